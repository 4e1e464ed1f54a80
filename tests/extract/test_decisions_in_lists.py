"""Where the list of what was resolved goes on, and where it ends."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

FRONT = (
    "Marlshire County Council\n\nChildren's Scrutiny Committee\n\n"
    "Minutes of the meeting held on 12 March 2024\n\n"
)


def texts(minute: str) -> list[str]:
    return [decision.text for decision in reading(FRONT + minute + "\n").decisions]


@pytest.mark.parametrize(
    "item",
    [
        "the Chair write to the Minister about it.",
        "The Chair be authorised to agree the wording.",
        "the Chair and the Vice-Chair agree the dates.",
        "the meeting in June receive a further report.",
    ],
)
def test_an_item_may_have_the_chair_act(item: str) -> None:
    found = texts(f"RESOLVED: That\n\n(1) the report be noted; and\n(2) {item}\n")
    assert found == ["the report be noted", item]


@pytest.mark.parametrize("told", ["The Chair thanked officers.", "The meeting closed at noon."])
def test_what_the_chair_did_is_not_resolved(told: str) -> None:
    found = texts(f"RESOLVED: That\n\n(1) the report be noted; and\n(2) it be sent on.\n\n{told}\n")
    assert found == ["the report be noted", "it be sent on."]


def test_the_number_of_the_next_item_is_not_below_the_last_decision() -> None:
    found = texts(
        "RESOLVED: That\n\n(1) the report be noted; and\n(2) it be sent on.\n\n14. Plans\n"
    )
    assert found == ["the report be noted", "it be sent on."]


def test_items_below_one_belong_to_it() -> None:
    first, second = texts(
        "RESOLVED: That\n\n(a) the plan be agreed as changed\n    (i) on page two; and\n"
        "    (ii) on page nine;\n(b) the report be noted.\n"
    )
    assert "on page nine" in first
    assert second == "the report be noted."


def test_whoever_chairs_a_new_group_does_not_chair_who_set_it_up() -> None:
    said = (
        "It was agreed that a task group of Councillors Bell and Vale look at exclusions, with "
        "Councillor Vale as Chair."
    )
    assert stated(reading(f"{FRONT}3. Plans\n\n{said}\n"), Predicate.CHAIRS) == set()


def test_posts_with_two_brackets_have_the_holder_in_the_second() -> None:
    said = (
        "Officers: Chief Executive (Paul Ross), Corporate Director (People) (Gita Shah), "
        "Director of Place (Interim) (Asif Khan)"
    )
    found = reading(f"{FRONT}{said}\n")
    assert stated(found, Predicate.HOLDS_POST) == {
        "Paul Ross holdsPost Chief Executive",
        "Gita Shah holdsPost Corporate Director (People)",
        "Asif Khan holdsPost Director of Place",
    }
    quotes = {e.quote for f in found.facts for e in f.evidence}
    assert not [quote for quote in quotes if quote.startswith((")", ","))]


def test_a_bracket_that_a_paper_ends_in_is_read_all_the_same() -> None:
    found = reading(f"{FRONT}Officers: Chief Executive (Paul Ross), Director (People) (Gita Shah")
    assert "Paul Ross holdsPost Chief Executive" in stated(found)
