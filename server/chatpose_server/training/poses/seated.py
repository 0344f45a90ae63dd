"""Sitting, kneeling, crouching, lying: everything done low."""

from ..floor import foot
from ..library import named
from ..moves import SEATED, arm, arms, hand, hands, head, leg, legs, plumb, reach, reaches, root, spine
from ..room import put

POSES = (
    named(
        "Sitting on a chair, hands on the thighs.", "rest",
        "sitting|sitting on a chair|sitting down|sitting upright|sitting on a bench|waiting in a waiting room|"
        "sitting in a meeting|sitting on a stool|sitting quietly with hands in the lap|being seated|taking a seat|"
        "waiting for the washing machine to finish|sitting in the theatre|sitting pose|taking the weight off one's feet|parking oneself on a chair|waiting one's turn at the barber's|being all ears on a chair|perching on a kitchen chair",
        "sit down|take a seat, please|a pharaoh statue|a passenger|a patient waits for the doctor|a job applicant|"
        "chair pose for a portrait|in church, on the pew|have a seat|now sit|a person on a chair|sit|seated|"
        "a seated person|a person sitting|take a pew|pull up a chair|grab a seat|sit tight|be seated, please|he sits on chair|plonk yourself down|palms on the legs, feet flat, back easy|how does one sit at a job centre?|Ramses in stone|next, please!|a juror|sitter for a portrait|sat on a stool|Forrest Gump on the bench|life is like a box of chocolates|a patient waits to be called|at the job centre|a good boy on the bench",
        "sitting(); 60<knee('l')<120; elbow('l')<165; lean()<20",
        leg("left", "ahead+0.16out", "down+0.22ahead"), leg("right", "ahead+0.14out", "down+0.05back"), spine(bend=5),
        reaches("thigh", "out+0.5back"), head(turn=6),
    ),
    named(
        "Sitting with the legs crossed, {side} leg on top.", "rest",
        "sitting with crossed legs|sitting with the {side} leg over the other|sitting cross-legged on a chair|sitting elegantly|giving an interview|crossing the {side} leg over|sitting with legs crossed|being the picture of elegance on a chair|chairing a talk show|crossing one knee over the other|posing as a newsreader off air",
        "a talk show guest|a psychologist listens|legs crossed at the knee, {side} over {other}|the therapist's chair|Oprah interviews a star|one knee over the other, hands resting|a lady at a cocktail party, seated|cool, calm, cross-legged|how does a TV host sit?|Basic Instinct|tell me about your mother|the {side} knee hooked over the {other}|an MP on the front bench|legs crossed like a businessman",
        "sitting(); thigh('r')>85",
        leg("left", "ahead+0.12out", "down"), leg("right", "ahead+0.28up+0.25in", "down+0.45ahead+0.35out", toes=25),
        spine(bend=8, side=-3), reach("left", "knee", of="right", elbow="out"),
        reach("right", "thigh", elbow="out+0.2back", gap=0.02), head(turn=10, tilt=-4),
    ),
    named(
        "Leaning back on a sofa.", "rest",
        "leaning back on a sofa|lounging in an armchair|watching television|slouching on the couch|"
        "sitting back comfortably|chilling|relaxing on the couch|sunbathing in a deckchair|relaxing|watching TV|putting one's feet up, almost|vegging out|taking the load off in the lounge|kicking back with a film|being slumped in front of the box",
        "couch potato|movie night|finally weekend|Netflix and chill|a pensioner in the deckchair|lazy Sunday|relax|"
        "relaxed on the couch|veg out|sprawl on the settee|Homer on the couch|settle in, the film starts|chillax|sunk in the cushions, arms out to the sides|how do you sit when the week is over?|slob|laid back|duvet day|comfy|he takes a rest on sofa",
        "30>lean()>12; height('pelvis')<.75; hip('l')<150",
        root(pitch=-24), spine(bend=10), plumb(legs("ahead+0.3out", "down+0.6ahead")), arms("out+0.75down+0.1back", "out+0.5ahead+0.4down"), head(nod=12),
    ),
    named(
        "Sitting bent forward, elbows on the knees.", "mood",
        "sitting with elbows on the knees|sitting bent forward|sitting dejectedly|waiting anxiously on a bench|"
        "sitting and thinking|sitting on the toilet|brooding|mulling things over|racking the brain on a rock|being all in, on the bench|sitting hunched on the loo|following the game with a lump in the throat",
        "Rodin's Thinker|The Thinker|a coach watches nervously|a gambler who lost it all|heartbroken on a park bench|the substitute on the bench|exhausted after the match|in the hospital corridor|the Gates of Hell, the one on top|to sit and ponder|a knotty problem|elbow on the knee, chin on the knuckles|what does a philosopher in bronze do?|constipated|the manager, two down with ten to go|will she come out of the coma?|caption: existential crisis|the Thinker by Rodin|Rodin|a man broods on the bench|a penny for your thoughts|what shall I do with my life?",
        "lean()>25; hip('l')<100; knee('l')<120; height('pelvis')<.75",
        root(pitch=16), spine(bend=38),
        plumb(leg("left", "ahead+0.18out", "down+0.05back"), leg("right", "ahead+0.3out", "down+0.2ahead")),
        head(nod=14), reach("left", "chin", elbow="down+0.6ahead"),
        arm("right", "ahead+0.75down+0.1out", "ahead+0.7in+0.5down"),
    ),
    named(
        "Typing at a desk.", "work",
        "typing|typing on a keyboard|working at a computer|sitting at a desk|programming|writing an email|"
        "sitting at a table|gaming at a PC|studying at a desk|doing homework|working|gaming|playing a video game|hammering away at the keys|burning the midnight oil at the PC|answering customer mail|crunching code|being glued to the monitor",
        "an office worker|a hacker|a secretary takes notes|Monday morning in the office|a writer at the typewriter|"
        "deadline!|a student before the exam|a programmer at 3 am|a computer user|secretary|at the computer|work|"
        "a gamer|a student|tap tap tap|slaving over the spreadsheet|the novelist meets his word count|ctrl-alt-delete|Hemingway at his Underwood|forearms level, fingers going, eyes on the screen|how does a keyboard warrior sit?|data entry|nine to five|reply all|home office, day 300|League of Legends till dawn|the intern does the minutes",
        "sitting(); 60<elbow('l')<130; ahead('l_wrist')>.2; hands_apart()<.6",
        leg("left", "ahead+0.14out", "down+0.2back"), leg("right", "ahead+0.12out", "down+0.12ahead"), spine(bend=16),
        arms("down+0.4ahead+0.15out", "ahead+0.15in+0.03up"), hands(palm="down"), head(nod=6),
    ),
    named(
        "Writing at a table with the {side} hand.", "work",
        "writing|writing a letter|drawing at a table|signing a contract|painting a miniature|doing the tax return|penning a novel|putting pen to paper|jotting down notes|filling out a form|inking a comic page",
        "a scholar at his desk|a clerk fills in forms|an author signs books|a calligrapher|a monk copies a manuscript|"
        "a schoolboy writes lines|a writer|write|yours sincerely|Jane Austen at her little table|Shakespeare with his quill|sign here, please|Saint Jerome|lines: I must not talk in class|how do you sit when you write a postcard?|John Hancock|thank-you notes after the wedding|Anne Frank|he writes the letter for mama|sketching at the table",
        "sitting(); elbow('r')<120; ahead('r_wrist')>.15; head_nod()<-10",
        SEATED, spine(bend=18), arm("left", "down+0.5ahead+0.3out", "ahead+0.7in"), arm("right", "down+0.45ahead+0.35out", "ahead+0.35in+0.15up"), hand("right", palm="down+in"), head(nod=18),
    ),
    named(
        "Driving, both hands on the wheel.", "action",
        "driving|driving a car|holding a steering wheel|sitting behind the wheel|racing a car|driving a tractor|being behind the wheel|cruising down the motorway|burning rubber|steering a lorry|taking a driving test",
        "a taxi driver|Formula 1|traffic jam|a racing driver|road trip|a driver|drive|are we there yet?|ten to two|Route 66|Lewis Hamilton on the grid|foot to the floor|bus driver|hands at nine and three, eyes on the road|how does a chauffeur sit?|Baby Driver|brum brum|the trucker heads for Reno|Sunday drive|Nissan Skyline, Tokyo drift",
        "hip('l')<125; ahead('l_wrist')>.35; 100<elbow('l')<165; hands_apart()<.5; height('pelvis')<.75",
        root(pitch=-12), plumb(legs("ahead+0.15up+0.12out", "ahead+0.9down")), arms("ahead+0.5down+0.15out", "ahead+0.25up+0.1in"), hands(palm="ahead+down"),
    ),
    named(
        "Sitting cross-legged on the floor.", "rest",
        "sitting cross-legged|sitting on the floor with crossed legs|sitting tailor-fashion|meditating|"
        "sitting in the lotus position|sitting on a picnic blanket|meditating with the hands on the knees|"
        "doing mindfulness|finding one's inner peace|sitting Indian style|criss-crossing the legs on the carpet|sitting like a tailor at work|emptying the mind|meditating cross-legged",
        "lotus pose|easy pose|sukhasana|padmasana|a yogi|a meditation class|story time in kindergarten|om|inner peace|"
        "a guru on his mat|meditation|meditate|yoga meditation|criss-cross applesauce|ommm|a swami|carpet time, children|shins crossed, knees wide, palms up|how does a yogi sit?|clear your mind, young one|Indian style|Buddhist on his pillow|pretzel legs|breathe and let the thoughts pass|be zen|lotus position|lotus|half lotus|meditator",
        "height('pelvis')<.3; lean()<25; knee('l')<90; leftof('l_knee','pelvis')>.2",
        foot("left", 0.17, -0.05, 0.26, "out+0.25up+0.2ahead", toes=30),
        foot("right", 0.17, -0.03, 0.4, "out+0.25up+0.2ahead", toes=30), reaches("knee", "out+0.4down"),
        hands(palm="up"),
    ),
    named(
        "Sitting on the floor, hugging the knees.", "mood",
        "hugging the knees|sitting on the floor with arms around the knees|sitting curled up on the floor|"
        "crying on the floor|sitting huddled up|pulling the knees to the chest while sitting|rocking oneself on the floorboards|shutting the world out|making a ball of misery|wanting mummy",
        "lonely|a frightened child in the corner|sad and alone|homesick|a homeless person in the cold|depressed|"
        "watching the sunset from the dune|afraid of the thunderstorm|nobody likes me|"
        "thunder and a child alone at home|I want to go home|all alone in the world|picked last again|curled into herself|leave the light on|arms locked round the shins, brow on the kneecaps|how does a lost kid sit in the wood?|the bullied girl in the changing room|forlorn|left out in the rain|little girl blue|the runaway on the platform|abandoned|vulnerable|left all alone|an outcast|the new kid nobody plays with",
        "height('pelvis')<.3; knee('l')<75; hand('l','l_knee')<.35; hip('l')<80",
        spine(bend=34), legs("ahead+0.95up+0.05out", "down+0.45ahead"), reaches("shin", "out+0.3ahead"), head(nod=22),
    ),
    named(
        "Sitting on the floor, legs stretched out.", "rest",
        "sitting on the floor with legs straight|sitting with outstretched legs|sunbathing sitting up|"
        "sitting against a wall with the legs stretched out|sitting like a Barbie|plonking oneself on the ground|resting after the run with straight legs|sitting like a toddler in the sand",
        "staff pose|dandasana|a doll sits on the shelf|a toddler in the sandpit|break on the lawn|teddy bear|Raggedy Ann|a puppet put down on the shelf|sit in an L|legs out in front, hands behind|how does a doll sit?|teddy bears' picnic|baby playing with blocks|feet out, back up, hands by the bum|physio says: sit long|long sitting|toes to the ceiling",
        "height('pelvis')<.3; knee('l')>150; knee('r')>150; lean()<35",
        root(pitch=-18), plumb(legs("ahead+0.12out", "ahead+0.12out", toes=5)), arms("back+1.3down+0.3out", "down+0.55back+0.1out"), hands(point="back"), head(nod=6),
    ),
    named(
        "Reaching for the toes, sitting.", "yoga",
        "touching the toes while sitting|stretching the hamstrings on the floor|doing a seated forward bend|"
        "reaching for the feet with straight legs|sitting forward fold|folding oneself over the thighs|trying to grab one's feet|limbering up on the mat|testing one's flexibility",
        "seated forward fold|paschimottanasana|sit and reach|stretching after training|a gymnast warms up|"
        "toe touch on the floor|seated stretch|fold like a sandwich|nose to knees|can you reach your feet?|hamstring stretch|bum on the floor, chest on the legs, fingers at the ankles|which exercise tests how bendy you are?|forward bend, sitting|stretch it out before ballet|school fitness test|closed like a pocket knife",
        "height('pelvis')<.3; knee('l')>150; hip('l')<75; ahead('l_wrist','l_shoulder')>.2 or dist('l_wrist','l_ankle')<.35",
        root(pitch=34), spine(bend=48), plumb(legs("ahead+0.06out", "ahead+0.06out", toes=-5)), reaches("ankle", "out"), head(nod=-5),
    ),
    named(
        "Kneeling on the {side} knee.", "action",
        "kneeling on one knee|going down on one knee|kneeling on the {side} knee|genuflecting|being knighted|"
        "taking a knee|bowing the knee before the king|lowering oneself to one knee|receiving an accolade|tying a shoelace, almost",
        "a knight before his queen|arise, Sir Galahad|a footballer takes the knee|on one knee|down on one knee|knight|rise, Sir Lancelot|dubbed a knight|my liege|Colin Kaepernick|bend the knee|one knee in the grass, one foot flat|how does a squire become a knight?|fealty|half-kneeling|get down on {side} knee",
        "kneeling(); knee('r')<110; knee('l')<120; lean()<30; height('pelvis')<.65",
        leg("left", "ahead+0.1out", "down"), leg("right", "down+0.12back", "back+0.1down", toes=-20),
        spine(bend=6, twist=6), arm("right", "down+0.55ahead", "ahead+0.45up"), hand("right", palm="up"),
        reach("left", "thigh", elbow="out"), head(nod=-14),
    ),
    named(
        "Kneeling on both knees.", "action",
        "kneeling|kneeling on both knees|kneeling down|falling to the knees|kneeling upright|begging on the knees|"
        "kneeling in church|kneeling in front of an altar|pleading for mercy|praying on both knees|sinking down before the altar|being humbled before God",
        "on your knees!|forgive me!|a pilgrim|a beggar implores|a samurai awaits his judgement|"
        "the prisoner before the executioner|mercy!|kneel|a kneeling person|on the knees|beg!|at the altar rail|I yield|Agnus Dei|our father who art in heaven|both shins on the stone, hands at the breast|how do you receive communion?|pardon me, o Lord|down on her knees|heretic at the stake, praying|forgive us sinners",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; knee('l')<110; lean()<30",
        legs("down+0.1out", "back+0.05out", toes=50), reaches("breastbone", "out+down", gap=0.02), head(nod=10),
    ),
    named(
        "Sitting on the heels.", "rest",
        "sitting on the heels|sitting in seiza|having a tea ceremony|sitting on the knees Japanese style|"
        "playing with toys on the floor|sitting back on the shins|waiting on the tatami|kneeling like at a tea house|sitting properly in the dojo",
        "seiza|a geisha serves tea|hero pose|vajrasana|thunderbolt pose|a martial arts pupil listens|"
        "a calligraphy master|Japanese tea ceremony|kneeling, sitting back on the heels|matcha and silence|bum on heels|sensei bows in|tatami mat|Memoirs of a Geisha|knees together, seat on the ankles|how do you sit in a Japanese home?|aikido class lines up|kneel-sit|thunderbolt|Mr Miyagi waits|koto player",
        "kneeling(); height('pelvis')<.4; knee('l')<50; lean()<25",
        legs("ahead+0.32down+0.12out", "back+0.02down", toes=55), reaches("thigh", "out+0.5back"),
    ),
    named(
        "Crouching, hands near the floor.", "action",
        "crouching|squatting low|crouching down|hunkering down|crouching behind a wall|taking cover|lurking|"
        "hiding in the bushes|wiping up spilt milk|looking into the bottom drawer|hiding|keeping one's head down|staying out of sight|making oneself scarce behind the hedge|ducking low|stooping to inspect a footprint",
        "get down!|a hunter finds tracks|a child looks at a beetle|a spy behind the hedge|crouch|a crouching person|"
        "hide|stay low!|keep out of sight|incoming, heads down|sneaky, sneaky|Gollum by the pool|bum near the heels, fingers nearly on the ground|how do you hide behind a low wall?|what a funny bug|Elmer Fudd: be vewy quiet|tracker reads the trail|hide-and-seek, behind the dustbin|ambush",
        "knee('l')<75; knee('r')<75; height('pelvis')<.5; height('l_wrist')<.5",
        root(pitch=38), spine(bend=20), plumb(legs("ahead+0.05up+0.4out", "down+0.75back+0.05in")),
        put("left", 0.1, 0.24, 0.5), put("right", 0.07, 0.14, 0.44), head(nod=-34),
    ),
    named(
        "Squatting.", "sport",
        "squatting|squatting with arms forward|doing a deep squat|going down into a squat|bending the knees deeply|exercising with squats|sitting on an imaginary chair|doing a set of squats|dropping it low with the arms out|working the thighs|sitting back into thin air",
        "squat|leg day|gym class: knee bends|a weightlifter's low position|go down deep in the knees|burn, baby, burn: the thighs|goblet squat without the bell|bum down, arms out front|sit on a chair that isn't there|CrossFit WOD|twenty more, drop and hold|how do you train your glutes?|knee bend|crouch with hands ahead|quads on fire|down and hold",
        "knee('l')<110; knee('r')<110; lean()<50; ahead('l_wrist')>.3; height('pelvis')<.7",
        root(pitch=28), plumb(legs("ahead+0.2down+0.45out", "down+0.5back+0.12out")), arms("ahead+0.3up"), head(nod=-16),
    ),
    named(
        "Crawling on all fours.", "action",
        "crawling|crawling on all fours|crawling on hands and knees|being on all fours|"
        "looking for a contact lens|playing horse with a child|pretending to be a dog|scrubbing the kitchen tiles|"
        "waxing the parquet|creeping on hands and knees|going on all fours like a baby|being a horsey for the kids|mopping the floor by hand|searching the carpet for an earring|moving like a four-legged beast|crawling across the carpet",
        "a baby crawls|doggy|on hands and knees|tabletop position|I lost my earring|a toddler on all fours|a dog|"
        "crawl|cow|a cat|a horse|animal on four legs|a baby|giddy-up, daddy|where's my contact?|like a baby|table top|woof|Cinderella scrubs the steps|palms and knees on the rug|how does a ten-month-old get around?|Nebuchadnezzar, by Blake|be a pony|quadruped|under the smoke, on hands and knees|he walks like dog|crawling child|crawling baby|infant on hands and knees|toddler crawls to his toy",
        "on_all_fours(); lean()>60; knee('l')<130; height('l_knee')<.2",
        root(pitch=80), plumb(legs("down+0.08out", "back+0.03out", toes=50)), arm("left", "ahead+0.35up"), arm("right", "ahead+0.1down"), hands(point="up", palm="ahead"), head(nod=-40),
    ),
    named(
        "Lying on the back.", "rest",
        "lying on the back|lying down|lying flat on the floor|lying face up|sleeping on the back|lying in bed|"
        "resting on the ground|floating on the water|lying in the grass|star-gazing|lying dead|lying|resting|being flat on one's back|being out cold|pushing up daisies|relaxing at the end of the yoga class|playing possum|resting in corpse pose|lying in savasana",
        "corpse pose|savasana|shavasana|a body at the crime scene|dead|knocked out cold|"
        "a patient on the operating table|lie down|playing dead|supine|a person lying on the floor|rest|stiff as a corpse|end of class, let everything go|stone dead|lay down, facing the ceiling|KO|gazing at the ceiling|on the slab|how would a body lie for the autopsy?|he's a goner|he lies on the back|float|flat on the back",
        "lying(); facing_up()>.7; knee('l')>150",
        root(pitch=-90), leg("left", "down+0.14out", toes=35),
        leg("right", "down+0.18out+0.06ahead", "down+0.16out+0.08back", toes=30), arm("left", "down+0.45out"),
        arm("right", "down+0.3out", "down+0.1in+0.05ahead"), hands(palm="ahead"), head(turn=12),
    ),
    named(
        "Lying on the back, hands behind the head.", "rest",
        "sunbathing|cloud watching|lying on the back with one knee up|daydreaming in the meadow|lying on the beach|"
        "lying in the sun with the hands behind the head|watching the clouds go by|lazing in the hay|bathing in the sun with a knee up|being without a care on the lawn|whiling away an afternoon",
        "a lazy summer day|holidays!|Huckleberry Finn|on the beach in Hawaii|a shepherd in the grass|"
        "a nap under the tree|dolce far niente|gone to look at clouds|nothing to do all day|Tom Sawyer's friend takes it easy|the life of Riley|palms under the skull, one foot flat on the grass|how do you lie in a hay meadow?|chilling by the lake|skiving off school|a straw between the teeth|sunny side up",
        "lying(); facing_up()>.6; hand('l','head')<.25; hand('r','head')<.25",
        root(pitch=-90), leg("left", "down+0.08out", toes=35), leg("right", "ahead+0.75down", "down+0.95back", toes=10), reaches("back of head", "out+0.4up"), head(nod=14),
    ),
    named(
        "Lying face down.", "rest",
        "lying on the stomach|lying face down|lying on the belly|lying prone|collapsing on the bed|getting a massage|"
        "lying flat on the front|eating dirt|being face-planted|dropping onto the mattress like a stone|being on the massage table|lying with the nose in the sand",
        "prone position|a drunkard in the gutter|unconscious on the pavement|face down in the snow|"
        "exhausted, dropped onto the bed|washed ashore|faceplant|flopped|dead drunk on the lawn|tummy down|Robinson Crusoe on the sand|belly to the ground, arms up by the head|how does a castaway lie on the shore?|on the masseur's table|shot in the back|hit the dirt!|nose down on the floor",
        "lying(); facing_up()<-.7; knee('l')>150",
        root(pitch=90), legs("down+0.14out", toes=55), arm("left", "up+0.8out", "up+0.5in"),
        arm("right", "up+1.1out", "up+0.25in"), head(turn=60),
    ),
    named(
        "Sleeping on the side, curled up.", "rest",
        "sleeping|sleeping on the side|lying on the side|curling up|sleeping curled up|lying in the foetal position|napping|taking a nap|lying curled up in pain|having a stomach ache in bed|dozing|being in the land of nod|having forty winks on one side|sawing logs in a ball|being fast asleep|cuddling up in the nest",
        "good night|foetal position|fetal position|sweet dreams|a cat nap|a child asleep|hush, she is sleeping|"
        "recovery position|embryo|asleep|sleep|a sleeping person|night night|out like a light|fast asleep|Goldilocks in baby bear's bed|snug as a bug|knees to the tummy, hands by the face, on the side|how does a baby lie in the womb?|curled like a cat|let sleeping dogs lie|dormouse|tucked in|he sleep",
        "lying(); abs(facing_up())<.5; knee('l')<110; hip('l')<120; hip('r')<120",
        root(roll=88), spine(bend=30), leg("left", "ahead+0.1down", "down+0.9back", toes=30), leg("right", "ahead+0.45down", "down+1.1back", toes=30),
        arm("left", "ahead+0.2up", "up+0.55ahead+0.4in"), arm("right", "ahead+0.35down", "up+0.55ahead+0.3in"), head(nod=20),
    ),
    named(
        "Lying on the side, propped on the {side} elbow.", "rest",
        "lying on the side propped on an elbow|reclining|lounging on the side|posing reclined on the {side} side|lying like a Roman at a banquet|resting the head on the {side} hand while lying|posing for a nude on the divan|idling on one elbow|stretching out at a symposium|chatting on the picnic rug",
        "Cleopatra on her couch|paint me like one of your French girls|a Roman feast|a mermaid on the rock|the picnic on the grass|an odalisque|Titian's Venus of Urbino|Burt Reynolds in Cosmo|Madame Récamier|draw me, Jack|come here often?|cheek in the palm, elbow on the ground, legs along|how did Romans dine?|George Costanza's photo shoot|Canova's Paolina|grapes and wine on the couch|sideways on the rug by the fire",
        "height('pelvis')<.5; lean()>30; abs(facing_up())<.6",
        root(roll=-85), spine(side=31), leg("right", "down+0.08in+0.15ahead", "down+0.15back", toes=30),
        leg("left", "down+0.55ahead+0.2in", "down+0.6back", toes=30), head(tilt=-12),
        reach("right", "ear", elbow="down+0.9out", gap=0.01), arm("left", "down+0.7ahead+0.2out", "down+0.6ahead"),
    ),
)  # fmt: skip
