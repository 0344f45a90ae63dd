"""How much memory loading a released checkpoint takes at its peak, beside what its weights take.

    .venv/server/bin/python benchmarks/loading.py [--layers 16] [--dtype bfloat16]

Writes a checkpoint of random weights in the authors' format, three torch shards, and loads it in processes of their own: once
with this project's loader, once the usual way, where all shards are read before the model is filled.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import torch

ROOT = Path(__file__).resolve().parents[1]
GOLDEN = ROOT / "tests" / "data" / "golden" / "tiny_chatpose"
SHARDS = 3
HIDDEN, INNER, HEADS = 2048, 5504, 16
LOADERS = ("ours", "usual")


def write(folder: Path, layers: int) -> int:
    """A released checkpoint in float16; its weights' bytes."""
    sys.path.insert(0, str(ROOT / "server"))
    config = json.loads((GOLDEN / "config.json").read_text(encoding="utf-8"))
    vocabulary = config["vocab_size"]
    config |= {
        "hidden_size": HIDDEN, "intermediate_size": INNER, "num_hidden_layers": layers, "num_attention_heads": HEADS,
        "num_key_value_heads": HEADS, "mm_hidden_size": 1024,
    }  # fmt: skip
    shutil.copytree(GOLDEN, folder, ignore=shutil.ignore_patterns("*.bin", "*.index.json", "config.json"))
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    shapes = {
        "model.embed_tokens.weight": (vocabulary, HIDDEN), "lm_head.weight": (vocabulary, HIDDEN),
        "model.norm.weight": (HIDDEN,),
        "model.mm_projector.0.weight": (HIDDEN, 1024), "model.mm_projector.0.bias": (HIDDEN,),
        "model.mm_projector.2.weight": (HIDDEN, HIDDEN), "model.mm_projector.2.bias": (HIDDEN,),
        "model.text_hidden_fcs.0.0.weight": (HIDDEN, HIDDEN), "model.text_hidden_fcs.0.0.bias": (HIDDEN,),
        "model.text_hidden_fcs.0.2.weight": (144, HIDDEN), "model.text_hidden_fcs.0.2.bias": (144,),
    }  # fmt: skip
    for layer in range(layers):
        at = f"model.layers.{layer}."
        shapes |= {f"{at}self_attn.{name}_proj.weight": (HIDDEN, HIDDEN) for name in "qkvo"}
        shapes |= {f"{at}mlp.{name}_proj.weight": (INNER, HIDDEN) for name in ("gate", "up")}
        shapes |= {f"{at}mlp.down_proj.weight": (HIDDEN, INNER)}
        shapes |= {f"{at}{name}_layernorm.weight": (HIDDEN,) for name in ("input", "post_attention")}
    names, places, total = list(shapes), {}, 0
    for number in range(SHARDS):
        file = f"pytorch_model-{number + 1:05}-of-{SHARDS:05}.bin"
        part = names[number * len(names) // SHARDS : (number + 1) * len(names) // SHARDS]
        tensors = {name: torch.empty(shapes[name], dtype=torch.float16).normal_(std=0.02) for name in part}
        total += sum(tensor.nbytes for tensor in tensors.values())
        torch.save(tensors, folder / file)
        places |= dict.fromkeys(part, file)
    index = {"metadata": {}, "weight_map": places}
    (folder / "pytorch_model.bin.index.json").write_text(json.dumps(index), encoding="utf-8")
    return total


def load(folder: Path, how: str, dtype: str) -> None:
    """Load, and print the process's own memory at its peak: what is mapped from files may be dropped, and does not count."""
    import threading

    sys.path.insert(0, str(ROOT / "server"))
    from chatpose_server import checkpoint, released
    from chatpose_server.model import ChatPose

    def own() -> int:
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.split("RssAnon:")[1].split()[0]) * 1024

    peak, done, before = [own()], threading.Event(), own()

    def watch() -> None:
        while not done.wait(0.002):
            peak[0] = max(peak[0], own())

    threading.Thread(target=watch, daemon=True).start()
    begun = time.perf_counter()
    if how == "ours":
        model = checkpoint.load(folder, dtype=dtype)
    else:
        weights = dict.fromkeys(())
        for file in released.shards(folder):
            weights |= {released._our_name(n): t for n, t in torch.load(file, weights_only=True).items()}
        model = ChatPose(released.read_config(folder)).to(getattr(torch, dtype))
        model.load_state_dict(weights)
    took = time.perf_counter() - begun
    done.set()
    kept = sum(weight.nbytes for weight in model.parameters())
    print(json.dumps({"peak": max(peak[0], own()) - before, "kept": kept, "seconds": took}))


def main() -> None:
    """Write, load both ways, compare."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--layers", type=int, default=16, help="of 51 M weights each (default: 16)")
    parser.add_argument("--dtype", choices=("float32", "bfloat16", "float16"), default="bfloat16")
    parser.add_argument("--load", nargs=2, metavar=("DIR", "HOW"), help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.load:
        load(Path(arguments.load[0]), arguments.load[1], arguments.dtype)
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary) / "released"
        print(f"{write(folder, arguments.layers) / 1e9:.2f} GB on disk as float16, loaded as {arguments.dtype}")
        print(f"{'':10}{'weights':>12}{'peak':>12}{'ratio':>8}{'time':>10}")
        for how in LOADERS:
            command = [sys.executable, __file__, "--load", str(folder), how, "--dtype", arguments.dtype]
            row = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
            ratio = row["peak"] / row["kept"]
            print(f"{how:10}{row['kept'] / 1e9:9.2f} GB{row['peak'] / 1e9:9.2f} GB{ratio:8.2f}{row['seconds']:8.1f} s")


if __name__ == "__main__":
    main()
