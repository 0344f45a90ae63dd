"""Social gestures and body language: what people tell each other with their hands."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, reaches, root, shrug, spine

POSES = (
    named(
        "Blowing a kiss with the {side} hand.", "action",
        "blowing a kiss|blowing kisses to the crowd|throwing a kiss|sending a kiss with the {side} hand|"
        "kissing the fingertips|praising the food with a kiss of the fingers|flirting from afar|"
        "blowing dust off the palm|sending love through the air|smooching the fingertips|making a chef's kiss|wishing the troops farewell with a kiss",
        "mwah!|chef's kiss|kisses, darling|Marilyn Monroe greets the soldiers|a bride leaves in the carriage|"
        "goodnight kiss from the door|a diva thanks her admirers|catch my kiss|fairy dust|ciao bella|"
        "the farewell at the quay, a kiss through the air|delicious, says the Italian cook|a kiss|love you, bye!|smooch!|XOXO|muah muah, says the star at the barrier|fingertips leave the lips and open toward the crowd|what does a ballerina do after the seventh curtain?|bellissima!|the opera singer adores her gallery|a dandelion clock on the palm, puff|hasta la vista, baby, kiss kiss|perfetto, magnifico|Marilyn says so long",
        "dist('r_wrist','head')<.4; elbow('r')<90; ahead('r_wrist')>.15; arm('l')<70; standing()",
        root(pitch=5), spine(bend=4, twist=8), stand((0.08, -0.08), (0.08, 0.1), weight=0.3, heels=(22, 0)), arm("left", "down+0.45out+0.35back", "down+0.8out"), hand("left", palm="down"), reach("right", "mouth", elbow="down+0.5out+0.6ahead", gap=0.06), hand("right", point="ahead+0.35up", palm="up"), head(nod=-10, tilt=-8),
    ),
    named(
        "Shooing something away with the {side} hand.", "action",
        "shooing somebody away|waving somebody off|chasing away a fly|swatting a mosquito|dismissing a servant|brushing an objection aside|fanning away smoke|waving a bad smell away|shooing the pigeons|making a dismissive gesture|flapping a hand at a wasp|waving a compliment away|getting rid of a pushy seller|driving the geese off|brushing somebody off with the back of the hand",
        "shoo!|go away|begone!|off you go|a mosquito in the tent|nah, forget it|leave me be|the queen dismisses her footman|cigarette smoke in the face|scram, you hens|don't bother me with that|oh, stop it, you flatterer|buzz off!|not now, darling, mummy's working|get lost, pigeon|pish posh|be off with you|a limp flick of the wrist, nose turned aside|how does a countess send her maid out?|that's peanuts, don't mention it|scoot!|I not want, go|Miranda Priestly: that's all|whoosh, you wasps",
        "elbow('r')>90; y('r_wrist')>y('spine1'); ahead('r_wrist')>.25; abs(head_turn())>15; arm('l')<50; standing()",
        spine(bend=-4, twist=-6), stand((0.1, 0.0), (0.1, 0.06), weight=0.75), arm("right", "down+0.75ahead+0.35out", "ahead+0.45up+0.3out"), hand("right", point="down+0.7ahead+0.3out", palm="down+back"), reach("left", "waist", elbow="out+0.3back"), head(turn=32, nod=-8, tilt=6),
    ),
    named(
        "Beckoning with the {side} hand.", "action",
        "beckoning|calling somebody over|waving somebody closer|gesturing come here|luring somebody with a finger|crooking the finger|inviting somebody closer|signalling to follow|hailing a waiter|guiding a car into a parking space|summoning a pupil to the desk|giving somebody the come-hither|asking the taxi to pull up|coaxing the shy one onto the stage|motioning nearer",
        "come here|follow me|come closer, my dear|this way, hurry!|psst, over here, want to buy a watch?|the witch lures Hansel and Gretel|back up, back up, a bit more|Morpheus invites Neo to attack|a siren calls the sailors|step right up, folks!|come in, the water is lovely|next patient, please|come hither|over here, slowcoach!|you there, a word|walk this way|palm up, fingers curling toward me|how does a vampire invite his victim?|come into my parlour, said the spider|reverse, reverse, stop|Bruce Lee wants more|don't be shy, step up|you come here please",
        "ahead('r_wrist','r_shoulder')>.15; elbow('r')<110; y('r_wrist')>y('spine2'); arm('l')<50; standing()",
        root(pitch=-3), spine(bend=-3, twist=12), stand((0.09, 0.0), (0.1, 0.12), weight=0.8), arm("right", "down+0.7ahead+0.3out", "up+0.65ahead+0.1in"), hand("right", point="up+0.5back+0.2in", palm="back"), arm("left", "down+0.2out+0.12back", "down+0.25ahead"), head(nod=-4, tilt=-8),
    ),
    named(
        "Bring it on, both hands beckoning low.", "action",
        "challenging somebody with both hands|daring somebody to come closer|provoking an opponent|beckoning with both hands|taunting the opponents|coaxing a toddler to walk|inviting a fight|asking the crowd for more noise|calling a dog|encouraging someone to jump into one's arms|egging the opponent on with both hands|offering somebody a scrap|revving up the stands|calling a toddler into one's arms",
        "bring it on!|come at me, bro|you want some?|come to daddy|a hooligan|come on, if you're hard enough|here, boy!|make some noise!|jump, I'll catch you|West Side Story, the Jets meet the Sharks|who's next?|come to mama, first steps|let me hear you, Wembley!|have a go, then!|give it your best shot|show me what you've got|let's be having you!|fight me!|knees soft, arms low and open, fingers flicking inward|what does a brawler do before the first punch?|is that all you've got?|jump down, daddy's here|come to grandad, little one|louder, I can't hear you, Glasgow!|you want fight? come",
        "arm('l')>20; arm('r')>20; hands_apart()>.55; ahead('l_wrist')>.15; feet_apart()>.3; y('l_wrist')<y('spine3'); standing()",
        root(pitch=4), spine(bend=6), stand((0.2, 0.08), (0.2, -0.08), weight=0.5, drop=0.07, heels=(0, 0)), arms("down+0.6out+0.15ahead", "ahead+0.55out+0.15up"), hands(point="up+0.6ahead", palm="up+back"), head(nod=-10, tilt=6), shrug("left", 6), shrug("right", 6),
    ),
    named(
        "After you: stepping aside with a sweeping {side} arm.", "action",
        "stepping aside politely|letting somebody pass|showing somebody in|holding the door open|bowing with a sweeping arm|ushering guests in|inviting somebody to enter|bidding somebody welcome with a bow|making a courtly bow|offering a seat|letting the lady go ahead|making way at the lift|being chivalrous at the doorway|waving somebody through",
        "after you|ladies first|this way, madam|right this way, your table is ready|the butler shows the visitor in|step into my office|a gentleman gives up his seat|a hotel porter|age before beauty|please come in|a musketeer bows with his feathered hat|be my guest|enter, if you dare|beauty before age|pray, enter|step inside, the show is about to begin|the doorman of the Savoy|bent at the waist, one arm sweeps the path|how does Lumiere invite Belle to dinner?|your carriage awaits|do come through|Jeeves|mind the step, sir, the bar's on your left|be our guest|Sir Walter lays down his cloak",
        "leftof('r_wrist','r_shoulder')<-.2; 20<lean()<60; elbow('r')>120; height('pelvis')>.7; ahead('l_wrist','pelvis')<.2",
        root(pitch=20, turn=12), spine(bend=14, twist=-10), stand((0.09, -0.1), (0.12, 0.16), weight=0.75, drop=0.05, knees="ahead+0.2out"), arm("right", "out+0.75down+0.3ahead", "out+0.35down+0.35ahead"), hand("right", palm="up+ahead"), reach("left", "lower back", elbow="out+back"), head(turn=-8, nod=-14),
    ),
    named(
        "Presenting something with the open {side} arm.", "action",
        "presenting something with an open arm|presenting the next act|showing off a new car|announcing a guest|"
        "introducing somebody|gesturing towards the stage|pointing out the view with an open hand|"
        "unveiling a painting|revealing a prize|presenting the weather map|bringing somebody on stage|"
        "presenting something|being the master of ceremonies|touting one's wares|giving a guided tour|drawing attention to the exhibit",
        "behold!|and now, ladies and gentlemen, the one and only...|the magician's assistant|"
        "a game show hostess shows the prize|give it up for Tina Turner!|I present: my masterpiece|"
        "may I introduce my wife?|a car salesman and his best offer|the estate agent shows the living room|"
        "tomorrow will be sunny in the north|a waiter recommends the special|lo and behold!|feast your eyes on this!|look what I baked|tonight's star prize: a speedboat|open palm to one side, smile to the other|how does Vanna White reveal a letter?|on your left you see the cathedral|before and after|let me present the new kitchen|here it is, my new house|exhibit A, m'lud",
        "leftof('r_wrist','r_shoulder')<-.25; arm('r')>55; elbow('r')>120; head_turn()<-10; standing(); arm('l')<60",
        spine(bend=-6, twist=-8, side=4), stand((0.08, 0.06), (0.14, -0.04), weight=0.85), arm("right", "out+0.15down+0.3ahead", "out+0.4up+0.25ahead"), hand("right", point="out+0.2up", palm="up+ahead"), reach("left", "waist", elbow="out+0.2back"), head(turn=-24, nod=-4, tilt=6),
    ),
    named(
        "Welcoming, both arms open low, palms ahead.", "action",
        "welcoming everybody|welcoming guests|opening the arms in welcome|greeting the audience|blessing the congregation|making an open gesture|saying that one has nothing to hide|inviting everybody in|greeting the family at the door|receiving applause with open arms|receiving one's guests with open arms|showing both empty palms|making everyone feel at home|inviting a hug from the whole family",
        "welcome!|mi casa es su casa|come in, come in, all of you|the host of the party|Jesus with open hands|Our Lady of Lourdes|a statue of Mary|I am unarmed, officer|open body language|make yourselves at home|a good shepherd|a warm welcome|here I am, world|Willy Wonka opens the factory|long time no see, come here!|howdy, folks|please, come in, feel as at home|Cristo with open hands|bring it in, guys|arms a bit away from the body, palms forward, chest open|how does a generous host stand on his doorstep?|the prodigal son returns|Our Lady of Grace|the whole gang's here!|I've got nothing up my sleeves|take me as I am",
        "arm('l')>30; arm('r')>30; hands_apart()>.8; elbow('l')>125; standing(); y('l_wrist')<y('l_shoulder')",
        spine(bend=-5), stand((0.09, 0.05), (0.09, -0.06), weight=0.6, heels=(0, 10)), arms("down+0.75out+0.2ahead", "out+0.6down+0.55ahead"), hands(palm="ahead+up"), head(nod=-2, tilt=8),
    ),
    named(
        "Cheering somebody on, both fists pumping before the chest.", "action",
        "cheering somebody on|encouraging a friend|shaking both fists in encouragement|urging somebody to hurry|rooting for a team|motivating the players|supporting a runner|cheerleading with pompoms at the chest|psyching oneself up|egging somebody on|watching a race excitedly|rallying the troops|giving somebody a pep talk|spurring on the crew|getting behind the team|being somebody's biggest fan",
        "you can do it!|go, go, go!|come on, faster!|chin up, we'll win this|the father at the sports day|"
        "the coach before kick-off|he bets on horse number five|ganbatte!|keep going, nearly there|don't give up|"
        "the fitness trainer motivates her class|you've got this!|attagirl!|allez, allez!|dig deep, two laps left|push, darling, push!|forearms jackhammering in front of the ribs|how does a trainer encourage his boxer from the corner?|fighting!, as Koreans say|let's gooo|stick at it, son|one more rep|come on Tim!",
        "elbow('l')<100; elbow('r')<100; y('l_wrist')>y('spine3'); ahead('l_wrist')>.15; hands_apart()>.2; lean()>4; standing()",
        root(pitch=7), spine(bend=5, twist=8), stand((0.12, -0.1), (0.12, 0.12), weight=0.4, drop=0.05, heels=(15, 0)), arm("left", "down+0.55out+0.3ahead", "up+0.55ahead+0.1in"), arm("right", "down+0.5out+0.6ahead", "up+0.5ahead+0.2in"), hands(palm="in"), shrug("left", 8), shrug("right", 8), head(nod=-6),
    ),
    named(
        "V sign beside the face with the {side} hand.", "action",
        "making a victory sign|showing the peace sign|flashing a V sign|posing with two fingers beside the face|making a cute photo pose|giving the peace sign with the {side} hand|winking with a peace sign|making bunny fingers|saying cheese the Tokyo way|throwing up deuces|making a funny selfie|wishing everyone harmony with two digits",
        "peace!|a hippie|Churchill's victory sign|a Japanese schoolgirl poses|peace and love, man|kawaii|"
        "two beers, please|photo booth|V for victory|Ringo Starr|a flower child at Woodstock|K-pop idol|peace sign|"
        "victory sign with two fingers|deuces|two fingers by the cheek, one foot kicked back|purikura|Sailor Moon|flower power|how do Japanese girls pose at Disneyland?|we come in harmony, bro|selfie in front of the Eiffel Tower|make love, not war|Nixon, but cuter|Blackpink off stage|say kimchi!|two pints, landlord",
        "dist('r_wrist','head')<.35; y('r_wrist')>y('neck')-.08; elbow('r')<85; abs(head_tilt())>6; standing()",
        spine(side=-8, bend=2), stand((0.06, 0.0), (0.09, 0.08), weight=0.85, knees="ahead+0.1in"), leg("right", "down+0.3ahead+0.1in", "down+0.45back+0.1out", toes=35), arm("right", "0.3down+0.7out+0.45ahead", "up+0.2ahead+0.55in"), hand("right", point="up+0.2out", palm="ahead"), reach("left", "waist", elbow="out+0.2back"), head(tilt=-14, nod=-3, turn=-6),
    ),
    named(
        "High five, {side} palm raised ahead.", "action",
        "giving a high five|high-fiving|slapping hands with a teammate|holding up a palm for a high five|clapping hands high with a friend|celebrating with a high five|slapping someone's raised hand|slapping skin|meeting a teammate's palm in the air|asking for five|sealing success with a slap",
        "high five!|gimme five|up top!|Top Gun volleyball|teammates after the smash|we did it, partner|great teamwork|the doubles partners after the point|put it there!|a dad and his daughter after the goal|well done, buddy, slap it|Borat: very nice|don't leave me hanging|slap me some skin|boom, what a team|Barney: self-five|palm up at head height, waiting for yours|what do beach volleyballers do after every rally?|gimme some skin|go us!|knocked it out of the park, bro|well played, partner|great job, kiddo, hand up|touch hands over the net",
        "y('r_wrist')>y('head'); ahead('r_wrist','r_shoulder')>.2; elbow('r')>120; standing(); arm('l')<50; feet_apart()>.25",
        root(pitch=5), spine(bend=-5, twist=12), stand((0.08, -0.16), (0.08, 0.14), weight=0.15, heels=(35, 8)), arm("right", "ahead+0.75up+0.15out", "up+0.5ahead"), hand("right", point="up", palm="ahead"), arm("left", "down+0.35back+0.25out", "down+0.3ahead"), head(nod=-12),
    ),
    named(
        "Fist bump, {side} fist held out.", "action",
        "giving a fist bump|bumping fists|offering a fist bump|touching knuckles|greeting with a fist bump|holding the {side} fist out to a friend|greeting a homie|dapping somebody up|giving knuckles|saying hi the pandemic way|meeting fist on fist",
        "what's up, bro?|fist bump|respect, man|Obama and Michelle|boxers touch gloves|two rappers meet|no handshake because of the flu|Wonder Twin powers, activate!|yo!|a cool greeting in the hood|Baymax, balalala|bros before the game|pound it|knuckles!|dap|respect, fam|blow it up|wassup, cuz|closed hand straight out at chest height|how do cool guys say hello?|safe, mate|to the partnership, bump|instead of shaking hands, covid days|good game, opponent|Howie Mandel doesn't shake hands",
        "ahead('r_wrist','r_shoulder')>.25; elbow('r')>115; 40<arm('r')<85; elbow('l')<175; standing()",
        root(pitch=4), spine(bend=6, twist=14), stand((0.1, -0.1), (0.11, 0.12), weight=0.4, drop=0.02, heels=(10, 0)), arm("right", "down+0.95ahead+0.2out", "ahead+0.12up+0.05in"), hand("right", palm="down"), arm("left", "down+0.25out+0.15back", "down+0.4ahead+0.2in"), head(nod=-6, tilt=6),
    ),
    named(
        "The {side} hand on somebody's shoulder.", "action",
        "putting a hand on somebody's shoulder|comforting somebody|consoling a friend|"
        "patting somebody on the shoulder|tapping somebody on the shoulder|giving fatherly advice|reassuring somebody|"
        "laying the {side} hand on a friend's shoulder|offering condolences|touching somebody's arm|comforting|giving somebody support|being there for a mate|stopping a stranger in the street|breaking the news gently",
        "there, there|my condolences|don't worry, it'll be all right|excuse me, is this seat taken?|congratulations, my son|a mentor and his pupil|a friend in need|he tells her the bad news gently|well done, old chap|you did your best|a pastor comforts a widow|you're not alone in this|chin up, pal|come on, you couldn't have known|I'm proud of you, son|sir, you dropped this|steady on, lad|palm resting where your collarbone is|what does a good coach do after you miss the penalty?|Obi-Wan counsels Luke|Mufasa's ghost would do this|it's not your fault, Will|well done, young padawan|your grandfather fought well|sympathetic|consoling|compassionate|a comforting hand|well done, son|sorry for your loss|reassuring|supportive",
        "ahead('r_wrist','r_shoulder')>.3; 60<arm('r')<110; elbow('r')>120; arm('l')<45; standing()",
        root(pitch=5), spine(bend=6, twist=10), stand((0.09, -0.08), (0.09, 0.1), weight=0.5), arm("right", "ahead+0.15down+0.15out", "ahead+0.2up+0.1out"), hand("right", point="ahead+0.35down", palm="down"), arm("left", "down+0.15out", "down+0.35ahead+0.1in"), head(nod=10, tilt=12),
    ),
    named(
        "The {side} arm laid round a friend's shoulders.", "action",
        "putting an arm around a friend|standing arm in arm with mates|posing for a group photo|singing arm in arm|laying the {side} arm round somebody's shoulders|swaying with the neighbours in a beer tent|leaning on a friend's shoulder drunkenly|standing with an arm round one's wife|supporting a wounded comrade|sitting close to a pal|being thick as thieves|snapping a picture with one's bestie|joining the chain of singers|hanging on a pal after the pub",
        "best buddies|drunken sailors sing|you'll never walk alone|Oktoberfest|class reunion photo|the two brothers|say cheese, grandpa in the middle|one for the family album|you're my best friend, you know|Auld Lang Syne at midnight|comrades|team huddle|mates for life|squash up for the photo, lads|partners in crime|one for all and all for one|arm draped over the guy next to me, heads together|how do rugby players sing the anthem?|me and my bro|should old acquaintance be forgot|he's had a few, give him a hand home|the Rat Pack|us two at the lake, 1998|cheese!",
        "arm('r')>60; leftof('r_wrist','r_shoulder')<-.15; y('r_wrist')>y('spine3'); lean_left()<0; standing(); head_tilt()<0",
        root(roll=-5), spine(side=-10), stand((0.12, 0.0), (0.1, 0.05), weight=0.35), arm("right", "out+0.05down+0.1back", "out+0.15up+0.75ahead"), hand("right", point="out+0.5down+0.7ahead", palm="down"), reach("left", "waist", elbow="out+0.2back"), head(tilt=-14, nod=-4),
    ),
    named(
        "Embracing somebody, arms closed in front.", "mood",
        "embracing|hugging tightly|holding somebody in one's arms|cuddling|clasping somebody to the chest|"
        "hugging a pillow|hugging a teddy bear|slow dancing with the arms round the neck|hugging a long-lost friend|"
        "giving a bear hug|kissing|wrapping somebody up in one's arms|squeezing grandma tight|being reunited at the airport|snuggling up to the beloved",
        "lovers embrace|a mother holds her returning son|I missed you so much!|the goodbye hug|cuddly toy|"
        "Gustav Klimt's The Kiss|they made up|group hug|soldier's homecoming|holding you close|never let me go|kiss me|bring it in, big guy|welcome home, soldier|arrivals hall, Heathrow, Love Actually|arms form a ring around someone who isn't drawn|what do you do when your brother returns after ten years?|a cwtch|I thought I'd never see you again|squishy pillow|From Here to Eternity, but standing|hold me, Edward|a tender hug|I missed you so|comforting a child|a comforting arm|reunited|affectionate aunt|come here, let me hold you",
        "ahead('l_wrist')>.25; ahead('r_wrist')>.25; hands_apart()<.45; elbow('l')<130; y('l_wrist')>y('spine1'); standing(); abs(head_tilt())>5",
        root(pitch=5), spine(bend=10), stand((0.08, -0.05), (0.09, 0.1), weight=0.5, heels=(10, 0)), arm("left", "ahead+0.55down+0.45out", "ahead+1.1in+0.3up"), arm("right", "ahead+0.25down+0.5out", "ahead+1.1in+0.05down"), hands(palm="back+in"), head(tilt=16, nod=6, turn=14),
    ),
    named(
        "No! Forearms crossed in an X, held out.", "action",
        "crossing the forearms in an X|signalling no with crossed arms|refusing with an X|making an X with the arms|saying forbidden|signalling wrong answer|blocking with an X block|calling a foul|warding off a vampire with crossed arms|signalling game over|vetoing with both arms|ruling something out|banning entry|declaring the deal dead",
        "no way!|wrong!|X factor: a no from the judge|not allowed|batsu|access denied|wrong answer, buzz|vampire, begone|absolutely not|closed, says the shop girl with her arms|never again|forbidden|stop the count|cancel that|no entry|nope nope nope|computer says no|out of bounds|we're full, sorry|the area is closed, sir|wrists crossed, held out as a barrier|how does a Japanese waiter say it is sold out?|no photo, no photo|red card for this idea|not on my watch|deal-breaker|do not cross",
        "ahead('l_wrist')>.2; ahead('r_wrist')>.2; leftof('l_wrist','r_wrist')<.02; y('l_wrist')>y('spine3')-.05; elbow('l')<140; standing()",
        spine(bend=4), stand((0.15, 0.05), (0.15, -0.05), weight=0.5, drop=0.03), arm("left", "0.8ahead+0.31down+0.26in", "0.55ahead+0.58up+0.74in"), arm("right", "0.82ahead+0.21down+0.48in", "0.39ahead+0.5up+in"), hands(palm="ahead"), head(nod=8, turn=10),
    ),
    named(
        "Wakanda salute, fists crossed on the chest.", "action",
        "crossing both arms over the chest|saluting with crossed fists|laying both fists on the opposite shoulders|"
        "doing the Wakanda salute|lying like a mummy, but standing|showing BSL love|"
        "posing like a pharaoh with crook and flail|paying tribute like T'Challa|posing like a sarcophagus lid|lying in state, only upright|hugging oneself with the fists",
        "Wakanda forever!|Black Panther|King T'Challa|an Egyptian sarcophagus|Nosferatu rises|"
        "arms crossed flat over the chest, fists closed|sign language: love|Wonder Woman's bracelets|"
        "baptism, arms over the chest|yibambe!|Chadwick Boseman|King Tut|the crook and the flail|arms make an X on the breast, knuckles at the collarbones|how are pharaohs carved?|Okoye greets her king|the mummy stands in its case|vampire upright in the crypt|ready for the slide, arms over your chest|baptised in the river",
        "arms_crossed(); hand('l','r_shoulder')<.3; hand('r','l_shoulder')<.3; elbow('l')<80; standing()",
        spine(bend=-4), stand((0.13, 0.0), (0.13, 0.0), weight=0.5), arm("left", "0.96down+0.64ahead+0.4in", "0.83in+0.8up+0.13back"), arm("right", "0.84down+0.89ahead+0.33in", "0.91in+0.63up+0.27back"), head(nod=4),
    ),
    named(
        "Time-out T with both hands.", "action",
        "making a T with the hands|calling a time-out|signalling a break|asking for a pause|forming a T with both hands|interrupting a quarrel|suggesting half-time|signalling that it's tea time|stopping play for a word|calling a halt to the quarrel|wanting everyone to cool off|begging for five minutes",
        "time out!|hold on a second|break, everybody|an NBA coach needs a pause|T as in tea|pause the game, please|truce|a basketball referee stops the clock|let's take five|half-time|stop arguing, both of you|the director interrupts the rehearsal|T!|whoa, hold your horses, pause|that's it for today, coffee|let's take a breather, team|one flat hand on top of the other's fingertips|how does a coach tell the umpire that he wants a word with his players?|stop the tape|recess|I need minute, please break|timeout, Chicago|water break, everyone",
        "hands_apart()<.3; y('l_wrist')>y('spine3')-.05; ahead('l_wrist')>.15; elbow('l')<125; elbow('r')<125; y('l_wrist')>y('r_wrist')",
        spine(bend=-2), stand((0.13, 0.0), (0.13, 0.04), weight=0.6), arm("right", "down+0.4ahead+0.25out", "up+0.5ahead+0.65in"), hand("right", point="up+0.1in", palm="in"), arm("left", "ahead+0.15down+0.45out", "in+0.3ahead+0.18up"), hand("left", point="in", palm="down"), head(nod=-2),
    ),
    named(
        "Thumbs down with the {side} hand.", "action",
        "giving a thumbs down|showing a thumbs down|voting against something|booing|disapproving with the {side} thumb|condemning a gladiator|rejecting a plan|giving a bad review|turning something down flat|panning a film|giving the emperor's verdict|being anything but impressed",
        "dislike|terrible idea|Caesar decides against the gladiator|Joaquin Phoenix as Commodus|rotten tomatoes|a bad film|kill him!|two stars at most|denied|the jury was not impressed|nope, that stinks|nay, said the senator|epic fail|naff|not a fan|zero out of ten|finish him, says the Colosseum|a fist with the digit pointing to the ground|how would Nero vote?|Siskel and Ebert hated it|the pudding is rubbish|me no like|down-vote|that's a no from me|lame",
        "ahead('r_wrist','r_shoulder')>.2; elbow('r')>100; 45<arm('r')<100; arm('l')<50; standing(); leftof('r_wrist','r_shoulder')<.05",
        root(pitch=-3), spine(bend=-4, twist=6), stand((0.11, -0.03), (0.11, 0.08), weight=0.7), arm("right", "ahead+0.55down+0.5out", "ahead+0.12up+0.05in"), hand("right", point="ahead+0.6in", palm="out+down"), reach("left", "waist", elbow="out+0.2back"), head(nod=-6, tilt=-8),
    ),
    named(
        "Taking the oath, {side} hand raised, the other on a book.", "work",
        "taking an oath|swearing on the Bible|being sworn in|testifying in court|swearing to tell the truth|"
        "taking the oath of office|raising the {side} hand with the other on a book|giving evidence|swearing an oath|being under oath|becoming a citizen|promising before the judge|entering office",
        "so help me God|the truth, the whole truth and nothing but the truth|a witness in the courtroom|"
        "inauguration day|do you solemnly swear?|the president is sworn in|the new judge takes the oath|"
        "a Hippocratic oath|raise your {side} hand and repeat after me|hand on the Bible|naturalisation ceremony|"
        "a doctor promises to do no harm|the president takes the oath|I do solemnly swear|I hereby pledge|witness takes the stand|one palm up, the other flat on Scripture|what must you do before you testify?|Chief Justice reads the formula|so I swear, your honour|a scout promises on the handbook|nothing but the truth|Obama, January 2009|Perry Mason's next witness|sheriff deputises the barber",
        "y('r_wrist')>y('neck')-.06; elbow('r')<100; ahead('l_wrist')>.2; y('l_wrist')<y('spine3'); standing()",
        spine(bend=-3), stand((0.09, 0.0), (0.09, 0.0), weight=0.5), arm("right", "down+0.55out+0.2ahead", "up+0.12out+0.12ahead"), hand("right", point="up", palm="ahead"), arm("left", "down+0.4ahead+0.1out", "ahead+0.1up+0.1in"), hand("left", palm="down"), head(nod=-2),
    ),
    named(
        "The {side} palm raised beside the shoulder.", "action",
        "raising the {side} palm in greeting|making the Vulcan salute|giving the scout's promise|acknowledging somebody with a raised hand|apologising to another driver with a raised palm|promising with a raised hand|making the Buddha's gesture of fearlessness|saying how in an old western|signalling peaceful intent|answering the register|thanking the driver who let you in",
        "live long and prosper|Mr Spock|scout's honour|I come in peace|present!, says the pupil|"
        "a Buddha says fear not|Leonard Nimoy|salve, says the Roman|yo, thanks for letting me in|"
        "guilty as charged, your honour|greetings, earthlings|I promise|peace be with you|abhaya mudra|Nanu nanu, nearly|here, miss!|elbow bent, palm front, as still as a statue|how does a Vulcan say hello?|no harm meant|hand up like a court reporter's witness, minus the book|cheers for stopping, mate|hail, traveller",
        "elbow('r')<90; y('r_wrist')>y('r_shoulder')-.1; leftof('r_wrist','r_shoulder')<.1; arm('l')<40; standing()",
        spine(bend=-2), stand((0.09, 0.0), (0.1, 0.06), weight=0.75), arm("right", "down+0.3out+0.25ahead", "up+0.3ahead+0.15out"), hand("right", point="up", palm="ahead"), head(nod=-3, tilt=3),
    ),
    named(
        "Applauding above the head.", "action",
        "applauding above the head|clapping overhead|clapping the fans|urging the crowd to clap along|clapping with the hands held high|thanking the away supporters|giving a standing ovation with raised hands|starting the rhythmic clap|whipping up the terraces|saying thank you to the curve|leading the handclap|giving it up for the band",
        "everybody clap your hands!|We Will Rock You, the crowd joins in|a substituted player thanks the stands|"
        "come on, clap along|the triple jumper asks for applause|the singer animates the audience|Viking thunderclap|"
        "huh! says Iceland|what a concert, the whole arena claps|bravissimo!|farewell match of the captain|"
        "a standing ovation|let's hear it!|come on everybody, hands together!|palms meet over the crown of the head|how does a captain say goodbye to the Kop?|bravo, maestro!|put your hands together for the opening act|the frontman wants the beat|away end, thanks for coming|slow clap for the legend|long jumper at the end of the runway",
        "y('l_wrist')>y('top')-.02; y('r_wrist')>y('top')-.02; hands_apart()<.3; elbow('l')<155; standing()",
        spine(bend=-6), stand((0.12, 0.04), (0.12, -0.06), weight=0.55), arms("up+0.5out+0.45ahead", "up+0.05ahead+0.75in"), hands(palm="in"), head(nod=-8, turn=8),
    ),
    named(
        "Offering the {side} hand with a slight bow, the other hand behind the back.", "action",
        "asking for a dance|offering a rose|inviting somebody to dance|offering the {side} hand to a lady|"
        "helping somebody out of a carriage|presenting a flower|courting a lady|offering a box of chocolates|"
        "asking a girl to the prom|requesting the pleasure of a waltz|wooing a lady|giving a lady a hand down|popping up with a bloom",
        "shall we dance?|Mr Darcy asks Elizabeth|the prince asks Cinderella for the next waltz|a rose for you, my love|roses are red|a cavalier|Valentine's Day, he has brought a flower|Casanova|take my hand, m'lady|he hands her down from the coach|the Bachelor gives away the last rose|how did men ask for a dance in 1813?|m'lady|care to tango?|Beast invites Belle|Bridgerton|would you do me the honour?|a small bow, one palm out, the other arm tucked behind|how does Prince Charming approach?|a corsage for you|this flower is for you|Strictly, the first steps|give me your hand, mind the puddle",
        "ahead('r_wrist','r_shoulder')>.25; elbow('r')>115; 10<lean()<45; ahead('l_wrist','pelvis')<0; arm('r')>40",
        root(pitch=16), spine(bend=10), stand((0.07, -0.12), (0.08, 0.14), weight=0.4, drop=0.01, heels=(12, 0)), arm("right", "ahead+0.5down+0.1out", "ahead+0.35up"), hand("right", palm="up"), reach("left", "lower back", elbow="out+back"), head(nod=-14, tilt=6),
    ),
    named(
        "Offering the {side} elbow.", "action",
        "offering an arm to a lady|walking arm in arm|escorting somebody|leading the bride down the aisle|walking somebody to the altar|holding out the {side} elbow|taking somebody on one's arm|strolling with a lady on the arm|giving an elbow bump|squiring a lady to dinner|giving one's arm|making a crook of the elbow for grandma|walking the bride to the vicar",
        "may I escort you home?|the father of the bride|a gentleman at the opera|red carpet couple|take my arm, grandma|the ambassador and his wife arrive|promenade on the pier|debutantes' ball|walk with me, my dear|best man and bridesmaid|an elderly couple goes for a walk|shall we?|care for a turn about the garden?|may I see you to your door?|lean on me, granny|hold on to my arm, the ground is slippy|elbow out like a teapot handle|how does an usher take a guest to her pew?|the debs and their escorts|father gives her away|Mr and Mrs Windsor enter|take my arm please madam",
        "elbow('r')<115; leftof('r_elbow','r_shoulder')<-.1; hand('r','spine1')<.3 or hand('r','r_hip')<.28; head_turn()<-10; feet_apart()>.2; standing()",
        spine(bend=-4), stand((0.08, -0.18), (0.08, 0.2), weight=0.35, heels=(25, 0)), arm("right", "down+0.8out+0.15ahead", "in+0.75ahead+0.15down"), arm("left", "down+0.18out+0.3ahead", "down+0.5ahead"), head(turn=-24, tilt=-6),
    ),
    named(
        "Kissing a lady's hand, bowing, the {side} hand holding hers.", "action",
        "kissing a lady's hand|kissing the pope's ring|bowing over a hand|greeting with a kiss on the hand|paying homage|kissing the king's hand|bending over a bracelet to admire it|being gallant|greeting a baroness|showing one's fealty|making a leg to the countess|pressing the lips to a glove",
        "enchanté, madame|küss die Hand, gnädige Frau|the godfather's ring is kissed|a Viennese cavalier|"
        "a chivalrous knight greets the princess|your servant, my lady|charming old school manners|"
        "Don Corleone, I am honoured|the count greets the countess|delighted, says the hussar|charmed, I'm sure|mademoiselle|à votre service|Pepé meets his sweetheart|I kiss your hand, contessa|bent over her knuckles, eyes up|how did a hussar greet the hostess?|Bonasera asks a favour of Don Vito|the cardinal's ring|the pleasure is all mine|a rake at the ball|Zorro charms the don's wife",
        "lean()>35; dist('r_wrist','head')<.35; ahead('r_wrist')>.15; head_nod()<5; height('pelvis')>.65; ahead('l_wrist','pelvis')<.15",
        root(pitch=34), spine(bend=26), stand((0.08, -0.2), (0.08, 0.16), weight=0.5, drop=0.04, heels=(25, 0)), reach("right", "mouth", elbow="out+0.6down+0.3ahead", gap=0.08), reach("left", "lower back", elbow="out+back"), head(nod=14),
    ),
    named(
        "Walking hand in hand, {side} hand held out to the side.", "action",
        "holding hands|walking hand in hand|walking with a child by the hand|leading a blind man|taking somebody by the hand|pulling a friend along|leading a donkey|dragging a child to school|leading a horse by the reins|strolling with one's sweetheart|crossing the road with a little one|taking the kids to nursery|walking one's date home|tugging a sulky boy along",
        "I wanna hold your hand|young lovers on the beach|a father takes his daughter to kindergarten|come along, we'll be late!|a couple on a stroll|first day at school, holding mummy's hand|Hansel and Gretel|let me show you the way, grandpa|a stable boy brings the horse|the nanny with the twins|two old people in love in the park|come on, slowpoke, take my hand|look both ways, sweetie|me and my boo|two sweethearts stroll|don't let go in the crowd|a big hand holds a small one|how do you take a four-year-old across the street?|hold hands, children, two by two|Christopher Robin and Pooh|follow me, I know a path|let's go to the park, grandpa|Adam and Eve leave side by side",
        "15<arm('r')<60; leftof('r_wrist','r_shoulder')<-.1; elbow('r')>140; feet_apart()>.3; head_turn()<-8; standing()",
        spine(twist=-6), stand((0.07, 0.24), (0.07, -0.22), weight=0.6, heels=(0, 28)), arm("right", "down+0.5out+0.05back", "down+0.5out+0.15ahead"), hand("right", palm="back"), arm("left", "down+0.25back+0.12out", "down+0.1ahead"), head(turn=-26, nod=6, tilt=-4),
    ),
    named(
        "A toast, the {side} hand raising a glass.", "action",
        "raising a glass|proposing a toast|clinking glasses|making a toast|drinking to somebody's health|holding a wine glass up to the light|lifting a tankard|saying a few words at a wedding|toasting the bride and groom|celebrating with champagne|drinking to the host|wetting the baby's head|lifting a flute of bubbly|saluting the cook with a glass",
        "cheers!|prost!|skål|to the happy couple!|your health!|the best man's speech|New Year's Eve with champagne|Leonardo DiCaprio as Gatsby|here's looking at you, kid|a sommelier checks the colour|hear, hear!|Vikings at a feast|na zdorovie|happy birthday, old boy!|bottoms up!|chin-chin|slainte|down the hatch|to absent friends|here's to us|elbow out, stem between the fingers, glass at eye level|what does the father of the bride do after his speech?|Great Gatsby meme|mud in your eye|to your good health, comrade|l'chaim|let us drink on the newlyweds",
        "y('r_wrist')>y('r_shoulder')-.06; ahead('r_wrist','r_shoulder')>.25; elbow('r')>100; arm('l')<50; standing()",
        spine(bend=-5, twist=8), stand((0.09, -0.04), (0.1, 0.09), weight=0.6), arm("right", "ahead+0.25down+0.3out", "ahead+0.75up+0.1in"), hand("right", palm="in"), reach("left", "waist", elbow="out+0.3back"), head(nod=-10, tilt=5),
    ),
    named(
        "Wagging the {side} forefinger, other hand on the hip.", "mood",
        "wagging a finger|scolding a child|lecturing somebody|admonishing somebody|shaking a finger at somebody|"
        "telling a dog off|reprimanding somebody|giving somebody a stern warning|moralising|"
        "saying no, no with the finger|scolding|scolding somebody|giving somebody a talking-to|taking somebody to task|getting preachy|laying the rules out to a child",
        "naughty, naughty!|tut-tut|don't you dare|a governess|you mustn't do that|bad dog!|Dikembe Mutombo blocks the shot|grandma knows who took the biscuits|how often have I told you?|a nagging wife|wait till your father gets home|the teacher scolds the pupil|I told you so|a nurse tells the patient off|not so fast, young lady|no dessert for you|what did mummy say?|finger going like a metronome, fist on the hip|how does a granny scold a greedy grandson?|you should be ashamed of yourself|Mrs Doubtfire|Supernanny|na-ah-ah, not in my house|no no no, you don't do this|never talk with your mouth full|Mutombo|naughty, naughty|eat your peas, she says|I'm warning you|what did I tell you?|a strict governess|schoolmarm",
        "ahead('r_wrist','r_shoulder')>.15; elbow('r')<125; y('r_wrist')>y('spine3')-.02; dist('l_wrist','l_hip')<.28; lean()>6; standing()",
        root(pitch=10), spine(bend=10), stand((0.1, 0.0), (0.1, 0.1), weight=0.55), arm("right", "down+0.75ahead+0.25out", "ahead+0.85up+0.05in"), hand("right", point="up+0.3ahead", palm="in"), reach("left", "waist", elbow="out+0.3back"), head(nod=4, tilt=-8),
    ),
    named(
        "Finger guns with both hands.", "action",
        "making finger guns|pointing at somebody with both forefingers|shooting with two revolvers|firing two pistols from the hip|aiming with both hands from the hip|greeting with finger guns|drawing two colts|saying gotcha|going bang bang|giving the double pistol point|acting like a used car dealer|flirting like a lounge lizard",
        "pew pew|gotcha!|you the man!|a cheesy salesman|the Fonz: ayyy|two-gun kid|a cowboy empties both colts|Lara Croft with two pistols|nudge nudge, wink wink|right back at you!|hey there, good looking|Zoolander|ayyy|bang bang, you're dead|Annie Oakley draws both|you're my guy|that's the ticket|two pointed fingers, thumbs cocked|how does a corny uncle say hello?|quick draw with both hands|looking sharp, Steve|smooth operator|see you later alligator",
        "ahead('l_wrist')>.25; ahead('r_wrist')>.25; 80<elbow('l')<160; 80<elbow('r')<160; .2<hands_apart()<.6; y('l_wrist')<y('neck'); standing()",
        root(pitch=-7), spine(bend=-2, twist=10), stand((0.13, 0.12), (0.13, -0.08), weight=0.35, drop=0.05), arm("left", "down+0.3ahead+0.2out", "ahead+0.1up"), arm("right", "down+0.45ahead+0.15out", "ahead+0.3up"), hands(palm="in"), head(tilt=-10, turn=6, nod=6),
    ),
    named(
        "Air quotes beside the head.", "action",
        "making air quotes|drawing quotation marks in the air|putting something in inverted commas|being ironic|wiggling two fingers of each hand|making bunny ears for a word|speaking sarcastically|saying something tongue in cheek|doubting a word|scare-quoting|doing the inverted commas with the fingers",
        "so-called expert|a working lunch, quote unquote|Dr Evil: laser|sarcasm|"
        "she is his secretary, in inverted commas|friends with benefits|air quotes|allegedly!|yeah, organic, sure|"
        "Joey Tribbiani gets it wrong|well, he calls it art|he is on a diet, supposedly|artisanal|it was an accident, nudge nudge|healthy, my foot|two fingers of each hand twitch by the ears|how do you say a word you don't believe?|Chris Farley on the news desk|my so-called friends|quote, unquote|she's just resting, he says|the evil genius explains his laser|scientists say",
        "y('l_wrist')>y('neck')-.1; y('r_wrist')>y('neck')-.1; elbow('l')<80; elbow('r')<80; .3<hands_apart()<.75; standing()",
        root(pitch=2), spine(bend=4), stand((0.1, 0.0), (0.1, 0.07), weight=0.7), arms("down+0.45out+0.4ahead", "up+0.25ahead+0.18out"), hands(point="up+0.4ahead", palm="ahead"), head(tilt=-10, nod=4),
    ),
    named(
        "Tapping the {side} temple.", "action",
        "tapping the temple|pointing a finger at one's head|making the crazy sign|telling somebody to use their brain|holding a finger gun to the head|indicating that somebody is mad|explaining how smart one is|showing somebody the bird, as Germans do|recommending the grey matter|being a clever clogs|doubting somebody's sanity",
        "are you nuts?|use your head!|he's got a screw loose|think, McFly, think!|cuckoo|roll safe meme|you must be crazy|brains over brawn|mad, isn't he?|a driver insults another driver|great minds think alike|it's all up here, Watson|off his rocker|are you out of your mind?|smart cookie|nutter|not the sharpest tool, that driver|one finger drills at the side of the skull|what do you signal to a reckless cyclist?|can't go broke if you have no money|bats in the belfry|engage brain first|he's barmy|I remember everything, it's in here",
        "dist('r_wrist','head')<.3; y('r_wrist')>y('neck')-.02; elbow('r')<85; arm('l')<50; standing(); leftof('r_elbow','r_shoulder')<-.08",
        root(pitch=4), spine(bend=4), stand((0.1, 0.0), (0.1, 0.07), weight=0.6), reach("right", "ear", elbow="out+0.35down+0.35ahead", gap=0.03), hand("right", point="in+0.4up", palm="down+back"), arm("left", "down+0.3out", "down+0.75ahead+0.2out"), hand("left", palm="up"), head(nod=4, tilt=-8, turn=6),
    ),
    named(
        "Throat-cutting sign, {side} hand across the neck.", "combat",
        "making the throat-cutting gesture|drawing a finger across the throat|threatening with death|signalling to cut the sound|signalling cut the engine|showing that one has had enough|holding a knife to one's throat|saying that somebody is finished|threatening to have somebody's head|giving the kill sign|telling the engineer to stop the music|marking somebody for death",
        "you're dead|cut!|off with his head|kill the mic|cut the transmission|up to here!|the Undertaker threatens his opponent|dead meat|I'm fed up to here|silence him for good|the studio manager: we are off air|finished, it's over|you're toast|say your prayers|he'll sleep with the fishes|curtains for you|stop the tape, we're over time|flat hand slices under the chin|how does a wrestler promise the end?|turn it off, turn it off!|game over for him|I've had it up to my neck|haka, the last move|lights out, pal|shut down engine number two",
        "hand('r','neck')<.25; elbow('r')<80; y('r_elbow')>y('spine2'); arm('l')<45; leftof('r_wrist','neck')<.15; standing()",
        root(pitch=3), spine(bend=2, twist=8), stand((0.12, 0.03), (0.12, 0.0), weight=0.6), reach("right", "throat", of="left", elbow="out+0.15down+0.4ahead", gap=0.05), hand("right", point="in", palm="down"), head(nod=-10, tilt=6),
    ),
    named(
        "Showing how big it was, hands wide apart.", "action",
        "showing how big the fish was|holding the hands apart to show a size|exaggerating|boasting about a catch|measuring with the hands|indicating a width|telling tall stories|holding an accordion open|describing the length of a snake|holding out a big pizza box|spinning a yarn about a pike|giving rough dimensions|exaggerating at the bar|sizing up a gap",
        "it was this big!|angler's tale|the one that got away|a huge cake, like this|you should have seen the size of it|Baron Munchausen|how wide is the sofa?|this long|it doesn't fit through the door|a metre, more or less|a whopper|and then I saw a rat, so big|I swear, as long as this!|a monster of a salmon|roughly yay wide|would it fit in the boot?|imagine a pumpkin this fat|both hands mark the ends of something long|how do anglers lie?|size matters|it was sooo big, dad|about a yard|like this big|telly's going to be that wide",
        "hands_apart()>.65; ahead('l_wrist')>.15; ahead('r_wrist')>.15; 60<elbow('l')<165; y('l_wrist')>y('pelvis')+.1; standing()",
        spine(bend=-3, twist=6), stand((0.13, 0.0), (0.13, 0.05), weight=0.6), arms("down+0.7out+0.35ahead", "ahead+0.55out+0.1up"), hands(palm="in"), head(nod=-4, tilt=6, turn=-8),
    ),
    named(
        "Showing a height with the flat {side} hand.", "action",
        "showing how tall somebody is|indicating a height with a flat hand|measuring a child's height|patting a child on the head|stroking a big dog's head|describing a short man|showing how high the water stood|leaning a hand on a walking frame|giving the height of a missing child|stroking the air over a toddler's hair|saying how deep the water is|petting a pony-sized dog",
        "he was about so tall|my, you have grown!|have you seen a boy this high?|you must be this tall for the rollercoaster|my little brother is up to here|good boy, Rex|a dwarf, no taller than that|the flood came up to here|the snow lay hip-deep|a tailor estimates the length|she has lost her son at the fair|last time I saw you, you were this small|knee-high to a grasshopper|he's shorter than you think|yay high|so high is my daughter|level palm at hip height, eyes down to it|how do you describe your little one to the policeman?|are you tall enough for this ride?|Tyrion Lannister, more or less|the corn stood this high|a vertically challenged gentleman|good girl, Lassie",
        "25<arm('r')<75; y('r_wrist')>y('pelvis')-.05; y('r_wrist')<y('spine3'); leftof('r_wrist','r_shoulder')<.05; head_nod()<0; arm('l')<50; standing()",
        root(roll=-3), spine(bend=6, side=-5), stand((0.1, 0.0), (0.11, 0.08), weight=0.5), arm("right", "down+0.6out+0.35ahead", "ahead+0.7out+0.12down"), hand("right", point="ahead+0.6out", palm="down"), reach("left", "waist", elbow="out+0.3back"), head(turn=-20, nod=12, tilt=-5),
    ),
    named(
        "Cocking a snook, both hands in a line at the nose.", "mood",
        "thumbing the nose|cocking a snook|making a long nose|jeering at somebody|teasing somebody|mocking a teacher behind his back|playing an imaginary trumpet with the fingers|making fun of somebody|looking through a spyglass made of hands|taking the mickey|having a laugh at the headmaster's expense|being a cheeky monkey|blowing a raspberry with the fingers",
        "nyah nyah|na na na na na|Pinocchio's nose grows|you can't catch me!|a cheeky boy mocks the policeman|Bart Simpson behind the principal|a street urchin|a jester teases the king|neener neener|long nose|Till Eulenspiegel|the rude boy at the back of the class|so there!|sucks to you|ner ner|come and get me, copper|up yours, but polite|thumb at the nostrils, fingers fluttering, the other hand chained on|how do rascals taunt a beadle?|the Artful Dodger|two hands make a trumpet of the face|Tyl is at it again|losers!|cheeky|impudent|impish|a cheeky monkey|impertinent brat|mocking|taunting the neighbours|saucy",
        "dist('r_wrist','head')<.35; ahead('l_wrist','r_wrist')>.05; ahead('l_wrist','head')>.15; y('l_wrist')>y('neck')-.12; elbow('r')<95; standing()",
        root(pitch=8), spine(bend=12, side=-4), stand((0.1, 0.0), (0.12, -0.05), weight=0.5, drop=0.05, knees="ahead+0.3out"), reach("right", "mouth", elbow="out+0.5down", gap=0.03), hand("right", point="in+0.9up+0.2ahead", palm="back+in"), arm("left", "ahead+0.05up+0.35out", "ahead+0.6up+0.75in"), hand("left", point="up+0.6in", palm="back+in"), head(nod=-14, tilt=-6),
    ),
    named(
        "Hands at the temples as horns or big ears.", "mood",
        "making moose antlers|pretending to be a deer|wiggling the fingers at the ears|making bull's horns with the fingers|playing a bull|making rabbit ears|pulling a silly face with the hands at the ears|pretending to be the devil|imitating a cow|imitating a stag|acting the ox|making a monkey of oneself|playing the stag at charades|being a little devil",
        "moose|a reindeer|the bull charges|a stag in the forest|Rudolph the red-nosed|donkey ears|Shrek's ears|a snail puts out its horns|the devil, with horns|moo!|Bugs Bunny|Dumbo's ears|a minotaur|the goat bucks|blah blah blah, you can't get me|Bullwinkle|olé, here comes the toro|Bambi's father|hee-haw, look at my ears|little demon|Hellboy before he filed them|fingers sticking up at the sides of the brow, head lowered|how would you play a ram in the school nativity?|an elk in the headlights|Ferdinand|Dumbo, but no trunk|peek-a-moo",
        "dist('l_wrist','head')<.32; dist('r_wrist','head')<.32; y('l_wrist')>y('head')-.1; hands_apart()>.25; elbow('l')<90; lean()>10",
        root(pitch=18), spine(bend=14), stand((0.14, 0.12), (0.14, -0.12), weight=0.5, drop=0.08, heels=(0, 18)), reaches("brow", "out+0.2down", gap=0.05), hands(point="up+0.7out", palm="ahead"), head(nod=0),
    ),
    named(
        "What?! Arms flung out, palms up, head thrust forward.", "mood",
        "protesting to the referee|arguing with open arms|being incredulous|asking what is going on|"
        "complaining with both arms out|demanding an explanation|being outraged|appealing for a penalty|"
        "gesticulating like an Italian|claiming innocence|being beside oneself at a decision|wanting to know what the hell|asking somebody if he's blind|being up in arms",
        "what?!|are you kidding me?|come on, ref!|that was never a foul!|ma che vuoi?|what the hell?|are you not entertained?|where is everybody?|José Mourinho on the touchline|you call this a steak?|I didn't do anything!|how is that even possible?|seriously?|outrage|are you having a laugh?|what the actual...?|how is that not a penalty?|excuse me?!|mamma mia!|you must be joking|arms out like wings, palms to heaven, neck pushed forward|how does an Italian driver discuss the right of way?|do you want to kill us?|where's the beef?|and whose fault is that, huh?|come on man, be serious|that's robbery!",
        "hands_apart()>.8; elbow('l')>90; y('l_wrist')>y('spine1'); lean()>5; ahead('l_wrist')>.05; feet_apart()>.25; standing()",
        root(pitch=8), spine(bend=6), stand((0.13, -0.1), (0.13, 0.1), weight=0.4, drop=0.03), arms("down+0.9out+0.1ahead", "out+0.75ahead+0.35up"), hands(point="out+0.6ahead+0.2down", palm="up"), shrug("left", 12), shrug("right", 12), head(nod=-14, tilt=6),
    ),
    named(
        "Calm down, both palms pressing the air down.", "action",
        "calming somebody down|appeasing a crowd|asking for quiet with both hands|signalling to slow down|soothing a wild horse|telling everyone to sit down|motioning to lower the voice|patting the air|trying to settle a dispute|gesturing easy|keeping the head above water|pouring oil on troubled waters|smoothing things over|keeping a lid on it|gentling a horse",
        "calm down, everybody|easy, easy|whoa, boy|quiet, please|let's not get carried away|slow down, driver|"
        "nobody has to get hurt|relax, it's only a drill|a mediator between two brawlers|down, boy|take it easy, man|"
        "Chris Pratt holds back the raptors|keep it down, the baby is asleep|hush now, settle down|chill, dude|let's all take a deep breath|put the gun down, son|simmer down|palms press on an unseen table|how do you talk to a man with a knife?|one at a time, please!|steady, steady|softly, softly|be seated, class|no panic, slowly slowly|Owen and the velociraptors",
        "ahead('l_wrist')>.25; ahead('r_wrist')>.25; y('l_wrist')<y('neck')-.1; y('l_wrist')>y('spine1')-.1; hands_apart()>.3; standing()",
        root(pitch=5), spine(bend=5), stand((0.13, -0.06), (0.13, 0.1), weight=0.5, drop=0.06), arms("down+0.65ahead+0.35out", "ahead+0.15up+0.1out"), hands(point="ahead+0.45up+0.15out", palm="down+0.5ahead"), head(nod=-2),
    ),
    named(
        "Worshipping, both arms raised, palms open to heaven.", "mood",
        "worshipping|praising the Lord|singing hallelujah|raising the hands in worship|invoking the spirits|praying with raised arms|blessing the people|preaching with raised hands|calling down the rain|thanking the sun|praying like an early Christian|giving glory to the Lord|raising one's hands at a revival|hailing the rising sun|being filled with the Spirit",
        "hallelujah!|praise the Lord!|a gospel choir|a druid at Stonehenge|Moses parts the Red Sea|"
        "an Inca priest greets the sun|amen, brother!|the pope blesses the city|the orans|Evangelical service|"
        "a high priestess at the altar|may the force be with us all|O great spirit|Evita sings from the balcony|"
        "worship|Jesus preaching|glory be!|lift your hands to the Lord, brothers and sisters|Ra, hear us|the Spirit moves her|upturned palms at the level of the ears, eyes lifted|how do Pentecostals sing?|sister act, last chorus|Stonehenge at midsummer|amen!|thank you Jesus|the sun god appears|O Isis and Osiris",
        "y('l_wrist')>y('neck'); y('r_wrist')>y('neck'); 80<elbow('l')<165; gaze_up()>5; hands_apart()>.6; standing()",
        spine(bend=-7), stand((0.09, 0.0), (0.09, 0.0), weight=0.5), arms("out+0.25down+0.45ahead", "up+0.55out+0.3ahead"), hands(point="up+0.4out", palm="up+0.8ahead+0.4in"), head(nod=-22),
    ),
    named(
        "Who, me? The {side} hand pointing at the own chest.", "action",
        "pointing at oneself|asking who, me?|pointing to one's own chest|introducing oneself|claiming credit|saying it was me|acting innocent, a hand on the chest|nominating oneself|volunteering|taking the blame|putting oneself forward|being singled out and baffled|meaning oneself",
        "me?|who, me?|you talking to me?|it's mine!|I'm the boss here|me Tarzan, you Jane|who's got two thumbs and loves pizza?|it was I who solved it|moi?|I, your humble servant|are you asking me?|I'd like to speak, too|choose me instead|moi?, says Miss Piggy|who else but me?|Robert De Niro at the mirror|you're looking at the new boss|I've won? really?|a finger at the own breastbone, eyebrows up|what do you do when the teacher looks straight at you?|that was my idea|I am Peter, nice to meet|guilty, that's me|yours truly|little old me?|are you talking about me?|I'm innocent, who, me?|the winner is... me?|what, I?|you chose me?",
        "hand('r','spine3')<.3; elbow('r')<95; lean_ahead()<8; arm('l')<60; standing(); abs(head_tilt())>4",
        root(pitch=-4), spine(bend=-4, twist=6), stand((0.1, -0.05), (0.1, 0.06), weight=0.35), reach("right", "chest", elbow="out+0.35down", gap=0.04), hand("right", point="in", palm="back"), arm("left", "down+0.35out", "ahead+0.6out+0.25down"), hand("left", palm="up"), shrug("left", 10), shrug("right", 8), head(nod=2, tilt=8),
    ),
    named(
        "Cracking the knuckles, both hands pushed out in front.", "action",
        "cracking the knuckles|stretching the interlaced fingers|stretching the arms out in front|getting ready to work|limbering up the fingers|stretching the forearms|getting ready to play the piano|warming up before typing|flexing the fingers before a recital|getting down to business|loosening up at the keyboard|interlacing the hands and pushing them off",
        "let's get to work|right, let's do this|a thug cracks his knuckles|a pianist warms up|a hacker before the big job|here goes nothing|shoulder stretch for office workers|a safe-cracker prepares|now watch and learn|interlaced fingers, palms away|Bruce Almighty gets going|let's crack on|time to kick ass and chew bubblegum|stand back, amateurs|crunch go the knuckles|laced fingers turned inside out, elbows straight|what does a concert pianist do before the first note?|okay, let's code|who wants a piece of me, said the heavy|a good stretch between two emails|push the hands away from you|ready to rumble",
        "ahead('l_wrist','l_shoulder')>.35; ahead('r_wrist','r_shoulder')>.35; hands_apart()<.25; 60<arm('l')<110; elbow('l')>135; standing()",
        root(pitch=-2), spine(bend=10), stand((0.13, 0.0), (0.13, 0.0), weight=0.5), arms("ahead+0.05down+0.12in", "ahead+0.3in"), hands(point="in+0.3up", palm="ahead"), head(nod=12),
    ),
    named(
        "Rubbing the hands gleefully.", "mood",
        "rubbing the hands|gloating|plotting something|rubbing the palms together|scheming|being greedy|"
        "counting on a good profit|warming the hands with one's breath|looking forward to dinner|lathering with soap|being up to no good|smelling a profit|hatching a plot|licking one's lips at a bargain",
        "excellent, says Mr Burns|a miser|Ebenezer Scrooge|muahaha, my plan is working|the money lender|Shylock|"
        "all mine!|yum, roast beef|Gargamel|a fly, cleaning its legs|schadenfreude|Scar has a plan|"
        "a con man eyes his victim|hygiene first|mine, all mine!|Mr Burns|Fagin counts the takings|excellent, everything goes to plan|kaching!|ooh, this'll be good|palms sliding over each other, sly grin, shoulders up|how does a cartoon banker greet a debtor?|evil little gremlin|Birdman meme|what's for pud?|now we make big money|soon, my pretties|a mosquito before dinner|conniving|devious|mischievous|sly|crafty|cunning|a villain hatches a plan|gleeful|up to mischief|dinner smells good",
        "hands_apart()<.22; ahead('l_wrist')>.15; elbow('l')<110; lean()>8; y('l_wrist')>y('spine1'); standing()",
        root(pitch=6), spine(bend=20), stand((0.1, 0.06), (0.1, -0.08), weight=0.5, drop=0.06, knees="ahead+0.25out"), arms("down+0.4ahead+0.25out", "in+0.75ahead+0.35up"), hands(point="ahead+0.55up+0.3in", palm="in"), shrug("left", 12), shrug("right", 12), head(nod=-6, turn=14, tilt=8),
    ),
    named(
        "Looking at the fingernails of the {side} hand.", "mood",
        "looking at one's nails|inspecting the fingernails|being blasé|checking the manicure|admiring an engagement ring|being indifferent|polishing the nails on the lapel|reading one's own palm|noticing a ring|looking at a splinter in the hand|feigning disinterest|being as cool as a cucumber|eyeing a brand-new diamond|playing it down",
        "not bad, if I say so myself|nonchalant|yawn, how interesting|fresh nail polish|he put a ring on it|"
        "couldn't care less|a vain diva between two scenes|no big deal|what's this on my hand?|"
        "I did it again, no sweat|meh|yeah yeah, I know I'm good|are you done talking?|oh, this old thing?|a French manicure|hand held off, fingers up, head cocked, hip out|how does a mean girl listen?|Regina George|chipped a nail|zzz, go on|piece of cake|she pretends not to care|is this real gold?|blasé|indifferent|doesn't care at all|bored by your story|vain|unimpressed|am I supposed to care?|aloof",
        "ahead('r_wrist')>.2; elbow('r')<115; y('r_wrist')>y('spine3')-.08; head_nod()<-2; dist('l_wrist','l_hip')<.28; standing()",
        root(roll=3), spine(bend=-4, side=5), stand((0.08, 0.0), (0.12, 0.1), weight=0.9), arm("right", "down+0.45ahead+0.3out", "ahead+0.75up+0.1in"), hand("right", point="up+0.4ahead", palm="ahead"), reach("left", "waist", elbow="out+0.2back"), head(nod=10, turn=-14, tilt=-6),
    ),
    named(
        "Crouching before a child, the {side} hand held out.", "action",
        "crouching in front of a child|talking to a child at eye level|comforting a crying child|coaxing a shy cat|calling a kitten|offering a treat to a dog|squatting with a hand held out|befriending a stray|feeding ducks|luring a squirrel with a nut|wiping a child's nose|getting down to a kid's level|making friends with a hedgehog|beckoning a puppy from below|saying sorry to a small boy",
        "here, kitty kitty|what's the matter, little one?|a kindergarten teacher|come to grandma|don't cry, sweetheart|a father explains something to his son|how would you greet a small child?|give paw!|Elliott and E.T. in the backyard|a ranger finds a fawn|come out from under there|tell me what happened, my boy|who's a good boy?|psst, little fella|nice doggy|where's your mummy?|hunkered down, one palm stretched to something small|how do you win a timid kitten?|Maria comforts Gretl|the vet meets a pup|come, don't be afraid|Hiccup reaches out to the dragon|let me tie that for you|the giant and the mouse",
        "height('pelvis')<.55; knee('l')<100; knee('r')<110; ahead('r_wrist','r_shoulder')>.25; elbow('r')>120; lean()<55",
        root(pitch=20), spine(bend=12), plumb(leg("left", "ahead+0.12up+0.2out", "down+0.55back"), leg("right", "ahead+0.75down+0.15out", "back+0.28down", toes=-20)), reach("left", "knee", elbow="out+up"), arm("right", "ahead+0.35down+0.15out", "ahead+0.15up"), hand("right", palm="up"), head(nod=-8, tilt=10),
    ),
    named(
        "Heart of both hands held before the chest.", "mood",
        "making a heart with both hands|forming a heart with the fingers|showing a hand heart|shaping a heart at the chest|saying I love you with the fingers|sending love to the fans|showing the cameras a heart|thanking the crowd with a heart",
        "heart hands|hand heart|I heart you|Gareth Bale celebrates|Taylor Swift to the crowd|made with love|<3|love you guys!|thumbs and fingertips joined in front of the ribs, elbows out|how do you say you love someone without a word?|Valentine's selfie|I heart New York|the boyband says hello to the stands|make heart with hands|he scores and makes a heart for his newborn|heart sign",
        "hands_apart()<.2; ahead('l_wrist')>.18; y('l_wrist')>y('spine2'); y('l_wrist')<y('neck')+.05; elbow('l')<120; elbow('r')<120; standing()",
        root(pitch=-2), spine(bend=-3), stand((0.09, 0.0), (0.1, 0.07), weight=0.7), reach("left", (-0.02, 0.07, 0.29), elbow="out+0.3down"), reach("right", (-0.02, 0.07, 0.29), elbow="out+0.3down"), hands(point="up+0.5in+0.2ahead", palm="in+down"), head(tilt=8, nod=2),
    ),
    named(
        "Big heart, both arms rounded overhead, fingers meeting above the crown.", "mood",
        "making a big heart with the arms|forming a heart with both arms above the head|posing with a heart overhead|bending both arms into a heart|saying saranghae with the arms|rounding both arms till the fingers meet overhead",
        "saranghae|big heart|K-pop fan greeting|both elbows out and up, fingers meet over the hair|how do Korean idols show their love?|the children send granny a great big heart|love you to the moon and back|BTS wave from the stage|you are the sweetest, says her giant heart|arm heart|a heart above the head|make one big heart with your arms",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); hands_apart()<.3; y('l_elbow')>y('l_shoulder'); leftof('l_elbow','l_shoulder')>.08; elbow('l')<120; standing()",
        root(roll=-3), spine(side=5, bend=-2), stand((0.06, 0.0), (0.08, 0.06), weight=0.8, knees="ahead+0.1in"), reach("left", (0.05, 0.62, 0.04), elbow="out+0.4up+0.1ahead"), reach("right", (0.05, 0.62, 0.04), elbow="out+0.4up+0.1ahead"), hands(point="down+0.7in", palm="in+down"), head(tilt=7),
    ),
    named(
        "One biceps flexed, {side} fist up, the other hand on the {side} arm.", "action",
        "flexing one biceps|showing off the {side} biceps|flexing the {side} arm|rolling up the {side} sleeve|posing like Rosie the Riveter|patting one's own muscle|flexing a muscle for a joke|making a muscle|feeling one's own biceps",
        "we can do it!|Rosie the Riveter|girl power|feel that muscle!|tickets to the gun show|war poster, 1943|I've been working out, look|strong woman|bent arm, tight fist, the other palm at the upper arm|how does a skinny boy show off his strength?|roll up your sleeves, we have work to do|spinach works|one arm flex|the plumber is proud of his biceps|feminist poster|strong like bull",
        "elbow('r')<95; y('r_wrist')>y('r_shoulder')-.02; hand('l','r_elbow')<.26; ahead('r_elbow')>.05; arm('l')>20; standing()",
        spine(twist=8, bend=-2), stand((0.1, 0.0), (0.11, 0.05), weight=0.6), arm("right", "out+0.75ahead+0.05down", "up+0.35in+0.15back"), hand("right", palm="in+back"), reach("left", "elbow", of="right", elbow="down+0.5ahead+0.2out"), head(turn=-18, nod=-4),
    ),
    named(
        "Middle finger, {side} hand thrust up ahead.", "mood",
        "giving somebody the finger|flipping the bird|showing the middle finger|flipping somebody off with the {side} hand|making a rude sign|making an obscene gesture|being rude to another driver",
        "up yours!|the bird|Johnny Cash at San Quentin|get stuffed|swivel on this|the finger|one upright digit, knuckles toward you|what does a road-rager show you?|Eminem|screw you all|the two-fingered salute|a punk insults the photographer|sit on it|he show bad finger|nothing for you, mister|rude gesture",
        "ahead('r_wrist','r_shoulder')>.2; y('r_wrist')>y('spine3')-.02; y('r_wrist')<y('head')+.1; 80<elbow('r')<150; arm('l')<45; standing()",
        root(pitch=5), spine(bend=3, twist=12), stand((0.11, -0.08), (0.11, 0.1), weight=0.45), arm("right", "ahead+0.6down+0.2out", "up+0.85ahead"), hand("right", point="up+0.2ahead", palm="back"), arm("left", "down+0.35out+0.2back", "down+0.4ahead"), head(nod=-8, tilt=-5),
    ),
)  # fmt: skip
