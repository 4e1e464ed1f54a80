"""What goes on after whoever is reported to: "is sent to the Board , and discussed by the Cabinet".

A list of names is read by a wording itself. Where other words stand between the names, or a second
verb, what follows is told of the same paper, and so of whoever sends it.
"""

from collections.abc import Iterator

from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from .rendering import Rendered
from .wordings import Form

_WHEN = rf"(?:{alternatives(syntax().whenever)} )*"
"""What may stand before the preposition: "and once a year to the Cabinet"."""
_WORDS = r"(?:(?!to |by |with |before |from |and |but |not |never |rather |than )[a-z0-9'’-]+ )"
_BEFORE = rf" {_WORDS}{{0,8}}(?:(?:of|at) {{the}}⟨[CA]\d+⟩ {_WORDS}{{0,4}})?(?:, )?and (?:, )?"
_AGAIN = {
    preposition: Form(rf"{_BEFORE}{_WHEN}{preposition} {{o+:{class_}}}")
    for preposition, class_ in (
        ("to", "actor"),
        ("by", "body"),
        ("with", "actor"),
        ("before", "body"),
    )
}
_SECOND_VERB = (
    Form(
        rf"{_BEFORE}{{be}}{_WHEN}(?:{{sent}}|goes|going|gone|go|comes?) {_WORDS}{{0,5}}"
        "(?:to|with|before) {o+:actor}"
    ),
    Form(rf"{_BEFORE}{{be}}{_WHEN}{{received}} {_WORDS}{{0,4}}by {{o+:body}}"),
)
_MOST = 3


def names_after(rendered: Rendered, preposition: str, end: int) -> Iterator[tuple[Mention, int]]:
    """Yield whom else the same paper goes to, and where in the sentence that is said.

    Args:
        rendered: The sentence.
        preposition: The word before whoever was named first: "to", "by".
        end: Offset after those that the wording itself names.
    """
    again = _AGAIN.get(preposition)
    forms = (again, *_SECOND_VERB) if again else _SECOND_VERB
    if " and " not in rendered.text[end:]:
        return  # as all of them need
    for _ in range(_MOST):
        found = next((m for f in forms if (m := f.pattern.match(rendered.text, end))), None)
        if found is None:
            return
        end = found.end()
        yield from ((name, end) for name in rendered.names(found["o"]))
