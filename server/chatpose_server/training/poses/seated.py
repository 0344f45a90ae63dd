"""Sitting, kneeling, crouching, lying: everything done low."""

from ..library import named
from ..moves import (
    SEATED, arm, arms, hand, hands, head, leg, legs, plumb, reach, reaches, root, spine, tiptoe,
)  # fmt: skip

POSES = (
    named(
        "Sitting on a chair, hands on the thighs.", "rest",
        "sitting|sitting on a chair|sitting down|sitting upright|sitting on a bench|waiting in a waiting room|sitting in a meeting|sitting on a stool|riding the bus|"
        "sitting on a throne|sitting in a theatre|sitting quietly with hands in the lap|being seated|taking a seat",
        "sit down|take a seat, please|a pharaoh statue|a passenger|a patient waits for the doctor|a job applicant|chair pose for a portrait|in church, on the pew|have a seat|now sit|the Lincoln Memorial",
        "sitting(); 60<knee('l')<120; elbow('l')<165; lean()<20",
        SEATED, reaches("thigh", "out+0.5back"),
    ),
    named(
        "Sitting with the legs crossed, {side} leg on top.", "rest",
        "sitting with crossed legs|sitting with the {side} leg over the other|sitting cross-legged on a chair|sitting elegantly|giving an interview|crossing the {side} leg over|sitting with legs crossed",
        "a talk show guest|a psychologist listens|an elegant lady on a bar stool|a newspaper reader in a café|legs crossed at the knee, {side} over {other}",
        "sitting(); thigh('r')>85",
        leg("left", "ahead+0.12out", "down"), leg("right", "ahead+0.28up+0.25in", "down+0.45ahead+0.35out", toes=25), reach("left", "thigh", of="right", elbow="out"),
        reach("right", "knee", elbow="out"), spine(bend=6),
    ),
    named(
        "Leaning back on a sofa.", "rest",
        "leaning back on a sofa|lounging in an armchair|watching television|slouching on the couch|sitting back comfortably|chilling|relaxing on the couch|slumping in a chair|"
        "sunbathing in a deckchair|sitting bored in a chair",
        "couch potato|movie night|finally weekend|a boring lecture|a bored student in class|Netflix and chill|a dentist's patient|a pensioner in the deckchair|lazy Sunday",
        "30>lean()>12; height('pelvis')<.75; hip('l')<150",
        root(pitch=-24), spine(bend=10), plumb(legs("ahead+0.3out", "down+0.6ahead")), arms("out+0.75down+0.1back", "out+0.5ahead+0.4down"), head(nod=12),
    ),
    named(
        "Sitting bent forward, elbows on the knees.", "mood",
        "sitting with elbows on the knees|sitting bent forward|sitting dejectedly|waiting anxiously on a bench|sitting with the head in the hands|sitting and thinking|sitting on the toilet|brooding",
        "Rodin's Thinker|The Thinker|a coach watches nervously|a gambler who lost it all|heartbroken on a park bench|the substitute on the bench|exhausted after the match|in the hospital corridor",
        "lean()>25; hip('l')<100; knee('l')<120; height('pelvis')<.75",
        root(pitch=14), spine(bend=38), plumb(legs("ahead+0.2out", "down+0.05back")), reach("left", "chin", elbow="down+0.6ahead"),
        arm("right", "ahead+0.7down", "ahead+0.7in+0.4down"), head(nod=14),
    ),
    named(
        "Typing at a desk.", "work",
        "typing|typing on a keyboard|working at a computer|sitting at a desk|programming|playing the piano|writing an email|sitting at a table|gaming at a PC|playing the organ|"
        "studying at a desk|sewing with a machine|doing homework",
        "an office worker|a pianist|a hacker|a secretary takes notes|Monday morning in the office|a writer at the typewriter|deadline!|Mozart at the keyboard|a student before the exam|a programmer at 3 am",
        "sitting(); 60<elbow('l')<130; ahead('l_wrist')>.2; hands_apart()<.6",
        SEATED, spine(bend=10), arms("down+0.35ahead+0.12out", "ahead+0.05in"), hands(palm="down"), head(nod=10),
    ),
    named(
        "Writing at a table with the {side} hand.", "work",
        "writing|writing a letter|drawing at a table|eating at a table|eating soup|signing a contract|painting a miniature|having dinner|having breakfast|eating with a fork",
        "dinner time|a scholar at his desk|a clerk fills in forms|an author signs books|a calligrapher|a monk copies a manuscript|soup of the day|a schoolboy writes lines",
        "sitting(); elbow('r')<120; ahead('r_wrist')>.15; head_nod()<-10",
        SEATED, spine(bend=18), arm("left", "down+0.5ahead+0.3out", "ahead+0.7in"), arm("right", "down+0.45ahead+0.35out", "ahead+0.35in+0.15up"), hand("right", palm="down+in"), head(nod=18),
    ),
    named(
        "Driving, both hands on the wheel.", "action",
        "driving|driving a car|holding a steering wheel|driving a truck|steering a bus|flying a plane|sitting behind the wheel|racing a car|riding a motorbike|driving a tractor",
        "a taxi driver|Formula 1|a lorry driver on the motorway|traffic jam|a bus driver|a racing driver|a pilot in the cockpit|road trip|biker",
        "hip('l')<125; ahead('l_wrist')>.35; 100<elbow('l')<165; hands_apart()<.5; height('pelvis')<.75",
        root(pitch=-12), plumb(legs("ahead+0.15up+0.12out", "ahead+0.9down")), arms("ahead+0.5down+0.15out", "ahead+0.25up+0.1in"), hands(palm="ahead+down"),
    ),
    named(
        "Sitting cross-legged on the floor.", "rest",
        "sitting cross-legged|sitting on the floor with crossed legs|sitting tailor-fashion|meditating|sitting in the lotus position|sitting on a picnic blanket|"
        "sitting around a campfire|meditating with the hands on the knees|doing mindfulness",
        "lotus pose|easy pose|sukhasana|padmasana|a Buddha statue|a yogi|a meditation class|story time in kindergarten|om|inner peace|a snake charmer|a guru on his mat",
        "height('pelvis')<.3; lean()<25; knee('l')<90; leftof('l_knee','pelvis')>.2",
        legs("ahead+0.85out+0.05up", "in+0.45back+0.25down", toes=25), reaches("knee", "out+0.4down"), hands(palm="up"),
    ),
    named(
        "Sitting on the floor, hugging the knees.", "mood",
        "hugging the knees|sitting on the floor with arms around the knees|sitting curled up on the floor|crying on the floor|sitting huddled up|hiding in a corner|pulling the knees to the chest while sitting",
        "lonely|a frightened child in the corner|sad and alone|homesick|a homeless person in the cold|depressed|watching the sunset from the dune|afraid of the thunderstorm|nobody likes me",
        "height('pelvis')<.3; knee('l')<75; hand('l','l_knee')<.35; hip('l')<80",
        spine(bend=34), legs("ahead+0.95up+0.05out", "down+0.45ahead"), reaches("shin", "out+0.3ahead"), head(nod=22),
    ),
    named(
        "Sitting on the floor, legs stretched out.", "rest",
        "sitting on the floor with legs straight|sitting with outstretched legs|sitting on the beach leaning back on the hands|sitting on the ground leaning back|sunbathing sitting up|"
        "sitting against a wall with the legs stretched out",
        "staff pose|dandasana|a day at the beach|a doll sits on the shelf|a toddler in the sandpit|break on the lawn|teddy bear",
        "height('pelvis')<.3; knee('l')>150; knee('r')>150; lean()<35",
        root(pitch=-18), plumb(legs("ahead+0.12out", "ahead+0.12out", toes=5)), arms("back+1.3down+0.3out", "down+0.55back+0.1out"), hands(point="back"), head(nod=6),
    ),
    named(
        "Reaching for the toes, sitting.", "yoga",
        "touching the toes while sitting|stretching the hamstrings on the floor|doing a seated forward bend|rowing|rowing a boat|reaching for the feet with straight legs",
        "seated forward fold|paschimottanasana|sit and reach|an oarsman at the catch|stretching after training|a gymnast warms up",
        "height('pelvis')<.3; knee('l')>150; hip('l')<75; ahead('l_wrist','l_shoulder')>.2 or dist('l_wrist','l_ankle')<.35",
        root(pitch=34), spine(bend=48), plumb(legs("ahead+0.06out", "ahead+0.06out", toes=-5)), reaches("ankle", "out"), head(nod=-5),
    ),
    named(
        "Kneeling on the {side} knee.", "action",
        "kneeling on one knee|going down on one knee|proposing marriage|kneeling on the {side} knee|tying a shoe|genuflecting|being knighted|taking a knee|offering a ring|kneeling to pray",
        "will you marry me?|a marriage proposal|a knight before his queen|arise, Sir Galahad|a footballer takes the knee|a plumber looks under the sink|a photographer gets low|a proposal with a ring",
        "kneeling(); knee('r')<110; knee('l')<120; lean()<30; height('pelvis')<.65",
        leg("left", "ahead+0.1out", "down"), leg("right", "down+0.12back", "back+0.1down", toes=-20), arm("right", "down+0.4ahead", "ahead+0.4up"),
        reach("left", "thigh", elbow="out"), head(nod=-8),
    ),
    named(
        "Kneeling on both knees.", "action",
        "kneeling|kneeling on both knees|kneeling down|falling to the knees|kneeling upright|begging on the knees|kneeling in church|kneeling in front of an altar|gardening on the knees|scrubbing the floor upright",
        "on your knees!|forgive me!|a pilgrim|a beggar implores|the striker celebrates on his knees|a samurai awaits his judgement|the prisoner before the executioner|mercy!",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; knee('l')<110; lean()<30",
        legs("down+0.1out", "back+0.05out", toes=50), reaches("breastbone", "out+down", gap=0.02), head(nod=10),
    ),
    named(
        "Sitting on the heels.", "rest",
        "sitting on the heels|sitting in seiza|kneeling and sitting back on the heels|having a tea ceremony|sitting on the knees Japanese style|playing with toys on the floor",
        "seiza|a geisha serves tea|hero pose|vajrasana|thunderbolt pose|a martial arts pupil listens|a calligraphy master|Japanese tea ceremony",
        "kneeling(); height('pelvis')<.4; knee('l')<50; lean()<25",
        legs("ahead+0.32down+0.12out", "back+0.02down", toes=55), reaches("thigh", "out+0.5back"),
    ),
    named(
        "Crouching, hands near the floor.", "action",
        "crouching|squatting low|crouching down|hunkering down|crouching behind a wall|ducking|taking cover|stroking a cat|looking under the sofa|lurking|hiding in the bushes|planting flowers",
        "get down!|a frog|a hunter finds tracks|a child looks at a beetle|Gollum|a spy behind the hedge|a sprinter before the blocks|duck!|Spider-Man on the roof|a catcher waits for the ball",
        "knee('l')<75; knee('r')<75; height('pelvis')<.5; height('l_wrist')<.5",
        root(pitch=38), spine(bend=20), plumb(legs("ahead+0.05up+0.4out", "down+0.75back+0.05in")), arms("down+0.9ahead+0.1out", "down+0.4ahead"), head(nod=-34),
    ),
    named(
        "Squatting.", "sport",
        "squatting|doing squats|squatting with arms forward|doing a deep squat|going down into a squat|doing knee bends|bending the knees deeply|exercising with squats|sitting on an imaginary chair",
        "squat|leg day|air squat|a sumo wrestler|gym class: knee bends|a weightlifter's low position|go down deep in the knees|horse stance",
        "knee('l')<110; knee('r')<110; lean()<50; ahead('l_wrist')>.3; height('pelvis')<.7",
        root(pitch=28), plumb(legs("ahead+0.2down+0.45out", "down+0.5back+0.12out")), arms("ahead+0.3up"), head(nod=-16),
    ),
    named(
        "Crawling on all fours.", "action",
        "crawling|crawling on all fours|crawling on hands and knees|being on all fours|scrubbing the floor|looking for a contact lens|playing horse with a child|pretending to be a dog|creeping under a fence|searching under the bed",
        "a baby crawls|doggy|on hands and knees|cat pose|cow pose|tabletop position|a soldier under barbed wire|I lost my earring|a cat stalks|the wolf",
        "on_all_fours(); lean()>60; knee('l')<130; height('l_knee')<.2",
        root(pitch=80), plumb(legs("down+0.08out", "back+0.03out", toes=50)), arm("left", "ahead+0.35up"), arm("right", "ahead+0.1down"), hands(point="up", palm="ahead"), head(nod=-40),
    ),
    named(
        "Lying on the back.", "rest",
        "lying on the back|lying down|lying flat on the floor|lying face up|sleeping on the back|lying in bed|resting on the ground|floating on the water|lying dead|fainting|lying in the grass|star-gazing",
        "corpse pose|savasana|shavasana|a body at the crime scene|dead|knocked out cold|a patient on the operating table|the vampire in his coffin|Sleeping Beauty|lie down|playing dead|supine",
        "lying(); facing_up()>.7; knee('l')>150",
        root(pitch=-90), legs("down+0.12out", "down+0.14out", toes=35), arms("down+0.35out"), hands(palm="ahead"),
    ),
    named(
        "Lying on the back, hands behind the head.", "rest",
        "lying in the sun with the hands behind the head|relaxing in a hammock|sunbathing|cloud watching|lying on the back with one knee up|daydreaming in the meadow|lying on the beach|doing sit-ups",
        "a lazy summer day|holidays!|Huckleberry Finn|on the beach in Hawaii|a shepherd in the grass|a nap under the tree|crunches",
        "lying(); facing_up()>.6; hand('l','head')<.25; hand('r','head')<.25",
        root(pitch=-90), leg("left", "down+0.08out", toes=35), leg("right", "ahead+0.75down", "down+0.95back", toes=10), reaches("back of head", "out+0.4up"), head(nod=14),
    ),
    named(
        "Lying face down.", "rest",
        "lying on the stomach|lying face down|lying on the belly|lying prone|sleeping on the stomach|collapsing on the bed|getting a massage|lying flat on the front|being hit by a car",
        "prone position|a drunkard in the gutter|massage|unconscious on the pavement|face down in the snow|exhausted, dropped onto the bed|washed ashore",
        "lying(); facing_up()<-.7; knee('l')>150",
        root(pitch=90), legs("down+0.12out", toes=55), arm("left", "up+0.8out", "up+0.5in"), arm("right", "up+0.8out", "up+0.5in"), head(turn=60),
    ),
    named(
        "Sleeping on the side, curled up.", "rest",
        "sleeping|sleeping on the side|lying on the side|curling up|sleeping curled up|lying in the foetal position|napping|taking a nap|lying curled up in pain|having a stomach ache in bed|dozing",
        "good night|foetal position|fetal position|sweet dreams|a cat nap|a child asleep|ill in bed|hush, she is sleeping|recovery position|embryo",
        "lying(); abs(facing_up())<.5; knee('l')<110; hip('l')<120; hip('r')<120",
        root(roll=88), spine(bend=30), leg("left", "ahead+0.1down", "down+0.9back", toes=30), leg("right", "ahead+0.45down", "down+1.1back", toes=30),
        arm("left", "ahead+0.2up", "up+0.55ahead+0.4in"), arm("right", "ahead+0.35down", "up+0.55ahead+0.3in"), head(nod=20),
    ),
    named(
        "Lying on the side, propped on the {side} elbow.", "rest",
        "lying on the side propped on an elbow|reclining|lounging on the side|posing reclined on the {side} side|lying like a Roman at a banquet|resting the head on the {side} hand while lying",
        "Cleopatra on her couch|paint me like one of your French girls|a Roman feast|a mermaid on the rock|the picnic on the grass|an odalisque",
        "height('pelvis')<.5; lean()>30; abs(facing_up())<.6",
        root(roll=-68), spine(side=22), leg("right", "down+0.25ahead", "down+0.1back", toes=30), leg("left", "down+0.6ahead", "down+0.5back", toes=30),
        reach("right", "ear", elbow="out+0.3up"), arm("left", "down+0.4ahead", "down+0.7ahead"), head(tilt=-10),
    ),
)  # fmt: skip
