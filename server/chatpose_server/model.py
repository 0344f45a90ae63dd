"""ChatPose, top to bottom: features of frozen encoders, their projectors, a language model, the SMPL projection.

The paper (Feng et al., CVPR 2024) puts LLaVA's image features into the prompt through a projector, and reads a pose
from the hidden state that predicts the pose token. Any number of encoders may stand in the prompt here: the authors'
weights use one (`image`), ChatPose Mini five (`landmarks`, `before`, `pose`, `sentence`, `memory`).
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

from . import fitting, kinematics
from .encoders import memory
from .protocol import JOINTS
from .rotations import matrix_from_rot6d

IGNORED = -100
"""The label of positions that the language-model loss leaves out, as everywhere in transformers."""
SOURCES = ("made", "seen", "current", "before", "recalled")
"""Where a joint's rotation may come from: the SMPL projection, the same fitted to the landmarks of a photograph, the character's
current pose, its pose one turn ago, the memory."""
MADE, SEEN, CURRENT, BEFORE, RECALLED = range(len(SOURCES))
ROUGHLY = 0.4
"""How much the SMPL projection's error counts where a joint comes from elsewhere."""


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
    chooses_sources: bool = False
    """Whether joints may come from elsewhere than the SMPL projection; Mini's own, the paper has no such head."""
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
        self.source_projection = nn.Linear(hidden_size, len(JOINTS) * len(SOURCES)) if config.chooses_sources else None
        self.recall_query = nn.Linear(hidden_size, hidden_size, bias=False) if "memory" in self.projectors else None

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
                projected = self.projectors[name](rows.to(embeddings.dtype)).to(embeddings.dtype)
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
        kept = next(self.smpl_projection.parameters()).dtype  # peft's wrapper, in training, has no [0]
        numbers = self.smpl_projection(state.to(kept))
        return matrix_from_rot6d(numbers.float().unflatten(-1, (len(JOINTS), 6)))

    def sources(self, state: Tensor) -> Tensor:
        """(..., hidden_size) -> logits (..., 24, 5) of where each joint's rotation comes from."""
        if self.source_projection is None:
            raise ValueError("This model makes every joint; it has no source_projection.")
        logits = self.source_projection(state.to(self.source_projection.weight.dtype))
        return logits.float().unflatten(-1, (len(JOINTS), len(SOURCES)))

    def recalls(self, state: Tensor, rows: Tensor) -> Tensor:
        """States (n, hidden_size) and what each one's prompt recalled (n, rows, width) -> logits (n, rows)."""
        if self.recall_query is None:
            raise ValueError("This model has no memory.")
        kind = self.recall_query.weight.dtype
        keys = self.projectors["memory"](rows.flatten(0, 1).to(kind)).view(*rows.shape[:2], -1)
        return (keys @ self.recall_query(state.to(kind))[..., None]).squeeze(-1).float() / keys.shape[-1] ** 0.5

    def pose(self, state: Tensor, given: Mapping[str, Tensor]) -> Tensor:
        """The state that predicts a pose token (hidden_size,) -> joint rotations (24, 3, 3), each from its likeliest source.

        `given` holds what the prompt showed: rotations `current` and `before` (24, 3, 3), feature rows `memory` (rows, width)
        and `landmarks` (1, 165).
        """
        made = self.rotations(state)
        if self.source_projection is None:
            return made
        candidates = [made] * len(SOURCES)
        logits = self.sources(state)
        names = ((SEEN, "landmarks"), (CURRENT, "current"), (BEFORE, "before"), (RECALLED, "memory"))
        for source, name in names:
            if name not in given:
                logits[:, source] = -torch.inf
            elif source == SEEN:
                candidates[source] = fitting.fit(made, given[name])
            elif source == RECALLED:
                rows = given[name].to(state.device)
                best = int(self.recalls(state[None], rows[None])[0].argmax())
                candidates[source] = memory.rotations_of(rows[best])
            else:
                candidates[source] = given[name].to(made)
        return torch.stack(candidates)[logits.argmax(-1), torch.arange(len(JOINTS), device=made.device)]

    def forward(
        self,
        input_ids: Tensor,
        attention_mask: Tensor,
        labels: Tensor,
        features: Mapping[str, Tensor],
        rotations: Tensor,
        sources: Tensor | None = None,
        recalled: Tensor | None = None,
        pose_weight: float = 0.1,
        smooth: float = 0.0,
        source_weight: float = 0.1,
        recall_weight: float = 0.1,
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
            sources: (n, 24), which of SOURCES each joint's rotation comes from, IGNORED where that is not asked.
            recalled: (n,), which row of the memory the pose is, IGNORED where none is.
            smooth: differences below this count by their square, as in torch's `smooth_l1_loss`; 0 is L1. A joint that rests
                in most lessons is kept at rest by L1, whose slope there outweighs the few lessons in which it turns.
            source_weight: of the cross entropy of `sources`.
            recall_weight: of the cross entropy of `recalled`.
            limb_weight: of the same differences between the turns that joints have in the pelvis's axes: three small
                faults of the spine are one large fault of the head.
            joint_weights: how much each joint's difference counts, 24 numbers; all 1 without.

        Returns `loss` and the means it is made of: `language`, `body`, `root`, `limbs`, `sources`, `recall`.

        Source of the loss: the paper, section 3.3, and the released `model_forward` (1.0 · CE + 0.1 · pose); the other
        terms are Mini's, and 0 unless asked for.
        """
        states = self.states(self.embed(input_ids, features), attention_mask=attention_mask)
        predicting, following = states[:, :-1], labels[:, 1:]
        answered = following != IGNORED
        language = functional.cross_entropy(self.lm_head(predicting[answered]).float(), following[answered])
        posing = following == self.settings.pose_token_id
        pose_states = predicting[posing]
        terms = dict.fromkeys(("body", "root", "limbs", "sources", "recall"), states.new_zeros((), dtype=torch.float32))
        if not len(pose_states):
            return {"loss": language, "language": language, **terms}

        def difference(found: Tensor, wanted: Tensor) -> Tensor:
            return functional.smooth_l1_loss(found, wanted, reduction="none", beta=smooth)

        found = self.rotations(pose_states)
        error = difference(found, rotations)
        if joint_weights is not None:
            error = error * error.new_tensor(joint_weights)[:, None, None]
        if sources is not None and self.source_projection is not None and (sources != IGNORED).any():
            terms["sources"] = functional.cross_entropy(
                self.sources(pose_states).flatten(0, 1), sources.flatten(), ignore_index=IGNORED
            )
            # A joint that comes from elsewhere need only be roughly right here.
            elsewhere = (sources > SEEN)[..., None, None]
            error = error * torch.where(elsewhere, ROUGHLY, 1.0)
            found = torch.where(elsewhere, rotations, found)
        if recalled is not None and self.recall_query is not None and (recalled != IGNORED).any():
            rows = features["memory"].view(len(input_ids), memory.ROWS, -1)[posing.nonzero()[:, 0]]
            terms["recall"] = functional.cross_entropy(self.recalls(pose_states, rows), recalled, ignore_index=IGNORED)
        terms["body"], terms["root"] = error[:, 1:].mean(), error[:, 0].mean()
        if limb_weight:
            terms["limbs"] = difference(_in_pelvis(found), _in_pelvis(rotations)).mean()
        loss = language + pose_weight * (terms["body"] + terms["root"]) + limb_weight * terms["limbs"]
        loss = loss + source_weight * terms["sources"] + recall_weight * terms["recall"]
        return {"loss": loss, "language": language, **terms}


def _in_pelvis(rotations: Tensor) -> Tensor:
    """Parent-relative rotations (n, 24, 3, 3) -> the turns of all joints but the pelvis in its axes, (n, 23, 3, 3)."""
    upright = torch.eye(3, dtype=rotations.dtype, device=rotations.device).expand(len(rotations), 1, 3, 3)
    return kinematics.forward(torch.cat([upright, rotations[:, 1:]], dim=1))[1][:, 1:]
