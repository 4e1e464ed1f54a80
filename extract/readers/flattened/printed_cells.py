"""How well the lines of a cell fit its column in a table that is printed cell after cell."""

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from itertools import pairwise

from ...lexicon import lexicon
from ...lexicon.wordings import wording
from ...line_ends import is_unfinished
from ...run_together import is_general, name_end, titles
from ..marks import ends_sentence
from .cell_fits import cell_fit, is_odd_body
from .cell_kinds import VACANT, Words, goes_on_fit, person_end
from .parting import Parting, is_last, room_fit
from .spans import words_in

HOPELESS = -4.0
"""How badly a cell fits that surely is none of its column."""
_MARK = wording("tables", "mark-or-count")
_ENDS_IN_MARK = wording("tables", "ends-in-mark")
_TRUSTS = wording("tables", "goes-beyond-trust")
_TEAM = wording("tables", "goes-beyond-team")
_BLANKS = frozenset({"-", "–", "—", "n/a", "N/A"})
"""What stands in a cell for nothing."""
_MARKED_ROWS = frozenset({"mark", "beside"})
"""Columns of tables of which rows may end in marks."""
_GOES_ON_LIKE = {"body": "organisation", "leader": "role", "deputy": "role", "beside": "role"}
"""What the lines of a cell go on like, where that is not what its column holds."""
_BESIDE = ("person", "role", "organisation")
_MARKS = frozenset({"mark", "frequency"})
_NAMED_ALWAYS = frozenset({"person", "body"})
_AFTER_NAME = ("(", "–", "-", "/", "&", ",", "and ")
"""What goes on with a name."""
_LEADING_ON = "(–—-/&"
_APART = " ,;–—-/"
_MARKED = 2.5
"""How well a mark or count fits the column of such."""
_HELD = 4.5
"""How well a cell fits that says both who leads and what they are."""
_NAMED = 4.0
_SAID = 3.0
"""How well a cell beside a name fits that says what its holder is."""
_VACANT = 2.5
_UNSURE_NAME = 2.2
_DOUBTFUL = 1.5
_LEAST_OF_POST = 1.0
_SHORT = 0.5
"""How much worse a cell is that begins as names of organisations end: "ICB Chief Executive"."""
_ODD = 2.5
"""How much worse a cell is that seems to hold words of the next."""
_WRAPPED = 0.5
"""How much it counts by what lines seem to name that one goes on with the one above."""
_MOST_WORDS_OF_NAME = 6
_MOST_LINES = 4
"""Lines of a cell, at most."""


def fit_of_cell(said: Sequence[str], kind: str, kinds: Sequence[str]) -> float:
    """Return how well a cell fits its column, above 2 where well.

    Args:
        said: The lines of the cell.
        kind: What the column holds.
        kinds: What all columns hold.
    """
    whole = re.sub(r"(?<=\w)- (?=[A-Z])", "-", " ".join(said))
    if kind in _MARKS or (whole in _BLANKS and kind not in _NAMED_ALWAYS):
        return _fit_of_mark(said, whole, kind, tuple(kinds))
    if _is_cut(said, whole, kind, marked=not _MARKED_ROWS.isdisjoint(kinds)):
        return 2 * HOPELESS
    fits = _fit(said, whole, kind, tuple(kinds))
    like = _GOES_ON_LIKE.get(kind, kind)
    for above, below in pairwise(map(Words, said)):
        if not (kind not in {"body", "organisation"} and _may_be_apart(above, below)):
            goes_on = min(goes_on_fit(above, below, like), 0.0)
            doubtful = kind == "beside" and goes_on < 0 and not below.general
            fits += 2 * HOPELESS if doubtful else _WRAPPED * goes_on
    return fits


def part_cells(
    words: Sequence[Words], like: str, kinds: Sequence[str], labelled: AbstractSet[int]
) -> dict[int, Parting]:
    """Return the best way to part lines into each number of cells, by what whole cells say.

    Args:
        words: The lines.
        like: What the cells are like.
        kinds: What all columns hold.
        labelled: Which lines have a label above, so that a cell begins there.
    """
    width = max((len(line.text) for line in words), default=0)
    ways: list[dict[int, Parting]] = [{0: Parting(0.0, ())}]
    for end in range(1, len(words) + 1):
        after: dict[int, Parting] = {}
        for begin in range(end - 1, max(end - _MOST_LINES, 0) - 1, -1):
            cell = words[begin:end]
            fits = fit_of_cell([line.text for line in cell], like, kinds)
            fits += sum(room_fit(above, below, width) for above, below in pairwise(cell))
            for count, way in ways[begin].items():
                new = Parting(way.score + fits, (*way.begins, begin))
                if count + 1 not in after or new.score > after[count + 1].score:
                    after[count + 1] = new
            if begin in labelled:
                break
        ways.append(after)
    return ways[-1]


def _fit_of_mark(said: Sequence[str], whole: str, kind: str, kinds: tuple[str, ...]) -> float:
    """Return how well a cell says no more than that, when, or how often; it may be empty."""
    if whole in _BLANKS or _MARK.match(whole):
        return _MARKED
    if kind == "mark":
        return 2 * HOPELESS
    return max(_fit_alone(cell, kind, kinds) for cell in (whole, "".join(said)))


def _is_cut(said: Sequence[str], whole: str, kind: str, *, marked: bool) -> bool:
    """Tell whether a cell surely lacks words, or has some of others.

    Args:
        said: The lines of the cell.
        whole: What it says.
        kind: What the column holds.
        marked: Whether others hold marks.
    """
    parts = whole.split()
    rank = titles(parts) == len(parts) and kind != "role" and Words(whole).kind != "role"
    begun = whole[0].islower() and not VACANT.match(whole)
    ended = whole.endswith(",") or is_unfinished(whole) or ends_sentence(whole)
    return (
        rank
        or begun
        or ended
        or any(map(_is_row, said[1:]))
        or (marked and any(map(_ENDS_IN_MARK.search, said)))
    )


def _may_be_apart(above: Words, below: Words) -> bool:
    """Tell whether lines may be two things: a name, and what its holder is."""
    return any(map(may_name, (above.text, below.text))) or above.text.endswith(")")


def may_name(line: str) -> bool:
    """Tell whether a line is no more than what a name may be, however rare."""
    return name_end(line) == len(line) > 0


def _fit(said: Sequence[str], whole: str, kind: str, kinds: tuple[str, ...]) -> float:
    """Return the same wherever the lines of the cell end."""
    if kind in {"leader", "deputy"}:
        return _fit_of_leader(said, whole, kinds)
    if kind == "beside":
        return 2 * HOPELESS if any(map(person_end, said)) else _fit_beside(whole)
    fits = _fit_alone(whole, kind, _BESIDE if "beside" in kinds else kinds)
    words = Words(whole)
    if kind == "person" and "beside" in kinds:
        return fits if may_name(words.plain) or words.vacant else HOPELESS
    if kind == "person":
        return fits - _ODD * _goes_beyond_name(said, words.plain)
    if kind == "body":
        named = Words(" ".join(word for word in words.plain.split() if not word.islower()))
        other = words.vacant or words.titled or words.kind == "role" or is_odd_body(named)
        return fits - _ODD * bool(_TEAM.search(whole)) if other else max(fits, _DOUBTFUL)
    return _fit_of_organisation(whole, fits, kinds) if kind == "organisation" else fits


def _goes_beyond_name(said: Sequence[str], plain: str) -> bool:
    """Tell whether more follows the name that a cell begins with than another, or a bracket."""
    end = person_end(plain)
    rest = plain[end:].lstrip()
    return bool(end and rest) and rest[0] not in ",(/&" and not any(map(person_end, said[1:]))


def _fit_of_organisation(whole: str, fits: float, kinds: tuple[str, ...]) -> float:
    """Return how well a cell fits that could be an organisation, by what else it may hold."""
    if kinds[-1] == "mark":
        fits = max(fits, _DOUBTFUL)  # "Primary heads 80%"
    held = _holds_post(Words(whole).plain.split())
    several = bool(_TRUSTS.search(whole) or _TEAM.search(whole))
    return fits - _ODD * (held + several)


def _fit_beside(whole: str) -> float:
    """Return how well a cell says what somebody is, by a post or by where they are from."""
    words = Words(whole)
    cut = words.open_titled or whole[0] in _LEADING_ON or _name_at_end(words.plain.split())
    if cut or not words.kind:
        return HOPELESS
    first = words.plain.split()[0]
    if words.kind == "role":
        return _SAID - (not is_general(first.strip(",")))
    return _DOUBTFUL if words.general else _SAID


def _holds_post(words: Sequence[str]) -> bool:
    """Tell whether a post seems to stand within words: "Ann Vale Business Manager ASCB"."""
    heads = lexicon().post_heads
    return any(
        word.casefold() in heads and below[:1].isupper() for word, below in pairwise(words[1:])
    )


def _is_row(line: str) -> bool:
    """Tell whether a line has more than a name, and nothing between: "Ann Vale Chief Nurse"."""
    end = person_end(line)
    if end:
        return end < len(line) and not line[end:].lstrip().startswith(_AFTER_NAME)
    name = _name_at_end(line.split())
    before = line[: -len(name)].rstrip() if name else ""
    return bool(before) and before[-1] not in _APART and not Words(before).kind


def _name_at_end(words: Sequence[str]) -> str:
    """Return the name of a person that words end with after others; nothing where they do not."""
    for number in range(min(_MOST_WORDS_OF_NAME, len(words) - 1), 1, -1):
        name = " ".join(words[-number:])
        if person_end(name) == len(name):
            return name
    return ""


@lru_cache(maxsize=2**12)
def _fit_alone(whole: str, kind: str, kinds: tuple[str, ...]) -> float:
    """Return how well words fit a column wherever they stand."""
    return cell_fit(whole, words_in(whole, 0, len(whole)), 0, kind, kinds)


def _fit_of_leader(said: Sequence[str], whole: str, kinds: tuple[str, ...]) -> float:
    """Return how well a cell says who somebody is: by name, by post, or by both."""
    if VACANT.match(whole):
        return _VACANT
    end = person_end(whole)
    if end:
        return _fit_of_named(said, whole, end)
    rest = " ".join(said[1:])
    if rest and may_name(said[0]) and Words(rest).kind == "role":
        return _NAMED
    name = _name_at_end(whole.split())
    before = whole[: -len(name)].rstrip() if name else ""
    post = Words(before.rstrip(_APART))
    apart = bool(name) and (before[-1] in _APART or said[-1] == name)
    if post.kind == "role" or (post.kind and apart):
        return _HELD if apart else _NAMED - _ODD * is_last(post.text)
    return _UNSURE_NAME if may_name(whole) else _fit_of_post(whole, kinds)


def _fit_of_named(said: Sequence[str], whole: str, end: int) -> float:
    """Return the same of one that begins with a name of some length."""
    rest = whole[end:].lstrip()
    if not rest:
        return _NAMED
    below = len(said) > 1 and end in {len(said[0]), len(" ".join(said[:2]))}
    if not (below or rest.startswith(_AFTER_NAME)):
        return -_ODD
    again = any(map(may_name, said[1:]))
    fits = _HELD if Words(rest.strip(_APART)).kind else _VACANT
    return fits - _ODD * again


def _fit_of_post(whole: str, kinds: tuple[str, ...]) -> float:
    """Return the same of one that names nobody."""
    parts, heads = whole.split(), lexicon().post_heads
    fits = _fit_alone(whole, "leader", (*kinds, "leader"))
    if Words(whole).kind == "role" and parts[-1].casefold() in heads:
        fits = max(fits, _LEAST_OF_POST)
    short = parts[0].isupper() and len(parts[0]) > len("ab") and len(parts) > 1
    return fits - _SHORT * (short and parts[0].casefold() not in heads)
