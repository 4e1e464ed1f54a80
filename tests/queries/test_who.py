"""All that is known of one entity."""

from pyoxigraph import Store
from sightline.graph.network import IN_WORDS, network
from sightline.queries.find import find
from sightline.queries.who import SEEN_FROM_OBJECT, who


def test_both_directions_are_told_in_words_with_their_passages(store: Store) -> None:
    profile = who(network(store), find(store, "LSCB").iri)
    assert profile.label == "Marlshire Safeguarding Children Board"
    assert profile.type == "Partnership"
    assert profile.place == "Marlshire"
    assert "LSCB" in profile.aliases
    assert [(fact.relation, fact.whom) for fact in profile.facts] == [
        ("is chaired by", "Gwen Achterberg"),
        ("includes", "Quality and Audit Sub-group"),
        ("receives reports from", "Quality and Audit Sub-group"),
        ("is replaced by", "Marlshire Safeguarding Children Partnership"),
        ("met as", "Marlshire Safeguarding Children Board, 14 May 2018"),
    ]
    chaired = profile.facts[0].passages[0]
    assert chaired.quote == "Gwen Achterberg (Independent Chair)"
    assert (chaired.page, str(chaired.date)) == (1, "2018-05-14")


def test_every_relation_has_words_for_its_other_end() -> None:
    assert SEEN_FROM_OBJECT.keys() == IN_WORDS.keys()
