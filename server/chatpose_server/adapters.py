"""LoRA adapters in peft's format on a loaded model: merged into its weights, or live beside them.

A folder holds adapter_config.json and adapter_model.safetensors: low-rank changes of some linear layers, and whole modules
that were trained with them, such as the SMPL projection.
"""

from __future__ import annotations

import importlib.util
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from safetensors import SafetensorError
from safetensors.torch import load_file

from . import precision
from .errors import ModelError
from .model import ChatPose

if TYPE_CHECKING:
    from peft import PeftModel

log = logging.getLogger(__name__)

Mode = Literal["auto", "merged", "live"]
CONFIG, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"


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
