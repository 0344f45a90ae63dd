"""Instructions: several parts in one sentence, stances anywhere in it, and words that say what the body does."""

from __future__ import annotations

import numpy as np
import pytest
from chatpose_server import phrases
from chatpose_server.training.bases import BASES, base_rotations
from chatpose_server.training.choosing import clashes
from chatpose_server.training.edits.reading import part_of
from chatpose_server.training.instructions import instruction, sunk
from chatpose_server.training.library import all_poses
from chatpose_server.training.parts.chosen import Chosen, build
from chatpose_server.training.posture import INDEX, Posture
from chatpose_server.training.sample import Sample
from chatpose_server.training.sentences import command, describe, join, mistyped

POSES = {pose.description: pose.rotations() for pose in all_poses() if pose.description in {b.pose for b in BASES}}


def lessons(count: int) -> list[Sample]:
    return [instruction(np.random.default_rng(seed), POSES) for seed in range(count)]


def chosen(phrase: str) -> Chosen:
    found = part_of(phrase)
    assert found is not None, phrase
    return found


def test_most_instructions_are_of_several_parts() -> None:
    told = [phrases.told(lesson.reply, {}) for lesson in lessons(300)]
    counts = [len(one.parts) + (one.base is not None) for one in told if one is not None]
    assert len(counts) == 300
    assert 0.55 < np.mean([count >= 2 for count in counts]) < 0.85
    assert np.mean([count >= 3 for count in counts]) > 0.25


def test_a_stance_is_told_before_its_parts_and_after_them() -> None:
    parts, says = [chosen("left hand on the chest"), chosen("head turned right")], set(BASES[1].says)
    first = last = between = 0
    for seed in range(200):
        text = describe(np.random.default_rng(seed), BASES[1], parts)
        at = max(text.rfind(words) for words in says)
        assert at >= 0, text
        hand, head = text.find("left"), text.rfind("right")
        first += at < min(hand, head)
        last += at > max(hand, head)
        between += hand < at < head
    assert min(first, last, between) > 10
    assert first > last > between


def test_a_new_pose_is_asked_for_in_orders_too() -> None:
    parts = [chosen("left arm straight up"), chosen("knees bent")]
    texts = [command(np.random.default_rng(seed), BASES[0], parts) for seed in range(60)]
    assert any("raise" in text or "lift" in text for text in texts)
    assert all("left" in text for text in texts)


def test_one_hand_is_the_right_one_and_the_other_the_left() -> None:
    found = 0
    for lesson in lessons(1500):
        text = lesson.text.lower()
        if text.startswith("one ") or " with one hand " in text:
            told = phrases.told(lesson.reply, {})
            assert told is not None
            limbs = [part.limbs for part in told.parts if part.part.region == "arm"]
            found += limbs in (["right"], ["right", "left"])
    assert found > 5


def test_nobody_who_lies_has_hands_in_the_floor() -> None:
    deep = [sunk(lesson.rotations) for lesson in lessons(400) if lesson.rotations is not None]
    assert np.mean(deep) < 0.01
    behind = build(np.random.default_rng(0), [chosen("both arms stretched back")], base_rotations(BASES[-1], POSES))
    assert sunk(behind)


def test_hands_low_down_and_a_trunk_that_leans_forward_are_said_together() -> None:
    told = phrases.told("Leaning forward, both hands on the knee.", {})
    assert told is not None
    assert [part.reply() for part in told.parts] == ["leaning forward", "both hands on the knee"]
    posture = Posture(phrases.put(told.parts, None))
    wrists = posture.globals()[0][[INDEX["left_wrist"], INDEX["right_wrist"]]]
    knees = posture.globals()[0][[INDEX["left_knee"], INDEX["right_knee"]]]
    assert np.linalg.norm(wrists - knees, axis=1).max() < 0.25


@pytest.mark.parametrize(
    ("first", "second", "taken", "clash"),
    [
        ("left arm straight up", "right hand on the hip", frozenset(), False),
        ("left arm straight up", "arms crossed", frozenset(), True),
        ("leaning forward", "left hand on the knee", frozenset(), False),
        ("leaning back", "left hand on the knee", frozenset(), True),
        ("lying on the back, legs straight", "left hand on the knee", frozenset(), True),
        ("head turned left", "both hands on the knee", BASES[4].taken, False),
        ("head turned left", "both hands on the knee", BASES[-1].taken, True),
        ("looking up", "looking at the left hand", frozenset(), True),
    ],
)
def test_parts_clash_where_one_undoes_the_other(first: str, second: str, taken: frozenset[str], clash: bool) -> None:
    assert clashes(chosen(second), [chosen(first)], taken) == clash


def test_parts_are_joined_in_many_ways() -> None:
    joined = {join(np.random.default_rng(seed), ["a", "b", "c"]) for seed in range(200)}
    assert {"a, b and c", "a, b, c", "a; b; c", "a and b and c", "a, b, with c"} <= joined


def test_shorthand_keeps_the_side() -> None:
    texts = {mistyped(np.random.default_rng(seed), "left arm up, right hand on the hip") for seed in range(600)}
    assert texts == {
        "left arm up, right hand on the hip", "leftarm up, righthand on the hip", "lt arm up, rt hand on the hip",
    }  # fmt: skip
