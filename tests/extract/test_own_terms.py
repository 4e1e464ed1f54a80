"""Terms of reference without a subject, and organisations that a line of a list begins with."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

TERMS = """\
# Marlshire Learning Group
## Terms of Reference

**Chairing**

The Vice Chair will be appointed from the membership and is currently Olwen Bright.

**Accountability**

Accountable to the Marlshire Executive Board.

**Reporting**

Will provide a quarterly report to the Scrutiny Forum. Information is shared in line with the
Marlshire Harm Board protocol.

**Escalation**

Issues that cannot be resolved will be escalated to the Delivery Board.

Signed: Det Supt Martyn Coles, Chair
"""
GROUP = "Marlshire Learning Group"


@pytest.mark.parametrize(
    ("predicate", "facts"),
    [
        (Predicate.ACCOUNTABLE_TO, {f"{GROUP} accountableTo Marlshire Executive Board"}),
        (Predicate.REPORTS_TO, {f"{GROUP} reportsTo Scrutiny Forum"}),
        (Predicate.ESCALATES_TO, {f"{GROUP} escalatesTo Delivery Board"}),
        (Predicate.VICE_CHAIRS, {f"Olwen Bright viceChairs {GROUP}"}),
        (Predicate.CHAIRS, {f"Martyn Coles chairs {GROUP}"}),
    ],
)
def test_terms_of_reference_tell_of_their_own_body(predicate: Predicate, facts: set[str]) -> None:
    assert stated(reading(TERMS, "terms.md"), predicate) == facts


@pytest.mark.parametrize(
    ("line", "speaks_for"),
    [
        ("Marlshire Police – Jo Bell, Chief Nurse", "Marlshire Police"),
        ("Marlshire Police – lead representative Jo Bell, Chief Nurse", "Marlshire Police"),
        ("Marlshire Police (representative: Jo Bell, Chief Nurse)", "Marlshire Police"),
        ("Marlshire Police, represented by Jo Bell, Chief Nurse", "Marlshire Police"),
        ("Audit Group – Jo Bell, Chief Nurse", ""),
    ],
)
def test_whoever_stands_after_an_organisation_in_a_list_is_there_for_it(
    line: str, speaks_for: str
) -> None:
    text = (
        f"# Marlshire Safeguarding Board\n\nThe members of the Board are:\n\n* {line}\n* Al Vale\n"
    )
    found = stated(reading(text, "terms.md"), Predicate.REPRESENTS, Predicate.POST_IN)
    expected = {f"Jo Bell represents {speaks_for}", f"Chief Nurse postIn {speaks_for}"}
    assert found == (expected if speaks_for else set())


def test_a_post_in_brackets_is_of_the_organisation_that_chairs() -> None:
    text = "The Audit Group will be chaired by Marlshire Police (Head of Public Protection)."
    found = stated(reading(text), Predicate.CHAIRS, Predicate.POST_IN)
    assert found == {
        "Marlshire Police chairs Audit Group",
        "Head of Public Protection chairs Audit Group",
        "Head of Public Protection postIn Marlshire Police",
    }


def test_a_task_and_finish_group_has_a_name_in_lower_case() -> None:
    text = "The Transport Hubs task and finish group is chaired by Jo Bell."
    assert stated(reading(text), Predicate.CHAIRS) == {
        "Jo Bell chairs Transport Hubs task and finish group"
    }
