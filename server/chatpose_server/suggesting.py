"""What is made likelier, and unlikelier, in Mini's next word: contextual biasing, a bonus on logits; the model still decides."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

Ids = tuple[int, ...]
REPEATED = 4.0
"""How much unlikelier (logits) a word is that can only tell of a part of the body that was told already."""


@dataclass(frozen=True)
class Phrase:
    """Tokens that tell of regions of the body, as a reply begins or, `inside` it, after a comma."""

    ids: Ids
    regions: frozenset[str] = frozenset()
    inside: bool = False


@dataclass(frozen=True)
class Suggestion:
    """A phrase that is made likelier by so much (logits).

    `clause` is the one of the message that is meant; one suggestion for each is enough, and one for each region of the body.
    """

    phrase: Phrase
    bonus: float
    clause: int | None = None


class Phrases:
    """All phrases that tell of parts, to be found by how they begin."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[tuple[bool, int], list[Phrase]] = defaultdict(list)
        for phrase in phrases:
            self._by_first[phrase.inside, phrase.ids[0]].append(phrase)

    def told(self, ids: Ids, inside: bool) -> frozenset[str] | None:
        """The regions that these tokens tell of; None where they are no phrase."""
        found = self._by_first.get((inside, ids[0]), ()) if ids else ()
        return next((phrase.regions for phrase in found if phrase.ids == ids), None)

    def idle(self, begun: Ids, told: frozenset[str]) -> set[int]:
        """The tokens that would go on from here to nothing but regions that are told already."""
        firsts = [begun[0]] if begun else [first for inside, first in self._by_first if inside]
        news: dict[int, bool] = {}
        for first in firsts:
            for phrase in self._by_first.get((True, first), ()):
                if len(phrase.ids) > len(begun) and phrase.ids[: len(begun)] == begun:
                    token = phrase.ids[len(begun)]
                    news[token] = news.get(token, False) or not phrase.regions & told
        return {token for token, new in news.items() if not new}


@dataclass(frozen=True)
class Bias:
    """What is suggested for one reply, what is disfavoured all along (tokens and logits), and what is known of phrases."""

    suggestions: Sequence[Suggestion] = ()
    disfavoured: Mapping[int, float] = field(default_factory=dict)
    phrases: Phrases | None = None
    comma: int = -1
    """The token after which another part of the body may be told."""

    def on_next(self, said: Sequence[int]) -> dict[int, float]:
        """What is added to the logits of the token that follows these."""
        found = self._suggested(tuple(said))
        for token in self._idle(tuple(said)):
            found[token] = found.get(token, 0.0) - REPEATED
        for token, malus in self.disfavoured.items():
            found[token] = found.get(token, 0.0) - malus
        return found

    def _begun(self, said: Ids) -> dict[bool, list[Ids]]:
        """Where a phrase may have begun: at the reply's beginning, and after each comma."""
        return {False: [said], True: [said[place + 1 :] for place, token in enumerate(said) if token == self.comma]}

    def _suggested(self, said: Ids) -> dict[int, float]:
        found: dict[int, float] = {}
        if not self.suggestions:
            return found
        begun = self._begun(said)
        done, taken, ended = set(), set(), False
        for suggestion in self._of_clauses:
            phrase = suggestion.phrase
            for segment in begun[phrase.inside]:
                if segment[: len(phrase.ids)] == phrase.ids:
                    done.add(suggestion.clause)
                    taken |= phrase.regions
                    ended = ended or segment == phrase.ids
        for suggestion in self.suggestions:
            phrase = suggestion.phrase
            if suggestion.clause is not None and (suggestion.clause in done or phrase.regions & taken):
                continue
            if ended and phrase.inside:  # another clause is still to be told
                found[self.comma] = max(suggestion.bonus, found.get(self.comma, 0.0))
            for segment in begun[phrase.inside]:
                if len(segment) < len(phrase.ids) and phrase.ids[: len(segment)] == segment:
                    token = phrase.ids[len(segment)]
                    found[token] = max(suggestion.bonus, found.get(token, 0.0))
        return found

    @cached_property
    def _of_clauses(self) -> list[Suggestion]:
        return [suggestion for suggestion in self.suggestions if suggestion.clause is not None]

    def _idle(self, said: Ids) -> set[int]:
        """Tokens that can only tell again what was told; none where the reply is not made of phrases so far."""
        if self.phrases is None or self.comma not in said:
            return set()
        told, start, inside = frozenset[str](), 0, False
        for place, token in enumerate(said):
            if token == self.comma and (regions := self.phrases.told(said[start:place], inside)) is not None:
                told |= regions
                start, inside = place + 1, True
        return self.phrases.idle(said[start:], told) if inside else set()
