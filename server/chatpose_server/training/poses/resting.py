"""Seated on chairs, stools, swings and thrones: at table, at play, on the way, asleep."""

from ..floor import feet, foot, palm
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, reaches, root, spine
from ..room import look, room_arm, room_hand

POSES = (
    named(
        "Sitting with the hands folded in the lap.", "rest",
        "sitting demurely|sitting with folded hands|waiting patiently on a chair|sitting politely|sitting like a good child|posing for an old family photograph|sitting in the front pew|listening to the sermon",
        "the Mona Lisa|a Victorian lady sits for her portrait|a well-behaved pupil|grandmother in her best dress|a nun on a bench|Whistler's Mother|good girls sit still|a wallflower at the ball",
        "sitting(); hands_apart()<.25; ahead('l_wrist','pelvis')>.05; y('l_wrist')<y('spine2'); lean()<20; feet_apart()<.3",
        spine(bend=4), feet((0.07, 0.36), (0.07, 0.36), ground=0.58, knees="up+ahead+0.2out"), reaches("lap", "out+down", gap=0.01), head(tilt=5, nod=6),
    ),
    named(
        "Sitting at a table, chin on both hands.", "mood",
        "resting the chin on both hands|listening dreamily with the chin in the hands|waiting at the table with propped elbows|watching the rain from the kitchen table|gazing at the beloved across the table|looking bored in a café with both fists under the chin|daydreaming at a desk",
        "a daydreamer at the window|Raphael's cherub|waiting for the pizza|a rainy Sunday|love-struck at the dinner table|when will he call?|please, tell me more|Alice is bored|a fan listens to her idol|the class dreamer",
        "sitting(); dist('l_wrist','head')<.28; dist('r_wrist','head')<.28; elbow('l')<85; lean()>10; knee('l')<125",
        root(pitch=16), spine(bend=20), feet((0.1, 0.3), (0.1, 0.3), ground=0.58, knees="up+ahead+0.2out"), head(nod=-8, tilt=6), reaches("chin", "down+0.75ahead+0.35out", gap=0.0),
    ),
    named(
        "Feet on the desk, hands behind the head.", "rest",
        "putting the feet up on the desk|leaning back with the feet on the table|relaxing in the boss's chair|sitting with the legs on the table|taking it easy at work|lounging with crossed ankles on the desk|tilting the chair back with the feet up",
        "the boss relaxes|a private detective in his office|the sheriff on the porch|job done, feet up|CEO of nothing|a lazy employee|a tycoon with a cigar|Friday, 5 pm|like a boss in the office chair|Philip Marlowe",
        "lean()>15; hand('l','head')<.22; hand('r','head')<.22; y('l_ankle')>y('pelvis')-.05; knee('l')>140; hip('l')<120",
        root(pitch=-34), spine(bend=10), plumb(leg("left", "ahead+0.34up+0.02out", "ahead+0.3up", 10), leg("right", "ahead+0.5up+0.12in", "ahead+0.32up", 10)), head(nod=8), reaches("back of head", "out+0.35up"),
    ),
    named(
        "On the edge of the seat, leaning forward, fists clenched.", "mood",
        "sitting on the edge of the seat|watching a thrilling match on television|cheering for the team from the sofa|following a penalty shoot-out on TV|watching a thriller|waiting nervously for the result|gripping with excitement in the front row",
        "on the edge of my seat|the last minute of the final on TV|a nail-biter|a horse race on the screen|"
        "come on, come on!|a mother watches her child perform|extra time",
        "hip('l')<100; lean()>15; elbow('l')<100; elbow('r')<100; y('l_wrist')>y('spine2'); knee('l')<110; height('pelvis')<.7",
        root(pitch=20), spine(bend=12), feet((0.16, 0.26), (0.16, 0.26), ground=0.58, knees="up+ahead+0.2out", heels=(28, 28)), reach("left", (0.1, 0.16, 0.28), elbow="down+0.5out"), reach("right", (0.12, 0.18, 0.26), elbow="down+0.5out"), look("ahead+0.05up"),
    ),
    named(
        "Perched on a bar stool, {side} elbow on the counter, one foot on the rung.", "rest",
        "sitting on a bar stool|perching on a high stool|sitting at the bar|drinking alone at the counter|leaning on the bar with the {side} elbow|sitting at a kitchen island|waiting for a date at the bar|chatting to the barman",
        "last orders|Edward Hopper's Nighthawks|happy hour alone|bartender, the usual|a jazz club regular|"
        "a secret agent orders a Martini|an elegant lady on a bar stool",
        "hip('l')<135; y('r_wrist')>y('spine2')-.05; knee('l')<125; height('pelvis')>.6; lean()<35; elbow('r')<120; ahead('r_wrist')>.1; balance()<.4",
        root(pitch=8), spine(bend=12, side=-7), foot("left", 0.78, 0.16, 0.28, "ahead+0.3out", lift=0.24), foot("right", 0.8, 0.16, 0.3, "ahead+0.4out"), arm("right", "ahead+0.9down+0.4out", "ahead+0.35up+0.8in"),
        reach("left", "thigh", elbow="out+0.5back"), head(turn=20, nod=6),
    ),
    named(
        "Straddling a chair backwards, arms on the backrest.", "rest",
        "sitting backwards on a chair|straddling a chair the wrong way round|leaning the arms on the chair back|sitting astride a turned chair|resting the forearms on the backrest in front|getting an office massage",
        "the cool teacher|Christine Keeler|a youth worker talks straight|A. C. Slater|let's rap, says the substitute|"
        "cabaret: Sally Bowles on her chair|interrogation: the good cop|the coach explains tactics",
        "sitting() or hip('l')<110; leftof('l_knee','pelvis')>.2; elbow('l')<120; y('l_wrist')>y('spine1'); ahead('l_wrist')>.2; hands_apart()<.4; lean()<35",
        root(pitch=12), spine(bend=12), foot("left", 0.58, 0.36, 0.24, "out+0.7ahead+0.3up"), foot("right", 0.58, 0.36, 0.24, "out+0.7ahead+0.3up"), reach("left", (-0.1, 0.04, 0.34), elbow="out+0.2down"), reach("right", (-0.1, 0.08, 0.37), elbow="out+0.2down"), head(nod=-8, tilt=6),
    ),
    named(
        "Enthroned, forearms on the armrests, knees apart, head high.", "mood",
        "occupying the throne|ruling from the throne|sitting like a king|presiding in a big armchair|"
        "sitting in judgement|sitting with both arms on the armrests|receiving the ambassadors|sitting majestically|"
        "sitting on a throne",
        "the king upon his throne|the emperor gives audience|Zeus of Olympia|Lincoln in his marble chair|"
        "the Iron Throne|the Godfather|a judge on the bench|the queen holds court|Pharaoh Ramses, seated colossus|"
        "the villain strokes his cat|M'lord will see you now|the Lincoln Memorial|a king|a queen|king|queen|"
        "on the throne",
        "sitting(); lean()<15; 70<elbow('l')<130; feet_apart()>.3; y('l_wrist')<y('spine3'); ahead('l_wrist')>.1; gaze_up()>-8",
        root(pitch=-4), spine(bend=-3), foot("left", 0.58, 0.24, 0.4, "up+ahead+out"), foot("right", 0.58, 0.22, 0.33, "up+ahead+out", heel=10), arms("down+0.4out+0.12ahead", "ahead+0.12out+0.1down"), hands(palm="down"), look("ahead+0.06up"),
    ),
    named(
        "Dozing on a train, head against the window on the {side}.", "rest",
        "sleeping on the train|leaning the head against the window|dozing on the bus|travelling by plane in the {side} window seat|looking dreamily out of the train window|nodding off in the car|riding home tired on the last bus|resting the head to the {side} while travelling",
        "a long train journey|window seat|a commuter falls asleep|red-eye flight|the night train to Venice|a child asleep in the back of the car|rain on the bus window|homeward bound|next stop, wake me|passenger seat nap",
        "sitting(); head_tilt()<-18; hands_apart()<.3; lean_left()<-4; knee('l')<130; height('pelvis')<.7",
        root(pitch=-10, roll=-6), spine(bend=14, side=-14), feet((0.12, 0.44), (0.12, 0.44), ground=0.58, knees="up+ahead+0.2out"), reaches("lap", "out+down", gap=0.02), head(tilt=-24, nod=16, turn=-8),
    ),
    named(
        "Reading in an armchair, {side} ankle on the {other} knee.", "rest",
        "reading comfortably in an armchair|sitting with the {side} ankle on the {other} knee|"
        "reading the newspaper at home|reading a novel by the fire|sitting in a figure four with a book|"
        "studying the score in a chair|browsing a magazine at the dentist's|reading in an armchair",
        "a good book by the fireplace|Sherlock Holmes reads at Baker Street|a gentleman in his club|"
        "granddad reads the paper|Sunday papers|story time, gather round|reading corner|a bibliophile|"
        "a newspaper reader in a café",
        "hip('l')<130; dist('r_ankle','l_knee')<.25; elbow('l')<125; elbow('r')<125; gaze_up()<-8; ahead('l_wrist')>.15; height('pelvis')<.7",
        root(pitch=-16), spine(bend=18), foot("left", 0.54, 0.14, 0.44, "up+ahead"), foot("right", 0.54, -0.1, 0.36, "out+0.4up", lift=0.5, toes=0), arms("down+0.4ahead+0.25out", "ahead+0.55up+0.25in"), hands(palm="up+in+back"), head(nod=22),
    ),
    named(
        "On the sofa, {side} arm pointing the remote, {other} arm on the backrest.", "rest",
        "zapping through the channels|pointing the remote at the TV|changing the channel|switching on the television from the couch|watching a series with the remote in the {side} hand|flicking through the channels|turning up the volume with the remote",
        "nothing on television tonight|Homer Simpson at home|what's on the other side?|binge-watching|skip intro|TV evening|the remote is mine!|Al Bundy|channel surfing|a man and his flat screen",
        "hip('l')<140; ahead('r_wrist','r_shoulder')>.3; 40<arm('r')<110; arm('l')>40; 8<lean()<40; height('pelvis')<.7",
        root(pitch=-24), spine(bend=10, side=5), foot("left", 0.5, 0.22, 0.44, "up+ahead+0.4out"), foot("right", 0.5, 0.16, 0.5, "up+ahead+0.4out"), room_arm("right", "ahead+0.5down", "ahead+0.15up"), room_hand("right", palm="down"), arm("left", "out+0.05up+0.25back", "out+0.35ahead+0.15down"), look("ahead"),
    ),
    named(
        "Eating with knife and fork.", "action",
        "eating with knife and fork|cutting a steak|dining in a restaurant|eating dinner at a table|"
        "cutting meat on the plate|having Sunday lunch|eating a three-course meal|tucking into a roast|"
        "sawing at a tough schnitzel|eating with a fork|having dinner|eating at a table|having breakfast",
        "steak night|a gourmet at work|bon appétit|Thanksgiving turkey|a candlelight dinner|"
        "a restaurant critic tests the main course|table manners, please|knife in one hand, fork in the other|"
        "all you can eat|a hungry king at the banquet|tea's ready!|dinner time",
        "sitting(); 60<elbow('l')<125; 60<elbow('r')<125; ahead('l_wrist')>.2; hands_apart()<.45; gaze_up()<-10; lean()<30",
        root(pitch=6), spine(bend=10), feet((0.11, 0.36), (0.11, 0.36), ground=0.58, knees="up+ahead+0.2out"), arm("left", "down+0.35ahead+0.45out", "ahead+0.5in+0.05up"), arm("right", "down+0.3ahead+0.55out", "ahead+0.4in+0.1down"), hands(palm="down"), head(nod=20),
    ),
    named(
        "Eating from a bowl, {side} hand at the mouth.", "action",
        "eating with chopsticks|slurping noodles|eating a bowl of rice|spooning soup to the mouth|eating ramen|"
        "eating cereal for breakfast|holding a bowl in the {other} hand and eating|cooling a spoonful of soup|"
        "eating ice cream from a cup|eating soup",
        "ramen shop|chopsticks|hot soup, careful!|Goldilocks tastes the porridge|breakfast cereal before school|"
        "a bowl of pho|sushi bar|a spoonful of sugar|miso soup|chicken soup for a cold|noodles in Chinatown|"
        "soup of the day",
        "sitting(); dist('r_wrist','head')<.3; elbow('r')<90; elbow('l')<110; ahead('l_wrist')>.15; lean()>8; gaze_up()<0",
        root(pitch=12), spine(bend=20), feet((0.11, 0.34), (0.11, 0.34), ground=0.58, knees="up+ahead+0.2out"), reach("left", (0.04, 0.02, 0.3), elbow="down+out"), hand("left", "in+0.5ahead", "up"), head(nod=14), reach("right", "mouth", elbow="out+0.5down+0.3ahead", gap=0.06),
    ),
    named(
        "Tea in a chair, {side} hand lifting the cup, {other} hand holding the saucer.", "action",
        "drinking tea in a chair|sipping coffee in a café|having afternoon tea|drinking at a table|lifting the cup from the saucer|sitting with a cup of cocoa|enjoying an espresso on the terrace|drinking a glass of wine at dinner",
        "five o'clock tea|an English lady takes her tea|the Mad Hatter's tea party|one lump or two?|a Viennese coffee house|Downton Abbey|cuppa|Earl Grey with the vicar|hot chocolate after skiing|high tea at the Ritz",
        "sitting(); dist('r_wrist','head')<.32; elbow('r')<90; elbow('l')<120; ahead('l_wrist')>.12; lean()<20; hand('l','spine2')<.45",
        root(pitch=-3), spine(bend=4), foot("left", 0.58, 0.1, 0.4, "up+ahead"), foot("right", 0.58, 0.08, 0.32, "up+ahead", heel=14), reach("left", (0.04, -0.08, 0.26), elbow="down+out"), hand("left", "in+0.5ahead", "up"), head(nod=2), reach("right", "mouth", elbow="out+0.8down", gap=0.05),
    ),
    named(
        "Playing cards, a fan of cards in the {other} hand, {side} hand drawing one.", "action",
        "playing cards|playing poker|holding a hand of cards|picking a card|playing bridge|bluffing at the poker table|drawing the next card|playing rummy with grandma|studying a hand of cards",
        "a poker face|Cézanne's Card Players|all in!|a riverboat gambler|go fish|a full house|the old ladies play canasta|Texas hold 'em|an ace up the sleeve|strip poker|dogs playing poker",
        "sitting(); elbow('l')<100; ahead('l_wrist')>.2; ahead('r_wrist')>.2; hands_apart()<.4; gaze_up()<0; knee('l')<125",
        root(pitch=6), spine(bend=12), feet((0.14, 0.36), (0.14, 0.36), ground=0.58, knees="up+ahead+0.2out"), reach("left", (0.1, 0.08, 0.32), elbow="down+0.6out"), hand("left", "up+0.3in", "back+0.4in"), reach("right", (0.04, 0.02, 0.36), elbow="out+0.5down"), hand("right", "ahead+up+0.5in", "down+in"), head(nod=12, turn=8),
    ),
    named(
        "Nursing a baby on the lap, its head on the {side} arm.", "action",
        "breast-feeding a baby on a chair|nursing an infant|giving the baby the bottle|feeding a newborn on a chair|"
        "holding a baby while sitting|lulling a child to sleep in a rocking chair|nursing a baby",
        "Madonna and child|a nursing mother|a wet nurse|midnight feed|Mary with the infant Jesus|"
        "the new father gives the bottle|a midwife shows how to hold the newborn, seated|"
        "Mary Cassatt's mother and child|hush, little baby, in the rocking chair|the Madonna with child",
        "sitting(); elbow('r')<110; elbow('l')<125; ahead('r_wrist')>.1; gaze_up()<-15; head_turn()<0; hands_apart()<.4",
        root(pitch=-4), spine(bend=14, side=-5), feet((0.12, 0.36), (0.12, 0.36), ground=0.58, knees="up+ahead+0.2out"), arm("right", "down+0.5out+0.25ahead", "in+0.75ahead+0.1down"), hand("right", palm="up+back"), reach("left", (0.0, -0.1, 0.24)), head(nod=26, turn=-18, tilt=-6),
    ),
    named(
        "In a wheelchair, hands pushing the wheels.", "action",
        "pushing a wheelchair's wheels|rolling in a wheelchair|wheeling oneself along|using a wheelchair|playing wheelchair basketball|racing in a wheelchair|propelling a wheelchair uphill",
        "in my wheelchair|wheelchair athlete|Paralympic racer|a veteran in his wheelchair|Professor X|Ironside|wheelchair rugby|mind the ramp|Stephen Hawking's first wheelchair|FDR",
        "sitting(); y('l_wrist')<y('spine1')+.05; leftof('l_wrist','l_shoulder')>0; elbow('l')<160; hands_apart()>.4; lean()>4; knee('l')<130",
        root(pitch=8), spine(bend=14), feet((0.1, 0.42), (0.1, 0.42), ground=0.58, knees="up+ahead+0.2out"), room_arm("left", "down+0.55back+0.35out", "down+0.45ahead"), room_arm("right", "down+0.55back+0.35out", "down+0.45ahead"), hands(palm="in"), look("ahead"),
    ),
    named(
        "Hunched over a phone, forearms on the thighs.", "rest",
        "sitting on the loo with the phone|scrolling on the toilet|texting on a bench|looking at the phone while sitting|checking messages at the bus stop|reading the news on the phone, seated|playing a phone game on the train|waiting hunched over a mobile",
        "occupied!|on the throne with the smartphone|a teen at the bus stop|addicted to his phone|no signal in here|one more cat video|a commuter hunched over Candy Crush|she waits for a text on the park bench|restroom break",
        "hip('l')<100; lean()>20; hands_apart()<.25; elbow('l')<120; gaze_up()<-25; knee('l')<120",
        root(pitch=22), spine(bend=34), feet((0.16, 0.26), (0.16, 0.26), ground=0.58, knees="up+ahead+0.2out"), reach("left", (0.03, -0.1, 0.3)), reach("right", (0.05, -0.1, 0.3)), hands("ahead+up+0.2in", "up+in+back"), head(nod=24),
    ),
    named(
        "Sitting on a wall, legs dangling, hands beside the hips.", "rest",
        "sitting on a wall with dangling legs|sitting on the edge of a pier|letting the legs dangle|"
        "sitting on a rooftop edge|sitting on the side of the bed|sitting at the pool with the feet in the water|"
        "sitting on a window sill|sitting on a high ledge|perching on a fence|sitting on a rooftop",
        "Humpty Dumpty sat on a wall|feet in the water|Lunch atop a Skyscraper|a boy on the jetty|waiting on the examination table|a girl on the garden wall|tree house view|fishing pier in summer|sitting on the dock of the bay|hop up on the counter",
        "hip('l')<110; knee('l')<125; y('l_wrist')<y('spine1')-.03; arm('l')<40; leftof('l_wrist','pelvis')>.15; lean()<30; elbow('l')>140; balance()<.4",
        root(pitch=8), spine(bend=10, side=4), plumb(leg("left", "ahead+0.12down+0.12out", "down+0.25ahead", 35), leg("right", "ahead+0.1down+0.1out", "down+0.15back", 35)), palm("left", 0.14, 0.27, 0.04, "back+out"), palm("right", 0.14, 0.27, 0.06, "back+out"), look("ahead+0.25down+0.2out"),
    ),
    named(
        "Turned round on the chair, {side} arm over the backrest.", "rest",
        "turning round on a chair|looking back over the chair|hanging the {side} arm over the backrest|talking to the person in the row behind|sitting sideways on a chair|swivelling round to look behind|copying from the neighbour behind",
        "psst, what did you get for number three?|the pupil in front turns round|Girl with a pearl earring on her chair|noisy cinema-goers behind me|a back-seat quarrel|Rick at his café table|who said that?, he turns in his seat|sideways on a café chair",
        "sitting(); twist()<-15; head_turn()<-20; ahead('r_wrist','spine3')<.25; arm('r')>35; knee('l')<125; lean()<25",
        spine(bend=2, twist=-34), foot("left", 0.58, 0.1, 0.4, "up+ahead"), foot("right", 0.58, 0.2, 0.36, "up+ahead+out"), arm("right", "out+0.35back+0.3down", "down+0.5back+0.2in"), reach("left", "thigh", of="right", elbow="out+down"), head(turn=-48, nod=4),
    ),
    named(
        "Getting up from a chair, hands on the thighs.", "action",
        "getting up from a chair|standing up|rising from the seat|pushing oneself up from an armchair|getting out of the sofa with effort|sitting down slowly|lowering oneself onto a chair|offering the seat to an old lady|rising as the judge enters",
        "oof, my knees|all rise!|time to go|an old man heaves himself up|please stand for the anthem|chair stand test in rehab|she is about to sit|halfway between sitting and standing|would you like my seat?",
        "lean()>25; 70<knee('l')<145; hand('l','l_knee')<.35; height('pelvis')>.5; height('pelvis')<.8; hip('l')<120",
        root(pitch=38), spine(bend=20), foot("left", 0.72, 0.14, 0.2, "ahead+0.2out"), foot("right", 0.72, 0.15, 0.3, "ahead+0.2out"), reach("left", "thigh", elbow="out+back"), reach("right", "thigh", elbow="out+back"), look("ahead+0.1down"),
    ),
    named(
        "Manspreading on the sofa, both arms along the backrest.", "rest",
        "sitting with both arms spread over the sofa back|manspreading|taking up the whole bench|sitting with the legs wide and arms spread|lounging like a gangster|chilling with the arms over the backrest|occupying the whole couch",
        "a mafia boss in the club|a rapper on the VIP couch|the whole bench is mine|king of the sofa|the big man in the sauna|alpha male on the subway|hot tub relaxation|a mogul by the pool",
        "sitting(); feet_apart()>.45; arm('l')>60; arm('r')>60; lean()<35; hands_apart()>.9; knee('l')<135",
        root(pitch=-20), spine(bend=8), foot("left", 0.52, 0.36, 0.4, "up+out+0.5ahead"), foot("right", 0.52, 0.34, 0.44, "up+out+0.5ahead"), arms("out+0.2back+0.02up", "out+0.25ahead+0.08down"), head(nod=10, tilt=4),
    ),
    named(
        "Raising the {side} hand in class, seated.", "action",
        "raising a hand in class|putting the {side} hand up at the desk|asking a question from the audience|"
        "volunteering in a seminar|signalling the waiter from the table|voting in the meeting|"
        "asking for the bill from the table",
        "me, me, teacher!|Hermione knows the answer|any questions? yes, you there|waiter, the bill please!|"
        "hands up who agrees|a keen pupil at her desk|parliament votes by hand|may I go to the toilet, miss?|a pupil|"
        "a student raises the hand",
        "sitting(); y('r_wrist')>y('top'); elbow('r')>140; elbow('l')<120; knee('l')<125; ahead('l_wrist')>.15",
        spine(bend=4, side=7), feet((0.11, 0.36), (0.11, 0.36), ground=0.58, knees="up+ahead+0.2out"), arm("right", "up+0.15out+0.12ahead", "up+0.05ahead"), hand("right", palm="ahead"), arm("left", "down+0.55ahead+0.25out", "ahead+0.9in"), head(nod=-4),
    ),
)  # fmt: skip
