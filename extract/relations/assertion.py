"""Whether a sentence says that a thing is so, rather than denies, asks, imagines or regrets it."""

import re

from ..lexicon.syntax import alternatives, syntax

_NEGATED = re.compile(rf"\b{alternatives(syntax().negations)}\b")
_NEITHER = re.compile(r"\bneither\b")
"""So is what comes after two of which it is told: "neither the Board nor the Panel receives"."""
_NOT_TO = re.compile(r"\bnot (?!only )(?:[a-z]+ ){1,3}to $")
"""The same, further left: "is not well placed to scrutinise"."""
_ANEW = "and|but|or|that|which|who|it|they|is|are|was|were|has|had|may|can|will|should|must|would"
_AUXILIARY = "who|which|that|will|would|shall|must|should|is|are|was|were|has|have|had|does|do|did"
_DENIED = re.compile(
    rf"⟩ (?:(?:{_AUXILIARY}|now) )*(?:not(?! only\b)|never|no longer|used to|ceased to|stopped) "
    rf"(?:(?!(?:{_ANEW}) )[^⟨⟩,;:. ]+ ){{0,12}}$"
)
"""What denies a verb, though other words stand before the wording: "will not be able to report"."""
_CONDITION = re.compile(rf"\W*{alternatives(syntax().conditions)}\b")
_SUPPOSES = re.compile(rf"\b{alternatives(syntax().conditions)}\b")
_UNREAL = re.compile(rf"\b{alternatives(syntax().unreal)}\b")
_PROPOSED = re.compile(rf"\b{alternatives(syntax().proposed)}\b")
_SUPPOSED = re.compile(rf"^\W*{alternatives(syntax().conditions)}\b[^,;:]*$")
_WOULD = re.compile(r"\bwould\b")
_UNAGREED = re.compile(rf"\b{alternatives(syntax().unagreed)}\b")
_LOST = re.compile(rf"\b{alternatives(syntax().lost)}\b")
_CLAUSE = re.compile(rf"[;:]| {alternatives(syntax().clauses)} ")
_MOTION = re.compile(r"\bproposed (?=by\b.*\b(?:resolved|agreed|carried|approved)\b)")
"""A motion that was carried; what it moved is so."""
_PUT = re.compile(
    r"\b(?:introduced|presented|outlined|submitted) (?:an? |the |these |his |her )?"
    r"(?:proposals?|proposed|suggested)\b"
)
"""What is proposed there was put to whoever met."""
_TOLD_OF = re.compile(r" (?:, )?(?:who|which) (?:is|are|was|were|meets|sits) (?!to )")
"""What is so of somebody whatever the case: "if in doubt ask the Officer, who is based in"."""
_SET_OFF = re.compile(
    r"⟩ [,(–-] (?:(?:which|who) (?:is|are|was|were) )?(?:now |also |currently )?$"
)
_OPENS_ASIDE = re.compile(
    r"(?:the )?⟨[A-Z]\d+⟩ [(] (?=.*[)] ?$)|, (?:an? [^⟨⟩,]*)?(?:which|who|of|on|at) "
)
_CLOSES_ASIDE = re.compile(r" ?[,)–-] ")
"""What begins and ends an aside, which is so whatever its sentence asks, proposes or imagines:
"if so the Board ( the ⟨O1⟩ and the ⟨O2⟩ )", "proposed that the Panel , led by ⟨P1⟩ , report"."""
_CONTRAST = re.compile(
    r" , (?:rather than|instead of) [^⟨⟩,;:]{2,60} ,| but not (?:[a-z-]+ ){1,4}(?=to )"
)
"""What else might have been done or needed, told in passing."""
_BEFORE = 16
"""Characters before a wording within which "not" denies it."""


def is_asserted(text: str, match: re.Match[str], *, conditional: bool) -> bool:
    """Tell whether the words of a match are stated as so.

    Args:
        text: The rendered sentence.
        match: The wording in it.
        conditional: Whether its kind of fact is told as a condition: "if unresolved, the Hub could
            escalate to ..." says where concerns go.
    """
    if conditional:
        text = _UNAGREED.sub(lambda m: " " * len(m[0]), text)
    text = _CONTRAST.sub(lambda m: " " * len(m[0]), text)
    if "proposed" in text:
        text = _MOTION.sub(lambda m: " " * len(m[0]), text)
    if "propos" in text or "suggested" in text:
        text = _PUT.sub(lambda m: " " * len(m[0]), text)
    begin = max((m.end() for m in _CLAUSE.finditer(text, 0, match.start())), default=0)
    if _NEGATED.search(text, max(begin, match.start() - _BEFORE), match.end()):
        return False
    if _LOST.search(text) or _DENIED.search(text[begin : match.start()]):
        return False
    if _is_aside(text, match):
        return True
    clause = text[begin : match.end()]
    if not conditional and (
        _NEITHER.search(text, begin, match.start()) or _NOT_TO.search(text, begin, match.start())
    ):
        return False
    if conditional:
        supposed = _SUPPOSED.search(text[: match.start()]) and _WOULD.search(text, match.end())
        return not (supposed or _PROPOSED.search(clause))
    imagined = _UNREAL.search(clause) or _UNREAL.match(text)
    supposed = _CONDITION.match(clause) or _CONDITION.match(text)
    told_of = _TOLD_OF.search(text, max(begin, match.start() - _BEFORE), match.end())
    return told_of is not None or not (imagined or supposed)


def is_doubtful(text: str) -> bool:
    """Tell whether the beginning of a sentence may deny, ask or imagine what follows."""
    return any(words.search(text) for words in (_NEGATED, _UNREAL, _SUPPOSES))


def _is_aside(text: str, match: re.Match[str]) -> bool:
    """Tell whether a match is told of a name in passing: all it says stands between commas."""
    if not (match[0].rstrip().endswith(")") or _CLOSES_ASIDE.match(text, match.end())):
        return False
    set_off = _SET_OFF.search(text[: match.start()])
    return set_off is not None or _OPENS_ASIDE.match(match[0]) is not None
