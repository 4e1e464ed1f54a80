"""Facts that sentences assert: wordings are found, their ends named, the facts stated."""

import re
from collections import defaultdict
from functools import cache
from itertools import product

from ...ontology.terms import OFFICIALS, SIGNATURES, EntityType, Predicate
from ..lexicon.english import english
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .antecedents import last_told
from .assertion import is_asserted
from .collectives import collective, listed_below, own_clause
from .continued import names_after
from .couples import miscoupled
from .gapped import chaired_further, represented_further
from .governing import OF, OF_OR_IN, before_aside, find_left
from .list_items import lead_in
from .patterns import ANY_SYMBOL, ARTICLES, LED, LETTERS, POSSESSIVE, SYMBOL
from .presenters import presenting_with
from .rendering import Rendered, render
from .rosters import leaders, members
from .sentences import sentences_of
from .stages import read_stages
from .unknown_names import NAMING, promote
from .unsaid import spoken_of, understood, unsaid_objects, unsaid_subjects
from .wordings import Form, Relation, relations, tried

_CONDITIONAL = frozenset({Predicate.ESCALATES_TO, Predicate.REFERS_TO})
"""Kinds of fact told as conditions: "if unresolved, the Hub could escalate to ..."."""
_COUPLING = frozenset({"name-comma-post", "post-comma-name"})
_ANSWERING = re.compile(rf"\W*(?:[0-9.]+ )?{alternatives(syntax().answering)} [^,;:]*$")
_FIRST = {Predicate.HOLDS_POST: 0, Predicate.PART_OF: 1, Predicate.REPLACES: 2}
_CHAIRING = frozenset({Predicate.CHAIRS, Predicate.VICE_CHAIRS})
_REPRESENTING = frozenset({Predicate.REPRESENTS, Predicate.MEMBER_OF})
_BY_THE_CHAIR = frozenset({Predicate.REPORTS_TO, Predicate.ESCALATES_TO})
_LED = frozenset({EntityType.SERVICE, EntityType.HUB})
"""What is managed rather than chaired; of these, what is in another is a part of it."""
_PLACE = re.compile(r"(?<=⟩) , (?:the )?⟨C\d+⟩$")
"""At the end of a title: whose paper it is, "Report to the Cabinet, Anyshire Council"."""
_LED_BY = re.compile(LED)
_OWNS = re.compile(rf" ?{POSSESSIVE} [a-z]")
_OWNS_GROUPS = re.compile(rf" ?{POSSESSIVE} (?:[a-z]+ )?{alternatives(syntax().groups)} ")
"""The groups of what is named: "the work of the ⟨R1⟩ 's five subgroups"."""
_SAYS_WHOSE = re.compile(r" (?:co - |vice - )?(?:chair|chairs|director|manager)\b")
"""What follows a name that only says whose official is meant: "taken to the ⟨R1⟩ chair"."""
_BEGINS_ANEW = re.compile(rf" [,;] (?:(?:and|but) )?{ANY_SYMBOL}$")
_LAST_OF_LIST = re.compile(rf", and {ARTICLES}{ANY_SYMBOL}$")
_AFTER_COMMA = re.compile(rf"⟩ , {ARTICLES}{ANY_SYMBOL}$")
"""The last name of what is no list, where a verb follows: "set up by the Trust , the Hub was"."""
_VERB = re.compile(rf" ?(?:{'|'.join(sorted(english().telling_verbs))}) ")
"""What follows the last name of a list that begins a clause: "and the Panel receives"."""
_IS = re.compile(r" ?(?:is|was|has|had|will|would|shall|should|must) ")
_AND_LAST = re.compile(rf"⟩ and {ARTICLES}{ANY_SYMBOL}$")
_IN_RELATIVE = re.compile(
    rf"(?<!, )\b(?:{alternatives(syntax().relatives)}|reporting|accountable|answerable) [^,;:]*$"
)
_SENT_ON = re.compile(rf"(?: ,)? and (?:[a-z]+ ){{0,2}}to (?={ARTICLES}⟨)")
"""After who sends a paper: "is sent to the Board by the Hub , and to the Cabinet"."""
_ABOUT = re.compile(rf" , (?:on|about) (?={ARTICLES}⟨)")
"""After who presents a report, what it is about: "by the Head of Law , on the Hub"."""
_NOUN_FIRST = re.compile(
    rf"\W*(?:[a-z0-9.]{{1,3}} \) )?{alternatives(syntax().before_nouns)} (?!\))"
)
"""An item that begins so has a subject of its own."""
_SOMETHING_IS = re.compile(
    r"[a-z] (?:is|are|was|were|has|have|had|be) (?:[a-z]+ly |also |then |been )*$"
)
_OF_A_POST = re.compile(r"^(⟨O\d+⟩) , ⟨[CAS]\d+⟩$")
_DESCRIBED = re.compile(r"(?<=⟩) , an? ⟨X\d+⟩")
"""What the name before it is: "Anyshire Council , a Partner in Practice"."""
_THE_CHAIR = re.compile(
    r"(?:(?:^|[0-9.]+ )its |(?:^|[,;] |[0-9.]+ )the )chair(?:man|person)? "
    r"(?:of the (?:group|board|panel|meeting) )?"
    rf"(?:{alternatives(syntax().verb_openers)} )*$"
)
"""What the chair of a body does with its concerns and reports, the body does."""
_THEIR_CHAIRS = re.compile(r"^((?:[0-9.]+ )?)their chairs ")
"""The chairs of the groups spoken of before."""
_CHAIRS_OF_ALL = re.compile(
    r"^((?:[0-9.]+ )?)(?:the )?chairs? of (?=(?:the|all|each|every|these|our|its) (?:of )?[a-z])"
)
_GAPPED = re.compile(rf" (?:(?:in (?:his |her |its |their )?turn|then) )?to {ARTICLES}{ANY_SYMBOL}")
_OF_ANOTHER = re.compile(r"[a-z] , which (?:[a-z]+ ){0,3}$")
"""Before a verb: it is told of what has no name ("a deep dive, which will be led by")."""
_SECOND_VERB = re.compile(rf" and (?:{alternatives(syntax().verb_openers)} )*$")
_PREPOSITION = re.compile(rf"\b([a-z]+) {ARTICLES}$")
_VERB_FIRST = re.compile(rf"\W*(?:{alternatives(syntax().verb_openers)} )*(?:and )?")
"""What may open a sentence that leaves its subject to the heading: "Reports to the Board."."""
_ITEM_LEAD = 30
"""Characters before a wording within which a list item begins with its verb."""
_LONGEST_QUOTE = 100
"""Tokens of a quote that leads from the beginning of a list to one of its items."""
_BY_POST = 0.05
"""What it costs in confidence that a fact of a post is told of its holder."""


def read_wording(paper: Paper) -> None:
    """State the facts that the sentences of a paper assert.

    Who holds which post comes first: other facts of a person may be facts of the post. What is
    part of what, and what was replaced, come next: "all sub-groups" are those.
    """
    found = sentences_of(paper)
    read_stages(paper, found)
    sentences: dict[str, list[tuple[Rendered, list[Form]]]] = defaultdict(list)
    for rendered in found:
        for id_, forms in tried(rendered.words).items():
            sentences[id_].append((rendered, forms))
    for rule in sorted(relations(), key=lambda r: _FIRST.get(r.predicate, len(_FIRST))):
        for rendered, forms in sentences[rule.id]:
            _apply(paper, rendered, rule, forms)


def _apply(paper: Paper, rendered: Rendered, rule: Relation, forms: list[Form]) -> None:
    conditional = rule.predicate in _CONDITIONAL
    matches = [match for form in forms for match in form.pattern.finditer(rendered.text)]
    wrong = miscoupled(paper, rendered) if matches and rule.id in _COUPLING else set()
    for match in matches:
        if wrong and _couples_wrongly(rendered, match, wrong):
            continue
        if rule.id in _COUPLING and (
            _is_answered(rendered.text, match) or _leads_into(rendered, match)
        ):
            continue
        if rule.nominal or is_asserted(rendered.text, match, conditional=conditional):
            _read_match(paper, rendered, rule, match)


def _couples_wrongly(rendered: Rendered, match: re.Match[str], wrong: set[tuple[int, int]]) -> bool:
    """Tell whether a match takes neighbours in a list for holder and post, which they are not."""
    first = [rendered.names(match[end])[:1] for end in ("s", "o")]
    starts = sorted(name.start for found in first for name in found)
    return tuple(starts) in wrong


def _leads_into(rendered: Rendered, match: re.Match[str]) -> bool:
    """Tell whether a sentence ends in a name, and the title is of the list that it leads into."""
    parted = match[0].removeprefix(match["s"]).removesuffix(match["o"]).strip()
    return not parted and any(map(rendered.is_item, rendered.names(match["o"])))


def _is_answered(text: str, match: re.Match[str]) -> bool:
    """Tell whether a name and a title only meet where a sentence turns from one to the other."""
    goes_on = text.startswith((" , ", " )"), match.end())
    return not goes_on and _ANSWERING.match(text[: match.start()]) is not None


def _read_match(paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str]) -> None:
    """State what one match says, of each subject and each object."""
    span = (rendered.token(match.start()), rendered.token_from(match.end()))
    objects = _named_by(rendered, rule, match, "o")
    subjects = _subjects(rendered, rule, match, objects)
    if rule.left == "s" and len(objects) > 1:
        _read_gapped(paper, rendered, rule, match, objects)
    if rule.left == "s" and not subjects:
        below = listed_below(paper, rendered.text[: match.start()], rendered.end)
        subjects = _left_of(paper, rendered, rule, match, objects) if below is None else below
    if rule.left == "o" and not objects:
        objects = _left_of(paper, rendered, rule, match, subjects)
    if rule.among:
        subjects, objects = _among(paper, rule, subjects, objects)
    left = {"s": subjects, "o": objects}.get(rule.left, [])
    span = (min([span[0], *(m.start for m in left)]), span[1])
    if rule.pairs and not objects:
        subjects, objects = subjects[:1], subjects[1:]
    if rule.predicate in _CHAIRING:
        subjects = _officials(paper, subjects) or subjects
        subjects = _read_chaired_further(paper, rendered, rule, match, subjects)
    promote(paper, rule, subjects, objects)
    led = _led(rendered, match) if rule.predicate is Predicate.MEMBER_OF else {}
    subjects = subjects or unsaid_subjects(paper, rule, span)
    _read_continued(paper, rendered, rule, match, subjects)
    _read_represented_further(paper, rendered, rule, match, objects)
    for subject in subjects:
        for object_ in objects or unsaid_objects(paper, rendered, rule, match, span):
            whole = _with_item(rendered, span, subject, object_)
            _state(paper, rule, subject.entity, object_.entity, whole)
            if rule.predicate is Predicate.MEMBER_OF and subject.entity in led:
                paper.claim(
                    subject.entity, led[subject.entity], object_.entity, whole, rule.id, 0.85
                )


def _among(
    paper: Paper, rule: Relation, subjects: list[Mention], objects: list[Mention]
) -> tuple[list[Mention], list[Mention]]:
    """Return both ends, and of the one to the left the names of the class that is wanted."""
    left = subjects if rule.left == "s" else objects
    known = [m for m in left if m.entity]
    kept = [m for m in known if LETTERS[paper.things[m.entity].type] in rule.among]
    return (kept, objects) if rule.left == "s" else (subjects, kept)


def _led(rendered: Rendered, match: re.Match[str]) -> dict[str, Predicate]:
    """Return whom a list of members says to lead: "the Leader ( chair ) , the Chief Constable"."""
    if match.groupdict().get("s") is None:
        return {}
    start, end = match.span("s")
    return {rendered.named(s).entity: p for s, p in leaders(rendered, start, end)}


def _read_gapped(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], objects: list[Mention]
) -> None:
    """State what a second clause says that leaves out the verb, and take its subject from a list.

    In "the Hub reports to the Board , and the Panel to the Cabinet" the Panel reports too.
    """
    to = _GAPPED.match(rendered.text, match.end())
    if to is None:
        return
    subject = objects.pop()
    if subject.rule == "pointer":  # "to the Manager, and she in turn to the Director"
        subject = objects[-1]
    for object_ in rendered.names(to[0]):
        span = (subject.start, object_.end)
        _state(paper, rule, subject.entity, object_.entity, span)


def _read_chaired_further(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], subjects: list[Mention]
) -> list[Mention]:
    """State who chairs the bodies named after the first, and return who chairs that."""
    for body, chairs in chaired_further(rendered, match):
        subjects = [m for m in subjects if m.start < body.start]
        for chair in chairs:
            _state(paper, rule, chair.entity, body.entity, (body.start, chair.end))
    return subjects


def _read_represented_further(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], objects: list[Mention]
) -> None:
    """State whom officials after the first represent, and where: "and the Trust by Al Dee"."""
    further = represented_further(rendered, match) if rule.predicate in _REPRESENTING else ()
    for organisation, official in further:
        span = (rendered.token(match.start()), official.end)
        if rule.predicate is Predicate.REPRESENTS:
            _state(paper, rule, official.entity, organisation.entity, span)
            continue
        for member, body in product((organisation, official), objects):
            _state(paper, rule, member.entity, body.entity, span)


def _read_continued(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], subjects: list[Mention]
) -> None:
    """State whom else a report goes to, by a second verb or further on in the sentence."""
    if rule.predicate is not Predicate.REPORTS_TO or match.groupdict().get("o") is None:
        return
    said = match.groupdict().get("s")
    for object_ in rendered.names(" ".join(_SENT_ON.split(said)[1:])) if said else ():
        for subject in subjects:
            span = (min(subject.start, rendered.token(match.start())), object_.end)
            _state(paper, rule, subject.entity, object_.entity, span)
    if match.end("o") != match.end():
        return
    before = _PREPOSITION.search(rendered.text[: match.start("o")])
    for object_, end in names_after(rendered, before[1] if before else "", match.end()):
        for subject in subjects:
            span = (min(subject.start, rendered.token(match.start())), rendered.token_from(end))
            _state(paper, rule, subject.entity, object_.entity, span)


def _with_item(rendered: Rendered, span: tuple[int, int], *ends: Mention) -> tuple[int, int]:
    """Return a span that leads into a list with all up to an item of it, if that is not far."""
    lead = (span[0], min(span[1], rendered.end))
    items = [m.end for m in ends if rendered.is_item(m)]
    return (span[0], items[0]) if items and items[0] <= span[0] + _LONGEST_QUOTE else lead


# --- the ends of a match ----------------------------------------------------------------------


def _subjects(
    rendered: Rendered, rule: Relation, match: re.Match[str], objects: list[Mention]
) -> list[Mention]:
    """Return the subjects that a match names, or the one that it only says something of.

    A report is that of whoever is named last, "who led the Group , presented its report", and of
    all who present it together.
    """
    found = _named_by(rendered, rule, match, "s")
    if rule.predicate is Predicate.REPORTS_TO:
        together = found and rule.default == "home"
        return found + presenting_with(rendered, match) if together else found
    return before_aside(rendered, match, objects, _letters(rule.predicate, "s")) or found


def _named_by(rendered: Rendered, rule: Relation, match: re.Match[str], end: str) -> list[Mention]:
    """Return the names in one end of a match, but for a last one that is no more part of it.

    It may own what follows, "to the Board and the Trust's chair", or begin a clause, "to the Board,
    and the Panel receives". So does a pronoun after a comma or semicolon: in "to the Cabinet; it
    meets" the Cabinet alone is reported to, and in "the Hub, we work with" it is "we" that work.
    """
    if match.groupdict().get(end) is None:
        return []
    said = _LED_BY.sub("", _DESCRIBED.sub("", match[end]))
    if end == "s" and rule.predicate is Predicate.MEMBER_OF:
        closing = match.end(end) == match.end()
        said = " ".join(s[0] for s in members(rendered, *match.span(end), closing=closing))
    elif end == "s":
        said = _ABOUT.split(_SENT_ON.split(_OF_A_POST.sub(r"\1", said))[0])[0]
    if not rendered.text[match.end(end) :].strip():
        said = _PLACE.sub("", said)
    found = rendered.names(said)
    after = rendered.text[match.end() :] if match.end(end) == match.end() else ""
    if end == "o" and (_SAYS_WHOSE.match(after) or _OWNS.match(after)):
        return found[:-1]
    if len(found) <= 1:
        owner = end == "s" and rule.left == "o" and _OWNS_GROUPS.match(after)
        return [] if owner else found
    if _LAST_OF_LIST.search(said) and (end == "o" or rule.left == "o"):
        return found[:-1] if _VERB.match(after) or _OWNS.match(after) else found
    if found[-1].rule == "pointer" and _BEGINS_ANEW.search(match[end]):
        return found[-1:] if end == "s" else found[:-1]
    begins = _AFTER_COMMA.search(said) and _VERB.match(after)
    if end == "o" and (rule.left == "s" or rule.predicate in _CHAIRING):
        begins = begins or _begins_clause(rendered.text[: match.end()], after)
    return found[:-1] if begins or _OWNS.match(after) else found


def _begins_clause(said: str, after: str) -> re.Match[str] | None:
    """Tell whether the last of two names begins a clause: "chairs the Hub and the Panel is".

    Unless the list stands in a clause about a name, whose verb follows: "the Hub that serves ...".
    """
    last = (_IS.match(after) or _VERB.match(after)) and _AND_LAST.search(said)
    return last if last and not _IN_RELATIVE.search(said) else None


def _officials(paper: Paper, names: list[Mention]) -> list[Mention]:
    """Return the people and posts: in "by Jo Ash, Head of Law, Anyshire Council", not the last."""
    return [name for name in names if paper.stands_for(name, OFFICIALS)]


def _left_of(
    paper: Paper,
    rendered: Rendered,
    rule: Relation,
    match: re.Match[str],
    other: list[Mention],
) -> list[Mention]:
    """Return the end that stands left of a match, in its sentence or in what leads into a list."""
    before = match.start()
    if rule.predicate in _CHAIRING and _OF_ANOTHER.search(rendered.text[:before]):
        return []
    owner = OF_OR_IN if rule.predicate in _CONDITIONAL else OF
    genitive = owner if rule.genitive else None
    letters = _letters(rule.predicate, rule.left)
    if rule.predicate in _CHAIRING:
        letters = letters.replace(LETTERS[EntityType.COUNCIL], "")
    led = own_clause(rendered.text[:before])
    own = len(led) < before
    found = [] if own else find_left(rendered, before, other, letters, genitive=genitive)
    if found or (SYMBOL.search(led) and not _SECOND_VERB.search(led)):
        return found
    known, first = {m.entity for m in other}, rendered.start
    here = (first, rendered.token_from(match.end()))
    if rule.predicate in _BY_THE_CHAIR and _THE_CHAIR.search(led):
        return understood(_chair_before(paper, first) or _chaired_before(paper, first), here)
    if rule.predicate in _BY_THE_CHAIR:
        led = _CHAIRS_OF_ALL.sub(r"\1", _THEIR_CHAIRS.sub(r"\1they all ", led))
    meant = [m.entity for m in collective(paper, led, first, rendered.end) if m.entity not in known]
    together = [mention for entity in meant for mention in understood(entity, here)]
    if together or SYMBOL.search(led) or before > _ITEM_LEAD or _has_subject(rendered.text, led):
        return together
    above = _led_by(paper, first, other, letters)
    topic = spoken_of(paper, first)
    if above or topic is None or topic in known or not _VERB_FIRST.fullmatch(led):
        return above
    return understood(topic, here)


def _chair_before(paper: Paper, token: int) -> str | None:
    """Return the chair that "the chair" means: whom the sentence before in the paragraph names."""
    start, end = (paper.sentences_before(token) or [(token, token)])[-1]
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
    lead = render(paper, *above)
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


# --- stating ----------------------------------------------------------------------------------


def _state(paper: Paper, rule: Relation, subject: str, object_: str, span: tuple[int, int]) -> None:
    """State a fact; where its kind needs a post, of the post of the person named."""
    thing = paper.thing(object_)
    if not subject or thing is None or (rule.predicate is Predicate.CHAIRS and thing.type in _LED):
        return
    if rule.predicate is Predicate.MEMBER_OF and {thing.type, paper.things[subject].type} <= _LED:
        paper.claim(subject, Predicate.PART_OF, object_, span, rule.id, rule.confidence)
        return
    posted = paper.things[subject].type is EntityType.POST and thing.type is EntityType.SERVICE
    if rule.predicate is Predicate.MEMBER_OF and posted:  # whoever makes up a team works in it
        paper.claim(subject, Predicate.POST_IN, object_, span, rule.id, rule.confidence)
        return
    if paper.claim(subject, rule.predicate, object_, span, rule.id, rule.confidence):
        if rule.predicate in _CHAIRING:
            paper.claim(subject, Predicate.MEMBER_OF, object_, span, rule.id, rule.confidence)
        return
    confidence = rule.confidence - _BY_POST
    post = _held(paper, subject)
    if post:
        paper.claim(post, rule.predicate, object_, span, rule.id, confidence)
        return
    paper.claim(subject, rule.predicate, _held(paper, object_), span, rule.id, confidence)


def _held(paper: Paper, person: str) -> str:
    """Return the post that a person was said to hold."""
    return next(
        (
            claim.object
            for claim in paper.claims
            if claim.predicate is Predicate.HOLDS_POST and claim.subject == person
        ),
        "",
    )
