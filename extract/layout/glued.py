"""Names that a converter has run into what stood in the next column: "Ann ValeAshby Police"."""

import re

from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..run_together import begins_with_person, name_end, runs_on

_BOUNDARY = re.compile(r"(?<=[a-z])[A-Z]")
_AFTER_INITIALS = re.compile(r"(?<=[A-Z]\))[A-Z](?=[a-z])")
"""What a blank or a tab was lost before: "Ann Vale (AV)Head of Audit"."""
_LONGEST = 160
"""Characters of a line that is an entry of a list."""
_WORD = re.compile(r"\S+")


def glued(text: str) -> list[int]:
    """Return the offsets at which a blank has been lost after a name, initials or a title.

    Args:
        text: The stored text.
    """
    run = [found.start() for found in _BOUNDARY.finditer(text) if _is_glued(text, found.start())]
    return sorted([*run, *(found.start() for found in _AFTER_INITIALS.finditer(text))])


def _is_glued(text: str, at: int) -> bool:
    """Tell whether a line begins with a person, and a name or a title ends inside a word of it."""
    start = text.rfind("\n", max(at - _LONGEST, 0), at) + 1
    before = text[start:at].lstrip(" \t*•")
    if not before or at - start > _LONGEST or not begins_with_person(before):
        return False
    end = text.find("\n", at, at + _LONGEST)
    rest = text[at : end if end >= 0 else at + _LONGEST]
    last = before.split()[-1].casefold()
    if last.rpartition("-")[2] in grammar().people.surname_beginnings:
        return False
    if last in lexicon().post_heads:
        return True
    first = _WORD.match(rest)
    known = first is not None and lexicon().acronym_type(first[0].rstrip(",;:")) is not None
    return name_end(before) == len(before) and (known or runs_on(rest))
