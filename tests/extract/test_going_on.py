"""Whether "the Board" is the one just named or that whose paper it is."""

import pytest
from sightline.tests.extract.told import reading, stated

TITLE = "# Pellmoor Safeguarding Adults Board: annual report\n\n"
OWN = "Pellmoor Safeguarding Adults Board"
OTHER = "Pellmoor Community Safety Board"


@pytest.mark.parametrize(
    "text",
    [
        f"The annual report goes to the {OTHER}. The Board is chaired by Ann Marsh.",
        f"We work with the Cabinet and the {OTHER}. The Board is chaired by Ann Marsh.",
        f"## Links\n\nThe {OTHER} meets.\n\n## Leadership\n\nThe Board is chaired by Ann Marsh.",
    ],
)
def test_a_board_named_in_passing_is_not_gone_on_about(text: str) -> None:
    assert f"Ann Marsh chairs {OWN}" in stated(reading(f"{TITLE}{text}\n"))


@pytest.mark.parametrize(
    "text",
    [
        f"The {OTHER} sets the local plan. The Board is chaired by Ann Marsh.",
        f"The report went to the {OTHER}. The chair of that Board is Ann Marsh.",
    ],
)
def test_what_a_sentence_is_about_is_gone_on_about(text: str) -> None:
    assert f"Ann Marsh chairs {OTHER}" in stated(reading(f"{TITLE}{text}\n"))


def test_what_receives_a_report_answers_it() -> None:
    found = reading(
        f"{TITLE}The report went to the {OTHER} in May. The Board asked the Director of Adult "
        "Services to report back to it in a year.\n"
    )
    assert f"Director of Adult Services reportsTo {OTHER}" in stated(found)


def test_nothing_is_replaced_by_itself() -> None:
    found = reading(f"{TITLE}The Quality Board was replaced by the Board in 2019.\n")
    assert f"{OWN} replaces Quality Board" in stated(found)


def test_more_words_of_a_name_tell_which_is_meant() -> None:
    found = reading(
        f"{TITLE}Concerns go to the Joint Finance Board. The Joint Board reports to Cabinet.\n"
    )
    assert "Joint Finance Board reportsTo Cabinet" in stated(found)
