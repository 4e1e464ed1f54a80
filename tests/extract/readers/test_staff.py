"""Tables of names and posts whose columns a converter has run together."""

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

ONE_LINE = "DISTRIBUTION Name Job Title Verity Holt Service Director Raj Patel Head of Care\n"
LINES = "Interviewees\n\nOfficer Post\n\nVerity Holt Service Director\n\nRaj Patel Head of Care\n"


def tables(text: str) -> list[list[list[str]]]:
    return [
        [[" / ".join(text[a:b] for a, b in cell) for cell in row] for row in block.rows]
        for block in read_blocks(text)
        if block.kind is BlockKind.TABLE
    ]


@pytest.mark.parametrize("text", [ONE_LINE, LINES])
def test_names_and_posts_run_together_are_a_table(text: str) -> None:
    (table,) = tables(text)
    assert table[1:] == [["Verity Holt", "Service Director"], ["Raj Patel", "Head of Care"]]


@pytest.mark.parametrize("text", [ONE_LINE, LINES])
def test_whoever_was_sent_a_report_or_asked_for_it_is_no_member(text: str) -> None:
    found = stated(reading(f"Ashby Safeguarding Partnership\n\nInternal audit report\n\n{text}"))
    assert {
        "Verity Holt holdsPost Service Director",
        "Raj Patel holdsPost Head of Care",
    } <= (found)
    assert not {f for f in found if Predicate.MEMBER_OF in f}


@pytest.mark.parametrize(
    "text",
    [
        "Name Role of the Board\nAnn Vale Director\nRaj Patel Director\n",
        "Name Role Ann Vale was the Director. Raj Patel was Head of Care.\n",
        "Name Role\nAnn Vale Director\n\nThe Director read it.\n",
    ],
)
def test_what_is_unclear_is_no_table(text: str) -> None:
    assert tables(text) == []


@pytest.mark.parametrize(
    "thanks",
    ["We would like to thank all staff for their help.", "The officers interviewed were:\n"],
)
def test_staff_who_are_thanked_need_no_header(thanks: str) -> None:
    row = "Verity Holt Service Director Raj Patel Head of Care cc Chief Executive Jo Bell Clerk"
    assert tables(f"{thanks} {row}\n") == []  # nothing tells whose the second title is
    row = "Verity Holt Service Director Raj Patel Head of Care Jo Bell Clerk cc Chief Executive"
    (table,) = tables(f"{thanks} {row}\n")
    assert table == [
        ["Verity Holt", "Service Director"],
        ["Raj Patel", "Head of Care"],
        ["Jo Bell", "Clerk"],
    ]


@pytest.mark.parametrize(
    "heading",
    [
        "STAFF INTERVIEWED\n\nWE WOULD LIKE TO THANK ALL STAFF FOR THEIR HELP",
        "Appendix B – List of officers consulted",
        "Interviewees:",
        "People we met",
    ],
)
@pytest.mark.parametrize("between", [" ", ", ", " – "])
def test_staff_may_stand_below_a_heading(heading: str, between: str) -> None:
    rows = [["Verity Holt", "Depot Manager"], ["Raj Patel", "Head of Care"], ["Jo Bell", "Clerk"]]
    below = "\n\n".join(between.join(row) for row in rows)
    assert tables(f"{heading}\n\n{below}\n\nThe Clerk read it.\n") == [rows]


@pytest.mark.parametrize(
    "header",
    [
        "NAME ROLE, ORGANISATION MEETINGS ATTENDED (of 4)",
        "Name Post / Agency Attendance",
        "Member Role and Organisation Attended",
    ],
)
@pytest.mark.parametrize("count", ["3", "3/4", "75%"])
def test_what_follows_a_count_of_meetings_goes_on_with_the_cells_before_it(
    header: str, count: str
) -> None:
    (table,) = tables(
        f"{header} Verity Holt Service Director, Ashby {count} (Chair) Borough Council "
        f"Det Ch Supt Head of Crime, Ashby Police {count} D Raj Patel Jo Bell Clerk, ASP {count}\n"
    )
    assert table[1:] == [
        ["Verity Holt / (Chair)", "Service Director, Ashby / Borough Council"],
        ["Det Ch Supt / Raj Patel", "Head of Crime, Ashby Police"],
        ["Jo Bell", "Clerk, ASP"],
    ]


def test_a_line_that_only_says_who_has_a_copy_is_no_table() -> None:
    assert tables("Distribution\n\nOfficer Post\ncc Chief Executive\n") == []
