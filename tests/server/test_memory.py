"""Named poses that a sentence recalls: how near each is, and what is small talk, on wordings of two directions."""

from __future__ import annotations

import math
from collections.abc import Sequence

import pytest
import torch
from chatpose_server.encoders.memory import KERNEL, NEAREST, SENTENCE, Memory


def at(*degrees: float) -> torch.Tensor:
    """Unit means (n, 384) at angles from the first axis."""
    means = torch.zeros(len(degrees), SENTENCE)
    for row, angle in enumerate(degrees):
        means[row, :2] = torch.tensor([math.cos(math.radians(angle)), math.sin(math.radians(angle))])
    return means


def memory(wordings: Sequence[Sequence[float]], talk: Sequence[float] = ()) -> Memory:
    """Poses by the angles of their wordings, and enough others far away."""
    filled = [*wordings, *[[180.0] * 4] * NEAREST]
    return Memory(
        wordings=at(*(angle for angles in filled for angle in angles)),
        owners=torch.tensor([pose for pose, angles in enumerate(filled) for _ in angles]),
        descriptions=torch.zeros(len(filled), 2, SENTENCE),
        rotations=torch.tensor([1.0, 0, 0, 0, 1, 0]).repeat(len(filled), 1, 24, 1),
        sided=torch.zeros(len(filled), dtype=torch.bool),
        talk_wordings=at(*talk),
    )


def test_several_near_wordings_outweigh_a_single_one_that_is_a_little_nearer() -> None:
    poses, nearness = memory([[10, 90, 90, 90], [12, 12, 12, 90]]).nearest(at(0))
    assert poses[0, :2].tolist() == [1, 0]
    assert nearness[0, 0] > nearness[0, 1]


def test_a_wording_much_nearer_is_nearest_however_many_others_speak() -> None:
    poses, _ = memory([[0, 90, 90, 90], [40, 40, 40, 40]]).nearest(at(0))
    assert poses[0, 0] == 0


def test_a_pose_of_few_wordings_is_lifted_by_no_more_than_one_of_half_the_mean() -> None:
    stored = memory([[20.0], [20.0, *[90.0] * 7]])
    _, nearness = stored.nearest(at(0))
    counts = stored.owners.bincount().float()
    lift = KERNEL * math.log(counts[1] / (counts.mean() / 2))
    assert float(nearness[0, 0] - nearness[0, 1]) == pytest.approx(lift, abs=1e-3)


def test_what_is_left_out_is_not_recalled() -> None:
    poses, _ = memory([[0, 90], [30, 90]]).nearest(at(0), without=[[0]])
    assert poses[0, 0] == 1


@pytest.mark.parametrize(("talk", "is_talk"), [([5.0], True), ([10.0], True), ([15.0], False), ([], False)])
def test_small_talk_is_what_no_wording_of_a_recalled_pose_is_nearer_to(talk: list[float], is_talk: bool) -> None:
    stored = memory([[10, 10, 10, 10]], talk)
    poses, _ = stored.nearest(at(0))
    assert stored.is_talk(at(0)[0], poses[0]) is is_talk
