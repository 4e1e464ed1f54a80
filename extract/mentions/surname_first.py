"""Names with the surname first, as some lists have them: "SMITH, Jane", "Marsh, H. J."."""

import re

from ..layout.words import Words
from ..lexicon.grammar import grammar
from ..names import cased
from .name_parts import SHORT, NameParts
from .personal_name import Name

_CAPITAL_SURNAME = re.compile(r"(?:Mc|Mac|O['’]|D['’])?[A-Z'’]+")


class SurnameFirst:
    """Finds names whose surname stands first in the tokens of a paper."""

    def __init__(self, words: Words, parts: NameParts) -> None:
        self._words = words
        self._w = words.words
        self._parts = parts

    def shouted(self, start: int, end: int) -> Name | None:
        """Return a name with its surname first, in capitals: "SMITH, Jane"."""
        w, comma = self._w, self._after_surname(start, end)
        if comma + 1 >= end or w[comma].text != "," or len(w[start].text) <= SHORT:
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
            or not self._parts.may_name(w[start], titled=False, position=0)
        ):
            return None
        if len(w[start].text) <= SHORT or not w[start].alpha or w[start].topic:
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
        """Tell whether initials are not those of a name that follows them: "Holt, H. Ash".

        A title may follow: "Holt, H. Head of Care".
        """
        words = self._words
        if token >= end or words.broken[token] or words.gaps[token]:
            return True
        following = self._w[token]
        if not (following.capital and following.alpha) and not following.hyphen:
            return True
        last = next((t for t in range(token, end) if words.broken[t]), end)
        entitled = any(word.post_head for word in self._w[token:last])
        return entitled and "," not in words.lowers(token, last)

    def _is_office(self, start: int, after: int, end: int) -> bool:
        """Tell whether capitals before a comma are short for an office: "the LADO, Jane Smith"."""
        pointed = self._words.lower(start - 1) in grammar().posts.definite
        following = self._w[after] if after < end else None
        runs_on = following is not None and following.title and not self._words.broken[after]
        return pointed or (runs_on and following is not None and not following.post_head)
