"""The parts of a name: initials, given names, nicknames, particles, surnames with their hyphens."""

import re
from dataclasses import dataclass

from ..layout.words import Word, Words
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..names import cased

_MAX_PARTS = 5
_TITLE = 5
"""Tokens of a title right after a name among which its head stands."""
_FULL = 2
"""Parts of a name that has no more to it than a given name and a surname."""
SHORT = 2
"""Letters of what may be an acronym or initials rather than a part of a name."""
_ACRONYM = 7
"""Letters that a part of a name has at most, to be an acronym rather than a name in capitals."""
_AROUND_NICKNAMES = frozenset({("(", ")"), ("'", "'"), ("‘", "’"), ('"', '"'), ("“", "”")})


_BEFORE_APOSTROPHE = frozenset({"O", "D"})
_PARTED = re.compile(r"\b([OD]['’]) (?=[A-Z])")


def joined_surname(name: str) -> str:
    """Return a name without the blank that parts a surname: "O'Brien" for "O' Brien"."""
    return _PARTED.sub(r"\1", name)


@dataclass(frozen=True, slots=True)
class Address:
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


class NameParts:
    """Reads the parts of names in the tokens of a paper."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._w = words.words
        self._lexicon = lexicon()

    def read(self, address: Address, end: int) -> tuple[list[str], int]:
        """Return the parts of a name, and the token after the last."""
        parts: list[str] = []
        token = address.end
        while token < end and len(parts) < _MAX_PARTS:
            length = self._part(token, end, titled=address.titled, position=len(parts))
            length = length or self._is_surname(token, end, address, len(parts))
            parted = self._words.broken[token] or self._words.gaps[token]
            if not length or (parted and self._ends_line(parts)):
                break
            parts.append(joined_surname(self._words.text(token, token + length)))
            token += length
            token = self._after_nickname(token, end)
            if token < end and self._w[token].text == "." and len(parts[-1]) == 1:
                token += 1
        while parts and parts[-1].casefold() in self._lexicon.particles:
            token -= 1
            parts.pop()
        return self._without_organisation(parts, token, end)

    def divided(self, parts: list[str], *, titled: bool) -> tuple[str, str]:
        """Return given names and surname, particles with the surname: "Anna", "van der Berg"."""
        at, opening = len(parts) - 1, parts[0].casefold()
        particle = opening in self._lexicon.particles and opening not in self._lexicon.given_names
        first = 0 if parts[0].islower() or (titled and particle) else 1
        while at > first and parts[at - 1].casefold() in self._lexicon.particles:
            at -= 1
        given = " ".join(" ".join(cased(part).replace(".", " ").split()) for part in parts[:at])
        return given, " ".join(cased(part) for part in parts[at:])

    def may_name(self, word: Word, *, titled: bool, position: int) -> bool:
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
        acronym = opening and word.upper and len(word.text) <= SHORT
        office = word.lower.endswith("s") and word.lower[:-1] in self._lexicon.post_heads
        plural = office and not titled
        return not (acronym or word.honorific or word.body_head or word.post_head or plural)

    def _part(self, token: int, end: int, *, titled: bool, position: int) -> int:
        """Return how many tokens the name part at a token takes; 0 where it is none."""
        word = self._w[token]
        particle = word.alpha and word.lower in self._lexicon.particles
        if particle and (position or word.capital or titled) and self._leads_to_name(token, end):
            return 3 if self._words.hyphenated(token + 1, end) else 1
        before = self._w[token - 1]
        initialled = position == 1 and (before.initial or before.text == ".")
        double = self._is_double(token, end, titled=titled, position=position)
        if double or self._is_irish(token, end):
            return 3
        if not self.may_name(word, titled=titled or initialled, position=position):
            return 0
        if position >= _FULL and self._is_organisations(word, before):
            return 0
        if position == _FULL and self.begins_another(token, end):
            return 0
        length = 1
        while self._words.hyphenated(token + length, end) and self._joins(token + length + 1, end):
            length += 2
        return length

    def begins_another(self, token: int, end: int) -> bool:
        """Tell whether a second name follows a whole one: "Jo Holt Sam Pike"."""
        w, after = self._w, token + 1
        if token < _FULL or after >= end:
            return False
        told = [w[at].given and w[at].title for at in range(token - _FULL, after)]
        return told == [True, False, True] and all(
            w[at].title and not (w[at].post_head or w[at].body_head or w[at].topic)
            for at in (token - 1, after)
        )

    def begins_title(self, token: int, end: int) -> bool:
        """Tell whether a title stands at a token: "Nurse", "Chief Operating Officer"."""
        w, last = self._w, min(end, token + _TITLE) - 1
        if token > last or not w[token].capital:
            return False
        while token < last and w[token].lower in self._lexicon.qualifiers:
            if w[token].post_head and not (w[token + 1].post_head or w[token + 1].body_head):
                return True  # "Deputy Chief Executive"
            token += 1
        common = grammar().people.not_names
        while token < last and not w[token].post_head and not w[token].body_head:
            if not (w[token].topic or w[token].apostrophe or w[token].lower in common):
                break
            token += 1
        return w[token].post_head

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
        named = all(self.may_name(half, titled=False, position=1) for half in others)
        return bool(common) and led and named and all(half.capital for half in halves)

    def _is_irish(self, token: int, end: int) -> bool:
        """Tell whether a surname stands in two: "O' Brien"."""
        if token + 2 >= end or self._w[token].text not in _BEFORE_APOSTROPHE:
            return False
        apostrophe, rest = self._w[token + 1], self._w[token + 2]
        marked = apostrophe.text in {"'", "’"} and self._words.joined(token + 1)
        return (
            marked
            and rest.capital
            and rest.alpha
            and not (rest.upper or self._words.broken[token + 2])
        )

    def _is_surname(self, token: int, end: int, address: Address, position: int) -> bool:
        """Tell whether a word that mostly is none ends a name as its surname: "Helen Young"."""
        word, people = self._w[token], grammar().people
        common, place = word.lower in people.surnames, word.lower in people.surnames_of_places
        elected = self._w[address.start].lower in self._lexicon.elected
        common |= elected and word.post_head and word.lower not in people.never_surnames
        if not (common or place) or not word.capital:
            return False
        if place and not (address.titled or address.listed):
            return False  # "Victoria Hall"
        if position == 0 or (word.post_head and position > 1):
            return position == 0 and address.titled and self._ends_name(token, end)
        before = self._w[token - 2 if self._w[token - 1].text == "." else token - 1]
        ends = self._ends_name(token, end)
        ends |= address.listed and before.given and self.begins_title(token + 1, end)
        return (before.given or before.initial) and ends

    def _is_organisations(self, word: Word, before: Word) -> bool:
        """Tell whether capitals after a surname are an organisation's: "Jo Holt NHS Ashby"."""
        if not (word.upper and 1 < len(word.text) <= _ACRONYM and before.title):
            return False
        return not before.given or self._lexicon.acronym_type(word.text) is not None

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

    def _ends_name(self, token: int, end: int) -> bool:
        """Tell whether a name may end with a token: no capital, and no "of", goes on with it."""
        following = self._w[token + 1] if token + 1 < end else None
        if following is None or self._words.broken[token + 1] or self._words.gaps[token + 1]:
            return True
        runs_on = following.capital and following.alpha and not following.honorific
        nominal = following.text in self._lexicon.post_nominals
        joined = self._words.hyphenated(token + 1, end) or following.lower in {"of", "for", "to"}
        return nominal or not (runs_on or joined)

    def _ends_line(self, parts: list[str]) -> bool:
        """Tell whether a name ends with its line or column: not after a given name alone."""
        if not parts:
            return False
        if all(len(part.strip(".")) == 1 for part in parts):
            return False
        return len(parts) > 1 or parts[0].casefold() not in self._lexicon.given_names

    def _after_nickname(self, token: int, end: int) -> int:
        """Return the token after a short name, if one stands there: "William (Bill) Marsh"."""
        w, after = self._w, token + 3
        if after >= end or (w[token].text, w[token + 2].text) not in _AROUND_NICKNAMES:
            return token
        short = w[token + 1]
        called = short.given and short.title and w[token - 1].title and len(w[token - 1].text) > 1
        surname = w[after].title and w[after].alpha and not self._words.broken[after]
        return after if called and surname and not w[after].honorific else token

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
