"""Photographs through CLIP's vision tower, frozen, as LLaVA-1.5 sees them: the patches of its last layer but one."""

from __future__ import annotations

from pathlib import Path

import torch
from PIL import Image
from torch import Tensor
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.clip.modeling_clip import CLIPVisionModel

from ..errors import ModelError
from ..model import ChatPose


class ClipEncoder:
    """An image to one row for each patch: 24 × 24 of them at 336 pixels.

    The shortest side is scaled to the tower's size and the centre cut out, without padding, as ChatPose was trained.
    """

    def __init__(self, tower: str, layer: int, device: torch.device | str, dtype: torch.dtype) -> None:
        """Load a vision tower from a folder or from the hub's cache. Raises ModelError saying how to get it."""
        try:
            # Nothing is fetched here: what is downloaded, and when, is the user's to say.
            self.processor = CLIPImageProcessorPil.from_pretrained(tower, local_files_only=True)
            model = CLIPVisionModel.from_pretrained(tower, local_files_only=True, dtype=dtype)
        except (OSError, ValueError) as error:
            raise ModelError(
                f"The vision tower {tower!r} is not on this machine. Give its folder with --vision-tower, or fetch it "
                f"with `chatpose download chatpose`."
            ) from error
        self.dtype = dtype
        self.device = torch.device(device)
        self.model = read_until(model, layer).eval().requires_grad_(False).to(device=self.device)

    @classmethod
    def beside(cls, model: ChatPose, tower: str | None, device: torch.device | str, dtype: torch.dtype) -> ClipEncoder:
        """The tower that a LLaVA reads: `tower`, else the one that it was trained with. Raises ModelError."""
        settings = model.settings
        clip = cls(tower or settings.vision_tower or "", settings.vision_layer, device, dtype)
        if clip.width != settings.projectors[0].width:
            raise ModelError(
                f"The vision tower gives {clip.width} numbers a patch, the weights read {settings.projectors[0].width}; "
                f"they were trained with {settings.vision_tower}."
            )
        return clip

    @property
    def width(self) -> int:
        """Numbers in a row."""
        return self.model.config.hidden_size

    @property
    def patches(self) -> int:
        """Rows of an image."""
        return self.model.embeddings.num_patches

    @property
    def side(self) -> int:
        """Pixels a side of what it reads."""
        return self.model.config.image_size

    @torch.inference_mode()
    def encode(self, image: Image.Image) -> Tensor:
        """An upright RGB image -> (patches, width)."""
        return self.rows(self.processor(image, return_tensors="pt")["pixel_values"])

    @torch.no_grad()
    def rows(self, pixels: Tensor) -> Tensor:
        """Pixels of images as the processor gives them (n, 3, side, side) -> (n · patches, width), without gradients."""
        return self.model(pixels.to(self.device, self.dtype)).last_hidden_state[:, 1:].flatten(0, 1)


def read_until(model: CLIPVisionModel, layer: int) -> CLIPVisionModel:
    """The tower without what comes after `hidden_states[layer]`, which is then its last state; nothing else is read."""
    layers = model.encoder.layers
    model.encoder.layers = layers[: layer if layer >= 0 else len(layers) + 1 + layer]
    return model


def exists(tower: str) -> bool:
    """Whether a folder of that name is there."""
    return (Path(tower).expanduser() / "config.json").is_file()
