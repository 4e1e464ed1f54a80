"""Lists in which what each is stands on the line below the name."""

import pytest
from sightline.tests.extract.readers.flat import rows

NAMED = "Councillor Helen Vale\n{0}Raj Patel\n{1}Gareth Pugh\n{2}"


@pytest.mark.parametrize("between", ["", "\n"])
def test_each_name_has_what_is_below_it(between: str) -> None:
    posts = (
        f"{post}\n{between}" for post in ("Chair", "Head of Audit,\nAshby Council", "Ashby Police")
    )
    text = "Present:\n" + NAMED.format(*posts) + "\n1. Welcome\n"
    assert rows(text) == [
        ["Councillor Helen Vale", "Chair"],
        ["Raj Patel", "Head of Audit, / Ashby Council"],
        ["Gareth Pugh", "Ashby Police"],
    ]


@pytest.mark.parametrize(
    "posts",
    [
        ("", "Head of Audit\n", "Ashby Police\n"),  # of one nothing is said
        ("Chair\n", "Head of Audit\n", "He was made welcome.\n"),
    ],
)
def test_a_list_with_other_lines_is_no_such_list(posts: tuple[str, ...]) -> None:
    assert rows("Present:\n" + NAMED.format(*posts) + "\n1. Welcome\n") == []
