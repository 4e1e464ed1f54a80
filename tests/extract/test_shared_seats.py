"""Seats that two people share, and units of organisations, in tables of members."""

from sightline.tests.extract.told import reading, stated

BY_COLUMN = """Ashby Safeguarding Children Board

Audit Sub-Group Terms of Reference

Membership

Name
Anna Vale (Chair)
Jo Ash / Tom Oak
Vacancy
Paul Elm

Job Title
Performance Analyst
Senior Probation Officers
Named Nurse
Detective Inspector

Organisation
Performance Team (Ashby Council)
Larch Probation Trust
Ashby NHS Trust
Abuse Investigation Team, Larch
Police
"""


def test_two_who_share_a_seat_are_one_row_of_columns_one_below_the_other() -> None:
    found = stated(reading(BY_COLUMN))
    assert {
        "Anna Vale holdsPost Performance Analyst",
        "Performance Analyst postIn Performance Team",
        "Performance Team partOf Ashby Council",
        "Jo Ash represents Larch Probation Trust",
        "Tom Oak represents Larch Probation Trust",
        "Named Nurse postIn Ashby NHS Trust",
        "Abuse Investigation Team partOf Larch Police",
    } <= found
    assert "Performance Analyst postIn Ashby Council" not in found
    assert not any("Officers" in fact for fact in found)
