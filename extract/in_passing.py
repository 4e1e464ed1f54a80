"""Bodies that a sentence names only in passing: it goes on about whoever was told of before.

"Cases are chosen with the Forum." and "Members of the Forum may attend." stand between "The Group
looks at cases." and "It reports to ...", which tells of the Group.
"""

from .lexicon.english import english
from .lexicon.references import reference_words
from .mentions import Mention
from .paper import Paper

_WORDS = reference_words().pronouns


def is_in_passing(paper: Paper, body: Mention) -> bool:
    """Tell whether a body is only one with whom, or by some of whose people, something is done."""
    at = before_articles(paper, body)
    beside = paper.words.lower(at) in _WORDS.beside
    return beside or (
        paper.words.lower(at) in _WORDS.of_topics and paper.words.lower(at - 1) in _WORDS.those_of
    )


def before_articles(paper: Paper, body: Mention) -> int:
    """Return the token before a name and its articles."""
    at = body.start - 1
    while at > 0 and paper.words.lower(at) in english().articles:
        at -= 1
    return at
