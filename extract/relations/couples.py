"""Who holds which post in a list of people and posts, where commas part both items and couples.

"The Director, Jo Bell, the Clerk, Al Dee" couples each title with the name after it; "the Leader,
the Clerk (Al Dee), Councillor Bell" couples only what the bracket does.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from ..lexicon import lexicon
from ..lexicon.grammar import grammar
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .patterns import ANY_SYMBOL, ARTICLES, POSSESSIVE
from .rendering import Rendered

_NAME = re.compile(r"⟨([PO])\d+⟩")
_TAIL = re.compile(
    rf"(?P<held> \( {ARTICLES}⟨P\d+⟩ \))?(?: \( [^()⟨⟩]{{0,40}} \))?"
    rf"(?: {alternatives(syntax().standing_for)} {ARTICLES}{ANY_SYMBOL})?"
)
"""What is told of an item of a list: who holds the post, of whom it is."""
_BETWEEN = re.compile(
    r" (?P<mark>, and|,|and|&|as well as|along with|together with) "
    rf"{ARTICLES}(?:{ANY_SYMBOL} {POSSESSIVE} )?"
)
_DEFINITE = re.compile(
    rf"(?:\b{alternatives(sorted(grammar().posts.definite))}|{POSSESSIVE}) "
    rf"(?:{alternatives(sorted(grammar().posts.recent))} )?$"
)
_OF_NEXT = re.compile(
    r"⟨P(?P<p>\d+)⟩(?: \( ⟨[A-Z]\d+⟩ \))? , ⟨O(?P<o>\d+)⟩ (?=⟨P\d+⟩)(?!⟨P\d+⟩ (?:,|\(|[–—:-]) ⟨O)|"
    r"(?<=⟩ [–—:-] )⟨P(?P<person>\d+)⟩ "
    rf"(?:(?:[,;] )?(?:(?:and|&) )?{ARTICLES})⟨O(?P<post>\d+)⟩ "
    r"(?=(?:(?:, )?⟨[A-Z]\d+⟩ )?[–—:-] ⟨P\d+⟩)"
)
"""A title that is of the name after it: "Al Dee (Ashby Council), Chief Constable Jo Bell".

So it is in "the Clerk – Jo Bell, the Director – Al Dee".
"""
_IN_ORDER = re.compile(
    r"(?P<people>(?:⟨P\d+⟩ (?:, and|,|and|&) )+)⟨P(?P<p>\d+)⟩ (?:,|\(|[–-]) "
    rf"{ARTICLES}⟨O(?P<o>\d+)⟩(?P<posts>(?: (?:, and|,|and|&) {ARTICLES}⟨O\d+⟩)+)"
)
_ANSWERED = re.compile(
    rf"(?:[0-9.]+ )?{alternatives(syntax().answering)} "
    r"(?![^⟨]*\b(?:departure|retirement|resignation)\b)"
    rf"(?:[^.;:]{{0,140}}? )?⟨P(?P<p>\d+)⟩ , "
    rf"(?={ARTICLES}⟨O(?P<o>\d+)⟩ (?:, |\( )?⟨P)"
)
"""An opening that ends with whom somebody answers: "In reply to Jo Bell, the Clerk, Al Dee,"."""
_FEWEST = 3
"""Items of a list; two are a title and its holder."""


@dataclass(frozen=True, slots=True)
class _Item:
    """A person or a post in a list.

    Attributes:
        name: Its mention.
        words: The words of a title or, of a person, those before the name, in lower case.
        post: Whether it is a post.
        definite: Whether an article or an owner stands before it.
        held: Whether a bracket names who holds it.
        parted: Whether "and", rather than a comma alone, stands before it.
    """

    name: Mention
    words: frozenset[str]
    post: bool
    definite: bool
    held: bool
    parted: bool


def miscoupled(paper: Paper, rendered: Rendered) -> set[tuple[int, int]]:
    """Return the neighbours in lists that are not holder and post, by where their names begin."""
    answered = _ANSWERED.match(rendered.text)
    lists = list(_lists(paper, rendered, answered.end() if answered else 0))
    beside = [pair for items in lists for pair in pairwise(items) if pair[0].post != pair[1].post]
    wrong = {_pair(*pair) for pair in beside if _is_other_office(*pair)} | set(_of_next(rendered))
    wrong |= set(_in_order(rendered))
    if answered:
        person, post = (rendered.mentions[int(answered[end])] for end in ("p", "o"))
        wrong.add((person.start, post.start))
    for items in (items for items in lists if len(items) >= _FEWEST):
        listed = _lists_posts(items)
        for segment in _segments(items):
            right = set(_couples(segment, listed=listed))
            wrong |= {_pair(a, b) for a, b in pairwise(segment) if a.post != b.post} - right
    return wrong


def _in_order(rendered: Rendered) -> Iterator[tuple[int, int]]:
    """Yield the last of some people, with the first of as many titles after them: another's.

    "Jo Bell and Al Dee, Clerk and Director": the first title is of the first name.
    """
    for match in _IN_ORDER.finditer(rendered.text):
        if match["people"].count("⟨") == match["posts"].count("⟨"):
            person, post = int(match["p"]), int(match["o"])
            yield rendered.mentions[person].start, rendered.mentions[post].start


def _of_next(rendered: Rendered) -> Iterator[tuple[int, int]]:
    """Yield people, each with the title after them that is of whoever follows it."""
    for match in _OF_NEXT.finditer(rendered.text):
        person, post = (int(match[a] or match[b]) for a, b in (("p", "person"), ("o", "post")))
        yield rendered.mentions[person].start, rendered.mentions[post].start


def _lists(paper: Paper, rendered: Rendered, turn: int) -> Iterator[list[_Item]]:
    """Yield the lists of a sentence that have people and posts among their items.

    None goes on over the offset of its `turn`, where an opening ends that names whom one answers.
    """
    items: list[_Item] = []
    end = 0
    for match in _NAME.finditer(rendered.text):
        if match.start() < end:  # who holds the post before it
            continue
        between = _BETWEEN.fullmatch(rendered.text, end, match.start()) if items else None
        if end < turn <= match.start():
            between = None
        if between is None and items:
            yield items
            items = []
        items.append(_item(paper, rendered, match, between))
        tail = _TAIL.match(rendered.text, match.end())
        end = tail.end() if tail else match.end()
    yield items


def _item(
    paper: Paper, rendered: Rendered, match: re.Match[str], between: re.Match[str] | None
) -> _Item:
    """Return the item that a name is, after what stands between it and the one before."""
    tail = _TAIL.match(rendered.text, match.end())
    name = rendered.mentions[int(match[0][2:-1])]
    return _Item(
        name=name,
        words=frozenset(paper.words.lowers(name.start, name.name.first if name.name else name.end)),
        post=match[1] == "O",
        definite=_DEFINITE.search(rendered.text, 0, match.start()) is not None,
        held=bool(tail and tail["held"]),
        parted=between is not None and between["mark"] != ",",
    )


def _segments(items: list[_Item]) -> Iterator[list[_Item]]:
    """Yield the stretches of a list between one "and" and the next."""
    segment: list[_Item] = []
    for item in items:
        if item.parted and segment:
            yield segment
            segment = []
        segment.append(item)
    yield segment


def _lists_posts(items: list[_Item]) -> bool:
    """Tell whether titles are items by themselves: some stand side by side, or have a bracket."""
    beside = any(a.post and b.post and b.definite and not b.parted for a, b in pairwise(items))
    return beside or any(item.held for item in items)


def _couples(segment: list[_Item], *, listed: bool) -> Iterator[tuple[int, int]]:
    """Yield the neighbours that are holder and post.

    Where titles and people take turns and none is left over they go in pairs, from the left.
    Otherwise a title without an article is that of the name before it, and one with an article
    goes with its neighbour in turn, unless titles are items by themselves.
    """
    in_turn = all(one.post != other.post for one, other in pairwise(segment))
    if in_turn and len(segment) % 2 == 0 and not listed:
        yield from map(_pair, segment[::2], segment[1::2])
        return
    taken = False
    for number, (one, other) in enumerate(pairwise(segment)):
        follows = segment[number + 2] if number + 2 < len(segment) else None
        told = follows is not None and follows.post and not follows.definite
        apart = one.post == other.post or (one.post and told and not taken)
        loose = other.definite if other.post else one.definite
        if taken or apart or (listed and loose):
            taken = False
            continue
        yield _pair(one, other)
        taken = True


def _is_other_office(one: _Item, other: _Item) -> bool:
    """Tell whether what stands before a name is of another office than a title beside it.

    No councillor is a chief executive, and no superintendent a director of children's services.
    """
    person, post = (other, one) if one.post else (one, other)
    words = post.words
    if not person.words.isdisjoint(lexicon().elected):
        return words.isdisjoint(grammar().posts.of_elected)
    ranked = not person.words.isdisjoint(lexicon().ranks)
    return ranked and not words.isdisjoint(grammar().posts.civilian)


def _pair(one: _Item, other: _Item) -> tuple[int, int]:
    return one.name.start, other.name.start
