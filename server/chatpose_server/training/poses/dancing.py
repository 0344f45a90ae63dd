"""Ballet, ballroom, folk and street dances, and the stage."""

from ..floor import foot, kneel
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, root, shrug, spine
from ..room import look, room_arm, room_hand

POSES = (
    named(
        "Ballet first position, heels together, arms low and round.", "dance",
        "standing in first position|standing with the heels together and the toes turned out|beginning a ballet exercise|waiting at the barre in ballet|holding the arms en bas|preparing for a plié|"
        "standing like a little ballet pupil|"
        "turning out in first|standing en bas, heels kissing|taking up 1st position|readying for class at the barre",
        "ballet first position|bras bas|turned-out feet, arms in a low oval|Degas' Little Dancer|first ballet lesson|a ballet pupil waits for the music|turnout|a Royal Ballet student, heels together|"
        "1st position|première position|position one in ballet|heels touch, toes to the corners, arms like an egg before the thighs|Vaganova pupil|posture, mademoiselle!|arms low, feet in first|bronze girl in a tutu, feet turned out",
        "standing(); feet_apart()<.2; hands_apart()<.35; y('l_wrist')<y('spine1'); ahead('l_wrist','pelvis')>.1; knee('l')>165",
        foot("left", 0.982, 0.07, 0.0, "out+0.45ahead"), foot("right", 0.982, 0.07, 0.0, "out+0.45ahead"), arms("down+0.5out+0.25ahead", "down+0.8in+0.5ahead"), hands(palm="in+0.5up"), spine(bend=-4), head(nod=-4),
    ),
    named(
        "Ballet, {side} foot pointed ahead, {side} arm rounded overhead, {other} arm out.", "dance",
        "pointing the {side} foot in a tendu|posing in fourth position|standing croisé|opening the {other} arm with the {side} one overhead|finishing a ballet combination|posing like a prima ballerina|"
        "stretching the {side} foot forward on the floor|"
        "brushing one foot forward along the floor|presenting a pointed foot, one arm up, one open|posing in fourth, arms third|standing in tendu croisé",
        "tendu devant|battement tendu|fourth position en haut|croisé devant|a ballerina's final pose|Giselle|"
        "a dancer points her {side} toe|principal dancer|the ballet photo shoot|"
        "4th position of the arms|toe pointed ahead on the ground, one arm curved up, one out|tendu croisé devant|étoile of the Paris Opera|La Sylphide|curtain up on the prima|Natalia Osipova|and... tendu!",
        "y('r_wrist')>y('top'); 60<arm('l')<115; ahead('r_ankle','l_ankle')>.25; knee('r')>160; knee('l')>160; standing()",
        spine(bend=-6, side=4), foot("left", 0.982, 0.05, -0.04, "out+0.6ahead"), foot("right", 0.982, 0.0, 0.36, "out+0.8ahead", heel=36), arm("right", "up+0.55out+0.15ahead", "up+0.75in+0.1ahead"),
        arm("left", "out+0.3ahead+0.1down", "out+0.55ahead"), hand("left", palm="ahead+0.4in"), head(turn=24, nod=-6, tilt=6),
    ),
    named(
        "Leg extended high to the {side}, {other} arm overhead.", "dance",
        "doing a développé to the side|extending the {side} leg high to the side|holding a high extension in ballet|doing a grand battement à la seconde|balancing with the {side} leg up at shoulder height|"
        "dancing with a leg to the sky|doing a rhythmic gymnastics balance|"
        "unfolding one leg up to the ear|lifting the {side} leg sideways very high|kicking à la seconde|holding six o'clock extension",
        "développé|à la seconde|grand battement|Sylvie Guillem six o'clock|{side} leg up sideways on pointe|a rhythmic gymnast holds her balance|contemporary dancer with an impossible leg|how high can you lift your leg?|"
        "développé à la seconde|grand battement à la seconde|leg straight out and up to the side, other arm rounded above|heel stretch without hands|Zakharova's extension|how can her leg go there?|y-scale|ballet, leg by the ear",
        "thigh('r')>105; knee('r')>155; knee('l')>155; y('l_wrist')>y('top'); leftof('r_ankle','pelvis')<-.4; standing()",
        root(roll=14), spine(side=-8), foot("left", 0.985, 0.02, 0.0, "out+ahead"), plumb(leg("right", "out+0.72up+0.12ahead", None, 50)), foot("left", 0.985, 0.02, 0.0, "out+ahead"),
        arm("left", "up+0.5out", "up+0.7in"), arm("right", "out+0.3ahead+0.15up"), head(turn=-14, nod=-6),
    ),
    named(
        "Attitude, {side} leg raised bent behind, {other} arm overhead.", "dance",
        "holding an attitude derrière|balancing in attitude|dancing with the {side} leg bent behind|posing like Mercury on one foot|dancing the Rose Adagio|skating with one bent leg behind|floating like a fairy on one foot|"
        "balancing with a bent leg raised behind|lifting off like Mercury|posing on a pedestal, one knee bent behind|holding the attitude on demi-pointe",
        "attitude in ballet|Rose Adagio|Giambologna's Mercury|the Spirit of Ecstasy on the bonnet|Tinker Bell|an ice dancer|Aurora's birthday balance|Eros at Piccadilly Circus|a fairy lands on a flower|"
        "attitude derrière|{side} knee bent and lifted at the back, one arm rounded up|Hermes with winged heels|bonnet ornament|ice dancer's attitude spin|Cupid on tiptoe|statue of the flying messenger|Princess Aurora",
        "knee('l')>155; 60<knee('r')<135; height('r_knee')>.6; y('l_wrist')>y('top'); 50<arm('r')<120",
        root(pitch=14), spine(bend=-20), foot("left", 1.03, 0.0, -0.06, "ahead+0.5out", heel=30), plumb(leg("right", "back+0.4down+0.6out", "in+0.5back+0.4up", 45)),
        foot("left", 1.03, 0.0, -0.06, "ahead+0.5out", heel=30),
        arm("left", "up+0.5out+0.15ahead", "up+0.7in"), arm("right", "out+0.3ahead", "out+0.4ahead+0.1down"), head(turn=-16, nod=-8),
    ),
    named(
        "Dying swan, sunk over the stretched {side} leg, arms folding like wings.", "dance",
        "dancing the dying swan|sinking to the floor over one leg|bowing deeply in a ballet révérence on the floor|folding the wings at the end of the dance|collapsing gracefully on stage|ending the ballet on the floor|"
        "folding forward over one long leg, dancer-style|fading away like Odette|bowing into the floor|drooping over the outstretched {side} leg",
        "the dying swan|Odette's end|final révérence of the ballerina|a wilting flower|a bird with broken wings|curtain falls on the tragic dance|Pavlova's swan dies|butterfly folds its wings|"
        "last breath of the swan|Saint-Saëns on the cello, she sinks|seated low on one heel, other leg straight ahead, body draped over it|Maya Plisetskaya|feathers settle|reverence to the floor|flower that closes",
        "lean()>45; knee('r')>150; knee('l')<80; height('pelvis')<.4; ahead('l_wrist','l_shoulder')>-.1; dist('r_wrist','r_ankle')<.45",
        root(pitch=42), spine(bend=38), kneel("left", 0.25, "ahead+0.35out", "back+0.1in"), plumb(leg("right", "ahead+0.17down+0.03in", None, 50)), kneel("left", 0.25, "ahead+0.35out", "back+0.1in"),
        reach("right", "shin", elbow="out+up", gap=0.02), reach("left", "ankle", of="right", elbow="out+up", gap=0.02), head(nod=28),
    ),
    named(
        "Dipping a dance partner, lunging on the {side} leg.", "dance",
        "dipping a dance partner|leading a tango dip|holding the partner low in a dip|finishing the tango with a dip|bending over a partner in a deep lunge|catching a fainting lady|sweeping her off her feet|leaning the partner back for a kiss|"
        "lowering a partner backwards|bending her back over one arm|sinking into a dip with the lady|giving a Hollywood kiss",
        "the tango finale|V-J Day kiss in Times Square|a romantic dip|the sailor kisses the nurse|Rhett and Scarlett|he catches her as she faints|Gomez Addams dances|tango lead|"
        "corte|Rudolph Valentino|deep lunge, arms cradling someone low|and dip!|he tips her back and kisses her|Clark Gable and Vivien Leigh, his part|Morticia's husband|hold her, hold her, final beat",
        "knee('r')<140; knee('l')>140; feet_apart()>.6; lean()>15; ahead('r_wrist')>.2; y('r_wrist')<y('r_shoulder')-.1",
        root(pitch=22), spine(bend=16, twist=16), foot("right", 0.8, 0.16, 0.34, "ahead"), foot("left", 0.8, 0.2, -0.52, "ahead+0.6out"), room_arm("right", "ahead+0.7down+0.15out", "ahead+0.8in+0.15down"),
        room_hand("right", palm="up"), room_arm("left", "ahead+0.6out+0.35down", "ahead+0.5in+0.1up"), look("ahead+0.55down"),
    ),
    named(
        "Dipped backwards in a dance, {side} leg lifted, {side} arm trailing.", "dance",
        "being dipped|being dipped in a tango|falling back into the partner's arms|arching backwards in the arms of a partner|leaning back over somebody's arm|dancing the lady's part of a dip|swooning in a lover's arms|"
        "hanging back over a partner's arm|being swept off one's feet|letting oneself fall backwards, a leg up|going limp in the dip",
        "the lady in the tango dip|swept off my feet|kiss me, says she, bent backwards|Dirty Dancing|Scarlett O'Hara|the nurse in the Times Square kiss|a swooning dancer|hold me, I'm falling|"
        "backwards over his arm, one foot in the air|oh, Rhett!|Jennifer Grey|head back, throat bare, leg kicked up|follower in the dip|he leans me back|Morticia in the tango",
        "lean()>35; facing_up()>.3; max_bend()>20; knee('l')<160; height('r_foot')>.2; arm('r')>120",
        root(pitch=-40), spine(bend=-36), foot("left", 0.82, 0.07, 0.12, "ahead"), plumb(leg("right", "ahead+0.1up+0.05in", "ahead+0.6down", 45)), foot("left", 0.82, 0.07, 0.12, "ahead"), room_arm("right", "back+0.4down+0.5out", "back+0.9down"),
        room_arm("left", "ahead+0.75up+0.1out", "ahead+0.5in+0.4up"), head(nod=-34, turn=-15),
    ),
    named(
        "Charleston, knees together, hands crossed on the knees.", "dance",
        "dancing the Charleston|crossing the hands over the knees|doing the bee's knees|knocking the knees and swapping the hands|dancing like in the Roaring Twenties|dancing the Black Bottom|doing a vaudeville step|"
        "crossing and uncrossing the knees with the hands|doing the flapper's knee trick|swapping hands on knocking knees",
        "Charleston|bee's knees|flapper girl|Roaring Twenties|Josephine Baker|the Great Gatsby's party|Prohibition speakeasy dance|wobbly knees|vaudeville|a silent film dancer|"
        "ain't we got fun|cloche hat and fringe|bent over, hands criss-crossed on knees|1926|Daisy Buchanan lets loose|Boop-boop-a-doop|knock-kneed dance, hands swapping|speakeasy girl",
        "knee('l')<155; lean()>25; hand('l','r_knee')<.35; hand('r','l_knee')<.3; knee('r')<155",
        root(pitch=36), spine(bend=24), foot("left", 0.8, 0.26, 0.02, "ahead+0.22in"), foot("right", 0.8, 0.26, 0.02, "ahead+0.22in"), reach("right", "thigh", of="left", elbow="out+up"), reach("left", "shin", of="right", elbow="out+ahead+up", gap=0.1),
        look("ahead"),
    ),
    named(
        "Swing dance, {side} leg kicked low ahead, arms swinging.", "dance",
        "dancing Lindy hop|swing dancing|dancing boogie-woogie|kicking to the rock'n'roll|dancing rockabilly|doing the jitterbug|kicking the {side} leg in a jive|dancing to a big band|"
        "kicking out in swing|throwing a low kick to the beat|doing a triple step|doing the shag|dancing swing",
        "Lindy hop|boogie-woogie|jitterbug|Benny Goodman night|rockabilly|rock'n'roll kick|Jailhouse Rock|swing kids|kick-ball-change|sock hop in the fifties|"
        "Frankie Manning|Savoy Ballroom|one foot flicked out low ahead, arms loose and bent|Glenn Miller|East Coast swing|Greased Lightnin'|GI and girl at the canteen dance|Bill Haley|swing dance|a swing dancer",
        "knee('r')>140; 20<thigh('r')<75; knee('l')<165; arm('l')>25; elbow('l')<140",
        root(pitch=-6), spine(bend=16, side=6), foot("left", 0.92, 0.06, 0.02, "ahead", heel=22), plumb(leg("right", "down+0.62ahead+0.12out", "down+0.75ahead", 40)), foot("left", 0.92, 0.06, 0.02, "ahead", heel=22),
        arm("left", "down+0.7ahead+0.35out", "ahead+0.55up+0.2in"), arm("right", "out+0.6down+0.4back", "out+0.35up+0.5ahead"), head(tilt=8, nod=4),
    ),
    named(
        "Irish dance, arms straight down, {side} leg kicked high.", "dance",
        "dancing an Irish jig|step dancing with still arms|dancing Riverdance|doing an Irish reel|kicking the {side} leg up with the arms pressed to the sides|competing at a feis|hopping with stiff arms and a flying leg|"
        "dancing with arms glued to the sides|doing a hornpipe step, Irish style|flinging one leg up, upper body still",
        "Riverdance|Michael Flatley|Lord of the Dance show|Irish dancing|a jig in the pub|St Patrick's Day dance|a reel|ceilidh competitor|hard shoe champion|still arms, flying feet|"
        "feet of flames|slip jig|ceili|arms like a plank at the sides, one leg flung up|hard shoes, curly wig|Jean Butler|Galway girl dances|fiddle and bodhrán|an Irish dancer",
        "arm('l')<20; arm('r')<20; thigh('r')>80; knee('r')>150; knee('l')>150; lean()<20",
        root(pitch=-6), foot("left", 1.03, 0.03, -0.04, "ahead", heel=30), plumb(leg("right", "ahead+0.15up+0.08in", None, 50)), foot("left", 1.03, 0.03, -0.04, "ahead", heel=30), arms("down+0.1out", "down"), look("ahead+0.05up"),
    ),
    named(
        "Cossack dance, squatting, {side} leg kicked out, arms folded.", "dance",
        "dancing the kazachok|doing a Cossack dance|squat dancing|kicking the legs out of a squat with folded arms|dancing the hopak|doing the Russian squat kick|dancing prisiadki|"
        "kicking out from a squat, arms crossed|hopping in a deep squat, legs flying|dancing like a Russian in the circus",
        "Cossack dancer|hopak|kazatsky|kalinka|Rasputin, by Boney M.|hey hey hey, kicks the dancer low|a Ukrainian folk dancer|Red Army choir dancers|squat, kick, squat, kick|"
        "prisyadka|hey, hey, hey! vodka!|arms folded high, one leg shot out, bottom near the heels|trepak|Nutcracker, the Russian dance|Moiseyev ensemble|Ra-Ra-Rasputin|Tetris man dances|a Russian dancer",
        "knee('l')<95; knee('r')>140; height('pelvis')<.55; elbow('l')<110; elbow('r')<110; lean()<30; hands_apart()<.5",
        root(pitch=-4), spine(bend=8), foot("left", 0.47, 0.07, 0.06, "ahead+0.3out+0.5up", heel=32), plumb(leg("right", "ahead+0.24down+0.1out", None, 0)), foot("left", 0.47, 0.07, 0.06, "ahead+0.3out+0.5up", heel=32),
        reach("left", (-0.12, 0.1, 0.24), elbow="out+0.3down"), reach("right", (-0.12, 0.04, 0.27), elbow="out+0.3down"), look("ahead"),
    ),
    named(
        "Highland fling, {side} foot at the knee, {other} arm curved overhead.", "dance",
        "dancing the Highland fling|dancing a Scottish reel|doing a sword dance in a kilt|hopping with one arm raised and the other hand on the hip|dancing at the Highland games|"
        "dancing a jota|dancing a mazurka|dancing the polka alone|"
        "dancing with one arm up like a stag's antler|hopping in a kilt, toe at the knee|doing a Strathspey|stepping the seann triubhas",
        "Highland fling|Scottish dancer|a kilted dancer at the Highland games|Gay Gordons|Hogmanay|Braveheart dances|a folk dancer in national costume|hornpipe|sword dance over crossed blades|"
        "antlers of a stag, one arm|Braemar Gathering|kilt, hop, toe to the knee, other hand on hip|Burns night|och aye, dance, laddie|ghillies on, fling!",
        "knee('r')<100; height('r_ankle')>.3; y('l_wrist')>y('top'); hand('r','r_hip')<.25; knee('l')>150; standing()",
        foot("left", 1.045, 0.0, -0.06, "ahead+0.4out", heel=36), leg("right", "out+0.75down+0.4ahead", "in+0.75down+0.28back", 50), arm("left", "up+0.65out", "up+0.8in"), reach("right", "waist", elbow="out+0.2back"),
        head(turn=16, nod=-4),
    ),
    named(
        "Belly dance, hip pushed to the {side}, {side} arm snaking up.", "dance",
        "shimmying|dancing with seven veils|rolling the hips with snaking arms|dancing in a harem|"
        "doing an oriental hip drop|popping the {side} hip to the drum|circling the hips|doing a belly dance|"
        "undulating|shaking the hips to the darbuka|swaying with a hip lifted and one arm up|doing a maya",
        "dance of the seven veils|Salome|raqs sharqi|a Turkish nightclub dancer|hips don't lie|Shakira|"
        "a dancer by the bonfire|Scheherazade dances|cabaret in Cairo|zills and coins|a belly dancer|oriental dance|"
        "shimmy, shimmy|One Thousand and One Nights|hip out, one arm coiling overhead, the other to the side|Dina of Cairo|bedleh and veil|Turkish delight|tribal fusion|hip drop, hip drop, circle",
        "y('r_wrist')>y('top'); 45<arm('l')<115; elbow('r')<165; y('r_hip')>y('l_hip')+.01; standing()",
        root(roll=9), spine(side=-16, bend=-8), foot("left", 0.95, knee="ahead"), foot("right", 0.95, 0.16, 0.16, "ahead+0.3out", heel=40), arm("right", "up+0.6out+0.1ahead", "up+0.4in+0.1ahead"), hand("right", "out+0.4up", "up"),
        arm("left", "out+0.25down+0.2ahead", "out+0.35ahead+0.35up"), hand("left", "out+0.6up", "out+down"), head(turn=-14, tilt=8),
    ),
    named(
        "Bharatanatyam, knees out in a half squat, {side} arm out, {other} hand at the chest.", "dance",
        "dancing Bharatanatyam|dancing in a half-sitting position|performing an Indian temple dance|dancing Kathak|stamping with ankle bells|showing a mudra in the dance|dancing Odissi|doing Bollywood moves|"
        "sitting low in aramandi|doing natya arambhe|stamping out a jathi|performing a South Indian dance",
        "Bharatanatyam|aramandi|an Indian classical dancer|temple dancer|Bollywood number|Kathakali actor|devadasi|Odissi|a Tamil dancer with ankle bells|Natya Shastra|"
        "natyarambhe|araimandi|heels together, knees wide, one arm out straight, other hand at the breast|ta ka di mi|Kuchipudi|Mohiniyattam|nritta|thai ya thai hi",
        "knee('l')<140; knee('r')<140; leftof('l_knee','pelvis')>.2; 65<arm('r')<115; elbow('r')>140; elbow('l')<100; lean()<15",
        spine(side=-5, bend=-4), foot("left", 0.8, 0.12, 0.0, "out+0.25ahead"), foot("right", 0.8, 0.12, 0.0, "out+0.25ahead"), arm("right", "out+0.2ahead+0.05up", "out+0.35ahead"), hand("right", "out+0.6up+0.3ahead", "ahead"),
        reach("left", (0.06, 0.1, 0.24), elbow="out+0.1up"), hand("left", "in+0.3up", "down+ahead"), head(turn=-30, tilt=-6),
    ),
    named(
        "Shiva's dance on the bent {side} leg, {other} leg lifted across.", "dance",
        "dancing like Shiva|dancing the tandava|standing on the bent {side} leg with the {other} leg lifted across the body|posing as Nataraja|pointing to the lifted {other} foot in a dance|dancing on the dwarf of ignorance|"
        "dancing the ananda tandava|lifting one leg across, palm raised in blessing|standing like the bronze dancing god",
        "Shiva Nataraja|Nataraja statue|lord of the cosmic dance|Shiva in the ring of fire|a Hindu god dances|Chola bronze|tandava|a four-armed dancing god|cosmic destruction dance|"
        "anand tandav|bronze idol in a circle of flames|one knee bent, the other leg lifted over, hand says fear not|abhaya mudra in the dance|Mahadev dances|CERN's statue|Chidambaram temple god|destroyer and creator",
        "knee('r')<160; knee('l')<130; thigh('l')>70; leftof('l_ankle','l_hip')<-.1; y('r_wrist')>y('r_elbow'); height('l_ankle')>.35",
        root(roll=-6), spine(side=8), foot("right", 0.92, 0.02, 0.0, "ahead+0.8out"), plumb(leg("left", "ahead+0.3in+0.1up", "in+0.35ahead+0.55down", 30)), foot("right", 0.92, 0.02, 0.0, "ahead+0.8out"),
        arm("right", "down+0.55out+0.5ahead", "up+0.5ahead+0.2out"), hand("right", "up", "ahead"), arm("left", "ahead+0.5in+0.1up", "in+0.5ahead+0.35down"), hand("left", "down+0.5in", "in+down"), head(tilt=-5),
    ),
    named(
        "Apsara dance, {side} foot lifted behind, hands bent back.", "dance",
        "dancing a Thai dance|dancing like an apsara|performing Cambodian court dance|dancing Balinese legong|bending the fingers back in a dance|lifting the {side} sole behind in a slow temple dance|flying like a kinnari|"
        "curling the fingers back in a court dance|floating like a celestial nymph|dancing robam|posing with one sole turned up behind",
        "apsara|Angkor Wat relief|khon dancer|Thai classical dance|Balinese legong|kinnari|Cambodian royal ballet|a golden Siamese dancer|Burmese dancer|The King and I|"
        "robam tep apsara|fingers bent backwards, one foot flipped up behind, knees soft|Ramakien|fon lep, northern Thailand|heavenly nymph from the relief|Phnom Penh dancer|golden spire headdress",
        "knee('l')<165; knee('r')<110; height('r_ankle')>.25; elbow('r')<110; y('r_wrist')>y('neck')-.1; arm('l')>30",
        root(pitch=4), spine(bend=-12, side=5), foot("left", 0.93, 0.03, 0.03, "ahead+0.5out"), plumb(leg("right", "down+0.3back+0.25out", "back+0.75up", 10)), foot("left", 0.93, 0.03, 0.03, "ahead+0.5out"),
        arm("right", "out+0.25down+0.1ahead", "up+0.45out+0.2ahead"), hand("right", "out+0.25up", "up"), arm("left", "out+0.6down+0.5ahead", "ahead+0.25down+0.2out"), hand("left", "up+0.4ahead", "ahead"), head(tilt=-8, turn=-8),
    ),
    named(
        "African dance, bent low, arms flung back like wings.", "dance",
        "dancing an African dance|stamping barefoot to the drums|dancing bent low with the arms flung back|dancing a rain dance|dancing barefoot around the fire|dancing a Zulu dance|dancing dancehall|"
        "pounding the ground, chest low, elbows flying|stomping to djembe drums|shaking the backside, bent over|flapping the arms behind, bent forward",
        "African dance|djembe night|tribal dance|rain dance|Zulu warriors dance|a shaman in trance|wild dance round the campfire|The Rite of Spring|the Lion King musical|"
        "Guinea dance class|bent at the hips, knees soft, arms thrown up behind|throw it back|drums, dust and bare feet|sabar|bounce that booty|Alvin Ailey|mapouka",
        "knee('l')<140; knee('r')<150; lean()>30; arm('l')>30; ahead('l_wrist','l_shoulder')<0; feet_apart()>.35",
        root(pitch=52), spine(bend=-8), foot("left", 0.78, 0.24, 0.02, "ahead+0.5out"), foot("right", 0.78, 0.24, -0.06, "ahead+0.5out", heel=30), room_arm("left", "back+0.35up+0.7out", "back+0.6up+0.2out"), room_arm("right", "back+0.35up+0.7out", "back+0.6up+0.2out"),
        look("ahead+0.1up"),
    ),
    named(
        "Haka, wide crouch, {side} forearm raised, slapping it.", "dance",
        "performing a haka|dancing a Maori war dance|slapping the {side} forearm in a war dance|intimidating the opponents with a haka|sticking out the tongue in a wide stance|doing a Samoan siva tau|challenging with a war dance|"
        "striking the forearm and bellowing|doing the Ka Mate|challenging the other team with a chant|planting the feet wide and slapping the arm",
        "haka|All Blacks before kick-off|ka mate!|Maori warrior|New Zealand rugby ritual|war dance of the Pacific|a Polynesian warrior with bulging eyes|Moana's warriors|"
        "ka mate, ka mate, ka ora|Kapa o Pango|wide squat, forearm up, the other hand smacks it|tongue out, eyes rolling|TJ Perenara leads|Tongan sipi tau|before the whistle in Auckland",
        "knee('l')<145; knee('r')<145; feet_apart()>.6; elbow('r')<110; y('r_wrist')>y('r_elbow'); dist('l_hand','r_elbow')<.25; lean()<40",
        root(pitch=14), spine(bend=6), foot("left", 0.75, 0.4, 0.02, "out+0.7ahead"), foot("right", 0.75, 0.4, 0.02, "out+0.7ahead"), arm("right", "ahead+0.35down+0.3out", "up+0.2ahead+0.25in"),
        reach("left", "forearm", of="right", elbow="out+0.4down"), hand("left", palm="down"), look("ahead"), shrug("right", 6),
    ),
    named(
        "Breakdance freeze upside down on the {side} hand.", "dance",
        "breakdancing|freezing upside down on one hand|doing an airchair freeze|balancing on the {side} hand with bent legs in the air|showing a b-boy freeze|doing a one-handed handstand|spinning on one hand|"
        "freezing on one palm|doing a baby freeze variation|holding a handstand freeze, legs bent|stabbing into a freeze",
        "breakdance freeze|b-boy|b-girl at the Olympics|one-handed freeze|nineties freeze|hip-hop battle|"
        "street dancers on cardboard|capoeira au batido|one-handed handstand|Run-D.M.C. video|breakdance|a breakdancer|"
        "airchair|pike freeze|one hand on the ground, the rest of him in the air, knees bent|Crazy Legs|Red Bull BC One|b-boying|stuck upside down on one arm",
        "lean()>120; y('pelvis')>y('neck')+.25; height('r_hand')<.15; height('l_wrist')>.3; knee('l')<140; knee('r')<120",
        root(pitch=168, roll=10), spine(bend=-10, side=-12), leg("right", "ahead+0.35down+0.4out", "back+0.5down", 40), leg("left", "out+0.5down+0.15back", "down+0.8in+0.2back", 40), room_arm("right", "0.04out+down"), room_hand("right", point="out+0.04back", palm="down"),
        reach("left", "waist", elbow="out+ahead"), head(nod=-30),
    ),
    named(
        "Headspin, upside down on the head, legs in a wide V.", "dance",
        "spinning on the head|doing a headspin|doing a windmill on the floor|whirling upside down with the legs spread|breakdancing on the head|doing a straddle headstand|turning on the crown with the legs apart|"
        "whirling on the crown|drilling into the floor, head down|doing a power move on the head, legs apart",
        "headspin|b-boy on his head|breakdance power move|helicopter legs|straddle headstand|a spinning top upside down|the world record in headspins|New York breakers 1984|"
        "drill!|skull on the floor, hands by it, legs split wide|beanie and cardboard|Rock Steady Crew|spin on your head, bro|legs like a propeller, head as the hub|Electric Boogaloo",
        "lean()>150; feet_apart()>.9; y('l_ankle')>y('pelvis')+.3; height('top')<.15; knee('l')>150",
        root(pitch=180), spine(bend=4), legs("down+0.95out+0.1ahead", None, 40), arms("out+0.7up+0.5ahead", "up+0.6ahead+0.6out"), hands(palm="up"), head(nod=0),
    ),
    named(
        "Hip-hop, crouched to the {side}, arms slicing down.", "dance",
        "dancing hip-hop|toprocking|krumping|popping and locking|dancing street style|doing a hip-hop routine|"
        "dancing to trap music|dancing crump with heavy arms|battling in a cypher|dancing hip hop|"
        "hitting hard in a cypher|grooving low|hitting a hip-hop stance|popping with knees bent|dropping low with heavy arms",
        "hip-hop class|street dance crew|krump|popping|locking|Step Up|dance battle|K-pop choreography|a TikTok dance|"
        "Usher's backup dancer|new jack swing|hip hop|hip-hop dancer|"
        "hit that!|Les Twins|knees bent, feet wide, shoulders rolled in, arms cutting across|the Bronx, block party|So You Think You Can Dance|BTS dance break|urban choreo|Missy Elliott video",
        "knee('r')<145; feet_apart()>.45; lean()>10; arm('l')>25; elbow('l')<150; standing() or height('pelvis')>.5",
        root(pitch=18, roll=-8), spine(bend=10, side=-6, twist=-16), foot("right", 0.8, 0.34, 0.11, "out+0.87ahead"), foot("left", 0.8, 0.34, -0.05, "0.56out+ahead", heel=24), arm("right", "out+0.6down+0.3back", "down+0.5ahead+0.15out"),
        arm("left", "ahead+0.25out+0.15down", "in+0.5ahead+0.25down"), shrug("left", 10), head(nod=-2, turn=-22, tilt=-8),
    ),
    named(
        "Voguing, face framed by the hands.", "dance",
        "framing the face with both hands|dancing like Madonna in Vogue|posing in a ballroom battle|"
        "striking angular poses at a drag ball|framing the eyes with flat hands|dancing waacking|voguing|"
        "serving face|doing vogue hands|boxing the face with the palms|posing for the judges at a ball",
        "strike a pose, Madonna|drag ball|Paris Is Burning|a drag queen vogues|ballroom house mother|"
        "face, face, face!|duckwalk queen|RuPaul|supermodel framing her face|editorial beauty shot|vogue!|"
        "Pose, the TV show|hands like a picture frame around the face|one hand at the brow, one under the chin|Willi Ninja|ten, ten, tens across the board|category is: face|beauty's where you find it|drag superstar|legendary!",
        "dist('r_wrist','head')<.32; dist('l_wrist','head')<.35; y('r_wrist')>y('l_wrist')+.04; elbow('l')<100; standing()",
        spine(side=-10, bend=-4, twist=8), foot("left", 0.976, 0.1, 0, "ahead"), foot("right", 0.975, 0.12, 0.18, "ahead", heel=30), head(turn=-14, tilt=8, nod=-4), reach("right", "brow", elbow="out+0.5up", gap=0.03), hand("right", "in+0.2up", "ahead"),
        reach("left", "chin", elbow="out+0.3down", gap=0.03), hand("left", "in", "down+0.5back"),
    ),
    named(
        "Leaning impossibly forward, straight as a board.", "dance",
        "leaning forward like Michael Jackson|doing the anti-gravity lean|leaning forward with a straight body|"
        "tilting forward stiff as a board|falling forward like a felled tree|doing the Smooth Criminal lean|"
        "tilting ahead with the feet nailed down|leaning out like a ski flyer, stiff|tipping forward, all in one piece",
        "Smooth Criminal|anti-gravity lean|Annie, are you okay?|forty-five degree lean|a trust fall forward|"
        "a felled tree|gale force ten|a ski flyer in the air|"
        "heels nailed to the stage|body like a ruler, slanting forward|gravity says no|why doesn't he fall over?|stiff as a plank, forward tilt, arms at the sides|Pisa, in person|MJ's patent shoes",
        "20<lean()<50; knee('l')>165; knee('r')>165; arm('l')<25; max_bend()<15; hip('l')>160; balance()<.6",
        root(pitch=32), legs("down+0.05out", None, -28), arms("down+0.14out+0.1back", "down+0.06back"), head(nod=-18),
    ),
    named(
        "Gangnam style, wrists crossed as if holding reins.", "dance",
        "dancing Gangnam style|riding an invisible horse|galloping on the spot with crossed wrists|dancing like PSY|playing cowboy on an imaginary pony|hobby-horsing|"
        "pretending to gallop|bouncing with the wrists crossed|doing the horsey dance|trotting on an imaginary horse",
        "Gangnam style|PSY|oppan!|invisible horse dance|a child plays cowboy|hobby horse championship|"
        "Monty Python coconuts|flash mob 2012|K-pop horse trot|holding the reins standing|ride the invisible horse|"
        "wrists crossed in front, knees bouncing|op, op, op, oppan|giddy-up, invisible pony|the dance of summer 2012|a billion views|riding dance|hobby horse, clip clop|Korean rapper in shades",
        "knee('l')<155; knee('r')<155; feet_apart()>.35; ahead('l_wrist')>.25; hands_apart()<.2; lean()<30",
        root(pitch=6), spine(bend=10), foot("left", 0.88, 0.08, 0.0, "out+ahead"), foot("right", 0.88, 0.32, 0.06, "out+ahead", lift=0.16), reach("left", (-0.08, -0.06, 0.42)), reach("right", (-0.08, -0.01, 0.38)),
        hands(palm="down"), look("ahead"),
    ),
    named(
        "Floss dance, both straight arms swung to the {side}, hips to the {other}.", "dance",
        "doing the floss dance|swinging both straight arms to the {side} of the hips|dancing the backpack kid dance|dancing like a Fortnite character|doing a victory emote|"
        "flossing|swishing the arms past the hips|wagging stiff arms to one side, hips the other",
        "the floss|Fortnite dance|backpack kid|teenage dance craze|default dance emote|hips {other}, arms {side}|a boy shows his viral dance|playground dance move|"
        "do the floss!|Russell Horning|stiff arms both on one side of the hips|swish, swish: kid's dance|twelve-year-old after the win|twice left, twice right, arms straight|Fortnite victory royale",
        "leftof('r_wrist','r_hip')<-.1; leftof('l_wrist','l_hip')<-.1; elbow('l')>140; elbow('r')>140; standing()",
        root(roll=-8), spine(side=14), foot("left", 0.96, 0.2, 0.0, "ahead"), foot("right", 0.96, 0.14, 0.0, "ahead"), arm("right", "down+0.5out+0.3back", "down+0.55out+0.2back"), arm("left", "down+0.75in+0.6ahead", "down+0.9in+0.55ahead"), look("ahead"),
    ),
    named(
        "Conga line, hands ahead on shoulders, {side} leg kicked out.", "dance",
        "dancing in a conga line|holding the shoulders of the person in front|kicking sideways in a conga|following in a polonaise|playing choo-choo train|dancing the letkiss|dancing the Hully Gully in a row|"
        "dancing behind somebody, hands on their shoulders|joining the conga|kicking out one leg in a party chain",
        "conga!|conga line|polonaise at carnival|party train|letkis|wedding guests dance in a line|the locomotion|follow the leader, hands on shoulders|New Year's Eve cruise party|"
        "one, two, three, kick!|Gloria Estefan|hands on the next one's shoulders, foot out sideways|come on, shake your body|hen party snake|cruise ship chain dance|Polonaise!|choo choo, all aboard|everyone in a row, kick",
        "ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; height('r_foot')>.08; hands_apart()<.55; lean()<25",
        root(roll=8), spine(side=-6), foot("left", 0.96, 0.05, 0.0, "ahead"), plumb(leg("right", "down+0.55out+0.1ahead", "down+0.6out", 20)), foot("left", 0.96, 0.05, 0.0, "ahead"), arms("ahead+0.05up+0.05out", "ahead+0.1up"), hands("ahead+0.3down", "down"), head(tilt=-8),
    ),
    named(
        "Limbo, leaning far back under the bar.", "dance",
        "dancing limbo|passing under the limbo bar|leaning far back with bent knees|dodging bullets like Neo|bending backwards under a pole|ducking a blow by leaning back|shuffling under a rope|"
        "edging under a stick, belly up|bending back to clear a low bar|leaning back like Keanu|scooting beneath a broomstick",
        "limbo|the Matrix, Neo dodges bullets|Caribbean beach party|limbo dancer|under the bar|bent back like a bow on his feet|a drunken boxer evades|"
        "how low can you go?|knees forward, chest to the sky, feet flat|Chubby Checker's stick|backwards under the broomstick|Trinidad|Mr Anderson",
        "facing_up()>.45; knee('l')<140; knee('r')<140; lean()>30; height('pelvis')>.35; arm('l')>30",
        root(pitch=-46), spine(bend=-22), foot("left", 0.66, 0.22, 0.06, "ahead+0.4out", heel=12), foot("right", 0.66, 0.22, 0.12, "ahead+0.4out", heel=12), room_arm("left", "out+0.45down+0.3ahead", "out+0.35ahead+0.1up"), room_arm("right", "out+0.45down+0.3ahead", "out+0.35ahead+0.1up"),
        head(nod=8),
    ),
    named(
        "Can-can, {side} knee high, skirt held up.", "dance",
        "dancing at the Moulin Rouge|shaking the skirts in a can-can|lifting the {side} knee with the skirt gathered|"
        "whirling the lower leg in a can-can|dancing in a revue line|wading through water with the dress lifted|"
        "dancing the can-can|"
        "high-kicking at the Moulin Rouge|swishing petticoats|raising one knee, skirts in the hand|hoisting a frilly skirt",
        "Moulin Rouge|Toulouse-Lautrec's dancer|Jane Avril|La Goulue|Offenbach's gallop|a saloon girl|showgirl|"
        "Folies Bergère|port-de-bras of a Parisian revue|Rockettes line|a can-can dancer|"
        "cancan|French cancan|ruffles up, one knee high, shin swinging out|Orpheus in the Underworld|Paris by night, 1890|quadrille|ooh la la!|garters and petticoats|Nini, legs in the air|a Parisian showgirl",
        "thigh('r')>75; knee('r')<125; elbow('l')<150; knee('l')>150; y('l_wrist')>y('pelvis')-.1; standing()",
        spine(bend=-6, side=-4), foot("left", 1.016, 0.03, -0.03, "ahead", heel=20), plumb(leg("right", "ahead+0.15up+0.3out", "down+0.4out+0.3back", 45)), foot("left", 1.016, 0.03, -0.03, "ahead", heel=20), arm("left", "down+0.7out+0.1ahead", "out+0.6ahead+0.5up"),
        arm("right", "out+0.5down+0.3back", "out+0.35up+0.5ahead"), head(turn=-12, tilt=6),
    ),
    named(
        "Pole dance, {side} knee hooked round the pole, leaning away.", "dance",
        "pole dancing|spinning round a pole|hanging from a pole with one leg wrapped round it|swinging around a lamp post|hugging a lamp post in the rain|doing a pole trick|leaning away from a pole held with one hand|"
        "hooking a knee round a pole and leaning off|dangling off a lamp post|doing a fireman spin|hanging sideways from a pole by one arm",
        "pole dancer|Gene Kelly at the lamp post|a fireman's pole trick|pole fitness class|Magic Mike|carousel rider leans out|singing in the rain, swinging on the lamp post|a sailor leans out from the mast|"
        "dancing at the lamppost|one hand high on the pole, one leg bent round it, body leaning out|doo-dee-doo-doo, splash|stripper|Hustlers, J.Lo|lantern swing|exotic dancer|on the bus pole, goofing around",
        "y('r_wrist')>y('top'); lean()>10; knee('r')<120; thigh('r')>50; knee('l')>150; arm('l')>40",
        root(roll=20), spine(side=10, bend=-10), plumb(leg("left", "down+0.18in"), leg("right", "ahead+0.35out+0.1up", "in+0.6down+0.2ahead", 40)), room_arm("right", "up+0.75out+0.25ahead", "up+0.5out+0.2ahead"), arm("left", "out+0.5up", "out+0.2up"),
        head(tilt=14, turn=10, nod=-14),
    ),
    named(
        "Rock singer, leaning over the microphone stand, {side} foot on the monitor.", "dance",
        "singing at a microphone stand|screaming into the microphone stand|leaning over the mic stand|rocking with the {side} foot on the monitor box|fronting a rock band|crooning with both hands on the mic stand|"
        "belting it out, foot on the wedge|gripping the mike stand with both fists|hunching over the mic|roaring into a microphone on a stand",
        "a rock front man|punk singer|Mick Jagger|Kurt Cobain at the mic|heavy metal vocalist|Elvis at the microphone|stadium rock|the Ramones|a crooner grips the stand|Woodstock|"
        "lead vocalist|Bruce Dickinson, foot on the monitor|both hands round the mic stand, one foot up|Hello, Wembley!|Liam Gallagher|Joy Division's Ian Curtis at the mic|frontman|Axl Rose|grunge singer, hair in his face",
        "hands_apart()<.25; ahead('l_wrist')>.2; knee('r')<150; height('r_foot')>.15; lean()>10; y('l_wrist')>y('spine3')-.1; balance()<.35",
        root(pitch=14), spine(bend=14, side=-5), foot("left", 0.95, 0.16, -0.22, "ahead"), foot("right", 0.95, 0.14, 0.3, "ahead", lift=0.24), reach("left", (-0.04, 0.12, 0.32)), reach("right", (-0.04, 0.04, 0.32)), head(nod=-6, tilt=10),
    ),
    named(
        "Headbanging, bent forward, {side} horns in the air.", "dance",
        "headbanging|moshing|showing the devil horns at a concert|throwing the head down to heavy metal|thrashing in the mosh pit|shaking the long hair to the music|rocking out at a metal festival|"
        "whipping the hair around|throwing the horns, head down|going wild to Motörhead|nodding violently in the front row",
        "heavy metal!|Wacken|Metallica concert|mosh pit|metalhead|Slayer!|devil horns|Wayne's World, Bohemian Rhapsody in the car|thrash metal|AC/DC fan|"
        "Iron Maiden!|bent double, one hand making horns|neck ache tomorrow|hair flying, fist with two fingers up|Pantera|Beavis and Butt-Head|Garth in the Mirthmobile|a metal fan",
        "lean()>30; head_nod()<-15; arm('r')>90; y('r_wrist')>y('r_shoulder'); feet_apart()>.35; knee('l')<170",
        root(pitch=26), spine(bend=34), foot("left", 0.9, 0.2, 0.16, "ahead"), foot("right", 0.9, 0.22, -0.14, "ahead"), room_arm("right", "ahead+0.75up+0.25out", "up+0.45ahead"), reach("left", "thigh", elbow="out+0.4back"), head(nod=30),
    ),
    named(
        "Serenading on one knee, {side} arm raised to the balcony.", "dance",
        "serenading below a balcony|playing Romeo|declaring love on one knee with a raised arm|singing an aria on one knee|swearing eternal love|reaching up to the loved one while kneeling|proclaiming a sonnet on one knee|"
        "crooning up to a window|pleading love, one knee down, hand lifted|singing to a lady above|reciting sonnets below a window",
        "Romeo under the balcony|what light through yonder window breaks|an opera tenor's aria|Cyrano|"
        "Don Giovanni's serenade|Al Jolson|wherefore art thou|Broadway finale, down on one knee|"
        "but soft! what light|kneeling with one hand on the heart, the other lifted up|Juliet, Juliet!|tenor's big moment, knee on the boards|troubadour|I swear by the moon|Pavarotti, down on a knee",
        "kneeling(); y('r_wrist')>y('head'); hand('l','spine3')<.3; gaze_up()>5; knee('r')<120; lean()<25",
        root(pitch=-2), spine(bend=-10, twist=6), foot("right", 0.5, 0.14, 0.36, "ahead"), kneel("left", 0.5), arm("right", "ahead+0.65up+0.35out", "ahead+0.9up+0.25out"), hand("right", palm="up"), reach("left", "heart", elbow="out+0.6down"), look("ahead+0.5up"),
    ),
    named(
        "Jazz hands, spread beside the shoulders.", "dance",
        "doing jazz hands|showing jazz hands|ending a musical number|presenting a show tune|wiggling the fingers beside the shoulders|applauding in sign language|dancing on Broadway|finishing a song and dance number|"
        "waggling spread palms at the shoulders|doing spirit fingers|ending the show with fingers splayed",
        "jazz hands!|Broadway baby|Chorus Line|Bob Fosse|All That Jazz|musical theatre kid|Chicago, the musical|glee club|silent applause|show business|and all that glitters|"
        "spirit fingers|ta-da, fingers spread!|palms forward at shoulder height, fingers fanned|Roxie Hart|deaf applause|big smile, sparkle hands|five, six, seven, eight!|Cabaret|show choir",
        "y('l_wrist')>y('l_shoulder')-.12; y('r_wrist')>y('r_shoulder')-.12; elbow('l')<120; hands_apart()>.6; knee('r')<165; standing()",
        spine(bend=-4, side=6), foot("left", 0.965, knee="ahead"), foot("right", 0.965, 0.2, 0.2, "ahead+0.5out", heel=36), arms("down+0.65out+0.15ahead", "up+0.6out+0.3ahead"), hands("up+0.4out", "ahead"), head(tilt=8, turn=-6),
    ),
    named(
        "Curtain call, arms lifted to the partners at both sides.", "dance",
        "taking a curtain call|raising joined hands with the cast|thanking the audience hand in hand|standing in a row with lifted hands|holding hands up with the whole ensemble|celebrating with the team in front of the fans|winning a debate with the running mate|"
        "raising linked hands|lifting joined hands with the co-stars|standing in line, hands linked up high|taking the ovation with the company",
        "the cast takes its curtain call|final applause|the ensemble, hand in hand|the whole company lines up|"
        "the coalition partners celebrate|opening night was a triumph|the boy band says goodbye|"
        "players thank the fan curve|La Ola in front of the stand|curtain call|"
        "bravo, bravi!|both arms out and up, holding hands left and right|the last night of the tour|standing ovation, line-up|victory team, arms linked high|Broadway cast, hands up together|the candidates raise their hands, convention night",
        "y('l_wrist')>y('l_shoulder'); y('r_wrist')>y('r_shoulder'); hands_apart()>.8; leftof('l_wrist','l_shoulder')>.2; standing(); gaze_up()>0",
        spine(bend=-8), foot("left", 0.977, 0.1, -0.06, "ahead"), foot("right", 0.978, 0.1, 0.18, "ahead"), arm("left", "out+0.15down+0.15ahead", "up+0.7out+0.1ahead"), arm("right", "out+0.1up+0.15ahead", "up+0.6out+0.1ahead"), hands("up+0.5out", "ahead+0.3down"), look("ahead+0.15up"),
    ),
    named(
        "Tap dance, {side} heel digging ahead, arms loose and low.", "dance",
        "tapping across the stage|clogging|doing a time step|doing a shuffle ball change|soft-shoe shuffling|dancing like Fred Astaire|dancing a stepdance with a cane|digging the {side} heel to the beat|doing a heel-toe polka|"
        "hoofing|digging in a heel, arms easy|doing a paddle and roll|doing a shim sham|time-stepping",
        "Fred Astaire|42nd Street|Bojangles Robinson|Ginger Rogers on her own|Top Hat|soft shoe|Shirley Temple|"
        "vaudeville hoofer|Stomp, the show|La La Land|chimney sweeps in Mary Poppins|tap dancing|a tap dancer|"
        ""
        "shim sham|Savion Glover|tap shoes|Eleanor Powell|heel in front, toe up, arms loose out to the sides|rattle of taps on the floor|Nicholas Brothers|step in time!",
        "ahead('r_ankle','l_ankle')>.2; arm('l')>15; arm('r')>15; knee('l')<170; elbow('l')<165; standing(); hands_apart()>.6",
        spine(bend=8, side=6, twist=-8), foot("left", 0.94, 0.08, -0.04, "ahead+0.4out"), foot("right", 0.94, 0.12, 0.32, "ahead+0.3out", toes=-30), arm("left", "down+0.55out+0.2ahead", "out+0.6down+0.7ahead"), arm("right", "down+0.7out+0.25back", "out+0.7down+0.5ahead"),
        hands(palm="down"), head(tilt=6, turn=-10, nod=-2),
    ),
)  # fmt: skip
