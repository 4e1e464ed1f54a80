"""Who sends how many referrals where: "received nine referrals, four of which came from the Trust".

Of whom a hub or panel hears is told as a share of what it received, in the sentence that says so
or the next one: "The largest referrer was the Police (34%), followed by the Trust".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from ...ontology.terms import EntityType, Predicate
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .assertion import is_asserted
from .patterns import ANY_SYMBOL, ARTICLES, CLASSES, expand
from .rendering import Rendered

_COUNTED = frozenset(syntax().counted)
_SOURCES = frozenset({"source", "sources"})
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
    rf"(?:[0-9][0-9,.]*(?: ?%| per cent)?|{alternatives(syntax().numbers)}|%|cent|"
    rf"{alternatives(syntax().shares)})"
)
_SHARE_FROM = compiled(
    rf"\b{_QUANTITY}(?: of (?:which|these|those|them|(?:all |the )*{_CASES}))? "
    rf"(?:(?:were|was|had|have|been|being|each|came|come|coming|arrived|originated|made|"
    rf"received|contacts|referrals) )*(?:from|by) (?:[a-z]+ (?:,|and) )*{ARTICLES}({ANY_SYMBOL})"
    rf"(?! ?['’])"
)
"""After what was received, how much of it came from somebody: "two from the Trust"."""
_ITS_SHARE = re.compile(rf"({ANY_SYMBOL}) (?:\( )?[0-9][0-9,.]* ?(?:%|per cent|\))")
"""Somebody, and how much of it is theirs: "the Police 45 %"."""
_RISE_FROM = compiled(
    rf"\b(?:increase|rise|fall|decrease|reduction|growth|drop) in (?:[a-z]+ ){{0,2}}{_CASES} "
    rf"from {ARTICLES}({ANY_SYMBOL})"
)
_LARGEST = compiled(
    rf"\b{alternatives(syntax().most)} (?:single )?(?:[a-z]+ ){{0,2}}?(?:referr(?:ers?|ing "
    r"(?:agenc(?:y|ies)|organisations?|partners?))|sources?(?: of (?:referrals?|contacts?))?) "
    rf"(?:[^⟨⟩.;:]{{0,40}} )?(?:is|are|was|were|be|remains?|remained|being|:|,|–) "
    rf"(?:(?:still|again|by far) )*{ARTICLES}({ANY_SYMBOL})"
)
_SECOND_TO = compiled(
    rf"\b{alternatives(syntax().most)} (?:single )?(?:[a-z]+ ){{0,2}}?"
    r"(?:referr(?:ers?|ing (?:agenc(?:y|ies)|organisations?))|sources?(?: of [a-z]+)?) "
    rf"(?:after|behind|next to|other than|apart from) {ARTICLES}({ANY_SYMBOL})"
)
"""Who refers still more than those named: "schools are the largest referrer after the Police"."""
_NUMBER_OF = compiled(rf"(?:,|and)(?: and)? {ARTICLES}({ANY_SYMBOL}) [0-9][0-9,]*(?= [,.;]| and )")
"""Another, and how many are theirs: "the Police made 1,200 referrals , the Trust 340 and"."""
_FOLLOWED = re.compile(r"[,;(] (?:closely )?followed by |\bthen |\bwith ")
_LATER = compiled(rf"(?:,|and|by|then) (?:[a-z]+ (?:and|,) )*{ARTICLES}({ANY_SYMBOL})")
_MADE_FROM = compiled(
    rf"(?<!no )(?<!further )\b{_CASES} (?:[^⟨⟩.;:]{{0,25}} )?"
    r"(?:(?:are|were|is|was|now|mainly|mostly) )*"
    r"(?:received|made|come|came|arrived?|sent|submitted) "
    r"(?:(?!to |into |by |from )[^⟨⟩.;:]{0,20} )?(?:mainly |mostly )?(?:from|by) "
)
"""What was received, before whom it came from: "contacts are received from schools, the Trust"."""
_INCLUDING = re.compile(
    r"\b(?:referrers|referring agencies) (?:, )?(?:including|such as|, mainly|:) "
)
_SOURCES_ARE = re.compile(
    rf"\b{alternatives(syntax().most)} (?:[a-z]+ )?(?:referrers|sources(?: of [a-z]+)?) "
    r"(?:are|were|remain|remained|include) "
)
_LISTED = compiled(rf"(?:[a-z]+ (?:[a-z]+ )?(?:,|and) )*{ARTICLES}({ANY_SYMBOL})")
_SENDS_SHARE = compiled(
    rf"({ANY_SYMBOL}) (?:[a-z]+ )?(?:makes?|made|sends?|sent|submitted|generated?|"
    r"accounts? for|accounted for|(?:is|was|were) responsible for) "
    rf"(?:[^⟨⟩.;:]{{0,30}} )?(?:{_QUANTITY}|{alternatives(syntax().most)}) "
    rf"(?:[^⟨⟩.;:]{{0,30}} )?{_CASES}\b"
)
"""Somebody whose share is told: "the Police made most contacts", "accounts for a third of them"."""
_IS_SOURCE = re.compile(
    rf"({ANY_SYMBOL}) (?:(?:is|are|was|were|remains?|remained|continues? to be|still|again) )+"
    rf"(?:the |our )?(?:single )?{alternatives(syntax().most)} "
    r"(?:[a-z]+ ){0,2}?(?:referrers?|sources?)\b"
)
_THEIRS = compiled(
    rf"\b{_CASES} from {ARTICLES}({ANY_SYMBOL}) (?:[a-z]+ly )?"
    r"(?:rose|fell|increased|decreased|doubled|halved|dropped|grew|continue|remain|went|"
    r"(?:are|were|have|had) )"
)
"""Whose contacts there are, before what is said of them: "contacts from the Police rose"."""
_SENDERS = frozenset(CLASSES["org"]) - {"I"}
_RECEIVERS = frozenset({EntityType.HUB, EntityType.GROUP})
_HUBS = frozenset({EntityType.HUB})
_NEAR = 80
"""Tokens before a sentence among which the hub is named that it tells of."""
_OF_THESE = re.compile(rf"(?:[0-9.]+ )?of (?:these|those|them)(?: ,)? (?={_QUANTITY})")
_NOTED = re.compile(r"(?: \( [^()⟨⟩]{1,20} \))?(?: (?:,|and))+ ")
"""Between the names of those who refer: "the Police ( 3 ) , the Trust"."""
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
        if (_COUNTED | _SOURCES).isdisjoint(rendered.words) and not _OF_THESE.match(rendered.text):
            continue
        receiving = _RECEIVES.search(rendered.text) or _SENT_THERE.search(rendered.text)
        if receiving:
            receiver = rendered.names(receiving["o"])[-1]
        end = receiving.end() if receiving else 0
        to = receiver or before or _section(paper, rendered.start)
        if to is not None:
            _read(paper, rendered, to, end)


def _section(paper: Paper, token: int) -> Mention | None:
    """Return what receives in a section: its hub or group, else the only hub named just before."""
    thing = None if paper.of_meeting else paper.thing(paper.topic_at(token))
    found = {thing.id} if thing is not None and thing.type in _RECEIVERS else set[str]()
    if thing is None:
        near = paper.mentions_in(max(token - _NEAR, 0), token)
        found = {m.entity for m in near if paper.stands_for(m, _HUBS)}
    if len(found) != 1:
        return None
    return replace(paper.pointer(token, found.pop()), rule="understood")


def _shares(text: str, after: int) -> Iterator[re.Match[str]]:
    """Yield where a sentence names somebody, and tells how much of it is theirs."""
    for pattern in (_SHARE_FROM, _ITS_SHARE, _SENDS_SHARE, _IS_SOURCE, _THEIRS):
        yield from pattern.finditer(text, after)
    yield from _RISE_FROM.finditer(text)
    yield from _SECOND_TO.finditer(text)
    if theirs := _SENDS_SHARE.search(text, after):
        at = theirs.end()
        while further := _NUMBER_OF.match(text, at + 1):
            yield further
            at = further.end()
    for leading in (_MADE_FROM, _INCLUDING, _SOURCES_ARE):
        if led := leading.search(text, after):
            at = led.end()
            while name := _LISTED.match(text, at):
                yield name
                noted = _NOTED.match(text, name.end())
                at = noted.end() if noted else len(text)


def _read(paper: Paper, rendered: Rendered, receiver: Mention, after: int) -> None:
    """State what a sentence says of who refers to a body, after saying that it receives any."""
    text = rendered.text
    found = list(_shares(text, after))
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
