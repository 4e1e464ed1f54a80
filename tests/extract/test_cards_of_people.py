"""People whose name, title and organisation stand on lines of their own."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize(
    ("lines", "post"),
    [
        ("Paula Carver\nLearning and Development Officer", "Learning and Development Officer"),
        ("Paula Carver\nPartnership Administrator", "Partnership Administrator"),
        ("Board Support\nPaula Carver\nRole\nTraining Coordinator", "Training Coordinator"),
        ("Business Team\nPaula Carver\nQuality Assurance Manager", "Quality Assurance Manager"),
    ],
)
def test_a_name_on_a_line_is_no_part_of_the_title_below(lines: str, post: str) -> None:
    found = reading(f"Ashby Safeguarding Children Partnership\n\nMeet the team\n{lines}\n")
    assert [e.name for e in found.entities if e.type is EntityType.POST] == [post]


def test_columns_below_one_another_pair_in_order() -> None:
    found = reading(
        "Ashby Safeguarding Adults Board\nMinutes of the meeting held on 4 June 2014\nPresent\n"
        "Name\nHelen Marsh\nPeter Dunn\nRuth Okoro\nInitials\nHM\nPD\nRO\n"
        "Organisation\nCommunity Health Services\nMarlshire Police\nAge UK Ashby\n"
    )
    assert stated(found, Predicate.REPRESENTS) == {
        "Helen Marsh represents Community Health Services",
        "Peter Dunn represents Marlshire Police",
        "Ruth Okoro represents Age UK Ashby",
    }
    assert {fact.partition(" memberOf")[0] for fact in stated(found, Predicate.MEMBER_OF)} == {
        *("Helen Marsh", "Peter Dunn", "Ruth Okoro")
    }
