"""Titles of groups that run into their paragraph, and what the paragraph tells of the group."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

MINUTES = """\
Marlshire Safeguarding Adults Board

Minutes of the meeting held on 12 March 2019

Present:
Ann Rowley (AR) – Independent Chair
Jo Bell (JB) – Head of Safeguarding, Marlshire Hospitals NHS Trust
Dev Patel (DP) – Marlshire Police

4. {heading}

{told}
"""
HOME = "Marlshire Safeguarding Adults Board"


@pytest.mark.parametrize(
    ("told", "chairs"),
    [
        ("Audit Sub Group. JB (Chair) tabled the dashboard. It was up.", "Jo Bell chairs Audit"),
        ("Audit Sub Group – Jo Bell, Chair, said that it had met.", "Jo Bell chairs Audit"),
        ("Audit Sub Group: The Chair, Dev Patel, said it had met.", "Dev Patel chairs Audit"),
        ("Audit Sub Group. AR (Chair) thanked all for their work.", "Ann Rowley chairs " + HOME),
        ("JB (Chair) tabled the dashboard of the Audit Sub Group.", "Jo Bell chairs " + HOME),
    ],
)
def test_the_chair_in_a_paragraph_is_that_of_the_group_it_begins_with(
    told: str, chairs: str
) -> None:
    minutes = MINUTES.format(heading="Updates", told=told)
    found = stated(reading(minutes), Predicate.CHAIRS)
    assert any(fact.startswith(chairs) for fact in found)
    other = "Jo Bell chairs Marl" if chairs.endswith("Audit") else "chairs Audit"
    assert not any(other in fact for fact in found)


@pytest.mark.parametrize(
    "heading",
    [
        "Reports from Sub Groups",
        "Sub-group updates",
        "What the sub groups have done",
        "Subgroup work",
    ],
)
def test_groups_told_of_below_a_heading_of_sub_groups_are_the_partnerships(heading: str) -> None:
    told = (
        "Review Group. Jo Bell (Chair) said it had met.\n\nThe Quality and Audit Group considered "
        "nine cases.\n\nThe Learning Forum (chair: Dev Patel) ran courses with the Harm Panel."
    )
    parts = stated(reading(MINUTES.format(heading=heading, told=told)), Predicate.PART_OF)
    groups = ("Review Group", "Quality and Audit Group", "Learning Forum")
    assert parts == {f"{group} partOf {HOME}" for group in groups}


def test_groups_told_of_below_any_other_heading_are_not() -> None:
    told = "The Quality and Audit Group considered nine cases."
    parts = stated(reading(MINUTES.format(heading="Other business", told=told)), Predicate.PART_OF)
    assert parts == set()


def test_a_sub_committee_of_a_partnership_is_a_group() -> None:
    told = "Case Review Sub Committee. Jo Bell (Chair) said it had met."
    found = reading(MINUTES.format(heading="Sub-group updates", told=told))
    types = {str(e.type) for e in found.entities if e.name == "Case Review Sub Committee"}
    assert types == {"Group"}
