"""Standing, greeting, pointing, thinking, handling things: what people do all day on their feet."""

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
    stride,
    tiptoe,
    wide,
)  # fmt: skip

POSES = (
    named(
        "Standing relaxed.", "rest",
        "standing|standing still|just standing there|standing relaxed|standing around|waiting|standing upright with arms hanging|"
        "standing casually|standing in line|waiting for the bus|waiting at a crossing|idling|doing nothing|standing in a neutral pose",
        "neutral pose|idle|rest pose, arms down|a bystander|someone in a queue|relaxed stance|a normal standing pose|stand up|"
        "stand up straight and relax|back to neutral|a passer-by who has stopped|default pose with the arms at the sides",
        "standing(); arm('l')<25; arm('r')<25; knee('l')>165; knee('r')>165",
    ),
    named(
        "Standing at attention.", "work",
        "standing at attention|standing stiffly like a soldier|standing to attention|standing rigid with arms pressed to the sides|"
        "standing straight as a ramrod|listening to the national anthem|standing guard at a palace",
        "attention!|a soldier on parade|a royal guard in front of the palace|the sergeant inspects the recruit|a tin soldier|"
        "stiff as a board|a sentry in his box",
        "standing(); arm('l')<12; feet_apart()<.25; knee('l')>172",
        legs("down"), arms("down+0.1out", "down"), head(nod=-4),
    ),
    named(
        "T-pose, arms straight out.", "rest",
        "standing in a T-pose|standing with both arms straight out to the sides|holding the arms out level like a cross|"
        "standing like a scarecrow|balancing like a tightrope walker with the arms out|pretending to be an aeroplane",
        "T-pose|T pose|bind pose|a scarecrow in a field|Christ the Redeemer, the statue in Rio|crucifix|arms spread like wings|"
        "airport security is scanning him|a plane, said the child|both arms out horizontally",
        "75<arm('l')<105; 75<arm('r')<105; elbow('l')>160; standing()",
        arms("out"),
    ),
    named(
        "A-pose, arms slightly out.", "rest",
        "standing in an A-pose|standing with the arms held a little away from the body|standing with the arms at forty-five degrees",
        "A-pose|A pose|arms diagonally down and away|a paper doll|arms out halfway down|modelling pose with open arms",
        "30<arm('l')<65; 30<arm('r')<65; standing()",
        arms("out+down"), wide(0.12),
    ),
    named(
        "Waving with the {side} hand.", "action",
        "waving|waving hello|waving goodbye|waving with the {side} hand|saying hi with a wave|greeting someone from afar|"
        "waving the {side} hand|signalling hello|waving at a friend|waving to the crowd|saying bye-bye|flagging somebody down|greeting a neighbour",
        "hello there, over here!|she sees a friend across the street|goodbye at the train station|a friendly greeting|"
        "a celebrity greets the fans|the queen waves from the carriage|he recognises someone in the crowd|farewell at the airport|"
        "wave to me|{side} hand waving|how do you greet someone far away?|the neighbour says good morning over the fence",
        "y('r_wrist')>y('neck'); arm('r')>70; arm('l')<40; standing()",
        arm("right", "out+0.25down+0.15ahead", "up+0.25out"), hand("right", palm="ahead"), head(turn=-8, tilt=-6),
    ),
    named(
        "Waving both arms above the head.", "action",
        "waving both arms|waving with both arms overhead|signalling for help with both arms|trying to attract attention|"
        "hailing a rescue helicopter|jumping up and down waving|waving frantically|flailing both arms in the air",
        "help, I am over here!|a castaway sees a ship|someone stranded on an island|SOS|notice me!|a fan at a concert waving both hands",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); hands_apart()>.5",
        arms("up+0.7out", "up+0.35out"), hands(palm="ahead"), wide(0.2), head(nod=-15),
    ),
    named(
        "Pointing ahead with the {side} arm.", "action",
        "pointing|pointing ahead|pointing forward|pointing straight ahead with the {side} hand|pointing at the viewer|pointing at something in front|"
        "showing the way|pointing a finger at somebody|accusing someone with a pointed finger|giving directions|aiming a remote control",
        "you there!|I want you, says the poster|over there!|that is the thief!|a captain shows the way ahead|it was him!|"
        "the witness identifies the suspect|the {side} arm points forward|the teacher picks a pupil",
        "ahead('r_wrist','r_shoulder')>.4; 65<arm('r')<110; elbow('r')>150; arm('l')<40",
        arm("right", "ahead+0.1up"), hand("right", palm="in+down"),
    ),
    named(
        "Pointing up with the {side} hand.", "action",
        "pointing up|pointing at the sky|pointing upward with the {side} hand|pointing at the ceiling|showing somebody a bird overhead|"
        "pointing to the stars|looking up and pointing",
        "look, a plane!|it's a bird, it's a plane|there is something on the roof|shooting star!|see that star up there?|up there!",
        "y('r_wrist')>y('top'); elbow('r')>140; arm('l')<40; head_nod()>10",
        arm("right", "up+0.4ahead+0.1out"), head(nod=-28),
    ),
    named(
        "Pointing to the {side}.", "action",
        "pointing to the {side}|pointing sideways|pointing out to the {side} with the {side} arm|showing someone the door|directing people to the {side}|"
        "indicating the exit on the {side}|sending somebody away",
        "get out!|the exit is that way|go {side}, please|out of my house!|turn {side} at the corner, he says|an usher shows the seats on the {side}",
        "arm('r')>70; leftof('r_wrist','r_shoulder')<-.4; elbow('r')>150; head_turn()<-20",
        arm("right", "out+0.05up"), head(turn=-45),
    ),
    named(
        "Hands on hips.", "action",
        "standing with hands on hips|standing with both hands on the hips|standing akimbo|putting the hands on the hips|posing like Superman|"
        "scolding with hands on hips|standing proudly with the hands on the waist|catching breath with hands on the waist|standing like a boss",
        "akimbo|Peter Pan|a superhero looks over the city|a strict teacher|an impatient mother|the foreman looks at the building site|"
        "both hands at the waist, elbows out|a confident stance|the coach on the sideline|an angry landlady",
        "dist('l_wrist','l_hip')<.25; dist('r_wrist','r_hip')<.25; elbow('l')<125; standing()",
        wide(0.15), reaches("waist", "out+0.2back"), head(nod=-4),
    ),
    named(
        "The {side} hand on the hip.", "action",
        "standing with the {side} hand on the hip|standing with one hand on the hip|posing with a hand on the {side} hip|striking a fashion pose|"
        "posing like a model|standing with sass|posing on the catwalk|putting the {side} hand to the waist",
        "a fashion model|sassy|a diva poses for the camera|contrapposto with a hand on the hip|a supermodel at the end of the runway|"
        "a cocky teenager|little teapot|posing for a photo on the red carpet",
        "dist('r_wrist','r_hip')<.25; elbow('r')<125; arm('l')<40; standing()",
        spine(side=-6), leg("left", "down+0.15out+0.2ahead", "down+0.15back"), reach("right", "waist", elbow="out+0.2back"), head(tilt=6),
    ),
    named(
        "Arms crossed.", "action",
        "standing with crossed arms|crossing the arms|folding the arms over the chest|standing with folded arms|standing with arms crossed, unimpressed|"
        "waiting with arms folded|refusing with crossed arms|guarding a door with arms crossed|leaning back with arms crossed",
        "a bouncer at the club door|a sceptical boss|not convinced|a stubborn child says no|genie|a bodyguard|defensive body language|"
        "I am not going to do it|she does not believe a word|arms folded|a rapper poses for the album cover",
        "arms_crossed(); elbow('l')<115; elbow('r')<115; standing()",
        reach("left", "upper arm", of="right", elbow="down+0.7ahead+0.4out"), reach("right", "elbow", of="left", elbow="down+0.7ahead+0.4out", gap=0.02),
        wide(0.14), head(nod=-5),
    ),
    named(
        "Hands behind the back.", "action",
        "standing with hands behind the back|standing at ease|strolling with hands clasped behind the back|hiding something behind the back|"
        "holding the hands behind the back|standing at parade rest|hiding a present behind the back|looking at paintings with hands behind the back",
        "at ease, soldier|an inspector|a visitor in a museum|handcuffed|he has been arrested|a butler waits|she hides the gift|"
        "the headmaster walks through the corridor|surveying the troops",
        "ahead('l_wrist','pelvis')<-.02; ahead('r_wrist','pelvis')<-.02; hands_apart()<.3; standing()",
        reaches("lower back", "out+back"), wide(0.14),
    ),
    named(
        "Thinking, {side} hand on the chin.", "mood",
        "thinking|thinking hard with a hand on the chin|pondering|holding the chin with the {side} hand|considering an offer|wondering|contemplating|"
        "stroking the chin|being deep in thought|making up one's mind|solving a puzzle|trying to remember something|reflecting",
        "hmm, let me think|a philosopher|which one should I take?|a detective looks at the clues|a chess player considers his move|"
        "a scientist has a problem|what would a wise man look like?|the student looks at the exam question|curious|to be or not to be",
        "dist('r_wrist','head')<.25; elbow('r')<90; standing()",
        arm("left", "down+0.35ahead", "in+0.35ahead+0.1up"), reach("right", "chin", elbow="down+0.5ahead"), head(nod=10, tilt=-6),
    ),
    named(
        "Shrugging.", "mood",
        "shrugging|shrugging the shoulders|not knowing the answer|raising the shoulders with open palms|being clueless|saying I don't know|"
        "giving a helpless shrug|apologising with a shrug",
        "I have no idea|who knows?|whatever|dunno|don't ask me|what can you do?|it was not me|so what?|an innocent look, palms up",
        "elbow('l')<125; elbow('r')<125; hands_apart()>.5; standing()",
        arms("down+0.4out", "ahead+0.7out+0.25up"), hands(palm="up"), shrug("left"), shrug("right"), head(tilt=10),
    ),
    named(
        "Clapping.", "action",
        "clapping|clapping the hands|applauding|giving applause|cheering and clapping|clapping along to the music|congratulating someone with applause",
        "bravo!|the audience after the concert|a standing ovation|encore!|well played|praising a performance|the show is over and everyone applauds",
        "hands_apart()<.35; ahead('l_wrist')>.2; elbow('l')<130; standing()",
        arms("down+0.5ahead+0.25out", "ahead+0.6up+0.55in"), hands(palm="in"),
    ),
    named(
        "Praying with the palms together.", "mood",
        "praying|praying with palms together|pressing the palms together in front of the chest|saying namaste|begging with folded hands|"
        "thanking with joined hands|greeting with a wai|folding the hands in prayer|pleading",
        "namaste|a monk at prayer|please, please, please|a priest at the altar|Thai greeting|an angel|God help us|wai|a nun in the chapel|hands in prayer position",
        "hands_apart()<.2; ahead('l_wrist')>.1; elbow('l')<100; standing()",
        reaches("breastbone", "out+down", gap=0.02), hands(point="up+0.2ahead", palm="in"), head(nod=18),
    ),
    named(
        "Saluting with the {side} hand.", "work",
        "saluting|giving a military salute|saluting with the {side} hand|saluting the flag|greeting an officer|saluting the captain|touching the {side} hand to the brow",
        "yes sir!|aye aye, captain|a soldier reports for duty|present arms|a pilot salutes before take-off|a scout salutes|reporting for duty, ma'am",
        "dist('r_wrist','head')<.28; y('r_wrist')>y('neck'); elbow('r')<90; arm('l')<25; standing()",
        legs("down"), arm("left", "down+0.1out", "down"), reach("right", "brow", elbow="out"), hand("right", palm="down"),
    ),
    named(
        "Thumbs up with the {side} hand.", "action",
        "giving a thumbs up|showing a thumbs up|approving with the {side} thumb|giving the OK sign|hitching a ride|hitchhiking|saying well done with a thumb",
        "like!|good job, says the coach|everything is fine|all good|a hitchhiker by the road|approved|okay with the {side} hand",
        "elbow('r')<125; ahead('r_wrist')>.2; arm('l')<40; standing()",
        arm("right", "down+0.4ahead+0.2out", "ahead+0.5up+0.1out"), hand("right", palm="in"),
    ),
    named(
        "On the phone, {side} hand at the ear.", "action",
        "talking on the phone|making a phone call|holding a phone to the {side} ear|answering the phone|calling home|being on a call|phoning a friend|"
        "listening to a voicemail|chatting on a mobile phone|holding the {side} hand to the ear",
        "hello, who is there?|a business call|the phone rings and she picks up|a secretary at work|call me|he rings his mother|on the line|"
        "cupping a hand to hear better|I can't hear you!|a radio operator with one headphone",
        "dist('r_wrist','head')<.3; elbow('r')<85; arm('l')<60; standing()",
        reach("right", "ear", elbow="down+0.6out+0.3ahead"), head(tilt=-8), arm("left", "down+0.2out", "in+0.8ahead+0.6down"),
    ),
    named(
        "Looking at a phone.", "action",
        "looking at a phone|texting|typing a message on the phone|scrolling on a smartphone|reading a text message|checking the phone|playing a mobile game|"
        "sending a text|looking down at a mobile|using a tablet|checking social media",
        "a teenager on social media|glued to the screen|new message!|doomscrolling|a commuter with a mobile|smombie|swiping left and right on a dating app",
        "elbow('l')<110; elbow('r')<110; head_nod()<-15; hands_apart()<.3; standing()",
        spine(bend=10), arms("down+0.25ahead", "ahead+0.5up+0.35in"), hands(palm="up+in"), head(nod=30),
    ),
    named(
        "Drinking with the {side} hand.", "action",
        "drinking|drinking from a glass|taking a sip|drinking a cup of coffee with the {side} hand|drinking a beer|emptying a bottle|sipping tea|having a drink|"
        "tasting wine|drinking water from a bottle|swigging a soda",
        "cheers, bottoms up|coffee break|a thirsty hiker|a wine tasting|the first coffee of the day|gulping down water after a run|happy hour at the bar",
        "dist('r_wrist','head')<.28; elbow('r')<90; y('r_wrist')>y('r_shoulder')-.1; standing()",
        reach("right", "mouth", elbow="out+0.7down+0.3ahead", gap=0.04), head(nod=-14),
    ),
    named(
        "Eating from the {side} hand.", "action",
        "eating|eating a sandwich|biting into an apple|eating an ice cream cone|having a snack|eating a burger|eating with the {side} hand|munching popcorn|"
        "tasting food|licking a lollipop|brushing the teeth|putting on lipstick",
        "lunch break on the go|a hungry man with a hot dog|a cook tastes the soup|street food|ice cream on a summer day|getting ready at the bathroom mirror",
        "dist('r_wrist','head')<.3; elbow('r')<90; standing()",
        reach("right", "mouth", elbow="down+0.5out+0.3ahead", gap=0.03), arm("left", "down+0.2ahead", "ahead+0.4in+0.2up"), head(nod=8),
    ),
    named(
        "Reading a book, standing.", "action",
        "reading a book|reading while standing|reading a newspaper|holding a book in both hands|studying a map|reading a letter|singing from a hymn book|"
        "reading the menu|looking at a map|holding an open book|reading aloud from a script",
        "a bookworm|a tourist is lost|a librarian|news of the day|a choir boy|the actor learns his lines|a love letter has arrived",
        "elbow('l')<115; elbow('r')<115; head_nod()<-8; hands_apart()>.15; standing()",
        arms("down+0.35ahead+0.15out", "ahead+0.5up+0.1in"), hands(palm="up+in"), head(nod=24),
    ),
    named(
        "Taking a photo with both hands.", "action",
        "taking a photo|taking a picture|photographing something|holding a camera to the eyes|filming with a camera|looking through binoculars|"
        "watching birds through binoculars|snapping a picture|shooting a video",
        "a photographer|say cheese!|a tourist in front of the cathedral|paparazzi|a birdwatcher|a spy with field glasses|a sailor scans the horizon through binoculars|wedding photographer at work",
        "dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; elbow('l')<90; elbow('r')<90; standing()",
        reaches("eyes", "down+0.7out+0.3ahead", gap=0.05), head(nod=2), wide(0.12),
    ),
    named(
        "Taking a selfie with the {side} arm.", "action",
        "taking a selfie|taking a selfie with the {side} hand|holding the phone out for a selfie|photographing herself|making a video of himself|live streaming",
        "selfie!|an influencer on holiday|posing with the phone at arm's length|a vlogger|#me|selfie stick in the {side} hand",
        "ahead('r_wrist','r_shoulder')>.25; y('r_wrist')>y('r_shoulder'); elbow('r')>130; standing()",
        arm("right", "ahead+0.45up+0.4out", "ahead+0.5up+0.3out"), head(turn=-20, tilt=-10), reach("left", "waist", elbow="out+0.2back"),
    ),
    named(
        "Shielding the eyes with the {side} hand.", "action",
        "looking into the distance|shielding the eyes from the sun|looking out with a hand over the eyes|searching the horizon|scanning the horizon|"
        "peering into the distance|holding the {side} hand above the eyes|keeping a lookout",
        "land ahoy!|a scout on the hill|the sun is blinding|where are they?|an explorer on a ridge|a sailor in the crow's nest|a lookout|a captain looks for land",
        "dist('r_wrist','head')<.3; y('r_wrist')>y('head'); elbow('r')<95; standing()",
        reach("right", "forehead", elbow="out", gap=0.02), hand("right", palm="down"), spine(bend=6), head(nod=-6),
    ),
    named(
        "Checking the watch on the {side} wrist.", "action",
        "checking the time|looking at a wristwatch|looking at the watch on the {side} wrist|being late and checking the watch|timing something",
        "what time is it?|she is late again|is it five already?|an impatient traveller on the platform|we have an appointment|the white rabbit is late",
        "elbow('r')<110; head_nod()<-8; ahead('r_wrist')>.15; arm('l')<40; standing()",
        arm("right", "down+0.5ahead+0.3out", "in+0.7ahead+0.5up"), hand("right", palm="down"), head(nod=26, turn=-8),
    ),
    named(
        "Covering the face with both hands.", "mood",
        "covering the face|covering the face with both hands|crying into the hands|hiding the face in shame|weeping|sobbing|playing peekaboo|"
        "burying the face in the hands|being ashamed|facepalming with both hands",
        "what have I done|in tears|oh no, how embarrassing|grief at a funeral|he cannot look|shame|a widow mourns|the worst news of her life",
        "dist('l_wrist','head')<.28; dist('r_wrist','head')<.28; head_nod()<-10; elbow('l')<90",
        spine(bend=16), head(nod=26), reaches("eyes", "down+0.3out+0.3ahead", gap=0.0),
    ),
    named(
        "Hands on the head in shock.", "mood",
        "holding the head in shock|grabbing the head with both hands|clutching the head|being shocked|panicking|having a terrible headache|tearing the hair|"
        "holding both hands to the temples|screaming in horror|standing with both hands on the head",
        "oh no!|the striker missed the penalty|I left the oven on!|unbelievable|the stock market crashes|a migraine|the house is on fire|"
        "my code does not compile|he lost everything|Munch's Scream|hands on your head!",
        "hand('l','top')<.25; hand('r','top')<.25; elbow('l')<100; y('l_wrist')>y('neck')",
        reaches("brow", "out+0.3ahead"), head(nod=-4), wide(0.12),
    ),
    named(
        "Hands behind the head.", "rest",
        "standing with the hands behind the head|relaxing with hands behind the head|stretching with the hands clasped behind the head|being searched by the police|"
        "surrendering with hands behind the head|interlacing the fingers behind the head",
        "hands behind your head, you are under arrest|elbows wide, hands at the nape|a lazy stretch|finished work, leaning back|prisoner",
        "hand('l','head')<.2; hand('r','head')<.2; y('l_elbow')>y('neck')-.1; ahead('l_wrist','head')<.02",
        reaches("back of head", "out+0.3up"), head(nod=-5), spine(bend=-6),
    ),
    named(
        "Hands up in surrender.", "action",
        "surrendering|holding both hands up|raising the hands in surrender|giving up with hands in the air|being robbed at gunpoint|raising both hands|"
        "putting the hands up|being arrested",
        "hands up!|don't shoot|this is a robbery|I give up|stick 'em up|freeze, police!|the outlaw surrenders|both hands in the air",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); elbow('l')<150; hands_apart()>.5; standing()",
        arms("out+0.1up", "up+0.2out"), hands(palm="ahead"),
    ),
    named(
        "Stop sign with the {side} hand.", "action",
        "holding up the {side} hand to stop someone|signalling stop|saying stop with the palm|stopping the traffic|refusing with a raised palm|rejecting an offer|"
        "holding the {side} palm out|keeping someone at a distance",
        "stop right there!|a traffic policeman|talk to the hand|halt!|no further|a crossing guard|not one step more|a referee halts the game",
        "ahead('r_wrist','r_shoulder')>.35; 60<arm('r')<115; elbow('r')>140; arm('l')<40; standing()",
        arm("right", "ahead+0.1up"), hand("right", point="up+0.3ahead", palm="ahead"),
    ),
    named(
        "Shaking hands, {side} hand forward.", "action",
        "shaking hands|offering a handshake|holding out the {side} hand|greeting with a handshake|reaching out a hand|handing something over|offering something|"
        "giving a business card|feeding a horse|paying with a card",
        "pleased to meet you|a deal is made|nice to meet you, sir|the job interview begins|a salesman closes the contract|here you are, take it|peace offer|a beggar holds out a hand",
        "ahead('r_wrist','r_shoulder')>.25; 25<arm('r')<80; y('r_wrist')>y('pelvis')-.05; arm('l')<40; standing()",
        stride("right", 0.2), spine(bend=6), arm("right", "down+0.6ahead", "ahead+0.15down"), hand("right", palm="in"),
    ),
    named(
        "Hugging, arms open wide.", "mood",
        "hugging|opening the arms for a hug|embracing someone|welcoming with open arms|holding the arms out for an embrace|giving a big hug|receiving someone with open arms",
        "come here, you!|free hugs|welcome home|a reunion at the airport|a grandmother greets the children|long time no see|hug me",
        "ahead('l_wrist','l_shoulder')>.2; ahead('r_wrist','r_shoulder')>.2; hands_apart()>.5; 50<arm('l')<115; standing()",
        arms("ahead+0.7out", "ahead+0.25out"), hands(palm="in"), head(tilt=8), spine(bend=4),
    ),
    named(
        "Bowing.", "action",
        "bowing|taking a bow|bowing deeply|bowing to the audience|bowing respectfully|greeting with a bow|bending forward in respect",
        "the actor thanks the audience|Japanese greeting|a servant before the king|at your service|curtain call|sorry, says the manager|a samurai shows respect",
        "lean()>40; knee('l')>155; height('pelvis')>.65; arm('l')<60",
        root(pitch=30), spine(bend=38), plumb(legs("down+0.06out")), arms("down+0.1out+0.12ahead", "down+0.15ahead"), head(nod=12),
    ),
    named(
        "Curtsy, holding the skirt.", "action",
        "curtsying|making a curtsy|dropping a curtsy|holding the skirt and bobbing|curtseying before the queen",
        "a lady greets the prince|a ballet dancer thanks the audience|your majesty|a maid at the court|a girl in a long dress",
        "knee('l')<150; arm('l')>25; arm('r')>25; standing()",
        spine(bend=8), leg("right", "down+0.5ahead", "down+0.5back"), leg("left", "down+0.15back+0.1in", "down+1.1back+0.4in", toes=30),
        arms("down+0.75out", "down+0.6out+0.2ahead"), head(nod=14),
    ),
    named(
        "Walking, {side} foot ahead.", "action",
        "walking|going for a walk|strolling|walking down the street|walking briskly|taking a step with the {side} foot|stepping forward with the {side} foot|"
        "marching along|walking to school|walking the dog|hiking|striding|commuting on foot|pacing",
        "a pedestrian|a walk in the park|he strides through the city|mid-step, {side} leg in front|catwalk walk|a stroll after dinner|off to work|the Beatles cross Abbey Road",
        "feet_apart()>.4; ahead('r_ankle','l_ankle')>.25; standing(); ahead('l_wrist','r_wrist')>.1",
        stride("right", 0.42), arm("left", "down+0.4ahead+0.1out", "down+0.75ahead"), arm("right", "down+0.4back+0.12out", "down+0.1back"), spine(twist=-8),
    ),
    named(
        "Running.", "sport",
        "running|jogging|sprinting|running fast|racing|dashing|running for the bus|running away|fleeing|running a marathon|chasing somebody|hurrying|"
        "escaping|bolting|going for a run",
        "run!|a marathon runner|catch the thief!|the fire alarm goes off|late for the train|Usain Bolt|an athlete at full speed|being chased by a bear|morning jog|forrest gump",
        "knee('l')<120 or knee('r')<120; elbow('l')<120; elbow('r')<120; feet_apart()>.5",
        root(pitch=12), spine(bend=4, twist=-12), leg("right", "ahead+0.55down", "down+0.35back", toes=5), leg("left", "down+0.55back", "back+0.25up", toes=45),
        arm("left", "down+0.55ahead+0.1out", "ahead+0.85up+0.15in"), arm("right", "down+1.1back+0.15out", "down+0.75ahead"), head(nod=-10),
    ),
    named(
        "Tiptoeing, hands held up.", "action",
        "tiptoeing|sneaking|sneaking around on tiptoe|creeping silently|walking on tiptoe|stealing through the house at night|prowling|sneaking up on somebody",
        "a burglar at night|shh, don't wake the baby|a cartoon thief|a cat burglar|be quiet as a mouse|home late, the stairs creak|a ninja creeps through the dark",
        "knee('r')<150; elbow('l')<110; elbow('r')<110; standing()",
        spine(bend=22), leg("right", "ahead+0.9down", "down+0.15back", toes=20), leg("left", "down+0.1ahead", "down+0.25back"), tiptoe("left", 35),
        arms("down+0.6ahead+0.3out", "ahead+0.9up"), hands(palm="down+ahead", point="ahead+down"), head(nod=-8),
    ),
    named(
        "Reaching up with the {side} arm.", "action",
        "reaching up|reaching for something on a high shelf|stretching up with the {side} hand|picking an apple from a tree|changing a light bulb|"
        "getting a book from the top shelf|hanging a lamp|reaching for the stars|raising the {side} hand|putting a star on the Christmas tree",
        "pick me, teacher!|I have a question|a pupil raises the hand|harvesting fruit|it is too high for me|vote by show of hands|the {side} arm straight up|the Statue of Liberty|a torchbearer",
        "y('r_wrist')>y('top'); elbow('r')>140; arm('l')<45; standing()",
        arm("right", "up+0.12ahead+0.08out"), head(nod=-12, turn=-10), spine(side=5),
    ),
    named(
        "Stretching both arms up.", "rest",
        "stretching|yawning and stretching|stretching both arms overhead|stretching after waking up|reaching up with both hands|raising both arms straight up|"
        "hanging from a bar|doing a pull-up|signalling a touchdown",
        "good morning, time to get up|a long yawn|touchdown!|waking up|both arms straight up in the air|a big stretch at the desk|arms overhead|an airport marshaller",
        "y('l_wrist')>y('top')+.1; y('r_wrist')>y('top')+.1; elbow('l')>140; elbow('r')>140",
        spine(bend=-8), arms("up+0.15out"), head(nod=-14),
    ),
    named(
        "Picking something up from the floor, {side} hand down.", "action",
        "picking something up|picking up a coin from the floor|bending down to pick something up|grabbing something off the ground|collecting litter|"
        "picking a flower|tying a shoe lace standing|reaching down with the {side} hand",
        "he dropped his keys|a coin on the pavement|picking berries|cleaning up after the dog|gathering shells on the beach|she bends down for the ball",
        "height('r_wrist')<.45; lean()>45",
        root(pitch=52), spine(bend=56), plumb(legs("down+0.65ahead+0.12out", "down+0.4back+0.05out")), arm("right", "ahead+0.4down+0.1up"),
        reach("right", "toes", elbow="out", gap=0.08), reach("left", "knee", elbow="out+0.3up"), head(nod=-10),
    ),
    named(
        "Lifting a box from the floor.", "work",
        "lifting a heavy box|lifting a box from the ground with both hands|picking up a crate|deadlifting|moving house|lifting a heavy load|picking up a child|loading a van",
        "a removal man at work|the parcel is heavy|a warehouse worker|mind your back|furniture day|a strongman with a stone|heave!",
        "lean()>25; knee('l')<135; knee('r')<135; hands_apart()<.65; height('l_wrist')<.6",
        root(pitch=45), spine(bend=15), plumb(legs("ahead+0.75down+0.35out", "down+0.45back+0.1out")),
        arms("down+1.1ahead+0.2out", "down+0.9ahead"), hands(palm="in"), head(nod=-25),
    ),
    named(
        "Carrying a box in both arms.", "work",
        "carrying a box|carrying a heavy box|carrying a stack of books|holding a parcel in both arms|delivering a package|bringing firewood|carrying groceries|"
        "holding a large crate in front|carrying a birthday cake|carrying laundry",
        "a postman with a parcel|delivery for you!|she moves out|special delivery|a removal helper|breakfast in bed|a librarian with a pile of books|a farmer with hay",
        "70<elbow('l')<125; 70<elbow('r')<125; ahead('l_wrist')>.2; hands_apart()<.65; standing()",
        spine(bend=-8), arms("down+0.15ahead+0.12out", "ahead+0.12up+0.02in"), hands(palm="up+in"), stride("right", 0.2),
    ),
    named(
        "Carrying a tray on the {side} hand.", "work",
        "carrying a tray|carrying a tray with drinks|balancing a tray on the {side} hand|serving champagne|waiting tables|serving food|bringing plates to a table|"
        "holding a tray at shoulder height|serving a pizza",
        "a waitress at work|dinner is served|a butler with a silver tray|cocktails at the party|flight attendant|the canapés go round|a barmaid with beer mugs",
        "elbow('r')<90; y('r_wrist')>y('r_shoulder')-.15; standing()",
        arm("right", "down+0.35out+0.3ahead", "up+0.5out+0.45ahead"), hand("right", point="out+0.6back", palm="up"),
        reach("left", "lower back", elbow="out+back"), stride("left", 0.2), head(turn=10, nod=-3),
    ),
    named(
        "Carrying a bag in the {side} hand.", "work",
        "carrying a suitcase|carrying a heavy bag in the {side} hand|carrying a bucket of water|dragging a heavy suitcase|holding a briefcase|carrying shopping bags|lugging a suitcase",
        "off on holiday with one heavy suitcase|a businessman with his briefcase|a traveller on the platform|the milkmaid brings the pail|luggage day",
        "arm('r')<25; arm('l')>20; standing(); lean_left()>4",
        spine(side=14), arm("right", "down+0.12out"), arm("left", "down+0.7out", "down+0.5out"), stride("left", 0.25), head(tilt=4),
    ),
    named(
        "Pushing with both hands.", "work",
        "pushing|pushing a car|pushing a heavy cupboard|pushing a wall|leaning into a heavy object|shoving a door open|pushing a shopping trolley|pushing a pram|"
        "pushing a broken-down car|moving a wardrobe|pushing someone away",
        "the car won't start|Sisyphus and the stone|push harder!|it will not budge|rugby scrum|holding the door shut|bulldozer",
        "ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; lean()>20; feet_apart()>.4",
        root(pitch=32), plumb(leg("right", "ahead+1.1down", "down+0.35back"), leg("left", "down+0.75back", "down+0.85back", toes=10)),
        tiptoe("left", 30), arms("ahead+0.15out+0.3up", "ahead+0.35up"), hands(point="up+0.6ahead", palm="ahead"), head(nod=10),
    ),
    named(
        "Pulling a rope.", "work",
        "pulling|pulling a rope|tugging at a rope|pulling in a fishing net|playing tug of war|hauling a rope|dragging something heavy backwards|pulling hard with both hands|mooring a boat",
        "tug of war|heave ho!|a fisherman hauls in the net|a stubborn donkey|sailors hoist the sail|ringing the church bell|the tooth won't come out",
        "ahead('l_wrist','pelvis')>.25; lean()>12; knee('l')<160; feet_apart()>.3",
        root(pitch=-24), plumb(leg("right", "ahead+1.2down", "down+0.25ahead"), leg("left", "down+0.35ahead", "down+0.55back")),
        arm("left", "down+0.8ahead", "ahead+0.35up+0.25in"), arm("right", "ahead+0.55down", "ahead+0.3up+0.1in"), head(nod=10),
    ),
    named(
        "Throwing with the {side} arm.", "sport",
        "throwing|throwing a ball|throwing a stone|hurling something|throwing a javelin|throwing a spear|pitching a baseball|throwing a paper plane|"
        "throwing with the {side} arm|chucking a snowball|throwing a stick for the dog|tossing a grenade",
        "a baseball pitcher|a snowball fight|Olympic javelin|David against Goliath|a caveman with a spear|skipping stones|quarterback|a protester hurls a brick",
        "y('r_wrist')>y('r_shoulder'); ahead('r_wrist','r_shoulder')<.05; ahead('l_wrist','l_shoulder')>.15; feet_apart()>.35",
        spine(bend=-10, twist=-28), plumb(leg("left", "down+0.55ahead", "down+0.15ahead"), leg("right", "down+0.25back", "down+0.5back")),
        arm("left", "ahead+0.5out+0.2up"), arm("right", "out+0.2up+0.45back", "up+0.35out+0.6back"), head(turn=20),
    ),
    named(
        "Climbing a ladder.", "action",
        "climbing|climbing a ladder|climbing a wall|climbing a tree|climbing up a rope|going up a ladder|rock climbing|bouldering|scaling a cliff|climbing the rigging",
        "a firefighter goes up|free solo|a monkey up the palm tree|a mountaineer on the rock face|a roofer on his ladder|King Kong on the skyscraper|boulder gym|up the drainpipe",
        "y('r_wrist')>y('top'); knee('l')<125; arm('l')>50",
        arm("right", "up+0.4ahead+0.15out"), arm("left", "ahead+0.2up+0.2out", "up+0.35ahead"), hands(palm="ahead"),
        leg("left", "ahead+0.15up+0.25out", "down+0.05ahead", toes=10), leg("right", "down+0.1ahead", "down+0.2back", toes=20), head(nod=-24),
    ),
    named(
        "Opening a door with the {side} hand.", "action",
        "opening a door|knocking on a door|ringing the doorbell|pressing a button|turning a key|switching on the light|painting a wall|writing on a blackboard|"
        "drawing on a whiteboard|touching a screen|pushing a button with the {side} hand|cleaning a window",
        "knock knock|a teacher at the blackboard|a lift button|the painter at his easel|trick or treat|a window cleaner|an artist paints a picture|an ATM",
        "ahead('r_wrist','r_shoulder')>.2; y('r_wrist')>y('spine2'); arm('l')<40; standing()",
        arm("right", "down+0.75ahead+0.2out", "ahead+0.65up"), hand("right", palm="ahead+down"),
    ),
    named(
        "Sweeping with a broom.", "work",
        "sweeping the floor|sweeping with a broom|mopping the floor|raking leaves|shovelling snow|digging a hole|hoovering|vacuuming|hoeing the garden|scrubbing the deck|"
        "paddling a canoe|punting a boat",
        "a cleaner at work|spring cleaning|a gravedigger|a gardener in autumn|snow on the driveway|a street sweeper|Cinderella does her chores|a farmer with a pitchfork",
        "lean()>12; elbow('l')<150; elbow('r')<150; hands_apart()>.2; ahead('l_wrist')>.1",
        root(pitch=10), spine(bend=18, twist=-14), plumb(leg("left", "down+0.3ahead+0.12out", "down+0.05back"), leg("right", "down+0.05back+0.15out")),
        arm("left", "down+0.55ahead", "ahead+0.9down+0.5in"), arm("right", "down+0.3out+0.25ahead", "ahead+0.75in+0.15up"), head(nod=16),
    ),
    named(
        "Hammering, {side} arm raised.", "work",
        "hammering|hammering a nail|forging at the anvil|chopping wood|swinging an axe with one hand|hitting something with a hammer|splitting logs|breaking stones|"
        "using a hammer with the {side} hand|beating a drum",
        "a blacksmith|a carpenter builds a house|Thor with his hammer|a lumberjack|a judge bangs the gavel|a drummer strikes|the auctioneer: sold!",
        "y('r_wrist')>y('r_shoulder'); elbow('r')<125; elbow('l')<130; ahead('l_wrist')>.15",
        spine(bend=14), arm("right", "out+0.45up+0.3ahead", "up+0.3back"), arm("left", "down+0.5ahead", "ahead+0.3in"), wide(0.16), head(nod=14),
    ),
    named(
        "Cooking, stirring a pot.", "work",
        "cooking|stirring a pot|stirring soup|frying eggs|cutting vegetables|kneading dough|washing dishes|ironing a shirt|working at a kitchen counter|"
        "mixing a cake|working at a bench|fixing something on a table|playing the piano standing|playing a keyboard standing",
        "a chef in the kitchen|what's for dinner?|a witch stirs her cauldron|a baker at dawn|a DJ at the decks|a surgeon operates|a pharmacist mixes a potion|a craftsman at his bench",
        "70<elbow('l')<135; 70<elbow('r')<135; ahead('l_wrist')>.2; head_nod()<-5; standing()",
        spine(bend=10), arms("down+0.3ahead+0.15out", "ahead+0.02up+0.15in"), hands(palm="down"), head(nod=22),
    ),
    named(
        "Playing the guitar.", "dance",
        "playing the guitar|playing an electric guitar|strumming a guitar|playing air guitar|playing the banjo|playing bass in a band|singing and playing guitar|playing the ukulele",
        "a rock star on stage|a guitarist's solo|a busker in the street|Jimi Hendrix|a folk singer|a mariachi|rock and roll!",
        "elbow('l')<110; elbow('r')<110; leftof('l_wrist')>.15; standing()",
        arm("left", "down+0.5out+0.25ahead", "ahead+0.75up+0.55out"), arm("right", "down+0.45out+0.1back", "ahead+0.9in+0.05down"),
        hand("right", palm="back"), head(nod=14, turn=15), wide(0.18), spine(bend=-4),
    ),
    named(
        "Playing the violin.", "dance",
        "playing the violin|playing the fiddle|bowing a violin|tuning a violin",
        "a violinist|a fiddler on the roof|first violin of the orchestra|a gypsy with his fiddle|the concertmaster plays solo",
        "elbow('l')<130; elbow('r')<130; y('l_wrist')>y('spine3'); head_tilt()>5",
        arm("left", "ahead+0.55down+0.5out", "up+0.7ahead+0.25out"), arm("right", "ahead+0.4down+0.7out", "ahead+0.55in+0.3up"),
        head(turn=30, tilt=20, nod=8), hand("left", palm="back+up"),
    ),
    named(
        "Playing the flute.", "dance",
        "playing the flute|playing a transverse flute|playing the piccolo",
        "a flautist|the magic flute|a shepherd plays to his sheep|a fairy with a flute",
        "y('l_wrist')>y('neck')-.1; y('r_wrist')>y('neck')-.1; elbow('l')<110; elbow('r')<130",
        arm("left", "ahead+0.6down+0.2in", "up+0.5in"), arm("right", "down+0.6out+0.6ahead", "up+0.25ahead+0.1in"), head(turn=15, tilt=-10),
    ),
    named(
        "Playing the trumpet.", "dance",
        "playing the trumpet|blowing a horn|playing the trombone|playing the clarinet|playing the saxophone|blowing a bugle|playing the recorder|shouting through cupped hands|"
        "calling somebody from afar with cupped hands|blowing soap bubbles",
        "a jazz musician|Louis Armstrong|reveille|hear ye!|a herald announces the king|a brass band|yoo-hoo!|a lifeguard calls the swimmers",
        "dist('l_wrist','head')<.4; dist('r_wrist','head')<.4; y('l_wrist')>y('spine3'); standing()",
        arms("ahead+0.9down+0.45out", "ahead+0.9up+0.85in"), head(nod=-6), spine(bend=-5),
    ),
    named(
        "Conducting an orchestra.", "dance",
        "conducting|conducting an orchestra|directing a choir|conducting with a baton|waving a baton|casting a spell with both hands|puppeteering",
        "the maestro|Beethoven's fifth|a choirmaster|a sorcerer raises the storm|the conductor gives the entry|the puppet master|Gandalf",
        "elbow('l')<150; y('l_wrist')>y('spine3'); y('r_wrist')>y('neck'); hands_apart()>.4",
        arm("right", "out+0.5ahead+0.15down", "up+0.5ahead+0.2out"), arm("left", "out+0.6ahead+0.5down", "ahead+0.5up"), hands(palm="down"), head(nod=4),
    ),
    named(
        "Singing into a microphone in the {side} hand.", "dance",
        "singing|singing into a microphone|singing karaoke|giving a speech with a microphone|rapping|holding a microphone in the {side} hand|doing stand-up comedy|"
        "interviewing with a microphone|singing opera|hosting a show",
        "a pop star|karaoke night|a stand-up comedian|the singer of the band|a game show host|Frank Sinatra|an opera diva hits the high note|live on stage",
        "dist('r_wrist','head')<.35; elbow('r')<90; arm('l')>30; standing()",
        reach("right", "mouth", elbow="down+0.6out+0.2ahead", gap=0.08), arm("left", "out+0.35down+0.3ahead", "out+0.35up+0.3ahead"), hand("left", palm="up+ahead"),
        head(nod=-10), wide(0.15),
    ),
    named(
        "Explaining with both hands.", "action",
        "explaining|explaining something with both hands|giving a presentation|talking|giving a lecture|gesturing while talking|teaching a class|discussing|making a speech|"
        "telling a story|arguing|presenting a product|having a conversation",
        "a professor in front of the class|a TED talk|let me explain|a politician gives a speech|a weather presenter|two friends chat|a salesman praises his goods|an Italian tells a story|ladies and gentlemen!",
        "60<elbow('l')<135; 60<elbow('r')<135; ahead('l_wrist')>.15; hands_apart()>.35; standing()",
        arms("down+0.3out+0.2ahead", "ahead+0.25up+0.3out"), hands(palm="in+up"), head(turn=8),
    ),
)  # fmt: skip
