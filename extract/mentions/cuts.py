"""Cuts: where, inside a run of capitals, one name ends and the next begins."""

import re
from collections.abc import Iterator

from ...ontology.terms import EntityType
from ..layout.words import AND
from ..lexicon.grammar import grammar
from ..run_together import is_general
from .bodies import is_task
from .entries import (
    begins_employer,
    begins_entry,
    begins_organisation,
    begins_title,
    ends_organisation,
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
    last_head,
    serves_both,
    takes_complement,
)
from .known import is_place, kind_before
from .search import Search
from .unknown import is_short_name

_SHORTEST_CUT = 3
"""Tokens of a run that may hold two names: between them is what parts them."""
_LONGEST_AIM = 3
"""Words before "for" in the name of a group, and after it, its head aside."""
_LONGEST_HELD_WITH = 4
"""Words of an entry of `held_with`, at most."""


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
    if words.lower(token + 1) not in {"of", "for"} or not is_post_head(words, token):
        return False
    before = search.w[token - 1]
    subject = all(w.topic or w.apostrophe or w.lower in AND for w in search.w[first:token])
    if subject and words.lowers(token, token + 3) == ["head", "of", "service"]:
        return False  # "Early Help Head of Service"
    qualifying = lexicon.qualifiers | lexicon.member_prefixes | grammar().bodies.joined
    if before.lower in qualifying or before.post_head or not before.capital:
        return False
    return token - first > 1 or before.upper


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
        following = _after_cut(search, first, token, end)
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
    if word.lower == "for":
        complete = words.lower(token + 1) == "the" and _is_complete(search, first, token)
        return token + 2 if complete else 0
    if word.lower in AND or word.lower == "/":
        separates = _separates(search, first, token, end)
    else:
        separates = word.lower in grammar().words.prepositions and not _reads_through(
            search, first, token, end
        )
    return words.after_connectors(token + 1, end) if separates else 0


def _begins_with_article(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a name begins with "the" after a whole one: "at the May Board the Director".

    With a capital, after a word of its own, it begins a sentence: "Medium The Board should meet".
    """
    before, words = search.w[token - 1], search.words
    if search.w[token].text == "The" and end < len(words) and search.w[end].opener:
        return not before.connector
    whole = before.body_head or before.text in search.acronyms
    return whole and has_post_head(search.words, token + 1, end) and token > first


def _owns(search: Search, first: int, token: int) -> bool:
    """Tell whether "'s" follows a complete name: "Anyshire Council's Cabinet"."""
    owner = search.w[token - 1]
    if search.w[token].text not in {"'s", "’s", "'S", "’S"}:
        return False
    if is_body_head(search.words, token - 1, first) and (
        token - first > 1 or owner.lower in grammar().bodies.owners
    ):
        return True
    if owner.text in search.acronyms and search.w[first].text == owner.text:
        return True
    return search.nationals.ends(first, token) or is_place(search, first, token)


def _is_complete(search: Search, first: int, token: int) -> bool:
    """Tell whether a title before a token is whole: "Chief Executive of the Council"."""
    head = next((t for t in range(first, token) if is_post_head(search.words, t)), token)
    return "of" in search.words.lowers(head, token)


def _reads_through(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a preposition goes on with a name: "Clerk to the Forum", "Adults at Risk"."""
    preposition = search.w[token].lower
    before, after = search.words.lower(token - 1), search.words.lower(token + 1)
    if preposition == "in":
        if before in grammar().words.before_with and after in grammar().words.after_in:
            return True
        subject = all(w.topic or w.connector for w in search.w[token + 1 : end])
        return after != "the" and (subject or _stands_inside(search, first, token, end))
    served = has_post_head(search.words, token + 1, end)  # "Adviser to the Director of Health"
    return (
        (preposition == "to" and before in grammar().posts.assisting and not served)
        or is_task(search, first, token)
        or (preposition == "by" and _is_motto(search, first, token, end))
        or (preposition == "with" and before in grammar().words.before_with)
        or (preposition == "with" and after in grammar().words.after_with)
        or (preposition == "with" and _joins_places(search, token))
        or (preposition == "at" and after == "risk")
        or (preposition == "from" and before in grammar().words.before_from)
    )


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
    meets = w[end - 1].lower in grammar().bodies.meeting and w[of + 1].capital
    whole = has_body_head(words, start, of) or any(x.text in search.acronyms for x in w[start:of])
    return article and short and meets and not whole and not w[of + 1].body_head


def _stands_inside(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a name has its head only after a preposition: "Children in Care Council"."""
    inside = not has_body_head(search.words, first, token)
    return inside and any(is_body_head(search.words, t, first) for t in range(token + 1, end))


def _separates(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether "and" separates two names rather than standing inside one."""
    words, bodies, after = search.words, grammar().bodies, token + 1
    both = serves_both(words, first, token) or _serves_two(search, first, token, end)
    if both or search.w[after].lower in bodies.joined:
        return False
    if search.w[after].lower in grammar().words.articles:
        whole = has_body_head(words, first, token) or search.w[token - 1].text in search.acronyms
        places = _is_title(search, first, token, end) or _is_area(search, first, token)
        return whole or not (search.w[first].text == "NHS" or places)
    if has_post_head(words, first, token):
        apart = not (_names_place(search, first, token) or _is_held_with(search, first, after))
        return apart and _begins_anew(search, after, end)
    directs = search.w[after].lower in grammar().posts.directing
    if directs and words.lower(after + 1) in {"of", "for"}:
        return True
    parted = _part_organisations(search, first, token, end)
    headless = is_short_name(search, after, end)  # "... Trust and Larch Homes"
    if not (_is_named(search, first, token) or (headless and search.w[token - 1].upper)):
        return parted
    served = words.lower(token - 1) in bodies.services
    directed = {words.lower(end - 1), words.lower(end)} & bodies.directorates
    scrutiny = search.lexicon.acronym_type(search.w[end - 1].text) is EntityType.COMMITTEE
    meets = scrutiny or words.lower(last_head(words, after, end)) in bodies.meeting
    one = served and (directed or meets)
    return parted or (not one and (headless or _names_something(search, after, end)))


def _serves_two(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether two bodies by their acronyms have one post: "LSCB and SAB Business Manager"."""
    w, after = search.w, token + 1
    if token - first != 1 or after + 1 >= end:
        return False
    short = w[first].text in search.acronyms and w[after].text in search.acronyms
    return short and is_post_head(search.words, end - 1) and not w[after + 1].connector


def _is_title(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a line that is all a name begins with a place: "Ashby and the Fens Board"."""
    words = search.words
    alone = words.broken[first] or words.units[words.unit_of[first]][0] == first
    ends = end == words.units[words.unit_of[first]][1] or words.broken[end]
    places = search.w[first:token]
    return alone and ends and not any(w.topic or w.post_head or w.body_head for w in places)


def _is_area(search: Search, first: int, token: int) -> bool:
    """Tell whether an article before a place is that of a longer name: "the Ashby and the Fens".

    By itself the place would have none.
    """
    words, after = search.words, token + 2
    lone = token - first == 1 and first > 0 and words.lower(first - 1) == "the"
    if not lone or after >= len(words) or _is_known(search, after):
        return False
    place = search.w[first].text
    return place in search.places or place in search.lexicon.places


def _joins_places(search: Search, token: int) -> bool:
    """Tell whether "with" joins two places, which a paper then says time and again."""
    if any(_is_known(search, t) or not search.w[t].capital for t in (token - 1, token + 1)):
        return False
    places = re.escape(search.words.text(token - 1, token + 2))
    return len(re.findall(places, search.words.source, re.IGNORECASE)) > 1


def _is_known(search: Search, token: int) -> bool:
    """Tell whether a word is more likely to name a body, a post or a subject than a place."""
    word = search.w[token]
    named = word.body_head or word.post_head or word.topic or word.upper or word.given
    return named or search.nationals.at(token) is not None


def _is_held_with(search: Search, first: int, after: int) -> bool:
    """Tell whether two titles are of one office: "Deputy Leader and Cabinet Member for Housing".

    In a list of titles, the last two are as far apart as the others; who chairs does so by the way.
    """
    chairs = search.lexicon.chairs | {"vice", "deputy", "-", "and"}
    if chairs.issuperset(search.words.lowers(first, after)):
        return False
    second = " ".join(search.words.lowers(after, after + _LONGEST_HELD_WITH))
    posts, title = grammar().posts, " ".join(search.words.lowers(first, after - 1))
    held = posts.directed_with if title in posts.below_chief else posts.held_with
    if not second.startswith(held):
        return False
    return not (first > 1 and search.w[first - 1].text == "," and search.w[first - 2].post_head)


def _names_place(search: Search, first: int, token: int) -> bool:
    """Tell whether a title stops short in a name of places: "Chief Executive of Ashby"."""
    of = next((t for t in range(first, token) if search.w[t].lower == "of"), token)
    places = [w for w in search.w[of + 1 : token] if not w.connector]
    whole = has_body_head(search.words, of, token) or any(w.topic for w in places)
    return bool(places) and not whole and not has_post_head(search.words, of, token)


def _begins_anew(search: Search, after: int, end: int) -> bool:
    """Tell whether what follows a title and "and" is another title, or an organisation."""
    words = search.words
    leading = grammar().words.prepositions  # "Director of Quality and Nursing of Ashby ICB"
    told = (t for t in range(after + 1, end) if words.lower(t) == "of" and search.w[t - 1].topic)
    ends = iter(sorted({*told, *(t for t in range(after, end) if words.lower(t) in leading)}))
    last = next(ends, end)
    last -= search.w[last - 1].apostrophe
    endings = {words.lower(last - 1), " ".join(words.lowers(last - 2, last))}
    if not endings.isdisjoint(grammar().bodies.outside):
        return True
    small = next((t for t in range(after, end) if search.w[t].connector), end)
    return _names_posts(search, after, small)


def _is_named(search: Search, first: int, token: int) -> bool:
    """Tell whether the name of a body ends before a token."""
    before = token - 1
    if before > first and search.w[before].apostrophe:
        return False
    bare = before == first and search.w[before].lower in grammar().bodies.final
    return (
        (is_body_head(search.words, before, first) and not bare)
        or search.w[before].text in search.acronyms
        or search.nationals.ends(first, token)
        or kind_before(search, first, token) is not None
    )


def _part_organisations(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether "and" parts an organisation from one that only its name tells.

    The latter may stand after, "Ashby NHS Trust and Lantern", or before: "Lantern Homes and NSPCC".
    """
    after = token + 1
    if ends_organisation(search, first, token):
        headed = has_body_head(search.words, after, end) or _names_posts(search, after, end)
        return search.w[after].capital and not (headed or is_general(search.w[after].text))
    listed = search.nationals.at(after)
    return listed is not None and listed[0] == end and not is_general(search.w[first].text)


def _names_something(search: Search, start: int, end: int) -> bool:
    """Tell whether a stretch of tokens has a head, an acronym or a body of the lists."""
    return (
        has_body_head(search.words, start, end)
        or kind_before(search, start, end) is not None
        or _names_posts(search, start, end)
        or any(w.text in search.acronyms for w in search.w[start:end])
        or any(True for _ in search.nationals.within(start, end))
    )


def _names_posts(search: Search, start: int, end: int) -> bool:
    words = search.words
    return any(is_post_head(words, t) or is_plural_post(words, t) for t in range(start, end))


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
        if lower == "the" and token + 2 == end and search.w[token + 1].body_head:
            return 0 if has_post_head(words, start, token) else token
        if lower not in {"of", "for"} or search.nationals.covers(token):
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
    if not said and _has_aim(search, start, of, end):
        return True
    goes_on = takes_complement(search, of - 1) or is_served(search, of - 1, end)
    return goes_on or is_council_form(words, start, of)
