"""Cuts: where, inside a run of capitals, one name ends and the next begins."""

from collections.abc import Iterator

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from .bodies import is_task
from .conjunctions import joins_places, separates
from .entries import (
    begins_employer,
    begins_entry,
    begins_organisation,
    begins_title,
    follows_thing,
)
from .heads import (
    has_body_head,
    has_post_head,
    is_body_head,
    is_council_form,
    is_plural_post,
    is_post_head,
    is_served,
    takes_complement,
)
from .holders import begins_holder
from .known import covers_of, is_place
from .search import Search
from .unknown import follows_leading, follows_personal, may_be_person

_SHORTEST_CUT = 3
"""Tokens of a run that may hold two names: between them is what parts them."""
_LONGEST_AIM = 3
"""Words before "for" in the name of a group, and after it, its head aside."""
_BROUGHT_WITHIN = 15
"""Tokens before a title among which it is told that something is brought to a body."""
_AIMING = frozenset({"hub", "team"})
"""Heads of what is named so beside bodies that meet: "Request for Support Hub"."""


def cut(search: Search, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the stretches of a run that hold one name each."""
    if end - start < _SHORTEST_CUT:
        yield start, end
        return
    for first, last in _posts_apart(search, start, end):
        yield from _names_apart(search, first, last)


def _posts_apart(search: Search, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut where a title begins after another name without a comma; plural posts fall out."""
    first = start
    for token in range(start + 1, end):
        if token < first:
            continue
        begins_post = _begins_post(search, first, token, end) or follows_thing(search, token, end)
        begins_post = begins_post or begins_title(search, first, token, end)
        begins_post = begins_post or begins_holder(search, first, token, end)
        if begins_post or begins_employer(search, first, token, end):
            yield first, token
            first = token
        elif begins_entry(search, first, token, end):
            yield first, token
            first = token + 1
        elif begins_organisation(search, first, token, end):
            yield first, token
            first = token
        elif _drops_plural(search, first, token, end):
            yield first, token - 1
            first = token + 1
        elif _is_list_of_plurals(search, first, token, end):
            first = token + 1
    if first < end:
        yield first, end


def _begins_post(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether "Director of ..." begins here, after another name without a comma."""
    words, lexicon, posts = search.words, search.lexicon, grammar().posts
    if token <= first or token + 1 >= end or words.lower(token) not in posts.directing:
        return False
    if words.lower(token + 1) not in english().of_what or not is_post_head(words, token):
        return False
    before = search.w[token - 1]
    subject = all(w.topic or w.apostrophe or w.lower in AND for w in search.w[first:token])
    if subject and words.lowers(token, token + 3) == ["head", "of", "service"]:
        return False  # "Early Help Head of Service"
    qualifying = (lexicon.qualifiers, lexicon.member_prefixes, grammar().bodies.joined)
    qualifies = any(before.lower in words for words in qualifying)
    if qualifies or before.post_head or not before.capital:
        return False
    if before.upper:  # "the Council and ICB Director of Nursing"
        first = next((t + 1 for t in range(token - 1, first, -1) if words.lower(t) in AND), first)
    return token - first > 1


def _is_list_of_plurals(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether posts in the plural stand before other names, as in a cell that lists them.

    "Team Managers Operations Managers Strategy" names the last alone.
    """
    after = search.w[token + 1 : end]
    return (
        is_plural_post(search.words, token)
        and token - first == 1
        and bool(after)
        and after[0].capital
        and not any(word.body_head or word.post_head for word in after)
    )


def _drops_plural(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a title is followed by posts in the plural, with a word that qualifies them.

    In "Chair of the Primary Heads Forum" they are part of a body's name, and so they are with an
    apostrophe.
    """
    qualifier = token - 1
    if token + 1 < end and (search.w[token + 1].body_head or search.w[token + 1].apostrophe):
        return False
    return (
        is_plural_post(search.words, token)
        and qualifier - first > 1
        and has_post_head(search.words, first, qualifier)
        and not search.w[qualifier].connector
    )


def _names_apart(search: Search, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut at possessives, conjunctions and prepositions that separate names."""
    first = start
    for token in range(start + 1, end - 1):
        following = _after_cut(search, first, token, end) if token > first else 0
        if following:
            yield from _unsaid(search, first, token)
            first = following
    if first < end:
        yield from _unsaid(search, first, end)


def _after_cut(search: Search, first: int, token: int, end: int) -> int:
    """Return where the next name begins if one ends at a token; 0 where none does."""
    words, word = search.words, search.w[token]
    if search.nationals.covers(token):
        return 0
    if word.lower == "the":
        return token + 1 if _begins_with_article(search, first, token, end) else 0
    if word.apostrophe:
        return token + 1 if _owns(search, first, token) else 0
    if word.lower in english().of_what and _is_whole_before(search, first, token):
        return words.after_connectors(token + 1, end)
    if word.lower == "for":
        complete = words.lower(token + 1) == "the" and _is_complete(search, first, token)
        after = token + 2 if complete else 0
        return end if _says_for_when(search, token) else after
    if word.lower in AND or word.lower == "/":
        apart = separates(search, first, token, end)
    else:
        apart = word.lower in grammar().words.prepositions and not _reads_through(
            search, first, token, end
        )
    return words.after_connectors(token + 1, end) if apart else 0


def _is_whole_before(search: Search, first: int, token: int) -> bool:
    """Tell whether "of" or "for" says whose somebody is whose name ends before it.

    So it does in "chaired by Abc Xyz of Ashby Council", and after the acronym of a post, "the LADO
    for Ashby Council". After inspectors it says whom they came to: "by Ofsted of Ashby Council".
    """
    national = search.nationals.at(first)
    by = "by" in search.words.lowers(max(first - 2, 0), first)
    if by and national is not None and national[0] == token:
        return national[1].type is EntityType.INSPECTORATE
    acronym = token - first == 1 and search.w[first].text in search.lexicon.posts_by_acronym
    leads = follows_personal(search, first) or follows_leading(search, first)
    person = search.w[token].lower == "of" and leads and may_be_person(search, first, token)
    return acronym or person or _is_led_group(search, first, token)


def _is_led_group(search: Search, first: int, token: int) -> bool:
    """Tell whether a title ends with a group of which more is said: "Chair of the Case Panel of".

    Of "the Board of the Trust" nothing says yet which it is.
    """
    words, group = search.words, token - 1
    if words.lower(token + 1) != "the" or search.w[group].lower not in grammar().bodies.meeting:
        return False
    of = next((t for t in range(first, group) if words.lower(t) in english().of_what), group)
    named = [w for w in search.w[of + 1 : group] if not w.connector and w.capital]
    return bool(named) and has_post_head(words, first, of)


def _begins_with_article(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a name begins with "the" after a whole one: "at the May Board the Director".

    So it does where a verb is left out, "the Trust chairs one and the Council the Audit Group".
    With a capital, after a word of its own, it begins a sentence: "Medium The Board should meet".
    """
    before, words = search.w[token - 1], search.words
    if search.w[token].text == "The" and end < len(words) and search.w[end].opener:
        return not before.connector
    whole = before.body_head or before.text in search.acronyms
    whole |= not before.connector and has_post_head(words, first, token)
    placed = is_place(search, token - 1, token) or search.is_place(token - 1)
    titled = not placed and has_post_head(words, token + 1, end)  # "Procedure Rules the Leader"
    whole |= not before.connector and titled
    named = has_post_head(words, token + 1, end) or has_body_head(words, token + 1, end)
    return whole and named and token > first


def _owns(search: Search, first: int, token: int) -> bool:
    """Tell whether "'s" follows a complete name: "Anyshire Council's Cabinet"."""
    owner = search.w[token - 1]
    if search.w[token].text not in {"'s", "’s", "'S", "’S"}:
        return False
    if token - first == 1 and owner.lower in grammar().bodies.owners:
        return True
    if token - first > 1 and is_body_head(search.words, token - 1, first):
        return True
    if owner.text in search.acronyms and search.w[first].text == owner.text:
        return True
    town = token - first == 1 and search.is_place(first)  # one that the paper has a council of
    return town or search.nationals.ends(first, token) or is_place(search, first, token)


def _says_for_when(search: Search, token: int) -> bool:
    """Tell whether it is said how long somebody has a post: "Vice Chair for the Municipal Year"."""
    words = search.words
    first = token + 1 + (words.lower(token + 1) in grammar().words.articles)
    kind = words.lower(first) in grammar().words.years
    return kind and "year" in words.lowers(first, first + 2)


def _is_complete(search: Search, first: int, token: int) -> bool:
    """Tell whether a title before a token is whole: "Chief Executive of the Council"."""
    head = next((t for t in range(first, token) if is_post_head(search.words, t)), token)
    said = search.words.lowers(head, token)
    return "of" in said and said != ["head", "of", "service"]  # "for the Front Door"


def _reads_through(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a preposition goes on with a name: "Clerk to the Forum", "Adults at Risk"."""
    preposition = search.w[token].lower
    before, after = search.words.lower(token - 1), search.words.lower(token + 1)
    if preposition == "in":
        if before in grammar().words.before_with and after in grammar().words.after_in:
            return True
        subject = all(w.topic or w.connector for w in search.w[token + 1 : end])
        titled = _heads_after(search, first, token, end)
        return after != "the" and (subject or titled or _stands_inside(search, first, token, end))
    served = has_post_head(search.words, token + 1, end)  # "Adviser to the Director of Health"
    return (
        (preposition == "to" and not served and _serves(search, first, token, end))
        or (preposition == "to" and _has_way(search, first, token, end))
        or is_task(search, first, token)
        or (preposition == "by" and _is_motto(search, first, token, end))
        or (preposition == "with" and before in grammar().words.before_with)
        or (preposition == "with" and after in grammar().words.after_with)
        or (preposition == "with" and joins_places(search, token))
        or (preposition == "at" and after == "risk")
        or (preposition == "from" and before in grammar().words.before_from)
    )


def _serves(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a title goes on with "to": "Clerk to the Forum", "Jo Bell, Chair to the Board".

    A chair may also bring something to a body: "presented by the Chair to the Board".
    """
    head, posts, words = search.words.lower(token - 1), grammar().posts, search.words
    if head in posts.assisting:
        return True
    headed = has_body_head(words, token + 1, end) or search.w[end - 1].text in search.acronyms
    if head not in posts.presiding or not headed:
        return False
    start = words.units[words.unit_of[first]][0]
    before = words.lowers(max(start, first - _BROUGHT_WITHIN), first)
    if before and before[-1] in grammar().words.articles:
        return before[-2:-1] != [] and before[-2] in posts.told_of
    aside = not before or not before[-1].isalpha() or words.broken[first]
    return posts.bringing.isdisjoint(before) and (aside or before[-1] in posts.told_of)


def _has_way(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a body is named by the way to something: "Access to Resources Panel"."""
    way = search.words.lower(token - 1) in grammar().words.before_to and search.w[token - 1].capital
    meets = search.words.lower(end - 1) in grammar().bodies.meeting
    return way and token - first <= _LONGEST_AIM and meets and end - token > _SHORTEST_CUT - 1


def _is_motto(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether "by" stands inside a body's name: "Experts by Experience Group"."""
    w, head = search.w, token + 2
    if token - first > 1 or head + 1 != end or w[head].lower not in grammar().bodies.meeting:
        return False
    known = w[first].lower in grammar().bodies.said or w[token + 1].topic or w[first].body_head
    placed = w[token + 1].text in search.lexicon.places
    return not (known or placed or w[token + 1].text in search.acronyms)


def _has_aim(search: Search, start: int, of: int, end: int) -> bool:
    """Tell whether a group is named by what it aims at: "an Improving Outcomes for Children Board".

    Nothing before the small word is a name by itself, and an article stands before it all.
    """
    w, words = search.w, search.words
    article = start > 0 and w[start - 1].lower in grammar().words.articles
    short = of - start <= _LONGEST_AIM and end - of <= _LONGEST_AIM + 2
    meets = w[end - 1].lower in _AIMING | grammar().bodies.meeting and w[of + 1].capital
    whole = has_body_head(words, start, of) or any(x.text in search.acronyms for x in w[start:of])
    opens = (
        w[start].lower in grammar().words.before_with
        and words.units[words.unit_of[start]][0] == start
    )
    article = article or opens  # "Children at Risk of Exploitation Panel"
    return article and short and meets and not whole and not is_body_head(words, of + 1, of)


def _heads_after(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a title has its head only after "in": "Safeguarding in Education Adviser"."""
    subjects = (*search.w[first:token], *search.w[token + 1 : end - 1])
    topics = all(w.topic or w.connector for w in subjects) and token - first <= _LONGEST_AIM
    return end - token > 1 and topics and is_post_head(search.words, end - 1)


def _stands_inside(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a name has its head only after a preposition: "Children in Care Council"."""
    inside = not has_body_head(search.words, first, token)
    return inside and any(is_body_head(search.words, t, first) for t in range(token + 1, end))


def _unsaid(search: Search, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Drop what is said about a body from its name: "Members of the X", "Report to Y"."""
    words, said = search.words, grammar().bodies.said
    token = _said_until(search, start, end)
    if not token:
        yield start, end
        return
    if words.lower(token) == "the":
        yield token + 1, end
        return
    saying = words.lower(token - 1) in said
    named = is_body_head(words, token - 1, start) or search.w[token - 1].text in search.acronyms
    if named and not saying:
        yield start, token
    elif saying and token - 2 > start and is_body_head(words, token - 2, start):
        yield start, token - 1
    after = token + 1
    while after < end and search.w[after].lower in grammar().words.articles:
        after += 1
    yield from _unsaid(search, after, end)


def _said_until(search: Search, start: int, end: int) -> int:
    """Return the small word that ends what is said about a body; 0 where nothing is said."""
    words = search.words
    for token in range(start + 1, end - 1):
        lower = words.lower(token)
        if lower == "the" and token + 2 == end and is_body_head(words, token + 1, token + 1):
            return 0 if has_post_head(words, start, token) else token
        covered = search.nationals.covers(token) or covers_of(search, token)
        if lower not in english().of_what or covered:
            continue
        if words.lower(token - 1) != "out":
            return 0 if _belongs(search, start, token, end) else token
    return 0


def _belongs(search: Search, start: int, of: int, end: int) -> bool:
    """Tell whether what stands before "of" belongs to the name: "City of ...", "Head of ..."."""
    words, noun = search.words, search.words.lower(of - 1)
    if has_post_head(words, start, of):
        return True
    said = noun in grammar().bodies.said or words.lower(of + 1) == "the"
    if is_post_head(words, end - 1) and not said:
        return True
    if noun in grammar().bodies.going_on and (search.w[of + 1].capital or said):
        return True
    company = words.lower(end - 1) in grammar().bodies.companies  # "Bright Days for Children Ltd"
    if not said and (company or _has_aim(search, start, of, end)):
        return True
    goes_on = takes_complement(search, of - 1) or is_served(search, of - 1, end)
    return goes_on or is_council_form(words, start, of)
