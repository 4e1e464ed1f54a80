"""The vocabulary as a closed rdflib namespace: a misspelt term raises at once.

`sightline.ttl` is the source; a test compares it with this module both ways.
"""

# ruff: noqa: N815 - the properties of an RDF vocabulary are written in mixed case

from rdflib import Namespace, URIRef
from rdflib.namespace import DefinedNamespace


class SL(DefinedNamespace):
    """The terms that Sightline mints."""

    _NS = Namespace("https://w3id.org/sightline/ns#")
    _fail = True

    # Classes
    Agency: URIRef
    Committee: URIRef
    Council: URIRef
    Decision: URIRef
    Document: URIRef
    Evidence: URIRef
    Group: URIRef
    Hub: URIRef
    Inspectorate: URIRef
    Meeting: URIRef
    Partnership: URIRef
    Recommendation: URIRef
    Resolution: URIRef
    Service: URIRef

    # Facts
    Relation: URIRef
    accountableTo: URIRef
    attended: URIRef
    chairs: URIRef
    commissions: URIRef
    escalatesTo: URIRef
    establishes: URIRef
    holdsPost: URIRef
    inspectedBy: URIRef
    memberOf: URIRef
    partOf: URIRef
    partnerOf: URIRef
    postIn: URIRef
    refersTo: URIRef
    replaces: URIRef
    reportsTo: URIRef
    represents: URIRef
    sentApologies: URIRef
    substitutedFor: URIRef
    viceChairs: URIRef

    # The same, read from the other end
    attendedBy: URIRef
    chairedBy: URIRef
    commissionedBy: URIRef
    establishedBy: URIRef
    hasMember: URIRef
    hasPart: URIRef
    hasPost: URIRef
    heldBy: URIRef
    holdsToAccount: URIRef
    inspects: URIRef
    receivesReportFrom: URIRef
    replacedBy: URIRef
    representedBy: URIRef
    viceChairedBy: URIRef

    # Meetings, decisions, documents, evidence
    addressedTo: URIRef
    confidence: URIRef
    date: URIRef
    decidedAt: URIRef
    end: URIRef
    item: URIRef
    meetingOf: URIRef
    observedOn: URIRef
    page: URIRef
    path: URIRef
    quote: URIRef
    rule: URIRef
    sha256: URIRef
    start: URIRef
    text: URIRef
    venue: URIRef

    # Time
    datedQuote: URIRef
    firstSeen: URIRef
    inRole: URIRef
    lastSeen: URIRef
    observation: URIRef
    ofPost: URIRef
    since: URIRef
    sinceEvidence: URIRef
    sinceStated: URIRef
    statesOver: URIRef
    placedBy: URIRef
    statesSince: URIRef
    statesUntil: URIRef
    until: URIRef
    untilEvidence: URIRef
    untilStated: URIRef

    # Kinds of paper
    agendaPack: URIRef
    annualReport: URIRef
    constitution: URIRef
    inspectionLetter: URIRef
    minutes: URIRef
    other: URIRef
    paperKinds: URIRef
    report: URIRef
    termsOfReference: URIRef
    webPage: URIRef
