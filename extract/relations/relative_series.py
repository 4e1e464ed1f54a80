"""Several things that a relative clause tells of whoever is named before it.

"The ⟨O0⟩ , who manages the ⟨O1⟩ and chairs the ⟨G2⟩ , is new" says that the ⟨O0⟩ chairs the ⟨G2⟩,
and nothing of the kind of the ⟨O1⟩.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from .patterns import CLASSES
from .rendering import Rendered
from .series import first_verb, joints, shares

_RELATIVE = re.compile(
    r"(?P<whole>(?:⟨[OP]\d+⟩ , (?:the )?)?⟨(?P<letter>[A-Z])\d+⟩) , (?P<which>who|which) "
)
_LINK = re.compile(
    r"⟩ , (?:which|who) [^,;:()]*?(?P<name>⟨(?P<letter>[A-Z])\d+⟩) "
    r"(?P<mark>, (?P<which>which|who) )(?:[^,;:()]|, (?:which|who) )*?(?=[.;] $)"
)
"""A clause about the last name of the one before: "which reports to ⟨G1⟩ , which oversees"."""
_END = re.compile(r"(?<= )(?:, (?!and |or |but |(?:the |its |an? )?⟨)|[.;:] )|$")
_LAST = "and "
"""Before the last of the verbs: after a comma, the main clause goes on."""


def relatives_apart(rendered: Rendered) -> Iterator[Rendered]:
    """Yield a sentence without the further verbs of its relative clause, and one of each of them.

    A relative clause at the end of another is about the last name of that one.

    Args:
        rendered: The sentence.
    """
    link = _LINK.search(rendered.text)
    if link is None or (link["letter"] in CLASSES["official"]) != (link["which"] == "who"):
        yield from _verbs_apart(rendered)
        return
    yield from _verbs_apart(rendered.ending_at(link.start("mark"), []))
    gone = [(0, link.start("name")), link.span("mark")]
    yield from relatives_apart(rendered.without(gone))


def _verbs_apart(rendered: Rendered) -> Iterator[Rendered]:
    """Yield a sentence without the further verbs of its relative clause, and one of each."""
    text = rendered.text
    relative = _RELATIVE.search(text)
    verb = relative and first_verb().match(text, relative.end())
    if not relative or not verb or verb["modal"] or not _may_be(relative):
        yield rendered
        return
    said = list(_further(text, verb.end()))
    if not said:
        yield rendered
        return
    end = _end(text, said[-1].end())
    yield replace(rendered.without([(said[0].start(), end)]), end=rendered.end)
    stops = [*(joint.start() for joint in said[1:]), end]
    for joint, stop in zip(said, stops, strict=True):
        between = (relative.end(), joint.start("said"))
        gone = [(0, relative.start()), between, (stop, len(text))]
        yield replace(rendered.without(gone), end=rendered.token_from(stop), listed=0)


def _may_be(relative: re.Match[str]) -> bool:
    """Tell whether "who" or "which" may be about a name of such a kind."""
    return (relative["letter"] in CLASSES["official"]) == (relative["which"] == "who")


def _further(text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield the further verbs of a relative clause: "and chairs", or ", chairs ... and reports"."""
    end, waiting = _end(text, start), []
    for joint in joints(modal=False).finditer(text, start):
        if joint["again"] or joint.start() > end or shares(text[start : joint.start()]):
            return
        start, end = joint.start("said"), _end(text, joint.end())
        waiting.append(joint)
        if joint[0].startswith(_LAST):
            yield from waiting
            waiting = []
        elif not joint[0].startswith(", ") or joint[0].startswith(f", {_LAST}"):
            return


def _end(text: str, start: int) -> int:
    """Return where a clause ends that goes on from here: before a comma, or at a stop."""
    ends = _END.search(text, start)
    return ends.start() if ends else len(text)
