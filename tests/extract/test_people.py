"""Names of people as papers write them, and words that look like names."""

import pytest
from sightline.ontology.terms import EntityType, Predicate
from sightline.tests.extract.told import names, reading, stated

FRONT = (
    "Marlshire County Council\n\nChildren's Scrutiny Committee\n\n"
    "Minutes of the meeting held on 12 March 2024\n\n"
)


def people(text: str) -> dict[str, tuple[str, ...]]:
    """Return the name and the aliases of each person of a set of minutes."""
    found = reading(FRONT + text + "\n").entities
    return {e.name: e.aliases for e in found if e.type is EntityType.PERSON}


@pytest.mark.parametrize(
    ("listed", "names"),
    [
        ("Cllr J Smith", {"J Smith"}),
        ("Cllr. J. Smith", {"J Smith"}),
        ("Councillor J Smith", {"J Smith"}),
        ("Councillor Mrs J Smith", {"J Smith"}),
        ("Councillor J. A. Smith", {"J A Smith"}),
        ("Councillor JA Smith", {"JA Smith"}),
        ("Councillor J.A. Smith", {"J A Smith"}),
        ("Councillor Pieter van der Berg", {"Pieter van der Berg"}),
        ("Dr Layla al-Hassan", {"Layla al-Hassan"}),
        ("Mrs de la Cruz", {"de la Cruz"}),
        ("Mr Iolo Ap Rhys; Mr Ap Rhys", {"Iolo Ap Rhys"}),
        ("Rev'd Jane Moss", {"Jane Moss"}),
        ("SMITH, Jane", {"Jane Smith"}),
        ("Mrs P Lowe", {"P Lowe"}),
        ("William (Bill) Marsh", {"William Marsh"}),
        ("Councillor Carla del Rosso", {"Carla del Rosso"}),
        ("Councillor Lowe", {"Lowe"}),
        ("Councillors J Adams, B Khan and C Lee", {"B Khan", "C Lee", "J Adams"}),
        ("Councillors Adams (Chair), Khan and Lee", {"Adams", "Khan", "Lee"}),
        ("Cllrs Jane Adams, Bilal Khan & Chris Lee", {"Bilal Khan", "Chris Lee", "Jane Adams"}),
        ("Councillor Mary Hughes-Clarke", {"Mary Hughes-Clarke"}),
        ("Councillors T May, J Church and Helen Key", {"T May", "J Church", "Helen Key"}),
        ("Helen Young, Emma Hall and Peter Ward", {"Helen Young", "Emma Hall", "Peter Ward"}),
        ("Helen Marsh- Head of Quality", {"Helen Marsh"}),
        ("Ms Ngozi Adeyemi-Cole", {"Ngozi Adeyemi-Cole"}),
        ("Councillor Siân Prŷs-Jones", {"Siân Prŷs-Jones"}),
        ("Councillor José Peña", {"José Peña"}),
        ("Councillor Sean O'Brien", {"Sean O'Brien"}),
        ("Councillor Sean O’Brien", {"Sean O’Brien"}),
        ("Councillor A McDonald", {"A McDonald"}),
        ("Councillor S MacLeod", {"S MacLeod"}),
        ("Councillor Marc de Souza", {"Marc de Souza"}),
        ("Councillor Mohammed Abdul Rahman", {"Mohammed Abdul Rahman"}),
        ("Councillor Grace Hope", {"Grace Hope"}),
        ("Councillor May", {"May"}),
        ("Councillor Jane Smith OBE", {"Jane Smith"}),
        ("Councillor Jane Smith MBE, JP", {"Jane Smith"}),
        ("Sir Alan Moss KC", {"Alan Moss"}),
        ("Professor Dame Ruth Penfold", {"Ruth Penfold"}),
        ("Reverend Jane Moss", {"Jane Moss"}),
        ("DCI Helen Marsh", {"Helen Marsh"}),
        ("Det Supt Helen Marsh", {"Helen Marsh"}),
        ("T/DCI Helen Marsh", {"Helen Marsh"}),
        ("Chief Supt Omar Sadiq", {"Omar Sadiq"}),
        ("Detective Superintendent Helen Marsh", {"Helen Marsh"}),
        ("Detective Chief Inspector H Marsh", {"H Marsh"}),
        ("Assistant Chief Constable Helen Marsh", {"Helen Marsh"}),
        ("Councillor Jane Smith in the Chair", {"Jane Smith"}),
        ("Councillors Mrs J Smith and Miss A Lee MBE", {"A Lee", "J Smith"}),
        ("J West and K North", {"J West", "K North"}),
        ("| Name | Role |\n| --- | --- |\n| Ffion Tegwen | Chief Nurse |", {"Ffion Tegwen"}),
    ],
)
def test_a_name_is_read_without_titles_and_honours(listed: str, names: set[str]) -> None:
    assert set(people(f"Present: {listed}")) == names


@pytest.mark.parametrize(
    "listed",
    [
        "Vacancy",
        "Councillor Vacancy",
        "Healthwatch Marlshire",
        "Lib Dem: None",
        "Head of Quality",
        "Marlshire Police",
        "None",
        "Members",
    ],
)
def test_what_is_no_name_is_nobody(listed: str) -> None:
    assert people(f"Present: {listed}") == {}


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("Councillor Smith asked about neglect.", {"Jane Smith", "John Adams"}),
        ("Cllr J Smith thanked officers.", {"Jane Smith", "John Adams"}),
        ("Councillor Jane Smith and Cllr. John Adams left.", {"Jane Smith", "John Adams"}),
        ("Cllrs Smith and Adams left.", {"Jane Smith", "John Adams"}),
        ("SMITH, Jane asked about neglect.", {"Jane Smith", "John Adams"}),
    ],
)
def test_one_person_however_called(told: str, names: set[str]) -> None:
    listed = "Present: Councillors Jane Smith and John Adams\n\n## Business\n\n"
    assert set(people(listed + told)) == names


@pytest.mark.parametrize(
    "told",
    [
        "The improvement adviser, Rhydd Pascoe, spoke.",
        "Rhydd Pascoe, chief executive of Voluntary Action Marlshire, spoke.",
        "Rhydd Pascoe remains Head of Quality.",
        "The Audit Group is chaired by Rhydd Pascoe.",
        "The Audit Group has a chair. Rhydd Pascoe chairs the Audit Group.",
        "Head of Quality: Rhydd Pascoe",
        "- Head of Legal Services - Rhydd Pascoe",
        "Rhydd Pascoe OBE\nHead of Quality",
        "Probation Service: Head of Quality (Rhydd Pascoe)",
        "The LADO, Rhydd Pascoe, spoke.",
        "The post of Head of Quality is held by Rhydd Pascoe.",
        "| Action | Owner |\n| --- | --- |\n| Audit | Rhydd Pascoe, Head of Quality |",
        "| Audit | Sponsor |\n| --- | --- |\n| Neglect | Rhydd Pascoe Head of Quality |",
        "| Group | Chair |\n| --- | --- |\n| Audit Group | Rhydd Pascoe |",
    ],
)
def test_a_rare_name_is_shown_by_what_stands_beside_it(told: str) -> None:
    assert set(people(told)) == {"Rhydd Pascoe"}


@pytest.mark.parametrize(
    "told",
    [
        "The Head of Quality, Ashby CVS, spoke.",
        "The service was replaced by Bramble Bank.",
        "| Action | Owner |\n| --- | --- |\n| Audit | Emergency Duty Team Manager |",
        "| Action | Owner |\n| --- | --- |\n| Audit | KSCP Business Manager |",
    ],
)
def test_what_stands_beside_a_post_is_not_always_a_person(told: str) -> None:
    assert people(told) == {}


def test_a_rare_name_is_known_again_where_nothing_stands_beside_it() -> None:
    found = people("The Head of Quality, Zephyra Quill, spoke.\n\nZephyra Quill left early.")
    assert set(found) == {"Zephyra Quill"}


def test_namesakes_stay_two() -> None:
    found = people("Present: Councillors R Smith and T Smith\n\nCouncillor T Smith left.")
    assert set(found) == {"R Smith", "T Smith"}


def test_other_forms_of_a_name_are_aliases() -> None:
    found = people("Present: Councillor Jane Smith\n\n## Business\n\nCllr Smith asked why.")
    assert found == {"Jane Smith": ("Cllr Smith", "Councillor Jane Smith")}


@pytest.mark.parametrize(
    "told",
    [
        "Mrs Jean Tilbury, a parent, asked why the home had closed.",
        "Mrs Jean Tilbury said that her son had waited a year.",
        "A question was put by Mr Alan Frost, a resident of Marlbury.",
        "Mr Alan Frost presented a petition against the closure of the home.",
        "Sarah, aged 9, said that she liked her school.",
        "Liam Hart told members that he had moved home four times.",
        "Liam Hart, 14, lives with Amy Lowe, his foster carer.",
        "Amy Lowe, a foster carer, sent feedback.",
        "Amy Lowe, a foster carer, told members that she felt supported.",
        "The child's father, Peter Holt, did not reply.",
        "Mr Holt's daughter was seen by a nurse.",
        "Petition organiser: Gareth Pugh",
        "Letter from Mrs D Finch about buses",
        "The Victoria Climbié inquiry reported in 2003.",
        "Members thanked Dawn Cole, a care leaver, for her poem.",
        "Baby L's grandmother, Mrs Ivy Stone, cares for him.",
        "The special guardian, Zelda Marsh, spoke of her nephew.",
        "Our young ambassador, Liam Hart, showed a film.",
        "Zelda Marsh, who has two children, thanked the Committee.",
        "Members were grateful to Zelda Marsh, who chaired the parents' evening.",
        "Her family champion, Zelda Marsh, was there.",
    ],
)
@pytest.mark.parametrize("heading", ["Business", "Public questions", "Case study"])
def test_a_private_person_is_nobody(heading: str, told: str) -> None:
    minutes = f"Present: Councillor Jane Smith\n\n## {heading}\n\n{told}"
    assert set(people(minutes)) == {"Jane Smith"}


@pytest.mark.parametrize(
    "listed",
    [
        "Also present: Mr Alan Frost (member of the public) and Liam Hart (young person)",
        "In attendance: Mrs Jean Tilbury (parent)",
        "In attendance: Jean Tilbury, Parent/Carer",
        "In attendance: Jean Tilbury – foster carer",
        "In attendance:\nJean Tilbury      Resident",
        "In attendance: Mr Alan Frost and Mrs Jean Tilbury, residents of Marlbury",
        "In attendance: Liam Hart and Amy Lowe (pupils at Marlbury School)",
        "In attendance: Amy Lowe - Student",
        "In attendance: Jean Tilbury (Parent Carer), Amy Lowe (expert by experience)",
        "Parents and carers: Jean Tilbury",
        "Young people present: Liam Hart, Amy Lowe",
        "Residents in attendance: Jean Tilbury and Alan Frost",
        "Members of the public: Mr Alan Frost and Mrs Jean Tilbury",
        "Member of the public: Mr Alan Frost",
        "| Name | Role |\n| --- | --- |\n| Jean Tilbury | Parent |\n| Alan Frost | Carer |",
        "Her mother, Mrs Jean Tilbury, addressed the Committee.",
        "Mrs Jean Tilbury spoke.",
        "Mr Alan Frost, who is a resident of Marlbury, asked about buses.",
        "Mr Frost, a resident, asked about buses.\n\nIn attendance: Mr Frost",
        "Public questions\n\nMr Alan Frost asked about buses.",
    ],
)
def test_a_private_person_below_those_present_is_nobody(listed: str) -> None:
    assert set(people(f"Present: Councillor Jane Smith\n\n{listed}")) == {"Jane Smith"}


@pytest.mark.parametrize(
    ("listed", "name"),
    [
        ("Co-opted Members: Mrs P Lowe (Parent Governor)", "P Lowe"),
        ("Co-opted Members: Mrs P Lowe (Parent)", "P Lowe"),
        ("In attendance: Amy Lowe, Foster Carer Recruitment Manager", "Amy Lowe"),
        ("In attendance: Amy Lowe (Marlshire Parent Carer Forum)", "Amy Lowe"),
        ("In attendance: Councillor Amy Lowe, a resident of Marlbury", "Amy Lowe"),
        ("Mr A Lowe, a resident, spoke.\n\nIn attendance: Mr B Lowe, Head of Quality", "B Lowe"),
    ],
)
def test_somebody_in_office_is_not_private_for_what_stands_beside(listed: str, name: str) -> None:
    assert set(people(f"Present: Councillor Jane Smith\n\n{listed}")) == {"Jane Smith", name}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("The review was written by Lena Farrow, an independent author.", "Lena Farrow"),
        ("Mr Ivor Pell, who had steered the Board since 2017, has left.", "Ivor Pell"),
        ("It is led by three partners, with Superintendent Owen Hale to help.", "Owen Hale"),
        ("The force appointed Sir Alan Moss to look into it.", "Alan Moss"),
        ("Zara Holm joined us in May.", "Zara Holm"),
        ("Our two lay members, Peter Lunn and Fatima Noor, asked most.", "Fatima Noor"),
        ("Her successor will be Ruth Penfold.", "Ruth Penfold"),
        ("Dame Ruth Penfold had accepted the role of chair.", "Ruth Penfold"),
    ],
)
def test_whoever_is_told_to_act_in_an_office_is_kept(said: str, name: str) -> None:
    assert name in people(said)


@pytest.mark.parametrize(
    "said",
    [
        "Karen Lunn, whose son had a plan in 2022, wrote to the inspectors.",
        "We are grateful to Mr Ellis Moor, who has let us use his words.",
        "My neighbour, Mrs Joan Lunn, says that the old board had parents on it.",
        "Our young inspectors, Mia Lunn and Sam Holm, wrote a poem.",
        "The song was written by Mia Lunn.",
        "Mrs Pam Booth was recruited as a foster carer.",
        "Mr Alan Frost was appointed guardian of the children by the court.",
        "The chair of the parents' group, Dawn Sykes, was thanked.",
        "The review was helped by a care leaver, Mia Lunn, who led the day.",
    ],
)
def test_whoever_only_speaks_or_writes_is_not(said: str) -> None:
    assert not people(said)


def test_initials_in_brackets_after_a_name_are_that_person_s() -> None:
    text = (
        "Marlshire Safeguarding Adults Board\n\nMinutes of the meeting held on 12 March 2024\n\n"
        "Present\nMei-Lin Orr (MLO)   Head of Quality, Marlshire Council\n"
        "Pat Oake (PO)       Marlshire Police\n\n"
        "1. Learning\n\nThe Learning Group is chaired by MLO. PO is a member of the Audit Panel.\n"
    )
    told = stated(reading(text), Predicate.CHAIRS, Predicate.MEMBER_OF)
    assert {"Mei-Lin Orr chairs Learning Group", "Pat Oake memberOf Audit Panel"} <= told


def test_a_rank_that_ends_a_sentence_is_nobodys_title() -> None:
    found = reading("## Notes\n\nThe Assistant Chief Constable. Each partner chairs in turn.\n")
    assert [(e.type, e.name) for e in found.entities] == [
        (EntityType.POST, "Assistant Chief Constable")
    ]


def test_labels_in_bold_are_labels() -> None:
    text = (
        "# Who is who\n\n**Partnership Manager:** Ann Oak\n**Business Support Officer:** Jo Bell\n"
    )
    assert stated(reading(text, "paper.md"), Predicate.HOLDS_POST) == {
        "Ann Oak holdsPost Partnership Manager",
        "Jo Bell holdsPost Business Support Officer",
    }


def test_the_chair_of_a_sub_group_and_the_independent_are_as_their_cells_say() -> None:
    text = (
        "# Marlshire Safeguarding Board\n\nBoard members\n\n| Name | Role | Organisation |\n"
        "|---|---|---|\n| Ann Oak | Chair SAR Sub-Group | Larch Trust |\n"
        "| Tom Bell | Board Chair | Independent |\n"
    )
    found = reading(text, "paper.md")
    assert stated(found, Predicate.CHAIRS) == {
        "Ann Oak chairs SAR Sub-Group",
        "Tom Bell chairs Marlshire Safeguarding Board",
    }
    assert stated(found, Predicate.REPRESENTS) == {"Ann Oak represents Larch Trust"}


def test_a_bracket_may_say_how_the_post_is_held_before_another_names_who_holds_it() -> None:
    text = (
        "Marlshire Recovery Board\n\nMembers:\n\n- Chief Executive (Ann Marsh)\n"
        "- Director of Housing (Interim) (Jo Bell)\n- Leader of the Council\n"
    )
    assert stated(reading(text), Predicate.HOLDS_POST) == {
        "Ann Marsh holdsPost Chief Executive",
        "Jo Bell holdsPost Director of Housing",
    }


def test_a_signature_whose_lines_were_run_together_gives_its_post() -> None:
    text = "Ashby Safeguarding Partnership\n\nForeword\n\nWe thank all who helped.\n\n"
    said = f"{text}Ann Vale Director of Housing, Ashby Borough Council\n"
    assert "Ann Vale holdsPost Director of Housing" in stated(reading(said))


def test_a_rank_before_a_team_is_a_post_and_nobodys_name() -> None:
    found = reading(
        "Holt Exploitation Panel\n\nMembership\n\n- DI Child Exploitation Team, Holt Police\n"
        "- Sgt Neighbourhood Policing Unit\n- DI Priya Care, Holt Police\n"
    )
    names = {entity.name: str(entity.type) for entity in found.entities}
    assert names["DI Child Exploitation Team"] == "Post"
    assert names["Sgt Neighbourhood Policing Unit"] == "Post"
    assert [name for name, kind in names.items() if kind == "Person"] == ["Priya Care"]


@pytest.mark.parametrize(
    "signed",
    [
        "Chief Superintendent Helen Marsh Ashby Police",
        "Superintendent Helen Marsh South Ashby Police",
        "Councillor Helen Marsh Ashby Council",
        "Chief Superintendent Helen Marsh, Ashby Police",
    ],
)
def test_a_name_ends_where_that_of_an_organisation_begins(signed: str) -> None:
    found = people(
        "It was agreed with Ashby Police, South Ashby Police and Ashby Council.\n\n"
        f"Signed by the partners:\n\n{signed}\n"
    )
    assert set(found) == {"Helen Marsh"}


@pytest.mark.parametrize(
    "surname",
    ["Hartley-Webb", "Ward-Penny", "Church-Dale", "Vale-Green", "VALE", "HARTLEY-WEBB", "ap Rhys",
     "bin Rashid", "ibn Yusuf", "He", "An"],
)  # fmt: skip
def test_unusual_surnames_are_read_as_others_are(surname: str) -> None:
    text = (
        "Audit Committee, 3 May 2023\n\nPresent:\n\nCouncillor Jo Holt (Chair)\n\nIn attendance:\n"
        "Ann {0} Director of Finance\nPaul {0} Head of Law\nHelen {0} Director of Housing\n\n"
        "Ann {0}, Director of Finance, presented a report."
    )
    plain = stated(reading(text.format("Holroyd")))
    said = {fact.casefold() for fact in stated(reading(text.format(surname)))}
    assert said == {fact.replace("Holroyd", surname).casefold() for fact in plain}


def test_a_name_that_has_run_into_the_next_column_is_parted_from_it() -> None:
    listed = (
        "Learning Board\n\n4 May 2021\n\nPresent:\nAnn ValeAshby Police (for Tom Dene)\n"
        "Ian MacLeodDirector of Housing\nJoan Tate YJS Magistrates Court\nMary McDonald Headteacher"
    )
    assert stated(reading(listed), Predicate.HOLDS_POST, Predicate.REPRESENTS) >= {
        "Ann Vale represents Ashby Police",
        "Ian MacLeod holdsPost Director of Housing",
    }
    assert {"Ann Vale", "Ian MacLeod", "Joan Tate", "Mary McDonald"} <= set(people(listed))


def test_whoever_was_succeeded_was_in_office() -> None:
    text = "Ashby Council\n\nI became Independent Chair in May, succeeding Brian Oakes.\n"
    assert "Brian Oakes" in names(reading(text)).values()


@pytest.mark.parametrize("name", ["Zoë Marsh", "Siobhán O'Neill", "Łukasz Nowak", "Björn Ek"])
def test_given_names_may_have_accents(name: str) -> None:
    found = reading(f"Ashby Council\n\nThe Audit Group welcomed {name} of Ashby Police.\n")
    assert stated(found, Predicate.REPRESENTS) == {f"{name} represents Ashby Police"}


@pytest.mark.parametrize(
    "said",
    [
        "Its chair is {}.",
        "The group's vice chair, {}, left in May.",
        "{} is now its chair.",
        "{} has chaired it since May.",
    ],
)
def test_who_is_called_chair_is_a_person_however_rare_the_name(said: str) -> None:
    text = "Ashby Council\n\nAudit Group\n\nThe Audit Group meets monthly. "
    found = reading(text + said.format("Zarbeth Quillan") + "\n")
    assert stated(found, Predicate.MEMBER_OF) == {"Zarbeth Quillan memberOf Audit Group"}
