"""In how many bits a model is kept, what that takes of a device's memory, and what fits there.

8 and 4 bits go to the language model's linear layers alone, by bitsandbytes; projectors, embeddings and the vision tower
stay in bfloat16, the SMPL projection in float32.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Sequence

import psutil
import torch
from torch import Tensor, nn

from .errors import ModelError

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}
QUANTISED = {"int8": 1.01, "nf4": 0.52}
"""Bytes a weight, its share of the scales included."""
CHOICES = (*DTYPES, *QUANTISED)
PACKED = ("Params4bit", "Int8Params")
"""How bitsandbytes calls such weights."""
PREFERRED = {"cuda": ("bfloat16", "int8", "nf4"), "mps": ("float16",), "cpu": ("float32", "bfloat16", "nf4")}
"""What is tried on each kind of device, the best first."""
BESIDE = 1_600_000_000
"""Bytes for what comes beside a large model's weights: the vision tower, a conversation's cache, the work of a step."""
SMALL = 200_000_000
"""Parameters below which nothing is worth weighing."""


def dtype_of(precision: str) -> torch.dtype:
    """The type in which is computed."""
    return DTYPES.get(precision, torch.bfloat16)


def free_memory(device: torch.device) -> int:
    """Bytes that the device has left."""
    if device.type == "cuda":
        return torch.cuda.mem_get_info(device)[0]
    return psutil.virtual_memory().available


def size(model: nn.Module, precision: str) -> int:
    """Bytes that a model's weights take; the model may be without storage."""
    layers = sum(layer.weight.numel() for _, layer in _layers(model))
    rest = sum(parameter.numel() for parameter in model.parameters()) - layers
    width = dtype_of(precision).itemsize
    return int(layers * QUANTISED.get(precision, width) + rest * width)


def choose(model: nn.Module, device: torch.device, asked: str | None) -> str:
    """The precision asked for, else the best that fits into the device's free memory. Raises ModelError."""
    if asked is not None and asked not in CHOICES:
        raise ModelError(f"There is no dtype {asked!r}; choose one of: {', '.join(CHOICES)}.")
    if asked in QUANTISED:
        _require_bitsandbytes(asked)
    tried = (asked,) if asked else PREFERRED.get(device.type, ("float32",))
    if sum(parameter.numel() for parameter in model.parameters()) < SMALL:
        return tried[0]
    free = free_memory(device)
    for precision in tried:
        if size(model, precision) + BESIDE <= free and (precision not in QUANTISED or _has_bitsandbytes()):
            return precision
    raise ModelError(_too_large(model, device, tried, free))


def _too_large(model: nn.Module, device: torch.device, tried: Sequence[str], free: int) -> str:
    needs = ", ".join(f"{(size(model, precision) + BESIDE) / 1e9:.1f} GB as {precision}" for precision in tried)
    fewer = "" if _has_bitsandbytes() else "install bitsandbytes for 8 and 4 bits, "
    return (
        f"The model does not fit on {device}: it needs {needs}, and {free / 1e9:.1f} GB are free. To go on, {fewer}"
        "close other programs, or choose another device or a smaller model."
    )


def quantise(model: nn.Module, precision: str) -> None:
    """Put layers for 8 or 4 bits in the place of the language model's linear ones, before there are weights."""
    from bitsandbytes.nn.modules import Linear4bit, Linear8bitLt

    for parent, name in [(parent, name) for parent, name in _places(model)]:
        old: nn.Linear = getattr(parent, name)
        if precision == "nf4":
            new = Linear4bit(
                old.in_features,
                old.out_features,
                bias=False,
                compute_dtype=torch.bfloat16,
                quant_type="nf4",
                device="meta",
            )
        else:
            new = Linear8bitLt(old.in_features, old.out_features, bias=False, has_fp16_weights=False, device="meta")
        setattr(parent, name, new)


def is_quantised(model: nn.Module) -> bool:
    """Whether the language model's layers are kept in 8 or 4 bits."""
    return any(type(layer.weight).__name__ in PACKED for _, layer in _layers(model))


def weight(owner: nn.Module, tensor: Tensor, device: torch.device, dtype: torch.dtype) -> nn.Parameter:
    """A weight as its layer keeps it, on the device."""
    kind = type(getattr(owner, "weight", None)).__name__
    if kind in PACKED:
        from bitsandbytes.nn.modules import Int8Params, Params4bit

        if kind == "Params4bit":
            kept = Params4bit(tensor.to(torch.bfloat16), requires_grad=False, quant_type="nf4", module=owner)
        else:
            kept = Int8Params(tensor.to(torch.float16), requires_grad=False, has_fp16_weights=False)
        return kept.to(device)
    return nn.Parameter(tensor.to(device, dtype), requires_grad=False)


def _layers(model: nn.Module) -> list[tuple[str, nn.Linear]]:
    return [(name, getattr(parent, name)) for parent, name in _places(model)]


def _places(model: nn.Module) -> list[tuple[nn.Module, str]]:
    """Where the language model's linear layers are: the module that holds each, and its name there."""
    language = model.get_submodule("language_model.layers")
    return [
        (parent, name)
        for parent in language.modules()
        for name, child in parent.named_children()
        if isinstance(child, nn.Linear)
    ]


def _has_bitsandbytes() -> bool:
    return importlib.util.find_spec("bitsandbytes") is not None


def _require_bitsandbytes(precision: str) -> None:
    if not _has_bitsandbytes():
        raise ModelError(
            f"{precision} needs bitsandbytes; install it into the server's environment, or choose bfloat16."
        )
