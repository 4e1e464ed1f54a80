"""The headers of the shipped queries, and what a malformed one is told."""

import pytest
from sightline.queries.catalogue import get, named, parse, parse_own
from sightline.queries.errors import MalformedQuery, UnknownQuery

GOOD = """# name: heads
# description: Who heads a body.
# param body: body, optional: which body
# columns: head, quote

SELECT ?head ?quote WHERE { VALUES ?_body { UNDEF } ?_body <urn:head> ?head ; <urn:q> ?quote }
"""

ASKED_FOR = {
    "who-chairs",
    "members",
    "posts",
    "reports-to",
    "accountability",
    "escalation",
    "no-chair",
    "attendance",
    "decisions",
    "evidence",
    "represents",
    "inspections",
    "commissions",
    "successions",
    "meetings",
}


def test_the_questions_people_ask_are_there() -> None:
    assert named().keys() >= ASKED_FOR


@pytest.mark.parametrize("name", sorted(named()))
def test_every_query_that_states_facts_shows_its_source(name: str) -> None:
    counts_or_lists = {"attendance-count", "papers"}
    if name not in counts_or_lists:
        assert named()[name].columns[-3:] == ("document", "page", "quote")


@pytest.mark.parametrize("name", sorted(named()))
def test_every_description_is_a_sentence(name: str) -> None:
    description = named()[name].description
    assert description[0].isupper()
    assert description.endswith(".")


def test_a_header_is_read() -> None:
    query = parse(GOOD, "heads.rq")
    assert query.name == "heads"
    assert query.description == "Who heads a body."
    assert query.columns == ("head", "quote")
    (param,) = query.params
    assert (param.name, param.kind, param.required) == ("body", "body", False)
    assert param.description == "which body"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (("# name: heads\n", ""), "heads.rq: the header has no name"),
        (
            ("# description: Who heads a body.\n", "# description:\n"),
            "heads.rq, line 2: not a line of a header: '# description:'",
        ),
        (("# columns: head, quote\n", ""), "heads.rq: the header has no columns"),
        (("name: heads", "name: tails"), "heads.rq: the header calls the query 'tails'"),
        (
            ("body: body, optional", "body: body"),
            (
                "heads.rq, line 3: a parameter is written"
                " '# param NAME: KIND, required|optional: what it is'"
            ),
        ),
        (
            ("body: body,", "body: board,"),
            (
                "heads.rq, line 3: no kind of parameter is called 'board';"
                " there are: entity, person, post, body, actor, meeting, relation"
            ),
        ),
        (
            ("columns: head,", "columns: tail,"),
            "heads.rq: the query has no variable for the column 'tail'",
        ),
        (
            ("VALUES ?_body { UNDEF }", ""),
            "heads.rq: the query must say 'VALUES ?_body { UNDEF }' once, for its parameter",
        ),
    ],
)
def test_a_malformed_header_is_told_with_its_file(change: tuple[str, str], message: str) -> None:
    with pytest.raises(MalformedQuery) as raised:
        parse(GOOD.replace(*change), "heads.rq")
    assert str(raised.value) == message


def test_a_users_own_query_needs_no_header_but_may_declare_parameters() -> None:
    assert parse_own("# mine\nASK { ?s ?p ?o }", "my.rq").params == ()
    assert [param.name for param in parse_own(GOOD, "my.rq").params] == ["body"]


def test_an_unknown_name_is_told_which_there_are() -> None:
    with pytest.raises(UnknownQuery, match=r"^no query called 'chairs'; there are: accountability"):
        get("chairs")
