"""Lists right below what is told of a body that is no more are not of its members."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

MEMBERS = "\n\n• Wend City Council\n• Marlshire Police\n"
HEAD = "Marlshire Safeguarding Children Partnership\n\nArrangements\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "The Local Safeguarding Children Board was replaced in 2019 by new arrangements.",
        "The Audit Board has now been formally superseded by other ways of working.",
        "The Audit Board came to an end in May 2019.",
        "The Audit Board ceased to exist when the Act came into force.",
        "The Audit Board was disbanded.",
    ],
)
@pytest.mark.parametrize(
    "lead", ["\n\nOur safeguarding partners are:", "\n\nMembers are:", "\nSafeguarding partners:"]
)
def test_what_has_ended_has_no_members(told: str, lead: str) -> None:
    facts = stated(reading(HEAD + told + lead + MEMBERS), Predicate.MEMBER_OF)
    assert facts == {
        f"{name} memberOf Marlshire Safeguarding Children Partnership"
        for name in ("Wend City Council", "Marlshire Police")
    }


@pytest.mark.parametrize(
    "told",
    [
        "The Audit Group was replaced by the Learning Group in May.",
        "The Learning Group replaced the Audit Group in May.",
        "The Learning Group was set up in May, and meets monthly.",
    ],
)
def test_what_has_come_in_its_place_has(told: str) -> None:
    facts = stated(reading(f"{HEAD}{told}\n\nThe members are:{MEMBERS}"), Predicate.MEMBER_OF)
    assert facts == {
        f"{name} memberOf Learning Group" for name in ("Wend City Council", "Marlshire Police")
    }
