"""What a section is about, by its heading, and what is understood in it rather than named."""

import pytest
from sightline.tests.extract.told import reading, stated

PAPER = """\
# Westmere Council

Who keeps children safe

{above}

{section}

{below}
"""
ABOVE = "Review Forum\n\nThe Review Forum meets every month and looks at figures."
BELOW = "Data Group\n\nThe Data Group meets twice a year. It looks at how data are shared."
FORMS = {
    "heading": "## {name}\n\n{told}",
    "number": "## 3.2 {name}\n\n{told}",
    "capitals": "## {capitals}\n\n{told}",
    "bold line": "**{name}**\n\n{told}",
    "line": "{name}\n\n{told}",
    "line with a colon": "{name}:\n\n{told}",
    "part of a line": "{name}\n\nGovernance\n\n{told}",
    "role": "## The role of {the}{name}\n\n{told}",
    "terms": "## {name}: terms of reference\n\n{told}",
    "question": "## What is {the}{name}?\n\n{told}",
    "what it does": "## What {the}{name} does\n\n{told}",
    "part": "## {name}\n\n### Accountability\n\n{told}",
    "list above": "## {name}\n\nThis year's aims were:\n\n- safe homes\n- safe streets\n\n{told}",
    "title run in": "{name} – {told}",
    "item": "- {name}: {told}",
    "row": "| Body | What it does |\n|---|---|\n| {name} | {told} |",
}
POLICE, TRUST = "Westmere Police", "Westmere Hospitals NHS Trust"
GROUP, OFFICER = "Exploitation Sub-Group", "Business Manager"


def _told(form: str, name: str, told: str) -> set[str]:
    """Return what a paper tells, in lower case, of which one section is about a name."""
    mark = "## " if form.startswith("## ") else ""
    the = "" if name == POLICE else "the "
    section = form.format(name=name, capitals=name.upper(), told=told, the=the)
    text = PAPER.format(above=mark + ABOVE, section=section, below=mark + BELOW)
    return {fact.casefold() for fact in stated(reading(text, "paper.md"))}


SAID = [
    (POLICE, "It refers children to the Front Door.", "refersTo Front Door"),
    (POLICE, "It sits on the Delivery Board.", "memberOf Delivery Board"),
    (TRUST, "It was inspected by Ofsted in May 2023.", "inspectedBy Ofsted"),
    (TRUST, "It commissions Larkvoice Ltd to provide advocacy.", "commissions Larkvoice Ltd"),
    (GROUP, "It reports to the Delivery Board.", "reportsTo Delivery Board"),
    (OFFICER, "She is accountable to the Delivery Board.", "accountableTo Delivery Board"),
]


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS)
@pytest.mark.parametrize(("name", "told", "fact"), SAID)
def test_a_pronoun_stands_for_whom_the_section_is_about(
    form: str, name: str, told: str, fact: str
) -> None:
    found = _told(form, name, told)
    assert f"{name} {fact}".casefold() in found
    assert not any(other.startswith(("review forum ", "data group ")) for other in found)


@pytest.mark.parametrize("form", [FORMS[kind] for kind in ("heading", "bold line", "question")])
@pytest.mark.parametrize(
    ("name", "told", "fact"),
    [
        (POLICE, "We refer children to the Front Door.", "refersTo Front Door"),
        (POLICE, "Our officers refer children to the Front Door.", "refersTo Front Door"),
        (POLICE, "Our last inspection by HMICFRS was in May.", "inspectedBy HMICFRS"),
        (POLICE, "Is a member of the Delivery Board.", "memberOf Delivery Board"),
        (GROUP, "Part of the Delivery Board.", "partOf Delivery Board"),
        (TRUST, "Commissions Larkvoice Ltd to give advice.", "commissions Larkvoice Ltd"),
        (TRUST, "We have commissioned Larkvoice Ltd to help.", "commissions Larkvoice Ltd"),
        (TRUST, "The Trust sits on the Delivery Board.", "memberOf Delivery Board"),
        (GROUP, "We report to the Delivery Board.", "reportsTo Delivery Board"),
        (GROUP, "Our work is overseen by the Delivery Board.", "accountableTo Delivery Board"),
        (GROUP, "Replaces Quality Panel.", "replaces Quality Panel"),
        (OFFICER, "Reports to the Delivery Board.", "reportsTo Delivery Board"),
    ],
)
def test_so_do_we_and_the_trust_and_what_has_no_subject(
    form: str, name: str, told: str, fact: str
) -> None:
    assert f"{name} {fact}".casefold() in _told(form, name, told)


@pytest.mark.parametrize(
    ("name", "told", "not_so"),
    [
        (POLICE, "The Case Panel meets monthly. It reports to the Delivery Board.", "reportsTo"),
        (POLICE, "Westmere Police set up the Case Panel. It reports to the Cabinet.", "reportsTo"),
        (POLICE, "Westmere Police sits on the Case Panel. Its chair is Ann Oak.", "chairs"),
        (POLICE, "We work with Westmere Police. We refer children to the Front Door.", "refersTo"),
        (GROUP, "We meet the Sub-Group monthly. We refer children to the Front Door.", "refersTo"),
        (OFFICER, "The chair is Ann Oak. She is accountable to the Cabinet.", "accountableTo"),
        ("Safeguarding in schools", "It reports to the Delivery Board.", "reportsTo"),
        ("Complaints about the Review Forum", "Reports to the Delivery Board.", "reportsTo"),
    ],
)
def test_what_is_told_of_another_is_not_so_of_whom_the_section_is_about(
    name: str, told: str, not_so: str
) -> None:
    found = _told(FORMS["heading"], name, told)
    others = (name.casefold(), "review forum", "data group")
    assert not any(end in fact for fact in found if not_so.casefold() in fact for end in others)


def test_a_section_ends_with_its_list() -> None:
    told = "- Data Group: meets monthly.\n- Westmere Police: it sits on the Delivery Board.\n\n"
    text = (
        f"# Westmere Council\n\n## Who does what\n\n{told}Funding is tight. It reports to Cabinet."
    )
    assert not any("reportsTo" in fact for fact in stated(reading(text, "paper.md")))
