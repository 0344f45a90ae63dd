"""What Mini's words say is what they do: replies of the lessons, read back, give the poses of the lessons."""

from __future__ import annotations

import numpy as np
import pytest
from chatpose_server import phrases
from chatpose_server.training.instructions import BASES, instruction
from chatpose_server.training.library import all_poses

POSES = {pose.description: pose.rotations() for pose in all_poses() if pose.description in {b.pose for b in BASES}}
NAMED = {"fencing lunge, right arm thrust ahead": "Fencing lunge, right arm thrust ahead."}


def test_replies_to_instructions_read_back_give_their_poses() -> None:
    for seed in range(150):
        lesson = instruction(np.random.default_rng(seed), POSES)
        told = phrases.told(lesson.reply, {})
        assert told is not None, lesson.reply
        below = phrases.base_of(told.base, POSES) if told.base else None
        assert phrases.put(told.parts, below) == pytest.approx(lesson.rotations, abs=1e-9), lesson.reply


def test_a_named_pose_may_have_parts_put_otherwise() -> None:
    told = phrases.told("Fencing lunge, right arm thrust ahead, head turned left.", NAMED)
    assert told is not None
    assert told.named == "Fencing lunge, right arm thrust ahead."
    assert [part.reply() for part in told.parts] == ["head turned left"]


def test_degrees_are_put_to_the_degree() -> None:
    told = phrases.told("Head turned 37 degrees to the left.", {})
    assert told is not None
    other = phrases.told("Head turned 38 degrees to the left.", {})
    assert other is not None
    assert np.abs(phrases.put(told.parts, None) - phrases.put(other.parts, None)).max() > 1e-3


@pytest.mark.parametrize(
    "reply", ["Left arm higher a little.", "Mirrored.", "Half as much.", "Hello!", "", "Left wing up."]
)
def test_what_is_no_phrase_is_left_to_the_model(reply: str) -> None:
    assert phrases.told(reply, {}) is None
