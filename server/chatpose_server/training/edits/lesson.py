"""Changes of a pose that is there: parts put somewhere new, limbs moved a little further, the whole turned or mirrored.

Mini's replies to them begin with `CHANGED` and tell each act by its phrase, so that they can be read back and carried out
(`reading.py`). Whatever the words do not concern stays exactly as it was; `Sample.sources` says which joints those are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import numpy as np

from ...model import BEFORE, CURRENT, MADE
from ..choosing import choose
from ..parts import Rng
from ..parts.chosen import PLURALS, Limbs
from ..parts.making import other
from ..posture import Posture, Side
from ..sample import Sample
from ..sentences import join
from ..wordings import typed
from .acts import WHOLE, Act, carried_out, of_part, told_by
from .changes import AMOUNTS, Change
from .families import ASKED, BARE, FAMILIES, Asked, Family, bare
from .further import CHANGES
from .hands import PAIRS, together
from .moods import MOODS, mood_asked

KINDS = (0.41, 0.24, 0.28, 0.07)
"""How many edits put parts somewhere (with relative changes beside them now and then), change one thing by some amount, are of
the families, or of moods."""
CLAUSES = (0.46, 0.29, 0.18, 0.07)
"""How many edits of parts have one, two, three, four clauses."""
OPPOSED = 0.07
"""How many of them move two arms, or two legs, each its own way."""
HEADED = re.compile(r"\{(arm|hand|leg|foot|knee|elbow)\} ((?:[^{]|\{amount\})*)")
PLANNED = 0.6
"""How many edits of several clauses are planned over the regions of the body."""
REGIONS = {"left arm": 0.24, "right arm": 0.24, "head": 0.24, "trunk": 0.15, "legs": 0.13}
"""How often each is planned."""
WITH_A_PART = 0.14
"""How many edits of the families put a part somewhere too."""
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
LEAD_INS_TO_MOODS = ("", "", "", "", "", "", "ok, ", "hmm, ", "good, ", "alright, ")
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
LAST = (", ", ", ", " and ", ", and ", ", then ", " while ", " plus ", ", also ")
"""Before the last of three orders or more."""


def edit(rng: Rng, current: np.ndarray) -> Sample:
    """A change of the pose `current` (24, 3, 3); the lesson's own may be another, of which the words make sense."""
    kind = rng.choice(len(KINDS), p=KINDS)
    if kind == 0:
        return _clauses(rng, current)
    if kind == 1:
        asked = ASKED[rng.choice(len(ASKED), p=ASKED_SHARES)]
        side = _side(rng)
        if asked.prepare is not None and rng.random() < 0.9:
            current = asked.prepare(rng, current, side)
        text, one = _relative(rng, asked, current)
        return _sample(rng, text, [one], current)
    if kind == 3:
        mood = MOODS[rng.integers(len(MOODS))]
        return _sample(rng, mood_asked(rng, mood), mood.acts("right"), current, LEAD_INS_TO_MOODS)
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


def _sample(rng: Rng, text: str, acts: Sequence[Act], current: np.ndarray, leads: Sequence[str] = LEAD_INS) -> Sample:
    rotations = carried_out(acts, current)
    lead = str(rng.choice(leads))
    if leads is LEAD_INS and text.split(" ", 1)[0] in VERBS and rng.random() < 0.25:
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
    """One to four parts put somewhere and limbs moved further, none in another's way."""
    if rng.random() < OPPOSED:
        return _opposed(rng, current)
    count = 1 + int(rng.choice(len(CLAUSES), p=CLAUSES))
    state = rng.random() < AS_STATES
    busy: set[str] = set()
    acts: list[Act] = []
    texts: list[str] = []
    orders = not state
    planned = list(_planned(rng, count)) if count > 1 and rng.random() < PLANNED else []
    for _ in range(count * 3):
        relative = count > 1 and not planned and rng.random() < 0.25
        if relative:
            text, one = _relative(rng, ASKED[rng.integers(len(CHANGES))], current)
        else:
            (chosen,) = choose(rng, 1, planned.pop() if planned else frozenset())
            text, one = chosen.state(rng) if state else chosen.order(rng), of_part(chosen)
        if not one.regions & busy:
            busy |= one.regions
            acts.append(one)
            texts.append(text)
            orders = orders or relative
        if len(acts) == count:
            break
    text = listed(rng, texts) if orders or rng.random() < 0.5 else join(rng, texts)
    return _sample(rng, text, acts, current, LEAD_INS if orders else BEFORE_STATES)


def _opposed(rng: Rng, current: np.ndarray) -> Sample:
    """Each arm, or each leg, moved its own way: "the left arm a bit higher and the right one lower"."""
    side = _side(rng)
    paired = [asked for asked in ASKED if asked.change.paired and "{amount}" in asked.texts[0]]
    one = paired[rng.integers(len(paired))]
    others = [asked for asked in paired if asked.change.region == one.change.region and asked is not one]
    two = others[rng.integers(len(others))]
    (noun, first), (_, second) = (_headed(rng, asked) for asked in (one, two))
    first, amount = with_amount(rng, first, False)
    second, amount_other = with_amount(rng, second, False)
    texts = [limb_filled(rng, f"{{{noun}}} {first}", side), f"the {other(side)} one {second}"]
    acts = [one.change.act(side, amount), two.change.act(other(side), amount_other)]
    return _sample(rng, " ".join(str(rng.choice(BETWEEN)).join(texts).split()), acts, current)


def _headed(rng: Rng, asked: Asked) -> tuple[str, str]:
    """A text of a change that begins with the limb: which it is, and the rest."""
    heads = [found for text in asked.texts if (found := HEADED.fullmatch(text))]
    found = heads[rng.integers(len(heads))]
    return found[1], found[2]


def _planned(rng: Rng, count: int) -> Iterator[frozenset[str]]:
    """For each clause the regions that it leaves to the others: arms, head, trunk and legs are asked for about alike."""
    regions = [
        str(region)
        for region in rng.choice(list(REGIONS), min(count, len(REGIONS)), replace=False, p=list(REGIONS.values()))
    ]
    if {"left arm", "right arm"} <= set(regions) and rng.random() < 0.3:  # both at once
        regions.remove("right arm")
        regions[regions.index("left arm")] = "arms"
    for region in regions:
        yield frozenset(REGIONS) - ({"left arm", "right arm"} if region == "arms" else {region})


def listed(rng: Rng, texts: Sequence[str]) -> str:
    """Clauses in a row: all of them parted alike, or the last one by another word."""
    between = str(rng.choice(BETWEEN))
    if len(texts) < 3 or rng.random() < 0.3:
        return between.join(texts)
    return f"{', '.join(texts[:-1])}{rng.choice(LAST)}{texts[-1]}"


def _relative(rng: Rng, asked: Asked, current: np.ndarray) -> tuple[str, Act]:
    """A limb moved further: the text and what is done."""
    change = asked.change
    limbs: Limbs = _side(rng)
    if change.paired and rng.random() < 0.35:
        limbs = "both"
    text = str(rng.choice(asked.texts))
    done, of = _meant(change, limbs, current)
    text, amount = with_amount(rng, text, done.numbered)
    return limb_filled(rng, text, limbs), done.act(of, amount)


def with_amount(rng: Rng, text: str, numbered: bool) -> tuple[str, str]:
    """A relative change's text with words for how far, and how Mini says how far that is."""
    level = int(rng.choice(3, p=AMOUNT_SHARES)) if "{amount}" in text or "{too}" in text else 1
    amount, much, too = AMOUNTS[level], str(rng.choice(HOW_MUCH[level])), str(rng.choice(TOO[level]))
    if level and (found := COMPARED.search(text)):
        much = str(rng.choice((EVEN, FAR)[level - 1]) if found[1] else "" if level == 1 else much)
    if numbered and "{amount}" in text and rng.random() < WITH_NUMBERS:
        number = int(rng.choice(NUMBERS))
        amount, much = f" by {number} degrees", str(rng.choice(NUMBERED)).format(number)
    if not much and "{amount}" in text and bare(text) in BARE:
        much = str(rng.choice(STILL))
    return text.replace("{amount}", much).replace("{too}", too), amount


def _meant(change: Change, limbs: Limbs, current: np.ndarray) -> tuple[Change, Limbs]:
    """Both arms whose hands do something together are moved as a pair."""
    if limbs == "both" and change.pair and together(Posture(current)):
        return PAIRS[change.pair], "left"
    return change, limbs if change.sided else "left"


def _of_family(rng: Rng, family: Family, current: np.ndarray) -> Sample:
    side = _side(rng)
    if family.prepare is not None and rng.random() < 0.92:
        current = family.prepare(rng, current, side)
    acts = [family.act(side)]
    clauses = [limb_filled(rng, str(rng.choice(family.texts)), side)]
    if rng.random() < WITH_A_PART and "vice versa" not in clauses[0]:
        (part,) = choose(rng, 1)
        if not part.regions & acts[0].regions and not (
            WHOLE in acts[0].regions and part.part.region in ("legs", "trunk")
        ):
            acts.append(of_part(part))
            clauses.append(part.state(rng) if rng.random() < 0.5 else part.order(rng))
    return _sample(rng, listed(rng, clauses), acts, current)


def limb_filled(rng: Rng, text: str, limbs: Limbs) -> str:
    """A text with its places for limbs filled in as people say it."""
    owner = str(rng.choice(("the ", "the ", "your ", "his ", "her ", "")))
    for noun, plural in PLURALS.items():
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
