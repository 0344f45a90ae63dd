"""Named poses that a sentence recalls: those whose wordings are nearest to it in meaning, each as written and mirrored.

The poses and the wordings that lead to them lie beside the weights, in `memory.safetensors`. They enter the prompt as features, as
what other encoders see does; the model learns which of them to trust, and may take a joint's rotation from one.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import Tensor
from torch.nn import functional

from ..protocol import JOINTS
from ..rotations import axis_angle_from_matrix, matrix_from_axis_angle, matrix_from_rot6d, rot6d_from_matrix

FILE = "memory.safetensors"
NEAREST = 6
"""Poses that are recalled."""
ROWS = NEAREST * 2
"""Each as it was written and mirrored."""
SENTENCE = 384
"""The width of the sentence encoder's mean."""
POSE = len(JOINTS) * 6
WIDTH = POSE + SENTENCE + 3
"""A row: rotations as 6D, the description's mean, how near the pose is, whether it is mirrored, whether it has sides."""
NEARNESS_SCALE = 4.0
KERNEL = 0.05
"""The width (cosine) within which several near wordings speak for their pose together."""
FAR = 0.4
"""The cosine below which a part is not suggested at all."""
NEARNESS_SPREAD = 0.05
"""The cosine by which a pose must be nearer than another to be suggested e times as much."""
MIRROR = torch.tensor(
    [
        JOINTS.index(name.replace("left", "right") if "left" in name else name.replace("right", "left"))
        for name in JOINTS
    ]
)


@dataclass(frozen=True)
class Memory:
    """`poses` named poses in `versions` believable versions each, the first as its author wrote it, and their wordings."""

    wordings: Tensor
    """Unit means, (wordings, 384)."""
    owners: Tensor
    """The pose that each wording leads to, (wordings,)."""
    descriptions: Tensor
    """Means of what Mini says of each pose, as written and mirrored, (poses, 2, 384)."""
    rotations: Tensor
    """6D of all versions, (poses, versions, 24, 6)."""
    sided: Tensor
    """Whether left and right are told apart in a pose's words, (poses,)."""
    said: Sequence[Sequence[str]] = ()
    """What Mini says of each pose, as written and mirrored."""
    part_wordings: Tensor = field(default_factory=lambda: torch.zeros(0, SENTENCE))
    """Unit means of wordings of parts of the body, (part wordings, 384)."""
    part_owners: Tensor = field(default_factory=lambda: torch.zeros(0, dtype=torch.long))
    """The phrase that each leads to, (part wordings,)."""
    phrases: Sequence[str] = ()
    """What Mini says of parts, sides filled in."""
    talk_wordings: Tensor = field(default_factory=lambda: torch.zeros(0, SENTENCE))
    """Unit means of messages that ask for no pose, (messages, 384)."""

    @property
    def versions(self) -> int:
        """How many versions there are of each pose."""
        return self.rotations.shape[1]

    def to(self, device: torch.device) -> Memory:
        """With the wordings of poses on a device, where `nearest` then looks them up."""
        return replace(self, wordings=self.wordings.to(device), owners=self.owners.to(device))

    def joined(self, other: Memory) -> Memory:
        """With another's poses behind its own; parts of the body are its own. Fewer versions are shown again."""
        shown = torch.arange(self.versions) % other.versions
        return replace(
            self,
            wordings=torch.cat([self.wordings, other.wordings.to(self.wordings)]),
            owners=torch.cat([self.owners, other.owners.to(self.owners) + len(self.rotations)]),
            descriptions=torch.cat([self.descriptions, other.descriptions]),
            rotations=torch.cat([self.rotations, other.rotations[:, shown]]),
            sided=torch.cat([self.sided, other.sided]),
            said=[*self.said, *other.said],
        )

    def nearest(self, means: Tensor, without: Sequence[Collection[int]] | None = None) -> tuple[Tensor, Tensor]:
        """Sentences' means (n, 384) -> their nearest poses (n, NEAREST) and how near each is, best first.

        How near a pose is, all its wordings say together: `KERNEL` times the log of a kernel density estimate, moved so that
        a pose with one near wording is about as near as that wording. One odd wording then weighs less than several good ones.
        `without` names, for each sentence, wordings that are not looked at.
        """
        near = functional.normalize(means.float(), dim=-1) @ self.wordings.T
        for row, left_out in enumerate(without or ()):
            near[row, list(left_out)] = -1.0
        density = near.new_zeros((len(near), len(self.rotations)))
        density.scatter_add_(1, self.owners.expand(len(near), -1), ((near - 1) / KERNEL).exp())
        counts = self.owners.bincount(minlength=len(self.rotations)).float()
        # A pose of few wordings, such as a user's own, is not lifted beyond measure.
        density *= counts.mean() / counts.clamp(min=float(counts.mean()) / 2)
        nearness, poses = (1 + KERNEL * density.clamp(min=1e-30).log()).topk(NEAREST, dim=1)
        return poses, nearness

    def rows(self, poses: Tensor, nearness: Tensor, version: int = 0) -> Tensor:
        """Recalled poses (NEAREST,) -> features (ROWS, WIDTH): each pose as written, then mirrored."""
        written = self.rotations[poses, version % self.versions]
        # Mirrored: the partner joint's matrix between diag(-1, 1, 1), whose first two columns are these.
        flipped = written[:, MIRROR] * written.new_tensor([1, -1, -1, -1, 1, 1])
        both = torch.stack([written, flipped], dim=1).flatten(2)
        marks = torch.zeros(len(poses), 2, 3)
        marks[:, :, 0] = nearness[:, None] * NEARNESS_SCALE
        marks[:, 1, 1] = 1
        marks[:, :, 2] = self.sided[poses][:, None].float()
        return torch.cat([both, self.descriptions[poses], marks], dim=-1).flatten(0, 1)

    def pose(self, number: int, mirrored: bool, version: int = 0) -> np.ndarray:
        """One pose, as written or mirrored, in one of its versions, (24, 3, 3)."""
        rows = self.rows(torch.tensor([number]), torch.zeros(1), version)
        return rotations_of(rows[int(mirrored)]).double().numpy()

    def suggestions(self, poses: Tensor, nearness: Tensor) -> list[tuple[str, float]]:
        """What may be said of recalled poses (NEAREST,), and how much that is suggested: 1 shared by the poses, by nearness.

        As written and mirrored a pose is suggested alike: which side is meant is for the model to hear.
        """
        shares = torch.softmax(nearness / NEARNESS_SPREAD, dim=0).tolist()
        said = [(self.said[pose], share) for pose, share in zip(poses.tolist(), shares, strict=True)]
        return [(text, share) for texts, share in said for text in dict.fromkeys(texts)]

    def is_talk(self, mean: Tensor, poses: Tensor) -> bool:
        """Whether a message that asks for no pose is at least as near to a sentence's mean (384,) as any wording of these poses."""
        if not len(self.talk_wordings):
            return False
        unit = functional.normalize(mean.float(), dim=-1)
        recalled = self.wordings[torch.isin(self.owners, poses)]
        return float((self.talk_wordings @ unit).max()) >= float((recalled @ unit).max())

    def parts(self, means: Tensor) -> list[list[tuple[str, float]]]:
        """Clauses' means (n, 384) -> for each, phrases of parts that it may mean, and how much each is suggested: 1 at most in all."""
        if not len(self.phrases):
            return []
        near = functional.normalize(means.float(), dim=-1) @ self.part_wordings.T
        best = near.new_full((len(near), len(self.phrases)), -1.0)
        best.scatter_reduce_(1, self.part_owners.expand(len(near), -1), near, "amax")
        found = []
        for nearness, places in zip(*best.topk(NEAREST, dim=1), strict=True):
            shares = torch.softmax(nearness / NEARNESS_SPREAD, dim=0) * ((nearness - FAR) / (1 - FAR)).clamp(0, 1)
            found.append(
                [(self.phrases[place], share) for share, place in zip(shares.tolist(), places.tolist(), strict=True)]
            )
        return found

    def save(self, folder: Path, rotations: torch.dtype = torch.float16) -> None:
        """Write it beside the weights: means in 8 bits, which moves no nearness by more than 0.002, rotations as axis-angle."""
        matrices = matrix_from_rot6d(self.rotations)
        tensors = {"axis_angles": axis_angle_from_matrix(matrices).to(rotations)}
        for name in ("wordings", "part_wordings", "talk_wordings", "descriptions"):
            means = getattr(self, name)
            longest = means.abs().amax(dim=-1, keepdim=True)
            tensors[name] = (means / longest * 127).round().to(torch.int8)
            if name == "descriptions":  # the others are unit means
                tensors["scales"] = longest.half()
        tensors |= {name: getattr(self, name).to(torch.int16) for name in ("owners", "part_owners")}
        tensors["sided"] = self.sided.to(torch.uint8)
        texts = {name: json.dumps(getattr(self, name)) for name in ("said", "phrases")}
        save_file({name: tensor.contiguous() for name, tensor in tensors.items()}, folder / FILE, metadata=texts)

    @classmethod
    def read(cls, folder: Path) -> Memory:
        """From a checkpoint's folder. Raises safetensors' errors and KeyError where it does not fit."""
        with safe_open(folder / FILE, "pt") as file:
            texts = file.metadata() or {}
            tensors = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        return cls(
            wordings=functional.normalize(tensors["wordings"].float(), dim=-1),
            owners=tensors["owners"].long(),
            descriptions=tensors["descriptions"].float() / 127 * tensors["scales"].float(),
            rotations=rot6d_from_matrix(matrix_from_axis_angle(tensors["axis_angles"].float())),
            sided=tensors["sided"].bool(),
            said=json.loads(texts["said"]),
            part_wordings=functional.normalize(tensors["part_wordings"].float(), dim=-1),
            part_owners=tensors["part_owners"].long(),
            phrases=json.loads(texts["phrases"]),
            talk_wordings=functional.normalize(tensors["talk_wordings"].float(), dim=-1),
        )


def rotations_of(rows: Tensor) -> Tensor:
    """Feature rows (..., WIDTH) -> the rotations they hold, (..., 24, 3, 3)."""
    return matrix_from_rot6d(rows[..., :POSE].unflatten(-1, (len(JOINTS), 6)).float())
