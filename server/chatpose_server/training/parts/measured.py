"""Parts said in degrees: "the left arm out to the side at 45 degrees". Each family makes a part for a number of its own choice.

An arm or a leg is measured from where it hangs, an elbow or a knee by how far it is bent from straight unless the inside angle is
said, the trunk from upright, the head from straight ahead.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from ..moves import head
from ..posture import INDEX, Posture
from .degrees import COMMON, Family, measured_part, number_of
from .making import limbs, trunk
from .measured_limbs import (
    OUTWARD,
    arm_ahead,
    arm_back,
    arm_sideways,
    elbow,
    elbow_inside,
    knee,
    leg_ahead,
    leg_back,
    leg_sideways,
    thigh_ahead,
)
from .part import Make, Part, Rng

# Both legs


def knees(rng: Rng) -> Part:
    """Both knees bent by some degrees, the feet on the floor."""
    n = number_of(rng, 10, 135, (15, 20, 30, 45, 60, 75, 90, 100, 120))
    return measured_part(rng, n, "legs", "knees bent #",
        """the knees bent [#/by #/at #/to #]|knees at #|legs bent # at the knees|knees flexed [#/by #/to #]|a squat with the knees at #|squatting with # of knee bend|the knees in # of flexion|a knee bend of #|standing, the two knees bent #|knees bent to an angle of #|both knees hinged by #|crouched with # in the knees|knee flexion of # on both sides|a squat of #|a dip of # in the knees|both legs folded # at the knee|two knees closed by # from straight|knees (#)|sunk until the knees show #|both shins # off the line of the thighs|a bend of # in the two knees|a # knee bend|both knees off straight by #""",
        """bend the knees [#/by #/to #]|bend your knees [#/by #/to #]|squat until the knees are at #|flex the knees [#/by #/to #]|set the knees to #|bend the legs # at the knees|do a knee bend of #|sink until the knees are bent #|go down to # in the knees|put the knees at #|lower yourself, knees at #|bend the two knees to #|hinge both knees by #|squat to #|dip # in the knees|take the two knees # off straight|knees to #, please|put # into the knees|key both knees at #|crouch until the knees show #|give me # of knee flexion, both|close the knees by #|a # knee bend, please|dial both knees to #|drop until the knees are at #|sit down in the air to # of knee bend""",
        _knees_at(n), {
        90: "the knees at right angles, squatting|knees bent to a right angle//squat until the knees are at right angles|bend the knees to a right angle"})  # fmt: skip


def _knees_at(degrees: float) -> Make:
    thigh, shin = np.radians(degrees * 0.53), np.radians(degrees * 0.47)
    return limbs([0, -np.cos(thigh), np.sin(thigh)], [0, -np.cos(shin), -np.sin(shin)])


# Trunk and head


def _spine_line(pitch: float, bend: float) -> float:
    """How far the line from pelvis to neck leans ahead, degrees."""
    posture = Posture()
    posture.root(pitch)
    posture.spine(bend)
    places, _ = posture.globals()
    return float(np.degrees(np.arctan2(places[INDEX["neck"]][2], places[INDEX["neck"]][1])))


def _leaning(degrees: float, share: float, most: float) -> Make:
    """Lean so that the line from pelvis to neck does by these degrees."""
    pitch, bend = _shares(degrees, share, most)
    return trunk(pitch=pitch, bend=bend)


@cache
def _shares(degrees: float, share: float, most: float) -> tuple[float, float]:
    """What hips and back give to a lean: this share of it the hips, or more if the back does not bend so far."""
    pitch, low, high = degrees * share, -most, most
    for _ in range(14):
        bend = (low + high) / 2
        low, high = (bend, high) if _spine_line(pitch, bend) < degrees else (low, bend)
    if abs(_spine_line(pitch, bend) - degrees) > 1:
        pitch += degrees - _spine_line(pitch, bend)
    return pitch, bend


def lean_ahead(rng: Rng) -> Part:
    """The trunk leaning forward."""
    n = number_of(rng, 6, 115, COMMON)
    return measured_part(rng, n, "trunk", "leaning forward #",
        """leaning forward [#/by #/at #]|the trunk bent forward [#/by #/to #]|bent forward [#/by #/at #]|the upper body inclined # forward|the torso tilted forward [#/by #]|a forward lean of #|bowing [#/by #]|the trunk # from upright, forward|hinged # at the hips|a # bow|bent over [#/by #]|tipped forward [#/by #]|the trunk pitched # to the front|inclined forward [#/by #]|stooping [#/by #]|a forward tilt of #|a hip hinge of #|the back # ahead of plumb|the spine slanting # forward|off plumb by #, to the front|canted # forward|the upper body falling forward by #|pitched forward [#/by #]|leaning in at #|the chest tipped # towards the floor|# of forward lean""",
        """lean forward [#/by #]|bend forward [#/by #/to #]|bow [#/by #]|tilt the torso forward [#/by #]|incline the trunk [# forward/forward by #]|lean the upper body # forward|hinge # at the hips|bend over [#/by #]|tip the body forward by #|make a bow of #|bring the trunk to # forward|flex the trunk [#/by #]|pitch the trunk # forward|stoop [#/by #]|tilt forward [#/by #]|tip over to the front by #|give me # of forward lean|cant the torso # forward|take the back # ahead of plumb|hip hinge to #|lean in by #|slant the spine # forward|key the torso # forward|let the chest come down by #|incline yourself [#/by #]|go # forward with the upper body""",
        _leaning(n, 0.9, 70), {
        45: "leaning forward halfway to horizontal|the trunk halfway between upright and level//lean forward halfway to horizontal|bend forward by half a right angle",
        90: "the torso exactly horizontal|the trunk at a right angle to the legs|bent forward exactly to a right angle//bend forward exactly to a right angle|bring the trunk to a right angle with the legs"})  # fmt: skip


def lean_back(rng: Rng) -> Part:
    """The trunk leaning back."""
    n = number_of(rng, 5, 45, (10, 15, 20, 30, 45))
    return measured_part(rng, n, "trunk", "leaning back #",
        """leaning back [#/by #/at #]|the trunk bent back [#/by #]|bent backwards [#/by #]|the upper body inclined # backwards|the torso tilted back [#/by #]|a backward lean of #|reclined [#/by #/at #]|the trunk # from upright, backwards|arched # backwards|tipped back [#/by #]|the trunk pitched # to the rear|inclined backwards [#/by #]|a back lean of #|the back # behind plumb|the spine slanting # backwards|off plumb by #, to the rear|canted # backwards|the upper body falling back by #|a limbo lean of #|swayed back [#/by #]|# of backward lean|the chest tipped # towards the ceiling""",
        """lean back [#/by #]|bend backwards [#/by #]|tilt the torso back [#/by #]|lean the upper body # back|recline [#/by #]|tip the body back by #|incline the trunk # backwards|bring the trunk to # backwards|lean backwards to an angle of #|arch # backwards|extend the trunk [#/by #]|bend the back # backwards|pitch the trunk # backwards|tip to the rear by #|give me # of backward lean|cant the torso # back|take the back # behind plumb|slant the spine # backwards|key the torso # back|let the chest tip up by #|sway back [#/by #]|limbo back #|go # backwards with the upper body|fall back by # from upright""",
        _leaning(-n, 0.55, 60))  # fmt: skip


def lean_sideways(rng: Rng) -> Part:
    """The trunk bent to a side."""
    n = number_of(rng, 5, 32, (10, 15, 20, 25, 30))
    return measured_part(rng, n, "trunk", "bent # to the {side}",
        """bent [#/by #] to the {side}|leaning [#/by #] to the {side}|the torso bent # to the {side}|leaning {side} by #|a side bend of # to the {side}|the upper body tilted # {side}|the trunk inclined # to the {side}|# of side bend to the {side}|the trunk # out of line to the {side}|tilted {side} at #|sidebent {side} [#/by #]|a {side} side bend of #|the spine curved # to the {side}|off plumb by #, to the {side}|the trunk slanting # {side}|canted # to the {side}|lateral flexion of # to the {side}|the {side} ribs closing by #|listing # to the {side}|a lean of # to the {side}|tipped # over the {side} hip|# of {side} lean""",
        """bend [#/by #] to the {side}|lean [#/by #] to the {side}|lean {side} [#/by #]|tilt the upper body # to the {side}|side bend # to the {side}|bend sideways # to the {side}|incline the trunk # to the {side}|tip the torso # {side}|lean over # to your {side}|do a side bend of # to the {side}|bend the trunk {side} by #|flex the spine # to the {side}|sidebend {side} by #|list # to the {side}|cant the torso # {side}|curve the spine # to the {side}|close the {side} ribs by #|give me # of side bend to the {side}|tip over the {side} hip by #|key the torso # to the {side}|slant # to the {side}|# {side}, side bend|go # sideways to the {side} with the upper body|lateral flexion, # {side}""",
        trunk(bow=n / 0.579))  # fmt: skip


def twist(rng: Rng) -> Part:
    """The trunk twisted over the hips."""
    n = number_of(rng, 6, 68, COMMON)
    return measured_part(rng, n, "trunk", "twisted # to the {side}",
        """twisted [#/by #] to the {side}|the torso twisted # to the {side}|the upper body turned # {side}|the chest rotated # to the {side}|the shoulders turned [#/by #] to the {side}|a twist of # to the {side}|the trunk rotated {side} by #|the chest # to the {side} of the hips|twisted {side} [#/by #]|# of twist to the {side}|wound # to the {side}|the ribcage turned # to the {side}|torso rotation of # to the {side}|shoulders # {side} of the hips|a torso twist of # {side}|the breastbone pointing # {side}|swivelled # {side} above the hips|the waist wrung # to the {side}|spun # {side} from the waist|the spine rotated # {side}|a {side} rotation of #|chest at # to the {side}, hips ahead""",
        """twist [#/by #] to the {side}|twist {side} [#/by #]|turn the upper body # to the {side}|rotate the torso [#/by #] to the {side}|turn the chest # {side}|turn the shoulders # to the {side}|rotate the trunk {side} by #|twist the waist # to the {side}|turn # to the {side} from the waist|rotate the spine # {side}|make a twist of # to the {side}|wind the torso # to the {side}|wring the waist # to the {side}|swivel the torso # {side}|turn the ribcage # to the {side}|give me # of twist to the {side}|point the breastbone # {side}, hips ahead|key the chest # to the {side}|torso # {side}|spin # {side} from the waist|torso rotation: # {side}|shoulders # {side}, please|leave the hips, turn the chest # {side}|wind up # to the {side}""",
        trunk(twist=n), {45: "twisted to the {side} by half a right angle//twist half a right angle to the {side}"})  # fmt: skip


def head_turn(rng: Rng) -> Part:
    """The head turned to a side."""
    n = number_of(rng, 6, 85, COMMON)
    return measured_part(rng, n, "head", "head turned # to the {side}",
        """the head turned [#/by #] to the {side}|head turned {side} [#/by #]|looking # to the {side}|the face turned # {side}|the head rotated {side} by #|the gaze # to the {side}|the head # to the {side}|the neck rotated # to the {side}|a head turn of # to the {side}|looking {side} at #|facing # to the {side} with the head|the nose pointing # {side}|the head panned # {side}|a look # off to the {side}|face # off centre to the {side}|the chin swung # {side}|head rotation of # to the {side}|the head swivelled # to the {side}|head yaw of # {side}|glancing # to the {side}|the head # {side} of straight ahead|a {side} head turn of #|head (# {side})|the profile coming in, # {side}""",
        """turn the head [#/by #] to the {side}|turn your head {side} [#/by #]|look # to the {side}|rotate the head # to the {side}|turn the face # {side}|rotate the neck {side} by #|look {side} by #|head # to the {side}|swing the head # to the {side}|turn the head {side} to an angle of #|pan the head # {side}|move your gaze # to the {side}|swivel the head # {side}|point the nose # {side}|yaw the head # {side}|swing the chin # to the {side}|face # to the {side}|give me # of head turn to the {side}|key the head # {side}|head # {side}, please|glance # to the {side}|look off # to the {side}|head rotation: # {side}|bring the face round by # to the {side}""",
        lambda side, rng: head(turn=n if side == "left" else -n), {45: "the head turned halfway to the {side} shoulder//turn the head by half a right angle to the {side}"})  # fmt: skip


def head_down(rng: Rng) -> Part:
    """The head nodded down."""
    n = number_of(rng, 6, 60, (10, 15, 20, 30, 45, 60))
    return measured_part(rng, n, "head", "head down #",
        """the head [down/lowered/bowed/nodded] [#/by #]|looking down [#/by #/at #]|chin down #|the head bent forward [#/by #]|the gaze # below the horizon|the face tilted down [#/by #]|the neck flexed [#/by #]|the head # down|a nod of #|the head tilted forward #|the head pitched # down|the head dropped [#/by #]|face # towards the floor|the nose # below level|head pitch of # down|the crown tipped # forward|a bowed head, #|eyes # below the horizon|the head hanging [#/by #]|neck flexion of #|the chin # nearer the chest|a downward look of #|head (# down)""",
        """lower the head [#/by #]|look down [#/by #]|nod [#/by #]|bow your head [#/by #]|tilt the head down [#/by #]|bend the head # forward|drop the chin [#/by #]|flex the neck [#/by #]|look # below the horizon|bring the head down by #|pitch the head # down|head down #|drop the head [#/by #]|pitch the head down to #|point the nose # below level|tip the crown # forward|give me # of nod|key the head # down|head down, #, please|look # downwards|hang the head [#/by #]|cast the eyes # below the horizon|tuck the chin by #|neck flexion: #""",
        lambda side, rng: head(nod=n), {45: "looking down at half a right angle//look down by half a right angle"})  # fmt: skip


def head_up(rng: Rng) -> Part:
    """The head raised."""
    n = number_of(rng, 6, 62, (10, 15, 20, 30, 45, 60))
    return measured_part(rng, n, "head", "head up #",
        """the head [up/raised] [#/by #]|looking up [#/by #/at #]|chin up #|the head tilted back [#/by #]|the gaze # above the horizon|the face tilted up [#/by #]|the neck extended [#/by #]|the head # up|the chin lifted [#/by #]|the head leaned back #|the head pitched # up|the face # towards the ceiling|the nose # above level|head pitch of # up|the crown tipped # back|eyes # above the horizon|neck extension of #|the chin up by #|an upward look of #|gazing # upwards|head thrown back [#/by #]|looking up a slope of #|head (# up)""",
        """raise the head [#/by #]|look up [#/by #]|tilt the head back [#/by #]|lift the chin [#/by #]|raise your head # up|tip the head # back|extend the neck [#/by #]|look # above the horizon|bring the head up by #|pitch the head # up|head up #|turn the face # upwards|pitch the head up to #|point the nose # above level|tip the crown # back|give me # of head lift|key the head # up|head up, #, please|look # upwards|cast the eyes # above the horizon|chin up by #|neck extension: #|throw the head back [#/by #]|gaze up at #""",
        lambda side, rng: head(nod=-n), {45: "looking up at half a right angle//look up by half a right angle"})  # fmt: skip


def head_tilt(rng: Rng) -> Part:
    """The head tilted to a shoulder."""
    n = number_of(rng, 5, 50, (10, 15, 20, 30, 45))
    return measured_part(rng, n, "head", "head tilted # to the {side}",
        """the head tilted [#/by #] to the {side}|head tilted {side} [#/by #]|the head leaning # to the {side}|the head cocked # {side}|the head inclined # to the {side}|a head tilt of # to the {side}|the head tipped {side} by #|the neck bent # to the {side}|the {side} ear # lower|the head # out of plumb to the {side}|the head listing # to the {side}|the {side} ear # nearer the shoulder|head roll of # to the {side}|the crown leaning # {side}|a quizzical head, # to the {side}|the head canted # {side}|the head hanging # to the {side}|the face slanted # to the {side}|lateral neck flexion of # {side}|the neck laid # over to the {side}|a {side} head tilt of #|head (# tilted {side})""",
        """tilt the head [#/by #] to the {side}|tilt your head {side} [#/by #]|lean the head # to the {side}|cock the head # {side}|incline the head # to the {side}|tip the head {side} by #|bend the neck # to the {side}|roll the head # to the {side}|lower the {side} ear by #|head tilt {side} #|lean your head {side} by #|tilt the head {side} to an angle of #|cant the head # {side}|list the head # to the {side}|bring the {side} ear # nearer the shoulder|lay the head # over to the {side}|give me # of head tilt to the {side}|key a head tilt of # {side}|head # over to the {side}, please|slant the face # {side}|lean the crown # to the {side}|head roll: # {side}|let the head hang # to the {side}""",
        lambda side, rng: head(tilt=n if side == "left" else -n))  # fmt: skip


def feet_apart(rng: Rng) -> Part:
    """The legs spread by some degrees between them."""
    n = number_of(rng, 15, 110, (20, 30, 45, 60, 90, 100))
    return measured_part(rng, n, "legs", "legs apart at #",
        """legs apart [at #/by #]|legs spread [#/at #/by #]|an angle of # between the legs|the legs straddled [#/at #]|# between the legs|legs making an angle of #|a straddle of #|the legs opened [to #/by #]|legs # apart|a stance with # between the legs|legs opened like compasses at #|a leg angle of #|the legs enclosing #|standing astride at #|an upside-down V of #|a wedge of # between the legs|each leg half of # from the middle|a side split of #|feet planted so that the legs make #|the two legs # from each other|a straddle angle of #|the crotch angle at #|legs (# apart)""",
        """spread the legs [#/to #/by #]|put the legs # apart|open the legs [to #/by #]|make an angle of # between the legs|straddle at #|stand with # between the legs|move the legs # apart|set the legs to an angle of #|bring the legs to # apart|take a straddle of #|spread your legs to #|stand with the legs # apart|open the compasses of your legs to #|enclose # with the legs|stand astride at #|make an upside-down V of #|key the legs # apart|legs to #, apart, please|widen the legs to #|part the legs [#/by #]|side split to #|leave a wedge of # between the legs|step apart until the legs make #|give me # between the legs""",
        _legs_apart(n), {90: "legs at a right angle to each other//spread the legs to a right angle"})  # fmt: skip


def _legs_apart(n: float) -> Make:
    half = np.radians(n / 2 - OUTWARD)
    return limbs(f"{np.cos(half):.4f}down+{np.sin(half):.4f}out")


MEASURED_SINGLES: tuple[Family, ...] = (
    arm_sideways, arm_ahead, arm_back, elbow, elbow_inside, leg_ahead, thigh_ahead, leg_sideways, leg_back, knee,
)  # fmt: skip
"""About a limb, left, right or both, as `parts.SINGLES`."""
MEASURED_WHOLES: tuple[Family, ...] = (
    knees, feet_apart, lean_ahead, lean_back, lean_sideways, twist, head_turn, head_down, head_up, head_tilt,
)  # fmt: skip
"""About everything else, as `parts.WHOLES`."""
