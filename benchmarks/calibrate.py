"""How far the confidence of a fact can be trusted: the share that is right, by confidence and rule.

    python benchmarks/calibrate.py                                the marked papers of tests/papers
    python benchmarks/calibrate.py GOLD.json... [--papers DIR]    other marked papers
    python benchmarks/calibrate.py --json FILE                    the same, for programs

Facts on which careful readers could differ are left out. A fact has the confidence of its surest
passage, and counts for each rule that found it.
"""

import argparse
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from rich.console import Console
from sightline.benchmarks.marked import gold_files, score_all
from sightline.extract.scoring import Claim, Verdict, total
from sightline.render import Cell, as_json, table

Row = dict[str, Cell]

_LOWEST: Final = 5  # tenths of confidence; what is less sure is one bucket
_HIGHEST: Final = 9


def by_confidence(claims: Iterable[Claim]) -> list[Row]:
    """Return a row for each bucket of confidence that has facts: how many, and how many right."""
    buckets: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        tenths = int(round(_confidence(claim) * 100) // 10)
        buckets[min(max(tenths, _LOWEST - 1), _HIGHEST)].append(claim)
    return [
        {"confidence": _bucket_name(bucket), **_counts(buckets[bucket])}
        for bucket in sorted(buckets)
    ]


def by_rule(claims: Iterable[Claim]) -> list[Row]:
    """Return a row for each rule that found facts, those with most wrong facts first."""
    rules: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        for rule in {passage.rule for passage in claim.evidence}:
            rules[rule].append(claim)
    ordered = sorted(rules, key=lambda rule: (-_wrong(rules[rule]), rule))
    return [{"rule": rule, **_counts(rules[rule])} for rule in ordered]


def _confidence(claim: Claim) -> float:
    return max(passage.confidence for passage in claim.evidence)


def _bucket_name(tenths: int) -> str:
    if tenths < _LOWEST:
        return f"below {_LOWEST / 10}"
    return f"{tenths / 10:.1f}-{(tenths + 1) / 10:.1f}"


def _wrong(claims: Sequence[Claim]) -> int:
    return sum(claim.verdict == Verdict.WRONG for claim in claims)


def _counts(claims: Sequence[Claim]) -> Row:
    right = len(claims) - _wrong(claims)
    mean = sum(map(_confidence, claims)) / len(claims)
    return {
        "facts": len(claims),
        "right": right,
        "share right": round(right / len(claims), 3),
        "mean confidence": round(mean, 3),
    }


def main() -> None:
    """Read the papers and print both tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gold", nargs="*", type=Path, help="gold files")
    parser.add_argument("--papers", type=Path, help="where the papers are, if not beside")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there")
    arguments = parser.parse_args()
    scores = score_all(arguments.gold or gold_files(), arguments.papers)
    claims = [claim for claim in total(scores.values()).claims if claim.verdict != Verdict.LEFT_OUT]
    found = {"by_confidence": by_confidence(claims), "by_rule": by_rule(claims)}
    for rows in found.values():
        if rows:
            cells = [tuple(row.values()) for row in rows]
            Console().print(table(tuple(rows[0]), cells, framed=False), "")
    if arguments.json:
        arguments.json.write_text(as_json(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
