"""Attendance told in running text: who is recorded as having been there, or as having spoken."""

import re
from collections.abc import Set as AbstractSet

from ...ontology.terms import EntityType, PaperKind, Predicate
from ..layout.labels import LEADERS, PEOPLE
from ..layout.section_lines import role_at
from ..layout.words import DASHES
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .public import is_of_public

_WAS_THERE = wording("attendance", "was-there")
_SPEAKS = wording("attendance", "speaks")
_SPOKEN_BY = wording("attendance", "spoken-by")
_ASKED_BY = wording("attendance", "asked-by")
_AND_ANOTHER = wording("attendance", "and-another")
_LED = wording("attendance", "led")
_MADE_LEADER = wording("attendance", "made-leader")
_LED_BY = wording("attendance", "led-by")
_MOVES = wording("attendance", "moves")
_MOVED_BY = wording("attendance", "moved-by")
_BEFORE_SIGNATURE = wording("attendance", "before-signature")
_AFTER_SIGNATURE = wording("attendance", "after-signature")
_SIGNATURE = 40
"""Tokens at the end of minutes among which the one who chaired signs them."""
_WELCOMED = wording("attendance", "welcomed")
_TO_THE_MEETING = wording("attendance", "to-the-meeting")
_ABSENCE = wording("attendance", "in-absence")
_WRITTEN_BY = wording("attendance", "written-by")
_LETTERS_BEFORE = 100
"""Letters before a name that say whether that one was heard, welcomed, or not there."""
_TO_TITLE = 4
"""Tokens to where a title begins that stands beside a name: ", the", ", the then"."""
_BESIDE = DASHES | {",", ":", "(", ")", "of", "from", "for", "at", "in", "the"}
"""What may stand between a name and the titles and organisations told beside it."""
_AND = re.compile(r"[\s,;)]*(?:[,;]|\band\b|&)[\s]*")
_QUOTED = 12
"""Tokens after a name that are quoted with it, to show what that one did."""


def read_told_attendance(paper: Paper) -> None:
    """State who attended by what the minutes say they did there, and so who is a member.

    Nobody is taken for a member of the public in an item that is for these. Minutes without a date
    are of no meeting that somebody could be said to have attended: who speaks there acts in an
    office all the same.
    """
    if paper.kind is not PaperKind.MINUTES:
        return
    known = {c.subject for c in paper.claims}
    known |= {t.id for t in paper.things.values() if t.official}
    absent = {c.subject for c in paper.claims if c.predicate is Predicate.SENT_APOLOGIES}
    replaced = {c.object for c in paper.claims if c.predicate is Predicate.SUBSTITUTED_FOR}
    for start, end in paper.sentences:
        named = paper.named_in(start, end)
        people = [m for m in named if m.type is EntityType.PERSON and m.entity not in absent]
        if _is_listed(paper, start, end):
            people = [m for m in people if _acts_there(paper, m, start, end)]
        if not people:
            continue
        if is_of_public(paper, start, end):
            people = [m for m in people if m.entity in known]
        _read_sentence(paper, people, known, start, end, replaced=replaced)


def _is_listed(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a sentence stands in a list of people; more may be told below apologies."""
    role = role_at(paper.lines, start)
    return role in PEOPLE and (role != "apologies" or "polog" in paper.text(start, end))


def _acts_there(paper: Paper, person: Mention, start: int, end: int) -> bool:
    """Tell whether a sentence in a list says what somebody did: "The Chair Jo Ash opened it".

    Below "Apologies" only whoever stands before these may: "Jo Ash took over as apologies had".
    """
    role, after = role_at(paper.lines, start), paper.text(person.end, end)
    if role not in LEADERS and (role != "apologies" or "polog" in paper.text(start, person.end)):
        return False
    after = after.partition("polog")[0]
    return _SPEAKS.match(after) is not None and "gave" not in after


def _read_sentence(
    paper: Paper,
    people: list[Mention],
    known: AbstractSet[str],
    start: int,
    end: int,
    *,
    replaced: AbstractSet[str],
) -> None:
    """State who of the people of a sentence attended; the last of a list speaks for all.

    Whoever asks or says something at a committee, and is not known to act in an office, may be a
    member of the public; who presents or explains something is none.
    """
    acts, following = False, end
    setting = paper.setting_at(start)
    body = paper.thing(setting.body)
    is_open = body is None or body.type is EntityType.COMMITTEE
    hosted = _hosted(paper, people, known if is_open else None, start, end)
    for person in reversed(people):
        after = _after_post(paper, person, end)
        before = words_between(paper, start, person.start)[-_LETTERS_BEFORE:]
        alone = words_between(paper, person.end, following)
        beside = _end_of_beside(paper, person, min(end, following))
        acting = _SPEAKS.match(alone) or _MADE_LEADER.match(alone)
        if _ABSENCE.search(before) and not acting:
            acts, following = False, person.start
            continue
        joined = (
            acts
            and person.entity not in replaced
            and (
                _AND_ANOTHER.fullmatch(alone)
                or (beside > person.end and _AND.fullmatch(words_between(paper, beside, following)))
            )
        )
        speaks = None if _WRITTEN_BY.search(before) else _SPEAKS.match(after)
        if speaks and person.entity not in known and _may_be_publics(speaks[0], is_open=is_open):
            speaks = None
        was_there = _WAS_THERE.match(after) or _WAS_THERE.match(words_between(paper, beside, end))
        acts = bool(joined or speaks or was_there)
        following = person.start
        leads = bool(_MADE_LEADER.match(after) or _LED_BY.search(before))
        moved = _MOVES.match(after) or _MOVED_BY.search(before)
        signs = (
            end > len(paper.words) - _SIGNATURE
            and _AFTER_SIGNATURE.match(after)
            and _BEFORE_SIGNATURE.search(before)
        )
        if acts or moved or signs or leads or person.start in hosted:
            _state_presence(paper, person, setting.meeting, end)
        if signs or leads or (_LED.match(after) and "absence" not in before):
            _state_leader(paper, person, end)
        if moved:
            _state_voter(paper, person, end)


def _state_presence(paper: Paper, person: Mention, meeting: str | None, end: int) -> None:
    """State that somebody attended a meeting; of minutes without a date only that one spoke."""
    if meeting is None:
        paper.speakers.add(person.entity)
        return
    span = (person.start, min(end, person.end + _QUOTED))
    paper.claim(person.entity, Predicate.ATTENDED, meeting, span, "recorded-speaking", 0.8)


def _end_of_beside(paper: Paper, person: Mention, end: int) -> int:
    """Return where the titles and organisations end that stand beside a name: "Jo – Clerk, Hub"."""
    at = person.end
    for mention in paper.named_in(person.end, end):
        between = paper.words.lowers(at, mention.start)
        if mention.type is EntityType.PERSON or not all(w in _BESIDE for w in between):
            break
        at = mention.end
    return at


def _start_of_beside(paper: Paper, person: Mention, start: int) -> int:
    """Return where the titles and organisations begin that lead to a name: "Clerk, Hub – Jo"."""
    at = person.start
    for mention in reversed(paper.named_in(start, person.start)):
        between = paper.words.lowers(mention.end, at)
        if mention.type is EntityType.PERSON or not all(w in _BESIDE for w in between):
            break
        at = mention.start
    while at > start and at < person.start and paper.words.lower(at - 1) == "the":
        at -= 1
    return at


def _after_post(paper: Paper, person: Mention, end: int) -> str:
    """Return the words after a name; without a long title beside it, which may hold commas."""
    beside = paper.mentions_in(person.end + 1, min(person.end + _TO_TITLE, end))
    post = next((m for m in beside if m.type is EntityType.POST and not m.reference), None)
    post = _last_title(paper, post, end) if post is not None else None
    if post is not None and paper.words.words[person.end].text == "," and post.end < end:
        said = words_between(paper, post.end, end)
        if not said.lstrip().startswith(","):
            return said.removeprefix("respectively")
    return words_between(paper, person.end, end)


def _last_title(paper: Paper, post: Mention, end: int) -> Mention:
    """Return the last of the titles that a list beside a name begins with: "Clerk and Director"."""
    for mention in paper.mentions_in(post.end, end):
        joined = _AND.fullmatch(words_between(paper, post.end, mention.start))
        if mention.type is not EntityType.POST or joined is None:
            break
        post = mention
    return post


def _may_be_publics(said: str, *, is_open: bool) -> bool:
    """Tell whether members of the public may do what a name is said to do at a meeting."""
    public = grammar().people.speaking_in_public if is_open else grammar().people.telling_stories
    words = said.split()
    return words[-1] in public or " ".join(words[-2:]) in public


def _hosted(
    paper: Paper, people: list[Mention], known: AbstractSet[str] | None, start: int, end: int
) -> set[int]:
    """Return where those are named who were heard or welcomed; all of a list are.

    Of those who ask only the ones who are `known` to act in an office, where that is given.
    """
    hosted: set[int] = set()
    last = start
    for person in people:
        before = words_between(paper, last, person.start)
        ahead = words_between(paper, last, _start_of_beside(paper, person, last))
        first = f"{ahead.rstrip()} "[-_LETTERS_BEFORE:]
        whole = words_between(paper, start, end)
        may_ask = known is None or person.entity in known
        heard = (
            _SPOKEN_BY.search(first) is not None
            or (may_ask and _ASKED_BY.search(first) is not None)
            or _is_welcomed(paper, person, first, whole, end)
        )
        listed = bool(hosted) and max(hosted) < last and _AND_ANOTHER.fullmatch(before)
        if heard or listed:
            hosted.add(person.start)
        last = person.end
    return hosted


def _is_welcomed(paper: Paper, person: Mention, before: str, whole: str, end: int) -> bool:
    """Tell whether a name stands after "welcomed" or "thanked", and that was for being there.

    Who is only thanked, in a sentence that welcomes another, need not be there.
    """
    verb = _WELCOMED.search(before)
    if verb is None:
        return False
    rest = f"{verb[0]} {words_between(paper, person.start, end)}"
    return _TO_THE_MEETING.search(whole if "elcom" in verb[0] else rest) is not None


def _state_voter(paper: Paper, person: Mention, end: int) -> None:
    """State that who moved or seconded something is a member: nobody else may."""
    body = paper.setting_at(person.start).body
    thing = paper.things.get(body) if body else None
    if thing is not None and thing.type is EntityType.COMMITTEE:
        span = (person.start, min(end, person.end + _QUOTED))
        paper.claim(person.entity, Predicate.MEMBER_OF, body, span, "moved-or-seconded", 0.8)


def _state_leader(paper: Paper, person: Mention, end: int) -> None:
    """State that somebody who was in the chair chairs the body that met."""
    body, who, span = paper.setting_at(person.start).body, person.entity, (person.start, end)
    if body is None:
        return
    paper.claim(who, Predicate.CHAIRS, body, span, "in-the-chair", 0.85)
    paper.claim(who, Predicate.MEMBER_OF, body, span, "in-the-chair", 0.85)
