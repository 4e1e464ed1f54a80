"""Mentions of one post: a part of a title points to the fuller one that the paper also has."""

from typing import NamedTuple

from ...ontology.terms import BOARDS, ORGANISATIONS, EntityType
from ..lexicon import lexicon
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, key
from ..paper import Paper, tokens_of
from ..thing import Thing
from .listed_holders import listed_holder

_LONGEST_ACRONYM = 6
_BRACKET = 5
"""Tokens within which the bracket that defines an acronym closes."""
_PART = 2
"""Words of a title so short that it may be a part of another: "the Strategic Manager"."""


class _Title(NamedTuple):
    """A mention of a post, with the words that tell it from others."""

    mention: Mention
    words: frozenset[str]


def led(title: Key) -> Key:
    """Return what the words of a title say that its holder leads: what follows "Head of"."""
    leading = reference_words().titles.leading
    return title[next((n for n, w in enumerate(title, 1) if w in leading), len(title)) :]


def _in_full(title: str) -> Key:
    """Return the words of a title, its head in full: "AD" is an assistant director."""
    short = lexicon().short_heads
    return tuple(whole for word in key(title) for whole in short.get(word, (word,)))


def _words(title: str) -> frozenset[str]:
    """Return the words that tell a post from others.

    A "Lead Member for Housing" is its "Portfolio Holder" and "Cabinet Member", too.
    """
    words = frozenset(_in_full(title))
    members = reference_words().titles.portfolio_members
    if len(words & members) < _PART:
        return words
    return (words - members) | {"member"}


def gather_posts(paper: Paper) -> None:
    """Make one entity of all the mentions of one post."""
    _Posts(paper).gather()


def join_posts(paper: Paper) -> None:
    """Join "Leader of the Council" and "Leader of Anyshire Council", now that the one is known.

    So are "the Independent Chair of the Board" and that of the board named in full.
    """
    posts = _Posts(paper)
    posts.join_by_service(BOARDS | {EntityType.COUNCIL})
    posts.join_own_chair()


class _Posts:
    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._titles = [
            _Title(m, _words(m.called or paper.text(m.start, m.end)))
            for m in paper.mentions
            if m.type is EntityType.POST and not m.reference and m.rule != "post-acronym"
        ]
        self._by_words: dict[frozenset[str], Thing] = {}

    def gather(self) -> None:
        self._link_titles()
        self.join_by_service()
        self._join_to_own()
        self._point_back()
        self._use_acronyms()

    def _link_titles(self) -> None:
        every = {title.words for title in self._titles}
        for mention, words in self._titles:
            fuller = [w for w in every if words < w and _only_drops(words, w)]
            own = fuller[0] if len(fuller) == 1 else words
            thing = self._by_words.get(own)
            if thing is None:
                thing = self._by_words[own] = self._paper.add_thing(EntityType.POST)
            thing.add(mention, self._text(mention))

    def _text(self, mention: Mention) -> str:
        return mention.called or self._paper.text(mention.start, mention.end)

    def join_by_service(self, types: frozenset[EntityType] = ORGANISATIONS) -> None:
        """Join titles that differ only in how they name one service: "Head of Social Care".

        Args:
            types: Types of what the titles name.
        """
        seen: dict[tuple[frozenset[str], str], Thing] = {}
        for mention, words in self._titles:
            thing, inner = self._paper.thing(mention.entity), mention.inner
            if thing is None or inner is None or not inner.entity or inner.type not in types:
                continue
            rest = _without_unsaid(words - frozenset(key(self._text(inner))))
            first = seen.setdefault((rest, inner.entity), thing)
            if first is not thing and first.id in self._paper.things:
                self._merge(thing, first)

    def join_own_chair(self) -> None:
        """Join "the ASCB Chair" with "the Independent Chair", in the paper of the ASCB."""
        home = self._paper.thing(self._paper.home)
        if home is None or home.type is not EntityType.PARTNERSHIP or not home.is_for_safeguarding:
            return
        chairs = [title.mention for title in self._titles if self._is_chair(title)]
        if any(self._is_of_another_board(m, home) for m in chairs):
            return
        alone = {m.entity for m in chairs if m.inner is None}
        own = {m.entity for m in chairs if m.inner is not None and m.inner.entity == home.id}
        if len(alone) == len(own) == 1 and alone != own:
            part, whole = (self._paper.things[ids.pop()] for ids in (own, alone))
            self._merge(part, whole)

    def _is_chair(self, title: _Title) -> bool:
        """Tell whether a title is "Independent Chair", or that of the chair of a body."""
        inner = title.mention.inner
        body = frozenset(key(self._text(inner)) if inner else ())
        chair = _without_unsaid(title.words - body) == {"chair"}
        said = inner is not None or "independent" in title.words
        return chair and said and bool(title.mention.entity)

    def _is_of_another_board(self, title: Mention, home: Thing) -> bool:
        """Tell whether a title says that it is of a safeguarding board that is not the paper's.

        "Partnership Chair" is one of the partners, where there is no independent chair any more.
        """
        board = self._paper.thing(title.inner.entity if title.inner else "")
        if title.inner is None or board is None:
            return False
        if board is home:
            return self._text(title.inner) == "Partnership"
        return board.is_for_safeguarding

    def _merge(self, part: Thing, whole: Thing) -> None:
        """Make one post of two."""
        self._paper.merge(part, whole)
        self._by_words = {k: whole if t is part else t for k, t in self._by_words.items()}

    def _join_to_own(self) -> None:
        """Join a long title to the one that also says whose it is: "Case Review Officer of X".

        It is of one body alone; a shorter title points back to whichever was named last.
        """
        owned: dict[frozenset[str], dict[str, Thing]] = {}
        for mention, words in self._titles:
            thing, inner = self._paper.thing(mention.entity), mention.inner
            if thing is None or inner is None or inner.end != mention.end:
                continue
            if inner.entity:
                rest = words - frozenset(key(self._text(inner)))
                owned.setdefault(rest, {})[inner.entity] = thing
        for rest, by_body in owned.items():
            alone = self._by_words.get(rest)
            if alone is None or len(rest) <= _PART or len(by_body) > 1:
                continue
            (whole,) = by_body.values()
            if alone is not whole and alone.id in self._paper.things:
                self._merge(alone, whole)

    def _point_back(self) -> None:
        """Give "the Strategic Manager" to the fuller title before it, if there is one."""
        for title in self._titles:
            mention = title.mention
            if _names_body(mention):
                continue
            fuller = self._fuller(title) if len(title.words) <= _PART else self._begun(title)
            if fuller is None or self._is_of_other(mention, fuller):
                continue
            thing = self._paper.things[mention.entity]
            thing.drop(mention)
            mention.entity, mention.reference = fuller.id, True
            fuller.mentions.append(mention)
            if not thing.names:  # what pointed to it points to the fuller one, too
                self._paper.merge(thing, fuller)
                self._by_words = {k: t for k, t in self._by_words.items() if t is not thing}

    def _is_of_other(self, mention: Mention, post: Thing) -> bool:
        """Tell whether a title in a list is of somebody else there than those who have a post."""
        holders = {listed_holder(self._paper, m) for m in post.mentions} - {None}
        who = listed_holder(self._paper, mention) if holders else None
        return who is not None and who not in holders

    def _is_elsewhere(self, short: Mention, long: Mention) -> bool:
        """Tell whether a title is of one organisation, and the longer of another it names.

        "Chief Executive, Anyshire Council" is not the Chief Executive of Larch Homes.
        """
        words = self._paper.words
        if short.end + 1 >= len(words) or words.words[short.end].text != ",":
            return False
        beside = self._paper.mentions_in(short.end + 1, short.end + 2)
        own = next((m for m in beside if m.type in ORGANISATIONS), None)
        if own is None or not long.inner:  # "Principal, Larch College" is no Principal Lawyer
            alone = short.end - short.start == 1
            return own is not None and own.type is EntityType.AGENCY and alone
        return long.inner.entity not in {"", own.entity}

    def _fuller(self, short: _Title) -> Thing | None:
        """Return the post that a part of its title means: the last before it, else the first."""
        found = [
            long.mention
            for long in self._titles
            if long.mention.entity != short.mention.entity
            and short.words < long.words
            and self._is_part(short.mention, long.mention)
            and not self._is_elsewhere(short.mention, long.mention)
        ]
        found = [long for long in found if not self._is_own_before(short.mention, long)]
        earlier = [m for m in found if m.start < short.mention.start]
        meant = earlier[-1:] or found[:1]
        return self._paper.things[meant[0].entity] if meant else None

    def _is_own_before(self, short: Mention, long: Mention) -> bool:
        """Tell whether a title is the paper's own, and the longer that of another organisation.

        It stood alone before: "S Holt (Chief Executive)" of a council's minutes is not the "Chief
        Executive of the ICB"; or it is said to be the council's.
        """
        of = self._paper.words.lower(long.end - 1)
        if long.inner is None:
            return of == "trust" and self._owner(short) == "council"
        if long.inner.type is not EntityType.AGENCY:
            return False
        first = self._paper.things[short.entity].mentions[0]
        if self._owner(short) or self._owner(first):
            return self._owner(short) == "council"
        beside = self._paper.mentions_in(first.end + 1, first.end + 2)
        placed = any(m.type in ORGANISATIONS for m in beside)
        return first.start < long.start and not placed

    def _owner(self, title: Mention) -> str:
        """Return the word that says whose a title is: "the Council's", "its"."""
        words, before = self._paper.words, title.start - 1
        if before > 0 and words.words[before].apostrophe:
            return words.lower(before - 1)
        owned = words.lower(before) in english().possessives
        return words.lower(before) if owned else ""

    def _begun(self, short: _Title) -> Thing | None:
        """Return the one post whose title goes on where this ends, "Head of Care" and so on."""
        own = _in_full(self._text(short.mention))
        longer = {
            long.mention.entity
            for long in self._titles
            if short.words < long.words
            and _in_full(self._text(long.mention))[: len(own)] == own
            and not self._is_elsewhere(short.mention, long.mention)
        }
        longer -= {short.mention.entity}
        return self._paper.things[longer.pop()] if len(longer) == 1 else None

    def _is_part(self, short: Mention, long: Mention) -> bool:
        """Tell whether a title begins or ends another, and no rank makes that another post.

        So does "Board Manager" for "Manager, Ashby Safeguarding Board".
        """
        words = self._paper.words
        if long.rule == "title-of-organisation" and short.inner and long.inner:
            heads = (words.lower(short.inner.end - 1), words.lower(short.end - 1))
            return heads == (words.lower(long.inner.end - 1), words.lower(long.start))
        one, two = words.lowers(short.start, short.end), words.lowers(long.start, long.end)
        if two[: len(one)] == one:
            return True
        ends = len(one) > 1 and two[-len(one) :] == one
        return ends and reference_words().titles.ranks.isdisjoint(two)

    def _use_acronyms(self) -> None:
        """Tie "(DCS)" to the title before it, here and wherever it stands alone."""
        acronyms = self._acronyms()
        self._join_to_acronyms(acronyms)
        for mention in [m for m in self._paper.mentions if m.rule == "post-acronym"]:
            form = self._text(mention)
            if form not in acronyms:
                acronyms[form] = self._paper.add_thing(EntityType.POST)
            acronyms[form].add(mention, form)
        if not acronyms:
            return
        paper = self._paper
        taken = tokens_of(m for m in paper.mentions if m.type is not None)
        found = []
        for token in paper.words.find({form.casefold() for form in acronyms}):
            form = paper.words.words[token].text
            thing = acronyms.get(form)
            if thing is None or token in taken:
                continue
            start = token - (paper.words.lower(token - 1) in _under())
            if start < token:
                thing = self._of_rank(thing, start)
            mention = Mention(start, token + 1, EntityType.POST, "acronym")
            thing.add(mention, self._text(mention))
            found.append(mention)
        paper.insert(found, lambda m: m.type is not None)

    def _join_to_acronyms(self, acronyms: dict[str, Thing]) -> None:
        """Join "Director of Children's Services" with the longer title of which "(DCS)" is said."""
        for form, title in lexicon().post_acronyms.items():
            plain = self._by_words.get(frozenset(key(title)))
            whole = acronyms.get(form)
            if plain is None or whole is None or whole is plain:
                continue
            if {plain.id, whole.id} <= self._paper.things.keys():
                self._merge(plain, whole)

    def _of_rank(self, thing: Thing, token: int) -> Thing:
        """Return the post of who stands under another: "Deputy DCS"."""
        title = _words(f"{self._paper.words.lower(token)} {thing.name}")
        if title not in self._by_words:
            self._by_words[title] = self._paper.add_thing(EntityType.POST)
        return self._by_words[title]

    def _acronyms(self) -> dict[str, Thing]:
        """Return the post of each acronym that the paper defines, or that goes without saying."""
        found: dict[str, Thing] = {}
        for mention, _ in self._titles:
            thing, form = self._paper.thing(mention.entity), self._defined(mention.end)
            if thing is not None and form:
                found[form] = thing
        for form, title in lexicon().post_acronyms.items():
            thing = self._by_words.get(frozenset(key(title)))
            if thing is not None and thing.id in self._paper.things:
                found.setdefault(form, thing)
        return found

    def _defined(self, token: int) -> str:
        """Return the acronym that a bracket defines: "(DCS)", "(the statutory DASS)"."""
        inside = [w.text for w in self._paper.words.words[token : token + _BRACKET]]
        if inside[:1] != ["("] or ")" not in inside:
            return ""
        *lower, form = inside[1 : inside.index(")")] or [""]
        return form if _is_acronym(form) and "".join(lower).islower() | (not lower) else ""


def _under() -> frozenset[str]:
    """Return the words for who stands under the holder of a post; who acts for one holds it."""
    titles = reference_words().titles
    return titles.ranks - titles.provisional


def _names_body(title: Mention) -> bool:
    """Tell whether a title says whose it is by a name; "Board Manager" only points to a board."""
    return title.inner is not None and not title.inner.reference


def _without_unsaid(title: frozenset[str]) -> frozenset[str]:
    """Return the words of a title but for such as the same post of the same body may go without.

    The "LSCB Chair" is the "Independent Chairman of the LSCB".
    """
    rest = title - {"service"}
    chairs = lexicon().chairs
    if rest.isdisjoint(chairs):
        return rest
    return (rest - chairs - {"independent"}) | {"chair"}


def _is_acronym(text: str) -> bool:
    return text.isupper() and 1 < len(text) <= _LONGEST_ACRONYM


def _only_drops(short: frozenset[str], long: frozenset[str]) -> bool:
    """Tell whether a title leaves out only what a short form may leave out."""
    return len(short) > 1 and long - short <= reference_words().titles.optional_in_titles
