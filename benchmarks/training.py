"""How fast ChatPose and Mini are trained, and what share of the time their trainers wait for examples.

    .venv/server/bin/python benchmarks/training.py                       a small LLaVA and Mini on the CPU
    .venv/server/bin/python benchmarks/training.py --shape 7b --device cuda --batch 16 --steps 20

The trainers are the product's own, by `chatpose train`'s configurations. The LLaVA has random weights of a shape, LoRA by the
recipe, and a random CLIP-L/336 (one of two narrow layers with `--shape small`); its examples are made up, a quarter text, a quarter talk
and half photographs (640 × 480 JPEGs), each cut at `--longest` positions. The first `--warm` steps are not counted.

Operations of a step, for the model alone, by the count of PaLM (Chowdhery et al., 2022, appendix B): 6 N + 12 L H Q T for each
position, N the language model's weights, L layers, H heads of width Q, T positions of a sequence. What is frozen needs no
gradient of its own, so that LoRA's own need is two thirds of it, 4 N + 8 L H Q T; recomputed layers are not counted. Utilisation is
the second count by the device's peak.
"""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import torch
from chatpose_loop import SHAPES, random_model
from PIL import Image
from transformers import Trainer
from transformers.models.clip.configuration_clip import CLIPVisionConfig
from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
from transformers.models.clip.modeling_clip import CLIPVisionModel

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))
from chatpose_server.datasets.mixture import Mixture
from chatpose_server.datasets.triples import Triples
from chatpose_server.engine import choose_device
from chatpose_server.training import CONFIGURATIONS
from chatpose_server.training import trainer as mini
from chatpose_server.training.llava import run as llava

SHAPES["small"] = (384, 1024, 6, 6)
PIECES = Path(__file__).resolve().parents[1] / "tests" / "data" / "golden" / "tiny_chatpose"
"""A tokenizer; which words there are does not matter."""
PEAKS = {"H100": 989e12, "H200": 989e12, "A100": 312e12, "4090": 165e12, "L40": 181e12}
"""Operations a second in bfloat16, dense, as NVIDIA's data sheets have them."""
PHOTOGRAPHS = 64
LESSONS_POSES = 60
"""Poses of the library that Mini's lessons are made from here, so that their versions are made in seconds."""


class Clock:
    """Times each step of a Trainer, and how long it waited for its examples."""

    def __init__(self) -> None:
        self.marks: list[float] = []
        self.waits: list[float] = []
        self.positions: list[int] = []
        plain = Trainer.get_batch_samples

        def timed(trainer: Trainer, *args: Any, **kwargs: Any) -> Any:
            self._wait()
            begun = time.perf_counter()
            given = plain(trainer, *args, **kwargs)
            self.marks.append(begun)
            self.waits.append(time.perf_counter() - begun)
            self.positions.append(sum(batch["input_ids"].numel() for batch in given[0]))
            return given

        Trainer.get_batch_samples = timed

    def end(self) -> None:
        """The last step is over."""
        self._wait()
        self.marks.append(time.perf_counter())

    def _wait(self) -> None:
        if torch.cuda.is_available():
            torch.cuda.synchronize()

    def result(self, warm: int) -> tuple[float, float, float]:
        """Seconds a step, the share of them that was waited, and positions a step."""
        span = self.marks[-1] - self.marks[warm]
        steps = len(self.waits) - warm
        return span / steps, sum(self.waits[warm:]) / span, sum(self.positions[warm:]) / steps


def of_llava(args: argparse.Namespace, folder: Path) -> None:
    """The LLaVA's trainer."""
    device = choose_device(args.device)
    tower = _tower(folder / "tower", narrow=args.shape == "small")
    sets = _examples(folder)
    settings = tomllib.loads((CONFIGURATIONS / "llava_7b.toml").read_text())
    settings["data"] = {"sets": sets, "workers": args.workers, "longest": args.longest}
    dtype = args.dtype or ("bfloat16" if device.type == "cuda" else "float32")
    settings["base"]["precision"] = dtype
    settings["training"] |= {
        "batch": args.batch, "accumulation": args.accumulation, "bf16": dtype != "float32", "checkpoint_every": 10**6,
        "sample_every": 0, "log_every": 10**6,
    }  # fmt: skip
    model = random_model(args.shape, device, dtype)
    llava.recipe.load = lambda *_: model
    clock = Clock()
    llava.train(
        settings, folder / "llava", base=PIECES, vision_tower=str(tower), data=folder, steps=args.warm + args.steps,
        device=str(device), fresh=True, merge=False,
    )  # fmt: skip
    clock.end()
    step, waited, positions = clock.result(args.warm)
    examples = args.batch * args.accumulation
    shape = model.settings.language_model
    weights = sum(weight.numel() for name, weight in model.language_model.named_parameters() if "lora" not in name)
    weights = weights - model.language_model.get_input_embeddings().weight.numel() + model.lm_head.weight.numel()
    attention = shape["num_hidden_layers"] * shape["hidden_size"] * args.longest
    needed = (4 * weights + 8 * attention) * positions
    print(
        f"{args.shape}, {dtype} on {_name(device)}: {weights / 1e6:.0f} M weights, {examples} examples a step, {args.workers} workers"
    )
    print(f"  examples a second          {examples / step:9.2f}")
    print(f"  positions a second         {positions / step:9.0f}")
    print(f"  seconds a step             {step:9.2f}")
    print(f"  share waited for examples  {waited:9.2%}")
    print(
        f"  operations a second        {needed / step / 1e12:9.3f} T (LoRA's need), {1.5 * needed / step / 1e12:.3f} T (6 N + 12 L H Q T)"
    )
    peak = (
        args.peak * 1e12 if args.peak else next((rate for card, rate in PEAKS.items() if card in _name(device)), None)
    )
    if device.type == "cuda" and peak:
        print(
            f"  utilisation                {needed / step / peak:9.1%} of {peak / 1e12:.0f} T; {1.5 * needed / step / peak:.1%} by 6 N + 12 L H Q T"
        )
        print(f"  peak memory                {torch.cuda.max_memory_allocated() / 2**30:9.1f} GiB")


def of_the_reader(args: argparse.Namespace, folder: Path) -> None:
    """What one worker reads: the mixture alone, pictures decoded, without a model."""
    mixture = Mixture(
        [Triples(folder / given["file"], kind=given["kind"], name=name) for name, given in _sets().items()]
    )
    stream = iter(mixture)
    for _ in range(32):
        next(stream)
    begun = time.perf_counter()
    for _ in range(400):
        next(stream)
    print(
        f"one worker reads {400 / (time.perf_counter() - begun):.0f} examples a second (half of them with a photograph)\n"
    )


def of_mini(args: argparse.Namespace, folder: Path) -> None:
    """Mini's trainer."""
    device = choose_device(args.device)
    text = (CONFIGURATIONS / "mini.toml").read_text()
    batch = args.mini_batch
    text = text.replace("batch = 512", f"batch = {batch}").replace("[data]\n", f"[data]\nposes = {LESSONS_POSES}\n")
    if device.type == "cpu":
        text = text.replace("bf16 = true ", "bf16 = false ")
    config = folder / "mini.toml"
    config.write_text(text)
    clock = Clock()
    mini.train(
        str(config),
        folder / "mini",
        start=None,
        lessons=(args.warm + args.steps) * batch,
        device=str(device),
        fresh=True,
    )
    clock.end()
    step, waited, positions = clock.result(args.warm)
    print(f"Mini on {_name(device)}, {batch} lessons a step")
    print(f"  lessons a second           {batch / step:9.1f}")
    print(f"  positions a second         {positions / step:9.0f}")
    print(f"  share waited for lessons   {waited:9.2%}")


def _tower(folder: Path, narrow: bool) -> Path:
    """A random vision tower of 336 pixels."""
    width, inner, layers, heads = (1024, 256, 2, 16) if narrow else (1024, 4096, 24, 16)
    shape = CLIPVisionConfig(
        hidden_size=width, intermediate_size=inner, num_hidden_layers=layers, num_attention_heads=heads, image_size=336, patch_size=14
    )  # fmt: skip
    CLIPVisionModel(shape).save_pretrained(folder)
    CLIPImageProcessorPil(size={"shortest_edge": 336}, crop_size={"height": 336, "width": 336}).save_pretrained(folder)
    return folder


def _sets() -> dict[str, dict[str, Any]]:
    return {kind: {"reader": "triples", "file": f"{kind}.jsonl", "kind": kind} for kind in ("text", "vqa", "image")}


def _examples(folder: Path) -> dict[str, dict[str, Any]]:
    """Made-up triples whose answers are longer than any sequence."""
    rng = np.random.default_rng(0)
    words = ["a", "person", "who", "stands", "with", "the", "left", "arm", "raised", "and"]
    for number in range(PHOTOGRAPHS):
        coarse = rng.integers(0, 255, (12, 16, 3), dtype=np.uint8)
        Image.fromarray(coarse).resize((640, 480), Image.Resampling.BICUBIC).save(folder / f"{number}.jpg", quality=90)
    for kind in _sets():
        rows = []
        for number in range(256):
            told = " ".join(rng.choice(words, 1200))
            row: dict[str, Any] = {"text": f"number {number}", "reply": told}
            if kind != "vqa":
                row |= {"reply": f"Here: <pose>. {told}", "pose": _pose(rng)}
            if kind != "text":
                row["image"] = f"{number % PHOTOGRAPHS}.jpg"
            rows.append(json.dumps(row))
        (folder / f"{kind}.jsonl").write_text("\n".join(rows) + "\n")
    return _sets()


def _pose(rng: np.random.Generator) -> dict[str, Any]:
    return {"global_orient": [0.0, 0.0, 0.0], "body_pose": rng.normal(0, 0.3, (23, 3)).tolist(), "frame": "world"}


def _name(device: torch.device) -> str:
    return torch.cuda.get_device_name(device) if device.type == "cuda" else "the CPU"


def main() -> None:
    """Time both trainers."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=sorted(SHAPES), default="small")
    parser.add_argument("--device", help="cpu or cuda (default: the fastest there is)")
    parser.add_argument("--dtype", help="of the frozen weights: float32, bfloat16, int8 or nf4")
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--accumulation", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1, help="processes that read examples")
    parser.add_argument("--longest", type=int, default=1024, help="positions of a sequence")
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--warm", type=int, default=3, help="steps before them that are not counted")
    parser.add_argument("--peak", type=float, help="the device's operations a second in bfloat16, in T")
    parser.add_argument("--mini-batch", type=int, default=48)
    parser.add_argument("--only", choices=("llava", "mini"))
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if args.only != "mini":
            of_llava(args, folder)
            of_the_reader(args, folder)
        if args.only != "llava":
            of_mini(args, folder)


if __name__ == "__main__":
    main()
