"""On the floor, on the ground, in bed and in the bath."""

from ..floor import foot, kneel, palm
from ..library import named
from ..moves import arm, hand, hands, head, leg, legs, plumb, reach, reaches, root, spine
from ..room import look, put, room_arm, room_hand

POSES = (
    named(
        "In the bathtub, knees up, arms along the rims.", "rest",
        "taking a bath|lying in the bathtub|soaking in a hot tub|relaxing in a bubble bath|having a bath|bathing|sitting in a jacuzzi|soaking after a hard day|lying in a hot spring|having a long hot soak|being up to one's neck in suds|washing the day off in the tub|wallowing in bubbles",
        "a bubble bath|Archimedes in his tub|rubber duck time|milk bath of Cleopatra|hot springs in Japan|an onsen|spa weekend|David's Death of Marat|cowboy in a wooden tub|scented candles and foam|Calgon, take me away|eureka moment in the water|splish splash|bath bomb|Pretty Woman sings Prince|knees like islands, elbows on the enamel|how do you unwind in warm water?|blackened miner on wash day|Marat before Corday comes|Epsom salts after the race|the plug is in, the candles are lit",
        "20<lean()<60; knee('l')<110; hip('l')<110; height('pelvis')<.3; arm('l')>45; hands_apart()>.6",
        root(pitch=-42), spine(bend=10), foot("left", 0.16, 0.12, 0.5, "up+ahead"), foot("right", 0.16, 0.12, 0.58, "up+ahead"), room_arm("left", "out+0.1ahead+0.05down", "ahead+0.3out+0.05up"), room_arm("right", "out+0.1ahead+0.05down", "ahead+0.3out+0.05up"),
        head(nod=8, tilt=6),
    ),
    named(
        "On a sun lounger, {side} knee up, arms behind the head.", "rest",
        "sunbathing on a lounger|tanning by the pool|lying on a deck chair|getting a suntan|working on the tan|relaxing on a chaise longue|catching some rays|lying half upright by the sea|catching rays|toasting oneself by the pool|getting a tan|flaking out on a lounger|lazing at the lido",
        "poolside|cruise ship deck|Costa del Sol|all-inclusive holiday|a sun worshipper|first day of vacation|factor fifty and a cocktail|a tanning model|deckchair in Brighton|retired in Florida|all inclusive, day three|SPF 30|bronzed|piña colada time|towel on the lounger before breakfast|half lying, elbows out behind the ears, one knee a tent|how do Brits spend a week in Benidorm?|poolside, doing nothing|sunlounger|White Lotus guest|I am on vacation, do not call|lobster red",
        "30<lean()<75; facing_up()>.4; hand('l','head')<.22; hand('r','head')<.22; knee('r')<110; knee('l')>150",
        root(pitch=-52), spine(bend=6), plumb(leg("left", "ahead+0.05out", None, 30)), foot("right", 0.15, 0.1, 0.42, "up+ahead"), head(nod=10), reaches("back of head", "out+0.5up"),
    ),
    named(
        "Sitting sideways on the ground, legs folded to the {other}, {side} hand propped.", "rest",
        "sitting side-saddle on the ground|sitting with both legs folded to the side|side-sitting on a picnic blanket|sitting like a mermaid|leaning on the {side} hand on the grass|sitting sideways in the meadow|posing on a rock by the sea|resting like a siren on the shore|folding one's legs to the side|lolling on the picnic rug|sitting in the grass like a Wyeth model",
        "The Little Mermaid of Copenhagen|the Little Mermaid|Ariel|Christina's World|a picnic at Hanging Rock|"
        "side-saddle sitting|girl in the meadow, by Monet|a siren on the rocks|Wyeth's Christina|a mermaid|Copenhagen harbour|Andersen's bronze|Lorelei|both shins to one side, one arm as a prop|how does a mermaid sit?|Under the Sea|Victorian picnic, ladies on the grass|sidesaddle on the lawn|daisy chain|z-sit|girl by the river|Millais's lady on the heather",
        "height('pelvis')<.35; height('r_wrist')<.2; leftof('l_ankle','pelvis')>.2; leftof('r_ankle','pelvis')>.05; knee('l')<110; knee('r')<110; lean()<40",
        root(roll=-16), spine(side=8, twist=8), plumb(leg("right", "ahead+0.5out+0.1down", "in+0.25back+0.04down", 40), leg("left", "ahead+0.2out+0.12down", "out+0.75back+0.05down", 40)),
        palm("right", 0.14, 0.4, -0.1, "out+back", point="out+0.5back"), reach("left", "thigh", elbow="out+0.4back"), head(turn=22, tilt=6),
    ),
    named(
        "Leaning back on both hands on the grass, {side} knee up.", "rest",
        "leaning back on the hands in the grass|sitting on the lawn leaning back|enjoying a picnic|"
        "listening to an open-air concert on the lawn|watching the fireworks from the ground|resting on the hilltop|"
        "basking in the sun with one knee up|sitting in the sand watching the waves|"
        "sitting on the beach leaning back on the hands|sitting on the ground leaning back|sunning oneself on the lawn|watching the waves roll in|having a breather on the hilltop|lapping up the music in the park",
        "a picnic in the park|Le déjeuner sur l'herbe|festival lawn|watching the sunset on the beach|"
        "a hiker rests on the summit meadow|lazing on a sunny afternoon|campus lawn in May|waiting for the fireworks|"
        "summer of love|a day at the beach|Glastonbury, Sunday afternoon|propped on straight arms, face in the sun|how do students sit on the quad?|ooh, aah, what a rocket|La Grande Jatte|day off in Hyde Park|chill at the lake|sea, sand, sunshine|weekend at the seaside|Mamma Mia beach break|dunes|taking in the view",
        "height('pelvis')<.3; knee('r')<110; knee('l')>140; ahead('l_wrist','pelvis')<-.15; height('l_wrist')<.2; 10<lean()<50",
        root(pitch=-28), spine(bend=4), plumb(leg("left", "ahead+0.2out", None, 20)), foot("right", 0.17, 0.12, 0.42, "up+ahead"), palm("left", 0.17, 0.28, -0.44, "back+0.3out", point="back+out"), palm("right", 0.17, 0.26, -0.42, "back+0.3out", point="back+out"), look("ahead+0.15up"),
    ),
    named(
        "Squatting flat-footed, forearms resting on the knees.", "rest",
        "squatting with the arms around the knees|resting in a flat-footed squat|waiting in a deep squat|smoking in a squat|squatting by the road|having a rest on the haunches|selling vegetables in a squat|chatting while squatting|sitting on one's hunkers|waiting bum to heels|shooting the breeze down low|hunkering by the kerb",
        "Asian squat|Slav squat|a street vendor in Hanoi|a rice farmer takes a break|gopnik|on his haunches at the roadside|slavs in tracksuits|waiting for the bus in Delhi|shaman by the fire on his haunches|a toddler squats over a puddle|Adidas and sunflower seeds|heels down, comrade|market woman in Saigon|feet flat, bum by the ankles, forearms hanging over the knees|how do men wait at the roadside in Uzbekistan?|tracksuit gang|primal rest|ashtray on the ground|catch the squat, says the trainer|rice terraces, lunch break|vodka and slippers",
        "knee('l')<80; knee('r')<80; height('pelvis')<.45; hip('l')<80; elbow('l')<170; hands_apart()<.6; ahead('l_wrist')>.1",
        root(pitch=30), spine(bend=28), foot("left", 0.33, 0.2, 0.18, "up+ahead+0.35out"), foot("right", 0.33, 0.2, 0.18, "up+ahead+0.35out"), room_arm("left", "ahead+0.4out+0.4down", "ahead+0.6in+0.8down"), room_arm("right", "ahead+0.4out+0.4down", "ahead+0.6in+0.8down"), look("ahead+0.1down"),
    ),
    named(
        "Kneeling at the bedside, elbows propped, hands folded in prayer.", "mood",
        "saying bedtime prayers|kneeling at the bed in prayer|praying at the altar rail|confessing to a priest|praying the rosary on the knees|kneeling in the pew with propped elbows|begging God for help|keeping vigil at a sickbed|saying one's prayers before lights out|seeking solace at the altar|confessing one's sins|pouring out one's heart to God",
        "now I lay me down to sleep|a child's bedtime prayer|in the confessional|forgive me, father, for I have sinned|St Francis prays|Dürer's praying hands on his knees|pilgrims at Lourdes|Joan of Arc before battle|a wife at the sickbed|Sunday Mass|God bless mummy and daddy|our Lord, protect him at sea|Father, I have sinned|Christopher Robin is saying his prayers|knees on the rug, elbows on the mattress, fingertips together|how does a good boy end the day?|communion rail|novena|please let him wake up|Maria in her chamber|amen and good night|by the coffin",
        "height('l_knee')<.15; height('r_knee')<.15; hands_apart()<.2; elbow('l')<75; ahead('l_wrist')>.15; gaze_up()<-15; lean()<45",
        root(pitch=10), spine(bend=18), kneel("left", 0.53, "ahead+0.15out"), kneel("right", 0.53, "ahead+0.15out"), reach("left", (0.0, 0.2, 0.3), elbow="down+0.3out+0.3ahead"), reach("right", (0.0, 0.2, 0.3), elbow="down+0.3out+0.3ahead"), hands("up+0.3back", "in"), head(nod=24),
    ),
    named(
        "Proposing on the {side} knee, both hands holding up the ring.", "mood",
        "holding up an engagement ring on one knee|opening the ring box|asking for her hand on one knee|"
        "proposing with both hands held out|popping the question|presenting a ring on the {side} knee|"
        "offering a crown on one knee|holding a baby bird up on one knee|offering a ring|proposing marriage|proposing|asking for somebody's hand|making it official|going down on one knee with a box|begging her to be his bride",
        "the engagement|pop the question|a diamond is forever|make me the happiest man alive|"
        "Valentine's proposal under the Eiffel Tower|he opens the little velvet box|"
        "surprise engagement at the stadium|squire offers the sword to the king|will you marry me?|"
        "a marriage proposal|a proposal with a ring|a proposal|proposal|be my wife|marry me, Juliet|would you be Mrs Baker?|say yes, please|one knee down, a tiny box held up in both hands|how did Grandpa ask Grandma?|rock on a velvet cushion|Niagara Falls, he kneels|diamond time|you and me forever|I want marry you",
        "kneeling(); height('r_knee')<.15; hands_apart()<.25; ahead('l_wrist')>.3; knee('l')<120; gaze_up()>0; lean()<25",
        root(pitch=4), spine(bend=2), foot("left", 0.5, 0.12, 0.36, "ahead"), kneel("right", 0.5, toes=-20), reach("left", (0.03, 0.12, 0.4), elbow="down+0.6out"), reach("right", (0.03, 0.1, 0.4), elbow="down+0.6out"), hands("ahead+0.2up", "up+in"), look("ahead+0.35up"),
    ),
    named(
        "Lying on the belly, chin in the hands, feet in the air.", "rest",
        "lying on the belly with the legs up|lying on the stomach reading|reading a magazine on the carpet|watching TV on the floor on the tummy|doing homework on the bed|chatting on the phone on the bed with the feet up|looking at comics on the floor|drawing with crayons on the floor|being absorbed in a comic on the rug|gossiping on the bed with the heels up|having one's nose in an annual, tummy down|swinging one's shins in the air",
        "a teenage girl on her bed|sleepover gossip|Saturday morning cartoons|Little Women by the fire|Calvin reads a comic|a diary entry|pillow talk with the best friend|beach read on the towel|Sandra Dee|Sandy at the slumber party|tummy on the rug, soles to the ceiling|you hang up first|how does a teen lie when she phones her crush?|crayons everywhere|my dear journal|kids and cartoons|Just Seventeen|Snoopy annual|jaw on the fists, kicking the air|gossip girls",
        "facing_up()<-.2; knee('l')<120; knee('r')<130; height('l_elbow')<.15; dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; height('pelvis')<.25; y('l_ankle')>y('pelvis')+.15",
        root(pitch=78), spine(bend=-46), plumb(leg("left", "back+0.1down+0.08out", "up+0.25back+0.05in", 45), leg("right", "back+0.1down+0.08out", "up+0.8back+0.1out", 45)), head(nod=-14), reaches("chin", "down+0.3ahead+0.25out"),
    ),
    named(
        "Snow angel, flat on the back, arms and legs spread.", "rest",
        "lying spread-eagled|lying like a starfish|making an angel in the snow|"
        "lying on the back with spread arms and legs|taking up the whole bed|floating on the back like a starfish|"
        "lying flat out in the hay|lying exhausted on the finish line|making a snow angel|being flat out like a starfish|sprawling over the whole mattress|making wings in the powder|lying there like a da Vinci drawing",
        "snow angel|starfish sleeper|floating in the Dead Sea|spread-eagled on the lawn|flat out after the marathon|king-size bed all to myself|knocked out in the ring|a ragdoll dropped on the bed|Vitruvian man lying down|crop circle fun|Patrick Star|dead man's float|bed hog|first snow, Calvin!|limbs out in all four directions, back on the ground|how do you leave an angel in the drift?|KO'd, arms wide|all mine, the double bed|splat|done, finished, flat|summit reached, I drop",
        "lying(); facing_up()>.7; feet_apart()>.6; hands_apart()>1; arm('l')>60; knee('l')>150",
        root(pitch=-90), legs("down+0.5out", None, 25), room_arm("left", "out+0.35back+0.1up"), room_arm("right", "out+0.35back+0.1up"), head(nod=2),
    ),
    named(
        "Asleep on the {side} side, {side} arm under the head, legs nearly straight.", "rest",
        "sleeping with an arm under the head|sleeping stretched out on the {side} side|"
        "resting the head on the {side} arm|sleeping like the reclining Buddha|cuddling a pillow in bed|"
        "spooning in bed|dozing on a park bench|kipping on a bench|sleeping with one arm for a pillow|being in dreamland|snuggling behind one's love",
        "the reclining Buddha|a tramp on the park bench|spooning|big spoon|Endymion asleep|side sleeper|a camper in his sleeping bag|Modigliani's sleeping nude|siesta under the olive tree|Wat Pho|Parinirvana|Giorgione's Venus|dossing in the park|the little spoon|long on one flank, one arm beneath the ear|how does a hobo nap in the park?|hush, Ariadne sleeps|drifter|sleep tight|on my side, like every night|nap by the haystack",
        "lying(); abs(facing_up())<.5; dist('r_wrist','head')<.45; arm('r')>100; knee('l')>110; height('pelvis')<.35",
        root(roll=-88), spine(bend=8), leg("right", "down+0.16ahead", "down+0.1back", 35), leg("left", "down+0.4ahead", "down+0.45back", 35), arm("right", "up+0.4ahead", "up+0.5back"), arm("left", "down+0.5ahead", "ahead+0.55down+0.5in"), head(nod=8, tilt=-6),
    ),
    named(
        "Asleep on the stomach, {side} knee drawn up, hand under the pillow.", "rest",
        "sleeping on the belly with one knee drawn up|sleeping with the face in the pillow|sleeping like a log|"
        "snoring into the pillow|oversleeping|lying prone with one leg bent|lying drunk on the bed|"
        "sleeping off a hangover|sleeping on the stomach|being dead to the world, face down|having a lie-in|crashing out on the mattress|drooling on the pillow",
        "out until dawn last night|the alarm clock rings in vain|freefall sleeper|five more minutes, mum|"
        "an infant asleep on its tummy|dead to the world|a toddler in the cot|Sunday lie-in|"
        "a drunk student fell into bed|snooze button|don't you dare wake me|I'm not getting up|hungover and prone|hit the pillow and gone|tummy on the sheet, one knee out like a frog|how does a baby sleep on its front?|out cold after the stag night|Garfield on a Monday|froggy sleeper|he sleeps like stone|half past noon, still in bed|she drops onto the bed face down after a long day|crashed out|flat out on the bed",
        "lying(); facing_up()<-.4; knee('r')<120; knee('l')>150; arm('r')>90; height('pelvis')<.3",
        root(pitch=90, spin=-14), leg("left", "down+0.06out", None, 55), leg("right", "out+0.45down+0.25ahead", "down+0.35in+0.1back", 50), arm("right", "up+0.8out+0.15ahead", "up+0.9in"), arm("left", "down+0.4out+0.1ahead", "down+0.15in"), head(turn=-62),
    ),
    named(
        "Laid out on the back, arms crossed on the chest.", "rest",
        "lying in a coffin|lying in state|sleeping with the arms crossed on the chest|lying like a vampire by day|being buried|lying on a bier|lying like a mummy in its tomb|waiting for Doctor Frankenstein|going down a water slide with crossed arms|lying in an MRI scanner|being dead and gone|resting in peace|waiting for sunset in a box|being laid to rest",
        "Dracula in his coffin|a knight's tomb effigy|Snow White in the glass coffin|Lenin's mausoleum|"
        "Tutankhamun's sarcophagus|the wake|rest in peace|vampire sleep|open casket funeral|"
        "an effigy on a medieval tomb|here lies King Arthur|the vampire in his coffin|Sleeping Beauty|RIP|requiem|Richard the Lionheart at Fontevraud|the undertaker has done his work|dust to dust|arms folded in a cross over the ribs, flat as a board|how does Nosferatu spend the day?|viewing hours|Ramesses in Cairo|Juliet in the vault|crusader in stone|down the flume, arms crossed",
        "lying(); facing_up()>.7; arms_crossed(); elbow('l')<110; knee('l')>160; feet_apart()<.25",
        root(pitch=-90), legs("down+0.02out", None, 35), reach("left", (-0.1, 0.16, 0.15), elbow="down+out"), reach("right", (-0.1, 0.05, 0.2), elbow="down+out"), head(nod=4),
    ),
    named(
        "Sitting up in bed, stretching and yawning.", "rest",
        "waking up and stretching in bed|sitting up in bed with a yawn|stretching in bed in the morning|getting up in the morning|waking refreshed|greeting the day from the bed|throwing the arms up after a good night's sleep|greeting the morning|being woken by birdsong|having slept like a baby|shaking off the sleep among the pillows",
        "rise and shine|good morning, sunshine!|a mattress commercial|wakey wakey|the sleeper awakes|"
        "Sleeping Beauty wakes up|the cock crows|a new day dawns|Snow White's first morning|morning has broken|top of the morning, world|first light, big stretch|Aurora opens her eyes|up with the lark|fists to the ceiling, blanket on the legs, mouth wide|how do people wake in mattress ads?|aaah, slept so well|seven a.m., sunshine through the curtains|Peer Gynt, Morning Mood|wake up sleepyheads|Heidi in the hay loft",
        "height('pelvis')<.3; hip('l')<125; y('l_wrist')>y('neck'); y('r_wrist')>y('top'); knee('l')>140; lean()<35; elbow('r')>110",
        root(pitch=-12), spine(bend=-8, side=9), plumb(leg("left", "ahead+0.14out", None, 30), leg("right", "ahead+0.3up+0.14out", "ahead+0.5down", 20)), arm("right", "up+0.3out+0.1back", "up+0.2in"), arm("left", "out+0.65up", "up+0.75in"), head(tilt=12, nod=-10),
    ),
    named(
        "Ill in bed, propped on pillows, {side} hand on the brow.", "rest",
        "lying ill in bed|lying in bed with a fever|lying down with the flu|being sick in bed|lying with a headache on the sofa|nursing a hangover in bed|recovering in hospital|lying in bed with a cold|languishing on the sickbed|being under the weather|being laid up with flu|running a temperature|feeling rotten in bed|being bedridden",
        "man flu|a patient in the hospital bed|the hypochondriac|stay in bed, says the doctor|"
        "migraine, draw the curtains|La Traviata dies of consumption|a sick day|Camille|38 degrees of fever|Marat|"
        "ill in bed|a hundred and three degrees|soup and tissues|I think I'm dying, darling|Le Malade imaginaire|under the weather|half up on the cushions, wrist on the hot forehead|how does a man with a sniffle behave?|Beth in Little Women|off sick|put a cold cloth here|Mimì|the doctor shakes his head",
        "30<lean()<75; facing_up()>.4; dist('r_wrist','head')<.25; elbow('r')<90; knee('l')>140; height('pelvis')<.3; arm('l')<60",
        root(pitch=-60), spine(bend=14), plumb(leg("left", "ahead+0.1out", None, 30), leg("right", "ahead+0.18up+0.1out", "ahead+0.3down", 25)), head(nod=10, tilt=-10), reach("right", "brow", elbow="out+0.3ahead", gap=0.05), hand("right", "in+0.3up", "back"), room_arm("left", "ahead+0.55down+0.4out", "ahead+0.3in+0.1down"),
    ),
    named(
        "Sprawled unconscious, twisted on the ground, {side} arm flung over the head.", "mood",
        "lying unconscious|lying sprawled on the pavement|fainted on the floor|lying crumpled after a fall|"
        "lying where he fell|lying shot on the ground|having passed out|lying at the foot of the stairs|"
        "being the victim in a murder mystery|being hit by a car|being dead as a doornail|lying in a heap|having been mown down|being the stiff in the story|having fainted clean away",
        "a chalk outline|a murder victim|the body in the library|he fell off the ladder|fallen soldier|knocked out by the robber|a corpse on the stage at the end of Hamlet|hit and run|Icarus fallen|who killed Roger Ackroyd?|crime scene, don't touch|draw round him with chalk|shot on the plaza|a broken doll at the bottom of the steps|how does a body lie after a fall from a roof?|Laura Palmer's neighbour|hit by a truck|Cluedo: in the hall, with the candlestick|Mercutio after the duel|out for the count",
        "lying(); arm('r')>110; arm('l')>25; knee('r')<140 or knee('l')<140; feet_apart()>.3; height('pelvis')<.35; abs(twist())>8",
        root(pitch=-90, spin=34), spine(twist=-34, bend=6, side=-8), plumb(leg("left", "ahead+0.95out+0.05down", "ahead+0.2in+0.05down", 30), leg("right", "ahead+0.25out", "ahead+0.15in+0.15down", 40)), room_arm("right", "back+0.55out+0.05down", "back+0.9in"), room_arm("left", "out+0.5ahead+0.05down", "ahead+0.45out"), head(turn=-48, tilt=-6),
    ),
    named(
        "Asleep on the couch, head fallen back, {side} arm hanging down.", "rest",
        "falling asleep on the sofa|dozing off in front of the telly|sleeping half sitting with an open mouth|"
        "snoring in the armchair|napping after Sunday lunch|having dropped off over the newspaper|"
        "passing out on the couch|dead tired after the night shift|snoring in a chair|nodding off on the settee|being dead to the world in front of the match|sleeping off the roast",
        "asleep in front of the TV|dad after Christmas dinner|the babysitter dozed off|a snoring uncle|power nap at the airport|the night nurse at dawn|zzz...|too much port|couch surfer|the news is still on, he isn't|catching flies|zonked on the settee|let grandpa sleep|Christmas, half past three|head back over the cushion, one arm to the carpet|how does dad watch the golf?|Homer, mouth open|snoring away|sleepy sitter|bong, it's the late show|he is sleeping in the TV chair",
        "20<lean()<65; facing_up()>.2; head_tilt()<-10; arm('r')>15; height('pelvis')<.6; hip('l')<160",
        root(pitch=-38, roll=-8), spine(bend=10, side=-8), plumb(leg("left", "ahead+0.2out+0.05down", "ahead+0.55down", 20), leg("right", "ahead+0.55out+0.15down", "down+0.5ahead", 10)), room_arm("right", "out+0.8down", "0.15out+down"), reach("left", "belly", elbow="out+down"),
        head(nod=-16, tilt=-24, turn=-16),
    ),
    named(
        "By the campfire, cross-legged, both hands held to the warmth.", "rest",
        "warming the hands at a campfire|sitting round the campfire|sitting on the ground by the fire|"
        "telling ghost stories at the fire|roasting marshmallows|grilling sausages over a fire|"
        "holding hands in a sitting circle|sitting around a campfire|toasting one's palms|swapping ghost stories|camping out under the stars|gathering round the flames",
        "campfire songs|marshmallows on a stick|a boy scout at the fire|cowboys under the stars|a caveman discovers fire|hobbits make camp|a nomad at his fire|girl guides round the fire|Survivor tribal council|séance on the carpet|kumbaya|s'mores|Blazing Saddles, the beans|Ray Mears|Brokeback Mountain|shins folded, palms held to the glow|how do scouts end the day?|wolves howl, the fire crackles|Bilbo and the dwarves|bonfire night|is anybody there? knock once|the logs are burning well",
        "height('pelvis')<.3; knee('l')<100; leftof('l_knee','pelvis')>.2; ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; lean()<35; hands_apart()<.6",
        root(pitch=8), spine(bend=14), foot("left", 0.17, -0.05, 0.26, "out+0.25up+0.2ahead", toes=30), foot("right", 0.17, -0.03, 0.4, "out+0.25up+0.2ahead", toes=30), room_arm("left", "ahead+0.55down+0.15out", "ahead+0.15up"), room_arm("right", "ahead+0.65down+0.15out", "ahead+0.1up"),
        room_hand("left", point="ahead+up", palm="ahead+0.5down"), room_hand("right", point="ahead+up", palm="ahead+0.5down"), look("ahead+0.3down"),
    ),
    named(
        "Buddha, cross-legged, hands in the lap, eyes lowered.", "yoga",
        "meditating with the hands in the lap|sitting like a Buddha|doing zazen|sitting in silent meditation|meditating with the palms one on the other|practising zen|contemplating on a cushion|holding the dhyana mudra|floating in meditation like a guru|being at one with the universe|seeking enlightenment|letting go of all thoughts|sitting in stillness",
        "zazen|Buddha under the Bodhi tree|a zen master|Kamakura's great Buddha|vipassana retreat|a levitating fakir|"
        "mindfulness on the cushion|an enlightened monk|nirvana|Dalai Lama meditates|Siddhartha|Buddha|Buddha statue|the Enlightened One|samadhi|the Great Bronze of Kamakura|empty mind, says the roshi|Gautama|folded legs, thumbs touching over the lap, lids half shut|how does a temple statue sit?|Bodhi|silence for ten days|dhyana|monk in Thailand|calm like a lake",
        "height('pelvis')<.3; knee('l')<100; hands_apart()<.25; y('l_wrist')<y('spine2'); leftof('l_knee','pelvis')>.2; lean()<15; gaze_up()<0",
        spine(bend=3), foot("left", 0.17, -0.05, 0.26, "out+0.25up+0.2ahead", toes=30), foot("right", 0.17, -0.03, 0.4, "out+0.25up+0.2ahead", toes=30), put("left", 0.0, 0.17, 0.21, "out+down+0.05ahead"), put("right", 0.0, 0.14, 0.23, "out+down+0.05ahead"), room_hand("left", point="in+0.2ahead", palm="up"), room_hand("right", point="in+0.2ahead", palm="up"),
        head(nod=10),
    ),
    named(
        "On the floor with a laptop on the crossed legs.", "work",
        "working on a laptop on the floor|typing on a notebook, cross-legged|sitting on the carpet with a computer|studying on the dorm floor|blogging cross-legged on the bed|writing a diary on the lap|sorting photographs on the floor|wrapping presents on the floor|drawing cross-legged with a sketchbook|bashing out an essay on the rug|coding on the carpet|tinkering with bricks|wrapping a parcel",
        "digital nomad|freelancer on the rug|coding in pyjamas|a student on the library floor|start-up founder|a kid builds Lego on the carpet|wrapping Christmas gifts|an ancient Egyptian scribe|the Seated Scribe of the Louvre|homework on the bedroom floor|remote work, pyjama edition|MacBook on the lap, shins crossed|MySpace days|Carrie types her column|wifi on the floor|how does a student work without a desk?|scribe of Saqqara|fifth dynasty clerk|Lego spaceship|sorting old photos|hacker on the rug|sellotape and ribbon",
        "height('pelvis')<.3; knee('l')<100; ahead('l_wrist')>.15; gaze_up()<-15; elbow('l')<135; hands_apart()<.45; lean()>10",
        root(pitch=6), spine(bend=28), foot("left", 0.17, -0.05, 0.26, "out+0.25up+0.2ahead", toes=30), foot("right", 0.17, -0.03, 0.4, "out+0.25up+0.2ahead", toes=30), put("left", 0.1, 0.26, 0.36, "out+0.83down+0.56ahead"), put("right", 0.1, 0.26, 0.36, "out+0.83down+0.56ahead"), room_hand("left", point="ahead", palm="down"), room_hand("right", point="ahead", palm="down"),
        head(nod=20),
    ),
    named(
        "On the floor, hugging the {side} knee, the other leg stretched out.", "rest",
        "sitting on the ground hugging one knee|sitting on the beach with an arm round the knee|resting the chin on the {side} knee|sitting in the hay with one knee up|waiting on the station floor|sitting pensively on the rug|sitting on the window seat with one knee up|musing with one shin in one's arms|being pensive on the sand|watching the tide, chin on a kneecap|sitting it out on the boards",
        "Kate Moss on the studio floor|a pensive shepherd|indie album cover|a student on the corridor floor|stranded at the station, sitting on the backpack|a faun at rest|a dancer between rehearsals|thinking of home, barefoot on the pier|one leg long, one leg hugged|Pan rests|moody album sleeve|missed the connection|how does a ballerina rest in the wings?|looking out at the sea, thinking of you|Billy Elliot on the floor|bare feet, jeans, one shin held|daydreams in the barn|Flandrin's youth, almost|Calvin Klein, black and white|alone on the jetty",
        "height('pelvis')<.3; knee('r')<90; knee('l')>150; hand('r','r_knee')<.35; hand('l','r_knee')<.4; lean()<35",
        root(pitch=2), spine(bend=18, side=-5), plumb(leg("left", "ahead+0.2out", None, 25)), foot("right", 0.17, 0.1, 0.32, "up+ahead"), reach("right", "shin", elbow="out"), reach("left", "shin", of="right", elbow="out+0.5ahead", gap=0.04), head(tilt=-8, nod=6, turn=10),
    ),
    named(
        "Lying on the back, {side} arm pointing at the stars.", "rest",
        "pointing at the stars while lying|stargazing on a blanket|lying on the back pointing up|showing a constellation from the grass|seeing shapes in the clouds and pointing|reaching for a baby mobile|lying in bed reaching for the light switch|naming the planets in the night sky|naming the constellations|making out shapes in the clouds|counting meteors|showing one's sweetheart the Plough",
        "look, the Great Bear!|that cloud looks like a rabbit|under the Milky Way|shooting stars in August|a summer night on the roof|a baby reaches for its mobile|two lovers count the stars|Perseids|that one is Orion, see?|twinkle, twinkle|there's the Big Dipper!|second star to the right|what's that bright one?|flat on the grass, one finger at the heavens|how do two kids watch a meteor shower?|Simba, Timon and Pumbaa|a plane, look!|cloud zoo|Cassiopeia is over there|astronomy night|La La Land, the observatory lawn",
        "lying(); facing_up()>.6; y('r_wrist')>y('r_shoulder')+.4; elbow('r')>150; hand('l','head')<.25; knee('l')<130",
        root(pitch=-90), plumb(leg("right", "ahead+0.08out", None, 30)), foot("left", 0.12, 0.1, 0.46, "up+ahead"), room_arm("right", "up+0.12out+0.1ahead"), head(nod=10), reach("left", "back of head", elbow="out+0.5up"),
    ),
    named(
        "In bed on the back, holding the phone above the face.", "rest",
        "lying in bed with the phone|scrolling in bed|holding a phone above the face|reading in bed, lying on the back|texting in bed at night|watching videos in bed|lying on the sofa with an e-reader|playing on a tablet in bed|holding a letter up, lying down|being unable to put the phone down|surfing under the covers|reading a thriller flat on one's back|texting goodnight",
        "insomnia and Instagram|doomscrolling at 3 am|oops, the phone fell on my face|reading in the hammock|bedtime app|netflix under the duvet|a teenager in bed with the mobile|a love letter on the pillow|blue light at midnight|u up?|can't sleep, scrolling|nose, meet iPhone|Kindle in bed|just one more reel|back on the mattress, arms up, a bright rectangle over the nose|how do teens fall asleep nowadays?|what's app at midnight|his letter from the front, read in bed|nana reads on her tablet|swipe right in the dark|phone in bed, not good",
        "lying(); facing_up()>.6; y('l_wrist')>y('l_shoulder')+.2; y('r_wrist')>y('r_shoulder')+.2; hands_apart()<.3; elbow('l')<130; height('pelvis')<.25",
        root(pitch=-90), plumb(leg("right", "ahead+0.08out", None, 30)), foot("left", 0.12, 0.12, 0.5, "up+ahead"), reach("left", (0.06, 0.24, 0.36)), reach("right", (0.06, 0.24, 0.36)), head(nod=18),
    ),
    named(
        "Getting up from the floor, {side} foot planted, {other} hand pushing off.", "action",
        "getting up from the floor|rising after a fall|scrambling to the feet|picking oneself up|pushing oneself up from the ground|standing up from a fall in the snow|struggling back up after being knocked down|getting to one's feet|getting back up after a knockdown|dusting oneself down|coming up off the canvas|scraping oneself off the ice",
        "back on your feet!|the boxer beats the count|I've fallen but I can get up|get up, soldier|rise again, hero|the skater slips and gets up|an old lady struggles up from the rug|phoenix rising from the floor|eight, nine... he's up!|on your feet, soldier|up again, Rocky|oops, help, no, I manage|pick yourself up, dust yourself off|one sole down, one palm pressing, hips rising|how do you stand up after falling off a snowboard?|down but not beaten|the knight will not stay down|still I rise|he stands up slow|Get up, stand up",
        "lean()>30; knee('r')<120; height('l_hand')<.2; height('l_knee')<.3; height('pelvis')<.65; hand('r','r_knee')<.3",
        root(pitch=50), spine(bend=20, side=8), foot("right", 0.5, 0.16, 0.26, "ahead"), kneel("left", 0.46, "back", toes=-25), palm("left", 0.48, 0.26, 0.4), reach("right", "knee", elbow="out+up"), look("ahead+0.1up"),
    ),
    named(
        "Sledging, leaning back, knees bent, holding the rope.", "action",
        "sledging|sledding|tobogganing|sleigh riding|sliding down a hill on a sledge|riding a bobsleigh|"
        "going down on a snow tube|riding a go-kart|racing a soapbox car|whizzing down the slope|bombing downhill on a tea tray|bobbing|hurtling along in a go-cart",
        "snow day|a toboggan run|Rosebud|Calvin and Hobbes on the sled|jingle bells|soapbox derby|go-kart race|winter fun on the hill|a child on a wooden sleigh|bumper cars|Santa drives his sleigh|wheee, snow!|Citizen Kane's toy|feet first down the hill|trunk back, knees bent, reins in the fists|how do kids come down a white hill?|out of the way, no brakes!|dashing through the snow|kart track|Narnia, the queen's sleigh|dodgems",
        "height('pelvis')<.3; 70<knee('l')<150; ahead('l_wrist')>.2; lean()>10; hands_apart()<.5; elbow('l')<150",
        root(pitch=-24), spine(bend=8), foot("left", 0.17, 0.16, 0.62, "up+ahead", toes=-10), foot("right", 0.17, 0.16, 0.62, "up+ahead", toes=-10), room_arm("left", "ahead+0.8down+0.2out", "ahead+0.1up+0.15in"), room_arm("right", "ahead+0.8down+0.2out", "ahead+0.1up+0.15in"), look("ahead"),
    ),
    named(
        "In a hammock, {side} leg dangling, arm under the head.", "rest",
        "lying in a hammock|swinging in a hammock|dozing in a hammock between palm trees|"
        "dangling a foot from the hammock|reading nothing, just swaying in the hammock|"
        "relaxing on a lilo with a foot in the water|drifting on an air mattress|relaxing in a hammock|swaying between two trees|taking a siesta|letting one leg hang|being off the grid, gently rocking",
        "hammock|a hammock between two palms|the Caribbean siesta|a sailor in his bunk|island life|gone fishing, wake me later|the lazy gardener|floating on a lilo in the pool|a castaway makes himself comfortable|Baloo takes it easy|island time|do not disturb: palm trees|Jimmy Buffett|Gilligan|lilo, cold drink, no plans|one foot hanging out, one arm behind the neck|how does a beach bum spend Tuesday?|siesta, señor|bare necessities|pirate off watch|rock me gently|slung between two masts",
        "35<lean()<85; facing_up()>.4; hand('l','head')<.25; knee('r')<125; knee('l')>140; max_bend()>10",
        root(pitch=-70), spine(bend=22), plumb(leg("left", "ahead+0.22up+0.04out", "ahead+0.12up", 30), leg("right", "ahead+0.45out+0.05up", "down+0.3ahead", 25)), head(nod=12, tilt=6), reach("left", "back of head", elbow="out+0.6up"), reach("right", "belly", elbow="out+0.2down", gap=0.04),
    ),
)  # fmt: skip
