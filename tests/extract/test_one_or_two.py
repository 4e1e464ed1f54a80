"""One body, post or person called by two names, and two that stand side by side."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = "Marlshire Safeguarding Children Partnership\n\nAnnual report\n\n"


def named(text: str) -> set[str]:
    """Return the entities of a text as "Type Name"."""
    return {f"{e.type.value} {e.name}" for e in reading(f"{text}\n").entities}


@pytest.mark.parametrize(
    ("text", "entities"),
    [
        (
            "The Hollin MASH (Multi Agency Safeguarding Hub) is busy. The MASH has grown.",
            {"Hub Multi Agency Safeguarding Hub"},
        ),
        (
            "Hollin Safeguarding Adults Board\n\nAttachments: LSAB Annual Report 2020.pdf",
            {"Partnership Hollin Safeguarding Adults Board"},
        ),
        (
            "The Looked After Children's Council met. The LAC Council met again.",
            {"Group Looked After Children's Council"},
        ),
        (
            "Meeting: 22/02/2018 - Executive Board (Item 6)\n\nThe Executive Board met.",
            {"Meeting Executive Board, 22 February 2018", "Committee Executive Board"},
        ),
        (
            "Hollin Council met. The council's Executive Board met.",
            {"Council Hollin Council", "Committee Executive Board"},
        ),
        (
            "Brighter Days for Families Limited (BDfF) grew.",
            {"Agency Brighter Days for Families Limited"},
        ),
        (
            "The Suffield and North Marl and Castlow and Holt Integrated Care Boards met.",
            {
                "Agency Suffield and North Marl Integrated Care Board",
                "Agency Castlow and Holt Integrated Care Board",
            },
        ),
        (
            "The Ashby, Wend and Marl Safeguarding Adults Boards met.",
            {
                "Partnership Ashby Safeguarding Adults Board",
                "Partnership Wend Safeguarding Adults Board",
                "Partnership Marl Safeguarding Adults Board",
            },
        ),
        (
            "Hollin County Council\n\nHollin's Director of Public Health, Jo Bell, spoke.",
            {"Council Hollin County Council", "Post Director of Public Health", "Person Jo Bell"},
        ),
        (
            "It went to the Secretary of State and Her Majesty's Chief Inspector.",
            {"Post Secretary of State", "Post Her Majesty's Chief Inspector"},
        ),
        (
            "It went to the Director of Housing and Cabinet Member for Homes.",
            {"Post Director of Housing", "Post Cabinet Member for Homes"},
        ),
        (
            "It went to the Deputy Leader and Cabinet Member for Homes.",
            {"Post Deputy Leader and Cabinet Member for Homes"},
        ),
        (
            "It went to the Director of Quality and Chief Nurse.",
            {"Post Director of Quality and Chief Nurse"},
        ),
        (
            "It went to the Chief Executive and Chief Nurse.",
            {"Post Chief Executive", "Post Chief Nurse"},
        ),
    ],
)
def test_bodies_and_posts(text: str, entities: set[str]) -> None:
    assert named(text) == entities


def test_a_councils_officer_is_told_by_its_place() -> None:
    text = "Hollin County Council\n\nAnn Hythe, Hollin's Director of Housing, spoke."
    assert stated(reading(f"{text}\n")) == {
        "Ann Hythe holdsPost Director of Housing",
        "Director of Housing postIn Hollin County Council",
    }


@pytest.mark.parametrize(
    ("one", "other", "name"),
    [
        ("Sue Tarrow", "Susan Tarrow", "Susan Tarrow"),
        ("Robert Hythe", "Bob Hythe", "Robert Hythe"),
        ("Michael O' Brannan", "Michael O'Brannan", "Michael O'Brannan"),
        ("Michael O’ Brannan", "Mr O'Brannan", "Michael O’Brannan"),
    ],
)
def test_people(one: str, other: str, name: str) -> None:
    text = f"{one}, Head of Housing, spoke. {other} is the Chair of the Audit Group."
    assert {n for n in named(HEAD + text) if n.startswith("Person")} == {f"Person {name}"}


def test_a_place_within_names_is_no_council() -> None:
    board = "the Croydon Safeguarding Children Board"
    text = f"Report of {board}\n\n" + f"It is the plan of {board}.\n\n" * 6
    assert named(text) == {"Partnership Croydon Safeguarding Children Board"}
