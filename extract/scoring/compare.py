"""A reading held against the gold of its paper.

What the gold marks as optional is neither rewarded nor punished. Facts of one group are
alternatives, and any of them earns the group.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Final

from ...ontology.terms import Predicate
from ..facts import Decision, Fact, Reading
from .figures import Tally
from .gold import Gold, GoldDecision, GoldFact, Named
from .matching import match
from .scores import Claim, Score, Verdict

_Triple = tuple[str, Predicate, str]

_PLAIN_MARKS: Final = str.maketrans("\u2019\u2018\u201c\u201d\u2013\u2014", "''\"\"--")
_LONG: Final = 40  # characters above which a decision may be quoted with more or less around it
_SHOWN: Final = 100


def score(gold: Gold, reading: Reading, text: str) -> Score:
    """Compare a reading with the gold of its paper.

    Args:
        gold: What the paper says.
        reading: What was understood of it.
        text: The paper's text, in which the quotes must stand, white space and marks of
            emphasis aside.
    """
    named = {
        entity.id: Named(
            entity.id,
            entity.type,
            (entity.name, *entity.aliases),
            entity.date.isoformat() if entity.date else None,
        )
        for entity in reading.entities
    }
    matched = match(gold.entities.values(), named.values())
    paper = _squash(text)
    return (
        _score_entities(gold, named, matched)
        + _Facts(gold, named, matched).score(reading.facts, paper)
        + _score_decisions(gold.decisions, reading.decisions)
    )


def _score_entities(gold: Gold, named: Mapping[str, Named], matched: Mapping[str, str]) -> Score:
    settled = [entity for entity in gold.entities.values() if entity.id not in gold.optional]
    here = set(matched.values())
    missed = [entity for entity in settled if entity.id not in here]
    alarms = [entity for entity in named.values() if entity.id not in matched]
    pairs = [
        (named[found], gold.entities[wanted])
        for found, wanted in matched.items()
        if wanted not in gold.optional
    ]
    mistyped = [(found, wanted) for found, wanted in pairs if found.type != wanted.type]
    return Score(
        entities=Tally(len(settled) - len(missed), len(alarms), len(missed)),
        types=len(pairs),
        types_right=len(pairs) - len(mistyped),
        misses=tuple(f"{entity.type}: {entity.names[0]}" for entity in missed),
        alarms=(
            *(f"{entity.type}: {entity.names[0]}" for entity in alarms),
            *(f"{a.type}, which is a {b.type}: {b.names[0]}" for a, b in mistyped),
        ),
    )


class _Facts:
    """The facts of a paper's gold, and how those of a reading are sought among them."""

    def __init__(self, gold: Gold, named: Mapping[str, Named], matched: Mapping[str, str]) -> None:
        self._gold = gold
        self._named = named
        self._matched = matched
        self._optional = {_triple(fact): self._is_optional(fact) for fact in gold.facts}
        self._groups: dict[str | _Triple, list[_Triple]] = defaultdict(list)
        for fact in gold.facts:
            self._groups[fact.group or _triple(fact)].append(_triple(fact))

    def _is_optional(self, fact: GoldFact) -> bool:
        return fact.optional or not self._gold.optional.isdisjoint({fact.subject, fact.object})

    def score(self, facts: Sequence[Fact], paper: str) -> Score:
        wanted = [self._in_gold(fact) for fact in facts]
        stated = set(wanted) & self._optional.keys()
        right, wrong, missed = Counter[Predicate](), Counter[Predicate](), Counter[Predicate]()
        misses = []
        for alternatives in self._groups.values():
            if all(self._optional[triple] for triple in alternatives):
                continue
            first = alternatives[0]
            if stated.isdisjoint(alternatives):
                missed[first[1]] += 1
                misses.append(_line(first, self._gold.entities))
            else:
                right[first[1]] += 1
        claims = tuple(
            Claim(fact.predicate, fact.evidence, self._verdict(triple))
            for fact, triple in zip(facts, wanted, strict=True)
        )
        wrong.update(claim.predicate for claim in claims if claim.verdict == Verdict.WRONG)
        alarms = [
            _line((fact.subject, fact.predicate, fact.object), self._named)
            for fact, claim in zip(facts, claims, strict=True)
            if claim.verdict == Verdict.WRONG
        ]
        return Score(
            facts={
                kind: Tally(right[kind], wrong[kind], missed[kind])
                for kind in Predicate
                if right[kind] or wrong[kind] or missed[kind]
            },
            claims=claims,
            evidenced=sum(
                all(_squash(passage.quote) in paper for passage in fact.evidence) for fact in facts
            ),
            misses=tuple(misses),
            alarms=tuple(alarms),
        )

    def _in_gold(self, fact: Fact) -> _Triple | None:
        """Return a claimed fact in the gold's terms; None where the gold lacks an end of it."""
        subject, object_ = self._matched.get(fact.subject), self._matched.get(fact.object)
        if subject is None or object_ is None:
            return None
        return _canonical(subject, fact.predicate, object_)

    def _verdict(self, triple: _Triple | None) -> Verdict:
        if triple not in self._optional:
            return Verdict.WRONG
        return Verdict.LEFT_OUT if self._optional[triple] else Verdict.RIGHT


def _score_decisions(gold: Sequence[GoldDecision], found: Sequence[Decision]) -> Score:
    settled = [decision for decision in gold if not decision.optional]
    missed = [a for a in settled if not any(_same_decision(a.text, b.text) for b in found)]
    alarms = [b for b in found if not any(_same_decision(a.text, b.text) for a in gold)]
    return Score(
        decisions=Tally(len(settled) - len(missed), len(alarms), len(missed)),
        misses=tuple(f"decision: {decision.text[:_SHOWN]}" for decision in missed),
        alarms=tuple(f"decision: {decision.text[:_SHOWN]}" for decision in alarms),
    )


def _same_decision(one: str, other: str) -> bool:
    a, b = (_squash(text).strip(".;") for text in (one, other))
    if not a or not b:
        return False
    return a == b or (min(len(a), len(b)) > _LONG and (a in b or b in a))


def _squash(text: str) -> str:
    """Return a text without what printing and converting a paper may change."""
    return re.sub(r"[\s*_|#<>]+", "", text.translate(_PLAIN_MARKS)).casefold()


def _triple(fact: GoldFact) -> _Triple:
    return _canonical(fact.subject, fact.predicate, fact.object)


def _canonical(subject: str, predicate: Predicate, object_: str) -> _Triple:
    """Return a fact in one form, whichever way round a partnership of two is written."""
    if predicate == Predicate.PARTNER_OF:
        subject, object_ = sorted((subject, object_))
    return subject, predicate, object_


def _line(triple: _Triple, named: Mapping[str, Named]) -> str:
    subject, predicate, object_ = triple
    return f"{predicate}: {named[subject].names[0]} \u2192 {named[object_].names[0]}"
