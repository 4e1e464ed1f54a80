"""Groups that are counted, and named after a colon: "Two panels answer to the Board: A and B".

What is told of the panels is told of those named, so that the sentence is read again with the
names in place of what announces them.
"""

from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, groups_together, number_of, syntax
from ..mentions import Mention
from .patterns import ARTICLES
from .rendering import Rendered, spell_out

_FEWEST = 2
_GROUP = r"⟨[GKRH]\d+⟩"
_SERIES = compiled(
    rf"\b(?:(?:the|its|our|these|all) )?(?P<count>{alternatives(syntax().numbers[_FEWEST:])}) "
    rf"(?:[a-z-]+ ){{0,3}}?{groups_together()} "
)
_MARK = compiled(rf"(?:, )?(?:namely )?: (?={ARTICLES}{_GROUP})")
_EACH = compiled(rf"(?:: |[,;] (?:and )?| and ){ARTICLES}({_GROUP})")
_SOME_OF = compiled(
    rf"\b(?:(?:each|any|either|neither|not|members?|chairs?|leads?) (?:of )?"
    rf"|{alternatives(syntax().numbers)} of )$"
)
"""Before groups of which only some are told of, or the people of them."""


def announced_by_number(rendered: Rendered) -> Rendered | None:
    """Return a sentence with the names of the groups that it counts in place of their number.

    None where it names no such groups after a colon, or not as many as it says.

    Args:
        rendered: The sentence: "two panels answer to the ⟨R0⟩ : the ⟨G1⟩ and the ⟨G2⟩ . ".
    """
    text = rendered.text
    mark = _MARK.search(text) if " : " in text else None
    series = list(_SERIES.finditer(text, 0, mark.start())) if mark else []
    if mark is None or not series or _SOME_OF.search(text[: series[-1].start()]):
        return None
    names = _names(rendered, mark.start())
    if len(names) != number_of(series[-1]["count"]):
        return None
    told = rendered.without([(mark.start(), len(text.rstrip(". ")))])
    return spell_out(told, series[-1].start(), series[-1].end(), names, "both ")


def _names(rendered: Rendered, start: int) -> list[Mention]:
    """Return the groups that begin the items of the list at an offset, whatever is told beside."""
    each = _EACH.finditer(rendered.text, start)
    return list({m.entity: m for item in each for m in rendered.names(item[1])}.values())
