"""Blows, blades, shots and guards as boxers, soldiers and policemen put them."""

from ..floor import feet, foot, kneel, stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, root, spine
from ..room import along, look, put, room_arm

POSES = (
    named(
        "Jab, {side} fist and foot ahead, {other} fist at the chin.", "combat",
        "jabbing|throwing a jab|jabbing with the {side} hand|sticking out a quick jab|poking the {side} fist out straight from the guard|measuring the distance with a jab|landing a stiff jab|boxing on the front foot|punching with the lead hand, the other fist guarding the chin",
        "jab|{side} jab|a boxer's jab|lead-hand punch|a boxer jabs, the other glove at the chin|stick and move|double jab|Larry Holmes jabs|stiff {side} jab to the nose|jab, jab, cross|the {side} fist snaps out, the other stays home|one-two, the one|southpaw jab|guard up and one fist out|straight {side} lead|jab at the camera",
        "ahead('r_wrist','r_shoulder')>.3; elbow('r')>150; elbow('l')<85; dist('l_wrist','head')<.35; ahead('r_ankle','l_ankle')>.2; feet_apart()>.35; lean()<25",
        root(pitch=6, turn=24), spine(bend=6, twist=16), stand((0.14, -0.22), (0.12, 0.24), drop=0.06, heels=(22, 0)), look((-0.55, 0.0, 0.8)), room_arm("right", (-0.45, 0.1, 0.9)), hand("right", palm="down"), arm("left", "down+0.45ahead+0.1out", "up+0.45ahead+0.15in"),
    ),
    named(
        "Straight punch from the back foot with the {side} fist.", "combat",
        "throwing a cross|throwing a straight {side}|driving the {side} fist through from the back foot|punching straight with the rear hand|throwing the two of a one-two|landing a {side} cross|firing a straight punch with the back hand, the other glove at the cheek",
        "cross|{side} cross|straight {side}|a straight {side} from the boxer|rear-hand punch|one-two, the two|a boxer throws his power punch|Rocky Marciano's {side}|Joe Louis lands the {side}|hips turned, back heel up, fist out|the {side} hand comes over the top|knockout punch down the pipe|overhand {side}|he drills a straight {side} through the guard|boxer punches the pads",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>150; elbow('l')<85; dist('l_wrist','head')<.35; ahead('l_ankle','r_ankle')>.2; twist()>20; lean()<30; feet_apart()>.4",
        root(pitch=10, turn=-8), spine(bend=8, twist=32), stand((0.14, 0.26), (0.16, -0.28), drop=0.08, weight=0.6, heels=(0, 38)), look("ahead"), room_arm("right", "ahead+0.06up+0.12in"), hand("right", palm="down"), arm("left", "down+0.45ahead+0.12out", "up+0.45ahead+0.2in"),
    ),
    named(
        "Low hook to the ribs with the {side} fist.", "combat",
        "hooking to the body|throwing a body shot|digging a {side} hook into the ribs|hitting the liver|punching low to the body|dipping to land a body punch|ripping the {side} fist into the ribs|punching somebody in the stomach",
        "body shot|hook to the body|{side} hook to the body|liver shot|liver punch|a punch in the gut|rip to the ribs|kill the body and the head will die|body blow|body blow, body blow!|Micky Ward goes downstairs|a boxer works the ribs|low hook, bent knees|oof, right in the stomach|dig it in under the elbow",
        "elbow('r')<130; y('r_wrist')<y('r_shoulder')-.15; ahead('r_wrist')>.15; elbow('l')<85; dist('l_wrist','head')<.35; knee('l')<150; lean()>15; feet_apart()>.4",
        root(pitch=20, roll=-8), spine(bend=14, side=-10, twist=20), stand((0.2, 0.2), (0.2, -0.2), drop=0.16, heels=(0, 25), knees="ahead+0.4out"), arm("right", "down+0.6out+0.3ahead", "ahead+0.55in+0.05up"), arm("left", "down+0.5ahead+0.12out", "up+0.45ahead+0.15in"), look("ahead+0.1down"),
    ),
    named(
        "Boxer resting on a stool, arms along the ropes.", "combat",
        "resting between rounds|sitting on the stool in the corner of the ring|sitting in the corner, arms on the ropes|being patched up between two rounds|getting his breath back on the corner stool|waiting for the bell on the stool",
        "a boxer on his stool|between rounds|boxer in his corner|cut me, Mick!|the cut man works on him|spit bucket and towel|seconds give him water|round six coming up, sitting in the corner|arms hung over the ropes, legs stretched|tired prizefighter in his corner|ringside: one minute to rest|corner man fans him with the towel|throw in the towel|boxer sits and pants",
        "sitting(); arm('l')>60; arm('r')>60; hands_apart()>.9; feet_apart()>.3; lean()<35; knee('l')>80",
        root(pitch=-16), spine(bend=8), feet((0.24, 0.52), (0.24, 0.52), ground=0.5, knees="up+ahead+0.4out"), arms("out+0.12back+0.15down", "out+0.15ahead+0.45down"), hands(palm="down"), head(nod=4),
    ),
    named(
        "Axe raised over the {side} shoulder in both hands.", "combat",
        "swinging an axe|raising an axe over the shoulder|bringing an axe down|about to chop with an axe|hefting a battle-axe to strike|winding up with a war hammer|drawing back a two-handed weapon|swinging a sledgehammer|getting ready to split a log|felling a tree|lifting a club to hit",
        "a lumberjack swings his axe|a barbarian with his axe raised|battle-axe overhead|war hammer wind-up|berserker about to strike|the woodcutter lifts the axe|woodsman at a tree|a dwarf with his axe|Jack Torrance at the bathroom door|sledgehammer swing|strongman game, swing the hammer|executioner lifts the axe|ogre with a club|firefighter breaks the door with an axe|a troll raises his club",
        "y('r_wrist')>y('neck'); hands_apart()<.5; elbow('r')<120; y('l_wrist')>y('spine3'); feet_apart()>.4; twist()<-10; leftof('r_wrist')<-.05",
        root(pitch=-4), spine(bend=-6, twist=-26), stand((0.2, 0.16), (0.2, -0.16), drop=0.06, weight=0.45), reach("right", (0.22, 0.42, -0.06), elbow="out+0.4ahead"), reach("left", (-0.04, 0.34, 0.2), elbow="out+0.3down+0.4ahead"), look("ahead+0.15down"),
    ),
    named(
        "Blade raised overhead to strike in the {side} hand.", "combat",
        "raising a sword in one hand to strike|about to cleave downward|lifting a one-handed sword for a blow|cutting down with a sabre|swinging a machete overhead|about to hack with a hatchet|striking with a mace|bringing a cutlass down",
        "a swordsman about to strike|a knight raises his sword to strike|a pirate hacks with his cutlass|a sabre cut from above|Viking with his sword up|cavalry sabre raised|machete through the jungle|hack and slash|warrior mid-swing, blade above the head|tomahawk raised|orc swings a mace|Hobbits attack, blade high|blade up, ready to fall|one-handed overhead cut|fighter about to bring his sword down",
        "y('r_wrist')>y('head'); elbow('r')<150; ahead('r_wrist','head')<.25; feet_apart()>.45; ahead('r_ankle','l_ankle')>.25; knee('r')<160; y('l_wrist')<y('l_shoulder')",
        root(pitch=4), spine(bend=-8, twist=-16), stand((0.16, -0.3), (0.14, 0.3), drop=0.08, weight=0.45, heels=(25, 0)), arm("right", "up+0.45out+0.1back", "up+0.35in+0.7back"), arm("left", "out+0.6down+0.3back", "out+0.35down+0.2ahead"), look("ahead+0.1down"),
    ),
    named(
        "Blocking overhead, blade level in both hands.", "combat",
        "parrying a blow from above|blocking an overhead blow with a sword|catching a blow on the blade above the head|warding off a sword cut|holding a staff up level to block|blocking with a quarterstaff overhead|stopping a strike above the head",
        "overhead parry|a swordswoman blocks from above|blade crossed over the head|staff block overhead|steel on steel above the brow|hanging guard|parry!|block with a bo staff|knight holds off the blow|hands wide on a level weapon over the head|Little John defends|a guard with the broadsword flat above|he catches the axe on his shaft",
        "y('l_wrist')>y('head')-.02; y('r_wrist')>y('head')-.02; hands_apart()>.35; ahead('l_wrist')>.1; knee('l')<165; feet_apart()>.35",
        root(pitch=-4), spine(bend=-2), stand((0.2, 0.14), (0.2, -0.18), drop=0.12, knees="ahead+0.4out"), reach("left", (0.3, 0.5, 0.22), elbow="out+0.3ahead"), reach("right", (0.3, 0.54, 0.22), elbow="out+0.3ahead"), hands(palm="up+ahead"), look("ahead+0.3up"),
    ),
    named(
        "Kneeling on the {side} knee behind a spear.", "combat",
        "bracing a spear against cavalry|kneeling with a pike set against a charge|setting a spear to receive the charge|holding a pike from one knee|waiting for the horsemen behind a spear|bracing a boar spear",
        "spearman braced against cavalry|pikeman in the front rank|a hoplite on one knee|hold! hold!|Braveheart, spears up|schiltron|pike square|kneeling pikeman|brace for impact, spears out|front rank kneels with spears|halberd set against horses|boar hunt, spear planted|the Rohirrim charge, he kneels with a pike|spear butt in the ground",
        "kneeling(); ahead('l_wrist')>.3; hands_apart()>.35; y('l_wrist')>y('r_wrist'); height('r_knee')<.15; knee('l')<130; lean()>5",
        root(pitch=12), spine(bend=8, twist=-16), foot("left", 0.46, 0.12, 0.42, "ahead+0.3up+0.2out"), kneel("right", 0.46, "0.3ahead+0.2out+0.5back", "back"), put("right", 0.2, 0.5, 0.14, "out+back"), along("left", "ahead+0.35up+0.05in", 0.5, "down+0.4out"), look("ahead"),
    ),
    named(
        "Crouched behind a shield, blade low in the {side} hand.", "combat",
        "crouching behind a shield|hiding behind a shield|standing in a shield wall|holding a riot shield|advancing behind a shield|covering with a shield, sword low|taking arrows on the shield|forming a tortoise",
        "a legionary behind his shield|Roman soldier, scutum up|shield wall|riot police|riot shield|SWAT shield man|hoplite in the phalanx|Spartans, shields!|gladiator behind his shield, sword ready|Viking shield wall|arrows incoming, shield up|Captain America takes cover|crusader behind his shield|peeking over the rim of a shield",
        "elbow('l')<125; ahead('l_wrist')>.25; y('l_wrist')>y('spine3')-.05; y('r_wrist')<y('spine2'); knee('l')<140; feet_apart()>.4; lean()>10",
        root(pitch=20), spine(bend=14, twist=-10), stand((0.18, 0.24), (0.2, -0.2), drop=0.2, heels=(0, 20), knees="ahead+0.35out"), arm("left", "ahead+0.15up+0.35out", "in+0.35ahead+0.2up"), arm("right", "down+0.55back+0.35out", "ahead+0.15down"), look("ahead"),
    ),
    named(
        "Throwing a knife, {side} arm straight ahead.", "combat",
        "throwing a knife|throwing a shuriken|throwing a tomahawk|flinging a blade|hurling a dagger at a target|tossing a throwing star|letting a hatchet fly|flicking a playing card",
        "a knife thrower|ninja throws a star|shuriken|circus knife act|axe throwing|tomahawk throw|Gambit throws his cards|a blade leaves the hand|throwing knives at the turning wheel|kunai|follow-through with the throwing arm|Bullseye never misses|assassin flings a dagger|ninja star, right at you|hatchet to the target",
        "elbow('r')>140; ahead('r_wrist','r_shoulder')>.35; y('r_wrist')<y('r_shoulder')+.1; ahead('l_ankle','r_ankle')>.25; lean()>10; twist()>10; elbow('l')<130",
        root(pitch=18), spine(bend=8, twist=24), stand((0.14, 0.3), (0.14, -0.3), drop=0.08, weight=0.65, heels=(0, 40)), room_arm("right", "ahead+0.12down+0.1in"), hand("right", palm="down"), arm("left", "down+0.6back+0.3out", "ahead+0.2up"), look("ahead"),
    ),
    named(
        "Straight {side} arm drawn back to throw, {other} arm ahead.", "combat",
        "throwing a grenade|lobbing a hand grenade|hurling a petrol bomb|about to throw a Molotov cocktail|winding up to lob a bomb|throwing a tear-gas canister|slinging a rock at the police|leaning back to hurl a stone",
        "a soldier throws a grenade|Molotov|rioter about to hurl a bottle|the flower thrower|Banksy|stone thrower at the barricade|pull the pin and throw|a soldier in the trench lobs a grenade|leaning back, one arm points, the other goes far behind|bomb thrower|David and the giant, stone in hand|a rebel hurls a brick",
        "elbow('r')>140; ahead('r_wrist','r_shoulder')<-.15; ahead('l_wrist','l_shoulder')>.3; elbow('l')>145; lean()>8; feet_apart()>.45; y('l_wrist')>y('l_shoulder')",
        root(pitch=-16, turn=-20), spine(bend=-4, twist=-26), stand((0.14, 0.3), (0.18, -0.26), drop=0.1, weight=0.3), look("ahead+0.3out"), room_arm("left", "ahead+0.4up+0.1in"), room_arm("right", "back+0.25down+0.35out"),
    ),
    named(
        "Sumo, {side} leg lifted high, hands on the knees.", "combat",
        "doing a sumo stamp|stamping like a sumo wrestler|lifting the {side} leg high to the side before a sumo bout|doing shiko|raising one leg sideways to stomp|driving out evil spirits with a stomp",
        "sumo stamp|shiko|a rikishi raises his leg|sumo wrestler stamps|the yokozuna's ritual|leg up, then stomp!|E. Honda warms up|dohyo ceremony|sumo tournament opening|big wrestler balances on one leg, the other out to the side|stomp on the clay ring|yoisho!|leg high in a loincloth",
        "thigh('r')>70; height('r_ankle')>.5; knee('r')>120; lean()>20; knee('l')>120; hand('l','l_knee')<.3; balance()<.3",
        root(pitch=10, roll=36), spine(bend=16), plumb(leg("right", "out+0.15ahead+0.05up", "out+0.25down+0.15ahead", toes=10)), foot("left", 0.94, -0.1, 0.04, "ahead+0.5out"), reach("left", "thigh", elbow="out+0.3ahead", gap=0.03), reach("right", "thigh", elbow="up+0.3back", gap=0.03), look("ahead"),
    ),
    named(
        "Swinging sticks over the {side} shoulder and under the arm.", "combat",
        "swinging nunchucks|posing with nunchaku|whirling nunchucks round the shoulder|catching the nunchaku under the arm|showing off with nunchucks",
        "nunchucks|nunchaku|Bruce Lee with nunchaku|Enter the Dragon|Michelangelo the turtle|nunchuck pose|two sticks and a chain|waah! says Bruce Lee|flail caught behind the back|chain weapon pose|nunchuck skills|Napoleon Dynamite's skills|ninja with nunchucks|whirl, whirl, catch|martial artist with a chain stick",
        "y('r_wrist')>y('r_shoulder')-.02; elbow('r')<75; elbow('l')<120; leftof('l_wrist')<.08; y('l_wrist')<y('r_wrist')-.1; feet_apart()>.35; knee('l')<165",
        root(pitch=4), spine(bend=4, twist=10), stand((0.2, 0.18), (0.2, -0.18), drop=0.12, knees="ahead+0.4out"), reach("right", "shoulder", elbow="ahead+0.6out+0.2up", gap=0.03), reach("left", (-0.2, 0.0, 0.14), elbow="out+down+0.3ahead"), look("ahead"),
    ),
    named(
        "Standing easy, feet apart, hands behind the back.", "combat",
        "standing at ease|standing at parade rest|standing easy, hands behind the back|waiting on parade|guarding a door, feet apart|standing watch with the hands behind|standing as a bouncer stands",
        "at ease|stand at ease!|parade rest|soldier at ease|cadets on parade, at ease|sergeant major watches|an officer inspects the troops|bodyguard with his hands behind his back|drill: stand easy|a sentry stands easy|security man, legs apart|Secret Service agent|police cadet on parade|boots a shoulder's width apart|Men in Black",
        "feet_apart()>.3; ahead('l_wrist')<-.05; ahead('r_wrist')<-.05; lean()<10; knee('l')>165; knee('r')>165; hands_apart()<.37",
        spine(bend=-5), stand((0.2, 0.0), (0.2, 0.0), knees="ahead+0.4out"), reach("left", "seat", elbow="out+0.3back", gap=0.03), reach("right", "lower back", elbow="out+0.3back", gap=0.03), head(nod=-6),
    ),
    named(
        "Aiming a rifle at the sky, {side} hand at the cheek.", "combat",
        "shooting at birds|shooting ducks|aiming a shotgun up|shooting clay pigeons|swinging a gun up after a duck|firing into the sky with a long gun|shooting grouse|aiming a rifle at a drone",
        "duck hunter|a wildfowler swings his gun up|clay shooting|skeet shooter|grouse moor|pheasant shoot|Duck Hunt|shotgun aimed at the sky|Elmer Fudd sees a duck|gun up, following the birds|anti-aircraft rifleman|hunter leans back to aim up|bird shooting|trap shooter|a gamekeeper fires upward",
        "ahead('l_wrist')>.2; y('l_wrist')>y('neck'); elbow('r')<110; dist('r_wrist','head')<.42; gaze_up()>20; feet_apart()>.3",
        root(pitch=-8, turn=-20), spine(bend=-8, twist=-4), stand((0.14, 0.2), (0.16, -0.18), drop=0.03), look("ahead+0.55up+0.1out"), reach("right", (0.06, 0.2, 0.26), elbow="out+0.6down"), reach("left", (0.0, 0.44, 0.46), elbow="down+0.4out"),
    ),
    named(
        "Aiming a pistol with the straight {side} arm.", "combat",
        "levelling a revolver|aiming a handgun one-handed|pointing a gun with one hand|aiming a revolver at somebody|shooting a pistol with the {side} hand|holding a gun on somebody with one arm|taking aim with a six-shooter|covering the room with a revolver|robbing a bank with a gun",
        "a gangster points his gun|this is a stick-up|detective with his revolver out|Dirty Harry and his Magnum|do you feel lucky, punk?|James Bond aims with one hand|the villain has a gun|sheriff with a six-shooter levelled|revolver|one-handed pistol shot|pistol marksman at the Olympics|gunman, arm out straight|go ahead, make a move|mafia hitman|mugger with a pistol|bank robber: nobody move!|constable draws his weapon",
        "elbow('r')>155; ahead('r_wrist','r_shoulder')>.4; 75<arm('r')<110; arm('l')<35; lean()<15; standing()",
        root(turn=16), spine(bend=-2, twist=10), stand((0.12, -0.1), (0.12, 0.14), weight=0.45), look("ahead+0.3in"), room_arm("right", "ahead+0.03up+0.18in"), hand("right", palm="in"), arm("left", "down+0.2out", "down+0.15out+0.2ahead"),
    ),
    named(
        "Aiming a pistol over the {other} wrist with the {side} hand.", "combat",
        "searching a dark house with a torch and a gun|clearing a room with a flashlight and pistol|aiming a pistol over a flashlight|creeping in with gun and torch|sweeping a room with a weapon and a light",
        "flashlight and pistol|gun and torch crossed|Mulder and Scully|detective in the dark cellar|policewoman clears the house|Resident Evil|Harries hold|SWAT clears the room|clear!|Leon Kennedy|agent enters with her gun over the torch|horror game hero with a light|night watchman hears a noise, gun out|CSI at the crime scene",
        "ahead('r_wrist','r_shoulder')>.3; elbow('r')>130; hands_apart()<.34; ahead('l_wrist')>.25; y('l_wrist')<y('r_wrist')+.06; knee('l')<170; lean()>4",
        root(pitch=10), spine(bend=6), stand((0.16, 0.2), (0.16, -0.16), drop=0.09, heels=(0, 10)), arm("right", "ahead+0.02up+0.22in", "ahead+0.05up+0.3in"), hand("right", palm="in"), reach("left", (0.02, 0.05, 0.34), elbow="out+0.5down"), hand("left", palm="down"), look("ahead"),
    ),
    named(
        "Kick straight ahead with the {side} sole.", "combat",
        "doing a front kick|kicking straight ahead|kicking a door in|pushing somebody away with the sole|doing a teep|doing mae geri|kicking down a door|kicking with the {side} sole at belly height|booting the door open",
        "front kick|push kick|teep|mae geri|ap chagi|this is Sparta!|police kick the door in|door kicked open|kung fu front kick|the sole of a boot at the belly|kick it in, lads|SWAT breach|Anderson Silva's front kick|stomp kick|boot to the door|action hero kicks in the door|{side} foot straight ahead",
        "thigh('r')>70; knee('r')>140; ahead('r_ankle','pelvis')>.5; lean()<35; lean_ahead()<5; elbow('l')<120; knee('l')>140; height('r_ankle')>.6; balance()<.3",
        root(pitch=-16), spine(bend=12), plumb(leg("right", "ahead+0.1up+0.04out", "ahead+0.04down", toes=-15)), foot("left", 0.94, 0.06, 0.02, "ahead+0.5out"), arms("down+0.4ahead+0.3out", "up+0.5ahead+0.15in"), look("ahead"),
    ),
    named(
        "Grabbing somebody's legs, {side} knee on the floor.", "combat",
        "shooting for a takedown|doing a double-leg takedown|tackling round the thighs|shooting in on the legs|dropping to a knee to grab both legs|wrestling somebody down by the legs",
        "wrestler's shot|double-leg|freestyle wrestler shoots|takedown!|Khabib shoots in|MMA takedown|grab both legs and drive|level change, head up, arms round the knees|Olympic wrestling|the wrestler goes for the legs|Jordan Burroughs|penetration step|collegiate wrestler|low single",
        "kneeling(); lean()>25; ahead('l_wrist')>.3; ahead('r_wrist')>.3; height('r_knee')<.15; knee('l')<120; hands_apart()<.5",
        root(pitch=42), spine(bend=6), foot("left", 0.42, 0.16, 0.4, "ahead+0.4up+0.3out"), kneel("right", 0.42, "0.2ahead+0.3back+0.1out", "back", toes=-20), arms("ahead+0.35out+0.1down", "ahead+0.5in"), hands(palm="in"), look("ahead+0.1up"),
    ),
    named(
        "Stick raised in the {side} hand, {other} palm ahead.", "combat",
        "raising a truncheon|beating with a baton|threatening with a nightstick|lifting a club in the {side} hand and warding off with the other|fighting with a stick|doing escrima|holding off a crowd with a truncheon|about to hit with a cane",
        "riot policeman with his baton up|truncheon raised|stick fighting|escrima|nightstick|bobby with a truncheon|baton charge|back off!, stick up|kali, one stick|Keystone cop|prison guard lifts his club|cudgel raised|rolling pin in the angry wife's fist|caveman with a club|baseball bat in one hand, threatening|Daredevil's sticks",
        "y('r_wrist')>y('head')-.08; elbow('r')<130; ahead('l_wrist','l_shoulder')>.3; y('l_wrist')>y('spine3')-.1; feet_apart()>.4; knee('l')<165",
        root(pitch=6), spine(bend=2, twist=-16), stand((0.16, 0.24), (0.18, -0.22), drop=0.09, heels=(0, 18)), arm("right", "out+0.5up+0.05ahead", "up+0.35back+0.1in"), arm("left", "ahead+0.2out+0.05down", "ahead+0.15up"), hand("left", point="up", palm="ahead"), look("ahead"),
    ),
)  # fmt: skip
