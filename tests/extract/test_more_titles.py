"""Titles whose heads, ends or subjects are less common."""

import pytest
from sightline.tests.extract.told import reading, stated

MINUTES = (
    "Ashby Council\n\nMinutes of the Children's Scrutiny Committee held on 4 May 2021\n\nPresent: "
    "Councillor J Bell (Chair), Councillor K Dee\n\n"
)


@pytest.mark.parametrize(
    "title",
    [
        "Strategic Manager, SEND",
        "Head of Service, QA",
        "Assistant Director, SEND and Inclusion",
        "Director of Governance and Borough Solicitor",
        "Independent Chair and Scrutineer",
        "Senior Nurse and Adult Safeguarding Lead",
        "Safeguarding in Education Adviser",
        "Health Navigator",
        "Speech and Language Therapist",
        "Agency Decision Maker",
        "Service Manager MASH",
        "s151 Officer",
        "DfE case lead",
        "Opposition Spokesperson",
        "Panel clerk",
        "Hub manager",
    ],
)
def test_a_title_is_whole(title: str) -> None:
    told = stated(reading(f"{MINUTES}Officers in attendance:\n\nSue Hill, {title}\nAnn Orr, Clerk"))
    assert f"Sue Hill holdsPost {title}" in told


@pytest.mark.parametrize(
    "title",
    [
        "lead member",
        "portfolio holder",
        "portfolio holder for Communities",
        "Cabinet member for Children's Services",
        "Cabinet Member",
        "Lead Member",
    ],
)
def test_a_councillors_title_stands_before_the_name(title: str) -> None:
    told = stated(reading(f"{MINUTES}The {title}, Councillor Rosa Hill, gave an update.\n"))
    assert f"Rosa Hill holdsPost {title}" in told


def test_a_lay_member_has_no_post_by_that() -> None:
    told = stated(reading(f"{MINUTES}One lay member, Mr Al Dee, sat on the panel.\n"))
    assert not any("lay member" in fact for fact in told)


def test_the_minister_is_an_office() -> None:
    told = stated(
        reading(f"{MINUTES}The Improvement Board reports to the Minister each quarter.\n")
    )
    assert "Improvement Board reportsTo Minister" in told
