"""What the panels work out before they draw: lines that fit."""

from __future__ import annotations

import blf
import pytest
from chatpose.panels.wrap import FONT, lines

REPLY = "Here is a person who waves with the right hand.\nThe left hand rests on the hip, as it often does."


@pytest.mark.parametrize("width", [60, 150, 300, 10_000])
def test_each_line_fits_and_no_word_is_lost(width: int) -> None:
    found = lines(REPLY, width, 11)
    blf.size(FONT, 11)
    assert all(blf.dimensions(FONT, line)[0] <= width for line in found)
    assert " ".join(found).split() == REPLY.split()


def test_a_word_wider_than_the_sidebar_is_broken() -> None:
    found = lines("x" * 200, 100, 11)
    assert len(found) > 1
    assert "".join(found) == "x" * 200


def test_lines_of_the_reply_stay_lines() -> None:
    assert lines("one\ntwo", 500, 11) == ("one", "two")
