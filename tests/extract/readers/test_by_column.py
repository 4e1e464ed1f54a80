"""Tables of which a converter has printed one column below the other."""

import pytest
from sightline.tests.extract.readers.flat import rows


def test_each_column_begins_with_its_header() -> None:
    text = """\
Name
Helen Vale
Dr Priya Nair (Vice
Chair)
Gareth Pugh

Role
Head of Audit and
Standards
Designated Nurse for
Safeguarding Children
Head of Delivery

Organisation
Ashby County Council
NHS Ashby Integrated Care
Board
Probation Service

The group meets each month.
"""
    assert rows(text) == [
        ["Name", "Role", "Organisation"],
        ["Helen Vale", "Head of Audit and / Standards", "Ashby County Council"],
        [
            "Dr Priya Nair (Vice / Chair)",
            "Designated Nurse for / Safeguarding Children",
            "NHS Ashby Integrated Care / Board",
        ],
        ["Gareth Pugh", "Head of Delivery", "Probation Service"],
    ]


def test_an_organisation_that_stands_over_several_rows_is_left_out() -> None:
    text = (
        "Agency\nAshby Council\nAshby Police\n\n"
        "Post\nDirector of Housing*\nHead of Adult Safeguarding\nDetective Chief Inspector\n\n"
        "Name\nHelen Vale\nVacant\nGareth Pugh\n\n4.\n\nQuorum\n"
    )
    assert rows(text) == [
        ["Post", "Name"],
        ["Director of Housing*", "Helen Vale"],
        ["Head of Adult Safeguarding", "Vacant"],
        ["Detective Chief Inspector", "Gareth Pugh"],
    ]


def test_bodies_end_in_what_they_are_and_other_columns_may_stand_between() -> None:
    text = """\
Group
Learning and Practice
Group
Case Review Panel
Executive Board

What it does
Trains staff and looks at
what has been learnt

Reads rapid reviews

Chair
Head of Quality, Ashby
Council
Safeguarding Partnership
Manager
Helen Vale

Reports to
Executive
Board
Executive
Board
Ashby
Cabinet
"""
    assert rows(text) == [
        ["Group", "Chair", "Reports to"],
        ["Learning and Practice / Group", "Head of Quality, Ashby / Council", "Executive / Board"],
        ["Case Review Panel", "Safeguarding Partnership / Manager", "Executive / Board"],
        ["Executive Board", "Helen Vale", "Ashby / Cabinet"],
    ]


@pytest.mark.parametrize("label", ["Officers:", "ALSO IN ATTENDANCE", "Also present:\n"])
@pytest.mark.parametrize("number", ["", "\n41."])
def test_names_below_a_label_stand_beside_the_posts_below_them(label: str, number: str) -> None:
    text = (
        f"{label}\nCouncillor Helen Vale\nRaj Patel\nGareth Pugh{number}\n\n"
        "Cabinet Member for Children and Young\nPeople\nAshby Police\nClerk to the Board\n\nMinutes"
    )
    assert rows(text) == [
        ["Councillor Helen Vale", "Cabinet Member for Children and Young / People"],
        ["Raj Patel", "Ashby Police"],
        ["Gareth Pugh", "Clerk to the Board"],
    ]


def test_labels_between_names_stay_between_the_rows() -> None:
    text = (
        "Members present\nHelen Vale\nSuperintendent Raj\nPatel\nIn attendance\nGareth Pugh\n"
        "Apologies\nOlive Marsh\n\nDirector of Housing, Ashby Council\nAshby Police\n"
        "Clerk to the Board\nHead of Audit, Ashby Council\n"
    )
    assert rows(text) == [
        ["Helen Vale", "Director of Housing, Ashby Council"],
        ["Superintendent Raj / Patel", "Ashby Police"],
        ["In attendance"],
        ["Gareth Pugh", "Clerk to the Board"],
        ["Apologies"],
        ["Olive Marsh", "Head of Audit, Ashby Council"],
    ]


@pytest.mark.parametrize(
    "below",
    [
        "Raj Patel\nIvo Marsh",  # more names
        "Head of Audit",  # too few
        "Head of Audit\nDirector of Housing\nClerk to the Board\nHead of Care",  # too many
        "They were made welcome\nand said who they were",
        "Head of Audit and\nthe",
    ],
)
def test_what_does_not_fit_the_names_is_not_beside_them(below: str) -> None:
    assert rows(f"In attendance\nHelen Vale\nGareth Pugh\n\n{below}\n\nMinutes\n") == []


@pytest.mark.parametrize(
    "columns",
    [
        "Name\nHelen Vale\nGareth\nPugh\n\nRole\nHead of Audit\nDirector of\n\nNote",
        "Sub-group\nQuality\nAudit and Review\n\nChair\nHelen Vale\nGareth Pugh\n",
        "Name\nHelen Vale\nRaj Patel\n\nAgency\nAshby Council\nAshby Police\nAshby College\n",
        "Panel Members\nCllr Helen Vale\nCllr Raj Patel\n\nOfficers\nGareth Pugh\nIvo Marsh\n",
    ],
)
def test_columns_that_cannot_be_parted_surely_are_no_table(columns: str) -> None:
    assert rows(f"{columns}\n") == []


@pytest.mark.parametrize("label", ["PRESENT:", "Voting members:", "Apologies"])
def test_posts_stand_below_all_names_without_a_blank_line(label: str) -> None:
    text = (
        f"{label}\nCouncillor Helen Vale\nDr Raj Patel\nGareth Pugh\nChair\n"
        "Director of Public Health, Ashby\nCouncil\nGroup Leader, Independent Group\n"
        "In attendance:\nIvo Marsh\nOlive Birch\nAshby Police\nHealthwatch Ashby\n\nMinutes"
    )
    assert rows(text) == [
        ["Councillor Helen Vale", "Chair"],
        ["Dr Raj Patel", "Director of Public Health, Ashby / Council"],
        ["Gareth Pugh", "Group Leader, Independent Group"],
        ["Ivo Marsh", "Ashby Police"],
        ["Olive Birch", "Healthwatch Ashby"],
    ]


def test_organisations_may_stand_below_the_posts() -> None:
    text = (
        "Present:\nHelen Vale\nRaj Patel\n\nHead of Audit\nNamed Nurse for\nSafeguarding\n\n"
        "Ashby Council\nVale NHS Trust\n\n1. Welcome\n"
    )
    assert rows(text) == [
        ["Helen Vale", "Head of Audit", "Ashby Council"],
        ["Raj Patel", "Named Nurse for / Safeguarding", "Vale NHS Trust"],
    ]


def test_fewer_posts_than_names_are_beside_none() -> None:
    assert rows("Present:\nHelen Vale\nRaj Patel\nIvo Marsh\nChair\nVice Chair\n\nMinutes\n") == []


def test_bodies_without_head_nouns_are_as_many_as_those_who_chair_them() -> None:
    text = (
        "Name\nLearning and Improvement\nDistricts\nVulnerable Adolescents\n\n"
        "Chair\nNamed Nurse for Safeguarding\nChildren, Ashby ICB\nJo Hill, Marl Alliance\n"
        "DCI Ian Hale, Marl Police\n\nMeetings\nEvery six\nweeks\nTermly\nQuarterly\n\n"
        "The groups report to the Board.\n"
    )
    assert rows(text) == [
        ["Name", "Chair", "Meetings"],
        [
            "Learning and Improvement",
            "Named Nurse for Safeguarding / Children, Ashby ICB",
            "Every six / weeks",
        ],
        ["Districts", "Jo Hill, Marl Alliance", "Termly"],
        ["Vulnerable Adolescents", "DCI Ian Hale, Marl Police", "Quarterly"],
    ]


def test_deputies_may_be_told_by_their_posts() -> None:
    text = (
        "Partner\nAshby Council\nMarl ICB\n\nDelegate\nDirector of Housing\nChief Nurse\n\n"
        "Deputy\nAssistant Director, Safeguarding\nHead of Vulnerability\n\nThe Board met twice.\n"
    )
    assert rows(text)[1:] == [
        ["Ashby Council", "Director of Housing", "Assistant Director, Safeguarding"],
        ["Marl ICB", "Chief Nurse", "Head of Vulnerability"],
    ]


@pytest.mark.parametrize("label", ["", "Present:\n"])
@pytest.mark.parametrize("initials", ["", "Initials\nHV\nPN\nGP\n"])
def test_headers_part_columns_that_no_blank_line_parts(label: str, initials: str) -> None:
    text = (
        f"{label}Name\nHelen Vale\nPriya Nair\nCllr Gareth Pugh\n{initials}"
        "Designation\nHead of Audit, Ashby Council\nIndependent Chair of Ashby LSCB\n"
        "Lead Member for Children\nApologies:\nSam Pike, Ashby Police\n"
    )
    assert rows(text) == [
        ["Name", "Designation"],
        ["Helen Vale", "Head of Audit, Ashby Council"],
        ["Priya Nair", "Independent Chair of Ashby LSCB"],
        ["Cllr Gareth Pugh", "Lead Member for Children"],
    ]


def test_columns_of_unlike_length_are_no_table() -> None:
    assert not rows("Name\nHelen Vale\nPriya Nair\nGareth Pugh\nAgency\nAshby Council\nProbation\n")


@pytest.mark.parametrize("between", ["", "\n"])
def test_officers_who_sit_beside_councillors_are_no_column_of_theirs(between: str) -> None:
    councillors = "Members\nCouncillor Helen Vale (Chair)\nCllr Priya Nair\n"
    assert not rows(f"{councillors}{between}Virtual School Headteacher\nDesignated Nurse\n")
    titles = "Leader of the Council\nCabinet Member for Housing\n"
    assert len(rows(f"{councillors}{between}{titles}")) == len(titles.splitlines())
