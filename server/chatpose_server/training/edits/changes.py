"""Limbs, trunk and head moved further from where they are: how people ask, what Mini says, how far; each in closed form.

Texts hold `{arm}`-like places for the limb, `{amount}` for how much and `{too}` for by how much it is too much. Mini says the
side and the amount, so that what it says can be read back and done.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from ..anatomy import faults
from ..instructions import Limbs
from ..moves import BOTH
from ..parts.part import texts
from ..posture import INDEX, Array, Direction, Posture, Side, X, Y, Z, rotation, swing, vector
from .acts import Act, act

Make = Callable[[Posture, Side, float], None]
AMOUNTS = (" a little", "", " a lot")
"""How Mini says how far."""
PLURALS = {"arm": "arms", "hand": "hands", "elbow": "elbows", "leg": "legs", "knee": "knees", "foot": "feet"}


@dataclass(frozen=True)
class Change:
    """A relative change: texts, what Mini says with `{amount}` at the end, what is done by some degrees."""

    texts: tuple[str, ...]
    reply: str
    make: Make
    paired: bool = False
    """Whether it can be asked of both sides."""
    gain: float = 1.0
    """Degrees that the joint turns for each degree that `make` is given."""
    region: str = "arm"
    pair: str = ""
    """What the change of both arms is called where the hands are together, of `hands.PAIRS`."""
    numbered: bool = True
    """Whether it can be told in degrees."""
    steps: tuple[float, float, float] = (14.0, 28.0, 48.0)
    """Degrees for each of AMOUNTS."""

    def act(self, limbs: Limbs, amount: str = "") -> Act:
        """The change of these limbs by one of AMOUNTS, or " by 20 degrees"."""
        sides: tuple[Side, ...] = BOTH if limbs == "both" else (limbs,)
        degrees, number = self.degrees(amount), amount not in AMOUNTS
        owners = {"arm": sides, "arms": BOTH}.get(self.region)
        regions = (self.region,) if owners is None else tuple(f"{side} arm" for side in owners)

        def make(posture: Posture, share: float) -> None:
            for side in sides:
                self.make(posture, side, degrees * share)

        def do(posture: Posture, before: Array | None) -> None:
            if number:
                make(posture, 1.0)
            else:
                eased(posture, lambda share: make(posture, share))

        return act(self.phrase(limbs).replace("{amount}", amount), self.region, do, regions)

    def degrees(self, amount: str) -> float:
        """How far `make` is to go for one of AMOUNTS, or " by 20 degrees"."""
        number = re.search(r"\d+", amount)
        return self.steps[AMOUNTS.index(amount)] if number is None else int(number[0]) / self.gain

    def phrase(self, limbs: Limbs) -> str:
        """As Mini says it, the amount still to be filled in."""
        return named(self.reply, limbs)

    @property
    def sided(self) -> bool:
        """Whether it is another thing to the left than to the right."""
        return "{" in self.reply.replace("{amount}", "")

    @property
    def limbs(self) -> tuple[Limbs, ...]:
        """What it can be asked of."""
        if not self.sided:
            return ("left",)
        return ("left", "right", "both") if self.paired else ("left", "right")


EASED = (1.0, 0.7, 0.45, 0.25)
"""Shares of a change that are tried until no limb goes where none can."""


def eased(posture: Posture, make: Callable[[float], None]) -> None:
    """Make a change by the largest of EASED shares that asks nothing impossible of the body, beyond what its pose already does."""
    start = posture.rotations.copy()
    known: int | None = None
    for share in EASED:
        posture.rotations[:] = start
        make(share)
        wrong = len(faults(posture.rotations))
        if wrong and known is None:
            known = len(faults(start))
        if wrong <= (known or 0):
            return


def named(text: str, limbs: Limbs) -> str:
    """A phrase of Mini with the limb filled in."""
    for noun, plural in PLURALS.items():
        text = text.replace("{" + noun + "}", f"both {plural}" if limbs == "both" else f"{limbs} {noun}")
    return text.replace("{side}", limbs).replace("{other}", "left" if limbs == "right" else "right")


def arm_towards(goal: Direction, sign: float = 1.0) -> Make:
    """Turn the whole arm towards a direction of the chest, or away from it; the elbow keeps its bend."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        upper, fore = _arm_directions(posture, side)
        target = vector(goal, side)
        if goal == "up" and upper[1] < -0.9:
            target = vector("0.8out+ahead", side)  # from hanging, up begins as out and ahead
        axis = np.cross(upper, target)
        if np.linalg.norm(axis) < 1e-3:
            axis = vector("ahead", side)
        axis = axis / np.linalg.norm(axis)
        room = np.degrees(np.arccos(np.clip(upper @ target, -1, 1)))
        turn = rotation(axis, min(degrees, room) if sign > 0 else -min(degrees, 175 - room))
        _set_arm(posture, side, turn @ upper, turn @ fore)

    return make


def _elbow(delta: float) -> Make:
    def make(posture: Posture, side: Side, degrees: float) -> None:
        joint = INDEX[f"{side}_elbow"]
        now = np.degrees(np.arccos(np.clip((np.trace(posture.rotations[joint]) - 1) / 2, -1, 1)))
        bend = np.clip(now + delta * degrees * 1.5, 2, 145)
        posture.rotations[joint] = rotation(-Y if side == "left" else Y, bend)

    return make


def _arm_directions(posture: Posture, side: Side) -> tuple[np.ndarray, np.ndarray]:
    """Upper arm and forearm in the chest's axes, (3,) each."""
    chest, out = posture.turn_of("spine3"), X if side == "left" else -X
    return chest.T @ posture.turn_of(f"{side}_shoulder") @ out, chest.T @ posture.turn_of(f"{side}_elbow") @ out


def _set_arm(posture: Posture, side: Side, upper: np.ndarray, fore: np.ndarray) -> None:
    wrist = posture.rotations[INDEX[f"{side}_wrist"]].copy()
    posture.arm(side, upper, fore)
    posture.rotations[INDEX[f"{side}_wrist"]] = wrist


def _knee(delta: float) -> Make:
    """Bend or straighten a knee while the foot stays below the hip."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip, knee = INDEX[f"{side}_hip"], INDEX[f"{side}_knee"]
        now = np.degrees(np.arccos(np.clip((np.trace(posture.rotations[knee]) - 1) / 2, -1, 1)))
        bend = np.clip(now + delta * degrees * 1.6, 1, 140)
        posture.rotations[hip] = posture.rotations[hip] @ rotation(X, -(bend - now) * 0.5)
        posture.rotations[knee] = rotation(X, bend)
        posture.flat(side)

    return make


def _thigh_towards(goal: Direction) -> Make:
    def make(posture: Posture, side: Side, degrees: float) -> None:
        hip = INDEX[f"{side}_hip"]
        thigh = posture.rotations[hip] @ -Y
        target = vector(goal, side)
        room = np.degrees(np.arccos(np.clip(thigh @ target, -1, 1)))
        full = swing(thigh, target)
        share = min(degrees, room) / max(room, 1e-6)
        axis = np.array([full[2, 1] - full[1, 2], full[0, 2] - full[2, 0], full[1, 0] - full[0, 1]])
        if np.linalg.norm(axis) > 1e-6:
            posture.rotations[hip] = rotation(axis / np.linalg.norm(axis), room * share) @ posture.rotations[hip]

    return make


def _both_thighs(goal: Direction) -> Make:
    """Both legs towards a direction, half of the way each."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        for one in BOTH:
            _thigh_towards(goal)(posture, one, degrees / 2)

    return make


def rotation_vector(turn: np.ndarray) -> np.ndarray:
    """The axis of a turn (3, 3) times its angle in radians, (3,)."""
    axis = np.array([turn[2, 1] - turn[1, 2], turn[0, 2] - turn[2, 0], turn[1, 0] - turn[0, 1]]) / 2
    sine = float(np.linalg.norm(axis))
    return axis if sine < 1e-6 else axis / sine * np.arctan2(sine, (np.trace(turn) - 1) / 2)


def _turned(joints: tuple[str, ...], axis: np.ndarray, sign: float, sided: bool = True) -> Make:
    """Turn some joints further about their parent's axis, shared equally."""

    def make(posture: Posture, side: Side, degrees: float) -> None:
        way = sign * (1 if not sided or side == "left" else -1)
        if joints == NECK:  # as far as a neck goes, but never less than can be seen
            axes = (INDEX[name] for name in joints)
            neck = np.eye(3)
            for joint in axes:
                neck = neck @ posture.rotations[joint]
            angle = np.degrees(rotation_vector(neck) @ axis) * np.sign(way)
            degrees = max(min(degrees, MOST_OF_NECK - angle), min(degrees, LEAST_OF_NECK))
        for name in joints:
            joint = INDEX[name]
            posture.rotations[joint] = rotation(axis, way * degrees / len(joints)) @ posture.rotations[joint]

    return make


MOST_OF_NECK, LEAST_OF_NECK = 62.0, 9.0
"""Degrees that a head turns from straight at most, and what a change of it is at least."""
SPINE, NECK = ("spine1", "spine2", "spine3"), ("neck", "head")

CHANGES = (
    Change(texts("""raise {arm} {amount} higher|raise {arm} higher|lift {arm} {amount}|{arm} higher|{arm} {amount} higher|move {arm} up {amount}|bring {hand} up {amount}|lift {arm} further up|{hand} {amount} higher|up with {arm} {amount}|raise {hand} {amount}|{arm} up {amount}|hold {arm} {amount} higher|get {arm} up {amount}|pull {arm} up {amount}|{arm} should be {amount} higher|{hand} needs to go up {amount}|lift {hand} {amount} higher|bring {arm} {amount} higher up|take {arm} up {amount}
           {arm} is {too} too low|{hand} is {too} too low|ease {arm} up {amount}|nudge {hand} up {amount}|{arm} needs to come up {amount}|could you put {arm} {amount} higher|crank {arm} up {amount}|not so low with {arm}|not so low, {hand}|don't let {arm} droop so low|hike {arm} up {amount}|{arm} up by {amount}|more height in {arm}
           I want {hand} {amount} higher up|elevate {arm} {amount}|{arm} isn't high enough|{hand} should sit {amount} higher|hoist {arm} {amount}|pick {hand} up {amount}|{arm} wants to be {amount} higher|float {arm} up {amount}|swing {arm} {amount} further up|gain {amount} more height with {hand}|{arm}: up {amount}|put {hand} up {amount} more|let {arm} rise {amount}"""),
           "{arm} higher{amount}", arm_towards("up"), True, pair="up"),
    Change(texts("""lower {arm} {amount}|lower {arm}|{arm} lower|{arm} {amount} lower|move {arm} down {amount}|bring {hand} down {amount}|{hand} lower|drop {arm} {amount}|{hand} {amount} lower|{arm} down {amount}|take {arm} down {amount}|let {arm} sink {amount}|{arm} should be {amount} lower|{arm} is too high|hold {arm} {amount} lower|lower {hand} {amount}|sink {arm} {amount}|get {arm} {amount} further down
           {hand} is {too} too high|{arm} is {too} too high up|ease {arm} down {amount}|nudge {hand} down {amount}|{arm} needs to come down {amount}|could you put {arm} {amount} lower|not so high with {arm}|not so high, {hand}|don't hold {arm} so high|don't raise {arm} quite so high|{arm} down by {amount}|I want {hand} {amount} lower down
           let {hand} drop {amount}|let {arm} droop {amount}|{hand} should sit {amount} lower|sag {arm} {amount}|less height in {arm}|{arm} wants to be {amount} lower|float {arm} down {amount}|{arm}: down {amount}|release {arm} {amount} downwards|let {arm} settle {amount}|drop {hand} down {amount}|bring {arm} {amount} nearer to the floor"""),
           "{arm} lower{amount}", arm_towards("down"), True, pair="down"),
    Change(texts("""move {arm} {amount} forward|{arm} further forward|{arm} {amount} further to the front|bring {arm} forward {amount}|swing {arm} forward {amount}|{arm} {amount} more to the front|reach {amount} further forward with {arm}|push {arm} {amount} ahead|{hand} {amount} further away from the chest|take {arm} {amount} to the front|{hand} {amount} more forward|{arm} forward {amount}
           {arm} is {too} too far back|{hand} is {too} too close to the chest|nudge {arm} forward {amount}|ease {arm} forwards {amount}|{arm} should come {amount} more to the front|{hand} needs to be {amount} further in front|stretch {hand} {amount} more towards the viewer|{arm} isn't far enough forward|not so far back with {arm}|bring {hand} {amount} more in front of the body
           extend {arm} {amount} towards the camera|slide {hand} ahead {amount}|could you bring {arm} {amount} forward|{arm} {amount} towards us|advance {arm} {amount}|{hand} {amount} further out in front|thrust {hand} forward {amount} more|I'd like {arm} {amount} further ahead|flex the shoulder of {arm} {amount} more|shift {arm} {amount} frontwards"""),
           "{arm} further ahead{amount}", arm_towards("ahead"), True, pair="ahead"),
    Change(texts("""move {arm} {amount} back|{arm} further back|pull {arm} back {amount}|{arm} {amount} further backwards|swing {arm} back {amount}|take {arm} {amount} to the back|{hand} {amount} further behind|{arm} backward {amount}|draw {arm} back {amount}|{arm} {amount} more behind the body
           {arm} is {too} too far forward|{hand} is {too} too far in front|nudge {arm} back {amount}|ease {arm} backwards {amount}|{arm} should go {amount} further back|{hand} needs to be {amount} further behind|not so far forward with {arm}|don't reach so far ahead with {arm}|could you take {arm} {amount} back|retract {arm} {amount}
           slide {hand} back {amount}|{arm} {amount} away from the viewer|{arm} to the rear {amount}|extend the shoulder of {arm} {amount} backwards|shift {arm} {amount} rearwards|I'd like {arm} {amount} further behind|throw {arm} back {amount}|trail {arm} {amount} more behind|{hand} more behind you {amount}|withdraw {arm} {amount}"""),
           "{arm} further back{amount}", arm_towards("ahead", -1), True, pair="back"),
    Change(texts("""move {arm} {amount} out|{arm} further out|{arm} {amount} further to the side|move {arm} away from the body {amount}|open {arm} {amount} wider|spread {arm} {amount}|{arm} {amount} more to the side|{arm} outwards {amount}|take {arm} {amount} away from the trunk|abduct {arm} {amount}|{hand} {amount} further from the body|{arm} {amount} wider
           {arm} is {too} too close to the body|{hand} is {too} too close to the body|{arm} hangs too close in|nudge {arm} outward {amount}|ease {arm} out to the side {amount}|{arm} should stick out {amount} more|{hand} needs to be {amount} further out|not so close to the body with {arm}|more space between {arm} and the body|more air under {arm}
           could you open {arm} out {amount}|wing {arm} out {amount}|swing {arm} out {amount}|{arm} sideways {amount} more|flare {arm} out {amount}|push {hand} out to the side {amount}|get {arm} off the ribs {amount}|I'd like {arm} {amount} further out|{arm} {amount} further from the hip|widen {arm} {amount}"""),
           "{arm} further out{amount}", arm_towards("out"), True, pair="apart"),
    Change(texts("""move {arm} closer to the body {amount}|{arm} {amount} closer to the body|bring {arm} in {amount}|pull {arm} in {amount}|{arm} further in|adduct {arm} {amount}|{arm} {amount} nearer to the trunk|{arm} inwards {amount}|tuck {arm} in {amount}|{arm} should be {amount} closer to the trunk|keep {arm} {amount} closer
           {arm} is {too} too far out|{hand} is {too} too far out|{arm} sticks out {too} too much|nudge {arm} inward {amount}|ease {arm} in {amount}|{hand} needs to be {amount} closer in|not so far out with {arm}|don't stick {arm} out so much|less space between {arm} and the body|could you tuck {arm} {amount} closer
           snug {arm} in {amount}|draw {arm} {amount} towards the body|narrow {arm} {amount}|{hand} {amount} nearer the middle|hug {arm} in {amount}|bring {hand} {amount} closer to the hip|I'd like {arm} {amount} closer in|squeeze {arm} in against the ribs {amount}|{arm} {amount} less spread|fold {arm} in {amount} towards the side"""),
           "{arm} closer to the body{amount}", arm_towards("out", -1), True, pair="together"),
    Change(texts("""bend {elbow} {amount}|bend {elbow} more|bend {arm} {amount}|{elbow} {amount} more bent|flex {elbow} {amount}|crook {elbow} {amount}|fold {arm} {amount}|{arm} {amount} more bent|more bend in {elbow}|{elbow} is too straight|close {elbow} {amount}|curl {arm} {amount}
           {arm} is {too} too straight|{arm} looks {too} too stiff|a sharper angle at {elbow}|tighten the angle of {elbow} {amount}|{elbow} should be {amount} more bent|{elbow} needs {amount} more bend|not so straight with {arm}|don't lock {elbow} like that|could you bend {elbow} {amount} more|put a [/stronger] kink in {elbow}
           contract {arm} {amount}|shorten {arm} {amount}|break the line at {elbow} {amount}|bring {hand} {amount} closer to its shoulder|increase the bend in {elbow} {amount}|flex {arm} {amount} more|draw the forearm of {arm} up {amount}|give {elbow} {amount} more of an angle|curl {hand} in {amount} towards the shoulder|crank {elbow} in {amount}"""),
           "{elbow} bent further{amount}", _elbow(1), True, 1.5),
    Change(texts("""straighten {elbow} {amount}|straighten {arm} {amount}|stretch {arm} {amount}|extend {elbow} {amount}|{arm} straighter|unbend {elbow} {amount}|open {elbow} {amount}|{elbow} {amount} straighter|{elbow} is too bent|less bend in {elbow}|{elbow} {amount} less bent
           {elbow} is bent {too} too much|{arm} is {too} too bent|a wider angle at {elbow}|open up the angle of {elbow} {amount}|{elbow} should be {amount} straighter|{arm} needs to be {amount} straighter|not so bent at {elbow}|don't bend {elbow} so much|could you straighten {arm} out {amount}|lengthen {arm} {amount}
           reach {amount} longer with {arm}|unfold {arm} {amount}|uncurl {arm} {amount}|bring {hand} {amount} further from its shoulder|reduce the bend in {elbow} {amount}|iron out {elbow} {amount}|let {elbow} open {amount}|loosen the crook of {elbow} {amount}|extend {hand} {amount}|{arm} {amount} less crooked"""),
           "{arm} straighter{amount}", _elbow(-1.6), True, 2.4),
    Change(texts("""bend {knee} {amount}|bend {knee} more|bend {leg} {amount}|{knee} {amount} more bent|go {amount} lower in {knee}|flex {knee} {amount}|more bend in {knee}|{knee} is too straight|sink {amount} into {knee}|{leg} {amount} more bent|give {amount} in {knee}
           {leg} is {too} too straight|{leg} looks {too} too stiff|{knee} should be {amount} more bent|{knee} needs {amount} more bend|not so straight with {leg}|don't lock {knee} like that|could you bend {knee} {amount} more|a sharper angle at {knee}|tighten the angle of {knee} {amount}|put a kink in {knee}
           let {knee} give {amount} more|load {leg} {amount} more|soften {knee} {amount} more|increase the bend in {knee} {amount}|flex {leg} {amount}|drop {amount} into {leg}|crook {knee} {amount} more|let {leg} buckle {amount}|{knee} isn't bent enough|deeper in {knee} {amount}"""),
           "{knee} bent further{amount}", _knee(1), True, 1.6, region="legs"),
    Change(texts("""straighten {knee} {amount}|straighten {leg} {amount}|stretch {leg} {amount}|{leg} straighter|extend {knee} {amount}|{knee} {amount} straighter|{knee} is too bent|less bend in {knee}|unbend {knee} {amount}|extend {leg} {amount}
           {knee} is bent {too} too much|{leg} is {too} too bent|{knee} should be {amount} straighter|{leg} needs to be {amount} straighter|not so bent at {knee}|don't bend {knee} so much|could you straighten {leg} out {amount}|a wider angle at {knee}|open the angle of {knee} {amount}|lengthen {leg} {amount}
           reduce the bend in {knee} {amount}|push through {leg} {amount} more|{knee} isn't straight enough|let {knee} open {amount}|come up {amount} in {knee}|brace {leg} {amount}|unfold {leg} {amount}|iron out {knee} {amount}|{leg} {amount} less crooked|{leg} {amount} more stretched"""),
           "{leg} straighter{amount}", _knee(-1.3), True, 2.08, region="legs"),
    Change(texts("""raise {knee} {amount} higher|lift {knee} {amount} higher|{knee} {amount} higher|lift {leg} higher {amount}|{leg} higher|{knee} up {amount}|bring {knee} up {amount}|pull {knee} {amount} higher|{leg} {amount} higher|raise {leg} {amount}|lift {leg} {amount} more
           {knee} is {too} too low|{leg} is {too} too low|{foot} isn't high enough|ease {knee} up {amount}|nudge {leg} up {amount}|{knee} should be {amount} higher|{leg} needs to come up {amount}|could you lift {knee} {amount} more|crank {knee} up {amount}|not so low with {knee}
           hike {knee} up {amount}|draw {knee} {amount} nearer to the chest|bring {knee} up {amount} more|flex the hip of {leg} {amount} more|I want {knee} {amount} higher up|hoist {leg} {amount}|kick {leg} {amount} higher|drive {knee} up {amount} more|{foot} {amount} further off the floor|more height in {leg}"""),
           "{knee} higher{amount}", _thigh_towards("ahead+0.6up"), region="legs"),
    Change(texts("""lower {knee} {amount}|{knee} lower|lower {leg} {amount}|bring {leg} down {amount}|{knee} down {amount}|{leg} {amount} lower|let {leg} sink {amount}|drop {knee} {amount}|take {leg} down {amount}
           {knee} is {too} too high|{leg} is {too} too high|{foot} is {too} too high|ease {leg} down {amount}|nudge {knee} down {amount}|{knee} should be {amount} lower|{leg} needs to come down {amount}|could you lower {knee} {amount}|not so high with {leg}|not so high with {knee}
           don't lift {knee} so much|don't kick {leg} so high|let {knee} drop {amount}|less height in {leg}|bring {foot} {amount} nearer to the floor|I want {knee} {amount} lower down|release {leg} down {amount}|let {leg} settle {amount}|{foot} down {amount}|extend the hip of {leg} {amount}"""),
           "{leg} lower{amount}", _thigh_towards("down"), region="legs"),
    Change(texts("""spread the legs {amount}|feet {amount} further apart|widen the stance {amount}|legs wider apart|a {amount} wider stance|feet wider {amount}|spread the feet {amount} more|open the legs {amount}|legs {amount} further apart|step {amount} wider
           feet are {too} too close together|the legs are {too} too close together|the stance is {too} too narrow|not so narrow|step out {amount} wider|more distance between the feet|more space between the legs|feet should be {amount} wider|the stance needs to be {amount} broader|broaden the stance {amount}|a broader base
           plant the feet {amount} wider|slide the feet {amount} apart|could you open the stance {amount}|spread your legs {amount} more|move the feet {amount} away from each other|legs {amount} more spread|open the stance {amount}|straddle {amount} more|feet out {amount}|part the feet {amount} more|knees and feet {amount} further apart"""),
           "feet further apart{amount}", _both_thighs("out+0.4down"), region="legs"),
    Change(texts("""bring the feet {amount} closer together|feet {amount} closer together|feet are {too} too far apart|the legs are {too} too far apart|the stance is {too} too wide|not so wide with the legs|a {amount} narrower stance|narrow the stance {amount}|legs {amount} closer together|bring the legs {amount} together|close the legs {amount}|close the stance {amount}|feet in {amount}|less distance between the feet
           less space between the legs|slide the feet {amount} together|move the feet {amount} towards each other|step in {amount}|feet {amount} nearer to each other|don't spread the legs so much|don't stand so wide|stand {amount} narrower|the stance needs to be {amount} narrower|could you bring the feet in {amount}|draw the legs {amount} in|legs {amount} less spread|stance too broad, {amount} narrower|tighten the stance {amount}"""),
           "feet closer together{amount}", _both_thighs("down+0.12in"), region="legs"),
    Change(texts("""move {leg} {amount} forward|{leg} {amount} further forward|{foot} {amount} further forward|{foot} {amount} further ahead|slide {foot} {amount} forward|bring {leg} {amount} more to the front|swing {leg} {amount} further forward|{leg} is {too} too far back|{foot} is {too} too far back|step {amount} further with {foot}|a [/slightly/much] longer step with {foot}|nudge {foot} forward {amount}
           ease {leg} ahead {amount}|{foot} should be {amount} further in front|{leg} needs to come forward {amount}|could you put {foot} {amount} more ahead|shift {foot} {amount} to the front|advance {foot} {amount}|{foot} {amount} towards the viewer|take {leg} {amount} ahead|set {foot} {amount} further in front|push {leg} {amount} forward|reach {amount} further ahead with {foot}|{leg} not so far back"""),
           "{leg} further ahead{amount}", _thigh_towards("ahead"), region="legs"),
    Change(texts("""move {leg} {amount} back|{leg} {amount} further back|{foot} {amount} further back|{foot} {amount} further behind|slide {foot} {amount} backwards|bring {leg} {amount} more to the back|swing {leg} {amount} further back|{leg} is {too} too far forward|{foot} is {too} too far forward|step {amount} further back with {foot}|nudge {foot} back {amount}|ease {leg} back {amount}
           {foot} should be {amount} further behind|{leg} needs to go back {amount}|could you put {foot} {amount} more to the rear|shift {foot} {amount} rearwards|withdraw {foot} {amount}|{foot} {amount} away from the viewer|take {leg} {amount} back|set {foot} {amount} further behind|push {leg} {amount} back|trail {leg} {amount} more|extend {leg} {amount} further behind|{leg} not so far forward"""),
           "{leg} further back{amount}", _thigh_towards("back+0.3down"), region="legs"),
    Change(texts("""move {foot} {amount} further out|{leg} {amount} further out|move {leg} {amount} out|{foot} {amount} further to the side|step {amount} further out with {foot}|swing {leg} {amount} out to the side|{leg} {amount} more to the side|abduct {leg} {amount}|slide {foot} {amount} outwards|nudge {foot} outward {amount}|ease {leg} out {amount}|{foot} is {too} too close to the other
           {leg} is {too} too far in|{foot} should be {amount} further out|{leg} needs to go {amount} further out|could you put {foot} {amount} wider|set {foot} {amount} wider|shift {leg} {amount} sideways|{leg} away from the other {amount}|take {leg} {amount} out|{foot} outwards {amount}|open {leg} {amount} to the side|kick {leg} out sideways {amount}|plant {foot} {amount} further away from the other"""),
           "{leg} further out{amount}", _thigh_towards("out+0.2down"), region="legs"),
    Change(texts("""lean forward {amount}|lean {amount} further forward|bend forward {amount}|bend over {amount}|lean forward more|tip the torso forward {amount}|stoop {amount} more|bow {amount} more|upper body {amount} further forward|torso forward {amount}|incline the trunk forward {amount}|hunch over {amount} more|he should lean {amount} more to the front
           more lean to the front|too upright, lean [/slightly/much more] forward|the torso is {too} too upright|he stands {too} too straight, tip him forward|ease the chest forward {amount}|chest {amount} further down|pitch the torso {amount} forward|shoulders {amount} further forward|fold {amount} more at the waist|crunch forward {amount}|bow {amount} deeper|a [/slightly/much] deeper bow
           crouch over {amount} more|could you lean {amount} further in|lean in {amount}|lean into it {amount}|the trunk should tip {amount} more forwards|nose {amount} closer to the knees|bring the chest {amount} nearer to the thighs|flex the spine {amount}|round over {amount}|not so upright|don't lean so far back|hinge forward {amount} more|push the upper body {amount} towards us"""),
           "leaning further forward{amount}", _turned(SPINE, X, 1, False), region="trunk"),
    Change(texts("""lean back {amount}|lean {amount} further back|lean backwards {amount}|straighten up {amount}|upper body {amount} further back|torso back {amount}|more upright {amount}|arch back {amount}|tip the trunk backwards {amount}|stand up {amount} straighter
           leaning {too} too far forward|the torso is {too} too far forward|he's {too} too hunched|she is bent over {too} too much|ease the chest back {amount}|chest {amount} further up|pitch the torso {amount} backwards|shoulders {amount} further back|come up {amount} with the chest|could you lean {amount} further back|don't lean so far forward|don't bend over so much|not so hunched
           the trunk should be {amount} more upright|extend the spine {amount}|unbend the back {amount}|bow {amount} less deep|not such a deep bow|a shallower bow|open the chest backwards {amount}|recline {amount} more|tip him backwards {amount}|less forward lean|rise {amount} out of the bow|raise the upper body {amount}|lift the torso {amount}"""),
           "leaning further back{amount}", _turned(SPINE, X, -1, False), region="trunk"),
    Change(texts("""lean {amount} to the {side}|bend {amount} to the {side}|lean further to the {side}|tilt the body {amount} to the {side}|bend sideways to the {side} {amount}|upper body {amount} to the {side}|tip over to the {side} {amount}|side bend {amount} to the {side}|lean over {amount} to your {side}
           tip {amount} {side}|lean {amount} more {side}|{amount} more lean to the {side}|leaning {too} too far to the {other}|the torso leans {too} too much to the {other}|not so far over to the {other}|ease the chest over to the {side} {amount}|nudge the upper body {side} {amount}|the trunk should be {amount} further {side}|the shoulders {amount} further over to the {side}
           could you bend him {amount} to the {side}|list {amount} to the {side}|sway {amount} to the {side}|crunch the {side} flank {amount}|shorten the {side} side of the waist {amount}|shift the shoulders {amount} to the {side}|{side} shoulder {amount} closer to the hip|laterally flex {amount} to the {side}|torso {amount} over to the {side}|incline {amount} to the {side}|drop the {side} shoulder sideways {amount}"""),
           "leaning to the {side}{amount}", _turned(SPINE, Z, -1), region="trunk"),
    Change(texts("""twist {amount} to the {side}|turn the upper body {amount} to the {side}|rotate the torso further {side}|turn the chest {amount} {side}|rotate the shoulders {amount} to the {side}|shoulders {amount} to the {side}|chest {amount} to the {side}|twist the waist {amount} to the {side}|rotate the upper body {amount} {side}|swivel the torso {amount} to the {side}
           {amount} more twist to the {side}|turned {too} too far {other} with the chest|the shoulders are turned {too} too far {other}|not so twisted to the {other}|ease the chest round to the {side} {amount}|nudge the shoulders {side} {amount}|the torso should face {amount} more {side}|chest {amount} more {side}wards|could you rotate his chest {amount} to the {side}|wring the waist {amount} to the {side}
           coil {amount} to the {side}|spiral the spine {amount} to the {side}|crank the torso round to the {side} {amount}|pivot the upper body {amount} {side}|open the chest {amount} to the {side}|{other} shoulder {amount} further forward by twisting|wind up {amount} to the {side}|turn at the waist {amount} to the {side}|ribcage {amount} to the {side}|sternum pointing {amount} more {side}|twist {amount} further {side}"""),
           "chest turned to the {side}{amount}", _turned(SPINE, Y, 1), region="trunk"),
    Change(texts("""turn the head {amount} to the {side}|look {amount} to the {side}|look further {side}|turn the head further {side}|head {amount} to the {side}|rotate the head {amount} to the {side}|turn your face {amount} to the {side}|gaze {amount} further {side}|face {amount} to the {side}|head further {side}|swivel the head {amount} {side}
           {amount} more {side} with the head|looking {too} too far {other}|the head is turned {too} too far {other}|not so far to the {other} with the head|ease the head round to the {side} {amount}|nudge the nose {side} {amount}|the face should point {amount} more {side}|the head needs to turn {amount} {side}|could you turn her head {amount} {side}|rotate the neck {amount} to the {side}
           nose {amount} further {side}|eyes {amount} more to the {side}|look {amount} more to your {side}|crank the head to the {side} {amount}|pan the head {amount} {side}|have him look {amount} further {side}|shift the gaze {amount} to the {side}|chin {amount} towards the {side} shoulder|glance {amount} further {side}|twist the neck {amount} {side}|point the face {amount} to the {side}"""),
           "head turned to the {side}{amount}", _turned(NECK, Y, 1), region="head"),
    Change(texts("""look up {amount}|look {amount} higher|raise the chin {amount}|lift the head {amount}|raise the head {amount}|chin {amount} up|chin up {amount}|tilt the head {amount} back|gaze {amount} higher|head up {amount}|head {amount} further back|look further up
           looking {too} too low|the chin is {too} too low|the head hangs {too} too low|the gaze is {too} too low|not so far down with the head|don't hang your head so much|don't look so far down|ease the chin up {amount}|nudge the nose up {amount}|the eyes should be {amount} higher|the head needs to come up {amount}
           could you tip the head up {amount}|face {amount} more upward|eyes {amount} more to the sky|aim the gaze {amount} higher|have her look {amount} higher|pitch the head {amount} up|extend the neck {amount}|nose {amount} in the air|crank the chin up {amount}|tilt the face up {amount}|look {amount} more upwards"""),
           "looking higher{amount}", _turned(NECK, X, -1, False), region="head"),
    Change(texts("""look down {amount}|lower the head {amount}|look {amount} lower|nod the head down {amount}|chin {amount} down|chin down {amount}|drop the head {amount}|gaze {amount} lower|head down {amount}|bow the head {amount} more|look further down|tilt the head {amount} forward
           looking {too} too high|the chin is {too} too high|the gaze is {too} too high|the head is tipped {too} too far back|not so far up with the head|don't stick the chin up so much|don't look so far up|ease the chin down {amount}|nudge the nose down {amount}|the eyes should be {amount} lower|the head needs to come down {amount}
           could you tip the head down {amount}|face {amount} more downward|eyes {amount} more to the floor|aim the gaze {amount} lower|have her look {amount} lower|pitch the head {amount} down|flex the neck {amount}|tuck the chin {amount} more|let the head hang {amount} more|tilt the face down {amount}|look {amount} more downwards"""),
           "looking lower{amount}", _turned(NECK, X, 1, False), region="head"),
    Change(texts("""tilt the head {amount} to the {side}|tilt the head further {side}|head tilted {amount} {side}|cock the head {amount} to the {side}|lean the head {amount} to the {side}|{side} ear {amount} closer to the shoulder|incline the head {amount} to the {side}
           {amount} more head tilt to the {side}|the head tilts {too} too far to the {other}|not so tilted to the {other}|tip the head {amount} {side}|nudge the crown {side} {amount}|the head should lean {amount} more {side}|the head needs {amount} more tilt to the {side}|could you cant her head {amount} to the {side}|cant the head {amount} {side}
           roll the head {amount} to the {side}|{side} ear {amount} further down|bring the {side} ear {amount} lower|drop the head {amount} sideways to the {side}|angle the head {amount} to the {side}|let the head loll {amount} to the {side}|bend the neck {amount} to the {side}|put the head on one side, {amount} more {side}|a [/slightly/much] stronger tilt of the head to the {side}|quizzical tilt {amount} more to the {side}"""),
           "head tilted to the {side}{amount}", _turned(NECK, Z, -1), region="head"),
)  # fmt: skip
