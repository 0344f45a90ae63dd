"""What is made likelier and unlikelier in Mini's next word, by hand-made phrases of a few tokens."""

from __future__ import annotations

from chatpose_server.suggesting import REPEATED, Bias, Phrase, Phrases, Suggestion

COMMA, END = 0, 99
HAND, ON, HIP, HEAD, UP, LOOKING = range(1, 7)
ARM, GAZE = frozenset({"left arm"}), frozenset({"head"})


def forms(ids: tuple[int, ...], regions: frozenset[str]) -> list[Phrase]:
    return [Phrase(ids, regions), Phrase(ids, regions, inside=True)]


ON_HIP, ON_HEAD, LOOKING_UP = (
    forms((HAND, ON, HIP), ARM),
    forms((HAND, ON, HEAD), ARM),
    forms((LOOKING, UP), GAZE),
)
KNOWN = Phrases([*ON_HIP, *ON_HEAD, *LOOKING_UP])


def bias(*suggestions: Suggestion) -> Bias:
    return Bias(suggestions, {END: 4.0}, KNOWN, COMMA)


def suggested(forms_: list[Phrase], bonus: float, clause: int) -> list[Suggestion]:
    return [Suggestion(form, bonus, clause) for form in forms_]


def test_what_is_disfavoured_is_so_all_along() -> None:
    assert bias().on_next([]) == {END: -4.0}
    assert bias().on_next([HAND, ON]) == {END: -4.0}


def test_a_suggestion_goes_on_while_the_reply_agrees_with_it() -> None:
    one = bias(*suggested(ON_HIP, 3.0, clause=0))
    assert one.on_next([])[HAND] == 3.0
    assert one.on_next([HAND, ON])[HIP] == 3.0
    assert HIP not in one.on_next([LOOKING])


def test_after_one_clause_the_next_is_led_to_by_a_comma() -> None:
    both = bias(*suggested(ON_HIP, 3.0, clause=0), *suggested(LOOKING_UP, 2.0, clause=1))
    told = [HAND, ON, HIP]
    assert both.on_next(told)[COMMA] == 2.0
    assert both.on_next([*told, COMMA])[LOOKING] == 2.0
    assert COMMA not in both.on_next([*told, COMMA, LOOKING, UP]), "nothing is left to tell"


def test_of_two_suggestions_for_one_region_the_first_that_is_told_counts() -> None:
    both = bias(*suggested(ON_HIP, 3.0, clause=0), *suggested(ON_HEAD, 2.0, clause=1))
    assert COMMA not in both.on_next([HAND, ON, HIP])


def test_what_was_told_is_not_told_again() -> None:
    again = bias().on_next([HAND, ON, HIP, COMMA])
    assert again[HAND] == -REPEATED
    assert LOOKING not in again
    assert bias().on_next([LOOKING, UP, COMMA]) == {END: -4.0, LOOKING: -REPEATED}


def test_a_reply_that_is_not_made_of_phrases_is_let_be() -> None:
    assert bias().on_next([UP, UP, COMMA]) == {END: -4.0}
