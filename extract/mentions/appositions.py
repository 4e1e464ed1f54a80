"""Rare names in running text, which the post or the verb beside them shows to be a person's."""

from collections.abc import Iterator
from itertools import pairwise

from ...ontology.terms import EMPLOYERS, EntityType
from ..layout.section_lines import Line
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.wordings import wording
from .holders import begins_holder
from .mention import Mention
from .name_reader import NameReader
from .neighbours import Neighbours
from .search import Search
from .unknown import follows_leading, follows_personal, may_be_person

_AFTER = wording("people", "after-person")
_HELD_BY = wording("people", "post-to-holder")
_WORDS_BESIDE = 9
_TO_HOLDER = 14
"""Tokens from a post to the name of who is said to hold it, at most."""
_TO_ANOTHER = 3
"""Tokens from "and" to the name of another person, at most."""
_CLOSING = frozenset({",", ".", ")", ";", "(", "of", "from", "at"})
_ALONE = frozenset({".", ")", ";"})
_AFTER_LABELLED = _ALONE | {"(", ","}
_SIGNED = 3
"""Tokens that may follow a post in the line below a signature."""


def find_appositions(search: Search, names: NameReader) -> None:
    """Take as people "the Head of Housing, Abc Xyz," and "Abc Xyz, Head of Housing, said"."""
    beside = Neighbours(search)
    for mention in _shown(search, beside):
        unknown = mention.type is None
        placed = mention.start > 0 and search.w[mention.start - 1].lower in english().inside
        end = _bare_end(search, mention)
        if unknown and not placed and may_be_person(search, mention.start, end):
            name_person(search, mention, names)
    _name_again(search, names)


def _shown(search: Search, beside: Neighbours) -> Iterator[Mention]:
    """Yield the capitals that something beside them shows to be a person's name."""
    for post in [m for m in search.found if m.type is EntityType.POST]:
        yield from _in_apposition(search, beside, post)
    for line, below in pairwise(search.lines):
        yield from _signing(beside, line, below)
        yield from _below_post(search, beside, line, below)
    for mention in [m for m in search.found if m.type is None]:
        shown = _bare_end(search, mention) < mention.end or _is_told_of(search, beside, mention)
        if shown or _is_placed(search, beside, mention):
            yield mention


def _name_again(search: Search, names: NameReader) -> None:
    """Take the same capitals elsewhere for the person whom they were once shown to name."""
    shown = {
        search.words.text(m.name.first, m.name.end)
        for m in search.found
        if m.name is not None and m.name.given
    }
    for mention in search.found:
        if mention.type is None and search.words.text(mention.start, mention.end) in shown:
            name_person(search, mention, names)


def name_person(search: Search, mention: Mention, names: NameReader) -> None:
    """Make a mention a person's, where all of it can be read as a name."""
    end = _bare_end(search, mention)
    name = names.plain(mention.start, end, relaxed=True)
    if name is not None and name.end == end:
        mention.type, mention.rule, mention.name = EntityType.PERSON, "name-by-post", name


def _bare_end(search: Search, mention: Mention) -> int:
    """Return where capitals end without the letters after a person's name: "Jo Bell OBE"."""
    end = mention.end
    while end > mention.start and search.w[end - 1].text in search.lexicon.post_nominals:
        end -= 1
    return end


def _in_apposition(search: Search, beside: Neighbours, post: Mention) -> Iterator[Mention]:
    """Yield what stands in apposition to a post, after it or before it."""
    mark, after = beside.after(post.end)
    if after is not None and _closes(search, after.end):
        text = search.w[mark].text
        lower = post.rule == "lower-case-office"
        if text == "(" or (text == "," and (lower or beside.is_definite(post.start))):
            yield after
    if post.reference:
        return
    holder = beside.starts.get(post.end)
    if holder is not None and begins_holder(search, post.start, holder.start, holder.end):
        yield holder
    yield from _holding(search, beside, post)
    gapped = beside.ends.get(post.start) if search.words.gaps[post.start] else None
    if gapped is not None and _fills_line(search, gapped.start, post.end):
        yield gapped
    if after is not None and (
        _fills_line(search, post.start, after.end)
        or _is_labelled(search, post, mark, after)
        or _is_item(search, beside, post, after)
    ):
        yield after
    yield from _past_employer(search, beside, post)
    subject, before = beside.subject(post.start), beside.before(post.start)
    if subject is not None:
        yield subject
    if before is None:
        return
    opens = before.start == 0 or search.w[before.start - 1].text not in {",", "and", ";"}
    opens = opens or _follows_holder(search, beside, before.start)
    opens = opens or _follows_person(search, beside, before.start)
    end, _ = beside.after(_last_of_posts(search, beside, post).end)
    if opens and (_goes_on(search, end) or _another_follows(search, beside, end)):
        yield before


def _past_employer(search: Search, beside: Neighbours, post: Mention) -> Iterator[Mention]:
    """Yield what ends a line after a title, its place and a colon or dash: "Clerk (Trust): Al"."""
    opening = search.words.lower(post.end)
    employer = beside.starts.get(post.end + 1) if opening in {",", "("} else None
    if employer is None or employer.type not in EMPLOYERS:
        return
    mark = employer.end + (search.words.lower(employer.end) == ")")
    parted = mark < len(search.w) and (search.w[mark].text == ":" or search.w[mark].dash)
    name = beside.starts.get(mark + 1) if parted else None
    if name is not None and _fills_line(search, post.start, name.end):
        yield name


def _holding(search: Search, beside: Neighbours, post: Mention) -> Iterator[Mention]:
    """Yield the capitals after a post, or whose it is, that is "held by" them, or "is" they."""
    organisation = beside.organisation(post.end)
    end = organisation.end if organisation else post.end
    for token in range(end + 1, min(end + _TO_HOLDER, len(search.w))):
        holder = beside.starts.get(token)
        if holder is not None and _HELD_BY.match(search.words.text(end, token)):
            yield holder


def _signing(beside: Neighbours, line: Line, below: Line) -> Iterator[Mention]:
    """Yield the capitals that are all of a line, above one that is all a post."""
    name, post = beside.starts.get(line.start), beside.starts.get(below.start)
    alone = name is not None and name.type is None and name.end == line.end
    signed = post is not None and post.type is EntityType.POST and not post.reference
    same_row = below.column >= line.column
    if name and post and alone and signed and same_row and post.end + _SIGNED > below.end:
        yield name


def _below_post(search: Search, beside: Neighbours, line: Line, below: Line) -> Iterator[Mention]:
    """Yield the capitals that are all of a line and begin as names do, below a post's title."""
    post, name = beside.starts.get(line.start), beside.starts.get(below.start)
    titled = post is not None and post.type is EntityType.POST and not post.reference
    alone = name is not None and name.type is None and name.end == below.end
    if post and name and titled and alone and post.end == line.end and not below.column:
        word = search.w[name.start]
        if word.title and word.given:
            yield name


def _is_placed(search: Search, beside: Neighbours, mention: Mention) -> bool:
    """Tell whether capitals lead something for an organisation: "led by Abc Xyz from Marl CCG"."""
    employer = beside.organisation(mention.end)
    if employer is None or employer.type is None:
        return False
    return follows_leading(search, mention.start)


def _is_told_of(search: Search, beside: Neighbours, mention: Mention) -> bool:
    """Tell whether words beside capitals are said of people only: "chaired by", "who retired"."""
    words, end = search.words, mention.end
    unit = words.unit_of[mention.start]
    if unit < 0:
        return False
    _, limit = words.units[unit]
    organisation = beside.organisation(end)  # "Jo Bell of Larch Police chairs"
    end = organisation.end if organisation and organisation.type in EMPLOYERS else end
    after = words.text(end, min(limit, end + _WORDS_BESIDE)) if end < limit else ""
    return follows_personal(search, mention.start) or bool(_AFTER.match(after))


def _fills_line(search: Search, start: int, end: int) -> bool:
    """Tell whether a title, a mark and capitals are all of a line: "Head of Law - Jo Bell"."""
    words, before = search.words, start - 1
    unit = words.unit_of[start]
    while before >= 0 and words.unit_of[before] == unit and not search.w[before].alpha:
        if words.broken[before + 1]:
            break
        before -= 1
    opens = before < 0 or words.unit_of[before] != unit or words.broken[before + 1]
    ends = end >= len(words) or words.unit_of[end] != unit or words.broken[end] or words.gaps[end]
    return bool(opens and ends)


def _is_labelled(search: Search, post: Mention, mark: int, name: Mention) -> bool:
    """Tell whether a title labels a name within a line: "Board Manager: Kit Marlow. Clerk: ..."."""
    words, end = search.words, name.end
    opens = words.units[words.unit_of[post.start]][0] == post.start or words.broken[post.start]
    ends = end < len(words) and search.w[end].text in _AFTER_LABELLED
    return opens and ends and search.w[mark].text == ":"


def _is_item(search: Search, beside: Neighbours, post: Mention, name: Mention) -> bool:
    """Tell whether a title and capitals are an item of a list parted by semicolons.

    After a comma they may be an organisation: "Head, Larch Vale;". They are not, where the item
    beside them has a person there: "Head, Jo Bell; Clerk, Abc Xyz".
    """
    w = search.w
    opened, ended = w[beside.article(post.start)].text, w[min(name.end, len(w) - 1)].text
    if ";" not in {opened, ended} or opened not in {";", ":"} or ended not in _ALONE:
        return False
    if w[name.start - 1].text != ",":
        return True
    next_post = beside.starts.get(name.end + 1)
    last = beside.ends.get(beside.article(post.start))
    next_name = beside.after(next_post.end)[1] if next_post is not None else None
    others = [next_name] if next_post and next_post.type is EntityType.POST else []
    return any(m is not None and m.type is EntityType.PERSON for m in [last, *others])


def _closes(search: Search, token: int) -> bool:
    ends = token >= len(search.w) or search.words.unit_of[token] != search.words.unit_of[token - 1]
    return ends or search.w[token].text in _CLOSING


def _follows_holder(search: Search, beside: Neighbours, start: int) -> bool:
    """Tell whether a list has a person and a post before: "Jo Ash, Clerk, Abc Xyz, Director"."""
    mark = start - 1
    while mark > 0 and search.w[mark].text in {",", "and", ";"}:
        mark -= 1
    post = beside.ends.get(mark + 1)
    if post is None or post.type is not EntityType.POST:
        return False
    holder = beside.before(post.start)
    return holder is not None and holder.type is EntityType.PERSON


def _last_of_posts(search: Search, beside: Neighbours, post: Mention) -> Mention:
    """Return the last of the posts that "and" joins: "Clerk and Director"."""
    joins = post.end < len(search.w) and search.w[post.end].lower in AND
    another = beside.starts.get(post.end + 1) if joins else None
    return another if another is not None and another.type is EntityType.POST else post


def _follows_person(search: Search, beside: Neighbours, start: int) -> bool:
    """Tell whether "and" joins capitals to a person before them: "Jo Bell and Abc Xyz, Clerk"."""
    joins = search.w[start - 1].lower in AND
    before = beside.ends.get(start - 1) if joins else None
    return before is not None and before.type is EntityType.PERSON


def _another_follows(search: Search, beside: Neighbours, token: int) -> bool:
    """Tell whether "and" joins a person, with a rank perhaps: "Abc Xyz, Clerk and Mr Al Dee"."""
    after = (beside.starts.get(t) for t in range(token + 1, token + 1 + _TO_ANOTHER))
    joined = token < len(search.w) and search.w[token].lower in AND
    return joined and any(m is not None and m.type is EntityType.PERSON for m in after)


def _goes_on(search: Search, token: int) -> bool:
    """Tell whether the sentence ends here, or goes on after a comma in lower case."""
    if token + 1 >= len(search.w) or search.w[token].text in _ALONE:
        return True
    token += search.w[token].lower == "respectively"
    return search.w[token].text == "," and not search.w[token + 1].capital
