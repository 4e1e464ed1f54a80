"""What a sentence says of others than those its verb stands between, which it need not repeat."""

import re
from itertools import product

from ...ontology.terms import Predicate
from ..mentions import Mention
from ..paper import Paper
from .continued import names_after
from .gapped import chaired_further, named_further, represented_further, seated_further
from .list_ends import CHAIRING, SENT_ON
from .patterns import ANY_SYMBOL, ARTICLES, CLASSES
from .rendering import Rendered
from .stating import state
from .unsaid import unsaid_objects
from .wordings import Relation

_GOES_ON = frozenset({
    Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO, Predicate.ESCALATES_TO, Predicate.MEMBER_OF,
})  # fmt: skip
"""What may be told of more than one name, with other words between them."""
_REPRESENTING = frozenset({Predicate.REPRESENTS, Predicate.MEMBER_OF})
_GAPPED = re.compile(
    rf" (?:(?:in (?:his |her |its |their )?turn|then|if (?:need be|necessary|needed|required)"
    rf"|ultimately|annually|quarterly) )?to (?:{ARTICLES}{ANY_SYMBOL}|(?:the|its|their|our) )"
)
_PREPOSITION = re.compile(rf"\b([a-z]+) {ARTICLES}$")


def read_gapped(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], objects: list[Mention]
) -> None:
    """State what a second clause says that leaves out the verb, and take its subject from a list.

    In "the Hub reports to the Board , and the Panel to the Cabinet" the Panel reports too.
    """
    to = _GAPPED.match(rendered.text, match.end())
    if to is None:
        return
    subject = objects.pop()
    if subject.rule == "pointer":  # "to the Manager, and she in turn to the Director"
        subject = objects[-1]
    for object_ in rendered.names(to[0]):
        span = (subject.start, object_.end)
        state(paper, rule, subject.entity, object_.entity, span)


def read_chaired_further(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], subjects: list[Mention]
) -> list[Mention]:
    """State who chairs the bodies named after the first, and return who chairs that."""
    for body, chairs in chaired_further(rendered, match):
        subjects = [m for m in subjects if m.start < body.start]
        for chair in chairs:
            state(paper, rule, chair.entity, body.entity, (body.start, chair.end))
    return subjects


def read_named_further(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str]
) -> None:
    """State who else does the same to another, where the verb is left out."""
    if rule.predicate not in CHAIRING or match.groupdict().get("o") is None:
        return
    if match.end("o") != match.end():
        return
    letters = (CLASSES["chair"], CLASSES["chaired"])
    for subject, object_ in named_further(rendered, match, letters):
        state(paper, rule, subject.entity, object_.entity, (subject.start, object_.end))


def read_represented_further(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], objects: list[Mention]
) -> None:
    """State whom officials after the first represent, and where: "and the Trust by Al Dee"."""
    if rule.predicate not in _REPRESENTING:
        return
    for body, official in seated_further(rendered, match):
        span = (rendered.token(match.start()), official.end)
        others = objects if rule.predicate is Predicate.REPRESENTS else [body]
        for other in others:
            state(paper, rule, official.entity, other.entity, span)
    further = list(represented_further(rendered, match))
    if further and not objects and rule.predicate is Predicate.MEMBER_OF:
        span = (rendered.token(match.start()), rendered.token_from(match.end()))
        objects = unsaid_objects(paper, rendered, rule, match, span)
    for organisation, official in further:
        span = (rendered.token(match.start()), official.end)
        if rule.predicate is Predicate.REPRESENTS:
            state(paper, rule, official.entity, organisation.entity, span)
            continue
        for member, body in product((organisation, official), objects):
            state(paper, rule, member.entity, body.entity, span)


def read_continued(
    paper: Paper, rendered: Rendered, rule: Relation, match: re.Match[str], subjects: list[Mention]
) -> None:
    """State whom else one reports or answers to, by a second verb or further on in the sentence."""
    if rule.predicate not in _GOES_ON or match.groupdict().get("o") is None:
        return
    said = match.groupdict().get("s")
    for object_ in rendered.names(" ".join(SENT_ON.split(said)[1:])) if said else ():
        for subject in subjects:
            span = (min(subject.start, rendered.token(match.start())), object_.end)
            state(paper, rule, subject.entity, object_.entity, span)
    if match.end() not in (match.end("o"), match.end("s") if said else None):
        return
    last = match.end("o") == match.end()  # "to the Board by the Hub and shared with the Panel"
    before = _PREPOSITION.search(rendered.text[: match.start("o")]) if last else None
    again = before[1] if before else ""
    for object_, end in names_after(rendered, again, match.end(), rule.predicate):
        for subject in subjects:
            span = (min(subject.start, rendered.token(match.start())), rendered.token_from(end))
            state(paper, rule, subject.entity, object_.entity, span)
