"""Posts and people called by shorter or other titles than the one that they were named by."""

import pytest
from sightline.tests.extract.told import names, reading, stated

HEAD = """Norbury Borough Council

Children and Young People Scrutiny Committee

Minutes of the meeting held on 4 March 2019

Present: Councillor Ann Poole (Chair), Councillor Raj Dass (Vice-Chair), Councillor Tim Oak

Also in attendance: Councillor Dawn Reed, Cabinet Member for Children's Services; Jane Marsh,
Corporate Director, Children and Families (DCS); Omar Fry, Assistant Director, Safeguarding and
Family Support; Peter Tate, Independent Chair of the Norbury Safeguarding Children Board

12. FALLS

"""
DIRECTOR = "Corporate Director, Children and Families"
ASSISTANT = "Assistant Director, Safeguarding and Family Support"
MEMBER = "Cabinet Member for Children's Services"
CHAIR = "Independent Chair of the Norbury Safeguarding Children Board"


@pytest.mark.parametrize(
    ("called", "post"),
    [
        ("Corporate Director", DIRECTOR),
        ("DCS", DIRECTOR),
        ("Director of Children's Services", DIRECTOR),
        ("Assistant Director", ASSISTANT),
        ("Assistant Director for Safeguarding", ASSISTANT),
        ("AD Safeguarding", ASSISTANT),
        ("Cabinet Member", MEMBER),
        ("Lead Member", MEMBER),
        ("Lead Member for Children's Services", MEMBER),
        ("Executive Member", MEMBER),
        ("LSCB Chair", CHAIR),
        ("Chair of the LSCB", CHAIR),
        ("Independent Chairman of the Board", CHAIR),
        ("Board's Independent Chair", CHAIR),
    ],
)
def test_another_title_is_of_the_post_that_was_named(called: str, post: str) -> None:
    found = reading(f"{HEAD}The {called} reports quarterly to the Falls Panel.\n")
    assert f"{post} reportsTo Falls Panel" in stated(found)
    assert called not in names(found).values()


def test_a_title_that_begins_two_others_is_a_post_of_its_own() -> None:
    other = HEAD.replace(
        "Peter Tate", "Kim Bell, Assistant Director, Safeguarding Adults; Peter Tate"
    )
    told = stated(
        reading(f"{other}The Assistant Director for Safeguarding reports to the Falls Panel.\n")
    )
    assert "Assistant Director for Safeguarding reportsTo Falls Panel" in told


@pytest.mark.parametrize(
    ("called", "person"),
    [("Chair", "Ann Poole"), ("Chairman", "Ann Poole"), ("Vice-Chairman", "Raj Dass")],
)
def test_the_chair_of_minutes_is_who_is_listed_so(called: str, person: str) -> None:
    told = stated(reading(f"{HEAD}The {called} sits on the Falls Panel.\n"))
    assert f"{person} memberOf Falls Panel" in told


def test_the_chair_below_the_heading_of_another_body_may_be_its_own() -> None:
    item = HEAD.replace("12. FALLS", "12. DRIFT PANEL")
    told = stated(reading(f"{item}The Chair sits on the Falls Panel.\n"))
    assert "Ann Poole memberOf Falls Panel" not in told
