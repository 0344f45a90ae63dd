"""One token after another: over a cache that grows, or over one of fixed size with a step that is compiled for it."""

from __future__ import annotations

import logging
from typing import Protocol

import torch
from torch import Tensor
from transformers.cache_utils import Cache, DynamicLayer, StaticCache
from transformers.models.llama import LlamaConfig

from . import precision
from .model import ChatPose

log = logging.getLogger(__name__)

ROOM = 2048
"""Positions of the cache of fixed size: as long as LLaVA-1.5 was trained on; 1.7 GB for 13B in 16 bits."""

AHEAD = 128
"""Positions that a growing cache has room for beyond those it holds; 105 MB for 13B in 16 bits."""


class RoomyLayer(DynamicLayer):
    """Keys and values with room behind them, where new ones are written; `DynamicLayer` copies all that it has for each token."""

    _room: Tensor
    """Keys and values, (2, batch, heads, positions with room, head width); `keys` and `values` are its beginnings."""

    def update(
        self, key_states: Tensor, value_states: Tensor, *args: object, **kwargs: object
    ) -> tuple[Tensor, Tensor]:
        """New keys and values (batch, heads, new, head width) -> all of them."""
        length = self.get_seq_length()
        end = length + key_states.shape[-2]
        if not length or end > self._room.shape[-2]:
            before = (self.keys, self.values) if length else ()
            self.lazy_initialization(key_states, value_states)
            *batch_heads, _, width = key_states.shape
            self._room = key_states.new_empty(2, *batch_heads, end + AHEAD, width)
            for room, had in zip(self._room, before, strict=False):
                room[..., :length, :] = had
        for room, new in zip(self._room, (key_states, value_states), strict=True):
            room[..., length:end, :] = new
        self.keys, self.values = self._room[..., :end, :]
        return self.keys, self.values


def growing_cache(config: LlamaConfig) -> Cache:
    """An empty cache that grows."""
    return Cache([RoomyLayer() for _ in range(config.num_hidden_layers)])


class Decoder(Protocol):
    """How a model is asked for its next state."""

    room: int
    """Positions that a prompt and its reply may take together."""

    def cache(self) -> Cache:
        """An empty cache. The one given before may be it."""
        ...

    def crop(self, cache: Cache, length: int) -> None:
        """Forget what stands behind the first `length` positions."""
        ...

    def step(self, token: int, cache: Cache, length: int) -> Tensor:
        """The state (hidden_size,) after one more token; `length` positions are in the cache."""
        ...


class Growing:
    """A cache that grows, and the model as it is: on any device, in any precision."""

    def __init__(self, model: ChatPose) -> None:
        self.model = model
        self.room = model.language_model.config.max_position_embeddings

    def cache(self) -> Cache:
        """An empty cache."""
        return growing_cache(self.model.language_model.config)

    def crop(self, cache: Cache, length: int) -> None:
        """Forget what stands behind the first `length` positions."""
        behind = int(cache.get_seq_length()) - length
        if behind:
            cache.crop(-behind)

    def step(self, token: int, cache: Cache, length: int) -> Tensor:
        """The state after one more token."""
        ids = torch.tensor([[token]], device=self.model.lm_head.weight.device)
        return self.model.states(self.model.embed(ids, {}), cache)[0, -1]


class Compiled:
    """One cache of fixed size, and a step that torch compiles: on CUDA into one graph, without a launch for each kernel.

    A step of 13B is some two thousand small kernels, which take longer to launch than the weights to read. Where compiling
    fails the model runs as it is, on the same cache.
    """

    def __init__(self, model: ChatPose, room: int = ROOM) -> None:
        self.model = model
        self.room = min(room, model.language_model.config.max_position_embeddings)
        self._cache = StaticCache(model.language_model.config, max_cache_len=self.room)
        mode = "reduce-overhead" if model.lm_head.weight.is_cuda else None
        self._compiled = torch.compile(self._states, mode=mode, dynamic=False)

    def cache(self) -> Cache:
        """The one cache, emptied."""
        self.crop(self._cache, 0)
        return self._cache

    def crop(self, cache: Cache, length: int) -> None:
        """What stands behind `length` is written over, and until then masked."""
        for layer in cache.layers:
            if layer.is_initialized:
                layer.cumulative_length.fill_(length)

    def step(self, token: int, cache: Cache, length: int) -> Tensor:
        """The state after one more token."""
        ids = torch.tensor([[token]], device=self.model.lm_head.weight.device)
        try:
            torch.compiler.cudagraph_mark_step_begin()
            return self._compiled(ids, cache)[0, -1].clone()  # the graph writes its next state to the same place
        except Exception as error:  # whatever a compiler says: slower is better than not at all
            log.warning("The step could not be compiled, so the model runs as it is: %s", error, exc_info=True)
            self._compiled = self._states
            self.crop(cache, length)
            return self._compiled(ids, cache)[0, -1]

    def _states(self, ids: Tensor, cache: Cache) -> Tensor:
        return self.model.states(self.model.embed(ids, {}), cache)


def decoder_for(model: ChatPose, compiled: bool | None = None) -> Decoder:
    """The decoder asked for; None chooses: a compiled step for large models on CUDA whose weights are not quantised."""
    if compiled is None:
        compiled = (
            model.lm_head.weight.is_cuda
            and not precision.is_quantised(model)
            and sum(parameter.numel() for parameter in model.parameters()) >= precision.SMALL
        )
    return Compiled(model) if compiled else Growing(model)
