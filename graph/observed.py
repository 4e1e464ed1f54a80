"""The day on which a passage saw what it says: its paper's, or that of a meeting told in it."""

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence

from ..extract.facts import Evidence, Reading
from ..ontology.terms import Predicate

Sitting = tuple[int, int, dt.date]
"""Where the list of those present at a meeting begins and ends, and the meeting's day."""


def sittings(reading: Reading) -> list[Sitting]:
    """Return the lists of attendance in a paper that are of an earlier day than the paper.

    An agenda pack has the minutes of the meeting before: who is listed there was there then.
    """
    days = {entity.id: entity.date for entity in reading.entities if entity.date}
    listed: dict[dt.date, list[Evidence]] = defaultdict(list)
    for fact in reading.facts:
        present = fact.predicate in {Predicate.ATTENDED, Predicate.SENT_APOLOGIES}
        if present and fact.object in days:
            listed[days[fact.object]] += fact.evidence
    spans = [
        (min(passage.start for passage in several), max(passage.end for passage in several), day)
        for day, several in listed.items()
    ]
    return [
        (start, end, day)
        for start, end, day in sorted(spans)
        if reading.date
        and day < reading.date
        and not any(begin < end and start < stop for begin, stop, other in spans if other != day)
    ]


def observed_on(
    passage: Evidence, among: Sequence[Sitting], paper: dt.date | None
) -> dt.date | None:
    """Return the day of the list that a passage stands in, else the paper's own."""
    within = (day for start, end, day in among if start <= passage.start and passage.end <= end)
    return next(within, paper)
