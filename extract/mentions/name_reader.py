"""Where the names of people stand, with their honorifics.

A name is recognised by an honorific before it, by a given name or initials, or by standing where
people are listed. Whether the person acts in an official capacity is judged elsewhere.
"""

from ..layout.words import AND, Words
from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..names import cased
from .name_parts import SHORT, Address, NameParts
from .personal_name import Name
from .surname_first import SurnameFirst

_TITLE = 5
"""Tokens from the comma after a name within which the title after it has its head."""
_LONGEST_HONOURED = 4
"""Words of a name that letters follow, as after a knighthood: "Jo Ann Bell OBE"."""
_ABBREVIATED = 6
"""Letters of a title that a full stop may follow: "Cllr.", not "the Chief Constable."."""

_SURNAME_FIRST = 2
"""Parts of a name as some lists have it, a surname followed by an initial: "Smith J"."""


class NameReader:
    """Finds the names of people in the tokens of a paper."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._w = words.words
        self._lexicon = lexicon()
        self._parts = NameParts(words)
        self._surname_first = SurnameFirst(words, self._parts)

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
        if token == start or (token < end and self._w[token].text == "Mayor"):
            return None  # "the Lord Mayor"
        if official and token < end and self._w[token].digits:
            token += 1  # "DS 2218 Jo Bell"
        name = self._name(Address(start, token, official, titled=True), end)
        if name is None and token - 1 > start and self._w[start].lower in self._lexicon.elected:
            return self._name(Address(start, token - 1, official, titled=True), end)  # "Cllr Lord"
        return name

    def listed(self, start: int, end: int, *, official: bool) -> Name | None:
        """Return the name at a token where a name is expected: a list after "Councillors"."""
        return self.titled(start, end) or self._name(
            Address(start, start, official, titled=official, listed=True), end
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
        shouted = self._surname_first.shouted(start, end)
        if shouted is not None:
            return shouted
        word = self._w[start]
        certain = word.given and word.title and word.lower not in self._lexicon.ambiguous_names
        relaxed |= self._has_nominal(start, end)
        if not (certain or relaxed or (word.given and self._is_told(start, end))):
            return None
        name = self._name(Address(start, start, listed=relaxed), end)
        if name is None or not name.given:
            return None
        if self._w[name.end - 1].lower in grammar().words.addresses:
            return None  # "Jo / Telephone: 01234"
        return name if relaxed or not self._runs_on(name, end) else None

    def turned(self, start: int, end: int) -> Name | None:
        """Return a name of a list with its surname first, initials after: "Marsh, H. J."."""
        return self._surname_first.turned(start, end)

    def _has_nominal(self, start: int, end: int) -> bool:
        """Tell whether words have letters after them that follow names alone: "Jo Bell OBE"."""
        longest = range(start + 2, min(start + _LONGEST_HONOURED + 1, end))
        nominal = next((t for t in longest if self._w[t].text in self._lexicon.post_nominals), 0)
        return nominal > 0 and not any(
            not w.title or w.opener or w.honorific or w.topic or w.post_head or w.body_head
            for w in self._w[start:nominal]
        )

    def _is_told(self, start: int, end: int) -> bool:
        """Tell whether what follows two words is said of people: a title, or that they speak."""
        return self._has_office(start, end) or self._speaks(start, end)

    def _speaks(self, start: int, end: int) -> bool:
        """Tell whether two words are who says something: "Dale Parry asked"."""
        w, verb = self._w, start + 2
        if verb >= end or not (w[start].title and w[start + 1].title) or w[start + 1].topic:
            return False
        opens = start == 0 or self._words.unit_of[start - 1] != self._words.unit_of[start]
        before = w[start - 1]
        apart = opens or not (before.capital or before.connector or before.dash)
        return apart and w[verb].lower in grammar().people.speaking

    def _has_office(self, start: int, end: int) -> bool:
        """Tell whether two words are whose title follows: "Dale Parry, Head of Housing"."""
        w, comma = self._w, start + 2
        if comma + 2 >= end or w[comma].text not in {",", "("} or not w[start].title:
            return False
        joined = start > 1 and w[start - 1].lower in AND and not w[start - 2].capital
        before = w[start - 2 if joined else start - 1] if start else None
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
            and not self.begins_title(name.end, end)
            and not self._parts.begins_another(name.end, end)
            and not following.opener
            and following.lower not in grammar().words.addresses
        )

    def begins_title(self, token: int, end: int) -> bool:
        """Tell whether a title stands at a token: "Nurse", "Chief Nurse"."""
        return self._parts.begins_title(token, end)

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

    def _name(self, address: Address, end: int) -> Name | None:
        """Return the name after its honorifics, if a name stands there."""
        parts, last = self._parts.read(address, end)
        if not parts:
            return None
        if len(parts[-1].strip(".")) > 1:
            given, surname = self._parts.divided(parts, titled=address.titled)
        elif len(parts) == _SURNAME_FIRST and len(parts[0]) > SHORT:
            given, surname = parts[1].strip("."), cased(parts[0])
        else:
            return None
        return Name(
            address.start, last, address.end, given, surname, address.official, address.titled
        )
