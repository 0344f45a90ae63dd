"""Forward kinematics, against a plain loop over the joints."""

import numpy as np
import torch
from chatpose_server import kinematics
from chatpose_server.protocol import JOINTS, PARENTS, REST_OFFSETS
from scipy.spatial.transform import Rotation


def test_every_joint_is_where_a_plain_loop_puts_it():
    rotations = Rotation.random(3 * 24, random_state=0).as_matrix().reshape(3, 24, 3, 3)
    positions, turns = kinematics.forward(torch.from_numpy(rotations))
    for pose in range(3):
        place, turn = [np.zeros(3)], [rotations[pose, 0]]
        for joint in range(1, 24):
            parent = PARENTS[joint]
            place.append(place[parent] + turn[parent] @ np.array(REST_OFFSETS[joint]))
            turn.append(turn[parent] @ rotations[pose, joint])
        np.testing.assert_allclose(positions[pose], place, atol=1e-12)
        np.testing.assert_allclose(turns[pose], turn, atol=1e-12)


def test_the_rest_pose_stands_upright_with_the_left_side_on_the_left():
    positions, turns = kinematics.forward(torch.eye(3).expand(24, 3, 3))
    place = dict(zip(JOINTS, positions, strict=True))
    torch.testing.assert_close(turns, torch.eye(3).expand(24, 3, 3))
    torch.testing.assert_close(place["pelvis"], torch.zeros(3))
    assert place["head"][1] > place["neck"][1] > 0 > place["left_knee"][1] > place["left_ankle"][1]
    assert place["left_wrist"][0] > 0.5 and place["right_wrist"][0] < -0.5
    assert place["left_foot"][2] > place["left_ankle"][2]


def test_a_gradient_reaches_every_joint_that_moves_another():
    rotations = torch.eye(3).repeat(2, 24, 1, 1).requires_grad_()
    kinematics.forward(rotations)[0].sum().backward()
    moved = rotations.grad.abs().amax(dim=(0, 2, 3)) > 0
    assert moved.tolist() == [joint in PARENTS for joint in range(24)]
