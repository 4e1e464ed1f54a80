"""The ends of a match: whom a wording that a sentence has names as its subject and object.

A subject that stands further left is found there, in what leads into a list, or in what the
sentence before was about.
"""

import re
from functools import cache

from ...ontology.terms import BOARDS, EMPLOYERS, OFFICIALS, SIGNATURES, EntityType, Predicate
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .antecedents import last_told
from .collectives import collective, own_clause
from .governing import OF, OF_OR_IN, before_aside, find_left
from .list_ends import CHAIRING, named_by
from .list_items import lead_in
from .patterns import ANY_SYMBOL, ARTICLES, CLASSES, LETTERS, SYMBOL
from .presenters import presenting_with
from .rendering import Rendered, render
from .subjects import spoken_of
from .unknown_names import NAMING
from .unsaid import understood
from .wordings import Relation

CONDITIONAL = frozenset({Predicate.ESCALATES_TO, Predicate.REFERS_TO})
"""Kinds of fact told as conditions: "if unresolved, the Hub could escalate to ..."."""
_BY_THE_CHAIR = frozenset({Predicate.REPORTS_TO, Predicate.ESCALATES_TO})
_NOUN_FIRST = re.compile(
    rf"\W*(?:[a-z0-9.]{{1,3}} \) )?{alternatives(syntax().before_nouns)} (?!\))"
)
"""An item that begins so has a subject of its own."""
_SOMETHING_IS = re.compile(
    r"[a-z] (?:is|are|was|were|has|have|had|be) (?:[a-z]+ly |also |then |been )*$"
)
_THE_CHAIR = re.compile(
    r"(?:(?:^|[0-9.]+ )its |(?:^|[,;] |[0-9.]+ )the )chair(?:man|person)? "
    r"(?:of the (?:group|board|panel|meeting) )?"
    rf"(?:{alternatives(syntax().verb_openers)} )*$"
)
"""What the chair of a body does with its concerns and reports, the body does."""
_THEIR_CHAIRS = re.compile(r"^((?:[0-9.]+ )?)their chairs ")
"""The chairs of the groups spoken of before."""
_THEIR_WORK = re.compile(
    rf"^((?:[0-9.]+ )?)their {alternatives(sorted(reference_words().pronouns.watched))} "
)
"""What they do, over which somebody watches who then watches over them."""
_CHAIRS_OF_ALL = re.compile(
    r"^((?:[0-9.]+ )?)(?:the )?chairs? of (?=(?:the|all|each|every|these|our|its) (?:of )?[a-z])"
)
_CHAIRS_OF_NAMED = re.compile(
    rf"\bchairs? (?:of|from) (?:the |both )*{ANY_SYMBOL}"
    rf"(?:(?: ,| and)+ (?:of )?(?:the )?{ANY_SYMBOL})*"
)
"""Of whom the chairs sit: "the chairs of the ⟨G0⟩ and the ⟨G1⟩ are members"."""
_OF_ANOTHER = re.compile(r"[a-z] , which (?:[a-z]+ ){0,3}$")
"""Before a verb: it is told of what has no name ("a deep dive, which will be led by")."""
_NOUN = rf"(?!{alternatives(syntax().no_nouns)} )[a-z]+"
_ABOUT_NOUN = re.compile(
    rf"\b(?:an?|the|its|their|our|any) (?:[a-z-]+ ){{0,3}}{_NOUN} $"
    rf"|\b(?:in|at|to|with|of) (?:[a-z-]+ ){{0,2}}{_NOUN}(?<=s) $"
    rf"|\b{alternatives(syntax().unnamed)} [,(] $"
)
"""A noun that is no name, of which what is done by somebody is told: "the priorities set by"."""
_DONE_BY = re.compile(r"(?:[a-z]+ed|led|run|set up|paid for) (?:[^⟨⟩]* )?by ")
_REPRESENTED_BY = re.compile(
    rf"⟨[{CLASSES['outside']}]\d+⟩ [,(] (?:(?:which|who) is )?(?:[a-z]+ly )?"
    rf"represented by {ARTICLES}$"
)
"""Before who speaks for a member, which sits as well: "the Trust , represented by Jo Ash , is"."""
_SECOND_VERB = re.compile(rf" and (?:{alternatives(syntax().verb_openers)} )*$")
_VERB_FIRST = re.compile(rf"\W*(?:{alternatives(syntax().verb_openers)} )*(?:and )?")
"""What may open a sentence that leaves its subject to the heading: "Reports to the Board."."""
_DUTY_FIRST = re.compile(
    rf"\W*(?:{alternatives(syntax().duties)}) [^⟨⟩.;:]{{2,140}} and "
    rf"(?:{alternatives(syntax().verb_openers)} )*"
)
"""A sentence of which this is the first verb: "Oversees the audits and reports to the Board."."""
_JOINED_WITHIN = 2
"""Tokens after a name within which "and" joins the next: ", and the Chief Nurse"."""
_ITEM_LEAD = 30
"""Characters before a wording within which a list item begins with its verb."""


def subjects_of(
    rendered: Rendered, rule: Relation, match: re.Match[str], objects: list[Mention]
) -> list[Mention]:
    """Return the subjects that a match names, or the one that it only says something of.

    A report is that of whoever is named last, "who led the Group , presented its report", and of
    all who present it together.

    Args:
        rendered: The sentence.
        rule: The wording.
        match: Where the sentence has it.
        objects: The objects that the match names.
    """
    found = named_by(rendered, rule, match, "s")
    if rule.predicate is Predicate.REPORTS_TO:
        together = found and rule.default == "home"
        return found + presenting_with(rendered, match) if together else found
    found = before_aside(rendered, match, objects, _letters(rule.predicate, "s")) or found
    if rule.predicate is not Predicate.MEMBER_OF:
        return found
    spoken_for = _REPRESENTED_BY.search(rendered.text, 0, match.start()) if found else None
    return [*(rendered.names(spoken_for[0]) if spoken_for else ()), *_seated(rendered, found)]


def _seated(rendered: Rendered, found: list[Mention]) -> list[Mention]:
    """Return those of some subjects that sit themselves, and not only who chairs them."""
    led = {
        m.entity
        for chairs in _CHAIRS_OF_NAMED.finditer(rendered.text)
        for m in rendered.names(chairs[0])
        if m.type in BOARDS
    }
    return [m for m in found if m.entity not in led]


def leading(paper: Paper, names: list[Mention]) -> list[Mention]:
    """Return who chairs, of the names that a wording gives: no organisation of one of the others.

    In "by Jo Ash, Head of Law, Anyshire Council" the last is only where she is from; in "by the
    Chief Nurse and Anyshire Police" both chair.
    """
    officials = [name for name in names if paper.stands_for(name, OFFICIALS)]
    if not officials:
        return names
    beside = zip((None, *names), names, (*names[1:], None), strict=False)
    return [
        name
        for before, name, after in beside
        if name in officials
        or (
            paper.stands_for(name, EMPLOYERS)
            and (before not in officials or _joined(paper, before, name))
            and (after not in officials or _joined(paper, name, after))
        )
    ]


def _joined(paper: Paper, name: Mention | None, other: Mention | None) -> bool:
    """Tell whether "and" stands between two names of a list, and not only a comma."""
    if name is None or other is None:
        return True
    return "and" in paper.words.lowers(name.end, min(name.end + _JOINED_WITHIN, other.start))


def left_of(
    paper: Paper,
    rendered: Rendered,
    rule: Relation,
    match: re.Match[str],
    other: list[Mention],
) -> list[Mention]:
    """Return the end that stands left of a match, in its sentence or in what leads into a list.

    Args:
        paper: The paper.
        rendered: The sentence.
        rule: The wording, which leaves that end to be found.
        match: Where the sentence has it.
        other: What stands at the other end.
    """
    before = match.start()
    if _is_of_nameless(rule, rendered.text[:before], match[0]):
        return []
    owner = OF_OR_IN if rule.predicate in CONDITIONAL else OF
    genitive = owner if rule.genitive else None
    letters = _letters(rule.predicate, rule.left)
    if rule.predicate in CHAIRING:
        wanted = rule.among or letters.replace(LETTERS[EntityType.COUNCIL], "")
        letters = "".join(letter for letter in letters if letter in wanted)
    led = own_clause(rendered.text[:before])
    own = len(led) < before
    found = [] if own else find_left(rendered, before, other, letters, genitive=genitive)
    if found or (SYMBOL.search(led) and not _SECOND_VERB.search(led)):
        return _seated(rendered, found) if rule.predicate is Predicate.MEMBER_OF else found
    known, first = {m.entity for m in other}, rendered.start
    here = (first, rendered.token_from(match.end()))
    if rule.predicate in _BY_THE_CHAIR and _THE_CHAIR.search(led):
        return understood(_chair_before(paper, first) or _chaired_before(paper, first), here)
    if rule.predicate in _BY_THE_CHAIR:
        led = _CHAIRS_OF_ALL.sub(r"\1", _THEIR_CHAIRS.sub(r"\1they all ", led))
    led = _THEIR_WORK.sub(r"\1they ", led)
    managed = rule.predicate is Predicate.ACCOUNTABLE_TO
    several = collective(paper, led, first, rendered.end, posts=managed)
    meant = [m.entity for m in several if m.entity not in known]
    together = [mention for entity in meant for mention in understood(entity, here)]
    duty = not together and _DUTY_FIRST.fullmatch(led) is not None
    subject = SYMBOL.search(led) or before > _ITEM_LEAD or _has_subject(rendered.text, led)
    if together or (subject and not duty):
        return together
    above = [] if duty else _led_by(paper, first, other, letters)
    topic = spoken_of(paper, first)
    if above or topic is None or topic in known or not (duty or _VERB_FIRST.fullmatch(led)):
        return above
    return understood(topic, here)


def _is_of_nameless(rule: Relation, led: str, said: str) -> bool:
    """Tell whether a verb is about what has no name: "a charity commissioned by"."""
    if rule.predicate in CHAIRING and _OF_ANOTHER.search(led):
        return True
    return _DONE_BY.match(said) is not None and _ABOUT_NOUN.search(led) is not None


def _chair_before(paper: Paper, token: int) -> str | None:
    """Return the chair that "the chair" means: whom the sentence before in the paragraph names."""
    start, end = (paper.sentences_before(token, 1) or [(token, token)])[-1]
    if start >= end or paper.words.unit_of[start] != paper.words.unit_of[token]:
        return None
    posts = [m for m in paper.mentions_in(start, end) if m.type is EntityType.POST and m.entity]
    chairs = [m.entity for m in posts if paper.words.lower(m.start) == "chair"]
    return chairs[-1] if chairs else None


def _chaired_before(paper: Paper, token: int) -> str | None:
    """Return the body whose chair "the chair" is; in minutes that is whoever chairs the meeting."""
    return None if paper.of_meeting else last_told(paper, token) or paper.told_of


def _has_subject(text: str, led: str) -> bool:
    """Tell whether an item has a subject of its own: "Agendas are" before "set by the Board"."""
    own = _SOMETHING_IS.search(led) and not _VERB_FIRST.fullmatch(led)
    return bool(own or _NOUN_FIRST.match(text))


def _led_by(paper: Paper, token: int, other: list[Mention], letters: str) -> list[Mention]:
    """Return the subject that leads into the list of a token: "the Panel will : "."""
    above = lead_in(paper, token)
    if above is None:
        return []
    lead = render(paper, *(paper.sentence_at(above[1] - 1) or above))
    end = len(lead.text.rstrip(" :–-")) + 1
    return find_left(lead, end, other, letters, genitive=OF)


@cache
def _letters(predicate: Predicate, end: str) -> str:
    """Return the letters of what may be an end of a fact; a person stands for the post held."""
    domain, range_ = SIGNATURES[predicate]
    types = domain if end == "s" else range_
    letters = {LETTERS[t] for t in types}
    if EntityType.POST in types:
        letters.add(LETTERS[EntityType.PERSON])
    if predicate in NAMING:
        letters.add(LETTERS[None])
    return "".join(sorted(letters))
