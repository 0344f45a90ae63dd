"""A pose in a plain English sentence or two, and what changed from one pose to another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from .change_words import CHANGES
from .changes import changes
from .fact import Fact
from .figure import Figure
from .posecodes import facts_of
from .words import WORDINGS

Rng = np.random.Generator
Rotations = NDArray[np.floating]
Table = Mapping[tuple[str, str], tuple[str, ...]]

NOUNS = {
    "arm": "arms", "hand": "hands", "elbow": "elbows", "leg": "legs", "knee": "knees", "foot": "feet", "heel": "heels",
}  # fmt: skip
VERBS = {"goes": "go", "comes": "come", "bends": "bend", "straightens": "straighten", "turns": "turn", "moves": "move"}
SUBJECTS = ("a person", "someone", "a figure", "a character", "a man", "a woman")
ORDER = (
    "body",
    "facing",
    "trunk",
    "legs",
    "feet",
    "leg",
    "knees",
    "knee",
    "foot",
    "hands",
    "hand",
    "arm",
    "elbow",
    "head",
)
LOWER = frozenset({"facing", "trunk", "legs", "feet", "leg", "knees", "knee", "foot"})
WORTH = 0.3
"""Less notable facts are left out, unless there is nothing else to say."""
DULL = 0.2
"""Still less notable facts are never said."""


def describe(rotations: Rotations, rng: Rng | None = None, most: int = 5) -> str:
    """One or two sentences with the `most` notable facts of a pose; with `rng` in other words, order and number each time.

    `rotations` (24, 3, 3) are parent-relative; the pelvis's is in the world frame, y up.
    """
    whole, *facts = chosen(facts_of(Figure(rotations)), most, rng)
    if rng is None:
        return _plain(whole, facts)
    return _free(whole, facts, rng)


def describe_change(before: Rotations, after: Rotations, rng: Rng | None = None, most: int = 5) -> str:
    """One sentence that says what moved, "Nothing changes." where nothing did; shapes and frames as in `describe`."""
    facts = changes(Figure(before), Figure(after))[:most]
    if not facts:
        return "Nothing changes."
    if rng is not None:
        rng.shuffle(facts)
    return _sentence(", ".join(_text(fact, CHANGES, rng) for fact in facts))


def chosen(facts: Sequence[Fact], most: int, rng: Rng | None = None) -> list[Fact]:
    """The class of the whole body and the most notable other facts, none saying again what another says."""
    whole, *others = facts
    others.sort(key=lambda fact: (fact.part, fact.kind))  # so that chance falls alike on a pose and its mirror image
    number = most - 1
    weights = {fact: fact.notable for fact in others}
    if rng is not None:
        number = int(rng.integers(min(2, number), number + 1)) if number > 0 else 0
        weights = {fact: fact.notable + rng.normal(0.0, 0.12) for fact in others}
    kept: list[Fact] = []
    for fact in sorted(others, key=lambda fact: (-round(weights[fact], 4), ORDER.index(fact.part), fact.kind)):
        if len(kept) == number:
            break
        enough = fact.notable >= WORTH or (fact.notable >= DULL and not kept)
        if enough and not any(_covers(known, fact) for known in kept):
            kept.append(fact)
    kept.sort(key=lambda fact: (ORDER.index(fact.part), -round(fact.notable, 4), fact.kind))
    return [whole, *kept]


def _covers(known: Fact, fact: Fact) -> bool:
    """Whether the second fact is about what the first has said already."""
    parts = {known.part, fact.part}
    if parts <= {"leg", "knee", "foot"}:
        return _shares(known, fact) and "tiptoe" not in (known.kind, fact.kind)
    if "legs" in parts and parts <= {"legs", "knee", "foot"}:
        return known.kind in LEGS_SAID or fact.kind in LEGS_SAID
    if not parts <= {"arm", "elbow", "hand", "hands"}:
        return False
    if "hands" in parts:
        return True
    propped = any(one.part == "elbow" and "knee" in one.kind for one in (known, fact))
    return _shares(known, fact) and not (propped and "hand" in parts)


LEGS_SAID = frozenset({"cross-legged", "stretched ahead", "straddled", "split", "soles together"})
"""What says how knees and feet are, too."""


def _shares(known: Fact, fact: Fact) -> bool:
    return known.side == fact.side or "both" in (known.side, fact.side)


@dataclass(frozen=True)
class Said:
    """One or more facts of the same subject: the head is lowered and turned to the left."""

    subject: str
    verb: str
    predicates: tuple[str, ...]

    @property
    def clause(self) -> str:
        """As a sentence of its own."""
        return f"{self.subject} {self.verb} {self.predicate}"

    @property
    def phrase(self) -> str:
        """Beside other words; of the whole body only what it does."""
        beside = self.predicate.replace(" with the forearm", ", forearm")
        return beside if self.subject == BODY else f"{self.subject} {beside}"

    @property
    def predicate(self) -> str:
        """What is said, a word that two share said once: leaning forward and slightly to the left."""
        first, *rest = self.predicates
        opening = first.split()[0]
        return " and ".join([first, *(text.removeprefix(f"{opening} ") for text in rest)])


BODY = "the body"


def _said(facts: Sequence[Fact], rng: Rng | None) -> list[Said]:
    """The facts in words, neighbours of one subject together."""
    rows: list[Said] = []
    for fact in facts:
        subject, verb, predicate = _text(fact, WORDINGS, rng, mark="|").split("|")
        row = Said(subject.strip(), verb, (predicate.strip(),))
        if rows and rows[-1].subject == row.subject:
            row = replace(row, predicates=rows.pop().predicates + row.predicates)
        rows.append(row)
    return rows


def _plain(whole: Fact, facts: Sequence[Fact]) -> str:
    named = _text(whole, WORDINGS)
    lower = _said([fact for fact in facts if fact.part in LOWER], None)
    upper = _said([fact for fact in facts if fact.part not in LOWER], None)
    if all(row.subject == BODY for row in lower):
        return _sentence(_with(named, [*lower, *upper]))
    return " ".join(
        [_sentence(_with(named, lower)), *([_sentence(_row([row.clause for row in upper]))] if upper else [])]
    )


def _free(whole: Fact, facts: list[Fact], rng: Rng) -> str:
    if rng.random() < 0.5:
        rng.shuffle(facts)
    named = _text(whole, WORDINGS, rng)
    rows = _said(facts, rng)
    subject = SUBJECTS[int(rng.integers(len(SUBJECTS)))]
    shape = rng.random()
    phrases = [row.phrase for row in rows]
    if whole.kind == "standing" and rows and shape < 0.3:
        return _sentence(_row(phrases) if rng.random() < 0.5 else ", ".join(phrases))
    if shape < 0.6:
        return _sentence(_with(f"{subject} {named}" if rng.random() < 0.5 else named, rows))
    if shape < 0.75:
        return _sentence(", ".join([named, *phrases]))
    clauses = [row.clause for row in rows]
    last = [_row(clauses)] if shape < 0.9 and clauses else clauses
    return " ".join(_sentence(text) for text in (f"{subject} is {named}", *last))


def _with(head: str, rows: Sequence[Said]) -> str:
    """What the body does beside its class, the limbs after "with"."""
    own = [row.phrase for row in rows if row.subject == BODY]
    limbs = [row.phrase for row in rows if row.subject != BODY]
    start = ", ".join([head, *own])
    comma = "," if own or " with " in head or "," in head else ""
    return f"{start}{comma} with {_row(limbs)}" if limbs else start


def _text(fact: Fact, table: Table, rng: Rng | None = None, mark: str = "") -> str:
    """A wording of a fact, its sides filled in; `mark` is put around "is" and "are"."""
    texts = table[fact.part, fact.kind]
    text = texts[0] if rng is None else texts[int(rng.integers(len(texts)))]
    both = fact.side == "both"
    words = {noun: f"both {plural}" if both else f"the {fact.side} {noun}" for noun, plural in NOUNS.items()}
    words |= {verb: plural if both else verb for verb, plural in VERBS.items()}
    words |= {
        "is": f"{mark}{'are' if both else 'is'}{mark}", "are": f"{mark}are{mark}", "side": fact.side, "body": BODY,
        "other": {"left": "right", "right": "left"}.get(fact.side, "opposite"), "s": "s" if both else "",
        "feet": "feet" if both else "foot", "forearm": "forearms" if both else "forearm",
    }  # fmt: skip
    return text.format(**words)


def _row(items: Sequence[str]) -> str:
    if len(items) < 2:
        return "".join(items)
    comma = "," if any(sign in item for item in items[:-1] for sign in (" with ", " and ", ",")) else ""
    return f"{', '.join(items[:-1])}{comma} and {items[-1]}"


def _sentence(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}."
