import datetime as dt
from itertools import count, permutations

import pytest
from sightline.graph.naming import Resolved
from sightline.graph.resolve import resolve
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made

C, G, H, P, S = (
    EntityType.COMMITTEE,
    EntityType.GROUP,
    EntityType.HUB,
    EntityType.PARTNERSHIP,
    EntityType.SERVICE,
)
POST, PERSON, AGENCY, COUNCIL = (
    EntityType.POST,
    EntityType.PERSON,
    EntityType.AGENCY,
    EntityType.COUNCIL,
)
NUMBERS = count()
DAY = dt.date(2019, 5, 1)


def named(
    kind: EntityType,
    name: str,
    *aliases: str,
    place: str | None = "Anyshire",
    national: bool = False,
    home: str | None = "Anyshire",
) -> Made:
    """Return a paper of a council that names one thing."""
    made = Made(f"{next(NUMBERS)}.txt", place=home)
    made.publisher = made.entity(C, "Publishing Committee of the Paper")
    made.entity(kind, name, *aliases, place=place, national=national)
    return made


def outcome(*papers: Made) -> list[Resolved]:
    """Return what the last entity of each paper is, whatever the order of the papers."""
    readings = [paper.reading() for paper in papers]
    found = resolve(readings)
    for order in list(permutations(readings))[:6]:
        assert resolve(order) == found
    return [found[reading.document.sha256, reading.entities[-1].id] for reading in readings]


def same(*papers: Made) -> bool:
    return len({resolved.iri for resolved in outcome(*papers)}) == 1


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (C, "Children and Young People's Committee", "Children & Young Peoples Committee"),
        (
            C,
            "Children and Young People\u2019s Committee",
            "the CHILDREN AND YOUNG PEOPLE'S COMMITTEE",
        ),
        (P, "Anyshire Safeguarding Children Board", "Safeguarding Children Board"),
        (S, "Children's Services", "Childrens Service"),
        (C, "Cabinet", "the Cabinet"),
        (COUNCIL, "Anyshire County Council", "Anyshire"),
        (POST, "Corporate Director of Learning", "Corporate Director for Learning"),
        (POST, "Chief Executive of the Council", "Chief Executive"),
        (POST, "Strategic Manager, Fostering", "Strategic Manager for Fostering"),
        (PERSON, "C Potts", "C. Potts"),
        (PERSON, "C Potts", "POTTS, Carole"),
        (PERSON, "Mary O'Brien", "Mary O\u2019Brien"),
        (PERSON, "Ana de Souza", "A de Souza"),
        (PERSON, "J Smith-Hall", "Jane Smith-Hall"),
        (PERSON, "Jane Smith", "Cllr Jane Smith MBE"),
    ],
)
def test_two_spellings_are_one(kind: EntityType, one: str, other: str) -> None:
    assert same(named(kind, one), named(kind, other))


@pytest.mark.parametrize(
    ("kind", "one", "other"),
    [
        (C, "Scrutiny Committee", "Standards Committee"),
        (S, "Pre-Birth Team", "Birth Team"),
        (POST, "Director of Learning", "Deputy Director of Learning"),
        (PERSON, "Carole Potts", "Colin Potts"),
        (PERSON, "C A Potts", "C B Potts"),
        (PERSON, "Carole Potts", "Carole Pott"),
        (G, "Working Group", "Working Group"),
        (C, "Committee", "Committee"),
        (POST, "Chair", "Chair"),
        (PERSON, "Potts", "Potts"),
    ],
)
def test_two_things_stay_two(kind: EntityType, one: str, other: str) -> None:
    assert not same(named(kind, one), named(kind, other))


@pytest.mark.parametrize("kind", [C, H, S, POST, PERSON, G, P])
def test_another_place_has_its_own(kind: EntityType) -> None:
    other = named(kind, "Front Door Hub", place="Otherton", home="Otherton")
    assert not same(named(kind, "Front Door Hub"), other)


def test_a_national_body_is_one_everywhere() -> None:
    papers = [
        named(EntityType.INSPECTORATE, "Ofsted", national=True),
        named(EntityType.INSPECTORATE, "Ofsted", national=True, home="Otherton"),
        named(AGENCY, "OFSTED", place="Otherton", home="Otherton"),
        named(AGENCY, "Ofsted", place=None, home=None),
    ]
    assert same(*papers)
    assert outcome(*papers)[0].place is None


def test_a_body_without_a_place_joins_the_only_place_that_has_it() -> None:
    lost = named(H, "Front Door Hub", place=None, home=None)
    assert same(named(H, "Front Door Hub"), lost)
    other = named(H, "Front Door Hub", place="Otherton", home="Otherton")
    assert len({r.iri for r in outcome(named(H, "Front Door Hub"), other, lost)}) == 3


def test_a_paper_of_another_place_speaks_of_its_own() -> None:
    lost = named(H, "Front Door Hub", place=None, home="Otherton")
    assert not same(named(H, "Front Door Hub"), lost)


def test_a_council_belongs_to_the_place_it_is_named_after() -> None:
    council = named(COUNCIL, "Otherton City Council")
    assert same(named(COUNCIL, "Otherton Council", place="Otherton", home="Otherton"), council)
    assert outcome(council)[0].place == "Otherton"


def test_a_body_belongs_to_the_place_it_is_named_after() -> None:
    there = named(H, "Otherton Front Door Hub", place="Otherton", home="Otherton")
    assert same(there, named(H, "Otherton Front Door Hub"))
    assert outcome(named(H, "Otherton Front Door Hub"), there)[0].place == "Otherton"


def test_an_organisation_without_a_place_is_one() -> None:
    papers = [named(AGENCY, "Safe Harbour", place=None, home=home) for home in ("Anyshire", None)]
    assert same(*papers)


def test_an_alias_is_a_name() -> None:
    long = named(P, "Anyshire Safeguarding Children Partnership", "ASCP", "the Partnership")
    short = named(P, "ASCP")
    assert same(long, short)
    assert outcome(short, long)[0].label == "Anyshire Safeguarding Children Partnership"


def test_an_alias_of_two_things_joins_neither() -> None:
    papers = [
        named(P, "Safer Children Partnership", "SCP"),
        named(P, "Safer Communities Partnership", "SCP"),
        named(P, "SCP"),
    ]
    assert len({resolved.iri for resolved in outcome(*papers)}) == 3


@pytest.mark.parametrize("alias", ["the Committee", "Board", "the service", "Chair", "scrutiny"])
def test_what_any_paper_could_say_joins_nothing(alias: str) -> None:
    assert not same(named(C, "Learning Committee", alias), named(C, alias))


def test_an_alias_does_not_join_what_one_paper_tells_apart() -> None:
    apart = named(S, "Families Service", "Early Help")
    apart.entity(S, "Early Help")
    assert not same(named(S, "Families Service"), apart)


def test_an_initial_may_be_either_of_two() -> None:
    papers = [named(PERSON, name) for name in ("Carole Potts", "Colin Potts", "C Potts")]
    assert len({resolved.iri for resolved in outcome(*papers)}) == 3


def test_one_paper_tells_two_people_apart() -> None:
    apart = named(PERSON, "C Potts")
    apart.person("Carole Potts")
    assert not same(named(PERSON, "C Potts"), apart)


@pytest.mark.parametrize(("body", "joined"), [("Scrutiny Board", True), ("Health Board", False)])
def test_a_surname_joins_who_sits_on_the_same_body(body: str, *, joined: bool) -> None:
    full, bare = Made("full.txt"), Made("bare.txt")
    full.person("Carole Potts", full.entity(C, "Scrutiny Board"))
    bare.person("Potts", bare.entity(C, body))
    assert same(full, bare) is joined


def test_a_surname_joins_who_went_to_meetings_of_the_same_body() -> None:
    papers = []
    for name, date in (("Carole Potts", DAY), ("Potts", DAY.replace(month=6))):
        made = Made(f"{name}.txt")
        board = made.entity(C, "Scrutiny Board")
        sitting = made.entity(EntityType.MEETING, "meeting", body=board, date=date)
        made.fact(made.person(name), Predicate.ATTENDED, sitting)
        papers.append(made)
    assert same(*papers)


def test_a_surname_of_two_people_stays_apart() -> None:
    papers = []
    for name in ("Carole Potts", "Sam Potts", "Potts"):
        made = Made(f"{name}.txt")
        made.person(name, made.entity(C, "Scrutiny Board"))
        papers.append(made)
    assert len({resolved.iri for resolved in outcome(*papers)}) == 3


@pytest.mark.parametrize(
    ("body", "date", "joined"),
    [
        ("the Scrutiny Board", DAY, True),
        ("Health Board", DAY, False),
        ("Scrutiny Board", DAY.replace(day=2), False),
    ],
)
def test_a_meeting_is_a_body_and_a_day(body: str, date: dt.date, *, joined: bool) -> None:
    one, other = Made("one.txt"), Made("other.txt")
    one.entity(EntityType.MEETING, "x", body=one.entity(C, "Scrutiny Board"), date=DAY)
    other.entity(EntityType.MEETING, "y", body=other.entity(C, body), date=date)
    assert same(one, other) is joined
    assert outcome(one)[0].label == "Scrutiny Board, 1 May 2019"


def test_a_meeting_of_no_known_body_stays_alone() -> None:
    papers = [Made("one.txt"), Made("other.txt")]
    for made in papers:
        made.entity(EntityType.MEETING, "meeting", date=DAY)
    assert not same(*papers)


@pytest.mark.parametrize(("body", "joined"), [("Scrutiny Board", True), ("Health Board", False)])
def test_a_bare_title_is_a_post_of_its_body(body: str, *, joined: bool) -> None:
    papers = []
    for path, name in (("one.txt", "Scrutiny Board"), ("other.txt", body)):
        made = Made(path)
        board = made.entity(C, name)
        made.fact(made.entity(POST, "Independent Chair"), Predicate.POST_IN, board)
        papers.append(made)
    assert same(*papers) is joined


@pytest.mark.parametrize(
    ("kind", "names", "label"),
    [
        (PERSON, ["C Potts", "Carole Potts", "C J Potts"], "Carole Potts"),
        (PERSON, ["CAROLE POTTS", "Carole Potts"], "Carole Potts"),
        (C, ["LEARNING COMMITTEE", "Learning Committee"], "Learning Committee"),
        (
            P,
            ["Safeguarding Children Board", "Anyshire Safeguarding Children Board"],
            "Anyshire Safeguarding Children Board",
        ),
    ],
)
def test_the_label_is_the_fullest_form(kind: EntityType, names: list[str], label: str) -> None:
    labels = {resolved.label for resolved in outcome(*(named(kind, name) for name in names))}
    assert labels == {label}


def test_papers_that_differ_about_a_type_are_outvoted() -> None:
    papers = [named(kind, "Learning Forum") for kind in (G, C, G)]
    assert {resolved.type for resolved in outcome(*papers)} == {G}


def test_two_things_never_share_an_iri() -> None:
    papers = [named(G, "Working Group") for _ in range(4)]
    assert len({resolved.iri for resolved in outcome(*papers)}) == 4


def test_a_paper_given_twice_changes_nothing() -> None:
    readings = [named(C, "Learning Committee").reading() for _ in range(2)]
    assert resolve([*readings, readings[0]]) == resolve(readings)
