"""People of films, tales and nursery rhymes: how they fly, hang, cast, caper and fold their arms."""

from ..floor import foot, stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, root, shrug, spine
from ..room import grip, look, room_arm

POSES = (
    named(
        "Swinging round a lamp post, hanging from the {side} hand.", "dance",
        "swinging round a lamp post|hanging off a lamp post by the {side} hand|dancing in the rain at a lamp post|leaning out from a pole with one arm|leaning out of a tram, holding the rail|hanging off the back of a bus|singing in the rain|swinging out from a street sign|waving from the footboard of a train|holding on to the mast and leaning out",
        "Singin' in the Rain|Gene Kelly|Gene Kelly on the lamp post|what a glorious feeling|I'm happy again|a cable car in San Francisco|a musical number in the street|a sailor in the shrouds|Ship ahoy, he cries from the rigging|in love and wet to the skin|a conductor on the tram step|Titanic, Jack hangs out at the railing|one hand on the pole, body slanting away, other arm wide|how does Don Lockwood greet the rain?|full of joy he swings round the post|Hollywood musical",
        "lean()>10; elbow('r')>140; arm('r')>80; arm('l')>70; leftof('l_wrist','l_shoulder')>.2; balance()<.7; feet_apart()>.15",
        root(roll=26, pitch=-2), spine(side=4, bend=-6), leg("right", "down+0.06in", "down+0.02in"), leg("left", "down+0.45out+0.15ahead", "down+0.3out", 30), room_arm("right", "out+0.5up+0.12ahead"), room_arm("left", "out+0.25down+0.1ahead", "out+0.1up"), hand("left", palm="ahead"), head(tilt=10, nod=-10),
    ),
    named(
        "Floating down under an umbrella held up in the {side} hand.", "action",
        "floating down under an umbrella|flying with an umbrella|drifting down with a parasol|being carried off by a balloon|holding on to a bunch of balloons in the air|being lifted by a kite|parachuting with an umbrella|hanging from a drone by one hand|being pulled up by a balloon|gliding down gently",
        "Mary Poppins with the umbrella|the nanny arrives on the east wind|supercalifragilistic|balloons carry a child away|Up, the house flies|the wind took her and her brolly|an angel of a nanny over London|feet turned out, one arm up, the other holding a bag|how does a magical nanny land?|99 red balloons|Bert looks up at her",
        "y('r_wrist')>y('top'); elbow('r')>120; arm('l')<45; feet_apart()<.3; height('pelvis')>.7; lean()<12",
        spine(bend=-3, side=-3), leg("left", "down+0.1out+0.04ahead", "down+0.05in+0.12back", 45), leg("right", "down+0.1out+0.04ahead", "down+0.05in+0.06back", 45), arm("right", "up+0.45ahead+0.2out", "up+0.1ahead+0.1in"), hand("right", point="up+0.2in", palm="in"), arm("left", "down+0.25out+0.05ahead", "down+0.3ahead+0.15out"), head(nod=4, tilt=5),
    ),
    named(
        "Riding a broomstick, astride, both hands on the stick ahead.", "action",
        "riding a broomstick|flying on a broom|playing Quidditch|riding a flying broom to the sabbath|sitting astride a hobby horse|riding a stick horse|straddling a rocket|racing on a broom|crouching over a flying bike|chasing the snitch",
        "a witch on a broom|a witch flies past the moon|Halloween witch|Harry Potter on his Nimbus 2000|Quidditch|the seeker dives|Kiki's Delivery Service|Wicked Witch of the West|Walpurgis night|hobby horse race|Baba Yaga|Dr Strangelove, riding the bomb|Bald Mountain|legs round a stick, shins trailing, hands in front|how does a witch travel?|giddy up, wooden horse|speeder bike on Endor|surrender Dorothy",
        "hip('l')<125; knee('l')<125; ahead('l_wrist','pelvis')>.25; ahead('r_wrist','pelvis')>.25; hands_apart()<.35; 20<lean()<65; feet_apart()<.6; balance()<.6",
        root(pitch=32), spine(bend=6), plumb(legs("down+0.75ahead+0.35out", "down+1.1back+0.1in", 40)), grip((0.0, 0.72, 0.34), (0.0, 0.86, 0.66), 0.5, 0.85), look("ahead+0.05up"),
    ),
    named(
        "Bent to one side, {side} shoulder high, other arm hanging.", "mood",
        "playing a hunchback|limping along with a hunch|walking bent and crooked|shuffling like a monster's servant|dragging a leg with a raised {side} shoulder|lurching through the laboratory|being deformed and stooped|playing Richard the Third|lurking like a ghoul|fetching a brain for the master",
        "the Hunchback of Notre-Dame|Quasimodo|the bells, the bells!|Igor|yes, master|Richard III|a hunched figure in the cloister|Frankenstein's assistant|Young Frankenstein, walk this way|Rigoletto|a ghoul|a crooked man who walked a crooked mile|sanctuary!|Gagool|what hump?|one shoulder at the ear, back twisted, a foot trailing|how does Igor walk?|now is the winter of our discontent|the bell ringer|misshapen",
        "lean()>18; up('r_shoulder','l_shoulder')>.04 or y('r_shoulder')>y('l_shoulder')+.05; arm('l')<50; knee('l')<165; elbow('r')<130; gaze_up()>-30",
        root(pitch=14, roll=6), spine(bend=32, side=16), stand((0.12, 0.1), (0.16, -0.16), weight=0.7, drop=0.12, heels=(0, 12)), room_arm("left", "down+0.2out+0.12ahead", "down+0.1ahead"), arm("right", "down+0.4out+0.1back", "ahead+0.15up+0.4in"), hand("right", point="down+0.6ahead"), shrug("right", 26), head(nod=-14, turn=-12, tilt=14),
    ),
    named(
        "On the {other} leg, {side} foot tucked up, arms hanging.", "rest",
        "standing like a flamingo|standing on one leg, arms hanging|standing like a stork|standing like a heron|having one foot tucked up behind|waiting on one leg|doing a sobriety test on one leg|balancing for the school nurse|keeping one's balance for a bet|resting like a crane in the marsh",
        "a flamingo|a stork|a heron|pink bird in the lagoon|one-legged balance test|croquet with flamingos, Alice|a crane|stand on one leg, sir, says the policeman|sobriety test|how long can you stand on one foot?|a Maasai herdsman at rest|an egret waits for fish|physio exercise for the ankle|the sole against the other knee, arms slack|what does a wading bird look like?|musical statues, he froze on one foot|marabou",
        "on_one_leg('l'); knee('r')<110; arm('l')<35; arm('r')<35; elbow('l')>140; lean()<10",
        root(roll=-2), spine(side=2), stand((0.03, 0.0), (0.05, 0.0), weight=1.0), leg("right", "down+0.45ahead+0.06out", "0.55down+back+0.12in", 40), arms("down+0.22out", "down+0.12out+0.12ahead"), head(nod=4),
    ),
    named(
        "Teapot, {other} hand on the hip, {side} arm bent out.", "dance",
        "being a little teapot|playing the teapot, {side} arm as the spout|singing a nursery rhyme with actions|tipping over like a teapot|pouring oneself out|acting out I'm a little teapot|doing a nursery song with the children|bending sideways, one arm as handle, one as spout",
        "I'm a little teapot|short and stout|here is my handle, here is my spout|teapot|a nursery rhyme|tip me over and pour me out|kindergarten sing-along|Mrs Potts|a teapot at the Mad Hatter's|one hand at the waist, the other crooked outwards, body tilting|how do toddlers play kettle?|when I get all steamed up|watering can in the school play|samovar|playgroup on Tuesday",
        "dist('l_wrist','pelvis')<.35; elbow('l')<120; 60<elbow('r')<150; leftof('r_wrist','r_shoulder')<-.2; lean_left()<-4; standing()",
        root(roll=-6), spine(side=-18), stand((0.12, 0.0), (0.12, 0.0), weight=0.5), reach("left", "waist", elbow="out+0.1back", gap=-0.02), arm("right", "out+0.6down", "out+0.9up"), hand("right", point="out+0.2down", palm="down"), head(tilt=-10),
    ),
    named(
        "Genie, arms held level, one forearm on the other.", "rest",
        "standing like a genie, forearms stacked level|granting three wishes|folding the arms level before the chest|blinking like Jeannie|appearing from the lamp|standing like an Indian chief|rising out of the bottle|waiting for the next wish|standing like a harem guard|grandly crossing the forearms at shoulder height",
        "a genie|genie of the lamp|your wish is my command|three wishes|Aladdin rubs the lamp|a djinn|I Dream of Jeannie|Phenomenal cosmic powers!|what is thy will, master?|Arabian Nights|an Ottoman janissary|How, says the chief|Shazam|forearms one on top of the other at the height of the shoulders, elbows wide|how does a genie wait?|a eunuch at the palace gate|Robin Williams in blue",
        "elbow('l')<100; elbow('r')<100; y('l_elbow')>y('spine3')-.08; y('r_elbow')>y('spine3')-.05; ahead('l_wrist')>.15; arm('l')>50; standing(); arms_crossed()",
        root(pitch=-3), stand((0.13, 0.0), (0.13, 0.0)), arm("left", "0.12out+ahead+0.35down", "in+0.02down"), arm("right", "0.12out+ahead+0.02down", "in+0.02ahead"), hands(palm="down"), head(nod=-5),
    ),
    named(
        "Mummy, standing stiff, forearms crossed on the chest.", "rest",
        "standing with the forearms crossed on the chest|being a mummy in its case|standing like a pharaoh in a sarcophagus|crossing the arms over the heart to fall backwards|going down a water slide feet first, arms crossed|asking for a blessing with crossed arms|doing a trust fall|rigid in a sleeping bag|holding crook and flail",
        "a mummy|an Egyptian mummy|Tutankhamun|Ramses|a pharaoh|curse of the tomb|sarcophagus|a vampire rises|Nosferatu|trust fall, I'll catch you|wrapped in bandages|King Tut's coffin|Osiris|crook and flail|water slide, arms crossed, please|the count wakes at sunset|hands flat on opposite shoulders, feet together|how was the boy king buried?|the crypt opens|bless me, no communion|undead in a box",
        "arms_crossed(); standing(); dist('l_wrist','r_shoulder')<.3; dist('r_wrist','l_shoulder')<.3; feet_apart()<.25; lean()<8",
        stand((0.06, 0.0), (0.06, 0.0)), reach("left", (-0.13, 0.1, 0.14), elbow="down+0.35out+0.2ahead"), reach("right", (-0.13, 0.04, 0.18), elbow="down+0.35out+0.3ahead"), head(nod=2),
    ),
    named(
        "Jester dancing, {side} knee out, palms up.", "dance",
        "capering like a jester|playing the fool|dancing a jig for the king|doing a clown's dance|prancing about in cap and bells|being a court jester|clowning around|monkeying about|dancing like a leprechaun at home|hopping about like an imp|making merry in tights",
        "a jester|the king's fool|Harlequin|Punchinello|a court clown|cap and bells|jolly joker|the joker of the pack|Touchstone|Rumpelstiltskin dances round the fire|today I bake, tomorrow I brew|Puck|an imp|a medieval fair|a morris dancer|elf in Santa's workshop|arlecchino|playful|silly billy|knee out, palms up, head on one side|how does a buffoon amuse the court?|Shakespeare's clown|tomfoolery|Papageno",
        "on_one_leg('l'); knee('r')<120; leftof('r_knee','pelvis')<-.2; elbow('l')<120; elbow('r')<120; y('l_wrist')>y('spine2')",
        root(roll=-4), spine(side=8, bend=4), stand((0.03, 0.0), (0.05, 0.0), weight=1.0, drop=0.06, knees="ahead+0.6out"), leg("right", "ahead+0.9out+0.25down", "down+0.3in", 10), arms("down+0.8out+0.1ahead", "up+0.6out+0.3ahead"), hands(point="out+0.2up", palm="up"), head(tilt=14, nod=-2, turn=-8),
    ),
    named(
        "Smashing down, both fists raised over the head, legs wide.", "combat",
        "raising both fists to smash something|smashing the table with both fists|swinging down with both fists|hammering on a huge drum|being about to crush a car|wrecking the room|slamming the ground in a rage|being a raging giant|breaking a door down from above",
        "the Incredible Hulk|King Kong in a rage|Wreck-It Ralph|a troll breaks the bridge|berserk|a golem attacks|a taiko drummer strikes|he flips and wrecks the office|a barbarian without an axe|the ogre pounds the ground|both fists behind the crown, belly tight, knees bent|how does a green monster hit a tank?|destroy everything!|blind rage|the computer gets it with both fists|angry ape",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); hands_apart()<.5; feet_apart()>.5; knee('l')<165; elbow('l')<140; max_bend()>4",
        root(pitch=-6), spine(bend=-10), stand((0.28, 0.08), (0.28, -0.06), drop=0.1), arms("up+0.35out+0.15ahead", "up+0.55back+0.2in"), head(nod=6),
    ),
    named(
        "Hanging upside down by the knees, arms dangling.", "action",
        "hanging upside down by the knees|hanging head down from a bar|hanging like a bat|dangling from a branch by the legs|swinging on a trapeze by the knees|hanging on monkey bars upside down|doing sit-ups upside down|being strung up by the feet|hanging from a rope like a spider|being caught in a snare",
        "Spiderman hanging|the upside-down kiss|Spider-Man kisses Mary Jane|a sloth on a branch|a trapeze catcher|caught in a trap, head down|Mission Impossible, hanging from the ceiling|the Hanged Man, tarot|a vampire sleeps in the rafters|Luke Skywalker in the ice cave|knees hooked over a bar, hair hanging|how does a fruit bat sleep?|Houdini upside down|possum|the catcher waits for the flyer|blood rushes to the head",
        "lean()>150; knee('l')<110; knee('r')<110; y('l_wrist')<y('top'); y('r_wrist')<y('top'); y('l_knee')>y('pelvis')",
        root(pitch=180), spine(bend=-4), leg("left", "down+0.35ahead+0.12out", "0.25down+back", 10), leg("right", "down+0.35ahead+0.12out", "0.25down+back", 10), arms("up+0.25out+0.1ahead", "up+0.15out+0.1ahead"), head(nod=-8),
    ),
    named(
        "Choking from afar, {side} hand clenched ahead.", "combat",
        "choking somebody from afar with the {side} hand|using the dark side of the Force|lifting a man by the mind|clenching the hand before an enemy|moving things by telekinesis|commanding with a clawed hand|crushing a can in the air|gripping an invisible throat with the {side} hand|pulling a lightsaber through the air",
        "Darth Vader choking an officer|Force choke|I find your lack of faith disturbing|Vader|Sith lord|Magneto bends a bridge|telekinesis|Carrie at the prom|use the Force|apology accepted, Captain Needa|Eleven moves the van|the dark lord|Jean Grey|mind power|Voldemort's curse without a wand|fingers curled around nothing, arm half out, stance like a tyrant|how does a Sith punish an admiral?|Matilda moves the chalk",
        "ahead('r_wrist','r_shoulder')>.25; elbow('r')<165; arm('r')>55; dist('l_wrist','pelvis')<.35; standing(); lean()<12",
        root(pitch=-2), spine(twist=14, bend=-2), stand((0.14, -0.06), (0.14, 0.12)), arm("right", "ahead+0.35down+0.2out", "ahead+0.45up+0.1in"), hand("right", point="ahead+0.8up", palm="in+0.6ahead"), reach("left", "waist", elbow="out+0.2back", gap=-0.02), head(turn=-10, nod=2),
    ),
    named(
        "To the sky, {side} finger pointing up ahead.", "action",
        "pointing into the sky with a fist on the hip|showing the way to the stars|announcing the take-off|being a space ranger|leading on to adventure|pointing at a bird high up|being an optimist with a vision|charging up to heaven|showing a comet with the {side} hand|directing everybody's eyes upwards",
        "to infinity and beyond!|Buzz Lightyear|look, up there in the sky!|Peter Pan shows the way|there she blows, up there|a propaganda poster of the five-year plan|onwards and upwards|the future lies there, comrades|space ranger reporting for duty|a shooting star, look!|Lenin on the pedestal|finger to the horizon, a little above, chest swelled|how would a toy astronaut say goodbye?|excelsior!|moon landing, we choose to go|the balloon! over the roofs!",
        "105<arm('r')<160; elbow('r')>150; ahead('r_wrist','r_shoulder')>.2; elbow('l')<120; dist('l_wrist','pelvis')<.35; gaze_up()>8; standing()",
        root(pitch=-3), spine(bend=-6, twist=8), stand((0.14, -0.06), (0.14, 0.12)), arm("right", "ahead+0.85up+0.15out"), reach("left", "waist", elbow="out+0.2back", gap=-0.02), head(nod=-16, turn=-10),
    ),
    named(
        "Creeping up behind somebody, both hands raised to grab.", "action",
        "creeping up behind somebody to grab him|sneaking up with raised hands|stalking a victim|being about to pounce|playing grandmother's footsteps|going for the shoulders from behind|trying to scare a friend from behind|catching a butterfly with both hands|kidnapping somebody|being a bogeyman|tickling somebody in a moment",
        "look behind you!|he's behind you!|the murderer approaches|Jack the Ripper|a pantomime villain|Nosferatu's shadow on the stairs|mischievous brother|a child catcher|he sneaks up from behind with arms raised|the monster is right behind her|gotcha in a second|hands up at the head like talons, knees soft, on the toes|how does a pickpocket in a cartoon do it?|Sylvester stalks Tweety|up to no good|in a horror film, he steps out of the dark|mischief|Hansel, look out",
        "y('l_wrist')>y('neck')-.08; y('r_wrist')>y('neck')-.08; ahead('l_wrist')>.2; lean()>10; feet_apart()>.3; knee('r')<165; 60<elbow('l')<150",
        root(pitch=14), spine(bend=8), stand((0.1, -0.2), (0.1, 0.24), weight=0.4, drop=0.09, heels=(30, 12)), room_arm("left", "ahead+0.2up+0.45out", "up+0.7ahead"), room_arm("right", "ahead+0.3up+0.4out", "up+0.7ahead"), hands(point="ahead+0.3up+0.1in", palm="down+0.5ahead"), shrug("left", 12), shrug("right", 12), look("ahead+0.05down"),
    ),
    named(
        "Squatting, hunched over a treasure at the chest.", "mood",
        "clutching something precious to the chest|squatting hunched over a treasure|hugging a doll tight|holding on to the last bread|guarding a ring|keeping a stolen purse close|sheltering a chick in both hands|being obsessed with a thing|holding a teddy tight on the ground",
        "Gollum|Sméagol|we wants it|filthy little hobbitses|the ring is mine|a street urchin with a loaf|don't take my teddy|a squirrel with its nut|a goblin guards a coin|an addict with her bottle|the last match girl|knees up, both hands to the breastbone, head down over them|how does Gollum hold the ring?|leave me my baby|dragon's egg|obsessive",
        "height('pelvis')<.5; knee('l')<85; knee('r')<85; dist('l_wrist','spine3')<.34; dist('r_wrist','spine3')<.34; head_nod()<-8; lean()>15",
        root(pitch=30), spine(bend=28), foot("left", 0.36, 0.24, 0.14, "up+ahead+1.2out", heel=16), foot("right", 0.36, 0.24, 0.14, "up+ahead+1.2out", heel=16), reach("left", (0.02, 0.14, 0.16), elbow="down+0.3out"), reach("right", (0.02, 0.1, 0.2), elbow="down+0.3out"), shrug("left", 8), shrug("right", 8), head(nod=18, turn=16),
    ),
    named(
        "Ta-da! One arm high, the {side} arm low.", "dance",
        "finishing a trick with ta-da|presenting the finished work with both arms|ending a number with a flourish|striking the final pose|accepting the applause of the circus|being the glamorous assistant|showing off a new outfit|unveiling a cake|making a grand entrance|striking a gymnast's finish",
        "ta-da!|voilà!|et voilà, the soufflé|and that's magic|ladies and gentlemen, the amazing Zarah!|the lovely Debbie, magician's assistant|finale!|big finish|tadaa, I baked it myself|circus artist after the leap|curtain!|I'm home!|here I am!, sings the diva|one hand to the ceiling, one to the floor, toe pointed|how does a showgirl close her act?|my masterpiece!|ready for the red carpet",
        "y('l_wrist')>y('top'); elbow('l')>140; leftof('r_wrist','r_shoulder')<-.2; 25<arm('r')<85; elbow('r')>140; feet_apart()>.2; standing()",
        root(pitch=-3, roll=2), spine(bend=-6, side=-6), stand((0.08, -0.06), (0.12, 0.22), weight=0.85, heels=(0, 0)), leg("right", "down+0.35ahead+0.12out", "down+0.3ahead+0.05out", 30), arm("left", "up+0.45out+0.1ahead", "up+0.3out"), hand("left", palm="in+0.5ahead"), arm("right", "out+0.65down+0.3ahead", "out+0.35down+0.3ahead"), hand("right", palm="up+0.4ahead"), head(nod=-8, turn=-8, tilt=-4),
    ),
)  # fmt: skip
