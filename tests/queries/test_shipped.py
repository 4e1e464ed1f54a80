"""Each shipped query, asked of the sample graph."""

import pytest
from pyoxigraph import Store
from sightline.queries.catalogue import named
from sightline.queries.run import Cell, run

BOARD = "Marlshire Safeguarding Children Board"
PARTNERSHIP = "Marlshire Safeguarding Children Partnership"
SCRUTINY = "Children's Overview and Scrutiny Committee"
SUBGROUP = "Quality and Audit Sub-group"
DIRECTOR = "Director of Children's Services"
COUNCIL = "Marlshire County Council"
HUB = "Marlshire Multi-Agency Safeguarding Hub"
BOARD_MET = f"{BOARD}, 14 May 2018"
SCRUTINY_MET = f"{SCRUTINY}, 16 December 2019"

Rows = list[tuple[Cell, ...]]

CASES: list[tuple[str, dict[str, str], str, Rows]] = [
    (
        "who-chairs",
        {},
        "body place chair role date",
        [
            (SCRUTINY, "Marlshire", "Tomasz Wren", "chair", "2019-12-16"),
            (SCRUTINY, "Marlshire", "Priya Hollis", "vice-chair", "2019-12-16"),
            (BOARD, "Marlshire", "Gwen Achterberg", "chair", "2018-05-14"),
        ],
    ),
    ("who-chairs", {"body": "lscb"}, "chair page", [("Gwen Achterberg", 1)]),
    ("who-chairs", {"chair": "Cllr Wren"}, "body role", [(SCRUTINY, "chair")]),
    (
        "members",
        {"body": "Children's Overview & Scrutiny Committee"},
        "member role",
        [("Priya Hollis", "vice-chair"), ("Tomasz Wren", "chair")],
    ),
    (
        "posts",
        {},
        "post organisation holder date",
        [
            (DIRECTOR, COUNCIL, "Ruth Adeyemi-Lund", "2018-05-14"),
            (DIRECTOR, COUNCIL, "Ruth Adeyemi-Lund", "2019-12-16"),
            ("Independent Scrutineer", None, "Gwen Achterberg", "2019-09-30"),
            ("MASH Manager", HUB, None, "2019-09-30"),
        ],
    ),
    ("posts", {"organisation": HUB}, "post holder", [("MASH Manager", None)]),
    ("posts", {"holder": "Gwen Achterberg"}, "post", [("Independent Scrutineer",)]),
    ("posts", {"post": "MASH manager"}, "organisation", [(HUB,)]),
    (
        "reports-to",
        {"to": PARTNERSHIP},
        "who relation whom",
        [
            ("Exploitation Sub-group", "reports to", PARTNERSHIP),
            ("Independent Scrutineer", "accountable to", PARTNERSHIP),
            (SUBGROUP, "reports to", PARTNERSHIP),
        ],
    ),
    (
        "accountability",
        {"of": SUBGROUP},
        "who relation whom",
        [
            ("Cabinet", "part of", COUNCIL),
            (SCRUTINY, "part of", COUNCIL),
            (PARTNERSHIP, "accountable to", "Cabinet"),
            (PARTNERSHIP, "reports to", SCRUTINY),
            (SUBGROUP, "part of", BOARD),
            (SUBGROUP, "reports to", BOARD),
            (SUBGROUP, "reports to", PARTNERSHIP),
        ],
    ),
    (
        "escalation",
        {},
        "who relation whom page",
        [(HUB, "escalates to", DIRECTOR, 3), (HUB, "refers to", "Marlshire Constabulary", None)],
    ),
    ("escalation", {"to": "the constabulary"}, "relation", [("refers to",)]),
    (
        "no-chair",
        {},
        "body type date",
        [
            ("Cabinet", "committee", "2019-09-30"),
            ("Cabinet", "committee", "2019-12-16"),
            ("Exploitation Sub-group", "group", "2019-09-30"),
            (PARTNERSHIP, "partnership", "2019-09-30"),
            (PARTNERSHIP, "partnership", "2019-12-16"),
            (SUBGROUP, "group", "2018-05-14"),
            (SUBGROUP, "group", "2019-09-30"),
        ],
    ),
    (
        "attendance",
        {"body": BOARD},
        "person status meeting date",
        [
            ("Gwen Achterberg", "attended", BOARD_MET, "2018-05-14"),
            ("Idris Penhale", "apologies", BOARD_MET, "2018-05-14"),
            ("Moira Tuckwell", "attended", BOARD_MET, "2018-05-14"),
            ("Ruth Adeyemi-Lund", "attended", BOARD_MET, "2018-05-14"),
        ],
    ),
    (
        "attendance",
        {"person": "Ruth Adeyemi-Lund"},
        "meeting",
        [(BOARD_MET,), (SCRUTINY_MET,)],
    ),
    (
        "attendance-count",
        {"body": SCRUTINY},
        "person body attended apologies first last",
        [
            ("Priya Hollis", SCRUTINY, 0, 1, "2019-12-16", "2019-12-16"),
            ("Ruth Adeyemi-Lund", SCRUTINY, 1, 0, "2019-12-16", "2019-12-16"),
            ("Tomasz Wren", SCRUTINY, 1, 0, "2019-12-16", "2019-12-16"),
        ],
    ),
    (
        "decisions",
        {},
        "kind addressee item meeting page",
        [
            ("resolution", DIRECTOR, "Front door", BOARD_MET, 3),
            ("resolution", None, "Annual report of the Partnership", SCRUTINY_MET, None),
            ("recommendation", "Cabinet", "Ofsted inspection", SCRUTINY_MET, None),
        ],
    ),
    ("decisions", {"body": BOARD}, "kind item", [("resolution", "Front door")]),
    ("decisions", {"addressee": "Cabinet"}, "item", [("Ofsted inspection",)]),
    (
        "evidence",
        {"subject": "Ruth Adeyemi-Lund", "relation": "holds post"},
        "subject relation object rule confidence",
        [
            ("Ruth Adeyemi-Lund", "holds post", DIRECTOR, "name-comma-post", 0.95),
            ("Ruth Adeyemi-Lund", "holds post", DIRECTOR, "name-comma-post", 0.95),
        ],
    ),
    (
        "evidence",
        {"subject": SUBGROUP, "object": BOARD},
        "relation quote",
        [
            ("part of", "the Quality and Audit Sub-group of the Board"),
            ("reports to", "The Quality and Audit Sub-group reports to the Board each quarter"),
        ],
    ),
    ("represents", {}, "who organisation", [("Idris Penhale", "Marlshire Constabulary")]),
    (
        "inspections",
        {"inspectorate": "Ofsted"},
        "organisation inspectorate",
        [("Children's Services", "Ofsted")],
    ),
    (
        "commissions",
        {"commissioner": COUNCIL},
        "commissioner service",
        [(COUNCIL, "NSPCC")],
    ),
    ("successions", {}, "new old date", [(PARTNERSHIP, BOARD, "2019-09-30")]),
    (
        "tenures",
        {"holder": "Gwen Achterberg"},
        "role whom first last until basis",
        [
            ("holder", "Independent Scrutineer", "2019-09-30", "2019-09-30", None, None),
            ("chair", BOARD, "2018-05-14", "2018-05-14", "2019-09-30", "inferred"),
            ("chair", BOARD, "2018-05-14", "2018-05-14", "2019-09-30", "inferred"),
        ],
    ),
    (
        "tenures",
        {"of": DIRECTOR},
        "who first last date",
        [
            ("Ruth Adeyemi-Lund", "2018-05-14", "2019-12-16", "2018-05-14"),
            ("Ruth Adeyemi-Lund", "2018-05-14", "2019-12-16", "2019-12-16"),
        ],
    ),
    ("tenures", {"holder": "Cllr Wren"}, "role whom", [("chair", SCRUTINY)]),
    ("successions", {"body": BOARD}, "new", [(PARTNERSHIP,)]),
    ("successions", {"body": "Cabinet"}, "new", []),
    (
        "partners",
        {"organisation": COUNCIL},
        "who relation whom",
        [("Marlshire Constabulary", "partner of", COUNCIL)],
    ),
    (
        "meetings",
        {},
        "date body place venue",
        [
            ("2018-05-14", BOARD, "Marlshire", "Shire Hall, Marlbury"),
            ("2019-12-16", SCRUTINY, "Marlshire", "Council Chamber, Marlbury"),
        ],
    ),
    ("meetings", {"body": SCRUTINY}, "date", [("2019-12-16",)]),
    (
        "papers",
        {"publisher": COUNCIL},
        "date kind path",
        [("2019-12-16", "minutes", "2019/scrutiny-2019-12-16.txt")],
    ),
]


@pytest.mark.parametrize(("name", "params", "columns", "expected"), CASES)
def test_a_query_answers_its_question(
    store: Store, name: str, params: dict[str, str], columns: str, expected: Rows
) -> None:
    table = run(store, named()[name], params)
    assert table.columns == named()[name].columns
    records = table.records()
    assert [tuple(record[column] for column in columns.split()) for record in records] == expected
    if "quote" in table.columns:
        assert all(record["document"] and record["quote"] for record in records)


def test_every_query_is_asked_above() -> None:
    assert {name for name, *_ in CASES} == named().keys()
