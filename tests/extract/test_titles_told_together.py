"""Chairs told of with another office, in lower case, or as whoever is to be recruited."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\n"
BOARD = "Larch Safeguarding Children Partnership"
PANEL = "Corporate Parenting Panel"


@pytest.mark.parametrize("vice", ["Vice-Chair", "the Vice-Chair", "Deputy Chair", "the Vice Chair"])
def test_the_chair_and_the_vice_chair_share_their_body(vice: str) -> None:
    found = reading(f"{HEAD}The Chair and {vice} of the {PANEL} are elected members.\n")
    title = vice.removeprefix("the ")
    assert stated(found, Predicate.CHAIRS) == {f"Chair of the {PANEL} chairs {PANEL}"}
    vices = stated(found, Predicate.VICE_CHAIRS)
    assert vices == {f"{title} of the {PANEL} viceChairs {PANEL}"}


def test_chairs_told_so_of_two_bodies_are_two_posts() -> None:
    text = "The Chair and Vice-Chair of the {} sit on the Cabinet. "
    found = reading(HEAD + text.format(PANEL) + text.format("Audit Committee") + "\n")
    assert stated(found, Predicate.CHAIRS) == {
        f"Chair of the {PANEL} chairs {PANEL}",
        "Chair of the Audit Committee chairs Audit Committee",
    }


def test_the_chair_beside_anothers_officer_is_not_that_ones() -> None:
    text = "The Chair and the Chief Executive of the Audit Board attended.\n"
    assert stated(reading(HEAD + text), Predicate.CHAIRS) == set()


@pytest.mark.parametrize(
    "text",
    [
        "The partners will appoint the {} chair.",
        "The {} chair is appointed by the partners.",
        "The Chief Executive holds the {} chair to account.",
        "The {} independent chair is appointed by the partners.",
    ],
)
def test_a_chair_in_lower_case_who_is_appointed_holds_an_office(text: str) -> None:
    found = stated(reading(f"{HEAD}The {BOARD} (LASCP) meets. {text.format('LASCP')}\n"))
    assert any(f"chair chairs {BOARD}" in line for line in found)


@pytest.mark.parametrize("made", ["will be recruited", "was appointed in May", "has been found"])
@pytest.mark.parametrize("says", ["who will report to", "who reports to"])
def test_what_is_told_after_the_verb_is_of_whom_it_brought_about(made: str, says: str) -> None:
    text = f"A new Business Manager {made} {says} the Director of Care.\n"
    found = stated(reading(HEAD + text), Predicate.REPORTS_TO)
    assert found == {"Business Manager reportsTo Director of Care"}


def test_staff_who_report_elsewhere_are_not_who_met_them() -> None:
    text = "The Business Manager met officers who report to the Director of Care.\n"
    assert stated(reading(HEAD + text), Predicate.REPORTS_TO) == set()


def test_a_chair_yet_to_be_found_is_of_the_board_that_is_set_up() -> None:
    text = (
        "That a single Adults Executive Board be set up, with an Independent Chair. "
        "That a suitably qualified independent chair be recruited.\n"
    )
    found = stated(reading(HEAD + text), Predicate.CHAIRS)
    assert {line.partition(" chairs ")[2] for line in found} == {"Adults Executive Board"}
