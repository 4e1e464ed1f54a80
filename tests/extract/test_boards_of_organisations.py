"""The board of a trust or of an integrated care board, named by whose it is; names of two areas."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "# Larchshire Integrated Care Board (ICB): safeguarding report\n\n"


@pytest.mark.parametrize(
    "board",
    [
        "the Board of the ICB",
        "the ICB's Board",
        "the board of the Integrated Care Board",
        "the Board of Larchshire Integrated Care Board",
    ],
)
def test_a_board_is_part_of_the_organisation_whose_it_is(board: str) -> None:
    found = reading(f"{HEAD}The Quality Committee reports to {board}.\n")
    (sent,) = (f for f in found.facts if f.predicate is Predicate.REPORTS_TO)
    (part,) = (f for f in found.facts if f.predicate is Predicate.PART_OF)
    named = {e.id: e for e in found.entities}
    assert named[sent.subject].name == "Quality Committee"
    assert part.subject == sent.object
    assert named[part.object].name == "Larchshire Integrated Care Board"
    assert named[part.subject].type is EntityType.GROUP


def test_boards_of_several_organisations_are_none() -> None:
    said = "The Quality Committee reports to the boards of the partner agencies."
    assert stated(reading(f"{HEAD}{said}\n"), Predicate.PART_OF, Predicate.REPORTS_TO) == set()


@pytest.mark.parametrize(
    "name",
    [
        "NHS Larch and the Fens ICB",
        "NHS Larch and the Isles of Sark Integrated Care Board",
        "NHS Larch and the Isles of Sark ICB",
    ],
)
def test_the_nhs_of_two_areas_is_one_body_after_a_title_too(name: str) -> None:
    found = stated(reading(f"# Report\n\nJo Bell is the Chief Executive of {name}.\n"))
    assert f"Chief Executive of {name} postIn {name}" in found


def test_two_posts_are_no_area() -> None:
    said = "The Chief Nurse of NHS Larch ICB and the Chief Constable chair the Audit Group."
    assert stated(reading(f"# Report\n\n{said}\n"), Predicate.CHAIRS) == {
        "Chief Nurse of NHS Larch ICB chairs Audit Group",
        "Chief Constable chairs Audit Group",
    }
