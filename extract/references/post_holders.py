"""Which post "the post holder" has: the one that the sentence before tells of."""

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_HOLDERS = reference_words().pointing.post_holders
_POSTS = frozenset({EntityType.POST})
_POINTING = reference_words().pointing.before_post_holders
_SENTENCES_BACK = 3


def find_post_holders(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return where "the post holder" is whoever has the post that was told of before.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    found = []
    for token in paper.words.find(_HOLDERS):
        first = _first(paper, token)
        pointed = paper.words.lower(first - 1) in _POINTING
        if first <= 0 or not pointed or not taken.isdisjoint(range(first, token + 1)):
            continue
        if post := _told_of(paper, first):
            pointer = paper.pointer(token, post)
            pointer.start = first
            found.append(pointer)
    return found


def _first(paper: Paper, token: int) -> int:
    """Return the token that "post holder" begins with; 0, where it is another holder."""
    if paper.words.lower(token) != "holder":
        return token
    at = token - 1
    at -= paper.words.lower(at) == "-"
    return at if paper.words.lower(at) == "post" else 0


def _told_of(paper: Paper, token: int) -> str:
    """Return the post that a sentence shortly before names first, in the same section."""
    for first, last in paper.sentences_back(token, _SENTENCES_BACK):
        if paper.topic_at(first) != paper.topic_at(token):
            return ""
        posts = (m for m in paper.mentions_in(first, last) if paper.stands_for(m, _POSTS))
        post = next(posts, None)
        if post is not None:
            return post.entity
    return ""
