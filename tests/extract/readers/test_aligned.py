"""Tables of texts that keep the layout of a page: columns set apart by blanks."""

from collections.abc import Callable

import pytest
from sightline.extract.document import Block, BlockKind, Document
from sightline.extract.layout.view import view
from sightline.extract.readers.text import read_blocks


def tables(text: str) -> list[list[list[str]]]:
    return [shown(text, block) for block in read_blocks(text) if block.kind is BlockKind.TABLE]


def shown(text: str, block: Block) -> list[list[str]]:
    return [
        [" / ".join(text[start:end] for start, end in cell) for cell in row] for row in block.rows
    ]


MEMBERS = """\
Members of the Board

Name                  Post                          Body
-----------------------------------------------------------------
Oona Birch (Chair)    Independent Chair             MSAB
Ivo Maple             Director of Adult Care        Marlbridge County
                      (DASS)                        Council
Insp Zara Rowan       Head of Vulnerability         Fenland Police

Lowell Elm-Hazeldeane Lay member                    -

The Board met in the old hall and heard from each of its members.
"""


REGISTER = """\
Agency                     Member                     12/03/24  04/06/24
-------------------------------------------------------------------------
Marlbridge Council         Oona Birch, Director of       P         Ap
                           Adult Care
Fenland Police             Insp Zara Rowan               P         P
NHS Fenland and Marl       Ivo Maple, Place              Ap        P
ICB                        Director
"""


def test_marks_centred_in_their_columns_and_rows_that_go_on_in_the_first() -> None:
    assert tables(REGISTER) == [
        [
            ["Agency", "Member", "12/03/24", "04/06/24"],
            ["Marlbridge Council", "Oona Birch, Director of / Adult Care", "P", "Ap"],
            ["Fenland Police", "Insp Zara Rowan", "P", "P"],
            ["NHS Fenland and Marl / ICB", "Ivo Maple, Place / Director", "Ap", "P"],
        ]
    ]


SEATS = """\
Organisation                  Representative

Marlbridge Council            Chief Operating Officer
                              Designated Doctor
Fenland Rehabilitation
  Company                     Deputy Chief Officer
Marlbridge Society of Primary
Heads                         Headteacher
Ellis Lane College            Principal
"""


def test_a_label_over_two_lines_stands_beside_the_last_or_the_first_of_its_row() -> None:
    [rows] = tables(SEATS)
    assert rows[1:] == [
        ["Marlbridge Council", "Chief Operating Officer / Designated Doctor"],
        ["Fenland Rehabilitation / Company", "Deputy Chief Officer"],
        ["Marlbridge Society of Primary / Heads", "Headteacher"],
        ["Ellis Lane College", "Principal"],
    ]


def test_columns_aligned_by_blanks_are_a_table() -> None:
    assert tables(MEMBERS) == [
        [
            ["Name", "Post", "Body"],
            ["Oona Birch (Chair)", "Independent Chair", "MSAB"],
            ["Ivo Maple", "Director of Adult Care / (DASS)", "Marlbridge County / Council"],
            ["Insp Zara Rowan", "Head of Vulnerability", "Fenland Police"],
            ["Lowell Elm-Hazeldeane", "Lay member", "-"],
        ]
    ]
    assert [block.kind for block in read_blocks(MEMBERS)][::2] == [BlockKind.PARAGRAPH] * 2


def test_a_wrapped_cell_is_read_in_one_go() -> None:
    blocks = read_blocks(MEMBERS)
    seen = view(Document("a.txt", "text/plain", "", MEMBERS, blocks))
    assert "Director of Adult Care (DASS)\tMarlbridge County Council\t\n" in seen.text
    at = seen.text.index(" Council")
    assert at not in seen.breaks
    assert MEMBERS[slice(*seen.origin(at + 1, at + 8))] == "Council"
    cells = [seen.text[unit.start : unit.end] for unit in seen.units if unit.row == 2]
    assert cells == ["Ivo Maple", "Director of Adult Care (DASS)", "Marlbridge County Council"]


def test_details_set_in_under_each_name_belong_to_its_cell() -> None:
    text = (
        "Schools               Parents                Clergy\n"
        "Ms A Beech            Mr C Oak               Canon D Ash\n"
        "  (Hill Primary)        (Dale Academy)         (Diocese)\n"
        "vacancy               Mrs E Yew              Revd F Lime\n"
        "                        (governor)\n"
    )
    (table,) = tables(text)
    assert table[1:] == [
        ["Ms A Beech / (Hill Primary)", "Mr C Oak / (Dale Academy)", "Canon D Ash / (Diocese)"],
        ["vacancy", "Mrs E Yew / (governor)", "Revd F Lime"],
    ]


def test_an_empty_cell_keeps_its_place() -> None:
    text = (
        "Ref     Action            Owner\n"
        "A/1     Write to schools  Oona Birch\n"
        "A/2     Book the hall\n"
        "A/3     Tell the police   Ivo Maple\n"
    )
    assert tables(text)[0][2:] == [
        ["A/2", "Book the hall", ""],
        ["A/3", "Tell the police", "Ivo Maple"],
    ]


def test_two_rows_need_wide_gaps_and_three_do_not() -> None:
    assert tables("Oona Birch  Chair\nIvo Maple   Member") == []
    assert len(tables("Oona Birch   Chair\nIvo Maple    Member")) == 1
    assert len(tables("Oona Birch  Chair\nIvo Maple   Member\nBo Oak      Clerk")) == 1


def test_a_full_first_cell_does_not_hide_the_second_column() -> None:
    text = (
        "Oona Hazel Birch (Chair) Chair             Marlbridge\n"
        "Ivo Maple                Director          Fenland\n"
        "Zara Rowan               Inspector         Fenland\n"
    )
    assert tables(text)[0][0] == ["Oona Hazel Birch (Chair)", "Chair", "Marlbridge"]


JUSTIFIED = """\
The  Board  heard that its  partners had
worked  hard  through the  year and that
their  work  would go  on  in  the  next.
"""
TWO_COLUMNS = """\
and the police were of      asked how the
the view that more could    Board would know
Be done by the schools      of it and when
in the north of the area    it would be told
"""


@pytest.mark.parametrize(
    "text",
    [
        "(item 5)   left  at 10.30",
        "Present:-  A Ash; B Birch\n           C Cedar\n\nApologies:-  D Date",
        "Present     A Ash\n            B Birch\nApologies   C Cedar\n            D Date",
        "Date:      4 May 2021\nVenue:     The old hall\nClerk:     A Ash",
        "Co-opted     Mr A Ash\nMembers:     Mrs B Birch",
        "1.    Welcome\n\n1.1   The Chair spoke of the year that\n      was over.\n\n2.    Minutes",
        "R1    The police should look at the plan\n      by May.\n\nR2    The Council should act.",
        "(a)   That it be noted;\n(b)   That thanks be given;\n(c)   That it be sent on.",
        "3.1   The plan was agreed.      AB\n3.2   The costs were not.       CD",
        "MA.1   MINUTES\n\n       They were agreed.\n\nMA.2   PLAN\n\n       It was noted.",
        "       MARLBRIDGE COUNTY COUNCIL\n\n     SCRUTINY COMMITTEE\n   4 May 2021",
        JUSTIFIED,
        "The Board heard  it.  It was glad.\nThe Chair agreed.  So did the Vice-Chair.",
        TWO_COLUMNS,
        "# Name     Post\n# Oona     Chair",
    ],
)
def test_prose_and_lists_are_no_tables(text: str) -> None:
    assert tables(text) == []


def test_a_table_does_not_take_in_what_follows() -> None:
    text = "Oona Birch     Chair\nIvo Maple      Clerk\n\n   2. The plan was agreed.\n\nDone."
    assert tables(text) == [[["Oona Birch", "Chair"], ["Ivo Maple", "Clerk"]]]
    assert read_blocks(text)[-1].kind is BlockKind.PARAGRAPH


CELL = "Oona Birch     Chair       Marlbridge\n"


@pytest.mark.parametrize(
    "piece",
    [
        CELL,
        f"{CELL}\n\n\n",
        "a  ",
        "A   b\n",
        "1.1   The plan\n",
        "A   B\n   C\n",
        "A" + "  B" * 9 + "\n",
        " \n",
        "A     B\n\n",
        "A  B   C\n A   B  C\n",
    ],
)
def test_looking_for_tables_takes_time_in_proportion_to_length(
    piece: str, in_proportion: Callable[[Callable[[int], object]], None]
) -> None:
    in_proportion(lambda times: read_blocks(piece * times))


PARTED = """\
Agency                  Lead representative    Post

Marlbridge County       Oona Birch             Director of Housing and
Council                                        Neighbourhoods

Fenland Police          Ivo Maple              Chief Superintendent

NHS Fenland             Zara Rowan             Place Director
"""


def test_blank_lines_between_the_rows_tell_where_each_ends() -> None:
    [rows] = tables(PARTED)
    post = "Director of Housing and / Neighbourhoods"
    assert rows[1:] == [
        ["Marlbridge County / Council", "Oona Birch", post],
        ["Fenland Police", "Ivo Maple", "Chief Superintendent"],
        ["NHS Fenland", "Zara Rowan", "Place Director"],
    ]


MARKS = """\
                          Jun 22    Sep 22    Dec 22
Marlbridge Council          P         P         Ap
Fenland Police              P         D         P
Public Health               P         P         P
"""


def test_headers_centred_over_marks_leave_the_first_column_without_one() -> None:
    assert tables(MARKS)[0][:2] == [
        ["", "Jun 22", "Sep 22", "Dec 22"],
        ["Marlbridge Council", "P", "P", "Ap"],
    ]


@pytest.mark.parametrize("end", ["Group", "Panel", "Sub-Group", "Forum"])
def test_a_line_that_only_says_what_a_body_is_goes_on_with_its_name(end: str) -> None:
    text = f"""\
Group                  What it does                   Chair                  Reports to
Executive Board        Sets the budget                Ann Vale               Cabinet
Learning and Practice  Runs training for all          Partnership            Executive
{end:<23}Makes a plan                   Manager                Board
Case Review Panel      Reads reports                  Raj Patel              Executive
                       of all incidents                                      Board
"""
    (table,) = (b for b in read_blocks(text) if b.kind is BlockKind.TABLE)
    cells = [[" ".join(text[a:b] for a, b in cell) for cell in row] for row in table.rows]
    assert cells[2] == [
        f"Learning and Practice {end}",
        "Runs training for all Makes a plan",
        "Partnership Manager",
        "Executive Board",
    ]


CUT = """\
Name                 Post                          Body
Supt Callow          Head of Public                Fenland Constabulary
Birchall             Protection
Ivo Maple            Director of Nursing           NHS Marl
Zara Rowan           Director of Children's        Marlbridge
                     Services                      Council
"""
BESIDE = """\
Partner              Lead                          Deputy
Marlbridge           Oona Birch                    Ivo Maple
Council              Chief Executive               Director of Housing
East Marlby          Zara Rowan                    Una Lisle
Council              Chief Executive               Director of Children's
                                                   Services
Fenland Police       Insp Jo Wren                  Mo Teal
"""
OPEN = """\
Function                                   Officer
Director of Children's Services (Learning  Corporate Director (Oona
Act 1899)                                  Birch)
Marlbridge Council, Children's             Head of Service, Access and
Services                                   Safeguarding
Monitoring Officer                         City Solicitor
"""


def test_names_and_bodies_that_a_narrow_column_cuts_are_one_row() -> None:
    (table,) = tables(CUT)
    assert table[1:3] == [
        ["Supt Callow / Birchall", "Head of Public / Protection", "Fenland Constabulary"],
        ["Ivo Maple", "Director of Nursing", "NHS Marl"],
    ]
    (table,) = tables(BESIDE)
    assert [row[0] for row in table] == [
        "Partner",
        "Marlbridge / Council",
        "East Marlby / Council",
        "Fenland Police",
    ]


def test_an_open_bracket_and_whose_something_is_lead_on_to_the_next_line() -> None:
    (table,) = tables(OPEN)
    assert [row[0] for row in table[1:]] == [
        "Director of Children's Services (Learning / Act 1899)",
        "Marlbridge Council, Children's / Services",
        "Monitoring Officer",
    ]


def test_a_line_of_people_below_a_whole_cell_begins_a_row() -> None:
    text = (
        "Audit title           Leader            Deputy            Sponsor\n"
        "Front door            Oona Birch        Ivo Maple         Director of Children's\n"
        "Case files            Zara Rowan        Una Lisle         Services\n"
        "Schools               Jo Wren           Mo Teal           Clerk\n"
    )
    (table,) = tables(text)
    assert [row[0] for row in table[1:]] == ["Front door", "Case files", "Schools"]


def test_a_header_is_over_as_many_lines_as_tell_what_its_columns_hold() -> None:
    (table,) = tables("""\
Statutory               Lead Safeguarding Partner      Delegated Safeguarding
Safeguarding                                           Partner
Partners
Marlbridge Council      Chief Executive                Director of Children
Fenland Police          Chief Constable                Superintendent
""")
    assert table[0] == [
        "Statutory / Safeguarding / Partners",
        "Lead Safeguarding Partner",
        "Delegated Safeguarding / Partner",
    ]
    assert len(table) == 3


def test_a_column_may_have_no_header() -> None:
    (table,) = tables("""\
Board Member                                         P A DNA
                                                     D/R
Oona Birch (OB)            Independent Chair         P
Ivo Maple (IM)             Director of Adult Care    A
Zara Rowan (ZR)            Chief Officer             DNA
""")
    assert table[:2] == [
        ["Board Member", "", "P A DNA / D/R"],
        ["Oona Birch (OB)", "Independent Chair", "P"],
    ]


def test_what_a_body_is_ends_the_row_above_and_leads_no_other() -> None:
    (table,) = tables("""\
Partner         Representative                      Deputy
Marlbridge      Oona Birch-Elm                      Ivo Maple
Council
Fenlandshire    T/Chief Superintendent              Head of Crime and Public
Police          Zara Rowan                          Protection
NHS Fenland     Chief Nurse, Jo Wren                Designated Nurse
ICB
""")
    assert [row[0] for row in table[1:]] == [
        "Marlbridge / Council",
        "Fenlandshire / Police",
        "NHS Fenland / ICB",
    ]


@pytest.mark.parametrize(
    "rows",
    [
        "Ann Vale           New Leaf\nMary Orr           Cafcass\nTom Hill           Fen Police\n",
        "Ann Vale         Fen Police\nMary Orr         Barnardo's\nTom Hill         Fen Trust\n",
    ],
)
def test_people_beside_brands_have_a_row_each(rows: str) -> None:
    (table,) = tables(f"Present\n\n{rows}\nThe meeting began at ten and went on for an hour.\n")
    assert [row[0] for row in table] == ["Ann Vale", "Mary Orr", "Tom Hill"]
