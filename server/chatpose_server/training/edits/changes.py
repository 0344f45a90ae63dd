"""Relative changes: what Mini says of one, how far each goes, and no further than a body can.

Mini says the side and the amount, so that what it says can be read back and done.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..anatomy import faults
from ..moves import BOTH
from ..parts.chosen import Limbs, with_limbs
from ..posture import Array, Posture, Side
from .acts import Act, act

Make = Callable[[Posture, Side, float], None]
AMOUNTS = (" a little", "", " a lot")
"""How Mini says how far."""


@dataclass(frozen=True)
class Change:
    """A relative change: texts, what Mini says with `{amount}` at the end, what is done by some degrees.

    Texts hold `{arm}`-like places for the limb, `{amount}` for how much and `{too}` for by how much it is too much.
    """

    texts: tuple[str, ...]
    reply: str
    make: Make
    paired: bool = False
    """Whether it can be asked of both sides."""
    gain: float = 1.0
    """Degrees that the joint turns for each degree that `make` is given."""
    region: str = "arm"
    pair: str = ""
    """What the change of both arms is called where the hands are together, of `hands.PAIRS`."""
    numbered: bool = True
    """Whether it can be told in degrees."""
    steps: tuple[float, float, float] = (14.0, 28.0, 48.0)
    """Degrees for each of AMOUNTS."""

    def act(self, limbs: Limbs, amount: str = "") -> Act:
        """The change of these limbs by one of AMOUNTS, or " by 20 degrees"."""
        sides: tuple[Side, ...] = BOTH if limbs == "both" else (limbs,)
        degrees, number = self.degrees(amount), amount not in AMOUNTS
        owners = {"arm": sides, "arms": BOTH}.get(self.region)
        regions = (self.region,) if owners is None else tuple(f"{side} arm" for side in owners)

        def make(posture: Posture, share: float) -> None:
            for side in sides:
                self.make(posture, side, degrees * share)

        def do(posture: Posture, before: Array | None) -> None:
            if number:
                make(posture, 1.0)
            else:
                eased(posture, lambda share: make(posture, share))

        return act(self.phrase(limbs).replace("{amount}", amount), self.region, do, regions)

    def degrees(self, amount: str) -> float:
        """How far `make` is to go for one of AMOUNTS, or " by 20 degrees"."""
        number = re.search(r"\d+", amount)
        return self.steps[AMOUNTS.index(amount)] if number is None else int(number[0]) / self.gain

    def phrase(self, limbs: Limbs) -> str:
        """As Mini says it, the amount still to be filled in."""
        other = "left" if limbs == "right" else "right"
        return with_limbs(self.reply, limbs).replace("{side}", limbs).replace("{other}", other)

    @property
    def sided(self) -> bool:
        """Whether it is another thing to the left than to the right."""
        return "{" in self.reply.replace("{amount}", "")

    @property
    def limbs(self) -> tuple[Limbs, ...]:
        """What it can be asked of."""
        if not self.sided:
            return ("left",)
        return ("left", "right", "both") if self.paired else ("left", "right")


EASED = (1.0, 0.7, 0.45, 0.25)
"""Shares of a change that are tried until no limb goes where none can."""


def eased(posture: Posture, make: Callable[[float], None]) -> None:
    """Make a change by the largest of EASED shares that asks nothing impossible of the body, beyond what its pose already does."""
    start = posture.rotations.copy()
    known: int | None = None
    for share in EASED:
        posture.rotations[:] = start
        make(share)
        wrong = len(faults(posture.rotations))
        if wrong and known is None:
            known = len(faults(start))
        if wrong <= (known or 0):
            return
