"""Manners and duties: butlers and doormen, royalty and monks, mourners, parents and children, soldiers under orders."""

from ..floor import foot, kneel, stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, legs, plumb, reach, reaches, root, spine

POSES = (
    named(
        "Butler's bow, {side} forearm across the belly.", "work",
        "bowing like a butler|bowing with the {side} arm across the waist|being a butler who announces a guest|making a formal bow, one hand behind the back|bowing to the lord of the manor|greeting the lady of the house as a footman|a maître d' welcoming guests|bowing stiffly from the hip|being at somebody's service|taking an order from his lordship|bowing as a gentleman before the dance",
        "your lordship's guests have arrived|a butler inclines his head and trunk|dinner is served, my lady|you rang, sir?|very good, sir|Carson of Downton Abbey|Alfred greets Master Bruce|the carriage awaits, your grace|a valet|a footman|may I take your coat, madam?|a waiter bows the guests in|James, the tiger skin!|Dinner for One|one forearm before the belly, the other at the small of the back, trunk inclined|how does a servant receive an order?|the count is expecting you|as you wish|your obedient servant|head waiter|good evening, m'lady|my lord, your carriage is waiting, he says and bows low|a palace servant|a chamberlain announces the duke|how does a butler greet his master?",
        "lean_ahead()>18; elbow('r')<115; dist('r_wrist','spine1')<.36; ahead('l_wrist','pelvis')<0; feet_apart()<.25; standing() or lean()<55",
        root(pitch=24), plumb(legs("down+0.1back+0.05out", "down+0.1back")), spine(bend=8), arm("right", "down+0.3out+0.4ahead", "in+0.42ahead+0.1down"), hand("right", palm="back+0.3up"), reach("left", "lower back", elbow="out+0.7back", gap=0.0), head(nod=10),
    ),
    named(
        "Upright, a cloth over the bent {side} forearm.", "work",
        "waiting at table with a napkin over the {side} arm|standing by as a butler|carrying a towel over the forearm|being a wine waiter|standing ready at the side of the table|attending a rich family|holding a coat over the {side} arm|carrying a jacket over the arm|serving in a grand hotel",
        "a waiter with a napkin|a manservant|the sommelier waits for the verdict|would sir like to order?|a Parisian waiter|your coat, sir|Stevens in The Remains of the Day|a steward on an ocean liner|soup or salad?|Manuel at Fawlty Towers|excellent choice, madam|back like a ramrod, one elbow at a right angle in front|how does a servant stand at a banquet?|coat over the arm, ready to leave|Cary Grant plays a valet|Upstairs, Downstairs|how does a waiter stand by?|a waiter ready to serve, towel on the arm|a waiter at ease beside the table|a liveried servant",
        "standing(); 70<elbow('r')<115; ahead('r_wrist')>.15; ahead('l_wrist','pelvis')<0; lean()<8; feet_apart()<.25",
        stand((0.07, 0.0), (0.07, 0.0)), arm("right", "down+0.1out+0.05ahead", "ahead+0.35in"), hand("right", palm="in+0.5down"), reach("left", "lower back", elbow="out+0.7back", gap=0.0), head(nod=-4),
    ),
    named(
        "Holding the door open, {side} arm out to the side.", "work",
        "holding the door open for somebody|being a doorman|opening the car door as a chauffeur|letting a lady go first through the door|being a hotel porter at the entrance|keeping the lift door open|being a gentleman at the door|a bellboy showing the room|holding the gate for the neighbours",
        "after you, madam|a doorman|a chauffeur at the limousine|welcome to the Ritz|a commissionaire|mind your head, ma'am|the driver opens the door for the star|a bellhop|hold the lift, please!|Parker and Lady Penelope|Grand Budapest Hotel|hand on the handle, arm wide, the other before the belly|how does a well-bred man pass through a door with a lady?|step this way, the doctor will see you|the footman of the carriage",
        "leftof('r_wrist','r_shoulder')<-.3; elbow('r')>140; 40<arm('r')<85; elbow('l')<120; standing(); lean_ahead()>3",
        root(pitch=9), spine(bend=4, twist=-6), stand((0.09, 0.0), (0.12, -0.04)), arm("right", "out+0.55down+0.1ahead"), hand("right", palm="ahead"), arm("left", "down+0.25out+0.32ahead", "in+0.45ahead+0.05down"), hand("left", palm="back"), head(nod=8, turn=14),
    ),
    named(
        "Royal wave, seated, {side} hand beside the shoulder.", "rest",
        "waving from a carriage|giving the royal wave, seated|greeting the crowd from an open car|waving from a parade float|waving genteelly from the car window|being the queen in her coach|being carnival queen|sitting in state and waving|waving goodbye from the train seat",
        "the queen waves from the carriage|Her Majesty|Queen Elizabeth in the gold coach|royal wave|a princess on her wedding day|popemobile|Kennedy in Dallas|the Rose Queen|Miss America on her float|the prince greets his people|ticker-tape parade|a dainty wave from the wrist|how does a queen wave?|screwing in a light bulb, the royal way|King Charles drives by|the mayor in the open car|coronation day",
        "sitting(); y('r_wrist')>y('r_shoulder')-.02; elbow('r')<80; dist('l_wrist','l_hip')<.4; lean()<12; head_turn()<-3",
        root(pitch=-2), plumb(legs("ahead+0.05out", "down+0.05back")), arm("right", "down+0.6out+0.4ahead", "up+0.1out+0.1ahead"), hand("right", point="up", palm="ahead"), reach("left", "lap", elbow="out+0.2back", gap=0.04), head(turn=-14, nod=-2),
    ),
    named(
        "Monk, hands in the sleeves, head bowed.", "rest",
        "walking with the hands in the sleeves|standing like a monk in a cowl|being a Shaolin monk|holding the hands inside a muff|tucking the hands into the opposite sleeves|waiting like a mandarin|being a Chinese sage|warming the hands in the sleeves|being a humble friar|being a nun on her way to vespers",
        "a friar|Brother Cadfael|the Name of the Rose|a novice|a Chinese mandarin|Confucius|an abbot in the cloister|the Sith Emperor under his hood|Obi-Wan Kenobi listens|hooded figure|Geisha in winter|Saint Francis|ora et labora|a lady with a fur muff|forearms one along the other at the navel, chin down|how does a Benedictine walk to prayer?|a Jedi in robes|holy man|silence in the cloister|wise old master|a hermit",
        "standing(); elbow('l')<110; elbow('r')<110; ahead('l_wrist')>.08; hands_apart()<.3; head_nod()<-6; y('l_wrist')<y('spine2')+.05",
        spine(bend=6), stand((0.08, 0.0), (0.08, 0.0)), arm("left", "down+0.2out+0.35ahead", "in+0.5ahead+0.1down"), arm("right", "down+0.2out+0.45ahead", "in+0.55ahead+0.14up"), head(nod=16),
    ),
    named(
        "At a grave, hat in both hands, head bowed.", "mood",
        "standing at a grave with the hat in both hands|mourning at a funeral|paying one's last respects|taking off the hat for the dead|holding the cap in both hands before the squire|attending a burial|observing a minute's silence|standing at the war memorial|condoling with a widow|begging one's pardon, cap in hand|being humble before the master",
        "ashes to ashes|a funeral|a minute's silence|lest we forget|Remembrance Sunday|cap in hand|he has lost his best friend|a cowboy at Boot Hill|the villagers bury the child|Four Weddings and a Funeral|a farmhand before the lord|dust to dust, says the vicar|gone too soon|fingers round the brim at the belt, eyes on the ground|how does a man stand while the coffin is let down?|a pauper asks for work, hat off|Taps is played|at the tomb of the unknown soldier|he died too young|a funeral director|an undertaker|pallbearers bow their heads|the farmer takes off his cap before the priest",
        "standing(); head_nod()<-15; hands_apart()<.3; ahead('l_wrist','pelvis')>.12; y('l_wrist')<y('spine2'); elbow('l')>95",
        spine(bend=9), stand((0.08, 0.0), (0.08, 0.0)), reach("left", (0.09, -0.3, 0.26), elbow="out+0.5back"), reach("right", (0.09, -0.3, 0.26), elbow="out+0.5back"), hands(palm="in+0.3up"), head(nod=28),
    ),
    named(
        "Pick me up! Both arms stretched up ahead, face lifted.", "mood",
        "asking to be picked up|stretching both arms up to mummy|wanting to be carried|reaching up for a cuddle|begging daddy for a ride on the shoulders|being a toddler who wants up|reaching up to take a baby handed down|receiving somebody who climbs down|reaching up for the top of the wardrobe|calling down an angel",
        "up, up!|uppy, mummy|carry me|pick me up, daddy|a child wants to be lifted|mama!|the toddler in front of its father's knees|lift me so that I can see the parade|cuddle, please|take me home|hand me down the suitcase|both arms up at a slant, palms turned in, eyes on a face far above|how does a child ask to be picked up?|clingy three-year-old|hold me|throw down the keys!|tired little legs|pass me the baby",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); elbow('l')>140; ahead('l_wrist','l_shoulder')>.15; gaze_up()>18; hands_apart()<.7; standing()",
        root(pitch=-2), spine(bend=-8), stand((0.12, 0.0), (0.12, 0.04), heels=(12, 12)), arms("up+0.7ahead+0.25out", "up+0.6ahead"), hands(palm="in+0.4ahead"), head(nod=-26),
    ),
    named(
        "Crouching with open arms to catch a running child.", "mood",
        "crouching with open arms|catching a running child|welcoming a toddler's first steps|squatting down to hug a dog|calling a child into one's arms|waiting for the kids at the school gate|greeting a puppy with open arms|picking up the grandchild at the station|encouraging a baby to walk",
        "come to mummy!|come here, my darling|come to papa|come to granny|first steps, come on, you can do it|dad is home!|the soldier is back and his girl runs to him|give your nan a hug|good dog, come!|a father at the airport|daddy!, she runs and he gets down|low on the heels, arms wide, smiling|how does a grandma receive a toddler?|who's my big boy?|over here, sweetie|reunion at arrivals|at the airport she crouches and opens her arms to her little son|the nurse holds out her arms to the toddler|the child runs, grandpa squats down",
        "height('pelvis')<.6; knee('l')<110; knee('r')<110; ahead('l_wrist','l_shoulder')>.2; ahead('r_wrist','r_shoulder')>.2; hands_apart()>.7; elbow('l')>130; lean()<50",
        root(pitch=14), spine(bend=2), foot("left", 0.46, 0.14, 0.26, "ahead+0.4up+0.3out"), kneel("right", 0.46, "ahead+0.25out", "back", toes=-20), arms("out+0.75ahead+0.25down", "ahead+0.35out+0.05up"), hands(palm="in+0.4up"), head(nod=-4),
    ),
    named(
        "Arrested, kneeling upright, hands behind the head.", "action",
        "kneeling with the hands behind the head|being arrested on the knees|surrendering on both knees|being held at gunpoint on the ground|kneeling as a prisoner of war|waiting for execution|giving oneself up to the police|being a hostage on the knees|being captured by soldiers|kneeling during a bank robbery",
        "hands behind your head, on your knees!|on your knees, hands on your head!|get down, police!|SWAT raid|prisoners of war|the bank clerks kneel|you are surrounded|the gang is caught|a hostage with a gun to the head|FBI, nobody moves|captured behind enemy lines|both shins on the asphalt, fingers locked at the nape|how do the police want a dangerous suspect?|interlock your fingers!|Platoon|the drug lord gives up|kneel, scum|a deserter before the squad|the bank robber is caught and kneels|prisoner of war, hands on the head|kneel down, hands where I can see them",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; leftof('l_elbow','l_shoulder')>.1; lean()<25",
        root(pitch=2), spine(bend=4), kneel("left", 0.5, "ahead+0.2out", "back"), kneel("right", 0.5, "ahead+0.2out", "back"), reaches("back of head", "out+0.2up"), head(nod=8),
    ),
    named(
        "Cheering, hat swung high in the {side} hand.", "mood",
        "swinging the hat in the air|giving three cheers|waving a hat goodbye to the ship|throwing the graduation cap|hailing the king with a raised hat|greeting from afar with a hat|cheering on the regatta|throwing one's cap in the air|celebrating the graduation",
        "three cheers for the captain!|hip, hip, hooray|hurrah!|mortarboards in the air|for he's a jolly good fellow|vive la France|Ascot, the favourite wins|yee-haw, says the rodeo rider|a cowboy waves his Stetson|bon voyage from the quay|God save the queen!|cap held high at arm's length|how does a crowd of gentlemen cheer?|West Point, caps off|midshipmen graduate|huzzah",
        "y('r_wrist')>y('top'); elbow('r')>140; gaze_up()>2; feet_apart()>.2; arm('l')<60; standing()",
        root(pitch=-3, roll=2), spine(bend=-5, side=5), stand((0.12, 0.08), (0.12, -0.1), weight=0.6, heels=(0, 14)), arm("right", "up+0.4out+0.15ahead", "up+0.35out"), hand("right", point="up+0.6out"), arm("left", "down+0.35out+0.1ahead", "down+0.5ahead+0.1out"), head(nod=-10, turn=-6),
    ),
    named(
        "Blocking a doorway, arms and legs spread.", "action",
        "blocking a doorway with spread arms|barring the way|standing in the door frame so that nobody can pass|stopping people from leaving|being a human barrier|holding back a crowd with both arms|keeping the press out|defending the entrance|guarding a gate with the whole body|shielding a child with spread arms|bracing oneself in a doorway during an earthquake|holding up the walls that close in",
        "nobody gets past me|you shall not come in|not so fast, sonny|off limits|nobody leaves this room, says the inspector|the walls are closing in|he fills the whole entrance|an earthquake, stand in the door frame|tremors!|no pasarán|a picket line|a bouncer blocks the door|don't you dare go out there|you'll have to go through me|the trash compactor scene|palms on both jambs, feet apart|how do you stop somebody from leaving a room?|a mother protects her children with her body|the gatekeeper|leave my sister alone, he steps in between|back, everyone, back!|the policeman spreads his arms to hold back the crowd|a steward keeps the fans off the pitch|stay where you are, all of you!|he plants himself in the door|I won't let you leave|nobody passes, says the bouncer, and fills the door|she throws her arms wide in front of the bulldozer|a protester stops the tank|panel three: the janitor bars the school gate with both arms|step back, please, nothing to see here|a child plays gatekeeper: password?",
        "standing(); 60<arm('l')<105; 60<arm('r')<105; hands_apart()>1.0; feet_apart()>.5; elbow('l')>125; lean()<12",
        root(pitch=2), stand((0.3, 0.0), (0.3, 0.0), drop=0.03), arms("out+0.14down+0.1ahead", "out+0.14up+0.12ahead"), hands(point="up+0.35out", palm="out"), head(nod=-2),
    ),
    named(
        "Sitting up straight, arms folded on the desk.", "rest",
        "sitting up straight with folded arms on the desk|sitting like a good pupil|paying attention in class|being a model pupil|listening well-behaved at the table|attending the first lesson|waiting at the school desk for the teacher|sitting at the conference table, forearms folded|being a newsreader|being all ears at the table",
        "sit up straight!|a swot in the first row|good morning, children|teacher's pet|pay attention, class!|elbows off the table, young man, and sit properly|a first-grader|the newsreader|a goody two-shoes|a panel of judges|an obedient child at table|eager beaver|forearms one on the other on the table top, back straight|how does a model pupil sit?|primary school, 1950|exam board|the interviewers are ready for you|all ears",
        "sitting(); lean()<18; elbow('l')<115; elbow('r')<115; ahead('l_wrist')>.15; hands_apart()<.4; gaze_up()>-12; y('l_wrist')<y('spine3')",
        root(pitch=6), plumb(legs("ahead+0.08out", "down+0.05back")), arm("left", "down+0.45ahead+0.15out", "in+0.45ahead+0.04up"), arm("right", "down+0.5ahead+0.15out", "in+0.55ahead+0.22up"), hands(palm="down"), head(nod=-2),
    ),
)  # fmt: skip
