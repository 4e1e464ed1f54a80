"""Who sits in a body, or works in a hub, where the sentence names neither."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HUB = """# Ashby Safeguarding Children Partnership

### Multi-Agency Safeguarding Hub (MASH)

All contacts about children in Ashby come to the MASH. {}
"""
GROUP = """# Ashby Safeguarding Children Partnership

## How we learn

The Learning Group looks at what can be learnt from cases. {}
"""
MINUTES = """Ashby County Council

Minutes of the Children's Scrutiny Committee held on 12 March 2023

Present: Councillor Jane Ashe (Chair), Councillor Paul Orr

5. Front door

The Multi-Agency Safeguarding Hub had dealt with 4,000 contacts in the year. {}
"""
SEAT = "{} memberOf {}"


@pytest.mark.parametrize("paper", [HUB, MINUTES], ids=["section", "minutes"])
@pytest.mark.parametrize(
    "told",
    [
        "Staff from Ashby Police, Ashby Council and Ashby Hospitals NHS Trust work together.",
        "Staff from Ashby Police and Ashby Hospitals NHS Trust work from the same office.",
        "Partners from Ashby Police and Ashby Hospitals NHS Trust are co-located there.",
        "It brings together staff from Ashby Police and Ashby Hospitals NHS Trust.",
        "Ashby Police and Ashby Hospitals NHS Trust each have staff in it.",
        "Ashby Police have three officers there and Ashby Hospitals NHS Trust a nurse.",
        "Staff are seconded from Ashby Police and Ashby Hospitals NHS Trust.",
        "Ashby Police and Ashby Hospitals NHS Trust are based there.",
        "Partners in it are Ashby Police and Ashby Hospitals NHS Trust.",
    ],
)
def test_those_whose_staff_work_there_are_in_the_hub_spoken_of(paper: str, told: str) -> None:
    found = stated(reading(paper.format(told), "paper.md"), Predicate.MEMBER_OF)
    hub = "Multi-Agency Safeguarding Hub"
    expected = {SEAT.format(name, hub) for name in ("Ashby Police", "Ashby Hospitals NHS Trust")}
    assert expected <= found


@pytest.mark.parametrize(
    "told",
    [
        "Ashby Police do not have staff there.",
        "Staff from Ashby Police attend training each year.",
        "Ashby Police is based in the town.",
    ],
)
def test_not_whoever_is_named_beside_a_hub_works_there(told: str) -> None:
    assert not stated(reading(HUB.format(told), "paper.md"), Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    ("told", "members"),
    [
        ("Cafcass joined in May.", {"Cafcass"}),
        ("Cafcass has joined it, and so has Ashby Police.", {"Cafcass", "Ashby Police"}),
        ("The voluntary sector is represented by Ashby Voices Trust.", {"Ashby Voices Trust"}),
        ("Attendance by Cafcass has been poor.", {"Cafcass"}),
        ("Jo Bell attends for Ashby Police and Karim Dale for Cafcass.", {"Jo Bell", "Karim Dale"}),
        ("Ashby Police is represented by Jo Bell and Cafcass by Karim Dale.", {"Karim Dale"}),
        ("We welcomed Jo Bell, who has taken Karim Dale's place.", {"Jo Bell", "Karim Dale"}),
        ("New members this year were Jo Bell (Ashby Police) and Al Dee (Cafcass).", {"Jo Bell"}),
        ("Ashby Police, Cafcass and Ashby Council take part.", {"Ashby Police", "Cafcass"}),
        ("Jo Bell and Karim Dale serve as lay members.", {"Jo Bell", "Karim Dale"}),
        ("Jo Bell, Karim Dale and Ruth Oakes were the other members.", {"Jo Bell", "Ruth Oakes"}),
        ("The Business Manager attends in an advisory capacity.", {"Business Manager"}),
    ],
)
def test_those_who_sit_on_the_body_spoken_of_are_its_members(told: str, members: set[str]) -> None:
    found = stated(reading(GROUP.format(told), "paper.md"), Predicate.MEMBER_OF)
    assert {SEAT.format(name, "Learning Group") for name in members} <= found


@pytest.mark.parametrize(
    "told",
    [
        "Cafcass is to be asked to join.",
        "Jo Bell joined in May as Head of Learning.",
        "Jo Bell left the meeting at three.",
        "Cafcass took part in the review.",
    ],
)
def test_not_whoever_is_named_beside_a_body_sits_on_it(told: str) -> None:
    assert not stated(reading(GROUP.format(told), "paper.md"), Predicate.MEMBER_OF)


@pytest.mark.parametrize(
    "told",
    ["The Hub Manager checks every case.", "The MASH Team Manager, Jo Bell, checks every case."],
)
def test_posts_that_are_called_by_a_hub_are_in_it(told: str) -> None:
    found = stated(reading(HUB.format(told), "paper.md"), Predicate.POST_IN)
    assert any(fact.endswith("postIn Multi-Agency Safeguarding Hub") for fact in found)


@pytest.mark.parametrize(
    "told",
    [
        "61% of contacts were from schools and Ashby Police.",
        "Schools were the largest referrer after Ashby Police.",
        "Cafcass made 1,200 referrals, Ashby Police 340 and schools 900.",
    ],
)
def test_who_refers_is_told_by_numbers_in_more_ways(told: str) -> None:
    found = stated(reading(HUB.format(told), "paper.md"), Predicate.REFERS_TO)
    assert "Ashby Police refersTo Multi-Agency Safeguarding Hub" in found
