"""What organisations are to the body that they sit on: "Anyshire Police (Partner Agency)"."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

HEAD = (
    "Marlshire Safeguarding Children Partnership\n\nThe following are members of the Partnership:\n"
)


def _list(kind: str) -> str:
    return "".join(
        f"\n• {name} ({kind})"
        for name in ("Marlshire Police", "NHS England", "Wend City Council", "Wend Probation")
    )


@pytest.mark.parametrize(
    "kind",
    ["Partner Agency", "Affiliated Partner", "Lead Agency", "Lead Partner", "Statutory Partner",
     "Associate Member", "relevant agency", "Member Organisation"],
)  # fmt: skip
def test_what_a_member_is_called_is_nobody(kind: str) -> None:
    found = reading(HEAD + _list(kind) + "\n")
    members = {f.subject for f in found.facts if f.predicate is Predicate.MEMBER_OF}
    assert {e.name for e in found.entities if e.id in members} == {
        "Marlshire Police", "NHS England", "Wend City Council", "Wend Probation",
    }  # fmt: skip
    assert not {e.name for e in found.entities if e.type in {EntityType.PERSON, EntityType.POST}}


@pytest.mark.parametrize(
    "name", ["Wend Head Teachers Association", "Marlshire School Governors Association"]
)
def test_those_who_hold_a_post_have_an_association(name: str) -> None:
    found = reading(f"{HEAD}\n• Marlshire Police\n• {name}\n• Wend City Council\n")
    assert next(e.type for e in found.entities if e.name == name) is EntityType.AGENCY
    assert f"{name} memberOf Marlshire Safeguarding Children Partnership" in stated(found)
