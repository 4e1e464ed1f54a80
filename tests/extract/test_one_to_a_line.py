"""Lists of names, one to a line, in papers that wrap no line: no name runs into the next."""

import pytest
from sightline.tests.extract.told import names, reading

HEAD = """Ashby Safeguarding Children Partnership

The arrangements cover the area of Ashby City Council and were agreed by all of the partners \
in the spring of this year, when they had been looked at by the scrutineer.

The safeguarding partners have chosen to work with the agencies listed here, each of which \
has signed the memorandum and sends an audit in each year.

"""


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
def test_each_line_is_a_name(lines: list[str], named: set[str]) -> None:
    assert named <= set(names(reading(HEAD + "\n".join(lines) + "\n")).values())


def test_a_line_that_only_says_the_kind_goes_on() -> None:
    told = "Annual Report\nLarch Valley\nSafeguarding Children Board\nSpring\n"
    assert "Larch Valley Safeguarding Children Board" in names(reading(HEAD + told)).values()
