"""What can be said of one part of the body. `SINGLES` are about a limb, left, right or both; `WHOLES` about everything else."""

from __future__ import annotations

from .part import Part, Rng
from .parts_arms import IN_THE_AIR
from .parts_legs import LEGS
from .parts_stances import STANCES
from .parts_together import TOGETHER
from .parts_touches import ON_THE_BODY
from .parts_trunk import HEADS, TRUNK

SINGLES = IN_THE_AIR + ON_THE_BODY + LEGS
WHOLES = TOGETHER + STANCES + TRUNK + HEADS

__all__ = ("SINGLES", "WHOLES", "Part", "Rng")
