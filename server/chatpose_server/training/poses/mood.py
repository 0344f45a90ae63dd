"""Feelings, situations, roles and statues: poses that say how somebody is."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, folded, hand, hands, head, leg, legs, plumb, reach, reaches, root, shrug, spine
from ..room import room_arm

POSES = (
    named(
        "Cheering, both arms up.", "mood",
        "cheering|celebrating|raising both fists in victory|winning|celebrating a goal|rejoicing|being overjoyed|"
        "cheering for a team|crossing the finish line|winning the lottery|being ecstatic|"
        "celebrating with the arms in the air|being happy|being over the moon|jumping up because the home side has scored|being on cloud nine with both fists aloft|reaching for the sky in delight|whooping at the final whistle",
        "we won!|victory|goal!|hooray|yes!!!|an Olympic champion on the podium|Rocky at the top of the stairs|"
        "happy new year|she passed the exam|jackpot|a fan in the stadium|the best day of my life|delighted|happy|"
        "she has just won the lottery|they made it to the cup final|happiness|joy|a happy person|a winner|over the moon|the test results came back clean|we're through to the semi-finals!|she's chuffed to bits, arms flung overhead|how does somebody look who has just found out that he is debt-free?|caption: school is out for summer|he got the scholarship!|feeling on top of the world|give me pure elation, two fists up|stoked!|thrilled to bits|he got the promotion|ecstatic|an ecstatic fan in the front row|triumph on every face|rapturous|exultant|her team scored in the ninetieth minute|the test is negative, hooray|what do you do when your horse wins?",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); hands_apart()>.4; standing()",
        root(roll=-3), spine(bend=-12, side=4, twist=8), arm("right", "up+0.45out+0.15ahead", "up+0.1out"),
        arm("left", "up+0.7out+0.1ahead", "up+0.4out"),
        stand((0.16, 0.1), (0.17, -0.12), weight=0.55, drop=0.01, heels=(0, 22)), head(nod=-20),
    ),
    named(
        "Raising the {side} fist in triumph.", "mood",
        "raising a fist|raising the {side} fist|punching the air|protesting with a raised fist|"
        "holding a trophy up high|demonstrating|celebrating with one fist|lifting the cup with the {side} hand|thrusting one fist skyward|standing up for workers' rights|showing solidarity on the barricades|hoisting the silverware",
        "power to the people|revolution!|a protest march|Freddie Mercury|black power salute|a striker celebrates|"
        "down with the king|Tommie Smith, Mexico 1968|the union has won, brothers!|one clenched hand shot up above the head|what would an activist do in front of the crowd?|Judd Nelson crosses the football field|Les Mis, the students rise|yeah baby, in with a shout|up the workers!|fight the power",
        "y('r_wrist')>y('top'); arm('l')<60; standing()",
        root(roll=-4), spine(bend=-8, side=7, twist=10), arm("right", "up+0.3out+0.2ahead", "up+0.05out"),
        arm("left", "down+0.45out+0.2back", "ahead+0.3down"),
        stand((0.13, -0.1), (0.17, 0.16), weight=0.55, drop=0.01, heels=(12, 0)), head(nod=-16, turn=-8),
    ),
    named(
        "Sad, head down, shoulders hanging.", "mood",
        "being sad|hanging the head|standing with a lowered head|looking at the floor sadly|moping|feeling guilty|"
        "being depressed|mourning|walking sadly|being disappointed|being tired|trudging home after a defeat|grieving|feeling blue|being down in the dumps|carrying a heavy heart|standing there crestfallen|having lost the will to smile",
        "sad|a loser|the team has lost|a broken heart|he got fired today|a scolded child|at the grave|"
        "a melancholic man|my dog died|defeated|tired after work|no hope left|Eeyore|disappointed fan|"
        "how does a sad person stand?|his team lost|nobody came to her birthday party|sadness|an unhappy person|tired|"
        "defeat|down in the dumps|he came fourth by a tenth of a second|she has got the blues|chin on the chest, shoulders slack, arms like wet rope|what does heartache look like from across the street?|the letter says no again|I very sad today|gutted|bummed out|Charlie Brown misses the ball again|director: he walks away from the hospital, shattered|under a black cloud|heartbroken|heartsick|woebegone|dejected|despondent|downcast|glum|in low spirits|he never wrote back|how do you stand when your dog has died?|regretful|remorseful|full of regret|let down by a friend|a miserable wretch|inconsolable",
        "head_nod()<-20; standing(); arm('l')<35; arm('r')<35; max_bend()>12",
        root(roll=3), spine(bend=26, side=-4, twist=4), head(nod=32, tilt=6),
        arms("down+0.05out+0.25ahead", "down+0.3ahead"), shrug("left", -6), shrug("right", -8),
        stand((0.1, 0.1), (0.07, 0), weight=0.25, drop=0.01),
    ),
    named(
        "Angry, fists clenched, leaning in.", "mood",
        "being angry|clenching the fists in anger|raging|being furious|losing one's temper|confronting somebody|"
        "yelling|having an argument|challenging someone to a fight|shouting in anger|shouting angrily|seeing red|being ready to blow a fuse|bristling|squaring up to somebody|being hopping mad",
        "angry|furious|road rage|how dare you!|a drill sergeant yells|what did you say about my mother?|an angry mob|"
        "mad as hell|Achilles' wrath|anger|an angry man|rage|he scratched my new car!|steam comes out of his ears|hands balled at the sides, chest pushed at the other guy|are you calling me a liar?|how would a bull look if he were a man?|pissed off|he very angry with neighbour|somebody ate his sandwich from the office fridge|the coach at half-time, 0-4 down|livid taxpayers at the town hall|seething|incensed|irate customer|irritated|miffed|peeved|cheesed off|vengeful|out for revenge|bristling with anger|he swallows his anger, fists balled|annoyed|furious, but she holds it in",
        "elbow('l')<145; elbow('r')<145; standing(); lean()>4; feet_apart()>.25",
        root(pitch=9), spine(bend=10, twist=6), arms("down+0.7out+0.15back", "down+0.6ahead+0.25in"),
        shrug("left", 10), shrug("right", 10), stand((0.2, -0.1), (0.19, 0.16), weight=0.4, drop=0.03),
        head(nod=-14, turn=-4),
    ),
    named(
        "Afraid, shrinking back with raised hands.", "mood",
        "being afraid|shrinking back in fear|recoiling|defending oneself with raised hands|being terrified|"
        "being startled|seeing a ghost|protecting the face|backing away|warding off a blow|flinching|being scared|being scared out of one's wits|cringing away from the lion|having the heebie-jeebies|wincing and lifting the hands against the thing",
        "scared|a spider!|no, please don't hurt me|a horror film victim|he sees the bear|boo!|"
        "a mouse, cries the lady on the chair|a monster under the bed|afraid of heights|something moved in the dark|"
        "a snarling dog blocks the path|the attic stairs creak|fear|frightened|a scared person|stay back, all of you!|her blood runs cold|keep that thing away from me|he backs off from the barking Alsatian, hands between them|what would you do if a tarantula walked towards you?|Shaggy meets the ghost|the heroine of a slasher film sees the knife|scaredy-cat|I have fear|the trunk weight goes back, both palms guard the chest|creeped out|frightened out of her wits|scared to death|alarmed|spooked by a shadow|a ghost stands in the door|dread|cowardly|a coward|please don't hurt me|he backs away from the snarling dog|timorous",
        "elbow('l')<125; elbow('r')<125; y('l_wrist')>y('spine3')-.05; ahead('l_wrist')>.1; lean()>5",
        root(pitch=-12), spine(bend=12, twist=14),
        plumb(leg("left", "down+0.4ahead", "down+0.15back"), leg("right", "down+0.2back+0.12out", "down+0.7back")),
        arm("left", "down+0.7ahead+0.35out", "up+0.55ahead+0.05in"),
        arm("right", "down+0.5ahead+0.45out", "up+0.35ahead+0.15in"), hands(palm="ahead"), shrug("left", 14),
        shrug("right", 14), head(turn=-26, nod=4),
    ),
    named(
        "Cold, arms wrapped around the body.", "mood",
        "freezing|shivering|being cold|hugging oneself|rubbing the arms to keep warm|"
        "wrapping the arms around the body|waiting in the cold|feeling insecure|comforting oneself|warming up|being chilled to the bone|having goose bumps|turning blue with cold|clutching the own upper arms",
        "brr, it is cold|winter without a coat|lost in a blizzard|the heating is broken|the North Pole|"
        "she forgot her jacket|naked in the snow|insecure body language|it's brass monkeys out here|minus twenty and only a T-shirt|who left the freezer door open?|chilled to the marrow|I am freeze|arms wrapped round the own ribs, knees together, chin tucked|Jack after the ship went down, still standing|how would you stand at a windy bus stop in January?|baltic today, innit|dripping wet after the swim and no towel",
        "elbow('l')<115; elbow('r')<115; dist('l_wrist','r_shoulder')<.35; dist('r_wrist','l_shoulder')<.35; standing()",
        spine(bend=12), folded(), stand((0.055, 0.03), (0.06, -0.03), drop=0.035, knees="ahead"), shrug("left", 5),
        shrug("right", 5), head(nod=22, tilt=5),
    ),
    named(
        "In love, both hands on the heart.", "mood",
        "pressing both hands to the heart|being in love|being touched|holding both hands over the chest|"
        "being moved to tears|sighing with love|thanking from the heart|adoring something|having lost one's heart to somebody|melting at the sight of a newborn|being head over heels|getting all mushy",
        "aww, how sweet|love at first sight|a proud mother at the wedding|what a lovely present|"
        "head over heels|that touches my heart|a lover's sigh|love|be still, my beating heart|he is besotted|her grandson said his first word|she's smitten, palms folded over the breast|how does somebody look who just got a handwritten love letter?|awww, bless|caption: Cupid has hit|Maria sings of Tony|so cute, I can't even|my heart overflows|his letter goes straight to her bosom|pressing a letter to the breast|she reads his letter and hugs it to her chest|tender feelings|a heart that skips a beat|enamoured|adoring fan|touched to the core|sentimental|affectionate|a valentine card pressed to the bosom|he kept the ticket she gave him and holds it to his heart|swooning over a poem|moved beyond words",
        "hand('l','spine3')<.3; hand('r','spine3')<.3; elbow('l')<90; standing()",
        root(roll=-5), spine(bend=-5, side=8, twist=4), stand((0.07, 0), (0.13, 0.1), weight=0.85),
        reaches("breastbone", "out+down", gap=0.01), head(turn=6, tilt=16, nod=-8),
    ),
    named(
        "The {side} hand on the heart.", "mood",
        "putting the {side} hand on the heart|pledging allegiance|holding a hand over the heart|"
        "singing the national anthem|promising solemnly|apologising sincerely|vowing to tell nothing but facts|standing for the anthem|giving one's word of honour|placing a flat hand over the left breast pocket",
        "I swear|pledge of allegiance|cross my heart|a patriot|a sincere apology|hand on heart|from the bottom of my heart|O say can you see|the team lines up for the national anthem|may he rest in peace, a hand laid on the breast|what do Americans do when the flag is raised?|so sorry for your loss, I mean it|you have my word|salaam, he touches his chest|scouts swear loyalty at the flagpole",
        "hand('r','spine3')<.28; elbow('r')<90; arm('l')<30; standing()",
        root(roll=4), spine(bend=-3, side=-5), stand((0.16, 0.08), (0.08, 0), weight=0.25),
        reach("right", "heart", elbow="out+0.7down"), arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        head(nod=-6, tilt=-4),
    ),
    named(
        "Bored, leaning the head on the {side} hand.", "mood",
        "being bored|leaning the head on a hand|waiting bored at a table|resting the cheek on the {side} hand|"
        "listening without interest|sitting with the chin on the {side} fist|nodding off in class, chin in the hand|being bored stiff|killing time at the counter|counting the minutes till the bell|propping up a heavy head",
        "boring!|school is so dull|a shop without customers|waiting for the download|a pupil in the last lesson|"
        "how would you sit in an endless meeting?|nothing to do|boredom|a bored person|bored to tears|watching paint dry|are we done yet?|cheek squashed on the knuckles, elbow on the tabletop|my eyes glaze over|third hour of the webinar|it is so dull here|draw a clerk at an empty post office|what does ennui look like?|yadda yadda, he's heard it all before|the longest double period of algebra|uninterested|weary of it all|ennui|unimpressed at the table|bored rigid at dinner|so dull|jaded|a kid at grandpa's slide show|fed up to the teeth with waiting at the table",
        "sitting(); dist('r_wrist','head')<.3; elbow('r')<80",
        leg("left", "ahead+0.22out", "down+0.35ahead"), leg("right", "ahead+0.15out", "down+0.1back"),
        spine(bend=28, side=-8), head(tilt=-14, nod=6), arm("left", "down+0.6ahead+0.2out", "ahead+0.8in"),
        reach("right", "cheek", elbow="down+0.8ahead+0.2out", gap=0.02),
    ),
    named(
        "Shy, hands clasped in front, head lowered.", "mood",
        "standing shyly|clasping the hands in front of the body|waiting humbly|standing with folded hands in front|"
        "being embarrassed|standing modestly|listening politely|covering the groin|"
        "standing in the wall at a free kick|being shy|being tongue-tied|not daring to look up|fiddling bashfully with the fingers below the belt|making oneself small before strangers",
        "a shy boy|blushing|a humble servant|the new girl in class|first date|a modest monk|excuse me, sir|"
        "footballers in the wall|an undertaker at a funeral|a nervous candidate|shy girl at the party|shyness|I wouldn't hurt a fly, miss|a wallflower asked to introduce herself|painfully shy|she looks at her shoes and says nothing|how would a country girl stand before the duke?|cheeks like beetroot, eyes down, hands together low|um, hello, I'm new here|he is bit shy boy|Neville Longbottom on his first day|butter wouldn't melt in her mouth|bashful|bashful maiden|demure|meek|diffident|tongue-tied|first day at the new school|embarrassed by the praise|a wallflower|unassuming",
        "hands_apart()<.25; y('l_wrist')<y('spine1'); ahead('l_wrist','pelvis')>.05; standing(); head_nod()<-8",
        root(roll=4), spine(bend=9, side=-5, twist=-6), stand((0.06, 0.1), (0.06, 0), weight=0.2, knees="ahead+0.1in"),
        reaches("groin", "out", gap=0.03), shrug("left", 8), shrug("right", 8), head(nod=20, tilt=10, turn=8),
    ),
    named(
        "Victory pose, chest out, hands on hips, looking up.", "mood",
        "standing heroically|posing heroically|standing proudly|sticking the chest out|being proud|looking confidently into the future|standing on a summit|showing off|looking like a million dollars|standing tall after the mission|feeling invincible|facing the dawn with the fists on the hips",
        "proud|hero of the day|the king of the hill|a heroic statue|a conqueror on the mountain top|Captain America|"
        "a superhero's stance|pride|a hero|hero|never fear, I'm here!|Wonder Woman on the cliff|Peter Pan crows|cock-a-hoop|fists on hips, cape in the wind|how would the saviour of the city stand?|ten feet tall|Mr Incredible in his prime|confidence exercise: the power pose|caption: the champion surveys his kingdom|bring on the next villain",
        "dist('l_wrist','l_hip')<.28; head_nod()>5; feet_apart()>.3; standing()",
        root(roll=2), spine(bend=-15, side=-3), stand((0.22, 0.06), (0.2, 0), weight=0.4),
        reaches("waist", "out+0.4back"), head(nod=-12, turn=14),
    ),
    named(
        "Zombie, arms stretched forward.", "mood",
        "walking like a zombie|sleepwalking|staggering with the arms stretched out|acting like Frankenstein's monster|"
        "reaching out with both arms|rising from the grave and lumbering on|wandering about half asleep with the arms out|shuffling after human flesh|playing the undead",
        "zombie|a sleepwalker|Frankenstein|the mummy awakes|the walking dead|brains!|both arms straight out in front|"
        "a zombie|the living dead come to the mall|Michael Jackson's Thriller, the ghouls|undead|Lady Macbeth walks in her sleep|both arms held out level, hands limp, dragging gait|what does a sleepwalking cartoon character do?|she lives, master!|mwaargh, fresh meat|Shaun of the Dead|Boris Karloff learns to walk",
        "ahead('l_wrist','l_shoulder')>.35; ahead('r_wrist','r_shoulder')>.35; 60<arm('l')<115; standing()",
        root(pitch=5, roll=3), spine(bend=8, side=6), arm("left", "ahead+0.15up+0.05in", "ahead+0.1down"),
        arm("right", "ahead+0.12down+0.1out"), hands(palm="down", point="ahead+0.7down"),
        stand((0.08, -0.2), (0.12, 0.18), weight=0.4, drop=0.01, heels=(20, 0)), head(tilt=18, turn=-8, nod=-6),
    ),
    named(
        "Robot, arms bent at right angles.", "dance",
        "dancing the robot|moving like a robot|acting like a robot|holding both forearms forward at right angles|"
        "doing the mechanical dance|ticking like clockwork|moving in jerky right angles|being operated by remote control|doing the Peter Crouch celebration",
        "robot|R2-D2's friend C-3PO|a wind-up toy|an automaton|android|beep boop|a robot|robot dance|danger, Will Robinson!|does not compute|Metropolis, Maria the machine|the Tin Man needs oil|elbows glued to the ribs, forearms straight out front|how does a machine walk?|domo arigato|Mr Roboto|a Cyberman|breakdance, the mechanical man|I am programmed to obey",
        "75<elbow('l')<110; 75<elbow('r')<110; standing()",
        arm("left", "down+0.1out", "ahead"), arm("right", "down+0.1out", "ahead+0.15up"), hands(palm="in"),
        legs("down"), leg("right", "down+0.12ahead", "down+0.12back"), head(turn=-25),
    ),
    named(
        "Old, bent over a walking stick in the {side} hand.", "mood",
        "leaning on a walking stick|walking with a cane|hobbling|limping with a stick in the {side} hand|being very old|shuffling along bent over|leaning on a crutch|being long in the tooth|tottering along with a stick|feeling one's age|creeping along, back like a question mark",
        "an old man|grandpa|an old witch|a pensioner with a stick|a hundred years old|a wanderer with a walking stick|"
        "Yoda|an old woman|a grandmother|old age|elderly|over the hill|back in my day|the riddle of the Sphinx: three legs in the evening|doddery|the back is rounded, one hand on a knob stick, small steps|how will I walk when I'm ninety-five?|Granny goes to the post office|Ebenezer's oldest clerk|he very old man with stick|Gollum's elder brother needs a crutch|a crone in the fairy tale offers an apple",
        "lean()>15; ahead('r_wrist')>.15; standing() or height('pelvis')>.6",
        root(pitch=14), spine(bend=32, side=-4),
        plumb(leg("left", "down+0.3ahead", "down+0.38back"), leg("right", "down+0.38ahead", "down+0.15back")),
        room_arm("right", "down+0.5ahead+0.15out", "ahead+0.8down"), hand("right", palm="down"),
        reach("left", "lower back", elbow="out+back"), head(nod=-26),
    ),
    named(
        "Drunk, swaying.", "mood",
        "staggering|being drunk|swaying drunkenly|losing balance|being dizzy|walking on ice|reeling|"
        "stumbling home drunk|being three sheets to the wind|having had one too many|weaving home from the pub|wobbling like jelly|tilting off balance",
        "drunk|a drunkard on his way home|after the tenth beer|a sailor on the rolling deck|earthquake!|"
        "a tightrope walker about to fall|legless|tipsy|hammered|Jack Sparrow comes ashore|closing time and he can't find the kerb|the floor won't stand still|how does a man walk after two bottles of wine?|hic!|the torso tips one way, the arms wave about to stay upright|wasted|plastered|he drinked too much|rough seas on the ferry|sloshed|three sheets to the wind|punch-drunk|tiddly|last orders were an hour ago|off his face|unsteady on the feet",
        "lean()>10; arm('l')>40; arm('r')>30",
        root(pitch=-10, roll=14), spine(side=-18, bend=6), plumb(leg("left", "down+0.55out+0.1ahead"), leg("right", "down+0.2ahead", "down+0.5back")),
        arm("left", "out+0.35up"), arm("right", "out+0.6down+0.2back", "down+0.9out+0.4ahead"), head(tilt=18, nod=-8),
    ),
    named(
        "Listening at the door, {side} hand cupped at the ear.", "mood",
        "listening|eavesdropping|cupping the {side} hand behind the ear|being hard of hearing|straining to hear|pricking up one's ears|putting an ear to the wall|lending an ear|picking up a distant sound",
        "what did you say?|pardon?|a gossip at the keyhole|speak up, I can't hear you|the neighbours are arguing|come again?|sorry, the line is bad|is that a cuckoo?|can you hear the sea?|a hand makes a shell at the side of the head|what does granny do when you mumble?|speak louder please, I not hear|the spy at the embassy door|Hulk Hogan wants to hear the crowd|shh, footsteps",
        "dist('r_wrist','head')<.3; elbow('r')<90; standing(); lean()>5",
        root(roll=-8), spine(bend=12, side=-14), stand((0.14, -0.06), (0.14, 0.08), weight=0.25, drop=0.01),
        head(turn=25, tilt=-10), reach("right", "ear", elbow="out+0.3down"),
        arm("left", "down+0.3out+0.15back", "down+0.5ahead"),
    ),
    named(
        "Begging, palms held up.", "mood",
        "begging|asking for alms|holding out both palms|catching rain in the hands|holding out both hands|pleading for a crust|asking for a second helping|cupping the hands for water|turning out both palms for a present",
        "a beggar|please, sir, I want some more|Oliver Twist|give me that|the communion|manna from heaven|"
        "a person begging|spare a copper, guv|have pity|more gruel!|gimme, gimme|let it rain on my hands|both hands out in front like a bowl|how did medieval paupers stand at the church gate?|a few coins for bread, please|trick or treat, where are the sweets?|show me your hands, says the nurse, and he turns them up|Oliver Twist asks for more|please sir, may I have some more?|got any change?|a pauper|spare a coin|alms for the poor|what do you want from me?, palms up",
        "70<elbow('l')<160; ahead('l_wrist')>.3; hands_apart()<.6; standing()",
        spine(bend=16), arms("down+0.75ahead", "ahead+0.25up+0.15in"), hands(palm="up"),
        stand((0.09, 0.05), (0.1, -0.05), drop=0.04), shrug("left", 6), shrug("right", 6), head(nod=-8, tilt=8),
    ),
    named(
        "Whispering behind the {side} hand.", "mood",
        "whispering|telling a secret|covering the mouth with the {side} hand|giggling behind a hand|gossiping|spilling the beans on the quiet|letting somebody in on the gossip|muttering an aside|smothering a yawn politely|burping and covering up",
        "psst|a secret|oops, I said too much|shh!|omg|bad breath|be quiet, finger on the lips|don't tell anyone|"
        "have you heard about the Smiths?|between you and me|mum's the word|speak no evil|a stage whisper to the stalls|don't look now, but your ex is here|pardon me, that was the beans|what do girls do when they share a crush?|the palm shields the lips on one side|my lips are sealed|he says name of thief very quiet",
        "dist('r_wrist','head')<.28; elbow('r')<80; arm('l')<40; standing()",
        root(roll=5), spine(bend=8, side=8, twist=6), stand((0.14, 0.06), (0.1, 0), weight=0.7),
        head(nod=6, turn=16, tilt=6), arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        reach("right", "mouth", elbow="down+0.6ahead"),
    ),
    named(
        "Face in the {side} palm.", "mood",
        "facepalming|slapping the forehead|feeling feverish|having a headache|"
        "touching the forehead with the {side} hand|being annoyed|rubbing the eyes|pinching the bridge of the nose|"
        "rubbing tired eyes|having a terrible headache|cringing at a dreadful pun|being at a loss with so much stupidity|regretting the reply-all|holding a throbbing head",
        "facepalm|how stupid of me|doh!|I forgot my keys|Picard|a migraine attack|what a mess|a migraine|headache|not again...|I married an idiot|dad joke|what was I thinking?|SMH|she hides her eyes behind one palm, head down|he locked himself out for the third time|you had one job|how do you react when your friend texts the boss by mistake?|pounding temples|Captain Picard of the meme|I can't watch this penalty|what an idiot|I can't believe you said that|you forgot your keys|he locked himself out|cringe|d'oh!|why did I say that?|oh for Pete's sake|palm to the forehead",
        "dist('r_wrist','head')<.28; elbow('r')<80; y('r_wrist')>y('neck'); arm('l')<40; standing()",
        root(roll=4), spine(bend=10, side=-5), stand((0.16, 0.09), (0.08, 0), weight=0.2), head(nod=22, tilt=-6),
        arm("left", "down+0.24out+0.12back", "down+0.12out+0.35ahead"),
        reach("right", "forehead", elbow="down+0.7ahead+0.3out", gap=0.02),
    ),
)  # fmt: skip
