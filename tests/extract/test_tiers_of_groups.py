"""Groups that stand below another, in a tier of their own: what they are part of, and what not."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Larch Safeguarding Children Partnership\n\nAnnual report\n\nThe Executive meets monthly. "
BELOW = {"Data Group partOf Executive", "Skills Forum partOf Executive"}
TOLD = [
    "A number of subgroups feed into the Executive: the Data Group and the Skills Forum.",
    "A number of sub-groups feed into it: the Data Group and the Skills Forum.",
    "Under it there will be two workstreams: the Data Group and the Skills Forum.",
    "Underneath the Executive there are two sub-groups: the Data Group and the Skills Forum.",
    "The Data Group and the Skills Forum sat beneath it.",
    "The Executive, and its two sub-groups (the Data Group and the Skills Forum), were reviewed.",
    "The Executive has a tactical tier beneath it: the Data Group and the Skills Forum.",
]


@pytest.mark.parametrize("sentence", TOLD)
def test_what_stands_below_a_group_is_part_of_that_alone(sentence: str) -> None:
    found = stated(reading(f"{HEAD}{sentence}\n"), Predicate.PART_OF)
    assert {fact for fact in found if not fact.startswith("Executive ")} == BELOW


@pytest.mark.parametrize(
    "sentence",
    [
        "Risks feed into the Executive: the Data Group and the Skills Forum discussed them.",
        "The Data Group does not sit beneath it.",
    ],
)
def test_what_does_not_stand_there_is_no_part(sentence: str) -> None:
    found = stated(reading(f"{HEAD}{sentence}\n"), Predicate.PART_OF)
    assert not {fact for fact in found if fact.endswith(" Executive")}


SUB_GROUPS = "It has three sub-groups: the Audit Group, the Data Group and the Skills Forum."


@pytest.mark.parametrize("others", ["the other groups", "the other sub-groups", "our other groups"])
def test_the_other_groups_are_those_told_of_but_for_the_one_that_acts(others: str) -> None:
    text = f"Larch Safeguarding Board\n\n{SUB_GROUPS} The Audit Group oversees {others}.\n"
    assert stated(reading(text), Predicate.ACCOUNTABLE_TO) == {
        "Data Group accountableTo Audit Group",
        "Skills Forum accountableTo Audit Group",
    }
