"""Asanas, pilates, stretching, qigong and meditation."""

from ..floor import foot, kneel, palm
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, reaches, root, spine
from ..room import look, room_arm, room_hand

POSES = (
    named(
        "Leaning back in the sun salutation, palms joined overhead.", "yoga",
        "starting the sun salutation|arching back with the palms joined overhead|doing the standing backbend|practising surya namaskar|bending backwards with the arms stretched up|"
        "greeting the rising sun|doing hasta uttanasana|leaning back to look at the ceiling with raised arms|"
        "opening the first salute to the sun|bending back, palms touching above the head|arching up and back from the waist, hands joined|leaning the whole upper body backwards, hands in prayer overhead",
        "sun salutation|surya namaskar|hello sun|standing backbend|urdhva hastasana|raised arms pose|morning yoga on the beach at dawn|an Inca priest adores the sun|"
        "Surya Namaskar, second position|anuvittasana|urdhva hasta, leaning back|inhale, arms up and bend back|hands together up high, spine bent backward|sun worshipper at daybreak|ardha chakrasana, palms together",
        "y('l_wrist')>y('top'); hands_apart()<.3; max_bend()>20; gaze_up()>20; knee('l')>150",
        root(pitch=-4), spine(bend=-34), foot("left", 0.979, 0.07, 0.03, "ahead"), foot("right", 0.979, 0.07, 0.03, "ahead"),
        arms("up+0.32out+0.05back", "up+0.62in+0.1back"), hands(palm="in"), head(nod=-24),
    ),
    named(
        "Garland squat, palms pressed together between the knees.", "yoga",
        "doing the garland pose|squatting deeply with the palms together|doing a yogi squat|practising malasana|opening the hips in a squat|praying in a deep squat|"
        "pushing the knees apart with the elbows in a squat|preparing for birth in a squat|"
        "sitting down in a low squat, hands in namaste|spreading the knees with the elbows, palms joined|doing a deep yoga squat|perching on the heels, hands in anjali",
        "garland pose|malasana|yogi squat|upavesasana|hip opening squat|a prayer squat|birthing squat|a little frog prays|squat namaste|"
        "malasana, heart centre|elbows inside the knees, palms joined|bum nearly on the floor, hands in prayer|yoga squat|Asian squat with namaste|seat low, knees wide, thumbs at the heart",
        "knee('l')<80; knee('r')<80; hands_apart()<.25; height('pelvis')<.45; ahead('l_wrist')>.1",
        root(pitch=22), spine(bend=10), foot("left", 0.36, 0.24, 0.16, "out+0.8ahead+0.3up"), foot("right", 0.36, 0.24, 0.16, "out+0.8ahead+0.3up"),
        reach("left", (0.0, 0.07, 0.27)), reach("right", (0.0, 0.07, 0.27)), hands(point="up+0.4ahead", palm="in"), look("ahead"),
    ),
    named(
        "Low lunge, {side} foot ahead, {other} knee on the floor, arms raised.", "yoga",
        "doing the low crescent lunge|practising anjaneyasana|kneeling in a lunge with both arms up|stretching the {other} hip flexor with the arms overhead|"
        "doing a kneeling lunge with the {side} foot in front|arching back in a low lunge|sinking into a kneeling lunge|"
        "dropping the back knee and raising the arms|doing a crescent on the knee|sinking the hips in a kneeling lunge, arms up|opening the psoas with the hands in the air",
        "anjaneyasana|crescent moon lunge|low lunge, {other} knee down, arms up|kneeling crescent|hip flexor stretch|crescent pose on the knee|{side} foot forward, {other} knee down, reach for the sky|"
        "Anjaneya, son of Anjani|psoas stretch|back knee down, both hands to the ceiling|low crescent|hips forward, {other} knee grounded, lift the heart|alanasana on the knee|lunge with the knee on the mat, arms by the ears",
        "height('l_knee')<.15; knee('r')<120; y('l_wrist')>y('top'); y('r_wrist')>y('top'); ahead('r_ankle','l_knee')>.4",
        root(pitch=2), foot("right", 0.46, 0.1, 0.42, "ahead"), kneel("left", 0.46, "back"), spine(bend=-26), arms("up+0.18out", "up+0.05out"), head(nod=-16),
    ),
    named(
        "Reverse warrior, {side} knee bent, {side} arm reaching up and back.", "yoga",
        "doing the reverse warrior|doing the peaceful warrior|reaching back in a side lunge|practising viparita virabhadrasana|leaning back over the straight leg with one arm up|"
        "arching to the {other} in a warrior stance|stretching the {side} flank in a warrior lunge|"
        "flipping the warrior|sliding the {other} hand down the back leg|sweeping the {side} arm up and back in a deep lunge|bending back out of warrior two",
        "reverse warrior|peaceful warrior|exalted warrior|viparita virabhadrasana|dancing warrior|sun warrior, {side} arm up|warrior two, now lean back|"
        "viparita virabhadrasana, {side}|shanti virabhadrasana|crescent out of warrior II|front arm floats up and back, other hand rests on the rear thigh|proud warrior|warrior flipped back|{side} knee stays bent, side ribs open",
        "feet_apart()>.8; knee('r')<135; knee('l')>150; y('r_wrist')>y('top'); arm('r')>130; lean_left()>10",
        root(roll=6), foot("right", 0.73, 0.56, 0.0, "out+0.15ahead"),
        foot("left", 0.73, 0.66, 0.0, "ahead+0.6out"), spine(side=30), arm("right", "up+0.12in"), reach("left", "thigh", elbow="out+back"), head(turn=-30, nod=-20),
    ),
    named(
        "Extended side angle, {side} hand at the {side} foot, {other} arm over the ear.", "yoga",
        "doing the extended side angle|practising parsvakonasana|bending over the {side} knee with the {other} arm over the head|leaning on the bent leg with one arm stretched over the ear|"
        "making one long line from the back foot to the fingers|stretching the flank in a wide lunge|"
        "dropping one hand to the floor from warrior two|lengthening the whole side of the body over a bent knee|placing the {side} palm by the {side} foot, other arm past the ear",
        "extended side angle|utthita parsvakonasana|side angle pose|from warrior two down to the {side} hand|a long diagonal line from heel to fingertips|flowing from warrior to side angle|"
        "parsvakonasana|parshvakonasana|one hand down by the front foot, the other arm in line with the back leg|EPK, {side} side|bent knee, slanting trunk, arm over the ear|Ashtanga standing sequence: side angle",
        "feet_apart()>.8; knee('r')<135; knee('l')>150; lean()>35; height('r_wrist')<.35; arm('l')>130",
        root(roll=-40), spine(side=-18), foot("right", 0.68, 0.56, 0.0, "out+0.1ahead"), foot("left", 0.68, 0.71, 0.0, "ahead+0.6out"),
        palm("right", 0.68, 0.52, 0.16, "out+ahead", point="out"), room_arm("left", "in+0.75up+0.1ahead"), head(turn=25, nod=-5),
    ),
    named(
        "Revolved triangle, {other} hand at the {side} foot, {side} arm up.", "yoga",
        "doing the revolved triangle|practising parivrtta trikonasana|twisting over the straight {side} leg|reaching the {other} hand to the {side} foot|twisting the trunk with one hand on the floor and one in the air|"
        "touching the opposite foot with a twist|doing toe touches to the opposite foot|"
        "rotating the chest open over the front leg|crossing the {other} hand down to the {side} foot|doing parivritta trikonasana|doing crossed toe touches",
        "revolved triangle|parivrtta trikonasana|twisted triangle|{other} hand to {side} foot|cross toe touch|opposite hand to foot, other arm to the ceiling|a windmill in gym class|"
        "parivritta trikonasana|opposite hand down, the other straight up, legs straight|windmills, says the drill instructor|twist from the waist, bent at the hips, arms in one vertical line|rotated triangle|reverse triangle",
        "dist('l_hand','r_foot')<.35; y('r_wrist')>y('l_wrist')+.7; knee('r')>150; knee('l')>150; lean()>45",
        root(pitch=64), spine(bend=14, twist=-62), foot("right", 0.87, 0.1, 0.36, "ahead"), foot("left", 0.87, 0.12, -0.42, "ahead"), palm("left", 0.87, -0.06, 0.42, point="ahead"), room_arm("right", "up+0.1out"), head(turn=-30),
    ),
    named(
        "Pyramid, folded over the straight {side} leg.", "yoga",
        "doing the pyramid pose|folding over the front leg|practising parsvottanasana|stretching the {side} hamstring in a stride|bowing over the straight {side} leg with the hands at the foot|"
        "bringing the forehead to the {side} knee|stretching the back of the {side} leg|"
        "bowing over one straight front leg|melting over the {side} leg, both legs straight|getting the chin to the shin|doing parshvottanasana",
        "pyramid pose|parsvottanasana|intense side stretch|hamstring stretch, {side} leg in front|nose to the {side} knee|runner's hamstring stretch|a deep fold in a split stance|"
        "parshvottanasana|both legs straight, one ahead, trunk hanging over it|forehead to the shin, scissors stance|fold over {side}|hands either side of the front foot|ouch, my hamstring: deep stride fold",
        "ahead('r_ankle','l_ankle')>.3 or feet_apart()>.6; knee('r')>150; knee('l')>150; lean()>80; height('l_wrist')<.3",
        root(pitch=84), spine(bend=44), foot("right", 0.88, 0.08, 0.36, "ahead"), foot("left", 0.88, 0.1, -0.4, "ahead"), palm("left", 0.88, 0.14, 0.4), palm("right", 0.88, 0.22, 0.4), head(nod=10),
    ),
    named(
        "Wide-legged forward fold, hands on the floor.", "yoga",
        "doing a wide-legged forward fold|practising prasarita padottanasana|bending forward with the legs wide apart|touching the floor between wide feet|looking back between the legs|"
        "stretching the inner thighs standing|hanging down in a straddle|peeking through the own legs|"
        "dangling from the hips with feet wide|doing prasarita A|letting the head hang between wide-open legs|putting both palms on the ground between the feet",
        "wide-legged fold|prasarita padottanasana|standing straddle|a standing forward bend in a wide stance|the world upside down between my legs|center snap in football|"
        "a child looks backwards through its legs|hands to the floor, feet wide|"
        "prasarita padottanasana A|prasarita|crown toward the floor, feet a metre apart|peekaboo between the legs|grasp the ground, legs wide and straight|straddle bend standing up|upside-down look at the world, legs apart",
        "feet_apart()>.75; knee('l')>155; lean()>90; height('l_wrist')<.25; height('r_wrist')<.25",
        root(pitch=98), spine(bend=42), foot("left", 0.85, 0.5, 0.0, "ahead+0.3out"), foot("right", 0.85, 0.5, 0.0, "ahead+0.3out"),
        palm("left", 0.85, 0.16, 0.06, "out+back"), palm("right", 0.85, 0.16, 0.06, "out+back"), head(nod=6),
    ),
    named(
        "Standing split, {side} leg high, hands on the floor.", "yoga",
        "doing a standing split|folding forward with one leg in the air|practising urdhva prasarita eka padasana|lifting the {side} leg to the sky in a forward fold|"
        "kicking the {side} leg up behind with both hands on the floor|doing a needle kick|stretching into a standing splits|"
        "sending one leg up, hands down|doing vertical splits|tipping forward till the {side} foot points to the ceiling",
        "standing split|standing splits|eka padasana|needle scale in rhythmic gymnastics|{side} leg to the sky, hands on the mat|three-legged fold|a contortionist on one leg|vertical split|"
        "urdhva prasarita ekapadasana|hands on the ground, one leg straight up|needle, says the cheer coach|six o'clock, upside down|penché with the hands on the floor|trunk hangs down, {side} foot shoots up",
        "lean()>85; knee('r')>150; knee('l')>150; height('r_ankle')>1.1; height('l_wrist')<.3",
        root(pitch=104, roll=6), spine(bend=34), foot("left", 0.95, 0.04, 0.02, "0.1in+ahead"), plumb(leg("right", "up+0.62back+0.05out", None, 45)), foot("left", 0.95, 0.04, 0.02, "0.1in+ahead"),
        palm("left", 0.95, 0.18, 0.18, "out+0.1ahead", point="0.1in+ahead"), palm("right", 0.95, 0.22, 0.14, "out+0.1back", point="0.1out+ahead"), head(nod=4),
    ),
    named(
        "Cow face arms, hands clasped behind the back, {side} elbow up.", "yoga",
        "doing the cow face pose|clasping the hands behind the back, one from above and one from below|"
        "practising gomukhasana|testing shoulder mobility|joining the hands between the shoulder blades|"
        "washing the own back|"
        "locking the fingers behind the shoulder blades|hooking the hands together behind the back|doing gomukhasana arms|sitting on the heels with the hands joined behind",
        "cow face pose|gomukhasana|shoulder mobility test|can you touch your hands behind your back?|"
        "{side} elbow to the ceiling, hands meet on the back|back scratcher stretch|"
        "cow-face arms|one arm from above, one from below, fingers meet behind|Apley's scratch test|scrub my back, I can't reach|gomukha|zip me up|{side} hand down the spine, {other} hand up the spine",
        "y('r_elbow')>y('neck'); elbow('r')<90; elbow('l')<100; ahead('l_wrist')<0; hands_apart()<.35; height('pelvis')<.4",
        legs("ahead+0.32down+0.12out", "back+0.02down", toes=55), spine(bend=-4), reach("right", (0.03, 0.16, -0.17), elbow="up+0.4out"), reach("left", (0.02, -0.03, -0.15), elbow="down+out+0.4back"), head(nod=4),
    ),
    named(
        "Cat, back rounded on all fours.", "yoga",
        "doing the cat stretch|arching the back like a cat|rounding the spine on hands and knees|practising marjaryasana|hissing like a cat with a humped back|"
        "tucking the chin on all fours|mobilising the spine on the knees|doing the cat-cow exercise|"
        "rounding up like a Halloween cat|curling the spine up, hands and knees down|doing bidalasana|pushing the mid-back to the ceiling, chin in|doing cat on all fours",
        "marjaryasana|cat-cow|an angry cat arches its back|halloween cat|round your back like a cat|"
        "prenatal yoga on all fours|a scared kitten|hunched on hands and knees|cat pose|"
        "bidalasana|marjariasana|cat/cow, the cat part|tail under, belly in, head hangs, on hands and knees|back up like a bridge, chin to chest|hsss!|exhale: round",
        "on_all_fours(); max_bend()>30; knee('l')<125; gaze_up()<-5; height('l_knee')<.2",
        root(pitch=52), spine(bend=74), kneel("left", 0.53), kneel("right", 0.53), palm("left", 0.53, 0.17, 0.43, "out+ahead"), palm("right", 0.53, 0.17, 0.43, "out+ahead"), head(nod=42),
    ),
    named(
        "Bird dog, {side} arm and {other} leg stretched out.", "yoga",
        "doing the bird dog|balancing on one knee and one hand|stretching the opposite arm and leg on all fours|strengthening the back on all fours|lifting the {side} arm and the {other} leg|"
        "doing the quadruped exercise|pointing like a hunting dog|"
        "reaching one hand forward and the opposite foot back|doing opposite arm and leg raise|doing sunbird|extending diagonally on all fours",
        "bird dog|bird dog exercise|balancing table pose|parsva balasana|a pointer has found the pheasant|physiotherapy for the lower back|{side} arm forward, {other} leg back, on hands and knees|core stability on all fours|"
        "sunbird|vyaghrasana balance|on one hand and one knee, the other two stretched flat|alternate arm-leg lift|like a hunting dog that points|dandayamana bharmanasana|back rehab: reach long, don't wobble",
        "lean()>60; knee('l')>150; height('l_ankle')>.3; arm('r')>130; height('r_knee')<.15; height('l_hand')<.2",
        root(pitch=84), spine(bend=-6), kneel("right", 0.47), plumb(leg("left", "back+0.08up+0.05out", None, 30)), kneel("right", 0.47),
        palm("left", 0.47, 0.16, 0.5, "out+back"), room_arm("right", "ahead+0.12up+0.08out"), room_hand("right", palm="in"), head(nod=-22),
    ),
    named(
        "Sphinx, propped on the forearms, chest up.", "yoga",
        "doing the sphinx pose|lying on the belly propped on the forearms|practising salamba bhujangasana|lying like the Sphinx of Giza|guarding the pyramids|"
        "resting on the elbows with the chest up|lying prone with the forearms flat on the ground|"
        "lifting the breastbone on the forearms|resting prone with elbows under the shoulders|doing half cobra on the forearms|propping up on the elbows like a stone lion",
        "sphinx pose|the Sphinx of Giza|a stone lion at the gate|a lion rests on its forepaws|salamba bhujangasana|"
        "gentle backbend on the elbows|riddle me this, says the Sphinx|an Egyptian sphinx|the Sphinx|"
        "baby cobra on elbows|ardha bhujangasana|forearms parallel, belly down, breast up|great sphinx at Giza, lion body|McKenzie extension on the elbows|what walks on four legs in the morning?|Trafalgar lion",
        "facing_up()<-.2; knee('l')>150; height('l_elbow')<.12; 60<elbow('l')<120; max_bend()>20; height('pelvis')<.25",
        root(pitch=74), spine(bend=-50), plumb(legs("back+0.06down+0.06out", None, 55)), room_arm("left", "down+0.12ahead", "ahead"), room_arm("right", "down+0.12ahead", "ahead"), look("ahead"),
    ),
    named(
        "Forearm plank, body straight on elbows and toes.", "yoga",
        "holding a forearm plank|doing an elbow plank|planking on the forearms|doing a dolphin plank|bracing the core on elbows and toes|"
        "holding a low plank on the elbows|"
        "bracing on the forearms|staying rigid on elbows and toes|holding a front plank|keeping the body level on the elbows|planking on the elbows at the gym",
        "forearm plank|elbow plank|dolphin plank|iron core|two minutes on the elbows|makara adho mukha|elbows down, hips level, hold it|"
        "stay up on your forearms, ten more seconds|"
        "phalakasana II|plank on elbows|front hold, sixty seconds|body like a board resting on forearms|abs tight, no sagging, elbows under shoulders|RKC plank|my arms are shaking, how long still?|low plank|plank on the elbows|core hold on the forearms",
        "lean()>60; knee('l')>160; knee('r')>160; 60<elbow('l')<120; facing_up()<-.5; height('l_elbow')<.12",
        root(pitch=83), legs("down+0.06out", toes=-15), room_arm("left", "down+0.05ahead", "ahead"), room_arm("right", "down+0.05ahead", "ahead"), head(nod=-14),
    ),
    named(
        "Side plank on the {side} arm, {other} arm up.", "yoga",
        "holding a side plank|doing a side plank on the {side} arm|balancing on one hand and the side of the foot|practising vasisthasana|"
        "lifting the hips on one straight arm|training the obliques on one arm|"
        "stacking the feet, one arm to the floor|rising sideways on one hand|turning onto one straight arm|holding the body sideways like a ramp",
        "side plank|vasisthasana|T-plank|oblique workout|turn your plank to the side|side plank on the {side}|a starfish on its side|"
        "vashistasana|vasishthasana|one hand below, the other to the ceiling, body a slanted line|sage Vasistha's pose|lift those hips, side on|star on one hand|T position from push-up",
        "lean()>50; elbow('r')>150; knee('l')>155; knee('r')>155; hands_apart()>.8; y('l_wrist')>y('l_shoulder')",
        root(roll=-68), legs("down+0.02in", toes=-10), room_arm("right", "down+0.04out"), room_arm("left", "up+0.02out"), head(turn=20),
    ),
    named(
        "Butterfly stretch, sitting with the soles together.", "yoga",
        "doing the butterfly stretch|sitting with the soles of the feet together|practising baddha konasana|loosening the hips with the feet sole to sole|"
        "sitting with the knees dropped out and the feet held|"
        "flapping the knees like wings|sitting with feet pressed sole to sole|doing the cobbler|holding the toes with the knees dropped wide",
        "butterfly stretch|butterfly pose|baddha konasana|cobbler's pose|bound angle pose|frog legs, soles touching|tailor's seat, holding the feet|"
        "warming up the inner thighs|"
        "badhakonasana|bhadrasana|titli asana|feet together, knees out, hands on the ankles, seated|tailor pose|knees flutter like a butterfly|adductor stretch on the mat",
        "sitting(); height('pelvis')<.3; feet_apart()<.25; knee('l')<80; knee('r')<80; hands_apart()<.35",
        root(pitch=8), spine(bend=12), foot("left", 0.17, 0.03, 0.36, "out+0.35up+0.25ahead", toes=25),
        foot("right", 0.17, 0.03, 0.36, "out+0.35up+0.25ahead", toes=25), head(nod=10), reaches("ankle", "out+0.4down", gap=-0.02),
    ),
    named(
        "Locust, chest and legs lifted off the floor.", "yoga",
        "doing the locust pose|lying on the belly with arms and legs lifted|practising salabhasana|doing back extensions on the floor|doing the superman exercise|"
        "lifting chest and legs off the mat|flying on the belly|swimming on dry land|"
        "flying like a superhero on the belly|peeling chest and thighs off the mat|raising the upper body and the legs, prone|hovering arms and legs behind, stomach down",
        "locust pose|salabhasana|superman exercise|back extension|a skydiver before the parachute opens|belly rocker|"
        "flying in my dream, belly down|hyperextension on the mat|"
        "shalabhasana|salabhasana A|only the belly stays on the floor|prone back extension, arms back|grasshopper pose|lift everything!|back raises|superwoman hold",
        "facing_up()<-.5; knee('l')>155; y('l_ankle')>y('pelvis')+.05; y('neck')>y('pelvis')+.1; arm('l')<60",
        root(pitch=86), spine(bend=-42), plumb(legs("back+0.26up+0.08out", None, 50)), room_arm("left", "back+0.3out+0.2up"), room_arm("right", "back+0.3out+0.2up"), look("ahead+0.1up"),
    ),
    named(
        "Bow, holding the ankles, lying on the belly.", "yoga",
        "doing the bow pose|holding both ankles while lying on the stomach|practising dhanurasana|rocking on the belly with the ankles in the hands|bending the body like a bow|"
        "grabbing the feet behind the back|being hogtied|"
        "catching both ankles from behind|kicking the feet into the hands, prone|doing dhanurasana on the mat|pulling oneself into a hoop backwards",
        "bow pose|dhanurasana|a human rocking horse|the hostage is tied up on the floor|rocking horse exercise|contortionist on the belly|belly down, hands to the ankles|hogtied|"
        "dhanura|floor bow|on the stomach, feet in the hands, thighs off the floor|body curved like a bow, arms the string|kidnapped, hands and feet tied behind|rock on the belly",
        "facing_up()<-.3; knee('l')<120; hand('l','l_ankle')<.2; hand('r','r_ankle')<.2; y('l_knee')>y('pelvis')-.05",
        root(pitch=84), spine(bend=-62), legs("down+0.42back+0.18out", "up+0.85back+0.05in", toes=35), reaches("ankle", "out+0.3up"), head(nod=-22),
    ),
    named(
        "Fish, chest arched, crown of the head on the floor.", "yoga",
        "doing the fish pose|arching the chest on the back|practising matsyasana|lying on the back with the crown on the floor|opening the throat lying down|having a hysterical arch|"
        "being exorcised on the bed|lifting the chest while lying on the back|"
        "tilting the crown to the floor, ribs up|puffing the chest, flat legs, head back|doing matsyasana with straight legs",
        "fish pose|matsyasana|heart opener on the floor|a fish out of water|possessed, her chest rises from the bed|chest to the ceiling, head back, lying|levitation begins|"
        "matsya|chest bowed up, top of the head down, legs flat|the exorcist's patient arches on the bed|throat open, lying|after shoulder stand: the counterpose|heart lifts, head drops back, on the floor",
        "facing_up()>.4; max_bend()>25; knee('l')>155; height('top')<.25; height('pelvis')<.3; y('spine3')>y('top')",
        root(pitch=-44), spine(bend=-58), plumb(legs("ahead+0.06out+0.02down", None, 30)), room_arm("left", "ahead+1.0down+0.35out", "ahead+0.25in"), room_arm("right", "ahead+1.0down+0.35out", "ahead+0.25in"), head(nod=-50),
    ),
    named(
        "Plow, feet on the floor behind the head.", "yoga",
        "doing the plow|lying on the shoulders with the legs over the head|practising halasana|bringing the feet to the floor behind the head|doing a backward roll|"
        "rolling over backwards|doing the pilates roll-over|folded in half on the upper back|"
        "swinging the legs over the head to the floor|lying folded, toes behind the head|rolling the hips over the face|doing halasana after shoulder stand",
        "plow pose|plough pose|halasana|backward roll|a judo back fall|legs over the head|a somersault backwards|jackknife on the mat|roll-over|a folding chair, says the yogi|"
        "hala asana|feet touch down behind the head, back in the air|folded like a pocket knife, on the shoulders|knees straight over the face, toes on the floor|legs overhead, lying|roll over like a judoka",
        "y('pelvis')>y('neck')+.25; knee('l')>155; height('l_foot')<.25; hip('l')<80; height('l_wrist')<.25",
        root(pitch=-152), spine(bend=48), plumb(legs("back+0.48down+0.04out", None, -10)), room_arm("left", "ahead+0.2out+0.02down"), room_arm("right", "ahead+0.2out+0.02down"), head(nod=42),
    ),
    named(
        "Shoulder stand, hands at the back.", "yoga",
        "doing a shoulder stand|standing on the shoulders|doing the candle|practising sarvangasana|cycling in the air on the shoulders|holding the legs straight up with the hands on the back|"
        "doing gymnastics on the shoulders|"
        "putting the legs up, hands under the back|standing like a candle|balancing on the nape and shoulders|doing salamba sarvangasana|making a bicycle in the air",
        "shoulder stand|candle pose|sarvangasana|the candle in gym class|legs to the ceiling, resting on the shoulders|half-way through the backward roll|queen of asanas|"
        "salamba sarvangasana|sarvanga|weight on the shoulders, toes to the ceiling, elbows on the floor|the tall candle|all-limbs pose|Kerze, says the German gym teacher|upside down, but on the shoulders",
        "y('l_ankle')>y('pelvis')+.6; y('pelvis')>y('neck')+.3; knee('l')>155; elbow('l')<120; height('l_elbow')<.25",
        root(pitch=-166), spine(bend=44), plumb(legs("up+0.04out+0.06back", None, 50)), reaches("lower back", "out+0.4back+up"), head(nod=44),
    ),
    named(
        "Headstand on the forearms.", "yoga",
        "doing a yoga headstand|standing on the head|standing on head and forearms|"
        "practising sirsasana with the hands behind the head|balancing on the crown of the head|doing a forearm stand|"
        "turning the world upside down|doing a headstand|practising sirsasana|"
        "going up into shirshasana|standing topsy-turvy on head and elbows|balancing upside down on the head|inverting on the crown",
        "yoga headstand|salamba sirsasana|king of asanas|tripod headstand|pincha mayurasana|forearm stand|"
        "a clown stands on his head|stand on your head, yogi|head on the mat, feet to the ceiling|headstand|"
        "shirshasana|sirsasana I|elbows down, crown down, legs straight up|the yogi on his head|Nehru's morning headstand|head below, feet above|everything's upside down, says the boy on his head",
        "lean()>150; y('l_ankle')>y('pelvis')+.5; elbow('l')<110; elbow('r')<110; height('top')<.15",
        root(pitch=180), legs("down+0.03out", None, 50), arms("up+0.35ahead+0.3out", "back+0.55in+0.1up"), head(nod=6),
    ),
    named(
        "Crow, balancing on the hands with the knees on the arms.", "yoga",
        "doing the crow pose|balancing on both hands with bent legs|practising bakasana|doing the crane|"
        "resting the knees on the upper arms|doing an arm balance|doing a frog stand in calisthenics|"
        "tipping forward onto the hands, knees on the triceps|perching on bent arms|hovering the feet, knees on the elbows|doing kakasana",
        "crow pose|crane pose|bakasana|kakasana|frog stand|a yogi balances on two hands|tuck planche|advanced arm balance|knees on the triceps|"
        "baka|crow asana|feet float, hands carry everything|squat, lean, lift: the crow|frog balance|head forward, bum up, toes off the floor|arm balance for beginners",
        "height('l_wrist')<.15; height('l_foot')>.15; height('r_foot')>.15; knee('l')<90; hip('l')<80; lean()>45",
        root(pitch=88), spine(bend=48), legs("ahead+0.75up+0.55out", "down+0.5back+0.2in", toes=40), palm("left", 0.5, 0.2, 0.31, "out+0.7back"), palm("right", 0.5, 0.2, 0.31, "out+0.7back"), look("ahead+0.3down"),
    ),
    named(
        "Wheel, arched backwards on hands and feet.", "yoga",
        "doing the wheel pose|bending backwards onto the hands|practising urdhva dhanurasana|doing a gymnastic bridge|arching up on hands and feet|walking like a crab|doing a back walkover|"
        "crawling down the stairs backwards|"
        "pushing up into wheel|doing a backbend on the floor|lifting into a full bridge|making an arch, belly up",
        "wheel pose|upward bow|urdhva dhanurasana|chakrasana|gymnastics bridge|backbend on hands and feet|spider walk from The Exorcist|crab walk|a back handspring|a contortionist arches|a human bridge|"
        "chakra asana|full wheel|high bridge|hands and feet on the floor, belly to the sky|Urdhva Dhanurasana, five breaths|acro: bridge before the walkover|possessed girl on the stairs, backwards|like a table, belly up, bent",
        "facing_up()>.2; height('l_wrist')<.15; knee('l')<130; y('pelvis')>y('neck')-.05; max_bend()>40; height('pelvis')>.4",
        root(pitch=-118), spine(bend=-74), foot("left", 0.66, 0.16, 0.36, "ahead+up"), foot("right", 0.66, 0.16, 0.36, "ahead+up"), palm("left", 0.66, 0.24, -0.46, "out+up", point="ahead"),
        palm("right", 0.66, 0.24, -0.46, "out+up", point="ahead"), head(nod=-30),
    ),
    named(
        "Happy baby, lying on the back, holding the feet.", "yoga",
        "doing the happy baby pose|lying on the back holding both feet|practising ananda balasana|"
        "playing with the own toes|rocking on the back with the feet in the hands|discovering the own feet|"
        "grabbing the soles, knees by the armpits|lying like a baby, feet in hands|rolling side to side holding the feet|wiggling like an upturned bug",
        "happy baby|ananda balasana|a baby plays with its feet|Gregor Samsa wakes up as a beetle|a beetle on its back|tickle my tummy, says the puppy|a turtle flipped on its shell|changing a nappy|"
        "ananda balasana, smile|feet to the ceiling, hands hold the outer edges|dead cockroach|goo-goo, ga-ga, toes!|stirrup pose|knees wide, soles up, flat on the back|infant on the changing mat",
        "lying(); facing_up()>.6; hand('l','l_foot')<.25; hand('r','r_foot')<.25; y('l_ankle')>y('pelvis')+.25",
        root(pitch=-90), spine(bend=10), legs("up+0.75ahead+0.75out", "ahead+0.1up+0.05in", toes=-20), reaches("toes", "out"), head(nod=20),
    ),
    named(
        "Lying twist, knees dropped to the {side}, arms spread.", "yoga",
        "doing a supine twist|dropping the knees to the {side} while lying on the back|practising supta matsyendrasana|twisting the spine lying down|lying on the back with the knees to the {side}|"
        "stretching the lower back on the floor|relaxing the back with the legs to one side|"
        "letting both knees fall sideways, lying|doing jathara parivartanasana|wringing the back out on the mat|lying flat with arms like a T and the knees over to one side",
        "supine twist|reclined spinal twist|supta matsyendrasana|belly twist|knees to the {side}, look {other}, lying|a lower back stretch in bed|a fallen puppet|windscreen wipers exercise|"
        "jathara parivartanasana|knees over, shoulders down|crucifix arms, legs tipped to the {side}, on the back|two-knee spinal twist|end of class, twist before savasana|SI joint stretch, lying",
        "lying(); facing_up()>.5; knee('l')<120; knee('r')<120; abs(twist())>25; 60<arm('l')<120",
        root(pitch=-90, spin=-62), spine(twist=58), legs("ahead+0.15up", "down+0.45back", toes=20), leg("left", "ahead+0.25up+0.1in", "down+0.5back", toes=20), room_arm("left", "out"), room_arm("right", "out"), head(turn=45),
    ),
    named(
        "Seated twist to the {side}, {side} hand behind.", "yoga",
        "doing a seated twist|twisting to the {side} while sitting on the floor|practising ardha matsyendrasana|turning to look behind while sitting|hooking the {other} elbow over the {side} knee|"
        "wringing out the spine|doing the lord of the fishes|looking over the {side} shoulder on the mat|"
        "winding the trunk round to the {side}, seated|hugging the {side} knee and looking back|doing matsyendrasana",
        "seated spinal twist|half lord of the fishes|ardha matsyendrasana|marichyasana|spine twist, {side} knee up|sitting twist for digestion|sit, cross the {side} leg over and turn {side}|"
        "matsyendra|ardha matsyendrasana I|one knee up, other leg straight, chest turned to the bent leg|marichyasana C|look over your {side} shoulder, one hand on the floor behind|spinal rotation on the mat|detox twist",
        "height('pelvis')<.3; knee('r')<90; knee('l')>150; twist()<-25; height('r_wrist')<.25; lean()<30",
        spine(bend=-4, twist=-48), plumb(leg("left", "ahead+0.3out", None, 0)), foot("right", 0.17, 0.0, 0.36, "up+0.6ahead"), reach("left", "knee", of="right", elbow="out+up", gap=0.01),
        palm("right", 0.15, 0.22, -0.34, "out+back", point="back"), head(turn=-50),
    ),
    named(
        "Sitting straddle, bent forward between wide legs.", "yoga",
        "doing a seated straddle stretch|sitting with the legs wide apart and leaning forward|practising upavistha konasana|doing a pancake stretch|sitting in a wide V on the floor|"
        "rolling a ball on the floor between the legs|stretching the groin on the floor|"
        "creeping the hands forward between open legs|sitting spread-legged and leaning in|folding down in a sitting V|working on the pancake|stretching forward in a straddle",
        "pancake stretch|upavistha konasana|straddle stretch|wide-angle seated forward bend|gymnasts before training|a toddler rolls the ball|box split stretch|ballet dancer stretches on the floor|"
        "upavishta konasana|legs like an open book, hands on the floor ahead|middle split, seated fold|the toddler catches the ball, legs apart|wide leg seat, walk your hands forward|ballet school, floor stretch in second|seated wide-leg fold",
        "height('pelvis')<.3; feet_apart()>.9; knee('l')>155; lean()>30; ahead('l_wrist','l_shoulder')>.2 or height('l_wrist')<.2",
        root(pitch=30), spine(bend=30), plumb(legs("out+0.85ahead+0.02up", None, 0)), palm("left", 0.16, 0.16, 0.72), palm("right", 0.16, 0.16, 0.72), look("ahead+0.2down"),
    ),
    named(
        "Full split, {side} leg ahead, arms overhead.", "yoga",
        "sitting in a full split with the arms up|doing the full splits|sliding into the splits|"
        "splitting the legs front and back on the floor|practising hanumanasana with raised arms|"
        "finishing the routine in a split|landing in the splits like James Brown|doing the splits|"
        "sitting in the splits|doing a front split|"
        "going all the way down into the front split|dropping into a split, arms overhead|stretching one leg front, one back, flat on the floor|doing the front splits",
        "full splits|front splits, {side} leg forward|a cheerleader drops into the splits|James Brown|ta-da, splits!|"
        "a gymnast's floor finale|ouch, the splits|Prince on stage drops down|the splits|hanumanasana|"
        "a gymnast in the splits|monkey pose|Jean-Claude Van Damme|"
        "Hanuman's leap|hanumanasana, arms up|one leg front, one leg back, seat on the floor, hands in the air|front splits, big smile|grand écart|down to the floor, all the way, ta-dah!|front splits|gymnast's splits",
        "feet_apart()>1.3; knee('r')>155; knee('l')>155; height('pelvis')<.25; y('l_wrist')>y('top'); lean()<25",
        root(pitch=24), spine(bend=-28),
        plumb(leg("right", "ahead+0.04down+0.02out", None, 40), leg("left", "back+0.06down+0.16out", None, 50)), arms("up+0.4out", "up+0.1out"), head(nod=-10),
    ),
    named(
        "Lying on the back, legs straight up.", "rest",
        "lying with the legs up the wall|lying on the back with the legs raised straight up|practising viparita karani|resting swollen legs against the wall|putting the legs up after a long day|"
        "lying in an L-shape against a wall|relieving tired feet|"
        "propping the heels up the wall|lying with the legs vertical|draining the legs after a shift|resting with feet skyward",
        "legs up the wall|viparita karani|tired legs after standing all day|L-shape on the floor|varicose veins|blood to the head, feet on the wall|first aid for fainting|"
        "waterfall pose|bottom against the wall, legs up, arms loose|nurse after a double shift, legs up|swollen ankles? put them up|legs at a right angle to the floor, lying flat|feet higher than the heart",
        "lying(); facing_up()>.7; knee('l')>155; y('l_ankle')>y('pelvis')+.6; hip('l')<115",
        root(pitch=-90), plumb(legs("up+0.06out+0.05back", None, 0)), arms("out+0.5down", "up+0.7out"), hands(palm="ahead"), head(nod=6),
    ),
    named(
        "Goddess squat, arms in a cactus shape.", "yoga",
        "doing the goddess pose|squatting wide with the elbows bent up|practising utkata konasana|holding cactus arms in a wide squat|standing wide-kneed like a temple guardian|"
        "flexing both arms in a sumo squat|doing the victory squat|"
        "squatting wide, arms like a cactus|bending both elbows up in a wide plié squat|doing utkata konasana|standing like a temple demon",
        "goddess pose|utkata konasana|fierce angle|cactus arms|a temple guardian|Kali the goddess|horse stance with raised forearms|a sumo squat, arms like goalposts|a Balinese demon|"
        "utkata konasana, cactus|goal-post arms, knees wide|deviasana|victory goddess|wide squat, elbows at right angles, palms front|fiery angle|stick 'em up, in a squat",
        "knee('l')<130; knee('r')<130; feet_apart()>.7; 65<elbow('l')<115; y('l_wrist')>y('neck'); lean()<15",
        foot("left", 0.7, 0.5, 0.02, "out+0.35ahead"), foot("right", 0.7, 0.5, 0.02, "out+0.35ahead"), arms("out+0.05ahead", "up+0.05ahead"), hands(palm="ahead"), spine(bend=-4),
    ),
    named(
        "Standing on the {other} leg, {side} toes held, leg stretched out ahead.", "yoga",
        "holding the {side} big toe with the leg stretched out|practising utthita hasta padangusthasana|standing on one leg and pulling the other up straight|stretching the {side} hamstring with the foot held high|"
        "doing the hand-to-big-toe pose|warming up at the ballet barre|holding the raised {side} foot|"
        "catching the big toe, leg out straight|holding one foot up ahead, standing|extending the {side} leg in hand",
        "hand-to-big-toe pose|utthita hasta padangusthasana|{side} foot in the {side} hand, leg straight|foot to hand balance|a kung fu master warms up|standing hamstring stretch with a strap|"
        "UHP A|utthita hasta padangushthasana|standing on one leg, toe in hand, other hand on the hip|padangusthasana on one leg|leg like a handrail, held by the toe|Ashtanga: the toe balance",
        "knee('l')>155; knee('r')>145; thigh('r')>95; hand('r','r_foot')<.25; ahead('r_ankle','pelvis')>.4; dist('l_wrist','l_hip')<.3",
        root(pitch=6), spine(bend=12), foot("left", 0.98, 0.03, 0.0, "ahead"), plumb(leg("right", "ahead+0.62up+0.06out", None, -20)), foot("left", 0.98, 0.03, 0.0, "ahead"), reach("right", "toes", elbow="out+down"), reach("left", "waist", elbow="out+0.2back"), head(nod=4),
    ),
    named(
        "Lizard, low lunge on the forearms, {side} foot ahead.", "yoga",
        "doing the lizard pose|lowering the forearms to the floor in a lunge|practising utthan pristhasana|doing a deep lunge on the elbows|creeping like a lizard|"
        "stretching the hips with the elbows beside the {side} foot|climbing like Spider-Man along the floor|"
        "sinking onto the forearms inside the front foot|doing utthan prishthasana|stalking low like a gecko|lunging with elbows on the floor",
        "lizard pose|utthan pristhasana|spiderman stretch|deep hip stretch, {side} foot outside the hands|"
        "world's greatest stretch|lizard lunge|Komodo dragon|"
        "utthan prishthasana|gecko|elbows on the mat, {side} foot outside, back leg long|dragon pose in yin|hip opener: low, lower, forearms down|lunge, elbows to instep|Ido Portal's lizard crawl",
        "lean()>60; knee('r')<110; knee('l')>140; height('l_elbow')<.2; ahead('l_wrist','l_shoulder')>.1 or height('l_wrist')<.15; feet_apart()>.8",
        root(pitch=76), spine(bend=14), foot("right", 0.36, 0.28, 0.34, "up+out+ahead"), plumb(leg("left", "back+0.26down+0.04out", None, -25)), foot("right", 0.36, 0.28, 0.34, "up+out+ahead"),
        room_arm("left", "down+0.1out+0.1ahead", "ahead+0.1in"), room_arm("right", "down+0.06in+0.1ahead", "ahead+0.1in"), look("ahead+0.4down"),
    ),
    named(
        "Puppy, chest sunk to the floor, hips high.", "yoga",
        "doing the puppy pose|stretching like a puppy|melting the heart to the floor|practising anahatasana|"
        "sinking the chest to the floor on the knees|bowing in play like a dog|stretching like a cat after a nap|"
        "looking under the sofa flat on the chest|"
        "sliding the hands forward, bum over the knees|letting the chest hang to the mat, hips up|doing uttana shishosana|flopping forward from the knees with the bottom up",
        "puppy pose|extended puppy|anahatasana|melting heart|a dog invites to play|play bow|downward puppy|where did the remote roll? under the couch!|a cat stretches after its nap|"
        "uttana shishosana|half dog|hips stay over the knees, arms long, breast to the floor|bum in the air, face on the carpet, looking under the cupboard|my dog wants to play like this|anahata, heart melts",
        "lean()>95; height('l_knee')<.15; y('pelvis')>y('neck')+.15; arm('l')>140; height('l_wrist')<.15; knee('l')<120",
        root(pitch=126), spine(bend=-26), kneel("left", 0.43), kneel("right", 0.43), palm("left", 0.43, 0.2, 0.85), palm("right", 0.43, 0.2, 0.85), look("ahead+0.9down"),
    ),
    named(
        "Gate, kneeling, bent over the stretched {side} leg.", "yoga",
        "doing the gate pose|kneeling and bending sideways over the stretched leg|practising parighasana|side-bending on one knee|stretching the {other} side in a kneeling pose|"
        "sliding the {side} hand down the {side} shin with the {other} arm overhead|"
        "bowing sideways over one long leg, kneeling|arching over the {side} leg with an arm past the ear|doing parighasana on the mat",
        "gate pose|parighasana|kneeling side stretch|{side} leg out, lean {side} on the {other} knee|a mermaid stretch in pilates|modern dance: low side tilt|"
        "parigha|the latch pose|one knee down, other leg straight out to the side, bending over it|mermaid side bend|crossbar pose|lean along the {side} leg",
        "height('l_knee')<.15; knee('r')>150; lean_left()<-12; arm('l')>125; leftof('r_ankle','pelvis')<-.5; hand('r','r_knee')<.45",
        root(roll=-14), spine(side=-36), kneel("left", 0.545), foot("right", 0.545, 0.79, 0.0, "up+ahead"), kneel("left", 0.545), reach("right", "shin", elbow="out+back"), room_arm("left", "in+0.55up"), head(turn=20),
    ),
    named(
        "Hugging the knees to the chest, lying on the back.", "yoga",
        "hugging the knees to the chest while lying|doing the wind-relieving pose|practising apanasana|rolling back and forth on the back like a ball|pulling both knees to the chest in bed|"
        "having period cramps|relieving back pain on the floor|doing the pilates rolling like a ball|"
        "curling up on the back|balling up on the spine|squeezing the thighs to the belly, lying|rocking on the spine",
        "wind-relieving pose|apanasana|pawanmuktasana|rolling like a ball|knees to chest|a pill bug rolls up|"
        "hedgehog rolls into a ball|gas pains|an armadillo|a human ball|"
        "pavanamuktasana|apana|knees in, give yourself a hug, on the back|low back release|trapped wind|foetal, but on the back|little ball, roll!|armadillo on its back",
        "knee('l')<90; hip('l')<70; facing_up()>.5; hand('l','l_knee')<.4; hand('r','r_knee')<.4",
        root(pitch=-88), spine(bend=30), legs("up+0.9ahead+0.1out", "down+0.35ahead", toes=30), reaches("shin", "out"), head(nod=30),
    ),
    named(
        "Pilates hundred, shoulders up, legs slanting.", "sport",
        "doing the pilates hundred|pumping the arms with legs and shoulders lifted|holding a hollow body|doing a crunch with straight legs|exercising on a reformer|doing pilates|"
        "curling head and shoulders off the mat with stretched legs|"
        "beating the arms by the hips, legs in the air|holding a dish|scooping the abs, head up, legs low|hovering head and heels",
        "the hundred|pilates class|hollow hold|hollow body|Joseph Pilates|banana hold|abs on fire|"
        "core burner: head up, legs at forty-five degrees|double leg stretch|pilates hundred|"
        "inhale five, exhale five|dish hold|head up, arms long, legs slanted, on the back|Pilates mat: first exercise|ninety-eight, ninety-nine, one hundred|reformer class|scoop your belly, point your toes",
        "facing_up()>.3; knee('l')>155; y('l_ankle')>y('pelvis')+.3; elbow('l')>140; max_bend()>20",
        root(pitch=-84), spine(bend=44), plumb(legs("ahead+0.62up+0.03out", None, 45)), room_arm("left", "ahead+0.08up+0.05out"), room_arm("right", "ahead+0.08up+0.05out"), room_hand("left", palm="down"), room_hand("right", palm="down"), head(nod=34),
    ),
    named(
        "Lying on the {side} side, {other} leg raised.", "sport",
        "doing side leg lifts|lying on the {side} side and raising the {other} leg|training the hips lying sideways|doing a Jane Fonda workout|practising anantasana|doing pilates side kicks|"
        "lifting the top leg while lying on the side|doing aerobics on the floor|"
        "scissoring the top leg up, side-lying|lifting one leg like Jane Fonda|doing leg raises lying on the side|abducting the hip on the mat",
        "Jane Fonda workout|side leg lift|anantasana|Vishnu's couch pose|eighties aerobics on the mat|pilates side kick|hip abduction lying down|thigh exercise, {other} leg up|"
        "side-lying leg raise|ananta|head on the hand, top leg up|legwarmers and leotards: lift that leg|Vishnu reclining, leg up|glute med work|sleeping Vishnu",
        "lean()>50; y('l_ankle')>y('r_ankle')+.4; knee('l')>155; knee('r')>140; abs(facing_up())<.4; hand('r','head')<.25",
        root(roll=-88), spine(side=32), leg("right", "down+0.1ahead+0.04in", None, 30), leg("left", "down+0.85out+0.05ahead", None, 20), head(tilt=8), reach("right", "ear", elbow="up+0.4out"), arm("left", "down+0.6ahead", "ahead+0.5in+0.8down"),
    ),
    named(
        "Arms rounded in front as if embracing a tree.", "yoga",
        "doing qigong|holding the energy ball|standing like a tree in qigong|practising zhan zhuang|embracing a tree|hugging a big tree|holding a large beach ball in the arms|"
        "gathering the chi|carrying a huge pumpkin in front|holding a big pot in both arms|"
        "hugging an invisible tree|standing in wuji with round arms|cradling a large ball of air|doing standing meditation like a post|holding a balloon against the chest",
        "qigong|chi kung|tree hugger|energy between the palms|a barrel in the arms|a monk gathers his chi|ballet arms first position|how wide is this trunk?|meditation standing up|Kamehameha charge|"
        "zhan zhuang gong|ring arms, soft knees|as if holding a big ball in front of the breast|standing post|universal post|embrace tree, stand like a tree|qi flows, arms in a ring",
        "standing(); hands_apart()<.4; ahead('l_wrist')>.25; 80<elbow('l')<140; abs(y('l_wrist')-y('l_shoulder'))<.25; knee('l')<170",
        foot("left", 0.95, 0.17, 0.04, "ahead+0.2out"), foot("right", 0.95, 0.17, 0.04, "ahead+0.2out"), spine(bend=5), arms("out+1.3ahead+0.4down", "ahead+1.25in"), hands(palm="back+0.4in"), look("ahead+0.15down"),
    ),
    named(
        "Tai chi, {side} palm pushing ahead in a bow stance.", "yoga",
        "practising tai chi|doing tai chi in the park|pushing slowly with the {side} palm|brushing the knee and pushing|flowing through a slow martial form|doing a single whip|moving slowly like water|"
        "practising wing chun forms|doing shadow movements in slow motion|"
        "doing the twenty-four form|doing the Yang form|pressing the {side} palm through the air|moving in slow motion, palm forward|playing with the chi",
        "tai chi|taiji|t'ai chi ch'uan|seniors in a Beijing park at dawn|brush knee, twist step|repulse the monkey|"
        "a kung fu grandmaster shows the soft form|push hands|Kung Fu Panda finds inner peace|"
        "Yang style, brush knee|lou xi ao bu|one palm forward, one low by the hip, weight on the front leg|old men in the park at six in the morning|24 forms|wushu, the soft kind|Chen style|calm mind, slow hands",
        "ahead('r_wrist','r_shoulder')>.3; knee('r')<150; ahead('r_ankle','l_ankle')>.4; standing(); y('l_wrist')<y('spine2'); lean()<20",
        root(pitch=3), spine(bend=3, twist=8), foot("right", 0.87, 0.13, 0.34, "ahead"), foot("left", 0.87, 0.16, -0.34, "ahead+0.6out"), arm("right", "ahead+0.5down", "ahead+0.3up+0.1in"), hand("right", "up+0.3ahead", "ahead"),
        arm("left", "down+0.5out+0.1back", "down+0.9ahead+0.1in"), hand("left", "ahead+0.3in", "down"), look("ahead"),
    ),
    named(
        "Half split, folded over the straight {side} leg on one knee.", "yoga",
        "doing a half split|sitting back over the {other} heel with the {side} leg straight|practising ardha hanumanasana|stretching the {side} hamstring on one knee|bowing over the outstretched {side} leg|preparing for the splits|doing a runner's stretch on the floor|"
        "rocking back with the front leg straight|flexing the {side} foot, folded over it, one knee down|lowering the chest over one long leg from kneeling",
        "half splits|half monkey|ardha hanumanasana|kneeling hamstring stretch|runner's lunge reversed|{side} leg straight, {other} knee down, fold|flexibility training for ballet|warm-up for the splits|"
        "ardha hanuman|toes up, hips back over the knee|half Hanuman|one shin on the mat, the other leg straight, bow over it|runner's fold|kneel, straighten the {side} leg, fold",
        "height('l_knee')<.15; knee('r')>150; ahead('r_ankle','pelvis')>.3 or feet_apart()>.6; lean()>40; height('l_wrist')<.25; height('r_wrist')<.25",
        root(pitch=48), spine(bend=30), kneel("left", 0.46, "ahead+0.1out"), foot("right", 0.46, 0.1, 0.66, "up+ahead", toes=-25), palm("left", 0.46, 0.18, 0.48), palm("right", 0.46, 0.26, 0.48), look("ahead+0.9down"),
    ),
    named(
        "Reclined butterfly, soles together, arms resting wide.", "yoga",
        "lying in a reclined butterfly|lying on the back with the soles together|practising supta baddha konasana|resting in restorative yoga|opening the hips while lying down|lying at the gynaecologist's|relaxing on a bolster|doing yin yoga|"
        "resting on the back, knees fallen open|lying with feet together and knees wide|letting the hips open while lying|melting into a bolster",
        "reclining bound angle|supta baddha konasana|restorative yoga|yin yoga|frog legs on the back|prenatal relaxation|sound bath with singing bowls|body scan with knees apart|yoga nidra|"
        "supta badhakonasana|reclined cobbler|soles kiss, knees fall apart, lying flat|goddess, lying down|restorative: eyes closed, knees open|close your eyes, soft belly, frog legs|sleeping butterfly",
        "lying(); facing_up()>.6; feet_apart()<.25; knee('l')<110; leftof('l_knee','pelvis')>.25; arm('l')>25",
        root(pitch=-90), foot("left", 0.13, 0.045, 0.42, "out+0.25up", toes=20), foot("right", 0.13, 0.045, 0.42, "out+0.25up", toes=20), room_arm("left", "out+0.8ahead"), room_arm("right", "out+0.8ahead"), room_hand("left", palm="up"), room_hand("right", palm="up"), head(nod=4),
    ),
    named(
        "Reverse plank, hips lifted on hands and heels.", "yoga",
        "doing a reverse plank|holding an upward plank|practising purvottanasana|lifting the hips with straight legs and the hands behind|"
        "pushing the body up from sitting, straight as a board|bracing face up on hands and heels",
        "reverse plank|upward plank|purvottanasana|purvottana|plank, but belly up|hands behind, hips up, toes down|"
        "body a straight ramp, face to the ceiling|east-stretch pose|inclined plane|pilates leg pull back|"
        "on the palms and the heels, looking at the sky|backwards push-up",
        "facing_up()>.4; knee('l')>155; knee('r')>155; elbow('l')>150; height('l_wrist')<.15; height('pelvis')>.2; max_bend()<20; hip('l')>155; height('l_ankle')<.2",
        root(pitch=-66.5), legs("down+0.03out+0.02back", None, 42), room_arm("left", "down+0.22out", "down+0.05out"), room_arm("right", "down+0.22out", "down+0.05out"), room_hand("left", "ahead", "down"), room_hand("right", "ahead", "down"), head(nod=-14),
    ),
    named(
        "Three-legged dog, {side} leg raised.", "yoga",
        "lifting the {side} leg in downward dog|doing three-legged dog|practising eka pada adho mukha svanasana|"
        "doing a one-legged down dog|raising the {side} leg to the sky from down dog|doing a down dog split",
        "three-legged dog|three-legged downward dog|down dog split|eka pada adho mukha svanasana|tripod dog|"
        "dog at the lamp post, yoga version|from down dog, {side} leg up|hands and one foot on the mat, hips high, the other leg in the air|"
        "inhale, lift your {side} leg high behind you|one-legged dog",
        "y('pelvis')>y('neck')+.2; knee('l')>150; knee('r')>150; y('r_ankle')>y('pelvis')+.3; arm('l')>130; height('l_wrist')<.25; height('l_ankle')<.2",
        root(pitch=127), spine(bend=2), plumb(leg("left", "down+0.72back+0.02out"), leg("right", "back+0.75up+0.04out", None, 45)), arms("up+0.08out+0.02back"), head(nod=10),
    ),
    named(
        "Head to knee, bent over the straight {side} leg, {other} foot at its thigh.", "yoga",
        "doing the head-to-knee pose|practising janu sirsasana|sitting and folding over the {side} leg|"
        "stretching the {side} hamstring on the floor with the other leg tucked in|reaching for the {side} foot, the {other} sole at the thigh|"
        "doing a hurdler-style stretch on the floor|touching the toes of one leg while sitting",
        "janu sirsasana|janu sirsasana A|head-to-knee forward bend|seated one-legged forward fold|modified hurdler stretch|"
        "{side} leg out, {other} foot in, reach|one leg straight, the other bent like a tree on the floor, trunk folded over|"
        "sit-and-reach, one leg at a time|footballers stretch on the grass, hand to the foot|nose to the {side} shin, sitting",
        "height('pelvis')<.3; knee('r')>150; knee('l')<100; lean()>40; hand('r','r_ankle')<.3; leftof('l_knee','pelvis')>.2; ahead('r_ankle','pelvis')>.5",
        root(pitch=30), spine(bend=50), plumb(leg("right", "ahead+0.02down+0.08out", None, -8), leg("left", "out+0.62ahead+0.12down", "in+0.3back", toes=30)), reach("right", "ankle", elbow="out+down"), reach("left", "ankle", of="right", elbow="out+down"), head(nod=12),
    ),
    named(
        "Dolphin, hips high on the forearms.", "yoga",
        "doing the dolphin pose|doing a downward dog on the forearms|practising ardha pincha mayurasana|pushing the hips up from the forearms|"
        "preparing for a forearm stand|making an upside-down V on the elbows",
        "dolphin pose|ardha pincha mayurasana|catur svanasana|elbow dog|down dog, but on the forearms|puppy dog on the elbows, legs straight|"
        "forearms on the mat, hips to the sky|dolphin push-ups, top|half feathered peacock|shoulders over the elbows, bottom up",
        "y('pelvis')>y('neck')+.25; knee('l')>150; height('l_elbow')<.15; height('l_wrist')<.15; arm('l')>100; 60<elbow('l')<140; lean()>115",
        root(pitch=146), spine(bend=2), plumb(legs("down+0.55back+0.08out")), room_arm("left", "down+0.35ahead", "ahead"), room_arm("right", "down+0.35ahead", "ahead"), room_hand("left", palm="down"), room_hand("right", palm="down"), head(nod=6),
    ),
)  # fmt: skip
