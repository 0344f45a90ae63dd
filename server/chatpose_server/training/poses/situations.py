"""Things that happen to people: weather, mishaps, frights, captivity, waiting and hiding."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, folded, hand, hands, head, leg, legs, plumb, reach, reaches, root, shrug, spine
from ..room import put

POSES = (
    named(
        "Leaning into the wind, {side} forearm before the face.", "action",
        "walking against the wind|leaning into a storm|fighting through a blizzard|struggling against a gale|battling the wind|pushing through a snowstorm|trudging through a sandstorm|walking into a headwind|bracing against a hurricane|heading into the teeth of the wind|being nearly blown off one's feet|fighting one's way to the lifeboat|making no headway in the storm",
        "a gale is blowing|storm warning|Michael Jackson would lean even further|polar explorers in a whiteout|the wind turned her umbrella inside out|a hurricane reporter on live TV|the Sahara, sand in the eyes|Captain Scott's last march|a lighthouse keeper goes out in the storm|blizzard|Mary Poppins's rivals are blown away|headwind on the pier|blowing a hoolie|Force ten, Shipping Forecast|the sand stings|Shackleton's men|Dr Zhivago in the snow|body like a slash, forearm up, one foot dug in|how do you walk when the gusts hit a hundred?|hang on to the rail|dust bowl|snow in my eyes|twister!|very strong wind against me|I can barely move forward",
        "lean()>22; feet_apart()>.35; ahead('r_wrist')>.15; y('r_wrist')>y('r_shoulder')-.1; elbow('r')<120; head_nod()<5",
        root(pitch=26), spine(bend=8, twist=6), stand((0.1, -0.22), (0.1, 0.26), weight=0.5, drop=0.03, heels=(28, 0)), arm("right", "ahead+0.25up+0.15out", "in+0.85up+0.2ahead"), hand("right", palm="back"), arm("left", "down+0.45back+0.25out", "down+0.05ahead"), head(nod=8, turn=14),
    ),
    named(
        "Holding on to a hat with the {side} hand, bent against the wind.", "action",
        "holding on to a hat|keeping the hat from blowing away|holding the hat in the wind|"
        "pressing the hat down on the head|holding a wig in place|clutching a bonnet on a windy day|saving one's Panama|clamping the cap down|having a bad wig day|standing in the draught of a helicopter",
        "a windy day|hold on to your hats!|a gust of wind|a lady at the seaside|don't lose your hat, sir|open-top sports car|the helicopter lands and everybody holds on to something|Indiana Jones won't leave his hat|a bowler hat in the autumn storm|a toupee in the wind|hats on, it's blowing|windy Chicago|there goes... no, got it!|my Stetson!|breezy!|Ascot in a storm|Mary Poppins arrives|palm on the crown, shoulder to the blast|how do you keep a boater on at the seafront?|hairpiece alert|blowy|don't fly off, hat|Whitby pier|the train rushes by and he grabs his bowler",
        "hand('r','head')<.25; elbow('r')<110; y('r_elbow')>y('r_shoulder')-.15; lean()>8; feet_apart()>.3; standing()",
        root(pitch=12), spine(bend=6, side=5), stand((0.09, 0.2), (0.09, -0.18), weight=0.5, drop=0.02, heels=(0, 24)), arm("left", "down+0.6out+0.45back", "down+0.5out+0.2back"), head(nod=10, turn=-10), reach("right", "brow", elbow="out+0.45up+0.1ahead", gap=0.05),
    ),
    named(
        "Hurrying in the rain, a bag held over the head with both hands.", "action",
        "running in the rain without an umbrella|holding a bag over the head|holding a newspaper over the head in the rain|sheltering under a jacket|hurrying to shelter|holding a coat over the head|getting soaked|carrying a surfboard on the head, running|dashing through a shower|being caught in a shower|making a dash for the porch|using the paper as a brolly|getting drenched",
        "it's pouring and he has no umbrella|a cloudburst|the picnic is rained off|hail!|no raincoat|"
        "quick, get inside!|monsoon|a briefcase makes a poor umbrella|wet through|April showers|"
        "the barbecue is over, run for the house|she left her umbrella on the bus|cats and dogs|it's tipping down|raining stair rods|caught without a brolly|my hairdo!|knees pumping, something flat held over the crown|how do people cross the street in a sudden shower?|wet dogs and Englishmen|big rain, I run|soaked to the skin|bucketing|the heavens opened",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); hands_apart()<.5; lean()>8; feet_apart()>.35; knee('r')<150; head_nod()<0",
        root(pitch=12), spine(bend=12), leg("left", "ahead+1.2down", "down+0.2back"), leg("right", "down+0.3back", "down+1.1back", toes=40), arms("up+0.65ahead+0.5out", "up+0.55back+0.45in"), hands(point="back+0.2in+0.2up", palm="down"), head(nod=14, turn=-6),
    ),
    named(
        "Hot, fanning the face with the {side} hand, pulling at the collar.", "mood",
        "being hot|fanning oneself|sweating|fanning the face with a hand|pulling at the collar|suffering in the heat|"
        "having a hot flush|having eaten a chilli|loosening the tie|cooling down|feeling a hot flush|"
        "having eaten a chili|fanning the face with the {side} hand|boiling|melting away|gasping for a breeze|being all flushed|roasting in a wool suit",
        "phew, what a scorcher|heatwave|the air conditioning is broken|forty degrees in the shade|"
        "vindaloo was a mistake|sauna|midsummer in Seville|hot under the collar|menopause|sweltering|"
        "is it me, or is it hot in here?|the curry is too spicy|it's hot in here|too spicy!|"
        "hot mouth, chili con carne|is it me or is it warm?|boiling hot|scorcher|I'm melting, says the snowman|ninety-five and no AC|too darn hot|one palm flaps by the cheek, two fingers tug the neckband|how do you look in a packed tube in July?|ghost pepper|is the heating on?|ay caramba, jalapeño|phew-ee|very very hot today|perspiring parson",
        "dist('r_wrist','head')<.4; elbow('r')<90; hand('l','neck')<.3; elbow('l')<90; standing()",
        root(pitch=-3), spine(bend=-5, side=4), stand((0.1, 0.0), (0.11, 0.08), weight=0.7), arm("right", "down+0.55out+0.4ahead", "up+0.45ahead+0.45in"), hand("right", point="up+0.5in+0.2ahead", palm="back+in"), reach("left", "throat", elbow="out+0.5down", gap=0.03), head(nod=-14, tilt=8),
    ),
    named(
        "Blinded, shielding the eyes with the back of the {side} hand, turning away.", "action",
        "being blinded by a bright light|being dazzled|shielding the eyes from the headlights|squinting into a spotlight|turning away from a flash|looking away from an explosion|coming out of a dark cellar into the sun|recoiling from the light|being caught in the headlights|being snow-blind|getting the sun in one's eyes at the wicket|flinching from a searchlight|having a torch shone in one's face",
        "my eyes!|too bright|the spotlight finds the burglar|a nuclear flash|a vampire and the rising sun|deer in the headlights|the paparazzi flash|full beam from the oncoming car|pull the curtains, I have a hangover|an angel appears to the shepherds|the welder forgot his mask|a prison searchlight sweeps over him|switch it off!|who goes there with that lamp?|sun's in my eyes|Moses and the burning bush|a UFO beams down|the back of one wrist before the eyes, head turned off|how do you come out of a cinema at noon?|Gollum hates the day|high beams, idiot!|the ark opens|welding arc|interrogator tilts the lamp",
        "hand('r','head')<.28; elbow('r')<110; head_turn()>15; lean()>6; arm('l')>15; standing()",
        root(pitch=-10), spine(bend=8, twist=14), stand((0.12, -0.18), (0.1, 0.12), weight=0.75, drop=0.05), arm("right", "ahead+0.3up+0.35out", "in+0.6up+0.1back"), reach("right", "brow", elbow="out+0.6ahead+0.3up", gap=0.06), hand("right", point="in+0.4up", palm="ahead"), arm("left", "down+0.45out+0.5ahead", "ahead+0.4up+0.1in"), hand("left", palm="ahead", point="up+0.5ahead"), head(turn=34, nod=14),
    ),
    named(
        "Ouch, both hands at the nose, recoiling.", "mood",
        "walking into a glass door|bumping one's nose|holding the nose in pain|having a nosebleed|being hit in the face by a ball|running into a lamp post|being hit by a door|recoiling with the hands at the nose|copping one on the hooter|walking smack into a pane|having one's beak broken|seeing stars after the ball",
        "who cleaned this window?|he didn't see the glass|ouch, my nose!|boink|a texting pedestrian meets a lamp post|"
        "you broke my nose!|the rake hits him in the face|a volleyball to the face|the ketchup squirts in his eye|"
        "bang, right into the pole|a slapstick collision|hurt|my schnozz!|George McFly's punch|Marcia Brady, the football|stepping on a rake|both palms clapped over the middle of the face, rocking back|how do you react to a frisbee on the nose?|pane of glass, one; pigeon, nil|bleeding all over the shirt|door opens, bang|conk|he break my nose",
        "dist('l_wrist','head')<.27; dist('r_wrist','head')<.27; hands_apart()<.25; lean_ahead()<2; elbow('l')<80; feet_apart()>.2",
        root(pitch=-14), spine(bend=10), stand((0.1, -0.16), (0.12, 0.1), weight=0.6, drop=0.06), head(nod=8, tilt=6), reaches("mouth", "down+0.6out+0.5ahead", gap=0.01), shrug("left", 8), shrug("right", 8),
    ),
    named(
        "Falling backwards, arms flailing, {side} leg up.", "action",
        "falling backwards|toppling over backwards|being pushed over|flailing the arms while falling|"
        "falling off a chair|being thrown off a horse|falling into the pool|losing one's footing|"
        "being shot and falling back|tumbling down the stairs|falling|going over like a felled tree|having one's chair whipped away|going base over apex|losing it on the stairs",
        "timber!|the chair was pulled away|whoaaa!|he leans back too far|pushed off the pier|trust fall|"
        "the ladder tips over|someone pulled the rug|pratfall|the stuntman goes over the balcony|"
        "he falls in, fully dressed|fall|a fall|aaaargh!|there he goes|slip, slide, splash|Gruber drops from the tower|Humpty takes a tumble|flat on the bum in a second|arms windmilling, one shoe in the air, back going down|what happens when you tilt your chair too far?|stage dive, nobody there|wipeout on the ice|catch me, team!|he fall from the horse|Buster Keaton",
        "lean_ahead()<-25; arm('l')>50; arm('r')>50; height('r_ankle')>.3; hands_apart()>.7; balance()<.6",
        root(pitch=-40), spine(bend=16), plumb(leg("left", "ahead+1.4down+0.1out", "down+0.15ahead", toes=-10), leg("right", "ahead+0.15up+0.15out", "ahead+0.2down", toes=0)), arm("left", "out+0.35up+0.35ahead", "up+0.7out+0.4ahead"), arm("right", "out+0.1down+0.5ahead", "ahead+0.5up+0.6out"), hands(palm="ahead"), head(nod=18),
    ),
    named(
        "Tripping, falling forward, arms stretched ahead.", "action",
        "tripping|stumbling over a stone|falling flat on the face|falling forward|tripping over the carpet|"
        "stumbling over a wire|being tripped up|tripping over the dog|missing a step|crashing over the handlebars|"
        "toppling forward|stumbling|coming a cropper|catching a toe on the rug|going headlong|losing the tray and the footing|stumbling over one's laces",
        "mind the step!|oops-a-daisy|somebody left the toys on the stairs|the waiter stumbles|a clumsy clown|"
        "a root on the forest path|he puts out his leg and she goes flying|tripped over his own feet|catwalk disaster|"
        "mind the gap|butterfingers and two left feet|trip|a stumble|whoops, the tray!|shoelace!|Jennifer Lawrence at the Oscars|watch out for that root|hands shot forward, one foot still hooked behind|how does a clown enter the ring?|the last step is missing|he falls down in front|wires on the floor|nearly kissed the pavement|timber, forwards|slippery when wet",
        "lean()>35; ahead('l_wrist','l_shoulder')>.2 or up('l_wrist','l_shoulder')>.1; height('l_ankle')>.2 or height('r_ankle')>.2; arm('l')>70; arm('r')>70; balance()<.6",
        root(pitch=46), spine(bend=-10), plumb(leg("left", "down+0.25ahead", "down+0.9back", toes=30), leg("right", "down+0.8back+0.1out", "back+0.15down", toes=45)), arm("left", "ahead+0.45up+0.3out", "ahead+0.5up"), arm("right", "ahead+0.1up+0.4out", "ahead+0.25up+0.1out"), hands(point="ahead+0.7up", palm="ahead+down"), head(nod=-34),
    ),
    named(
        "Sitting bolt upright in bed, hands propped behind.", "rest",
        "sitting up in bed with a start|waking from a nightmare|waking up suddenly|sitting bolt upright in bed|being woken by a noise|jolting awake|sitting up in the sleeping bag|rising from the coffin|sitting in the hospital bed|being startled out of one's sleep|coming out of a nightmare in a sweat|sitting up at a bump in the night|being roused",
        "the phone rings at three in the morning|a nightmare|what was that?|it was only a bad dream|"
        "the alarm did not go off!|burglars downstairs!|the patient wakes from the coma|I overslept!|"
        "the corpse in the morgue sits up|Dracula wakes|mummy, there's a monster under my bed|he dreamt of falling|"
        "the tent collapses at night|aah! what time is it?|Regan sits up|phew, just a nightmare|burglars?|what's that noise in the attic?|palms on the mattress behind, legs under the blanket, eyes wide|how do you wake when the smoke alarm goes?|Nosferatu out of his box|late for school!|a hand on my foot!|where am I?, asks the patient|Freddy is coming for you",
        "height('pelvis')<.3; knee('l')>130; lean()<30; hip('l')<120; ahead('l_wrist','pelvis')<.05; y('l_wrist')<y('spine1')",
        root(pitch=4), spine(bend=-4), plumb(leg("left", "ahead+0.14out", None, 10), leg("right", "ahead+0.3up+0.15out", "ahead+0.35down", 10)), arms("down+0.5back+0.35out", "down+0.1back+0.1out"), hands(point="back+0.5out", palm="down"), shrug("left", 8), shrug("right", 8), head(turn=-26, nod=-4),
    ),
    named(
        "Lunging after something, {side} arm stretched out, shouting.", "action",
        "reaching out desperately|calling somebody back|trying to catch a falling vase|running after a child|rushing to save somebody|stretching out an arm to stop somebody|grabbing at a thief|lunging to catch something|missing the bus|chasing a departing train|saving a glass from falling|making a grab for it|flinging out a hand for the last tram|diving for the toast|going after a runaway pram",
        "a mother whose child ran into the road|nooo, wait!|come back!|Rose, don't let go|stop that car!|the balloon flies away|don't leave me, he calls after her|watch out, the stairs!|the baby is about to fall off the table|the ring drops into the drain|hold the door!|my hat, stop my hat|Aeneas tries to grasp the shadow|not the Ming vase!|look out, Billy!|stop, thief!|wait for meee!|don't jump!, and he throws out an arm|one arm flung ahead as far as it goes, back leg straining|what would a father do when the swing hits the child?|Jack, come back|Orpheus turns round|my phone!|the kite is off|catch it, catch it|please, don't go!|the bus drives off without him|come back with my bag!|her scarf blows over the bridge",
        "ahead('r_wrist','r_shoulder')>.35; arm('r')>75; lean()>18; feet_apart()>.5; elbow('r')>150; knee('r')<150",
        root(pitch=22), spine(bend=4, twist=20), stand((0.08, -0.38), (0.1, 0.38), weight=0.25, drop=0.06, heels=(35, 0)), arm("right", "ahead+0.35up"), hand("right", point="ahead+0.4up+0.1out", palm="down+ahead"), arm("left", "down+0.7back+0.35out", "down+0.2out"), head(nod=-22),
    ),
    named(
        "Kneeling with the hands tied behind the back.", "action",
        "kneeling with the hands behind the back|being a hostage|being tied up|kneeling in handcuffs|being taken prisoner|awaiting execution|being blindfolded and tied|being held captive on the knees|facing a firing squad kneeling|being at the mercy of one's captors|being cuffed on one's knees|waiting for the axe|being nabbed and bound",
        "a hostage|on your knees, hands behind your back!|the captive is brought before Caesar|Anne Boleyn at the block|a kidnapping victim in a cellar|the spy has been caught|a prisoner of war|bound and gagged|arrested at gunpoint|Joan of Arc before her judges|bank robbery, the clerk is tied up|the hunters have become the hunted|cuffs on|Ned Stark at Baelor|execution at dawn|on your knees, scum|Daenerys, mercy|wrists crossed behind, both shins on the floor, head down|how do commandos make a prisoner wait?|they took him alive|ransom video|the samurai's second stands ready|captured by pirates",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; ahead('l_wrist','pelvis')<0; ahead('r_wrist','pelvis')<0; hands_apart()<.25; head_nod()<-5",
        root(pitch=8), spine(bend=14, twist=4), plumb(legs("down+0.12out+0.15ahead", "back+0.03out", toes=50)), reaches("lower back", "out+0.7back", gap=-0.02), head(nod=22, turn=10),
    ),
    named(
        "Behind bars, both hands gripping them.", "action",
        "standing behind bars|gripping prison bars|rattling at the gate|being in jail|"
        "holding on to the bars of a cage|being locked in|gripping a garden gate|pressing against the fence|"
        "looking out of a cell|doing time|pressing one's face between the rails|being stuck in the slammer|hanging on the zoo fence",
        "let me out of here!|I'm innocent!|sentenced to life|a jailbird|in the drunk tank|Death Row|a gorilla at the zoo|a fan at the stadium fence|grounded, he stares out of the window|the Count of Monte Cristo|Alcatraz|a child at the school gate waits for mum|visiting hour is over|caged|in the clink|I want my lawyer|jailhouse|Papillon|nobody knows the trouble I've seen|two fists round two rails, cheek between them|how does a lifer look at visitors?|Folsom Prison Blues|monkey house|let me at the pitch!|doing porridge|locked out of the playground",
        "ahead('l_wrist')>.2; ahead('r_wrist')>.2; y('l_wrist')>y('spine3'); elbow('l')<120; .2<hands_apart()<.6; standing()",
        root(pitch=9), spine(bend=4), stand((0.1, 0.03), (0.1, -0.08), weight=0.6, heels=(0, 14)), arms("down+0.6ahead+0.3out", "up+0.8ahead+0.15in"), hands(palm="in"), head(nod=6, tilt=10),
    ),
    named(
        "Chained to a wall by both wrists, head hanging.", "action",
        "hanging by the wrists|being chained to a wall|hanging in chains|being crucified with a hanging head|being shackled in a dungeon|hanging limp from two ropes|being tied between two posts|hanging on the rings, exhausted|being a martyr|languishing in a dungeon|being lashed to two posts|hanging in irons|being flogged at the mast",
        "Prometheus bound|a prisoner in the dungeon|Samson between the pillars|Christ on the cross, head bowed|Andromeda chained to the rock|in the torture chamber|Saint Andrew|Crixus after the flogging|the galley slave|Loki in chains|the medieval jail|clapped in irons|Titus in the catacombs|Braveheart, the scaffold|Perseus comes for her|wrists hauled up and apart, chin on the chest, legs giving way|how does the inquisition leave its prisoners?|the eagle eats his liver|manacles|limp on the cross|whipped mutineer",
        "y('l_wrist')>y('head')-.05; y('r_wrist')>y('head')-.05; hands_apart()>.8; head_nod()<-15; elbow('l')>140; abs(head_tilt())>4",
        root(pitch=6), spine(bend=8, side=6), stand((0.07, 0.03), (0.08, -0.03), weight=0.6, drop=0.12, heels=(12, 20), knees="ahead+0.05out"), arms("out+0.7up", "out+0.85up"), hands(palm="ahead"), head(nod=34, tilt=16),
    ),
    named(
        "Begging on the floor, cross-legged, {side} hand held out.", "action",
        "begging on the pavement|sitting cross-legged with a hand held out|sitting on the ground and begging|asking passers-by for change|offering something while sitting on the floor|holding out a bowl on the floor|selling matches on the pavement|reaching for a cup of tea while sitting cross-legged|cadging coins outside the tube|panhandling|asking for a bite to eat on the kerb|rattling a cup on the ground",
        "spare some change?|a homeless man outside the station|a blind beggar of Jericho|a monk with his alms bowl|a penny for the guy|the little match girl|down and out in Paris|a fallen banker on the street corner|hungry, please help|a street musician after the song holds out the hat|got a quid, mate?|brother, can you spare a dime?|bless you, guv|will work for food|Lazarus at the rich man's gate|shins crossed on the stones, one palm up to whoever comes by|how does a fakir ask for rice?|Baksheesh|help please, no home|Diogenes asks a statue for alms|can I have the biscuit?|any food?",
        "height('pelvis')<.3; knee('l')<95; knee('r')<95; ahead('r_wrist','r_shoulder')>.25; elbow('r')>115; head_nod()<8",
        spine(bend=16), leg("left", "ahead+0.75out+0.2up", "in+0.1back+0.15down", toes=25), leg("right", "ahead+0.95out+0.2up", "in+0.75back+0.2down", toes=25), reach("left", "knee", elbow="out+0.4down"), arm("right", "ahead+0.75down+0.15out", "ahead+0.25up"), hand("right", palm="up"), head(nod=4, tilt=8),
    ),
    named(
        "Asleep at the desk, head on folded arms.", "rest",
        "sleeping at the desk|falling asleep at the desk with the head on the arms|resting the head on the table|"
        "sleeping in class|taking a power nap in the office|weeping over the kitchen table|slumping over the bar|"
        "lying with the head on the desk|having dozed off over the books|falling asleep at the desk|using the textbooks as a pillow|being dead to the world in the office|conking out over the thesis|nodding off in double physics",
        "how would you sit through a boring lecture at eight in the morning?|a pupil sleeps through maths|"
        "head down, thumbs up|the night watchman|all-nighter|the last drinker at the bar|studying until she dropped|"
        "the sleep of reason produces monsters|siesta at the office|three deadlines in one week|"
        "a student in the library|the clerk at lunch break|a student at four in the morning|crashed at the keyboard|wake up, Jenkins!|drool on the homework|Bob Cratchit on the ledger|Goya, the owls behind him|cheek on the forearms, forearms on the table|what does a med student do at 5 a.m. in the library?|passed out at the bar|snooze at work|the class hears only snoring|fell asleep on the puzzle|tired pupil",
        "sitting() or lean()>45; lean()>35; hand('l','r_elbow')<.25 or hands_apart()<.45; ahead('l_wrist','spine3')>.1; dist('r_wrist','head')<.4",
        root(pitch=26), spine(bend=34), plumb(leg("left", "ahead+0.15out", "down+0.2back"), leg("right", "ahead+0.2out", "down+0.15ahead")), put("left", -0.14, 0.78, 0.6, "out+0.3up"), put("right", -0.12, 0.76, 0.7, "out+0.3up"), head(turn=52, nod=24, tilt=4),
    ),
    named(
        "Walled in, both palms against an invisible wall.", "action",
        "miming an invisible wall|feeling along a glass wall|pressing the palms against a window|being trapped in a box|doing pantomime|leaning the hands on a shop window|being locked in a phone box|touching a force field|looking through a one-way mirror|touching a pane that isn't there|being boxed in by air|doing a Marceau|being stuck on the wrong side of the window",
        "a mime artist|Marcel Marceau|act like you're stuck in a lift|trapped behind glass|claustrophobia|pantomime|"
        "Spock behind the glass: I have been, and always shall be, your friend|a child presses against the aquarium|"
        "the glass prison|a goldfish's view|let me in, it's snowing out here!|stuck in a revolving door|a mime|mime|let me out of this box!|white gloves, striped shirt|Bip|hello, can you hear me through the glass?|Patrick feels the dome|two flat palms on nothing, eyes searching|how do you act a wall without a wall?|Under the Dome|street performer by the Pompidou|visiting time, palm to palm|stuck in the phone booth",
        "ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; hands_apart()>.3; abs(y('l_wrist')-y('r_wrist'))>.1; elbow('l')>80; standing()",
        root(pitch=-2), spine(bend=4, side=-5, twist=-5), stand((0.12, 0.06), (0.12, -0.06), weight=0.45, drop=0.06), arm("left", "down+0.8ahead+0.45out", "ahead+0.5up"), arm("right", "ahead+0.1up+0.55out", "up+0.75ahead+0.1in"), hands(point="up", palm="ahead"), head(turn=-14, tilt=-8, nod=-4),
    ),
    named(
        "On the edge of the chair, hands clasped between the knees.", "mood",
        "sitting nervously|sitting on the edge of the chair|waiting for a job interview|sitting shyly with the hands between the knees|sitting stiffly with the knees together|awaiting one's turn at the doctor's|sitting tensely|sitting primly|waiting outside the courtroom|feeling cold on a bench|being called in next|having cold feet before the interview|minding one's p's and q's on a strange sofa|sitting all knotted up",
        "a job interview|the headmaster will see you now|first time at the psychiatrist|meeting her parents|"
        "in the waiting room with toothache|blind date, he is early|speed dating|how do you sit when you are nervous?|"
        "the suspect is questioned|an Agatha Christie heroine at tea|auditions, number 27 is next|chilly on the bench|Mr Harris will be with you shortly|so... you're her father|sweaty palms|bad news from the vet?|first day at group therapy|only half the seat used, knees glued, fingers squeezed between them|how does a lad sit in the principal's corridor?|I don't bite, says the nurse|on his best behaviour|the interviewee|knees together, dear|I am next?",
        "sitting(); hands_apart()<.25; ahead('l_wrist','pelvis')>.2; dist('l_knee','r_knee')<.25; y('l_wrist')<y('spine1')+.05; lean()<40",
        root(pitch=10), spine(bend=14), plumb(leg("left", "ahead+0.06down+0.02out", "down+0.25back+0.12out"), leg("right", "ahead+0.06down+0.02out", "down+0.25back+0.12out")), shrug("left", 10), shrug("right", 10), put("left", 0.03, 0.68, 0.36, "out+0.4back"), put("right", 0.03, 0.68, 0.34, "out+0.4back"), head(nod=8, turn=16),
    ),
    named(
        "Curled up on the sofa, hands before the face.", "mood",
        "watching a horror film|peeking through the fingers|hiding behind a cushion|curling up on the sofa in fear|watching a thriller from behind the hands|hiding the face behind the knees|being afraid to look at the screen|huddling in an armchair|watching Jaws through one's fingers|having the creeps on the couch|dreading the next scene|making a fort out of knees and palms",
        "is it over yet?|Halloween film night|don't go into the cellar!|the shower scene from Psycho|the killer is behind the door|Doctor Who, from behind the sofa|first slasher movie|I can't watch, tell me when it's gone|close-up of the spider|the final penalty on TV|Stephen King on a stormy night|The Ring, the phone rings|don't open that door!|is he dead?|nope, not looking|Scream|Alien, the kitchen scene|knees up on the cushions, palms over the eyes, one gap|how do you watch The Exorcist?|scary part!|turn it off, please|jump scare in three, two|Daleks!|too gory|too scary|the horror film|can't look|peeping between the fingers|don't go in there!|she watches through her fingers",
        "hip('l')<95; knee('l')<90; dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; height('pelvis')<.35; lean()<50",
        root(pitch=-12), spine(bend=38), plumb(legs("ahead+0.75up+0.06out", "down+0.2back", toes=5)), head(nod=14, tilt=6), reaches("eyes", "down+0.2ahead+0.5out", gap=0.02), shrug("left", 10), shrug("right", 10),
    ),
    named(
        "Slid down in a chair, arms folded, legs stretched out.", "mood",
        "slouching in a chair|sliding down in the seat with folded arms|sitting sulkily with stretched legs|"
        "lolling in a chair|sitting bored with crossed arms|lounging with the legs stretched out|sitting defiantly|"
        "dozing in a lecture|napping on a train with folded arms|sitting lazily|slumping in a chair|"
        "sitting bored in a chair|being bored rigid|giving the teacher attitude|slumping like a sack of spuds|having zero interest in the lecture",
        "how would you sit through a boring lecture?|a rebellious pupil in detention|"
        "the back row of the class|a stroppy teenager at the family dinner|an unimpressed juror|the meeting drags on|"
        "a commuter asleep on the train|sermon of two hours|convince me, says his posture|"
        "the suspect says nothing without his lawyer|a film critic in the third row|a bored student in class|whatever, teach|blah blah blah|how much longer?|are we finished?|Ferris Bueller's classmate|bum at the edge of the seat, arms knotted, heels far out|how does a sixteen-year-old sit at grandma's?|attitude problem|I'm not impressed|assembly again|snoozefest|couldn't care less about algebra|he sits so lazy",
        "lean_ahead()<-12; arms_crossed(); height('pelvis')<.6; knee('l')>130; hip('l')>100; head_nod()<0",
        root(pitch=-36), spine(bend=8), plumb(leg("left", "ahead+0.22down+0.12out", "ahead+0.75down", 5), leg("right", "ahead+0.22down+0.08out", "ahead+0.72down", 5)), folded(), head(nod=26, tilt=10),
    ),
    named(
        "Peeping over a wall on tiptoe, fingers on the edge.", "action",
        "peeping over a wall|looking over the fence|peeking over a hedge|standing on tiptoe to see over a wall|looking into the neighbour's garden|trying to see the parade over the people|looking into a pram that is too high|holding on to a ledge and looking over|peering over the counter|having a nose over the fence|stealing a look over the sill|trying to spot the band|being too short for the counter",
        "Kilroy was here|Mr Chad|nosy neighbours|a child at the baker's counter, too small|what are they doing over there?|the wall is nearly too high|can you see the queen?|Wilson from Home Improvement|lookout over the parapet|the giant's table|wot, no tickets?|a boy watches the match for free|just a quick peek|nose over the bricks|Foo was here|what's for sale up there?|fingertips and nose on the top edge, heels off the ground|how do you look at what the neighbours grill?|peek-a-boo over the hedge|what's cooking?|can't quite see|goalie's kid behind the board|Meerkat at the wall",
        "height('l_ankle')>.12; height('r_ankle')>.12; y('l_wrist')>y('neck')-.05; y('r_wrist')>y('neck')-.05; ahead('l_wrist')>.12; elbow('l')<110; standing()",
        spine(bend=4), stand((0.08, 0.0), (0.08, 0.0), weight=0.5, heels=(42, 42)), arms("down+0.75ahead+0.35out", "up+0.12ahead+0.05in"), hands(point="ahead+0.5down", palm="down"), shrug("left", 10), shrug("right", 10), head(nod=-8, turn=6),
    ),
    named(
        "Caught in the act, frozen in mid-step, looking back over the {side} shoulder.", "mood",
        "freezing in mid-step|being caught red-handed|being caught in the act|looking back with a start|turning round at a noise|stopping dead|being called from behind|looking over the {side} shoulder|glancing back|being surprised by the police|being spotted|stopping in one's tracks|having one's cover blown|being nabbed with the jam|going stiff as a board mid-stride",
        "caught red-handed|hey, you there, stop!|the cookie thief|busted!|freeze, don't move|"
        "Squid Game, the doll turns round|somebody clears his throat behind him|"
        "the husband slips in at three a.m. and the light goes on|where do you think you're going?|"
        "the fox in the hen-house|musical statues|what was that noise behind me?|uh-oh|hold it right there!|one foot ahead, trunk still, face whipped round|how does a burglar look when the lamp comes on?|hand in the cookie jar|the cat has seen the mouse|like a rabbit in headlights|don't move!|mum comes back early|a boy with his hand in the cookie jar|the light goes on and the burglar freezes|freeze!, shouts the guard|rumbled|a guilty dog|the fox in the hen house|teenager sneaks in at 3 am|aaah, you saw me",
        "head_turn()<-45; twist()<-8; feet_apart()>.25; elbow('l')<130; elbow('r')<130; height('r_ankle')>.1; standing()",
        spine(bend=6, twist=-24), stand((0.06, 0.06), (0.08, -0.24), weight=0.85, drop=0.05, heels=(0, 40)), arms("down+0.5out+0.3ahead", "up+0.45ahead+0.35out"), hands(point="up+0.5out", palm="ahead"), shrug("left", 14), shrug("right", 14), head(turn=-66, nod=-2),
    ),
    named(
        "Testing the water with the {side} foot, arms hugged to the chest.", "action",
        "testing the water with a toe|dipping a foot into the cold sea|stepping into an ice bath|trying out thin ice with one foot|dipping a toe in the pool|getting into cold water|wading in slowly|checking whether the ice holds|stepping gingerly over wet paint|chickening out at the water's edge|trying the temperature|putting a toe in|plucking up courage at the lido",
        "brr, the sea is freezing|first swim of the year|New Year's dip in the North Sea|come on in, it's not that cold|the bath is too hot|the Baltic in May|is the ice thick enough?|ice swimming in Finland|the lake is 12 degrees|don't splash me!|a reluctant bather|a lady at the spa|it's perishing!|nippy|too cold for me|is it warm?|Brighton in March|arms hugged, one toe stretched down to the water|how do you go into an ice-cold lake?|Wim Hof beginner|eek, jellyfish?|ooh, chilly|does the frozen pond hold me?|not a chance I'm going in",
        "height('r_ankle')>.1; ahead('r_ankle','l_ankle')>.15; elbow('l')<110; elbow('r')<110; dist('l_wrist','r_shoulder')<.45; head_nod()<0; standing()",
        root(pitch=2), spine(bend=9), stand((0.04, 0.0), (0.06, 0.0), weight=0.98, drop=0.05), leg("right", "down+0.65ahead", "down+0.12ahead", toes=45), folded(), shrug("left", 14), shrug("right", 14), head(nod=18, turn=-8),
    ),
    named(
        "Burnt fingers, holding the hurt {side} hand, doubled over.", "mood",
        "burning one's fingers|holding a hurt hand|hitting one's thumb with a hammer|cutting a finger|catching the fingers in a door|blowing on burnt fingers|gripping the wrist in pain|shaking a burnt hand|being bitten by a snake in the hand|getting an electric shock|squeezing a hand between the thighs in pain|nursing a smashed thumb|wringing a stung hand|touching the stove and regretting it|cursing over a crushed finger",
        "ouch! hot plate!|the thumb was in the way|ow, ow, ow|a bee stung her finger|a slammed car door|the oven glove had a hole|a paper cut|the knife slipped|hammer meets thumb|the parrot bites|a Tom and Jerry scream|cactus!|who touches the iron gets burnt|yow!|hot hot hot|fire burns, Timmy|I hit the wrong nail|jammed in the drawer|one hand clutches the other, bent double, one foot off the floor|what happens when you grab the pan without a mitt?|scalded|sizzle|mousetrap!|zap, the socket|I cut me the finger",
        "lean()>20; hands_apart()<.25; ahead('r_wrist')>.02; elbow('r')<120; knee('l')<155; head_nod()<10",
        root(pitch=18, roll=-3), spine(bend=26, twist=-8), stand((0.1, 0.05), (0.08, 0.0), weight=0.7, drop=0.13, knees="ahead+0.05in"), leg("right", "down+0.75ahead+0.1in", "down+0.75back", toes=25), arm("right", "down+0.45ahead+0.2out", "ahead+0.6in+0.05up"), reach("left", "wrist", of="right", elbow="out+0.6down", gap=-0.02), head(nod=-6, tilt=-12),
    ),
    named(
        "Scratching the back, {side} hand over the shoulder, the other behind.", "action",
        "scratching the back|trying to reach an itch|scratching between the shoulder blades|"
        "zipping up a dress at the back|applying sun cream to the back|being itchy|having fleas|"
        "washing the back in the shower|scratching an itch between the shoulder blades|"
        "scratching the back between the shoulder blades|having an itch you can't get at|being eaten by midges|struggling with the zipper of a gown|rubbing in the lotion where nobody helps",
        "an itch I can't reach|itching powder|a mosquito bit me right between the shoulder blades|"
        "someone put ants in my shirt|can you zip me up?|a bear against a tree|a woolly jumper|chickenpox|"
        "sunburn on the back|a monkey with fleas|the label is scratching|a mosquito bite on the back|"
        "what's crawling on my back?|a bit higher, a bit to the left|itchy and scratchy|scritch|where's my back scratcher?|Baloo against the palm|one elbow to the ceiling, one behind the waist, fingers trying to meet|how do you reach the spot between your wings?|poison ivy|fleabag|cow face arms, but itching|label!|it itches me",
        "ahead('r_wrist','neck')<0; y('r_elbow')>y('neck'); ahead('l_wrist','spine2')<-.02; elbow('r')<70; elbow('l')<110; standing()",
        root(pitch=4), spine(bend=-6, side=6), stand((0.1, 0.0), (0.1, 0.06), weight=0.7, drop=0.03), reach("right", "nape", elbow="up+0.6out+0.3ahead", gap=-0.01), hand("right", point="down+0.2in", palm="ahead"), reach("left", "lower back", of="right", elbow="out+0.6back"), head(nod=10, tilt=8, turn=12),
    ),
    named(
        "Pinching the nose with the {side} hand, the other fanning.", "mood",
        "pinching the nose|holding the nose shut|smelling something awful|changing a stinky nappy|jumping into water holding the nose|being near a skunk|carrying out the rubbish at arm's length|complaining about a bad smell|popping the ears on a plane|being overwhelmed by a pong|turning from a whiff|being too near the latrine|passing the pigsty",
        "what a stink!|P.U.!|who farted?|Pepé Le Pew walks by|rotten eggs|the cheese has gone off|gym socks|"
        "stink bomb|a diver equalises the pressure|Limburger|manure on the fields|this fish is off|"
        "Pinch your nose and swallow the medicine|public toilet|ew, what stinks here?|phwoar, what a pong|pooh!|who let one off?|blue cheese?|Gilroy on garlic day|two fingers on the nostrils, the other hand waves the air|what do you do when the baby's diaper is full?|bog of eternal stench|durian|smells like teen feet|before I jump in the pool|it smell very bad",
        "dist('r_wrist','head')<.28; elbow('r')<80; ahead('l_wrist')>.2; elbow('l')<150; y('l_wrist')>y('spine1'); standing()",
        root(pitch=-6), spine(bend=4, twist=-8), stand((0.1, 0.08), (0.1, -0.08), weight=0.3, heels=(0, 10)), reach("right", "mouth", elbow="down+0.6out+0.3ahead", gap=0.0), arm("left", "down+0.8ahead+0.4out", "ahead+0.55up+0.3out"), hand("left", point="up+0.6ahead", palm="ahead"), head(turn=-24, nod=-6, tilt=-6),
    ),
    named(
        "On one leg, looking at the sole of the {side} foot.", "action",
        "looking at the sole of a shoe|checking what one has stepped in|pulling off a boot|taking off a shoe standing|removing a stone from the shoe|putting on a sock on one leg|pulling a splinter from the foot|scraping gum off the sole|tying skates on one leg|finding gum under one's shoe|having trod in something|getting a stone out|tugging off a wellie",
        "dog poo!|chewing gum on my shoe|a pebble in the boot|something is sticking to my foot|yuck, I stepped in it|Spinario standing up|new shoes and a blister|shoes off, please|airport security wants the boots|a drawing pin in the sole|a hole in the sock|which idiot left a nail here?|ew, squishy|who doesn't pick up after their dog?|stuck to my trainer|something sharp in there|Boy with Thorn, upright|one ankle pulled across, bending to see underneath|how do you get a pebble out of a trainer?|a thorn!|sock on, hop|gunk|muddy boots stay outside|I step in something",
        "on_one_leg('l'); hand('r','r_ankle')<.3 or hand('l','r_ankle')<.3; knee('r')<110; head_nod()<-8; height('r_ankle')>.35",
        root(pitch=10), spine(bend=20, twist=-10), stand((0.03, 0.0), (0.05, 0.0), weight=1.0, drop=0.05), leg("right", "ahead+0.5out+0.35down", "in+0.25down+0.15ahead", toes=10), reach("left", "ankle", of="right", elbow="out+0.5down"), arm("right", "out+0.2down+0.1back", "out+0.2up+0.3ahead"), head(nod=22, turn=-10),
    ),
    named(
        "Frisked, both hands on the wall, legs apart.", "action",
        "being frisked|leaning with both hands on the wall|standing spread against a wall|being patted down|leaning on a car with both hands|stretching against a wall|leaning on a table map with both hands|assuming the position|being searched by the fuzz|standing for a pat-down|pushing against the bonnet|getting nicked",
        "up against the wall!|spread 'em!|hands on the bonnet|against the car, legs apart|stop and search|a drug bust|show me your hands and put them on the wall|Miami Vice arrests the dealer|nothing in my pockets, officer|searched at the border|border patrol|you know the drill|legs wide, arms up on the bricks|LAPD|Starsky leans him over the car|it's the feds|do I look like a smuggler?|how does a suspect stand when the cops search him?|The Wire|feel free, I have nothing|palms on the roof of the car|busted with weed|police checks me",
        "ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; hands_apart()>.45; lean()>15; feet_apart()>.45; elbow('l')>140; y('l_wrist')>y('spine3')",
        root(pitch=22), plumb(legs("down+0.34out+0.12back", "down+0.34out+0.14back")), arms("ahead+0.75up+0.5out", "ahead+0.85up+0.2out"), hands(point="up+0.2out", palm="ahead"), head(nod=6, turn=-16),
    ),
    named(
        "On the throne, one arm on the rest, {side} arm commanding.", "action",
        "sentencing somebody from a throne|giving orders while sitting|pointing ahead from a chair|"
        "dismissing somebody from the desk|granting an audience|showing the way from the passenger seat|"
        "accusing somebody from the dock|using a remote control on the sofa|laying down a verdict from one's seat|sending the army out without getting up|saying next from the chair|bossing people about from the armchair",
        "off with her head!|engage, says Picard|the Red Queen|Make it so|seize him!|Zeus on Olympus|"
        "bring me the prisoner|Emperor Palpatine|Solomon passes judgement|you may speak|a bossy director in his chair|take him away!|number one, warp speed|let the games begin|bring in the next candidate|kneel before me|one hand rests, the other shoots forward|how does a queen condemn her jester?|you, fetch my slippers|Tywin Lannister|Denethor|captain's chair|go and catch him, says the king",
        "sitting(); ahead('r_wrist','r_shoulder')>.35; elbow('r')>140; arm('r')>55; lean()<20; elbow('l')<140",
        root(pitch=-4), plumb(leg("left", "ahead+0.25out", "down+0.25ahead"), leg("right", "ahead+0.2out+0.02down", "down+0.3back")), arm("left", "down+0.3out+0.25ahead", "ahead+0.1down+0.2out"), hand("left", palm="down"), arm("right", "ahead+0.12down+0.1out", "ahead+0.06up"), hand("right", palm="down"), head(nod=-3, turn=-4),
    ),
    named(
        "Mourning, seated with a body held across the lap.", "mood",
        "holding a body across the lap|mourning over a dead man on the lap|holding a dying friend|sitting with a sick child on the lap|cradling somebody across the knees|grieving with a body in the arms|rocking a grown child on the lap|holding a big dog on the lap|holding one's slain comrade on the knees|sitting with a lifeless child|lamenting over a body|letting a sick friend lie across the lap",
        "Michelangelo's Pietà|Mary and the dead Christ|mater dolorosa|Death and the Virgin|he died in her arms|"
        "Lear with Cordelia|a mother with her fallen soldier son|the drowned boy is brought to his mother|"
        "Käthe Kollwitz, Mother with her Dead Son|a fireman with an unconscious child sits down|"
        "Achilles mourns Patroclus|lay your head in my lap|Pietà|the pietà|Saint Peter's, behind glass|stabat mater|Our Lady of Sorrows|sweet prince, good night|wake up, please wake up|a body across the thighs, one arm under the back, head bowed over it|how does Mary hold him after the descent?|Sam and Frodo after the end|Juliet's nurse|a pet's last minutes|my boy, my boy",
        "sitting(); elbow('r')<140; y('r_wrist')<y('spine3')+.05; hands_apart()>.35; ahead('l_wrist','pelvis')>.2; head_nod()<-8",
        root(pitch=2), spine(bend=14, twist=-8), plumb(leg("left", "ahead+0.28out", "down+0.1back"), leg("right", "ahead+0.28out+0.08up", "down+0.05ahead")), arm("right", "down+0.45out+0.4ahead", "ahead+0.3up+0.1in"), hand("right", palm="up+in"), arm("left", "down+0.3out+0.3ahead", "ahead+0.55out+0.08up"), hand("left", palm="up"), head(nod=24, turn=-18, tilt=-8),
    ),
    named(
        "Carrying somebody in both arms.", "action",
        "carrying somebody in both arms|carrying the bride over the threshold|carrying a sleeping child to bed|"
        "rescuing somebody from the flames|carrying a fainted woman|lifting a princess off her feet|"
        "carrying a big dog|carrying a person bridal style|carrying a wounded comrade in both arms|sweeping somebody off her feet|carrying a damsel out of danger|bringing a sleepyhead upstairs|being a knight in shining armour",
        "An Officer and a Gentleman|the groom carries his bride|bridal carry|a fireman saves a girl|The Bodyguard, Kevin Costner carries Whitney|the creature from the Black Lagoon|man overboard is rescued|the lifeguard brings her ashore|she twisted her ankle, so he carries her home|my hero!|a father with his daughter after the long day|the wolf man abducts the maiden|I've got you, miss|Richard Gere in the factory|over the doorstep, Mrs Jones|King Triton's daughter on his arms|Frankenstein's monster with the girl|one arm under the knees, one under the shoulders|how does a groom enter the honeymoon suite?|Superman and Lois|she fainted, make way!|man carry woman|swamp thing|paramedic and child",
        "70<elbow('l')<140; 70<elbow('r')<140; ahead('l_wrist')>.2; ahead('r_wrist')>.2; hands_apart()>.35; lean_ahead()<4; standing()",
        root(pitch=-8), spine(bend=-4, twist=6), stand((0.1, 0.16), (0.12, -0.16), weight=0.5, drop=0.04, heels=(0, 14)), arm("left", "down+0.35ahead+0.25out", "ahead+0.3up+0.25out"), arm("right", "down+0.3ahead+0.3out", "ahead+0.15up+0.3out"), hands(palm="up+in"), head(nod=14, turn=14),
    ),
    named(
        "Tied to a chair, hands behind the back.", "action",
        "being tied to a chair|sitting tied up|being interrogated on a chair|sitting with the hands behind the backrest|being held hostage on a chair|struggling against ropes|sitting handcuffed to a chair|being kidnapped|being grilled by gangsters|having one's wrists roped to a chair|waiting for rescue on a chair|being a prisoner in a basement",
        "talk, or else!|we have ways of making you talk|Casino Royale, the chair scene|a kidnapped heiress|I'll never tell you where it is|Home Alone, the burglar is tied up|Reservoir Dogs, the policeman|the villain explains his plan to the tied-up hero|the babysitter is tied up by the kids|no, Mr Bond, I expect you to die|a good cop, a bad cop and him|bound to a chair in the basement|who do you work for?|untie me!|where's the microfilm?|Le Chiffre asks questions|wrists lashed behind the seat, chin up|how do kidnappers film the heiress?|Mr Blonde turns up the radio|duct tape|I want a phone call|ransom photo|damsel on a chair|I tell you nothing",
        "sitting(); ahead('l_wrist','pelvis')<-.05; ahead('r_wrist','pelvis')<-.05; hands_apart()<.25; 60<knee('l')<125; lean()<30",
        root(pitch=5), spine(bend=-3, twist=8), plumb(leg("left", "ahead+0.12out", "down+0.2back"), leg("right", "ahead+0.12out", "down+0.2back")), arms("down+0.55back+0.2out", "down+0.35back+0.75in"), head(nod=-10, turn=24, tilt=5),
    ),
    named(
        "Gripping the armrests, pressed back into the seat.", "mood",
        "gripping the armrests|clinging to the seat|being afraid of flying|sitting in the dentist's chair in fear|holding tight during take-off|bracing in a car seat|being pressed into the seat|accelerating in a rocket|sitting in an electric chair|being pinned by the G-force|having a white-knuckle ride|dreading the drill|slamming an imaginary brake|hating every second of the flight",
        "fear of flying|turbulence|open wide, says the dentist|the driver goes far too fast|ready for take-off|three, two, one, lift-off!|the drill starts|slow down, darling, please!|the electric chair|first time on a roller coaster, eyes shut|astronaut at launch|brake, brake! yells the driving instructor|white knuckles|a scary cab ride|are we going to crash?|this won't hurt a bit|root canal|Apollo 13|knuckles white on the arms, spine glued to the backrest|how does a bad flyer sit at take-off?|Old Sparky|granny in the sports car|hyperspace|hold on tight!|too fast, too fast|I don't like airplane",
        "lean_ahead()<-8; hip('l')<125; height('pelvis')<.75; elbow('l')<150; ahead('l_wrist')>.12; hands_apart()>.4; y('l_wrist')<y('spine2')",
        root(pitch=-20), spine(bend=3), plumb(leg("left", "ahead+0.12out", "down+0.3ahead", 5), leg("right", "ahead+0.1up+0.1out", "down+0.5ahead", 5)), arms("down+0.25ahead+0.25out", "ahead+0.4down+0.05out"), hands(palm="down"), shrug("left", 14), shrug("right", 14), head(nod=-6, turn=5),
    ),
    named(
        "On a rollercoaster, seated, both arms up.", "mood",
        "riding a rollercoaster|sitting with both arms thrown up|cheering in front of the TV|sitting and cheering|"
        "doing the Mexican wave from the seat|winning at bingo|stretching in the office chair with the arms up|"
        "celebrating a goal on the couch|whooping on a fairground ride|going down the big drop|letting go of the bar|celebrating on the settee|having a whale of a time at the fair",
        "wheeee!|Blackpool, the big dipper|Six Flags|hands up, baby, it's the loop|bingo!|"
        "goal, says the man on the sofa|look, no hands!|theme park thrill|he has won at poker|"
        "the last line of the thesis is written|hands in the air as the carriage plunges|woo-hoo!|here comes the drop!|Nemesis, Alton Towers|full house!|yippee from row one|bum on the seat, both hands to the sky, screaming|how do you ride a coaster if you're brave?|Splash Mountain photo|get in, from the armchair|last page done!|la ola in the stand|the loop-the-loop",
        "y('l_wrist')>y('top')-.03; y('r_wrist')>y('top')-.03; sitting() or lean()<40; hip('l')<130; hands_apart()>.4; height('pelvis')<.75",
        root(pitch=-12), spine(bend=-2), plumb(leg("left", "ahead+0.15out+0.05up", "down+0.6ahead", 5), leg("right", "ahead+0.15out", "down+0.45ahead", 5)), arm("left", "up+0.5out+0.2ahead", "up+0.2out"), arm("right", "up+0.6out+0.1ahead", "up+0.45out"), hands(palm="ahead"), head(nod=-14, tilt=4),
    ),
    named(
        "Groping in the dark, {side} hand ahead, the other feeling along a wall.", "action",
        "groping in the dark|feeling one's way in the dark|looking for the light switch|feeling along a wall|"
        "walking through a dark cellar|walking through fog|finding the way through smoke|"
        "walking cautiously in an unknown room|wading through deep water|feeling the way blindfolded|hunting for the switch|finding one's way without specs|being as blind as a bat|tiptoeing through the smoke",
        "power cut|someone afraid of the dark|who turned out the lights?|the fuse has blown|the cave is pitch-dark|"
        "where is the bathroom in this hotel?|a haunted house|the candle went out|Velma lost her glasses|"
        "thick fog on the moor|I can't see a thing|the lights are off and the party guests wait to shout surprise|"
        "blind man's buff|the lights went out|hello? anyone there?|it's pitch black|Audrey Hepburn in Wait Until Dark|without my glasses I'm lost|matches, where are the matches?|one palm out front, the other along the wallpaper, feet testing|how do you get to the loo during a blackout?|Oedipus, blind|Marco! Polo!|smoke everywhere|no light, I see nothing|cellar steps, careful",
        "ahead('r_wrist','r_shoulder')>.3; elbow('r')>120; leftof('l_wrist','l_shoulder')>.2; lean()>4; feet_apart()>.2; knee('l')<165",
        root(pitch=7), spine(bend=7), stand((0.11, -0.12), (0.1, 0.18), weight=0.7, drop=0.07, heels=(15, 0)), arm("right", "ahead+0.4down+0.05in", "ahead+0.3up+0.1in"), hand("right", point="up+0.6ahead", palm="ahead"), arm("left", "out+0.45down+0.35ahead", "out+0.35up+0.4ahead"), hand("left", point="up+0.5ahead+0.3out", palm="out"), shrug("left", 8), shrug("right", 8), head(nod=-4, turn=-12),
    ),
)  # fmt: skip
