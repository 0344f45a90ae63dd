"""Water, snow and ice, rock, wheels and the open air."""

from ..floor import foot
from ..library import named
from ..moves import arm, arms, hands, head, leg, legs, plumb, reach, reaches, root, spine
from ..room import along, look, put

POSES = (
    named(
        "Breaststroke, arms sweeping, legs like a frog's.", "sport",
        "swimming breaststroke|doing the breaststroke|swimming like a frog|swimming leisurely with the head above the water|doing a frog kick|paddling about in the lake",
        "breaststroke|Adam Peaty|an old lady swims her lengths without wetting her hair|a frog swims|two hundred metres breaststroke|a morning dip in the sea|learning to swim|head above water, frog legs",
        "lean()>55; facing_up()<-.4; knee('l')<120; knee('r')<120; elbow('l')<150; leftof('l_wrist')>.15",
        root(pitch=74), spine(bend=-14), legs("out+0.75down+0.45ahead", "down+0.25out+0.55back", toes=-15), arms("out+0.55up+0.25ahead", "up+0.55ahead+0.25in"), hands(palm="ahead+down"), head(nod=-34),
    ),
    named(
        "Backstroke, {side} arm reaching back overhead.", "sport",
        "swimming backstroke|doing the backstroke|swimming on the back|swimming face up with the {side} arm stretched back|paddling on the back with windmill arms|kicking along on the back",
        "backstroke|back crawl|an otter swims on its back|two hundred metres backstroke|a swimmer looks at the ceiling of the pool|Missy Franklin|lazy lengths on the back",
        "facing_up()>.7; arm('r')>140; arm('l')<35; knee('l')>140; lean()>60",
        root(pitch=-80, roll=6), spine(bend=-4), leg("left", "down+0.2ahead", "down+0.05back", toes=50), leg("right", "down+0.05back", "down+0.25back", toes=50), arm("right", "up+0.1out+0.25ahead"), arm("left", "down+0.12out"), head(nod=10),
    ),
    named(
        "Butterfly stroke, both arms flung forward over the water.", "sport",
        "swimming butterfly|doing the butterfly stroke|flying both arms over the water|doing a dolphin kick with the arms spread|bursting out of the water with both arms",
        "butterfly stroke|two hundred metres butterfly|Michael Phelps swims butterfly|Mark Spitz|a dolphin breaks the surface|the hardest of the four strokes|medley, first leg|swimmer heaves both arms out of the water",
        "lean()>50; facing_up()<-.4; arm('l')>95; arm('r')>95; elbow('l')>140; hands_apart()>.8; feet_apart()<.3",
        root(pitch=70), spine(bend=-22), legs("down+0.2ahead+0.02out", "down+0.4back", toes=55), arms("out+0.6up+0.12back"), hands(palm="ahead"), head(nod=-14),
    ),
    named(
        "Treading water, arms sculling.", "sport",
        "treading water|staying afloat in deep water|bobbing in the sea|sculling with the hands in deep water|paddling on the spot|drowning slowly|floating upright",
        "a swimmer waits for the lifeboat|help is on the way, keep afloat|overboard!|a water polo goalie|shipwrecked in the open sea|a mermaid upright in the water|deep end of the pool, can't touch the bottom|synchronised swimming eggbeater",
        "lean()<25; knee('l')<150; knee('r')<140; leftof('l_wrist')>.3; leftof('r_wrist')<-.3; elbow('l')<165; balance()<.6",
        root(pitch=6), spine(bend=-4), plumb(leg("left", "down+0.7ahead+0.45out", "down+0.25back+0.35out", toes=35), leg("right", "down+0.85ahead+0.6out", "down+0.45back+0.1in", toes=25)), arms("out+0.75down+0.35ahead", "out+0.8ahead+0.05down"), hands(palm="down"), head(nod=-14),
    ),
    named(
        "Kayaking, seated, paddle dipped on the {side}.", "sport",
        "kayaking|paddling a kayak|paddling on the {side} in a kayak|steering through white water|sea kayaking|paddling sitting with a double-bladed paddle",
        "kayak|white-water rafting|an Inuit hunter in his kayak|canoe slalom at the Olympics|eskimo kayaker|down the rapids|a paddle tour on the lake|sit-on-top kayak at the beach",
        "sitting(); y('l_wrist')>y('r_wrist')+.15; hands_apart()>.4; knee('l')>100; height('pelvis')<.3; twist()<-8 or twist()>8",
        root(pitch=8), spine(bend=6, twist=16), plumb(legs("ahead+0.2up+0.28out", "ahead+0.42down", toes=5)), put("right", 0.44, 0.37, 0.46), put("left", 0.16, 0.87, 0.4, "out+0.3down"), look("ahead"),
    ),
    named(
        "Canoeing, kneeling, paddle pulled on the {side}.", "sport",
        "canoeing|paddling a canoe kneeling|kneeling in a canoe|paddling on the {side} side|"
        "stroking with a single-bladed paddle|paddling a dugout down the river|dragon-boat racing|paddling a canoe",
        "Hiawatha in his birch-bark canoe|Canadian canoe|a trapper on the river|Pocahontas paddles round the river bend|a canoe sprinter|dragon boat|up the creek with a paddle|Hawaiian outrigger",
        "kneeling(); y('l_wrist')>y('r_wrist')+.25; hands_apart()>.4; lean()>8; leftof('r_wrist')<-.05",
        root(pitch=14), spine(bend=12, twist=10), plumb(leg("right", "down+0.08back+0.1out", "back+0.03down", toes=50)), foot("left", 0.5, 0.16, 0.34), put("right", 0.3, 0.56, 0.5, "out+back"), put("left", -0.12, 0.98, 0.52, "out+0.3up"), look("ahead"),
    ),
    named(
        "Stand-up paddling on the {side} side.", "sport",
        "stand-up paddling|paddling on a board standing|standing on a paddle board|punting along with a long paddle|"
        "poling a gondola|steering a raft with a pole|poling a boat along on the {side} side|punting a boat",
        "SUP|stand-up paddleboard|a gondolier in Venice|Huck Finn on his raft|punting on the Cam|the ferryman Charon|calm lake, standing on a board|a raftsman on the Danube",
        "y('l_wrist')>y('r_wrist')+.35; hands_apart()>.5; knee('l')<170; standing(); ahead('r_wrist')>.1",
        root(pitch=10), spine(bend=10, side=-8, twist=14), foot("left", 0.92, 0.2, 0.05, "ahead+0.3out"), foot("right", 0.92, 0.2, 0.05, "ahead+0.3out"), put("right", 0.26, 0.98, 0.42, "out+back"), put("left", -0.12, 1.44, 0.5, "out+0.4up"), look("ahead+0.2down"),
    ),
    named(
        "Windsurfing, hung back from the boom.", "sport",
        "sailing a windsurfer|hanging back on the boom|holding a sail upright against the wind|kitesurfing|"
        "leaning far back with the arms stretched ahead|hanging on to a big kite|windsurfing",
        "windsurfer|kite surfer|gale force eight on the board|regatta, trapeze artist on the catamaran|blown by the wind, holding on|trapezing on a skiff|abandoned to the wind, body like a plank, arms straight ahead",
        "lean_ahead()<-12; elbow('l')>140; ahead('l_wrist','l_shoulder')>.3; .3<hands_apart()<.8; knee('l')>135; balance()<.6",
        root(pitch=-28), spine(bend=8), foot("left", 0.88, 0.22, 0.5, "up+ahead"), foot("right", 0.878, 0.22, 0.38, "up+ahead"), arms("ahead+0.1out+0.05down"), hands(palm="down"), look("ahead"),
    ),
    named(
        "Water-skiing, knees bent, leaning on the tow rope.", "sport",
        "water-skiing|wakeboarding|being towed by a motorboat|holding a tow rope with bent knees|being pulled along on skis|riding a drag lift|skijoring behind a horse|holding the reins of a dog sled",
        "water-skier behind the boat|wakeboard|pulled by a speedboat|a musher with his huskies|the charioteer Ben Hur|hold on to the handle!|T-bar lift for beginners|Santa drives the reindeer standing",
        "lean_ahead()<-2; knee('l')<135; knee('r')<135; hands_apart()<.3; elbow('l')>140; ahead('l_wrist','l_shoulder')>.3; balance()<.6",
        root(pitch=-16), spine(bend=8), foot("left", 0.74, 0.14, 0.42), foot("right", 0.74, 0.14, 0.32), arms("ahead+0.45down+0.12in", "ahead+0.3down+0.14in"), hands(palm="down"), look("ahead"),
    ),
    named(
        "Hiking out over the side of a sailing dinghy.", "sport",
        "hiking out|sailing a dinghy|leaning out over the side of a boat|holding the sheet and leaning back|balancing a yacht with the body weight|sitting on the gunwale, leaning far out",
        "America's Cup|a sailor in a stiff breeze|Laser sailing|regatta, everyone on the rail|ready about!|close-hauled|the crew hangs out to windward|Ellen MacArthur|weight out, boat flat!",
        "35<lean()<75; lean_ahead()<-25; hip('l')<150; height('pelvis')<.5; elbow('r')<130; elbow('l')<150",
        root(pitch=-46), spine(bend=14), plumb(legs("ahead+0.14up+0.08out", "ahead+0.8down", toes=-15)), arm("right", "down+0.35ahead+0.2out", "ahead+0.55up+0.5in"), arm("left", "down+0.55out+0.2back", "out+0.4ahead+0.2up"), look("ahead+0.3up+0.3out"),
    ),
    named(
        "Pike dive, hands to the toes in mid-air.", "sport",
        "diving in a pike|doing a pike dive|touching the toes in the air|doing a jackknife dive|folding in half in mid-air|springboard diving",
        "jackknife|Tom Daley|a diver folds at the hips|three-metre springboard|pike position|Olympic diving|folded like a pocket knife in flight|synchro diving",
        "hip('l')<80; knee('l')>155; knee('r')>155; hand('l','l_ankle')<.3; lean()>70",
        root(pitch=128), spine(bend=42), legs("ahead+0.3up+0.02out", None, 55), reaches("ankle", "out+0.3ahead"), head(nod=5),
    ),
    named(
        "Cannonball into the water, hugging the knees in the air.", "sport",
        "jumping into the pool as a cannonball|doing a cannonball|bombing into the water|jumping in with the knees hugged|making the biggest splash|dive-bombing the pool",
        "cannonball!|splash!|bombs away at the lido|no bombing in the pool|jump off the jetty, knees to the chest|last one in is a rotten egg|a human cannonball|curled up in mid-air",
        "knee('l')<85; hip('l')<75; hand('l','l_knee')<.35; hand('r','r_knee')<.35; y('l_knee')>y('pelvis')+.1; 8<lean()<60",
        root(pitch=-44), spine(bend=42), legs("ahead+0.55up+0.06out", "down+0.3ahead", toes=45), reaches("shin", "out+0.3up", gap=0.03), head(nod=10),
    ),
    named(
        "Speed skating, {side} leg pushing out, one arm swinging.", "sport",
        "racing on speed skates|gliding low on skates with a hand on the back|"
        "pushing off sideways with the {side} skate|skating the Elfstedentocht|skating fast round the bend",
        "a speed skater in the bend|short track|ten thousand metres on ice|Sven Kramer|Dutch canal in winter|"
        "skater with one hand on the back|Eric Heiden|long, low strokes on the ice|speed skating",
        "lean()>45; knee('l')<130; knee('r')>145; feet_apart()>.5; balance()<.4; hand('l','pelvis')<.3",
        root(pitch=60), spine(bend=18), foot("left", 0.66, 0.04, 0.08), foot("right", 0.67, 0.7, -0.12, "ahead+0.5out"), reach("left", "lower back", elbow="out+back", gap=0.02), arm("right", "out+0.5back+0.25down", "out+0.6back+0.1up"), look("ahead"),
    ),
    named(
        "Sit spin, {side} leg stretched ahead.", "sport",
        "doing a sit spin|spinning low on one skate|doing a pistol squat|squatting on one leg with the {side} leg stretched out|squatting on the {other} leg, arms forward|doing one-legged squats",
        "sit spin|pistol squat|a figure skater spins low on the ice|one-legged squat|pistol squats at boot camp|leg strength test: sit down on one leg|shoot the duck",
        "knee('l')<85; knee('r')>150; thigh('r')>65; ahead('l_wrist','l_shoulder')>.3; height('pelvis')<.55; lean()>15",
        root(pitch=34), spine(bend=16), foot("left", 0.46, 0.06, 0.06), plumb(leg("right", "ahead+0.12down", None, 20)), foot("left", 0.46, 0.06, 0.06), arms("ahead+0.45up+0.1out"), look("ahead"),
    ),
    named(
        "Slap shot, hockey stick swung back on the {side}.", "sport",
        "playing ice hockey|hitting a slap shot|winding up with a hockey stick|shooting the puck|"
        "taking a penalty corner in field hockey|swinging a stick back low|playing hockey",
        "ice hockey|slap shot!|Wayne Gretzky|an NHL forward shoots|puck in the net|Stanley Cup|power play|"
        "Mighty Ducks|hurling match in Ireland|lacrosse player shoots|hockey|a hockey player",
        "twist()<-18; lean()>15; feet_apart()>.45; hands_apart()>.2; knee('l')<165; y('r_wrist')>y('pelvis')-.1; leftof('r_wrist','pelvis')<-.2",
        root(pitch=24), spine(bend=14, twist=-48), foot("left", 0.84, 0.18, 0.28, "ahead+0.4out"), foot("right", 0.84, 0.24, -0.2, "ahead+0.5out"), put("right", 0.5, 1.12, 0.08, "back+out"), put("left", -0.22, 1.26, 0.26, "down+ahead"), look("ahead+0.3down"),
    ),
    named(
        "Cross-country skiing, {side} pole planted ahead.", "sport",
        "striding on cross-country skis|skiing on the flat with poles|doing the classic diagonal stride|gliding through the forest on skis|pushing along with two poles|Nordic skiing",
        "cross-country skier|Vasaloppet|a biathlete on the trail|Nordic skiing in the snowy woods|"
        "classic style, kick and glide|Petter Northug|langlauf|Birkebeiner skier|cross-country skiing",
        "ahead('r_wrist','r_shoulder')>.2; ahead('l_wrist','l_shoulder')<0; lean()>15; feet_apart()>.5; knee('l')<160",
        root(pitch=26), spine(bend=8, twist=12), foot("left", 0.84, 0.08, 0.26), foot("right", 0.84, 0.08, -0.46, heel=42), arm("right", "ahead+0.35down+0.1out", "ahead+0.15up"), arm("left", "back+0.65down+0.15out", "back+0.45down"), look("ahead"),
    ),
    named(
        "Ski jumper in flight, arms at the sides.", "sport",
        "ski jumping|flying off the ski jump|ski flying|floating over the skis in a V|leaning far forward in the air with the arms at the sides|gliding in a wing suit",
        "ski jumper in the air|Four Hills Tournament|Eddie the Eagle|a V in the sky over Oberstdorf|telemark comes later, first the flight|wingsuit flyer|human arrow|leaning into the wind at an impossible angle",
        "45<lean()<85; arm('l')<30; arm('r')<30; knee('l')>160; feet_apart()>.25; max_bend()<25",
        root(pitch=62), spine(bend=6), legs("down+0.18out+0.06ahead", None, -30), arms("down+0.25out+0.08back"), hands(palm="in"), head(nod=-30),
    ),
    named(
        "Curling, sliding low with the stone in the {side} hand.", "sport",
        "curling|delivering a curling stone|sliding out of the hack|gliding low over the ice with the {side} hand on a stone|playing shuffleboard on ice",
        "a curler releases the stone|hurry hard!|sweep!|skip calls the line|winter Olympics, curling|into the house with the last stone|the {side} hand lets go of the stone|gliding on one foot, trailing the other leg",
        "lean()>35; knee('l')<90; knee('r')>125; height('r_wrist')<.35; ahead('r_wrist','r_shoulder')>.25; feet_apart()>.7",
        root(pitch=58), spine(bend=8), plumb(leg("right", "back+0.62down+0.05out", "back+0.02down", toes=55)), foot("left", 0.4, 0.1, 0.2, "ahead+0.3out"), put("right", 0.08, 0.16, 0.76, "out"), put("left", 0.5, 0.16, 0.34, "out+back"), look("ahead"),
    ),
    named(
        "Luge, lying back feet first, head raised.", "sport",
        "riding a luge|lying on a sledge feet first|sledging down an ice channel|tobogganing on the back|racing down the ice track|lying in a recumbent bike|shooting down a water chute lying",
        "luge|Cool Runnings|a luger peers over his toes|tobogganist|feet first down the ice|recumbent, head lifted|street luge|down the flume, arms in, toes pointed",
        "lying(); facing_up()>.4; knee('l')>150; arm('l')<30; head_nod()<-10; feet_apart()<.4",
        root(pitch=-80), spine(bend=16), plumb(legs("ahead+0.04up+0.05out", "ahead+0.04up", toes=50)), arms("down+0.2out+0.08ahead", "down+0.12ahead"), head(nod=32),
    ),
    named(
        "Running bent low, pushing a sledge with both arms.", "sport",
        "pushing a bobsleigh|pushing a sled at the gym|pushing a sledge at a run|driving a blocking sled forward|running while pushing a stalled car|bump-starting a car",
        "bobsleigh start|the Jamaican bobsled team|prowler push|sled push, strongman|four-man bob, run and jump in|bump start, jump in once it rolls|go, go, go! down the ice|skeleton start",
        "lean()>45; ahead('l_wrist','l_shoulder')>.2; elbow('l')>140; feet_apart()>.5; knee('r')<120",
        root(pitch=58), foot("right", 0.74, 0.1, 0.04), foot("left", 0.76, 0.1, -0.56, heel=48), arms("ahead+0.4up+0.08out", "ahead+0.5up+0.04out"), hands(point="ahead+2up", palm="ahead"), look("ahead"),
    ),
    named(
        "Rock climbing, {side} hand stretched to a high hold.", "sport",
        "reaching for the next hold on the rock|climbing at a climbing gym|clinging to a rock face|"
        "stretching for a hold with the {side} hand|bouldering on an overhang|sport climbing|climbing free on granite|"
        "bouldering|climbing a wall|scaling a cliff|climbing|mountaineering",
        "Alex Honnold on El Capitan|a climber spread on the wall|boulder problem: the last hold|"
        "lead climbing at the Olympics|one more hold and she is up|the climbing wall at the gym|gecko on the wall|"
        "Spider-Man climbs the skyscraper|scaling the castle wall|rock climbing|Spider-Man climbs a wall|free solo|"
        "a mountaineer on the rock face|King Kong on the skyscraper|boulder gym|a climber|climb",
        "y('r_wrist')>y('top')+.1; knee('l')<110; thigh('l')>65; knee('r')>140; feet_apart()>.4; head_nod()>5; y('l_wrist')>y('spine3'); balance()<.6",
        root(roll=-6), spine(side=-8, bend=-2), plumb(leg("left", "out+0.5ahead+0.05up", "down+0.12in", toes=20), leg("right", "down+0.22out+0.08ahead", "down+0.15out+0.15back", toes=20)),
        arm("right", "up+0.45out+0.2ahead", "up+0.25out+0.12ahead"), arm("left", "ahead+0.7out+0.05down", "up+0.5ahead+0.2out"), hands(palm="ahead"), head(nod=-26, turn=-18),
    ),
    named(
        "Abseiling, leaning back from the wall on a rope.", "sport",
        "abseiling|rappelling|walking down a wall on a rope|roping down a cliff|descending a skyscraper on a rope|lowering oneself on a rope with the feet against the wall",
        "a commando ropes down from the roof|rappel|rescuer on a rope from the helicopter|cliff descent, legs straight against the rock|Mission Impossible|a caver goes down the shaft|an industrial climber cleans the façade|SWAT team comes down the wall",
        "lean_ahead()<-15; 60<hip('l')<140; knee('l')>135; ahead('l_wrist','l_shoulder')>.2; y('r_wrist')<y('spine3'); balance()<.9",
        root(pitch=-34), spine(bend=10), plumb(leg("left", "ahead+0.08up+0.25out", "ahead+0.2down", toes=-30), leg("right", "ahead+0.25down+0.25out", "ahead+0.3down", toes=-30)),
        arm("left", "ahead+0.35up+0.1in", "up+0.7ahead+0.1in"), arm("right", "down+0.5out+0.3back", "down+0.6ahead+0.1in"), look("ahead+0.4down+0.4in"),
    ),
    named(
        "Hiking uphill with two poles, {side} foot up.", "sport",
        "hiking with poles|Nordic walking|trekking uphill with walking poles|climbing a mountain path with sticks|walking with trekking poles|trudging through snow on snowshoes",
        "a hiker with two sticks in the Alps|snowshoe tour|the last metres to the hut|the Santiago pilgrimage with poles|seniors power-walk with poles|a mountaineer above the clouds, ice axe in each hand|wanderlust",
        "50<elbow('l')<130; 50<elbow('r')<130; ahead('l_wrist')>.15; ahead('r_wrist')>.15; hands_apart()>.35; knee('r')<150; lean()>10; balance()<.5",
        root(pitch=20), spine(bend=10), foot("right", 0.7, 0.1, 0.32), foot("left", 0.92, 0.1, -0.3, heel=35), put("left", 0.28, 1.18, 0.5, "down+0.4out"), put("right", 0.28, 1.14, 0.42, "down+0.4out+0.3back"), look("ahead+0.1up"),
    ),
    named(
        "Planting a flag, {side} foot up on the summit.", "action",
        "planting a flag|raising a flagpole|ramming a pole into the ground|conquering a summit|putting up a banner with both hands|claiming land for the king|driving a stake in with both hands",
        "Hillary on Everest|Iwo Jima|Neil Armstrong plants the flag|Columbus claims the New World|first on the peak!|a conqueror sets his flag|Amundsen at the South Pole|one small step, and the flag goes in",
        "y('r_wrist')>y('l_wrist')+.2; y('r_wrist')>y('neck'); ahead('l_wrist')>.2; thigh('r')>40; knee('r')<135; knee('l')>150; balance()<.4",
        root(pitch=8), spine(bend=-6), foot("right", 0.66, 0.12, 0.34), foot("left", 0.96, 0.12, -0.24), put("right", -0.02, 1.61, 0.5, "out+0.3up"), along("left", "down+0.04back", 0.4, "down+0.5out"), look("ahead+0.5up"),
    ),
    named(
        "Riding a horse, upright in the saddle, reins in both hands.", "sport",
        "sitting on horseback|riding at a trot|holding the reins|riding a pony|doing dressage|sitting astride a camel|"
        "riding an elephant|trotting through the woods|riding a horse|riding",
        "a dressage rider|a cowgirl in the saddle|giddy up!|a mounted policeman|a riding lesson|"
        "a general on his horse|an equestrian statue|the Lone Ranger|a caravan through the desert|pony club|"
        "the headless horseman|horse riding|a cowboy on his horse|a knight on horseback|a rider|horseback",
        "lean()<15; 80<hip('l')<145; feet_apart()>.4; 60<elbow('l')<125; ahead('l_wrist')>.2; hands_apart()<.35; knee('l')<150",
        root(pitch=-2), spine(bend=-4), plumb(legs("ahead+0.75out+0.85down", "down+0.25back+0.02in", toes=-12)), put("left", 0.06, 0.97, 0.34, "down+0.25out+0.3back"), put("right", 0.06, 0.97, 0.34, "down+0.25out+0.3back"), look("ahead+0.1down"),
    ),
    named(
        "Jockey crouched over the horse's neck.", "sport",
        "galloping as a jockey|racing a horse|riding a racehorse|crouching in the stirrups|galloping flat out|jumping a fence on horseback|riding show jumping|riding a jet ski standing",
        "Grand National|Kentucky Derby|the Royal Ascot winner|Frankie Dettori|show jumping, over the oxer|"
        "Pony Express|neck and neck on the home straight|in the stirrups over the last fence|"
        "the Mongolian horseman at full gallop|a jockey",
        "lean()>40; knee('l')<125; hip('l')<95; ahead('l_wrist','l_shoulder')>.15; feet_apart()>.35; height('pelvis')<.75",
        root(pitch=58), spine(bend=8), foot("left", 0.68, 0.24, 0.02, "ahead+0.35out"), foot("right", 0.68, 0.24, 0.02, "ahead+0.35out"), put("left", 0.07, 0.74, 0.58), put("right", 0.07, 0.74, 0.58), look("ahead"),
    ),
    named(
        "Mountain biking downhill, hips back, elbows wide.", "sport",
        "riding a mountain bike|riding downhill on a mountain bike|racing a motocross bike|hanging back over the rear wheel|jumping a BMX|standing on the footpegs of a dirt bike|hitting a trail at speed",
        "downhill trail, rocks and roots|motocross|enduro rider|a mountain biker drops in|Red Bull Rampage|dirt bike over the jump|attack position on the pedals|Evel Knievel takes off",
        "lean()>35; leftof('l_elbow')>.3; leftof('r_elbow')<-.3; knee('l')<150; hands_apart()>.5; .15<feet_apart()<.55; balance()<.6",
        root(pitch=54), spine(bend=10), foot("right", 0.76, 0.1, 0.3), foot("left", 0.8, 0.1, -0.02), put("left", 0.36, 0.9, 0.66, "out+0.5up"), put("right", 0.36, 0.9, 0.66, "out+0.5up"), look("ahead"),
    ),
    named(
        "Skateboard jump, knees pulled up, {side} foot leading.", "sport",
        "doing an ollie|doing a kickflip|jumping a skateboard|grabbing air on a snowboard|catching air in the half-pipe|doing tricks in the skate park|leaping over a gap on a board",
        "ollie|kickflip|skate park|big air|X Games|a skater flies over the stairs|a snowboarder off the kicker|kickflip over the fire hydrant|Bart Simpson",
        "knee('l')<120; knee('r')<120; arm('l')>50; arm('r')>50; feet_apart()>.35; thigh('l')>50; lean()>10; balance()<.6",
        root(pitch=24, turn=55), spine(bend=14, twist=-16), leg("right", "ahead+0.45out+0.35up", "down+0.35back+0.05out", toes=10), leg("left", "ahead+0.5out+0.15up", "down+0.65back+0.1out", toes=10), arm("right", "out+0.35up+0.2ahead"), arm("left", "out+0.45up+0.2back", "out+0.7up"), head(turn=-50, nod=8),
    ),
    named(
        "Kick scooter, pushing off with the {side} foot.", "sport",
        "riding a kick scooter|pushing a scooter along|scooting to school|pushing off with the {side} foot on a scooter|riding an e-scooter|rolling along on a scooter|riding a Segway",
        "scooter|a child on a scooter|e-scooter in the bike lane|a commuter scoots to the office|the mall cop on his Segway|push, glide, push, glide|Razor scooter, year 2000",
        "hands_apart()<.55; ahead('l_wrist')>.25; y('l_wrist')>y('pelvis'); ahead('r_ankle','l_ankle')<-.35; knee('l')<165; lean()>8",
        root(pitch=22), spine(bend=6), foot("left", 0.9, 0.04, 0.16), foot("right", 0.92, 0.12, -0.44, heel=42), put("left", 0.2, 1.14, 0.52, "out+0.6down"), put("right", 0.2, 1.14, 0.52, "out+0.6down"), look("ahead"),
    ),
    named(
        "Leapfrog, straddling over with both hands on it.", "sport",
        "vaulting over a wall|playing leapfrog|doing parkour|vaulting over a box|jumping over a fence with both hands on it|leapfrogging over a friend's back|free running over the rooftops|vaulting the horse",
        "parkour|leapfrog, the one who jumps|traceur|a kong vault over the box|Assassin's Creed|over the wall and away|vaulting box in PE|a burglar clears the garden fence|squat vault",
        "lean()>30; elbow('l')>140; feet_apart()>.8; hip('l')<110; y('l_wrist')<y('pelvis')+.1; ahead('l_wrist','pelvis')>.1; balance()<.9",
        root(pitch=46), spine(bend=8), plumb(legs("out+0.75ahead+0.02up", "out+0.55down+0.1ahead", toes=35)), put("left", 0.12, -0.02, 0.36, "out+back"), put("right", 0.12, 0.01, 0.36, "out+back"), look("ahead"),
    ),
    named(
        "Free fall, belly down, limbs spread in the wind.", "sport",
        "falling through the sky|skydiving in free fall|parachuting before the chute opens|"
        "falling belly down with arms and legs spread|floating in a wind tunnel|falling from a great height|"
        "gliding like a flying squirrel|skydiving",
        "skydiver|free fall|geronimo!|thrown out of an aeroplane|Felix Baumgartner|Point Break|a flying squirrel glides|indoor skydiving|tandem jump at four thousand metres|Alice falls down the rabbit hole",
        "facing_up()<-.6; arm('l')>70; arm('r')>70; knee('l')<150; feet_apart()>.4; max_bend()>12; hands_apart()>.7",
        root(pitch=84), spine(bend=-30), legs("down+0.4out+0.15back", "back+0.75down+0.15out", toes=40), arms("out+0.2up+0.22back", "up+0.45out+0.12back"), hands(palm="ahead"), head(nod=-26),
    ),
    named(
        "Bungee jump, plunging head down with spread arms.", "sport",
        "bungee jumping|plunging head first into the void|diving from a bridge with the arms spread|swooping down like an eagle|doing a swallow dive|leaping head first off a tower",
        "bungee|swan dive off the cliff|Acapulco cliff diver|an eagle stoops on its prey|three, two, one, bungee!|a fallen angel|Icarus falls|swallow dive|GoldenEye dam jump",
        "lean()>120; 60<arm('l')<120; 60<arm('r')<120; knee('l')>155; feet_apart()<.25; y('l_ankle')>y('neck')+.5",
        root(pitch=152), spine(bend=-16), legs("down+0.02out", None, 55), arms("out+0.3up+0.15back"), hands(palm="ahead"), head(nod=-14),
    ),
    named(
        "Swinging on a rope, {side} hand highest.", "action",
        "swinging on a rope|swinging on a vine|swinging across the ravine|clinging to a rope in mid-swing|swinging from ship to ship|swooping in on a rope|hanging on a bell rope",
        "Tarzan|Jane, hold on!|a pirate boards the enemy ship|Robin Hood swings into the hall|Indiana Jones over the pit|Spider-Man swings through New York|Errol Flynn|rope swing over the river|the hunchback of Notre-Dame at the bells",
        "y('r_wrist')>y('top'); y('l_wrist')>y('neck'); hands_apart()<.45; knee('l')<160; knee('r')<130; lean()>8; balance()<.9",
        root(pitch=-20), spine(bend=6), plumb(leg("left", "ahead+0.65down+0.1out", "ahead+1.4down", toes=35), leg("right", "ahead+0.45down+0.12out", "down+0.45back", toes=35)), arm("right", "up+0.4ahead+0.12in", "up+0.2in+0.15ahead"), along("left", "down+0.12ahead", 0.22, "ahead+0.6out"), look("ahead+0.1down"),
    ),
    named(
        "On a swing, leaning back, legs stretched ahead.", "action",
        "swinging on a playground swing|sitting on a swing|swinging high|pumping the legs on a swing|riding a chairoplane|swinging back and forth with the hands on the chains",
        "higher, higher!|a girl on a swing|The Swing by Fragonard|swing set in the park|childhood summer under the apple tree|a tyre swing|merry-go-round with flying chairs|Heidi on the mountain swing",
        "18<lean()<60; y('l_wrist')>y('l_shoulder')-.15; y('r_wrist')>y('r_shoulder')-.15; elbow('l')<150; knee('l')>135; hip('l')<140; hands_apart()<.9",
        root(pitch=-34), spine(bend=6), plumb(legs("ahead+0.04up+0.05out", "ahead+0.2down", toes=40)), arms("ahead+0.35out+0.15up", "up+0.25ahead"), hands(palm="in"), head(nod=-4),
    ),
)  # fmt: skip
