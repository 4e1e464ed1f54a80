"""Groups that are named without a head noun, where other words say that groups are named.

In "has three sub-groups: Learning and Improvement, Performance and Child Exploitation" and in "the
Neglect and Exploitation sub-groups" the head stands once for all; below a heading "Our sub-groups"
it is in the heading. Nowhere else are such words a name.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from ..ontology.terms import EntityType
from .group_names import ENDS, Span, head_of_item, is_name
from .headed_groups import headed_groups
from .layout.lists import items_below
from .layout.words import AND
from .lexicon.english import english
from .lexicon.grammar import grammar
from .lexicon.references import reference_words
from .lexicon.syntax import alternatives, groups_together, number_of, syntax
from .mentions import Mention
from .paper import Paper

_PLURAL = groups_together()
_ANNOUNCES = re.compile(
    rf"\b(?:(?P<count>{alternatives(syntax().numbers)}) )?(?:[a-z-]+ ){{0,3}}?{_PLURAL}"
    r"(?: (?P<led>(?:(?:that |which |, )?[a-z][^.:;]{2,60} )?:"
    r"|(?:of the (?:[a-z]+ ){1,4}?)?(?:–|—|-)|\("
    r"|(?:[a-z][^.:;]{2,40} )??,? ?namely|(?:, )?including"
    r"|(?:of the (?:[a-z]+ ){1,4}?)?(?:are|were|included?|comprised?|consist(?:ed)? of)"
    r"(?: as follows)?(?: :)?|, which are"
    r"|, these (?:are|being)|, being"
    r"|\. (?:they|these) (?:are|include|comprise)(?: as follows)?(?: :)?|(?(count),))(?= |$))"
)
_COUNTED = re.compile(
    rf"(?:there (?:are|were|will be)|it has|we have) (?P<count>{alternatives(syntax().numbers)})"
    r"(?: of (?:these|them))?(?: in all)?(?: (?P<led>:|–|—|-|,? ?namely))(?= |$)"
)
"""How a list of groups is led into below the word that says what they are: "There are four:"."""
_KIND = re.compile(rf"{_PLURAL}\W*$")
_BESIDES = re.compile(r"\b(?:together with|along with|plus|as well as|and also)\W*$")
"""What leads into a list of others than the groups: "the chairs of the sub-groups plus:"."""
_SINGULAR = re.compile(
    r"(?:sub - |sub )?(?:group|committee)\b"
    r"|subgroup\b|workstream\b|panel\b"
)
_OFFICE = re.compile(r"(?:(?:co|vice)[- ]?|deputy )?(?:chair(?:man|person)?|lead)s?")
_SHARED = re.compile(r"sub[ -]?group|groups\b|panels\b|forums\b", re.IGNORECASE)
_SHARED_LAST = re.compile(r" (?:sub (?:- )?groups|subgroups)$")
_SHARING = reference_words().bodies.shared_heads
_LEADING = reference_words().bodies.standing_for_groups
_COUNTING = reference_words().bodies.counting
_HEAD = 3
_HEADED = frozenset(EntityType) - {EntityType.SERVICE, EntityType.POST}
_FEWEST = 2
_LONG = 3
"""Tokens of a name that is one wherever it stands between words without capitals."""
_DOES = re.compile(
    r"(?:(?:is|was|has been|will be) (?:now |also |currently |co - )*"
    r"(?:chaired|led|without|overseen)\b"
    r"|(?:has |have |had )?met\b|meets\b|reports (?:\w+ ){0,2}to\b|oversees\b|continues to meet\b"
    r"|(?:has|had) (?:no|a new) chair\b)"
)
"""What a sentence tells of a group that it opens with: "Neglect is chaired by"."""
_DOES_WITHIN = 6
_TERMS = re.compile(r"\bterms of reference\b", re.IGNORECASE)
_SPOKEN_OF = re.compile(r"\b(?:[Tt]he|[Tt]his) (?:[Ss]ub[- ]?)?[Gg]roup\b")
_OF_PAPERS = reference_words().bodies.above_titles
TITLED = "titled"
"""Rule of the group that a title of terms of reference names without a head noun."""
ANNOUNCED = "announced"
SHARED = "shares-head"
"""Rule of the groups that have one head between them: "the Neglect and Training sub-groups"."""
HEADLESS = frozenset({TITLED, ANNOUNCED, SHARED})
_HEAD_OF_PAPER = 300
_TITLE_LINES = 5
_BETWEEN = frozenset({",", ";"})
_ASIDES = reference_words().bodies.of_group_before


def name_announced(paper: Paper) -> None:
    """Take what a list of groups names as names, head noun or not."""
    found = [
        name
        for (start, end), below in pairwise([*paper.sentences, (0, 0)])
        for name in _announced(paper, start, end, below)
    ]
    found = found or [
        name
        for above, sentence in pairwise(paper.sentences)
        for name in _counted(paper, above, *sentence)
    ]
    named = [name for name in (_name(paper, *span) for span in found) if name]
    if _SHARED.search(paper.words.source):
        below = [_name(paper, *span, SHARED) for span in headed_groups(paper)]
        shared = [_name(paper, *span, SHARED) for span in _sharing(paper)]
        named += [name for name in (*below, *shared) if name]
    for name in named:
        _name_again(paper, name)
    if named:
        paper.mentions.sort(key=lambda m: (m.start, -m.end))


def name_titled(paper: Paper) -> None:
    """Take what the title of terms of reference names as a group, where the paper speaks of one.

    "Missing and Exploitation: Terms of Reference" is that of "the sub-group".
    """
    source = paper.words.source
    title = _TERMS.search(source[:_HEAD_OF_PAPER])
    if title is None or not _SPOKEN_OF.search(source):
        return
    for line, below in pairwise(paper.lines[:_TITLE_LINES]):
        end = next((t for t in range(line.start, line.end) if _begins_terms(paper, t)), line.end)
        if not (_begins_terms(paper, end) if end < line.end else _begins_terms(paper, below.start)):
            continue
        while end > line.start and not paper.words.words[end - 1].alpha:
            end -= 1
        opening = paper.words.lower(line.start)
        if opening in _OF_PAPERS:
            continue
        if is_name(paper, line.start, end):
            named = [m for m in paper.mentions if m.start < end and m.end > line.start]
            if not any(m.type in _HEADED for m in named):
                _name_again(paper, _put(paper, line.start, end, TITLED))
                paper.mentions.sort(key=lambda m: (m.start, -m.end))
        return


def _begins_terms(paper: Paper, token: int) -> bool:
    return paper.words.lowers(token, token + 3) == ["terms", "of", "reference"]


def _announced(paper: Paper, start: int, end: int, below: Span) -> list[Span]:
    """Return the names in the list that a sentence announces, if all of it is names.

    The one below it may lead into the list: "It has three sub-groups. They are:".
    """
    lowers = paper.words.lowers(start, end)
    if "groups" not in lowers and "subgroups" not in lowers and "workstreams" not in lowers:
        return []
    announcing = _ANNOUNCES.search(" ".join(lowers))
    if announcing is None and paper.words.lower(below[0]) in _LEADING:
        end = below[1]
        announcing = _ANNOUNCES.search(" ".join(paper.words.lowers(start, end)))
    if announcing is None or _BESIDES.search(" ".join(lowers)):
        return []
    return _listed(paper, start, end, announcing)


def _counted(paper: Paper, above: Span, start: int, end: int) -> list[Span]:
    """Return the names in the list of a sentence that counts what the one above it speaks of."""
    if paper.words.lower(start) not in _COUNTING:
        return []
    counting = _COUNTED.match(" ".join(paper.words.lowers(start, end)))
    if counting is None or not _KIND.search(" ".join(paper.words.lowers(*above))):
        return []
    return _listed(paper, start, end, counting)


def _sharing(paper: Paper) -> Iterator[Span]:
    """Yield the names that share a head after the last: "the Neglect and Training subgroups"."""
    w = paper.words.words
    between = AND | {","} | frozenset(english().small_words) - english().articles
    for head in paper.words.find(_SHARING):
        end = start = _without_head(paper, head + 1)
        if end > head:
            continue
        while start and (
            (w[start - 1].capital and w[start - 1].lower != "the")
            or w[start - 1].digits
            or w[start - 1].lower in between
        ):
            start -= 1
        if not w[start].capital or w[start - 1].lower != "the" or _goes_on(paper, start - 1):
            continue
        names = _in_line(paper, start, end, 0)
        plain = all(is_name(paper, *name) and not w[name[0]].upper for name in names)
        if len(names) >= _FEWEST and plain:
            yield from names


def _goes_on(paper: Paper, article: int) -> bool:
    """Tell whether an article stands inside a name: "Voice of the Child"."""
    before = paper.words.words[max(article - 2, 0) : article]
    joined = bool(before) and before[-1].connector and before[-1].lower not in AND
    return any(word.capital for word in (before if joined else before[1:]))


def _without_head(paper: Paper, end: int) -> int:
    """Return where names end that share the head which tokens end with, "sub-groups" if any."""
    head = _SHARED_LAST.search(" ".join(paper.words.lowers(max(end - _HEAD - 1, 0), end)))
    return end - head[0].count(" ") if head else end


def _listed(paper: Paper, start: int, end: int, announcing: re.Match[str]) -> list[Span]:
    """Return the names in the list that words lead into, if all of it is names."""
    after = start + announcing.string.count(" ", 0, announcing.end()) + 1
    last = end - 1 if paper.words.words[end - 1].text == "." else end
    last = _without_head(paper, last)
    inline = after < last
    if inline:
        count = number_of(announcing["count"]) if announcing["count"] else 0
        names = _in_line(paper, after, last, count)
    else:
        listed = items_below(paper.view, paper.words.unit_of[end - 1] + 1)
        items = [paper.words.units[number] for number in listed] or _lines_below(paper, end)
        names = [head_of_item(paper, *item) for item in items]
    counted = bool(announcing["count"])
    fits = all(is_name(paper, *n) or (counted and _ends_in_head(paper, *n)) for n in names)
    fits = fits and not any(_is_office(paper, *name) for name in names)
    return names if len(names) >= _FEWEST and fits else []


def _is_office(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a part is a title, or says who leads: "Chair: Detective Inspector"."""
    titles = [m for m in paper.mentions_in(start, end) if m.type is EntityType.POST]
    leads = _OFFICE.fullmatch(paper.text(start, end).casefold())
    return leads is not None or any(m.start == start for m in titles)


def _ends_in_head(paper: Paper, start: int, end: int) -> bool:
    """Tell whether a part is a group's, however named: "Those at risk group"."""
    return paper.words.words[start].capital and bool(
        _SINGULAR.fullmatch(paper.words.lower(end - 1))
    )


def _lines_below(paper: Paper, token: int) -> list[Span]:
    """Return the lines right below what leads into a list, whose items bear no marks."""
    unit = paper.words.unit_of[token - 1]
    if token == paper.words.units[unit][1]:
        unit += 1
    return [(ln.start, ln.end) for ln in paper.lines if ln.unit == unit and ln.start >= token]


def _in_line(paper: Paper, start: int, end: int, count: int) -> list[Span]:
    """Return the parts of a list between commas, the last two joined by "and".

    Of several ways to part "A, B and C and D" it is the one that gives as many as announced.
    """
    w = paper.words.words
    close = next((t for t in range(start, end) if w[t].text == ")"), end)
    if w[start - 1].text == "(":
        end = close
    if any(w[t].text == ";" for t in range(start, end)):
        return _between_semicolons(paper, start, end)
    cuts = [t for t in range(start, end) if w[t].text in _BETWEEN]
    parts = [(a + 1, b) for a, b in pairwise([start - 1, *cuts, end]) if a + 1 < b]
    parts = [(a + (w[a].lower == "and"), b) for a, b in parts]
    parts = [(a, b) for a, b in parts if w[a].lower not in _ASIDES]
    if not parts:
        return []
    joined = [t for t in range(*parts[-1]) if w[t].lower == "and"]
    closed = bool(cuts) and w[cuts[-1] + 1].lower == "and"
    if joined and not closed and (not count or len(parts) == count - 1):
        first, last = parts.pop()
        parts += [(first, joined[-1]), (joined[-1] + 1, last)]
    articles = english().articles
    parts = [(a + (w[a].lower in articles and b - a > 1), b) for a, b in parts]
    return parts if count in (0, len(parts)) else []


def _between_semicolons(paper: Paper, start: int, end: int) -> list[Span]:
    """Return what stands before the first mark of each part: "Learning, which ...; Practice"."""
    w = paper.words.words
    cuts = [t for t in range(start, end) if w[t].text == ";"]
    parts = [(a + 1, b) for a, b in pairwise([start - 1, *cuts, end]) if a + 1 < b]
    return [head_of_item(paper, a + (w[a].lower == "and"), b) for a, b in parts]


def _name(paper: Paper, start: int, end: int, rule: str = ANNOUNCED) -> Mention | None:
    """Take a part as one name, unless a name with a head noun was found in it."""
    w = paper.words.words
    if not _ends_in_head(paper, start, end):
        end = next((t for t in range(start, end) if w[t].text == "("), end)
    inside = [m for m in paper.mentions if start <= m.start < end]
    headed = [m for m in inside if m.type in _HEADED]
    alone = len(headed) == 1 and headed[0].end == end and start < headed[0].start
    if alone and w[headed[0].start - 1].connector and _SINGULAR.fullmatch(w[end - 1].lower):
        return _put(paper, start, end, rule)  # "Planning for Adulthood Group"
    if any(m.rule != "headless" or (m.start, m.end) == (start, end) for m in headed) or any(
        m.start < start < m.end for m in paper.mentions
    ):
        return None
    return _put(paper, start, end, rule)


def _put(paper: Paper, start: int, end: int, rule: str = ANNOUNCED) -> Mention:
    name = Mention(start, end, EntityType.GROUP, rule)
    paper.mentions = [m for m in paper.mentions if m.end <= start or m.start >= end]
    paper.mentions.append(name)
    return name


def _name_again(paper: Paper, name: Mention) -> None:
    """Find the same words elsewhere: as the head of a line, or with a head noun after them.

    "Learning and Improvement - Chair: Jo Bell", "the Learning sub-group".
    """
    w = paper.words.words
    heads = {line.start for line in paper.lines}
    words = [word.text for word in w[name.start : name.end]]
    for token in range(len(w) - len(words)):
        if w[token].text != words[0] or token == name.start:
            continue
        end = token + len(words)
        if [word.text for word in w[token:end]] != words or _ends_longer(paper, token):
            continue
        ahead = " ".join(paper.words.lowers(end, min(end + _HEAD, len(w))))
        head = _SINGULAR.match(ahead)
        if head:
            _put(paper, token, end + head[0].count(" ") + 1)
            continue
        heads_line = token in heads and (end in heads or end == len(w) or w[end].text in ENDS)
        if heads_line or _is_spoken_of(paper, token, end):
            _put(paper, token, end)


def _ends_longer(paper: Paper, token: int) -> bool:
    """Tell whether a token stands inside a name: "Multi-Agency Child Exploitation Group"."""
    return any(m.type in _HEADED and m.start < token < m.end for m in paper.mentions)


def _is_spoken_of(paper: Paper, start: int, end: int) -> bool:
    """Tell whether words can be no other name: many of them, or what is told is of a group."""
    w = paper.words.words
    if end >= len(w) or w[end].capital or w[end].connector or w[end].dash:
        return False
    before = w[start - 1]
    opens = not before.alpha and before.text in {".", ":"}
    if end - start >= _LONG:
        inside = before.connector and before.lower not in grammar().words.prepositions
        return opens or not (before.capital or inside or before.dash)
    ahead = " ".join(paper.words.lowers(end, min(end + _DOES_WITHIN, len(w))))
    return opens and _DOES.match(ahead) is not None
