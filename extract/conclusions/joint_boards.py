"""Boards that a title names together: "Chair of Ashby Safeguarding Children and Adults Boards".

Or those of two places: "Chair of the Ashby and Wend Safeguarding Adults Boards".
"""

from collections.abc import Iterator

from ...ontology.terms import EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from ..thing import Thing

_JOINT = wording("papers", "joint-boards")
_OF_PLACES = wording("papers", "boards-of-places")
_RULE = "title-names-boards"


def state_joint_boards(paper: Paper) -> None:
    """State that a post is in each of the boards that its title names together, or chairs them."""
    for mention in paper.mentions:
        if mention.type is not EntityType.POST or not mention.entity or mention.inner is not None:
            continue
        names = list(_boards_in(paper.text(mention.start, mention.end)))
        if not names:
            continue
        words = set(paper.words.lowers(mention.start, mention.end))
        vice = not words.isdisjoint(reference_words().titles.deputies)
        leads = not vice and not words.isdisjoint(lexicon().chairs)
        span = (mention.start, mention.end)
        for name in names:
            board = _board(paper, name, mention).id
            paper.claim(mention.entity, Predicate.POST_IN, board, span, _RULE, 0.78)
            if leads:
                paper.claim(mention.entity, Predicate.CHAIRS, board, span, _RULE, 0.8)
                paper.claim(mention.entity, Predicate.MEMBER_OF, board, span, _RULE, 0.75)


def _boards_in(title: str) -> Iterator[str]:
    """Yield the full names of the boards that a title names together."""
    joint = _JOINT.search(title)
    if joint is not None:
        head = joint["head"].removesuffix("s")
        yield from (f"{joint['before']}{joint[one]} {head}" for one in ("one", "other"))
        return
    apart = _OF_PLACES.search(title)
    if apart is not None:
        known = lexicon().acronyms.get(apart["kind"])
        kind = known[0].removeprefix("Local ") if known else apart["kind"]
        yield from (f"{apart[place]} {kind}" for place in ("one", "other"))


def _board(paper: Paper, name: str, title: Mention) -> Thing:
    """Return the partnership of a name; a new one where the paper names it in a title alone."""
    for thing in paper.things.values():
        if thing.type is EntityType.PARTNERSHIP and key(name) in map(key, thing.names):
            return thing
    thing = paper.add_thing(EntityType.PARTNERSHIP)
    inner = Mention(title.start, title.end, EntityType.PARTNERSHIP, _RULE)
    thing.add(inner, name)
    return thing
