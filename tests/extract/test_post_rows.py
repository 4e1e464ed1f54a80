"""Tables without a header: whom each organisation has for something."""

import pytest
from sightline.tests.extract.told import reading, stated


@pytest.mark.parametrize("between", ["   ", " | "])
@pytest.mark.parametrize("lead", ["Senior liaison officers are:", "Contacts"])
def test_posts_are_where_their_rows_say(between: str, lead: str) -> None:
    rows = [
        ("Larch County Council, Children's Services", "Head of Assessment (Jo Bell)"),
        ("Larch Constabulary", "Detective Chief Inspector"),
        ("NHS Larch ICB", "Designated Nurse"),
        ("Larch Schools", "Education Safeguarding Lead (Al Dee), Larch County Council"),
    ]
    mark = between.strip()
    told = "\n".join(f"{mark} {between.join(row)} {mark}".strip() for row in rows)
    found = stated(reading(f"Escalation protocol\n\n{lead}\n\n{told}\n"))
    assert {
        "Detective Chief Inspector postIn Larch Constabulary",
        "Designated Nurse postIn NHS Larch ICB",
        "Head of Assessment postIn Children's Services",
        "Children's Services partOf Larch County Council",
        "Education Safeguarding Lead postIn Larch County Council",
    } <= found
