"""Ball games, racket games, target games and what children play in the yard."""

from ..floor import foot
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, reaches, root, spine
from ..room import along, look, put

POSES = (
    named(
        "Overhead kick, {side} foot at the ball, back to the ground.", "sport",
        "doing an overhead kick|doing a bicycle kick|scissor-kicking a ball in mid-air|kicking a ball backwards over the head|volleying upside down|"
        "throwing oneself backward to volley|scissoring in mid-air|hooking the ball over the own head|going upside down to score|doing a chilena",
        "bicycle kick|Pelé|Zlatan's overhead kick|goal of the season|Cristiano Ronaldo in mid-air|scissors kick|chilena|flying horizontally, the {side} foot above the head|"
        "Wayne Rooney in the Manchester derby|flat on his back in mid-air, {side} boot above his face|back to goal and bang!|he scores falling backwards|Klaus Fischer 1982|legs scissor, shoulders drop to the turf",
        "facing_up()>.5; y('r_ankle')>y('pelvis')+.3; knee('r')>140; knee('l')<130; feet_apart()>.5",
        root(pitch=-62), spine(bend=12, twist=10), leg("right", "ahead+0.45up+0.05out", "ahead+0.6up", toes=30), leg("left", "down+0.6ahead+0.1out", "down+0.5back", toes=30), arm("left", "out+0.35back+0.15down"), arm("right", "out+0.3back+0.3down", "out+0.3ahead+0.4down"), head(nod=30),
    ),
    named(
        "Heading the ball, jumping, arms back.", "sport",
        "heading the ball|heading a football|jumping for a header|nodding the ball in|going up for a corner kick|headbutting|butting somebody with the head|"
        "nodding a cross home|powering a header|rising to meet a corner|leaping with the forehead at the ball|meeting the ball with the brow",
        "header!|diving header at the far post|a centre-back wins the ball in the air|Zidane's headbutt|corner kick, he leaps above everyone|head tennis|a ram butts|he heads it into the net|"
        "Tim Cahill above everyone|forehead through the ball, elbows out behind|near-post flick-on|a towering header|Uwe Seeler, back of the head|he jumps and hits the ball with the head",
        "arm('l')>25; ahead('l_elbow','l_shoulder')<0; knee('l')<150; knee('r')<150; ahead('head','neck')>.03; lean()>4; balance()<.6",
        root(pitch=4), spine(bend=24), plumb(leg("left", "down+0.15back+0.08out", "down+0.9back", toes=35), leg("right", "down+0.1ahead+0.08out", "down+0.75back", toes=35)), arms("out+0.55down+0.4back", "ahead+0.5out+0.15up"), head(nod=-12),
    ),
    named(
        "Trapping a ball on the chest, arms out, leaning back.", "sport",
        "trapping a ball on the chest|chesting the ball down|controlling a football with the chest|catching a ball on the chest without hands|puffing the chest out to stop a ball|killing a long ball on the chest|"
        "cushioning a high ball on the breast|taking it on the chest|bringing a long pass down|stopping a ball with the breastbone",
        "chest trap|chest control in football|a midfielder takes the long ball down|the number nine brings the ball under control|Dennis Bergkamp's touch|handball? no, it was the chest!|the ball bounces off his chest|"
        "first touch|lean back, arms out, let it drop|chest it, turn, shoot|breastbone to the ball, knees soft|no hands, ref, it was my chest|Zidane takes it down like silk",
        "lean_ahead()<-10; knee('l')<150; knee('r')<150; arm('l')>35; arm('r')>35; max_bend()>10",
        root(pitch=-14), spine(bend=-24), foot("left", 0.8, 0.16, 0.24, "ahead+0.4out"), foot("right", 0.8, 0.16, -0.16, "ahead+0.4out", heel=35), arms("out+0.35down+0.15back", "out+0.3up+0.3ahead"), hands(palm="ahead+down"), look("ahead"),
    ),
    named(
        "Throw-in, ball held behind the head with both hands.", "sport",
        "taking a throw-in|throwing a ball in with both hands|holding a ball behind the head to throw|"
        "hurling something two-handed from behind the head|slamming a medicine ball|throwing a rock with both hands|"
        "throwing a ball over the head behind|"
        "chucking the ball in from the sideline|launching a long throw|winding up an overhead two-hander|putting the ball back into play|bringing the ball from behind the head",
        "throw-in|Rory Delap's long throw|a footballer at the touchline|medicine ball throw|catapult arms|a giant hurls a boulder|ball over the head, both feet on the ground|"
        "foul throw!|both feet down, ball right behind the head|from the sideline|the linesman's flag, then the throw|elbows forward by the ears, hands behind the skull, back arched|med ball slam|Rory Delap dries the ball",
        "hand('l','head')<.35; hand('r','head')<.35; hands_apart()<.45; max_bend()>10; y('l_elbow')>y('neck'); feet_apart()>.35",
        root(pitch=-8), spine(bend=-22), foot("left", 0.92, 0.09, 0.26), foot("right", 0.92, 0.09, -0.26, heel=38), arms("up+0.35out+0.12ahead", "back+0.35in+0.02up"), look("ahead"),
    ),
    named(
        "Leaping to catch a ball overhead, {side} knee up.", "sport",
        "catching a cross as a goalkeeper|catching a high ball|jumping to catch a ball with both hands|"
        "picking the ball out of the air|winning the lineout|catching a pass above the head|grabbing a rebound|"
        "catching|"
        "plucking the ball out of the sky|going up for a mark|hauling in a lob pass|snatching a high ball, one knee up|taking a screamer in Aussie rules",
        "the goalkeeper claims the cross|Manuel Neuer|rugby lineout|rebound!|touchdown pass, caught in the end zone|"
        "bride's bouquet, caught!|wide receiver goes up for the ball|an outfielder robs a home run|catch!|"
        "mine! shouts the keeper|Randy Moss in the end zone|a specky, says the Aussie|two hands above the head, one thigh lifted, mid-jump|who caught the bouquet?|line-out jumper|Dennis Rodman off the boards|no butterfingers today",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); thigh('r')>50; knee('r')<115; hands_apart()<.45; knee('l')>140; balance()<.5",
        root(pitch=-4), spine(bend=-6), plumb(leg("right", "ahead+0.35down+0.1out", "down+0.35back", toes=20), leg("left", "down+0.12back", "down+0.3back", toes=45)), arms("up+0.4ahead+0.12out", "up+0.15ahead+0.22in"), hands(palm="ahead"), look("ahead+0.9up"),
    ),
    named(
        "Sliding tackle, {side} leg stretched out along the ground.", "sport",
        "doing a sliding tackle|sliding in on the {side} leg|tackling an opponent feet first|sliding into base|sliding under a closing door|stealing second base|"
        "going in studs up|going to ground for a tackle|sliding home|hooking the ball away on the backside|skidding along on one hip, a leg out",
        "slide tackle|safe at second!|a defender goes to ground|red card|baseball slide|Indiana Jones slides under the gate|Sergio Ramos|sliding across the bonnet of a car|"
        "that's got to be a yellow|safe! says the ump|Paolo Maldini times it|on the hip, one leg straight along the grass, the other folded|clean as a whistle, ref!|Rickey Henderson steals second|slip under the garage door at the last second",
        "height('pelvis')<.35; knee('r')>145; knee('l')<115; 15<lean()<75; feet_apart()>.4; lean_ahead()<0 or lean()>25",
        root(pitch=-42, roll=14), spine(bend=14, side=-6), plumb(leg("right", "ahead+0.06up+0.02out", "ahead+0.04up", toes=30), leg("left", "ahead+1.2out+0.06down", "in+0.55back", toes=35)), put("left", 0.42, 0.09, -0.3, "out+back"), arm("right", "out+0.35up+0.25ahead", "up+0.6out+0.2ahead"), look("ahead"),
    ),
    named(
        "Knee slide, arms spread wide, chest out.", "sport",
        "celebrating a goal on the knees|sliding across the pitch on both knees|knee sliding with open arms|dropping to the knees in triumph|finishing a musical number on the knees|"
        "skidding on the knees across the grass|landing on both knees with outstretched arms|sinking to the knees in victory|sliding on the knees after a goal|celebrating on both knees",
        "ta-da! on both knees|Fernando Torres celebrates|knee slide in front of the fans|jazz hands on the knees|"
        "Andy Dufresne in the rain|the guitarist slides over the stage|she wins Wimbledon and sinks to her knees|"
        "knee slide celebration|the striker celebrates on his knees|"
        "he scores and slides to the corner flag|knees in the mud, arms like a cross|Didier Drogba at the flag|big finish, on the knees, arms flung out|Marty McFly's guitar solo slide|Björn Borg falls to his knees|thank you, Glastonbury!|Brandi Chastain celebrates|on her knees, celebrating|goal scorer slides|striker's knee slide|tennis champion falls to the knees",
        "kneeling(); knee('l')<110; knee('r')<110; arm('l')>55; arm('r')>55; hands_apart()>1.0; lean_ahead()<-4",
        root(pitch=-12), spine(bend=-16), plumb(legs("down+0.22ahead+0.25out", "back+0.02down", toes=55)), arms("out+0.12up+0.12back", "out+0.4up+0.1ahead"), hands(palm="ahead+up"), look("ahead+0.5up"),
    ),
    named(
        "Running with a rugby ball under the {other} arm, {side} hand fending off.", "sport",
        "running with a rugby ball|carrying an American football|fending off a tackler with the {side} hand|handing off an opponent|breaking through the defence|running with a parcel clutched to the ribs|stiff-arming a defender|"
        "bursting through with a stiff arm|barging past defenders, ball tucked in|running for a touchdown|carrying the ball into contact|handing off a would-be tackler with the {side} palm",
        "rugby|Jonah Lomu|running back breaks the line|hand-off!|the Heisman Trophy|a winger runs for the try line|"
        "try!|touchdown run|snatch thief makes off with a handbag|a rugby player|"
        "fend!|ball under one arm, the other hand shoved out in front|Walter Payton|don't argue, the Aussie hand-off|twenty metres to the try line|Barry Sanders in the open field|the bag under his arm, he pushes through the crowd|off with the family silver",
        "ahead('r_wrist','r_shoulder')>.3; elbow('r')>140; elbow('l')<110; knee('r')<140; lean()>12; arm('r')>55; balance()<.5; hand('l','spine2')<.4",
        root(pitch=22), spine(bend=8, twist=14), plumb(leg("right", "ahead+0.75down", "down+0.45back", toes=0)), foot("left", 0.9, 0.08, -0.42, heel=42), arm("right", "ahead+0.3out+0.05down"), hand("right", point="up+0.5ahead", palm="ahead"), arm("left", "down+0.35out+0.2back", "ahead+0.75in+0.25up"), look("ahead"),
    ),
    named(
        "Diving low tackle, both arms reaching to grab.", "sport",
        "tackling in rugby|diving at somebody's legs|lunging to grab somebody round the waist|shooting in for a wrestling takedown|bringing an opponent down|spear-tackling|rushing at somebody head down|"
        "scything somebody down at the knees|shooting for a double leg|lunging at the ankles|throwing oneself at the ball carrier|hurling the shoulder into somebody's thighs",
        "rugby tackle|tackle!|a linebacker hits the quarterback|double-leg takedown|freestyle wrestling|bodyguard throws himself at the attacker|catch that pig!|Goldberg's spear|bull charge|"
        "tap tackle|low and hard|Brian O'Driscoll brings him down|both arms out, head low, body almost flat|get that goose!|Khabib shoots|sacked!|the cop brings down the runaway",
        "lean()>45; ahead('l_wrist','l_shoulder')>.25; ahead('r_wrist','r_shoulder')>.25; hands_apart()>.25; feet_apart()>.5; height('pelvis')<.75",
        root(pitch=60), spine(bend=4, side=-6), foot("right", 0.58, 0.16, 0.2, "ahead+0.3out"), foot("left", 0.62, 0.14, -0.6, heel=50), arms("ahead+0.3up+0.4out", "ahead+0.3up+0.5in"), look("ahead"),
    ),
    named(
        "Quarterback, ball cocked at the {side} ear.", "sport",
        "throwing an American football|throwing a pass as quarterback|cocking the {side} arm to pass|looking for a receiver|aiming a long pass|getting ready to throw a water balloon|"
        "dropping back to pass|winding up to throw a bomb|scanning for an open man, ball up by the ear|slinging a spiral downfield",
        "Tom Brady|Super Bowl|Hail Mary pass|an NFL quarterback in the pocket|Joe Montana|the quarterback drops back|"
        "water fight: she takes aim|ball at the ear, other hand pointing the way|quarterback|"
        "Patrick Mahomes|third and long|ball cocked by the head, front arm out, feet apart|Dan Marino's release|go long!|play action|the gridiron thrower|shotgun formation, he looks deep",
        "hand('r','head')<.35; elbow('r')<110; y('r_elbow')>y('r_shoulder')-.12; twist()<-8; feet_apart()>.45; ahead('l_wrist')>.15",
        spine(bend=-4, twist=-36), foot("left", 0.89, 0.16, 0.34), foot("right", 0.89, 0.18, -0.28, "ahead+0.8out"), arm("right", "out+0.05up+0.25ahead", "up+0.7in+0.1back"), arm("left", "out+0.55ahead+0.05down", "ahead+0.6in+0.3up"), look("ahead"),
    ),
    named(
        "Three-point stance, {side} hand on the turf.", "sport",
        "lining up in a three-point stance|waiting for the snap|crouching on the line of scrimmage|getting down with the {side} hand on the ground|waiting for the whistle with one hand down|squaring up for a sumo charge|"
        "digging in on the line|getting set before the ball is snapped|putting one hand in the dirt|bracing on three limbs before the charge",
        "three-point stance|offensive line|a defensive tackle before the snap|hut, hut, hike!|gridiron|tachiai, the sumo wrestlers touch down|a lineman digs in|football team at the scrimmage|"
        "D-line|one hand in the grass, seat up, eyes forward|blue forty-two, blue forty-two, set|a sprinter of the seventies, one hand down|nose tackle|second row of gridiron giants|{side} knuckles on the turf, other forearm on the thigh",
        "height('r_wrist')<.3; lean()>50; knee('l')<130; knee('r')<130; height('l_wrist')>.3; height('pelvis')>.45",
        root(pitch=76), spine(bend=6), foot("left", 0.72, 0.2, 0.14, "ahead+0.4out"), foot("right", 0.72, 0.2, -0.1, "ahead+0.4out", heel=30), put("right", 0.1, 0.06, 0.5, "out+0.2up"), put("left", 0.22, 0.6, 0.36, "out+0.4up"), look("ahead"),
    ),
    named(
        "Slam dunk, {side} arm stretched at the rim.", "sport",
        "dunking with one hand|slamming the ball in with the {side} hand|soaring to the basket|going up for a lay-up|"
        "throwing down a dunk|leaping to touch the ceiling with the {side} hand|dunking a ball|"
        "posterising somebody|flying at the rim with one hand|jamming it home|rising for a one-handed dunk|going coast to coast and stuffing it|dunking",
        "Air Jordan|the Jumpman logo|lay-up|LeBron James throws it down|tomahawk jam|slam dunk contest|"
        "he flies from the free-throw line|alley-oop!|can you touch the hoop?|slam dunk|slam dunking|"
        "boomshakalaka!|Dr J from the foul line|one arm stretched up at the ring, legs split in mid-air|Vince Carter|from downtown to the rim|Space Jam|he's on fire!|white men can't jump|dunk|basketball dunk|slam it|dunker at the rim",
        "y('r_wrist')>y('top')+.2; elbow('r')>145; knee('l')<140; feet_apart()>.35; arm('l')<100; balance()<.6",
        root(pitch=4), spine(bend=-10, side=6), plumb(leg("left", "ahead+0.45down+0.3out", "down+0.3back", toes=25), leg("right", "down+0.5back+0.15out", "down+0.75back", toes=40)), arm("right", "up+0.25ahead+0.1out"), hand("right", palm="ahead+down"), arm("left", "out+0.25down+0.3ahead", "ahead+0.25down"), look("ahead+0.9up"),
    ),
    named(
        "Chest pass, both hands pushing a ball ahead.", "sport",
        "passing a basketball|making a chest pass|passing the ball with both hands|throwing a netball from the chest|pushing a ball straight out|playing catch with a heavy ball|"
        "flinging the ball from the breastbone|shoving a ball away two-handed|feeding the pivot|passing quickly from chest height",
        "chest pass|netball player|quick pass to the wing|give and go|piggy in the middle|dodgeball!|she throws the cushion at him|assist leader|medicine-ball partner exercise|"
        "step and pass|thumbs down after release, arms long|Magic Johnson no-look|centre pass, netball|both arms shot out from the chest|here, catch!|out to the wing attack|take that, medicine ball",
        "ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; hands_apart()<.4; feet_apart()>.4; lean()>5; arm('l')<100",
        root(pitch=14), spine(bend=4), foot("right", 0.84, 0.1, 0.34), foot("left", 0.87, 0.1, -0.3, heel=38), arms("ahead+0.3down+0.15out", "ahead+0.02up+0.2in"), hands(point="ahead+0.4out", palm="down+0.5out"), look("ahead"),
    ),
    named(
        "Volleyball spike, {side} arm drawn back in the jump.", "sport",
        "jumping to spike a volleyball|spiking at the net|attacking the ball in mid-air|hanging in the air to smash|"
        "jump serving|taking a jump throw in handball|spiking a volleyball|"
        "winding up to hit over the net|leaping to hammer the ball|jumping into a smash, heels kicked back|rising at the net with a cocked arm|throwing on goal from a jump",
        "volleyball attacker above the net|jump smash|handball jump shot|kill!|beach volleyball, she hangs in the air|"
        "Lin Dan's jump smash|Nikola Karabatić shoots|a handballer leaps over the defence|"
        "arched like a bow in mid-air|beach volleyball attack|volleyball|a volleyball player|"
        "outside hitter|set it high, I'll kill it|both heels behind, one arm aiming, the other cocked|Karch Kiraly|spiker|throwing arm back in the air: handball back court|Giba hits cross-court|boom, straight down!",
        "y('r_elbow')>y('r_shoulder'); y('l_wrist')>y('head'); knee('l')<130; knee('r')<130; max_bend()>12; balance()<.7",
        root(pitch=-2), spine(bend=-24, twist=-20), plumb(leg("left", "down+0.08ahead+0.08out", "back+0.65down", toes=40), leg("right", "down+0.1back+0.1out", "back+0.45down", toes=40)), arm("right", "out+0.4up+0.35back", "up+0.55back+0.1in"), arm("left", "up+0.65ahead+0.15out"), look("ahead+0.6up"),
    ),
    named(
        "Volleyball dig, straight forearms joined low.", "sport",
        "digging a volleyball|bumping the ball|receiving a serve with the forearms|playing a forearm pass|passing a volleyball from below|holding the arms together low to bump a ball|"
        "taking the serve on the forearms|getting under the ball with joined arms|bumping|playing a dig",
        "bump, set, spike: the bump|volleyball reception|a libero receives|forearm pass|beach volleyball, first touch|PE lesson: volleyball dig|arms like a platform, knees bent|"
        "manchette|pass to the setter|wrists together, elbows locked, bum low|mine, mine, mine!|thumbs side by side, arms like a shelf|serve receive|underhand pass, volleyball club|arms straight out low, knees well bent",
        "hands_apart()<.2; elbow('l')>150; elbow('r')>150; knee('l')<140; lean()>18; ahead('l_wrist')>.3; y('l_wrist')<y('spine1')+.05",
        root(pitch=30), spine(bend=10), foot("left", 0.74, 0.26, 0.22, "ahead+0.4out"), foot("right", 0.74, 0.26, 0.02, "ahead+0.4out", heel=20), arms("ahead+0.28down+0.27in"), hands(palm="up"), look("ahead+0.15up"),
    ),
    named(
        "Volleyball block, both arms straight up at the net.", "sport",
        "blocking at the net|jumping to block a spike|blocking a volleyball|stretching both hands over the net|jumping up to grab a high bar|jumping to see over a wall|"
        "going up to block|leaping straight up with both hands high|roofing a hitter|walling off the net",
        "block!|volleyball wall at the net|a middle blocker|monster block|stuffed at the net|two metres ten, arms over the net|the defender jumps to block the shot|"
        "roofed!|double block|hands over the tape, thumbs up, straight as a pole in the air|both arms up, feet off the floor, feet together|the wall in the free kick jumps|tall blonde at the net|penetrate, press, land",
        "y('l_wrist')>y('top')+.2; y('r_wrist')>y('top')+.2; elbow('l')>155; hands_apart()<.55; knee('l')<165; feet_apart()<.35; balance()<.4",
        spine(bend=-4), plumb(legs("down+0.1ahead+0.08out", "down+0.45back", toes=45)), arms("up+0.22ahead+0.02out"), hands(palm="ahead"), look("ahead+0.3up"),
    ),
    named(
        "Two-handed backhand, stepping in with the {side} foot.", "sport",
        "hitting a backhand|hitting a two-handed backhand|drawing the racket back on the {other} side|preparing a backhand drive|swinging a cricket bat across the body|beating a carpet with both hands|"
        "loading up a double-hander|turning to hit on the {other} side with both hands|swinging both arms back past the {other} hip|getting the racket back for a backhand",
        "backhand down the line|Andre Agassi|Novak Djokovic|double-handed backhand|Chris Evert|baseline rally|clay court: she prepares her backhand|two hands on the racket, turned sideways|"
        "double-hander|Björn Borg's two hands|both fists by the {other} hip, shoulder turned to the net|Andy Murray passes him|flailing at the rug on the line|step in, shoulder round, hands together|he returns with two hands|cross-court backhand winner|backhand|tennis backhand|backhand slice|Djokovic's backhand",
        "hands_apart()<.25; leftof('r_wrist','pelvis')>.05; twist()>15; feet_apart()>.45; knee('r')<165; y('r_wrist')>y('pelvis')",
        root(pitch=12), spine(bend=6, twist=42), foot("right", 0.84, 0.1, 0.36, "ahead+0.1out"), foot("left", 0.84, 0.2, -0.22, "ahead+0.7out", heel=15), put("right", -0.42, 1.04, 0.16, "down+ahead"), along("left", "out+0.3back+0.4up", 0.14, "out+0.5back"), look("ahead"),
    ),
    named(
        "Low racket lunge, {side} leg and arm stretched ahead.", "sport",
        "lunging for a drop shot|reaching for a low ball with a racket|hitting a volley at the net|lunging for the shuttlecock|retrieving a ball in squash|stretching for a wide ball|dinking at the net|"
        "scooping up a dropper|stretching to get it back|reaching way out front with the racket|getting down to a half-volley",
        "squash player at full stretch|badminton lunge|drop shot!|volley at the net|a padel player digs the ball out|pickleball at the kitchen line|a desperate reach for the ball|net kill|"
        "get it, get it, it's short!|one giant lunge, arm long, the other thrown back|squash, front corner|the shuttle dies at the net|Viktor Axelsen at the net|drop shot, stretch|stop volley|Jahangir Khan digs it out",
        "ahead('r_ankle','l_ankle')>.55; knee('r')<125; ahead('r_wrist','r_shoulder')>.3; elbow('r')>135; lean()>15; arm('l')>35; height('pelvis')<.75",
        root(pitch=28), spine(bend=8, twist=22), foot("right", 0.6, 0.12, 0.5), foot("left", 0.66, 0.14, -0.4, "ahead+0.7out", heel=22), arm("right", "ahead+0.25out+0.15down", "ahead+0.2up+0.15out"), arm("left", "out+0.55back+0.2up", "out+0.3up"), look("ahead+0.2down"),
    ),
    named(
        "Waiting for the serve, racket held in front, crouched.", "sport",
        "waiting to return a serve|waiting for a serve|standing ready with a racket|bouncing on the toes waiting for the ball|getting set to receive|crouching at the table-tennis table|fielding at short leg|"
        "swaying from foot to foot before the return|standing ready for the ball, knees soft|crouching on the receiving end|getting into ready position|receiving serve",
        "tennis player on the baseline, ready to return|receiver at Wimbledon|table-tennis champion leans over the table|an infielder on his toes|badminton doubles, waiting at the net|split step|"
        "second service, he moves in|athletic stance, both hands in front|ready position|knees bent, elbows free, eyes on the server|Agassi waits to return|shortstop, weight on the toes|ping-pong, ready for anything|hands together before the belly, low and alert",
        "knee('l')<150; knee('r')<150; lean()>20; hands_apart()<.4; ahead('l_wrist')>.25; 60<elbow('l')<140; feet_apart()>.45",
        root(pitch=28), spine(bend=14), foot("left", 0.8, 0.3, 0.16, "ahead+0.4out", heel=12), foot("right", 0.8, 0.3, 0.08, "ahead+0.4out", heel=12), put("right", 0.08, 1.0, 0.52), put("left", 0.04, 1.06, 0.6), look("ahead"),
    ),
    named(
        "Pitcher's wind-up, on the {side} leg, {other} knee raised high.", "sport",
        "winding up to pitch|pitching in baseball|lifting the {other} knee to pitch|"
        "hiding the ball in the glove before the pitch|standing on the mound with one leg raised|pitching a baseball|"
        "rocking back on the mound|hitching up the front knee before the throw|coming to the top of the delivery|loading up on the back leg to pitch",
        "pitcher's mound|World Series, ninth inning|a pitcher with his knee at his chest|Nolan Ryan|knuckleball|"
        "Yankees pitcher before the throw|bottom of the ninth, bases loaded: the wind-up|three strikes, you're out!|"
        "a baseball pitcher|a pitcher|"
        "leg kick|stork-like on the mound, glove at the breast|Satchel Paige|one knee up by the elbow, both hands together at the chest|here's the pitch|Shohei Ohtani winds up|full count|Sandy Koufax",
        "thigh('l')>75; knee('l')<110; knee('r')>150; hands_apart()<.25; ahead('l_wrist')>.1; standing()",
        root(pitch=-5, roll=-3), spine(bend=10, twist=-22), plumb(leg("left", "ahead+0.12up+0.2in", "down+0.1back", toes=25)), foot("right", 0.97, 0.02), put("left", -0.08, 1.39, 0.24, "down+out"), put("right", 0.1, 1.39, 0.22, "down+out"), look("ahead+0.9out"),
    ),
    named(
        "Catcher's crouch, mitt held out with the {other} hand.", "sport",
        "catching behind the plate|crouching as a catcher|squatting with a mitt held out|giving the pitcher signs|keeping wicket|squatting behind the stumps|holding out pads for a boxing pupil|"
        "framing a pitch|hunkering down behind home plate|squatting, glove out for a target|calling for the curveball|holding up a target for the pitcher",
        "baseball catcher|wicketkeeper|Yogi Berra|behind home plate|a catcher waits for the fastball|"
        "the umpire's view: catcher in the dirt|howzat, says the keeper|strike zone|a catcher waits for the ball|"
        "behind the stumps|Johnny Bench|backstop|deep squat, one hand held out as a target|put it right here, kid|Adam Gilchrist keeps wicket|focus mitts, low|the tools of ignorance",
        "knee('l')<90; knee('r')<90; height('pelvis')<.5; ahead('l_wrist','l_shoulder')>.25; elbow('l')>110; elbow('r')<130; lean()>8",
        root(pitch=26), spine(bend=14), foot("left", 0.44, 0.26, 0.1, "ahead+0.7out", heel=15), foot("right", 0.44, 0.26, 0.1, "ahead+0.7out", heel=15), arm("left", "ahead+0.25down+0.15out", "ahead+0.1up"), hand("left", point="up+ahead", palm="ahead"), arm("right", "down+0.5out+0.1back", "down+0.5ahead+0.4in"), look("ahead"),
    ),
    named(
        "Swinging through the ball with both hands on the bat, on the {side} toe.", "sport",
        "hitting a baseball|swinging a bat through the ball|smashing a ball with a bat|hitting a home run|"
        "swinging a club at waist height|playing rounders|bashing with a baseball bat|batting|"
        "playing baseball as the batter|"
        "connecting with the pitch|taking a big cut|slugging it over the fence|swiping at a piñata|hitting through the ball, back heel off the ground",
        "crack of the bat|Babe Ruth hits one out of the park|grand slam|a batter makes contact|softball slugger|"
        "smash it out of the ground!|rounders on the beach|vandal swings a bat at the windscreen|Babe Ruth|"
        "a batter at home plate|home run!|strike three|baseball|a batter|baseball player|"
        "Mickey Mantle|both fists out in front, hips turned, back heel up|line drive|base hit|Casey at the bat|Aaron Judge|foul ball!|whack the piñata|swing, batter batter",
        "hands_apart()<.25; ahead('r_wrist')>.25; elbow('l')>125; feet_apart()>.5; knee('l')>150; knee('r')<150; -.15<y('r_wrist')-y('spine1')<.35",
        root(pitch=4, turn=20), spine(bend=6, twist=12), foot("left", 0.88, 0.2, 0.32), foot("right", 0.88, 0.16, -0.28, heel=45), put("right", -0.08, 1.18, 0.56, "down+0.5out"), along("left", "out+0.2down+0.2back", 0.13, "out+0.3down"), look("ahead+0.2out+0.2down"),
    ),
    named(
        "Cricket bowler, {side} arm high in the delivery stride.", "sport",
        "bowling in cricket|bowling a fast ball|delivering the ball overarm with a straight {side} arm|leaping in the delivery stride|bowling a googly|"
        "bowling a bouncer|sending down an over|bringing a straight arm over the top|hurtling in off a long run|bowling leg spin",
        "fast bowler at Lord's|Shane Warne|James Anderson bowls|the Ashes|a bowler runs in and lets go|yorker!|village cricket, opening over|windmilling the {side} arm over|"
        "howzat!|Dennis Lillee|arm brushing the ear, front leg braced|Jasprit Bumrah|paceman at the crease|over the wicket|Wasim Akram swings it|the quickie lets rip|no ball!",
        "y('r_wrist')>y('top'); elbow('r')>150; elbow('l')<160; feet_apart()>.5; lean()>3; knee('l')>145",
        root(pitch=6, roll=6), spine(bend=4, side=10, twist=-8), foot("left", 0.89, 0.06, 0.4), foot("right", 0.9, 0.1, -0.36, heel=45), arm("right", "up+0.3ahead+0.12out"), arm("left", "down+0.7ahead+0.25in", "down+0.8in+0.3ahead"), look("ahead"),
    ),
    named(
        "Cricket batsman on guard, bat grounded at the {side} toe.", "sport",
        "taking guard at the crease|batting for the first eleven|playing a forward defensive stroke|"
        "tapping the bat on the crease|standing at the wicket|blocking the ball with a straight bat|batting in cricket|"
        "facing the bowling|blocking|standing at the striker's end|offering a dead bat|shaping up side-on, bat low",
        "cricket batsman|Sachin Tendulkar|Don Bradman|a straight bat|the opener faces the first ball|"
        "Test match, playing for a draw|last man in, ten to win|Geoffrey Boycott blocks|cricket|a cricketer|"
        "middle and leg, please, umpire|Joe Root|bat and pad together|side-on, head turned, hands low on the handle|nightwatchman|Virat Kohli waits|bat tapping at the toes|sticky wicket|stonewalling",
        "hands_apart()<.25; lean()>20; knee('l')<168; y('r_wrist')<y('pelvis')+.05; head_turn()>20; feet_apart()>.25",
        root(pitch=24, turn=-50), spine(bend=22, twist=10), foot("left", 0.91, 0.2, 0.12), foot("right", 0.91, 0.2, 0.02), put("right", 0.1, 0.73, 0.4, "out+back"), along("left", "up+0.3ahead", 0.12, "out+0.4up"), look("out"),
    ),
    named(
        "Golf follow-through on the {side} toe, hands over the {other} shoulder.", "sport",
        "finishing a golf swing|watching the golf ball fly|holding the finish of a drive|following through with the club over the {other} shoulder|swinging all the way round|"
        "holding a pose after a drive|finishing high|ending up facing the target, club behind|admiring a tee shot",
        "golf finish|what a drive!|Rory McIlroy after the tee shot|straight down the fairway|Ryder Cup|on the {side} toe, club behind the back|the ball soars, the golfer watches|"
        "high finish|belt buckle to the target, back foot on its toe|Seve Ballesteros|look at that ball go!|hands by the {other} ear, hips turned all the way|two-eighty down the middle|in the hole!|Ernie Els, finish",
        "hands_apart()<.25; y('l_wrist')>y('l_shoulder'); twist()>20; leftof('r_wrist')>.05; feet_apart()>.25; height('r_ankle')>height('l_ankle')+.04",
        root(turn=26, pitch=-4), spine(bend=-6, twist=46), foot("left", 0.97, 0.1, 0.06), foot("right", 0.96, 0.24, -0.14, heel=48), arm("left", "out+0.25up+0.45ahead", "up+0.9in+0.2back"), reach("right", "wrist", of="left", elbow="ahead+0.4down", gap=0.0), look("ahead+0.45up"),
    ),
    named(
        "Ten-pin bowling release, {side} arm swung ahead, {side} leg crossed behind.", "sport",
        "bowling|going bowling|rolling a bowling ball|releasing a ball down the lane|playing ten-pin bowling|sliding up to the foul line|playing skittles|"
        "sending one down the alley|releasing a strike ball|bowling a frame|following through at the foul line",
        "strike!|The Dude abides|bowling alley|Fred Flintstone bowls|all ten pins|a league bowler|gutter ball|kegling evening|spare in the last frame|"
        "turkey!|the Big Lebowski|one leg swept behind the other, arm up in front, body low|ten pins, lane nine|kingpin|Saturday night at the lanes|a low slide and the ball is away|mind the gutter",
        "lean()>22; knee('l')<130; ahead('r_wrist')>.2; elbow('r')>140; ahead('r_ankle','l_ankle')<-.25; arm('l')>35; leftof('r_ankle','pelvis')>-.1",
        root(pitch=40, roll=-4), spine(bend=8, twist=10), foot("left", 0.7, 0.06, 0.2), foot("right", 0.7, -0.2, -0.5, "ahead+down", heel=30), arm("right", "ahead+0.2down+0.05out", "ahead+0.3up"), hand("right", palm="up"), arm("left", "out+0.4back+0.1up"), look("ahead"),
    ),
    named(
        "Boules throw, crouched, {side} arm swinging underarm.", "sport",
        "playing boules|playing pétanque|throwing underarm|tossing a horseshoe|pitching a softball|lobbing a beanbag underarm|tossing a ring over a peg|playing bocce|playing cornhole|"
        "lobbing a boule|rolling a wood at the jack|throwing a bowl from a crouch|swinging underarm from bent knees",
        "pétanque in Provence|pensioners under the plane trees play boules|horseshoe pitching|softball pitcher|lawn bowls|coconut shy at the fair|ring toss at the fair|French village square, pastis and boules|"
        "cochonnet!|tu tires ou tu pointes?|arm swung forward underhand, knees bent|Sir Francis Drake finishes his game|Jennie Finch|Sunday boules by the church|closest to the jack wins|cornhole in the backyard",
        "knee('l')<140; lean()>15; ahead('r_wrist','r_shoulder')>.2; elbow('r')>140; y('r_wrist')<y('neck'); height('pelvis')<.8",
        root(pitch=28), spine(bend=12), foot("left", 0.7, 0.1, 0.22), foot("right", 0.7, 0.14, -0.1, heel=35), arm("right", "ahead+0.75down+0.05out", "ahead+0.35down"), hand("right", palm="down"), arm("left", "out+0.7back+0.5down", "out+0.5back+0.5down"), look("ahead"),
    ),
    named(
        "Throwing a dart, {side} forearm cocked beside the eye.", "sport",
        "playing darts|throwing darts|aiming a dart with the {side} hand|lining up a dart|sighting along a dart|"
        "pinching a dart before the face|"
        "chucking arrows|stepping up to the oche|taking aim at the bull with a dart|standing with a dart at eye level",
        "one hundred and eighty!|Phil Taylor at the oche|pub darts|bullseye on the dartboard|Michael van Gerwen|double top to win|Luke Littler|World Darts Championship|a paper plane in class, aimed at the teacher|"
        "treble twenty|let's play darts|elbow forward, hand drawn back by the eye, leaning over the front foot|Eric Bristow|game on!|arrers down the pub|double sixteen for the match|a paper plane about to glide",
        "elbow('r')<85; dist('r_wrist','head')<.4; ahead('r_elbow','r_shoulder')>.15; ahead('r_ankle','l_ankle')>.15; arm('l')<40; standing()",
        root(pitch=7), spine(bend=6, twist=26, side=-4), foot("right", 0.97, 0.06, 0.2), foot("left", 0.96, 0.1, -0.18, heel=25), arm("right", "ahead+0.02up+0.15out", "up+0.3back+0.15in"), hand("right", palm="in"), arm("left", "down+0.25out+0.2back", "down+0.5ahead+0.2in"), look("ahead"),
    ),
    named(
        "Billiards, bent over the table, cue drawn back in the {side} hand.", "sport",
        "playing billiards|playing pool|playing snooker|bending over the pool table|aiming a cue|sighting along a cue|potting the black|breaking at pool|"
        "lining up the pink|leaning low over the baize|cueing off|breaking off|taking a shot at pool",
        "Ronnie O'Sullivan|The Hustler|pool hall|eight ball in the corner pocket|snooker at the Crucible|The Color of Money|a shark at the pool table|chin on the cue|"
        "Stephen Hendry|century break|chin down, one arm long on the cloth, back elbow high|rack 'em up|Minnesota Fats|Paul Newman over the table|bridge hand out front, cue under the chin|hush, he's on the black",
        "lean()>50; ahead('l_wrist','l_shoulder')>.15; elbow('l')>125; elbow('r')<120; feet_apart()>.4; knee('l')>125; y('r_elbow')>y('r_wrist')",
        root(pitch=66), spine(bend=12, twist=16), foot("left", 0.88, 0.12, 0.3), foot("right", 0.9, 0.16, -0.22), put("left", 0.02, 0.84, 1.0, "down+out"), put("right", 0.2, 0.92, 0.0, "up+0.4out+0.5back"), look("ahead"),
    ),
    named(
        "Frisbee backhand, {side} arm curled across the body.", "sport",
        "throwing a Frisbee backhand|playing ultimate|winding up with a Frisbee|"
        "curling the {side} arm across to throw a disc|dealing cards across the table standing|playing disc golf|"
        "skimming a beer mat|throwing a frisbee|"
        "flinging a disc|letting a frisbee rip|coiling to throw a flying disc|throwing a disc from the hip, arm wrapped round the belly",
        "ultimate Frisbee|disc golf|Frisbee on the beach with the dog|wrist flick!|he hurls his hat at the hat stand|"
        "Oddjob throws his bowler hat|Xena's chakram|fling the plate, Greek style|frisbee in the park|"
        "huck it!|arm folded over the body, wrist cocked|flying saucer at the beach|the dog waits for the disc|frizbee|Captain America lets the shield go, backhand|hat into the ring",
        "leftof('r_wrist')>.05; elbow('r')<140; ahead('r_wrist')>.1; twist()>15; feet_apart()>.35; arm('l')<75",
        root(pitch=12), spine(bend=10, twist=38), foot("right", 0.88, 0.06, 0.34), foot("left", 0.87, 0.18, -0.2, "ahead+0.6out"), put("right", -0.4, 1.14, 0.2, "ahead+0.3up"), hand("right", palm="down+back"), arm("left", "out+0.7down+0.5back", "out+0.6down"), look("ahead"),
    ),
    named(
        "Polo, astride, mallet swung back in the {side} hand.", "sport",
        "playing polo|swinging a mallet from horseback|charging on horseback with a raised sabre|jousting|riding with a lance raised|hitting from the saddle|leading a cavalry charge|"
        "swinging from the saddle|thundering down the pitch on a pony|galloping with a raised sabre|leaning from the saddle, one arm drawn back",
        "polo match in Argentina|the Charge of the Light Brigade|a hussar with his sabre|cavalry, charge!|elephant polo|a Cossack on horseback swings his blade|Prince William plays polo|Don Quixote charges the windmill|Rohirrim, to war!|"
        "chukka|Light Brigade|legs astride, one hand on the reins, the other swung up behind|mallet and pony|cuirassier at Waterloo|Ivanhoe in the lists|into the valley of death|Deauville, high goal",
        "feet_apart()>.4; 75<hip('l')<150; y('r_wrist')>y('r_shoulder')+.1; ahead('l_wrist')>.15; elbow('r')>120; knee('l')<155",
        root(pitch=14), spine(bend=6, twist=-14), plumb(legs("ahead+0.75out+0.7down", "down+0.35back", toes=-10)), put("left", 0.04, 0.89, 0.42, "down+0.3out"), arm("right", "out+0.5up+0.35back", "up+0.4out+0.1back"), look("ahead+0.3down"),
    ),
    named(
        "Hopscotch, hopping on the {other} foot, {side} foot tucked behind.", "action",
        "playing hopscotch|hopping on one foot|hopping on the {other} leg|jumping from square to square|"
        "hopping across stepping stones|playing jump-the-squares in the street|hopping|"
        "bouncing along on one leg|throwing a stone and hopping after it|jumping on one foot through the chalk squares|going hoppity-hop",
        "hopscotch|a girl plays hopscotch on the pavement|heaven and hell, chalk on the asphalt|one-legged race|"
        "I can hop all the way home|flamingo race at sports day|"
        "hop on one leg, the other heel tucked up|chalk numbers on the pavement|don't step on the line!|the girl jumps with one foot|on one foot to the end of the street|one, two, buckle my shoe, hop|marelle",
        "knee('r')<110; knee('l')>130; arm('l')>30; arm('r')>30; height('r_ankle')>.25; lean()<25",
        root(pitch=8), spine(bend=6, side=4), plumb(leg("right", "down+0.3ahead+0.05out", "back+0.35down", toes=35)), foot("left", 0.97, 0.0, 0.03, heel=35), arms("out+0.5down+0.1ahead", "out+0.6up+0.2ahead"), look("ahead+0.5down"),
    ),
    named(
        "Bent down, hands on the knees, back offered for leapfrog.", "action",
        "standing bent over for leapfrog|offering the back for leapfrog|being jumped over|bending down with the hands braced on the knees|playing the horse in leapfrog|umpiring behind the catcher|waiting for a spanking|"
        "making a back for the others|bracing over, palms on the kneecaps|stooping with both hands on the knees as a vaulting horse|standing doubled over to be leapt across",
        "leapfrog, the one underneath|jump over me!|make a back|leapfrog base|an umpire leans in behind home plate|a piece of cake to jump over, he makes himself small|six of the best, bend over, boy|"
        "buck, buck, how many fingers?|who's jumping over me?|tuck your head in, brace your knees|vault over me|assume the position|back flat, hands on knees, head tucked in|home plate umpire|a living vaulting box",
        "lean()>55; hand('l','l_knee')<.22; hand('r','r_knee')<.22; knee('l')>120; feet_apart()>.3; height('pelvis')>.6",
        root(pitch=66), spine(bend=22), foot("left", 0.88, 0.22, 0.1), foot("right", 0.88, 0.22, 0.1), reaches("knee", "out+0.2up"), head(nod=24),
    ),
    named(
        "Counting at hide-and-seek, face in the arms against a tree.", "action",
        "counting aloud at a tree while the others hide|playing hide-and-seek as the seeker|hiding the face against a tree|covering the eyes against a wall|counting to a hundred with closed eyes|leaning on a wall with the face in the arms|"
        "hiding the eyes and counting|being it|burying the face in the crook of the arms at a tree|counting down, leaning against a tree",
        "eight, nine, ten, coming!|who's afraid? count with your eyes shut|grandmother's footsteps|what's the time, Mr Wolf?|red light, green light|no peeking!|at the Wailing Wall|"
        "ready or not, here I come!|you're it, count to twenty|forehead on folded arms against the trunk|...ninety-nine, a hundred!|hide & seek|no cheating, close your eyes|mother, may I?",
        "dist('l_wrist','head')<.4; dist('r_wrist','head')<.4; elbow('l')<110; elbow('r')<110; lean()>8; ahead('l_elbow')>.1; standing()",
        root(pitch=12), spine(bend=12), foot("left", 0.97, 0.08, 0.06), foot("right", 0.96, 0.1, -0.16, heel=30), arms("ahead+0.3up+0.3out", "in+0.5up+0.1ahead"), head(nod=24),
    ),
    named(
        "Flying a kite, leaning back, hands on the line.", "action",
        "flying a kite|holding a kite string|watching a kite climb|letting out a kite line|steering a stunt kite|"
        "looking up along a string|"
        "tugging at a kite line|holding on to a high-flying kite|letting the string run through the hands|keeping a kite up, head thrown back",
        "let's go fly a kite|kite day on the beach|a child with a dragon kite|The Kite Runner|"
        "autumn wind, kites in the sky|Benjamin Franklin's kite|the balloon tugs at its string|"
        "two hands on a string that goes up and up|wind's up, kites out|up to the highest height|Charlie Brown and the kite-eating tree|head back, one hand high, one by the chest, leaning away|kite runner boy in Kabul|the power kite pulls hard",
        "y('r_wrist')>y('r_shoulder'); ahead('r_wrist')>.2; head_nod()>5 or gaze_up()>20; hands_apart()>.15; elbow('l')<150; standing()",
        root(pitch=-10), spine(bend=-8), foot("left", 0.94, 0.1, -0.24), foot("right", 0.94, 0.12, 0.14), arm("right", "ahead+0.45up+0.1out", "up+0.5ahead+0.1in"), arm("left", "down+0.55ahead+0.15out", "ahead+0.7up+0.25in"), look("ahead+0.75up"),
    ),
    named(
        "Skipping a stone, low sidearm throw with the {side} arm.", "action",
        "skimming a stone over the water|skipping stones on a lake|throwing flat with the {side} arm|throwing sidearm|"
        "skimming a pebble|pitching submarine style|flicking a stone low|skipping stones|"
        "chucking a flat pebble|throwing low and sidewise|bouncing a pebble off the lake|slinging from the hip|whipping one arm round low",
        "ducks and drakes|a boy at the pond with flat pebbles|seven skips!|Amélie at the canal|a sidearm throw from third base|skim it flat and low|father and son by the lake, counting the bounces|"
        "plink, plink, plink, across the lake|stone skimming world championships|one arm low and back, trunk leaning to it|find a flat one, then throw it level|submariner on the mound|a kid by the loch throws stones|five bounces!",
        "lean()>15; knee('l')<150; knee('r')<150; twist()<-8; ahead('l_wrist')>.05; y('r_wrist')<y('neck'); feet_apart()>.5",
        root(pitch=22, roll=-14), spine(bend=10, side=-14, twist=-30), foot("left", 0.76, 0.18, 0.36), foot("right", 0.76, 0.22, -0.2, "ahead+0.7out"), arm("right", "out+0.35down+0.25back", "out+0.4ahead+0.1up"), arm("left", "ahead+0.5out+0.1down", "ahead+0.4in"), look("ahead+0.1down"),
    ),
    named(
        "Marbles, squatting low, {side} hand flicking on the ground.", "action",
        "flicking a marble|shooting marbles in the dirt|squatting to play on the ground|rolling dice on the pavement|playing jacks|setting up toy soldiers|lining up dominoes|"
        "throwing dice on the ground|shooting an aggie|hunkering in the dust over a game|knuckling down",
        "marbles in the schoolyard|a street kid rolls dice|knuckle down!|craps in the alley|conkers and marbles|a game of jacks|dominoes for the world record|a child and its toy cars in the dust|"
        "snake eyes!|come on, baby needs new shoes|squatting on the heels, one hand at the ground, the other on the knee|aggies and cat's eyes|lining up the domino run|two boys and a ring in the dust|flick it with your thumb|game of knucklebones",
        "knee('l')<90; knee('r')<110; height('r_wrist')<.3; height('pelvis')<.5; hand('l','l_knee')<.25; gaze_up()<-10",
        root(pitch=34), spine(bend=30, twist=8), foot("left", 0.4, 0.14, 0.16, heel=10), foot("right", 0.4, 0.18, -0.06, "ahead+0.5out", heel=45), put("right", 0.1, 0.12, 0.5), reach("left", "knee", elbow="out+0.2up"), look("ahead+0.7down"),
    ),
    named(
        "Rolling a giant snowball, bent and pushing.", "action",
        "rolling a snowball|building a snowman|rolling a giant ball of snow|rolling a barrel|rolling a tractor tyre|rolling out a carpet|pushing a boulder along the ground|"
        "heaving a huge ball along|pushing a big round thing, bent double|shoving a keg up the ramp|rolling snow into a ball",
        "do you want to build a snowman?|first snow of the year|the bottom of the snowman|a dung beetle at work|a barrel of beer is rolled to the cellar|hay bale rolled to the barn|snow day, no school!|"
        "Olaf's belly|bent right over, both arms out, shoving something round|Indiana Jones' boulder, the other way round|make the head next|scarab with its ball|Katamari|lads roll a hay bale|carrot nose comes later",
        "lean()>50; ahead('l_wrist','l_shoulder')>.15; knee('r')<140; feet_apart()>.45; height('l_wrist')<.75; elbow('l')>120",
        root(pitch=62), spine(bend=20), foot("right", 0.74, 0.14, 0.1), foot("left", 0.78, 0.14, -0.42, heel=45), put("left", 0.22, 0.56, 0.86, "out"), put("right", 0.22, 0.52, 0.84, "out"), hands(point="ahead+up", palm="ahead"), look("ahead+0.6down"),
    ),
    named(
        "Arm wrestling at a table, {side} hand locked.", "sport",
        "arm wrestling|wrestling arms with the {side} hand|pressing the {side} forearm on a table against somebody|fighting a thumb war|testing strength across a table|"
        "locking hands over a table|grappling hand to hand at the table|having an arm wrestle|straining to push a fist down onto the tabletop",
        "arm wrestling in the saloon|Over the Top|The Old Man and the Sea, the hand game|who is stronger?|table, elbows, go!|trucker championship|a sailor arm-wrestles in the tavern|Indian wrestling with dad|"
        "elbow on the table, fist locked|loser buys the beer|Stallone in the truckers' contest|bet I can take you|lumberjacks test their strength|grip, ready, go! at the bar table|arm-wrestle",
        "sitting(); 60<elbow('r')<115; ahead('r_wrist')>.2; y('r_wrist')>y('r_elbow')+.1; lean()>8; elbow('l')<125",
        root(pitch=14), spine(bend=14, twist=8, side=-4), plumb(legs("ahead+0.35out", "down+0.1back")), arm("right", "down+0.75ahead+0.05in", "up+0.6ahead+0.3in"), hand("right", palm="in+back"), arm("left", "down+0.55ahead+0.25out", "ahead+0.9in+0.05up"), look("ahead+0.2down"),
    ),
    named(
        "Chess, sitting bent over the board, chin on the {side} fist.", "action",
        "playing chess|thinking about the next move at the board|playing a board game|playing checkers|studying the chess board|pondering over a Scrabble board|reaching out to move a pawn|"
        "mulling over a gambit|brooding over the board|hovering over a pawn|sitting at a game, chin on the fist",
        "checkmate in three moves|Magnus Carlsen|The Queen's Gambit|a grandmaster ponders|chess in the park|your move|"
        "Garry Kasparov against the computer|Monopoly night|Death plays chess with the knight|Bobby Fischer|Go master|"
        "Sicilian defence|Beth Harmon|fist under the chin, other hand on the table, eyes on the pieces|Deep Blue's opponent|zugzwang|touch move!|Anand ponders|king's pawn to e4|mate in two",
        "sitting(); dist('r_wrist','head')<.35; elbow('r')<85; lean()>10; ahead('l_wrist')>.25; gaze_up()<-8",
        root(pitch=14), spine(bend=24), plumb(legs("ahead+0.15out", "down+0.2back")), put("left", 0.04, 0.72, 0.52, "out+0.3down"), hand("left", palm="down"), reach("right", "chin", elbow="down+0.6ahead+0.2out", gap=0.01), head(nod=14),
    ),
    named(
        "Yo-yo in the {side} hand, looking down at it.", "action",
        "playing with a yo-yo|doing yo-yo tricks|letting a yo-yo run down|walking the dog with a yo-yo|"
        "bobbing a tea bag on its string|dangling a cat toy|"
        "yo-yoing|playing with a little disc on a string|dropping a yo-yo and calling it back|dangling something from the fingers and watching it",
        "yo-yo|around the world with a yo-yo|a kid of the nineties with his yo-yo|up and down on a string|the cat wants the feather|a hypnotist's pendulum|marionette on strings, one-handed|"
        "forearm level, eyes following something up and down|sleeper trick|a Duncan in his hand|dip, dip, dip, goes the tea bag|boing on a string|here kitty, get the string|you are getting sleepy",
        "70<elbow('r')<125; ahead('r_wrist')>.2; gaze_up()<-15; arm('l')<45; standing()",
        root(pitch=4), spine(bend=12), foot("left", 0.97, 0.12, -0.04), foot("right", 0.94, 0.16, 0.16), arm("right", "down+0.25ahead+0.1out", "ahead+0.15down"), hand("right", palm="down"), arm("left", "down+0.3out+0.15back", "down+0.35ahead+0.1in"), look("ahead+0.75down"),
    ),
    named(
        "Keepie-uppie, ball on the lifted {side} foot.", "sport",
        "juggling a football|doing keepie-uppies|playing keepy-uppy|kicking a hacky sack|bouncing a ball on the {side} foot|keeping the ball in the air with the feet|playing sepak takraw|kicking a shuttlecock with the foot|"
        "doing kick-ups|juggling with the feet|flicking a ball up with one toe|nudging a ball up and up with the foot",
        "hacky sack in the park|freestyle football|Maradona warms up|a hundred touches without dropping|jianzi|Ronaldinho on Copacabana|street soccer tricks|ball control|"
        "ninety-eight, ninety-nine...|one foot lifted, eyes down on the toe, arms out for balance|tekkers|beach boys in Rio|freestyler|Cuju in old China|the ball is glued to his boot|hackeysack circle at college",
        "thigh('r')>40; knee('r')<160; knee('l')>145; arm('l')>30; arm('r')>30; gaze_up()<-12; standing()",
        root(pitch=-2), spine(bend=10), plumb(leg("right", "ahead+0.5down+0.12out", "down+0.75ahead", toes=15)), foot("left", 0.96, 0.04, -0.02), arms("out+0.75down+0.1back", "out+0.25down+0.35ahead"), look("ahead+0.9down"),
    ),
    named(
        "Juggling, forearms level, eyes up.", "action",
        "juggling|juggling three balls|juggling clubs|keeping five balls in the air|practising a juggling cascade|tossing oranges from hand to hand|catching falling coins|"
        "throwing three balls in a pattern|keeping plates and balls aloft|tossing clubs from hand to hand|juggling knives",
        "a juggler at the circus|three balls in the air|a court jester entertains the king|"
        "busker with clubs at the traffic light|Rastelli|torches in the air, keep your eyes on them|"
        "eggs? he juggles eggs!|a juggler|"
        "cascade|elbows at the waist, forearms level, eyes above|roll up, roll up, the juggling man|circus school|one hand up, one hand down, palms to the sky|devil sticks next|Cirque du Soleil artist with five balls|whoops, keep them flying",
        "60<elbow('l')<130; 60<elbow('r')<130; hands_apart()>.3; ahead('l_wrist')>.15; gaze_up()>8; standing(); abs(y('l_wrist')-y('r_wrist'))>.05",
        root(pitch=-3), spine(bend=-4), foot("left", 0.94, 0.16, 0.06), foot("right", 0.94, 0.16, -0.04), arm("left", "down+0.12out+0.1ahead", "ahead+0.2up+0.1out"), arm("right", "down+0.15out+0.2ahead", "ahead+0.6up+0.05in"), hands(palm="up"), look("ahead+0.55up"),
    ),
    named(
        "Sack race, hopping, sack held up at the waist.", "action",
        "running a sack race|hopping in a sack|jumping in a sack race|holding up loose trousers while hopping|"
        "bouncing along with both feet together|"
        "bouncing in a potato bag|jumping with both legs in a sack|hopping along clutching a bag to the waist|competing in a sack race",
        "sack race|school sports day|village fête|potato sack|county fair games|the trousers are too big|jump, jump, feet in the bag|hold your pants up, clown!|"
        "legs in a bag, hop hop|both fists at the belt, feet together, jumping|hessian bags on the lawn|first to the finish, no tearing the sack|egg race is over, sacks next|dads' race|oops, my belt broke",
        "feet_apart()<.25; knee('l')<150; knee('r')<150; hand('l','l_hip')<.32; hand('r','r_hip')<.32; elbow('l')<130; lean()>6; balance()<.35",
        root(pitch=18), spine(bend=8), plumb(legs("down+0.5ahead+0.01out", "down+0.5back", toes=35)), put("left", 0.2, 1.02, 0.22, "out+0.4back"), put("right", 0.2, 1.02, 0.22, "out+0.4back"), look("ahead"),
    ),
    named(
        "Egg-and-spoon race, {side} arm held level ahead, creeping along.", "action",
        "running an egg-and-spoon race|carrying an egg on a spoon|balancing an egg on a spoon|"
        "carrying a full cup without spilling|holding something that must not spill|"
        "tiptoeing with something wobbly on a spoon|walking gingerly with one hand held out level|creeping along, eyes on the spoon|bringing a brimming cup to the table",
        "egg and spoon|don't drop the egg!|sports day for the parents|carrying nitroglycerine|brimful of soup, walk slowly|a flickering candle through the dark corridor|steady, steady: not a drop spilled|"
        "keep your eye on the egg|one arm out, forearm flat, tiny steps|walk, don't run: the spoon|a tealight carried down the aisle|thumb off the egg, cheater!|mothers' race at primary school|slowly, slowly, don't spill it",
        "ahead('r_wrist','r_shoulder')>.25; 100<elbow('r')<170; arm('l')>20; gaze_up()<-4; feet_apart()>.25; knee('l')<170",
        root(pitch=6), spine(bend=10), foot("right", 0.92, 0.08, 0.2), foot("left", 0.92, 0.08, -0.2, heel=30), arm("right", "down+0.7ahead+0.05out", "ahead+0.25up"), hand("right", palm="in+up"), arm("left", "out+0.6down+0.3back", "out+0.3ahead+0.3down"), look("ahead+0.4down"),
    ),
    named(
        "Twister, {side} hand and both feet far apart on the floor.", "action",
        "playing Twister|bending down to touch a far spot with the {side} hand|balancing on three limbs|reaching across the floor on hands and feet|stretching the {side} hand to a far dot|contorting on the floor|walking like a spider on three limbs|"
        "getting into a Twister tangle|planting the {side} hand between wide feet|reaching down to a coloured dot|balancing on two feet and one hand",
        "{side} hand on red!|Twister at the party|tangled up on a plastic mat|spin the spinner: {side} hand yellow|a game that ends in a heap|three limbs down, the other arm in the air|"
        "{side} hand, blue|feet wide apart, one palm on the floor, the other arm flying|who's got the spinner?|ow, you're on my hair|students play Twister|party game on a spotty mat|don't topple!",
        "height('r_wrist')<.22; lean()>50; feet_apart()>.6; knee('l')<150; height('l_wrist')>.6",
        root(pitch=66, roll=-6), spine(bend=18, twist=20), foot("left", 0.64, 0.4, 0.06, "ahead+0.6out"), foot("right", 0.64, 0.34, -0.3, "ahead+0.7out", heel=20), put("right", 0.04, 0.08, 0.5, "out"), hand("right", point="up+0.6ahead", palm="ahead+0.4down"), arm("left", "out+0.5back", "out+0.3back+0.3up"), look("ahead+0.8down"),
    ),
    named(
        "Rock, paper, scissors, {side} fist over the {other} palm.", "action",
        "playing rock, paper, scissors|hitting the {side} fist into the palm|smacking a fist into the palm|drawing lots with a fist on the palm|cracking the knuckles before a fight|grinding spices in a mortar held in the hand|"
        "knocking one fist on the open hand|doing roshambo|playing paper scissors stone|pounding a fist into the palm",
        "rock, paper, scissors!|best of three?|I'm going to teach him a lesson, fist in palm|kung fu salute|"
        "wushu greeting, fist and palm|roshambo|let's settle this with a game|rock beats scissors|"
        "paper, scissors, stone|jan ken pon|schnick schnack schnuck|one fist on top of a flat hand before the chest|loser does the dishes|schere, stein, papier|thump, thump, one fist in the hand|you and me, outside, fist in palm",
        "hands_apart()<.3; y('r_wrist')>y('l_wrist')-.02; 50<elbow('r')<120; ahead('r_wrist')>.2; standing()",
        root(pitch=4), spine(bend=8), foot("left", 0.95, 0.16, 0.1), foot("right", 0.95, 0.16, -0.06), put("left", 0.0, 1.23, 0.34), put("right", 0.0, 1.35, 0.33, "out+0.3down"), look("ahead+0.1down"),
    ),
    named(
        "Batting stance, bat cocked behind the {side} shoulder.", "sport",
        "waiting for the pitch|standing in the batter's box|standing at the plate with the bat cocked|"
        "holding a bat up behind the {side} shoulder|getting ready to hit a baseball|waiting to swing|stepping up to bat|"
        "taking a batting stance|holding a club up at the {side} ear, ready to swing",
        "batter up!|at bat|a batter waits for the pitch|bat pulled back, eyes on the ball|batting stance|"
        "bat up, back elbow high, knees bent|Derek Jeter waits in the box|full count, bases loaded, he waits|"
        "side-on, both fists by the back shoulder, looking over the front one|softball, waiting for the pitch|"
        "baseball bat ready to swing|home alone, with a bat behind the door|the pinch hitter digs in|"
        "Ken Griffey Jr at the plate|come on, throw it!",
        "hands_apart()<.25; y('r_wrist')>y('r_shoulder')-.12; leftof('r_wrist')<-.1; head_turn()>35; feet_apart()>.45; knee('l')<165; elbow('r')<110",
        root(turn=-55, pitch=10), spine(bend=8, twist=-8), foot("left", 0.87, 0.3, 0.06, "ahead+0.2out"), foot("right", 0.87, 0.3, 0.02, "ahead+0.3out"), put("right", 0.2, 1.34, 0.16, "out+0.2back"), along("left", "down+0.15ahead", 0.1, "out+0.5down"), head(turn=62, nod=6),
    ),
)  # fmt: skip
