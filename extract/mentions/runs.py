"""Runs: stretches of capitalised words, with what may stand between them, that hold names."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from ...ontology.terms import BOARDS
from ..layout.words import AND
from ..lexicon.english import english
from ..lexicon.grammar import ends_of_organisations, grammar
from ..names import may_be_acronym
from .entry_lines import parts_entries, parts_name
from .heads import has_post_head, is_post_head, opens_name, says_when
from .known import kind_before
from .labels import begins_label, ends_shouted
from .listed_places import lists_places
from .listed_subjects import lists_topics, lists_words
from .opening_words import is_no_name
from .search import Search

_SHORT_LINE = 10
"""Tokens that the lines of a title or of a signature have at most."""

_FEWEST_NAMED = 3
"""Lines with a person each that make a list of people."""

_SHORT_ENTRY = 100
"""Characters of a line that is an entry of a list rather than part of a paragraph."""
_TOP = 10
"""Tokens at the top of a paper, where its title stands."""

_SLIPS = grammar().bodies.slips
_NOUNS_OPENING = grammar().words.nouns_opening
_FOR = frozenset({"of", "for"})
_PAIR = 9
"""Tokens within which the dash stands that parts a line in two."""
_SHORTEST_TITLE = 3
"""Tokens of a line that is a name by itself."""
_ABBREVIATION = 3
"""Length of an abbreviation with its full stop, which ends no sentence: "St."."""
_AGES = frozenset({"post 16", "post 18", "pre 16"})
"""What a subject is called by the ages that it is for: "Skills and Post 16"."""
_NUMBER = 3
"""Digits of a number that is part of a name: "Team 2", "Section 151 Officer"."""


def _is_brand(text: str) -> bool:
    """Tell whether a word with a digit in it is a name: "Pulse4Life", but not "KS2"."""
    return text[0].isupper() and any(map(str.islower, text)) and text[1].isalpha()


@dataclass
class Runs:
    """Finds the runs of a paper, in what no earlier step has taken."""

    search: Search
    _ragged: dict[int, bool] = field(default_factory=dict)

    def within(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Yield the runs of a unit."""
        w, taken = self.search.w, self.search.taken
        token = start
        while token < end:
            if not w[token].capital or taken[token] or not self.opens(token):
                token += 1
                continue
            last = self.end_from(token, end)
            yield token, last
            token = last

    def opens(self, token: int) -> bool:
        """Tell whether a run may begin at a token."""
        w = self.search.w
        word = w[token]
        if not (word.capital and word.alpha) or token in self.search.headers:
            return False
        if says_when(self.search.words, token):
            return False
        if self.search.nationals.at(token):
            return True
        if word.numbered or not word.opener:
            return not (
                (word.numbered and not _is_brand(word.text)) or is_no_name(self.search, token)
            )
        after = token + 1
        if after + 1 < len(w) and w[after].lower in AND and word.lower in _NOUNS_OPENING:
            after += 1  # "the Action and Delivery Group"
        naming = opens_name(self.search.words, token)
        return naming and after < len(w) and w[after].capital

    def _is_author(self, token: int) -> bool:
        """Tell whether a word is whoever writes: "As Director of Children's Services I am"."""
        w = self.search.w
        if w[token].text != "I" or token + 1 >= len(w) or w[token - 1].text == "&":
            return False
        return w[token + 1].alpha and not w[token + 1].capital and not w[token + 1].connector

    def end_from(self, token: int, end: int) -> int:
        """Return the token after the run that begins at a token."""
        listed = self.search.nationals.at(token)  # commas and all
        last = min(listed[0], end) if listed else token + 1
        while last < end and not self.search.taken[last]:
            step = self._step(last, end)
            if not step:
                break
            last += step
        return last

    def is_ragged(self, token: int) -> bool:
        """Tell whether a token stands in a block of short lines, as of a title or a signature."""
        words = self.search.words
        unit = words.unit_of[token]
        if unit not in self._ragged:
            start, end = words.units[unit]
            lines = words.lines(start, end)
            longest = max(b - a for a, b in lines)
            self._ragged[unit] = longest <= _SHORT_LINE or start < _TOP or self._lists(lines)
        return self._ragged[unit]

    def _lists(self, lines: list[tuple[int, int]]) -> bool:
        """Tell whether lines have a person each, as those of a letter's address do."""
        named = sum(sum(a <= p < b for p in self.search.people) == 1 for a, b in lines)
        return len(lines) >= _FEWEST_NAMED and named == len(lines)

    def _step(self, token: int, end: int) -> int:
        """Return how many tokens from here belong to the run; 0 where it ends."""
        words = self.search.words
        word, before = words.words[token], words.words[token - 1]
        if words.broken[token] and self._ends_at_break(token, end):
            return 0
        lists = word.text == "," and (
            lists_topics(self.search, token, end)
            or lists_words(self.search, token, end)
            or lists_places(self.search, token, end)
        )
        stopped = before.text.endswith(".") and len(before.text) > _ABBREVIATION
        # a title in capitals goes over into its text: "MINUTES The Mayor moved"
        stopped |= before.upper and word.title and word.lower in grammar().words.articles
        stopped |= word.title and before.upper and ends_shouted(words, token - 1)
        if (stopped or words.gaps[token]) and not lists:
            return 0
        addressed = word.lower in grammar().words.addresses or begins_label(words, token, end)
        addressed |= word.lower in grammar().words.leading_away
        named = word.capital and word.alpha and not (addressed or self._is_author(token))
        if named or lists or word.apostrophe or self._numbers(token, end):
            return 1
        if words.hyphenated(token, end):
            return 2 if words.words[token + 1].alpha else 0
        if word.text == "(" or self._is_slip(token):
            return self._over_bracket(token, end) if word.text == "(" else 1
        opens = before.lower in english().months or (
            word.lower == "the" and self._ends_title(token)
        )
        opens |= word.text == "/" and self._parts_cells(token, end)
        return self._over_connectors(token, end) if word.connector and not opens else 0

    def _ends_title(self, token: int) -> bool:
        """Tell whether a title ends before a token: "the Cabinet Member the Panel noted"."""
        before = self.search.w[token - 1]
        return before.post_head or is_post_head(self.search.words, token - 1)

    def _parts_cells(self, token: int, end: int) -> bool:
        """Tell whether what a slash parts is in lists of its own: "Chief Nurse / HWB, LSCB"."""
        words, after = self.search.words, token + 1
        apart = after < end and words.spaced[token] and not words.joined(after)
        if apart and words.words[token - 1].upper and words.words[token - 2].text == "/":
            return True  # initials: "Jo Bell / JB / Clerk"
        short = apart and words.words[after].upper and len(words.words[after].text) > _NUMBER - 1
        return bool(short) and after + 1 < end and words.words[after + 1].text == ","

    def _is_slip(self, token: int) -> bool:
        """Tell whether a title goes on in lower case: "Director of Children's services"."""
        w, owner = self.search.w, token - 2
        if w[token].lower not in _SLIPS:
            return False
        if w[token].lower == "care":
            return w[token - 1].lower == "social" and self._is_slip(token - 1)
        if not (w[token - 1].apostrophe and owner > 1 and w[owner - 1].lower in _FOR):
            return False
        return w[owner].topic and w[owner].capital and is_post_head(self.search.words, owner - 2)

    def _begins_pair(self, token: int, end: int) -> int:
        """Return the dash between the two parts of a line, "Larch Housing - Clerk"; 0 if none."""
        words = self.search.words
        for at in range(token + 1, min(end, token + _PAIR)):
            if words.broken[at]:
                return False
            if self.search.w[at].dash and words.spaced[at] and not words.joined(at):
                return True
        return False

    def _ends_at_break(self, token: int, end: int) -> bool:
        """Tell whether a name ends where a line ends: in lists and titles, but not in prose."""
        search, w = self.search, self.search.w
        word, before = w[token], w[token - 1]
        # a sentence begins: "Youth Justice Plan / The Chair asked"
        small = grammar().words
        sentence = word.title and (
            word.lower in small.articles
            or (word.opener and not (word.lower in small.naming_openers or word.connector))
        )
        dash = self._begins_pair(token, end)
        led = dash and search.words.lower(dash + 1) in search.lexicon.chairs  # "Forum – Chair: "
        paired = dash and self._begins_pair(self._line_before(token), token)
        listed = dash and (search.listing[token] or led or paired)
        person = token in search.people_lines and (word.honorific or word.given)
        office = word.post_head and token + 1 < end and w[token + 1].text == ":"  # "Lead: Jo Bell"
        known = token in search.labels or self._heads_label(token, end)
        known |= word.lower in small.addresses  # "Jo Bell / Telephone: 01234"
        if known or sentence or listed or person or office:
            return True
        apart = parts_entries(search, token) or parts_name(search, token, self.is_ragged)
        if apart or self._is_address(token, end):
            return True
        ragged = search.listing[token] or self.is_ragged(token) or self._ends_entry(token)
        ragged = ragged or self._parts_titles(token)
        hangs = search.words.hanging[token]
        if (ragged or hangs) and (self._is_label(token, end) or self._lists_titles(token, end)):
            return True
        goes_on = hangs and not (search.listing[token] and search.words.had_room(token))
        if goes_on or not ragged or self._is_last_word(token, end):
            return False
        opens = word.post_head or word.honorific or before.lower in grammar().bodies.kinds
        qualifies = token + 1 < end and word.lower in search.lexicon.qualifiers
        whole = (
            before.body_head
            or is_post_head(search.words, token - 1)
            or self._ends_national(token)
            or self._ends_owner(token)
            or self._ends_person(token)
            or self._names_employer(token, end)
            or (before.upper and search.listing[token] and w[token - 2].text == ",")  # "Head, ABC"
        )
        if search.in_cell[token]:
            return self._names_employer(token, end) or (whole and (opens or qualifies))
        return whole or opens or qualifies

    def _is_label(self, token: int, end: int) -> bool:
        """Tell whether a line of a list is no more than a name and a colon: "Ashby Police:"."""
        w, last = self.search.w, token
        while last + 1 < end and w[last].text != ":" and not self.search.words.broken[last + 1]:
            last += 1
        return w[last].text == ":" and (last + 1 >= end or self.search.words.broken[last + 1])

    def _heads_label(self, token: int, end: int) -> bool:
        """Tell whether a line that is all a name stands above a label: "Audit Group / Chair:"."""
        words, last = self.search.words, token
        while last < end and not (words.broken[last] and last > token):
            last += 1
        labelled = not self.search.labels.isdisjoint({last, last + 1})  # a blank parts units
        if not labelled or last - token < _SHORTEST_TITLE - words.words[token - 1].body_head:
            return False
        return all(w.capital or w.connector or w.text == "&" for w in words.words[token:last])

    def _is_address(self, token: int, end: int) -> bool:
        """Tell whether a line is the building that a signature's address begins with."""
        last = token
        while last + 1 < end and not self.search.words.broken[last + 1]:
            last += 1
        w = self.search.w
        built = last > token and w[last].lower in grammar().bodies.buildings
        return built and not w[token - 1].connector and self.is_ragged(token)

    def _lists_titles(self, token: int, end: int) -> bool:
        """Tell whether a line that is a title ends above another: "Head of Law / Chief Clerk"."""
        words, lexicon, first, last = self.search.words, self.search.lexicon, token - 1, token + 1
        opening = words.lower(token)
        begins = opening in lexicon.qualifiers or opening in lexicon.member_prefixes
        while last < end and not words.broken[last] and words.words[last].alpha:
            last += 1
        while first > 0 and words.words[first - 1].alpha and not words.broken[first]:
            first -= 1
        closes = words.words[first].post_head and words.words[last - 1].post_head
        begins = begins or (closes and self.search.listing[token])  # "/ Virtual School Head"
        if words.words[token - 1].connector or not (begins or words.words[token].post_head):
            return False
        several = min(token - first, last - token) > 1
        return several and all(
            has_post_head(words, *line) for line in ((first, token), (token, last))
        )

    def _ends_entry(self, token: int) -> bool:
        """Tell whether a short line ends before a token, in a paper that wraps none."""
        words, first = self.search.words, token - 1
        if not words.unwrapped:
            return False
        begin, _ = words.units[words.unit_of[token]]
        while first > begin and not words.broken[first]:
            first -= 1
        return words.ends[token - 1] - words.starts[first] <= _SHORT_ENTRY

    def _line_before(self, token: int) -> int:
        """Return where the line begins that ends before a token."""
        words, first = self.search.words, token - 1
        begin, _ = words.units[words.unit_of[token]]
        while first > begin and not words.broken[first]:
            first -= 1
        return first

    def _parts_titles(self, token: int) -> bool:
        """Tell whether a line that is a name of several words ends above another such line."""
        words = self.search.words
        _, end = words.units[words.unit_of[token]]
        first, last = self._line_before(token), token + 1
        while last < end and not (words.broken[last] or words.gaps[last]):
            last += 1
        bodies = words.words[token - 1].body_head and words.words[last - 1].body_head
        if min(token - first, last - token) < _SHORTEST_TITLE - bodies:
            return False
        return all(w.capital or w.connector or w.text == "&" for w in words.words[first:last])

    def _ends_person(self, token: int) -> bool:
        """Tell whether a line ends with a person's name after a dash: "Chief Nurse – Jo Bell"."""
        w, given = self.search.w, token - 2
        named = given > 0 and w[given].given and w[given].title and w[token - 1].title
        alone = token + 1 >= len(w) or self.search.words.broken[token + 1]
        return named and w[given - 1].dash and not alone

    def _ends_national(self, token: int) -> bool:
        """Tell whether the name of a body of the national lists ends before a token."""
        nationals = self.search.nationals
        first = token - 1
        while first > 0 and nationals.covers(first):
            first -= 1
        found = nationals.at(first)
        return found is not None and found[0] == token

    def _ends_owner(self, token: int) -> bool:
        """Tell whether a line ends with an acronym that is some board's: "ASCB / Audit Group"."""
        before = self.search.w[token - 1]
        return before.upper and self.search.lexicon.acronym_type(before.text) in BOARDS

    def _is_last_word(self, token: int, end: int) -> bool:
        """Tell whether a line begins with no more than the end of a name: "... NHS / Trust,"."""
        w, after = self.search.w, token + 1
        if not (w[token].body_head and w[token - 1].body_head):
            return False
        if w[token].lower in grammar().bodies.whole and w[token - 1].lower == "council":
            return False
        return after >= end or self.search.words.broken[after] or w[after].text in {",", "("}

    def _names_employer(self, token: int, end: int) -> bool:
        """Tell whether a line below a title is the whole name of an organisation."""
        w, last, first = self.search.w, token + 1, token - 1
        while first > 0 and (
            w[first - 1].capital or w[first - 1].connector or w[first - 1].text == ","
        ):
            if self.search.words.broken[first]:
                break
            first -= 1
        if not has_post_head(self.search.words, first, token):
            return False
        while last < end and not self.search.words.broken[last]:
            last += 1
        outside = " ".join(self.search.words.lowers(token, last)).endswith(ends_of_organisations())
        outside |= kind_before(self.search, token, last) is not None
        placed = w[token].lower in grammar().posts.areas
        own = placed or not (w[token].topic or w[token].body_head)
        return outside and own and all(x.capital or x.connector for x in w[token:last])

    def _numbers(self, token: int, end: int) -> bool:
        """Tell whether a number is part of a name: "Locality 3", "Section 151 Officer"."""
        w = self.search.w
        word, before = w[token], w[token - 1]
        if not word.digits or len(word.text) > _NUMBER or not before.alpha:
            return False
        if before.lower in grammar().bodies.numbered or f"{before.lower} {word.text}" in _AGES:
            return True
        if token + 1 >= end:
            return False
        return w[token + 1].post_head or (before.lower == "section" and w[token + 1].capital)

    def _over_bracket(self, token: int, end: int) -> int:
        """Step over an acronym inside a name: "Child Exploitation (MACE) Strategic Group"."""
        w, after = self.search.w, token + 3
        if after >= end or not may_be_acronym(w[token + 1].text) or w[token + 2].text != ")":
            return 0
        if self.search.words.broken[after] and (
            (w[token - 1].body_head and self.is_ragged(after)) or parts_entries(self.search, after)
        ):
            return 0  # another name stands on the next line
        goes_on = w[after].capital and w[after].alpha and self._reaches_head(after, end)
        return after + 1 - token if goes_on else 0

    def _reaches_head(self, token: int, end: int) -> bool:
        """Tell whether capitals after a bracket go on to a head: "(MACE) Strategic Sub-group"."""
        w = self.search.w
        while token < end and (
            w[token].capital or w[token].hyphen or w[token - 1].hyphen or w[token].lower in AND
        ):
            within = w[token - 1].hyphen and w[token].lower in grammar().bodies.meeting
            if w[token].body_head or within:
                return True
            token += 1
        return False

    def _over_connectors(self, token: int, end: int) -> int:
        """Step over one or two small words to a capital: "Board for the North"."""
        for ahead in (token + 1, token + 2):
            if ahead >= end or self.search.taken[ahead]:
                return 0
            following = self.search.w[ahead]
            if following.capital and following.alpha:
                return ahead - token
            if not following.connector:
                return 0
        return 0
