"""Instruments and voices: keys, drums, strings, wind, bells and the conductor's quiet beat."""

from ..floor import feet, foot
from ..library import named
from ..moves import arm, hand, head, leg, legs, plumb, reach, reaches, root, shrug, spine
from ..room import put

POSES = (
    named(
        "At the piano, hands apart on the keys.", "dance",
        "playing a grand piano|sitting upright at the piano|playing a piano sonata|practising scales at the piano|"
        "accompanying a singer on the piano|playing the harpsichord|giving a piano recital|"
        "playing a synthesizer while seated|playing jazz piano|sitting at the keys of an organ|"
        "playing the piano standing|playing the piano|playing the organ|playing piano"
        "|tickling the ivories|practising a Bach invention|playing keys in a band, seated",
        "a concert pianist|Chopin at the salon|a piano lesson|Für Elise|a bar pianist late at night|"
        "Clara Schumann plays|play it again, Sam|Bach at the organ of Saint Thomas|Elton John|the Moonlight Sonata|"
        "Schroeder plays Beethoven|a piano player|piano|a pianist|Mozart at the keyboard"
        "|Chopsticks with mum|seated upright, hands a bit apart at the front, fingers down|any requests? asks the lounge pianist|keyboard player|she has grade five next week|pianist|organist|piano player",
        "sitting(); .3<hands_apart()<.8; ahead('l_wrist','pelvis')>.3; ahead('r_wrist','pelvis')>.3; 80<elbow('l')<150; lean()<20",
        root(pitch=3), spine(bend=8, twist=5), feet((0.13, 0.26), (0.13, 0.44), ground=0.555), put("left", 0.29, 0.87, 0.48, point="ahead+0.15down", palm="down"), put("right", 0.21, 0.87, 0.52, point="ahead+0.15down", palm="down"), head(nod=10, tilt=4),
    ),
    named(
        "At the piano with passion, {side} hand flung up from the keys.", "dance",
        "hammering the piano keys|playing the piano wildly|lifting the {side} hand high off the keys|striking a grand chord on the piano|playing the piano with wild passion|throwing oneself into a piano concerto|ending a piano piece with a flourish|playing honky-tonk piano"
        "|pounding out rock and roll|attacking the keyboard|ending on a crashing chord"
        "|throwing the {side} hand up from the keyboard",
        "Franz Liszt drives the audience mad|Rachmaninov's third concerto|Jerry Lee Lewis, great balls of fire|a mad pianist in a thunderstorm|the last chord of the concerto|Lang Lang|the Phantom at his organ|a virtuoso at the Steinway|the ivory is burning"
        "|ba-ba-ba-baaam!|seated, flung back, one arm up, the other down on the keys|Little Richard|the mad professor of the Steinway|he plays like a man possessed"
        "|{side} arm high over the piano, {other} hand on the keys",
        "hip('l')<115; height('pelvis')<.75; y('r_wrist')>y('r_shoulder')-.05; ahead('r_wrist')>.15; ahead('l_wrist','pelvis')>.3; y('l_wrist')<y('l_shoulder')-.05; gaze_up()>0",
        root(pitch=-8), spine(bend=-6, side=5, twist=-6), feet((0.15, 0.22), (0.15, 0.42), ground=0.55), put("left", 0.23, 0.9, 0.49, palm="down"), arm("right", "ahead+0.25out+0.1down", "up+0.7ahead+0.15out"), hand("right", point="ahead+0.3up", palm="down"), head(nod=-18, turn=-8, tilt=6),
    ),
    named(
        "At the drum kit, {side} stick raised.", "dance",
        "playing the drums|drumming|playing a drum kit|hitting the cymbals with the {side} stick|playing a drum solo|"
        "air drumming|banging on pots and pans while seated|keeping the beat on the drums|"
        "beating the drums with two sticks|playing drums"
        "|bashing the drums|hitting the crash|playing rimshots"
        "|sitting with the {side} drumstick up",
        "a rock drummer|the Beatles' drummer|Animal from the Muppets|Whiplash, not quite my tempo|"
        "Phil Collins: in the air tonight|the drummer counts in|Keith Moon smashes the kit|a jazz drummer swings|"
        "drum roll, please|Bonham's solo|drummer|a drummer|drums"
        "|a one, two, three, four, clicks the man at the back|ba-dum tss|seated with knees wide, one stick by the ear|Dave Grohl|the neighbours complain about the noise"
        "|{side} stick high, {other} on the snare|drummer mid-fill|rock drummer|Ringo",
        "hip('l')<120; height('pelvis')<.75; y('r_wrist')>y('r_shoulder'); y('l_wrist')<y('l_shoulder')-.1; ahead('l_wrist','pelvis')>.25; elbow('r')<130; hands_apart()>.35",
        root(pitch=4), spine(bend=10, twist=-8), feet((0.25, 0.3), (0.25, 0.42), ground=0.56, knees="ahead+0.2up+0.9out"), put("left", 0.12, 0.93, 0.46, palm="down"), arm("right", "out+0.1up+0.6ahead", "up+0.4ahead+0.15out"), head(turn=-12, nod=2, tilt=6),
    ),
    named(
        "Beating a drum slung at the waist.", "dance",
        "beating a marching drum|playing a snare drum on parade|drumming while marching|playing a drum at the waist|"
        "beating the big drum in the parade|tapping two sticks on a drum|playing the steel pan|playing the timpani|"
        "playing the xylophone|playing the marimba with two mallets|playing the vibraphone|"
        "typing on a high keyboard with two sticks|beating a drum"
        "|marching with a side drum|rapping out a beat at the waist|malleting a glockenspiel",
        "the little drummer boy|a drummer leads the regiment|pa rum pum pum pum|a majorette band|Carnival in Basel|a percussionist at the marimba|a calypso band on the beach|samba school drummers|the kettle drums roll|Lionel Hampton"
        "|rat-a-tat-tat|both hands ahead, one lifted, standing|Orange parade|Trinidad, oil drums that sing|the pipe band's tenor drummer",
        "70<elbow('l')<140; 70<elbow('r')<150; ahead('l_wrist')>.15; y('l_wrist')<y('spine3'); y('r_wrist')>y('l_wrist')+.05; hands_apart()<.55; standing()",
        root(pitch=2), spine(bend=6, side=3), foot("left", 0.94, 0.13, 0.1, "up+ahead+0.2out"), foot("right", 0.94, 0.13, -0.16, "ahead+0.3out", heel=3, lift=0.01), put("left", 0.13, 1.09, 0.44, point="ahead+in", palm="down"), put("right", 0.17, 1.23, 0.42, point="ahead+in+0.3up", palm="down"), head(nod=14, turn=6),
    ),
    named(
        "Hand drums between the knees, one palm raised.", "dance",
        "playing the bongos|playing the djembe|drumming with bare hands|playing the congas|slapping a cajón|drumming on a barrel|playing the tabla|playing hand drums|patting a rhythm on the knees|banging on a bucket"
        "|slapping a drum between the thighs|jamming on bongos|thumping a bucket",
        "a drum circle on the beach|a Cuban conga player|an African drummer with his djembe|Jumanji's drums|a street drummer on plastic buckets|a busker on his cajón|Buena Vista Social Club|a hippie with bongos|jungle rhythm|a shaman beats his drum"
        "|seated, knees apart, palms falling in turns|Matthew McConaughey and his bongos|market square, a lad and his cajón|ritual in the village",
        "height('pelvis')<.7; hip('l')<115; leftof('l_knee','r_knee')>.3; y('r_wrist')>y('l_wrist')+.12; ahead('l_wrist')>.1; hands_apart()<.55; lean()>6",
        root(pitch=6), spine(bend=14, side=4), feet((0.29, 0.3), (0.29, 0.26), ground=0.5, knees="ahead+0.2up+1.0out"), put("left", 0.09, 0.74, 0.36, point="ahead+in", palm="down"), put("right", 0.15, 1.01, 0.38, point="ahead+0.5up+0.3in", palm="down+ahead"), head(nod=-4, tilt=10, turn=-8),
    ),
    named(
        "Playing the cello, bow in the {side} hand.", "dance",
        "playing the cello|bowing a cello|playing the viola da gamba|playing chamber music on the cello|tuning a cello|drawing the bow across a cello held between the knees|playing an erhu on the knee"
        "|bowing a low note between the knees|practising Bach on the cello|playing in a quartet, the low part"
        "|drawing a bow across with the {side} arm, seated|bowing low with the {side} hand between the knees",
        "a cellist|Yo-Yo Ma plays Bach|Jacqueline du Pré|the cello suite|the cellist of Sarajevo|a string quartet: the cello|Wednesday Addams plays her cello|Pablo Casals|The Swan by Saint-Saëns|cellist"
        "|knees wide around something, one arm across and down, other hand by the neck|Pablo plays the prelude|Sheku at the royal wedding|deep and sad strings|the school orchestra's low strings"
        "|bow in the {side} hand, {other} hand up at the strings by the neck",
        "sitting(); leftof('l_knee','r_knee')>.35; y('l_wrist')>y('spine3'); leftof('r_wrist','r_shoulder')<-.05; y('r_wrist')<y('spine3'); elbow('l')<110; ahead('r_wrist','pelvis')>.2",
        root(pitch=2), spine(bend=8, side=-4, twist=-4), feet((0.29, 0.26), (0.29, 0.3), ground=0.56, knees="ahead+0.2up+1.0out"), put("left", 0.21, 1.19, 0.24, point="in+up", palm="back+in"), put("right", 0.37, 0.78, 0.4, point="ahead+0.4in", palm="down+in"), head(nod=12, tilt=-12, turn=10),
    ),
    named(
        "Plucking the double bass, {other} hand high on its neck.", "dance",
        "playing the double bass|plucking an upright bass|playing a contrabass standing|slapping a double bass|bowing a double bass|playing a washtub bass|embracing a big upright instrument"
        "|thumping away on an upright|slapping the bull fiddle|leaning round a big wooden bass",
        "a jazz bassist|Charles Mingus|a rockabilly band's slap bass|the bass player of the jazz trio|some like it hot, the ladies' band|a double bassist in the orchestra|walking bass in a smoky club|a mariachi with his guitarrón held upright"
        "|dum dum dum dum, walks the bass|standing, one hand up by the head, other low across the belly|Stray Cats|he carries that thing on the tram|Ron Carter",
        "y('l_wrist')>y('l_shoulder'); y('r_wrist')<y('spine2')+.05; ahead('l_wrist')>.12; ahead('r_wrist')>.15; lean()>5; elbow('l')<120; standing()",
        root(pitch=9), spine(bend=10, side=8, twist=10), foot("left", 0.92, 0.17, 0.04, "ahead+0.3out"), foot("right", 0.92, 0.19, -0.18, "ahead+0.3out", heel=5, lift=0.01), put("left", 0.27, 1.65, 0.32, point="in+up+0.3ahead", palm="back+in"), put("right", -0.01, 1.06, 0.44, point="in+0.5down+ahead", palm="back+in"), head(nod=10, tilt=14, turn=6),
    ),
    named(
        "Playing the harp, both hands among the strings.", "dance",
        "playing the harp|plucking the strings of a harp|sitting at a concert harp|playing a Celtic harp|running the fingers over harp strings|playing the lyre|pulling both hands through tall strings|brushing a child's long hair while seated"
        "|stroking the strings of a harp|accompanying a bard|rippling through a glissando",
        "a harpist in the orchestra|an angel on a cloud with a harp|King David plays for Saul|a bard in the great hall|Orpheus charms the beasts|a Welsh harpist|heavenly music|Nero with his lyre while Rome burns|Harpo Marx|an Irish bard sings of heroes|harpist"
        "|seated, both arms reach forward into the strings, knees apart|cherub music|hotel lobby at teatime|Joanna Newsom|dream sequence starts: plinggg",
        "sitting(); y('l_wrist')>y('spine2'); y('r_wrist')>y('spine2'); ahead('l_wrist','l_shoulder')>.25; hands_apart()<.45; leftof('l_knee','r_knee')>.25; elbow('r')<140",
        root(pitch=0), spine(bend=6, twist=-4, side=-4), feet((0.25, 0.3), (0.27, 0.26), ground=0.57, knees="ahead+0.2up+0.9out"), put("left", 0.134, 1.095, 0.577, "out+0.3down", point="ahead+0.6in", palm="in"), put("right", 0.119, 1.222, 0.455, "out+0.4down", point="ahead+0.6in", palm="in"), head(tilt=6, turn=18, nod=4),
    ),
    named(
        "Playing the saxophone, leaning back.", "dance",
        "playing a jazz saxophone|playing the sax|blowing a sax solo|playing a tenor sax|playing the bassoon|"
        "leaning back with a saxophone|wailing on the sax|playing the saxophone"
        "|blowing some smooth jazz|honking on a tenor|busking on the sax",
        "a saxophonist on the corner|Charlie Parker|Careless Whisper|John Coltrane's solo|Lisa Simpson plays|Bill Clinton on the sax|a jazz club in New Orleans|Baker Street solo|Clarence Clemons on stage|a smooth jazz night|saxophonist|jazz player with a sax"
        "|leaning back, one hand high, one by the hip, pipe at the lips|that eighties solo|Kenny G|oh yeah, baby, saxy|Stan Getz plays bossa",
        "lean_ahead()<-3; ahead('l_wrist')>.15; y('l_wrist')>y('r_wrist')+.12; elbow('l')<115; y('r_wrist')<y('spine2')+.05; feet_apart()>.25; standing()",
        root(pitch=-7), spine(bend=-6, side=-5), feet((0.16, 0.12), (0.18, -0.08), drop=0.08), put("left", -0.03, 1.35, 0.26, point="in+0.3up", palm="back+in"), put("right", 0.2, 1.06, 0.19, "out+0.5back", point="in+down", palm="back+in"), head(nod=6, tilt=-6),
    ),
    named(
        "Playing the clarinet, hands one above the other.", "dance",
        "playing a clarinet solo|playing the oboe|playing a recorder in class|playing the tin whistle|"
        "playing the pipe to snakes|blowing a long straight pipe held before the chest|playing the shawm|"
        "playing the flageolet|drinking through a very long straw|playing a vuvuzela|playing the clarinet|"
        "playing the recorder"
        "|piping on a black tube|learning the recorder|playing a chanter",
        "a clarinettist|Benny Goodman|the Pied Piper of Hamelin|a snake charmer with his pipe|"
        "Pan plays for the nymphs|a klezmer band|Rhapsody in Blue, the opening|a medieval minstrel with his shawm|"
        "Squidward|the duck in Peter and the Wolf|a snake charmer"
        "|Three Blind Mice, class 2B|fingers stacked one above the other in front of the breast|the rats follow him|Acker Bilk|the A above, please, says the oboist",
        "ahead('l_wrist')>.15; ahead('r_wrist')>.15; y('l_wrist')>y('r_wrist')+.06; hands_apart()<.32; elbow('l')<115; leftof('l_wrist','r_wrist')<.25; standing()",
        spine(bend=-2, side=4), foot("left", 0.96, 0.14, 0.08, "0.5up+ahead+0.2out"), foot("right", 0.96, 0.159, -0.137, "ahead+0.3out", lift=0.015), put("left", 0.03, 1.38, 0.33, point="in+ahead", palm="back+in"), put("right", 0.03, 1.21, 0.4, point="in+ahead", palm="back+in"), head(nod=8, tilt=5),
    ),
    named(
        "Playing the accordion, bellows drawn wide.", "dance",
        "playing the accordion|squeezing an accordion|playing the concertina|drawing the bellows wide|playing a squeezebox|playing the bandoneon|stretching an elastic band in front of the belly|playing folk music on the accordion"
        "|pulling a squeezebox open|pumping the bellows|playing a polka",
        "an accordionist in Paris|Amélie's music in Montmartre|a sailor with his squeezebox|a tango orchestra's bandoneon|polka night|a busker in the Métro with his accordion|zydeco in Louisiana|Oktoberfest music|a Russian folk dance tune|a sea shanty on the concertina"
        "|elbows out, hands apart at the ribs, pulling and pressing|la vie en rose|pub in Galway on Friday night|French film, on a bridge|ship's cook has a concertina",
        "hands_apart()>.5; hands_apart()<1.0; elbow('l')<130; elbow('r')<130; y('l_wrist')<y('l_shoulder')-.05; y('l_wrist')>y('spine1')-.05; ahead('r_wrist')>.05; standing()",
        spine(bend=-6, side=-8, twist=4), feet((0.19, 0.02), (0.19, -0.12), drop=0.04), put("left", 0.44, 1.27, 0.21, palm="in"), put("right", 0.31, 1.14, 0.26, palm="in"), head(tilt=14, turn=12, nod=-4),
    ),
    named(
        "Shaking a tambourine high in the {side} hand.", "dance",
        "shaking a tambourine|playing the tambourine|dancing with a tambourine|shaking maracas|"
        "shaking a rattle|shaking the {side} hand beside the head to the beat|shaking pompoms|"
        "waving a bunch of keys in the air|ringing sleigh bells|playing maracas"
        "|jingling a tambourine by the ear|shaking it like a cheerleader"
        "|rattling something up high in the {side} hand",
        "a gypsy dancer with a tambourine|Mr Tambourine Man|Esmeralda dances|the backing singer shakes her tambourine|a Salvation Army band|a Mexican band with maracas|a hippie girl dances at Woodstock|tarantella in Naples|the cha-cha band|a toddler shakes his rattle"
        "|one arm up shaking, hips swaying, the other open at the waist|ay, caramba|Davy Jones of the Monkees|hallelujah, sisters!|cha cha cha"
        "|{side} arm up with the tambourine, hips going",
        "y('r_wrist')>y('head')-.02; elbow('r')<150; leftof('r_wrist','r_shoulder')<.05; arm('l')>25; knee('l')<172; standing()",
        root(roll=-4), spine(side=12, twist=-8), foot("left", 0.92, 0.17, 0.06, "ahead+0.3out"), foot("right", 0.92, 0.11, -0.1, "ahead+0.3out", lift=0.01), arm("right", "out+0.55up+0.3ahead", "up+0.3ahead+0.15in"), hand("right", palm="ahead"), arm("left", "out+0.7down+0.3ahead", "ahead+0.4up+0.1in"), hand("left", palm="in"), head(turn=-16, tilt=8, nod=-8),
    ),
    named(
        "Striking a triangle with the {side} hand, held up in the {other}.", "dance",
        "playing the triangle|striking a small bell held up|hitting a triangle with a beater in the {side} hand|ringing the dinner triangle|tapping a glass for attention with a spoon|lighting a candle held up|striking a match|opening a bottle with a corkscrew at chest height|tuning up with a tuning fork"
        "|clinking a glass for silence|dinging a little bell|lighting a taper"
        "|tapping with the {side} hand at something held up in the {other}",
        "a percussionist waits three hundred bars for his one note|come and get it, dinner's ready!|ding!|the school orchestra's triangle|a toast: he taps his glass|the best man wants to speak, cling cling|a chuck wagon cook calls the cowboys|lighting the lantern"
        "|ting!|if I could have your attention, ladies and gents|one hand hangs something by the face, other taps it|grub's up!|kindergarten band, the shy one"
        "|{other} hand high with the triangle, {side} hand with the beater",
        "y('l_wrist')>y('spine3'); ahead('l_wrist')>.2; hands_apart()<.4; y('r_wrist')<y('l_wrist'); ahead('r_wrist')>.15; elbow('r')<130; standing()",
        spine(bend=2), foot("left", 0.97, 0.13, 0.001, "up+ahead+0.2out"), foot("right", 0.97, 0.15, -0.08, "up+ahead+0.2out"), put("left", 0.06, 1.59, 0.41, point="up+0.4in", palm="in"), put("right", 0.14, 1.39, 0.4, point="in+ahead+0.4up", palm="in+down"), head(nod=4, turn=4, tilt=4),
    ),
    named(
        "Clashing the cymbals, arms wide.", "dance",
        "clashing the cymbals|crashing two cymbals together|playing the cymbals|holding two cymbals wide apart|banging two pot lids together|showing both wide palms before a clap|bringing two halves together with force|clapping with huge swings|catching a mosquito with both hands"
        "|banging pan lids|crashing the brass discs|clapping with huge plates",
        "a cymbal player in the brass band|crash!|the monkey toy with the cymbals|1812 Overture, the cymbals|a military band on parade|a child with two saucepan lids|the percussionist's big moment|seal the deal with a mighty clap"
        "|tschinggg|two arms apart ahead, one higher, about to meet|the toy ape with fez|wake up, it's time! he bangs the lids|Carry on, the band's last beat",
        "hands_apart()>.5; ahead('l_wrist')>.2; ahead('r_wrist')>.2; abs(y('l_wrist')-y('r_wrist'))>.12; y('l_wrist')>y('spine2'); elbow('l')<155; standing()",
        spine(bend=-6, side=-4), feet((0.16, 0.04), (0.18, -0.14), drop=0.015), put("left", 0.37, 1.55, 0.41, point="up+0.5ahead", palm="in"), put("right", 0.366, 1.301, 0.417, point="up+0.5ahead", palm="in"), head(nod=-6),
    ),
    named(
        "Playing the bagpipes, bag under the {other} arm.", "dance",
        "playing the bagpipes|blowing the bagpipes|piping a lament|playing the Northumbrian pipes|squeezing a bag under the arm while fingering a pipe|piping at a funeral|marching with bagpipes"
        "|droning on the pipes|piping in the haggis|wheezing through Flower of Scotland",
        "a Scottish piper in his kilt|Amazing Grace on the pipes|Highland Games|Edinburgh Tattoo|a piper on the castle walls|Burns Night, the haggis is piped in|Braveheart|a Galician piper|the Black Watch pipe band|bagpiper"
        "|elbow squeezing a bag, fingers one over the other|what do they wear beneath the kilt?|the wedding in Inverness|cat being strangled, says my husband|piper at dawn",
        "ahead('l_wrist')>.12; ahead('r_wrist')>.12; y('l_wrist')>y('r_wrist')+.05; hands_apart()<.35; leftof('l_elbow','l_shoulder')>.03; arm('l')>25; standing()",
        spine(bend=-7), foot("left", 0.96, 0.09, 0.1, "0.5up+ahead+0.3out"), foot("right", 0.96, 0.11, -0.18, "ahead+0.3out", heel=5, lift=0.02), put("left", 0.04, 1.18, 0.28, "out+0.3up", point="in+0.5down", palm="back+in"), put("right", 0, 1.04, 0.32, point="in+0.5down", palm="back+in"), head(nod=-2, turn=-8), shrug("left", 6),
    ),
    named(
        "Playing the trombone, slide pushed out with the {side} arm.", "dance",
        "playing a trombone in a brass band|pushing out the slide of a trombone|sliding a trombone|"
        "blowing a trombone glissando|blowing an alphorn|playing a long straight trumpet|"
        "blowing a fanfare on a long herald's trumpet|playing a didgeridoo standing|playing the trombone"
        "|shoving the slide|honking in a big band|blowing a vuvuzela as long as an arm"
        "|pushing the slide out with the {side} hand|stretching the {side} arm ahead on the slide",
        "a trombonist|a trombone in the marching band|Glenn Miller's band|a big band slide solo|an alphorn player in the Alps|a herald with his long trumpet|Ricola!|wah wah waaah, sad trombone|Trombone Shorty|the last trumpet of the Apocalypse"
        "|seventy-six of them led the big parade|one arm straight out, other fist by the lips|oompah band|J J Johnson|jazz funeral, the low brass"
        "|{side} arm out on the slide, {other} hand at the mouthpiece",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>130; dist('l_wrist','head')<.42; y('l_wrist')>y('spine3'); elbow('l')<90; standing()",
        root(pitch=-2), spine(bend=-5, twist=4), foot("left", 0.95, 0.16, -0.12, "ahead+0.3out", lift=0.01), foot("right", 0.95, 0.17, 0.1, "ahead+0.3out"), put("right", 0.05, 1.443, 0.542, palm="in"), put("left", 0.06, 1.53, 0.3, "out+0.6down", palm="in"), head(nod=0, tilt=-6),
    ),
    named(
        "Rock guitar on the knees, leaning back.", "dance",
        "sliding on the knees with a guitar|playing a guitar solo on the knees|kneeling with an electric guitar and leaning back|burning the guitar on stage on the knees|playing a power solo kneeling|doing a rock star knee slide with air guitar"
        "|shredding down on the knees|skidding across the stage on the kneecaps|doing an epic solo kneeling",
        "a guitar hero on his knees|Marty McFly plays Johnny B. Goode|Prince's solo in the rain|"
        "Hendrix kneels before his burning guitar|Angus Young on the floor|School of Rock finale|the solo of his life|"
        "Bill and Ted|rock star slides on his knees"
        "|kneeling, arched back, hands as if on a six-string|Marty at the Enchantment Under the Sea dance|encore, he drops to the floor and plays|face-melting solo|Slash on the floor",
        "kneeling() or height('l_knee')<.2; lean_ahead()<-8; knee('l')<125; leftof('l_wrist','l_shoulder')>.03; ahead('r_wrist')>.1; elbow('r')<120; gaze_up()>5",
        root(pitch=-16), spine(bend=-24, side=-6), plumb(legs("down+0.4ahead+0.25out", "back+0.05down", toes=50)), arm("left", "down+0.6out+0.4ahead", "ahead+0.7up+0.5out"), arm("right", "down+0.45out+0.1back", "ahead+0.9in+0.05down"), hand("right", palm="back"), head(nod=-22, tilt=6),
    ),
    named(
        "Bent over a low-slung guitar, wide stance.", "dance",
        "bending low over an electric guitar|playing heavy metal guitar|rocking an electric guitar in a wide stance|shredding on a guitar|playing a bass low at the knees|thrashing an electric guitar|playing punk rock|rocking out with a low-slung bass"
        "|chugging out power chords|headbanging with a guitar|slapping a low bass",
        "a heavy metal guitarist|Metallica live|a punk bassist|AC/DC|Sid Vicious|the riff from hell|a grunge band in a garage|Lemmy plays bass|Slash and his hair over the guitar|a thrash guitarist|the loudest band in the world"
        "|legs straddled, hunched, hair over the strings|Green Day|one, two, three, four! Blitzkrieg Bop|Wacken, main stage|turn it up to eleven",
        "feet_apart()>.6; lean()>18; head_nod()<-10; elbow('l')<150; ahead('r_wrist')>.05; knee('l')<172; leftof('l_wrist','l_shoulder')>.0",
        root(pitch=14), spine(bend=28, twist=10), foot("left", 0.84, 0.37, 0.1, "ahead+0.7out"), foot("right", 0.84, 0.39, -0.16, "ahead+0.8out", heel=3, lift=0.02), arm("left", "down+0.5out+0.35ahead", "ahead+0.45out+0.1down"), arm("right", "down+0.5out+0.1back", "ahead+0.75in+0.5down"), hand("right", palm="back"), head(nod=30, turn=8),
    ),
    named(
        "Windmill strum, {side} arm flung high over a guitar.", "dance",
        "windmilling on a guitar|swinging the {side} arm for a power chord|striking a final chord on the guitar|hitting the strings with a windmill|ending a rock song with one arm in the air and a guitar in the other|leaping into the last chord with a guitar"
        "|whirling an arm for one last chord|striking the strings from on high|finishing a rock anthem"
        "|flinging the {side} arm up for a power chord",
        "Pete Townshend|the last chord of the concert|The Who live|thank you, goodnight! shouts the guitarist|a rock band's big finish|one, two, three, four! and the guitars come in"
        "|kerrang!|one arm straight to the sky, other out on a neck, feet wide|My Generation|final chord, lights out|the Boss ends Born to Run"
        "|{side} arm up, guitar neck in the {other} hand, legs wide",
        "y('r_wrist')>y('top'); elbow('r')>125; leftof('l_wrist')>.15; elbow('l')<125; feet_apart()>.5",
        spine(bend=-10, side=8, twist=8), foot("left", 0.84, 0.26, 0.2, "ahead+0.5out"), foot("right", 0.84, 0.27, -0.17, "ahead+0.6out", heel=5, lift=0.03), arm("left", "down+0.5out+0.25ahead", "ahead+0.7up+0.55out"), arm("right", "up+0.4out+0.15ahead", "up+0.2out+0.1ahead"), head(nod=4, turn=14),
    ),
    named(
        "Sitting with a guitar, leg over leg.", "dance",
        "playing the guitar sitting down|playing classical guitar|playing a ukulele on a chair|plucking the banjo on the porch|strumming a guitar by the campfire|playing the lute|playing the mandolin seated|practising guitar chords on a stool|playing flamenco guitar"
        "|plucking a nylon-string|noodling on the acoustic|picking a lute by the fire|playing the banjo, sitting|strumming on the porch",
        "a singer-songwriter on a stool|an unplugged concert|a troubadour sings to his lady|Deliverance: duelling banjos|Kermit with his banjo|Hey Joe by the campfire|Paco de Lucía|a hippie sings Kumbaya|somewhere over the rainbow on the ukulele|a lutenist at court|Picasso's old guitarist"
        "|seated, legs crossed, hugging something with a long neck out to the side|Leonard Cohen on a chair|House of the Rising Sun, again|Spanish guitar in the patio|my son learns chords, seated|banjo player|seated guitarist|classical guitarist|campfire guitar|banjo on the porch",
        "height('pelvis')<.75; hip('r')<110; elbow('l')<115; elbow('r')<115; leftof('l_wrist')>.12; ahead('r_wrist')>.08; head_nod()<0",
        root(pitch=3), spine(bend=16, side=-4), plumb(leg("left", "ahead+0.12out", "down"), leg("right", "ahead+0.28up+0.25in", "down+0.45ahead+0.35out", toes=25)),
        arm("left", "down+0.5out+0.35ahead", "ahead+0.8up+0.4out"), arm("right", "down+0.5out+0.15back", "ahead+0.85in+0.05up"), hand("right", palm="back"), head(nod=16, turn=18),
    ),
    named(
        "Playing the sitar cross-legged on the floor.", "dance",
        "playing the sitar|sitting on the floor with a sitar|playing the oud on a carpet|playing a long-necked lute on the floor|playing the koto on the floor|playing a stringed instrument cross-legged|playing the shamisen"
        "|plucking a long-necked lute on the rug|playing raga|twanging on the carpet",
        "Ravi Shankar|an Indian raga at dusk|George Harrison learns the sitar|a Bollywood musician on his rug|music in a Mughal palace|a Turkish saz player|an oud player in the souk of Baghdad|a geisha plays the shamisen"
        "|legs folded on the floor, one hand up along a neck, the other at the knee|Norwegian Wood|Sufi night|Japanese lady makes music on tatami|Anoushka on her cushion",
        "height('pelvis')<.33; knee('l')<90; knee('r')<95; y('l_wrist')>y('r_wrist')+.1; leftof('l_wrist')>.15; elbow('l')<130; ahead('r_wrist')>.08",
        leg("right", "ahead+0.7out+0.05up", "in+0.1back+0.25down", toes=25), leg("left", "ahead+0.7out+0.05up", "in+0.5back+0.2down", toes=25), spine(bend=8, side=-5), arm("left", "down+0.75out+0.45ahead", "up+0.75ahead+0.5out"), hand("left", palm="in"), arm("right", "down+0.4out+0.15ahead", "ahead+0.75in+0.1down"), hand("right", palm="back"), head(nod=12, turn=20, tilt=-6),
    ),
    named(
        "Ringing a hand bell in the {side} hand.", "work",
        "ringing a hand bell|ringing a bell for dinner|swinging a hand bell in the {side} hand|calling the pupils with a bell|playing hand bells|crying the news with a bell|shaking a collection box|swinging an incense burner|rolling dice in the {side} fist"
        "|clanging a bell|tolling by hand|collecting for charity with a tin",
        "a town crier: oyez, oyez!|the school bell rings, says the teacher|last orders, please!|"
        "Santa rings his bell outside the store|unclean, unclean, cries the leper|dinner is served, ding-a-ling|"
        "bring out your dead!|an ice cream man rings his bell|the ghost of Jacob Marley's bell|town crier|"
        "the town crier"
        "|ding dong, time, gentlemen|one forearm out ahead shaking, other loose|hear ye, the queen has a son|playtime is over|come on, double six!",
        "ahead('r_wrist','r_shoulder')>.2; 60<elbow('r')<140; y('r_wrist')>y('spine2'); leftof('r_wrist','r_shoulder')<-.02; arm('l')<60; standing()",
        spine(bend=-4, side=4), foot("left", 0.95, 0.13, -0.14, "ahead+0.3out", lift=0.01), foot("right", 0.95, 0.15, 0.12, "0.5up+ahead+0.2out"), arm("right", "down+0.7out+0.75ahead", "up+0.85ahead+0.35out"), hand("right", point="ahead+0.3out", palm="in"), arm("left", "down+0.2out+0.2back", "ahead+0.4in+0.6down"), head(nod=-8, turn=-6),
    ),
    named(
        "Striking a gong, mallet swung back in the {side} hand.", "work",
        "striking a gong|hitting a big gong|swinging a mallet back with the {side} hand|ringing a temple bell with a mallet|swinging a tennis-like sidearm blow with a beater|beating a carpet on a line|beating the dust out of a rug|hitting a piñata with a stick"
        "|swinging at a big metal disc|thwacking a rug|having a whack at the piñata"
        "|drawing the {side} arm back to hit a gong",
        "the gong sounds for dinner|J. Arthur Rank presents|a temple gong in Kyoto|a birthday piñata|the gong man|a chambermaid beats the carpet|time to meditate, the gong is struck|the show is over: gong!|Bohemian Rhapsody's last note"
        "|bonggg|waist turned, one arm out sideways, about to swing|lot of dust in this carpet|dinner, ladies and gentlemen, sounds the butler|the blindfolded kid hits it"
        "|{side} arm out with a beater, waist turned",
        "leftof('r_wrist','r_shoulder')<-.2; ahead('r_wrist','r_shoulder')<.2; arm('r')>60; twist()<-8; feet_apart()>.4; standing()",
        root(turn=10), spine(bend=4, twist=-24, side=-4), foot("left", 0.9, 0.17, 0.18, "0.5up+ahead+0.2out"), foot("right", 0.9, 0.21, -0.19, "ahead+0.3out", heel=8, lift=0.02), arm("right", "out+0.05down+0.25back", "out+0.6up+0.1ahead"), hand("right", palm="ahead"), put("left", 0.14, 1.14, 0.35, palm="in"), head(turn=26),
    ),
    named(
        "Hushing the orchestra, hands low, shoulders bent.", "dance",
        "conducting a pianissimo|hushing the orchestra|conducting softly with small gestures|asking the choir to sing quietly|crouching over the score with lowered hands|leading a lullaby|damping the sound with both palms|coaxing a delicate phrase out of the players"
        "|asking the band to play softly|bringing the choir down to a whisper|shaping a quiet phrase",
        "the maestro wants it quieter|shh, pianissimo, says the choirmaster|Karajan with closed eyes|a conductor in the slow movement|softer, strings, softer!|the last bars die away|Bernstein bends over the violins|a hush falls over the choir|Mahler's Adagietto"
        "|piano, piano, bitte|crouched a little, hands low and flat, calming|softly now, sopranos|don't wake the baby, says the choir lady|less, less, less",
        "lean()>10; ahead('l_wrist')>.2; ahead('r_wrist')>.2; .15<hands_apart()<.7; 60<elbow('l')<140; y('r_wrist')<y('r_shoulder'); knee('l')<170; head_nod()<8; standing()",
        root(pitch=8), spine(bend=18), feet((0.17, 0.06), (0.17, -0.06), drop=0.08), put("left", 0.17, 1.19, 0.52, point="ahead+0.4up", palm="down+ahead"), put("right", 0.13, 1.24, 0.52, "out+0.5down", point="ahead+0.4in", palm="down"), shrug("left", 6), shrug("right", 6), head(nod=-8, tilt=6),
    ),
    named(
        "Fortissimo, the conductor's arms thrown high.", "dance",
        "conducting the finale|conducting with wild gestures|bringing in the full orchestra|conducting a furious allegro|throwing both arms up with the baton|giving the brass their cue|ending a symphony with a sweep of both arms|leading a choir through a mighty chorus"
        "|whipping up the orchestra|urging the choir on|giving it all at the podium",
        "the maestro at the climax of the symphony|Ode to Joy, the last bars|Toscanini rages at the podium|fortissimo!|Mickey as the sorcerer's apprentice commands the waves|Hallelujah chorus|the Ride of the Valkyries|Dudamel conducts Mahler|Carmina Burana|orchestra conductor|a passionate conductor"
        "|tutti!|arms tossed up, one higher, hair flying|Zadok the Priest|louder, louder, basses!|crescendo to the last bar",
        "y('l_wrist')>y('neck'); y('r_wrist')>y('head'); hands_apart()>.5; ahead('r_wrist')>.1; elbow('r')<160; feet_apart()>.3; standing()",
        root(pitch=2), spine(bend=-6, side=4, twist=6), foot("left", 0.92, 0.18, 0.14, "ahead+0.3out"), foot("right", 0.92, 0.19, -0.19, "ahead+0.3out", heel=8, lift=0.02), arm("right", "out+0.7up+0.55ahead", "up+0.35ahead+0.2out"), hand("right", point="up+ahead"), arm("left", "ahead+0.3up+0.6out", "up+0.3ahead+0.35out"), hand("left", palm="in+up"), head(nod=-8, tilt=-6),
    ),
    named(
        "Opera singer, {side} hand on the breast, {other} arm stretched out.", "dance",
        "singing an aria|singing at the opera|performing a dramatic aria|holding a long high note|"
        "singing with one arm stretched out|declaring love in song|yodelling from the mountain top|"
        "singing with a hand on the heart and an arm out|singing opera"
        "|giving them the high C|warbling an aria|serenading from a gondola"
        "|singing with the {side} hand on the heart, {other} arm out|pouring out an aria, {other} arm stretched to the balcony",
        "Pavarotti sings Nessun dorma|a soprano in full voice|Maria Callas as Tosca|a tenor at La Scala|"
        "the fat lady sings|O sole mio|a gondolier sings|Brünnhilde's farewell|la donna è mobile|"
        "a crooner gives his all|opera singer|an opera singer|a tenor|an opera diva hits the high note"
        "|mamma mia, what a voice|one palm on the breast, other arm out and up, face lifted|Carreras|she dies, but sings for ten more minutes|my love, my love, farewell"
        "|{side} palm on the breast, {other} arm to the gods",
        "hand('r','spine3')<.3; elbow('r')<95; arm('l')>60; ahead('l_wrist','l_shoulder')>.15; elbow('l')>135; gaze_up()>8; standing()",
        spine(bend=-12, twist=8), foot("left", 0.94, 0.15, 0.14, "up+ahead+0.2out"), foot("right", 0.94, 0.16, -0.17, "ahead+0.3out", heel=5, lift=0.02), reach("right", "heart", elbow="out+0.6down"), arm("left", "out+0.8ahead+0.2up", "out+0.8ahead+0.45up"), hand("left", palm="up"), head(nod=-16, turn=12),
    ),
    named(
        "Playing the harmonica, both hands cupped at the mouth.", "dance",
        "playing the harmonica|playing a mouth organ|blowing the blues harp|playing the pan pipes|playing the jew's harp|playing a kazoo|playing an ocarina|blowing on cold hands|imitating an owl through cupped hands|eating corn on the cob|eating a big sandwich with both hands|eating a slice of watermelon with both hands"
        "|blowing the blues|puffing warm air on the fingers|munching a cob of corn|tucking into a burger with both fists",
        "a bluesman with his harp|Bob Dylan|a cowboy by the campfire with his harmonica|Once Upon a Time in the West|a prisoner plays the mouth organ|Peru, pan pipes in the pedestrian zone|a hobo on the freight train|Papageno's pipes|brr, my fingers are frozen|corn on the cob at the barbecue"
        "|two fists together at the lips, elbows out|Piano Man, the intro|Neil Young|big sandwich, big bite|brass monkeys out here, blow on them",
        "dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; hands_apart()<.3; elbow('l')<95; elbow('r')<95; y('l_wrist')>y('spine3'); standing()",
        spine(bend=10, side=5), foot("left", 0.93, 0.14, 0.06, "ahead+0.3out"), foot("right", 0.93, 0.16, -0.14, "ahead+0.3out", lift=0.01), head(nod=10, tilt=8), reaches("mouth", "out+0.5down", gap=0.03),
    ),
    named(
        "Turning a crank at the belly with the {side} hand.", "work",
        "turning the crank of a barrel organ|playing the hurdy-gurdy|grinding coffee by hand|turning a handle with the {side} hand|winding up a winch|cranking an old film camera|turning a roast on a spit|wringing clothes through a mangle|playing a street organ|grinding an organ"
        "|winding a handle|milling coffee|reeling in a hose on a drum"
        "|cranking round with the {side} hand",
        "an organ grinder with his monkey|a silent film cameraman cranks|the mill must be turned by hand|a street organ in Amsterdam|the suckling pig turns on the spit|the knife grinder|the old coffee mill|start the vintage car with the crank"
        "|round and round it goes|one fist circling at the belly, other hand steadying|monkey, hat and barrel organ|winch the boat up|pasta machine, flat sheets"
        "|{side} hand turns the handle, {other} holds the box",
        "ahead('r_wrist')>.15; y('r_wrist')<y('spine3'); 60<elbow('r')<150; y('r_wrist')>y('pelvis')-.05; lean()>2; leftof('l_wrist','r_wrist')>.2; standing()",
        root(pitch=5), spine(bend=5, side=-7, twist=8), foot("left", 0.94, 0.17, 0.02, "ahead+0.3out"), foot("right", 0.94, 0.18, -0.14, "ahead+0.3out", lift=0.01), put("right", 0.24, 1.12, 0.42, "out+0.3back+down", palm="in+down"), put("left", 0.19, 1.08, 0.34, palm="down"), head(nod=2, tilt=8, turn=10),
    ),
)  # fmt: skip
