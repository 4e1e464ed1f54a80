"""Whether what is sent is a case or a paper: "passes all missing reports to the Hub" refers.

The verbs are those of who reports, "is sent to", "submits": who sends a hub or service its
notifications, contacts or concerns refers children and families to it.
"""

import re
from dataclasses import replace

from ...ontology.terms import EntityType, Predicate
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .rendering import Rendered
from .wordings import Relation

_RECAST = frozenset({Predicate.REPORTS_TO, Predicate.ESCALATES_TO})
_FRONT_DOORS = frozenset({EntityType.HUB, EntityType.SERVICE})
_HUB = frozenset({EntityType.HUB})
_CASES = alternatives(syntax().cases)
_VERBS = (
    r"(?:sent|sends?|sending|pass(?:es|ed)?|submit(?:s|ted)?|forward(?:s|ed)?|ma(?:de|kes?)|"
    r"shar(?:es?|ed)|rout(?:es?|ed)|receiv(?:es?|ed)|provid(?:es?|ed))"
)
_ABOUT_THEM = (
    r"\b(?:reports?|data|information|analysis|summary|summaries|figures|update|paper|dashboard)"
    r" (?:on|about|of the number of|regarding|of all) "
)
_SOMEBODY = r"by (?:[a-z]+ ){0,2}⟨[A-Z]\d+⟩"
_SENT = re.compile(
    rf"\b{_CASES} (?:[^⟨⟩.;:]{{0,40}} )?{_VERBS} |\b{_VERBS} (?:[^⟨⟩.;:]{{0,40}} )?{_CASES} "
    rf"|\b{_CASES} (?:[^⟨⟩.;:]{{0,30}} )?{_SOMEBODY} (?:[^⟨⟩.;:]{{0,20}} )?{_VERBS} "
)
_OPENS_WITH_CASES = re.compile(
    rf"(?:[0-9.]+ )?(?:(?:any|all|the|such|new) )*(?:{_CASES}|those made) "
)
"""What a sentence is about that goes to a hub: "Concerns are logged, and are sent to the Hub"."""
_PAPER = re.compile(rf"\b{alternatives(syntax().papers)}\b")
_PAPERS = re.compile(_ABOUT_THEM)
_PASSED_ON = re.compile(
    r"\b(?:referrals?|refer(?:s|red)?|pass(?:es|ed)?|transfer(?:s|red)?|sends?|sent|directed"
    r"|hand(?:s|ed)) "
)
_UPWARDS = re.compile(
    r"\b(?:escalat|step|up (?!to \d)|upwards|rais|disput|disagree|dissatisf|complain|unresolved"
    r"|(?:matter|issue)s?\b)"
)
"""What is said of a case that goes further up, rather than across to who may help."""
_BEFORE = 60
"""Characters before a wording within which it is said what is sent."""


def as_referral(
    paper: Paper, rule: Relation, object_: Mention, rendered: Rendered, match: re.Match[str]
) -> Relation:
    """Return a wording, as one of referrals where what is sent to a hub or service is a case.

    Args:
        paper: The paper.
        rule: The wording.
        object_: Whom something is sent to.
        rendered: The sentence.
        match: Where it has the wording.
    """
    if rule.predicate not in _RECAST or not paper.stands_for(object_, _FRONT_DOORS):
        return rule
    said = rendered.text[max(match.start() - _BEFORE, 0) : match.end()]
    if paper.stands_for(object_, _HUB) and _OPENS_WITH_CASES.match(rendered.text):
        said = rendered.text[: match.end()]
        if not _PAPER.search(said):
            return replace(rule, predicate=Predicate.REFERS_TO)
    across = _PASSED_ON.search(said) and not _UPWARDS.search(rendered.text, 0, match.end())
    if rule.predicate is Predicate.ESCALATES_TO and across:
        return replace(rule, predicate=Predicate.REFERS_TO)
    if _SENT.search(said) is None or _PAPERS.search(said):
        return rule
    return replace(rule, predicate=Predicate.REFERS_TO)
