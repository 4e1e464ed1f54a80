"""Lists of surnames with initials after them that run on in one line."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

_MINUTES = """Holt Scrutiny Committee

Minutes of the meeting held on 6 November 2024

{list}
"""


def _there(text: str, *predicates: Predicate) -> set[str]:
    told = stated(reading(_MINUTES.format(list=text)), *predicates)
    return {" ".join(fact.split()[: fact.split().index(predicates[0])]) for fact in told}


@pytest.mark.parametrize(
    ("names", "there"),
    [
        ("Archer, E. Ball, D. Benn, J.", {"E Archer", "D Ball", "J Benn"}),
        ("Archer, E. Ball, D. and Benn, J. (Chair)", {"E Archer", "D Ball", "J Benn"}),
        ("Archer, E., Ball, D., Benn, J.", {"E Archer", "D Ball", "J Benn"}),
        ("Archer, E. Ball, D.\nBenn, J. Bow, L", {"E Archer", "D Ball", "J Benn", "L Bow"}),
        ("Archer, E. Ball,\nD. Benn, J.P.", {"E Archer", "D Ball", "J P Benn"}),
        ("Archer, Mrs E. Ball, Mr D.", {"E Archer", "D Ball"}),
        (
            "De La Haye, J. O'Brien, T. Renner-Moss, G.",
            {"J De La Haye", "T O'Brien", "G Renner-Moss"},
        ),
        ("Archer, E. Ball, D. Benn", {"Archer", "E Ball", "D Benn"}),
        ("Archer, E. Ball and D. Benn", {"Archer", "E Ball", "D Benn"}),
    ],
)
@pytest.mark.parametrize("label", ["Present: Councillors ", "PRESENT\n\nCOUNCILLORS\n\n"])
def test_a_list_that_ends_in_initials_is_turned(label: str, names: str, there: set[str]) -> None:
    assert _there(label + names, Predicate.ATTENDED) == there


def test_apologies_in_a_sentence_may_be_turned() -> None:
    said = "Apologies for absence were received from Councillors Fox, D. Gale, E. and Hall, F."
    assert _there(said, Predicate.SENT_APOLOGIES) == {"D Fox", "E Gale", "F Hall"}
    in_order = "Apologies for absence were received from Councillors Fox, D. Gale and E. Hall."
    assert _there(in_order, Predicate.SENT_APOLOGIES) == {"Fox", "D Gale", "E Hall"}


def test_a_title_may_follow_the_initials() -> None:
    told = stated(
        reading(
            _MINUTES.format(
                list="OFFICERS PRESENT\n\nAngus, C. Head of Care\nBird, T. Principal Solicitor"
            )
        )
    )
    assert {"C Angus holdsPost Head of Care", "T Bird holdsPost Principal Solicitor"} <= told
