"""What a sentence tells of a name by one of several verbs, as a sentence with that verb alone.

"The ⟨G0⟩ meets monthly and receives reports from the ⟨G1⟩" says that "the ⟨G0⟩ receives reports
from the ⟨G1⟩", and so do "the ⟨G0⟩ , receiving reports from the ⟨G1⟩ , meets monthly" and "the ⟨G0⟩
will receive reports from the ⟨G1⟩".
"""

import re
from collections.abc import Iterator
from functools import cache

from ..lexicon.syntax import alternatives, gerund, syntax, third_person
from .assertion import is_doubtful
from .governing import find_left
from .patterns import CLASSES, SYMBOL
from .rendering import Rendered

_ADVERBS = rf"(?:{alternatives(syntax().in_passing)} |(?:now|then|jointly|both|[a-z]+ly) )*"
_NO_NOUN = r"(?!(?:of|for|and|from|is|are|was|were|has|have|had|will|which|that|by|,) )"
"""What follows a verb, and not a noun that looks like one: "minutes and reports from"."""
_MODAL = r"(?:will|would|shall|must|should)"
_BESIDE = re.compile(r" (?:(?:, )?(?:who|which|that) )?")
_AFTER_MODAL = re.compile(rf"⟩ (?:(?:who|which|that) )?{_MODAL} ")


def verbs_apart(rendered: Rendered) -> Iterator[Rendered]:
    """Yield a sentence of each verb that is told of a name further left, or in another form.

    None is made of what is denied, asked or imagined, as what makes it so would be lost.
    """
    text = rendered.text
    last = text.rfind("⟨")  # it tells of two names, and the second comes after it
    for verb in _verbs().finditer(text, 0, max(last, 0)):
        if is_doubtful(text[: verb.start(verb.lastgroup or 0)]):
            return
        clause = _clause(rendered, verb)
        if clause is not None:
            yield clause


def _clause(rendered: Rendered, verb: re.Match[str]) -> Rendered | None:
    """Return the sentence with nothing before a verb but its subject, if that is said."""
    text, form = rendered.text, verb.lastgroup or ""
    start, end = verb.span(form)
    if form == "base" and not _AFTER_MODAL.search(text, 0, start):
        return None
    before = verb.start() if verb["modal"] else start
    subjects = find_left(rendered, before, [], CLASSES["actor"], genitive=None)
    places = [s for s in SYMBOL.finditer(text, 0, before) if rendered.named(s) in subjects]
    if not places or (verb["modal"] and not _BESIDE.fullmatch(text, places[-1].end(), before)):
        return None
    said = _finite(verb[form], form, several=len(subjects) > 1)
    first, after = places[0].start(), places[-1].end() + 1
    if after == start and said == verb[form]:
        return None  # it is the first verb, as it stands
    return rendered.without([(0, first), (after, start)], {(start, end): said})


def _finite(verb: str, form: str, *, several: bool) -> str:
    """Return the form of a verb that stands after its subject: "oversees" for "overseeing"."""
    if form == "third":
        return verb
    base = _bases()[verb] if form == "doing" else verb
    return base if several else third_person(base)


@cache
def _verbs() -> re.Pattern[str]:
    """Return how a verb stands that has its subject further left, by its form."""
    duties = syntax().duty_verbs
    base = alternatives(duties)
    third = alternatives([*map(third_person, duties), *syntax().telegraphic, "[a-z]{3,}ed"])
    doing = alternatives([*map(gerund, duties)])
    return re.compile(
        rf"(?<= )(?:(?:(?P<modal>{_MODAL})|and|but) {_ADVERBS}"
        rf"(?:(?P<third>{third})|(?P<base>{base}))"
        rf"|(?:(?<=⟩ )(?:, )?|, ){_ADVERBS}(?P<doing>{doing})) {_NO_NOUN}"
    )


@cache
def _bases() -> dict[str, str]:
    """Return verbs by their participles: "overseeing" as "oversee"."""
    return {gerund(verb): verb for verb in syntax().duty_verbs}
