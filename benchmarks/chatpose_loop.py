"""The authors' way of generating against ours, on the same random weights: no cache and CLIP at every token, or not.

    .venv/server/bin/python benchmarks/chatpose_loop.py                     a mid-size model on the CPU
    .venv/server/bin/python benchmarks/chatpose_loop.py --shape 13b --device cuda --dtype nf4

The mid-size shape has a language model of 167 M parameters and CLIP-L/336 in full size. Ratios of one run are what counts.
The authors' loop is emulated here, not theirs: CLIP, projector and the whole sequence at every token, all layers' states
kept. With --device cuda only ours is timed, beside the share of the device's memory bandwidth that a token reads.
"""

from __future__ import annotations

import argparse
import copy
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import torch
from transformers.models.clip.configuration_clip import CLIPVisionConfig
from transformers.models.clip.modeling_clip import CLIPVisionModel
from transformers.models.llama.modeling_llama import LlamaRotaryEmbedding

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "server"))
from chatpose_server import precision
from chatpose_server.conversation import Prompt
from chatpose_server.decoding import decoder_for
from chatpose_server.encoders.clip import read_until
from chatpose_server.engine import Engine
from chatpose_server.model import ChatPose, ChatPoseConfig, ProjectorConfig
from chatpose_server.protocol import Message, Request

SHAPES = {
    "mid": (1024, 2752, 8, 16),
    "7b": (4096, 11008, 32, 32),
    "13b": (5120, 13824, 40, 40),
}
"""Hidden size, feed-forward size, layers, heads."""
BEFORE, AFTER, PATCHES = 37, 28, 576
"""Tokens before and after the image, as in a question of the authors."""
LAYER = -2
"""Whose states of CLIP are read."""
REPLY = 20
"""Tokens of a reply."""


class Scripted:
    """A conversation of given ids: a stand-in for the tokenizer, which random weights have no use for."""

    end, pose, words_first, opening, sees = -1, 32000, False, (), True

    def __init__(self, clip: CLIPVisionModel, pixels: torch.Tensor) -> None:
        self.whole_clip, self.pixels = clip, pixels
        self.clip = read_until(copy.deepcopy(clip), LAYER)
        self.extra: list[int] = []
        self.image = True
        self.look: torch.Tensor | None = None

    def prompt(self, request: Request) -> Prompt:
        """The question, and `extra` tokens of a later turn."""
        ids = list(range(1, 1 + BEFORE))
        identity: list[int | str] = list(ids)
        features = {}
        if self.image:
            if self.look is None:
                self.look = self.clip(self.pixels).last_hidden_state[0, 1:]
            features = {"image": self.look}
            ids += [-1] * PATCHES
            identity += ["image"] * PATCHES
        tail = [*range(100, 100 + AFTER), *self.extra]
        return Prompt([*ids, *tail], features, "camera", identity=[*identity, *tail])

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """Nothing is said."""
        return ""

    def settled(self, reply: str, prompt: Prompt, made: torch.Tensor) -> torch.Tensor:
        """The model's own pose."""
        return made


def random_model(shape: str, device: torch.device, dtype: str) -> ChatPose:
    """ChatPose of a shape with random weights, made on the device layer by layer."""
    hidden, inner, layers, heads = SHAPES[shape]
    config = ChatPoseConfig(
        language_model={
            "hidden_size": hidden, "intermediate_size": inner, "num_hidden_layers": layers, "num_attention_heads": heads,
            "vocab_size": 32001, "max_position_embeddings": 4096, "rms_norm_eps": 1e-5,
        },
        projectors=(ProjectorConfig("image", 1024),),
        pose_token_id=32000,
        projection_width=hidden,
    )  # fmt: skip
    with torch.device("meta"):
        model = ChatPose(config)
    shapes = {name: value.shape for name, value in model.state_dict().items()}
    if dtype in precision.QUANTISED:
        precision.quantise(model, dtype)
    for name, size in shapes.items():
        owner, _, last = name.rpartition(".")
        module = model.get_submodule(owner)
        ones = name.endswith("norm.weight")
        tensor = torch.ones(size, device=device) if ones else torch.randn(size, device=device) * 0.02
        wide = torch.float32 if name.startswith("smpl_projection") else precision.dtype_of(dtype)
        setattr(module, last, precision.weight(module, tensor, device, wide))
    model.language_model.rotary_emb = LlamaRotaryEmbedding(model.language_model.config).to(device)
    return model.eval()


def random_clip(device: torch.device, dtype: torch.dtype) -> CLIPVisionModel:
    """CLIP-L/336 with random weights."""
    config = CLIPVisionConfig(
        hidden_size=1024,
        intermediate_size=4096,
        num_hidden_layers=24,
        num_attention_heads=16,
        image_size=336,
        patch_size=14,
    )
    with torch.device(device):
        return CLIPVisionModel(config).to(dtype).eval()


@torch.inference_mode()
def their_way(model: ChatPose, scripted: Scripted, tokens: int) -> None:
    """The authors' loop: everything again for every token."""
    prompt = scripted.prompt(Request((Message("user", "x"),)))
    ids = list(prompt.ids)
    for _ in range(tokens):
        # Also without an image: of zeros, and thrown away.
        patches = scripted.whole_clip(scripted.pixels, output_hidden_states=True).hidden_states[LAYER][0, 1:]
        features = {"image": patches} if scripted.image else {}
        embeddings = model.embed(torch.tensor([ids]), features)
        states = model.language_model(inputs_embeds=embeddings, use_cache=False, output_hidden_states=True)
        logits = model.lm_head(states.last_hidden_state)
        ids.append(int(logits[0, -1, :32000].argmax()))
    model.smpl_projection(states.last_hidden_state.float())


def our_way(engine: Engine, tokens: int) -> None:
    """A reply of the engine, all its parts."""
    for _ in engine.reply(Request((Message("user", "x"),), max_tokens=tokens)):
        pass


def seconds(work: Callable[[], None], device: torch.device) -> float:
    """How long it takes."""
    if device.type == "cuda":
        torch.cuda.synchronize()
    begun = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - begun


def forget(engine: Engine) -> None:
    """A new conversation: no cache, no image seen."""
    engine._kept = None
    engine.conversation.look = None


def compare(engine: Engine, device: torch.device, their_tokens: int) -> None:
    """Both ways, with and without an image."""
    print(f"{'':24}{'theirs':>12}{'ours':>12}{'ratio':>10}")
    for image in (True, False):
        engine.conversation.image = image
        share = seconds(lambda: their_way(engine.model, engine.conversation, their_tokens), device)
        theirs = share / their_tokens * REPLY
        forget(engine)
        ours = seconds(lambda: our_way(engine, REPLY), device)
        name = f"{REPLY} tokens, {'image' if image else 'no image'}"
        print(f"{name:24}{theirs:10.2f} s{ours:10.2f} s{theirs / ours:9.0f}×")


def follow_ups(engine: Engine, device: torch.device) -> None:
    """The first token of a later turn, by how many tokens are new."""
    engine.conversation.image = True
    forget(engine)
    print("\nfirst token of a turn")
    print(
        f"  {'first turn, ' + str(BEFORE + PATCHES + AFTER) + ' positions':34}{seconds(lambda: our_way(engine, 1), device) * 1000:8.0f} ms"
    )
    for new in (10, 40, 160):
        engine.conversation.extra = []
        our_way(engine, 1)
        engine.conversation.extra = list(range(200, 200 + new))
        took = seconds(lambda: our_way(engine, 1), device)
        print(f"  {'follow-up, ' + str(new) + ' new tokens':34}{took * 1000:8.0f} ms")
    engine.conversation.extra = []


def on_its_own(engine: Engine, device: torch.device) -> None:
    """Ours alone: time to a pose, milliseconds a token, share of the bandwidth."""
    for image in (False, True):
        engine.conversation.image = image
        times = []
        for _ in range(5):
            forget(engine)
            times.append(seconds(lambda: our_way(engine, 1), device))
        print(
            f"{'prompt read, image' if image else 'prompt read, no image':34}{statistics.median(times) * 1000:8.1f} ms"
        )
    short, long = (seconds(lambda n=n: (forget(engine), our_way(engine, n))[0], device) for n in (8, 72))
    token = (long - short) / 64
    weights = sum(p.numel() * p.element_size() for p in engine.model.language_model.parameters())
    print(f"{'a token':34}{token * 1000:8.2f} ms")
    print(
        f"{'weights read for a token':34}{weights / 1e9:8.2f} GB, {weights / token / bandwidth(device):.0%} of what a copy reaches"
    )
    if device.type == "cuda":
        print(f"{'peak memory':34}{torch.cuda.max_memory_allocated() / 2**30:8.2f} GiB")


def bandwidth(device: torch.device) -> float:
    """Bytes a second that reading and writing a large tensor reach."""
    source = torch.empty(256 * 2**20, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)

    def copy() -> None:
        target.copy_(source)

    copy()
    took = statistics.median(seconds(copy, device) for _ in range(10))
    return 2 * source.numel() / took


def main() -> None:
    """Make the weights, and time."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shape", choices=SHAPES, default="mid")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--dtype", choices=precision.CHOICES, default="float32")
    parser.add_argument(
        "--their-tokens", type=int, default=3, help="tokens that the slow loop is timed for (default: 3)"
    )
    parser.add_argument("--compile", action=argparse.BooleanOptionalAction, help="as `chatpose serve` has it")
    arguments = parser.parse_args()
    device = torch.device(arguments.device)
    torch.manual_seed(0)
    model = random_model(arguments.shape, device, arguments.dtype)
    clip = random_clip(device, precision.dtype_of(arguments.dtype))
    pixels = torch.randn(1, 3, 336, 336, device=device, dtype=precision.dtype_of(arguments.dtype))
    decoder = decoder_for(model, arguments.compile)
    engine = Engine(arguments.shape, model, Scripted(clip, pixels), decoder)
    print(
        f"{arguments.shape}, {arguments.dtype}, {device}, {torch.get_num_threads()} threads, {type(decoder).__name__}"
    )
    our_way(engine, 4)
    if device.type != "cuda":
        compare(engine, device, arguments.their_tokens)
        follow_ups(engine, device)
    on_its_own(engine, device)


if __name__ == "__main__":
    main()
