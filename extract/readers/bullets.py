"""Lists that a converter has run together: "The partners are: \u2022 Police \u2022 The ICB"."""

import re

from ..document import BlockKind
from .lines import Draft
from .marks import trim

_BULLET = re.compile(r"(?<!\S)[\u2022\u25cf\u25aa\u25a0\uf0b7\uf0a7](?=\s+\S)")
_MARKS = frozenset("\u2022\u25cf\u25aa\u25a0\uf0b7\uf0a7")


def part_bullets(text: str, draft: Draft) -> list[Draft]:
    """Part a paragraph or item at the bullets inside it, if it leads into them or is one of them.

    Args:
        text: The stored text.
        draft: What has been gathered from its lines.
    """
    item = draft.kind is BlockKind.ITEM and draft.marker in _MARKS
    if not item and draft.kind is not BlockKind.PARAGRAPH:
        return [draft]
    marks = [found.start() for found in _BULLET.finditer(text, draft.start, draft.end)]
    if not marks:
        return [draft]
    end = trim(text, draft.start, marks[0])[1]
    if not item and (len(marks) == 1 or not text[:end].endswith((":", "."))):
        return [draft]
    parts = []
    for start, stop in zip(marks, [*marks[1:], draft.end], strict=True):
        first, last = trim(text, start + 1, stop)
        part = Draft(BlockKind.ITEM, first, last, marker=text[start], first=last, number=start)
        part.indent, part.lines = draft.indent, text.count("\n", first, last) + 1
        parts.append(part)
    draft.lines, draft.end = text.count("\n", draft.start, end) + 1, end
    draft.first = min(draft.first, end)
    return [draft, *parts]
