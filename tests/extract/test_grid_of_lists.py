"""Lists of members: ways to lead into them, ways to set them, and what their items are.

Each case pairs a lead-in with a layout; kinds of items and names go in turn, so that a fault of
any of them shows, and not in one case only.
"""

import pytest
from sightline.extract.layout.labels import role_of
from sightline.tests.extract.told import reading, stated

PEOPLE = ("Jane Marsh", "Priya Iqbal", "Kwame Mensah", "Helen Longley")
POSTS = ("Head of Law", "Chief Nurse", "Director of Children's Services", "Service Manager")
PLACES = ("Larchshire", "Thornmere", "Ostley")
ORGANISATIONS = ("{} Council", "{} Police", "NSPCC", "Harbour Lights")

LEADS = (
    "Membership:",
    "Core members",
    "Quorum and membership",
    "Current members (May 2024)",
    "People on the Quality Group",
    "Our membership",
    "We are joined by:",
    "The Quality Group's membership comprises:",
    "The following agencies attend each meeting:",
    "Agency membership is as set out below:",
    "Seats are allocated as follows:",
    "The group draws its membership from:",
    "As a minimum, the group will include:",
    "In addition to the Chair, the group has as members:",
)
LAYOUTS = (
    lambda items: "\n\n" + "\n".join(f"• {item}" for item in items),
    lambda items: "\n\n" + "\n".join(f"{n}. {item}" for n, item in enumerate(items, 1)),
    lambda items: "\n\n" + "\n".join(items),
    lambda items: "".join(f"\n\n- {item}" for item in items),
    lambda items: "\n\n" + ";\n".join(f"• {item}" for item in items) + ".",
    lambda items: "".join(f"\n\n• {item}\n\n  This seat is reviewed each year." for item in items),
    lambda items: "\n\n• Statutory\n" + "\n".join(f"    o {item}" for item in items),
)
KINDS = (
    ("{o}", "{o} memberOf"),
    ("{t}", "{t} memberOf"),
    ("{t}, {o}", "{t} memberOf", "{t} postIn {o}"),
    ("{o} ({t})", "{t} memberOf", "{t} postIn {o}"),
    ("{p}, {t}", "{p} memberOf", "{p} holdsPost {t}"),
    ("{o} ({p})", "{p} memberOf", "{p} represents {o}"),
    ("{p} – {t}, {o}", "{p} memberOf", "{p} holdsPost {t}", "{t} postIn {o}"),
)
FRONT = """# {} Safeguarding Children Partnership

## How we are organised

### Quality Group

The Quality Group looks at practice, at what the data say and at audits. It meets each month.

"""
BACK = "\n\n### How we know\n\nWe look at the data each quarter and share what we learn.\n"


@pytest.mark.parametrize("layout", range(len(LAYOUTS)))
@pytest.mark.parametrize("number", range(len(LEADS)))
def test_a_list_of_members_is_read_however_it_is_led_into_and_set(number: int, layout: int) -> None:
    place = PLACES[(number + layout) % len(PLACES)]
    form, *wanted = KINDS[(number * 2 + layout) % len(KINDS)]
    named = [
        {"p": person, "t": post, "o": organisation.format(place)}
        for person, post, organisation in zip(PEOPLE, POSTS, ORGANISATIONS, strict=True)
    ]
    listed = LAYOUTS[layout]([form.format(**each) for each in named])
    facts = {fact.format(**each) for fact in wanted for each in named}
    facts = {f"{fact} Quality Group" if fact.endswith("memberOf") else fact for fact in facts}
    assert facts <= stated(reading(FRONT.format(place) + LEADS[number] + listed + BACK))


@pytest.mark.parametrize(
    "said",
    [
        "members will",
        "members should attend the following meetings",
        "members serve on the following",
        "the group sits below the board",
        "the board has made the following",
        "members of the public",
        "the following members attended",
        "roles of board members",
        "training for board members",
        "the review included the following",
        "each meeting will include",
        "members are expected to",
        "the board is responsible for the following",
        "the following groups report to the board",
        "in the last year they were represented by",
        "the panel. the three partners are represented by",
        "panel membership / 5",
    ],
)
def test_what_else_is_said_of_members_leads_into_no_list_of_them(said: str) -> None:
    assert role_of(said) != "members"


@pytest.mark.parametrize("layout", range(len(LAYOUTS)))
@pytest.mark.parametrize(
    "lead",
    [
        "Members will work with the following:",
        "The group has thanked the following for their help:",
        "Copies go to:",
        "Training was given to staff of the following:",
        "The following may be invited as needed:",
        "We looked at what these do:",
        "Visits were made to:",
        "Members of the public may contact:",
    ],
)
def test_those_listed_for_something_else_have_no_seat(lead: str, layout: int) -> None:
    names = [organisation.format("Ostley") for organisation in ORGANISATIONS]
    found = stated(reading(FRONT.format("Ostley") + lead + LAYOUTS[layout](names) + BACK))
    assert not {fact for fact in found if " memberOf " in fact}


@pytest.mark.parametrize("between", ["\n", "\n  "])
def test_an_entry_may_take_two_lines(between: str) -> None:
    mark = "• " if between.endswith(" ") else ""
    told = "".join(
        f"\n\n{mark}{person}{between}{organisation.format('Ostley')}"
        for person, organisation in zip(PEOPLE, ORGANISATIONS, strict=True)
    )
    found = stated(reading(FRONT.format("Ostley") + "Membership:" + told + BACK))
    for person, organisation in zip(PEOPLE, ORGANISATIONS, strict=True):
        assert f"{person} memberOf Quality Group" in found
        assert f"{person} represents {organisation.format('Ostley')}" in found


def test_among_organisations_what_is_called_as_nobody_is_known_to_be_is_one_of_them() -> None:
    told = (
        "Membership:\n\n• Ostley Council\n• Larch Constabulary\n• Ostley Mind\n• Bright Futures\n"
        "• The Anchor Project\n• Compass\n• Primary Schools\n• Elected Members\n• Foster Carers\n"
    )
    found = reading(FRONT.format("Ostley") + told + BACK)
    seated = {f.removesuffix(" memberOf Quality Group") for f in stated(found) if "memberOf" in f}
    called = {"Ostley Mind", "Bright Futures", "Anchor Project", "Compass"}
    assert seated == called | {"Ostley Council", "Larch Constabulary"}
    assert not any(e.name in called and str(e.type) == "Person" for e in found.entities)


@pytest.mark.parametrize("form", ["{g}: {p}", "{g} – {p}, {t}", "{p} ({g})"])
@pytest.mark.parametrize(
    "lead",
    ["Chairs of sub-groups", "Sub-group chairs:", "The chairs of the sub-groups are:", "Chairs"],
)
def test_whoever_is_listed_beside_a_group_below_chairs_chairs_it(lead: str, form: str) -> None:
    groups = ("Audit Group", "Neglect Forum", "Case Review Panel", "Training Sub-group")
    told = "".join(
        "\n\n• " + form.format(g=group, p=person, t=post)
        for group, person, post in zip(groups, PEOPLE, POSTS, strict=True)
    )
    found = stated(reading(FRONT.format("Ostley") + lead + told + BACK))
    assert {f"{p} chairs {g}" for p, g in zip(PEOPLE, groups, strict=True)} <= found
    assert not {fact for fact in found if fact.endswith("memberOf Quality Group")}


@pytest.mark.parametrize(
    "lead",
    ["List of relevant agencies", "The agencies named as relevant agencies are as follows:"],
)
def test_relevant_agencies_belong_to_the_partnership(lead: str) -> None:
    names = [organisation.format("Ostley") for organisation in ORGANISATIONS]
    head = "# Ostley Safeguarding Children Partnership\n\n## Our arrangements\n\n"
    found = stated(reading(head + lead + "\n\n" + "\n".join(f"- {name}" for name in names)))
    home = "Ostley Safeguarding Children Partnership"
    assert {f"{name} memberOf {home}" for name in names} <= found
