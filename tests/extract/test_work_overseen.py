"""Whose contract, work or services are told of, where a sentence does not say."""

import pytest
from sightline.tests.extract.told import reading, stated

TITLE = "# Hollowdale Borough Council: report to Cabinet\n\n"


@pytest.mark.parametrize(
    "told",
    [
        "The Council commissions Larkfield Trust to provide return home interviews.",
        "Advocacy is provided by Larkfield Trust under contract.",
        "Members heard that the contract had been awarded to Larkfield Trust in April.",
    ],
)
@pytest.mark.parametrize(
    ("sentence", "fact"),
    [
        (
            "The contract would be monitored by the Placements Board.",
            "Larkfield Trust accountableTo Placements Board",
        ),
        (
            "Ofsted had rated the provider good in May.",
            "Larkfield Trust inspectedBy Ofsted",
        ),
    ],
)
def test_the_provider_is_who_has_the_contract(told: str, sentence: str, fact: str) -> None:
    assert fact in stated(reading(f"{TITLE}{told} {sentence}\n"))


def test_of_two_agencies_neither_is_the_provider() -> None:
    found = reading(
        f"{TITLE}The Council commissions Larkfield Trust and Wayside Trust. The contract is "
        "monitored by the Placements Board.\n"
    )
    assert not any("accountableTo Placements Board" in fact for fact in stated(found))


@pytest.mark.parametrize(
    "sentence",
    [
        "The work was overseen by the Strategic Board, which Ann Marsh chairs.",
        "The arrangements are overseen by the Strategic Board.",
        "Day to day performance is overseen by a weekly Strategic Board.",
    ],
)
def test_the_work_is_that_of_whoever_was_told_of(sentence: str) -> None:
    found = reading(f"{TITLE}The Multi-Agency Safeguarding Hub opened in 2015. {sentence}\n")
    assert "Multi-Agency Safeguarding Hub accountableTo Strategic Board" in stated(found)


def test_oversight_is_of_the_partnership_whose_paper_it_is() -> None:
    found = reading(
        "# Hollowdale Safeguarding Children Partnership: arrangements\n\nStrategic oversight is "
        "provided by the Partners' Board.\n"
    )
    assert "Hollowdale Safeguarding Children Partnership accountableTo Partners' Board" in stated(
        found
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "Ofsted inspected safeguarding and looked after children services in June 2012.",
        "Ofsted carried out an inspection of safeguarding and looked after services.",
        "Following the inspection by Ofsted of services for children, a plan was agreed.",
        "The last inspection, by Ofsted in October, was in 2019.",
    ],
)
def test_services_inspected_are_those_of_the_council(sentence: str) -> None:
    assert "Hollowdale Borough Council inspectedBy Ofsted" in stated(reading(TITLE + sentence))


def test_who_inspects_probation_comes_to_the_youth_justice_service() -> None:
    found = reading(
        "# Hollowdale Youth Justice Service: annual plan\n\nHMI Probation visited in October and "
        "graded us 'Good'.\n"
    )
    assert "Hollowdale Youth Justice Service inspectedBy HMI Probation" in stated(found)


def test_a_hub_is_inspected_by_its_work() -> None:
    found = reading(
        f"{TITLE}The Multi-Agency Safeguarding Hub opened in 2019. Ofsted looked at its work in "
        "March.\n"
    )
    assert "Multi-Agency Safeguarding Hub inspectedBy Ofsted" in stated(found)
