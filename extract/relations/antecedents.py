"""Whom a sentence tells of that names no subject: whoever was spoken of just before.

"The Audit Group meets monthly. A summary is sent to the Board." tells of the Audit Group; "the
report will also go to Cabinet", below "the annual report of the Partnership", of the Partnership.
"""

import re
from bisect import bisect_right
from operator import itemgetter

from ...ontology.terms import BOARDS, BODIES, EntityType, PaperKind, Predicate
from ..lexicon import lexicon
from ..names import key
from ..paper import Paper
from .governing import find_left
from .patterns import ARTICLES, CLASSES, LETTERS, POSSESSIVE
from .rendering import render

_BODY_LETTERS = "".join(LETTERS[type_] for type_ in BODIES)
_SENTENCES_BACK = 2
_REPORT_SENTENCES_BACK = 10
_OWNER = rf"⟨[{CLASSES['partnership']}G]\d+⟩"
_OWNED = re.compile(
    rf"\b(?:annual|yearly) report (?:[^⟨⟩.;:]{{0,30}} )?(?:of|from|by) {ARTICLES}(?P<of>{_OWNER})"
    rf"|(?P<own>{_OWNER}) (?:{POSSESSIVE} )?(?:[a-z0-9/-]+ ){{0,3}}(?:annual|yearly) report\b"
)
MAKER = re.compile(
    r"(⟨[KRGHSAO]\d+⟩) (?!(?:service|team|role|and) )(?:[a-z]+ ){0,3}"
    r"(?:publish|produc|prepar|issu|writ|mak|provid|submit)[a-z]* "
    r"(?:[a-z]+ ){0,2}(?:annual|yearly) report\b"
)
"""Who makes an annual report, whose it is then: "the ⟨O0⟩ publishes an annual report"."""
_PAST = re.compile(r"\b(?:had|was|were|would)\b")
"""What happened to another's report, rather than what becomes of this one."""
_SERVICE = frozenset({EntityType.SERVICE})
_REPORTING = frozenset({EntityType.PARTNERSHIP, EntityType.GROUP})


def last_told(paper: Paper, token: int, *, beyond: bool = False) -> str | None:
    """Return the body that the sentence before is about, in the same paragraph; else the section's.

    What a partner tells of its services it does itself: "Our team has grown. Reports are sent to".

    Args:
        paper: The paper.
        token: A token of the sentence that names no subject.
        beyond: Whether the paragraph before may name it: a pronoun stands for what was named.
    """
    unit, voice = paper.words.unit_of[token], paper.voice_at(token)
    for start, end in reversed(paper.sentences_before(token, _SENTENCES_BACK)):
        if paper.words.unit_of[start] != unit and not beyond:
            break
        rendered = render(paper, start, end)
        found = find_left(rendered, len(rendered.text), [], _BODY_LETTERS, genitive=None)
        if found and not (voice and paper.stands_for(found[0], _SERVICE)):
            return found[0].entity
    return paper.subject_at(token) or voice


def alone_before(paper: Paper, token: int) -> str | None:
    """Return the one group that the sentence before names: "Each reports to the Delivery Group.".

    Args:
        paper: The paper.
        token: A token of the sentence that names no subject.
    """
    start, end = (paper.sentences_before(token, 1) or [(0, 0)])[-1]
    named = paper.mentions_in(start, end)
    bodies = {m.entity for m in named if paper.stands_for(m, {EntityType.GROUP})}
    return bodies.pop() if len(bodies) == 1 else None


def report_owner(paper: Paper, token: int) -> str | None:
    """Return the body whose annual report was last spoken of.

    Outside of minutes, "this report" is else that of the body whose paper it is, unless the
    sentence tells of the past. In its section a partner tells of its own.

    Args:
        paper: The paper.
        token: A token of the sentence that tells of "the report".
    """
    if voice := paper.voice_at(token):
        return voice
    before = paper.sentences[: bisect_right(paper.sentences, token, key=itemgetter(0))]
    own = None if paper.of_meeting else own_body(paper)
    for start, end in reversed(before[-_REPORT_SENTENCES_BACK:]):
        if own and paper.topic_at(start) not in {own, None, paper.topic_at(token)}:
            break  # the section of another, which is over
        rendered = render(paper, start, end)
        owned = _OWNED.search(rendered.text)
        if owned:
            return rendered.names(owned["of"] or owned["own"])[0].entity
        made = MAKER.search(rendered.text) if (start, end) in before[-2:] else None
        if made:
            return rendered.names(made[1])[0].entity
    past = _PAST.search(paper.text(*before[-1]).casefold()) if before else None
    return None if past else own


def own_terms(paper: Paper) -> str | None:
    """Return the body of whose terms of reference a paper is all: each sentence tells of it.

    So it is of a page that begins with nothing but the name of a group.
    """
    home = paper.thing(paper.home)
    if home is None or home.type not in BOARDS:
        return None
    begins = key(paper.text(*paper.words.units[0]))
    page = home.type is EntityType.GROUP and begins in map(key, home.names)
    return home.id if page or paper.kind is PaperKind.TERMS_OF_REFERENCE else None


def own_body(paper: Paper) -> str | None:
    """Return the partnership or group whose paper it is: "we" is no council then."""
    home = paper.thing(paper.home)
    return home.id if home is not None and home.type in _REPORTING else None


def own_partnership(paper: Paper) -> str | None:
    """Return the partnership or board whose paper it is, or the only partnership that it names.

    One that is no more is not meant; of several it is the one for safeguarding.
    """
    named = [
        thing.id
        for thing in paper.things.values()
        if thing.type is EntityType.PARTNERSHIP and "partnership" in key(thing.name)
    ]
    home = paper.thing(paper.home)
    if home is not None and home.type is EntityType.PARTNERSHIP:
        own = home.is_for_safeguarding or lexicon().is_safeguarding_board(home.name)
    else:
        own = False
    if own or paper.home in named:
        return paper.home
    gone = {c.object for c in paper.claims if c.predicate is Predicate.REPLACES}
    lasting = [id_ for id_ in named if id_ not in gone]
    safeguarding = [id_ for id_ in lasting if paper.things[id_].is_for_safeguarding]
    lasting = safeguarding or lasting
    return lasting[0] if len(lasting) == 1 else None
