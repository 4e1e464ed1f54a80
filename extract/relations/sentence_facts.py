"""Facts that sentences assert: wordings are found, their ends named, the facts stated."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from itertools import pairwise, product
from typing import NamedTuple

from ...ontology.terms import OFFICIALS, EntityType, Predicate
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .announced_series import announced_by_number
from .assertion import is_asserted
from .cases import as_referral
from .collectives import listed_below, with_groups, with_those_before
from .coordinated import with_neighbours
from .couples import miscoupled
from .ellipses import read_ellipses
from .ends import CONDITIONAL, leading, left_of, subjects_of
from .further import (
    read_chaired_further,
    read_continued,
    read_gapped,
    read_named_further,
    read_represented_further,
)
from .group_chairs import with_chairs
from .list_ends import CHAIRING, named_by
from .of_a_kind import named_of_kind
from .own_subjects import apart_by_subject
from .partner_seats import read_partners
from .passing import plainer, runs_on
from .patterns import LETTERS
from .proposals import as_carried, where_lost
from .referrers import read_referrers
from .relative_series import relatives_apart
from .rendering import Rendered
from .rosters import leaders
from .sentences import sentences_of
from .series import in_clauses
from .stages import read_stages
from .stating import state
from .successors import read_successors
from .the_chair import with_the_chair
from .these_organisations import with_these
from .unknown_names import promote
from .unsaid import unsaid_objects, unsaid_subjects
from .verbs_apart import verbs_apart
from .wordings import Form, Relation, relations, tried
from .yearly_reports import read_yearly_reports

_COUPLING = frozenset({"name-comma-post", "post-comma-name"})
_COUPLED = frozenset({Predicate.HOLDS_POST, Predicate.POST_IN, Predicate.REPRESENTS})
"""What is said of two neighbours, of which others beside them may be no part."""
_ANSWERED = _COUPLING | {"its-chair"}
_ANSWERING = re.compile(rf"\W*(?:[0-9.]+ )?{alternatives(syntax().answering)} [^,;:]*$")
_FIRST = {Predicate.HOLDS_POST: 0, Predicate.PART_OF: 1, Predicate.REPLACES: 2}
_LINES = frozenset({
    Predicate.PART_OF, Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO, Predicate.ESCALATES_TO,
    Predicate.REFERS_TO, Predicate.PARTNER_OF, Predicate.COMMISSIONS, Predicate.ESTABLISHES,
})  # fmt: skip
"""What is told of those between whom a verb stands, wherever in the sentence its subject is."""
_RESPECTIVELY = (" respectively", " , respectively", " in that order")
_LONGEST_QUOTE = 100
"""Tokens of a quote that leads from the beginning of a list to one of its items."""
_HELD_BY = re.compile(r"⟨O\d+⟩ , ⟨P\d+⟩ , (?=who [^⟨⟩.;]*(?:⟨[^PO⟨⟩]+⟩[^⟨⟩.;]*)?$)")
"""A post and its holder, of whom a clause tells."""
_HOLDER_NEXT = re.compile(r" (?:\( )?⟨P\d+⟩ ?(?=[).,;]|and |who )")
"""Who holds the post just named: "chaired by the ⟨O1⟩ ( ⟨P2⟩ )"."""


def read_wording(paper: Paper) -> None:
    """State the facts that the sentences of a paper assert.

    Who holds which post comes first: other facts of a person may be facts of the post. What is
    part of what, and what was replaced, come next: "all sub-groups" are those. Then comes who
    chairs what, who is "the chair"; last, who sits where "the chairs of the sub-groups" do.
    """
    everything = sentences_of(paper)
    read_yearly_reports(paper, everything)
    named = [rendered for rendered in everything if rendered.mentions]
    parts = (part for rendered in named for part in relatives_apart(rendered))
    found = in_clauses([clause for part in parts for clause in apart_by_subject(part)])
    read_stages(paper, found)
    read_referrers(paper, found)
    first, later = _in_turn()
    sentences = list(map(_sentence, found))
    _apply_all(paper, sentences, first)
    whole = with_groups(paper, found)
    sentences = _renewed(sentences, whole)
    _apply_all(paper, sentences, [rule for rule in later if rule.predicate in CHAIRING])
    sentences = _renewed(sentences, with_the_chair(paper, whole))
    _apply_all(paper, sentences, [rule for rule in later if rule.predicate not in CHAIRING])
    seats = [rule for rule in later if rule.predicate is Predicate.MEMBER_OF]
    seated = [*with_chairs(paper, found), *with_the_chair(paper, found, OFFICIALS)]
    seated += [*with_those_before(paper, found), *with_these(paper, named)]
    _apply_all(paper, list(map(_sentence, seated)), seats)
    apart = [_sentence(clause) for rendered in found for clause in verbs_apart(rendered)]
    _apply_all(paper, apart, [rule for rule in first + later if _is_told_apart(rule)])
    kinds = [*map(named_of_kind, found), *map(announced_by_number, found)]
    of_kinds = [_sentence(told) for told in kinds if told is not None]
    _apply_all(paper, of_kinds, [rule for rule in first + later if _is_told_of_kind(rule)])
    read_partners(paper, everything)
    read_successors(paper, found)
    read_ellipses(paper, found)


def _is_told_apart(rule: Relation) -> bool:
    """Tell whether a rule may be read over a clause that was taken out of its sentence."""
    return rule.predicate in _LINES and not (rule.default or rule.nominal)


def _is_told_of_kind(rule: Relation) -> bool:
    """Tell whether what a rule reads of a kind is told of those who are named of it."""
    return _is_told_apart(rule) or (rule.predicate is Predicate.MEMBER_OF and not rule.default)


class _Sentence(NamedTuple):
    """A sentence, what is left of it without what it says in passing, and what to try on it.

    Attributes:
        rendered: The sentence.
        plain: The same without what it says in passing, if it says anything so.
        forms: The forms to try, by the ids of their rules.
    """

    rendered: Rendered
    plain: Rendered | None
    forms: Mapping[str, Sequence[Form]]


def _sentence(rendered: Rendered) -> _Sentence:
    forms = tried(rendered.words)
    return _Sentence(rendered, plainer(rendered) if forms else None, forms)


def _renewed(sentences: list[_Sentence], rendered: list[Rendered]) -> list[_Sentence]:
    """Return sentences as they are rendered now, of which few have changed."""
    pairs = zip(sentences, rendered, strict=True)
    return [old if new is old.rendered else _sentence(new) for old, new in pairs]


@cache
def _in_turn() -> tuple[list[Relation], list[Relation]]:
    """Return the rules that are read first, in their order, and those that build on them."""
    first = [rule for rule in relations() if rule.predicate in _FIRST]
    later = [rule for rule in relations() if rule.predicate not in _FIRST]
    return sorted(first, key=lambda rule: _FIRST[rule.predicate]), later


def _apply_all(paper: Paper, sentences: list[_Sentence], rules: list[Relation]) -> None:
    """State what some rules read in the sentences of a paper."""
    by_rule: dict[str, list[_Sentence]] = defaultdict(list)
    for sentence in sentences:
        for id_ in sentence.forms:
            by_rule[id_].append(sentence)
    for rule in rules:
        for rendered, plain, by_id in by_rule[rule.id]:
            forms = by_id[rule.id]
            told = _apply(paper, rendered, rule, forms)
            if plain is not None and not told and rule.id not in _COUPLING:
                _apply(paper, plain, rule, forms)


def _apply(paper: Paper, rendered: Rendered, rule: Relation, forms: Sequence[Form]) -> bool:
    """State what a rule reads in a sentence, and return whether its wording stands there."""
    conditional = rule.predicate in CONDITIONAL
    found = (match for form in forms for match in form.found_in(rendered.text))
    matches = [match for match in found if not runs_on(rendered.text, match)]
    lost = where_lost(paper, rendered) if matches else 0
    wrong = miscoupled(paper, rendered) if matches and rule.id in _COUPLING else set()
    text = as_carried(paper, rendered) if matches else rendered.text
    for match in (m for m in matches if m.end() <= lost):
        if wrong and _couples_wrongly(rendered, match, wrong):
            continue
        if rule.id in _ANSWERED and _is_answered(rendered.text, match):
            continue
        if rule.id in _COUPLING and _leads_into(rendered, match):
            continue
        if rule.nominal or is_asserted(text, match, conditional=conditional):
            _read_match(paper, rendered, rule, match)
    return bool(matches)


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
    subjects, objects = _named(rendered, rule, match)
    if rule.left == "s" and len(objects) > 1:
        read_gapped(paper, rendered, rule, match, objects)
    if rule.left == "s" and not subjects:
        below = listed_below(paper, rendered.text[: match.start()], rendered.end)
        subjects = left_of(paper, rendered, rule, match, objects) if below is None else below
    if rule.left == "o" and not objects:
        objects = left_of(paper, rendered, rule, match, subjects)
    if rule.among:
        subjects, objects = _among(paper, rule, subjects, objects)
    left = {"s": subjects, "o": objects}.get(rule.left, [])
    span = (min([span[0], *(m.start for m in left)]), span[1])
    if rule.pairs and not objects:
        subjects, objects = subjects[:1], subjects[1:]
    if rule.predicate in CHAIRING:
        subjects = _without_titles(paper, leading(paper, subjects))
        subjects = _with_holders(rendered, rule, match, subjects)
        subjects = read_chaired_further(paper, rendered, rule, match, subjects)
    promote(paper, rule, subjects, objects)
    read_named_further(paper, rendered, rule, match)
    led = _led(rendered, match) if rule.predicate is Predicate.MEMBER_OF else {}
    subjects = subjects or _unsaid(paper, rule, span, objects)
    read_continued(paper, rendered, rule, match, subjects)
    read_represented_further(paper, rendered, rule, match, objects)
    if subjects:
        objects = objects or unsaid_objects(paper, rendered, rule, match, span)
    for subject, object_ in _paired(rendered, match, subjects, objects):
        whole = _with_item(rendered, span, subject, object_)
        told = as_referral(paper, rule, object_, rendered, match)
        state(paper, told, subject.entity, object_.entity, whole)
        if rule.predicate is Predicate.MEMBER_OF and subject.entity in led:
            paper.claim(subject.entity, led[subject.entity], object_.entity, whole, rule.id, 0.85)


def _paired(
    rendered: Rendered, match: re.Match[str], subjects: list[Mention], objects: list[Mention]
) -> Iterable[tuple[Mention, Mention]]:
    """Return which ends belong together: all, but for "by Jo Bell and Al Dee respectively".

    Several people with as many posts have one each.
    """
    ends = {m.type for m in subjects}, {m.type for m in objects}
    in_order = ends == ({EntityType.PERSON}, {EntityType.POST})
    in_order |= rendered.text.startswith(_RESPECTIVELY, match.end())
    apart = in_order and len(subjects) == len(objects)
    return zip(subjects, objects, strict=True) if apart else product(subjects, objects)


def _named(
    rendered: Rendered, rule: Relation, match: re.Match[str]
) -> tuple[list[Mention], list[Mention]]:
    """Return the names at both ends of a match, those that stand beside them included."""
    objects = named_by(rendered, rule, match, "o")
    subjects = subjects_of(rendered, rule, match, objects)
    if rule.nominal or rule.predicate in _COUPLED:
        return subjects, objects
    return (
        with_neighbours(rendered, match, "s", subjects),
        with_neighbours(rendered, match, "o", objects),
    )


def _unsaid(
    paper: Paper, rule: Relation, span: tuple[int, int], objects: list[Mention]
) -> list[Mention]:
    """Return who is meant where a clause has no subject; nobody of several it is told of."""
    unsaid = unsaid_subjects(paper, rule, span)
    told = {m.entity for m in objects} if len(objects) > 1 else set()
    return [] if told.intersection(m.entity for m in unsaid) else unsaid


def _with_holders(
    rendered: Rendered, rule: Relation, match: re.Match[str], subjects: list[Mention]
) -> list[Mention]:
    """Return who chairs something, and who holds the post, where a clause is about both.

    "the ⟨O0⟩ , ⟨P1⟩ , who was appointed in May and chairs the ⟨G2⟩" is about the person as well.
    """
    if match.groupdict().get("s") and match.end("s") == match.end():
        held = _HOLDER_NEXT.match(rendered.text, match.end())
        posts = subjects and subjects[-1].type is EntityType.POST
        return subjects + rendered.names(held[0]) if held and posts else subjects
    if rule.left != "s" or len(subjects) != 1:
        return subjects
    found = _HELD_BY.search(rendered.text[: match.start()])
    names = rendered.names(found[0]) if found else []
    return names if names[:1] == subjects else subjects


def _without_titles(paper: Paper, subjects: list[Mention]) -> list[Mention]:
    """Return who chairs something without the titles that only say who they are.

    By "⟨P1⟩ , ⟨O2⟩" the person is meant, whoever holds the post later; by "the ⟨O1⟩ , ⟨P2⟩" both.
    """
    if len(subjects) <= 1:
        return subjects
    held = {(c.subject, c.object) for c in paper.claims if c.predicate is Predicate.HOLDS_POST}
    titles = {b.start for a, b in pairwise(subjects) if (a.entity, b.entity) in held}
    return [m for m in subjects if m.start not in titles]


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


def _with_item(rendered: Rendered, span: tuple[int, int], *ends: Mention) -> tuple[int, int]:
    """Return a span that leads into a list with all up to an item of it, if that is not far."""
    lead = (span[0], min(span[1], rendered.end))
    items = [m.end for m in ends if rendered.is_item(m)]
    return (span[0], items[0]) if items and items[0] <= span[0] + _LONGEST_QUOTE else lead
