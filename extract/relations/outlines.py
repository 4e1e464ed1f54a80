"""What a sentence looks like in which a wording may be found: the wording without its details.

Articles, owners and lists of names take most of the time in which a wording is compiled and
tried. An outline only has a name of the right kind for each, with anything beside it; what has no
match of the outline has none of the wording.
"""

import re
from functools import cache

from ..lexicon.compiled import compiled
from .patterns import MACRO, MACROS, OWNED, ROSTER, SLOT, letters_of

_OPENING = r"(?:[^⟨⟩]* )?"
"""What may stand before a name: no other name."""
_ROUGH = {"the": _OPENING, "others": "[^⟨⟩]*", "more": "[^⟨⟩]*", "office": ".*", "whence": ".*"}
"""Macros of which the outline is shorter."""
_ANYTHING = re.compile("")
_NOT_AFTER = re.compile(r"(?:\(\?<!(?:\\.|[^()\\])*\))+(?=\{[so][+:}])")
"""Where the names must not stand that a wording begins with."""
_AFTER_ROSTER = re.compile(r"(\{[so]\+\+(?::\w+)?\})\{more\}")
_TOKEN = re.compile(
    r"\\.|\[(?:\\.|[^]\\])+\]|(?P<denial>\(\?<?!)|(?P<group>\()|(?P<end>\))"
    rf"|(?P<rough>\{{(?:[so][+:}}]|(?:{'|'.join(_ROUGH)})\}}))"
)


@cache
def outline(pattern: str) -> re.Pattern[str]:
    """Return the regular expression of the outline of a wording.

    Args:
        pattern: The wording, as the lexicon has it.
    """
    if _is_denied(pattern):
        return _ANYTHING
    written = _AFTER_ROSTER.sub(r"\1", pattern)
    # Nothing before the first name needs to be there, nor is what must not be looked for.
    denied = _NOT_AFTER.match(written)
    written = written[denied.end() if denied else 0 :]
    leading = SLOT.match(written)
    first = _leading(leading) if leading else ""
    rest = SLOT.sub(_slot, written[leading.end() if leading else 0 :])
    return compiled(f"{first}{MACRO.sub(lambda m: _ROUGH.get(m[1], MACROS[m[1]]), rest)}")


def _is_denied(pattern: str) -> bool:
    """Tell whether a wording says where articles or names must not stand: a hint is not enough."""
    inside: list[bool] = []
    for token in _TOKEN.finditer(pattern):
        if token["denial"] or token["group"]:
            inside.append(bool(token["denial"]) or any(inside[-1:]))
        elif token["end"]:
            inside.pop()
        elif token["rough"] and any(inside[-1:]):
            return True
    return False


def _leading(slot: re.Match[str]) -> str:
    """Return the outline of names that a wording begins with: of a list of members, the first."""
    one = _one(slot)
    if len(slot[2]) == ROSTER:
        return rf"^(?>.*?{one}).*"
    return rf"(?=⟨){one}{_others(slot)}"


def _slot(slot: re.Match[str]) -> str:
    """Return the outline of names further right, and of what stands before them."""
    opening = "[^⟨⟩]*" if len(slot[2]) == ROSTER else _OPENING
    return rf"(?<!\S){opening}{OWNED}{_one(slot)}{_others(slot)}"


def _one(slot: re.Match[str]) -> str:
    return rf"⟨[{letters_of(slot)}]\d+⟩"


def _others(slot: re.Match[str]) -> str:
    """Return the outline of the rest of a list: it ends in a name, or in what is told of it."""
    return ("", r"(?:.*⟩)?", ".*")[len(slot[2])]
