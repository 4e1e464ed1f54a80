"""Names of places of several words, which are read as one: "Marl upon Wend", "Ashwick & Tarn"."""

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache

from spacy.tokens import Doc
from spacy.util import filter_spans

from ..lexicon import lexicon, load
from ..lexicon.grammar import grammar
from .words import Word, word

_JOINING = frozenset(load("areas")["joining"])
_FURTHEST = 90
"""Characters before what a council is called within which the name of its place begins."""
_OFFICE = (
    r"(?:(?:(?:metropolitan|county|city|borough|district|unitary|royal) ){0,3}"
    r"(?:council|(?:local )?safeguarding (?:children|adult)s?"
    r"|(?:adults?|child(?:ren)?(?:['’]?s)?) safeguarding)\b)"
)
_HEALTH = (
    r"(?:(?:(?:mental|community|acute|teaching|university|general) ){0,2}"
    r"(?:health|healthcare|hospitals?)|nhs|clinical commissioning|ccg|integrated care|icb"
    r"|community rehabilitation)\b"
)
_EMERGENCY = r"(?:police|constabulary|fire (?:and|&) rescue)\b"
_CALLED = re.compile(rf" (?:{_OFFICE}|{_HEALTH}|{_EMERGENCY})")
"""What councils, boards for safeguarding, health bodies and forces are called after a place.

It is read in lower case: to ignore the case of each letter takes twice as long.
"""
_OF_SEVERAL = rf"(?:{_HEALTH}|(?:local |children['’]s )?safeguarding\b)"
_MAY_BE_LISTED = re.compile(rf" (?={_OF_SEVERAL})")
_LISTED = re.compile(
    rf" (?i:{_OF_SEVERAL})(?![^.,;:\n]{{0,40}}(?:Partnerships|Boards|Trusts|Groups|CCGs)\b)"
)
"""What is called after several places at once, of which a list tells: "Marl, Wend and Tarn CCG"."""
_OF_EACH = re.compile(
    r"(?: (?!(?:board|partnership|council|trust|group|and)\b)[\w'’]+){0,5}"
    r" (?:partnerships|boards|councils|trusts|groups|ccgs|icbs)\b"
)
"""What several places have one each of: "Marl and Wend Safeguarding Boards"."""
_TIE = r"[-‐‑](?:on|upon|under|in|le|la|by|next|the|super|cum|juxta|de)(?=[-‐‑])"
_TIES = re.compile(_TIE)
_TIED = re.compile(rf"(?=[A-Z])\b[A-Z]\w+(?i:{_TIE})+[-‐‑][A-Z]\w+")
"""Words of a place that hyphens tie: "Marl-on-Sea"."""
_WATERS = load("areas")["waters"]
_BY_WATER = re.compile(rf"(?=[A-Z])\b[A-Z]\w+ (?:upon (?=[A-Z])\w+|on (?:{'|'.join(_WATERS)}))\b")
"""Places that are called after a water, without hyphens: "Marl on Sea"."""
_ON_WATERS = (" upon ", *(f" on {water}" for water in _WATERS))
_LISTING = frozenset({",", "and", "&", "with"})
"""What may as well stand between two councils as between two names of one."""
_PART = re.compile(r"[\w'’-]+|[^\w\s]")
_BETWEEN = re.compile(r"(?:,| and| &|, and) $")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST_CELL = 300
"""Characters of a text that may be one cell, rather than a paper."""
_COUNCILS = re.compile(r" (?:[A-Za-z]+ )?councils\b", re.IGNORECASE)
"""After places of which each has its own: "the Ashby and Wend Councils"."""
_FEWEST = 2
"""How often a paper says a place at least that no list has."""


def join_places(doc: Doc, text: str) -> None:
    """Make one token of each name of a place of several words.

    Args:
        doc: The document.
        text: Its text, which spaCy would put together anew.
    """
    joined = [doc.char_span(*span) for span in place_spans(text)]
    places = filter_spans([span for span in joined if span is not None and len(span) > 1])
    if not places:
        return
    with doc.retokenize() as retokenizer:
        for span in places:
            retokenizer.merge(span)


def lowered(text: str) -> str:
    """Return a text in lower case, in which each character stands where it did."""
    return text.replace("İ", "i").lower()


def place_spans(text: str) -> tuple[tuple[int, int], ...]:
    """Return where a text has the names of places of several words."""
    # The many cells of a paper do not take its place in what is remembered.
    return (_in_cell if len(text) < _LONGEST_CELL else _in_paper)(text)


def _place_spans(text: str) -> tuple[tuple[int, int], ...]:
    plain = lowered(text)
    spans = [*_tied(text, plain), *_lists(text, plain)]
    listed = _listed(text)
    wanted = listed | _told(text, plain)
    if wanted:
        anywhere = "|".join(map(_written, sorted(wanted, key=len, reverse=True)))
        found = re.finditer(rf"(?:{anywhere})(?![\w-])", text)
        spans += [m.span() for m in found if m[0] in listed or not _COUNCILS.match(text, m.end())]
    return tuple(sorted(spans))


_in_paper = lru_cache(maxsize=2)(_place_spans)
_in_cell = lru_cache(maxsize=2**8)(_place_spans)


def _tied(text: str, plain: str) -> Iterator[tuple[int, int]]:
    """Yield the names that small words tie, by hyphens or before a water."""
    if _TIES.search(plain):
        yield from (match.span() for match in _TIED.finditer(text))
    if any(on in text for on in _ON_WATERS):
        yield from (match.span() for match in _BY_WATER.finditer(text))


def _written(place: str) -> str:
    """Return the pattern of a place, however it is written, where a word begins."""
    first, *others = place.split()
    return " ".join([_begun(first), *map(_either, others)])


def _begun(part: str) -> str:
    """Return the pattern of the first part of a place, which may be set in capitals.

    It begins with the letter itself: to look before each first takes twenty times as long.
    """
    forms = [(re.escape(form[0]), _quoted(form[1:])) for form in (part, part.upper())]
    begun = [rf"{letter}(?<!\w{letter}){rest}" for letter, rest in forms]
    return f"(?:{'|'.join(begun)})"


def _either(part: str) -> str:
    """Return the pattern of a part of a place, which may be set in capitals."""
    if part.casefold() in {"and", "&"}:
        return "(?:and|AND|And|&)"
    return f"(?:{_quoted(part)}|{_quoted(part.upper())})"


def _quoted(part: str) -> str:
    return re.escape(part).replace("'", "['’]").replace("’", "['’]")


@cache
def _of_lists() -> dict[str, list[tuple[str, frozenset[str]]]]:
    """Return the places of several words of the national lists, by their last words.

    With each are the words that a paper has that names it, "and" apart, which may be "&".
    """
    found: dict[str, list[tuple[str, frozenset[str]]]] = defaultdict(list)
    several = [place for place in lexicon().places if " " in place]
    for place in (*several, *(area for area in lexicon().areas if " and " in area)):
        words = _WORD.findall(place.casefold())
        found[words[-1]].append((place, frozenset(words) - {"and"}))
    return found


def _listed(text: str) -> set[str]:
    """Return the places of the national lists that a paper may name."""
    places = _of_lists()
    parts = set(text.casefold().split())  # to look into each once takes less time
    words = {part for part in parts if part.isalpha()}
    said = words.union(_WORD.findall(" ".join(parts - words)))
    listed = [pair for last in places.keys() & said for pair in places[last]]
    return {place for place, words in listed if words <= said}


def _told(text: str, plain: str) -> set[str]:
    """Return the places after which the paper calls councils and boards, time and again."""
    found = set()
    for match in _CALLED.finditer(plain):
        place = _place(_capitals(text, match.start() + 1))
        each = " and " in place and _OF_EACH.match(plain, match.start())
        if len(place.split()) > 1 and not each:
            found.add(place)
    return {place for place in found if _is_place(place, text)}


def _lists(text: str, plain: str) -> Iterator[tuple[int, int]]:
    """Yield where a body is called after places of the national lists, with a comma between."""
    last = 0
    for place in _MAY_BE_LISTED.finditer(plain):
        match = _LISTED.match(text, place.start()) if place.start() >= last else None
        if match is None:
            continue
        last = match.end()
        capitals = _capitals(text, match.start() + 1)
        if "," not in capitals:
            continue
        listed = _ending_in_places(capitals)
        if "," in listed:
            yield match.start() - len(listed), match.start()


@cache
def _known() -> frozenset[str]:
    """Return the places and areas of the national lists."""
    return frozenset(lexicon().places.keys() | lexicon().areas)


def _ending_in_places(capitals: str) -> str:
    """Return the places of the national lists that capitals end with."""
    known = _known()
    parts = [part.span() for part in _PART.finditer(capitals)]
    first, last = len(capitals), len(capitals)
    while True:
        begins = (start for start, _ in parts if capitals[start:last] in known)
        begin = next(begins, None)
        if begin is None:
            return capitals[first:]
        first = begin
        before = _BETWEEN.search(capitals, 0, first)
        if before is None:
            return capitals[first:]
        last = before.start()


def _capitals(text: str, end: int) -> str:
    """Return the capitals, and the small words between them, that stand before an offset."""
    first = max(0, end - _FURTHEST)
    before, begin = text[first:end].rpartition("\n")[2], ""
    for part in reversed(list(_PART.finditer(before))):
        if part[0][0].isupper():
            begin = before[part.start() :]
        elif part[0].casefold() not in _JOINING:
            break
    return begin.rstrip()


def _place(capitals: str) -> str:
    """Return the place that capitals end with: "Leader of Marl Regis" ends with "Marl Regis".

    What a small word ends is none: "the ICB and the" before "Police".
    """
    parts = list(_PART.finditer(capitals))
    if parts and parts[-1][0].casefold() in _JOINING:
        return ""
    first = len(parts)
    for at in range(len(parts) - 1, -1, -1):
        here = word(parts[at][0])
        if here.capital and here.lower not in grammar().words.connectors:
            if not _may_name(here):
                break
            first = at
    # "of" goes on with few nouns: "Vale of Tarn", but not "Meeting of Tarn"
    while first < len(parts):
        rest = parts[first:]
        of = next((n for n, p in enumerate(rest) if p[0].casefold() == "of"), 0)
        if not of or rest[of - 1][0].casefold() in grammar().bodies.going_on:
            break
        first += of + 1
    return capitals[parts[first].start() :] if first < len(parts) else ""


def _may_name(here: Word) -> bool:
    """Tell whether a word may be part of the name of a place."""
    bodies = grammar().bodies
    named = here.body_head or here.post_head or here.topic or here.opener or here.honorific
    lists = (bodies.said, bodies.papers, bodies.council_openers, grammar().people.never_surnames)
    return not (named or any(here.lower in words for words in lists))


def _is_place(place: str, text: str) -> bool:
    """Tell whether a paper says a place as one: never only one of the names in it."""
    first = _WORD.findall(place)[0]
    if text.count(first) + text.count(first.upper()) < _FEWEST:
        return False  # to try all ways to write it takes long
    times = len(re.findall(rf"{_written(place)}\b", text))
    if times < _FEWEST:
        return False
    parts = [part[0] for part in _PART.finditer(place)]
    ties = [at for at, part in enumerate(parts) if part.casefold() in _LISTING]
    if not ties:
        return True
    last = " ".join(parts[ties[-1] + 1 :])
    # "Ashby Council" has a force with Marl
    for called in (rf"(?i:{_OFFICE}|{_HEALTH})", rf"(?i:{_EMERGENCY})"):
        alone = len(re.findall(rf"{_written(last)} (?={called})", text))
        whole = len(re.findall(rf"{_written(place)} (?={called})", text))
        if alone == whole > 0:
            return True
    return False
