"""Children and loads carried, things looked into, given, shown, drawn and written."""

from ..library import named
from ..moves import (
    arm,
    hand,
    hands,
    head,
    leg,
    legs,
    plumb,
    reach,
    reaches,
    root,
    shrug,
    spine,
    stride,
    tiptoe,
    weight_on,
)
from ..room import grip, put, puts

POSES = (
    named(
        "Cradling a baby, its head on the {side} arm.", "action",
        "cradling a baby|rocking a baby to sleep|holding a newborn in the arms|carrying an infant|"
        "singing a lullaby to a baby|holding a baby with its head on the {side} arm|breastfeeding|cuddling a puppy|"
        "rocking a doll|comforting a crying infant|holding a baby"
        "|swaying with a sleeping infant|hugging a newborn to the breast|carrying a kitten like a baby|soothing the little one"
        "|holding an infant, head in the crook of the {side} arm",
        "how does one hold a baby?|a young mother|a new dad in the maternity ward|hush little baby|"
        "a midwife hands over the newborn|it's a girl!|rock-a-bye baby|the baby won't sleep|a nanny|"
        "a little girl with her doll|a mother with her baby|a mother|a father with a newborn"
        "|shh, he's just dropped off|would you like to hold her?|both forearms make a little bed in front of the belly, eyes down on it|the godmother at the christening"
        "|it's three in the night and he still screams"
        "|baby's head on the {side}, gaze down to it",
        "elbow('l')<130; elbow('r')<130; ahead('l_wrist')>.12; ahead('r_wrist')>.12; hands_apart()<.4; gaze_up()<-10; standing()",
        weight_on("left", bend=-4), put("right", -0.12, 1.2, 0.24, "down+0.5out", point="in", palm="up+back"), put("left", -0.08, 1.12, 0.27, "down+0.6out", point="in", palm="up"),
        head(turn=-18, nod=26, tilt=-8),
    ),
    named(
        "Carrying a child on the shoulders, holding its ankles.", "action",
        "carrying a child on the shoulders|giving a shoulder ride|carrying a toddler on the shoulders|holding a kid's ankles on one's shoulders|taking the son to the fair on his shoulders|"
        "wearing a child around the neck"
        "|bearing a small boy on the neck|giving the little one a high seat|letting a toddler ride up on the shoulders",
        "dad at the zoo|the best view of the parade is from daddy's shoulders|a father with his daughter on his shoulders|shoulder ride, please!|a festival goer carries his girlfriend on his shoulders|"
        "Saint Christopher carries the child|can I sit on your shoulders?|uncle plays the giant|human tower, the bottom man"
        "|I can see everything from up here, daddy!|both fists at the collarbones, walking along|hold tight up there, kiddo|her boyfriend lifted her so she could see the band|giraffe ride",
        "hand('l','l_shoulder')<.26; hand('r','r_shoulder')<.26; elbow('l')<80; elbow('r')<80; standing()",
        stride("left", 0.24), spine(bend=10), reaches("chest", "down+0.5out", gap=0.03), hands(palm="back+in"), head(nod=8),
    ),
    named(
        "Carrying a child on the {side} hip.", "action",
        "carrying a child on the hip|holding a toddler on the {side} hip|carrying a toddler|balancing a kid on the {side} hip|bouncing a baby on the hip|carrying a laundry basket on the {side} hip|"
        "holding a basket against the {side} hip"
        "|propping a toddler on the side of the pelvis|holding a heavy baby one-armed|toting a basket of washing at the waist",
        "a mother with a toddler on her hip|the big sister carries the little one|mum at the school gate|she is too tired to walk, so he carries her|a washerwoman with her basket|babysitter|"
        "a village woman with her little boy|an au pair with the youngest|laundry day, basket at the side"
        "|mummy's got you|one hip pushed out as a seat, an arm around it|he's two and he still doesn't want to walk|the childminder and her youngest charge|sleepy little fellow on her side",
        "elbow('r')<120; hand('r','r_hip')<.45; ahead('r_wrist')>.05; y('r_wrist')>y('pelvis'); standing(); leftof('r_elbow','r_shoulder')<-.08",
        root(roll=9), plumb(leg("right", "down+0.05in"), leg("left", "down+0.3ahead+0.14out", "down+0.24back")), spine(side=4, bend=-4),
        put("right", 0.16, 1.1, 0.24, "out+0.8down", point="ahead+in", palm="in+up"), arm("left", "down+0.4out", "down+0.3ahead"), head(turn=-34, nod=6, tilt=4),
    ),
    named(
        "Giving a piggyback ride.", "action",
        "giving a piggyback ride|carrying someone on the back|carrying a child piggyback|carrying a wounded comrade on the back|holding someone's legs on one's back|playing horsey|giving a friend a ride on the back"
        "|letting someone ride on one's back|lugging a pal on the back|bearing a sleepy child home on the back",
        "piggyback!|hop on!|a dad plays horse|Luke trains with Yoda on his back|carrying grandma across the river|"
        "a piggyback race on sports day|jump on my back|Aeneas flees with his father"
        "|gee up, horsey!|my foot hurts, can you carry me?|leaning forward, hands behind at the hips under somebody's thighs|dad's taxi|Hodor and Bran",
        "lean()>15; ahead('l_wrist','pelvis')<.15; ahead('r_wrist','pelvis')<.15; elbow('l')<155; y('l_wrist')<y('spine1')+.1; leftof('l_wrist','pelvis')>.1",
        root(pitch=16), spine(bend=16), plumb(leg("left", "down+0.4ahead+0.08out", "down+0.12back"), leg("right", "down+0.12back+0.1out", "down+0.55back")), tiptoe("right", 15),
        puts(0.21, 0.98, 0.0, "out+back", point="in+ahead", palm="up"), head(nod=-22),
    ),
    named(
        "Carrying a jar on the head, {side} hand steadying it.", "work",
        "carrying a water jar on the head|balancing a basket on the head|carrying a load on the head|steadying a pot on the head with the {side} hand|carrying a bundle of firewood on the head|balancing a book on the head"
        "|walking to the well with a pitcher on top of the head|balancing a fruit bowl up on the head|transporting a bundle on the crown"
        "|steadying something on the crown with the {side} hand",
        "an African village woman at the well|women come from the market with baskets on their heads|posture lessons with a book on the head|a water carrier|a caryatid|Rebecca at the well|a laundress in old Naples|"
        "a fruit seller in Brazil|porters on safari|how to carry an amphora"
        "|water is far away in this village|Carmen Miranda and the fruit|one arm up to the crown, the neck quite straight, hips swaying|how do women in Ghana carry their goods?"
        "|deportment class: don't let the book fall"
        "|{side} hand up at the basket on the head, {other} arm swinging free",
        "hand('r','top')<.3; y('r_wrist')>y('head'); arm('l')<45; abs(head_nod())<15; lean()<8; standing()",
        weight_on("left", knee=0.34, bend=-5), reach("right", "crown", elbow="out+0.4up", gap=0.06), hand("right", palm="down+in", point="up+in"), arm("left", "down+0.3out", "down+0.2out+0.25ahead"),
    ),
    named(
        "Carrying a bag slung over the {side} shoulder.", "work",
        "carrying a gym bag over the {side} shoulder|walking home with a coat over the shoulder|carrying a jacket slung over the shoulder|slinging a coat over the {side} shoulder|slinging a bag over the {side} shoulder|carrying a rolled carpet on the shoulder|"
        "carrying a duffel bag over the shoulder|carrying golf clubs over the {side} shoulder|hooking a jacket over the shoulder with one finger"
        "|lugging a kitbag up from the station|flinging a sports bag over the {side} shoulder|trudging along with a coat over the shoulder",
        "a crooner, jacket hooked over his shoulder|Dick Whittington sets out with his bundle|"
        "a sailor goes on leave with his kitbag|a roadie with a cable roll"
        "|off to football training|one fist at the shoulder, leaning into a step|soldier comes home with all his things|the hobo and his bundle|school's out, jackets off",
        "hand('r','r_shoulder')<.3; elbow('r')<80; lean()>10; feet_apart()>.3",
        root(pitch=12), spine(bend=12, side=8), plumb(leg("left", "down+0.42ahead+0.06out", "down+0.1ahead"), leg("right", "down+0.18back+0.08out", "down+0.6back")), tiptoe("right", 22),
        reach("right", "shoulder", elbow="ahead+0.7down+0.2out", gap=-0.03), arm("left", "down+0.45out+0.1back", "down+0.5ahead+0.3out"), head(turn=14, nod=-12, tilt=8),
    ),
    named(
        "Looking through a spyglass at the {side} eye.", "action",
        "looking through a spyglass|looking through a telescope with the {side} eye|"
        "holding a spyglass with both hands|scanning the sea with a telescope|looking through a paper tube|"
        "stargazing through a small telescope|looking through a kaleidoscope|looking through a telescope|"
        "searching the sea with a spyglass|spying land from the mast|blowing a blowpipe|"
        "looking through a rolled-up newspaper"
        "|eyeing the horizon through a brass tube|focusing a little telescope on a ship|watching for land with a glass at the eye"
        "|holding a brass tube to the {side} eye",
        "a pirate captain on the bridge|Columbus looks for India|an admiral sees the enemy fleet|"
        "sail on the starboard bow!|Galileo and the moons of Jupiter|Nelson at Trafalgar|"
        "Captain Ahab searches for the whale|a child looks through a toilet roll|a pirate in the crow's nest|"
        "Captain Jack Sparrow looks for the Black Pearl|ship ahoy!|Nelson at Trafalgar: I see no ships|"
        "Columbus sights land|Galileo|an admiral of the old days|Long John Silver|Captain Ahab|"
        "enemy sails to starboard!|Galileo discovers the moons"
        "|what do you see, captain?|one fist at the eye, the other stretched in front in the same line|Blackbeard looks for prey|friend or foe?|I spy with my little eye"
        "|one eye, the {side}, at the glass, {other} hand far ahead on the tube",
        "dist('r_wrist','head')<.3; ahead('l_wrist','l_shoulder')>.3; y('l_wrist')>y('neck')-.1; elbow('r')<100; standing()",
        root(), plumb(leg("right", "down+0.35ahead+0.08out", "down+0.08back"), leg("left", "down+0.16back+0.12out", "down+0.36back")), spine(bend=-4, twist=-10),
        put("right", 0.03, 1.64, 0.24, "out+0.6down"), put("left", -0.06, 1.68, 0.56, "down+0.7out"), head(tilt=6, nod=-4, turn=8),
    ),
    named(
        "Looking into a microscope.", "work",
        "looking into a microscope|using a microscope|examining a sample|examining a gem through a loupe|looking into a viewfinder on a tripod|bending over an eyepiece|studying a specimen|counting bacteria|"
        "looking down a microscope standing at the bench"
        "|checking a slide|peering at germs|looking at pond water enlarged",
        "a scientist in the lab|Marie Curie|biology class: onion cells|a forensic expert finds a hair|searching for the virus|a cinematographer behind the camera|a land surveyor at his theodolite|Pasteur|"
        "CSI|a PhD student at midnight"
        "|come and look, they're moving!|is it malignant, doctor?|bent over the bench, face close, both hands at the little knobs|the intern counts blood cells|what's inside a drop of water?",
        "lean()>25; ahead('l_wrist')>.1; ahead('r_wrist')>.1; elbow('l')<130; hands_apart()<.5; gaze_up()<-20; height('pelvis')>.65",
        root(pitch=24), spine(bend=24), plumb(leg("left", "down+0.3ahead+0.1out", "down+0.06back"), leg("right", "down+0.08ahead+0.1out", "down+0.14back")),
        puts(0.14, 1.1, 0.46, "out+0.6down", point="ahead+0.4in", palm="in"), head(nod=12),
    ),
    named(
        "Searching the pockets.", "action",
        "searching the pockets|patting down the pockets|looking for the keys|checking the trouser pockets|missing one's wallet|turning out empty pockets|patting oneself down|looking for the ticket|fumbling for change"
        "|rooting about for the house key|hunting for loose change in the trousers|feeling for a missing phone",
        "where did I put my keys?|I've been robbed!|tickets, please! where is mine?|the wallet is gone|"
        "a pickpocket has struck|I must have a lighter somewhere|locked out of the house|not a penny left|"
        "have you seen my phone?|I'm broke|where are my keys?"
        "|I swear I had it a minute ago|both hands low at the hips, looking down and worried|where's my passport?!|sorry, no change on me|keys, phone, wallet... wallet?",
        "hand('l','l_hip')<.3; hand('r','r_hip')<.3; gaze_up()<-15; y('l_wrist')<y('spine2'); standing()",
        weight_on("left", bend=12, twist=-10), put("right", 0.19, 0.97, 0.06, "out+back", palm="in"), put("left", 0.18, 1.02, -0.05, "out+back", palm="in"), head(nod=24, turn=-24, tilt=-6), shrug("right", 8),
    ),
    named(
        "Looking for something on the floor, hands on the thighs.", "action",
        "looking for something on the floor|searching the ground|bending to look at the ground|"
        "leaning on the thighs to look closer|looking into a well|looking down at a puddle|"
        "bending down to talk to a child|bending over to look into a pond|searching|looking for something"
        "|peering at the ground with the palms on the legs|hunting for an earring in the grass|stooping to chat to a small boy",
        "who's a clever boy?|what have we here?|there was a coin somewhere here|a ranger finds a trace|mushrooms!|a contact lens, somewhere on the carpet|goo-goo, what a sweet baby|"
        "how deep is the well?"
        "|nobody move, I've lost my contact lens|look at this beetle!|trunk tipped over, a hand on each thigh, face to the floor|what's your name, little man?|footprints, Watson!",
        "lean()>35; hand('l','l_knee')<.35; hand('r','r_knee')<.35; knee('l')<172; gaze_up()<-15; height('pelvis')>.6",
        root(pitch=34), spine(bend=22), plumb(legs("down+0.44ahead+0.14out", "down+0.06back+0.02in")), reaches("thigh", "out+0.5back", gap=-0.02), head(nod=4, turn=14),
    ),
    named(
        "Looking under the bed, {side} arm reaching under.", "action",
        "looking under the bed|reaching under the sofa|fishing for a ball under the cupboard|"
        "searching under the table|kneeling with the cheek near the floor|reaching under a car for a ball|"
        "groping under the wardrobe with the {side} arm|searching under the bed|looking under the sofa"
        "|fumbling for a slipper|groping for the ball beneath the couch|checking below the car"
        "|stretching the {side} arm in under the bed",
        "dad checks that there is no monster under the bed|the ball rolled under the couch|the cat is hiding under the sofa|where is the other slipper?|the remote must be down there|a car bomb? check beneath|a child hunts for the lost marble|"
        "dust bunnies"
        "|here, kitty kitty, come out|cheek on the carpet, bottom up, one arm stretched ahead|any monsters?|the hamster escaped again|I dropped my ring and it rolled"
        "|on hands and knees, {side} arm long beneath the cupboard",
        "lean()>60; height('head')<.55; height('l_knee')<.15; knee('l')<120; height('r_wrist')<.3; ahead('r_wrist','r_shoulder')>-.1",
        root(pitch=104), spine(bend=8, side=-8), plumb(leg("left", "down+0.12ahead+0.1out", "back+0.04down"), leg("right", "down+0.1ahead+0.12out", "back+0.04down", toes=50)),
        put("right", 0.14, 0.1, 1.0, "out+0.3up"), put("left", 0.32, 0.1, 0.5, "out+up", palm="ahead"), head(nod=-34, turn=16, tilt=-12),
    ),
    named(
        "Picking fruit from a tree with the {side} hand, basket on the other arm.", "work",
        "picking apples|harvesting cherries from a tree|picking fruit with the {side} hand|gathering pears with a basket|picking grapes from a high vine|plucking an orange|stealing apples|hanging baubles on the Christmas tree|"
        "picking olives"
        "|plucking plums|stripping a cherry branch|getting a ripe mango down"
        "|plucking high with the {side} hand, a basket on the {other} arm",
        "Eve in the garden of Eden|an orchard in autumn|cherry season|a farm hand in the lemon grove|apple thief in the neighbour's garden|vintage in Tuscany|decorating the tree on Christmas Eve|the forbidden fruit|"
        "a basket full of peaches"
        "|up on tiptoes, one hand in the leaves, a basket in the crook|just that red one up there|scrumping in the vicar's garden|grandpa's pears are ready|apple pie tomorrow"
        "|{side} hand in the branches, {other} arm hooked round a basket",
        "y('r_wrist')>y('top'); elbow('l')<135; ahead('l_wrist')>.08; gaze_up()>10; height('l_ankle')>.1; standing()",
        root(roll=-3), plumb(leg("left", "down+0.05out", "down+0.04back"), leg("right", "down+0.06ahead+0.04out", "down+0.14back")), tiptoe("left", 34), tiptoe("right", 36), spine(bend=-8, side=6, twist=12),
        put("right", 0.12, 2.02, 0.26, "out+0.4ahead", point="up+0.4ahead", palm="in+ahead"), put("left", 0.06, 1.16, 0.28, point="in+ahead", palm="up+in"), head(nod=-30, turn=-16),
    ),
    named(
        "Smelling a flower held to the nose in the {side} hand.", "action",
        "smelling a flower|sniffing a rose|holding a flower to the nose|enjoying the scent of a rose|smelling the bouquet of a wine|sniffing a perfume sample|inhaling from an inhaler|smelling herbs"
        "|taking a deep sniff at a bloom|breathing in jasmine|bringing a sprig of lavender to the nostrils"
        "|holding a rose under the nose with the {side} hand|sniffing at something in the {side} fingers",
        "stop and smell the roses|a perfumer at work|Ferdinand the bull loves flowers|what a lovely scent|"
        "spring is in the air|a sommelier noses the wine|lavender from Provence|a poet with a lily|"
        "the milk has gone off, smell it|is this shirt still clean?|Oscar Wilde with a carnation|smell the roses"
        "|mmm, smell this|has the milk turned?|leaning in, one hand under the nose, the other behind the back|her valentine sent a lily|what perfume is this?"
        "|{side} hand at the nose, {other} hand behind the back",
        "hand('r','head')<.26; elbow('r')<75; arm('l')<45; head_nod()<-2; lean()<25; standing()",
        root(pitch=7), plumb(leg("right", "down+0.28ahead+0.06out", "down+0.02back"), leg("left", "down+0.06back+0.08out", "down+0.22back")), tiptoe("left", 14), spine(bend=12), reach("right", "mouth", elbow="down+0.6out+0.3ahead", gap=0.04), reach("left", "lower back", elbow="out+back"), head(nod=14, tilt=-10, turn=-6),
    ),
    named(
        "Stroking a cat on the ground, crouching, {side} hand out.", "action",
        "petting a cat|stroking a cat on the ground|patting a small dog|crouching to pet an animal|feeding a squirrel|"
        "feeding a hedgehog|playing marbles|squatting to touch the water|lighting a firework|coaxing a stray cat|"
        "drawing in the sand with a stick|picking a strawberry|stroking a cat"
        "|squatting to tickle a puppy|patting a lamb low down|offering a nut to a squirrel"
        "|crouching with the {side} hand out to a dog|squatting to stroke an animal with the {side} hand",
        "what a cute puppy|a vet meets a rabbit|a tourist and a street cat in Istanbul|a gardener weeds the bed|come here, little one|light the fuse and run|a child feeds a duckling|"
        "checking the temperature of the lake with one hand|testing the ice"
        "|here puss, puss, puss|good boy, who's a good boy?|down on the haunches, one arm out low, other on the knee|does he bite?|the toddler dad draws in the sand"
        "|{side} hand low ahead, {other} hand on the knee, down on the haunches",
        "knee('l')<80; knee('r')<80; height('pelvis')<.5; height('r_wrist')<.46; ahead('r_wrist','r_shoulder')>.1; hand('l','l_knee')<.3",
        root(pitch=24), spine(bend=22, twist=8), plumb(leg("left", "ahead+0.1up+0.3out", "down+0.6back"), leg("right", "ahead+0.28down+0.25out", "back+0.4down")), tiptoe("right", 40),
        put("right", 0.16, 0.36, 0.62, "out+0.4down", point="ahead+0.7down", palm="down"), reach("left", "knee", elbow="out+0.6down"), head(nod=-6, turn=-8),
    ),
    named(
        "Weighing one thing against another, palms at different heights.", "action",
        "weighing something in each hand|comparing two things in the hands|imitating a pair of scales|deciding between two options|weighing up pros and cons|guessing the weight of a melon|juggling two balls|holding an orange in each hand"
        "|holding up two options|comparing a pear and an apple by hand|playing human scales",
        "on the one hand, on the other hand|red pill or blue pill?|Justice with her scales|Libra|apples or pears?|which one is heavier?|cash or kind?|decisions, decisions|swings and roundabouts|"
        "a market woman weighs tomatoes by hand|six of one, half a dozen of the other|tea or coffee?"
        "|chicken or fish, sir?|this or that, I really can't choose|both palms up, one higher than the other|my job versus my family|blue pill, red pill",
        "abs(y('l_wrist')-y('r_wrist'))>.15; elbow('l')<125; elbow('r')<135; hands_apart()>.4; ahead('l_wrist')>.1; standing()",
        weight_on("right"), put("left", 0.32, 1.4, 0.3, "down+0.3out", point="ahead+0.6out", palm="up"), put("right", 0.34, 1.14, 0.34, "down+0.3out", point="ahead+0.6out", palm="up"), head(turn=24, tilt=-8, nod=6),
    ),
    named(
        "Smoking, {side} elbow propped on the other arm.", "action",
        "smoking|smoking a cigarette|having a smoke|puffing on a pipe|smoking a cigar|vaping|holding a cigarette elegantly|taking a drag|having a fag outside|smoking a pipe with the {side} hand|blowing smoke rings|"
        "holding a cigarette holder|taking a cigarette break"
        "|lighting up on the balcony|having a ciggie|drawing on a cigar|vaping mango smoke"
        "|holding a cigarette in the {side} hand, elbow propped",
        "Audrey Hepburn with her cigarette holder|Sherlock Holmes smokes his pipe|"
        "film noir: the femme fatale lights up|a hipster with an e-cigarette|Winston Churchill with his cigar|"
        "Marlene Dietrich|smoke break behind the office|Gandalf and the pipe-weed|no smoking in here, sir|"
        "Cruella de Vil"
        "|got a light?|the French girl on the terrace, elbow in the palm|one hand near the lips, that elbow held by the other arm|those things will kill you|a detective waits and puffs"
        "|{side} hand by the mouth, {other} hand under that elbow",
        "dist('r_wrist','head')<.4; elbow('r')<90; hand('l','r_elbow')<.28; y('r_wrist')>y('neck')-.1; standing()",
        weight_on("left", knee=0.34, out=0.16, bend=-4, twist=6), arm("right", "down+0.62ahead+0.02in", "up+0.2ahead+0.22in"), hand("right", point="up+0.4back+0.2in", palm="back+in"),
        put("left", -0.13, 1.21, 0.22, "down+0.6out", point="in+0.3ahead", palm="up+back"), head(nod=-6, turn=14, tilt=6),
    ),
    named(
        "Handing over a present with both hands.", "action",
        "giving a present|handing over a gift with both hands|presenting a bouquet|giving somebody flowers|"
        "handing over a certificate|offering a gift|presenting a cup to the winner|handing a plate across|"
        "offering a business card with both hands|holding out a box of chocolates|serving a bowl with both hands|"
        "receiving a diploma|handing over the keys|presenting a sword|offering something with both hands"
        "|giving grandma her parcel|handing the trophy over|holding out a wrapped box|passing the baby to auntie",
        "happy birthday, this is for you|a suitor with a bunch of roses|Secret Santa|"
        "the Three Kings bring gold, frankincense and myrrh|I made it myself|sorry, I brought you flowers|"
        "graduation day|an ambassador presents his credentials|here, a little something|"
        "a Japanese businessman gives his card|here, take it"
        "|surprise! it's for you|go on, open it|both hands reach forward at chest level, palms up, a step in|please accept this humble token|your order, sir, takeaway",
        "ahead('l_wrist')>.32; ahead('r_wrist')>.32; hands_apart()<.45; elbow('l')>90; y('l_wrist')>y('spine1')-.05; lean()>6; standing()",
        root(pitch=8), plumb(leg("right", "down+0.34ahead+0.05out", "down+0.1ahead"), leg("left", "down+0.12back+0.06out", "down+0.36back")), tiptoe("left", 20), spine(bend=8),
        puts(0.12, 1.26, 0.56, "down+0.4out", point="ahead+0.1up", palm="up+0.5in"), head(nod=-8, tilt=8),
    ),
    named(
        "Offering the {side} hand down to help somebody up.", "action",
        "helping someone up|offering a hand to a fallen opponent|reaching down to pull someone up|"
        "giving somebody a hand up|helping a child to its feet|pulling somebody out of the water|"
        "reaching down from a ledge|taking a toddler by the hand|giving a dog the stick|holding out a treat to a dog|"
        "helping a lady out of the carriage|helping|giving a helping hand"
        "|hauling a teammate off the turf|reaching for somebody who has fallen in|stooping to take a small hand"
        "|stooping with the {side} hand out to lift somebody up|pulling a friend up by the {side} hand",
        "come on, get up|need a hand?|fair play on the pitch|the Good Samaritan|grab my hand!|take my hand if you want to live|a lifeguard pulls the swimmer out|on your feet, mate|a father helps his child up after the fall|"
        "come, little one, let's cross the road"
        "|up you get, pal|no hard feelings, here's my hand|bending down, one arm straight toward somebody below, other hand on the thigh|are you hurt? let me help|easy, granny, I've got you"
        "|grab my {side} hand, I'll pull you up",
        "lean()>22; ahead('r_wrist','r_shoulder')>.2; elbow('r')>145; height('r_wrist')<1; hand('l','l_knee')<.35; knee('l')<165",
        root(pitch=32), spine(bend=24, twist=16), plumb(leg("right", "down+0.6ahead+0.08out", "down+0.12back"), leg("left", "down+0.42ahead+0.12out", "down+0.55back")), tiptoe("left", 14),
        put("right", 0.18, 0.74, 0.72, "out+0.5back", point="ahead+0.5down", palm="in+up"), reach("left", "thigh", elbow="out+0.5back", gap=-0.02), head(nod=-8, turn=-10),
    ),
    named(
        "Sweeping bow, hat in the {side} hand, one leg drawn back.", "action",
        "bowing with a hat|sweeping the hat in a bow|taking off the hat with a flourish|doffing a plumed hat|bowing like a musketeer|bowing gallantly with the {side} arm swept out|making a leg|"
        "taking a theatrical bow"
        "|paying one's respects with a plumed hat|greeting milady with a flourish|bowing low with one arm swept wide"
        "|swinging the hat out in the {side} hand, {side} leg drawn back",
        "a cavalier greets the queen|the Three Musketeers|Cyrano de Bergerac|a magician after the trick|a Renaissance courtier|Puss in Boots|chapeau!|the ringmaster thanks the audience|Captain Jack Sparrow takes his leave|"
        "Casanova introduces himself|Mozart at court"
        "|your servant, mademoiselle|one foot slides back, one arm out behind, the other on the breast|the jester thanks his lord|by your leave, my queen"
        "|{side} arm swept wide, {other} hand on the heart, bowing",
        "lean()>25; arm('r')>30; elbow('r')>140; leftof('r_wrist','r_shoulder')<-.15; feet_apart()>.35; knee('r')<165; gaze_up()<0",
        root(pitch=26), spine(bend=26, twist=-10), plumb(leg("left", "down+0.3ahead+0.03out", "down+0.16ahead"), leg("right", "down+0.16ahead+0.12out", "down+0.85back")), tiptoe("right", 34),
        arm("right", "out+0.35down+0.3back", "out+0.35down+0.1ahead"), hand("right", palm="ahead+up"), reach("left", "heart", elbow="out+0.5down"), head(nod=-14, turn=-8),
    ),
    named(
        "Tipping the hat with the {side} hand.", "action",
        "tipping the hat|lifting the hat in greeting|raising the hat to a lady|touching the brim of the hat|"
        "greeting with the hat|doffing the cap|pulling the cap over the eyes|"
        "adjusting the hat brim with the {side} hand|pushing up the glasses|adjusting the spectacles|"
        "lowering the sunglasses|tipping a hat with the {side} hand"
        "|touching the cap to the landlord|nodding with two fingers at the brim|nudging the glasses up the nose",
        "howdy, ma'am|good day, milady|a cowboy touches his Stetson|top of the morning to you|a gentleman in a bowler|"
        "Charlie Chaplin greets|hats off to you|Indiana Jones fixes his fedora|a nerd pushes his glasses up|"
        "hold on to your hat, it's windy|a gangster pulls his fedora down|m'lady, he tips his hat|"
        "a gentleman greets with his hat"
        "|evening, ladies|pardon me, miss|fingers at the forehead, chin tucked, head cocked|sheriff says goodbye in the western|the old postman greets everyone",
        "hand('r','head')<.28; elbow('r')<90; y('r_wrist')>y('neck'); ahead('r_wrist')>.1; gaze_up()<-5; standing()",
        weight_on("left", bend=8, twist=-6), put("right", 0.08, 1.68, 0.2, "out+0.3ahead", point="in+0.6up", palm="back+down"), put("left", 0.17, 1.02, 0.1, "out+back", palm="in"), head(nod=16, turn=12, tilt=10),
    ),
    named(
        "Holding a sign up on a pole with both hands.", "action",
        "holding a placard|carrying a banner on a pole|protesting with a sign|waving a big flag|"
        "carrying a flag in a procession|holding up a sign on a stick|hoisting a flag pole|"
        "holding a boom microphone up|carrying a processional cross|holding a standard|holding up a sign|"
        "demonstrating with a placard|picketing|carrying a protest sign|waiting at arrivals with a name board|"
        "campaigning|marching with a poster|joining a strike"
        "|waving a placard at the rally|lifting a flag on a stick|holding a boom above the actors",
        "save our planet, reads the sign|an activist at the demo|the flag bearer at the Olympics|"
        "a suffragette: votes for women|the end is nigh, says the man with the sign|a sound man with his boom|"
        "no nukes|Les Misérables: to the barricades|the crusader with his banner|peace march|votes for women!|"
        "the end is nigh|down with the government!|Fridays for Future|on strike|equal pay now!|Black lives matter|"
        "a suffragette|free hugs sign|welcome home, dad, says her poster|peace march of the sixties"
        "|what do we want? when do we want it?|two fists on an upright stick, one by the chin, one at the belly|pickets outside the factory gate|nurses demand better pay"
        "|Mr Miller, says the board at arrivals",
        "y('r_wrist')>y('neck')-.05; y('l_wrist')<y('r_wrist'); ahead('l_wrist')>.1; ahead('r_wrist')>.1; hands_apart()>.25; hands_apart()<.75; standing()",
        root(pitch=2), plumb(leg("left", "down+0.3ahead+0.06out", "down+0.1ahead"), leg("right", "down+0.14back+0.08out", "down+0.4back")), tiptoe("right", 20), spine(bend=-5, twist=6),
        grip((0.02, 1.1, 0.26), (-0.04, 2.34, 0.4), 0.04, 0.5, "out+0.8down"), head(nod=-14, turn=6),
    ),
    named(
        "Showing off the ring on the {side} hand.", "action",
        "showing a ring|admiring the ring on the {side} hand|showing off an engagement ring|waiting for the nail polish to dry|looking at the back of the {side} hand|holding out the hand to be kissed|"
        "trying on a bracelet|looking at a mosquito bite on the hand"
        "|flashing a diamond at the girls|admiring a new manicure|holding the back of the {side} hand out to be looked at",
        "he proposed, look!|she said yes|how big is the diamond?|the ring to rule them all|I've just had my nails done|with this ring I thee wed|you may kiss my hand|is it real gold?|"
        "Frodo looks at the ring"
        "|oh my god, let me see it!|forearm up, fingers spread, head to one side|twenty-four carat, darling|she's engaged to the prince|do you like my nails?",
        "ahead('r_wrist','r_shoulder')>.2; y('r_wrist')>y('spine3')-.1; elbow('r')>80; elbow('r')<165; head_tilt()<-3 or head_tilt()>3; arm('l')<60; standing()",
        weight_on("left", knee=0.36, bend=-5), put("right", 0.14, 1.44, 0.48, "down+0.7out", point="up+0.4ahead", palm="ahead+0.2down"), reach("left", "waist", elbow="out+0.3back"), head(tilt=10, nod=12, turn=-10),
    ),
    named(
        "Counting on the fingers.", "action",
        "counting on the fingers|doing sums with the fingers|listing arguments on the fingers|counting to five|ticking off points on the fingers|enumerating|using sign language|putting on gloves|pulling off a glove finger by finger|"
        "taking off a ring|picking at a fingernail|removing a splinter|putting on a plaster"
        "|reckoning up on one's hands|going through the list, finger by finger|pulling a ring off|easing off a glove",
        "firstly, secondly and thirdly|a pupil does arithmetic|how many days until Christmas?|one, two, three, four, five, once I caught a fish alive|an accountant without a calculator|first of all...|three reasons why|"
        "let me count the ways|ten green bottles|a surgeon pulls on his gloves|do the maths"
        "|eggs, milk, bread and, what else?|for one thing, for another thing|one hand upright, the other pinching its fingers|how many kids have you got? wait|seven times eight is, hmm",
        "elbow('l')<100; elbow('r')<110; hands_apart()<.3; ahead('l_wrist')>.12; y('l_wrist')>y('spine1'); gaze_up()<-15; standing()",
        weight_on("right", bend=5), put("left", 0.04, 1.34, 0.3, "down+0.5out", point="up+0.5in", palm="back+0.3in"), put("right", -0.03, 1.34, 0.27, "out+0.7down", point="in+0.4ahead+0.3up", palm="down+0.5back"), head(nod=24, turn=8, tilt=6),
    ),
    named(
        "Painting at an easel, brush in the {side} hand, palette on the other arm.", "work",
        "painting at an easel|painting a portrait|painting a landscape|holding a palette and a brush|"
        "painting a canvas|putting the last stroke on a painting|mixing colours on a palette|"
        "painting a picture with the {side} hand|painting en plein air|copying an old master|painting"
        "|daubing at a canvas|adding colour to a portrait|doing a watercolour on the cliffs|touching up a still life"
        "|dabbing at the canvas with the {side} hand",
        "Bob Ross and a happy little tree|Van Gogh at work|a plein air painter on the cliff|Rembrandt's self-portrait|"
        "Monet among the water lilies|Frida Kahlo|evening class: oil painting|a court painter and his model|"
        "Picasso in his studio|the masterpiece is almost finished|a Sunday painter|an artist paints a picture|"
        "the painter at his easel|a painter|artist"
        "|hold still, I'm painting you|one arm out to the front with a brush, the other holds the colours|Vermeer in his studio|paint me like one of your French girls, standing artist"
        "|adult art class, week one"
        "|brush out in the {side} hand, colours on the {other} arm",
        "ahead('r_wrist','r_shoulder')>.25; y('r_wrist')>y('spine3')-.05; elbow('l')<115; ahead('l_wrist')>.1; hands_apart()>.25; standing()",
        root(pitch=-3), plumb(leg("right", "down+0.34ahead+0.08out", "down+0.12ahead"), leg("left", "down+0.04back+0.1out", "down+0.16back")), spine(bend=-2, twist=10, side=4),
        put("right", 0.1, 1.46, 0.56, "down+0.7out", point="ahead+0.3up+0.3in", palm="in+down"), put("left", 0.14, 1.16, 0.3, point="ahead+0.5in", palm="up"), head(turn=-6, nod=6, tilt=10),
    ),
    named(
        "Drawing on a pad held on the {other} arm, pencil in the {side} hand.", "work",
        "sketching|drawing on a pad standing|taking notes standing|filling in a form on a clipboard|"
        "writing in a notebook|taking an order|drawing a caricature|signing an autograph|ticking off a list|"
        "writing with the {side} hand on a clipboard|doing a survey|interviewing with a notebook|drawing"
        "|jotting something down|noting an order at the table|scribbling on a clipboard|writing a parking ticket"
        "|scribbling with the {side} hand on a pad in the {other}",
        "are you ready to order?|a waitress with her notepad|a reporter asks for a quote|a traffic warden writes a ticket|inspector with a clipboard|an autograph, please!|doctor on the ward round|an art student in the museum|"
        "sign here for the parcel|a police officer takes down the particulars|parking fine|market research"
        "|anything to drink with that?|excuse me, do you have two minutes for a survey?|a flat thing on one forearm, the other hand scribbles on it|name and date of birth, please"
        "|the foreman ticks off the delivery"
        "|pencil in the {side} fingers, pad on the {other} forearm",
        "elbow('l')<115; elbow('r')<110; ahead('l_wrist')>.15; ahead('r_wrist')>.12; hands_apart()<.35; gaze_up()<-15; standing()",
        weight_on("right", bend=5), put("left", 0.02, 1.18, 0.33, "down+0.5out", point="in+ahead", palm="up"), put("right", 0.03, 1.26, 0.33, "out+0.7down", point="ahead+0.5in+0.2down", palm="down+in"), head(nod=26, tilt=6, turn=-4),
    ),
    named(
        "Writing high on a board with the {side} hand.", "work",
        "writing on a blackboard|writing on a whiteboard|chalking up a sum|drawing a diagram on the board|"
        "explaining at the flip chart|hanging up a notice|marking the height on the door frame|"
        "sticking a note on the wall|writing on the wall|pointing at a map on the wall|"
        "writing with chalk in the {side} hand|filling in the scoreboard|drawing on a whiteboard"
        "|chalking the date up|solving an equation in front of the class|pinning a note high on the wall"
        "|chalking with the {side} hand, looking round at the class",
        "a maths teacher|E = mc², writes Einstein|professor in the lecture hall|Bart Simpson writes lines|"
        "brainstorming with sticky notes|a general explains the plan of attack|an evil mastermind's wall of clues|"
        "geometry lesson|copy this down, class|a darts scorer|a physicist proves a theorem|"
        "today's specials on the board|a teacher at the blackboard|teacher|a teacher"
        "|today we learn fractions|what's on the menu? the landlord writes it up|one hand up at a wall, the face turned round to the others|John Nash and his formulas|any questions so far, says sir"
        "|{side} arm up at the board, face turned back",
        "y('r_wrist')>y('neck'); ahead('r_wrist','r_shoulder')>.2; elbow('r')>90; elbow('l')<120; head_turn()>8; standing()",
        root(pitch=2), plumb(leg("right", "down+0.16ahead+0.05out", "down+0.06ahead"), leg("left", "down+0.02ahead+0.2out", "down+0.2back+0.06out")), spine(bend=-2, twist=22, side=5),
        put("right", 0.04, 1.72, 0.46, "down+0.8out", point="up+0.6ahead", palm="ahead+0.4in"), put("left", 0.14, 1.1, 0.26, point="ahead+in", palm="in"), head(turn=44, nod=-2),
    ),
)  # fmt: skip
