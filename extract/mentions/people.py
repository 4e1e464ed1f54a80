"""People: the names of persons in running text, in lists, and wherever they occur again."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from ...ontology.terms import EntityType
from ..layout.seats_of_one import name_after_seat
from ..layout.section_lines import Line
from ..layout.words import AND
from ..lexicon.grammar import grammar
from ..lexicon.wordings import wording
from ..run_together import begins_with_person, name_end, runs_on
from .heads import is_post_head
from .known import kind_before
from .mention import Mention
from .name_reader import NameReader
from .personal_name import Name
from .posts import post_of_rank
from .private import drop_private
from .search import Search
from .surnames import bare_surnames
from .turned_runs import turned_runs
from .unknown import is_short_name

_SAT_INSTEAD = wording("attendance", "sat-instead")
_IN_PLACE_OF = wording("attendance", "in-place-of")
_SUBSTITUTES = wording("attendance", "substitutes")
_BRACKET = 14
"""Tokens within which a bracket after a listed name closes: "A Jones (Chair)"."""

_LIST_SEPARATORS = AND | {",", ";", "/"}
_CLOSING_LIST = _LIST_SEPARATORS | {"(", "."}
"""What follows a bare surname in a list of people."""
_PRISONS = frozenset({"HMP", "HMYOI", "HMP/YOI"})
"""Words before the name of a prison, which may be as people are called: "HMP Ashton Vale"."""
_LINE_SEPARATORS = AND | {",", ";", ":"}


def find_people(search: Search, names: NameReader) -> None:
    """Find the people that honorifics, given names or lists tell, and those again elsewhere."""
    _PeopleFinder(search, names).find()


class _PeopleFinder:
    def __init__(self, search: Search, names: NameReader) -> None:
        self._search = search
        self._names = names
        self._w = search.w
        self._lexicon = search.lexicon
        self._expected = {t for line in search.naming_lines for t in self._name_starts(line)}
        self._expected |= search.name_starts
        self._expected.update(self._column_starts())
        self._expected -= search.organisation_parts.keys()
        self._turned = turned_runs(search.words, search.naming_lines)

    def find(self) -> None:
        for start, end in self._search.words.units:
            token = start
            while token < end:
                if self._stands_for_council(token, end):
                    token += 1
                    continue
                seated = self._seated_at(token, end)
                if seated is not None:
                    self._add(seated)
                    token = seated.end
                    continue
                ranked = self._w[token].addressing
                office = post_of_rank(self._search, token, end) if ranked else None
                if office is not None:
                    self._search.add(office)
                    token = office.end
                    continue
                name = self._name_at(token, end) if self._w[token].capital else None
                if name is None:
                    token += 1
                    continue
                self._add(name)
                token = name.end
                if self._w[name.start].lower in self._lexicon.plural_honorifics:
                    token = self._find_others(name, end)
        for name in bare_surnames(self._search, self._names):
            self._add(name)
        self._find_again()
        drop_private(self._search)

    def _seated_at(self, token: int, end: int) -> Name | None:
        """Return who is named after what a co-optee is, if that begins here: "Co-optee Jo Holt"."""
        first = name_after_seat(self._search.words, token, end) if self._w[token].capital else None
        name = self._names.listed(first, end, official=True) if first is not None else None
        if first is None or name is None:
            return None
        word = self._w[first]
        told = self._search.listing[first] or word.honorific or word.given or word.initial
        speaks = name.end < end and self._w[name.end].lower in grammar().people.speaking
        return replace(name, official=True) if told or speaks else None

    def _stands_for_council(self, token: int, end: int) -> bool:
        """Tell whether what could be a rank is short for a council: "ACC Early Help"."""
        word, after = self._w[token], token + 1
        short = word.addressing and word.upper and word.text in self._search.council_initials
        return short and after < end and (self._w[after].topic or self._w[after].body_head)

    def _name_starts(self, line: Line) -> Iterator[int]:
        """Yield the tokens of a line of a list where any capitals may begin a name."""
        tokens = range(line.start, line.end)
        if line.column == 0:
            yield line.start
        yield from (t for t in tokens if self._search.words.broken[t])
        if not any(map(self._is_head, self._search.words.lowers(line.start, line.end))):
            after = [t + 1 for t in tokens[:-1] if self._w[t].lower in _LINE_SEPARATORS]
            one = len(after) == 1 and self._w[line.start].honorific  # "Mrs Ann Vale, Castle Ward"
            yield from () if one else after

    def _column_starts(self) -> Iterator[int]:
        """Yield where the lines begin of columns of people, most of whom are known to be that.

        They stand beside labels: "Officers | Firoza Khan / Tom Bell".
        """
        columns: dict[int, list[int]] = defaultdict(list)
        for line in (ln for ln in self._search.naming_lines if ln.column):
            columns[line.column].append(line.start)
        for starts in columns.values():
            known = sum(self._w[t].honorific or self._w[t].given for t in starts)
            yield from starts if 2 * known > len(starts) else ()

    def _is_head(self, word: str) -> bool:
        """Tell whether a word heads the name of a body, or the title of a post but for a chair."""
        lists = self._lexicon
        return (word in lists.post_heads and word not in lists.chairs) or word in lists.body_heads

    def _name_at(self, token: int, end: int) -> Name | None:
        """Return the name of a person that begins at a capitalised token, if one does."""
        if not self._w[token].alpha or self._w[token - 1].text in _PRISONS:
            return None
        if token in self._turned:
            return self._turned[token]
        if token + 1 in self._turned and self._w[token].lower in self._lexicon.plural_honorifics:
            return None
        turned = self._names.turned(token, end) if self._search.listing[token] else None
        return turned or self._name_in_order(token, end)

    def _name_in_order(self, token: int, end: int) -> Name | None:
        """Return the name that begins at a word, its surname last."""
        word, listing = self._w[token], self._search.listing[token]
        stop = self._stop(token, end) if listing and token in self._expected else 0
        titled = self._names.titled(token, stop or end)
        if titled and self._is_office(titled, end):
            return None
        if titled is not None or stop:
            name = titled or self._names.listed(token, stop, official=False)
            return name if name and not self._is_founder(name, end) else None
        bracketed = listing and token > 0 and self._w[token - 1].text == "("
        if self._search.nationals.at(token):
            return None
        if bracketed and token not in self._search.organisation_parts:
            name = self._names.plain(token, end, relaxed=word.initial or word.given)
            told = name is not None and (
                self._sits_instead(name, end) or self._holds(name, end) or self._sits_for(name, end)
            )
            return name if told else None
        if not listing:
            return self._names.plain(token, end)
        expected = token in self._expected and word.text not in self._search.places
        relaxed = expected or word.given or word.initial
        name = self._names.plain(token, end, relaxed=relaxed)
        other = name is not None and self._is_of_other(name, end)
        return name if name and (not other or self._is_in_office(name, end)) else None

    def _is_office(self, name: Name, end: int) -> bool:
        """Tell whether an honorific is an office: "Superintendent Anyshire Police".

        It may be that of a place after which the paper calls a council: "Local Commander Ashby".
        """
        first, words = name.first, self._search.words
        force = self._search.nationals.at(first)
        if force is not None and force[0] > first + 1:
            return True
        if not self._w[first - 1].post_head:
            return False
        subject = name.end > first + 1 and all(w.topic for w in self._w[first : name.end])
        ranked = self._w[first - 1].lower in self._lexicon.ranks
        placed = not name.given and self._w[first].text in self._search.places
        forces = name.end < end and self._w[name.end].lower in grammar().bodies.forces
        if ranked and (placed or (forces and not self._w[first].given)):
            return True
        return subject or (words.broken[first] and self._search.listing[first])

    def _stop(self, token: int, end: int) -> int:
        """Return where the name that begins a line ends, if what follows runs on from it; else 0.

        "Ann Vale Ashby Police": nothing parts the name from what is told of it.
        """
        words = self._search.words
        broken = (t for t in range(token + 1, end) if words.broken[t] or words.gaps[t])
        line = words.text(token, next(broken, end))
        length = name_end(line) if begins_with_person(line) else 0
        if not length or not runs_on(line[length:]):
            return 0
        return bisect_left(words.starts, words.starts[token] + length, token, end)

    def _sits_instead(self, name: Name, end: int) -> bool:
        """Tell whether a name in brackets is that of a deputy: "(Jo Holt deputising)"."""
        last = min(name.end + _BRACKET, end)
        after = self._search.words.text(name.end, last) if name.end < last else ""
        return bool(_SAT_INSTEAD.search(after) or _IN_PLACE_OF.search(after))

    def _holds(self, name: Name, end: int) -> bool:
        """Tell whether a name in brackets is of who holds the post before it: "Clerk (J Holt)".

        Another bracket may say how it is held: "Clerk (Interim) (J Holt)".
        """
        last = name.start - 2
        opening, *inside = self._search.words.lowers(max(last - 2, 0), last) or [""]
        if opening == "(" and grammar().posts.recent.issuperset(inside):
            last -= 3
        before = self._w[last] if last >= 0 else None
        return (
            before is not None
            and before.capital
            and not self._search.taken[last]
            and not before.upper
            and name.end < end
            and self._w[name.end].text == ")"
        )

    def _sits_for(self, name: Name, end: int) -> bool:
        """Tell whether a name in brackets is of who sits for an organisation: "NSPCC (Jo Holt)"."""
        before = (t for t in self._search.organisation_parts.items() if t[1] == name.start - 1)
        given = self._w[name.first].given or self._w[name.first].initial
        closed = name.end < end and self._w[name.end].text in {")", ",", ";"}
        return given and closed and next(before, None) is not None

    def _is_in_office(self, name: Name, end: int) -> bool:
        """Tell whether a title fills the rest of a cell below a name: "Jo Bell / MASH Manager"."""
        parts, words = self._w[name.first : name.end], self._search.words
        if not (name.start in self._search.name_starts and name.end < end):
            return False
        named = not any(w.upper or self._search.qualifies(w) for w in parts)
        return named and words.broken[name.end] and is_post_head(words, end - 1)

    def _is_of_other(self, name: Name, end: int) -> bool:
        """Tell whether a supposed name belongs to a body's: "Carr Infirmary NHS Trust"."""
        given, parts = self._w[name.first].given, self._w[name.first : name.end]
        initialled = self._w[name.first].initial and len(name.given) == 1
        ranked = parts[0].lower in self._lexicon.qualifiers  # "Chief Operating Officer"
        if not (given or initialled) and (
            ranked or any(w.topic or w.text in self._search.acronyms for w in parts)
        ):
            return True
        if kind_before(self._search, name.first, name.end) is not None:
            return True
        words, at = self._search.words, name.end
        if at >= end or words.broken[at] or words.gaps[at]:
            return False
        word = self._w[at]
        if word.apostrophe or (word.post_head and parts[0].upper and not given and not initialled):
            return True  # "ASCP Business Manager"
        if word.connector and at + 1 < end and word.lower not in {"and", "&", "for", "/"}:
            return self._w[at + 1].capital and not given
        whole = given and not parts[-1].topic
        titled = given and self._names.begins_title(at, end)  # "Jo Hall Chief Nurse"
        return (word.body_head or word.topic or not whole) and not titled and self._goes_on(at)

    def _is_founder(self, name: Name, end: int) -> bool:
        """Tell whether a name is all or part of an organisation's: "Lady Vale's Hospital".

        That of a council may stand below "Councillors": "Ashby Parish Council".
        """
        at = name.end + (name.end < end and self._w[name.end].apostrophe)
        kinds = grammar().bodies.council_kinds
        if at < end and self._w[at].lower == "council" and self._w[at - 1].lower in kinds:
            return True
        noble = self._w[name.start].lower in grammar().people.noble
        return noble and at < end and (self._w[at].topic or self._w[at].body_head)

    def _goes_on(self, token: int) -> bool:
        """Tell whether a token goes on with the name before it, rather than with a title."""
        word = self._w[token]
        title = word.post_head or word.honorific or word.text in self._lexicon.post_nominals
        return word.capital and word.alpha and not title

    def _find_others(self, name: Name, end: int) -> int:
        """Take the other names after "Councillors A Jones, ..."; return the token to go on from."""
        token, closed, elected = self._after_nominals(name.end), False, True
        while True:
            at = self._next_listed(token, end)
            last = not AND.isdisjoint(self._search.words.lowers(token, min(at, end)))
            at = name_after_seat(self._search.words, at, end) or at
            titled = at < end and self._w[at].honorific
            if at >= end or (titled and not self._stands_within(at, end)):
                self._find_bracketed(token, self._after_bracket(token, end), official=name.official)
                return token
            listed = self._names.titled(at, end) if titled else None
            other = listed or self._names.listed(at, end, official=name.official)
            if other is None or self._search.nationals.at(at) or self._is_body(other, end):
                return token
            elected &= not closed or bool(listed) or not self._is_unlike(name, other, end)
            closed |= last
            self._add(other if elected else replace(other, official=False))
            self._find_bracketed(token, at, official=name.official)
            token = self._after_nominals(other.end)

    def _is_unlike(self, name: Name, other: Name, end: int) -> bool:
        """Tell whether a name after the end of a list is of somebody else than those listed.

        "Councillors Bell and Orr, Gill Dunne (Ashby NHS Trust)".
        """
        whole, opening = len(other.given.strip(".")) > 1, other.end
        bracketed = opening < end and self._w[opening].text == "("
        leads = bracketed and self._w[min(opening + 1, end - 1)].lower in self._lexicon.chairs
        return (whole and len(name.given.strip(".")) <= 1) or (bracketed and not leads)

    def _stands_within(self, token: int, end: int) -> bool:
        """Tell whether a list goes on after a titled name: "Councillors Bell, Mrs Orr, Dunne"."""
        name = self._names.titled(token, end)
        if name is None or self._w[token].lower in self._lexicon.plural_honorifics:
            return False
        at = self._next_listed(name.end, end)
        if at >= end or self._w[at].honorific:
            return False
        other = self._names.listed(at, end, official=True)
        if other is None or any(w.topic for w in self._w[at : other.end]):
            return False
        closed = other.end >= end or self._w[other.end].lower in _CLOSING_LIST
        return closed and not self._search.nationals.at(at)

    def _find_bracketed(self, start: int, end: int, *, official: bool) -> None:
        """Find who is named in a bracket of a list: "Jones (substitute for Khan)"."""
        first = start
        while start < end:
            name = self._names.titled(start, end)
            if name is None and _SUBSTITUTES.search(self._search.words.text(first, start + 1)):
                name = self._names.listed(start + 1, end, official=official)
            if name is not None:
                self._add(name)
            start = start + 1 if name is None else name.end

    def _next_listed(self, token: int, end: int) -> int:
        """Return the token after the separators that follow a listed name; `end` if none do."""
        at = after = self._after_bracket(token, end)
        while at < end and self._w[at].lower in _LIST_SEPARATORS:
            at += 1
        return at if at > after else end

    def _after_bracket(self, token: int, end: int) -> int:
        """Return the token after the bracket that opens at a token, or that token."""
        if token < end and self._w[token].text == "(":
            for at in range(token, min(end, token + _BRACKET)):
                if self._w[at].text == ")":
                    return at + 1
        return token

    def _is_body(self, name: Name, end: int) -> bool:
        """Tell whether a supposed surname in a list is the beginning of another name."""
        if name.given or name.end >= end:
            return False
        word = self._w[name.end]
        several = word.lower in self._lexicon.plural_honorifics  # "Independent Members Jo Bell"
        return word.body_head or word.post_head or several

    def _after_nominals(self, token: int) -> int:
        """Return the token after the letters that may follow a name, "OBE"."""
        while token < len(self._w) and self._w[token].text in self._lexicon.post_nominals:
            token += 1
        return token

    def _find_again(self) -> None:
        """Find, anywhere, the names that some list or title has shown to be names."""
        known: dict[str, list[tuple[str, ...]]] = {}
        for mention in self._search.found:
            name = mention.name
            if name is not None and name.given and name.end - name.first > 1:
                texts = self._texts(name.first, name.end)
                known.setdefault(texts[0], []).append(texts)
        for token in self._search.words.find({text.casefold() for text in known}):
            for texts in known.get(self._w[token].text, ()):
                end = token + len(texts)
                if not self._search.taken[token] and self._texts(token, end) == texts:
                    name = self._names.plain(token, end, relaxed=True)
                    if name is not None:
                        self._add(name)

    def _texts(self, start: int, end: int) -> tuple[str, ...]:
        return tuple(w.text for w in self._w[start:end])

    def _add(self, name: Name) -> None:
        """Take a name with the post-nominals after it, "OBE"; the office before it stands apart."""
        known = self._w[name.first].given or name.first > name.start
        if not known and is_short_name(self._search, name.start, name.end):
            return  # "Larch Homes"
        end = self._after_nominals(name.end)
        if " ".join(self._search.words.lowers(name.start, name.first)) in self._lexicon.offices:
            name = replace(name, start=name.first)
        self._search.add(Mention(name.start, end, EntityType.PERSON, "name", name=name))
