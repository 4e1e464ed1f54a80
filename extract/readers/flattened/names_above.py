"""Lists of people of which each name stands on a line above what its holder is.

Below "Present:", "Ann Vale / Head of Audit, Ashby Council / Raj Patel / Ashby Police": all names
stand above something, so that no line is of somebody else. Without a label that leads into them
there must be more of them.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from ...document import Block
from ...lexicon.wordings import wording
from ...run_together import begins_with_name
from .cell_kinds import Words
from .people_cards import (
    Card,
    Line,
    are_led,
    cards_of,
    is_name,
    may_stand,
    reads_as_name,
    table_of_cards,
)
from .spans import Span, free_headers
from .stacks import stacks_below

_LABEL = wording("attendance", "label-of-a-line")
_BEGINS = re.compile(
    r"^(?=[^\n]{3,44}\n\s*[^\n]{2,70}\n)[^\S\n]*"
    r"[^\n]*\b(?:members|officers|present|attendance|attending|apologies|observers):?[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
_MAY_NAME = re.compile(r"^[^\S\n]*([A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){1,4})[^\S\n]*$", re.MULTILINE)
_LINE_ABOVE = re.compile(r"[^\S\n]*([^\s\d][^\n]{3,70})\n\s*\Z")
"""What may be the organisation above a name."""
_LEAST_PEOPLE = 2
_LEAST_ALONE = 3
"""People that make a list which no label leads into, or whose end nothing shows."""
_MOST_LINES = 3
"""Lines of what somebody is, at most."""
_LEAST_SPACED = 4
"""Lines with a blank line below each which show that blank lines part nothing."""
_LOOK_BACK = 90
"""Characters before a name in which the line above it stands."""
_SPACED = 0.8
"""Share of the lines that stand so alone where blank lines part nothing."""


def names_above_posts(
    text: str, skipped: AbstractSet[int] = frozenset(), passed_over: AbstractSet[int] = frozenset()
) -> list[Block]:
    """Find lists in which what each is stands below the name.

    Args:
        text: The stored text.
        skipped: Offsets at which the lines begin that may interrupt a list.
        passed_over: Offsets at which the lines begin that belong to no such list.
    """
    labelled = _labelled(text, skipped, passed_over)
    return [*labelled, *_alone(text, skipped, passed_over, labelled)]


def _labelled(text: str, skipped: AbstractSet[int], passed_over: AbstractSet[int]) -> list[Block]:
    """Find those that a label leads into."""
    found: list[Block] = []
    for label in free_headers(_BEGINS, text, passed_over | skipped, found):
        if _LABEL.match(label[0].strip()):
            stacks = stacks_below(text, label.end() + 1, skipped, passed_over, may_stand)
            lines = _listed(text, stacks)
            cards, taken = cards_of(lines)
            least = _LEAST_PEOPLE if taken == len(lines) else _LEAST_ALONE
            if (taken == len(lines) or _is_spaced(stacks)) and _are_sound(cards, least):
                found.append(table_of_cards(text, cards))
    return found


def _alone(
    text: str, skipped: AbstractSet[int], passed_over: AbstractSet[int], known: Sequence[Block]
) -> Iterator[Block]:
    """Yield those that no label leads into, from the first name on, or an organisation above it."""
    end = 0
    for name in _MAY_NAME.finditer(text):
        at = name.start()
        if at < end or at in passed_over | skipped or any(b.start <= at < b.end for b in known):
            continue
        if not begins_with_name(name[1]):
            continue
        stacks = stacks_below(text, at, skipped, passed_over, may_stand)
        lines = _listed(text, stacks)
        above = _LINE_ABOVE.search(text, max(end, at - _LOOK_BACK), at)
        led = [(above.span(1), Words(above[1])), *lines] if above else lines
        lines = led if are_led(led) else lines
        cards, _ = cards_of(lines)
        titled = all(card.said[0][1].kind == "role" for card in cards)
        if titled and _are_sound(cards, _LEAST_ALONE):
            yield table_of_cards(text, cards)
            end = max(span[1] for span, _ in cards[-1].said)


def _listed(text: str, stacks: Sequence[Sequence[Span]]) -> list[Line]:
    """Return the lines of a list, up to the next label or blank line that no name follows."""
    lines: list[Line] = []
    spaced = _is_spaced(stacks)
    for number, stack in enumerate(stacks):
        words = [Words(text[slice(*line)]) for line in stack]
        if number and not spaced and not _begins_card(words):
            break
        for line, said in zip(stack, words, strict=True):
            if _LABEL.match(said.text) and said.kind != "role":
                return lines
            lines.append((line, said))
    return lines


def _begins_card(words: Sequence[Words]) -> bool:
    """Tell whether lines begin with a name, or with what may stand above one."""
    return any(map(is_name, words[:2])) or (len(words) > 1 and reads_as_name(*words[:2]))


def _is_spaced(stacks: Sequence[Sequence[Span]]) -> bool:
    """Tell whether a blank line stands below each line, so that it parts nothing."""
    alone = sum(len(stack) == 1 for stack in stacks)
    return alone >= _LEAST_SPACED and alone >= _SPACED * len(stacks)


def _are_sound(cards: Sequence[Card], least: int) -> bool:
    """Tell whether there are enough cards, of whom half are known to be people."""
    known = sum(card.titled for card in cards)
    long = any(len(card.said) > _MOST_LINES for card in cards)
    return len(cards) >= least and 2 * known >= len(cards) and not long
