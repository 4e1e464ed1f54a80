"""Proposals that were carried, which set out how the governance will work, and motions lost."""

import re
from bisect import bisect_left
from operator import itemgetter

from ..lexicon.wordings import wording
from ..paper import Paper
from .rendering import Rendered

_PROPOSED = re.compile(r"\bpropos(?:ed|als?|es)\b")
_CARRIED = wording("decisions", "proposals-carried")
_REFUSED = wording("decisions", "proposals-refused")
_MOVED = re.compile(r"\b(?:moved|proposed|nominated|seconded)\b")
_LOST = wording("decisions", "motion-lost")
_CANDIDATE = re.compile(
    r"\b(?:moved|proposed|nominated|seconded)\b(?:(?!\b(?i:resolved)\b).)*?"
    r"\bthat (?P<who>[^.;]{3,60}?) "
    r"(?:be|should be) (?:re-?)?(?:elected|appointed)(?: as| to be)?(?: the)? "
    r"(?P<office>[^.;,]{3,60}?)(?= for | until |[.;,]|$)"
)
"""A motion that somebody be put into an office."""
_SENTENCES_TO_RIVAL = 2
_SENTENCES_TO_VOTE = 3
"""Sentences from a motion to that which tells the outcome of the vote, at most."""
_SENTENCES_AHEAD = 14
"""Sentences after a proposal among which it is approved."""


def as_carried(paper: Paper, rendered: Rendered) -> str:
    """Return the text of a sentence without "proposed", if what is proposed was approved below.

    Each name and word stays where it is.
    """
    text = rendered.text
    if "propos" not in text or not _is_carried(paper, rendered.end):
        return text
    return _PROPOSED.sub(lambda found: " " * len(found[0]), text)


def _is_carried(paper: Paper, token: int) -> bool:
    """Tell whether one of the next sentences approves, and none of them refuses."""
    ahead = [paper.text(*s) for s in paper.sentences_after(token, _SENTENCES_AHEAD)]
    return any(map(_CARRIED.search, ahead)) and not any(map(_REFUSED.search, ahead))


def where_lost(paper: Paper, rendered: Rendered) -> int:
    """Return where in its text a sentence goes over to what it moves, if the motion was lost.

    It is the length of the text if nothing is moved, or as long as nobody says that it was lost.
    """
    moved = _MOVED.search(rendered.text)
    if moved is None:
        return len(rendered.text)
    if _has_rival(paper, rendered.start, rendered.end):
        return moved.start()
    for span in paper.sentences_after(rendered.end, _SENTENCES_TO_VOTE):
        told = paper.text(*span)
        if _LOST.search(told):
            return moved.start()
        if _MOVED.search(told):
            break
    return len(rendered.text)


def _has_rival(paper: Paper, start: int, end: int) -> bool:
    """Tell whether the sentences around one that puts somebody up move another for the office."""
    own = _CANDIDATE.search(paper.text(start, end))
    if own is None:
        return False
    first = bisect_left(paper.sentences, start, key=itemgetter(0))
    near = paper.sentences[max(first - _SENTENCES_TO_RIVAL, 0) : first + _SENTENCES_TO_RIVAL + 1]
    others = (_CANDIDATE.search(paper.text(*span)) for span in near)
    return any(
        other is not None and other["office"] == own["office"] and other["who"] != own["who"]
        for other in others
    )
