"""Labels set beside lists, by blanks alone."""

from collections.abc import Callable

from sightline.extract.document import Block, BlockKind
from sightline.extract.readers.text import read_blocks

PRESENT = """\
Present:               Councillor Oona Birch, in the Chair
                       Councillor Ivo Maple

                       Cllr Zara Rowan

Other Members in       Councillor Lowell Ash, Cabinet Member for Schools
Attendance:            and Families
Officers:              Tilda Hazel, Head of Law
Apologies:             Councillor Bo Elm
"""


def tables(text: str) -> list[list[list[str]]]:
    return [shown(text, block) for block in read_blocks(text) if block.kind is BlockKind.TABLE]


def shown(text: str, block: Block) -> list[list[str]]:
    return [
        [" / ".join(text[start:end] for start, end in cell) for cell in row] for row in block.rows
    ]


def test_labels_and_what_they_label_are_read_apart_however_many_lines_they_take() -> None:
    assert tables(f"{PRESENT}\nThe Chair welcomed everybody.\n") == [
        [
            [
                "Present:",
                "Councillor Oona Birch, in the Chair / Councillor Ivo Maple / Cllr Zara Rowan",
            ],
            [
                "Other Members in / Attendance:",
                "Councillor Lowell Ash, Cabinet Member for Schools / and Families",
            ],
            ["Officers:", "Tilda Hazel, Head of Law"],
            ["Apologies:", "Councillor Bo Elm"],
        ]
    ]


def test_labels_of_a_line_each_stay_lines() -> None:
    assert not tables("Date:         3 May 2021\nVenue:        The old hall\n")


def test_a_list_beside_one_label_stays_a_list() -> None:
    assert not tables(PRESENT.split("Other", maxsplit=1)[0])


def test_what_stands_in_no_line_ends_the_list() -> None:
    below = PRESENT + "All of them had come by train.\n" + PRESENT
    assert len(tables(below)) == 2


def test_looking_for_labels_takes_time_in_proportion_to_length(
    in_proportion: Callable[[Callable[[int], object]], None],
) -> None:
    label = "Label of many words   x" + " " * 30
    in_proportion(lambda times: read_blocks(label + ("a " * 40 + "\n") * (times // 10)))


def test_post_beside_a_name_that_goes_on_below_itself() -> None:
    text = (
        "PRESENT:              Councillor O Birch (Chair)\n"
        "                      Councillor I Maple\n\n"
        "IN ATTENDANCE:        Ms Z Rowan            Director of Care and\n"
        "                                            Learning\n"
        "                      Mr T Alder            Head of Audit\n"
    )
    (table,) = (b for b in read_blocks(text) if b.kind is BlockKind.TABLE)
    words = [text[slice(*piece)].rsplit("  ", maxsplit=1)[-1].strip() for piece in table.rows[1][1]]
    assert words == ["Director of Care and", "Learning", "Head of Audit"]
