"""Services that stand in a list with commas, and those that one name lists."""

from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading

HEAD = "Holt Safeguarding Children Partnership\n\nArrangements\n\n"


def services(text: str) -> set[str]:
    entities = reading(HEAD + text + "\n").entities
    return {e.name for e in entities if e.type is EntityType.SERVICE}


def test_services_that_are_whole_are_listed_each() -> None:
    said = "The Youth Justice Service, Early Help and Victim Support are members of the Risk Panel."
    assert services(said) == {"Youth Justice Service", "Early Help"}
    said = "Members are Public Health, Adult Social Care and the Fire Service."
    assert {"Public Health", "Adult Social Care"} <= services(said)


def test_a_title_lists_what_it_is_for() -> None:
    said = "It reports to the Director of Adult Social Care, Health and Housing each month."
    posts = [e.name for e in reading(HEAD + said + "\n").entities if e.type is EntityType.POST]
    assert posts == ["Director of Adult Social Care, Health and Housing"]
