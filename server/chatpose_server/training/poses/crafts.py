"""Crafts done sitting or at a bench: needle and thread, clay, leather, small parts, oven and block."""

from ..floor import feet, foot
from ..library import named
from ..moves import arm, head, leg, plumb, reach, root, spine
from ..room import grip, put

POSES = (
    named(
        "Sewing by hand, the {side} hand drawing the thread out.", "work",
        "sewing with needle and thread|sewing on a button|embroidering a cushion|darning a sock|stitching a hem|drawing the needle through the cloth|quilting|mending a shirt|doing needlework|pulling the thread with the {side} hand|doing cross-stitch"
        "|mending a tear|stitching a patch on|pulling a long thread up out of the cloth"
        "|drawing the thread out wide with the {side} arm",
        "a seamstress by the window|a stitch in time saves nine|grandmother mends the trousers|the valiant little tailor|Penelope with her needlework|a button has come off|Betsy Ross sews the flag|a surgeon practises his stitches|tailor|seamstress"
        "|prick your finger on the needle|seated, one arm drawn out wide with a thread, other hand in the lap|mum, my button fell off|a sampler for the wall|hole in the sock, sigh"
        "|{side} hand out with the needle, {other} holds the cloth",
        "sitting(); leftof('r_wrist','r_shoulder')<-.08; y('r_wrist')>y('l_wrist')+.1; elbow('l')<115; head_nod()<-8",
        root(pitch=2), spine(bend=16, side=4, twist=-6), feet((0.13, 0.36), (0.15, 0.32), ground=0.57), put("left", 0.01, 0.85, 0.3, palm="up"),
        put("right", 0.48, 1.14, 0.27, palm="in"), head(nod=20, turn=6),
    ),
    named(
        "Threading a needle before the eyes.", "work",
        "trying to thread a needle|putting a thread through the eye of a needle|"
        "holding something tiny close to the eyes|examining a jewel|looking closely at a coin|inspecting a diamond|"
        "knotting a fly for fishing|squinting at a grain of rice held between the fingers"
        "|poking a thread through a tiny hole|squinting at a bead|holding a pearl up close",
        "the needle's eye is so small|a jeweller looks at a diamond|it is easier for a camel to go through the eye of a needle|a stamp collector with his tweezers|a splinter in the finger|a seamstress without her glasses|is the ring real gold?"
        "|damn, missed it again|sitting, fingertips of both hands meet right before the eyes|lend me your eyes, dear, says grandma|a tick between the tweezers|is it a real ruby?",
        "sitting(); hands_apart()<.22; y('l_wrist')>y('spine3'); elbow('l')<90; elbow('r')<90; dist('l_wrist','head')<.45",
        root(pitch=-3), spine(bend=8), feet((0.15, 0.34), (0.17, 0.26), ground=0.57), put("left", 0.03, 1.23, 0.31, "down+0.5out", palm="in"), put("right", 0.04, 1.25, 0.31, "down+0.6out", palm="in"), head(nod=6, tilt=-8),
    ),
    named(
        "Sewing machine, both hands guiding the cloth.", "work",
        "sewing at a machine|guiding the cloth under the needle of a sewing machine|sewing a dress on a machine|"
        "working in a garment factory|feeding wood into a band saw while seated|operating a sewing machine|"
        "hemming curtains on the machine|sewing with a machine"
        "|running up a skirt on the machine|making curtains|pedalling an old Singer",
        "a seamstress at her Singer|a sweatshop worker|a fashion designer finishes the collection|new curtains for the bedroom|the costume must be ready tonight|a dressmaker in her studio|overtime in the textile factory"
        "|rattle rattle, the seam is done|seated and hunched, both palms flat, sliding something forward|The Great British Sewing Bee|wedding dress, three days left"
        "|the girl in the factory makes T-shirts",
        "sitting(); lean()>15; ahead('l_wrist','pelvis')>.35; hands_apart()<.45; head_nod()<-8; ahead('r_wrist','pelvis')>.3",
        root(pitch=10), spine(bend=26), feet((0.15, 0.3), (0.15, 0.44), ground=0.58), put("left", 0.15, 0.82, 0.58, "out", palm="down"), put("right", 0.12, 0.82, 0.485, "out+0.3down", palm="down"), head(nod=16, turn=-4),
    ),
    named(
        "Throwing a pot on the wheel, hands around the clay.", "work",
        "throwing a pot on the wheel|making pottery|working at a potter's wheel|shaping clay between the hands|centring clay|forming a vase|moulding a bowl out of clay|sitting astride a potter's wheel"
        "|centring a lump of clay|turning a bowl|having a go at pottery",
        "a potter at his wheel|the scene from Ghost with the clay|pottery class|Demi Moore at the wheel|a ceramic artist|my first vase, it wobbles|the clay spins between her hands|Jesus washes the disciples' feet|potter"
        "|oops, it collapsed|knees wide, bent down between them, hands around something wet and round|Patrick Swayze stands behind her|a vase for Mother's Day|mud up to the elbows",
        "height('pelvis')<.65; lean()>22; leftof('l_knee','r_knee')>.35; hands_apart()<.35; ahead('l_wrist','pelvis')>.3; height('l_wrist')<.8; head_nod()<-5",
        root(pitch=18), spine(bend=28), feet((0.29, 0.28), (0.29, 0.28), ground=0.52, knees="ahead+0.2up+1.1out"), put("left", 0.09, 0.59, 0.52, "out+0.2down", palm="in"), put("right", 0.09, 0.59, 0.52, "out+0.2down", palm="in"), head(nod=16),
    ),
    named(
        "Weaving, {side} arm throwing the shuttle.", "work",
        "weaving at a loom|weaving cloth|throwing the shuttle with the {side} hand|passing the weft through the warp|making a carpet|knotting a rug|working at a hand loom|beating the weft|sorting mail into pigeonholes sitting|working at an old telephone switchboard"
        "|working the loom|passing the shuttle across|tying knots in a carpet"
        "|sliding the shuttle out with the {side} arm",
        "a weaver at her loom|Penelope weaves by day|a Persian carpet maker|the Lady of Shalott|Navajo weaver|Arachne challenges Athena|a telephone operator plugs in the lines|the Silesian weavers"
        "|seated, one hand reaches ahead, the other far out to the side|clack, clack, the shuttle flies|putting you through now, madam|tartan by the yard|the tweed from Harris"
        "|{side} arm out wide, {other} hand ahead at the threads",
        "sitting(); ahead('l_wrist','l_shoulder')>.2; leftof('r_wrist','r_shoulder')<-.1; hands_apart()>.5; y('l_wrist')>y('spine1')",
        root(pitch=4), spine(bend=14, twist=-12), feet((0.17, 0.42), (0.17, 0.3), ground=0.595), put("left", 0.13, 1.17, 0.48, palm="ahead"), put("right", 0.52, 0.96, 0.37, palm="in"), head(nod=12, turn=-14),
    ),
    named(
        "Cobbling, a shoe held on the knee, hammer in the {side} hand.", "work",
        "cobbling|repairing a shoe|hammering a sole|nailing a heel onto a shoe|mending boots on the knee|cracking nuts with a hammer on the knee|beating a small piece of metal on a stake|grinding spices in a mortar on the lap"
        "|tacking on a heel|fixing a boot on the lap|pounding spices on the lap"
        "|sitting with a hammer raised in the {side} hand over a shoe|tapping at a sole with the {side} hand",
        "a cobbler at his last|the shoemaker and the elves|shoemaker, stick to your last|Hans Sachs hammers soles|these boots need new heels|a silversmith taps a bowl|a medicine woman grinds herbs|shoemaker"
        "|seated, one fist raised over what the other holds on the knee|new soles, ready by Friday|tap tap tap in the little shop|the elf makes slippers|nutcracker lost, use a hammer"
        "|{side} fist up, shoe held on the knee in the {other}",
        "sitting(); y('r_wrist')>y('l_wrist')+.15; elbow('r')<110; height('l_wrist')<.85; head_nod()<-10; lean()>15",
        root(pitch=8), spine(bend=26, side=4), feet((0.19, 0.32), (0.22, 0.22), ground=0.49, knees="ahead+0.2up+0.4out"), put("left", 0.08, 0.65, 0.38, palm="down+in"), put("right", 0.16, 1.01, 0.35, "out+0.4down"), head(nod=20, turn=6),
    ),
    named(
        "Bent close over a bench, the {side} hand at the loupe.", "work",
        "repairing a watch|looking through a loupe at tiny parts|assembling a clock movement|working under a magnifying glass held in the {side} hand|examining a stamp with a magnifying glass|soldering a circuit board|studying an old manuscript with a lens|reading the small print with a magnifying glass"
        "|examining a tiny cog|squinting through an eyeglass|checking a stamp with a lens"
        "|holding a lens to the eye with the {side} hand, bent over the bench",
        "a watchmaker at his bench|a clockmaker with his eyeglass|Sherlock Holmes at the table with his lens|a philatelist|is this the Blue Mauritius?|a hallmark under the loupe|a micro engraver|the expert says it is a forgery|Geppetto's clocks must tick again|watchmaker"
        "|it's stopped at noon, can you fix it?|seated, nose almost on the table, one hand by the eye|the letters are so small|pawnbroker checks the gold|Antiques Roadshow expert"
        "|{side} hand at the eye, {other} with the tweezers",
        "sitting(); dist('r_wrist','head')<.35; lean()>25; ahead('l_wrist','pelvis')>.25; head_nod()<-8",
        root(pitch=14), spine(bend=36), feet((0.15, 0.32), (0.15, 0.2), ground=0.57), put("left", 0.12, 0.81, 0.53, palm="down+in"), head(nod=20), reach("right", "eyes", elbow="out+down", gap=0.05),
    ),
    named(
        "Sliding a long peel into the oven.", "work",
        "sliding bread into the oven with a peel|baking bread in a wood oven|putting a pizza into the oven with a long shovel|working with a baker's peel|poking the fire with a long iron|blowing glass on a long rod at the furnace|pushing a boat off with a pole|thrusting a long pole ahead at waist height"
        "|shoving loaves in|getting the pizza out on a shovel|stoking the furnace|blowing a glass bubble",
        "the baker loads his oven|a pizzaiolo at the wood-fired oven|the gingerbread witch at her oven|fresh loaves|a glassblower at the furnace of Murano|a stoker pokes the embers|one Margherita coming up|a gondolier pushes off the quay"
        "|next, a quattro stagioni!|two hands on a long pole at the waist, lunging toward the front|push us off, gondolier|in the bakery before sunrise|careful, six hundred degrees",
        "ahead('l_wrist','pelvis')>.4; hands_apart()>.3; lean()>12; feet_apart()>.45; y('l_wrist')<y('spine3'); y('r_wrist')<y('spine3')",
        root(pitch=16, turn=-14), spine(bend=12, twist=-8), foot("left", 0.84, 0.15, 0.3, "0.5up+ahead+0.3out"), foot("right", 0.84, 0.18, -0.32, "ahead+0.3out", heel=26, lift=0.04), grip((-0.25, 1.01, 0.02), (0.06, 1.21, 1.22), 0.5, 0.06), head(nod=0, turn=16),
    ),
    named(
        "Cleaver raised in the {side} hand over the block.", "work",
        "hacking meat with a cleaver|butchering|hacking ribs apart|raising a cleaver|swinging a meat cleaver with the {side} hand|chopping off a fish head|cutting coconuts with a machete|splitting kindling with a hatchet"
        "|chopping spare ribs|splitting a coconut|hewing a joint of meat"
        "|lifting a chopper in the {side} fist",
        "a butcher swings his cleaver|half a pound of lamb chops, please|the fishmonger beheads a cod|Sweeney Todd in the kitchen|Delicatessen|kindling for the stove, with the hatchet|a chef hacks the duck|the butcher, the baker, the candlestick maker|butcher"
        "|mind your hand!|one arm lifted with a blade, the other on the slab, looking down|pork chops, two, please|the fishwife cuts heads off|thwack through the bone"
        "|{side} arm up with the blade, {other} hand on the meat",
        "y('r_wrist')>y('r_shoulder')-.05; elbow('r')<110; lean()>8; y('l_wrist')<y('spine2'); ahead('l_wrist','pelvis')>.3; head_nod()<-5",
        root(pitch=8), spine(bend=14, side=6), foot("left", 0.94, 0.19, 0.08, "ahead+0.3out"), foot("right", 0.94, 0.19, -0.1, "ahead+0.3out", lift=0.01), put("left", 0.15, 1.0, 0.48, palm="down"), arm("right", "out+0.15up+0.5ahead", "up+0.5ahead+0.4in"), head(nod=14, turn=6),
    ),
    named(
        "Sketching with the {side} hand, pad on the crossed {other} leg.", "work",
        "sketching seated|drawing in a sketchbook on the knee|sitting and drawing with the {side} hand|drawing from life|making a portrait sketch|writing a diary on the knee|doing a crossword|taking notes in a session|noting down measurements while seated"
        "|doodling in a notebook|drawing passers-by from a bench|scribbling in a journal"
        "|drawing with the {side} hand, {other} leg crossed over",
        "life class at the academy|a street artist draws caricatures|draw me like that, Jack|a courtroom artist|"
        "dear diary|a poet waits for the muse|a fashion illustrator"
        "|seated with an ankle on the other knee, something flat propped on it, writing|sit still, I'm nearly finished|the psychoanalyst takes notes|seven across, nine letters"
        "|wish I could draw like that, says the student at his pad"
        "|{side} hand scribbles on a pad propped on the {other} leg",
        "sitting(); thigh('l')>80; elbow('r')<120; head_nod()<-10; hands_apart()<.45; ahead('r_wrist')>.12",
        root(pitch=-4), spine(bend=20), plumb(leg("right", "ahead+0.12out", "down"), leg("left", "ahead+0.3up+0.25in", "down+0.5ahead+0.35out", toes=25)),
        put("left", 0.14, 0.84, 0.36, palm="up+in"), put("right", 0.12, 0.94, 0.34, palm="down+in"), head(nod=16, turn=8),
    ),
)  # fmt: skip
