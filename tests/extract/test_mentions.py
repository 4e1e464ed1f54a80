"""What a paper names: bodies, organisations and posts of each type, and what is none of them."""

import pytest
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import names, reading, stated

NAMED = {
    EntityType.COUNCIL: [
        "Marlshire County Council",
        "London Borough of Hackney",
        "Fenbury City Council",
        "Marlshire Council",
        "Vale of Wendle Council",
        "Forest of Ashby District Council",
    ],
    EntityType.COMMITTEE: [
        "Children's Scrutiny Committee",
        "Overview and Scrutiny Board",
        "Corporate Parenting Panel",
        "Scrutiny Panel (Children and Families)",
        "Scrutiny Board - Children and Young People",
        "Select Committee – Health, Care and Wellbeing",
        "Children, Families, Lifelong Learning and Culture Select Committee",
        "Children's, Young People and Education Cabinet Committee",
        "Full Council",
        "Cabinet",
    ],
    EntityType.PARTNERSHIP: [
        "Marlshire Safeguarding Children Partnership",
        "Local Safeguarding Children Board",
        "Marlshire Safeguarding Adults Board",
        "Health and Wellbeing Board",
        "LSCB",
    ],
    EntityType.HUB: ["Multi-Agency Safeguarding Hub", "First Contact", "Marlshire MASH", "MASH"],
    EntityType.GROUP: [
        "Quality Assurance Board",
        "Embedded Learning Group",
        "Practice Improvement Forum",
        "Risk & Performance sub group",
        "Children's Social Care Performance Meeting",
        "Marlshire Youth Council",
        "Missing, Exploited and Absent Group",
        "Experts by Experience Group",
        "Task and Finish Group on School Exclusions",
    ],
    EntityType.SERVICE: [
        "Pre-Birth Team",
        "Children and Young People's Services",
        "Families First Service",
        "Children with Disabilities Service",
        "Looked After Team 1",
        "Adult Services Directorate",
        "Chief Executive's Department",
    ],
    EntityType.INSPECTORATE: ["Ofsted", "Care Quality Commission", "HMIP", "HCPC"],
    EntityType.AGENCY: [
        "Marlshire Police",
        "Marlshire Clinical Commissioning Group",
        "Marlshire Hospitals NHS Foundation Trust",
        "University of Fenbury",
        "Department for Education",
        "NSPCC",
        "Barnardo's",
        "Larkrise Consulting",
        "Marlshire Integrated Care Board",
        "Marlshire Fire and Rescue Service",
        "Marlshire Fire and Rescue",
        "Marlshire Fire Brigade",
        "HMP Tarn Lodge",
        "HMYOI Fallowfield",
        "Marlshire Women's Aid",
    ],
    EntityType.POST: [
        "Director of Children's Services",
        "Independent Chair of the LSCB",
        "Cabinet Member for Children and Families",
        "LSCB Business Manager",
        "Corporate Director of Children and Young People's Services",
        "Chief Executive",
        "Principal Social Worker",
        "Head of Service for Social Care",
        "Designated Nurse",
        "Lead Member for Children's Services",
        "Conference and Review Manager",
        "Chief Executive of NHS Marlshire and Coast ICB",
        "Police and Crime Commissioner for Marlshire",
        "Head of Safeguarding and Review",
        "Local Authority Designated Officer",
        "LADO",
    ],
}


@pytest.mark.parametrize(
    ("type_", "name"), [(type_, name) for type_, names in NAMED.items() for name in names]
)
def test_a_name_is_found_whole_and_of_its_type(type_: EntityType, name: str) -> None:
    found = reading(f"## Notes\n\nIn May the {name} wrote a letter.\n")
    assert (type_, name) in {(entity.type, entity.name) for entity in found.entities}


@pytest.mark.parametrize(
    "words",
    [
        "Partners",
        "Schools",
        "Social workers",
        "Agency workers",
        "All agencies",
        "Health professionals",
        "Officers",
        "Head teachers",
        "The local authority",
        "The police",
        "The Children Act 1989",
        "The Children and Social Work Act 2017",
        "The General Data Protection Regulation",
        "Working Together to Safeguard Children",
        "Signs of Safety",
        "The Graded Care Profile",
        "The LiquidLogic system",
        "The Safer Sleep campaign",
        "The Neglect Strategy",
        "Fenbury in Marlshire",
        "County Hall in Marlbury",
        "A strategy meeting for the child",
        "A child protection conference",
    ],
)
def test_what_is_out_of_scope_is_no_entity(words: str) -> None:
    assert reading(f"## Notes\n\n{words} helped in May.\n").entities == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The **Quality Assurance Board** met.", "Quality Assurance Board"),
        ("The Quality\nAssurance Board met.", "Quality Assurance Board"),
        ("The Safe-\nguarding Forum met.", "Safeguarding Forum"),
        ("Members of the Quality Assurance Board, and others, met.", "Quality Assurance Board"),
        ('The "Quality Assurance Board" met.', "Quality Assurance Board"),
    ],
)
def test_a_name_is_found_in_running_text(text: str, name: str) -> None:
    (entity,) = reading(f"## Notes\n\n{text}\n").entities
    assert entity.name == name


def test_a_name_that_begins_like_a_persons_is_its_organisations() -> None:
    table = "| Seat | Organisation |\n|---|---|\n| Chief Officer | Rowan Vale Families |\n"
    found = reading(f"## Members\n\n{table}", "terms.md")
    named = {entity.type: entity.name for entity in found.entities}
    assert named[EntityType.AGENCY] == "Rowan Vale Families"
    assert EntityType.PERSON not in named


def test_posts_in_the_plural_may_stand_in_the_name_of_a_body() -> None:
    found = reading("The Chair of the Marlshire Primary Heads Forum met the Cabinet.\n")
    assert "Marlshire Primary Heads Forum" in {entity.name for entity in found.entities}


def test_what_is_held_for_all_who_have_a_post_names_no_post() -> None:
    found = reading("## Notes\n\nEight Practice Leader workshops were held.\n")
    assert found.entities == ()


@pytest.mark.parametrize(
    ("text", "type_", "name"),
    [
        ("It has a worker from the domestic abuse charity Lantern.", EntityType.AGENCY, "Lantern"),
        ("Lantern House, a charity, had a grant.", EntityType.AGENCY, "Lantern House"),
        ("Adopt Vales (the regional adoption agency) spoke.", EntityType.AGENCY, "Adopt Vales"),
        ("We hear that Elm Court nursing home shut.", EntityType.AGENCY, "Elm Court nursing home"),
        ("A panel of young people, Wendle Voices, will help.", EntityType.GROUP, "Wendle Voices"),
        ("The front door, known as Fenbury Connect, is open.", EntityType.HUB, "Fenbury Connect"),
        (
            "Use the Fenbury Gateway; in the Vale, Wendle Connect.",
            EntityType.HUB,
            "Wendle Connect",
        ),
        ("At the May Board the Chief Nurse spoke.", EntityType.POST, "Chief Nurse"),
    ],
)
def test_a_name_is_of_the_kind_that_the_words_beside_it_say(
    text: str, type_: EntityType, name: str
) -> None:
    found = reading(f"## Notes\n\n{text}\n").entities
    assert (type_, name) in {(entity.type, entity.name) for entity in found}


@pytest.mark.parametrize(
    "text",
    [
        "In Fenbury, a charity runs a club.",
        "Elective home education has grown.",
        "Dalby, the town.",
        "Design Moderate\n\nEffectiveness Limited",
    ],
)
def test_other_capitals_name_nothing(text: str) -> None:
    assert reading(f"## Notes\n\n{text}\n").entities == ()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Three workstreams do the work: Front Door and Assessment; Permanence; and Workforce.",
            {"Front Door and Assessment", "Permanence", "Workforce"},
        ),
        (
            "Sub-groups have been cut to two: Learning from Practice, which looks back; and Harm.",
            {"Learning from Practice", "Harm"},
        ),
    ],
)
def test_groups_that_a_list_announces_need_no_head_noun(text: str, names: set[str]) -> None:
    found = reading(f"## Notes\n\n{text}\n").entities
    assert {e.name for e in found if e.type is EntityType.GROUP} == names


def test_heads_with_an_apostrophe_are_part_of_a_name() -> None:
    found = reading("Members:\n\n- Chair of the Marlshire Primary Heads' Association\n")
    assert "Marlshire Primary Heads' Association" in names(found).values()


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("set up a task and finish group on neglect, led by Jo Bell", "group on neglect"),
        ("asked the joint working group on kinship care to report", "group on kinship care"),
    ],
)
def test_a_group_is_named_by_what_it_is_to_look_at(said: str, name: str) -> None:
    found = reading(f"Ashby Safeguarding Partnership\n\nThe Executive {said}.\n").entities
    assert any(e.type is EntityType.GROUP and e.name.endswith(name) for e in found)


@pytest.mark.parametrize(
    "line",
    [
        "Responsible Officer: Martin Holt, Head of Law Implementation Date: Complete",
        "Responsible officer: Dale Holt, Head of Law Target date: 31 March 2022 Priority: High",
        "Owner: Head of Law Due Date: 1 May 2022 Status: Open",
        "MANAGEMENT RESPONSE Head of Law Due Date 1 May",
    ],
)
def test_a_title_ends_where_the_label_of_the_next_cell_begins(line: str) -> None:
    found = reading(f"Ashby Council\n\nThe Head of Law agreed.\n\n{line}\n").entities
    assert {e.name for e in found if e.type is EntityType.POST} == {"Head of Law"}


def test_a_governing_body_is_a_group_and_a_final_meeting_is_none() -> None:
    paper = "The CCG Governing Body agreed.\n\nFinal meeting of the Executive Group"
    found = reading(f"Ashby Council\n\n{paper}\n").entities
    groups = {e.name for e in found if e.type is EntityType.GROUP}
    assert groups == {"CCG Governing Body", "Executive Group"}


def test_a_paper_that_writes_all_titles_in_lower_case_names_posts_and_bodies_so() -> None:
    text = (
        "Ashby City Council\n\nInspection of local authority children's services\n\n"
        "1. The director of children's services has support from the chief executive and from the "
        "leader of the council. The lead member for children chairs the corporate parenting board."
        "\n\n2. A permanence panel, chaired by the head of service for children in care, meets "
        "monthly. The chief executive is well informed.\n\n"
        "3. An improvement board, with an independent chair, Robert Skell, meets every six weeks. "
        "The designated officer reports to the senior management team.\n"
    )
    found = set(names(reading(text)).values())
    assert {
        "director of children's services",
        "chief executive",
        "lead member for children",
        "permanence panel",
        "head of service for children in care",
        "improvement board",
        "designated officer",
        "senior management team",
    } <= found


def test_a_title_in_lower_case_is_a_post_of_whoever_holds_it_in_other_papers() -> None:
    text = (
        "Ashby Safeguarding Board\n\nThe Director of Housing and the Head of Law met. "
        "The chief executive was thanked, and so was the assistant director.\n"
    )
    assert not {"chief executive", "assistant director"} & set(names(reading(text)).values())


@pytest.mark.parametrize(
    "name",
    [
        "Independent Reviewing Officer (IRO) Service",
        "Local Authority Designated Officer (LADO) Team",
    ],
)
def test_service_named_by_a_post_and_its_acronym(name: str) -> None:
    found = reading(f"# Ashby Board\n\nThe {name} sits in the Quality Assurance Service.\n")
    assert {(e.name, e.type) for e in found.entities} >= {(name, EntityType.SERVICE)}


def test_group_named_by_its_task_ends_before_what_is_to_be_done() -> None:
    text = (
        "# Ashby Panel\n\nA task group on school exclusions be set up, with Cllr Vale as chair.\n"
    )
    assert "task group on school exclusions" in {e.name for e in reading(text).entities}


@pytest.mark.parametrize(
    "name",
    [
        "Borough Council",
        "Safeguarding Adults Board",
        "Local Safeguarding Children Board",
        "Health Partnership",
        "Council",
    ],
)
def test_two_places_that_a_paper_joins_by_with_are_one(name: str) -> None:
    text = f"Ashmoor with Tarnley {name}\n\nThe Chair of Ashmoor with Tarnley {name} spoke.\n"
    assert f"Ashmoor with Tarnley {name}" in {e.name for e in reading(text).entities}


def test_a_place_after_with_begins_a_name_of_its_own() -> None:
    text = "The Ashmoor Forum met with Tarnley Borough Council. Staff of Ashmoor left.\n"
    assert "Tarnley Borough Council" in {e.name for e in reading(text).entities}


@pytest.mark.parametrize(
    ("title", "council"),
    [
        ("Strategic Director, People", "Anyshire Metropolitan Borough Council"),
        ("Corporate Director, Children and Families", "Anyshire County Council"),
    ],
)
def test_a_subject_of_a_title_ends_above_the_council_of_an_address(
    title: str, council: str
) -> None:
    found = reading(
        f"Mrs Ann Vale\n{title}\n{council}\nTown Hall\nAnytown\nAB1 2CD\n\nDear Mrs Vale\n\n"
        "Monitoring visit to Anyshire children's services\n\nThe inspector was Jo Holt HMI.\n"
    )
    assert f"Ann Vale holdsPost {title}" in stated(found)
    assert {council, "Jo Holt"} <= set(names(found).values())


LETTER = """14 May 2019

Mrs Ann Vale
Director of Children's Services
Anyshire Council

Dear Mrs Vale

Monitoring visit to Anyshire children's services

The inspectors were Jo Holt HMI and Al Dee HMI. We spoke to the assistant director for early help
and to the independent chair of the improvement board, Bob Carr. The head of service for fostering
reports to the children's services scrutiny committee. A quarterly performance board, which you
chair, looks at data. Ashby County Council, your improvement partner, helps the assistant director
for quality assurance.

Jo Holt
Her Majesty's Inspector
"""


def test_letters_of_inspectors_name_bodies_and_chairs_in_lower_case() -> None:
    found = stated(reading(LETTER))
    assert {
        "Bob Carr holdsPost independent chair of the improvement board",
        "independent chair of the improvement board chairs improvement board",
        "head of service for fostering reportsTo children's services scrutiny committee",
        "Ann Vale chairs quarterly performance board",
        "Anyshire Council partnerOf Ashby County Council",
    } <= found


PLACED = """{place} Borough Council

The {place} Safeguarding Adults Board is chaired by Jo Holt. It reports to the Cabinet of {place}
Borough Council. The Head of Housing at {place} Borough Council sits on the {place} Safeguarding
Adults Board. The {place} and Combe Hospitals NHS Trust is a member of it.
"""


@pytest.mark.parametrize(
    "place",
    [
        "Marl upon Wend", "Ashwick & Tarn", "Ashwick, Tarn and Holme", "Marl-on-Sea",
        "Marl le Moor", "Vale of Tarn", "Ashwick with Tarn", "King's Marl and West Tarn",
        "Marl Regis", "St Osric's",
        "Kingston upon Hull", "Telford & Wrekin", "Bournemouth, Christchurch and Poole",
    ],
)  # fmt: skip
def test_a_place_of_several_words_is_read_as_one_of_a_single_word_is(place: str) -> None:
    expected = {
        fact.replace("Ashby", place) for fact in stated(reading(PLACED.format(place="Ashby")))
    }
    assert "Jo Holt chairs Ashby Safeguarding Adults Board".replace("Ashby", place) in expected
    assert stated(reading(PLACED.format(place=place))) == expected
    capitals = reading(f"{place.upper()} BOROUGH COUNCIL\n\n" + PLACED.format(place=place))
    assert stated(capitals) == expected


def test_two_councils_are_not_one_of_two_places() -> None:
    text = (
        "Ashwick and Tarn Council run a hub. Tarn Council funds it.\n"
        "Ashwick and Tarn Council wrote to Ofsted. The Audit Board reports to Tarn Council."
    )
    assert "Audit Board reportsTo Tarn Council" in stated(reading(text))


def test_the_deputy_of_an_absent_chair_is_a_title_of_its_own() -> None:
    found = reading("Ashby Board\n\nIn the absence of the Chair the Vice-Chair shall chair it.")
    assert "Chair the Vice-Chair" not in set(names(found).values())


def test_lines_that_are_bodies_each_are_no_one_name() -> None:
    found = names(
        reading(
            "Trust Board\nQuality & Safety Committee\nSafeguarding Committee\n"
            "Safeguarding Operational Group        Domestic Abuse Group       MCA / DoLS Group\n"
        )
    )
    assert {
        "Trust Board",
        "Quality & Safety Committee",
        "Safeguarding Committee",
        "Safeguarding Operational Group",
    } <= set(found.values())


def test_a_place_that_ends_in_a_point_of_the_compass_is_one_of_two() -> None:
    found = names(
        reading(
            "I present the Mardale East and Fenby Local Safeguarding Children Board plan. I met "
            "the Chief Executive of Mardale East and Fenby Council. The Fenby Forum met.\n"
        )
    )
    assert {
        "Mardale East and Fenby Local Safeguarding Children Board",
        "Mardale East and Fenby Council",
    } <= set(found.values())
