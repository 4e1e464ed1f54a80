"""Whose a web page on one item of an agenda is, and what is put to whom a paper leaves out."""

from ...ontology.terms import EntityType
from ..lexicon.wordings import wording
from ..names import key
from ..paper import Paper

_ITEM_PAGE = wording("papers", "item-page")
_MEMBERS_SPOKE = wording("papers", "members-spoke")
_PAGE_OF_ITEM = wording("papers", "page-of-item")
_OWN_REPORT = wording("papers", "own-report-of")
_REPORT_OF = wording("papers", "report-of")
_LETTERS_AFTER = 120
"""Letters after the name of a body among which its report is spoken of."""


def is_of_an_item(paper: Paper) -> bool:
    """Tell whether a paper begins as a page does that tells of one item of business."""
    return _PAGE_OF_ITEM.match(paper.words.source) is not None


def heads_as_reported_on(paper: Paper) -> bool:
    """Tell whether the partnership whose name heads a paper stands there as that of a report.

    Officials who present "Annual report of the Partnership" do so to whoever met, not to it.
    """
    home = paper.thing(paper.home)
    if home is None or home.type is not EntityType.PARTNERSHIP or not home.mentions:
        return False
    first, words = home.mentions[0], paper.words
    if _REPORT_OF.search(words.source, 0, words.starts[first.start]):
        return True
    after = words.ends[first.end - 1]
    return _OWN_REPORT.match(words.source[after : after + _LETTERS_AFTER]) is not None


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
