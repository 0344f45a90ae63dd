"""The library as a memory: every version of every pose, and the sentence encoder's mean of every wording."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from ..encoders.memory import SENTENCE, Memory
from ..encoders.sentence import SentenceEncoder
from ..rotations import rot6d_from_matrix
from .chat import TALK
from .library import NamedPose, fill
from .parts import SINGLES, WHOLES
from .parts.chosen import Chosen

AT_ONCE = 64
"""Texts that are encoded together."""
PART_OWNERS = ("the ", "", "his ")
"""Whose a part is, when its wordings are remembered."""
SUBJECT = "a person "
"""Some gerunds are remembered with a subject too, for they are typed both ways."""
WITH_SUBJECT, PART_WORDINGS = 18, 3
"""Every eighteenth gerund is, and every third wording of parts is remembered at all: the checkpoint must stay small."""


def remember(
    poses: Sequence[NamedPose], versions: np.ndarray, encoder: SentenceEncoder
) -> tuple[Memory, dict[str, list[int]]]:
    """The memory of these poses, `versions` (poses, versions, 24, 3, 3); and which of its wordings each text of the library became."""
    texts: list[str] = []
    owners: list[int] = []
    places: dict[str, list[int]] = {}
    for number, pose in enumerate(poses):
        for text in (*pose.doing, *pose.saying, pose.description):
            for form in (text, SUBJECT + text) if text in pose.doing[::WITH_SUBJECT] else (text,):
                places.setdefault(text, []).append(len(texts))
                texts.append(fill(form, "right"))
                owners.append(number)
    said = [[fill(pose.description, side) for side in ("right", "left")] for pose in poses]
    part_texts, part_owners, phrases = _parts()
    memory = Memory(
        wordings=functional.normalize(means_of(encoder, texts), dim=-1),
        owners=torch.tensor(owners),
        descriptions=means_of(encoder, [text for pair in said for text in pair]).view(len(poses), 2, SENTENCE),
        rotations=rot6d_from_matrix(torch.from_numpy(versions).float()),
        sided=torch.tensor([pose.sided for pose in poses]),
        said=said,
        part_wordings=functional.normalize(means_of(encoder, part_texts), dim=-1),
        part_owners=torch.tensor(part_owners),
        phrases=phrases,
        talk_wordings=functional.normalize(means_of(encoder, [text for _, texts in TALK for text in texts]), dim=-1),
    )
    return memory, places


def _parts() -> tuple[list[str], list[int], list[str]]:
    """Wordings of all parts, every third one, with sides filled in; the phrase that each leads to; the phrases."""
    texts: list[str] = []
    owners: list[int] = []
    phrases: dict[str, int] = {}
    rng = np.random.default_rng(0)
    for part in (*SINGLES, *WHOLES):
        for limbs in ("left", "right", "both"):
            chosen = Chosen(part, limbs)
            if limbs == "both" and (part.region != "arm" or "other" in part.reply):
                continue
            if limbs == "right" and chosen.reply() in phrases:
                continue  # it has no sides
            place = phrases.setdefault(chosen.reply(), len(phrases))
            for text in (*part.states[::PART_WORDINGS], *part.orders[::PART_WORDINGS]):
                texts.append(chosen.say(rng, text, PART_OWNERS))
                owners.append(place)
    return texts, owners, list(phrases)


def means_of(encoder: SentenceEncoder, texts: Sequence[str]) -> Tensor:
    """The mean of each text, (texts, 384), on the CPU."""
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    means = torch.zeros(len(texts), SENTENCE)
    for start in range(0, len(order), AT_ONCE):
        chosen = order[start : start + AT_ONCE]
        rows = encoder.encode([texts[i] for i in chosen])
        means[chosen] = torch.stack([row[0, :SENTENCE] for row in rows]).float().cpu()
    return means
