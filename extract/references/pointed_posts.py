"""Which post "the Director", "the Chair" or "the scrutineer" means."""

from ...ontology.terms import EntityType
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, key
from ..paper import Paper


class PointedPosts:
    """Finds posts by a part of their title among those that a paper names."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._words = reference_words().pointing

    def named(self, mention: Mention) -> str:
        """Return the post that "the Director" means: the last one of that title before it.

        An office that everybody knows may be told of before its title is given, or without.
        """
        title = key(self._paper.text(mention.start, mention.end))
        if (
            not title
            or self._paper.words.lower(mention.start - 1) not in self._words.before_offices
        ):
            return ""
        if title[-1] == "chair":
            return self._chair(mention, title)
        posts = self._posts(title[-1]) or self._portfolio(title)
        if reference_words().titles.ranks.isdisjoint(title):
            posts = _highest(posts)
        before = next((m.entity for m, _ in reversed(posts) if m.start < mention.start), "")
        if before or " ".join(title) not in reference_words().titles.offices:
            return before
        after = next((m.entity for m, words in posts if words[: len(title)] == title), "")
        if not after:
            office = self._paper.add_thing(EntityType.POST)
            office.adopt(mention, self._paper.text(mention.start, mention.end))
        return after or mention.entity

    def in_lower_case(self, token: int) -> str:
        """Return the one post that "the scrutineer" means, in a paper that has no other such.

        An assistant or deputy is none, where somebody has the title without that word. After a
        place, "Ashby, where the scrutineer", it is another one.
        """
        elsewhere = self._paper.words.words[max(token - 2, 0)].text == "where"
        if elsewhere or self._paper.words.lower(token - 1) not in self._words.before_offices:
            return ""
        posts = _highest(self._posts(self._paper.words.words[token].lower))
        return _sole({mention.entity for mention, _ in posts})

    def _portfolio(self, title: Key) -> list[tuple[Mention, Key]]:
        """Return the mentions of the one councillor's office that "the portfolio holder" means."""
        words = reference_words().titles.portfolios
        if not words.issuperset(title):
            return []
        offices = self._posts(*words)
        return offices if len({m.entity for m, _ in offices}) == 1 else []

    def _chair(self, mention: Mention, title: tuple[str, ...]) -> str:
        """Return the one independent chair that the paper has; any other is whoever chairs then.

        That is never meant by the vice-chair, nor where a group of its own is spoken of, nor in the
        minutes of another body, which has a chair of its own.
        """
        topic = self._paper.thing(self._paper.topic_at(mention.start) or self._paper.home)
        of_group = topic is not None and topic.type is EntityType.GROUP
        met = topic is not None and not topic.is_for_safeguarding and self._paper.of_meeting
        if (
            of_group
            or (met and "independent" not in title)
            or not reference_words().titles.deputies.isdisjoint(title)
        ):
            return ""
        return _sole({m.entity for m, words in self._posts("chair") if "independent" in words})

    def _posts(self, *heads: str) -> list[tuple[Mention, Key]]:
        """Return the mentions of posts with one of some words in their title, and its words."""
        posts = [
            (m, key(self._paper.text(m.start, m.end)))
            for m in self._paper.mentions
            if m.type is EntityType.POST and m.entity and not m.reference
        ]
        return [(m, words) for m, words in posts if not set(heads).isdisjoint(words)]


def _sole(entities: set[str]) -> str:
    """Return the one entity there is; none if there are several."""
    return next(iter(entities)) if len(entities) == 1 else ""


def _highest(posts: list[tuple[Mention, Key]]) -> list[tuple[Mention, Key]]:
    """Return those of some posts that are no assistants or deputies; all, if all are."""
    ranks = reference_words().titles.ranks
    return [post for post in posts if ranks.isdisjoint(post[1])] or posts
