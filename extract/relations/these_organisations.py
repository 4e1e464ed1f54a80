"""Whom "these organisations" and "the new arrangements" mean: those listed right before.

"A, B and C have made arrangements. The arrangements will be known as the Partnership" is read with
the names of A, B and C, and so is "Together these organisations form it" below a list of them.
"""

from collections.abc import Iterator

from ...ontology.terms import EMPLOYERS
from ..document import BlockKind
from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, number_of, syntax
from ..mentions import Mention
from ..paper import Paper
from .list_items import opening_name
from .partner_names import LIST
from .rendering import Rendered, spell_out

_NUMBERS = alternatives(syntax().numbers)
_GO = rf"(?={alternatives(syntax().going_together)}\b)"
_THESE = compiled(
    r"^(?:[0-9.]+ )?(?:in partnership (?:, )?|(?:together|jointly|collectively) (?:, )?)*"
    rf"(?P<who>(?:all )?(?:of )?(?:these|the above) (?P<count>{_NUMBERS} )?(?:[a-z]+ )?"
    r"(?:organisations|agencies|entities|bodies|partners|authorities)"
    rf"(?: (?:all|each|together|jointly|collectively))* {_GO}"
    rf"|(?P<they>they) (?:(?:all|each|together|jointly) )*{_GO}"
    r"|(?:the|these|our) (?:(?:new|revised|joint|safeguarding|partnership|multi - agency) )*"
    r"(?P<made>arrangements) (?=(?:are|were|will be) (?:[a-z]+ )?(?:known|called|referred to)\b))"
)
"""What opens a sentence and means several organisations that act together."""
_LISTED = compiled(LIST)
_FEWEST = 2


def with_these(paper: Paper, sentences: list[Rendered]) -> Iterator[Rendered]:
    """Yield sentences with the names of the organisations that they begin by pointing back to."""
    before: Rendered | None = None
    for rendered in sentences:
        found = _THESE.match(rendered.text)
        names: list[Mention] = []
        if found is not None:
            below = not found["made"]
            names = _items_above(paper, rendered.start) if below else []
            pointed = before if before and not found["they"] else None
            names = names or (_named_in(paper, pointed, rendered) if pointed else [])
            if found["made"] and before and "arrangements" not in before.words:
                names = []
        count = number_of(found["count"].strip()) if found and found["count"] else len(names)
        if found and len(names) >= _FEWEST and len(names) == count:
            yield spell_out(rendered, 0, found.end("who"), names)
        before = rendered


def _named_in(paper: Paper, before: Rendered, rendered: Rendered) -> list[Mention]:
    """Return the organisations that the sentence before names in a list; none if it is far off."""
    apart = paper.words.unit_of[rendered.start] - paper.words.unit_of[before.end - 1]
    listed = _LISTED.findall(before.text) if apart <= 1 else []
    return _organisations(paper, before.names(listed[-1])) if listed else []


def _items_above(paper: Paper, token: int) -> list[Mention]:
    """Return the organisations that are the items of the list right above a sentence."""
    names: list[Mention] = []
    for number in range(paper.words.unit_of[token] - 1, -1, -1):
        if paper.view.block_of(number).kind is not BlockKind.ITEM:
            break
        name = opening_name(paper, *paper.words.units[number], EMPLOYERS)
        if name is None:
            return []
        names.append(name)
    return _organisations(paper, names[::-1])


def _organisations(paper: Paper, names: list[Mention]) -> list[Mention]:
    """Return the names, once each, if all are of organisations; else none."""
    if not all(paper.stands_for(name, EMPLOYERS) for name in names):
        return []
    return list({name.entity: name for name in names}.values())
