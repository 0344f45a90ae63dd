"""Changes of a pose that is there: parts put somewhere new, limbs moved a little further, the whole turned or mirrored.

Mini's replies to them begin with `CHANGED` and tell each act by its phrase, so that they can be read back and carried out
(`reading.py`). Whatever the words do not concern stays exactly as it was; `Sample.sources` says which joints those are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from ...model import BEFORE, CURRENT, MADE
from ..instructions import Limbs, choose, join
from ..parts import Rng
from ..posture import Posture, Side
from ..sample import Sample
from ..wordings import typed
from .acts import Act, carried_out, of_part, told_by
from .changes import AMOUNTS, CHANGES, PLURALS, Change
from .families import ASKED, BARE, FAMILIES, Asked, Family, bare
from .hands import PAIRS, together

KINDS = (0.38, 0.32, 0.3)
"""How many edits put parts somewhere (with relative changes beside them now and then), change one thing by some amount, or are of
the families."""
CLAUSES = (0.66, 0.26, 0.08)
"""How many edits of parts have one, two, three clauses."""
HOW_MUCH = (
    (
        "a bit", "slightly", "a little", "a touch", "just a bit", "a tad", "a smidge", "a hair", "somewhat", "a fraction", "a little bit",
        "ever so slightly", "a wee bit", "just slightly", "a smidgen", "marginally", "a notch", "a bit", "a little", "slightly",
        "only a little", "just a touch", "a tiny bit", "minimally", "very slightly", "gently", "a whisker", "a few degrees",
    ),
    ("", "", "", "more", "some more", "further"),
    (
        "a lot", "much more", "way more", "far", "as far as possible", "quite a bit", "loads", "a great deal", "dramatically", "considerably",
        "drastically", "a good deal", "a ton", "significantly", "a whole lot", "massively", "substantially", "very much", "tons", "a lot more",
        "heaps", "strongly",
    ),
)  # fmt: skip
"""Words for each of AMOUNTS."""
STILL = ("more", "some more", "further", "more", "more than now")
"""Words for the middle of AMOUNTS where a text would otherwise put the limb somewhere."""
COMPARED = re.compile(
    r"(\{amount\} )?\b(?:more|less|further|(?!over\b|other\b|under\b|lower \{|shoulder)[a-z]{3,}er)\b"
)
"""What is compared, right behind the amount or elsewhere: "more higher" is not English."""
EVEN = ("", "", "", "", "still", "even")
FAR = ("much", "a lot", "far", "way", "considerably", "quite a bit", "a great deal", "significantly", "dramatically", "loads", "so much", "a good deal", "heaps", "a ton")  # fmt: skip
"""Words for the larger AMOUNTS before what is compared."""
TOO = (
    ("a bit", "slightly", "a little", "a touch", "a tad", "just a bit", "somewhat", "a hair"),
    ("", "", "", "clearly", "rather", "just"),
    ("far", "way", "much", "a lot", "miles", "way, way"),
)
"""Words for each of AMOUNTS, before "too high"."""
AMOUNT_SHARES = (0.32, 0.46, 0.22)
WITH_NUMBERS = 0.12
"""How many changes are told in degrees."""
NUMBERS = (5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 70, 90)
NUMBERED = (
    "by {} degrees", "{} degrees", "{}°", "by about {} degrees", "{} deg", "by {}°", "another {} degrees", "{} degrees more", "roughly {} degrees",
    "by exactly {} degrees",
)  # fmt: skip
AS_STATES = 0.4
"""How many parts are told as noun phrases, for people type fragments."""
LEAD_INS = (
    "", "", "", "", "", "", "now ", "now ", "and ", "then ", "ok, now ", "and now ", "next, ", "same but ", "also ", "keep that but ", "but ",
    "great, now ", "good, and ", "ok, ", "just ", "only ", "hmm, ", "alright, ", "nice, but ", "next: ", "same pose, but ", "leave the rest, ",
    "from here, ",
)  # fmt: skip
BEFORE_VERBS = ("please ", "can you ", "could you ", "could you please ", "let's ", "now please ", "I want you to ", "try to ", "can he ", "make her ", "would you ")  # fmt: skip
BEFORE_STATES = ("", "", "", "", "but ", "but with ", "same but with ", "with ", "now with ", "now ", "and ", "keep that, but with ", "same pose with ", "make it ", "I'd like ", "this time ")  # fmt: skip
TAILS = (
    ", leave the rest", ", everything else stays", " and nothing else", ", rest unchanged", ", keep the rest", ", don't touch the rest", ", the rest as it is",
    ", otherwise the same", ", please", " thanks", " if you can", ", that's all",
)  # fmt: skip
VERBS = frozenset(
    re.findall(
        r"\w+",
        """raise lift move bring lower drop take pull push swing reach draw open spread abduct adduct tuck keep bend flex crook fold close curl
straighten stretch extend unbend go sink give let get hold lean tip stoop bow twist turn rotate swivel look gaze face tilt cock incline nod put place set lay
rest step stand sit kneel squat crouch lie point cross nudge ease crank hike hoist pick float shift slide advance thrust retract throw trail withdraw widen
narrow hug squeeze contract shorten lengthen unfold uncurl reduce increase soften load brace drive kick plant mirror flip swap switch exchange copy relax
release touch grab clasp make rise come spin pivot show""",
    )
)
MANY = ((" is ", " are "), (" isn't ", " aren't "), (" needs ", " need "), (" wants ", " want "), (" looks ", " look "), (" hangs ", " hang "), (" sticks ", " stick "))  # fmt: skip
BETWEEN = (" and ", " and ", ", ", ", and ", " and also ", "; ", ". ", ", then ", ", plus ", " & ", " and then ")
"""Between orders."""
JOINTS_OF = tuple(PLURALS.items())


def edit(rng: Rng, current: np.ndarray) -> Sample:
    """A change of the pose `current` (24, 3, 3); the lesson's own may be another, of which the words make sense."""
    kind = rng.choice(3, p=KINDS)
    if kind == 0:
        return _clauses(rng, current)
    if kind == 1:
        asked = ASKED[rng.choice(len(ASKED), p=ASKED_SHARES)]
        side = _side(rng)
        if asked.prepare is not None and rng.random() < 0.9:
            current = asked.prepare(rng, current, side)
        text, one = _relative(rng, asked, current)
        return _sample(rng, text, [one], current)
    return _of_family(rng, FAMILIES[rng.choice(len(FAMILIES), p=FAMILY_SHARES)], current)


def same_as(current: np.ndarray, rotations: np.ndarray, source: int = CURRENT) -> np.ndarray:
    """`source` for the joints whose rotations are the same in both, MADE for the others, (24,)."""
    return np.where(np.abs(rotations - current).max(axis=(1, 2)) < 1e-6, source, MADE)


def sources_of(rotations: np.ndarray, current: np.ndarray, before: np.ndarray) -> np.ndarray:
    """Where each joint comes from, (24,): from the current pose, else from the one before, else it is made."""
    kept = same_as(current, rotations)
    return np.where(kept == CURRENT, CURRENT, same_as(before, rotations, BEFORE))


def _side(rng: Rng) -> Side:
    return "left" if rng.random() < 0.5 else "right"


def _sample(rng: Rng, text: str, acts: Sequence[Act], current: np.ndarray, state: bool = False) -> Sample:
    rotations = carried_out(acts, current)
    lead = str(rng.choice(BEFORE_STATES if state else LEAD_INS))
    if not state and text.split(" ", 1)[0] in VERBS and rng.random() < 0.25:
        lead = str(rng.choice(BEFORE_VERBS))
    tail = str(rng.choice(TAILS)) if rng.random() < 0.06 else ""
    return Sample(
        text=typed(rng, f"{lead}{text}{tail}"),
        reply=told_by(acts),
        rotations=rotations,
        sources=same_as(current, rotations),
        current=current,
    )


def _clauses(rng: Rng, current: np.ndarray) -> Sample:
    """One to three parts put somewhere and limbs moved further, none in another's way."""
    count = 1 + int(rng.choice(3, p=CLAUSES))
    state = rng.random() < AS_STATES
    busy: set[str] = set()
    acts: list[Act] = []
    texts: list[str] = []
    orders = not state
    for _ in range(count * 3):
        relative = count > 1 and rng.random() < 0.35
        if relative:
            text, one = _relative(rng, ASKED[rng.integers(len(CHANGES))], current)
        else:
            (chosen,) = choose(rng, 1)
            text, one = chosen.state(rng) if state else chosen.order(rng), of_part(chosen)
        if not one.regions & busy:
            busy |= one.regions
            acts.append(one)
            texts.append(text)
            orders = orders or relative
        if len(acts) == count:
            break
    text = str(rng.choice(BETWEEN)).join(texts) if orders else join(rng, texts)
    return _sample(rng, text, acts, current, state=not orders)


def _relative(rng: Rng, asked: Asked, current: np.ndarray) -> tuple[str, Act]:
    """A limb moved further: the text and what is done."""
    change = asked.change
    limbs: Limbs = _side(rng)
    if change.paired and rng.random() < 0.35:
        limbs = "both"
    text = str(rng.choice(asked.texts))
    done, of = _meant(change, limbs, current)
    level = int(rng.choice(3, p=AMOUNT_SHARES)) if "{amount}" in text or "{too}" in text else 1
    amount, much, too = AMOUNTS[level], str(rng.choice(HOW_MUCH[level])), str(rng.choice(TOO[level]))
    if level and (found := COMPARED.search(text)):
        much = str(rng.choice((EVEN, FAR)[level - 1]) if found[1] else "" if level == 1 else much)
    if done.numbered and "{amount}" in text and rng.random() < WITH_NUMBERS:
        number = int(rng.choice(NUMBERS))
        amount, much = f" by {number} degrees", str(rng.choice(NUMBERED)).format(number)
    if not much and "{amount}" in text and bare(text) in BARE:
        much = str(rng.choice(STILL))
    text = text.replace("{amount}", much).replace("{too}", too)
    return limb_filled(rng, text, limbs), done.act(of, amount)


def _meant(change: Change, limbs: Limbs, current: np.ndarray) -> tuple[Change, Limbs]:
    """Both arms whose hands do something together are moved as a pair."""
    if limbs == "both" and change.pair and together(Posture(current)):
        return PAIRS[change.pair], "left"
    return change, limbs if change.sided else "left"


def _of_family(rng: Rng, family: Family, current: np.ndarray) -> Sample:
    side = _side(rng)
    if family.prepare is not None and rng.random() < 0.92:
        current = family.prepare(rng, current, side)
    return _sample(rng, limb_filled(rng, str(rng.choice(family.texts)), side), [family.act(side)], current)


def limb_filled(rng: Rng, text: str, limbs: Limbs) -> str:
    """A text with its places for limbs filled in as people say it."""
    owner = str(rng.choice(("the ", "the ", "your ", "his ", "her ", "")))
    for noun, plural in JOINTS_OF:
        if "{" + noun + "}" in text:
            both = str(rng.choice((f"both {plural}", f"the {plural}", f"your {plural}")))
            text = text.replace("{" + noun + "}", both if limbs == "both" else f"{owner}{limbs} {noun}")
    if limbs == "both":
        for one, many in MANY:
            text = text.replace(one, many)
    text = text.replace("{side}", limbs).replace("{other}", "left" if limbs == "right" else "right")
    return " ".join(text.replace(" ,", ",").split())


def _shares(weights: Sequence[float]) -> np.ndarray:
    return np.array(weights) / sum(weights)


ASKED_SHARES = _shares([asked.weight for asked in ASKED])
FAMILY_SHARES = _shares([family.weight for family in FAMILIES])
