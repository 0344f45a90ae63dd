"""What of a LLaVA learns to pose, and how it is written: the paper's recipe as a LoRA adapter in peft's format.

Frozen: the vision tower, the language model, and (unless `projector` says otherwise) the multimodal projector. Learning: LoRA
on the attention's q and v, the SMPL projection as a whole, and the pose token's rows of the two tables. ChatPose's authors
took their trainer from LISA (dvlab-research), which trains both tables as wholes beside LoRA; `tables = "all"` does the
same. By default only the rows of the token that is new are trained: all other words keep what LLaVA knows of them, the
adapter stays small, and it fits on a base of 4 bits.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import torch
from peft import LoraConfig, get_peft_model
from torch import Tensor, nn

from ... import adapters, checkpoint, released
from ...errors import ModelError
from ...model import ChatPose
from .settings import Lora

if TYPE_CHECKING:
    from peft import PeftModel

TABLES = ("embed_tokens", "lm_head")


def load(base: Path, device: torch.device, precision: str) -> ChatPose:
    """A base in any of the formats, frozen; a plain LLaVA-1.5 gets a pose token and a SMPL projection. Raises ModelError."""
    if not checkpoint.is_llava(base):
        raise ModelError(f"{base} is no LLaVA; give the folder of LLaVA-1.5 or of a ChatPose with --base.")
    return checkpoint.load(base, device, precision, grown=True)


def adapt(model: ChatPose, lora: Lora) -> PeftModel:
    """The model with what learns in it; its weights stay in 32 bits whatever the rest is kept in. Raises ModelError."""
    whole = ["smpl_projection"]
    if lora.projector:
        whole.append("projectors.image")
    if lora.tables == "all":
        whole += TABLES
    rows = {table: [model.settings.pose_token_id] for table in TABLES} if lora.tables == "pose" else None
    try:
        adapted = get_peft_model(
            model,
            LoraConfig(
                r=lora.rank,
                lora_alpha=lora.alpha,
                lora_dropout=lora.dropout,
                target_modules=list(lora.modules),
                modules_to_save=whole,
                trainable_token_indices=rows,
            ),
        )
    except ValueError as error:
        raise ModelError(f"[lora] does not fit the model: {error}") from error
    for weight in adapted.parameters():
        if weight.requires_grad:
            weight.data = weight.data.float()
    model.register_forward_hook(_take_part)
    return adapted


def _take_part(model: nn.Module, given: Any, losses: dict[str, Tensor]) -> dict[str, Tensor]:
    """Each weight that learns has a gradient in each step, zero where a batch has no pose or no picture.

    Processes that train together wait for one another's gradients, of all weights.
    """
    parts = (model.get_submodule("smpl_projection"), model.get_submodule("projectors"))
    learning = [weight.sum() for part in parts for weight in part.parameters() if weight.requires_grad]
    return {**losses, "loss": losses["loss"] + 0 * torch.stack(learning).sum()}


def merge(base: Path, adapter: Path, out: Path, precision: str) -> None:
    """Base and adapter as one checkpoint of our format, computed on the CPU. Raises ModelError."""
    model = load(base, torch.device("cpu"), precision)
    adapters.apply(model, adapter, "merged")
    checkpoint.save_llava(model, released.pieces_of(base, model.settings), base, out)
