"""Stage, circus, camera and street: people who show something to others."""

from ..floor import feet, foot
from ..library import named
from ..moves import arm, hand, hands, head, leg, legs, plumb, reach, reaches, root, shrug, spine, tiptoe
from ..room import put

POSES = (
    named(
        "Taking a photograph on one knee.", "work",
        "kneeling to take a photograph|taking a low-angle shot|photographing from one knee|kneeling behind a camera|photographing a child at eye level|filming from a low position|shooting a portrait on one knee"
        "|getting down for a better angle|snapping a toddler at his height|shooting up from a knee",
        "a sports photographer behind the goal|a wedding photographer goes down on one knee|"
        "a wildlife photographer in the grass|the fashion photographer: fabulous, darling|"
        "a war reporter with a camera|press photographers at the red carpet|the perfect angle for the picture|"
        "press photographer|a photographer gets low"
        "|chin up, princess, big smile|on one knee, hands at the face, elbow out|Annie Leibovitz|finish line, the press pack|hold it, hold it, got it",
        "kneeling(); dist('l_wrist','head')<.32; dist('r_wrist','head')<.32; elbow('l')<90; elbow('r')<90",
        root(pitch=4), spine(bend=10), plumb(leg("right", "0.12out+down", "back+0.17up", -25)), foot("left", 0.54, 0.17, 0.3, "0.25out+0.93up+ahead"), reaches("eyes", "down+0.6out+0.4ahead", gap=0.05), head(nod=-8),
    ),
    named(
        "Camera on the {side} shoulder.", "work",
        "filming with a shoulder camera|carrying a film camera on the {side} shoulder|operating a television camera|"
        "aiming a rocket launcher|shooting a documentary|holding a camcorder on the {side} shoulder"
        "|filming the riot|shooting the match handheld|holding a heavy camera by the ear",
        "a cameraman at work|a TV crew on location|live from the scene, camera running|a documentary filmmaker|the news team arrives|an anti-tank soldier with his bazooka|and we're rolling|handheld camera in the crowd|cameraman"
        "|are we live?|rolling!|both hands by one ear, steadying something on the shoulder|crew from channel 4|take the tank out with that thing",
        "dist('r_wrist','head')<.42; y('r_wrist')>y('r_shoulder')-.1; y('l_wrist')>y('spine3'); ahead('l_wrist')>.25; feet_apart()>.3; standing()",
        spine(bend=4, side=-5), foot("left", 0.89, 0.17, 0.18, "ahead+0.3out"), foot("right", 0.89, 0.19, -0.17, "ahead+0.3out", heel=5, lift=0.02), put("right", 0.25, 1.51, 0.34, palm="in"), put("left", -0.05, 1.54, 0.44, palm="back+up"), head(tilt=-10, turn=-6),
    ),
    named(
        "Megaphone at the mouth in the {side} hand, {other} arm pointing.", "work",
        "shouting through a megaphone|directing a film with a megaphone|calling orders through a loudhailer|leading a protest with a megaphone|commanding with a megaphone and an outstretched arm|shouting instructions with the {side} hand at the mouth|coaxing a rowing crew with a speaking trumpet"
        "|yelling through a loudspeaker|rallying the strikers|bossing the film extras about"
        "|shouting into a megaphone in the {side} hand and pointing with the {other}",
        "and action!|a film director|cut! once more from the top|a demonstrator leads the chant|a carnival barker|step right up, ladies and gentlemen|the police: come out with your hands up|a rowing coach on the bank|Hitchcock on the set|the tour guide gathers the group|film director"
        "|you're surrounded!|quiet on set!|one fist at the lips, the other arm stretched to the front|students chant, he leads|move along, please, the building is on fire"
        "|{side} hand at the mouth, {other} arm straight ahead, orders!",
        "dist('r_wrist','head')<.35; elbow('r')<100; ahead('l_wrist','l_shoulder')>.35; arm('l')>60; elbow('l')>140; feet_apart()>.3; standing()",
        spine(bend=-3, twist=-6), foot("left", 0.92, 0.17, 0.16, "ahead+0.3out"), foot("right", 0.92, 0.19, -0.19, "ahead+0.3out", heel=8, lift=0.02), arm("left", "ahead+0.12up+0.2out"), reach("right", "mouth", elbow="out+0.4down", gap=0.07), head(nod=-6, turn=6),
    ),
    named(
        "Holding a microphone out to somebody with the {side} hand.", "work",
        "interviewing somebody in the street|holding a microphone out for an answer|"
        "holding out a microphone with the {side} hand|asking a passer-by for an opinion|offering a tissue|"
        "pointing a remote|holding a torch ahead to look at something|showing a badge|presenting an ID card|"
        "interviewing with a microphone"
        "|getting a quote|questioning a passer-by|flashing a police badge|putting a mic under somebody's nose"
        "|stretching a mic out with the {side} arm",
        "a reporter asks the minister|vox pop on the high street|what do you say to the accusations?|the sports journalist after the match|a detective shows his badge|FBI, here is my badge|a TV reporter and the eyewitness|how does it feel to win?|no comment!|reporter|a news reporter"
        "|sir, sir, just one question|back to you in the studio|one arm out ahead at chin height, head tilted|do you want to say something? here|police, can we come in?"
        "|{side} hand out with a microphone, your opinion, please",
        "ahead('r_wrist','r_shoulder')>.28; 55<arm('r')<100; 90<elbow('r')<165; lean()>4; head_tilt()>2; standing()",
        root(pitch=5), spine(bend=4, twist=12), foot("left", 0.93, 0.13, -0.19, "ahead+0.3out", heel=8, lift=0.02), foot("right", 0.93, 0.15, 0.16, "0.5up+ahead+0.2out"), put("right", 0.12, 1.44, 0.61, point="ahead+0.6up", palm="in"), put("left", 0.18, 1.05, 0.28, palm="up"), head(tilt=8, nod=-2),
    ),
    named(
        "Pulling a rabbit from a hat with the {side} hand.", "action",
        "pulling a rabbit out of a hat|doing a magic trick|conjuring at a party|drawing a lot from a hat|pulling a winning ticket out of a drum|taking a prize out of a box|reaching into a bag held in the {other} arm|producing something from a hat|drawing a scarf out of the fist"
        "|doing tricks for the kids|drawing the raffle|plucking something out of a top hat"
        "|lifting something out of a hat with the {side} hand",
        "a magician on stage|hey presto!|nothing in the hat, says the magician, and now|and the winner is, drawing from the hat|David Copperfield|Houdini amazes the crowd|the conjuror at a children's birthday|the tombola|a raffle draw|the white rabbit comes out of the top hat|Paul Daniels|magician|a magician"
        "|is this your card?|one hand high over the other, lifting something from a bowl|tonight's lottery numbers are|uncle Bob does magic at birthdays"
        "|{side} hand up with the rabbit, {other} hand holds the hat",
        "y('r_wrist')>y('l_wrist')+.2; y('l_wrist')<y('spine3'); ahead('l_wrist')>.15; y('r_elbow')>y('spine3')-.1; ahead('r_wrist')>.15; standing()",
        spine(bend=-4, side=6, twist=-6), feet((0.15, 0.02), (0.18, -0.12), drop=0.015, knees="ahead+0.3out"), put("left", 0.055, 1.102, 0.376, palm="up+in"), put("right", 0.11, 1.54, 0.38, "out+0.2up", point="down+0.4in", palm="in+down"), head(tilt=8, nod=-4, turn=10),
    ),
    named(
        "Walking a tightrope with a long pole.", "action",
        "walking a tightrope with a pole|crossing a rope with a balancing pole|balancing along a beam with a pole in both hands|walking on a wire high above the ground|setting one foot before the other on a thin line|carrying a long yoke across at the waist|walking along a fallen tree trunk with a stick in both hands"
        "|inching along a wire|crossing the abyss on a cable|going heel to toe with a long bar",
        "a high-wire artist between the towers|Philippe Petit crosses between the Twin Towers|a funambulist over Niagara Falls|circus, high wire without a net|one wrong step and he falls|slackline with a pole|Man on Wire|rope walker with a pole"
        "|don't look down, don't look down|feet in one line, arms wide around a pole at the waist|between the towers, 1974|the crowd holds its breath|Blondin with a bar over the gorge",
        "hands_apart()>.55; ahead('l_wrist')>.12; ahead('r_wrist')>.12; y('l_wrist')<y('spine3'); abs(leftof('l_ankle','r_ankle'))<.16; feet_apart()>.2; standing()",
        spine(bend=-2, side=5), plumb(leg("right", "down+0.36ahead+0.14in", "down+0.02ahead+0.08in", toes=18), leg("left", "down+0.05ahead+0.1in", "down+0.5back+0.1in")), tiptoe("left", 12), put("left", 0.45, 1.16, 0.33, "out+0.4back", palm="down"), put("right", 0.43, 1.06, 0.3, "out+0.4back", palm="down"), head(nod=8),
    ),
    named(
        "Puppeteer, both hands above a marionette.", "action",
        "moving a marionette with both hands|pulling the strings of a puppet|playing with a string puppet|"
        "leading a puppet across the stage|dangling a marionette from both hands|lowering something on strings|"
        "holding a yo-yo in each hand|puppeteering"
        "|making a puppet dance|operating a string doll|pulling the wires from above",
        "a puppeteer behind the stage|the puppet master pulls the strings|the marionette theatre|"
        "Geppetto plays with Pinocchio|the Muppets, seen from above|who is pulling the strings?|puppeteer|"
        "the puppet master"
        "|I've got no strings, sings the doll|leaning over, both hands out and dangling|he controls everyone in this office|kids laugh at Punch, from above|a little wooden man walks",
        "ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; head_nod()<-15; y('r_wrist')>y('spine3'); .15<hands_apart()<.6; lean()>8",
        root(pitch=10), spine(bend=14), feet((0.14, 0.02), (0.15, -0.12), drop=0.015, knees="up+ahead+0.2out"), put("left", 0.13, 1.29, 0.62, "out", point="ahead+down", palm="down"), put("right", 0.133, 1.416, 0.605, "out", point="ahead+down", palm="down"), head(nod=24),
    ),
    named(
        "DJ, headphone held to the {side} ear, {other} hand on the deck.", "dance",
        "mixing records as a DJ|holding a headphone to the {side} ear|scratching a record|playing a DJ set|cueing the next track|spinning vinyl|mixing sound at a desk with one headphone on|working the turntables"
        "|playing the next tune|beat-matching|spinning at a wedding"
        "|pinning a headphone to the {side} ear",
        "a DJ in the club|drop the bass!|David Guetta|a sound engineer at the mixing desk|hip hop turntablist|"
        "the festival main stage at midnight|Ibiza|a radio host starts the next song|techno at Berghain|"
        "grandmaster flash|DJ|disc jockey|a DJ at the decks"
        "|put your hands up for Detroit|one ear pinned by a palm, other arm down on the table|wait for the drop|Carl Cox"
        "|{side} hand at the ear, {other} on the record",
        "dist('r_wrist','head')<.3; elbow('r')<95; ahead('l_wrist','pelvis')>.3; y('l_wrist')<y('spine3'); lean()>8; head_tilt()<-5; standing()",
        root(pitch=8), spine(bend=12, side=-6), foot("left", 0.91, 0.19, 0.08, "ahead+0.3out"), foot("right", 0.91, 0.21, -0.12, "ahead+0.3out", lift=0.01), put("left", 0.12, 1.03, 0.56, palm="down"), shrug("right", 10), head(tilt=-16, nod=10, turn=-4), reach("right", "ear", elbow="out+0.4down"),
    ),
    named(
        "Rapping, microphone in the {side} hand, {other} hand chopping the air.", "dance",
        "rapping on stage|freestyling into a microphone|battle rapping|beatboxing|"
        "spitting bars into a mic in the {side} hand|hyping up the crowd with a microphone|hosting a rap battle|"
        "rapping"
        "|dropping rhymes|freestyling in the yard|spitting a verse"
        "|rapping with the mic in the {side} fist",
        "a rapper drops a verse|Eminem in the battle|8 Mile|put your hands up, says the MC|yo, check the mic|Jay-Z live|gangsta rap|a hip hop freestyle in the Bronx|Kendrick on stage|mic drop comes next|rapper"
        "|yeah, yeah, uh, check it|a fist at the lips, the other chopping, knees bouncing|Stormzy at Glastonbury|mom's spaghetti|word, brother"
        "|{side} hand at the mouth, {other} chops the beat",
        "dist('r_wrist','head')<.35; elbow('r')<95; ahead('l_wrist','l_shoulder')>.2; y('l_wrist')>y('spine1'); knee('l')<172; lean()>6; feet_apart()>.4",
        root(pitch=8, turn=-8), spine(bend=12, side=6, twist=10), foot("left", 0.85, 0.21, 0.22, "ahead+0.3out"), foot("right", 0.85, 0.22, -0.19, "ahead+0.3out", heel=8, lift=0.03), arm("left", "ahead+0.5down+0.4out", "ahead+0.25up+0.2in"), hand("left", point="ahead+0.5down", palm="in+down"), head(nod=4, tilt=8), reach("right", "mouth", elbow="out+0.3down", gap=0.07),
    ),
    named(
        "Sitting over a crystal ball, hands hovering around it.", "action",
        "reading a crystal ball|telling fortunes|warming the hands around a ball on the table|"
        "hovering both hands over a table|shaping something between the palms at a table|"
        "casting a spell over a cauldron while seated|playing the theremin|holding a séance"
        "|looking into the future|summoning the spirits|warming the palms around a bowl on the table",
        "a fortune teller at the fair|I see a tall dark stranger|a clairvoyant gazes into the future|Madame Zaza knows your destiny|Professor Trelawney|the spirits are calling|a gypsy with her crystal ball|Saruman at the palantir|a medium contacts the dead|fortune teller"
        "|cross my palm with silver|you will go on a long journey|seated, hands round something invisible, fingers spread|is there anybody there?|tarot lady at Blackpool",
        "sitting(); ahead('l_wrist','pelvis')>.25; .2<hands_apart()<.6; y('l_wrist')>y('spine1'); lean()>10; head_nod()<0",
        root(pitch=6), spine(bend=18), feet((0.18, 0.32), (0.2, 0.28), ground=0.57, knees="ahead+0.2up+0.5out"), put("left", 0.17, 0.98, 0.54, point="ahead+in+0.3up", palm="in+down"), put("right", 0.17, 0.98, 0.54, point="ahead+in+0.3up", palm="in+down"), head(nod=12),
    ),
    named(
        "Kneeling, a bowl held out in both hands.", "mood",
        "kneeling and holding out a bowl|begging for alms on the knees|kneeling and offering a bowl|presenting an offering on the knees|kneeling with cupped hands held out|holding out a cap on the knees|offering tea on the knees|kneeling to receive a blessing|bringing gifts to a shrine"
        "|begging on the street|kneeling with cupped palms|asking for bread on the knees",
        "a beggar kneels on the pavement with his cap held out|a coin in the bowl, for the love of God|one of the Magi brings gold|a slave offers the fruit bowl to Cleopatra|the geisha presents the cup|a pilgrim offers a gift to the goddess|myrrh for the child in the manger|a kneeling beggar"
        "|down on both knees, bent a little, palms together ahead|have mercy, a penny|bring the offering to the altar|poor man outside the bank",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; ahead('l_wrist')>.25; hands_apart()<.4; head_nod()<-5; height('pelvis')<.5",
        root(pitch=10), spine(bend=16), plumb(legs("ahead+0.55down+0.15out", "back+0.03down", toes=55)), put("left", 0.09, 0.73, 0.53, palm="up+in"), put("right", 0.09, 0.73, 0.53, palm="up+in"), head(nod=24),
    ),
    named(
        "Guide with a folder in the {other} arm, {side} hand showing the way.", "action",
        "posing as a monument with a book|showing the way like a statue with the {side} arm low ahead|guiding visitors through a museum|leading a guided tour with a guidebook|presenting a chart with notes in the {other} arm|showing a flat to buyers with a folder in the arm|pointing out a detail with a clipboard in the {other} arm"
        "|showing guests around|ushering visitors in|presenting a flat",
        "a tour guide in the palace|an estate agent shows the flat|a monument to the national poet|and here you see the throne room|a foreman with his clipboard shows the work|the curator explains the painting|a weather girl with notes in her arm|the architect presents the site plan"
        "|and through here we have the kitchen|follow me to the next painting, please|one arm low and out, palm up, the other bent around papers|on your {side} the cathedral|the curator with her notes",
        "arm('r')>35; ahead('r_wrist')>.2; leftof('r_wrist','r_shoulder')<-.15; elbow('l')<100; dist('l_wrist','spine3')<.4; standing()",
        spine(bend=-3, twist=-8), foot("left", 0.95, 0.13, -0.16, "ahead+0.3out", heel=3, lift=0.02), foot("right", 0.95, 0.17, 0.12, "ahead+0.3out"), arm("right", "out+0.75down+0.8ahead", "ahead+0.55out+0.1up"), hand("right", palm="up"), put("left", 0.1, 1.2, 0.27, palm="back"), head(turn=-20, nod=4),
    ),
    named(
        "Showman's flourish, {side} arm high, {other} arm wide.", "action",
        "announcing the next circus act|welcoming the audience as a ringmaster|presenting with one arm up and one arm wide|showing off after a circus trick|finishing a gymnastics routine with the arms flourished|posing after a magic trick|holding a ta-da pose|striking a showman's pose"
        "|presenting the star act|ending a trick with a flourish|saying voilà with both arms"
        "|throwing the {side} arm up and the {other} wide|greeting the crowd with the {side} arm aloft",
        "a ringmaster in the circus|and there it is, says the showman|ladies and gentlemen, boys and girls|the greatest showman|a knife thrower's assistant|applause, please|the trapeze artist greets the crowd|roll up, roll up!|jazz hands at the end of the number"
        "|and for my final act|one arm high, the other wide, chest out, beaming|Hugh Jackman under the big top|Freddie Mercury's last pose"
        "|{side} arm up, {other} arm out, taking the applause",
        "y('l_wrist')>y('top')-.05 or y('r_wrist')>y('top')-.05; hands_apart()>.8; elbow('l')>130; elbow('r')>130; standing()",
        spine(bend=-8, side=8), foot("left", 0.95, 0.13, -0.14, "ahead+0.3out", lift=0.02), foot("right", 0.95, 0.15, 0.14, "0.5up+ahead+0.2out"), arm("right", "up+0.6out+0.1ahead"), arm("left", "out+0.25down+0.3ahead", "out+0.1up+0.3ahead"), hands(palm="ahead+up"), head(turn=14, nod=-8),
    ),
)  # fmt: skip
