"""A sentence whose verbs share the name after the last of them, as a sentence for each verb.

"The ⟨G0⟩ is part of , and reports to , the ⟨G1⟩" says that the ⟨G0⟩ is part of the ⟨G1⟩ and
that it reports to the ⟨G1⟩.
"""

from collections.abc import Iterator

from ..lexicon.compiled import compiled
from ..lexicon.syntax import alternatives, syntax
from .patterns import ARTICLES
from .rendering import Rendered

_UNFINISHED = rf"(?:{alternatives(syntax().prepositions)}|to account|[a-z]{{3,}}s)"
"""What something must follow: "reports to", "oversees"."""
_SHARED = compiled(
    rf"(?<=⟩ )(?P<first>(?:[a-z-]+ ){{0,6}}{_UNFINISHED} ), (?P<second>(?:and|but|or) "
    rf"(?P<verb>(?:[a-z-]+ ){{0,5}}{_UNFINISHED} )), (?=(?:both |all |each of )?{ARTICLES}⟨)"
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
    yield rendered.without([(shared.end("first"), shared.end())])
    closing = (shared.end("second"), shared.end())
    yield rendered.without([(shared.start("first"), shared.start("verb")), closing])
