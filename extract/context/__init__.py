"""What a paper is: whose, of what kind, under what title, of which meetings.

`place_paper` finds out; `find_topics` finds which body a section is about, `find_statements`
which partner speaks in it; `find_settings` finds
lists of people that are of another body or meeting; `whose` tells which body a label or a table is
of by where it stands, `is_sent_to` whether a table is of those whom organisations send to it;
`council_place` tells the place that a council is named after, `names_no_more` whether a heading is
all a name, `short_name` what a bracket says that a body is called. `HEAD` tokens and
`LINES_TO_TITLE` lines are where a paper says so.
"""

from .authority import council_place
from .heading_names import names_no_more
from .heads import HEAD
from .home import place_paper
from .item_pages import heads_as_reported_on, is_of_an_item
from .paper_titles import LINES_TO_TITLE
from .settings import PARTNERSHIPS, find_settings, is_sent_to, whose
from .short_names import short_name
from .statements import find_statements
from .topics import find_topics

__all__ = [
    "HEAD",
    "LINES_TO_TITLE",
    "PARTNERSHIPS",
    "council_place",
    "find_settings",
    "find_statements",
    "find_topics",
    "heads_as_reported_on",
    "is_of_an_item",
    "is_sent_to",
    "names_no_more",
    "place_paper",
    "short_name",
    "whose",
]
