"""A clause up to a verb, and which of the names in it is the verb's subject."""

import re
from dataclasses import dataclass

from ..lexicon.compiled import compiled
from ..lexicon.english import english
from ..lexicon.syntax import alternatives, syntax
from .patterns import AND, ANY_SYMBOL, ARTICLES, CLASSES, POSSESSIVE

_WORDS = syntax()
_DETERMINERS = rf"(?:{alternatives(_WORDS.determiners)} )*"
_RELATIVES = alternatives(_WORDS.relatives)
_PARTICIPLES = alternatives(_WORDS.participles)
BEFORE_PARTICIPLES = rf"(?:{alternatives(_WORDS.before_participles)} )*"
COORDINATORS = alternatives(_WORDS.coordinators)
# What stands right before the verb.
_OPENERS = compiled(rf"(?:(?:^|(?<= )){alternatives(_WORDS.verb_openers)} )*$")
_WHICH = re.compile(rf"(?:^|(?<= ))({_RELATIVES}) $")
_ARE = re.compile(r"which (?:are|were|have) ")
_NAMES = re.compile(r"⟩ (?:\([^()]*\) )?(?:, )?$")
"""Names, rather than what is found there, of which several things are told: "gaps , which were"."""
_NAME = re.compile(rf"({ANY_SYMBOL}) $")
_OWNED_THING = re.compile(rf"⟩ {POSSESSIVE} [^⟨⟩]*$")
_SET_OFF = re.compile(
    rf"({ANY_SYMBOL}) (?:(?:on(?! behalf)|about|into|looking at) [^⟨⟩,;:()]{{2,50}} )?[,(] "
    rf"{BEFORE_PARTICIPLES}$"
)
_QUANTITY = re.compile(
    r"\b(?:all|both|each|none|some|two|three|four)(?: of (?:them|these|those))? $"
)
_OWNED_GROUPS = re.compile(
    rf"(?:\b(?:its|their)|⟩ {POSSESSIVE}) (?:[a-z-]+ ){{0,2}}{alternatives(_WORDS.groups)} $"
)
"""Groups that have no name, and are told of: "and its sub - groups are chaired by"."""
_EACH = re.compile(r"(?<=⟩ )each $")
_IT = re.compile(r"\bit $")
_AND_ALL = compiled(
    r"\band (both|all three) (?:of (?:them|these|those|which) )?"
    rf"(?:{alternatives(_WORDS.verb_openers)} )*$"
)
_PAIR, _THREE = 2, 3
_THIS = re.compile(r"(⟨[KRHG]\d+⟩) [^⟨⟩;:]{0,60}(?:and|;|,) this (?:is|was|will be) $")
"""A group just told of, before who leads it: "set up a ⟨G1⟩ in May , and this will be led by"."""
_LAST_ONE = re.compile(r" (?:, )?the (?:last|latter)(?: of (?:which|these|them))? $")
_SOMEBODY_ELSE = re.compile(
    r"(?<!between )\b(?:and|but|while|,) (?:the|an?|this) "
    r"(?:[a-z-]+ ){0,2}(?:team|unit|office|staff|manager|co - ordinator) $"
)
"""A clause about somebody who has no name here: "and the team is hosted by"."""
_UNNAMED_BODY = compiled(
    rf"(?<!\bis )(?<!\bwas )(?<!\bbe )(?<!\bas )(?<!\bbeing )(?<!\bremains )(?<!\bbecame )"
    rf"(?<![,(:–-] )\b(?:an?|another) (?:[a-z-]+ ){{0,6}}{alternatives(_WORDS.owned_bodies)} "
    rf"(?:, )?{BEFORE_PARTICIPLES}$"
)
"""A body that has no name, and that another has: "has set up a small group chaired by"."""
_NO_NAME = (_QUANTITY, _LAST_ONE, _OWNED_GROUPS, _SOMEBODY_ELSE, _UNNAMED_BODY)
_AND = re.compile(rf"(?P<comma>(?:^|(?<= )), )?(?:(?:^|(?<= )){COORDINATORS} )+$|, $")
_COORDINATED = re.compile(rf"\b{COORDINATORS}\b")

# Clauses about a name.
ABOUT = compiled(
    rf"(?:, )?\b({_RELATIVES}) (?!{ARTICLES}⟨)|(?<=⟩ )(?:, )?{BEFORE_PARTICIPLES}{_PARTICIPLES} "
)
_VERB = re.compile(
    r"\b(?:will|would|shall|must|should|may|can|could|is|are|was|were|has|have|had) "
)
_ANY_RELATIVE = re.compile(rf"(?:, )?\b{_RELATIVES} (?!.*\b{_RELATIVES} )")
_LONE_RELATIVE = re.compile(r", (which|who|whose) (?:[^⟨⟩,;:()]* )?$")
_APPOSITION = re.compile(r"(?<=⟩ ), (?:an?|the|one of) [^⟨⟩,;:]*$")
_WHEN = re.compile(r"(?<=⟩ )(?:(?:on|in|from|since|until) [^⟨⟩,;:]*|, (?:the )?[a-z]+ of )$")
_REDUCED = re.compile(BEFORE_PARTICIPLES)
PARTICIPLE = compiled(rf"(?:[a-z]+ing|{_PARTICIPLES})\b")
_LED_BY = compiled(
    rf"^ (?:, )?{BEFORE_PARTICIPLES}(?:(?:chaired|led) [^⟨⟩,;:]*by"
    rf"|under the (?:[a-z]+ )?(?:chairmanship|leadership) of) {ARTICLES}$"
)
_ON_WHICH = re.compile(r", (?:and )?(?:on|in|at) which ")
_WHOLE = compiled(rf"({ANY_SYMBOL}) {alternatives(sorted(english().placing))} {ARTICLES}$")
_SOMEBODY = re.compile(r"\b(?:to|by|with|from) (?:the|an?|its|their|our|his|her) [^⟨⟩,;:()]*$")
"""Somebody who has no name here, and is meant by "who" after it: "reports to the ward manager"."""

# How a name stands in its sentence.
_GOVERNED = compiled(rf"\b{alternatives(_WORDS.prepositions)} {_DETERMINERS}$")
_AFTER_AND = re.compile(rf"\b(?:and|or) {_DETERMINERS}$")
_CONJUNCTION = re.compile(rf"\b(?:since|until|after|before|as|than) {_DETERMINERS}$")
"""What may as well begin a clause, of which the name is the subject: "since the Hub was set up"."""
_FINITE = re.compile(r"(?:is|are|was|were|has|have|had|will|took|became|replaced|succeeded) ")
_OF = re.compile(rf"\bof {_DETERMINERS}$")
_FOR = re.compile(rf"\b(?:for|(?:falls?|fell|is up) to) {_DETERMINERS}$")
_ROLE_OF = re.compile(rf"\b{alternatives(_WORDS.roles)} of {_DETERMINERS}$")
_IS_TO = re.compile(r" (?:is|are|was|were|will be|shall be) to ")
_CALLED = compiled(rf"\b(?:called|named|known as|renamed) {ARTICLES}$")
"""Before the name of what a sentence is about: "the new body will be called the ⟨R0⟩ and will"."""
_SPEECH = re.compile(
    rf"\b{alternatives(_WORDS.speaking)} "
    r"(?!(?:to|obliged|compelled|bound|able|unable|moved) )(?=[a-z])"
)
_JOINED_BEFORE = compiled(rf"(?:{ANY_SYMBOL}{AND}{ARTICLES})*$")
_AFTER_ONE = re.compile(rf"[a-z] {_DETERMINERS}{ANY_SYMBOL} , and {_DETERMINERS}$")
"""Before a name that begins a clause, if not the last of three: "by the Hub , and the Panel"."""
_TO_ONE_AND = re.compile(rf"\b(?:to|by) {_DETERMINERS}{ANY_SYMBOL} and {_DETERMINERS}$")
"""The same: "reports to the Board and the Panel", before another verb."""
_RELATIVE_AHEAD = re.compile(rf"[^a-z]|{_RELATIVES} ")
_JOINED_AFTER = compiled(rf"(?:{AND}{ARTICLES}{ANY_SYMBOL}(?! {POSSESSIVE}))*")
_SINGULAR = re.compile(r"(?:, (?:which|who) )?(?:is|was|has|does|(?!this )[a-z]{2,}[^su ]s)\b")
_IS = re.compile(r"(?:is|was) ")
"""What is so of one thing of several: "the work of the Panel and the Hub is overseen"."""
_UNKNOWN = "X"


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause up to a verb, and the names in it that may be the subject.

    Attributes:
        text: The words and symbols before the verb, without asides.
        verb: What follows.
        names: The symbols that may be meant.
        pronouns: Those that stand for what was named before.
        genitive: How one stands after "of" that will do.
    """

    text: str
    verb: str
    names: list[re.Match[str]]
    pronouns: set[str]
    genitive: re.Pattern[str] | None

    def subject(self) -> str:
        """Return the symbols of the subject; none, if there is no telling."""
        this = _THIS.search(self.text) if self.verb.startswith(("chaired", "led")) else None
        return this[1] if this else self._governor()

    def _governor(self) -> str:
        """Return the same of a verb that is not about what "this" is."""
        head = _EACH.sub("", self.text[: _start(_OPENERS, self.text)])
        if any(p.search(head) for p in _NO_NAME) or _AND_ALL.search(self.text):
            return self._all_before() or self._last_of_several(head)
        if which := _WHICH.search(head):
            return self._related(head[: which.start()], which)
        set_off = _SET_OFF.search(head)
        reduced = _REDUCED.fullmatch(self.text, len(head)) and PARTICIPLE.match(self.verb)
        if set_off and (reduced or head.endswith("( ")):
            of_one = self.verb.startswith(("chaired", "led"))
            antecedent = self._antecedent(head[: set_off.end(1) + 1], "which")
            return set_off[1] if of_one and set_off[1] in antecedent else antecedent
        if name := _NAME.search(head):
            return self._adjacent(head, name)
        if conjunction := _AND.search(head):
            before, comma = head[: conjunction.start()], bool(conjunction["comma"])
            found = self._coordinated(before, finite=not reduced, comma=comma)
            return found or (self._antecedent(before, "which") if set_off else "")
        return self._further_left(head)

    def _related(self, head: str, which: re.Match[str]) -> str:
        """Return what a relative clause is about; nothing, if that has no name."""
        several = _ARE.match(self.text[which.start(1) :] + self.verb)
        unnamed = (several and not _NAMES.search(head)) or _UNNAMED_BODY.search(head)
        return "" if unnamed else self._antecedent(head, which[1])

    def _all_before(self) -> str:
        """Return the bodies of the clauses before that "and both" or "and all three" means."""
        count = _AND_ALL.search(self.text)
        bodies = [s for s in self.names if s[1] in CLASSES["chaired"]]
        told = count and len(bodies) == (_PAIR if count[1] == "both" else _THREE)
        return " ".join(s[0] for s in bodies) if told else ""

    def _last_of_several(self, head: str) -> str:
        """Return the name that "the last" means; none that "both" or "all of them" do."""
        last = _LAST_ONE.search(head)
        name = next((s for s in self.names if last and s.end() == last.start()), None)
        return name[0] if name else ""

    def _antecedent(self, head: str, relative: str) -> str:
        """Return the name that a relative clause after some words is about."""
        set_off, bracketed = head.endswith((", ", "( ", " of ")), head.endswith("( ")
        head = _WHEN.sub("", head.removesuffix(", ").removesuffix("( "))
        if conjunction := _AND.search(head):
            relative_before = _ANY_RELATIVE.search(head)
            if relative_before:
                return self._antecedent(head[: relative_before.start()], relative)
            return self._coordinated(head[: conjunction.start()], finite=True, comma=False)
        name = _NAME.search(_APPOSITION.sub("", head))
        if name is None:  # of something that has no name: "the arrangements that oversee it"
            told = set_off and (self.genitive is not None or not _OWNED_THING.search(head))
            told = told and not (relative == "who" and _SOMEBODY.search(head))
            return self._further_left(head) if told else ""
        chain = self._chain(head, name)
        if relative == "who":
            officials = [s for s in chain if s[1] in CLASSES["official"]]
            if not officials and _GOVERNED.search(head[: name.start()]):
                officials = [s for s in reversed(self.names) if s[1] == "O"][:1]
            chain = officials or chain
        else:
            bodies = [s for s in chain if s[1] not in CLASSES["official"]]
            chain = bodies or self._led_by(head, name) or chain
        if not chain and relative == "who":  # somebody whom the wording cannot be about
            return ""
        if chain and bracketed:
            return chain[-1][0]
        return self._with_partners(chain[-1]) if chain else self._further_left(head)

    def _led_by(self, head: str, name: re.Match[str]) -> list[re.Match[str]]:
        """Return the body before an official who leads it: "a Board chaired by ⟨O2⟩ , which"."""
        before = [
            s for s in self.names if s.end() < name.start() and s[1] not in CLASSES["official"]
        ]
        led = before and _LED_BY.search(head[before[-1].end() : name.start()])
        return before[-1:] if led else []

    def _adjacent(self, head: str, name: re.Match[str]) -> str:
        """Return the subject where a name stands right before the verb."""
        chain = self._chain(head, name)
        led = self._led_by(head, name) if _ON_WHICH.match(self.verb) else []
        if led:
            return led[0][0]
        if not chain:
            ignored = name[1][1] == _UNKNOWN and not _GOVERNED.search(head[: name.start()])
            return "" if ignored else self._further_left(head)
        subject = chain[-1]
        first = self._first_of_list(subject)
        before = self.text[:first]
        aux = self.text[len(head) :]
        infinitive = "to " in aux and (_FOR.search(before) or _ROLE_OF.search(before))
        about = not aux and PARTICIPLE.match(self.verb) and not _OF.search(before)
        set_off = self.verb.startswith((", ", "( "))
        governed = _GOVERNED.search(before) and not _AFTER_AND.search(before)
        governed = governed and not (_CONJUNCTION.search(before) and _FINITE.match(aux + self.verb))
        if not governed or infinitive or about or set_off:
            return self._with_partners(subject)
        if self.genitive is not None and first < subject.start() and _OF.search(before):
            return self.text[first : subject.end()]  # "the work of the Panel and the Hub"
        return self._further_left(head)

    def _coordinated(self, head: str, *, finite: bool, comma: bool) -> str:
        """Return the subject of the verb to which another is joined by "and".

        A clause about a name goes on with "and"; after a comma, the main clause does, unless the
        verb is a participle or the main clause has no such subject.
        """
        about = [m for m in ABOUT.finditer(head) if m[1] or not finite]
        if about:
            main = [s for s in self._free(head) if s.end() < about[-1].start() - 1]
            main = main if main and main[0][1] != "P" else []
            if not (comma and finite and main):
                comma_kept = ", " if about[-1][0].startswith(", ") else ""
                about_what = head[: about[-1].start()] + comma_kept
                unnamed = _UNNAMED_BODY.search(about_what)
                return "" if unnamed else self._antecedent(about_what, about[-1][1] or "which")
        return self._further_left(head, coordinated=True)

    def _further_left(self, head: str, *, coordinated: bool = False) -> str:
        """Return the last name that no preposition governs; before "and", the first."""
        about = _LONE_RELATIVE.search(head)
        if about and not coordinated and _NAME.search(head[: about.start()]):
            return self._antecedent(head[: about.start()], about[1])
        free = self._free(head)
        if free:
            coordinated = coordinated or bool(_COORDINATED.search(head[free[-1].end() :]))
            chosen = free[0] if coordinated else free[-1]
            before = self.text[: chosen.start()]
            if coordinated and _VERB.search(before) and not _CALLED.search(before):
                return ""
            spoken = _SPEECH.search(self.text, chosen.end())
            return "" if spoken else self._with_partners(chosen)
        owner = self.genitive.search(self.text) if self.genitive else None
        owner = None if _IT.search(head) else owner
        if owner is None or _COORDINATED.search(self.text[owner.end() :]):
            return ""
        allowed = {s[0] for s in self.names}
        return owner[1] if owner[1] in allowed else ""

    def _free(self, head: str) -> list[re.Match[str]]:
        return [s for s in self.names if s.end() <= len(head) and not self._is_governed(s)]

    def _is_governed(self, name: re.Match[str]) -> bool:
        """Tell whether a preposition governs a name; "and" does not, where a clause begins so.

        Nor does "of" where its role is told: "the role of the Panel is to advise and to report".
        """
        before = self.text[: name.start()]
        begins = (
            _AFTER_AND.search(before)
            and _VERB.search(before)
            and _FINITE.match(self.text, name.end() + 1)
        )
        duty = _IS_TO.match(self.text, name.end()) and _ROLE_OF.search(before)
        return _GOVERNED.search(before) is not None and not begins and not duty

    def _chain(self, head: str, name: re.Match[str]) -> list[re.Match[str]]:
        """Return a name, that of which it is a part or place, and so on, as far as allowed."""
        found = []
        outer: re.Match[str] | None = name
        while outer is not None:
            found += [s for s in self.names if s.start() == outer.start()]
            outer = _WHOLE.search(head[: outer.start()])
        return found

    def _first_of_list(self, name: re.Match[str]) -> int:
        """Return the offset of the list of names that one ends: that of the one, if it is alone.

        "reports" has one subject: in "the Board met , and the Hub reports" it is the Hub.
        """
        before = self.text[: name.start()]
        verb = self.text[name.end() + 1 :] + self.verb
        joined = _JOINED_BEFORE.search(before)
        if joined is None:
            return name.start()
        anew = name[0] in self.pronouns and before.endswith(", and ")
        if not _RELATIVE_AHEAD.match(verb):
            after_one = _AFTER_ONE.search(before) and _GOVERNED.search(before[: joined.start()])
            anew = anew or bool(after_one or _TO_ONE_AND.search(before))
        owned = _OF.search(before[: joined.start()]) and "," not in joined[0]
        alone = _SINGULAR.match(verb) and not (owned and _IS.match(verb))
        return name.start() if anew or alone else joined.start()

    def _with_partners(self, name: re.Match[str]) -> str:
        """Return a name with those that are joined to it: "the Police and the Trust"."""
        first = self._first_of_list(name)
        if _GOVERNED.search(self.text[:first]) and not _GOVERNED.search(self.text[: name.start()]):
            first = name.start()
        ahead = _JOINED_AFTER.match(self.text, name.end())
        return self.text[first : ahead.end() if ahead else name.end()]


def _start(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.search(text)
    return found.start() if found else len(text)
