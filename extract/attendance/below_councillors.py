"""Officers listed below the councillors of a committee, where the label between them is lost."""

import re
from itertools import pairwise

from ...ontology.terms import EntityType
from ..layout.section_lines import Line
from ..lexicon import lexicon
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper, words_between

_SEVERAL = 3
_CO_OPTED = wording("attendance", "co-opted")
_JOINED = re.compile(
    r"(?:[\s,;.&]|\band\b|[,.;&]\s*(?:[A-Z][\w.'’-]*\s?){1,3}(?=[,;.&]|\sand\b|$))*"
)
"""What stands between names that have nothing beside them."""


def below_councillors(paper: Paper) -> set[int]:
    """Return where lines begin of those who serve a committee, below its councillors.

    Each of these is called so, nobody on the line below is called anything but what their office
    is, and no label parts them.
    """
    home = paper.thing(paper.home)
    if home is None or home.type is not EntityType.COMMITTEE:
        return set()
    if any(line.role == "attending" and not line.heading for line in paper.lines):
        return set()
    found: set[int] = set()
    councillors = 0
    serve = "board" not in key(home.name)  # officers are members of a wellbeing board
    for above, line in pairwise(paper.lines):
        if not above.role == line.role == "present" or line.heading or line.column:
            councillors = 0
            continue
        elected = _elected(paper, above)
        councillors = councillors + elected if elected else 0
        goes_on = above.start in found and not _elected(paper, line)
        apart = _are_bare(paper, line)
        apart |= serve and (_is_officer(paper, line) or _are_officers(paper, line))
        if goes_on or (councillors > 1 and apart):
            found.add(line.start)
    return found


def _elected(paper: Paper, line: Line) -> int:
    """Return how many people a line names, if it calls each of them a councillor; else 0."""
    people = _people(paper, line)
    titles = [paper.words.lower(m.start) for m in people]
    together = bool(titles) and titles[0] in lexicon().plural_honorifics
    elected = all(title in lexicon().elected for title in titles[: 1 if together else None])
    return len(people) if elected else 0


def _is_officer(paper: Paper, line: Line) -> bool:
    """Tell whether a line is a name and the office of somebody who represents nobody."""
    people = _people(paper, line)
    named = paper.named_in(line.start, line.end)
    posts = [m for m in named if m.type is EntityType.POST]
    if len(people) != 1 or len(posts) != 1 or people[0].start != line.start:
        return False
    if paper.words.words[line.start].honorific:
        return False
    said = paper.text(people[0].end, line.end)
    return posts[0].start > people[0].end and not _CO_OPTED.search(said)


def _are_officers(paper: Paper, line: Line) -> bool:
    """Tell whether a line names several, most with a note in brackets and none with a title."""
    people, words = _people(paper, line), paper.words
    if len(people) < _SEVERAL or people[0].start != line.start:
        return False
    noted = [m for m in people if m.end < line.end and words.words[m.end].text == "("]
    titled = any(words.words[m.start].honorific for m in people)
    return (
        not titled
        and 2 * len(noted) > len(people)
        and not _CO_OPTED.search(paper.text(line.start, line.end))
    )


def _are_bare(paper: Paper, line: Line) -> bool:
    """Tell whether a line is names, with neither a title before them nor anything beside them.

    Words with capitals may be names, too, that were mistyped or run together.
    """
    named = paper.named_in(line.start, line.end)
    people = [m for m in named if m.type is EntityType.PERSON]
    if len(people) < len(named) or not people or people[0].start != line.start:
        return False
    if any(paper.words.words[m.start].honorific for m in people):
        return False
    ends = [*(m.start for m in people[1:]), line.end]
    beside = (words_between(paper, m.end, end) for m, end in zip(people, ends, strict=True))
    return all(_JOINED.fullmatch(text) for text in beside)


def _people(paper: Paper, line: Line) -> list[Mention]:
    named = paper.named_in(line.start, line.end)
    return [m for m in named if m.type is EntityType.PERSON]
