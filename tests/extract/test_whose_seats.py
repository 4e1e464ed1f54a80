"""Titles and organisations of a list of members, each on a line of its own."""

from sightline.tests.extract.told import reading, stated


def test_a_line_that_ends_in_an_acronym_ends_a_name() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Children Board\n\nAshby Borough Council (ABC) hosts the Board.\n\n"
            "Members:\n\nHead of Housing Needs, ABC\nBorough Commander, Larch Police\n"
            "Chief Officer, Birch Trust\n"
        )
    )
    assert "Borough Commander postIn Larch Police" in found
    assert "Head of Housing Needs postIn Ashby Borough Council" in found
    assert not any("represents" in fact for fact in found)


def test_an_organisation_before_a_dash_is_who_a_seat_speaks_for() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Children Board\n\nMembers:\n\n"
            "- Birch Trust – Chief Nurse\n- Larch Police – Detective Superintendent\n"
        )
    )
    assert "Chief Nurse represents Birch Trust" in found


def test_the_chair_of_an_overview_panel_is_no_part_of_its_name() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Children Board\n\nSub-groups:\n\n"
            "- Child Death Overview Panel – Chair: Jo Bell\n- Audit Group – Chair: Anna Vale\n"
        )
    )
    assert "Jo Bell chairs Child Death Overview Panel" in found


def test_a_slash_parts_a_title_from_the_bodies_listed_after_it() -> None:
    found = reading(
        "Ashby Safeguarding Children Board\n\nThese sit on more than one body:\n\n"
        "Director of People / HWB, ASCB, CPB\n"
    )
    assert not any("/" in entity.name for entity in found.entities)
