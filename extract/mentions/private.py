"""Private people: those whom a paper calls parents, carers, residents, young people.

They are no entities, wherever they are named. Somebody whose honorific names an office
("Councillor"), and the co-opted members of a committee, are not private, whatever they also are.
"""

from collections.abc import Iterator

from ..layout.section_lines import role_at
from ..layout.view import CELL_END
from ..layout.words import AND
from ..lexicon.wordings import wording
from .mention import Mention
from .personal_name import Name
from .search import Search

_AFTER = wording("privacy", "after-name")
_BEFORE = wording("privacy", "before-name")
_TOKENS_BESIDE = 14
_BETWEEN_NAMES = AND | {",", ";"}

_Person = tuple[Mention, Name]


def drop_private(search: Search) -> None:
    """Take the private people out of the mentions found."""
    people = [(m, m.name) for m in search.found if m.name is not None]
    people.sort(key=lambda person: person[0].start)
    called_so = set(_called_private(search, people))
    private = [name for mention, name in people if mention.start in called_so]
    if private:
        dropped = called_so | _named_again(people, private)
        search.found[:] = [m for m in search.found if m.name is None or m.start not in dropped]


def _called_private(search: Search, people: list[_Person]) -> Iterator[int]:
    """Yield where those are named beside whose names it says so, the last first."""
    several, start = False, 0
    for mention, name in reversed(people):
        joined = several and set(search.words.lowers(mention.end, start)) <= _BETWEEN_NAMES
        after = _AFTER.search(_after(search, mention))
        several, start = joined or bool(after and after["several"]), mention.start
        told = joined or after or _BEFORE.search(_before(search, mention))
        if told and not name.official and role_at(search.lines, mention.start) != "coopted":
            yield mention.start


def _named_again(people: list[_Person], private: list[Name]) -> set[int]:
    """Return where private people are named again, as far as no other can be meant."""
    again = {
        mention.start
        for mention, name in people
        if not name.official and any(_is_same(name, other) for other in private)
    }
    others = {n.surname.casefold() for m, n in people if n.given and m.start not in again}
    return {
        mention.start
        for mention, name in people
        if mention.start in again and (name.given or name.surname.casefold() not in others)
    }


def _is_same(name: Name, private: Name) -> bool:
    """Tell whether a name can be that of a private person, who is named at least as fully."""
    if name.surname.casefold() != private.surname.casefold():
        return False
    if not name.given or not private.given:
        return not name.given
    one, other = name.given.casefold().split()[0], private.given.casefold().split()[0]
    return one.startswith(other) or other.startswith(one)


def _after(search: Search, mention: Mention) -> str:
    """Return the words after a name, a comma for the gap before the next column."""
    words, start = search.words, mention.end
    unit = words.unit_of[mention.start]
    _, limit = words.units[unit]
    if start < limit:
        mark = ", " if words.gaps[start] else ""
        return mark + words.text(start, min(start + _TOKENS_BESIDE, limit))
    if unit + 1 < len(words.units):
        start, limit = words.units[unit + 1]
        if start < limit and words.source.startswith(CELL_END, words.ends[mention.end - 1]):
            return f", {words.text(start, limit)}"
    return ""


def _before(search: Search, mention: Mention) -> str:
    """Return the words before a name, from the beginning of its line."""
    words, start = search.words, mention.start
    first, _ = words.units[words.unit_of[start]]
    first = max(first, start - _TOKENS_BESIDE)
    while start > first and not words.broken[start]:
        start -= 1
    return words.source[words.starts[start] : words.starts[mention.start]]
