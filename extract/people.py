"""Names of people: honorifics, initials, given names, particles, surnames, post-nominals.

A name is recognised by an honorific before it, by a given name or initials, or by standing where
people are listed. Whether the person acts in an official capacity is judged elsewhere.
"""

import re
from dataclasses import dataclass

from .lexicon import lexicon
from .words import HYPHENS, OPENERS, Word, Words

_MAX_PARTS = 5
_NOT_NAMES = frozenset(
    """
    co-optee co optee chair chairman vice deputy member members substitute apologies present absent vacancy vacant minutes
    council county city borough district committee board panel group partnership report agenda item items appendix
    annex part section page table figure option phase stage tier level band year quarter monday tuesday wednesday
    thursday friday saturday sunday january february march april may june july august september october november
    december act order bill plan strategy policy framework guidance procedure protocol code review inspection
    children young people adult adults family families health social care education early help safeguarding
    service services public governance legal democratic corporate strategic town hall road street house room
    chamber office court centre school college university trust nhs police labour conservative liberal democrat
    green independent ukip tel email phone fax date time venue location ward division north south east west
    """.split()
)


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
        listed: True where it stands in a list after a plural honorific ("Councillors A, B and C").
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


class NameReader:
    """Finds the names of people in the tokens of a paper."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._w = words.words
        self._lexicon = lexicon()

    def titled(self, start: int, end: int) -> Name | None:
        """Return the name that begins with an honorific at a token, if one does."""
        token, official, plural = start, False, False
        while token < end and self._is_honorific(token, end):
            lower = self._w[token].lower
            official |= lower in self._lexicon.official
            plural |= lower in self._lexicon.plural_honorifics
            token += 1
            if token < end and self._w[token].text == ".":
                token += 1
        if token == start:
            return None
        return self._name(start, token, end, official=official, titled=True, least=1)

    def listed(self, start: int, end: int, *, official: bool) -> Name | None:
        """Return the name at a token where a name is expected: a list after "Councillors"."""
        titled = self.titled(start, end)
        return titled or self._name(start, start, end, official=official, titled=official, least=1)

    def plain(self, start: int, end: int, *, relaxed: bool = False) -> Name | None:
        """Return the name at a token that no honorific announces.

        Args:
            start: Token to begin at.
            end: Token not to pass.
            relaxed: Accept any capitalised words that could be a name, as in a list of people.
        """
        if self._words.joined(start) and self._w[start - 1].text in HYPHENS:
            return None
        reverse = self._reversed(start, end)
        if reverse:
            return reverse
        word = self._w[start]
        certain = word.given and word.title and word.lower not in self._lexicon.ambiguous_names
        if not (certain or relaxed):
            return None
        name = self._name(start, start, end, official=False, titled=False, least=2)
        if name is None:
            return None
        following = self._w[name.end] if name.end < end else None
        if not relaxed and following is not None and following.capital and following.alpha:
            return None if not following.post_head else name
        return name

    def _is_honorific(self, token: int, end: int) -> bool:
        word = self._w[token]
        lower = word.lower
        if lower in self._lexicon.plural_honorifics:
            return lower != "members" and word.capital
        if word.honorific:
            return True
        return (
            lower in {"chief", "temporary", "acting", "deputy", "assistant"}
            and token + 1 < end
            and self._w[token + 1].lower in self._lexicon.ranks
            and not self._w[token + 1].upper
        )

    def _reversed(self, start: int, end: int) -> Name | None:
        """ "SMITH, Jane": a surname in capitals, a comma, a given name."""
        w, at = self._w, start
        while at + 2 < end and w[at + 1].text in HYPHENS and self._words.joined(at + 1):
            at += 2
        if at + 2 >= end or w[at + 1].text != "," or len(w[start].text) < 3:
            return None
        given = w[at + 2]
        if not re.fullmatch(r"(?:Mc|Mac|O['’]|D['’])?[A-Z'’]+", w[start].text) or not given.title:
            return None
        if not (given.given or given.initial):
            return None
        surname = "-".join(_cased(part) for part in self._words.text(start, at + 1).split("-"))
        return Name(start, at + 3, start, given.text, surname, official=False, titled=False)

    def _name(
        self, start: int, first: int, end: int, *, official: bool, titled: bool, least: int
    ) -> Name | None:
        parts: list[str] = []
        token = first
        while token < end and len(parts) < _MAX_PARTS:
            length = self._part(token, end, titled=titled, count=len(parts))
            if not length:
                break
            if (
                parts
                and self._words.broken[token]
                and not (len(parts) == 1 and self._is_given(parts[0]))
            ):
                break
            parts.append(self._words.text(token, token + length))
            token += length
            if token < end and self._w[token].text == "." and len(parts[-1]) == 1:
                token += 1
        while parts and parts[-1].casefold() in self._lexicon.particles:
            token -= 1
            parts.pop()
        if len(parts) < least or len(parts[-1].strip(".")) < 2:
            return self._surname_first(start, first, parts, token, official=official, titled=titled)
        surname_at = len(parts) - 1
        while surname_at > 1 and parts[surname_at - 1].casefold() in self._lexicon.particles:
            surname_at -= 1
        surname = " ".join(_cased(part) for part in parts[surname_at:])
        given = " ".join(_cased(part).replace(".", "") for part in parts[:surname_at])
        if least > 1 and not given:
            return None
        return Name(start, token, first, given, surname, official, titled)

    def _surname_first(
        self, start: int, first: int, parts: list[str], token: int, *, official: bool, titled: bool
    ) -> Name | None:
        """ "Smith J": a surname followed by initials, as some lists have it."""
        if len(parts) == 2 and len(parts[0]) > 2 and len(parts[1].strip(".")) == 1:
            return Name(
                start, token, first, parts[1].strip("."), _cased(parts[0]), official, titled
            )
        return None

    @staticmethod
    def _is_given(part: str) -> bool:
        return part.casefold() in lexicon().given_names or len(part.strip(".")) == 1

    def _part(self, token: int, end: int, *, titled: bool, count: int) -> int:
        """Return how many tokens the name part at a token takes; 0 where it is none."""
        word = self._w[token]
        if word.lower in self._lexicon.particles and word.alpha and (count or word.capital):
            following = self._w[token + 1] if token + 1 < end else None
            if following is not None and (following.capital or following.text in HYPHENS):
                if following.text not in HYPHENS:
                    return 1
            elif not word.capital:
                return 0
        if not self._may_name(word, titled=titled, count=count):
            return 0
        length = 1
        while (
            token + length + 1 < end
            and self._w[token + length].text in HYPHENS
            and self._words.joined(token + length)
            and self._words.joined(token + length + 1)
            and self._w[token + length + 1].alpha
        ):
            length += 2
        return length

    def _may_name(self, word: Word, *, titled: bool, count: int) -> bool:
        if not (word.capital and word.alpha) or word.text in self._lexicon.post_nominals:
            return False
        if word.digits or any(c.isdigit() for c in word.text):
            return False
        if word.initial:
            return True
        if word.lower in OPENERS and not (word.given and not titled and not count):
            return bool(titled and not count and word.lower not in {"the", "and", "in", "for"})
        if word.lower in _NOT_NAMES:
            return (
                word.given
                if not titled
                else (
                    count <= 1
                    and word.lower
                    not in {"chair", "vice", "council", "apologies", "present", "committee"}
                )
            )
        if word.honorific or word.body_head:
            return False
        if word.post_head:
            return False
        return not (word.upper and not titled and not count and len(word.text) < 3)


def _cased(part: str) -> str:
    """ "SMITH" -> "Smith", "O'NEILL" -> "O'Neill"; anything else as it is."""
    if len(part) < 3 or not part.isupper() or "." in part:
        return part
    return "".join(
        piece.capitalize() if index % 2 == 0 else piece for index, piece in enumerate(_pieces(part))
    )


def _pieces(part: str) -> list[str]:
    pieces = [""]
    for character in part:
        if character.isalpha():
            if len(pieces) % 2 == 0:
                pieces.append("")
            pieces[-1] += character
        else:
            if len(pieces) % 2 == 1:
                pieces.append("")
            pieces[-1] += character
    return pieces
