"""What can go wrong when a question is asked; each message is one line that says what and where."""

# ruff: noqa: N818  named for the fact, as are all our errors


class QuestionError(Exception):
    """A question that cannot be answered as it was put."""


class MalformedQuery(QuestionError):
    """A query file whose header cannot be understood."""


class UnknownQuery(QuestionError):
    """No shipped query has that name."""


class BadParameter(QuestionError):
    """A parameter that the query does not take, that it needs, or whose value does not fit."""


class BadQuery(QuestionError):
    """SPARQL that cannot be run: not well formed, or reaching outside the graph."""


class NotFound(QuestionError):
    """No entity of the graph has that name."""


class Ambiguous(QuestionError):
    """Several entities of the graph have that name."""
