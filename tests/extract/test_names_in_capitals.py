"""Names of bodies that begin with words set in capitals, and titles in capitals above text."""

import pytest
from sightline.tests.extract.told import names, reading, stated

HEAD = "Ashby Safeguarding Children Partnership\n\nAnnual report\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "The CLEAR PATH Panel is chaired by Jo Bell.",
        "Jo Bell chairs the CLEAR PATH Panel.",
        "CLEAR PATH Panel\n\nChair: Jo Bell\n\nCases come to the CLEAR PATH Panel every month.",
    ],
)
def test_words_in_capitals_that_sentences_have_inside_them_begin_a_name(text: str) -> None:
    assert "Jo Bell chairs CLEAR PATH Panel" in stated(reading(HEAD + text))


@pytest.mark.parametrize("title", ["MANAGEMENT RESPONSE", "ACTION POINTS"])
def test_a_title_in_capitals_is_no_part_of_the_name_after_it(title: str) -> None:
    found = names(reading(f"{HEAD}{title} Audit Group to act by May.\n")).values()
    assert "Audit Group" in found
