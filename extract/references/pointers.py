"""Words that point back: "the Committee", "this group", "the Director".

Who is meant is a matter of what was named before, of whose paper it is, and of what follows.
"""

from collections import Counter, defaultdict

from ...ontology.terms import BODIES, ORGANISATIONS, EntityType, PaperKind
from ..announced import HEADLESS
from ..context import short_name
from ..document import BlockKind
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, key
from ..paper import Paper, Thing, tokens_of
from .first_person import find_first_person
from .given import find_given
from .initials import find_initials
from .item_titles import ItemTitles
from .kinds import called
from .offices import part_offices
from .pronouns import find_pronouns
from .unnamed import promote_councils, unnamed_council

_NEW = 5
"""Tokens before the name of a new body: "a new body, the Young Lives Board"."""
_OUR = "our"
"""Before the board of a partner, in the section that it has written."""
_NEARBY = 40
"""Tokens after another body of the same kind within which "the Board" is that one."""
_MOSTLY = 3
"""How often a body is named whose head noun means it throughout."""
_LONGEST_NAME = 12
_TO_OWNER = 12
"""Tokens after "the Board of" among which the name of whose it is ends."""

_POLICE = "police"


def point(paper: Paper) -> None:
    """Resolve the mentions that only point back, and find those that have no name in them."""
    promote_councils(paper)
    pointers = _Pointers(paper)
    pointers.resolve_mentions()
    named = tokens_of(m for m in paper.mentions if m.entity)
    taken = named - tokens_of(m for m in paper.mentions if m.type is None)
    _insert(paper, pointers.find_lower_case(taken), taken)
    _insert(paper, find_initials(paper, taken), taken)
    _insert(paper, find_given(paper, taken), taken)
    _insert(paper, find_pronouns(paper, taken), taken)
    _insert(paper, find_first_person(paper, taken), taken)
    part_offices(paper)


def _insert(paper: Paper, found: list[Mention], taken: set[int]) -> None:
    if found:
        paper.insert(found, lambda m: bool(m.entity))
        taken |= tokens_of(found)


class _Pointers:
    """Resolves head nouns: to a body last named, to whose paper it is, to the only one."""

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
            for head in _heads(paper.things[mention.entity]):
                self._by_head[head].append(mention)
        self._resumed: dict[str, list[Mention]] = defaultdict(list)
        self._alone: dict[str, Thing] = {}
        self._defined = self._definitions()
        self._titles = ItemTitles(paper)

    def _definitions(self) -> dict[str, str]:
        """Return what "the Board" is said to mean: "Anyshire Safeguarding Board (the Board)".

        A head noun that is said to mean two bodies means neither.
        """
        found: dict[str, set[str]] = defaultdict(set)
        for mention in self._named:
            head = short_name(self._paper, mention)
            if head:
                found[head].add(mention.entity)
        return {head: entities.pop() for head, entities in found.items() if len(entities) == 1}

    def resolve_mentions(self) -> None:
        """Say what each mention that only points back stands for."""
        for mention in self._paper.mentions:
            if mention.reference and not mention.entity:
                self._resolve(mention, pointed=self._is_pointed(mention))
                if mention.entity and mention.type in ORGANISATIONS:
                    self._resumed[self._w[mention.end - 1].lower].append(mention)
            elif mention.unknown and self._is_alone(mention):
                self._resolve_alone(mention)
            elif mention.unknown and mention.end - mention.start == 1:
                self._resolve_capital(mention)
            inner = mention.inner
            if inner is not None and inner.reference and not inner.entity:
                if inner.start == mention.start:
                    inner.entity = self._served(self._w[inner.end - 1].lower)
                if not inner.entity:
                    self._resolve(inner, pointed=True)

    def _served(self, head: str) -> str:
        """Return the body of "Partnership Manager": whose paper it is, else the one named most."""
        head = (key(head) or (head,))[-1]
        home = self._paper.thing(self._paper.home)
        if home is not None and head in _heads(home):
            return home.id
        named = Counter(m.entity for m in self._by_head[head])
        return max(named, key=lambda id_: (named[id_], id_), default="")

    def _resolve(self, mention: Mention, *, pointed: bool) -> None:
        if mention.type is EntityType.POST:
            mention.entity = self._post(mention)
        elif pointed:
            head = self._w[mention.end - 1].lower
            gone = self._is_gone(mention.start)
            find = self._predecessor if gone else self._body
            find = self._newcomer if self._is_new(mention.start) else find
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
        before = self._before(mention.start)
        home = self._paper.thing(self._paper.home)
        if before in self._words.introducing:
            self._name(mention)
        elif before in self._words.owning or self._is_owned(mention) or self._is_value(mention):
            head = self._w[mention.start].lower
            body = self._body(head, mention.start, mention.end)
            if body:
                self._point_to(mention, body)
            else:
                self._name(mention)
        elif home is not None and self._w[mention.start].lower in _heads(home):
            self._point_to(mention, home.id)

    def _resolve_capital(self, mention: Mention) -> None:
        """Resolve a common noun with a capital: "the Force" is the one constabulary."""
        head = self._w[mention.start].lower
        if head in self._words.police_heads and self._is_pointed(mention):
            body = self._body(head, mention.start, mention.end)
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
        _take_as_name(mention, head.text, self._alone[head.lower])

    def _is_pointed(self, mention: Mention) -> bool:
        """Tell whether it points: "the Board", "Joint Board", but not "Board" alone."""
        return (
            mention.end - mention.start > 1
            or self._before(mention.start) in self._words.pointers
            or self._is_gone(mention.start)
            or self._is_new(mention.start)
            or self._w[mention.end - 1].lower in self._words.pointing_alone
            or self._is_force(mention)
            or self._is_value(mention)
        )

    def _is_force(self, mention: Mention) -> bool:
        """Tell whether it is "Police", in a list or at the start of a sentence: the one force."""
        word, end = self._w[mention.end - 1], mention.end
        after = self._w[end].lower if end < len(self._w) else "."
        return word.title and word.lower == _POLICE and after in self._words.after_force

    def _is_value(self, mention: Mention) -> bool:
        """Tell whether it is all of a cell, or of what a label says: "Parent group: Executive"."""
        unit = self._paper.words.unit_of[mention.start]
        start, end = self._paper.words.units[unit]
        place = self._paper.view.units[unit]
        told = any(t.block == place.block and place.column in t.columns for t in self._paper.tables)
        cell = start == mention.start and told
        return end == mention.end and (cell or self._before(mention.start) == ":")

    def _is_gone(self, token: int) -> bool:
        """Tell whether a head is of a body that is no more: "the old Board"."""
        return self._before(token) in self._words.gone and self._before(token - 1) == "the"

    def _is_new(self, token: int) -> bool:
        """Tell whether a head is of a body that is to come: "the new Board"."""
        return self._before(token) == "new" and self._before(token - 1) == "the"

    def _newcomer(self, head: str, start: int, _end: int) -> str:
        """Return the body of a kind that was told of as new, or else the other named last."""
        home = self._paper.home
        before = [m for m in self._by_head[head] if m.end <= start and m.entity != home]
        new = [m for m in before if "new" in self._paper.words.lowers(m.start - _NEW, m.start)]
        return (new or before)[-1].entity if before else ""

    def _before(self, token: int) -> str:
        return self._w[token - 1].lower if token else ""

    # --- bodies -------------------------------------------------------------------------------

    def _body(self, head: str, start: int, end: int) -> str:
        """Return what "the <head>" means at a token."""
        paper = self._paper
        head = (key(head) or (head,))[-1]
        if head in self._words.corporate_heads:
            return paper.authority or unnamed_council(paper, end - 1)
        if self._is_of_agency(end) or (self._before(start) == _OUR and paper.voice_at(start)):
            return ""
        home = paper.thing(paper.home)
        topic = paper.thing(paper.topic_at(start))
        if topic and topic is not home and head in _heads(topic) and self._before(start) != "that":
            return topic.id
        if self._w[end - 1].capital and head in self._defined:
            return self._defined[head]
        if home is None or head not in _heads(home):
            return self._other_body(head, start, end)
        near = "" if self._is_home(start, end) else self._near(head, start, _NEARBY, BODIES)
        return (near and self._mostly(head, start, near)) or near or home.id

    def _predecessor(self, head: str, start: int, _end: int) -> str:
        """Return the body that was before the paper's own: the last other one of its kind."""
        home = self._paper.thing(self._paper.home)
        things = [self._paper.things[m.entity] for m in self._by_head[head] if m.end <= start]
        alike = [t for t in things if home is not None and t.type is home.type and t is not home]
        return alike[-1].id if alike else ""

    def _is_home(self, start: int, end: int) -> bool:
        """Tell whether a head noun of the paper's own body can mean no other by its place."""
        follows = self._w[end].lower if end < len(self._w) else ""
        own_terms = self._paper.kind is PaperKind.TERMS_OF_REFERENCE
        met = bool(self._paper.of_meeting) and follows in self._words.meeting_verbs
        return (own_terms and self._before(start) != "that") or met or self._is_this(start, end)

    def _is_this(self, start: int, end: int) -> bool:
        """Tell whether minutes speak of whoever meets: "reports to this Board"."""
        here = start > 0 and self._w[start - 1].text == "this" and self._w[end - 1].capital
        return here and bool(self._paper.of_meeting)

    def _other_body(self, head: str, start: int, end: int) -> str:
        """Return what a head noun means by which the body whose paper it is is not called."""
        pointed = self._before(start) != "that"
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

    def _near(
        self, head: str, start: int, within: int, types: frozenset[EntityType] = ORGANISATIONS
    ) -> str:
        """Return the body of a head noun that the last sentence with one names.

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
            return ""
        last = before[-1]
        sentences = reversed(self._paper.sentences)
        opening = next((first for first, _ in sentences if first <= last.start), 0)
        resumed = (m for m in self._resumed[head] if opening <= m.start < last.start)
        topic = next(resumed, None) or next(m for m in before if m.start >= opening)
        return (last if self._before(start) == "that" else topic).entity

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
        if self._before(start) == "that":
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
        if self._w[token].lower.startswith("sub") or self._prefix(token):
            named = [m for m in named if _is_sub_group(self._paper.things[m.entity])] or named
        return [m for m in named if self._paper.things[m.entity].type in BODIES] or named

    def _only(self, head: str, token: int) -> str:
        return _sole({m.entity for m in self._candidates(head, token)})

    def find_lower_case(self, taken: set[int]) -> list[Mention]:
        """Find what points back in lower case: "the panel", "the fire service"."""
        offices = self._words.pointing_offices
        heads = lexicon().lower_heads | self._words.pointing_heads | offices
        found = []
        for token in self._paper.words.find(heads):
            if token and token not in taken and not self._w[token].capital:
                office = self._w[token].lower in offices
                entity = self._lower_office(token) if office else self._lower_case(token, taken)
                if entity:
                    pointer = self._paper.pointer(token, entity)
                    pointer.start -= self._prefix(token)
                    found.append(pointer)
        return found

    def _lower_office(self, token: int) -> str:
        """Return the one post that "the scrutineer" means, in a paper that has no other such.

        After a place, "Ashby, where the scrutineer", it is another one.
        """
        elsewhere = self._w[max(token - 2, 0)].text == "where"
        if elsewhere or self._before(token) not in self._words.before_offices:
            return ""
        return _sole({m.entity for m, _ in self._posts(self._w[token].lower)})

    def _lower_case(self, token: int, taken: set[int]) -> str:
        before, head = self._before(token - self._prefix(token)), self._w[token].lower
        pointed = before in self._words.pointers and token - 1 not in taken
        if head in self._words.kind_heads and self._prefix(token):
            return self._called_by_kind(token) if pointed else ""
        sitting = head == "meeting" and "of" in self._paper.words.lowers(token + 1, token + 2)
        if not pointed or sitting or (before, head) == ("this", "meeting"):
            return ""
        return self._body(head, token, token + 1)

    def _prefix(self, token: int) -> int:
        """Return how many tokens before a head belong to it: "sub-" of "the sub-group"."""
        if self._w[token].lower in self._words.kind_heads:
            start = token
            while start and self._w[start - 1].lower in self._words.kinds:
                start -= 1
            return token - start
        before = [w.lower for w in self._w[max(token - 2, 0) : token]]
        if before == ["sub", "-"]:
            return len(before)
        return int(before[-1:] == ["local"] and self._w[token].lower == "authority")

    def _called_by_kind(self, head: int) -> str:
        """Return the one organisation of the kind that is said before a head: "fire service"."""
        words = self._paper.words.lowers(head - self._prefix(head), head + 1)
        things = {m.entity: self._paper.things[m.entity] for m in self._named}
        found = called(words, things.values())
        return found.id if found else ""

    # --- posts --------------------------------------------------------------------------------

    def _post(self, mention: Mention) -> str:
        """Return the post that "the Director" means: the last one of that title before it.

        An office that everybody knows may be told of before its title is given, or without.
        """
        title = key(self._paper.text(mention.start, mention.end))
        if not title or self._before(mention.start) not in self._words.before_offices:
            return ""
        if title[-1] == "chair":
            return self._chair(mention, title)
        posts = self._posts(title[-1]) or self._portfolio(title)
        ranks = reference_words().titles.ranks
        if ranks.isdisjoint(title):
            posts = [p for p in posts if ranks.isdisjoint(p[1])] or posts
        before = next((m.entity for m, _ in reversed(posts) if m.start < mention.start), "")
        if before or " ".join(title) not in reference_words().titles.offices:
            return before
        after = next((m.entity for m, words in posts if words[: len(title)] == title), "")
        if not after:
            office = self._paper.add_thing(EntityType.POST)
            _take_as_name(mention, self._paper.text(mention.start, mention.end), office)
        return after or mention.entity

    def _portfolio(self, title: Key) -> list[tuple[Mention, Key]]:
        """Return the mentions of the one councillor's office that "the portfolio holder" means."""
        words = reference_words().titles.portfolios
        if not words.issuperset(title):
            return []
        offices = self._posts(*words)
        return offices if len({m.entity for m, _ in offices}) == 1 else []

    def _chair(self, mention: Mention, title: tuple[str, ...]) -> str:
        """Return the one independent chair that the paper has; any other is whoever chairs then.

        That is never meant by the vice-chair, nor where a group of its own is spoken of, nor in the
        minutes of another body, which has a chair of its own.
        """
        topic = self._paper.thing(self._paper.topic_at(mention.start) or self._paper.home)
        of_group = topic is not None and topic.type is EntityType.GROUP
        met = topic is not None and not topic.is_for_safeguarding and self._paper.of_meeting
        if (
            of_group
            or (met and "independent" not in title)
            or not reference_words().titles.deputies.isdisjoint(title)
        ):
            return ""
        return _sole({m.entity for m, words in self._posts("chair") if "independent" in words})

    def _posts(self, *heads: str) -> list[tuple[Mention, Key]]:
        """Return the mentions of posts with one of some words in their title, and its words."""
        posts = [
            (m, key(self._paper.text(m.start, m.end)))
            for m in self._paper.mentions
            if m.type is EntityType.POST and m.entity and not m.reference
        ]
        return [(m, words) for m, words in posts if not set(heads).isdisjoint(words)]


def _take_as_name(mention: Mention, name: str, thing: Thing) -> None:
    """Let a mention that was taken to point back name something itself."""
    mention.type, mention.reference = thing.type, False
    thing.add(mention, name)


def _sole(entities: set[str]) -> str:
    """Return the one entity there is; none if there are several."""
    return next(iter(entities)) if len(entities) == 1 else ""


def _is_sub_group(thing: Thing) -> bool:
    """Tell whether it is called a sub-group, by its name or by what announced it."""
    return thing.is_sub_group or _is_headless(thing)


def _is_headless(thing: Thing) -> bool:
    """Tell whether its name has no head noun, so that only words beside it say what it is."""
    return any(m.rule in HEADLESS for m in thing.mentions)


def _heads(thing: Thing) -> set[str]:
    """Return the nouns by which a body can be called: "board" for any safeguarding partnership."""
    found = {words[-1] for name in thing.names if (words := key(name))}
    words = key(thing.name)
    alone = words[-2:-1]
    if thing.type is EntityType.GROUP and reference_words().pointing.bodies_alone.issuperset(alone):
        found.update(alone)  # "the Executive" is the Executive Group
    if thing.type is EntityType.PARTNERSHIP and "trust" not in found:
        found.add("partnership" if "partnership" in words else "board")
    if _is_headless(thing):
        found.add("group")
    police = reference_words().pointing.police_heads
    of_police = thing.type is EntityType.AGENCY and not police.isdisjoint(words)
    if of_police and "commissioner" not in words:  # whose office is none of the force
        found |= police
    return found
