"""Tables of people of which a converter has left a line for each row, cut where its parts fit."""

import pytest
from sightline.tests.extract.readers.flat import rows
from sightline.tests.extract.told import reading, stated

LINES = (
    "Organisation Name Designation",
    "Holt Council Verity Lamb Director of Adult Social",
    "Services",
    "Holt Probation Raj Patel Senior Probation Officer",
    "Service",
    "Orlby Care Trust Vacant",
    "Vale Police Det Supt Jo Starr Head of Crime",
    "In attendance",
    "Holt Council Aoibh Quill Legal Adviser to the Board",
)


@pytest.mark.parametrize(
    ("text", "table"),
    [
        (
            """\
Member Organisation Position
Ch Supt Neil Brand Ashby Police Divisional Commander
Moira Keane NHS Ashby and Coast ICB Deputy Chief Nurse
Tess White Ashby University Hospitals NHS Trust Associate Director of
Midwifery
The members meet four times a year.
""",
            [
                ["Member", "Organisation", "Position"],
                ["Ch Supt Neil Brand", "Ashby Police", "Divisional Commander"],
                ["Moira Keane", "NHS Ashby and Coast ICB", "Deputy Chief Nurse"],
                [
                    "Tess White",
                    "Ashby University Hospitals NHS Trust",
                    "Associate Director of / Midwifery",
                ],
            ],
        ),
        (
            """\
Organisation Representative Role
Ashby County Council Cllr Bill Tasker Lead Member for Housing
National Probation Service Mike Orde Head of Delivery
""",
            [
                ["Organisation", "Representative", "Role"],
                ["Ashby County Council", "Cllr Bill Tasker", "Lead Member for Housing"],
                ["National Probation Service", "Mike Orde", "Head of Delivery"],
            ],
        ),
        (
            """\
Name Job Title Agency
Peter Dow Detective Superintendent Ashby Police
Sara Hill (Vice Chair) Chief Nurse NHS Ashby ICB
""",
            [
                ["Name", "Job Title", "Agency"],
                ["Peter Dow", "Detective Superintendent", "Ashby Police"],
                ["Sara Hill (Vice Chair)", "Chief Nurse", "NHS Ashby ICB"],
            ],
        ),
        (
            """\
Agency Name Job Title
Independent Chair Ray Hill
Ashby Council Wendy Parr Director of Housing
Ashby Police DSU Greg Stott Head of Public Protection
Lay Member Doreen Fisk
""",
            [
                ["Agency", "Name", "Job Title"],
                ["Independent Chair", "Ray Hill", ""],
                ["Ashby Council", "Wendy Parr", "Director of Housing"],
                ["Ashby Police", "DSU Greg Stott", "Head of Public Protection"],
                ["Lay Member", "Doreen Fisk", ""],
            ],
        ),
    ],
)
def test_lines_are_cut_by_what_the_headers_say(text: str, table: list[list[str]]) -> None:
    assert rows(text) == table


def test_running_text_below_such_words_is_no_table() -> None:
    assert rows("Member organisation\nThe Council is one.\nThe police force is another.\n") == []


def test_the_second_line_of_a_row_may_go_on_with_several_cells() -> None:
    text = (
        "Agency Lead Role\n\nHolt and Vale Hospitals Samuel Adeyemi Associate Director of\n\n"
        "NHS Foundation Trust Safeguarding\n\nVoluntary Action Holt Tbc\n\n"
        "Holtshire Integrated Care Rachel Bell Designated Nurse\n\nBoard\n\n"
        "Vale Police Amir Khan Superintendent\n"
    )
    assert rows(text)[1:] == [
        [
            "Holt and Vale Hospitals / NHS Foundation Trust",
            "Samuel Adeyemi",
            "Associate Director of / Safeguarding",
        ],
        ["Voluntary Action Holt", "Tbc", ""],
        ["Holtshire Integrated Care / Board", "Rachel Bell", "Designated Nurse"],
        ["Vale Police", "Amir Khan", "Superintendent"],
    ]


def test_tables_of_groups_and_of_partners_are_cut_by_who_leads() -> None:
    groups = (
        "Group Chair Frequency\n\nReview Group Detective Superintendent, Safeguarding, "
        "6 weekly and\n\nHoltshire Constabulary as required\n\n"
        "Exploitation and Missing Head of Service, Quarterly\n\n"
        "Group Vale Borough Council\n\nAudit Panel Dr Jane Marsh Every two months\n"
    )
    assert rows(groups)[1:] == [
        [
            "Review Group",
            "Detective Superintendent, Safeguarding, / Holtshire Constabulary",
            "6 weekly and / as required",
        ],
        [
            "Exploitation and Missing / Group",
            "Head of Service, / Vale Borough Council",
            "Quarterly",
        ],
        ["Audit Panel", "Dr Jane Marsh", "Every two months"],
    ]
    partners = (
        "Agency Lead Safeguarding Partner (LSP) Delegated Safeguarding Partner (DSP)\n"
        "Vale Council Chief Executive, Jane Marsh Director of Children\u2019s\n"
        "Services, Amir Khan\nNHS Holtshire Integrated Chief Officer, Dr Chief Nurse,\n"
        "Care Board (ICB) Helena Marsh Priya Nair\n"
        "Holtshire Police Ian Haig, Chief Constable Ann Vale, Assistant Chief Constable\n"
    )
    assert rows(partners)[1:] == [
        [
            "Vale Council",
            "Chief Executive, Jane Marsh",
            "Director of Children\u2019s / Services, Amir Khan",
        ],
        [
            "NHS Holtshire Integrated / Care Board (ICB)",
            "Chief Officer, Dr / Helena Marsh",
            "Chief Nurse, / Priya Nair",
        ],
        ["Holtshire Police", "Ian Haig, Chief Constable", "Ann Vale, Assistant Chief Constable"],
    ]


def test_a_heading_that_only_looks_like_headers_is_none() -> None:
    assert (
        rows("Panel Members\n\nCllr Ann Vale (Chair)\nCllr Jo Bell\n\nOfficers\n\nAl Dee\n") == []
    )


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_person_of_each_line_parts_its_columns(between: str) -> None:
    text = f"Membership\n\n{between.join(LINES)}\n\nAppendix B – Sub groups\n"
    assert rows(text)[1:] == [
        ["Holt Council", "Verity Lamb", "Director of Adult Social / Services"],
        ["Holt Probation / Service", "Raj Patel", "Senior Probation Officer"],
        ["Orlby Care Trust", "Vacant", ""],
        ["Vale Police", "Det Supt Jo Starr", "Head of Crime"],
        ["In attendance"],
        ["Holt Council", "Aoibh Quill", "Legal Adviser to the Board"],
    ]
    found = stated(reading(f"Holt Safeguarding Adults Board\n\nTerms of reference\n\n{text}"))
    assert {
        "Verity Lamb represents Holt Council",
        "Verity Lamb memberOf Holt Safeguarding Adults Board",
        "Jo Starr holdsPost Head of Crime",
    } <= found
    assert "Aoibh Quill memberOf Holt Safeguarding Adults Board" not in found


def test_an_organisation_after_the_name_ends_with_its_last_word() -> None:
    text = (
        "Name Agency Job Title\nVerity Lamb Holt Council Director of Housing\n"
        "Raj Patel Orlby ICB Deputy Chief Nurse\nGrace Orr Vale Police Superintendent\n"
    )
    assert rows(text)[1:] == [
        ["Verity Lamb", "Holt Council", "Director of Housing"],
        ["Raj Patel", "Orlby ICB", "Deputy Chief Nurse"],
        ["Grace Orr", "Vale Police", "Superintendent"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Organisation Name\nThe organisation is known by its name.\nGrace Orr heads it.\n",
        "Organisation Name Role\n\nHolt Council Grace Orr Clerk\n\nThe Board met.\n",
        "Agency Name\nHolt Council and others\nVale Police and others\nOrlby Trust\n",
    ],
)
def test_what_is_unclear_is_no_table(text: str) -> None:
    assert rows(text) == []


def test_the_columns_may_stand_in_other_orders() -> None:
    text = (
        "Role Name Organisation\nChair Ann Vale Independent\n"
        "Director of Housing Raj Patel Holt Council\nChief Nurse Vacant Orlby ICB\n"
    )
    assert rows(text)[1:] == [
        ["Chair", "Ann Vale", "Independent"],
        ["Director of Housing", "Raj Patel", "Holt Council"],
        ["Chief Nurse", "Vacant", "Orlby ICB"],
    ]
    seats = "Role Name\nIndependent Chair Rita Moor\nChief Nurse Tom Reed\nLay Member Vacant\n"
    assert rows(seats)[1:] == [
        ["Independent Chair", "Rita Moor"],
        ["Chief Nurse", "Tom Reed"],
        ["Lay Member", "Vacant"],
    ]


def test_a_table_goes_on_over_a_page_below_its_headers_again() -> None:
    text = (
        "Agency Name Job Title\nHolt Council Aoibh Quill Director of Adult Social\nCare\n12\n\n"
        "Agency Name Job Title\nIndependent Rita Moor Chair\n"
        "Holt Fire and Rescue Service To be confirmed\nHealthwatch Holt Tom Reed Chief\nExecutive\n"
    )
    assert rows(text)[1:] == [
        ["Holt Council", "Aoibh Quill", "Director of Adult Social / Care"],
        ["Independent", "Rita Moor", "Chair"],
        ["Holt Fire and Rescue Service", "To be confirmed", ""],
        ["Healthwatch Holt", "Tom Reed", "Chief / Executive"],
    ]


def test_a_name_may_end_on_the_line_below_or_in_a_bracket() -> None:
    text = (
        "Agency Name Role\nHolt Council Samuel Head of\nAdeyemi Housing\n"
        "Vale Police Amir Khan (Vice Chair) Superintendent\n"
    )
    assert rows(text)[1:] == [
        ["Holt Council", "Samuel / Adeyemi", "Head of / Housing"],
        ["Vale Police", "Amir Khan (Vice Chair)", "Superintendent"],
    ]
