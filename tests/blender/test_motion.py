"""Poses in time: other rates, and where the body begins."""

from __future__ import annotations

import numpy as np
from chatpose.chatpose_blender.motion import Motion
from made_up import walk
from measuring import assert_equal, turned


def test_a_motion_keeps_its_time_at_another_rate() -> None:
    fast, slow = walk(121, 120.0), walk(25, 24.0)
    assert_equal(fast.resampled(24.0), slow, 1e-2)
    between = walk(25, 24.0).resampled(120.0)
    assert len(between) == 121
    assert turned(between.matrices[:, 0], fast.matrices[:, 0]) < 0.1


def test_from_here_begins_at_rest_and_ahead() -> None:
    motion = walk(30, 30.0, heading=2.0)
    shifted = Motion(motion.matrices, motion.transl + np.array([3.0, 0.0, -5.0]), motion.rate)
    assert_equal(shifted.placed("START"), walk(30, 30.0, heading=0.0))
    stay = shifted.placed("STAY")
    assert not stay.transl[:, [0, 2]].any()
    np.testing.assert_allclose(stay.transl[:, 1], motion.transl[:, 1])
