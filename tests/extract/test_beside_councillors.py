"""Who stands in a list after councillors, or below a line that says who comes next, and is none."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Area Board\n\nMinutes of the meeting held on 4 June 2024\n\n"


@pytest.mark.parametrize(
    "listed",
    [
        "Councillors Grant, Place and Tooth, Gill Davis (Larch Care Trust), Amanda Mack.",
        "Cllrs Grant & Tooth, Gill Davis (Larch Care Trust) and Amanda Mack.",
        "Councillors P Grant and K Tooth, Gill Davis, Amanda Mack.",
    ],
)
def test_a_list_of_councillors_ends_with_the_one_after_and(listed: str) -> None:
    found = stated(reading(f"{HEAD}Apologies for absence were received from {listed}\n"))
    for name in ("Gill Davis", "Amanda Mack"):
        assert f"{name} sentApologies 2024-06-04" in found
        assert f"{name} memberOf Larch Area Board" not in found
    assert any(fact.endswith("Tooth memberOf Larch Area Board") for fact in found)


def test_councillors_go_on_after_and_where_they_are_named_alike() -> None:
    listed = "Councillors Ann Vale, Jo Bell and Kim Orr, Peter Lowe (Chair)."
    found = stated(reading(f"{HEAD}Apologies for absence were received from {listed}\n"))
    assert "Peter Lowe memberOf Larch Area Board" in found


@pytest.mark.parametrize("label", ["Larch Council Officers", "Larch Borough Council officers:"])
def test_officers_of_a_council_are_no_members(label: str) -> None:
    found = stated(
        reading(
            f"{HEAD}Present:\nCllr Ann Vale (Chair), Cllr Jo Bell\n\n{label}\n"
            "Tom Brook, Engagement Manager\nLisa Moor, Democratic Services Officer\n"
        )
    )
    assert "Tom Brook attended 2024-06-04" in found
    assert "Tom Brook memberOf Larch Area Board" not in found
    assert "Larch Council memberOf Larch Area Board" not in found


def test_a_parish_below_councillors_is_nobody() -> None:
    found = reading(
        f"{HEAD}In attendance:\n\nTown and Parish Councillors\n"
        "Alder Parish Council – J Full & E Hart\nVale Town Council – B Corn\n"
    )
    people = {entity.name for entity in found.entities if entity.type is EntityType.PERSON}
    assert people == {"J Full", "E Hart", "B Corn"}
    assert "J Full represents Alder Parish Council" in stated(found)


def test_independent_members_after_councillors_are_people_of_their_own() -> None:
    listed = "Councillors Grant and Tooth, Independent Members Louis Bach and Ann Moss."
    found = reading(f"{HEAD}Apologies for absence were received from {listed}\n")
    people = {entity.name for entity in found.entities if entity.type is EntityType.PERSON}
    assert people == {"Grant", "Tooth", "Louis Bach", "Ann Moss"}


def test_an_independent_person_is_from_nowhere() -> None:
    listed = "Ann Moss (Independent Person) and Jo Bell (Larch Police)."
    found = stated(reading(f"{HEAD}Apologies were received from {listed}\n"))
    assert not any(fact.startswith("Ann Moss represents") for fact in found)
    assert "Jo Bell represents Larch Police" in found
