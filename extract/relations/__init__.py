"""Facts from wording: `read_wording` states what the sentences of a paper assert.

A sentence is rendered with a symbol for each name; the wordings of `lexicon/relations.toml` are
looked for in it; their ends are named, and what is not asserted is left out. `read_labels` states
what labelled lines say of the body that a section is about, `read_routes` what arrows and tables of
levels do.
"""

from .attendance_rates import read_rates
from .homes import read_homes
from .labels import read_labels
from .post_lines import read_post_lines
from .post_rows import read_post_rows
from .routes import read_routes
from .sentence_facts import read_wording

__all__ = [
    "read_homes",
    "read_labels",
    "read_post_lines",
    "read_post_rows",
    "read_rates",
    "read_routes",
    "read_wording",
]
