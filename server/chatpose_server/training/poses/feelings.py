"""Moods and emotions, in several degrees."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, folded, hand, hands, head, leg, legs, plumb, reach, reaches, root, shrug, spine

POSES = (
    named(
        "In despair on the knees, head in both hands.", "mood",
        "despairing|kneeling with the head in the hands|sinking to the knees in despair|breaking down|collapsing on the knees and sobbing|having a breakdown|going mad with grief|losing all hope|falling apart|crying on the knees|being devastated|being at the end of one's tether|hitting rock bottom|being shattered by the news|tearing one's hair out on the ground|having the ground pulled from under one's feet",
        "despair|desperate|the house has burned down and everything is gone|they found no survivors|utter hopelessness|a mother at the scene of the accident|her world has ended|the tribe has lost its last warrior|he finds his brother dead|a broken man|rock bottom|why did you leave me?|at her wits' end|all is lost|he wakes up to find the village wiped out|no, not my little girl!|down on both shins, fingers dug into the scalp, back rounded|what does a father do when the rescuers shake their heads?|the gambler's last chip is gone and his legs give way|tragedy, act five|she has broke inside|caption: it was his fault and he knows it|distraught|grief-stricken|heartbroken at the wreck|wretched|suicidal|shattered, all is gone|desolate|mourning mother|anguish|anguished|tormented",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; lean()>20; head_nod()<-10",
        root(pitch=20), spine(bend=34), plumb(legs("ahead+0.5down+0.16out", "back+0.02down", toes=55)), head(nod=24), reaches("brow", "down+0.6ahead+0.3out"),
    ),
    named(
        "Kneeling, both arms raised to the sky, head thrown back.", "mood",
        "kneeling with the arms raised to heaven|imploring the gods|thanking heaven on the knees|crying out to the sky on the knees|kneeling with arms wide open to the sky|begging for rain|screaming no at the sky|falling on the knees in relief|calling to God|appealing to the Almighty from the ground|thanking one's maker after surviving|howling at the heavens on bended knees|dropping down and throwing the arms wide to the clouds",
        "Platoon, the poster|nooooo!|finally rain after the long drought|O Lord, why?|the castaways are saved|world champion at last, he sinks to the grass|a shaman calls the spirits|thank God, land!|the war is over|a prophet speaks to heaven|answer me, God|Wimbledon champion drops to his knees|Sergeant Elias, shot from behind|Andy Dufresne crawls out of the sewer and kneels in the storm|match point on Centre Court, then this|whyyyy?|both shins on the turf, hands flung up, throat bared|how would a castaway greet the rescue helicopter?|a miracle, she can see!|Job challenges God|at last the heavens open after seven dry years|he scores the winner and slides onto his knees|my God, thank you, we are alive|Platoon poster|Shawshank, the rain|have mercy on me|Lord, hear my prayer|he reaches the sea and falls on his knees",
        "kneeling(); y('l_wrist')>y('head'); y('r_wrist')>y('head'); head_nod()>15; hands_apart()>.5",
        spine(bend=-16), legs("down+0.14out", "back+0.04out", toes=50), arms("up+0.8out+0.15ahead", "up+0.35out"), hands(palm="up+ahead"), head(nod=-34),
    ),
    named(
        "Pleading on the knees with clasped hands stretched out.", "mood",
        "pleading on the knees|imploring somebody|begging for mercy on the knees|beseeching|"
        "kneeling with clasped hands held up|pleading for one's life|asking for forgiveness on the knees|grovelling|"
        "begging the king for a pardon|entreating the judge|pleading|throwing oneself on someone's mercy|begging for clemency|crawling back to an ex|asking for a stay of execution",
        "spare my child!|have mercy on me, my lord|I beg you, don't leave me|pretty please, take me back|forgive me, darling|a sinner before the saint|the peasant pleads with the tax collector|don't shoot, I have a family|one more chance, boss|how do you beg for your life?|he cheated and wants her back|please let me live|oh please, oh please, oh please|take me instead!|the servant asks for his job back|a widow appeals to the hangman|down on both shins with the hands knotted together and pushed toward you|what would the traitor do before the Don?|don't evict us, sir, we have nowhere to go|I'm begging you on bended knee|James Brown, Please Please Please|Estella, give me one word of hope|show leniency, your majesty|have mercy!|spare me!|please don't leave me|I beg of you|take me instead|I'll do anything|forgive me, my love|begging for his life|implore",
        "kneeling(); hands_apart()<.22; ahead('l_wrist')>.3; head_nod()>3; height('l_knee')<.15",
        root(pitch=10), spine(bend=12), plumb(leg("left", "down+0.1ahead+0.1out", "back+0.03out", toes=50), leg("right", "down+0.14ahead+0.1out", "back+0.03out", toes=50)),
        arms("down+0.85ahead", "ahead+0.55up+0.4in"), hands(palm="in", point="ahead+0.8up+0.1in"), head(nod=-30),
    ),
    named(
        "Sitting, the face buried in both hands.", "mood",
        "sitting with the face in the hands|crying while sitting|sobbing on a bench|burying the face in the hands on a chair|sitting in despair|grieving on a chair|weeping on the edge of the bed|sitting devastated|letting the tears flow on a stool|hiding one's tears while seated|being inconsolable in the waiting room|being unable to face the day",
        "Van Gogh's At Eternity's Gate|old man in sorrow|the doctor has bad news|bankrupt|she got the letter from the front|the operation went wrong|he has just been dumped|a father in the waiting room|my cat has died|the verdict: guilty|the worst day of my life|he missed the decisive penalty and sits there|in floods of tears on the kitchen chair|how do I tell the children?|the shares are worthless now|I can't take any more|palms over the eyes, elbows on the legs, curled over on a seat|how would someone sit after a fatal diagnosis?|sobbing in the changing room|Ophelia's father is told|heartbreak on the park seat|he weeps like a child at the bus shelter|what have I done, officer?|just been dumped|the divorce papers came|she gets the sack and weeps at her desk|overcome by grief",
        "sitting(); dist('l_wrist','head')<.3; dist('r_wrist','head')<.3; lean()>30; elbow('l')<80",
        root(pitch=16), spine(bend=42), plumb(legs("ahead+0.22out", "down+0.06back")), head(nod=26), reaches("eyes", "down+0.3ahead+0.2out"),
    ),
    named(
        "Leaning the forehead on the {side} forearm against a wall.", "mood",
        "leaning the head against a wall|leaning on a wall with the {side} forearm|crying against a wall|hiding the face against the wall|leaning exhausted against a door|resting the forehead on the arm|letting a wall carry the weight of one's grief|hiding tears in the crook of the arm at a tree|catching one's breath in the stairwell, brow on the arm",
        "a sad man leans on a tree|she cannot stand any longer|a mourner at the Wailing Wall|locker room after the defeat|the train is gone and he leans on the pillar|alone in the corridor with the bad news|hot shower after a terrible day|forehead on the arm|it lets him down and the wall takes him|face to the wall, one arm for a pillow|how would you lean when you can't hide your tears any longer?|drained after surgery, the doctor props herself in the hallway|post-breakup shower|a drunk rests his head on the lamp post|I need a minute alone|after the penalty miss, in the tunnel",
        "standing(); y('r_wrist')>y('neck'); ahead('r_wrist','r_shoulder')>.1; dist('r_wrist','head')<.4; head_nod()<-5; lean()>8",
        root(pitch=13), spine(bend=8, side=-6), stand((0.1, 0.0), (0.11, -0.16), weight=0.6, heels=(0, 12)), arm("right", "ahead+0.6up+0.35out", "up+1.3in+0.12ahead"), hand("right", point="in+0.4up", palm="ahead"),
        arm("left", "down+0.1out+0.1ahead", "down+0.2ahead"), head(nod=26, turn=-8, tilt=-8),
    ),
    named(
        "Sighing with relief, the {side} hand on the chest, head back.", "mood",
        "being relieved|sighing with relief|breathing out|breathing a sigh of relief|leaning back with a hand on the chest|calming down after a fright|recovering from a shock|letting out a long breath|thanking one's lucky stars|being off the hook|feeling a weight lifted off one's mind|coming down from a scare|having dodged a bullet, hand on heart",
        "relief|what a relief|thank goodness|it was only a cat|the test is negative|all clear|"
        "the plane has landed safely|that was a close shave|he found his wallet after all|you scared me!|"
        "the lump is harmless|the bomb is defused with one second left|a stone falls from her heart|"
        "the lost child is back|phew, that was close|the biopsy is benign|saved by the bell|thank heavens, it's only you|that's a load off my mind|crisis averted|the exhale after the exam, chin lifted, palm resting on the breastbone|how do you look when the plane's wheels touch down safely?|Mum finds the toddler asleep in the wardrobe|the fever has broken|oof, I thought it was the boss|false alarm, everyone|I am so relief|relieved|relieved that it is over|phew!|what a relief, the test was negative|a weight off one's mind|the baby is fine|it was only a dream|a load off my chest|he survived, thank God|deep breath after the exam",
        "hand('r','spine3')<.28; standing(); head_nod()>8; arm('l')<40; lean_ahead()<0",
        root(pitch=-6), spine(bend=-8, side=5), stand((0.1, 0.04), (0.12, -0.06), weight=0.3, drop=0.03), arm("left", "down+0.25out+0.1back", "down+0.15ahead+0.1out"), hand("left", palm="ahead"), reach("right", "heart", elbow="out+0.7down"), head(nod=-26, tilt=6), shrug("left", -4),
    ),
    named(
        "Smug, chest out, thumbs at the braces.", "mood",
        "hooking the thumbs into the braces|puffing out the chest|strutting proudly|being smug|swelling with pride|tucking the thumbs into the waistcoat|showing off a medal|pulling at the suspenders|bragging|being pleased with oneself|holding the lapels|resting on one's laurels|looking like the cat that got the cream|being full of oneself|patting oneself on the back, figuratively|boasting in the village square",
        "a proud grandfather|a self-satisfied banker|a fat cat|my son, the doctor|the mayor opens the new bridge|"
        "a Bavarian in lederhosen|well, I did tell you so|cock of the walk|"
        "a lawyer sums up with his thumbs in the lapels|the farmer shows his prize pig|top of the class|the cat that got the cream|who's the daddy?|self-made man|not to blow my own trumpet, but...|thumbs tucked under the suspenders, belly out|what would a mill owner look like in an old photograph?|Colonel Sanders counts his shops|Inherit the Wind, the country lawyer|bigwig|told you my horse would win|big-headed|proud as a peacock|self-satisfied|a smug git|cocky|conceited|full of himself|a self-made man|bumptious|complacent|pompous mayor",
        "hand('l','l_shoulder')<.28; hand('r','r_shoulder')<.28; max_bend()>5; elbow('l')<75; standing(); lean_ahead()<2",
        root(pitch=-4), spine(bend=-16), stand((0.14, 0.06), (0.13, -0.06), weight=0.4), reaches("chest", "out+0.55down+0.1back", gap=-0.02), hands(palm="back", point="up+in"), head(nod=-8, turn=10),
    ),
    named(
        "Haughty, arms crossed, nose in the air.", "mood",
        "being arrogant|looking down on somebody|turning up the nose|standing haughtily with crossed arms|being snobbish|acting superior|being conceited|sneering|looking condescending|being vain|ignoring somebody with the nose in the air|refusing to look|being too good for this place|being on one's high horse|being stuck up|giving somebody the cold shoulder",
        "arrogance|a snob|you peasants!|a spoilt prince|a stuck-up countess|hmpf!|holier than thou|she won't even look at him|the rich aunt looks down her nose|I don't talk to people like you|Draco Malfoy|a pompous critic|cold shoulder|on his high horse|what would a bouncer look like when he refuses you?|not in those trainers, mate|I beg your pardon, do you know who I am?|folded arms, chin lifted, eyes turned aside|Lady Catherine de Bourgh|a toffee-nosed duchess|I'm not even going to dignify that|she thinks she is better than us|a cat who has been given the wrong food|la-di-da|talk to the agent|arrogant|snooty|stuck-up|supercilious|disdainful|contemptuous|scornful|condescending|patronising|above it all|high and mighty|hmph!|you're beneath me|stand-offish|superior",
        "arms_crossed(); head_nod()>10; standing(); abs(head_turn())>20; elbow('l')<120",
        spine(bend=-8, twist=-10), stand((0.1, 0.12), (0.12, -0.04), weight=0.25), folded(), head(turn=38, nod=-22, tilt=-6),
    ),
    named(
        "Ashamed, turning away behind the {side} forearm.", "mood",
        "hiding the face behind the {side} arm|turning away in shame|hiding from the photographers|covering the face with the {side} forearm|shunning the light|burying the face in the crook of the {side} arm|not wanting to be seen|wishing the ground would open|dying of embarrassment|dodging the cameras outside court|not being able to look anybody in the eye",
        "ashamed|no pictures, please!|the accused hides from the press|Adam and Eve are driven out of paradise|caught with her hand in the till|don't look at me|the walk of shame|a leper hides his face|she is naked and surprised|red-faced with shame|a disgraced minister leaves the court|leave me, I'm hideous|I could sink into the floor|no comment, get that lens out of my face|Masaccio's Eve leaves the garden|the forearm goes up before the eyes and the trunk twists off|how would Frankenstein's creature react to a mirror?|mortified|everyone saw the video|he has shame very much|the Elephant Man is unmasked|celebrity leaves the clinic|he can't face his mother|sheepish, hiding the face|humiliated|disgraced|cringing|so embarrassing!|I could die of shame|red as a beetroot|caught naked, he looks away|don't film me",
        "dist('r_elbow','head')<.35; y('r_wrist')>y('neck')-.05; head_nod()<-5; standing(); elbow('r')<120; twist()>8",
        root(turn=14), spine(bend=20, twist=22, side=4), stand((0.1, 0.05), (0.1, -0.12), weight=0.65, drop=0.03, heels=(0, 15)), arm("right", "ahead+0.35up+0.2in", "in+0.45up+0.3back"), hand("right", palm="back"),
        arm("left", "down+0.35ahead+0.1out", "in+0.5down+0.9ahead"), head(turn=14, nod=24, tilt=-8),
    ),
    named(
        "Guilty, rubbing the nape with the {side} hand.", "mood",
        "rubbing the neck|scratching the back of the head|rubbing the nape with the {side} hand|admitting a mistake|being awkward|confessing sheepishly|making excuses|feeling guilty with a hand at the neck|being embarrassed, a hand behind the head|massaging a stiff neck|flirting clumsily|owning up|having egg on one's face|playing for time with a hand behind the neck|not knowing what to say to the girl",
        "sorry, my fault|er, well, about that vase|sheepish|he forgot their anniversary|awkward!|the dog ate my homework|a guilty conscience|I may have broken it|he asks her out and blushes|caught in a lie|stiff neck from the computer|my bad|the apprentice has flooded the kitchen|egg on his face|busted, hehe|oops, wrong number, sorry|um... funny story|I sort of dented the car, dad|palm on the back of the neck, eyes down, weight on one hip|what does a boy do when his crush says hi?|Hugh Grant stammers|aw shucks|it was like that when I found it|anime hero, embarrassed laugh|did I say Tuesday? I meant today|contrite|apologetic|sheepish grin|an awkward apology|a bit embarrassed|I forgot our anniversary|it was me, sorry|awkward first date|hmm, how do I tell her?|caught fibbing|a guilty-looking schoolboy|a culprit owns up|the dog has eaten my homework, miss|how does a boy look who broke the window?",
        "dist('r_wrist','neck')<.28; ahead('r_wrist','neck')<.08; elbow('r')<80; head_nod()<-5; arm('l')<45; standing()",
        spine(bend=12, side=-5), stand((0.08, 0.0), (0.12, 0.08), weight=0.75), reach("right", "nape", elbow="out+0.55up+0.35ahead"), arm("left", "down+0.12out", "down+0.35ahead"), head(nod=20, turn=14, tilt=8),
    ),
    named(
        "Nervous, wringing the hands.", "mood",
        "wringing the hands|fidgeting|worrying|twisting a handkerchief|being anxious|fretting|kneading the fingers|"
        "fumbling with a ring|being on tenterhooks|waiting nervously backstage|being ill at ease|being nervous|having butterflies before the show|being a bundle of nerves|being on edge|biding one's time outside the surgery|sweating it out",
        "nerves|worried sick|a worrier|my exam is in five minutes|stage fright|"
        "she has not heard from her son for a week|waiting outside the headmaster's office|"
        "the father-to-be in the corridor|anxiety|where can they be, it's midnight!|a shy applicant confesses|"
        "will the operation go well?|on pins and needles|like a cat on a hot tin roof|what if the plane is late?|the surgeon is still in there|fingers twisting round each other at the waist, shoulders by the ears|how would a bride stand when the groom is an hour overdue?|jittery|have you any news of my husband?|the understudy is on in five|I am little bit nervous, sorry|C-3PO frets|worrywart|a nervous wreck|on tenterhooks|apprehensive|a worried mother at midnight|edgy|jumpy|uneasy|the in-laws are coming|anxious bride|flustered|he waits for the verdict in the corridor|jittery after too much coffee|agitated",
        "hands_apart()<.25; ahead('l_wrist','spine1')>.12; y('l_wrist')>y('pelvis'); y('l_wrist')<y('spine3'); elbow('l')<110; standing()",
        spine(bend=14, twist=8), stand((0.07, 0.0), (0.07, 0.05), weight=0.6, drop=0.02, knees="ahead+0.2in"), reaches("navel", "out+0.5down+0.1back", gap=0.03), hands(point="in+0.5ahead+0.2up", palm="in"), shrug("left", 12), shrug("right", 12), head(nod=6, turn=-18, tilt=-6),
    ),
    named(
        "Biting the nails of both hands.", "mood",
        "biting the nails|chewing the fingernails|trembling with the fingers at the mouth|being scared to look|watching with bated breath|holding both hands to the mouth|gasping with both hands over the mouth|being speechless with shock|chattering with the teeth|holding one's breath|being in agony of suspense|having one's heart in one's mouth|gnawing at the fingertips",
        "penalty shoot-out, the fan can't stand it|suspense|a thriller|will he open the wrong door?|oh my goodness!|nerve-racking|the trapeze artist works without a net|she hears steps in the attic|what is in the envelope?|the exam results are on the wall|a witness of the crash|the final seconds of the auction|heart in her mouth|it's a cliffhanger|sudden death, fifth kick|I daren't breathe|all ten fingertips at the lips, shoulders up|how do you watch your kid on the high beam?|the defendant's wife hears the jury come in|Jerry hides from Tom|VAR check in the ninetieth minute|oh no oh no oh no|please don't fall, please don't fall",
        "dist('l_wrist','head')<.26; dist('r_wrist','head')<.26; hands_apart()<.25; elbow('l')<70; standing()",
        spine(bend=18), stand((0.07, 0.0), (0.07, 0.05), drop=0.05, knees="ahead+0.1in"), reaches("mouth", "down+0.4ahead+0.1out"), shrug("left", 14), shrug("right", 14), head(nod=2, tilt=5),
    ),
    named(
        "Pacing up and down, {side} hand at the chin, the other behind the back.", "mood",
        "pacing|pacing up and down|walking to and fro deep in thought|pacing nervously|striding about the room|brooding while walking|walking up and down with a hand at the chin|musing on a walk|dictating a letter while walking|wearing a hole in the carpet|chewing over a riddle on foot|walking round in circles over a decision|turning a problem over in one's mind, step by step",
        "an anxious father outside the delivery room|Sherlock Holmes ponders the case|the general thinks about his next move|a composer has no idea|where did I go wrong?|like a caged tiger|the philosopher on his daily walk|Kant takes his walk|the lawyer paces before the jury|waiting for the verdict|a poet looks for a rhyme|think, man, think|back and forth, forth and back|wearing out the rug|the professor strolls and ponders|one hand strokes the chin, the other rests on the spine, and he walks|how would Poirot cross the room before he names the killer?|what rhymes with orange?|to be or not to be, on the move|the jury is still out|plot twist needed, says the novelist|take a letter, Miss Jones|restless|fidgety|restive|a father-to-be outside the delivery room|can't sit still|caged tiger in an office|preoccupied|pondering the next move|agonising over a decision",
        "feet_apart()>.35; dist('r_wrist','head')<.26; ahead('l_wrist','pelvis')<-.02; head_nod()<-8; standing()",
        spine(bend=10, twist=-6), stand((0.06, -0.22), (0.06, 0.28), weight=0.35, heels=(28, 0)), reach("left", "lower back", elbow="out+back"), reach("right", "chin", elbow="down+0.6ahead"), head(nod=18, turn=8),
    ),
    named(
        "Impatient, arms crossed, tapping the {side} foot.", "mood",
        "tapping the foot|waiting impatiently|being impatient|losing patience|drumming with the foot|standing with crossed arms and one foot forward|glaring with the arms folded|waiting for an explanation|being annoyed with somebody|being at the end of one's patience|waiting for an apology|having had it up to here with the delay|counting to ten, toe on the beat",
        "impatience|are you coming at last?|hurry up, will you!|I'm waiting|a wife waits at the door at two in the morning|where have you been?|the queue does not move|the teacher waits for silence|how long does it take to do your hair?|the bus is twenty minutes late|well? explain yourself, young man|tick-tock|any day now, sunshine|I haven't got all night|what time do you call this?|toe up, heel down, arms folded: out with it|how does a mum stand when the room still isn't tidy?|Mary Poppins waits for Michael to mind her|the ketchup simply won't come|chop chop|when the taxi finally come?|Sonic when you put down the controller|service here is a joke|impatient|tapping foot|I haven't got all day|are you ready yet?|the queue doesn't move|an impatient customer|hurry up, will you|waiting for the teenager to come home|tsk, tsk|very tired of waiting|twenty minutes late again|how does a wife wait for a husband who forgot the time?",
        "arms_crossed(); ahead('r_ankle','l_ankle')>.12; elbow('l')<120; standing(); height('r_foot')>.02",
        spine(bend=-4, twist=12), stand((0.08, 0.0), (0.16, 0.24), weight=0.95), leg("right", "down+0.32ahead+0.12out", "down+0.25ahead+0.08out", toes=-12),
        folded(), head(nod=-4, turn=-14, tilt=-8),
    ),
    named(
        "Disgusted, turning away with the hands pushed out to the {side}.", "mood",
        "turning away in disgust|being disgusted|pushing something disgusting away|averting the face|refusing food|recoiling from a smell|warding something off with both hands|shrinking from a snake|rejecting an ugly present|not wanting to look at blood|being repelled|having one's stomach turned|gagging at a smell from one side|wanting nothing to do with it|giving it a wide berth, palms out",
        "yuck!|eww, gross|disgust|take that thing away!|brussels sprouts again?|there is a hair in my soup|a slimy toad|he can't look at the operation|a rotten fish under her nose|keep your hands off me|a vegetarian is offered a steak|get that needle away from me|a plate of fried insects|revolting|get it away, get it away!|that's minging|not with a bargepole|a dead mouse by the fridge|cover it up, for heaven's sake|face turned off, palms as a wall to one side|what would a princess do with a slug on her plate?|no thanks, I don't eat tripe|it smells like something died in here|vile|bleurgh|repulsed|revolted|sickened|repelled|loathing|no thanks, I hate broccoli|gross!|a slug in the salad|that's vile|horrid smell from the bin|abhorrence|get that away from me",
        "leftof('r_wrist','r_shoulder')<-.1; leftof('l_wrist','pelvis')<.1; head_turn()>30; lean_left()>4 or lean()>6; standing()",
        root(roll=7), spine(side=10, twist=-14, bend=4), stand((0.12, -0.08), (0.1, 0.12), weight=0.8, heels=(0, 14)), arm("right", "out+0.6ahead+0.5down", "out+0.9ahead+0.65up"), arm("left", "ahead+0.25in+0.5down", "in+0.7ahead+0.7up"), hands(palm="ahead"),
        hand("right", point="up+0.3out", palm="out+ahead"), hand("left", point="up+0.2in", palm="in+ahead"), shrug("left", 8), head(turn=62, nod=8, tilt=12),
    ),
    named(
        "Surprised, jumping back with the arms flung up.", "mood",
        "being surprised|jumping with surprise|getting a fright|throwing the arms up in surprise|jumping back|being astonished|being amazed|starting back in surprise|nearly jumping out of one's skin|being flabbergasted|leaping back from a snake|being taken aback|being bowled over|being thunderstruck|getting the shock of one's life",
        "surprise!|wow!|whoa!|a surprise party|a jack-in-the-box pops out|a frog jumps out of the drawer|I didn't hear you come in!|the balloon bursts|a firecracker goes off at his feet|she opens the cupboard and a skeleton falls out|you won the car!|holy smoke!|what are you doing here?|a jump scare|holy cow!|crikey!|what on earth?|thirty friends leap out from behind the sofa|I nearly had a heart attack|the trunk jerks back, hands fly up, fingers spread|how do you react when a snake drops from the tree?|blimey, you made me jump|gobsmacked|the letter says you've inherited a castle|the cat vs cucumber, but human|he get big surprise|astounded|thunderstruck|dumbfounded|bowled over|startled by a firework|surprise party!|the jack-in-the-box pops out|blimey!|crikey|well I never!|taken aback|boggled|a tiger leaps out of the bush|the toast pops up and he starts|a man who cannot believe his eyes|you drop a plate and jump",
        "y('l_wrist')>y('neck'); y('r_wrist')>y('neck'); hands_apart()>.6; lean_ahead()<-3; height('r_foot')>.1",
        root(pitch=-14), spine(bend=4), stand((0.06, 0.0), (0.1, 0.0), weight=0.95, drop=0.05, heels=(28, 0)), leg("right", "ahead+0.75down+0.25out", "down+0.3back+0.1out", toes=15), arms("out+0.5ahead+0.35up", "up+0.4out+0.1ahead"), hands(palm="ahead", point="up+0.7out"), shrug("left", 10), shrug("right", 10), head(nod=8, turn=-8),
    ),
    named(
        "Covering both ears.", "mood",
        "covering the ears|holding the ears shut|blocking out the noise|plugging the ears with the fingers|refusing to listen|not wanting to hear|wincing at a loud noise|being startled by a bang|protecting the ears|suffering from the noise|having had enough of the racket|hating the squeal of the brakes|drowning out the spoilers|being sensitive to sound",
        "hear no evil|la la la, I'm not listening|the fire alarm is deafening|a jet takes off right above|fireworks|too loud!|my neighbour practises the trumpet at midnight|fingernails on a chalkboard|the drill next door|a baby screams on the plane|shut up, I don't want to hear it!|a cannon is fired|the parents are fighting again|turn that racket down!|no spoilers!|the second wise monkey|my eardrums!|palms clamped to the sides of the head, elbows out|what would you do next to a jackhammer?|the siren goes off right beside her|Quasimodo, the bells, the bells|feedback from the microphone|too much noise, I can't think|they sing Baby Shark for the tenth time|here comes the bang|a deafening alarm|that noise!|turn that racket down|the siren howls|fingernails on a blackboard|la la la, I can't hear you|a jet takes off overhead|the neighbour drills again|an ambulance passes with the siren on|drum practice next door|too loud|what do you do when the music is far too loud?|stop shouting!|the brass band rehearses next to his desk|an explosion, hands on the ears|dentist's drill next door",
        "dist('l_wrist','head')<.27; dist('r_wrist','head')<.27; elbow('l')<80; hands_apart()>.15; head_nod()<-5; standing()",
        spine(bend=20), stand((0.07, 0.0), (0.09, 0.05), drop=0.06, knees="ahead+0.15in"), head(nod=18, tilt=8, turn=8), reaches("ear", "out+0.1down+0.45ahead"), shrug("left", 10), shrug("right", 10),
    ),
    named(
        "Both hands on the cheeks, amazed.", "mood",
        "holding the cheeks with both hands|putting both hands on the cheeks|gasping with the hands on the cheeks|"
        "being thrilled to bits|being charmed|clapping the hands to the cheeks|"
        "blushing with the hands on the cheeks|being lost for words|gasping|being gobsmacked by a proposal|being tickled pink|goggling at the price tag|cradling the own face in wonder",
        "Home Alone|Macaulay Culkin in the mirror|oh my word|Munch on the bridge|I can't believe my eyes|is that for me?|a puppy under the Christmas tree!|good heavens, what have you done?|horror!|how embarrassing, I'm all red|she sees the ring|the cake has fallen on the floor|for me? You shouldn't have!|Kevin alone at home|can it be true?|oh my stars|the fingers frame the face, mouth open|what does a grandma do when the soldier comes home unannounced?|makeover reveal, she sees herself|Munch's famous picture, roughly|the house has been robbed!|OMG you're pregnant?|bless my soul|the Scream|Edvard Munch|Kevin, home alone|oh my gosh, I won the lottery!|incredible!|I don't believe it, she squeals",
        "dist('l_wrist','head')<.26; dist('r_wrist','head')<.26; hands_apart()>.12; elbow('l')<70; head_nod()>-12; standing()",
        spine(bend=-2), stand((0.07, 0.0), (0.08, -0.04), weight=0.6, drop=0.02, knees="ahead+0.1in"), reaches("cheek", "down+0.6out+0.5ahead"), head(nod=-4, tilt=8),
    ),
    named(
        "Back pressed to a wall, arms spread along it.", "mood",
        "pressing the back against a wall|hugging a wall|standing on a ledge with the back to the wall|flattening oneself against a wall|hiding round the corner with the back to the wall|being frozen with fear|edging along a narrow ledge|being cornered|standing with nowhere to run|having one's back to the wall, literally|shrinking into the plaster|inching along the cliff path|waiting for the guard to pass|making oneself flat",
        "don't jump!|a jumper on the window ledge|trapped in an alley|the murderer walks past and she does not breathe|scared stiff|paralysed with fear|a commando waits beside the door|the train passes while he stands in the tunnel|tenth floor, a narrow ledge|fear of heights on the viewing platform|the rat is between her and the door|rooted to the spot|nowhere left to run|the monster sniffs round the corner|he's got me cornered|shoulder blades, bum and palms flat against the bricks|how would you creep along a ledge twenty storeys up?|Solid Snake|don't shoot, there's no way out|a firing line is in front of her|the lion has left its cage and the keeper freezes|Mission Impossible, waiting for the beam|make yourself thin",
        "arm('l')>20; arm('r')>20; hands_apart()>.7; elbow('l')>150; ahead('l_wrist','l_shoulder')<.02; standing(); abs(head_turn())>25",
        spine(bend=-5), stand((0.13, 0.0), (0.13, 0.0), weight=0.55, heels=(20, 20)), arms("down+0.75out+0.12back"), hands(palm="back"), shrug("left", 10), shrug("right", 10), head(turn=48, nod=-8),
    ),
    named(
        "Cowering on the floor, both arms over the head.", "mood",
        "cowering|crouching with the arms over the head|protecting the head with both arms|"
        "taking cover from an explosion|ducking under falling rocks|curling up to protect oneself|"
        "hiding from the bombs|being beaten up|squatting in terror|making oneself as small as a mouse|ducking for cover|rolling into a ball under the blows|being scared to death on the floor",
        "earthquake drill|incoming!|air raid|fire in the hole!|hailstones as big as eggs|stop hitting me|a whimpering prisoner in the corner|the bullies kick him|lightning strikes next to her|the roof is coming down|grenade!|a frightened boy hides from his drunken father|duck and cover!|not again, please stop!|shells are falling on the trench|don't hit me, daddy|squatting in a tight ball, forearms on the skull|what do you do when the ceiling caves in?|a bomb drill in 1955|glass rains down|Dobby expects a beating|the kid in the locker room|air strike!|he hides like a hedgehog|an earthquake shakes the house|drop, cover and hold on|the ceiling is coming down|a tornado, get down|duck and cover|shelling|the bully kicks him|shots fired, get down|quivering with fear on the ground",
        "height('pelvis')<.45; dist('l_wrist','head')<.35; dist('r_wrist','head')<.35; lean()>30; knee('l')<80; head_nod()<-10",
        root(pitch=30), spine(bend=40), plumb(leg("left", "ahead+0.25up+0.2out", "down+0.7back"), leg("right", "ahead+0.15up+0.25out", "down+0.75back")), head(nod=34), reaches("back of head", "ahead+0.8out+0.2down", gap=0.01),
    ),
    named(
        "Shielding the face with both forearms.", "mood",
        "shielding the face with both arms|blocking with crossed forearms|bracing against a blast|protecting the face from a fire|holding the arms before the face|being pelted with eggs|warding off a swarm of bees|facing a sandstorm|being sprayed with a hose|fending off branches|keeping the heat off one's face|parrying a shower of stones|weathering the blast|putting up both arms against the spray",
        "not in the face!|the oven explodes|a wave of heat from the burning barn|snowballs from all sides|a pigeon flies straight at her|the volcano erupts|mind the ball!|the superheroine withstands the energy beam|the windscreen shatters|a flock of birds attacks, Hitchcock|hot oil splashes|a dog jumps at the postman|it's gonna blow!|the frying pan flares up|bats fly out of the cave|a blast wave|crossed wrists before the eyes, leaning away|how do you protect yourself from flying glass?|incoming snowball|Tippi Hedren in the attic|the fireball hits the magic shield|paintball at close range|look out, sparks!|the champagne cork",
        "ahead('l_wrist','spine3')>.18; y('l_wrist')>y('neck'); y('r_wrist')>y('neck')-.05; hands_apart()<.45; elbow('l')<110; feet_apart()>.25",
        root(pitch=-4), spine(bend=14, twist=10), stand((0.1, 0.16), (0.12, -0.16), weight=0.4, drop=0.08, heels=(0, 15)), arm("left", "ahead+0.15down+0.15out", "up+0.65in+0.12ahead"), arm("right", "ahead+0.55down+0.15out", "up+0.4in+0.25ahead"), hands(palm="back"), head(nod=20, turn=16, tilt=6),
    ),
    named(
        "Fleeing, looking back over the {side} shoulder.", "action",
        "fleeing and looking back|running away while looking over the {side} shoulder|being pursued|"
        "escaping from somebody|running for one's life|glancing back at the pursuers|running from the police|"
        "being chased through the woods|hurrying away with a look behind|running away|fleeing|being chased by a bear|"
        "escaping|looking back|taking to one's heels|making a getaway|bolting with the dogs behind|hightailing it out of town",
        "they are after me!|the escaped convict|he robbed the bank and runs|the wolves are catching up|Little Red Riding Hood flees|the bull is loose!|Indiana Jones and the boulder|is he still following me?|a deserter|the girl runs from the masked killer|the pickpocket is away with the purse|chased by paparazzi|the monster is right behind us!|leg it!|did we lose them?|they're gaining on us!|scarper!|the T-rex is in the rear-view mirror, but on foot|mid-sprint, chin over one shoulder|how does a fox look when it hears the hounds?|run, Lola|Dr Kimble, the Fugitive|Tam o' Shanter and the witches|an apple thief and the farmer|somebody follows me in the park|the smoke alarm shrieks and he bolts|run for your life|panic-stricken|chased by bees|pursued|the dam broke!|the tower falls, run!|escaped convict|the dogs are after him",
        "head_turn()<-45; feet_apart()>.5; elbow('l')<120; elbow('r')<130; lean()>8; knee('r')<125",
        root(pitch=14), spine(bend=6, twist=-24), leg("left", "ahead+0.75down", "down+0.25back", toes=5), leg("right", "down+0.5back", "back+0.35up", toes=45), arm("left", "down+0.75ahead+0.15out", "ahead+0.5up+0.35in"), arm("right", "down+0.8back+0.4out", "ahead+0.5down+0.15out"), head(turn=-68, nod=-2),
    ),
    named(
        "Panicking, running with both arms in the air.", "mood",
        "panicking|running around in panic|running about with the arms in the air|fleeing in panic|screaming and running|being hysterical|running round like a headless chicken|stampeding|running through a sprinkler|freaking out|losing one's head|flapping about like mad|running amok with fright|rushing about like a lunatic|being in a blind panic",
        "panic!|don't panic, Captain Mainwaring!|help! fire!|Godzilla is coming|the sky is falling|a wasp is chasing him|the zoo gorilla has escaped|we're all going to die!|everybody out of the building!|alien invasion|the ship is sinking|there's a bomb in here!|mice! mice everywhere!|the shark is in the bay, get out of the water|abort! abort!|every man for himself!|my hair's on fire!|Kermit flails|evacuate now!|knees up, arms waving overhead, mouth wide|what would you do with a hornets' nest behind you?|she goes bananas|the servers are down and it's Black Friday|bees! bees!|Beaker from the Muppets|run for the hills!|the smoke detector shrieks and all rush about|hysterical|in a blind panic|Godzilla is coming!|headless chicken|aliens!|bees!|meltdown|utter panic at the shop|the house is full of wasps|the ice cracks under her|a swarm of wasps is after him|fire!, and everyone runs about screaming",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); feet_apart()>.4; knee('r')<125; hands_apart()>.4; balance()<.3",
        root(pitch=6), spine(bend=-4, twist=8), leg("left", "ahead+0.8down+0.1out", "down+0.2back", toes=5), leg("right", "down+0.35back", "back+0.35down", toes=45), arm("left", "up+0.7out+0.2ahead", "up+0.15in+0.2back"), arm("right", "up+0.55out+0.25ahead", "up+0.35out"), hands(palm="ahead"), head(nod=-14, turn=10),
    ),
    named(
        "Raging, shaking both fists at the sky.", "mood",
        "cursing the sky|shaking both fists|raging at the heavens|cursing the gods|swearing at the weather|fuming|exploding with rage|shaking the fists above the head|flying into a rage|bellowing with fury|damning fate|going berserk|hitting the roof|being fit to be tied|shouting at the clouds|blowing one's top|railing against fate",
        "King Lear in the storm|curse you!|damn it all!|Basil Fawlty|Donald Duck loses it|you'll pay for this!|"
        "the referee is blind!|livid|why me?|the wicked witch rages|a madman|missed the last train by a second|"
        "Khaaaan!|he's gone ballistic|curses, foiled again!|hell and damnation!|I shall have my revenge!|two balled hands shaken overhead|what does Captain Ahab do when the whale gets away?|the crow stole his supper, he shakes his hands upward|hopping mad farmer and the hail|my crops!|that's the third puncture today|rain again on the wedding day, thanks a lot|apoplectic|hopping mad|beside himself with fury|incandescent with rage|he blew his top|spitting feathers|curse you, Red Baron!|I'll get you next time!",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); elbow('l')<130; elbow('r')<130; gaze_up()>5; feet_apart()>.3",
        root(pitch=-4), spine(bend=-10), stand((0.22, 0.08), (0.2, -0.1), weight=0.5, drop=0.04), arms("out+0.3up+0.55ahead", "up+0.1in+0.15ahead"), hands(palm="back"), shrug("left", 8), shrug("right", 8), head(nod=-22),
    ),
    named(
        "Shouting at somebody, {side} finger stabbing ahead.", "mood",
        "shouting and pointing|accusing somebody furiously|quarrelling|scolding somebody loudly|"
        "yelling with a pointed finger|bawling somebody out|having a row|heckling the referee|"
        "jabbing a finger at somebody|telling somebody off|giving somebody a piece of one's mind|shouting|"
        "shouting at somebody|reading the riot act|hitting the roof at the intern|tearing a strip off somebody|blaming somebody to his face|laying into the umpire",
        "and don't you ever come back!|it's all your fault|J'accuse!|you liar!|a marital row|"
        "a football manager screams at the linesman|a furious boss|you're fired!|the headmistress roars at the boys|"
        "a shouting match|get off my lawn!|a drill instructor bawls out a recruit|a shout|you! You did this!|get out and stay out!|shame on you!|objection, your honour, he lies!|arm like a spear, face red, weight on the front foot|how does Gordon Ramsay talk to a cook?|it's raw, you donkey!|John McEnroe and the umpire|you cannot be serious!|sit down and shut up|give me back my money|Sir, it was him who stole it",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>140; lean()>15; feet_apart()>.35; arm('r')>55",
        root(pitch=16), spine(bend=10, twist=16), stand((0.12, -0.2), (0.1, 0.24), weight=0.25, drop=0.04, heels=(22, 0), knees="ahead+0.1out"), arm("right", "ahead+0.28up", "ahead+0.4up"), hand("right", palm="in+down"), arm("left", "down+0.75back+0.35out", "ahead+0.25down+0.1in"), shrug("right", 8), head(nod=-18, turn=-8),
    ),
    named(
        "Banging the {side} fist on the table.", "mood",
        "banging on the table|slamming the {side} fist on the table|pounding the table|thumping the desk|demanding something with a fist on the table|losing one's temper in a meeting|hitting the counter|calling for silence|leaning furiously over a desk|putting one's foot down at the meeting|laying down the law|hammering on the door of the bar table|demanding to see the manager",
        "enough is enough!|order, order!|Khrushchev at the UN|I am in charge here!|we want our dinner!|the negotiations have failed|bad cop in the interrogation room|the chairman has had enough|where is my beer, landlord?|tell me the truth, thug!|over my dead body|the union leader will not give in|I want answers!|listen to me for once!|the general will not accept defeat|a fist comes down among the cups|how does a mob boss end the discussion?|Twelve Angry Men|I object!|silence in the assembly|enough, I say, and the plates jump|we strike at dawn|pay up!|the arm is a hammer, the tabletop the anvil",
        "lean()>25; ahead('r_wrist')>.15; y('r_wrist')<y('spine2'); ahead('l_wrist')>.1; feet_apart()>.3; elbow('r')<140",
        root(pitch=34), spine(bend=6, twist=8), stand((0.16, 0.0), (0.14, -0.3), weight=0.8, drop=0.03, heels=(0, 25)), arm("right", "down+0.3out+0.1ahead", "ahead+0.1down"), hand("right", palm="in"), arm("left", "down+0.35ahead+0.25out", "down+0.4ahead"), hand("left", point="ahead+0.3out", palm="down"), head(nod=-34),
    ),
    named(
        "Strangling, both hands at a throat in front.", "mood",
        "strangling somebody|throttling somebody|grabbing somebody by the throat|choking an enemy|seizing somebody by the lapels|shaking somebody|wringing somebody's neck|wrestling for a gun|attacking with both hands|going for somebody's jugular|having somebody by the collar|wanting to kill one's printer|squeezing the life out of a rival",
        "Homer and Bart|I'll kill you!|you little...|Othello and Desdemona|a strangler in the fog|tell me where the money is!|why I oughta|I could wring his neck|murder scene|pull yourself together, man!|the mugger grabs his victim|a bar brawl begins|why you little...!|give me the code, or else|the Boston Strangler|I could throttle him|two hands round a neck that isn't there|how does Darth Vader lift the rebel captain?|he grabs his coach, Sprewell style|die, vampire!|Gollum and Smeagol fight over the ring|shake some sense into him|where's my money, punk?|Bart goes too far",
        "ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; hands_apart()<.3; y('l_wrist')>y('spine3'); lean()>8; elbow('l')<165",
        root(pitch=12), spine(bend=6), stand((0.14, 0.22), (0.14, -0.2), weight=0.6, drop=0.06, heels=(0, 20)), arms("ahead+0.35down+0.4out", "ahead+0.5up+0.8in"), hands(point="ahead+0.5up", palm="in"), shrug("left", 8), shrug("right", 8), head(nod=-2),
    ),
    named(
        "Threatening with the raised {side} fist.", "mood",
        "threatening somebody|shaking the {side} fist at somebody|raising a fist to strike|menacing somebody|"
        "threatening with a fist|shaking a fist at the neighbours|warning somebody off|about to hit somebody|"
        "raising the hand to slap somebody|bullying|threatening|spoiling for a fight|being about to lose it with somebody|brandishing a fist at cyclists|having a bone to pick",
        "just you wait!|get out of my orchard, you rascals!|I'll get you next time, Gadget|a bully in the playground|say that again!|an old man shouts at a cloud|one more word and you'll regret it|damn kids|come here if you dare|I'll teach you a lesson|the fishwife threatens her husband with a rolling pin|I'll have your guts for garters|one of these days, Alice, pow!|don't make me come over there|you wanna piece of me?|clear off, you little brats!|bunched hand cocked beside the ear|what does the neighbour do when your ball breaks his window?|I'm warning you for the last time|put your money where your mouth is|knuckle sandwich?|I hit you!, he says|vindictive|I'll get you for this|put 'em up|you'll be sorry|menacing|wait till I catch you|hostile|aggressive",
        "y('r_wrist')>y('neck')-.03; elbow('r')<110; lean()>6; ahead('l_wrist')>.1; feet_apart()>.3; standing()",
        root(pitch=8), spine(bend=6, twist=-16), stand((0.12, 0.2), (0.14, -0.16), weight=0.7, drop=0.03, heels=(0, 18)), arm("right", "out+0.15down+0.35ahead", "up+0.35ahead+0.1out"), arm("left", "down+0.75ahead+0.25out", "ahead+0.25up+0.2in"), hand("left", palm="down"), shrug("right", 8), head(turn=14, nod=-2),
    ),
    named(
        "Sulking, arms folded, turned away, head down.", "mood",
        "sulking|pouting|turning one's back in a huff|being offended|being jealous|being cross with somebody|not speaking to somebody|feeling left out|taking offence|refusing to make up|being envious|feeling misunderstood|having the hump|throwing one's toys out of the pram|being in a strop|being green with envy|spitting feathers, but silently",
        "I'm not your friend any more|jealousy|he is dancing with her!|leave me alone|a sulky child|it's not fair|nobody asked me|they had a quarrel and she won't talk|in a huff|a moody teenager|they picked her brother for the team|hurt feelings|the green-eyed monster|fine. Just fine.|got out of bed on the wrong side|a face like thunder|she has the hump|I'm not talking to you|arms knotted, back half turned, chin down|how do kids stand when there's no dessert?|he got more presents than me|grumpy, one of the seven|it was my turn on the swing!|don't touch me, you forgot my birthday|huffy|in a strop|moody|petulant|grumpy|a grumpy old man|resentful|begrudging|envious|jealous|green with envy|jealous of the new baby|not fair!|offended|sour|cantankerous|in a foul mood|her ex walks in with a new girlfriend and she turns away|in a bad mood|a quarrel: each looks the other way|ill-tempered|leave me be, she snaps, and turns round",
        "arms_crossed(); head_nod()<-8; abs(facing_left())>15; standing(); max_bend()>8; elbow('l')<120",
        root(turn=38), spine(bend=12, twist=4), stand((0.09, 0.0), (0.1, 0.1), weight=0.85), folded(), shrug("left", 12), shrug("right", 12), head(turn=26, nod=22, tilt=8),
    ),
    named(
        "Stamping the {side} foot, fists clenched.", "mood",
        "stamping the foot|stamping with rage|being stubborn|stomping|having a tantrum on the spot|"
        "insisting with a stamp of the {side} foot|crushing a bug under the foot|kicking up a fuss|demanding sweets|"
        "squashing a cockroach|throwing a tantrum|digging one's heels in|kicking off about bedtime|having a hissy fit|being a brat",
        "I want it now!|Veruca Salt|Rumpelstiltskin|a stubborn toddler in the supermarket|no, no, no!|I won't go to bed!|the spoilt princess gets her way|a terrible two|mum, buy me the lolly!|I hate you all!|shan't!|won't, won't, won't!|I want a pony, daddy|hissy fit|knee up, sole ready to slam the floor, fists by the thighs|how does a three-year-old refuse broccoli?|Violet Elizabeth Bott|that's so unfair!|give it back, it's mine!|get your own way at any price|flamenco of fury|die, you beetle!|a spoilt brat|throwing her toys out of the pram|no, no, no, I won't!|a toddler's defiance|strong-willed",
        "height('r_ankle')>.2; elbow('l')>100; arm('l')<55; arm('r')<55; knee('r')<120; lean()<30",
        spine(bend=8), stand((0.06, 0.0), (0.1, 0.0), weight=0.95, drop=0.015), leg("right", "ahead+0.2down+0.15out", "down+0.15back", toes=0), arms("down+0.35out+0.25back", "down+0.2out+0.3ahead"), hands(palm="back"), shrug("left", 12), shrug("right", 12), head(nod=2, tilt=-6),
    ),
    named(
        "Throwing a tantrum on the floor, arms and legs in the air.", "mood",
        "having a tantrum on the floor|kicking and screaming on the back|lying on the back with arms and legs in the air|beating the floor with the fists|lying on the back like a beetle|throwing a fit|wriggling on the floor|being tickled|lying helplessly on the back|going into meltdown|lying on one's back and flailing|being unable to turn over|struggling like an upturned insect",
        "a toddler in front of the sweet shelf|a turtle on its back|tummy rub, says the puppy|stop tickling me!|I don't want to go home|a baby in the cot kicks|rolling with laughter|the dog rolls over|kicking his heels on the supermarket floor|Gregor Samsa wakes up|a meltdown at the checkout|uncle tickles him on the rug|help, I can't get up|back on the lino, four limbs waving|what does a tortoise do when it lies upside down?|gimme the sweeeets!|roly-poly pup|paws up|wah wah, no nap!|diaper change protest|dying fly exercise",
        "lying(); facing_up()>.7; y('l_wrist')>y('pelvis')+.25; y('r_wrist')>y('pelvis')+.15; y('r_knee')>y('pelvis')+.2; y('l_knee')>y('pelvis')+.2",
        root(pitch=-88), leg("left", "ahead+0.25up+0.25out", "down+0.35ahead", toes=15), leg("right", "ahead+0.35down+0.3out", "ahead+0.75down", toes=20), arm("left", "ahead+0.55out+0.2up", "ahead+0.4up+0.2in"), arm("right", "ahead+0.9out", "ahead+0.55out+0.35up"), head(turn=22, nod=12),
    ),
    named(
        "Laughing, doubled over, slapping the {side} thigh.", "mood",
        "laughing one's head off|slapping the thigh with laughter|doubling up with laughter|splitting one's sides|"
        "roaring with laughter|laughing till it hurts|having a laughing fit|holding the belly with laughter|"
        "cracking up|howling at a joke|being in stitches|laughing hard|creasing up|being in hysterics|nearly wetting oneself laughing|falling about at a gag",
        "ha ha ha!|LOL|that's hilarious|the best joke in years|stop it, I can't breathe!|he slipped on the custard and she can't stop laughing|a comedian brings the house down|knee-slapper|hysterical laughter|did you see his face?|the prank worked|what's so funny?|I'm dying here, that's gold|tears of laughter|he told the one about the bishop|LMAO|you should have seen your face!|bent at the middle, one arm round the tummy, the other smacks the leg|how do lads react when their mate falls in the duck pond?|corpsing on set|oh my sides|hee hee haw|absolute scream|pull the other one!",
        "lean()>25; dist('r_wrist','r_hip')<.5; hand('l','spine1')<.3; head_nod()>-5; y('r_wrist')<y('spine1')",
        root(pitch=28), spine(bend=18, side=-5), stand((0.12, -0.06), (0.13, 0.14), weight=0.4, drop=0.08, heels=(12, 0)), reach("left", "belly", elbow="out+0.4down"), reach("right", "thigh", elbow="out+up", gap=0.02), head(nod=-16, tilt=8),
    ),
    named(
        "Laughing, head thrown back, {side} hand on the belly.", "mood",
        "laughing out loud|laughing heartily|throwing the head back with laughter|shaking with laughter|"
        "chuckling with a hand on the belly|bursting out laughing|guffawing|laughing at somebody|being amused|"
        "having a good laugh|rubbing the belly after a meal|laughing|having a belly laugh|being tickled by a joke|roaring at the jester|being as jolly as can be",
        "a jolly innkeeper|ho ho ho!|Santa Claus laughs|the laughing cavalier|a belly laugh|Falstaff|happy as a clam|"
        "good one!|the giant's laughter shakes the hall|mirth|mmm, that was delicious|"
        "a Buddha with a round belly, standing and laughing|very funny!|laughter|laugh|bwahaha|Brian Blessed|Frans Hals|Old King Cole was a merry old soul|Hagrid finds that funny|chin to the ceiling, palm on the tum, shoulders shaking|how would Friar Tuck react to a good story?|oh, you kill me!|the Ghost of Christmas Present|you're having a laugh|merry as a cricket|he laugh so big",
        "hand('r','spine1')<.28; gaze_up()>15; standing(); lean_ahead()<0; elbow('r')<110",
        root(pitch=-8), spine(bend=-14, side=4), stand((0.15, 0.03), (0.15, -0.05), weight=0.45, drop=0.03), arm("left", "down+0.5out+0.25back", "down+0.55ahead+0.35out"), hand("left", palm="ahead"), reach("right", "belly", elbow="out+0.5down"), head(nod=-32, tilt=5), shrug("left", 8), shrug("right", 8),
    ),
    named(
        "Dreaming, both hands under one cheek, eyes to the sky.", "mood",
        "dreaming of somebody|daydreaming|making a sleepy sign with the hands under the cheek|being smitten|being dreamy|pining for somebody|imagining a better life|gesturing sleep|resting the cheek on folded hands|swooning over a film star|longing for somebody|having stars in one's eyes|mooning over the boy next door|miming bedtime|fancying somebody from afar",
        "he loves me, he loves me not|Snow White sings of her prince|a dreamer|I'm tired, says the mime|time for bed, children|beddy-byes|wishful thinking|a teenager adores her idol|cloud nine|one day my ship will come in|butterflies in the stomach|a lovesick girl|nighty-night|sleepyhead in sign language|if only he knew I exist|head on one side, two palms for a pillow|how do you show a deaf friend that you want to sleep?|she is away with the fairies|sigh, Mr Bingley...|time for forty winks|to sleep, perchance to dream|my prince will come|pretty please, can I sleep over?|baby is sleeping, says the gesture",
        "dist('l_wrist','head')<.35; dist('r_wrist','head')<.3; hands_apart()<.2; abs(head_tilt())>10; standing()",
        spine(bend=2, side=-7), stand((0.07, 0.0), (0.07, 0.06), weight=0.75, drop=0.01, knees="ahead+0.05in"), head(tilt=-24, nod=-8, turn=-6), reach("right", "cheek", elbow="down+0.5ahead+0.6out"), reach("left", "palm", of="right", elbow="down+0.6ahead+0.4out", gap=-0.03),
    ),
    named(
        "Hopeful, hands clasped under the chin, looking up.", "mood",
        "hoping|clasping the hands under the chin|wishing upon a star|keeping the fingers crossed|"
        "looking up full of hope|crossing the fingers|waiting for a miracle|yearning|looking up to an idol|"
        "praying that all goes well|gazing at the stars in wonder|wishing with all one's heart|having one's hopes up|looking for a silver lining|crossing everything one has got|making a wish at a shooting star",
        "hope|please let it be me|the princess at her tower window|fingers crossed!|pick me, pick me|the birthday girl makes a wish|the orphan hopes to be adopted|the lottery draw is on|Oh please, daddy, can we keep it?|a believer sees the Virgin appear|it has to rain soon|Dorothy sings Over the Rainbow|big puppy eyes|touch wood|oh please, pick my name|let it snow, let it snow|Father Christmas, I've been good|knuckles under the chin, eyes lifted|how does an orphan look at the couple who visit?|When you wish upon a star|if it be thy will|Annie: tomorrow, tomorrow|I have a good feeling about this|come home safe, my son|Gretel waits for the moon|optimistic|wishing hard|please, please let it be me|longing|an orphan hopes to be adopted|starry-eyed|expectant|Oliver asks for more",
        "hands_apart()<.26; y('l_wrist')>y('spine3')+.05; gaze_up()>12; elbow('l')<75; dist('r_wrist','neck')<.3; standing()",
        spine(bend=-5), stand((0.06, 0.04), (0.07, -0.04), weight=0.55, heels=(18, 18)), reaches("throat", "down+0.7out+0.5ahead", gap=0.07), hands(point="up+0.4in", palm="in"), shrug("left", 6), shrug("right", 6), head(nod=-26, tilt=5),
    ),
    named(
        "Grateful, bowing with both hands on the heart.", "mood",
        "bowing with the hands on the heart|being grateful|thanking deeply|expressing gratitude|accepting an award humbly|apologising from the bottom of the heart|thanking the audience|receiving a blessing|being humbled|taking leave respectfully|owing somebody one's life|being deeply in somebody's debt|taking a humble bow|giving heartfelt thanks",
        "gratitude|thank you so much, everyone|much obliged|a thousand thanks|you saved my life|an Oscar winner is speechless|the singer thanks her fans|a humble master|thank you for coming|how do you thank a donor?|the refugees thank the village|words fail me|God bless you, sir|I owe you one|bless you all|from the heart, merci|how can I ever repay you?|arigato gozaimasu, with feeling|leaning forward, palms one over the other on the breast|what would an actress do at the end of her farewell tour?|cheers, you're a lifesaver|I'm honoured|thank you very very much my friend|the kidney came from a stranger and they meet|you're too kind|deeply grateful|thankful|honoured|I'm so humbled|it's nothing, really, he says modestly|modest|touched by the applause",
        "hand('l','spine3')<.3; hand('r','spine3')<.3; 18<lean()<60; head_nod()<0; elbow('l')<90; height('pelvis')>.75",
        root(pitch=20), spine(bend=14), stand((0.07, 0.0), (0.08, 0.05), weight=0.6), reach("left", "heart", elbow="out+0.8down"), reach("right", "chest", of="right", elbow="out+0.8down", gap=0.03), head(nod=18, tilt=4),
    ),
    named(
        "Curious, leaning forward, hands behind the back.", "mood",
        "being curious|leaning forward to see|peering at something|craning the neck|snooping|being nosy|"
        "examining an exhibit|leaning in to sniff a flower|studying a price tag|looking into a pram|"
        "inspecting something without touching it|being all agog|sticking one's nose in|taking a closer look|having a gander at something|poking about, but hands off",
        "curiosity|what's in there?|do not touch the exhibits|a nosy neighbour|the professor inspects the insect|"
        "a child at the aquarium|can I have a look?|let me see the small print|short-sighted|"
        "a visitor leans over the rope in the gallery|does the milk smell off?|ooh, what does this button do?|let's have a butcher's|curiouser and curiouser|curiosity killed the cat|is it real?|hips back, nose forward, wrists behind|how would a child look at a hedgehog?|Attenborough meets a frog|look, don't touch!|headmaster inspects the homework|what says this little sign?|is that a Rembrandt?|inquisitive|nosy|intrigued|fascinated by the beetle|eager to see|what's in the box?|eager|keen|attentive|all agog|prying",
        "lean()>25; ahead('l_wrist','pelvis')<0; ahead('r_wrist','pelvis')<0; gaze_up()>-30; hands_apart()<.3; height('pelvis')>.7",
        root(pitch=30), spine(bend=10), stand((0.07, 0.08), (0.07, -0.12), weight=0.65, drop=0.02, heels=(0, 22)), reaches("lower back", "out+0.4back"), head(nod=-24, turn=8, tilt=6),
    ),
    named(
        "Eureka, the {side} forefinger up.", "mood",
        "having an idea|raising a finger|having a flash of inspiration|making an important point|raising the {side} forefinger|having a light-bulb moment|warning with a raised finger|remembering something suddenly|objecting politely|adding a remark|finding the solution|hitting on the answer|cottoning on|seeing the light|having a brainwave|making a case, one finger in the air",
        "eureka!|aha!|I've got it!|Archimedes|a bright idea|wait a minute...|just one more thing, says Columbo|number one|Professor Calculus|the penny drops|Plato in the School of Athens|first of all, gentlemen|that's it, Watson!|actually, says the know-it-all|light bulb!|by Jove, I've got it|great Scott!|hold on, that's it!|elementary!|forefinger shoots up, the eyes widen|what did the man in the bath shout?|well, technically...|may I just say something|hang on a tick|lesson number one|Phineas: I know what we're gonna do today|bingo, the missing link",
        "y('r_wrist')>y('neck'); elbow('r')<125; arm('l')<60; head_nod()>0; ahead('r_wrist','r_shoulder')>.05; standing()",
        spine(bend=-4, twist=8), stand((0.09, -0.06), (0.09, 0.1), weight=0.4, heels=(18, 0)), arm("right", "ahead+0.65out+0.05down", "up+0.2ahead+0.05out"), hand("right", point="up", palm="ahead+in"), reach("left", "waist", elbow="out+0.3back"), head(nod=-10, turn=-8, tilt=-5),
    ),
    named(
        "Yes! The {side} fist pulled in, one knee raised.", "mood",
        "pumping the fist|clenching the {side} fist in triumph|celebrating a point|saying yes with a pulled-in fist|fist-pumping|celebrating an ace|doing a Tiger Woods fist pump|being triumphant|scoring a point|hissing yes|punching the air downward and lifting a knee|being pleased as punch about a hole-in-one|celebrating a strike at bowling|getting what one wanted",
        "get in!|nailed it|she passed her driving test|ker-ching!|he got the job|match point won|in your face!|the putt drops|they accepted my paper|success|boom!|I got tickets!|the code compiles|the tenor hits the note and the agent is happy|yesss!|back of the net!|smashed it|kerching|bullseye, one hundred and eighty!|the visa has been approved|elbow jerked back, knee up, teeth gritted|how do you react when the paper ball lands in the bin?|Andy Murray|bazinga|free pizza, woohoo|I have passed the exam yes",
        "elbow('r')<90; y('r_wrist')<y('neck')+.05; y('r_wrist')>y('spine1'); height('r_ankle')>.25; lean()>4; arm('l')<80",
        root(pitch=8), spine(bend=16, twist=-16), stand((0.05, 0.0), (0.1, 0.0), weight=0.98, drop=0.05), leg("right", "ahead+0.35down+0.1out", "down+0.45back", toes=15), arm("right", "down+0.1ahead+0.45out", "ahead+0.75up+0.1in"), hand("right", palm="back"), arm("left", "down+0.45back+0.45out", "ahead+0.25down+0.1out"), head(nod=10, turn=8),
    ),
    named(
        "Sitting on the floor against a wall, {side} knee up, arm on the knee.", "rest",
        "sitting against a wall with one knee up|sitting on the floor with the arm on the {side} knee|"
        "sitting on the floor lost in thought|brooding on the floor|sitting on the pavement|sitting in a doorway|"
        "sitting on the window sill with one leg drawn up|resting in the shade of a tree|taking five against a brick wall|waiting for someone who never shows up|slumming it on the doorstep|nursing one's thoughts on the ground",
        "loneliness|a lonely boy in the school corridor|a soldier rests in the trench|on the harbour wall at sunset|the last guest sits on the dance floor|a backpacker waits for the train on the ground|a poet under a willow|band photo, the one sitting in front|she waits outside his flat all night|a shepherd watches his flock|emo album cover|a cowboy by the fire|skater on the kerb|alone in the crowd|busker between two songs|a squaddie takes a breather|the boy nobody picked|backside on the tarmac, one knee as an armrest|how does a teenager wait outside the club?|Good Will Hunting|locked out, waiting for the neighbour|brooding hero, panel four|stuck in the lift for hours|down but not out|he sits on floor and thinks",
        "height('pelvis')<.3; knee('r')<90; knee('l')>130; dist('r_elbow','r_knee')<.3 or dist('r_wrist','r_knee')<.25; lean()<35",
        root(pitch=-14), spine(bend=14), plumb(leg("left", "ahead+0.2out+0.03up", "ahead+0.15out+0.12down", toes=15), leg("right", "ahead+1.25up+0.15out", "down+0.95ahead")), arm("left", "down+0.35out+0.3back", "down+0.12out"), hand("left", point="out+0.4back", palm="down"),
        reach("right", "knee", elbow="out+0.4up", gap=-0.02), hand("right", point="ahead+down", palm="down"), head(nod=12, turn=14),
    ),
    named(
        "Excited, on tiptoe, fists at the chin.", "mood",
        "being excited|squealing with delight|jumping with anticipation|clenching both fists under the chin|being giddy with joy|waiting for a present|trembling with excitement|being all aflutter|being thrilled|hopping from foot to foot|rejoicing like a child|being unable to contain oneself|having ants in one's pants|being beside oneself with joy|bursting with anticipation",
        "eeeek!|OMG, it's Harry Styles!|a fangirl|Christmas morning|I'm so excited!|a child in front of the toy shop|we're going to Disneyland!|the ice cream van is coming|she said yes, her friends squeal|a cosplayer meets her hero|squee|the pony is for you, sweetie|I can't wait, I can't wait!|it's happening!|Taylor's coming on stage|is it here yet? is it here?|yippee, a puppy!|heels off the ground, fists tucked under the jaw|what does a little girl do in front of Elsa at the park?|eek|he's calling me, he's calling me|Christmas Eve jitters|new bike day|OMG OMG OMG|so happy so excited|giddy with excitement|can't wait!|eager beaver on Christmas morning|the parcel has come|overexcited|hyper|pumped|aflutter|ooh, puppies!|the bride-to-be tries the dress",
        "elbow('l')<70; elbow('r')<70; dist('l_wrist','neck')<.35; hands_apart()<.4; height('l_ankle')>.1; standing()",
        spine(bend=-3, side=4), stand((0.06, 0.0), (0.06, 0.0), weight=0.5, drop=0.04, heels=(38, 38), knees="ahead+0.1in"), reaches("chin", "down+0.7out+0.1ahead", gap=0.05), hands(point="up", palm="in"), shrug("left", 14), shrug("right", 14), head(nod=-8, tilt=8),
    ),
    named(
        "Arms flung wide, face lifted to the sky.", "mood",
        "spreading the arms wide|enjoying the sun on the face|breathing in the fresh air|feeling free|embracing life|spinning with the arms spread|standing in the rain with open arms|standing at the bow of a ship with the arms spread|feeling the wind|standing on the mountain top with open arms|being blissful|soaking up the sunshine|being free as a bird|drinking in the mountain air|seizing the day|feeling alive",
        "Titanic|I'm the king of the world!|the hills are alive|The Sound of Music|free at last|Shawshank Redemption, in the rain|freedom|first day of spring|carefree|out of prison after ten years|what a beautiful morning|life is beautiful|euphoria|Leonardo DiCaprio and Kate Winslet at the bow|carpe diem|not a care in the world|I'm flying, Jack!|on top of old Smoky|Julie Andrews on the alp|world, here I come!|open as a cross, throat to the heavens|how do you stand in the first warm shower of rain?|Christ the Redeemer looks up|hello, sunshine|it's good to be alive|feel the breeze|euphoric|exhilarated|blissful|content with life|on top of the hill and so happy|liberated|life is wonderful|intoxicated with joy|Titanic bow scene",
        "arm('l')>75; arm('r')>75; hands_apart()>1.1; gaze_up()>15; standing(); max_bend()>5",
        root(pitch=-4), spine(bend=-14), stand((0.09, 0.07), (0.09, -0.09), weight=0.55, heels=(0, 15)), arm("left", "out+0.12up+0.15back", "out+0.3up"), arm("right", "out+0.02up+0.2back", "out+0.2up"), hands(palm="up+ahead"), head(nod=-28, tilt=4),
    ),
    named(
        "Breathing calmly, one hand on the chest, one on the belly.", "mood",
        "breathing deeply|calming down|feeling one's breath|doing breathing exercises|doing belly breathing|relaxing the diaphragm|trying to stay calm|warming up the voice|listening to one's body|laying one hand on the chest and one on the belly|getting a grip on oneself|finding one's centre|taking a moment before the exam|slowing down the pulse",
        "serenity now!|calm|breathe in, breathe out|before the speech, a deep breath|a singing lesson|wheezing? breathe slowly|counting to ten|a panic attack is passing|hay fever test: breathe in|mindful standing|inner calm|composure|let it go|keep calm and carry on|in for four, hold for four|woosah|panic attack first aid|one palm over the heart, one below the ribs|where do you put the hands to feel the belly rise?|the antenatal teacher shows how|I am calm, I am at peace|centre yourself, dear actors|stage fright remedy|deep breath and then on you go|feel how the air comes in|serene|tranquil|composed|at peace|collected|mellow|unruffled|calm before the exam|keep cool and breathe|zen",
        "hand('l','spine1')<.28; hand('r','spine3')<.28; elbow('l')<115; elbow('r')<95; standing(); lean()<15",
        spine(bend=-4), stand((0.11, 0.0), (0.11, 0.03), weight=0.5), reach("left", "belly", elbow="out+0.4down"), reach("right", "heart", elbow="out+0.6down"), head(nod=8, tilt=4),
    ),
    named(
        "Wiping away a tear with the {side} hand, head bowed.", "mood",
        "wiping away a tear|drying one's eyes|crying quietly|wiping the eyes with the {side} hand|shedding a tear|weeping softly on one's feet|being close to tears|dabbing at one eye|having something in the eye|fighting back the tears|welling up|trying not to cry",
        "I'm not crying, you are|just a bit of dust in my eye|she dabs her eyes at the wedding|the film was so sad|a single tear|boohoo|misty-eyed|the bride's father is moved|the knuckle of one finger under the eye, chin down|how does a proud man cry?|he got choked up during the speech|goodbye at platform nine|tears of joy, she has to wipe them|hold it together|peeling onions|the last episode and she weeps|teary|he cries a little",
        "dist('r_wrist','head')<.27; elbow('r')<85; head_nod()<-10; y('r_wrist')>y('neck')-.05; hand('l','r_elbow')<.3; standing()",
        spine(bend=12, side=-3), stand((0.07, 0.0), (0.08, 0.06), weight=0.75, drop=0.01), head(nod=22, tilt=-6, turn=-6), reach("right", "eyes", elbow="down+0.45out+0.4ahead", gap=0.03), arm("left", "down+0.3ahead+0.1out", "in+0.85ahead+0.25up"), shrug("right", 6),
    ),
    named(
        "Crying like a child, both fists rubbing the eyes, elbows out.", "mood",
        "crying like a baby|bawling|rubbing both eyes with the fists|blubbering|wailing like a little kid|howling with tears|crying one's eyes out on one's feet|rubbing sleepy eyes with both fists",
        "waaah!|I want my mummy!|the ice cream fell on the ground|boo hoo hoo|crybaby|he took my toy!|balled hands screwed into the eyes, elbows lifted|how does a cartoon toddler weep?|lost in the supermarket|floods of tears|big girls don't cry|the bully popped her balloon|bleary-eyed, she rubs them both|there's sand in my eyes|stop blubbing|the kid cry so loud",
        "dist('l_wrist','head')<.25; dist('r_wrist','head')<.25; elbow('l')<75; leftof('l_elbow','l_shoulder')>.05; hands_apart()<.35; standing()",
        spine(bend=6), stand((0.07, 0.0), (0.07, 0.0), weight=0.5, drop=0.03, knees="ahead+0.15in"), head(nod=2, tilt=5), reaches("eyes", "out+0.25down+0.3ahead", gap=0.04), hands(point="in+0.7up", palm="back"), shrug("left", 12), shrug("right", 12),
    ),
    named(
        "Unsure of oneself, one hand across the body holding the {side} elbow.", "mood",
        "holding one's own elbow|gripping one arm with the other hand|clutching the {side} arm|feeling unsure of oneself|feeling out of place|being uncomfortable in one's skin|standing there insecurely|being self-conscious|hugging oneself with one arm|feeling vulnerable",
        "insecure|self-conscious|feeling like an intruder|she knows nobody at this party|I don't belong here|um, should I go?|one arm hangs, the other crosses the belly to hold it|how does a teenager stand in a swimsuit?|body language of doubt|the new pupil waits to be picked|not sure if I'm welcome|anime girl, shy and unsure|reserved|he is not comfortable here|one-armed self hug|left standing when everyone pairs up|shy of strangers|uncomfortable at the party|ill at ease|timid at the dance|vulnerable, one arm held|out of place|a misfit|self-doubt|the shy newcomer|a person who feels unwelcome|left alone at the ball|nobody asks her to dance",
        "hand('l','r_elbow')<.2; elbow('l')<125; elbow('r')>145; arm('r')<30; ahead('l_wrist')>.03; head_nod()<-3; standing()",
        root(roll=-3), spine(bend=8, side=4), stand((0.06, 0.03), (0.06, 0.0), weight=0.75, drop=0.01, knees="ahead+0.1in"), arm("right", "down+0.12out+0.38ahead", "down+0.12ahead"), hand("right", palm="in+back"), arm("left", "down+0.42ahead+0.05in", "in+0.42ahead+0.05down"), hand("left", point="in+0.3ahead", palm="back+in"), shrug("left", 7), shrug("right", 7), head(nod=14, turn=-14, tilt=5),
    ),
)  # fmt: skip
