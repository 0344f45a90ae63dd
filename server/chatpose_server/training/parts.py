"""What can be said of one part of the body: how it is put, how people say so, how Mini says so.

Texts hold places for the limb that is meant: `{arm} {hand} {elbow} {leg} {knee} {foot}` become "the left arm" or "both
arms", `{s}` the plural's s, `{side} {other}` the sides, `{amount}` a word for little or much.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .moves import BOTH, Move, arm, head, leg, plumb, reach, spine, tiptoe
from .posture import Direction, Posture, Side

Rng = np.random.Generator


@dataclass(frozen=True)
class Part:
    """`states` fit "a person with …", `orders` are commands; `make` gives the move for one side (or "left" for none)."""

    region: str
    reply: str
    states: tuple[str, ...]
    orders: tuple[str, ...]
    make: Callable[[Side, Rng], Move]


def _part(region: str, reply: str, states: str, orders: str, make: Callable[[Side, Rng], Move]) -> Part:
    return Part(region, reply, tuple(states.split("|")), tuple(orders.split("|")), make)


def _point(upper: Direction, fore: Direction | None = None) -> Callable[[Side, Rng], Move]:
    return lambda side, rng: arm(side, upper, fore)


def _touch(
    place: str, of: str = "same", elbow: Direction = "out+down", gap: float = 0.0
) -> Callable[[Side, Rng], Move]:
    def make(side: Side, rng: Rng) -> Move:
        other: Side = "right" if side == "left" else "left"
        return reach(side, place, other if of == "other" else side, elbow, gap)

    return make


def _leg(thigh: Direction, shin: Direction | None = None, toes: float | None = None) -> Callable[[Side, Rng], Move]:
    return lambda side, rng: leg(side, thigh, shin, toes)


def _legs(thigh: Direction, shin: Direction | None = None, tips: float = 0.0) -> Callable[[Side, Rng], Move]:
    def make(_: Side, rng: Rng) -> Move:
        def both(posture: Posture) -> None:
            for side in BOTH:
                posture.leg(side, thigh, shin)
                if tips:
                    posture.tiptoe(side, tips)

        return plumb(both)

    return make


def _lean(pitch: float, bend: float) -> Callable[[Side, Rng], Move]:
    """Lean from the hips and the back; the legs stay plumb."""

    def make(_: Side, rng: Rng) -> Move:
        def lean(posture: Posture) -> None:
            tilt = posture.rotations[0].copy()
            posture.root(pitch=pitch)
            for side in BOTH:
                posture.rehang(side, tilt.T @ posture.rotations[0])
            posture.spine(bend=bend)

        return lean

    return make


ARMS = (
    _part("arm", "{arm} straight up",
          "{arm} raised straight up|{arm} straight up|{arm} up in the air|{arm} stretched overhead|{arm} raised above the head|{arm} up|{hand} high above the head|{hand} up in the air|{arm} raised|{arm} pointing at the ceiling|{arm} vertical",
          "raise {arm}|raise {arm} straight up|lift {arm} above the head|stretch {arm} up|put {hand} up|hold {hand} high above the head|put {arm} up in the air|reach up with {arm}|point {arm} at the ceiling|raise {hand}",
          _point("up+0.12out")),
    _part("arm", "{arm} out to the side",
          "{arm} out to the side|{arm} stretched sideways|{arm} extended to the side at shoulder height|{arm} held out horizontally to the side|{arm} straight out sideways|{arm} spread|{arm} lifted sideways to shoulder level|{arm} abducted ninety degrees",
          "raise {arm} to the side|stretch {arm} out sideways|hold {arm} out to the side|lift {arm} sideways to shoulder height|extend {arm} to the side|spread {arm}|put {arm} out sideways",
          _point("out")),
    _part("arm", "{arm} straight ahead",
          "{arm} stretched forward|{arm} straight out in front|{arm} extended forward at shoulder height|{arm} pointing ahead|{arm} held out in front|{arm} reaching forward|{arm} stretched out to the front|{arm} horizontal in front of the body",
          "stretch {arm} forward|hold {arm} out in front|raise {arm} to the front|extend {arm} forward|reach forward with {arm}|point {arm} ahead|lift {arm} forward to shoulder height|put {arm} out in front of you",
          _point("ahead")),
    _part("arm", "{arm} down",
          "{arm} down|{arm} at the side|{arm} hanging|{arm} hanging loosely|{arm} relaxed at the side|{arm} by the side|{arm} lowered|{arm} hanging down at the side|{hand} by the hip, hanging|{arm} straight down",
          "lower {arm}|drop {arm}|let {arm} hang|put {arm} down|relax {arm}|bring {arm} down to the side|let {arm} hang at the side|take {arm} down",
          _point("down+0.16out", "down+0.1out+0.16ahead")),
    _part("arm", "{arm} stretched back",
          "{arm} stretched backwards|{arm} behind the body|{arm} pointing back|{arm} extended to the rear|{arm} swung back|{arm} reaching behind",
          "stretch {arm} back|swing {arm} backwards|reach behind you with {arm}|move {arm} back behind the body|extend {arm} backwards",
          _point("down+1.1back+0.1out")),
    _part("arm", "{arm} diagonally up",
          "{arm} raised diagonally|{arm} diagonally up and out|{arm} up and out at an angle|{arm} raised halfway between shoulder and overhead|{arm} raised in a V|{arm} lifted up to the side above the head|{arm} pointing up and outwards",
          "raise {arm} diagonally|lift {arm} up and out|raise {arm} diagonally to the side|point {arm} up and out",
          _point("out+up")),
    _part("arm", "{arm} diagonally down",
          "{arm} held diagonally down|{arm} slightly away from the body|{arm} out and down at an angle|{arm} a little to the side|{arm} halfway to the side|{arm} at forty-five degrees from the body",
          "hold {arm} a little away from the body|move {arm} slightly to the side|lift {arm} slightly to the side|raise {arm} a little sideways|hold {arm} diagonally down",
          _point("out+down")),
    _part("arm", "{arm} ahead and up",
          "{arm} raised forward and up|{arm} stretched up and forward|{arm} diagonally forward and up|{arm} ahead above shoulder height|{arm} reaching up and forward",
          "raise {arm} forward and up|reach up and forward with {arm}|stretch {arm} diagonally up in front",
          _point("ahead+0.8up")),
    _part("arm", "{arm} ahead and down",
          "{arm} held low in front|{arm} slightly forward|{arm} forward and down|{arm} diagonally down in front|{arm} a little in front of the body",
          "hold {arm} slightly forward|move {arm} a little forward|hold {arm} low in front|lift {arm} slightly to the front",
          _point("ahead+down")),
    _part("arm", "{elbow} bent, forearm ahead",
          "{elbow} bent at a right angle, forearm forward|{elbow} bent ninety degrees|{elbow} bent at 90 degrees with the forearm pointing ahead|{elbow} at the side and the forearm horizontal in front|{elbow} bent|{arm} bent at the elbow",
          "bend {elbow} at a right angle|bend {elbow} ninety degrees|bend {elbow}|bend {arm} at the elbow|bend {elbow} to 90 degrees",
          _point("down+0.1out", "ahead")),
    _part("arm", "{elbow} out, forearm up",
          "{elbow} out to the side, forearm pointing up|{arm} like a goalpost|{arm} bent upwards like a cactus|{elbow} at shoulder height and hand up|upper arm horizontal and forearm vertical on {arm}|{hand} up beside the head, elbow out|{arm} in a flexed biceps pose",
          "lift {elbow} to shoulder height with the forearm up|bend {arm} up like a cactus|hold {hand} up with the elbow out to the side|flex {arm} like a bodybuilder|show the biceps of {arm}",
          _point("out", "up+0.1out")),
    _part("arm", "{elbow} out, forearm ahead",
          "{elbow} out to the side, forearm pointing forward|upper arm sideways and forearm forward on {arm}|{elbow} raised sideways with the hand in front",
          "raise {elbow} sideways and point the forearm ahead|lift {elbow} to the side with the forearm forward",
          _point("out", "ahead")),
    _part("arm", "{elbow} out, hand hanging",
          "{elbow} out to the side with the hand dangling|upper arm horizontal and forearm hanging down on {arm}|{elbow} raised to the side, forearm down",
          "lift {elbow} to the side and let the forearm hang|raise {elbow} sideways, hand pointing at the floor",
          _point("out", "down")),
    _part("arm", "{hand} at the shoulder",
          "{hand} at the shoulder|{elbow} fully bent|{hand} on {poss} own shoulder|{elbow} bent as far as possible, hand at the shoulder|{hand} touching the shoulder|{arm} curled",
          "touch your shoulder with {hand}|put {hand} on the same shoulder|bend {elbow} completely|curl {arm}",
          _touch("shoulder", elbow="down+0.5ahead")),
    _part("arm", "fist of {arm} up as a guard",
          "{hand} in a fist in front of the face|{hand} raised as a guard|{hand} in front of the chin like a boxer",
          "hold {hand} in front of the face|put {hand} up as a guard",
          _point("down+0.4ahead+0.15out", "up+0.45ahead+0.2in")),
    _part("arm", "{hand} on the head",
          "{hand} on the head|{hand} on top of the head|{hand} resting on {poss} head|{hand} touching the crown|{hand} placed on the head",
          "put {hand} on your head|place {hand} on top of the head|rest {hand} on the head|touch the top of your head with {hand}|pat your head with {hand}",
          _touch("crown", elbow="out")),
    _part("arm", "{hand} on the forehead",
          "{hand} on the forehead|{hand} touching the forehead|{hand} at the brow|{hand} shading the eyes|{hand} above the eyes",
          "put {hand} on your forehead|touch your forehead with {hand}|shade the eyes with {hand}|shield your eyes with {hand}",
          _touch("forehead", elbow="out+0.3ahead")),
    _part("arm", "{hand} at the ear",
          "{hand} at the ear{s}|{hand} on the ear{s}|{hand} covering the ear{s}|{hand} touching the ear{s}|{hand} beside the head|{hand} on the temple{s}",
          "put {hand} to your ear{s}|cover the ear{s} with {hand}|hold {hand} to the ear{s}|touch your ear{s} with {hand}",
          _touch("ear", elbow="out+0.4down+0.2ahead")),
    _part("arm", "{hand} on the cheek",
          "{hand} on the cheek{s}|{hand} touching the cheek{s}|{hand} against the cheek{s}|{hand} on the face",
          "put {hand} on your cheek{s}|touch your cheek{s} with {hand}|lay {hand} against the cheek{s}",
          _touch("cheek", elbow="down+0.4out+0.3ahead")),
    _part("arm", "{hand} at the mouth",
          "{hand} over the mouth|{hand} covering the mouth|{hand} in front of the mouth|{hand} touching the lips|{hand} at the mouth",
          "cover your mouth with {hand}|put {hand} over the mouth|bring {hand} to the mouth|touch your lips with {hand}",
          _touch("mouth", elbow="down+0.5ahead+0.3out")),
    _part("arm", "{hand} on the chin",
          "{hand} on the chin|{hand} under the chin|{hand} holding the chin|{hand} touching the chin",
          "put {hand} on your chin|touch your chin with {hand}|rest the chin on {hand}",
          _touch("chin", elbow="down+0.5ahead")),
    _part("arm", "{hand} behind the head",
          "{hand} behind the head|{hand} at the back of the head|{hand} on the back of the head|{hand} behind {poss} head, elbow out|{hand} clasped behind the head",
          "put {hand} behind your head|place {hand} behind the head|clasp {hand} behind the head|move {hand} to the back of the head",
          _touch("back of head", elbow="out+0.3up")),
    _part("arm", "{hand} on the neck",
          "{hand} on the back of the neck|{hand} rubbing the neck|{hand} on the nape|{hand} on the neck",
          "put {hand} on the back of your neck|rub your neck with {hand}|scratch the neck with {hand}",
          _touch("nape", elbow="out+0.4up+0.2ahead")),
    _part("arm", "{hand} on the chest",
          "{hand} on the chest|{hand} on the heart|{hand} over the heart|{hand} resting on the chest|{hand} against the chest|{hand} pressed to the breast",
          "put {hand} on your chest|place {hand} over the heart|lay {hand} on the chest|press {hand} against the chest|touch your chest with {hand}",
          _touch("heart", elbow="out+0.7down")),
    _part("arm", "{hand} on the belly",
          "{hand} on the belly|{hand} on the stomach|{hand} resting on the tummy|{hand} holding the belly|{hand} on the abdomen|{hand} folded on the belly",
          "put {hand} on your stomach|place {hand} on the belly|rub the tummy with {hand}|hold your stomach with {hand}|fold {hand} over the belly",
          _touch("belly", elbow="out+0.5down")),
    _part("arm", "{hand} on the hip",
          "{hand} on the hip{s}|{hand} resting on the hip{s}|{hand} at the waist|{hand} placed on {poss} hip{s}|{hand} on the waist|{hand} against the hip{s}, elbow out",
          "put {hand} on your hip{s}|place {hand} on the hip{s}|rest {hand} on the hip{s}|set {hand} on the waist|bring {hand} to the hip{s}",
          _touch("waist", elbow="out+0.25back")),
    _part("arm", "{hand} behind the back",
          "{hand} behind the back|{hand} on the lower back|{hand} hidden behind the back|{hand} held behind {poss} back|{arm} behind the back|{hand} on the small of the back",
          "put {hand} behind your back|hide {hand} behind the back|move {hand} to the lower back|hold {hand} behind the back|place {arm} behind the back",
          _touch("lower back", elbow="out+back")),
    _part("arm", "{hand} on the seat",
          "{hand} on the buttock{s}|{hand} on the bottom|{hand} in the back pocket{s}|{hand} on the backside",
          "put {hand} on your bottom|put {hand} in the back pocket{s}|touch your backside with {hand}",
          _touch("seat", elbow="out+back")),
    _part("arm", "{hand} on the other shoulder",
          "{hand} on the {other} shoulder|{hand} on the opposite shoulder|{hand} crossing the chest to the {other} shoulder|{arm} across the chest|{hand} holding the opposite shoulder",
          "put {hand} on the {other} shoulder|touch the opposite shoulder with {hand}|cross {arm} over the chest|reach across to the {other} shoulder with {hand}",
          _touch("shoulder", "other", elbow="down+0.9ahead")),
    _part("arm", "{hand} on the other elbow",
          "{hand} holding the {other} elbow|{hand} on the opposite elbow|{hand} touching the {other} elbow",
          "hold the {other} elbow with {hand}|touch your {other} elbow with {hand}|grab the opposite elbow with {hand}",
          _touch("elbow", "other", elbow="down+0.5ahead")),
    _part("arm", "{hand} on the thigh",
          "{hand} on the thigh{s}|{hand} resting on the thigh{s}|{hand} on {poss} leg{s}|{hand} on the upper leg{s}",
          "put {hand} on your thigh{s}|rest {hand} on the thigh{s}|place {hand} on the leg{s}|slap the thigh{s} with {hand}",
          _touch("thigh", elbow="out+0.4back")),
)  # fmt: skip

TOGETHER = (
    _part("arms", "arms crossed", "the arms crossed|arms folded over the chest|both arms crossed in front of the chest|folded arms|crossed arms",
          "cross your arms|fold the arms|cross the arms in front of the chest|fold your arms over the chest",
          lambda side, rng: _sequence(reach("left", "upper arm", "right", "down+0.7ahead+0.4out"), reach("right", "elbow", "left", "down+0.7ahead+0.4out", 0.02))),
    _part("arms", "palms together before the chest", "the palms pressed together in front of the chest|hands in prayer|hands folded in front of the chest|both palms together|hands joined at the chest",
          "press the palms together|fold your hands in prayer|put the palms together in front of the chest|bring your hands together at the chest|clasp your hands in front of the chest",
          lambda side, rng: _sequence(*(reach(s, "breastbone", None, "out+down", 0.02) for s in BOTH))),
    _part("arms", "hands clasped in front", "hands clasped in front of the body|hands folded in the lap|both hands together below the belly|hands held low in front",
          "clasp your hands in front of you|fold the hands in front of the body|put both hands together in front|fold your hands in the lap|now fold your hands in your lap",
          lambda side, rng: _sequence(*(reach(s, "groin", None, "out", 0.03) for s in BOTH))),
    _part("arms", "hands joined overhead", "hands joined above the head|palms together overhead|fingertips touching above the head|both hands clasped overhead|arms forming a circle above the head",
          "join your hands above the head|clasp the hands overhead|put the palms together overhead|bring both hands together above the head",
          lambda side, rng: _sequence(*(arm(s, "up+0.35out", "up+0.42in") for s in BOTH))),
    _part("arms", "fists up in a guard", "both fists up in front of the face|fists raised like a boxer|hands up in a boxing guard",
          "put your fists up|raise both fists to guard the face|get into a boxing guard",
          lambda side, rng: _sequence(*(arm(s, "down+0.4ahead+0.15out", "up+0.45ahead+0.2in") for s in BOTH))),
    _part("arms", "a hug of the own shoulders", "arms wrapped around the own body|both hands on the opposite shoulders|hugging the own shoulders",
          "hug yourself|wrap the arms around your body|put both hands on the opposite shoulders",
          lambda side, rng: _sequence(reach("left", "upper arm", "right", "down+0.6ahead"), reach("right", "upper arm", "left", "down+0.8ahead"))),
)  # fmt: skip

LEGS = (
    _part("leg", "{knee} raised to hip height",
          "{knee} raised|{knee} lifted to hip height|{knee} up|{thigh} horizontal|{knee} bent and raised in front|{leg} lifted with the knee bent|{knee} raised to waist level|{foot} off the floor, knee up|standing on the {other} leg",
          "raise {knee}|lift {knee} to hip height|lift {leg} with the knee bent|bring {knee} up|raise {thigh} until it is level|stand on the {other} leg|lift {foot} off the ground|balance on the {other} leg",
          _leg("ahead+0.12up", "down+0.05back")),
    _part("leg", "{knee} up to the chest",
          "{knee} pulled up to the chest|{knee} raised as high as possible|{knee} tucked to the chest|{knee} high up",
          "pull {knee} up to the chest|raise {knee} as high as you can|lift {knee} very high|bring {knee} to the chest",
          _leg("ahead+0.9up", "down+0.2ahead")),
    _part("leg", "{foot} lifted a little",
          "{foot} slightly off the ground|{foot} lifted a little|{knee} slightly raised|{foot} hovering above the floor",
          "lift {foot} a little|raise {knee} slightly|take {foot} off the floor a bit|lift {leg} slightly",
          _leg("down+0.55ahead", "down+0.55back")),
    _part("leg", "{leg} stretched ahead",
          "{leg} stretched forward|{leg} kicked out in front|{leg} straight out in front|{leg} extended forward at hip height|{leg} lifted straight to the front|{leg} raised forward",
          "kick {leg} forward|stretch {leg} out in front|lift {leg} straight ahead|extend {leg} forward|raise {leg} to the front",
          _leg("ahead+0.25down", "ahead+0.2down", 10)),
    _part("leg", "{leg} out to the side",
          "{leg} lifted to the side|{leg} out to the side|{leg} raised sideways|{leg} stretched sideways off the floor|{leg} abducted",
          "lift {leg} to the side|raise {leg} sideways|kick {leg} out to the side|stretch {leg} to the side|move {leg} out to the side",
          _leg("out+0.9down", None, 10)),
    _part("leg", "{leg} stretched back",
          "{leg} stretched back|{leg} lifted behind|{leg} extended backwards|{leg} raised behind the body|{leg} straight out behind",
          "stretch {leg} back|lift {leg} behind you|extend {leg} backwards|raise {leg} to the back|kick {leg} back",
          _leg("back+1.1down", None, 40)),
    _part("leg", "{knee} bent, heel to the seat",
          "{knee} bent with the heel at the bottom|{foot} pulled up behind|{foot} lifted behind, knee bent|{foot} behind the body|the heel of {foot} kicked up to the buttocks",
          "bend {knee} and bring the heel to your bottom|lift {foot} behind you|kick {foot} up behind|pull {foot} up to the buttocks",
          _leg("down+0.02back", "back+0.35up", 30)),
    _part("leg", "{foot} a step ahead",
          "{foot} one step ahead|{foot} in front|{leg} a step forward|{foot} forward|{foot} placed in front of the other",
          "step forward with {foot}|put {foot} forward|take a step with {leg}|move {foot} ahead|place {foot} in front",
          _leg("down+0.45ahead", "down+0.25ahead")),
    _part("leg", "{foot} a step back",
          "{foot} one step back|{foot} behind|{leg} a step back|{foot} placed behind the other",
          "step back with {foot}|put {foot} back|move {foot} backwards|take a step back with {leg}",
          _leg("down+0.35back", "down+0.55back")),
    _part("leg", "{foot} out wide",
          "{foot} a step to the side|{foot} placed out to the side|{leg} stepping sideways",
          "step to the {side} with {foot}|put {foot} further out|take a wide step to the {side}",
          _leg("down+0.5out", "down+0.45out")),
    _part("leg", "{leg} straight",
          "{leg} straight|{knee} straight|{knee} fully extended|{leg} stretched and on the floor",
          "straighten {leg}|straighten {knee}|stretch {leg}|put {foot} back on the floor|lower {leg}|put {leg} down",
          _leg("down+0.06out", "down+0.02out")),
    _part("leg", "{knee} slightly bent",
          "{knee} slightly bent|{knee} a little bent|{knee} soft",
          "bend {knee} slightly|bend {knee} a little|soften {knee}",
          _leg("down+0.35ahead+0.05out", "down+0.35back")),
)  # fmt: skip

STANCES = (
    _part("legs", "feet together", "feet together|legs together|both feet close together|the feet side by side|heels together|legs closed",
          "put your feet together|bring the feet together|close the legs|stand with the feet together|put the legs together", _legs("down+0.02in")),
    _part("legs", "feet shoulder-width apart", "feet shoulder-width apart|feet apart|feet hip-width apart|legs a little apart|legs slightly spread",
          "stand with the feet shoulder-width apart|put the feet a little apart|spread the legs slightly", _legs("down+0.2out")),
    _part("legs", "feet wide apart", "feet wide apart|legs wide apart|a wide stance|legs spread wide|legs far apart|legs straddled",
          "spread your legs|stand with the feet wide apart|spread the legs wide|take a wide stance|move the feet far apart", _legs("down+0.52out")),
    _part("legs", "knees slightly bent", "knees slightly bent|both knees a little bent|soft knees|legs slightly bent", "bend the knees slightly|bend both knees a little|soften the knees", _legs("down+0.38ahead+0.1out", "down+0.38back")),
    _part("legs", "knees bent", "knees bent|both knees bent|a half squat|legs bent|bent knees", "bend the knees|bend your knees|bend both legs|go down a bit in the knees|squat halfway", _legs("down+0.75ahead+0.2out", "down+0.65back")),
    _part("legs", "a deep squat", "a deep squat|knees bent deeply|squatting low|knees fully bent", "squat down|bend the knees deeply|go into a deep squat|crouch down|squat as low as you can", _legs("ahead+0.05down+0.4out", "down+0.75back")),
    _part("legs", "standing on tiptoe", "on tiptoe|standing on tiptoes|standing on the balls of the feet|heels raised|up on the toes", "stand on tiptoe|rise onto your toes|go up on the balls of the feet|lift the heels", _legs("down+0.05out", None, 42)),
    _part("legs", "legs straight", "legs straight|both knees straight|both legs straight|straight knees|upright on straight legs", "straighten the legs|straighten your knees|stand up straight|stand upright|stand with straight legs", _legs("down+0.06out", "down+0.02out")),
    _part("legs", "legs crossed", "legs crossed|ankles crossed|feet crossed|the legs crossed while standing", "cross your legs|cross the ankles|stand with crossed legs|cross the feet",
          lambda side, rng: _sequence(leg("right", "down+0.16in+0.12ahead", "down+0.14in+0.02ahead"), leg("left", "down+0.16in+0.02back", "down+0.14in+0.08back"))),
    _part("legs", "a lunge on the {side} leg", "a lunge with the {side} leg forward|the {side} foot far ahead, front knee bent|a lunge on the {side} leg|a deep step onto the {side} foot", "lunge forward with the {side} leg|do a lunge with the {side} leg|step far forward with the {side} foot and bend the knee",
          lambda side, rng: _lunge(side)),
)  # fmt: skip

TRUNK = (
    _part("trunk", "leaning a little forward", "the body leaning slightly forward|leaning a bit forward|the torso tilted slightly forward|bent forward a little", "lean forward a little|lean slightly forward|bend forward a bit|tilt the torso forward slightly", _lean(8, 14)),
    _part("trunk", "leaning forward", "leaning forward|the upper body bent forward|the torso leaning forward|bent forward at the hips|bent over a bit|stooping", "lean forward|bend forward|bend over|lean the upper body forward|stoop", _lean(20, 30)),
    _part("trunk", "bent far forward", "bent forward to a right angle|the torso horizontal|bent over deeply|bent forward ninety degrees|folded forward|the back parallel to the floor", "bend forward ninety degrees|bend over until the back is horizontal|fold forward|bend down deeply|bow down as far as you can", _lean(52, 48)),
    _part("trunk", "leaning back", "leaning back|the upper body leaning backwards|arched backwards|the back arched|bent backwards", "lean back|lean backwards|arch your back|bend backwards|lean the torso back", _lean(-10, -26)),
    _part("trunk", "bent to the {side}", "leaning to the {side}|the torso bent to the {side}|bent sideways to the {side}|the upper body tilted to the {side}|leaning over to the {side} side", "lean to the {side}|bend to the {side}|bend sideways to the {side}|tilt the upper body to the {side}|lean over to your {side}",
          lambda side, rng: spine(side=32 if side == "left" else -32)),
    _part("trunk", "twisted to the {side}", "the torso twisted to the {side}|the upper body turned to the {side}|shoulders rotated to the {side}|chest turned to the {side}|twisting to the {side}", "twist to the {side}|turn the upper body to the {side}|rotate the torso to the {side}|turn your shoulders to the {side}|twist the waist to the {side}",
          lambda side, rng: spine(twist=42 if side == "left" else -42)),
    _part("trunk", "back straight", "an upright torso|a straight back|the upper body upright|the back straight", "straighten your back|sit up straight|hold the torso upright|straighten up", _lean(0, 0)),
)  # fmt: skip

HEADS = (
    _part("head", "head turned {side}", "the head turned to the {side}|looking to the {side}|looking {side}|the face turned {side}|head rotated to the {side}|glancing {side}|looking over the {side} shoulder|facing {side} with the head", "turn the head to the {side}|look to the {side}|look {side}|turn your head {side}|look over your {side} shoulder|rotate the head to the {side}|glance {side}|face {side}",
          lambda side, rng: head(turn=58 if side == "left" else -58)),
    _part("head", "head turned slightly {side}", "the head turned slightly to the {side}|looking a little to the {side}|the head a bit to the {side}", "turn the head slightly to the {side}|look a bit to the {side}|turn the head a little {side}",
          lambda side, rng: head(turn=26 if side == "left" else -26)),
    _part("head", "looking down", "looking down|the head lowered|the head bowed|head down|gaze on the floor|looking at the floor|looking at the feet|chin on the chest", "look down|lower the head|bow your head|look at the floor|look at your feet|put the chin on the chest|nod the head down", lambda side, rng: head(nod=36)),
    _part("head", "looking up", "looking up|the head tilted back|looking at the sky|gazing upwards|the head raised|chin up|looking at the ceiling", "look up|tilt the head back|look at the sky|raise your head|lift the chin|look at the ceiling", lambda side, rng: head(nod=-38)),
    _part("head", "head tilted {side}", "the head tilted to the {side}|the head leaning to the {side}|the ear towards the {side} shoulder|the head cocked to the {side}", "tilt the head to the {side}|tilt your head {side}|bring the {side} ear to the shoulder|cock the head to the {side}|lean the head to the {side}",
          lambda side, rng: head(tilt=28 if side == "left" else -28)),
    _part("head", "looking straight ahead", "looking straight ahead|the head straight|eyes forward|facing forward|the gaze straight ahead", "look straight ahead|straighten the head|look forward|face forward|look ahead", lambda side, rng: head()),
)  # fmt: skip

SINGLES = ARMS + LEGS
WHOLES = TOGETHER + STANCES + TRUNK + HEADS


def _sequence(*moves: Move) -> Move:
    def all_of(posture: Posture) -> None:
        for move in moves:
            move(posture)

    return all_of


def _lunge(side: Side) -> Move:
    other: Side = "right" if side == "left" else "left"
    return plumb(
        leg(side, "ahead+0.5down", "down+0.05ahead"),
        leg(other, "down+0.75back", "back+0.8down", toes=0),
        tiptoe(other, 30),
    )
