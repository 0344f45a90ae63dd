"""Martial arts, boxing and wrestling: fights without weapons, and how they end."""

from ..floor import foot
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, root, shrug, spine
from ..room import look, put

POSES = (
    named(
        "Hook with the {side} fist, elbow at shoulder height.", "combat",
        "throwing a hook|punching sideways with the {side} fist|swinging a roundhouse punch|landing a {side} hook|hitting somebody on the jaw from the side|throwing a haymaker",
        "{side} hook to the jaw|Mike Tyson|Joe Frazier|a boxer turns his whole body into the hook|saloon brawl, swing and a hit|Popeye after the spinach|biff! a comic-book punch from the side|he socks him on the chin",
        "y('r_elbow')>y('r_shoulder')-.15; 60<elbow('r')<125; twist()>15; elbow('l')<80; y('l_wrist')>y('l_shoulder')-.1; feet_apart()>.35",
        root(pitch=6), spine(bend=8, twist=34), foot("left", 0.88, 0.16, 0.24, "ahead+0.3out"), foot("right", 0.88, 0.16, -0.24, heel=40), arm("right", "out+0.75ahead+0.05up", "in+0.8ahead"), arm("left", "down+0.55ahead+0.1out", "up+0.45ahead+0.15in"), look("ahead"),
    ),
    named(
        "Slipping a punch, ducked to the {side} behind the fists.", "combat",
        "slipping a punch|ducking under a punch|bobbing and weaving|dodging a blow|weaving to the {side}|covering up behind the gloves|ducking a thrown bottle",
        "bob and weave|Floyd Mayweather dodges|float like a butterfly|you can't touch me|peek-a-boo style|missed me!|the boxer rolls under the hook|duck and counter",
        "elbow('l')<85; elbow('r')<85; lean_left()<-10; knee('r')<140; lean()>20; dist('l_wrist','head')<.42; feet_apart()>.4",
        root(pitch=20, roll=-14), spine(bend=22, side=-20, twist=-8), foot("left", 0.76, 0.3, 0.22, "ahead+0.4out"), foot("right", 0.76, 0.2, -0.04, "ahead+0.5out", heel=15), arms("down+0.55ahead+0.15out", "up+0.45ahead+0.2in"), look("ahead+0.1up"),
    ),
    named(
        "Hit on the jaw, head snapped to the {side}, reeling back.", "combat",
        "being punched in the face|reeling from a punch|taking a blow to the chin|getting slapped|being knocked backwards by a punch|receiving a knockout blow|recoiling from a hit",
        "ouch, right on the jaw|a glass jaw|Apollo Creed takes the hit|he didn't see it coming|stunt man sells the punch|smack! a slap in the face|bloody nose in the bar fight|the loser of the duel of fists",
        "head_turn()<-30; lean_ahead()<-3; arm('l')>30; arm('r')>30; knee('l')<168; max_bend()>8",
        root(pitch=-14, roll=-10), spine(bend=-12, side=-10, twist=-22), foot("left", 0.9, 0.12, 0.22), foot("right", 0.86, 0.24, -0.28, "ahead+0.4out"), arm("left", "out+0.5down+0.3ahead", "ahead+0.7up+0.2out"), arm("right", "out+0.55down+0.35back", "out+0.3up+0.2ahead"), head(turn=-52, nod=-14, tilt=-12),
    ),
    named(
        "Knocked down, sitting propped on the {side} hand.", "combat",
        "being knocked down|sitting dazed on the ground|lying half up on the {side} hand after a fall|trying to get up from the canvas|crawling backwards away from danger|fallen on the ground looking up",
        "eight, nine, ten!|down for the count|a boxer hits the canvas|please don't hurt me, I'm down|the bully has pushed him over|he tripped and looks up at the giant|final girl backs away on the floor|unhorsed, the knight looks up at his enemy",
        "height('pelvis')<.3; height('r_wrist')<.2; 25<lean()<70; knee('l')<130; elbow('l')<150; gaze_up()>0; ahead('r_wrist','pelvis')<.05 or leftof('r_wrist','pelvis')<-.25",
        root(pitch=-34, roll=-12), spine(bend=10, side=-6), foot("left", 0.19, 0.12, 0.42, "0.5up+ahead+1.0out"), plumb(leg("right", "ahead+0.25out+0.12up", "ahead+0.18down+0.1out", toes=20)), foot("left", 0.19, 0.12, 0.42, "0.5up+ahead+1.0out"), put("right", 0.4, 0.1, -0.28, "out+back"), hand("right", point="back+out", palm="down"), arm("left", "ahead+0.1out+0.1down", "up+0.7ahead"), hand("left", palm="ahead"), look("ahead+0.35up"),
    ),
    named(
        "Referee counting a fighter out, bent, {side} arm chopping down.", "work",
        "counting a boxer out|refereeing a boxing match|counting somebody out with the {side} hand|bending over someone on the floor and shouting|slapping the mat as a referee|starting a dog race with a sharp hand",
        "referee, one, two, three!|the count of ten|a wrestling referee slaps the mat|the drill sergeant bends over the recruit|stay down!|boxing referee over the fallen man|and he's out!",
        "lean()>25; arm('r')>30; hand('l','l_knee')<.25 or hand('l','l_hip')<.5; gaze_up()<-20; knee('l')<165; ahead('r_wrist')>.25",
        root(pitch=34), spine(bend=22, twist=10), foot("left", 0.84, 0.18, 0.22), foot("right", 0.88, 0.18, -0.16), arm("right", "ahead+0.3down+0.3out", "ahead+0.35down+0.1in"), hand("right", palm="in"), reach("left", "thigh", elbow="out+0.3back"), look("ahead+1.2down"),
    ),
    named(
        "Lunge punch, front stance, {side} fist out, {other} fist at the hip.", "combat",
        "punching in karate|doing a karate punch|practising kata|doing a reverse punch|training in a dojo|punching from the hip|doing a tae kwon do form|breaking a board with the {side} fist",
        "karate lunge punch|oi-zuki|gyaku-zuki|the Karate Kid trains|kihon in the dojo|kiai!|Mr Miyagi's pupil|a white belt's first punch|Shotokan",
        "ahead('r_wrist','r_shoulder')>.4; elbow('r')>155; hand('l','l_hip')<.36; elbow('l')<125; ahead('r_ankle','l_ankle')>.5; knee('r')<135; lean()<15",
        spine(twist=8, bend=-2), foot("right", 0.76, 0.16, 0.4), foot("left", 0.76, 0.18, -0.42, "ahead+0.4out"), arm("right", "ahead+0.05down+0.08in"), hand("right", palm="down"), arm("left", "down+0.65back+0.2out", "ahead+0.35down"), look("ahead"),
    ),
    named(
        "Horse stance, both fists at the hips.", "combat",
        "standing in a horse stance|standing in kiba-dachi|training kung fu with the fists at the hips|holding a deep straddle stance|waiting to punch in the horse stance|practising wing chun stances",
        "horse stance, fists at the hips|a Shaolin monk trains|mabu|kiba dachi|the 36th chamber of Shaolin|"
        "kung fu panda's first lesson|stance training until the legs shake|horse stance",
        "knee('l')<130; knee('r')<130; feet_apart()>.6; hand('l','l_hip')<.36; hand('r','r_hip')<.36; lean()<15; elbow('l')<125",
        spine(bend=-4), foot("left", 0.72, 0.44, 0.04, "out+0.9ahead"), foot("right", 0.72, 0.44, 0.04, "out+0.9ahead"), arms("down+0.65back+0.25out", "ahead+0.35down"), hands(palm="up"), look("ahead"),
    ),
    named(
        "Karate chop, {side} hand raised edge-on beside the head.", "combat",
        "doing a karate chop|chopping with the edge of the {side} hand|breaking bricks with the hand|splitting a board with the {side} hand|winding up for a chop|raising a knife hand",
        "karate chop|knife hand strike|Miss Piggy: hi-yah!|a stack of bricks in two|Austin Powers: judo chop!|shuto|the master breaks the ice block|Captain Kirk's neck chop",
        "y('r_wrist')>y('head')-.05; elbow('r')<120; ahead('l_wrist')>.3; knee('l')<160; feet_apart()>.4; hands_apart()>.3",
        root(pitch=4), spine(bend=2, twist=-16), foot("left", 0.84, 0.16, 0.3), foot("right", 0.84, 0.18, -0.26, "ahead+0.5out"), arm("right", "out+0.45up+0.1ahead", "up+0.25in+0.2back"), hand("right", point="up+0.4back", palm="in+0.4ahead"), arm("left", "ahead+0.3out+0.35down", "ahead+0.25in"), hand("left", palm="down"), look("ahead+0.3down"),
    ),
    named(
        "Roundhouse kick with the {side} shin, leaning away.", "combat",
        "throwing a roundhouse kick|kicking with the {side} shin|doing a Thai kick|kick-boxing|"
        "swinging the {side} leg round at head height|landing a high roundhouse|kicking a heavy bag|"
        "doing a roundhouse kick",
        "muay thai|roundhouse to the head|a kick to the head in Bangkok stadium|K-1 kick-boxer|Mirko Cro Cop high kick|switch kick|UFC highlight: head kick|Chun-Li",
        "thigh('r')>75; y('r_ankle')>y('pelvis'); knee('r')>120; knee('l')>145; lean()>12; height('r_ankle')>.8",
        root(pitch=-8, roll=34), spine(bend=6, side=-12, twist=22), plumb(leg("right", "out+0.5ahead+0.25up", "ahead+0.55out+0.2up", toes=35)), foot("left", 1.01, -0.06, 0.0, heel=15), arm("right", "down+0.6out+0.35back", "down+0.5out"), arm("left", "down+0.5ahead", "up+0.6ahead+0.1in"), look("ahead+0.5in"),
    ),
    named(
        "Spinning back kick, {side} leg thrust out behind.", "combat",
        "doing a back kick|doing a spinning back kick|kicking backwards|mule kicking|kicking out behind with the {side} leg|looking over the shoulder to kick",
        "donkey kick|back kick in taekwondo|like a mule kicks|spinning heel to the chest|a horse kicks out behind|Capoeira chapa de costas|the attacker behind him gets a kick in the gut",
        "hip('r')>150; thigh('r')>55; knee('r')>145; lean()>35; height('r_ankle')>.5; knee('l')>125; head_turn()<-20",
        root(pitch=56), spine(bend=6, twist=-18), foot("left", 0.92, 0.02, 0.02), plumb(leg("right", "back+0.32down", "back+0.12down", toes=-15)), foot("left", 0.92, 0.02, 0.02), arms("down+0.6ahead+0.2out", "up+0.7ahead+0.1in"), head(turn=-60, nod=-6),
    ),
    named(
        "Flying side kick, {side} foot first.", "combat",
        "doing a flying kick|flying through the air foot first|doing a jump kick|leaping with the {side} leg stretched out to kick|drop-kicking somebody|flying in with the {side} foot",
        "flying side kick|Power Rangers|Eric Cantona's kung-fu kick|Bruce Lee leaps|Liu Kang|a ninja crashes through the window feet first|kung fu movie poster|Trinity hangs in the air|hi-keeba!",
        "knee('r')>150; knee('l')<100; leftof('r_ankle','pelvis')<-.4 or ahead('r_ankle','pelvis')>.5; thigh('r')>65; y('l_ankle')<y('pelvis'); lean()>10; balance()<1",
        root(roll=26), spine(side=-8), plumb(leg("right", "out+0.08ahead+0.02down", None, -10), leg("left", "ahead+0.35down+0.5out", "back+0.5down+0.55in", toes=30)), arm("right", "out+0.45down+0.1ahead", "out+0.2ahead"), arm("left", "down+0.5out+0.2ahead", "up+0.5ahead+0.3in"), look("in+0.05up"),
    ),
    named(
        "Crane stance, arms spread like wings, {side} knee raised.", "combat",
        "standing in the crane stance|doing the crane kick|balancing on the {other} leg with the arms like wings|"
        "preparing a crane kick|imitating a crane about to fly|doing the white crane style|"
        "raising one knee with the arms up like wings|preparing a flying kick|balancing like a crane|"
        "imitating a heron|practising on the post at the beach",
        "the Karate Kid on the post|Daniel-san|crane technique, no can defend|white crane kung fu|"
        "a heron ready to strike|Mr Miyagi on the beach|wings out, one knee up|the karate kid's crane|"
        "Daniel-san at the tournament|Karate Kid|the crane technique|Mr Miyagi is proud|a crane, the bird|"
        "a Shaolin monk|Kung Fu Panda|heron in the reeds|no can defend|kung fu crane style|Ralph Macchio",
        "thigh('r')>70; knee('r')<110; knee('l')>155; y('l_wrist')>y('l_shoulder')-.1; y('r_wrist')>y('r_shoulder')-.1; hands_apart()>.9; standing()",
        root(pitch=2), plumb(leg("right", "ahead+0.05up", "down+0.2back", toes=40)), foot("left", 0.98, 0.01), arms("out+0.4up+0.1ahead", "out+0.35up+0.15ahead"), hands(point="down+0.4out", palm="in"), look("ahead"),
    ),
    named(
        "Axe kick, {side} leg straight up in front.", "combat",
        "doing an axe kick|kicking straight up to the sky|swinging the {side} leg up to the face|raising the {side} foot above the head|doing a vertical kick|kicking over the own head",
        "axe kick|Andy Hug|split kick|taekwondo: heel comes down like an axe|Rockette, leg to the nose|"
        "a contortionist kicks the ceiling|hold that leg up!",
        "y('r_ankle')>y('neck')-.1; knee('r')>150; knee('l')>150; arm('l')<100; thigh('r')>120",
        root(pitch=-16), spine(bend=8), plumb(leg("right", "up+0.5ahead+0.1out", "up+0.45ahead", toes=20)), foot("left", 0.96, 0.02, 0.02), arms("down+0.5out+0.1back", "down+0.7ahead+0.2out"), look("ahead"),
    ),
    named(
        "Knee strike, {side} knee driven up, hands pulling down.", "combat",
        "kneeing somebody|doing a knee strike|driving the {side} knee into somebody|clinching and kneeing|breaking a stick over the {side} knee|pulling a head down onto the knee",
        "knee to the gut|Thai clinch|muay thai knee|self-defence: knee in the groin|Tony Jaa|snapping a branch over the knee|Anderson Silva in the clinch|flying knee",
        "thigh('r')>80; knee('r')<95; knee('l')>145; hands_apart()<.5; ahead('l_wrist')>.15; elbow('l')<140; lean()<25",
        root(pitch=-12), spine(bend=18), plumb(leg("right", "ahead+0.35up", "down+0.45back", toes=35)), foot("left", 1.005, 0.02, 0.04, heel=15), put("left", 0.12, 1.29, 0.42, "out+0.3down"), put("right", 0.14, 1.29, 0.42, "out+0.3down"), look("ahead+0.3down"),
    ),
    named(
        "Elbow strike, {side} elbow swung ahead at chin height.", "combat",
        "doing an elbow strike|striking with the {side} elbow|elbowing somebody in the face|hitting with the elbow|barging through with the {side} elbow",
        "elbow to the face|self-defence class: use your elbow|Krav Maga|Jon Jones|elbow smash|muay boran|Jason Statham in close combat|he elbows his way out|out of my way, elbow first",
        "elbow('r')<70; ahead('r_elbow','r_shoulder')>.15; y('r_elbow')>y('r_shoulder')-.1; twist()>12; feet_apart()>.4",
        root(pitch=8), spine(bend=2, twist=38), foot("right", 0.87, 0.14, 0.28), foot("left", 0.87, 0.18, -0.28, "ahead+0.5out"), arm("right", "ahead+0.5out+0.1up", "in+0.5back+0.1up"), arm("left", "down+0.35ahead+0.15out", "up+0.5ahead+0.25in"), look("ahead"),
    ),
    named(
        "High block, {side} forearm over the head.", "combat",
        "blocking a blow from above|doing a rising block|blocking a punch with the {side} forearm|parrying an overhead strike|warding off a club with the {side} arm|blocking in karate",
        "age-uke|high block|jodan block|karate lesson: block up!|he stops the falling stick with his forearm|self-defence against a bottle|shielding from falling rocks with one arm|blocking a sword with the bracers",
        "y('r_wrist')>y('head'); 60<elbow('r')<140; hand('l','l_hip')<.36; elbow('l')<125; feet_apart()>.45; knee('r')<155",
        root(pitch=-2), spine(twist=-10), foot("right", 0.82, 0.16, 0.32), foot("left", 0.82, 0.18, -0.34, "ahead+0.4out"), arm("right", "out+0.5up+0.5ahead", "up+0.85in+0.35ahead"), arm("left", "down+0.65back+0.2out", "ahead+0.35down"), look("ahead+0.3up"),
    ),
    named(
        "Low leg sweep, crouched, {side} leg circling out.", "combat",
        "sweeping the legs|doing a low sweep|doing a spinning leg sweep|crouching with the {side} leg stretched sideways|stretching the inner thigh in a side squat|doing a Cossack squat|doing the bow stance low",
        "sweep the leg, Johnny|pu bu|low stance in wushu|Cossack squat|side lunge, all the way down|Tekken, Eddy Gordo's low kick|kung fu sweep|a ninja lands low, one leg out|gongfu snake creeps down",
        "knee('l')<85; knee('r')>150; feet_apart()>.7; height('pelvis')<.5; lean()>10; leftof('r_ankle','pelvis')<-.5",
        root(pitch=26, roll=4), spine(bend=14, twist=10), foot("left", 0.42, 0.2, 0.04, "ahead+0.7out", heel=15), foot("right", 0.42, 0.84, 0.08, "up+0.3ahead"), put("left", 0.3, 0.16, 0.42, "out+0.3up"), arm("right", "out+0.15up+0.1back"), look("ahead+0.8in"),
    ),
    named(
        "Judo grip, {side} hand at the collar, {other} at the sleeve.", "combat",
        "gripping in judo|wrestling for a grip|grappling standing|holding an opponent by the jacket|"
        "grabbing a fellow by the jacket|shaking somebody by the lapels|struggling in a clinch|wrestling",
        "judo|judoka takes hold of the jacket|Teddy Riner|hajime!|Brazilian jiu-jitsu|"
        "where is my money? he grabs him by the lapels|a bouncer grabs a guest|kumi-kata|wrestlers lock up|a judoka|"
        "judo fight",
        "ahead('r_wrist','r_shoulder')>.25; ahead('l_wrist','l_shoulder')>.2; y('r_wrist')>y('l_wrist')+.05; lean()>10; knee('l')<160; feet_apart()>.4; elbow('r')<165",
        root(pitch=16), spine(bend=12, twist=10), foot("right", 0.84, 0.16, 0.24, "ahead+0.4out"), foot("left", 0.84, 0.2, -0.22, "ahead+0.4out"), put("right", 0.08, 1.28, 0.6, "out+0.3down"), put("left", 0.2, 1.08, 0.56, "out+0.5down"), hands(palm="in"), look("ahead"),
    ),
    named(
        "Shoulder throw, bent deep, pulling somebody over the {side} shoulder.", "combat",
        "throwing somebody over the shoulder|doing a shoulder throw|doing a hip throw|tossing an opponent over the back|hurling a sack over the {side} shoulder to the front|flipping an attacker",
        "ippon!|seoi nage|judo throw|aikido master throws his attacker|self-defence: over the shoulder he goes|WWE body slam|ippon seoi nage|the little old lady flips the mugger",
        "lean()>50; knee('l')<150; hands_apart()<.45; ahead('l_wrist')>.15; feet_apart()>.3; twist()>5",
        root(pitch=60), spine(bend=26, twist=26), foot("left", 0.78, 0.2, 0.16, "ahead+0.4out"), foot("right", 0.78, 0.2, 0.1, "ahead+0.4out"), put("left", 0.16, 0.38, 0.5, "out"), put("right", -0.04, 0.52, 0.58, "out+0.5up"), look("ahead+1.5down+0.4out"),
    ),
    named(
        "Sumo, squatting deep, both fists at the ground.", "combat",
        "squaring up in sumo|crouching like a sumo wrestler with the fists down|waiting for the charge with both fists on the ground|sumo wrestling|resting on the knuckles like a gorilla|knuckle-walking like an ape",
        "sumo|yokozuna before the bout|Hakuho|rikishi in the ring|a gorilla on its knuckles|an ape in the zoo|"
        "knuckle-dragger|the bull paws the ground|a sumo wrestler|a sumo wrestler ready to charge",
        "knee('l')<110; knee('r')<110; height('l_wrist')<.25; height('r_wrist')<.25; feet_apart()>.55; lean()>35; height('pelvis')>.25",
        root(pitch=60), spine(bend=20), foot("left", 0.56, 0.36, 0.06, "out+0.8ahead"), foot("right", 0.56, 0.36, 0.06, "out+0.8ahead"), put("left", 0.16, 0.08, 0.46, "out+0.3up"), put("right", 0.16, 0.08, 0.46, "out+0.3up"), look("ahead"),
    ),
    named(
        "Capoeira ginga, {side} leg back, {side} forearm before the face.", "combat",
        "doing capoeira|swinging in the ginga|playing capoeira in the roda|stepping back low with one arm guarding the face|dancing and fighting at once",
        "capoeira|ginga|a capoeirista in Bahia|roda in Salvador|Brazilian martial art to the sound of the berimbau|Eddy Gordo|half dance, half fight|Brazilian street fighter, low and swaying",
        "ahead('r_ankle','l_ankle')<-.4; knee('l')<135; y('r_wrist')>y('spine3'); ahead('r_wrist')>.15; elbow('r')<120; arm('l')>25; lean()>15; feet_apart()>.6; balance()<.3",
        root(pitch=24, roll=6), spine(bend=12, twist=18), foot("left", 0.7, 0.26, 0.14, "ahead+0.5out"), foot("right", 0.74, 0.1, -0.58, heel=48), arm("right", "ahead+0.4out+0.15down", "in+0.45up+0.3ahead"), arm("left", "out+0.5down+0.5back", "out+0.4down+0.2back"), look("ahead"),
    ),
    named(
        "Choke from behind, {side} forearm across a throat.", "combat",
        "choking somebody from behind|holding somebody in a headlock|taking a hostage from behind|doing a rear naked choke|hugging somebody from behind|playing the double bass standing|holding somebody in a stranglehold",
        "headlock|rear naked choke|hostage taker with his victim|sleeper hold|the assassin creeps up and grabs the guard|don't move or she dies|John Wick in a clinch|surprise, guess who: arms round you from behind",
        "elbow('r')<105; ahead('r_wrist')>.2; y('r_wrist')>y('spine3')-.05; hands_apart()<.35; elbow('l')<100; lean()<25; feet_apart()>.3",
        root(pitch=-4), spine(bend=6), foot("left", 0.88, 0.16, 0.18, "ahead+0.3out"), foot("right", 0.88, 0.18, -0.2, "ahead+0.4out"), put("right", -0.12, 1.4, 0.34, "ahead+out+0.2up"), put("left", -0.08, 1.44, 0.26, "out+0.4ahead+0.2down"), head(turn=14, tilt=8),
    ),
    named(
        "Double biceps, both arms flexed at shoulder height.", "sport",
        "flexing the biceps|showing off the muscles|posing as a bodybuilder|flexing both arms|"
        "doing a double biceps pose|showing how strong she is|making muscles in front of the mirror|flexing|"
        "flexing the muscles|showing the biceps|bodybuilding",
        "a bodybuilder on stage|Arnold Schwarzenegger|Mr Olympia|Johnny Bravo|sun's out, guns out|"
        "welcome to the gun show|a strongman at the circus shows his muscles|Popeye|"
        "welcome, ladies, to the beach, says the muscleman|Muscle Beach|Charles Atlas|a bodybuilder",
        "arm('l')>70; arm('r')>70; elbow('l')<95; elbow('r')<95; y('l_wrist')>y('l_elbow')+.1; y('r_wrist')>y('r_elbow')+.1; standing()",
        spine(bend=-6, side=4), foot("left", 0.96, 0.14, 0.1), foot("right", 0.95, 0.2, -0.04, "ahead+0.6out"), arms("out+0.18up+0.1ahead", "up+0.45in+0.1ahead"), hands(point="in+0.3up", palm="down"), look("ahead+0.5out+0.1up"),
    ),
    named(
        "Most muscular, fists pressed together low, shoulders hunched.", "combat",
        "flexing everything in rage|hulking out|roaring with flexed arms|pumping up the chest and traps|transforming into a monster|powering up with clenched fists|screaming with flexed muscles",
        "Hulk smash!|Hulk, angry and green|most muscular|Goku goes Super Saiyan|crab pose on the bodybuilding stage|"
        "it's over nine thousand!|Bane|The Incredible Hulk bursts his shirt|a pro wrestler roars at the crowd|the Hulk",
        "lean()>8; 60<elbow('l')<140; ahead('l_wrist')>.1; hands_apart()<.45; feet_apart()>.4; knee('l')<165; y('l_wrist')<y('spine2')+.05",
        root(pitch=14), spine(bend=20), foot("left", 0.86, 0.28, 0.12, "ahead+0.5out"), foot("right", 0.86, 0.28, -0.02, "ahead+0.5out"), arms("down+0.85out+0.35ahead", "in+0.3down+0.55ahead"), shrug("left", 14), shrug("right", 14), look("ahead+0.05up"),
    ),
)  # fmt: skip
