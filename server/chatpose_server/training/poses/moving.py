"""Walking, carrying, working with the hands, playing: what most people do on most days."""

from ..floor import stand
from ..library import named
from ..moves import (
    arm,
    arms,
    hand,
    hands,
    head,
    leg,
    legs,
    plumb,
    reach,
    root,
    spine,
    stride,
    tiptoe,
)
from ..room import grip, puts, room_arm

POSES = (
    named(
        "Walking, {side} foot ahead.", "action",
        "walking|going for a walk|strolling|walking down the street|walking briskly|"
        "taking a step with the {side} foot|stepping forward with the {side} foot|marching along|walking to school|"
        "striding|commuting on foot"
        "|ambling along|popping down to the shops on foot|wandering through the old town",
        "a pedestrian|a walk in the park|he strides through the city|mid-step, {side} leg in front|"
        "a stroll after dinner|off to work|the Beatles cross Abbey Road|walk|a walker|a person walking"
        "|off we go|Monday morning, on the way to the tube|one foot before the other, arms swinging|he goes by foot to work|how do people move from A to B without a car?|pedestrian|passer-by|walk cycle, contact",
        "feet_apart()>.4; ahead('r_ankle','l_ankle')>.25; standing(); ahead('l_wrist','r_wrist')>.1",
        stride("right", 0.42), spine(bend=3, twist=-10), arm("left", "down+0.4ahead+0.1out", "down+0.75ahead"),
        arm("right", "down+0.45back+0.12out", "down+0.1back"), head(turn=8, nod=-3),
    ),
    named(
        "Running.", "sport",
        "running|running fast|racing|dashing|running a marathon|chasing somebody|hurrying|bolting"
        "|legging it|sprinting across the square|fleeing from a bull|jogging full tilt|running on a treadmill",
        "run!|a marathon runner|catch the thief!|the fire alarm goes off|late for the train|forrest gump|"
        "the last bus is leaving|the fuse is lit|a runner|a person running"
        "|go, go, go, the doors are closing!|leg it, lads!|bent elbows pump, one knee drives forward|hurry up or we miss the plane|he ran like the devil was behind him|runner|treadmill runner|treadmill|marathon runner|fun run|jogger|run cycle",
        "knee('l')<120 or knee('r')<120; elbow('l')<120; elbow('r')<120; feet_apart()>.5",
        root(pitch=14), spine(bend=4, twist=-14), leg("right", "ahead+0.55down", "down+0.35back", toes=5),
        leg("left", "down+0.55back", "back+0.25up", toes=45),
        arm("left", "down+0.75ahead+0.1out", "ahead+0.95up+0.2in"),
        arm("right", "down+1.1back+0.15out", "down+0.75ahead"), head(turn=10, nod=-14),
    ),
    named(
        "Tiptoeing, hands held up.", "action",
        "tiptoeing|sneaking|sneaking around on tiptoe|creeping silently|walking on tiptoe|stealing through the house at night|prowling|sneaking up on somebody"
        "|pussyfooting past the bedroom|slinking up behind a victim|sidling along without a sound",
        "a burglar at night|shh, don't wake the baby|a cartoon thief|a cat burglar|be quiet as a mouse|"
        "home late, the stairs creak|a ninja creeps through the dark|a ninja|a thief|a burglar|tiptoe|sneak|on tiptoe"
        "|very very quiet, I'm hunting rabbits|Elmer Fudd|hush, he's asleep|one foot lifted high, back hunched, paws in the air|dad sneaks in after the office party",
        "knee('r')<150; elbow('l')<110; elbow('r')<110; standing()",
        spine(bend=20), leg("right", "ahead+0.9down", "down+0.25back", toes=20),
        leg("left", "down+0.24ahead", "down+0.1back"), tiptoe("left", 35), arms("down+0.6ahead+0.3out", "ahead+0.9up"),
        hands(palm="down+ahead", point="ahead+down"), head(nod=-8),
    ),
    named(
        "Reaching up with the {side} arm.", "action",
        "reaching up|reaching for something on a high shelf|stretching up with the {side} hand|"
        "picking an apple from a tree|getting a book from the top shelf|hanging a lamp|reaching for the stars|"
        "raising the {side} hand|putting a star on the Christmas tree|getting the biscuit tin from the top shelf|"
        "pulling the cord of the blind"
        "|grabbing a jar from the top cupboard|getting the cobweb in the corner|trying to touch the ceiling",
        "pick me, teacher!|I have a question|a pupil raises the hand|harvesting fruit|it is too high for me|"
        "vote by show of hands|the {side} arm straight up"
        "|me, miss, me!|can you get that down for me, you're tall|one arm as long as it goes, heels off the floor|just a few centimetres more|who is in favour? hands up",
        "y('r_wrist')>y('top'); elbow('r')>140; arm('l')<45; standing()",
        root(roll=-4), spine(bend=-4, side=9), arm("right", "up+0.12ahead+0.1out"),
        arm("left", "down+0.35out", "down+0.1out+0.4ahead"),
        stand((0.08, 0.02), (0.13, -0.06), weight=0.6, heels=(26, 32)), head(turn=-10, nod=-22),
    ),
    named(
        "Stretching both arms up.", "rest",
        "stretching|yawning and stretching|stretching both arms overhead|stretching after waking up|"
        "reaching up with both hands|raising both arms straight up|signalling a touchdown"
        "|getting the kinks out after a long flight|greeting the sun with both arms|making oneself as tall as possible",
        "good morning, time to get up|touchdown!|waking up|both arms straight up in the air|a big stretch at the desk|"
        "arms overhead|stretch|a stretch"
        "|aaah, what a nap|reach for the ceiling, and breathe|two arms up like the letter Y, heels lifted|six points to the home side!|the alarm clock rang, she unfolds herself",
        "y('l_wrist')>y('top')+.1; y('r_wrist')>y('top')+.1; elbow('l')>140; elbow('r')>140",
        root(roll=-2), spine(bend=-10, side=4), arm("right", "up+0.15out"), arm("left", "up+0.25out", "up+0.1in"),
        hands(palm="up+out"), stand((0.09, 0.02), (0.12, -0.04), heels=(20, 24)), head(nod=-16, tilt=6),
    ),
    named(
        "Picking something up from the floor, {side} hand down.", "action",
        "picking something up|picking up a coin from the floor|bending down to pick something up|"
        "grabbing something off the ground|collecting litter|picking a flower|reaching down with the {side} hand|"
        "picking up toys|picking up the post from the doormat"
        "|stooping for a dropped glove|fishing a fiver off the pavement|gathering up dog poo with a bag"
        "|bending to the ground with the {side} hand, {other} hand on the knee",
        "he dropped his keys|a coin on the pavement|picking berries|cleaning up after the dog|gathering shells on the beach|she bends down for the ball"
        "|oh look, a penny!|oops, I dropped it|bent double over slightly soft knees, fingers nearly on the ground|litter pick on the beach|whose sock is this, on the carpet?"
        "|he takes up a coin with his {side} fingers",
        "height('r_wrist')<.45; lean()>45",
        root(pitch=52), spine(bend=56), plumb(legs("down+0.65ahead+0.12out", "down+0.4back+0.05out")), arm("right", "ahead+0.4down+0.1up"),
        reach("right", "toes", elbow="out", gap=0.08), reach("left", "knee", elbow="out+0.3up"), head(nod=-10),
    ),
    named(
        "Lifting a box from the floor.", "work",
        "lifting a heavy box|lifting a box from the ground with both hands|picking up a crate|moving house|"
        "lifting a heavy load|picking up a child|loading a van|heaving the pram up the steps|lifting|"
        "lifting something heavy"
        "|hoisting a crate of beer|picking up a sack of cement|getting a toddler up off the ground",
        "a removal man at work|the parcel is heavy|a warehouse worker|mind your back|furniture day|"
        "a strongman with a stone|heave it up!|lift"
        "|on three: one, two, heave!|bend your knees, not your back|hips low, back flat, hands either side of the load|that fridge weighs a ton|who packed this, bricks?",
        "lean()>25; knee('l')<135; knee('r')<135; hands_apart()<.65; height('l_wrist')<.6",
        root(pitch=45), spine(bend=15), plumb(legs("ahead+0.75down+0.35out", "down+0.45back+0.1out")),
        puts(0.24, 0.34, 0.46, point="down+0.6ahead", palm="in"), head(nod=-25),
    ),
    named(
        "Carrying a box in both arms.", "work",
        "carrying a box|carrying a heavy box|carrying a stack of books|holding a parcel in both arms|"
        "delivering a package|bringing firewood|holding a large crate in front|carrying a birthday cake|"
        "carrying laundry|carrying a pot of soup to the table|bringing in the washing basket|"
        "bringing the amplifier on stage|carrying groceries|carrying something|holding a box|carrying"
        "|bringing in the beer crate|hugging a big parcel to the belly|lugging a microwave to the car",
        "a postman with a parcel|delivery for you!|she moves out|special delivery|a removal helper|breakfast in bed|"
        "a librarian with a pile of books|a farmer with hay|a removal man carries a crate of books|a delivery man|"
        "a postman"
        "|where shall I put this, missus?|sign here, I've got a package for you|forearms level ahead, something square resting on them|the new tenants arrive with their stuff|cake coming through!",
        "70<elbow('l')<125; 70<elbow('r')<125; ahead('l_wrist')>.2; hands_apart()<.65; standing()",
        spine(bend=-10, side=-3), arms("down+0.15ahead+0.12out", "ahead+0.12up+0.02in"), hands(palm="up+in"),
        stand((0.1, -0.16), (0.1, 0.16), weight=0.45, drop=0.02, heels=(14, 0)), head(nod=-2, turn=-6),
    ),
    named(
        "Carrying a tray on the {side} hand.", "work",
        "carrying a tray|carrying a tray with drinks|balancing a tray on the {side} hand|serving champagne|"
        "waiting tables|serving food|holding a tray at shoulder height|serving a pizza"
        "|bringing the drinks over|weaving between tables with a platter|bearing a silver salver by the shoulder"
        "|holding a platter up beside the {side} shoulder",
        "a waitress at work|dinner is served|a butler with a silver tray|cocktails at the party|flight attendant|"
        "the canapés go round|a barmaid with beer mugs|a drinks waiter at a reception|a waiter|waiter|a butler|"
        "a waitress"
        "|three lattes and a bun for table nine|prosecco, madam?|flat palm up beside the ear, the other arm tucked behind|the garçon in a Paris café|how does a waiter hold a tray?"
        "|{side} palm flat under the drinks, {other} hand tucked at the back",
        "elbow('r')<90; y('r_wrist')>y('r_shoulder')-.15; standing()",
        arm("right", "down+0.35out+0.3ahead", "up+0.5out+0.45ahead"), hand("right", point="out+0.6back", palm="up"),
        reach("left", "lower back", elbow="out+back"), stride("left", 0.2), head(turn=10, nod=-3),
    ),
    named(
        "Carrying a bag in the {side} hand.", "work",
        "carrying a suitcase|carrying a heavy bag in the {side} hand|carrying a bucket of water|holding a briefcase|"
        "lugging a suitcase"
        "|hauling a toolbox|lugging one jerrycan|bringing a heavy holdall to the car"
        "|lugging a heavy case on the {side}, body leaning to the {other}",
        "off on holiday with one heavy suitcase|a businessman with his briefcase|a traveller on the platform|"
        "the milkmaid brings the pail|luggage day|a businessman|business trip|business man"
        "|this case weighs a ton, says the traveller|the body tips away from the weight in one hand|the plumber comes with his tools|doctor on a house call with his bag|one bucket, full to the brim"
        "|the weight hangs from the {side} arm, the {other} arm is held off for balance",
        "arm('r')<25; arm('l')>20; standing(); lean_left()>4",
        root(roll=3), spine(side=12, bend=4), arm("right", "down+0.1out"),
        arm("left", "down+0.8out", "down+0.5out+0.2ahead"), stride("left", 0.25), head(tilt=2, turn=4),
    ),
    named(
        "Pushing with both hands.", "work",
        "pushing|pushing a car|pushing a heavy cupboard|pushing a wall|leaning into a heavy object|"
        "shoving a door open|pushing a broken-down car|moving a wardrobe|pushing someone away|"
        "holding the door shut with all one's weight"
        "|heaving a stalled van|putting one's shoulder into a stuck piano|getting a boulder to roll|pushing a stalled car",
        "the car won't start|Sisyphus and the stone|push harder!|it will not budge|rugby scrum|bulldozer|push"
        "|put your back into it!|one more shove and it moves|body on a slant, straight arms, hands flat on something huge|help me with this fridge|the zombies are at the gate, hold it shut|car pusher|pushing the car|shoving a boulder",
        "ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; lean()>20; feet_apart()>.4",
        root(pitch=32), plumb(leg("right", "ahead+1.1down", "down+0.35back"), leg("left", "down+0.75back", "down+0.85back", toes=10)),
        tiptoe("left", 30), arms("ahead+0.15out+0.3up", "ahead+0.35up"), hands(point="up+0.6ahead", palm="ahead"), head(nod=10),
    ),
    named(
        "Pulling a rope.", "work",
        "pulling|pulling a rope|tugging at a rope|playing tug of war|hauling a rope|"
        "dragging something heavy backwards|pulling hard with both hands|mooring a boat"
        "|hauling on the line with all one's weight|dragging a stubborn mule|getting a stuck boot off somebody|leaning back in a tug of war",
        "tug of war|heave ho!|a stubborn donkey|sailors hoist the sail|ringing the church bell|"
        "the tooth won't come out|pull"
        "|harder, lads, they're winning!|lean back and dig in your heels|trunk tipped backward, two fists on the same line in front|get that boat up the beach|it will not come out, pull more|tug-of-war team|rope puller|hauling in the anchor",
        "ahead('l_wrist','pelvis')>.25; lean()>12; knee('l')<160; feet_apart()>.3",
        root(pitch=-24), spine(twist=-10),
        plumb(leg("right", "ahead+1.2down", "down+0.25ahead"), leg("left", "down+0.35ahead", "down+0.55back")),
        arm("left", "ahead+0.4down", "ahead+0.25up+0.2in"),
        arm("right", "down+0.35out+0.15ahead", "ahead+0.45in+0.15up"), head(turn=6, nod=10),
    ),
    named(
        "Throwing with the {side} arm.", "sport",
        "throwing|throwing a ball|throwing a stone|hurling something|throwing a paper plane|"
        "throwing with the {side} arm|chucking a snowball|throwing a stick for the dog|tossing a grenade|"
        "throwing a paper aeroplane"
        "|lobbing a ball over the wall|slinging a stone at the window|skimming it out to the fielder|pelting someone with snow"
        "|winding up the {side} arm behind the ear, {other} arm aiming|throwing a snowball",
        "a snowball fight|David against Goliath|a protester hurls a brick|throw|a thrower"
        "|the quarterback looks for a receiver|arm cocked behind the ear, other hand aiming forward|fetch, boy!|rotten tomatoes for the actor"
        "|{side} hand cocked back to chuck something|thrower|overarm throw|snowball thrower|outfielder throws|about to throw",
        "y('r_wrist')>y('r_shoulder'); ahead('r_wrist','r_shoulder')<.05; ahead('l_wrist','l_shoulder')>.15; feet_apart()>.35",
        spine(bend=-10, twist=-28, side=-6),
        plumb(leg("left", "down+0.55ahead", "down+0.05ahead"), leg("right", "down+0.25back", "down+0.5back")),
        tiptoe("right", 15), arm("left", "ahead+0.5out+0.2up"),
        arm("right", "out+0.2up+0.45back", "up+0.35out+0.6back"), head(turn=24, nod=-4),
    ),
    named(
        "Climbing a ladder.", "action",
        "climbing a ladder|going up a ladder|climbing the rigging|climbing a ladder to the roof|going up a stepladder"
        "|getting up into the loft|scaling the siege ladder|going up the rungs hand over hand|climbing up to the roof|going up to the attic",
        "a firefighter goes up|a roofer on his ladder|the window cleaner goes up his ladder|"
        "a chimney sweep on the roof ladder|ladder|up the ladder|a painter on a ladder|a sailor climbs the rigging"
        "|hold it steady, I'm going up|up to the hayloft|one knee high, hands on the rungs overhead|Romeo on his way to the balcony|who gets the cat off the roof?|ladder climber|electrician on a ladder|fireman on a ladder|painter goes up a ladder|rungs, one by one|loft ladder",
        "y('r_wrist')>y('top'); knee('l')<125; arm('l')>50",
        arm("right", "up+0.45ahead+0.15out"), arm("left", "ahead+0.1up+0.2out", "up+0.5ahead"), hands(palm="ahead"),
        leg("left", "ahead+0.15up+0.2out", "down+0.4back", toes=0),
        leg("right", "down+0.3ahead", "down+0.1back", toes=10), head(nod=-24),
    ),
    named(
        "Opening a door with the {side} hand.", "action",
        "opening a door|turning a key|unlocking the door|letting somebody in|entering a room|going through a door|"
        "opening the front door|trying the handle|turning the doorknob"
        "|pulling the handle|letting the visitors in|trying a locked door"
        "|turning the knob with the {side} hand|opening up with the {side} hand to see who it is",
        "open the door|come in!|he comes home from work|who's there?|the door to the secret room|"
        "a caretaker unlocks the gate"
        "|hi honey, I'm home|just a second, I'm coming!|one hand out front on a knob|who could that be at this hour?|let's see what's behind door number two"
        "|{side} hand on the door handle, {other} arm loose",
        "ahead('r_wrist','r_shoulder')>.2; y('r_wrist')>y('spine2'); arm('l')<40; standing()",
        root(pitch=3), spine(bend=2, twist=10), room_arm("right", "down+0.75ahead+0.15out", "ahead+0.6up"),
        hand("right", palm="ahead+down"), arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        stand((0.11, -0.18), (0.1, 0.16), weight=0.4, heels=(14, 0)), head(turn=-8, nod=3),
    ),
    named(
        "Sweeping with a broom.", "work",
        "sweeping the floor|sweeping with a broom|sweeping leaves off the path|brushing the yard|"
        "sweeping up broken glass|sweeping"
        "|brushing up the hairdresser's floor|getting the dust out from the corner with a besom|clearing confetti off the church steps",
        "a cleaner at work|spring cleaning|a street sweeper|Cinderella does her chores|a janitor with his broom|broom|"
        "sweeper|sweep the floor, please|a cleaner"
        "|a witch tidies her hut|who's going to clean up this mess?|bent forward, both hands on a slanted stick|the shop boy does the pavement before opening|new brooms and all that",
        "lean()>12; elbow('l')<150; elbow('r')<150; hands_apart()>.2; ahead('l_wrist')>.1",
        root(pitch=10), spine(bend=24, twist=-12), stand((0.12, 0.22), (0.15, -0.14), weight=0.55, drop=0.04),
        grip((0.15, 0.03, 0.74), (-0.21, 1.31, 0.22), 0.72, 0.95), head(nod=14, turn=14),
    ),
    named(
        "Hammering, {side} arm raised.", "work",
        "hammering|hammering a nail|swinging an axe with one hand|hitting something with a hammer|"
        "using a hammer with the {side} hand|nailing a board|hammering a nail into the wall|putting up a fence|"
        "knocking a tent peg in"
        "|banging in a tent peg|pounding a stake|bashing at a stubborn pin"
        "|lifting a mallet beside the {side} ear",
        "a carpenter builds a house|Thor with his hammer|a hammer"
        "|bang, bang, bang!|mind your thumb!|one fist lifted by the ear, the other holds something ahead|grandpa fixes the fence|if I had a hammer"
        "|{side} fist up to strike, {other} hand holds the nail",
        "y('r_wrist')>y('r_shoulder'); elbow('r')<125; elbow('l')<130; ahead('l_wrist')>.15",
        root(pitch=4), spine(bend=12, twist=-10), arm("right", "out+0.5up+0.2ahead", "up+0.4back"),
        room_arm("left", "down+0.5ahead", "ahead+0.35in+0.1down"),
        stand((0.14, 0.16), (0.15, -0.12), weight=0.55, drop=0.025), head(nod=18, turn=10),
    ),
    named(
        "Cooking, stirring a pot.", "work",
        "cooking|stirring a pot|stirring soup|working at a kitchen counter|mixing a cake|frying eggs|making dinner|"
        "preparing a meal|heating soup|making porridge|cooking dinner|making jam"
        "|minding the pasta|whisking a custard|making ramen for one|rustling up supper",
        "a chef in the kitchen|what's for dinner?|a witch stirs her cauldron|a pharmacist mixes a potion|cook|chef|"
        "a cook at the stove|a witch at her cauldron"
        "|tea's nearly ready!|keep stirring or it'll burn|both hands low ahead over the hob, face bent to them|grandma's secret gravy|is it Sunday? then he makes curry",
        "70<elbow('l')<135; 70<elbow('r')<135; ahead('l_wrist')>.2; head_nod()<-5; standing()",
        root(roll=-4), spine(bend=12, side=5), arm("left", "down+0.35ahead+0.2out", "ahead+0.1in+0.1down"),
        arm("right", "down+0.35out+0.3ahead", "ahead+0.4in+0.15up"), hands(palm="down"),
        stand((0.08, 0), (0.16, 0.1), weight=0.8), head(nod=22, turn=-4),
    ),
    named(
        "Playing the guitar.", "dance",
        "playing the guitar|playing an electric guitar|strumming a guitar|playing air guitar|playing the banjo|"
        "playing bass in a band|singing and playing guitar|playing guitar"
        "|strumming a few chords on one's feet|jamming on a Telecaster|picking out a tune on a six-string|playing the bass guitar|soloing on guitar",
        "a rock star on stage|a guitarist's solo|a busker in the street|Jimi Hendrix|a folk singer|a mariachi|"
        "rock and roll!|a bass guitarist on stage|a country singer with his guitar|a guitarist|guitarist|guitar|"
        "air guitar"
        "|anyway, here's Wonderwall|one hand at the belly plucks, the other out on the neck|Springsteen and his Telecaster|plug in, turn it up|bass player|bassist|lead guitarist|guitar solo|rhythm guitar",
        "elbow('l')<110; elbow('r')<110; leftof('l_wrist')>.15; standing()",
        root(roll=3), spine(bend=-6, side=-6, twist=6), reach("right", (0.06, -0.13, 0.2), elbow="out+0.2back+0.2up"),
        reach("left", (0.42, 0.04, 0.27), elbow="down+0.3out"), hand("right", palm="back"), hand("left", palm="up+back"),
        stand((0.22, 0.12), (0.15, -0.03), weight=0.3, drop=0.01), head(nod=16, turn=24),
    ),
    named(
        "Playing the violin.", "dance",
        "playing the violin|playing the fiddle|bowing a violin|tuning a violin|playing a violin concerto"
        "|sawing away on a fiddle|practising études on the violin|playing a jig at the ceilidh|fiddling at a barn dance",
        "a violinist|a fiddler on the roof|first violin of the orchestra|a gypsy with his fiddle|"
        "the concertmaster plays solo|violin|a violin player"
        "|Paganini|chin down on the shoulder, one arm up, the other draws across|the second violins come in now|Sherlock plays at three in the morning|fiddler|fiddle player|fiddler at a ceilidh|violinist|fiddler on the roof|bow on the strings, chin on the wood|folk fiddle|viola player",
        "elbow('l')<130; elbow('r')<130; y('l_wrist')>y('spine3'); head_tilt()>5",
        root(roll=-3), spine(bend=-4, side=6, twist=-6), arm("left", "ahead+0.5down+0.6out", "up+0.75ahead+0.2out"),
        arm("right", "ahead+0.35down+0.8out", "ahead+0.6in+0.3up"), hand("left", palm="back+up"),
        stand((0.09, 0.1), (0.14, -0.04), weight=0.65), head(turn=34, tilt=18, nod=10),
    ),
    named(
        "Playing the flute.", "dance",
        "playing the flute|playing a transverse flute|playing the piccolo|playing a wooden flute"
        "|piping a tune on a silver flute|blowing across a sideways pipe|rehearsing the flute part",
        "a flautist|the magic flute|a shepherd plays to his sheep|a fairy with a flute|flute|a flute player|a flutist|"
        "a flute solo|Pan's flute teacher"
        "|both hands off to one side of the mouth, head tilted|James Galway|the faun's afternoon by Debussy|a fife player in the parade|flautist|flutist|flute player|piccolo player",
        "y('l_wrist')>y('neck')-.1; y('r_wrist')>y('neck')-.1; elbow('l')<110; elbow('r')<130",
        root(roll=3), spine(bend=-3, side=-4, twist=6), head(turn=16, nod=6, tilt=-12),
        reach("left", (-0.08, 0.3, 0.22), elbow="down+0.6out+0.4ahead"), reach("right", (0.36, 0.26, 0.18), elbow="down+0.8out"),
        hand("left", palm="back"), hand("right", palm="ahead+down"), stand((0.13, 0.1), (0.08, 0), weight=0.25),
    ),
    named(
        "Playing the trumpet.", "dance",
        "playing the trumpet|blowing a horn|blowing a bugle|shouting through cupped hands|"
        "calling somebody from afar with cupped hands"
        "|tooting a cornet|sounding the charge|practising with a mute|sounding the last post",
        "a jazz musician|Louis Armstrong|reveille|hear ye!|a herald announces the king|a brass band|yoo-hoo!|"
        "a lifeguard calls the swimmers|a bugler plays the Last Post|Miles Davis|a trumpeter|trumpet"
        "|wake up, camp!|tally-ho!|both fists in a row before the lips, chest out|hello there, can anybody hear me, hands as a funnel|Chet Baker in the club|trumpeter|bugler|cornet player|jazz trumpeter|brass player",
        "dist('l_wrist','head')<.4; dist('r_wrist','head')<.4; y('l_wrist')>y('spine3'); standing()",
        root(roll=-3), spine(bend=-9, side=4), head(nod=-8), reach("left", (0.02, 0.29, 0.25), elbow="out+0.8down"),
        reach("right", (0.02, 0.3, 0.33), elbow="out+0.7down"), hands(palm="in"),
        stand((0.12, -0.06), (0.13, 0.14), weight=0.65),
    ),
    named(
        "Conducting an orchestra.", "dance",
        "conducting|conducting an orchestra|directing a choir|conducting with a baton|waving a baton|"
        "conducting a symphony"
        "|beating time with a stick|leading the school band|giving the strings their entry|bringing down the baton",
        "the maestro|Beethoven's fifth|a choirmaster|the conductor gives the entry|a conductor|conductor"
        "|and a one, and a two|take it from bar twelve, please|one arm raised to the side, the other lifted and shaping the air|André Rieu waltzes on|from the top, altos!|maestro|choirmaster|baton up",
        "elbow('l')<150; y('l_wrist')>y('spine3'); y('r_wrist')>y('neck'); hands_apart()>.4",
        root(pitch=4), spine(bend=3, side=5, twist=8), arm("right", "out+0.5ahead+0.05up", "up+0.6ahead+0.1out"),
        arm("left", "out+0.6ahead+0.6down", "ahead+0.55up+0.2out"), hands(palm="down"),
        stand((0.12, -0.1), (0.11, 0.12), weight=0.45, drop=0.015, heels=(15, 0)), head(turn=8, nod=2),
    ),
    named(
        "Singing into a microphone in the {side} hand.", "dance",
        "singing|singing into a microphone|singing karaoke|holding a microphone in the {side} hand|"
        "doing stand-up comedy|hosting a show"
        "|belting out a ballad|crooning into a mic|doing Abba at the office party"
        "|crooning, mic in the {side} fist, {other} arm out|singing at karaoke|performing a song",
        "a pop star|karaoke night|a stand-up comedian|the singer of the band|a game show host|"
        "live on stage|singer|a singer|sing|a comedian"
        "|is this thing on?|one fist at the lips, the other arm out to the crowd, chest open|X Factor audition|how are we doing tonight, Manchester?|his party piece is My Way"
        "|{side} hand at the lips with a microphone, {other} hand to the audience|singer with a microphone|vocalist|pop singer on stage|karaoke singer|boy band singer|mic in hand",
        "dist('r_wrist','head')<.35; elbow('r')<90; arm('l')>30; standing()",
        root(roll=-4), spine(bend=-9, side=6), stand((0.13, 0.02), (0.18, 0.12), weight=0.75, drop=0.01),
        head(nod=-14, tilt=6, turn=4), reach("right", "mouth", elbow="down+0.8out+0.3ahead", gap=0.08),
        arm("left", "out+0.3down+0.35ahead", "out+0.5up+0.35ahead"), hand("left", palm="up+ahead"),
    ),
    named(
        "Explaining with both hands.", "action",
        "explaining|explaining something with both hands|giving a presentation|talking|giving a lecture|"
        "gesturing while talking|teaching a class|discussing|telling a story|arguing|presenting a product|"
        "having a conversation|speaking"
        "|making a point with open hands|pitching a start-up|going on and on about something",
        "a professor in front of the class|a TED talk|let me explain|a politician gives a speech|a weather presenter|"
        "two friends chat|a salesman praises his goods|an Italian tells a story|ladies and gentlemen!|a speaker|talk|"
        "a teacher explains"
        "|so basically what happened is this|you see, it's very simple|two forearms out, palms facing, shaping the words|my boss in every meeting|how do Italians talk?",
        "60<elbow('l')<135; 60<elbow('r')<135; ahead('l_wrist')>.15; hands_apart()>.35; standing()",
        root(roll=-4, pitch=2), spine(bend=2, side=6, twist=6),
        arm("right", "down+0.4out+0.35ahead", "ahead+0.5up+0.25out"),
        arm("left", "down+0.4out+0.15ahead", "ahead+0.1up+0.4out"), hands(palm="in+up"),
        stand((0.08, 0), (0.16, 0.12), weight=0.75), head(turn=6, tilt=-5),
    ),
)  # fmt: skip
