"""How pages of partnerships set out their groups: whose they are, who leads them, who sits in."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import reading, stated

BOARD = "Marlshire Safeguarding Board"
PARTNERSHIP = "Marlshire Safeguarding Children Partnership"
ON_LINES = """Marlshire Safeguarding Children Partnership (MSCP)

MSCP sub groups

Policy, Procedures and Training Sub Group (PPT)

The purpose of PPT is to write what others read.

Chair: Ann Oak, Larch District Council

Case Review Group (CRG)

The purpose of CRG is to look at cases.

Chair: Tom Bell, Larch Police
"""


def test_a_name_on_a_line_of_its_own_heads_the_sentences_and_labels_below() -> None:
    assert stated(reading(ON_LINES), Predicate.CHAIRS, Predicate.PART_OF) == {
        "Ann Oak chairs Policy, Procedures and Training Sub Group",
        "Tom Bell chairs Case Review Group",
        f"Policy, Procedures and Training Sub Group partOf {PARTNERSHIP}",
        f"Case Review Group partOf {PARTNERSHIP}",
    }


@pytest.mark.parametrize(
    "heading",
    [
        "Sub-groups of the Partnership",
        "Subgroups within the Marlshire Safeguarding Children Partnership",
        "Sub-group arrangements",
        "Partnership structure",
    ],
)
def test_groups_below_a_heading_of_structure_are_the_partnerships(heading: str) -> None:
    found = reading(
        f"# {PARTNERSHIP}\n\n## {heading}\n\n### Case Review Panel\n\n"
        "It looks at cases.\n\n### Learning Group\n\nIt looks at courses.\n",
        "paper.md",
    )
    assert stated(found, Predicate.PART_OF) == {
        "Case Review Panel partOf Marlshire Safeguarding Children Partnership",
        "Learning Group partOf Marlshire Safeguarding Children Partnership",
    }


def test_sub_groups_may_have_capitals() -> None:
    found = reading(
        "Our structure\n\nThe Marlshire Safeguarding Children Partnership has two Sub-Groups, each "
        "of which is accountable to the Executive Board:\n\n- Case Review Panel\n- Training Group\n"
    )
    assert stated(found, Predicate.ACCOUNTABLE_TO, Predicate.PART_OF) == {
        f"{group} {told}"
        for group in ("Case Review Panel", "Training Group")
        for told in (
            "accountableTo Executive Board",
            "partOf Marlshire Safeguarding Children Partnership",
        )
    }


LETTERED = """Marlshire Safeguarding Children Board

Chapter 9 - Effectiveness of MSCB sub-groups

a. Planning Group (PG)
The PG is chaired by the Head of Law.

b. Case Review
Case Review was chaired by Ann Oak until January.

c. Learning and Development
This sub-group is led by Tom Bell.

d. Audit Sub-Group
It met twice.
"""


def test_groups_told_of_in_lettered_items_below_a_heading_need_no_head_noun() -> None:
    found = stated(reading(LETTERED), Predicate.CHAIRS, Predicate.PART_OF)
    assert found == {
        "Head of Law chairs Planning Group",
        "Ann Oak chairs Case Review",
        "Tom Bell chairs Learning and Development",
        *(
            f"{group} partOf Marlshire Safeguarding Children Board"
            for group in ("Planning Group", "Case Review", "Learning and Development")
        ),
        "Audit Sub-Group partOf Marlshire Safeguarding Children Board",
    }


@pytest.mark.parametrize(
    ("items", "names"),
    [
        (
            "- Case Review\n- Learning and Development\n",
            {"Case Review", "Learning and Development"},
        ),
        ("- Neglect – plans training\n- Case Review – reads files\n", {"Neglect", "Case Review"}),
        ("- Neglect\n- what we did last year\n", set()),
        ("- Terms of reference\n- Role of the chair\n", set()),
        ("- Larch Council\n- Larch Police\n", set()),
    ],
)
def test_a_list_below_a_heading_of_sub_groups_names_them_if_all_of_it_is_names(
    items: str, names: set[str]
) -> None:
    found = reading(f"Marlshire Safeguarding Children Board\n\nOur sub-groups\n\n{items}")
    assert {e.name for e in found.entities if e.type is EntityType.GROUP} == names


@pytest.mark.parametrize(
    ("sentence", "type_", "name"),
    [
        ("An {} was created in May.", "Group", "Improving Outcomes for Children Board"),
        ("The {} meets monthly.", "Group", "Voices of Children and Families Group"),
        ("It is led by the {}.", "Agency", "Office of the Police and Crime Commissioner"),
        ("It is led by the {}.", "Agency", "Integrated Care System"),
        ("It is led by the {}.", "Agency", "Courts Service"),
    ],
)
def test_a_name_is_whole_and_of_its_type(sentence: str, type_: str, name: str) -> None:
    found = reading("The Marlshire Safeguarding Board met. " + sentence.format(name))
    assert (type_, name) in {(e.type, e.name) for e in found.entities}


@pytest.mark.parametrize("before", ["The Minutes of", "The work of the", "The chair of"])
def test_what_is_said_of_a_group_is_no_part_of_its_name(before: str) -> None:
    found = reading(f"Marlshire Council\n\n{before} Audit Group will be sent out.")
    assert "Audit Group" in {e.name for e in found.entities}


@pytest.mark.parametrize(
    "title", ["strategic director for children, adults and families", "assistant chief officer"]
)
def test_whoever_chairs_may_have_a_title_in_lower_case(title: str) -> None:
    found = reading(f"The Marlshire Youth Justice Board is chaired by the {title}. It met.")
    assert stated(found, Predicate.CHAIRS) == {f"{title} chairs Marlshire Youth Justice Board"}


@pytest.mark.parametrize(
    "sentence",
    [
        "The Audit Hub in Larch brings together a core membership that includes {}.",
        "The Audit Hub is joined by representatives from the county's schools; and {}.",
        "Members of the Audit Hub include Base 12, Larchpath, {}.",
    ],
)
def test_lists_of_members_go_on_past_what_is_not_known(sentence: str) -> None:
    found = reading(sentence.format("Marlshire Police and Marlshire Council"))
    assert {
        "Marlshire Police memberOf Audit Hub",
        "Marlshire Council memberOf Audit Hub",
    } <= stated(found)


@pytest.mark.parametrize(
    ("sentence", "facts"),
    [
        (
            "The Chair of the Audit Group will be the Head of Law.",
            {"Chair of the Audit Group chairs Audit Group", "Head of Law chairs Audit Group"},
        ),
        (
            "The Vice Chair of the Audit Group is Ann Oak.",
            {"Ann Oak viceChairs Audit Group"},
        ),
        ("The Chair of the Audit Group met the Head of Law.", set()),
        (
            "The Case Group has replaced the Audit Group. The group reports to the Planning Group.",
            {"Case Group replaces Audit Group", "Case Group reportsTo Planning Group"},
        ),
        (
            "The Learning Hub is a sub-group of both the Case Group and the Audit Group.",
            {"Learning Hub partOf Case Group", "Learning Hub partOf Audit Group"},
        ),
        (
            "The Early Help division includes the Duty Team and the Night Team.",
            {"Duty Team partOf Early Help", "Night Team partOf Early Help"},
        ),
    ],
)
def test_structure_is_told_in_sentences(sentence: str, facts: set[str]) -> None:
    predicates = (
        Predicate.VICE_CHAIRS,
        Predicate.REPLACES,
        Predicate.REPORTS_TO,
        Predicate.PART_OF,
    )
    found = stated(reading(sentence), Predicate.CHAIRS, *predicates)
    assert facts <= found
    assert "Head of Law chairs Audit Group" not in found - facts


def test_a_clause_about_all_sub_groups_may_follow_without_a_comma() -> None:
    found = reading(
        "Marlshire Safeguarding Children Board\n\nThe Planning Group drives the business of the "
        "Board and all the sub groups report in to the Planning Group.\n\nThe sub groups are:\n\n"
        "- Quality Assurance – looks at files.\n- Case Review – looks at cases.\n"
    )
    assert stated(found, Predicate.REPORTS_TO) == {
        "Quality Assurance reportsTo Planning Group",
        "Case Review reportsTo Planning Group",
    }


def test_a_partnership_is_called_by_its_place_and_acronym() -> None:
    found = reading("The Audit Group reports to Larch SCP and to Ashby SCB.")
    assert stated(found, Predicate.REPORTS_TO) == {
        "Audit Group reportsTo Larch SCP",
        "Audit Group reportsTo Ashby SCB",
    }


def test_a_listed_member_among_others_is_an_agency_whatever_it_is_called() -> None:
    found = reading(
        "Marlshire Safeguarding Adults Board\n\nThe following agencies are members of it:\n\n"
        "- Marlshire Council\n- Marlshire Haven\n- Marlshire Police\n"
    )
    assert stated(found, Predicate.MEMBER_OF) == {
        f"{name} memberOf Marlshire Safeguarding Adults Board"
        for name in ("Marlshire Council", "Marlshire Haven", "Marlshire Police")
    }


@pytest.mark.parametrize(
    "sentence",
    [
        "The Board is supported by a Planning Group and {}: Audit, Case Review and Training.",
        "It works through a number of sub groups including Audit, Case Review and Training.",
        "The sub-groups of the Board are Audit, Case Review and Training.",
        "The Board has established {} to take forward its plan: Audit, Case Review and Training.",
        "The Board and its sub-groups (Audit, Case Review and Training) met.",
        "A number of sub-groups support the Board, namely Audit, Case Review and Training.",
    ],
)
def test_sub_groups_are_announced_in_many_ways(sentence: str) -> None:
    found = reading("Marlshire Safeguarding Adults Board\n\n" + sentence.format("three sub-groups"))
    assert stated(found, Predicate.PART_OF) >= {
        f"{group} partOf Marlshire Safeguarding Adults Board"
        for group in ("Audit", "Case Review", "Training")
    }


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("Meets monthly and reports to the Board.", f"reportsTo {BOARD}"),
        ("Oversees audits and is accountable to the Board.", f"accountableTo {BOARD}"),
    ],
)
def test_what_a_group_does_is_told_below_its_name_without_it(told: str, fact: str) -> None:
    found = reading(f"# {BOARD}\n\n## Audit Group\n\n{told}\n", "paper.md")
    assert f"Audit Group {fact}" in stated(found)
