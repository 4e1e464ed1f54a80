"""Proposals that were carried, which set out how the governance will work, and motions lost."""

import re

from ..lexicon.wordings import wording
from ..paper import Paper
from .rendering import Rendered

_PROPOSED = re.compile(r"\bpropos(?:ed|als?|es)\b")
_CARRIED = wording("decisions", "proposals-carried")
_REFUSED = wording("decisions", "proposals-refused")
_MOVED = re.compile(r"\b(?:moved|proposed|nominated|seconded)\b")
_LOST = wording("decisions", "motion-lost")
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
    for span in paper.sentences_after(rendered.end, _SENTENCES_TO_VOTE):
        told = paper.text(*span)
        if _LOST.search(told):
            return moved.start()
        if _MOVED.search(told):
            break
    return len(rendered.text)
