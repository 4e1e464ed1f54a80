"""Who else is reported or escalated to: "is sent to the Board , and discussed by the Cabinet".

A list of names is read by a wording itself. Where other words stand between the names, or a second
verb, what follows is told of the same paper or matter, and so of whoever sends it.
"""

import re
from collections.abc import Iterator

from ...ontology.terms import Predicate
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from .patterns import ARTICLES
from .rendering import Rendered
from .wordings import Form

_WHEN = rf"(?:{alternatives(syntax().whenever)} (?:, )?)*"
"""What may stand before the preposition: "and once a year to the Cabinet"."""
_WORDS = (
    r"(?:day (?:- )?to (?:- )?day "
    r"|(?!to |by |with |before |from |and |but |not |never |rather |than )[a-z0-9'’-]+ )"
)
_ASIDE = (
    rf"(?: \( [^()]{{1,70}} \)"
    rf"| , {alternatives(syntax().asides)} (?:(?!to {ARTICLES}⟨)[^.;:()]){{1,90}}?"
    r"(?= (?:, )?and ))"
)
"""What is told of whoever was named first: "( our leadership group )", ", chaired by Jo Bell".

Of one who sends something on, ", which reports to the Board and to the Cabinet", so is the rest.
"""
_FOR_WHAT = (
    rf"(?!in turn )(?:{alternatives(syntax().prepositions)}|if|where|when|unless) "
    r"(?:(?!to |not as )[^⟨⟩.;:, ]+ ){1,9}(?:, )?"
)
"""When or for what the next is told: "and , on matters of workforce , to the Committee"."""
_BEFORE = (
    rf"(?:{_ASIDE})? {_WORDS}{{0,8}}(?:(?:of|at) {{the}}⟨[CA]\d+⟩ {_WORDS}{{0,4}})?"
    rf"(?:, )?(?:and|as well as) (?:, )?(?:{_FOR_WHAT})?"
)
_AGAIN = {
    preposition: Form(rf"{_BEFORE}{_WHEN}{preposition} {{o+:{class_}}}")
    for preposition, class_ in (
        ("to", "actor"),
        ("by", "body"),
        ("with", "actor"),
        ("before", "body"),
        ("on", "body"),
    )
}
_SECOND_VERB = (
    Form(
        rf"{_BEFORE}{{be}}{_WHEN}(?:{{sent}}|goes|going|gone|go|comes?) {_WORDS}{{0,5}}"
        "(?:to|with|before) {o+:actor}"
    ),
    Form(
        " (?:, )?with (?:an? )?(?:[a-z]+ )?(?:copy|copies|summary|version) (?:[a-z]+ ){0,2}"
        "to {o+:actor}"
    ),
    Form(rf"{_BEFORE}{{be}}{_WHEN}{{received}} {_WORDS}{{0,4}}by {{o+:body}}"),
)
_IN_TURN = re.compile(r"\b(?:then|finally|ultimately|thereafter|onwards?|in turn|from there)\b")
_MOST = 3


def names_after(
    rendered: Rendered, preposition: str, end: int, told: Predicate
) -> Iterator[tuple[Mention, int]]:
    """Yield whom else the same is told of, and where in the sentence that is said.

    Args:
        rendered: The sentence.
        preposition: The word before whoever was named first: "to", "by".
        end: Offset after those that the wording itself names.
        told: What is told. With a report something else may be done as well; a matter that is
            escalated to one "and then to" another is taken there by the first.
    """
    again = _AGAIN.get(preposition)
    second = _SECOND_VERB if told is Predicate.REPORTS_TO else ()
    forms = (again, *second) if again else second
    rest = rendered.text[end:]
    if not any(word in rest for word in (" and ", " with ", " as well as ")):
        return  # one of which all of them need
    for _ in range(_MOST):
        found = next((m for f in forms if (m := f.pattern.match(rendered.text, end))), None)
        if found is None or (told is Predicate.ESCALATES_TO and _IN_TURN.search(found[0])):
            return
        end = found.end()
        yield from ((name, end) for name in rendered.names(found["o"]))
