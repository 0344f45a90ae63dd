"""Messages to prompt: which tokens and features the language model reads, and which token means a pose.

ChatPose Mini reads the user's last message and the character's current pose; earlier turns live on in that pose.
A prompt is `<s> [landmarks] [pose] [sentence] <reply>` and a reply is words, `<pose>` where a pose is made, `</s>`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

import torch
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
from torch import Tensor

from .encoders import pose as pose_encoder
from .encoders.landmarks import LandmarkEncoder, available
from .encoders.sentence import SentenceEncoder
from .images import read_data_url
from .model import ChatPose
from .protocol import Frame, Pose, Request
from .rotations import CAMERA_FROM_WORLD, matrix_from_axis_angle

PAD, START, END, POSE, REPLY = "<pad>", "<s>", "</s>", "<pose>", "<reply>"
SPECIAL_TOKENS = (PAD, START, END, POSE, REPLY)


CANNOT_SEE = "I cannot see photographs in this installation: MediaPipe is missing from the server's environment."
NOBODY_FOUND = "I can find no person in this picture. Try one that shows a whole body, or describe the pose in words."
WORDLESS = "the pose of this person"
"""What Mini reads beside a photograph that came without words."""


@dataclass(frozen=True)
class Prompt:
    """What the model reads: ids with placeholders, and for each encoder the features (n, width) that fill them.

    `frame` is the frame of the poses that follow; `current` the character's pose, world-frame rotations (24, 3, 3).
    `identity` says of each position what stands there, features included: where two prompts begin alike, what was computed
    for one holds for the other. None means that no other prompt is like this one.
    """

    ids: list[int]
    features: Mapping[str, Tensor] = field(default_factory=dict)
    frame: Frame = "world"
    current: Tensor | None = None
    identity: Sequence[int | str] | None = None


class Conversation(Protocol):
    """How one family of models is spoken to."""

    end: int
    """The token that ends a reply."""
    pose: int
    """The token that makes a pose."""
    words_first: bool
    """Whether a pose is only made once something was said; a pose alone must be asked for."""
    opening: Sequence[int]
    """The words that lead to a pose where one is demanded."""

    @property
    def sees(self) -> bool:
        """Whether reference images can be read."""
        ...

    def prompt(self, request: Request) -> Prompt | str:
        """What the model reads, or the honest sentence to answer with when it cannot. Raises ProtocolError."""
        ...

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """What the user reads of these tokens of a reply; only what later tokens cannot change, unless it is `complete`."""
        ...


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


class MiniConversation:
    """How ChatPose Mini is spoken to."""

    def __init__(self, model: ChatPose, vocabulary: Vocabulary, sentence: SentenceEncoder) -> None:
        self.model = model
        self.vocabulary = vocabulary
        self.sentence = sentence
        self.landmarks = LandmarkEncoder() if available() else None
        self.end, self.pose = vocabulary.end, vocabulary.pose
        self.words_first = True  # its words choose among poses; a pose without them is an average of several
        self.opening: Sequence[int] = ()

    @property
    def sees(self) -> bool:
        """Whether MediaPipe is there."""
        return self.landmarks is not None

    def prompt(self, request: Request) -> Prompt | str:
        """The last message, its last image, and the current pose."""
        message = request.messages[-1]
        seen = None
        if message.images:
            image = read_data_url(message.images[-1], f"messages[{len(request.messages) - 1}].content")
            if self.landmarks is None:
                return CANNOT_SEE
            seen = self.landmarks.encode(image)
            if seen is None:
                return NOBODY_FOUND
        (sentence,) = self.sentence.encode([message.text.strip() or WORDLESS])
        current = None if request.pose is None else world_rotations(request.pose)
        return mini_prompt(self.model, self.vocabulary, sentence, current, seen)

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """The words; a pose leaves no trace in them."""
        text = self.vocabulary.decode(ids)
        return text if complete else text.rstrip("\N{REPLACEMENT CHARACTER}")


def mini_prompt(
    model: ChatPose,
    vocabulary: Vocabulary,
    sentence: Tensor,
    current: Tensor | None = None,
    landmarks: Tensor | None = None,
) -> Prompt:
    """Lay out one prompt of Mini, in training and in use.

    Args:
        sentence: what the sentence encoder made of the user's message, (n, 768).
        current: the character's current pose, world-frame rotations (24, 3, 3).
        landmarks: what the landmark encoder saw in the reference image, (1, 165).
    """
    features = {"sentence": sentence}
    if landmarks is not None:
        features["landmarks"] = landmarks
    if current is not None:
        features["pose"] = pose_encoder.encode(current)
    rows = {projector.name: projector.rows for projector in model.settings.projectors}
    ids = [vocabulary.start]
    for name in ("landmarks", "pose", "sentence"):
        if name in features:
            ids += [model.placeholder(name)] * (rows[name] * len(features[name]))
    return Prompt([*ids, vocabulary.reply], features, "world" if landmarks is None else "camera", current)


def world_rotations(pose: Pose) -> Tensor:
    """The joint rotations of a pose (24, 3, 3) in the world frame."""
    rotations = matrix_from_axis_angle(torch.tensor([pose.global_orient, *pose.body_pose], dtype=torch.float64))
    if pose.frame == "camera":
        rotations[0] = CAMERA_FROM_WORLD.to(rotations) @ rotations[0]
    return rotations.float()
