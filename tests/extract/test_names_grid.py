"""Names of many forms, each where papers put names; and capitals there that name nothing."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading, stated

HEAD = "Anyshire Safeguarding Children Partnership\n\nAnnual report\n\n"
KNOWN = {"Anyshire Safeguarding Children Partnership", "Audit Group"}

PLACES = [
    ("The {name} is chaired by Jane Marsh.", "Jane Marsh chairs {name}"),
    ("The {name} reports to the Learning Board.", "{name} reportsTo Learning Board"),
    (
        "The Learning Board and the {name} met in May. Jane Marsh chairs the {name}.",
        "Jane Marsh chairs {name}",
    ),
    ("Jane Marsh, Chair of the {name}, told us more.", "Jane Marsh chairs {name}"),
    (
        "The Learning Board has three sub-groups:\n\n- {name}\n- Audit Group\n- Data Panel",
        "{name} partOf Learning Board",
    ),
    (
        "## {name}\n\nThe group meets monthly and is chaired by Jane Marsh.",
        "Jane Marsh chairs {name}",
    ),
    (
        "| Group | Chair |\n| --- | --- |\n| {name} | Jane Marsh |\n| Audit Group | Tom Holt |",
        "Jane Marsh chairs {name}",
    ),
]
GROUPS = [
    "Child Exploitation (CE) Sub Group",
    "Female Genital Mutilation (FGM) Task and Finish Group",
    "Safeguarding Children in Education (SCiE) Forum",
    "Quality assurance sub-group",
    "Child death review panel",
    "Multi-agency audit group",
    "Communications and engagement subgroup",
    "Serious incident panel",
    "Early Help and Prevention Taskforce",
    "Early Help and Prevention sub group",
    "Harm Outside the Home group",
    "Policy, Procedures and Practice subgroup",
    "Policy, Procedures and Practice Working Party",
    "Policy, Procedures and Practice Sub-Board",
    "Under Fives Forum",
    "Children in Need of Help Group",
    "Group for Safeguarding in Schools",
    "Neglect Workstream",
    "Domestic Abuse Task Force",
    "Safeguarding Adolescents Community of Practice",
    "QA & P Group",
    "MACE Panel",
    "Kelby Learning Collaborative",
    "Head Teachers' Reference Group",
]


@pytest.mark.parametrize("name", GROUPS)
def test_a_group_is_found_wherever_it_is_named(name: str) -> None:
    missed = [
        text
        for text, fact in PLACES
        if fact.format(name=name) not in stated(reading(f"{HEAD}{text.format(name=name)}\n"))
    ]
    assert not missed


@pytest.mark.parametrize(
    ("name", "type_"),
    [
        ("0-19 Service", EntityType.SERVICE),
        ("0 to 19 Public Health Nursing Service", EntityType.SERVICE),
        ("Under 25s Service", EntityType.SERVICE),
        ("14-19 Partnership", EntityType.GROUP),
        ("Anyshire and Otherton Children's Front Door", EntityType.HUB),
        ("MASH and Assessment Team", EntityType.SERVICE),
        ("Kelby Rape Crisis Centre", EntityType.AGENCY),
        ("Kelby Citizens Advice", EntityType.AGENCY),
        ("Anyshire Association of Head Teachers", EntityType.AGENCY),
        ("Kelby Federation of Schools", EntityType.AGENCY),
    ],
)
def test_what_refers_children_is_named_in_full(name: str, type_: EntityType) -> None:
    found = reading(f"{HEAD}The {name} and Otherton College sit on the Audit Group.\n")
    assert (name, type_) in {(e.name, e.type) for e in found.entities}
    assert f"{name} memberOf Audit Group" in stated(found)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Child Exploitation Sub-Group", "CE Subgroup"),
        ("Child Exploitation Sub-Group", "CE Group"),
        ("Learning and Improvement Subgroup", "L&I Sub Group"),
        ("Learning and Improvement Subgroup", "L & I sub-group"),
        ("Learning and Improvement Subgroup", "Learning and Improvment Subgroup"),
        ("Learning and Improvement Subgroup", "LISG"),
        ("Quality Assurance and Performance Group", "QA&P Group"),
        ("Multi-Agency Child Exploitation Panel", "MACE Panel"),
        ("Kelby Youth Justice Management Board", "YJ Management Board"),
        ("Task and Finish Group on Neglect", "Neglect Task and Finish Group"),
        ("Education Safeguarding Task and Finish Group", "Education Safeguarding T&F Group"),
    ],
)
def test_a_shortened_name_is_the_same_body(full: str, short: str) -> None:
    found = reading(f"{HEAD}The {full} met in May.\n\nJane Marsh chairs the {short}.\n")
    assert f"Jane Marsh chairs {full}" in stated(found)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Child Exploitation Sub-Group", "QA Subgroup"),
        ("Learning and Improvement Group", "L&D Group"),
        ("Quality Assurance Group", "Quality Assurance Board"),
        ("North Ashby Prevention Group", "South Ashby Prevention Group"),
    ],
)
def test_other_initials_are_another_body(one: str, two: str) -> None:
    found = reading(f"{HEAD}The {one} met in May.\n\nJane Marsh chairs the {two}.\n")
    assert f"Jane Marsh chairs {one}" not in stated(found)


@pytest.mark.parametrize(
    "text",
    [
        "Under Section 47 of the Act schools have duties.",
        "We visited 10 to 12 services in the year.",
        "Each Locality partnership decides.",
        "Effective partnership is the key to good work.",
        "Quality assurance work is done by all partners.",
        "Learning and development is a priority.",
        "Child protection plans are looked at each month.",
        "Social work teams met in May.",
        "Family Group Conferences were offered.",
        "Children in Need were visited.",
        "Huddles are held each morning, and cells of good practice exist.",
        "## Voice of the Child\n\nThe number of children has risen.",
        "## Family Help\n\nThe number of children has risen.",
        "The Workstream 1 plan was noted.",
        "Schools and colleges refer children.",
    ],
)
def test_what_names_no_body(text: str) -> None:
    assert {e.name for e in reading(f"{HEAD}{text}\n").entities} <= KNOWN


@pytest.mark.parametrize(
    "name",
    [
        "Anyshire, Otherton and Kelby Learning Panel",
        "Anyshire, Otherton and Kelby MASH",
        "Anyshire, Otherton and Kelby Community Safety Partnership",
        "Anyshire, Otherton and Kelby Children's Front Door",
        "Strategic Group for Otherton",
        "Child Death Overview Panel for Kelby and North Ashmoor",
    ],
)
@pytest.mark.parametrize(
    "text", ["The {name} is overseen by the Audit Group.", "The Audit Group oversees the {name}."]
)
def test_places_belong_to_a_name(name: str, text: str) -> None:
    found = stated(reading(f"{HEAD}{text.format(name=name)}\n"))
    assert f"{name} accountableTo Audit Group" in found


def test_a_list_of_councils_and_a_board_is_no_name() -> None:
    said = "Reports went to Otherton Council, Kelby Council and the Larch Learning Panel."
    found = {e.name for e in reading(f"{HEAD}{said}\n").entities}
    assert {"Otherton Council", "Kelby Council", "Larch Learning Panel"} <= found


def test_schools_are_no_part_of_the_name_after_them() -> None:
    found = reading(f"{HEAD}Schools and Larch Lane Academy sit on the Audit Group.\n")
    assert "Larch Lane Academy memberOf Audit Group" in stated(found)
