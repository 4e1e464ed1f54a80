"""What can go wrong in a command, as one line on stderr and an exit code."""

# ruff: noqa: PLC0415  what a command raises is imported only once something was raised

import errno
from typing import Any

import click


class Commands(click.Group):
    """The one place where what went wrong becomes one line and an exit code."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what a user can cause ends it with one line on stderr.

        Raises:
            click.UsageError: The arguments do not fit (exit code 2).
            click.ClickException: It could not be done (exit code 1).
        """
        try:
            return super().invoke(ctx)
        except OSError as error:
            if error.errno == errno.EPIPE:  # whoever reads our output has seen enough
                raise
            raise click.ClickException(_line(error)) from error
        except Exception as error:
            if isinstance(error, _misuse()):
                raise click.UsageError(str(error)) from error
            if isinstance(error, _expected()):
                raise click.ClickException(str(error)) from error
            raise


def _misuse() -> tuple[type[Exception], ...]:
    from .queries.errors import BadParameter, UnknownQuery

    return BadParameter, UnknownQuery


def _expected() -> tuple[type[Exception], ...]:
    from .extract.readers import UnreadablePaper
    from .extract.scoring import BadGold
    from .graph.folder import GraphError
    from .graph.writing import WriteError
    from .queries.errors import QuestionError

    return BadGold, GraphError, QuestionError, UnreadablePaper, WriteError


def _line(error: OSError) -> str:
    """Return what the system says is wrong, with the file it is wrong with."""
    reason = (error.strerror or str(error)).lower()
    return f"{error.filename}: {reason}" if error.filename else reason
