"""Whose a web page on one item of an agenda is."""

from ...ontology.terms import EntityType
from ..lexicon.wordings import wording
from ..names import key
from ..paper import Paper

_ITEM_PAGE = wording("papers", "item-page")
_MEMBERS_SPOKE = wording("papers", "members-spoke")


def is_item_page(paper: Paper) -> bool:
    """Tell whether a paper is a web page on one item of an agenda."""
    return _ITEM_PAGE.match(paper.words.source) is not None


def of_item_page(paper: Paper) -> str | None:
    """Return the committee whose members spoke, of a web page on one item that names none above.

    The first bodies there are those that the item is about.
    """
    source = paper.words.source
    if not is_item_page(paper):
        return None
    said = {key(match["who"]) for match in _MEMBERS_SPOKE.finditer(source)}
    committees = (t for t in paper.things.values() if t.type is EntityType.COMMITTEE)
    found = [t.id for t in committees if not said.isdisjoint(key(name) for name in t.names)]
    return found[0] if len(found) == 1 else None
