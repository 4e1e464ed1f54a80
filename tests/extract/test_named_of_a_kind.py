"""What is told of "all partners, including A and B," is told of A and B."""

import pytest

from .told import reading, stated

_HEAD = "Marlshire Safeguarding Children Partnership\n\nHow we are governed\n\n"
_NAMES = "Brackton Trust, Marl Trust and Marlshire Police"
_ORGANISATIONS = ("Brackton Trust", "Marl Trust", "Marlshire Police")
_KINDS = [
    f"All partners, including {_NAMES},",
    f"The main providers, among them {_NAMES},",
    f"Partner agencies such as {_NAMES}",
    f"Our three commissioned providers ({_NAMES})",
    f"Several local agencies – notably {_NAMES} –",
]


@pytest.mark.parametrize("kind", _KINDS)
@pytest.mark.parametrize(
    ("told", "predicate"),
    [
        ("report to the Audit Group", "reportsTo"),
        ("submit a quarterly return to the Audit Group", "reportsTo"),
        ("are accountable to the Audit Group", "accountableTo"),
        ("sit on the Audit Group", "memberOf"),
    ],
)
def test_those_named_do_what_the_kind_does(kind: str, told: str, predicate: str) -> None:
    facts = stated(reading(f"{_HEAD}{kind} {told}.\n"))
    for organisation in _ORGANISATIONS:
        assert f"{organisation} {predicate} Audit Group" in facts


@pytest.mark.parametrize("kind", [kind.rstrip(",–").strip() for kind in _KINDS])
@pytest.mark.parametrize(
    ("told", "predicate"),
    [("oversees", "accountableTo"), ("receives returns from", "reportsTo")],
)
def test_so_is_done_to_those_named(kind: str, told: str, predicate: str) -> None:
    facts = stated(reading(f"{_HEAD}The Audit Group {told} {kind[0].lower()}{kind[1:]}.\n"))
    for organisation in _ORGANISATIONS:
        assert f"{organisation} {predicate} Audit Group" in facts


@pytest.mark.parametrize(
    "told",
    [
        "Not all partners, including Marlshire Police, report to the Audit Group.",
        "None of the partners, including Marlshire Police, report to the Audit Group.",
        "Partners, except Marlshire Police, report to the Audit Group.",
        "Partners, apart from Marlshire Police, report to the Audit Group.",
        "Partners other than Marlshire Police report to the Audit Group.",
        "Matters, including those of Marlshire Police, are reported to the Audit Group.",
    ],
)
def test_those_left_out_do_not(told: str) -> None:
    facts = stated(reading(f"{_HEAD}{told}\n"))
    assert "Marlshire Police reportsTo Audit Group" not in facts
