"""Which parts are asked for together: as likely as people ask for them, none in another's way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .bases import NEAR
from .parts import COMMON, PARTS, SINGLES, WHOLES, Part, Rng
from .parts.chosen import Chosen, Limbs
from .parts.measured import MEASURED_SINGLES, MEASURED_WHOLES

COMMON_SHARE = 0.6
"""How many parts are of the common ones."""
OFTEN = tuple(tuple(part for part in pool if part.reply in COMMON) for pool in (SINGLES, WHOLES))
WITH_NUMBERS = 0.14
"""How many parts are told in degrees."""
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
HANGING = PARTS["{arm} down"]


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
