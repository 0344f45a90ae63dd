"""A request in, events out: prompt, generation token by token, poses the moment their token is made.

Knows nothing of HTTP or the command line. One reply at a time; whoever calls queues.
"""

from __future__ import annotations

import gc
import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path

import psutil
import torch
from torch import Tensor
from torch.nn.utils.rnn import pad_sequence
from transformers.cache_utils import Cache

from . import adapters, checkpoint, download
from .conversation import Conversation, Prompt
from .decoding import Decoder, Growing, decoder_for, growing_cache
from .encoders.sentence import SentenceEncoder, find_folder
from .errors import ModelError
from .mini import MiniConversation
from .model import ChatPose
from .protocol import Event, Finished, Message, PoseMade, ProtocolError, Request, Words
from .reply import Reply
from .taught import TaughtConversation
from .vocabulary import Vocabulary

log = logging.getLogger(__name__)


OUT_OF_MEMORY = (
    "{device} ran out of memory on this prompt. Begin a new conversation, close other programs that use it, or load the "
    "model in fewer bits (--dtype nf4)."
)


@dataclass
class Kept:
    """What the last reply left behind: the cache of everything read and said, and what stands at each of its positions."""

    identity: list[int | str]
    cache: Cache


class Engine:
    """One loaded model that answers requests."""

    def __init__(self, name: str, model: ChatPose, conversation: Conversation, decoder: Decoder | None = None) -> None:
        self.name = name
        self.model = model
        self.conversation = conversation
        self.decoder = decoder or Growing(model)
        self._kept: Kept | None = None
        self._turns: dict[bool, tuple[str, Conversation]] = {}

    @property
    def names(self) -> list[str]:
        """What it answers as: with its adapter, if it has one, and without where that can be switched off."""
        return [self._turns[on][0] for on in (True, False)] if self._turns else [self.name]

    def adapt(self, on: bool) -> None:
        """Switch the adapter on or off, for the replies that follow; nothing happens where it cannot be switched.

        Off, replies are bit by bit those of the model without an adapter. On, so are those to messages that bring none of
        its poses to mind: small talk, changes and all that Mini knew before cannot suffer.
        """
        if self._turns:
            self.name = self._turns[on][0]

    def _heeds(self, request: Request) -> bool:
        """Whether this request is answered with the adapter."""
        taught = self._turns[True][1] if self._turns else None
        return isinstance(taught, TaughtConversation) and self.name == self._turns[True][0] and taught.recalls(request)

    def _heed(self, on: bool) -> None:
        """Answer with the adapter, or without."""
        if self._turns and self.conversation is not self._turns[on][1]:
            self.conversation = self._turns[on][1]
            self._kept = None
            adapters.switch(self.model, on)

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
        adapter: Path | None = None,
        adapter_mode: adapters.Mode = "auto",
        compiled: bool | None = None,
        progress: Callable[[float, str], None] = lambda fraction, text: None,
    ) -> Engine:
        """Load a model by name or folder, and an adapter on it. Raises ModelError, whose message says what to change."""
        if model in download.MODELS:
            folder, fetched_tower = download.folder(model)
            vision_tower = vision_tower or str(fetched_tower)
        else:
            folder = checkpoint.find(model)
        target = choose_device(device)
        adapter = None if adapter is None else adapters.find(adapter)
        if checkpoint.is_llava(folder):
            chatpose, conversation = _load_llava(folder, target, dtype, vision_tower, progress, adapter is not None)
        elif vision_tower is not None:
            raise ModelError("ChatPose Mini brings its own encoders; --vision-tower is for LLaVA checkpoints.")
        else:
            chatpose, conversation = _load_mini(folder, target, dtype or "float32", progress)
        plain = conversation
        if adapter is not None:
            progress(0.85, "Loading the adapter")
            conversation, adapter_mode = _taught(conversation, folder, adapter, adapter_mode)
            adapters.apply(chatpose, adapter, adapter_mode)
        engine = cls(folder.name, chatpose, conversation, decoder_for(chatpose, compiled))
        if adapter is not None:
            engine.name = f"{folder.name}+{adapter.name}"
            if conversation is not plain and adapter_mode == "live":
                engine._turns = {True: (engine.name, conversation), False: (folder.name, plain)}
        progress(0.9, "Warming up")
        for _ in engine.reply(Request((Message("user", "a person standing"),), max_tokens=4)):
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
        self._heed(self._heeds(request))
        with torch.inference_mode():
            prompt = self.conversation.prompt(request)
        if isinstance(prompt, str):
            return iter((Words(prompt), Finished("stop")))
        return self._within_memory(self._answer(self._begin(request, prompt), cancelled, started))

    def _begin(self, request: Request, prompt: Prompt) -> Reply:
        """Raises ProtocolError when there is no room for an answer."""
        room = self.decoder.room
        if len(prompt.ids) >= room:
            raise ProtocolError(
                f"The conversation is too long for this model ({len(prompt.ids)} of {room} tokens); begin a new one.",
                "messages",
            )
        return Reply(self.model, self.conversation, request, prompt, room)

    def _within_memory(self, events: Iterator[Event]) -> Iterator[Event]:
        """The same; where the device's memory does not suffice, what is kept is given back and a sentence says so."""
        try:
            yield from events
        except torch.OutOfMemoryError as error:
            self._kept = None
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            raise ModelError(OUT_OF_MEMORY.format(device=self.device)) from error

    def _answer(self, reply: Reply, cancelled: Callable[[], bool], started: float) -> Iterator[Event]:
        for other in reply.prompt.others:
            beside = self._begin(reply.request, other)
            yield from _poses(self._speak(beside, cancelled, started))
        yield from self._speak(reply, cancelled, started)

    def _speak(self, reply: Reply, cancelled: Callable[[], bool], started: float) -> Iterator[Event]:
        state, kept = self._prefill(reply.prompt)
        reply.since(started)
        while True:
            if cancelled():
                yield from reply.end("cancelled")
                return
            yield from reply.hear(state)
            if reply.next is None:
                return
            state = self._step(reply.next, kept)

    def replies(self, requests: Sequence[Request]) -> list[list[Event]]:
        """Answer requests side by side, one pass for all of them at each token; what `reply` gives for each.

        Raises ProtocolError.
        """
        heeded = [self._heeds(request) for request in requests]
        answers: dict[int, list[Event]] = {}
        for on in sorted(set(heeded)):
            self._heed(on)
            numbers = [number for number, one in enumerate(heeded) if one == on]
            answers |= zip(numbers, self._replies([requests[number] for number in numbers]), strict=True)
        return [answers[number] for number in range(len(requests))]

    def _replies(self, requests: Sequence[Request]) -> list[list[Event]]:
        """Answer requests side by side, all with the adapter or all without."""
        started = time.perf_counter()
        with torch.inference_mode():
            prompts = [self.conversation.prompt(request) for request in requests]
        events: list[list[Event]] = [
            [Words(prompt), Finished("stop")] if isinstance(prompt, str) else [] for prompt in prompts
        ]
        speaking: list[tuple[list[Event], Reply]] = []
        beside: list[tuple[list[Event], list[Event]]] = []
        for heard, request, prompt in zip(events, requests, prompts, strict=True):
            if isinstance(prompt, str):
                continue
            speaking.append((heard, self._begin(request, prompt)))
            for other in prompt.others:
                beside.append((heard, []))
                speaking.append((beside[-1][1], self._begin(request, other)))
        if speaking:
            self._answer_all(speaking, started)
        for heard, others in reversed(beside):
            heard[:0] = _poses(others)
        return events

    @torch.inference_mode()
    def _answer_all(self, speaking: list[tuple[list[Event], Reply]], started: float) -> None:
        """Prompts end at the same place: shorter ones are filled in front, where nothing looks."""
        rows = [
            self.model.embed(torch.tensor([reply.prompt.ids], device=self.device), reply.prompt.features)[0]
            for _, reply in speaking
        ]
        lengths = torch.tensor([len(row) for row in rows], device=self.device)
        embeddings = pad_sequence(rows, batch_first=True, padding_side="left")
        mask = (torch.arange(embeddings.shape[1], device=self.device) >= embeddings.shape[1] - lengths[:, None]).long()
        positions = (mask.cumsum(-1) - 1).clamp(min=0)
        cache = growing_cache(self.model.language_model.config)
        states = self.model.states(embeddings, cache, mask, positions)[:, -1]
        for _, reply in speaking:
            reply.since(started)
        over = [False] * len(speaking)
        while True:
            for number, (heard, reply) in enumerate(speaking):
                if not over[number]:
                    heard.extend(reply.hear(states[number]))
                    over[number] = reply.next is None
            if all(over):
                return
            # Who has ended is fed on, unheard, until the last one has.
            tokens = [self.conversation.end if reply.next is None else reply.next for _, reply in speaking]
            mask = torch.cat([mask, mask.new_ones(len(speaking), 1)], dim=1)
            positions = positions[:, -1:] + 1
            ids = torch.tensor(tokens, device=self.device)[:, None]
            states = self.model.states(self.model.embed(ids, {}), cache, mask, positions)[:, -1]

    @torch.inference_mode()
    def _prefill(self, prompt: Prompt) -> tuple[Tensor, Kept]:
        """Read a prompt, but for what the last one had in common with it; the state at its end."""
        kept, self._kept = self._kept, None  # whatever fails below, half a cache is not used again
        shared = 0
        if kept is not None and prompt.identity is not None:
            pairs = zip(kept.identity, prompt.identity[:-1], strict=False)
            shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
        if kept is None or not shared:
            kept, shared = Kept([], self.decoder.cache()), 0
        else:
            self.decoder.crop(kept.cache, shared)
        features = {
            name: rows[sum(number == self.model.placeholder(name) for number in prompt.ids[:shared]) :]
            for name, rows in prompt.features.items()
        }
        ids = torch.tensor([prompt.ids[shared:]], device=self.device)
        state = self.model.states(self.model.embed(ids, features), kept.cache)[0, -1]
        kept.identity = list(prompt.identity or prompt.ids)
        if prompt.identity is not None:
            self._kept = kept
        return state, kept

    @torch.inference_mode()
    def _step(self, token: int, kept: Kept) -> Tensor:
        state = self.decoder.step(token, kept.cache, len(kept.identity))
        kept.identity.append(token)
        return state


def _poses(events: Iterable[Event]) -> Iterator[Event]:
    """The poses of a reply without its words."""
    return (event for event in events if isinstance(event, PoseMade))


def release_memory() -> None:
    """Give back what an engine that nobody holds any more has left on the device."""
    gc.collect()
    if torch.cuda.is_available():
        torch.cuda.empty_cache()


def _load_mini(
    folder: Path, device: torch.device, dtype: str, progress: Callable[[float, str], None]
) -> tuple[ChatPose, Conversation]:
    if device.type == "cpu":
        # Mini gains nothing from a second thread, and loses tenfold while another program holds that core.
        torch.set_num_threads(1)
    progress(0.1, "Loading the sentence encoder")
    sentence = SentenceEncoder(find_folder(), device)
    progress(0.5, "Loading the language model")
    model = checkpoint.load(folder, device, dtype)
    return model, MiniConversation(
        model, Vocabulary.read(folder / "tokenizer.json"), sentence, checkpoint.memory(folder, model)
    )


def _taught(
    conversation: Conversation, folder: Path, adapter: Path, mode: adapters.Mode
) -> tuple[Conversation, adapters.Mode]:
    """A conversation that also recalls the poses which an adapter of Mini brings, live so that it can be switched off.

    Raises ModelError.
    """
    brought = adapters.memory(adapter)
    if brought is None:
        return conversation, mode
    if not isinstance(conversation, MiniConversation) or conversation.memory is None:
        raise ModelError(f"The adapter {adapter} teaches poses to ChatPose Mini; load it with --model mini.")
    if not adapters.fits(adapter, folder):
        log.warning(
            "The adapter %s was taught to another Mini than %s; teach it again, or it may fail", adapter, folder
        )
    return TaughtConversation(conversation, conversation.memory, brought), "live" if mode == "auto" else mode


def _load_llava(
    folder: Path,
    device: torch.device,
    dtype: str | None,
    tower: str | None,
    progress: Callable[[float, str], None],
    grown: bool,
) -> tuple[ChatPose, Conversation]:
    # Mini must not wait for what only a LLaVA needs.
    from .encoders.clip import ClipEncoder
    from .llava import LlavaConversation
    from .released import pieces_of

    progress(0.0, "Loading the language model")
    model = checkpoint.load(
        folder, device, dtype, lambda share: progress(0.8 * share, "Loading the language model"), grown
    )
    progress(0.8, "Loading the vision tower")
    clip = ClipEncoder.beside(model, tower, device, model.lm_head.weight.dtype)
    return model, LlavaConversation(model, pieces_of(folder, model.settings), clip)


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
