"""Boards that a title names together: "Chair of Ashby Safeguarding Children and Adults Boards"."""

from ...ontology.terms import EntityType, Predicate
from ..lexicon import lexicon
from ..lexicon.references import reference_words
from ..lexicon.wordings import wording
from ..mentions import Mention
from ..names import key
from ..paper import Paper
from ..thing import Thing

_JOINT = wording("papers", "joint-boards")
_RULE = "title-names-boards"


def state_joint_boards(paper: Paper) -> None:
    """State that a post is in each of the boards that its title names together, or chairs them."""
    for mention in paper.mentions:
        if mention.type is not EntityType.POST or not mention.entity or mention.inner is not None:
            continue
        named = _JOINT.search(paper.text(mention.start, mention.end))
        if named is None:
            continue
        words = set(paper.words.lowers(mention.start, mention.end))
        vice = not words.isdisjoint(reference_words().titles.deputies)
        leads = not vice and not words.isdisjoint(lexicon().chairs)
        span = (mention.start, mention.end)
        for subject in (named["one"], named["other"]):
            name = f"{named['before']}{subject} {named['head'].removesuffix('s')}"
            board = _board(paper, name, mention).id
            paper.claim(mention.entity, Predicate.POST_IN, board, span, _RULE, 0.78)
            if leads:
                paper.claim(mention.entity, Predicate.CHAIRS, board, span, _RULE, 0.8)
                paper.claim(mention.entity, Predicate.MEMBER_OF, board, span, _RULE, 0.75)


def _board(paper: Paper, name: str, title: Mention) -> Thing:
    """Return the partnership of a name; a new one where the paper names it in a title alone."""
    for thing in paper.things.values():
        if thing.type is EntityType.PARTNERSHIP and key(name) in map(key, thing.names):
            return thing
    thing = paper.add_thing(EntityType.PARTNERSHIP)
    inner = Mention(title.start, title.end, EntityType.PARTNERSHIP, _RULE)
    thing.add(inner, name)
    return thing
