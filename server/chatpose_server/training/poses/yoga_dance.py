"""Yoga asanas, ballet and other dances."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, hands, head, leg, legs, plumb, reach, root, spine, tiptoe, wide

POSES = (
    named(
        "Tree pose on the {other} leg, palms overhead.", "yoga",
        "doing the tree pose|standing in tree pose|balancing on one leg with the palms together|"
        "standing on one leg like a tree|doing vrksasana with the {side} foot on the thigh|practising yoga on one leg|"
        "doing yoga|balancing on one leg|"
        "rooting down through one leg, palms joined high|pressing the {side} sole into the {other} thigh|practising vriksasana|standing firm on the {other} foot, hands joined above|wobbling in tree",
        "tree pose|vrksasana|vrikshasana|yoga tree|one-legged balance, hands joined overhead|yoga|"
        "a tree|yoga on one leg|"
        "vriksasana|vrkshasana|one foot against the other thigh, arms up, palms touching|steady as an oak|grow tall, little tree, kids' yoga|yogini on one leg at sunset|eyes on one point, sole on the inner thigh|baum pose",
        "y('l_wrist')>y('top'); hands_apart()<.3; knee('r')<80; height('r_ankle')>.25; standing()",
        leg("right", "out+0.9down+0.25ahead", "in+0.55down+0.05back", toes=30), leg("left", "down"), arms("up+0.32out", "up+0.5in"), hands(palm="in"),
    ),
    named(
        "Warrior one, {side} leg ahead.", "yoga",
        "doing warrior one|standing in warrior I|practising virabhadrasana one|lunging with both arms overhead|holding the first warrior pose|lunging on the {side} leg with the arms raised|"
        "sinking into warrior 1|facing the front knee, arms up|doing virabhadrasana 1|stepping into the first warrior|lunging with straight back leg and lifted arms",
        "warrior I|warrior 1|virabhadrasana I|first warrior|crescent lunge|high lunge, arms up|"
        "virabhadrasana one|virabhadrasana 1|Vira I|warrior number one, {side} leg in front|front knee bent, back heel down, both hands to heaven|high crescent|Virabhadra rises|warrior one, hold for five breaths",
        "ahead('r_ankle','l_ankle')>.6; knee('r')<130; knee('l')>140; y('l_wrist')>y('top'); y('r_wrist')>y('top')",
        plumb(leg("right", "ahead+0.6down", "down+0.05ahead"), leg("left", "down+0.85back+0.1out")), spine(bend=-8),
        arms("up+0.12out"), head(nod=-14),
    ),
    named(
        "Warrior two, {side} knee bent, arms level.", "yoga",
        "doing warrior two|standing in warrior II|practising virabhadrasana two|lunging sideways with the arms spread|holding the second warrior pose|standing in a side lunge over the {side} knee with level arms|"
        "opening into warrior 2|gazing over the {side} fingertips|doing virabhadrasana 2|reaching both arms level over wide legs, one knee bent|holding the archer-like warrior, arms level",
        "warrior II|warrior 2|warrior pose|virabhadrasana|second warrior|yoga warrior|a strong side lunge, arms like wings|"
        "virabhadrasana II|virabhadrasana 2|virabhadrasana two|Vira II|warrior number two|{side} knee over the ankle, arms stretched to both sides, eyes past the hand|arms parallel to the mat, look {side}, bend {side}|the wide warrior",
        "feet_apart()>.8; knee('r')<135; knee('l')>150; 70<arm('l')<110; 70<arm('r')<110; head_turn()<-30",
        leg("right", "out+0.75down+0.2ahead", "down+0.08out"), leg("left", "down+0.8out"), arms("out"), hands(palm="down"), head(turn=-70),
    ),
    named(
        "Warrior three on the {other} leg, body level.", "yoga",
        "doing warrior three|balancing on one leg with the body horizontal|practising virabhadrasana three|"
        "standing on one leg, leaning forward like an aeroplane|doing a standing scale|figure skating in a spiral|"
        "tipping into warrior 3|doing virabhadrasana 3|flying forward on one leg|making a letter T on one foot|stretching the {side} leg and both arms level|doing an aeroplane balance",
        "warrior III|warrior 3|third warrior|standing scale|an ice skater glides on one leg|arabesque penché|"
        "virabhadrasana III|virabhadrasana three|Vira III|T-balance|trunk and back leg in one flat line, arms ahead, on one foot|airplane pose, arms forward|Michelle Kwan's spiral",
        "lean()>50; knee('l')>150; knee('r')>150; height('r_ankle')>.5",
        root(pitch=78), plumb(leg("left", "down"), leg("right", "back+0.05up", toes=30)), arms("up+0.1out"), head(nod=-24),
    ),
    named(
        "Triangle pose, {side} hand down, {other} hand up.", "yoga",
        "doing the triangle pose|bending sideways with one hand at the ankle and the other up|practising trikonasana|"
        "stretching sideways with wide legs|doing a windmill stretch|"
        "tipping over into triangle|doing utthita trikonasana|reaching down to the {side} shin, the other arm up|making a triangle with straight legs",
        "trikonasana|extended triangle|windmill toe touch|yoga triangle|"
        "{side} hand to the ankle, {other} arm to the sky|{side} hand at the {side} ankle, the {other} arm straight up|"
        "utthita trikonasana|trikona|both legs straight and wide, one hand at the shin, one to the sky|Iyengar triangle|sideways over the {side} leg, look up|hand to ankle, open your chest|triangle, {side} side",
        "feet_apart()>.6; abs(y('l_wrist')-y('r_wrist'))>.9; y('l_wrist')>y('top'); knee('l')>155; lean()>35",
        root(roll=-52), spine(side=-26), plumb(wide(0.5)), arm("right", "out+0.9down+0.3ahead"),
        arm("left", "out+0.9up"), head(turn=30),
    ),
    named(
        "Downward-facing dog.", "yoga",
        "doing the downward dog|standing in downward-facing dog|making an upside-down V with the body|practising adho mukha svanasana|pushing the hips up with the hands on the floor|doing a pike on hands and feet|"
        "pressing back into down dog|lifting the tailbone, hands and feet down|hanging in an upside-down V|doing adho mukha shvanasana|sending the sit bones up",
        "downward dog|down dog|downward-facing dog|adho mukha svanasana|inverted V|hips to the sky, hands on the mat|sun salutation, hips high|"
        "adho mukha shvanasana|DFD|down-dog|hands and feet on the mat, bottom highest|the body like a tent|dog stretch|walk your dog, heels heavy|an A-frame, seen from the side|tabletop, tuck the toes, lift",
        "y('pelvis')>y('neck')+.2; knee('l')>150; arm('l')>130; height('l_wrist')<.2",
        root(pitch=132), spine(bend=4), plumb(legs("down+0.75back+0.08out")), arms("up+0.08out+0.02back"), head(nod=10),
    ),
    named(
        "Cobra, chest raised from the floor.", "yoga",
        "doing the cobra|lying on the belly with the chest up|doing an upward-facing dog|practising bhujangasana|arching the back on the floor|raising the chest from the floor with straight arms|looking up while lying on the stomach|sunbathing on the stomach with the chest up|"
        "doing updog|peeling the chest up, legs flat|rearing up like a snake|pushing the trunk up off the belly|rolling into upward dog",
        "cobra pose|upward dog|bhujangasana|urdhva mukha svanasana|a seal|a snake|cobra|"
        "urdhva mukha shvanasana|up dog|bhujanga|hips down, arms push, head up|the sea lion on the rock|hiss! little snake|king cobra|vinyasa: chaturanga, then up-dog|mermaid on the sand, belly down, chest up",
        "facing_up()<-.1; knee('l')>150; height('pelvis')<.35; max_bend()>25; y('neck')>y('pelvis')+.15",
        root(pitch=66), spine(bend=-62), plumb(legs("back+0.12down+0.06out", "back+0.02down", toes=55)), arms("down+0.28ahead+0.1out", "down+0.2ahead"), head(nod=-28),
    ),
    named(
        "Child's pose.", "yoga",
        "resting in child's pose|kneeling with the forehead on the floor|bowing down to the floor on the knees|prostrating|praying on a prayer rug|kowtowing|practising balasana|curling up on the knees with the arms stretched forward|"
        "folding down over the thighs, arms ahead|sinking back to the heels, brow to the mat|touching the ground with the forehead in worship|resting like a child|prostrating oneself before the idol",
        "child's pose|balasana|kowtow|a Muslim at prayer|before the emperor, forehead on the floor|sujud|"
        "the turtle hides in its shell|"
        "shishuasana|seat on the heels, forehead down, arms long in front|salat, the prostration|have mercy, my king, face in the dust|take a rest between the poses|facing Mecca|a pebble on the mat|extended child",
        "knee('l')<70; height('pelvis')<.45; height('head')<.35; hip('l')<80",
        root(pitch=88), spine(bend=16), plumb(legs("ahead+0.35down+0.15out", "back+0.02down", toes=55)), arms("up+0.02ahead+0.15out", "up+0.15back"), head(nod=4),
    ),
    named(
        "Bridge, hips lifted, lying on the shoulders.", "yoga",
        "doing the bridge|lifting the hips while lying on the back|practising setu bandhasana|doing hip thrusts|doing glute bridges|pushing the pelvis up from the floor|"
        "thrusting the hips up, lying|doing setu bandha sarvangasana|squeezing the glutes up off the floor|making a bridge on the back|thrusting the hips up on the back|lifting the hips with a barbell",
        "bridge pose|glute bridge|setu bandha|hip thrust|pelvic floor exercise|lying with the hips high and the feet on the floor|"
        "setu bandha sarvangasana|hip raises|shoulders and soles on the ground, pelvis up|bum off the floor, squeeze!|pelvic tilt, physiotherapy|half bridge|booty workout on the mat|hip thrusts|barbell hip thrust|hip raise|pelvic lift|bum lift on the mat",
        "y('pelvis')>y('neck')+.15; knee('l')<115; facing_up()>.4",
        root(pitch=-122), plumb(legs("ahead+0.35up+0.1out", "down+0.12back")), arms("down+0.25out+0.55back"), head(nod=40),
    ),
    named(
        "Boat, balancing on the seat.", "yoga",
        "doing the boat pose|balancing on the seat with legs and trunk raised|practising navasana|holding a V-sit|exercising the abs with raised legs|"
        "hovering legs and back in a V|rocking on the sit bones, legs up|doing naukasana|teasering in pilates|balancing on the seat with straight legs|holding navasana|making a V with the body",
        "boat pose|navasana|V-sit|paripurna navasana|a V with the body, sitting on the tailbone|"
        "naukasana|pilates teaser|balance on your bum, legs straight up front, arms along|paripurna nav|row, row, row your boat, yoga class|V for victory, abs version|jackknife hold|full boat|yoga: the boat|yogi balances on the sit bones",
        "hip('l')<110; knee('l')>150; y('l_ankle')>y('pelvis')+.2; 20<lean()<70; ahead('l_wrist','l_shoulder')>.2",
        root(pitch=-40), plumb(legs("ahead+0.6up+0.05out", None, 30)), arms("ahead+0.5down+0.1out"), head(nod=6),
    ),
    named(
        "Chair pose, knees bent, arms raised.", "yoga",
        "doing the chair pose|sitting on an invisible chair with the arms up|practising utkatasana|"
        "bending the knees with both arms overhead|getting ready to jump with the arms raised|"
        "sitting back into thin air, arms lifted|squatting half way, hands by the ears|doing utkatasana in the vinyasa|crouching, arms up|sinking the hips, arms along the ears",
        "chair pose|utkatasana|fierce pose|awkward pose|invisible chair, arms up|"
        "utkata|seat back, knees together, arms up past the ears|no chair? sit anyway|powerful pose|mad chair, thighs burning|Surya Namaskar B, first move",
        "knee('l')<130; knee('r')<130; arm('l')>130; arm('r')>130; lean()<60",
        root(pitch=34), plumb(legs("ahead+0.75down+0.03out", "down+0.5back")), arms("up+0.1out"), head(nod=-14),
    ),
    named(
        "Half moon on the {side} hand and leg.", "yoga",
        "doing the half moon|balancing on one leg and one hand|practising ardha chandrasana|"
        "standing on one leg with one hand on the floor|doing the half-moon balance|practising half moon|"
        "balancing half moon|opening the hips in half moon|"
        "stretching one arm to the floor and one to the ceiling on one leg|"
        "hovering one leg sideways over one hand|tipping sideways onto one hand|doing ardha chandra|stacking the hips on one leg, fingertips down",
        "half moon pose|ardha chandrasana|half moon|yoga half moon|side balance, {other} arm to the sky|"
        "ardha chandra asana|fingers down, top leg level, other arm straight up|chandra|starfish on one leg and one hand|tip from triangle into half-moon|{other} leg and {other} arm in the air",
        "lean()>60; feet_apart()>.9; abs(y('l_wrist')-y('r_wrist'))>.8",
        root(roll=-86), plumb(leg("right", "down+0.05out"), leg("left", "out+0.12up", toes=10)), arm("right", "out"), arm("left", "out"), head(turn=10),
    ),
    named(
        "Handstand.", "yoga",
        "doing a handstand|standing on the hands|standing upside down|hanging upside down with the arms down|"
        "being upside down|doing gymnastics on the hands|"
        "kicking up into a handstand|balancing on both palms, legs up|walking on the hands|flipping the body, soles to the ceiling",
        "handstand|upside down|adho mukha vrksasana|an acrobat walks on his hands|the Hanged Man of the tarot|"
        "a bat hangs from the ceiling|an acrobat|gymnastics|a gymnast|"
        "hand balance|circus lad on his hands|arms straight, feet where the head should be|toes to the sky, palms to the ground|dangling like a bat|hung by the feet|stood on his hands against the wall|gymnast, vertical, inverted|l'equilibre",
        "lean()>150; y('l_ankle')>y('pelvis')+.5; arm('l')>140",
        root(pitch=180), legs("down+0.04out", None, 50), arms("up+0.12out"), hands(point="ahead", palm="up"), head(nod=-30),
    ),
    named(
        "Dancer pose, {side} foot held behind.", "yoga",
        "doing the dancer pose|holding the {side} foot behind the back on one leg|practising natarajasana|stretching the thigh with the foot held behind|doing a quad stretch|stretching the {side} thigh before a run|"
        "kicking the {side} foot into the hand behind|doing lord of the dance in yoga|grabbing one ankle behind, leaning forward|tilting forward with one foot caught behind",
        "dancer's pose|natarajasana|king dancer|a runner warms up the thigh|"
        "natraj|lord of the dance pose|one arm ahead, the other pulls the foot up behind|dandayamana dhanurasana|heel to the bum, thigh stretch|Bikram standing bow|quadriceps stretch before the five k",
        "knee('r')<110; height('r_ankle')>.45; knee('l')>155; y('l_wrist')>y('l_shoulder')",
        root(pitch=22), spine(bend=-18), plumb(leg("left", "down"), leg("right", "back+0.75down", "up+0.35back", toes=30)), reach("right", "ankle", elbow="out"), arm("left", "ahead+0.5up"),
    ),
    named(
        "Eagle pose, arms and legs wound.", "yoga",
        "doing the eagle pose|winding arms and legs around each other|practising garudasana|"
        "crossing arms and legs while standing|twisting one leg round the other|"
        "knotting limbs together|entwining the forearms and thighs|wrapping one thigh over the other, arms too",
        "eagle pose|garudasana|twisted like a rope|tied in knots|eagle|yoga eagle|arms entwined|"
        "garuda|bird of Vishnu|thighs crossed, elbows crossed, palms together|everything crossed, standing and bent|human pretzel, upright|one-legged, wrapped up|Bikram eagle",
        "knee('l')<160; legs_crossed(); elbow('l')<110; hands_apart()<.35",
        root(pitch=14),
        plumb(leg("left", "down+0.6ahead+0.1in", "down+0.55back"), leg("right", "0.6down+ahead+0.6in", "down+0.6back+0.6in", toes=30)),
        arms("ahead+0.35down+0.15in", "up+0.3ahead+0.12in"),
    ),
    named(
        "Camel, leaning back on the knees.", "yoga",
        "doing the camel pose|kneeling and leaning back to the heels|practising ustrasana|"
        "bending backwards on the knees|arching back to hold the heels|opening the chest in camel|"
        "leaning back in camel|"
        "dropping the hands to the heels from kneeling|pushing the hips out and arching, on the shins|opening the throat in a kneeling backbend",
        "camel pose|ustrasana|backbend on the knees|a backbend in yoga, kneeling|ustra|"
        "hands on the heels, hips forward|deep kneeling backbend|"
        "ustra asana|upright shins, spine curved back, hands to the feet|heart opener on the knees|open your chest, lean back, hold your heels|ushtrasana|kneel and look at the wall behind you",
        "knee('l')<120; max_bend()>25; facing_up()>.3; height('l_knee')<.2",
        root(pitch=-8), spine(bend=-62), plumb(legs("down+0.1out+0.1ahead", "back+0.02down", toes=50)),
        arms("back+0.62down+0.15out", "back+0.75down"), head(nod=-38),
    ),
    named(
        "Pigeon, {side} shin in front.", "yoga",
        "doing the pigeon pose|practising kapotasana|stretching the hips on the floor|resting over the bent front leg|"
        "opening the hips on the mat|doing pigeon in yoga|sleeping pigeon, upright|practising eka pada rajakapotasana|"
        "sitting into king pigeon|stretching the piriformis on the mat|squaring the hips in pigeon|letting the {side} shin lie in front",
        "pigeon pose|hip opener|eka pada rajakapotasana|one leg folded in front, one stretched behind|"
        "glute stretch on the floor|yin yoga pigeon|"
        "raja kapotasana|{side} shin across in front, back leg long behind, seated low|swan in yin|piriformis stretch|half pigeon|eka pada|sciatica stretch",
        "height('pelvis')<.3; feet_apart()>.6 or knee('r')<100; thigh('r')>60",
        root(pitch=10),
        plumb(leg("right", "ahead+0.35out+0.02down", "in+0.35ahead", toes=30), leg("left", "back+0.36down+0.12out", "back+0.02down", toes=50)),
        spine(bend=-14), arms("down+0.4ahead+0.12out", "down+0.2ahead"),
    ),
    named(
        "Hands to the floor, folded forward.", "yoga",
        "touching the toes|bending down to touch the floor|doing a standing forward fold|reaching for the toes with straight legs|stretching the hamstrings standing|practising uttanasana|hanging forward loosely|warming up by touching the toes|"
        "folding at the waist, fingers to the toes|drooping over, legs straight|bowing all the way down, hands on the floor|hanging upside down from the hips|tipping over to touch the ground",
        "forward fold|uttanasana|toe touch|rag doll|fingers to the floor, legs straight|how flexible are you?|gym class stretch|"
        "uttana|padahastasana|hang like a rag doll, straight knees|nose to knees, standing|palms flat, knees locked|standing pike|can you touch your toes?|half in two, like a hinge|exhale, dive down",
        "lean()>100; knee('l')>155; height('l_wrist')<.35; height('r_wrist')<.35",
        root(pitch=92), spine(bend=66), plumb(legs("down+0.06out+0.04back")), arms("up+0.5ahead", "up+0.5ahead"), head(nod=20),
    ),
    named(
        "Side bend to the {side}, arm overhead.", "yoga",
        "bending sideways with one arm overhead|stretching the side|doing a standing side bend to the {side}|practising the crescent moon|leaning to the {side} with the {other} arm over the head|"
        "curving like a banana|leaning over with an arm past the ear|opening up the ribs on one side|doing parsva urdhva hastasana|tilting the trunk sideways, one hand at the waist",
        "side stretch|crescent moon pose|standing side bend|morning gymnastics: lean {side}|aerobics in the eighties|"
        "parsva tadasana|banana shape, upright|one arm over the head, lean away|chandrasana|warm-up: bend left, bend right|oblique stretch, standing|Jazzercise",
        "lean_left()<-14; arm('l')>130; y('l_wrist')>y('top')-.1; standing()",
        root(roll=4), spine(side=-42), stand((0.16, 0), (0.16, 0), weight=0.5), arm("left", "up+0.3in", "up+0.7in"),
        reach("right", "waist", elbow="out+0.3back", gap=0.06), head(tilt=-10),
    ),
    named(
        "Arabesque on the {other} leg.", "dance",
        "doing an arabesque|balancing on one leg in ballet|dancing on pointe|"
        "standing in arabesque with the {side} leg back|figure skating|dancing Swan Lake|"
        "stretching one leg behind on pointe|balancing with a leg lifted straight back|posing in first arabesque|holding a line from fingertip to toe",
        "arabesque|Degas' dancer|the sugar plum fairy|Nutcracker|an ice princess|Swan Lake|ballet arabesque|"
        "first arabesque|1st arabesque, {side} leg behind|leg straight back, arm ahead, back arched, on tiptoe|Margot Fonteyn|Odette|figure skater's graceful glide, one leg raised|ballerina lifts a leg to the rear",
        "height('r_ankle')>.4; knee('r')>150; knee('l')>160; arm('l')>70",
        root(pitch=26), spine(bend=-24), plumb(leg("left", "down"), leg("right", "back+0.5down", None, 50)), tiptoe("left", 30), arm("left", "ahead+0.45up"), arm("right", "out+0.1back+0.1down"), hands(palm="down"), head(nod=-6),
    ),
    named(
        "Ballet, arms rounded overhead.", "dance",
        "standing in fifth position with the arms overhead|holding the arms rounded above the head|"
        "dancing ballet on tiptoe|spinning on one foot|turning a pirouette|"
        "dancing like a music box ballerina|dancing ballet|"
        "turning en dehors|holding retiré with the arms en couronne|twirling on tiptoe|going round and round on one toe|rising to relevé passé",
        "fifth position|a music box dancer|en pointe|port de bras|Anna Pavlova|a pencil turn|relevé|"
        "ballerina|a ballet dancer|ballet|prima ballerina|"
        "retiré passé|passé|arms en haut|5th position of the arms|circle above the head with both arms, one toe at the knee|spinning top in a tutu|danseuse|Misty Copeland turns|tutu and tiara|fouetté",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); hands_apart()<.45; standing()",
        root(roll=2), arms("up+0.6out", "up+0.85in"), legs("down+0.02in"), tiptoe("left", 42),
        leg("right", "out+0.9down+0.5ahead", "in+0.6down+0.35back", toes=50), head(turn=-10, nod=-4),
    ),
    named(
        "Plié, knees out, arms wide.", "dance",
        "doing a plié|bending the knees outward in ballet|practising ballet at the barre|doing a grand plié in second position|sumo stomping|doing the horse stance with open knees|"
        "doing demi-pliés|sinking between turned-out knees|bending deep in second|lowering into a wide plié, arms in second",
        "plié|demi-plié|second position|ballet class|sumo squat|a frog stance|"
        "grand plié|2nd position, knees bend|heels apart, knees over toes, arms out soft|and plié, and stretch|barre class|à la seconde, bend",
        "knee('l')<140; leftof('l_knee','pelvis')>.25; arm('l')>40; lean()<15",
        legs("down+1.0out+0.15ahead", "down+0.12out"), arms("out+0.35down+0.2ahead", "out+0.3ahead+0.1down"),
    ),
    named(
        "Disco, {side} arm pointing up.", "dance",
        "dancing disco|disco dancing|pointing up on the dance floor|dancing like John Travolta|dancing|"
        "dancing at a party|partying in a club|dancing at a wedding|dancing to pop music|dancing in a club|"
        "boogying|strutting under the mirror ball|stabbing a finger at the ceiling|hitting the dance floor|getting down to the Bee Gees|raving",
        "Saturday Night Fever|stayin' alive|disco fever|party time!|let's dance|the dance floor is open|"
        "a dancer in the nightclub|everybody dance now|Abba night|dance|a dancer|disco|disco dancer|"
        "white suit, mirror ball|Tony Manero|one finger to the ceiling, hip out, other hand on the waist|ABBA time|you should be dancing|1977|dad at the wedding disco|Studio 54|DJ, turn it up!",
        "y('r_wrist')>y('top'); arm('l')<75; elbow('r')>140",
        root(roll=-6), spine(side=14, twist=-8), arm("right", "up+0.75out+0.15ahead"),
        stand((0.12, 0), (0.26, 0.08), weight=0.75, heels=(0, 14)), reach("left", "waist", elbow="out+0.2back"),
        head(turn=-25, nod=-12),
    ),
    named(
        "Dancing with swinging hips and bent arms.", "dance",
        "dancing salsa|grooving|swinging the hips|doing zumba|dancing happily|shaking it|"
        "dancing the cha-cha|rocking out|dancing to the radio in the kitchen|jiving|"
        "wiggling about to the music|shaking one's hips|bopping|cutting a rug|doing the mambo|dancing merengue|busting a move",
        "Latin night|shake it off|salsa!|Elvis|a go-go dancer|Zumba class|rock around the clock|"
        "Brazilian carnival|dance like nobody is watching|salsa dancing|a salsa dancer|Latin dance|"
        "mambo number five|hips to one side, elbows bent, a heel lifted|kitchen disco|Ricky Martin|bachata|a bit of boogie|she moves her hips like crazy|Carnival in Rio|get your groove on",
        "50<elbow('l')<125; 60<elbow('r')<125; knee('r')<165; standing()",
        root(roll=-6), spine(side=14, twist=18), arm("left", "down+0.75out+0.15back", "ahead+0.55up"),
        arm("right", "down+0.55out+0.35ahead", "ahead+0.35in+0.5up"),
        stand((0.1, 0), (0.2, 0.12), weight=0.8, drop=0.01, heels=(0, 28)), head(tilt=10, turn=-12),
    ),
    named(
        "Waltz hold, arms around a partner.", "dance",
        "dancing a waltz|dancing tango|holding a dance partner|ballroom dancing|leading a partner in a dance|dancing cheek to cheek|slow dancing|"
        "standing in closed hold|waltzing|foxtrotting|taking a partner in ballroom hold|stepping out with an invisible partner|dancing a quickstep",
        "a waltz in Vienna|strictly ballroom|may I have this dance?|tango in Buenos Aires|Fred and Ginger|"
        "the opening dance at the wedding|the ball at the castle|waltz|a couple dancing|a ballroom dancer|"
        "closed hold, standard|Viennese waltz|one arm out with a hand in it, the other round her back|debutante ball|frame, darling, frame!|Ginger's partner|Beauty and the Beast in the ballroom|one two three, one two three|come dancing",
        "70<arm('l')<120; elbow('r')<120; ahead('r_wrist')>.25; standing()",
        spine(bend=-9, side=3, twist=6), arm("left", "out+0.2ahead+0.02up", "out+0.55up+0.35ahead"),
        arm("right", "out+0.75ahead+0.1down", "ahead+0.6in+0.05up"),
        stand((0.07, 0.2), (0.07, -0.14), weight=0.6, heels=(0, 20)), head(turn=26, tilt=6, nod=-4),
    ),
    named(
        "Flamenco, one arm overhead, {side} arm at the waist.", "dance",
        "dancing flamenco|posing as a matador|clicking castanets|"
        "dancing with one arm raised overhead and the other in front|bullfighting|striking a Spanish pose|"
        "doing paso doble|"
        "stamping out a bulería|arching proudly with one arm curved above|swirling the cape before the bull|dancing sevillanas",
        "olé!|Carmen|a matador|a toreador waits for the bull|flamenco dancer|Sevilla|castanets|a flamenco dancer|"
        "flamenco|a bullfighter|"
        "bulerías|Sevillana|one arm curled over the head, the other curled before the waist|torero|Joaquín Cortés|a gypsy dancer from Granada|España!|corrida|faena|ay, ay, ay, heels drumming",
        "y('l_wrist')>y('top'); elbow('r')<125; y('r_wrist')<y('r_shoulder'); standing()",
        root(roll=-4), spine(bend=-14, side=6, twist=14), arm("left", "up+0.5out", "up+0.8in+0.1ahead"),
        arm("right", "down+0.6out+0.4ahead", "in+0.5ahead"),
        stand((0.08, 0), (0.12, 0.16), weight=0.75, drop=0.01, heels=(0, 30)), head(turn=-35, nod=8),
    ),
    named(
        "Moonwalk, on the ball of the {side} foot.", "dance",
        "doing the moonwalk|moonwalking|dancing like Michael Jackson|gliding backwards across the stage|"
        "sliding back on the toes|walking backwards like the King of Pop|"
        "sliding backward, hat brim in hand|gliding back on one toe, hand at the brow|doing a Jacko|heel-toe gliding",
        "Michael Jackson|Billie Jean|moonwalk|the King of Pop|Smooth Criminal, sliding back|Thriller, the star|"
        "dance like Michael Jackson|a street dancer glides backwards|MJ|"
        "Motown 25|one toe up, hand at the hat|backslide|smooth as ice, backwards|shamone!|white glove, black fedora|Wacko Jacko|hee-hee!",
        "hand('r','head')<.3; elbow('r')<100; knee('r')<165; standing()",
        spine(bend=10), leg("right", "down+0.4ahead", "down+0.5back"), tiptoe("right", 40),
        arm("left", "down+0.35out+0.3back"), head(nod=18, turn=-10),
        reach("right", "brow", elbow="out+0.4ahead", gap=0.02),
    ),
    named(
        "Hula, arms waving to the {side}.", "dance",
        "dancing the hula|dancing with both arms to the {side}|throwing both arms to the {side}|dancing in Hawaii|"
        "swaying in a grass skirt|dancing hula on the beach|"
        "dancing a Polynesian dance|swaying, both arms off to one side|waving like palm trees|telling a story with the hands in Hawaii",
        "aloha|Hawaii|a hula dancer|both arms reach out to the {side}|hula|a Hawaiian girl dances|luau|"
        "a South Sea dance|grass skirt and flowers|"
        "ukulele and leis|both hands flow to the {side}, hips sway|Waikiki welcome|hula girl on the dashboard|Tahitian dancer|Lilo|palm trees and moonlight dance|Blue Hawaii",
        "leftof('r_wrist','r_shoulder')<-.3; leftof('l_wrist','pelvis')<.1; standing()",
        root(roll=-5), spine(side=12, twist=-18), arm("right", "out+0.1ahead+0.05up"),
        arm("left", "in+0.8ahead", "in+0.4ahead+0.25up"), hands(palm="down"),
        stand((0.09, 0), (0.15, 0.1), weight=0.8, drop=0.03, heels=(0, 14)), head(turn=-35),
    ),
)  # fmt: skip
