"""Every part of the body that can be asked for: two-sided, named once, possible, and where its words say that it is."""

from __future__ import annotations

import re

import numpy as np
import pytest
import torch
from chatpose_server.evaluation.measures import Body
from chatpose_server.training.anatomy import faults
from chatpose_server.training.parts import SINGLES, WHOLES
from chatpose_server.training.parts.chosen import Chosen
from chatpose_server.training.parts.degrees import said, spelled
from chatpose_server.training.parts.making import place_of
from chatpose_server.training.parts.measured import MEASURED_SINGLES, MEASURED_WHOLES
from chatpose_server.training.parts.part import Part, texts
from chatpose_server.training.posture import INDEX, Posture, Side, mirrored

PALM = 0.075
MEASURES = {
    "arm_sideways": lambda body: body.arm("l"),
    "arm_ahead": lambda body: body.arm("l"),
    "arm_back": lambda body: body.arm("l"),
    "elbow": lambda body: 180 - body.elbow("l"),
    "elbow_inside": lambda body: body.elbow("l"),
    "leg_ahead": lambda body: body.thigh("l"),
    "thigh_ahead": lambda body: body.thigh("l"),
    "leg_sideways": lambda body: body.thigh("l"),
    "leg_back": lambda body: body.thigh("l"),
    "knee": lambda body: 180 - body.knee("l"),
    "knees": lambda body: 180 - body.knee("r"),
    "feet_apart": lambda body: body.thigh("l") + body.thigh("r"),
    "lean_ahead": lambda body: body.lean_ahead(),
    "lean_back": lambda body: -body.lean_ahead(),
    "lean_sideways": lambda body: body.lean_left(),
    "twist": lambda body: body.twist(),
    "head_turn": lambda body: body.head_turn(),
    "head_down": lambda body: -body.head_nod(),
    "head_up": lambda body: body.head_nod(),
    "head_tilt": lambda body: body.head_tilt(),
}
CONTACTS = [  # what Mini says, where the left hand then is, whether that is the other side's
    ("{hand} on the head", "crown", False), ("{hand} on the forehead", "forehead", False), ("{hand} at the ear", "ear", False),
    ("{hand} shading the eyes", "brow", False), ("{hand} over the eyes", "eyes", False), ("{hand} on the cheek", "cheek", False),
    ("{hand} at the mouth", "mouth", False), ("{hand} on the chin", "chin", False), ("{hand} behind the head", "back of head", False),
    ("{hand} on the neck", "nape", False), ("{hand} at the throat", "throat", False), ("{hand} on the chest", "heart", False),
    ("{hand} on the belly", "belly", False), ("{arm} across the belly", "belly across", True), ("{hand} on the ribs", "ribs", False),
    ("{hand} on the hip", "waist", False), ("{hand} behind the back", "lower back", False),
    ("{hand} between the shoulder blades from below", "mid back", False), ("{hand} in the front pocket", "front pocket", False),
    ("{hand} on the seat", "back pocket", False), ("{hand} at the shoulder", "shoulder", False),
    ("{hand} on the other shoulder", "shoulder", True), ("{hand} on the other upper arm", "upper arm", True),
    ("{hand} on the other elbow", "elbow", True), ("{hand} on the other wrist", "wrist", True), ("{hand} on the knee", "knee", False),
    ("{hand} on the other knee", "knee", True), ("{hand} on the shin", "shin", False), ("{hand} on the ankle", "ankle", False),
    ("{hand} at the toes", "toes", False), ("{hand} at the other toes", "toes", True), ("hands on knees, bent over", "knee", False),
    ("hands on shoulders", "shoulder", False), ("hands behind the head, elbows wide", "back of head", False),
    ("{hand} on the other forearm", "forearm", True), ("{hand} on the other wrist behind the back", "wrist", True),
    ("{hand} on the other elbow behind the back", "elbow", True), ("hands on the other elbows", "elbow", True),
    ("hands clasped before the belly", "before the belly", False), ("hands clasped under the chin", "under the chin", False),
    ("{hand} on the chin, elbow on the {other} hand", "chin", False), ("both hands on the {side} knee", "knee", False),
]  # fmt: skip


def made(part: Part, *sides: str) -> np.ndarray:
    posture = Posture()
    for side in sides:
        part.make(side, np.random.default_rng(1))(posture)
    return posture.rotations


def measured_parts(count: int) -> list[tuple[str, Part]]:
    families = MEASURED_SINGLES + MEASURED_WHOLES
    return [(family.__name__, family(np.random.default_rng(seed))) for family in families for seed in range(count)]


def palm(posture: Posture, side: str) -> np.ndarray:
    places, turns = posture.globals()
    along = PALM if side == "left" else -PALM
    return places[INDEX[f"{side}_wrist"]] + turns[INDEX[f"{side}_wrist"]] @ [along, 0, 0]


def every_part() -> list[Part]:
    return [*SINGLES, *WHOLES, *(part for _, part in measured_parts(3))]


@pytest.mark.parametrize("part", every_part(), ids=lambda part: part.reply)
def test_left_is_the_mirror_of_right(part: Part) -> None:
    left, right = made(part, "left"), made(part, "right")
    if "{" in part.reply:
        assert mirrored(left) == pytest.approx(right, abs=1e-6)
    else:
        assert left == pytest.approx(right, abs=1e-6), "no side is said, so none may matter"


@pytest.mark.parametrize("part", every_part(), ids=lambda part: part.reply)
def test_no_part_asks_what_no_body_does(part: Part) -> None:
    rotations = made(part, "left")
    assert np.linalg.det(rotations) == pytest.approx(np.ones(24), abs=1e-6)
    assert not faults(rotations)


@pytest.mark.parametrize(
    "part",
    [part for part in SINGLES if part.region == "arm" and "other" not in part.reply],
    ids=lambda part: part.reply,
)
def test_both_arms_can_do_it_at_once(part: Part) -> None:
    both = made(part, "left", "right")
    assert not faults(both)


def test_every_part_is_said_in_its_own_way() -> None:
    replies = [part.reply for part in SINGLES + WHOLES]
    assert len(set(replies)) == len(replies)
    rng, owners = np.random.default_rng(0), ("the ", "")
    meant: dict[str, str] = {}
    for part in SINGLES + WHOLES:
        for limbs in ("left", "right", "both") if part in SINGLES and part.region == "arm" else ("left", "right"):
            chosen = Chosen(part, limbs)
            meaning = chosen.reply() if "{" in part.reply else part.reply
            for text in (*part.states, *part.orders) * 6:
                words = chosen.say(rng, text, owners).lower()
                assert meant.setdefault(words, meaning) == meaning, words


def test_every_part_can_be_said_in_many_ways() -> None:
    for part in SINGLES + WHOLES:
        assert len(part.states) >= 14, part.reply
        assert len(part.orders) >= 12, part.reply
        for text in (*part.states, *part.orders):
            assert text == " ".join(text.split())
            assert not re.search(r"[\[\]|]", text)


@pytest.mark.parametrize("family", MEASURED_SINGLES + MEASURED_WHOLES, ids=lambda family: family.__name__)
def test_a_measured_part_measures_what_it_says(family) -> None:
    for seed in range(40):
        part = family(np.random.default_rng(seed))
        degrees = int(re.search(r"\d+", part.reply)[0])
        body = Body(torch.from_numpy(made(part, "left")))
        assert MEASURES[family.__name__](body) == pytest.approx(degrees, abs=6), part.reply
        assert all(str(degrees) in text or spelled(degrees) in text for text in part.states[:8])


def test_numbers_are_written_as_people_write_them() -> None:
    assert [spelled(number) for number in (7, 15, 45, 90, 100, 135)] == [
        "seven", "fifteen", "forty-five", "ninety", "a hundred", "a hundred and thirty-five",
    ]  # fmt: skip
    rng = np.random.default_rng(0)
    assert {"45°", "45 degrees", "45 deg", "forty-five degrees"} <= {said(rng, 45) for _ in range(100)}


@pytest.mark.parametrize(("reply", "place", "across"), CONTACTS)
@pytest.mark.parametrize("sides", [("left",), ("left", "right")])
def test_a_hand_is_where_it_is_said_to_be(reply: str, place: str, across: bool, sides: tuple[str, ...]) -> None:
    part = next(part for part in SINGLES + WHOLES if part.reply == reply)
    if across and len(sides) == 2:
        pytest.skip("two hands that cross lie one over the other")
    posture = Posture(made(part, *(sides if part in SINGLES else sides[:1])))
    assert np.linalg.norm(palm(posture, "left") - place_of(posture, place, "right" if across else "left")) < 0.12


@pytest.mark.parametrize(
    ("reply", "holds"),
    [
        ("feet wide apart", lambda at: 0.8 < at("left_ankle")[0] - at("right_ankle")[0] < 1.05),
        ("feet shoulder-width apart", lambda at: 0.38 < at("left_ankle")[0] - at("right_ankle")[0] < 0.58),
        ("feet together", lambda at: at("left_ankle")[0] - at("right_ankle")[0] < 0.2),
        ("feet in line, {side} foot in front", lambda at: abs(at("left_ankle")[0] - at("right_ankle")[0]) < 0.06 and at("left_ankle")[2] > at("right_ankle")[2] + 0.2),
        ("feet wide apart, knees bent", lambda at: at("left_ankle")[0] - at("right_ankle")[0] > 0.6 and at("left_knee")[2] > at("left_ankle")[2] + 0.1),
        ("knees bent, feet together", lambda at: at("left_ankle")[0] - at("right_ankle")[0] < 0.2 and at("left_ankle")[1] > -0.76),
        ("{side} foot ahead, weight on the back leg", lambda at: at("left_ankle")[2] > 0.3 > -at("right_ankle")[2]),
        ("a squat on the toes", lambda at: at("left_ankle")[1] > at("left_foot")[1] + 0.06 and at("left_knee")[2] > 0.25),
        ("on both knees, knees apart", lambda at: at("left_knee")[0] - at("right_knee")[0] > 0.4 and at("left_ankle")[2] < -0.3),
        ("sitting, {side} leg stretched ahead", lambda at: at("left_ankle")[2] > at("right_ankle")[2] + 0.3),
        ("sitting, feet back under the seat", lambda at: at("left_ankle")[2] < at("left_knee")[2] - 0.15),
        ("sitting, knees together", lambda at: at("left_knee")[0] - at("right_knee")[0] < 0.2),
        ("sitting on the floor, leaning on the {side} hand", lambda at: at("left_wrist")[1] < 0.02 < at("left_shoulder")[1] - 0.3),
        ("on all fours, {side} arm stretched ahead", lambda at: at("left_wrist")[2] > at("head")[2] and at("right_wrist")[1] < -0.3),
        ("on all fours, {side} leg stretched back", lambda at: at("left_ankle")[1] > at("right_ankle")[1] + 0.25),
        ("on hands and feet, knees off the floor", lambda at: at("left_knee")[1] > at("left_foot")[1] + 0.15),
        ("lying on the {side} side, knees bent", lambda at: at("right_hip")[1] > at("left_hip")[1] + 0.1 and at("left_knee")[2] > 0.15),
        ("lying on the back, {side} leg straight up", lambda at: at("left_ankle")[1] > 0.6 and at("right_ankle")[1] < 0.15),
        ("lying on the back, ankles crossed", lambda at: at("left_ankle")[0] < at("right_ankle")[0]),
        ("lying face down, propped on the elbows, feet in the air", lambda at: at("left_ankle")[1] > at("left_knee")[1] + 0.3),
        ("arms relaxed at the sides", lambda at: max(at("left_wrist")[1], at("right_wrist")[1]) < at("pelvis")[1]),
        ("hunched far forward", lambda at: at("neck")[2] > 0.25),
        ("{arm} up across the body", lambda at: at("left_wrist")[0] < 0.05 and at("left_wrist")[1] > at("left_shoulder")[1] + 0.2),
        ("{arm} low, back and out", lambda at: at("left_wrist")[2] < -0.15 and at("left_wrist")[0] > 0.3),
        ("{side} arm diagonally up, {other} arm diagonally down", lambda at: at("left_wrist")[1] > at("head")[1] and at("right_wrist")[0] < -0.35),
        ("arms folded behind the back", lambda at: max(at("left_wrist")[2], at("right_wrist")[2]) < -0.1),
        ("wrists crossed low in front", lambda at: at("left_hand")[0] < at("right_hand")[0] and at("left_wrist")[1] < 0.1),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)  # fmt: skip
def test_a_body_is_as_its_words_say(reply: str, holds) -> None:
    places, _ = Posture(made(next(part for part in SINGLES + WHOLES if part.reply == reply), "left")).globals()
    assert holds(lambda joint: places[INDEX[joint]])


@pytest.mark.parametrize("arm", ["{arm} straight ahead", "{arm} diagonally up", "{arm} out to the side", "{arm} ahead and down"])  # fmt: skip
@pytest.mark.parametrize("side", ["left", "right"])
def test_eyes_follow_a_hand_wherever_it_is(arm: str, side: Side) -> None:
    posture = Posture()
    for reply in (arm, "looking at the {side} hand"):
        next(part for part in SINGLES + WHOLES if part.reply == reply).make(side, np.random.default_rng(0))(posture)
    away = palm(posture, side) - posture.landmark("eyes", side)
    assert posture.turn_of("head")[:, 2] @ away / np.linalg.norm(away) > np.cos(np.radians(25))


def test_brackets_stand_for_each_of_their_words() -> None:
    assert texts("raise [it/them/] now|plain\nnext") == ("raise it now", "raise them now", "raise now", "plain", "next")
