"""Words that point back: "the Committee", "this group", "the Director"; and where they stand."""

from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING

from ...ontology.terms import ORGANISATIONS, EntityType
from ..document import BlockKind
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper, tokens_of
from .body_nouns import before_in_full, described, heads_of, prefix
from .ends_of_names import EndsOfNames
from .first_person import find_first_person
from .given import find_given
from .initials import find_initials
from .inspectors import find_inspectors
from .offices import part_offices
from .ordinals import find_ordinals
from .pointed_bodies import PointedBodies
from .pointed_posts import PointedPosts
from .post_holders import find_post_holders
from .pronouns import find_pronouns
from .providers import find_providers
from .unarticled import find_unarticled
from .unnamed import promote_councils

if TYPE_CHECKING:
    from ..thing import Thing

_LONGEST_NAME = 12


def point(paper: Paper) -> None:
    """Resolve the mentions that only point back, and find those that have no name in them."""
    promote_councils(paper)
    pointers = _Pointers(paper)
    pointers.resolve_mentions()
    named = tokens_of(m for m in paper.mentions if m.entity)
    taken = named - tokens_of(m for m in paper.mentions if m.type is None)
    _insert(paper, pointers.find_lower_case(taken), taken)
    _insert(paper, find_unarticled(paper, taken), taken)
    _insert(paper, find_inspectors(paper, taken), taken)
    _insert(paper, find_initials(paper, taken), taken)
    _insert(paper, find_given(paper, taken), taken)
    _insert(paper, find_ordinals(paper, taken), taken)
    _insert(paper, find_post_holders(paper, taken), taken)
    _insert(paper, find_providers(paper, taken), taken)
    _insert(paper, find_pronouns(paper, taken), taken)
    _insert(paper, find_first_person(paper, taken), taken)
    part_offices(paper)


def _insert(paper: Paper, found: list[Mention], taken: set[int]) -> None:
    if found:
        paper.insert(found, lambda m: bool(m.entity))
        taken |= tokens_of(found)


class _Pointers:
    """Tells which mentions and words point back, and ties them to what they mean."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._words = reference_words().pointing
        self._posts = PointedPosts(paper)
        self._bodies = PointedBodies(paper)
        self._alone: dict[str, Thing] = {}

    def resolve_mentions(self) -> None:
        """Say what each mention that only points back stands for."""
        for mention in self._paper.mentions:
            if mention.reference and not mention.entity:
                self._resolve(mention, pointed=self._is_pointed(mention))
                if mention.entity and mention.type in ORGANISATIONS:
                    self._bodies.resume(mention)
            elif mention.unknown and self._is_alone(mention):
                self._resolve_alone(mention)
            elif mention.unknown and mention.end - mention.start == 1:
                self._resolve_capital(mention)
            inner = mention.inner
            if inner is not None and inner.reference and not inner.entity:
                if inner.start == mention.start:
                    inner.entity = self._bodies.served(self._w[inner.end - 1].lower)
                if not inner.entity:
                    self._resolve(inner, pointed=True)

    def _resolve(self, mention: Mention, *, pointed: bool) -> None:
        if mention.type is EntityType.POST:
            mention.entity = self._posts.named(mention)
        elif pointed:
            head = self._w[mention.end - 1].lower
            gone = self._is_gone(mention.start)
            find = self._bodies.predecessor if gone else self._bodies.meant
            find = self._bodies.newcomer if self._is_new(mention.start) else find
            mention.entity = find(head, mention.start, mention.end)
            if not mention.entity and head in self._words.bodies_alone:
                self._name(mention)

    def _is_alone(self, mention: Mention) -> bool:
        """Tell whether it is a head that names a body by itself: "Executive"."""
        alone = mention.end - mention.start == 1
        return alone and self._w[mention.start].lower in self._words.bodies_alone

    def _resolve_alone(self, mention: Mention) -> None:
        """Resolve "an Executive", which is new, and "our Executive", which was perhaps named.

        In its own paper "Executive" without any such word is the Executive Group.
        """
        before = self._paper.words.lower(mention.start - 1)
        home = self._paper.thing(self._paper.home)
        if before in self._words.introducing:
            named = self._bodies.called_so(self._w[mention.start].lower)
            if named:
                self._point_to(mention, named)
            else:
                self._name(mention)
        elif before in self._words.owning or self._is_owned(mention) or self._is_value(mention):
            head = self._w[mention.start].lower
            body = self._bodies.meant(head, mention.start, mention.end)
            if body:
                self._point_to(mention, body)
            else:
                self._name(mention)
        elif home is not None and self._w[mention.start].lower in heads_of(home):
            self._point_to(mention, home.id)

    def _resolve_capital(self, mention: Mention) -> None:
        """Resolve a common noun with a capital: "the Force" is the one constabulary."""
        head = self._w[mention.start].lower
        if head in self._words.police_heads and self._is_pointed(mention):
            body = self._bodies.meant(head, mention.start, mention.end)
            if body:
                self._point_to(mention, body)

    def _point_to(self, mention: Mention, body: str) -> None:
        mention.entity, mention.type = body, self._paper.things[body].type

    def _is_owned(self, mention: Mention) -> bool:
        """Tell whether it is a partnership's: "the Partnership's Executive"."""
        if not mention.start or not self._w[mention.start - 1].apostrophe:
            return False
        before = self._paper.mentions_in(max(mention.start - _LONGEST_NAME, 0), mention.start)
        owner = self._paper.thing(
            next((m.entity for m in before if m.end == mention.start - 1), None)
        )
        return owner is not None and owner.is_for_safeguarding

    def _name(self, mention: Mention) -> None:
        """Take a head as the whole name of a body: of the partnership, or else of the council."""
        head = self._w[mention.end - 1]
        home = self._paper.thing(self._paper.home)
        of_council = home is None or home.type is EntityType.COMMITTEE
        before = self._paper.mentions_in(max(mention.start - _LONGEST_NAME, 0), mention.start)
        spoken_of = (self._paper.thing(m.entity) for m in before)
        if any(thing and thing.type is EntityType.PARTNERSHIP for thing in spoken_of):
            of_council = False
        if head.lower not in self._alone:
            type_ = EntityType.COMMITTEE if of_council else EntityType.GROUP
            self._alone[head.lower] = self._paper.add_thing(type_)
        self._alone[head.lower].adopt(mention, head.text)

    def _is_pointed(self, mention: Mention) -> bool:
        """Tell whether it points: "the Board", "Joint Board", but not "Board" alone."""
        return (
            mention.end - mention.start > 1
            or self._paper.words.lower(mention.start - 1) in self._words.pointers
            or bool(described(self._paper.words, mention.start))
            or self._is_gone(mention.start)
            or self._is_new(mention.start)
            or self._w[mention.end - 1].lower in self._words.pointing_alone
            or self._is_value(mention)
        )

    def _is_value(self, mention: Mention) -> bool:
        """Tell whether it is all of a cell, or of what a label says: "Parent group: Executive".

        So it may stand in a heading after what counts it: "Tier 1 – Board".
        """
        unit = self._paper.words.unit_of[mention.start]
        start, end = self._paper.words.units[unit]
        place = self._paper.view.units[unit]
        told = any(t.block == place.block and place.column in t.columns for t in self._paper.tables)
        cell = start == mention.start and told
        mark = self._w[mention.start - 1]
        headed = mark.dash and self._paper.view.block_of(unit).kind is BlockKind.HEADING
        return end == mention.end and (cell or headed or mark.text == ":")

    def _is_gone(self, token: int) -> bool:
        """Tell whether a head is of a body that is no more: "the old Board"."""
        return self._is_the(token, self._words.gone)

    def _is_new(self, token: int) -> bool:
        """Tell whether a head is of a body that is to come: "the new Board"."""
        return self._is_the(token, {"new"})

    def _is_the(self, token: int, words: AbstractSet[str]) -> bool:
        """Tell whether "the" and one of some words stand before a token."""
        lower = self._paper.words.lower
        return lower(token - 1) in words and lower(token - 2) == "the"

    def find_lower_case(self, taken: set[int]) -> list[Mention]:
        """Find what points back in lower case: "the panel", "the fire service"."""
        offices, ends = self._words.pointing_offices, EndsOfNames(self._paper)
        heads = lexicon().lower_heads | self._words.pointing_heads | offices
        found = []
        for token in self._paper.words.find(heads | ends.heads):
            if token and token not in taken and not self._w[token].capital:
                named = ends.find(token)
                if named is not None and taken.isdisjoint(range(named.start, named.end)):
                    found.append(named)
                    continue
                if self._w[token].lower not in heads:
                    continue
                if self._w[token].lower in offices:
                    entity = self._posts.in_lower_case(token)
                else:
                    entity = self._lower_case(token, taken)
                if entity:
                    pointer = self._paper.pointer(token, entity)
                    pointer.start -= prefix(self._paper.words, token)
                    found.append(pointer)
        return found

    def _lower_case(self, token: int, taken: set[int]) -> str:
        words = self._paper.words
        prefixed = prefix(words, token)
        start = token - prefixed
        before, head = words.lower(start - described(words, start) - 1), words.lower(token)
        pointed = before in self._words.pointers and token - 1 not in taken
        in_full = before_in_full(words, token)
        if in_full or (head in self._words.kind_heads and prefixed):
            return self._bodies.called_by_kind(token) if pointed else ""
        sitting = head == "meeting" and words.lower(token + 1) == "of"
        if not pointed or sitting or (before, head) == ("this", "meeting"):
            return ""
        if before == "the" and (self._is_of_chairs(token) or self._is_of_staff(token)):
            return ""
        return self._bodies.meant(head, token, token + 1)

    def _is_of_chairs(self, token: int) -> bool:
        """Tell whether a head only says whose chairs are meant: "the sub-group chairs meet"."""
        lower = self._paper.words.lower
        chairs = lower(token + 1) in self._words.several_chairs
        return chairs and lower(token + 2) not in self._words.before_chaired

    def _is_of_staff(self, token: int) -> bool:
        """Tell whether a head only says of what kind many officers are: "the team managers"."""
        after = self._paper.words.lower(token + 1)
        return (
            after.endswith("s") and after[:-1] in lexicon().post_heads - self._words.leading_verbs
        )
