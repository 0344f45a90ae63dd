"""How ChatPose Mini is spoken to: which tokens and features its language model reads, and what its words settle.

It reads the user's last message, the character's current pose and its pose one turn ago; earlier turns live on in these. A prompt is
`<s> [landmarks] [before] [pose] [sentence] [memory] <reply>` and a reply is words, `<pose>` where a pose is made, `</s>`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from . import phrases, seen
from .conversation import Prompt, world_rotations
from .encoders import pose as pose_encoder
from .encoders.landmarks import LandmarkEncoder, available
from .encoders.memory import SENTENCE, Memory
from .encoders.sentence import SentenceEncoder
from .images import read_data_url
from .model import ChatPose
from .protocol import Request
from .suggesting import Bias, Phrase, Phrases, Suggestion
from .vocabulary import Vocabulary

CANNOT_SEE = "I cannot see photographs in this installation: MediaPipe is missing from the server's environment."
NOBODY_FOUND = "I can find no person in this picture. Try one that shows a whole body, or describe the pose in words."
SEVERAL = "I see {count} people here; the last pose is that of the largest."
WORDLESS = "the pose of this person"
"""What Mini reads beside a photograph that came without words."""
SUGGESTED = 8.0
"""How much likelier (logits) the memory makes what it has to say, shared by what it recalls."""
SIDES = re.compile(r"\b(left|right)\b", re.IGNORECASE)
DISFAVOUR = 4.0
"""How much unlikelier (logits) the side is that a message does not name."""
CLAUSES = re.compile(r"[,;:.!?]+(?:\s|$)| and | with | while | but ", re.IGNORECASE)
"""What stands between the clauses of a message, each of which may be about another part of the body."""
TELLING = 5
"""The letters from which on a clause says something ("seated", but not "then")."""


class MiniConversation:
    """How ChatPose Mini is spoken to."""

    def __init__(
        self, model: ChatPose, vocabulary: Vocabulary, sentence: SentenceEncoder, memory: Memory | None = None
    ) -> None:
        self.model = model
        self.vocabulary = vocabulary
        self.sentence = sentence
        self.memory = memory
        said = memory.said if memory is not None else ()
        self._places = {
            text: (number, side == 1) for number, pair in enumerate(said) for side, text in reversed([*enumerate(pair)])
        }
        self._named = {text.removesuffix(".").casefold(): text for text in self._places}
        self.landmarks = LandmarkEncoder() if available() else None
        self.end, self.pose = vocabulary.end, vocabulary.pose
        (self._comma,) = vocabulary.encode(",")
        self._forms = {phrase: self._forms_of(phrase) for phrase in (memory.phrases if memory is not None else ())}
        self._phrases = Phrases(form for forms in self._forms.values() for form in forms)
        self.words_first = True  # its words choose among poses; a pose without them is an average of several
        self.opening: Sequence[int] = ()

    @property
    def sees(self) -> bool:
        """Whether MediaPipe is there."""
        return self.landmarks is not None

    def prompt(self, request: Request) -> Prompt | str:
        """The last message, its last image, and the current pose."""
        message = request.messages[-1]
        people: list[Tensor] = []
        if message.images:
            image = read_data_url(message.images[-1], f"messages[{len(request.messages) - 1}].content")
            if self.landmarks is None:
                return CANNOT_SEE
            people = self.landmarks.encode_all(image)
            if not people:
                return NOBODY_FOUND
        (sentence,) = self.sentence.encode([message.text.strip() or WORDLESS])
        current = None if request.pose is None else world_rotations(request.pose)
        before = request.pose_before()
        recalled, suggested = None, []
        if self.memory is not None:
            (poses,), (nearness,) = self.memory.nearest(sentence[:1, :SENTENCE])
            recalled = self.memory.rows(poses, nearness, self._version(request))
            # What is nearer to small talk than to any pose is for the model alone to judge.
            if not people and not self.memory.is_talk(sentence[0, :SENTENCE], poses):
                replies = self.memory.suggestions(poses, nearness)
                suggested = self._suggested(message.text, replies, changing=current is not None)

        def prompt(landmarks: Tensor | None) -> Prompt:
            return mini_prompt(
                self.model,
                self.vocabulary,
                sentence,
                current=current,
                before=None if before is None else world_rotations(before),
                landmarks=landmarks,
                memory=recalled,
            )

        if not people:
            return replace(
                prompt(None),
                bias=Bias(suggested, self._disfavoured(message.text), self._phrases, self._comma),
                version=self._version(request),
            )
        largest, *others = people
        remarks = [seen.remark(largest)]
        if others:
            remarks.append(SEVERAL.format(count=len(people)))
        remark = " ".join(filter(None, remarks))
        return replace(prompt(largest), remark=remark, others=tuple(prompt(other) for other in others))

    def _forms_of(self, phrase: str) -> list[Phrase]:
        """A part's phrase as it begins a reply, and as it stands inside one."""
        regions = phrases.regions_of(phrase)
        return [
            Phrase(tuple(self.vocabulary.encode(phrase[:1].upper() + phrase[1:])), regions),
            Phrase(tuple(self.vocabulary.encode(f" {phrase}")), regions, inside=True),
        ]

    def _suggested(self, text: str, replies: Sequence[tuple[str, float]], changing: bool) -> list[Suggestion]:
        """Whole replies, and phrases of the parts that the clauses of a message may mean, as a new pose or as a change.

        Where the message names one side, no part of the other is suggested, and no reply that is of the other alone; of two
        sides in one clause the first is whose the part is ("left foot ahead of the right one"), and a clause of one side has no
        part of both.
        """
        assert self.memory is not None
        encode = self.vocabulary.encode
        other = _unnamed_side(text)
        found = [
            Suggestion(Phrase((*encode(reply), self.pose)), share * SUGGESTED)
            for reply, share in replies
            if other is None or _sides(reply) != {other}
        ]
        clauses = [clause for clause in map(str.strip, CLAUSES.split(text)) if len(clause) >= TELLING]
        if not clauses:
            return found
        means = torch.stack([rows[0, :SENTENCE] for rows in self.sentence.encode(clauses)])
        for clause, parts in enumerate(self.memory.parts(means)):
            first, named = _first_side(clauses[clause]), _sides(clauses[clause])
            for phrase, share in parts:
                sides = _sides(phrase)
                if other in sides or first not in (None, _first_side(phrase) or first):
                    continue
                if len(named) == 1 and len(sides) == 2:
                    continue
                forms = self._forms[phrase]
                if changing:
                    forms = [*forms, Phrase(tuple(encode(f"{phrases.CHANGED}{phrase}")), forms[0].regions)]
                found += [Suggestion(form, share * SUGGESTED, clause) for form in forms]
        return found

    def _disfavoured(self, text: str) -> dict[int, float]:
        """The tokens of the other side where a message names one side alone."""
        other = _unnamed_side(text)
        if other is None:
            return {}
        ids = [self.vocabulary.encode(form) for form in (f" {other}", other, other.capitalize())]
        return {form[0]: DISFAVOUR for form in ids if len(form) == 1}

    def _version(self, request: Request) -> int:
        """Which version of the recalled poses is shown: as their author wrote them, or one that the seed chooses."""
        if request.temperature == 0 or self.memory is None:
            return 0
        return random.Random(request.seed).randrange(self.memory.versions)

    def settled(self, reply: str, prompt: Prompt, made: Tensor) -> Tensor:
        """Named poses, parts and changes are put exactly as they are said; everything else is as the model made it."""
        if self.memory is None:
            return made
        told = phrases.told(reply, self._named)
        if told is None:
            return made
        if told.changes:
            current, before = (_double(prompt.given.get(name)) for name in ("current", "before"))
            result = phrases.changed(told, current, before)
            return made if result is None else torch.from_numpy(result).to(made)
        if told.named is not None:
            below = self._pose(told.named, prompt.version)
        elif told.base is not None:
            below = phrases.base_of(told.base, {told.base: self._pose(told.base)})
        else:
            below = made.double().cpu().numpy() if told.seen else None
        if not told.parts:
            return made if below is None else torch.from_numpy(below).to(made)
        return torch.from_numpy(phrases.put(told.parts, below)).to(made)

    def _pose(self, description: str, version: int = 0) -> np.ndarray:
        """A named pose of the memory, its left and right as the reply says."""
        assert self.memory is not None
        number, mirrored = self._places[description]
        return self.memory.pose(number, mirrored, version)

    def text(self, ids: Sequence[int], complete: bool = False) -> str:
        """The words; a pose leaves no trace in them."""
        text = self.vocabulary.decode(ids)
        return text if complete else text.rstrip("\N{REPLACEMENT CHARACTER}")


def _double(rotations: Tensor | None) -> np.ndarray | None:
    return None if rotations is None else rotations.double().cpu().numpy()


def _sides(text: str) -> set[str]:
    """The sides that a text names."""
    return {word.casefold() for word in SIDES.findall(text)}


def _first_side(text: str) -> str | None:
    """The side that a text names first."""
    found = SIDES.search(text)
    return None if found is None else found[0].casefold()


def _unnamed_side(text: str) -> str | None:
    """The other side, where a text names one alone."""
    named = _sides(text)
    return None if len(named) != 1 else ("left" if named == {"right"} else "right")


def mini_prompt(
    model: ChatPose,
    vocabulary: Vocabulary,
    sentence: Tensor,
    *,
    current: Tensor | None = None,
    before: Tensor | None = None,
    landmarks: Tensor | None = None,
    memory: Tensor | None = None,
) -> Prompt:
    """Lay out one prompt of Mini, in training and in use.

    Args:
        sentence: what the sentence encoder made of the user's message, (n, 768).
        current: the character's current pose, world-frame rotations (24, 3, 3).
        before: the pose that it had one turn ago, likewise.
        landmarks: what the landmark encoder saw in the reference image, (1, 165).
        memory: what the sentence recalled, (ROWS, WIDTH) of `encoders.memory`.
    """
    given = {
        name: value
        for name, value in (("landmarks", landmarks), ("current", current), ("before", before), ("memory", memory))
        if value is not None
    }
    features = {
        name: rows
        for name, rows in (
            ("landmarks", landmarks),
            ("before", None if before is None else pose_encoder.encode(before)),
            ("pose", None if current is None else pose_encoder.encode(current)),
            ("sentence", sentence),
            ("memory", memory),
        )
        if rows is not None and name in model.projectors
    }
    width = {projector.name: projector.rows for projector in model.settings.projectors}
    ids = [vocabulary.start]
    for name, rows in features.items():
        ids += [model.placeholder(name)] * (width[name] * len(rows))
    return Prompt([*ids, vocabulary.reply], features, "world" if landmarks is None else "camera", given)
