"""Plain text and Markdown: the text is kept as it is, and blocks point into it.

Such files are as often as not made from a PDF by a converter: Markdown headings, bold lines,
tables as lines with tabs, and paragraphs cut in two by a page break.
"""

import re
from collections.abc import Sequence
from itertools import pairwise, repeat

from ..document import Block, BlockKind, text_of
from ..layout.labels import PEOPLE, role_of
from ..lexicon.columns import kinds_of
from ..lexicon.wordings import wording
from ..line_ends import is_unfinished
from .bullets import part_bullets
from .furniture import furniture
from .headings import count_on, find_headings
from .lines import Draft, gather
from .marks import (
    LABELLED,
    ends_sentence,
    goes_on,
    mark_style,
    trim,
)
from .page_lines import part_pages
from .run_on import unrolled
from .spaced_out import join_spaced
from .unparted import are_lines_whole, line_starts, part_leads, part_paragraphs

_LOOK_BACK = 400  # characters that show whether a paragraph is prose, however long it is
_RULED = re.compile(
    r"[^\n]*\n[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+[ \t:-]*\n"
)  # "| --- | --- |" below
_LINE_END = re.compile(r"\n|\Z")
_INDENTED = 3  # blanks by which a list is set off from the prose around it
_LOST_BULLET = "\u2022"
_APOLOGIES = wording("attendance", "apologies-begin")
_LABELS = 2  # labelled lines of a paragraph that make it a list of them
_DASHED = re.compile(
    r"[^\S\n]*[A-Z][^\n:;.]{2,60}[^\S\n](?:-|\u2013|\u2014)[^\S\n][A-Za-z][^\n:]{2,80}"
)  # "Named Nurse - Oona Birch"


def read_blocks(text: str, breaks: Sequence[int] = ()) -> tuple[Block, ...]:
    """Find the blocks of plain text or Markdown.

    Args:
        text: The stored text, lines ending in a newline character.
        breaks: Offsets of the newlines at which a page ends, where the file says so.

    Returns:
        Blocks in reading order. Offsets leave out heading marks, item marks and the marks around
        a heading that is bold as a whole; marks inside a block stay.
    """
    lines = unrolled(text)
    frames = furniture(lines, breaks) | {at for at in breaks if lines[at - 1 : at] == "\n"}
    drafts = gather(lines, frames, paged=bool(breaks))
    if lines is not text:
        drafts = [part for draft in drafts for part in _split_lines(lines, draft)]
    drafts = join_spaced(text, _join_tables(text, part_pages(text, drafts)))
    drafts = part_paragraphs(text, drafts)
    drafts = [part for draft in drafts for part in part_bullets(text, draft)]
    drafts = find_headings(text, _mark_items(text, drafts))
    drafts = count_on(text, drafts)
    drafts = [part for draft in drafts for part in _split_labels(text, draft)]
    if are_lines_whole(text):
        drafts = [part for draft in drafts for part in part_leads(text, draft)]
    drafts = _join_cut(text, drafts)
    _set_item_levels(drafts)
    return tuple(
        Block(d.kind, d.start, d.end, d.level, None, d.marker, tuple(d.rows), tuple(d.gaps))
        for d in drafts
    )


_FEWEST_KNOWN = 2
"""Headers of columns by which a table is known to be another."""


def _join_tables(text: str, drafts: list[Draft]) -> list[Draft]:
    """Join tables that blank lines or a page's end part; a table of one row is a line of text.

    One with a rule below its first row has a header of its own, and is another table.
    """
    joined: list[Draft] = []
    for draft in drafts:
        place = len(joined) - 1
        if draft.kind is BlockKind.TABLE:
            while place > 0 and joined[place].kind is BlockKind.FURNITURE:
                place -= 1
        last = joined[place] if joined else None
        if (
            last is not None
            and last.kind is draft.kind is BlockKind.TABLE
            and len(last.rows[-1]) == len(draft.rows[0])
            and text[draft.start] != "<"
            and not _RULED.match(text, draft.start)
            and not _has_own_header(text, last, draft)
        ):
            last.rows += draft.rows
            last.end = draft.end
            del joined[place + 1 :]
        else:
            joined.append(draft)
    for draft in joined:
        if draft.kind is BlockKind.TABLE and len(draft.rows) == 1:
            draft.kind, draft.rows, draft.first = BlockKind.PARAGRAPH, [], draft.end
    return joined


def _has_own_header(text: str, above: Draft, draft: Draft) -> bool:
    """Tell whether a table begins with other headers than the table above it."""
    heads, others = (
        [text_of(text, cell).casefold().strip(" *:") for cell in table.rows[0]]
        for table in (draft, above)
    )
    known = sum(bool(head) and bool(kinds_of(head)) for head in heads)
    return heads != others and known >= _FEWEST_KNOWN and 2 * known > len(heads)


def _mark_items(text: str, drafts: list[Draft]) -> list[Draft]:
    """Make items of the indented lines below a colon: their bullets are lost."""
    lead: Draft | None = None
    for draft in drafts:
        if draft.kind is BlockKind.FURNITURE:
            continue
        alone = draft.lines == 1 or bool(draft.gaps)
        indented = lead is not None and alone and _column(text, draft) > _column(text, lead)
        if (
            indented
            and draft.kind is BlockKind.PARAGRAPH
            and not ends_sentence(text[draft.start : draft.first])
        ):
            draft.kind, draft.marker, draft.number = BlockKind.ITEM, _LOST_BULLET, draft.start
        else:
            lead = draft if text[draft.end - 1] == ":" else None
    return drafts


def _column(text: str, draft: Draft) -> int:
    """Return how many characters stand before the line of a draft, or before its number."""
    start = draft.number if draft.marker else draft.start
    return start - text.rfind("\n", 0, start) - 1


def _split_labels(text: str, draft: Draft) -> list[Draft]:
    """Part the lines of a paragraph that begin with labels of their own ("Chair: ...")."""
    if draft.kind is not BlockKind.PARAGRAPH or draft.lines == 1:
        return [draft]
    labelled = [
        match.start()
        for match in LABELLED.finditer(text, draft.start, draft.end)
        if match.start() == draft.start or _begins_line(text, match.start())
    ]
    if any(_labels_people(text, start) for start in labelled):
        labelled += [start for start in line_starts(text, draft) if _APOLOGIES.match(text, start)]
    elif len(labelled) < _LABELS:
        labelled = _dashed_lines(text, draft)
    if not labelled:
        return [draft]
    starts = sorted({draft.start, *labelled})
    ends = [trim(text, start, end)[1] for start, end in pairwise([*starts, draft.end])]
    return [
        Draft(BlockKind.PARAGRAPH, start, end, lines=text.count("\n", start, end) + 1, first=end)
        for start, end in zip(starts, ends, strict=True)
    ]


def _begins_line(text: str, start: int) -> bool:
    """Tell whether a line begins at an offset that does not go on with the one above it."""
    above = text[text.rfind("\n", 0, start - 1) + 1 : start - 1]
    return text[start - 1] == "\n" and not is_unfinished(above.rstrip("* "))


def _labels_people(text: str, start: int) -> bool:
    """Tell whether a label says that those who follow it were there, or were away."""
    return role_of(text[start : text.index(":", start)]) in PEOPLE


def _split_lines(text: str, draft: Draft) -> list[Draft]:
    """Part a paragraph into its lines."""
    if draft.kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM} or draft.lines == 1:
        return [draft]
    ends = [m.start() for m in _LINE_END.finditer(text, draft.start + 1, draft.end)]
    first, *below = pairwise([draft.start, *ends])
    draft.end, draft.lines, draft.first = first[1], 1, first[1]
    return [
        draft,
        *(
            Draft(BlockKind.PARAGRAPH, *trim(text, start, end), first=end)
            for start, end in below
            if text[start:end].strip()
        ),
    ]


def _dashed_lines(text: str, draft: Draft) -> list[int]:
    """Return where lines begin that all set something beside a title or a name with a dash."""
    starts = line_starts(text, draft)
    ends = [*(start - 1 for start in starts[1:]), draft.end]
    led = text[starts[0] : ends[0]].rstrip().endswith(":")
    if not all(map(_DASHED.fullmatch, repeat(text), starts[led:], ends[led:])):
        return []
    return [trim(text, start, end)[0] for start, end in zip(starts, ends, strict=True)]


def _join_cut(text: str, drafts: list[Draft]) -> list[Draft]:
    """Join a paragraph or item that a page break has cut in two."""
    joined: list[Draft] = []
    for draft in drafts:
        place = len(joined) - 1
        if draft.kind is BlockKind.PARAGRAPH:
            while place >= 0 and joined[place].kind is BlockKind.FURNITURE:
                place -= 1
        if (
            draft.kind is BlockKind.PARAGRAPH
            and place >= 0
            and _goes_on(text, joined[place], draft)
        ):
            joined[place].gaps.append((joined[place].end, draft.start))
            joined[place].end = draft.end
            joined[place].lines += draft.lines
            del joined[place + 1 :]  # furniture inside the sentence: blocks do not overlap
        else:
            joined.append(draft)
    return joined


def _goes_on(text: str, above: Draft, below: Draft) -> bool:
    """Say whether a paragraph goes on with what a page break has cut, in the same column."""
    last = text.rfind("\n", 0, above.end) + 1
    begins = trim(text, last, above.end)[0] - last if last > above.start else 0
    if begins >= _column(text, below) + _INDENTED and text[below.start].isupper():
        return False  # the last line of a list, above prose
    return above.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM) and goes_on(
        text[max(above.start, above.end - _LOOK_BACK) : above.end], text[below.start : below.end]
    )


def _set_item_levels(drafts: list[Draft]) -> None:
    """Give items their depth, from indentation and from the numbering they continue."""
    stack: list[tuple[int, str]] = []
    for draft in drafts:
        if draft.kind in (BlockKind.HEADING, BlockKind.PARAGRAPH):
            stack.clear()
        if draft.kind is not BlockKind.ITEM:
            continue
        entry = (draft.indent, mark_style(draft.marker, stack[-1][1] if stack else ""))
        styles = [style for _, style in stack]
        if entry[1] in styles and entry[1][0] in "1ai" and _counts_on(draft.marker):
            draft.level = len(styles) - styles[::-1].index(entry[1])
            del stack[draft.level :]
            continue
        while stack and stack[-1][0] > draft.indent:
            stack.pop()
        if entry in stack:
            del stack[stack.index(entry) + 1 :]
        else:
            stack.append(entry)
        draft.level = len(stack)


def _counts_on(marker: str) -> bool:
    """Say whether a number goes on with a list: it is not the first of one."""
    return marker.strip("().") not in ("1", "a", "i", "A")
