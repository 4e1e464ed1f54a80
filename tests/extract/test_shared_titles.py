"""Titles that several organisations have, each with its own holder."""

import pytest
from sightline.tests.extract.told import reading, stated

HEAD = """Ashby Safeguarding Children Partnership

Published arrangements 2024

Ashby Council leads the Partnership. The Lead Safeguarding Partners are:

"""


@pytest.mark.parametrize(
    "form",
    [
        "- {name}, Chief Executive, {org}",
        "- {name}, Chief Executive of {org}",
    ],
)
def test_each_organisation_has_its_own_chief_executive(form: str) -> None:
    people = [("Helen Prowse", "Ashby Council"), ("Anil Rao", "NHS Ashby Integrated Care Board")]
    told = "\n".join(form.format(name=name, org=org) for name, org in people)
    found = stated(reading(f"{HEAD}{told}\n"))
    held = {f.split(" holdsPost ")[1]: f.split(" holdsPost ")[0] for f in found if "holdsPost" in f}
    assert sorted(held.values()) == ["Anil Rao", "Helen Prowse"]
    for title, name in held.items():
        (org,) = [o for n, o in people if n == name]
        assert {f for f in found if f.startswith(f"{title} postIn ")} == {f"{title} postIn {org}"}


def test_one_organisation_has_one_chief_executive() -> None:
    told = "Helen Prowse, Chief Executive, Ashby Council, signed. The Chief Executive chairs it.\n"
    found = stated(reading(HEAD + told))
    assert len({f for f in found if " postIn " in f}) == 1
