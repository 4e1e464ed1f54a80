"""People known only by what is said of them: every way to say who leads and who sits."""

import pytest
from sightline.tests.extract.told import cases, reading, stated

TOLD = """
Jo Bell chairs the Audit Group.
    Jo Bell chairs Audit Group

Jo Bell has chaired the Audit Group since May.
    Jo Bell chairs Audit Group

Jo Bell is the chair of the Audit Group.
    Jo Bell chairs Audit Group

Jo Bell was appointed chair of the Audit Group in May.
    Jo Bell chairs Audit Group

Jo Bell was elected as chair of the Audit Group.
    Jo Bell chairs Audit Group

Jo Bell and Sam Reed were elected joint vice-chairs of the Audit Group.
    Jo Bell viceChairs Audit Group
    Sam Reed viceChairs Audit Group

Jo Bell and Sam Reed co-chair the Audit Group.
    Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Jo Bell and Sam Reed are the co-chairs of the Audit Group.
    Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Jo Bell and Sam Reed jointly chair the Audit Group.
    Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Jo Bell was succeeded as chair of the Audit Group by Sam Reed.
    Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Jo Bell handed over the chair of the Audit Group to Sam Reed.
    ? Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Jo Bell stepped down as chair of the Audit Group in May.
    Jo Bell chairs Audit Group

Jo Bell has stepped down as chair of the Audit Group and Sam Reed has taken over.
    Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Sam Reed has taken over from Jo Bell as chair of the Audit Group.
    ? Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Sam Reed took over as chair of the Audit Group from Jo Bell.
    ? Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Sam Reed replaced Jo Bell as chair of the Audit Group.
    ? Jo Bell chairs Audit Group
    Sam Reed chairs Audit Group

Jo Bell has served as chair of the Audit Group since 2019.
    Jo Bell chairs Audit Group

Jo Bell has served the Audit Group as its chair since 2019.
    Jo Bell chairs Audit Group

Jo Bell continues to chair the Audit Group.
    Jo Bell chairs Audit Group

Jo Bell remains chair of the Audit Group.
    Jo Bell chairs Audit Group

Jo Bell will chair the Audit Group from May.
    Jo Bell chairs Audit Group

Jo Bell has agreed to chair the Audit Group.
    Jo Bell chairs Audit Group

Jo Bell will take the chair of the Audit Group from May.
    Jo Bell chairs Audit Group

Jo Bell now leads the Audit Group.
    ? Jo Bell chairs Audit Group

The Audit Group is chaired by Jo Bell.
    Jo Bell chairs Audit Group

The Audit Group, under the chairmanship of Jo Bell, met twice.
    Jo Bell chairs Audit Group

The Audit Group is under the leadership of Jo Bell.
    ? Jo Bell chairs Audit Group

The Audit Group has Jo Bell as its chair.
    Jo Bell chairs Audit Group

The Audit Group has a new chair, Jo Bell.
    Jo Bell chairs Audit Group

The new chair of the Audit Group is Jo Bell.
    Jo Bell chairs Audit Group

The Audit Group's new chair, Jo Bell, started in May.
    Jo Bell chairs Audit Group

The Audit Group elected Jo Bell as its chair.
    Jo Bell chairs Audit Group

The Audit Group appointed Jo Bell chair in May.
    Jo Bell chairs Audit Group

The Audit Group welcomed Jo Bell as its new chair.
    Jo Bell chairs Audit Group

The Audit Group thanked Jo Bell, its outgoing chair, for her work.
    Jo Bell chairs Audit Group

We thank Jo Bell, who chaired the Audit Group until May.
    Jo Bell chairs Audit Group

Thanks to Jo Bell for chairing the Audit Group.
    Jo Bell chairs Audit Group

Jo Bell is vice-chair of the Audit Group.
    Jo Bell viceChairs Audit Group

Jo Bell is the deputy chair of the Audit Group.
    Jo Bell viceChairs Audit Group

The deputy chair of the Audit Group is Jo Bell.
    Jo Bell viceChairs Audit Group

Jo Bell chairs the Audit Group and Sam Reed is its vice-chair.
    Jo Bell chairs Audit Group
    Sam Reed viceChairs Audit Group

The chair of the Audit Group is Jo Bell and the vice-chair is Sam Reed.
    Jo Bell chairs Audit Group
    Sam Reed viceChairs Audit Group

Jo Bell is a member of the Audit Group.
    Jo Bell memberOf Audit Group

Jo Bell sits on the Audit Group.
    Jo Bell memberOf Audit Group

Jo Bell has joined the Audit Group.
    Jo Bell memberOf Audit Group

Jo Bell was appointed to the Audit Group in May.
    Jo Bell memberOf Audit Group

Jo Bell was co-opted on to the Audit Group.
    Jo Bell memberOf Audit Group

Jo Bell has been a member of the Audit Group since May.
    Jo Bell memberOf Audit Group

Jo Bell represents the Executive Board on the Audit Group.
    Jo Bell memberOf Audit Group
    Jo Bell represents Executive Board

Jo Bell is the Executive Board's representative on the Audit Group.
    Jo Bell memberOf Audit Group
    Jo Bell represents Executive Board

Jo Bell has left the Audit Group.
    ? Jo Bell memberOf Audit Group

Jo Bell is the Head of Law.
    Jo Bell holdsPost Head of Law

Jo Bell was appointed Head of Law in May.
    Jo Bell holdsPost Head of Law

Jo Bell has been appointed as Head of Law.
    Jo Bell holdsPost Head of Law

Jo Bell joined the council as Head of Law.
    Jo Bell holdsPost Head of Law

Jo Bell took up the post of Head of Law in May.
    Jo Bell holdsPost Head of Law

The Head of Law is Jo Bell.
    Jo Bell holdsPost Head of Law

The new Head of Law, Jo Bell, started in May.
    Jo Bell holdsPost Head of Law

Our Head of Law, Jo Bell, chairs the Audit Group.
    Jo Bell holdsPost Head of Law
    Jo Bell chairs Audit Group
    ? Head of Law chairs Audit Group

The post of Head of Law is held by Jo Bell.
    Jo Bell holdsPost Head of Law

Jo Bell, the Head of Law, chairs the Audit Group.
    Jo Bell holdsPost Head of Law
    Jo Bell chairs Audit Group
    ? Head of Law chairs Audit Group

Jo Bell, Head of Law and chair of the Audit Group, spoke.
    Jo Bell holdsPost Head of Law
    Jo Bell chairs Audit Group
    ? Head of Law chairs Audit Group

Jo Bell (Head of Law) chairs the Audit Group.
    Jo Bell holdsPost Head of Law
    Jo Bell chairs Audit Group
    ? Head of Law chairs Audit Group

As Head of Law, Jo Bell chairs the Audit Group.
    Jo Bell holdsPost Head of Law
    Jo Bell chairs Audit Group
    ? Head of Law chairs Audit Group

In her role as Head of Law Jo Bell chairs the Audit Group.
    Jo Bell holdsPost Head of Law
    Jo Bell chairs Audit Group
    ? Head of Law chairs Audit Group

Jo Bell holds the post of Head of Law.
    Jo Bell holdsPost Head of Law

Jo Bell works as Head of Law.
    Jo Bell holdsPost Head of Law

Jo Bell retired as Head of Law in May and was replaced by Sam Reed.
    Jo Bell holdsPost Head of Law
    Sam Reed holdsPost Head of Law
    ? Sam Reed replaces Jo Bell

Jo Bell succeeded Sam Reed as Head of Law.
    Jo Bell holdsPost Head of Law
    ? Sam Reed holdsPost Head of Law
    ? Jo Bell replaces Sam Reed

Jo Bell, previously Head of Law, chairs the Audit Group.
    Jo Bell chairs Audit Group
    ? Jo Bell holdsPost Head of Law
    ? Head of Law chairs Audit Group

Jo Bell is acting Head of Law.
    ? Jo Bell holdsPost Head of Law

Jo Bell is our Independent Scrutineer.
    Jo Bell holdsPost Independent Scrutineer

Our Independent Scrutineer is Jo Bell.
    Jo Bell holdsPost Independent Scrutineer

We appointed Jo Bell as our Independent Scrutineer.
    Jo Bell holdsPost Independent Scrutineer

Independent scrutiny is provided by Jo Bell.

Jo Bell reports to the Head of Law.
    ? Jo Bell reportsTo Head of Law
    ? Jo Bell accountableTo Head of Law

The Executive Board appointed Jo Bell, Head of Law, to chair the Audit Group.
    Jo Bell holdsPost Head of Law
    Jo Bell chairs Audit Group
    ? Head of Law chairs Audit Group

The Business Manager, Jo Bell, supports the Audit Group.
    Jo Bell holdsPost Business Manager

Jo Bell and Sam Reed sit on the Audit Group.
    Jo Bell memberOf Audit Group
    Sam Reed memberOf Audit Group

Members of the Audit Group include Jo Bell and Sam Reed.
    Jo Bell memberOf Audit Group
    Sam Reed memberOf Audit Group

The Audit Group's members are Jo Bell, Head of Law, and Sam Reed.
    Jo Bell memberOf Audit Group
    Sam Reed memberOf Audit Group
    Jo Bell holdsPost Head of Law
    ? Head of Law memberOf Audit Group
"""


@pytest.mark.parametrize(("told", "facts", "allowed"), list(cases(TOLD)))
def test_who_leads_and_sits(told: str, facts: frozenset[str], allowed: frozenset[str]) -> None:
    found = {fact for fact in stated(reading(told)) if " postIn " not in fact}
    leads = (" chairs ", " viceChairs ")
    seats = {fact.replace(lead, " memberOf ") for fact in allowed for lead in leads}
    assert facts <= found <= allowed | seats
