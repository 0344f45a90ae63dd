"""Posing for the camera, bodybuilding and famous statues."""

from ..floor import foot, kneel
from ..library import named
from ..moves import arm, arms, hand, hands, head, leg, plumb, reach, reaches, root, spine
from ..room import look, room_arm, room_hand

POSES = (
    named(
        "Catwalk, {side} foot crossing ahead, {side} hand on the hip.", "dance",
        "walking on the catwalk|walking the runway|strutting with the {side} hand on the hip|parading a dress|"
        "walking like a supermodel|sashaying|modelling haute couture|strutting down the street like a diva|strutting|working it down the runway|walking as if the street belonged to her|showing off the autumn line|owning the room in heels",
        "Paris Fashion Week|Naomi Campbell|the runway is mine|a model presents the spring collection|sashay away|"
        "high heels on the red carpet|Victoria's Secret show|Miss World in her evening gown|America's Next Top Model|"
        "catwalk walk|catwalk|strut|slay|Zoolander on the ramp|Gisele|fierce, darling|one foot placed before the other on a line, fist on the hip|how do models walk?|yas queen|Milan, front row, flashlights|the bride's mother in her new hat shows off|shoulders back, chin level, eyes dead ahead",
        "legs_crossed() or ahead('r_ankle','l_ankle')>.2; hand('r','r_hip')<.25; arm('l')<50; ahead('r_ankle','l_ankle')>.2; standing()",
        root(roll=5), spine(side=-8, bend=-6, twist=6), foot("right", 0.955, -0.01, 0.3, "ahead"), foot("left", 0.955, 0.02, -0.26, "ahead", heel=34), reach("right", "waist", elbow="out+0.4back"),
        arm("left", "down+0.2out+0.35ahead", "down+0.25ahead"), look("ahead+0.05up"),
    ),
    named(
        "Hand in the hair, {side} elbow high, hip pushed out.", "dance",
        "ruffling the hair with the {side} hand|posing for a fashion magazine with a hand in the hair|tossing the hair|posing seductively|flirting with a hand in the hair|posing for a shampoo advert|showing off the figure|smouldering for the camera|looking drop-dead gorgeous|primping for the photographer|letting the fingers comb through the mane",
        "Vogue cover|because I'm worth it|bikini model|boudoir photo|femme fatale|a lingerie catalogue|Jessica Rabbit|an Instagram model at the beach|sex symbol|hello, sailor|give me sultry, says the photographer|sexy selfie|Mae West|Herbal Essences|elbow up by the ear, fingers in the locks, hip out|how would a star pose for a perfume ad?|Rita Hayworth as Gilda|beach babe|work those curls|vamp|Playmate of the month",
        "hand('r','head')<.22; y('r_elbow')>y('neck'); elbow('r')<100; hand('l','l_hip')<.35; knee('r')<172; standing()",
        root(roll=-7), spine(side=14, bend=-8, twist=6), foot("left", 0.97, 0.09, 0.0, "ahead"), foot("right", 0.97, 0.12, 0.16, "ahead+0.2in", heel=32), head(tilt=-10, turn=-14, nod=-6), reach("right", "back of head", elbow="out+0.9up"), reach("left", "thigh", elbow="out+0.5back"),
    ),
    named(
        "Pin-up, looking back over the {side} shoulder, hands on the knees.", "dance",
        "posing like a pin-up girl|looking back over the shoulder, bent forward|sticking out the bottom|pouting with the hands on the knees|posing for a calendar|teasing the camera over the {side} shoulder|blowing kisses like Betty Boop|giving the camera a cheeky glance|playing the coquette|doing the forties bombshell|bending over coyly with a look back",
        "pin-up girl|Betty Boop|Bettie Page|nose art on a bomber|a cheeky calendar girl|burlesque|Dita Von Teese|Playboy bunny|boop-oop-a-doop|a mechanic's garage calendar|oopsie!|Gil Elvgren|Vargas girl|va-va-voom|hubba hubba|bum out, knees together, chin over the shoulder|how did the girl on the B-17 look?|wink over the shoulder, love|Memphis Belle|rockabilly calendar, July|saucy seaside postcard|paint me for the locker door",
        "lean()>25; hand('l','l_knee')<.25; hand('r','r_knee')<.25; head_turn()<-20; knee('r')<165; max_bend()>5",
        root(pitch=58), spine(bend=-26), foot("left", 0.9, 0.08, 0.0, "ahead"), foot("right", 0.9, 0.08, 0.1, "ahead+0.2in", heel=24), reaches("knee", "out+0.4up"), head(turn=-58, nod=-14),
    ),
    named(
        "Kneeling upright, both hands in the hair.", "dance",
        "kneeling with both hands in the hair|posing on the knees for a photo|kneeling seductively|arching on the knees with the arms up|lifting the hair with both hands while kneeling|posing for a swimsuit calendar on the sand|dancing on the knees|piling up the hair on one's knees|posing in the sand for a glossy|stretching languidly on the shins|showing off a swimsuit in the shallows",
        "swimsuit issue|Sports Illustrated model kneels in the surf|kneeling glamour shot|calendar girl on the beach|the music video vixen|tied-up hair in the sun|kneeling nude study for the art class|on the shins, elbows up, fingers in the hair|bikini shoot, Bahamas|Bo Derek on the shore|a siren rises from the foam, on her knees|maxim magazine|lift your hair for me, says the photographer|how would a swimwear model kneel in the surf?|Pirelli calendar|sultry on the rug|figure drawing: kneeling, arms up|music video, wet hair",
        "kneeling(); hand('l','head')<.25; hand('r','head')<.25; y('l_elbow')>y('neck')-.05; height('pelvis')>.3; max_bend()>8",
        root(pitch=-4, roll=4), spine(bend=-16, side=-8), kneel("left", 0.53, "ahead+0.2out"), kneel("right", 0.53, "ahead+0.2out"), head(tilt=8, turn=14, nod=-6), reaches("back of head", "out+0.8up"),
    ),
    named(
        "Side chest, hands clasped at the {side} hip, chest swollen.", "sport",
        "showing the side chest|clasping the {side} wrist and pumping up the chest|posing sideways as a bodybuilder|doing a side triceps pose|competing in a bodybuilding contest|puffing up the chest with clasped hands|flaunting one's pecs from the side|flexing in profile|squeezing the ribs up under the chest|going for the title of Mr Universe",
        "side chest|side triceps|bodybuilding contest|Franco Columbu|the judges call for the side pose|Conan the Barbarian shows off|posing trunks and oil|a classic physique competitor|Schwarzenegger in Pumping Iron|turn to the right, gentlemen|wrist locked in the other hand, one knee bent, ribs lifted|how do bodybuilders show the chest in profile?|tan and oil, quarter turn|hit your side chest!|sun's out, guns out, sideways|the beefcake on the poster|strong man show him chest",
        "hands_apart()<.3; 70<elbow('r')<130; y('r_wrist')<y('spine3'); leftof('l_wrist','spine3')<.12; knee('r')<165; standing()",
        spine(bend=-12, twist=-18), foot("left", 0.955, 0.1, -0.04, "ahead"), foot("right", 0.955, 0.08, 0.14, "ahead", heel=30), arm("right", "down+0.3back+0.3out", "ahead+0.2in+0.15down"), reach("left", "wrist", of="right", elbow="down+out+0.5ahead", gap=0.02), head(turn=-30),
    ),
    named(
        "Lat spread, fists at the waist, elbows pushed wide.", "sport",
        "spreading the lats|doing a lat spread|pushing the elbows forward with fists at the waist|making the back as wide as possible|opening the wings of the back|posing like a cobra with a spread back|flaring the wings|filling the doorway|making oneself look like a barn door|puffing up like a cobra hood",
        "lat spread|front lat spread|rear lat spread|wide as a wardrobe|Lou Ferrigno|V-shaped back|muscle show: lat spread!|the gym's widest back|turn around and spread your lats|built like a brick wall|Jay Cutler fills the stage|hood open, says the cobra|spread those wings, big man|knuckles on the hips, elbows forward, shoulders wide|how does a muscleman make himself broad?|Dorian Yates|show me the width, judges say|V-taper|mandatory pose number two|big back",
        "hand('l','l_hip')<.3; hand('r','r_hip')<.3; leftof('l_elbow','l_shoulder')>.05; elbow('l')<110; ahead('l_elbow','l_shoulder')>.03; standing()",
        spine(bend=4), foot("left", 0.98, 0.14, 0.0, "ahead+0.4out"), foot("right", 0.98, 0.14, 0.0, "ahead+0.4out"), reaches("waist", "out+0.45ahead"), head(nod=4),
    ),
    named(
        "Cheerleader, {side} knee up, both arms in a high V.", "dance",
        "cheerleading|shaking pom-poms overhead|doing a cheer routine|posing as a cheerleader with the {side} knee up|leading the cheers|doing a liberty stunt|rallying the crowd with pom-poms|rooting on the gridiron sideline|showing team spirit|bouncing with pom-poms|doing a touchdown cheer",
        "cheerleader with pom-poms|Go Tigers!|give me an A!|high V, knee up|a Dallas Cowboys cheerleader|"
        "homecoming game|pep rally|flyer on top of the pyramid|liberty hitch|cheerleader|a cheerleader|two, four, six, eight, who do we appreciate?|be aggressive!|ra-ra-ra|Bring It On, the Toros|gimme a T!|one knee hitched up, two arms like a letter V|how do the girls at the football game stand?|hooray for our side|spirit squad|halftime show|U-S-A!|top of the pyramid, smile!",
        "y('l_wrist')>y('top'); y('r_wrist')>y('top'); thigh('r')>60; knee('r')<110; knee('l')>160; hands_apart()>.7",
        foot("left", 0.985, 0.02, 0.0, "ahead"), leg("right", "ahead+0.15up+0.2out", "down+0.25back+0.2in", 45), arms("up+0.7out", "up+0.75out"), spine(bend=-5), head(nod=-8, tilt=5),
    ),
    named(
        "Drum major marching, {side} knee high, baton raised in the {side} hand.", "dance",
        "marching with a baton|leading a marching band|high-stepping as a drum major|twirling a baton in a parade|parading as a majorette|marching in a carnival procession|leading the Fourth of July parade|heading the parade|strutting before the brass|stepping out to the sound of Sousa|keeping time for the trombones",
        "majorette|drum major|seventy-six trombones|marching band leader|Mardi Gras parade|a circus parade leader|baton twirler|carnival guard in Cologne|high school band on the field|Stars and Stripes Forever|strike up the band!|left, right, knees up!|The Music Man comes to River City|Ohio State|one knee up at the waist, one arm punching a stick at the clouds|who walks ahead of the brass band?|Rose Bowl parade|carnival queen's guard|oompah|the pied piper of the trombones|leading the procession through town",
        "y('r_wrist')>y('top'); thigh('r')>60; hand('l','l_hip')<.25; knee('l')>150; lean()<20",
        root(pitch=-8), spine(bend=-6), foot("left", 0.983, 0.02, 0.0, "ahead"), plumb(leg("right", "ahead+0.1up+0.05out", "down+0.05back", 45)), foot("left", 0.983, 0.02, 0.0, "ahead"), arm("right", "up+0.3out+0.35ahead", "up+0.1ahead"), reach("left", "waist", elbow="out+0.2back"),
        head(nod=-10),
    ),
    named(
        "Torch held high in the {side} hand, tablet on the {other} arm.", "mood",
        "holding a torch aloft with a book on the other arm|standing like the Statue of Liberty|"
        "lighting the way with a torch in the {side} hand|enlightening the world|"
        "carrying the Olympic torch up the steps|holding up a lantern with the {side} hand|holding a torch aloft|welcoming the huddled masses|bearing the flame|lifting a beacon|being a monument in a harbour",
        "Miss Liberty|New York harbour|Liberty Enlightening the World|Bartholdi's colossus|"
        "give me your tired, your poor|Columbia Pictures lady|a lamp beside the golden door|the Olympic flame arrives|"
        "Ellis Island|Lady Liberty|the Statue of Liberty|a torchbearer|Statue of Liberty|land of the free|first sight of America, 1892|Lady with the Lamp, more or less|this little light of mine|Planet of the Apes, the last scene|one arm straight up with the flame, one arm folded round a book|which statue greets the ships at Manhattan?|liberty or death|a beacon of hope|Miss Columbia of the movies|hold the lantern up so we can see",
        "y('r_wrist')>y('top')+.1; elbow('r')>140; 55<elbow('l')<125; ahead('l_wrist')>.08; arm('l')<60; standing()",
        spine(side=4), foot("left", 0.977, 0.09, 0.06, "ahead"), foot("right", 0.978, 0.12, -0.14, "ahead", heel=16), arm("right", "up+0.28out+0.12ahead", "up+0.1out"), arm("left", "down+0.15out+0.1ahead", "ahead+0.5up+0.25in"), hand("left", palm="in"), look("ahead+0.1up"),
    ),
    named(
        "Atlas on one knee, the globe on the shoulders.", "mood",
        "carrying the world on the shoulders|kneeling under a huge weight|bearing the globe|"
        "holding a boulder on the shoulders on one knee|being crushed by a burden|"
        "propping up a collapsing roof on the back|supporting a heavy beam|carrying the world|shouldering the planet|groaning under a load|buckling under the mortgage|bracing a falling ceiling",
        "Atlas with the globe|Farnese Atlas|Atlas shrugged|the weight of the world|telamon under a balcony|"
        "the burden of responsibility|a titan punished by Zeus|carrying the whole family on one's shoulders|Atlas|the whole world on his back|Rockefeller Center bronze|so heavy, this sphere|Hercules takes over the sky for an hour|caryatid's brother|one knee down, neck bent, hands up to a giant ball|how would you hold up the heavens?|too much on my plate|the titan strains|the strongman lifts the sky|hold the roof while they crawl out!",
        "height('l_knee')<.2; knee('r')<125; lean()>20; y('l_wrist')>y('l_shoulder')-.05; elbow('l')<120; gaze_up()<-10",
        root(pitch=26), spine(bend=26), foot("right", 0.5, 0.16, 0.3, "ahead"), kneel("left", 0.5, "ahead+0.2out", toes=-20), room_arm("left", "out+0.25up+0.2ahead", "up+0.25in+0.2back"), room_arm("right", "out+0.25up+0.2ahead", "up+0.25in+0.2back"),
        room_hand("left", point="in+0.3back+0.5up", palm="up"), room_hand("right", point="in+0.3back+0.5up", palm="up"), look("ahead+0.6down"),
    ),
    named(
        "Walk like an Egyptian, {side} hand bent ahead, {other} hand bent behind.", "dance",
        "walking like an Egyptian|posing like a hieroglyph|dancing like a pharaoh's wall painting|sand dancing|moving like a figure on an Egyptian tomb|dancing to the Bangles|standing in profile like Anubis|doing the tutankhamun shuffle|moving like a frieze|striking a tomb-painting profile|imitating the wall of a temple in Luxor",
        "walk like an Egyptian|hieroglyph|the Bangles|Wilson, Keppel and Betty|pharaoh's tomb painting|Tutankhamun dance|Nefertiti's court dancer|Egyptian mural|a mummy dances|Cleopatra parade|way-oh-way-oh|King Tut by Steve Martin|ancient wall art comes alive|Isis and Osiris dance|flat hands, one in front, one behind, elbows bent|how do people stand in Egyptian paintings?|papyrus souvenir|Night at the Museum|the sphinx parties|Susanna Hoffs|party of the pharaohs",
        "60<elbow('r')<120; 55<elbow('l')<125; ahead('r_wrist','r_shoulder')>.1; ahead('l_wrist','l_shoulder')<-.02; y('r_wrist')>y('l_wrist')+.15; standing()",
        foot("right", 0.96, 0.08, 0.2, "ahead"), foot("left", 0.96, 0.08, -0.2, "ahead", heel=12), arm("right", "ahead+0.25out+0.1down", "up+0.1ahead"), hand("right", "ahead+0.1up", "up"), arm("left", "back+0.75out+0.2down", "down+0.2out+0.05back"), hand("left", "back+0.2down", "down"), head(turn=-8),
    ),
    named(
        "Figurehead, chest thrust out, arms swept back like wings.", "mood",
        "standing at the prow with the arms swept back|letting the wind blow through the wings|"
        "posing as a ship's figurehead|taking off like a bird|gliding like a swallow|"
        "jutting out the chest like a figurehead|breasting the waves|facing into the spray|spreading the wings behind|leaning out over the sea like a carved lady",
        "Winged Victory of Samothrace|Nike of Samothrace|a ship's figurehead|Rolls-Royce bonnet lady|an angel lands|a swan ready to fly|wind in my wings|harpy|Icarus ready for take-off|the Louvre's staircase goddess|Spirit of Ecstasy|prow maiden|a victory with no head|into the wind, my beauty|breastbone first, arms trailing behind like feathers|what is carved below a galleon's bowsprit?|a swallow dives|the angel touches down|ship ahoy, a wooden maiden|Cutty Sark|the Winged Victory|the prow of a galleon|the Spirit of Ecstasy|Rolls-Royce lady",
        "ahead('l_wrist','l_shoulder')<-.1; ahead('r_wrist','r_shoulder')<-.1; arm('l')>30; max_bend()>10; ahead('r_ankle','l_ankle')>.25",
        root(pitch=14), spine(bend=-24), foot("right", 0.93, 0.08, 0.26, "ahead"), foot("left", 0.93, 0.08, -0.34, "ahead", heel=24), arms("back+0.6out+0.35down", "back+0.5out+0.15up"), hands(palm="down"), look("ahead+0.15up"),
    ),
)  # fmt: skip
