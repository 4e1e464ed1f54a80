"""Apologies: a section that lists names, or sentences that give them."""

from ..layout.labels import PEOPLE
from ..layout.sections import Line, role_at
from ..lexicon.wordings import wording
from ..paper import Paper, words_between
from .affiliations import state_affiliations
from .entries import Entry, entries
from .roles import state_role
from .substitutes import follows_substitution, read_pairs, sat_instead, state_substitute

_APOLOGIES = wording("attendance", "apologies")
_NO_APOLOGIES = wording("attendance", "no-apologies")
_APOLOGIES_TOLD = wording("attendance", "apologies-told")
_HERE = wording("attendance", "here")
_CAPITALS_OF_LIST = 0.65


def read_apologies(paper: Paper, start: int, end: int) -> None:
    """Read a line of a section of apologies, or a sentence that gives some."""
    stop = _end_of_apologies(paper, start, end)
    for first, last in paper.sentences:
        if stop <= first < end and "polog" in paper.text(first, last):
            read_apologies(paper, first, min(last, end))
    end = stop
    text = paper.text(start, end)
    if _NO_APOLOGIES.search(text):
        return
    if not _APOLOGIES.search(text) and not _is_list(paper, start, end):
        return
    if not _APOLOGIES.search(text) and any(read_pairs(paper, start, end)):
        return
    last = start
    for entry in entries(paper, start, end):
        before = words_between(paper, last, entry.person.start) if last > start else ""
        _read_entry(paper, entry, before)
        last = entry.person.end


def read_told_apologies(paper: Paper) -> None:
    """Read apologies told in running text outside the lists of people."""
    for start, end in paper.sentences:
        if role_at(paper.lines, start) in PEOPLE:
            continue
        text = paper.text(start, end)
        if "polog" in text and _APOLOGIES_TOLD.search(text):
            read_apologies(paper, start, end)


def tells_apologies(paper: Paper, line: Line) -> bool:
    """Tell whether a line in a list of those present gives apologies."""
    if line.role not in PEOPLE:
        return False
    text = paper.text(line.start, line.end)
    return "polog" in text and _APOLOGIES_TOLD.search(text) is not None


def _read_entry(paper: Paper, entry: Entry, before: str) -> None:
    """State the absence of one person, unless they are there in place of another."""
    entry = Entry(entry.person, entry.beside, entry.text, (entry.person.start, entry.span[1]))
    if not follows_substitution(before):
        if _HERE.fullmatch(entry.text.strip()):
            return
        if sat_instead(entry.text):
            state_affiliations(paper, entry)
            return
        state_role(paper, entry, "apologies")
    state_affiliations(paper, entry)
    state_substitute(paper, entry)


def _is_list(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a line lists names and posts, rather than telling something."""
    words = [w for w in paper.words.words[start:end] if w.alpha and not w.connector]
    return sum(w.capital for w in words) >= _CAPITALS_OF_LIST * len(words)


def _end_of_apologies(paper: Paper, start: int, end: int) -> int:
    """Return where apologies end: with the sentence that gives them, or else the bare list."""
    for first, last in paper.sentences:
        if first <= start < last:
            stop = min(last, end)
            return stop if _APOLOGIES.search(paper.text(first, stop)) else end
    return end
