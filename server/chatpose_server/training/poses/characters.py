"""Characters, creatures, film scenes and statues that people are asked to be."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, reaches, root, shrug, spine
from ..room import put

POSES = (
    named(
        "Puppet on strings, elbows up, hands dangling, knees slack.", "dance",
        "moving like a puppet on strings|hanging like a marionette|dancing like a puppet|being a string puppet|flopping like a rag doll|dangling limply|standing like a broken toy|jerking like a marionette|having somebody else pull the strings|drooping like a toy with cut wires|jiggling on invisible threads|being worked from above",
        "Pinocchio|a marionette|a puppet|puppet theatre|Woody the cowboy doll goes limp|no strings on me|"
        "a rag doll held by the elbows|Coppelia|somebody pulls the strings|a jumping jack toy on a string|"
        "Being John Malkovich|the puppet's wires are tangled|marionette|Thunderbirds are go|strings attached|Geppetto's creation|Señor Wences' cousin|N Sync, It's Gonna Be Me|elbows yanked up, hands drooping, knees like jelly|how does a wooden doll dance?|a limp toy somebody hung by the arms|Lady Penelope|Petrushka|the puppeteer dozes off|I hang on strings",
        "y('l_elbow')>y('l_shoulder')-.03; y('r_elbow')>y('r_shoulder')-.08; y('l_wrist')<y('l_elbow')-.1; y('r_wrist')<y('r_elbow')-.1; abs(head_tilt())>8; knee('l')<160",
        spine(bend=6, side=6), stand((0.09, 0.0), (0.08, 0.0), weight=0.55, drop=0.1, knees="ahead+0.15in"), arm("left", "out+0.35up+0.15ahead", "down+0.25out+0.15ahead"), arm("right", "out+0.05up+0.2ahead", "down+0.1in+0.2ahead"), hands(point="down", palm="back"), head(tilt=22, nod=18),
    ),
    named(
        "Scarecrow, arms out, forearms hanging.", "mood",
        "hanging on a pole like a scarecrow|standing like a limp scarecrow|swinging the forearms like the Oz scarecrow|drooping with the arms on a broomstick|standing with a yoke across the shoulders|doing the dangling arms move|being hung out to dry|guarding the cornfield|being draped over a broom handle|hanging about in a wheat field to fright the birds|carrying two pails on a yoke",
        "the Scarecrow from the Wizard of Oz|if I only had a brain|a straw man|a ragged scarecrow|Worzel Gummidge|"
        "crows don't fear him|Halloween scarecrow|a coat on a hanger|a milkmaid's yoke|"
        "straw sticks out of his sleeves|the Swimming Pool Scarecrow dance|a drooping cross of sticks|a scarecrow|Ray Bolger|shoo, rooks!|Dorothy's friend without a brain|stuffed with hay|elbows level with the shoulders, forearms swinging like pendulums|what stands in the field in an old coat?|bogey of the turnip field|Doctor Syn|crow-frightener|flop, no bones in the arms|broomstick through the sleeves",
        "70<arm('l')<115 or y('l_elbow')>y('l_shoulder')-.06; y('l_wrist')<y('l_elbow')-.15; y('r_wrist')<y('r_elbow')-.15; hands_apart()>.7; standing(); abs(head_tilt())>8",
        spine(bend=4, side=-4), stand((0.07, 0.0), (0.07, 0.0), weight=0.5), arms("out+0.04up", "down+0.12out"), hands(point="down", palm="back"), head(tilt=-20, nod=16),
    ),
    named(
        "Ape, stooping, arms hanging long, knees bent.", "mood",
        "walking like an ape|acting like a monkey|stooping like a gorilla|imitating a chimpanzee|lumbering like a Neanderthal|shambling along|dragging the knuckles|slouching like a caveman|lurching like a troll|skulking|going back down the evolutionary ladder|knuckle-dragging|loping like an orangutan|hulking",
        "ape|a monkey|a chimpanzee|ook!|Planet of the Apes|Caesar leads the apes|early man|a Neanderthal|Homo erectus|"
        "a bear on its hind legs|Bigfoot|the missing link|a troll under the bridge|Igor, fetch the brain|"
        "a gorilla|King Louie|Gollum stands up|a Cro-Magnon comes home from the hunt|a sasquatch in the pines|me hungry, ugh|hunched, arms to the knees, jaw forward|how does a gorilla get about on two legs?|Lucy, three million years ago|2001, before the monolith|the hunchback|ogre|Captain Caveman",
        "lean()>28; knee('l')<150; knee('r')<150; y('l_wrist')<y('pelvis')+.05; elbow('l')>110; gaze_up()>-35; feet_apart()>.3",
        root(pitch=30, roll=4), spine(bend=22), stand((0.2, 0.1), (0.2, -0.1), weight=0.6, drop=0.2, knees="ahead+0.45out"), arms("down+0.45out+0.35ahead", "down+0.05in+0.15ahead"), hands(point="down+0.2in", palm="back"), shrug("left", 10), shrug("right", 10), head(nod=-32, turn=8),
    ),
    named(
        "Beating the chest with both fists.", "mood",
        "beating the chest|drumming on the chest|pounding the chest with both fists|roaring like Tarzan|doing a gorilla display|thumping the breast|celebrating with the fists on the chest|showing dominance|going full gorilla|boasting like a silverback|hammering one's own ribs|celebrating a dunk like a jungle king",
        "King Kong on top of the Empire State Building|a silverback|ooh ah ah!|Donkey Kong|alpha male|"
        "mea culpa, mea maxima culpa|George of the Jungle|lord of the jungle|a rugby player before the haka|"
        "The Wolf of Wall Street hum|LeBron after the dunk|an ape beats its chest|aah-eeh-aah-eeh-aah!|me Tarzan|Kong wants his blonde|Congo|fists drum on the pecs, head back|how does a male gorilla warn off rivals?|Matthew McConaughey hums at lunch|who's the king of the jungle?|great ape display|boom boom on the ribcage|Johnny Weissmuller",
        "hand('l','spine3')<.3; hand('r','spine3')<.3; lean_ahead()<4; elbow('l')<85; gaze_up()>8; feet_apart()>.35; standing()",
        root(pitch=-3), spine(bend=-12), stand((0.22, 0.03), (0.22, -0.03), weight=0.5, drop=0.07, knees="ahead+0.35out"), reach("left", "chest", elbow="out+0.3down"), reach("right", "chest", elbow="out+0.1up", gap=0.05), head(nod=-22),
    ),
    named(
        "Chicken, hands at the armpits, elbows flapping.", "dance",
        "acting like a chicken|flapping the elbows like wings|doing the chicken dance|clucking like a hen|imitating a cockerel|dancing the birdie song|pretending to be a turkey|flapping like a duck|strutting about the coop|laying an egg|mocking a coward|dancing at a wedding with flapping elbows",
        "chicken|cluck cluck|a hen lays an egg|bawk bawk bawk|you're chicken, McFly!|cock-a-doodle-doo|"
        "the birdie song|a turkey before Thanksgiving|quack|Arrested Development chicken|the funky chicken|"
        "hypnotised, he thinks he is a hen|Chicken Run|birdie song|funky chicken|who are you calling chicken?|poultry in motion|a rooster struts|der Ententanz|thumbs in the armpits, elbows up and down|how do kids tease a coward?|Foghorn Leghorn|farmyard charades|Gob Bluth|bock bock begock|KFC mascot|I am duck, look",
        "hand('l','l_shoulder')<.3; hand('r','r_shoulder')<.3; elbow('l')<75; hands_apart()<.6; lean()>10; knee('l')<160",
        root(pitch=16), spine(bend=4), stand((0.12, 0.0), (0.12, 0.0), weight=0.5, drop=0.12, knees="ahead+0.6out"), reaches("chest", "out+0.15up+0.35back", gap=-0.02), head(nod=-26, turn=10),
    ),
    named(
        "Boo! Hands raised as claws.", "mood",
        "scaring somebody|raising the hands like claws|pretending to be a monster|roaring like a lion|"
        "acting like a bear|haunting|baring claws|attacking like a tiger|standing up like a grizzly|"
        "imitating a dinosaur|pouncing like a cat|attacking like a monster|looming over somebody with raised claws|"
        "pretending to be a ghost|roaring like a tiger|acting like a dinosaur|acting like a bear on its hind legs|giving the kids a fright|leaping out of the wardrobe|baring one's fangs and claws|going bump in the night|looming like a bogeyman",
        "boo, I got you!|rawr!|a werewolf at full moon|the bear attacks|a ghost|a lion|a Halloween monster|a tiger|"
        "grizzly|Monsters, Inc.|the Wild Things|the Cowardly Lion|Cats, the musical|the boogeyman|Godzilla|"
        "Nosferatu's shadow|a ghost goes whoooo|Frankenstein's monster attacks|the yeti|the bogeyman under the stairs|"
        "the witch shows her claws|a lion about to pounce|a grizzly rears up|a ghost appears|a monster|a bear|scary|grrr!|who's afraid of the big bad wolf?|I'm coming to get you!|Sulley clocks in|fingers hooked, hands at ear level, body looming forward|how do you scare your little sister?|trick or treat, monster|Max and the Wild Rumpus|he makes ghost|Count Orlok on the stairs|raaah, says the toddler",
        "y('l_wrist')>y('neck')-.05; y('r_wrist')>y('neck')-.05; hands_apart()>.45; ahead('l_wrist')>.15; lean()>6; elbow('l')<130; feet_apart()>.3",
        root(pitch=10), spine(bend=8), stand((0.16, 0.12), (0.16, -0.14), weight=0.6, drop=0.08, heels=(0, 16)), arms("out+0.5ahead+0.05up", "up+0.75ahead+0.1in"), hands(point="ahead+0.1up", palm="ahead+down"), shrug("left", 12), shrug("right", 12), head(nod=-8),
    ),
    named(
        "Paws drawn up before the chest, knees bent.", "mood",
        "acting like a rabbit|begging like a dog|holding the hands like little paws|hopping like a kangaroo|imitating a squirrel|standing like a meerkat|pretending to be a T-rex|acting like a praying mantis|sitting up like a hamster|being a mouse|nibbling like a squirrel|pretending to be a bunny|sitting up for a biscuit like a terrier|going hop hop|being all short arms",
        "bunny|Easter Bunny|a kangaroo in Australia|T-rex|Tyrannosaurus rex with its tiny arms|a squirrel with a nut|a meerkat on the lookout|a mantis|woof, give me a treat|a mouse with cheese|Roger Rabbit|a hamster|puppy begs for a biscuit|Jurassic Park, the short arms|what's up, doc?|Peter Rabbit|hop, hop|Skippy|Barney's cousin with the tiny arms|wrists limp before the breast, knees springy|how does a dog ask for a treat?|Timon keeps watch|the March Hare|Thumper|roar, I can't reach my shoelaces|White Rabbit|beaver|be a bunny",
        "elbow('l')<75; elbow('r')<75; y('l_wrist')>y('spine2'); ahead('l_wrist')>.12; hands_apart()<.4; knee('l')<145; knee('r')<145",
        root(pitch=14), spine(bend=6), stand((0.08, 0.0), (0.08, 0.0), weight=0.5, drop=0.16, heels=(20, 20), knees="ahead+0.25out"), arms("down+0.1ahead+0.1out", "up+0.75ahead+0.15in"), hands(point="down+0.6ahead", palm="down+back"), head(nod=-18, tilt=6),
    ),
    named(
        "Penguin, arms stiff, hands turned out, toes out.", "mood",
        "waddling like a penguin|walking like a penguin|waddling like a duck|standing with stiff arms and bent-up hands|walking with the toes turned out|mincing along|shuffling along on ice like a penguin|walking like the emperor of the ice|strutting stiffly with flippers|shuffling along in flippers|imitating Chaplin without props",
        "penguin|Happy Feet|Pingu|emperor penguin|March of the Penguins|a stout waiter in tails|Oswald Cobblepot|waddle waddle|Charlie Chaplin without his cane|a duck on land|Antarctica, the colony|Mary Poppins and the dancing waiters|diver in flippers walks to the water|Madagascar, Skipper|noot noot|Feathers McGraw|tuxedo bird|Linux mascot|arms straight down, palms to the floor, feet turned out|how does a bird walk that cannot fly?|egg on my feet, careful|Danny DeVito in Batman Returns|butler at the South Pole|Adélie|the ice is slippery: walk like this",
        "10<arm('l')<45; elbow('l')>150; elbow('r')>150; standing(); hands_apart()>.45; abs(lean_left())>2; feet_apart()<.35",
        root(roll=6), spine(bend=-4, side=-8), stand((0.1, 0.03), (0.1, -0.03), weight=0.8, heels=(0, 10), knees="ahead+0.9out"), arms("down+0.42out+0.05back"), hands(point="out+0.25down", palm="down"), head(nod=-4, tilt=5),
    ),
    named(
        "Elephant, the {side} arm hanging as a trunk, the other hand at the nose.", "mood",
        "pretending to be an elephant|swinging an arm like a trunk|imitating an elephant|making a trunk with the {side} arm|trumpeting like an elephant|playing elephants with the children|trumpeting|spraying water through one's trunk|swaying along like a circus elephant|doing a pachyderm for the children",
        "elephant|Jumbo|Dumbo|a mammoth|toot, says the elephant|the Jungle Book's Colonel Hathi|an elephant drinks water with its trunk|Horton hears a Who|Nellie the elephant|elephant walk|Babar|charades: an elephant|Elmer|Babar's cousin|Manny from Ice Age|Ganesha at play|one arm dangles from the nose|how do you mime the biggest animal of the savannah?|Mumakil|tusker|peanuts, please|trunk down, sip|I'm Dumbo!|zoo charades",
        "dist('l_wrist','head')<.35; elbow('l')<95; ahead('r_wrist')>.15; elbow('r')>125; y('r_wrist')<y('neck'); lean()>18",
        root(pitch=22), spine(bend=20), stand((0.16, 0.1), (0.16, -0.1), weight=0.5, drop=0.06), reach("left", "mouth", elbow="out+0.3down", gap=0.0), arm("right", "ahead+0.3up+0.5in", "ahead+0.35down+0.05in"), hand("right", point="ahead+0.2up", palm="in"), head(nod=-8),
    ),
    named(
        "Aeroplane on the run, banking, arms spread as wings.", "action",
        "playing aeroplane|running like an aeroplane|flying round the garden with spread arms|"
        "celebrating a goal with the aeroplane|banking like a plane|swooping like a bird|"
        "running downhill with the arms spread|gliding like a seagull|soaring like an eagle|"
        "pretending to be an aeroplane|zooming about like a jet|coming in to land|pretending the garden is an airfield|wheeling like a gull on the wind",
        "vroom, says the boy, I'm a jet!|a child plays airplane|the plane takes a curve|fly, eagle, fly|Red Baron|"
        "a seagull|Vincent Montella's goal celebration|Hayao Miyazaki's children|neeeow!|"
        "kids in the playground are fighter pilots|catch me, I'm a bird|I believe I can fly|a plane, said the child|"
        "an aeroplane|airplane|a plane|nyoooom|bandits at three o'clock!|top gun at age six|Porco Rosso|L'Aeroplanino|one wing down, one wing up, feet running|what do children do when they play fighter pilot?|Biggles|prepare for landing|whee, I can fly|the albatross glides on one wing|Spitfire",
        "arm('l')>65; arm('r')>65; hands_apart()>1.1; abs(y('l_wrist')-y('r_wrist'))>.25; knee('r')<125; lean()>10; balance()<.3",
        root(pitch=12, roll=18), spine(bend=6, side=6), plumb(leg("left", "down+0.3ahead+0.28out", "down+0.25back+0.22out"), leg("right", "down+0.3back", "back+0.4down", toes=40)), arm("left", "out+0.1down"), arm("right", "out+0.2up"), hands(palm="down"), head(nod=-12, tilt=-8, turn=8),
    ),
    named(
        "Flapping wings, arms out, wrists dropped.", "dance",
        "flapping the arms like wings|flying like a bird|imitating a bird|spreading the wings|acting like an eagle|"
        "pretending to be a bat|taking wing|fluttering like a butterfly|trying to take off|being a swan|fluttering down from the tree|beating one's wings",
        "a bird|Birdman|an eagle spreads its wings|a bat|a butterfly|Icarus tries his wings|an angel with wings|Black Swan|an owl takes off|Batman spreads his cape|Maleficent|the albatross|a moth round the lamp|flap flap|Natalie Portman's last dance|Daedalus's son|Big Bird|hoot, says the owl|elbows high, wrists drooping, up on the toes|how does a heron lift off?|condor|Mothman|the crow lands on the wire|Dracula turns into a bat",
        "arm('l')>80; arm('r')>80; hands_apart()>.9; y('l_elbow')>y('l_shoulder')-.02; y('l_wrist')<y('l_elbow')+.12; elbow('l')>110; height('l_ankle')>.08",
        root(pitch=8), spine(bend=-6), stand((0.07, 0.1), (0.07, -0.1), weight=0.6, drop=0.02, heels=(22, 34)), arms("out+0.45up+0.05back", "out+0.12down+0.15ahead"), hands(point="out+0.9down", palm="down+in"), head(nod=-6),
    ),
    named(
        "Pregnant, one hand on the belly, the {side} at the small of the back.", "mood",
        "being pregnant|stroking the pregnant belly|waddling heavily pregnant|holding the back and the baby bump|feeling the baby kick|leaning back with a big belly|carrying a child under the heart|showing off a big belly|having a bun in the oven|being in the family way|being great with child|counting the weeks|patting one's bump",
        "a pregnant woman|nine months gone|expecting|mother-to-be|any day now|baby bump|the baby kicks!|maternity leave|a pot-bellied man pats his paunch|Demi Moore on the cover|twins are on the way|third trimester|a beer belly|antenatal class|up the duff|preggers|with child|baby on board|Juno|belly out, one palm on it, the other propping the spine|how does a woman stand in her ninth month?|Rosemary|his beer belly is his pride|she waits for baby|due in a fortnight|mum-to-be at the bus stop|Vermeer's Woman in Blue, standing heavy",
        "hand('l','spine1')<.28; ahead('r_wrist','pelvis')<.02; elbow('r')<115; lean_ahead()<0; standing(); feet_apart()>.2",
        root(pitch=-4), spine(bend=-13), stand((0.12, 0.02), (0.12, -0.04), weight=0.55, drop=0.02, knees="ahead+0.4out"), reach("left", "navel", elbow="out+0.5down", gap=0.0), reach("right", "lower back", elbow="out+0.5back"), head(nod=16, tilt=5),
    ),
    named(
        "Toddler's first steps, arms half up, legs wide.", "action",
        "taking the first steps|toddling|walking like a toddler|tottering|learning to walk|wobbling along|balancing on unsteady legs|walking on stilts for the first time|waddling in a full nappy|learning to skate|finding one's feet|going from sofa to mum without holding on|being all wobbly|tottering on brand new heels",
        "a toddler|baby's first steps|a one-year-old walks to daddy|a foal tries to stand|come to mummy, you can walk!|Bambi on the ice|sea legs|first time on high heels|the deck is rolling|unsteady on his feet|after six weeks in bed|look, he's walking!|baby steps|Maggie Simpson stands up|Boss Baby off duty|like a newborn giraffe|legs wide, hands at shoulder height, tipping forward|how does a one-year-old cross the rug?|the astronaut, back in gravity|come here, you can do it|Weeble|first day on ice|one small step",
        "y('l_wrist')>y('spine3'); y('r_wrist')>y('spine3')-.05; feet_apart()>.3; knee('l')<165; elbow('l')<140; hands_apart()>.5; lean()>3",
        root(pitch=6, roll=-4), spine(bend=-4, side=-4), stand((0.16, -0.08), (0.18, 0.1), weight=0.5, drop=0.06, knees="ahead+0.4out"), arm("left", "out+0.35down+0.3ahead", "up+0.6out+0.3ahead"), arm("right", "out+0.5down+0.45ahead", "up+0.9ahead+0.3out"), hands(palm="ahead"), head(nod=-6, tilt=6),
    ),
    named(
        "Slouching, both hands in the pockets.", "rest",
        "slouching with the hands in the pockets|standing with the hands in the pockets|strolling with the hands in the pockets|hanging about|mooching around|kicking a stone along the road with the hands in the pockets|whistling with the hands in the pockets|standing cool|standing bored|loafing around|being at a loose end|sauntering along without aim|acting as if nothing happened|lounging on a street corner",
        "a slacker|a sulky teenager|a casual guy in jeans|nothing going on in this town|whistling Dixie|a dandy on the promenade|Charlie Brown|hands in pockets, he pretends it wasn't him|cool cat|a farm boy at the bus stop|nonchalance|Bob Dylan on the album cover|hoodie kid|lost his job, walks the streets|whatever, man|nothing to see here|James Dean in the rain, Times Square|mope|a layabout|fists stuffed in the trousers, shoulders rounded|how does a bored lad stand outside the chip shop?|fed up|The Freewheelin'|Huck Finn in town|he does nothing, hands in pocket|indie boy leans into the wind of life|cool|sulky|surly|indifferent teenager|whatever, mum|couldn't be bothered|a lout|resigned",
        "hand('l','l_hip')<.25; hand('r','r_hip')<.25; elbow('l')<165; standing(); max_bend()>8; arm('l')<35",
        root(pitch=-4), spine(bend=16, side=-4), stand((0.09, 0.0), (0.11, 0.12), weight=0.8, drop=0.01), arms("down+0.42out+0.25back", "down+0.4ahead+0.32in"), hands(palm="in+back"), shrug("left", 8), shrug("right", 6), head(nod=10, tilt=6, turn=-12),
    ),
    named(
        "Detective, stooping with a magnifying glass in the {side} hand.", "work",
        "looking through a magnifying glass|searching for clues|following a trail|investigating a crime scene|"
        "looking for evidence|inspecting an insect with a lens|hunting for treasure with a lens|"
        "scanning the ground with a metal detector|spraying weeds|examining footprints|snooping for prints|getting on the scent|peering at the carpet through a lens|playing private eye",
        "Sherlock Holmes|a detective|elementary, my dear Watson|Hercule Poirot|a clue!|forensics|Inspector Clouseau|Nancy Drew|a botanist in the field|the game is afoot|fingerprints on the table|Scooby-Doo gang|Miss Marple|an entomologist finds a rare beetle|who stole the diamonds?|aha, a hair!|the butler did it|Basil of Baker Street|Benedict Cumberbatch on the case|a smoking gun somewhere here|back bent, lens before the eye, nose to the trail|how does a sleuth look for footprints?|Detective Pikachu|blood on the lino, hmm|Tintin and the clue|what's this tiny bug?|dusting for prints",
        "lean()>30; ahead('r_wrist','r_shoulder')>.2 or y('r_wrist')<y('spine2'); elbow('r')<160; head_nod()<5; knee('l')<165; ahead('l_wrist','pelvis')<.1",
        root(pitch=32), spine(bend=20), stand((0.1, -0.16), (0.1, 0.18), weight=0.45, drop=0.08, heels=(25, 0)), arm("right", "ahead+0.7down+0.15out", "ahead+0.35up+0.2in"), hand("right", palm="in"), reach("left", "lower back", elbow="out+back"), head(nod=10),
    ),
    named(
        "Thief on tiptoe, a sack over the {side} shoulder.", "action",
        "sneaking off with the loot|carrying a bag over the {side} shoulder on tiptoe|stealing presents|"
        "delivering presents with a sack|carrying a coat over the shoulder|trudging with a sack of coal|"
        "carrying a bundle on a stick|making off with the swag|tiptoeing to the stockings|slinking away with a bag of goodies|doing a midnight flit",
        "Santa Claus with his sack|Father Christmas|a robber with his swag|the Grinch steals Christmas|"
        "a burglar leaves with the silver|Dick Whittington|a hobo with his bundle|the bogeyman with a sack|"
        "Puss in Boots's catch|a coalman|the tooth fairy's heavy bag|a sailor with his kitbag|"
        "bank robbery, cartoon style|Saint Nicholas|Santa Claus|Santa with his sack|ho, ho... hush|Hamburglar|don't wake the kids|Oliver's friend Bill Sikes|one hand on a bag at the shoulder, toes only|how does Saint Nick cross the living room?|the loot|sssh, says the burglar to the cat|Swiper, no swiping|the dustman carries a bin bag|Kevin's house, the Wet Bandits|a pedlar",
        "hand('r','r_shoulder')<.3; elbow('r')<75; lean()>12; height('l_ankle')>.1; elbow('l')<150; feet_apart()>.25",
        root(pitch=12), spine(bend=14, side=-3), stand((0.08, -0.22), (0.09, 0.22), weight=0.4, drop=0.08, heels=(38, 20)), reach("right", "shoulder", elbow="ahead+0.6down+0.2out", gap=0.02), arm("left", "down+0.6out+0.15ahead", "ahead+0.4out+0.4down"), hand("left", point="ahead+0.4out", palm="down"), head(nod=-14, turn=26),
    ),
    named(
        "One foot up on a rock, {side} forearm on the knee, gazing ahead.", "mood",
        "standing with one foot on a rock|resting the {side} arm on the raised knee|gazing at the horizon|standing over a defeated enemy|posing with a foot on a ball|leaning on the raised knee|looking over a valley|standing at the bow of the boat|putting a foot up on a chair|surveying the land|being lord of all one surveys|having conquered the peak|propping a boot on a boulder|eyeing up the next valley",
        "Captain Morgan|a hero looks at the horizon|Washington crossing the Delaware|a conqueror|a big game hunter with his trophy|the settlers have reached the ridge|Lewis and Clark|Wanderer above the Sea of Fog|a mountaineer enjoys the view|new worlds to explore|pirate captain with a foot on the chest|catalogue model for outdoor jackets|the pool shark waits for his turn|Rum's the name: the Captain|Jules Verne's explorer|this land is mine|Caspar David Friedrich|one boot up on something, elbow across that thigh, gaze far off|how do hunters pose with their lion?|Indiana Jones on the ridge|Friends, coastline|bold pioneer|ship's captain looks for land",
        "height('r_ankle')>.25; knee('r')<120; dist('r_wrist','r_knee')<.3; knee('l')>150; lean()>8; dist('l_wrist','l_hip')<.3; balance()<.35",
        root(pitch=14), spine(bend=12), plumb(leg("left", "down+0.14back+0.08out", "down+0.2back+0.06out"), leg("right", "ahead+0.12down+0.12out", "down+0.12back")), reach("left", "waist", elbow="out+0.3back"), reach("right", "knee", elbow="out+0.4up", gap=-0.01), hand("right", point="in+0.4ahead", palm="down"), head(nod=-20, turn=8),
    ),
    named(
        "Cowboy, thumbs in the belt, legs wide.", "mood",
        "hooking the thumbs into the belt|standing like a cowboy|swaggering|standing bow-legged|"
        "posing with the thumbs in the belt|standing with the hands on the belt buckle|adjusting the belt|moseying up to the bar|hitching up one's trousers|looking for trouble in a saloon|acting like the law in town",
        "howdy, partner|a cowboy|the sheriff|John Wayne|there's a new sheriff in town|Billy the Kid poses for a photo|"
        "a trucker|Texas ranger|a rodeo rider|a cop on the beat|the marshal|well, well, what have we here?|Woody|Clint at high noon|reach for the sky, says the toy|the gunslinger waits|thumbs behind the buckle, legs like a wishbone|how does a man stand who came by horse?|Texan oilman|line dance, thumbs in|evening, ma'am|spurs jingle",
        "hand('l','l_hip')<.26; hand('r','r_hip')<.26; feet_apart()>.4; elbow('l')<140; ahead('l_wrist','pelvis')>0; standing(); leftof('l_elbow','l_shoulder')>.03",
        root(pitch=-5), spine(bend=-3, side=3), stand((0.24, 0.02), (0.24, 0.06), weight=0.6, drop=0.02, knees="ahead+0.6out"), arms("down+0.5out+0.3back", "down+0.85ahead+0.55in"), hands(point="in+0.8down", palm="back"), head(nod=6, tilt=-6),
    ),
    named(
        "Villain laughing, clawed hands turned up, head back.", "mood",
        "laughing an evil laugh|cackling|laughing maniacally|gloating over a triumph|raising clawed hands while laughing|calling down lightning|going mad with power|summoning the dead|laughing like a mad scientist|conjuring a storm|hatching world domination out loud|bringing a monster to life|revelling in one's wickedness|crowing over fallen heroes",
        "mwahahaha!|a villain|it's alive! It's alive!|Doctor Frankenstein|a wicked witch cackles|the Joker|I'll rule the world!|Maleficent curses the child|Doctor Evil|the Emperor: unlimited power!|Ursula|a mad scientist|Voldemort returns|a necromancer|at last, the potion works!|fools! I'll destroy them all!|nothing can stop me now!|Skeletor|Gru, before he was nice|Scar takes the crown|hooked fingers to the ceiling, mouth open, back arched|how does a supervillain react when the laser works?|Igor, the switch!|Sideshow Bob|Cruella|bwa-ha-ha|Lord of Darkness|lightning answers his call|the villain of a melodrama|mwahahaha|soon the world will be mine!|a mad scientist whose monster lives|evil mastermind",
        "hands_apart()>.5; y('l_wrist')>y('spine3')-.05; elbow('l')<125; elbow('r')<125; gaze_up()>15; lean_ahead()<2; feet_apart()>.25; standing()",
        root(pitch=-6), spine(bend=-12, twist=5), stand((0.16, 0.06), (0.16, -0.08), weight=0.45, drop=0.05, knees="ahead+0.3out"), arm("left", "down+0.65out+0.4ahead", "up+0.5ahead+0.25out"), arm("right", "down+0.5out+0.55ahead", "up+0.6ahead+0.3out"), hands(point="up+0.5ahead", palm="up+0.7back"), shrug("left", 12), shrug("right", 12), head(nod=-26, tilt=4),
    ),
    named(
        "Wizard duel, {side} hand casting, the other arm raised behind.", "combat",
        "casting a spell with a wand|pointing a wand|duelling with wands|throwing a curse|"
        "casting a spell with the {side} hand|conjuring|bewitching somebody|flicking a wand|fencing with a wand|"
        "directing traffic with a glowing stick|casting a spell|zapping somebody with magic|hexing a rival|sending sparks from a stick|transfiguring a toad",
        "Expelliarmus!|Harry Potter|Hermione casts a spell|avada kedavra|a witch puts a curse on the village|"
        "abracadabra|hocus pocus|Doctor Strange opens a portal|a fairy godmother turns the pumpkin into a coach|"
        "Expecto patronum|Merlin|an evil sorcerer strikes|swish and flick|the enchantress freezes the knight|a wizard|"
        "a witch|wingardium leviosa|stupefy!|petrificus totalus|Sabrina|alakazam!|Luna at the DA|one arm with the wand to the front, the other up behind|how do Harry and Draco face each other?|bibbidi-bobbidi-boo|Harry Dresden|sorcerer's apprentice|you shall turn into a frog|magic missile, says the player",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>140; y('l_wrist')>y('neck')-.1; ahead('l_wrist','l_shoulder')<.2; feet_apart()>.45; knee('r')<155",
        root(pitch=6), spine(bend=2, twist=22), stand((0.1, -0.3), (0.08, 0.3), weight=0.35, drop=0.1, heels=(15, 0), knees="ahead+0.2out"), arm("right", "ahead+0.12up", "ahead+0.16up"), hand("right", palm="down"), arm("left", "out+0.55back+0.5up", "up+0.5in+0.35ahead"), hand("left", point="up+0.7ahead+0.3in", palm="down+ahead"), head(turn=-16, nod=2),
    ),
    named(
        "Dodging bullets, bent far back, arms flung behind.", "combat",
        "dodging bullets|bending over backwards to dodge|leaning far back|evading a punch by leaning back|dodging a sword in slow motion|bending backwards with swinging arms|bending like a reed|ducking backwards under the beam|leaning out of the way in slo-mo|letting the blade swish over one",
        "Neo|The Matrix|bullet time|Keanu Reeves on the rooftop|there is no spoon|the knife misses him by an inch|under the laser beams|slow-mo dodge|whoa, says Keanu|Trinity, help|missed by a whisker|limbo under laser fire|the arms windmill behind, the chest faces the sky|how does the chosen one avoid the agent's shots?|bullets whizz past|Mister Anderson|red pill|duck back!",
        "lean_ahead()<-35; knee('l')<140; knee('r')<140; arm('l')>40; hands_apart()>.7; facing_up()>.4",
        root(pitch=-38), spine(bend=-34, twist=-4), plumb(leg("left", "down+0.85ahead+0.35out", "down+0.95back+0.05out"), leg("right", "down+0.75ahead+0.35out", "down+0.95back+0.05out")), arm("left", "out+0.45down+0.5back", "out+0.3down+0.25back"), arm("right", "out+0.2down+0.6back", "out+0.2up+0.3back"), hands(palm="down"), head(nod=22),
    ),
    named(
        "Secret agent, arms folded, the {side} hand holding a pistol up at the shoulder.", "combat",
        "posing with a pistol across the chest|holding a gun against the other shoulder|posing like James Bond|standing in a dinner jacket with a gun|holding a pistol to the cheek, arms crossed|posing for a film poster with a gun|being on Her Majesty's payroll|holding a Walther beside the cheek|looking deadly in black tie|striking the double-0 pose",
        "007|Bond, James Bond|licensed to kill|Roger Moore on the poster|shaken, not stirred|a spy in a tuxedo|"
        "Johnny English|Goldeneye poster|double agent|Sean Connery with his Walther PPK|Her Majesty's secret service|"
        "the man with the golden gun|James Bond|the name is Bond|Daniel Craig on the wall|Q, where's my gadget?|From Russia with Love|Archer|one arm across the ribs, the gun hand by the collar|how does a spy stand on a movie bill?|Austin Powers is serious for once|MI6|Modesty Blaise|gun barrel sequence, close up|Pierce Brosnan",
        "hand('r','l_shoulder')<.38; elbow('r')<80; y('r_wrist')>y('spine3'); elbow('l')<125; ahead('l_wrist')>.08; standing()",
        root(turn=10), spine(bend=-3), stand((0.09, 0.0), (0.09, 0.08), weight=0.6), arm("left", "0.8down+0.42ahead+0.12in", "in+0.15down+0.06ahead"), arm("right", "0.8down+0.7ahead+0.3in", "up+0.75in+0.25ahead"), hand("right", point="up+0.2in", palm="in"), head(turn=-10, nod=2, tilt=-4),
    ),
    named(
        "Adam, reclining on the {other} elbow, {side} arm languidly held out.", "rest",
        "reclining with an outstretched arm|lying on the side and reaching out languidly|lying propped on the {other} elbow with the {side} arm over the raised knee|lying like Adam in the Sistine Chapel|stretching out a finger to touch another one|reclining on a river bank|being fed grapes|lying back and offering a limp finger|being touched by the divine|lounging on a cloud with one hand out|letting oneself be waited on",
        "The Creation of Adam|Michelangelo's Adam|the Sistine Chapel ceiling|the spark of life|a river god|an Etruscan couple at the feast|Bacchus reclines|a lazy caesar is served|peel me a grape|an idle shepherd points to the hills|a beach beauty reaches for her drink|Goya's clothed Maja stretches|almost touching fingers|God's fresh work in Rome|fresco with two forefingers|more wine, slave|Dionysus takes it easy|on one elbow, knee up, the far hand hanging in the air|how does the first man lie before his maker?|Tiber personified|pass me the remote, would you|Greek symposium guest|Manet's picnic|stretched out, one hand asks for another",
        "height('pelvis')<.35; 25<lean()<70; arm('r')>50; elbow('r')>130; knee('r')<110; knee('l')>110",
        root(pitch=-58, roll=12), spine(bend=14, side=6), plumb(leg("left", "ahead+0.45out+0.03up", "ahead+0.35in+0.05down", toes=30), leg("right", "ahead+1.1up+0.25out", "down+0.85ahead+0.1out")), arm("left", "0.55down+back+0.3out", "ahead+0.25out+1.1down"), arm("right", "ahead+0.2out+0.4down", "ahead+0.5down"), hand("right", point="ahead+1.2down", palm="down"), head(nod=22, turn=-8),
    ),
    named(
        "Holding the skirt down with both hands, knees together.", "mood",
        "holding down a billowing skirt|posing over a subway grate|pressing the skirt down|"
        "covering the lap with both hands|covering oneself, caught naked|squirming, needing to pee|"
        "hiding a stain on the trousers|keeping the dress down in the wind|needing the toilet badly|fighting with a flapping dress|needing to spend a penny|guarding one's modesty in a breeze|crossing the knees and hopping to the loo",
        "Marilyn Monroe|The Seven Year Itch|oops, my skirt!|a gust from below|the trousers have split|I need the loo!|the towel has slipped|a kilt in the wind|spilled coffee in the lap|bursting for a wee|the emperor's new clothes, once he notices|white halter dress over the subway|whoops-a-daisy|I'm bursting!|gotta go, gotta go|Billy Wilder over the air shaft|blonde on the grating|a gust lifts her dress|both palms push the hem down, knees clamped|what does a lady do over a ventilation shaft?|commando in a kilt|pee-pee dance|toilet is where please?|I split my pants|Marilyn on the subway grate|Marilyn Monroe's white dress|whoops, the wind|a draught from the grating",
        "y('l_wrist')<y('spine1'); y('r_wrist')<y('spine1'); ahead('l_wrist','pelvis')>.08; hands_apart()<.4; lean()>12; knee('l')<165; dist('l_knee','r_knee')<.22",
        root(pitch=20, roll=-3), spine(bend=8, side=-6, twist=8), stand((0.1, 0.02), (0.08, -0.06), weight=0.5, drop=0.09, heels=(14, 24), knees="ahead+0.25in"), reach("left", "thigh", elbow="out+0.3back", gap=0.03), reach("right", "groin", elbow="out+0.3back", gap=0.05), shrug("left", 10), shrug("right", 10), head(turn=-14, tilt=-14, nod=-16),
    ),
    named(
        "The tramp, feet turned out, the {side} hand on a bendy cane.", "mood",
        "leaning jauntily on a cane|twirling a cane|standing with a cane at the side|posing like a dandy with a cane|leaning on an umbrella with the {side} hand|standing with turned-out feet and a walking cane|strutting with a silver-topped cane|resting on a sword|cutting a dash with a cane|playing the flaneur|propping oneself jauntily on a brolly|doing the little fellow with the moustache",
        "Charlie Chaplin|The Tramp|a dandy|Willy Wonka arrives|a silent film comedian|"
        "a Victorian gentleman with his cane|Mr Peanut|Monopoly man|Doctor House|a city gent with his brolly|"
        "Steed from the Avengers|modern times|a musketeer rests on his sheathed sword|top of the morning|City Lights|puttin' on the Ritz|the little fellow|toodle-pip|Fred Astaire waits for his cue|heels together, toes out, stick bent under one palm|how does Chaplin stand when a policeman passes?|Beau Brummell|The Penguin and his brolly, off duty|Patrick Macnee|boulevardier|limey toff",
        "leftof('r_wrist','r_shoulder')<-.08; y('r_wrist')<y('spine1')+.05; 15<arm('r')<50; elbow('r')>130; feet_apart()>.12; dist('l_wrist','l_hip')<.28; standing()",
        root(roll=-5), spine(side=7, bend=-3), stand((0.12, 0.02), (0.06, 0.02), weight=0.35, knees="ahead+0.9out"), arm("right", "down+0.45out+0.1ahead", "down+0.2out+0.15ahead"), hand("right", point="ahead+0.5down+0.3out", palm="down"), reach("left", "waist", elbow="out+0.25back"), head(tilt=8, turn=-12, nod=2),
    ),
    named(
        "Tearing the shirt open with both hands.", "mood",
        "tearing the shirt open|revealing a superhero costume|ripping the shirt open|opening the jacket|"
        "pulling the shirt apart|baring the chest|flashing in a raincoat|unbuttoning a coat|trying on a jacket|becoming a superhero in public|popping the buttons|showing what's written underneath|splitting one's shirt like the Hulk",
        "Clark Kent turns into Superman|this is a job for Superman!|the S on his chest|Hulk Hogan tears his vest|transformation in the phone booth|he bares his chest to the firing squad|show us your tattoo|turning into the Incredible Hulk|a wrestler enters the ring|hey kid, wanna buy a watch? he opens his coat|up, up... and first the shirt|look, it's Supes!|Hulkamania|you wouldn't like me when I'm angry|both fists pull the lapels apart, chest thrust out|how does a journalist turn into the man of steel?|Bruce Banner bursts out|ta-da, he wears the team's jersey|shoot me then, here!|dirty old man in a mac|the fabric rips|T-shirt: I love NY",
        "hand('l','l_shoulder')<.38; hand('r','r_shoulder')<.38; elbow('l')<100; ahead('l_wrist')>.05; hands_apart()>.25; leftof('l_elbow','l_shoulder')>.08; standing()",
        root(pitch=-4), spine(bend=-12), stand((0.16, 0.08), (0.16, -0.1), weight=0.45, drop=0.03), arms("out+0.55down+0.1ahead", "in+0.35ahead+0.5up"), hands(point="in+0.6up", palm="back"), head(nod=-8, turn=14),
    ),
    named(
        "Lightning bolt, {side} arm drawn back, the other aiming at the sky.", "sport",
        "doing the lightning bolt|posing like Usain Bolt|drawing an imaginary bow to the sky|pointing at the sky with both arms like an archer|celebrating like a sprinter|aiming an arrow at the stars|posing for the crowd after a record|shooting at a flying duck|doing the Usain|showing off at the finish|pointing like a bowman to the heavens|acting the fastest man alive",
        "a new world record|to the world, Jamaica!|lightning bolt|the fastest man on earth|Sagittarius|the hundred metres are his|Apollo shoots|Olympic champion shows off|Orion the hunter|Jamaican sprinter wins gold|arrow into the sky|9.58|Beijing, bird's nest, 2008|to di world|both arms along one slanting line, one bent, one straight|how does the king of sprint celebrate?|archer of the skies|gold for Jamaica|the Bolt|William Tell shoots at the stars|he wins, he makes the arrow|Usain Bolt after the win|the sprinter shows his bolt|fastest man celebrates|arms like an arrow to the stars, after the hundred metres|victory gesture of a Jamaican",
        "y('l_wrist')>y('head'); elbow('l')>150; elbow('r')<100; leftof('l_wrist','l_shoulder')>.25; head_turn()>20; feet_apart()>.35; lean_left()<-3",
        root(roll=-8), spine(side=-8, bend=-4), stand((0.24, 0.0), (0.16, 0.0), weight=0.25, drop=0.05, knees="ahead+0.5out"), arm("left", "out+0.75up+0.1ahead"), hand("left", palm="down"), arm("right", "out+0.45down+0.1back", "in+0.55up+0.3ahead"), head(turn=42, nod=-14),
    ),
    named(
        "Throwing a bouquet backwards over the head.", "action",
        "throwing the bouquet|tossing something backwards over the head|throwing salt over the shoulder|"
        "tossing a coin into the Trevi fountain|swinging something over the head with both hands backwards|"
        "throwing a graduation cap|passing a ball overhead to the one behind|letting the flowers fly behind|chucking it over one's shoulders blind|flinging a wish in the fountain|having the single ladies line up",
        "a bride throws her bouquet|who will marry next?|Trevi fountain, coin over the shoulder|over the top, behind me!|a wedding, the unmarried girls line up|here it comes, girls!|the bridesmaids wait for the flowers|overhead relay race|hat toss|bachelorettes, ready?|Mary Tyler Moore|throw it over your head without looking|catch, spinsters!|who catches it is next!|three, two, one, posy!|Three Coins in the Fountain|both hands swing up and behind the crown, back arched|how does a newlywed find her successor?|throw-in, the wrong way round|my big fat wedding|over my head it goes|backwards overhead shot throw|garland toss|single ladies, hands up",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); up('l_wrist','head')>.1; ahead('l_wrist','l_shoulder')<.05; hands_apart()<.4; lean_ahead()<0; max_bend()>12",
        root(pitch=-5), spine(bend=-20), stand((0.08, 0.1), (0.08, -0.08), weight=0.5, drop=0.02, heels=(10, 28)), arms("up+0.15back+0.32out", "up+0.55back+0.45in"), hands(point="back+0.5up", palm="up"), head(nod=-6, tilt=-5),
    ),
    named(
        "David: weight on one leg, {other} hand at the shoulder, the {side} arm hanging.", "rest",
        "standing in contrapposto like a statue|standing with a sling over the {other} shoulder|posing for a sculptor|"
        "standing with a towel round the neck|posing as a life model|standing like a Greek statue|"
        "standing in contrapposto|standing as if carved from Carrara|shifting all weight to one hip like a sculpture|waiting for Goliath|slinging a jacket over one's back",
        "Michelangelo's David|Florence's most famous statue|a marble statue|a classical nude|Polykleitos|"
        "Donatello's bronze|a young athlete of antiquity|Frank Sinatra on the cover|kouros come alive|"
        "in front of the drawing class|catalogue model with a blazer over the shoulder|"
        "off home after training, bag on the shoulder|Doryphoros|Apollo Belvedere|David by Michelangelo|Goliath's opponent|Accademia, Florence|S-curve|the giant killer, in stone|Praxiteles|one leg takes the load, one hand by the collarbone, eyes to the side|how does a Renaissance marble stand?|hip out, knee slack|Ol' Blue Eyes with his jacket|Hermes|ephebe|Calvin Klein underwear shoot|life class, male nude",
        "hand('l','l_shoulder')<.28; elbow('l')<75; elbow('r')>150; abs(head_turn())>25; standing(); arm('r')<25; knee('l')<172",
        root(roll=5), spine(side=-10, bend=-2), stand((0.14, 0.1), (0.03, 0.0), weight=0.05, drop=0.0, knees="ahead+0.35out"), reach("left", "shoulder", elbow="down+0.7out+0.35ahead", gap=0.0), arm("right", "down+0.1out+0.05back", "down+0.12ahead"), hand("right", palm="in+back"), head(turn=46, nod=2, tilt=4),
    ),
    named(
        "Venus, one arm across the chest, the {side} hand before the lap.", "mood",
        "covering one's nakedness|standing like Venus on the shell|hiding the body with both hands|being surprised in the bath|covering chest and lap|stepping modestly out of the water|standing in a towel|waiting naked at the doctor's|being caught in the altogether|shielding one's bosom and lap|emerging from the shower|being all modesty",
        "Botticelli's Venus|The Birth of Venus|Venus pudica|Eve in paradise|Adam and Eve notice that they are naked|"
        "don't come in, I'm changing!|a goddess rises from the sea|somebody stole his clothes at the lake|"
        "skinny dipping and the police arrive|Lady Godiva off her horse|where is my towel?|Susanna and the elders|"
        "Venus|born of the foam|Simonetta Vespucci|Aphrodite of Knidos|Uffizi, on a scallop|oh! I'm not decent!|one arm over the breasts, one palm below the belly|how does a bather hide when strangers come?|the Capitoline goddess|in her birthday suit|Bathsheba sees the king look|occupied, get out!|in the nuddy",
        "ahead('l_wrist')>.05; y('l_wrist')>y('spine1'); y('r_wrist')<y('spine1')-.05; ahead('r_wrist','pelvis')>.05; knee('r')<172; abs(head_tilt())>6; standing()",
        root(roll=-4), spine(side=8, bend=4), stand((0.03, 0.0), (0.07, 0.05), weight=0.9, drop=0.0, heels=(0, 18), knees="ahead+0.12in"), reach("left", "chest", of="right", elbow="out+0.6down+0.3ahead", gap=0.02), reach("right", "groin", elbow="out+0.4back", gap=0.03), head(tilt=14, nod=8, turn=10),
    ),
    named(
        "Orator, {side} arm raised ahead, palm to the people.", "action",
        "addressing a crowd|giving an oration|proclaiming something|hailing Caesar|leading the people|ordering the attack|showing the way on a monument|reciting a poem dramatically|greeting the legions|declaiming|preaching to a crowd in the square|haranguing the plebs|rousing the rabble|making history with a speech|holding forth on the rostrum",
        "friends, Romans, countrymen!|Augustus of Prima Porta|a Roman emperor|a statue of Lenin|"
        "Mark Antony at Caesar's funeral|a politician on a monument|I have a dream|a general on a bronze pedestal|"
        "ave Caesar!|Cicero in the senate|a revolutionary on the barricade|forward, comrades!|Columbus on his column|"
        "thus spoke Zarathustra|citizens of Rome!|lend me your ears|comrades, the hour has come|the statue points toward the future|four score and seven years ago|one arm out and up to the multitude, palm down|how do bronze leaders greet the square?|Demosthenes|Robespierre|Kim Il-sung on Mansu Hill|Vladimir Ilyich|Marc Aurel on foot|friends, Romans, countrymen|Caesar|a tribune|people of Athens!|Cicero",
        "y('r_wrist')>y('neck')-.05; ahead('r_wrist','r_shoulder')>.25; elbow('r')>130; elbow('l')<140; feet_apart()>.2; standing(); gaze_up()>-5",
        root(pitch=-1), spine(bend=-6, twist=8), stand((0.09, -0.14), (0.08, 0.1), weight=0.2, heels=(22, 0)), arm("right", "ahead+0.42up+0.4out", "ahead+0.65up+0.25out"), hand("right", point="ahead+0.5up", palm="ahead+down"), arm("left", "down+0.25out", "ahead+0.2down+0.15in"), head(nod=-6, turn=-12),
    ),
    named(
        "Napoleon, {side} hand in the waistcoat, the other behind the back.", "mood",
        "putting a hand in the waistcoat|posing for a portrait with a hand in the jacket|standing with the {side} hand inside the coat|reaching into the inside pocket|taking the wallet out of the jacket|drawing a letter from the coat|holding an aching stomach with dignity|posing like an emperor|striking an imperial pose|feeling for one's purse|having one's likeness painted|being a general before the battle",
        "Napoleon Bonaparte|an 18th-century portrait|Waterloo, the evening before|a French emperor|the little corporal|a general poses for the painter|let me find my wallet|papers, please: he reaches into the coat|Admiral Nelson|daguerreotype of a senator|a lunatic who thinks he is Napoleon|Elba|Jacques-Louis David, the study|not tonight, Josephine|St Helena|Austerlitz|vive l'Empereur!|one palm slid between the buttons, the other behind|how did officers pose for oil paintings?|Wellington's enemy|here's my card|Civil War general, tintype|Bony|Joaquin Phoenix with bicorne",
        "hand('r','spine2')<.3; elbow('r')<100; ahead('l_wrist','pelvis')<-.02; standing(); head_nod()>-6",
        spine(bend=-5), stand((0.08, 0.0), (0.11, 0.12), weight=0.8), reach("left", "lower back", elbow="out+back"), reach("right", "belly", of="left", elbow="out+0.5down+0.2ahead", gap=0.04), head(nod=-2, turn=18),
    ),
    named(
        "Standing to pee, hands low in front, hips forward.", "action",
        "peeing standing up|standing at the urinal|relieving oneself behind a tree|zipping up the fly|"
        "watering the flowers with a hose|buckling a belt|taking a leak|answering nature's call at a tree|having a slash|fiddling with one's fly|hosing the roses",
        "Manneken Pis|pit stop|the urinal in the gents|call of nature|a drunk waters the hedge|a long beer festival|your fly is open!|motorway lay-by|when nature calls on a hike|the little boy pees in the snow|he buckles up|leak|I'm taking a whizz|wee-wee|where's the gents?|Brussels, the tiny bronze lad|hips pushed out, both hands at the zip, eyes down|what do men do at the wall in the gents?|writing my name in the snow|too much beer|men's room|pissing contest|he do pipi",
        "hands_apart()<.25; y('l_wrist')<y('spine1'); ahead('l_wrist','pelvis')>.07; lean_ahead()<0; standing(); head_nod()<-8; feet_apart()>.25",
        root(pitch=-12), spine(bend=8), stand((0.16, 0.0), (0.16, 0.02), weight=0.5, drop=0.02, knees="ahead+0.25out"), reaches("groin", "out+0.4back", gap=0.05), head(nod=22),
    ),
    named(
        "Dracula, drawing the cape across the face with the {side} forearm.", "mood",
        "hiding behind a cape|drawing a cloak across the face|posing like a vampire|peering over the {side} forearm|swishing a cape|covering the mouth with the sleeve|lurking behind a cloak|swirling one's cape|vanishing into the night|playing the vampire at Halloween|sinking behind one's sleeve",
        "Dracula|a vampire|Count von Count|Bela Lugosi|I vant to suck your blood|the Phantom of the Opera|Zorro wraps himself in his cloak|a moustachioed villain of the silent screen|Nosferatu in evening dress|Darkwing Duck|masked ball, a mysterious stranger|bleh, bleh!|Christopher Lee|Hammer horror|listen to them, children of the night|velvet and fangs|the elbow makes a wall below the eyes|how does the count hide his teeth?|dastardly, the moustache twirler|the shadow knows|Transylvania|Batman behind his cape|garlic, aargh",
        "y('r_wrist')>y('spine3'); elbow('r')<100; dist('r_elbow','head')<.5; ahead('r_wrist')>.15; y('r_elbow')>y('spine3'); leftof('r_wrist','spine3')>-.12",
        root(turn=-18), spine(bend=10, twist=10), stand((0.1, -0.1), (0.1, 0.14), weight=0.5, drop=0.05, heels=(12, 0)), arm("right", "ahead+0.02up+0.35out", "in+0.15ahead+0.02up"), hand("right", point="in", palm="back"), arm("left", "down+0.55out+0.35back", "out+0.6down"), shrug("right", 10), head(nod=6, turn=-6),
    ),
    named(
        "Standing with a tall staff planted at the {side}.", "work",
        "leaning on a staff|holding a tall staff|standing guard with a spear|standing with a halberd|resting on a shepherd's crook|holding a flagpole|carrying a bishop's crozier|standing with a scythe|waiting with a pitchfork|standing watch with a pike|leaning on a crook beside the flock|holding a pole upright|bearing the standard|propping up a spear",
        "Gandalf the Grey|a shepherd with his crook|Moses with his staff|the Grim Reaper|Death with his scythe|"
        "a Swiss Guard|a beefeater at the Tower|a Maasai warrior|American Gothic farmer|"
        "a pilgrim on the way to Santiago|the bishop with his crozier|Neptune|a standard-bearer|Gandalf|"
        "a wizard with his staff|wizard with a staff|a shepherd|halt, who goes there?|Little Bo Peep|Rafiki|Odin the wanderer|one fist round a pole as tall as he is|what does a Nativity play shepherd hold?|Charon|pitchfork and daughter, Grant Wood|the Swiss at the Vatican|Saint Christopher|hoplite at rest|a hiker with a long stick",
        "y('r_wrist')>y('r_shoulder')-.2; elbow('r')<140; ahead('r_wrist')>.15 or leftof('r_wrist','r_shoulder')<-.12; arm('l')<45; standing()",
        root(roll=-3), spine(side=3, bend=-2), stand((0.1, 0.0), (0.11, 0.08), weight=0.7), arm("right", "down+0.75out+0.5ahead", "ahead+0.6up+0.2out"), hand("right", point="ahead+0.2up+0.3in", palm="in"), reach("left", "waist", elbow="out+0.25back"), head(turn=-8, nod=-3),
    ),
    named(
        "Energy blast, both palms thrust ahead, low stance.", "combat",
        "firing an energy blast|thrusting both palms forward|shooting a fireball|using the Force with both hands|"
        "pushing with an invisible power|blasting somebody with magic|doing a double palm strike|"
        "freezing everything with both hands|releasing one's chi|letting rip with a fireball|blowing them away with both palms|casting a shock wave",
        "Kamehameha!|Hadouken!|Son Goku|Elsa freezes the fjord|Dragon Ball|an airbender|Avatar Aang|Jean Grey loses control|a Jedi pushes the droids back|qi power|Vegeta's final flash|Ryu throws a fireball|a kung fu master hurls him back with both palms|over nine thousand!|ka-me-ha-me...|Iron Man, both repulsors|let it go, says the ice queen|heels of the hands together, arms shot out, deep stance|how does Goku finish a fight?|ki blast|Street Fighter II|take this!|wave of power",
        "ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; hands_apart()<.3; feet_apart()>.6; knee('l')<155; lean()>6; elbow('l')>135",
        root(pitch=9, turn=-8), spine(bend=4, twist=6), stand((0.1, 0.36), (0.14, -0.36), weight=0.6, drop=0.14, heels=(0, 0), knees="ahead+0.3out"), arms("ahead+0.02down+0.12in", "ahead+0.12up+0.18in"), hands(point="up+0.35out", palm="ahead"), head(nod=-4),
    ),
    named(
        "Shooting a web, {side} arm out, wrist up, crouched sideways.", "combat",
        "shooting a web|slinging webs|shooting from the wrist|posing like Spider-Man|"
        "casting a fishing fly with a flick|crouching with one arm stretched ahead|stopping a train with webs|"
        "aiming the wrist|shooting a web from a low crouch|swinging into action|hitting the thug with a web|being bitten by a radioactive arachnid|snapping silk from the wrist",
        "Spider-Man|Peter Parker|thwip!|your friendly neighbourhood hero|with great power comes great responsibility|"
        "Miles Morales|Spider-Gwen|web-slinger in action|the wall-crawler fights Doctor Octopus|spidey sense|"
        "a superhero shoots from the wrist|your friendly neighbourhood Spider-Man, low on the ledge|Spidey|Tom Holland on the train roof|J. Jonah Jameson's menace|does whatever a spider can|deep on one leg, one arm shot out, wrist cocked|how does Peter stop a mugger?|sticky threads fly|fly-fishing, low in the stream|Into the Spider-Verse|arachnid hero|Tobey Maguire learns to shoot",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>150; feet_apart()>.6; knee('l')<120; knee('r')<165; height('pelvis')<.8; lean()>10",
        root(pitch=20, roll=3), spine(bend=8, twist=18), stand((0.32, -0.12), (0.3, 0.14), weight=0.65, drop=0.26, heels=(10, 0), knees="ahead+0.8out"), arm("right", "ahead+0.35up+0.1out"), hand("right", point="ahead+0.9up", palm="up"), arm("left", "out+0.4back+0.25up", "out+0.5up+0.2back"), hand("left", palm="back"), head(nod=-20, turn=-10),
    ),
    named(
        "Hamlet, gazing at a skull in the raised {side} hand.", "mood",
        "holding a skull and gazing at it|reciting a monologue|looking at an object in the raised hand|"
        "talking to a skull|admiring a jewel held up|holding a mirror up to the face|inspecting a vase|"
        "studying an apple in the hand|singing an aria to a rose|acting|pondering mortality|soliloquising|contemplating a skull|playing the Dane|beholding an object on one's palm",
        "Hamlet|alas, poor Yorick!|I knew him, Horatio|Shakespeare at the Globe|an actor in the graveyard scene|"
        "a drama student auditions|Narcissus with a hand mirror|a collector holds up a vase|"
        "a palaeontologist with a skull|Galadriel's phial|Newton and the apple|the drama student's monologue|an actor|"
        "a Shakespearean actor|a fellow of infinite jest|the gravediggers' scene|Laurence Olivier|memento mori|Dane in tights|one hand lifts a thing to eye level, the other on the breast|how does a tragedian speak to bones?|mirror, mirror in my hand|David Tennant with the jester's remains|Eve considers the fruit|O that this too too solid flesh|the jeweller examines a diamond",
        "ahead('r_wrist','r_shoulder')>.2; y('r_wrist')>y('spine3'); elbow('r')<160; elbow('r')>80; arm('l')<70; abs(head_tilt())>4; standing()",
        spine(bend=-3, twist=6), stand((0.08, -0.14), (0.1, 0.12), weight=0.3, heels=(22, 0)), arm("right", "ahead+0.35down+0.35out", "ahead+0.75up+0.1in"), hand("right", point="ahead+0.5out", palm="up"), reach("left", "heart", elbow="out+0.6down"), head(nod=6, tilt=8, turn=-10),
    ),
    named(
        "Dab, face in the crook of the {side} arm, the other arm stretched up.", "dance",
        "doing the dab|dabbing after a goal|celebrating with a dab|hiding the face in one elbow with the other arm stretched out|doing a hip-hop celebration|sneezing like a cool kid|hitting a dab|posing like a footballer in 2016|burying the nose in the elbow and shooting the other arm",
        "dab|dab on them haters|Paul Pogba scores|Cam Newton in the end zone|a rapper dabs|2016 called|"
        "the kids dab for the class photo|Migos|a teenage meme pose|Fortnite emote|even the president dabs|"
        "hip-hop move: nose to the elbow|Paul Pogba|Cam Newton|achoo, but stylish|Juventus, number ten|Quavo|look at my dab|one arm folded over the nose, the other like a ramp|how did schoolkids celebrate a good mark in 2017?|Panthers quarterback|dabbing unicorn|haha, old man tries to be cool|Betty White does it|cool move bro",
        "dist('r_elbow','head')<.32; elbow('r')<100; arm('l')>90; elbow('l')>150; leftof('l_wrist','l_shoulder')>.3; y('l_wrist')>y('neck'); head_nod()<-8",
        root(roll=-4), spine(bend=8, side=-10, twist=-10), stand((0.16, 0.05), (0.14, 0.0), weight=0.4, drop=0.06, knees="ahead+0.3out"), arm("right", "ahead+0.45up+0.25out", "in+0.55up+0.12ahead"), hand("right", palm="down"), arm("left", "out+0.55up+0.1ahead"), head(nod=34, turn=-26, tilt=-6),
    ),
    named(
        "Leaning on a walking frame with both hands.", "mood",
        "walking with a zimmer frame|pushing a walker|walking on crutches|shuffling with a rollator|"
        "pushing a lawn mower|walking between parallel bars|leaning on a shopping trolley|"
        "learning to walk again|getting used to the new hip|inching along on the frame|steadying oneself on a walker|mowing the grass",
        "an old lady crosses the street|a great-grandmother in the care home|hip replacement, day three|rehab|a centenarian on her way to bingo|Carl from Up|on crutches after the skiing holiday|a physiotherapist says: one more step|nursing home|Tiny Tim|the oldest man in the village|pushing the pram in the park, worn out|slow and steady|Grandma's new rollator|slowly, Mr Higgins, one foot, then the other|Zimmer race|Statler on his way out|both fists on a rail at hip height, feet shuffling behind|how does a hundred-year-old go to lunch?|post-op, first walk|tennis balls on the feet|a mother and her buggy, uphill|walker|Captain Tom",
        "ahead('l_wrist')>.12; ahead('r_wrist')>.12; y('l_wrist')<y('spine1')+.1; y('r_wrist')<y('spine1')+.1; .25<hands_apart()<.75; lean()>18; elbow('l')>110; height('pelvis')>.65",
        root(pitch=20), spine(bend=24), stand((0.1, 0.04), (0.1, -0.12), weight=0.5, drop=0.07, heels=(0, 15)), put("left", 0.24, 0.82, 0.46, "out+back"), put("right", 0.24, 0.82, 0.46, "out+back"), head(nod=-22),
    ),
)  # fmt: skip
