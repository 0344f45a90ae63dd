"""The words that Mini can say, and the tokens that mean something else than words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

PAD, START, END, POSE, REPLY = "<pad>", "<s>", "</s>", "<pose>", "<reply>"
SPECIAL_TOKENS = (PAD, START, END, POSE, REPLY)


class Vocabulary:
    """The words that Mini can say: a byte-level BPE trained on its replies."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        ids = [tokenizer.token_to_id(token) for token in SPECIAL_TOKENS]
        self.pad, self.start, self.end, self.pose, self.reply = (-1 if number is None else number for number in ids)

    @classmethod
    def read(cls, path: Path) -> Vocabulary:
        """From a `tokenizer.json`."""
        return cls(Tokenizer.from_file(str(path)))

    @classmethod
    def train(cls, texts: Sequence[str], size: int) -> Vocabulary:
        """A vocabulary of at most `size` pieces that covers `texts`."""
        tokenizer = Tokenizer(models.BPE())
        tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        tokenizer.decoder = decoders.ByteLevel()
        trainer = trainers.BpeTrainer(
            vocab_size=size,
            special_tokens=list(SPECIAL_TOKENS),
            initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
            show_progress=False,
        )
        tokenizer.train_from_iterator(texts, trainer)
        return cls(tokenizer)

    def __len__(self) -> int:
        return self.tokenizer.get_vocab_size()

    def encode(self, text: str) -> list[int]:
        """Reply text to ids; `<pose>` in it is the pose token."""
        return self.tokenizer.encode(text).ids

    def decode(self, ids: Sequence[int]) -> str:
        """Ids to text, special tokens left out."""
        return self.tokenizer.decode(list(ids), skip_special_tokens=True)
