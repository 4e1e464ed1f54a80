"""What leads into recommendations: "Inspectors recommended that the Board should:"."""

import re

from ..document import Block, BlockKind
from ..lexicon.wordings import wording

_LEAD = wording("decisions", "lead")
_LOOSE_LEAD = wording("decisions", "loose-lead")
_TITLE = wording("decisions", "recommendations-title")
_NO_LEAD = wording("decisions", "no-lead")
_RECOMMENDING = wording("decisions", "recommending")
_ASKED_OF = wording("decisions", "asked-of")
_RECOMMENDATION = wording("decisions", "recommendation")
_OTHERS_RECOMMEND = wording("decisions", "others-recommend")
_DUTY_LEAD = wording("decisions", "duty-lead")
_INLINE = wording("decisions", "inline-recommendation")
_SAYS_SO = ("recommend", "asked", "invited", "requested")
"""What none of these wordings can do without, looked for first: most sentences have none."""
_LISTED = frozenset({BlockKind.ITEM, BlockKind.PARAGRAPH})


def _says_so(text: str) -> bool:
    return any(map(text.casefold().__contains__, _SAYS_SO))


def may_lead(sentence: str) -> bool:
    """Tell whether a sentence can lead into recommendations, by its words alone."""
    if not _says_so(sentence) or _NO_LEAD.search(sentence):
        return False
    return bool(_LEAD.search(sentence) or _LOOSE_LEAD.search(sentence))


def leads(text: str, block: Block, below: str, below_block: Block) -> bool:
    """Tell whether a paragraph leads into the recommendations below it.

    Args:
        text: The paragraph, or its last sentence.
        block: Its block.
        below: The paragraph after it.
        below_block: The block of that.
    """
    if below_block.kind not in _LISTED or not _says_so(text) or _NO_LEAD.search(text):
        return False
    if _LEAD.search(text):
        return True
    listed = block.kind is BlockKind.HEADING or below_block.kind is BlockKind.ITEM
    titled = _TITLE.match(text) and block.kind is not BlockKind.ITEM
    if titled and _ASKED_OF.match(below):
        return True
    led = _LOOSE_LEAD.search(text) or (titled and listed)
    return bool(led and _RECOMMENDING.match(below))


def is_duty_lead(text: str, below: Block) -> bool:
    """Tell whether a line says who should do what the list below it says: "The Board should:".

    It leads into recommendations only where they are spoken of; elsewhere into duties.
    """
    return below.kind is BlockKind.ITEM and _DUTY_LEAD.match(text) is not None


def is_recommendation(text: str) -> bool:
    """Tell whether a paragraph is by its words one recommendation: "The Board should meet"."""
    return _RECOMMENDATION.match(text) is not None


def others_recommend(sentence: str) -> re.Match[str] | None:
    """Return what a sentence tells as recommended: "The review recommended that it be read"."""
    if not _says_so(sentence):
        return None
    found = _OTHERS_RECOMMEND.match(sentence) or _INLINE.match(sentence)
    told = found is not None and not _NO_LEAD.search(sentence[: found.start("text")])
    return found if told else None
