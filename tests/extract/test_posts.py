"""Titles as officers hold them, where they end, and whose they are, in every order of words."""

import pytest
from sightline.extract.facts import Reading
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

_MINUTES = "Minutes of the Ashby Safeguarding Adults Board\n\n4 May 2016\n\nPresent:\n"
_REPORT = "Ashby Council\n\nReport to the Cabinet\n\n1 May 2023\n\n"


def _typed(found: Reading) -> set[tuple[EntityType, str]]:
    return {(entity.type, entity.name) for entity in found.entities}


@pytest.mark.parametrize(
    "title",
    [
        "Assistant Director - Early Help, Partnership and Planning",
        "Head of Service – Resources, Improvement and Partnership",
        "Cabinet Member with Portfolio for Children and Young People",
        "Early Help Head of Service",
        "LSCB and SAB Business Manager",
        "LSCB & SAB Business Manager",
    ],
)
def test_a_title_is_one_post_with_all_it_is_for(title: str) -> None:
    found = reading(f"{_REPORT}The Cabinet thanked Jane Hill, {title}, for the report.\n")
    assert (EntityType.POST, title) in _typed(found)
    assert f"Jane Hill holdsPost {title}" in stated(found)
    assert not any(type_ is EntityType.PARTNERSHIP and "," in name for type_, name in _typed(found))


def test_the_post_of_two_bodies_by_their_acronyms_is_in_no_body_called_after_both() -> None:
    found = reading(f"{_REPORT}Jane Hill, LSCB and SAB Business Manager, spoke.\n")
    assert "LSCB and SAB" not in {name for _, name in _typed(found)}


@pytest.mark.parametrize("title", ["Principal Committee Officer", "Senior Committee Manager"])
def test_what_only_ranks_a_title_names_no_body(title: str) -> None:
    found = reading(f"{_REPORT}Contact: Jane Hill {title}\n")
    assert f"Jane Hill holdsPost {title}" in stated(found)
    assert not any(name.endswith("Committee") for _, name in _typed(found))


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            "The Director of Nursing, Jane Hill, at Mere NHS Trust, agreed.",
            {"Director of Nursing postIn Mere NHS Trust"},
        ),
        (
            "Named Doctor for Safeguarding Children - Dr Jane Hill, Mere General Hospital",
            {
                "Jane Hill holdsPost Named Doctor for Safeguarding Children",
                "Named Doctor for Safeguarding Children postIn Mere General Hospital",
            },
        ),
        (
            "Mere NHS Trust - Lead: Jane Hill, Director of Nursing",
            {"Jane Hill represents Mere NHS Trust", "Director of Nursing postIn Mere NHS Trust"},
        ),
        (
            "Wey Valley Police: Detective Chief Inspector Jane Hill",
            {"Jane Hill represents Wey Valley Police"},
        ),
        (
            "The Trust's Head of Safeguarding, Jane Hill, wrote to Mere NHS Trust.",
            {"Jane Hill holdsPost Head of Safeguarding"},
        ),
        (
            "Jane Hill, academy governor representative from Larch Infant School, spoke.",
            {"Jane Hill represents Larch Infant School"},
        ),
        (
            "The Named Nurse from Mere Hospital Services NHS Trust left; Wold NHS Trust stayed.",
            {"Named Nurse postIn Mere Hospital Services NHS Trust"},
        ),
    ],
)
def test_whose_a_post_is_may_be_told_in_any_order(told: str, facts: set[str]) -> None:
    assert facts <= stated(reading(f"{_REPORT}{told}\n"))


@pytest.mark.parametrize(
    "told",
    [
        "Jane Hill met a representative from Larch Infant School.",
        "Larch Infant School thanked Jane Hill, Head of Housing.",
    ],
)
def test_whoever_meets_an_organisation_does_not_speak_for_it(told: str) -> None:
    found = stated(reading(f"{_REPORT}{told}\n"))
    assert not any(fact.startswith("Jane Hill represents") for fact in found)


def test_the_chair_of_an_organisation_holds_a_post_and_that_of_a_body_does_not() -> None:
    found = stated(
        reading(
            f"{_REPORT}Jane Hill, Chair of Healthwatch Ashby, and Ann Orr, Chair of the Audit "
            "Committee, spoke.\n"
        )
    )
    assert {
        "Jane Hill holdsPost Chair of Healthwatch Ashby",
        "Chair of Healthwatch Ashby postIn Healthwatch Ashby",
        "Ann Orr chairs Audit Committee",
    } <= found
    assert not any(fact.startswith("Ann Orr holdsPost") for fact in found)


def test_nobody_chairs_a_police_force() -> None:
    found = stated(reading(f"{_MINUTES}Jane Hill, Chair, Wey Valley Police\nAnn Orr, Holt CCG\n"))
    assert "Jane Hill represents Wey Valley Police" in found
    assert "Jane Hill chairs Wey Valley Police" not in found


@pytest.mark.parametrize(
    ("type_", "name"),
    [
        (EntityType.AGENCY, "Office of the Police and Crime Commissioner"),
        (EntityType.AGENCY, "Marlshire Office of the Police and Crime Commissioner"),
        (EntityType.AGENCY, "East of England Ambulance Service NHS Trust"),
        (EntityType.AGENCY, "Holt Council for Voluntary Service"),
        (EntityType.AGENCY, "North West BCU"),
        (EntityType.AGENCY, "Marlshire Local Medical Committee"),
        (EntityType.AGENCY, "Ashby Faith Forum"),
        (EntityType.GROUP, "Standing Advisory Council"),
        (EntityType.COMMITTEE, "Holt Standing Advisory Council on Religious Education"),
        (EntityType.COMMITTEE, "Standing Advisory Council for Religious Education"),
    ],
)
def test_organisations_are_of_the_type_that_their_kind_is(type_: EntityType, name: str) -> None:
    found = reading(f"{_REPORT}The report was sent to Jane Hill, Chief Officer, {name}.\n")
    assert (type_, name) in _typed(found)


def test_the_office_of_a_commissioner_is_not_meant_by_the_police() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Board\n\nThe Office of the Police and Crime Commissioner sent "
            "data. Wey Valley Police agreed.\n\nThe Police chairs the Missing Group.\n"
        )
    )
    assert "Wey Valley Police chairs Missing Group" in found


def test_labels_of_decisions_and_reports_name_nobody() -> None:
    found = reading(
        f"{_REPORT}Decision Maker: Executive Member for Children, Young People and Learning\n\n"
        "Sponsoring Director: Director of Nursing and Patient Safety\n"
    )
    assert {name for type_, name in _typed(found) if type_ is EntityType.POST} == {
        "Executive Member for Children, Young People and Learning",
        "Director of Nursing and Patient Safety",
    }
    assert not any(type_ is EntityType.PERSON for type_, _ in _typed(found))


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            "The review was led by Holt County Council Chief Executive Jane Hill.",
            {
                "Jane Hill holdsPost Chief Executive",
                "Chief Executive postIn Holt County Council",
            },
        ),
        (
            "Jane Hill, Holt Council Senior Scrutiny Officer, spoke.",
            {
                "Jane Hill holdsPost Senior Scrutiny Officer",
                "Senior Scrutiny Officer postIn Holt Council",
            },
        ),
        (
            "Jane Hill, chief executive of Mere MBC, agreed.",
            {"Jane Hill holdsPost chief executive", "chief executive postIn Mere MBC"},
        ),
        (
            "Jane Hill, Service Manager, Holt Council Children's Social Care, agreed.",
            {"Jane Hill holdsPost Service Manager"},
        ),
        (
            "Jane Hill and Ann Orr from Mere NHS Trust introduced themselves.",
            {"Jane Hill represents Mere NHS Trust", "Ann Orr represents Mere NHS Trust"},
        ),
        (
            "Independent Scrutineer, Mere Safeguarding Children Partnership – Jane Hill",
            {"Jane Hill holdsPost Independent Scrutineer"},
        ),
        (
            "Jane Hill, Cabinet Support Member for Housing, spoke.",
            {"Jane Hill holdsPost Cabinet Support Member for Housing"},
        ),
    ],
)
def test_an_employer_may_stand_before_the_title_or_after_it(told: str, facts: set[str]) -> None:
    assert facts <= stated(reading(f"{_REPORT}{told}\n"))


def test_titles_are_of_the_name_before_them_where_each_name_has_one() -> None:
    found = stated(
        reading(
            f"{_REPORT}Report authors: Jane Hill, Deputy Chief Nurse\nAnn Orr, Safeguarding Lead\n"
            "Tim Poole, Named Nurse for Children\n"
        )
    )
    assert {fact for fact in found if " holdsPost " in fact} == {
        "Jane Hill holdsPost Deputy Chief Nurse",
        "Ann Orr holdsPost Safeguarding Lead",
        "Tim Poole holdsPost Named Nurse for Children",
    }


@pytest.mark.parametrize(
    ("told", "held"),
    [
        ("Jane Hill, independent chair of Mere LSCB, agreed.", 1),
        ("Mere LSCB has an independent chair, Jane Hill, and a plan.", 1),
        ("Jane Hill, chair of Mere LSCB, agreed.", 0),
    ],
)
def test_an_independent_chair_in_lower_case_is_a_post_beside_a_name(told: str, held: int) -> None:
    found = stated(reading(f"{_REPORT}{told}\n"))
    posts = [fact for fact in found if fact.startswith("Jane Hill holdsPost independent chair")]
    assert len(posts) == held


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Community Safety Manager", "Community Hub"),
        ("Children's Rights Manager", "Children's Services"),
        ("Head of Safeguarding", "safeguarding team"),
        ("Executive Member for Children and Families", "Children and Families Service"),
    ],
)
def test_a_title_whose_first_word_a_body_shares_is_not_of_it(title: str, body: str) -> None:
    found = stated(reading(f"{_REPORT}The {body} sent data. Jane Hill, {title}, spoke.\n"))
    assert f"Jane Hill holdsPost {title}" in found
    assert not any(fact.startswith(f"{title} postIn {body}") for fact in found)


@pytest.mark.parametrize("title", ["Committee Officer", "Committee Services Manager"])
def test_the_staff_of_all_committees_are_in_none(title: str) -> None:
    found = stated(
        reading(
            "Ashby Council\n\nHousing Committee\n\nMinutes of the meeting held on 4 May 2016\n\n"
            f"Also present: Jane Hill, {title}\n\n1. Welcome\n"
        )
    )
    assert f"Jane Hill holdsPost {title}" in found
    assert not any(fact.startswith(f"{title} postIn") for fact in found)


@pytest.mark.parametrize(
    ("told", "facts"),
    [
        (
            "A report was given by the Director of Quality and Nursing of NHS Mere ICB.",
            {"Director of Quality and Nursing of NHS Mere ICB postIn NHS Mere ICB"},
        ),
        (
            "The Head of Service - Youth Justice and Targeted Services, Jane Hill, spoke.",
            {"Jane Hill holdsPost Head of Service - Youth Justice and Targeted Services"},
        ),
        (
            "Jane Hill, Non-Executive Director, spoke.",
            {"Jane Hill holdsPost Non-Executive Director"},
        ),
    ],
)
def test_titles_with_and_and_dashes_are_whole(told: str, facts: set[str]) -> None:
    found = reading(f"{_REPORT}{told}\n")
    assert facts <= stated(found)
    assert "Non-Executive" not in {name for _, name in _typed(found)}


def test_a_chief_executive_by_initials_is_nobodys_name() -> None:
    found = stated(reading(f"{_MINUTES}Jane Hill, CEO Mere Mencap\nAnn Orr, Holt CCG\n"))
    assert "Jane Hill holdsPost CEO" in found


def test_specialist_before_a_subject_is_no_title() -> None:
    found = reading(
        f"{_REPORT}Jane Hill (Director of Adult Social Care, Complex and Specialist Commissioning) "
        "spoke.\n"
    )
    assert "Complex and Specialist Commissioning" not in {name for _, name in _typed(found)}


def test_a_title_right_before_a_name_is_of_nobody_before_it() -> None:
    found = stated(
        reading(
            "They are Sir Al Dee (Ashby Council), Anna Vale (Larch Council), "
            "Chief Constable Paul Elm and Dr Ida Holt (ICB).\n\n"
            "Business Manager – Gary Birch\nTraining Officer – Sally Ash\n"
            "Partnership Coordinator – Fay Oak (Mon to Wed)\n"
        ),
        Predicate.HOLDS_POST,
    )
    assert found == {
        "Paul Elm holdsPost Chief Constable",
        "Gary Birch holdsPost Business Manager",
        "Sally Ash holdsPost Training Officer",
        "Fay Oak holdsPost Partnership Coordinator",
    }


def test_an_acronym_before_a_title_with_of_is_part_of_it() -> None:
    text = """Larch Safeguarding Children Partnership

The Larch Integrated Care Board (ICB) is a partner.

The Audit Group (Director of Law, Chief Constable and ICB Director of Nursing) decides.
"""
    found = stated(reading(text))
    assert {
        "ICB Director of Nursing postIn Larch Integrated Care Board",
        "ICB Director of Nursing memberOf Audit Group",
        "Director of Law memberOf Audit Group",
    } <= found


def test_whose_member_sponsors_a_report_is_no_body() -> None:
    text = """Council Executive

Sponsoring Executive Member

Councillor Jo Bell, Executive Member for Housing

The Executive is asked to agree to the plan.
"""
    assert not [e for e in reading(text).entities if e.name == "Sponsoring Executive"]


def test_he_is_who_has_the_post_whichever_way_it_is_written() -> None:
    told = stated(
        reading(
            "Partners: Chief Executive Borough Council; Accountable Officer CCG.\n\n"
            "The plan is led by the Chief Executive of Council. He reports to the Cabinet.\n"
        )
    )
    assert "Chief Executive Borough Council reportsTo Cabinet" in told


@pytest.mark.parametrize("paper", ["Final Report of the Task Group", "Draft Plan", "Annual Report"])
def test_a_title_ends_where_a_second_paper_is_named(paper: str) -> None:
    text = (
        f"Minutes of the Cabinet\n\nReport by Cllr Ann Moss, Cabinet Member for Care and {paper}."
    )
    assert "Ann Moss holdsPost Cabinet Member for Care" in stated(reading(text))
