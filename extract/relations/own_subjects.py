"""A sentence of several clauses, each with a subject of its own, as a sentence for each.

"The ⟨G0⟩ reports to the ⟨G1⟩ and the ⟨G2⟩ is chaired by the ⟨O3⟩" does not say that ⟨G0⟩ reports to
⟨G2⟩, nor that ⟨O3⟩ chairs ⟨G1⟩: a verb in the singular follows the last name.
"""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from re import Match, Pattern

from ..lexicon.compiled import compiled
from ..lexicon.references import reference_words
from ..lexicon.syntax import alternatives
from .patterns import ANY_SYMBOL, ARTICLES, POSSESSIVE, SYMBOL
from .rendering import Rendered
from .series import ADVERBS, EMBEDS, MODAL, NO_NOUN, SUBJECT, first_verb, third_persons


def apart_by_subject(rendered: Rendered) -> Iterator[Rendered]:
    """Yield a sentence, or its clauses where the later ones have subjects of their own.

    Each names somebody after its verb; what one leaves unsaid is said by the others.

    Args:
        rendered: The sentence.
    """
    cuts = list(_cuts(rendered.text))
    if not cuts:
        yield rendered
        return
    text = rendered.text
    bounds = [(0, 0), *((cut.start() + 1, cut.end()) for cut in cuts), (len(text), len(text))]
    for (_, start), (end, _) in pairwise(bounds):
        yield rendered.ending_at(end, [(0, start)] if start else [])


def _cuts(text: str) -> Iterator[Match[str]]:
    """Yield what joins a clause to those before: " , and " before a name and its verb."""
    subject = SUBJECT.match(text)
    verb = first_verb().match(text, subject.end()) if subject else None
    if verb is None:
        return
    start = verb.end()
    for joint in _joint().finditer(text, start):
        told = text[start : joint.start()]
        whole = SYMBOL.search(told) and SYMBOL.search(text, joint.end("clause"))
        if whole and (joint["mark"] == ";" or not EMBEDS.search(told)):
            yield joint
            start = joint.end("clause")


@cache
def _joint() -> Pattern[str]:
    """Return what joins two clauses, before a name with a verb in the singular."""
    aside = r"(?:, (?!and |or )[^,;:.]{1,80} , |\( [^()]{1,40} \) )?"
    owned = rf"{POSSESSIVE} (?:[a-z-]+ ){{0,3}}?(?:{ANY_SYMBOL} )?"  # "its chair", "its ⟨O1⟩"
    subject = rf"{ARTICLES}(?:chair(?:man|person)? of {ARTICLES})?{ANY_SYMBOL} (?:{owned})?"
    verb = rf"{ADVERBS}(?:{MODAL} (?!not )|{third_persons()} {NO_NOUN})"
    joins = alternatives(sorted(reference_words().pronouns.joining_clauses))
    return compiled(
        rf" (?:(?P<mark>[,;–]) )?(?:{joins} |(?<=; ))"
        rf"(?=(?P<clause>{subject}{aside}{verb}))"
    )
