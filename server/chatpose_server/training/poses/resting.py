"""Seated on chairs, stools, swings and thrones: at table, at play, on the way, asleep."""

from ..floor import feet, foot, palm
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, reaches, root, spine
from ..room import look, room_arm, room_hand

POSES = (
    named(
        "Sitting with the hands folded in the lap.", "rest",
        "sitting demurely|sitting with folded hands|waiting patiently on a chair|sitting politely|sitting like a good child|posing for an old family photograph|sitting in the front pew|listening to the sermon|being on one's best behaviour in a chair|minding one's manners at the recital|sitting patiently for one's portrait|keeping one's hands to oneself|sitting like a lady",
        "the Mona Lisa|a Victorian lady sits for her portrait|a well-behaved pupil|grandmother in her best dress|a nun on a bench|Whistler's Mother|good girls sit still|a wallflower at the ball|Gioconda|La Joconde|butter wouldn't melt|Miss Bates pays a call|a debutante nobody dances with|fingers laced over the lap, knees side by side|how does a governess sit?|da Vinci's smiling lady|school photograph, front row|sit nicely, children|the widow in the pew|hands in lap, please",
        "sitting(); hands_apart()<.25; ahead('l_wrist','pelvis')>.05; y('l_wrist')<y('spine2'); lean()<20; feet_apart()<.3",
        spine(bend=4), feet((0.07, 0.36), (0.07, 0.36), ground=0.58, knees="up+ahead+0.2out"), reaches("lap", "out+down", gap=0.01), head(tilt=5, nod=6),
    ),
    named(
        "Sitting at a table, chin on both hands.", "mood",
        "resting the chin on both hands|listening dreamily with the chin in the hands|waiting at the table with propped elbows|watching the rain from the kitchen table|gazing at the beloved across the table|looking bored in a café with both fists under the chin|daydreaming at a desk|building castles in the air at the breakfast table|being lost in a reverie, chin cupped|hanging on somebody's every word at the table|mooning over the waiter",
        "a daydreamer at the window|Raphael's cherub|waiting for the pizza|a rainy Sunday|love-struck at the dinner table|when will he call?|please, tell me more|Alice is bored|a fan listens to her idol|the class dreamer|the two little angels under the Sistine Madonna|go on, I'm all ears, she says across the table|Breakfast at Tiffany's, no appetite|elbows on the cloth, both fists a pedestal for the jaw|how do you listen to a man you fancy?|is dinner ready yet?|I wonder what Paris is like|miles away|date going well|the rain runs down the pane|starry-eyed over coffee|she thinks on holidays",
        "sitting(); dist('l_wrist','head')<.28; dist('r_wrist','head')<.28; elbow('l')<85; lean()>10; knee('l')<125",
        root(pitch=16), spine(bend=20), feet((0.1, 0.3), (0.1, 0.3), ground=0.58, knees="up+ahead+0.2out"), head(nod=-8, tilt=6), reaches("chin", "down+0.75ahead+0.35out", gap=0.0),
    ),
    named(
        "Feet on the desk, hands behind the head.", "rest",
        "putting the feet up on the desk|leaning back with the feet on the table|relaxing in the boss's chair|sitting with the legs on the table|taking it easy at work|lounging with crossed ankles on the desk|tilting the chair back with the feet up|knocking off early in one's office chair|having nothing on one's plate|being the big cheese at ease|reclining behind the desk like a millionaire",
        "the boss relaxes|a private detective in his office|the sheriff on the porch|job done, feet up|CEO of nothing|a lazy employee|a tycoon with a cigar|Friday, 5 pm|like a boss in the office chair|Philip Marlowe|boots on the blotter|Sam Spade waits for a dame|my work here is done|fat cat in his office|heels up on the table, elbows like wings|how does a boss sit when the deal is signed?|out of office|Don Draper after lunch|thinking, not sleeping, chief|Wall Street, Gekko|nothing in the inbox|chief is relaxing",
        "lean()>15; hand('l','head')<.22; hand('r','head')<.22; y('l_ankle')>y('pelvis')-.05; knee('l')>140; hip('l')<120",
        root(pitch=-34), spine(bend=10), plumb(leg("left", "ahead+0.34up+0.02out", "ahead+0.3up", 10), leg("right", "ahead+0.5up+0.12in", "ahead+0.32up", 10)), head(nod=8), reaches("back of head", "out+0.35up"),
    ),
    named(
        "On the edge of the seat, leaning forward, fists clenched.", "mood",
        "sitting on the edge of the seat|watching a thrilling match on television|cheering for the team from the sofa|following a penalty shoot-out on TV|watching a thriller|waiting nervously for the result|gripping with excitement in the front row|willing the ball into the net from the couch|being on tenterhooks in the stalls|sweating over the last furlong|being unable to sit back",
        "on the edge of my seat|the last minute of the final on TV|a nail-biter|a horse race on the screen|"
        "come on, come on!|a mother watches her child perform|extra time|put it in, put it in!|four minutes of stoppage time|bum half off the cushion, fists at the chest, eyes fixed|how does a supporter sit during the shootout?|this is so tense|the roulette ball still rolls|Eurovision, the votes|hurry, horsey|the final question on Mastermind|results night|dad at the school play|I cannot look, I must look",
        "hip('l')<100; lean()>15; elbow('l')<100; elbow('r')<100; y('l_wrist')>y('spine2'); knee('l')<110; height('pelvis')<.7",
        root(pitch=20), spine(bend=12), feet((0.16, 0.26), (0.16, 0.26), ground=0.58, knees="up+ahead+0.2out", heels=(28, 28)), reach("left", (0.1, 0.16, 0.28), elbow="down+0.5out"), reach("right", (0.12, 0.18, 0.26), elbow="down+0.5out"), look("ahead+0.05up"),
    ),
    named(
        "Perched on a bar stool, {side} elbow on the counter, one foot on the rung.", "rest",
        "sitting on a bar stool|perching on a high stool|sitting at the bar|drinking alone at the counter|leaning on the bar with the {side} elbow|sitting at a kitchen island|waiting for a date at the bar|chatting to the barman|having a swift half on a stool|drowning one's sorrows at the counter|chatting up the barmaid|nursing a whisky|sitting on a tall stool at the counter",
        "last orders|Edward Hopper's Nighthawks|happy hour alone|bartender, the usual|a jazz club regular|"
        "a secret agent orders a Martini|an elegant lady on a bar stool|set 'em up, Joe|Norm!, shouts the whole bar|one for my baby|one elbow among the glasses, a heel hooked on the rung|how does a lonely man sit in an all-night diner?|cocktail hour|pub regular|film noir, the blonde orders gin|saloon|at the breakfast bar with the laptop shut|The Shining, Lloyd pours|high stool|bar stool|perched on a stool|at the counter, seated|customer at the bar|breakfast bar|diner counter",
        "hip('l')<135; y('r_wrist')>y('spine2')-.05; knee('l')<125; height('pelvis')>.6; lean()<35; elbow('r')<120; ahead('r_wrist')>.1; balance()<.4",
        root(pitch=8), spine(bend=12, side=-7), foot("left", 0.78, 0.16, 0.28, "ahead+0.3out", lift=0.24), foot("right", 0.8, 0.16, 0.3, "ahead+0.4out"), arm("right", "ahead+0.9down+0.4out", "ahead+0.35up+0.8in"),
        reach("left", "thigh", elbow="out+0.5back"), head(turn=20, nod=6),
    ),
    named(
        "Straddling a chair backwards, arms on the backrest.", "rest",
        "sitting backwards on a chair|straddling a chair the wrong way round|leaning the arms on the chair back|sitting astride a turned chair|resting the forearms on the backrest in front|getting an office massage|sitting the wrong way round on a chair|bestriding a chair like a horse|having a heart-to-heart over the chair back|being the down-with-the-kids supervisor",
        "the cool teacher|Christine Keeler|a youth worker talks straight|A. C. Slater|let's rap, says the substitute|"
        "cabaret: Sally Bowles on her chair|interrogation: the good cop|the coach explains tactics|hey kids, let's talk about feelings|Liza Minnelli|Riker|spin the chair and sit|Scandal, the photograph|backrest to the belly, arms piled on top, legs either side|how does a hip vicar sit with the youth group?|so, tell me, where were you on Friday?|chair the other way|band rehearsal, listening|the masseuse does your shoulders",
        "sitting() or hip('l')<110; leftof('l_knee','pelvis')>.2; elbow('l')<120; y('l_wrist')>y('spine1'); ahead('l_wrist')>.2; hands_apart()<.4; lean()<35",
        root(pitch=12), spine(bend=12), foot("left", 0.58, 0.36, 0.24, "out+0.7ahead+0.3up"), foot("right", 0.58, 0.36, 0.24, "out+0.7ahead+0.3up"), reach("left", (-0.1, 0.04, 0.34), elbow="out+0.2down"), reach("right", (-0.1, 0.08, 0.37), elbow="out+0.2down"), head(nod=-8, tilt=6),
    ),
    named(
        "Enthroned, forearms on the armrests, knees apart, head high.", "mood",
        "occupying the throne|ruling from the throne|sitting like a king|presiding in a big armchair|"
        "sitting in judgement|sitting with both arms on the armrests|receiving the ambassadors|sitting majestically|"
        "sitting on a throne|wearing the crown|being lord and master of the hall|holding court|sitting in state|reigning",
        "the king upon his throne|the emperor gives audience|Zeus of Olympia|Lincoln in his marble chair|"
        "the Iron Throne|the Godfather|a judge on the bench|the queen holds court|Pharaoh Ramses, seated colossus|"
        "the villain strokes his cat|M'lord will see you now|the Lincoln Memorial|a king|a queen|king|queen|"
        "on the throne|bow before your sovereign|long live the king|Abe in marble|the Emperor of the Galaxy waits|Odin in Asgard|back straight, forearms along the arms, feet planted|how does a monarch receive the envoy?|Cersei|Victoria|Don Vito on his daughter's wedding day|Blofeld with the white cat|Jove|heavy is the head",
        "sitting(); lean()<15; 70<elbow('l')<130; feet_apart()>.3; y('l_wrist')<y('spine3'); ahead('l_wrist')>.1; gaze_up()>-8",
        root(pitch=-4), spine(bend=-3), foot("left", 0.58, 0.24, 0.4, "up+ahead+out"), foot("right", 0.58, 0.22, 0.33, "up+ahead+out", heel=10), arms("down+0.4out+0.12ahead", "ahead+0.12out+0.1down"), hands(palm="down"), look("ahead+0.06up"),
    ),
    named(
        "Dozing on a train, head against the window on the {side}.", "rest",
        "sleeping on the train|leaning the head against the window|dozing on the bus|travelling by plane in the {side} window seat|looking dreamily out of the train window|nodding off in the car|riding home tired on the last bus|resting the head to the {side} while travelling|drifting off against the pane|catching some shut-eye on the coach|being rocked to sleep by the rails|gazing out at the passing fields",
        "a long train journey|window seat|a commuter falls asleep|red-eye flight|the night train to Venice|a child asleep in the back of the car|rain on the bus window|homeward bound|next stop, wake me|passenger seat nap|the 7.42 to Waterloo|all change, sir, wake up|temple on the glass, hands in the lap|zzz on the Greyhound|how does a weary commuter travel?|four hours to Edinburgh|are we in Vienna yet?|tired kid after the zoo, back seat|Lost in Translation, the taxi|last tube|she sleep in bus|miles to go|drowsy commuter|the last train home|asleep against the window",
        "sitting(); head_tilt()<-18; hands_apart()<.3; lean_left()<-4; knee('l')<130; height('pelvis')<.7",
        root(pitch=-10, roll=-6), spine(bend=14, side=-14), feet((0.12, 0.44), (0.12, 0.44), ground=0.58, knees="up+ahead+0.2out"), reaches("lap", "out+down", gap=0.02), head(tilt=-24, nod=16, turn=-8),
    ),
    named(
        "Reading in an armchair, {side} ankle on the {other} knee.", "rest",
        "reading comfortably in an armchair|sitting with the {side} ankle on the {other} knee|"
        "reading the newspaper at home|reading a novel by the fire|sitting in a figure four with a book|"
        "studying the score in a chair|browsing a magazine at the dentist's|reading in an armchair|devouring a whodunnit|being engrossed in a paperback|having one's nose in a book|going through the morning paper",
        "a good book by the fireplace|Sherlock Holmes reads at Baker Street|a gentleman in his club|"
        "granddad reads the paper|Sunday papers|story time, gather round|reading corner|a bibliophile|"
        "a newspaper reader in a café|bookworm|once upon a time, says grandpa|The Times, pipe, slippers|one ankle resting across the thigh, a book held open|how does a professor unwind?|last chapter|do not disturb, reading|book club homework|a magazine at the hairdresser's|War and Peace, page nine|library armchair",
        "hip('l')<130; dist('r_ankle','l_knee')<.25; elbow('l')<125; elbow('r')<125; gaze_up()<-8; ahead('l_wrist')>.15; height('pelvis')<.7",
        root(pitch=-16), spine(bend=18), foot("left", 0.54, 0.14, 0.44, "up+ahead"), foot("right", 0.54, -0.1, 0.36, "out+0.4up", lift=0.5, toes=0), arms("down+0.4ahead+0.25out", "ahead+0.55up+0.25in"), hands(palm="up+in+back"), head(nod=22),
    ),
    named(
        "On the sofa, {side} arm pointing the remote, {other} arm on the backrest.", "rest",
        "zapping through the channels|pointing the remote at the TV|changing the channel|switching on the television from the couch|watching a series with the remote in the {side} hand|flicking through the channels|turning up the volume with the remote|hogging the clicker|surfing between stations|aiming the zapper|muting the adverts",
        "nothing on television tonight|Homer Simpson at home|what's on the other side?|binge-watching|skip intro|TV evening|the remote is mine!|Al Bundy|channel surfing|a man and his flat screen|where's the mute?|click, click, click|change the channel, this is rubbish|who wants to watch the news?|skip the ads|one arm along the cushions, the other aims at the telly|how does dad rule the living room?|next episode|Frasier's father|pause it!|nothing on|Royle Family",
        "hip('l')<140; ahead('r_wrist','r_shoulder')>.3; 40<arm('r')<110; arm('l')>40; 8<lean()<40; height('pelvis')<.7",
        root(pitch=-24), spine(bend=10, side=5), foot("left", 0.5, 0.22, 0.44, "up+ahead+0.4out"), foot("right", 0.5, 0.16, 0.5, "up+ahead+0.4out"), room_arm("right", "ahead+0.5down", "ahead+0.15up"), room_hand("right", palm="down"), arm("left", "out+0.05up+0.25back", "out+0.35ahead+0.15down"), look("ahead"),
    ),
    named(
        "Eating with knife and fork.", "action",
        "eating with knife and fork|cutting a steak|dining in a restaurant|eating dinner at a table|"
        "cutting meat on the plate|having Sunday lunch|eating a three-course meal|tucking into a roast|"
        "sawing at a tough schnitzel|eating with a fork|having dinner|eating at a table|having breakfast|polishing off a pork chop|tucking in|having a slap-up meal|digging into the Sunday joint|sitting down to supper|having a meal",
        "steak night|a gourmet at work|bon appétit|Thanksgiving turkey|a candlelight dinner|"
        "a restaurant critic tests the main course|table manners, please|knife in one hand, fork in the other|"
        "all you can eat|a hungry king at the banquet|tea's ready!|dinner time|dig in!|medium rare, please|nosh|fork in one fist, knife in the other, eyes on the plate|how do you eat a schnitzel?|the last supper of a convict|MasterChef tasting|Henry VIII's table|full English|he eats meat|dinner at the table|diner in a restaurant|Sunday roast|eating lunch, seated",
        "sitting(); 60<elbow('l')<125; 60<elbow('r')<125; ahead('l_wrist')>.2; hands_apart()<.45; gaze_up()<-10; lean()<30",
        root(pitch=6), spine(bend=10), feet((0.11, 0.36), (0.11, 0.36), ground=0.58, knees="up+ahead+0.2out"), arm("left", "down+0.35ahead+0.45out", "ahead+0.5in+0.05up"), arm("right", "down+0.3ahead+0.55out", "ahead+0.4in+0.1down"), hands(palm="down"), head(nod=20),
    ),
    named(
        "Eating from a bowl, {side} hand at the mouth.", "action",
        "eating with chopsticks|slurping noodles|eating a bowl of rice|spooning soup to the mouth|eating ramen|"
        "eating cereal for breakfast|holding a bowl in the {other} hand and eating|cooling a spoonful of soup|"
        "eating ice cream from a cup|eating soup|slurping|wolfing down cornflakes|scooping up rice|blowing on the broth|shovelling in the noodles|eating noodles, sitting down|eating soup at a table|having ramen at the counter",
        "ramen shop|chopsticks|hot soup, careful!|Goldilocks tastes the porridge|breakfast cereal before school|"
        "a bowl of pho|sushi bar|a spoonful of sugar|miso soup|chicken soup for a cold|noodles in Chinatown|"
        "soup of the day|too hot, too cold, just right|slurp|pho sure|itadakimasu|Ponyo has ham in hers|bowl under the chin, the other hand goes up to the lips|how do you eat udon?|congee|Oliver's gruel|Frosties|more broth, dear?|borscht like at grandma's|noodle eater|soup with a spoon|eating noodles seated|ramen at the counter|bowl of noodles|chopsticks and a bowl|having cereal|udon|spaghetti slurper",
        "sitting(); dist('r_wrist','head')<.3; elbow('r')<90; elbow('l')<110; ahead('l_wrist')>.15; lean()>8; gaze_up()<0",
        root(pitch=12), spine(bend=20), feet((0.11, 0.34), (0.11, 0.34), ground=0.58, knees="up+ahead+0.2out"), reach("left", (0.04, 0.02, 0.3), elbow="down+out"), hand("left", "in+0.5ahead", "up"), head(nod=14), reach("right", "mouth", elbow="out+0.5down+0.3ahead", gap=0.06),
    ),
    named(
        "Tea in a chair, {side} hand lifting the cup, {other} hand holding the saucer.", "action",
        "drinking tea in a chair|sipping coffee in a café|having afternoon tea|drinking at a table|lifting the cup from the saucer|sitting with a cup of cocoa|enjoying an espresso on the terrace|drinking a glass of wine at dinner|taking tea with the vicar|having a cuppa|raising one's little finger|enjoying a brew|drinking tea, sitting down|having coffee at a table",
        "five o'clock tea|an English lady takes her tea|the Mad Hatter's tea party|one lump or two?|a Viennese coffee house|Downton Abbey|cuppa|Earl Grey with the vicar|hot chocolate after skiing|high tea at the Ritz|a nice cup of tea|shall I be mother?|pinkie up|Violet Crawley sips|Aunt Augusta at tea|saucer at chest level, cup at the lips, back straight|how does a duchess drink?|Mrs Potts approves|cucumber sandwiches|tea break in the staff room|melange at Café Central|milk in first|tea drinker|drinking coffee, seated|cuppa in the armchair|afternoon tea|coffee break in a chair",
        "sitting(); dist('r_wrist','head')<.32; elbow('r')<90; elbow('l')<120; ahead('l_wrist')>.12; lean()<20; hand('l','spine2')<.45",
        root(pitch=-3), spine(bend=4), foot("left", 0.58, 0.1, 0.4, "up+ahead"), foot("right", 0.58, 0.08, 0.32, "up+ahead", heel=14), reach("left", (0.04, -0.08, 0.26), elbow="down+out"), hand("left", "in+0.5ahead", "up"), head(nod=2), reach("right", "mouth", elbow="out+0.8down", gap=0.05),
    ),
    named(
        "Playing cards, a fan of cards in the {other} hand, {side} hand drawing one.", "action",
        "playing cards|playing poker|holding a hand of cards|picking a card|playing bridge|bluffing at the poker table|drawing the next card|playing rummy with grandma|studying a hand of cards|going all in|having a flutter|sorting one's trumps|having a game of whist|calling somebody's bluff",
        "a poker face|Cézanne's Card Players|all in!|a riverboat gambler|go fish|a full house|the old ladies play canasta|Texas hold 'em|an ace up the sleeve|strip poker|dogs playing poker|hit me|I'll see you and raise you ten|snap!|read 'em and weep|a fan of pasteboard in one hand, the other plucking|how do cardsharps look at their hand?|Bond at the baccarat table|old maid|Kenny Rogers|trumps?|Caravaggio, The Cardsharps",
        "sitting(); elbow('l')<100; ahead('l_wrist')>.2; ahead('r_wrist')>.2; hands_apart()<.4; gaze_up()<0; knee('l')<125",
        root(pitch=6), spine(bend=12), feet((0.14, 0.36), (0.14, 0.36), ground=0.58, knees="up+ahead+0.2out"), reach("left", (0.1, 0.08, 0.32), elbow="down+0.6out"), hand("left", "up+0.3in", "back+0.4in"), reach("right", (0.04, 0.02, 0.36), elbow="out+0.5down"), hand("right", "ahead+up+0.5in", "down+in"), head(nod=12, turn=8),
    ),
    named(
        "Nursing a baby on the lap, its head on the {side} arm.", "action",
        "breast-feeding a baby on a chair|nursing an infant|giving the baby the bottle|feeding a newborn on a chair|"
        "holding a baby while sitting|lulling a child to sleep in a rocking chair|nursing a baby|rocking the little one in one's lap|suckling a newborn|being a doting mother|giving a bottle to the baby",
        "Madonna and child|a nursing mother|a wet nurse|midnight feed|Mary with the infant Jesus|"
        "the new father gives the bottle|a midwife shows how to hold the newborn, seated|"
        "Mary Cassatt's mother and child|hush, little baby, in the rocking chair|the Madonna with child|rock-a-bye|Raphael's Madonna of the Chair|a mum at three in the morning|latch on, little one|her firstborn on her lap|one arm is the cradle, the head bends down to it|how does a mother feed her baby?|wee one|nativity, Mary seated|burp next|skin to skin|grandpa holds his first grandchild, seated",
        "sitting(); elbow('r')<110; elbow('l')<125; ahead('r_wrist')>.1; gaze_up()<-15; head_turn()<0; hands_apart()<.4",
        root(pitch=-4), spine(bend=14, side=-5), feet((0.12, 0.36), (0.12, 0.36), ground=0.58, knees="up+ahead+0.2out"), arm("right", "down+0.5out+0.25ahead", "in+0.75ahead+0.1down"), hand("right", palm="up+back"), reach("left", (0.0, -0.1, 0.24)), head(nod=26, turn=-18, tilt=-6),
    ),
    named(
        "In a wheelchair, hands pushing the wheels.", "action",
        "pushing a wheelchair's wheels|rolling in a wheelchair|wheeling oneself along|using a wheelchair|playing wheelchair basketball|racing in a wheelchair|propelling a wheelchair uphill|getting about on wheels|rolling up to the hoop|spinning the rims|wheeling down the ward",
        "in my wheelchair|wheelchair athlete|Paralympic racer|a veteran in his wheelchair|Professor X|Ironside|wheelchair rugby|mind the ramp|Stephen Hawking's first wheelchair|FDR|Tanni Grey-Thompson|Oracle on patrol|murderball|both palms on the hand rims, trunk forward|how do you move when your legs won't carry you?|Ron Kovic|on two wheels and proud|ramp please|spinal unit|London Marathon, wheels class|Artie from Glee|Charles Xavier rolls in",
        "sitting(); y('l_wrist')<y('spine1')+.05; leftof('l_wrist','l_shoulder')>0; elbow('l')<160; hands_apart()>.4; lean()>4; knee('l')<130",
        root(pitch=8), spine(bend=14), feet((0.1, 0.42), (0.1, 0.42), ground=0.58, knees="up+ahead+0.2out"), room_arm("left", "down+0.55back+0.35out", "down+0.45ahead"), room_arm("right", "down+0.55back+0.35out", "down+0.45ahead"), hands(palm="in"), look("ahead"),
    ),
    named(
        "Hunched over a phone, forearms on the thighs.", "rest",
        "sitting on the loo with the phone|scrolling on the toilet|texting on a bench|looking at the phone while sitting|checking messages at the bus stop|reading the news on the phone, seated|playing a phone game on the train|waiting hunched over a mobile|being glued to one's mobile on a bench|doomscrolling on the loo|thumbing out a reply|killing time with an app while seated",
        "occupied!|on the throne with the smartphone|a teen at the bus stop|addicted to his phone|no signal in here|one more cat video|a commuter hunched over Candy Crush|she waits for a text on the park bench|restroom break|text neck|hang on, just one message|swipe left|Wordle on the pot|TikTok on the bog|thumbs over a tiny screen, back like a hook, forearms on the legs|how do all the people on the platform sit?|blue ticks, no answer|Snapchat between classes|gaming on the bus|has he texted?",
        "hip('l')<100; lean()>20; hands_apart()<.25; elbow('l')<120; gaze_up()<-25; knee('l')<120",
        root(pitch=22), spine(bend=34), feet((0.16, 0.26), (0.16, 0.26), ground=0.58, knees="up+ahead+0.2out"), reach("left", (0.03, -0.1, 0.3)), reach("right", (0.05, -0.1, 0.3)), hands("ahead+up+0.2in", "up+in+back"), head(nod=24),
    ),
    named(
        "Sitting on a wall, legs dangling, hands beside the hips.", "rest",
        "sitting on a wall with dangling legs|sitting on the edge of a pier|letting the legs dangle|"
        "sitting on a rooftop edge|sitting on the side of the bed|sitting at the pool with the feet in the water|"
        "sitting on a window sill|sitting on a high ledge|perching on a fence|sitting on a rooftop|swinging one's feet off a jetty|perching on a high wall|kicking one's heels on the pier|cooling one's toes in the pool",
        "Humpty Dumpty sat on a wall|feet in the water|Lunch atop a Skyscraper|a boy on the jetty|waiting on the examination table|a girl on the garden wall|tree house view|fishing pier in summer|sitting on the dock of the bay|hop up on the counter|Otis Redding|all the king's horses couldn't mend him|steelworkers at noon, Manhattan|Mary Lennox on the wall|hands by the bum, feet in thin air|how does a child sit on a much too high seat?|quayside|up in the tree house|Stand by Me, the bridge|legs dangle|Banksy girl on the ledge",
        "hip('l')<110; knee('l')<125; y('l_wrist')<y('spine1')-.03; arm('l')<40; leftof('l_wrist','pelvis')>.15; lean()<30; elbow('l')>140; balance()<.4",
        root(pitch=8), spine(bend=10, side=4), plumb(leg("left", "ahead+0.12down+0.12out", "down+0.25ahead", 35), leg("right", "ahead+0.1down+0.1out", "down+0.15back", 35)), palm("left", 0.14, 0.27, 0.04, "back+out"), palm("right", 0.14, 0.27, 0.06, "back+out"), look("ahead+0.25down+0.2out"),
    ),
    named(
        "Turned round on the chair, {side} arm over the backrest.", "rest",
        "turning round on a chair|looking back over the chair|hanging the {side} arm over the backrest|talking to the person in the row behind|sitting sideways on a chair|swivelling round to look behind|copying from the neighbour behind|craning round to see the back row|gossiping with the desk behind|rubbernecking in the pews|hooking an arm over the chair",
        "psst, what did you get for number three?|the pupil in front turns round|Girl with a pearl earring on her chair|noisy cinema-goers behind me|a back-seat quarrel|Rick at his café table|who said that?, he turns in his seat|sideways on a café chair|who keeps kicking my seat?|shush, you two!|don't make me stop this car!|lend us your rubber|Vermeer's girl, seated|hips forward, chest to the rear, one arm over the chair|how do you talk to those at the table behind you?|the bride arrives and all the guests turn|checking who came in|what did he say?|Bogart sees her come in",
        "sitting(); twist()<-15; head_turn()<-20; ahead('r_wrist','spine3')<.25; arm('r')>35; knee('l')<125; lean()<25",
        spine(bend=2, twist=-34), foot("left", 0.58, 0.1, 0.4, "up+ahead"), foot("right", 0.58, 0.2, 0.36, "up+ahead+out"), arm("right", "out+0.35back+0.3down", "down+0.5back+0.2in"), reach("left", "thigh", of="right", elbow="out+down"), head(turn=-48, nod=4),
    ),
    named(
        "Getting up from a chair, hands on the thighs.", "action",
        "getting up from a chair|standing up|rising from the seat|pushing oneself up from an armchair|getting out of the sofa with effort|sitting down slowly|lowering oneself onto a chair|offering the seat to an old lady|rising as the judge enters|making to leave|heaving oneself off the couch|half rising to object|easing down into the seat",
        "oof, my knees|all rise!|time to go|an old man heaves himself up|please stand for the anthem|chair stand test in rehab|she is about to sit|halfway between sitting and standing|would you like my seat?|right, I'll be off then|slaps his thighs: well!|up we get, Gladys|my old bones|court rises|palms push on the legs, hips lift, nose over the toes|how do you stand up without using the armrests?|have my seat, ma'am|almost up|one more time: sit to stand|easy does it|time to make a move",
        "lean()>25; 70<knee('l')<145; hand('l','l_knee')<.35; height('pelvis')>.5; height('pelvis')<.8; hip('l')<120",
        root(pitch=38), spine(bend=20), foot("left", 0.72, 0.14, 0.2, "ahead+0.2out"), foot("right", 0.72, 0.15, 0.3, "ahead+0.2out"), reach("left", "thigh", elbow="out+back"), reach("right", "thigh", elbow="out+back"), look("ahead+0.1down"),
    ),
    named(
        "Manspreading on the sofa, both arms along the backrest.", "rest",
        "sitting with both arms spread over the sofa back|manspreading|taking up the whole bench|sitting with the legs wide and arms spread|lounging like a gangster|chilling with the arms over the backrest|occupying the whole couch|owning the banquette|taking up room for three|sprawling like a don|lording it on the couch",
        "a mafia boss in the club|a rapper on the VIP couch|the whole bench is mine|king of the sofa|the big man in the sauna|alpha male on the subway|hot tub relaxation|a mogul by the pool|knees a mile apart, arms on the back of the settee|bro, make some room|Tony Soprano at the Bada Bing|VIP lounge|how does a macho sit on the underground?|entourage|steam room boss|the lads at the casino|pool party mogul|take up space|I sit how I want",
        "sitting(); feet_apart()>.45; arm('l')>60; arm('r')>60; lean()<35; hands_apart()>.9; knee('l')<135",
        root(pitch=-20), spine(bend=8), foot("left", 0.52, 0.36, 0.4, "up+out+0.5ahead"), foot("right", 0.52, 0.34, 0.44, "up+out+0.5ahead"), arms("out+0.2back+0.02up", "out+0.25ahead+0.08down"), head(nod=10, tilt=4),
    ),
    named(
        "Raising the {side} hand in class, seated.", "action",
        "raising a hand in class|putting the {side} hand up at the desk|asking a question from the audience|"
        "volunteering in a seminar|signalling the waiter from the table|voting in the meeting|"
        "asking for the bill from the table|being teacher's pet|sticking one's hand up|having the answer on the tip of one's tongue|bidding from one's chair|calling the waiter over",
        "me, me, teacher!|Hermione knows the answer|any questions? yes, you there|waiter, the bill please!|"
        "hands up who agrees|a keen pupil at her desk|parliament votes by hand|may I go to the toilet, miss?|a pupil|"
        "a student raises the hand|ooh, ooh, pick me!|sir, sir!|I know this one|Lisa Simpson|I've a question for the panel|straight arm up, the other on the desk, bum nearly off the seat|how does a swot show that he knows?|going once, going twice: a bid from the front row|aye, says the committee|can I go to the loo, sir?|teacher, please!|L'addition, s'il vous plaît",
        "sitting(); y('r_wrist')>y('top'); elbow('r')>140; elbow('l')<120; knee('l')<125; ahead('l_wrist')>.15",
        spine(bend=4, side=7), feet((0.11, 0.36), (0.11, 0.36), ground=0.58, knees="up+ahead+0.2out"), arm("right", "up+0.15out+0.12ahead", "up+0.05ahead"), hand("right", palm="ahead"), arm("left", "down+0.55ahead+0.25out", "ahead+0.9in"), head(nod=-4),
    ),
    named(
        "Sideways in an armchair, back against one arm, legs hanging over the other.", "rest",
        "sitting sideways in an armchair|lying across an armchair|dangling the legs over the armrest|lounging with the legs over the arm of the chair|draping oneself over an armchair|curling back in a chair with the knees over the arm|sitting in a chair the wrong way",
        "knees over the armrest|sideways in grandad's chair|how do teenagers sit in an armchair?|feet off the side, book closed|back on one arm, calves over the other|throne, but bored: a leg over the side|Loki lounges on the throne|sit properly, young lady!|lazy reader without a book|draped across the seat|bored prince|he not sit normal in the chair",
        "25<lean()<65; facing_up()>.3; y('l_knee')>y('pelvis'); knee('l')<135; y('l_ankle')<y('l_knee')-.15; height('pelvis')<.75",
        root(pitch=-46), spine(bend=22), plumb(leg("left", "ahead+0.28up+0.06out", "down+0.55ahead", 30), leg("right", "ahead+0.4up+0.03out", "down+0.85ahead", 30)), reach("left", "navel", elbow="out+0.4down", gap=0.02), room_arm("right", "out+0.35back+0.35down", "ahead+0.4in+0.2down"), head(nod=18, tilt=5),
    ),
    named(
        "On a chair with the {side} foot up on the seat, hugging the {side} knee.", "rest",
        "sitting on a chair with one foot up on the seat|hugging the {side} knee on a chair|drawing one leg up onto the chair|sitting with the {side} heel on the seat|resting the arms on a raised knee at the breakfast table|sitting cosily with one knee up on a kitchen chair",
        "one foot on the floor, one on the chair|knee up, both arms round it, on a stool|L from Death Note, half of it|how does a student sit at the kitchen table?|morning coffee, bare foot on the seat|casual portrait, knee drawn up|thinking it over on the window chair|heel at the bum, arms round the shin, seated|rehearsal break on a chair|get your feet off the furniture!|cosy on the chair|one leg she puts on the chair",
        "height('pelvis')<.75; height('pelvis')>.4; knee('r')<75; knee('l')<130; y('r_knee')>y('spine1'); hand('l','r_knee')<.35; hand('r','r_knee')<.35; lean()<35",
        root(pitch=-8), spine(bend=20, side=-3), foot("left", 0.58, 0.12, 0.38, "up+ahead"), plumb(leg("right", "ahead+1.0up+0.1out", "down+0.5back", 10)), reach("right", "shin", elbow="out+0.2down", gap=0.01), reach("left", "shin", of="right", elbow="out+0.3down", gap=0.05), head(nod=8, tilt=-5),
    ),
)  # fmt: skip
