"""Messages to prompt: which tokens and features the language model reads, and which token means a pose.

ChatPose Mini reads the user's last message and the character's current pose; earlier turns live on in that pose.
A prompt is `<s> [landmarks] [pose] [sentence] <reply>` and a reply is words, `<pose>` where a pose is made, `</s>`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from torch import Tensor

from .encoders import pose as pose_encoder
from .model import ChatPose

PAD, START, END, POSE, REPLY = "<pad>", "<s>", "</s>", "<pose>", "<reply>"
SPECIAL_TOKENS = (PAD, START, END, POSE, REPLY)


@dataclass(frozen=True)
class Prompt:
    """What the model reads: ids with placeholders, and for each encoder the features (n, width) that fill them."""

    ids: list[int]
    features: Mapping[str, Tensor] = field(default_factory=dict)


class Vocabulary:
    """The words that Mini can say: a byte-level BPE trained on its replies."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self.tokenizer = tokenizer
        self.pad, self.start, self.end, self.pose, self.reply = (
            tokenizer.token_to_id(token) for token in SPECIAL_TOKENS
        )

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


def mini_prompt(
    model: ChatPose,
    vocabulary: Vocabulary,
    sentence: Tensor,
    pose: Tensor | None = None,
    landmarks: Tensor | None = None,
) -> Prompt:
    """Lay out one prompt of Mini.

    Args:
        sentence: what the sentence encoder made of the user's message, (n, 768).
        pose: the character's current pose, world-frame rotations (24, 3, 3).
        landmarks: what the landmark encoder saw in the reference image, (1, 165).
    """
    features = {"sentence": sentence}
    if landmarks is not None:
        features["landmarks"] = landmarks
    if pose is not None:
        features["pose"] = pose_encoder.encode(pose)
    rows = {projector.name: projector.rows for projector in model.config.projectors}
    ids = [vocabulary.start]
    for name in ("landmarks", "pose", "sentence"):
        if name in features:
            ids += [model.placeholder(name)] * (rows[name] * len(features[name]))
    return Prompt([*ids, vocabulary.reply], features)
