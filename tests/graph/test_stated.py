import datetime as dt
from dataclasses import replace

import pytest
from sightline.extract.facts import Evidence, Fact
from sightline.graph.stated import held_by_many, stated, stated_in
from sightline.graph.when import When
from sightline.graph.wordings import Written
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.graph.made import Made

CHAIRS, POST, MEMBER = Predicate.CHAIRS, Predicate.HOLDS_POST, Predicate.MEMBER_OF
REPLACES = Predicate.REPLACES

# The passage stands in brackets.
SAID = [
    (CHAIRS, "[The Board was chaired by Ann Cole] until 31 August 2020.", "", "2020-08-31"),
    (
        CHAIRS,
        "[The Board was chaired by Ann Cole] until June 2020. Since 2021 it is.",
        "",
        "2020-06",
    ),
    (CHAIRS, "[Ann Cole, who chaired it] until May 2019, remains a member.", "", "2019-05"),
    (CHAIRS, "[Ann Cole (Chair)] (until 3rd March 2019)", "", "2019-03-03"),
    (CHAIRS, "[Ann Cole became its chair] on 1 September 2020.", "2020-09-01", ""),
    (CHAIRS, "[Ann Cole was elected Chair] at the annual meeting in May 2018.", "2018-05", ""),
    (CHAIRS, "Since May 2018 [the Board has been chaired by Ann Cole].", "2018-05", ""),
    (CHAIRS, "[Ann Cole, Chair, to 31 August 2020]", "", "2020-08-31"),
    (CHAIRS, "[Ann Cole chaired the Board] from May 2018 to June 2019.", "2018-05", "2019-06"),
    (CHAIRS, "[Ann Cole, the Chair], stood down in July 2019.", "", "2019-07"),
    (POST, "[Jo Lee has been appointed Director] from 3 April 2018 while", "2018-04-03", ""),
    (POST, "[Jo Lee as Scrutineer] with effect from 29 September 2019.", "2019-09-29", ""),
    (POST, "[Jo Lee, Director], retires in December 2020.", "", "2020-12"),
    (POST, "[Jo Lee has been our Scrutineer] since 2016", "2016", ""),
    (MEMBER, "[Jo Lee sat on the Board] until 2017.", "", "2017"),
    (REPLACES, "[It replaces the LSCB] on 1 September 2019.", "2019-09-01", ""),
    (REPLACES, "[the TSCP, which on 29th September, 2019 had replaced the LSCB]", "2019-09-29", ""),
    (
        REPLACES,
        "from 1 September 2019, when the [TSCP takes over from the LSCB].",
        "2019-09-01",
        "",
    ),
]
SAID += [
    (
        CHAIRS,
        "[The Board was chaired by Ann Cole] until her retirement in May 2019.",
        "",
        "2019-05",
    ),
]
NOT_SAID = [
    (MEMBER, "[Ann Cole, who chaired it] until May 2019, remains a member."),
    (POST, "[Jo Lee, Director], who chaired the group until May 2019,"),
    (CHAIRS, "[The Board was chaired by Ann Cole]. Until May 2019 it met monthly."),
    (CHAIRS, "[Ann Cole (Chair)] and Jo Lee until May 2019"),
    (CHAIRS, "[The Board is chaired by Ann Cole]\n\nuntil May 2019"),
    (CHAIRS, "[The Board is chaired by Ann Cole] on 1 September 2020."),
    (CHAIRS, "[The Board is chaired by Ann Cole] from 9 am"),
    (CHAIRS, "[The Board is chaired by Ann Cole] until 31 June 2020."),
    (CHAIRS, "[The Board is chaired by Ann Cole] until further notice."),
    (POST, "[Jo Lee, Director], reported that demand had grown since 2016."),
]


# Papers of 17 October 2018 that leave out the year, or tell the date from their own.
UNDATED = [
    (CHAIRS, "[Jo Lee took over as its chair] in July.", "2018-07", ""),
    (CHAIRS, "[Jo Lee took over as its chair] in November.", "2017-11", ""),
    (CHAIRS, "[Jo Lee will take over as chair] in July.", "2019-07", ""),
    (POST, "[Jo Lee would join as Director] from 3 November.", "2018-11-03", ""),
    (POST, "[Jo Lee was appointed Director] in May and spoke.", "2018-05", ""),
    (POST, "[Jo Lee was appointed Director] last month.", "2018-09", ""),
    (POST, "[Jo Lee was appointed Director] last week.", "2018-10", ""),
    (POST, "[Jo Lee was appointed Director] yesterday.", "2018-10-16", ""),
    (POST, "[Jo Lee starts as Director] next May.", "2019-05", ""),
    (CHAIRS, "[Jo Lee has chaired the Board] since September.", "2018-09", ""),
    (CHAIRS, "[Jo Lee will chair the Board] until March.", "", "2019-03"),
    (CHAIRS, "[the Board was chaired by Jo Lee] until 2 March", "", "2018-03-02"),
    (CHAIRS, "[Jo Lee, the Chair], stood down in July.", "", "2018-07"),
    (
        REPLACES,
        "[The Hub opened in April, taking the place of the Desk], and is here.",
        "2018-04",
        "",
    ),
    (CHAIRS, "[The Board is chaired by Jo Lee] until March.", "", "2019-03"),
    (CHAIRS, "[The Board will be chaired by Jo Lee] until March.", "", "2019-03"),
    # nobody knows which April, or whether it is a date at all
    (POST, "[Jo Lee has been appointed Director] from 3 April.", "", ""),
    (CHAIRS, "[Jo Lee, Chair] from July", "", ""),
    (CHAIRS, "[Jo Lee became chair] in succession to May Cole.", "", ""),
    (CHAIRS, "[Jo Lee has chaired the Board] since June Cole left.", "", ""),
    (CHAIRS, "[Jo Lee has chaired the Board] since may be a while.", "", ""),
]


@pytest.mark.parametrize(("predicate", "marked", "since", "until"), UNDATED)
def test_a_date_without_a_year_is_read_from_that_of_the_paper(
    predicate: Predicate, marked: str, since: str, until: str
) -> None:
    said = stated(*passage(marked, dt.date(2018, 10, 17)), predicate)
    assert (str(said.since or "") if said else "") == since
    assert (str(said.until or "") if said else "") == until
    assert stated(*passage(marked), predicate) is None


@pytest.mark.parametrize(
    ("day", "since"), [(dt.date(2018, 10, 5), "2018-09"), (dt.date(2018, 11, 7), "")]
)
def test_a_week_over_two_months_is_no_date(day: dt.date, since: str) -> None:
    said = stated(*passage("[Jo Lee was appointed Director] last week.", day), POST)
    assert (str(said.since) if said else "") == since


def passage(marked: str, day: dt.date | None = None) -> tuple[Written, Evidence]:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    return Written(text, day), Evidence(start, end, text[start:end], 1, "by-hand", 0.9)


@pytest.mark.parametrize(
    ("predicate", "marked", "since", "until"),
    [*SAID, *((role, text, "", "") for role, text in NOT_SAID)],
)
def test_a_date_is_taken_only_where_it_is_said_of_the_role(
    predicate: Predicate, marked: str, since: str, until: str
) -> None:
    said = stated(*passage(marked), predicate)
    assert (str(said.since or "") if said else "") == since
    assert (str(said.until or "") if said else "") == until


THEN = [
    ("Ann Cole is the Director. She was appointed in May 2018.", "2018-05", ""),
    (
        "Ann Cole is the Director. She took over from Cllr Hugh Vane at a meeting in May 2018.",
        "2018-05",
        "",
    ),
    ("Ann Cole is the Director. She will retire in March 2021.", "", "2021-03"),
    ("Ann Cole is the Director. She was appointed Chair of the Forum in May 2018.", "", ""),
    (
        "Ann Cole is the Director. She was appointed by the Council on 3 May 2018 and spoke.",
        "2018-05-03",
        "",
    ),
    ("Ann Cole is the Director. The Board met in May 2018.", "", ""),
    ("Ann Cole is the Director. It was appointed in May 2018.", "", ""),
    ("Ann Cole is the Director and Ben Shah her deputy. She was appointed in May 2018.", "", ""),
]


@pytest.mark.parametrize(("text", "since", "until"), THEN)
def test_the_next_sentence_may_say_when(text: str, since: str, until: str) -> None:
    made = Made(date=dt.date(2020, 1, 1))
    post = made.entity(EntityType.POST, "Director")
    people = [made.entity(EntityType.PERSON, name) for name in ("Ann Cole", "Ben Shah")]
    start = len(made.text)
    made.text += f"\n\n{text}"
    end = made.text.index("Director", start + 1) + len("Director")
    quote = made.text[start + 2 : end]
    made.facts.append(Fact(people[0], POST, post, (Evidence(start + 2, end, quote, 1, "x", 0.9),)))
    told = list(stated_in(made.reading()).values())
    made.facts.append(replace(made.facts[0], predicate=CHAIRS))
    assert not stated_in(made.reading())  # of which of two roles?
    assert (str(told[0].since or "") if told else "") == since
    assert (str(told[0].until or "") if told else "") == until
    assert all(said.quote in text for said in told)


@pytest.mark.parametrize(
    ("text", "who", "until"),
    [
        ("She took over from Councillor Ben Shah in May 2018.", "Ben Shah", "2018-05"),
        ("Ann Cole succeeded Ben Shah on 3 May 2018.", "Ben Shah", "2018-05-03"),
        ("She has taken over from Ben Shah.", "Ben Shah", ""),
    ],
)
def test_whoever_gave_up_a_role_held_it_until_then(text: str, who: str, until: str) -> None:
    made = Made(date=dt.date(2020, 1, 1))
    post, person = made.entity(EntityType.POST, "Director"), made.entity(EntityType.PERSON, who)
    start = len(made.text) + 2
    made.text += f"\n\n{text}"
    end = made.text.index(who, start) + len(who)
    quote = made.text[start:end]
    made.facts.append(Fact(person, POST, post, (Evidence(start, end, quote, 1, "x", 0.9),)))
    (told,) = stated_in(made.reading()).values()
    assert told.over
    assert told.since is None
    assert str(told.until or "") == until


def test_the_quote_holds_the_wording_of_the_date() -> None:
    written, shown = passage("Then [Ann Cole chaired it] until May 2019, and left.")
    said = stated(written, shown, CHAIRS)
    assert said
    assert said.quote == "Ann Cole chaired it until May 2019"


@pytest.mark.parametrize(
    ("marked", "over"),
    [
        ("[Ann Cole, who had chaired the Board] throughout", True),
        ("[Ann Cole, former Chair of the Board]", True),
        ("[the Board was chaired by Ann Cole] until her retirement", True),
        ("[the Board was chaired by Ann Cole]", False),
        ("[the Audit Group (formerly the Data Group), chaired by Ann Cole]", False),
        ("[the Audit Group, previously known as the Data Group, is chaired by Ann Cole]", False),
    ],
)
def test_what_is_told_as_over_is_known_as_over(marked: str, *, over: bool) -> None:
    said = stated(*passage(marked), CHAIRS)
    assert (said is not None and said.over) == over


@pytest.mark.parametrize("text", ["2019-05-31", "2019-05", "2019"])
def test_a_date_is_as_exact_as_it_was(text: str) -> None:
    when = When.parse(text)
    assert str(when) == text
    assert str(when.first) in {"2019-05-31", "2019-05-01", "2019-01-01"}
    assert str(when.last) in {"2019-05-31", "2019-12-31"}
    assert when.fits(When(2019, 5, 31))
    assert not when.fits(When(2020))


@pytest.mark.parametrize(
    ("title", "many"),
    [
        ("Councillor", True),
        ("Lay Members", True),
        ("Head Teacher", True),
        ("Director of Children's Services", False),
        ("MASH Manager", False),
    ],
)
def test_posts_that_several_hold_are_known(title: str, *, many: bool) -> None:
    assert held_by_many(title) == many
