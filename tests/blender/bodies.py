"""A body model that nobody has rights in: a jointed doll in the format of SMPL's files."""

from __future__ import annotations

from typing import Any

import numpy as np
from chatpose.chatpose_blender.body_files import NAMES
from chatpose.server.chatpose_server.protocol import PARENTS, REST_OFFSETS

SIDES = 8
ORIGIN = np.array([0.0, -0.25, 0.03])
"""SMPL's own pelvis is not at the origin either."""


def tree(kind: str) -> tuple[int, ...]:
    """Each joint's parent; fingers hang in rows of three on the wrists, jaw and eyes on the head."""
    names = NAMES[kind]
    if kind == "SMPL":
        return PARENTS
    face = [15] * (len(names) - 52)
    first = 22 + len(face)
    fingers = [(20 if n < 15 else 21) if n % 3 == 0 else first + n - 1 for n in range(30)]
    return (*PARENTS[:22], *face, *fingers)


def _rest(kind: str, rng: np.random.Generator) -> np.ndarray:
    offsets = np.zeros((len(NAMES[kind]), 3))
    offsets[:22] = REST_OFFSETS[:22]
    for joint in range(22, len(offsets)):
        side = 1.0 if "left" in NAMES[kind][joint] else -1.0
        if "hand" in NAMES[kind][joint]:
            offsets[joint] = REST_OFFSETS[joint]
        elif tree(kind)[joint] == 15:
            offsets[joint] = (0.03 * side * ("eye" in NAMES[kind][joint]), 0.03, 0.08)
        else:
            row = (joint - (len(offsets) - 30)) % 15 // 3
            offsets[joint] = (0.03 * side, 0.0, 0.02 * (1 - row) if tree(kind)[joint] in (20, 21) else 0.0)
            offsets[joint, 0] *= 3 if tree(kind)[joint] in (20, 21) else 1
    offsets[1:] += rng.normal(0, 0.003, (len(offsets) - 1, 3))
    rest = offsets + ORIGIN
    for joint, parent in enumerate(tree(kind)[1:], start=1):
        rest[joint] = rest[parent] + offsets[joint]
    return rest


def made_up(kind: str = "SMPL", *, betas: int = 10, lopsided: bool = False) -> dict[str, Any]:
    """The arrays of a file: a tube for each joint from its parent to it, whose end's middle the regressor finds.

    `lopsided`: one hip and one shoulder are some millimetres ahead of the other, as on real bodies.
    """
    rng = np.random.default_rng(3)
    parents, rest = tree(kind), _rest(kind, rng)
    rest[[2, 17], 2] = rest[[1, 16], 2] - 0.004 * lopsided
    joints = len(parents)
    points, faces, weights = [], [], []
    regressor = np.zeros((joints, 2 * SIDES * joints))
    for joint, parent in enumerate(parents):
        start = rest[parent] if joint else rest[0] - [0.0, 0.08, 0.0]
        along = rest[joint] - start
        across = np.cross(along, [0.3, 0.2, 1.0])
        across /= np.linalg.norm(across)
        other = np.cross(along, across) / np.linalg.norm(along)
        radius = min(0.05, 0.2 * float(np.linalg.norm(along)) + 0.012)
        first = len(points)
        for end, middle in enumerate((start, rest[joint])):
            for n in range(SIDES):
                angle = 2 * np.pi * n / SIDES
                points.append(middle + radius * (np.cos(angle) * across + np.sin(angle) * other))
                row = np.zeros(joints)
                row[parent if joint else 0] += 0.8 - 0.3 * end
                row[joint] += 0.2 + 0.3 * end
                weights.append(row)
                after = first + (n + 1) % SIDES
                if not end:
                    faces += [(first + n, after, first + n + SIDES), (after, after + SIDES, first + n + SIDES)]
        regressor[joint, first + SIDES : first + 2 * SIDES] = 1 / SIDES
    template = np.array(points)
    shapes = np.zeros((len(template), 3, betas))
    shapes[:, 1, :1] = 0.05 * template[:, 1:2]
    shapes[:, 0, 1:2] = 0.03 * template[:, :1]
    shapes[..., 2:] = rng.normal(0, 0.002, (len(template), 3, max(0, betas - 2)))
    correctives = rng.normal(0, 0.0005, (len(template), 3, joints - 1, 9))
    correctives *= np.array(weights)[:, None, 1:, None] > 0
    return {
        "v_template": template,
        "shapedirs": shapes,
        "posedirs": correctives.reshape(len(template), 3, -1),
        "J_regressor": regressor,
        "weights": np.array(weights),
        "kintree_table": np.array([[2**32 - 1, *parents[1:]], range(joints)]),
        "f": np.array(faces, np.uint32),
    }


def blended(
    values: dict[str, Any], betas: np.ndarray, turns: np.ndarray, *, correctives: bool
) -> tuple[np.ndarray, np.ndarray]:
    """Linear blend skinning as the SMPL paper writes it, one joint after the other: joints (j, 3), vertices (v, 3).

    `turns` (j, 3, 3) are parent-relative.
    """
    shaped = values["v_template"] + values["shapedirs"][..., : len(betas)] @ betas
    rest = values["J_regressor"] @ shaped
    parents = [-1, *values["kintree_table"][0, 1:].astype(int)]
    if correctives:
        shaped = shaped + values["posedirs"] @ (turns[1:] - np.eye(3)).ravel()
    worlds = []
    for joint, parent in enumerate(parents):
        local = np.eye(4)
        local[:3, :3] = turns[joint]
        local[:3, 3] = rest[joint] - (rest[parent] if joint else 0.0)
        worlds.append(local if not joint else worlds[parent] @ local)
    joints = np.array([world[:3, 3] for world in worlds])
    vertices = np.zeros_like(shaped)
    for joint, world in enumerate(worlds):
        moved = (shaped - rest[joint]) @ world[:3, :3].T + world[:3, 3]
        vertices += values["weights"][:, joint, None] * moved
    return joints, vertices
