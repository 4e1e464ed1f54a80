"""Who sends how many referrals where: "received nine referrals, four of which came from the Trust".

Of whom a hub or panel hears is told as a share of what it received, in the sentence that says so
or the next one: "The largest referrer was the Police (34%), followed by the Trust".
"""

import re

from ...ontology.terms import Predicate
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .assertion import is_asserted
from .patterns import ANY_SYMBOL, ARTICLES, CLASSES, expand
from .rendering import Rendered

_COUNTED = frozenset(syntax().counted)
_CASES = alternatives(syntax().counted)
_RECEIVES = expand(
    r"{o:body} (?:[a-z]+ ){0,2}?(?:received|receives?|considered|considers|had|took|handled|"
    r"screened|logged|recorded|saw|dealt with|reported|processed|triaged) "
    rf"(?:[^⟨⟩.;:]{{0,60}} )?{_CASES}\b"
)
_SENT_THERE = expand(
    rf"\b{_CASES} (?:[^⟨⟩.;:]{{0,30}} )?(?:to|into|with|received by|considered by) {{o:body}}"
)
_QUANTITY = (
    rf"(?:[0-9][0-9,.]*|{alternatives(syntax().numbers)}|%|cent|{alternatives(syntax().shares)})"
)
_SHARE_FROM = re.compile(
    rf"\b{_QUANTITY}(?: of (?:which|these|those|them|the (?:contacts|referrals)))? "
    rf"(?:(?:were|was|had|have|been|being|each|came|come|coming|arrived|originated|made|"
    rf"received|contacts|referrals) )*(?:from|by) {ARTICLES}({ANY_SYMBOL})(?! ?['’])"
)
"""After what was received, how much of it came from somebody: "two from the Trust"."""
_ITS_SHARE = re.compile(rf"({ANY_SYMBOL}) (?:\( )?[0-9][0-9,.]* ?(?:%|per cent|\))")
"""Somebody, and how much of it is theirs: "the Police 45 %"."""
_RISE_FROM = re.compile(
    rf"\b(?:increase|rise|fall|decrease|reduction|growth|drop) in (?:[a-z]+ ){{0,2}}{_CASES} "
    rf"from {ARTICLES}({ANY_SYMBOL})"
)
_LARGEST = re.compile(
    rf"\b{alternatives(syntax().most)} (?:single )?(?:[a-z]+ ){{0,2}}?(?:referr(?:ers?|ing "
    r"(?:agenc(?:y|ies)|organisations?|partners?))|sources? of (?:referrals|contacts)) "
    rf"(?:[^⟨⟩.;:]{{0,40}} )?(?:is|are|was|were|be|remains?|remained|being|:|,|–) "
    rf"(?:(?:still|again|by far) )*{ARTICLES}({ANY_SYMBOL})"
)
_FOLLOWED = re.compile(r"[,;(] (?:closely )?followed by |\bthen |\bwith ")
_LATER = re.compile(rf"(?:,|and|by|then) (?:[a-z]+ (?:and|,) )*{ARTICLES}({ANY_SYMBOL})")
_SENDERS = frozenset(CLASSES["org"]) - {"I"}
_RULE = "share-of-referrals"
_CONFIDENCE = 0.75


def read_referrers(paper: Paper, sentences: list[Rendered]) -> None:
    """State who refers to a body, where it is told how much of what that receives is theirs.

    Args:
        paper: The paper.
        sentences: Its sentences, rendered, in order.
    """
    receiver: Mention | None = None
    unit = -1
    for rendered in sentences:
        here = paper.words.unit_of[rendered.start]
        before = receiver if here == unit else None
        unit, receiver = here, None
        if _COUNTED.isdisjoint(rendered.words):
            continue
        receiving = _RECEIVES.search(rendered.text) or _SENT_THERE.search(rendered.text)
        if receiving:
            receiver = rendered.names(receiving["o"])[-1]
        end = receiving.end() if receiving else 0
        to = receiver or before
        if to is not None:
            _read(paper, rendered, to, end)


def _read(paper: Paper, rendered: Rendered, receiver: Mention, after: int) -> None:
    """State what a sentence says of who refers to a body, after saying that it receives any."""
    text = rendered.text
    found: list[re.Match[str]] = []
    for pattern in (_SHARE_FROM, _ITS_SHARE, _RISE_FROM):
        found += pattern.finditer(text, 0 if pattern is _RISE_FROM else after)
    if largest := _LARGEST.search(text):
        found.append(largest)
        if followed := _FOLLOWED.search(text, largest.end()):
            found += _LATER.finditer(text, followed.start())
    for match in found:
        if not is_asserted(text, match, conditional=True):
            continue
        for name in rendered.names(match[1]):
            if match[1][1] in _SENDERS and name.entity != receiver.entity:
                start = min(receiver.start, name.start) if after else rendered.start
                span = (start, name.end)
                paper.claim(
                    name.entity,
                    Predicate.REFERS_TO,
                    receiver.entity,
                    span,
                    _RULE,
                    _CONFIDENCE,
                )
