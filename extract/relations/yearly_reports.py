"""Where an annual report goes, told over several clauses: "It is also sent to the Board".

Once a sentence has spoken of the annual report of a body, "it", "this" and "the report" in that
sentence and the next ones of the section are that report, and whoever gets it is reported to.
"""

import re

from ...ontology.terms import Predicate
from ..lexicon.syntax import alternatives, syntax
from ..paper import Paper
from .antecedents import own_body
from .assertion import is_asserted
from .continued import names_after
from .patterns import ANY_SYMBOL, POSSESSIVE
from .rendering import Rendered
from .wordings import Form

_REPORT = r"(?:annual|yearly) report\b"
_YEARLY = re.compile(rf"\b{_REPORT}")
_OWNER = re.compile(
    rf"(?P<own>{ANY_SYMBOL}) (?:{POSSESSIVE} (?:[a-z0-9/-]+ ){{0,3}}|(?:[0-9/-]+ )*)"
    rf"{_REPORT}"
    rf"|\b{_REPORT} (?:for |[0-9/-]+ ){{0,4}}(?:of|from|by) (?:the |our )*(?P<of>{ANY_SYMBOL})"
)
_ITS_OWN = re.compile(rf"\b(?:its|their|his|her) (?:[a-z]+ )?{_REPORT}")
_MAKER = re.compile(
    r"(⟨[KRGHSA]\d+⟩) (?:[a-z]+ ){0,3}(?:publish|produc|prepar|issu|writ|mak|provid|submit)[a-z]* "
    rf"(?:[a-z]+ ){{0,2}}{_REPORT}"
)
_WHEN = rf"(?:{alternatives(syntax().whenever)} )*"
_IT = (
    r"(?:(?:^|[;,.(] |\band |\bthen )(?:it|this|copies|a copy)"
    r"|\b(?:annual |yearly |the |this |final |full )report) (?:of (?:it|this) )?"
)
_WORD = r"(?:(?!to |by |with |before |from |not |never |⟨)[a-z0-9'’-]+|,)"
_DONE = "goes|went|go|comes?|is|taken|published|agreed|drafted|signed off"
_SENT = (
    Form(
        rf"{_IT}(?:for (?:[0-9/-]+ )+)?{{be}}{_WHEN}(?:{{sent}}|{_DONE}) (?:{_WORD} ){{0,9}}?"
        rf"{_WHEN}(?:to|with|before) {{o+:actor}}"
    ),
    Form(rf"{_IT}{{be}}{_WHEN}{{received}} (?:{_WORD} ){{0,4}}by {{o+:body}}"),
)
_GETS = Form(
    r"{o+:actor} (?:will |also |then |each |all |both |to )*(?:receives?|received|gets?|sees?"
    r"|(?:is|are|was|were|be) (?:also )?(?:sent|given|provided with)) "
    r"(?:a |the )?(?:copy|copies|it\b|(?:full |final )?(?:annual |yearly )?report\b)"
)
_THEN = Form(
    r",? (?:and )?(?:then |finally |lastly |thereafter ){1,2}(?:to|with|before) {o+:actor}"
)
_RULE = "annual-report-goes"
_CONFIDENCE = 0.8
_NUMBERED = 5
"""Letters before the first word of a paragraph that is numbered."""
_SENTENCES_ON = 3
"""Sentences after the one that speaks of a report in which "it" may be that."""


def read_yearly_reports(paper: Paper, sentences: list[Rendered]) -> None:
    """State to whom bodies report by their annual reports.

    Args:
        paper: The paper.
        sentences: Its sentences, rendered, in order.
    """
    owner, left, topic = "", 0, None
    for rendered in sentences:
        here = paper.topic_at(rendered.start)
        said = _YEARLY.search(rendered.text)
        if said:
            owner, left = _owner(paper, rendered), _SENTENCES_ON
        elif left and here == topic:
            left -= 1
        else:
            owner, left = "", 0
        topic = here
        if owner:
            _read(paper, rendered, owner, opening=said is None)


def _owner(paper: Paper, rendered: Rendered) -> str:
    """Return whose annual report a sentence speaks of: of whom it says so, or the paper's own."""
    owned = _OWNER.search(rendered.text)
    maker = None if owned else _MAKER.search(rendered.text)
    said = (owned["own"] or owned["of"]) if owned else maker[1] if maker else ""
    if said:
        return next((m.entity for m in rendered.names(f"{said} ")), "")
    unknown = paper.of_meeting or _ITS_OWN.search(rendered.text)
    return "" if unknown else paper.voice_at(rendered.start) or own_body(paper) or ""


def _read(paper: Paper, rendered: Rendered, owner: str, *, opening: bool) -> None:
    """State who gets a report by what one sentence says.

    Args:
        paper: The paper.
        rendered: The sentence.
        owner: Whose report it is.
        opening: Whether the report must be what the sentence begins with.
    """
    text = rendered.text
    for form in (*_SENT, _GETS):
        for match in form.found_in(text):
            if opening and (match.start() > _NUMBERED or form is _GETS):
                continue
            if not is_asserted(text, match, conditional=False):
                continue
            named = [(name, match.end()) for name in rendered.names(match["o"])]
            if form is not _GETS:
                named += names_after(rendered, "to", match.end(), Predicate.REPORTS_TO)
                after = _THEN.pattern.search(text, match.end())
                named += [(n, after.end()) for n in rendered.names(after["o"])] if after else []
            if any(name.entity == owner for name, _ in named):
                continue  # "to both Boards", one of which it is: another's report
            for name, end in named:
                span = (rendered.token(match.start()), rendered.token_from(end))
                paper.claim(owner, Predicate.REPORTS_TO, name.entity, span, _RULE, _CONFIDENCE)
