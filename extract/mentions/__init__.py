"""Mentions: where a paper names a person, a post, a body or an organisation.

A mention is found by a grammar of names. People come first, by honorifics, given names and lists
(`people`). What remains of the capitalised words, with the small words that may stand inside a
name, makes runs (`runs`); a run is cut where one name ends and another begins (`cuts`); a part is
named by its head noun (`heads`): a post by "Director" (`posts`), a body by "Board" (`bodies`).
National lists add what no grammar can know (`nationals`, `known`). A name may go on in lower case
after its capitals (`endings`), or have none at all (`lower_case`, `lower_posts`). Of capitals that
name nothing yet, what stands beside them tells more: that it is a charity (`introduced`), whose
organisation, in a list of people (`affiliations`), or a person's rare name (`appositions`).
"""

from .finder import find_mentions
from .listed_councils import COUNCILS, SHARED_NOUN
from .mention import Mention, Mentions

__all__ = ["COUNCILS", "SHARED_NOUN", "Mention", "Mentions", "find_mentions"]
