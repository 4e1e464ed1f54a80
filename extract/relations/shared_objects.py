"""A sentence whose verbs share the name after the last of them, as a sentence for each verb.

"The ⟨G0⟩ is part of , and reports to , the ⟨G1⟩" says that the ⟨G0⟩ is part of the ⟨G1⟩ and
that it reports to the ⟨G1⟩; so it does without the commas.
"""

from collections.abc import Iterator

from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from .patterns import ARTICLES
from .rendering import Rendered

_UNFINISHED = rf"(?:{alternatives(syntax().prepositions)}|to account|[a-z]{{3,}}s)"
"""What something must follow: "reports to", "oversees"."""
_SHARING = alternatives(syntax().with_shared_objects)
_FIRM = rf"(?:(?<!⟩ )(?:of|to|on|by) |{_SHARING} )"
"""The same of what no comma parts from the next verb: "sits on and reports to"."""
_NEXT = rf"(?:{_SHARING}|{alternatives(syntax().with_shared_names)})"
_SECOND = rf"(?<=and )(?:(?:is|are|was|were|be) )?(?:[a-z]+ly )?{_NEXT} "
_WORD = r"(?!(?:not|never|nor|neither) )[a-z-]+ "
_SHARED = compiled(
    rf"(?<=⟩ )(?:, (?:which|who) )?"
    rf"(?P<first>(?:{_WORD}){{0,6}}(?:{_UNFINISHED} (?=, )|{_FIRM}(?!, )))(?P<comma>, )?"
    rf"(?P<second>(?:and|but|or) "
    rf"(?P<verb>(?(comma)(?:[a-z-]+ ){{0,5}}{_UNFINISHED} |{_SECOND})))(?(comma), |)"
    rf"(?=(?:both |all |each of )?{ARTICLES}⟨)"
)


def with_each_verb(rendered: Rendered) -> Iterator[Rendered]:
    """Yield a sentence, or, where its verbs share an object, the sentence of each verb.

    Args:
        rendered: The sentence.
    """
    shared = _SHARED.search(rendered.text)
    if shared is None:
        yield rendered
        return
    own = shared.end("first")
    yield rendered.without([(own, shared.end())])
    closing = [(shared.end("second"), shared.end())] if shared["comma"] else []
    yield rendered.without([(shared.start("first"), shared.start("verb")), *closing])
