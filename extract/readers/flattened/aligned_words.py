"""What words of a cell say of the cell above: whether they go on with it, or are cut themselves."""

from ..marks import SMALL_WORDS
from .cell_kinds import Words
from .parting import ends_body


def is_cut(words: str) -> bool:
    """Say whether words look like a part of running text."""
    return words[0].islower() or words.rpartition(" ")[2] in SMALL_WORDS


def ends(above: str, words: str) -> bool:
    """Say whether words are how the name above ends, which says not yet what it is: "Panel"."""
    return _is_tail(above, words) or ends_body(above, words)


def _is_tail(above: str, words: str) -> bool:
    """Say whether words are how the name above ends: "NHS Trust (ABC)", "Board"."""
    tail = Words(words)
    alone = words.startswith("NHS ") or " " not in tail.plain
    return alone and tail.general and tail.kind == "organisation" and len(above) > len(tail.plain)


def goes_on_with(character: str) -> bool:
    """Say whether what begins with a character goes on with the line above."""
    return character.islower() or character == "("
