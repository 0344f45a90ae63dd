"""An arm in the air: where it points, how its elbow is bent, how its hand is turned, its shoulder."""

from __future__ import annotations

from .making import collar, point, touch
from .part import part

POINTED = (
    part("arm", "{arm} straight up",
         """{arm} raised straight up|{arm} straight up|{arm} up in the air|{arm} stretched overhead|{arm} raised above the head|{arm} up|{hand} high above the head
         {hand} up in the air|{arm} raised|{arm} pointing at the ceiling|{arm} vertical above the shoulder|{arm} fully raised|[raised/held/lifted] high is {arm}|high in the air {arm}
         {arm} reaching for the [sky/ceiling/stars]|{hand} as high as it goes|{arm} [vertically/bolt] upright|{arm} stretched to the sky|{arm} in full elevation|{hand} raised to ask a question, arm straight""",
         """raise {arm}|raise {arm} straight up|lift {arm} above the head|stretch {arm} up|put {hand} up|hold {hand} high above the head|put {arm} up in the air|reach up with {arm}|point {arm} at the ceiling
         raise {hand}|up goes {arm}|up with {arm}|reach for the sky with {arm}|get {arm} up|throw {arm} up into the air|bring {arm} up overhead|{arm} up|extend {arm} [upwards/to the ceiling]|take {hand} as high as you can""",
         point("up+0.12out")),
    part("arm", "{arm} out to the side",
         """{arm} out to the side|{arm} stretched sideways|{arm} extended to the side at shoulder height|{arm} held straight out sideways|{arm} straight out sideways|{arm} spread|{arm} lifted sideways to shoulder level
         {arm} fully abducted to shoulder height|{arm} like [a wing/an aeroplane's wing]|out to the side {arm}|{arm} pointing sideways|{arm} straight out from the shoulder, sideways|{hand} out to the side at shoulder height|{arm} stretched out laterally
         stretched out sideways {arm}|{arm} in a T-pose""",
         """raise {arm} to the side|stretch {arm} out sideways|hold {arm} out to the side|lift {arm} sideways to shoulder height|extend {arm} to the side|spread {arm}|put {arm} out sideways|abduct {arm}|bring {arm} out sideways to shoulder height
         out to the side with {arm}|point sideways with {arm}|move {arm} straight out to the side|hold {arm} like a wing|swing {arm} out to the side|put {arm} in T-pose|reach out sideways with {arm}""",
         point("out")),
    part("arm", "{arm} straight ahead",
         """{arm} stretched forward|{arm} straight out in front|{arm} extended forward at shoulder height|{arm} pointing ahead|{arm} held out in front|{arm} reaching forward|{arm} stretched out to the front|{arm} straight in front of the body at shoulder level
         {arm} straight ahead|{arm} like a sleepwalker|{arm} pointing forward|{hand} straight out in front, elbow locked|stretched out in front {arm}|{arm} flexed forward to shoulder height|{arm} out ahead, fully stretched|{arm} out front|{hand} reaching straight forward""",
         """stretch {arm} forward|hold {arm} out in front|raise {arm} to the front|extend {arm} forward|reach forward with {arm}|point {arm} ahead|lift {arm} forward to shoulder height|put {arm} out in front of you|point straight ahead with {arm}
         bring {arm} up in front to shoulder level|out in front with {arm}|forward goes {arm}|aim {arm} forward|swing {arm} forward to shoulder height|straighten {arm} out to the front|push {arm} straight forward""",
         point("ahead")),
    part("arm", "{arm} down",
         """{arm} down|{arm} at the side|{arm} hanging|{arm} hanging loosely|{arm} relaxed at the side|{arm} by the side|{arm} lowered|{arm} hanging down at the side|{hand} by the hip, hanging|{arm} straight down|{arm} limp|{arm} dangling
         hanging down {arm}|{arm} neutral|{arm} at rest|{arm} alongside the body|{arm} not raised|{arm} not lifted, just hanging|{arm} idle|{hand} hanging beside the thigh|{arm} in its rest position|{arm} loose by the body""",
         """lower {arm}|drop {arm}|let {arm} hang|put {arm} down|relax {arm}|bring {arm} down to the side|let {arm} hang at the side|take {arm} down|down with {arm}|down goes {arm}|don't raise {arm}|{arm} down|let {arm} dangle|put {arm} back at the side
         return {arm} to the side|rest {arm} by your side|let go with {hand} and hang it down|no raised {arm}|stop raising {arm}|let {arm} fall""",
         point("down+0.16out", "down+0.1out+0.16ahead")),
    part("arm", "{arm} stretched back",
         """{arm} stretched backwards|{arm} behind the body|{arm} pointing back|{arm} extended to the rear|{arm} swung back|{arm} reaching behind|{arm} straight behind the body|back behind the body {arm}|{arm} in extension behind the trunk|{hand} far behind the hip
         {arm} trailing behind|{arm} thrown back|{arm} stretched out behind|{arm} reaching back, elbow straight|{arm} straight out to the back""",
         """stretch {arm} back|swing {arm} backwards|reach behind you with {arm}|move {arm} back behind the body|extend {arm} backwards|throw {arm} back|back goes {arm}|point backwards with {arm}|take {arm} far back|bring {arm} behind you, elbow straight
         push {arm} back|trail {arm} behind you|lift {arm} to the rear""",
         point("down+1.1back+0.1out")),
    part("arm", "{arm} diagonally up",
         """{arm} raised diagonally|{arm} diagonally up and out|{arm} up and out at an angle|{arm} raised halfway between shoulder and overhead|{arm} lifted up to the side above the head|{arm} pointing up and outwards|{hand} up and out to the side|{arm} diagonally up to the side
         diagonally raised {arm}|{arm} up at a slant|{arm} up and to the side|{arm} aimed at the upper corner of the room|{arm} high and wide|{arm} raised obliquely|{arm} at ten to two like a clock's hand""",
         """raise {arm} diagonally|lift {arm} up and out|raise {arm} diagonally to the side|point {arm} up and out|up and out with {arm}|stretch {arm} diagonally upwards|lift {arm} halfway between the side and overhead|take {arm} up to the side, above shoulder height
         point to the upper corner with {arm}|hold {arm} up at an angle|extend {arm} upward and outward|put {arm} up and to the side|raise {hand} up and out""",
         point("out+up")),
    part("arm", "{arm} diagonally down",
         """{arm} held diagonally down|{arm} slightly away from the body|{arm} out and down at an angle|{arm} a little to the side|{arm} halfway to the side|{arm} pointing diagonally down and out|{arm} low and out to the side|{arm} down and outwards|diagonally down and out {arm}
         {hand} out to the side below the waist|{arm} slightly abducted|{arm} a little off the body|{arm} held away from the body, low|{arm} hanging out at a slant|{arm} not quite at the side""",
         """hold {arm} a little away from the body|move {arm} slightly to the side|lift {arm} slightly to the side|raise {arm} a little sideways|hold {arm} diagonally down|point {arm} diagonally down and out|raise {arm} halfway to the side|take {arm} slightly off the body
         abduct {arm} a little|down and out with {arm}|point at the floor out to the side with {arm}|lower {arm} halfway, out to the side|hold {arm} low and wide|aim {arm} down and outwards""",
         point("out+down")),
    part("arm", "{arm} ahead and up",
         """{arm} raised forward and up|{arm} stretched up and forward|{arm} diagonally forward and up|{arm} ahead above shoulder height|{arm} reaching up and forward|{arm} up in front|{arm} pointing up ahead|{arm} raised in front, above eye level|{hand} up and ahead
         reaching up ahead {arm}|{arm} lifted to the front above the shoulder|{arm} pointing at the horizon, a little higher|{arm} in a raised salute to the front|{arm} aimed up and forward|{arm} stretched out towards a high shelf""",
         """raise {arm} forward and up|reach up and forward with {arm}|stretch {arm} diagonally up in front|lift {arm} in front above the shoulder|point up ahead with {arm}|up and forward with {arm}|extend {arm} up and to the front|aim {arm} up in front of you
         raise {arm} in front to above eye level|take {arm} forward and higher than the shoulder|reach for a high shelf with {arm}|point {arm} diagonally up ahead""",
         point("ahead+0.8up")),
    part("arm", "{arm} ahead and down",
         """{arm} held low in front|{arm} forward and down|{arm} diagonally down in front|{arm} pointing at the floor ahead|{arm} stretched down in front|{arm} halfway up in front|{arm} reaching low in front|{arm} pointing down and forward|low in front {arm}
         {hand} out low in front|{arm} down ahead at an angle|{arm} sloping down to the front|{arm} pointing at the ground in front of the feet|{arm} ahead below waist height|{arm} lifted halfway to the front""",
         """hold {arm} low in front|raise {arm} halfway to the front|point {arm} down and forward|reach low in front with {arm}|point at the floor ahead with {arm}|lower {arm} halfway in front|stretch {arm} diagonally down to the front|hold {arm} out low ahead
         down and forward with {arm}|lift {arm} halfway forward|aim {arm} at the ground in front of you|extend {arm} forward and down""",
         point("ahead+down")),
    part("arm", "{arm} hanging slightly ahead",
         """{arm} hanging slightly ahead|{arm} slightly forward|{arm} a little in front of the body|{arm} hanging a bit to the front|{arm} just in front of the thigh|{hand} hanging in front of the thigh|{arm} slightly in front|slightly forward {arm}
         {arm} swung a little forward|{arm} a touch forward of the hip|{arm} nearly down, slightly to the front|{arm} hanging loosely forward|{arm} slightly flexed at the shoulder|{arm} a tad ahead of the body""",
         """hold {arm} slightly forward|move {arm} a little forward|lift {arm} slightly to the front|swing {arm} a little forward|let {arm} hang slightly ahead|let {arm} hang in front of the thigh|raise {arm} a little forward|bring {arm} slightly in front of the body
         {arm} a bit to the front|flex the shoulder of {arm} slightly|take {arm} just ahead of the hip|shift {arm} slightly forward""",
         point("down+0.4ahead+0.12out", "down+0.5ahead+0.05out")),
    part("arm", "{arm} hanging slightly back",
         """{arm} hanging slightly back|{arm} slightly behind the body|{arm} a little back|{arm} just behind the hip|{arm} a bit to the rear|{hand} hanging slightly behind the hip|{arm} swung a little back|slightly back {arm}|{arm} a touch behind the trunk|{arm} drawn back a little
         {arm} hanging a little behind the body|{arm} slightly extended at the shoulder|{arm} slightly to the back|{arm} down and a bit back""",
         """move {arm} slightly back|take {arm} a little behind the body|swing {arm} a little back|let {arm} hang slightly behind|bring {arm} a bit to the rear|draw {arm} back a little|shift {arm} slightly backwards|let {arm} hang just behind the hip|{arm} a bit to the back
         pull {arm} slightly back|hold {arm} a little behind you|extend the shoulder of {arm} slightly""",
         point("down+0.42back+0.18out", "down+0.3back+0.12out")),
    part("arm", "{arm} across the body",
         """{arm} across the body|{arm} reaching across the body|{arm} pointing to the {other} side|{arm} stretched across the chest to the {other} side|{arm} crossing in front of the chest, straight|{arm} adducted across the trunk|{arm} inward across the body
         across the body {arm}|{hand} out past the {other} side|{arm} swung over to the {other} side|{arm} in front of the chest towards the {other} side|{arm} stretched over to the {other} side in front|{arm} crossing the midline at chest height|{arm} reaching over to the {other} side""",
         """reach across the body with {arm}|bring {arm} across the body|point to the {other} side with {arm}|stretch {arm} across the chest|swing {arm} over to the {other} side|move {arm} inward across the body|cross {arm} in front of the chest, elbow straight|reach over to the {other} side with {arm}
         adduct {arm} across the trunk|take {arm} over to the {other} side|extend {arm} across in front of you|across the body with {arm}""",
         point("ahead+0.55in+0.1down", "ahead+1.1in+0.05up")),
    part("arm", "{arm} low across the body",
         """{arm} low across the body|{arm} hanging across the body|{hand} in front of the {other} hip|{arm} down across the front of the body|{hand} low on the {other} side|{arm} pointing down across the body|{hand} hanging in front of the {other} thigh|low across the body {arm}
         {arm} swung down and across|{arm} diagonally down across the trunk|{hand} reaching down to the {other} side|{arm} crossing low in front of the hips|{arm} down and inward in front|{hand} past the midline at hip height""",
         """bring {arm} low across the body|reach down to the {other} side with {hand}|swing {arm} down and across|take {hand} in front of the {other} hip|hold {arm} low across the front|point {arm} down across the body|let {arm} hang across the body|move {hand} down and inward past the middle
         cross {arm} low in front of the hips|drop {arm} across the body|aim {arm} diagonally down to the {other} side|sweep {arm} low to the {other} side""",
         point("down+0.6ahead+0.1in", "down+0.75ahead+0.75in")),
    part("arm", "{arm} curved over the head",
         """{arm} curved over the head|{arm} bent over the head|{arm} arched over the crown|{arm} up beside the ear and bent over the head|{arm} rounded above the head|{arm} in a ballet curve overhead|{hand} above the {other} ear, arm over the head|curved over the head {arm}
         {arm} bowed over the crown|{arm} over the head towards the {other} side|{arm} overhead with the hand falling to the {other} side|{arm} reaching over the head to the {other} side|{arm} making half a circle above the head|{arm} raised and softly rounded over the head""",
         """curve {arm} over the head|bend {arm} over the head|arch {arm} over the crown|raise {arm} beside the ear and bend it over the head|round {arm} above the head|reach over the head to the {other} side with {arm}|bring {arm} over your head in a curve
         let {arm} fall over the head to the {other} side|lift {arm} in a ballet curve|bow {arm} over the crown|make half a circle above the head with {arm}|take {arm} overhead and let the hand drop to the {other} side""",
         point("up+0.6out+0.1ahead", "in+0.4up+0.1ahead")),
)  # fmt: skip

BENT = (
    part("arm", "{elbow} bent, forearm ahead",
         """{elbow} square at the side, forearm forward|{elbow} bent with the forearm pointing ahead|{elbow} at the side and the forearm horizontal in front|{elbow} bent|{arm} bent at the elbow|{elbow} flexed at the side|upper arm down and forearm forward on {arm}|{arm} bent, hand in front
         {elbow} tucked in, forearm level|bent at the elbow {arm}|{arm} in an L, forearm ahead|{elbow} at the waist, forearm straight forward|{elbow} against the ribs with the forearm out front|{arm} bent like a butler's""",
         """bend {elbow}|bend {arm} at the elbow|flex {elbow}|bend {elbow} and point the forearm ahead|keep {elbow} at the side and lift the forearm|bring the forearm of {arm} up in front|fold {arm} at the elbow, forearm forward|tuck {elbow} in and point the hand forward
         put {arm} in an L in front|crook {elbow}|hold the forearm of {arm} out level|lift the forearm of {arm} level, elbow at the side""",
         point("down+0.1out", "ahead")),
    part("arm", "{elbow} slightly bent",
         """{elbow} slightly bent|{elbow} a little bent|{elbow} soft|{arm} hanging with a slight bend|{elbow} bent a bit|{arm} not quite straight|{elbow} not locked|{arm} down, elbow slightly flexed|slightly bent {elbow}|{elbow} relaxed and a bit bent|{arm} loosely bent at the side|{elbow} barely bent
         {elbow} unlocked|{arm} hanging, a little bent""",
         """bend {elbow} slightly|bend {elbow} a little|soften {elbow}|bend {arm} a bit|flex {elbow} slightly|unlock {elbow}|don't lock {elbow}|give {elbow} a slight bend|put a little bend in {elbow}|bend {arm} just a touch|keep {elbow} soft|bend {elbow} only a little""",
         point("down+0.22out", "down+0.55ahead+0.1out")),
    part("arm", "{elbow} out, forearm up",
         """{elbow} out to the side, forearm pointing up|{arm} like a goalpost|{arm} bent upwards like a cactus|{elbow} at shoulder height and hand up|upper arm horizontal and forearm vertical on {arm}|{hand} up beside the head, elbow out|{arm} in a flexed biceps pose|{arm} in a stick-up
         {elbow} level with the shoulder, hand to the ceiling|bent up like a cactus {arm}|{arm} in a square, hand up|{elbow} raised sideways, forearm vertical|{arm} up in surrender, elbow square|{hand} raised as for an oath, elbow out to the side""",
         """lift {elbow} to shoulder height with the forearm up|bend {arm} up like a cactus|hold {hand} up with the elbow out to the side|flex {arm} like a bodybuilder|show the biceps of {arm}|make a goalpost with {arm}|raise {elbow} sideways, hand to the ceiling|elbow out, hand up with {arm}
         put {arm} in a goalpost|raise {hand} as if held at gunpoint|square {arm} up, forearm vertical|swear an oath with {hand} raised, elbow out""",
         point("out", "up+0.1out")),
    part("arm", "{elbow} out, forearm ahead",
         """{elbow} out to the side, forearm pointing forward|upper arm sideways and forearm forward on {arm}|{elbow} raised sideways with the hand in front|{elbow} out at shoulder height, hand ahead|{arm} out sideways, bent to the front|{elbow} level with the shoulder and the forearm forward|{arm} like a tyrannosaur held wide
         {arm} as on a steering bar, elbow high|{elbow} lifted sideways, forearm level and ahead|sideways upper arm, forearm ahead, {arm}|{arm} bent in a horizontal L|{elbow} wide, hand forward|{elbow} winged out with the hand in front|{arm} like a puppet's, forearm forward""",
         """raise {elbow} sideways and point the forearm ahead|lift {elbow} to the side with the forearm forward|wing {elbow} out, hand forward|put {arm} in a horizontal L|raise {elbow} to shoulder height and point the hand forward|hold {elbow} wide with the forearm ahead|elbow out, hand ahead with {arm}
         lift {elbow} sideways, keep the forearm level and forward|bend {arm} forward with the elbow out to the side|bring {elbow} out and the hand in front|point forward with {hand}, elbow out to the side|turn the forearm of {arm} ahead, elbow at shoulder height""",
         point("out", "ahead")),
    part("arm", "{elbow} out, hand hanging",
         """{elbow} out to the side with the hand dangling|upper arm horizontal and forearm hanging down on {arm}|{elbow} raised to the side, forearm down|{arm} like a scarecrow|{elbow} at shoulder height, hand pointing at the floor|{arm} like a puppet on strings|{elbow} up sideways, forearm dangling|{hand} dangling below the raised elbow
         {elbow} out and the forearm vertical, hand down|scarecrow {arm}|{elbow} level with the shoulder, hand hanging|{arm} in an upside-down L|{elbow} lifted sideways and the hand loose below it|{arm} bent downwards at shoulder height""",
         """lift {elbow} to the side and let the forearm hang|raise {elbow} sideways, hand pointing at the floor|hold {arm} like a scarecrow|let the forearm of {arm} dangle, elbow out|elbow out, hand down with {arm}|raise {elbow} to shoulder height and let the hand drop|hang {hand} down from a raised elbow
         point {hand} at the floor with the elbow up sideways|make an upside-down L with {arm}|bend {arm} downwards with the elbow at shoulder height|dangle {hand}, elbow up sideways|bring {elbow} up sideways, forearm vertical and down""",
         point("out", "down")),
    part("arm", "{elbow} ahead, forearm up",
         """{elbow} in front at shoulder height, forearm up|upper arm forward and forearm vertical on {arm}|{elbow} raised to the front, hand to the ceiling|{elbow} ahead with the hand up|{arm} bent up in front of the face|{elbow} pointing forward, forearm upright|{arm} in an L in front, hand up|{arm} forward, bent up
         {elbow} level with the shoulder in front, hand above it|{elbow} forward, hand high|upright forearm in front of the shoulder, {arm}|{arm} like an eagle's in front, hand up|{elbow} lifted to the front, forearm vertical|{elbow} on an imaginary high bar, hand up""",
         """raise {elbow} in front with the forearm up|point {elbow} forward and the hand up|lift {elbow} to the front, hand to the ceiling|bend {arm} up in front|bring {elbow} forward to shoulder height, forearm vertical|elbow ahead, hand up with {arm}|hold the forearm of {arm} upright in front
         make an L in front with {arm}, hand up|raise {arm} forward and bend it up|take {elbow} forward and up to shoulder height, hand above|flex {elbow} with the upper arm forward|put the forearm of {arm} vertical, elbow pointing ahead""",
         point("ahead+0.15out", "up+0.05ahead")),
    part("arm", "{elbow} drawn back",
         """{elbow} drawn back|{elbow} pulled back behind the body|{elbow} behind the back, hand by the ribs|{elbow} pointing back|{arm} bent with the elbow behind|{arm} cocked back for a punch|{elbow} pulled far back|drawn back {elbow}|{arm} as in rowing, elbow back|{elbow} to the rear, forearm ahead
         {elbow} back like a runner's|{arm} bent and swung back|{elbow} out behind the trunk|{hand} at the ribs, elbow far back""",
         """draw {elbow} back|pull {elbow} back|point {elbow} backwards|cock {arm} back for a punch|bring {elbow} behind you|row with {arm}, elbow back|take {elbow} to the rear|pull {elbow} behind the body, hand by the ribs|move {elbow} back, arm bent|swing {elbow} back like a runner
         wind up {arm} at the side|drive {elbow} back""",
         point("down+1.05back+0.25out", "ahead+0.15down")),
    part("arm", "fist of {arm} up as a guard",
         """{hand} in a fist in front of the face|{hand} raised as a guard|{hand} in front of the chin like a boxer|{hand} as a boxer's cover|{arm} in a boxer's guard|{hand} up as in boxing|fist up before the face, {arm}|{arm} up to block|{arm} up as a shield before the chest
         {hand} raised in defence|{hand} guarding the jaw|{arm} bent up as a guard|{hand} clenched before the chin|{arm} in guard position""",
         """hold {hand} in front of the face as a fist|put {hand} up as a guard|guard the cheek with {hand}|put {arm} in guard|raise {hand} in a fist before the chin|raise {arm} to block|protect the chin with {hand}|bring {hand} up to guard|keep {hand} up like a boxer|shield the chest with {arm}
         raise a fist in defence with {arm}|guard your jaw with {hand}""",
         point("down+0.4ahead+0.15out", "up+0.45ahead+0.2in")),
    part("arm", "{elbow} up, hand behind the shoulder",
         """{elbow} pointing up with the hand behind the shoulder|{arm} in a triceps stretch|{elbow} raised beside the head, hand down the back|{hand} between the shoulder blades from above|{elbow} to the ceiling, forearm behind the head|{hand} reaching down behind the neck|{arm} bent behind the head, elbow up
         {elbow} high, hand on the upper back|{hand} dropped behind the shoulder|elbow up in a triceps stretch, {arm}|{arm} overhead and bent backwards|{elbow} beside the ear, hand behind|{hand} patting the upper back from above|{hand} as if drawing an arrow from a quiver""",
         """point {elbow} at the ceiling and drop the hand behind the shoulder|stretch the triceps of {arm}|reach down your back with {hand} from above|reach over the shoulder with {hand}|reach back over your shoulder with {hand}|raise {elbow} beside the head, hand down the back|pat yourself on the back with {hand}
         put {hand} between the shoulder blades from above|bend {arm} back behind the head, elbow up|scratch the upper back from above with {hand}|lift {elbow} high with the hand behind|draw an arrow from the quiver with {hand}""",
         point("up+0.25out+0.15ahead", "down+0.75back+0.05out")),
)  # fmt: skip

TURNED = (
    part("arm", "{arm} ahead, palm up",
         """{arm} ahead with the palm up|{arm} stretched forward, palm up|{hand} held out, palm to the sky|{hand} out flat, palm up|{arm} straight forward, palm facing up|{hand} out in front as if to receive something|{arm} supinated and straight ahead|palm up, {arm} out in front|{hand} begging
         {hand} offered palm up|{arm} out front, palm turned up|{hand} outstretched, palm upward|open palm up on {arm}, straight ahead|{arm} forward, palm to the ceiling""",
         """hold out {hand}, palm up|stretch {arm} forward with the palm up|hold {arm} out in front, palm up|offer {hand}, palm up|extend {arm} ahead, palm facing up|reach out with {hand}, palm to the ceiling|turn the palm up with {arm} straight ahead|beg with {hand}
         put {hand} out flat to receive something|extend {hand} with the palm to the sky|palm up and forward with {arm}|supinate {hand}, arm straight ahead""",
         point("ahead+0.12down", None, "ahead+0.12down", "up")),
    part("arm", "{arm} ahead, palm down",
         """{arm} ahead with the palm down|{arm} stretched forward, palm down|{arm} straight forward, palm facing the floor|{hand} out in front, palm down|{arm} pronated and straight ahead|palm down, {arm} out in front|{hand} held out flat over a table|{arm} out front, palm turned down
         {hand} outstretched, palm downward|{arm} forward, palm to the floor|{hand} hovering flat in front|palm to the ground on {arm}, straight ahead|{hand} offered for a kiss|{arm} out ahead and the palm downwards""",
         """hold {arm} out in front, palm down|stretch {arm} forward with the palm down|extend {arm} ahead, palm facing the floor|hold out {hand}, palm down|turn the palm down with {arm} straight ahead|reach out with {hand}, palm to the floor|put {hand} out flat, palm downward|palm down and forward with {arm}
         pronate {hand}, arm straight ahead|extend {hand} with the palm to the ground|hover {hand} flat in front of you|offer {hand} for a kiss""",
         point("ahead+0.05down", None, "ahead", "down")),
    part("arm", "{arm} ahead, palm ahead",
         """{arm} ahead with the palm facing forward|{hand} up to say stop|{arm} stretched forward in a stop sign|{hand} out, palm to the front|{arm} pushing ahead, fingers up|{arm} straight forward, palm ahead|{hand} raised in a halt|palm to the front, {arm} out ahead|{hand} against an imaginary wall
         {arm} out front, wrist bent up|{hand} pushing forward|{arm} extended, hand flexed up|{hand} held up to stop someone|{arm} out to stop the traffic""",
         """hold {hand} out to say stop|signal stop with {hand}|push ahead with {hand}|stretch {arm} forward, palm to the front|make a stop sign with {hand}|hold {arm} out ahead, fingers up|push {hand} against an imaginary wall|halt someone with {hand}|extend {arm} and bend the wrist up
         palm forward with {arm} out ahead|press {hand} forward|stop the traffic with {hand}""",
         point("ahead", None, "up", "ahead")),
    part("arm", "{elbow} bent, palm up",
         """{elbow} bent with the palm up|forearm ahead and palm up on {arm}|{hand} in front at waist height, palm up|{hand} as if carrying a tray|{elbow} at the side, palm up|{hand} open and palm up in front of the waist|{elbow} tucked in, palm to the sky|palm up, {elbow} bent|{hand} held out low to receive alms
         {hand} presenting something at the waist|{arm} bent, palm facing up|{hand} like a waiter's|{elbow} flexed and the hand supinated|{hand} open upwards, elbow at the ribs""",
         """bend {elbow} and turn the palm up|carry a tray on {hand}|hold {hand} at waist height, palm up|keep {elbow} at the side and show the palm upward|turn {hand} up with the elbow bent|open {hand} upwards in front of the waist|bend {arm}, palm facing up|hold {hand} like a waiter|present something on {hand}
         palm up with {elbow} bent|flex {elbow} and supinate the hand|hold a ball on {hand}""",
         point("down+0.12out", "ahead+0.1out", "ahead+0.1out", "up")),
    part("arm", "{hand} raised, palm ahead",
         """{hand} raised with the palm facing forward|{hand} up, palm to the front|{hand} waving hello|{hand} up at shoulder height showing the palm|{hand} raised in greeting|palm to the front, {hand} up|{hand} held up open beside the shoulder|{hand} in a wave|{hand} up as for an oath, elbow low|{hand} raised in a high five
         {elbow} bent and the palm shown|{hand} up to swear|{arm} bent up, palm forward|{hand} open at the shoulder, palm out""",
         """raise {hand} with the palm forward|wave with {hand}|show the palm of {hand}|hold {hand} up beside the shoulder, palm out|greet with {hand}|give a high five with {hand}|lift {hand} open to shoulder height|swear with {hand} up, elbow low|bend {arm} up, palm to the front|say hello with {hand}
         put up {hand}, palm ahead|raise {hand} in greeting""",
         point("down+0.45out+0.15ahead", "up+0.25out+0.3ahead", "up", "ahead")),
    part("arm", "{hand} at eye level ahead",
         """{hand} at eye level in front|{hand} ahead at the height of the eyes|{hand} held before the eyes at arm's length|{hand} up in front at face height|{hand} in front of the face, an arm's length off|{hand} out ahead at eye height|at eye level in front {hand}|{hand} level with the eyes, ahead
         {hand} out in front of the face, away from it|{hand} holding up something to look at|{hand} as high as the face in front|{hand} at face height ahead, elbow bent|{hand} forward at head height|{hand} raised to eye height in front""",
         """hold {hand} at eye level in front|bring {hand} up to eye height ahead|raise {hand} in front to the height of the eyes|hold something at eye level with {hand}|lift {hand} to face height in front|put {hand} out before your eyes|hold {hand} in front of the face, away from it|hold {hand} forward at head height
         take {hand} up to eye level|move {hand} to eye height in front|look at something held up in {hand}|keep {hand} ahead, level with the eyes""",
         touch("ahead of eyes", elbow="down+0.4out")),
    part("arm", "{hand} ahead at shoulder height, elbow bent",
         """{hand} ahead at shoulder height, elbow bent|{hand} out in front at the height of the shoulder, arm bent|{hand} in front of the shoulder, elbow down|{arm} half stretched forward|{hand} level with the shoulder in front, elbow soft|half outstretched {arm}|{hand} on an imaginary door|{hand} in front at shoulder level, elbow low
         {hand} forward as high as the shoulder, not fully stretched|{arm} forward but not straight, hand at shoulder height|{hand} as if at a steering wheel's top|{hand} reaching a little forward at shoulder height|{arm} bent, hand before the shoulder|{hand} extended halfway at shoulder height""",
         """hold {hand} at shoulder height in front with the elbow bent|reach half forward with {hand}|put {hand} in front of the shoulder, elbow down|stretch {arm} forward but not all the way|bring {hand} level with the shoulder in front|extend {hand} halfway at shoulder height|knock on a door with {hand}|reach forward a little with {hand} at shoulder height
         hold {hand} before the shoulder, elbow low|raise {hand} to shoulder height in front, arm bent|lift {hand} forward to the shoulder's height, elbow soft|open an imaginary door with {hand} at shoulder height""",
         touch("ahead of shoulder", elbow="down+0.5out")),
    part("arm", "{hand} ahead at chest height",
         """{hand} in front of the chest|{hand} ahead at chest height|{hand} out in front at chest level|{hand} level with the breastbone, ahead|{hand} held before the chest, away from it|{hand} a forearm's length in front of the chest|at chest height in front {hand}|{hand} forward at the height of the chest|{hand} out before the breast
         {hand} as if holding a book|{hand} as if holding a mug in front of the chest|{hand} in front at nipple height|{hand} off the chest in front|{hand} in the air before the chest""",
         """hold {hand} in front of the chest|bring {hand} to chest height in front|put {hand} out at chest level|raise {hand} in front to chest height|hold a book in {hand}|hold a mug in front of the chest with {hand}|move {hand} before the chest, without touching|keep {hand} ahead at chest height|lift {hand} to chest level in front
         hold {hand} out before the breast|position {hand} in front at chest height|take {hand} level with the breastbone, ahead""",
         touch("ahead of chest", elbow="down+0.5out")),
    part("arm", "{hand} ahead at waist height",
         """{hand} in front at waist height|{hand} ahead at the height of the waist|{hand} out in front of the belly, away from it|{hand} as if over a table|{hand} in front of the hips at waist level|{hand} as if at a keyboard|at waist height in front {hand}|{hand} forward at belt height|{hand} before the belt
         {hand} out low at waist level in front|{hand} as if on a handrail|{hand} ahead at belly height|{hand} as if holding reins|{hand} as on a counter""",
         """hold {hand} at waist height in front|bring {hand} to waist level ahead|put {hand} out in front at the waist|hold {hand} over an imaginary table|rest {hand} on an imaginary counter|keep {hand} in front at belt height|lower {hand} to waist height in front|hold the reins with {hand}|raise {hand} in front to waist height
         hold {hand} before the belt|hold {hand} as if at a keyboard|move {hand} forward at belly height""",
         touch("ahead of waist", elbow="down+0.3back+0.3out")),
    part("arm", "fist of {arm} at the hip",
         """fist of {arm} at the hip, elbow back|{hand} chambered at the waist|{hand} in a karate chamber|{arm} as in karate, fist at the hip|{hand} as a fist beside the waist, elbow pulled back|{hand} ready to punch at the hip|{arm} chambered|{hand} in a fist at the belt, elbow behind|fist drawn to the hip with {arm}
         {hand} clenched at the side of the waist|{arm} pulled back for a karate punch|{hand} at the belt, elbow pointing back|{elbow} back, fist by the hip|chambered fist, {arm}""",
         """chamber {hand} at the hip|pull {hand} back to the hip as a fist|bring the fist of {arm} to the hip|draw {hand} to the waist, elbow back|put {arm} in a karate chamber|hold a fist at the belt with {arm}|chamber {arm}|set the fist of {arm} at the waist, elbow pointing back|pull {elbow} back with the fist at the hip
         get {hand} ready for a karate punch|clench {hand} beside the waist|withdraw {hand} to the hip like a karateka""",
         point("down+0.72back+0.3out", "ahead+0.3down+0.05in", None, "up")),
)  # fmt: skip

SHOULDERS = (
    part("arm", "{side} shoulder{s} raised",
         """{side} shoulder{s} raised|{side} shoulder{s} up|{side} shoulder{s} hiked|{side} shoulder{s} lifted towards the ear{s}|{side} shoulder{s} shrugged|{side} shoulder{s} pulled up|{side} shoulder{s} higher|{side} shoulder{s} elevated|{side} shoulder{s} at the ear{s}|raised {side} shoulder{s}|hiked {side} shoulder{s}
         {side} shoulder{s} drawn up|{side} shoulder{s} tense and high|{side} shoulder{s} hunched up""",
         """raise the {side} shoulder{s}|lift {poss} {side} shoulder{s}|shrug the {side} shoulder{s}|hike {poss} {side} shoulder{s}|pull the {side} shoulder{s} up|bring {poss} {side} shoulder{s} to the ear{s}|hunch the {side} shoulder{s}|elevate the {side} shoulder{s}|push {poss} {side} shoulder{s} up
         {side} shoulder{s} up|draw the {side} shoulder{s} up|shrug with the {side} shoulder{s}""",
         lambda side, rng: collar(side, 22)),
    part("arm", "{side} shoulder{s} lowered",
         """{side} shoulder{s} lowered|{side} shoulder{s} dropped|{side} shoulder{s} down|{side} shoulder{s} sagging|{side} shoulder{s} pulled down|{side} shoulder{s} low|{side} shoulder{s} depressed|{side} shoulder{s} sunk|dropped {side} shoulder{s}|lowered {side} shoulder{s}|{side} shoulder{s} drooping|{side} shoulder{s} far from the ear{s}
         {side} shoulder{s} hanging low|{side} shoulder{s} pressed down""",
         """lower the {side} shoulder{s}|drop {poss} {side} shoulder{s}|let the {side} shoulder{s} sag|pull {poss} {side} shoulder{s} down|press the {side} shoulder{s} down|sink {poss} {side} shoulder{s}|let the {side} shoulder{s} droop|{side} shoulder{s} down|bring {poss} {side} shoulder{s} down|depress the {side} shoulder{s}
         take the {side} shoulder{s} away from the ear{s}|push the {side} shoulder{s} down""",
         lambda side, rng: collar(side, -13)),
    part("arm", "{side} shoulder{s} forward",
         """{side} shoulder{s} forward|{side} shoulder{s} rolled forward|{side} shoulder{s} pushed to the front|{side} shoulder{s} brought ahead|{side} shoulder{s} rounded|{side} shoulder{s} protracted|{side} shoulder{s} turned in|{side} shoulder{s} ahead of the chest|rounded {side} shoulder{s}|{side} shoulder{s} thrust forward
         {side} shoulder{s} drawn to the front|{side} shoulder{s} caved in|{side} shoulder{s} leading|{side} shoulder{s} slumped forward""",
         """push the {side} shoulder{s} forward|roll {poss} {side} shoulder{s} forward|bring the {side} shoulder{s} to the front|round {poss} {side} shoulder{s}|protract the {side} shoulder{s}|thrust {poss} {side} shoulder{s} forward|lead with the {side} shoulder{s}|move the {side} shoulder{s} ahead|{side} shoulder{s} forward|slump {poss} {side} shoulder{s} forward
         draw the {side} shoulder{s} forward|turn the {side} shoulder{s} in""",
         lambda side, rng: collar(side, 3, 24)),
    part("arm", "{side} shoulder{s} pulled back",
         """{side} shoulder{s} pulled back|{side} shoulder{s} back|{side} shoulder{s} drawn back|{side} shoulder{s} retracted|{side} shoulder{s} rolled back|{side} shoulder{s} opened to the rear|{side} shoulder{s} squeezed back|{side} shoulder{s} behind the line of the chest|{side} shoulder{s} pressed backwards|{side} shoulder{s} set back
         {side} shoulder{s} tucked back|drawn back {side} shoulder{s}|{side} shoulder blade{s} drawn in|{side} shoulder{s} open""",
         """pull the {side} shoulder{s} back|draw {poss} {side} shoulder{s} back|roll the {side} shoulder{s} back|retract {poss} {side} shoulder{s}|move the {side} shoulder{s} backwards|{side} shoulder{s} back|squeeze the {side} shoulder blade{s} in|open {poss} {side} shoulder{s}|bring the {side} shoulder{s} back|set {poss} {side} shoulder{s} back
         press the {side} shoulder{s} backwards|push {poss} {side} shoulder{s} to the rear""",
         lambda side, rng: collar(side, 1, -22)),
)  # fmt: skip

IN_THE_AIR = POINTED + BENT + TURNED + SHOULDERS
