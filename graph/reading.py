"""Papers read side by side, each in a process that may die without costing another paper."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from ..extract.facts import Reading
from ..extract.readers import MAX_BYTES, Source, UnreadablePaper, read_document

if TYPE_CHECKING:
    from spacy.language import Language

Reader = Callable[[Source], Reading]
Outcome = tuple[Source, Reading | str]
"""A paper, and what was read of it or the reason why nothing was."""


@dataclass(frozen=True, slots=True)
class PaperReader:
    """Reads papers; it survives the way into another process.

    Attributes:
        model: An installed spaCy pipeline to add, if any.
        council: The place the papers belong to where they do not say it, if known.
        max_bytes: Largest paper, and largest expansion of a compressed one.
    """

    model: str | None = None
    council: str | None = None
    max_bytes: int = MAX_BYTES

    def __call__(self, source: Source) -> Reading:
        """Read a paper.

        Raises:
            UnreadablePaper: If it cannot be read.
        """
        # spaCy takes long to import, and only the processes that read need it.
        from ..extract import read  # noqa: PLC0415 - as above

        document = read_document(source.name, source.read_bytes(), max_bytes=self.max_bytes)
        return read(document, _language(self.model), council=self.council)


@cache
def _language(model: str | None) -> "Language":
    from ..extract import load  # noqa: PLC0415 - as in PaperReader

    return load(model)


def read_all(sources: Sequence[Source], reader: Reader, workers: int) -> Iterator[Outcome]:
    """Read papers and yield each outcome as it comes.

    When a worker dies, nobody knows which of the papers then in hand killed it. Each of them is
    read once more in a process of its own.

    Args:
        sources: The papers.
        reader: What reads one; it must survive pickling.
        workers: The number of processes; with 0, papers are read in this one.
    """
    if not workers:
        yield from ((source, _outcome(reader, source)) for source in sources)
        return
    waiting = deque(sources)
    while waiting:
        in_hand: dict[Future[Reading | str], Source] = {}
        with _pool(min(workers, len(waiting))) as pool:
            try:
                yield from _together(pool, waiting, in_hand, reader, workers)
            except BrokenProcessPool:
                suspects = list(in_hand.values())
            else:
                return
            finally:
                pool.shutdown(wait=False, cancel_futures=True)
        for source in suspects:
            yield source, _alone(reader, source)


def _together(
    pool: ProcessPoolExecutor,
    waiting: deque[Source],
    in_hand: dict[Future[Reading | str], Source],
    reader: Reader,
    workers: int,
) -> Iterator[Outcome]:
    while waiting or in_hand:
        while waiting and len(in_hand) < 2 * workers:
            in_hand[pool.submit(_outcome, reader, waiting[0])] = waiting[0]
            waiting.popleft()
        done, _ = wait(in_hand, return_when=FIRST_COMPLETED)
        for future in done:
            outcome = future.result()
            yield in_hand.pop(future), outcome


def _alone(reader: Reader, source: Source) -> Reading | str:
    with _pool(1) as pool:
        try:
            return pool.submit(_outcome, reader, source).result()
        except BrokenProcessPool:
            return "reading it broke down the process that read it"


def _pool(workers: int) -> ProcessPoolExecutor:
    # A spawned process holds no lock or thread of this one, and is the same on every system.
    context = multiprocessing.get_context("spawn")
    return ProcessPoolExecutor(workers, mp_context=context, initializer=_leave_interrupts)


def _leave_interrupts() -> None:
    """Let the process that was asked to stop end this one, without a traceback of its own."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _outcome(reader: Reader, source: Source) -> Reading | str:
    try:
        return reader(source)
    except UnreadablePaper as error:
        return error.reason
    except Exception as error:  # noqa: BLE001 - one paper must not cost the others
        first_line = str(error).partition("\n")[0]
        return f"could not be read ({type(error).__name__}: {first_line})"
