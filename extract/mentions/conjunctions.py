"""Whether "and" inside a run of capitals parts two names or stands in one."""

import re

from ...ontology.terms import EntityType
from ..layout.words import Word
from ..lexicon.english import english
from ..lexicon.grammar import grammar
from ..run_together import is_general
from .entries import ends_organisation
from .heads import (
    has_body_head,
    has_post_head,
    is_body_head,
    is_plural_post,
    is_post_head,
    last_head,
    serves_both,
)
from .holders import is_title_of_one
from .known import kind_before
from .search import Search
from .unknown import is_short_name, is_sure_name

_POINTING = grammar().bodies.organisations_alone
_ORGANISATIONS = _POINTING | grammar().bodies.other_organisations
_LONGEST_POINTER = 2
_BOARDS = frozenset({"board", "partnership"})
_PAIR = 2
"""Words of a name that is no more than what a hub does, and a head."""
_LONGEST_HELD_WITH = 4
"""Words of an entry of `held_with`, at most."""


def separates(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether "and" separates two names rather than standing inside one.

    Args:
        search: The search.
        first: Where the first of the names may begin.
        token: The "and".
        end: The token after the run.
    """
    return _leads_elsewhere(search, first, token, end) or _parts(search, first, token, end)


def _parts(search: Search, first: int, token: int, end: int) -> bool:
    """Tell the same by what stands on either side of it."""
    words, bodies, after = search.words, grammar().bodies, token + 1
    both = serves_both(words, first, token) or _serves_two(search, first, token, end)
    both = both or is_title_of_one(search, first, token, end)
    if both or search.w[after].lower in bodies.joined or _is_joint(search, first, token, end):
        return False
    if search.w[after].lower in grammar().words.articles:
        whole = has_body_head(words, first, token) or search.w[token - 1].text in search.acronyms
        places = _is_title(search, first, token, end) or _is_area(search, first, token)
        return whole or not (_is_of_nhs(search, first, token, end) or places)
    members = _is_of_members(search, first, token)
    if has_post_head(words, first, token) and not members:
        boards = names_board(search, first, token) and _begins_board(search, after, end)
        held = _is_held_with(search, first, after) or _is_tied(search, first, token, end)
        apart = not (held or _names_place(search, first, token))
        return boards or (
            apart and (_is_acronym_beside(search, token, end) or _begins_anew(search, after, end))
        )
    directs = search.w[after].lower in grammar().posts.directing
    directs = directs and words.lower(after + 1) in english().of_what
    directs = directs or _says_again(search, first, token, end)
    beside_many = _is_beside_many(search, first, token, end)
    if directs or beside_many or members or _is_the_one_before(search, first, token, end):
        return True
    parted = _is_before_place(search, token, end) or _part_organisations(search, first, token, end)
    paper = words.lower(token - 1) in bodies.papers_told and token - first > 1
    parted |= paper and has_body_head(words, after, end)  # "Delivery Plan Update and Audit Group"
    headless = is_short_name(search, after, end)  # "... Trust and Larch Homes"
    if not (_is_named(search, first, token) or (headless and search.w[token - 1].upper)):
        return parted
    served = words.lower(token - 1) in bodies.services
    directed = {words.lower(end - 1), words.lower(end)} & bodies.directorates
    one_door = _is_of_front_door(search, token, end)
    scrutiny = search.lexicon.acronym_type(search.w[end - 1].text) is EntityType.COMMITTEE
    meets = scrutiny or words.lower(last_head(words, after, end)) in bodies.meeting
    one = served and (directed or meets)
    called = words.lower(token - 1) in english().services_by_themselves
    one = bool(one) or one_door or (called and _headed_once(search, after, end))
    return parted or (not one and (headless or _names_something(search, after, end)))


def _leads_elsewhere(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether what somebody chairs follows where they are from, which a comma sets apart.

    "Locality Manager, NHS Ashby and Audit Panel Chair".
    """
    w, last = search.w, end - 1
    if first < 1 or w[first - 1].text != "," or last - 1 <= token:
        return False
    from_there = w[first].text == "NHS" or (token - first == 1 and w[first].upper)
    chairs = w[last].lower in search.lexicon.chairs and w[last - 1].body_head
    return from_there and chairs and not w[token + 1].upper


def _is_joint(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a body is two organisations': "Joint ASCB & Ashby Adults Board Sub-Group"."""
    w, own = search.w, first + 1
    if w[first].lower != "joint" or w[end - 1].lower not in grammar().bodies.meeting:
        return False
    acronym = token - own == 1 and w[own].text in search.acronyms
    return acronym or ends_organisation(search, own, token)


def _says_again(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether the place that ends a name begins the next: "NHS Ashby and Ashby Council".

    A body of the NHS and a council are two, whatever their places.
    """
    before, after = search.w[token - 1], search.w[token + 1]
    health = search.w[first].text == "NHS" and search.words.lower(end - 1) == "council"
    if health and token + _PAIR < end:
        return True
    same = before.text == after.text and first < token - 1 and token + _PAIR < end + 1
    return same and before.title and not (before.topic or before.body_head or before.post_head)


def names_board(search: Search, start: int, end: int) -> bool:
    """Tell whether a stretch ends with the name of a safeguarding board, or with its acronym."""
    short = search.lexicon.acronym_type(search.w[end - 1].text) is EntityType.PARTNERSHIP
    headed = search.words.lower(end - 1) in _BOARDS
    return short or (headed and "safeguarding" in search.words.lowers(start, end))


def _begins_board(search: Search, start: int, end: int) -> bool:
    """Tell whether the first name of a stretch is that of a safeguarding board, and no title."""
    small = grammar().words.prepositions
    last = next((t for t in range(start + 1, end) if search.words.lower(t) in small), end)
    return names_board(search, start, last) and not _names_posts(search, start, end)


def _is_of_nhs(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a body of the NHS may be called by two areas: "NHS Ashby and the Fens CCG".

    Who heads it may be said before: "Chief Nurse of NHS Ashby and the Fens ICB".
    """
    headed = has_body_head(search.words, token + 1, end)
    healthy = search.words.lower(end - 1) in grammar().bodies.of_nhs
    of = next((t + 1 for t in range(first, token) if search.words.lower(t) == "of"), first)
    return search.w[of].text == "NHS" and (healthy or not headed)


def _headed_once(search: Search, after: int, end: int) -> bool:
    """Tell whether a subject and a head go on with a name: "Early Help and Prevention Service".

    By themselves they would name none.
    """
    subject, *head = search.w[after:end]
    headed = len(head) == 1 and head[0].lower in grammar().bodies.heading_last
    return headed and subject.topic and not subject.body_head


def _is_beside_many(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a name follows all of a kind: "Schools and Larch Lane Centre refer"."""
    words, after = search.words, search.w[token + 1]
    opens = words.units[words.unit_of[first]][0] == first or search.w[first - 1].text == "."
    many = token - first == 1 and search.w[first].lower in grammar().bodies.kinds_of_places
    named = after.title and not (after.topic or after.body_head or after.lower.endswith("s"))
    return opens and many and named and end - token > _PAIR


def _is_of_front_door(search: Search, token: int, end: int) -> bool:
    """Tell whether a hub and what it does are one name: "MASH and Assessment Service"."""
    hub = search.lexicon.acronym_type(search.w[token - 1].text) is EntityType.HUB
    after = token + _PAIR + 1
    if not hub or after > end or (after < end and not search.w[after].connector):
        return False
    does, head = search.words.lowers(token + 1, after)
    return does in grammar().bodies.door_work and head in grammar().bodies.units


def _is_the_one_before(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether a name follows one that only points back: "the Trust and Larch College"."""
    w, after = search.w, search.w[token + 1]
    bare = token == first + 1 and first > 0 and search.words.lower(first - 1) == "the"
    if not bare or w[first].lower not in _POINTING or after.topic or after.body_head:
        return False
    return end - token > _LONGEST_POINTER and w[end - 1].lower in _ORGANISATIONS


def _is_acronym_beside(search: Search, slash: int, end: int) -> bool:
    """Tell whether a slash between blanks parts a title from an acronym: "Named Midwife / IDVA"."""
    words, after = search.words, slash + 1
    apart = search.w[slash].text == "/" and words.spaced[slash] and not words.joined(after)
    return apart and end - after == 1 and search.w[after].upper


def _is_before_place(search: Search, token: int, end: int) -> bool:
    """Tell whether a place begins another name: "Probation and Anyshire Schools Forum".

    It may go on in that of a council: "Ashby District and Vale Council".
    """
    before, after = search.w[token - 1], search.w[token + 1]
    subject = _is_subject(before) and not before.body_head and not search.is_place(token - 1)
    if subject and token + 2 == end and after.lower in grammar().bodies.forces:
        return True  # "Health and Police"
    if before.lower in grammar().bodies.areas:
        return False  # "the City and Ashby Safeguarding Children Board"
    council = search.words.lower(min(token + 2, end - 1)) == "council"
    return subject and not after.topic and search.is_place(token + 1) and not council


def _is_subject(word: Word) -> bool:
    """Tell whether a word is what a body or post is for, and not the end of a place: "Ash West"."""
    return word.topic and word.lower not in english().compass


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
    return search.is_place(first)


def joins_places(search: Search, token: int) -> bool:
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
    if _is_of_two_kinds(search.words.lowers(first, after - 1), second):
        return False
    posts, title = grammar().posts, " ".join(search.words.lowers(first, after - 1))
    held = posts.directed_with if title in posts.below_chief else posts.held_with
    if not second.startswith(held):
        return False
    return not (first > 1 and search.w[first - 1].text == "," and search.w[first - 2].post_head)


def _is_of_two_kinds(title: list[str], second: str) -> bool:
    """Tell whether no one has both of two titles: "Director of Housing and Cabinet Member"."""
    if second.startswith(("chief nurse", "chief nursing")):
        return title[:2] != ["director", "of"]  # "Director of Quality and Chief Nurse" is one
    elected = tuple(f"{kind} member" for kind in grammar().posts.of_members)
    portfolio = second.startswith((*elected, "portfolio holder"))
    return portfolio and not grammar().posts.officers.isdisjoint(title)


def _is_tied(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether "&" makes one office of two titles: "Head of Care & Principal Social Worker".

    To chair something is told by the way.
    """
    chairs = search.lexicon.chairs | {"vice"}
    tied = search.w[token].text == "&" and chairs.isdisjoint(search.words.lowers(first, end))
    return tied and _names_posts(search, token + 1, end)


def _names_place(search: Search, first: int, token: int) -> bool:
    """Tell whether a title stops short in a name of places: "Chief Executive of Ashby"."""
    of = next((t for t in range(first, token) if search.w[t].lower == "of"), token)
    places = [w for w in search.w[of + 1 : token] if not w.connector]
    if search.words.lowers(of + 1, token) == ["state"] or search.words.royal(token + 1):
        return False  # "Secretary of State and Her Majesty's Chief Inspector"
    whole = has_body_head(search.words, of, token) or any(map(_is_subject, places))
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
    if search.nationals.ends(first, token):  # "Barnardo's and Larch Police"
        return True
    if before > first and search.w[before].apostrophe:
        return False
    bare = before == first and search.w[before].lower in grammar().bodies.final
    return (
        (is_body_head(search.words, before, first) and not bare)
        or search.w[before].text in search.acronyms
        or kind_before(search, first, token) is not None
        or is_sure_name(search, first, token)
        or _ends_hub(search, token)
    )


def _ends_hub(search: Search, token: int) -> bool:
    """Tell whether a hub without a head noun ends before a token: "Front Door and Larch College".

    With a subject after it, it may go on: "Front Door and Early Help Service".
    """
    called = tuple(search.words.lowers(token - _PAIR, token))
    hub = search.lexicon.headless.get(called) is EntityType.HUB
    return hub and not search.w[token + 1].topic


def _is_of_members(search: Search, first: int, token: int) -> bool:
    """Tell whether a name says whose association it is, and another begins after "and"."""
    words, after = search.words, search.w[token + 1]
    nouns = (t for t in range(first, token - 1) if words.lower(t) in grammar().bodies.associations)
    named = any(words.lower(t + 1) == "of" for t in nouns)
    return named and not (after.topic or after.connector) and search.w[token].text != "&"


def _part_organisations(search: Search, first: int, token: int, end: int) -> bool:
    """Tell whether "and" parts an organisation from one that only its name tells.

    The latter may stand after, "Ashby NHS Trust and Lantern", or before: "Lantern Homes and NSPCC".
    """
    after = token + 1
    hospitals = search.w[token - 1].lower == "hospitals" and _is_named(search, first, token)
    if hospitals or ends_organisation(search, first, token):
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
