"""ChatPose, top to bottom: features of frozen encoders, their projectors, a language model, the SMPL projection.

The paper (Feng et al., CVPR 2024) puts LLaVA's image features into the prompt through a projector, and reads a pose
from the hidden state that predicts the pose token. Any number of encoders may stand in the prompt here: the authors'
weights use one (`image`), ChatPose Mini three (`sentence`, `pose`, `landmarks`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers.cache_utils import Cache
from transformers.models.llama import LlamaConfig, LlamaModel

from . import kinematics
from .protocol import JOINTS
from .rotations import matrix_from_rot6d

IGNORED = -100
"""The label of positions that the language-model loss leaves out, as everywhere in transformers."""


@dataclass(frozen=True)
class ProjectorConfig:
    """How one encoder's features enter the prompt: each row of `width` numbers becomes `rows` embeddings."""

    name: str
    width: int
    rows: int = 1


@dataclass(frozen=True)
class ChatPoseConfig:
    """The shape of a ChatPose model; `language_model` holds a LlamaConfig's fields."""

    language_model: Mapping[str, Any]
    projectors: tuple[ProjectorConfig, ...]
    pose_token_id: int
    projection_width: int
    keeps_joints: bool = False
    vision_tower: str | None = None
    """The image encoder that a LLaVA was trained with: a folder or a name on the hub."""
    vision_layer: int = -2

    def to_json(self) -> dict[str, Any]:
        """Plain dicts and lists."""
        return asdict(self)

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> ChatPoseConfig:
        """The inverse of `to_json`."""
        projectors = tuple(ProjectorConfig(**projector) for projector in value["projectors"])
        return cls(**{**value, "projectors": projectors})


class Projector(nn.Module):
    """LLaVA-1.5's two linear layers with an exact GELU between them."""

    def __init__(self, width: int, hidden_size: int, rows: int = 1) -> None:
        super().__init__()
        self.hidden_size = hidden_size
        self.linear_1 = nn.Linear(width, rows * hidden_size)
        self.linear_2 = nn.Linear(hidden_size, hidden_size)

    def forward(self, features: Tensor) -> Tensor:
        """(n, width) -> (n · rows, hidden_size)."""
        return self.linear_2(functional.gelu(self.linear_1(features)).view(-1, self.hidden_size))


class ChatPose(nn.Module):
    """The trainable part of ChatPose; encoders are frozen and live beside it (`encoders/`)."""

    def __init__(self, config: ChatPoseConfig) -> None:
        super().__init__()
        self.settings = config  # not `config`: transformers' Trainer would write into it
        language = LlamaConfig(**config.language_model)
        hidden_size = language.hidden_size
        self.language_model = LlamaModel(language)
        self.lm_head = nn.Linear(hidden_size, language.vocab_size, bias=False)
        self.projectors = nn.ModuleDict({p.name: Projector(p.width, hidden_size, p.rows) for p in config.projectors})
        # Begin at the rest pose: from a random 6D some joints would settle at the opposite turn, where L1 has no slope.
        last = nn.Linear(config.projection_width, len(JOINTS) * 6)
        nn.init.normal_(last.weight, std=0.02)
        last.bias.data = torch.tensor([1.0, 0.0, 0.0, 0.0, 1.0, 0.0]).repeat(len(JOINTS))
        self.smpl_projection = nn.Sequential(nn.Linear(hidden_size, config.projection_width), nn.ReLU(), last)
        self.keep_projection = nn.Linear(hidden_size, len(JOINTS)) if config.keeps_joints else None

    def placeholder(self, encoder: str) -> int:
        """The negative id that stands in the prompt for one embedding made from this encoder's features."""
        return -1 - list(self.projectors).index(encoder)

    def embed(self, ids: Tensor, features: Mapping[str, Tensor]) -> Tensor:
        """Token ids with placeholders (batch, length) -> embeddings (batch, length, hidden_size).

        `features[name]` holds the rows of all prompts of the batch one after the other, (n, width).
        """
        embeddings = self.language_model.embed_tokens(ids.clamp(min=0))
        for name, rows in features.items():
            if len(rows):
                projected = self.projectors[name](rows.to(embeddings.dtype))
                embeddings = embeddings.masked_scatter((ids == self.placeholder(name))[..., None], projected)
        return embeddings

    def states(
        self,
        embeddings: Tensor,
        cache: Cache | None = None,
        attention_mask: Tensor | None = None,
        positions: Tensor | None = None,
    ) -> Tensor:
        """Embeddings (batch, length, hidden_size) -> final-norm hidden states of the same shape; the cache grows.

        `attention_mask` (batch, cached + length) and `positions` (batch, length) are needed where prompts differ in length.
        """
        return self.language_model(
            inputs_embeds=embeddings,
            past_key_values=cache,
            attention_mask=attention_mask,
            position_ids=positions,
            use_cache=cache is not None,
        ).last_hidden_state

    def rotations(self, state: Tensor) -> Tensor:
        """The state that predicts a pose token (..., hidden_size) -> joint rotations (..., 24, 3, 3), always fp32."""
        numbers = self.smpl_projection(state.to(self.smpl_projection[0].weight.dtype))
        return matrix_from_rot6d(numbers.float().unflatten(-1, (len(JOINTS), 6)))

    def kept(self, state: Tensor) -> Tensor:
        """(..., hidden_size) -> logits (..., 24): above 0, the joint stays as it is in the current pose."""
        if self.keep_projection is None:
            raise ValueError("This model predicts every joint; it has no keep_projection.")
        return self.keep_projection(state.to(self.keep_projection.weight.dtype)).float()

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor,
        labels: Tensor,
        features: Mapping[str, Tensor],
        rotations: Tensor,
        keep: Tensor | None = None,
        pose_weight: float = 0.1,
        smooth: float = 0.0,
        keep_weight: float = 0.1,
        limb_weight: float = 0.0,
        joint_weights: Sequence[float] | None = None,
    ) -> dict[str, Tensor]:
        """The training loss: cross entropy of the reply + `pose_weight` · L1 of rotation matrices (body + root).

        Args:
            input_ids: (batch, length) with placeholders.
            attention_mask: (batch, length).
            labels: (batch, length), IGNORED outside the reply.
            features: as in `embed`.
            rotations: (n, 24, 3, 3), one for each pose token in `labels`, in order.
            keep: (n, 24), 1 where the joint stays as in the current pose, -1 where that is not asked.
            smooth: differences below this count by their square, as in torch's `smooth_l1_loss`; 0 is L1. A joint that rests
                in most lessons is kept at rest by L1, whose slope there outweighs the few lessons in which it turns.
            keep_weight: of the cross entropy of `keep`.
            limb_weight: of the same differences between the turns that joints have in the pelvis's axes: three small
                faults of the spine are one large fault of the head.
            joint_weights: how much each joint's difference counts, 24 numbers; all 1 without.

        Returns `loss` and the means it is made of: `language`, `body`, `root`, `limbs`, `keep`.

        Source of the loss: the paper, section 3.3, and the released `model_forward` (1.0 · CE + 0.1 · pose); the other
        terms are Mini's, and 0 unless asked for.
        """
        states = self.states(self.embed(input_ids, features), attention_mask=attention_mask)
        predicting, following = states[:, :-1], labels[:, 1:]
        answered = following != IGNORED
        language = functional.cross_entropy(self.lm_head(predicting[answered]).float(), following[answered])
        pose_states = predicting[following == self.settings.pose_token_id]
        zero = states.new_zeros((), dtype=torch.float32)
        if not len(pose_states):
            return {"loss": language, "language": language, "body": zero, "root": zero, "limbs": zero, "keep": zero}

        def difference(found: Tensor, wanted: Tensor) -> Tensor:
            return functional.smooth_l1_loss(found, wanted, reduction="none", beta=smooth)

        found = self.rotations(pose_states)
        error = difference(found, rotations)
        if joint_weights is not None:
            error = error * error.new_tensor(joint_weights)[:, None, None]
        keep_loss = zero
        if keep is not None and self.keep_projection is not None:
            asked = keep >= 0
            if asked.any():
                logits = self.kept(pose_states)[asked]
                keep_loss = functional.binary_cross_entropy_with_logits(logits, keep[asked])
            # A kept joint takes its rotation from the current pose; what is predicted for it need only be roughly right.
            kept = (keep > 0)[..., None, None]
            error = error * torch.where(kept, 0.2, 1.0)
            found = torch.where(kept, rotations, found)
        body, root = error[:, 1:].mean(), error[:, 0].mean()
        limbs = difference(_in_pelvis(found), _in_pelvis(rotations)).mean() if limb_weight else zero
        loss = language + pose_weight * (body + root) + limb_weight * limbs + keep_weight * keep_loss
        return {"loss": loss, "language": language, "body": body, "root": root, "limbs": limbs, "keep": keep_loss}


def _in_pelvis(rotations: Tensor) -> Tensor:
    """Parent-relative rotations (n, 24, 3, 3) -> the turns of all joints but the pelvis in its axes, (n, 23, 3, 3)."""
    upright = torch.eye(3, dtype=rotations.dtype, device=rotations.device).expand(len(rotations), 1, 3, 3)
    return kinematics.forward(torch.cat([upright, rotations[:, 1:]], dim=1))[1][:, 1:]
