"""Pronouns: "it" for the body last spoken of, "she" for the person, "we" for whose paper it is."""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache

from ...ontology.terms import BOARDS, BODIES, EMPLOYERS, OFFICIALS, ORGANISATIONS, EntityType
from ..document import BlockKind
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..paper import Paper
from .first_person import ourselves

_THERE = "there"
_BY = "by"
_BEFORE_NEW = 3
"""Tokens before a body among which "by" says that it takes another's place: "by a new Board"."""
_OUR = "our"
_OWNED_WITHIN = 2
"""Tokens after "its" within which a name begins: "its new Business Unit"."""
_POST_WITHIN = 4
"""Tokens after "its" within which a title begins: "its new interim Chief Nurse"."""
_EXPLETIVE_WITHIN = 5
"""Tokens after "it" that say whether it stands for nothing: "it was also agreed"."""
_CLAUSE = 3
"""Words between two names from which the second begins a clause: "meets monthly and"."""
_PAIR = 2
"""Bodies of a sentence in which one sets up the other."""
_PAPER_WITHIN = 4
"""Tokens after "her" within which is what she writes: "her first annual report"."""
_VERBS = 2
"""Tokens after "Members" that say whether they speak: "were advised"."""

_KIND_WITHIN = 6
"""Tokens after "this is a" within which it is said what body that is."""
_ARTICLES = frozenset({"a", "an", "the", "our"})
_ENDS_KIND = frozenset({"of", "for", "to", "in", "on", "by", "with", "that", "which", "where", ","})


@cache
def _of_bodies() -> frozenset[str]:
    """Return the nouns by which bodies are called."""
    return grammar().bodies.meeting | {"subgroup", "partnership", "team", "service", "hub"}


def find_pronouns(paper: Paper, taken: set[int]) -> list[Mention]:
    """Return the pronouns that stand for an entity.

    Args:
        paper: The paper.
        taken: Tokens that a name stands on.
    """
    return list(_Pronouns(paper, taken).find())


class _Pronouns:
    """Reads sentences in order, and keeps who and what was last spoken of."""

    def __init__(self, paper: Paper, taken: set[int]) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._words = reference_words().pronouns
        self._pointing = self._words.personal.union(
            self._words.objective,
            self._words.of_people,
            self._words.neuter,
            self._words.office_nouns,
            self._words.successors,
            {_THERE},
        )
        pointing = self._pointing | self._words.of_us | {_OUR}
        self._taken = taken
        self._places = [token for token in paper.words.find(pointing) if token not in taken]
        self._us = ourselves(paper)
        self._person = ""
        self._post = ""
        self._topic = ""

    def find(self) -> Iterator[Mention]:
        unit = -1
        for start, end in self._paper.sentences:
            here = self._paper.words.unit_of[start]
            section = self._paper.topic_at(start) or self._paper.voice_at(start)
            if here != unit and section:
                self._topic = section
            elif here not in (unit, unit + 1) or (here != unit and self._heads(start)):
                self._topic = ""
            self._post = self._post if here == unit else ""
            unit = here
            yield from self._in_sentence(start, end)

    def _is_of_person(self, first: int, end: int) -> bool:
        """Tell whether a sentence goes on about somebody: "He answers to the Chief Executive"."""
        return (
            first < end
            and first not in self._taken
            and self._w[first].lower in self._words.personal
        )

    def _heads(self, token: int) -> bool:
        return self._paper.block_at(token).kind is BlockKind.HEADING

    def _in_sentence(self, start: int, end: int) -> list[Mention]:
        mentions = self._paper.mentions_in(start, end)
        first = next((t for t in range(start, end) if self._w[t].alpha), end)
        opens = self._paper.words.lower(first) in self._words.demonstrative
        if not (mentions or opens or self._pronouns(start, end)):
            self._topic = "" if self._tells_of_paper(first, end) else self._topic
            return []
        found = [*self._opening(first, end), *self._own_voice(start, end, mentions)]
        opened = (
            bool(found)
            and found[-1].start == first
            and self._w[first].lower in self._words.neuter | {"this"}
        )
        found += self._inside(first + 1, end, mentions, opened=opened)
        if found and found[0].start == first and self._w[first].lower in self._words.of_us:
            alone = not any(map(self._is_body, mentions))
            self._topic = found[0].entity if alone else self._topic
        told_of = self._person if self._is_of_person(first, end) else ""
        self._remember(mentions, goes_on=opened or self._goes_on(first, end, mentions))
        self._person = told_of or self._person
        if self._founds_unnamed(end, mentions) or self._tells_of_paper(first, end):
            self._topic = ""
        return found

    def _remember(self, mentions: list[Mention], *, goes_on: bool) -> None:
        """Keep who and what a sentence is about: the first that it names, unless it goes on."""
        if not mentions:
            return
        posts = [m.entity for m in mentions if m.entity and m.type is EntityType.POST]
        self._post = posts[-1] if posts else self._post
        for mention in reversed(mentions):
            if mention.entity and mention.type in OFFICIALS:
                self._person = mention.entity
            if self._is_body(mention) and not (goes_on and self._topic):
                self._topic = mention.entity
        self._topic = self._founded(mentions) or self._topic
        section = self._paper.topic_at(mentions[0].start)
        if section in {mention.entity for mention in mentions}:
            self._topic = section or ""

    def _founded(self, mentions: list[Mention]) -> str:
        """Return the body that a sentence says another has set up, or has below it: "a Hub".

        So is the one by which another "will be replaced".
        """
        bodies = [m for m in mentions if self._is_body(m)]
        if len(bodies) < _PAIR:
            return ""
        first = bodies[0].start
        below = {word.lower for word in self._w[max(first - 2, 0) : first]}
        if not below.isdisjoint(self._words.above):
            return bodies[1].entity
        for new in bodies[1:]:
            verbs = {word.lower for word in self._w[bodies[0].end : new.start]}
            is_new = self._w[new.start - 1].lower in reference_words().pointing.introducing
            if is_new and not verbs.isdisjoint(self._words.founding):
                return new.entity
            by = {word.lower for word in self._w[new.start - _BEFORE_NEW : new.start]}
            if _BY in by and not verbs.isdisjoint(self._words.ending):
                return new.entity
        return ""

    def _founds_unnamed(self, end: int, mentions: list[Mention]) -> bool:
        """Tell whether a sentence ends with a new body that has no name: "a panel be set up"."""
        last = max((m.end for m in mentions if self._is_body(m)), default=end)
        lowers = self._paper.words.lowers(last, end)
        if self._words.founding.isdisjoint(lowers):
            return False
        nouns = reference_words().bodies.group_heads
        heads = [n for n, word in enumerate(lowers) if word in nouns]
        return any(not {"a", "an"}.isdisjoint(lowers[max(n - 3, 0) : n]) for n in heads)

    def _tells_of_paper(self, first: int, end: int) -> bool:
        """Tell whether a sentence is about a new plan or paper, which "it" then stands for."""
        if first >= end or self._w[first].lower not in {"a", "an"}:
            return False
        lowers = self._paper.words.lowers(first + 1, min(first + _PAPER_WITHIN, end))
        noun = next((n for n, word in enumerate(lowers) if word in self._words.documents), None)
        return noun is not None and self._follows(first + 1 + noun, end) in self._words.auxiliaries

    def _goes_on(self, first: int, end: int, mentions: list[Mention]) -> bool:
        """Tell whether a sentence tells more of the body before, whatever else it names.

        So do "Members include ..." and "We share it with ...".
        """
        start = first + 1 if first < end and self._w[first].lower == "the" else first
        whose = self._follows(start, end) == "of"
        said = self._w[start].lower if start < end else ""
        owned = said in self._words.owned or said in self._words.papers
        if owned and not whose:
            return not self._speak(start, end)
        objects = (t for t in self._pronouns(first, end) if self._w[t].lower == "it")
        after = self._words.after_object
        it = next((t for t in objects if self._follows(t, end) in after), end)
        return it < end and it < next((m.start for m in mentions if self._is_body(m)), end)

    def _speak(self, token: int, end: int) -> bool:
        """Tell whether those named do so at a meeting: "Members asked", "Members were advised"."""
        verbs = [word.lower for word in self._w[token + 1 : min(token + 1 + _VERBS, end)]]
        words = self._words
        if verbs and (verbs[0] in words.passive or verbs[0] in words.expletive_verbs):
            verbs = verbs[1:]
        return bool(verbs) and verbs[0] in self._words.speech

    def _pronouns(self, start: int, end: int) -> list[int]:
        """Return the tokens of a stretch that may point back, and are no part of a name."""
        return self._places[bisect_left(self._places, start) : bisect_left(self._places, end)]

    def _is_body(self, mention: Mention) -> bool:
        return self._paper.stands_for(mention, BODIES)

    def _follows(self, token: int, end: int) -> str:
        return self._w[token + 1].lower if token + 1 < end else ""

    def _acts(self, token: int, end: int) -> bool:
        """Tell whether what follows is told of a body: "this reports", "this is chaired"."""
        verb = self._follows(token, end)
        if self._w[token].lower == "this" and verb in self._words.plural_verbs:
            return False
        if verb in self._words.being:
            return self._follows(token + 1, end) in self._words.done_to_bodies
        return verb in self._words.body_verbs

    def _describes(self, token: int, end: int) -> bool:
        """Tell whether it is said what kind of body this is: "this is a shared sub-group of"."""
        if self._w[token].lower != "this" or self._follows(token, end) not in self._words.being:
            return False
        if self._follows(token + 1, end) not in _ARTICLES:
            return False
        kind = self._paper.words.lowers(token + 3, min(token + 3 + _KIND_WITHIN, end))
        head = next((n for n, word in enumerate(kind) if word in _of_bodies()), len(kind))
        return head < len(kind) and _ENDS_KIND.isdisjoint(kind[:head])

    def _opening(self, token: int, end: int) -> list[Mention]:
        """Resolve the first word of a sentence, by the sentences before."""
        if token >= end or token in self._taken:
            return []
        lower = self._w[token].lower
        if lower in self._words.personal:
            return self._pointer(token, self._person)
        if lower in self._words.of_people and self._owns_paper(token, end):
            return self._pointer(token, self._person)
        stands = lower in self._words.neuter or (
            lower in self._words.demonstrative and self._acts(token, end)
        )
        if self._describes(token, end) or (stands and not self._is_expletive(token, end)):
            return self._pointer(token, self._topic)
        return []

    def _own_voice(self, start: int, end: int, mentions: list[Mention]) -> list[Mention]:
        """Resolve "we", "us", and "our" before a name."""
        found = []
        for token in self._pronouns(start, end):
            lower = self._w[token].lower
            if lower in self._words.of_us or (lower == _OUR and self._owns(token, mentions)):
                found += self._pointer(token, self._paper.voice_at(token) or self._us)
        return found

    def _inside(
        self, start: int, end: int, mentions: list[Mention], *, opened: bool
    ) -> list[Mention]:
        """Resolve "it", "its", "he", "she" and "settled there" further inside a sentence.

        Args:
            start: First token to look at.
            end: Token after the sentence.
            mentions: The names in the sentence.
            opened: Whether the sentence began with such a pronoun: its topic is that of before.
        """
        found = []
        for token in self._pronouns(start, end):
            lower = self._w[token].lower
            before = [m for m in mentions if m.end <= token and m.entity]
            if self._stands_for_person(token, end):
                spoken_of = self._spoken_of(before)
                if spoken_of or not self._is_unknown(token, mentions):
                    found += self._pointer(token, spoken_of or self._person)
            elif lower in self._words.office_nouns and self._is_taken_up(token, end):
                posts = [m.entity for m in before if m.type is EntityType.POST]
                found += self._pointer(token, posts[-1] if posts else self._post)
            elif (
                lower in self._words.successors
                and self._w[token - 1].lower in self._words.before_successors
            ):
                found += self._pointer(token, self._post)
            elif lower == _THERE and self._w[token - 1].lower in self._words.settled:
                bodies = [m.entity for m in before if self._is_body(m)]
                found += self._pointer(token, bodies[-1] if bodies else self._topic)
            elif lower in self._words.neuter and not (
                self._is_disputed(start, token, end)
                or self._is_anybodys(start, before, its=lower == "its")
            ):
                found += self._pointer(
                    token, self._neuter(start, token, end, mentions, opened=opened)
                )
        return found

    def _is_unknown(self, token: int, mentions: list[Mention]) -> bool:
        """Tell whether "he" is an official of whom no more is known: "the Chairman said he"."""
        return any(m.end <= token and m.type in OFFICIALS and not m.entity for m in mentions)

    def _spoken_of(self, before: list[Mention]) -> str:
        """Return the official whom "she" stands for: not who was answered, if another was named."""
        people = [m for m in before if m.type in OFFICIALS]
        acting = [m for m in people if self._w[m.start - 1].lower not in self._words.answered]
        return next((m.entity for m in (*acting, *people)), "")

    def _neuter(
        self, start: int, token: int, end: int, mentions: list[Mention], *, opened: bool
    ) -> str:
        """Return which body "it" or "its" stands for inside a sentence, if for one."""
        before = [m for m in mentions if m.end <= token and m.entity]
        if self._w[token].lower == "its" and (
            owner := self._owner(token, before, opened=opened) or self._whole(token, before)
        ):
            return owner
        if not self._stands_for_body(token, end, mentions):
            return ""
        if self._w[token].lower == "its" and (acting := self._acting(start, token, before)):
            return acting
        kinds = BOARDS if self._w[token - 1].lower == "on" else BODIES
        bodies = [m.entity for m in before if self._paper.stands_for(m, kinds)]
        if bodies and self._governed(token):
            return self._above(token, before, bodies)
        if bodies and self._dates_beginning(token, end):
            return bodies[-1]
        return self._topic if opened or not bodies else bodies[0]

    def _owner(self, token: int, before: list[Mention], *, opened: bool) -> str:
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
        topic = self._paper.thing(self._topic)
        if not employers or (opened and (led or topic is None or topic.type in EMPLOYERS)):
            return ""
        return employers[0] if self._w[token - 1].lower in self._words.by_means else employers[-1]

    def _acting(self, start: int, token: int, before: list[Mention]) -> str:
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

    def _is_its(self, mention: Mention) -> bool:
        """Tell whether whoever acts has or makes it: "its Desk", "a new Team"."""
        before = self._paper.words.lowers(max(mention.start - 2, 0), mention.start)
        return not {"its", "a", "an"}.isdisjoint(before)

    def _whole(self, token: int, before: list[Mention]) -> str:
        """Return whose "its" is that has one unit within another: "the Force has a Team in its"."""
        within = self._w[token - 1].lower in self._words.within and len(before) > 1
        first = before[0] if within else None
        owns = first and first.type in EMPLOYERS and not self._w[first.end].apostrophe
        return first.entity if first and owns else ""

    def _is_other_owner(self, mention: Mention, before: list[Mention]) -> bool:
        """Tell whether a name owns something, "the Trust's seat", and others are spoken of too."""
        return self._w[mention.end].apostrophe and len(before) > 1

    def _stands_for_person(self, token: int, end: int) -> bool:
        """Tell whether a word is "she", "her" as an object, or "her" before what she writes."""
        lower = self._w[token].lower
        if lower in self._words.objective and self._governed(token):
            return True
        return lower in self._words.personal or (
            lower in self._words.of_people and self._owns_paper(token, end)
        )

    def _is_taken_up(self, token: int, end: int) -> bool:
        """Tell whether "the role" is one that somebody has: "appointed to the role", "held it"."""
        verb, the = (self._w[max(token - n, 0)].lower for n in (2, 1))
        following = self._follows(token, end)
        told = verb in self._words.holding or following in self._words.passive
        return the in reference_words().pointing.pointers and told and following not in {"of", "as"}

    def _stands_for_body(self, token: int, end: int, mentions: list[Mention]) -> bool:
        """Tell whether "it" is a subject, or "its" owns a name."""
        if self._w[token].lower == "its":
            return self._owns(token, mentions)
        if self._governed(token):
            return True
        is_object = self._follows(token, end) in self._words.after_object
        is_object |= self._w[token - 1].lower.endswith("ed") and self._w[token - 2].lower == "and"
        return not is_object and not self._is_expletive(token, end)

    def _governed(self, token: int) -> bool:
        """Tell whether "it" is what somebody chairs or reports to: a body, then."""
        before, two_before = (self._w[max(token - n, 0)].lower for n in (1, 2))
        ahead = {"to": self._words.upward, "into": self._words.merged, "on": self._words.seated}
        return before in self._words.governing or two_before in ahead.get(before, ())

    def _dates_beginning(self, token: int, end: int) -> bool:
        """Tell whether a time is that of how something began: "when it replaced two teams"."""
        verbs = self._paper.words.lowers(token + 1, min(token + 1 + _VERBS, end))
        if self._w[token - 1].lower not in self._words.dating or not verbs:
            return False
        done_to = verbs[0] in self._words.auxiliaries
        return verbs[0] in self._words.beginning or (
            done_to and not self._words.founding.isdisjoint(verbs)
        )

    def _above(self, token: int, before: list[Mention], bodies: list[str]) -> str:
        """Return what the subject stands under: another body named after it, or before.

        In "the Board has a group, which reports to it" it is the first that is meant.
        """
        last = [m for m in before if m.entity == bodies[-1]][-1]
        if self._w[token - 1].lower == "into":
            return bodies[0] if bodies[0] != bodies[-1] else self._topic
        clause = {word.lower for word in self._w[last.end : token]}
        if before[0] is last and not self._acts_on(last):
            return last.entity
        if not clause.isdisjoint(self._words.relatives) or self._is_told_next(before[0], last):
            return bodies[0]
        others = (body for body in (*reversed(bodies), self._topic) if body != before[0].entity)
        return next(others, "")

    def _is_told_next(self, first: Mention, last: Mention) -> bool:
        """Tell whether a second clause tells of another body: "A meets, and B reports to it"."""
        between = [word.lower for word in self._w[first.end : last.start] if word.alpha]
        if between and between[-1] in english().articles:
            between.pop()
        return len(between) >= _CLAUSE and between[-1] in self._words.joining_clauses

    def _acts_on(self, mention: Mention) -> bool:
        """Tell whether a body is no place where others sit: "members of the Board report to it"."""
        before = self._w[max(mention.start - 3, 0) : mention.start]
        return self._words.seats.isdisjoint(word.lower for word in before)

    def _is_expletive(self, token: int, end: int) -> bool:
        """Tell whether "it" stands for nothing, "it was agreed that", or for what is in dispute."""
        ahead = [w.lower for w in self._w[token + 1 : min(token + _EXPLETIVE_WITHIN, end)]]
        if not ahead:
            return False
        says = ahead[0] in self._words.expletive_verbs
        if says and not self._words.expletive.isdisjoint(ahead[1:]):
            return True
        if self._w[token].lower == "its":  # "its report is presented to"
            return False
        be = next((n for n, word in enumerate(ahead) if word in self._words.passive), len(ahead))
        return not self._words.done_to_matters.isdisjoint(ahead[be:])

    def _owns(self, token: int, mentions: list[Mention]) -> bool:
        """Tell whether a possessive stands before a name: "its Business Unit", "its chair"."""
        last = token + _OWNED_WITHIN
        named = any(token < m.start <= last and m.type is not None for m in mentions)
        ahead = {word.lower for word in self._w[token + 1 : last + 1]}
        sent = self._begins_clause(token) and not self._words.papers.isdisjoint(ahead)
        return named or sent or not self._words.owned.isdisjoint(ahead)

    def _is_disputed(self, start: int, token: int, end: int) -> bool:
        """Tell whether "it" is a matter that is not agreed on: "failing agreement, it goes to"."""
        before = {word.lower for word in self._w[start:token]}
        going = self._follows(token, end) in self._words.going
        return going and not self._words.disputed.isdisjoint(before)

    def _is_anybodys(self, start: int, before: list[Mention], *, its: bool) -> bool:
        """Tell whether "it" or "its" is anybody: "if a school disagrees with the Hub, it may"."""
        opening = self._paper.words.lowers(start - 1, start + 1)
        supposed = opening[0] in {"if", "where", "when", "should"} and opening[-1] in {
            "a",
            "an",
            "any",
        }
        if not before:
            return supposed and its
        return supposed and len(before) == 1 and self._is_object(before[0])

    def _is_object(self, mention: Mention) -> bool:
        before = self._paper.words.lowers(max(mention.start - 2, 0), mention.start)
        return not {"of", "with", "by", "to", "from"}.isdisjoint(before)

    def _owns_paper(self, token: int, end: int) -> bool:
        """Tell whether "her" stands before what an official writes or is managed by."""
        ahead = [word.lower for word in self._w[token + 1 : min(token + _PAPER_WITHIN, end)]]
        return self._begins_clause(token) and not self._words.of_officials.isdisjoint(ahead)

    def _begins_clause(self, token: int) -> bool:
        before = self._w[token - 1]
        return not before.alpha or before.lower in self._words.conjunctions

    def _pointer(self, token: int, entity: str) -> list[Mention]:
        return [self._paper.pointer(token, entity)] if entity else []
