"""Pronouns: "it" for the body last spoken of, "she" for the person, "we" for whose paper it is."""

from bisect import bisect_left
from collections.abc import Iterator

from ...ontology.terms import BOARDS, BODIES, EMPLOYERS, OFFICIALS, EntityType
from ..joined import joined
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper
from .first_person import ourselves
from .last_told import LastTold, Sentence
from .objects import whom
from .ordinals import are_several
from .pronoun_owners import Owners
from .pronoun_uses import PronounUses

_THERE = "there"
_OUR = "our"
_THEY = "they"
_PARTING = frozenset({":", ";"})
"""What parts clauses that have subjects of their own."""
_JOINING = frozenset({"and", "while", ";"})
_GOVERNED_BY = frozenset({"to", "of", "by", "under", "beneath", "below", "with", "within"})
"""Prepositions before a body that is no object of the clause which names it."""
_CLAUSE = 3
"""Words between two names from which the second begins a clause: "meets monthly and"."""


def find_pronouns(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return the pronouns that stand for an entity.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    return list(_Pronouns(paper, taken).find())


class _Pronouns:
    """Reads sentences in order, each by who and what those above told of."""

    def __init__(self, paper: Paper, taken: set[int]) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._words = reference_words().pronouns
        pointing = self._words.personal.union(
            self._words.objective,
            self._words.of_people,
            self._words.of_us,
            self._words.neuter,
            self._words.office_nouns,
            self._words.successors,
            {_THERE, _OUR},
        )
        self._taken = taken
        self._places = [token for token in paper.words.find(pointing) if token not in taken]
        self._us = ourselves(paper)
        self._told = LastTold(paper)
        self._uses = PronounUses(paper)
        self._owners = Owners(paper)
        self._said = ""  # what the pronoun before stands for, in the same sentence

    def find(self) -> Iterator[Mention]:
        for start, end in self._paper.sentences:
            self._told.enter(start)
            self._paper.spoken[start] = self._told.topic
            first = next((t for t in range(start, end) if self._w[t].alpha), end)
            mentions = self._paper.mentions_in(start, end)
            yield from self._in_sentence(Sentence(first, end, mentions, self._pronouns(start, end)))

    def _pronouns(self, start: int, end: int) -> list[int]:
        """Return the tokens of a stretch that may point back, and are no part of a name."""
        return self._places[bisect_left(self._places, start) : bisect_left(self._places, end)]

    def _in_sentence(self, sentence: Sentence) -> list[Mention]:
        first = sentence.first
        opens = self._paper.words.lower(first) in self._words.demonstrative
        if not (sentence.mentions or opens or sentence.pronouns):
            self._told.pass_over(sentence)
            return []
        found = [*self._opening(first, sentence.end), *self._own_voice(sentence)]
        opened = (
            bool(found)
            and found[-1].start == first
            and self._w[first].lower in self._words.neuter | {"this"}
        )
        found += self._inside(sentence, opened=opened)
        if found and found[0].start == first and self._w[first].lower in self._words.of_us:
            alone = not any(map(self._is_body, sentence.mentions))
            self._told.topic = found[0].entity if alone else self._told.topic
        self._told.note(sentence, opened=opened)
        return found

    def _is_body(self, mention: Mention) -> bool:
        return self._paper.stands_for(mention, BODIES)

    def _opening(self, token: int, end: int) -> list[Mention]:
        """Resolve the first word of a sentence, by the sentences before."""
        if token >= end or token in self._taken:
            return []
        lower = self._w[token].lower
        if lower in self._words.personal:
            return self._pointer(token, self._told.meant_by(lower))
        if lower in self._words.of_people and self._uses.owns_paper(token, end):
            return self._pointer(token, self._told.meant_by(lower))
        stands = lower in self._words.neuter or (
            lower in self._words.demonstrative and self._uses.acts(token, end)
        )
        if lower == _THEY and are_several(self._paper, token):
            return []
        if self._uses.describes(token, end) or (stands and not self._uses.is_expletive(token, end)):
            return self._pointer(token, self._told_of(token, end))
        return []

    def _told_of(self, token: int, end: int) -> str:
        """Return whom a sentence goes on about; what is chaired or has members is a body."""
        if not self._told.topic:
            return "" if self._uses.meets(token, end) else self._told.organisation
        topic = self._paper.thing(self._told.topic)
        meets = topic is not None and topic.type in EMPLOYERS and self._uses.meets(token, end)
        return self._told.board if meets else self._told.topic

    def _own_voice(self, sentence: Sentence) -> list[Mention]:
        """Resolve "we", "us", and "our" before a name."""
        found = []
        for token in sentence.pronouns:
            lower = self._w[token].lower
            owns = lower == _OUR and self._uses.owns_name(token, sentence.mentions)
            named = any(m.start <= token < m.end for m in sentence.mentions)  # "We Are Lantern"
            if (lower in self._words.of_us and not named) or owns:
                found += self._pointer(token, self._paper.voice_at(token) or self._us)
        return found

    def _inside(self, sentence: Sentence, *, opened: bool) -> list[Mention]:
        """Resolve "it", "its", "he", "she" and "settled there" further inside a sentence.

        Args:
            sentence: The sentence.
            opened: Whether the sentence began with such a pronoun: its topic is that of before.
        """
        found: list[Mention] = []
        for token in sentence.pronouns:
            if token > sentence.first:
                self._said = found[-1].entity if found and self._is_body(found[-1]) else ""
                found += self._pointer(token, self._meant(token, sentence, opened=opened))
        return found

    def _meant(self, token: int, sentence: Sentence, *, opened: bool) -> str:
        """Return what a pronoun inside a sentence stands for, if for anything."""
        lower, previous = (self._w[t].lower for t in (token, token - 1))
        before = [m for m in sentence.mentions if m.end <= token and m.entity]
        if lower in self._words.neuter:
            heard = self._after_speech(token, sentence, before)
            return self._neuter(token, sentence, heard, opened=opened)
        if self._uses.stands_for_person(token, sentence.end):
            return self._official(token, sentence, before)
        if lower in self._words.office_nouns and self._uses.is_taken_up(token, sentence.end):
            posts = [m.entity for m in before if m.type is EntityType.POST]
            return posts[-1] if posts else self._told.post
        if lower in self._words.successors and previous in self._words.before_successors:
            return self._told.post
        if lower == _THERE and previous in self._words.settled:
            bodies = [m.entity for m in before if self._is_body(m)]
            return bodies[-1] if bodies else self._told.topic
        return ""

    def _official(self, token: int, sentence: Sentence, before: list[Mention]) -> str:
        """Return the official whom a pronoun inside a sentence stands for, if one is known."""
        pronoun = self._w[token].lower
        unknown = self._is_unknown(token, sentence.mentions)
        told = "" if unknown else self._told.meant_by(pronoun)
        if not self._uses.is_object(token, sentence.end):
            return self._spoken_of(token, sentence, before) or told
        fitting = {m.entity for m in before if self._told.may_be(m.entity, pronoun)}
        return "" if unknown else whom(self._paper, token, before, fitting, told)

    def _after_speech(self, token: int, sentence: Sentence, before: list[Mention]) -> list[Mention]:
        """Return the names of what was said, where that names a body: not who was told it.

        In "the Panel was told that the Hub had opened and that it reports to" it is the Hub.
        """
        that = self._uses.speech_before(sentence.first, token)
        said = [m for m in before if m.start > that]
        return said if said and self._is_body(said[0]) else before

    def _is_unknown(self, token: int, mentions: list[Mention]) -> bool:
        """Tell whether "he" is an official of whom no more is known: "the Chairman said he"."""
        return any(m.end <= token and m.type in OFFICIALS and not m.entity for m in mentions)

    def _spoken_of(self, token: int, sentence: Sentence, before: list[Mention]) -> str:
        """Return the official whom "she" stands for: not who was answered, if another was named.

        In "As Chief Nurse she chairs" the post is hers, and it was told before who she is.
        """
        pronoun = self._w[token].lower
        people = [m for m in before if m.type in OFFICIALS and self._told.may_be(m.entity, pronoun)]
        told = self._paper.thing(self._told.meant_by(pronoun))
        if told is not None and told.type is EntityType.PERSON and len(people) == 1:
            as_post = self._w[sentence.first].lower == "as" and people[0].type is EntityType.POST
            held = self._told.has_holder(people[0].entity)  # whose the post is was said before
            people = people if held or not as_post else []
        acting = [m for m in people if self._w[m.start - 1].lower not in self._words.answered]
        meant = next((m.entity for m in (*acting, *people)), "")
        if meant:
            self._told.learn(meant, pronoun)
        return meant

    def _neuter(
        self, token: int, sentence: Sentence, before: list[Mention], *, opened: bool
    ) -> str:
        """Return which body "it" or "its" stands for inside a sentence, if for one."""
        start, end = sentence.first + 1, sentence.end
        its = self._w[token].lower == "its"
        unsure = self._uses.is_disputed(start, token, end)
        if unsure or self._uses.is_anybodys(start, before, its=its):
            return ""
        stands = self._uses.stands_for_body(token, end, sentence.mentions)
        owner = self._owners.of_unit(token, before, self._told.topic, opened=opened) if its else ""
        if its and stands:
            owner = owner or self._owners.acting(start, token, before)
        if owner or not stands:
            return owner
        kinds = BOARDS if self._w[token - 1].lower == "on" else BODIES
        bodies = [m.entity for m in before if self._paper.stands_for(m, kinds)]
        if bodies and self._uses.is_governed(token):
            acts = opened and len(set(bodies)) == 1 and self._does_this(token, before[-1])
            return self._told.topic if acts else self._above(token, before, bodies)
        owned = before and not bodies and before[0].type in EMPLOYERS
        if owned and self._uses.is_governed(token) and self._is_told(token, before):
            return before[0].entity
        if bodies and self._uses.dates_beginning(token, end):
            return bodies[-1]
        return self._told.topic if opened or not bodies else bodies[0]

    def _is_told(self, token: int, before: list[Mention]) -> bool:
        """Tell whether a clause about the last name says so: "and the Board, who hold it to"."""
        clause = self._paper.words.lowers(before[-1].end, token)
        return not self._words.relatives.isdisjoint(clause)

    def _above(self, token: int, before: list[Mention], bodies: list[str]) -> str:
        """Return what the subject stands under: another body named after it, or before.

        In "the Board has a group, which reports to it" it is the first that is meant.
        """
        last = [m for m in before if m.entity == bodies[-1]][-1]
        if self._w[token - 1].lower == "into":
            return bodies[0] if bodies[0] != bodies[-1] else self._told.topic
        if (before[0] is last and not self._acts_on(last)) or self._acts_apart(last, before):
            return last.entity
        subjects = {m.entity for m in joined(self._paper, before)[0]}
        clause = self._paper.words.lowers(last.end, token)
        asked = self._paper.words.lowers(before[0].end, last.start)
        asks = not self._words.asking.isdisjoint(asked) and "to" in clause
        if asks or self._is_led_next(token, last, before):
            return bodies[0]
        if last.entity not in subjects and self._is_told_next(before[0], last):
            return self._said or bodies[0]
        if not self._words.relatives.isdisjoint(clause):
            alone = last.entity in subjects and self._uses.are_of_one(clause)
            reports = bodies[0] == last.entity and before[0].type in EMPLOYERS
            told_of = before[0].entity if reports else bodies[0]
            return self._told.topic if alone else told_of
        others = (body for body in (*reversed(bodies), self._told.topic) if body not in subjects)
        return next(others, "")

    def _acts_apart(self, body: Mention, before: list[Mention]) -> bool:
        """Tell whether others act after a body: "The Hub is open: the Force will refer to it"."""
        others = [m for m in before if m.start >= body.end]
        end = others[0].start if others else body.end
        return not _PARTING.isdisjoint(self._paper.words.lowers(body.end, end))

    def _does_this(self, token: int, mention: Mention) -> bool:
        """Tell whether the name before does what follows: "the Panel reports to it"."""
        between = {word.lower for word in self._w[mention.end : token]}
        breaks = {",", ";", ":", "("} | self._words.relatives | self._words.joining_clauses
        return bool(between) and between.isdisjoint(breaks) and self._is_body(mention)

    def _is_told_next(self, first: Mention, last: Mention) -> bool:
        """Tell whether a second clause tells of another body: "A meets, and B reports to it"."""
        between = [word.lower for word in self._w[first.end : last.start] if word.alpha]
        if between and between[-1] in english().articles:
            between.pop()
        return len(between) >= _CLAUSE and between[-1] in self._words.joining_clauses

    def _is_led_next(self, token: int, last: Mention, before: list[Mention]) -> bool:
        """Tell whether a second clause is of the first body: "A reports to B, and Jo chairs it".

        B is then named after a preposition, no object of what A does.
        """
        words = self._words
        leading = words.governing | words.equating | words.attending | {"on"}
        if (
            self._w[token - 1].lower not in leading
            or before[-1].type not in OFFICIALS
            or before[-1].start < last.end
        ):
            return False
        joins = self._paper.words.lowers(last.end, before[-1].start)
        ahead = self._paper.words.lowers(max(last.start - 2, 0), last.start)
        to = [word for word in ahead if word not in english().articles][-1:]
        first = before[0].entity != last.entity and self._is_body(before[0])
        return first and not _JOINING.isdisjoint(joins) and not _GOVERNED_BY.isdisjoint(to)

    def _acts_on(self, mention: Mention) -> bool:
        """Tell whether a body is no place where others sit: "members of the Board report to it".

        Nor what they stand under: "two groups sit beneath the Board and report to it".
        """
        before = self._w[max(mention.start - 3, 0) : mention.start]
        places = self._words.seats | self._words.above
        return places.isdisjoint(word.lower for word in before)

    def _pointer(self, token: int, entity: str) -> list[Mention]:
        return [self._paper.pointer(token, entity)] if entity else []
