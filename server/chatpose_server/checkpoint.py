"""Weights on disk to a model: our own folders, and the authors'.

Ours holds config.json, safetensors, and tokenizer.json (Mini) or sentencepiece's files (LLaVA).
"""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import torch
from huggingface_hub import save_torch_state_dict
from safetensors import SafetensorError
from safetensors.torch import save_file
from torch import Tensor
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

from . import precision, released
from .encoders.memory import FILE as MEMORY
from .encoders.memory import Memory
from .errors import ModelError
from .model import ChatPose, ChatPoseConfig
from .sentencepieces import ADDED, LlamaPieces
from .sentencepieces import FILES as PIECES_FILES
from .vocabulary import Vocabulary

log = logging.getLogger(__name__)

FORMAT = "chatpose-1"
SHIPPED = Path(__file__).parents[1] / "checkpoints"
PRECISE = ("smpl_projection.", "source_projection.")
"""What stays in float32 whatever the rest is kept in: rotations are read from it."""


def find(model: str) -> Path:
    """The folder of a shipped model's name (`mini`) or of a path. Raises ModelError."""
    for folder in (SHIPPED / model, Path(model).expanduser()):
        if (folder / "config.json").is_file():
            return folder
    shipped = sorted(path.parent.name for path in SHIPPED.glob("*/config.json"))
    raise ModelError(
        f"There is no model {model!r}. Give a folder with a config.json, or one of: {', '.join(shipped) or 'none'}."
    )


def is_llava(folder: Path) -> bool:
    """Whether the model reads sentencepiece's ids and images, rather than Mini's features."""
    return (folder / PIECES_FILES[0]).is_file()


def save(
    model: ChatPose,
    vocabulary: Vocabulary,
    folder: Path,
    dtype: torch.dtype = torch.float16,
    memory: Memory | None = None,
) -> None:
    """Write a Mini's checkpoint; weights are rounded to `dtype`."""
    folder.mkdir(parents=True, exist_ok=True)
    if memory is not None:
        memory.save(folder)
    _write_config(model.settings, folder)
    vocabulary.tokenizer.save(str(folder / "tokenizer.json"))
    weights = {name: value.detach().to("cpu", dtype).contiguous() for name, value in model.state_dict().items()}
    save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def memory(folder: Path, model: ChatPose) -> Memory | None:
    """The memory that a Mini was trained with; None for a model without. Raises ModelError."""
    if "memory" not in model.projectors:
        return None
    try:
        return Memory.read(folder)
    except (OSError, SafetensorError, RuntimeError, KeyError) as error:
        raise ModelError(f"The checkpoint {folder} is incomplete: its {MEMORY} cannot be read: {error}") from error


def save_llava(model: ChatPose, pieces: LlamaPieces, source: Path, folder: Path) -> None:
    """Write a LLaVA's checkpoint in our format, each weight as it is; its tokenizer's files come from `source`."""
    folder.mkdir(parents=True, exist_ok=True)
    _write_config(model.settings, folder)
    for name in PIECES_FILES:
        if (source / name).is_file():
            shutil.copyfile(source / name, folder / name)
    (folder / ADDED).write_text(json.dumps(pieces.added, indent=2) + "\n", encoding="utf-8")
    weights = {name: value.detach().to("cpu").contiguous() for name, value in model.state_dict().items()}
    save_torch_state_dict(weights, folder, max_shard_size="4GB")


def convert(source: Path, folder: Path) -> None:
    """Write the authors' checkpoint in our format, each weight as it is stored. Raises ModelError."""
    config = released.read_config(source)
    with torch.device("meta"):
        expected = ChatPose(config).state_dict().keys()
    weights = dict(released.tensors(source))
    _check_names(source, expected, weights.keys())
    folder.mkdir(parents=True, exist_ok=True)
    _write_config(config, folder)
    for name in PIECES_FILES:
        if (source / name).is_file():
            shutil.copyfile(source / name, folder / name)
    save_torch_state_dict(weights, folder, max_shard_size="4GB")


def load(
    folder: Path,
    device: torch.device | str = "cpu",
    dtype: str | None = "float32",
    progress: Callable[[float], None] = lambda share: None,
    grown: bool = False,
) -> ChatPose:
    """Read a checkpoint, ready to answer, one weight after the other onto the device.

    `dtype` is one of `precision.CHOICES`, None for the best that fits. `grown` reads a plain LLaVA-1.5 too, as the ChatPose
    that it becomes with a training or an adapter. Raises ModelError when a part is missing or the whole does not fit.
    """
    target = torch.device(device)
    try:
        config, weights = _open(folder, grown)
        with torch.device("meta"):
            model = ChatPose(config)
        _fill(model, folder, weights, target, precision.choose(model, target, dtype), progress)
    except (SafetensorError, RuntimeError, TypeError, KeyError, ValueError) as error:
        raise ModelError(f"The checkpoint {folder} does not fit this version: {error}") from error
    return model.eval().requires_grad_(False)


def _open(folder: Path, grown: bool) -> tuple[ChatPoseConfig, Iterator[tuple[str, Tensor]]]:
    value: dict[str, Any] = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    if released.is_released(value):
        return released.read_config(folder, grown), released.tensors(folder, grown)
    if value.pop("format", None) != FORMAT:
        raise ModelError(f"{folder / 'config.json'} is no checkpoint of ChatPose: neither {FORMAT} nor the authors'.")
    if not is_llava(folder) and not (folder / "tokenizer.json").is_file():
        raise ModelError(f"The checkpoint {folder} is incomplete: tokenizer.json is missing.")
    return ChatPoseConfig.from_json(value), (pair for file in released.shards(folder) for pair in released.read(file))


def _fill(
    model: ChatPose,
    folder: Path,
    weights: Iterator[tuple[str, Tensor]],
    device: torch.device,
    kept: str,
    progress: Callable[[float], None],
) -> None:
    """Put weights into a model without storage; nothing is held twice."""
    expected, found = model.state_dict(), set()
    if kept in precision.QUANTISED:
        precision.quantise(model, kept)
    size, free = precision.size(model, kept), precision.free_memory(device)
    log.info("%s as %s: %.2f GB, of %.1f GB free on %s", folder.name, kept, size / 1e9, free / 1e9, device)
    for name, tensor in weights:
        if name in expected and tensor.shape != expected[name].shape:
            raise ModelError(
                f"The checkpoint {folder} does not fit this version: {name} is {tuple(tensor.shape)}, "
                f"{tuple(expected[name].shape)} is expected."
            )
        if name in expected:
            owner, _, last = name.rpartition(".")
            dtype = torch.float32 if name.startswith(PRECISE) else precision.dtype_of(kept)
            module = model.get_submodule(owner)
            setattr(module, last, precision.weight(module, tensor, device, dtype))
            found.add(name)
            progress(len(found) / len(expected))
    _check_names(folder, expected, found)
    # Computed, not stored, and left without storage by the meta device.
    model.language_model.rotary_emb = LlamaRotaryEmbedding(model.language_model.config).to(device)


def _check_names(folder: Path, expected: Any, found: Any) -> None:
    missing = sorted(set(expected) - set(found))
    if missing:
        raise ModelError(
            f"The checkpoint {folder} is incomplete: {len(missing)} weights are missing, such as {missing[0]}."
        )


def _write_config(config: ChatPoseConfig, folder: Path) -> None:
    text = json.dumps({"format": FORMAT, **config.to_json()}, indent=2)
    (folder / "config.json").write_text(text + "\n", encoding="utf-8")
