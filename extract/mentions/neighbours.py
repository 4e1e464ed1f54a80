"""What stands beside a title: an article before it, its organisation after it, its holder."""

from ...ontology.terms import ORGANISATIONS, EntityType
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .mention import Mention
from .search import Search
from .unknown import may_be_person

OPENING = frozenset({",", "(", "–", "-", "—", ":"})
"""Marks between a title and the name of who holds it."""
_OF = english().placing | {"to"}
_OWNER = 6
"""Tokens of whose a title is said to be, at most: "the children's partnership's"."""
_OF_BODY = 3
"""Tokens from a title to the name of its organisation: "of the" and the first of that."""


class Neighbours:
    """The mentions found so far, by where they begin and end."""

    def __init__(self, search: Search) -> None:
        self._search = search
        self.starts = {m.start: m for m in search.found}
        self.ends = {m.end: m for m in search.found}

    def organisation(self, end: int) -> Mention | None:
        """Return what a title that ends at a token is of: "headteacher of Larch Grove School"."""
        if self._search.words.lower(end) not in _OF:
            return None
        at = (self.starts.get(token) for token in range(end + 1, end + _OF_BODY))
        found = next((m for m in at if m is not None), None)
        known = found is not None and (found.type is None or found.type in ORGANISATIONS)
        return found if known else None

    def article(self, start: int) -> int:
        """Return the token before a title and "new" or "interim": an article, if there is one."""
        before, posts = start - 1, grammar().posts
        while before > 0 and self._search.w[before].lower in posts.recent:
            before -= 1
        return before

    def is_definite(self, start: int) -> bool:
        """Tell whether "the", "our" or an owner stands before a title."""
        before = self.article(start)
        word = self._search.w[before]
        return before >= 0 and (word.lower in grammar().posts.definite or word.apostrophe)

    def before(self, start: int) -> Mention | None:
        """Return what stands before a title and its article, and a mark: "Jo Bell, the"."""
        mark = self._before_article(start)
        marked = mark > 0 and self._search.w[mark].text in OPENING
        return self.ends.get(mark) if marked else None

    def subject(self, start: int) -> Mention | None:
        """Return what is said to be what a title says: "Jo Bell has been our"."""
        words, token = self._search.words, self._before_article(start)
        last = token
        while words.lower(token) in grammar().posts.being:
            token -= 1
        return self.ends.get(token + 1) if token < last else None

    def _before_article(self, start: int) -> int:
        """Return the token before a title and "the new", or "the Trust's"."""
        before = self.article(start)
        if before > 0 and self._search.w[before].apostrophe:
            marks = (t for t in range(before, max(before - _OWNER, 0), -1) if self._marks(t))
            return next(marks, before)
        return before - (self._search.words.lower(before) in grammar().posts.definite)

    def _marks(self, token: int) -> bool:
        return self._search.w[token].text in OPENING

    def after(self, end: int) -> tuple[int, Mention | None]:
        """Return the mark after a title, and its organisation, and what follows the mark."""
        organisation = self.organisation(end)
        mark = self._after_acronym(organisation.end if organisation else end)
        marked = mark < len(self._search.w) and self._search.w[mark].text in OPENING
        return mark, self.starts.get(mark + 1) if marked else None

    def _after_acronym(self, end: int) -> int:
        """Return the token after a title and the brackets that shorten it: "the director (DCS)"."""
        ahead = self._search.w[end : end + 3]
        return end + len(ahead) if [w.upper or w.text for w in ahead] == ["(", True, ")"] else end

    def may_name(self, mention: Mention | None) -> bool:
        """Tell whether a mention is a person's name, or capitals that may be one."""
        if mention is None:
            return False
        if mention.type is EntityType.PERSON:
            return True
        unknown = mention.type is None and mention.rule == "capitals"
        return unknown and may_be_person(self._search, mention.start, mention.end)
