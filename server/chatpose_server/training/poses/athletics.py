"""Track and field, gym, gymnastics, water, winter, climbing and the outdoors."""

from ..floor import foot
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, reaches, root, spine, tiptoe
from ..room import along, look, put, room_arm, room_hand

POSES = (
    named(
        "Jogging at an easy pace, {side} knee coming forward.", "sport",
        "jogging slowly|jogging at a relaxed pace|running gently to warm up|trotting along|plodding round the park|"
        "taking a leisurely run with headphones on|loping along the beach|doing an easy warm-up lap|jogging|"
        "going for a run|"
        "easing into a slow run, one knee after the other|running at a conversational pace|going for a gentle Sunday run|making small easy running steps|shuffling along at marathon pace",
        "a morning jogger in the park|couch to 5k|a slow run before breakfast|two laps to warm up|"
        "a parkrunner who is in no hurry|slow and steady, a long-distance shuffle|morning jog|a jogger|"
        "zone two run, nose breathing only|the pace at which you can still chat|bent elbows, short springy steps, no rush|a retired man on his daily constitutional, at a trot|somebody running not fast, only for health|C25K, week one|recovery run, heart rate low",
        "elbow('l')<125; elbow('r')<125; knee('r')<140; lean()<20; height('r_ankle')>.15; balance()<.3",
        root(pitch=8), spine(bend=3, twist=-14), plumb(leg("right", "down+0.65ahead", "down+0.6back", toes=5)), foot("left", 0.94, 0.07, -0.28, heel=35),
        arm("left", "down+0.35ahead+0.15out", "ahead+0.35up+0.3in"), arm("right", "down+0.55back+0.15out", "ahead+0.15down+0.15in"), look("ahead"),
    ),
    named(
        "Sprinting flat out, {side} knee driven high.", "sport",
        "sprinting at full speed|running as fast as possible|running flat out|driving the {side} knee up in a sprint|"
        "racing down the track|running for dear life|running like the wind|tearing along at top speed|"
        "sprinting|"
        "going hell for leather|sprinting all out for the line|pelting down the straight|legging it as fast as the legs can carry|running very very fast|dashing to the line|running the hundred metres",
        "Usain Bolt in the final|the hundred metres|a sprinter in full flight|the fastest man alive|The Flash|"
        "full throttle to the line|run, Forrest, run!|a relay anchor on the home straight|legs pumping, arms pumping|"
        "Usain Bolt|an athlete at full speed|a sprinter|sprint|"
        "top-end speed, knees high, hands cutting the air|a hundred-metre man at sixty metres|the cheetah among the athletes|one thigh flung forward, the back leg driving, trunk tilted into the speed|he runs like hell|last leg of the four by one|pedal to the metal, on foot|sprinter at full speed|hundred-metre man mid-race|Olympic sprinter",
        "thigh('r')>60; knee('l')>140; lean()>8; elbow('l')<115; elbow('r')<125; feet_apart()>.5; balance()<.6",
        root(pitch=14), spine(bend=4, twist=-16), plumb(leg("right", "ahead+0.22down", "down+0.5back", toes=-5)), foot("left", 0.9, 0.06, -0.46, heel=48),
        arm("left", "down+0.85ahead+0.12out", "up+0.55ahead+0.2in"), arm("right", "back+0.55down+0.25out", "down+0.8ahead+0.1in"), look("ahead"),
    ),
    named(
        "Breaking the finishing tape, chest thrust out, arms flung back.", "sport",
        "breasting the tape|breaking the finishing tape|leaning into the finish with the chest out|dipping for the line|throwing the chest over the finish line|winning a race by a chest|"
        "crossing the line first with the chest stuck out|winning the race|hurling the torso at the line|coming home in first place|running through the ribbon with the arms thrown behind",
        "photo finish|first over the line|the winner bursts through the ribbon|the end of the marathon, the tape across the chest|Chariots of Fire|she wins the eight hundred metres|the last stride of the race|gold at the tape|"
        "and it's a new world record!|by a chest, by a whisker|the torso dips, the arms fly back|first past the post|the ribbon snaps round the winner's chest|a mile in under four minutes, Roger Bannister at the finish",
        "ahead('l_wrist','l_shoulder')<-.15; ahead('r_wrist','r_shoulder')<-.15; feet_apart()>.5; lean()>5",
        root(pitch=20), spine(bend=-20), foot("right", 0.9, 0.07, 0.3), foot("left", 0.9, 0.06, -0.48, heel=48),
        arms("back+0.35down+0.75out", "back+0.1up+0.5out"), look("ahead+0.25up"),
    ),
    named(
        "Clearing a hurdle, {side} leg leading.", "sport",
        "hurdling|clearing a hurdle|jumping a hurdle in a race|running the 110 metre hurdles|"
        "leading over the hurdle with the {side} leg|hurdling a fence at full speed|skimming over a barrier|"
        "leaping over a hurdle|"
        "flying over a hurdle in stride|taking the barrier with the {side} foot first|sailing over the tenth hurdle|snapping the lead leg over the bar of a hurdle|stepping over at race pace, opposite arm reaching",
        "a hurdler over the last barrier|four hundred metres hurdles|steeplechase|over the hurdle without touching it|"
        "Edwin Moses|lead leg straight, trail leg tucked to the side|a runaway leaps the garden fence|hurdler|"
        "a hurdler|hurdles|"
        "110 m hurdles|100mH, heat two|the front leg straight out, the back knee swung wide|three steps and over, three steps and over|Colin Jackson skims it|a kid hurdles the park benches|no clipping the barrier!",
        "thigh('r')>75; knee('r')>145; knee('l')<110; lean()>25; ahead('l_wrist','l_shoulder')>.3",
        root(pitch=38), spine(bend=8, twist=-14), plumb(leg("right", "ahead+0.1up", "ahead+0.12down", toes=-15), leg("left", "out+0.2down+0.1back", "back+0.5down+0.1in", toes=-10)),
        arm("left", "ahead+0.1up+0.1in"), arm("right", "back+0.5down+0.4out", "down+0.6ahead"), look("ahead"),
    ),
    named(
        "Long jump, legs flung ahead before landing.", "sport",
        "doing the long jump|landing in the sandpit after a long jump|flying through the air with both legs ahead|stretching the legs forward to land in the sand|doing a triple jump|jumping as far as possible|"
        "hitting the pit with the heels|sailing toward the sand, feet first|doing a hang-and-hook long jump|reaching for the toes in mid-flight|jumping far and landing in sand",
        "Bob Beamon|a long jumper just before the sand|eight metres ninety!|triple jump final|hop, step and jump|"
        "a world record leap into the pit|feet first into the sand|long jumping|"
        "Carl Lewis in flight|heels out, trunk folded over, hands to the toes|airborne, both legs stuck straight ahead|he jumps eight metres|Mike Powell, Tokyo|pit ahead, legs up!|a white flag from the board judge",
        "knee('l')>140; knee('r')>140; thigh('l')>60; ahead('l_wrist','l_shoulder')>.3; hip('l')<110",
        root(pitch=16), spine(bend=26), plumb(legs("ahead+0.22down+0.1out", "ahead+0.42down", toes=-15)), arms("ahead+0.15down+0.2out", "ahead+0.05down"), look("ahead+0.2down"),
    ),
    named(
        "Fosbury flop, arched backwards over the bar.", "sport",
        "doing the high jump|flopping over the bar|clearing the high-jump bar backwards|arching the back over a bar|doing the Fosbury flop|falling backwards onto the mat over a bar|"
        "going over the bar on the back|bridging in the air over the high-jump bar|sailing backwards over a crossbar|leaping over a bar back to the ground",
        "Fosbury flop|a high jumper over two metres|back first over the bar|high jump gold|Dick Fosbury, Mexico 1968|a body draped backwards over an invisible bar|a heptathlete in the high jump|"
        "two forty-five, Sotomayor|hips up, head back, the bar below|shoulders over, now arch!|a jumper hollow-backed above the bar|the jump that changed the high jump in 1968|face to the sky, body bent back across a pole in mid-air",
        "facing_up()>.6; max_bend()>25; knee('l')<130; y('neck')<y('pelvis')+.1",
        root(pitch=-78), spine(bend=-42), legs("down+0.15back+0.12out", "back+0.55down", toes=20), arms("down+0.35out+0.35ahead", "down+0.15ahead"), head(nod=-25),
    ),
    named(
        "Planting the vaulting pole, {side} hand highest.", "sport",
        "pole vaulting|planting the pole|taking off with a vaulting pole|jumping off with the pole pushed overhead|driving the {side} knee up with both hands on a pole|"
        "taking off in the pole vault|driving the pole into the box|pressing a long pole up with both hands at take-off|launching off the {other} foot with a pole",
        "pole vault|Sergey Bubka|Duplantis takes off|a vaulter plants the pole in the box|the moment the pole bends|six metres, here I come|Yelena Isinbayeva|"
        "Mondo at the take-off|top hand high, {side} knee up, the last foot leaving the ground|pole in the box, go!|up and over six metres|a lad vaults over the brook with a stick|the run-up is over, the pole starts to bend",
        "y('r_wrist')>y('top'); y('l_wrist')>y('head'); thigh('r')>50; knee('l')>150; hands_apart()>.2; balance()<.5",
        root(pitch=-4), spine(bend=-10), plumb(leg("right", "ahead+0.35down", "down+0.4back", toes=10)), foot("left", 0.98, 0.06, -0.3, heel=48),
        arm("right", "up+0.12ahead+0.05in"), along("left", "ahead+0.75down", 0.42, "out+ahead"), look("ahead+0.6up"),
    ),
    named(
        "Javelin drawn back at arm's length in the {side} hand.", "sport",
        "getting ready to throw the javelin|carrying the javelin back for the throw|"
        "drawing a javelin back with the {side} arm|doing the crossover steps with a javelin|"
        "stretching the {side} arm far back to throw|aiming a javelin at the sky|throwing a javelin|"
        "winding up a javelin throw|running up with the javelin pulled back|leaning back with the spear arm straight|sighting over the {other} arm with the javelin behind",
        "javelin thrower, arm fully extended|an ancient Greek athlete with his javelin|Jan Zelezny winds up|"
        "a decathlete at the ninth event|Achilles draws back the spear|just before the javelin flies|Olympic javelin|"
        "a javelin thrower|"
        "ninety metres, if the wind is right|a spear at full draw behind the head, front arm across|jav thrower in the crossovers|{side} arm way back, palm up, chest turned open|Neeraj Chopra|an antique warrior about to cast his spear|heave the spear!",
        "elbow('r')>150; y('r_wrist')>y('r_shoulder')-.1; y('l_wrist')>y('spine3'); feet_apart()>.5; twist()<-20",
        root(pitch=-12), spine(bend=-4, twist=-46), foot("left", 0.9, 0.02, 0.5), foot("right", 0.9, 0.14, -0.3, "ahead+0.8out"),
        arm("right", "out+0.5back+0.12up"), hand("right", palm="up"), arm("left", "out+0.4ahead+0.25up", "ahead+0.9in+0.2up"), look("ahead+0.3up"),
    ),
    named(
        "Wound up for the discus, {side} arm swung back.", "sport",
        "throwing the discus|winding up for a discus throw|swinging a discus back|twisting back with a discus in the {side} hand|spinning in the throwing circle|coiling up before the throw|"
        "spinning up for a discus throw|holding the disc back at arm's length|crouching and twisting before a disc throw|twisting the whole trunk back, the {side} arm trailing",
        "Discobolus|Myron's discus thrower|the ancient statue of the discus thrower|Greek athlete with a disc|"
        "a discus champion in the ring|Olympia, 450 BC|coiled like a spring, disc in the {side} hand|a discus thrower|"
        "discus|"
        "a marble athlete with his plate-shaped missile|knees bent, trunk wound up like a spring, throwing arm behind|the classical thrower from the museum|one and a half turns and let go|Al Oerter|disc thrower, last wind-up",
        "twist()<-25; elbow('r')>150; knee('r')<150; lean()>20; ahead('l_wrist')>.1",
        root(pitch=30), spine(bend=22, twist=-52), foot("right", 0.82, 0.1, 0.1, "ahead+0.2out"), foot("left", 0.82, 0.14, -0.32, heel=40),
        arm("right", "out+0.45back+0.15up"), arm("left", "ahead+0.3in+0.9down", "in+0.9ahead+0.2down"), look("ahead+0.8in+0.4down"),
    ),
    named(
        "Shot held to the neck in the {side} hand.", "sport",
        "doing the shot put|holding a shot to the neck|gliding back for a shot put|crouching with an iron ball at the {side} cheek|getting ready to heave the shot|"
        "tucking the shot under the jaw|setting up at the back of the circle|cradling the iron ball against the neck|preparing the glide|lining up a shot put",
        "shot putter|a heavy iron ball tucked under the chin|a giant of a man puts the shot|a cannonball held at the neck|Highland games stone put|Trunchbull in her sports days|shot-put final at the Olympics|"
        "seven kilos of iron under the chin|ball on the neck, the other arm up, weight on the bent {side} leg|Ryan Crouser in the circle|clean palm, dirty neck, big push|a shot putter folded over his back leg|heaviest ball on the field",
        "dist('r_wrist','neck')<.28; elbow('r')<70; knee('r')<140; y('l_wrist')>y('l_shoulder'); feet_apart()>.5",
        root(pitch=8, roll=-16), spine(bend=10, side=-12, twist=-34), foot("right", 0.8, 0.16, -0.12, "ahead+0.9out"), foot("left", 0.8, 0.26, 0.36),
        arm("left", "out+0.5up+0.3ahead", "up+0.5out+0.6ahead"), reach("right", "cheek", elbow="out+0.15down"), look("ahead+0.9in+0.15up"),
    ),
    named(
        "Swinging the hammer, leaning back against its pull.", "sport",
        "throwing the hammer|spinning with the hammer|whirling a heavy ball on a chain|swinging a child round by the arms|leaning back with both arms stretched out straight|playing aeroplane with a child held by the hands|"
        "turning with the hammer, arms long|hanging back against the pull of a heavy swing|twirling a kid around by the wrists|counterbalancing the hammer",
        "hammer throw|a hammer thrower in the cage|round and round with both arms out|the father whirls his daughter around|giant swing, hold on tight!|Bowser gets thrown by the tail|spin me, daddy|"
        "four turns and release|sit back against the ball|arms like two ropes, the weight wants to fly off|daddy, do the merry-go-round!|a thrower spins inside the net cage|Yuriy Sedykh's turns|whee, faster, faster, spin me round",
        "hands_apart()<.25; elbow('l')>150; elbow('r')>145; 60<arm('l')<115; knee('l')<155; lean_ahead()<-4; balance()<.3",
        root(pitch=-24), spine(bend=6, twist=16), foot("left", 0.78, 0.2, 0.3, "ahead+0.4out"), foot("right", 0.78, 0.2, 0.16, "ahead+0.4out", heel=25),
        arms("ahead+0.16down+0.24in"), hands(palm="in"), look("ahead"),
    ),
    named(
        "Taking the baton, {side} hand held back while running.", "sport",
        "waiting for the baton on the run|receiving a relay baton|running off with the {side} hand stretched back|taking over in a relay race|holding the {side} hand back for the baton|"
        "running with the {side} hand stretched back for the stick|getting a blind handover|setting off on the last leg, hand behind|waiting on the run for the baton",
        "relay race|four by one hundred metres|the baton hand-over|baton change, don't drop it!|the next runner takes off with a hand behind|pass me the stick!|a relay team in the changeover box|"
        "stick!|4x100, second exchange|hand back, palm open, eyes front|changeover zone|the anchor woman starts before the baton reaches her|Jamaica in the relay|gimme the baton, quick",
        "ahead('r_wrist','r_shoulder')<-.25; elbow('r')>140; lean()>10; feet_apart()>.4; elbow('l')<120",
        root(pitch=20), spine(bend=6, twist=-10), plumb(leg("right", "down+0.75ahead", "down+0.6back", toes=0)), foot("left", 0.91, 0.07, -0.42, heel=42),
        arm("right", "back+0.4down+0.25out"), hand("right", palm="up+back"), arm("left", "down+0.6ahead+0.12out", "up+0.7ahead+0.2in"), look("ahead"),
    ),
    named(
        "Crouched to jump, both arms swung back.", "sport",
        "getting ready for a standing jump|crouching to jump off|swinging both arms back to leap|doing a standing broad jump|bending the knees before a jump|taking off from the swimming block|gathering momentum for a leap|"
        "coiling for a standing leap|loading up for a box jump|dropping low with the arms behind before jumping|pre-jumping|winding up to spring",
        "three, two, one, jump!|box jump, the take-off|standing long jump in PE|ready to spring|like a coiled spring before the leap|a swimmer about to fly off the block|ski jumper crouched on the ramp, arms back|"
        "countermovement, arms behind you|bend, swing, and...|body folded, hands flung backward, about to spring|a cat measuring the distance to the shelf|the moment before the hop|inrun position of a ski jumper|on the blocks, arms thrown back, ready to dive",
        "knee('l')<130; knee('r')<130; lean()>35; ahead('l_wrist','l_shoulder')<-.2; y('l_wrist')>y('pelvis')-.15",
        root(pitch=50), spine(bend=12), foot("left", 0.7, 0.13, 0.12, heel=12), foot("right", 0.7, 0.13, 0.12, heel=12), arms("back+0.75down+0.2out", "back+0.6down"), look("ahead"),
    ),
    named(
        "Stretching the {side} hamstring, heel up on a bench.", "sport",
        "stretching a hamstring with the foot on a bench|stretching the {side} leg on a railing|putting the heel up on a fence to stretch|bending over a raised straight leg|stretching at the barre|limbering up before a run|"
        "hanging over a raised leg to stretch|propping the {side} heel on a rail and bending to it|loosening the back of the thigh at a park bench|reaching for the toes of a leg that is put up",
        "a runner stretches on the park bench|cool-down after the jog|a ballet dancer with one leg on the barre|tight hamstrings|physio exercise with the {side} heel up|warm-up at the fence|"
        "pre-run mobility, heel on the fence|straight leg up on something waist-high, hands to the ankle|barre stretch|ow, my hammies|a footballer stretches on the advertising board|the coach says: thirty seconds each leg",
        "knee('r')>150; thigh('r')>55; knee('l')>155; lean()>25; hand('r','r_ankle')<.35",
        root(pitch=18), spine(bend=44), plumb(leg("right", "ahead+0.2down", "ahead+0.22down", toes=-15)), foot("left", 0.97, 0.08, -0.05),
        put("right", 0.1, 0.85, 0.58, "out"), put("left", -0.06, 0.87, 0.52, "out"), look("ahead+0.5down"),
    ),
    named(
        "Calf stretch against a wall, {side} foot ahead.", "sport",
        "stretching the calves at a wall|leaning on a wall to stretch|pushing against a tree to stretch the calf|stretching the {other} calf|stretching the Achilles tendon|leaning both hands on the wall with one leg back|"
        "doing a gastroc stretch|pressing the back heel down while leaning on a wall|propping oneself on a wall, back leg straight|stretching out a charley horse at the wall",
        "calf stretch|a jogger leans on a lamp post and stretches|post-run stretching at the wall|cramp in the {other} calf|stretch those calves, says the trainer|heel down, push the wall|"
        "both palms on the wall, {other} leg long behind, heel glued to the floor|he looks like he's pushing the house over|gastrocnemius stretch|runner at the traffic light, hands on the pole|shin splints, so stretch|the physio says: lean in, keep the heel on the ground",
        "knee('l')>160; knee('r')<160; ahead('l_wrist','l_shoulder')>.25; feet_apart()>.4; y('l_wrist')>y('spine3')-.1",
        root(pitch=20), foot("right", 0.9, 0.08, 0.22), foot("left", 0.9, 0.08, -0.4), arms("ahead+0.12down+0.05out", "ahead+0.35up"), hands(point="up+0.2ahead", palm="ahead"), look("ahead"),
    ),
    named(
        "Triceps stretch, {side} elbow up behind the head.", "sport",
        "stretching the triceps|pulling the {side} elbow behind the head|stretching the upper arm overhead|"
        "loosening the shoulders with an elbow up|pulling a zip up at the back|"
        "reaching down the back over the {side} shoulder|"
        "easing the triceps with the other hand|drawing one elbow down behind the head|stretching the arm overhead, elbow held|doing an overhead arm stretch before swimming",
        "triceps stretch|both hands busy behind the head before the swim|before the swim meet: loosening the arms|fitness instructor shows the arm stretch|I can't reach that spot on my back|stretch the back of the {side} arm|"
        "tricep stretch|one forearm hangs down the back, the other hand tugs its elbow|elbow to the sky, hand between the shoulder blades|a tennis player limbers up|loosen that upper arm|the swimmer at lane five stretches an arm behind the neck",
        "y('r_elbow')>y('head')-.05; elbow('r')<70; hand('l','r_elbow')<.2; standing()",
        spine(side=6, bend=-4), foot("left", 0.98, 0.16, 0.02), foot("right", 0.98, 0.14, 0.02), arm("right", "up+0.45out+0.1back", "down+0.62in+0.4back"), head(nod=26, tilt=8), reach("left", "elbow", of="right", elbow="out+0.9back+0.3up", gap=0.055),
    ),
    named(
        "Shoulder stretch, {side} arm pulled across the chest.", "sport",
        "stretching a shoulder|pulling the {side} arm across the chest|stretching the back of the shoulder|warming up the shoulders|hugging one straight arm to the chest|"
        "doing a posterior delt stretch|holding one arm across the body with the other|dragging the {side} arm over the chest|limbering up the shoulder before the match",
        "shoulder stretch|cross-body stretch|a boxer loosens up before the bout|a swimmer warms up on the poolside|stiff shoulders at the desk|physiotherapy for the {side} shoulder|stretch break in the office|rear delt stretch|"
        "one arm straight across, the other hooks it in|stretch your shoulder like at school|the pitcher loosens his throwing arm|{side} arm over to the {other} side and hold|a rugby player warming up by the touchline|cross-body arm pull",
        "elbow('r')>140; leftof('r_wrist')>.1; hand('l','r_elbow')<.25; standing()",
        spine(twist=14), foot("left", 0.97, 0.15, 0.04), foot("right", 0.97, 0.15, -0.06), arm("right", "ahead+0.6in", "in+0.75ahead+0.05up"), reach("left", "elbow", of="right", elbow="down+0.5ahead+0.4out", gap=0.0), head(turn=-25),
    ),
    named(
        "Squat thrust, hands on the floor between the feet.", "sport",
        "doing a burpee|doing a squat thrust|squatting with both hands on the floor|dropping into a burpee|"
        "hopping like a frog with the hands on the ground|leapfrogging like a toad|imitating a frog|doing burpees|"
        "getting into the low part of a burpee|dropping the hands to the floor by the feet|squatting down frog-style, palms on the ground|bouncing up and down between squat and plank",
        "burpee|burpees, twenty more!|CrossFit warm-up|a frog on a lily pad|the frog prince|down, kick back, jump up|"
        "circuit training|hands down, knees to the elbows|"
        "heels up, hands planted, knees around the elbows|ribbit!|punishment: fifty burpees|a toad ready to hop|squat, hands on the floor, then jump the feet out|bunny hop position|burpees|squat thrust|CrossFit: burpees|hands down, jump back",
        "knee('l')<90; knee('r')<90; height('l_wrist')<.22; height('r_wrist')<.22; height('pelvis')<.6; lean()>35",
        root(pitch=56), spine(bend=30), foot("left", 0.5, 0.22, 0.08, "ahead+0.6out", heel=30), foot("right", 0.5, 0.22, 0.08, "ahead+0.6out", heel=30),
        put("left", 0.08, 0.08, 0.42, "out+0.4up"), put("right", 0.08, 0.08, 0.42, "out+0.4up"), hands(point="up+0.2ahead", palm="ahead+0.3down"), look("ahead+0.1down"),
    ),
    named(
        "Sit-up, trunk raised, knees bent.", "sport",
        "practising sit-ups|doing a sit-up|coming up from a sit-up|curling up with the hands at the ears|"
        "training the stomach muscles|doing abdominal exercises with bent knees|doing sit-ups|"
        "curling up to a sitting position, hands at the ears|crunching all the way up|working the abs, knees bent, feet flat|sitting halfway up from the floor with elbows wide|doing sit ups",
        "sit-up|a hundred sit-ups before breakfast|abs routine|PE test: sit-ups in a minute|six-pack workout|"
        "up, down, up, down on the gym mat|a recruit does sit-ups|elbows to the knees!|abs workout|"
        "halfway up from lying, hands behind the ears|situps|shoulders off, trunk up, feet hooked under the sofa|forty-nine... fifty!|fitness test, one minute, go|my partner holds my feet|sit ups|sit-ups at the gym|curl-ups",
        "20<lean()<65; knee('l')<110; hand('l','head')<.28; height('pelvis')<.35; elbow('l')<90",
        root(pitch=-48), spine(bend=46), foot("left", 0.19, 0.13, 0.44, "up+ahead+1.0out"), foot("right", 0.19, 0.13, 0.44, "up+ahead+1.0out"), reaches("ear", "out+0.3ahead+0.2up", gap=0.01), head(nod=14),
    ),
    named(
        "Crunch on the back, knees over the hips.", "sport",
        "doing crunches|doing a crunch|lifting the shoulder blades off the floor|doing ab crunches with raised legs|exercising the abs on a mat with the shins held level|"
        "lifting head and shoulders with the shins in the air|doing tabletop crunches|curling the upper back off the mat, knees over the hips|crunching on the back|doing abs",
        "crunch|ab crunch|abs class, legs in tabletop|core training on the back|belly burn|tummy exercises on the mat|"
        "a fitness video: lift those shoulders|crunches|"
        "legs at ninety degrees, elbows wide, curl|shoulder blades just off the ground, knees above the belly|eight-minute abs|exhale and curl|beach body training, on the mat|shins parallel to the floor, hands at the ears|stomach crunches|abs on the mat",
        "facing_up()>.4; 60<knee('l')<125; hand('l','head')<.28; hip('l')<110; height('pelvis')<.3; y('l_knee')>y('pelvis')+.25",
        root(pitch=-86), spine(bend=38), plumb(legs("up+0.1ahead+0.08out", "ahead+0.05up", toes=20)), reaches("ear", "out+0.3ahead+0.2up", gap=0.01), head(nod=18),
    ),
    named(
        "Mountain climber, {side} knee drawn to the chest.", "sport",
        "doing a mountain climber|running on the spot in a plank|"
        "pulling the {side} knee to the chest in push-up position|climbing on the spot with the hands on the floor|"
        "doing knee drives in a plank|doing mountain climbers|"
        "driving the knees in a plank|sprinting in place on the hands|tucking one knee under the body in a high plank|scrambling on the spot, hands fixed",
        "mountain climbers|knee to chest plank|HIIT workout|faster, faster: knees to the chest!|cardio on the mat|boot camp drill on hands and toes|spider plank|"
        "hands on the ground, one knee to the belly, the other leg long|Tabata, twenty seconds on|as if running up a hill on all fours|{side} knee to the chest, swap, swap, swap|shoulders over the wrists, knees pumping|no rest, recruits, keep those legs going",
        "lean()>55; knee('r')<110; hip('r')<80; knee('l')>155; elbow('l')>145; facing_up()<-.4; height('l_wrist')<.2",
        root(pitch=72), spine(bend=12), leg("left", "down+0.04out", toes=-25), leg("right", "ahead+0.55up+0.12out", "down+0.35back", toes=10), arms("ahead+0.1up+0.05out"), hands(point="up", palm="ahead"), look("ahead+0.9down"),
    ),
    named(
        "Walking lunge with dumbbells, {side} leg ahead.", "sport",
        "doing lunges with dumbbells|lunging with a weight in each hand|doing walking lunges|lunging with kettlebells hanging at the sides|training the legs with dumbbells|carrying two weights in a deep step|"
        "stepping into a lunge, a dumbbell hanging in each hand|dropping the back knee with weights at the sides|lunging across the gym floor with weights|sinking low on the front leg with both arms loaded",
        "walking lunges at the gym|dumbbell lunge|weighted lunge onto the {side} foot|legs and glutes day|a heavy water can in each hand, one knee nearly on the floor|farmer's lunge|"
        "DB walking lunge|one long step, back knee hovering, arms hanging heavy|two buckets and a deep knee bend|leg day, she hates it|twenty metres of loaded lunges|front thigh level, trunk upright, a weight either side",
        "ahead('r_ankle','l_ankle')>.55; knee('r')<120; knee('l')<125; arm('l')<20; arm('r')<20; elbow('l')>150; lean()<20",
        root(pitch=4), foot("right", 0.64, 0.09, 0.38), foot("left", 0.66, 0.09, -0.44, heel=38), arms("down+0.22out", "down+0.06out"), look("ahead"),
    ),
    named(
        "Biceps curl, {side} dumbbell raised.", "sport",
        "doing biceps curls|curling a dumbbell|lifting a dumbbell with the {side} arm|pumping iron|training the biceps with the {side} hand|lifting weights at the gym|working out with dumbbells|"
        "doing dumbbell curls|bringing a weight up to the shoulder|flexing one elbow with a dumbbell|pumping up the {side} arm|curling a weight",
        "biceps curl|bicep curls|arm day|dumbbells in front of the gym mirror|Arnold in the gym|one more rep, {side} arm|a grandmother lifts a soup tin to keep fit|feel the burn in the {side} arm|"
        "curls for the girls|forearm up, elbow pinned to the ribs, the other arm hanging|bro, do you even lift?|a lad works on his guns|DB curl, {side} side|hammer curl|twelve kilos to the shoulder, palm facing up|bicep curl with a dumbbell|barbell curl|preacher curl|weight training: curls",
        "elbow('r')<70; elbow('l')>140; arm('l')<25; y('r_wrist')>y('spine3')-.05; standing()",
        root(pitch=-3), spine(bend=2, side=3), foot("left", 0.96, 0.16, 0.05), foot("right", 0.96, 0.16, -0.02), arm("right", "down+0.12out+0.12ahead", "up+0.75ahead+0.1in"), arm("left", "down+0.2out+0.05back", "down+0.15ahead"), hand("right", palm="back+up"), look("ahead+0.3down+0.25in"),
    ),
    named(
        "Bench press, arms straight above the chest.", "sport",
        "bench pressing|pressing a barbell on the bench|pressing a barbell lying on a bench|lifting weights on the back|pushing a weight up while lying|holding a barbell above the chest on the bench|lying and lifting a baby above the chest|"
        "locking out a bench press|benching heavy|pressing up from the chest, on the back|lying on a bench with both arms pushed to the ceiling|holding dumbbells straight up while lying down|bench-pressing dumbbells",
        "benching|a powerlifter on the bench|chest day|how much can you bench?|spot me, bro!|pumping a hundred kilos on the bench|father on the sofa plays aeroplane with the baby|barbell up from the chest|"
        "bench PR|flat on the back, feet on the floor, arms pushed up|chest press|he lifts a hundred kilo lying down|the spotter hovers, the bar goes up|dumbbell flyes, top position|lockout!|bench press|barbell bench press|dumbbell press on the bench|incline press",
        "facing_up()>.8; elbow('l')>140; y('l_wrist')>y('neck')+.4; y('r_wrist')>y('neck')+.4; knee('l')<125; hands_apart()>.3",
        root(pitch=-92), spine(bend=-8), foot("left", 0.56, 0.22, 0.3, "up+0.6ahead+0.3out"), foot("right", 0.56, 0.22, 0.3, "up+0.6ahead+0.3out"), arms("ahead+0.22out+0.06down"), hands(palm="down"),
    ),
    named(
        "Deadlift start, bar gripped at the shins.", "sport",
        "starting a deadlift|gripping a barbell on the floor|getting set for a deadlift|setting up for the snatch|"
        "bending down to a barbell with a flat back|lifting a loaded bar off the ground|deadlifting|"
        "bracing before pulling a barbell|taking a grip on the bar, hips back|setting the back for a deadlift|beginning to clean a barbell from the ground|getting ready to rip a bar off the floor|picking a barbell off the floor",
        "deadlift|a powerlifter at the start of the lift|grip it and rip it|chalk, breathe, pull|the weightlifter bends to the bar|two hundred kilos on the floor|snatch, start position|flat back, hips down, pull!|"
        "conventional deadlift, first inch|hands on the bar, shins close, chest up|Eddie Hall and half a tonne|a strongwoman grabs the axle|lift with the legs, not with the back!|the pull from the platform|snatch pull, set position|proud chest, arms long, bar on the floor|deadlifts|barbell deadlift|bar at the shins|sumo deadlift|powerlifter deadlifts",
        "lean()>30; knee('l')<130; elbow('l')>150; elbow('r')>150; height('l_wrist')<.5; hands_apart()>.35; max_bend()<15",
        root(pitch=50), spine(bend=-6), foot("left", 0.66, 0.15, 0.16, "ahead+0.35out"), foot("right", 0.66, 0.15, 0.16, "ahead+0.35out"), put("left", 0.26, 0.34, 0.34, "out+back"), put("right", 0.26, 0.34, 0.34, "out+back"), look("ahead"),
    ),
    named(
        "Barbell racked at the shoulders, elbows ahead.", "sport",
        "holding a barbell at the shoulders|doing a front squat|racking a clean|cleaning a barbell|catching the bar on the shoulders|squatting with a bar across the collarbones|getting under the bar|"
        "dipping before the jerk|receiving the bar in the clean|holding the bar on the front delts with the elbows high|resting a bar on the front of the shoulders|front squatting",
        "front squat|power clean|the clean before the jerk|front rack position|a weightlifter catches the bar|elbows up!|Olympic lifting, second before the jerk|CrossFit athlete with the bar on the collarbones|"
        "clean caught, now stand up|elbows pointing forward, fingers under the bar|hang clean|the bar sits on the shoulders, knees soft|thruster, bottom half way|Lasha Talakhadze before the jerk|dip and drive",
        "elbow('l')<70; elbow('r')<70; ahead('l_elbow','l_shoulder')>.15; dist('l_wrist','l_shoulder')<.25; knee('l')<150",
        root(pitch=12), spine(bend=-6), foot("left", 0.82, 0.2, 0.1, "ahead+0.5out"), foot("right", 0.82, 0.2, 0.1, "ahead+0.5out"), reaches("shoulder", "ahead+0.15up+0.1out", gap=0.01), look("ahead+0.1up"),
    ),
    named(
        "Kettlebell swung back between the knees.", "sport",
        "swinging a kettlebell|doing kettlebell swings|hinging at the hips with a kettlebell|snapping a football back through the legs|swinging a heavy weight between the legs|bowling a ball between the knees with both hands|"
        "hiking a kettlebell back|folding at the hips with the hands between the thighs|swinging the bell through the legs|long-snapping",
        "kettlebell swing|hip hinge|Russian swing|girevoy sport|the centre hikes the ball|CrossFit: kettlebells|granny bowls with two hands|swing it from the hips, not the arms|"
        "hardstyle swing, bottom position|flat back, bum out, both arms through the legs|KB swings, ten each minute|hinge, don't squat!|trunk tipped forward, straight arms hanging between spread legs|down, through, snap!",
        "lean()>45; elbow('l')>145; elbow('r')>145; hands_apart()<.25; ahead('l_wrist','pelvis')<.3; knee('l')<165; feet_apart()>.35",
        root(pitch=58), spine(bend=-4), foot("left", 0.82, 0.27, 0.2, "ahead+0.5out"), foot("right", 0.82, 0.27, 0.2, "ahead+0.5out"),
        put("left", 0.03, 0.52, 0.1, "out+back"), put("right", 0.03, 0.52, 0.1, "out+back"), look("ahead+0.5down"),
    ),
    named(
        "Pull-up, chin over the bar.", "sport",
        "doing pull-ups|doing chin-ups|pulling the chin over a bar|holding a flexed-arm hang|"
        "pulling oneself up on a bar|peeking over a high wall hanging by the hands|"
        "looking over a fence while pulled up|doing a pull-up|"
        "chinning the bar|holding the top of a pull-up|hauling the chin above a bar|hoisting oneself to look over the wall|pulling up, ankles crossed|pulling up to the bar",
        "pull-up|chin-up|bent-arm hang|ten more pull-ups, recruit!|calisthenics in the park|a prisoner peers through the high window|nosy neighbour pulls himself up at the fence|muscles at the pull-up bar|"
        "chin above the bar, elbows squeezed down|dead weight, all arms|a marine on the bar, rep twenty|strict pull-up|I can do only one|feet off the ground, hands up at the shoulders gripping a bar|lat day|pullups|chin ups|pull-ups in the park|chin over the bar|gym bar, chin up",
        "elbow('l')<75; elbow('r')<75; y('l_wrist')>y('neck')-.06; knee('l')<130; hands_apart()>.4; lean()<25; balance()<.6",
        root(pitch=-4), spine(bend=-8), legs("down+0.1ahead+0.03out", "back+0.8down", toes=35), leg("left", "down+0.16ahead+0.03out", "back+0.5down+0.1in", toes=35), arms("down+0.75out+0.25ahead", "up+0.25out+0.3ahead"), hands(palm="ahead"), head(nod=-14),
    ),
    named(
        "Hanging by both hands, legs dangling.", "sport",
        "hanging from a branch|dangling from a bar|hanging by the hands|hanging from monkey bars|"
        "hanging on to a ledge|dangling from a helicopter|clinging to the edge of a cliff with both hands|"
        "doing a dead hang|hanging from a bar|"
        "swinging from the rings in the playground|hanging on for dear life by the fingers|hanging off the roof edge|hanging at full stretch from a beam|gripping a branch overhead, feet off the ground|hanging from the high bar|swinging from the monkey bars",
        "dead hang|a monkey hangs from a tree|cliffhanger|don't let go!|monkey bars at the playground|"
        "hold on, I'll pull you up!|an orangutan|Harold Lloyd hangs from the clock|"
        "hanging from the gutter of a skyscraper|a trapeze artist|"
        "grip strength test, two minutes|arms straight up, all weight on the hands, legs hanging down|a boy dangles in the apple tree|the action hero hangs off the skyscraper|somebody help, I can't hold it any longer!|spine decompression|gymnast on the high bar|horizontal bar|monkey bars|hanging off a ledge",
        "arm('l')>150; arm('r')>150; elbow('l')>150; y('l_wrist')>y('top')+.2; hands_apart()<.7; hip('l')<178; balance()<.6",
        root(pitch=6, roll=4), spine(side=-6, bend=-8), leg("right", "down+0.3ahead+0.1out", "down+0.5back", toes=35), leg("left", "down+0.12back+0.12out", "down+0.5back", toes=40), arms("up+0.2out+0.05ahead"), hands(palm="ahead"), head(nod=-16, turn=12),
    ),
    named(
        "Dips, body held up on straight arms between bars.", "sport",
        "doing dips|supporting the body on parallel bars|pushing up between two bars|holding oneself up on straight arms|hoisting oneself out of the pool|swinging on the parallel bars|"
        "holding the top of a dip|pushing up on the parallel bars|propping the whole weight on both hands beside the hips|supporting oneself between two desks, feet off the floor|doing a muscle-up|supporting the body on straight arms above the bar|doing tricep dips",
        "dips|parallel bars|bar dips at the gym|a gymnast on the parallel bars|triceps dips between two chairs|a child props herself up between two tables|climbing out of the pool on both arms|"
        "legs tucked back, arms locked, shoulders above the hands|bodyweight dips, third set|p-bars|the kid lifts himself between two chairs|hands by the hips, body hanging from the shoulders|push out of the water and onto the pool edge|muscle-up|gymnast on the parallel bars|dip bars|straight-arm support",
        "elbow('l')>145; arm('l')<40; knee('l')<120; knee('r')<120; y('l_wrist')<y('pelvis')+.12; hands_apart()>.45; balance()<.6",
        root(pitch=8), spine(bend=-4), plumb(legs("down+0.35ahead+0.04out", "back+0.35down", toes=40)), arms("down+0.28out+0.12back", "down+0.03out+0.05ahead"), hands(point="down+ahead", palm="in"), look("ahead"),
    ),
    named(
        "Skipping rope, wrists turning at the hips.", "sport",
        "skipping rope|jumping rope|skipping|turning a jump rope|hopping on both feet over a rope|doing double unders|"
        "skipping with a rope|doing rope jumps|hopping over a turning rope|spinning a rope with small wrist circles",
        "jump rope|skipping rope in the playground|a boxer skips in training|girls skip in the schoolyard|double Dutch|skip to my Lou|cardio with a rope|hop, hop, hop, the rope goes round|"
        "boxing gym: three rounds with the rope|feet together, hands out by the hips, tiny hops|salt, vinegar, mustard, pepper|a speed rope workout|girl jumping a rope|wrists flicking, toes just leaving the floor",
        "70<elbow('l')<150; leftof('l_wrist')>.3; leftof('r_wrist')<-.3; y('l_wrist')<y('spine3'); feet_apart()<.25; knee('l')<172",
        root(pitch=3), plumb(legs("down+0.22ahead", "down+0.3back")), tiptoe("left", 42), tiptoe("right", 42), arms("down+0.22out+0.18back", "out+0.75ahead+0.15down"), hands(point="out+0.4ahead+0.1down", palm="ahead+up"), look("ahead"),
    ),
    named(
        "Hula hoop, hips circling, arms lifted aside.", "sport",
        "spinning a hula hoop|hula hooping|circling the hips in a hoop|keeping a hoop up round the waist|rotating the hips with bent arms held out of the way|"
        "keeping a hula hoop going|swivelling the hips inside a hoop|gyrating the waist with the elbows lifted|spinning a plastic ring round the middle",
        "hula hoop|hula-hoop contest|rhythmic gymnastics with a hoop|a girl and her hoop in 1958|round and round goes the hoop|loosen those hips|waist-deep in cold water, arms lifted clear|"
        "don't let the hoop drop!|elbows up and out, waist going round|fifties craze: the hoop|Grace Jones with the hoop|hoop dancer|hips swung out to one side, hands at breast height",
        "55<elbow('l')<125; arm('l')>40; arm('r')>40; lean_left()<-6 or lean_left()>6; standing(); y('l_wrist')>y('spine2')",
        root(roll=-9, pitch=-6), spine(side=16, bend=6, twist=8), foot("left", 0.96, 0.24, 0.04), foot("right", 0.94, 0.08, -0.02, heel=12), arm("left", "out+0.25down+0.1ahead", "up+0.5ahead+0.1in"), arm("right", "out+0.15down+0.1ahead", "up+0.6ahead+0.2in"), look("ahead", tilt=-8),
    ),
    named(
        "Cycling uphill, standing on the pedals, {side} leg down.", "sport",
        "cycling out of the saddle|standing on the pedals|sprinting on a bicycle|cycling up a steep hill|pushing hard on the pedals|climbing a mountain pass by bike|riding a BMX standing up|"
        "attacking on the climb|honking up a hill on a racing bike|pumping the pedals standing|dancing on the pedals",
        "the climb to Alpe d'Huez|out of the saddle!|a cyclist fights up the mountain|spin class, last sprint|the sprinters in front of the finish of the stage|BMX racer|stand up on the pedals|"
        "Pantani attacks|off the seat, bum up, leaning over the bars|one leg straight down on the pedal, the other bent up, hands on the bars|twelve per cent gradient|up you get, out of the seat!|Peloton: out of the saddle in three, two, one|a kid races his BMX",
        "lean()>25; knee('r')>145; knee('l')<120; ahead('l_wrist','l_shoulder')>.15; feet_apart()>.25; balance()<.6",
        root(pitch=42), spine(bend=14, side=-4), foot("right", 0.958, 0.1, 0.1, heel=8), foot("left", 0.64, 0.1, 0.2, heel=8), put("left", 0.24, 1.08, 0.62, "out+0.4down"), put("right", 0.24, 1.08, 0.62, "out+0.4down"), look("ahead+0.1down"),
    ),
    named(
        "Iron cross on the rings.", "sport",
        "doing the iron cross|hanging on the rings with level arms|holding a cross on the gymnastic rings|performing on the still rings|"
        "holding a perfect cross on the still rings|hanging in the air with both arms straight out sideways|supporting the whole body on level arms",
        "iron cross|rings final|a gymnast on the rings|the hardest hold in men's gymnastics|Olympic gymnast, arms level, legs pointed|still rings|floating between two straps|crucifix on the rings|levitating with both arms out|ascending to heaven, feet pointed|"
        "rings: a cross held two seconds|arms out like the letter T, feet dangling, toes pointed|Yuri Chechi|male gymnast on rings, body straight down|E-score for the cross|suspended by both hands, wide",
        "75<arm('l')<110; 75<arm('r')<110; elbow('l')>160; knee('l')>165; feet_apart()<.2; height('l_ankle')>.08; balance()<.4",
        legs("down+0.02in", None, 58), arms("out+0.08down+0.04ahead"), hands(palm="down"), spine(bend=-5), head(nod=-6),
    ),
    named(
        "Straddle support, hips held up on both hands.", "sport",
        "holding a straddle support|swinging round the pommel horse|supporting the body on the hands with the legs spread|doing a straddle L-sit|holding an L-sit on the hands|"
        "pressing up to an L-sit, legs apart|doing a V-sit on the hands|holding the body off the floor by the arms, legs straddled|hoisting the hips off the floor with the legs out front|swinging on the pommel horse|doing firefly pose|balancing on the hands, legs out ahead",
        "pommel horse|L-sit|Max Whitlock on the pommel|a gymnast presses up from the floor|a break dancer lifts off the ground on both hands|legs in a V, body off the floor on two hands|parallettes|straddle press|"
        "only the palms touch the floor, legs open in front|straddle L|gymnastics strength hold|body floats over the hands, legs wide and level|pommels: double leg circle|lift your bum off the floor with your hands|gymnast on the pommel horse|firefly pose|tittibhasana|L-sit on the floor|press to handstand, start",
        "elbow('l')>145; hip('l')<115; knee('l')>155; knee('r')>155; feet_apart()>.6; height('l_ankle')>.15 or height('pelvis')>.1; y('l_wrist')<y('pelvis')+.05",
        root(pitch=22), spine(bend=10), plumb(legs("ahead+0.9out+0.2up", None, 40)), put("left", 0.08, -0.09, 0.12, "out+back"), put("right", 0.08, -0.01, 0.12, "out+back"), look("ahead"),
    ),
    named(
        "Walking the balance beam, {side} leg lifted ahead.", "sport",
        "walking on a balance beam|balancing along a beam|balancing on a kerb|balancing on a slack line|crossing a stream on a log|walking along a wall with the arms out|"
        "walking on a narrow beam|placing one foot before the other on a beam|balancing on top of a wall|inching over a log bridge|walking the line",
        "balance beam|Simone Biles on the beam|slacklining in the park|a child balances on the kerb|don't look down, one foot before the other|highlining over the gorge|"
        "four inches wide|arms out sideways, one leg held straight in front|careful, careful... the kerb game|heel to toe, sobriety test|Olga Korbut|if you step off you fall into the lava",
        "75<arm('l')<120; 75<arm('r')<120; knee('r')>150; height('r_ankle')>.15; knee('l')>155; standing()",
        root(pitch=-3, roll=-3), spine(side=6, bend=-3), plumb(leg("right", "down+0.8ahead+0.05in", "down+0.7ahead", toes=45)), foot("left", 0.98, 0.02), arm("left", "out+0.12up", "out+0.2up"), arm("right", "out+0.02down", "out+0.1up"), hands(palm="down"), look("ahead+0.35down"),
    ),
    named(
        "Split leap, {side} leg ahead.", "sport",
        "doing a split leap|leaping with the legs in a split|jumping a grand jeté|flying through the air in the splits|doing a gymnastic leap off the {other} foot|leaping like a gazelle|"
        "doing a jeté|doing a switch leap|flying with one leg in front and one behind|leaping across the floor, legs fully split",
        "split leap|grand jeté|a rhythmic gymnast with a ribbon|a gazelle in flight|prima ballerina in mid-air|"
        "Baryshnikov leaps|Nureyev flies across the stage|splits in the air|a cheerleader in mid leap|Nijinsky|"
        "Baryshnikov|Billy Elliot jumps|"
        "grand jete|180 degrees in the air|front leg shot forward, back leg shot behind, both off the ground|Bolshoi star in flight|floor routine: split leap half|how does he stay up there so long?|the deer-like leap",
        "thigh('r')>70; thigh('l')>50; knee('r')>150; knee('l')>150; feet_apart()>1.1",
        root(pitch=6), spine(bend=-14), plumb(leg("right", "ahead+0.08down", None, 50), leg("left", "back+0.42down", "back+0.36down", 50)), arm("left", "ahead+0.25up+0.3out"), arm("right", "out+0.25up+0.25back"), hands(palm="down"), look("ahead+0.25up"),
    ),
    named(
        "Somersault, tucked tight in the air.", "sport",
        "doing a back flip|doing a somersault|doing a salto|flipping through the air|turning a somersault|tumbling head over heels|doing a forward roll|diving in a tuck|"
        "spinning in a tight tuck|rolling through the air, knees held to the chest|flipping off the diving board|somersaulting|doing a front tuck|doing a backflip",
        "back flip|backflip off the wall|salto mortale|an acrobat in mid-somersault|tumbling routine|"
        "Sonic curls into a ball|a hedgehog rolled up|tuck dive from the tower|trampoline champion upside down|"
        "parkour flip|a somersault|"
        "tuck and spin!|curled up upside down in mid-air, hands on the shins|double salto backward tucked|watch me do a flip!|free runner flips off the roof|head down, knees to the nose|backflip|salto|front flip|gymnast in the air|forward roll|roly-poly",
        "knee('l')<90; knee('r')<90; hip('l')<90; lean()>80; hand('l','l_knee')<.35",
        root(pitch=-128), spine(bend=44), legs("ahead+0.55up+0.08out", "down+0.4ahead", toes=40), reaches("shin", "out+0.3ahead", gap=0.02), head(nod=24),
    ),
    named(
        "Cartwheel over the {side} hand, legs spread to the sky.", "sport",
        "turning cartwheels across the lawn|cartwheeling|doing a cartwheel over the {side} hand|"
        "wheeling sideways on both hands|doing a round-off|doing an aú in capoeira|doing a cartwheel|"
        "turning a cartwheel to the {side}|"
        "going hand, hand, foot, foot|wheeling over upside down|kicking over sideways|rolling sideways like a wheel",
        "a child turns cartwheels on the beach|cartwheel, legs like spokes|floor exercise: round-off|"
        "a jester tumbles before the king|cheerleaders cartwheel onto the pitch|upside down with the legs in a wide V|"
        "capoeira aú|cartwheel!|a gymnast turns a cartwheel|"
        "upside down, arms and legs like the spokes of a wheel|mum, look, a cartwheel!|both hands to the ground, feet flying over|a tumbler goes over sideways|floor gymnastics: wheel|{side} hand first, legs wide in the air",
        "lean()>120; feet_apart()>.8; arm('l')>110; arm('r')>110; knee('l')>150; hands_apart()>.35",
        root(roll=-156), spine(side=-6), legs("down+0.85out", "down+0.85out", 40), arms("up+0.35out"), hands(palm="up"), head(nod=-28),
    ),
    named(
        "Whooping down a slide, seated, both arms up.", "sport",
        "doing a seat drop|sliding down a water slide|going down a slide with the arms up|riding a log flume|"
        "sledging downhill with the arms up|"
        "whizzing down a slide|dropping down a flume, hands in the air|tobogganing with no hands|shooting down a helter-skelter",
        "wheee!|water slide|a child on the slide|log flume at the theme park|seat drop|"
        "a toboggan ride with the arms up|on daddy's sledge|Splash Mountain|"
        "no hands! no hands!|bum on the slide, legs out, arms up|aqua park, the big one|six-year-old at the playground slide|down we go!|trampolinist lands on the seat|leaning back a bit, legs straight out, both arms high, laughing",
        "hip('l')<125; knee('l')>120; y('l_wrist')>y('top'); y('r_wrist')>y('top'); hands_apart()>.3",
        root(pitch=-22), spine(bend=10), plumb(legs("ahead+0.12out+0.05up", "ahead+0.2down", toes=20)), arms("up+0.4out+0.12ahead", "up+0.2out"), head(nod=-4),
    ),
    named(
        "Back squat, barbell across the shoulders behind the neck.", "sport",
        "doing back squats|squatting with a barbell|squatting with a bar on the back|doing barbell squats|"
        "sitting down under a heavy bar|going deep in a squat with a weight on the shoulders|"
        "carrying a yoke in a deep squat|squatting at the rack",
        "back squat|barbell squat|squat day|ass to grass|a powerlifter hits depth|hips below the knees, bar on the traps|"
        "squat rack|low-bar squat|two plates a side, all the way down|knees out, chest up, drive!|"
        "a weightlifter squats with the bar on the back|hands hold a bar behind the neck, thighs level|"
        "never skip leg day|5x5 squats",
        "knee('l')<110; knee('r')<110; elbow('l')<90; elbow('r')<90; dist('l_wrist','l_shoulder')<.32; lean()<50; feet_apart()>.35; height('pelvis')<.75; ahead('l_wrist','head')<.08",
        root(pitch=36), spine(bend=-8), foot("left", 0.52, 0.24, 0.16, "ahead+0.6out"), foot("right", 0.52, 0.24, 0.16, "ahead+0.6out"), arms("down+0.75out+0.45back", "up+0.5out+0.15ahead"), hands(palm="ahead"), look("ahead"),
    ),
    named(
        "Low push-up, elbows bent, chest just above the floor.", "sport",
        "lowering into a push-up|doing chaturanga|holding the bottom of a push-up|hovering just above the floor with bent elbows|"
        "practising chaturanga dandasana|going down in a press-up|doing the four-limbed staff pose|"
        "touching the ground with the nose in a push-up|lowering the chest to the floor|being at the bottom of a press-up",
        "chaturanga|chaturanga dandasana|four-limbed staff pose|low plank, elbows at the ribs|bottom of the push-up|"
        "down... and hold it there|nose an inch off the floor, elbows tucked|half-way down in the press-up, recruit!|"
        "push-up, lowest point|yoga push-up|body flat like a board just over the mat|crocodile pose|triceps push-up, down|bottom of a press-up|push-up, going down|press-up, down|halfway through a push-up|nose to the mat",
        "lean()>70; elbow('l')<120; elbow('r')<120; facing_up()<-.5; knee('l')>160; height('l_wrist')<.15; height('pelvis')<.4; arm('l')<60; height('neck')<.45",
        root(pitch=85), legs("down+0.06out", toes=-15), room_arm("left", "back+0.25out+0.12up", "down+0.12ahead"), room_arm("right", "back+0.25out+0.12up", "down+0.12ahead"), room_hand("left", "ahead", "down"), room_hand("right", "ahead", "down"), head(nod=-18),
    ),
    named(
        "Wall sit, back upright, thighs level.", "sport",
        "doing a wall sit|sitting against a wall without a chair|holding a wall squat|sitting on air with the back to a wall|"
        "leaning the back on a wall with the knees at right angles|doing a static squat against the wall",
        "wall sit|wall squat|invisible chair against the wall|knees at ninety degrees, back to the wall, arms down|"
        "the chair exercise in ski gymnastics|who can sit against the wall the longest?|Roman chair|"
        "thighs burning, back flat on the wall|isometric squat, three sets of a minute|basketball punishment: wall sits",
        "70<knee('l')<115; 70<knee('r')<115; thigh('l')>70; lean()<15; arm('l')<35; elbow('l')>150; height('pelvis')>.4",
        root(pitch=-2), foot("left", 0.52, 0.13, 0.42, "ahead"), foot("right", 0.52, 0.13, 0.42, "ahead"), arms("down+0.25out+0.12back"), hands(palm="back"), look("ahead"),
    ),
)  # fmt: skip
