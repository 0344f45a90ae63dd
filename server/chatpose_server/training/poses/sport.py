"""Ball games, athletics, combat and heroes."""

from ..floor import stand
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, legs, plumb, reach, reaches, root, spine, tiptoe, wide
from ..room import along, put

POSES = (
    named(
        "Kicking a ball, {side} leg swung back.", "sport",
        "kicking a football|kicking a ball|shooting at goal|playing soccer|taking a penalty|swinging the {side} leg back to kick|taking a free kick|kicking with the {side} foot|punting a ball|"
        "having a shot on goal|winding up to shoot with the {side} foot|striking the ball first time|hoofing it upfield|booting a ball|taking a goal kick",
        "a striker in front of the goal|Messi|football match|the penalty of the World Cup final|"
        "a rugby player kicks the conversion|shoot!|football|a footballer|soccer|a soccer player|a football player|"
        "footie in the park|Ronaldo lines up a free kick|hit it! back of the net!|place kick, rugby posts ahead|a penalty taker, one leg drawn far back|{side} boot back, opposite arm out for balance|calcio|a kid kicks the ball over the neighbour's fence",
        "ahead('r_ankle','pelvis')<-.2; knee('r')<130; feet_apart()>.4",
        root(pitch=-6), spine(bend=8, twist=14), plumb(leg("left", "down+0.1ahead", "down+0.2back"), leg("right", "down+0.6back", "back+0.25down", toes=45)),
        arm("left", "out+0.2up+0.3ahead"), arm("right", "out+0.6down+0.4back"), head(nod=16),
    ),
    named(
        "High kick with the {side} leg.", "combat",
        "kicking|doing a high kick|kicking up with the {side} leg|karate kicking|kicking the air|"
        "practising karate|doing taekwondo|kicking forward with the {side} leg|goose-stepping|"
        "front-kicking at chest height|whipping one straight leg up ahead|booting the air in front|lifting the {side} leg straight in front, guard up|kicking above the head",
        "Bruce Lee|a kung fu fighter|hi-ya!|a karate master breaks the board|kick the door in|"
        "the {side} leg kicked up in front|a kickboxer attacks|kick|a kick|a person kicking|karate|karate kick|"
        "leg out level, fists up|the sensei demonstrates the front snap kick|kick higher, grasshopper|a hero boots the door down|marching with the leg thrown up|head-high kick|chorus girl's kick|martial artist kicks high|karate kid's kick",
        "thigh('r')>75; knee('r')>140; ahead('r_ankle','pelvis')>.5; knee('l')>150",
        root(pitch=-14), plumb(leg("left", "down+0.02ahead", "down+0.12back"), leg("right", "ahead+0.12up", "ahead+0.18up", toes=10)),
        arms("down+0.5ahead+0.3out", "ahead+0.8up+0.3in"), head(nod=8),
    ),
    named(
        "Side kick with the {side} leg.", "combat",
        "doing a side kick|kicking sideways|kicking to the {side}|martial arts kicking|"
        "raising the {side} leg to the side|"
        "doing yoko geri|thrusting the {side} heel out sideways|side-kicking|leaning over and kicking to the side",
        "a martial artist in mid-air|Chuck Norris|Jackie Chan|taekwondo champion|ninja attack|"
        "the {side} leg out to the side|kung fu|"
        "yoko geri|yeop chagi|heel first, trunk tipped the other way|savate champion|sideways leg, fists kept close|blade of the foot into his ribs|a kick to the flank",
        "leftof('r_ankle','pelvis')<-.5 or feet_apart()>.8; knee('r')>150; knee('l')>150",
        root(roll=32), plumb(leg("left", "down+0.08in"), leg("right", "out+0.12up+0.05ahead", toes=0)),
        arm("left", "down+0.4ahead", "ahead+0.9up"), arm("right", "down+0.6out", "ahead+0.6up"), head(turn=-35),
    ),
    named(
        "Goalkeeper ready, arms spread, knees bent.", "sport",
        "keeping goal|standing in goal|waiting for the penalty as a goalkeeper|defending in basketball|"
        "getting ready to catch a ball|marking an opponent|preparing to wrestle|herding animals|"
        "trying to catch a chicken|catching a ball|"
        "standing between the posts|spreading the arms and bending the knees, waiting for the shot|shuffling on the goal line|getting in the way of an attacker|man-marking|keeping goal at hockey|waiting for the penalty",
        "a goalkeeper before the penalty|a wrestler circles his opponent|a handball goalie|come and get me|defence!|"
        "a wrestler|goalkeeper|a goalie|goalie|"
        "custodian of the net|Gianluigi Buffon before the spot kick|knees soft, arms wide, weight on the toes|where will he shoot, left or right?|box-out stance|a shepherd heads off the runaway lamb|crouch, hold, engage|you shan't get past me|ice hockey goalie|handball keeper|penalty shootout, the keeper waits",
        "knee('l')<145; knee('r')<145; arm('l')>25; arm('r')>25; lean()>10; feet_apart()>.4",
        root(pitch=24), spine(bend=12), plumb(legs("down+0.65ahead+0.4out", "down+0.45back+0.2out")), arms("down+0.75out+0.35ahead", "ahead+0.5out+0.3down"), hands(palm="ahead"), head(nod=-24),
    ),
    named(
        "Diving sideways to the {side}.", "sport",
        "diving for the ball|saving a goal|making a flying save|diving sideways to the {side}|leaping to the side to catch a ball|"
        "flinging the body across the goal|throwing oneself full length at the ball|going at full stretch to tip it round the post|flying across to the {side} with both hands out",
        "what a save!|the goalkeeper flies|caught in mid-air|a volleyball libero dives|last-ditch save to the {side}|"
        "fingertip save|full stretch!|Gordon Banks against Pelé|horizontal in the air, arms reaching the same way|slips fielder takes a blinder|the keeper guesses right|body flat in the air, falling to the {side}",
        "lean()>50; y('r_wrist')>y('pelvis')-.4; arm('r')>120; arm('l')>110",
        root(roll=-66), spine(side=-10), leg("left", "down+0.4ahead+0.4out", "down+0.6back"), leg("right", "down+0.1out", toes=40), arms("up+0.15out+0.25ahead"),
    ),
    named(
        "Basketball shot, arms raised.", "sport",
        "shooting a basketball|throwing a basketball|playing basketball|taking a jump shot|shooting hoops|"
        "setting a volleyball|scoring a three-pointer|throwing a ball into the basket|"
        "shooting a free throw|putting up a jumper|sinking a three|releasing the ball with a flick of the wrist above the head|taking a shot at the hoop|shooting a three-pointer",
        "Michael Jordan|an NBA player|free throw|three points!|a volleyball setter|netball match|the buzzer-beater|"
        "basketball|a basketball player|"
        "Steph Curry from downtown|swish!|nothing but net|both hands above the forehead, one wrist cocked|goal shooter in netball|setter pushes the ball to the outside|hoops|Larry Bird at the line|eyes on the rim, up on the toes|free throw line|jump shot|three-pointer|basketball player shoots|Steph Curry",
        "y('r_wrist')>y('top'); y('l_wrist')>y('head'); elbow('r')>100",
        spine(bend=-6), arm("right", "up+0.55ahead+0.1out", "up+0.15ahead+0.1in"),
        arm("left", "up+0.75ahead+0.2out", "up+0.05back+0.35in"), hand("right", palm="ahead+up"),
        hand("left", palm="in"), legs("down+0.3ahead+0.1out", "down+0.35back"), tiptoe("left", 32),
        tiptoe("right", 32), head(nod=-20),
    ),
    named(
        "Dribbling a ball with the {side} hand.", "sport",
        "dribbling a basketball|bouncing a ball|dribbling with the {side} hand|playing streetball|petting a dog while standing|"
        "bringing the ball up the court|pounding the ball on the hardwood|crossing over|keeping the ball low with the {side} hand",
        "a point guard|fast break|Harlem Globetrotters|a child bounces a ball|streetball in the Bronx|"
        "Allen Iverson crossover|double dribble!|low and leaning, one palm above the floor|ankle breaker|hand pats a ball, eyes up|kids at the garage hoop|the playmaker walks it up",
        "lean()>12; knee('l')<160; elbow('r')>90; y('r_wrist')<y('spine1')",
        root(pitch=18), spine(bend=12), plumb(leg("left", "down+0.5ahead+0.1out", "down+0.25back"), leg("right", "down+0.15ahead+0.15out", "down+0.6back")),
        arm("right", "down+0.35ahead+0.35out", "ahead+0.55down"), hand("right", palm="down"), arm("left", "down+0.6ahead+0.4out", "ahead+0.3up+0.4in"), head(nod=-12),
    ),
    named(
        "Tennis serve, {side} arm high.", "sport",
        "serving in tennis|serving|playing tennis|hitting a smash|playing badminton|smashing a shuttlecock|"
        "hitting an overhead with the {side} arm|serving a volleyball|"
        "tossing the ball up to serve|serving for the match|reaching back for a serve|slamming down an ace|winding up for an overhead|hitting an overhead smash",
        "Wimbledon|Serena Williams|ace!|game, set and match|a badminton smash|Roger Federer|tennis|a tennis player|"
        "tennis serve|"
        "second serve|trophy position|one arm up to the ball, racket dropped behind the head|Sampras at thirty-love|shuttle's short, smash it!|Roland Garros, serving|new balls, please|a lady at the tennis club throws the ball up|tennis server|badminton smash|smash|overhead|service ace",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); elbow('l')>140; feet_apart()>.25",
        spine(bend=-16, twist=-16), arm("left", "up+0.45ahead+0.2out"), arm("right", "out+0.65up+0.2back", "up+0.4back+0.5in"),
        plumb(leg("left", "down+0.3ahead", "down+0.1back"), leg("right", "down+0.1ahead", "down+0.4back")), tiptoe("right", 25), head(nod=-28),
    ),
    named(
        "Forehand swing with the {side} arm.", "sport",
        "hitting a forehand|swinging a racket|hitting a ball with a racket|playing ping pong|"
        "playing squash|swinging the {side} arm with a bat|"
        "taking a big forehand|drawing the racket back on the {side} side|returning down the line|looping a topspin drive",
        "a tennis player returns the ball|ping pong champion|Rafael Nadal|cross-court forehand|"
        "topspin forehand|Nadal winds up|racket back, shoulder turned, other hand ahead|Borg from the baseline|table tennis smash|he hits the ball very strong with his racket|padel by the pool|tennis forehand|forehand|squash player|racket swing",
        "feet_apart()>.4; arm('r')>45; leftof('r_wrist','r_shoulder')<-.15; knee('l')<165",
        root(pitch=8, turn=-20), spine(bend=6, twist=-24), plumb(leg("left", "down+0.5ahead+0.25out", "down+0.1back"), leg("right", "down+0.1back+0.35out", "down+0.45back+0.1out")),
        arm("right", "out+0.35down+0.25back", "out+0.2up+0.35ahead"), arm("left", "ahead+0.3out+0.25down", "ahead+0.3in"), head(turn=35),
    ),
    named(
        "Golf swing, club raised over the {side} shoulder.", "sport",
        "playing golf|swinging a golf club|teeing off|hitting a golf ball|swinging the club|driving off the first tee|"
        "making a backswing|driving off the tee|taking a full swing with a wood|winding up to hit a drive|swinging a golf club back",
        "fore!|Tiger Woods|hole in one|golf|a golfer|golf swing|a golfer tees off|at the driving range|Rory McIlroy|"
        "the Masters at Augusta|a round of golf|"
        "top of the backswing|one-wood off the first|back turned to the hole, club over the shoulder, eyes on the ball|Jack Nicklaus|swing slowly, grip lightly|Sunday golfer at the ninth|keep your head down!|Nelly Korda tees up|golfer|golfer at the top of the backswing|backswing|tee shot|driver off the tee",
        "hands_apart()<.25; y('r_wrist')>y('spine3'); knee('l')<172; lean()>4",
        root(pitch=12), spine(bend=6, twist=-38),
        plumb(leg("left", "down+0.24out+0.3ahead", "down+0.15out+0.3back"), leg("right", "down+0.2out+0.16ahead", "down+0.2out+0.2back")),
        arm("right", "out+0.25ahead+0.25down", "up+0.45ahead+0.2in"), along("left", "ahead+0.5up", 0.1, "down+ahead"),
        head(turn=40, nod=6),
    ),
    named(
        "Golf address, arms down.", "sport",
        "putting a golf ball|addressing the golf ball|playing croquet|getting ready for the tee shot|playing minigolf|holding a club down with both hands|"
        "lining up a putt|standing over the ball|waggling the putter|chipping onto the green|getting set to putt|putting on the green",
        "on the green|a putt for the championship|crazy golf|concentrating before the swing|"
        "putt for birdie|putter|feet apart, straight arms down, eyes on the ball between them|Scottie Scheffler on the eighteenth green|four feet for par|croquet on the vicarage lawn|flag out, please|golfer putting|putt|golfer addresses the ball|mini golf|bunker shot, address",
        "hands_apart()<.25; lean()>15; elbow('l')>140; y('l_wrist')<y('pelvis')+.1",
        root(pitch=26), spine(bend=16), plumb(wide(0.18, 0.25)), put("right", 0.0, 0.7, 0.42),
        put("left", 0.02, 0.78, 0.38), head(nod=22),
    ),
    named(
        "Swimming the crawl.", "sport",
        "swimming|swimming the crawl|swimming freestyle|doing front crawl|swimming in the pool|crossing a lake|"
        "doing freestyle|swimming laps|swimming a length|doing the front crawl with a breath to the side|ploughing through the water, arm over arm",
        "Michael Phelps|a swimmer in lane four|shark! swim!|a triathlete in the water|freestyle final|a swimmer|swim|"
        "Katie Ledecky in the fifteen hundred|one arm stretched ahead, face turned to breathe, legs fluttering|Channel swimmer|swimming baths, slow lane|kick, kick, kick, breathe|Ian Thorpe|fifty metres free|open water swim",
        "lean()>60; arm('l')>140; knee('l')>120",
        root(pitch=84), arm("left", "up+0.05ahead"), arm("right", "down+0.3out+0.6back", "down+0.4back"), legs("down+0.06out", toes=55), leg("right", "down+0.18ahead", "down+0.1back", toes=55), head(turn=-50, nod=-10),
    ),
    named(
        "Diving head first, arms ahead.", "sport",
        "diving|diving into the pool|jumping head first into the water|flying like Superman|"
        "flying with both arms ahead|gliding|diving off a cliff|"
        "plunging in head first|taking a header into the lake|diving in a straight line, arms ahead|springing off the board into the pool|cruising through the sky like the man of steel",
        "Superman|up, up and away|ten-metre platform|a dolphin trainer|a bird in flight|faster than a speeding bullet|"
        "a diver|dive|"
        "man of steel|Tom Daley leaves the board|is it a bird? is it a plane?|body in one line, both arms beyond the head, tipping down|Clark Kent over Metropolis|no diving! shallow water",
        "lean()>50; arm('l')>140; arm('r')>140; knee('l')>150",
        root(pitch=74), spine(bend=-14), arms("up+0.08out"), legs("down+0.04out", toes=55), head(nod=-26),
    ),
    named(
        "Riding a bicycle.", "sport",
        "cycling|riding a bike|riding a bicycle|pedalling|riding a scooter sitting|"
        "racing on a bike|spinning at the gym|"
        "pedalling along|cruising on a racer|leaning over the handlebars|commuting by bike|tearing along on a motorbike|going cycling|pedalling in a spin class",
        "Tour de France|a cyclist uphill|a biker on his Harley|a mail rider|the last lap of the velodrome|biker|"
        "a cyclist|cyclist|a bike ride|"
        "Eddy Merckx|time triallist|peloton, tucked over the bars|pushbike|a courier in traffic|astride, hands out to the bars, back bent, one knee up|Hell's Angel on the highway|Mark Cavendish|bike rider|spin class|exercise bike|peloton",
        "lean()>20; ahead('l_wrist','l_shoulder')>.25; hip('l')<130; hip('r')<150; balance()<.25",
        root(pitch=30), spine(bend=18), plumb(leg("left", "ahead+0.25down+0.15out", "down+0.25back"), leg("right", "ahead+1.3down+0.15out", "down+0.2back")), arms("ahead+0.55down+0.15out", "ahead+0.3down"), head(nod=-30),
    ),
    named(
        "Skiing downhill.", "sport",
        "skiing|skiing downhill|skiing down a slope|roller skating|crouching on skis|skating|"
        "tucking on a downhill run|carving down a piste|bombing down the slope|skating round the rink|gliding on inline skates",
        "a downhill racer|a slalom skier|winter Olympics|the black run|a ski jumper on the ramp|first time on skates|"
        "après-ski comes later|a skier|an ice skater|a skater|"
        "Lindsey Vonn|Kitzbühel, the Streif|knees bent, hands out front, trunk folded over|snowplough, beginner's slope|pizza, not french fries!|Hermann Maier|pistes are open|Franz Klammer in the egg",
        "knee('l')<140; knee('r')<140; lean()>20; elbow('l')<140; ahead('l_wrist')>.15",
        root(pitch=38), spine(bend=14),
        plumb(leg("left", "ahead+1.05down+0.15out", "down+0.35back"), leg("right", "ahead+0.9down+0.15out", "down+0.45back")),
        arms("down+0.6ahead+0.5out", "ahead+0.25down+0.1in"), head(nod=-28),
    ),
    named(
        "Surfing, {side} foot ahead.", "sport",
        "surfing|riding a wave|standing on a skateboard|balancing on a surfboard|"
        "balancing on a log|riding a hoverboard|"
        "catching a wave|riding a board|shredding|balancing sideways on a moving board|riding goofy",
        "a surfer in Hawaii|hang ten|Tony Hawk|the perfect wave|a snowboarder in powder|Silver Surfer|"
        "Marty McFly|a surfer|a skateboarder|"
        "Kelly Slater|surf's up!|sideways on a plank, knees bent, arms out|cowabunga, dude|cutback|skate park, dropping in|Shaun White rides the pipe|paddle, paddle, pop up!|Nazaré monster wave|Bart Simpson on his board",
        "knee('l')<150; knee('r')<150; feet_apart()>.5; arm('l')>45; arm('r')>45",
        root(pitch=10, turn=50), spine(bend=10, twist=-18), plumb(legs("down+0.55ahead+0.55out", "down+0.5back+0.3out")), arm("right", "out+0.1up+0.25ahead"), arm("left", "out+0.2down+0.2back", "out+0.4up"), head(turn=-45),
    ),
    named(
        "Weight lifted overhead.", "sport",
        "lifting weights overhead|weightlifting|lifting a barbell|holding a barbell over the head|pressing a weight above the head|holding something heavy over the head|carrying a canoe overhead|holding up the ceiling|lifting a baby up high|"
        "locking out a jerk|holding a snatch overhead|pressing a log|military-pressing|lifting the cup over the head|pressing a barbell overhead|holding the trophy over the head",
        "a strongman|Atlas holds the sky|an Olympic weightlifter|clean and jerk|the lion king: Simba is presented|"
        "Hercules|lift that boulder|holding the trophy with both hands|a weightlifter|weightlifter|"
        "clean & jerk, three white lights|arms locked in a wide V under a heavy bar|split jerk|overhead press|Naim Süleymanoğlu|the captain lifts the World Cup|a porter balances a crate overhead|heave-ho, and up!|lumberjack hoists a log above his head|barbell overhead|overhead barbell press|weightlifter with the bar up|snatch|clean and press|trophy held overhead|winner lifts the cup|log press",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); hands_apart()>.3; standing()",
        spine(bend=-4), arms("up+0.45out", "up+0.08out"), hands(palm="up+ahead"),
        stand((0.15, 0.14), (0.16, -0.16), drop=0.03, heels=(0, 16)), head(nod=-10),
    ),
    named(
        "Push-up, arms straight.", "sport",
        "doing push-ups|doing a push-up|doing press-ups|planking on straight arms|doing a high plank|holding a plank|"
        "exercising on the floor with straight arms|planking|trying to break the plank record|"
        "doing the top of a push-up|holding a straight-arm plank|being down on hands and toes, straight as a board|pressing up from the ground|doing a set of pressups|doing pushups on the gym mat|doing press ups on the floor|working out with push-ups",
        "plank|plank pose|drop and give me twenty|boot camp|press-up|phalakasana|push-up position|core workout|"
        "push-up|push-ups|press-ups|the plank challenge|"
        "high plank|boot-camp plank on the hands|body like a plank of wood, hands under the shoulders|gimme fifty!|GI Jane in basic training|one, two, one, two, no sagging|hold it, hips in line, arms locked|pushups|kumbhakasana|as a punishment the recruit does press-ups|thirty, now!, barks the corporal|give me ten, maggot!|the drill sergeant makes him do press-ups|Full Metal Jacket training|on the floor, soldier, push!|the coach punishes latecomers with push-ups|you're late: twenty press-ups|down and up, recruit, count them loud|fifty push-ups for talking back|a cadet is punished|who lost the bet does press-ups|press ups|pressups|push ups|push-ups at the gym|top of a push-up|recruit doing press-ups|full press-up|burpee, plank part|straight-arm plank",
        "lean()>60; knee('l')>160; elbow('l')>140; facing_up()<-.5",
        root(pitch=74), legs("down+0.06out", toes=-15), arms("ahead+0.15up+0.05out"), hands(point="up", palm="ahead"), head(nod=-16),
    ),
    named(
        "Star jump, arms and legs spread.", "sport",
        "doing jumping jacks|doing a star jump|jumping with arms and legs spread|making an X with the body|"
        "spreading arms and legs|jumping jacks|"
        "stretching out like a five-pointed star|spreading all four limbs|doing side-straddle hops|standing like an X",
        "jumping jack|Leonardo's man|X marks the spot|a starfish|gym warm-up|"
        "freeze in mid star jump|star jump|"
        "spread-eagled, upright|human star|everything stretched out: two arms, two legs|side straddle hop, army PT|arms up and out, feet wide|Mr Motivator|aerobic warm-up, out, in, out, in|a kid being a star|star jumps|side-straddle hop|jumping jacks in PE",
        "feet_apart()>.6; hands_apart()>1.0; y('l_wrist')>y('neck')",
        wide(0.55), spine(bend=-5), arms("out+0.75up+0.08ahead"), hands(palm="ahead"), head(nod=-8),
    ),
    named(
        "Jumping for joy.", "sport",
        "jumping|jumping for joy|leaping into the air|jumping up|jumping with bent knees|hopping for joy|"
        "skipping with joy|bouncing on a trampoline|leaping|"
        "springing up in delight|jumping in the air with the arms up|leaping about|hopping up and down with excitement|bouncing off the ground, heels kicked up",
        "Toyota jump|school is out!|trampoline fun|Super Mario|the last day of term|an exuberant leap|jump|"
        "a person jumping|a jump|"
        "we won! we won!|exam results day photo|both feet off the floor, knees bent back, arms flung up|Tom Cruise on the sofa, jumping|freeze frame at the end of the film|jump, jump around|it's Friday!|the happy jump on the beach",
        "knee('l')<120; knee('r')<130; y('l_wrist')>y('head'); y('r_wrist')>y('head'); balance()<.4",
        spine(bend=-14, twist=8), arm("right", "up+0.4out+0.1ahead"), arm("left", "up+0.7out", "up+0.4out"),
        leg("left", "down+0.35back+0.15out", "back+0.2down", toes=45),
        leg("right", "down+0.7ahead+0.15out", "back+0.75down", toes=40), head(nod=-20),
    ),
    named(
        "Lunging forward on the {side} leg.", "sport",
        "lunging|doing a lunge|doing lunges|lunging forward on the {side} leg|stepping far forward|doing a deep lunge|stretching the hip in a lunge|"
        "taking a deep stride and sinking|getting into a split stance, hands on the hips|bending the front knee deep, hands at the waist|lunging with no weights",
        "lunge|low lunge|split squat|runner's stretch|a big step onto the {side} foot|leg day lunges|"
        "fencer's stance, hands on hips|front thigh level, back heel up|bodyweight lunge|stretch the hip flexor before skiing|the PE teacher's big forward step|{side} leg forward and bent, {other} leg long behind|ski gymnastics",
        "ahead('r_ankle','l_ankle')>.6; knee('r')<125; lean()<25",
        leg("right", "ahead+0.45down", "down+0.05ahead"), leg("left", "down+0.75back", "back+0.75down", toes=0), tiptoe("left", 30), reaches("waist", "out+0.3back"),
    ),
    named(
        "Sprint start in the blocks.", "sport",
        "starting a sprint|crouching in the starting blocks|getting ready to run|waiting for the starting gun|being on your marks|starting a race|"
        "settling into the blocks|getting down on the fingertips|coming up into the set position|toeing the line on all fours|rising into the set position|waiting in the blocks",
        "on your marks, get set|hundred-metre final|ready, steady, go|the sprinter waits for the gun|set!|"
        "fingers behind the line, hips up|bang! goes the pistol, any moment|Florence Griffith Joyner in lane four|hands on the ground, one knee by the chest, seat high|the false start|crouch start|Take your marks... set...|in the starting holes|sprinter|sprinter in the blocks|sprinter, get set|sprinter's start|Usain Bolt in the blocks|starter's orders|hips up in the blocks|hundred metres, set|starting position of a runner",
        "lean()>50; height('l_wrist')<.25; knee('l')<130; hip('l')<100",
        root(pitch=92), plumb(leg("right", "ahead+0.35down", "down+1.4back", toes=-15), leg("left", "down+0.3ahead", "back+0.7down", toes=-10)), arms("ahead+0.25up+0.12out"), head(nod=-16),
    ),
    named(
        "Boxing guard, {side} fist back.", "combat",
        "boxing|standing in a boxing guard|raising the fists|getting ready to fight|shadow boxing|"
        "guarding the face with both fists|putting up the fists|sparring|standing in a fighting stance|fighting|"
        "putting up one's dukes|squaring up|keeping the guard up|standing {other} foot ahead, fists up|facing off with raised fists|prancing round the ring|getting ready to box|standing ready to punch|holding both gloves up",
        "put your dukes up|a boxer|Muhammad Ali|round one, fight!|Rocky Balboa|let's fight|a street fighter|"
        "a kickboxer in guard|come on then!|fight|a fighter|box|"
        "seconds out!|gloves up, chin down|Sugar Ray Leonard|knuckles at the cheekbones, elbows tucked|Queensberry rules|fisticuffs|you want some? come and get it|in the blue corner|prizefighter|kickboxing stance|Rocky in the ring|boxer|fighter's stance|mma fighter in the cage|hands by the chin|boxer's stance|orthodox stance|sparring partner",
        "elbow('l')<90; elbow('r')<90; y('l_wrist')>y('spine3'); ahead('l_wrist')>.15; feet_apart()>.25",
        root(turn=-18), spine(bend=12, twist=-4),
        plumb(leg("left", "down+0.42ahead+0.16out", "down+0.12back"), leg("right", "down+0.1back+0.22out", "down+0.5back")),
        tiptoe("right", 16), arm("left", "down+0.65ahead+0.1out", "up+0.5ahead"),
        arm("right", "down+0.3ahead+0.12out", "up+0.4ahead+0.2in"), head(nod=10, turn=18),
    ),
    named(
        "Punching with the {side} fist.", "combat",
        "punching|punching with the {side} fist|throwing a punch|hitting someone|"
        "boxing with a straight {side}|hitting a punching bag|striking with the {side} fist|knocking someone out|"
        "beating somebody up|"
        "landing a straight {side}|jabbing at the pads|socking somebody on the nose|lamping somebody|hitting a punch bag|hitting the heavy bag|giving somebody a punch",
        "pow!|knockout|right in the face|a cross to the chin|kapow!|Batman hits the Joker|one-inch punch|a bar fight|"
        "punch|a punch|"
        "one-two!|straight punch, other fist at the chin|Ip Man|Take that!|Sunday punch|fist straight out at chest height|the heavy bag gets it|a right old punch-up|bam! wham!|boxer throwing a punch|a straight punch|a boxer hits the bag|heavy bag workout|fist to the face|bop on the nose",
        "ahead('r_wrist','r_shoulder')>.35; elbow('r')>150; elbow('l')<100; feet_apart()>.35",
        root(pitch=6), spine(bend=4, twist=24), plumb(leg("left", "down+0.45ahead+0.1out", "down+0.05back"), leg("right", "down+0.4back+0.1out", "down+0.55back")), tiptoe("right", 20),
        arm("right", "ahead+0.05up+0.05in"), arm("left", "down+0.35ahead", "up+0.55ahead+0.3in"), head(turn=-22, nod=4),
    ),
    named(
        "Uppercut with the {side} fist.", "combat",
        "throwing an uppercut|punching upward with the {side} fist|doing a rising punch|punching upwards|"
        "hitting from below|"
        "ripping one fist up under a chin|digging an uppercut through the guard|swinging a fist up from the hip|swinging a fist up under the chin",
        "shoryuken!|an uppercut to the jaw|Street Fighter special move|an uppercut|uppercut|a boxer's uppercut|"
        "Ryu's dragon punch|"
        "fist rising past the face, elbow bent|to the chin, from underneath|Canelo with the {side} uppercut|rising dragon punch|lights out: one under the jaw|boxer's upward punch|Mario hits a block|{side} uppercut|boxer's uppercut|fist to the underside of the jaw|shoryuken|upward punch",
        "y('r_wrist')>y('neck'); elbow('r')<130; knee('l')<170",
        root(roll=-3), spine(bend=-4, side=8, twist=24), arm("right", "ahead+0.4up+0.1out", "up+0.15ahead"),
        arm("left", "down+0.35ahead", "up+0.5ahead+0.2in"),
        plumb(leg("left", "down+0.45ahead+0.1out", "down+0.15back"), leg("right", "down+0.15back+0.1out", "down+0.5back")),
        tiptoe("right", 25), head(turn=-14, nod=-14),
    ),
    named(
        "Sword raised overhead with both hands.", "combat",
        "raising a sword overhead|striking with a sword|holding a sword above the head with both hands|"
        "smashing something with both hands overhead|"
        "bringing a blade down from above|lifting a two-hander over the head|holding a katana in jodan|swinging an axe overhead to strike|raising a sword over the head with both hands|about to cleave down with a two-handed sword|lifting a katana overhead|about to strike with a greatsword",
        "a knight strikes|a samurai attacks|He-Man|the executioner raises the axe|strike him down|Excalibur|"
        "a Viking with his axe|a samurai|a knight with a sword|a Viking|"
        "jodan no kamae|men! in kendo|heads will roll|both fists above the head, something long about to fall|Conan raises his blade|a barbarian about to cleave|by the power of Grayskull|from the roof guard|samurai with his katana overhead|knight raises his greatsword|executioner's sword up|kendo strike, men!|jodan|two-handed sword, ready to fall|Conan raises his sword|claymore overhead",
        "y('l_wrist')>y('head'); y('r_wrist')>y('head'); hands_apart()<.35; feet_apart()>.3",
        spine(bend=-14, twist=-8), reach("right", (0.04, 0.6, 0.02), elbow="out+0.6ahead"),
        reach("left", (0.02, 0.52, 0.1), elbow="out+0.8ahead"),
        plumb(leg("left", "down+0.5ahead+0.12out", "down+0.05back"), leg("right", "down+0.35back+0.12out", "down+0.45back")),
        tiptoe("right", 18), head(turn=8, nod=-2),
    ),
    named(
        "Sword held ahead with both hands.", "combat",
        "holding a sword in front|standing with a sword|fighting with a sword|guarding with a sword|"
        "holding a lightsaber|duelling|practising kendo|"
        "holding a blade in chudan|keeping the point at the enemy|facing a monster, sword out|standing with a two-handed sword ready|pointing a katana at an opponent|holding a lightsaber in both hands",
        "a Jedi|Luke Skywalker|en garde with a longsword|a knight defends the bridge|a kendo fighter|"
        "the hero faces the dragon|Zelda's Link|a samurai in ready stance|sword fighting|a swordsman|a warrior|"
        "a warrior with a sword|"
        "chudan no kamae|middle guard|both hands on the hilt before the belly, point at the enemy's throat|Kylo Ren|don't come any closer, I've got a sword|plough guard|Toshiro Mifune|a samurai waits for the first move|Aragorn with Andúril|kendoka|samurai's guard|chudan|swordsman on guard|knight on guard|longsword guard|katana held out front",
        "hands_apart()<.3; ahead('l_wrist')>.25; feet_apart()>.3; elbow('l')<150",
        root(pitch=4), spine(bend=6, twist=8),
        plumb(leg("left", "down+0.25back+0.18out", "down+0.5back"), leg("right", "down+0.6ahead+0.15out", "down+0.05back")),
        tiptoe("left", 14), reach("right", (0.03, 0.03, 0.42), elbow="down+0.7out"),
        reach("left", (0.01, -0.06, 0.37), elbow="down+0.8out"), head(turn=-8, nod=2),
    ),
    named(
        "Fencing lunge, {side} arm thrust ahead.", "combat",
        "fencing|lunging with a sword|thrusting with a rapier|attacking in fencing|stabbing with the {side} hand|"
        "doing a deep fencing attack|thrusting home|hitting with the foil|attacking with the épée in a deep step|running somebody through|thrusting with a foil|hitting with an épée",
        "touché!|Zorro|a musketeer|D'Artagnan|an Olympic fencer scores|Inigo Montoya|a fencer|"
        "épée, foil or sabre|fendre!|Hello, my name is Inigo Montoya|weapon arm straight, back arm raised, front knee bent deep|a riposte|sabreur on the piste|have at you!|Cyrano thrusts home|attaque, touche|fencer lunges|fencer's attack|foilist|touché|sabre fencer scores",
        "ahead('r_wrist','r_shoulder')>.4; elbow('r')>155; ahead('r_ankle','l_ankle')>.6; knee('r')<130",
        root(pitch=10), plumb(leg("right", "ahead+0.55down", "down+0.1ahead"), leg("left", "down+0.9back", "down+0.85back", toes=0)), arm("right", "ahead+0.1up"), arm("left", "back+0.3up+0.4out", "up+0.6back"),
    ),
    named(
        "Drawing a bow, {side} hand at the chin.", "combat",
        "shooting an arrow|drawing a bow|practising archery|aiming with a bow and arrow|"
        "pulling the bowstring with the {side} hand|hunting with a bow|"
        "loosing an arrow|pulling back a bowstring|holding at full draw|bending the bow, sighting at the gold|shooting at the butts|taking aim with a bow|about to loose an arrow|aiming an arrow at the target|sending an arrow over the wall",
        "an archer|Robin Hood|Legolas|Cupid|Katniss|bullseye|an Amazon warrior|medieval bowman|archery|a bowman|"
        "bow and arrow|an elf|an elf archer|"
        "full draw|straight arm to the side, other hand pulled to the jaw|William Tell shoots the apple, with a bow|kyudo|Diana the huntress|nock, draw, loose!|South Korea's Olympic archer|longbowman at Crécy|Hawkeye at full draw|archer taking aim|bowman at full stretch|a hunter with his bow drawn|an archer aims|longbow|compound bow shooter|target archery at the Olympics|string to the cheek|arrow on the string",
        "elbow('l')>155; elbow('r')<80; dist('r_wrist','head')<.32; y('l_wrist')>y('spine3'); hands_apart()>.45",
        root(turn=-20), spine(bend=-4, side=-3), stand((0.2, 0), (0.2, 0), weight=0.55), head(turn=76, nod=2),
        arm("left", "out+0.03ahead+0.03up"), hand("left", palm="ahead+in"),
        reach("right", (0.02, 0.28, 0.2), elbow="out+0.3up"),
    ),
    named(
        "Aiming a pistol with both hands.", "combat",
        "aiming a pistol|pointing a gun|holding a gun with both hands|aiming with both arms straight|"
        "shooting with a pistol|aiming a water pistol|shooting|"
        "levelling a handgun in a two-handed grip|covering a suspect|holding somebody at gunpoint with both hands|drawing a bead with a pistol|taking aim with a handgun|training a sidearm on somebody|shooting at the range with a pistol",
        "freeze!|a policewoman draws her weapon|FBI, open up|bang bang|a secret agent|a gunman|a policeman with a gun|"
        "police! don't move!|isosceles stance|drop the weapon!|both arms straight out, hands locked together at eye height|a cop with her sidearm|Starsky and Hutch|Dirty Harry|make my day|double tap|put your hands where I can see them|cop with gun drawn|policeman aiming|FBI agent, gun out|shooter at the pistol range|Glock in both hands|detective aims his weapon|armed police|action heroine with a gun|hands up or I shoot",
        "ahead('l_wrist','l_shoulder')>.3; ahead('r_wrist','r_shoulder')>.3; hands_apart()<.3; elbow('r')>135",
        root(pitch=4), spine(bend=6), arms("ahead+0.06up+0.32in"), hands(palm="in"),
        stand((0.15, 0.14), (0.16, -0.12), drop=0.03), head(nod=4),
    ),
    named(
        "Aiming a rifle.", "combat",
        "aiming a rifle|shooting with a rifle|pointing a shotgun|hunting with a gun|shooting at a target|"
        "aiming a crossbow|hunting|"
        "taking a shot standing|drawing a bead with a rifle|shouldering a gun to fire|firing a shotgun at clays|squinting along a barrel|taking aim with a rifle|aiming from the shoulder|sniping from a window, standing",
        "a hunter in the forest|biathlon shooting|a soldier takes aim|clay pigeon shooting|a hunter|"
        "cheek on the stock, front hand under the barrel|ready, aim...|fairground shooting gallery|wild boar drive|Annie Oakley|standing stage, five targets|crossbowman, eye along the bolt|the gamekeeper has a fox in his sights|rifleman standing|marksman|sharpshooter, rifle up|musketeer fires his musket|soldier aiming from the shoulder|crossbowman shooting|crossbow|assault rifle at the ready|paintball player|laser tag|airsoft|redcoats, present, fire!|hunter aims at a stag",
        "elbow('r')<100; ahead('l_wrist')>.35; dist('r_wrist','head')<.4; y('l_wrist')>y('spine3')",
        root(turn=-20), plumb(leg("left", "down+0.3ahead+0.1out"), leg("right", "down+0.2back+0.15out", "down+0.35back")), arm("left", "ahead+0.25down+0.1in", "ahead+0.45up"),
        arm("right", "down+0.6out+0.5ahead", "up+0.75ahead+0.65in"), head(turn=12, tilt=-14, nod=6),
    ),
    named(
        "Superhero landing, {side} fist on the ground.", "combat",
        "doing a superhero landing|landing with a fist on the ground|kneeling with the {side} fist on the floor|crouching after a jump|landing from a great height|"
        "touching down on one fist and one knee|punching the ground on landing|dropping from the sky into a crouch|slamming down from above, one arm back",
        "Black Widow lands|superhero landing!|Iron Man touches down|the Terminator arrives|Deadpool approves|an assassin drops from the roof|"
        "three-point landing|down on one knee, knuckles in the concrete, other arm swept up behind|cracks in the asphalt|it's really hard on your knees|the hero drops in|Natasha Romanoff's pose|from the skies to the street",
        "height('r_wrist')<.3; knee('l')<120; knee('r')<120; lean()>25; height('pelvis')<.6",
        root(pitch=52), spine(bend=34, side=-14),
        plumb(leg("left", "ahead+0.1up+0.35out", "down+0.35back"), leg("right", "ahead+0.8down+0.75out", "back+0.2down", toes=-20)),
        put("right", -0.02, 0.1, 0.5, "ahead+out"), arm("left", "back+0.5up+0.5out", "back+0.6up"), head(nod=-28),
    ),
    named(
        "Flying with the {side} fist ahead.", "combat",
        "flying with one fist ahead|flying like a superhero with the {side} arm stretched out|soaring through the sky|"
        "flying|flying through the air|"
        "soaring with one arm out front|zooming through the clouds|flying through the sky, fist first|cruising above the rooftops",
        "Supergirl|one fist forward in flight|hero in the clouds|Astro Boy|a superhero flies over the city|fly|flight|"
        "one fist to the stars, one arm by the hip|Kara Zor-El|body nearly flat, a single arm ahead|to the rescue! off he flies|Mighty Mouse|Captain Marvel streaks by|Homelander|Here I come to save the day|Superman flying|Man of Steel takes off|one arm out, he zooms over Metropolis",
        "lean()>45; arm('r')>140; arm('l')<50",
        root(pitch=66), spine(bend=-12), arm("right", "up"), arm("left", "down+0.1out"), leg("left", "down", toes=55), leg("right", "down+0.25ahead", "down+0.5back", toes=55), head(nod=-30),
    ),
    named(
        "Shield raised with the {other} arm, weapon in the {side}.", "combat",
        "defending with a shield|holding a shield|blocking a blow with a shield|warding off dragon fire|"
        "taking a blow on the shield|bracing behind a buckler|holding up a guard against arrows|fighting with a sword and shield|fighting with an axe and shield",
        "a Roman legionary|a gladiator|Spartan warrior|Captain America blocks|Spartan|"
        "a knight with a shield|"
        "testudo!|one forearm across the chest as a wall, other hand cocked with a blade|hold the line!|Leonidas|murmillo in the arena|turtle formation|sword and board|riot police with a shield|Brienne fends it off|Viking with an axe and shield|gladiator|Roman soldier fights|knight with sword and shield|hoplite|shieldmaiden",
        "elbow('l')<110; ahead('l_wrist')>.2; knee('l')<165; y('l_wrist')>y('spine2')",
        root(pitch=8), spine(bend=10), plumb(leg("left", "down+0.55ahead+0.15out", "down+0.15back"), leg("right", "down+0.25back+0.15out", "down+0.5back")), arm("left", "ahead+0.4down+0.25out", "in+0.55up+0.25ahead"), arm("right", "down+0.6out+0.4back", "ahead+0.5up"), head(nod=6),
    ),
)  # fmt: skip
