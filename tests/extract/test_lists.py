"""The national lists: complete where a user would look, and free of slips."""

from collections import Counter

import pytest
from sightline.extract.lexicon import lexicon, load
from sightline.ontology.terms import EntityType
from sightline.tests.extract.told import reading

COUNCILS: dict[str, list[dict[str, str]]] = load("councils")
BODIES: dict[str, list[dict[str, object]]] = {
    file: load(file)["body"] for file in ("inspectorates", "agencies")
}
CHILDRENS_SERVICES = ("county", "unitary", "metropolitan", "london")


def forms(body: dict[str, object]) -> list[str]:
    found = [body["name"]]
    for key in ("acronyms", "aliases"):
        more = body.get(key, [])
        assert isinstance(more, list)
        found += more
    return [str(form) for form in found]


def written() -> dict[str, list[str]]:
    """Every form of every list, by list."""
    return {
        "councils": [entry["name"] for kind in COUNCILS.values() for entry in kind],
        "police": load("police")["names"],
        "bodies": [form for file in BODIES.values() for body in file for form in forms(body)],
        "given names": [
            name for kind in ("names", "ambiguous") for name in load("given_names")[kind]
        ],
    }


@pytest.mark.parametrize(
    ("kind", "total"),
    [
        ("county", 21),
        ("unitary", 63),
        ("metropolitan", 36),
        ("london", 33),
        ("district", 164),
        ("wales", 22),
        ("scotland", 32),
        ("ni", 11),
    ],
)
def test_every_council_of_a_kind_is_there(kind: str, total: int) -> None:
    assert len(COUNCILS[kind]) == total


def test_the_children_s_services_authorities_of_england_are_153() -> None:
    assert sum(len(COUNCILS[kind]) for kind in CHILDRENS_SERVICES) == 153


@pytest.mark.parametrize("file", ["councils", "police", "bodies", "given names"])
def test_no_form_is_empty_untrimmed_or_listed_twice(file: str) -> None:
    listed = written()[file]
    assert [form for form in listed if not form or form != " ".join(form.split())] == []
    assert [form for form, times in Counter(listed).items() if times > 1] == []


def test_no_form_stands_for_two_organisations() -> None:
    lists = written()
    every = Counter(lists["councils"] + lists["police"] + lists["bodies"])
    assert [form for form, times in every.items() if times > 1] == []


def test_a_place_has_one_council_today() -> None:
    today = [e["place"] for kind, entries in COUNCILS.items() if kind != "former" for e in entries]
    assert [place for place, times in Counter(today).items() if times > 1] == []


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("Durham", "Durham County Council"),
        ("Cumberland", "Cumberland Council"),
        ("Westmorland and Furness", "Westmorland and Furness Council"),
        ("North Yorkshire", "North Yorkshire Council"),
        ("Somerset", "Somerset Council"),
        ("Buckinghamshire", "Buckinghamshire Council"),
        ("West Northamptonshire", "West Northamptonshire Council"),
        ("Bournemouth, Christchurch and Poole", "Bournemouth, Christchurch and Poole Council"),
        ("York", "City of York Council"),
        ("Hackney", "London Borough of Hackney"),
        ("City of London", "City of London Corporation"),
        ("Rotherham", "Rotherham Metropolitan Borough Council"),
        ("King's Lynn and West Norfolk", "Borough Council of King's Lynn and West Norfolk"),
        ("Cumbria", "Cumbria County Council"),
        ("Northamptonshire", "Northamptonshire County Council"),
    ],
)
def test_a_place_answers_with_its_council(place: str, name: str) -> None:
    assert lexicon().places[place].name == name


def test_a_place_that_has_had_two_councils_keeps_the_former_one_s_name() -> None:
    assert {"Somerset County Council", "North Yorkshire County Council"} <= set(
        written()["councils"]
    )


@pytest.mark.parametrize(
    "name",
    [
        "Durham Constabulary",
        "Metropolitan Police Service",
        "Metropolitan Police",
        "City of London Police",
        "Greater Manchester Police",
        "Dyfed-Powys Police",
        "British Transport Police",
        "Police Scotland",
        "Police Service of Northern Ireland",
    ],
)
def test_a_police_force_is_listed(name: str) -> None:
    assert name in load("police")["names"]


@pytest.mark.parametrize(
    ("form", "name", "kind"),
    [
        ("OFSTED", "Ofsted", EntityType.INSPECTORATE),
        ("CQC", "Care Quality Commission", EntityType.INSPECTORATE),
        ("HMI Probation", "His Majesty's Inspectorate of Probation", EntityType.INSPECTORATE),
        ("HCPC", "Health and Care Professions Council", EntityType.INSPECTORATE),
        ("Estyn", "Estyn", EntityType.INSPECTORATE),
        ("DfE", "Department for Education", EntityType.AGENCY),
        ("NHSE", "NHS England", EntityType.AGENCY),
        ("NSPCC", "National Society for the Prevention of Cruelty to Children", EntityType.AGENCY),
        ("National Probation Service", "Probation Service", EntityType.AGENCY),
        ("Cafcass", "Children and Family Court Advisory and Support Service", EntityType.AGENCY),
        (
            "National Child Safeguarding Practice Review Panel",
            "Child Safeguarding Practice Review Panel",
            EntityType.AGENCY,
        ),
    ],
)
def test_a_form_leads_to_its_organisation(form: str, name: str, kind: EntityType) -> None:
    assert [(n.name, n.type) for n in lexicon().nationals if form in n.forms] == [(name, kind)]


@pytest.mark.parametrize("form", ["JTAI", "DBS", "Mind", "Refuge", "Shelter"])
def test_what_is_mostly_no_organisation_is_not_one(form: str) -> None:
    assert form not in {form for n in lexicon().nationals for form in n.forms}


@pytest.mark.parametrize(
    "name",
    [
        "Helen",
        "Kate",
        "Sue",
        "Bob",
        "Siobhan",
        "Hamish",
        "Rhys",
        "Raj",
        "Mohammed",
        "Gurpreet",
        "Oluwaseun",
        "Kwame",
        "Keisha",
        "Agnieszka",
        "Piotr",
        "Xiaoming",
        "Khalid",
        "Ayse",
        "Mordechai",
    ],
)
def test_a_given_name_of_any_community_is_known(name: str) -> None:
    known = load("given_names")
    assert name in known["names"] or name in known["ambiguous"]


@pytest.mark.parametrize("name", ["Grace", "Hope", "Mark", "Will", "April", "May", "June", "Rose"])
def test_a_name_that_is_an_everyday_word_is_ambiguous(name: str) -> None:
    assert name in load("given_names")["ambiguous"]
    assert name not in load("given_names")["names"]


def test_given_names_are_listed_once_whatever_their_case() -> None:
    folded = Counter(name.casefold() for name in written()["given names"])
    assert [name for name, times in folded.items() if times > 1] == []


def test_a_list_of_relevant_agencies_names_no_people() -> None:
    found = reading(
        "Marlshire Safeguarding Children Partnership\n\nRelevant agencies\n\nThese are:\n"
        "   Marlshire Healthcare NHS Trust\n   Cafcass\n   Involve Marlshire for charities\n"
    )
    assert not [e for e in found.entities if e.type is EntityType.PERSON]
