"""Tables of a text whose layout is lost, as tests compare them."""

from sightline.extract.document import BlockKind
from sightline.extract.readers.text import read_blocks


def rows(text: str, between: str = " / ") -> list[list[str]]:
    """The cells of all tables of a text, row by row, and what stands between the lines of one."""
    return [
        [between.join(text[start:end] for start, end in cell) for cell in row]
        for block in read_blocks(text)
        if block.kind is BlockKind.TABLE
        for row in block.rows
    ]
