"""Lines: where those of a block end, and whether one lists names or tells something."""

from collections.abc import Iterator
from itertools import pairwise

from ..lexicon.english import english
from ..lexicon.label_words import label_words
from ..lexicon.wordings import wording
from .labels import MAX_LABEL, PEOPLE, own_label
from .words import Words

_LONGEST_ASIDE = 6
"""Tokens of a bracket right below a name, at most, that is about that one: "(Vice-Chairman)"."""
_LONGEST_OPEN = 20
"""Tokens of a line whose bracket is closed on the next."""
_LONGEST_NAME = 4
_MARGIN_WORDS = label_words().in_margins
_SHORTEST_PROSE = 14
_SHORTEST_LEAD = 7
"""Words of running text that leads into a list, with a colon."""
_CAPITALS_OF_PROSE = 0.5
"""Share of words with a capital below which a long line tells something."""
_RESOLVING = label_words().resolving
_SHORTEST_SENTENCE = 4
_SHORTEST_TOLD = 2
_STOPS = (".", ";")
_PRESIDES = wording("attendance", "presides")
_AWAY = wording("attendance", "is-away")
_OPENING, _CLOSING = frozenset("(["), frozenset(")]")


def lines_below(words: Words, number: int) -> Iterator[tuple[int, int]]:
    """Yield the lines of the unit after one."""
    if number + 1 < len(words.units):
        start, end = words.units[number + 1]
        if start < end:
            yield from lines_in(words, start, end)


def is_name(words: Words, start: int, end: int) -> bool:
    """Tell whether a line is the name of a person, and nothing else."""
    first, *others = words.words[start:end]
    return (
        0 < len(others) < _LONGEST_NAME
        and (first.given or first.honorific)
        and first.title
        and all(w.title and not (w.topic or w.post_head or w.body_head) for w in others)
    )


def opens_entry(words: Words, start: int, end: int) -> bool:
    """Tell whether a line is a name and what stands beside it: "Jo Bell – Chair of the Trust"."""
    first = words.words[start]
    colon = next((t for t in range(start + 1, end - 1) if words.words[t].text == ":"), 0)
    if colon and is_name(words, colon + 1, end):
        return True  # "Early Years Representative: Jo Bell"
    if not (first.given or first.honorific) or not first.title:
        return False
    mark = next((t for t in range(start + 1, end) if not words.words[t].title), end)
    if not 1 < mark - start <= _LONGEST_NAME or mark + 1 >= end:
        return False
    named = words.words[start + 1 : mark]
    return (
        (words.words[mark].dash and words.spaced[mark]) or words.words[mark].text in {",", "("}
    ) and not any(w.topic or w.post_head or w.body_head for w in named)


def names_holder(words: Words, start: int, end: int) -> bool:
    """Tell whether a line is an office and who holds it: "THE MAYOR – Councillor A Khan"."""
    titled = next((t for t in range(start + 1, end - 1) if words.words[t].honorific), 0)
    return titled > 0 and all(w.capital or not w.alpha for w in words.words[start:end])


def lines_in(words: Words, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the lines of a block; one that hangs below another belongs to it."""
    first = start
    for token in range(start + 1, end):
        hangs = words.hanging[token] or (words.broken[token] and _unfinished(words, first, token))
        wraps = hangs and not own_label(words, token, end)
        # after a full stop, "Appendix B. The members are:", or a gap between two labels
        gap = words.gaps[token] and not _is_margin(words, first, token)
        parted = gap or words.words[token - 1].text.endswith(_STOPS)
        if (words.broken[token] and not wraps) or (parted and _begins_list(words, token, end)):
            yield first, token
            first = token
    yield first, end


def _is_margin(words: Words, start: int, token: int) -> bool:
    """Tell whether a gap follows the first word of a label in the margin: "Also     Cllrs:"."""
    return token - start == 1 and words.lower(start) in _MARGIN_WORDS


def _unfinished(words: Words, start: int, token: int) -> bool:
    """Tell whether a line goes on at a token: a bracket is open, or a title follows a comma."""
    texts = [word.text for word in words.words[start:token]]
    if texts[-1] == "," and words.words[token].post_head:
        return True
    return texts.count("(") > texts.count(")") and len(texts) <= _LONGEST_OPEN


def _begins_list(words: Words, token: int, end: int) -> bool:
    """Tell whether a label begins a list within a line: "Present: A Vale. Officers: J Holt"."""
    labelled = ":" in words.lowers(token, min(token + MAX_LABEL, end))
    if not labelled or not words.words[token].capital:
        return False
    label = own_label(words, token, end)
    return label is not None and label[1] in PEOPLE and words.words[label[0]].text == ":"


def is_prose(words: Words, start: int, end: int) -> bool:
    """Tell running text from a list of names: long, and mostly in lower case."""
    alpha = sum(word.alpha for word in words.words[start:end])
    fewest = _SHORTEST_LEAD if words.words[end - 1].text == ":" else _SHORTEST_PROSE
    return alpha >= fewest and words.share_of_capitals(start, end) < _CAPITALS_OF_PROSE


def tells_chair(words: Words, start: int, end: int) -> bool:
    """Tell whether a line among the apologies says who presided instead, or what was said."""
    line = words.text(start, end)
    if "polog" in line:
        return False
    told = is_sentence(words, start, end) and not _AWAY.search(line)
    return told or _PRESIDES.search(line) is not None


def is_sentence(words: Words, start: int, end: int) -> bool:
    """Tell whether a line in a list is a sentence: it ends with a full stop, and has a verb.

    What stands in brackets, or after "who", is only said beside a name.
    """
    line = words.words[start:end]
    if line[-1].text == ":":  # "The panel is chaired by the Director. Its members are:"
        stops = [n for n, word in enumerate(line, 1) if word.text == "."]
        line = line[: stops[-1]] if stops else line
    if len(line) < _SHORTEST_SENTENCE or line[-1].text != ".":
        return False
    if line[0].lower in _RESOLVING:
        return True
    verbs, depth = english().telling_verbs, 0
    for before, word in pairwise(line):
        depth += (before.text in _OPENING) - (before.text in _CLOSING)
        if word.text in verbs and not depth and before.lower != "who":
            return True
    return False


def belongs_above(
    words: Words, above: tuple[int, int], line: tuple[int, int], *, apart: bool
) -> bool:
    """Tell whether a line is a dash, or follows one, or is all in brackets: "(Chair)".

    A long bracket right below a line is a line of its own.

    Args:
        words: The words of the paper.
        above: First token of the line above, and the one after its last.
        line: The same of the line.
        apart: Whether a blank line parts them.
    """
    first, last = words.words[line[0]], words.words[line[1] - 1]
    dash = first.dash and line[1] - line[0] == 1
    after_dash = words.words[above[1] - 1].dash and above[1] - above[0] > 1
    short = line[1] - line[0] <= _LONGEST_ASIDE
    return dash or after_dash or ((apart or short) and first.text == "(" and last.text == ")")


def list_end(words: Words, start: int, end: int) -> int:
    """Return where a sentence follows the names of a line: "Ann Vale (Clerk). Two ... were there".

    The start where no names come first.
    """
    first = words.words[start]
    stop = first_stop(words, start, end)
    named = first.honorific or first.given or first.initial
    listed = first.capital or first.lower in english().articles
    named |= listed and goes_on_telling(words, start, end)
    return stop if named and stop < end and not is_sentence(words, start, stop) else start


def goes_on_telling(words: Words, start: int, end: int) -> bool:
    """Tell whether a sentence of another subject follows: "Jo Bell. The group meets in May"."""
    stop = first_stop(words, start, end)
    stop += stop < end and words.words[stop].numbered  # "Jo Bell. 2.3 The group meets in May"
    below = words.words[stop : min(stop + _SHORTEST_TOLD, end)]
    if len(below) < _SHORTEST_TOLD or not (below[0].opener and below[0].capital):
        return False
    return not below[1].capital or is_sentence(words, stop, first_stop(words, stop, end))


def first_stop(words: Words, start: int, end: int) -> int:
    """Return the token after the first full stop of a line; its end, if it has none."""
    return next((t + 1 for t in range(start, end) if words.words[t].text == "."), end)
