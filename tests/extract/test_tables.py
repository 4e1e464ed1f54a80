"""What the rows of a table say under its header."""

import pytest
from sightline.ontology.terms import Predicate
from sightline.tests.extract.told import reading, stated

AGENCIES = {"Ashby Council", "Ashby Police", "Ashby NHS Trust", "Ashby Homes"}


def table(*rows: str) -> str:
    ruled = [rows[0], "|".join(" --- " for _ in rows[0].split("|")), *rows[1:]]
    return "## Structure\n\n" + "\n".join(f"| {row} |" for row in ruled) + "\n"


STRUCTURE = {
    "Audit Group reportsTo Quality Assurance Board",
    "Helen Marsh chairs Audit Group",
    "Helen Marsh memberOf Audit Group",
    "Learning Group reportsTo Audit Group",
    "Omar Sadiq chairs Learning Group",
    "Omar Sadiq memberOf Learning Group",
}


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        (
            table(
                "Group | Chair | Reports to",
                "Audit Group | Helen Marsh | Quality Assurance Board",
                "Learning Group | Omar Sadiq | Audit Group",
            ),
            STRUCTURE,
        ),
        (
            (
                "## Structure\n\n"
                "Body            Chair              Reports to\n"
                "Audit Group     Helen Marsh        Quality Assurance Board\n"
                "Learning Group  Omar Sadiq         Audit Group\n"
            ),
            STRUCTURE,
        ),
        (
            (
                "# Fenland Safeguarding Board\n\n4.2 The members are as follows.\n\n"
                "     Organisation           Representative\n\n"
                "     Fenland Council        Head of Housing Needs\n"
                "                            Head of Complaints\n"
                "     Lady Vale's Hospital\n"
                "       NHS Trust            Chief Operating Officer\n"
            ),
            {
                f"{post} {what}"
                for post, body in (
                    ("Head of Housing Needs", "Fenland Council"),
                    ("Head of Complaints", "Fenland Council"),
                    ("Chief Operating Officer", "Lady Vale's Hospital NHS Trust"),
                )
                for what in (
                    "memberOf Fenland Safeguarding Board",
                    f"postIn {body}",
                    f"represents {body}",
                )
            }
            | {
                "Fenland Council memberOf Fenland Safeguarding Board",
                "Lady Vale's Hospital NHS Trust memberOf Fenland Safeguarding Board",
            },
        ),
        (
            table(
                "Sub-group | Chair | Vice Chair", "Neglect (joint with Ash) | Head of Quality | "
            ),
            {"Head of Quality chairs Neglect", "Head of Quality memberOf Neglect"},
        ),
        (
            table(
                "From | To | What | When",
                "Audit Group | Quality Assurance Board, Learning Group | Annual report | May",
                "Learning Group | Audit Group | List of courses | Monthly",
            ),
            {
                "Audit Group reportsTo Quality Assurance Board",
                "Audit Group reportsTo Learning Group",
            },
        ),
        (
            table("Sub-group | Chair | Vice Chair", "Neglect | Head of Quality | Omar Sadiq"),
            {
                "Head of Quality chairs Neglect",
                "Head of Quality memberOf Neglect",
                "Omar Sadiq memberOf Neglect",
                "Omar Sadiq viceChairs Neglect",
            },
        ),
        (
            table(
                "Board | Accountable to | Escalates to | Replaces",
                "Audit Group | Cabinet | Quality Assurance Board | Improvement Board",
            ),
            {
                "Audit Group accountableTo Cabinet",
                "Audit Group escalatesTo Quality Assurance Board",
                "Audit Group replaces Improvement Board",
            },
        ),
        (
            table(
                "Group | Part of | Set up by",
                "Audit Group | Quality Assurance Board | Improvement Board",
            ),
            {
                "Audit Group partOf Quality Assurance Board",
                "Improvement Board establishes Audit Group",
            },
        ),
        (
            table("Group | Membership", "Audit Group | Marlshire Police, Head of Quality"),
            {"Head of Quality memberOf Audit Group", "Marlshire Police memberOf Audit Group"},
        ),
        (
            table(
                "Organisation | Lead Safeguarding Partner",
                "Fenbury City Council | Helen Marsh, Director of People",
                "Marlshire Police | Chief Constable Zephyra Quill",
            ),
            {
                "Chief Constable postIn Marlshire Police",
                "Director of People postIn Fenbury City Council",
                "Helen Marsh holdsPost Director of People",
                "Helen Marsh represents Fenbury City Council",
                "Zephyra Quill holdsPost Chief Constable",
                "Zephyra Quill represents Marlshire Police",
            },
        ),
        (
            table("Name | Role | Organisation", "Zephyra Quill | Manager | Healthwatch Fenbury"),
            {
                "Manager postIn Healthwatch Fenbury",
                "Zephyra Quill holdsPost Manager",
                "Zephyra Quill represents Healthwatch Fenbury",
            },
        ),
        (
            table("Member | Organisation", "Chief Nursing Officer | Marlshire Hospitals NHS Trust"),
            {
                f"Chief Nursing Officer {p} Marlshire Hospitals NHS Trust"
                for p in ("postIn", "represents")
            },
        ),
        (
            table("Name | Post", "Helen Marsh | Head of Quality"),
            {"Helen Marsh holdsPost Head of Quality"},
        ),
    ],
)
def test_a_row_says_what_its_header_announces(text: str, facts: set[str]) -> None:
    assert stated(reading(text, "paper.md")) == facts


@pytest.mark.parametrize(
    "text",
    [
        table("Year | Number of chairs", "2019 | 12"),
        table("Indicator | Target | Actual", "Audits | 10 | Head of Quality"),
        table("Group | Budget", "Audit Group | Quality Assurance Board"),
        table("Group | Chair", "Audit Group | Vacant"),
        table("Group | Chair", "Audit Group | "),
    ],
)
def test_other_tables_say_nothing(text: str) -> None:
    assert stated(reading(text, "paper.md")) == set()


def test_a_row_without_a_body_goes_on_with_the_body_above() -> None:
    text = table(
        "Group | Members",
        "Audit Group | Head of Quality",
        " | Marlshire Police",
        "Group | Members",
        "Learning Group | Principal Social Worker",
    )
    assert stated(reading(text), Predicate.MEMBER_OF) == {
        "Head of Quality memberOf Audit Group",
        "Marlshire Police memberOf Audit Group",
        "Principal Social Worker memberOf Learning Group",
    }


def test_a_row_of_a_title_and_a_name_says_who_holds_the_post() -> None:
    text = "Distribution\n\n| Head of Quality | Helen Marsh |\n| Head of Finance | Omar Sadiq |\n"
    assert stated(reading(text, "paper.md"), Predicate.HOLDS_POST) == {
        "Helen Marsh holdsPost Head of Quality",
        "Omar Sadiq holdsPost Head of Finance",
    }


def test_the_end_of_a_row_is_no_signature_above_the_next() -> None:
    text = table(
        "Task | Lead | Deputy", "Audit | Head of Law | Omar Sadiq", "Head of Quality | - | -"
    )
    assert stated(reading(text, "paper.md"), Predicate.HOLDS_POST) == set()


def test_a_table_with_a_header_of_its_own_is_another() -> None:
    first = table("Group | Chair", "Audit Group | Helen Marsh")
    second = table("Action | Owner", "Check the files | Omar Sadiq, Head of Quality")
    text = first + "\n" + second.removeprefix("## Structure\n\n")
    assert stated(reading(text, "paper.md")) == {
        "Helen Marsh chairs Audit Group",
        "Helen Marsh memberOf Audit Group",
        "Omar Sadiq holdsPost Head of Quality",
    }


def test_a_post_and_its_organisation_in_one_cell() -> None:
    text = table("Group | Chair", "Audit Group | Head of Quality, Marlshire Police")
    assert "Head of Quality postIn Marlshire Police" in stated(reading(text))


def test_posts_in_the_plural_are_no_members_and_end_no_name() -> None:
    text = table("Group | Who", "Audit Group | Team Managers Operations Managers Strategy")
    assert stated(reading(text), Predicate.MEMBER_OF) == {"Strategy memberOf Audit Group"}


def test_those_who_came_one_after_the_other_held_the_one_post_of_their_row() -> None:
    text = (
        "## Marlshire Safeguarding Children Partnership\n\n"
        "Partner             Lead representative        Post\n\n"
        "Marlshire Council   Helen Marsh                Director of Housing\n\n"
        "Marlshire Police    Supt Omar Sadiq            Borough Commander\n"
        "                    (to March 2022)\n"
        "                    Supt Ada Holt\n"
        "                    (from March 2022)\n"
    )
    assert stated(reading(text), Predicate.HOLDS_POST) == {
        "Helen Marsh holdsPost Director of Housing",
        "Omar Sadiq holdsPost Borough Commander",
        "Ada Holt holdsPost Borough Commander",
    }


def test_organisations_under_dates_sit_on_the_body_that_the_heading_names() -> None:
    text = (
        "# Marlshire Safeguarding Children Partnership: annual report\n\n"
        "The Partnership meets as the Leaders' Executive.\n\n"
        "## Attendance at the Executive\n\n"
        "| | Jun 22 | Sep 22 |\n|---|---|---|\n"
        "| Marlshire Council | P | A |\n| Marlshire Police | P | P |\n"
    )
    assert stated(reading(text, "paper.md"), Predicate.MEMBER_OF) == {
        "Marlshire Council memberOf Leaders' Executive",
        "Marlshire Police memberOf Leaders' Executive",
    }


TERMS = "Ashby Safeguarding Children Partnership\n\n# Audit Group\n\n## Membership\n\n"
SEATS = {
    "Head of Audit memberOf Audit Group",
    "Head of Audit postIn Ashby Borough Council",
    "Principal Social Worker memberOf Audit Group",
    "Principal Social Worker postIn Ashby Borough Council",
    "Chief Nurse memberOf Audit Group",
    "Chief Nurse postIn NHS Ashby ICB",
    "Ashby Borough Council memberOf Audit Group",
    "NHS Ashby ICB memberOf Audit Group",
}


@pytest.mark.parametrize(
    "text",
    [
        """\
| Agency | Post |
| --- | --- |
| Ashby Borough Council | Head of Audit |
|  | Principal Social Worker |
| NHS Ashby ICB | Chief Nurse |
""",
        """\
Agency
Post
Ashby Borough Council
Head of Audit
Principal Social Worker
NHS Ashby ICB
Chief Nurse
""",
    ],
)
def test_posts_below_an_organisation_are_in_it_and_sit_on_the_body(text: str) -> None:
    told = reading(TERMS + text)
    assert stated(told, Predicate.MEMBER_OF, Predicate.POST_IN) == SEATS


def test_a_cell_of_a_page_that_spans_rows_is_of_all_of_them() -> None:
    page = (
        "<h1>Ashby Safeguarding Board</h1><h2>Members</h2><table>"
        "<tr><th>Agency</th><th>Name</th><th>Role</th></tr>"
        "<tr><td rowspan='2'>Ashby Council</td><td>Ann Vale</td><td>Head of Audit</td></tr>"
        "<tr><td>Raj Patel</td><td>Service Manager</td></tr>"
        "<tr><td>Ashby Police</td><td>Jo Hill</td><td>Chief Inspector</td></tr>"
        "<tr><td></td><td>Al Dee</td><td>Lay Member</td></tr></table>"
    )
    told = reading(page, "paper.html")
    assert stated(told, Predicate.REPRESENTS, Predicate.HOLDS_POST) == {
        "Ann Vale holdsPost Head of Audit",
        "Ann Vale represents Ashby Council",
        "Raj Patel holdsPost Service Manager",
        "Raj Patel represents Ashby Council",
        "Jo Hill holdsPost Chief Inspector",
        "Jo Hill represents Ashby Police",
    }


def test_labels_between_rows_are_of_the_body_whose_members_the_table_lists() -> None:
    text = """\
Ashby Safeguarding Children Partnership

Appendix 2 - Executive Group Membership

Name                Job Title                          Agency
Ann Vale            Executive Director of Children's   Ashby Council
                    Services
Raj Patel           Assistant Chief Constable          Ashby Police
Core Members
Jo Hill             Head of Early Help                 Ashby Council
Advisory Members
Paul Dee            Partnership Manager                Ashby Council
Lou Farr            Head of Legal Services             Ashby Council
"""
    found = stated(reading(text), Predicate.MEMBER_OF)
    people = ("Ann Vale", "Raj Patel", "Jo Hill", "Paul Dee", "Lou Farr")
    assert found == {f"{who} memberOf Executive Group" for who in people}


def test_the_lead_of_an_organisation_is_who_speaks_for_it() -> None:
    members = "# Holt Board\n\n## Members\n\n| Agency | Named lead | Role |\n|---|---|---|\n"
    found = reading(f"{members}| Holt Police | Ann Vale | Head of Audit |\n", "paper.md")
    assert {
        "Ann Vale holdsPost Head of Audit",
        "Ann Vale represents Holt Police",
    } <= stated(found)
    actions = "# Holt Board\n\n## Actions\n\n| Action | Lead | Status |\n|---|---|---|\n"
    found = reading(f"{actions}| Write to Holt Police | Ann Vale | Done |\n", "paper.md")
    assert "Ann Vale memberOf Holt Board" not in stated(found)


def test_each_column_of_people_has_its_own_posts() -> None:
    found = reading(
        "# Holt Partnership\n\n## Partners\n\n| Agency | Lead Safeguarding Partner (LSP) | "
        "Delegated Safeguarding Partner (DSP) |\n|---|---|---|\n"
        "| Holt Police | Ann Vale, Chief Constable | Superintendent for Safety, Jo Bell |\n",
        "paper.md",
    )
    assert stated(found, Predicate.HOLDS_POST) == {
        "Ann Vale holdsPost Chief Constable",
        "Jo Bell holdsPost Superintendent for Safety",
    }
    assert "Jo Bell represents Holt Police" in stated(found)


@pytest.mark.parametrize(
    ("post", "who"),
    [
        ("Post", "Current member"),
        ("Job title", "Name of representative"),
        ("Role", "Agency representative"),
        ("Position", "Current post-holder"),
    ],
)
def test_a_vacant_seat_of_a_table_of_members_is_that_of_the_post(post: str, who: str) -> None:
    text = (
        "# Ashby Safeguarding Adults Board\n\n## Learning Group: terms of reference\n\n"
        f"### Membership\n\n| Agency | {post} | {who} |\n| --- | --- | --- |\n"
        "| Ashby Council | Head of Practice | Ann Vale |\n"
        "| Ashby Police | Detective Inspector | Vacant |\n"
        "| Ashby NHS Trust | Named Nurse | To be confirmed |\n"
        "| Ashby Homes | Safeguarding Lead | |\n"
    )
    found = stated(reading(text, "paper.md"), Predicate.MEMBER_OF)
    assert {fact for fact in found if fact[: fact.index(" memberOf")] not in AGENCIES} == {
        "Ann Vale memberOf Learning Group",
        "Detective Inspector memberOf Learning Group",
        "Named Nurse memberOf Learning Group",
        "Safeguarding Lead memberOf Learning Group",
    }


@pytest.mark.parametrize(
    "headers",
    [
        "Statutory partner\tLead Safeguarding Partner\tDelegated Safeguarding Partner",
        "Safeguarding partner\tLSP (Lead Safeguarding Partner)\tDelegated partner",
    ],
)
def test_a_converter_marks_the_lines_of_cells_with_tags(headers: str) -> None:
    found = reading(
        f"# Holt Partnership\n\n## Leaders\n\n{headers}\n"
        "Holt Police\t<p>Ann Vale</p><p>Chief Constable</p>\t"
        "<p>Supt Jo Bell</p><p>Head of Crime</p>\n"
        "Ashby Council\t<p>Chief Executive</p><p>Lee Marsh</p>\t"
        "<p>Grace Orr</p><p>Director for</p><p>Children</p>\n",
        "paper.md",
    )
    assert stated(found, Predicate.HOLDS_POST) == {
        "Ann Vale holdsPost Chief Constable",
        "Jo Bell holdsPost Head of Crime",
        "Lee Marsh holdsPost Chief Executive",
        "Grace Orr holdsPost Director for Children",
    }
    assert {"Grace Orr represents Ashby Council", "Jo Bell represents Holt Police"} <= stated(found)


@pytest.mark.parametrize(
    "meets",
    [
        "The Delegated Safeguarding Partners (DSPs) meet as the Safeguarding Leadership Executive.",
        "The Delegated Safeguarding Partners sit as the Safeguarding Leadership Executive.",
    ],
)
def test_a_column_of_partners_says_who_sits_on_the_group_they_are(meets: str) -> None:
    found = reading(
        "# Holt Partnership\n\n## Safeguarding partners\n\n"
        "Agency\tDelegated Safeguarding Partner (DSP)\tPost\n"
        "Holt Police\tAnn Vale\tHead of Crime\nAshby Council\tJo Bell\tDirector of Housing\n\n"
        f"{meets}\n",
        "paper.md",
    )
    assert stated(found, Predicate.MEMBER_OF) >= {
        "Ann Vale memberOf Safeguarding Leadership Executive",
        "Jo Bell memberOf Safeguarding Leadership Executive",
    }
    assert "Ann Vale memberOf Holt Partnership" not in stated(found)


@pytest.mark.parametrize(
    "unit", ["– Early Years", "- Early Years Service", "(Early Years Service)"]
)
def test_the_column_of_organisations_may_name_a_service_of_one(unit: str) -> None:
    found = reading(
        "# Holt Board\n\n## Members\n\nAgency\tName\tRole\n"
        f"Ashby Council {unit}\tAnn Vale\tHead of Learning\n"
        "The Larch Project\tJo Bell\tChief Executive\nHolt Youth Service\tLee Orr\tTeam Leader\n",
        "paper.md",
    )
    service = unit.strip("–-() ")
    assert stated(found, Predicate.PART_OF) == {f"{service} partOf Ashby Council"}
    assert stated(found, Predicate.REPRESENTS) >= {
        f"Ann Vale represents {service}",
        "Jo Bell represents Larch Project",
        "Lee Orr represents Holt Youth Service",
    }


def test_a_post_that_nobody_holds_and_one_of_elsewhere_are_placed_by_their_cells() -> None:
    found = reading(
        "# Holt Board\n\n## Members\n\nName\tRole\tOrganisation\n"
        "Ann Vale\tHeadteacher, Larch Primary School\tHolt Heads Forum\n"
        "Vacant\tChief Nurse\tHolt NHS Trust\nJo Bell\tHead of Crime\tHolt Police\n",
        "paper.md",
    )
    assert stated(found, Predicate.POST_IN) == {
        "Headteacher, Larch Primary School postIn Larch Primary School",
        "Chief Nurse postIn Holt NHS Trust",
        "Head of Crime postIn Holt Police",
    }
    assert "Ann Vale represents Holt Heads Forum" in stated(found)


@pytest.mark.parametrize("post", ["Director of Nursing", "Head of Service, Early Help"])
@pytest.mark.parametrize(
    "employer",
    ["East Ashby ICB", "Larch Police", "Marlshire Council", "NHS Larch ICB", "Healthwatch Larch"],
)
def test_a_title_and_an_employer_on_two_lines_of_a_cell_are_two(post: str, employer: str) -> None:
    found = reading(
        "# Marlshire Safeguarding Adults Board\n\nMinutes of the meeting held on 3 May 2024\n\n"
        f"Present\n\nName\tRole\nJo Bell\t<p>{post}</p><p>{employer}</p>\nAnn Vale\tClerk\n"
    )
    assert {f"Jo Bell holdsPost {post}", f"Jo Bell represents {employer}"} <= stated(found)


def test_a_line_of_a_cell_that_is_only_a_subject_goes_on_with_the_title_above() -> None:
    found = reading(
        "# Holt Board\n\n## Members\n\nName\tRole\tOrganisation\n"
        "Ann Vale\t<p>Designated Nurse</p><p>Safeguarding Children</p>\tHolt NHS Trust\n"
        "Jo Bell\t<p>Chief Nurse</p><p>Designated Doctor</p>\tHolt Health Trust\n",
        "paper.md",
    )
    assert stated(found, Predicate.HOLDS_POST) == {
        "Ann Vale holdsPost Designated Nurse Safeguarding Children",
        "Jo Bell holdsPost Chief Nurse",
        "Jo Bell holdsPost Designated Doctor",
    }


def test_a_register_without_a_header_is_read() -> None:
    text = (
        "# Ashby Safeguarding Partnership: minutes, 3 May 2023\n\nPresent:\n\n"
        "Jo Bell\tP\nAl Dee\tP\nSue Marsh\tA\n\nP = present, A = apologies\n"
    )
    assert "Jo Bell attended 2023-05-03" in stated(reading(text))


def test_columns_of_stages_tell_whose_posts_are_and_who_escalates_to_whom() -> None:
    text = "# Escalation procedure\n\n" + table(
        "Agency | Stage 2 | Stage 3",
        "Ashby Police | Detective Inspector | Detective Superintendent",
    )
    assert stated(reading(text)) >= {
        "Detective Inspector postIn Ashby Police",
        "Detective Superintendent postIn Ashby Police",
        "Detective Inspector escalatesTo Detective Superintendent",
    }


@pytest.mark.parametrize(
    "header", ["Chair", "Chair from January 2025", "Chair (as at 1 March 2024)", "Chair in 2023/24"]
)
def test_a_header_may_say_since_when_it_holds(header: str) -> None:
    found = reading(
        "# Marlshire Safeguarding Children Partnership\n\nAnnual report\n\n"
        f"Subgroup\t{header}\nLearning Group\tJo Bell\nAudit Group\tHead of Quality\n"
    )
    assert stated(found, Predicate.CHAIRS) == {
        "Jo Bell chairs Learning Group",
        "Head of Quality chairs Audit Group",
    }


def test_agencies_with_representatives_in_a_table_sit_on_the_board_whose_report_it_is() -> None:
    found = reading(
        "# Ashby Safeguarding Children Board: annual report\n\nThe Board met six times.\n\n"
        + table(
            "Agency | Representative | Attendance",
            "Marl Police | Chief Superintendent Carl Dux | 4/6",
            "Cafcass | vacant | 0/6",
        )
    )
    assert stated(found, Predicate.MEMBER_OF) == {
        "Carl Dux memberOf Ashby Safeguarding Children Board",
        "Marl Police memberOf Ashby Safeguarding Children Board",
        "Cafcass memberOf Ashby Safeguarding Children Board",
    }


def test_a_children_s_trust_is_a_partnership_on_which_people_sit() -> None:
    text = (
        "ASCB Members\n\nTitle\n\nRepresenting\n\nOther Interests: Boards, Groups etc.\n\n"
        "Helen Vale\n\nHead of Audit\n\nAshby Council\n\nChildren's Trust (Ch.)\n\nApols\n\n"
        "Raj Patel\n\nDirector of Nursing\n\nAshby NHS Trust\n\nRep by Jane Marsh, Named Nurse\n"
    )
    head = "Ashby Safeguarding Children Board\n\nMinutes of the meeting of 4 May 2016\n\n"
    told = stated(reading(f"{head}{text}\n1. Welcome\n\nThe Chair opened the meeting.\n"))
    assert "Helen Vale chairs Children's Trust" in told
    assert "Jane Marsh substitutedFor Raj Patel" in told
    assert "Jane Marsh holdsPost Named Nurse" in told


def test_teams_of_partners_are_theirs_and_in_the_hub_that_the_header_names() -> None:
    text = """\
ASHBY MULTI-AGENCY SAFEGUARDING HUB (MASH)
Operating Protocol

1. Partners

Agency                              In the MASH
Ashby County Council                First Response Team
Ashby Police                        Safeguarding Referral Team
Vale and Larch Partnership          Health Liaison Team
NHS Trust (VLP)
Ashby Homes                         Tenancy Team

2. Governance
"""
    told = stated(reading(text), Predicate.PART_OF)
    assert {
        "First Response Team partOf Ashby County Council",
        "Safeguarding Referral Team partOf Ashby Police",
        "Health Liaison Team partOf Vale and Larch Partnership NHS Trust",
    } <= told
    members = stated(reading(text), Predicate.MEMBER_OF)
    assert any(fact.startswith("Ashby Police memberOf") for fact in members)
    assert any(fact.startswith("First Response Team memberOf") for fact in members)


def test_the_board_of_a_children_s_trust_is_no_part_of_it() -> None:
    text = "The Children's Trust met in May. The Children's Trust Board agreed its plan in June.\n"
    assert not stated(reading(text), Predicate.PART_OF)


def test_whom_to_turn_to_in_an_agency_is_in_it_whatever_line_the_names_end_on() -> None:
    text = """\
Stage 3 - Senior managers

Agency                              Stage 3 contact
Education Division                  Head of School Standards
Ashby and Larch University          Named Doctor and Head of
Hospitals NHS Trust                 Nursing
Vale Mental Health Trust            Head of Safeguarding
"""
    assert stated(reading(text), Predicate.POST_IN) == {
        "Head of School Standards postIn Education Division",
        "Named Doctor postIn Ashby and Larch University Hospitals NHS Trust",
        "Head of Nursing postIn Ashby and Larch University Hospitals NHS Trust",
        "Head of Safeguarding postIn Vale Mental Health Trust",
    }


def test_who_represents_an_organisation_is_in_the_column_beside_it() -> None:
    found = stated(
        reading(
            "Ashby Safeguarding Adults Board\n\nWho came to Board meetings\n\n"
            "Member organisation        Represented by                       Jun   Sep\n\n"
            "Ashby Council              Anna Vale                             P     D\n"
            "Larch Police               Paul Elm, Superintendent              A     P\n"
            "Birch Trust                Deputy Chief Nurse                    P     P\n"
            "P = present   D = deputy sent   A = apologies\n"
        )
    )
    assert {
        "Anna Vale memberOf Ashby Safeguarding Adults Board",
        "Anna Vale represents Ashby Council",
        "Ashby Council memberOf Ashby Safeguarding Adults Board",
        "Paul Elm represents Larch Police",
        "Deputy Chief Nurse memberOf Ashby Safeguarding Adults Board",
    } <= found
    assert not any(fact.endswith(" P") for fact in found)


def test_a_table_of_posts_says_who_reports_to_whom_and_lists_no_members() -> None:
    found = reading(
        "# Ashby Corporate Parenting Panel\n\n## Statutory posts\n\n"
        "| Post | Holder | Reports to |\n| --- | --- | --- |\n"
        "| Director of Housing | Kate Rose | Chief Executive |\n"
        "| Head of Audit | Gail Webb | Director of Housing |\n",
        "paper.md",
    )
    assert stated(found, Predicate.HOLDS_POST, Predicate.REPORTS_TO, Predicate.MEMBER_OF) == {
        "Kate Rose holdsPost Director of Housing",
        "Gail Webb holdsPost Head of Audit",
        "Director of Housing reportsTo Chief Executive",
        "Head of Audit reportsTo Director of Housing",
    }


def test_headers_may_ask() -> None:
    found = reading(
        "# Our governance\n\n| Group | Who chairs it? | Who sits on it? | How often? |\n"
        "| --- | --- | --- | --- |\n"
        "| Audit Group | Jo Orr | Headteachers, Leaving Care Team | Monthly |\n"
        "| Learning Group | Clerk to the Board | Probation Service | Termly |\n",
        "paper.md",
    )
    assert stated(found, Predicate.CHAIRS) == {
        "Jo Orr chairs Audit Group",
        "Clerk to the Board chairs Learning Group",
    }
    assert stated(found, Predicate.MEMBER_OF) >= {
        "Leaving Care Team memberOf Audit Group",
        "Probation Service memberOf Learning Group",
    }
    assert "Headteachers" not in {entity.name for entity in found.entities}
