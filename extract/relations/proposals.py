"""Proposals that were carried: what they set out is how the governance will work."""

import re

from ..lexicon.wordings import wording
from ..paper import Paper
from .rendering import Rendered

_PROPOSED = re.compile(r"\bpropos(?:ed|als?|es)\b")
_CARRIED = wording("decisions", "proposals-carried")
_REFUSED = wording("decisions", "proposals-refused")
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
