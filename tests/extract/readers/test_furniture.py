"""What the pages of a plain text repeat at their edges."""

from collections.abc import Callable

import pytest
from sightline.extract.document import BlockKind
from sightline.extract.layout.view import view
from sightline.extract.readers import read_document
from sightline.extract.readers.furniture import page_furniture
from sightline.extract.readers.text import read_blocks


def furniture(text: str) -> list[str]:
    document = read_document("a.txt", text.encode())
    return [
        document.text[block.start : block.end]
        for block in document.blocks
        if block.kind is BlockKind.FURNITURE
    ]


def test_lines_that_pages_repeat_and_their_numbers_are_furniture() -> None:
    pages = (
        f"Marlbridge Board, May 2021\n\nThe {word} thing was agreed.\nIt was noted.\n{number}\n"
        for number, word in enumerate(("first", "second", "third"), start=4)
    )
    head = "Marlbridge Board, May 2021"
    assert furniture("\f".join(pages)) == ["4", head, "5", head, "6"]


def body(letter: str) -> str:
    return "\n".join(f"Matter {letter * n} was raised and then it went on" for n in range(2, 12))


def test_numbers_that_count_pages_part_them_where_nothing_else_does() -> None:
    head = "Marlbridge Board constitution"
    text = "\n".join(f"{head}\n\n{body(c)}\n\n{'':>60}{n}" for n, c in enumerate("abc", 1))
    assert furniture(text) == ["1", head, "2", head, "3"]


def test_numbers_of_a_short_list_do_not_count_pages() -> None:
    text = "Seats\n\nThe Council\n\n1\nThe police\n\n2\nThe Council\n\n3\nThe trust"
    assert "The Council" not in furniture(text)


def test_a_sentence_goes_on_over_the_edge_of_a_page_without_what_stands_there() -> None:
    edge = "\n\n\n                 {}\nMarlbridge terms v2\n\n"
    pages = [f"{body(c)}\n\n" for c in "ab"]
    cut = f"What it finds in its audits it reports to the{edge.format(2)}Audit Board each year.\n"
    text = f"{pages[0]}{edge.format(1)}{pages[1]}{cut}"
    seen = view(read_document("a.txt", text.encode())).text
    assert "it reports to the Audit Board each year." in seen


def test_left_and_right_pages_may_differ() -> None:
    pages = [
        f"{'The Board' if n % 2 else 'The plan'}\n\nItem {'abcd'[n]} went on." for n in range(4)
    ]
    assert furniture("\f".join(pages)) == ["The Board", "The plan", "The Board"]


def test_what_is_said_again_inside_a_page_or_far_away_is_not_furniture() -> None:
    pages = ["Present\n\nA came.", "One went.", "Two went.", "Present\n\nB came.\nNoted.\nC left."]
    assert furniture("\f".join(pages)) == []
    assert furniture("A came.\n\nNoted.\n\nB came.\n\nNoted.\n\nC came.") == []


def test_the_same_ruling_under_other_numbers_is_not_furniture() -> None:
    assert furniture("A came.\n5. Noted.\f6. Noted.\n\nB came.") == []


@pytest.mark.parametrize(
    "line",
    [
        "Minutes of the Board                    Page 2",
        "Page 2 of 7          Minutes of the Board",
        "Minutes of the Board 4.5.21  -  2  -",
    ],
)
def test_a_line_alone_with_the_number_of_its_page_is_furniture(line: str) -> None:
    assert furniture(f"It was agreed.\n\n{line}\n\nThe plan was next.") == [line]


def test_the_stored_text_has_newlines_for_form_feeds() -> None:
    assert read_document("a.txt", b"One.\n\fTwo.\n").text == "One.\n\nTwo.\n"


@pytest.mark.parametrize("page", ["", "A\n", "A\nB\nC\nD\nE\nF\nG\n", "Page 2   " * 3 + "\n"])
def test_finding_it_takes_time_in_proportion_to_length(
    page: str, in_proportion: Callable[[Callable[[int], object]], None]
) -> None:
    def find(times: int) -> None:
        text = f"{page}\n" * times
        breaks = range(len(page), len(text), len(page) + 1)
        page_furniture(text, breaks)
        read_blocks(text, breaks)

    in_proportion(find)


@pytest.mark.parametrize("title", ["MARLBRIDGE CARE BOARD", "Terms of reference 2024", "Minutes"])
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_the_title_is_kept_where_the_running_line_above_says_the_same(
    title: str, between: str
) -> None:
    pages = [f"{title}\n\nThe {word} thing was agreed.\n" for word in ("first", "second")]
    text = "\f".join([f"{title}{between}{pages[0]}", pages[1]])
    assert furniture(text) == [title, title]
    assert text.count(title) == 3


def test_lines_that_say_what_they_are_frame_pages_of_any_length() -> None:
    lines = ["Page 3 of 8", "<!-- image -->", "![](a_Picture_1.png)", "OFFICIAL - SENSITIVE"]
    text = "\n\n".join(f"The plan was told of by {'abcd'[n]}.\n\n{x}" for n, x in enumerate(lines))
    assert furniture(text) == lines


def test_the_title_that_a_text_says_again_below_is_furniture() -> None:
    title = "Marlbridge Care Partnership"
    text = "\n\n".join(f"{title}\n\n{body(c)}\n\nThe Board\n\n{body('z')}" for c in "abcd")
    assert furniture(text) == [title] * 3
    assert furniture(f"{title}\n\n{body('a')}\n\n{title}\n\n{body('b')}") == []


def test_what_a_paper_is_headed_by_stays_where_it_is_its_only_title() -> None:
    pages = [f"Marlbridge Care Board\n\nMatter {c} was agreed." for c in "abc"]
    seen = view(read_document("a.txt", "\f".join(pages).encode())).text
    assert seen.count("Marlbridge Care Board") == 1


def test_the_title_above_the_number_of_each_page_frames_it() -> None:
    page = "\n".join(f"The Board will hold the Council to account for its plan, {n}." for n in "ab")
    text = "".join(
        f"{page}\n\nThe members are:\n\n• Chief Nurse\n\n\nCabinet – 9 February 2023\n"
        f"                                                                       {number}\n\n"
        f"{page}\n{page}\n{page}\n{page}\n"
        for number in (1, 2, 3)
    )
    framed = [text[b.start : b.end] for b in read_blocks(text) if b.kind is BlockKind.FURNITURE]
    assert sum("Cabinet" in block for block in framed) == 3
