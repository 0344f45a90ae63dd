"""The cache that grows gives what no cache gives: past its room, and after it was cropped."""

from __future__ import annotations

import pytest
import torch
from chatpose_server.decoding import AHEAD, RoomyLayer, growing_cache
from transformers.models.llama import LlamaConfig, LlamaModel


@pytest.fixture(scope="module")
def llama() -> LlamaModel:
    torch.manual_seed(0)
    config = LlamaConfig(
        vocab_size=50, hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=512
    )  # fmt: skip
    return LlamaModel(config).eval()


@torch.inference_mode()
def test_tokens_past_the_room_of_the_cache_are_heard_as_without_one(llama: LlamaModel) -> None:
    ids = torch.randint(50, (2, 10 + AHEAD + 10))
    cache = growing_cache(llama.config)
    heard = llama(ids[:, :10], past_key_values=cache).last_hidden_state[:, -1]
    for at in range(10, ids.shape[1]):
        heard = llama(ids[:, at : at + 1], past_key_values=cache).last_hidden_state[:, -1]
    assert cache.get_seq_length() == ids.shape[1]
    assert heard == pytest.approx(llama(ids, use_cache=False).last_hidden_state[:, -1], abs=1e-5)


@torch.inference_mode()
def test_what_was_cropped_is_forgotten(llama: LlamaModel) -> None:
    ids, others = torch.randint(50, (1, 30)), torch.randint(50, (1, 15))
    cache = growing_cache(llama.config)
    llama(ids, past_key_values=cache)
    cache.crop(-12)
    heard = llama(others, past_key_values=cache).last_hidden_state
    assert cache.get_seq_length() == 18 + 15
    wanted = llama(torch.cat([ids[:, :18], others], dim=1), use_cache=False).last_hidden_state[:, 18:]
    assert heard == pytest.approx(wanted, abs=1e-5)


def test_a_new_token_moves_no_earlier_one() -> None:
    layer = RoomyLayer()
    keys, _ = layer.update(torch.randn(1, 4, 20, 8), torch.randn(1, 4, 20, 8))
    longer, _ = layer.update(torch.randn(1, 4, 1, 8), torch.randn(1, 4, 1, 8))
    assert longer.shape[-2] == 21
    assert longer.data_ptr() == keys.data_ptr()
