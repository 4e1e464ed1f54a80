"""A sentence without what it says in passing, as wordings are read over it a second time.

"• From April 2024, the Audit Group (see section 3), which meets monthly, also reports to the Board"
says of the Audit Group what "the Audit Group reports to the Board" says. What is left out names
nobody, or only says when and why; what makes a thing doubtful, "if", "not", "was asked whether",
stays.
"""

import re

from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from .patterns import ANY_SYMBOL, ARTICLES
from .rendering import Rendered

_WORDS = syntax()
_MARKS = r"(?:[•◦▪●*○–-] |\(? ?[0-9a-z]{1,4} ?[.)] |[0-9]+(?:\.[0-9]+)* )*"
_ADVERBS = alternatives(_WORDS.in_passing)
_WHEN = rf"{alternatives(_WORDS.opening_phrases)} [^⟨⟩,;:?]{{1,90}} , "
_WHY = rf"{alternatives(_WORDS.opening_reasons)} [^,;:?]{{1,110}} , "
_ASKED = rf"{alternatives(_WORDS.opening_requests)} [^,;:?]{{1,110}} , "
_LIKE = r"(?:like|unlike|as with|as for|compared with) [^,;:?]{1,110} , "
_REVIEWED = (
    r"(?:(?!following|after)|(?=[a-z]+ (?:[a-z-]+ ){0,3}"
    r"(?:review|audit|decision|request|proposal|consultation)s? ))"
)
"""What led to a thing, and is no part of it: "Following a review by the ⟨C0⟩ , "."""
_TELLING = (
    r"(?:(?:it|members|officers"
    r"|(?:the|this) (?:chair(?:man|person)?|meeting|committee|panel|board)"
    rf"|(?:the |an? )?{ANY_SYMBOL}(?: , (?:the )?{ANY_SYMBOL} ,)?) "
    rf"{alternatives(_WORDS.telling_that)} (?:(?:the )?(?:{ANY_SYMBOL}|members|meeting) )?that "
    r"|this means that |please note that |in practice )"
)
_OPENING = compiled(
    rf"{_MARKS}(?:{_TELLING})?{_MARKS}"
    rf"(?:{_WHEN}|{_WHY}|{_ASKED}|{_LIKE}|{_ADVERBS} , )?(?:{_TELLING})?"
)
"""What a sentence begins with before what it tells: its mark, when and why, and who said so."""
_VERB = (
    rf"(?=(?:(?:{_ADVERBS}|then) ){{0,2}}"
    r"(?:are|were|will|had?|have|would|shall|must|should|may|can|led|[a-z]+(?:s|ed)) )"
)
_LED = (
    rf"(?<=⟩ ), (?:co - )?(?:chaired|led|hosted|run) (?:[a-z]+ ){{0,3}}by "
    rf"{ARTICLES}{ANY_SYMBOL}(?: , {ARTICLES}{ANY_SYMBOL})? , {_VERB}"
)
_WHAT_IT_IS = (
    rf"(?<=⟩ ), (?:an?|the|one of|part of) (?:[a-z0-9-]+ ){{0,5}}(?:of|to|within|under|in) "
    rf"{ARTICLES}{ANY_SYMBOL} , {_VERB}"
)
_TOLD_ASIDE = compiled(rf"{_LED}|{_WHAT_IT_IS}")
_ASIDE = compiled(
    rf"(?:(?<=who )|(?<=which )), [^⟨⟩,;:()]{{1,80}} , {_VERB}"
    r"|(?:(?<=will )|(?<=shall )|(?<=would )|(?<=must )), [^⟨⟩,;:()]{1,60} , (?=[a-z]+ )"
    rf"|(?<=⟩ )– [^⟨⟩,;:()–]{{1,80}} – {_VERB}"
    rf"|(?<=⟩ )(?:\( [^()]{{1,80}} \) |, [^⟨⟩,;:()]{{1,80}} , {_VERB}"
    rf"|, (?:which|who|whose) [^;:()]{{1,120}}? , {_VERB})|{_LED}|{_WHAT_IT_IS}"
)
"""What is told of a name between it and its verb."""
_ADVERB = re.compile(rf"(?<= ){_ADVERBS} (?!,)")
_MODAL = re.compile(
    r"(?:(?<=⟩ )|(?<=who )|(?<=which ))(?:will|would|shall) "
    r"(?!(?:be|include) )(?=[a-z]+ )"
)
"""What makes of a verb a plan or a rule: "the Chief Nurse and the Director will meet as"."""
_WHENEVER = compiled(
    rf"(?<= )(?:{alternatives(_WORDS.in_passing_when)} )+(?=(?:to|with|from|by|on) )"
)
"""How something is done, and how often, between a verb and with whom it is done."""
_HELD_BY = re.compile(
    r"(?<=⟨O\d⟩ ), ⟨P\d+⟩ , (?=(?:now|also|who|that|which|has|is|was|will|had)\b|[a-z]+s )"
)
"""Who holds the post just named: "the Chief Nurse , Jo Bell , now has a seat"."""
_BESIDE = re.compile(r"(?:⟩|who|which|will|shall|would|must) [,(–] ")
_ADVERB_WORDS = frozenset(adverb.split()[-1] for adverb in _WORDS.in_passing)
_TIMES = frozenset(syntax().time_words)
_MODALS = frozenset({"will", "would", "shall"})
_REQUEST = compiled(rf"{_MARKS}(?:{_ASKED}|{_REVIEWED}{_WHY}|{_LIKE})")
_HOLDER = re.compile(r"⟨(?:O\d+⟩ , (?:the )?⟨P|P\d+⟩ , (?:the )?⟨O)\d+⟩ ,")
"""Somebody and a post between commas, who are one: "in response to ⟨P0⟩ , ⟨O1⟩ , the Panel"."""


def plainer(rendered: Rendered) -> Rendered | None:
    """Return a sentence without its opening, asides and adverbs, if it has any."""
    text = rendered.text
    opening = _OPENING.match(text)
    begin = opening.end() if opening else 0
    spans = [(0, begin)] if begin else []
    if _BESIDE.search(text):
        spans += [match.span() for match in _ASIDE.finditer(text, begin)]
        spans += [match.span() for match in _HELD_BY.finditer(text, begin)]
    if not _ADVERB_WORDS.isdisjoint(rendered.words):
        spans += [match.span() for match in _ADVERB.finditer(text, begin)]
    if not _TIMES.isdisjoint(rendered.words):
        spans += [match.span() for match in _WHENEVER.finditer(text, begin)]
    if not _MODALS.isdisjoint(rendered.words):
        spans += [match.span() for match in _MODAL.finditer(text, begin)]
    return rendered.without(spans) if spans else None


def runs_on(text: str, match: re.Match[str]) -> bool:
    """Tell whether a match takes a name of the opening for part of what comes after it.

    In "At the invitation of the ⟨P0⟩ , ⟨P1⟩ presented" the two have nothing to do with each other.

    Args:
        text: The rendered sentence.
        match: A wording in it.
    """
    for aside in _TOLD_ASIDE.finditer(text, 0, match.end()):
        if aside.start() < match.start() < aside.end() < match.end():
            return True
    opening = _REQUEST.match(text)
    if opening is None or not match.start() < opening.end() < match.end():
        return False
    named = text.rfind("⟨", match.start(), opening.end())
    return named >= 0 and _HOLDER.match(text, named) is None
