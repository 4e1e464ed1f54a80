"""Names of people: honorifics, initials, given names, particles, surnames, post-nominals.

A name is recognised by an honorific before it, by a given name or initials, or by standing where
people are listed. Whether the person acts in an official capacity is judged elsewhere.
"""

import re
from dataclasses import dataclass

from ..layout.words import Word, Words
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..names import cased

_MAX_PARTS = 5
_TITLE = 5
"""Tokens from the comma after a name within which the title after it has its head."""
_FULL = 2
"""Parts of a name that has no more to it than a given name and a surname."""
_SHORT = 2
_ACRONYM = 7
"""Letters that a part of a name has at most, to be an acronym rather than a name in capitals."""
_ABBREVIATED = 6
"""Letters of a title that a full stop may follow: "Cllr.", not "the Chief Constable."."""

_SURNAME_FIRST = 2
"""Parts of a name as some lists have it, a surname followed by an initial: "Smith J"."""

_AROUND_NICKNAMES = frozenset({("(", ")"), ("'", "'"), ("‘", "’"), ('"', '"'), ("“", "”")})
_CAPITAL_SURNAME = re.compile(r"(?:Mc|Mac|O['’]|D['’])?[A-Z'’]+")


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as it stands in the text.

    Attributes:
        start: First token, honorifics included.
        end: Token after the last, post-nominals left out.
        first: First token of the bare name.
        given: Initials or given names, as written.
        surname: Surname, as written.
        official: True where the honorific itself names an office ("Councillor").
        titled: True where an honorific stands before it.
    """

    start: int
    end: int
    first: int
    given: str
    surname: str
    official: bool
    titled: bool

    @property
    def text(self) -> str:
        """The bare name: "Jane Smith", "C Potts"; initials without full stops."""
        return f"{self.given} {self.surname}".strip()


@dataclass(frozen=True, slots=True)
class _Address:
    """The honorifics before a name.

    Attributes:
        start: First token.
        end: Token after the last; where there are none, the first of the name.
        official: Whether one of them names an office.
        titled: Whether there are any, here or before the list that the name is in.
        listed: Whether the name stands where people are listed.
    """

    start: int
    end: int
    official: bool = False
    titled: bool = False
    listed: bool = False


class NameReader:
    """Finds the names of people in the tokens of a paper."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._w = words.words
        self._lexicon = lexicon()

    def titled(self, start: int, end: int) -> Name | None:
        """Return the name that begins with an honorific at a token, if one does."""
        if not self._w[start].addressing:
            return None
        token, official = self._after_acting(start, end), False
        if token > start and not self._is_honorific(token, end):
            return None
        while token < end and self._is_honorific(token, end):
            official |= self._w[token].lower in self._lexicon.official
            token += 1
            short = len(self._w[token - 1].text) <= _ABBREVIATED
            if short and token < end and self._w[token].text == ".":
                token += 1
        if token == start:
            return None
        return self._name(_Address(start, token, official, titled=True), end)

    def listed(self, start: int, end: int, *, official: bool) -> Name | None:
        """Return the name at a token where a name is expected: a list after "Councillors"."""
        return self.titled(start, end) or self._name(
            _Address(start, start, official, titled=official, listed=True), end
        )

    def plain(self, start: int, end: int, *, relaxed: bool = False) -> Name | None:
        """Return the name at a token that no honorific announces.

        Args:
            start: Token to begin at.
            end: Token not to pass.
            relaxed: Accept any capitalised words that could be a name, as in a list of people.
        """
        if self._words.joined(start) and self._w[start - 1].hyphen:
            return None
        shouted = self._shouted(start, end)
        if shouted is not None:
            return shouted
        word = self._w[start]
        certain = word.given and word.title and word.lower not in self._lexicon.ambiguous_names
        relaxed |= self._has_nominal(start, end)
        if not (certain or relaxed or (word.given and self._has_office(start, end))):
            return None
        name = self._name(_Address(start, start, listed=relaxed), end)
        if name is None or not name.given:
            return None
        return name if relaxed or not self._runs_on(name, end) else None

    def _has_nominal(self, start: int, end: int) -> bool:
        """Tell whether two words have letters after them that follow names alone: "Jo Bell OBE"."""
        at = start + 2
        named = at < end and self._w[at].text in self._lexicon.post_nominals
        return named and all(w.title and not w.opener for w in self._w[start:at])

    def _has_office(self, start: int, end: int) -> bool:
        """Tell whether two words are whose title follows: "Dale Parry, Head of Housing"."""
        w, comma = self._w, start + 2
        if comma + 2 >= end or w[comma].text not in {",", "("} or not w[start].title:
            return False
        before = w[start - 1] if start else None
        apart = before is None or not (before.capital or before.connector or before.dash)
        title = w[comma + 1 : min(comma + _TITLE, end)]
        words = next((n for n, x in enumerate(title) if not x.capital), len(title))
        return apart and any(x.post_head for x in title[:words])

    def _runs_on(self, name: Name, end: int) -> bool:
        """Tell whether capitals that are no post's follow: "Victoria Park School"."""
        following = self._w[name.end] if name.end < end else None
        return (
            following is not None
            and following.capital
            and following.alpha
            and not self._begins_post(name.end, end)
            and not following.opener
        )

    def _begins_post(self, token: int, end: int) -> bool:
        """Tell whether a post stands at a token: "Nurse", "Chief Nurse"."""
        last = min(end, token + _TITLE) - 1
        while token < last and self._w[token].lower in self._lexicon.qualifiers:
            token += 1
        while token < last and self._w[token].topic and not self._w[token].post_head:
            token += 1  # "Democratic Services Officer"
        return self._w[token].post_head

    def _after_acting(self, token: int, end: int) -> int:
        """Return the token after the letter that says a rank is held for a time: "T/DCI"."""
        letter = self._w[token].lower in grammar().people.acting_ranks
        return token + 2 if letter and token + 2 < end and self._w[token + 1].text == "/" else token

    def _is_honorific(self, token: int, end: int) -> bool:
        word = self._w[token]
        if word.lower in self._lexicon.plural_honorifics:
            return word.lower != "members" and word.capital
        if word.honorific:
            return True
        prefixes = grammar().people.rank_prefixes
        if word.lower not in prefixes:
            return False
        while token < end and self._w[token].lower in prefixes:
            token += 1
        rank = self._w[token] if token < end else word
        return rank.lower in self._lexicon.ranks and not rank.upper

    def _shouted(self, start: int, end: int) -> Name | None:
        """Return a name with its surname first, in capitals: "SMITH, Jane"."""
        w, comma = self._w, self._after_surname(start, end)
        if comma + 1 >= end or w[comma].text != "," or len(w[start].text) <= _SHORT:
            return None
        given = w[comma + 1]
        if not given.title or not (given.given or given.initial):
            return None
        if not _CAPITAL_SURNAME.fullmatch(w[start].text) or self._is_office(start, comma + 2, end):
            return None
        surname = "-".join(cased(part) for part in self._words.text(start, comma).split("-"))
        return Name(start, comma + 2, start, given.text, surname, official=False, titled=False)

    def turned(self, start: int, end: int) -> Name | None:
        """Return a name of a list with its surname first, initials after: "Marsh, H. J."."""
        w, comma = self._w, self._after_surname(start, end)
        if (
            comma + 1 >= end
            or w[comma].text != ","
            or not self._may_name(w[start], titled=False, position=0)
        ):
            return None
        if len(w[start].text) <= _SHORT or not w[start].alpha or w[start].topic:
            return None
        first = comma + 1
        if w[first].honorific:
            first += 1 + (first + 1 < end and w[first + 1].text == ".")
        last = first
        while last < end and (w[last].initial or (last > first and w[last].text == ".")):
            last += 1
        if last == first or not self._ends_turned(last, end):
            return None
        given = " ".join(t.text for t in w[first:last] if t.alpha).replace(".", " ")
        surname = cased(self._words.text(start, comma))
        return Name(start, last, start, given.strip(), surname, official=False, titled=False)

    def _after_surname(self, start: int, end: int) -> int:
        """Return the token after a surname at a token, which may have hyphens in it."""
        after = start + 1
        while after + 1 < end and self._w[after].hyphen and self._words.joined(after):
            after += 2
        return after

    def _ends_turned(self, token: int, end: int) -> bool:
        """Tell whether initials are not those of a name that follows them: "Holt, H. Ash"."""
        if token >= end or self._words.broken[token] or self._words.gaps[token]:
            return True
        following = self._w[token]
        return not (following.capital and following.alpha) and not following.hyphen

    def _is_office(self, start: int, after: int, end: int) -> bool:
        """Tell whether capitals before a comma are short for an office: "the LADO, Jane Smith"."""
        pointed = self._words.lower(start - 1) in grammar().posts.definite
        following = self._w[after] if after < end else None
        runs_on = following is not None and following.title and not self._words.broken[after]
        return pointed or (runs_on and following is not None and not following.post_head)

    def _name(self, address: _Address, end: int) -> Name | None:
        """Return the name after its honorifics, if a name stands there."""
        parts, last = self._parts(address, end)
        if not parts:
            return None
        if len(parts[-1].strip(".")) > 1:
            given, surname = self._divided(parts, titled=address.titled)
        elif len(parts) == _SURNAME_FIRST and len(parts[0]) > _SHORT:
            given, surname = parts[1].strip("."), cased(parts[0])
        else:
            return None
        return Name(
            address.start, last, address.end, given, surname, address.official, address.titled
        )

    def _divided(self, parts: list[str], *, titled: bool) -> tuple[str, str]:
        """Return given names and surname, particles with the surname: "Anna", "van der Berg"."""
        at, opening = len(parts) - 1, parts[0].casefold()
        particle = opening in self._lexicon.particles and opening not in self._lexicon.given_names
        first = 0 if parts[0].islower() or (titled and particle) else 1
        while at > first and parts[at - 1].casefold() in self._lexicon.particles:
            at -= 1
        given = " ".join(" ".join(cased(part).replace(".", " ").split()) for part in parts[:at])
        return given, " ".join(cased(part) for part in parts[at:])

    def _parts(self, address: _Address, end: int) -> tuple[list[str], int]:
        """Return the parts of a name, and the token after the last."""
        parts: list[str] = []
        token = address.end
        while token < end and len(parts) < _MAX_PARTS:
            length = self._part(token, end, titled=address.titled, position=len(parts))
            length = length or self._is_surname(token, end, address, len(parts))
            parted = self._words.broken[token] or self._words.gaps[token]
            if not length or (parted and self._ends_line(parts)):
                break
            parts.append(self._words.text(token, token + length))
            token += length
            token = self._after_nickname(token, end)
            if token < end and self._w[token].text == "." and len(parts[-1]) == 1:
                token += 1
        while parts and parts[-1].casefold() in self._lexicon.particles:
            token -= 1
            parts.pop()
        return self._without_organisation(parts, token, end)

    def _without_organisation(
        self, parts: list[str], token: int, end: int
    ) -> tuple[list[str], int]:
        """Return a name without what begins that of an organisation: "Jo Holt Ashby Police".

        The paper names the organisation elsewhere.
        """
        if len(parts) <= _FULL or token >= end or not self._w[token].body_head:
            return parts, token
        if self._words.broken[token] or self._words.gaps[token]:
            return parts, token
        for kept in range(_FULL, len(parts)):
            dropped = len(parts) - kept
            if " ".join(parts[kept:]) != self._words.text(token - dropped, token):
                continue  # a hyphen, or a full stop after an initial
            organisation = self._words.text(token - dropped, token + 1)
            if self._words.source.count(organisation) > 1:
                return parts[:kept], token - dropped
        return parts, token

    def _after_nickname(self, token: int, end: int) -> int:
        """Return the token after a short name, if one stands there: "William (Bill) Marsh"."""
        w, after = self._w, token + 3
        if after >= end or (w[token].text, w[token + 2].text) not in _AROUND_NICKNAMES:
            return token
        short = w[token + 1]
        called = short.given and short.title and w[token - 1].title and len(w[token - 1].text) > 1
        surname = w[after].title and w[after].alpha and not self._words.broken[after]
        return after if called and surname and not w[after].honorific else token

    def _ends_line(self, parts: list[str]) -> bool:
        """Tell whether a name ends with its line or column: not after a given name alone."""
        if not parts:
            return False
        if all(len(part.strip(".")) == 1 for part in parts):
            return False
        return len(parts) > 1 or parts[0].casefold() not in self._lexicon.given_names

    def _part(self, token: int, end: int, *, titled: bool, position: int) -> int:
        """Return how many tokens the name part at a token takes; 0 where it is none."""
        word = self._w[token]
        particle = word.alpha and word.lower in self._lexicon.particles
        if particle and (position or word.capital or titled) and self._leads_to_name(token, end):
            return 3 if self._words.hyphenated(token + 1, end) else 1
        before = self._w[token - 1]
        initialled = position == 1 and (before.initial or before.text == ".")
        if self._is_double(token, end, titled=titled, position=position):
            return 3
        if not self._may_name(word, titled=titled or initialled, position=position):
            return 0
        if position >= _FULL and self._is_organisations(word, before):
            return 0
        length = 1
        while self._words.hyphenated(token + length, end) and self._joins(token + length + 1, end):
            length += 2
        return length

    def _is_organisations(self, word: Word, before: Word) -> bool:
        """Tell whether capitals after a surname are an organisation's: "Jo Holt NHS Ashby"."""
        if not (word.upper and 1 < len(word.text) <= _ACRONYM and before.title):
            return False
        return not before.given or self._lexicon.acronym_type(word.text) is not None

    def _is_double(self, token: int, end: int, *, titled: bool, position: int) -> bool:
        """Tell whether two words are one surname of which one mostly is none: "Ward-Penny"."""
        if not self._words.hyphenated(token + 1, end):
            return False
        before, people = self._w[token - 1], grammar().people
        led = before.given or before.initial or before.text == "." if position else titled
        halves = (self._w[token], self._w[token + 2])
        known = people.surnames | people.surnames_of_places
        common = [half for half in halves if half.lower in known]
        others = (h for h in halves if h.lower not in known)
        named = all(self._may_name(half, titled=False, position=1) for half in others)
        return bool(common) and led and named and all(half.capital for half in halves)

    def _is_surname(self, token: int, end: int, address: _Address, position: int) -> bool:
        """Tell whether a word that mostly is none ends a name as its surname: "Helen Young"."""
        word, people = self._w[token], grammar().people
        common, place = word.lower in people.surnames, word.lower in people.surnames_of_places
        if not (common or place) or not word.capital:
            return False
        if place and not (address.titled or address.listed):
            return False  # "Victoria Hall"
        if position == 0 or (word.post_head and position > 1):
            return position == 0 and address.titled and self._ends_name(token, end)
        before = self._w[token - 2 if self._w[token - 1].text == "." else token - 1]
        return (before.given or before.initial) and self._ends_name(token, end)

    def _ends_name(self, token: int, end: int) -> bool:
        """Tell whether a name may end with a token: no capital, and no "of", goes on with it."""
        following = self._w[token + 1] if token + 1 < end else None
        if following is None or self._words.broken[token + 1] or self._words.gaps[token + 1]:
            return True
        runs_on = following.capital and following.alpha and not following.honorific
        nominal = following.text in self._lexicon.post_nominals
        joined = self._words.hyphenated(token + 1, end) or following.lower in {"of", "for", "to"}
        return nominal or not (runs_on or joined)

    def _joins(self, token: int, end: int) -> bool:
        """Tell whether the word after a hyphen is a name's: not so in "Holt-Ashby Police"."""
        word = self._w[token]
        if not word.alpha or word.post_head or word.body_head:
            return False
        if (word.lower,) in self._lexicon.prefixed:
            return False
        following = self._w[token + 1] if token + 1 < end else None
        return following is None or not following.body_head or self._words.broken[token + 1]

    def _leads_to_name(self, token: int, end: int) -> bool:
        """Tell whether particles lead to a capital: "van der Berg", "al-Hassan"."""
        while token < end and self._w[token].lower in self._lexicon.particles:
            token += 2 if self._words.hyphenated(token + 1, end) else 1
        return token < end and self._w[token].capital

    def _may_name(self, word: Word, *, titled: bool, position: int) -> bool:
        """Tell whether a word may be a part of a name.

        Args:
            word: The word.
            titled: Whether an honorific stands before the name.
            position: How many parts stand before it.
        """
        people, opening = grammar().people, not titled and position == 0
        if not word.capital or not word.alpha or word.numbered:
            return False
        if word.initial or word.text in self._lexicon.post_nominals:
            return word.text not in self._lexicon.post_nominals
        if word.opener and not (word.given and opening):
            return titled and position == 0 and word.lower not in people.never_titled
        if word.lower in people.not_names:
            surname = position <= 1 and word.lower not in people.never_surnames
            return surname if titled else word.given
        acronym = opening and word.upper and len(word.text) <= _SHORT
        office = word.lower.endswith("s") and word.lower[:-1] in self._lexicon.post_heads
        plural = office and not titled
        return not (acronym or word.honorific or word.body_head or word.post_head or plural)
