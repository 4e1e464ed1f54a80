"""Units that the title of a post adds after a comma."""

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
