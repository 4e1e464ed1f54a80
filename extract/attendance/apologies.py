"""Apologies: a section that lists names, or sentences that give them."""

from bisect import bisect_left, bisect_right

from ...ontology.terms import EntityType
from ..layout.labels import PEOPLE
from ..layout.section_lines import Line, role_at
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..paper import Paper, words_between
from .affiliations import state_affiliations
from .entries import Entry, entries
from .roles import state_office, state_role
from .substitutes import (
    follows_substitution,
    has_deputy,
    leads_to_deputy,
    pairs_in,
    sat_for_another,
    sat_instead,
    sat_with,
    state_pairs,
    state_substitute,
)

_APOLOGIES = wording("attendance", "apologies")
_NO_APOLOGIES = wording("attendance", "no-apologies")
_APOLOGIES_TOLD = wording("attendance", "apologies-told")
_GO_ON = wording("attendance", "apologies-go-on")
_WHY_AWAY = wording("attendance", "why-away")
_CO_OPTEE = wording("attendance", "co-optee-ahead")
_TELLS = wording("attendance", "tells-below")
_HERE = wording("attendance", "here")
_SPEAKS = wording("attendance", "speaks")
_WAS_THERE = wording("attendance", "was-there")
_GIVES_FOR_OTHERS = wording("attendance", "gives-for-others")
_PRESENTED = wording("attendance", "presented-to-all")
_WHO_SENT = wording("attendance", "who-sent-apologies")
_GAVE = wording("attendance", "gave-own")
_AND_ANOTHER = wording("attendance", "and-another")
_SEVERAL = 2
_LETTERS_TO_APOLOGIES = 30
_BESIDE = 30
"""Letters between a name and what is said beside it, at most, in a sentence."""


def read_apologies(paper: Paper, start: int, end: int) -> None:
    """Read a line of a section of apologies, or a sentence that gives some."""
    told = _sentences_in(paper, start, end)
    if not any(_APOLOGIES.search(paper.text(*sentence)) for sentence in told):
        if _lists_absent(paper, start, end):
            pairs = pairs_in(paper, start, end)
            state_pairs(paper, pairs)
            if not pairs:
                _read_part(paper, start, end)
        return
    for first, last in told:
        text = paper.text(first, last)
        listed = first <= start and paper.words.lists_names(start, last)
        if (listed or _APOLOGIES.search(text)) and not _NO_APOLOGIES.search(text):
            begin, stop = _who_gave(paper, first, last)
            _read_part(paper, max(begin, start, _who_sent(paper, first, last)), min(stop, end))


def _who_sent(paper: Paper, start: int, end: int) -> int:
    """Return where the one is named of whom alone it is said: "for Jo Ash, who sent apologies"."""
    found = _WHO_SENT.search(paper.text(start, end))
    if found is None:
        return start
    who = paper.words.starts[start] + found.start()
    named = (m.start for m in paper.mentions_in(start, end) if m.type is EntityType.PERSON)
    return max((token for token in named if paper.words.starts[token] < who), default=start)


def _who_gave(paper: Paper, start: int, end: int) -> tuple[int, int]:
    """Return where those of a sentence are named who gave their apologies: "A and B sent theirs".

    Others whom it names may have come: "A sent apologies, and B was welcomed". It is all of the
    sentence where nobody stands before the verb.
    """
    people = [m for m in paper.named_in(start, end) if m.type is EntityType.PERSON]
    for number, person in enumerate(people):
        following = people[number + 1].start if number + 1 < len(people) else end
        if not _GAVE.match(words_between(paper, person.end, following)):
            continue
        first = number
        while first and _AND_ANOTHER.fullmatch(
            words_between(paper, people[first - 1].end, people[first].start)
        ):
            first -= 1
        return people[first].start, following
    return start, end


def _sentences_in(paper: Paper, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences that stand, in part at least, between two tokens.

    A line of its own above the first token, "Item 1 - Apologies", is part of none.
    """
    first = bisect_right(paper.sentences, start, key=lambda sentence: sentence[1])
    last = bisect_left(paper.sentences, end, key=lambda sentence: sentence[0])
    above = bisect_left(paper.lines, start, key=lambda line: line.start) - 1
    labelled = above >= 0 and paper.lines[above].heading and paper.words.broken[start]
    begins = start if labelled else 0
    return [(max(begins, first), last) for first, last in paper.sentences[first:last]]


def _read_part(paper: Paper, start: int, end: int) -> None:
    last, said, listed = start, start, list(entries(paper, start, end))
    there = _told_together(paper, listed, start, end)
    for entry in listed[: len(listed) - there]:
        first = last if last > start else _line_above(paper, start)
        before = words_between(paper, first, entry.person.start) if first != start else ""
        _read_entry(paper, entry, before, said)
        last, said = entry.person.end, entry.span[1]
    for entry in listed[len(listed) - there :]:
        state_role(paper, entry, "attending")
        state_affiliations(paper, entry)


def _line_above(paper: Paper, start: int) -> int:
    """Return where the sentence has its last name, if it goes on over a line break at a token."""
    if not paper.words.broken[start]:
        return start
    begin = bisect_right(paper.sentences, start, key=lambda sentence: sentence[0]) - 1
    first = paper.sentences[begin][0] if begin >= 0 else start
    named = [m for m in paper.mentions_in(first, start) if m.type is EntityType.PERSON]
    return named[-1].end if named and first < start else start


def _told_together(paper: Paper, listed: list[Entry], start: int, end: int) -> int:
    """Return how many at the end of a paragraph below the apologies came: "A, B and C attended".

    What stands beside the label may list who did not come before it says who did.
    """
    beside = (
        not paper.words.broken[start] and paper.words.units[paper.words.unit_of[start]][0] < start
    )
    if len(listed) < _SEVERAL or beside or "polog" in paper.text(start, end):
        return 0
    if not _is_told_of(listed[-1].text) or sat_instead(listed[-1].text):
        return 0
    count = 1
    while count < len(listed) and _AND_ANOTHER.fullmatch(listed[-count - 1].text):
        count += 1
    return count if count == len(listed) else 0


def read_told_apologies(paper: Paper) -> None:
    """Read apologies told in running text outside the lists of people."""
    for start, end in paper.sentences:
        told = _gives_apologies(paper.text(start, end))
        if told and role_at(paper.lines, start) not in PEOPLE:
            read_apologies(paper, start, end)


def tells_apologies(paper: Paper, line: Line) -> bool:
    """Tell whether a line in a list of those present gives apologies."""
    return line.role in PEOPLE and _gives_apologies(paper.text(line.start, line.end))


def _gives_apologies(text: str) -> bool:
    return "polog" in text and _APOLOGIES_TOLD.search(text) is not None


def _read_entry(paper: Paper, entry: Entry, before: str, said: int) -> None:
    """State the absence of one person, unless they are there in place of another.

    Args:
        paper: The paper.
        entry: The entry.
        before: The words before it.
        said: The token at which the entry before has ended.
    """
    entry = Entry(
        entry.person, _beside(paper, entry), entry.text, (entry.person.start, entry.span[1])
    )
    if _PRESENTED.search(before):
        return
    if leads_to_deputy(before):
        state_substitute(paper, entry)
        return
    if follows_substitution(before):
        state_affiliations(paper, entry)
        return
    if _HERE.fullmatch(entry.text.strip()):
        return
    deputy = sat_instead(entry.text) or sat_with(before, entry.text)
    if not (deputy or _is_told_of(entry.text)):
        if not sat_for_another(entry.text):
            state_role(paper, entry, "apologies")
            state_office(paper, entry.person, said)
        state_substitute(paper, entry)
    state_affiliations(paper, entry)


def _beside(paper: Paper, entry: Entry) -> list[Mention]:
    """Return what stands beside a name, up to where the sentence goes on to something else."""
    last, near = entry.person.end, list[Mention]()
    for mention in entry.beside:
        if mention.start > last and len(words_between(paper, last, mention.start)) > _BESIDE:
            break
        near.append(mention)
        last = max(last, mention.end)
    return near


def _is_told_of(text: str) -> bool:
    """Tell whether the words after a name say what that one did there: "noted the apologies"."""
    if _GIVES_FOR_OTHERS.match(text):
        return True
    acts = _SPEAKS.match(text) or _WAS_THERE.match(text)
    return bool(acts) and not _APOLOGIES.search(text[:_LETTERS_TO_APOLOGIES])


def _lists_absent(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a line below "Apologies" lists names: as a row, by its capitals, by a deputy."""
    in_row = paper.view.units[paper.words.unit_of[start]].row is not None
    listed = in_row or paper.words.lists_names(start, end)
    text = paper.text(start, end)
    listed &= in_row or _TELLS.match(text) is None
    listed |= _GO_ON.match(text) is not None or _CO_OPTEE.match(text) is not None
    return listed or _begins_with_absent(paper, start, end)


def _begins_with_absent(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a line begins with somebody and who came instead, or why that one did not.

    "Jo Ash, whose deputy came"; "Councillor Orr – work commitments".
    """
    first = next(entries(paper, start, end), None)
    if first is None or first.person.start != start:
        return False
    said = words_between(paper, first.person.end, end)
    return has_deputy(paper, first) or _WHY_AWAY.match(f" {said}") is not None
