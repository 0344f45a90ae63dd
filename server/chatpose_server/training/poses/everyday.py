"""Standing, greeting, pointing, thinking, handling things: what people do all day on their feet."""

from ..floor import stand
from ..library import named
from ..moves import (
    arm,
    arms,
    folded,
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
    wide,
)
from ..room import put, room_arm

POSES = (
    named(
        "Standing relaxed.", "rest",
        "standing|standing still|just standing there|standing relaxed|standing around|waiting|"
        "standing upright with arms hanging|standing casually|standing in line|waiting for the bus|"
        "waiting at a crossing|idling|doing nothing|standing in a neutral pose|standing pose"
        "|hanging about with nothing to do|queueing at the post office|loafing on the pavement with empty hands",
        "neutral pose|idle|rest pose, arms down|a bystander|someone in a queue|relaxed stance|a normal standing pose|"
        "stand up|stand up straight and relax|back to neutral|a passer-by who has stopped|"
        "default pose with the arms at the sides|stand|a person standing|wait|a waiting person"
        "|just stand there, don't do anything|both feet on the ground, arms loose at the sides, face to the front|an extra in the background of the scene"
        "|how does somebody stand when nobody is looking?|the new intern has nothing to do yet",
        "standing(); arm('l')<25; arm('r')<25; knee('l')>165; knee('r')>165",
    ),
    named(
        "Standing at attention.", "work",
        "standing at attention|standing stiffly like a soldier|standing to attention|standing rigid with arms pressed to the sides|"
        "standing straight as a ramrod|listening to the national anthem|standing guard at a palace"
        "|holding perfectly still on parade|standing bolt upright, heels together|presenting himself stiffly before the colonel",
        "attention!|a soldier on parade|a royal guard in front of the palace|the sergeant inspects the recruit|"
        "a tin soldier|stiff as a board|a sentry in his box|a toy soldier|petrified like a statue|a guard|a soldier|"
        "guard"
        "|heels together, chin in, chest out|cadets in line, nobody moves|eyes front, private!|a figure as straight as a candle, arms glued to the trouser seams|stand like soldier|a guard at Buckingham Palace|how does a palace guard stand?|stand to attention!|atten-hut!|yes, sir!|who goes there?, asks the sentry|ramrod straight|the anthem is played|private Jones reporting, sir",
        "standing(); arm('l')<12; feet_apart()<.25; knee('l')>172",
        legs("down"), arms("down+0.1out", "down"), head(nod=-4),
    ),
    named(
        "T-pose, arms straight out.", "rest",
        "standing in a T-pose|standing with both arms straight out to the sides|"
        "holding the arms out level like a cross|balancing like a tightrope walker with the arms out"
        "|spreading the arms sideways at shoulder height|standing like the letter T|forming a plus sign with the body",
        "T-pose|T pose|bind pose|a scarecrow in a field|Christ the Redeemer, the statue in Rio|crucifix|"
        "arms spread like wings|airport security is scanning him|both arms out horizontally|crucifixion|"
        "Jesus on the cross"
        "|rigging pose for the 3D model|the tailor says: lift your arms out to the sides, please|da Vinci's Vitruvian Man, arms horizontal|how a character looks before it is animated"
        "|make a cross with your body|the tailor's customer, arms held out to be measured|a fitting for a suit",
        "75<arm('l')<105; 75<arm('r')<105; elbow('l')>160; standing()",
        arms("out"),
    ),
    named(
        "A-pose, arms slightly out.", "rest",
        "standing in an A-pose|standing with the arms held a little away from the body|standing with the arms at forty-five degrees"
        "|standing with arms like the slopes of a roof|letting the arms hang well clear of the hips|standing ready for a pat-down, arms half out",
        "A-pose|A pose|arms diagonally down and away|a paper doll|arms out halfway down|modelling pose with open arms|"
        "A-shape, arms slanting down"
        "|game character default, arms at forty-five degrees|arms half raised at both sides, palms in, legs a bit apart|a gingerbread man|a penguin holds its wings off the body"
        "|body scan at the gym: arms away from the trunk, please",
        "30<arm('l')<65; 30<arm('r')<65; standing()",
        arms("out+down"), wide(0.12),
    ),
    named(
        "Waving with the {side} hand.", "action",
        "waving|waving hello|waving goodbye|waving with the {side} hand|saying hi with a wave|greeting someone from afar|"
        "waving the {side} hand|signalling hello|waving at a friend|waving to the crowd|saying bye-bye|flagging somebody down|greeting a neighbour"
        "|giving a cheerful little wave|waggling the fingers at somebody across the road|lifting the {side} palm to say hey",
        "hello there, over here!|she sees a friend across the street|goodbye at the train station|a friendly greeting|"
        "a celebrity greets the fans|he recognises someone in the crowd|"
        "farewell at the airport|wave to me|{side} hand waving|how do you greet someone far away?|"
        "the neighbour says good morning over the fence|wave|hello|hi|goodbye|a wave"
        "|oi, mate, over 'ere!|toodle-oo!|wave at the camera, love|she spots grandma on the platform and up goes her hand|one forearm up, open palm swinging, the other arm hanging"
        "|what do you do when your friend leaves with the bus?",
        "y('r_wrist')>y('neck'); arm('r')>70; arm('l')<40; standing()",
        root(roll=-4), spine(bend=-3, side=8, twist=5), arm("right", "out+0.12up+0.15ahead", "up+0.35out+0.1ahead"),
        hand("right", palm="ahead"), arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        stand((0.08, 0), (0.17, 0.1), weight=0.8), head(turn=-8, nod=-4, tilt=-8),
    ),
    named(
        "Waving both arms above the head.", "action",
        "waving both arms|waving with both arms overhead|signalling for help with both arms|trying to attract attention|"
        "hailing a rescue helicopter|jumping up and down waving|waving frantically|flailing both arms in the air"
        "|semaphoring wildly to be seen|calling a plane down with both arms|making big crossing waves over the head",
        "help, I am over here!|a castaway sees a ship|someone stranded on an island|SOS|notice me!|a fan at a concert waving both hands"
        "|we're here, down here, please see us!|marooned, day forty, and there is a ship|mum in the crowd, embarrassing as ever|both hands high and wide apart, swishing through the air"
        "|how do you stop a train when the bridge is out?",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); hands_apart()>.5",
        root(roll=-3), spine(bend=-6, side=6, twist=8), arm("right", "up+0.6out+0.1ahead", "up+0.15out"),
        arm("left", "up+0.8out", "up+0.7out+0.1ahead"), hands(palm="ahead"),
        stand((0.18, 0.08), (0.22, -0.08), weight=0.6, drop=0.01, heels=(0, 18)), head(nod=-12),
    ),
    named(
        "Pointing ahead with the {side} arm.", "action",
        "pointing|pointing ahead|pointing forward|pointing straight ahead with the {side} hand|pointing at the viewer|pointing at something in front|"
        "showing the way|pointing a finger at somebody|accusing someone with a pointed finger|giving directions|aiming a remote control"
        "|singling someone out with an outstretched finger|jabbing a finger at the culprit|showing the tourist which road to take",
        "you there!|I want you, says the poster|over there!|that is the thief!|a captain shows the way ahead|"
        "it was him!|the witness identifies the suspect|the {side} arm points forward|the teacher picks a pupil|point|"
        "a pointing person"
        "|him, officer, that's the one!|straight on and then second left, love|Uncle Sam|one arm level in front, index out, shoulder behind it|Uncle Sam: I want you|it was him!, she says|that's the man, officer|witness in the box|the culprit is you|over there!, cries the lookout|land ahoy|thar she blows|go that way|seize that man",
        "ahead('r_wrist','r_shoulder')>.4; 65<arm('r')<110; elbow('r')>150; arm('l')<40",
        root(pitch=4), spine(bend=2, twist=14), room_arm("right", "ahead+0.1up"), hand("right", palm="in+down"),
        arm("left", "down+0.3out+0.25back", "down+0.1out+0.35ahead"),
        stand((0.12, -0.2), (0.1, 0.18), weight=0.35, drop=0.01, heels=(14, 0)), head(turn=-14),
    ),
    named(
        "Pointing up with the {side} hand.", "action",
        "pointing up|pointing at the sky|pointing upward with the {side} hand|pointing at the ceiling|"
        "showing somebody a bird overhead|pointing to the stars|looking up and pointing|"
        "looking up at the sky and pointing"
        "|drawing attention to something in the treetop|showing a child the moon|aiming a finger at the heavens"
        "|stretching the {side} index finger toward the ceiling",
        "look, a plane!|it's a bird, it's a plane|there is something on the roof|shooting star!|see that star up there?|up there!"
        "|is that a drone?|what's that on the chimney?|a guide explains the ceiling fresco|one finger to the clouds, head tipped back|look, look, up there, big bird!"
        "|{side} arm up, finger out, eyes following it",
        "y('r_wrist')>y('top'); elbow('r')>140; arm('l')<40; head_nod()>10",
        root(roll=-3), spine(bend=-8, side=7), arm("right", "up+0.4ahead+0.15out"),
        arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        stand((0.09, 0.02), (0.15, -0.12), weight=0.75, heels=(0, 16)), head(turn=-8, nod=-26),
    ),
    named(
        "Pointing to the {side}.", "action",
        "pointing to the {side}|pointing sideways|pointing out to the {side} with the {side} arm|showing someone the door|directing people to the {side}|"
        "indicating the exit on the {side}|sending somebody away"
        "|ordering someone off the premises|sending the dog to its basket|telling a lost driver to turn {side}",
        "get out!|the exit is that way|go {side}, please|out of my house!|turn {side} at the corner, he says|an usher shows the seats on the {side}"
        "|toilets? down the hall on your {side}|you, off the pitch, now|the bouncer shows the drunk which way is out|one arm flung sideways, the face follows the finger"
        "|don't look now, but over there on the {side}",
        "arm('r')>70; leftof('r_wrist','r_shoulder')<-.4; elbow('r')>150; head_turn()<-20",
        root(roll=4), spine(side=-6, twist=-8), arm("right", "out+0.08up+0.05ahead"), hand("right", palm="down"),
        arm("left", "down+0.35out+0.1back", "down+0.1in+0.5ahead"), stand((0.2, 0.05), (0.1, 0), weight=0.25),
        head(turn=-48),
    ),
    named(
        "Hands on hips.", "action",
        "standing with hands on hips|standing with both hands on the hips|standing akimbo|putting the hands on the hips|posing like Superman|"
        "scolding with hands on hips|standing proudly with the hands on the waist|catching breath with hands on the waist|standing like a boss"
        "|planting the fists on the waist|sizing up the job with both hands on the hips|facing the naughty dog, fists at the belt",
        "akimbo|Peter Pan|a superhero looks over the city|a strict teacher|an impatient mother|"
        "the foreman looks at the building site|both hands at the waist, elbows out|a confident stance|"
        "the coach on the sideline|an angry landlady|superhero|a superhero|superhero pose|Batman"
        "|and where have you been all night, young man?|elbows stick out like jug handles|the plumber surveys the flooded kitchen|Wonder Woman at ease|well, that's not going to fix itself|confident|self-assured|determined|brave|resolute|assertive|plucky|steadfast|in charge here|ready for anything|sure of herself|Peter Pan, hands on hips",
        "dist('l_wrist','l_hip')<.25; dist('r_wrist','r_hip')<.25; elbow('l')<125; standing()",
        root(roll=3), spine(bend=-5, side=-5), stand((0.19, 0.07), (0.13, 0), weight=0.3),
        reaches("waist", "out+0.25back"), head(nod=-3, turn=8),
    ),
    named(
        "The {side} hand on the hip.", "action",
        "standing with the {side} hand on the hip|standing with one hand on the hip|posing with a hand on the {side} hip|striking a fashion pose|"
        "posing like a model|standing with sass|posing on the catwalk|putting the {side} hand to the waist"
        "|standing with one elbow cocked, hip out|giving attitude with a hand on the waist|working the pose at a photo shoot",
        "a fashion model|sassy|a diva poses for the camera|contrapposto with a hand on the hip|"
        "a supermodel at the end of the runway|a cocky teenager|little teapot|posing for a photo on the red carpet|"
        "a model|model"
        "|work it, girl!|one fist at the waist, weight slung onto one leg|the mannequin in the shop window|talk to me like that again, honey|a sixties fashion sketch",
        "dist('r_wrist','r_hip')<.25; elbow('r')<125; arm('l')<40; standing()",
        root(roll=7), spine(side=-13, twist=6), stand((0.12, 0.16), (0.05, 0), weight=0.15),
        arm("left", "down+0.25out", "down+0.12out+0.2ahead"), reach("right", "waist", elbow="out+0.2back"),
        head(turn=10, tilt=7),
    ),
    named(
        "Arms crossed.", "action",
        "standing with crossed arms|crossing the arms|folding the arms over the chest|standing with folded arms|standing with arms crossed, unimpressed|"
        "waiting with arms folded|refusing with crossed arms|guarding a door with arms crossed|leaning back with arms crossed"
        "|hugging one's own elbows in disapproval|standing there with locked arms, waiting for an explanation|blocking the doorway with arms knotted",
        "a bouncer at the club door|a sceptical boss|not convinced|a stubborn child says no|genie|a bodyguard|"
        "defensive body language|I am not going to do it|she does not believe a word|arms folded|"
        "a rapper poses for the album cover|a bouncer|the boss|crossed arms"
        "|I'm listening, but I'm not impressed|nah, not buying it|forearms knotted over the ribs|dad waits up for her at two in the morning|the doorman: you're not on the list",
        "arms_crossed(); elbow('l')<115; elbow('r')<115; standing()",
        root(roll=4), spine(bend=-5, side=-6), stand((0.17, 0.09), (0.1, 0), weight=0.25), folded(),
        head(nod=-4, tilt=4),
    ),
    named(
        "Hands behind the back.", "action",
        "standing with hands behind the back|strolling with hands clasped behind the back|hiding something behind the back|"
        "holding the hands behind the back|hiding a present behind the back|looking at paintings with hands behind the back"
        "|pacing the deck with the hands clasped behind|keeping both hands out of sight at the back|waiting politely, wrists held behind",
        "at ease, soldier|an inspector|a visitor in a museum|a butler waits|she hides the gift|"
        "the headmaster walks through the corridor|surveying the troops|handcuffed|he has been arrested"
        "|pick a hand, left or right?|Prince Philip walks two steps behind|arms drawn back, one hand holding the other over the tailbone|no touching the exhibits, children"
        "|grandad inspects the roadworks|a museum guard|an invigilator strolls between the desks|Prince Philip walks two paces behind",
        "ahead('l_wrist','pelvis')<-.02; ahead('r_wrist','pelvis')<-.02; hands_apart()<.3; standing()",
        root(roll=2), spine(bend=-5, side=-3), stand((0.15, 0.05), (0.12, 0), weight=0.4),
        reaches("lower back", "out+back"), head(nod=-2, turn=10),
    ),
    named(
        "Thinking, {side} hand on the chin.", "mood",
        "thinking|thinking hard with a hand on the chin|pondering|holding the chin with the {side} hand|considering an offer|wondering|contemplating|"
        "stroking the chin|being deep in thought|making up one's mind|solving a puzzle|trying to remember something|reflecting"
        "|mulling it over|weighing the next move, knuckles under the jaw|being lost in thought on one's feet"
        "|standing with the {side} fist under the jaw and the {other} arm across the belly",
        "hmm, let me think|a philosopher|which one should I take?|a detective looks at the clues|"
        "a chess player considers his move|a scientist has a problem|what would a wise man look like?|"
        "the student looks at the exam question|curious|to be or not to be|think|thought|a thoughtful person"
        "|interesting, very interesting|one elbow rests on the other arm, fist under the jaw|wait, I had a plan|red or blue tie for the wedding?|an inventor before his whiteboard"
        "|{side} knuckles at the chin, {other} arm folded under that elbow|pensive|contemplative|reflective|deep in thought|what shall I cook?|let me see|undecided between two cakes|hmm, interesting|analysing the problem|to be or not to be, that is the question",
        "dist('r_wrist','head')<.25; elbow('r')<90; standing()",
        root(roll=-4), spine(bend=8, side=6, twist=-5), stand((0.07, 0), (0.16, 0.12), weight=0.85),
        head(turn=8, nod=14, tilt=-8), arm("left", "down+0.4ahead", "in+0.4ahead+0.12up"),
        reach("right", "chin", elbow="down+0.6ahead"),
    ),
    named(
        "Shrugging.", "mood",
        "shrugging|shrugging the shoulders|not knowing the answer|raising the shoulders with open palms|being clueless|saying I don't know|"
        "giving a helpless shrug|apologising with a shrug"
        "|lifting both palms in ignorance|denying any knowledge with hunched shoulders|pleading ignorance",
        "I have no idea|who knows?|whatever|dunno|don't ask me|it was not me|so what?|"
        "an innocent look, palms up|your guess is as good as mine|search me|shrug|a shrug|I don't know"
        "|beats me|no clue, boss|how should I know?|shoulders to the ears, hands turned out, head cocked|who ate the cake? not me!",
        "elbow('l')<125; elbow('r')<125; hands_apart()>.5; standing()",
        root(roll=-3), spine(bend=4, side=5), stand((0.1, 0), (0.16, 0.07), weight=0.7),
        arms("down+0.5out", "ahead+0.9out+0.3up"), hands(palm="up"), shrug("left", 20), shrug("right", 20),
        head(nod=-2, tilt=14),
    ),
    named(
        "Clapping.", "action",
        "clapping|clapping the hands|applauding|giving applause|cheering and clapping|clapping along to the music|congratulating someone with applause"
        "|giving a hand to the band|beating the palms together|showing appreciation with the hands",
        "bravo!|the audience after the concert|encore!|well played|praising a performance|"
        "the show is over and everyone applauds|applause|clap"
        "|give it up for our next guest!|a big hand, please|palm meets palm in front of the chest|happy and you know it|the plane has landed, the tourists do this|bravo, bravo!|polite applause|congratulations!|a round of applause, please|the audience at the end of the play",
        "hands_apart()<.35; ahead('l_wrist')>.2; elbow('l')<130; standing()",
        root(roll=-3, pitch=3), spine(bend=-4, side=5, twist=6), reach("left", (0.02, 0.06, 0.32), elbow="out+0.9down"),
        reach("right", (0.05, 0.12, 0.33), elbow="out+0.7down"), hands(palm="in"), stand((0.09, 0.03), (0.14, 0.1), weight=0.7),
        head(nod=-6, turn=-4),
    ),
    named(
        "Praying with the palms together.", "mood",
        "praying|praying with palms together|pressing the palms together in front of the chest|saying namaste|"
        "begging with folded hands|thanking with joined hands|greeting with a wai|folding the hands in prayer"
        "|asking heaven for help|placing palm against palm at the breastbone|saying grace standing",
        "namaste|a monk at prayer|please, please, please|a priest at the altar|Thai greeting|an angel|God help us|wai|"
        "a nun in the chapel|hands in prayer position|a prayer|pray|at prayer|a nun|a monk"
        "|dear Lord, let me pass this exam|fingers up, hands flat against each other, head bowed|sawadee kha|Albrecht Dürer's folded hands|pretty please with sugar on top",
        "hands_apart()<.2; ahead('l_wrist')>.1; elbow('l')<100; standing()",
        spine(bend=8), stand((0.07, 0.03), (0.08, -0.03), drop=0.005),
        put("left", 0, 1.31, 0.26, "down+0.8out", point="up+0.3ahead", palm="in"),
        put("right", 0, 1.31, 0.26, "down+0.8out", point="up+0.3ahead", palm="in"), head(nod=24),
    ),
    named(
        "Saluting with the {side} hand.", "work",
        "saluting|giving a military salute|saluting with the {side} hand|saluting the flag|greeting an officer|saluting the captain|touching the {side} hand to the brow"
        "|standing stiff with fingertips at the temple|paying military respect|honouring the anthem with a hand at the brow",
        "aye aye, captain|a soldier reports for duty|a pilot salutes before take-off|a scout salutes|"
        "reporting for duty, ma'am|salute|a salute"
        "|general, the regiment is ready!|cadet to lieutenant, hand to the cap|straight fingers at the eyebrow, other arm flat at the side|roger that, sir|the veteran at the cenotaph",
        "dist('r_wrist','head')<.28; y('r_wrist')>y('neck'); elbow('r')<90; arm('l')<25; standing()",
        legs("down"), spine(bend=-5), head(nod=-2), arm("left", "down+0.1out", "down"),
        reach("right", "brow", elbow="out+0.1ahead"), hand("right", palm="down"),
    ),
    named(
        "Thumbs up with the {side} hand.", "action",
        "giving a thumbs up|showing a thumbs up|approving with the {side} thumb|giving the OK sign|"
        "saying well done with a thumb"
        "|signalling that all went well|giving the green light with a thumb|telling the crew it's OK",
        "like!|good job, says the coach|everything is fine|all good|approved|okay with the {side} hand|thumbs up|"
        "a thumbs-up|ok"
        "|nice one, mate|fist in front with one digit sticking up|five stars, would recommend|ready when you are|roger that|great stuff|the diver is okay",
        "elbow('r')<125; ahead('r_wrist')>.2; arm('l')<40; standing()",
        root(roll=-4), spine(bend=-4, side=7, twist=8), arm("right", "down+0.5ahead+0.25out", "ahead+0.6up"),
        hand("right", palm="in"), arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        stand((0.08, 0), (0.17, 0.1), weight=0.8), head(turn=-8, nod=-2, tilt=-8),
    ),
    named(
        "On the phone, {side} hand at the ear.", "action",
        "talking on the phone|making a phone call|holding a phone to the {side} ear|answering the phone|calling home|"
        "being on a call|phoning a friend|listening to a voicemail|chatting on a mobile phone|"
        "holding the {side} hand to the ear|phoning"
        "|having a chinwag on the mobile|ringing the dentist|holding the receiver while pacing the hall",
        "hello, who is there?|a business call|the phone rings and she picks up|a secretary at work|call me|"
        "he rings his mother|on the line|cupping a hand to hear better|I can't hear you!|"
        "a radio operator with one headphone|a phone call|telephone"
        "|can you hear me now?|it's for you|one palm cups the side of the head, the other hand rests on the hip|mum calls, again|yes, I'd like to order a pizza",
        "dist('r_wrist','head')<.3; elbow('r')<85; arm('l')<60; standing()",
        root(roll=-5), spine(bend=4, side=8, twist=-6), stand((0.07, 0), (0.17, 0.12), weight=0.85),
        head(turn=12, nod=6, tilt=-10), reach("right", "ear", elbow="down+0.6out+0.4ahead"),
        reach("left", "waist", elbow="out+0.2back"),
    ),
    named(
        "Looking at a phone.", "action",
        "looking at a phone|texting|typing a message on the phone|scrolling on a smartphone|reading a text message|checking the phone|playing a mobile game|"
        "sending a text|looking down at a mobile|using a tablet|checking social media"
        "|thumbing a message|being glued to a little screen in both hands|catching Pokémon",
        "a teenager on social media|glued to the screen|new message!|doomscrolling|a commuter with a mobile|smombie|"
        "swiping left and right on a dating app|a teenager ignores everybody at dinner|smartphone"
        "|wait, I just answer this|someone is wrong on the internet|both hands close before the belly, chin down, eyes on them|no signal, typical|every single person at the bus stop does this nowadays",
        "elbow('l')<110; elbow('r')<110; head_nod()<-15; hands_apart()<.3; standing()",
        root(roll=4), spine(bend=12, side=-6), stand((0.16, 0.1), (0.08, 0), weight=0.2),
        reach("left", (0, 0.04, 0.31), elbow="down+0.4out"), reach("right", (0, 0.07, 0.33), elbow="down+0.4out"),
        hands(palm="up+in+back"), head(nod=32),
    ),
    named(
        "Drinking with the {side} hand.", "action",
        "drinking|drinking from a glass|taking a sip|drinking a cup of coffee with the {side} hand|drinking a beer|emptying a bottle|sipping tea|having a drink|"
        "tasting wine|drinking water from a bottle|swigging a soda"
        "|knocking back a shot|draining a pint|having a cuppa on one's feet|glugging milk straight from the carton"
        "|tipping a mug to the lips with the {side} hand",
        "cheers, bottoms up|coffee break|a thirsty hiker|a wine tasting|the first coffee of the day|"
        "gulping down water after a run|happy hour at the bar|drink|a drinker"
        "|down in one!|chug, chug, chug!|the plumber takes a mug of tea|one hand brings a cup to the lips, head goes back|hydrate, people"
        "|the {side} hand lifts a glass, head back",
        "dist('r_wrist','head')<.28; elbow('r')<90; y('r_wrist')>y('r_shoulder')-.1; standing()",
        root(roll=-4), spine(bend=-8, side=6), stand((0.08, 0), (0.16, 0.1), weight=0.8), head(nod=-18),
        arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        reach("right", "mouth", elbow="out+0.25down+0.5ahead", gap=0.05),
    ),
    named(
        "Eating from the {side} hand.", "action",
        "eating|eating a sandwich|biting into an apple|eating an ice cream cone|having a snack|"
        "eating with the {side} hand|munching popcorn|tasting food|licking a lollipop|eating a banana|having a bite|"
        "eating a doughnut"
        "|scoffing a kebab after the pub|nibbling a biscuit|wolfing down a slice of pizza"
        "|bringing a taco to the mouth in the {side} hand",
        "lunch break on the go|a hungry man with a hot dog|street food|ice cream on a summer day|"
        "a child with an ice cream|eat|yum!"
        "|om nom nom|one more samosa and then we go|the hand goes to the mouth with food, the other below to catch crumbs|who took a bite of my croissant?|fish and chips on the pier"
        "|{side} hand feeds the mouth, {other} palm under it",
        "dist('r_wrist','head')<.3; elbow('r')<90; standing()",
        root(roll=4), spine(bend=8, side=-5), stand((0.16, 0.1), (0.08, 0), weight=0.2), head(nod=14),
        arm("left", "down+0.3ahead", "ahead+0.6in+0.2up"), hand("left", palm="up"),
        reach("right", "mouth", elbow="down+0.6out+0.3ahead", gap=0.03),
    ),
    named(
        "Reading a book, standing.", "action",
        "reading a book|reading while standing|holding a book in both hands|studying a map|reading a letter|"
        "singing from a hymn book|reading the menu|looking at a map|holding an open book|reading aloud from a script|"
        "reading the recipe|checking the shopping list|reading"
        "|browsing in a bookshop|following the sheet music in the choir|leafing through a paperback",
        "a bookworm|a tourist is lost|a librarian|a choir boy|the actor learns his lines|a love letter has arrived|"
        "a soprano in the choir holds her score|a reader|read"
        "|don't talk, I'm on the last chapter|chin lowered over something open in both palms|what does the instruction say?|the vicar turns to the psalm|just one more page",
        "elbow('l')<115; elbow('r')<115; head_nod()<-8; hands_apart()>.15; standing()",
        root(roll=4), spine(bend=8, side=-6), stand((0.16, 0.1), (0.07, 0), weight=0.2),
        arms("down+0.4ahead+0.15out", "ahead+0.5up+0.15in"), hands(palm="up+in+back"), head(turn=4, nod=26),
    ),
    named(
        "Taking a photo with both hands.", "action",
        "taking a photo|taking a picture|photographing something|holding a camera to the eyes|filming with a camera|"
        "looking through binoculars|watching birds through binoculars|snapping a picture|shooting a video|"
        "watching the race through field glasses|taking photos"
        "|peering through opera glasses|putting an eye to the viewfinder|getting a shot of the monkeys",
        "a photographer|say cheese!|a tourist in front of the cathedral|paparazzi|a birdwatcher|"
        "a spy with field glasses|a sailor scans the horizon through binoculars|wedding photographer at work|"
        "a safari guest spots a lion|a photo|photography"
        "|smile, everybody, squeeze in!|both fists before the eyes, elbows down|bride and groom, this way, please!|the twitcher has seen a rare warbler|click!",
        "dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; elbow('l')<90; elbow('r')<90; standing()",
        root(pitch=4), spine(bend=6), stand((0.13, 0.13), (0.15, -0.1), drop=0.02),
        reaches("eyes", "down+0.7out+0.3ahead", gap=0.05), head(nod=2),
    ),
    named(
        "Taking a selfie with the {side} arm.", "action",
        "taking a selfie|taking a selfie with the {side} hand|holding the phone out for a selfie|photographing herself|making a video of himself|live streaming"
        "|grinning into a phone at arm's length|snapping oneself in front of the Eiffel Tower|filming a story for the followers",
        "selfie!|an influencer on holiday|posing with the phone at arm's length|a vlogger|"
        "selfie stick in the {side} hand"
        "|hey guys, welcome back to my channel|duck face|pic or it didn't happen|one arm high ahead, face tilted toward it, other hand at the waist|my chin looks better from above",
        "ahead('r_wrist','r_shoulder')>.25; y('r_wrist')>y('r_shoulder'); elbow('r')>130; standing()",
        root(roll=-5), spine(bend=-4, side=9, twist=6), stand((0.07, 0), (0.17, 0.1), weight=0.8),
        arm("right", "ahead+0.45up+0.4out", "ahead+0.55up+0.2out"), head(turn=-20, nod=-8, tilt=-12),
        reach("left", "waist", elbow="out+0.2back"),
    ),
    named(
        "Shielding the eyes with the {side} hand.", "action",
        "looking into the distance|shielding the eyes from the sun|looking out with a hand over the eyes|"
        "searching the horizon|scanning the horizon|peering into the distance|holding the {side} hand above the eyes|"
        "keeping a lookout|looking|looking far away"
        "|squinting against the light|watching for a sail|looking out to sea with a palm at the brow"
        "|making a visor of the {side} palm",
        "a scout on the hill|the sun is blinding|where are they?|an explorer on a ridge|"
        "a sailor in the crow's nest|a lookout|a captain looks for land"
        "|can you see them yet?|a flat hand makes a roof above the eyes|where did the golf ball go?|the skipper's wife waits on the cliff|a meerkat on watch"
        "|{side} palm flat above the eyebrows, {other} hand on the hip",
        "dist('r_wrist','head')<.3; y('r_wrist')>y('head'); elbow('r')<95; standing()",
        root(pitch=5), spine(bend=5, twist=8), stand((0.12, -0.14), (0.1, 0.16), weight=0.3, drop=0.01, heels=(12, 0)),
        head(turn=-6, nod=-8), reach("right", "forehead", elbow="out+0.1ahead", gap=0.02), hand("right", palm="down"),
        reach("left", "waist", elbow="out+0.3back"),
    ),
    named(
        "Checking the watch on the {side} wrist.", "action",
        "checking the time|looking at a wristwatch|looking at the watch on the {side} wrist|"
        "being late and checking the watch|timing something|tapping the foot and looking at the watch"
        "|glancing at the time impatiently|counting the minutes till closing time|bringing a wrist up to see the dial"
        "|bringing the {side} forearm up to read the time",
        "what time is it?|she is late again|is it five already?|an impatient traveller on the platform|"
        "we have an appointment|the white rabbit is late|the train is ten minutes late"
        "|we should have been there by now|look at the hour, I must fly!|one forearm across in front, eyes down on it|class is over in, let me see, two minutes|tick tock, sir"
        "|{side} wrist up in front, gaze on it, what's the hour?",
        "elbow('r')<110; head_nod()<-8; ahead('r_wrist')>.15; arm('l')<40; standing()",
        root(roll=4), spine(bend=6, side=-5, twist=6), arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        arm("right", "down+0.6ahead+0.3out", "in+0.7ahead+0.5up"), hand("right", palm="down"),
        stand((0.17, 0.1), (0.08, 0), weight=0.2), head(nod=26, turn=-4),
    ),
    named(
        "Covering the face with both hands.", "mood",
        "covering the face|covering the face with both hands|crying into the hands|hiding the face in shame|weeping|"
        "sobbing|playing peekaboo|burying the face in the hands|being ashamed|facepalming with both hands|crying"
        "|bawling one's eyes out|shutting out the sight with both palms",
        "what have I done|in tears|oh no, how embarrassing|grief at a funeral|he cannot look|shame|a widow mourns|"
        "the worst news of her life|a child cries its eyes out|she can't bear to look|cry|tears|a crying person"
        "|I'm so sorry, I can't stop crying|peep-bo|palms over the eyes, shoulders slumped|don't show me the scary bit|the team is relegated and the fans sob|the widow at the grave hides her face|too sad to watch|she cannot look any more",
        "dist('l_wrist','head')<.28; dist('r_wrist','head')<.28; head_nod()<-10; elbow('l')<90",
        spine(bend=18), head(nod=26), reaches("eyes", "down+0.3out+0.3ahead"),
        stand((0.08, 0.06), (0.1, -0.05), weight=0.55, drop=0.025),
    ),
    named(
        "Hands on the head in shock.", "mood",
        "holding the head in shock|grabbing the head with both hands|clutching the head|being shocked|"
        "tearing the hair|holding both hands to the temples|screaming in horror|standing with both hands on the head|"
        "screaming"
        "|not believing what just happened|losing it completely|clasping the skull with both hands",
        "oh no!|the striker missed the penalty|I left the oven on!|unbelievable|the stock market crashes|"
        "the house is on fire|my code does not compile|he lost everything|Munch's Scream|hands on your head!|"
        "the cake is burnt|he deleted the whole project|shock"
        "|you did what?!|my car, where's my car?|elbows wide, palms on the scalp, mouth open|he rolled it into his own net|stunned|stupefied|reeling from the news|the car is gone!|where did I park the car?|stock market crash|he realises he deleted the file|frustrated gamer|oh no, the passport!|disbelief|thunderclap of a headline",
        "hand('l','top')<.25; hand('r','top')<.25; elbow('l')<100; y('l_wrist')>y('neck')",
        root(pitch=-3), spine(bend=-6, twist=8), stand((0.13, -0.1), (0.14, 0.12), weight=0.6, drop=0.03), head(nod=-4),
        reaches("brow", "out+0.3ahead"),
    ),
    named(
        "Hands behind the head.", "rest",
        "standing with the hands behind the head|relaxing with hands behind the head|"
        "stretching with the hands clasped behind the head|being searched by the police|"
        "surrendering with hands behind the head|interlacing the fingers behind the head|being arrested"
        "|lacing the fingers at the nape on one's feet|opening the chest, elbows out to the sides|loafing with the arms folded behind the skull",
        "hands behind your head, you are under arrest|elbows wide, hands at the nape|a lazy stretch|finished work, leaning back|prisoner"
        "|fingers interlocked behind your neck, turn around slowly|elbows like wings, nape in the palms|that's it for today, what a shift|a suspect waits for the cuffs|like in a hammock, but upright",
        "hand('l','head')<.2; hand('r','head')<.2; y('l_elbow')>y('neck')-.1; ahead('l_wrist','head')<.02",
        root(roll=4), spine(bend=-7, side=-5), stand((0.17, 0.1), (0.09, 0), weight=0.2), head(nod=-5),
        reaches("back of head", "out+0.3up"),
    ),
    named(
        "Hands up in surrender.", "action",
        "surrendering|holding both hands up|raising the hands in surrender|giving up with hands in the air|"
        "being robbed at gunpoint|raising both hands|putting the hands up"
        "|reaching for the sky at gunpoint|showing empty palms to the police|giving in to the bandits",
        "hands up!|don't shoot|this is a robbery|I give up|stick 'em up|freeze, police!|the outlaw surrenders|"
        "both hands in the air|surrender|hands in the air"
        "|okay, okay, you win!|drop it! let me see those hands!|both palms shown at head height, elbows out|easy now, I'm not armed|your money or your life|don't shoot!|I'm unarmed|white flag|drop your weapon!|a bank clerk|okay, okay, you win",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); elbow('l')<150; hands_apart()>.5; standing()",
        root(pitch=-4), spine(bend=-3), arms("out+0.15up+0.1ahead", "up+0.25out+0.1ahead"), hands(palm="ahead"),
        stand((0.13, 0.08), (0.14, -0.12), weight=0.5, drop=0.02), head(nod=-2),
    ),
    named(
        "Stop sign with the {side} hand.", "action",
        "holding up the {side} hand to stop someone|signalling stop|saying stop with the palm|"
        "refusing with a raised palm|rejecting an offer|holding the {side} palm out|keeping someone at a distance|"
        "stopping the traffic with the {side} hand"
        "|blocking the way with a flat palm|refusing a photo with a hand to the lens|telling the cars to wait",
        "stop right there!|talk to the hand|halt!|no further|a crossing guard|not one step more|"
        "a referee halts the game|a lollipop lady|a school crossing patrol|stop|a policeman|police officer"
        "|whoa, hold it, buddy!|that's far enough|one straight arm with the palm upright like a wall|wait wait wait, one moment",
        "ahead('r_wrist','r_shoulder')>.35; 60<arm('r')<115; elbow('r')>140; arm('l')<40; standing()",
        root(pitch=3), spine(twist=12), room_arm("right", "ahead+0.1up"), hand("right", point="up+0.3ahead", palm="ahead"),
        arm("left", "down+0.35out+0.2back", "down+0.1out+0.4ahead"),
        stand((0.13, -0.18), (0.11, 0.2), weight=0.35, drop=0.015, heels=(12, 0)), head(turn=-12, nod=3),
    ),
    named(
        "Shaking hands, {side} hand forward.", "action",
        "shaking hands|offering a handshake|holding out the {side} hand|greeting with a handshake|reaching out a hand|"
        "handing something over|offering something|giving a business card|feeding a horse|"
        "feeding a coin to a street musician|handing over the change|giving change at the till"
        "|introducing oneself with an extended hand|sealing the bargain|passing someone the salt"
        "|extending the {side} hand to a new colleague",
        "pleased to meet you|a deal is made|nice to meet you, sir|the job interview begins|"
        "a salesman closes the contract|here you are, take it|peace offer|a beggar holds out a hand|"
        "the postman hands over a letter|a cashier gives change"
        "|how do you do|put it there, partner|may I introduce myself?|an open hand reaches out at waist height, other arm hangs|no hard feelings"
        "|the {side} hand is held out low for somebody to take",
        "ahead('r_wrist','r_shoulder')>.25; 25<arm('r')<80; y('r_wrist')>y('pelvis')-.05; arm('l')<40; standing()",
        root(pitch=5), spine(bend=6, twist=10), room_arm("right", "down+0.6ahead", "ahead+0.1down"),
        hand("right", palm="in"), arm("left", "down+0.2out+0.15back", "down+0.3ahead"),
        stand((0.11, -0.2), (0.1, 0.2), weight=0.4, drop=0.01, heels=(16, 0)), head(turn=-8, nod=-4),
    ),
    named(
        "Hugging, arms open wide.", "mood",
        "hugging|opening the arms for a hug|embracing someone|welcoming with open arms|holding the arms out for an embrace|giving a big hug|receiving someone with open arms"
        "|greeting a long-lost brother|spreading the arms to catch a running child|giving a cuddle",
        "come here, you!|free hugs|welcome home|a reunion at the airport|a grandmother greets the children|"
        "long time no see|hug me|hug|a hug"
        "|bring it in, big fella|you look like you need one, come on|daddy, you're home!|both arms reach forward around somebody invisible|group cuddle!",
        "ahead('l_wrist','l_shoulder')>.2; ahead('r_wrist','r_shoulder')>.2; hands_apart()>.5; 50<arm('l')<115; standing()",
        root(pitch=5), spine(bend=2, twist=6), arm("right", "ahead+0.75out+0.1up", "ahead+0.2out+0.15up"),
        arm("left", "ahead+0.75out+0.15down", "ahead+0.25out"), hands(palm="in"),
        stand((0.12, -0.14), (0.11, 0.16), weight=0.4, drop=0.01, heels=(14, 0)), head(tilt=10, nod=-6),
    ),
    named(
        "Bowing.", "action",
        "bowing|taking a bow|bowing deeply|bowing to the audience|bowing respectfully|greeting with a bow|bending forward in respect"
        "|bending from the waist to show respect|thanking the house after the curtain call|dipping low before the emperor",
        "the actor thanks the audience|Japanese greeting|a servant before the king|at your service|"
        "sorry, says the manager|a samurai shows respect|bow|a bow"
        "|arigato gozaimasu|forgive me, master|the upper body folds forward over straight legs, arms hanging|karate kids greet the sensei|take your applause now",
        "lean()>40; knee('l')>155; height('pelvis')>.65; arm('l')<60",
        root(pitch=34), spine(bend=38), plumb(legs("down+0.06out+0.05ahead", "down+0.02out+0.02back")),
        arms("down+0.1out+0.12ahead", "down+0.15ahead"), head(nod=14),
    ),
    named(
        "Curtsy, holding the skirt.", "action",
        "curtsying|making a curtsy|dropping a curtsy|holding the skirt and bobbing|curtseying before the queen"
        "|bobbing politely with one foot behind|lifting the hem with two fingers and dipping|making a dainty knee bend",
        "a lady greets the prince|a ballet dancer thanks the audience|your majesty|a maid at the court|"
        "a girl in a long dress|a curtsy|curtsey"
        "|how do you do, your royal highness|one leg slides behind, knees give, skirt pinched at both sides|a debutante is presented at court|little princess says thank you|Downton Abbey housemaid",
        "knee('l')<150; arm('l')>25; arm('r')>25; standing()",
        spine(bend=8), leg("right", "down+0.5ahead", "down+0.5back"), leg("left", "down+0.15back+0.1in", "down+1.1back+0.4in", toes=30),
        arms("down+0.75out", "down+0.6out+0.2ahead"), head(nod=14),
    ),
)  # fmt: skip
