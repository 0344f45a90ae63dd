"""Martial arts, boxing and wrestling: fights without weapons, and how they end."""

from ..floor import foot, kneel
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, root, shrug, spine
from ..room import look, put

POSES = (
    named(
        "Hook with the {side} fist, elbow at shoulder height.", "combat",
        "throwing a hook|punching sideways with the {side} fist|swinging a roundhouse punch|landing a {side} hook|hitting somebody on the jaw from the side|throwing a haymaker|"
        "hooking to the head|coming round the side with a fist|clocking somebody on the chin|swinging a bent arm round at head height|turning over a {side} hook|punching round the guard",
        "{side} hook to the jaw|Mike Tyson|Joe Frazier|a boxer turns his whole body into the hook|saloon brawl, swing and a hit|Popeye after the spinach|biff! a comic-book punch from the side|he socks him on the chin|"
        "check hook|elbow level with the fist, forearm parallel to the floor|Gennady Golovkin|a roundhouse to the jaw in the saloon|haymaker!|the hips turn, the bent arm follows|Ken Norton breaks the jaw|thwack, from the side|boxer throws a hook|{side} hook|hook punch|hook|swinging haymaker|left, right, hook",
        "y('r_elbow')>y('r_shoulder')-.15; 60<elbow('r')<125; twist()>15; elbow('l')<80; y('l_wrist')>y('l_shoulder')-.1; feet_apart()>.35",
        root(pitch=6), spine(bend=8, twist=34), foot("left", 0.88, 0.16, 0.24, "ahead+0.3out"), foot("right", 0.88, 0.16, -0.24, heel=40), arm("right", "out+0.75ahead+0.05up", "in+0.8ahead"), arm("left", "down+0.55ahead+0.1out", "up+0.45ahead+0.15in"), look("ahead"),
    ),
    named(
        "Slipping a punch, ducked to the {side} behind the fists.", "combat",
        "slipping a punch|ducking under a punch|bobbing and weaving|dodging a blow|weaving to the {side}|covering up behind the gloves|ducking a thrown bottle|"
        "rolling with the punches|getting the head off the line|ducking and diving|dipping to the {side}, gloves up|evading a swing|dodging a punch",
        "bob and weave|Floyd Mayweather dodges|float like a butterfly|you can't touch me|peek-a-boo style|missed me!|the boxer rolls under the hook|duck and counter|"
        "slip and counter|Pernell Whitaker|head off the centre line, knees bent, hands at the cheeks|Muhammad Ali makes him miss|Philly shell dodge|Vasyl Lomachenko|a swing and a miss, he's under it|boxer ducks|boxer slips the jab|fighter ducks a hook|head movement",
        "elbow('l')<85; elbow('r')<85; lean_left()<-10; knee('r')<140; lean()>20; dist('l_wrist','head')<.42; feet_apart()>.4",
        root(pitch=20, roll=-14), spine(bend=22, side=-20, twist=-8), foot("left", 0.76, 0.3, 0.22, "ahead+0.4out"), foot("right", 0.76, 0.2, -0.04, "ahead+0.5out", heel=15), arms("down+0.55ahead+0.15out", "up+0.45ahead+0.2in"), look("ahead+0.1up"),
    ),
    named(
        "Hit on the jaw, head snapped to the {side}, reeling back.", "combat",
        "being punched in the face|reeling from a punch|taking a blow to the chin|getting slapped|being knocked backwards by a punch|receiving a knockout blow|recoiling from a hit|"
        "getting decked|copping one on the chin|taking a right-hander|getting clocked|wobbling backwards from a slap",
        "ouch, right on the jaw|a glass jaw|Apollo Creed takes the hit|he didn't see it coming|stunt man sells the punch|smack! a slap in the face|bloody nose in the bar fight|the loser of the duel of fists|"
        "that's gotta hurt|head whipped round, arms loose, legs going|the slap heard round the world|sucker-punched|spit and sweat fly off his face|Hollywood punch reaction|pow, and he reels|counted out on his feet",
        "head_turn()<-30; lean_ahead()<-3; arm('l')>30; arm('r')>30; knee('l')<168; max_bend()>8",
        root(pitch=-14, roll=-10), spine(bend=-12, side=-10, twist=-22), foot("left", 0.9, 0.12, 0.22), foot("right", 0.86, 0.24, -0.28, "ahead+0.4out"), arm("left", "out+0.5down+0.3ahead", "ahead+0.7up+0.2out"), arm("right", "out+0.55down+0.35back", "out+0.3up+0.2ahead"), head(turn=-52, nod=-14, tilt=-12),
    ),
    named(
        "Knocked down, sitting propped on the {side} hand.", "combat",
        "being knocked down|sitting dazed on the ground|lying half up on the {side} hand after a fall|trying to get up from the canvas|crawling backwards away from danger|fallen on the ground looking up|"
        "sprawling after a knockdown|propping oneself up dazed|scrambling backwards on the ground|sitting floored, one arm up in defence",
        "eight, nine, ten!|down for the count|a boxer hits the canvas|please don't hurt me, I'm down|the bully has pushed him over|he tripped and looks up at the giant|final girl backs away on the floor|unhorsed, the knight looks up at his enemy|"
        "neutral corner!|on his backside, one hand behind, the other up to ward off|no, please, stay away|Sonny Liston on the canvas|mandatory eight count|beaten, he looks up at the victor|the victim on the floor of the horror film|trip and fall, now looking up",
        "height('pelvis')<.3; height('r_wrist')<.2; 25<lean()<70; knee('l')<130; elbow('l')<150; gaze_up()>0; ahead('r_wrist','pelvis')<.05 or leftof('r_wrist','pelvis')<-.25",
        root(pitch=-34, roll=-12), spine(bend=10, side=-6), foot("left", 0.19, 0.12, 0.42, "0.5up+ahead+1.0out"), plumb(leg("right", "ahead+0.25out+0.12up", "ahead+0.18down+0.1out", toes=20)), foot("left", 0.19, 0.12, 0.42, "0.5up+ahead+1.0out"), put("right", 0.4, 0.1, -0.28, "out+back"), hand("right", point="back+out", palm="down"), arm("left", "ahead+0.1out+0.1down", "up+0.7ahead"), hand("left", palm="ahead"), look("ahead+0.35up"),
    ),
    named(
        "Referee counting a fighter out, bent, {side} arm chopping down.", "work",
        "counting a boxer out|refereeing a boxing match|counting somebody out with the {side} hand|bending over someone on the floor and shouting|slapping the mat as a referee|starting a dog race with a sharp hand|"
        "giving the count|tolling off the seconds over a fallen fighter|stooping and chopping the air|counting to ten over somebody",
        "referee, one, two, three!|the count of ten|a wrestling referee slaps the mat|the drill sergeant bends over the recruit|stay down!|boxing referee over the fallen man|and he's out!|"
        "four! five! six!|Mills Lane|bent over, one arm beating time|you're out, fella|third man in the ring|he leans down and counts in the boxer's face|the ref drops to check the shoulders|are you OK to continue?",
        "lean()>25; arm('r')>30; hand('l','l_knee')<.25 or hand('l','l_hip')<.5; gaze_up()<-20; knee('l')<165; ahead('r_wrist')>.25",
        root(pitch=34), spine(bend=22, twist=10), foot("left", 0.84, 0.18, 0.22), foot("right", 0.88, 0.18, -0.16), arm("right", "ahead+0.3down+0.3out", "ahead+0.35down+0.1in"), hand("right", palm="in"), reach("left", "thigh", elbow="out+0.3back"), look("ahead+1.2down"),
    ),
    named(
        "Lunge punch, front stance, {side} fist out, {other} fist at the hip.", "combat",
        "punching in karate|doing a karate punch|practising kata|doing a reverse punch|training in a dojo|punching from the hip|doing a tae kwon do form|breaking a board with the {side} fist|"
        "stepping through with a straight punch|doing zenkutsu-dachi with a punch|punching forward, the other fist pulled to the hip|performing a heian kata",
        "karate lunge punch|oi-zuki|gyaku-zuki|the Karate Kid trains|kihon in the dojo|kiai!|Mr Miyagi's pupil|a white belt's first punch|Shotokan|"
        "zenkutsu dachi, oi zuki|choku-zuki|one fist out, one fist chambered, front knee bent|chungdan jireugi|kata: heian shodan|ichi, ni, san!|taekwondo poomsae|gi, belt and a straight punch|Gichin Funakoshi's pupils",
        "ahead('r_wrist','r_shoulder')>.4; elbow('r')>155; hand('l','l_hip')<.36; elbow('l')<125; ahead('r_ankle','l_ankle')>.5; knee('r')<135; lean()<15",
        spine(twist=8, bend=-2), foot("right", 0.76, 0.16, 0.4), foot("left", 0.76, 0.18, -0.42, "ahead+0.4out"), arm("right", "ahead+0.05down+0.08in"), hand("right", palm="down"), arm("left", "down+0.65back+0.2out", "ahead+0.35down"), look("ahead"),
    ),
    named(
        "Horse stance, both fists at the hips.", "combat",
        "standing in a horse stance|standing in kiba-dachi|training kung fu with the fists at the hips|holding a deep straddle stance|waiting to punch in the horse stance|practising wing chun stances|"
        "sitting in ma bu|doing static horse-riding stance|chambering both fists in a wide squat|squatting wide, fists at the belt",
        "horse stance, fists at the hips|a Shaolin monk trains|mabu|kiba dachi|the 36th chamber of Shaolin|"
        "kung fu panda's first lesson|stance training until the legs shake|horse stance|"
        "ma bu|juchum seogi|knees out, back straight, fists by the belt, palms up|hold the stance until the incense burns down|Gordon Liu in training|as if on an invisible horse, fists at the sides|first week at Shaolin temple|thighs on fire, fists chambered",
        "knee('l')<130; knee('r')<130; feet_apart()>.6; hand('l','l_hip')<.36; hand('r','r_hip')<.36; lean()<15; elbow('l')<125",
        spine(bend=-4), foot("left", 0.72, 0.44, 0.04, "out+0.9ahead"), foot("right", 0.72, 0.44, 0.04, "out+0.9ahead"), arms("down+0.65back+0.25out", "ahead+0.35down"), hands(palm="up"), look("ahead"),
    ),
    named(
        "Karate chop, {side} hand raised edge-on beside the head.", "combat",
        "doing a karate chop|chopping with the edge of the {side} hand|breaking bricks with the hand|splitting a board with the {side} hand|winding up for a chop|raising a knife hand|"
        "doing shuto uchi|raising the edge of the hand to strike|splitting planks|chopping at somebody's neck",
        "karate chop|knife hand strike|Miss Piggy: hi-yah!|a stack of bricks in two|Austin Powers: judo chop!|shuto|the master breaks the ice block|Captain Kirk's neck chop|"
        "tameshiwari|hiii-YAH!|flat hand up by the ear, other arm out front|tiles ready to break|Inspector Clouseau meets Cato|knife-hand, sonnal|one blow, three boards|Hong Kong Phooey",
        "y('r_wrist')>y('head')-.05; elbow('r')<120; ahead('l_wrist')>.3; knee('l')<160; feet_apart()>.4; hands_apart()>.3",
        root(pitch=4), spine(bend=2, twist=-16), foot("left", 0.84, 0.16, 0.3), foot("right", 0.84, 0.18, -0.26, "ahead+0.5out"), arm("right", "out+0.45up+0.1ahead", "up+0.25in+0.2back"), hand("right", point="up+0.4back", palm="in+0.4ahead"), arm("left", "ahead+0.3out+0.35down", "ahead+0.25in"), hand("left", palm="down"), look("ahead+0.3down"),
    ),
    named(
        "Roundhouse kick with the {side} shin, leaning away.", "combat",
        "throwing a roundhouse kick|kicking with the {side} shin|doing a Thai kick|kick-boxing|"
        "swinging the {side} leg round at head height|landing a high roundhouse|kicking a heavy bag|"
        "doing a roundhouse kick|"
        "doing mawashi geri|swinging a shin at the ribs|throwing a high kick round the side|whipping the leg round like a baseball bat",
        "muay thai|roundhouse to the head|a kick to the head in Bangkok stadium|K-1 kick-boxer|Mirko Cro Cop high kick|switch kick|UFC highlight: head kick|Chun-Li|"
        "mawashi geri|dollyo chagi|shin to the temple|leaning off to the other side, leg swung round at head level|Buakaw|Saenchai|Bas Rutten goes high|Chuck Norris' speciality|nak muay",
        "thigh('r')>75; y('r_ankle')>y('pelvis'); knee('r')>120; knee('l')>145; lean()>12; height('r_ankle')>.8",
        root(pitch=-8, roll=34), spine(bend=6, side=-12, twist=22), plumb(leg("right", "out+0.5ahead+0.25up", "ahead+0.55out+0.2up", toes=35)), foot("left", 1.01, -0.06, 0.0, heel=15), arm("right", "down+0.6out+0.35back", "down+0.5out"), arm("left", "down+0.5ahead", "up+0.6ahead+0.1in"), look("ahead+0.5in"),
    ),
    named(
        "Spinning back kick, {side} leg thrust out behind.", "combat",
        "doing a back kick|doing a spinning back kick|kicking backwards|mule kicking|kicking out behind with the {side} leg|looking over the shoulder to kick|"
        "doing ushiro geri|shoving the heel straight out behind|lashing out backwards like a mule|turning one's back and kicking",
        "donkey kick|back kick in taekwondo|like a mule kicks|spinning heel to the chest|a horse kicks out behind|Capoeira chapa de costas|the attacker behind him gets a kick in the gut|"
        "ushiro geri|dwi chagi|heel driven straight back, trunk tipped forward, eyes over the shoulder|Georges St-Pierre turns and kicks|hee-haw!|bronco kick|liver shot with the heel, from behind|bent over, one leg shot out backwards",
        "hip('r')>150; thigh('r')>55; knee('r')>145; lean()>35; height('r_ankle')>.5; knee('l')>125; head_turn()<-20",
        root(pitch=56), spine(bend=6, twist=-18), foot("left", 0.92, 0.02, 0.02), plumb(leg("right", "back+0.32down", "back+0.12down", toes=-15)), foot("left", 0.92, 0.02, 0.02), arms("down+0.6ahead+0.2out", "up+0.7ahead+0.1in"), head(turn=-60, nod=-6),
    ),
    named(
        "Flying side kick, {side} foot first.", "combat",
        "doing a flying kick|flying through the air foot first|doing a jump kick|leaping with the {side} leg stretched out to kick|drop-kicking somebody|flying in with the {side} foot|"
        "doing tobi geri|doing a yoko tobi geri|leaping in heel first|soaring with one foot out and the other tucked|launching a flying kick",
        "flying side kick|Power Rangers|Eric Cantona's kung-fu kick|Bruce Lee leaps|Liu Kang|a ninja crashes through the window feet first|kung fu movie poster|Trinity hangs in the air|hi-keeba!|"
        "tobi yoko geri|twimyo yeop chagi|one leg straight out, the other folded under, in mid-air|Jet Li|kung fu leap|Van Damme takes off|ninja!|Kwon Jae-hwa breaks a board in flight|bicycle thief gets a flying boot",
        "knee('r')>150; knee('l')<100; leftof('r_ankle','pelvis')<-.4 or ahead('r_ankle','pelvis')>.5; thigh('r')>65; y('l_ankle')<y('pelvis'); lean()>10; balance()<1",
        root(roll=26), spine(side=-8), plumb(leg("right", "out+0.08ahead+0.02down", None, -10), leg("left", "ahead+0.35down+0.5out", "back+0.5down+0.55in", toes=30)), arm("right", "out+0.45down+0.1ahead", "out+0.2ahead"), arm("left", "down+0.5out+0.2ahead", "up+0.5ahead+0.3in"), look("in+0.05up"),
    ),
    named(
        "Crane stance, arms spread like wings, {side} knee raised.", "combat",
        "standing in the crane stance|doing the crane kick|balancing on the {other} leg with the arms like wings|"
        "preparing a crane kick|imitating a crane about to fly|doing the white crane style|"
        "raising one knee with the arms up like wings|preparing a flying kick|balancing like a crane|"
        "imitating a heron|practising on the post at the beach|"
        "perching on one leg with wings out|doing tsuru-ashi-dachi|getting ready to kick like a crane|lifting one knee, hands drooping at the ends of spread arms",
        "the Karate Kid on the post|Daniel-san|crane technique, no can defend|white crane kung fu|"
        "a heron ready to strike|Mr Miyagi on the beach|wings out, one knee up|the karate kid's crane|"
        "Daniel-san at the tournament|Karate Kid|the crane technique|Mr Miyagi is proud|a crane, the bird|"
        "a Shaolin monk|Kung Fu Panda|heron in the reeds|no can defend|kung fu crane style|Ralph Macchio|"
        "tsuru ashi dachi|hakutsuru|both arms raised aside, hands limp, one knee up|bow to your sensei|Cobra Kai's nightmare|big bird on one leg",
        "thigh('r')>70; knee('r')<110; knee('l')>155; y('l_wrist')>y('l_shoulder')-.1; y('r_wrist')>y('r_shoulder')-.1; hands_apart()>.9; standing()",
        root(pitch=2), plumb(leg("right", "ahead+0.05up", "down+0.2back", toes=40)), foot("left", 0.98, 0.01), arms("out+0.4up+0.1ahead", "out+0.35up+0.15ahead"), hands(point="down+0.4out", palm="in"), look("ahead"),
    ),
    named(
        "Axe kick, {side} leg straight up in front.", "combat",
        "doing an axe kick|kicking straight up to the sky|swinging the {side} leg up to the face|raising the {side} foot above the head|doing a vertical kick|kicking over the own head|"
        "doing kakato geri|swinging one leg straight up past the nose|dropping a heel from above|kicking higher than one's head",
        "axe kick|Andy Hug|split kick|taekwondo: heel comes down like an axe|Rockette, leg to the nose|"
        "a contortionist kicks the ceiling|hold that leg up!|"
        "naeryeo chagi|kakato otoshi|the {side} shin next to the face, standing|foot over the head, heel about to fall|the high kicker of the chorus line|split-legged kick straight up|Rockettes eat your heart out: leg to the ceiling",
        "y('r_ankle')>y('neck')-.1; knee('r')>150; knee('l')>150; arm('l')<100; thigh('r')>120",
        root(pitch=-16), spine(bend=8), plumb(leg("right", "up+0.5ahead+0.1out", "up+0.45ahead", toes=20)), foot("left", 0.96, 0.02, 0.02), arms("down+0.5out+0.1back", "down+0.7ahead+0.2out"), look("ahead"),
    ),
    named(
        "Knee strike, {side} knee driven up, hands pulling down.", "combat",
        "kneeing somebody|doing a knee strike|driving the {side} knee into somebody|clinching and kneeing|breaking a stick over the {side} knee|pulling a head down onto the knee|"
        "clinching and driving a knee in|doing a tieng kao|yanking somebody down onto a knee|firing a knee into the ribs",
        "knee to the gut|Thai clinch|muay thai knee|self-defence: knee in the groin|Tony Jaa|snapping a branch over the knee|Anderson Silva in the clinch|flying knee|"
        "khao trong|hiza geri|one knee high, both hands hauling something down|plum clinch|knee him where it hurts|crack the stick over your thigh|Wanderlei Silva|Ong-Bak",
        "thigh('r')>80; knee('r')<95; knee('l')>145; hands_apart()<.5; ahead('l_wrist')>.15; elbow('l')<140; lean()<25",
        root(pitch=-12), spine(bend=18), plumb(leg("right", "ahead+0.35up", "down+0.45back", toes=35)), foot("left", 1.005, 0.02, 0.04, heel=15), put("left", 0.12, 1.29, 0.42, "out+0.3down"), put("right", 0.14, 1.29, 0.42, "out+0.3down"), look("ahead+0.3down"),
    ),
    named(
        "Elbow strike, {side} elbow swung ahead at chin height.", "combat",
        "doing an elbow strike|striking with the {side} elbow|elbowing somebody in the face|hitting with the elbow|barging through with the {side} elbow|"
        "slashing with an elbow|doing a sok tat|driving an elbow across the face|doing empi uchi|jabbing somebody with an elbow in a crowd",
        "elbow to the face|self-defence class: use your elbow|Krav Maga|Jon Jones|elbow smash|muay boran|Jason Statham in close combat|he elbows his way out|out of my way, elbow first|"
        "sok tat|empi|point of the elbow forward, fist by the own ear|short range: elbow|Tony Jaa's elbow|move it, I'm coming through!|cut by an elbow in round three|close-quarters combat",
        "elbow('r')<70; ahead('r_elbow','r_shoulder')>.15; y('r_elbow')>y('r_shoulder')-.1; twist()>12; feet_apart()>.4",
        root(pitch=8), spine(bend=2, twist=38), foot("right", 0.87, 0.14, 0.28), foot("left", 0.87, 0.18, -0.28, "ahead+0.5out"), arm("right", "ahead+0.5out+0.1up", "in+0.5back+0.1up"), arm("left", "down+0.35ahead+0.15out", "up+0.5ahead+0.25in"), look("ahead"),
    ),
    named(
        "High block, {side} forearm over the head.", "combat",
        "blocking a blow from above|doing a rising block|blocking a punch with the {side} forearm|parrying an overhead strike|warding off a club with the {side} arm|blocking in karate|"
        "doing age uke|throwing up a forearm against a club|parrying overhead|stopping a stick from above",
        "age-uke|high block|jodan block|karate lesson: block up!|he stops the falling stick with his forearm|self-defence against a bottle|shielding from falling rocks with one arm|blocking a sword with the bracers|"
        "age uke|eolgul makki|roof over the head with one forearm, other fist at the hip|stop that bottle!|self-defence 101: block it high|upper block, kihon|bracer up, the sword bounces off",
        "y('r_wrist')>y('head'); 60<elbow('r')<140; hand('l','l_hip')<.36; elbow('l')<125; feet_apart()>.45; knee('r')<155",
        root(pitch=-2), spine(twist=-10), foot("right", 0.82, 0.16, 0.32), foot("left", 0.82, 0.18, -0.34, "ahead+0.4out"), arm("right", "out+0.5up+0.5ahead", "up+0.85in+0.35ahead"), arm("left", "down+0.65back+0.2out", "ahead+0.35down"), look("ahead+0.3up"),
    ),
    named(
        "Low leg sweep, crouched, {side} leg circling out.", "combat",
        "sweeping the legs|doing a low sweep|doing a spinning leg sweep|crouching with the {side} leg stretched sideways|stretching the inner thigh in a side squat|doing a Cossack squat|doing the bow stance low|"
        "spinning low to take out the legs|doing a hou sao tui|squatting on one leg with the other stretched out sideways|dropping into pu bu|taking somebody's feet away",
        "sweep the leg, Johnny|pu bu|low stance in wushu|side lunge, all the way down|Tekken, Eddy Gordo's low kick|kung fu sweep|a ninja lands low, one leg out|gongfu snake creeps down|"
        "pubu|adductor stretch, deep on one side|one knee folded tight, the other leg straight out along the floor|Johnny Lawrence, put him out of commission|Jackie Chan sweeps low|side squat, very deep|Natasha slides low",
        "knee('l')<85; knee('r')>150; feet_apart()>.7; height('pelvis')<.5; lean()>10; leftof('r_ankle','pelvis')<-.5",
        root(pitch=26, roll=4), spine(bend=14, twist=10), foot("left", 0.42, 0.2, 0.04, "ahead+0.7out", heel=15), foot("right", 0.42, 0.84, 0.08, "up+0.3ahead"), put("left", 0.3, 0.16, 0.42, "out+0.3up"), arm("right", "out+0.15up+0.1back"), look("ahead+0.8in"),
    ),
    named(
        "Judo grip, {side} hand at the collar, {other} at the sleeve.", "combat",
        "gripping in judo|wrestling for a grip|grappling standing|holding an opponent by the jacket|"
        "grabbing a fellow by the jacket|shaking somebody by the lapels|struggling in a clinch|wrestling|"
        "gripping sleeve and lapel|taking kumi kata|jostling for a hold|tugging at a jacket with both hands|facing off on the tatami",
        "judo|judoka takes hold of the jacket|Teddy Riner|hajime!|Brazilian jiu-jitsu|"
        "where is my money? he grabs him by the lapels|a bouncer grabs a guest|kumi-kata|wrestlers lock up|a judoka|"
        "judo fight|"
        "sleeve-and-collar|Yasuhiro Yamashita|both hands clutching cloth in front, knees bent|tatami, match two|you listen to me, pal! he grips the coat|judo randori|pummelling for position|the nightclub doorman has a troublemaker by the coat",
        "ahead('r_wrist','r_shoulder')>.25; ahead('l_wrist','l_shoulder')>.2; y('r_wrist')>y('l_wrist')+.05; lean()>10; knee('l')<160; feet_apart()>.4; elbow('r')<165",
        root(pitch=16), spine(bend=12, twist=10), foot("right", 0.84, 0.16, 0.24, "ahead+0.4out"), foot("left", 0.84, 0.2, -0.22, "ahead+0.4out"), put("right", 0.08, 1.28, 0.6, "out+0.3down"), put("left", 0.2, 1.08, 0.56, "out+0.5down"), hands(palm="in"), look("ahead"),
    ),
    named(
        "Shoulder throw, bent deep, pulling somebody over the {side} shoulder.", "combat",
        "throwing somebody over the shoulder|doing a shoulder throw|doing a hip throw|tossing an opponent over the back|hurling a sack over the {side} shoulder to the front|flipping an attacker|"
        "doing seoi-nage|heaving somebody over one's back|doing o-goshi|bending under an opponent and hauling|slinging an attacker over the shoulder",
        "ippon!|seoi nage|judo throw|aikido master throws his attacker|self-defence: over the shoulder he goes|WWE body slam|ippon seoi nage|the little old lady flips the mugger|"
        "o goshi|morote seoi nage|doubled over, both hands pulling down in front, hips low|Ippon for Japan!|over you go, mister|flip him!|big shoulder throw, attacker in flight",
        "lean()>50; knee('l')<150; hands_apart()<.45; ahead('l_wrist')>.15; feet_apart()>.3; twist()>5",
        root(pitch=60), spine(bend=26, twist=26), foot("left", 0.78, 0.2, 0.16, "ahead+0.4out"), foot("right", 0.78, 0.2, 0.1, "ahead+0.4out"), put("left", 0.16, 0.38, 0.5, "out"), put("right", -0.04, 0.52, 0.58, "out+0.5up"), look("ahead+1.5down+0.4out"),
    ),
    named(
        "Sumo, squatting deep, both fists at the ground.", "combat",
        "squaring up in sumo|crouching like a sumo wrestler with the fists down|waiting for the charge with both fists on the ground|sumo wrestling|resting on the knuckles like a gorilla|knuckle-walking like an ape|"
        "crouching at the starting line of a sumo bout|doing the shikiri|touching down both fists before the clash|going down on the knuckles, knees wide",
        "sumo|yokozuna before the bout|Hakuho|rikishi in the ring|a gorilla on its knuckles|an ape in the zoo|"
        "knuckle-dragger|the bull paws the ground|a sumo wrestler|a sumo wrestler ready to charge|"
        "hakkeyoi!|ozeki|dohyo, seconds before the clash|belly between the knees, knuckles on the clay|Akebono|rikishi face off|King Kong walks on his knuckles|Konishiki",
        "knee('l')<110; knee('r')<110; height('l_wrist')<.25; height('r_wrist')<.25; feet_apart()>.55; lean()>35; height('pelvis')>.25",
        root(pitch=60), spine(bend=20), foot("left", 0.56, 0.36, 0.06, "out+0.8ahead"), foot("right", 0.56, 0.36, 0.06, "out+0.8ahead"), put("left", 0.16, 0.08, 0.46, "out+0.3up"), put("right", 0.16, 0.08, 0.46, "out+0.3up"), look("ahead"),
    ),
    named(
        "Capoeira ginga, {side} leg back, {side} forearm before the face.", "combat",
        "doing capoeira|swinging in the ginga|playing capoeira in the roda|stepping back low with one arm guarding the face|dancing and fighting at once|"
        "swaying low in the roda|stepping back into the ginga|rocking from side to side, forearm up before the face",
        "capoeira|ginga|a capoeirista in Bahia|roda in Salvador|Brazilian martial art to the sound of the berimbau|Eddy Gordo|half dance, half fight|Brazilian street fighter, low and swaying|"
        "mestre plays the berimbau|Mestre Bimba|one leg far back, the arm of that side across the face, knees bent|jogo de Angola|axé!|fighting that looks like dancing|pelourinho, street roda",
        "ahead('r_ankle','l_ankle')<-.4; knee('l')<135; y('r_wrist')>y('spine3'); ahead('r_wrist')>.15; elbow('r')<120; arm('l')>25; lean()>15; feet_apart()>.6; balance()<.3",
        root(pitch=24, roll=6), spine(bend=12, twist=18), foot("left", 0.7, 0.26, 0.14, "ahead+0.5out"), foot("right", 0.74, 0.1, -0.58, heel=48), arm("right", "ahead+0.4out+0.15down", "in+0.45up+0.3ahead"), arm("left", "out+0.5down+0.5back", "out+0.4down+0.2back"), look("ahead"),
    ),
    named(
        "Choke from behind, {side} forearm across a throat.", "combat",
        "choking somebody from behind|holding somebody in a headlock|taking a hostage from behind|doing a rear naked choke|hugging somebody from behind|playing the double bass standing|holding somebody in a stranglehold|"
        "putting somebody in a sleeper|locking an arm under somebody's chin from behind|throttling a guard from behind|grabbing somebody round the neck",
        "headlock|rear naked choke|hostage taker with his victim|sleeper hold|the assassin creeps up and grabs the guard|don't move or she dies|John Wick in a clinch|surprise, guess who: arms round you from behind|"
        "mata leão|RNC|forearm bent under an invisible chin, the other hand locking it|Solid Snake takes out a guard|tap or nap|go to sleep...|a mugger has her by the throat from behind|bouncer in the headlock",
        "elbow('r')<105; ahead('r_wrist')>.2; y('r_wrist')>y('spine3')-.05; hands_apart()<.35; elbow('l')<100; lean()<25; feet_apart()>.3",
        root(pitch=-4), spine(bend=6), foot("left", 0.88, 0.16, 0.18, "ahead+0.3out"), foot("right", 0.88, 0.18, -0.2, "ahead+0.4out"), put("right", -0.12, 1.4, 0.34, "ahead+out+0.2up"), put("left", -0.08, 1.44, 0.26, "out+0.4ahead+0.2down"), head(turn=14, tilt=8),
    ),
    named(
        "Double biceps, both arms flexed at shoulder height.", "sport",
        "flexing the biceps|showing off the muscles|posing as a bodybuilder|flexing both arms|"
        "doing a double biceps pose|showing how strong she is|making muscles in front of the mirror|flexing|"
        "flexing the muscles|showing the biceps|bodybuilding|"
        "showing the guns|doing a front double bi|popping both biceps|flexing on the beach",
        "a bodybuilder on stage|Arnold Schwarzenegger|Mr Olympia|Johnny Bravo|sun's out, guns out|"
        "welcome to the gun show|a strongman at the circus shows his muscles|Popeye|"
        "welcome, ladies, to the beach, says the muscleman|Muscle Beach|Charles Atlas|a bodybuilder|"
        "front double biceps|Ronnie Coleman|upper arms level, fists by the ears, muscles bulging|do you even lift?|look at these pipes!|Hulk Hogan flexes for the crowd|feel my muscles|the beach hunk|light weight, baby!",
        "arm('l')>70; arm('r')>70; elbow('l')<95; elbow('r')<95; y('l_wrist')>y('l_elbow')+.1; y('r_wrist')>y('r_elbow')+.1; standing()",
        spine(bend=-6, side=4), foot("left", 0.96, 0.14, 0.1), foot("right", 0.95, 0.2, -0.04, "ahead+0.6out"), arms("out+0.18up+0.1ahead", "up+0.45in+0.1ahead"), hands(point="in+0.3up", palm="down"), look("ahead+0.5out+0.1up"),
    ),
    named(
        "Most muscular, fists pressed together low, shoulders hunched.", "combat",
        "flexing everything in rage|hulking out|roaring with flexed arms|pumping up the chest and traps|transforming into a monster|powering up with clenched fists|screaming with flexed muscles|"
        "crunching all the muscles at once|hunching and tensing, fists in front|bulging with rage|straining till the veins pop|going Super Saiyan",
        "Hulk smash!|Hulk, angry and green|most muscular|Goku goes Super Saiyan|crab pose on the bodybuilding stage|"
        "it's over nine thousand!|Bane|The Incredible Hulk bursts his shirt|a pro wrestler roars at the crowd|the Hulk|"
        "crab most muscular|traps up, knuckles together before the belly, roaring|you won't like me when I'm angry|veins like ropes|Bruce Banner turns green|Broly|shirt buttons fly|WWE, the Ultimate Warrior pumps up",
        "lean()>8; 60<elbow('l')<140; ahead('l_wrist')>.1; hands_apart()<.45; feet_apart()>.4; knee('l')<165; y('l_wrist')<y('spine2')+.05",
        root(pitch=14), spine(bend=20), foot("left", 0.86, 0.28, 0.12, "ahead+0.5out"), foot("right", 0.86, 0.28, -0.02, "ahead+0.5out"), arms("down+0.85out+0.35ahead", "in+0.3down+0.55ahead"), shrug("left", 14), shrug("right", 14), look("ahead+0.05up"),
    ),
    named(
        "Ground and pound, kneeling astride somebody, {side} fist raised.", "combat",
        "pinning somebody down and punching|sitting astride an opponent with a raised fist|doing ground and pound|kneeling over somebody to hit him|"
        "punching downward at somebody on the ground|holding a bully down with the fist raised|beating up somebody who lies on the ground",
        "ground and pound|full mount, MMA|UFC finish on the ground|he kneels on his rival, one fist up|say uncle!|"
        "schoolyard fight, the one on top|knees either side of him, one hand pinning, the other cocked to punch|"
        "Ralphie beats up Scut Farkus|the referee must stop this|brothers brawling on the floor, the upper one|top position, punching down|"
        "Fight Club, the last blow",
        "height('l_knee')<.2; height('r_knee')<.2; y('r_wrist')>y('r_shoulder'); elbow('r')<120; height('l_wrist')<.6; ahead('l_wrist')>.15; gaze_up()<-20; lean()>15; height('pelvis')>.25",
        root(pitch=30), spine(bend=16, twist=-18), kneel("left", 0.4, "ahead+0.6out", "back"), kneel("right", 0.4, "ahead+0.6out", "back"), arm("right", "out+0.4up+0.2back", "up+0.35ahead+0.3in"), put("left", 0.06, 0.26, 0.5, "out+0.3down"), look("ahead+1.1down"),
    ),
)  # fmt: skip
