"""Which of the names that papers use are a name of one person."""

from sightline.graph.aliases import with_own_aliases
from sightline.ontology.terms import EntityType
from sightline.tests.graph.made import Made


def test_the_title_of_several_makes_no_name_of_one() -> None:
    made = Made()
    made.entity(
        EntityType.PERSON, "Ann Cole", "Cllr Ann Cole", "Cllrs Ann Cole", "Councillors A Cole"
    )
    made.entity(EntityType.GROUP, "Councillors Panel", "Councillors Group")
    own = with_own_aliases(made.reading().entities)
    assert [entity.aliases for entity in own] == [("Cllr Ann Cole",), ("Councillors Group",)]
