"""Tables of bodies and who chairs them, of which a text has a line for each cell."""

import pytest
from sightline.tests.extract.told import reading, stated

ROWS = [
    ["Case Review Panel", "Anna Vale (interim)", "Independent"],
    ["Performance and Quality", "Paul Elm, Head of\nSafeguarding", "Ashby Borough Council"],
    ["Training and Workforce", "Jo Oak, Named Nurse", "Ashby Hospital NHS\nTrust"],
    ["Policy and Procedures", "Vacant", ""],
    ["Child Death Overview Panel", "Dr Sunil Rao, Consultant", "Larch County Council"],
]


@pytest.mark.parametrize("first", ["Sub group", "Name", "Name of group"])
def test_each_line_is_put_into_its_column(first: str) -> None:
    lines = [first, "Chair", "Agency", *(cell for row in ROWS for cell in row if cell)]
    head = "Ashby Safeguarding Children Board\n\nSub groups\n\nThese were the sub groups\n\n"
    found = stated(reading(head + "\n".join(lines) + "\n\nThe Board met in May.\n"))
    assert {
        "Anna Vale chairs Case Review Panel",
        "Paul Elm chairs Performance and Quality",
        "Paul Elm holdsPost Head of Safeguarding",
        "Jo Oak chairs Training and Workforce",
        "Sunil Rao chairs Child Death Overview Panel",
    } <= found
    assert not any("Vacant" in fact for fact in found)


def test_a_title_by_itself_is_a_row_of_a_list_of_members() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Children Partnership\n\nDelivery Executive\n\n"
            "         Members\n"
            "               Anna Vale                               Larch Police\n"
            "               Paul Elm, Chief Nurse                   Ashby NHS Trust\n"
            "               Public Health Consultant (Children)     Ashby Council\n"
            "               Chair, Audit Group\n\n"
            "         The Executive meets in May.\n"
        )
    )
    assert "Public Health Consultant (Children) postIn Ashby Council" in found
    assert "Chair, Audit Group chairs Audit Group" in found
    assert not any(fact.startswith("Public Health Consultant (Children) chairs") for fact in found)


HEADERS = [
    ("Sub-group", "Chair"),
    ("Name", "Chair"),
    ("Name of sub-group", "Chaired by"),
    ("Sub-groups", "Chair / Lead"),
    ("Board / Group", "Chair and agency"),
]


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("by_column", [False, True])
def test_bodies_need_no_head_noun(header: tuple[str, str], *, by_column: bool) -> None:
    rows = [
        ("Audit Group", "Anna Vale"),
        ("Learning and Development", "Paul Elm, Chief Nurse"),
        ("Missing and Exploitation", "DCI Jo Oak"),
    ]
    columns = list(zip(header, *rows, strict=True))
    lines = ["\n".join(column) for column in columns] if by_column else []
    text = "\n\n".join(lines) or "\n".join(cell for row in (header, *rows) for cell in row)
    found = stated(reading(f"Ashby Safeguarding Adults Board\n\nSub-groups\n\n{text}\n\nIt met.\n"))
    assert {
        "Anna Vale chairs Audit Group",
        "Paul Elm chairs Learning and Development",
        "Jo Oak chairs Missing and Exploitation",
    } <= found


def test_a_table_with_headers_of_its_own_is_no_part_of_the_one_above() -> None:
    found = stated(
        reading(
            "Memorandum of Understanding\n\nAshby Safeguarding Adults Board\n\n"
            "Version / Date / Agreed\nV1 / 11.1.21 / Board managers\nV2 / 12.2.21 / FINAL\n\n"
            "Name / Organisation/Designation / Signature\n"
            "Supt. Joe Bell / Ashby Police, Chair of the Case Panel /\n"
            "Anna Vale / Director of Housing /\n"
        )
    )
    assert {
        "Joe Bell chairs Case Panel",
        "Joe Bell represents Ashby Police",
        "Anna Vale holdsPost Director of Housing",
    } <= found
