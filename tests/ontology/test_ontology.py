from importlib import resources

import pytest
from rdflib import DCTERMS, FOAF, ORG, OWL, PROV, RDF, RDFS, SKOS, Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.term import Node
from sightline import ontology
from sightline.graph.quads import concept
from sightline.ontology.namespace import SL
from sightline.ontology.terms import (
    ORGANISATIONS,
    SIGNATURES,
    DecisionKind,
    EntityType,
    PaperKind,
    Predicate,
)

SH = Namespace("http://www.w3.org/ns/shacl#")
REUSED = {EntityType.PERSON: FOAF.Person, EntityType.POST: ORG.Post}
COVERS: dict[Node, set[EntityType]] = {
    FOAF.Person: {EntityType.PERSON},
    ORG.Post: {EntityType.POST},
    ORG.Organization: set(ORGANISATIONS),
    SL.Meeting: {EntityType.MEETING},
}


def load(name: str) -> Graph:
    return Graph().parse(data=resources.files(ontology).joinpath(name).read_text("utf-8"))


@pytest.fixture(scope="module")
def vocabulary() -> Graph:
    return load("sightline.ttl")


def terms(vocabulary: Graph) -> set[Node]:
    return {term for term in vocabulary.subjects(RDF.type) if str(term).startswith(str(SL))}


def class_of(kind: EntityType) -> URIRef:
    return REUSED.get(kind) or SL[kind]


def named(vocabulary: Graph, node: Node | None) -> set[EntityType]:
    union = vocabulary.value(node, OWL.unionOf)
    classes = list(Collection(vocabulary, union)) if union else [node]
    return set[EntityType]().union(*(COVERS[one] for one in classes if one))


def test_the_namespace_mirrors_the_vocabulary(vocabulary: Graph) -> None:
    assert terms(vocabulary) == {SL[name] for name in SL.__annotations__ if name[0] != "_"}


def test_a_misspelt_term_raises() -> None:
    with pytest.raises(AttributeError):
        _ = SL.chairz


def test_every_relation_is_a_predicate_and_the_other_way_round(vocabulary: Graph) -> None:
    relations = set(vocabulary.subjects(RDF.type, SL.Relation))
    assert relations == {SL[predicate] for predicate in Predicate} == {SL[p] for p in SIGNATURES}


@pytest.mark.parametrize("predicate", list(Predicate))
def test_domains_and_ranges_are_the_signatures(vocabulary: Graph, predicate: Predicate) -> None:
    domain, range_ = SIGNATURES[predicate]
    assert named(vocabulary, vocabulary.value(SL[predicate], RDFS.domain)) == domain
    assert named(vocabulary, vocabulary.value(SL[predicate], RDFS.range)) == range_


@pytest.mark.parametrize("kind", list(EntityType))
def test_every_entity_type_is_a_class(vocabulary: Graph, kind: EntityType) -> None:
    assert (class_of(kind), RDF.type, OWL.Class) in vocabulary


def test_every_body_is_an_organisation_and_nothing_else_is(vocabulary: Graph) -> None:
    under = set(vocabulary.transitive_subjects(RDFS.subClassOf, ORG.Organization))
    assert {term for term in under if str(term).startswith(str(SL))} == {
        class_of(kind) for kind in ORGANISATIONS
    }


@pytest.mark.parametrize("kind", list(PaperKind))
def test_every_kind_of_paper_is_a_concept(vocabulary: Graph, kind: PaperKind) -> None:
    assert (concept(kind), SKOS.inScheme, SL.paperKinds) in vocabulary
    assert str(vocabulary.value(concept(kind), SKOS.prefLabel)) == kind.value


def test_there_is_no_other_kind_of_paper(vocabulary: Graph) -> None:
    concepts = set(vocabulary.subjects(SKOS.inScheme, SL.paperKinds))
    assert concepts == {concept(kind) for kind in PaperKind}


@pytest.mark.parametrize("kind", list(DecisionKind))
def test_every_kind_of_decision_is_a_class(vocabulary: Graph, kind: DecisionKind) -> None:
    assert (SL[kind.value.capitalize()], RDFS.subClassOf, SL.Decision) in vocabulary


def test_every_term_is_explained(vocabulary: Graph) -> None:
    for term in terms(vocabulary):
        explained = (vocabulary.value(term, RDFS.label), vocabulary.value(term, RDFS.comment))
        known = (vocabulary.value(term, SKOS.prefLabel), vocabulary.value(term, SKOS.inScheme))
        assert all(explained) or known[0], term


def test_every_property_has_domain_and_range(vocabulary: Graph) -> None:
    for kind in (OWL.ObjectProperty, OWL.DatatypeProperty):
        for term in vocabulary.subjects(RDF.type, kind):
            assert vocabulary.value(term, RDFS.domain), term
            assert vocabulary.value(term, RDFS.range), term


def test_an_inverse_has_the_ends_of_its_relation_exchanged(vocabulary: Graph) -> None:
    for inverse, relation in vocabulary.subject_objects(OWL.inverseOf):
        ends = [
            named(vocabulary, vocabulary.value(term, end))
            for term, end in (
                (inverse, RDFS.domain),
                (relation, RDFS.range),
                (inverse, RDFS.range),
                (relation, RDFS.domain),
            )
        ]
        assert ends[0] == ends[1]
        assert ends[2] == ends[3]


@pytest.mark.parametrize(
    ("term", "under"),
    [
        (SL.holdsPost, ORG.holds),
        (SL.postIn, ORG.postIn),
        (SL.memberOf, ORG.memberOf),
        (SL.chairs, SL.memberOf),
        (SL.viceChairs, SL.memberOf),
        (SL.partOf, ORG.subOrganizationOf),
        (SL.reportsTo, ORG.reportsTo),
        (SL.replaces, DCTERMS.replaces),
    ],
)
def test_relations_stand_under_those_of_other_vocabularies(
    vocabulary: Graph, term: URIRef, under: URIRef
) -> None:
    assert (term, RDFS.subPropertyOf, under) in vocabulary


def test_papers_and_evidence_have_provenance(vocabulary: Graph) -> None:
    assert (SL.Document, RDFS.subClassOf, PROV.Entity) in vocabulary
    assert (SL.Evidence, RDFS.subClassOf, RDF.Statement) in vocabulary
    assert (SL.Meeting, RDFS.subClassOf, PROV.Activity) in vocabulary


def test_the_shapes_use_terms_that_exist(vocabulary: Graph) -> None:
    shapes = load("shapes.ttl")
    used = {node for triple in shapes for node in triple if str(node).startswith(str(SL))}
    assert used <= terms(vocabulary)


def test_the_shapes_say_of_each_relation_what_it_holds_between() -> None:
    shapes = load("shapes.ttl")
    relations = {SL[predicate] for predicate in Predicate}
    assert set(shapes.objects(None, SH.targetSubjectsOf)) == relations
    assert set(shapes.objects(None, SH.targetObjectsOf)) == relations
