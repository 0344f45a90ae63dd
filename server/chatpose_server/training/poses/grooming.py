"""Dressing, washing, and what a body does for its own comfort."""

from ..library import named
from ..moves import arm, head, leg, legs, plumb, reach, reaches, root, shrug, spine, tiptoe, weight_on
from ..room import put, puts

POSES = (
    named(
        "Tying a shoelace, kneeling on the {side} knee.", "action",
        "tying shoelaces|kneeling to tie a shoe|doing up a bootlace|tying a child's shoes|lacing up football boots|"
        "fastening an ankle strap|putting on ice skates|lacing up boots on one knee|polishing a shoe on the foot|"
        "strapping on an ankle monitor|tying a shoe"
        "|doing the laces up on one knee|fixing a trainer|buckling a sandal"
        "|kneeling on the {side} knee to do up a shoe|crouching on the {side} knee to tie the {other} shoe",
        "your shoelace is undone|how do you tie your trainers?|a double knot before the marathon|"
        "a shoe shop assistant with a customer|wait, my laces came loose|shoe shine boy|"
        "a dad ties his daughter's shoes|bunny ears, bunny ears"
        "|mind you don't trip, your lace!|hang on, shoe's undone|down on a knee, both hands busy at the front foot, head low|the striker stops to sort out his boot|over, under, pull it tight"
        "|{side} knee down, both hands at the {other} foot",
        "kneeling(); hand('l','l_foot')<.32; hand('r','l_foot')<.32; lean()>25; gaze_up()<-25; hands_apart()<.4",
        root(pitch=20), spine(bend=64), plumb(leg("left", "ahead+0.2up+0.16out", "down+0.12back"), leg("right", "down+0.1ahead+0.06out", "back+0.22up", toes=-20)),
        put("left", 0.2, 0.21, 0.4, "out+0.3up", palm="in"), put("right", -0.06, 0.21, 0.4, "out+0.3up", palm="in"), head(nod=-6),
    ),
    named(
        "Tying a shoelace, {side} foot up on a bench.", "action",
        "tying a shoe with the foot on a bench|putting one foot on a chair to tie the laces|pulling up a stocking|tying the {side} shoe on a step|stretching the thigh with a foot on a bench|fastening a suspender|shaving a leg|"
        "lacing the {side} shoe, foot up on a wall|putting lotion on the {side} leg|resting one foot on a bumper to tie a lace"
        "|doing the laces up with a foot on a wall|rolling on a nylon stocking|stretching before a jog, foot on a ledge",
        "a jogger fixes his laces on the park bench|a burlesque dancer rolls down her stocking|Mrs Robinson puts on her stockings|foot on the bumper, a lace is loose|shaving her legs in the bathroom|a mountaineer buckles his crampons|"
        "tightening a ski boot|a cop with one foot on the bumper ties his boot"
        "|one foot raised high, back curled over it, both hands at the ankle|her suspender came off|the runner tightens his laces before the start|the skater fixes her boot|does this trainer fit?",
        "height('r_ankle')>.35; knee('r')<110; hand('r','r_foot')<.4; hand('l','r_foot')<.4; lean()>35; knee('l')>140",
        root(pitch=40), spine(bend=50), plumb(leg("left", "down+0.02back+0.05out", "down+0.04back"), leg("right", "ahead+0.1up+0.1out", "down+0.12back")),
        put("right", 0.2, 0.58, 0.42, "out+0.4up", palm="in"), put("left", -0.03, 0.58, 0.42, "out+0.4up", palm="in"), head(nod=4),
    ),
    named(
        "Putting on a coat, {side} arm going into the sleeve behind.", "action",
        "putting on a coat|slipping into a jacket|getting dressed|putting on a cardigan|putting an arm into a sleeve|taking off a coat|being helped into a coat|putting on a rucksack|shouldering a backpack|slipping out of a dressing gown|"
        "donning a cape|putting on a lab coat"
        "|wriggling into a blazer|shrugging on a parka|searching for the armhole behind"
        "|slipping the {side} arm into a sleeve behind|feeling behind for the {side} sleeve",
        "time to go, get your coat|the guests are leaving|a gentleman takes her coat|take off your jacket and stay a while|off to work, jacket on|a doctor slips on his white coat|school bag on, off we go|"
        "she throws the trench coat on|quick, it's cold, put something on"
        "|we're off, see you tomorrow!|where's the other sleeve?|one arm reaches back and low, other hand at the collar|put your anorak on, it's raining|the surgeon takes off his gown"
        "|{side} arm stretched back into the jacket, {other} hand holds the lapel",
        "ahead('r_wrist')<.02; elbow('r')>100; elbow('l')<120; hand('l','l_shoulder')<.35; y('l_wrist')>y('spine2'); standing()",
        weight_on("left", bend=-4, twist=-16), arm("right", "down+0.75out+0.6back", "down+0.7back+0.2out"), put("left", 0.15, 1.4, 0.14, "down+out", palm="in+back"), head(turn=-36, nod=14), shrug("right", 6),
    ),
    named(
        "Putting on a hat with both hands.", "action",
        "putting on a hat|pulling on a woolly hat|adjusting a hat in the mirror|putting on a helmet|taking off a helmet|trying on a crown|putting on a wig|putting on headphones|settling a cap on the head|crowning oneself|"
        "straightening a tiara|fitting a headlamp|pulling a hood up over the head|putting on a swimming cap"
        "|pulling a beanie down|putting a bike helmet on|donning a bobble hat|fixing a party crown",
        "Napoleon crowns himself|a biker before the ride|a milliner tries a new model|hard hats must be worn|bobble hat weather|an astronaut gets his helmet on|she tries on hats all afternoon|the bowler fits perfectly|DJ with his cans on|"
        "the sorting hat"
        "|safety first, helmet on|two hands at the sides of the crown, elbows out|does this one suit me?|the pope and his mitre|it's chilly, cover your ears",
        "hand('l','top')<.22; hand('r','top')<.22; elbow('l')<105; elbow('r')<105; y('l_wrist')>y('head'); standing()",
        weight_on("right", bend=-4), puts(0.12, 1.74, 0.06, "out+0.5ahead", point="up+0.4in", palm="in"), head(tilt=8, nod=4),
    ),
    named(
        "Putting on trousers, standing on the {other} leg, {side} knee lifted.", "action",
        "putting on trousers|pulling on jeans|stepping into a pair of pants|getting into a wetsuit|putting on tights standing up|hopping on one leg into the trousers|taking off the trousers|pulling on the {side} boot standing|putting on wellies|"
        "pulling a sock onto the {side} foot standing|stepping into a skirt"
        "|getting one leg into the jeans|tugging on leggings|pulling up pyjama bottoms|climbing into waders",
        "he overslept and dresses in a hurry|one leg at a time|caught with his trousers down|a fireman jumps into his gear|too tight, these jeans|a lover flees from the bedroom, dressing|kit on, match starts in five|"
        "pull on your wellingtons, it's muddy"
        "|late again, and half dressed|bent forward, hopping, hands at the raised knee|these don't fit any more|put some pants on, grandpa|the alarm went, the firefighter jumps into his bunker pants",
        "height('r_ankle')>.25; thigh('r')>55; knee('l')>135; lean()>25; y('r_wrist')<y('pelvis')+.1; y('l_wrist')<y('pelvis')+.1; ahead('l_wrist','pelvis')>.15",
        root(pitch=28), spine(bend=28), plumb(leg("left", "down+0.2ahead+0.06in", "down+0.16back+0.06in"), leg("right", "ahead+0.1down+0.04out", "down+0.1ahead", toes=35)),
        put("right", 0.2, 0.7, 0.46, "out+0.3back", point="down+ahead", palm="in"), put("left", 0.02, 0.7, 0.46, "out+0.3back", point="down+ahead", palm="in"), head(nod=6),
    ),
    named(
        "Buttoning up a shirt.", "action",
        "buttoning a shirt|doing up a jacket|zipping up a coat|undressing|unbuttoning a blouse|"
        "tying the belt of a bathrobe|pinning on a brooch|fastening a name badge|"
        "doing up the seat belt of a pushchair|clipping on a microphone|pinning on a medal|fastening a waistcoat|"
        "brushing crumbs off the shirt|putting on a waistcoat"
        "|fastening the cuffs of a cardigan|doing up the pyjama top|picking fluff off the front",
        "a groom gets ready|there's a stain on my tie|a stripper begins her number|dressing for the ball|Superman opens his shirt|buttoned wrong again|a nervous man fiddles with his buttons|soup on the shirt, what a mess|"
        "zip up, it's windy|one button missing"
        "|you've got something on your shirt|chin on the breastbone, fingers fiddling at the front|first one, last one, all done up|the waiter dresses for the evening shift|oh no, egg on my jumper",
        "hand('l','spine3')<.3; hand('r','spine3')<.3; hands_apart()<.28; elbow('l')<100; gaze_up()<-20; standing()",
        weight_on("left", bend=4), put("right", 0.05, 1.28, 0.2, "out+0.8down", palm="back"), put("left", 0.03, 1.34, 0.2, "out+0.8down", palm="back"), head(nod=36),
    ),
    named(
        "Straightening a tie, chin raised.", "action",
        "tying a tie|straightening a tie|adjusting a bow tie|knotting a necktie|doing up the collar|clasping a necklace in front|tying a scarf at the neck|adjusting a stethoscope|buttoning the top collar button|"
        "tying a cravat|fastening a cloak at the throat"
        "|fixing the knot at the collar|loosening the collar|sorting out the bow tie",
        "a businessman before the interview|a groom in front of the mirror|James Bond adjusts his bow tie|tie a Windsor knot|black tie event|finally Friday, off with the tie|an anchorman thirty seconds before air|a butler checks his collar|"
        "it is getting tight around the collar|a rich banker"
        "|how do I look?|both hands under the chin, face raised|dad's off to the wedding|phew, it's hot in this suit|the estate agent before the viewing",
        "hand('l','neck')<.26; hand('r','neck')<.26; hands_apart()<.25; elbow('l')<90; elbow('r')<90; head_nod()>2; standing()",
        weight_on("right", bend=-5), put("right", 0.03, 1.46, 0.16, "out+0.7down", point="in+up", palm="back"), put("left", 0.03, 1.38, 0.18, "out+0.8down", point="in+0.5up", palm="back"), head(nod=-10, tilt=-8, turn=8),
    ),
    named(
        "Pulling a jumper over the head.", "action",
        "pulling a jumper over the head|taking off a T-shirt|taking off a sweater|putting on a pullover|pulling a dress over the head|getting stuck in a sweater|pulling off a vest|stripping off the jersey after scoring|slipping on a nightdress|"
        "putting on a hoodie|peeling off a wetsuit top"
        "|getting out of a sweatshirt|wrestling with a tight polo neck|tugging a football shirt over the ears",
        "help, I'm stuck in my jumper|off with the wet shirt|footballers swap shirts|a male stripper|too hot for a sweater|the arms went in the wrong holes|changing room|a hunk takes his shirt off|bedtime, pyjamas on"
        "|arms up, says mum to the child|I can't see, where's the hole?|elbows high, hands above, face hidden inside the cloth|it's boiling in here, off it comes|who's in there?",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); hands_apart()<.45; elbow('l')<125; elbow('r')<125; head_nod()<-5; standing()",
        weight_on("left", bend=10), puts(0.11, 1.84, 0.1, "out+0.5ahead+0.3up", point="down+back+in", palm="back+in"), head(nod=22),
    ),
    named(
        "Combing the hair with the {side} hand.", "action",
        "combing hair|brushing the hair|doing one's hair|styling the hair|blow-drying hair|straightening the hair|smoothing down the hair|sweeping back the hair|dyeing the hair|"
        "brushing long hair|backcombing|looking for grey hairs in the mirror"
        "|running a comb through the fringe|brushing out tangles|gelling the hair back"
        "|drawing a comb through the hair with the {side} hand|brushing the hair on the {side}",
        "the Lorelei combs her golden hair|bad hair day|a greaser with his comb|Danny Zuko fixes his quiff|Rapunzel|"
        "mirror, mirror on the wall|a vain prince|a hundred brush strokes before bed|a hairdresser does her own hair"
        "|ouch, a knot|one hand on the scalp, elbow up, head leaned over|Elvis before the gig|check your parting|hair first, then breakfast"
        "|comb in the {side} hand, head tipped over",
        "hand('r','top')<.25; y('r_elbow')>y('r_shoulder')-.08; elbow('r')<100; head_tilt()>2; standing()",
        weight_on("left", bend=4), put("right", 0.12, 1.74, 0.0, "out+0.5up+0.4ahead", point="in+0.4back+0.4up", palm="in+down"), put("left", -0.02, 1.7, 0.16, "down+out", point="up+0.4back+0.4in", palm="back+in"), head(tilt=16, turn=18, nod=8),
    ),
    named(
        "Washing the hair with both hands.", "action",
        "washing the hair|shampooing|massaging the scalp|showering|taking a shower|rinsing shampoo out|scratching the head with both hands|tying the hair in a ponytail|drying the hair with a towel|putting the hair up in a bun|"
        "washing the hair under the shower|rubbing the head dry"
        "|working in the shampoo|towelling the hair dry|rubbing the scalp with ten fingers|gathering the hair up into a topknot",
        "I'm gonna wash that man right out of my hair|under the waterfall|singing in the shower|head lice!|morning shower|soap in the eyes|a swimmer showers before the pool|"
        "rub-a-dub-dub"
        "|don't get it in my eyes!|both elbows up, fingers in the hair, head back|who used all the hot water?|anti-dandruff commercial|my head itches everywhere",
        "hand('l','top')<.24; hand('r','top')<.24; y('l_elbow')>y('l_shoulder')-.1; y('r_elbow')>y('r_shoulder')-.1; elbow('l')<90; standing()",
        weight_on("right", bend=-8), puts(0.09, 1.72, -0.07, "out+0.4up+0.5ahead", point="in+0.4back+0.3up", palm="in+down"), head(nod=-14, tilt=6),
    ),
    named(
        "Brushing the teeth, bent to the basin, {side} hand at the mouth.", "action",
        "brushing teeth|cleaning the teeth|scrubbing the teeth with a toothbrush|brushing one's teeth over the sink|"
        "cleaning the teeth with the {side} hand|using a toothpick|rinsing the mouth|brushing the teeth"
        "|scrubbing the molars|doing one's teeth before bed|spitting out toothpaste"
        "|scrubbing with a toothbrush in the {side} hand, {other} hand on the basin",
        "up and down and round and round|two minutes before bed|no cavities, says the dentist|minty fresh|a toothpaste commercial|bathroom routine|a child on a stool at the sink with a toothbrush|foam all over the chin|"
        "Colgate smile|have you brushed your teeth yet?"
        "|spit, don't swallow|one fist wiggling at the lips, other palm on the edge of the sink|toothpaste on the pyjamas|teeth, then bed, young lady|how does a kid clean the mouth in the morning?"
        "|{side} hand brushes, {other} palm on the sink",
        "hand('r','head')<.26; elbow('r')<90; lean()>12; ahead('l_wrist','pelvis')>.2; y('l_wrist')<y('spine2')+.1",
        root(pitch=16), spine(bend=18), plumb(leg("left", "down+0.24ahead+0.08out", "down+0.02back"), leg("right", "down+0.08ahead+0.1out", "down+0.1back")),
        put("left", 0.2, 0.94, 0.42, "out+0.8back", point="ahead+0.4down", palm="down"), reach("right", "mouth", elbow="out+0.35down+0.3ahead", gap=0.05), head(nod=6),
    ),
    named(
        "Shaving the {side} cheek.", "action",
        "shaving|shaving the face|shaving in front of the mirror|using a razor|using an electric shaver|dabbing on aftershave|trimming the beard|checking the stubble|feeling the {side} cheek|squeezing a pimple|applying blusher|"
        "putting on foundation|powdering the nose|applying face cream"
        "|scraping off the stubble|running a razor down the cheek|patting lotion on the face"
        "|running a razor down the {side} side of the face",
        "a close shave|first beard of a teenager|Kevin slaps on the aftershave|foam on the face|barber of Seville, shave yourself|Gillette|the morning after, five o'clock shadow|"
        "a clown puts on his make-up|a spot right before the date"
        "|ouch, I cut myself|chin up and sideways, fingertips at the cheek|smooth as a baby's bottom|no more beard, she hates it|grandad with foam and brush"
        "|{side} hand at the jaw, face turned to show that cheek",
        "hand('r','head')<.26; elbow('r')<80; head_nod()>0; arm('l')<60; standing(); head_turn()>8",
        plumb(leg("left", "down+0.12ahead+0.12out", "down+0.04ahead"), leg("right", "down+0.06ahead+0.14out", "down+0.14back")), spine(bend=8, side=3), reach("right", "cheek", elbow="out+0.7down+0.3ahead", gap=0.01), put("left", 0.17, 0.98, 0.24, "out+back", palm="down"), head(turn=26, nod=-12, tilt=8),
    ),
    named(
        "Putting on lipstick with the {side} hand, leaning to the mirror.", "action",
        "putting on lipstick|applying lip gloss|putting on make-up|applying mascara|doing the eyeliner|plucking the eyebrows|putting in contact lenses|leaning close to the mirror|removing an eyelash from the eye|"
        "applying eye shadow with the {side} hand|touching up the make-up"
        "|doing the lips in the car mirror|painting the lips|putting in the lashes|checking the teeth for spinach in the mirror"
        "|leaning to the mirror, lipstick in the {side} hand",
        "a diva at her dressing table mirror|getting ready for the party|red lips|a drag queen paints her face|powder room gossip|Marilyn before the show|an actress in the make-up trailer|ten minutes before the date, mirror check|"
        "smoky eyes|a geisha paints her lips"
        "|pout!|leaning in close to the glass, one hand at the mouth, other palm propped|wait, I'm not done with my face|the bridesmaids get ready|five minutes, Miss Monroe"
        "|{side} hand paints the lips, {other} palm on the dressing table",
        "hand('r','head')<.28; elbow('r')<80; lean()>15; elbow('l')<170; ahead('l_wrist','pelvis')>.2; gaze_up()>-15",
        root(pitch=18), spine(bend=14), plumb(leg("left", "down+0.16ahead+0.05out", "down+0.04ahead"), leg("right", "down+0.24ahead+0.02out", "down+0.36back")), tiptoe("right", 24),
        put("left", 0.22, 0.98, 0.46, "out+0.6back", point="ahead", palm="down"), reach("right", "mouth", elbow="out+0.8down+0.3ahead", gap=0.05), head(nod=-22, turn=-6),
    ),
    named(
        "Washing the face over a basin.", "action",
        "washing the face|splashing water on the face|drinking from cupped hands|cleaning the face at the sink|cooling the face at a fountain|bending over a basin|drinking from a spring|drying the face with a towel|rinsing the eyes|"
        "inhaling steam over a bowl|bobbing for apples"
        "|splashing oneself awake|scooping up water to the face|rinsing off the soap",
        "cold water to wake up|behind the ears too!|morning toilette|a pilgrim drinks from the holy well|a film hero looks at himself after the fight and washes|hangover, cold water helps|pepper spray in the eyes|"
        "ritual washing before the mosque|a cold, head over the steam bowl"
        "|brrr, ice cold, now I'm awake|both palms full of water at the cheeks, bent right over|wash that mud off!|get the make-up off before bed|he holds his face into the steam",
        "lean()>40; hand('l','head')<.28; hand('r','head')<.28; hands_apart()<.4; height('pelvis')>.65; gaze_up()<-40",
        root(pitch=36), spine(bend=32), plumb(legs("down+0.36ahead+0.1out", "down+0.06ahead")), reaches("cheek", "out+0.6down", gap=0.04), head(nod=14),
    ),
    named(
        "Washing the hands at a sink.", "action",
        "washing the hands|soaping the hands|rinsing the hands under the tap|scrubbing in before an operation|"
        "rubbing hand cream in|doing the washing-up|washing the dishes|washing up|peeling potatoes|"
        "wringing out a cloth|drying the dishes|handwashing a jumper|scrubbing a pan|washing dishes"
        "|lathering up|doing the dishes by hand|scrubbing the carrots under the tap|rinsing a cup",
        "now wash your hands|a surgeon before the operation|Pontius Pilate|Lady Macbeth: out, damned spot|a mountain of dirty dishes|a dishwasher in the restaurant|twenty seconds with soap|happy birthday twice|before dinner, clean hands!|"
        "suds up to the elbows|whose turn is it to wash up?"
        "|you wash, I'll dry|have you been in the garden? to the sink with you|hands rubbing each other low in front, head down|flu season, plenty of soap|the nurse disinfects",
        "elbow('l')<140; elbow('r')<140; hands_apart()<.3; ahead('l_wrist')>.18; y('l_wrist')<y('spine2')+.05; gaze_up()<-25; lean()>8",
        root(pitch=10), plumb(leg("left", "down+0.14ahead+0.06out", "down+0.05ahead"), leg("right", "down+0.2ahead+0.08out", "down+0.2back")), spine(bend=16),
        put("left", 0.05, 1.02, 0.42, "out+0.6down", point="ahead+0.6in+0.3down", palm="in"), put("right", 0.02, 0.98, 0.44, "out+0.6down", point="ahead+0.5in+0.3down", palm="in"), head(nod=22),
    ),
    named(
        "Drying the back with a towel, {side} hand over the shoulder.", "action",
        "drying off with a towel|drying the back|towelling oneself|rubbing the back with a towel|"
        "washing the back with a long brush|scrubbing the back|putting sunscreen on the back|"
        "stretching the shoulders with a towel"
        "|rubbing oneself down after a bath|pulling a towel to and fro behind|struggling with the zip at the back of a dress"
        "|towelling the back, {side} elbow up|scrubbing the back, {side} hand above, {other} hand below",
        "fresh out of the shower|after the swim|who will zip me up?|an itch in the middle of the back|the sun cream doesn't reach|a swimmer dries himself at the poolside|sauna, then the towel|"
        "she struggles with the zip of her gown"
        "|one elbow up by the ear, the other low behind|can't get at that itch|mind your burnt shoulders, says she with the lotion|locker room after the match|back scrub in the tub"
        "|{side} hand over the shoulder, {other} hand behind the waist",
        "y('r_elbow')>y('neck'); ahead('r_wrist')<.05; ahead('l_wrist')<-.02; elbow('r')<80; elbow('l')<120; y('r_wrist')>y('l_wrist')+.2; standing()",
        weight_on("left", bend=6), reach("right", "nape", elbow="up+0.4out+0.3ahead", gap=0.0), reach("left", "lower back", elbow="out+back", gap=0.02), head(nod=16, turn=12),
    ),
    named(
        "Sitting bent to pull a sock onto the {side} foot.", "action",
        "putting on socks|pulling on stockings sitting|putting on shoes sitting|pulling off boots|taking off the shoes|cutting the toenails|removing a thorn from the foot|rubbing a sore foot|painting the toenails|massaging the {side} foot|"
        "washing the feet|pulling a stone out of the shoe|checking a blister"
        "|rolling on a sock|looking at a blister|shaking sand out of a trainer|dabbing at a cut on the foot"
        "|sitting with the {side} ankle on the knee, working a sock on",
        "Spinario, boy with thorn|sore feet after the dance|the shoes pinch|getting dressed on the edge of the bed|a ballerina ties her pointe shoes|pedicure at home|a cowboy pulls off his boots|a hiker with blisters|"
        "there's a pebble in my shoe|odd socks again"
        "|seated, one ankle on the other knee, both hands at that foot|what's that in my sole? a thorn?|ugh, wet socks|grandpa can't reach his toes so well|these new heels are killing me"
        "|seated, both hands at the {side} foot laid on the {other} thigh",
        "sitting(); hand('r','r_foot')<.36; hand('l','r_foot')<.4; thigh('r')>80; lean()>20; gaze_up()<-30",
        root(pitch=12), spine(bend=44), plumb(leg("left", "ahead+0.14out", "down+0.08back"), leg("right", "ahead+0.5up+0.75out", "in+0.25ahead+0.1down", toes=25)),
        reach("right", "ankle", elbow="out+0.3up", gap=-0.02), reach("left", "toes", of="right", elbow="out+0.3down", gap=0.0), head(nod=10, turn=-8),
    ),
    named(
        "Putting in an earring, both hands at the {side} ear.", "action",
        "putting in an earring|putting on an earring|clasping a necklace at the nape|inserting a hearing aid|putting in earbuds|cleaning the ears|tucking the hair behind the {side} ear|tucking a flower behind the ear|plaiting the hair at the side|"
        "braiding the hair over the {side} shoulder|having an itch behind the {side} ear|taking out an earplug"
        "|fiddling with a hoop|pushing in an earplug|tucking a stray lock behind the ear",
        "getting ready for the opera|the clasp won't close|a bride puts on her grandmother's earrings|"
        "water in the ear after swimming|a Hawaiian girl with a hibiscus|headphones in, world off|"
        "a milkmaid plaits her braid|a secret agent touches his earpiece"
        "|head to one side, both hands fiddling beside it|can you do up this clasp?|pearls or studs tonight?|I've got water in my ear|the bodyguard fixes his earpiece",
        "hand('r','head')<.26; hand('l','head')<.32; hands_apart()<.4; elbow('r')<80; head_tilt()<-6; standing()",
        weight_on("left", bend=2), reach("right", "ear", elbow="out+0.2down", gap=0.0), put("left", -0.1, 1.54, 0.17, "down+0.8out+0.4ahead", point="in+up+0.4back", palm="back+in"), head(tilt=-18, turn=22, nod=6),
    ),
    named(
        "Throwing a scarf over the {other} shoulder with the {side} hand.", "action",
        "wrapping a scarf around the neck|putting on a scarf|winding a scarf|throwing a scarf over the shoulder|turning up the collar|putting on a stole|pulling the collar up against the wind|putting on a lei|putting on a pearl necklace|"
        "draping a sari|slinging a towel around the neck|throwing a shawl over the {side} shoulder"
        "|wrapping up against the cold|flinging a shawl about the neck|turning the coat collar up"
        "|flicking a scarf across with the {side} hand",
        "wrap up warm, it's freezing outside|an aristocrat throws her feather boa|Isadora Duncan|a football fan puts on his scarf|a poet leaves in the snow|Doctor Who's long scarf|collar up, he walks off into the rain|diva exit, scarf over the shoulder|"
        "aloha, flowers for you"
        "|brr, winter's coming|one hand tosses something across to the far shoulder|see you, I'm off, she says, and sweeps out|a Gryffindor scarf|wrap yourself up, you'll catch your death"
        "|{side} hand crosses to the {other} shoulder with the scarf",
        "y('r_wrist')>y('r_shoulder')-.08; hand('r','l_shoulder')<.34 or hand('r','neck')<.28; elbow('r')<110; elbow('l')<110; y('l_wrist')>y('spine2'); standing()",
        weight_on("right", bend=-3, twist=8), put("right", -0.12, 1.54, 0.12, "out+0.5ahead", point="in+0.4back+0.2up", palm="down+back"), put("left", 0.08, 1.34, 0.2, point="in+0.8up", palm="back"), head(turn=-14, nod=-8, tilt=-6),
    ),
    named(
        "Scratching the head, puzzled, {side} hand in the hair.", "mood",
        "scratching the head|scratching one's head in confusion|being puzzled|not understanding the instructions|"
        "being at a loss|ruffling one's own hair|being perplexed|having no clue how this works|"
        "racking one's brains with a hand in the hair|scratching the scalp with the {side} hand|"
        "scratching like a monkey|being confused"
        "|looking blankly at the instructions|wondering where it went wrong|being stumped"
        "|rubbing the crown with the {side} fingers, baffled",
        "huh?|how does this thing work?|Stan Laurel|I don't get it|a tourist before the ticket machine|where am I?|"
        "the manual is in Chinese|what was her name again?|a chimp scratches its head|one screw too many left over|"
        "it doesn't add up|a baffled scientist|confused|confusion"
        "|erm, come again?|fingers in the hair, head skewed, the other hand at the waist|it worked yesterday!|what does this button do?|Homer tries to think"
        "|{side} hand in the hair, {other} on the hip, head tilted|perplexed|bewildered|puzzled|baffled|mystified|bemused|it makes no sense|at a loss|which way now?|flummoxed|the flat-pack has one screw too many|a bewildered tourist|lost the plot",
        "hand('r','top')<.22; y('r_wrist')>y('head'); elbow('r')<85; arm('l')<60; abs(head_tilt())>6; standing()",
        plumb(leg("left", "down+0.3ahead+0.16out", "down+0.16back"), leg("right", "down+0.08out+0.04back", "down+0.08back")), spine(bend=8, side=4, twist=6), put("right", 0.09, 1.72, 0.04, "out+0.5up+0.2ahead", point="in+0.5up", palm="down+in"), reach("left", "waist", elbow="out+0.4back"), head(tilt=14, nod=10, turn=10),
    ),
    named(
        "Scratching the back, {side} hand reaching behind from below.", "action",
        "scratching one's back from below|reaching behind the back with the {side} hand|"
        "twisting the arm behind the back|fastening a bra|undoing a bra|tying an apron behind|"
        "tucking the shirt in at the back|reaching for the back pocket|tying a bow at the back|"
        "having the {side} arm twisted behind the back|scratching one's bottom|drawing a knife from the belt behind|"
        "doing up a bra"
        "|doing up the hooks behind|fumbling at the back of the belt|tying apron strings|checking the back pocket for the wallet",
        "bra off, finally home|a cook ties on his apron|wallet in the back pocket|Baloo scratches himself|"
        "a bear rubs its back|police grip, arm behind|hidden pistol at the back"
        "|who's got my wallet?|one arm bent up behind, face turned round over that shoulder|there's a label itching me|hook, eye, hook, eye, done|where is that mosquito bite?",
        "ahead('r_wrist')<-.04; elbow('r')<120; y('r_wrist')>y('pelvis')+.05; head_turn()<-15; standing()",
        weight_on("left", bend=8, twist=-10), reach("right", "lower back", elbow="out+0.6back", gap=0.0), arm("left", "down+0.2out", "down+0.6ahead+0.1in"), head(turn=-40, nod=14), shrug("right", 10),
    ),
    named(
        "Wiping the sweat off the brow with the {side} forearm.", "action",
        "wiping the sweat from the brow|mopping one's forehead|wiping the forehead with the {side} sleeve|"
        "sweating in the heat|taking a breather from hard work|resting from digging|"
        "shading off the sun with the forearm|wiping the eyes with a sleeve|pausing exhausted in the field|"
        "wiping the brow|wiping away sweat"
        "|wiping the face with an arm|drying a dripping forehead|stopping for breath in the heat"
        "|laying the {side} forearm across a wet brow",
        "phew, what a heat|a farm labourer under the noonday sun|a roofer in July|hard graft, this|"
        "a cotton picker pauses|the sweat of thy brow|a blacksmith takes a break|nearly done, one more load|"
        "a desert wanderer|tropical humidity|it's hot today"
        "|blimey, it's boiling|forearm laid across the forehead, other hand on the hip|that was close!|harvest, thirty-eight degrees in the shade|the plasterer takes five"
        "|{side} elbow up, sleeve on the forehead, {other} hand at the waist",
        "hand('r','head')<.3; y('r_elbow')>y('neck')-.05; y('r_wrist')>y('head')-.05; elbow('r')<90; hand('l','l_hip')<.3; standing()",
        weight_on("left", knee=0.36, out=0.16, bend=4), put("right", -0.06, 1.74, 0.18, "out+0.5ahead+0.2up", point="in+0.2up+0.2back", palm="down+ahead"), reach("left", "waist", elbow="out+0.3back"), head(nod=6, tilt=10, turn=-4),
    ),
    named(
        "Fluttering a fan before the face in the {side} hand.", "action",
        "waving a fan|cooling the face with a fan|fanning air to the face|fluttering a fan coquettishly|"
        "drying tears by fanning|wafting air with a fan|flapping a newspaper for air"
        "|cooling off with a paper fan|wafting a theatre programme"
        "|flicking a fan with the {side} wrist|holding a fan beside the face in the {side} hand",
        "a Spanish lady with her fan|a geisha with a fan|Scarlett O'Hara at the barbecue|the opera box in summer|"
        "Lady Windermere|I do declare!|a lady with a fan at the opera"
        "|a hand flutters beside the face, chin lifted|hot flush|Carmen in the plaza|madame feels faint"
        "|fan in the {side} hand, chin up|Madame Butterfly|a Victorian lady at the opera",
        "hand('r','head')<.42; ahead('r_wrist')>.1; elbow('r')<95; y('r_wrist')>y('spine3'); head_nod()>5; standing()",
        weight_on("left", knee=0.34, bend=-6), put("right", 0.2, 1.56, 0.2, "down+0.8out", point="up+0.5in+0.2ahead", palm="back+in"), put("left", 0.06, 1.38, 0.2, point="in+0.6up", palm="back"), head(nod=-16, tilt=-12, turn=-10),
    ),
    named(
        "Warming the hands at a fire.", "action",
        "warming the hands at a fire|warming one's hands over a stove|holding the hands to the radiator|standing at a campfire|feeling the warmth of the fire|blessing with both hands held out|laying on hands|drying the nails in front of a heater|"
        "checking the heat of the barbecue with the palms|roasting by the fireplace|looking into a crystal ball|patting a horse's flank with both hands|hypnotising someone"
        "|toasting the fingers at a brazier|holding both palms out to the stove|getting the feeling back in the fingers",
        "a tramp at the burning barrel|a campfire in the snow|hobo jungle, 1930|look into my eyes, you are getting sleepy|a fortune teller over her crystal ball|the heating is off again, huddle at the stove|a faith healer|"
        "shepherds at their fire|Christmas market, freezing fingers at the brazier|Jack London's Klondike"
        "|brr, any room by the bonfire?|shoulders up, two palms forward and low, head bent|you feel sleepy, very sleepy|barbecue coals, are they hot enough?|a homeless man in January",
        "ahead('l_wrist','l_shoulder')>.2; ahead('r_wrist','r_shoulder')>.2; hands_apart()<.5; y('l_wrist')<y('spine3'); elbow('l')>85; gaze_up()<-12; lean()>8; standing()",
        root(pitch=6), plumb(legs("down+0.24ahead+0.06out", "down+0.14back")), spine(bend=18), puts(0.15, 1.14, 0.5, point="ahead+0.9up", palm="ahead+down"), shrug("left", 10), shrug("right", 10), head(nod=6),
    ),
    named(
        "Wrapped in a blanket, both hands clutching it at the chest.", "mood",
        "wrapping oneself in a blanket|clutching a blanket at the chest|shivering under a blanket|holding a towel around the body|pulling a coat tight|holding a shawl closed|hugging a hot-water bottle|cuddling a teddy bear|clutching a bag to the chest|"
        "pressing a cushion to the chest|clutching books to the chest|hiding something under the coat"
        "|huddling in a duvet|clasping a cardigan shut|bundling up against the chill",
        "rescued from the icy water|a flu patient|a refugee in the rain|shipwreck survivor|Linus with his blanket|"
        "she holds her handbag tight in the dark alley|fresh from the bath in a towel|"
        "nude surprised, only a towel|a schoolgirl with her books|Snoopy, security blanket"
        "|give her tea and a foil sheet|it's mine, all mine, you can't have it|hunched, both fists closed over the breastbone|fire alarm at night, everybody outside in bathrobes|teddy won't leave me",
        "arms_crossed() or hands_apart()<.2; hand('l','spine3')<.32; hand('r','spine3')<.32; elbow('l')<80; elbow('r')<80; max_bend()>10; standing()",
        spine(bend=20), plumb(leg("left", "down+0.14ahead+0.04in", "down+0.12back"), leg("right", "down+0.2ahead+0.04in", "down+0.24back")), tiptoe("right", 10),
        put("left", -0.03, 1.3, 0.2, "down+0.4out", point="up+in", palm="back"), put("right", -0.03, 1.24, 0.23, "down+0.4out", point="up+in", palm="back"), shrug("left", 14), shrug("right", 14), head(nod=14, tilt=6),
    ),
    named(
        "Blowing the nose with both hands.", "action",
        "blowing one's nose|having a cold|holding a handkerchief to the nose|using a tissue|wiping the nose|"
        "having a runny nose|sneezing into a handkerchief|sniffling|pinching the nose shut against the smell|"
        "stopping a nosebleed|holding a mask to the face"
        "|honking into a hanky|nursing a head cold|squeezing the nostrils shut",
        "achoo! bless you|pollen season|it stinks!|a nosebleed|crying at the end of the film, tissues please|a snotty child|a handkerchief with lace|influenza|get well soon|a cold in July|what's that smell?"
        "|pass me a Kleenex|phew, who farted?|two hands in front of the nose, head bowed|hay fever, from April to June|poor thing, streaming again",
        "hand('l','head')<.24; hand('r','head')<.24; hands_apart()<.25; elbow('l')<80; elbow('r')<80; head_nod()<-8; standing()",
        weight_on("right", bend=16), put("left", 0.025, 1.5, 0.27, "down+0.6out", point="up+0.5in+0.3back", palm="back+in"), put("right", 0.025, 1.5, 0.27, "down+0.6out", point="up+0.5in+0.3back", palm="back+in"), head(nod=24, tilt=6),
    ),
    named(
        "Sneezing into the crook of the {side} arm.", "action",
        "sneezing into the elbow|dabbing the dance move|coughing into the elbow|sneezing into the {side} sleeve|"
        "covering a sneeze with the arm|burying the nose in the {side} elbow|hiding behind a cape like a vampire|"
        "sneezing"
        "|dabbing|hiding the face in the crook of the {side} elbow|stifling a sneeze",
        "achoo, into the sleeve please|corona etiquette|dab on them|a footballer dabs after the goal|"
        "Dracula behind his cloak|hatschi!|covid times|pepper in the nose|allergic to cats|Cam Newton's celebration|"
        "gesundheit|hay fever|a cold is coming"
        "|a-a-atchoo!|bless you!|nose buried in a bent arm, the other arm trailing behind|teenagers did this in 2016|don't spread your germs",
        "dist('r_elbow','head')<.32; elbow('r')<110; head_nod()<-8; lean()>5; y('r_elbow')>y('r_shoulder')-.06; standing()",
        root(pitch=10), plumb(leg("left", "down+0.42ahead+0.1out", "down+0.16back"), leg("right", "down+0.1ahead+0.14out", "down+0.4back")), tiptoe("right", 16), spine(bend=16, twist=8), arm("right", "ahead+0.35up+0.15in", "in+0.25up+0.35back"), arm("left", "down+0.4out+0.3back", "down+0.3ahead+0.4out"), head(nod=30, turn=-8, tilt=-6),
    ),
    named(
        "Coughing into the {side} fist, other hand on the chest.", "action",
        "coughing|coughing into the {side} fist|clearing the throat|having a coughing fit|coughing with bronchitis|hiccupping|suppressing a burp|swallowing the wrong way|coughing smoke out|trying to get attention with a cough|having the hiccups"
        "|hacking away|clearing the throat politely|choking on a crumb"
        "|covering a cough with the {side} hand",
        "ahem!|a chain-smoker in the morning|Mimi in La Bohème|whooping cough|dust everywhere, cough cough|"
        "a fish bone went down the wrong way|sick day|the smoke gets into his lungs|hem hem|Doc Holliday|pneumonia"
        "|ahem, may I have your attention|went down the wrong pipe|fist at the lips, palm on the breast, shoulders hunched|that chest doesn't sound good, says the nurse"
        "|forty a day, and you can hear it"
        "|{side} fist at the lips, {other} palm on the breast",
        "hand('r','head')<.26; elbow('r')<85; hand('l','spine3')<.28; lean()>6; max_bend()>15; head_nod()<0; standing()",
        root(pitch=5), plumb(leg("left", "down+0.22ahead+0.06out", "down+0.04back"), leg("right", "down+0.06ahead+0.08out", "down+0.16back")), spine(bend=26, twist=6),
        reach("right", "mouth", elbow="down+0.5out+0.4ahead", gap=0.03), reach("left", "heart", elbow="out+0.6down"), head(nod=12, turn=-4), shrug("right", 8), shrug("left", 6),
    ),
)  # fmt: skip
