"""Numbers and bullets on lines of their own, as a converter prints them above what they mark."""

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.readers import read_document
from sightline.extract.readers.text import read_blocks


def marked(text: str) -> list[tuple[str, str]]:
    return [
        (block.marker, text[block.start : block.end])
        for block in read_blocks(text)
        if block.kind is not BlockKind.FURNITURE
    ]


@pytest.mark.parametrize("numbers", [("1.", "2."), ("4.1", "4.2"), ("12.1.1", "12.1.2")])
def test_a_number_is_that_of_the_clause_below(numbers: tuple[str, str]) -> None:
    one, two = numbers
    text = f"It was AGREED:\n{one}\n\nThat the plan be noted.\n\n{two}\n\nThat Ann Vale\nreport.\n"
    assert marked(text) == [
        ("", "It was AGREED:"),
        (one.rstrip("."), "That the plan be noted."),
        (two.rstrip("."), "That Ann Vale\nreport."),
    ]


@pytest.mark.parametrize(
    "title", ["DECLARATIONS OF INTEREST", "Declarations of interest", "Any other business"]
)
def test_a_title_below_its_number_is_a_heading(title: str) -> None:
    prose = "Nobody declared an interest in anything that was to be discussed, so it was noted."
    text = f"It closed.\n\n41.\n\n{title}\n\n{prose}\n\n42.\n\nWORK PROGRAMME\n{prose}\n"
    headings = [
        (block.marker, text[block.start : block.end])
        for block in read_blocks(text)
        if block.kind is BlockKind.HEADING
    ]
    assert headings == [("41", title), ("42", "WORK PROGRAMME")]


@pytest.mark.parametrize("number", ["46.", "24/46", "7.", "2.2"])
def test_the_number_of_the_next_heading_is_not_that_of_the_list_before_it(number: str) -> None:
    text = f"RESOLVED \u2013\n\n{number}\n\n(a)\n\nThat it be noted.\n\n(b)\n\nThat Al act.\n"
    assert marked(text) == [
        ("", "RESOLVED \u2013"),
        ("(a)", "That it be noted."),
        ("(b)", "That Al act."),
    ]


def test_a_number_below_a_bullet_is_not_that_of_its_item() -> None:
    text = "It is to:\no\n\n2.2\n\nconsider the notices; and\no\nadvise the Board.\n"
    assert marked(text) == [
        ("", "It is to:"),
        ("o", "consider the notices; and"),
        ("o", "advise the Board."),
    ]


@pytest.mark.parametrize("bullet", ["\u2022", "\uf0b7", "\u25aa", "o"])
def test_bullets_above_a_list_are_those_of_its_items(bullet: str) -> None:
    items = [
        "write a plan and see that it is read by all who have to carry it out;",
        "make audits of the work that is done, where the Board has asked for them,\nby March;",
        "tell the Council.",
    ]
    text = f"It will:\n{bullet}\n\n{bullet}\n{bullet}\n\n" + "\n".join(items) + "\n\nIt meets.\n"
    assert marked(text) == [
        ("", "It will:"),
        *((bullet, item) for item in items),
        ("", "It meets."),
    ]


@pytest.mark.parametrize("number", ["88%", "of these", "and the rest"])
def test_a_number_above_no_words_of_its_own_numbers_nothing(number: str) -> None:
    assert all(marker == "" for marker, _ in marked(f"It met\n\n6.\n\n{number}\n\nof times.\n"))


def test_bare_numbers_count_items_only_where_pages_are_parted() -> None:
    prose = "Nobody was away, and those who had come late said why that was to the Chair."
    pages = "\f".join(
        f"{name} spoke.\n{name} went.\n{name} sat.\nMore.\n\n{number}\n\n{title}\n{prose}\n\n"
        f"{name} rose.\n{name} met.\n{name} left.\n"
        for number, name, title in ((14, "Ann", "Minutes"), (15, "Al", "Other business"))
    )
    parted = read_document("a.txt", pages.encode())
    whole = read_document("a.txt", pages.replace("\f", "\n").encode())
    assert [b.marker for b in parted.blocks if b.kind is BlockKind.HEADING] == ["14", "15"]
    assert not [b for b in whole.blocks if b.marker]


def test_numbers_on_lines_of_their_own_count_what_a_colon_leads_into() -> None:
    text = "The Board should:\n1\n\nread audits;\n\n2\n\nmeet twice a year.\n\nA plan was agreed.\n"
    assert marked(text) == [
        ("", "The Board should:"),
        ("1", "read audits;"),
        ("2", "meet twice a year."),
        ("", "A plan was agreed."),
    ]


def test_numbers_of_recommendations_may_stand_above_them() -> None:
    text = "Plan\n\nR1\n\nThe Chief Executive should lead it.\n\nR2\n\nSchools should help.\n"
    assert marked(text)[1:] == [
        ("R1", "The Chief Executive should lead it."),
        ("R2", "Schools should help."),
    ]


@pytest.mark.parametrize("mark", ["R1", "1"])
def test_one_number_alone_counts_nothing(mark: str) -> None:
    assert all(marker == "" for marker, _ in marked(f"It says:\n{mark}\n\nread audits.\n"))
