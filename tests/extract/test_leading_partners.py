"""Who the lead safeguarding partners are, whom they delegate to, and what chairs of groups send."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "# Larchester Safeguarding Children Partnership\n\n"
PARTNERS = (
    "the Chief Executive of Larchester Council, the Chief Constable of Larchshire Police and the "
    "Chief Executive of Larch ICB"
)
NAMED = {
    "Chief Executive of Larchester Council",
    "Chief Constable of Larchshire Police",
    "Chief Executive of Larch ICB",
}


@pytest.mark.parametrize(
    "lead",
    [
        "The Partnership is led by three Lead Safeguarding Partners: {}.",
        "There are three Lead Safeguarding Partners: {}.",
        "There are three Lead Safeguarding Partners (LSPs): {}. The LSPs meet twice a year.",
        "The Lead Safeguarding Partners are {}.",
        "The work falls to {}, who together form the Lead Safeguarding Partners.",
    ],
)
def test_those_named_are_the_partners(lead: str) -> None:
    found = stated(reading(f"{HEAD}{lead.format(PARTNERS)}\n"), Predicate.MEMBER_OF)
    assert found == {f"{post} memberOf Lead Safeguarding Partners" for post in NAMED}


@pytest.mark.parametrize(
    "who",
    ["Each sub-group chair sends", "Sub-group chairs send", "The sub-group chairs all send"],
)
def test_the_chairs_of_groups_send_for_their_groups(who: str) -> None:
    said = (
        "There are two sub-groups: the Audit Group and the Training Group. "
        f"{who} a written report to each meeting of the Executive Board."
    )
    assert stated(reading(f"{HEAD}{said}\n"), Predicate.REPORTS_TO) == {
        "Audit Group reportsTo Executive Board",
        "Training Group reportsTo Executive Board",
    }
