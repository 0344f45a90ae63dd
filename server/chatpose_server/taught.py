"""Mini's conversation with poses that an adapter brought: it recalls them beside its own, and knows when one is meant."""

from __future__ import annotations

from .encoders.memory import SENTENCE, Memory
from .mini import MiniConversation
from .protocol import Request


class TaughtConversation(MiniConversation):
    """A conversation of Mini whose memory is joined with another."""

    def __init__(self, plain: MiniConversation, memory: Memory, brought: Memory) -> None:
        super().__init__(plain.model, plain.vocabulary, plain.sentence, memory.joined(brought))
        self.landmarks = plain.landmarks
        self.others = len(memory.said)
        """How many poses are not the adapter's; its own are behind them."""

    def recalls(self, request: Request) -> bool:
        """Whether the last message brings one of the adapter's poses to mind: without that, none of them can be given."""
        assert self.memory is not None
        message = request.messages[-1]
        if message.images or not message.text.strip():
            return False
        (rows,) = self.sentence.encode([message.text.strip()])
        poses, _ = self.memory.nearest(rows[:1, :SENTENCE])
        return bool((poses >= self.others).any())
