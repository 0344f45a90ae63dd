"""What one does at a bang, a blow, good news and bad: starts, stares, jumps for joy and breaks down."""

from ..floor import kneel, palm, stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, reach, reaches, root, shrug, spine
from ..room import look, room_arm

POSES = (
    named(
        "Startled from behind, whirling round, hands up.", "mood",
        "being startled from behind|leaping at a crack behind one's back|spinning round at a sudden noise|getting a fright from somebody creeping up|jumping out of one's skin|flinching at a door that slams|whipping round to see who is there|starting at a footstep|being made to jump|having the life scared out of one|being tapped on the shoulder unexpectedly|reacting to a balloon popping close behind|nearly having a heart attack when someone shouts boo",
        "jump scare|don't creep up on me like that!|a gun goes off behind her|you scared the living daylights out of me|a car backfires|startled|shoulders to the ears, torso twisted back, palms up|a twig snaps in the dark and he spins about|what was that behind me?!|a nervous burglar hears a cough at his back|suddenly a hand on her shoulder|jumpy as a cat|the balloon burst right at her neck|how do you react if somebody honks behind you?|for a comic: she leaps when the cat knocks the vase down behind her|a firecracker at his heels|oh! you made me jump|alarmed by a thunderclap|who's there?, and she spins round|she spins round with a gasp|a shot behind him makes him turn|boo!, says someone at her back|caught off guard|a branch cracks behind the hiker|something brushes her neck|the door creaks behind her",
        "twist()>25; head_turn()>20; elbow('l')<120; elbow('r')<120; y('r_wrist')>y('spine3')-.05; feet_apart()>.3",
        root(pitch=-2, turn=0), spine(bend=8, twist=36), stand((0.12, -0.14), (0.12, 0.2), weight=0.45, drop=0.07, heels=(0, 18)), arms("down+0.6out+0.2ahead", "up+0.4ahead+0.25out"), hands(point="up+0.3ahead", palm="ahead"), shrug("left", 16), shrug("right", 16), head(turn=44, nod=-2),
    ),
    named(
        "Aghast, {side} hand over the mouth.", "mood",
        "gasping behind the {side} hand|clapping the {side} hand over the mouth|being aghast|being horrified|being scandalised|realising a terrible mistake|stifling a scream|witnessing an accident|blurting out a secret and regretting it|seeing the bill|being appalled|discovering the body|having let the cat out of the bag",
        "aghast|appalled|horror-struck|I wasn't supposed to say that|oops!|she finds her flat burgled|the maid finds the colonel dead in the library|heavens above!|four hundred pounds for a starter?!|the bill is twice what he thought|shocking gossip|the vase! grandmother's vase!|one palm over the lips, weight on the heels|how does a lady look when somebody swears at the table?|dear me, cries the vicar's wife|he sees his wife with another man|scandal at the ball|gosh|I sent it to everyone, says the secretary|a neighbour witnesses the crash|a woman sees an accident and claps a hand to her mouth|shocked onlooker|she overhears a dreadful secret|speechless with horror|you can't be serious, she gasps|the waiter drops the wedding cake and the bride gasps",
        "dist('r_wrist','head')<.3; elbow('r')<80; lean_ahead()<0; ahead('l_wrist')>.1; standing()",
        root(pitch=-7), spine(bend=2, twist=-8), stand((0.1, 0.14), (0.1, -0.16), weight=0.3, drop=0.02, heels=(0, 0)), reach("right", "mouth", elbow="down+0.5out+0.3ahead", gap=0.01), arm("left", "down+0.25out+0.15ahead", "ahead+0.35up+0.4out"), hand("left", palm="ahead", point="up+0.5ahead"), shrug("left", 10), shrug("right", 10), head(nod=-4, turn=4),
    ),
    named(
        "Frozen with fear, arms stiff.", "mood",
        "being petrified|freezing with fear|being scared stiff|standing frozen to the spot|being paralysed with terror|turning to stone|holding perfectly still in fright|being rooted to the spot|having a spider crawl up the back|standing on a landmine|feeling ice cubes down the back|not daring to move a muscle|stiffening with horror",
        "don't move, there's a wasp on you|there is a snake between your feet|Medusa looked at him|petrified|a deer in the headlights|nobody move!, there's a tripwire|a scorpion on her shoulder|frozen with terror|a tarantula walks across his shirt|rigid, elbows locked, fingers spread|the bear sniffs at him|stage fright, she can't remember a word|what do you do face to face with a grizzly?|stock-still|the minefield|his blood ran cold|the landmine clicked|like a rabbit in front of a snake|musical statues, the song stops|paralysed|a shiver down the spine|pillar of salt, Lot's wife|transfixed|a wasp lands on you|too frightened to move|scared rigid|turned to ice|he realises that he stands on thin ice|a rattlesnake by his boot|quaking in his boots",
        "standing(); elbow('l')>150; elbow('r')>150; 18<arm('l')<50; 18<arm('r')<50; feet_apart()<.35; lean()<12",
        root(pitch=-3), spine(bend=-3), stand((0.08, 0.0), (0.08, 0.0)), arms("down+0.5out+0.12back", "down+0.55out+0.05ahead"), hands(point="out+0.4down+0.1ahead", palm="down"), shrug("left", 14), shrug("right", 14), head(nod=-5),
    ),
    named(
        "In awe, looking up, arms open low.", "mood",
        "gazing up in awe|standing in awe|marvelling at a cathedral|staring at the starry sky|gaping at a skyscraper|seeing a dinosaur for the first time|beholding a wonder|being overwhelmed by beauty|looking up at a giant|watching the northern lights|being awestruck|admiring the ceiling of the Sistine Chapel|being dwarfed by a mountain",
        "awestruck|in wonder|what a sight!|Jurassic Park, the first dinosaur|a tourist in Saint Peter's|Close Encounters, the ship lands|first time in New York|it's full of stars|so tall!|the aurora|spellbound by the fireworks|it's beautiful, she breathes|a shepherd sees the angel|rooted before the waterfall, chin up, hands open|how would a child look at a Christmas tree as high as a house?|the giant steps out of the mist|the whale breaches above the boat|a pilgrim enters the basilica|speechless before the pyramids|overawed|the eclipse begins|mesmerised|full of wonder|reverent|a farm boy sees the city towers|gazing at a giant|a tourist looks up at the dome|enchanted by the stars",
        "gaze_up()>22; elbow('l')>120; arm('l')<60; arm('r')<60; ahead('l_wrist')>.05; standing()",
        root(pitch=-4), spine(bend=-8), stand((0.1, 0.0), (0.11, -0.14), weight=0.6, heels=(0, 8)), arm("left", "down+0.3out+0.06ahead", "down+0.5ahead+0.3out"), arm("right", "down+0.35out+0.1ahead", "down+0.6ahead+0.35out"), hands(palm="ahead+0.4up"), head(nod=-30, turn=5),
    ),
    named(
        "Beaten, slumped on both knees, arms hanging.", "mood",
        "slumping on the knees with hanging arms|sinking to the knees in defeat|being utterly beaten|having lost the final|giving up|kneeling as a broken man|dropping to the knees, drained|being gutted|being shattered by a defeat|losing all hope on the knees|taking the news of a death on the knees|kneeling among the ruins",
        "crushed|it's over, we lost|relegated!|all for nothing|the striker missed the decisive penalty|a gladiator waits for the blow|devastated|the last survivor of the battle|she failed the exam and her legs gave way|crestfallen keeper after the own goal|back on the heels, chin on the chest, arms dangling|how does a knight look who has lost his king?|they lost in the last minute|he was made redundant and sinks to the ground|Platoon is over|annihilated|vanquished|the fight has gone out of him|the farm is flooded, he has nothing left|shoulders down, knuckles on the grass|I can't go on|your team concedes in the last minute|runner-up|a tragic hero at the end",
        "kneeling(); height('l_knee')<.15; height('r_knee')<.15; arm('l')<40; head_nod()<-15; height('l_wrist')<.4; elbow('l')>140",
        root(pitch=8), spine(bend=34), kneel("left", 0.3, "ahead+0.18out", "back+0.05out"), kneel("right", 0.3, "ahead+0.22out", "back+0.05out"), room_arm("left", "down+0.3out+0.05ahead", "down+0.15out+0.1ahead"), room_arm("right", "down+0.34out+0.05ahead", "down+0.15out+0.15ahead"), head(nod=30, tilt=6),
    ),
    named(
        "Fed up, both hands thrown up, head back.", "mood",
        "throwing up the hands in exasperation|being fed up|losing patience with everybody|giving up on somebody|having had enough|rolling the eyes to heaven|being exasperated|asking the gods why|complaining to the sky|despairing of the printer|being driven up the wall|wondering what one did to deserve this",
        "give me strength!|for crying out loud!|the printer jams again|oh for heaven's sake|that's it, I quit|an Italian chef who saw pineapple on the pizza|the coach protests at the referee's decision|teenagers!|how many times do I have to tell you?!|fed up to the back teeth|you can't be serious!|the kids drew on the wall again|Lord, why do you test me?|hands flung to the heavens, palms up, head back|how does a mother react to the third broken window?|I'm done with you people|the train is cancelled again|sick and tired of it|I can't take it any more!|frazzled|a mother at her wits' end with the mess|what is it now?|the neighbour's dog barks again|oh come on, ref!|driven to distraction",
        "y('l_wrist')>y('head')-.1; y('r_wrist')>y('head')-.1; gaze_up()>15; 60<elbow('l')<150; hands_apart()>.5; standing()",
        root(pitch=-5), spine(bend=-6), stand((0.13, 0.02), (0.13, -0.08), weight=0.5), arm("left", "out+0.1down+0.35ahead", "up+0.3out+0.2ahead"), arm("right", "out+0.05up+0.4ahead", "up+0.25out+0.15ahead"), hands(point="out+0.4up", palm="up+0.3in"), head(nod=-24, tilt=-6),
    ),
    named(
        "Listen! The {side} forefinger up, head tilted.", "mood",
        "pricking up the ears with a raised finger|hearing a noise and stopping dead|listening into the dark, {side} finger up|hushing the others to hear better|being on the alert for a sound|stopping in mid-step to listen|catching a distant melody|hearing the enemy come|noticing a strange noise downstairs|making everyone be quiet for a second|straining to hear horses",
        "hark!|wait, did you hear that?|listen!|what was that noise?|quiet, somebody's coming|sh, footsteps|I hear them|the scout hears hoofbeats|on guard, he hears a noise|is that the ice cream van?|a burglar downstairs?|hold on, there it is again|an old soldier hears the bugle|the hunter stops, a twig snapped|ear turned, one index finger lifted, breath held|what do you do if you hear a faint cry?|a birdwatcher recognises a call|the floorboards creak upstairs|bells! do you hear the bells?|pst, a voice|how does one ask for silence to hear a sound?|can you hear that too?|a watchman hears steps|she stops talking: what was that?|what's that sound?",
        "y('r_wrist')>y('r_shoulder'); elbow('r')<90; head_tilt()>8 or head_tilt()<-8; standing(); arm('l')<50",
        root(pitch=4), spine(bend=4, twist=8, side=4), stand((0.1, 0.1), (0.1, -0.14), weight=0.7, drop=0.04, heels=(0, 16)), arm("right", "down+0.35out+0.75ahead", "up+0.2ahead+0.05in"), hand("right", point="up", palm="ahead+0.4in"), arm("left", "down+0.35out+0.05back", "down+0.3ahead+0.35out"), hand("left", palm="down", point="out+0.6ahead"), head(turn=26, tilt=14, nod=2),
    ),
    named(
        "Not me! Both palms raised at the chest, leaning back.", "mood",
        "protesting one's innocence|raising both palms to show one did nothing|backing off with raised palms|denying everything|claiming not to have touched it|distancing oneself from the matter|refusing to get involved|apologising with raised hands|shrinking from the blame|fobbing off a reporter|showing that the hands are clean|telling the referee it was no foul",
        "it wasn't me!|not guilty|I didn't do it|whoa, whoa, easy|I never touched him, ref!|hands off, okay, okay|no offence!|I want nothing to do with it|I swear I only looked|no, thank you, I'm full|clean hands|leave me out of this|the defender shows he made no foul|both palms out at the height of the breast, torso leaning away|how do you show that you are innocent?|sorry, sorry, my mistake|I'm just the messenger|take it easy, mate|I plead innocent|an angel, me|I haven't done anything!|not me, him!|honest, I didn't touch it|wasn't me, guv|he backs off: all right, all right",
        "elbow('l')<80; elbow('r')<80; ahead('l_wrist')>.2; ahead('r_wrist')>.2; hands_apart()>.35; lean_ahead()<-2; y('l_wrist')<y('head')",
        root(pitch=-10), spine(bend=0), stand((0.1, 0.12), (0.12, -0.1), weight=0.35, drop=0.02), arms("down+0.35out+0.35ahead", "up+0.85ahead+0.3out"), hands(point="up+0.1out", palm="ahead"), shrug("left", 14), shrug("right", 14), head(nod=4, tilt=8),
    ),
    named(
        "Blown off the feet by a blast behind, arms flung ahead.", "action",
        "being blown forward by an explosion|being thrown through the air by a blast|diving away from an exploding car|leaping clear of a grenade|being hurled forward by the shock wave|jumping out of the window as the bomb goes off|flying through the air in an action film|being knocked off one's feet from behind|escaping the fireball with a leap|being catapulted from a bike",
        "kaboom!|the bomb goes off behind him|the bridge blows up|hit the deck!|action hero outruns the fireball|get down! the gas station explodes|Die Hard on the roof|a stuntman in mid-air, the truck bursting behind|shock wave|the boiler blew up|the petrol tank goes up|chest first, legs trailing, arms out in front|Michael Bay|what happens to the guard when the barrel explodes?|the mine went off|a car bomb|blast|launched by the detonation|the reactor goes|the explosion throws him forward|the blast hurls her through the air|the gas bottle bursts and flings him ahead|action film poster: hero leaps, fireball behind",
        "lean()>40; arm('l')>90; arm('r')>90; height('pelvis')>.3; knee('l')<150; max_bend()>8",
        root(pitch=58), spine(bend=-20, twist=6), leg("left", "down+0.15back+0.12out", "down+0.9back", 45), leg("right", "down+0.5ahead+0.15out", "down+0.55back", 40), arm("left", "up+0.6ahead+0.5out", "up+0.2ahead+0.35out"), arm("right", "up+0.9ahead+0.45out", "ahead+0.5up+0.25out"), hands(palm="ahead"), head(nod=-22, turn=8),
    ),
    named(
        "Bent low in smoke, {side} forearm over the mouth.", "action",
        "escaping through smoke with the {side} sleeve over the mouth|evacuating a burning building|crouching below the smoke|leaving a house on fire|breathing through the sleeve|running from tear gas|fleeing a dust cloud|holding a wet cloth to the face and stooping|getting out of the burning theatre|keeping low in the fumes",
        "fire drill|the building is on fire, get out!|evacuate!|fire! everybody out!|tear gas on the square|stay low, cover your mouth|smoke fills the corridor|don't breathe the fumes|the volcano spits ash|gas leak|the stairwell is full of smoke, she stoops and runs|the curtains are ablaze|a sandstorm, sleeve over the nose|bent double, elbow across the face, one hand feeling ahead|how do you leave a room full of smoke?|leave everything and go, shouts the usher|a firefighter without a mask|the kitchen went up in flames|Pompeii|get out before it comes down|the fire alarm rings and the corridor is full of smoke|he crouches through the burning house|cough, cough, where is the exit?",
        "lean()>30; dist('r_wrist','head')<.36; elbow('r')<110; ahead('l_wrist')>.2; knee('l')<160; feet_apart()>.35",
        root(pitch=34), spine(bend=20), stand((0.1, -0.3), (0.1, 0.32), weight=0.4, drop=0.1, heels=(30, 0)), arm("right", "ahead+0.55out+0.05up", "in+0.25ahead+0.12up"), room_arm("left", "ahead+0.5down+0.3out", "ahead+0.05down"), hand("left", palm="down"), look("ahead+0.1down"),
    ),
    named(
        "Shrinking from a mouse, {side} knee up.", "mood",
        "shrinking from a mouse with one foot up|shrieking at a spider|being terrified of a rat on the floor|hopping away from a snake|drawing up a foot in fright|dancing away from a cockroach|being squeamish about insects|recoiling from something that scuttles past|keeping a foot away from the cold wave|yelping at a creepy-crawly",
        "a mouse!|there is a mouse in the kitchen|a rat, a rat!|help, a spider|kill it, kill it!|something ran over my foot|arachnophobia|get it away from me!|a cockroach under the sink|the elephant meets a mouse|squeal, the frog jumped|it moved! it's alive!|one foot off the ground, knees together, fists by the cheeks|what does the housewife in old cartoons do when Jerry runs by?|don't let it touch me|ick, a slug|snakes, why did it have to be snakes?|a hamster on the loose|tarantula in the bath",
        "on_one_leg('l'); knee('r')<110; elbow('l')<60; elbow('r')<60; hands_apart()<.35; y('l_wrist')>y('spine3')",
        root(pitch=-4, roll=-2), spine(bend=6, twist=-10), stand((0.03, 0.0), (0.05, 0.0), weight=1.0, drop=0.03, heels=(12, 0)), leg("right", "ahead+0.35down+0.25in", "down+0.35back", 25), reaches((0.08, 0.22, 0.2), elbow="down+0.25out+0.2ahead"), shrug("left", 12), shrug("right", 12), head(nod=20, turn=-14),
    ),
    named(
        "Laughing on the floor, knees up, hands on the belly.", "mood",
        "rolling on the floor laughing|lying on the back in stitches|splitting one's sides on the carpet|kicking the legs with laughter|being tickled on the floor|holding one's belly with laughter on the ground|having hysterics|rolling about in the aisles",
        "rofl|stop, I can't breathe!|in stitches|hysterical with laughter|dying of laughter|a comedian who brings the house down, the audience on the floor|best joke ever|the tickle monster|flat on the back, knees kicking, arms round the tummy|how do toddlers laugh when dad tickles them?|laughing fit|funniest thing I ever saw|hahahaha|side-splitting|I nearly wet myself|roaring, he falls off the sofa and rolls about",
        "lying(); facing_up()>.4; dist('l_wrist','spine1')<.3; dist('r_wrist','spine1')<.3; knee('l')<120; height('l_knee')>.3",
        root(pitch=-84, spin=14), spine(bend=16, side=8), leg("left", "ahead+0.25up+0.25out", "down+0.5ahead", 20), leg("right", "ahead+0.2down+0.2out", "down+0.2back", 20), reaches("belly", elbow="out+0.4ahead"), head(nod=-10, turn=14),
    ),
    named(
        "Writhing on the ground, clutching the {side} shin.", "sport",
        "rolling on the ground with a hurt {side} leg|clutching the {side} shin on the pitch|writhing in pain on the grass|feigning a foul|diving for a penalty|having a cramp in the {side} calf on the ground|lying injured on the field|having torn a ligament|being stretchered off soon|hamming it up after a tackle|twisting in agony on the turf",
        "Neymar|foul, referee!|an Oscar-winning dive|the striker is down injured|my leg, my leg!|broken ankle on the piste|cramp in the night|get the physio|he got kicked in the shin and rolls about|play-acting|studs up, he screams|a snapped Achilles tendon|drama queen on the pitch|a skier waits for the rescue sledge|on the back, one knee pulled in with both hands, face twisted|how does a footballer fall after the slightest touch?|VAR will check it|medic!|agony|the motorbike fell on it",
        "height('pelvis')<.4; hand('r','r_knee')<.4; hand('l','r_knee')<.45; knee('r')<110; lean()>55; facing_up()>.2",
        root(pitch=-80, spin=16), spine(bend=30, twist=-6), leg("right", "ahead+0.12out+0.1up", "down+0.15back", 20), leg("left", "down+0.3ahead+0.2out", "down+0.1back", 20), reach("right", "knee", elbow="out+0.2ahead", gap=0.02), reach("left", "shin", of="right", elbow="out+0.4ahead", gap=0.0), head(nod=10, turn=-8),
    ),
    named(
        "Jumping, heels clicked together to the {side}.", "dance",
        "clicking the heels in the air|jumping sideways and clicking the heels|being jubilant|leaping for sheer happiness|being elated|dancing home in high spirits|jumping with the heels together at the {side}|having won a golden ticket|hopping like a leprechaun|walking on air",
        "jubilant|elated|on cloud nine|yippee, school's out!|a leprechaun|overjoyed|I got the job!|a golden ticket!|happy as Larry|oh what a beautiful morning|tramp with a fortune|in high spirits|full of the joys of spring|it's payday|friday at last|full marks!, and he leaps|a chimney sweep dances on the roof|both feet off the ground, soles to one side, arms thrown out|what does Bert do after a kiss?|good news, everyone|grandpa gets out of bed for the chocolate factory",
        "height('pelvis')>.5; feet_apart()<.3; leftof('l_ankle','pelvis')<-.1; leftof('r_ankle','pelvis')<-.2; arm('l')>60; balance()<.6",
        root(roll=14), spine(side=-10, bend=-2), leg("right", "down+0.75out+0.15ahead", "down+0.3in+0.5back", 40), leg("left", "down+0.45in+0.35ahead", "down+0.35in+0.45back", 40), arm("left", "out+0.75up+0.1ahead", "up+0.5out"), arm("right", "out+0.1up+0.2ahead", "out+0.3up"), hands(palm="ahead"), head(tilt=-8, nod=-8),
    ),
    named(
        "Champion, hands joined and shaken above the head.", "mood",
        "shaking the clasped hands above the head|being the champion|accepting the cheers of the crowd|celebrating a knock-out|thanking the fans with joined hands high|being announced as the winner|clasping the own hands overhead in victory|bowing out as a boxing champion|celebrating an election victory",
        "the winner and new champion of the world|we are the champions|ladies and gentlemen, the heavyweight champion|I won the election|cup winners|unbeaten!|the mayor is re-elected|hands locked together over the crown, shaking them left and right|a boxer acknowledges the applause|gold medal|undefeated in twelve rounds|how does a wrestler thank the crowd?|thank you, thank you, my people|first place|the underdog did it|promoted to the first league|a proud champ",
        "hands_apart()<.22; y('l_wrist')>y('top'); y('r_wrist')>y('top'); standing()",
        spine(bend=-5, side=-5), stand((0.15, 0.0), (0.15, 0.04)), reaches((0.03, 0.62, 0.12), elbow="out+0.2ahead"), head(nod=-8, tilt=-6),
    ),
    named(
        "Skipping along merrily, {side} knee up, arms swinging.", "mood",
        "skipping along merrily|skipping through a meadow|being carefree|skipping home from school|hopping along happily|prancing down the lane|being happy-go-lucky|frolicking in the daisies|tripping along without a care|gambolling like a lamb|skipping to the sweet shop",
        "tra la la|follow the yellow brick road|Little Red Riding Hood on her way|Dorothy in Oz|merry|Heidi in the Alps|summer holidays!|a girl with pigtails skips down the street|chipper|frisky as a lamb|la la la, what a day|hop, step, hop, one knee high|how does a happy child go to the playground?|light-hearted|a spring in her step|daisies and sunshine|jolly|whistling, he skips to work",
        "on_one_leg('l'); knee('r')<120; thigh('r')>45; ahead('l_wrist')>.1; ahead('r_wrist')<0; lean()<15",
        root(pitch=2), spine(bend=-4, twist=-8), stand((0.04, 0.0), (0.06, 0.0), weight=1.0, heels=(38, 0)), leg("right", "ahead+0.5down+0.1out", "down+0.35back", 40), arm("left", "ahead+0.5down+0.4out", "ahead+0.35up+0.1out"), arm("right", "down+0.6back+0.4out", "down+0.3back+0.3out"), head(nod=-10, tilt=8),
    ),
    named(
        "Kissing the ground, bowed down on hands and knees.", "mood",
        "kissing the ground after a long flight|being glad to be back on dry land|kissing the floor|sniffing at the carpet on all fours|drinking from a puddle|being home at last|blowing on embers on the ground|listening with the face close to the ground|thanking heaven for the landing|lapping water like a dog",
        "land, at last!|home sweet home|the Pope arrives|saved from the sea|Columbus steps ashore|I'll never fly again|a castaway reaches the beach|safe and sound|free at last, on native soil|drinking from the stream like an animal|oh sweet earth|palms flat, elbows bent, lips to the soil|what does a sailor do after the worst storm?|back on solid ground|blow on the tinder until it glows",
        "on_all_fours(); height('head')<.3; elbow('l')<135; height('pelvis')>.35",
        root(pitch=112), spine(bend=4), kneel("left", 0.46, "ahead+0.1out", "back"), kneel("right", 0.46, "ahead+0.1out", "back"), palm("left", 0.46, 0.26, 0.48, elbow="out+0.6up+0.5back"), palm("right", 0.46, 0.26, 0.48, elbow="out+0.6up+0.5back"), head(nod=6),
    ),
)  # fmt: skip
