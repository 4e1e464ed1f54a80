"""Which bodies a paper tells to be no more, and since when."""

import datetime as dt

import pytest
from sightline.graph.endings import endings_in
from sightline.ontology.terms import EntityType
from sightline.tests.graph.made import Made

DAY = dt.date(2020, 1, 16)
NAMES = ("Elm Improvement Board", "Ash Task Group", "Oak Task Group")
SAID = [
    ("The Elm Improvement Board was disbanded on 10 January 2020.", "2020-01-10"),
    ("In March 2019 the Elm Improvement Board had been wound up.", "2019-03"),
    ("The notice was lifted on 10 January 2020 and the Board was disbanded on the same day.", None),
    (
        "It met on 10 January 2020 and the Elm Improvement Board was disbanded on the same day.",
        "2020-01-10",
    ),
    ("The Elm Improvement Board, which was dissolved in July, sends its thanks.", "2019-07"),
    ("The Elm Improvement Board ceased to exist last month.", "2019-12"),
    ("The Elm Improvement Board no longer meets.", ""),
    ("RESOLVED that the Elm Improvement Board be disbanded.", ""),
    ("The Council dissolved the Elm Improvement Board in May 2018.", "2018-05"),
    ("The Elm Improvement Board will be disbanded in April 2020.", "2020-04"),
    ("The Elm Improvement Board will be disbanded.", None),
    ("Members asked whether the Elm Improvement Board had been disbanded.", None),
    ("The report proposes that the Elm Improvement Board be disbanded.", None),
    ("If the Elm Improvement Board was disbanded, its work would stop.", None),
    ("The Elm Improvement Board met in May. The pilot was disbanded.", None),
    ("The Elm Improvement Board was told that the team had been disbanded.", None),
]


@pytest.mark.parametrize(("text", "until"), SAID)
def test_a_body_is_no_more_only_where_a_paper_says_so(text: str, until: str | None) -> None:
    made = Made(date=DAY)
    for name in NAMES:
        made.entity(EntityType.GROUP, name)
    made.text += text
    found = endings_in(made.reading())
    if until is None:
        assert not found
    else:
        assert [str(ending.until or "") for ending in found] == [until]
        assert all(e.evidence.quote in text and e.body == "e0" for e in found)


def test_a_name_that_two_things_have_ends_neither() -> None:
    made = Made(date=DAY)
    made.entity(EntityType.GROUP, "Ash Task Group", "Task Group")
    made.entity(EntityType.GROUP, "Oak Task Group", "Task Group")
    made.text += "The Task Group was disbanded in May 2019."
    assert not endings_in(made.reading())
