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
        "being burnt out|sitting there drained|resting between two rounds|sitting wearily|being exhausted|being dead on one's feet, but seated|running on empty|having nothing left in the tank|staring at the floorboards between the boots|licking one's wounds on the stool",
        "a boxer in his corner|relegated, silence in the dressing room|burnout|after a double shift|"
        "too tired to go on|a soldier after the battle|dejected on the bench|worn out|spent|"
        "she got no roles after the audition|overworked nurse on her break|a widower|utterly drained|life is hard|"
        "exhausted|running on fumes|throw in the towel, coach|round twelve, the corner man talks to him|he can't lift his head any more|I'm done, just done|arms drooping between the legs, chin sunk, on a bench|how does a miner sit after his shift?|the firefighter after the blaze|knocked out in the first round of the cup|very very tired man on chair|a broken jockey|caption: defeat",
        "sitting(); lean()>25; head_nod()<-15; y('l_wrist')<y('spine3')-.15; hands_apart()<.5; ahead('l_wrist','pelvis')>.15",
        root(pitch=14), spine(bend=34), plumb(legs("ahead+0.32out", "down+0.05back")), put("left", 0.06, 0.59, 0.6, "down+0.6out+0.2ahead"), put("right", 0.05, 0.56, 0.57, "down+0.6out+0.2ahead"), head(nod=34),
    ),
    named(
        "Panting, hands on the knees.", "mood",
        "panting|being out of breath|catching one's breath with the hands on the knees|resting after a run|bending over with both hands on the knees|gasping for air|being winded|recovering from a sprint|feeling knackered|leaning on the knees|huffing and puffing|having a stitch|being totally pooped after the dash|getting one's wind back",
        "a runner behind the finish line|no puff left|a marathon is long|phew, fifty stairs|out of shape|she has just chased the bus|the lift is broken again|after extra time|I can't go on, wait for me!|a smoker on the stairs|hundred burpees later|puffed out|hands on knees|hang on, lads, I need a sec|huff, puff|I'm not as young as I was|a stitch in the side after the beep test|he collapsed just past the tape and props himself|two palms planted on the kneecaps, back flat, ribs heaving|what do footballers do after a hundred-yard sprint?|suicides at basketball practice|out of puff|no more breath, wait please|that hill nearly killed me|Chariots of Fire, thirty seconds later",
        "lean()>35; dist('l_wrist','l_knee')<.2; dist('r_wrist','r_knee')<.2; height('pelvis')>.6; elbow('l')>110",
        root(pitch=44), spine(bend=14), stand((0.2, 0.03), (0.2, -0.03), drop=0.08), reaches("knee", "out+0.5up"), head(nod=6, turn=6),
    ),
    named(
        "Collapsed in a chair, head thrown back, arms dangling.", "mood",
        "collapsing into a chair|hanging in a chair, dead tired|sitting with the head back and dangling arms|"
        "being wiped out|flopping into an armchair|sleeping on a plane seat with the mouth open|"
        "passing out on a chair|being stuffed after a big meal|being out for the count in a chair|being dead beat|lolling with the mouth open|crashing after twelve hours on the ward",
        "what a day!|I ate too much|Thanksgiving dinner is over|dead tired after moving house|the parents, once the kids are in bed|finally home from the night shift|grandfather snores after lunch|this meeting could have been an email|jet lag|a marathon of housework|poisoned at the table, he lies in his chair|the party was long|I'm knackered, don't talk to me|bushed|stick a fork in me, I'm done|three helpings of turkey and out|he looks shot where he sits|head over the chair back, limbs hanging like noodles|how does a new mum sit when both babies finally sleep?|kaput|all the wind has gone out of her|zonked|the host after the last guest has left|melted into the chair|exhausted in the armchair|done for the day|what a day|wiped out after shopping|flaked out",
        "sitting(); lean()>12; head_nod()>15; arm('l')<50; arm('r')<50; elbow('l')>140",
        root(pitch=-26), spine(bend=14), plumb(leg("left", "ahead+0.4out+0.08down", "down+0.65ahead"), leg("right", "ahead+0.3out+0.05down", "down+0.25ahead")), arm("left", "down+0.3out+0.25back"), arm("right", "down+0.35out+0.15back", "down+0.1out"), head(nod=-34, tilt=8),
    ),
    named(
        "Sitting at a table, head held in both hands.", "mood",
        "sitting at a table with the head in both hands|having a hangover|cramming for an exam|sitting over the bills|"
        "having a splitting headache at the desk|racking one's brains|resting the head on both fists|"
        "concentrating on a book|staring at a chessboard|sitting with the head in the hands|being worried about the mortgage at the kitchen table|poring over the accounts in agony|having the mother of all headaches|cudgelling one's brains",
        "hangover|writer's block|the morning after|a chess grandmaster in trouble|a migraine at the office|"
        "how shall we pay the rent?|too much homework|homesick in the mess hall|a gloomy breakfast|"
        "the exam paper is too hard|a student learns by heart|stressed out at work|never drinking again|the numbers don't add up|checkmate in three and he sees it|what have I done, what have I done?|elbows on the tabletop, skull propped between the palms|how does a student look at two a.m. with a blank page?|final notice from the bank|my head is pounding|blank page, blinking cursor|overdrawn again|brain fog|the scientist can't crack the equation",
        "sitting(); dist('l_wrist','head')<.28; dist('r_wrist','head')<.28; lean()>15; hands_apart()<.4; elbow('l')<90",
        root(pitch=10), spine(bend=26), plumb(leg("left", "ahead+0.15out", "down+0.15back"), leg("right", "ahead+0.18out", "down+0.2ahead")), head(nod=20), reaches("brow", "down+0.8ahead+0.25out"),
    ),
    named(
        "Toothache, {side} hand pressed to the cheek.", "mood",
        "having a toothache|holding the cheek|pressing the {side} hand to the cheek|having a swollen jaw|"
        "nursing a sore jaw|having earache|holding an ice pack to the cheek|"
        "musing with the cheek in the hand, one arm supporting the other|having a dodgy molar|wincing from a wisdom tooth|being fresh from a slap in the chops|having the mumps",
        "toothache|ouch, she slapped me!|the filling fell out|wisdom teeth|on the way to the dentist|I bit on a cherry stone|an abscess|punched in the jaw|my tooth is killing me|too many sweets|root canal treatment|a lady at the window, cheek in hand|oww, my gum|numb after the injection|open wide? no thank you|a gumboil|jaw ache|one palm cups the side of the jaw, the head tips into it|how does a child look who needs a filling?|mumps|the ice cream hit a nerve|he bit his tongue|tooth hurts very bad|swollen like a hamster",
        "dist('r_wrist','head')<.26; elbow('r')<80; hand('l','r_elbow')<.25; head_tilt()<-6; standing()",
        spine(bend=10, side=-5), stand((0.08, 0.0), (0.1, 0.07), weight=0.7), head(tilt=-18, nod=10), reach("right", "cheek", elbow="down+0.75ahead+0.1out"), arm("left", "down+0.45ahead", "in+0.5ahead+0.35up"), shrug("right", 8),
    ),
    named(
        "Stomach ache, doubled over, arms across the belly.", "mood",
        "having a stomach ache|holding the belly|doubling over in pain|having cramps|being punched in the stomach|"
        "clutching the stomach|being ill|feeling sick|having food poisoning|bending over with belly pain|"
        "having contractions|being hungry|being gut-shot|being in pain|having the collywobbles|folding up from a punch|having a dicky tummy|being winded by a low blow",
        "tummy ache|period pain|I shouldn't have eaten the oysters|oof, right in the guts|appendicitis|"
        "something I ate|indigestion|the cannonball hits him in the belly|hunger pangs|a kick below the belt|"
        "labour has started|too many green apples|diarrhoea on the hike|in pain|stomach ache|bellyache|oof|Montezuma's revenge|cramps again|right in the breadbasket|I think it was the prawns|both forearms pressed into the middle, back rounded, knees giving|how does a boxer look after a body shot?|my belly pain, doctor|colic|the xenomorph is about to hatch|bad sushi|gut rot",
        "lean()>30; ahead('l_wrist','spine1')>.08; ahead('r_wrist','spine1')>.08; dist('l_wrist','spine1')<.3; dist('r_wrist','spine1')<.3; head_nod()<0",
        root(pitch=26), spine(bend=36, side=-6), stand((0.08, 0.0), (0.1, 0.07), weight=0.5, drop=0.1, knees="ahead+0.05in"), reach("left", "navel", elbow="out+0.6ahead", gap=0.05), reach("right", "navel", elbow="out+0.3ahead", gap=0.12), head(nod=14, turn=10),
    ),
    named(
        "Lower back pain, both hands pressed to the small of the back.", "mood",
        "having back pain|holding the lower back|pressing both hands into the back|having lumbago|straightening a stiff back|stretching the back after work|arching the back with both hands at the kidneys|being stiff after a long drive|having put one's back out|being stiff as a board|feeling every one of one's sixty years|unkinking the spine after the wheel",
        "oh, my back!|slipped disc|lumbago|the gardener gets up after weeding all day|ten hours at the desk|"
        "my spine is killing me|see a chiropractor|he lifted the washing machine alone|back ache|old bones|"
        "nine months pregnant and her back hurts|after sleeping in a tent|back pain|me back's gone|sciatica|I'm too old for this|eight hours on a hard chair|creak|palms on the kidneys, belly forward, face twisted|how does a farmhand straighten up after planting potatoes?|lifted a sofa, big mistake|ooh, me lumbar|my back makes pain|the removal man at five o'clock|crick in the spine",
        "ahead('l_wrist','pelvis')<.02; ahead('r_wrist','pelvis')<.02; max_bend()>8; elbow('l')<110; standing(); hands_apart()<.45",
        root(pitch=6), spine(bend=-20, side=5), stand((0.11, 0.05), (0.12, -0.05), weight=0.5, drop=0.03), reaches("lower back", "out+0.6back"), head(nod=-12, tilt=8),
    ),
    named(
        "Hopping on the {other} leg, holding the {side} foot.", "action",
        "hopping on one leg in pain|holding a hurt foot|hopping with the {side} foot in the hands|stubbing a toe|"
        "having stepped on something sharp|nursing a toe|hopping about after kicking a stone|"
        "pulling a thorn out of the {side} foot standing|hopping in pain|bouncing on one foot and yelling|nursing a battered toe|seeing stars after kicking the table leg|doing the hurt-foot dance",
        "ouch, my toe!|Lego at midnight|he dropped the hammer on his foot|a nail went through the shoe|stubbed toe on the bed post|hot sand|she kicked the wall barefoot|a horse stepped on his foot|gout|a sea urchin in the sole|cramp in the foot|the brick landed on my toes|who left that brick there?!|son of a biscuit, my toe!|thumbtack!|ow ow ow, hop hop hop|the cow trod on him|one foot clutched in both hands, jumping on the other|what happens when you walk barefoot onto Lego?|Wile E. Coyote drops the anvil on his foot|the bowling ball slipped|bare feet on hot asphalt|I kicked the door and now look|he hurted the foot",
        "hand('r','r_ankle')<.3; height('r_ankle')>.35; knee('r')<110; on_one_leg('l'); lean()<45",
        root(pitch=16, roll=4), spine(bend=22), stand((0.03, 0.0), (0.05, 0.0), weight=1.0, drop=0.05), leg("right", "ahead+0.2up+0.35out", "in+0.35ahead+0.4down", toes=10), reach("left", "ankle", of="right", elbow="out+down"), reach("right", "ankle", elbow="out+down", gap=0.02), head(nod=6, tilt=-6),
    ),
    named(
        "Limping, {side} hand on the {side} thigh.", "action",
        "limping|holding the {side} thigh in pain|pulling a hamstring|dragging the {side} leg|having a sore knee|hobbling off the pitch|having twisted an ankle|having a stiff leg|walking with a wounded leg|suffering from a cramp in the {side} thigh|being lame|going home with a bad leg|walking it off after a tackle|favouring the good leg",
        "a pulled muscle in the final|shot in the leg|blister after twenty miles|the fouled striker limps to the touchline|pirate with a wooden leg|twisted ankle|arthritis|the hiker's knee gives out|war wound|a wounded soldier drags himself home|gammy leg|charley horse|that'll be a dead leg|he took an arrow to the knee|run it off, son|pulled hammy|one palm braced on the thigh, the foot trailing|how does Long John Silver get along the quay?|Igor drags a foot|wounded but walking|groin strain|cannot walk good, leg hurts|the veteran of Waterloo comes home",
        "hand('r','r_knee')<.38; y('r_wrist')<y('pelvis'); lean()>12; abs(lean_left())>5; elbow('r')>110; standing()",
        root(pitch=16, roll=-8), spine(bend=12, side=-16), stand((0.1, 0.1), (0.1, -0.1), weight=0.75, drop=0.02, heels=(0, 28)), reach("right", "thigh", elbow="out+back"), arm("left", "down+0.75out+0.1back", "down+0.75out+0.45ahead"), head(nod=4, tilt=10),
    ),
    named(
        "The {side} arm in a sling.", "mood",
        "wearing the {side} arm in a sling|having a broken arm|holding a hurt arm|nursing a sprained wrist|carrying the arm in a plaster cast|protecting the {side} elbow|holding the injured {side} arm to the chest|cradling a wounded arm|being off work with a fracture|keeping the wing still|coming out of A&E with the arm strapped up|shielding a bad shoulder",
        "a broken arm|a skiing accident|wounded in action|arm in plaster|sprained wrist, doctor's orders|sign my cast, please|he fell off his bike|a fractured elbow|dislocated shoulder|field hospital|hurt my hand at the gym|bandaged|the wing is broken|six weeks in plaster, says the nurse|collarbone gone|I fell off the monkey bars|who wants to draw on my cast?|forearm held across the tummy as if in a scarf|how do you carry a wrist that hurts?|don't bump into me!|the goalkeeper is out for the season|the bandage goes round the neck|my arm is kaputt|tennis elbow",
        "elbow('r')<105; ahead('r_wrist')>.1; hand('l','r_elbow')<.3 or hand('l','r_wrist')<.25; elbow('l')<120; standing()",
        spine(bend=8, side=-6), stand((0.09, 0.0), (0.1, 0.06), weight=0.7), arm("right", "down+0.2ahead+0.08out", "in+0.9ahead+0.3up"), arm("left", "down+0.5ahead+0.12in", "in+0.55ahead+0.3down"), head(nod=14, turn=-16, tilt=-6),
    ),
    named(
        "Clutching the chest, {side} hand at the heart, the other reaching out for help.", "mood",
        "having a heart attack|clutching the chest in pain|staggering with a hand on the heart|being shot in the chest|dying on stage|reaching out for help with a hand on the heart|having chest pain|being mortally wounded|being stabbed|having an asthma attack|having a dicky heart|going down from a bullet|making a last plea|gasping one's last words",
        "heart attack|call an ambulance!|ugh, they got me|et tu, Brute?|the villain is hit|a western shoot-out, he is hit|Mercutio dies|my pills, quick!|cardiac arrest|a dramatic death scene|an arrow in the chest|grandpa collapses at the table|Elizabeth, I'm coming!|I've been hit!|the big one, Elizabeth|it's my ticker|a stray arrow finds him|one claw at the breast, the other hand begging, knees buckling|how do actors die in Shakespeare?|help me, somebody|angina|Tosca, the bullets were real|my chest is like in a vice|Boromir|chest pains|my heart!|shot in the chest|Elizabeth, I'm coming to join you",
        "hand('r','spine3')<.3; ahead('l_wrist','l_shoulder')>.2; lean()>12; knee('l')<155; elbow('l')>110",
        root(pitch=16, roll=-4), spine(bend=22, side=-6), stand((0.12, 0.2), (0.12, -0.12), weight=0.6, drop=0.16, heels=(0, 22), knees="ahead+0.05in"), arm("left", "ahead+0.25up+0.3out", "ahead+0.5up"), hand("left", palm="down+in"), reach("right", "heart", elbow="down+0.6out+0.3ahead"), head(nod=-14, tilt=-6),
    ),
    named(
        "Swooning backwards, back of the {side} hand on the brow.", "mood",
        "swooning|fainting with a hand on the forehead|being melodramatic|feeling faint|suffering theatrically|"
        "being overcome by the heat|sinking back in a faint|being a drama queen|languishing|"
        "feeling dizzy, a hand on the forehead|fainting|having an attack of the vapours|being overcome with emotion|acting the diva in distress",
        "oh, woe is me!|smelling salts, quick!|the heroine of a silent movie|a Victorian lady laces her corset too tight|Camille dies of consumption|I think I'm going to faint|a diva is indisposed|sunstroke|opera tragedy|fetch the doctor, she is fainting|my nerves, Mr Bennet!|the vapours|I feel quite light-headed|catch me, Algernon|Scarlett hears the news|I do believe I shall pass out|fiddle-dee-dee, how dreadful|knuckles at the temple, spine arching, knees soft|how did silent film heroines lose consciousness?|it's too, too much|Blanche DuBois|hysterics in Act II|mamma, I fall|the soprano's last breath",
        "dist('r_wrist','head')<.28; lean_ahead()<-10; y('r_wrist')>y('neck'); head_nod()>0; elbow('r')<100; arm('l')>15",
        root(pitch=-16, roll=8), spine(bend=-22, side=8), stand((0.1, -0.1), (0.1, 0.12), weight=0.6, drop=0.12, knees="ahead+0.2out"), arm("left", "down+0.45out+0.4back", "down+0.6out+0.1ahead"), hand("left", palm="down"), reach("right", "forehead", elbow="out+0.35ahead+0.2up", gap=0.01), hand("right", point="in+0.5up", palm="ahead+up"), head(nod=-22, tilt=14, turn=12),
    ),
    named(
        "Vomiting, bent over, {side} hand on the belly, the other on the knee.", "mood",
        "vomiting|throwing up|being sick|puking|retching|spitting out poison|being seasick|being carsick|coughing one's lungs out|bending over a bucket|being nauseous|spitting blood|losing one's lunch|heaving one's guts up|feeling green about the gills|chundering behind the bus",
        "barf|the morning sickness|too much vodka|a rough crossing to Dover|after the rollercoaster|the milk was off|bucket, quick!|a student the night after the freshers' party|over the railing|stomach bug|the rookie at the crime scene|swallowed half the sea|chunder|spew|gross, he puked on his shoes|blow chunks|up it comes|folded over, one fist on the tummy, one palm on the leg, mouth open|what happens after twelve tequilas?|hug the porcelain, but standing|dodgy kebab|a landlubber on his first voyage|my stomach turns, I go outside|stand back, he's going to hurl",
        "lean()>45; hand('r','spine1')<.3; hand('l','l_knee')<.25; head_nod()<5; height('pelvis')>.55",
        root(pitch=52), spine(bend=32), stand((0.16, 0.08), (0.14, -0.08), weight=0.5, drop=0.1), reach("right", "belly", elbow="out+0.3down"), reach("left", "knee", elbow="out+0.4up"), head(nod=0),
    ),
    named(
        "Choking, both hands at the throat.", "mood",
        "choking|suffocating|holding the throat with both hands|gasping for breath with the hands at the neck|being poisoned|being strangled|swallowing a bone|having a sore throat|drowning in gas|losing one's voice|being hanged|being unable to get air|having something lodged in the windpipe|gagging on a fishbone|turning blue in the face",
        "a fish bone!|Heimlich manoeuvre, quick|the wine was poisoned|Darth Vader finds his lack of faith disturbing|I can't breathe!|tonsillitis|no air in the spacesuit|a peanut went down the wrong way|poison gas|Snow White bit the apple|collar too tight|laryngitis, no singing today|somebody do the Heimlich!|air... air...|can't... breathe|Snape's potion burns|a grape, of all things|all ten fingers round the own windpipe, eyes popping|how do you show on a plane that food is stuck?|the admiral displeases Lord Vader|gulp, the wrong glass|poisoned cup of Gertrude|he has swallow a bone|my tie is too tight",
        "hand('l','neck')<.25; hand('r','neck')<.25; elbow('l')<90; lean()<40; standing() or lean()>10",
        spine(bend=10), stand((0.12, 0.05), (0.12, -0.06), weight=0.5, drop=0.07, heels=(0, 12)), reaches("throat", "out+0.5down+0.3ahead", gap=0.01), head(nod=-16, tilt=8), shrug("left", 8), shrug("right", 8),
    ),
    named(
        "Yawning, the {side} hand at the mouth, the other arm stretched up.", "rest",
        "yawning|yawning with one arm stretched|being sleepy|waking up with a yawn|stretching one arm and yawning|getting up too early|being drowsy|fighting sleep|rubbing sleep out of the eyes and stretching|being ready for bed|being ready to hit the hay|being only half awake|battling heavy eyelids|crawling out of bed",
        "yawn|sleepyhead|six o'clock, the alarm rings|I need coffee|a long drive home|good night, I'm off to bed|"
        "a bear after hibernation|Monday again|nodding off|a toddler past his bedtime|night owl in the morning|"
        "sleepy, one of the seven dwarfs|it's three in the morning and she still works|a yawn|five a.m. already?|hit the sack|zzz, good morning|first coffee, then talk|the sandman is here|one fist at the open mouth, the other stretched to the ceiling|how does a lazybones greet the day?|bedtime for Bonzo|jet-lagged in Tokyo|I am too sleepy|aaah-wah|the lark sings, the owl gets up",
        "dist('r_wrist','head')<.28; y('l_wrist')>y('top')-.05; elbow('r')<90; arm('l')>110; standing()",
        root(roll=-3), spine(bend=-12, side=-8), stand((0.1, 0.0), (0.1, 0.08), weight=0.75, drop=0.01, heels=(0, 0)), arm("left", "out+0.75up+0.1back", "up+0.9out+0.1back"), reach("right", "mouth", elbow="down+0.6out+0.5ahead", gap=0.01), head(nod=-16, tilt=-8),
    ),
)  # fmt: skip
