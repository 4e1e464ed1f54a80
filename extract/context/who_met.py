"""Where minutes may name who met: above the business of the meeting, or with its own minutes.

Pages that were copied without their title begin with the venue, or with whoever was there, and the
first bodies that they name are those that some item is about.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence

from ..dates import dates
from ..layout.labels import OF_ATTENDANCE
from ..layout.section_lines import Line
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from .heads import line_around, up_to_name
from .item_pages import is_item_page
from .meetings import MEETING_BODIES

_LINE_OF_DATE = wording("papers", "line-of-date")
_ITEM = wording("papers", "item-of-business")
_MEETING_OF = wording("papers", "meeting-of")
_OF_MINUTE = wording("papers", "of-minute")
_OWN_RECORD = wording("papers", "before-own-record")
_OTHER = wording("papers", "other-body")
_WELCOMED = wording("papers", "welcomed-to")
_ITS_MEMBERS = wording("papers", "its-members")
_PUT = wording("papers", "before-approved")
_OF_COUNCILS = reference_words().bodies.of_councils
_OFTEN = 2
"""How often minutes call who met by its kind alone, at least."""
_TITLE = 2
"""Lines of the title, which may begin with a number."""


def who_may_have_met(
    paper: Paper, head: int, named: Sequence[Mention], seated: Sequence[Mention]
) -> list[Mention]:
    """Return those of the bodies of a head that minutes name where they say who met.

    Args:
        paper: The minutes.
        head: The token at which their head ends.
        named: What the head names that meets.
        seated: The same, with those beside a seat.
    """
    above = [m for m in named if m.start < _business(paper)]
    return (
        [m for m in above if m.start < head or _is_said_to_have_met(paper, m)]
        or [m for m in seated if _is_called(paper, m)]
        or [m for m in named if _OWN_RECORD.search(_before(paper, m)) or _is_welcomed_to(paper, m)]
    )


def dated_below(paper: Paper, head: int) -> int | None:
    """Return where the date of a meeting stands in a line below the lists of who was there.

    Args:
        paper: The minutes.
        head: The token at which their head ends; a date in it is that of the meeting.
    """
    words, source = paper.words, paper.words.source
    items = _business(paper)
    if head >= items:
        return None
    last = words.starts[items] if items < len(words) else len(source)
    for start, end, _ in dates(source, 0, last):
        if start < words.starts[head]:
            return None
        token = bisect_right(words.starts, start) - 1
        lines = words.lines(*words.units[words.unit_of[token]])
        first, stop = next((ln for ln in lines if ln[0] <= token < ln[1]), (token, token))
        before, after = (
            source[words.starts[first] : start],
            source[end : words.ends[max(stop - 1, token)]],
        )
        if _LINE_OF_DATE.match(f"{before} | {after}"):
            return start
    return None


def is_above_business(paper: Paper) -> bool:
    """Tell whether the title of minutes is not that of one of their items."""
    if is_item_page(paper):
        return False
    items = paper.words.starts[min(_business(paper), len(paper.words) - 1)]
    at = paper.words.source.find(paper.title)
    return at < items


def called_by_kind(paper: Paper) -> str | None:
    """Return the one committee, panel or the like that is named, if minutes go on to call it so.

    What they call "the panel" again and again is who met, though only some item names it.
    """
    said = paper.words.source
    kinds = Counter(
        key(thing.name)[-1] for thing in paper.things.values() if thing.type in MEETING_BODIES
    )
    called = [
        thing.id
        for thing in paper.things.values()
        if thing.type in MEETING_BODIES
        and any(may_be_met(paper, mention) for mention in thing.mentions)
        and (kind := key(thing.name)[-1]) in _OF_COUNCILS
        and kinds[kind] == 1
        and len(re.findall(rf"\bthe {kind}\b", said, re.IGNORECASE)) >= _OFTEN
    ]
    return called[0] if len(called) == 1 else None


def may_be_met(paper: Paper, mention: Mention) -> bool:
    """Tell whether a sentence names a body that may be who met: not "report of the Panel"."""
    said = _around(paper, mention)
    return bool(said) and not _OTHER.search(said)


def _is_welcomed_to(paper: Paper, mention: Mention) -> bool:
    """Tell whether somebody is welcomed to a body, who comes to it for the first time."""
    return _WELCOMED.search(_around(paper, mention)) is not None


def _around(paper: Paper, mention: Mention) -> str:
    """Return the sentence of a body, with " | " for all but its first word; empty without one."""
    start, end = paper.sentence_at(mention.start) or (mention.end, mention.end)
    if start == end:
        return ""
    return f"{up_to_name(paper, start, mention)} | {paper.text(mention.end, end)}"


def _is_said_to_have_met(paper: Paper, mention: Mention) -> bool:
    """Tell whether a line says of a body that this is its meeting: "Minutes of the Panel"."""
    before = _before(paper, mention)
    put = _PUT.search(before) or _OF_MINUTE.search(before)
    return _MEETING_OF.search(before) is not None and not put


def _is_called(paper: Paper, mention: Mention) -> bool:
    """Tell whether those called to a meeting, or its first list, are the members of a body."""
    start, _ = line_around(paper, mention)
    listed = (ln for ln in paper.lines if ln.role in OF_ATTENDANCE and not ln.heading)
    first = next(listed, None)
    above = first is None or start <= first.start
    return above and _ITS_MEMBERS.search(_before(paper, mention)) is not None


def _before(paper: Paper, mention: Mention) -> str:
    """Return what stands before a body in its line, up to its first word."""
    return up_to_name(paper, line_around(paper, mention)[0], mention)


def _business(paper: Paper) -> int:
    """Return the token at which the items of a meeting begin; the end of the paper, if nowhere."""
    items = (line.start for line in paper.lines[_TITLE:] if _is_item(paper, line))
    return next(items, len(paper.words))


def _is_item(paper: Paper, line: Line) -> bool:
    """Tell whether a line has a number, is nothing else, or is the title of usual business."""
    marker = paper.block_at(line.start).marker
    return marker[-2:].strip(".)").isdigit() or bool(_ITEM.match(paper.text(line.start, line.end)))
