"""Which body "the Board" or "this group" means.

That is a matter of what was named before, of whose paper it is, and of what the section is about.
"""

import re
from collections import Counter, defaultdict

from ...ontology.terms import BODIES, ORGANISATIONS, EntityType, PaperKind
from ..context import short_name
from ..document import BlockKind
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from ..thing import Thing
from .body_nouns import heads_of, is_sub_group, prefix
from .going_on import goes_on
from .item_titles import ItemTitles
from .kinds import called
from .unnamed import unnamed_council

_MEETING = frozenset({EntityType.GROUP, EntityType.COMMITTEE})
"""What may be called a group, whatever its head noun."""
_NEW = 5
"""Tokens before the name of a new body: "a new body, the Young Lives Board"."""
_OUR = "our"
"""Before the board of a partner, in the section that it has written."""
_NEARBY = 40
"""Tokens after another body of the same kind within which "the Board" is that one."""
_MOSTLY = 3
"""How often a body is named whose head noun means it throughout."""
_STATES = frozenset({"was", "were", "had"})
"""Verbs that tell of any body, not only of those who met."""
_COMPANY = "company"
_BESIDE_COMPANY = 10
"""Tokens beside a name within which it is told to be a company."""
_COMPANY_IS = re.compile(
    r"\bcompany (?:, |[(] )?(?:[a-z]+ ){0,2}?(?:named|called|known as|be called|be named)$"
)
_IS_COMPANY = re.compile(
    r"(?:[(] [^()]* [)] )?(?:, |[(] |is )(?:now )?(?:an?|the) (?:[a-z'’-]+ ){0,3}company\b"
)
_MADE_UP = re.compile(
    r"(?:(?:be|was|is|were|set|up|established|will|which|to|,) ?)*"
    r"(?:consist(?:s|ing)? of|compris(?:es|ing|ed)(?: of)?|made up of|composed of)\b"
)
"""Between a body and the first of those who sit on it."""
_TO_OWNER = 12
"""Tokens after "the Board of" among which the name of whose it is ends."""


class PointedBodies:
    """Finds bodies by their head noun: the last named, whose paper it is, or the only one."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._words = reference_words().pointing
        self._named = [
            m
            for outer in paper.mentions
            for m in (outer, outer.inner)
            if m is not None and m.entity and not m.reference and m.type in ORGANISATIONS
        ]
        self._by_head: dict[str, list[Mention]] = defaultdict(list)
        for mention in self._named:
            for head in heads_of(paper.things[mention.entity]):
                self._by_head[head].append(mention)
        told = {m.entity for m in self._named if self._is_told_as_company(m)}
        self._by_head[_COMPANY] += [m for m in self._named if m.entity in told]
        self._resumed: dict[str, list[Mention]] = defaultdict(list)
        self._defined = self._definitions()
        self._titles = ItemTitles(paper)

    def _is_told_as_company(self, mention: Mention) -> bool:
        """Tell whether an agency is one: "Ashby Ltd", "a company, to be called Ashby First"."""
        if mention.type is not EntityType.AGENCY:
            return False
        words, near = self._paper.words, _BESIDE_COMPANY
        last = key(words.words[mention.end - 1].text)
        return bool(
            not self._words.companies.isdisjoint(last)
            or _COMPANY_IS.search(
                " ".join(words.lowers(max(mention.start - near, 0), mention.start))
            )
            or _IS_COMPANY.match(" ".join(words.lowers(mention.end, mention.end + near)))
        )

    def _definitions(self) -> dict[str, str]:
        """Return what "the Board" is said to mean: "Anyshire Safeguarding Board (the Board)".

        In small letters, "(the trust)", it is meant in these alone. A head noun that is said to
        mean two bodies means neither.
        """
        found: dict[str, set[str]] = defaultdict(set)
        for mention in self._named:
            head = short_name(self._paper, mention)
            if head:
                found[head].add(mention.entity)
        return {head: entities.pop() for head, entities in found.items() if len(entities) == 1}

    def resume(self, mention: Mention) -> None:
        """Take note of a word that was found to point to a body."""
        self._resumed[self._w[mention.end - 1].lower].append(mention)

    def served(self, head: str) -> str:
        """Return the body of "Partnership Manager": whose paper it is, else the one named most."""
        head = (key(head) or (head,))[-1]
        home = self._paper.thing(self._paper.home)
        if home is not None and head in heads_of(home):
            return home.id
        named = Counter(m.entity for m in self._by_head[head])
        return max(named, key=lambda id_: (named[id_], id_), default="")

    def called_so(self, head: str) -> str:
        """Return the one group that has a head by which bodies go alone: "an Executive"."""
        found = {m.entity for m in self._by_head[head]}
        groups = {id_ for id_ in found if self._paper.things[id_].type is EntityType.GROUP}
        return groups.pop() if len(groups) == 1 else ""

    def meant(self, head: str, start: int, end: int) -> str:
        """Return what "the <head>" means at a token."""
        paper = self._paper
        head = (key(head) or (head,))[-1]
        if head in self._words.corporate_heads:
            return paper.authority or unnamed_council(paper, end - 1)
        before = paper.words.lower(start - 1)
        if self._is_of_agency(end) or (before == _OUR and paper.voice_at(start)):
            return ""
        home = paper.thing(paper.home)
        topic = self._section(head, start)
        if topic and topic is not home and self._is_topic(topic, head, start, end):
            return topic.id
        called = self._w[end - 1]
        if said := self._defined.get(head.capitalize() if called.capital else head):
            return said
        if home is None or head not in heads_of(home):
            unsaid = home is None and self._met(end)  # minutes do not say whose they are
            return "" if unsaid else self._other_body(head, start, end)
        told = None if self._is_home(start, end) else self._told(head, start, _NEARBY, BODIES)
        told = None if told and self._is_made_up(told, start) else told
        near = told.entity if told and goes_on(paper, told, start, end) else ""
        return (near and self._mostly(head, start, near)) or near or home.id

    def _is_made_up(self, body: Mention, start: int) -> bool:
        """Tell whether others sit on a body: "a Sub-Committee of the Chair of the Committee"."""
        between = self._paper.text(body.end, start) if body.end < start else ""
        return _MADE_UP.match(between) is not None

    def _is_topic(self, topic: Thing, head: str, start: int, end: int) -> bool:
        """Tell whether a head noun means the body that a section is about.

        "The group" is what meets, "Case Review Panel", if nothing that is called a group is named
        in the section before.
        """
        if head in heads_of(topic):
            return self._paper.words.lower(start - 1) != "that"
        pointed = self._w[end - 1].lower in self._words.group_nouns
        opening = self._paper.topic_start(start)
        named = (m for m in self._by_head["group"] if opening <= m.start < start)
        return pointed and topic.type in _MEETING and not any(named)

    def _section(self, head: str, start: int) -> Thing | None:
        """Return what the section of a token is about: "the Trust" below the name of one.

        In the section of an Integrated Care Board "the Board" is still that whose paper it is.
        """
        subject = self._paper.thing(self._paper.subject_at(start))
        home = self._paper.thing(self._paper.home)
        own = home is not None and head in heads_of(home)
        if subject and subject.type in ORGANISATIONS and not (own and subject.type not in BODIES):
            return subject
        return self._paper.thing(self._paper.topic_at(start))

    def newcomer(self, head: str, start: int, _end: int) -> str:
        """Return the body of a kind that was told of as new, or else the other named last."""
        home = self._paper.home
        before = [m for m in self._by_head[head] if m.end <= start and m.entity != home]
        new = [m for m in before if "new" in self._paper.words.lowers(m.start - _NEW, m.start)]
        return (new or before)[-1].entity if before else ""

    def predecessor(self, head: str, start: int, _end: int) -> str:
        """Return the body that was before the paper's own: the last other one of its kind."""
        home = self._paper.thing(self._paper.home)
        things = [self._paper.things[m.entity] for m in self._by_head[head] if m.end <= start]
        alike = [t for t in things if home is not None and t.type is home.type and t is not home]
        return alike[-1].id if alike else ""

    def called_by_kind(self, head: int) -> str:
        """Return the one organisation of the kind that is said before a head: "fire service"."""
        words = self._paper.words.lowers(head - prefix(self._paper.words, head), head + 1)
        things = {m.entity: self._paper.things[m.entity] for m in self._named}
        found = called(words, things.values())
        return found.id if found else ""

    def _is_home(self, start: int, end: int) -> bool:
        """Tell whether a head noun of the paper's own body can mean no other by its place."""
        follows = self._w[end].lower if end < len(self._w) else ""
        own_terms = self._paper.kind is PaperKind.TERMS_OF_REFERENCE
        met = bool(self._paper.of_meeting) and follows in self._words.meeting_verbs
        return (
            (own_terms and self._paper.words.lower(start - 1) != "that")
            or met
            or self._is_this(start, end)
        )

    def _met(self, end: int) -> bool:
        """Tell whether minutes say what those who met did: "The Board considered the report"."""
        verb = self._w[end].lower if end < len(self._w) else ""
        acts = verb in self._words.meeting_verbs - _STATES
        return bool(self._paper.of_meeting) and acts and self._w[end - 1].capital

    def _is_this(self, start: int, end: int) -> bool:
        """Tell whether minutes speak of whoever meets: "reports to this Board"."""
        here = start > 0 and self._w[start - 1].text == "this" and self._w[end - 1].capital
        return here and bool(self._paper.of_meeting)

    def _other_body(self, head: str, start: int, end: int) -> str:
        """Return what a head noun means by which the body whose paper it is is not called."""
        pointed = self._paper.words.lower(start - 1) != "that"
        titled = pointed and self._titles.body(self._candidates(head, start), start)
        if titled:
            return titled
        home, near = self._paper.thing(self._paper.home), self._near(head, start, len(self._w))
        near = near or self._own_group(home, end - 1) or self._only(head, start)
        return self._mostly(head, start, near) or near

    def _is_of_agency(self, end: int) -> bool:
        """Tell whether a body is an agency's, which has one too: "the Board of the NHS Trust"."""
        if end >= len(self._w) or self._w[end].lower != "of":
            return False
        after = self._paper.mentions_in(end + 1, end + _TO_OWNER)
        return any(m.type is EntityType.AGENCY and not m.reference for m in after)

    def _own_group(self, home: Thing | None, token: int) -> str:
        """Return the panel whose paper it is, where "the group" or "the sub-group" is that."""
        own = home is not None and home.type is EntityType.GROUP
        return home.id if home and own and self._w[token].lower in self._words.group_nouns else ""

    def _near(self, head: str, start: int, within: int) -> str:
        """Return the body of a head noun that the last sentence with one names."""
        told = self._told(head, start, within)
        return told.entity if told else ""

    def _told(
        self, head: str, start: int, within: int, types: frozenset[EntityType] = ORGANISATIONS
    ) -> Mention | None:
        """Return where the last sentence with a body of a head noun names it.

        That is the first in the sentence, as its topic, but for "that": the last.
        """
        before = [
            m
            for m in self._candidates(head, start)
            if m.end <= start and start - m.end <= within and m.type in types
            if not self._is_listed(m, start)
        ]
        before = [m for m in before if not self._is_replaced(m)]
        if not before:
            return None
        last = before[-1]
        sentences = reversed(self._paper.sentences)
        opening = next((first for first, _ in sentences if first <= last.start), 0)
        resumed = (m for m in self._resumed[head] if opening <= m.start < last.start)
        topic = next(resumed, None) or next(m for m in before if m.start >= opening)
        return last if self._paper.words.lower(start - 1) == "that" else topic

    def _is_replaced(self, mention: Mention) -> bool:
        """Tell whether a body is named as that which another took the place of."""
        before = self._paper.words.lowers(max(mention.start - 2, 0), mention.start)
        return not self._words.replacing.isdisjoint(before)

    def _is_listed(self, mention: Mention, start: int) -> bool:
        """Tell whether a name is all of an item of a list, which what is told below is not of."""
        words, paper = self._paper.words, self._paper
        unit, here = words.unit_of[mention.start], words.unit_of[start]
        alone = words.units[unit] == (mention.start, mention.end)
        item = alone and paper.view.block_of(unit).kind is BlockKind.ITEM
        return item and paper.view.block_of(here).kind is not BlockKind.ITEM

    def _mostly(self, head: str, start: int, near: str) -> str:
        """Return the body that a head noun means in all of a paper, but where another is near."""
        if self._paper.words.lower(start - 1) == "that":
            return ""
        named = self._candidates(head, start)
        unit = self._paper.words.unit_of[start]
        if any(m.entity == near and self._paper.words.unit_of[m.start] == unit for m in named):
            return ""
        before = {m.entity for m in named if m.start < start}
        (most, times), *others = [*Counter(m.entity for m in named).most_common(2), ("", 0)][:2]
        clear = times >= _MOSTLY and times >= 2 * others[0][1]
        return most if clear and most in before else ""

    def _candidates(self, head: str, token: int) -> list[Mention]:
        """Return the mentions of what a head noun may mean.

        "The Sub-Group" is one that is called so, if any is; "the Board" rather a body than an
        Integrated Care Board.
        """
        named = self._by_head[head]
        if self._w[token].lower.startswith("sub") or prefix(self._paper.words, token):
            named = [m for m in named if is_sub_group(self._paper.things[m.entity])] or named
        return [m for m in named if self._paper.things[m.entity].type in BODIES] or named

    def _only(self, head: str, token: int) -> str:
        """Return the one body that a head noun may mean, if no other may."""
        meant = {m.entity for m in self._candidates(head, token)}
        return meant.pop() if len(meant) == 1 else ""
