"""A plain LLaVA-1.5 on its way to a ChatPose: one more token, and a SMPL projection that has learnt nothing yet."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import torch
from torch import Tensor

from .model import ChatPose, ChatPoseConfig
from .rotations import CAMERA_FROM_WORLD, rot6d_from_matrix

TABLES = ("language_model.embed_tokens.weight", "lm_head.weight")
"""The weights with a row for each token."""
SEED = 20261125
"""Of the SMPL projection's first weights, so that each process of a training, and each later loading, has the same."""


def config(plain: ChatPoseConfig) -> ChatPoseConfig:
    """The same shape with the pose token behind all others."""
    words = int(plain.language_model["vocab_size"])
    return replace(plain, language_model={**plain.language_model, "vocab_size": words + 1}, pose_token_id=words)


def tensors(plain: Iterator[tuple[str, Tensor]], grown: ChatPoseConfig) -> Iterator[tuple[str, Tensor]]:
    """A plain LLaVA's weights and what it lacks: the pose token's rows begin as the mean of all tokens'."""
    for name, tensor in plain:
        if name in TABLES:
            mean = tensor.float().mean(0, keepdim=True).to(tensor.dtype)
            yield name, torch.cat([tensor[: grown.pose_token_id], mean])
        else:
            yield name, tensor
    # The projection of a model without layers: its first values are written down in ChatPose alone.
    shape = {**grown.language_model, "num_hidden_layers": 0, "vocab_size": 1}
    with torch.random.fork_rng(devices=[]), torch.device("cpu"):
        torch.manual_seed(SEED)
        untrained = ChatPose(replace(grown, language_model=shape, projectors=())).smpl_projection
    # At rest, but as the camera sees it: a half turn from what is wanted, L1 has no slope.
    upright = rot6d_from_matrix(CAMERA_FROM_WORLD)
    untrained.state_dict()["2.bias"][: len(upright)] = upright
    yield from ((f"smpl_projection.{name}", value) for name, value in untrained.state_dict().items())
