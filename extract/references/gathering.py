"""References inside a paper: which mentions name the same thing.

Full names come first, then acronyms and other forms of them, then short forms that are left. What
only points back, "the Board", comes later, in `pointers`, once it is known whose paper it is.
"""

import re
from collections import Counter, defaultdict
from itertools import pairwise

from ...ontology.terms import BODIES, ORGANISATIONS, EntityType
from ..context import HEAD, LINES_TO_TITLE, council_place, names_no_more
from ..document import BlockKind
from ..layout.words import AND, Word
from ..lexicon.english import english
from ..lexicon.references import reference_words
from ..mentions import Mention
from ..names import Key, key
from ..paper import Paper, tokens_of, words_between
from ..thing import Thing
from .acronyms import define_acronyms, join_spelled_out, use_acronyms
from .bodies import Bodies, only
from .body_names import join_names
from .executives import is_met_by, join_executives, tell_executive_boards
from .front_doors import drop_titles, join_front_doors
from .people import gather_people
from .posts import gather_posts, led

_SHORTENED = frozenset({EntityType.SERVICE, EntityType.GROUP, EntityType.HUB})
_IS_THE_SAME = re.compile(
    r"is (?:also )?the|\W*(?:which is )?(?:also|otherwise) (?:known|referred to) as(?: the)?"
)
"""What stands between two names of one body."""
_KNOWN_AS = re.compile(
    r"\W*(?:\b(?:which|that) )?(?:\bis )?(?:(?:also|otherwise|locally|commonly) )*"
    r"(?:known|referred to)(?: locally)? as(?: the)?"
)
"""The same, of a body of any kind: "the MASH, known locally as the Gateway Team"."""
_IN_APPOSITION = re.compile(r"(?:, | \()(?:our|the|its|their|an?)")
"""The same, of a name and what it is said to be: "Lantern, our family support team"."""
_LED_BY = reference_words().pointing.before_objects
_SERVING = frozenset({"for"})
_FULL = 3
"""Words of a name that may be shortened."""
_PAIR = 2
"""Words of the name of a group that may be called by the first."""


def gather(paper: Paper) -> None:
    """Make one entity of all the mentions of one thing; set `Mention.entity`."""
    _gather_bodies(paper)
    gather_people(paper)
    gather_posts(paper)


def _gather_bodies(paper: Paper) -> None:
    bodies = Bodies(paper)
    for mention in bodies.mentions():
        if mention.type in ORGANISATIONS and not mention.reference and mention.rule != "acronym":
            bodies.add(mention)
    define_acronyms(bodies)
    join_spelled_out(bodies)
    join_names(bodies)
    join_front_doors(bodies)
    use_acronyms(bodies)
    join_executives(bodies)
    tell_executive_boards(bodies)
    _link_stems(bodies)
    _link_same(bodies)
    _link_announced(bodies)
    _link_places(bodies)
    _link_beginnings(bodies)
    _name_subjects(bodies)
    _name_sections(bodies)
    _name_titled(bodies)
    drop_titles(bodies)
    _name_areas(bodies)


def _name_areas(bodies: Bodies) -> None:
    """Let the place that follows belong to a body's name: "Safeguarding Partnership for Ashby"."""
    paper, words = bodies.paper, bodies.paper.words
    taken = tokens_of(m for m in paper.mentions if m.type is not None)
    for outer in paper.mentions:
        mention = outer.inner if outer.inner is not None and outer.inner.end == outer.end else outer
        thing = paper.thing(mention.entity) if mention.type in BODIES else None
        last = end = mention.end + 1
        if thing is None or mention.reference or words.lower(mention.end) not in _SERVING:
            continue
        while last < len(words) and not (words.broken[last] or last in taken):
            if not _names_area(words.words[last]):
                break
            last += 1
            end = end if words.lower(last - 1) in AND else last
        if end > mention.end + 1:
            thing.names.setdefault(words.text(mention.start, end), 0)
            outer.end = mention.end = end


def _names_area(word: Word) -> bool:
    """Tell whether a word may be part of the name of a place, or join two."""
    other = word.topic or word.body_head or word.post_head or word.upper or word.opener
    named = not other or word.lower in english().compass
    return (word.title and word.alpha and named) or word.lower in AND


def _link_same(bodies: Bodies) -> None:
    """Join two names of a body: "The Gold Group is the Exploitation Sub-Group of the Board"."""
    paper, words = bodies.paper, bodies.paper.words
    for mention, other in pairwise(m for m in paper.mentions if m.entity):
        if mention.entity == other.entity or not {mention.type, other.type} <= BODIES:
            continue
        first = mention.start - (words.lower(mention.start - 1) == "the")
        opens = words.lower(first - 1) not in _LED_BY
        owns = other.end < len(words) and words.words[other.end].apostrophe
        if (
            opens
            and not owns
            and _are_same(mention, other, words_between(paper, mention.end, other.start))
        ):
            own = next(k for k, t in bodies.by_key.items() if t.id == other.entity)
            bodies.merge(own, paper.things[mention.entity])


def _are_same(one: Mention, two: Mention, between: str) -> bool:
    """Tell whether what stands between two names makes them one body's."""
    groups = {one.type, two.type} == {EntityType.GROUP}
    told = _IS_THE_SAME.fullmatch(between) if groups else None
    if one.rule == "introduced" and {one.type, two.type} == {EntityType.SERVICE}:
        told = told or _IN_APPOSITION.fullmatch(between)
    return bool(told or _KNOWN_AS.fullmatch(between))


def _link_announced(bodies: Bodies) -> None:
    """Tie a group that a list names without its head noun to the same name with one.

    "Workforce", of several delivery groups, is the "Workforce delivery group" further on.
    """
    announced = {m.entity for m in bodies.paper.mentions if m.rule == "announced"}
    words = reference_words().bodies
    for own, thing in list(bodies.by_key.items()):
        full = own[:-1]
        if full[-1:] and full[-1] in words.before_group_heads:
            full = full[:-1]
        if full and own[-1] in words.group_heads and full in bodies.by_key:
            short = bodies.by_key[full]
            if short.id in announced and short is not thing:
                bodies.merge(full, thing)


def _link_stems(bodies: Bodies) -> None:
    """Tie capitals to the one body they are short for: "One Point" for "One Point Service".

    One word is short for a group where it tells no subject and begins no other name: "Gold" for the
    "Gold Group".
    """
    stems: dict[Key, list[Thing]] = defaultdict(list)
    words = reference_words().bodies
    opening = Counter(own[0] for own in {key(bodies.name(m)) for m in bodies.mentions()} if own[1:])
    for own, thing in bodies.by_key.items():
        headed = len(own) >= _FULL and own[-1] in words.service_heads
        alone = len(own) == _PAIR and own[-1] in words.group_heads and opening[own[0]] == 1
        if (headed or alone) and thing.type in _SHORTENED:
            stems[own[:-1]].append(thing)
    for mention in bodies.mentions():
        if mention.unknown and not _is_subject(bodies.paper, mention):
            found = only(stems.get(key(bodies.name(mention)), ()))
            if found is not None:
                mention.type = found.type
                bodies.link(mention, found)


def _is_subject(paper: Paper, mention: Mention) -> bool:
    """Tell whether one capital is what bodies are about, or begins no more than a sentence."""
    word = paper.words.words[mention.start]
    return mention.end - mention.start == 1 and (word.topic or word.opener or word.upper)


def _link_beginnings(bodies: Bodies) -> None:
    """Tie a name to the one organisation that it is the beginning of, but for what says its form.

    "Ashby and Vale" is short for "Ashby and Vale NHS Trust" where no other name begins so.
    """
    begun = _begun(bodies)
    for own, thing in list(bodies.by_key.items()):
        longer = begun.get(own) if thing.type is EntityType.AGENCY else None
        known = thing.national or thing.id not in bodies.paper.things
        if longer is not None and longer is not thing and not known:
            bodies.merge(own, longer)
    for mention in bodies.paper.mentions if begun else ():
        if mention.unknown:
            found = begun.get(key(bodies.name(mention)))
            if found is not None:
                mention.type = found.type
                bodies.link(mention, found)


def _begun(bodies: Bodies) -> dict[Key, Thing]:
    """Return the agencies by the words with which the name of only one begins, but for its form."""
    longer: dict[Key, list[tuple[Key, Thing]]] = defaultdict(list)
    for name, thing in bodies.by_key.items():
        for length in range(1, len(name)):
            longer[name[:length]].append((name[length:], thing))
    found = ((own, _one_agency(own, rests)) for own, rests in longer.items())
    return {own: thing for own, thing in found if thing is not None}


def _one_agency(own: Key, rests: list[tuple[Key, Thing]]) -> Thing | None:
    """Return the one agency whose name goes on with nothing but its legal form."""
    words = reference_words().bodies
    forms = words.legal_forms if len(own) > 1 else words.company_forms
    thing = only(thing for _, thing in rests)
    if thing is None or thing.type is not EntityType.AGENCY or thing.national:
        return None
    return thing if all(forms.issuperset(rest) for rest, _ in rests) else None


def _name_subjects(bodies: Bodies) -> None:
    """Take as a service what somebody directs, where the paper also names it by itself.

    "Help and Protection" is one in the paper of its Service Director for Help and Protection.
    """
    paper = bodies.paper
    posts = (m for m in paper.mentions if m.type is EntityType.POST and m.inner is None)
    directed = {led(key(bodies.name(post))) for post in posts}
    for mention in paper.mentions:
        own = key(bodies.name(mention)) if mention.unknown else ()
        if len(own) > 1 and own in directed:
            mention.type = EntityType.SERVICE
            bodies.add(mention)


def _name_sections(bodies: Bodies) -> None:
    """Take a head that names a body by itself as one where a heading says so: "The Executive".

    So does the line that tells whose meeting it was: "Meeting: 04/11/2014 - Executive (Item 5)".

    It is the one body with that head, if the paper names it in full.
    """
    paper, heads = bodies.paper, reference_words().pointing.bodies_alone
    for mention in paper.mentions:
        head = paper.words.lower(mention.end - 1)
        alone = mention.unknown and head in heads
        if not alone or mention.end - mention.start > 1:
            continue
        met = is_met_by(paper, mention.start)
        if not (met or _heads_section(paper, mention.start)):
            continue
        named = [t for own, t in bodies.by_key.items() if own[-1] == head and not met]
        of_partners = bool(bodies.of_type(EntityType.PARTNERSHIP)) and not met
        mention.type = EntityType.GROUP if of_partners else EntityType.COMMITTEE
        found = only(named)
        if found is not None:
            mention.type = found.type
            bodies.link(mention, found)
        elif not named:
            bodies.add(mention)


def _name_titled(bodies: Bodies) -> None:
    """Take a head that names a body by itself as one in a title: "Executive Terms of Reference".

    What is called so in full further on, if anything, is another body's.
    """
    paper, heads = bodies.paper, reference_words().pointing.bodies_alone
    near = {
        own[-1] for own, t in bodies.by_key.items() if t.mentions and t.mentions[0].start < HEAD
    }
    taken = tokens_of(m for m in paper.mentions if m.type is not None)
    for line in paper.lines[:LINES_TO_TITLE]:
        start, head = line.start, paper.words.lower(line.start)
        titled = head in heads - near and start not in taken and line.end > start + 1
        if titled and names_no_more(paper, (start, line.end), (start, start + 1)):
            mention = Mention(start, start + 1, EntityType.GROUP, "titled")
            bodies.add(mention)
            paper.insert([mention], lambda m: m.type is not None)
            return


def _heads_section(paper: Paper, token: int) -> bool:
    """Tell whether a word stands in a heading that says little more: no "Executive Summary"."""
    heading = paper.words.units[paper.words.unit_of[token]]
    heads = paper.block_at(token).kind is BlockKind.HEADING
    return heads and names_no_more(paper, heading, (token, token + 1))


def _link_places(bodies: Bodies) -> None:
    """Tie the bare place of a council to the council: it is what such papers mean by it."""
    councils = {council_place(c): c for c in bodies.of_type(EntityType.COUNCIL)}
    for own, thing in list(bodies.by_key.items()):
        listed = all(m.rule == "listed-organisation" for m in thing.mentions)
        if thing.type is EntityType.AGENCY and listed and thing.name in councils:
            bodies.merge(own, councils[thing.name])
    for mention in bodies.paper.mentions:
        if mention.unknown:
            council = councils.get(bodies.name(mention))
            if council is not None:
                mention.type, mention.entity = EntityType.COUNCIL, council.id
                council.mentions.append(mention)
