"""The weights as the authors released them: three torch shards beside a config.json that says `llava` and is not quite."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import Tensor

from . import growing
from .errors import ModelError
from .model import ChatPoseConfig, ProjectorConfig
from .sentencepieces import LlamaPieces

log = logging.getLogger(__name__)

POSE_TOKEN = "[SEG]"
NAMES = (
    (re.compile(r"model\.mm_projector\.0\.(weight|bias)"), r"projectors.image.linear_1.\1"),
    (re.compile(r"model\.mm_projector\.2\.(weight|bias)"), r"projectors.image.linear_2.\1"),
    (re.compile(r"model\.text_hidden_fcs\.0\.([02])\.(weight|bias)"), r"smpl_projection.\1.\2"),
    (re.compile(r"model\.(embed_tokens\.weight|norm\.weight)"), r"language_model.\1"),
    (re.compile(r"model\.(layers\.\d+\.(?:self_attn|mlp)\.\w+_proj\.weight)"), r"language_model.\1"),
    (re.compile(r"model\.(layers\.\d+\.\w+_layernorm\.weight)"), r"language_model.\1"),
    (re.compile(r"(lm_head\.weight)"), r"\1"),
)
"""The released names and ours."""
SKIPPED = re.compile(r"model\.(hmr|smpl\w*|vision_tower)\.|.*\.rotary_emb\.inv_freq")
"""What may lie beside the weights: body models, the vision tower, tables that are computed."""


def is_released(config: Mapping[str, Any]) -> bool:
    """Whether a folder's config.json is of this format, which is LLaVA-1.5's own too."""
    return config.get("model_type") in ("llava", "llava_llama") and "text_config" not in config


def pieces_of(folder: Path, config: ChatPoseConfig) -> LlamaPieces:
    """A checkpoint's tokenizer; that of a plain LLaVA-1.5 gets the pose token. Raises ModelError."""
    pieces = LlamaPieces(folder)
    pieces.add(POSE_TOKEN, config.pose_token_id)
    return pieces


def is_plain(folder: Path) -> bool:
    """Whether these are LLaVA-1.5's weights, without a pose token and a SMPL projection. Raises ModelError."""
    return POSE_TOKEN not in LlamaPieces(folder).added


def read_config(folder: Path, grown: bool = False) -> ChatPoseConfig:
    """config.json read by hand: the Auto classes take it for another model. Raises ModelError.

    `grown` allows a plain LLaVA-1.5: the shape is then that of the ChatPose which it becomes.
    """
    value = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    pieces = LlamaPieces(folder)
    if POSE_TOKEN not in pieces.added and not grown:
        raise ModelError(
            f"{folder / 'added_tokens.json'} has no {POSE_TOKEN} token; these weights were not trained to pose. Give "
            "--adapter with what `chatpose train` made of them."
        )
    try:
        language = {
            name: value[name]
            for name in (
                "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
                "rms_norm_eps", "max_position_embeddings", "vocab_size", "hidden_act", "tie_word_embeddings",
            )
            if name in value
        }  # fmt: skip
        config = ChatPoseConfig(
            language_model={
                **language,
                "pad_token_id": None,
                "bos_token_id": pieces.start,
                "eos_token_id": pieces.end,
                "rope_parameters": {"rope_type": "default", "rope_theta": value.get("rope_theta", 10000.0)},
            },
            projectors=(ProjectorConfig("image", value["mm_hidden_size"]),),
            pose_token_id=pieces.added.get(POSE_TOKEN, -1),
            projection_width=value["hidden_size"],
            vision_tower=value.get("mm_vision_tower") or value["vision_tower"],
            vision_layer=value.get("mm_vision_select_layer", -2),
        )
        return config if POSE_TOKEN in pieces.added else growing.config(config)
    except KeyError as error:
        raise ModelError(f"{folder / 'config.json'} lacks {error.args[0]!r}.") from error


def tensors(folder: Path, grown: bool = False) -> Iterator[tuple[str, Tensor]]:
    """Each weight under our name, one shard in memory at a time; unknown ones are reported once. Raises ModelError.

    With `grown`, a plain LLaVA-1.5 gets what it lacks to be a ChatPose.
    """
    if grown and is_plain(folder):
        yield from growing.tensors(tensors(folder), read_config(folder, grown))
        return
    unknown: list[str] = []
    for file in shards(folder):
        for name, tensor in read(file):
            ours = _our_name(name)
            if ours is not None:
                yield ours, tensor
            elif not SKIPPED.match(name):
                unknown.append(name)
    if unknown:
        log.warning(
            "%s holds %d weights that ChatPose has no use for: %s …", folder, len(unknown), ", ".join(unknown[:5])
        )


def shards(folder: Path) -> list[Path]:
    """The files that hold the weights, safetensors before torch's own. Raises ModelError."""
    for index, single in (
        ("model.safetensors.index.json", "model.safetensors"),
        ("pytorch_model.bin.index.json", "pytorch_model.bin"),
    ):
        if (folder / index).is_file():
            named = json.loads((folder / index).read_text(encoding="utf-8"))["weight_map"]
            files = [folder / name for name in sorted(set(named.values()))]
            missing = [file.name for file in files if not file.is_file()]
            if missing:
                raise ModelError(f"The checkpoint {folder} is incomplete: {', '.join(missing)} is missing.")
            return files
        if (folder / single).is_file():
            return [folder / single]
    raise ModelError(
        f"The checkpoint {folder} holds no weights: model.safetensors is missing, and so are torch's own files."
    )


def read(file: Path) -> Iterator[tuple[str, Tensor]]:
    """The weights in one file, by their names there. Raises ModelError."""
    try:
        if file.suffix == ".safetensors":
            with safe_open(file, framework="pt") as opened:
                for name in opened.keys():  # noqa: SIM118  a handle, not a dict
                    yield name, opened.get_tensor(name)
        else:
            yield from torch.load(file, map_location="cpu", weights_only=True, mmap=True).items()
    except Exception as error:  # torch and safetensors raise many kinds for a damaged file
        raise ModelError(f"{file} cannot be read; fetch it again. ({error})") from error


def _our_name(name: str) -> str | None:
    for pattern, ours in NAMES:
        if pattern.fullmatch(name):
            return pattern.sub(ours, name)
    return None
