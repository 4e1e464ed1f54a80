import time
from collections.abc import Callable

import pytest

Work = Callable[[int], object]


@pytest.fixture
def in_proportion() -> Callable[[Work], None]:
    """Fails where ten times as much takes far more than ten times as long.

    What is compared are times on one machine: how fast it is does not matter.
    """

    def seconds(work: Work, times: int) -> float:
        began = time.process_time()
        work(times)
        return time.process_time() - began

    def check(work: Work) -> None:
        work(100)  # what is made once is not counted
        assert seconds(work, 20_000) < 25 * seconds(work, 2_000) + 0.5

    return check
