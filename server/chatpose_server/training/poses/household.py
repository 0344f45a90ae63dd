"""Housework, kitchen and repairs at home."""

from ..library import named
from ..moves import head, leg, plumb, reach, root, shrug, spine, tiptoe, weight_on
from ..room import grip, put, puts

POSES = (
    named(
        "Ironing, the iron under the {side} hand.", "work",
        "ironing|pressing trousers|ironing a shirt on the board|doing the ironing|steaming a shirt|"
        "wiping the table with the {side} hand|polishing furniture|wiping down a counter|rubbing a stain|"
        "waxing a surfboard|dusting a sideboard|varnishing a board|ironing a shirt"
        "|getting the creases out of a blouse|running a flat iron along the trousers|waxing skis on a bench|wiping crumbs off the worktop"
        "|leaning over a board, the {side} hand sliding ahead",
        "a pile of shirts to press|a valet irons the newspaper|a presser at the laundry|"
        "Sunday evening, shirts for the week|a barmaid wipes the counter|a cabinetmaker polishes the veneer|"
        "my father-in-law and his ironing board"
        "|careful, it's steaming|who scorched my best shirt?|bent over a board, one palm pushing ahead on it|the hotel laundry girl does the sheets|how does granddad get his handkerchiefs so flat?"
        "|{side} hand smooths the cloth, {other} hand holds it flat",
        "ahead('r_wrist')>.25; y('r_wrist')<y('spine2'); elbow('r')>115; ahead('l_wrist')>.15; lean()>12; gaze_up()<-20; height('pelvis')>.65",
        root(pitch=14), spine(bend=18, twist=12), plumb(leg("right", "down+0.26ahead+0.08out", "down+0.02ahead"), leg("left", "down+0.06ahead+0.1out", "down+0.16back")),
        put("right", 0.2, 0.98, 0.56, "out+0.5back", point="ahead+0.5in", palm="down"), put("left", 0.16, 0.98, 0.36, "out+0.5back", point="ahead+0.6in", palm="down"), head(nod=10, turn=-14),
    ),
    named(
        "Hanging laundry on a line, both hands up at the pegs.", "work",
        "hanging out the washing|hanging laundry on the line|pegging clothes on the line|hanging up sheets|hanging curtains|pinning a shirt to the clothesline|putting up bunting|"
        "hanging paper lanterns|stringing up fairy lights|hanging herbs to dry|fixing a shower curtain"
        "|putting the wash out to dry|clipping wet socks up above the head|hanging Christmas garlands",
        "washing day|a housewife in the backyard on a windy day|clothes pegs and white sheets|wet socks on the line|hurry, it starts to rain, get the washing in|Neapolitan alley with laundry|decorating the hall for the party|"
        "Mrs Mop and her linen|a photographer hangs prints in the darkroom"
        "|a good drying day, says grandma|both hands busy with something small above eye level, heel lifted|my jeans need the sun, hang them up|the paper chains go up for the school fête"
        "|bed linen flaps while she fixes it",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); ahead('l_wrist','l_shoulder')>.15; ahead('r_wrist','r_shoulder')>.15; hands_apart()>.2; hands_apart()<.7; gaze_up()>5; standing()",
        weight_on("right", knee=0.22, bend=-6), tiptoe("left", 26), put("right", 0.22, 1.82, 0.36, "out+0.6down", point="up+0.3in", palm="ahead+in"), put("left", 0.2, 1.9, 0.34, "out+0.6down", point="up+0.3in", palm="ahead+in"),
        head(nod=-24, turn=10),
    ),
    named(
        "Vacuuming, {side} arm pushing the tube ahead.", "work",
        "vacuuming the carpet|hoovering the living room|pushing a vacuum cleaner|vacuuming under the bed|"
        "searching with a metal detector|running the hoover over the rug|using a strimmer|"
        "cleaning the pool with a net|vacuuming with one hand|walking with a blind person's cane ahead|hoovering|"
        "vacuuming"
        "|running a vacuum over the rug|getting the dog hair off the carpet|sniffing out coins with a detector|probing the path with a white cane"
        "|steering the hoover with the {side} arm, {other} hand on the hip",
        "I want to break free, says Freddie Mercury with the hoover|housework day|crumbs all over the carpet|the robot vacuum is broken|Mrs Doubtfire dances with the vacuum cleaner|Ghostbusters|a beachcomber with his detector|"
        "a minesweeper|dust mites beware"
        "|lift your feet, I'm cleaning here|one straight arm low in front, fist on the hip, a long step|Henry the hoover at work|who spilt the crisps? now it must be sucked up"
        "|the cleaner does the hotel corridor"
        "|{side} arm long and low in front, big step, {other} fist at the waist",
        "ahead('r_wrist','r_shoulder')>.15; elbow('r')>130; y('r_wrist')<y('spine2'); lean()>15; feet_apart()>.45; gaze_up()<-15",
        root(pitch=20), spine(bend=16, twist=14), plumb(leg("right", "ahead+1.25down+0.06out", "down+0.16back"), leg("left", "down+0.2back+0.1out", "down+0.6back")), tiptoe("left", 24),
        put("right", 0.24, 0.9, 0.6, "out+back", point="ahead+0.6down", palm="in"), reach("left", "waist", elbow="out+0.4back"), head(nod=2, turn=-12),
    ),
    named(
        "Mopping, both hands on the mop stick.", "work",
        "mopping|mopping the floor|wiping the floor with a mop|swabbing the deck|"
        "scrubbing the floor with a long brush|stirring a vat with a paddle|squeegeeing the floor|"
        "brushing the ice in curling|stirring a cauldron with a long stick|pushing a wide broom|"
        "cleaning the corridor with a mop|scrubbing the deck"
        "|wiping up a puddle|washing down the tiles with a wet mop|paddling a big pot of soup",
        "a janitor at night in the empty school|wet floor ahead|a ship's boy swabs the deck|the caretaker mops the hall|someone spilled milk in aisle five|the sorcerer's apprentice|a cleaning lady in the office tower|"
        "Carol Burnett's charwoman|curlers sweep in front of the stone"
        "|mind, it's slippery!|he was sick on the floor, get the bucket|two hands on an upright shaft, body bent over it|the intern got the dirty job again|clean up the blood before the police come",
        "hands_apart()>.2; ahead('l_wrist')>.1; ahead('r_wrist')>.1; lean()>15; gaze_up()<-25; abs(y('l_wrist')-y('r_wrist'))>.12; feet_apart()>.35; height('pelvis')>.6",
        root(pitch=18), spine(bend=20, twist=-10), plumb(leg("left", "down+0.45ahead+0.14out", "down+0.06back"), leg("right", "down+0.04back+0.16out", "down+0.3back")), tiptoe("right", 12),
        grip((-0.3, 0.06, 0.85), (0.0, 1.4, 0.3), 0.88, 0.62, "out+0.5down"), head(nod=8, turn=-10),
    ),
    named(
        "Watering plants with a can in the {side} hand.", "work",
        "watering the plants|watering flowers|tipping a watering can|pouring water on the roses|using a watering can with the {side} hand|watering the balcony|salting a roast from high|filling the birdbath|tending to tomatoes with a can|"
        "watering a grave|pouring petrol from a canister|emptying a bucket"
        "|giving the houseplants a drink|sprinkling the seedlings|topping up the birdbath"
        "|tipping a can with the {side} hand, {other} hand behind the back",
        "a gardener on a dry summer evening|the neighbours are on holiday, her job is their plants|Mary, Mary, quite contrary|thirsty geraniums|green fingers|a granny in her greenhouse|grow, little seed|bonsai lover|"
        "the tulips are wilting"
        "|don't drown my cactus|one arm tips something forward, the other hand is tucked behind the back|while you were on holiday the ferns nearly died|auntie and her orchids"
        "|April showers from a tin spout"
        "|the {side} hand pours onto the flowerbed",
        "ahead('r_wrist','r_shoulder')>.2; lean()>10; elbow('r')>90; y('r_wrist')<y('r_shoulder')-.05; gaze_up()<-15; elbow('l')<130",
        root(pitch=14), spine(bend=12, side=-6, twist=10), plumb(leg("right", "down+0.4ahead+0.08out", "down+0.04back"), leg("left", "down+0.06back+0.08out", "down+0.32back")), tiptoe("left", 20),
        put("right", 0.24, 1.18, 0.56, "out+0.4up", point="ahead+0.6down", palm="in"), reach("left", "lower back", elbow="out+back"), head(nod=10, turn=-14),
    ),
    named(
        "Opening a jar, wrenching at the lid.", "action",
        "opening a jar|twisting off a lid|unscrewing a bottle|opening a bottle|opening a can|uncorking champagne|pulling a cork|opening a stubborn pickle jar|wringing out a towel|cracking a nut in the hands|grinding pepper|"
        "opening a packet of crisps|tearing open an envelope|tearing a letter to pieces|breaking a stick"
        "|struggling with a tight lid|cracking open a beer by hand|wringing the neck of a bottle",
        "this jar won't open!|a sommelier with a corkscrew|pop the champagne|gherkins, if only the lid would turn|can you open this for me?|the ketchup cap is stuck|a strong man helps with the jam|new year's eve, corks fly|"
        "don't shake the bottle"
        "|come on, you stubborn thing|run it under hot water first|two fists at the breast twisting against each other, shoulders tensed|give it here, weakling|mustard glass, lid is stuck like glue",
        "elbow('l')<115; elbow('r')<115; hands_apart()<.35; ahead('l_wrist')>.08; y('l_wrist')<y('spine3')+.15; max_bend()>8; head_tilt()<-3 or head_turn()>3",
        weight_on("left", bend=14, twist=-8), put("left", -0.01, 1.18, 0.27, "out+0.3down", point="in+ahead", palm="up+back"), put("right", -0.02, 1.26, 0.27, "out+0.5up", point="in+ahead", palm="down"), shrug("right", 14), shrug("left", 10),
        head(turn=16, tilt=-14, nod=8),
    ),
    named(
        "Pouring from a jug in the {side} hand into a glass in the {other}.", "action",
        "pouring a drink|pouring tea from a teapot|filling a glass from a jug|pouring coffee|topping up a glass|pouring milk into a cup|mixing chemicals from a flask|decanting wine|pouring beer from a bottle|serving tea|"
        "pouring cocktail from a shaker|pouring water from the {side} hand"
        "|refilling a mug|serving lemonade from a pitcher|tipping milk out of a churn into a cup"
        "|pouring with the {side} hand into a mug held in the {other}",
        "Vermeer's milkmaid|say when!|a sommelier pours the first drop|more tea, vicar?|a chemist with two test tubes|Temperance, the tarot card|a barman draws a pint|the card of Aquarius, the water bearer|Moroccan mint tea from high up|"
        "a hostess fills the glasses|a barista pours latte art"
        "|one hand higher, tilted over the other|don't spill it|here's your pint, love|Sangria for everybody"
        "|{side} hand high, {other} hand low with the glass",
        "y('r_wrist')>y('l_wrist')+.08; ahead('l_wrist')>.15; ahead('r_wrist')>.15; hands_apart()<.5; elbow('l')<125; gaze_up()<-10; standing()",
        weight_on("left", bend=6), put("left", 0.0, 1.14, 0.36, "down+0.6out", point="ahead+0.5in", palm="in+up"), put("right", 0.1, 1.38, 0.36, "out+0.5up", point="ahead+0.5in+0.3down", palm="in+down"), head(nod=26, turn=-4, tilt=8),
        shrug("right", 8),
    ),
    named(
        "Tasting from a spoon in the {side} hand, {other} hand held beneath.", "action",
        "tasting the soup|blowing on hot soup|tasting from a spoon|eating from a bowl standing|blowing on a hot spoonful|eating noodles with chopsticks|eating cereal standing up|spooning up yoghurt|slurping ramen|sampling the sauce|"
        "eating spaghetti standing|testing the bath milk|blowing bubbles through a ring"
        "|trying the gravy|having a mouthful of hot broth on one's feet|lifting a spoonful of curry to the lips"
        "|lifting a spoon with the {side} hand over the {other} palm",
        "the soup is too hot|a chef checks the seasoning|needs salt!|Goldilocks and the porridge|mmm, delicious|"
        "too many cooks|ouch, I burnt my tongue|who has been eating my porridge?|a pinch more thyme|MasterChef judge|"
        "porridge just right|a cook tastes the soup"
        "|mmm, more garlic|is it cooked yet?|one hand near the lips, the other as a saucer beneath|blow first, it's boiling|grandma tests her stew"
        "|the spoon is in the {side} hand, the {other} catches the drips",
        "hand('r','head')<.34; elbow('r')<90; elbow('l')<110; y('l_wrist')>y('spine2'); ahead('l_wrist')>.1; gaze_up()<0; standing()",
        weight_on("right", bend=10), reach("right", "mouth", elbow="out+0.5down+0.3ahead", gap=0.09), put("left", -0.02, 1.38, 0.3, "down+0.4out", point="in+0.7ahead", palm="up"), head(nod=12),
    ),
    named(
        "Blowing out birthday candles.", "action",
        "blowing out candles|blowing out the candles on a cake|blowing a dandelion clock|leaning in to blow|"
        "bending over the table to smell the food|poring over blueprints|leaning over a desk|blowing on embers|"
        "looking into an aquarium"
        "|bending across a table towards a cake|puffing at little flames|leaning on both palms over the kitchen table",
        "happy birthday, make a wish|a hundred candles on the cake|huff and puff and blow the house down|the boss leans over his subordinate's desk|generals around the map table|sweet sixteen|an interrogator leans across the table|"
        "a candlelit cake comes in|all in one breath!|make a wish"
        "|sixty today, and he still does it in one go|don't tell us what you wished for|weight on two hands, face pushed forward|come and smell this!"
        "|what's the plan, gentlemen? asks the boss bent over the chart",
        "lean()>25; ahead('l_wrist','l_shoulder')>0; ahead('r_wrist')>.15; elbow('l')>110; y('l_wrist')<y('spine1')+.1; head_nod()>-15; height('pelvis')>.65",
        root(pitch=32), spine(bend=14), plumb(leg("left", "down+0.3ahead+0.1out", "down+0.02back"), leg("right", "down+0.02back+0.1out", "down+0.2back")), tiptoe("right", 14),
        puts(0.3, 0.86, 0.5, "out+back", point="ahead+0.4out", palm="down"), head(nod=-20),
    ),
    named(
        "Chopping on a board with a knife in the {side} hand.", "work",
        "chopping vegetables|cutting onions|slicing bread|cutting a cake|mincing herbs|dicing carrots|"
        "carving the turkey|filleting a fish|slicing ham|cutting paper with scissors|chopping meat with a cleaver|"
        "cutting the wedding cake|trimming steaks|cutting vegetables"
        "|slicing a cucumber|dicing an onion|cutting up a melon|prepping the salad"
        "|cutting with the {side} hand, the {other} holding the food|slicing bread with the {side} hand",
        "onions make me cry|a sushi chef|a butcher at the block|Thanksgiving: father carves the turkey|mise en place|a sous-chef on the prep line|Sweeney Todd's pie kitchen|mind your fingers!|a tailor cuts the cloth|"
        "ratatouille for ten|who wants a slice of cake?"
        "|fingers tucked in, chef!|is dinner going to be long? still cutting|one hand pins it down, the other rises and falls just beside|stir-fry for six|the sushi master slices the tuna"
        "|knife in the {side} hand, {other} fingers curled on the board|chef chopping|chopping onions|cook with a knife|kitchen porter chops carrots|sous-chef",
        "y('r_wrist')>y('l_wrist')+.04; ahead('r_wrist')>.2; ahead('l_wrist')>.2; hands_apart()<.4; gaze_up()<-25; elbow('r')<130; height('pelvis')>.65",
        root(pitch=8), spine(bend=18), plumb(leg("left", "down+0.2ahead+0.1out", "down+0.06ahead"), leg("right", "down+0.02ahead+0.12out", "down+0.1back")),
        put("left", 0.02, 1.02, 0.4, "out+0.7down", point="ahead+in", palm="down"), put("right", 0.1, 1.14, 0.42, "out+0.6up", point="ahead+0.5in+0.3down", palm="in+down"), shrug("right", 8), head(nod=22, turn=-4),
    ),
    named(
        "Kneading dough, straight arms pressing down.", "work",
        "kneading dough|rolling out pastry|pressing down with both hands|baking bread|"
        "making pizza dough|massaging a client|pumping up a tyre|scrubbing on a washboard|"
        "pushing down the lid of a full suitcase|wedging clay|pressing grapes by hand"
        "|working the bread dough|squashing something flat with both palms|leaning on the lid of a suitcase|pressing cheese",
        "a baker at four in the morning|fresh bread!|nonna makes pasta|Christmas cookies, roll out the dough|"
        "the suitcase won't shut|a physiotherapist at the table|pizzaiolo|a potter wedges the clay|flour everywhere|"
        "a washerwoman at the tub|a baker at dawn|a baker"
        "|knead it till it's elastic|straight arms push down in front, the weight goes over the hands|sit on it or it won't close|dough for the pizzas of tomorrow|grandma's dumplings",
        "lean()>20; elbow('l')>130; elbow('r')>130; hands_apart()<.4; ahead('l_wrist')>.2; gaze_up()<-35; feet_apart()>.2; height('pelvis')>.65",
        root(pitch=24), spine(bend=18), plumb(leg("right", "down+0.42ahead+0.08out", "down+0.02back"), leg("left", "down+0.12back+0.1out", "down+0.34back")), tiptoe("left", 22),
        puts(0.1, 0.84, 0.5, "out+back", point="ahead+0.4down", palm="down"), shrug("left", 6), shrug("right", 6), head(nod=10),
    ),
    named(
        "Tossing a pancake, pan in the {side} hand.", "work",
        "frying with a pan|tossing a pancake|flipping a burger|holding a frying pan|cooking with a wok|"
        "shaking the wok|sautéing vegetables|tossing the salad|flipping an omelette with the {side} hand|"
        "turning sausages on the barbecue|roasting chestnuts|grilling steaks"
        "|flipping an egg|doing fried rice in the wok|turning the hotcakes over in midair"
        "|gripping the pan handle in the {side} hand, {other} fist at the waist",
        "Pancake Day|Shrove Tuesday pancake race|a short-order cook|flambé!|a grill master at the barbecue|bacon and eggs|burger flipper|a Chinese cook at the wok|catch it with the pan!|street kitchen|a dad makes crêpes on Sunday"
        "|up she goes, and don't drop it!|one forearm out with the handle, head back to see it fly|crêpe stall at the fair|dad does breakfast|it's stuck to the ceiling!"
        "|pan out in the {side} hand, eyes up",
        "ahead('r_wrist','r_shoulder')>.15; 60<elbow('r')<145; y('r_wrist')<y('neck'); y('r_wrist')>y('spine1'); elbow('l')<125; gaze_up()>5; standing()",
        root(pitch=-3), spine(bend=-6), plumb(leg("right", "down+0.34ahead+0.08out", "down+0.08back"), leg("left", "down+0.02ahead+0.1out", "down+0.2back")),
        put("right", 0.16, 1.24, 0.44, "down+0.4out", point="ahead+0.3up", palm="in+up"), reach("left", "waist", elbow="out+0.4back"), head(nod=-16, turn=-10),
    ),
    named(
        "Taking a hot dish out of the oven.", "work",
        "taking a cake out of the oven|bending to the oven|putting a tray into the oven|loading the dishwasher|emptying the washing machine|taking bread out of the oven|putting the roast in|loading the tumble dryer|"
        "reaching into a low cupboard with both hands|putting a case into the car boot|setting a crate down|lowering a baby into the cot"
        "|getting the pizza out of the oven|loading the plates into the dishwasher|checking on the lasagne|putting baby down in the crib",
        "the turkey is done|careful, hot!|Hansel and Gretel's witch at the oven|cookies are ready|a pizza baker at the stone oven|good night, sleep tight, says mum over the cot|the spin cycle has finished|"
        "unloading the boot after the shop|a potter opens the kiln"
        "|mind, that's red hot, use the gloves|bent at the hips, both palms up ahead at knee height|the washing is done, take it out|cinnamon rolls, ready in five, four, three"
        "|laying the boxes in the boot",
        "lean()>40; knee('l')<155; knee('r')<155; ahead('l_wrist','pelvis')>.3; ahead('r_wrist','pelvis')>.3; hands_apart()<.6; height('l_wrist')<.8; height('pelvis')>.55",
        root(pitch=44), spine(bend=14), plumb(leg("left", "down+0.72ahead+0.14out", "down+0.3back"), leg("right", "down+0.5ahead+0.16out", "down+0.56back")), tiptoe("right", 14),
        puts(0.2, 0.64, 0.7, "out+0.4back", point="ahead", palm="up+in"), head(nod=-26),
    ),
    named(
        "Drawing the curtains open, arms wide.", "action",
        "opening the curtains|drawing the curtains|throwing open the window|opening a double door|pushing open two shutters|opening the wardrobe|parting the saloon doors|opening the shutters|throwing open the patio doors|"
        "parting the bushes|pulling apart lift doors|holding two doors open"
        "|letting daylight into the room|bursting through the double doors|flinging the shutters wide",
        "a stranger enters the saloon|let some fresh air in|open sesame|what a lovely day, she says at the window|"
        "Heidi opens the shutters to the Alps|and behind the curtain is the star prize"
        "|ta-dah, your new kitchen!|two arms pushed apart at head height, chest open|it's so dark in here, let me do the blinds|the sheriff comes into the bar",
        "hands_apart()>.9; y('l_wrist')>y('spine3'); y('r_wrist')>y('spine3'); ahead('l_wrist')>.1; ahead('r_wrist')>.1; elbow('l')>120; standing()",
        root(pitch=3), plumb(leg("right", "down+0.3ahead+0.05out", "down+0.1ahead"), leg("left", "down+0.14back+0.06out", "down+0.34back")), tiptoe("left", 22), spine(bend=-6),
        puts(0.64, 1.56, 0.32, point="up+out", palm="in+ahead"), head(nod=-12),
    ),
    named(
        "Wiping a window with the {side} arm high.", "work",
        "cleaning windows|wiping the window|washing the windows|wiping the mirror|"
        "polishing a window with the {side} hand|cleaning a car windscreen|squeegeeing a window|"
        "dusting the top of the shelf|rolling paint on a wall|wallpapering|spraying graffiti|putting up a poster|"
        "cleaning a window|cleaning"
        "|rubbing the glass clean|spraying a tag on the wall|getting the smears off the mirror|rolling emulsion on|hanging wallpaper"
        "|rubbing a high spot with the {side} palm",
        "window cleaner on the skyscraper|graffiti artist|spring clean, windows first|billposter|Banksy at night|"
        "a fresh coat of paint|cobwebs up there!|DIY weekend, new colour for the hall|the teacher wipes the board|"
        "a window cleaner"
        "|missed a bit, up there|wax on, wax off|one palm circling up high in front, heel off the ground|this bathroom needs magnolia|bird poo on the pane"
        "|{side} hand wipes far up, {other} hand holds the cloth low",
        "y('r_wrist')>y('r_shoulder')+.1; ahead('r_wrist')>.25; arm('r')>95; ahead('l_wrist')>.05; elbow('l')<130; standing()",
        root(pitch=5), plumb(leg("right", "down+0.22ahead+0.08out", "down+0.04ahead"), leg("left", "down+0.12back+0.1out", "down+0.3back")), tiptoe("left", 28), tiptoe("right", 8), spine(bend=-4, side=8, twist=14),
        put("right", 0.3, 1.78, 0.46, point="up+0.3out", palm="ahead"), put("left", 0.16, 1.1, 0.26, point="ahead+0.3in", palm="in"), head(nod=-16, turn=-14),
    ),
    named(
        "Hanging a picture on the wall, both hands at its edges.", "action",
        "hanging a picture|hanging a picture on the wall|straightening a painting|hanging up a mirror|putting a clock on the wall|holding a frame against the wall|straightening a crooked picture|looking into a mirror held up|"
        "mounting a shelf|putting up a flat screen|fixing a road sign"
        "|squaring up a frame|hanging a portrait over the sofa|fitting a telly to the wall",
        "a bit more to the left|is it straight now?|a gallery owner hangs the exhibition|an art thief takes the Mona Lisa off the wall|new flat, pictures up|granddad's portrait hangs crooked again|he measures the wall for a shelf|"
        "the museum prepares the show"
        "|left a bit, down a bit, perfect|head cocked, two hands hold the edges of something square up front|does it look crooked to you?|wedding photo above the mantelpiece"
        "|the certificate goes here, says the dentist",
        "ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; y('l_wrist')>y('spine3'); .3<hands_apart()<.75; elbow('l')>95; standing(); head_tilt()>5",
        root(pitch=-2), plumb(leg("left", "down+0.2ahead+0.08out", "down+0.1ahead"), leg("right", "down+0.08back+0.1out", "down+0.2back")), spine(bend=-5, side=4),
        puts(0.27, 1.6, 0.42, "down+0.6out", point="ahead+0.6up", palm="in"), head(tilt=14, nod=-2),
    ),
    named(
        "Screwing in a light bulb overhead with the {side} hand.", "work",
        "changing a light bulb|screwing in a light bulb|unscrewing a bulb from the ceiling|fixing a ceiling lamp|testing a smoke detector|repairing a chandelier|twisting something overhead|using a screwdriver above the head|"
        "fumbling with a lamp overhead|pulling down a loft hatch|fixing a pipe on the ceiling"
        "|putting in a new bulb|reaching up to a ceiling fitting|swapping the battery of the smoke alarm"
        "|twisting a bulb above the head with the {side} hand|reaching to the ceiling lamp with the {side} hand",
        "how many artists does it take to change a light bulb?|an electrician on the stepladder|Edison has an idea|the bulb has blown again|the smoke alarm beeps, change the battery|a handyman wires the lamp|let there be light|"
        "tonight the lamp is going up|plumber, the ceiling drips"
        "|it's dark, the lamp is broken|hold the chair while I do this|face to the ceiling, one hand turns something right above|is the power off? are you sure?"
        "|the landlord finally sends somebody for the lamp"
        "|{side} hand highest, {other} just below it, head thrown back",
        "y('r_wrist')>y('top'); y('l_wrist')>y('neck')-.1; gaze_up()>25; elbow('r')>110; head_nod()>15; standing()",
        root(pitch=-2), plumb(leg("left", "down+0.06ahead+0.08out", "down+0.06back"), leg("right", "down+0.1ahead+0.1out", "down+0.2back")), tiptoe("right", 24), tiptoe("left", 10), spine(bend=-14, side=4),
        put("right", 0.06, 2.0, 0.16, "out+0.3ahead", point="up", palm="in+ahead"), put("left", 0.12, 1.8, 0.2, "out+0.6ahead", point="up+0.3in", palm="in"), head(nod=-40),
    ),
    named(
        "Turning a screwdriver at chest height with the {side} hand.", "work",
        "using a screwdriver|driving a screw|fixing a hinge|assembling furniture|repairing a door lock|mounting a switch|putting together a shelf|turning a key in the lock|fitting a socket|picking a lock|"
        "tightening a bolt with a spanner|using a wrench|tinkering with a machine|fixing a bike on the stand"
        "|putting a bookcase together|jiggling a key in a sticky lock|doing up a bolt"
        "|driving a screw with the {side} hand|working a spanner with the {side} hand",
        "flat-pack furniture, one screw missing|an IKEA wardrobe in progress|handyman at work|a locksmith|lefty loosey, righty tighty|a burglar works on the lock|the key won't turn|a mechanic in the workshop|"
        "DIY dad|the door handle is loose"
        "|where's the Allen key?|righty-tighty|one hand steadies it, the other twists right beside, both out front|the plumber tightens the joint|follow the instructions for once, dear"
        "|{side} hand turns, {other} hand holds the part steady",
        "ahead('r_wrist')>.18; ahead('l_wrist')>.2; hands_apart()<.4; elbow('r')<125; lean()>8; gaze_up()<-8; height('pelvis')>.65",
        root(pitch=8), plumb(leg("left", "down+0.3ahead+0.1out", "down+0.04ahead"), leg("right", "down+0.02back+0.12out", "down+0.24back")), tiptoe("right", 10), spine(bend=16, twist=8),
        put("left", 0.0, 1.24, 0.5, "down+0.7out", point="ahead+0.3up+0.3in", palm="in"), put("right", 0.06, 1.26, 0.36, "out+0.2down", point="ahead+0.7in", palm="down+in"), head(nod=8, tilt=-10, turn=-4),
    ),
    named(
        "Shaking out a bed sheet, both arms flung ahead.", "work",
        "shaking out a sheet|spreading a tablecloth|shaking a blanket|shaking out a rug|throwing a net over the table|"
        "unfolding a picnic blanket|dusting a carpet out of the window|folding the laundry|airing the duvet|"
        "flapping a towel at the beach|waving a cape at a bull"
        "|flapping a tablecloth|throwing out a beach towel|shaking the crumbs off a cloth",
        "a chambermaid changes the beds|clean sheets day|Mother Holle shakes the feather beds|the hotel maid in room 203|a picnic by the lake, blanket first|crumbs out of the tablecloth|a torero swings his muleta|"
        "you've made your bed|spring cleaning the bedroom"
        "|fresh linen smells so good|olé! says the bullfighter with the red cloth|two arms flung forward and down, bending at the waist|sand everywhere, shake it out|help me with this duvet cover",
        "ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; hands_apart()>.45; lean()>10; elbow('l')>120; feet_apart()>.2; height('pelvis')>.65",
        root(pitch=16), plumb(leg("right", "down+0.44ahead+0.1out", "down+0.02back"), leg("left", "down+0.04back+0.12out", "down+0.3back")), tiptoe("left", 18), spine(bend=10),
        puts(0.34, 1.4, 0.68, point="ahead+0.3down", palm="down"), head(nod=2),
    ),
    named(
        "Peering into the open fridge, {side} hand on its door.", "action",
        "looking into the fridge|opening the fridge|peering into a cupboard|opening a car door|raiding the refrigerator|searching the wardrobe for something to wear|holding a door open and looking in|"
        "checking the letterbox|opening a locker|looking into a rabbit hutch|inspecting the wine cabinet"
        "|rummaging for leftovers|having a look in the larder|holding the car door for the boss"
        "|holding the fridge door with the {side} hand|bending to look in, {side} arm out on the door",
        "midnight snack|is there any milk left?|nothing to wear!|what's in the fridge?|a teenager, hungry again|who ate my pudding?|a chauffeur opens the door|so, skeletons in the closet|"
        "the light goes off when you close it|a burglar looks into the safe"
        "|there's nothing to eat in this house!|shut the door, you're letting the cold out|one arm out on a door, other hand on the thigh, bent to see in|who drank all the juice?|three a.m. and hungry"
        "|{side} hand on the open door, {other} on the thigh",
        "lean()>18; arm('r')>35; leftof('r_wrist','r_shoulder')<-.1; ahead('r_wrist')>.1; hand('l','l_knee')<.4; gaze_up()<-10",
        root(pitch=26), spine(bend=22, side=4, twist=-4), plumb(leg("left", "down+0.46ahead+0.1out", "down+0.1back"), leg("right", "down+0.16ahead+0.12out", "down+0.3back")), tiptoe("right", 10),
        put("right", 0.5, 1.28, 0.46, point="ahead+0.4up", palm="in"), reach("left", "thigh", elbow="out+0.5back", gap=-0.02), head(nod=-6, tilt=10, turn=6),
    ),
    named(
        "Feeding a baby with a spoon, sitting, {side} arm ahead.", "action",
        "feeding a baby with a spoon|feeding a toddler|spoon-feeding a patient|sitting and playing chess|"
        "moving a chess piece with the {side} hand|rolling the dice|playing cards at a table|putting down a domino|"
        "placing the last piece of a jigsaw|building a house of cards|playing roulette|taking a biscuit from the plate"
        "|spooning mush into a baby|moving the bishop|placing chips on red|adding a brick to a little tower"
        "|sitting and reaching out with a spoon in the {side} hand",
        "here comes the aeroplane, open wide!|a mother with a baby in the high chair|checkmate|a grandmaster makes his move|poker night|place your bets|a nurse feeds an old man|the last piece of the puzzle|"
        "Monopoly on a rainy Sunday|a manicurist at work|one for mummy, one for daddy"
        "|open up, here's the choo-choo|seated, one arm stretched over the table, a small thing between the fingers|just one more bite for grandma|Scrabble: he puts down the Q"
        "|seated, {side} arm ahead, moving the piece",
        "sitting(); ahead('r_wrist','r_shoulder')>.25; y('r_wrist')>y('spine1'); elbow('r')>95; lean()>8; ahead('l_wrist')>.05",
        root(pitch=10), plumb(leg("left", "ahead+0.16out", "down+0.02ahead"), leg("right", "ahead+0.12out", "down+0.3back")), tiptoe("right", 20), spine(bend=14, twist=10),
        put("right", 0.1, 0.9, 0.62, point="ahead+0.2down", palm="in+down"), put("left", 0.14, 0.76, 0.34, point="ahead+0.7in", palm="down"), head(nod=4, tilt=8),
    ),
    named(
        "Reading a bedtime story, sitting with a book on the knees.", "rest",
        "reading a bedtime story|sitting with a book|sitting and reading|reading a magazine in the waiting room|"
        "reading the newspaper on the train|looking at a photo album|reading a letter on a bench|"
        "using a tablet on the sofa|playing a handheld console"
        "|looking through a picture book|leafing through a magazine at the hairdresser's|sitting with a Kindle|reading to the grandchildren",
        "once upon a time...|a granny reads fairy tales|a commuter with a novel|by the fireside with a good book|"
        "bookworm in the library|holiday photos from 1985|page turner|a teenager with a Game Boy|"
        "curled up with a thriller|story hour"
        "|and they all lived happily ever after|just one more page, daddy|seated, something flat propped in the lap, chin down|the dentist's waiting room, an old Vogue"
        "|what's on telly? he checks the guide",
        "sitting(); hands_apart()<.55; elbow('l')<120; elbow('r')<120; gaze_up()<-25; ahead('l_wrist')>.12; lean()<35",
        root(pitch=-8), plumb(leg("left", "ahead+0.08out+0.04up", "down+0.12ahead"), leg("right", "ahead+0.1out", "down+0.3ahead")), spine(bend=22),
        puts(0.15, 0.8, 0.36, point="ahead+0.4up+0.3in", palm="up+in"), head(nod=20, tilt=5),
    ),
)  # fmt: skip
