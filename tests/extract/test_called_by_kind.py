"""Bodies called by what they are, without the place or the first words of their names."""

import pytest
from sightline.tests.extract.told import names, reading, stated

PARTNERS = """Norbury Safeguarding Adults Board

Annual report 2016-17

The Board brings together Norbury County Council, Norbury Constabulary, Norbury Fire and Rescue
Service, North Mercia Ambulance Service NHS Trust, Norbury Hospitals NHS Foundation Trust, Mercia
Mental Health Partnership NHS Trust and Norbury Community Healthcare NHS Trust.

"""


@pytest.mark.parametrize(
    ("called", "organisation"),
    [
        ("the Fire Service", "Norbury Fire and Rescue Service"),
        ("the fire service", "Norbury Fire and Rescue Service"),
        ("Fire and Rescue", "Norbury Fire and Rescue Service"),
        ("the Ambulance Trust", "North Mercia Ambulance Service NHS Trust"),
        ("the ambulance service", "North Mercia Ambulance Service NHS Trust"),
        ("the Hospital Trust", "Norbury Hospitals NHS Foundation Trust"),
        ("the hospital trust", "Norbury Hospitals NHS Foundation Trust"),
        ("the Foundation Trust", "Norbury Hospitals NHS Foundation Trust"),
        ("the Mental Health Trust", "Mercia Mental Health Partnership NHS Trust"),
        ("the Community Trust", "Norbury Community Healthcare NHS Trust"),
    ],
)
def test_a_partner_called_by_its_kind_is_the_one_of_that_kind(
    called: str, organisation: str
) -> None:
    found = reading(f"{PARTNERS}The Falls Group reports every quarter to {called}.\n")
    assert f"Falls Group reportsTo {organisation}" in stated(found)
    assert called.removeprefix("the ") not in names(found).values()


def test_of_two_partners_of_a_kind_neither_is_meant() -> None:
    other = PARTNERS.replace("Norbury Community", "Eastham Hospitals NHS Trust, Norbury Community")
    told = stated(reading(f"{other}The Falls Group reports every quarter to the hospital trust.\n"))
    assert not any(fact.startswith("Falls Group reportsTo") for fact in told)


@pytest.mark.parametrize("council", ["Norbury County Council", "Safeguarding in Norbury"])
@pytest.mark.parametrize(
    ("called", "body"),
    [
        ("LSCB", "Norbury Safeguarding Children Board"),
        ("SAB", "Norbury Safeguarding Adults Board"),
        ("Safeguarding Children Partnership", "Norbury Safeguarding Children Partnership"),
        ("Health and Wellbeing Board", "Norbury Health and Wellbeing Board"),
        ("MASH", "Norbury MASH"),
        ("CCG", "NHS Norbury CCG"),
    ],
)
def test_without_its_place_a_body_is_the_papers_own(called: str, body: str, council: str) -> None:
    others = " and ".join(body.replace("Norbury", place) for place in ("Eastham", "Westley"))
    paper = (
        f"{council}\n\nAnnual report for Norbury 2016-17\n\n{body} met six times in the year. "
        f"Norbury has 120,000 children. {body} works with {others} on what they share.\n\n"
        f"The Learning Group is part of the {called}.\n"
    )
    assert f"Learning Group partOf {body}" in stated(reading(paper))


FUNDERS = (
    "The Ashmoor Safeguarding Children Partnership is funded by Ashmoor County Council, Dale "
    "Borough Council, Fell Constabulary and NHS Fell Integrated Care Board. The Neglect Group "
    "meets monthly. "
)


@pytest.mark.parametrize(
    ("called", "member"),
    [
        ("The county council", "Ashmoor County Council"),
        ("The borough council", "Dale Borough Council"),
        ("The constabulary", "Fell Constabulary"),
        ("The integrated care board", "NHS Fell Integrated Care Board"),
    ],
)
def test_the_only_one_of_a_kind_may_be_called_so_in_small_letters(called: str, member: str) -> None:
    found = stated(reading(f"{FUNDERS}{called} sits on the Neglect Group.\n"))
    assert f"{member} memberOf Neglect Group" in found


@pytest.mark.parametrize("called", ["The city council", "A county council", "The district council"])
def test_one_of_another_kind_is_not_meant(called: str) -> None:
    found = stated(reading(f"{FUNDERS}{called} sits on the Neglect Group.\n"))
    assert not {f for f in found if f.endswith("memberOf Neglect Group")}


BOARDS = (
    "The Ashmoor Safeguarding Children Partnership works with the Ashmoor Health and Wellbeing "
    "Board, the Ashmoor Safeguarding Adults Board and the Children's Improvement Board, and with "
    "the Directorate for Children and Young People. "
    "The Strategic Leadership Group leads. The Neglect Group meets monthly. "
)


@pytest.mark.parametrize(
    ("called", "body"),
    [
        ("the health and wellbeing board", "Ashmoor Health and Wellbeing Board"),
        ("the safeguarding adults board", "Ashmoor Safeguarding Adults Board"),
        ("the adults board", "Ashmoor Safeguarding Adults Board"),
        ("the leadership group", "Strategic Leadership Group"),
        ("the improvement board", "Children's Improvement Board"),
    ],
)
def test_the_end_of_a_name_in_small_letters_points_to_its_body(called: str, body: str) -> None:
    found = stated(reading(f"{BOARDS}The Neglect Group reports to {called}.\n"))
    assert f"Neglect Group reportsTo {body}" in found


@pytest.mark.parametrize("called", ["a leadership group", "the working group", "an adults board"])
def test_what_is_no_end_of_a_name_points_to_nobody(called: str) -> None:
    found = stated(reading(f"{BOARDS}The Neglect Group reports to {called}.\n"))
    assert not {f for f in found if f.startswith("Neglect Group reportsTo")}
