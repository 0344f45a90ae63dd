"""Words of the user's own poses: what Mini says of each, how people type their sentences, and the memory of both."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
import torch
from torch.nn import functional

from .. import phrases
from ..encoders.memory import SENTENCE, Memory
from ..encoders.sentence import SentenceEncoder
from ..rotations import rot6d_from_matrix
from .library import NamedPose, fill
from .own_poses import OwnPose
from .recollections import means_of
from .wordings import SUBJECTS

LONGEST = 48
"""Letters of what Mini says of a pose."""
_SUBJECTS = "|".join((*SUBJECTS, "he", "she", "they", "it"))
LEAD = re.compile(
    rf"(?:please )?(?:(?:show|give) me )?(?:a pose of )?(?:(?:{_SUBJECTS})(?: who)?(?:'s| is| are)? (?=\w+ing\b))?",
    re.IGNORECASE,
)
"""What stands before a pose's name: "show me a man who is" of "show me a man who is waving"."""
GERUND = re.compile(r"\w+ing\b", re.IGNORECASE)
MARKS = re.compile(r"<[^<>]*>|[<>{}]")
"""What would be read as a token, or as a place for a side."""
SIDE = re.compile(r"\b(left|right)\b", re.IGNORECASE)
FRAMES = (
    "show me {}",
    "give me {}",
    "{}, please",
    "{} pose",
    "pose: {}",
    "a pose of {}",
    "I want {}",
    "can you do {}?",
)
"""Around a name that is no gerund; gerunds have those of `wordings.py`."""


def name_poses(poses: Sequence[OwnPose], memory: Memory) -> list[NamedPose]:
    """The poses as those of the library: sides filled in by `fill`, descriptions that mean nothing else to Mini."""
    known = {text.removesuffix(".").casefold(): text for pair in memory.said for text in pair}
    descriptions: list[str] = []
    for pose in poses:
        text = _unique(_short(_core(pose.sentences[0])), known)
        known[text.casefold()] = text
        descriptions.append(text)
    found = []
    for pose, text in zip(poses, descriptions, strict=True):
        # Mirrored it has a name of its own, unless that name means something already.
        sided = bool(SIDE.search(text)) and phrases.told(f"{fill(_with_sides(text), 'left')}.", known) is None
        mark = _with_sides if sided else str
        forms = [_forms(sentence) for sentence in pose.sentences]
        doing, saying = (tuple(dict.fromkeys(mark(form) for kind in forms for form in kind[place])) for place in (0, 1))
        found.append(NamedPose(f"{mark(text)}.", "action", doing, saying, "", ()))
    return found


def _forms(sentence: str) -> tuple[list[str], list[str]]:
    """How a sentence is typed: gerunds, and what stands alone."""
    core, whole = _core(sentence), _plain(sentence)
    if GERUND.match(core):
        return [core], [whole] if whole != core else []
    return [], list(dict.fromkeys((whole, core, *(frame.format(core) for frame in FRAMES))))


def _plain(text: str) -> str:
    """A sentence without what would be read as a token or a place for a side."""
    return " ".join(MARKS.sub(" ", text).split()) or "my pose"


def _core(text: str) -> str:
    """The pose's name in a sentence."""
    text = _plain(text)
    return LEAD.sub("", text, count=1).strip(" .,;:!?") or text


def _short(text: str) -> str:
    """At most LONGEST letters of a name, whole words; never the beginning of a change."""
    text = text.removeprefix(phrases.CHANGED).removeprefix(phrases.CHANGED.lower())
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0].rstrip(" .,;:!?")


def _unique(text: str, known: dict[str, str]) -> str:
    """A name with a capital that nothing else has which Mini says."""
    text = text[:1].upper() + text[1:]
    number, name = 1, text
    while name.casefold() in known or phrases.told(f"{name}.", known) is not None:
        name = f"{text} (mine{'' if number == 1 else f' {number}'})"
        number += 1
    return name


def _with_sides(text: str) -> str:
    """A text's sides as the library marks them: `fill(text, "right")` is what it was."""
    return SIDE.sub(lambda match: "{side}" if match[0].casefold() == "right" else "{other}", text)


def _said(pose: NamedPose, side: str) -> str:
    text = fill(pose.description, side)
    return text[:1].upper() + text[1:]


def remember(
    poses: Sequence[OwnPose], named: Sequence[NamedPose], encoder: SentenceEncoder
) -> tuple[Memory, dict[str, list[int]]]:
    """The memory of these poses; and which of its wordings a lesson's text must do without, where the pose has others."""
    texts: list[str] = []
    owners: list[int] = []
    places: dict[str, list[int]] = {}
    for number, (own, pose) in enumerate(zip(poses, named, strict=True)):
        mark = _with_sides if pose.sided else str
        several = len({_core(text).casefold() for text in own.sentences}) > 1
        for text in own.sentences:
            core = _core(text)
            wordings = dict.fromkeys((_plain(text), core, *([f"a person {core}"] if GERUND.match(core) else [])))
            for form in (form for kind in _forms(text) for form in kind if several):
                places.setdefault(mark(form), []).extend(range(len(texts), len(texts) + len(wordings)))
            texts += wordings
            owners += [number] * len(wordings)
    said = [[_said(pose, side) for side in ("right", "left")] for pose in named]
    versions = max(len(pose.versions) for pose in poses)
    rotations = np.stack([pose.versions[np.arange(versions) % len(pose.versions)] for pose in poses])
    memory = Memory(
        wordings=functional.normalize(means_of(encoder, texts), dim=-1),
        owners=torch.tensor(owners),
        descriptions=means_of(encoder, [text for pair in said for text in pair]).view(len(poses), 2, SENTENCE),
        rotations=rot6d_from_matrix(torch.from_numpy(rotations).float()),
        sided=torch.tensor([pose.sided for pose in named]),
        said=said,
    )
    return memory, places
