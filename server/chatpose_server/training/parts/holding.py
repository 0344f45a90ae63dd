"""Hands that hold the other arm or each other, low, high and behind the back; both arms so that they make one line or none."""

from __future__ import annotations

from ..moves import Move, arm
from ..posture import INDEX, Direction, Posture, Side
from .making import lean_until, other, place_of, point, sequence
from .part import Make, Rng, part


def _to_place(place: str, elbow: Direction, fingers: Direction | None = None, palm: Direction | None = None) -> Make:
    """Both palms to one place in the middle."""

    def make(_: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            for side in ("left", "right"):
                posture.reach(side, place_of(posture, place, side), None, elbow)
                if fingers is not None:
                    posture.hand(side, fingers, palm)

        return move

    return make


def _held_behind(place: str, upper: Direction, fore: Direction) -> Make:
    """The other arm behind the back, held there by the hand."""

    def make(side: Side, rng: Rng) -> Move:
        def move(posture: Posture) -> None:
            posture.arm(other(side), upper, fore)
            target = place_of(posture, place, other(side)) + posture.turn_of("spine3") @ [0, 0, -0.03]
            posture.reach(side, target, None, "out+0.8back")

        return move

    return make


def _on_the_forearm(side: Side, rng: Rng) -> Move:
    """The other forearm ahead of the belly, the hand laid on it."""

    def move(posture: Posture) -> None:
        posture.arm(other(side), "down+0.4ahead+0.1out", "ahead+0.75in")
        target = place_of(posture, "forearm", other(side)) + posture.turn_of("spine3") @ [0, 0.02, 0.02]
        posture.reach(side, target, None, "out+0.6down+0.3ahead")

    return move


def _elbow_propped(side: Side, rng: Rng) -> Move:
    """The hand at the chin, its elbow on the other hand."""

    def move(posture: Posture) -> None:
        posture.reach(side, "chin", None, "down+0.55ahead")
        elbow = posture.globals()[0][INDEX[f"{side}_elbow"]]
        posture.reach(other(side), elbow + posture.turn_of("spine3") @ [0, -0.05, 0.02], None, "out+0.5down+0.4ahead")
        posture.hand(other(side), None, "up")

    return move


def _both_on_the_knee(side: Side, rng: Rng) -> Move:
    """Both hands on one knee, that of its side below."""

    def move(posture: Posture) -> None:
        lean_until(posture, other(side), lambda: place_of(posture, "knee", side), 30)
        knee = place_of(posture, "knee", side)
        posture.reach(side, knee, None, "out+0.3back")
        posture.reach(other(side), knee + posture.turn_of("spine3") @ [0, 0.05, 0.02], None, "out+0.3ahead")

    return move


def _folded(left: tuple[Direction, Direction], right: tuple[Direction, Direction]) -> Make:
    """Both forearms across, one beside the other."""
    return lambda side, rng: sequence(arm("left", *left), arm("right", *right))


def _slanting(side: Side, rng: Rng) -> Move:
    return sequence(point("out+up")(side, rng), point("out+down")(other(side), rng))


HOLDING = (
    part("arms", "arms relaxed at the sides",
         """arms not crossed|arms relaxed at the sides|hands no higher than the hips|neither hand above the waist|arms uncrossed, hanging|hands kept below the waist|hands no higher than the waist|neither arm raised|no hand raised|no hands on the hips
         arms by the sides|no arm lifted|arms hanging naturally|hands nowhere near the face|hands not on the hips, just hanging|arms not folded|arms at rest beside the body|hands hanging loose, not in the pockets|hands down, both of them
         without raising either arm|hands not touching each other, hanging|neither hand on the body|arms not touching anything""",
         """uncross your arms|don't cross the arms|keep both hands below the waist|let both arms hang, nothing more|unfold the arms|no arms up, please|don't raise either arm|arms at your sides, please|take your hands off the hips
         keep the hands down|leave the arms alone, hanging|don't fold the arms|no hands on the hips, please|hands out of the pockets, arms down|just let the arms be|keep the hands no higher than the waist""",
         _folded(("down+0.16out", "down+0.1out+0.16ahead"), ("down+0.16out", "down+0.1out+0.16ahead"))),
    part("arms", "hands on the other elbows",
         """each hand holding the opposite elbow|hands on opposite elbows|hands cupping opposite elbows in front|forearms stacked before the belly|each hand at the other elbow|forearms folded level in front, hands at the elbows
         both elbows held by the opposite hands|elbows cradled in front|arms folded low, each hand on the opposite elbow|the forearms lying one on the other in front|holding the own elbows|genie arms|hands clasping opposite elbows
         one forearm on the other, level, before the stomach|arms folded with the hands at the elbows|each elbow in the opposite hand|holding both elbows in front|the left hand at the right elbow and the right hand at the left elbow""",
         """hold your elbows|hold opposite elbows|put each hand on the opposite elbow|grab both elbows in front|stack the forearms before the belly|cup the elbows with the opposite hands|fold the forearms level in front|take hold of your elbows
         cradle both elbows|hold each elbow with the other hand|bring the hands to opposite elbows|lay one forearm on the other in front|fold the arms low, hands at the elbows|clasp the elbows in front""",
         _folded(("down+0.5ahead+0.1in", "in+0.08ahead+0.25up"), ("down+0.9ahead+0.1in", "in+0.04ahead+0.1down"))),
    part("arms", "arms folded behind the back",
         """holding both elbows behind the back|each hand holding the opposite elbow behind the back|forearms stacked behind the back|arms folded behind the back|hands on opposite elbows at the back|elbows held behind|opposite elbows grasped behind the back
         the arms crossed behind the back|forearms folded across the small of the back|hands clasping the elbows behind|both forearms level behind the waist|the forearms lying one on the other at the back|arms crossed at the back|elbows cupped behind the body
         hands at the opposite forearms behind the back|folded arms, but behind""",
         """fold the arms behind your back|hold your elbows behind your back|grab opposite elbows behind the back|cross the arms behind you|stack the forearms behind the back|clasp both elbows behind you|fold your forearms across the small of the back
         take hold of your elbows at the back|put each hand on the opposite elbow behind you|cup the elbows behind the body|bring the forearms together behind the waist|lay one forearm on the other behind you|cross your arms behind your back""",
         _folded(("down+0.52back+0.2out", "in+0.35back+0.1up"), ("down+0.42back+0.2out", "in+0.12back+0.1down"))),
    part("arms", "{hand} on the other wrist behind the back",
         """{hand} holding the {other} wrist behind the back|{hand} gripping the {other} wrist behind the body|the {other} wrist held by {hand} behind the back|{hand} holding the {other} arm behind the back|{hand} around the {other} wrist at the back
         behind the back, {hand} on the {other} wrist|{hand} clasping the {other} hand behind the back|the {other} wrist in {hand} behind the back|{hand} catching the {other} wrist behind|at ease, {hand} holding the {other} wrist behind the back
         {hand} on the {other} wrist, both behind the back|{hand} wrapped round the {other} wrist at the small of the back|the {other} hand behind the back, held at the wrist by {hand}|hands behind the back, {hand} holding the {other} wrist
         {hand} grasping the {other} wrist behind the waist|{hand} on the {other} wrist at the seat""",
         """hold the {other} wrist behind your back with {hand}|grip the {other} wrist behind the back with {hand}|clasp the {other} wrist with {hand} behind you|put {hand} around the {other} wrist behind the back|catch the {other} wrist with {hand} behind the back
         take the {other} wrist in {hand} behind you|hold your {other} arm behind the back with {hand}|hands behind you, {hand} on the {other} wrist|grasp the {other} wrist with {hand} at the back|stand at ease, {hand} holding the {other} wrist behind
         bring both hands behind the back, {hand} round the {other} wrist|behind your back, hold the {other} wrist with {hand}|wrap {hand} round the {other} wrist behind the body""",
         _held_behind("wrist", "down+0.45back+0.2out", "in+0.8down+0.45back")),
    part("arms", "{hand} on the other elbow behind the back",
         """{hand} holding the {other} elbow behind the back|{hand} gripping the {other} elbow behind the body|the {other} elbow held by {hand} behind the back|behind the back, {hand} on the {other} elbow|{hand} reaching behind to the {other} elbow
         {hand} round the {other} elbow at the back|{hand} across the back to the {other} elbow|{hand} clasping the {other} elbow from behind|the {other} arm hanging, its elbow held by {hand} behind the back|{hand} at the {other} elbow, behind
         {hand} behind the back holding the {other} elbow|{hand} behind the back, on the {other} elbow|{hand} across the small of the back, at the {other} elbow|{hand} grasping the {other} elbow behind the waist
         the {other} elbow caught by {hand} behind""",
         """hold the {other} elbow behind your back with {hand}|grip the {other} elbow behind the back with {hand}|reach behind you with {hand} and hold the {other} elbow|put {hand} on the {other} elbow behind the back|catch the {other} elbow with {hand} behind you
         clasp the {other} elbow from behind with {hand}|take the {other} elbow in {hand} behind the back|bring {hand} across the back to the {other} elbow|grasp the {other} elbow with {hand} at the back|behind your back, hold the {other} elbow with {hand}
         grab the {other} elbow behind you with {hand}|wrap {hand} round the {other} elbow behind the body|send {hand} behind the back to the {other} elbow""",
         _held_behind("elbow", "down+0.25back+0.12out", "down+0.25back+0.05out")),
    part("arms", "{hand} on the other forearm",
         """{hand} on the {other} forearm|{hand} holding the {other} forearm|the {other} forearm held by {hand}|{hand} gripping the {other} forearm|{hand} laid on the {other} forearm|{hand} rubbing the {other} forearm|{hand} pushing back the {other} cuff
         {hand} around the {other} forearm in front|{hand} resting on the {other} forearm|{hand} clasping the {other} forearm before the belly|the {other} forearm in the grip of {hand}|{hand} scratching the {other} forearm
         {hand} touching the {other} forearm|{hand} on the opposite forearm|{hand} covering a cut on the {other} forearm|{hand} halfway between the {other} wrist and elbow""",
         """hold the {other} forearm with {hand}|put {hand} on the {other} forearm|grip your {other} forearm with {hand}|lay {hand} on the {other} forearm|rub the {other} forearm with {hand}|push up the {other} cuff with {hand}|grab the {other} forearm with {hand}
         rest {hand} on the {other} forearm|clasp the {other} forearm with {hand}|scratch the {other} forearm with {hand}|touch the {other} forearm with {hand}|bring {hand} to the {other} forearm|hold the opposite forearm with {hand}""",
         _on_the_forearm),
    part("arms", "hands clasped before the belly",
         """hands clasped before the belly|hands clasped in front of the stomach|hands folded over the belly|hands crossed over the belly|the fingers laced before the belly button|hands together at navel height|hands folded at the waist in front
         hands joined before the stomach|both hands laid together on the belly|the hands held together at belly height|hands clasped at waist level in front|hands interlaced in front of the stomach|hands folded neatly before the waist
         the hands resting in each other before the tummy|hands linked at the belt buckle|fingers intertwined at the height of the navel|a singer's hands, clasped at the waist""",
         """clasp your hands before the belly|fold the hands over your stomach|lace the fingers before the belly button|join the hands at navel height|hold your hands together at waist level in front|clasp the hands in front of the stomach|fold your hands at the waist
         cross the hands over the belly|bring both hands together before the belly|link the hands at the belt buckle|interlace your fingers at the stomach|put the hands together in front of the tummy|rest one hand in the other before the belly""",
         _to_place("before the belly", "out+0.5back+0.3down")),
    part("arms", "hands clasped under the chin",
         """hands clasped under the chin|both hands folded under the chin|hands joined below the chin|the fingers laced under the chin|hands clasped at the throat, hopeful|the chin resting on clasped hands|chin on the folded hands
         hands together under the chin|both fists together under the chin|the chin propped on folded hands|hands clasped tightly below the chin|hands knotted under the jaw|interlaced fingers supporting the chin|pleading hands under the chin
         hands clasped up at the chin|hands together just below the face""",
         """clasp your hands under the chin|fold the hands under your chin|join both hands below the chin|lace the fingers under the chin|rest the chin on clasped hands|prop the chin on folded hands|hold both hands together under the chin
         bring the clasped hands up to the chin|put both fists together under the chin|interlace your fingers below the chin|clasp the hands at the chin|beg with clasped hands under the chin|support your chin with folded hands""",
         _to_place("under the chin", "out+down+0.2ahead", "up+0.5in", "in")),
    part("arms", "{hand} on the chin, elbow on the {other} hand",
         """{hand} on the chin, elbow on the {other} hand|{hand} at the chin and the {other} arm across the belly holding the elbow|{hand} on the chin, {other} hand supporting the elbow|thinking, {hand} at the chin, {other} hand under the elbow
         the {side} elbow resting on the {other} hand, {hand} at the chin|{hand} at the chin, its elbow propped on the {other} arm|chin in {hand}, elbow cupped by the {other} hand|pondering with {hand} on the chin and the {other} arm folded under it
         {hand} stroking the chin, {other} arm across the waist|{hand} to the chin, {other} hand holding the elbow|the {other} arm across the stomach, carrying the elbow of {hand} at the chin|{hand} on the chin, {other} forearm below it across the body
         a thoughtful {hand} at the chin, elbow in the {other} palm|the {other} hand cupping the {side} elbow, {hand} on the chin""",
         """put {hand} on the chin and the elbow on the {other} hand|think with {hand} at the chin, {other} hand under the elbow|support the {side} elbow with the {other} hand, {hand} on the chin|rest the {side} elbow in the {other} palm and the chin on {hand}
         stroke your chin with {hand}, {other} arm across the waist|prop the {side} elbow on the {other} arm, {hand} to the chin|bring {hand} to the chin and hold its elbow with the {other} hand|cup the {side} elbow and put {hand} to the chin
         ponder, {hand} at the chin, elbow on the {other} hand|fold the {other} arm under the {side} elbow, {hand} at the chin|lay the {other} arm across the belly and {hand} at the chin on top|hold your chin with {hand} and the elbow with the {other}""",
         _elbow_propped),
    part("arms", "{side} arm diagonally up, {other} arm diagonally down",
         """{side} arm diagonally up, {other} arm diagonally down|{side} arm up and out, {other} arm down and out|the {side} arm slanting up and the {other} slanting down, both outwards|the arms in one diagonal line, {side} high
         the arms on a diagonal, {side} hand up|{side} hand high and wide, {other} hand low and wide|one arm up and out, the {side}, the other down and out|one long slanting line of the arms, {side} end up|arms like a seesaw, {side} up
         a diagonal with the arms, {side} arm on top|{side} arm to the upper corner, {other} arm to the lower|arms stretched out aslant, {side} high, {other} low|arms spread like a banking plane's wings, {side} up|the {side} arm up at 45 degrees, the {other} down at 45 degrees
         a cheerleader's diagonal, {side} arm high|{side} arm obliquely up, the {other} one obliquely down""",
         """raise the {side} arm up and out and lower the {other} down and out|make a diagonal with the arms, {side} up|stretch the arms on a slant, {side} high|bank like a plane, {side} arm up|hold the arms in one diagonal line, {side} hand on top
         hit a diagonal, {side} arm high|point the {side} arm to the upper corner and the {other} to the lower|spread the arms aslant, {side} up, {other} down|seesaw your arms, {side} up|slant the arms, {side} one high and {other} one low
         {side} arm up and out, {other} down and out, please|take the {side} arm diagonally up and the {other} diagonally down|tilt the spread arms so that the {side} is high""",
         _slanting),
    part("arms", "wrists crossed low in front",
         """wrists crossed low in front|hands crossed low in front of the body|the wrists crossed before the groin|hands crossed at the wrists below the belly|forearms crossed low before the hips|arms hanging, wrists crossed in front
         hands crossed over the lap|the arms in a low X before the thighs|arms crossed low at the wrists|the wrists one over the other below the waist|crossed wrists in front of the pelvis|hands crossed in front as if tied
         one hand over the other, arms low in front|wrists bound in front, low|a low X of the forearms in front|hands crossed down at the thighs""",
         """cross the wrists low in front|cross your hands low in front of you|cross the wrists before the groin|make a low X with the forearms|cross the arms low at the wrists|hold the hands crossed below the belly|cross your hands over the lap
         lay one wrist over the other, low in front|let the arms hang with crossed wrists|hold the wrists crossed as if tied in front|cross the forearms low before the hips|put one wrist over the other below the waist|cross the hands down at the thighs""",
         _folded(("down+0.5ahead+0.02out", "down+1.2in+0.5ahead"), ("down+0.3ahead+0.02out", "down+1.2in+0.3ahead"))),
    part("arms", "both hands on the {side} knee",
         """both hands on the {side} knee|both hands resting on the {side} knee|hands stacked on the {side} knee|leaning on the {side} knee with both hands|two hands on the {side} knee|hands folded on top of the {side} knee|both palms on the {side} kneecap
         the {side} knee under both hands|both hands pressed on the {side} knee|hands, both, on the {side} knee|both hands propped on the {side} knee|clasping the {side} knee with both hands|holding the {side} knee with both hands
         one hand over the other on the {side} knee|hands together on the {side} knee""",
         """put both hands on the {side} knee|rest both hands on the {side} knee|lean on the {side} knee with both hands|stack the hands on the {side} knee|press both palms on the {side} knee|fold your hands on the {side} knee|prop both hands on the {side} knee
         place two hands on the {side} knee|lay both hands on the {side} knee|hold the {side} knee with both hands|clasp the {side} knee in your hands|bring both hands to the {side} knee|support yourself with both hands on the {side} knee""",
         _both_on_the_knee, ("trunk",)),
)  # fmt: skip
