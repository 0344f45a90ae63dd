"""One leg: lifted, stretched, set somewhere, its foot turned or put to the other leg."""

from __future__ import annotations

from .making import foot_to, limb, other, turn_leg
from .moves import Move
from .part import Make, Rng, part
from .posture import INDEX, Posture, Side, X, rotation


def _turned(degrees: float) -> Make:
    return lambda side, rng: lambda posture: turn_leg(posture, side, degrees)


def _toes_up(side: Side) -> Move:
    """The leg a short step ahead, on its heel."""

    def move(posture: Posture) -> None:
        posture.leg(side, "down+0.36ahead+0.04out", "down+0.34ahead+0.04out")
        posture.rotations[INDEX[f"{side}_ankle"]] = rotation(X, -28)

    return move


def _ankle_flex(degrees: float) -> Make:
    def make(side: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            posture.leg(side, "down+0.4ahead", "down+0.35ahead", degrees)

        return move

    return make


def _put(place: str, knee: str, offset: tuple[float, float, float], toes: float = 20) -> Make:
    return lambda side, rng: foot_to(side, place, other(side), knee, offset, toes)


LEGS = (
    part("leg", "{knee} raised to hip height",
         """{knee} raised|{knee} lifted to hip height|{knee} up|{knee} bent and raised in front|{leg} lifted with the knee bent|{knee} raised to waist level|{foot} off the floor, knee up|raised is {knee}|{knee} in front at hip height|{leg} as in marching on the spot|{knee} raised like a stork's|{leg} in a high step|{knee} lifted in front|{thigh} raised in front, shin hanging
         {knee} as high as the hip|{knee} driven up in front""",
         """raise {knee}|lift {knee} to hip height|lift {leg} with the knee bent|bring {knee} up|lift {foot} off the ground|raise {thigh} in front|up goes {knee}|march with {leg}|drive {knee} up|lift {knee}|bring {knee} to waist height|hold {knee} up in front|step up high with {leg}|pull {knee} up to hip level""",
         limb("ahead+0.12up", "down+0.05back")),
    part("leg", "{knee} up to the chest",
         """{knee} pulled up to the chest|{knee} raised as high as possible|{knee} tucked to the chest|{knee} high up|{knee} at the chest|{knee} lifted very high|{knee} pulled up far above the hip|{knee} close to the chest|{knee} hugged to the breast|{thigh} against the belly|up to the chest {knee}|{knee} as high as it goes|{leg} tucked up tight|{knee} way up""",
         """pull {knee} up to the chest|raise {knee} as high as you can|lift {knee} very high|bring {knee} to the chest|tuck {knee} up|hug {knee} to the chest|lift {knee} up a lot|raise {knee} far above the hip|draw {knee} up to the breast|bring {thigh} to the belly|get {knee} as high as possible|pull {leg} up tight in front""",
         limb("ahead+0.9up", "down+0.2ahead")),
    part("leg", "{foot} lifted a little",
         """{foot} slightly off the ground|{foot} lifted a little|{knee} slightly raised|{foot} hovering above the floor|{foot} just off the floor|{foot} a bit above the ground|{foot} barely off the ground|{leg} lifted slightly|{foot} not quite on the floor|{foot} up a few centimetres|slightly off the floor {foot}|{foot} about to step|{foot} unweighted, hovering|{knee} raised a little""",
         """lift {foot} a little|raise {knee} slightly|take {foot} off the floor a bit|lift {leg} slightly|hover {foot} above the floor|lift {foot} just off the ground|raise {foot} a touch|pick {foot} up a bit|lift {knee} a little|unweight {foot}|raise {foot} a few centimetres|bring {foot} slightly off the ground""",
         limb("down+0.55ahead", "down+0.55back")),
    part("leg", "standing on the {other} leg",
         """standing on the {other} leg|balancing on the {other} leg|on the {other} leg only|standing on one leg, the {other} one|all the weight on the {other} foot, {knee} up|on one leg, {foot} in the air|balanced on the {other} foot|standing only on the {other} foot|on the {other} leg like a stork|on a single leg, {foot} lifted|{foot} not on the floor|{foot} up, standing on the {other}|not standing on {leg}|hopping on the {other} leg""",
         """stand on the {other} leg|balance on the {other} leg|stand on one leg, the {other} one|stand only on the {other} foot|balance on the {other} foot|stand like a stork on the {other} leg|hop on the {other} leg|take all weight off {foot}|put all the weight on the {other} leg and lift {foot}|don't stand on {leg}|balance on one leg, {foot} up|get onto the {other} leg""",
         limb("ahead+0.45down", "down+0.3back")),
    part("leg", "{leg} stretched ahead",
         """{leg} stretched forward|{leg} kicked out in front|{leg} straight out in front|{leg} extended forward at hip height|{leg} lifted straight to the front|{leg} raised forward|{leg} straight ahead|{leg} in a front kick|{foot} kicked up in front|stretched forward {leg}|{leg} out ahead, knee straight|{leg} up in front, straight|{leg} in a goose step|{foot} straight out ahead at hip height|{leg} as in a pistol squat, straight ahead""",
         """kick {leg} forward|stretch {leg} out in front|lift {leg} straight ahead|extend {leg} forward|raise {leg} to the front|kick ahead with {foot}|kick {foot} up in front|swing {leg} forward|do a front kick with {leg}|lift {leg} straight out in front|bring {leg} up in front, knee straight|goose-step with {leg}|hold {leg} straight out ahead""",
         limb("ahead+0.25down", "ahead+0.2down", 10)),
    part("leg", "{leg} lifted a little ahead",
         """{leg} lifted a little to the front, straight|{foot} low in front, off the floor|{leg} straight and slightly raised in front|{leg} stretched forward just off the floor|{leg} slightly kicked forward|{foot} pointed low ahead|{leg} a bit to the front, knee straight|{leg} forward in a low kick|{leg} forward, foot just off the ground|{leg} swung slightly forward|{leg} hanging a little ahead, straight|{leg} raised slightly forward|low in front, straight {leg}|{leg} barely lifted to the front""",
         """lift {leg} a little to the front, knee straight|raise {leg} slightly forward|kick low in front with {foot}|swing {leg} a little forward|point {foot} low ahead|stretch {leg} forward just off the floor|bring {leg} a bit to the front, straight|kick gently forward with {leg}|lift {leg} slightly ahead|extend {leg} low to the front|tap the air in front with {foot}|hold {leg} just off the floor in front""",
         limb("down+0.5ahead", "down+0.48ahead", 25)),
    part("leg", "{leg} kicked high ahead",
         """{leg} kicked high in front|{leg} raised high in front, straight|{foot} kicked up to head height in front|{leg} in a cancan kick|{leg} up high ahead|{foot} as high as the head in front|{leg} high above the hip, straight ahead|{leg} in a high kick|kicked up high {leg}|{leg} flung up in front|{foot} up at shoulder height ahead|{leg} swung up high to the front|{leg} in a grand battement to the front|{leg} straight up ahead as high as possible""",
         """kick {leg} high in front|kick as high as you can with {leg}|raise {leg} very high in front|do a high kick with {leg}|kick {foot} up to head height|swing {leg} up high to the front|fling {leg} up in front|lift {leg} straight above the hip in front|do a cancan kick with {leg}|throw {leg} up high ahead|do a grand battement with {leg}|bring {foot} up to shoulder height ahead""",
         limb("ahead+0.6up", "ahead+0.65up", 30)),
    part("leg", "{leg} out to the side",
         """{leg} lifted to the side|{leg} out to the side|{leg} raised sideways|{leg} stretched sideways off the floor|{leg} abducted|{foot} lifted out to the side|{leg} in a side kick|{leg} sideways in the air|lifted sideways {leg}|{leg} spread to the side, off the floor|{leg} kicked sideways|{leg} up at the side|{foot} off the ground, out sideways|{leg} swung out to the side""",
         """lift {leg} to the side|raise {leg} sideways|kick {leg} out to the side|stretch {leg} to the side|move {leg} out to the side|abduct {leg}|kick sideways with {foot}|swing {leg} out to the side|lift {foot} out sideways|do a side leg raise with {leg}|extend {leg} sideways off the floor|bring {leg} up at the side""",
         limb("out+0.9down", None, 10)),
    part("leg", "{leg} lifted slightly to the side",
         """{leg} lifted slightly to the side|{foot} just off the floor, out to the side|{leg} a little out sideways|{leg} slightly abducted|{leg} raised a little sideways|{foot} hovering out to the side|{leg} a bit to the side, off the floor|{leg} low out to the side|{leg} barely lifted sideways|{leg} stretched sideways, low|slightly to the side {leg}|{foot} low in the air at the side|{leg} a little away from the other, in the air|{leg} just lifted sideways""",
         """lift {leg} slightly to the side|raise {leg} a little sideways|abduct {leg} slightly|take {foot} off the floor, a bit to the side|move {leg} a little out to the side|lift {foot} low to the side|swing {leg} slightly out|bring {leg} a bit sideways|hover {foot} out to the side|kick gently sideways with {leg}|lift {leg} sideways just off the floor|stretch {leg} low to the side""",
         limb("down+0.5out", None, 15)),
    part("leg", "{leg} high to the side",
         """{leg} high to the side|{leg} raised high sideways|{leg} in a high side kick|{foot} at shoulder height out to the side|{leg} kicked high to the side|{leg} level with the hip, out sideways|{leg} lifted sideways as high as it goes|{leg} up high at the side|{leg} in a roundhouse kick|{foot} kicked up sideways to chest height|high out to the side {leg}|{leg} way up sideways|{leg} horizontal to the side|{leg} in a grand battement to the side""",
         """lift {leg} high to the side|kick {leg} high to the side|raise {leg} sideways as high as you can|do a high side kick with {leg}|bring {leg} level with the hip, sideways|kick up sideways to chest height with {foot}|do a roundhouse kick with {leg}|swing {leg} up high to the side|fling {leg} out sideways|stretch {leg} high to the side|raise {leg} a lot to the side|throw {leg} up sideways""",
         limb("out+0.3ahead+0.1down", None, 25)),
    part("leg", "{leg} stretched back",
         """{leg} stretched back|{leg} lifted behind|{leg} extended backwards|{leg} raised behind the body|{leg} straight out behind|{leg} in the air behind|{leg} in an arabesque|stretched back {leg}|{leg} kicked out behind|{foot} off the floor behind, knee straight|{leg} swung back|{leg} in hip extension|{leg} to the rear, off the floor|{leg} up behind, straight""",
         """stretch {leg} back|lift {leg} behind you|extend {leg} backwards|raise {leg} to the back|kick {leg} back|swing {leg} back|do an arabesque with {leg}|lift {leg} straight behind|kick backwards with {foot}|bring {leg} up behind, knee straight|hold {leg} out behind you|take {leg} off the floor behind""",
         limb("back+1.1down", None, 40)),
    part("leg", "{leg} lifted slightly back",
         """{leg} lifted slightly back|{foot} just off the floor behind|{leg} a little to the rear, off the ground|{leg} slightly raised behind|{leg} a bit back, straight|{foot} low in the air behind|{leg} swung slightly back|{leg} in a low back kick|slightly back, in the air, {leg}|{leg} barely lifted behind|{leg} trailing just off the floor|{leg} extended low behind|{leg} behind, the toes just off the floor|{leg} a touch back in the air""",
         """lift {leg} slightly back|raise {leg} a little behind|swing {leg} a little back|lift {foot} just off the floor behind|kick gently backwards with {leg}|bring {leg} a bit to the rear, off the ground|stretch {leg} low behind|extend {leg} slightly backwards|hover {foot} behind you|move {leg} back a little, in the air|trail {leg} just off the floor|lift {leg} low behind""",
         limb("down+0.42back", None, 35)),
    part("leg", "{knee} bent, heel to the seat",
         """{knee} bent with the heel at the bottom|{foot} pulled up behind|{foot} lifted behind, knee bent|the heel of {foot} kicked up to the buttocks|{knee} bent all the way, foot behind|{knee} fully bent behind|{leg} in a quad stretch|{foot} at the bottom|{foot} kicked up behind|{leg} folded up behind|heel to bottom with {leg}|{foot} up behind the body|{knee} bent tight, heel at the seat|{foot} flicked up at the back""",
         """bend {knee} and bring the heel to your bottom|lift {foot} behind you|kick {foot} up behind|pull {foot} up to the buttocks|do a butt kick with {leg}|bring the heel of {foot} to the bottom|fold {leg} up behind|stretch the quads of {leg}|flick {foot} up behind|bend {knee} all the way back|heel to seat with {leg}|raise {foot} behind, knee bent""",
         limb("down+0.02back", "back+0.35up", 30)),
    part("leg", "{knee} bent, shin back",
         """{knee} bent with the shin back|{foot} lifted behind to knee height|{leg} bent backwards at the knee|{foot} in the air behind, knee down|shin level behind, {leg}|{foot} behind at the height of the knee|{knee} down and the foot up behind|{leg} bent behind|{foot} lifted at the back, not up to the bottom|{leg} flamingo-like, foot behind|half bent behind {leg}|{foot} raised behind the other knee|{leg} in a hamstring curl|{knee} pointing down, foot to the rear""",
         """bend {knee} and lift the foot behind to knee height|lift the shin of {leg} level behind|bend {leg} backwards at the knee|raise {foot} at the back to knee height|curl {leg} back|do a hamstring curl with {leg}|hold {foot} behind with the knee down|bend {knee} backwards|keep {knee} down and raise the foot behind|lift {foot} back, halfway to the bottom|pick {foot} up behind|bend {leg} behind you""",
         limb("down+0.05ahead", "back+0.08down", 25)),
    part("leg", "{knee} out to the side, lifted",
         """{knee} out to the side, lifted|{knee} raised sideways|{leg} lifted sideways with the knee bent|{knee} opened to the side|{leg} like a dog at a lamp post|{leg} in an open hip, knee out|{knee} up at the side|{thigh} lifted out sideways, knee bent|{leg} turned out and lifted|raised sideways {knee}|{knee} abducted and bent|{knee} out and up, foot hanging|{knee} raised to the side at hip height|{leg} in a fire hydrant""",
         """raise {knee} to the side|lift {knee} out sideways|open {knee} to the side|bring {knee} up at the side|lift {leg} sideways with the knee bent|open the hip of {leg}, knee up|raise {thigh} out sideways|do a fire hydrant with {leg}|move {knee} out and up|lift {knee} to hip height, out to the side|turn {knee} out and lift it|swing {knee} out to the side""",
         limb("out+0.5ahead+0.1down", "down+0.1in")),
    part("leg", "{foot} a step ahead",
         """{foot} one step ahead|{foot} in front|{leg} a step forward|{foot} forward|{foot} placed in front of the other|{foot} set ahead|{foot} a pace in front|{leg} in front, foot on the floor|a step ahead {foot}|{foot} leading|{foot} on the floor in front|{leg} stepping forward|{foot} planted ahead|{foot} a stride ahead""",
         """step forward with {foot}|put {foot} forward|take a step with {leg}|move {foot} ahead|place {foot} in front|step ahead with {foot}|set {foot} in front of the other|bring {foot} forward|lead with {foot}|take a pace forward with {leg}|plant {foot} ahead|put {leg} in front, foot on the floor""",
         limb("down+0.45ahead", "down+0.25ahead")),
    part("leg", "{foot} slightly ahead",
         """{foot} slightly ahead|{foot} a little in front|{foot} half a step forward|{foot} just in front of the other|{leg} a bit forward, foot on the floor|{foot} a touch ahead of the other|{foot} slightly forward|{foot} a few inches in front|a little in front {foot}|{foot} half a foot's length ahead|{foot} barely ahead|{foot} advanced a little|{foot} slightly in front of the other|{foot} a small step ahead""",
         """put {foot} slightly forward|move {foot} a little ahead|take half a step forward with {foot}|place {foot} a bit in front|slide {foot} forward a little|set {foot} just ahead of the other|take a small step forward with {leg}|bring {foot} slightly forward|advance {foot} a little|shift {foot} a few inches forward|nudge {foot} forward|step a little forward with {foot}""",
         limb("down+0.2ahead+0.04out", "down+0.12ahead+0.02out")),
    part("leg", "{foot} a step back",
         """{foot} one step back|{foot} behind|{leg} a step back|{foot} placed behind the other|{foot} set back|{leg} behind, foot on the floor|{foot} a pace behind|a step back {foot}|{foot} back|{foot} to the rear, on the floor|{leg} stepping back|{foot} on the floor behind|{foot} planted behind|{foot} trailing a step behind""",
         """step back with {foot}|put {foot} back|move {foot} backwards|take a step back with {leg}|place {foot} behind|set {foot} behind the other|bring {foot} back|step backwards with {leg}|slide {foot} back|take a pace back with {foot}|plant {foot} behind you|put {leg} behind, foot on the floor""",
         limb("down+0.35back", "down+0.55back")),
    part("leg", "{foot} slightly back",
         """{foot} slightly back|{foot} a little behind|{foot} half a step back|{foot} just behind the other|{leg} a bit back, foot on the floor|{foot} slightly behind the other|{foot} a few inches behind|a little behind {foot}|{foot} a small step back|{foot} drawn back a bit|{foot} a touch to the rear|{foot} half a foot's length behind|{foot} barely behind the other|{foot} set back a little""",
         """put {foot} slightly back|move {foot} a little back|take half a step back with {foot}|place {foot} a bit behind|slide {foot} back a little|set {foot} just behind the other|take a small step back with {leg}|draw {foot} back a bit|shift {foot} a few inches back|bring {foot} slightly back|nudge {foot} backwards|step a little back with {foot}""",
         limb("down+0.14back+0.04out", "down+0.24back+0.03out")),
    part("leg", "{foot} out wide",
         """{foot} a step to the side|{foot} placed out to the side|{leg} stepping sideways|{foot} set out wide|{foot} planted out to the side|{foot} far out on the floor|a step to the side {foot}|{leg} out wide, foot on the floor|{foot} wide of the hip|{foot} a pace to the side|{foot} on the floor, well out|{leg} straddled outwards|{foot} away from the other|{foot} out to the side on the ground""",
         """step to the {side} with {foot}|put {foot} further out|take a wide step to the {side}|step sideways with {foot}|place {foot} out to the side|set {foot} out wide|plant {foot} well out|take a step to the side with {leg}|move {foot} out to the side on the floor|slide {foot} out sideways|step out with {foot}|put {foot} wide""",
         limb("down+0.5out", "down+0.45out")),
    part("leg", "{leg} straight",
         """{leg} straight|{knee} straight|{knee} fully extended|{leg} stretched and on the floor|{knee} not bent|{knee} locked|{foot} flat on the floor below the hip|{leg} not raised|{foot} back on the floor|{leg} standing straight|{leg} down|straight again {leg}|{leg} vertical|{leg} upright, foot on the floor|no bend in {knee}|{knee} unbent""",
         """straighten {leg}|straighten {knee}|stretch {leg}|put {foot} back on the floor|lower {leg}|put {leg} down|set {foot} down|lock {knee}|extend {knee} fully|don't bend {knee}|bring {foot} down to the floor|take {knee} down|unbend {knee}|don't raise {leg}""",
         limb("down+0.06out", "down+0.02out")),
    part("leg", "{knee} slightly bent",
         """{knee} slightly bent|{knee} a little bent|{knee} soft|{knee} not locked|{knee} unlocked|{leg} not quite straight|{knee} a bit bent|{knee} barely bent|slightly bent {knee}|{leg} bent a little|{knee} relaxed|{leg} giving way a little at the knee|{knee} eased|a slight bend in {knee}""",
         """bend {knee} slightly|bend {knee} a little|soften {knee}|unlock {knee}|bend {leg} a bit|ease {knee}|give {knee} a slight bend|flex {knee} a bit|relax {knee}|don't lock {knee}|bend {knee} only a little|let {knee} give a little""",
         limb("down+0.35ahead+0.05out", "down+0.35back")),
    part("leg", "heel of {foot} raised",
         """the heel of {foot} raised|{foot} on the ball, heel up|{foot} on tiptoe|the heel of {foot} off the floor|{foot} resting on the toes|{foot} on its toes|{knee} bent a bit, heel off the ground|only the toes of {foot} on the floor|{foot} tipped up on the toes|heel up, toes down, {foot}|{foot} like in a high heel|{foot} with a lifted heel|the ball of {foot} on the ground, not the heel|{foot} in relevé""",
         """raise the heel of {foot}|lift the heel of {foot} off the floor|put {foot} on the toes|go up on the ball of {foot}|lift the heel of {foot}, toes on the ground|rest {foot} on its toes|tip {foot} up on the toes|come onto the toes of {foot}|heel up with {foot}|keep only the toes of {foot} down|peel the heel of {foot} off the ground|raise {foot} onto the ball""",
         lambda side, rng: _heel_up(side)),
    part("leg", "heel of {foot} on the floor, toes up",
         """the heel of {foot} on the floor, toes up|{foot} on its heel ahead|{foot} on the heel with the toes in the air|the toes of {foot} lifted, heel down|{foot} flexed ahead, on the heel|toes up, heel down, {foot}|{foot} tapping with the toes|{leg} stretched ahead on the heel|{leg} ahead, toes pulled up|{leg} in a hamstring stretch, on the heel|{foot} digging the heel in front|only the heel of {foot} on the ground|the toes of {foot} to the ceiling, heel on the floor|a heel tap with {foot}""",
         """put the heel of {foot} on the floor, toes up|dig the heel of {foot} in front|lift the toes of {foot}|rest {foot} on its heel|tap the heel of {foot} in front|pull up the toes of {foot}|raise the toes of {foot}, heel on the floor|stretch {leg} ahead on the heel|do a heel tap with {foot}|flex {foot} in front|keep only the heel of {foot} down|set the heel of {foot} ahead, toes to the ceiling""",
         lambda side, rng: _toes_up(side)),
    part("leg", "{foot} pointed",
         """{foot} pointed|the toes of {foot} pointed like a dancer's|{foot} lifted a little ahead with pointed toes|{foot} in a point|{leg} in a tendu, just off the floor|{foot} plantarflexed|the toes of {foot} stretched|pointed toes on {foot}|{foot} stretched like a ballerina's|{leg} ahead low, toes pointed down|a pointed {foot}|{foot} arched and pointed|{leg} extended down to the toe tips|the instep of {foot} stretched""",
         """point {foot}|point the toes of {foot}|stretch the toes of {foot}|plantarflex {foot}|point {foot} like a dancer|arch {foot}|do a tendu with {foot}|extend {foot} to the toes|stretch the instep of {foot}|reach down with the toes of {foot}|make {foot} pointed|hold {foot} pointed""",
         _ankle_flex(50)),
    part("leg", "{foot} turned out",
         """{foot} turned out|the toes of {foot} turned out|{foot} pointing outwards|{leg} rotated outwards|{leg} turned out from the hip|the toes of {foot} pointing to the side|{leg} in external rotation|outward {foot}|{foot} splayed|{knee} and toes turned outwards on {leg}|{foot} opened out|{leg} in turnout|turned out {foot}|{foot} angled out""",
         """turn {foot} out|turn the toes of {foot} outwards|point {foot} outwards|rotate {leg} outwards|turn {leg} out from the hip|splay {foot}|open {foot} out|angle {foot} out|externally rotate {leg}|point the toes of {foot} to the side|turn out {leg}|swivel {foot} outwards""",
         _turned(38)),
    part("leg", "{foot} turned in",
         """{foot} turned in|the toes of {foot} turned in|{foot} pointing inwards|{leg} rotated inwards|{leg} turned in from the hip|{foot} pigeon-toed|{leg} in internal rotation|inward {foot}|the toes of {foot} pointing to the middle|{knee} and toes turned inwards on {leg}|{foot} angled in|turned in {foot}|{foot} toeing in|{foot} twisted inwards""",
         """turn {foot} in|turn the toes of {foot} inwards|point {foot} inwards|rotate {leg} inwards|turn {leg} in from the hip|toe in with {foot}|angle {foot} in|internally rotate {leg}|point the toes of {foot} to the middle|swivel {foot} inwards|twist {foot} inwards|bring the toes of {foot} in""",
         _turned(-30)),
    part("leg", "{foot} on the other knee",
         """{foot} against the {other} knee|the sole of {foot} at the inside of the {other} knee|{foot} resting on the inner side of the {other} knee|{leg} in passé|{leg} in a retiré|{foot} propped against the {other} knee|{foot} at the {other} knee, knee out|{leg} bent out, foot at the {other} knee|{foot} on the {other} knee, standing|{foot} by the {other} knee|{foot} placed at the {other} knee|{foot} touching the {other} knee|{knee} out, {foot} to the {other} knee|{foot} held at the {other} knee""",
         """put {foot} against the {other} knee|place the sole of {foot} at the {other} knee|rest {foot} against the inside of the {other} knee|do a passé with {leg}|bring {foot} to the {other} knee|touch the {other} knee with {foot}|prop {foot} against the {other} knee|do a retiré with {leg}|draw {foot} up to the {other} knee|put {foot} on the {other} knee|set the sole of {foot} on the {other} knee|lift {foot} to the {other} knee, knee out""",
         _put("knee", "out+0.35ahead", (0.085, 0.02, -0.05), 35)),
    part("leg", "{foot} on the other calf",
         """{foot} against the {other} calf|the sole of {foot} on the {other} calf|{foot} resting against the {other} lower leg|{foot} at the inside of the {other} shin|{foot} propped on the {other} calf|{leg} in a low tree pose|{foot} halfway up the {other} lower leg|{foot} on the {other} calf, knee out|{foot} touching the {other} calf|{leg} bent out, foot at the {other} calf|{foot} above the {other} ankle, knee out|{foot} by the {other} calf|{foot} scratching the {other} calf|{knee} out, {foot} to the {other} calf""",
         """put {foot} against the {other} calf|place the sole of {foot} on the {other} calf|rest {foot} on the {other} lower leg|do a low tree pose with {leg}|bring {foot} to the {other} calf|touch the {other} calf with {foot}|prop {foot} on the {other} calf|scratch the {other} calf with {foot}|lift {foot} to the {other} calf, knee out|set {foot} against the {other} shin|put {foot} on the {other} calf|draw {foot} up to the {other} calf""",
         _put("shin", "out+0.4ahead", (0.075, 0.0, -0.05), 30)),
    part("leg", "{foot} on the other thigh, tree",
         """{foot} against the {other} inner thigh|{leg} in a tree pose|the sole of {foot} on the {other} thigh|{foot} high on the inside of the {other} thigh|{leg} in vrikshasana|{foot} resting on the inner {other} thigh|{foot} propped against the {other} thigh, knee out|{foot} pressed into the {other} thigh|a tree pose with {leg} lifted|{knee} out, {foot} to the {other} thigh|{foot} up at the {other} thigh|{leg} folded out, foot at the {other} thigh|tree pose legs, {foot} lifted|{foot} planted on the {other} thigh""",
         """put {foot} against the {other} inner thigh|do a tree pose with {leg}|place the sole of {foot} on the {other} thigh|press {foot} into the {other} thigh|bring {foot} to the {other} thigh|tree pose, {foot} up|rest {foot} on the inner {other} thigh|stand like a tree with {leg} folded|prop {foot} on the {other} thigh|lift {foot} to the {other} thigh, knee out|plant {foot} on the {other} thigh|set {foot} high on the {other} thigh""",
         _put("thigh", "out+0.3ahead", (0.08, -0.01, -0.06), 45)),
    part("leg", "ankle of {leg} on the other knee",
         """the ankle of {leg} on the {other} knee|{leg} in a figure four|{leg} crossed over, ankle on the {other} thigh|{foot} resting across the {other} thigh|{leg} in a figure-4 stretch|the ankle of {leg} laid across the {other} knee|{leg} crossed with the ankle on the {other} knee|the shin of {leg} across the {other} thigh|figure four with {leg} on top|{foot} over the {other} knee|a figure four, {leg} crossed|{leg} laid over the {other} knee|{leg} crossed like a man's in a chair|the outer ankle of {leg} on the {other} knee""",
         """put the ankle of {leg} on the {other} knee|make a figure four with {leg}|cross {leg} over, ankle on the {other} knee|lay the ankle of {leg} across the {other} thigh|rest {foot} across the {other} thigh|do a figure-4 stretch with {leg}|figure four, {leg} on top|place the ankle of {leg} over the {other} knee|lay the shin of {leg} across the {other} thigh|lift {foot} over the {other} knee|cross the ankle of {leg} over the {other} knee|bring {foot} onto the {other} thigh""",
         _put("knee", "out+0.6ahead+0.2up", (-0.02, 0.1, 0.04), 5)),
    part("leg", "{leg} crossed in front",
         """{leg} crossed in front of the other|{foot} crossed over in front|{leg} over the other, in front|{foot} in front of and past the {other} foot|{leg} stepped across in front|{leg} crossing before the {other} leg|{foot} on the {other} side, in front|crossed in front {leg}|{leg} across the {other} leg|{foot} crossed before the {other} foot|{leg} crossing over in a grapevine|{leg} adducted in front|{leg} crossed ahead|{foot} placed across the {other} one""",
         """cross {leg} in front of the other|step across in front with {foot}|cross {foot} over in front|put {leg} across the {other} leg|bring {foot} over to the {other} side in front|cross {leg} before the {other}|place {foot} across the {other} foot|do a grapevine step in front with {foot}|move {leg} across in front|step over the {other} foot with {foot}|cross over with {leg}|swing {leg} across in front""",
         limb("down+0.24ahead+0.36in", "down+0.14ahead+0.32in")),
    part("leg", "{leg} crossed behind",
         """{leg} crossed behind the other|{foot} crossed behind|{leg} behind and past the {other} leg|{foot} stepped across behind|{leg} crossing behind the {other} leg|{foot} behind and past the {other} foot|crossed behind {leg}|{foot} on the {other} side, behind|{leg} in a curtsy step|{foot} tucked behind the {other} foot|{leg} crossing to the back|{foot} placed across behind the {other} one|{leg} swung across behind|{leg} crossed at the back""",
         """cross {leg} behind the other|step across behind with {foot}|cross {foot} behind|put {leg} behind and past the {other} leg|bring {foot} over to the {other} side behind|tuck {foot} behind the {other} foot|place {foot} across behind the {other}|do a grapevine step behind with {foot}|move {leg} across behind|swing {leg} across behind|cross {leg} at the back|step behind the {other} foot with {foot}""",
         limb("down+0.16back+0.36in", "down+0.3back+0.32in")),
)  # fmt: skip


def _heel_up(side: Side) -> Move:
    def move(posture: Posture) -> None:
        posture.leg(side, "down+0.3ahead+0.06out", "down+0.2back+0.04out")
        posture.tiptoe(side, 35)

    return move
