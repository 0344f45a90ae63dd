"""Statues, paintings, saints and sportsmen whom everybody knows by how they stand."""

from ..floor import foot, kneel, palm, stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, reaches, root, spine
from ..room import look

POSES = (
    named(
        "Christ, arms level, head bowed.", "rest",
        "standing like Christ the Redeemer|blessing a city with level arms|overlooking Rio with spread arms|standing with the arms straight out and palms ahead|greeting the bay as a statue|being a sign of peace on a mountain|standing like a cross|embracing the whole town from above|modelling for a monument of faith",
        "Christ the Redeemer|Cristo Redentor|Corcovado|the statue above Rio de Janeiro|Christ of Lisbon|the Redeemer on the hill|Rio's landmark|a tourist imitates the statue of Rio|feet together, arms like a cross, gaze to the town|a saviour watches over the harbour|art deco Jesus in soapstone|what do tourists do on the platform in Rio?|our Lord looks over the favelas|Sugarloaf in the background",
        "standing(); 80<arm('l')<105; 80<arm('r')<105; elbow('l')>160; hands_apart()>1.3; feet_apart()<.25; -30<gaze_up()<-4",
        stand((0.07, 0.0), (0.07, 0.0)), arms("out+0.02up"), hands(palm="ahead"), head(nod=14),
    ),
    named(
        "On the cross, arms up and out, head to the {side}.", "mood",
        "hanging on the cross|being crucified|being nailed to a cross|dying on the cross|playing Jesus in a passion play|hanging limp from both wrists|suffering on Golgotha|being a crucifix|giving up the ghost on the cross|being tortured on a rack",
        "Our Lord on the cross|INRI|Good Friday|Golgotha|the crucifixion|Calvary|the Passion of the Christ|Father, forgive them|a crucifix above the altar|Isenheim altarpiece|Oberammergau|Spartacus along the Via Appia|my God, why hast thou forsaken me?|it is finished|nails through the wrists, knees bent, chin on the breast|how does a crucified man hang?|Grünewald|the penitent thief|Always look on the bright side of life, on their crosses",
        "arm('l')>105; arm('r')>105; elbow('l')>150; hands_apart()>1.0; head_nod()<-15; 100<knee('l')<165; feet_apart()<.2",
        spine(bend=6, side=-6), plumb(leg("left", "down+0.42ahead+0.03in", "down+0.35back", 45), leg("right", "down+0.5ahead+0.03out", "down+0.28back+0.04in", 45)), arms("out+0.5up+0.06back", "out+0.72up+0.02ahead"), head(nod=26, tilt=-16, turn=-10),
    ),
    named(
        "Bound to a post, face lifted to the {side}.", "mood",
        "being tied to a post|being bound to a tree|standing at the stake|being burnt as a witch|waiting for the firing squad|being tied to the mast|standing at the whipping post|being lashed to a totem pole|refusing the blindfold|being tied to the railway post",
        "Saint Sebastian|Saint Sebastian tied to the tree|a martyr|Joan of Arc at the stake|burn the witch!|ready, aim, fire!|the firing squad|Odysseus hears the sirens|any last words?|Andromeda waits for the dragon|cowboys and Indians, he's at the stake|pierced by arrows|Mantegna|wrists roped behind the trunk, ribs forward, eyes to heaven|how did they paint Sebastian?|a prisoner at the pole|shot at dawn|keelhauled|Fay Wray for King Kong|Joan burns",
        "standing(); ahead('l_wrist','pelvis')<0; ahead('r_wrist','pelvis')<0; hands_apart()<.3; gaze_up()>5; max_bend()>4",
        root(pitch=-2, roll=2), spine(bend=-10, side=-4), stand((0.07, 0.0), (0.08, 0.1), weight=0.8, heels=(0, 12)), arms("down+0.6back+0.2out", "down+0.35back+0.75in"), head(nod=-18, turn=-26, tilt=-8),
    ),
    named(
        "Vitruvian Man, arms level, legs spread.", "rest",
        "standing as the Vitruvian Man|standing in a circle and a square|being measured like Leonardo's man|standing with spread legs and level arms|filling a big X|standing in a body scanner|being strapped to a wheel|being a gingerbread man|being a starfish standing|waiting for the knife thrower",
        "Leonardo da Vinci's study of man|the Vitruvian Man|ideal proportions|Leonardo|a man in a circle|golden ratio|body scan, please stand still|security scanner|the knife thrower's assistant|gingerbread|spread-eagled|the euro coin from Italy|anatomy chart|legs in an A, arms in a T|how did Leonardo draw the measures of man?|da Vinci|standing star|an airport body check",
        "standing(); 75<arm('l')<120; 75<arm('r')<120; elbow('l')>160; feet_apart()>.6; lean()<8",
        stand((0.4, 0.0), (0.4, 0.0)), arms("out+0.14up"), hands(palm="ahead"), head(nod=0),
    ),
    named(
        "Dying on the ground, propped on the {side} hand.", "mood",
        "lying wounded on the ground, propped on the {side} arm|dying like the Gaul|sitting on the floor, beaten, leaning on one hand|bleeding on the battlefield|trying not to sink to the ground|lying exhausted after the fight|getting one's strength back on the ground|being thrown from a horse|sitting stunned after a fall",
        "the Dying Gaul|the Dying Galatian|Capitoline Museums|the last of the Gauls|a fallen warrior|a gladiator who loses|a knight unhorsed|an arrow in the side|thumbs down from the emperor|he bleeds out|the beaten boxer on the canvas|the wounded hero's final scene|weight on a straight arm, legs folded on the floor, chin down|how does a defeated barbarian die in marble?|sunk to the earth|a duellist hit|down but not dead|fallen cyclist",
        "height('pelvis')<.3; head_nod()<-10; elbow('r')>140; height('r_wrist')<.15; lean()>15; height('l_wrist')<.5",
        root(roll=-24), spine(bend=22, side=6, twist=4), plumb(leg("right", "ahead+0.5out+0.1down", "in+0.25back+0.04down", 40), leg("left", "ahead+0.2out+0.12down", "out+0.75back+0.05down", 40)), palm("right", 0.27, 0.44, 0.02, elbow="out+0.4back", point="out+0.6ahead"), reach("left", "thigh", elbow="out+0.5up", gap=0.02), head(nod=28, tilt=6, turn=-8),
    ),
    named(
        "Fighting a snake, {side} arm high.", "combat",
        "fighting off a huge snake|wrestling with a serpent|struggling in the coils of a snake|being strangled by a python|tearing at tentacles|fighting with a crocodile's jaws|battling a giant octopus|struggling with a fire hose gone wild|holding a monster's jaws apart|being caught in vines",
        "Laocoön|Laocoön and his sons|the Laocoon group|a python has got him|the kraken's arms|Hercules strangles the snakes|Hydra|an anaconda attacks|the hose is loose!|Trojan priest and the sea serpents|the plant eats people|one hand high, one low, trunk twisted, head back in pain|how does a man fight a boa?|Indiana Jones against tentacles|tangled in cables|Devil's Snare holds Harry|octopus!|agony in marble",
        "y('r_wrist')>y('top'); arm('l')<80; gaze_up()>5; twist()>5 or twist()<-5; knee('l')<165; feet_apart()>.4",
        root(pitch=-6, roll=5), spine(bend=-6, side=10, twist=14), stand((0.2, 0.16), (0.2, -0.16), weight=0.55, drop=0.1, heels=(0, 14)), arm("right", "up+0.6out+0.2ahead", "up+0.25in+0.1ahead"), hand("right", palm="in+0.4ahead"), arm("left", "down+0.5out+0.35ahead", "down+0.5ahead+0.3in"), hand("left", palm="down"), head(nod=-20, tilt=14, turn=-14),
    ),
    named(
        "Squatting on a ledge, hands between the feet.", "rest",
        "squatting like a gargoyle|crouching on a roof ledge|brooding over the city|perching on a wall like a bird|squatting like a frog about to leap|lurking on the cathedral|watching the street from a rooftop|sitting like a toad|crouching before a leap|being a bullfrog on a lily pad|perching like an owl",
        "a gargoyle on Notre-Dame|Batman on the roof, brooding|the Dark Knight watches over Gotham|a frog|a frog about to leap|a toad|leapfrog, the frog itself|Catwoman on the parapet|Daredevil listens to the city|Gollum on his rock|a raven perched on a chimney|assassin on the ledge|knees wide, both hands down between the soles, chin forward|how does a stone demon sit on a church?|waterspout|Quasimodo's friends|Kermit by the pond|Assassin's Creed, top of the tower|vulture",
        "height('pelvis')<.5; knee('l')<80; knee('r')<80; height('l_wrist')<.25; height('r_wrist')<.25; hands_apart()<.35; gaze_up()>-25",
        root(pitch=42), spine(bend=24), foot("left", 0.36, 0.22, 0.16, "up+ahead+0.9out", heel=16), foot("right", 0.36, 0.22, 0.16, "up+ahead+0.9out", heel=16), palm("left", 0.36, 0.09, 0.36, elbow="in+0.4ahead"), palm("right", 0.36, 0.09, 0.36, elbow="in+0.4ahead"), look("ahead+0.1down"),
    ),
    named(
        "Cross-legged, {side} hand over the knee to the ground.", "yoga",
        "sitting as the Buddha who touches the earth|meditating with the {side} hand over the knee|calling the earth as a witness|sitting in meditation, one hand in the lap, the other down|practising the bhumisparsha mudra|sitting at Bodh Gaya|sitting like a Thai temple Buddha|reaching the floor in front of the shin while cross-legged",
        "Buddha touching the earth|earth touching mudra|bhumisparsha|Maravijaya|Bodh Gaya|a golden Buddha in Bangkok|Wat Traimit|calling the earth to witness|Shakyamuni under the tree|Mara is defeated|one palm in the lap, fingers of the other pointing down over the shin|what mudra did Buddha make at his enlightenment?|Emerald Buddha's neighbour|a Thai statue",
        "height('pelvis')<.3; knee('l')<100; knee('r')<100; height('r_wrist')<.4; dist('l_wrist','pelvis')<.35; elbow('r')>130; lean()<15; head_nod()<0",
        root(pitch=2), plumb(leg("left", "ahead+0.9out+0.02down", "in+0.25back+0.1down", 30), leg("right", "ahead+0.9out+0.02down", "in+0.35ahead+0.05down", 30)), reach("left", "navel", elbow="out+0.3back", gap=0.04), arm("right", "down+0.4ahead+0.5out", "down+0.75ahead+0.05out"), hand("right", point="down+0.4ahead", palm="back"), head(nod=10),
    ),
    named(
        "Over the water on both hands, looking down.", "mood",
        "looking at one's reflection in a pond|bending over the water on both hands|admiring oneself in the pool|falling in love with one's mirror image|leaning over the edge to look down|lying at the edge of a well and looking in|looking for fish in a stream|peering over a cliff on the belly|watching tadpoles|looking through the ice",
        "Narcissus|Narcissus at the pond|Caravaggio's Narcissus|mirror, mirror on the water|vanity|is that me?|Echo calls in vain|a deer looks into the pool|Simba sees his father in the water|tadpoles!|in love with himself|propped on straight arms at the water's edge, face down|what did the vain youth do at the spring?|the Lady of the Lake, seen from above|a narcissist in the woods|koi|look down there",
        "on_all_fours() or height('pelvis')<.45; lean()>35; height('l_wrist')<.2; height('r_wrist')<.2; head_nod()<-10; elbow('l')>130",
        root(pitch=52), spine(bend=8, twist=6), kneel("left", 0.3, "ahead+0.25out", "back"), kneel("right", 0.3, "ahead+0.15out", "back"), palm("left", 0.3, 0.26, 0.66, elbow="out+0.3up"), palm("right", 0.3, 0.24, 0.64, elbow="out+0.3up"), head(nod=22),
    ),
    named(
        "The {side} fist straight up, head bowed.", "mood",
        "raising the {side} fist with a bowed head|protesting silently on the podium|giving the black power salute|demonstrating for civil rights|mourning with a raised fist|standing for justice|joining the resistance|honouring a fallen comrade, fist up|being a freedom fighter",
        "Tommie Smith and John Carlos|Mexico 1968|black power|solidarity|no justice, no peace|a trade unionist sings|Angela Davis|a raised fist at the graveside|Breakfast Club, last shot|Nelson Mandela walks free|venceremos|fist to the sky, eyes on the ground|what did the sprinters do while the anthem played?|a silent protest|we shall overcome|Pussy Riot|a miner on strike",
        "y('r_wrist')>y('top')+.2; elbow('r')>150; head_nod()<-12; elbow('l')>140; arm('l')<35; standing()",
        stand((0.09, 0.0), (0.09, 0.0)), arm("right", "up+0.18out+0.1ahead", "up+0.1out+0.06ahead"), hand("right", palm="ahead"), arm("left", "down+0.14out", "down+0.06out+0.06ahead"), head(nod=28),
    ),
    named(
        "Standing over somebody, {side} arm across, looking down.", "combat",
        "standing over a knocked-out rival|taunting the beaten opponent|gloating over somebody on the floor|shouting at a fallen boxer|telling the loser to get up|triumphing over an enemy on the ground|having floored a man|towering over the fallen|crowing over a victim",
        "Muhammad Ali over Sonny Liston|get up and fight, sucker!|Ali|Cassius Clay|I am the greatest!|down he goes, and the champ shouts at him|that'll teach you|who's the boss now?|knock-out in the first round|the bully has won|elbow bent before the chest, fist at the shoulder, eyes to the floor|what did Ali do when Liston went down?|Neil Leifer's photograph|victory over Goliath|the school bully stands over him|the lion over its prey",
        "elbow('r')<90; y('r_wrist')>y('spine2'); leftof('r_wrist','r_shoulder')>.05; gaze_up()<-18; feet_apart()>.3; standing()",
        root(pitch=8), spine(bend=12, twist=20), stand((0.14, -0.12), (0.14, 0.16), weight=0.45, drop=0.03), arm("right", "ahead+0.6down+0.12out", "in+0.6up+0.3ahead"), hand("right", palm="back"), arm("left", "down+0.4out+0.2back", "down+0.35ahead+0.25out"), head(nod=22, turn=-14),
    ),
    named(
        "Landed with legs wide, arms thrust down and back.", "sport",
        "celebrating like Cristiano Ronaldo|landing with spread legs after a turn in the air|throwing both arms down behind|celebrating a free kick|standing wide with arms flung down|showing off after a goal|sticking it to the rival fans|making a power stance after a jump|finishing a gymnastics routine wide",
        "Ronaldo's siu|siuuu|CR7|Cristiano|he spins in the air and lands|a hat-trick in the derby|goal celebration, legs apart|suiii|number seven scores|the striker jumps, turns and plants himself|FIFA celebration|chest out, elbows locked behind, feet a metre apart|what does Ronaldo do when he scores?|calma|take that, whole stadium",
        "feet_apart()>.6; elbow('l')>150; elbow('r')>150; 20<arm('l')<65; ahead('l_wrist','l_shoulder')<0; lean()<15; standing()",
        root(pitch=-4), spine(bend=-8), stand((0.38, 0.0), (0.38, 0.0)), arms("down+0.5out+0.35back"), hands(palm="back"), head(nod=-6),
    ),
    named(
        "Fingertips on the crown, elbows out.", "sport",
        "doing the Mobot|forming an M with the arms|celebrating like Mo Farah|putting the fingertips on top of the head, elbows wide|spelling the M of YMCA|pretending to be a monkey with hands on the crown|showing a roof over the head|playing house with the arms|being a gibbon",
        "Mo Farah's celebration|the Mobot|Mo Farah wins gold|YMCA, the letter M|ten thousand metres, gold|M for Mo|M for Mum|my house, with a roof|a roof over my head|Super Saturday in London|both hands to the top of the skull, elbows to the sides|how did Mo celebrate?|young man, letter M|letter M with the body|hoo hoo, a monkey",
        "dist('l_wrist','top')<.34; dist('r_wrist','top')<.34; leftof('l_elbow','head')>.2; leftof('r_elbow','head')<-.2; y('l_elbow')>y('neck'); standing(); gaze_up()>-8",
        stand((0.12, 0.0), (0.12, 0.0)), reaches((0.06, 0.55, 0.03), elbow="out+0.5up"), head(nod=-4),
    ),
    named(
        "In prayer on the {side} knee, forehead on the fist.", "mood",
        "praying on the {side} knee with the fist at the brow|doing the Tebow|kneeling before the match in prayer|thanking God after a touchdown|being knighted with bowed head|kneeling in thought|collecting oneself before the race|remembering a fallen friend on one knee|genuflecting deeply|a soldier praying before battle",
        "Tebowing|Tim Tebow|a quarterback prays|God, be with us|a quiet moment before kick-off|a soldier at his friend's cross|thank you, Lord, for this goal|one knee down, fist to the brow, elbow on the thigh|a crusader's vigil|before the storm of the beach|how does a pious footballer celebrate?|take a knee and pray|lost in prayer on the pitch|the last hope, he kneels and prays",
        "kneeling(); height('r_knee')<.15; dist('l_wrist','head')<.36; head_nod()<-12; elbow('l')<80; knee('l')<110",
        root(pitch=18), spine(bend=26, twist=-6), kneel("right", 0.46, "0.3ahead+0.05out", "back"), foot("left", 0.46, 0.12, 0.36, "ahead+up"), reach("left", "forehead", elbow="ahead+0.7down", gap=0.12), reach("right", "thigh", elbow="out+0.4back"), head(nod=26),
    ),
)  # fmt: skip
