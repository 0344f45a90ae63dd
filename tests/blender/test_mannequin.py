"""The character we ship: it stands on the floor, each point of its skin follows bones, and the right ones."""

from __future__ import annotations

import math

import bpy
import numpy as np
import pytest
from chatpose.chatpose_blender import scene as posing
from chatpose.chatpose_blender.armatures import rig_of
from chatpose.chatpose_blender.skeleton import JOINT, pose_from_joint_matrices
from chatpose.server.chatpose_server.protocol import JOINTS, PARENTS
from mathutils import Matrix


@pytest.fixture
def body(mannequin: bpy.types.Object) -> bpy.types.Object:
    return next(child for child in mannequin.children if child.type == "MESH")


def points(body: bpy.types.Object) -> np.ndarray:
    """The skin as Blender evaluates it, (n, 3) in the world."""
    bpy.context.view_layer.update()
    mesh = body.evaluated_get(bpy.context.evaluated_depsgraph_get()).data
    return np.array([body.matrix_world @ vertex.co for vertex in mesh.vertices])


def test_its_bones_are_smpls_joints(mannequin: bpy.types.Object) -> None:
    bones = mannequin.data.bones
    assert {bone.name for bone in bones} == set(JOINTS)
    for joint, parent in zip(JOINTS, PARENTS, strict=True):
        bone = bones[joint]
        assert (bone.parent.name if bone.parent else None) == (JOINTS[parent] if parent >= 0 else None)


def test_it_stands_on_the_floor_and_faces_the_front_view(mannequin: bpy.types.Object, body: bpy.types.Object) -> None:
    skin = points(body)
    assert skin[:, 2].min() == pytest.approx(0, abs=0.01)
    assert 1.5 < skin[:, 2].max() < 1.95
    assert mannequin.data.bones["left_hip"].head_local.x > 0
    assert mannequin.data.bones["left_foot"].head_local.y < mannequin.data.bones["left_ankle"].head_local.y


def test_every_point_of_the_skin_follows_bones_by_weights_that_sum_to_one(body: bpy.types.Object) -> None:
    sums = [sum(group.weight for group in vertex.groups) for vertex in body.data.vertices]
    assert min(sums) == pytest.approx(1, abs=1e-3)
    assert max(sums) == pytest.approx(1, abs=1e-3)
    assert max(len(vertex.groups) for vertex in body.data.vertices) <= 6


def test_the_skin_is_one_closed_surface(body: bpy.types.Object) -> None:
    counts: dict[tuple[int, int], int] = {}
    for polygon in body.data.polygons:
        for edge in polygon.edge_keys:
            counts[edge] = counts.get(edge, 0) + 1
    assert set(counts.values()) == {2}


def test_a_raised_arm_takes_its_own_skin_and_no_other(mannequin: bpy.types.Object, body: bpy.types.Object) -> None:
    before = points(body)
    matrices = np.tile(np.eye(3), (24, 1, 1))
    matrices[JOINT["left_shoulder"]] = np.array(Matrix.Rotation(math.radians(80), 3, "Z"))
    posing.apply_pose(mannequin, pose_from_joint_matrices(matrices))
    moved = np.linalg.norm(points(body) - before, axis=1)
    hand = before[:, 0] > mannequin.data.bones["left_wrist"].head_local.x
    assert moved[hand].min() > 0.4
    assert moved[before[:, 0] < 0].max() < 0.01, "the other side stays"
    assert moved[before[:, 2] < 0.9].max() < 0.01, "the legs stay"


def test_two_mannequins_do_not_share_their_bones(mannequin: bpy.types.Object) -> None:
    bpy.ops.chatpose.add_mannequin()
    other = bpy.context.view_layer.objects.active
    assert other is not mannequin
    assert other.data is not mannequin.data


def test_our_own_skeleton_is_as_large_as_itself(mannequin: bpy.types.Object) -> None:
    assert rig_of(mannequin).size == pytest.approx(1.0, abs=1e-6)
