"""What the text of a paper says beside its facts: since when they hold, and which bodies ended."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from ..extract.facts import Reading
from .endings import Ending, endings_in
from .names import place_key, plain
from .stated import Span, Stated, stated_in


@dataclass(frozen=True, slots=True)
class Said:
    """What the text of a paper says, for which its text is needed.

    Attributes:
        dated: What its passages say of the time of their statements.
        endings: The bodies of which it says that there are none any more.
        given: Key of the place that was given with the paper and that its text does not name.
    """

    dated: Mapping[Span, Stated] = field(default_factory=dict)
    endings: tuple[Ending, ...] = ()
    given: str = ""


def said_in(reading: Reading, council: str | None = None) -> Said:
    """Return what the text of a paper says.

    Args:
        reading: The paper, with its text.
        council: The place that it was said to belong to where it does not say it itself.
    """
    place = place_key(council or "")
    named = f" {place} " in f" {plain(reading.document.text)} "
    return Said(stated_in(reading), tuple(endings_in(reading)), "" if named else place)
