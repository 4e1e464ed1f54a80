"""A sentence that tells several things of one subject, as a sentence for each.

"The ⟨O0⟩ sits on the ⟨G1⟩ , chairs the ⟨G2⟩ and reports to the ⟨O3⟩" says that the ⟨O0⟩ sits on the
⟨G1⟩, that the ⟨O0⟩ chairs the ⟨G2⟩ and that the ⟨O0⟩ reports to the ⟨O3⟩; that the ⟨G1⟩ chairs the
⟨G2⟩ it does not say.
"""

import re
from collections.abc import Iterator
from functools import cache

from ...ontology.terms import OFFICIALS
from ..lexicon.syntax import alternatives, syntax, third_person
from .patterns import ANY_SYMBOL, ARTICLES
from .rendering import Rendered
from .shared_objects import with_each_verb

MODAL = r"(?:will|would|shall|must|should|may|can)"
_TITLED = (
    rf"(?:the |its |our )?(?:[a-z]+ ){{0,2}}{ANY_SYMBOL} "
    rf"(?:(?:of|at|for|from) {ARTICLES}{ANY_SYMBOL} )?"
)
_ASIDE = rf"(?:, {_TITLED}, |\( [^()]* \) |, (?:which|who) [^⟨⟩,;:()]* , )"
_TIMES = alternatives(syntax().opening_times)
_OPENING = rf"(?:{alternatives(syntax().opening_phrases)} [^⟨⟩,;:]* , |{_TIMES} )?"
_NO_ADJECTIVE = alternatives(
    [*syntax().prepositions, *syntax().conditions, *syntax().opening_phrases]
)
SUBJECT = re.compile(
    rf"(?:\W+ |[0-9.]+ )*{_OPENING}{ARTICLES}(?:(?!{_NO_ADJECTIVE} )[a-z-]+ "
    rf"(?:- [a-z]+ )?){{0,2}}(?P<subject>{ANY_SYMBOL}) {_ASIDE}?"
)
EMBEDS = re.compile(
    r"\b(?:which|who|whom|whose|that|where|when|if|unless|because|while|whilst|whether|how|what|so"
    r"|although|though) "
)
"""What begins a clause inside another, the verbs of which have a subject of their own."""
_OTHER = re.compile(
    rf"(?:, and|\bbut|\b(?:renamed|called|named|known as|became|becomes?)) {ARTICLES}{ANY_SYMBOL}"
)
"""What the rest may as well be told of: ", and the ⟨G1⟩", "was renamed the ⟨G1⟩"."""
_TELLS_WHAT = re.compile(r"\b(?:that|whether|how|what) ")
NO_NOUN = r"(?!(?:of|for|and|or|from|is|are|was|were|has|have|had|will|which|that|by|,) )"
"""What follows a verb, and not a noun that looks like one: "minutes and reports from"."""
ADVERBS = rf"(?:{alternatives(syntax().in_passing)} |(?:now|then|jointly|both|[a-z]+ly) )*"
_ALONE = re.compile(rf"^(?:{MODAL} )?(?:{ADVERBS}[a-z]+ , )*{ADVERBS}[a-z]+ $")
"""Verbs that share what comes after the next one: "will convene and chair the ⟨G1⟩"."""
_UNFINISHED = re.compile(rf"\b{alternatives(syntax().prepositions)} $")
"""The same of what stands after a preposition: "is managed by , and reports to , the ⟨O1⟩"."""
_ITS_MEETINGS = re.compile(r"\bits meetings\b")
"""Those of what the verb before is about: "sits on the ⟨G1⟩ and reports to its meetings"."""
_PERSONAL = frozenset({"he", "she", "they"})


def in_clauses(found: list[Rendered]) -> list[Rendered]:
    """Return sentences, in place of one that tells several things of its subject each of them.

    Args:
        found: Sentences.
    """
    apart = (one for rendered in found for one in with_each_verb(rendered))
    return [clause for rendered in apart for clause in _clauses(rendered)]


def _clauses(rendered: Rendered) -> Iterator[Rendered]:
    text = rendered.text
    subject = SUBJECT.match(text)
    verb = subject and first_verb().match(text, subject.end())
    if not subject or not verb:
        yield rendered
        return
    modal = verb["modal"]
    joints = list(_cuts(rendered, subject, verb))
    starts = [subject.end(), *(joint.start("said") for joint in joints)]
    cuts = [joint.start() for joint in joints]
    if not cuts:
        yield rendered
        return
    before = f"{modal} " if modal else ""
    for start, cut, end in zip(starts, [0, *cuts], [*cuts, len(text)], strict=True):
        instead: dict[tuple[int, int], str] = {}
        if cut and before and not text.startswith(before, start):
            word = text.index(" ", start)
            instead[(start, word)] = before + text[start:word]
        yield rendered.ending_at(end, [(subject.end(), start)] if cut else [], instead)


def _cuts(
    rendered: Rendered, subject: re.Match[str], verb: re.Match[str]
) -> Iterator[re.Match[str]]:
    """Yield where a further verb is joined to those before that is told of the subject."""
    text, start = rendered.text, subject.end()
    for joint in joints(modal=verb["modal"] is not None).finditer(text, verb.end()):
        told = text[start : joint.start()]
        embeds = EMBEDS.search(told)
        if embeds and (_TELLS_WHAT.search(told) or not joint[0].startswith(";")):
            continue
        if shares(told):
            continue
        if joint["again"] and not _is_same(rendered, subject["subject"], joint["again"]):
            continue
        if not _ITS_MEETINGS.search(text, joint.end()):
            start = joint.start("said")
            yield joint


def shares(told: str) -> bool:
    """Tell whether what a verb tells is not whole without what comes after the next verb."""
    return any(p.search(told) for p in (_OTHER, _ALONE, _UNFINISHED))


def _is_same(rendered: Rendered, subject: str, again: str) -> bool:
    """Tell whether a pronoun before a further verb means the subject: "and she also chairs"."""
    symbol = re.fullmatch(r"⟨[A-Z](\d+)⟩", subject)
    named = rendered.mentions[int(symbol[1])] if symbol else None
    if named is None:
        return False
    if again in _PERSONAL:
        return named.type in OFFICIALS
    pointer = re.fullmatch(r"⟨[A-Z](\d+)⟩", again)
    other = rendered.mentions[int(pointer[1])] if pointer else None
    return other is not None and other.rule == "pointer" and other.entity == named.entity


@cache
def third_persons() -> str:
    """Return a pattern of the verbs of a subject in the singular: "chairs", "is", "set up the"."""
    thirds = [*map(third_person, syntax().duty_verbs), *syntax().third_verbs]
    return alternatives(
        [*thirds, "is", "was", "has", "had", "[a-z]{3,}ed(?= (?:the|an?|its|their) )"]
    )


@cache
def first_verb() -> re.Pattern[str]:
    """Return how the first verb stands right after the subject."""
    return re.compile(rf"{ADVERBS}(?:(?P<modal>{MODAL}) |{third_persons()} )")


@cache
def joints(*, modal: bool) -> re.Pattern[str]:
    """Return what joins a further verb to those before: ", ", " and also "."""
    base = alternatives(syntax().duty_verbs)
    verb = rf"(?:{MODAL} )?(?:{base}|be)" if modal else rf"(?:{third_persons()}|{MODAL})"
    again = rf"(?:(?P<again>he|she|they|{ANY_SYMBOL}) )?"
    return re.compile(
        rf"(?<= )(?:[,;] (?:and |but )?|(?:and|but) ){again}(?P<said>{ADVERBS}{verb} {NO_NOUN})"
    )
