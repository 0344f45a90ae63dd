"""What a configuration says of a LLaVA's training: each key, and what holds without it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, dataclass, field, fields
from typing import Any

from ...datasets.mixture import BUFFER, RATES
from ...errors import ModelError
from ...precision import CHOICES


@dataclass(frozen=True)
class Base:
    """What is trained on; the folder and the tower may come from the command line."""

    model: str = ""
    vision_tower: str = ""
    precision: str = "bfloat16"
    """Of the frozen weights; nf4 and int8 make it a QLoRA."""


@dataclass(frozen=True)
class Lora:
    """What learns: low-rank changes of the language model, the SMPL projection, and what these three lines say."""

    rank: int = 128
    alpha: int = 256
    dropout: float = 0.05
    modules: tuple[str, ...] = ("q_proj", "v_proj")
    tables: str = "pose"
    """`pose`: the pose token's rows of both tables; `all`: both tables, as LISA trains them; `none`."""
    projector: bool = False
    """Whether the multimodal projector learns too."""


@dataclass(frozen=True)
class Data:
    """What it learns from; `sets` are named, each with its `reader`."""

    sets: Mapping[str, Mapping[str, Any]]
    rates: Mapping[str, float] = field(default_factory=lambda: dict(RATES))
    workers: int = 4
    longest: int = 1024
    """Positions of a sequence, an image's patches among them; what is longer is cut."""
    buffer: int = BUFFER


@dataclass(frozen=True)
class Steps:
    """How it learns; a step is `batch` x `accumulation` x processes examples."""

    steps: int
    batch: int = 4
    accumulation: int = 1
    learning_rate: float = 3e-4
    schedule: str = "linear"
    warmup: int = 100
    weight_decay: float = 0.0
    beta_2: float = 0.95
    clip: float = 1.0
    pose_weight: float = 0.1
    bf16: bool = True
    gradient_checkpointing: bool = True
    log_every: int = 10
    checkpoint_every: int = 500
    sample_every: int = 500
    """0: no samples."""
    samples: int = 6
    fsdp: str = ""
    deepspeed: str = ""
    """A .json file, or the name of one in `configs/`; for trainings that many processes share."""


@dataclass(frozen=True)
class Settings:
    """All of it."""

    base: Base
    lora: Lora
    data: Data
    training: Steps
    seed: int = 20261125


def read(settings: Mapping[str, Any]) -> Settings:
    """A configuration's tables. Raises ModelError for keys that do not exist and values that cannot be."""
    known = {item.name for item in fields(Settings)}
    if strange := sorted(set(settings) - known):
        raise ModelError(f"The configuration has no section {strange[0]!r}; there are: {', '.join(sorted(known))}.")
    read = Settings(
        _section(Base, "base", settings),
        _section(Lora, "lora", settings),
        _section(Data, "data", settings),
        _section(Steps, "training", settings),
        settings.get("seed", Settings.seed),
    )
    _check(read)
    return read


def _section(kind: type, name: str, settings: Mapping[str, Any]) -> Any:
    given = settings.get(name, {})
    known = {item.name: item for item in fields(kind)}
    if strange := sorted(set(given) - set(known)):
        raise ModelError(f"[{name}] has no key {strange[0]!r}; there are: {', '.join(known)}.")
    for key, item in known.items():
        if key not in given and item.default is MISSING and item.default_factory is MISSING:
            raise ModelError(f"[{name}] lacks {key!r}.")
    return kind(**{key: tuple(value) if isinstance(value, list) else value for key, value in given.items()})


def _check(settings: Settings) -> None:
    lora, steps = settings.lora, settings.training
    for name, value, allowed in (
        ("base.precision", settings.base.precision, CHOICES),
        ("lora.tables", lora.tables, ("pose", "all", "none")),
        ("training.schedule", steps.schedule, ("linear", "cosine", "constant_with_warmup")),
    ):
        if value not in allowed:
            raise ModelError(f"{name} must be one of {', '.join(allowed)}, not {value!r}.")
    for name, value in (
        ("lora.rank", lora.rank),
        ("training.steps", steps.steps),
        ("training.batch", steps.batch),
        ("training.accumulation", steps.accumulation),
        ("data.longest", settings.data.longest),
    ):
        if not isinstance(value, int) or value < 1:
            raise ModelError(f"{name} must be a whole number above 0, not {value!r}.")
    if steps.fsdp and steps.deepspeed:
        raise ModelError("[training] names both fsdp and deepspeed; choose one.")
    if steps.fsdp and settings.base.precision in ("int8", "nf4"):
        raise ModelError("A base of 8 or 4 bits is not split by FSDP; leave one of the two, or use torchrun alone.")
