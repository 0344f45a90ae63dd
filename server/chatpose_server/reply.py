"""One reply as it is spoken: which token comes next, which poses it holds, and what the client hears of it."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from typing import Literal

import torch
from torch import Tensor

from .conversation import Conversation, Prompt
from .model import ChatPose
from .protocol import Event, Finished, Pose, PoseMade, Request, Words
from .rotations import axis_angle_from_matrix


class Reply:
    """Hears the model's states one after the other; after each, `next` is the token to feed, or None at the end."""

    def __init__(
        self, model: ChatPose, conversation: Conversation, request: Request, prompt: Prompt, room: int
    ) -> None:
        """`room` is how many tokens prompt and reply may have together."""
        self.model = model
        self.conversation = conversation
        self.request = request
        self.prompt = prompt
        self.next: int | None = None
        self.timing: dict[str, float] = {}
        self._most = min(request.max_tokens, room - len(prompt.ids))
        self._started = time.perf_counter()
        self._choose = _chooser(request, model.lm_head.weight.device)
        self._demanded: deque[int] = deque((conversation.pose,) if request.only else ())
        self._said: list[int] = []
        self._shown = ""
        self._poses = 0

    def since(self, started: float) -> None:
        """Count time from here; the prompt has just been read."""
        self._started = started
        self.timing["prompt"] = time.perf_counter() - started

    @torch.inference_mode()
    def hear(self, state: Tensor) -> Iterator[Event]:
        """The state that predicts the next token (hidden_size,) -> what the client hears of that token."""
        token = self._token(state)
        self._said.append(token)
        if token == self.conversation.end:
            yield from self.end("stop")
            return
        if token == self.conversation.pose:
            self._poses += 1
            self.timing.setdefault("first_pose", time.perf_counter() - self._started)
            yield PoseMade(self._pose(state))
            if self.request.only:
                yield from self.end("stop")
                return
        yield from self._words(complete=False)
        self.next = token
        if len(self._said) >= self._most:
            yield from self.end("length")

    def end(self, reason: Literal["stop", "length", "cancelled"]) -> Iterator[Event]:
        """The words that waited for what follows, and Finished."""
        self.next = None
        if not self.request.only:
            yield from self._words(complete=True)
        self.timing["total"] = time.perf_counter() - self._started
        tokens = sum(token != self.conversation.end for token in self._said)
        yield Finished(reason, len(self.prompt.ids), tokens, self.timing)

    def _token(self, state: Tensor) -> int:
        if self._demanded:
            return self._demanded.popleft()
        logits = self.model.lm_head(state).float()
        if self.conversation.words_first and not self._said:
            logits[self.conversation.pose] = -torch.inf
        if self.prompt.bias is not None:
            for token, bonus in self.prompt.bias.on_next(self._said).items():
                logits[token] += bonus
        token = self._choose(logits)
        if token == self.conversation.end and self.request.always and not self._poses:
            self._demanded.extend((*self.conversation.opening, self.conversation.pose))
            return self._demanded.popleft()
        return token

    def _words(self, complete: bool) -> Iterator[Words]:
        text = self.conversation.text(self._said, complete)
        if complete and self.prompt.remark:
            text = f"{text} {self.prompt.remark}".strip()
        if len(text) > len(self._shown):
            yield Words(text[len(self._shown) :])
            self._shown = text

    def _pose(self, state: Tensor) -> Pose:
        rotations = self.model.pose(state, self.prompt.given)
        said = self.conversation.text(self._said[:-1], complete=True)
        rotations = self.conversation.settled(said, self.prompt, rotations)
        global_orient, *body_pose = axis_angle_from_matrix(rotations).double().tolist()
        return Pose(tuple(global_orient), tuple(tuple(row) for row in body_pose), frame=self.prompt.frame)


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
