"""The many words in which the headers of tables say what their columns hold."""

import pytest
from sightline.tests.extract.told import reading, stated

HEADING = "# Harlmere Safeguarding Children Partnership: annual report\n\n"
PEOPLE = ["Helen Marsh", "Omar Sadiq", "Priya Nair"]
GROUPS = ["Audit Group", "Learning Sub-Group", "Case Review Panel"]


def table(heading: str, *columns: list[str]) -> str:
    """Return a paper with a table of these columns, each with its header, below a heading."""
    head, *rows = zip(*columns, strict=True)
    lines = [head, ["---"] * len(columns), *rows]
    ruled = "\n".join("| " + " | ".join(line) + " |" for line in lines)
    return f"{HEADING}## {heading}\n\n{ruled}\n"


@pytest.mark.parametrize(
    "header",
    [
        "Chairperson",
        "Chair person",
        "Chairmanship",
        "Chair (agency)",
        "Chair 2024/25",
        "Appointed chair",
        "Sub group Chair",
        "Who chairs?",
        "Chair and role",
        "Chairing arrangements",
    ],
)
@pytest.mark.parametrize("of", ["Sub group", "MSCP Subgroup", "Working group", "Group(s)"])
def test_who_chairs(of: str, header: str) -> None:
    said = stated(reading(table("Structure", [of, *GROUPS], [header, *PEOPLE])))
    assert {f"{who} chairs {group}" for who, group in zip(PEOPLE, GROUPS, strict=True)} <= said


@pytest.mark.parametrize(
    ("header", "predicate"),
    [
        ("Reports up to", "reportsTo"),
        ("Upward reporting", "reportsTo"),
        ("Where it reports", "reportsTo"),
        ("Reporting arrangements", "reportsTo"),
        ("Feeds into", "reportsTo"),
        ("Line of accountability", "accountableTo"),
        ("Answerable to", "accountableTo"),
        ("Oversight body", "accountableTo"),
        ("Escalation route", "escalatesTo"),
    ],
)
def test_to_whom_groups_report(header: str, predicate: str) -> None:
    said = stated(
        reading(
            table(
                "Structure",
                ["Group", *GROUPS],
                ["Chair", *PEOPLE],
                [header, "Executive Board", "Executive Board", "Executive Board"],
            )
        )
    )
    assert {f"{group} {predicate} Executive Board" for group in GROUPS} <= said


@pytest.mark.parametrize("reports", ["Report", "Document", "What"])
@pytest.mark.parametrize("author", ["From", "Originator", "Submitted by", "Group reporting"])
@pytest.mark.parametrize("to", ["Reported to", "Receiving body", "Goes to", "Where presented"])
def test_what_is_reported_to_whom(reports: str, author: str, to: str) -> None:
    said = stated(
        reading(
            table(
                "Reporting schedule",
                [reports, "Performance report", "Annual report", "Audit findings"],
                [author, *GROUPS],
                [to, "Executive Board", "Health and Wellbeing Board", "Executive Board"],
            )
        )
    )
    assert {
        "Audit Group reportsTo Executive Board",
        "Learning Sub-Group reportsTo Health and Wellbeing Board",
        "Case Review Panel reportsTo Executive Board",
    } <= said


@pytest.mark.parametrize("person", ["Who", "Contact name", "Executive member", "Board Member"])
@pytest.mark.parametrize("role", ["Substantive role", "Role within agency", "Job title/role"])
@pytest.mark.parametrize(
    "organisation", ["Employing organisation", "Home agency", "Partner (2024)"]
)
def test_who_the_members_are(person: str, role: str, organisation: str) -> None:
    text = table(
        "Membership of the Partnership",
        [person, *PEOPLE],
        [role, "Chief Nurse", "Head of Safeguarding", "Borough Commander"],
        [organisation, "Harlmere Hospital Trust", "Harlmere Council", "Harlmere Police"],
    )
    assert {
        "Helen Marsh memberOf Harlmere Safeguarding Children Partnership",
        "Helen Marsh represents Harlmere Hospital Trust",
        "Omar Sadiq holdsPost Head of Safeguarding",
        "Borough Commander postIn Harlmere Police",
    } <= stated(reading(text))


@pytest.mark.parametrize(
    ("mark", "away"), [("✓", "Apologies"), ("P", "A"), ("Attended", "Apologies sent")]
)
def test_members_who_came_are_told_by_their_marks(mark: str, away: str) -> None:
    text = table(
        "Members",
        ["Name", *PEOPLE],
        ["Role", "Chief Nurse", "Clerk", "Governor"],
        ["Attended", mark, away, mark],
    ).replace("annual report", "minutes of the meeting held on 14 May 2024")
    said = stated(reading(text))
    assert {
        "Helen Marsh attended 2024-05-14",
        "Omar Sadiq sentApologies 2024-05-14",
        "Priya Nair attended 2024-05-14",
    } <= said
    assert "Omar Sadiq attended 2024-05-14" not in said


@pytest.mark.parametrize(
    "headers",
    [
        ["Action", "Lead agency", "By when"],
        ["Risk", "Group owner", "Score"],
        ["Title of course", "Number of members", "Date of meeting"],
        ["Previous chair", "Course name", "Next meeting"],
        ["Recommendation", "Report to be written", "Status"],
    ],
)
def test_other_tables_say_nothing_of_who_leads(headers: list[str]) -> None:
    columns = [PEOPLE, GROUPS, ["March", "April", "May"]]
    text = table("Plan", *([head, *cells] for head, cells in zip(headers, columns, strict=True)))
    led = (" chairs ", " reportsTo ", " holdsPost ", " accountableTo ")
    assert not [fact for fact in stated(reading(text)) if any(word in fact for word in led)]
