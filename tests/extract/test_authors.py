"""Who says "I": whoever signs below, or whose report it is."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

FOREWORD = """Marlshire Safeguarding Adults Board
Annual report 2023-24

Foreword

I took up the chair in September, and have met many of those who do the work.

{signature}

Who we are

Helen Marsh leads the Audit Group.
"""
REPORT = """Marlshire Council

Cabinet

Report of: Jane Bell, Director of Children's Services

Front door: progress report

Each team gives an account of its work to the Delivery Group, a monthly meeting which I chair.
"""


def test_whoever_signs_a_foreword_has_taken_up_the_chair() -> None:
    found = stated(reading(FOREWORD.format(signature="Paul Drew\nIndependent Chair")))
    assert "Paul Drew chairs Marlshire Safeguarding Adults Board" in found


def test_nobody_says_i_where_nobody_signs() -> None:
    found = stated(reading(FOREWORD.format(signature="")), Predicate.CHAIRS)
    assert found == {"Helen Marsh chairs Audit Group"}


def test_the_officer_whose_report_it_is_chairs_what_i_chair() -> None:
    found = stated(reading(REPORT), Predicate.CHAIRS)
    assert found == {"Director of Children's Services chairs Delivery Group"}


@pytest.mark.parametrize(
    "title",
    ["Independent Chair", "Independent Chair of the Board"],
)
def test_whoever_holds_the_post_of_independent_chair_chairs(title: str) -> None:
    paper = FOREWORD.format(signature="").replace("I took up the chair in September, and", "We")
    found = stated(reading(paper + f"\nPaul Drew, {title}, opened the day.\n"), Predicate.CHAIRS)
    assert "Paul Drew chairs Marlshire Safeguarding Adults Board" in found


SCRUTINEER = """\
# Marlshire Safeguarding Children Partnership

I write as Independent Scrutineer of the Marlshire Safeguarding Children Partnership.

Jean Abbott
Independent Scrutineer
May 2024
"""


def test_whoever_signs_with_the_short_title_of_a_post_holds_it() -> None:
    post = "Independent Scrutineer of the Marlshire Safeguarding Children Partnership"
    held = stated(reading(SCRUTINEER, "paper.md"), Predicate.HOLDS_POST)
    assert held == {f"Jean Abbott holdsPost {post}"}
