"""Whether an official is "he" or "she", where the paper or the name tells."""

import re
from collections import defaultdict
from itertools import pairwise

from ...ontology.terms import OFFICIALS, EntityType
from ..lexicon.sexes import sexes
from ..mentions import Mention
from ..paper import Paper
from ..thing import Thing

_FORMS = {"him": "he", "his": "he", "her": "she", "hers": "she"}
_PART = re.compile(r"[ -]")
_BESIDE = 3
"""Tokens between a post and who is named beside it as its holder, at most: "is the"."""
_BETWEEN = frozenset({",", "(", "the", "our", "its", "is", "was", "as"})


class HeOrShe:
    """Tells who may be meant by "he", and who by "she"."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        people = (t for t in paper.things.values() if t.type is EntityType.PERSON)
        self._known = {person.id: self._of_person(person) for person in people}
        self._holders: dict[str, set[str]] = defaultdict(set)
        self._note_holders()

    def may_be(self, entity: str, pronoun: str) -> bool:
        """Tell whether a pronoun may stand for an official, for all that is known."""
        return self._pronoun(entity) in {"", _nominative(pronoun)}

    def has_holder(self, post: str) -> bool:
        """Tell whether somebody is named beside a post somewhere in the paper."""
        return bool(self._holders.get(post))

    def learn(self, entity: str, pronoun: str) -> None:
        """Take note that a pronoun stood for somebody, of whom nothing was known so far."""
        if not self._pronoun(entity):
            for person in self._holders.get(entity, {entity}):
                self._known[person] = _nominative(pronoun)

    def _pronoun(self, entity: str) -> str:
        """Return the pronoun of somebody, or of who is named beside a post each time."""
        found = {self._known.get(person, "") for person in self._holders.get(entity, {entity})}
        return found.pop() if len(found) == 1 else ""

    def _of_person(self, person: Thing) -> str:
        """Return the pronoun of somebody, by the titles before the name or the name itself."""
        titled = {self._by_title(mention) for mention in person.mentions} - {""}
        if titled:
            return titled.pop() if len(titled) == 1 else ""
        given = _PART.split(person.given)[0].capitalize()
        return sexes().names.pronoun(given)

    def _by_title(self, mention: Mention) -> str:
        if mention.name is None:
            return ""
        before = self._paper.words.lowers(mention.name.start, mention.name.first)
        found = (sexes().titles.pronoun(word.removesuffix(".")) for word in before)
        return next(filter(None, found), "")

    def _note_holders(self) -> None:
        """Take note of who is named beside a post, "the Chief Nurse, Jo Bell"."""
        officials = [m for m in self._paper.mentions if m.type in OFFICIALS and m.entity]
        for one, two in pairwise(officials):
            if one.type is not two.type and self._stand_together(one, two):
                post, person = (one, two) if one.type is EntityType.POST else (two, one)
                self._holders[post.entity].add(person.entity)

    def _stand_together(self, one: Mention, two: Mention) -> bool:
        between = self._paper.words.lowers(one.end, min(two.start, one.end + _BESIDE))
        return one.end + _BESIDE >= two.start > one.end and _BETWEEN.issuperset(between)


def _nominative(pronoun: str) -> str:
    """Return "she" for "her", and "he" for "his"."""
    return _FORMS.get(pronoun.lower(), pronoun.lower())
