"""How a family of models is spoken to: what a prompt is, and what any conversation offers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

import torch
from torch import Tensor

from .protocol import Frame, Pose, Request
from .rotations import CAMERA_FROM_WORLD, matrix_from_axis_angle
from .suggesting import Bias


@dataclass(frozen=True)
class Prompt:
    """What the model reads: ids with placeholders, and for each encoder the features (n, width) that fill them.

    `frame` is the frame of the poses that follow; `given` what a joint may be taken from, as `ChatPose.pose` reads it.
    `identity` says of each position what stands there, features included: where two prompts begin alike, what was computed
    for one holds for the other. None means that no other prompt is like this one.
    """

    ids: list[int]
    features: Mapping[str, Tensor] = field(default_factory=dict)
    frame: Frame = "world"
    given: Mapping[str, Tensor] = field(default_factory=dict)
    identity: Sequence[int | str] | None = None
    version: int = 0
    """Which version of named poses is meant."""
    bias: Bias | None = None
    """What is made likelier or unlikelier in the reply."""
    remark: str = ""
    """What the user is told after the model's own words, such as what a photograph did not show."""
    others: tuple[Prompt, ...] = ()
    """Prompts for the other people of a photograph: their poses come before the reply, without words."""


class Conversation(Protocol):
    """How one family of models is spoken to."""

    end: int
    """The token that ends a reply."""
    pose: int
    """The token that makes a pose."""
    words_first: bool
    """Whether a pose is only made once something was said; a pose alone must be asked for."""
    opening: Sequence[int]
    """The words that lead to a pose where one is demanded."""

    @property
    def sees(self) -> bool:
        """Whether reference images can be read."""
        ...

    def prompt(self, request: Request) -> Prompt | str:
        """What the model reads, or the honest sentence to answer with when it cannot. Raises ProtocolError."""
        ...

    def settled(self, reply: str, prompt: Prompt, made: Tensor) -> Tensor:
        """The pose (24, 3, 3) after this reply: `made` by the model, but for what the words settle by themselves."""
        ...

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """What the user reads of these tokens of a reply; only what later tokens cannot change, unless it is `complete`."""
        ...


def world_rotations(pose: Pose) -> Tensor:
    """The joint rotations of a pose (24, 3, 3) in the world frame."""
    rotations = matrix_from_axis_angle(torch.tensor([pose.global_orient, *pose.body_pose], dtype=torch.float64))
    if pose.frame == "camera":
        rotations[0] = CAMERA_FROM_WORLD.to(rotations) @ rotations[0]
    return rotations.float()
