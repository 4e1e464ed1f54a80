"""Names that stand together where a wording takes one: "⟨C0⟩ and ⟨A1⟩ fund ⟨A2⟩ and ⟨A3⟩"."""

import re

from ..lexicon.compiled import compiled
from ..lexicon.english import english
from ..mentions import Mention
from .patterns import ANY_SYMBOL, ARTICLES, SYMBOL
from .rendering import Rendered

_ONE = rf"{ARTICLES}{ANY_SYMBOL}"
_BEFORE = compiled(
    rf"(?:^\W*(?:[0-9.]+ )?|[.;:] |(?<!⟩ ), |\b(?:that|while|whereas|but) )"
    rf"(?P<names>{_ONE}(?: , {_ONE})*)(?: ,)? and {ARTICLES}$"
)
"""Names before one that a clause begins with, as it does with the first of them."""
_AND = r"(?: ,)? (?:and|as well as|together with|along with)"
_AFTER = compiled(rf"(?P<names>(?: , {_ONE})*{_AND} {_ONE})(?P<next> [^ ]+)")
_FINITE = compiled(
    rf" (?:{'|'.join(sorted(english().telling_verbs))}"
    r"|are|were|have|would|shall|may|can|also|then|who|which|that|the|['’]s?|[a-z]+(?:s|ed))"
)
"""What follows a name that begins a clause of its own, verb or not, or owns what comes next."""
_OFFICIALS = frozenset("PO")
"""Letters of those who stand together with their own kind only: people, and posts."""


def with_neighbours(
    rendered: Rendered, match: re.Match[str], end: str, names: list[Mention]
) -> list[Mention]:
    """Return the names in one end of a match, with those of their kind that stand beside it.

    Args:
        rendered: The sentence.
        match: A wording in it, of which one end names a single thing.
        end: "s" for the subject, "o" for the object.
        names: What it names there.
    """
    if len(names) != 1 or match.groupdict().get(end) is None:
        return names
    symbol = SYMBOL.search(match[end])
    if symbol is None:
        return names
    found: list[re.Match[str]] = []
    text = rendered.text
    before = _BEFORE.search(text, 0, match.start(end))
    if before and not SYMBOL.search(text, match.start(), match.start(end)):
        found += SYMBOL.finditer(before["names"])
    after = _AFTER.match(text, match.end()) if match.end(end) == match.end() else None
    if after and rendered.named(symbol).rule == "pointer" and after["names"].startswith(" ,"):
        after = None  # "has an Executive, which leads it, and a Delivery Group"
    if after and not _FINITE.fullmatch(after["next"]):
        found += SYMBOL.finditer(after["names"])
    alike = [s for s in found if s[1] == symbol[1] or _OFFICIALS.isdisjoint((s[1], symbol[1]))]
    return sorted([*names, *map(rendered.named, alike)], key=lambda name: name.start)
