"""LoRA adapters in peft's format on a loaded model: merged into its weights, or live beside them.

A folder holds adapter_config.json and adapter_model.safetensors: low-rank changes of some linear layers, and whole modules
that were trained with them, such as the SMPL projection. One that Mini was taught poses with (`training/teaching.py`) also
holds memory.safetensors: these poses and their sentences.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from huggingface_hub import constants
from safetensors import SafetensorError
from safetensors.torch import load_file

from . import precision
from .encoders.memory import FILE as MEMORY
from .encoders.memory import Memory
from .errors import ModelError
from .model import ChatPose

if TYPE_CHECKING:
    from peft import PeftModel

log = logging.getLogger(__name__)

Mode = Literal["auto", "merged", "live"]
CONFIG, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"
LEARNER = "learner.json"
"""Which weights poses were taught to."""


def place(name: str) -> Path:
    """The folder of an adapter that has a name of its own, whether it is there or not; beside fetched weights."""
    return Path(constants.HF_HOME) / "chatpose" / "adapters" / name


def find(adapter: Path) -> Path:
    """The folder of a path or of a name. Raises ModelError that tells which names there are."""
    for folder in (adapter.expanduser(), place(str(adapter))):
        if (folder / CONFIG).is_file():
            return folder
    if adapter.is_dir():
        raise ModelError(f"{adapter} is no adapter: {CONFIG} is missing. Give the folder that a training has written.")
    names = sorted(path.parent.name for path in place("").glob(f"*/{CONFIG}"))
    raise ModelError(
        f"There is no adapter {str(adapter)!r}. Give a folder with an {CONFIG}, or the name of one that "
        f"`chatpose teach` has made; there is: {', '.join(names) or 'none'}."
    )


def memory(folder: Path) -> Memory | None:
    """The poses that an adapter of Mini brings; None for one without. Raises ModelError."""
    if not (folder / MEMORY).is_file():
        return None
    try:
        return Memory.read(folder)
    except (OSError, SafetensorError, RuntimeError, KeyError, ValueError) as error:
        raise ModelError(f"The {MEMORY} of the adapter {folder} cannot be read ({error}); teach it again.") from error


def write_learner(folder: Path, base: Path) -> None:
    """Note beside an adapter which checkpoint it was taught to."""
    (folder / LEARNER).write_text(json.dumps(_weights(base)) + "\n", encoding="utf-8")


def fits(folder: Path, base: Path) -> bool:
    """Whether an adapter was taught to this checkpoint, as far as it tells."""
    try:
        noted = json.loads((folder / LEARNER).read_bytes())
    except (OSError, ValueError):
        return True
    return noted == _weights(base)


def _weights(base: Path) -> dict[str, str]:
    files = sorted(base.glob("*.safetensors"))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def switch(model: ChatPose, on: bool) -> None:
    """Turn live LoRA layers on or off; off, the model computes bit by bit what it did without them."""
    from peft.tuners.tuners_utils import BaseTunerLayer

    for module in model.modules():
        if isinstance(module, BaseTunerLayer):
            module.enable_adapters(on)
    model.requires_grad_(False)


def apply(model: ChatPose, folder: Path, mode: Mode = "auto") -> None:
    """Put an adapter on a model, in place.

    `auto` merges where that loses nothing: into weights of 8 or 4 bits an adapter would be rounded away, so there it stays
    live. Raises ModelError when it cannot be read or was trained on another model.
    """
    if importlib.util.find_spec("peft") is None:
        raise ModelError("Adapters need peft; install it into the server's environment.")
    merged = mode == "merged" or (mode == "auto" and not precision.is_quantised(model))
    adapted = _read(model, folder)
    if merged:
        adapted.merge_and_unload(safe_merge=True)
    else:
        _unwrap(adapted)
    model.eval().requires_grad_(False)
    log.info("The adapter %s is %s", folder, "merged" if merged else "live")


def _read(model: ChatPose, folder: Path) -> PeftModel:
    """The model with the adapter's layers in it. Raises ModelError."""
    from peft import PeftConfig, PeftModel
    from peft.utils import get_peft_model_state_dict, set_peft_model_state_dict

    for name in (CONFIG, WEIGHTS):
        if not (folder / name).is_file():
            raise ModelError(f"{folder} is no adapter: {name} is missing. Give the folder that a training has written.")
    try:
        weights = load_file(folder / WEIGHTS)
        adapted = PeftModel(model, PeftConfig.from_pretrained(str(folder)))
        expected = get_peft_model_state_dict(adapted).keys()
        if strange := sorted(expected ^ weights.keys()):
            raise ModelError(
                f"The adapter {folder} was made for another model: {strange[0]} is in one of the two only."
            )
        set_peft_model_state_dict(adapted, weights)
    except (SafetensorError, RuntimeError, ValueError, TypeError, KeyError) as error:
        raise ModelError(f"The adapter {folder} does not fit this model: {error}") from error
    return adapted


def _unwrap(adapted: PeftModel) -> None:
    """Put whole modules and tables that came with the adapter in the place of their wrappers: the model stays what it was."""
    from peft.utils import ModulesToSaveWrapper, TrainableTokensWrapper

    for name, module in list(adapted.named_modules()):
        parent, _, last = name.rpartition(".")
        if isinstance(module, ModulesToSaveWrapper):
            setattr(adapted.get_submodule(parent), last, module.modules_to_save[module.active_adapters[0]])
        elif isinstance(module, TrainableTokensWrapper):
            module.token_adapter.merge(safe_merge=True)
            setattr(adapted.get_submodule(parent), last, module.token_adapter.base_layer)
