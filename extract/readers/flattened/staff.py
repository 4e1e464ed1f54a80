"""Tables of names and posts that a converter has run together, on one line or a line for each row.

"Name Job Title Ann Vale Head of Audit Raj Patel Director of Housing": how names are made tells
where a row begins, and where its name ends. What could be running text is no table.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise

from ...document import Block, BlockKind, Cell
from ...lexicon import lexicon
from ...lexicon.wordings import wording
from ...run_together import begins_with_name, begins_with_person, name_end, titles
from ..marks import COLUMNS
from .spans import Span, free_headers, words_in

_HEADER = wording("attendance", "header-of-posts")
_THANKS = wording("attendance", "thanks-to-staff")
_BLANK = re.compile(r"\n[^\S\n]*(?:\n\s*)?")
_NUMBER = re.compile(r"\W*\d*\W*")
_RUNS_ON = frozenset({"of", "for", "and", "&", "the", "to", "with", "-", "–"})
_COUNT = re.compile(r"\d{1,2}(?:/\d{1,2})?|\d{1,3}%")
_CHAIR = re.compile(r"\((?:[Cc]o-)?(?:[Vv]ice[ -]|[Dd]eputy )?[Cc]hair\)")
_COPIED = re.compile(r"\b(?:[Cc][Cc]|[Cc]\.[Cc]\.|[Cc]opied to|[Cc]opy to):?(?=\s)")
_LEAST_ROWS = 2
_LEAST_UNTITLED = 3
"""Rows of a table without a header, at least."""
_MOST_WORDS = 14
"""Words of a row, at most."""
_MOST_TITLES = 5
"""Words looked at for the titles of a person."""
_MOST_COUNTED = 20
"""Words of a row that a count is in, at most."""


def flattened_posts(text: str, passed_over: AbstractSet[int] = frozenset()) -> list[Block]:
    """Find tables of names and posts whose columns nothing sets apart, as tables of two columns.

    Args:
        text: The stored text.
        passed_over: Offsets at which the lines begin that belong to no such table.
    """
    found: list[Block] = []
    for header in free_headers(_HEADER, text, passed_over, found):
        rows = list(_rows(text, header.end(), passed_over, counted=bool(header["counted"])))
        if len(rows) < _LEAST_ROWS:
            continue
        heads: tuple[Cell, ...] = ((header.span("person"),), (header.span("role"),))
        start = header.start("person")
        found.append(Block(BlockKind.TABLE, start, rows[-1][-1][-1][1], rows=(heads, *rows)))
    for thanks in _THANKS.finditer(text):
        rows = list(_rows(text, thanks.end(), passed_over))
        taken = any(block.start < thanks.end() < block.end for block in found)
        if not taken and thanks.start() not in passed_over and len(rows) >= _LEAST_UNTITLED:
            last = rows[-1][-1][-1][1]
            found.append(Block(BlockKind.TABLE, rows[0][0][0][0], last, rows=tuple(rows)))
    return sorted(found, key=lambda block: block.start)


def _rows(
    text: str, start: int, passed_over: AbstractSet[int], *, counted: bool = False
) -> Iterator[tuple[Cell, ...]]:
    """Yield the rows from an offset on: those that share a line, and those of the lines below."""
    while start < len(text):
        stop = text.find("\n", start)
        stop = len(text) if stop < 0 else stop
        if text[start:stop].strip():
            rows = _in_line(text, start, stop, counted=counted)
            yield from rows
            if not rows or COLUMNS.search(text[start:stop].strip()):
                return
        below = _BLANK.match(text, stop)
        if below is None:
            return
        start = text.rfind("\n", stop, below.end()) + 1
        if start in passed_over:
            return


def _in_line(text: str, start: int, stop: int, *, counted: bool) -> list[tuple[Cell, ...]]:
    """Return the rows of a line; none where any of it is no name with a post after it.

    Who gets no more than a copy may be told by the post alone: "cc Chief Executive".
    """
    copied = _COPIED.search(text, start, stop)
    if copied:
        sent = _in_line(text, start, copied.start(), counted=counted)
        return sent and sent + _in_line(text, copied.end(), stop, counted=counted)
    words = words_in(text, start, stop)
    if not words:
        return []
    begins = [0]
    for number in range(1, len(words)):
        whole = _has_post(text, words[begins[-1] : number])
        last = text[slice(*words[number - 1])]
        parted = last.casefold() not in _RUNS_ON and not last.endswith(",")
        rest = text[words[number][0] : stop]
        if (
            whole
            and parted
            and (
                begins_with_name(rest)
                or (counted and _follows_count(text, words[begins[-1] : number], rest))
            )
        ):
            begins.append(number)
    if counted:
        begins = _below_titles(text, words, begins)
    rows: list[tuple[Cell, ...]] = []
    for begin, end in zip(begins, [*begins[1:], len(words)], strict=True):
        row = _row(text, words[begin:end], counted=counted)
        if row is None:
            return []
        rows.append(row)
    return rows


def _follows_count(text: str, above: Sequence[Span], rest: str) -> bool:
    """Tell whether a row with a count is over where somebody is named, or the titles of one."""
    mark, _, person = rest.partition(" ")
    marked = len(mark) == 1 and begins_with_person(person)
    named = name_end(rest) or titles(rest.split()[:_MOST_TITLES])
    return _count(text, above) > 0 and not marked and named > 0


def _below_titles(text: str, words: Sequence[Span], begins: Sequence[int]) -> list[int]:
    """Return where rows begin once a name that two lines share goes on with its titles."""
    moved = list(begins)
    for place, (above, begin) in enumerate(pairwise(begins), 1):
        start, stop = words[begin][0], words[-1][1]
        if not name_end(text[words[above][0] : start]):
            name = start + name_end(text[start:stop])
            after = next((n for n, word in enumerate(words) if word[0] > name), begin)
            if name_end(text[words[after][0] : stop]):
                moved[place] = after
    return moved


def _row(text: str, words: Sequence[Span], *, counted: bool) -> tuple[Cell, ...] | None:
    """Return the name and the post that the words of a row are; None where they are not."""
    start, end = words[0][0], words[-1][1]
    count = _count(text, words) if counted else 0
    if count:
        return _counted_row(text, words, count)
    length = name_end(text[start:end])
    if not length or len(words) > _MOST_WORDS or text[end - 1] in ".:;":
        return None
    post = [word for word in words if word[0] >= start + length]
    while post and _NUMBER.fullmatch(text[slice(*post[0])]):
        post = post[1:]
    if not post or not _has_post(text, post):
        return None
    return ((start, start + length),), ((post[0][0], end),)


def _count(text: str, words: Sequence[Span]) -> int:
    """Return which word of a row says how many meetings somebody attended; 0 where none does."""
    return next((n for n, word in enumerate(words) if _COUNT.fullmatch(text[slice(*word)])), 0)


def _counted_row(text: str, words: Sequence[Span], count: int) -> tuple[Cell, ...] | None:
    """Return the cells of a row with a count, after which their second lines are printed."""
    start, end = words[0][0], words[-1][1]
    above, below = words[:count], words[count + 1 :]
    while below and len(text[slice(*below[0])]) == 1:  # a mark beside the count: "D"
        below = below[1:]
    length = name_end(text[start : above[-1][1]])
    name: Cell = ((start, start + length),)
    if not length and below:
        number = titles([text[slice(*word)] for word in above])
        said = text[below[0][0] : end]
        if not number or name_end(said) != len(said):
            return None
        length = above[number - 1][1] - start
        name, below = ((start, start + length), (below[0][0], end)), []
    elif below and (chair := _CHAIR.match(text, below[0][0], end)):
        name = (*name, chair.span())
        below = [word for word in below if word[0] >= chair.end()]
    post = [word for word in above if word[0] >= start + length]
    if not length or not post or len(words) > _MOST_COUNTED or not _has_post(text, post):
        return None
    role: Cell = ((post[0][0], post[-1][1]),)
    return name, (*role, (below[0][0], end)) if below else role


def _has_post(text: str, words: Sequence[Span]) -> bool:
    said = (text[slice(*word)].strip("(),").casefold() for word in words)
    return any(word in lexicon().post_heads for word in said)
