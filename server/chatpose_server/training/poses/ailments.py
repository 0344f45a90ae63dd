"""Pains, illness and tiredness."""

from ..floor import stand
from ..library import named
from ..moves import arm, hand, head, leg, legs, plumb, reach, reaches, root, shrug, spine
from ..room import put

POSES = (
    named(
        "Slumped on a chair, forearms on the thighs, head hanging.", "mood",
        "sitting slumped|sitting with a hanging head|sitting with the forearms on the thighs|"
        "sitting beaten in the corner|hanging the head on a bench|sitting exhausted with dangling hands|"
        "being burnt out|sitting there drained|resting between two rounds|sitting wearily|being exhausted",
        "a boxer in his corner|relegated, silence in the dressing room|burnout|after a double shift|"
        "too tired to go on|a soldier after the battle|dejected on the bench|worn out|spent|"
        "she got no roles after the audition|overworked nurse on her break|a widower|utterly drained|life is hard|"
        "exhausted",
        "sitting(); lean()>25; head_nod()<-15; y('l_wrist')<y('spine3')-.15; hands_apart()<.5; ahead('l_wrist','pelvis')>.15",
        root(pitch=14), spine(bend=34), plumb(legs("ahead+0.32out", "down+0.05back")), put("left", 0.06, 0.59, 0.6, "down+0.6out+0.2ahead"), put("right", 0.05, 0.56, 0.57, "down+0.6out+0.2ahead"), head(nod=34),
    ),
    named(
        "Panting, hands on the knees.", "mood",
        "panting|being out of breath|catching one's breath with the hands on the knees|resting after a run|bending over with both hands on the knees|gasping for air|being winded|recovering from a sprint|feeling knackered|leaning on the knees",
        "a runner behind the finish line|no puff left|a marathon is long|phew, fifty stairs|out of shape|she has just chased the bus|the lift is broken again|after extra time|I can't go on, wait for me!|a smoker on the stairs|hundred burpees later|puffed out|hands on knees",
        "lean()>35; dist('l_wrist','l_knee')<.2; dist('r_wrist','r_knee')<.2; height('pelvis')>.6; elbow('l')>110",
        root(pitch=44), spine(bend=14), stand((0.2, 0.03), (0.2, -0.03), drop=0.08), reaches("knee", "out+0.5up"), head(nod=6, turn=6),
    ),
    named(
        "Collapsed in a chair, head thrown back, arms dangling.", "mood",
        "collapsing into a chair|hanging in a chair, dead tired|sitting with the head back and dangling arms|"
        "being wiped out|flopping into an armchair|sleeping on a plane seat with the mouth open|"
        "passing out on a chair|being stuffed after a big meal",
        "what a day!|I ate too much|Thanksgiving dinner is over|dead tired after moving house|the parents, once the kids are in bed|finally home from the night shift|grandfather snores after lunch|this meeting could have been an email|jet lag|a marathon of housework|poisoned at the table, he lies in his chair|the party was long",
        "sitting(); lean()>12; head_nod()>15; arm('l')<50; arm('r')<50; elbow('l')>140",
        root(pitch=-26), spine(bend=14), plumb(leg("left", "ahead+0.4out+0.08down", "down+0.65ahead"), leg("right", "ahead+0.3out+0.05down", "down+0.25ahead")), arm("left", "down+0.3out+0.25back"), arm("right", "down+0.35out+0.15back", "down+0.1out"), head(nod=-34, tilt=8),
    ),
    named(
        "Sitting at a table, head held in both hands.", "mood",
        "sitting at a table with the head in both hands|having a hangover|cramming for an exam|sitting over the bills|"
        "having a splitting headache at the desk|racking one's brains|resting the head on both fists|"
        "concentrating on a book|staring at a chessboard|sitting with the head in the hands",
        "hangover|writer's block|the morning after|a chess grandmaster in trouble|a migraine at the office|"
        "how shall we pay the rent?|too much homework|homesick in the mess hall|a gloomy breakfast|"
        "the exam paper is too hard|a student learns by heart|stressed out at work",
        "sitting(); dist('l_wrist','head')<.28; dist('r_wrist','head')<.28; lean()>15; hands_apart()<.4; elbow('l')<90",
        root(pitch=10), spine(bend=26), plumb(leg("left", "ahead+0.15out", "down+0.15back"), leg("right", "ahead+0.18out", "down+0.2ahead")), head(nod=20), reaches("brow", "down+0.8ahead+0.25out"),
    ),
    named(
        "Toothache, {side} hand pressed to the cheek.", "mood",
        "having a toothache|holding the cheek|pressing the {side} hand to the cheek|having a swollen jaw|"
        "nursing a sore jaw|having earache|holding an ice pack to the cheek|"
        "musing with the cheek in the hand, one arm supporting the other",
        "toothache|ouch, she slapped me!|the filling fell out|wisdom teeth|on the way to the dentist|I bit on a cherry stone|an abscess|punched in the jaw|my tooth is killing me|too many sweets|root canal treatment|a lady at the window, cheek in hand",
        "dist('r_wrist','head')<.26; elbow('r')<80; hand('l','r_elbow')<.25; head_tilt()<-6; standing()",
        spine(bend=10, side=-5), stand((0.08, 0.0), (0.1, 0.07), weight=0.7), head(tilt=-18, nod=10), reach("right", "cheek", elbow="down+0.75ahead+0.1out"), arm("left", "down+0.45ahead", "in+0.5ahead+0.35up"), shrug("right", 8),
    ),
    named(
        "Stomach ache, doubled over, arms across the belly.", "mood",
        "having a stomach ache|holding the belly|doubling over in pain|having cramps|being punched in the stomach|"
        "clutching the stomach|being ill|feeling sick|having food poisoning|bending over with belly pain|"
        "having contractions|being hungry|being gut-shot|being in pain",
        "tummy ache|period pain|I shouldn't have eaten the oysters|oof, right in the guts|appendicitis|"
        "something I ate|indigestion|the cannonball hits him in the belly|hunger pangs|a kick below the belt|"
        "labour has started|too many green apples|diarrhoea on the hike|in pain|stomach ache|bellyache",
        "lean()>30; ahead('l_wrist','spine1')>.08; ahead('r_wrist','spine1')>.08; dist('l_wrist','spine1')<.3; dist('r_wrist','spine1')<.3; head_nod()<0",
        root(pitch=26), spine(bend=36, side=-6), stand((0.08, 0.0), (0.1, 0.07), weight=0.5, drop=0.1, knees="ahead+0.05in"), reach("left", "navel", elbow="out+0.6ahead", gap=0.05), reach("right", "navel", elbow="out+0.3ahead", gap=0.12), head(nod=14, turn=10),
    ),
    named(
        "Lower back pain, both hands pressed to the small of the back.", "mood",
        "having back pain|holding the lower back|pressing both hands into the back|having lumbago|straightening a stiff back|stretching the back after work|arching the back with both hands at the kidneys|being stiff after a long drive",
        "oh, my back!|slipped disc|lumbago|the gardener gets up after weeding all day|ten hours at the desk|"
        "my spine is killing me|see a chiropractor|he lifted the washing machine alone|back ache|old bones|"
        "nine months pregnant and her back hurts|after sleeping in a tent|back pain",
        "ahead('l_wrist','pelvis')<.02; ahead('r_wrist','pelvis')<.02; max_bend()>8; elbow('l')<110; standing(); hands_apart()<.45",
        root(pitch=6), spine(bend=-20, side=5), stand((0.11, 0.05), (0.12, -0.05), weight=0.5, drop=0.03), reaches("lower back", "out+0.6back"), head(nod=-12, tilt=8),
    ),
    named(
        "Hopping on the {other} leg, holding the {side} foot.", "action",
        "hopping on one leg in pain|holding a hurt foot|hopping with the {side} foot in the hands|stubbing a toe|"
        "having stepped on something sharp|nursing a toe|hopping about after kicking a stone|"
        "pulling a thorn out of the {side} foot standing|hopping in pain",
        "ouch, my toe!|Lego at midnight|he dropped the hammer on his foot|a nail went through the shoe|stubbed toe on the bed post|hot sand|she kicked the wall barefoot|a horse stepped on his foot|gout|a sea urchin in the sole|cramp in the foot|the brick landed on my toes",
        "hand('r','r_ankle')<.3; height('r_ankle')>.35; knee('r')<110; on_one_leg('l'); lean()<45",
        root(pitch=16, roll=4), spine(bend=22), stand((0.03, 0.0), (0.05, 0.0), weight=1.0, drop=0.05), leg("right", "ahead+0.2up+0.35out", "in+0.35ahead+0.4down", toes=10), reach("left", "ankle", of="right", elbow="out+down"), reach("right", "ankle", elbow="out+down", gap=0.02), head(nod=6, tilt=-6),
    ),
    named(
        "Limping, {side} hand on the {side} thigh.", "action",
        "limping|holding the {side} thigh in pain|pulling a hamstring|dragging the {side} leg|having a sore knee|hobbling off the pitch|having twisted an ankle|having a stiff leg|walking with a wounded leg|suffering from a cramp in the {side} thigh",
        "a pulled muscle in the final|shot in the leg|blister after twenty miles|the fouled striker limps to the touchline|pirate with a wooden leg|twisted ankle|arthritis|the hiker's knee gives out|war wound|a wounded soldier drags himself home|gammy leg|charley horse",
        "hand('r','r_knee')<.38; y('r_wrist')<y('pelvis'); lean()>12; abs(lean_left())>5; elbow('r')>110; standing()",
        root(pitch=16, roll=-8), spine(bend=12, side=-16), stand((0.1, 0.1), (0.1, -0.1), weight=0.75, drop=0.02, heels=(0, 28)), reach("right", "thigh", elbow="out+back"), arm("left", "down+0.75out+0.1back", "down+0.75out+0.45ahead"), head(nod=4, tilt=10),
    ),
    named(
        "The {side} arm in a sling.", "mood",
        "wearing the {side} arm in a sling|having a broken arm|holding a hurt arm|nursing a sprained wrist|carrying the arm in a plaster cast|protecting the {side} elbow|holding the injured {side} arm to the chest|cradling a wounded arm",
        "a broken arm|a skiing accident|wounded in action|arm in plaster|sprained wrist, doctor's orders|sign my cast, please|he fell off his bike|a fractured elbow|dislocated shoulder|field hospital|hurt my hand at the gym|bandaged",
        "elbow('r')<105; ahead('r_wrist')>.1; hand('l','r_elbow')<.3 or hand('l','r_wrist')<.25; elbow('l')<120; standing()",
        spine(bend=8, side=-6), stand((0.09, 0.0), (0.1, 0.06), weight=0.7), arm("right", "down+0.2ahead+0.08out", "in+0.9ahead+0.3up"), arm("left", "down+0.5ahead+0.12in", "in+0.55ahead+0.3down"), head(nod=14, turn=-16, tilt=-6),
    ),
    named(
        "Clutching the chest, {side} hand at the heart, the other reaching out for help.", "mood",
        "having a heart attack|clutching the chest in pain|staggering with a hand on the heart|being shot in the chest|dying on stage|reaching out for help with a hand on the heart|having chest pain|being mortally wounded|being stabbed|having an asthma attack",
        "heart attack|call an ambulance!|ugh, they got me|et tu, Brute?|the villain is hit|a western shoot-out, he is hit|Mercutio dies|my pills, quick!|cardiac arrest|a dramatic death scene|an arrow in the chest|grandpa collapses at the table|Elizabeth, I'm coming!",
        "hand('r','spine3')<.3; ahead('l_wrist','l_shoulder')>.2; lean()>12; knee('l')<155; elbow('l')>110",
        root(pitch=16, roll=-4), spine(bend=22, side=-6), stand((0.12, 0.2), (0.12, -0.12), weight=0.6, drop=0.16, heels=(0, 22), knees="ahead+0.05in"), arm("left", "ahead+0.25up+0.3out", "ahead+0.5up"), hand("left", palm="down+in"), reach("right", "heart", elbow="down+0.6out+0.3ahead"), head(nod=-14, tilt=-6),
    ),
    named(
        "Swooning backwards, back of the {side} hand on the brow.", "mood",
        "swooning|fainting with a hand on the forehead|being melodramatic|feeling faint|suffering theatrically|"
        "being overcome by the heat|sinking back in a faint|being a drama queen|languishing|"
        "feeling dizzy, a hand on the forehead|fainting",
        "oh, woe is me!|smelling salts, quick!|the heroine of a silent movie|a Victorian lady laces her corset too tight|Camille dies of consumption|I think I'm going to faint|a diva is indisposed|sunstroke|opera tragedy|fetch the doctor, she is fainting|my nerves, Mr Bennet!|the vapours",
        "dist('r_wrist','head')<.28; lean_ahead()<-10; y('r_wrist')>y('neck'); head_nod()>0; elbow('r')<100; arm('l')>15",
        root(pitch=-16, roll=8), spine(bend=-22, side=8), stand((0.1, -0.1), (0.1, 0.12), weight=0.6, drop=0.12, knees="ahead+0.2out"), arm("left", "down+0.45out+0.4back", "down+0.6out+0.1ahead"), hand("left", palm="down"), reach("right", "forehead", elbow="out+0.35ahead+0.2up", gap=0.01), hand("right", point="in+0.5up", palm="ahead+up"), head(nod=-22, tilt=14, turn=12),
    ),
    named(
        "Vomiting, bent over, {side} hand on the belly, the other on the knee.", "mood",
        "vomiting|throwing up|being sick|puking|retching|spitting out poison|being seasick|being carsick|coughing one's lungs out|bending over a bucket|being nauseous|spitting blood",
        "barf|the morning sickness|too much vodka|a rough crossing to Dover|after the rollercoaster|the milk was off|bucket, quick!|a student the night after the freshers' party|over the railing|stomach bug|the rookie at the crime scene|swallowed half the sea",
        "lean()>45; hand('r','spine1')<.3; hand('l','l_knee')<.25; head_nod()<5; height('pelvis')>.55",
        root(pitch=52), spine(bend=32), stand((0.16, 0.08), (0.14, -0.08), weight=0.5, drop=0.1), reach("right", "belly", elbow="out+0.3down"), reach("left", "knee", elbow="out+0.4up"), head(nod=0),
    ),
    named(
        "Choking, both hands at the throat.", "mood",
        "choking|suffocating|holding the throat with both hands|gasping for breath with the hands at the neck|being poisoned|being strangled|swallowing a bone|having a sore throat|drowning in gas|losing one's voice|being hanged",
        "a fish bone!|Heimlich manoeuvre, quick|the wine was poisoned|Darth Vader finds his lack of faith disturbing|I can't breathe!|tonsillitis|no air in the spacesuit|a peanut went down the wrong way|poison gas|Snow White bit the apple|collar too tight|laryngitis, no singing today",
        "hand('l','neck')<.25; hand('r','neck')<.25; elbow('l')<90; lean()<40; standing() or lean()>10",
        spine(bend=10), stand((0.12, 0.05), (0.12, -0.06), weight=0.5, drop=0.07, heels=(0, 12)), reaches("throat", "out+0.5down+0.3ahead", gap=0.01), head(nod=-16, tilt=8), shrug("left", 8), shrug("right", 8),
    ),
    named(
        "Yawning, the {side} hand at the mouth, the other arm stretched up.", "rest",
        "yawning|yawning with one arm stretched|being sleepy|waking up with a yawn|stretching one arm and yawning|getting up too early|being drowsy|fighting sleep|rubbing sleep out of the eyes and stretching|being ready for bed",
        "yawn|sleepyhead|six o'clock, the alarm rings|I need coffee|a long drive home|good night, I'm off to bed|"
        "a bear after hibernation|Monday again|nodding off|a toddler past his bedtime|night owl in the morning|"
        "sleepy, one of the seven dwarfs|it's three in the morning and she still works|a yawn",
        "dist('r_wrist','head')<.28; y('l_wrist')>y('top')-.05; elbow('r')<90; arm('l')>110; standing()",
        root(roll=-3), spine(bend=-12, side=-8), stand((0.1, 0.0), (0.1, 0.08), weight=0.75, drop=0.01, heels=(0, 0)), arm("left", "out+0.75up+0.1back", "up+0.9out+0.1back"), reach("right", "mouth", elbow="down+0.6out+0.5ahead", gap=0.01), head(nod=-16, tilt=-8),
    ),
)  # fmt: skip
