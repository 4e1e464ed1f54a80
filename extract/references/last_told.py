"""Who and what the sentences above last told of, which a pronoun takes up."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...ontology.terms import BOARDS, BODIES, OFFICIALS, ORGANISATIONS, EntityType
from ..document import BlockKind
from ..in_passing import before_articles, is_in_passing
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper
from .he_or_she import HeOrShe

_BY = "by"
_BEFORE_NEW = 3
"""Tokens before a body among which "by" says that it takes another's place: "by a new Board"."""
_TOWARDS = reference_words().pronouns.towards
_OF = reference_words().pronouns.of_topics
_MERGED = reference_words().pronouns.merging
_INTO = reference_words().pronouns.merged_into
_PLURAL = reference_words().pronouns.several_stand
_PAIR = 2
"""Bodies of a sentence in which one sets up the other."""
_PAPER_WITHIN = 4
"""Tokens after "A" within which is what a sentence is about: "A new action plan"."""
_OTHERS = 6
"""Officials told of before the last, among whom "he" is sought where the last is a woman."""
_PARAGRAPHS = 2
"""Paragraphs within which they were told of."""
_VERBS = 2
"""Tokens after "Members" that say whether they speak: "were advised"."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in which pronouns are read.

    Attributes:
        first: Its first word.
        end: Token after it.
        mentions: The names in it.
        pronouns: Its tokens that may point back, and are no part of a name.
    """

    first: int
    end: int
    mentions: list[Mention]
    pronouns: Sequence[int]


class LastTold:
    """Follows sentences in their order.

    Attributes:
        person: The official last spoken of, as an entity; empty where there is none.
        post: The post last named in the paragraph.
        topic: The body that is told of, or the organisation or post of the section.
        board: What meets of the bodies that the sentence before named, if anything does.
        organisation: The council or agency that the last sentence to name anybody began with.
    """

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._words = reference_words().pronouns
        self._unit = -1
        self._section = ""
        self._he_or_she = HeOrShe(paper)
        self._officials: list[tuple[str, int]] = []
        self.person = ""
        self.post = ""
        self.topic = ""
        self.board = ""
        self.organisation = ""

    def meant_by(self, pronoun: str) -> str:
        """Return the official last told of whom "he" or "she" may stand for; empty for nobody."""
        near = (e for e, unit in self._officials if self._unit - unit < _PARAGRAPHS)
        told = (self.person, *near)
        return next((e for e in told if e and self._he_or_she.may_be(e, pronoun)), "")

    def may_be(self, entity: str, pronoun: str) -> bool:
        """Tell whether a pronoun may stand for an official, for all that is known."""
        return self._he_or_she.may_be(entity, pronoun)

    def has_holder(self, post: str) -> bool:
        """Tell whether somebody is named beside a post somewhere in the paper."""
        return self._he_or_she.has_holder(post)

    def learn(self, entity: str, pronoun: str) -> None:
        """Take note that "he" or "she" stood for an official in the sentence that named them."""
        self._he_or_she.learn(entity, pronoun)

    def enter(self, start: int) -> None:
        """Go on to the sentence that begins at a token.

        A paragraph is about whoever its section is about; without one, about the body of the
        paragraph right above, unless it is a heading or the section of that body has ended.
        """
        here = self._paper.words.unit_of[start]
        section = self._paper.subject_at(start) or self._paper.voice_at(start) or ""
        apart = here not in (self._unit, self._unit + 1)
        if here != self._unit and section:
            self.topic = section
        elif apart or (here != self._unit and (self._heads(start) or section != self._section)):
            self.topic = ""
        self.post = self.post if here == self._unit else ""
        self.organisation = self.organisation if here == self._unit else ""
        if section != self._section and self._is_post(section):
            self.person = section
        self._unit, self._section = here, section

    def _is_post(self, entity: str) -> bool:
        return bool(entity) and self._paper.things[entity].type is EntityType.POST

    def _heads(self, token: int) -> bool:
        return self._paper.block_at(token).kind is BlockKind.HEADING

    def pass_over(self, sentence: Sentence) -> None:
        """Take note of a sentence that names nobody and points to nothing."""
        if self._tells_of_paper(sentence):
            self.topic = ""

    def note(self, sentence: Sentence, *, opened: bool) -> None:
        """Take note of what a sentence tells of.

        Args:
            sentence: The sentence.
            opened: Whether it begins with a pronoun for the body of the one before.
        """
        boards = [m.entity for m in sentence.mentions if self._paper.stands_for(m, BOARDS)]
        self.board = boards[0] if boards else ""
        self.organisation = self._organisation(sentence)
        told_of = self.person if self._is_of_person(sentence) else ""
        self._remember(sentence.mentions, goes_on=opened or self._goes_on(sentence))
        self.person = told_of or self.person
        if self._founds_unnamed(sentence) or self._tells_of_paper(sentence):
            self.topic = ""

    def _organisation(self, sentence: Sentence) -> str:
        """Return the organisation that a sentence begins with, or that a pronoun takes up first."""
        first, mentions = sentence.first, sentence.mentions
        if not mentions or any(token < mentions[0].start for token in sentence.pronouns[:1]):
            return self.organisation
        opening = mentions[0]
        begins = opening.start - first <= (self._w[first].lower in english().articles)
        outside = self._paper.stands_for(opening, ORGANISATIONS - BODIES)
        return opening.entity if begins and outside else ""

    def _is_of_person(self, sentence: Sentence) -> bool:
        """Tell whether a sentence goes on about somebody: "He answers to the Chief Executive"."""
        first = sentence.first
        return first in sentence.pronouns and self._w[first].lower in self._words.personal

    def _remember(self, mentions: list[Mention], *, goes_on: bool) -> None:
        """Keep who and what a sentence is about: the first that it names, unless it goes on."""
        if not mentions:
            return
        posts = [m.entity for m in mentions if m.entity and m.type is EntityType.POST]
        self.post = posts[-1] if posts else self.post
        section = self._paper.subject_at(mentions[0].start)
        told = [m.entity for m in mentions if m.entity and m.type in OFFICIALS]
        if told:
            before = [pair for pair in self._officials if pair[0] not in told]
            self._officials = [*((e, self._unit) for e in told), *before][:_OTHERS]
            self.person = told[0]
        for mention in reversed(mentions):
            passing = is_in_passing(self._paper, mention)
            kept = goes_on or passing or (section and self._is_governed(mention))
            told_of = self.topic or (self.organisation if goes_on else "")
            if self._is_body(mention) and not (kept and told_of):
                self.topic = mention.entity
        founded = self._founded(mentions)
        self.topic = founded or self.topic
        if not founded and section in {mention.entity for mention in mentions}:
            self.topic = section or ""
        self.topic = self._described(mentions) or self.topic

    def _described(self, mentions: list[Mention]) -> str:
        """Return the body that a clause tells more of, where the sentence begins with no body.

        "Oversight of the Hub rests with the Panel, which meets monthly" goes on about the Panel.
        """
        bodies = [m for m in mentions if self._is_body(m)]
        if not bodies or not self._is_governed(bodies[0], _OF):
            return ""
        told = (
            m for m in bodies[1:] if self._paper.words.lowers(m.end, m.end + 2) == [",", "which"]
        )
        return next((m.entity for m in told), "")

    def _is_governed(self, mention: Mention, words: frozenset[str] = _TOWARDS) -> bool:
        """Tell whether a body is only somebody by or to whom something is done."""
        return self._w[before_articles(self._paper, mention)].lower in words

    def _founded(self, mentions: list[Mention]) -> str:
        """Return the body that a sentence says another has set up, or has below it: "a Hub".

        So is the one by which another "will be replaced".
        """
        acting = [m for m in mentions if self._paper.stands_for(m, ORGANISATIONS)]
        bodies = acting[:1] + [m for m in acting[1:] if self._is_body(m)]
        if len(bodies) < _PAIR:
            return ""
        first = bodies[0].start
        below = {word.lower for word in self._w[max(first - 2, 0) : first]}
        if not below.isdisjoint(self._words.above):
            return bodies[1].entity
        for new in bodies[1:]:
            verbs = {word.lower for word in self._w[bodies[0].end : new.start]}
            is_new = self._w[new.start - 1].lower in reference_words().pointing.introducing
            only_has = verbs <= self._words.having and bool(verbs - english().articles)
            if is_new and (only_has or not verbs.isdisjoint(self._words.founding)):
                return new.entity
            if self._founds(bodies[0].end, new.start):
                return new.entity
            by = {word.lower for word in self._w[new.start - _BEFORE_NEW : new.start]}
            if _BY in by and not verbs.isdisjoint(self._words.ending):
                return new.entity
        return ""

    def _founds(self, start: int, end: int) -> bool:
        """Tell whether what stands between two bodies says that one set up or became the other."""
        words = [w.lower for w in self._w[start:end]]
        while words and words[-1] in english().articles:
            words.pop()
        if words[-1:] == ["up"]:
            words.pop()
        passive = not self._words.passive.isdisjoint(words)
        founded = bool(words) and words[-1] in self._words.founding and not passive
        merged = not _MERGED.isdisjoint(words)
        return founded or (merged and words[-1] in _INTO)

    def _founds_unnamed(self, sentence: Sentence) -> bool:
        """Tell whether a sentence ends with a new body that has no name: "a panel be set up"."""
        end = sentence.end
        last = max((m.end for m in sentence.mentions if self._is_body(m)), default=end)
        lowers = self._paper.words.lowers(last, end)
        if self._words.founding.isdisjoint(lowers):
            return False
        nouns = reference_words().bodies.group_heads
        heads = [n for n, word in enumerate(lowers) if word in nouns]
        return any(not {"a", "an"}.isdisjoint(lowers[max(n - 3, 0) : n]) for n in heads)

    def _tells_of_paper(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is about a new plan or paper, which "it" then stands for."""
        first, end = sentence.first, sentence.end
        if first >= end or self._w[first].lower not in {"a", "an"}:
            return False
        lowers = self._paper.words.lowers(first + 1, min(first + _PAPER_WITHIN, end))
        noun = next((n for n, word in enumerate(lowers) if word in self._words.documents), None)
        return noun is not None and self._follows(first + 1 + noun, end) in self._words.auxiliaries

    def _goes_on(self, sentence: Sentence) -> bool:
        """Tell whether a sentence tells more of the body before, whatever else it names.

        So do "Members include ..." and "We share it with ...".
        """
        first, end, mentions = sentence.first, sentence.end, sentence.mentions
        start = first + 1 if first < end and self._w[first].lower == "the" else first
        whose = self._follows(start, end) == "of"
        said = self._w[start].lower if start < end else ""
        owned = said in self._words.owned or said in self._words.papers
        if owned and not whose:
            return not self._speak(start, end)
        if said == "this" and self._follows(first, end) in self._words.auxiliaries:
            return True  # "This is shared with the Children's Board"
        objects = (t for t in sentence.pronouns if self._w[t].lower == "it")
        after = self._words.after_object
        it = next((t for t in objects if self._follows(t, end) in after or self._is_above(t)), end)
        return it < end and it < next((m.start for m in mentions if self._is_body(m)), end)

    def _is_above(self, token: int) -> bool:
        """Tell whether several are said to stand below "it": "below it are three groups"."""
        before, after = self._w[token - 1], self._w[min(token + 1, len(self._w) - 1)]
        return before.lower in self._words.above and after.lower in _PLURAL

    def _speak(self, token: int, end: int) -> bool:
        """Tell whether those named do so at a meeting: "Members asked", "Members were advised"."""
        verbs = [word.lower for word in self._w[token + 1 : min(token + 1 + _VERBS, end)]]
        words = self._words
        if verbs and (verbs[0] in words.passive or verbs[0] in words.expletive_verbs):
            verbs = verbs[1:]
        return bool(verbs) and verbs[0] in self._words.speech

    def _is_body(self, mention: Mention) -> bool:
        return self._paper.stands_for(mention, BODIES)

    def _follows(self, token: int, end: int) -> str:
        return self._w[token + 1].lower if token + 1 < end else ""
