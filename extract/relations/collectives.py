"""Whom "all sub-groups", "both" and "each of them" mean: bodies named together before."""

import re
from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import EntityType, Predicate
from ..document import BlockKind
from ..groups_below import below_sub_groups, is_gone
from ..joined import joined
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..paper import Claim, Paper
from ..told_together import PAIR, distinct, rows, telling_before, two_before
from .list_items import (
    names_listed_after,
    names_said_to_be,
    names_told_after,
    opening_name,
)
from .rendering import Rendered, spell_out

_GROUPS = alternatives(syntax().groups)
_ONE_OF_SEVERAL = syntax().one_of_several
_ANY_KIND = "group"
"""What panels and forums are called, too."""
_TOGETHER = re.compile(
    r"^(?:[\W\d]* )?(?:(?:since|from) then (?:on )?(?:, )?|now (?:, )?)?"
    r"(?P<how>the following|they both|they all|they each|they|each one|both|all|each|every|the"
    rf"|these|our|its|(?=sub(?:groups)? )|(?={alternatives(syntax().numbers[2:])} )) ?"
    rf"(?P<count>{alternatives(syntax().numbers[2:])} )?"
    r"(?:of (?:the|these|them|which|its) )?"
    rf"(?:(?:[a-z]+ ){{0,2}}?(?P<kind>{_GROUPS}|{alternatives(_ONE_OF_SEVERAL)}) "
    r"(?P<led>chairs? )?)?"
    rf"(?:(?:each|all|both|{alternatives(syntax().verb_openers)}) )*"
    rf"(?:$|[a-z]+ (?:(?!who ).)* (?:and |, (?={alternatives(syntax().verb_openers)} )))"
)
_OF_WHICH = re.compile(
    rf"\b{_GROUPS} (?:(?:[a-z]+ ){{0,2}}(?:below|following) )?(?:, )?(?:and )?"
    r"(?:(?:each|all|both) of )?(?:which|that|whom) "
    r"(?:(?:has|have|meets?|is|are) [^⟨⟩.;:]{2,60} and )?"
    rf"(?:(?:each|all|both|{alternatives(syntax().verb_openers)}) )*$"
)
"""What leads from groups, listed below, to a verb of theirs: "sub-groups, each of which"."""
_CLAUSE = re.compile(
    r"(?:[;–-]|, (?:and|but|while)) (?=(?:each|every|all|both) (?:[a-z]+ ){0,3}"
    rf"(?:{_GROUPS}|{alternatives(_ONE_OF_SEVERAL)}) |each $)"
    r"|⟩ and (?=all (?:of )?(?:the )?sub (?:- )?groups )"
)
"""Where a clause of several begins after one of others: ", and each sub-group sends"."""
_THEY = re.compile(
    r"\W*(?:[0-9.]+ )?(?P<they>(?:they(?: (?:both|all|each))?|both|all)(?: of them)? )(?!⟨|of )"
)
_ONE_OF = re.compile(r"\bone of (?:[a-z]+ ){0,4}$")
"""Before groups of which only one is spoken of: "is one of four groups which"."""
_PLURAL = re.compile(rf"\b{_GROUPS}\b")
_LED = "".join(
    rf"(?<!{word} )(?<!{word} of each )(?<!{word} of all )"
    for word in ("chair", "chairs", "lead", "leads", "members")
)
_UNSETTLED_BY = re.compile(
    r"\b(?:that|which|where|if|when|matters|issues|risks) "
    r"(?P<all>(?:(?:a|any|the|each) )?(?:sub (?:- )?(?:groups?|committees?)|subgroups?) )"
    r"(?=(?:itself |themselves )?(?:can|could|is|are|has|have|does|do|cannot|feels?|considers?)\b)"
)
"""Whoever of them can not settle something: "matters which a sub - group is unable to resolve"."""
_AS_OBJECT = re.compile(
    rf"\b{_LED}(?:of|by|from|holds?|holding|held|oversees?|overseeing|monitors?|directs?|to"
    r"|supports?) (?P<all>(?:(?:the |its |our |all |each |of |these |standing |main |other "
    rf"|{alternatives(syntax().numbers)} )*(?:sub (?:- )?(?:groups|committees)|subgroups)"
    r"|(?:all )?(?:the |its |our )?other groups"
    r"|(?:each|every) (?:sub (?:- )?(?:group|committee)|subgroup)) )"
    r"(?!chairs?|members?|leads?|⟨|['’])"
)
"""Groups together of which something is told, rather than who tell it: "of the sub - groups"."""
_NEEDS_KIND = frozenset({"the", "these", "our", "its", "every", ""})
_TYPES = frozenset({EntityType.GROUP, EntityType.COMMITTEE, EntityType.HUB})
_POSTS = frozenset({EntityType.POST})
_ACTING = _POSTS | {EntityType.AGENCY, EntityType.COUNCIL, EntityType.SERVICE}
_ABOVE = reference_words().pronouns.above
_FORMER = frozenset(syntax().former)
_BLOCKS_APART = 2


def collective(
    paper: Paper, led: str, token: int, end: int, *, posts: bool = False
) -> list[Mention]:
    """Return the bodies that the subject of a sentence means together; none, if it means none.

    Args:
        paper: The paper.
        led: The rendered sentence up to its verb: "all sub - groups".
        token: First token of the sentence.
        end: Token after its last.
        posts: Whether "they" may be posts, of which the same is told: "both are managed by".
    """
    found = _TOGETHER.match(led)
    if found is None:
        return []
    kind = found["kind"] or ""
    several = kind.endswith("s") or found["led"] == "chairs "
    plural = several or (kind and found["how"] == "every")
    if found["how"] in _NEEDS_KIND and not plural:
        return []
    count = number_of(found["count"].strip()) if found["count"] else 0
    if found["how"] == "the following":
        return names_listed_after(paper, end)
    if found["how"] == "they":
        return _told_of_together(paper, token, posts=posts)
    if "both" in found["how"]:
        pair = _told_of_together(paper, token, posts=posts) or _listed_above(paper, token)
        pair = pair or two_before(paper, token)
        return pair if len(pair) == PAIR else []
    counts = count and not found["how"]
    if counts and not kind.startswith("sub"):
        named = names_told_after(paper, end, count)
    else:
        named = (names_said_to_be(paper, end) if counts else None) or _of_kind(
            paper, kind, token, end
        )
    missed = abs(len({m.entity for m in named}) - count) if count else 0
    return named if missed <= bool(kind) else []  # of the sub-groups one may have been missed


def _of_kind(paper: Paper, kind: str, token: int, end: int) -> list[Mention]:
    """Return the bodies of a kind that were told of together: "sub - groups", "panel"."""
    if kind.startswith("sub"):
        own, near = sub_groups(paper, paper.told_of), _tabled(paper, token)
        if not near and paper.words.lower(end - 1) == ":":
            near = [m for m in names_listed_after(paper, end) if _is_group(paper, m)]
        if not {m.entity for m in own}.isdisjoint(m.entity for m in near):
            own = distinct([*own, *near])
        return own or near or _listed_above(paper, token) or sub_groups(paper, _only_whole(paper))
    tabled = _tabled(paper, token)
    listed = tabled or _listed_above(paper, token) or two_before(paper, token)
    if not tabled and kind in _ONE_OF_SEVERAL:  # "each panel" means panels alone
        called = [m for m in listed if kind in paper.things[m.entity].name.casefold()]
        listed = called if len(called) >= PAIR or kind != _ANY_KIND else listed
    return listed if len(listed) >= PAIR else []


def with_groups(paper: Paper, sentences: list[Rendered]) -> list[Rendered]:
    """Return sentences with the names of the body's groups where they say "of the sub-groups".

    Such a sentence does not lead into a list of them.
    """
    kinds = (" sub", " other groups ")
    spoken = [_spoken_of(s.text) if any(k in s.text for k in kinds) else None for s in sentences]
    if not any(spoken):
        return sentences
    groups = sub_groups(paper, paper.told_of)
    return [
        _spelt_out(rendered, found, groups) if found and not rendered.listed else rendered
        for rendered, found in zip(sentences, spoken, strict=True)
    ]


def with_those_before(paper: Paper, sentences: list[Rendered]) -> Iterator[Rendered]:
    """Yield sentences with the names of those whom "they" or "both", which they begin with, means.

    Those are the posts or organisations that act together in the sentence before.
    """
    for rendered in sentences:
        they = _THEY.match(rendered.text)
        if they is None:
            continue
        found = _told_of_together(paper, rendered.start, posts=True)
        if found and (len(found) == PAIR or "both" not in they[0]):
            yield spell_out(rendered, *they.span("they"), found)


def _spoken_of(text: str) -> re.Match[str] | None:
    return _AS_OBJECT.search(text) or _UNSETTLED_BY.search(text)


def _spelt_out(rendered: Rendered, found: re.Match[str], groups: list[Mention]) -> Rendered:
    """Return a sentence with the names of those groups that it does not name itself."""
    named = {m.entity for m in rendered.mentions}
    others = [m for m in groups if m.entity not in named]
    return spell_out(rendered, *found.span("all"), others) if len(others) >= PAIR else rendered


def own_clause(led: str) -> str:
    """Return what of a sentence up to its verb is the clause of several, if that has one.

    In "the chairs meet the Manager, and each sub-group sends" it is not the Manager that sends.
    """
    return _CLAUSE.split(led)[-1]


def listed_below(paper: Paper, led: str, end: int) -> list[Mention] | None:
    """Return the bodies listed below a sentence whose verb is theirs; None, if it is not.

    Args:
        paper: The paper.
        led: The rendered sentence up to the verb: "has three sub - groups , each of which".
        end: Token after the sentence.
    """
    found = _OF_WHICH.search(led)
    if found is None or _ONE_OF.search(led[: found.start()]):
        return None
    return names_said_to_be(paper, end) or names_listed_after(paper, end)


def _listed_above(paper: Paper, token: int) -> list[Mention]:
    """Return the bodies of the list right above a sentence, or of the sentence before.

    Where that speaks of sub-groups without naming them, all are meant.
    """
    items = list(_items_above(paper, token))
    if len(items) >= PAIR:
        return items[::-1]
    start, end = next(telling_before(paper, token), (token, token))
    named = _listed_in(paper, start, end) or _groups_in(paper, start, end)
    if len(named) < PAIR and start < end and _PLURAL.search(paper.text(start, end).casefold()):
        return sub_groups(paper, named[0].entity if named else paper.told_of)
    return named if len(named) >= PAIR else []


def _told_of_together(paper: Paper, token: int, *, posts: bool) -> list[Mention]:
    """Return whom "they" means: the bodies, or posts, that the sentence before joins."""
    items = list(_items_above(paper, token))
    if len(items) >= PAIR:
        return items[::-1]
    start, end = next(telling_before(paper, token), (token, token))
    if start >= end or paper.words.unit_of[start] != paper.words.unit_of[token]:
        return []
    named = paper.mentions_in(start, end)
    offices = [m for m in named if paper.stands_for(m, _POSTS)] if posts else []
    offices = offices if _are_joined(paper, offices) else []
    return _listed_in(paper, start, end) or offices or _acting_together(paper, start, named)


def _acting_together(paper: Paper, start: int, named: list[Mention]) -> list[Mention]:
    """Return the posts or organisations that a sentence begins with: "The Trust and the Force"."""
    first = named[0].start if named else start
    opens = named and english().joining.issuperset(paper.words.lowers(start, first))
    acting = joined(paper, named)[0] if opens else []
    known = [m for m in acting if paper.stands_for(m, _ACTING)]
    return acting if len(acting) >= PAIR and len(known) == len(acting) else []


def _are_joined(paper: Paper, posts: list[Mention]) -> bool:
    """Tell whether posts stand side by side: "a Business Manager and a Board Administrator"."""
    between = (paper.words.lowers(a.end, b.start) for a, b in pairwise(posts))
    joins = english().articles | {"and", ","}
    return len(posts) >= PAIR and all(set(words) <= joins for words in between)


def _tabled(paper: Paper, token: int) -> list[Mention]:
    """Return the bodies of the table right above or below the block of a sentence, one of each row.

    Between them stands no heading, and no more than a paragraph.
    """
    here = paper.view.units[paper.words.unit_of[token]].block
    for table in paper.tables:
        first, last = sorted((here, table.block))
        between = paper.document.blocks[first + 1 : last]
        if (
            not 0 < last - first <= _BLOCKS_APART
            or table.lists_people
            or any(block.kind is BlockKind.HEADING for block in between)
        ):
            continue
        cells = (table.cell(row, "body") for row in table.rows)
        named = (paper.mentions_in(c.start, c.end)[:1] for c in cells if c is not None)
        bodies = distinct(m for found in named for m in found if _is_group(paper, m))
        if len(bodies) >= PAIR:
            return bodies
    return []


def _listed_in(paper: Paper, start: int, end: int) -> list[Mention]:
    """Return the bodies that a sentence joins first: "the Audit Group and the Case Panel"."""
    named = (row for row in rows(paper, start, end) if all(_is_group(paper, m) for m in row))
    return next(named, [])


def _groups_in(paper: Paper, start: int, end: int) -> list[Mention]:
    named = distinct(m for m in paper.mentions_in(start, end) if _is_group(paper, m))
    under = paper.words.lower(named[0].start - 1) if named else ""
    under = paper.words.lower(named[0].start - 2) if under in english().articles else under
    below = len(named) == PAIR and under in _ABOVE  # "Beneath the Board is the Audit Group"
    return named[:1] if below else named


def _items_above(paper: Paper, token: int) -> Iterator[Mention]:
    """Yield, from the last, what each item of the list right above a sentence begins with."""
    for number in range(paper.words.unit_of[token] - 1, -1, -1):
        if paper.view.block_of(number).kind is not BlockKind.ITEM:
            return
        if name := opening_name(paper, *paper.words.units[number], _TYPES):
            yield name


def sub_groups(paper: Paper, parent: str | None) -> list[Mention]:
    """Return the groups of a body, but for those that another has replaced.

    They are what was said to be part of it; of the body whose paper it is also what was said to be
    part of a group, or is called a sub-group, or else what has a section of its own.
    """
    above, things = {parent}, paper.things.values()
    gone = {c.object for c in _claimed(paper, Predicate.REPLACES) if is_gone(paper, c)}
    gone |= {m.entity for m in paper.mentions if _is_former(paper, m)}
    if parent == paper.told_of:
        above |= {t.id for t in things if t.type is EntityType.GROUP}
    parts = {c.subject for c in _claimed(paper, Predicate.PART_OF) if c.object in above}
    if parent == paper.told_of:
        parts |= {t.id for t in things if t.is_sub_group and t.type is not EntityType.COMMITTEE}
        own = {topic.body for topic in paper.topics if topic.body} - {parent}
        below = parts - gone or set(below_sub_groups(paper, called_so=True))
        parts = below or (own if len(own) >= PAIR else parts)
    gone |= {t.id for t in things if t.is_of_partners}
    return distinct(m for m in paper.mentions if m.entity in parts - gone and _is_group(paper, m))


def _only_whole(paper: Paper) -> str | None:
    """Return the one partnership whose groups a paper tells of that is another's."""
    wholes = {
        claim.object
        for claim in _claimed(paper, Predicate.PART_OF)
        if paper.things[claim.object].type is EntityType.PARTNERSHIP
        and paper.things[claim.subject].type is EntityType.GROUP
    }
    return wholes.pop() if len(wholes) == 1 else None


def _is_former(paper: Paper, mention: Mention) -> bool:
    return bool(mention.start) and paper.words.words[mention.start - 1].lower in _FORMER


def _claimed(paper: Paper, predicate: Predicate) -> list[Claim]:
    return [claim for claim in paper.claims if claim.predicate is predicate]


def _is_group(paper: Paper, mention: Mention) -> bool:
    return paper.stands_for(mention, _TYPES)
