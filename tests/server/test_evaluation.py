"""The evaluation: its measures on poses that are known, its language of checks, its prompts apart from training."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from chatpose_server.evaluation.cases import HELD_OUT, leaks, normalised, read_cases
from chatpose_server.evaluation.checks import Check, CheckError, parse_checks
from chatpose_server.evaluation.measures import Body
from chatpose_server.training.library import all_poses, failures
from chatpose_server.training.posture import Posture, mirrored
from chatpose_server.training.texts import all_wordings


def body(posture: Posture) -> Body:
    return Body(torch.from_numpy(posture.rotations))


def test_arms_are_measured_from_hanging_to_overhead() -> None:
    for direction, low, high in (("down", 0, 12), ("out", 80, 100), ("ahead", 80, 100), ("up", 165, 181)):
        posture = Posture()
        posture.arm("left", direction)
        assert low <= body(posture).arm("left"[0]) <= high, direction


def test_left_is_left() -> None:
    posture = Posture()
    posture.arm("left", "out")
    posture.head(turn=40)
    measured = body(posture)
    assert measured.leftof("l_wrist", "l_shoulder") > 0.4
    assert measured.head_turn() > 30
    other = Body(torch.from_numpy(mirrored(posture.rotations)))
    assert other.leftof("r_wrist", "r_shoulder") < -0.4
    assert other.head_turn() < -30


def test_a_bent_knee_measures_its_inner_angle() -> None:
    posture = Posture()
    posture.leg("right", "ahead", "down")
    assert body(posture).knee("r") == pytest.approx(90, abs=8)
    assert body(posture).thigh("r") == pytest.approx(90, abs=8)


@pytest.mark.parametrize(
    "text", ["__import__('os')", "knee.__class__", "open('x')", "[k for k in 'l']", "lambda: 1", "1+1"]
)
def test_checks_refuse_what_they_do_not_know(text: str) -> None:
    with pytest.raises(CheckError):
        Check(text).of(body(Posture()))


def test_a_check_tells_what_it_measured() -> None:
    (first, second) = (check.of(body(Posture())) for check in parse_checks("knee('l')>150; arm('l')>90"))
    assert first.holds and not second.holds
    assert second.measured["arm('l')"] < 30


def test_no_held_out_prompt_is_a_wording_of_the_training() -> None:
    assert list(leaks(read_cases(HELD_OUT), all_wordings())) == []


def test_a_leak_would_be_found() -> None:
    wording = next(iter(all_wordings()))
    case = read_cases(HELD_OUT)[0]
    leaking = type(case)(case.id, case.kind, (wording.upper() + "!",), case.checks)
    assert normalised(wording) == normalised(leaking.turns[0])
    assert list(leaks([leaking], [wording]))


def test_standing_still_passes_few_of_the_prompts_that_ask_for_something_else() -> None:
    still = body(Posture())
    cases = [case for case in read_cases(HELD_OUT) if len(case.turns) == 1]
    passed = [case.id for case in cases if case.holds(still)]
    assert len(passed) <= 0.1 * len(cases), passed


@pytest.mark.parametrize("pose", all_poses(), ids=lambda pose: pose.description)
def test_every_pose_of_the_library_does_what_it_states(pose) -> None:
    assert failures(pose) == []
    rotations = pose.rotations()
    np.testing.assert_allclose(rotations @ rotations.transpose(0, 2, 1), np.tile(np.eye(3), (24, 1, 1)), atol=1e-9)
    np.testing.assert_allclose(mirrored(mirrored(rotations)), rotations, atol=1e-12)


def test_no_two_poses_claim_the_same_wording() -> None:
    owners: dict[str, str] = {}
    for pose in all_poses():
        for text in {*pose.doing, *pose.saying}:
            assert owners.setdefault(normalised(text), pose.description) == pose.description, text
