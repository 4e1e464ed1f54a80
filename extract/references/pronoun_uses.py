"""What the words beside a pronoun say of it: whether it stands for anything, and of what kind."""

from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..lexicon.references import reference_words
from ..lexicon.syntax import syntax
from ..mentions import Mention
from ..paper import Paper

_THAT = "that"
_BY = "by"
_REPORT = "report"
_SUPPOSING = frozenset({"if", "where", "when", "should"})
_ANY = frozenset({"a", "an", "any"})
_TO_ACCOUNT = ["to", "account"]
_OWNED_WITHIN = 2
"""Tokens after "its" within which a name begins: "its new Business Unit"."""
_EXPLETIVE_WITHIN = 5
"""Tokens after "it" that say whether it stands for nothing: "it was also agreed"."""
_PAPER_WITHIN = 4
"""Tokens after "her" within which is what she writes: "her first annual report"."""
_MEETS_WITHIN = 3
"""Tokens after "it" that say whether it sits and has a chair: "it is also chaired"."""
_BROUGHT_WITHIN = 5
"""Tokens before "it" within which something is brought up to it: "escalates three risks to it"."""
_VERBS = 2
"""Tokens after "Members" that say whether they speak: "were advised"."""
_KIND_WITHIN = 6
"""Tokens after "this is a" within which it is said what body that is."""


class PronounUses:
    """Tells how the pronouns of a paper are used, by the words beside them."""

    def __init__(self, paper: Paper) -> None:
        self._paper = paper
        self._w = paper.words.words
        self._words = words = reference_words().pronouns
        self._before_its = {
            "to": words.upward,
            "into": words.upward | words.merged,
            "on": words.seated,
        }
        self._before_it = self._before_its | {
            "to": words.upward.union(words.brought_before, syntax().papers),
            "of": words.of_parts,
            "from": words.received,
            "by": words.begun_by,
            "with": words.working,
            **dict.fromkeys(words.above, words.standing),
        }

    def acts(self, token: int, end: int) -> bool:
        """Tell whether what follows is told of a body: "this reports", "this is chaired"."""
        verb = self._follows(token, end)
        if self._w[token].lower == "this" and verb in self._words.plural_verbs:
            return False
        if verb in self._words.being:
            return self._follows(token + 1, end) in self._words.done_to_bodies
        return verb in self._words.body_verbs

    def meets(self, token: int, end: int) -> bool:
        """Tell whether what follows is said only of a body that meets: "its chair", "it meets"."""
        ahead = self._paper.words.lowers(token + 1, min(token + 1 + _MEETS_WITHIN, end))
        return not self._words.of_meeting.isdisjoint(ahead)

    def describes(self, token: int, end: int) -> bool:
        """Tell whether it is said what kind of body this is: "this is a shared sub-group of"."""
        if self._w[token].lower != "this" or self._follows(token, end) not in self._words.being:
            return False
        if self._follows(token + 1, end) not in self._words.before_kinds:
            return False
        kind = self._paper.words.lowers(token + 3, min(token + 3 + _KIND_WITHIN, end))
        nouns = grammar().bodies.meeting | self._words.kinds_of_bodies
        head = next((n for n, word in enumerate(kind) if word in nouns), len(kind))
        return head < len(kind) and self._words.after_kinds.isdisjoint(kind[:head])

    def is_expletive(self, token: int, end: int) -> bool:
        """Tell whether "it" stands for nothing, "it was agreed that", or for what is in dispute."""
        ahead = [w.lower for w in self._w[token + 1 : min(token + _EXPLETIVE_WITHIN, end)]]
        if not ahead:
            return False
        if ahead[0] in self._words.going | self._words.auxiliaries and self._is_report(token):
            return True
        says = ahead[0] in self._words.expletive_verbs
        if says and not self._words.expletive.isdisjoint(ahead[1:]):
            return True
        if self._w[token].lower == "its":  # "its report is presented to"
            return False
        be = next((n for n, word in enumerate(ahead) if word in self._words.passive), len(ahead))
        return not self._words.done_to_matters.isdisjoint(ahead[be:])

    def _is_report(self, token: int) -> bool:
        """Tell whether "it" is a report told of just before: "agrees the report before it goes"."""
        before = [word.lower for word in self._w[max(token - _PAPER_WITHIN, 0) : token]]
        ahead = before.pop() if before else ""
        return ahead in self._words.until and _REPORT in before

    def stands_for_person(self, token: int, end: int) -> bool:
        """Tell whether a word is "she", "her" as an object, or "her" before what she writes."""
        lower = self._w[token].lower
        writes = lower in self._words.of_people and self.owns_paper(token, end)
        return lower in self._words.personal or writes or self.is_object(token, end)

    def is_object(self, token: int, end: int) -> bool:
        """Tell whether a word is "him", or "her" as an object, of those who manage and answer."""
        lower, following = self._w[token].lower, self._follows(token, end)
        if lower not in self._words.objective:
            return False
        if lower in self._words.of_people and following not in self._words.after_her:
            return False  # "to her Trust's Board"
        before = self._w[token - 1].lower
        done = before == _BY and (not following.isalpha() or following in english().small_words)
        return done or self.is_governed(token)

    def is_taken_up(self, token: int, end: int) -> bool:
        """Tell whether "the role" is one that somebody has: "appointed to the role", "held it"."""
        verb, the = (self._w[max(token - n, 0)].lower for n in (2, 1))
        following = self._follows(token, end)
        after = token + 1 if following in self._words.auxiliaries else token
        be = {following, self._follows(after, end)}
        told = verb in self._words.holding or not self._words.passive.isdisjoint(be)
        return the in reference_words().pointing.pointers and told and following not in {"of", "as"}

    def stands_for_body(self, token: int, end: int, mentions: list[Mention]) -> bool:
        """Tell whether "it" is a subject, or "its" owns a name."""
        if self._w[token].lower == "its":
            return self.owns_name(token, mentions) or self._is_watched(token)
        if self.is_governed(token):
            return True
        is_object = self._follows(token, end) in self._words.after_object
        is_object |= self._w[token - 1].lower.endswith("ed") and self._w[token - 2].lower == "and"
        return not is_object and not self.is_expletive(token, end)

    def is_governed(self, token: int) -> bool:
        """Tell whether "it" is what somebody chairs or reports to: a body, then.

        So is what others are the members of: "the Trust and the Force are its members".
        """
        before, two_before = (self._w[max(token - n, 0)].lower for n in (1, 2))
        words, its = self._words, self._w[token].lower == "its"
        if before in words.governing or two_before in self._led_by(before, its=its):
            return True
        if its:
            acts = before != "as" or two_before in words.acting
            owned = before in words.equating and acts and self._owns(token)
            return owned or self._is_watched(token)
        ahead = self._w[min(token + 1, len(self._w) - 1)]
        held = self._paper.words.lowers(token + 1, token + 3) == _TO_ACCOUNT
        given = before in words.giving and ahead.lower in words.given
        attended = before in words.attending and not ahead.alpha
        return held or given or attended or self._is_brought(token)

    def _led_by(self, preposition: str, *, its: bool) -> frozenset[str]:
        """Return the words before a preposition after which "it" or "its" is a body."""
        leading = self._before_its if its else self._before_it
        return leading.get(preposition, frozenset())

    def _is_watched(self, token: int) -> bool:
        """Tell whether somebody watches over "its work", or receives "its minutes"."""
        words, verb = self._words, self._w[max(token - 1, 0)].lower
        what = self._paper.words.lowers(token + 1, token + 1 + _OWNED_WITHIN)
        watched = verb in words.watching and not words.watched.isdisjoint(what)
        return watched or (verb in words.receiving and not words.sent_up.isdisjoint(what[:1]))

    def _is_brought(self, token: int) -> bool:
        """Tell whether something is brought up to "it": "escalates serious risks to it"."""
        what, to = (self._w[max(token - n, 0)].lower for n in (2, 1))
        up = self._paper.words.lowers(max(token - _BROUGHT_WITHIN, 0), token)
        brought = to == "to" and what in self._words.brought
        return brought and not self._words.upward.isdisjoint(up)

    def are_of_one(self, clause: list[str]) -> bool:
        """Tell whether the verbs after a name are all its own: ", which meets weekly, reports to".

        So is the only verb of ", which reports to", but not the last of ", which Jo Bell chairs
        and she reports to".
        """
        relative = next(n for n, word in enumerate(clause) if word in self._words.relatives)
        commas = [n for n, word in enumerate(clause) if word == "," and n > relative]
        verbs = self._words.upward | self._words.body_verbs | self._words.being
        last = commas[-1] if commas else relative
        return not verbs.isdisjoint(clause[last + 1 : last + 2])

    def dates_beginning(self, token: int, end: int) -> bool:
        """Tell whether a time is that of how something began: "when it replaced two teams"."""
        verbs = self._paper.words.lowers(token + 1, min(token + 1 + _VERBS, end))
        if self._w[token - 1].lower not in self._words.dating or not verbs:
            return False
        done_to = verbs[0] in self._words.auxiliaries
        return verbs[0] in self._words.beginning or (
            done_to and not self._words.founding.isdisjoint(verbs)
        )

    def speech_before(self, start: int, token: int) -> int:
        """Return the first "that" before a token which opens what was said; -1 if none does."""
        for that in range(start + 1, token):
            said = self._w[that].lower == _THAT and self._w[that - 1].lower in self._words.speech
            if said:
                return that
        return -1

    def _owns(self, token: int) -> bool:
        """Tell whether "its" stands before what only a body has: "its statutory members"."""
        ahead = self._paper.words.lowers(token + 1, token + 1 + _OWNED_WITHIN)
        return not self._words.owned.isdisjoint(ahead)

    def owns_name(self, token: int, mentions: list[Mention]) -> bool:
        """Tell whether a possessive stands before a name: "its Business Unit", "its chair"."""
        last = token + _OWNED_WITHIN
        named = any(token < m.start <= last and m.type is not None for m in mentions)
        ahead = {word.lower for word in self._w[token + 1 : last + 1]}
        sent = self._begins_clause(token) and not self._words.papers.isdisjoint(ahead)
        return named or sent or self._owns(token)

    def owns_paper(self, token: int, end: int) -> bool:
        """Tell whether "her" stands before what an official writes or is managed by."""
        ahead = [word.lower for word in self._w[token + 1 : min(token + _PAPER_WITHIN, end)]]
        return self._begins_clause(token) and not self._words.of_officials.isdisjoint(ahead)

    def _begins_clause(self, token: int) -> bool:
        before = self._w[token - 1]
        return not before.alpha or before.lower in self._words.conjunctions

    def is_disputed(self, start: int, token: int, end: int) -> bool:
        """Tell whether "it" is a matter that is not agreed on: "failing agreement, it goes to"."""
        before = {word.lower for word in self._w[start:token]}
        going = self._follows(token, end) in self._words.going
        return going and not self._words.disputed.isdisjoint(before)

    def is_anybodys(self, start: int, before: list[Mention], *, its: bool) -> bool:
        """Tell whether "it" or "its" is anybody: "if a school disagrees with the Hub, it may"."""
        opening = self._paper.words.lowers(start - 1, start + 1)
        supposed = opening[0] in _SUPPOSING and opening[-1] in _ANY
        alone = len(before) == 1 and self._is_object(before[0])
        return supposed and (alone if before else its)

    def _is_object(self, mention: Mention) -> bool:
        before = self._paper.words.lowers(max(mention.start - 2, 0), mention.start)
        return not {"of", "with", "by", "to", "from"}.isdisjoint(before)

    def _follows(self, token: int, end: int) -> str:
        return self._w[token + 1].lower if token + 1 < end else ""
