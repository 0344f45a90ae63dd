"""LLaMA's tokenizer as LLaVA-1.5 and ChatPose were trained with it: sentencepiece, with the habits of its old slow class.

transformers 5 tokenises follow-up turns, repeated spaces and text beside an added token differently. What the class of
transformers 4.31 did is written out here, so that the released weights read what they were trained to read.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from sentencepiece import SentencePieceProcessor

from .errors import ModelError

WORD_BOUNDARY = "\u2581"
ADDED = "added_tokens.json"
FILES = ("tokenizer.model", "tokenizer_config.json", ADDED, "special_tokens_map.json")
"""The tokenizer of a checkpoint; the last three may be absent."""


class LlamaPieces:
    """Text to ids and back. `added` holds the tokens beyond sentencepiece's own, such as `[SEG]`."""

    def __init__(self, folder: Path) -> None:
        """Read a folder's tokenizer. Raises ModelError."""
        file = folder / "tokenizer.model"
        if not file.is_file():
            raise ModelError(f"{folder} has no tokenizer.model; copy it from where the weights came from.")
        try:
            self.model = SentencePieceProcessor(model_file=str(file))
            self.added: dict[str, int] = _read(folder / ADDED)
            self.legacy = bool(_read(folder / "tokenizer_config.json").get("legacy", True))
        except (RuntimeError, OSError, ValueError) as error:
            raise ModelError(f"The tokenizer in {folder} cannot be read: {error}") from error
        self.start: int = self.model.bos_id()
        self.end: int = self.model.eos_id()
        self._names = {number: token for token, number in self.added.items()}
        self._special = {
            number: self.model.id_to_piece(number) for number in (self.start, self.end, self.model.unk_id())
        }

    def add(self, token: str, number: int) -> None:
        """One more token beyond sentencepiece's own."""
        self.added[token] = number
        self._names[number] = token

    def encode(self, text: str, *, after_token: bool = False) -> list[int]:
        """Plain text to ids; nothing in it becomes a special or added token.

        `after_token` tells that a special token such as `</s>` stands before it: then, unless the tokenizer is a legacy
        one, the first piece does not begin a word.
        """
        pieces: list[str] = self.model.encode(text.replace(WORD_BOUNDARY, " "), out_type=str)
        if (
            after_token
            and not self.legacy
            and pieces
            and not text.startswith(" ")
            and pieces[0].startswith(WORD_BOUNDARY)
        ):
            pieces = [piece for piece in (pieces[0][1:], *pieces[1:]) if piece]
        return [self.model.piece_to_id(piece) for piece in pieces]

    def decode(self, ids: Sequence[int]) -> str:
        """Ids to text, special tokens spelled out, as the old class printed it.

        Between an added token and the text beside it stands a space; so it does before the text that leads to a special token.
        """
        texts: list[str] = []
        run: list[int] = []
        for number in ids:
            if number in self._names:
                if run:
                    texts.append(self._spell(run))
                    run = []
                texts.append(self._names[number])
            else:
                run.append(number)
        if run:
            texts.append(self._spell(run))
        return " ".join(texts)

    def _spell(self, ids: Sequence[int]) -> str:
        text, run, after_special = "", [], False
        for position, number in enumerate(ids):
            if number not in self._special:
                run.append(number)
                after_special = False
                continue
            if not after_special and position:
                text += " "
            text += self.model.decode(run) + self._special[number]
            run, after_special = [], True
        return text + self.model.decode(run)


def _read(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
