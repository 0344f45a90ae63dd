"""A request in, events out: prompt, generation token by token, poses the moment their token is made.

Knows nothing of HTTP or the command line. One reply at a time; whoever calls queues.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from typing import Literal

import psutil
import torch
from torch import Tensor
from transformers.cache_utils import DynamicCache

from . import checkpoint
from .conversation import Conversation, MiniConversation, Prompt, Vocabulary
from .encoders.sentence import SentenceEncoder, find_folder
from .errors import ModelError
from .model import ChatPose
from .protocol import Event, Finished, Message, Pose, PoseMade, Request, Words
from .rotations import axis_angle_from_matrix

log = logging.getLogger(__name__)

DTYPES = {"float32": torch.float32, "bfloat16": torch.bfloat16, "float16": torch.float16}


@dataclass
class Kept:
    """What the last reply left behind: the cache of everything read and said, and what stands at each of its positions."""

    identity: list[int | str]
    cache: DynamicCache


class Engine:
    """One loaded model that answers requests."""

    def __init__(self, name: str, model: ChatPose, conversation: Conversation) -> None:
        self.name = name
        self.model = model
        self.conversation = conversation
        self._kept: Kept | None = None

    @property
    def sees(self) -> bool:
        """Whether reference images can be read."""
        return self.conversation.sees

    @property
    def device(self) -> torch.device:
        """Where the model is."""
        return self.model.lm_head.weight.device

    @classmethod
    def load(
        cls,
        model: str,
        *,
        device: str | None = None,
        dtype: str | None = None,
        vision_tower: str | None = None,
        progress: Callable[[float, str], None] = lambda fraction, text: None,
    ) -> Engine:
        """Load a model by name or folder. Raises ModelError, whose message says what to change."""
        folder = checkpoint.find(model)
        target = choose_device(device)
        if dtype is not None and dtype not in DTYPES:
            raise ModelError(f"There is no dtype {dtype!r}; choose one of: {', '.join(DTYPES)}.")
        if checkpoint.is_llava(folder):
            chatpose, conversation = _load_llava(folder, target, dtype, vision_tower, progress)
        elif vision_tower is not None:
            raise ModelError("ChatPose Mini brings its own encoders; --vision-tower is for LLaVA checkpoints.")
        else:
            chatpose, conversation = _load_mini(folder, target, DTYPES[dtype or "float32"], progress)
        engine = cls(folder.name, chatpose, conversation)
        progress(0.9, "Warming up")
        for _ in engine.reply(Request((Message("user", "a person standing"),), max_tokens=2)):
            pass
        progress(1.0, "Ready")
        log.info("%s is ready on %s", engine.name, target)
        return engine

    def memory(self) -> dict[str, int | str]:
        """What the device has: {"device", "used", "total"}, in bytes."""
        if self.device.type == "cuda":
            free, total = torch.cuda.mem_get_info(self.device)
            return {"device": str(self.device), "used": total - free, "total": total}
        return {
            "device": str(self.device),
            "used": psutil.Process().memory_info().rss,
            "total": psutil.virtual_memory().total,
        }

    def reply(self, request: Request, cancelled: Callable[[], bool] = lambda: False) -> Iterator[Event]:
        """Answer the request's last message; ends with Finished.

        Raises ProtocolError, before the first event, for what the request must change.
        """
        started = time.perf_counter()
        with torch.inference_mode():
            prompt = self.conversation.prompt(request)
        if isinstance(prompt, str):
            return iter((Words(prompt), Finished("stop")))
        return self._answer(prompt, request, cancelled, started)

    def _answer(
        self, prompt: Prompt, request: Request, cancelled: Callable[[], bool], started: float
    ) -> Iterator[Event]:
        choose = _chooser(request, self.device)
        end, pose_token = self.conversation.end, self.conversation.pose
        state, kept = self._prefill(prompt)
        timing: dict[str, float] = {"prompt": time.perf_counter() - started}
        said, shown, poses = [], "", 0
        reason: Literal["stop", "length", "cancelled"] = "length"
        for _ in range(request.max_tokens):
            if cancelled():
                reason = "cancelled"
                break
            refused = pose_token if self.conversation.words_first and not said else None
            token = pose_token if request.only else choose(self._logits(state, refused))
            if token == end and request.always and not poses:
                for word in self.conversation.opening:
                    said.append(word)
                    state = self._step(word, kept)
                token = pose_token
            said.append(token)
            if token == end:
                reason = "stop"
                break
            if token == pose_token:
                poses += 1
                timing.setdefault("first_pose", time.perf_counter() - started)
                yield PoseMade(self._pose(state, prompt))
                if request.only:
                    reason = "stop"
                    break
            text = self.conversation.text(said)
            if len(text) > len(shown):
                yield Words(text[len(shown) :])
                shown = text
            state = self._step(token, kept)
        text = "" if request.only else self.conversation.text(said, complete=True)
        if len(text) > len(shown):
            yield Words(text[len(shown) :])
        timing["total"] = time.perf_counter() - started
        yield Finished(reason, len(prompt.ids), sum(token != end for token in said), timing)

    @torch.inference_mode()
    def _prefill(self, prompt: Prompt) -> tuple[Tensor, Kept]:
        """Read a prompt, but for what the last one had in common with it; the state at its end."""
        kept, self._kept = self._kept, None  # whatever fails below, half a cache is not used again
        shared = 0
        if kept is not None and prompt.identity is not None:
            pairs = zip(kept.identity, prompt.identity[:-1], strict=False)
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if kept is None or not shared:
            kept, shared = Kept([], DynamicCache(config=self.model.language_model.config)), 0
        elif shared < len(kept.identity):
            kept.cache.crop(shared - len(kept.identity))
        features = {
            name: rows[sum(number == self.model.placeholder(name) for number in prompt.ids[:shared]) :]
            for name, rows in prompt.features.items()
        }
        ids = torch.tensor([prompt.ids[shared:]], device=self.device)
        state = self.model.states(self.model.embed(ids, features), kept.cache)[0, -1]
        if prompt.identity is not None:
            kept.identity = list(prompt.identity)
            self._kept = kept
        return state, kept

    @torch.inference_mode()
    def _step(self, token: int, kept: Kept) -> Tensor:
        ids = torch.tensor([[token]], device=self.device)
        state = self.model.states(self.model.embed(ids, {}), kept.cache)[0, -1]
        kept.identity.append(token)
        return state

    @torch.inference_mode()
    def _logits(self, state: Tensor, refused: int | None = None) -> Tensor:
        logits = self.model.lm_head(state).float()
        if refused is not None:
            logits[refused] = -torch.inf
        return logits

    @torch.inference_mode()
    def _pose(self, state: Tensor, prompt: Prompt) -> Pose:
        rotations = self.model.rotations(state)
        if prompt.current is not None and self.model.keep_projection is not None:
            kept = self.model.kept(state) > 0
            rotations = torch.where(kept[:, None, None], prompt.current.to(rotations), rotations)
        global_orient, *body_pose = axis_angle_from_matrix(rotations).double().tolist()
        return Pose(tuple(global_orient), tuple(tuple(row) for row in body_pose), frame=prompt.frame)


def _load_mini(
    folder: Path, device: torch.device, dtype: torch.dtype, progress: Callable[[float, str], None]
) -> tuple[ChatPose, Conversation]:
    if device.type == "cpu":
        # Mini gains nothing from a second thread, and loses tenfold while another program holds that core.
        torch.set_num_threads(1)
    progress(0.1, "Loading the sentence encoder")
    sentence = SentenceEncoder(find_folder(), device)
    progress(0.5, "Loading the language model")
    model = checkpoint.load(folder, device, dtype)
    return model, MiniConversation(model, Vocabulary.read(folder / "tokenizer.json"), sentence)


def _load_llava(
    folder: Path, device: torch.device, dtype: str | None, tower: str | None, progress: Callable[[float, str], None]
) -> tuple[ChatPose, Conversation]:
    # Mini must not wait for what only a LLaVA needs.
    from .encoders.clip import ClipEncoder
    from .llava import LlavaConversation
    from .sentencepieces import LlamaPieces

    precision = DTYPES[dtype] if dtype else torch.bfloat16 if device.type == "cuda" else torch.float32
    progress(0.0, "Loading the language model")
    model = checkpoint.load(
        folder, device, precision, lambda share: progress(0.8 * share, "Loading the language model")
    )
    progress(0.8, "Loading the vision tower")
    settings = model.settings
    clip = ClipEncoder(tower or settings.vision_tower or "", settings.vision_layer, device, precision)
    if clip.width != settings.projectors[0].width:
        raise ModelError(
            f"The vision tower gives {clip.width} numbers a patch, the weights read {settings.projectors[0].width}; "
            f"they were trained with {settings.vision_tower}."
        )
    return model, LlavaConversation(model, LlamaPieces(folder), clip)


def choose_device(device: str | None) -> torch.device:
    """The device asked for, else the fastest there is. Raises ModelError when it is not there."""
    if device in (None, "", "auto"):
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        chosen = torch.device(device)
        torch.empty(1, device=chosen)
    except (RuntimeError, AssertionError, NotImplementedError) as error:
        raise ModelError(f"The device {device!r} is not available here; choose cpu, or leave it to auto.") from error
    return chosen


def _chooser(request: Request, device: torch.device) -> Callable[[Tensor], int]:
    if request.temperature == 0:
        return lambda logits: int(logits.argmax())
    generator = torch.Generator(device)
    if request.seed is None:
        generator.seed()
    else:
        generator.manual_seed(request.seed)

    def draw(logits: Tensor) -> int:
        probabilities = torch.softmax(logits / request.temperature, dim=-1)
        return int(torch.multinomial(probabilities, 1, generator=generator))

    return draw
