"""How well papers are read, measured against papers that people have marked.

A gold file lists what a paper says; `read_gold` reads one, `score` compares a reading with it and
`figures` puts the outcome into numbers. `score_paper` goes all the way from the file.
"""

from .compare import score
from .figures import Tally, figures, macro_f1
from .gold import BadGold, Gold, read_gold
from .paper import ScoredPaper, by_paper, by_style, score_paper
from .scores import Claim, Score, Verdict, total

__all__ = [
    "BadGold",
    "Claim",
    "Gold",
    "Score",
    "ScoredPaper",
    "Tally",
    "Verdict",
    "by_paper",
    "by_style",
    "figures",
    "macro_f1",
    "read_gold",
    "score",
    "score_paper",
    "total",
]
