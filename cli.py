"""The command: its verbs, each in the folder `commands`."""

import atexit
import gc

import click

from .commands.ask import chain, query, who
from .commands.build import build
from .commands.outputs import check, draw, export
from .commands.papers import read, score
from .commands.review import different, review, same
from .commands.time import changes, history
from .failures import Commands
from .version import __version__

_MADE_BETWEEN = 100_000
"""Objects made, less those dropped, before garbage is looked for.

Word lists and patterns stay. To look through them every 700 objects, as Python does, takes a tenth
of the time of a short command, and to look through them once more at its end another tenth.
"""


@click.group(cls=Commands, context_settings={"help_option_names": ["--help", "-h"]})
@click.version_option(__version__, prog_name="sightline")
def main() -> None:
    """Who governs safeguarding, read from the papers that councils publish.

    Start with `sightline build PAPERS`, PAPERS being a folder of minutes, agendas and reports.
    """
    gc.set_threshold(_MADE_BETWEEN)
    atexit.register(gc.freeze)


for command in (
    build, query, chain, who, draw, export, read, check, score,
    changes, history, review, same, different,
):  # fmt: skip
    main.add_command(command)
