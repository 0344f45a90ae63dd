"""Fields, boats, building sites and workshops: work done with tools on one's feet or knees."""

from ..floor import feet, foot
from ..library import named
from ..moves import arm, hand, hands, head, leg, legs, plumb, reach, reaches, root, shrug, spine
from ..room import grip, put

POSES = (
    named(
        "Mending a net on the knees, the {side} hand pulling the twine.", "work",
        "mending a fishing net|repairing a net|darning a fishing net on the quay|knotting a net|sitting bent over a torn net|patching a sail|"
        "stitching canvas with a big needle|weaving a basket on the knees|plucking a goose on the lap|splicing a rope"
        "|patching up the nets|knotting twine on the lap|weaving willow on the knees"
        "|sitting and drawing twine up with the {side} hand|pulling a knot tight with the {side} hand over the lap",
        "an old fisherman mends his net|a fisherman with his nets in the harbour|the nets are torn again|a sailmaker at work|a basket weaver|"
        "a seaman splices a rope on deck|the trawler is back and the nets need repair|an islander plaits a mat"
        "|seated, one hand pulls a thread up high from the lap|half the catch got out through that hole|the old man on the quay, needle and twine|a cooper's wife plaits a basket"
        "|Sunday in the harbour, repairs"
        "|{side} hand up with the thread, {other} hand in the mesh",
        "sitting(); head_nod()<-10; hands_apart()<.5; y('r_wrist')>y('l_wrist'); ahead('l_wrist')>.1",
        root(pitch=8), spine(bend=26, twist=-6), feet((0.24, 0.32), (0.28, 0.16), ground=0.51, knees="ahead+0.2up+0.6out"),
        put("left", 0.05, 0.65, 0.36, palm="up"), put("right", 0.23, 0.9, 0.36), head(nod=22, turn=-8),
    ),
    named(
        "Casting a fishing rod over the {side} shoulder.", "work",
        "casting a fishing rod|casting a line|fly fishing|throwing out the fishing line|swinging the rod back over the {side} shoulder|spin fishing from the shore|surf casting"
        "|flicking a line out across the pool|whipping the rod forward|going after sea bass from the beach"
        "|laying the rod back over the {side} shoulder",
        "an angler casts his line|fly fisherman in the river|gone fishing on the lake|the hook flies out over the water|a river runs through it|trout season opens"
        "|mind the hook behind you!|two fists at the shoulder with a long thin stick laid back|Brad Pitt in the river in Montana|out it goes, as far as the reeds"
        "|how does an angler get the bait to the far bank?"
        "|the rod goes back past the {side} ear",
        "y('r_wrist')>y('r_shoulder'); hands_apart()<.5; feet_apart()>.4; standing()",
        root(pitch=-6, turn=-12), spine(bend=-8, twist=-14), foot("left", 0.91, 0.17, 0.24, "0.5up+ahead+0.2out"), foot("right", 0.91, 0.18, -0.29, "ahead+0.3out", heel=21, lift=0.03),
        grip((-0.22, 1.75, -0.01), (0.09, 1.31, 0.3), 0.68, 0.12), head(turn=22, nod=-10),
    ),
    named(
        "Reeling in a big fish, leaning back.", "work",
        "reeling in a fish|fighting a big fish|landing a salmon|pulling hard on a bending fishing rod|holding a fishing rod with both hands|cranking the reel|deep-sea fishing"
        "|tussling with a huge tuna|bringing a carp to the bank|hauling back on a bent rod",
        "I've got a bite!|a marlin on the hook|the catch of the day|Hemingway's old man and the sea|the rod bends, it is a big one|a sport fisherman leans into the fight|a pike has taken the bait"
        "|get the landing net!|don't let him break the line|leaning away with all the weight, two fists on a quivering pole|it's at least twenty pounds, this one|Captain Quint has Jaws on the line",
        "lean_ahead()<-8; hands_apart()<.45; ahead('l_wrist')>.25; knee('l')<165; feet_apart()>.3",
        root(pitch=-20), spine(bend=6), foot("left", 0.86, 0.18, 0.26, "0.5up+ahead+0.2out"), foot("right", 0.86, 0.21, 0, "ahead+0.3out", lift=0.02), grip((0.01, 1.04, 0.09), (0.05, 1.65, 0.6), 0.62, 0.2), head(nod=6),
    ),
    named(
        "Sitting with a fishing rod, waiting for a bite.", "rest",
        "sitting on the bank with a fishing rod|fishing from a jetty|angling patiently|waiting for the fish to bite|fishing|ice fishing on a stool|watching the float"
        "|waiting by the canal with rod and flask|dangling a line in the water|whiling away the day with a float",
        "an angler dozes by the pond|not a single bite all day|Sunday at the carp pond|a boy with a rod on the pier|patience, says the angler|grandfather taught me to fish|Huckleberry goes fishing|fisherman|an angler by the lake"
        "|shh, you'll scare them off|anything biting?|seated, both hands low on a long stick, staring at the water|retired and happy at the pond",
        "sitting(); hands_apart()<.35; ahead('l_wrist')>.2; 60<elbow('l')<150",
        root(pitch=-4), spine(bend=22), feet((0.2, 0.44), (0.22, 0.3), ground=0.5, knees="ahead+0.2up+0.5out"), grip((0.01, 0.63, 0.28), (0.04, 0.99, 0.73), 0.55, 0.1), head(nod=2, turn=8),
    ),
    named(
        "Hauling a net over the rail, hand over hand.", "work",
        "hauling a net on board|heaving a net over the side of the boat|lifting lobster pots|pulling up the anchor|"
        "drawing water from a well with a rope|hauling hand over hand|hoisting a bucket from a shaft|"
        "bending over the rail to pull up a line|pulling in a fishing net"
        "|drawing up a bucket|bringing in the crab pots|pulling a swimmer's rope aboard hand over hand",
        "a trawler crew bring in the catch|a lobsterman lifts his creel|weigh anchor!|the net is full of herring|"
        "the well is deep|a crab fisherman in the Bering Sea|the miraculous draught of fishes|"
        "a fisherman hauls in the net"
        "|all hands to the nets!|one hand above the other, bent over the side|cod again, says the deckhand|how do you get water from a well?|up with the anchor, lads",
        "lean()>25; y('r_wrist')<y('spine2'); ahead('r_wrist','pelvis')>.25; knee('l')<168; y('l_wrist')>y('r_wrist')+.08",
        root(pitch=24), spine(bend=30, twist=10), foot("left", 0.89, 0.19, 0.16, "ahead+0.3out"), foot("right", 0.89, 0.19, -0.23, "ahead+0.3out", heel=13, lift=0.03), put("right", 0.05, 0.75, 0.58), put("left", 0.09, 1.02, 0.36, "out"), head(nod=14),
    ),
    named(
        "Rowing, oars pulled to the chest.", "sport",
        "rowing with two oars|pulling at the oars|sculling|sitting in a rowing boat pulling the oars|"
        "rowing a dinghy across the lake|training on the rowing machine|leaning back at the end of the rowing stroke|"
        "rowing|rowing a boat|rowing at the finish of the stroke"
        "|sculling up the Thames|hauling on the oars|doing intervals on the ergometer|finishing the stroke on the rowing machine|rowing an eight",
        "a ferryman rows across|the galley slaves row to the drum|row, row, row your boat|"
        "the Oxford and Cambridge boat race|gym rowing machine, end of the stroke|a lover rows his girl over the lake|"
        "pull! shouts the cox|the castaway rows for the shore|an oarsman at the catch|a rower"
        "|in, out, in, out!|seated with legs long, trunk swung back, fists at the ribs|Steve Redgrave|two thousand metres on the erg, puff|get us to the island before the storm|rower at the finish|rower|oarsman|sculler|erg workout|rowing machine at the gym|oarswoman leans back",
        "height('pelvis')<.4; lean_ahead()<-6; elbow('l')<115; elbow('r')<115; dist('l_wrist','spine3')<.35; hip('l')<130",
        root(pitch=-22), spine(bend=6), plumb(legs("ahead+0.28up+0.12out", "ahead+0.22down", toes=-10)),
        reaches("chest", "down+0.5back+0.35out", gap=0.07), head(nod=10),
    ),
    named(
        "Steering at a ship's wheel.", "work",
        "steering a ship|standing at the helm|turning a ship's wheel|taking the helm of a sailing ship|"
        "holding a big wheel upright in front|turning a valve wheel|cranking a huge hand wheel|sailing"
        "|holding the ship on course|spinning a spoked wheel|wrestling with a stiff valve",
        "a helmsman in the storm|a pirate captain at the wheel|hard to starboard!|Captain Ahab steers|"
        "the skipper of the schooner|the engineer shuts the big valve|opening the vault door of the bank|"
        "set course for Tortuga|a ship's captain at the wheel|helmsman|a sailor|captain"
        "|ten degrees to port, aye!|Jack Sparrow at the helm|one hand up, one hand down on the same big round rim, feet wide|iceberg, right ahead!|take her out of harbour, bosun",
        "ahead('l_wrist','l_shoulder')>.25; hands_apart()>.45; abs(y('l_wrist')-y('r_wrist'))>.25; feet_apart()>.4; standing()",
        spine(side=8, twist=6), foot("left", 0.92, 0.25, 0.06, "ahead+0.3out"), foot("right", 0.92, 0.25, -0.16, "ahead+0.3out", heel=3, lift=0.02), put("left", 0.19, 1.59, 0.39, palm="ahead"),
        put("right", 0.31, 1.08, 0.38, palm="down"), head(nod=-6, turn=-10),
    ),
    named(
        "Harpooning, shaft raised over the {side} shoulder.", "work",
        "harpooning a whale|spearing a fish|standing ready to throw a harpoon|spear fishing from a rock|"
        "stabbing down with a lance|raising a harpoon with both hands|thrusting a trident down|throwing a spear"
        "|hurling a trident|taking aim at a fish with a spear|readying a long lance"
        "|raising a spear over the {side} shoulder with both hands|aiming a harpoon from the {side} shoulder",
        "Captain Ahab hunts Moby Dick|the whale surfaces, strike now!|a whaler in the bow|an Inuit seal hunter|"
        "Poseidon strikes with the trident|a native spears fish in the shallows|"
        "Saint George kills the dragon with the lance|a caveman with a spear"
        "|there she is, let fly!|both fists on a shaft above one shoulder, point down and forward|Neptune in a temper|Queequeg in the whaleboat|mammoth hunt"
        "|{side} fist high behind, {other} hand ahead on the shaft",
        "y('r_wrist')>y('head'); y('l_wrist')>y('spine3'); ahead('l_wrist')>.2; feet_apart()>.5; knee('l')<160",
        root(pitch=4, turn=-20), spine(bend=-6, twist=-16, side=-6), foot("left", 0.84, 0.21, 0.34, "0.5up+ahead+0.2out"), foot("right", 0.84, 0.22, -0.32, "ahead+0.3out", heel=26, lift=0.05),
        grip((-0.28, 1.89, -0.24), (0.03, 1.33, 0.61), 0.76, 0.16, "out+0.3down"), head(turn=26, nod=16),
    ),
    named(
        "Pitching hay up with a fork, over the {side} side.", "work",
        "pitching hay|throwing hay onto the wagon|turning hay with a pitchfork|working with a pitchfork|loading straw with a fork|mucking out the stable|shovelling coal into the furnace|tossing earth with a shovel"
        "|forking manure|heaving straw up to the loft|shovelling coal"
        "|swinging a fork up over the {side} side|tossing earth away on the {side}",
        "haymaking in July|a farmhand loads the cart|the barn must be filled before the rain|a stoker on the steamer|"
        "a stable boy forks the dung|a farmer's wife with a hayfork|coal for the locomotive|farmer|a farmer at work|"
        "a farmer with a pitchfork"
        "|more coal, faster!|the lads fill the trailer with bales|two hands on a long handle, swung up past one hip|muck spreading day|get it in before it rains"
        "|both hands on the fork, twisted to the {other}",
        "hands_apart()>.25; ahead('l_wrist')>.2; y('l_wrist')>y('r_wrist')+.1; feet_apart()>.5; knee('l')<165",
        root(pitch=6, turn=14), spine(bend=6, twist=24, side=-6), foot("left", 0.85, 0.23, 0.26, "ahead+0.3out"), foot("right", 0.85, 0.24, -0.29, "ahead+0.3out", heel=21, lift=0.03),
        grip((-0.21, 0.94, 0.07), (0.33, 1.77, 0.67), 0.56, 0.1), head(turn=8, nod=-12),
    ),
    named(
        "Scything, twisted to the {side}.", "work",
        "scything|mowing with a scythe|cutting the grass with a scythe|swinging a scythe to the {side}|reaping corn|mowing a meadow by hand|strimming the lawn"
        "|cutting the long grass in wide swings|mowing barley the old way|trimming the verge with a strimmer"
        "|turning with the blade to the {side}",
        "the Grim Reaper at work|a reaper in the wheat field|Levin mows with the peasants|harvest time in the old days|Death mows with his scythe|a mower in the alpine meadow|a gardener with a strimmer"
        "|don't fear the reaper|waist wound round, both arms low to one side|Poldark without his shirt|the farmer cuts hay by hand|your time has come, mortal"
        "|the swing ends on the {side}, waist wound round",
        "twist()<-20; lean()>15; feet_apart()>.4; y('r_wrist')<y('spine3'); hands_apart()>.25",
        root(pitch=14), spine(bend=18, twist=-42), foot("left", 0.89, 0.27, 0.12, "ahead+0.3out"), foot("right", 0.89, 0.27, -0.12, "ahead+0.3out", lift=0.01), put("right", 0.516, 0.939, 0.218, "out+back+down"),
        put("left", -0.19, 1.06, 0.46), head(turn=4, nod=16),
    ),
    named(
        "Digging, {side} foot on the spade.", "work",
        "digging with a spade|pushing a spade into the soil with the {side} foot|digging over the vegetable bed|"
        "turning the soil|digging for treasure|digging potatoes|digging a trench|treading on a shovel|digging a hole|"
        "shovelling snow|digging"
        "|turning over the allotment|sinking a shovel into clay|digging the foundations|clearing snow from the drive"
        "|treading the blade in with the {side} foot",
        "a gravedigger in the churchyard|X marks the spot, dig here|a gardener digs the flower bed|dig for victory|"
        "burying the body at night|pirates dig up the chest|the archaeologist opens a trench with a spade|"
        "an allotment in spring|a gravedigger|snow on the driveway|a gardener with a spade|dig"
        "|we'll bury him here|one foot treads down on the blade, both hands on the handle|new potatoes for supper|Holes, Camp Green Lake|the path is snowed up, get the shovel"
        "|{side} foot up on the spade, both fists on the handle|snow shovel|shoveller|grave digger|navvy with a shovel|digger with a spade",
        "thigh('r')>25; height('r_ankle')>.14; hands_apart()<.5; lean()>18; ahead('l_wrist','pelvis')>.15",
        root(pitch=14), spine(bend=26), plumb(leg("left", "down+0.3ahead+0.04out", "down+0.06back"), leg("right", "ahead+0.85down+0.12out", "down+0.1back", toes=5)),
        grip((-0.028, 1.125, 0.384), (-0.111, 0.409, 0.41), 0.02, 0.42, "out+back"), head(nod=16),
    ),
    named(
        "Raking, reaching ahead with a long handle.", "work",
        "raking|raking leaves together|raking the gravel|hoeing weeds|hoeing a row of beans|raking hay in the field|"
        "working with a long-handled rake|skimming leaves off the pool|spreading gravel|"
        "pushing a squeegee over the floor|raking leaves|hoeing the garden"
        "|gathering up the leaves|levelling the gravel|pulling weeds out with a hoe|dragging a long stick over the ground",
        "a Zen garden is raked|autumn leaves all over the lawn|a greenkeeper rakes the bunker|"
        "weeding between the rows|the pool boy|a croupier rakes in the chips|a farmer hoes his turnips|"
        "a cotton field is hoed|a gardener in autumn"
        "|autumn again, and all that foliage|two hands on a long handle reaching out to the front, bent|bunker's tidy now, says the greenkeeper|the monk draws lines in the sand"
        "|scrape the moss off the lawn|leaf raking|raker|hoeing the beds|autumn leaves, rake",
        "lean()>20; ahead('l_wrist','pelvis')>.4; hands_apart()>.25; feet_apart()>.4; knee('l')<172",
        root(pitch=18), spine(bend=18, twist=-12), foot("left", 0.88, 0.17, 0.26, "up+ahead+0.2out"), foot("right", 0.88, 0.17, -0.29, "ahead+0.3out", heel=21, lift=0.04), grip((-0.12, 1.22, 0.22), (0.13, 0.55, 1.12), 0.46, 0.06), head(nod=10),
    ),
    named(
        "Sowing by hand, {side} arm flung out.", "work",
        "sowing seed by hand|scattering seeds|sowing corn|broadcasting grain with the {side} hand|"
        "broadcasting grass seed|spreading salt on an icy path|scattering ashes"
        "|strewing seeds from a bag|casting grit over an icy road|flinging grain across the furrows"
        "|casting seed wide with the {side} arm",
        "the parable of the sower|Van Gogh's Sower|a farmer sows his field|seedtime|a flower girl strews rose petals|gritting the pavement in winter|a peasant walks the furrow with his seed bag"
        "|some fell on stony ground|one arm swept wide to the side, a bag held at the belly|spring, and the field needs oats|the council man salts the pavement"
        "|here's your corn, he tosses it out over the field"
        "|{side} arm flung to the side, {other} hand in the seed bag",
        "leftof('r_wrist','r_shoulder')<-.3; 40<arm('r')<95; elbow('l')<120; feet_apart()>.4; standing()",
        spine(twist=-14), foot("left", 0.9, 0.13, 0.28, "0.5up+ahead+0.3out"), foot("right", 0.9, 0.13, -0.33, "ahead+0.3out", heel=26, lift=0.04), arm("right", "out+0.4down+0.3ahead", "out+0.25down+0.3ahead"), hand("right", palm="down"),
        reach("left", "belly", elbow="out+down", gap=0.06), head(turn=-28, nod=8),
    ),
    named(
        "Milking on a low stool, cheek against the cow.", "work",
        "milking a cow|milking by hand|milking a goat|squeezing the udder|sitting low on a milking stool|reaching under an animal to milk it"
        "|drawing milk from a goat|tending the cow at dawn|sitting low to empty an udder",
        "a milkmaid in the barn|fresh milk in the morning|Tess of the d'Urbervilles among the cows|a dairy farmer before dawn|Heidi milks the goat|the pail fills with milk|an Alpine dairymaid|milkmaid"
        "|squirt, squirt, into the bucket|easy, Daisy, easy, girl|on a tiny stool, bent in, two fists under something|farm holiday: kids learn about milk"
        "|before there were machines, how did they get milk?",
        "height('pelvis')<.5; lean()>25; knee('l')<120; ahead('l_wrist','pelvis')>.3; hands_apart()<.4; height('l_wrist')<.6",
        root(pitch=20), spine(bend=28), feet((0.29, 0.32), (0.29, 0.3), ground=0.43, knees="ahead+0.2up+1.0out"), put("left", 0.069, 0.473, 0.585), put("right", 0.07, 0.39, 0.56),
        head(turn=50, nod=8),
    ),
    named(
        "Bent over an animal between the knees, shearing.", "work",
        "shearing a sheep|clipping a sheep|shoeing a horse|holding a hoof between the knees|trimming a hoof|bending deep over an animal held between the legs|washing a big dog in a tub"
        "|clipping a ram|trimming the nails of a sheep|lathering a muddy dog",
        "a sheep shearer in the outback|the farrier shoes the mare|wool season|a blacksmith fits the horseshoe|a vet looks at a lame hoof|Shaun the Sheep gets a haircut|bath time for the Saint Bernard"
        "|hold still, you woolly brute|deep in a bend, knees wide, hands busy between them|Aussie in the shearing shed|a new shoe for the pony|the fleece comes off in one piece",
        "lean()>50; knee('l')<160; knee('r')<160; height('l_wrist')<.75; height('r_wrist')<.65; hands_apart()<.45; height('pelvis')>.6",
        root(pitch=54), spine(bend=36), feet((0.23, 0.22), (0.22, 0.16), drop=0.09, knees="ahead+0.2up+0.4out"), put("left", 0.11, 0.62, 0.52, "out"), put("right", 0.07, 0.48, 0.6, "out"), head(nod=10),
    ),
    named(
        "Kneeling to plant a seedling, hands in the soil.", "work",
        "planting a seedling|planting bulbs|weeding on the knees|gardening on hands and knees with a trowel|"
        "pressing the earth around a young plant|setting out lettuce|digging with the hands|building a sandcastle|"
        "brushing the dust off a fossil|digging up a dinosaur bone|laying tiles|gardening on the knees|"
        "planting flowers|gardening"
        "|bedding out pansies|putting bulbs in the ground|grouting the bathroom floor|patting down soil with both hands",
        "a gardener on her knees in the flower bed|Earth Day, plant a tree|the tiler lays the bathroom floor|a child digs in the sand|rice planting|strawberries are ripe, pick them low|an archaeologist brushes the mosaic|a paver lays cobblestones|a gardener|gardener"
        "|a child makes mud pies|down on both knees, hands in the dirt|one tomato plant every foot|the floor layer fits the last tile|careful with that skull, it's two million years old",
        "height('l_knee')<.15; height('r_knee')<.15; lean()>35; height('l_wrist')<.3; height('r_wrist')<.3; ahead('l_wrist','pelvis')>.2",
        root(pitch=40), spine(bend=36), plumb(legs("ahead+0.7down+0.25out", "back+0.05down", toes=50)), put("left", 0.1, 0.11, 0.68, "out"), put("right", 0.09, 0.13, 0.62, "out"), head(nod=4),
    ),
    named(
        "Axe brought down on the block.", "work",
        "splitting wood with the axe down|bringing an axe down on a log|hitting a log with both hands|"
        "driving the axe into the block|breaking rocks with a sledgehammer|driving in a fence post|"
        "striking down with a mallet in both hands|chopping firewood, at the end of the stroke|"
        "chopping wood with an axe|swinging an axe at a tree|chopping wood|splitting logs|swinging an axe overhead"
        "|cleaving a log|whacking down with a sledgehammer|chopping kindling two-handed|thumping a stake into the earth",
        "the axe is stuck in the block|a lumberjack, the log already split|firewood for the winter|Whac-A-Mole|"
        "test your strength at the fair|a chain gang breaks stones|a rail worker drives the spike|"
        "the executioner's axe has fallen|a lumberjack splits a log|a lumberjack fells a tree|a lumberjack"
        "|whack, and it's in two halves|both arms driven down in front, knees soft, back bent|we need firewood, it's cold tonight|hit the bell and win a teddy",
        "lean()>35; hands_apart()<.35; ahead('l_wrist','pelvis')>.3; knee('l')<168; feet_apart()>.35; y('r_wrist')<y('spine1')",
        root(pitch=34), spine(bend=26), foot("left", 0.83, 0.25, 0.18, "ahead+0.3out"), foot("right", 0.83, 0.25, 0, "ahead+0.3out", lift=0.02), grip((-0.02, 0.786, 0.604), (0.034, 0.685, 0.853), 0.06, 0.5, "out"), head(nod=-4),
    ),
    named(
        "Pickaxe raised over the {side} shoulder.", "work",
        "swinging a pickaxe|mining with a pickaxe|hacking at the rock|breaking up the ground with a mattock|"
        "raising a pick over the {side} shoulder|mining coal|quarrying stone|digging a tunnel with a pick|"
        "breaking stones"
        "|hacking at the rock wall|lifting a mattock up high|digging for gold with a pick"
        "|swinging a pick up past the {side} ear",
        "a miner at the coal face|the seven dwarfs dig for diamonds|a gold miner in the Klondike|heigh-ho, heigh-ho|Minecraft Steve|a road mender breaks the asphalt|a convict in the quarry|Gimli in the mines|miner"
        "|there's gold in them hills|two fists on a shaft above the shoulder, about to come down|another day down the pit|break that concrete|Snow White's little friends"
        "|{side} hand high on the shaft, {other} lower ahead",
        "y('r_wrist')>y('neck'); hands_apart()>.15; ahead('r_wrist')>-.1; feet_apart()>.45; knee('l')<168",
        root(pitch=-2), spine(bend=-8, twist=-22), foot("left", 0.88, 0.25, 0.2, "ahead+0.3out"), foot("right", 0.88, 0.24, -0.21, "ahead+0.3out", heel=10, lift=0.02), grip((-0.32, 1.88, -0.13), (0, 1.39, 0.35), 0.92, 0.28, "out+0.2down"), head(turn=18, nod=14),
    ),
    named(
        "Sawing, {side} elbow drawn back.", "work",
        "sawing wood|sawing a plank|cutting a board with a handsaw|working with a hacksaw|"
        "sawing a branch over the sawhorse|drawing the saw back with the {side} arm|sawing off a pipe|"
        "carving the roast|sawing"
        "|cutting a plank in two|getting through a branch with a handsaw|taking a bit off the door"
        "|pulling the saw back with the {side} elbow",
        "a carpenter at the sawhorse|Saint Joseph in his workshop|a joiner cuts the beam to size|"
        "a prisoner saws through the bars|do-it-yourself weekend|the magician saws the lady in half|"
        "measure twice, cut once|carpenter|a carpenter"
        "|hold the other end for me|one elbow pulled far back, the other hand leans on the wood|dad's building a treehouse|a bit too long, take off an inch|to and fro, dust on the boots"
        "|{side} elbow behind, {other} hand presses the plank",
        "lean()>20; ahead('r_wrist','pelvis')<.35; elbow('r')<110; ahead('l_wrist','pelvis')>.35; knee('l')<165; y('r_elbow')>y('r_wrist')",
        root(pitch=24), spine(bend=22, twist=-14), foot("left", 0.86, 0.17, 0.26, "up+ahead+0.2out"), foot("right", 0.86, 0.19, -0.25, "ahead+0.3out", heel=16, lift=0.03), put("left", 0.14, 0.79, 0.6, "out", palm="down"),
        put("right", 0.21, 0.89, 0.17, "back+0.4up+0.3out"), head(nod=8, turn=8),
    ),
    named(
        "Planing a board, pushing along the bench.", "work",
        "planing wood|planing a board|sanding a table top|pushing a plane along the workbench|polishing a surface with both hands|waxing a car|ironing with full weight|smoothing a plank with sandpaper"
        "|taking off shavings|rubbing down a tabletop|buffing the bonnet of a car|pushing a sander along",
        "a cabinet maker at his bench|shavings fly from the plane|Geppetto in his workshop|"
        "a shine you can see your face in|a pastry cook rolls the dough|a boat builder smooths the hull|"
        "the joiner's apprentice|a craftsman at his bench"
        "|along the grain, says the master|both hands press and slide ahead on a bench, a long step|the guitar maker smooths the top|oil it, then polish|the apprentice sands the door all morning",
        "lean()>20; ahead('l_wrist','pelvis')>.4; ahead('r_wrist','pelvis')>.3; feet_apart()>.5; 0.7<height('l_wrist')<1.1; knee('l')<165",
        root(pitch=22), spine(bend=22), foot("left", 0.85, 0.15, 0.28, "0.5up+ahead+0.3out"), foot("right", 0.85, 0.16, -0.36, "ahead+0.3out", heel=28, lift=0.03), put("left", 0.044, 0.999, 0.696, "out", palm="down"), put("right", 0.09, 0.99, 0.52, "out+back", palm="in+down"), head(nod=6),
    ),
    named(
        "Carving stone, mallet in the {side} hand.", "work",
        "carving a statue|sculpting|chiselling stone|working with hammer and chisel|carving marble|engraving a gravestone|knocking in a nail at shoulder height|chipping plaster off a wall|tapping a chisel|sculpting ice"
        "|chipping away at a block of marble|tapping a chisel with a mallet|carving a face"
        "|swinging a mallet in the {side} hand at a chisel in the {other}|chipping at marble with the {side} hand raised",
        "Michelangelo carves David|a sculptor in her studio|a stonemason of the cathedral|Pygmalion and his statue|the woodcarver shapes a saint|an inscription in granite|an ice sculptor with a chisel|Rodin at work|sculptor"
        "|I just take away all that isn't David|one hand holds the point ahead, the other raised with something to strike it|an angel for the churchyard|chink, chink, chink, goes the mason"
        "|ice swan for the wedding buffet"
        "|mallet up in the {side} hand, chisel ahead in the {other}",
        "y('r_wrist')>y('r_shoulder')-.1; elbow('r')<110; ahead('l_wrist','l_shoulder')>.25; y('l_wrist')>y('spine2'); standing()",
        spine(bend=6, twist=-14), foot("left", 0.93, 0.17, 0.16, "ahead+0.3out"), foot("right", 0.93, 0.17, -0.17, "ahead+0.3out", heel=5, lift=0.02), put("left", 0.06, 1.44, 0.48, palm="in"),
        arm("right", "out+0.35down+0.35ahead", "up+0.5ahead+0.1out"), head(turn=8, nod=2),
    ),
    named(
        "Striking the anvil, hammer down in the {side} hand.", "work",
        "striking hot iron on the anvil|hammering on an anvil, hammer down|forging a sword|forging a horseshoe|"
        "working iron at the forge|beating copper|hammering metal with tongs in the {other} hand|"
        "tenderising meat with a mallet|forging at the anvil"
        "|beating red-hot iron|hammering out a blade|flattening a schnitzel with a mallet"
        "|bringing the {side} hammer down on hot metal",
        "a smith in his forge|strike while the iron is hot|Hephaestus at the anvil|a swordsmith forges the blade|"
        "Vulcan's forge|sparks fly in the smithy|a dwarf smith|an armourer at work|blacksmith|a blacksmith"
        "|clang, clang!|it's glowing, quick, hit it|one arm has struck low in front, the other holds it with tongs|farrier makes a shoe|Game of Thrones, Gendry works"
        "|hammer in the {side} hand, tongs in the {other}",
        "lean()>15; ahead('r_wrist','pelvis')>.3; ahead('l_wrist','pelvis')>.3; hands_apart()<.5; 0.7<height('r_wrist')<1.15; feet_apart()>.4",
        root(pitch=14), spine(bend=22, twist=6), foot("left", 0.89, 0.21, 0.18, "ahead+0.3out"), foot("right", 0.89, 0.21, -0.17, "ahead+0.3out", heel=5, lift=0.02), put("right", 0.064, 0.954, 0.578, "out"), put("left", 0.2, 0.89, 0.44), head(nod=16),
    ),
    named(
        "Kneeling, hammering a nail low with the {side} hand.", "work",
        "hammering a nail into the floor|nailing down floorboards|roofing|shingling a roof|nailing roof tiles|"
        "putting up a tent|driving a peg into the ground|hammering on the knees|cracking a coconut on the ground"
        "|banging down a floorboard|fixing slates|pegging down the tent on one knee"
        "|kneeling with a hammer up in the {side} hand|knocking a tent peg in with the {side} hand, down on the knee",
        "a roofer on the ridge|a carpenter lays the parquet|camping: the pegs go in|a tent in the storm|the scouts pitch camp|fixing the deck on a Saturday|a caveman knaps a flint"
        "|on one knee, arm up, a nail near the ground|ouch, my thumb|festival: tent won't stay up|the deck squeaks, nail it|the tiler on the roof in the sun"
        "|on the {side} knee, hammer lifted, nail near the floor",
        "kneeling(); y('r_wrist')>y('l_wrist')+.15; elbow('r')<125; height('l_wrist')<.4; lean()>20",
        root(pitch=26), spine(bend=30, twist=-8), plumb(leg("right", "0.12out+down+0.25ahead", "back+0.17up", -25)), foot("left", 0.52, 0.21, 0.3, "up+ahead+0.2out"),
        put("left", 0.017, 0.297, 0.471, "out"), arm("right", "out+0.2down+0.5ahead", "ahead+0.8up"), head(nod=10),
    ),
    named(
        "Welding on one knee, a shield before the face.", "work",
        "welding|welding a pipe|arc welding|soldering a copper pipe|holding a welding mask in front of the face|cutting steel with a torch|hiding the face behind a hand-held shield while working"
        "|fusing two pipes|mending a gate with a torch|joining steel behind a mask",
        "a welder in a shower of sparks|the shipyard worker|Flashdance|don't look into the light|a steelworker on the skyscraper|an ironworker joins two beams|welder"
        "|down on one knee, one hand covers the face, the other works low ahead|sparks everywhere|the plumber solders a joint|metal artist in her garage|keep your visor up, it burns the eyes",
        "kneeling(); dist('l_wrist','head')<.36; ahead('r_wrist','pelvis')>.35; height('r_wrist')<.75; lean()>12",
        root(pitch=14), spine(bend=22), plumb(leg("right", "0.12out+down+0.1ahead", "back+0.17up", -25)), foot("left", 0.54, 0.21, 0.32, "up+ahead+0.2out"),
        put("right", 0.08, 0.52, 0.57, "out"), reach("left", "mouth", elbow="out+down", gap=0.1), hand("left", point="up", palm="back"), head(nod=12),
    ),
    named(
        "Drilling into a wall, leaning on the drill.", "work",
        "drilling a hole|drilling into the wall|using a power drill|holding a drill with both hands|pressing a drill against the wall|putting up shelves|cutting a hole with a jigsaw at chest height|pressure washing a wall|spraying paint with a gun|using a leaf blower"
        "|making holes for a shelf|leaning hard on a drill|jet-washing the wall|blasting the leaves away",
        "a handyman hangs a shelf|the neighbour drills on a Sunday|the IKEA shelf goes up|a driller in the tunnel|graffiti is washed off the wall|a dowel goes here|an electrician makes a hole for the cable"
        "|Sunday, seven a.m., and next door starts again|two hands shove something forward at chest height, back leg long|is there a cable behind here?|wall plug, size six"
        "|concrete, this is going to take ages",
        "ahead('r_wrist','r_shoulder')>.25; hands_apart()<.4; y('l_wrist')>y('spine1'); feet_apart()>.4; lean()>6",
        root(pitch=12), spine(bend=2), foot("left", 0.88, 0.15, 0.26, "up+ahead+0.3out"), foot("right", 0.88, 0.17, -0.35, "ahead+0.3out", heel=28, lift=0.03), put("left", 0.04, 1.37, 0.65, palm="in"), put("right", 0.05, 1.31, 0.42, "out+0.3down"), head(nod=8),
    ),
    named(
        "Working a jackhammer, arms down, knees braced.", "work",
        "using a jackhammer|breaking up the road|operating a pneumatic drill|holding a jackhammer|pressing down a post hole digger|pumping up a tyre with a foot pump in both hands|pressing down the plunger of a detonator|riding a pogo stick|pumping up an air bed"
        "|ripping up the pavement|shaking behind a pneumatic drill|pumping an air mattress",
        "road works at six in the morning|a construction worker tears up the asphalt|the mine will be blasted at noon|Wile E. Coyote pushes the plunger|the demolition crew|a roadman in a hard hat and ear protectors|construction worker"
        "|brrrrrrrr|knees soft, two arms pushing straight down on handles|the council digs up our road again|fire in the hole! he presses the lever|hard hat, earmuffs, and a hell of a noise",
        "hands_apart()<.5; ahead('l_wrist','pelvis')>.2; y('l_wrist')<y('spine1')+.05; knee('l')<160; knee('r')<160; lean()>12; standing()",
        root(pitch=14), spine(bend=16), feet((0.22, 0.1), (0.22, 0.06), drop=0.08, knees="ahead+0.2up+0.5out"), put("left", 0.12, 0.89, 0.38, "out+back", palm="down"), put("right", 0.12, 0.89, 0.38, "out+back", palm="down"),
        shrug("left", 8), shrug("right", 8), head(nod=10),
    ),
    named(
        "Laying bricks, trowel in the {side} hand.", "work",
        "laying bricks|building a wall|spreading mortar with a trowel|setting a brick|laying stone on stone|icing a cake bent over the table"
        "|putting up a garden wall|buttering a brick|stacking stones with mortar"
        "|spreading mortar with the {side} hand|bending to set a brick, trowel in the {side} hand",
        "a bricklayer|a mason on the scaffold|another brick in the wall|a drystone waller|Bob the Builder|"
        "the third little pig builds a house of stone|if you build it, they will come|bricklayer|a builder"
        "|bent over, one hand sets, the other scrapes|a bit more cement, mate|row after row, says the brickie|grandad repairs the drystone wall|the new extension is growing"
        "|trowel in the {side} hand, brick in the {other}",
        "lean()>30; ahead('l_wrist','pelvis')>.35; hands_apart()<.55; knee('l')<165; y('l_wrist')<y('spine1'); y('r_wrist')>y('l_wrist')",
        root(pitch=30), spine(bend=22, side=4), foot("left", 0.85, 0.19, 0.2, "ahead+0.3out"), foot("right", 0.85, 0.19, -0.07, "ahead+0.3out", lift=0.02), put("left", 0.12, 0.7, 0.6, "out", palm="down"), put("right", 0.21, 0.83, 0.51, "out+up", palm="down"), head(nod=6, turn=6),
    ),
    named(
        "Plastering a wall, {side} arm sweeping high.", "work",
        "plastering a wall|smoothing plaster with a float|skimming the plaster|"
        "painting a house wall with a wide brush|rendering a facade|sponging the blackboard clean|"
        "spreading paste on the wallpaper|washing a car roof|whitewashing a fence|painting a wall|"
        ""
        "|skimming a ceiling edge|spreading stucco up high|whitewashing the barn|emulsioning the lounge"
        "|sweeping the {side} arm up over a wall|spreading plaster high with the {side} hand",
        "a plasterer on the job|Tom Sawyer paints the fence|the plaster must be smooth before it sets|"
        "a decorator paints the wall|wallpapering the nursery|fresh stucco for the villa|"
        "a decorator paints the bedroom"
        "|one arm sweeps high to the side with something flat, the other holds a board|two coats should do it|the plasterer whistles while he works|up and down, Daniel-san, paint the fence"
        "|damp patch, new plaster"
        "|{side} hand smooths high up, {other} forearm carries the board",
        "y('r_wrist')>y('head')-.05; ahead('r_wrist','r_shoulder')>.15; leftof('r_wrist','r_shoulder')<-.05; 60<elbow('l')<130; standing()",
        spine(side=6, twist=8), foot("left", 0.94, 0.19, 0.06, "ahead+0.3out"), foot("right", 0.94, 0.21, -0.1, "ahead+0.3out", lift=0.01), put("right", 0.412, 1.847, 0.287, point="up+0.4out", palm="ahead"),
        arm("left", "down+0.35out+0.1ahead", "ahead+0.05up"), hand("left", palm="up"), head(turn=-22, nod=-18),
    ),
    named(
        "Working on the ceiling with a long pole.", "work",
        "painting the ceiling with a roller|rolling paint on a ceiling|picking fruit with a long pole|opening a high window with a pole|clearing cobwebs with a broom|changing the sign of a cinema with a pole|knocking on the ceiling with a broomstick|pushing up with a stick held in both hands"
        "|poking at the ceiling with a stick|prodding a wasps' nest|rolling white paint above the head",
        "a decorator rolls the ceiling|the neighbours upstairs are too loud|a wasp nest under the roof|a cat on the roof, poked with a broom|olive harvest|coconuts are knocked down with a stick|a chimney sweep pushes his brush up|poking a piñata down with a broomstick"
        "|keep it down up there! thump, thump|face up, two hands hold a pole to the sky|the ball is stuck in the tree, use the rake|get the cobwebs, they're huge|opening the skylight with a rod",
        "gaze_up()>25; hands_apart()>.25; y('l_wrist')>y('neck'); ahead('r_wrist')>.1; standing()",
        spine(bend=-10), foot("left", 0.93, 0.17, 0.16, "ahead+0.3out"), foot("right", 0.93, 0.17, -0.17, "ahead+0.3out", heel=5, lift=0.02), grip((-0.06, 1.2, 0.31), (0.09, 2.02, 0.45), 0.68, 0.12), head(nod=-30),
    ),
    named(
        "Carrying a plank on the {side} shoulder.", "work",
        "carrying a plank on the {side} shoulder|carrying a beam|carrying a ladder on the shoulder|shouldering a log|"
        "carrying a surfboard on the shoulder|carrying a pole across the {side} shoulder|bearing a coffin|"
        "balancing a water jar on the shoulder"
        "|shouldering a canoe|bringing a ladder along|lugging timber on the {side} shoulder",
        "a builder with a plank|Jesus bears the cross|the pall-bearers|a removal man with a carpet|a log for the fire|"
        "a woman comes from the well with her jar|a hod carrier"
        "|mind your heads!|one hand holds something long that lies beside the neck|Laurel turns round with the board and hits Hardy|surfer on the way to the beach|scaffolders arrive with the tubes",
        "y('r_wrist')>y('r_shoulder'); elbow('r')<100; dist('r_wrist','r_shoulder')<.4; feet_apart()>.4; standing()",
        root(pitch=3), spine(bend=6, side=8), foot("left", 0.9, 0.13, 0.26, "0.5up+ahead+0.3out"), foot("right", 0.9, 0.13, -0.33, "ahead+0.3out", heel=26, lift=0.03), put("right", 0.28, 1.55, 0.24, "out+down+0.6ahead", palm="in+up"), shrug("right", 6),
        arm("left", "down+0.35ahead+0.15out", "down+0.6ahead"), head(tilt=10, turn=6),
    ),
    named(
        "Carrying a sack on the back, bent under it.", "work",
        "carrying a sack on the back|lugging a sack of coal|bearing a heavy load on the back|"
        "bending under a heavy burden|carrying a bundle of firewood on the back|hauling a sack of flour|"
        "carrying a sack over the shoulder"
        "|hauling a bag of potatoes|staggering under a heavy load|lugging the swag",
        "Santa brings the presents|the coalman delivers|a porter in the Himalayas|a thief with the loot|a beast of burden|the miller's boy with the flour|a docker unloads coffee|a ragman with his bundle|Atlas, bent by the globe on his back"
        "|fifty kilos of cement, up four floors|bent double, both hands at the shoulders gripping something on the back|ho ho ho, presents|poor old donkey of a man|the sherpa goes up",
        "lean()>25; y('r_wrist')>y('spine3')-.05; dist('l_wrist','l_shoulder')<.35; elbow('r')<80; feet_apart()>.3; height('pelvis')>.65",
        root(pitch=26), spine(bend=28), foot("left", 0.83, 0.15, 0.28, "0.5up+ahead+0.3out"), foot("right", 0.83, 0.15, -0.13, "ahead+0.3out", lift=0.03), reaches("shoulder", "ahead+0.5out+0.5down", gap=0.03), hands(point="back+up"), head(nod=-26),
    ),
    named(
        "Shinning up a pole, legs wrapped round it.", "action",
        "shinning up a pole|climbing a pole|climbing a mast|clinging to a pole|"
        "hugging a tree trunk with arms and legs|going down the fire station pole|climbing a coconut palm|"
        "hanging on a lamppost|climbing a tree"
        "|going up a rope|monkeying up a drainpipe|hugging a lamppost off the ground",
        "a koala on its branch|the telegraph man up his pole|the firemen slide down the pole|a sailor climbs the mast|"
        "the greased pole at the fair|a bear up the tree|get the coconuts|a monkey up the palm tree|up the drainpipe"
        "|knees and arms wrapped around something upright|get down from there, lad!|PE lesson, the dreaded rope|look, he's after the coconuts|a squirrel would do it like that|pole climber|coconut climber|up the maypole|koala on a tree|fireman's pole",
        "y('l_wrist')>y('neck'); ahead('l_wrist')>.15; knee('l')<125; knee('r')<125; hands_apart()<.4; thigh('l')>50",
        root(pitch=6), spine(bend=10), legs("ahead+0.45out+0.25down", "down+0.55in+0.3back", toes=20), arm("left", "ahead+0.45up+0.1out", "up+0.3ahead+0.55in"),
        arm("right", "ahead+0.05up+0.1out", "up+0.5ahead+0.6in"), head(nod=-22),
    ),
    named(
        "Bent over an engine under the bonnet.", "work",
        "repairing an engine|leaning under the bonnet|working under the hood of a car|checking the oil|changing a car battery|tuning a motor|leaning into a chest freezer|rummaging in a deep box|bending over a pram|bathing a baby in a tub|working over a low bench"
        "|fiddling with the carburettor|topping up the oil|having a look at the motor|digging around in a freezer",
        "a car mechanic|a breakdown on the motorway, the hood is up|the mechanic finds the fault|the AA patrol man|"
        "grease monkey|what is wrong with my car?|a mother leans over the cot|a Formula One mechanic|car mechanic|"
        "a mechanic|mechanic"
        "|try it now!|your head gasket's gone, love|hips folded, both hands far down in front in something|the RAC man in the lay-by|fish fingers, somewhere at the bottom|under the hood",
        "lean()>40; ahead('l_wrist','pelvis')>.4; ahead('r_wrist','pelvis')>.35; height('pelvis')>.7; 0.6<height('l_wrist')<1.05",
        root(pitch=44), spine(bend=18, twist=8), foot("left", 0.89, 0.15, 0.14, "0.26out+0.3up+ahead"), foot("right", 0.89, 0.17, -0.16, "0.5up+ahead+0.2out", heel=3, lift=0.02), put("left", 0.123, 0.839, 0.813, "out", palm="down"), put("right", 0.116, 0.754, 0.675, "out", palm="in"), head(nod=4, turn=-8),
    ),
    named(
        "Lying on the back, working overhead with both hands.", "work",
        "lying under a car|repairing a car from below|working under the sink|fixing a drainpipe on the back|lying on a creeper board under the chassis|painting a ceiling while lying on the back|holding up a baby while lying on the back|changing a gearbox from below"
        "|fixing a leak from below|greasing the axle from underneath|mending the undercarriage|working under a car|lying under the sink",
        "a mechanic under the truck|Michelangelo in the Sistine Chapel|only his legs stick out from under the car|"
        "the plumber lies under the kitchen sink|the exhaust must come off|"
        "grease drips onto his face from the gearbox|a bedtime book held over the face|a plumber under the sink"
        "|pass me the ten millimetre spanner|on the back, knees bent, hands working above the chest|plumber's legs out of the cupboard|oil drips on his nose|baby flies like a plane, dad on the rug|mechanic under a car|plumber under the sink|plumber|under the chassis",
        "lying(); facing_up()>.7; ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; knee('l')<110",
        root(pitch=-90), plumb(leg("left", "ahead+0.85up+0.1out", "ahead+1.15down"), leg("right", "ahead+0.85up+0.2out", "ahead+1.6down")), arm("left", "ahead+0.25out+0.1up", "ahead+0.1up+0.15in"), arm("right", "ahead+0.35out+0.1down", "ahead+0.4up+0.3in"), head(nod=12),
    ),
    named(
        "Changing a tyre on one knee, hands wide on the wheel.", "work",
        "changing a tyre|changing a tire|changing a wheel|tightening wheel nuts|lifting a wheel onto the hub|cracking a safe|stoking a stove|turning a low valve|looking into the oven|helping a toddler stand|putting shoes on a child"
        "|swapping to winter tyres|getting the spare on|twisting a safe dial",
        "a flat tyre on the country road|a pit stop mechanic|puncture!|a safe-cracker listens|is the cake done?|a nursery teacher ties a toddler's shoes|the boiler needs coal|the jack is in place and the wheel comes off"
        "|flat as a pancake|on one knee, two hands wide on something round in front|box, box! pit crew ready|come here and let me zip your coat, says mum down at the toddler's height"
        "|roadside, triangle out, jack under",
        "kneeling(); knee('l')<115; ahead('l_wrist','pelvis')>.3; hands_apart()>.35; 0.2<height('l_wrist')<.8",
        root(pitch=16), spine(bend=16), plumb(leg("right", "0.12out+down+0.2ahead", "back+0.17up", -25)), foot("left", 0.53, 0.27, 0.32, "ahead+0.3out"),
        put("left", 0.26, 0.52, 0.58, palm="in"), put("right", 0.26, 0.52, 0.58, palm="in"), head(nod=4),
    ),
    named(
        "Squatting at the water, swirling a pan.", "work",
        "panning for gold|washing clothes in the river|washing gold|swirling a pan in the stream|filling a canteen at the brook|washing the hands in a stream|squatting over a campfire with a pan|feeding the ducks in a squat|cooking over an open fire"
        "|rinsing out clothes in the creek|swilling gravel in a pan|frying sausages over a campfire",
        "a gold digger in the creek|Klondike 1897|a prospector finds a nugget|eureka, gold!|a washerwoman at the river|a cowboy fries beans|an Indian woman does her laundry|a camper cooks his supper|the tribe around the fire"
        "|nothing but pebbles so far|down on the hunkers, two hands out low holding something flat|gold rush!|scouts make beans|she does her washing on the river stones",
        "height('pelvis')<.5; knee('l')<90; knee('r')<90; height('l_wrist')<.45; hands_apart()<.5; ahead('l_wrist','pelvis')>.35",
        root(pitch=30), spine(bend=22), plumb(leg("left", "ahead+0.15up+0.35out", "down+0.65back"), leg("right", "ahead+0.1up+0.35out", "down+0.7back")),
        put("left", 0.17, 0.34, 0.61, palm="in+up"), put("right", 0.17, 0.34, 0.61, palm="in+up"), head(nod=0),
    ),
    named(
        "Trimming a hedge with shears at chest height.", "work",
        "trimming a hedge|clipping a hedge with shears|pruning roses|cutting a bush into shape|holding big shears with both hands|cutting the ribbon with giant scissors|squeezing a pair of bellows|playing the bellows|hedge cutting"
        "|clipping the privet|snipping a bush with big scissors|lopping the roses",
        "a gardener shapes the box tree|Edward Scissorhands|topiary|privet needs a haircut|the mayor cuts the ribbon|Edward the gardener trims an elephant out of yew|bolt cutters and a chain-link fence|a landscape gardener"
        "|I hereby declare this bridge open|snip, snip, a bit off the top|both arms out ahead, hands working handles against each other|granny's box tree is a peacock|cut the chain, quick",
        "ahead('l_wrist','l_shoulder')>.2; ahead('r_wrist','r_shoulder')>.2; hands_apart()<.5; elbow('l')<150; standing(); y('l_wrist')>y('spine2')-.1",
        root(pitch=5), spine(bend=8, twist=-8), foot("left", 0.93, 0.17, 0.14, "ahead+0.3out"), foot("right", 0.93, 0.19, -0.16, "ahead+0.3out", heel=3, lift=0.02), put("left", 0.16, 1.31, 0.47, "out", palm="in"), put("right", 0.16, 1.24, 0.44, "out", palm="in"), head(nod=12, turn=6),
    ),
    named(
        "Yanking a starter cord with the {side} arm.", "work",
        "starting a lawn mower|pulling the starter cord|starting a chainsaw|starting an outboard motor|yanking a cord with the {side} hand|ripping off a plaster|jerking a rope up|pulling the parachute cord of a mower"
        "|pulling a cord to get the mower going|firing up a strimmer|getting the outboard to start"
        "|jerking a cord back with the {side} arm",
        "the lawn mower won't start|the Texas Chainsaw Massacre begins|pull the cord, it's an outboard|a lumberjack starts his saw|come on, start, you stupid mower|Saturday morning on the lawn"
        "|third time lucky|bent over, one elbow snaps back and up, other hand presses down|it's flooded, wait a minute|like starting an old chainsaw|rip it off fast, it hurts less"
        "|{side} elbow pulled up behind, {other} hand holds the machine down",
        "lean()>20; elbow('r')<110; y('r_elbow')>y('r_shoulder')-.22; ahead('r_wrist','l_wrist')<-.1; y('r_wrist')>y('l_wrist')+.2; feet_apart()>.4",
        root(pitch=24, turn=10), spine(bend=20, twist=-30, side=6), foot("left", 0.83, 0.21, 0.26, "ahead+0.3out"), foot("right", 0.83, 0.22, -0.29, "ahead+0.3out", heel=21, lift=0.03), put("left", 0.14, 0.66, 0.49, "out", palm="down"), put("right", 0.26, 1.14, 0.1, "out+back+0.5up"), head(turn=16, nod=10),
    ),
    named(
        "Holding a frame up at eye level with both hands.", "work",
        "inspecting a honeycomb frame|keeping bees|holding up a wooden frame|unrolling a proclamation|showing a drawing to the class|pulling a frame out of a hive|looking at an X-ray|putting up curtains"
        "|holding up a picture frame before the face|checking a comb full of bees|reading out a proclamation",
        "a beekeeper checks his hive|honey harvest|the bees have filled this one|a town crier unrolls the scroll|a radiologist looks at the film|a town crier reads the decree|hear the royal decree|fans hold up a scarf"
        "|by order of the king|two hands at eye height, square thing between|broken? yes, look here at the X-ray|this one's full of honey|they hold the team's scarf up at kick-off",
        "y('l_wrist')>y('neck')-.15; y('r_wrist')>y('neck')-.15; ahead('l_wrist')>.25; hands_apart()>.3; hands_apart()<.75; standing()",
        spine(bend=-4), foot("left", 0.95, 0.14, 0.06, "ahead+0.3out"), foot("right", 0.95, 0.16, -0.12, "ahead+0.3out", lift=0.01), put("left", 0.23, 1.59, 0.43, palm="in"), put("right", 0.23, 1.59, 0.43, palm="in"), head(nod=0, tilt=6),
    ),
    named(
        "Swinging a lasso above the head with the {side} arm.", "work",
        "swinging a lasso|throwing a lasso|roping cattle|whirling a rope over the head|swinging a sling|twirling a flag overhead|cracking a whip|catching a calf with a rope|swinging a towel around the head"
        "|roping a calf|spinning a rope overhead|cracking a bullwhip|whirling a scarf above the crown"
        "|circling a rope overhead with the {side} hand|whirling something above the head with the {side} arm",
        "a cowboy ropes a steer|rodeo time|yee-haw!|Wonder Woman with her lasso|a gaucho throws the bolas|David swings his sling|Indiana Jones cracks the whip|a lion tamer with the whip|a football fan whirls his shirt"
        "|rope that critter!|one arm circles above the skull, legs wide|round 'em up, boys|Woody from Toy Story"
        "|{side} arm up and turning, {other} hand holds the coil|cowboy with a lasso|rodeo roper|lasso thrower",
        "y('r_wrist')>y('top'); arm('l')>15; feet_apart()>.4; standing(); ahead('l_wrist','pelvis')>.1",
        root(pitch=3), spine(bend=-4, side=6, twist=-10), foot("left", 0.9, 0.21, 0.2, "ahead+0.3out"), foot("right", 0.9, 0.22, -0.23, "ahead+0.3out", heel=13, lift=0.02), arm("right", "up+0.75out+0.1ahead", "up+0.45in+0.15back"), hand("right", point="up+0.6ahead"),
        put("left", 0.26, 1.07, 0.32, "out+back"), head(turn=6, nod=-6),
    ),
)  # fmt: skip
