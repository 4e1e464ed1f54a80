"""Pages that a converter has put on one line each."""

from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks

FILLER = "It heard how the partners had worked through the year and what was to come next. " * 6
PAGES = (
    "1 Larchshire Safeguarding Board Annual Report\n\n"
    "2 Contents 1.1 Who We Are and What We Do 3 1.2 Scrutiny 4 2 of 9\n\n"
    "3 1.1 Who We Are and What We Do Larchshire Council leads. "
    f"{FILLER}Audit Group The Audit Group "
    f"meets monthly. {FILLER}3 of 9\n\n"
    f"4 1.2 Scrutiny Dr Vale is the Independent Scrutineer. {FILLER}She looks at: \u2022 the front "
    f"door \u2022 plans 4 of 9\n\n"
    f"5 STRATEGIC PRIORITIES The Board has three. {FILLER}5 of 9\n"
)


def seen(text: str) -> list[tuple[BlockKind, str]]:
    return [(block.kind, text[block.start : block.end][:30]) for block in read_blocks(text)]


def test_headings_that_share_a_line_with_their_page_are_found() -> None:
    headings = [text for kind, text in seen(PAGES) if kind is BlockKind.HEADING]
    assert headings == [
        "Who We Are and What We Do",
        "Audit Group",
        "Scrutiny",
        "STRATEGIC PRIORITIES",
    ]


def test_a_page_loses_its_number_and_its_bullets_become_items() -> None:
    blocks = seen(PAGES)
    assert (BlockKind.PARAGRAPH, "Dr Vale is the Independent Scr") in blocks
    assert [text for kind, text in blocks if kind is BlockKind.ITEM] == ["the front door", "plans"]


def test_numbered_paragraphs_below_headings_are_no_pages() -> None:
    text = "\n\n".join(f"Priorities\n\n{n} The Board met. {FILLER}" for n in range(1, 6))
    assert sum(kind is BlockKind.ITEM for kind, _ in seen(text)) == 5
