"""Tables that a converter has printed cell after cell, each row after another."""

import pytest
from sightline.tests.extract.readers.flat import rows

PARTNERS = """\
Our partners
Agency Lead Role
Ashby Hospitals NHS
Foundation Trust
Raj
Patel
Deputy Chief Nurse
Marl Community Health CIC Jo Hill Head of
Safeguarding
Ashby Borough Council Ann Vale Service Manager
The partners meet every quarter and decide together what is to be done about it.
"""


def test_a_line_that_goes_on_with_a_cell_has_nothing_else() -> None:
    assert rows(PARTNERS) == [
        ["Agency", "Lead", "Role"],
        ["Ashby Hospitals NHS / Foundation Trust", "Raj / Patel", "Deputy Chief Nurse"],
        ["Marl Community Health CIC", "Jo Hill", "Head of / Safeguarding"],
        ["Ashby Borough Council", "Ann Vale", "Service Manager"],
    ]


def test_headers_may_wrap_above_and_below_their_line() -> None:
    text = (
        "Safeguarding\npartner\nLead Safeguarding Partner Delegated Safeguarding\nPartner (DSP)\n"
        "Ashby City\nCouncil\nAnn Vale\nChief Executive\nRaj Patel\n"
        "Director of Children’s Services\n"
        "Marl Police Chief Constable, Ian Hale Superintendent Zoe Dee\n"
    )
    assert rows(text) == [
        [
            "Safeguarding / partner",
            "Lead Safeguarding Partner",
            "Delegated Safeguarding / Partner (DSP)",
        ],
        [
            "Ashby City / Council",
            "Ann Vale / Chief Executive",
            "Raj Patel / Director of Children’s Services",
        ],
        ["Marl Police", "Chief Constable, Ian Hale", "Superintendent Zoe Dee"],
    ]


def test_bodies_need_no_head_nouns_where_it_is_clear_who_leads_them() -> None:
    text = (
        "Sub Group Chair Meetings\nheld\nAverage\nattendance\n"
        "Practice Review Ann Vale, Designated Nurse,\nICB\n9 88%\n"
        "Performance and Audit Raj Patel, Head of Quality\nand Review, Ashby Council\n6 74%\n"
        "Complex Safeguarding DCI Ian Hale, Marl\nPolice\n6 82%\n"
    )
    assert rows(text)[1:] == [
        ["Practice Review", "Ann Vale, Designated Nurse, / ICB", "9", "88%"],
        [
            "Performance and Audit",
            "Raj Patel, Head of Quality / and Review, Ashby Council",
            "6",
            "74%",
        ],
        ["Complex Safeguarding", "DCI Ian Hale, Marl / Police", "6", "82%"],
    ]


def test_marks_of_several_meetings_are_columns_of_their_own() -> None:
    text = (
        "Member organisation Represented by Deputy Jun Sep Dec\n"
        "Independent Chair Dr Ann Vale n/a P P P\n"
        "Ashby Council (Housing) Raj Patel, Head of\nHousing\nJo Hill P D P\n"
        "Marl Police D/Ch Supt Ian Hale None named P P Ap\n"
    )
    assert rows(text)[1:] == [
        ["Independent Chair", "Dr Ann Vale", "n/a", "P", "P", "P"],
        ["Ashby Council (Housing)", "Raj Patel, Head of / Housing", "Jo Hill", "P", "D", "P"],
        ["Marl Police", "D/Ch Supt Ian Hale", "None named", "P", "P", "Ap"],
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Name Role Organisation\nAnn Vale Head of Audit Ashby\nand Risk Council\n",
        "Agency Lead Role\nThe agencies agreed to meet\nwhen there was something to do.\n",
        "Board members and Officers\nAnn Vale\nRaj Patel\n",
    ],
)
def test_what_does_not_fit_is_no_such_table(text: str) -> None:
    assert not any("Council" in row[1] or len(row) > len("NRO") for row in rows(text) if row[1:])


def test_a_label_parts_rows_and_a_repeated_header_is_left_out() -> None:
    text = (
        "Name Post Organisation\nAnn Vale Head of Audit Ashby Council\n"
        "Raj Patel Chief Nurse Marl ICB\n"
        "In attendance\nName Post Organisation\nJo Parry-\nHill\nBoard Manager Ashby Council\n"
    )
    assert rows(text)[1:] == [
        ["Ann Vale", "Head of Audit", "Ashby Council"],
        ["Raj Patel", "Chief Nurse", "Marl ICB"],
        ["In attendance"],
        ["Jo Parry- / Hill", "Board Manager", "Ashby Council"],
    ]
