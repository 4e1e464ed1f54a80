"""What heads a section in papers that leave no blank line above it, or wrap what is below it."""

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks

WRAPPED = "- Look at what the partners send in and ask them for more where it is\nnot enough\n"
PROSE = (
    "The partners publish a report by the end of each September. It goes to them\n"
    "for approval, and is then sent to all who work with children in the county.\n"
)
LOOSE = "- Look at the audits\n- Ask for more\n"


def headings(text: str) -> list[str]:
    return [text[b.start : b.end] for b in read_blocks(text) if b.kind is BlockKind.HEADING]


@pytest.mark.parametrize("items", [WRAPPED, LOOSE])
@pytest.mark.parametrize(
    "name",
    [
        "Audit Group (meets monthly)",
        "Quality, Audit and Practice (meeting every six weeks)",
        "Practice Review Group",
    ],
)
def test_the_name_of_a_body_above_its_labels_ends_the_list_before_it(items: str, name: str) -> None:
    paper = f"The Partnership is asked to:\n{items}{name}\nChair - Chief Nurse\nIt is to:\n{items}"
    assert headings(paper) == [name]


def test_a_name_that_goes_on_with_an_item_ends_no_list() -> None:
    paper = (
        "The Board is asked to:\n- Send what it finds to the meetings of the Ashby Safeguarding\n"
        "Practice Review Group\n- Ask for more\n"
    )
    assert headings(paper) == []


@pytest.mark.parametrize("line", ["How we report", "The business unit"])
def test_a_few_words_head_wrapped_prose_even_without_capitals(line: str) -> None:
    assert headings(f"{line}\n{PROSE}") == [line]


def test_words_that_go_on_head_no_prose() -> None:
    assert headings(f"Reports are sent by the unit to\n{PROSE}") == []
