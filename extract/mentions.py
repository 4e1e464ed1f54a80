"""Mentions: where a paper names a person, a post, a body or an organisation.

A mention is found by a grammar of names. Capitalised words, with the small words that may stand
inside a name, make a run; a run is split where one name ends and another begins; a part is named by
its head noun: a post by "Director", a body by "Board". National lists add what no grammar can know.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ..ontology.terms import EntityType
from .lexicon import Lexicon, National, lexicon
from .nationals import Nationals
from .people import Name, NameReader
from .sections import PEOPLE, Line
from .words import APOSTROPHES, DASHES, HYPHENS, OPENERS, Word, Words

# Words that say what is done with a body rather than being part of its name.
_ABOUT = frozenset(
    """
    meeting meetings report reports minutes members membership presentation review inspection role update work
    part appointment election recruitment chair chairs chairman vice terms remit summons agenda constitution recommendations response functions
    """.split()
)
_NAMING = PEOPLE | {"contact", "author"}
_MEETS = frozenset(
    {"board", "committee", "group", "panel", "forum", "clinic", "meeting", "briefing", "network"}
)
_PREPOSITIONS = frozenset({"to", "in", "on", "with", "at", "from", "into"})
_NUMBERED = frozenset({"team", "unit", "locality", "area", "division", "teams"})
_SERVICE_HEADS = frozenset({"service", "services", "help", "care", "team"})
_SHORT_LINE = 10
_MONTHS = frozenset(
    """january february march april may june july august september october november december spring summer autumn
    winter next last special ordinary annual joint""".split()
)
_ALWAYS_JOINED = frozenset({"crime", "fire", "rescue"})
_AREAS = frozenset({"locality", "north", "south", "east", "west", "central", "area"})
_LOWER_POSTS = frozenset(
    {"manager", "clerk", "worker", "coordinator", "administrator", "officer", "secretary"}
)
_NOT_BODIES = frozenset(
    """january february march april may june july august september october november december item items minute part
    co optee optees voting quorum
    chair chairman vice substitute apologies present mbe obe teams zoom governor ward""".split()
)
_NAMING_NUMBERS = frozenset(
    {"first", "one", "new", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
)
_ADJECTIVES = frozenset(
    {
        "statutory",
        "new",
        "joint",
        "combined",
        "wider",
        "local",
        "multi",
        "agency",
        "-",
        "parent",
        "relevant",
        "existing",
    }
)
_BACKSTAGE = frozenset({"democratic", "electoral", "committee"})
_TELLING = 3
_HEADED = frozenset({"director", "head", "leader", "chair", "commissioner"})
_OUTSIDE_HEADS = frozenset({"police", "constabulary", "trust", "university", "council", "ltd", "icb", "ccg"})
_OWNERS = frozenset(
    {"council", "authority", "board", "committee", "partnership", "group", "panel", "forum"}
)
_ROOMS = frozenset({"room", "rooms", "suite"})
_ARTICLES = frozenset({"the", "a", "an", "its", "their", "our"})


@dataclass(slots=True)
class Mention:
    """A stretch of tokens that names an entity, or refers to one.

    Attributes:
        start: First token.
        end: Token after the last.
        type: What it names; None for a capitalised name of unknown kind.
        rule: Id of the rule that found it.
        name: The person's name, where it is one.
        national: The entry of the national list, where it is one.
        inner: A body or organisation named inside a post's title.
        reference: True where it only points back: "the Board", "she".
        entity: Id of the entity, once resolved.
    """

    start: int
    end: int
    type: EntityType | None
    rule: str
    name: Name | None = None
    national: National | None = None
    inner: "Mention | None" = None
    reference: bool = False
    entity: str = ""


@dataclass
class Mentions:
    """All mentions of a paper.

    Attributes:
        found: Named mentions, in order, without overlap; a post's inner mention is inside it.
        acronyms: Acronyms that the paper defines or the lexicon knows, as they occur.
    """

    found: list[Mention] = field(default_factory=list)
    acronyms: set[str] = field(default_factory=set)


def find_mentions(words: Words, lines: list[Line]) -> Mentions:
    """Return every mention in a paper."""
    return _Finder(words, lines).find()


class _Finder:
    def __init__(self, words: Words, lines: list[Line]) -> None:
        self._words = words
        self._w = words.words
        self._lines = lines
        self._lexicon: Lexicon = lexicon()
        self._names = NameReader(words)
        self._nationals = Nationals(words)
        self._taken = [False] * len(words)
        self._found: list[Mention] = []
        self._ragged: dict[int, bool] = {}
        self._listing = [False] * len(words)
        self._acronyms = _defined_acronyms(words) | {
            w.text for w in self._w if w.text in self._lexicon.acronyms
        }

    def find(self) -> Mentions:
        self._find_people()
        self._find_known_people()
        for start, end in self._words.units:
            for first, last in self._runs(start, end):
                for mention in self._parse_run(first, last, end):
                    self._add(mention)
        self._find_lower_case()
        self._find_listed_organisations()
        self._found.sort(key=lambda m: (m.start, -m.end))
        return Mentions(self._found, self._acronyms)

    def _add(self, mention: Mention) -> None:
        if any(self._taken[mention.start : mention.end]):
            return
        for token in range(mention.start, mention.end):
            self._taken[token] = True
        self._found.append(mention)

    # --- people -------------------------------------------------------------------------

    def _find_people(self) -> None:
        listing = self._listing
        first_on_line = set()
        for line in self._lines:
            if line.role in _NAMING and not line.heading:
                if line.column == 0:
                    first_on_line.add(line.start)
                listing[line.start : line.end] = [True] * (line.end - line.start)
                first_on_line.update(
                    t for t in range(line.start, line.end) if self._words.broken[t]
                )
                if not any(w.post_head or w.body_head for w in self._w[line.start : line.end]):
                    first_on_line.update(self._after_separators(line.start, line.end))
        for start, end in self._words.units:
            token = start
            while token < end:
                word = self._w[token]
                name = None
                if word.capital and word.alpha:
                    name = self._names.titled(token, end) or self._plain_name(
                        token, end, listing[token], token in first_on_line
                    )
                if name is None:
                    token += 1
                    continue
                self._add_person(name)
                token = name.end
                if self._is_plural(name):
                    token = self._find_list(name, end)

    def _find_known_people(self) -> None:
        """Find again, anywhere, the names that some list or title has shown to be names."""
        known: dict[str, list[tuple[str, ...]]] = {}
        for mention in self._found:
            if (
                mention.name is not None
                and mention.name.given
                and mention.name.end - mention.name.first > 1
            ):
                texts = tuple(w.text for w in self._w[mention.name.first : mention.name.end])
                known.setdefault(texts[0], []).append(texts)
        for token, word in enumerate(self._w):
            for texts in known.get(word.text, ()):
                end = token + len(texts)
                if not self._taken[token] and tuple(w.text for w in self._w[token:end]) == texts:
                    name = self._names.plain(token, end, relaxed=True)
                    if name is not None:
                        self._add_person(name)

    def _plain_name(self, token: int, end: int, listing: bool, first: bool) -> Name | None:
        if self._nationals.at(token) or (listing and token and self._w[token - 1].text == "("):
            return None
        if listing:
            relaxed = first or self._w[token].given or self._w[token].initial
            name = self._names.plain(token, end, relaxed=relaxed)
            return None if name is None or self._continues_as_other(name, end) else name
        return self._names.plain(token, end)

    def _continues_as_other(self, name: Name, end: int) -> bool:
        """Tell whether supposed names of a person go on as the name of a body: "Carr Infirmary NHS Trust"."""
        if not self._w[name.first].given and any(
            w.lower in self._lexicon.topic_words for w in self._w[name.first : name.end]
        ):
            return True
        at = name.end
        if at >= end or self._words.broken[at] or self._words.gaps[at]:
            return False
        word = self._w[at]
        if word.text in APOSTROPHES:
            return True
        if word.connector and at + 1 < end and word.lower not in {"and", "&", "for", "/"}:
            return self._w[at + 1].capital and not self._w[name.first].given
        return (
            word.capital
            and word.alpha
            and not word.post_head
            and not word.honorific
            and (word.body_head or not self._w[name.first].given)
            and word.text not in self._lexicon.post_nominals
        )

    def _after_separators(self, start: int, end: int) -> Iterator[int]:
        for token in range(start, end - 1):
            if self._w[token].lower in {",", ";", "and", "&", ":"}:
                yield token + 1

    def _is_plural(self, name: Name) -> bool:
        return self._w[name.start].lower in self._lexicon.plural_honorifics

    def _find_list(self, name: Name, end: int) -> int:
        """Take the other names after "Councillors A Jones, ..."; return the token to go on from."""
        token = name.end
        while True:
            at = self._skip_bracket(token, end)
            separated = False
            while at < end and self._w[at].lower in {",", "and", "&", "/", ";"}:
                at, separated = at + 1, True
            if not separated or at >= end or self._w[at].honorific:
                return token
            other = self._names.listed(at, end, official=name.official)
            if other is None or self._nationals.at(at) or self._reads_on(other, end):
                return token
            self._add_person(other)
            token = other.end

    def _reads_on(self, name: Name, end: int) -> bool:
        """Tell whether a supposed name in a list goes on as the name of something else."""
        if name.given or name.end >= end:
            return False
        word = self._w[name.end]
        return (word.body_head or word.post_head) and word.capital

    def _skip_bracket(self, token: int, end: int) -> int:
        if token < end and self._w[token].text == "(":
            for at in range(token, min(end, token + 14)):
                if self._w[at].text == ")":
                    return at + 1
        return token

    def _add_person(self, name: Name) -> None:
        end = name.end
        while end < len(self._w) and self._w[end].text in self._lexicon.post_nominals:
            end += 1
        self._add(Mention(name.start, end, EntityType.PERSON, "name", name=name))

    # --- runs ---------------------------------------------------------------------------

    def _runs(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the stretches of capitalised words that may hold names."""
        token = start
        while token < end:
            if self._taken[token] or not self._opens(token, start):
                token += 1
                continue
            last = token + 1
            while last < end and not self._taken[last]:
                step = self._continues(last, end)
                if not step:
                    break
                last += step
            yield token, last
            token = last

    def _opens(self, token: int, start: int) -> bool:
        word = self._w[token]
        if not (word.capital and word.alpha):
            return False
        if self._nationals.at(token):
            return True
        if any(character.isdigit() for character in word.text):
            return False
        return word.lower not in OPENERS or (
            token + 1 < len(self._w)
            and word.lower in _NAMING_NUMBERS
            and self._w[token + 1].capital
        )

    def _continues(self, token: int, end: int) -> int:
        """Return how many tokens from here belong to the run; 0 where it ends."""
        word, before = self._w[token], self._w[token - 1]
        if self._words.broken[token] and self._starts_line(token):
            return 0
        if (
            self._words.broken[token]
            and not self._words.hanging[token]
            and (self._is_ragged(token) or self._listing[token])
            and (
                before.body_head
                or before.post_head
                or word.post_head
                or word.honorific
                or (token + 1 < end and word.lower in self._lexicon.qualifiers)
            )
        ):
            return 0
        if word.text == "," and self._lists_topics(token, end):
            return 1
        if self._words.gaps[token] or (before.text.endswith(".") and len(before.text) > 3):
            return 0
        if word.capital and word.alpha:
            return 1
        if word.text in APOSTROPHES:
            return 1
        if word.digits and len(word.text) <= 3 and self._w[token - 1].alpha:
            numbered = self._w[token - 1].lower in _NUMBERED or (
                self._w[token - 1].lower == "section"
                and token + 1 < end
                and self._w[token + 1].capital
            )
            return 1 if numbered or (token + 1 < end and self._w[token + 1].post_head) else 0
        if (
            word.text in HYPHENS
            and self._words.joined(token)
            and self._words.joined(token + 1 if token + 1 < end else token)
        ):
            return 2 if token + 1 < end and self._w[token + 1].alpha else 0
        if (
            word.text == "("
            and token + 3 < end
            and self._w[token + 1].upper
            and self._w[token + 2].text == ")"
        ):
            return (
                4
                if self._w[token + 3].capital
                and self._w[token + 3].alpha
                and self._heads_soon(token + 3, end)
                else 0
            )
        if word.connector:
            for ahead in (1, 2):
                if token + ahead >= end or self._taken[token + ahead]:
                    return 0
                following = self._w[token + ahead]
                if following.capital and following.alpha:
                    return ahead
                if not following.connector:
                    return 0
        return 0

    def _heads_soon(self, token: int, end: int) -> bool:
        """Tell whether capitals after a bracket go on to a head: "(MACE) Strategic Sub-Group"."""
        while token < end and (self._w[token].capital or self._w[token].text in HYPHENS):
            if self._w[token].body_head:
                return True
            token += 1
        return False

    def _is_ragged(self, token: int) -> bool:
        """Tell whether a token stands in a block of short lines, as a title or a signature is."""
        unit = self._words.unit_of[token]
        if unit not in self._ragged:
            start, end = self._words.units[unit]
            breaks = [start, *(t for t in range(start, end) if self._words.broken[t]), end]
            longest = max(b - a for a, b in zip(breaks, breaks[1:], strict=False))
            self._ragged[unit] = longest <= _SHORT_LINE or start < _SHORT_LINE
        return self._ragged[unit]

    def _lists_topics(self, token: int, end: int) -> bool:
        """Tell whether a comma stands in a list of subjects inside a name: "Children, Schools and Families"."""
        topics = self._lexicon.topic_words
        if token + 2 >= end or self._w[token - 1].lower not in topics:
            return False
        at = token + 1
        while at < min(end, token + 6):
            if self._w[at].lower in {"and", "&"}:
                return at > token + 1 and self._w[at + 1].capital if at + 1 < end else False
            if not (
                self._w[at].capital
                and (self._w[at].lower in topics or self._w[at].text in APOSTROPHES)
            ):
                return False
            at += 1
        return False

    def _starts_line(self, token: int) -> bool:
        """Tell whether a line break here ends a name: in a list of people, but not in prose."""
        return any(
            line.start == token
            and line.role in PEOPLE
            and (self._w[token].honorific or self._w[token].given)
            for line in self._lines_at(token)
        )

    def _lines_at(self, token: int) -> list[Line]:
        if not hasattr(self, "_by_start"):
            self._by_start: dict[int, list[Line]] = {}
            for line in self._lines:
                self._by_start.setdefault(line.start, []).append(line)
        return self._by_start.get(token, [])

    def _plural_councils(self, start: int, end: int) -> Iterator[Mention]:
        """ "North Ashby and Bramford Councils": each place before the plural is a council."""
        first = start
        for token in range(start, end):
            if self._w[token].lower in {"and", "&", "councils"}:
                if token > first and self._w[first].capital:
                    yield Mention(first, token, EntityType.COUNCIL, "plural-councils")
                first = token + 1

    def _parse_run(self, start: int, end: int, limit: int) -> Iterator[Mention]:
        if self._w[end - 1].lower == "councils" and end - start > 1:
            yield from self._plural_councils(start, end)
            return
        parts = list(self._split(start, end))
        for number, (first, last) in enumerate(parts):
            mention = self._classify(first, last)
            if number == len(parts) - 1:
                mention = self._extend(mention, first, last, limit)
            if mention is not None:
                yield mention

    # --- splitting ----------------------------------------------------------------------

    def _split(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Cut a run where one name ends and the next begins."""
        for first, last in self._cut_posts(start, end):
            yield from self._cut_names(first, last)

    def _cut_posts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Cut where a title begins after another name without a comma; plural posts fall out."""
        first = start
        for token in range(start + 1, end):
            if token < first:
                continue
            if self._begins_post(first, token, end):
                yield first, token
                first = token
            elif (
                self._is_plural_post(token)
                and token - first > 2
                and any(self._is_post_head(t) for t in range(first, token - 1))
                and not self._w[token - 1].connector
            ):
                yield first, token - 1
                first = token + 1
        if first < end:
            yield first, end

    def _cut_names(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        first = start
        for token in range(start + 1, end - 1):
            word = self._w[token]
            if self._nationals.covers(token):
                continue
            if word.text in APOSTROPHES and self._owns(first, token, end):
                yield from self._about(first, token)
                first = token + 1
            elif (
                word.lower == "for"
                and self._w[token + 1].lower == "the"
                and self._has_complement(first, token)
            ):
                yield from self._about(first, token)
                first = token + 2
            elif word.lower in {"and", "&", "/"} and self._cuts(first, token, end):
                yield from self._about(first, token)
                first = token + 1
                while first < end and self._w[first].connector:
                    first += 1
            elif word.lower in _PREPOSITIONS and not self._reads_through(first, token, end):
                yield from self._about(first, token)
                first = token + 1
                while first < end and self._w[first].connector:
                    first += 1
        if first < end:
            yield from self._about(first, end)

    def _has_complement(self, first: int, token: int) -> bool:
        """Tell whether a title before a token is whole: "Chief Executive of the Council"."""
        heads = [t for t in range(first, token) if self._is_post_head(t)]
        return bool(heads) and any(self._w[t].lower == "of" for t in range(heads[0], token))

    def _owns(self, first: int, token: int, end: int) -> bool:
        """Tell whether "'s" follows a complete name: "Anyshire Council's Cabinet"."""
        if self._w[token].text not in {"'s", "’s"}:
            return False
        whole = self._w[token - 1].body_head and (
            token - first > 1 or self._w[token - 1].lower in _OWNERS
        )
        national = any(last == token for _, last, _ in self._nationals.within(first, token))
        whole |= (
            self._w[token - 1].text in self._lexicon.acronyms
            and self._w[first].text == self._w[token - 1].text
        )
        if whole and first == token - 1 and self._w[first].upper:
            return token + 1 < end
        return (whole or national) and token + 1 < end

    def _begins_post(self, first: int, token: int, end: int) -> bool:
        """Tell whether "Director of ..." begins here, after another name without a comma."""
        if token <= first or token + 1 >= end or not self._is_post_head(token):
            return False
        if self._w[token + 1].lower not in {"of", "for"}:
            return False
        before = self._w[token - 1]
        modifies = (
            before.lower in self._lexicon.qualifiers
            or before.lower in self._lexicon.member_prefixes
        )
        if self._w[token].lower not in _HEADED or not before.capital or modifies or before.post_head:
            return False
        return token - first > 1 or before.upper

    def _reads_through(self, first: int, token: int, end: int) -> bool:
        """Tell whether a preposition goes on with the name: "Clerk to the Forum", "Children in Care Council"."""
        if self._w[token].lower == "to":
            return self._w[token - 1].lower in {
                "clerk",
                "adviser",
                "advisor",
                "secretary",
                "solicitor",
            }
        if self._w[token].lower == "at":
            return self._w[token + 1].lower == "risk"
        if self._w[token].lower == "from":
            return self._w[token - 1].lower == "learning"
        inside = self._w[token].lower == "in" and self._w[token + 1].lower != "the"
        return inside and self._joins(first, token, end)

    def _joins(self, first: int, token: int, end: int) -> bool:
        """Tell whether a preposition stands inside a name: "Children in Care Council"."""
        if any(self._is_head(t, first) for t in range(first, token)):
            return False
        return any(self._is_head(t, first) for t in range(token + 1, end))

    def _cuts(self, first: int, token: int, end: int) -> bool:
        """Tell whether "and" separates two names rather than standing inside one."""
        after = token + 1
        if self._w[after].lower in _ALWAYS_JOINED:
            return False
        if self._w[after].lower in _ARTICLES:
            return self._w[first].text != "NHS" or any(
                self._is_head(t, first) for t in range(first, token)
            )
        left_post = any(self._is_post_head(t) for t in range(first, token))
        right_posts = [
            t for t in range(after, end) if self._is_post_head(t) or self._is_plural_post(t)
        ]
        if left_post:
            first_small = next((t for t in range(after, end) if self._w[t].connector), end)
            return any(t < first_small for t in right_posts) or self._w[end - 1].lower in _OUTSIDE_HEADS
        before = token - 1
        if before > first and self._w[before].text in APOSTROPHES:
            return False
        ended = self._is_head(before, first) or self._w[before].text in self._acronyms
        if not ended:
            national = next(
                (n for n in self._nationals.within(first, token) if n[1] == token), None
            )
            ended = national is not None
        if not ended:
            return False
        if self._w[before].lower in _SERVICE_HEADS and self._w[end - 1].lower in _MEETS:
            return False
        return (
            any(self._is_head(t, after) for t in range(after, end))
            or bool(right_posts)
            or any(self._w[t].text in self._acronyms for t in range(after, end))
            or any(True for _ in self._nationals.within(after, end))
        )

    def _about(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Drop what is said about a body from its name: "Members of the X", "Report to Y"."""
        for token in range(start + 1, end - 1):
            if self._w[token].lower == "the" and token + 2 == end and self._w[token + 1].body_head:
                if any(self._is_post_head(t) for t in range(start, token)):
                    break
                yield token + 1, end
                return
            if self._w[token].lower not in {"of", "for"} or self._nationals.covers(token):
                continue
            if any(self._is_post_head(t) for t in range(start, token)):
                break
            head = self._w[token - 1].lower
            if head == "out":
                continue
            if (
                self._is_post_head(end - 1)
                and head not in _ABOUT
                and self._w[token + 1].lower != "the"
            ):
                break
            after = token + 1
            while after < end and self._w[after].lower in _ARTICLES:
                after += 1
            if head in self._lexicon.complement_heads or self._is_place_form(start, token):
                break
            if self._is_head(token - 1, start) and head not in _ABOUT:
                yield start, token
            elif head in _ABOUT and token - 2 > start and self._is_head(token - 2, start):
                yield start, token - 1
            yield from self._about(after, end)
            return
        yield start, end

    def _is_place_form(self, start: int, of: int) -> bool:
        if of >= len(self._w) or self._w[of].lower != "of":
            return False
        return self._w[of - 1].lower in {"borough", "city", "corporation"} and self._w[
            start
        ].lower in {
            "london",
            "royal",
            "city",
            "borough",
            "metropolitan",
            "corporation",
        }

    def _is_plural_post(self, token: int) -> bool:
        lower = self._w[token].lower
        return (
            self._w[token].capital
            and lower.endswith("s")
            and lower[:-1] in self._lexicon.post_heads
        )

    # --- classification -----------------------------------------------------------------

    def _is_post_head(self, token: int) -> bool:
        word = self._w[token]
        if word.lower in {"ordinator", "partner", "professional"}:
            before = self._w[token - 1].lower if token else ""
            return before in {"-", "business", "named", "designated", "lead", "safeguarding"}
        if not word.post_head:
            return (
                word.lower == "member"
                and token > 0
                and self._w[token - 1].lower in self._lexicon.member_prefixes
            )
        if word.lower == "executive":
            return token > 0 and self._w[token - 1].lower == "chief"
        if word.lower == "lead" and token + 1 < len(self._w):
            return self._w[token + 1].lower not in {
                "member",
                "officer",
                "professional",
                "nurse",
                "director",
            }
        return not (
            word.lower == "worker"
            and token > 0
            and self._w[token - 1].lower == "social"
            and (token < 2 or self._w[token - 2].lower != "principal")
        )

    def _is_head(self, token: int, first: int) -> bool:
        """Tell whether a token heads the name of a body that began at `first` or before."""
        word = self._w[token]
        if not word.body_head:
            return (
                word.text in {"group", "committee", "board"}
                and token > first + 2
                and self._words.lowers(token - 2, token) == ["sub", "-"]
            )
        if token + 1 < len(self._w) and self._w[token + 1].lower in _ROOMS:
            return False
        if word.lower == "agency" and token > 0 and self._w[token - 1].text in HYPHENS:
            return False
        if word.lower == "care":
            return token > first and self._w[token - 1].lower == "social"
        if word.lower == "help":
            return token > first and self._w[token - 1].lower == "early"
        if word.lower == "executive":
            alone = token == first and token > 0 and self._w[token - 1].lower == "the"
            return alone or (token > first and self._w[token - 1].lower != "chief")
        return True

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        while (
            start < end
            and not self._nationals.at(start)
            and (
                self._w[start].connector
                or self._w[start].lower in OPENERS
                and end - start > 1
                and self._w[start].lower not in _NAMING_NUMBERS
            )
        ):
            start += 1
        while end > start and (
            self._w[end - 1].connector
            or self._w[end - 1].text in DASHES
            or (self._w[end - 1].text in APOSTROPHES and not self._nationals.covers(end - 1))
        ):
            end -= 1
        return start, end

    def _classify(self, start: int, end: int) -> Mention | None:
        start, end = self._trim(start, end)
        if start >= end:
            return None
        if (
            self._w[start].lower in {"office", "department", "ministry"}
            and end - start > 2
            and self._w[start + 1].connector
        ):
            return self._body(start, end)
        return (
            self._post(start, end)
            or self._exact_national(start, end)
            or self._body(start, end)
            or self._known(start, end)
            or self._unknown(start, end)
        )

    def _exact_national(self, start: int, end: int) -> Mention | None:
        for first, last, national in self._nationals.within(start, end):
            if (first, last) == (start, end):
                return Mention(start, end, national.type, "national-list", national=national)
        return None

    def _post(self, start: int, end: int) -> Mention | None:
        heads = [t for t in range(start, end) if self._is_post_head(t)]
        if not heads or (self._w[end - 1].lower in self._lexicon.things and len(heads) > 1):
            return None
        head = heads[0]
        while head + 1 in heads:
            head += 1
        after = head + 1
        if after < end and self._w[after].text in APOSTROPHES:
            return self._body(start, end) or Mention(start, after, EntityType.POST, "post-title")
        last = self._w[end - 1].lower
        if (
            after < end
            and last in _MEETS
            and not self._w[after].connector
            and self._w[head].lower not in self._lexicon.chairs
        ):
            return None
        if after < end and self._w[after].lower in {"and", "&"}:
            if len(heads) == 1 and not self._is_modifier_pair(head, end):
                end = after
        if after < end and not self._w[after].connector and self._w[after].text not in DASHES:
            if self._w[end - 1].lower in self._lexicon.things:
                return self._body(start, end)
        titles = {w.lower for w in self._w[start:end] if w.alpha}
        if "member" in titles and titles <= self._lexicon.member_prefixes | {"member"}:
            return Mention(start, end, EntityType.POST, "post-reference", reference=True)
        if titles <= self._lexicon.chairs | {"vice", "deputy", "acting"} or (
            end - start == 1 and self._w[start].lower not in {"leader", "headteacher", "mayor"}
        ):
            return Mention(start, end, EntityType.POST, "post-reference", reference=True)
        mention = Mention(start, end, EntityType.POST, "post-title")
        mention.inner = self._inner(start, head, after, end)
        return mention

    def _is_modifier_pair(self, head: int, end: int) -> bool:
        return any(self._is_post_head(t) for t in range(head + 2, end))

    def _inner(self, start: int, head: int, after: int, end: int) -> Mention | None:
        """Return the body that a title names: after its head, else before it."""
        first = after
        while first < end and (self._w[first].connector or self._w[first].text in DASHES):
            first += 1
        if first < end:
            inner = (
                self._exact_national(first, end)
                or self._body(first, end)
                or self._known(first, end)
            )
            whole = inner is not None and inner.end == end and inner.start <= first
            return inner if whole and inner is not None and self._identifies(inner) else None
        for last in range(head, start, -1):
            if self._w[last - 1].lower == "service" and last - start > 1:
                continue
            inner = (
                self._exact_national(start, last)
                or self._body(start, last)
                or self._known(start, last)
            )
            if (
                inner is not None
                and inner.start == start
                and inner.end == last
                and self._identifies(inner)
            ):
                return inner
        return None

    def _identifies(self, inner: Mention) -> bool:
        """Tell whether a body in a title is a name: "Head of Service" names no service."""
        if inner.rule == "acronym":
            return True
        if self._w[inner.start].lower in {"deputy", "assistant", "vice"} or _BACKSTAGE & set(
            self._words.lowers(inner.start, inner.end - 1)
        ):
            return False
        if inner.type is None:
            return False
        if (
            inner.end - inner.start > 2
            and self._w[inner.end - 1].body_head
            and self._w[inner.end - 2].body_head
        ):
            return False
        return not inner.reference or self._w[inner.end - 1].lower in _MEETS | {
            "council",
            "mash",
            "partnership",
        }

    def _body(self, start: int, end: int) -> Mention | None:
        if (
            self._w[start].lower in self._lexicon.complement_heads
            and end - start > 2
            and self._w[start + 1].connector
        ):
            type_ = self._lexicon.body_heads[self._w[start].lower].type_of(frozenset())
            if self._w[start].lower in {"department", "ministry"}:
                type_ = EntityType.AGENCY
            return Mention(start, end, type_, "head-with-complement")
        if self._is_place_form(
            start, next((t for t in range(start + 1, end) if self._w[t].lower == "of"), start + 1)
        ):
            return Mention(start, end, EntityType.COUNCIL, "council-form")
        heads = [t for t in range(start, end) if self._is_head(t, start)]
        if not heads:
            return None
        head = heads[-1]
        if head != end - 1 and self._w[head].lower in {
            "service",
            "meeting",
            "conference",
            "trust",
            "authority",
            "office",
            "school",
            "function",
            "section",
            "agency",
            "executive",
        }:
            heads = [t for t in heads if t != head]
            if not heads:
                return None
            head = heads[-1]
        last = head + 1
        if last < end and self._w[head].lower in _NUMBERED and self._w[last].digits:
            last += 1
        return self._named_body(start, head, last)

    def _named_body(self, start: int, head: int, end: int) -> Mention | None:
        lower = self._w[head].lower
        leading = self._words.lowers(start, start + 2)
        if head > start + 2 and (
            leading == ["local", "authority"]
            or (leading[0] in _SERVICE_HEADS and leading[1] in {"for", "of"})
        ):
            start += 2
        name = frozenset(self._words.lowers(start, end))
        if lower in {"partnership", "board", "group"} and name - {lower} <= _ADJECTIVES:
            return Mention(
                start,
                end,
                self._lexicon.body_heads[lower].type_of(name),
                "body-reference",
                reference=True,
            )
        if not any(
            w.alpha and not w.connector and w.lower != "sub" for w in self._w[start:head]
        ) or (
            lower in {"meeting", "executive"}
            and head - start == 1
            and name
            & {"special", "ordinary", "extraordinary", "annual", "first", "next", "council", "the"}
        ):
            if lower == "cabinet":
                return Mention(start, end, EntityType.COMMITTEE, "headless")
            if lower == "mash":
                return Mention(start, end, EntityType.HUB, "acronym")
            return Mention(
                start,
                end,
                self._lexicon.body_heads[lower].type_of(name),
                "body-reference",
                reference=True,
            )
        if " ".join(self._words.lowers(start, end)) in self._lexicon.generic_bodies:
            return None
        if not self._lexicon.body_heads[lower].allows(name):
            return None
        if name - {lower} <= _MONTHS:
            return None
        if lower in {"services", "service", "team"} and self._is_place_name(start, head):
            return None
        return Mention(start, end, self._lexicon.body_heads[lower].type_of(name), "head-noun")

    def _is_place_name(self, start: int, end: int) -> bool:
        if self._w[end - 1].text in APOSTROPHES:
            end -= 1
        return self._is_place(start, end) or end - start == 0

    def _known(self, start: int, end: int) -> Mention | None:
        """Return a name without a head noun: from a list, or an acronym."""
        placed = self._placed_acronym(start, end)
        if placed is not None:
            return placed
        for first, last, national in self._nationals.within(start, end):
            return Mention(first, last, national.type, "national-list", national=national)
        for first in range(start, end):
            for length in (5, 4, 3, 2, 1):
                if first + length <= end:
                    key = tuple(self._words.lowers(first, first + length))
                    if key in self._lexicon.headless:
                        return Mention(
                            start if first - start <= 2 else first,
                            first + length,
                            self._lexicon.headless[key],
                            "headless",
                        )
        for token in range(start, end):
            text = self._w[token].text
            if text in self._acronyms:
                first = start if self._is_place(start, token) else token
                type_ = self._lexicon.acronyms[text][1] if text in self._lexicon.acronyms else None
                return Mention(first, token + 1, type_, "acronym")
        return None

    def _placed_acronym(self, start: int, end: int) -> Mention | None:
        """Return "North Anyshire ICB": an acronym of a kind of body, after the name of its place."""
        known = self._lexicon.acronyms.get(self._w[end - 1].text)
        before = self._w[start : end - 1]
        if known is None or not before or any(w.post_head or w.body_head for w in before):
            return None
        return Mention(start, end, known[1], "placed-acronym") if len(before) <= 5 else None

    def _is_place(self, start: int, end: int) -> bool:
        return start < end and self._words.text(start, end) in self._lexicon.places

    def _unknown(self, start: int, end: int) -> Mention | None:
        return Mention(start, end, None, "capitals")

    # --- what follows a run ---------------------------------------------------------------

    def _extend(self, mention: Mention | None, start: int, end: int, limit: int) -> Mention | None:
        """Let a name go on in lower case ("Pre-Birth operational group") or after a comma."""
        if mention is not None and mention.type is EntityType.POST and mention.end == end:
            if (
                end < limit
                and self._w[end].lower in _MEETS
                and self._w[start].lower not in self._lexicon.chairs
            ):
                return self._lowered(start, end)
            return self._extend_post(mention, limit)
        if mention is not None and (mention.end != end or mention.rule == "body-reference"):
            return mention
        if (
            end < limit
            and self._w[end].lower in _LOWER_POSTS
            and not self._taken[end]
            and (
                mention is None
                or mention.type
                not in (
                    EntityType.INSPECTORATE,
                    EntityType.COUNCIL,
                    EntityType.POST,
                    EntityType.AGENCY,
                )
            )
            and end - start <= 6
        ):
            post = Mention(self._trim(start, end)[0], end + 1, EntityType.POST, "lower-case-post")
            post.inner = (
                mention
                if mention is not None and mention.type is not None and not mention.reference
                else None
            )
            return post
        head = end
        while head < limit and head < end + 3 and self._w[head].lower in self._lexicon.between:
            head += 1
        if head < limit and self._w[head].text in HYPHENS and self._w[head - 1].lower == "sub":
            head += 1
        if (
            head >= limit
            or self._w[head].text not in self._lexicon.lower_heads
            or self._taken[head]
        ):
            return mention
        if frozenset(self._words.lowers(start, head)) <= _MONTHS:
            return mention
        lower = self._w[head].lower
        if mention is not None:
            if mention.type in (
                EntityType.COUNCIL,
                EntityType.INSPECTORATE,
                EntityType.AGENCY,
                EntityType.POST,
                EntityType.PERSON,
            ):
                return mention
            if (
                mention.rule != "capitals"
                and lower in {"meeting", "service", "team"}
                and head == end
            ):
                return (
                    mention
                    if lower == "meeting" or mention.rule == "head-noun"
                    else self._lowered(start, head)
                )
        return self._lowered(start, head)

    def _lowered(self, start: int, head: int) -> Mention:
        start, _ = self._trim(start, head)
        end = head + 1
        if (
            end < len(self._w)
            and self._w[end].digits
            and self._w[head].lower in {"team", "unit", "group"}
        ):
            end += 1
        singular = (
            self._w[head].lower.removesuffix("s")
            if self._w[head].lower != "services"
            else "service"
        )
        type_ = self._lexicon.body_heads[singular].type_of(
            frozenset(self._words.lowers(start, end)) | {singular}
        )
        if singular == "academy":
            type_ = EntityType.SERVICE
        return Mention(start, end, type_, "lower-case-head")

    def _extend_post(self, mention: Mention, limit: int) -> Mention:
        """ "Head of Service, Early Help": a title that a comma or dash does not end."""
        mention = self._take_bracket(mention, limit)
        while True:
            mark = mention.end
            if mark + 1 >= limit or not (self._w[mark].text == "," or self._w[mark].text in DASHES):
                return mention
            last = self._w[mark - 1]
            first = mark + 1
            incomplete = (
                last.lower in self._lexicon.incomplete
                or self._is_post_head(mark - 1)
                or mention.rule == "post-extended"
                or self._w[first].lower in _AREAS
            )
            if not incomplete or self._taken[first] or not self._opens(first, first):
                return mention
            wrapped = self._words.broken[first] and not self._words.hanging[first]
            if wrapped and (self._is_ragged(first) or self._w[mark].text != ","):
                return mention
            end = first + 1
            while end < limit and not self._taken[end]:
                step = self._continues(end, limit)
                if not step:
                    break
                end += step
            parts = list(self._split(first, end))
            part = self._classify(*parts[0])
            if (
                part is None
                or len(parts) > 1
                or part.reference
                or any(self._is_post_head(t) for t in range(first, end))
            ):
                return mention
            if (
                part.type not in (None, EntityType.SERVICE, EntityType.HUB)
                or part.rule == "national-list"
            ):
                return mention
            if part.type is None and (
                any(w.upper for w in self._w[first:end]) or self._may_be_person(first, end)
            ):
                return mention
            inner = mention.inner or (part if part.type else None)
            mention = Mention(mention.start, end, EntityType.POST, "post-extended", inner=inner)

    def _take_bracket(self, mention: Mention, limit: int) -> Mention:
        """ "Service Manager (Front Door)": a title that goes on in brackets."""
        mark = mention.end
        if mark >= limit or self._w[mark].text != "(" or not self._is_post_head(mark - 1):
            return mention
        close = next(
            (t for t in range(mark + 1, min(limit, mark + 8)) if self._w[t].text == ")"), 0
        )
        inside = self._w[mark + 1 : close] if close else []
        named = (
            inside
            and all(w.capital or w.connector or w.text in HYPHENS for w in inside)
            and not any(w.upper or w.post_head or w.honorific or w.initial for w in inside)
        )
        if (
            not named
            or any(self._taken[mark + 1 : close])
            or not any(w.lower in self._lexicon.topic_words for w in inside)
        ):
            return mention
        return Mention(
            mention.start, close + 1, EntityType.POST, "post-with-bracket", inner=mention.inner
        )

    def _may_be_person(self, start: int, end: int) -> bool:
        """Tell whether capitalised words may be an unusual name: two or three, none of them a topic."""
        words = [w for w in self._w[start:end] if w.text not in HYPHENS]
        return 2 <= len(words) <= 4 and not any(
            w.connector or w.digits or w.lower in self._lexicon.topic_words for w in words
        )

    def _find_lower_services(self) -> None:
        """Find "children's services" and "adult social care" in lower case."""
        for token, word in enumerate(self._w):
            if word.text not in ("children", "adult", "adults") or self._taken[token]:
                continue
            end = token + 1
            if end < len(self._w) and self._w[end].text in APOSTROPHES:
                end += 1
            if self._words.lowers(end, end + 2) == ["social", "care"]:
                end += 2
            if end < len(self._w) and self._w[end].text == "services":
                end += 1
            if (
                end - token > 2
                and not any(self._taken[token:end])
                and self._words.unit_of[end - 1] == self._words.unit_of[token]
            ):
                self._add(Mention(token, end, EntityType.SERVICE, "lower-case-service"))

    # --- organisations in lists -----------------------------------------------------------

    def _find_listed_organisations(self) -> None:
        """Take capitals of unknown kind beside a person's name in a list as the organisation they are of."""
        unknown: dict[int, Mention] = {m.start: m for m in self._found if m.type is None}
        people = [m.start for m in self._found if m.type is EntityType.PERSON]
        for line in self._lines:
            if line.role not in PEOPLE or line.heading:
                continue
            named = [p for p in people if line.start <= p < line.end]
            for token in range(line.start, line.end):
                mention = unknown.get(token)
                if mention is not None and self._is_named_with_post(mention, line):
                    name = self._names.plain(mention.start, mention.end, relaxed=True)
                    if name is not None and name.end == mention.end:
                        mention.type, mention.rule, mention.name = (
                            EntityType.PERSON,
                            "name-before-post",
                            name,
                        )
                elif mention is not None and self._is_affiliation(mention, line, named):
                    mention.type, mention.rule = EntityType.AGENCY, "listed-organisation"

    def _is_named_with_post(self, mention: Mention, line: Line) -> bool:
        """Tell whether unknown capitals stand as "Name, Post" in a list."""
        mark = mention.end
        post = next((m for m in self._found if m.start == mark + 1), None)
        return (
            mark + 1 < line.end
            and self._w[mark].text == ","
            and post is not None
            and post.type is EntityType.POST
            and self._may_be_person(mention.start, mention.end)
        )

    def _is_affiliation(self, mention: Mention, line: Line, people: list[int]) -> bool:
        words = [w for w in self._w[mention.start : mention.end] if w.alpha and not w.connector]
        if all(w.lower in self._lexicon.topic_words or w.lower in _NOT_BODIES for w in words):
            return False
        before = self._w[mention.start - 1] if mention.start else None
        after = self._w[mention.end].text if mention.end < line.end else ""
        closed = after in {"", ")", ";", ",", "("}
        if line.column:
            return mention.start <= line.start + 1 and closed and len(words) > 1
        opened = before is not None and (before.text in {",", "("} or before.text in DASHES)
        return closed and opened and len(words) > 1 and any(p < mention.start for p in people)

    # --- lower case -----------------------------------------------------------------------

    def _find_lower_case(self) -> None:
        """Find bodies named in lower case: "the joint executive safeguarding board"."""
        lexical = self._lexicon
        self._find_lower_services()
        for head, word in enumerate(self._w):
            if word.lower not in lexical.lower_heads or self._taken[head]:
                continue
            start = head
            while (
                start > 0
                and self._words.unit_of[start - 1] == self._words.unit_of[head]
                and not self._taken[start - 1]
            ):
                before = self._w[start - 1]
                if (
                    before.lower in lexical.topics
                    or before.lower in lexical.between
                    or before.lower in lexical.qualifiers
                ):
                    start -= 1
                elif before.upper and before.alpha and start == head:
                    start -= 1
                elif before.text in HYPHENS and self._words.joined(start - 1) and start - 1 < head:
                    start -= 1
                else:
                    break
            while start < head and not self._w[start].alpha:
                start += 1
            modifiers = self._w[start:head]
            if not any(m.lower in lexical.topics for m in modifiers):
                continue
            if (
                start > 0
                and self._w[start - 1].lower
                in {"a", "an", "any", "each", "no", "local", "all", "other"}
                and head - start < _TELLING
            ):
                continue
            mention = self._lowered(start, head)
            mention.rule = "lower-case-name"
            self._add(mention)


def _defined_acronyms(words: Words) -> set[str]:
    """Return what stands in brackets and looks like an acronym: "(DSCP)"."""
    return {
        match
        for match in re.findall(
            r"\(\s*(?:the )?[“\"'‘]?([A-Z][A-Za-z&]{1,8})[”\"'’]?\s*\)", words.source
        )
        if sum(c.isupper() for c in match) >= 2
    }
