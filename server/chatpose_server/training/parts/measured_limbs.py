"""One arm or leg said in degrees: raised from where it hangs, bent from straight."""

from __future__ import annotations

import numpy as np

from ..moves import Move, arm, leg
from ..posture import INDEX, Posture, Side, X, Y, rotation, vector
from .degrees import COMMON, measured_part, number_of
from .part import Make, Part, Rng

# Arms


def slanted(way: str, degrees: float, side: Side) -> np.ndarray:
    """Some degrees from straight down towards a direction, (3,)."""
    angle = np.radians(degrees)
    return vector("down", side) * np.cos(angle) + vector(way, side) * np.sin(angle)


def _arm_at(way: str, degrees: float) -> Make:
    return lambda side, rng: arm(side, slanted(way, degrees, side))


def arm_sideways(rng: Rng) -> Part:
    """An arm raised out to the side."""
    n = number_of(rng, 8, 172, (*COMMON, 100, 110, 120, 135, 150))
    return measured_part(rng, n, "arm", "{arm} out to the side at #",
        """{arm} [out/raised/lifted/held out/stretched] to the side at #|{arm} abducted [#/by #/to #]|{arm} raised sideways [#/by #/to #]|{arm} # out to the side|{arm} # away from the body|{arm} at # to the side
        {arm} at an angle of # to the body, sideways|{arm} out sideways at #|{arm} # from the side of the body|raised # to the side is {arm}|at # to the side {arm}|{arm} in # of abduction|{arm} at # from the body|{arm} lifted sideways until it makes # with the trunk|{arm} sticking out # from the ribs|{arm} held # clear of the side|a # gap between {arm} and the trunk, sideways|{arm} swung out by # from hanging|{arm} # off vertical, out to the side|side raise of {arm}, #|{arm} like a wing at #|{arm} spread # from the body|shoulder abduction of # on {arm}|{arm} out, #|# sideways: {arm}|{arm} (# sideways)|{arm} winged out at #""",
        """raise {arm} # to the side|raise {arm} sideways [to #/by #]|lift {arm} out to the side [to #/at #]|abduct {arm} [#/to #/by #]|hold {arm} out to the side at #|put {arm} out sideways at #|move {arm} # away from the body
        take {arm} out to #, sideways|set {arm} to # of abduction|{arm} # to the side|bring {arm} to # at the side|put {arm} at # from the body|stretch {arm} sideways at an angle of #|wing {arm} out to #|swing {arm} out by #|spread {arm} # from the body|side raise {arm} to #|open {arm} # to the side|lift {arm} away from the hip by #|# out to the side with {arm}|let {arm} make # with the trunk, sideways|{arm} out, #, please|give me # of abduction on {arm}|float {arm} sideways to #|key {arm} # out sideways|take {arm} off the body by #|rotate {arm} outwards and up to #, sideways""",
        _arm_at("out", n), {
        45: "{arm} out sideways, exactly halfway to level|{arm} halfway between hanging and level, sideways//raise {arm} exactly halfway to level, sideways|lift {arm} to half a right angle at the side",
        90: "{arm} horizontal to the side|{arm} level, out to the side|{arm} at a right angle to the body, sideways|{arm} abducted to the horizontal//raise {arm} to the horizontal sideways|lift {arm} sideways to a right angle|hold {arm} level out to the side",
        135: "{arm} sideways, exactly halfway between level and straight up//raise {arm} sideways, exactly halfway between level and straight up"})  # fmt: skip


def arm_ahead(rng: Rng) -> Part:
    """An arm raised to the front."""
    n = number_of(rng, 8, 176, (*COMMON, 100, 110, 120, 135, 150))
    return measured_part(rng, n, "arm", "{arm} forward at #",
        """{arm} [raised/lifted/held/stretched] forward at #|{arm} flexed forward [#/by #/to #]|{arm} raised to the front [#/by #/to #]|{arm} # forward|{arm} # out in front|{arm} at # in front of the body|{arm} in front at an angle of #
        {arm} # up in front|{arm} in # of shoulder flexion|raised # to the front is {arm}|at # to the front {arm}|{arm} straight, # ahead|{arm} out ahead at #|{arm} lifted ahead until it makes # with the trunk|a # gap between {arm} and the trunk, in front|{arm} reaching ahead, # from hanging|{arm} # off vertical, to the front|front raise of {arm}, #|{arm} swung forward by #|{arm} pointing forward at #|{arm} like a zombie's at #|shoulder flexion of # on {arm}|{arm} ahead, #|# forward: {arm}|{arm} (# in front)|{arm} coming up # ahead of the body|{arm} in the front plane of a march, at #""",
        """raise {arm} # forward|raise {arm} to the front [to #/by #]|lift {arm} forward [to #/by #]|flex the shoulder of {arm} [#/to #/by #]|hold {arm} out in front at #|put {arm} forward at #|swing {arm} # forward|bring {arm} up # in front
        set {arm} to # in front|{arm} # to the front|stretch {arm} ahead at an angle of #|take {arm} forward to #|lift {arm} # in front of you|front raise {arm} to #|swing {arm} ahead by #|reach forward with {arm} at #|# forward with {arm}|let {arm} make # with the trunk, in front|{arm} ahead, #, please|give me # of shoulder flexion on {arm}|float {arm} forward to #|key {arm} # forward|point {arm} ahead at #|rotate {arm} forward and up to #|lift {arm} off the thigh, forward, by #|come up in front with {arm} to #|pivot {arm} # ahead""",
        _arm_at("ahead", n), {
        45: "{arm} forward, exactly halfway to level//raise {arm} forward exactly halfway to level|lift {arm} to half a right angle in front",
        90: "{arm} horizontal in front of the body|{arm} level, straight ahead|{arm} at a right angle to the body, forward|{arm} raised to the horizontal in front//raise {arm} to the horizontal in front|lift {arm} forward to a right angle|hold {arm} level in front of you",
        135: "{arm} forward, exactly halfway between level and straight up//raise {arm} forward, exactly halfway between level and straight up"})  # fmt: skip


def arm_back(rng: Rng) -> Part:
    """An arm taken behind the body."""
    n = number_of(rng, 8, 60, COMMON)
    return measured_part(rng, n, "arm", "{arm} back at #",
        """{arm} [taken/swung/stretched/raised] back [#/by #/at #]|{arm} # behind the body|{arm} extended backwards [#/by #]|{arm} # to the rear|{arm} at # behind the trunk|{arm} back at an angle of #|{arm} in # of shoulder extension
        swung # back is {arm}|at # to the rear {arm}|{arm} straight, # backwards|{arm} behind the hip by #|{arm} trailing # behind|{arm} # off vertical, to the back|a # gap between {arm} and the trunk, behind|{arm} swept back [#/by #]|{arm} reaching behind at #|{arm} drawn back straight, #|# backwards: {arm}|{arm} (# behind)|{arm} like a skier's, # back|{arm} lagging # behind the trunk|shoulder extension of # on {arm}""",
        """raise {arm} # backwards|swing {arm} back [#/by #]|take {arm} # behind the body|extend {arm} backwards [#/to #/by #]|stretch {arm} back at #|move {arm} # to the rear|hold {arm} # behind you|bring {arm} back to #|lift {arm} # behind the back
        set {arm} to # behind the body|{arm} # to the back|put {arm} back at an angle of #|sweep {arm} back by #|let {arm} trail # behind|reach behind with {arm} at #|# backwards with {arm}|give me # of shoulder extension on {arm}|{arm} back, #, please|draw {arm} straight back by #|key {arm} # backwards|push {arm} behind the hip by #|float {arm} back to #|pivot {arm} # to the rear|trail {arm} at #""",
        _arm_at("back", n), {45: "{arm} behind the body at half a right angle//take {arm} back to half a right angle"})  # fmt: skip


def _elbow_at(degrees: float) -> Make:
    """Bend the elbow where the upper arm is; a hanging arm bends straight ahead."""

    def make(side: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            sign = 1 if side == "left" else -1
            upper = posture.turn_of("spine3").T @ posture.turn_of(f"{side}_shoulder") @ (X * sign)
            if upper[1] < -0.85:
                ahead = vector("ahead", side) - upper * upper[2]
                ahead /= np.linalg.norm(ahead)
                posture.arm(side, upper, upper * np.cos(np.radians(degrees)) + ahead * np.sin(np.radians(degrees)))
            else:
                posture.rotations[INDEX[f"{side}_elbow"]] = rotation(-Y * sign, degrees)

        return move

    return make


def elbow(rng: Rng) -> Part:
    """An elbow bent by some degrees: 90 is a right angle, 0 straight."""
    n = number_of(rng, 8, 145, (*COMMON, 100, 110, 120, 135))
    return measured_part(rng, n, "arm", "{elbow} bent #",
        """{elbow} bent [#/by #/at #/to #]|{elbow} flexed [#/by #/at #/to #]|{elbow} at #|{arm} bent # at the elbow|{elbow} in # of flexion|bent # is {elbow}|{elbow} with a bend of #|a bend of # in {elbow}|{elbow} folded #|{elbow} bent at an angle of #|{elbow} crooked [#/by #]|{elbow} closed by # from straight|{arm} with # of elbow bend|the forearm of {arm} # off the line of the upper arm|{elbow} angled #|{arm} folded # at the elbow|elbow flexion of # on {arm}|{elbow} (# bent)|# of flexion in {elbow}|{elbow} hinged #|{arm} broken at the elbow by #|{elbow} # away from straight|{arm}: elbow #""",
        """bend {elbow} [#/by #/to #]|flex {elbow} [#/by #/to #]|bend {arm} # at the elbow|set {elbow} to #|fold {elbow} #|give {elbow} a bend of #|bring {elbow} to # of flexion|put {elbow} at #|{elbow} to #|bend {elbow} to an angle of #|crook {elbow} by #|hold {elbow} bent at #|hinge {elbow} by #|close {elbow} by # from straight|{elbow}: # of bend|angle {elbow} at #|take {elbow} # off straight|put # of bend into {elbow}|key {elbow} at #|{elbow} to #, please|let {elbow} break by #|bring the forearm of {arm} up by #|rotate the forearm of {arm} # at the elbow|give me # of elbow flexion on {arm}|dial {elbow} to #""",
        _elbow_at(n), {
        45: "{elbow} bent to half a right angle//bend {elbow} by half a right angle",
        90: "{elbow} at a right angle|{elbow} bent square|{elbow} bent to a right angle//bend {elbow} to a right angle|bend {elbow} square|make a right angle with {elbow}"})  # fmt: skip


def elbow_inside(rng: Rng) -> Part:
    """The same said by the angle inside: 180 is straight."""
    n = number_of(rng, 40, 172, (45, 60, 90, 100, 110, 120, 135, 150, 160, 170))
    return measured_part(rng, n, "arm", "{elbow} with an inside angle of #",
        """{elbow} with an inside angle of #|{elbow} with an inner angle of #|an inner angle of # at {elbow}|{elbow} opened to an inside angle of #|# between upper arm and forearm at {elbow}|upper arm and forearm of {arm} at # to each other, measured inside
        the angle inside {elbow} #|an angle of # between the forearm and upper arm of {arm}|{elbow} with # inside|{elbow} measuring # on the inside|{elbow} showing # on its inner side|the inner side of {elbow} at #|forearm and upper arm of {arm} enclosing #|{arm} enclosing # at the elbow|{elbow} opened to #, counted inside|the crook of {elbow} measuring #|an interior angle of # at {elbow}|{elbow}, interior angle #|the joint angle of {elbow}, inside, at #|{elbow} with # in the crook|inner elbow angle of {arm}: #|180 would be straight, but {elbow} has #|upper arm and forearm of {arm} meeting at #""",
        """make the inside angle of {elbow} #|set the inner angle of {elbow} to #|open {elbow} to an inside angle of #|put # between upper arm and forearm at {elbow}|bend {elbow} until the inside angle is #|bring {elbow} to an inner angle of #|close {elbow} to an inside angle of #
        let {elbow} measure # on the inside|give {elbow} an inner angle of #|make # between the forearm and upper arm of {arm}|hold {elbow} with # inside|bend {elbow}, inside angle #|enclose # between forearm and upper arm of {arm}|let the crook of {elbow} measure #|set the interior angle of {elbow} to #|make the interior angle at {elbow} #|inner angle of {elbow}: #|adjust {elbow} to # inside|open or close {elbow} to # inside|have forearm and upper arm of {arm} meet at #|leave # in the crook of {elbow}|interior angle #, {elbow}|get {elbow} to an interior angle of #|key the inside of {elbow} at #""",
        _elbow_at(180 - n))  # fmt: skip


# Legs


OUTWARD = 3.7
"""Degrees by which the line from hip to knee leans out when the thigh points straight down."""


def _leg_at(way: str, degrees: float, toes: float) -> Make:
    return lambda side, rng: leg(side, slanted(way, degrees, side), None, toes)


def leg_ahead(rng: Rng) -> Part:
    """A straight leg raised to the front."""
    n = number_of(rng, 10, 115, COMMON)
    return measured_part(rng, n, "leg", "{leg} forward at #",
        """{leg} [raised/lifted/kicked/stretched] forward [#/by #/at #/to #]|{leg} raised to the front [#/to #]|{leg} # forward|{leg} # out in front|{leg} straight, # ahead|{leg} in front at an angle of #|raised # to the front is {leg}|{leg} # up in front|{leg} straight in front at #|{leg} at # to the front|{leg} swung ahead by #, knee straight|straight leg raise of # on {leg}|a # gap between the legs, {leg} in front|{leg} reaching forward at #, straight|{leg} # off vertical, to the front|{leg} like a goose-stepper's at #|# forward: {leg}, straight|{leg} (# in front, straight)|{leg} pointing ahead and down at # from vertical|{leg} lifted stiffly by # ahead""",
        """raise {leg} # forward|raise {leg} to the front [to #/by #]|lift {leg} forward [to #/by #/#]|kick {leg} forward to #|hold {leg} out in front at #|swing {leg} # forward|stretch {leg} ahead at #|lift {leg} straight to #|bring {leg} up # in front|set {leg} to # in front|{leg} # to the front|put {leg} forward at an angle of #|straight leg raise, {leg}, #|goose-step {leg} to #|swing {leg} ahead by #, knee straight|{leg} ahead, #, please|float {leg} forward to #|# forward with {leg}|key {leg} # forward|pivot {leg} # ahead from the hip|lift {leg} stiffly to # in front|point {leg} forward at #|take {leg} off the floor by #, ahead""",
        _leg_at("ahead", n, 12), {
        45: "{leg} straight, lifted to half a right angle in front//lift {leg}, straight, to half a right angle in front",
        90: "{leg} horizontal in front|{leg} level, straight ahead|{leg} straight in front at a right angle to the body//raise {leg} to the horizontal in front|lift {leg} straight ahead until it is level|lift {leg} to a right angle in front, knee straight"})  # fmt: skip


def thigh_ahead(rng: Rng) -> Part:
    """A thigh raised to the front, the shin hanging."""
    n = number_of(rng, 12, 125, (20, 30, 45, 60, 75, 90, 100, 110, 120))
    shin = "down+0.05back" if n <= 100 else "down+0.2ahead"
    return measured_part(rng, n, "leg", "{thigh} raised #",
        """{thigh} [raised/lifted] [#/by #/to #/at #]|{knee} [raised/lifted], thigh at #|the hip of {leg} flexed [#/by #/to #]|{thigh} at # in front, shin hanging|raised # is {thigh}|{leg} with # of hip flexion, knee bent|{knee} up with the thigh at #|{thigh} # forward, knee bent|{thigh} at # from vertical|{thigh} brought up by #, shin hanging|{knee} lifted until the thigh makes # with vertical|{thigh} # off vertical, knee bent|the hip of {leg} closed by #|{thigh} coming up # in front|hip flexion of # on {leg}, knee bent|a knee lift of # on {leg}|{thigh} (# up)|{thigh} slanted # ahead|a marching lift of # on {leg}|{thigh}: # in front""",
        """raise {thigh} [#/to #/by #]|lift {thigh} [#/to #/by #]|flex the hip of {leg} [#/to #/by #]|lift {knee} until the thigh is at #|bring {thigh} up [#/to #]|raise {knee}, thigh at #|set {thigh} to # in front|bring the hip of {leg} to # of flexion|{thigh} up #|put {thigh} at # in front|lift {thigh} # forward, knee bent|hold {thigh} at #|bring {thigh} up by #, shin hanging|march {leg} up to # of thigh lift|do a knee lift of # with {leg}|float {thigh} up to #|close the hip of {leg} by #|take {thigh} # off vertical|give me # of hip flexion on {leg}, knee bent|{thigh} to #, please|key {thigh} at #|pull {knee} up until the thigh shows #|swing {thigh} # ahead, shin hanging""",
        lambda side, rng: leg(side, slanted("ahead", n, side), shin), {
        45: "{thigh} raised halfway to level//raise {thigh} halfway to level",
        90: "{thigh} horizontal|{thigh} level|{thigh} parallel to the floor|{thigh} at a right angle to the body//raise {thigh} until it is level|lift {thigh} to the horizontal|bring {thigh} parallel to the floor|lift {thigh} to a right angle"})  # fmt: skip


def leg_sideways(rng: Rng) -> Part:
    """A straight leg raised to the side."""
    n = number_of(rng, 10, 80, COMMON)
    return measured_part(rng, n, "leg", "{leg} out to the side at #",
        """{leg} [raised/lifted/kicked/stretched] to the side [#/by #/at #/to #]|{leg} abducted [#/by #/to #]|{leg} # out to the side|{leg} # sideways|{leg} at # to the side|raised # to the side is {leg}|{leg} in # of abduction|{leg} out sideways at an angle of #|{leg} # away from the other|{leg} swung out by # from the other|{leg} # off vertical, sideways|side leg raise of {leg}, #|a # gap between the legs, {leg} out|{leg} sticking out sideways at #|{leg} spread # to its side|hip abduction of # on {leg}|{leg} (# sideways)|# sideways: {leg}|{leg} like a compass arm at #|{leg} lifted off to its side by #""",
        """raise {leg} # to the side|raise {leg} sideways [to #/by #]|lift {leg} out to the side [to #/by #/#]|abduct {leg} [#/to #/by #]|kick {leg} sideways to #|swing {leg} # out|hold {leg} out to the side at #|stretch {leg} sideways at #|move {leg} # to the side|set {leg} to # of abduction|{leg} # to the side|take {leg} # away from the other|side leg raise with {leg} to #|swing {leg} out by #, sideways|spread {leg} # to its side|float {leg} sideways to #|give me # of hip abduction on {leg}|{leg} out, #, please|# sideways with {leg}|key {leg} # out sideways|open {leg} # from the other|pivot {leg} # out from the hip|take {leg} off to the side by #""",
        _leg_at("out" if n < 55 else "out+0.42ahead", n - OUTWARD, 10), {45: "{leg} lifted sideways to half a right angle//lift {leg} sideways to half a right angle"})  # fmt: skip


def leg_back(rng: Rng) -> Part:
    """A straight leg raised to the rear."""
    n = number_of(rng, 8, 50, COMMON)
    return measured_part(rng, n, "leg", "{leg} back at #",
        """{leg} [raised/lifted/kicked/stretched] back [#/by #/at #/to #]|{leg} extended behind [#/by #]|{leg} # behind the body|{leg} # to the rear|{leg} at # to the back|raised # to the back is {leg}|{leg} in # of hip extension|{leg} straight behind at an angle of #|{leg} trailing # behind|{leg} # off vertical, to the back|a rear leg raise of # on {leg}|{leg} swept back by #|a # gap between the legs, {leg} behind|{leg} reaching back at #|hip extension of # on {leg}|{leg} (# behind)|# backwards: {leg}|a low arabesque of # with {leg}|{leg} lifted stiffly behind by #""",
        """raise {leg} # backwards|raise {leg} to the back [to #/by #]|lift {leg} behind you [to #/by #]|extend {leg} back [#/to #/by #]|kick {leg} back to #|swing {leg} # back|hold {leg} out behind at #|stretch {leg} back at #|move {leg} # to the rear|set {leg} to # of hip extension|{leg} # to the back|take {leg} back # behind you|rear leg raise with {leg} to #|sweep {leg} back by #|float {leg} back to #|let {leg} trail at #|give me # of hip extension on {leg}|{leg} back, #, please|# backwards with {leg}|key {leg} # to the back|pivot {leg} # behind from the hip|arabesque {leg} to #|lift {leg} stiffly behind by #""",
        _leg_at("back", n, 30), {45: "{leg} lifted behind to half a right angle//lift {leg} behind to half a right angle"})  # fmt: skip


def knee(rng: Rng) -> Part:
    """A knee bent by some degrees; the foot stays below the hip unless the thigh is raised already."""
    n = number_of(rng, 10, 140, (15, 20, 30, 45, 60, 75, 90, 100, 120, 135))

    def make(side: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            thigh = posture.rotations[INDEX[f"{side}_hip"]] @ -Y
            if thigh[1] < -0.82:
                posture.leg(side, slanted("ahead", n / 2, side), slanted("back", n / 2, side))
            else:
                posture.rotations[INDEX[f"{side}_knee"]] = rotation(X, n)
                posture.flat(side)

        return move

    return measured_part(rng, n, "leg", "{knee} bent #",
        """{knee} bent [#/by #/at #/to #]|{knee} flexed [#/by #/at #/to #]|{knee} at #|{leg} bent # at the knee|{knee} in # of flexion|bent # is {knee}|{knee} with a bend of #|a bend of # in {knee}|{knee} bent at an angle of #|{knee} folded #|{knee} crooked [#/by #]|{knee} closed by # from straight|{leg} with # of knee bend|{leg} folded # at the knee|the shin of {leg} # off the line of the thigh|knee flexion of # on {leg}|{knee} (# bent)|{knee} hinged #|{leg} broken at the knee by #|{knee} # away from straight|{leg}: knee #|{knee} angled #""",
        """bend {knee} [#/by #/to #]|flex {knee} [#/by #/to #]|bend {leg} # at the knee|set {knee} to #|fold {knee} #|give {knee} a bend of #|bring {knee} to # of flexion|put {knee} at #|{knee} to #|bend {knee} to an angle of #|hold {knee} bent at #|crook {knee} by #|hinge {knee} by #|close {knee} by # from straight|{knee}: # of bend|angle {knee} at #|take {knee} # off straight|put # of bend into {knee}|key {knee} at #|{knee} to #, please|let {knee} give by #|give me # of knee flexion on {leg}|rotate the shin of {leg} # at the knee|dial {knee} to #""",
        make, {
        45: "{knee} bent to half a right angle//bend {knee} by half a right angle",
        90: "{knee} at a right angle|{knee} bent square|{knee} bent to a right angle//bend {knee} to a right angle|bend {knee} square|make a right angle with {knee}"})  # fmt: skip
