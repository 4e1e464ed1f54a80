"""Compares how well the marked papers are read with how well they were, or freezes it anew.

    python benchmarks/freeze.py                what has changed since the figures were frozen
    python benchmarks/freeze.py --update       write tests/papers/frozen.json and floors.json
    python benchmarks/freeze.py --untouched    the papers that were kept untouched as well

A floor is what a test lets no later version fall below: a little less than was measured.
"""

import argparse
import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

from rich.console import Console
from sightline.benchmarks.marked import FLOORS, FROZEN, gold_files, score_all
from sightline.render import Cell, as_json, score_data, table

SLACK: Final = 0.02
FLOORED: Final = ("entity_f1", "type_acc", "fact_f1", "fact_macro_f1", "decision_f1")
_DIGITS: Final = 4


def floors(everything: Mapping[str, float]) -> dict[str, float]:
    """Return the floor of each figure; every quote must stand in its paper, without slack."""
    allowed = {key: math.floor((everything[key] - SLACK) * 1000) / 1000 for key in FLOORED}
    return {**allowed, "evidenced": 1.0}


def rounded(value: Any) -> Any:
    """Return data with its figures at the precision at which they are frozen."""
    if isinstance(value, dict):
        return {key: rounded(inner) for key, inner in value.items()}
    return round(value, _DIGITS) if isinstance(value, float) else value


def changes(frozen: Mapping[str, Any], now: Mapping[str, Any]) -> Iterator[tuple[Cell, ...]]:
    """Yield each figure that differs: the paper, the figure, what it was, what it is."""
    for name in now:
        before, after = _flat(frozen.get(name, {})), _flat(now[name])
        for key in {**before, **after}:
            if before.get(key) != after.get(key):
                yield name, key, before.get(key), after.get(key)


def _flat(record: Mapping[str, Any]) -> dict[str, Cell]:
    """Return the figures of a paper, that of each kind of fact being its F1."""
    flat = {key: value for key, value in record.items() if key != "relations"}
    relations = record.get("relations", {})
    return {**flat, **{f"{kind} F1": tally["F1"] for kind, tally in relations.items()}}


def _write(file: Path, data: object) -> None:
    file.write_text(as_json(data) + "\n", encoding="utf-8")


def main() -> None:
    """Measure, compare, and freeze if asked to."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--update", action="store_true", help="write the figures and the floors")
    parser.add_argument("--untouched", action="store_true", help="measure untouched papers too")
    arguments = parser.parse_args()
    scores = score_all(gold_files(with_untouched=arguments.untouched))
    now = rounded(score_data(scores, listed=False))
    frozen = json.loads(FROZEN.read_text(encoding="utf-8")) if FROZEN.exists() else {}
    rows = list(changes(frozen, now))
    if rows:
        Console().print(table(("paper", "figure", "was", "is"), rows, framed=False))
    else:
        print("nothing has changed")
    if arguments.update:
        _write(FROZEN, now)
        _write(FLOORS, floors(now["all"]))
        print(f"wrote {FROZEN.name} and {FLOORS.name}: {len(scores)} papers")


if __name__ == "__main__":
    main()
