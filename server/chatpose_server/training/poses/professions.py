"""At the bar and the table, in the hospital and the laboratory, in court, in uniform and at the controls."""

from ..floor import feet, foot
from ..library import named
from ..moves import SEATED, arm, arms, hand, hands, head, leg, legs, plumb, reach, root, shrug, spine
from ..room import grip, put

POSES = (
    named(
        "Shaking a cocktail over the {side} shoulder.", "work",
        "shaking a cocktail|mixing drinks with a shaker|shaking a cocktail shaker over the {side} shoulder|"
        "shaking a spray can|shaking up a bottle of medicine"
        "|rattling a shaker|making a daiquiri|shaking up a protein drink by the ear"
        "|shaking something beside the {side} ear with both hands",
        "a barman mixes a Martini|stirring is for amateurs, he shakes it|a bartender shows off behind the bar|"
        "Tom Cruise in Cocktail|mojitos for table four|a mixologist at work|what can I get you, says the barkeeper|"
        "bartender|a barman"
        "|two hands round something beside the ear, head tilted off|ice, rum, lime and go|last order, one Cosmopolitan|he works the bar on weekends"
        "|shaker up at the {side} ear",
        "y('r_wrist')>y('neck')-.1; hands_apart()<.35; y('l_wrist')>y('spine3'); elbow('r')<100; standing()",
        spine(side=-4, twist=-10), foot("left", 0.94, 0.17, 0.08, "ahead+0.3out"), foot("right", 0.94, 0.17, -0.12, "ahead+0.3out", lift=0.01), put("right", 0.27, 1.65, 0.25, point="up+0.3in", palm="in"),
        put("left", -0.16, 1.47, 0.32, palm="in+up"), head(tilt=8, turn=10, nod=-4),
    ),
    named(
        "Carrying two plates, palms up at chest height.", "work",
        "carrying two plates|bringing two plates to the table|serving two dishes|carrying a plate in each hand|"
        "holding two bowls|balancing plates on both hands|presenting a dish on each palm|bringing plates to a table"
        "|bringing the starters|holding out a dish in each palm|walking over with two bowls of ramen",
        "a waiter with two plates|the soup is served|who had the fish and who had the steak?|"
        "a waitress in a diner brings burgers|two pizzas for table seven|the head waiter serves the main course|"
        "careful, the plates are hot"
        "|who ordered the ramen?|both forearms ahead, palms to the ceiling, a step forward|how does a waiter carry plates?|grandma brings seconds for everybody",
        "70<elbow('l')<140; 70<elbow('r')<140; hands_apart()>.4; ahead('l_wrist')>.2; ahead('r_wrist')>.2; feet_apart()>.3; standing()",
        spine(bend=-3, twist=8), foot("left", 0.92, 0.11, 0.22, "ahead+0.2out"), foot("right", 0.92, 0.11, -0.27, "ahead+0.3out", heel=18, lift=0.03), put("left", 0.368, 1.249, 0.435, "down+0.3out", palm="up"), put("right", 0.33, 1.16, 0.42, "down+0.3out", palm="up"), head(nod=4, turn=6),
    ),
    named(
        "Pouring wine with the {side} hand, {other} hand behind the back.", "work",
        "pouring wine like a waiter|filling a guest's glass|serving wine with one hand behind the back|refilling a glass at the table|pouring champagne with the {side} hand|pouring tea from a pot at a table|leaning forward politely to pour"
        "|topping up the claret|serving Riesling at the table|leaning in with the bottle"
        "|tilting a bottle in the {side} hand, {other} arm behind",
        "a sommelier recommends the Bordeaux|a waiter pours the wine|more wine, my lord?|the butler serves the port|a wine steward|an English butler pours the tea|would madam care for another glass?"
        "|a drop more, sir?|bending slightly, one arm out and tipping, other behind the back|would you like to taste it first?|Carson at Downton|the steward pours for first class"
        "|{side} hand pours, {other} hand at the small of the back",
        "lean()>10; ahead('r_wrist','r_shoulder')>.25; elbow('r')>90; ahead('l_wrist','pelvis')<0; standing()",
        root(pitch=10), spine(bend=14), foot("left", 0.95, 0.13, -0.14, "ahead+0.3out", lift=0.02), foot("right", 0.95, 0.13, 0.12, "up+ahead+0.2out"), put("right", 0.205, 1.257, 0.616, point="ahead+0.5down", palm="in"), reach("left", "lower back", elbow="out+back"), head(nod=10, turn=-6),
    ),
    named(
        "Sprinkling salt from the raised {side} hand.", "work",
        "sprinkling salt on a steak|seasoning food from high up|crumbling herbs over a dish|sprinkling with the {side} wrist bent|dropping breadcrumbs|feeding fish in an aquarium|squeezing a teabag over the cup"
        "|letting salt fall from on high|dusting a cake with sugar|crumbling feta over the salad"
        "|rubbing herbs between the {side} fingers from above",
        "Salt Bae|a pinch of salt|a star chef finishes the plate|a pastry chef dusts sugar|Hansel drops crumbs|magic powder goes into the potion"
        "|and now the magic ingredient|elbow up, wrist bent over, fingers rubbing|nom, a bit of parsley on top|the goldfish wants his flakes|Turkish butcher meme"
        "|{side} elbow high, fingertips down",
        "y('r_wrist')>y('r_shoulder')-.02; y('r_elbow')>y('spine3')-.1; elbow('r')<110; ahead('r_wrist')>.2; standing()",
        spine(bend=4, side=6), foot("left", 0.96, 0.15, 0.06, "ahead+0.3out"), foot("right", 0.96, 0.17, -0.1, "ahead+0.3out", lift=0.01), arm("right", "out+0.05up+0.6ahead", "ahead+0.5up+0.65in"), hand("right", point="down+ahead", palm="down+back"),
        put("left", 0.15, 1.02, 0.36, palm="down"), head(nod=16, turn=-8, tilt=4),
    ),
    named(
        "Making a bed, spreading the sheet wide.", "work",
        "making a bed|spreading a sheet over a bed|changing the bed linen|laying a tablecloth|"
        "spreading a picnic blanket|tucking in a blanket|smoothing a bedspread|covering a sofa with a dust sheet|"
        "unrolling a map over a big table|making the bed"
        "|putting on fresh sheets|smoothing out the duvet|spreading the cloth on the dinner table",
        "a chambermaid in the hotel|room service, may I make the bed?|clean sheets on Sunday|a nurse makes the hospital bed|housekeeping!|the general bends over the war map|a mother tucks in the child|the table is laid for the feast"
        "|your bed won't make itself|bent right over, arms wide, palms flat on something low|hospital corners, says matron|the maid does room 12|lay the table for twelve",
        "lean()>40; hands_apart()>.5; ahead('l_wrist','pelvis')>.3; height('l_wrist')<.9; height('pelvis')>.7; feet_apart()>.25",
        root(pitch=42), spine(bend=18), foot("left", 0.91, 0.151, 0.081, "0.28out+0.21up+ahead"), foot("right", 0.91, 0.168, -0.215, "ahead+0.3out", heel=10, lift=0.016), put("left", 0.36, 0.72, 0.65, "out", palm="down"), put("right", 0.34, 0.67, 0.61, "out", palm="down"), head(nod=-8),
    ),
    named(
        "Cutting hair, scissors in the {side} hand.", "work",
        "cutting hair|trimming a customer's fringe|doing a haircut|blow-drying somebody's hair|working on someone's head with comb and scissors|crowning somebody|putting a wreath on a winner's head|braiding a girl's hair|shampooing a customer|adjusting a wig on a mannequin"
        "|giving somebody a trim|snipping at a fringe|combing out a client's hair|plaiting a daughter's hair"
        "|snipping with the {side} hand|cutting a client's hair with the scissors in the {side} hand",
        "a hairdresser and her client|a barber trims the beard of a customer|just the tips, please|Figaro, Figaro, Figaro|Delilah cuts Samson's hair|the archbishop crowns the king|Sweeney Todd shaves a customer|the bride has her hair done|a milliner tries the hat on a client|hairdresser|a barber"
        "|so, going anywhere nice this year?|short back and sides, please|two hands out at another's head height, looking down, fingers working|mum cuts it herself, lockdown style"
        "|the Turkish barber does the neck"
        "|scissors in the {side} hand, comb in the {other}",
        "ahead('l_wrist','l_shoulder')>.2; ahead('r_wrist','r_shoulder')>.2; hands_apart()<.45; 1.05<height('l_wrist')<1.5; elbow('r')<150; head_nod()<-5; standing()",
        root(pitch=5), spine(bend=10, side=-5, twist=8), foot("left", 0.93, 0.15, 0.12, "0.5up+ahead+0.2out"), foot("right", 0.93, 0.19, -0.17, "ahead+0.3out", heel=5, lift=0.02), put("right", 0.15, 1.34, 0.48, "out+0.2up", point="in+ahead", palm="down"), put("left", 0.1, 1.24, 0.48, palm="in"), head(nod=18, tilt=-8),
    ),
    named(
        "Kneeling at a hem, both hands at knee height.", "work",
        "pinning up a hem|measuring an inside leg|taking a customer's measurements on one knee|fitting a dress on a client|trying a shoe on a customer's foot|tying a skate for a child|bandaging a knee|checking a horse's leg|cleaning the shoes of a passer-by|arranging the bride's train"
        "|turning up somebody's trousers|taping an ankle|buckling a child's sandal on one knee",
        "a tailor measures a gentleman|a shoe seller|a dressmaker with pins in her mouth|a shoeshine boy|"
        "first aid for a grazed knee|the bridesmaid straightens the train|the physio tapes the ankle|"
        "haute couture, last fitting|the prince tries the glass slipper on Cinderella"
        "|stand still or I'll prick you|down on one knee, both hands at somebody's shin|which size are you, madam?|sir, what length would you like?|school nurse and a scraped knee",
        "kneeling(); ahead('l_wrist','pelvis')>.35; hands_apart()<.4; 0.15<height('l_wrist')<.7; lean()>12; head_nod()<0",
        root(pitch=14), spine(bend=22), plumb(leg("right", "0.12out+down+0.15ahead", "back+0.17up", -25)), foot("left", 0.53, 0.19, 0.3, "up+ahead+0.2out"), put("left", 0.08, 0.52, 0.59, palm="in"), put("right", 0.115, 0.477, 0.54, palm="in"), head(nod=10, tilt=6),
    ),
    named(
        "Scrubbed hands held up, ready to operate.", "work",
        "holding up scrubbed hands|waiting for surgical gloves|keeping the sterile hands up|holding both wet hands up with bent elbows|drying nail polish on both hands|walking into the operating theatre"
        "|keeping both hands clean in the air|waiting for the gloves, hands up|air-drying the fingers",
        "a surgeon, scrubbed and ready|gloves, nurse!|Grey's Anatomy|Dr House enters the theatre|the operation begins, scalpel please|my nails are still wet|don't touch anything, you are sterile|the heart surgeon has washed his hands|surgeon"
        "|forearms upright, backs of the hands out, touching nothing|can somebody open the door for me? my hands are sterile|Meredith Grey before the surgery|nail varnish, five minutes to dry"
        "|gown me up",
        "elbow('l')<85; elbow('r')<85; y('l_wrist')>y('l_elbow')+.15; ahead('l_wrist')>.15; .2<hands_apart()<.65; standing()",
        spine(bend=-3), feet((0.16, 0.02), (0.17, -0.1), drop=0.015, knees="ahead+0.3out"), arms("down+0.3ahead+0.22out", "up+0.55ahead+0.1in"), hands(palm="back"), head(nod=-4),
    ),
    named(
        "Listening with a stethoscope in the {side} hand.", "work",
        "listening to a patient's heart|examining a patient with a stethoscope|putting a stethoscope on somebody's chest|auscultating the lungs|taking a patient's pulse|taking a blood pressure|feeling a bump on someone's head|pinning a medal on a soldier|adjusting somebody's tie|giving somebody an injection in the arm|vaccinating a child"
        "|checking somebody's lungs|hearing a child's chest|giving a jab"
        "|holding a stethoscope out in the {side} hand|reaching the {side} hand to a patient's chest",
        "a doctor listens to the heartbeat|breathe in deeply, please|a GP during the examination|say aah, says the doctor|a paediatrician at work|this won't hurt, says the nurse with the syringe|the general pins a medal on the hero|a flu jab|a vet listens to a dog's heart|a doctor|doctor|nurse"
        "|cough for me, please|just a little scratch|one hand out on somebody's breast, head cocked to hear|roll your sleeve up|the vet and a wheezing dog"
        "|{side} hand on the patient's heart, head cocked",
        "ahead('r_wrist','r_shoulder')>.25; 80<elbow('r')<165; ahead('l_wrist')>.15; lean()>6; head_tilt()<-3; standing()",
        root(pitch=8), spine(bend=10), foot("left", 0.93, 0.15, -0.16, "ahead+0.3out", heel=3, lift=0.01), foot("right", 0.93, 0.15, 0.14, "0.5up+ahead+0.2out"), put("right", 0.06, 1.25, 0.56, point="ahead", palm="down+in"), put("left", 0.25, 1.27, 0.48, palm="in"), head(nod=10, tilt=-12, turn=8),
    ),
    named(
        "Sitting bent over somebody, fine tools in both hands.", "work",
        "treating a patient's teeth|drilling a tooth|tattooing an arm|giving a manicure|doing a pedicure|painting somebody's nails|working on a patient from a stool|doing a mosaic at a table|building a ship in a bottle|painting a model soldier|removing stitches"
        "|filling a cavity|inking a rose on somebody's arm|filing a customer's nails|gluing a tiny model",
        "a dentist leans over the patient|open wide, please|a tattooist inks a dragon|the nail salon|a dental hygienist|a root canal|an acupuncturist|Miami Ink|an ophthalmologist operates|a micro surgeon on his stool|a restorer touches up the miniature|dentist"
        "|does it hurt?|rinse, please|on a stool, curled over small precise handiwork, elbows in|Warhammer figures|my first tattoo, ouch",
        "sitting(); lean()>18; ahead('l_wrist','pelvis')>.22; hands_apart()<.35; head_nod()<-10; elbow('l')<140; elbow('r')<140",
        root(pitch=10), spine(bend=28, side=-5), feet((0.23, 0.26), (0.23, 0.32), ground=0.59, knees="ahead+0.2up+0.8out"), put("left", 0.09, 0.96, 0.54, "out+2down", palm="in+down"), put("right", 0.09, 0.96, 0.54, "out+2down", palm="in+down"), head(nod=20, tilt=-8),
    ),
    named(
        "CPR, kneeling, straight arms pressing down.", "work",
        "giving CPR|doing chest compressions|resuscitating somebody|performing a heart massage|giving first aid on the floor|pressing down with stacked hands on the knees|pumping a heart|kneading a futon on the floor|giving a shiatsu massage on the floor"
        "|pumping a stranger's chest|reviving the drowned man|trying to get the heart going again",
        "a paramedic saves a life|stayin' alive rhythm, thirty compressions|a lifeguard revives a swimmer|call an ambulance, he has no pulse!|first aid course with the dummy|an emergency doctor at the accident|don't you die on me|Baywatch rescue|paramedic"
        "|twenty-eight, twenty-nine, thirty, breathe|is there a doctor here?!|on both knees, straight arms stacked, pressing to the floor|stay with me!|the first-aider and the rubber doll",
        "height('l_knee')<.15; height('r_knee')<.15; hands_apart()<.2; elbow('l')>140; elbow('r')>140; lean()>25; height('l_wrist')<.4",
        root(pitch=28), spine(bend=18), plumb(legs("down+0.25ahead+0.2out", "back+0.05down", toes=50)), put("left", 0.024, 0.368, 0.534, "out", palm="down"), put("right", 0.01, 0.37, 0.53, "out", palm="down"), head(nod=14),
    ),
    named(
        "Massaging somebody on a table, leaning in.", "work",
        "massaging somebody's back|giving a massage|massaging a client on a table|treating a patient's leg as a physiotherapist|stretching a patient's leg on the couch|setting a bone|leaning on the palms over a table|giving a Thai massage|dressing a wound on the stretcher"
        "|working on tight shoulders|rubbing somebody's back|easing a cramp in a patient's leg",
        "a masseur works on a knotted back|a physiotherapist treats a footballer|an osteopath puts the back right|"
        "the shoulder is tense, says the masseuse|wellness weekend|the boss leans over the conference table|"
        "a general leans on the map table|a chiropractor: crack!|a coroner at the slab|masseur|masseuse|massage"
        "|oh yes, right there, that's the spot|leaning in, palms on something at hip height, back leg behind|hot stones and oil|you're full of knots|spa day, the Swedish one",
        "lean()>25; elbow('l')>125; elbow('r')>120; ahead('l_wrist','pelvis')>.25; hands_apart()<.55; .65<height('l_wrist')<1.05; feet_apart()>.35; height('pelvis')>.65",
        root(pitch=24), spine(bend=20), foot("left", 0.92, 0.14, 0.14, "up+ahead+0.2out"), foot("right", 0.92, 0.16, -0.29, "ahead+0.3out", heel=21, lift=0.03), put("left", 0.12, 0.83, 0.61, "out", palm="down"), put("right", 0.141, 0.81, 0.584, "out", palm="down"), head(nod=4),
    ),
    named(
        "Holding a glass up to the light in the {side} hand.", "work",
        "holding a test tube up to the light|looking at a flask against the light|inspecting a glass of wine against the light|checking a banknote against the light|looking at a film negative|holding a light bulb up to check it|looking up at a crystal|contemplating an egg held up"
        "|checking a wine's colour|eyeing a vial against the lamp|looking at a slide against the window"
        "|lifting a glass to the light with the {side} hand|looking up at something held in the {side} hand",
        "a scientist has discovered something|a chemist with his flask|a brewer checks the colour of the beer|is this banknote genuine?|the potion is ready, says the alchemist|Marie Curie and her radium|Pasteur looks at the vial|the archaeologist holds the relic to the light|the ring, my precious|scientist|a mad scientist admires his potion"
        "|is it clear yet?|one hand above the eyes, gaze up through it|eureka, the cure!|counterfeit? hold it to the light|corked, he says, and lifts the glass"
        "|{side} hand above eye level, {other} hand open at the waist",
        "y('r_wrist')>y('neck'); ahead('r_wrist')>.2; gaze_up()>5; 60<elbow('r')<150; standing()",
        spine(bend=-6, side=5), feet((0.14, 0.0), (0.17, -0.1), drop=0.015, knees="ahead+0.3out"), put("right", 0.16, 1.75, 0.38, point="up+0.3ahead", palm="in"), put("left", 0.14, 1.14, 0.3, palm="in+up"), head(nod=-24, turn=-10),
    ),
    named(
        "Pipetting, {side} elbow high, tube in the {other} hand.", "work",
        "pipetting|filling a test tube drop by drop|dripping a liquid into a vial|dropping eye drops into a bottle|pouring from one test tube into another|drawing up a syringe|decanting a potion|loading a syringe from a phial|counting drops with a dropper"
        "|dropping liquid into a tube|filling a syringe|measuring out drops"
        "|dripping with the {side} hand into a tube in the {other}|holding a tube in the {other} hand and a dropper in the {side}",
        "a lab technician at the bench|a biologist with her samples|a chemist pipettes the acid|an apothecary measures the drops|Dr Jekyll mixes his serum|a PCR test in the laboratory|one drop too many and it explodes|a perfumer composes a scent|chemist|a chemist in the lab"
        "|one high hand drips into what the low hand holds, eyes close to it|now add the acid, slowly|vaccine dose for the next one|a student in chem lab|three drops of poison will do"
        "|{side} elbow high, {other} hand under with the vial",
        "y('r_wrist')>y('l_wrist')+.08; hands_apart()<.35; y('r_elbow')>y('spine3')-.12; ahead('l_wrist')>.2; head_nod()<-5; standing()",
        spine(bend=12), foot("left", 0.96, 0.15, 0.04, "ahead+0.3out"), foot("right", 0.96, 0.15, -0.08, "ahead+0.3out", lift=0.01), put("left", 0.05, 1.21, 0.42, palm="in"), put("right", 0.07, 1.38, 0.44, "out+0.2up", point="in+ahead+0.3down", palm="down+in"), head(nod=14, tilt=5),
    ),
    named(
        "Floating weightless, limbs adrift.", "action",
        "floating in space|floating weightless|drifting in zero gravity|hovering in the air|doing a space walk|"
        "scuba diving, hanging in the water|sinking under water|drifting in the deep sea|levitating with limbs adrift|"
        "floating in a float tank|floating"
        "|drifting about the space station|hanging in the deep|hovering like a ghost",
        "an astronaut outside the station|a space walk|ISS, no gravity|Major Tom floating in a tin can|"
        "a diver hangs over the reef|2001: A Space Odyssey|Gravity with Sandra Bullock|the parabolic flight|"
        "a drowned man in the deep|an embryo astronaut drifts|astronaut|an astronaut|zero gravity"
        "|limbs loose, nothing below the feet|Houston, I'm untethered|no up, no down|as if gravity was switched off",
        "knee('l')<160; knee('r')<150; arm('l')>45; arm('r')>35; elbow('l')<160; feet_apart()>.25; 5<lean()<45; balance()<2",
        root(pitch=14, roll=-10), spine(bend=10, side=6), leg("left", "down+0.45ahead+0.25out", "down+0.45back+0.1out", toes=35), leg("right", "down+0.75ahead+0.3out", "down+0.75back", toes=35),
        arm("left", "out+0.1up+0.5ahead", "ahead+0.3out+0.35up"), arm("right", "out+0.45down+0.55ahead", "ahead+0.25out+0.1up"), hands(point="ahead+0.5down"), head(nod=-14, tilt=5),
    ),
    named(
        "Judge's hammer raised in the {side} hand, seated.", "work",
        "banging a gavel from the bench|passing sentence|presiding over a court|raising the judge's hammer in the {side} hand|calling the court to order|opening an auction from a chair|hitting the table with a hammer while seated"
        "|bringing a courtroom to silence|sentencing the thief|knocking down a lot at auction"
        "|sitting with a gavel raised in the {side} hand",
        "order in the court!|a judge pronounces the verdict|guilty as charged|"
        "sold to the highest bidder, the gavel is up|Judge Judy|the chairman calls the meeting to order|"
        "the magistrate loses patience|ten years in prison|judge|a judge bangs the gavel|the auctioneer: sold!"
        "|silence, or I'll clear the room!|case dismissed|seated, one fist up beside the head, other palm on the desk|going, going, gone|hang him!"
        "|seated, {side} fist up with a hammer, {other} hand flat",
        "sitting(); y('r_wrist')>y('r_shoulder')-.05; elbow('r')<110; ahead('l_wrist','pelvis')>.25; lean()>4",
        root(pitch=5), spine(bend=8, side=4), SEATED, put("left", 0.19, 0.85, 0.44, palm="down"), arm("right", "out+0.1down+0.7ahead", "up+0.4ahead"), head(nod=-4, turn=4),
    ),
    named(
        "Pleading a case, {side} arm sweeping out, {other} hand at the lapel.", "work",
        "pleading in court|addressing the jury|orating like a Roman senator|reciting Shakespeare|declaiming a poem|delivering a monologue with a sweeping {side} arm|holding the lapel while speaking|holding forth|boasting theatrically"
        "|speaking to the jurors|delivering a soliloquy|making a grand theatrical speech"
        "|sweeping the {side} arm wide at the jury",
        "a lawyer's closing speech|ladies and gentlemen of the jury|the barrister in wig and gown|Cicero accuses Catiline|objection, your honour!|an actor declaims on stage|Cyrano recites|Atticus Finch defends his client|a ham actor|the counsel for the defence rises|lawyer"
        "|I put it to you that my client is innocent|one arm thrown wide, other hand at the breast of the coat|a Shakespearean hams it up|Rumpole of the Bailey"
        "|{side} arm out, {other} hand clutching the lapel|objection!|your honour, I protest|Perry Mason",
        "arm('r')>60; leftof('r_wrist','r_shoulder')<-.3; elbow('l')<80; dist('l_wrist','l_shoulder')<.4; feet_apart()>.3; standing()",
        spine(bend=-6, twist=-10), foot("left", 0.93, 0.14, -0.21, "ahead+0.3out", heel=10, lift=0.02), foot("right", 0.93, 0.16, 0.16, "0.5up+ahead+0.2out"), arm("right", "out+0.08up+0.35ahead", "out+0.35up+0.35ahead"), hand("right", palm="up"), reach("left", "chest", elbow="out+0.6down", gap=0.01), head(turn=-28, nod=-10),
    ),
    named(
        "Speech at a lectern, {side} forefinger raised.", "work",
        "giving a campaign speech|preaching from the pulpit|making a point with a raised {side} finger|"
        "thundering from the lectern|addressing parliament|warning the crowd from the podium|"
        "lecturing with a raised forefinger|holding a sermon|speaking at a press conference|making a speech"
        "|haranguing the voters|wagging one finger at the congregation|making a fiery address"
        "|lifting the {side} forefinger to warn the hall",
        "a politician on the campaign trail|a preacher thunders against sin|the prime minister addresses the nation|"
        "yes we can|Martin Luther King has a dream|mark my words!|the candidate makes a promise|"
        "Churchill speaks in the House|repent, the end is nigh!|the lecturer stresses a point|a politician|politician|"
        "a speech|a preacher"
        "|my fellow Americans|and I promise you, lower taxes!|one forefinger up, the other hand flat on a desk|thou shalt not!|Lenin addresses the workers"
        "|{side} finger up, {other} hand on the lectern|a street preacher|a revivalist|fire and brimstone|repent!",
        "y('r_wrist')>y('neck')-.05; ahead('r_wrist')>.15; elbow('r')<125; y('l_wrist')<y('spine3'); ahead('l_wrist')>.2; lean()>3; standing()",
        root(pitch=7), spine(bend=2, twist=6), foot("left", 0.95, 0.15, 0.081, "up+ahead+0.2out"), foot("right", 0.95, 0.16, -0.14, "ahead+0.3out", lift=0.01), put("left", 0.23, 1.14, 0.42, palm="down"), arm("right", "out+0.25down+0.7ahead", "up+0.45ahead+0.1in"), head(nod=-4, turn=-8),
    ),
    named(
        "At a lectern, both hands on its edges.", "work",
        "standing at a lectern|holding the edges of a lectern|giving a eulogy|reading a statement from the podium|lecturing from a desk|leaning on a pulpit|speaking behind a podium|gripping the sides of a speaker's desk|reading out the exam results"
        "|delivering the keynote|speaking at the funeral|reading from a script at the podium",
        "a lecturer in the auditorium|the spokesman reads the statement|the president at the podium|a vicar in the pulpit|a best man starts his speech|the professor at his desk|a press secretary faces the reporters|a keynote speaker|the university dean welcomes the students"
        "|thank you all for coming tonight|both hands grip the sides of a stand, chest height|the minister has a statement|he was a good friend to us all|and the Nobel prize goes to",
        "ahead('l_wrist')>.2; ahead('r_wrist')>.2; .4<hands_apart()<.75; 70<elbow('l')<150; lean()>4; y('l_wrist')<y('spine3'); standing()",
        root(pitch=8), spine(bend=4), foot("left", 0.95, 0.14, 0.06, "ahead+0.3out"), foot("right", 0.95, 0.16, -0.18, "ahead+0.3out", heel=5, lift=0.01), put("left", 0.28, 1.14, 0.44, "out+down+0.2back", palm="in+down"), put("right", 0.28, 1.14, 0.44, "out+down+0.2back", palm="in+down"), head(nod=-2, turn=12),
    ),
    named(
        "Blessing with the raised {side} hand.", "work",
        "blessing the faithful from the altar|giving a blessing with the {side} hand|making the sign of the cross over a crowd|absolving a sinner|greeting like a chief with the raised {side} palm|christening a baby|saying how in greeting"
        "|raising two fingers in benediction|absolving the sinner|baptising a baby",
        "a priest blesses the faithful|the Pope on the balcony|go in peace|Christ Pantocrator|dominus vobiscum|a saint on an icon|the cardinal blesses the fleet|a bishop|an abbot raises his hand over the pilgrims|peace, says the chief|priest|a priest"
        "|may the Lord be with you|one palm up beside the shoulder, other hand at the waist|urbi et orbi|the vicar ends the service|bless you, my child, says the friar",
        "y('r_wrist')>y('r_shoulder'); elbow('r')<120; ahead('r_wrist')>.15; arm('l')<75; standing()",
        spine(bend=-2), feet((0.13, -0.04), (0.13, -0.02), drop=0.005, knees="up+ahead+0.2out"), arm("right", "down+0.7out+0.45ahead", "up+0.45ahead+0.1out"), hand("right", point="up+0.2ahead", palm="ahead"), put("left", 0.1, 1.12, 0.26, palm="in"), head(nod=8, tilt=-4),
    ),
    named(
        "Directing traffic, {side} arm out, {other} palm raised ahead.", "work",
        "directing traffic|regulating traffic at a crossing|stopping cars with one palm and waving others on with the {side} arm|controlling the crowd with both arms|signalling cars at an intersection|marshalling runners round a bend"
        "|sending the cars on|holding up one lane and waving the next|sorting out a jam",
        "a traffic cop at the crossroads|a policeman on point duty|the lights have failed, an officer takes over|"
        "cars from the {side} may go|a bobby in white gloves at Piccadilly Circus|a steward in the stadium car park|"
        "traffic policeman on duty|a traffic policeman"
        "|lights are out, officer in the middle|one arm sideways, one palm straight ahead|stop there, you, and you go|white gloves in Rome's Piazza Venezia|you can park over on the {side}",
        "arm('r')>70; leftof('r_wrist','r_shoulder')<-.35; elbow('r')>140; ahead('l_wrist','l_shoulder')>.3; arm('l')>60; standing()",
        feet((0.15, -0.02), (0.15, -0.06), drop=0.005, knees="up+ahead+0.2out"), arm("right", "out+0.03up+0.1ahead"), hand("right", palm="ahead"), arm("left", "ahead+0.1up+0.1out"), hand("left", point="up+0.3ahead", palm="ahead"), head(turn=-35), spine(twist=-4),
    ),
    named(
        "Fire hose under the {side} arm, braced.", "work",
        "handling a fire hose|fighting a fire|spraying water from a heavy hose|bracing against the recoil of a hose|"
        "extinguishing flames|watering with a thick hose|firing a machine gun from the hip|using a flamethrower|"
        "shooting a fire extinguisher|holding a heavy hose with the {side} hand at the hip|holding a fire hose"
        "|spraying the flames|blasting a water cannon|hosing down the riot"
        "|clamping a hose under the {side} arm",
        "a firefighter at the blaze|the house is burning, water!|Rambo with his machine gun|a fireman and his hose|a water cannon at the demonstration|I love the smell of napalm|a ghostbuster fires the proton pack|the smoke is thick, spray there!|firefighter|fireman"
        "|water on!|both hands on something thick at the hip, braced, long stance|more pressure!|who you gonna call?"
        "|hose at the {side} hip, {other} hand ahead",
        "ahead('l_wrist','pelvis')>.3; y('r_wrist')<y('spine3'); feet_apart()>.5; lean()>6; knee('l')<170; hands_apart()>.2",
        root(pitch=12, turn=-16), spine(bend=6, twist=-8), foot("left", 0.83, 0.17, 0.3, "0.5up+ahead+0.3out"), foot("right", 0.83, 0.2, -0.32, "ahead+0.3out", heel=26, lift=0.04), grip((-0.21, 1.01, 0.04), (0.04, 1.28, 0.72), 0.8, 0.15), head(nod=-2, turn=16),
    ),
    named(
        "Carrying somebody over the {side} shoulder.", "work",
        "carrying somebody over the {side} shoulder|doing a fireman's lift|slinging an unconscious man over the shoulder|abducting somebody over the shoulder|carrying a child like a sack of potatoes|bearing a rolled carpet and holding it in front with the {side} arm|carrying a sheep on the shoulder"
        "|hauling a mate over one shoulder|bearing a rescued child|lugging a rolled rug over the shoulder",
        "a firefighter rescues a man from the flames|a soldier carries his wounded friend|caveman takes a wife|King Kong and the girl|the bride carried off like a sack|no man left behind|a shepherd with the lost lamb on his shoulder|rescue from the burning building"
        "|put me down, you brute!|one arm hugs a burden on the shoulder, trunk tilted|drunk again, his friends take him home|rescue from the rubble|Shrek carries Fiona",
        "elbow('r')<110; ahead('r_wrist')>.08; lean()>4; feet_apart()>.35; y('r_wrist')>y('spine1')",
        root(pitch=9), spine(bend=6, side=9), foot("left", 0.87, 0.15, 0.24, "0.5up+ahead+0.3out"), foot("right", 0.87, 0.15, -0.23, "ahead+0.3out", heel=13, lift=0.03), put("right", 0.12, 1.32, 0.33, "out+0.3down+0.3ahead", palm="back+down"), shrug("right", 8), arm("left", "down+0.5out+0.2ahead", "down+0.6ahead"), head(tilt=12, nod=-6, turn=8),
    ),
    named(
        "Marching, rifle on the {side} shoulder.", "work",
        "marching with a rifle on the {side} shoulder|marching with a shouldered gun|marching with shouldered arms|"
        "parading with a spade on the shoulder|walking home with a hoe on the shoulder|going to war|"
        "patrolling with a shouldered musket|walking with a baseball bat on the {side} shoulder|marching"
        "|stepping out with a gun on the shoulder|walking with a spade shouldered|parading with a musket",
        "a soldier marches past|the Nutcracker's tin soldiers|left, right, left, right|trooping the colour|Yankee Doodle|the seven dwarfs march home|a redcoat on patrol|a hunter comes home with his gun|off to the front|a soldier on the march"
        "|hup, two, three, four|I don't know but I've been told|one hand at the chest under a shaft on the shoulder, long stride|the farmhand heads for the fields|Dad's Army",
        "elbow('r')<110; ahead('r_wrist')>.12; y('r_wrist')<y('r_shoulder'); feet_apart()>.4; ahead('l_wrist','l_shoulder')<.25 or arm('l')<60; standing()",
        spine(bend=-4), foot("left", 0.89, 0.1, 0.3, "ahead+0.2out"), foot("right", 0.89, 0.1, -0.31, "ahead+0.3out", heel=23, lift=0.04), put("right", 0.21, 1.25, 0.33, "out+down+0.3back", palm="in"), arm("left", "down+0.45back+0.1out", "down+0.35back"), head(nod=-4),
    ),
    named(
        "Presenting arms, rifle upright before the chest.", "work",
        "presenting arms|holding a rifle upright in front of the chest|"
        "holding a candle with both hands before the chest|holding a staff upright in front|"
        "holding a sword upright before the face in salute|bearing a standard in both hands|"
        "holding a bunch of tall flowers upright"
        "|standing with a musket held upright|bearing a candle in the procession|holding a spear upright before the body",
        "present your rifles!|a guard of honour|changing of the guard, rifles up|an altar boy with his candle|"
        "a knight swears on his upright sword|the standard bearer of the legion|a sacristan carries the cross|"
        "the guard salutes with his musket|present arms"
        "|guard, present!|stiff, two fists on an upright shaft before the nose|the choirboy lights the way|a Beefeater|sword up for his queen",
        "hands_apart()>.12; y('l_wrist')>y('r_wrist')+.08; ahead('l_wrist')>.15; ahead('r_wrist')>.12; feet_apart()<.3; knee('l')>155; standing()",
        feet((0.09, -0.04), (0.09, -0.04), drop=0.005, knees="up+ahead+0.2out"), spine(bend=-3), grip((0.02, 0.91, 0.28), (-0.02, 1.73, 0.32), 0.58, 0.2), head(nod=-4),
    ),
    named(
        "Marshalling a plane, {side} wand up, {other} wand out.", "work",
        "marshalling an aircraft|guiding a plane with two wands|waving signal flags|signalling with semaphore flags|directing a parking lorry with both arms|guiding a crane with arm signals|flagging down a train|making semaphore signs with the {side} arm up"
        "|bringing a jet onto its stand|flagging semaphore|guiding a truck in"
        "|holding one wand up on the {side} and one straight out",
        "an airport marshaller on the apron|ground crew bring in the jet|semaphore on the deck of a battleship|"
        "a scout sends a flag signal|a racing marshal with flags|a crane banksman|"
        "the aircraft carrier's flight deck officer|parking helper: further, further, stop|an airport marshaller"
        "|one arm to the sky, the other straight out sideways|left a bit more, now hold|Gatwick, stand forty-two|how do you park a Boeing?|deck crew on the carrier"
        "|{side} arm up, {other} arm level, signalling the pilot",
        "y('r_wrist')>y('top'); elbow('r')>140; 70<arm('l')<110; elbow('l')>140; leftof('l_wrist','l_shoulder')>.35; standing()",
        foot("left", 0.97, 0.18, -0.02, "0.29out+ahead"), foot("right", 0.97, 0.179, -0.059, "0.3out+0.04down+ahead"), arm("right", "up+0.18out+0.12ahead"), arm("left", "out+0.02up+0.1ahead"), hands(palm="ahead"), head(nod=-8),
    ),
    named(
        "Cabin safety show, both arms pointing to the exits.", "work",
        "showing the emergency exits|doing the safety demonstration on a plane|pointing to both exits with two fingers|gesturing to both sides with bent arms|giving the cabin safety briefing|spreading both forearms to show the way|splitting a group to the left and right"
        "|gesturing to the doors left and right|demonstrating the emergency exits|indicating both aisles",
        "a stewardess explains the exits|in case of an emergency, exits are here and here|cabin crew, doors to manual|a flight attendant before take-off|an air hostess in the aisle|Pan Am|half of you this way, half that way, says the guide|Catch Me If You Can"
        "|please keep your seat belt fastened|both forearms angle out ahead, fingers pointing|your nearest exit may be behind you|the usher parts the crowd|you lot there, you lot over there|a stewardess|an air hostess|in the unlikely event of a landing on water|the exits are here and here|please fasten your seat belts|an usher shows the way out|the emergency exits, two fingers each",
        "hands_apart()>.7; ahead('l_wrist')>.15; ahead('r_wrist')>.15; y('l_wrist')>y('spine2'); 35<arm('l')<100; standing()",
        feet((0.08, -0.01), (0.08, -0.07), drop=0.005, knees="0.5up+ahead+0.3out"), spine(bend=-3), arms("down+0.35out+0.35ahead", "ahead+0.75out+0.35up"), hands(point="ahead+0.8out", palm="in+down"), head(nod=-2),
    ),
    named(
        "Referee showing a card in the {side} hand, whistle at the mouth.", "sport",
        "showing a yellow card|showing the red card|sending a player off|booking a player|blowing the whistle with one arm up|whistling a foul|holding a card up high in the {side} hand|awarding a free kick with a whistle"
        "|giving a red card|stopping play with a whistle|cautioning the defender"
        "|holding a card aloft in the {side} hand and blowing a whistle",
        "a referee books the striker|red card, off you go!|foul!|offside!|the ref blows for a penalty|a football referee|the umpire has made his decision|the lifeguard blows his whistle|VAR says red|traffic warden with a whistle|referee"
        "|pheeep!|off, number nine, that's enough|one arm straight up with something small, the other hand at the lips|that was never a penalty!|ref, are you blind?"
        "|{side} arm straight up with the card, {other} hand at the whistle",
        "y('r_wrist')>y('top'); elbow('r')>145; dist('l_wrist','head')<.3; elbow('l')<80; standing()",
        foot("left", 0.96, 0.16, -0.12, "ahead+0.3out", lift=0.01), foot("right", 0.96, 0.16, 0.06, "ahead+0.3out"), spine(bend=-3), arm("right", "up+0.15ahead+0.06out"), hand("right", palm="ahead"), reach("left", "mouth", elbow="out+0.7down+0.3ahead", gap=0.04), head(nod=-2, turn=-8),
    ),
    named(
        "Bent to an eyepiece on a stand, {side} hand on the focus.", "work",
        "looking through a big telescope on a stand|surveying with a theodolite|looking through a periscope|focusing a plate camera on a tripod|peering into a coin-operated telescope|levelling a building site with an instrument|watching the stars through a mounted telescope|looking into the viewfinder of a studio camera"
        "|watching Saturn's rings|lining up a survey instrument|working a periscope"
        "|focusing a telescope with the {side} hand|bending to an instrument, {side} fingers on the wheel",
        "an astronomer in the observatory|a land surveyor by the road|up periscope! says the submarine captain|"
        "a TV studio cameraman|a tourist at the coin telescope on the viewing platform|"
        "an old-time photographer under the black cloth|astronomer|watch the birdie!|an astronomer at the telescope"
        "|target in sight, fire torpedo|bent forward, one eye to a stand, fingers on the wheel|comet tonight at eleven|builder checks the levels|coin in, ten minutes of view"
        "|{side} hand on the focus, eye to the lens",
        "lean()>18; ahead('r_wrist','pelvis')>.3; y('r_wrist')>y('spine3')-.05; hands_apart()<.6; dist('r_wrist','head')<.5; standing()",
        root(pitch=16), spine(bend=16, twist=4), foot("left", 0.92, 0.19, 0.12, "ahead+0.3out"), foot("right", 0.92, 0.19, -0.16, "ahead+0.3out", heel=3, lift=0.02), put("right", 0.12, 1.4, 0.62, palm="in"), put("left", 0.23, 1.17, 0.5, palm="in"), head(nod=-4, tilt=5),
    ),
    named(
        "Leading a prisoner away, both hands gripping ahead.", "work",
        "arresting somebody|handcuffing a suspect|leading a prisoner away|gripping somebody by both arms from behind|"
        "holding a suspect's wrists behind his back|steering a child by the shoulders|guiding a blind man from behind"
        "|walking a shoplifter out|putting cuffs on someone|nudging a child along by the shoulders",
        "you have the right to remain silent|a policeman makes an arrest|the cop snaps the cuffs on|come with me, sir, says the officer|a security guard removes a shoplifter|the sheriff brings in the outlaw|the detective got his man|off to jail with you"
        "|anything you say may be used against you|book him, Danno|both hands clutch somebody in front, walking|bouncer shows him out|take him down to the cells",
        "ahead('l_wrist')>.2; ahead('r_wrist')>.2; hands_apart()<.5; y('l_wrist')<y('spine3')+.05; 75<elbow('l')<160; feet_apart()>.4; lean()>4; standing()",
        root(pitch=7), spine(bend=5), foot("left", 0.9, 0.13, 0.24, "0.5up+ahead+0.3out"), foot("right", 0.9, 0.14, -0.29, "ahead+0.3out", heel=21, lift=0.04), put("left", 0.16, 1.21, 0.52, palm="in+down"), put("right", 0.16, 1.08, 0.48, palm="in+down"), head(turn=8, nod=-4),
    ),
    named(
        "In the pilot's seat, stick in the {side} hand, throttle in the {other}.", "action",
        "flying a fighter jet|holding the control stick between the knees|piloting a helicopter|flying a glider|"
        "pulling back the joystick|playing a flight simulator|steering with a joystick in the {side} hand|"
        "operating an arcade machine while seated|flying a plane"
        "|dogfighting|landing a Cessna|handling a joystick"
        "|flying with the {side} hand on the stick",
        "Top Gun|a fighter pilot in his cockpit|Luke Skywalker in the X-wing|a helicopter pilot over the sea|Maverick|"
        "prepare for take-off|a Spitfire pilot|arcade champion of 1984|an X-wing pilot locks on|pilot|a jet pilot|"
        "a pilot in the cockpit"
        "|mayday, mayday!|seated and leaning back, one fist between the knees, one at the side|this is your captain speaking|Red Five standing by|tower, requesting permission"
        "|stick in the {side} fist, {other} hand on the throttle",
        "sitting(); ahead('r_wrist','pelvis')>.2; leftof('r_wrist','r_shoulder')>.05; 70<elbow('r')<150; ahead('l_wrist','pelvis')>.1; lean_ahead()<2",
        root(pitch=-12), spine(bend=8), feet((0.19, 0.57), (0.19, 0.57), ground=0.46, knees="ahead+0.2up+0.6out"), put("right", 0.02, 0.68, 0.28, point="up+ahead", palm="in"), put("left", 0.32, 0.66, 0.36, "out+back", palm="down+in"), head(nod=2, turn=8),
    ),
    named(
        "At a wide flat wheel, arms spread on the rim.", "action",
        "driving a lorry with a big wheel|steering an articulated lorry|driving a double-decker bus|"
        "turning a big flat steering wheel|driving a tram|driving a combine harvester|"
        "steering a carriage from the box seat|driving a vintage fire engine|driving a truck|steering a bus"
        "|hauling freight down the motorway|taking a coach through a tunnel|driving a dustcart",
        "a trucker on the interstate|ten-four, good buddy|a coach driver in the Alps|London bus driver|"
        "an eighteen-wheeler in the night|Convoy|a long-haul driver|the school bus is coming|truck driver|"
        "a lorry driver on the motorway|a bus driver"
        "|sitting, both hands apart on a big horizontal ring|Optimus's driver|Speed, if the bus slows it explodes|all aboard the number 73|he drives the bin lorry",
        "sitting(); hands_apart()>.4; ahead('l_wrist','pelvis')>.35; ahead('r_wrist','pelvis')>.35; elbow('l')<155; lean_ahead()>-5",
        root(pitch=2), spine(bend=10), feet((0.18, 0.42), (0.2, 0.46), ground=0.58, knees="ahead+0.2up+0.5out"), put("left", 0.28, 0.93, 0.52, palm="down"), put("right", 0.26, 0.97, 0.55, palm="down"), head(nod=-2, turn=-10),
    ),
    named(
        "Seated with a lever in each hand, looking up.", "work",
        "operating a crane|working two levers from a seat|driving an excavator|operating a digger|pulling the levers of a machine|driving a forklift|driving a tank|steering a submarine"
        "|working a digger|swinging a crane|flying a starship from the chair",
        "a crane operator high above the site|an excavator driver|the captain in his command chair|Captain Kirk on the bridge|the digger driver on his break looks up at the hook|a signalman at his levers|heavy machinery operator|the excavator digs the pit"
        "|seated upright, a handle at each side, chin up|up a bit, up a bit, stop|engage!|steel beam for the fifth floor|the boy who always wanted an excavator",
        "sitting(); hands_apart()>.45; ahead('l_wrist','pelvis')>.15; 70<elbow('l')<135; 70<elbow('r')<135; gaze_up()>5; lean()<20",
        root(pitch=-6), spine(bend=4), feet((0.17, 0.44), (0.17, 0.4), ground=0.58), put("left", 0.32, 0.82, 0.36, "out+back", palm="down+in"), put("right", 0.33, 0.84, 0.3, "out+back", palm="down+in"), head(nod=-16, turn=6),
    ),
    named(
        "Thinking at the desk, {side} fist at the mouth, {other} hand on the mouse.", "work",
        "staring at a screen|thinking at the computer with a hand at the mouth|reading code on a monitor|clicking with a mouse|debugging|waiting for a program to compile|editing photos|studying spreadsheets|reading an alarming email with the {side} hand at the mouth"
        "|scratching one's head over a spreadsheet|scrolling through the logs|pondering an email"
        "|sitting at a screen with the {side} fist to the mouth",
        "a programmer hunts a bug|why does it not compile?|an analyst looks at the figures|a trader stares at the screens|a graphic designer at her monitor|stuck on a hard problem at the desk|a game developer at work|mission control, Houston|online exam"
        "|where the hell is the missing semicolon?|seated, knuckles against the lips, other palm flat on the desk|stack overflow, page twelve|the market just crashed|it worked on my machine"
        "|{side} hand at the lips, {other} on the mouse",
        "sitting(); dist('r_wrist','head')<.32; ahead('l_wrist','pelvis')>.3; lean()>8; elbow('r')<75",
        root(pitch=6), spine(bend=20, side=-4), foot("left", 0.58, 0.17, 0.38, "up+ahead+0.3out"), foot("right", 0.58, 0.13, 0.16, "0.25out+0.5up+ahead", lift=0.02), put("left", 0.25, 0.83, 0.52, palm="down"), reach("right", "mouth", elbow="down+0.7ahead", gap=0.03), head(nod=0, tilt=-4),
    ),
    named(
        "Headset operator, {side} hand at the ear, seated.", "work",
        "answering calls in a call centre|talking through a headset at a desk|taking an emergency call|phoning at the desk with the {side} hand at the ear|taking notes during a phone call|listening on headphones at a desk|talking on the telephone while seated|working as a receptionist on the phone"
        "|helping a customer on the line|taking a booking by phone|calling the next lead"
        "|sitting with the {side} palm to the ear, taking a call",
        "call centre agent|how may I help you?|911, what is your emergency?|an air traffic controller|"
        "a stockbroker shouts into the phone at his desk|a radio operator receives a message|please hold the line|"
        "the hotline|a bookmaker takes bets|Enigma listeners at Bletchley|telephone operator|a receptionist"
        "|your call is important to us|seated, palm at the ear, other hand by the keyboard|have you tried turning it off and on?|flight 402, turn left heading 270|press one for English"
        "|seated, {side} hand on the headphone, {other} on the desk",
        "sitting(); dist('r_wrist','head')<.3; elbow('r')<90; ahead('l_wrist','pelvis')>.3; lean()<30",
        root(pitch=0), spine(bend=10, side=4), feet((0.15, 0.38), (0.17, 0.32), ground=0.57), put("left", 0.15, 0.85, 0.46, palm="down"), head(nod=2, turn=14, tilt=-6), reach("right", "ear", elbow="out+0.7down"),
    ),
    named(
        "Sitting behind a desk, hands folded on it.", "work",
        "reading the news on television|sitting behind a desk with folded hands|receiving a customer at the bank counter|interviewing a job candidate|sitting in an exam with folded hands|waiting for the waiter at a table|sitting at a school desk with the hands together|listening to a client across the desk"
        "|presenting the evening news|seeing a client|sitting opposite the bank manager",
        "a newsreader|good evening, here is the news|the boss behind his desk|a bank manager refuses the loan|the headmaster asks you in|a good pupil sits still at the desk|the jury of a talent show|a solicitor listens|tell me, what can I do for you?|a hotel receptionist at her desk|news anchor"
        "|and now the weather|your application has been turned down|seated, fingers interlaced on the tabletop, calm|so, why do you want this job?|yes from me, says the judge at the talent contest",
        "sitting(); hands_apart()<.25; ahead('l_wrist','pelvis')>.3; lean()<25; y('l_wrist')>y('pelvis')+.15",
        root(pitch=3), spine(bend=10), feet((0.13, 0.36), (0.13, 0.28), ground=0.57), put("left", 0.03, 0.85, 0.46, point="in+ahead", palm="down"), put("right", 0.02, 0.87, 0.46, point="in+ahead", palm="down"), head(nod=-2, tilt=3),
    ),
)  # fmt: skip
