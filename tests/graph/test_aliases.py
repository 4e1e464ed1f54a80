"""Whose a name is that several people of a paper could bear."""

import pytest
from sightline.graph.aliases import with_own_aliases
from sightline.ontology.terms import EntityType
from sightline.tests.graph.made import Made

PEOPLE = [
    # Each with the names it came with, and those that are surely its own.
    (("Yasmin Karim", "Councillor Y Karim", "Mrs Karim"), {"Councillor Y Karim"}),
    (("S Karim", "Mrs S Karim"), {"Mrs S Karim", "Mrs Karim"}),
    (("Ann Cole", "Councillors Ann Cole", "Cllr Ann Cole"), {"Cllr Ann Cole"}),
    (("Jo Fox", "Dr Jo Fox", "Dr Fox"), {"Dr Jo Fox"}),
    (("Li Fox", "Dr Li Fox"), {"Dr Li Fox"}),
    (("Cy Lund", "Ms Cy Lund", "Lund", "Mr Lund"), {"Ms Cy Lund"}),
    (("Bo Lund", "Canon Bo Lund"), {"Canon Bo Lund"}),
    (("Eve Ward", "Mrs Ward", "Ward"), {"Mrs Ward", "Ward"}),
]


@pytest.mark.parametrize("number", range(len(PEOPLE)))
def test_a_name_is_given_to_the_one_who_surely_bears_it(number: int) -> None:
    made = Made()
    for (name, *aliases), _ in PEOPLE:
        made.entity(EntityType.PERSON, name, *aliases)
    own = with_own_aliases(made.reading().entities)
    assert set(own[number].aliases) == PEOPLE[number][1]


def test_the_names_of_bodies_are_left_as_they_are() -> None:
    made = Made()
    made.entity(EntityType.GROUP, "Elm Board", "Board")
    entities = made.reading().entities
    assert with_own_aliases(entities) == entities
