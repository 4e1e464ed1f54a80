"""Where people turn first, which a paper may name without a head noun; nobody who is a person."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Council\n\nAnnual report\n\n"


@pytest.mark.parametrize(
    "told", ["is the first point of contact for", "is, and will stay, our main point of access to"]
)
@pytest.mark.parametrize("name", ["Contact Larch", "Larch Connect"])
def test_a_point_of_contact_named_by_its_place_is_a_hub(name: str, told: str) -> None:
    found = stated(reading(f"{HEAD}{name} {told} help. It refers children to the MASH.\n"))
    assert found == {f"{name} refersTo MASH"}


@pytest.mark.parametrize("name", ["Helen", "Helen Ash", "Ife Moon", "The Head of Law"])
def test_somebody_who_is_one_is_no_hub(name: str) -> None:
    found = reading(f"{HEAD}{name} is the first point of contact for schools.\n")
    assert not [e for e in found.entities if e.type is EntityType.HUB]
