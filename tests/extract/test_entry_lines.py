"""Lists without bullets, of which each line names one organisation."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import names, reading

UNWRAPPED = """Ashby Safeguarding Children Partnership

The arrangements cover the area of Ashby City Council and were agreed by all of the partners \
in the spring of this year, when they had been looked at by the scrutineer.

The safeguarding partners have chosen to work with the agencies listed here, each of which \
has signed the memorandum and sends an audit in each year.

"""
HEAD = "Holt Safeguarding Adults Board\n\nAnnual report\n\n"


def organisations(text: str) -> set[str]:
    kinds = {EntityType.AGENCY, EntityType.COUNCIL, EntityType.COMMITTEE, EntityType.GROUP}
    return {e.name for e in reading(HEAD + text).entities if e.type in kinds}


def test_each_line_of_a_list_is_a_name_of_its_own() -> None:
    text = (
        "Members\n\nCafcass\nConnexions West\nHolt Secondary Heads Association - Mr P Quick\n"
        "Ashby & Holt Mental Health Partnership NHS Trust\nHolt Housing Association\n"
    )
    assert {"Holt Secondary Heads Association", "Holt Housing Association"} <= organisations(text)


def test_a_bracket_ends_a_line_with_its_name() -> None:
    text = (
        "The three statutory members are:\n\nLondon Borough of Holt (LBH)\nHolt CCG\n"
        "Metropolitan Police Service (North West BCU)\n"
    )
    assert {"London Borough of Holt", "Holt CCG"} <= organisations(text)


def test_the_end_of_a_name_goes_on_with_the_line_above() -> None:
    text = (
        "Members are\n\nHolt Council\nAshby and Holt Hospitals NHS Foundation\nTrust\n"
        "Marlshire Police\n"
    )
    assert "Ashby and Holt Hospitals NHS Foundation Trust" in organisations(text)


@pytest.mark.parametrize(
    ("lines", "named"),
    [
        (
            ["Education", "Larch College", "Larch Schools Trust"],
            {"Larch College", "Larch Schools Trust"},
        ),
        (
            ["Ashby Voluntary Action", "Diocese of Larch", "Ashby Valley FA"],
            {"Ashby Voluntary Action", "Diocese of Larch"},
        ),
        (
            ["London Borough of Elm (LBE)", "Elm CCG", "Larch Police"],
            {"London Borough of Elm", "Elm CCG", "Larch Police"},
        ),
        (
            ["Cafcass", "Careers West", "Ashby Heads Association - Mr P Quill, Headteacher"],
            {"Ashby Heads Association"},
        ),
    ],
)
def test_each_line_is_a_name_in_a_paper_that_wraps_none(lines: list[str], named: set[str]) -> None:
    assert named <= set(names(reading(UNWRAPPED + "\n".join(lines) + "\n")).values())


def test_a_line_that_only_says_the_kind_goes_on() -> None:
    told = "Annual Report\nLarch Valley\nSafeguarding Children Board\nSpring\n"
    assert "Larch Valley Safeguarding Children Board" in names(reading(UNWRAPPED + told)).values()
