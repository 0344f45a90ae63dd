"""Ways to stand, sit, kneel and lie that differ by one limb from the commoner ones of `stances.py`."""

from __future__ import annotations

from ..moves import Move, head, leg, legs, plumb, reach, root, spine, together
from ..posture import Side
from ..room import room_arm
from .floored import ALL_FOURS, on_back, on_side, palm_down, palms_down, sign_of, supine, upper_on_floor
from .making import limbs, other, stance
from .part import Rng, part


def _leaning_on_the_hand(side: Side, rng: Rng) -> Move:
    """On the floor, both legs folded to the other side, the weight on one hand; the other on its thigh."""
    far, sign = other(side), sign_of(side)
    return together(
        root(roll=sign * 14), spine(side=-sign * 12), head(tilt=-sign * 4),
        plumb(leg(side, "ahead+0.5out+0.1down", "in+0.25back+0.04down", 40), leg(far, "ahead+0.2out+0.12down", "out+0.75back+0.05down", 40)),
        palm_down(side, 0.16, -0.06, "back+0.5out", "out+0.6back"), reach(far, "thigh", None, "out+0.3back"),
    )  # fmt: skip


VARIANTS = (
    part("legs", "feet wide apart, knees bent",
         """feet wide apart, knees bent|a wide stance with bent knees|legs wide and bent|a goalkeeper's stance|an athletic stance, feet wide|legs wide apart with the knees bent|low and wide on both feet|a broad crouch
         feet planted wide, knees soft and low|standing wide with the knees bent|a wide half squat|legs spread, knees bent|a shortstop's stance|ready to tackle, feet wide, knees bent|knees bent over feet set far apart|a low wide stance""",
         """stand wide with bent knees|set the feet wide and bend the knees|spread the legs and bend the knees|take a goalkeeper's stance|get low and wide|take an athletic stance, feet wide|bend the knees over a wide stance|plant the feet wide, knees bent
         go into a wide half squat|open the legs wide and sink a little|take a low wide stance|drop low, feet far apart|be ready to tackle, feet wide""",
         limbs("down+0.68out+0.45ahead", "down+0.25out+0.45back")),
    part("legs", "knees bent, feet together",
         """knees bent, feet together|legs together, knees bent|feet together with bent knees|a narrow half squat|both knees bent and touching|a skier's tuck of the legs, feet together|the knees pressed together and bent|legs closed and bent
         feet side by side, knees bent|dipping at the knees, feet together|a half squat on closed feet|knees together and bent, heels touching|bent legs held together|knees and feet together, bent""",
         """bend the knees with the feet together|put the feet together and bend the knees|close the legs and bend the knees|do a narrow half squat|bend both knees, legs together|keep the feet together and sink in the knees|ski with your feet together
         dip at the knees, feet together|half squat on closed feet|knees together and bend|legs together, then bend the knees|sink on closed legs""",
         limbs("down+0.72ahead+0.02in", "down+0.66back")),
    part("legs", "feet in line, {side} foot in front",
         """feet in line, {side} foot in front|one foot directly in front of the other, {side} first|heel to toe, {side} foot in front|the {side} foot exactly ahead of the {other} as on a line|as on a tightrope, {side} foot ahead|walking a line, {side} foot in front
         feet on one line, {side} ahead|tandem stance, {side} foot in front|on a balance beam, {side} foot in front|a catwalk step, {side} foot in line ahead|feet one behind the other, the {side} in front|both feet on a rope, {side} one leading
         a heel-to-toe stance, {side} in front|narrow step, {side} foot straight before the {other}""",
         """put the {side} foot directly in front of the {other}|stand heel to toe, {side} foot in front|walk a tightrope, {side} foot ahead|set the feet in one line, {side} in front|stand on a beam, {side} foot in front|walk the line, {side} foot ahead
         place the feet one behind the other, {side} first|take a tandem stance, {side} in front|step in line with the {side} foot|catwalk, {side} foot in front|line the feet up, {side} ahead|heel to toe, {side} leading""",
         stance(("down+0.3ahead+0.1in", "down+0.2ahead+0.13in"), ("down+0.16back+0.1in", "down+0.3back+0.13in"))),
    part("legs", "{side} foot ahead, weight on the back leg",
         """{side} foot ahead, weight on the back leg|{side} foot forward, sitting back on the {other} leg|{side} leg straight in front, the {other} knee bent under the weight|weight back on the {other} leg, {side} foot in front|a back stance, {side} foot ahead
         {side} foot forward, weight on the {other} leg behind|leaning on the back leg, {side} foot ahead|the {other} knee bent behind, {side} foot resting in front|{side} toes ahead, all weight on the rear leg|a cat stance, {side} foot in front
         weight on the rear foot, {side} one light in front|{side} foot in front without weight|the back leg carrying, {side} foot out ahead|sat back over the {other} heel, {side} foot ahead""",
         """put the {side} foot ahead and the weight on the back leg|shift your weight to the back leg, {side} foot in front|sit back on the {other} leg, {side} foot forward|take a back stance, {side} foot ahead|rest the {side} foot in front, weight behind
         step forward with the {side} foot but keep the weight back|bend the {other} knee behind and stretch the {side} leg ahead|lean on your back leg, {side} foot ahead|go into a cat stance, {side} foot in front|weight back, {side} foot forward
         leave the {side} foot in front without weight|sink on the {other} leg behind, {side} foot ahead""",
         stance(("down+0.62ahead+0.05out", "down+0.55ahead+0.04out"), ("down+0.42ahead+0.2out", "down+0.52back+0.05out"), toes=(0, 30))),
    part("legs", "a squat on the toes",
         """a squat on the toes|squatting on tiptoe|crouching on the toes|a crouch with the heels up|crouched on the balls of the feet|squatting with raised heels|down on the toes, heels off the floor|a baseball catcher's crouch|sitting on the raised heels, on the toes
         low on the balls of both feet|crouched low on tiptoe|in a toe squat|heels lifted in a deep crouch|hunkered on the toes""",
         """squat on the toes|crouch on the balls of your feet|squat on tiptoe|crouch with the heels up|go down on your toes|sit on the raised heels|crouch like a baseball catcher|lift the heels in a crouch|hunker down on the toes|get low on the balls of the feet
         squat, heels off the floor|go into a toe squat""",
         limbs("ahead+0.15out+0.12down", "back+0.62down", 40)),
    part("legs", "on both knees, knees apart",
         """on both knees, knees apart|kneeling with the knees wide|kneeling, knees apart|knees spread on the floor, kneeling upright|a wide kneel|on {poss} knees with the thighs apart|kneeling with spread legs|kneeling tall, knees far apart|down on wide knees
         on the knees, straddled|kneeling, thighs open|both knees on the floor, well apart|kneeling upright, legs apart|on two knees set wide""",
         """kneel with the knees apart|kneel wide|spread the knees and kneel|get on your knees, wide apart|kneel with spread legs|go down on both knees, far apart|kneel upright, knees wide|open the knees while kneeling|set both knees wide on the floor
         kneel astride|put the knees on the floor, well apart|drop onto wide knees""",
         limbs("down+0.42out", "back+0.05in+0.02down")),
    part("legs", "sitting, knees together",
         """sitting with the knees together|seated, legs pressed together|sitting primly, knees closed|sitting on a chair with legs together|seated with knees and feet together|sat, knees touching|sitting upright, knees side by side|a ladylike seat, knees together
         on a chair, thighs closed|sitting with closed legs|seated, knees squeezed together|sitting, legs side by side|sat on a stool, knees together|sitting neatly, feet and knees together""",
         """sit with the knees together|sit and close the knees|sit down, legs together|sit primly|sit on a chair, knees together|press your knees together, seated|sit with knees and feet together|sit neatly, knees closed|take a seat, legs together
         sit like a lady, knees touching|close your thighs on the chair|squeeze the knees together, sitting""",
         limbs("ahead+0.02in", "down+0.04ahead")),
    part("legs", "sitting, {side} leg stretched ahead",
         """sitting on a chair, {side} leg stretched ahead|seated with the {side} leg out straight|sitting, {side} leg stretched out in front and the {other} bent|sitting with one leg stretched out, the {side}|on a chair, {side} foot far ahead
         seated, {side} leg extended, {other} foot under the knee|on a stool, {side} leg straight in front|sitting, {side} knee straight|sat on a bench, {side} leg long|sitting, the {side} heel on the floor far in front
         seated with {other} knee bent and {side} leg straight ahead|lounging on a chair, {side} leg out|sitting with a stiff {side} leg|{side} leg out before the chair, {other} one bent""",
         """sit on a chair and stretch the {side} leg ahead|sit with the {side} leg out straight|stretch out the {side} leg, sitting|sit, {side} leg extended, {other} knee bent|sit down with one leg stretched, the {side}|extend the {side} leg from the chair
         straighten the {side} knee, seated|sit on a stool, {side} leg straight in front|put the {side} heel far ahead, sitting|sit on a bench, {side} leg long|take a seat, {side} leg out|sit with a stiff {side} leg""",
         stance(("ahead+0.06out+0.3down", "ahead+0.36down"), ("ahead+0.1out", "down+0.03ahead"))),
    part("legs", "sitting, feet back under the seat",
         """sitting with the feet back under the seat|seated, feet tucked under the chair|sitting, heels under the chair|on a stool, feet tucked back|feet pulled back beneath the seat, sitting|seated with the shins slanting back|sitting, knees sharply bent, feet behind
         sat on a chair, toes under it|about to rise from the chair, feet back|sitting, feet drawn under the body|heels tucked under, on a chair|on a bench, feet drawn back|seated, both feet behind the knees|sitting with heels raised under the seat""",
         """sit with the feet back under the seat|tuck the feet under the chair|sit, heels under the chair|pull your feet back beneath the seat|draw the feet under you, sitting|sit on a stool, feet tucked back|sit and bend the knees sharply, feet behind
         put the feet under the chair|sit with the toes under the seat|slide both feet back, seated|tuck your heels under, on a chair|get ready to rise from the chair, feet back""",
         limbs("ahead+0.1out+0.03down", "down+0.62back", 26)),
    part("legs", "sitting on the floor, leaning on the {side} hand",
         """sitting on the floor, leaning on the {side} hand|sitting sideways on the floor, {side} hand on the floor|propped on the {side} hand, sitting, legs to the {other}|side-sitting with the weight on the {side} hand|seated on the ground, {side} arm as a prop
         sitting on one hip, {side} hand down beside it|on the floor, legs folded to the {other}, {side} hand supporting|a picnic pose, leaning on the {side} hand|sitting on the ground, {side} palm planted beside|like the little mermaid, leaning on the {side} arm
         sitting, legs to the {other}, {side} hand on the ground|half reclining on the {side} hand, legs folded|sat on the lawn, leaning on the {side} hand|seated low, {side} arm straight to the floor""",
         """sit on the floor and lean on the {side} hand|sit sideways, {side} hand on the floor|prop yourself on the {side} hand, sitting|side-sit with the weight on the {side} hand|sit on the ground, {side} arm as a prop|plant the {side} palm beside you, sitting
         sit like the little mermaid, leaning on the {side} arm|sit with the legs to the {other} and lean on the {side} hand|sit at a picnic, {side} hand on the ground|lean on your {side} hand, sitting on the floor
         support yourself with the {side} hand, seated on the ground|sit on one hip, {side} hand down""",
         _leaning_on_the_hand, ("trunk", "left arm", "right arm")),
    part("legs", "on all fours, {side} arm stretched ahead",
         """on all fours, {side} arm stretched ahead|on hands and knees with the {side} arm reaching forward|on all fours with the {side} hand raised|on all fours, {side} hand off the floor|on both knees and the {other} hand, {side} arm forward
         on hands and knees, {side} arm out in front|on three points, {side} arm lifted ahead|all fours, {side} arm extended forward|crawling, the {side} hand reaching ahead|on hands and knees, pointing ahead with the {side} arm
         on all fours, {side} arm level in front|on hands and knees, {side} hand lifted|on {poss} knees and {other} hand, {side} arm ahead|on all fours, reaching out with the {side} hand""",
         """go on all fours and stretch the {side} arm ahead|reach forward with the {side} arm on all fours|lift the {side} hand on all fours|on hands and knees, raise the {side} arm|stretch out the {side} arm from all fours|point ahead with the {side} arm on hands and knees
         get on hands and knees, {side} arm forward|take the {side} hand off the floor on all fours|crawl and reach ahead with the {side} hand|hold the {side} arm level in front, on all fours|be on all fours, {side} arm out in front
         kneel on all fours, {side} arm lifted ahead""",
         lambda side, rng: together(root(pitch=84), spine(), head(nod=-12), ALL_FOURS, palm_down(other(side)), room_arm(side, "ahead+0.1up")), ("trunk", "left arm", "right arm")),
    part("legs", "on all fours, {side} leg stretched back",
         """on all fours, {side} leg stretched back|on hands and knees with the {side} leg straight behind|on all fours with the {side} leg raised|a donkey kick with the {side} leg|on all fours, {side} leg lifted behind|on both hands and the {other} knee, {side} leg back
         hands and knees, {side} leg extended backwards|all fours, {side} leg level behind|on hands and knees, {side} foot in the air behind|on all fours kicking back with the {side} leg|on three points, {side} leg out behind
         on hands and knees, {side} leg held up in line with the back|on all fours, {side} leg long and high|on all fours, {side} foot off the floor, leg straight""",
         """go on all fours and stretch the {side} leg back|on hands and knees, lift the {side} leg behind|do a donkey kick with the {side} leg|raise the {side} leg on all fours|stretch the {side} leg back from hands and knees|kick back with the {side} leg on all fours
         extend the {side} leg behind, on all fours|get on hands and knees, {side} leg straight behind|hold the {side} leg level behind on all fours|on all fours, lift the {side} foot behind|be on hands and knees, {side} leg back
         lift the {side} leg in line with the back, on all fours""",
         lambda side, rng: together(root(pitch=84), spine(), head(nod=-12), plumb(leg(other(side), "down+0.06out", "back+0.03out", 50), leg(side, "back+0.05up", None, 30)), palms_down()), ("trunk", "left arm", "right arm")),
    part("legs", "on hands and feet, knees off the floor",
         """on hands and feet, knees off the floor|a bear crawl|on hands and feet like a bear|crawling on hands and feet|on hands and feet, knees bent|on all fours, knees in the air|hands and feet on the floor, knees lifted|on hands and toes, seat up, knees bent
         a bear's stance on hands and feet|on four limbs, knees hovering|bear walking|crouched over on hands and feet|weight on hands and feet, knees bent|on all fours without the knees touching""",
         """get on hands and feet, knees off the floor|do a bear crawl|crawl on hands and feet|walk like a bear|lift the knees off the floor on all fours|go on hands and feet, knees bent|bear walk|put hands and feet on the floor, knees lifted
         stand on hands and feet like a bear|take your knees off the floor, on all fours|crouch over on hands and feet|hover the knees on all fours""",
         lambda side, rng: together(root(pitch=98), spine(bend=4), head(nod=-20), plumb(legs("down+0.35ahead+0.12out", "down+0.9back", toes=-5)), palms_down(0.04, 0.1)), ("trunk", "left arm", "right arm")),
    part("legs", "lying on the {side} side, knees bent",
         """lying on the {side} side, knees bent|on the {side} side with bent knees|lying on the {side} side, legs bent|sleeping on the {side} side, knees a bit drawn up|in the recovery position on the {side} side|sidelying {side}, knees bent|lying {side} side down, legs folded
         resting on the {side} side, knees in front|lying on the {side}, hips and knees bent|asleep on {poss} {side} side with bent legs|in bed on the {side} side, knees forward|lying on the {side} flank, legs bent|laid on the {side} side with the knees in front
         turned onto the {side} side, knees bent""",
         """lie on the {side} side with the knees a little bent|lie on your {side} side and bend the knees|sleep on the {side} side with bent legs|turn onto the {side} side, knees bent|lie {side} side down, legs folded|go into the recovery position on the {side}
         lie on the {side}, hips and knees bent|rest on your {side} side, knees in front|roll onto the {side} side with bent knees|lie down on the {side} flank, legs bent|lie in bed on the {side} side, knees forward|bend the legs, lying on the {side} side""",
         lambda side, rng: on_side(side, leg(side, "down+0.75ahead", "down+1.3back", 30), leg(other(side), "down+0.95ahead+0.12in", "down+1.3back+0.05in", 30)), ("trunk",)),
    part("legs", "lying on the back, {side} leg straight up",
         """lying on the back, {side} leg straight up|on the back with the {side} leg in the air|lying face up, {side} leg raised to the ceiling|supine, {side} leg vertical|lying down, one leg straight up, the {side}|on the back, {side} foot to the ceiling
         lying on the back, {side} leg lifted, {other} one flat|flat on the back, {side} leg pointing up|on the back, {side} leg at a right angle|lying on the back with the {side} leg raised|hamstring stretch on the back, {side} leg up
         laid on the back, {side} heel to the ceiling|on the floor, face up, {side} leg up straight|lying on the back, {side} leg up""",
         """lie on the back, {side} leg straight up|lie on your back and raise the {side} leg|lift the {side} leg to the ceiling, lying|lie down, one leg straight up, the {side}|on your back, point the {side} leg up|lie face up, {side} leg in the air
         lie flat and lift the straight {side} leg|stretch the {side} hamstring, lying on the back|raise the {side} leg to a right angle, lying|lie on your back, {side} foot to the ceiling|put the {side} leg up, lying on the back|lie supine, {side} leg vertical""",
         lambda side, rng: on_back(leg(side, "ahead+0.04out", None, 20), leg(other(side), "down+0.1out", None, 30)), ("trunk",)),
    part("legs", "lying on the back, ankles crossed",
         """lying on the back, ankles crossed|on the back with crossed ankles|lying down, feet crossed|flat on the back, legs crossed at the ankles|lying face up with the legs crossed|sunbathing on the back, ankles crossed|laid on the back, one foot over the other
         on the back, legs long and crossed|resting on the back with crossed legs|stretched out on the back, ankles crossed|in the grass on the back, feet crossed|supine, ankles crossed|lying on a sofa, legs out, feet crossed|on the back, one ankle on the other""",
         """lie on the back, ankles crossed|lie on your back and cross the ankles|lie down, feet crossed|lie flat with crossed legs|cross your feet, lying on the back|stretch out on the back, ankles crossed|lie face up, legs crossed at the ankles
         sunbathe on your back, ankles crossed|rest on the back with crossed feet|lie supine, ankles crossed|lie in the grass, feet crossed|put one ankle on the other, lying on the back""",
         supine(leg("right", "down+0.2in+0.16ahead", "down+0.2in+0.02ahead", 30), leg("left", "down+0.14in+0.02back", "down+0.16in+0.06back", 30)), ("trunk",)),
    part("legs", "lying face down, propped on the elbows, feet in the air",
         """lying face down, propped on the elbows, feet in the air|on the belly, on the elbows, shins up|lying on the stomach, feet in the air|prone on the elbows with the feet kicked up|on the tummy, elbows down, feet up behind|reading on the belly, feet in the air
         lying on the front, propped up on the elbows, lower legs raised|on the stomach with bent knees, on the elbows|belly down, chest up on the elbows, heels in the air|like a teenager on the bed, feet up, on the elbows
         on the front, forearms down, feet swinging in the air|lying prone, knees bent, feet up|flat on the belly, shins vertical, on the elbows|sprawled on the stomach, elbows down, feet up""",
         """lie face down, propped on the elbows, feet in the air|lie on the belly and kick the feet up|lie on your stomach, feet in the air|prop yourself on the elbows, lying, feet up|lie prone on the elbows, shins up|read on the belly, feet in the air
         lie on your front, elbows down, lower legs raised|bend the knees, lying on the belly, on the elbows|lie on your tummy, feet up behind|kick your heels up, lying on the front|lie like a teenager on the bed, feet up|lie belly down, chest up, heels in the air""",
         lambda side, rng: together(root(pitch=84), spine(bend=-52), legs("down+0.1out+0.1back", "back+0.12up", toes=40), head(nod=-10), upper_on_floor("left"), upper_on_floor("right")), ("trunk", "left arm", "right arm")),
)  # fmt: skip
