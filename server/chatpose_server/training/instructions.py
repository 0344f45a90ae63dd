"""Body-part instructions: one to four parts said of a standing, sitting, kneeling or lying body, in one sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np

from ..captions import sentence as captions
from ..model import MADE, RECALLED
from .moves import BOTH, Move
from .parts import COMMON, SINGLES, WHOLES, Part, Rng
from .parts.floored import floor_below
from .parts.measured import MEASURED_SINGLES, MEASURED_WHOLES
from .parts.part import pick
from .posture import INDEX, Posture, Side
from .sample import Sample
from .wordings import SUBJECTS, typed

Limbs = Literal["left", "right", "both"]
Nameless = Literal["", "one", "other"]
LIMBS = ("arm", "leg")
"""The regions whose parts are said of one limb."""
REGION_ORDER = ("trunk", "legs", "leg", "head", "arm", "arms", "gaze")
NOUNS = ("arm", "hand", "elbow", "leg", "knee", "foot", "thigh")
PLURALS = {"foot": "feet"}
POSSESSORS = ("the", "his", "her", "your")
STATE_OWNERS = ("the ", "", "", "his ", "her ", "their ", "a person's ")
ORDER_OWNERS = ("the ", "the ", "your ", "your ", "his ", "her ", "", "their ")


@dataclass(frozen=True)
class Chosen:
    """A part with the limbs it is about; `nameless` where the text tells no side, "one hand" and "the other hand"."""

    part: Part
    limbs: Limbs
    nameless: Nameless = ""

    @property
    def regions(self) -> set[str]:
        """What it takes, so that no other part may: single legs take both, for somebody has to stand."""
        taken = {"arms": {"left arm", "right arm"}, "leg": {"legs"}}.get(self.part.region, {self.part.region})
        if self.part.region == "arm":
            taken = {f"{side} arm" for side in self.sides}
        return taken | set(self.part.also) if not self.leans else taken

    @property
    def leans(self) -> bool:
        """Whether the trunk bends as far as its hands need, and may be put somewhere too."""
        return self.part.region in ("arm", "arms") and self.part.also == ("trunk",)

    @property
    def sides(self) -> tuple[Side, ...]:
        """The sides to move."""
        return BOTH if self.limbs == "both" else (self.limbs,)

    def moves(self, rng: Rng) -> list[Move]:
        """What to do to a posture."""
        return [self.part.make(side, rng) for side in (self.sides if self.part.region in LIMBS else self.sides[:1])]

    def say(self, rng: Rng, text: str, owners: Sequence[str]) -> str:
        """Fill a text of the part."""
        owner = pick(rng, owners)
        words = {
            "side": self.limbs,
            "other": self._other(),
            "s": "s" if self.limbs == "both" else "",
            "poss": pick(rng, POSSESSORS),
        }
        for noun in (noun for noun in NOUNS if f"{{{noun}}}" in text):
            plural = PLURALS.get(noun, noun + "s")
            if self.nameless:
                words[noun] = f"the other {noun}" if self.nameless == "other" else pick(rng, (f"one {noun}", f"one {noun}", f"{_a(noun)} {noun}"))  # fmt: skip
            elif self.limbs == "both":
                words[noun] = pick(rng, (f"both {plural}", f"both {plural}", f"{owner}{plural}", f"the {plural}"))
            else:
                words[noun] = _one_limb(rng, owner, self.limbs, noun)
        return text.format(**words)

    def state(self, rng: Rng) -> str:
        """As a noun phrase."""
        return self._said(rng, pick(rng, self.sideless if self.nameless else self.part.states), STATE_OWNERS)

    @property
    def sideless(self) -> tuple[str, ...]:
        """The states that tell of a side by its limb alone."""
        return tuple(text for text in self.part.states if not SIDED.search(text) and LIMB.search(text))

    def order(self, rng: Rng) -> str:
        """As a command."""
        return self._said(rng, pick(rng, self.part.orders), ORDER_OWNERS)

    def _said(self, rng: Rng, text: str, owners: Sequence[str]) -> str:
        said = self.say(rng, text, owners)
        return said if "{other}" in text else said + self._alone(rng)

    def _other(self) -> str:
        return {"left": "right", "right": "left", "both": "opposite"}[self.limbs]

    def _alone(self, rng: Rng) -> str:
        """Now and then, that the other limb is not meant."""
        if self.part.region not in LIMBS or self.limbs == "both" or self.nameless or rng.random() > 0.06:
            return ""
        return pick(rng, ALONE).format(side=self.limbs, other="left" if self.limbs == "right" else "right")

    def reply(self) -> str:
        """As Mini says it."""
        text = self.part.reply
        for noun in NOUNS:
            plural = PLURALS.get(noun, noun + "s")
            text = text.replace("{" + noun + "}", f"both {plural}" if self.limbs == "both" else f"{self.limbs} {noun}")
        return text.format(side=self.limbs, other=self._other(), s="s" if self.limbs == "both" else "")


SIDED = re.compile(r"\{(?:side|other)\}")
LIMB = re.compile(r"\{(?:" + "|".join(NOUNS) + r")\}")


def _a(noun: str) -> str:
    return "an" if noun[0] in "ae" else "a"


ALONE = (
    ", not the {other} one", " (only the {side} one)", ", only the {side}", ", the {other} one stays as it is", " but not the {other} one",
    ", just the {side} one", ", leave the {other} one alone", " and nothing with the {other} one",
)  # fmt: skip


def _one_limb(rng: Rng, owner: str, side: str, noun: str) -> str:
    """One limb, mostly as "the left arm"."""
    if owner and rng.random() < 0.1:
        form = pick(rng, ("{owner}{noun} on the {side}", "{owner}other {noun}, the {side}", "{owner}{side}-side {noun}",
                           "{owner}{noun} ({side})", "{owner}{noun} of the {side} side", "{owner}{noun}, the {side} one,"))  # fmt: skip
        return form.format(owner=owner, side=side, noun=noun)
    return f"{owner}{side} {noun}"


@dataclass(frozen=True)
class Base:
    """A lower body to say parts of: how it is called, which poses' legs and trunk it takes, which regions it fixes."""

    says: tuple[str, ...]
    reply: str
    pose: str
    taken: frozenset[str]
    orders: tuple[str, ...]


NEAR = "near"
"""Among what a base takes: its knees are where hands reach them, the trunk as it is."""
BASES = (
    Base(("standing", "standing", "standing upright", "on two feet", "upright on both feet", "standing up"), "", "Standing relaxed.",
         frozenset(), ("stand", "stand up", "stand straight", "stand upright")),
    Base(("sitting", "seated", "sitting on a chair", "seated", "sitting upright", "sat on a chair", "sitting on a stool", "seated on a bench"), "Sitting",
         "Sitting on a chair, hands on the thighs.", frozenset({"legs"}), ("sit", "sit down", "sit on a chair", "take a seat")),
    Base(("kneeling", "on both knees", "kneeling upright", "kneeling", "on his knees", "on her knees", "kneeling on the floor"), "Kneeling",
         "Kneeling on both knees.", frozenset({"legs"}), ("kneel", "kneel down", "get on your knees")),
    Base(("sitting cross-legged on the floor", "sitting on the floor", "cross-legged on the ground", "seated on the floor"), "Sitting on the floor",
         "Sitting cross-legged on the floor.", frozenset({"legs"}), ("sit on the floor", "sit cross-legged on the floor")),
    Base(("squatting", "in a squat", "squatting down", "crouching low", "crouching", "in a crouch", "crouched", "in a low squat"), "Squatting", "Squatting.",
         frozenset({"legs", "trunk", NEAR}), ("squat", "squat down", "crouch", "crouch down")),
    Base(("sitting on the floor with the legs stretched out", "sitting with straight legs on the ground", "seated on the floor, legs out"), "Sitting on the floor, legs out",
         "Sitting on the floor, legs stretched out.", frozenset({"legs"}), ("sit on the floor with straight legs", "sit on the ground, legs out")),
    Base(("lying on the back", "lying down", "flat on the back", "supine", "lying face up", "lying on the floor, face up"), "Lying on the back", "Lying on the back.",
         frozenset({"legs", "trunk"}), ("lie on your back", "lie down", "lie flat on the back")),
)  # fmt: skip
OFF_THE_FEET = ("lying", "curled", "sitting", "side-sitting", "hugging", "knees drawn", "on ", "a plank", "a push-up", "an upside-down",
                "a side plank", "a bridge", "a crab", "bowed over", "a jump", "a leap")  # fmt: skip
"""How the replies of parts begin in which nobody stands."""
TOLD = 0.15
"""How many instructions are what `captions` says of the body that they ask for."""
COMMON_SHARE = 0.6
"""How many parts are of the common ones."""
OFTEN = tuple(tuple(part for part in pool if part.reply in COMMON) for pool in (SINGLES, WHOLES))
WITH_NUMBERS = 0.14
"""How many parts are told in degrees."""
BASE_SHARES = (0.66, 0.13, 0.06, 0.03, 0.05, 0.02, 0.05)
COUNTS = (0.32, 0.32, 0.23, 0.13)
"""How many instructions have one part, two, three, four."""
AS_ORDERS = 0.14
"""How many are told as commands."""
WITHOUT_SIDES = 0.08
"""How many tell of one hand and the other where they could; the right one is meant, as in named poses."""
PLANNED = 0.6
"""How many of several parts follow one of PLANS."""
PLANS: tuple[tuple[str, ...], ...] = (
    ("arm", "arm"), ("arm", "arm"), ("arms", "head"), ("legs", "arms"), ("arm", "head"), ("trunk", "arms"), ("legs", "arm"), ("legs", "head"),
    ("legs", "arm", "arm"), ("legs", "arm", "arm"), ("arm", "arm", "head"), ("arm", "arm", "head"), ("legs", "arms", "head"), ("trunk", "arms", "head"),
    ("legs", "trunk", "arms"), ("trunk", "arm", "arm"), ("legs", "arm", "arm", "head"), ("legs", "arm", "arm", "head"), ("trunk", "arm", "arm", "head"),
    ("legs", "trunk", "arms", "head"), ("legs", "trunk", "arm", "arm"),
)  # fmt: skip
"""Which kinds of parts come together: each arm by itself, both together, one or both legs, the trunk, the head."""
FORWARD = (
    "leaning a little forward",
    "leaning forward",
    "bent far forward",
    "slouched",
    "slightly slouched",
    "hunched",
)
"""How the replies of trunks begin that come towards the knees."""
RELAXED = 0.12
"""How often one of two arms just hangs."""
KINDS = {"arm": "arm", "arms": "arms", "legs": "legs", "leg": "legs", "trunk": "trunk", "head": "head", "gaze": "head"}
"""The kind of each region's parts."""
ARM_JOINTS = (13, 14, 16, 17, 18, 19, 20, 21)
HAND_JOINTS = [INDEX[f"{side}_{joint}"] for side in BOTH for joint in ("elbow", "wrist")]
HANGING = next(part for part in SINGLES if part.reply == "{arm} down")


def _pools() -> dict[str, tuple[list[Part], list[Part]]]:
    """The parts of each kind: those asked for most, and all."""
    found: dict[str, tuple[list[Part], list[Part]]] = {kind: ([], []) for kind in KINDS.values()}
    for part in (*SINGLES, *WHOLES):
        common, every = found[KINDS[part.region]]
        every.append(part)
        if part.reply in COMMON:
            common.append(part)
    return found


POOLS = _pools()
MEASURED = {
    kind: [
        family
        for family in (*MEASURED_SINGLES, *MEASURED_WHOLES)
        if KINDS[family(np.random.default_rng(0)).region] == kind
    ]
    for kind in ("arm", "legs", "trunk", "head")
}
"""The families of parts that are told in degrees, by kind."""


def choose(rng: Rng, count: int, taken: frozenset[str] = frozenset()) -> list[Chosen]:
    """Up to `count` parts that do not get in each other's way."""
    chosen: list[Chosen] = []
    tries = 0
    while not chosen or tries < count * 3:
        tries += 1
        singles = rng.random() < 0.62
        if rng.random() < WITH_NUMBERS:
            measured = MEASURED_SINGLES if singles else MEASURED_WHOLES
            part = measured[rng.integers(len(measured))](rng)
        else:
            pools = OFTEN if rng.random() < COMMON_SHARE else (SINGLES, WHOLES)
            pool = pools[0] if singles else pools[1]
            part = pool[rng.integers(len(pool))]
        limbs: Limbs = "left" if rng.random() < 0.5 else "right"
        if part.region == "arm" and "other" not in part.reply and rng.random() < 0.34:
            limbs = "both"
        one = Chosen(part, limbs)
        if not clashes(one, chosen, taken):
            chosen.append(one)
        if len(chosen) == count:
            break
    return chosen


def planned(rng: Rng, count: int, taken: frozenset[str]) -> list[Chosen]:
    """Parts of the kinds that people put in one sentence: a stance, one arm, the other, the head."""
    plan = pick_plan(rng, count)
    chosen: list[Chosen] = []
    for kind in plan:
        if kind == "legs" and "legs" in taken:
            continue
        for _ in range(12):
            one = _of_kind(rng, kind, bool(chosen) and kind == "arm" and plan.count("arm") > 1)
            if not clashes(one, chosen, taken):
                chosen.append(one)
                break
    if rng.random() < 0.5:
        chosen = [chosen[i] for i in rng.permutation(len(chosen))]
    return chosen or choose(rng, count, taken)


def pick_plan(rng: Rng, count: int) -> tuple[str, ...]:
    """A plan for so many parts."""
    plans = [plan for plan in PLANS if len(plan) == count]
    return plans[rng.integers(len(plans))]


def clashes(one: Chosen, chosen: Sequence[Chosen], taken: frozenset[str]) -> bool:
    """Whether a part gets in the way of others or of what a base has taken; hands lower down lean a trunk that bends forward anyway."""
    if any(one.regions & (taken | other.regions) for other in chosen) or one.regions & taken:
        return True
    if one.leans and "trunk" in taken and NEAR not in taken:
        return True
    leaning = [other for other in (*chosen, one) if other.leans]
    return bool(leaning) and any("trunk" in other.regions and not _forward(other) for other in (*chosen, one))


def _forward(one: Chosen) -> bool:
    return one.part.reply.startswith(FORWARD)


def _of_kind(rng: Rng, kind: str, second: bool) -> Chosen:
    """A part of one kind, of either side; both arms may do what one can."""
    limbs: Limbs = "left" if rng.random() < 0.5 else "right"
    if second and rng.random() < RELAXED:
        return Chosen(HANGING, limbs)
    if rng.random() < WITH_NUMBERS and kind in MEASURED:
        families = MEASURED[kind]
        return Chosen(families[rng.integers(len(families))](rng), limbs)
    if kind == "arms" and rng.random() < 0.5:
        pool = POOLS["arm"][rng.random() > COMMON_SHARE]
        part = pool[rng.integers(len(pool))]
        return Chosen(part, "both" if "other" not in part.reply else limbs)
    pool = POOLS[kind][rng.random() > COMMON_SHARE]
    return Chosen(pool[rng.integers(len(pool))], limbs)


def build(rng: Rng, chosen: Sequence[Chosen], rotations: np.ndarray | None) -> np.ndarray:
    """Make the parts' moves on a pose, trunk first and hands last."""
    posture = Posture(rotations)
    for one in sorted(chosen, key=lambda one: REGION_ORDER.index(one.part.region)):
        for move in one.moves(rng):
            move(posture)
    return posture.rotations


def base_rotations(base: Base, poses: dict[str, np.ndarray]) -> np.ndarray:
    """The base's pose with relaxed arms."""
    rotations = np.array(poses[base.pose])
    relaxed = Posture().rotations
    for joint in ARM_JOINTS:
        rotations[joint] = relaxed[joint]
    return rotations


def instruction(rng: Rng, poses: dict[str, np.ndarray], fragments: bool = True) -> Sample:
    """A described pose, made from nothing. `poses`: the library by description, joint rotations (24, 3, 3).

    Without `fragments` the words tell of a whole body: "left arm up", said of a character that has a pose, is a change of it,
    "a man with his left arm up" is another pose.
    """
    base, chosen, rotations = _composed(rng, poses)
    for _ in range(4):
        if not sunk(rotations):
            break
        base, chosen, rotations = _composed(rng, poses)
    # As somebody would tell it who sees the body, or as somebody who wants it.
    told = fragments and rng.random() < TOLD
    if told:
        text = captions.describe(rotations, rng)
    elif fragments and rng.random() < AS_ORDERS:
        text = command(rng, base, chosen)
    else:
        if rng.random() < WITHOUT_SIDES:
            chosen = _without_sides(chosen)
            rotations = build(rng, chosen, base_rotations(base, poses))
        text = describe(rng, base, chosen, fragments)
    return Sample(text=typed(rng, mistyped(rng, text)), reply=reply(base, chosen), rotations=rotations)


def _composed(rng: Rng, poses: dict[str, np.ndarray]) -> tuple[Base, list[Chosen], np.ndarray]:
    base = BASES[rng.choice(len(BASES), p=BASE_SHARES)]
    count = 1 + int(rng.choice(4, p=COUNTS))
    chosen = (planned if count > 1 and rng.random() < PLANNED else choose)(rng, count, base.taken)
    return base, chosen, build(rng, chosen, base_rotations(base, poses))


def sunk(rotations: np.ndarray) -> bool:
    """Whether somebody who lies or sits low has a hand or an elbow deep in the floor."""
    posture = Posture(rotations)
    places, _ = posture.globals()
    return bool(places[HAND_JOINTS, 1].min() < -floor_below(posture) - 0.06)


def _without_sides(chosen: list[Chosen]) -> list[Chosen]:
    """The same with "one hand" and "the other hand", where no side matters but that of the arms; the first is the right one."""
    single = [one for one in chosen if one.part.region == "arm" and one.limbs != "both"]
    if not single or len(single) > 2 or any("{" in one.part.reply for one in chosen if one not in single):
        return chosen
    if any("{other}" in one.part.reply or one.part.also or not one.sideless for one in single):
        return chosen
    nameless: tuple[Nameless, ...] = ("one", "other")
    told = {
        id(one): replace(one, limbs=limbs, nameless=said)
        for one, limbs, said in zip(single, ("right", "left"), nameless, strict=False)
    }
    return [told.get(id(one), one) for one in chosen]


def adorned(rng: Rng, named: Sample) -> Sample:
    """A named pose with one or two parts put otherwise: "fencing, with the head turned left"."""
    assert named.rotations is not None
    taken = frozenset() if rng.random() < 0.3 else frozenset({"legs", "trunk"} if rng.random() < 0.7 else {"legs"})
    chosen = choose(
        rng, 1 if rng.random() < 0.7 else 2, taken | {"left arm", "right arm"} if rng.random() < 0.4 else taken
    )
    rotations = build(rng, chosen, named.rotations)
    sources = np.where(np.abs(rotations - named.rotations).max(axis=(1, 2)) < 1e-6, RECALLED, MADE)
    joined = join(rng, [one.state(rng) for one in chosen])
    said = named.text
    form = pick(rng, ("{said} with {joined}", "{said}, {joined}", "{subject} {said} with {joined}", "{subject} {said}, {joined}",
                           "{subject} {said}, but with {joined}", "{said} and {joined}", "{joined}, {said}"))  # fmt: skip
    text = form.format(said=said, joined=joined, subject=pick(rng, SUBJECTS))
    reply = f"{named.reply.rstrip('.')}, {', '.join(one.reply() for one in chosen)}."
    return replace(named, text=typed(rng, text), reply=reply, rotations=rotations, sources=sources, gist=False)


def describe(rng: Rng, base: Base, chosen: Sequence[Chosen], fragments: bool = True) -> str:
    """The sentence that asks for it; a subject or what the body does as a whole is left out only in `fragments`."""
    low, others = _whole_first(base, chosen)
    states = [one.state(rng) for one in others]
    subject = pick(rng, SUBJECTS)
    how = low.state(rng) if low else pick(rng, base.says)
    if not states:
        return pick(rng, (how, f"{subject} {how}", f"{subject} {how}", f"{subject}, {how}", f"show {subject} {how}"))
    joined = join(rng, states)
    if low or base is not BASES[0]:
        return _placed(rng, how, states, joined, subject, fragments)
    forms = [
        f"{how} with {joined}", f"{subject} {how} with {joined}", f"{subject} {how}, {joined}", f"{how}, {joined}",
        f"{subject} with {joined}", f"pose with {joined}", f"{subject} stands with {joined}", f"stand with {joined}",
        f"{subject} has {joined}", f"give me {subject} with {joined}", f"{subject}: {joined}", f"{subject}, {joined}",
    ]  # fmt: skip
    if fragments:
        forms += [
            joined,
            joined,
            joined,
            joined,
            ", ".join(states),
            ", ".join(states),
            ". ".join(states),
            "; ".join(states),
        ]
    return pick(rng, forms)


def _whole_first(base: Base, chosen: Sequence[Chosen]) -> tuple[Chosen | None, list[Chosen]]:
    """The part that says how somebody lies, sits or kneels, if one does, and the others."""
    low = next((one for one in chosen if one.part.reply.startswith(OFF_THE_FEET)), None) if base is BASES[0] else None
    return low, [one for one in chosen if one is not low]


def _placed(rng: Rng, how: str, states: Sequence[str], joined: str, subject: str, fragments: bool) -> str:
    """What the body does as a whole before what its parts do, after them, or between them."""
    place = rng.random()
    if place < 0.62:
        forms = [f"{subject} {how} with {joined}", f"{subject} {how}, {joined}", f"{subject} {how} and {joined}", f"{subject}, {how}, {joined}"]  # fmt: skip
        if fragments:
            forms += [f"{how} with {joined}", f"{how}, {joined}", f"{how}, {joined}", f"{how}; {joined}", f"{how}. {joined}", f"{how}, with {joined}", ", ".join([how, *states])]  # fmt: skip
    elif place < 0.86 or len(states) == 1:
        forms = [
            f"{subject} with {joined}, {how}",
            f"{subject} with {joined} while {how}",
            f"{subject}, {joined}, {how}",
        ]
        if fragments:
            forms += [f"{joined}, {how}", f"{joined}, {how}", f"{joined} while {how}", f"{joined}; {how}", f"{joined}. {how}", f"{joined} ({how})"]  # fmt: skip
    else:
        first, *rest = states
        forms = [
            f"{subject} with {first}, {how}, {join(rng, rest)}",
            f"{subject}, {first}, {how}, with {join(rng, rest)}",
        ]
        if fragments:
            forms += [f"{first}, {how}, {join(rng, rest)}", f"{first} while {how}, {join(rng, rest)}", f"{first}; {how}; {'; '.join(rest)}"]  # fmt: skip
    return pick(rng, forms)


def command(rng: Rng, base: Base, chosen: Sequence[Chosen]) -> str:
    """The same as orders to somebody who has no pose yet."""
    low, others = _whole_first(base, chosen)
    orders = [one.order(rng) for one in others]
    if low:
        orders.insert(0, low.order(rng))
    elif base is not BASES[0] or rng.random() < 0.25:
        orders.insert(0 if rng.random() < 0.85 else len(orders), pick(rng, base.orders))
    lead = pick(rng, ("", "", "", "", "", "please ", "now ", "I want you to "))
    return lead + pick(rng, (", ", ", ", " and ", ". ", "; ", ", then ", ", and ")).join(orders)


def mistyped(rng: Rng, text: str) -> str:
    """Now and then a limb in shorthand: "lt arm", "righthand"."""
    chance = rng.random()
    if chance < 0.012:
        return GLUED.sub(r"\1\2", text)
    if chance < 0.03:
        return GLUED.sub(lambda match: f"{SHORT[match[1]]} {match[2]}", text)
    return text


GLUED = re.compile(r"\b(left|right) (arm|hand|leg|foot|knee|elbow)\b")
SHORT = {"left": "lt", "right": "rt"}


def reply(base: Base, chosen: Sequence[Chosen]) -> str:
    """What Mini says it made."""
    parts = [one.reply() for one in chosen]
    text = ", ".join(([base.reply] if base.reply else []) + parts)
    return text[:1].upper() + text[1:] + "."


def join(rng: Rng, items: Sequence[str]) -> str:
    """Items in a row as people join them."""
    if len(items) == 1:
        return items[0]
    if len(items) == 2:
        return items[0] + pick(rng, (" and ", " and ", ", ", ", ", " while ", ", with ", "; ")) + items[1]
    between = pick(rng, (", ", ", ", ", ", ", ", "; ", " and "))
    last = between if between != ", " else pick(rng, (" and ", " and ", ", ", ", and ", ", with ", " while "))
    return between.join(items[:-1]) + last + items[-1]
