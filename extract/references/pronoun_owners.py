"""Whose "its" is where its sentence tells: who has the post after it, or a unit, or who acts."""

from ...ontology.terms import BODIES, EMPLOYERS, ORGANISATIONS, EntityType
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper

_POST_WITHIN = 4
"""Tokens after "its" within which a title begins: "its new interim Chief Nurse"."""


class Owners:
    """Finds whose "its" is among the names before it in its sentence."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._words = reference_words().pronouns

    def of_unit(self, token: int, before: list[Mention], topic: str, *, opened: bool) -> str:
        """Return whose "its" is before a post, or before a unit that another is in.

        Args:
            token: The pronoun.
            before: The names before it in its sentence.
            topic: The body that the sentences above tell of.
            opened: Whether the sentence begins with a pronoun for that body.
        """
        owner = self._of_post(token, before, topic, opened=opened)
        return owner or self._whole(token, before)

    def _of_post(self, token: int, before: list[Mention], topic: str, *, opened: bool) -> str:
        """Return whose "its" is by the post after it: "for the Trust, its Director of Quality".

        What has chairs is a body that meets; what has chief executives, nurses and managers is an
        organisation, the last named, or the one that acts: "the Trust lends the Board its nurse".
        """
        owned = self._paper.mentions_in(token + 1, token + _POST_WITHIN)
        post = next((m for m in owned if m.type is EntityType.POST), None)
        if post is None:
            return ""
        named = [
            m for m in before if m.type in ORGANISATIONS and not self._is_other_owner(m, before)
        ]
        led = not reference_words().titles.leading_bodies.isdisjoint(
            self._paper.words.lowers(post.start, post.end)
        )
        types = BODIES if led else EMPLOYERS
        employers = [m.entity for m in named if m.type in types]
        told_of = self._paper.thing(topic)
        if not employers or (opened and (led or told_of is None or told_of.type in EMPLOYERS)):
            return ""
        return employers[0] if self._w[token - 1].lower in self._words.by_means else employers[-1]

    def acting(self, start: int, token: int, before: list[Mention]) -> str:
        """Return what acts in the clause that "its" stands in: "when the Trust closed its Unit".

        A clause that goes on from another with "and" has no subject of its own.
        """
        for mention in reversed(before):
            opening = mention.start - 1
            while opening > 0 and self._w[opening].lower in english().articles:
                opening -= 1
            follows = self._w[mention.end]
            anew = self._w[opening].lower in self._words.clause_openers
            first = opening < start and all(self._is_its(m) for m in before if m is not mention)
            if mention.type in EMPLOYERS and (anew or first):
                goes_on = {";", ":"}.isdisjoint(self._paper.words.lowers(mention.end, token))
                acts = follows.alpha and follows.lower not in english().placing
                return mention.entity if acts and goes_on and mention.end < token else ""
        return ""

    def _whole(self, token: int, before: list[Mention]) -> str:
        """Return whose "its" is that has one unit within another: "the Force has a Team in its"."""
        within = self._w[token - 1].lower in self._words.within and len(before) > 1
        first = before[0] if within else None
        owns = first and first.type in EMPLOYERS and not self._w[first.end].apostrophe
        return first.entity if first and owns else ""

    def _is_its(self, mention: Mention) -> bool:
        """Tell whether whoever acts has or makes it: "its Desk", "a new Team"."""
        before = self._paper.words.lowers(max(mention.start - 2, 0), mention.start)
        return not {"its", "a", "an"}.isdisjoint(before)

    def _is_other_owner(self, mention: Mention, before: list[Mention]) -> bool:
        """Tell whether a name owns something, "the Trust's seat", and others are spoken of too."""
        return self._w[mention.end].apostrophe and len(before) > 1
