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
        "waiting for the washing machine to finish|sitting in the theatre|sitting pose",
        "sit down|take a seat, please|a pharaoh statue|a passenger|a patient waits for the doctor|a job applicant|"
        "chair pose for a portrait|in church, on the pew|have a seat|now sit|a person on a chair|sit|seated|"
        "a seated person|a person sitting",
        "sitting(); 60<knee('l')<120; elbow('l')<165; lean()<20",
        leg("left", "ahead+0.16out", "down+0.22ahead"), leg("right", "ahead+0.14out", "down+0.05back"), spine(bend=5),
        reaches("thigh", "out+0.5back"), head(turn=6),
    ),
    named(
        "Sitting with the legs crossed, {side} leg on top.", "rest",
        "sitting with crossed legs|sitting with the {side} leg over the other|sitting cross-legged on a chair|sitting elegantly|giving an interview|crossing the {side} leg over|sitting with legs crossed",
        "a talk show guest|a psychologist listens|legs crossed at the knee, {side} over {other}",
        "sitting(); thigh('r')>85",
        leg("left", "ahead+0.12out", "down"), leg("right", "ahead+0.28up+0.25in", "down+0.45ahead+0.35out", toes=25),
        spine(bend=8, side=-3), reach("left", "knee", of="right", elbow="out"),
        reach("right", "thigh", elbow="out+0.2back", gap=0.02), head(turn=10, tilt=-4),
    ),
    named(
        "Leaning back on a sofa.", "rest",
        "leaning back on a sofa|lounging in an armchair|watching television|slouching on the couch|"
        "sitting back comfortably|chilling|relaxing on the couch|sunbathing in a deckchair|relaxing|watching TV",
        "couch potato|movie night|finally weekend|Netflix and chill|a pensioner in the deckchair|lazy Sunday|relax|"
        "relaxed on the couch",
        "30>lean()>12; height('pelvis')<.75; hip('l')<150",
        root(pitch=-24), spine(bend=10), plumb(legs("ahead+0.3out", "down+0.6ahead")), arms("out+0.75down+0.1back", "out+0.5ahead+0.4down"), head(nod=12),
    ),
    named(
        "Sitting bent forward, elbows on the knees.", "mood",
        "sitting with elbows on the knees|sitting bent forward|sitting dejectedly|waiting anxiously on a bench|"
        "sitting and thinking|sitting on the toilet|brooding",
        "Rodin's Thinker|The Thinker|a coach watches nervously|a gambler who lost it all|heartbroken on a park bench|the substitute on the bench|exhausted after the match|in the hospital corridor",
        "lean()>25; hip('l')<100; knee('l')<120; height('pelvis')<.75",
        root(pitch=16), spine(bend=38),
        plumb(leg("left", "ahead+0.18out", "down+0.05back"), leg("right", "ahead+0.3out", "down+0.2ahead")),
        head(nod=14), reach("left", "chin", elbow="down+0.6ahead"),
        arm("right", "ahead+0.75down+0.1out", "ahead+0.7in+0.5down"),
    ),
    named(
        "Typing at a desk.", "work",
        "typing|typing on a keyboard|working at a computer|sitting at a desk|programming|writing an email|"
        "sitting at a table|gaming at a PC|studying at a desk|doing homework|working|gaming|playing a video game",
        "an office worker|a hacker|a secretary takes notes|Monday morning in the office|a writer at the typewriter|"
        "deadline!|a student before the exam|a programmer at 3 am|a computer user|secretary|at the computer|work|"
        "a gamer|a student",
        "sitting(); 60<elbow('l')<130; ahead('l_wrist')>.2; hands_apart()<.6",
        leg("left", "ahead+0.14out", "down+0.2back"), leg("right", "ahead+0.12out", "down+0.12ahead"), spine(bend=16),
        arms("down+0.4ahead+0.15out", "ahead+0.15in+0.03up"), hands(palm="down"), head(nod=6),
    ),
    named(
        "Writing at a table with the {side} hand.", "work",
        "writing|writing a letter|drawing at a table|signing a contract|painting a miniature|doing the tax return",
        "a scholar at his desk|a clerk fills in forms|an author signs books|a calligrapher|a monk copies a manuscript|"
        "a schoolboy writes lines|a writer|write",
        "sitting(); elbow('r')<120; ahead('r_wrist')>.15; head_nod()<-10",
        SEATED, spine(bend=18), arm("left", "down+0.5ahead+0.3out", "ahead+0.7in"), arm("right", "down+0.45ahead+0.35out", "ahead+0.35in+0.15up"), hand("right", palm="down+in"), head(nod=18),
    ),
    named(
        "Driving, both hands on the wheel.", "action",
        "driving|driving a car|holding a steering wheel|sitting behind the wheel|racing a car|driving a tractor",
        "a taxi driver|Formula 1|traffic jam|a racing driver|road trip|a driver|drive",
        "hip('l')<125; ahead('l_wrist')>.35; 100<elbow('l')<165; hands_apart()<.5; height('pelvis')<.75",
        root(pitch=-12), plumb(legs("ahead+0.15up+0.12out", "ahead+0.9down")), arms("ahead+0.5down+0.15out", "ahead+0.25up+0.1in"), hands(palm="ahead+down"),
    ),
    named(
        "Sitting cross-legged on the floor.", "rest",
        "sitting cross-legged|sitting on the floor with crossed legs|sitting tailor-fashion|meditating|"
        "sitting in the lotus position|sitting on a picnic blanket|meditating with the hands on the knees|"
        "doing mindfulness",
        "lotus pose|easy pose|sukhasana|padmasana|a yogi|a meditation class|story time in kindergarten|om|inner peace|"
        "a guru on his mat|meditation|meditate|yoga meditation",
        "height('pelvis')<.3; lean()<25; knee('l')<90; leftof('l_knee','pelvis')>.2",
        foot("left", 0.17, -0.05, 0.26, "out+0.25up+0.2ahead", toes=30),
        foot("right", 0.17, -0.03, 0.4, "out+0.25up+0.2ahead", toes=30), reaches("knee", "out+0.4down"),
        hands(palm="up"),
    ),
    named(
        "Sitting on the floor, hugging the knees.", "mood",
        "hugging the knees|sitting on the floor with arms around the knees|sitting curled up on the floor|"
        "crying on the floor|sitting huddled up|pulling the knees to the chest while sitting",
        "lonely|a frightened child in the corner|sad and alone|homesick|a homeless person in the cold|depressed|"
        "watching the sunset from the dune|afraid of the thunderstorm|nobody likes me|"
        "thunder and a child alone at home",
        "height('pelvis')<.3; knee('l')<75; hand('l','l_knee')<.35; hip('l')<80",
        spine(bend=34), legs("ahead+0.95up+0.05out", "down+0.45ahead"), reaches("shin", "out+0.3ahead"), head(nod=22),
    ),
    named(
        "Sitting on the floor, legs stretched out.", "rest",
        "sitting on the floor with legs straight|sitting with outstretched legs|sunbathing sitting up|"
        "sitting against a wall with the legs stretched out",
        "staff pose|dandasana|a doll sits on the shelf|a toddler in the sandpit|break on the lawn|teddy bear",
        "height('pelvis')<.3; knee('l')>150; knee('r')>150; lean()<35",
        root(pitch=-18), plumb(legs("ahead+0.12out", "ahead+0.12out", toes=5)), arms("back+1.3down+0.3out", "down+0.55back+0.1out"), hands(point="back"), head(nod=6),
    ),
    named(
        "Reaching for the toes, sitting.", "yoga",
        "touching the toes while sitting|stretching the hamstrings on the floor|doing a seated forward bend|"
        "reaching for the feet with straight legs|sitting forward fold",
        "seated forward fold|paschimottanasana|sit and reach|stretching after training|a gymnast warms up|"
        "toe touch on the floor|seated stretch",
        "height('pelvis')<.3; knee('l')>150; hip('l')<75; ahead('l_wrist','l_shoulder')>.2 or dist('l_wrist','l_ankle')<.35",
        root(pitch=34), spine(bend=48), plumb(legs("ahead+0.06out", "ahead+0.06out", toes=-5)), reaches("ankle", "out"), head(nod=-5),
    ),
    named(
        "Kneeling on the {side} knee.", "action",
        "kneeling on one knee|going down on one knee|kneeling on the {side} knee|genuflecting|being knighted|"
        "taking a knee",
        "a knight before his queen|arise, Sir Galahad|a footballer takes the knee|on one knee|down on one knee|knight",
        "kneeling(); knee('r')<110; knee('l')<120; lean()<30; height('pelvis')<.65",
        leg("left", "ahead+0.1out", "down"), leg("right", "down+0.12back", "back+0.1down", toes=-20),
        spine(bend=6, twist=6), arm("right", "down+0.55ahead", "ahead+0.45up"), hand("right", palm="up"),
        reach("left", "thigh", elbow="out"), head(nod=-14),
    ),
    named(
        "Kneeling on both knees.", "action",
        "kneeling|kneeling on both knees|kneeling down|falling to the knees|kneeling upright|begging on the knees|"
        "kneeling in church|kneeling in front of an altar|pleading for mercy",
        "on your knees!|forgive me!|a pilgrim|a beggar implores|a samurai awaits his judgement|"
        "the prisoner before the executioner|mercy!|kneel|a kneeling person|on the knees",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; knee('l')<110; lean()<30",
        legs("down+0.1out", "back+0.05out", toes=50), reaches("breastbone", "out+down", gap=0.02), head(nod=10),
    ),
    named(
        "Sitting on the heels.", "rest",
        "sitting on the heels|sitting in seiza|having a tea ceremony|sitting on the knees Japanese style|"
        "playing with toys on the floor",
        "seiza|a geisha serves tea|hero pose|vajrasana|thunderbolt pose|a martial arts pupil listens|"
        "a calligraphy master|Japanese tea ceremony|kneeling, sitting back on the heels",
        "kneeling(); height('pelvis')<.4; knee('l')<50; lean()<25",
        legs("ahead+0.32down+0.12out", "back+0.02down", toes=55), reaches("thigh", "out+0.5back"),
    ),
    named(
        "Crouching, hands near the floor.", "action",
        "crouching|squatting low|crouching down|hunkering down|crouching behind a wall|taking cover|lurking|"
        "hiding in the bushes|wiping up spilt milk|looking into the bottom drawer|hiding",
        "get down!|a hunter finds tracks|a child looks at a beetle|a spy behind the hedge|crouch|a crouching person|"
        "hide",
        "knee('l')<75; knee('r')<75; height('pelvis')<.5; height('l_wrist')<.5",
        root(pitch=38), spine(bend=20), plumb(legs("ahead+0.05up+0.4out", "down+0.75back+0.05in")),
        put("left", 0.1, 0.24, 0.5), put("right", 0.07, 0.14, 0.44), head(nod=-34),
    ),
    named(
        "Squatting.", "sport",
        "squatting|doing squats|squatting with arms forward|doing a deep squat|going down into a squat|doing knee bends|bending the knees deeply|exercising with squats|sitting on an imaginary chair",
        "squat|leg day|air squat|gym class: knee bends|a weightlifter's low position|go down deep in the knees",
        "knee('l')<110; knee('r')<110; lean()<50; ahead('l_wrist')>.3; height('pelvis')<.7",
        root(pitch=28), plumb(legs("ahead+0.2down+0.45out", "down+0.5back+0.12out")), arms("ahead+0.3up"), head(nod=-16),
    ),
    named(
        "Crawling on all fours.", "action",
        "crawling|crawling on all fours|crawling on hands and knees|being on all fours|scrubbing the floor|"
        "looking for a contact lens|playing horse with a child|pretending to be a dog|scrubbing the kitchen tiles|"
        "waxing the parquet|creeping on hands and knees",
        "a baby crawls|doggy|on hands and knees|tabletop position|I lost my earring|a toddler on all fours|a dog|"
        "crawl|cow|a cat|a horse|animal on four legs|a baby",
        "on_all_fours(); lean()>60; knee('l')<130; height('l_knee')<.2",
        root(pitch=80), plumb(legs("down+0.08out", "back+0.03out", toes=50)), arm("left", "ahead+0.35up"), arm("right", "ahead+0.1down"), hands(point="up", palm="ahead"), head(nod=-40),
    ),
    named(
        "Lying on the back.", "rest",
        "lying on the back|lying down|lying flat on the floor|lying face up|sleeping on the back|lying in bed|"
        "resting on the ground|floating on the water|lying in the grass|star-gazing|lying dead|lying|resting",
        "corpse pose|savasana|shavasana|a body at the crime scene|dead|knocked out cold|"
        "a patient on the operating table|lie down|playing dead|supine|a person lying on the floor|rest",
        "lying(); facing_up()>.7; knee('l')>150",
        root(pitch=-90), leg("left", "down+0.14out", toes=35),
        leg("right", "down+0.18out+0.06ahead", "down+0.16out+0.08back", toes=30), arm("left", "down+0.45out"),
        arm("right", "down+0.3out", "down+0.1in+0.05ahead"), hands(palm="ahead"), head(turn=12),
    ),
    named(
        "Lying on the back, hands behind the head.", "rest",
        "sunbathing|cloud watching|lying on the back with one knee up|daydreaming in the meadow|lying on the beach|"
        "lying in the sun with the hands behind the head|watching the clouds go by",
        "a lazy summer day|holidays!|Huckleberry Finn|on the beach in Hawaii|a shepherd in the grass|"
        "a nap under the tree",
        "lying(); facing_up()>.6; hand('l','head')<.25; hand('r','head')<.25",
        root(pitch=-90), leg("left", "down+0.08out", toes=35), leg("right", "ahead+0.75down", "down+0.95back", toes=10), reaches("back of head", "out+0.4up"), head(nod=14),
    ),
    named(
        "Lying face down.", "rest",
        "lying on the stomach|lying face down|lying on the belly|lying prone|collapsing on the bed|getting a massage|"
        "lying flat on the front",
        "prone position|a drunkard in the gutter|unconscious on the pavement|face down in the snow|"
        "exhausted, dropped onto the bed|washed ashore",
        "lying(); facing_up()<-.7; knee('l')>150",
        root(pitch=90), legs("down+0.14out", toes=55), arm("left", "up+0.8out", "up+0.5in"),
        arm("right", "up+1.1out", "up+0.25in"), head(turn=60),
    ),
    named(
        "Sleeping on the side, curled up.", "rest",
        "sleeping|sleeping on the side|lying on the side|curling up|sleeping curled up|lying in the foetal position|napping|taking a nap|lying curled up in pain|having a stomach ache in bed|dozing",
        "good night|foetal position|fetal position|sweet dreams|a cat nap|a child asleep|hush, she is sleeping|"
        "recovery position|embryo|asleep|sleep|a sleeping person",
        "lying(); abs(facing_up())<.5; knee('l')<110; hip('l')<120; hip('r')<120",
        root(roll=88), spine(bend=30), leg("left", "ahead+0.1down", "down+0.9back", toes=30), leg("right", "ahead+0.45down", "down+1.1back", toes=30),
        arm("left", "ahead+0.2up", "up+0.55ahead+0.4in"), arm("right", "ahead+0.35down", "up+0.55ahead+0.3in"), head(nod=20),
    ),
    named(
        "Lying on the side, propped on the {side} elbow.", "rest",
        "lying on the side propped on an elbow|reclining|lounging on the side|posing reclined on the {side} side|lying like a Roman at a banquet|resting the head on the {side} hand while lying",
        "Cleopatra on her couch|paint me like one of your French girls|a Roman feast|a mermaid on the rock|the picnic on the grass|an odalisque",
        "height('pelvis')<.5; lean()>30; abs(facing_up())<.6",
        root(roll=-85), spine(side=31), leg("right", "down+0.08in+0.15ahead", "down+0.15back", toes=30),
        leg("left", "down+0.55ahead+0.2in", "down+0.6back", toes=30), head(tilt=-12),
        reach("right", "ear", elbow="down+0.9out", gap=0.01), arm("left", "down+0.7ahead+0.2out", "down+0.6ahead"),
    ),
)  # fmt: skip
