"""SMPL's pose correctives, as Blender's bones can drive them: in the bones' own axes, by channels of their quaternions.

SMPL adds P_mn (v, 3) for each number of R - 1, R the joint's parent-relative rotation in SMPL's axes. With B the rest of the
joint's bone in these axes and b the rotation that Blender has for it, R = B b Bᵀ; so with

    Q_kl = sum over m, n of B_mk P_mn B_nl

what is added is the sum of Q_kl (b - 1)_kl. Each b_kl is a quadratic form of the bone's unit quaternion, simple enough for
Blender to evaluate it without Python. Needs no module of Blender's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .rotations import Array

if TYPE_CHECKING:
    from bpy.types import Object, ShapeKey

ELEMENTS = (
    ("-2*(y*y+z*z)", "yz"), ("2*(x*y-w*z)", "wxyz"), ("2*(x*z+w*y)", "wxyz"),
    ("2*(x*y+w*z)", "wxyz"), ("-2*(x*x+z*z)", "xz"), ("2*(y*z-w*x)", "wxyz"),
    ("2*(x*z-w*y)", "wxyz"), ("2*(y*z+w*x)", "wxyz"), ("-2*(x*x+y*y)", "xy"),
)  # fmt: skip
"""The numbers of b - 1, row by row, of the unit quaternion w, x, y, z, and which of these they are made of."""


def in_bone_axes(correctives: Array, rest: Array) -> Array:
    """Q (9, v, 3) of one joint, from its P (v, 3, 9) and B (3, 3)."""
    by_row = correctives.reshape(*correctives.shape[:2], 3, 3)
    turned = np.einsum("mk,vcmn,nl->klvc", rest, by_row, rest, optimize=True)
    return turned.reshape(9, *correctives.shape[:2])


def drive(key: ShapeKey, armature: Object, bone: str, element: int) -> None:
    """Let a number of b - 1 be the value of a shape key; constraints of the bone are included."""
    expression, channels = ELEMENTS[element]
    driver = key.driver_add("value").driver
    driver.type = "SCRIPTED"
    for channel in channels:
        variable = driver.variables.new()
        variable.name, variable.type = channel, "TRANSFORMS"
        target = variable.targets[0]
        target.id, target.bone_target = armature, bone
        target.transform_type, target.transform_space = f"ROT_{channel.upper()}", "LOCAL_SPACE"
        target.rotation_mode = "QUATERNION"
    driver.expression = expression
