"""Weights on disk to a model: our own format is a folder with config.json, model.safetensors and tokenizer.json."""

from __future__ import annotations

import json
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

from .conversation import Vocabulary
from .errors import ModelError
from .model import ChatPose, ChatPoseConfig

FORMAT = "chatpose-1"
PARTS = ("config.json", "model.safetensors", "tokenizer.json")
SHIPPED = Path(__file__).parents[1] / "checkpoints"


def find(model: str) -> Path:
    """The folder of a shipped model's name (`mini`) or of a path. Raises ModelError."""
    for folder in (SHIPPED / model, Path(model).expanduser()):
        if (folder / "config.json").is_file():
            return folder
    shipped = sorted(path.parent.name for path in SHIPPED.glob("*/config.json"))
    raise ModelError(
        f"There is no model {model!r}. Give a folder with a config.json, or one of: {', '.join(shipped) or 'none'}."
    )


def save(model: ChatPose, vocabulary: Vocabulary, folder: Path, dtype: torch.dtype = torch.float16) -> None:
    """Write a checkpoint; weights are rounded to `dtype`."""
    folder.mkdir(parents=True, exist_ok=True)
    config = {"format": FORMAT, **model.settings.to_json()}
    (folder / "config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")
    vocabulary.tokenizer.save(str(folder / "tokenizer.json"))
    weights = {name: value.detach().to("cpu", dtype).contiguous() for name, value in model.state_dict().items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def load(
    folder: Path, device: torch.device | str = "cpu", dtype: torch.dtype = torch.float32
) -> tuple[ChatPose, Vocabulary]:
    """Read a checkpoint, ready to answer. Raises ModelError when a part is missing or does not fit."""
    missing = [part for part in PARTS if not (folder / part).is_file()]
    if missing:
        raise ModelError(f"The checkpoint {folder} is incomplete: {', '.join(missing)} is missing.")
    try:
        value = json.loads((folder / "config.json").read_text(encoding="utf-8"))
        if value.pop("format", None) != FORMAT:
            raise ModelError(f"{folder / 'config.json'} is not a ChatPose checkpoint of the format {FORMAT}.")
        model = ChatPose(ChatPoseConfig.from_json(value))
        model.load_state_dict(load_file(folder / "model.safetensors"))
        vocabulary = Vocabulary.read(folder / "tokenizer.json")
    except (SafetensorError, RuntimeError, TypeError, KeyError, ValueError) as error:
        raise ModelError(f"The checkpoint {folder} does not fit this version: {error}") from error
    return model.to(device, dtype).eval().requires_grad_(False), vocabulary
