"""Those whom a sentence only counts are who the next one, or the rest of it, says they are."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

HEAD = "Ashby Safeguarding Children Partnership\n\nAnnual report\n\n"
_LINES = (Predicate.REPORTS_TO, Predicate.ACCOUNTABLE_TO, Predicate.MEMBER_OF)
PANELS = ("Case Panel", "Audit Panel", "Voice Forum")
AGENCIES = ("Ashby Police", "Ashby ICB", "Ashby Council")


@pytest.mark.parametrize(
    "joins",
    [
        ". These are {}.",
        ". They are {}.",
        ". These three {} are {}.",
        ", namely {}.",
        " – they are {}.",
    ],
)
@pytest.mark.parametrize(
    ("told", "named", "fact"),
    [
        ("The Board oversees three groups", PANELS, "{} accountableTo Board"),
        ("The Board oversees the work of three groups", PANELS, "{} accountableTo Board"),
        ("The Board receives reports from three groups", PANELS, "{} reportsTo Board"),
        ("The Board reports to three bodies", PANELS, "Board reportsTo {}"),
        ("The Board is made up of three agencies", AGENCIES, "{} memberOf Board"),
        ("Three agencies sit on the Board", AGENCIES, "{} memberOf Board"),
    ],
)
def test_who_is_counted_is_who_is_named_next(
    joins: str, told: str, named: tuple[str, ...], fact: str
) -> None:
    kind = "agencies" if named is AGENCIES else "groups"
    names = f"the {named[0]}, the {named[1]} and the {named[2]}"
    said = joins.format(kind, names) if joins.count("{}") > 1 else joins.format(names)
    text = (told + said).replace("Board", "Executive Board")
    expected = {fact.format(name).replace("Board", "Executive Board") for name in named}
    assert stated(reading(f"{HEAD}{text}\n"), *_LINES) == expected


def test_names_may_stand_in_a_list_below() -> None:
    items = "\n".join(f"• the {name}" for name in PANELS)
    text = f"{HEAD}The Executive Board oversees three groups. These are:\n\n{items}\n"
    assert stated(reading(text), *_LINES) == {
        f"{name} accountableTo Executive Board" for name in PANELS
    }


@pytest.mark.parametrize(
    "text",
    [
        "The Executive Board does not oversee two groups. They are {}.",
        "The Executive Board oversees three groups. These are {}.",
        "The Executive Board heard two reports. These are from {}.",
        "The Executive Board oversees two groups. These are well known to {}.",
    ],
)
def test_nothing_is_told_of_others(text: str) -> None:
    said = text.format("the Case Panel and the Audit Panel")
    assert stated(reading(f"{HEAD}{said}\n"), *_LINES) == set()
