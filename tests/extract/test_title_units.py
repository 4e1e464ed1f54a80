"""Units that the title of a post adds after a comma."""

from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

PAPER = (
    "Holt Safeguarding Children Partnership\n\nTerms of reference\n\n"
    "Members of the Case Review Group are:\n\n"
    "- Detective Inspector, Child Abuse Unit, Marlshire Police\n"
    "- Director of Children's Services, Holt Council\n"
)


def test_a_unit_after_a_comma_is_a_body_and_a_part_of_the_force() -> None:
    assert {
        "Detective Inspector, Child Abuse Unit postIn Child Abuse Unit",
        "Detective Inspector, Child Abuse Unit postIn Marlshire Police",
        "Child Abuse Unit partOf Marlshire Police",
    } <= stated(reading(PAPER))


def test_what_a_director_directs_is_none() -> None:
    assert "Children's Services" not in {entity.name for entity in reading(PAPER).entities}


def test_what_only_titles_name_is_no_body_where_they_tell_what_is_done() -> None:
    text = (
        "Holt Safeguarding Children Partnership\n\nAnnual report\n\n"
        "The report was seen by the Cabinet Member for Children's Services, by both Directors of "
        "Public Health and by Ann Vale, Consultant in Public Health. The Review Team Manager has "
        "left. The group is led by Jo Bell, Chief Inspector of Primary Medical Services, CQC.\n"
    )
    services = {e.name for e in reading(text).entities if e.type is EntityType.SERVICE}
    assert not services
