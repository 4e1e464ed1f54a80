"""Puts measured figures into the README: `python docs/make_figures.py REPORT.json`.

REPORT.json holds an object for each paper, and one called "all", with its precision and recall
("entity_p", "entity_r", "fact_p", "fact_r"), F1 ("decision_f1") and shares ("type_acc",
"evidenced"), from 0 to 1.
"""

# ruff: noqa: INP001  a script, not a package

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Final

README: Final = Path(__file__).parent.parent / "README.md"
_BEGIN: Final = "<!-- figures -->\n"
_END: Final = "<!-- end of figures -->"
_COLUMNS: Final = {
    "names: precision": "entity_p",
    "names: recall": "entity_r",
    "names: right type": "type_acc",
    "facts: precision": "fact_p",
    "facts: recall": "fact_r",
    "decisions: F1": "decision_f1",
    "facts whose quote stands in the paper": "evidenced",
}


def table(report: Mapping[str, Mapping[str, float | None]]) -> str:
    """Return the figures as a table of Markdown, in hundredths."""
    papers = [figures for name, figures in report.items() if name != "all"]
    rows = {f"paper {number}": figures for number, figures in enumerate(papers, start=1)}
    rows["all together"] = report["all"]
    lines = [["", *_COLUMNS], ["---", *(["---:"] * len(_COLUMNS))]]
    lines += [
        [name, *(_hundredths(figures[key]) for key in _COLUMNS.values())]
        for name, figures in rows.items()
    ]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _hundredths(share: float | None) -> str:
    return "" if share is None else f"{share:.2f}"


if __name__ == "__main__":
    before, _, rest = README.read_text(encoding="utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    figures = table(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    README.write_text(f"{before}{_BEGIN}{figures}{_END}{after}", encoding="utf-8")
