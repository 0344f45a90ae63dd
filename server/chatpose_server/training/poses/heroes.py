"""Soldiers, the wounded, wizards, superheroes and monsters: what happens in action and fantasy films."""

from ..floor import foot
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, root, shrug, spine
from ..room import look, put

POSES = (
    named(
        "Kneeling rifleman, {side} knee down, rifle at the {side} shoulder.", "combat",
        "shooting a rifle kneeling|kneeling to aim a rifle|aiming on one knee|giving covering fire from the knee|aiming a long lens from a kneeling position|hunting deer from one knee|"
        "taking a kneeling shot|dropping to one knee and sighting|bracing a carbine, one knee on the ground|picking off targets from one knee",
        "a plastic toy soldier, the kneeling one|kneeling marksman|redcoats, front rank, kneel!|covering fire!|a war photographer gets low|biathlon trainer shows the kneeling position|deer hunter in the reeds|an infantryman takes aim from the knee|"
        "three-position rifle, kneeling|front rank, present, fire!|toy army man on one knee|wildlife photographer with a huge lens, one knee down|stock in the shoulder, one elbow forward, low on a knee|Zulu, volley fire|M4 up, kneel!",
        "kneeling(); elbow('r')<110; ahead('l_wrist')>.3; dist('r_wrist','head')<.42; y('l_wrist')>y('spine2'); lean()<35",
        root(pitch=8, turn=-20), spine(bend=10, twist=6), leg("right", "down+0.15back+0.15out", "back+0.05down", toes=-20), leg("left", "ahead+0.2out+0.05up", "down+0.05back"), arm("left", "ahead+0.4down+0.15in", "ahead+0.4up"), arm("right", "down+0.65out+0.45ahead", "up+0.8ahead+0.65in"), head(turn=14, tilt=-12, nod=4),
    ),
    named(
        "Sniper prone, propped on the elbows, weapon ahead.", "combat",
        "aiming a rifle lying down|lying in wait with a sniper rifle|shooting prone|lying on the belly looking through binoculars|lying on the stomach reading with propped elbows|watching an anthill on the belly|"
        "lying in position with a long gun|getting the target in the crosshairs|spotting from the belly|lying flat behind a machine gun|sighting through a scope on the stomach",
        "sniper on the roof|American Sniper|prone marksman|one shot, one kill|biathlon, prone stage|"
        "machine gunner in the grass|a birdwatcher on his belly in the dunes|tin soldier lying with a gun|"
        "hitman on the roof|a sniper|"
        "target acquired|ghillie suit|flat on the front, elbows down, hands together by the cheek|Simo Häyhä in the snow|prone, fifty metres rifle|wind two clicks left|Enemy at the Gates|overwatch|he lies in the wet grass with the field glasses",
        "lying() or lean()>55; facing_up()<-.2; height('pelvis')<.35; knee('l')>150; ahead('l_wrist','l_shoulder')>.05; y('neck')>y('pelvis'); feet_apart()>.4; hands_apart()<.5",
        root(pitch=76), spine(bend=-26), plumb(legs("back+0.35out+0.04down", "back+0.3out+0.02down", toes=45)), arm("left", "ahead+0.15up+0.2out", "up+0.35ahead+0.15in"), arm("right", "ahead+0.05up+0.55out", "up+0.3ahead+0.75in"), head(nod=-26),
    ),
    named(
        "Running crouched, rifle held across the body, {side} leg ahead.", "combat",
        "running crouched with a rifle|dashing for cover|charging under fire|running ducked under a helicopter|storming a beach with a gun|sprinting between trenches bent low|"
        "dashing from cover to cover|hurrying bent low with a gun|advancing under fire|zigzagging across the field, rifle in hand|rushing a position",
        "D-Day, Omaha Beach|a soldier under fire|go, go, go, move!|Call of Duty|Saving Private Ryan|paintball attack|under the rotor blades, keep your head down|assault course with a rifle|special forces raid|"
        "keep low! move, move!|half doubled over, both hands on the weapon, one knee driving|Band of Brothers|no man's land|medics and men under the chopper blades|airsoft rush|Halo on legendary, run!",
        "lean()>35; knee('r')<140; feet_apart()>.5; hands_apart()>.2; ahead('l_wrist')>.15; ahead('r_wrist')>.1; elbow('l')<145",
        root(pitch=40), spine(bend=16, twist=-6), foot("right", 0.76, 0.12, 0.24), foot("left", 0.82, 0.1, -0.5, heel=45), put("right", 0.16, 0.94, 0.42, "out+0.5back"), put("left", 0.12, 1.1, 0.66, "out+0.4down"), look("ahead"),
    ),
    named(
        "On patrol, rifle carried low across the body.", "combat",
        "patrolling with a rifle|carrying a rifle in both hands|guarding with a machine gun|walking carefully with a gun at the ready|holding a shotgun across the body|hunting, gun carried low|standing sentry with a submachine gun|"
        "doing the rounds with a carbine|walking point|holding a weapon at low ready|sweeping the sector, gun low|keeping watch with a rifle",
        "a soldier on patrol in Vietnam|Rambo|GI Joe|a guerrilla in the jungle|Master Chief|"
        "a hunter walks through the stubble field|peacekeeper at the checkpoint|stormtrooper|"
        "farmer with a shotgun: get off my land|a soldier with his gun|"
        "low ready|Platoon, the jungle trail|barrel down, eyes to the side, one slow step|Border guard|space marine|Elmer Fudd hunts wabbits|a militiaman at the roadblock|squaddie on the beat",
        "hands_apart()>.25; ahead('l_wrist')>.12; ahead('r_wrist')>.0; y('r_wrist')<y('spine3'); y('l_wrist')<y('spine3')+.1; elbow('r')<130; standing(); feet_apart()>.25",
        root(pitch=8), spine(bend=8, twist=-10), foot("left", 0.92, 0.1, 0.24), foot("right", 0.92, 0.14, -0.2, heel=20), put("right", 0.2, 1.08, 0.28, "out+0.5back"), put("left", 0.16, 0.98, 0.5, "out+0.3down"), look("ahead+0.45out"),
    ),
    named(
        "Shot, chest flung back, {side} arm thrown up, stumbling.", "combat",
        "being shot|getting hit by a bullet|being hit in the chest and falling back|dying dramatically on stage|being struck by lightning|being hurled back by a blast wave|being gunned down|"
        "taking a round in the chest|getting blasted off the feet|being struck down in mid-stride|going down in a hail of bullets|flinging the arms up as the bullet hits",
        "bang, you're dead!|The Falling Soldier by Capa|Platoon, arms to the sky|he takes a bullet|a stuntman flies back|a gangster is gunned down|blown away by the blast|zap! hit by the ray gun|the villain's last stumble|"
        "you got me!|one arm flies up, chest back, knees give|Sergeant Elias|Spanish civil war photograph, falling|kids' gunfight, the dead one|a shockwave throws him back|argh, I'm hit!|Bonnie and Clyde finale|tasered",
        "lean_ahead()<-14; max_bend()>12; y('r_wrist')>y('head'); arm('l')>45; knee('l')<165 or knee('r')<165; feet_apart()>.3; balance()<.8",
        root(pitch=-22, roll=6), spine(bend=-24, side=4, twist=-12), foot("left", 0.84, 0.12, 0.3), foot("right", 0.76, 0.2, 0.0, "ahead+0.5out", heel=30), arm("right", "up+0.6out+0.15back", "up+0.5out+0.3back"), arm("left", "out+0.2down+0.25back", "out+0.5up+0.2ahead"), head(nod=-26, tilt=8),
    ),
    named(
        "Wounded, staggering, {side} hand pressed to the side, other arm groping ahead.", "combat",
        "staggering wounded|pressing the {side} hand on a wound|dragging oneself along bleeding|"
        "holding the ribs and limping on|reaching for support while hurt|stumbling away from a crash|being wounded|"
        "clutching one's side, lurching on|holding the guts in and tottering|bleeding and feeling the way forward|hobbling hurt from the battlefield",
        "I've been stabbed!|the wounded hero goes on|he drags himself out of the burning car|"
        "bleeding, she gropes for the door|the last survivor staggers from the wreck|"
        "stitch in the side after the race|Caesar after the first stab|a cowboy with an arrow in his side|wounded|"
        "it's only a flesh wound|hand on the ribs, other hand feeling for something to hold|gut-shot|he got a knife between the ribs but he walks|John McClane near the end|broken rib|runner's stitch, hand pressed to the flank|I need a medic",
        "hand('r','spine1')<.33; elbow('r')<120; ahead('l_wrist','l_shoulder')>.25; lean()>15; knee('r')<165; lean_left()<-4",
        root(pitch=16, roll=-6), spine(bend=20, side=-14, twist=-10), foot("left", 0.87, 0.14, 0.28), foot("right", 0.88, 0.14, -0.22, "ahead+0.4in", heel=22), put("right", 0.16, 1.02, 0.14, "out+0.5back"), arm("left", "ahead+0.35out+0.1down", "ahead+0.15up+0.1in"), hand("left", palm="down+ahead"), look("ahead+0.2down", tilt=-8),
    ),
    named(
        "Dying on the back, {side} arm raised, reaching up.", "combat",
        "dying in somebody's arms|lying wounded and reaching up with the {side} hand|"
        "stretching out the {side} hand from the ground|lying on the back asking to be helped up|"
        "gasping the last words|reaching for the sky while lying down|dying|"
        "breathing one's last|lifting a weak hand from the deathbed|expiring with one hand stretched up|groping upwards, flat on the ground|dying a hero's death",
        "tell my wife I love her|a fallen soldier calls the medic|the hero's last breath|help me up!|Romeo dies|"
        "the dying king hands on the crown|man down!|a patient reaches for the nurse's hand|Boromir's end|"
        "a dying person|"
        "take my hand... please|Mercutio|on the floor, one arm up, one on the belly|leave me, save yourselves|I'm done for|Spock's farewell|tell them... tell them I tried",
        "lying() or lean()>55; facing_up()>.3; y('r_wrist')>y('neck')+.3; elbow('r')>130; knee('l')<140; hand('l','spine2')<.35; height('pelvis')<.35",
        root(pitch=-76, roll=-6), spine(bend=22, twist=8), foot("left", 0.16, 0.14, 0.38, "up+0.3out"), plumb(leg("right", "ahead+0.2out+0.02up", "ahead+0.1out", toes=35)), foot("left", 0.16, 0.14, 0.38, "up+0.3out"), reach("left", "belly", elbow="out+0.3ahead", gap=0.02), arm("right", "ahead+0.35up+0.15out", "ahead+0.6up"), hand("right", palm="in"), head(nod=16, turn=-12),
    ),
    named(
        "Wizard barring the way, staff planted in the {side} hand, {other} arm flung out.", "combat",
        "casting a spell with a staff|holding up a magic staff|commanding the storm with a staff|"
        "barring the way with a staff|parting the sea with a staff|banishing a demon|"
        "holding back a monster with a staff|summoning thunder, staff in one fist|slamming the staff on the bridge|warding with a staff and an open hand",
        "you shall not pass!|Gandalf against the Balrog|Moses strikes the rock with his staff|"
        "a wizard calls the lightning|a druid with his oak staff|a shaman summons the rain|Saruman|"
        "Storm of the X-Men with a staff|a sorcerer raises the storm|"
        "flame of Udûn|staff planted, free arm out wide, nobody gets by|let my people go|Jafar with his snake staff|high priest of the storm|turn back, fiend!",
        "y('r_wrist')>y('head')-.1; elbow('r')<165; arm('l')>60; elbow('l')>130; feet_apart()>.35; hands_apart()>.7; standing()",
        root(pitch=-3), spine(bend=-8, twist=6), foot("right", 0.91, 0.18, 0.2), foot("left", 0.91, 0.2, -0.2, "ahead+0.5out"), arm("right", "ahead+0.55out+0.35up", "up+0.35ahead"), hand("right", palm="in"), arm("left", "out+0.15up+0.15back", "out+0.35up"), hand("left", palm="ahead"), look("ahead+0.1down"),
    ),
    named(
        "Gathering energy, both hands cupped at the {side} hip.", "combat",
        "charging up an energy ball|gathering magic between the hands|cupping both hands at the {side} hip|holding an invisible ball beside the hip|preparing a spell|holding a rugby ball to pass it|winding up to throw a bucket of water|"
        "drawing the power back to the hip|compressing a ball of light|storing up ki|readying a fireball",
        "kame... hame...|Goku charges his attack|a wizard forms a ball of light|chi gathers between the palms|scrum half about to pass|Rasengan|Mega Man charges up|an energy sphere grows at the hip|"
        "hadou...|cupped palms at the waist, trunk turned, knees bent|Ryu winds up a fireball|gimme a second, charging|waterbender pulls the wave back|mana|scrum-half, ball at the hip|bucket ready to be sloshed",
        "hands_apart()<.3; leftof('r_wrist','pelvis')<-.12; y('r_wrist')<y('spine3')-.05; twist()<-15; feet_apart()>.5; knee('l')<145; elbow('r')<125",
        root(pitch=10), spine(bend=10, twist=-36), foot("left", 0.74, 0.24, 0.26, "ahead+0.4out"), foot("right", 0.74, 0.26, -0.22, "ahead+0.7out"), put("right", 0.32, 0.84, 0.16, "out+0.6back"), put("left", -0.26, 1.0, 0.22, "ahead+0.2out"), hand("right", palm="ahead+0.5up"), hand("left", palm="down+0.3back"), look("ahead"),
    ),
    named(
        "Spider crouch, wide and low, {side} hand down, {other} arm stretched ahead.", "combat",
        "crouching like Spider-Man|perching on a roof with one arm out|landing in a low spider crouch|"
        "crouching wide with a hand on the ground|perching like a gargoyle|"
        "squatting wide on a ledge, one hand down|clinging low to a rooftop|crouching like an arachnid|alighting in a low sprawl",
        "Spider-Man lands on the roof|Nightcrawler perches|a gargoyle on the cathedral|a spider about to pounce|"
        "a crab scuttles sideways|a spider-woman lies in wait|Spider-Man on the roof|"
        "Miles Morales on the water tower|friendly neighbourhood hero|low, legs splayed, one palm down, one arm pointing ahead|Black Cat prowls|Notre-Dame stone beast|Kurt Wagner",
        "knee('l')<110; height('pelvis')<.5; height('r_wrist')<.3; ahead('l_wrist','l_shoulder')>.3; elbow('l')>140; feet_apart()>.6; lean()>35",
        root(pitch=58, roll=-8), spine(bend=14, side=-6), foot("left", 0.42, 0.32, 0.18, "out+0.6ahead+0.4up", heel=20), foot("right", 0.42, 0.62, -0.12, "up+0.5ahead+0.4out"), put("right", 0.16, 0.1, 0.46, "out+0.3up"), arm("left", "ahead+0.9up+0.3out"), hand("left", palm="down"), look("ahead"),
    ),
    named(
        "Hovering, palms down at the sides, feet off the ground.", "combat",
        "hovering on jet boots|taking off like Iron Man|floating upright above the ground|hovering with the palms facing down|lifting off with rocket hands|levitating with arms slightly spread|rising into the air|"
        "floating a few feet up|descending slowly from the sky|lifting off with palm thrusters|hanging in mid-air, palms to the ground|drifting down like an angel",
        "Iron Man hovers|Tony Stark tests the suit|the Silver Surfer descends|Superman hovers over the street|lift-off!|an astronaut floats beside the station|Magneto rises|an angel descends|jetpack man over the stadium|"
        "Mark III flight test|repulsors on, up he goes|toes dangling, palms pressing down at the sides|Doctor Manhattan|Mary Poppins lands without the umbrella|Jean Grey rises|zero-g in the corridor|the ghost hangs above the floor|levitation spell",
        "15<arm('l')<65; 15<arm('r')<65; elbow('l')>135; knee('l')<172; feet_apart()<.4; y('l_wrist')<y('spine2'); lean()<20; height('l_ankle')>.06; balance()<.5",
        root(pitch=5), spine(bend=-8), plumb(leg("left", "down+0.06out", "down+0.12back", 55), leg("right", "down+0.22ahead+0.04out", "down+0.35back", 50)), arms("down+0.5out+0.05back", "down+0.5out+0.15ahead"), hands(point="out+0.7ahead", palm="down"), look("ahead+0.15down"),
    ),
    named(
        "Firing a palm blast, {side} arm straight ahead, palm out, other arm swung back.", "combat",
        "shooting a ray from the {side} palm|firing a repulsor|blasting an enemy with an open {side} hand|pushing with telekinesis|force-choking somebody at a distance|casting a hex with the {side} hand|"
        "zapping somebody with one open hand|Force-pushing|throwing a hex|sending a beam out of the palm|shoving somebody back without touching",
        "Iron Man's repulsor ray|Darth Vader's force choke|Jean Grey moves things with her mind|Scarlet Witch|"
        "use the Force, Luke|Eleven opens the gate|repulsor blast|expelliarmus without a wand|"
        "a telepath stops the knives in mid-air|Iron Man fires his repulsor|"
        "Force push|one flat hand shot forward, other arm back, deep stance|Tony blasts a drone|Wanda|Carrie stops them with a look and a hand|pew! from the palm|Matilda moves things",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>150; 65<arm('r')<115; ahead('l_wrist')<.1; arm('l')>20; feet_apart()>.5; knee('l')<165 or knee('r')<150",
        root(pitch=6), spine(bend=4, twist=22), foot("right", 0.8, 0.16, 0.3, "ahead+0.4out"), foot("left", 0.82, 0.22, -0.34, "ahead+0.6out"), arm("right", "ahead+0.05up+0.12out"), hand("right", point="up+0.45ahead", palm="ahead"), arm("left", "out+0.6back+0.55down", "out+0.4down+0.2ahead"), look("ahead+0.15down"),
    ),
    named(
        "Howling at the moon, head thrown back, arms low and clawed.", "mood",
        "howling at the moon|howling like a wolf|turning into a werewolf|roaring at the sky|screaming upward in agony|baying at the full moon|letting out a primal scream|"
        "turning lupine|wailing at the sky|giving vent to a roar, arms clawed|ululating with the head back",
        "werewolf|full moon tonight|An American Werewolf in London|awooo!|the wolf man transforms|noooooo! he screams at the heavens|Wolverine roars|Stella!|primal scream therapy|a banshee's wail|"
        "Lon Chaney Jr|aooooooo|face to the sky, knees bent, hands like claws low at the sides|why, God, why?!|Remus Lupin transforms|the beast in him awakes|KHAAAN!|Teen Wolf|coyote cry",
        "head_nod()>20; gaze_up()>30; arm('l')>18; arm('r')>18; elbow('l')<145; knee('l')<150; knee('r')<150; feet_apart()>.4; y('l_wrist')<y('spine3')",
        root(pitch=6), spine(bend=-14), foot("left", 0.8, 0.28, 0.18, "ahead+0.6out"), foot("right", 0.8, 0.28, -0.06, "ahead+0.6out"), arms("out+0.9down+0.5back", "down+0.6ahead+0.35out"), hands(palm="up+ahead"), head(nod=-44),
    ),
    named(
        "Claws out, hunched low, arms spread at the sides.", "combat",
        "showing the claws|snarling with claws out|circling like a wild beast|acting like an orc|fighting with claws|stalking like a velociraptor|standing like a caveman ready to grab|"
        "baring one's claws|hunching and snarling|slinking about like a ghoul|getting ready to maul|lurching closer, claws wide",
        "Wolverine|snikt!|Gollum wants the ring|an orc before the attack|T'Challa with his claws out|Catwoman|"
        "Freddy Krueger|a goblin|Sabretooth|the feral child|Clever girl: the velociraptor|"
        "Logan, berserker rage|grrr, fangs and claws|bent low, arms wide, fingers hooked|Nosferatu's ugly cousin|raptor in the kitchen|Uruk-hai",
        "lean()>25; leftof('l_wrist')>.35; leftof('r_wrist')<-.35; elbow('l')<160; knee('l')<140; knee('r')<140; feet_apart()>.5; max_bend()>10",
        root(pitch=32), spine(bend=26), foot("left", 0.72, 0.26, 0.3, "ahead+0.5out"), foot("right", 0.72, 0.28, -0.14, "ahead+0.6out", heel=15), arms("out+0.55down+0.3ahead", "out+0.7ahead+0.35down"), hands(point="ahead+0.5out+0.5down", palm="down"), shrug("left", 10), shrug("right", 10), look("ahead"),
    ),
    named(
        "Possessed, floating, chest arched up, limbs hanging limp.", "mood",
        "levitating in a trance|being lifted by a magic force|floating limp in the air|being possessed|being abducted by a tractor beam|hanging limp with an arched back|fainting in mid-air|ascending in a beam of light|"
        "being drawn up by the breastbone|hanging in the air like a rag doll|rising off the bed possessed|being sucked up into a flying saucer|having the soul drawn out",
        "a demon lifts its victim|beam me up!|UFO abduction|the girl floats above her bed|a magician levitates his assistant|the Beast becomes a prince in a swirl of light|drawn up by the chest|soul leaves the body|transformation of Sailor Moon|"
        "Regan floats|close encounters|back bent in the air, limbs dangling|Vecna's curse|magical girl transformation|rapture|the power of Christ compels you|Phoenix rising|lifted by the breast, head lolling",
        "max_bend()>15; lean_ahead()<-15; facing_up()>.25; head_nod()>10; height('l_ankle')>.05; knee('l')<165; y('l_wrist')<y('neck'); arm('l')<110; balance()<1",
        root(pitch=-36), spine(bend=-36), plumb(leg("left", "down+0.1back+0.08out", "down+0.35back", 45), leg("right", "down+0.1ahead+0.08out", "down+0.6back", 45)), arms("out+0.9down+0.9back", "down+0.6back+0.3out"), hands(palm="ahead"), head(nod=-36),
    ),
    named(
        "Dragging oneself along the ground, {side} arm clawing ahead, legs trailing.", "mood",
        "crawling as a legless zombie|dragging oneself over the floor|crawling through the desert dying of thirst|"
        "pulling oneself forward with the {side} arm|clawing out of a grave|crawling out of the sea half drowned|"
        "dying of thirst|crawling through the desert|dragging oneself along the ground|"
        "reaching for water with the last strength|inching towards the telephone|pulling oneself over the ice|"
        "hauling oneself along by the arms|hitching along on the stomach, one arm out|creeping half dead over the sand|slithering wounded",
        "water... water!|zombie crawling out of the grave|The Ring, Samara comes out of the TV|"
        "lost in the desert, the last metres|a shipwrecked man crawls ashore|The Revenant crawls on|creepy crawler|"
        "a wounded soldier drags himself into the trench|the desert traveller sees an oasis: water!|"
        "the wounded man crawls to the door|the marathon runner crawls over the line|lost in the Gobi desert|"
        "the last survivor drags himself ashore|the oasis is only a mirage|can't reach the pills|"
        "legs are no use, only the arms pull|on the belly, one hand digging in ahead|must... reach... the phone|walker without legs|Sadako|Hugh Glass after the bear|a drop, only a drop of water|dead man crawling",
        "lean()>55; facing_up()<-.4; ahead('r_wrist','r_shoulder')>0; arm('r')>110; elbow('r')>120; height('pelvis')<.3; knee('l')>135; elbow('l')<110; max_bend()>10",
        root(pitch=76), spine(bend=-24, side=4, twist=6), plumb(leg("left", "back+0.12out+0.03down", "back+0.02down", toes=50), leg("right", "back+0.35out+0.03down", "back+0.15in+0.02down", toes=45)), arm("right", "up+0.45ahead+0.15out", "up+0.35ahead"), hand("right", palm="ahead"), arm("left", "ahead+0.3out+0.05up", "up+0.35in+0.2ahead"), head(nod=-28, tilt=-8),
    ),
)  # fmt: skip
