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


CARDS = [
    "Nicola Farlong\nChair\nDetective Chief Inspector, Ashby Police\n",
    "Paula Carver\nDeputy Chair\nDesignated Nurse for Safeguarding, Ashby CCG\n",
    "Faith Linley-Cook\nChild Death Co-ordinator\nTel: 01234 567890\n",
    "Azhar Mansoor\nDesignated Doctor, Ashby Hospitals NHS Trust\n",
]


@pytest.mark.parametrize("label", ["", "Our Panel members\n\n"])
@pytest.mark.parametrize("between", ["", "\n", "spaced"])
def test_cards_below_the_name_of_a_body_list_its_members(label: str, between: str) -> None:
    cards = "\n".join(CARDS) if between else "".join(CARDS)
    if between == "spaced":
        cards = cards.replace("\n\n", "\n").replace("\n", "\n\n")
    found = reading(f"Child Death Overview Panel\n\n{label}{cards}\n")
    panel = "Child Death Overview Panel"
    people = ("Nicola Farlong", "Paula Carver", "Faith Linley-Cook", "Azhar Mansoor")
    assert {f"{name} memberOf {panel}" for name in people} | {
        f"Nicola Farlong chairs {panel}",
        f"Paula Carver viceChairs {panel}",
    } == stated(found, Predicate.MEMBER_OF, Predicate.CHAIRS, Predicate.VICE_CHAIRS)
    assert stated(found, Predicate.HOLDS_POST) == {
        "Nicola Farlong holdsPost Detective Chief Inspector",
        "Paula Carver holdsPost Designated Nurse for Safeguarding",
        "Faith Linley-Cook holdsPost Child Death Co-ordinator",
        "Azhar Mansoor holdsPost Designated Doctor",
    }


def test_staff_on_cards_are_no_members() -> None:
    found = reading(
        "Ashby Safeguarding Children Partnership\n\nMeet the team\nPaula Carver\n"
        "Learning and Development Officer\nAzhar Mansoor\nBusiness Manager\n"
        "Nicola Farlong\nPartnership Administrator\n"
    )
    assert stated(found, Predicate.HOLDS_POST) == {
        "Paula Carver holdsPost Learning and Development Officer",
        "Azhar Mansoor holdsPost Business Manager",
        "Nicola Farlong holdsPost Partnership Administrator",
    }
    assert not stated(found, Predicate.MEMBER_OF, Predicate.CHAIRS)


@pytest.mark.parametrize("blank", ["", "\n"])
def test_the_organisation_above_a_name_is_where_the_post_is(blank: str) -> None:
    cards = (
        "NHS Ashby Integrated Care Board\nRuth Calder\nChief Nursing Officer\n",
        "Ashby Borough Council\nPaul Dunmore\nExecutive Director for Children and Young People\n",
        "Marlshire Police\nAnne Holt\nDetective Superintendent, Public Protection\n",
    )
    found = reading(
        "Ashby Safeguarding Children Partnership\n\n"
        f"The following delegated safeguarding partners have been named:\n{blank.join(cards)}"
        "Together they will meet in May.\n"
    )
    assert stated(found, Predicate.POST_IN) == {
        "Chief Nursing Officer postIn NHS Ashby Integrated Care Board",
        "Executive Director for Children and Young People postIn Ashby Borough Council",
        "Detective Superintendent, Public Protection postIn Marlshire Police",
    }


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_lists_of_those_present_may_have_each_name_above_what_the_person_is(blank: str) -> None:
    lines = (
        *("Present:", "Councillor Marsh", "(Chair)", "Deputy Mayor, Ashby City Council"),
        *("Chief Superintendent", "Andy Frost", "Head of Local Policing, Marlshire Police"),
        *("Paul Ellis", "Marlshire Fire and Rescue Service", "Apologies:", "Jo Bell, Ashby CCG"),
    )
    found = reading(
        "Ashby Safeguarding Adults Board\nMinutes of the meeting held on 4 June 2014\n"
        f"{blank.join(lines)}\n"
    )
    assert stated(found, Predicate.HOLDS_POST) == {
        "Marsh holdsPost Deputy Mayor",
        "Andy Frost holdsPost Head of Local Policing",
    }
    assert stated(found, Predicate.REPRESENTS) == {
        "Marsh represents Ashby City Council",
        "Andy Frost represents Marlshire Police",
        "Paul Ellis represents Marlshire Fire and Rescue Service",
        "Jo Bell represents Ashby CCG",
    }
    assert "Marsh chairs Ashby Safeguarding Adults Board" in stated(found)
