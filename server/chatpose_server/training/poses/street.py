"""Out in the street: bags and luggage, doors and walls, leaning about, stairs, falls and leaps."""

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
    reaches,
    root,
    shrug,
    spine,
    tiptoe,
    weight_on,
)
from ..room import put, puts

POSES = (
    named(
        "Holding an umbrella in the {side} hand.", "action",
        "holding up an umbrella|standing under an umbrella|sheltering under an umbrella|"
        "walking in the rain with an umbrella|holding an umbrella in the {side} hand|carrying a candle in front|"
        "holding a lantern pole upright|carrying a flag upright|holding an umbrella|walking under an umbrella|"
        "waiting in the rain with an umbrella|carrying a parasol|holding a balloon on a string|"
        "holding a torch at shoulder height|holding a lantern up|standing in the drizzle|strolling with a sunshade|"
        "waiting for the tram in the rain|carrying a candle carefully"
        "|keeping dry beneath a gamp|waiting out the shower beneath a brolly|carrying a lantern in front"
        "|keeping an umbrella up in the {side} fist",
        "it is raining cats and dogs|a lady with her parasol on the promenade|British weather|"
        "caught in a downpour with a brolly|Totoro at the bus stop|a tour guide with her umbrella|Mary Poppins|"
        "Monet's lady with a parasol|at the graveside in the rain|a rainy day in London|"
        "a lady with a parasol by Monet|drizzle|Rihanna's umbrella|Winnie-the-Pooh and the balloon|"
        "a geisha under a paper umbrella|the lady with the lamp, Florence Nightingale|"
        "a night watchman with his lantern|a wet bank holiday|umbrella|a person with an umbrella"
        "|typical, no bus and pouring|one fist at the chest holding a stem straight up|Gene Kelly between two puddles|it rains, I have my umbrella|follow the lady with the red umbrella"
        "|umbrella in the {side} hand, {other} arm hanging",
        "elbow('r')<75; ahead('r_wrist')>.12; y('r_wrist')>y('spine3')-.1; arm('l')<45; standing()",
        weight_on("left"), put("right", 0.13, 1.34, 0.26, "down+0.35out", point="up+0.5in+0.3ahead", palm="in"), arm("left", "down+0.14out", "down+0.5ahead+0.3in"), head(nod=-8, turn=14),
        shrug("right", 5),
    ),
    named(
        "Carrying heavy shopping bags in both hands.", "action",
        "carrying shopping bags|carrying groceries in both hands|lugging two heavy bags|carrying two suitcases|"
        "carrying two buckets of water|coming home from the supermarket|hauling bags from the shops|"
        "carrying jerrycans|doing the farmer's walk|shopping"
        "|heaving bags home|carrying two crates of water by the handles|coming back from Tesco|doing a farmer's walk|carrying two buckets",
        "shopping spree|Saturday at the mall|the groceries weigh a ton|a shopaholic|sales day|no way I'm going twice|"
        "a porter with two trunks|milkmaid with two pails|all the bags in one trip|Pretty Woman on Rodeo Drive|"
        "a shopper"
        "|my arms are getting longer|a straight arm down each side, weighted, shoulders dragged|Black Friday loot|two pails from the well|grandma back from the market|groceries|grocery bags|farmer's walk|farmer's carry|two suitcases|milkmaid with pails|water carrier, two buckets",
        "arm('l')<28; arm('r')<28; elbow('l')>150; elbow('r')>150; feet_apart()>.3; standing()",
        root(pitch=4), spine(bend=10), plumb(leg("right", "down+0.3ahead+0.04out", "down+0.12ahead"), leg("left", "down+0.22back+0.04out", "down+0.5back")), tiptoe("left", 22),
        arms("down+0.3out+0.02ahead", "down+0.24out+0.06ahead"), shrug("left", -4), shrug("right", -4), head(nod=-6, tilt=-6),
    ),
    named(
        "Pushing a pram, both hands on the handle.", "action",
        "strolling with a pram|walking with a pushchair|pushing a stroller|pushing a baby carriage|"
        "pushing a trolley through the supermarket|pushing a shopping cart|pushing someone in a wheelchair|"
        "mowing the lawn|pushing a tea trolley|walking with a rollator|leading a bicycle|pushing a pram|"
        "pushing a shopping trolley|pushing a patient in a wheelchair"
        "|wheeling a pushchair along|shoving a trolley round the shop|pushing granddad's wheelchair|pushing a wheelchair|pushing a cart",
        "a nanny in the park with a pram|down the aisle with a trolley|a carer pushes the wheelchair|gran with her walker|a lawnmower on a summer morning|the cleaning cart in the hotel corridor|stroller dad|"
        "a flight attendant with the drinks cart|a porter with the luggage trolley|weekly shop"
        "|the baby's finally asleep|arms out low on a bar, walking behind|IKEA on a Saturday|tea or coffee, anybody? the trolley comes|the lawn, once a week|shopping trolley|shopping cart|supermarket trolley|nurse pushes a wheelchair|stroller|buggy|lawnmower|porter with a luggage cart|golf trolley",
        "ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; y('l_wrist')<y('spine3'); hands_apart()<.6; lean()<22; feet_apart()>.3; standing()",
        root(pitch=7), plumb(leg("right", "down+0.36ahead", "down+0.16ahead"), leg("left", "down+0.24back", "down+0.55back")), tiptoe("left", 26),
        puts(0.2, 1.08, 0.46, palm="down"), head(nod=10),
    ),
    named(
        "Pulling a suitcase behind with the {side} hand.", "action",
        "pulling a suitcase|pulling a trolley case|walking with wheeled luggage|"
        "dragging a child by the hand|pulling a handcart behind|rolling a suitcase with the {side} hand|"
        "rushing through the airport|towing a golf bag|pulling a toy duck on a string|dragging a heavy suitcase"
        "|trailing a wheelie case|tugging a sledge uphill|pulling a little red wagon"
        "|dragging a case with the {side} arm stretched behind",
        "departures, gate 12|a stewardess walks through the terminal|off to the airport|the boarding gate closes in five minutes|a business traveller between flights|come along now, says mum|a wheelie bag on the cobblestones|"
        "tobogganing, uphill again|runaway with a suitcase"
        "|final call for passengers to Oslo|one arm stretched back and low, leaning into a stride|off on a city break|come on, slowcoach|golfer with his cart"
        "|{side} arm back on the handle of the trolley case",
        "ahead('r_wrist','pelvis')<-.1; elbow('r')>140; feet_apart()>.45; ahead('l_wrist','pelvis')>.05; standing()",
        root(pitch=7), spine(twist=-12), plumb(leg("left", "down+0.45ahead", "down+0.25ahead"), leg("right", "down+0.3back", "down+0.65back")), tiptoe("right", 28),
        arm("right", "down+0.75back+0.25out", "down+0.75back+0.15out"), hand("right", palm="back"), arm("left", "down+0.35ahead+0.1out", "down+1.1ahead+0.2in"), head(turn=10, nod=-4),
    ),
    named(
        "Hiking, thumbs under the straps of a backpack.", "action",
        "hiking with a backpack|walking with a rucksack|backpacking|holding the straps of a backpack|"
        "trekking in the mountains|carrying a heavy rucksack|holding one's braces|wearing a knapsack|"
        "going to school with a satchel|hiking"
        "|tramping over the hills|setting out with a pack on the back|hooking the thumbs in the straps",
        "a backpacker in Nepal|an interrailer at the station|a schoolboy with his satchel|the Camino de Santiago|"
        "a scout on a march|the tourist has all he owns on his back|a hiker on the Appalachian trail|"
        "uphill with twenty kilos|first day at school|a farmer hooks his thumbs in his braces|a hiker|a backpacker"
        "|are we nearly there yet?|both fists at the shoulders, long step, chin up|Duke of Edinburgh award|val-de-ri, val-de-ra|Cheryl Strayed on the trail",
        "hand('l','l_shoulder')<.28; hand('r','r_shoulder')<.28; elbow('l')<85; y('l_wrist')>y('spine2'); feet_apart()>.35",
        root(pitch=10), spine(bend=6), plumb(leg("right", "down+0.55ahead+0.04out", "down+0.05back"), leg("left", "down+0.2back+0.04out", "down+0.55back")), tiptoe("left", 26),
        reaches("chest", "down+0.35back+0.5out", gap=0.04), hands(palm="in+back"), head(nod=-16),
    ),
    named(
        "Putting a suitcase up on the luggage rack.", "action",
        "putting a suitcase on the luggage rack|stowing a bag in the overhead locker|lifting a suitcase overhead|lifting a crate onto a high shelf|putting a box on top of the wardrobe|reaching a box on the top shelf with both hands|"
        "pushing a bag into the overhead compartment|putting dishes in the top cupboard"
        "|stuffing a bag in the overhead bin|stacking the top shelf|getting a box up on the cupboard",
        "a passenger boards the plane|where do I put my case?|shelf stacker|overhead bin|a librarian puts the big atlas back on the top shelf|hand luggage only|the Christmas decorations go back up|"
        "it nearly fits|can you put that up there for me?"
        "|excuse me, is there room in this one?|on tiptoe, two hands above and in front, pushing|warehouse picker, top row|please stow your cabin bags|too high for granny, help her",
        "y('l_wrist')>y('top')-.05; y('r_wrist')>y('top')-.05; ahead('l_wrist','l_shoulder')>.15; hands_apart()>.25; hands_apart()<.6; gaze_up()>8; standing()",
        plumb(leg("left", "down+0.16ahead+0.06out", "down+0.1ahead"), leg("right", "down+0.12back+0.06out", "down+0.22back")), tiptoe("left", 30), tiptoe("right", 34), spine(bend=-8),
        puts(0.2, 1.92, 0.28, "out+0.3ahead", point="up+0.3ahead", palm="in+0.3up"), head(nod=-24),
    ),
    named(
        "Knocking at a door with the {side} knuckles.", "action",
        "knocking at the door|rapping at a door with the {side} knuckles|tapping at the window|knocking timidly|"
        "knocking on wood|asking to be let in|knocking before entering|knocking on a door|knocking"
        "|giving the door a rap|tapping at the pane|calling on a neighbour"
        "|rapping with the {side} hand at face height",
        "anybody home?|may I come in?|room service!|a salesman on the doorstep|a policeman at the front door|"
        "the neighbour wants to borrow sugar|Penny! Penny! Penny!|the boss wants to see you, knock first|"
        "Opportunity knocks|the big bad wolf at the piglet's house|knock knock|trick or treat"
        "|housekeeping, hello?|open up, it's the police|one bent arm, knuckles to the front at face height|delivery, anybody in?|you've got a minute, boss?"
        "|{side} knuckles up to the door, knock knock",
        "ahead('r_wrist')>.25; y('r_wrist')>y('r_shoulder')-.05; elbow('r')<110; arm('l')<45; standing(); head_turn()>5",
        root(pitch=3), plumb(leg("right", "down+0.2ahead+0.05out", "down+0.08ahead"), leg("left", "down+0.12back+0.06out", "down+0.3back")), tiptoe("left", 16), spine(bend=6, twist=6), put("right", 0.08, 1.56, 0.4, "down+0.8out", point="up+0.7ahead+0.3in", palm="in+0.5back"), arm("left", "down+0.2out+0.1back", "down+0.35ahead"), head(turn=18, tilt=8),
    ),
    named(
        "Pressing a button with the {side} index finger.", "action",
        "pressing a button|calling the lift|ringing the bell|pressing a doorbell|entering a PIN|typing a door code|"
        "tapping on a screen with the {side} finger|poking someone|choosing a snack at the vending machine|"
        "flicking a light switch|turning up the thermostat|pressing the elevator button|buying a ticket at a machine|"
        "ringing the doorbell|switching on the light|touching a screen|pushing a button with the {side} hand"
        "|punching in the code|prodding the touch screen|summoning the elevator|switching the lamp off",
        "which floor?|ding-dong!|at the cash machine|the ticket machine does not accept my note|lights out!|"
        "don't touch the red button|pin code, please|self-checkout|floor thirteen|a lift button|an ATM"
        "|going up?|beep, beep, wrong number|one finger out ahead at chest level|self-destruct in ten|coffee machine, black, no sugar",
        "ahead('r_wrist','r_shoulder')>.3; elbow('r')>115; y('r_wrist')<y('neck'); arm('l')<40; standing(); gaze_up()<-5",
        root(pitch=4), plumb(leg("right", "down+0.2ahead+0.05out", "down+0.08ahead"), leg("left", "down+0.14back+0.06out", "down+0.28back")), tiptoe("left", 12), spine(bend=8, twist=14),
        put("right", 0.14, 1.34, 0.68, "down+0.6out", point="ahead", palm="down+0.4in"), arm("left", "down+0.15out+0.15back", "down+0.25ahead"), head(nod=14, turn=-14),
    ),
    named(
        "Peeping through a keyhole.", "action",
        "peeping through a keyhole|spying through the keyhole|peeking through a hole in the fence|looking through a letter box|bending down to a peephole|spying on the neighbours|looking into a doll's house"
        "|squinting through a crack|snooping at a door|looking through the letter slot",
        "a nosy butler|a peeping Tom|what are the parents doing behind that door?|is Santa there yet?|Alice looks through the tiny door|private eye|a chambermaid at the keyhole|what the butler saw|a locksmith inspects a lock|"
        "gossip columnist at work"
        "|nosy parker|bent low, one hand on the knee, one flat ahead, an eye to the hole|what's in that room?|no looking at the presents!|burglars peek in before",
        "lean()>40; knee('l')<170; height('head')<1.4; hand('l','l_knee')<.4; ahead('r_wrist','r_shoulder')>.1",
        root(pitch=44), spine(bend=16), plumb(leg("left", "down+0.5ahead+0.08out", "down+0.02back"), leg("right", "down+0.3ahead+0.1out", "down+0.3back")),
        reach("left", "thigh", elbow="out+0.5back", gap=-0.02), put("right", 0.2, 1.18, 0.68, point="up", palm="ahead"), head(nod=-36, tilt=8),
    ),
    named(
        "Peeking round a corner, {side} hand on the wall.", "action",
        "peeking around a corner|peering round a corner|looking out from behind a tree|spying from behind a wall|"
        "hiding behind a curtain and peeking out|leaning out to the {side} to see|playing hide and seek|"
        "peeking in at the door|craning to look past somebody|peeking round a corner|spying|spying on somebody|"
        "hiding behind a tree|looking round the edge of a door|leaning out to see|lurking behind a corner|"
        "stalking somebody|hiding behind a column|playing hide-and-seek, hidden|watching secretly|"
        "peering out from behind a curtain|peeking"
        "|sticking one's head round the door|keeping watch from behind a tree|sneaking a look"
        "|leaning out to the {side} round a corner",
        "a detective shadows a suspect|peekaboo, behind the door|a private eye in a trench coat|"
        "a soldier checks the alley|the child watches the grown-ups from the door|"
        "the queue is so long, what's going on in front?|a spy at the corner|is the coast clear?|"
        "Polonius behind the curtain|a spy|a private eye tails a suspect|"
        "a jealous husband watches from behind a hedge|Santa must not see the children|007 looks down the corridor|"
        "the Pink Panther|surveillance|the paparazzo waits behind the plane tree|peekaboo, from behind the door|"
        "a burglar checks the street|are they gone?|a peek"
        "|pst, over here|trunk leaning out sideways, palms flat on an edge|ninety-nine, a hundred, coming!|has he gone?|the cat burglar waits for the guard to pass"
        "|head out on the {side}, palms on the wall",
        "lean_left()<-8; head_tilt()<-5 or lean()>10; elbow('r')<110; standing()",
        root(roll=-10), plumb(leg("right", "down+0.28out+0.3ahead", "down+0.12out+0.35back"), leg("left", "down+0.3out")), tiptoe("left", 12), spine(side=-22, bend=6, twist=-8),
        put("right", 0.36, 1.24, 0.3, "out+0.8down", point="up", palm="ahead"), put("left", -0.02, 1.06, 0.27, "down+out", point="up+0.4in", palm="ahead"), head(turn=-24, tilt=-14),
    ),
    named(
        "Listening with the {side} ear against a wall.", "action",
        "listening at a thin wall|holding a glass to the wall to overhear the neighbours|listening with the ear on a closed door|pressing the {side} ear to the wall|pressing an ear to the door|eavesdropping on the neighbours|listening through a wall with a glass|cracking a safe by ear|"
        "listening to a tree trunk"
        "|having an ear to the door|overhearing a quarrel next door|pressing one ear flat to the plaster"
        "|laying the {side} ear on the door",
        "what are they whispering next door?|the walls have ears|a safe-cracker at work|the neighbours are quarrelling again|shush, I can hear voices through the wall|"
        "an engine driver listens to the machine"
        "|shh, I want to hear this|face turned away, both palms on something flat, ear to it|what did she say?|mice in the wall?|mum listens whether the kids sleep"
        "|{side} ear flat to the wall, both palms beside it",
        "ahead('l_wrist')>.1; ahead('r_wrist')>.1; y('l_wrist')>y('spine3'); head_turn()>35; elbow('l')<110; standing()",
        root(pitch=6), plumb(leg("left", "down+0.16ahead+0.08out", "down+0.05back"), leg("right", "down+0.14back+0.1out", "down+0.36back")), tiptoe("right", 14), spine(bend=8),
        puts(0.3, 1.49, 0.24, point="up+0.3in", palm="ahead"), head(turn=62, nod=12, tilt=-8),
    ),
    named(
        "Reading a big newspaper held wide open.", "action",
        "reading a broadsheet|holding a newspaper wide open|reading the morning paper|unfolding a big map|"
        "spreading out a blueprint|hiding behind a newspaper|holding up a banner in front|showing a poster|"
        "holding a dress against oneself to see if it fits|unrolling a scroll|holding up a T-shirt to look at it|"
        "reading a newspaper"
        "|spreading the Guardian out|holding up a map in the wind|unrolling the plans",
        "extra, extra, read all about it!|a commuter behind his paper|an architect unfolds the plans|"
        "the herald reads the proclamation|a pirate studies the treasure map|"
        "the detective watches from behind his newspaper|a Sunday with the Times|a tourist wrestles with his map|"
        "does this dress suit me?|news of the day"
        "|it's upside down, darling|arms apart in front, a big sheet between the fists|where on earth are we?|too big? hold it against you|back page first, football",
        "hands_apart()>.5; ahead('l_wrist')>.22; ahead('r_wrist')>.22; elbow('l')<130; y('l_wrist')>y('spine1'); standing()",
        weight_on("right", bend=2), puts(0.36, 1.32, 0.4, "down+0.6out", point="ahead+0.4up+0.3in", palm="in"), head(nod=14, turn=8),
    ),
    named(
        "Reading small print on a wall, {side} finger following the lines.", "action",
        "reading a notice on the wall|reading the small print|studying a timetable|following the lines with the {side} finger|finding a name on a list|looking for a station on the metro plan|"
        "reading an inscription|examining a painting closely|inspecting a crack in the wall|looking for one's exam result on the board"
        "|running a finger down a list|studying the departures board|looking closely at a label on the wall"
        "|tracing the lines with the {side} forefinger",
        "when does the next bus go?|the exam results are out|an archaeologist deciphers hieroglyphs|a tourist at the underground map|wanted, dead or alive, says the poster|the menu outside the restaurant|"
        "a restorer in front of a fresco|which bell is hers?|short-sighted, without glasses"
        "|did I pass?|nose near the wall, a fingertip tracing along, hand on the back|what does it say here?|no reading glasses, typical"
        "|{side} fingertip on the notice, {other} hand behind the back",
        "lean()>10; ahead('r_wrist','r_shoulder')>.2; y('r_wrist')>y('r_shoulder')-.05; ahead('l_wrist','pelvis')<.05; standing()",
        root(pitch=12), spine(bend=16), plumb(leg("left", "down+0.22ahead+0.05out", "down+0.04back"), leg("right", "down+0.06back+0.06out", "down+0.2back")),
        put("right", 0.12, 1.48, 0.62, "down+0.8out", point="ahead+0.5up+0.3in", palm="down+ahead"), reach("left", "lower back", elbow="out+back"), head(nod=-14, turn=-6),
    ),
    named(
        "Scattering grain from the {side} hand.", "work",
        "feeding pigeons|feeding the hens|scattering grain|throwing corn to the chickens|feeding the ducks with bread|throwing rice at a wedding|strewing flower petals|sprinkling salt on the icy path|"
        "sprinkling confetti"
        "|chucking bread to the ducks|throwing confetti|strewing seed for the hens"
        "|strewing corn with the {side} hand|tossing grain out to the {side}",
        "an old woman on the piazza with the pigeons|the flower girl at the wedding|feed the birds, tuppence a bag|chickens, dinner!|"
        "the widow scatters the ashes at sea|a farmer's wife in the yard|ducks at the pond"
        "|coo, coo, come and get it|one arm out and low to the side, the other holding a bowl at the belly|here chick, chick, chick|newlyweds get showered|flour over the floor of the mill"
        "|{side} arm out low, {other} hand holding the bowl",
        "arm('r')>35; leftof('r_wrist','r_shoulder')<-.1; elbow('r')>135; elbow('l')<110; hand('l','spine1')<.35; standing()",
        root(pitch=4), plumb(leg("left", "down+0.3ahead+0.06out", "down+0.08back"), leg("right", "down+0.16back+0.08out", "down+0.42back")), tiptoe("right", 18), spine(bend=8, twist=-18),
        arm("right", "out+0.6ahead+0.7down", "out+0.8ahead+0.35down"), hand("right", palm="down+ahead"), reach("left", "navel", elbow="out+0.6down", gap=0.06), head(turn=-12, nod=14),
    ),
    named(
        "Held back by a dog pulling on the leash in the {side} hand.", "action",
        "walking a dog that pulls on the leash|pulling back on a lead with the {side} hand|restraining a big dog|"
        "holding back a dog|holding a straining dog with the {side} hand|walking a big dog on the lead|"
        "holding the reins of a stubborn horse|reining in a dog|being dragged by a dog|being pulled along by a leash|"
        "holding back a big dog|being towed|trying to stop a runaway horse|being pulled by the hand|"
        "holding the rope of a sail"
        "|struggling with a big puppy|being yanked along on a lead|clinging to a rope that pulls",
        "the dog has seen a squirrel|heel, Bello, heel!|a Great Dane and its owner|a dog walker with six hounds|"
        "good boy, not so fast!|a police dog handler|Ben Hur's horses|who is walking whom?|the Great Dane sees a cat|"
        "heel, I said, heel!|come on, says the toddler, and pulls daddy along|sled dogs|the bull drags the cowboy|"
        "husky walk|the puppy class|slow down, Rover!"
        "|sit! I said sit!|leaning back, one straight arm dragged to the front|the puppy's too strong for the little girl|he only wants to play",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>140; lean_ahead()<-6; knee('r')<172; feet_apart()>.3",
        root(pitch=-18), spine(bend=6, twist=16), plumb(leg("right", "down+0.7ahead+0.04out", "down+0.36ahead"), leg("left", "down+0.36ahead+0.12out", "down+0.6back")),
        arm("right", "ahead+0.55down+0.05out", "ahead+0.3down"), hand("right", palm="down+in"), arm("left", "out+0.9down+0.2back", "out+0.4down+0.4ahead"), head(nod=12, turn=-10),
    ),
    named(
        "Riding an escalator, {side} hand on the rail.", "action",
        "riding an escalator|holding the handrail|standing on the moving stairs|standing at the railing with one hand on it|riding a moving walkway|standing with the {side} hand on a banister|posing on a staircase|"
        "standing on the deck with a hand on the rail|resting the {side} hand on the back of a chair|leaning a hand on a column"
        "|going down to the platform|standing with one hand on the banister|steadying oneself on a rail",
        "stand on the right, walk on the left|going up to the third floor|mind the gap, Piccadilly line|a Victorian portrait beside a chair|rush hour in the underground|a bride on the staircase|"
        "shopping centre, second floor|a captain at the rail"
        "|one knee bent on a step, a hand out on a rail|ladies' wear, third floor|mall rat|keep to the right, please|the hostess waits at the foot of the stairs",
        "elbow('r')<140; y('r_wrist')>y('pelvis'); leftof('r_wrist','r_shoulder')<-.05; ahead('r_wrist')>.05; knee('l')<150; standing()",
        root(), plumb(leg("right", "down+0.04out"), leg("left", "down+0.65ahead+0.08out", "down+0.12back")), spine(side=-4, bend=-2, twist=-8),
        put("right", 0.42, 1.16, 0.2, "out+0.8back", point="ahead+0.2down", palm="down"), arm("left", "down+0.25out+0.1back", "down+0.3ahead"), head(turn=20, nod=-10),
    ),
    named(
        "Holding a strap in the bus with the {side} hand.", "action",
        "holding a strap in the bus|standing in the metro|hanging on to a strap|holding on in the tram|straphanging|standing in a crowded train holding the rail overhead|swaying in the bus|holding a pole overhead with the {side} hand"
        "|riding the Tube|dangling from a handrail|standing in a packed bus"
        "|hanging by the {side} hand from a bus rail",
        "a commuter on the tube|mind the doors|rush hour in Tokyo|tram number six|a full bus, no seat left|the train brakes|the subway on a Monday morning|next stop, Central Station|"
        "standing room only|a strap-hanger dozes"
        "|one arm up to a loop, the body swaying, tired|no seats, as always|signal failure at Bank|commuter life"
        "|{side} hand up in the loop, swaying",
        "y('r_wrist')>y('top')-.05; elbow('r')<150; lean()>2; arm('l')<60; feet_apart()>.25; standing()",
        root(roll=-6), plumb(leg("right", "down+0.12ahead+0.1out", "down+0.12back"), leg("left", "down+0.34out+0.06ahead")), spine(side=-6, bend=6),
        put("right", 0.3, 1.82, 0.12, "out+0.5ahead", point="up+0.2in", palm="in"), arm("left", "down+0.3ahead", "ahead+0.3up+0.4in"), head(nod=20, tilt=-10, turn=12),
    ),
    named(
        "Leaning back against a wall, {side} foot up on it.", "rest",
        "leaning against a wall, one foot up|propping up the wall|lounging against a lamp post|"
        "waiting against a wall with the {side} foot on it|chilling against the wall|"
        "waiting for a date under the clock|skiving outside school|leaning against a wall|"
        "leaning on a wall with one foot up|loitering|waiting coolly against a lamp post|hanging around at the corner|"
        "lounging against a doorpost|killing time|posing for an album cover against a brick wall|"
        "waiting for a friend outside school|leaning"
        "|loafing with one sole on the bricks|slouching by the kiosk|leaning on the school gate"
        "|leaning on a wall with the {side} sole against it",
        "cool as James Dean|a teenager outside the arcade|a streetwise kid|a cowboy in front of the saloon|"
        "a lady of the night under a streetlight|film noir: the private eye waits|"
        "she's late again, the lad by the wall|West Side Story|bad boy|a skater takes a break|James Dean|"
        "too cool for school|a lad on the street corner|a lamp post and a man waiting under it|"
        "a smoker outside the pub|the Fonz waits at the jukebox|a gangster in front of the bar|"
        "her boyfriend waits by the motorbike|cool guys don't look at explosions|a bored security guard|"
        "rebel without a cause"
        "|wanna buy a watch?|a foot propped behind, hands low at the hips, shoulders on the wall|nothing to do in this town|he's waiting for his girl, all cool"
        "|one leg straight, the other like a stork's against the bricks"
        "|{side} knee bent, foot on the wall behind",
        "knee('r')<120; height('r_ankle')>.25; lean_ahead()<-3; knee('l')>150; elbow('l')<170",
        root(pitch=-10), plumb(leg("left", "down+0.22ahead+0.02in", "down+0.18ahead"), leg("right", "down+1.1ahead+0.1out", "back+0.9down", toes=35)), spine(bend=8),
        reaches("waist", "out+0.5back", gap=0.02), head(nod=12, turn=24),
    ),
    named(
        "Leaning with both forearms on a bar counter.", "rest",
        "leaning on a bar|leaning on the counter|resting the forearms on a railing|leaning on the balcony railing|"
        "waiting for a drink at the bar|leaning on the window sill|looking over a parapet|"
        "resting the elbows on the counter|leaning over the ship's rail|chatting over the garden fence|"
        "leaning on a railing|leaning on a balustrade|leaning on a fence|looking down from a balcony|"
        "looking out of the window with the elbows on the sill|leaning on the bar|watching the river from a bridge|"
        "propping oneself on the counter|watching the sea from a ship's rail|leaning over a gate|"
        "waiting for the ship to come in"
        "|propping up the bar|gazing out to sea over the railing|chatting across a fence",
        "one more for the road, barman|a cowboy orders whiskey|neighbours chat over the fence|"
        "watching the boats from the bridge|a bartender listens|the post office clerk|an old woman at her window|"
        "happy hour, elbows on the bar|a farmer looks over the gate at his cows|sunset on the ferry|"
        "one more whisky, Joe|on the bridge, watching the boats|a barfly|a farmer chats over the gate|"
        "the neighbour looks out of the window all day|a smoker on the balcony|the trainer at the paddock fence|"
        "homesick emigrants at the ship's rail|a lonely gambler at the bar|at the kitchen island with a coffee|"
        "spectators at the ice rink"
        "|same again, please|one ankle behind the other, elbows on something chest-high|penny for your thoughts, says the barman|the old fellow watches the street|drowning his sorrows",
        "elbow('l')<115; elbow('r')<115; ahead('l_wrist')>.15; lean()>20; hands_apart()<.4; height('pelvis')>.65",
        root(pitch=24), spine(bend=16), plumb(leg("left", "down+0.06ahead+0.03out", "down+0.06back"), leg("right", "down+0.3ahead+0.02in", "down+0.42back+0.3in")), tiptoe("right", 36),
        arms("ahead+0.55down+0.18out", "ahead+0.3up+0.85in"), shrug("left", 8), shrug("right", 8), head(nod=-24, turn=16),
    ),
    named(
        "Leaning back against a counter, elbows on it behind.", "rest",
        "leaning back against the bar|leaning back on the counter with both elbows|leaning against a railing with the back to it|propping the elbows on the bar behind|lounging at the bar, watching the room|resting against a car bonnet|"
        "leaning with the back on the kitchen counter"
        "|reclining on the bonnet of a car|facing the party, elbows on the bar|lounging with the back on the railing",
        "a gigolo at the cocktail bar|hey, good looking|checking out the dance floor|a gunslinger surveys the saloon|a sailor on shore leave|a playboy beside his sports car|"
        "between two rounds, arms on the ropes|chatting in the kitchen at a party"
        "|check out who just walked in|weight on two elbows behind, ankles crossed out front|so, come here often?|John Wayne waits for trouble|boxer in his corner, elbows on the ropes",
        "balance()<.25; lean_ahead()<-3; ahead('l_elbow')<-.08; ahead('r_elbow')<-.08; feet_apart()<.45; elbow('l')<140; height('pelvis')>.7",
        root(pitch=-13), spine(bend=-4), plumb(leg("left", "down+0.32ahead+0.02out", "down+0.26ahead"), leg("right", "down+0.36ahead+0.1in", "down+0.16ahead+0.22in")),
        arms("down+0.75back+0.4out", "out+0.7ahead+0.25down"), shrug("left", 8), shrug("right", 8), head(turn=-30, nod=8),
    ),
    named(
        "Leaning the {side} shoulder on a door frame, ankles crossed.", "rest",
        "leaning in a doorway|leaning sideways against a door frame|leaning with the {side} shoulder on a tree|leaning on a lamp post sideways|standing in the doorway with crossed ankles|leaning against a pillar|leaning on a locker"
        "|propping the doorway|waiting sideways on a lamp post|resting against a tree with crossed feet"
        "|resting the {side} shoulder on the door post",
        "a seductress in the doorway|so, you finally came home|Humphrey Bogart lights the scene|a slacker at the fridge|he watches her pack from the door|Lili Marleen under the lantern|a landlord in his doorway|"
        "the cool guy at the lockers|do you come here often?"
        "|well, well, look who's here|tilted like a plank with a shoulder on something, ankles crossed, fist at the hip|can't I watch you cook?|Danny from Grease at the lockers"
        "|are you coming to bed, dear?"
        "|{side} shoulder on the frame, {other} hand at the hip, ankles crossed",
        "lean()>6; legs_crossed(); elbow('l')<130; feet_apart()<.35; balance()<.3; height('pelvis')>.7",
        root(roll=-13), plumb(leg("right", "down+0.2in", "down+0.2in"), leg("left", "down+0.3ahead+0.14in", "down+0.06back+0.2in", toes=30)), spine(side=5),
        reach("left", "waist", elbow="out+0.3back"), arm("right", "down+0.12out+0.2ahead", "in+0.7ahead+0.2down"), head(tilt=8, turn=14, nod=4),
    ),
    named(
        "Hitchhiking, {side} thumb out over the road.", "action",
        "thumbing a lift|hitching at the roadside|standing at the kerb with the thumb out|trying to get a ride|"
        "holding the {side} thumb out to passing cars|sticking out the arm at the roadside|stopping a lorry|"
        "flagging down the bus at a request stop|hitchhiking|hitching a ride|hitching a lift"
        "|waiting for a lift by the road|begging a ride|holding a thumb out in the drizzle"
        "|thumbing with the {side} hand at the roadside",
        "a hitchhiker on Route 66|anyone going to Berlin?|need a lift?|the Hitchhiker's Guide to the Galaxy|"
        "a backpacker at the motorway slip road|On the Road, Jack Kerouac|stranded without a car|"
        "no car has stopped for hours|going my way?|heading west, thumb out|a hitchhiker|hitchhiker|"
        "a hitchhiker by the road"
        "|south, please, anywhere south|one arm out and low to the side, thumb up, head turned the same way|Arthur Dent needs a spaceship|does nobody stop any more?|out of petrol, ten miles to town"
        "|{side} thumb out, looking down the road|the hitch-hiker with the thumb out|need a lift",
        "leftof('r_wrist','r_shoulder')<-.3; 35<arm('r')<95; elbow('r')>130; head_turn()<-20; elbow('l')<100; standing()",
        weight_on("left", knee=0.3, out=0.2, twist=-8), arm("right", "out+0.4down+0.3ahead", "out+0.1up+0.35ahead"), hand("right", palm="ahead+in", point="out+0.6up"),
        reach("left", "chest", elbow="down+0.5out", gap=0.05), head(turn=-44, nod=2),
    ),
    named(
        "Hailing a taxi, {side} arm flung up.", "action",
        "hailing a cab at the kerb|hailing a cab|calling a waiter|whistling for a taxi|"
        "stepping to the kerb with the {side} arm up|calling a cab with the {side} arm|waving down a rickshaw|"
        "trying to catch the barman's eye|signalling the driver to stop|hailing a taxi|flagging down a cab|"
        "calling for the bill|stopping a bus|bidding at an auction|trying to get the waiter's attention|"
        "waving down a police car|raising an arm to show where one is standing"
        "|catching a minicab|calling over the barmaid|putting in a bid",
        "a New Yorker in a rush|the bill, please!|stop, wait for me, cries the man at the bus|"
        "Holly Golightly outside Tiffany's|fifty dollars, the bidder in the third row|"
        "late for the meeting, needs a cab|yellow cab on Fifth Avenue|garçon!|follow that car!|"
        "Carrie Bradshaw on Fifth Avenue|taxi!|a New Yorker in the rain|check, please!|"
        "sold to the lady in red, she bids again|over here, waiter|a stranded motorist|yoo-hoo, I'm here, at the back|"
        "rush hour in Manhattan|stop, driver, one more passenger|a commuter late for the airport"
        "|stop! I'm in a hurry!|one arm high and out, up on the toes, looking down the road|Uber is late, so do it the old way|hey, waiter, two beers!|eleven hundred, to the gentleman at the back",
        "y('r_wrist')>y('head'); leftof('r_wrist','r_shoulder')<-.1; elbow('r')>125; head_turn()<-15; feet_apart()>.3; standing()",
        root(roll=-5, pitch=4), plumb(leg("right", "down+0.36ahead+0.16out", "down+0.1back+0.06out"), leg("left", "down+0.2back+0.08out", "down+0.45back")), tiptoe("left", 36), spine(side=4, twist=-10),
        arm("right", "up+0.55out+0.4ahead", "up+0.3out+0.15ahead"), hand("right", palm="ahead"), arm("left", "down+0.5out+0.2back", "down+0.6ahead+0.2out"), head(turn=-34, nod=-8),
    ),
    named(
        "Going up the stairs, {side} foot on the next step.", "action",
        "climbing stairs|going upstairs|walking up the steps|taking two steps at a time|stepping up onto a kerb|"
        "boarding a train|stepping onto a box|climbing onto a stool|using a step machine|doing step-ups|"
        "stepping up with the {side} foot|climbing the stairs"
        "|plodding up to the fourth floor|climbing to the attic|mounting the scaffold"
        "|climbing with the {side} foot on the step|stepping up on a box",
        "the lift is out of order|an old lady on the fourth floor|up the Spanish Steps|all aboard!|"
        "a stairwell at night|step aerobics|the winner mounts the podium|stairway to heaven|off to bed, up you go|"
        "climbing the lighthouse tower|a pilgrim on the temple steps|stairs"
        "|no lift, six floors, hooray|one knee up on something, hand on the banister, body inclined|up the wooden hill to Bedfordshire|Rocky in Philadelphia|old knees, one stair, then another"
        "|{side} knee up on the next stair, {other} hand on the rail|step-ups|step up on a box|box step-up",
        "balance()<.3; height('r_ankle')>.2; knee('r')<125; knee('l')>140; lean()>5; ahead('r_ankle','l_ankle')>.15",
        root(pitch=14), spine(bend=6, twist=8), plumb(leg("right", "ahead+0.8down+0.08out", "down+0.12back"), leg("left", "down+0.02back+0.04out", "down+0.26back")), tiptoe("left", 26),
        put("left", 0.36, 1.26, 0.36, "out+0.8down", point="ahead+0.3up", palm="down"), arm("right", "down+0.3back+0.2out", "down+0.5ahead"), head(nod=-6),
    ),
    named(
        "Coming down the stairs carefully.", "action",
        "going downstairs|walking down the stairs|descending a staircase|coming down the steps carefully|stepping down from a bus|getting off the train|stepping off a kerb|climbing down into a cellar|climbing down from a chair"
        "|picking one's way down a spiral staircase|stepping off a bus|creeping down to the cellar",
        "Nude Descending a Staircase|a bride comes down the grand staircase|down to the dungeon|Cinderella leaves the ball|granny takes the stairs one at a time|please alight here|"
        "a drag queen makes her entrance|the astronaut's first step on the Moon|showgirls on the big staircase|tiptoeing down on Christmas morning"
        "|mind the last one|one knee bent behind, toe feeling for the step beneath, eyes on the feet|the bride makes her entrance from above|Sunset Boulevard, ready for my close-up"
        "|down we go, gran, hold on to the rail",
        "balance()<.4; knee('r')<125; knee('l')>140; gaze_up()<-15; height('r_ankle')>.18; height('l_foot')<.08; feet_apart()>.2",
        root(pitch=-3), spine(bend=12), plumb(leg("right", "down+0.68ahead+0.06out", "down+0.98back"), leg("left", "down+0.26ahead+0.02out", "down+0.2ahead", toes=34)),
        arm("right", "down+0.5out+0.1back", "down+0.6ahead+0.4out"), put("left", 0.36, 1.16, 0.16, "out+back", palm="down"), head(nod=26),
    ),
    named(
        "Striding over a puddle, {side} leg stretched ahead.", "action",
        "crossing a stream on stepping stones|stepping over an obstacle|striding over a gap|taking a giant step|"
        "stepping over a sleeping dog|stepping over a rope|stepping wide over the mud|"
        "stepping across a ditch with the {side} foot|clearing a crack in the pavement|stepping gingerly over a cable|"
        ""
        "|stepping clear of a dog mess|getting across a brook|lifting the foot over a tripwire"
        "|reaching the {side} foot far over a puddle",
        "don't step on the cracks|new shoes and a wet street|a giant's stride|Seven-league boots|mind the cow pat!|one small step for a man|the Ministry of Silly Walks|wading through deep snow|a heron picks its way|"
        "a lady lifts her foot over the mud"
        "|don't wake the dog, step over it|one leg swung far out ahead, arms wide for balance, looking at the floor|laser beams! careful|giant steps are what you take|mind my clean floor!"
        "|{side} leg long ahead, arms out, over the mud",
        "height('r_ankle')>.2; ahead('r_ankle','l_ankle')>.45; arm('l')>35; arm('r')>35; gaze_up()<-10",
        root(pitch=4), spine(bend=10), plumb(leg("right", "ahead+0.6down+0.04out", "down+0.8ahead", toes=10), leg("left", "down+0.14ahead+0.02in", "down+0.16back")), tiptoe("left", 24),
        arm("left", "out+0.3ahead+0.25down", "out+0.4ahead+0.2up"), arm("right", "out+0.2back+0.35down", "out+0.1up"), hands(palm="down"), head(nod=22),
    ),
    named(
        "Slipping, feet flying forward, arms flailing.", "action",
        "slipping on a banana skin|slipping on ice|slipping on a wet floor|falling on the backside|"
        "having the rug pulled from under the feet|landing on the bottom|being thrown back by an explosion|"
        "slipping on a banana peel|slipping"
        "|going arse over tit|skidding on spilt beer",
        "banana peel!|caution, wet floor|a clown's pratfall|Home Alone: the burglars on the icy steps|slapstick|"
        "a beginner on the ice rink|Chaplin takes a tumble|whoa, the floor has just been waxed|somebody spilled oil|"
        "Wile E. Coyote hits the ice|a banana skin, the second before the bump|wet floor sign? what wet floor sign?|"
        "black ice|whoops!|the floor is slippery|slip"
        "|woah, woah, woah!|both feet shoot forward, body tipping back, arms wild|who greased the floor?|You've Been Framed|old Mr Bean on the ice",
        "lean_ahead()<-25; ahead('l_ankle','pelvis')>.25; ahead('r_ankle','pelvis')>.25; arm('l')>50; arm('r')>50; balance()>.1",
        root(pitch=-46, roll=6), spine(bend=22, twist=10), leg("right", "down+1.5ahead+0.1out", "down+0.9ahead", toes=-10), leg("left", "down+0.65ahead+0.12out", "down+0.1ahead", toes=-15),
        arm("right", "out+0.5up+0.2ahead", "up+0.5out+0.3ahead"), arm("left", "out+0.4back+0.35down", "out+0.9back+0.5down"), hands(palm="down+ahead"), head(nod=26, turn=8),
    ),
    named(
        "Leaping across a gap, {side} leg ahead.", "action",
        "leaping over a ditch|jumping over a stream|jumping across a gap|leaping from roof to roof|taking a running jump|jumping over a fire|clearing a fence|leaping over a bench|"
        "jumping over a log|bounding along"
        "|bounding over a brook|hurdling a wall|jumping between two roofs"
        "|jumping a ditch with the {side} leg in front|leaping off the {other} foot, {side} leg leading",
        "a chase across the rooftops|Super Mario jumps the pit|a stag leaps the hedge|the midsummer bonfire|"
        "a free runner|a gazelle|Prince of Persia|Indiana Jones jumps the chasm|a steeplechaser at the water jump|"
        "leap of faith"
        "|jump, Forrest, jump!|legs in a wide split through the air, arms up and back|mind the crocodiles|stag at full speed|he cleared the stream by a foot"
        "|{side} leg out ahead in the air, {other} leg trailing",
        "feet_apart()>.8; thigh('r')>55; ahead('r_ankle','l_ankle')>.7; arm('l')>50; arm('r')>30",
        root(pitch=10), spine(bend=-2, twist=14), plumb(leg("right", "ahead+0.1up+0.06out", "ahead+0.55down", toes=20), leg("left", "back+0.55down+0.06out", "back+0.05up", toes=45)),
        arm("left", "ahead+0.35up+0.3out", "ahead+0.6up"), arm("right", "out+0.5back+0.3down", "out+0.3back"), head(nod=-12),
    ),
    named(
        "Ducking, arms over the head.", "action",
        "ducking with the hands over the head|ducking under a low beam|ducking away from a flying object|"
        "shielding the head from the hail|stooping under a low door|bracing for impact|dodging a snowball|"
        "ducking from a low-flying plane|cowering under falling plaster|ducking"
        "|protecting the skull from falling rocks|dipping below a beam",
        "heads up!|look out, a frisbee!|earthquake, cover your head|it's raining stones|a seagull attack|"
        "the Birds, Alfred Hitchcock|mind your head, low ceiling|low bridge, everybody down|paparazzi! no pictures|"
        "duck!"
        "|knees bent, back rounded, forearms over the skull|a bat in the attic!|mind the boom, we're going about|a ball flies towards his head|mind your head!|a snowball comes at her|the chandelier falls",
        "knee('l')<140; knee('r')<140; hand('l','top')<.32; hand('r','top')<.32; lean()>25; gaze_up()<-30",
        root(pitch=30), spine(bend=26), plumb(legs("down+0.85ahead+0.18out", "down+0.55back")), reaches("back of head", "ahead+0.4out+0.2up", gap=0.02), head(nod=28),
    ),
    named(
        "Crawling flat on the belly, {side} arm reaching ahead.", "action",
        "slithering along the floor|crawling under barbed wire|crawling under a fence|army crawling|"
        "wriggling through a tunnel|crawling through a vent|creeping through the tall grass|squeezing under a gate|"
        "crawling under the smoke|crawling on the belly|creeping under barbed wire|staying low under fire"
        "|squirming beneath the wire|inching along on the elbows|wriggling like a worm"
        "|crawling on the belly with the {side} arm forward|snaking along the ground, {side} hand first",
        "keep your head down, soldier|Bruce Willis in the air duct|a lizard|a commando in the jungle|"
        "prison break through the tunnel|a sniper gets into position|a caver in a narrow passage|"
        "an obstacle course, under the net|a baby that cannot crawl yet|smoke, stay low!|commando crawling|"
        "sniper creeping into position|slither like a snake"
        "|stay down, they're shooting|belly in the mud, one arm long ahead, one knee drawn out|snake, you said? yes, like one|boot camp, wire section|potholer in a tight spot"
        "|{side} arm long in front, {other} knee drawn out, flat on the floor",
        "lean()>58; facing_up()<-.5; height('pelvis')<.35; height('r_wrist')<.2; arm('r')>100; knee('l')<130",
        root(pitch=80), spine(bend=-22), plumb(leg("left", "out+0.35ahead+0.1down", "back+0.25out+0.12down", toes=25), leg("right", "back+0.14out", "back+0.05down", toes=40)),
        put("right", 0.16, 0.09, 1.0, "out+0.4down", palm="ahead"), put("left", 0.22, 0.09, 0.66, palm="ahead"), head(nod=-40, turn=-6),
    ),
    named(
        "Paying at the counter with a card in the {side} hand.", "action",
        "paying by card|paying at the till|holding a card to the reader|tapping the card at the terminal|"
        "swiping a travel card|touching in at the ticket gate|scanning groceries|showing a ticket|"
        "putting a ballot in the box|inserting a coin|dropping a coin in the slot|"
        "feeding the parking meter|paying with a card"
        "|handing over the loyalty card|beeping in at the gate|posting a birthday card|casting one's vote"
        "|tapping a card with the {side} hand|holding the {side} hand with a card to the reader",
        "card or cash?|contactless, please|the cashier at the supermarket|election day|a voter at the ballot box|a postcard to mum goes in the letterbox|the Oyster card beeps|that'll be nine pounds fifty|the parking meter is hungry|"
        "into the piggy bank"
        "|do you take Visa?|cash only, sorry|one arm out at waist height, the other holds a purse close|beep, thank you, next|keep the change"
        "|card in the {side} hand, purse in the {other}",
        "ahead('r_wrist')>.3; y('r_wrist')>y('pelvis'); y('r_wrist')<y('r_shoulder')-.05; elbow('l')<120; gaze_up()<-15; standing()",
        root(pitch=6), plumb(leg("right", "down+0.24ahead+0.05out", "down+0.06ahead"), leg("left", "down+0.12back+0.06out", "down+0.3back")), spine(bend=10, twist=12),
        put("right", 0.12, 1.18, 0.58, point="ahead+0.2down", palm="down"), put("left", 0.1, 1.14, 0.24, point="in+ahead+0.2up", palm="in+up"), head(nod=18, turn=-14),
    ),
)  # fmt: skip
