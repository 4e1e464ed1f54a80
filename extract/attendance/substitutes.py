"""Who sat for whom: "A for B", "A (substitute for B)", "A, deputised by B"."""

import re
from collections import defaultdict
from itertools import pairwise

from ...ontology.terms import EntityType, PaperKind, Predicate
from ..layout.labels import PEOPLE
from ..layout.section_lines import role_at
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Claim, Paper, words_between
from .entries import Entry, end_of_row, entries

_SUBSTITUTES = wording("attendance", "substitutes")
_SUBSTITUTES_BRIEFLY = wording("attendance", "substitutes-briefly")
_DEPUTISED = wording("attendance", "deputised")
_REPRESENTS = wording("attendance", "represents-absent")
_SAT_INSTEAD = wording("attendance", "sat-instead")
_WITH = wording("attendance", "with-deputy")
_AS_DEPUTY = wording("attendance", "as-deputy")
_IN_PLACE_OF = wording("attendance", "in-place-of")
_WHOSE = wording("attendance", "whose")
_ATTENDS = wording("attendance", "attends")
_TOLD = wording("attendance", "substitutes-told")
_SITS_AS = wording("attendance", "sits-as")
_WHOSE_SUBSTITUTE = wording("attendance", "whose-substitute")
_FOR_GOOD = wording("attendance", "for-good")
_ANNOUNCED = wording("attendance", "substitutions-ahead")
_SUBSTITUTION_OF = wording("attendance", "substitution-of")
_WHOM = wording("attendance", "substituted-whom")
_SEVERAL = wording("attendance", "substitutes-several")
_LISTED_ON = wording("attendance", "listed-on")
_THIS_MEETING = wording("attendance", "this-meeting")
_ALSO = re.compile(r"\balso\b", re.IGNORECASE)
_REPLACED_SINCE = re.compile(r"\bha(?:d|s|ve) replaced?\b")
"""Words of somebody who took another's place before the meeting."""
_SAT = re.compile(r"\b(?:attend|sat\b|present\b)")
"""Words of somebody who was there, and not put in another's place for good."""
_LEAST_OF_SEVERAL = 2
_ENDS_LINE = frozenset({")", ".", ";"})
_TOKENS_AFTER = 16
"""Tokens after a second name that say whether that one sat for the first."""
_TOKENS_BEFORE = 6
"""Tokens before a name that lead to somebody who sat for another."""
_LETTERS_BEFORE_DEPUTY = 40
"""Letters before a name that say whether it is that of a deputy."""
_LETTERS_BEFORE_ABSENT = 45
"""Letters before a name that say whether it is that of whom somebody sat for."""


def state_substitute(paper: Paper, entry: Entry) -> None:
    """State what is said between a name and the next in its line: who sat for whom."""
    person, other = entry.person, _next_person(paper, entry)
    if other is None or _is_told_of_another(paper, person, other):
        return
    between = words_between(paper, person.end, other.start)
    if _took_seat(paper, between, other):
        return
    span = (person.start, other.end)
    role, told = role_at(paper.lines, person.start), _sits_as(paper, between, other)
    if _is_rep_of(paper, between, other):
        _state_deputy(paper, person, other, "represents-absent", person.start)
    elif _DEPUTISED.search(between):
        _state_deputy(paper, other, person, "deputised-by", person.start)
    elif _sat_in_place(paper, person, other):
        _state_deputy(paper, other, person, "in-their-place", person.start)
    elif _WHOM.match(between) and leads_to_deputy(_said_before(paper, person)):
        _state_deputy(paper, person, other, "substitution-of", person.start)
    elif told or (role_at(paper.lines, other.start) == role and _sits_for(between, role)):
        rule = "substitute-for"
        paper.claim(person.entity, Predicate.SUBSTITUTED_FOR, other.entity, span, rule, 0.92)
        if role != "apologies" or told or _TOLD.search(between):
            paper.claim(
                person.entity,
                Predicate.ATTENDED,
                paper.setting_at(span[0]).meeting,
                span,
                rule,
                0.85,
            )


def _took_seat(paper: Paper, between: str, other: Mention) -> bool:
    """Tell whether one of two has taken the other's seat for good: "replaced her on the Board"."""
    after = words_between(paper, other.end, min(other.end + _TOKENS_AFTER, len(paper.words)))
    if "replac" not in between or _THIS_MEETING.search(after):
        return False
    return bool(_REPLACED_SINCE.search(between) or _FOR_GOOD.match(after))


def _sits_as(paper: Paper, between: str, other: Mention) -> bool:
    """Tell whether one of two was there as the other's substitute: "as Cllr Orr's substitute"."""
    stop = min(other.end + _TOKENS_AFTER, len(paper.words))
    after = words_between(paper, other.end, stop)
    return bool(_SITS_AS.search(between) and _WHOSE_SUBSTITUTE.match(after))


def _is_told_of_another(paper: Paper, person: Mention, other: Mention) -> bool:
    """Tell whether a line between two names begins with a third, unknown: "Jo Ash sat for"."""
    words = paper.words
    for token in range(person.end, other.start - _LEAST_OF_SEVERAL):
        if not words.broken[token] or words.hanging[token]:
            continue
        named = words.words[token].title and words.words[token + 1].title
        begins = token == person.end or words.words[token - 1].text in _ENDS_LINE
        if begins and named and words.words[token + _LEAST_OF_SEVERAL].text.islower():
            return True
    return False


def leads_to_deputy(before: str) -> bool:
    """Tell whether words before a name say that this one sat: "with the substitution of"."""
    return _SUBSTITUTION_OF.search(before) is not None


def _said_before(paper: Paper, person: Mention) -> str:
    return words_between(paper, max(person.start - _TOKENS_BEFORE, 0), person.start)


def pairs_in(paper: Paper, start: int, end: int) -> list[tuple[Mention, Mention]]:
    """Return each deputy with the absent where several sat for as many: "A and B for C and D"."""
    people = [m for m in paper.named_in(start, end) if m.type is EntityType.PERSON]
    if _in_turn(paper, people):
        return []
    for at in range(_LEAST_OF_SEVERAL, len(people) - 1):
        if _SEVERAL.search(words_between(paper, people[at - 1].end, people[at].start)):
            absent = _joined(paper, people[at:])
            deputies = _joined(paper, people[:at][::-1])[: len(absent)][::-1]
            if len(deputies) == len(absent) >= _LEAST_OF_SEVERAL:
                return list(zip(deputies, absent, strict=True))
    return []


def _in_turn(paper: Paper, people: list[Mention]) -> bool:
    """Tell whether one sat for one, time and again: "A in place of B, C in place of D"."""
    if len(people) <= _LEAST_OF_SEVERAL:
        return False
    told = (_SEVERAL.search(words_between(paper, a.end, b.start)) for a, b in pairwise(people))
    return [number for number, found in enumerate(told) if found][:2] == [0, 2]


def state_pairs(paper: Paper, pairs: list[tuple[Mention, Mention]]) -> None:
    """State of each deputy for whom they sat."""
    for deputy, absent in pairs:
        _state_deputy(paper, deputy, absent, "substitutes-in-order", pairs[0][0].start)


def _joined(paper: Paper, people: list[Mention]) -> list[Mention]:
    """Return the first people of some, up to where more than "and" stands between two."""
    count = 1
    while count < len(people):
        one, other = sorted(people[count - 1 : count + 1], key=lambda m: m.start)
        if not _LISTED_ON.fullmatch(words_between(paper, one.end, other.start)):
            break
        count += 1
    return people[:count]


def read_told_substitutes(paper: Paper) -> None:
    """Read who sat for whom in running text: "Ms Holt attended as substitute for Mr Vale"."""
    if paper.meeting is None and paper.kind is not PaperKind.MINUTES:
        return
    for start, end in paper.sentences:
        if not any(m.type is EntityType.PERSON for m in paper.mentions_in(start, end)):
            continue
        role = role_at(paper.lines, start)
        pairs = pairs_in(paper, start, end)
        beside = role == "apologies" and "polog" not in paper.text(start, end)
        if pairs:
            state_pairs(paper, pairs)
        elif beside or role not in PEOPLE:
            _read_told(paper, start, end)


def seat_substituted(paper: Paper) -> None:
    """State that councillors for whom others sat belong to the body that met."""
    for claim in [c for c in paper.claims if c.predicate is Predicate.SUBSTITUTED_FOR]:
        if paper.things[claim.object].official:
            body, span = paper.setting_at(claim.start).body, (claim.start, claim.end)
            paper.claim(claim.object, Predicate.MEMBER_OF, body, span, "sat-for-a-member", 0.85)


def speak_for_absent(paper: Paper) -> None:
    """State that who sat for somebody was there for the organisation of the one who was away.

    That is so where nothing else says where they are from.
    """
    spoken: dict[str, list[Claim]] = defaultdict(list)
    for claim in paper.claims:
        if claim.predicate is Predicate.REPRESENTS:
            spoken[claim.subject].append(claim)
    for claim in [c for c in paper.claims if c.predicate is Predicate.SUBSTITUTED_FOR]:
        if claim.subject in spoken:
            continue
        for own in spoken.get(claim.object, ()):
            span, rule = (own.start, own.end), "speaks-for-absent"
            paper.claim(claim.subject, Predicate.REPRESENTS, own.object, span, rule, 0.7)


def _read_told(paper: Paper, start: int, end: int) -> None:
    """Read who sat for whom in a sentence; what is said of the first pair goes for those after."""
    listed = list(entries(paper, start, end))
    ahead = words_between(paper, start, listed[0].person.start) if listed else ""
    told = _ANNOUNCED.search(ahead) is not None
    for entry in listed:
        other = _next_person(paper, entry)
        between = words_between(paper, entry.person.end, other.start) if other else ""
        if other and told and _SUBSTITUTES_BRIEFLY.search(between):
            _state_deputy(paper, entry.person, other, "substitute-told", entry.person.start)
        elif other and _sits_as(paper, between, other):
            state_substitute(paper, entry)
        elif other and _TOLD.search(between) and _for_once(paper.text(start, end), between):
            told = True
            state_substitute(paper, entry)
        elif other is None:
            _sit_for_post(paper, entry)


def _for_once(sentence: str, between: str) -> bool:
    """Tell whether one who replaced another did so at a meeting, and not on the body."""
    lasting = "to replace" in between or "place of" in between
    return (
        not lasting
        or _SAT.search(between) is not None
        or _THIS_MEETING.search(sentence) is not None
    )


def _sit_for_post(paper: Paper, entry: Entry) -> None:
    """State that somebody sat for the one known holder of a post: "deputised for the Director"."""
    person = entry.person
    post = next((m for m in entry.beside if m.type is EntityType.POST), None)
    if post is None or not _TOLD.search(words_between(paper, person.end, post.start)):
        return
    held = (c for c in paper.claims if c.predicate is Predicate.HOLDS_POST)
    holders = {c.subject for c in held if c.object == post.entity} - {person.entity}
    if len(holders) == 1:
        (absent,) = holders
        span, rule = (person.start, post.end), "substitute-for-post"
        paper.claim(person.entity, Predicate.SUBSTITUTED_FOR, absent, span, rule, 0.85)
        meeting = paper.setting_at(person.start).meeting
        paper.claim(person.entity, Predicate.ATTENDED, meeting, span, rule, 0.85)


def has_deputy(paper: Paper, entry: Entry) -> bool:
    """Tell whether the next person named beside somebody in a list sat for them."""
    other = _next_person(paper, entry)
    if other is None:
        return False
    between = words_between(paper, entry.person.end, other.start)
    if _is_rep_of(paper, between, other):
        return False
    return bool(_DEPUTISED.search(between)) or _sat_in_place(paper, entry.person, other)


def sits(paper: Paper, before: str) -> bool:
    """Tell whether one in the list of substitutes of minutes sat there, by the words before."""
    return paper.kind is PaperKind.MINUTES and not _sits_for(before, "substitutes")


def is_sat_for(paper: Paper, between: str, other: Mention) -> bool:
    """Tell whether the words between two names say that the first sat for the second."""
    return _SUBSTITUTES.search(between) is not None or _is_rep_of(paper, between, other)


def is_deputy(between: str) -> bool:
    """Tell whether the words between two names say that the second sat for the first."""
    return _DEPUTISED.search(between) is not None


def sat_for_another(after: str) -> bool:
    """Tell whether the words between a name and the next say that the first sat for the second."""
    return _TOLD.search(after) is not None


def sat_instead(after: str) -> bool:
    """Tell whether the words after a name say that this one sat for the one before."""
    return _SAT_INSTEAD.search(after) is not None


def _is_one_of_several_above(paper: Paper, person: Mention, other: Mention) -> bool:
    """Tell whether the sentence before that of a deputy names others than the last as well."""
    start, end = paper.sentence_at(person.start) or (0, len(paper.words))
    named = paper.named_in(start, end) if other.start >= end else []
    return any(m.type is EntityType.PERSON and m.entity != person.entity for m in named)


def sat_with(before: str, after: str) -> bool:
    """Tell whether one sat for the one before, by the words around: "(with B as a substitute)"."""
    return _WITH.search(before) is not None and _AS_DEPUTY.match(after) is not None


def _is_rep_of(paper: Paper, between: str, other: Mention) -> bool:
    """Tell whether one who was there is "rep" of another, whose apologies are listed as well.

    One who "also" is that of somebody is so wherever those are listed.
    """
    if not _REPRESENTS.search(between) or role_at(paper.lines, other.start) == "apologies":
        return False
    if _ALSO.search(between):
        return True
    mentions = paper.things[other.entity].mentions if other.entity else []
    return any(role_at(paper.lines, m.start) == "apologies" for m in mentions)


def _next_person(paper: Paper, entry: Entry) -> Mention | None:
    limit = end_of_row(paper, paper.words.unit_of[entry.person.start])
    people = (m for m in paper.named_in(entry.person.end, limit) if m.type is EntityType.PERSON)
    return next((m for m in people if m.entity != entry.person.entity), None)


def _sat_in_place(paper: Paper, person: Mention, other: Mention) -> bool:
    """Tell whether the second of two people of one line sat for the first."""
    words = paper.words
    if any(words.broken[t] and not words.hanging[t] for t in range(person.end, other.start + 1)):
        return False
    if _is_one_of_several_above(paper, person, other):
        return False
    _, limit = words.units[words.unit_of[other.start]]
    limit = min(other.end + _TOKENS_AFTER, limit)
    if _WHOSE.search(words_between(paper, person.end, other.start)):
        return bool(_ATTENDS.match(words_between(paper, other.end, limit)))
    told = _IN_PLACE_OF.search(words_between(paper, other.end, limit))
    if told:
        absent = paper.things[person.entity]
        return told["whom"] in {absent.surname, absent.given.partition(" ")[0]}
    following = (m for m in paper.mentions_in(other.end, limit) if m.type is EntityType.PERSON)
    limit = next((m.start for m in following), limit)
    after = words_between(paper, other.end, limit)
    return sat_instead(after) or sat_with(words_between(paper, person.end, other.start), after)


def _state_deputy(paper: Paper, deputy: Mention, person: Mention, rule: str, start: int) -> None:
    """State that one of two people named, the first of them at a token, sat for the other."""
    span = (start, max(person.end, deputy.end))
    paper.claim(deputy.entity, Predicate.SUBSTITUTED_FOR, person.entity, span, rule, 0.9)
    paper.claim(
        deputy.entity, Predicate.ATTENDED, paper.setting_at(span[0]).meeting, span, rule, 0.9
    )


def follows_substitution(before: str) -> bool:
    """Tell whether the words before a name make it one of a pair: "J Holt, deputised by".

    After "sat for the school, and from" another name begins anew.
    """
    return not before.endswith("from") and bool(
        _DEPUTISED.search(before[-_LETTERS_BEFORE_DEPUTY:])
        or _WHOSE.search(before[-_LETTERS_BEFORE_DEPUTY:])
        or _SUBSTITUTES.search(before[-_LETTERS_BEFORE_ABSENT:])
    )


def _sits_for(between: str, role: str) -> bool:
    if role == "substitutes" and _SUBSTITUTES_BRIEFLY.search(between.strip()):
        return True
    return bool(_SUBSTITUTES.search(between))
