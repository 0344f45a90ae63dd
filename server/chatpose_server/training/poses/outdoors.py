"""Water, snow and ice, rock, wheels and the open air."""

from ..floor import foot
from ..library import named
from ..moves import arm, arms, hands, head, leg, legs, plumb, reach, reaches, root, spine
from ..room import along, look, put

POSES = (
    named(
        "Breaststroke, arms sweeping, legs like a frog's.", "sport",
        "swimming breaststroke|doing the breaststroke|swimming like a frog|swimming leisurely with the head above the water|doing a frog kick|paddling about in the lake"
        "|doing lengths at the lido|swimming with wide sweeping arms|gliding along like a frog",
        "breaststroke|Adam Peaty|an old lady swims her lengths without wetting her hair|a frog swims|two hundred metres breaststroke|a morning dip in the sea|learning to swim|head above water, frog legs"
        "|grandma swims and keeps her perm dry|belly down, knees out, heels apart, arms rounding forward|pull, kick, glide|frog in the pond|how do you swim without putting the face in?",
        "lean()>55; facing_up()<-.4; knee('l')<120; knee('r')<120; elbow('l')<150; leftof('l_wrist')>.15",
        root(pitch=74), spine(bend=-14), legs("out+0.75down+0.45ahead", "down+0.25out+0.55back", toes=-15), arms("out+0.55up+0.25ahead", "up+0.55ahead+0.25in"), hands(palm="ahead+down"), head(nod=-34),
    ),
    named(
        "Backstroke, {side} arm reaching back overhead.", "sport",
        "swimming backstroke|doing the backstroke|swimming on the back|swimming face up with the {side} arm stretched back|paddling on the back with windmill arms|kicking along on the back"
        "|swimming face to the sky|sculling along on the back|doing laps belly up"
        "|lying on the water with the {side} arm thrown back",
        "backstroke|back crawl|an otter swims on its back|two hundred metres backstroke|a swimmer looks at the ceiling of the pool|Missy Franklin|lazy lengths on the back"
        "|mind the wall behind you|lying face up, one arm long past the ear, feet fluttering|look at the clouds while you swim|Ryan Murphy|old gent floats up and down the pool"
        "|{side} arm past the ear, {other} arm by the thigh, face up",
        "facing_up()>.7; arm('r')>140; arm('l')<35; knee('l')>140; lean()>60",
        root(pitch=-80, roll=6), spine(bend=-4), leg("left", "down+0.2ahead", "down+0.05back", toes=50), leg("right", "down+0.05back", "down+0.25back", toes=50), arm("right", "up+0.1out+0.25ahead"), arm("left", "down+0.12out"), head(nod=10),
    ),
    named(
        "Butterfly stroke, both arms flung forward over the water.", "sport",
        "swimming butterfly|doing the butterfly stroke|flying both arms over the water|doing a dolphin kick with the arms spread|bursting out of the water with both arms"
        "|bursting up with both arms at once|swimming like a dolphin|throwing the arms over the surface",
        "butterfly stroke|two hundred metres butterfly|Michael Phelps swims butterfly|Mark Spitz|a dolphin breaks the surface|the hardest of the four strokes|medley, first leg|swimmer heaves both arms out of the water"
        "|most tiring one of all|prone, both arms out wide to the front, legs together behind|splash, breathe, splash|Mary T Meagher",
        "lean()>50; facing_up()<-.4; arm('l')>95; arm('r')>95; elbow('l')>140; hands_apart()>.8; feet_apart()<.3",
        root(pitch=70), spine(bend=-22), legs("down+0.2ahead+0.02out", "down+0.4back", toes=55), arms("out+0.6up+0.12back"), hands(palm="ahead"), head(nod=-14),
    ),
    named(
        "Treading water, arms sculling.", "sport",
        "treading water|staying afloat in deep water|bobbing in the sea|sculling with the hands in deep water|paddling on the spot|drowning slowly|floating upright"
        "|keeping the head above the surface|waiting for rescue in the waves|pedalling in deep water",
        "a swimmer waits for the lifeboat|help is on the way, keep afloat|overboard!|a water polo goalie|shipwrecked in the open sea|a mermaid upright in the water|deep end of the pool, can't touch the bottom|synchronised swimming eggbeater"
        "|somebody throw me a ring!|upright, legs circling, arms spread and stirring|where's the boat gone?|Rose, the water's so cold|goalkeeper in the pool",
        "lean()<25; knee('l')<150; knee('r')<140; leftof('l_wrist')>.3; leftof('r_wrist')<-.3; elbow('l')<165; balance()<.6",
        root(pitch=6), spine(bend=-4), plumb(leg("left", "down+0.7ahead+0.45out", "down+0.25back+0.35out", toes=35), leg("right", "down+0.85ahead+0.6out", "down+0.45back+0.1in", toes=25)), arms("out+0.75down+0.35ahead", "out+0.8ahead+0.05down"), hands(palm="down"), head(nod=-14),
    ),
    named(
        "Kayaking, seated, paddle dipped on the {side}.", "sport",
        "kayaking|paddling a kayak|paddling on the {side} in a kayak|steering through white water|sea kayaking|paddling sitting with a double-bladed paddle"
        "|going down the river in a small boat|dipping a double paddle|shooting the rapids",
        "kayak|white-water rafting|an Inuit hunter in his kayak|canoe slalom at the Olympics|eskimo kayaker|down the rapids|a paddle tour on the lake|sit-on-top kayak at the beach"
        "|low seat, legs out, one fist low, the other raised across|dip left, dip right|the Inuit paddles after a seal|eddy on your {side}!|sea loch, seals and silence",
        "sitting(); y('l_wrist')>y('r_wrist')+.15; hands_apart()>.4; knee('l')>100; height('pelvis')<.3; twist()<-8 or twist()>8",
        root(pitch=8), spine(bend=6, twist=16), plumb(legs("ahead+0.2up+0.28out", "ahead+0.42down", toes=5)), put("right", 0.44, 0.37, 0.46), put("left", 0.16, 0.87, 0.4, "out+0.3down"), look("ahead"),
    ),
    named(
        "Canoeing, kneeling, paddle pulled on the {side}.", "sport",
        "canoeing|paddling a canoe kneeling|kneeling in a canoe|paddling on the {side} side|"
        "stroking with a single-bladed paddle|paddling a dugout down the river|dragon-boat racing|paddling a canoe"
        "|driving a birch canoe along|kneeling to paddle a dragon boat|working a single blade on the {side}",
        "Hiawatha in his birch-bark canoe|Canadian canoe|a trapper on the river|Pocahontas paddles round the river bend|a canoe sprinter|dragon boat|up the creek with a paddle|Hawaiian outrigger"
        "|on one knee in a boat, top hand high, other down by the side|J-stroke, says the guide|Last of the Mohicans|family trip on the Dordogne|silent through the reeds",
        "kneeling(); y('l_wrist')>y('r_wrist')+.25; hands_apart()>.4; lean()>8; leftof('r_wrist')<-.05",
        root(pitch=14), spine(bend=12, twist=10), plumb(leg("right", "down+0.08back+0.1out", "back+0.03down", toes=50)), foot("left", 0.5, 0.16, 0.34), put("right", 0.3, 0.56, 0.5, "out+back"), put("left", -0.12, 0.98, 0.52, "out+0.3up"), look("ahead"),
    ),
    named(
        "Stand-up paddling on the {side} side.", "sport",
        "stand-up paddling|paddling on a board standing|standing on a paddle board|punting along with a long paddle|"
        "poling a gondola|steering a raft with a pole|poling a boat along on the {side} side|punting a boat"
        "|balancing on a SUP|pushing along with a long pole|steering a punt"
        "|standing and pulling a paddle through on the {side}",
        "SUP|stand-up paddleboard|a gondolier in Venice|Huck Finn on his raft|punting on the Cam|the ferryman Charon|calm lake, standing on a board|a raftsman on the Danube"
        "|on the feet, one fist up high, the other low on the same stick, to one side|'O sole mio on the Grand Canal|my wife does this on the lake now|mind the low bridge in the punt"
        "|raft down the Mississippi"
        "|{other} hand on top, {side} hand low, stroke on the {side}",
        "y('l_wrist')>y('r_wrist')+.35; hands_apart()>.5; knee('l')<170; standing(); ahead('r_wrist')>.1",
        root(pitch=10), spine(bend=10, side=-8, twist=14), foot("left", 0.92, 0.2, 0.05, "ahead+0.3out"), foot("right", 0.92, 0.2, 0.05, "ahead+0.3out"), put("right", 0.26, 0.98, 0.42, "out+back"), put("left", -0.12, 1.44, 0.5, "out+0.4up"), look("ahead+0.2down"),
    ),
    named(
        "Windsurfing, hung back from the boom.", "sport",
        "sailing a windsurfer|hanging back on the boom|holding a sail upright against the wind|kitesurfing|"
        "leaning far back with the arms stretched ahead|hanging on to a big kite|windsurfing"
        "|riding the wind on a board|gripping the boom|being dragged by a power kite",
        "windsurfer|kite surfer|gale force eight on the board|regatta, trapeze artist on the catamaran|blown by the wind, holding on|trapezing on a skiff|abandoned to the wind, body like a plank, arms straight ahead"
        "|wind force seven, hooray|the whole body leans back like a board, arms straight out ahead|hold on tight or it pulls you off|harness line, Tarifa|sheet in, sheet in!",
        "lean_ahead()<-12; elbow('l')>140; ahead('l_wrist','l_shoulder')>.3; .3<hands_apart()<.8; knee('l')>135; balance()<.6",
        root(pitch=-28), spine(bend=8), foot("left", 0.88, 0.22, 0.5, "up+ahead"), foot("right", 0.878, 0.22, 0.38, "up+ahead"), arms("ahead+0.1out+0.05down"), hands(palm="down"), look("ahead"),
    ),
    named(
        "Water-skiing, knees bent, leaning on the tow rope.", "sport",
        "water-skiing|being towed by a motorboat|holding a tow rope with bent knees|being pulled along on skis|riding a drag lift|skijoring behind a horse|holding the reins of a dog sled"
        "|skimming along behind a boat|bouncing on a wakeboard|standing in a dog sleigh",
        "water-skier behind the boat|wakeboard|pulled by a speedboat|a musher with his huskies|the charioteer Ben Hur|hold on to the handle!|T-bar lift for beginners|Santa drives the reindeer standing"
        "|faster, driver!|squat leaning back, both arms long to a bar|mush, you huskies|lake holiday, my first time on the skis in the water|button lift up the nursery slope",
        "lean_ahead()<-2; knee('l')<135; knee('r')<135; hands_apart()<.3; elbow('l')>140; ahead('l_wrist','l_shoulder')>.3; balance()<.6",
        root(pitch=-16), spine(bend=8), foot("left", 0.74, 0.14, 0.42), foot("right", 0.74, 0.14, 0.32), arms("ahead+0.45down+0.12in", "ahead+0.3down+0.14in"), hands(palm="down"), look("ahead"),
    ),
    named(
        "Hiking out over the side of a sailing dinghy.", "sport",
        "hiking out|sailing a dinghy|leaning out over the side of a boat|holding the sheet and leaning back|balancing a yacht with the body weight|sitting on the gunwale, leaning far out"
        "|balancing the boat with body weight|dangling out to windward|sailing a Laser in a blow",
        "America's Cup|a sailor in a stiff breeze|Laser sailing|regatta, everyone on the rail|ready about!|close-hauled|the crew hangs out to windward|Ellen MacArthur|weight out, boat flat!"
        "|she's heeling, get your bum out!|seated on an edge, back far out, legs hooked|Cowes week|we're going to capsize!|abs burning on the racing dinghy",
        "35<lean()<75; lean_ahead()<-25; hip('l')<150; height('pelvis')<.5; elbow('r')<130; elbow('l')<150",
        root(pitch=-46), spine(bend=14), plumb(legs("ahead+0.14up+0.08out", "ahead+0.8down", toes=-15)), arm("right", "down+0.35ahead+0.2out", "ahead+0.55up+0.5in"), arm("left", "down+0.55out+0.2back", "out+0.4ahead+0.2up"), look("ahead+0.3up+0.3out"),
    ),
    named(
        "Pike dive, hands to the toes in mid-air.", "sport",
        "diving in a pike|doing a pike dive|touching the toes in the air|doing a jackknife dive|folding in half in mid-air|springboard diving"
        "|folding up in the air|springing off the board with straight legs|jackknifing",
        "jackknife|Tom Daley|a diver folds at the hips|three-metre springboard|pike position|Olympic diving|folded like a pocket knife in flight|synchro diving"
        "|hands on the shins, knees locked, flying head down|perfect ten from the judges|bent like a clasp knife|off the high board, touch your toes|Greg Louganis",
        "hip('l')<80; knee('l')>155; knee('r')>155; hand('l','l_ankle')<.3; lean()>70",
        root(pitch=128), spine(bend=42), legs("ahead+0.3up+0.02out", None, 55), reaches("ankle", "out+0.3ahead"), head(nod=5),
    ),
    named(
        "Cannonball into the water, hugging the knees in the air.", "sport",
        "jumping into the pool as a cannonball|doing a cannonball|bombing into the water|jumping in with the knees hugged|making the biggest splash|dive-bombing the pool"
        "|leaping in curled up|splashing everybody at the pool|making a dive bomb",
        "cannonball!|splash!|bombs away at the lido|no bombing in the pool|jump off the jetty, knees to the chest|last one in is a rotten egg|a human cannonball|curled up in mid-air"
        "|watch this, mum!|three, two, one, splosh|knees hugged to the chest, falling bottom first|no diving, no bombing, says the sign|summer at the quarry lake",
        "knee('l')<85; hip('l')<75; hand('l','l_knee')<.35; hand('r','r_knee')<.35; y('l_knee')>y('pelvis')+.1; 8<lean()<60",
        root(pitch=-44), spine(bend=42), legs("ahead+0.55up+0.06out", "down+0.3ahead", toes=45), reaches("shin", "out+0.3up", gap=0.03), head(nod=10),
    ),
    named(
        "Speed skating, {side} leg pushing out, one arm swinging.", "sport",
        "racing on speed skates|gliding low on skates with a hand on the back|"
        "pushing off sideways with the {side} skate|skating the Elfstedentocht|skating fast round the bend"
        "|racing round the ice oval|pushing out wide on the blades|skating bent low"
        "|pushing the {side} leg out wide on the ice|rollerblading|inline skating|ice skating",
        "a speed skater in the bend|short track|ten thousand metres on ice|Sven Kramer|Dutch canal in winter|"
        "skater with one hand on the back|Eric Heiden|long, low strokes on the ice|speed skating"
        "|one fist on the back, the other swinging, leg shoved out sideways|Eleven Cities Tour|inline marathon too|Apolo Ohno|thighs on fire, two laps left"
        "|{side} leg thrust out, {other} hand on the back|rollerblader|ice skater|speed skater|roller skates|inline skater|skater glides|roller derby",
        "lean()>45; knee('l')<130; knee('r')>145; feet_apart()>.5; balance()<.4; hand('l','pelvis')<.3",
        root(pitch=60), spine(bend=18), foot("left", 0.66, 0.04, 0.08), foot("right", 0.67, 0.7, -0.12, "ahead+0.5out"), reach("left", "lower back", elbow="out+back", gap=0.02), arm("right", "out+0.5back+0.25down", "out+0.6back+0.1up"), look("ahead"),
    ),
    named(
        "Sit spin, {side} leg stretched ahead.", "sport",
        "doing a sit spin|spinning low on one skate|doing a pistol squat|squatting on one leg with the {side} leg stretched out|squatting on the {other} leg, arms forward|doing one-legged squats"
        "|doing a Russian squat hold|spinning close to the ice|sinking onto one leg",
        "sit spin|pistol squat|a figure skater spins low on the ice|one-legged squat|pistol squats at boot camp|leg strength test: sit down on one leg|shoot the duck"
        "|one leg long in front off the floor, sitting on the other heel|can you do this without holding on?|Torvill would be proud|Cossack, frozen|physio test for strong knees, single leg|figure skater's sit spin|skater spinning low",
        "knee('l')<85; knee('r')>150; thigh('r')>65; ahead('l_wrist','l_shoulder')>.3; height('pelvis')<.55; lean()>15",
        root(pitch=34), spine(bend=16), foot("left", 0.46, 0.06, 0.06), plumb(leg("right", "ahead+0.12down", None, 20)), foot("left", 0.46, 0.06, 0.06), arms("ahead+0.45up+0.1out"), look("ahead"),
    ),
    named(
        "Slap shot, hockey stick swung back on the {side}.", "sport",
        "playing ice hockey|hitting a slap shot|winding up with a hockey stick|shooting the puck|"
        "taking a penalty corner in field hockey|swinging a stick back low|playing hockey"
        "|winding up for a shot|smacking the puck|swiping with a stick"
        "|swinging a stick back on the {side}|winding up to the {side} for a shot",
        "ice hockey|slap shot!|Wayne Gretzky|an NHL forward shoots|puck in the net|Stanley Cup|power play|"
        "Mighty Ducks|hurling match in Ireland|lacrosse player shoots|hockey|a hockey player"
        "|he shoots, he scores!|wound round at the waist, both hands on a stick behind one hip|Maple Leafs in overtime|street hockey with the lads|face-off, pass, bang"
        "|stick back past the {side} hip, eyes on the puck",
        "twist()<-18; lean()>15; feet_apart()>.45; hands_apart()>.2; knee('l')<165; y('r_wrist')>y('pelvis')-.1; leftof('r_wrist','pelvis')<-.2",
        root(pitch=24), spine(bend=14, twist=-48), foot("left", 0.84, 0.18, 0.28, "ahead+0.4out"), foot("right", 0.84, 0.24, -0.2, "ahead+0.5out"), put("right", 0.5, 1.12, 0.08, "back+out"), put("left", -0.22, 1.26, 0.26, "down+ahead"), look("ahead+0.3down"),
    ),
    named(
        "Cross-country skiing, {side} pole planted ahead.", "sport",
        "striding on cross-country skis|skiing on the flat with poles|doing the classic diagonal stride|gliding through the forest on skis|pushing along with two poles|Nordic skiing"
        "|langlaufing|sliding along on narrow skis|kicking and gliding with poles"
        "|striding on skis with the {side} pole forward|planting the {side} pole and gliding",
        "cross-country skier|Vasaloppet|a biathlete on the trail|Nordic skiing in the snowy woods|"
        "classic style, kick and glide|Petter Northug|langlauf|Birkebeiner skier|cross-country skiing"
        "|one pole ahead, one behind, leaning into a long stride|through the silent white forest|fifty kilometres classic, Holmenkollen|Finns go shopping like this|ski in the flat land, not the hill"
        "|{side} arm ahead with the pole, {other} arm behind",
        "ahead('r_wrist','r_shoulder')>.2; ahead('l_wrist','l_shoulder')<0; lean()>15; feet_apart()>.5; knee('l')<160",
        root(pitch=26), spine(bend=8, twist=12), foot("left", 0.84, 0.08, 0.26), foot("right", 0.84, 0.08, -0.46, heel=42), arm("right", "ahead+0.35down+0.1out", "ahead+0.15up"), arm("left", "back+0.65down+0.15out", "back+0.45down"), look("ahead"),
    ),
    named(
        "Ski jumper in flight, arms at the sides.", "sport",
        "ski jumping|flying off the ski jump|ski flying|floating over the skis in a V|leaning far forward in the air with the arms at the sides|gliding in a wing suit"
        "|sailing through the air on skis|leaning over the ski tips|gliding like a bird in a suit",
        "ski jumper in the air|Four Hills Tournament|Eddie the Eagle|a V in the sky over Oberstdorf|telemark comes later, first the flight|wingsuit flyer|human arrow|leaning into the wind at an impossible angle"
        "|arms back along the body, stiff and leaning far over|he's past the K-point!|Garmisch on New Year's Day|human plane, no wings|stretched out flat on the air",
        "45<lean()<85; arm('l')<30; arm('r')<30; knee('l')>160; feet_apart()>.25; max_bend()<25",
        root(pitch=62), spine(bend=6), legs("down+0.18out+0.06ahead", None, -30), arms("down+0.25out+0.08back"), hands(palm="in"), head(nod=-30),
    ),
    named(
        "Curling, sliding low with the stone in the {side} hand.", "sport",
        "curling|delivering a curling stone|sliding out of the hack|gliding low over the ice with the {side} hand on a stone|playing shuffleboard on ice"
        "|sending a stone down the sheet|gliding low out of the hack|pushing the granite",
        "a curler releases the stone|hurry hard!|sweep!|skip calls the line|winter Olympics, curling|into the house with the last stone|the {side} hand lets go of the stone|gliding on one foot, trailing the other leg"
        "|Scotland need this one|one knee deep, other leg long behind, hand on a handle near the ice|draw to the button|hard, hard, hard!|the lady skip lets it go",
        "lean()>35; knee('l')<90; knee('r')>125; height('r_wrist')<.35; ahead('r_wrist','r_shoulder')>.25; feet_apart()>.7",
        root(pitch=58), spine(bend=8), plumb(leg("right", "back+0.62down+0.05out", "back+0.02down", toes=55)), foot("left", 0.4, 0.1, 0.2, "ahead+0.3out"), put("right", 0.08, 0.16, 0.76, "out"), put("left", 0.5, 0.16, 0.34, "out+back"), look("ahead"),
    ),
    named(
        "Luge, lying back feet first, head raised.", "sport",
        "riding a luge|lying on a sledge feet first|sledging down an ice channel|tobogganing on the back|racing down the ice track|lying in a recumbent bike|shooting down a water chute lying"
        "|whizzing down a chute|hurtling feet first on a little sled|lying flat on a racing sledge",
        "luge|Cool Runnings|a luger peers over his toes|tobogganist|feet first down the ice|recumbent, head lifted|street luge|down the flume, arms in, toes pointed"
        "|flat on the back, toes forward, chin on the chest|water slide, arms in|ninety miles an hour on a tea tray|don't brake!|recumbent biker on the cycle path",
        "lying(); facing_up()>.4; knee('l')>150; arm('l')<30; head_nod()<-10; feet_apart()<.4",
        root(pitch=-80), spine(bend=16), plumb(legs("ahead+0.04up+0.05out", "ahead+0.04up", toes=50)), arms("down+0.2out+0.08ahead", "down+0.12ahead"), head(nod=32),
    ),
    named(
        "Running bent low, pushing a sledge with both arms.", "sport",
        "pushing a bobsleigh|pushing a sled at the gym|pushing a sledge at a run|driving a blocking sled forward|running while pushing a stalled car|bump-starting a car"
        "|shoving the bob off|pushing a dead car at a run|driving a sled across the gym",
        "bobsleigh start|the Jamaican bobsled team|prowler push|sled push, strongman|four-man bob, run and jump in|bump start, jump in once it rolls|go, go, go! down the ice|skeleton start"
        "|start it in second gear, I'll push!|arms straight ahead, trunk almost level, a leg driving|Sanka, you dead?|gym torture with the sled|four men, one bob, go",
        "lean()>45; ahead('l_wrist','l_shoulder')>.2; elbow('l')>140; feet_apart()>.5; knee('r')<120",
        root(pitch=58), foot("right", 0.74, 0.1, 0.04), foot("left", 0.76, 0.1, -0.56, heel=48), arms("ahead+0.4up+0.08out", "ahead+0.5up+0.04out"), hands(point="ahead+2up", palm="ahead"), look("ahead"),
    ),
    named(
        "Rock climbing, {side} hand stretched to a high hold.", "sport",
        "reaching for the next hold on the rock|climbing at a climbing gym|clinging to a rock face|"
        "stretching for a hold with the {side} hand|bouldering on an overhang|sport climbing|climbing free on granite|"
        "bouldering|climbing a wall|scaling a cliff|climbing|mountaineering"
        "|hauling oneself up a cliff|going for the top hold|scrambling up a chimney"
        "|reaching high on the wall with the {side} hand",
        "Alex Honnold on El Capitan|a climber spread on the wall|boulder problem: the last hold|"
        "lead climbing at the Olympics|one more hold and she is up|the climbing wall at the gym|gecko on the wall|"
        "Spider-Man climbs the skyscraper|scaling the castle wall|rock climbing|Spider-Man climbs a wall|free solo|"
        "a mountaineer on the rock face|King Kong on the skyscraper|boulder gym|a climber|climb"
        "|on belay?|don't look down|one arm long above, a knee out high, gripping|indoor wall, green route|he's up there without a rope!"
        "|{side} hand on the top hold, {other} knee drawn up",
        "y('r_wrist')>y('top')+.1; knee('l')<110; thigh('l')>65; knee('r')>140; feet_apart()>.4; head_nod()>5; y('l_wrist')>y('spine3'); balance()<.6",
        root(roll=-6), spine(side=-8, bend=-2), plumb(leg("left", "out+0.5ahead+0.05up", "down+0.12in", toes=20), leg("right", "down+0.22out+0.08ahead", "down+0.15out+0.15back", toes=20)),
        arm("right", "up+0.45out+0.2ahead", "up+0.25out+0.12ahead"), arm("left", "ahead+0.7out+0.05down", "up+0.5ahead+0.2out"), hands(palm="ahead"), head(nod=-26, turn=-18),
    ),
    named(
        "Abseiling, leaning back from the wall on a rope.", "sport",
        "abseiling|rappelling|walking down a wall on a rope|roping down a cliff|descending a skyscraper on a rope|lowering oneself on a rope with the feet against the wall"
        "|going down the cliff on a rope|stepping backward off a ledge|descending into a gorge",
        "a commando ropes down from the roof|rappel|rescuer on a rope from the helicopter|cliff descent, legs straight against the rock|Mission Impossible|a caver goes down the shaft|an industrial climber cleans the façade|SWAT team comes down the wall"
        "|trust the rope, lean back|legs straight to the wall, seat hanging, one hand up, one behind|window cleaner on the Shard|SAS come in through the window|lower me, slowly",
        "lean_ahead()<-15; 60<hip('l')<140; knee('l')>135; ahead('l_wrist','l_shoulder')>.2; y('r_wrist')<y('spine3'); balance()<.9",
        root(pitch=-34), spine(bend=10), plumb(leg("left", "ahead+0.08up+0.25out", "ahead+0.2down", toes=-30), leg("right", "ahead+0.25down+0.25out", "ahead+0.3down", toes=-30)),
        arm("left", "ahead+0.35up+0.1in", "up+0.7ahead+0.1in"), arm("right", "down+0.5out+0.3back", "down+0.6ahead+0.1in"), look("ahead+0.4down+0.4in"),
    ),
    named(
        "Hiking uphill with two poles, {side} foot up.", "sport",
        "hiking with poles|Nordic walking|trekking uphill with walking poles|climbing a mountain path with sticks|walking with trekking poles|trudging through snow on snowshoes"
        "|plodding up with sticks|Nordic walking in the park|tramping through deep snow with poles"
        "|stepping up with the {side} foot between two poles|climbing a slope, {side} foot leading",
        "a hiker with two sticks in the Alps|snowshoe tour|the last metres to the hut|the Santiago pilgrimage with poles|seniors power-walk with poles|a mountaineer above the clouds, ice axe in each hand|wanderlust"
        "|the summit's just round that bend|both fists on sticks to the front, one foot high|my knees need the poles|pensioners on the trail|Everest base camp, thin air"
        "|{side} foot up on the rock, a stick in each hand",
        "50<elbow('l')<130; 50<elbow('r')<130; ahead('l_wrist')>.15; ahead('r_wrist')>.15; hands_apart()>.35; knee('r')<150; lean()>10; balance()<.5",
        root(pitch=20), spine(bend=10), foot("right", 0.7, 0.1, 0.32), foot("left", 0.92, 0.1, -0.3, heel=35), put("left", 0.28, 1.18, 0.5, "down+0.4out"), put("right", 0.28, 1.14, 0.42, "down+0.4out+0.3back"), look("ahead+0.1up"),
    ),
    named(
        "Planting a flag, {side} foot up on the summit.", "action",
        "planting a flag|raising a flagpole|ramming a pole into the ground|conquering a summit|putting up a banner with both hands|claiming land for the king|driving a stake in with both hands"
        "|sticking a banner in the ground|claiming the peak|driving a stake in"
        "|driving a pole in, {side} foot raised on a rock|standing with the {side} foot on the peak and a flag in both hands",
        "Hillary on Everest|Iwo Jima|Neil Armstrong plants the flag|Columbus claims the New World|first on the peak!|a conqueror sets his flag|Amundsen at the South Pole|one small step, and the flag goes in"
        "|this land is ours!|one foot on a rock, both hands on a pole|top of the world, ma|Tenzing at 8848 metres|king of the castle"
        "|{side} foot up, {side} hand higher on the flagpole",
        "y('r_wrist')>y('l_wrist')+.2; y('r_wrist')>y('neck'); ahead('l_wrist')>.2; thigh('r')>40; knee('r')<135; knee('l')>150; balance()<.4",
        root(pitch=8), spine(bend=-6), foot("right", 0.66, 0.12, 0.34), foot("left", 0.96, 0.12, -0.24), put("right", -0.02, 1.61, 0.5, "out+0.3up"), along("left", "down+0.04back", 0.4, "down+0.5out"), look("ahead+0.5up"),
    ),
    named(
        "Riding a horse, upright in the saddle, reins in both hands.", "sport",
        "sitting on horseback|riding at a trot|holding the reins|riding a pony|doing dressage|sitting astride a camel|"
        "riding an elephant|trotting through the woods|riding a horse|riding"
        "|hacking out on a cob|trotting round the paddock|having a ride on a donkey",
        "a dressage rider|a cowgirl in the saddle|giddy up!|a mounted policeman|a riding lesson|"
        "a general on his horse|an equestrian statue|the Lone Ranger|a caravan through the desert|pony club|"
        "the headless horseman|horse riding|a cowboy on his horse|a knight on horseback|a rider|horseback"
        "|heels down, shoulders back|legs straddled, hands low together ahead, back straight|whoa, Dobbin|John Wayne rides into town|Mountie on parade",
        "lean()<15; 80<hip('l')<145; feet_apart()>.4; 60<elbow('l')<125; ahead('l_wrist')>.2; hands_apart()<.35; knee('l')<150",
        root(pitch=-2), spine(bend=-4), plumb(legs("ahead+0.75out+0.85down", "down+0.25back+0.02in", toes=-12)), put("left", 0.06, 0.97, 0.34, "down+0.25out+0.3back"), put("right", 0.06, 0.97, 0.34, "down+0.25out+0.3back"), look("ahead+0.1down"),
    ),
    named(
        "Jockey crouched over the horse's neck.", "sport",
        "galloping as a jockey|racing a horse|riding a racehorse|crouching in the stirrups|galloping flat out|jumping a fence on horseback|riding show jumping|riding a jet ski standing"
        "|going hell for leather on a thoroughbred|riding a finish|standing in stirrups over a jump",
        "Grand National|Kentucky Derby|the Royal Ascot winner|Frankie Dettori|show jumping, over the oxer|"
        "Pony Express|neck and neck on the home straight|in the stirrups over the last fence|"
        "the Mongolian horseman at full gallop|a jockey"
        "|come on, my beauty!|bum up, back flat, fists at the mane|two furlongs to go|Lester Piggott|my money's on number four",
        "lean()>40; knee('l')<125; hip('l')<95; ahead('l_wrist','l_shoulder')>.15; feet_apart()>.35; height('pelvis')<.75",
        root(pitch=58), spine(bend=8), foot("left", 0.68, 0.24, 0.02, "ahead+0.35out"), foot("right", 0.68, 0.24, 0.02, "ahead+0.35out"), put("left", 0.07, 0.74, 0.58), put("right", 0.07, 0.74, 0.58), look("ahead"),
    ),
    named(
        "Mountain biking downhill, hips back, elbows wide.", "sport",
        "riding a mountain bike|riding downhill on a mountain bike|racing a motocross bike|hanging back over the rear wheel|jumping a BMX|standing on the footpegs of a dirt bike|hitting a trail at speed"
        "|bombing down a trail|bouncing over roots on a bike|riding a dirt bike",
        "downhill trail, rocks and roots|motocross|enduro rider|a mountain biker drops in|Red Bull Rampage|dirt bike over the jump|attack position on the pedals|Evel Knievel takes off"
        "|send it!|elbows out, seat behind the saddle, standing on the pedals|mind that rock garden|Danny MacAskill|mud all over the goggles",
        "lean()>35; leftof('l_elbow')>.3; leftof('r_elbow')<-.3; knee('l')<150; hands_apart()>.5; .15<feet_apart()<.55; balance()<.6",
        root(pitch=54), spine(bend=10), foot("right", 0.76, 0.1, 0.3), foot("left", 0.8, 0.1, -0.02), put("left", 0.36, 0.9, 0.66, "out+0.5up"), put("right", 0.36, 0.9, 0.66, "out+0.5up"), look("ahead"),
    ),
    named(
        "Skateboard jump, knees pulled up, {side} foot leading.", "sport",
        "doing an ollie|doing a kickflip|jumping a skateboard|grabbing air on a snowboard|catching air in the half-pipe|doing tricks in the skate park|leaping over a gap on a board"
        "|popping a board|flying off a kicker|catching air"
        "|jumping a board with the {side} foot in front|ollieing with the {side} foot leading",
        "ollie|kickflip|skate park|big air|X Games|a skater flies over the stairs|a snowboarder off the kicker|kickflip over the fire hydrant|Bart Simpson"
        "|rad, dude|side-on in the air, knees tucked, arms up like wings|kickflip to fakie|Shaun White|he cleared ten steps on it"
        "|regular or goofy? {side} foot first, knees up",
        "knee('l')<120; knee('r')<120; arm('l')>50; arm('r')>50; feet_apart()>.35; thigh('l')>50; lean()>10; balance()<.6",
        root(pitch=24, turn=55), spine(bend=14, twist=-16), leg("right", "ahead+0.45out+0.35up", "down+0.35back+0.05out", toes=10), leg("left", "ahead+0.5out+0.15up", "down+0.65back+0.1out", toes=10), arm("right", "out+0.35up+0.2ahead"), arm("left", "out+0.45up+0.2back", "out+0.7up"), head(turn=-50, nod=8),
    ),
    named(
        "Kick scooter, pushing off with the {side} foot.", "sport",
        "riding a kick scooter|pushing a scooter along|scooting to school|pushing off with the {side} foot on a scooter|riding an e-scooter|rolling along on a scooter|riding a Segway"
        "|scooting down the pavement|shoving off with one foot, hands on the bar|gliding to work on two little wheels"
        "|shoving back with the {side} foot, {other} foot on the deck",
        "scooter|a child on a scooter|e-scooter in the bike lane|a commuter scoots to the office|the mall cop on his Segway|push, glide, push, glide|Razor scooter, year 2000"
        "|kids on the way to nursery|one leg trailing, fists on a handle, rolling|mum, wait for me, she scoots behind|the hipster and his folding thing on wheels|push off and glide"
        "|{other} foot on the scooter, {side} foot pushing",
        "hands_apart()<.55; ahead('l_wrist')>.25; y('l_wrist')>y('pelvis'); ahead('r_ankle','l_ankle')<-.35; knee('l')<165; lean()>8",
        root(pitch=22), spine(bend=6), foot("left", 0.9, 0.04, 0.16), foot("right", 0.92, 0.12, -0.44, heel=42), put("left", 0.2, 1.14, 0.52, "out+0.6down"), put("right", 0.2, 1.14, 0.52, "out+0.6down"), look("ahead"),
    ),
    named(
        "Leapfrog, straddling over with both hands on it.", "sport",
        "vaulting over a wall|playing leapfrog|doing parkour|vaulting over a box|jumping over a fence with both hands on it|leapfrogging over a friend's back|free running over the rooftops|vaulting the horse"
        "|hopping over a bollard|clearing a gate with the hands on it|jumping over somebody bent down",
        "parkour|leapfrog, the one who jumps|traceur|a kong vault over the box|Assassin's Creed|over the wall and away|vaulting box in PE|a burglar clears the garden fence|squat vault"
        "|legs flung wide, palms down in the middle, hurdling it|over you go|Casino Royale chase|gym class, the buck|playground, who's next to be jumped?",
        "lean()>30; elbow('l')>140; feet_apart()>.8; hip('l')<110; y('l_wrist')<y('pelvis')+.1; ahead('l_wrist','pelvis')>.1; balance()<.9",
        root(pitch=46), spine(bend=8), plumb(legs("out+0.75ahead+0.02up", "out+0.55down+0.1ahead", toes=35)), put("left", 0.12, -0.02, 0.36, "out+back"), put("right", 0.12, 0.01, 0.36, "out+back"), look("ahead"),
    ),
    named(
        "Free fall, belly down, limbs spread in the wind.", "sport",
        "falling through the sky|skydiving in free fall|parachuting before the chute opens|"
        "falling belly down with arms and legs spread|floating in a wind tunnel|falling from a great height|"
        "gliding like a flying squirrel|skydiving"
        "|plummeting belly first|dropping out of a plane|spreading out on the wind",
        "skydiver|free fall|geronimo!|thrown out of an aeroplane|Felix Baumgartner|Point Break|a flying squirrel glides|indoor skydiving|tandem jump at four thousand metres|Alice falls down the rabbit hole"
        "|pull the cord!|arms and legs out like a starfish, back arched, face to the earth|four thousand metres, no chute yet|wheee, I'm flying|base jump from the bridge, the first seconds",
        "facing_up()<-.6; arm('l')>70; arm('r')>70; knee('l')<150; feet_apart()>.4; max_bend()>12; hands_apart()>.7",
        root(pitch=84), spine(bend=-30), legs("down+0.4out+0.15back", "back+0.75down+0.15out", toes=40), arms("out+0.2up+0.22back", "up+0.45out+0.12back"), hands(palm="ahead"), head(nod=-26),
    ),
    named(
        "Bungee jump, plunging head down with spread arms.", "sport",
        "bungee jumping|plunging head first into the void|diving from a bridge with the arms spread|swooping down like an eagle|doing a swallow dive|leaping head first off a tower"
        "|diving off a crane|falling head first on an elastic|swooping down",
        "bungee|swan dive off the cliff|Acapulco cliff diver|an eagle stoops on its prey|three, two, one, bungee!|a fallen angel|Icarus falls|swallow dive|GoldenEye dam jump"
        "|I can't believe I'm doing this|upside down, arms out like a cross, feet last|a gannet dives|off the Victoria Falls bridge|angel dive, straight down",
        "lean()>120; 60<arm('l')<120; 60<arm('r')<120; knee('l')>155; feet_apart()<.25; y('l_ankle')>y('neck')+.5",
        root(pitch=152), spine(bend=-16), legs("down+0.02out", None, 55), arms("out+0.3up+0.15back"), hands(palm="ahead"), head(nod=-14),
    ),
    named(
        "Swinging on a rope, {side} hand highest.", "action",
        "swinging on a rope|swinging on a vine|swinging across the ravine|clinging to a rope in mid-swing|swinging from ship to ship|swooping in on a rope|hanging on a bell rope"
        "|flying across the lake on a rope|hanging from a liana|swooping over the river"
        "|swinging with the {side} hand top on the rope|clinging to a rope, {side} hand above the {other}",
        "Tarzan|Jane, hold on!|a pirate boards the enemy ship|Robin Hood swings into the hall|Indiana Jones over the pit|Spider-Man swings through New York|Errol Flynn|rope swing over the river|the hunchback of Notre-Dame at the bells"
        "|aaah-ee-aaah|both fists above on a rope, legs drawn up ahead|let go now and splash!|Zorro from the chandelier"
        "|{side} fist highest, feet flying ahead",
        "y('r_wrist')>y('top'); y('l_wrist')>y('neck'); hands_apart()<.45; knee('l')<160; knee('r')<130; lean()>8; balance()<.9",
        root(pitch=-20), spine(bend=6), plumb(leg("left", "ahead+0.65down+0.1out", "ahead+1.4down", toes=35), leg("right", "ahead+0.45down+0.12out", "down+0.45back", toes=35)), arm("right", "up+0.4ahead+0.12in", "up+0.2in+0.15ahead"), along("left", "down+0.12ahead", 0.22, "ahead+0.6out"), look("ahead+0.1down"),
    ),
    named(
        "On a swing, leaning back, legs stretched ahead.", "action",
        "swinging on a playground swing|sitting on a swing|swinging high|pumping the legs on a swing|riding a chairoplane|swinging back and forth with the hands on the chains"
        "|being pushed on a swing|soaring on the playground|swinging to and fro",
        "higher, higher!|a girl on a swing|The Swing by Fragonard|swing set in the park|childhood summer under the apple tree|a tyre swing|merry-go-round with flying chairs|Heidi on the mountain swing"
        "|push me, dad!|seated in the air, leaning back, legs long, fists by the shoulders|it's my go now|under the big oak, a plank and two ropes|funfair, the flying chairs",
        "18<lean()<60; y('l_wrist')>y('l_shoulder')-.15; y('r_wrist')>y('r_shoulder')-.15; elbow('l')<150; knee('l')>135; hip('l')<140; hands_apart()<.9",
        root(pitch=-34), spine(bend=6), plumb(legs("ahead+0.04up+0.05out", "ahead+0.2down", toes=40)), arms("ahead+0.35out+0.15up", "up+0.25ahead"), hands(palm="in"), head(nod=-4),
    ),
)  # fmt: skip
