"""Where an annual report goes, told over several clauses: "It is also sent to the Board".

Once a sentence has spoken of the annual report of a body, "it", "this" and "the report" in that
sentence and the next ones of the section are that report, and whoever gets it is reported to.
"""

import re

from ...ontology.terms import EntityType, PaperKind, Predicate
from ..lexicon.syntax import alternatives, syntax
from ..mentions import Mention
from ..paper import Paper
from .antecedents import MAKER, own_body
from .assertion import is_asserted
from .continued import names_after
from .list_ends import without_company
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
_THIS = re.compile(r"\bthis report\b")
_THE_REPORT = re.compile(rf"\bthe (?:[0-9/-]+ )*{_REPORT}")
"""In minutes of a partnership its own, and in the papers of its groups that rather than theirs."""
_ITS_OWN = re.compile(rf"\b(?:its|their|his|her) (?:[a-z]+ )?{_REPORT}")
_WHEN = rf"(?:{alternatives(syntax().whenever)} )*"
_IT = (
    r"(?:(?:^|[;,.(] |\b(?:and|then|before|once|after which|for) )(?:it|this|copies|a copy)"
    r"|\b(?:annual |yearly |the |this |final |full )report) (?:of (?:it|this) )?"
)
_WORD = r"(?:(?!to |by |with |before |from |not |never |⟨)[a-z0-9'’-]+|,)"
_DONE = "goes|went|gone|go|going|comes?|is|been|taken|published|agreed|drafted|signed off"
_PRESENTER = r"(?:the |our |its )?⟨[PO]\d+⟩ (?:[,(] (?:the |our )?⟨[PO]\d+⟩ (?:[,)] )?)?"
_BY = rf"(?:by {_PRESENTER}(?:{_WORD} ){{0,4}}?)?"
_WITH = r"(?:and (?:the |its |our )?(?:[a-z]+ ){1,3}?)?"
_SENT = (
    Form(
        rf"{_IT}(?:for (?:[0-9/-]+ )+)?{_WITH}(?:(?:will|would|shall|has|have|had|to) )?"
        rf"{{be}}{_WHEN}"
        rf"(?:{{sent}}|{_DONE}) (?:{_WORD} ){{0,9}}?{_BY}{_WHEN}(?:to|with|before) {{o+:actor}}"
    ),
    Form(
        rf"\b{_REPORT} (?:[^⟨⟩.;:]|⟨[A-Z]\d+⟩){{0,70}}? and (?:is|are|was|were|will be) {_WHEN}"
        rf"{{sent}} (?:{_WORD} ){{0,4}}?(?:to|before) {{o+:actor}}"
    ),
    Form(rf"{_IT}{{be}}{_WHEN}{{received}} (?:{_WORD} ){{0,4}}by {{o+:body}}"),
)
_ON_ITS_WAY = Form(
    r"\b(?:annual|yearly) report (?:[^⟨⟩.;:]|⟨[A-Z]\d+⟩){0,70}?"
    r"(?:before|prior to|ahead of|in advance of|for) (?:its |their |the )?(?:onward |formal )?"
    r"(?:going|(?:being )?{sent}|submission|presentation|presenting|submitting) "
    rf"(?:{_WORD} ){{0,3}}?(?:to|before) {{o+:actor}}"
)
"""What is done with a report until others get it: "agreed by the Panel before going to"."""
_PRESENTS = Form(
    rf"(?:{_PRESENTER}|\band )(?:[a-z]+ ){{0,3}}?(?:presents?|takes?|brings?|submits?|introduces?) "
    r"(?:the|this|our|its) (?:[a-z0-9-]+ ){0,2}?report (?:for (?:[0-9/-]+ )+)?"
    rf"(?:{_WORD} ){{0,6}}?(?:to|before) {{o+:actor}}"
)
"""Whoever presents a body's own report, that body reports by it, too."""
_PUT = Form(
    r"(?<!invited to )(?<!asked to )(?<!requested to )(?<!recommended to )"
    r"(?:{send}|introduc(?:e|es|ed|ing)|(?:present|submitt|shar|bring|tak|send)ing) "
    rf"(?:[^⟨⟩.;:,]|⟨[A-Z]\d+⟩){{0,60}}?\b{_REPORT} (?:[0-9/-]+ )*"
    rf"(?:(?:of|from|for) (?:the |our )*{ANY_SYMBOL} )?(?:and (?:the )?⟨X\d+⟩ )?"
    rf"(?:{_WORD} ){{0,6}}?(?:to|with|before) (?:(?:all )?(?:the )?members of )?{{o+:actor}}"
)
"""To whom somebody presents the report of a body that is named."""
_NO_CLAUSE = r"(?!(?:that|when|whether|how|if) )"
_ASKED = Form(
    r"{o+:body} (?:members )?(?:is|are|was|were|be|been) (?:[a-z]+ )?"
    r"(?:asked|invited|requested|recommended) to "
    rf"(?:{_NO_CLAUSE}[a-z,-]+ ){{1,10}}?"
    rf"(?:(?:the |our )*{ANY_SYMBOL} (?:{POSSESSIVE} )?)?"
    rf"(?:{_NO_CLAUSE}[a-z0-9/-]+ ){{0,3}}{_REPORT}"
    r"(?! (?:is|are|be|was|were|to|will|should|before|when|once|by|that|which)\b)"
)
"""Who is asked to consider or note a report: it is theirs to receive."""
_GETS = Form(
    r"{o+:actor} (?:[–:-] )?(?:will |also |then |each |all |both |to )*"
    r"(?:receives?|received|gets?|sees?"
    r"|(?:is|are|was|were|be) (?:also )?(?:sent|given|provided with)) "
    r"(?:a |the )?(?:copy|copies|it\b|(?:[0-9/]+ (?:- [0-9]+ )?)?(?:full |final )?"
    r"(?:annual |yearly )?report\b)"
)
_OF_RECIPIENTS = (_ASKED, _GETS)
_THEN = Form(
    r",? (?:and )?(?:then |finally |lastly |thereafter ){1,2}(?:to|with|before) {o+:actor}"
)
_RULE = "annual-report-goes"
_CONFIDENCE = 0.8
_OPENING = re.compile(
    r"(?:[0-9.]+ )?"
    r"(?:there (?:is|was) (?:[a-z]+ ){1,3}(?:requirement|duty|obligation|expectation) "
    r"|(?:as|in|under|from|since|once|when|after|each|every|at|by|before|until) "
    r"[^.;:]{0,60}?(?:, )?)?"
)
"""What may stand before a report that a sentence is about: a number, "As the Act requires,"."""
_BEGUN = re.compile(r"(?:[0-9.]+ )?(?:copies|a copy|the (?:annual |yearly )?report|this report)\b")
_SENTENCES_ON = 3
"""Sentences after the one that speaks of a report in which "it" may be that."""


def read_yearly_reports(paper: Paper, sentences: list[Rendered]) -> None:
    """State to whom bodies report by their annual reports.

    Args:
        paper: The paper.
        sentences: Its sentences, rendered, in order.
    """
    owner, left, topic, named = "", 0, None, False
    sole = _only_owner(sentences)
    of_year = paper.kind is PaperKind.ANNUAL_REPORT
    for rendered in sentences:
        here = paper.topic_at(rendered.start)
        said = _YEARLY.search(rendered.text) or (of_year and _THIS.search(rendered.text))
        if said:
            by_name = _named_owner(rendered)
            going_on = named and left and here == topic and _THE_REPORT.search(rendered.text)
            if by_name is not None or not going_on:
                owner, named = by_name or "", by_name is not None
                owner = (
                    owner
                    if named
                    else _own_report(paper, rendered)
                    or (sole if _THE_REPORT.search(rendered.text) and not paper.of_meeting else "")
                )
            left = _SENTENCES_ON
        elif left and here == topic:
            left -= 1
        else:
            owner, left = "", 0
        topic = here
        if owner:
            _read(paper, rendered, owner, opening=not said)


def _only_owner(sentences: list[Rendered]) -> str:
    """Return the only body of whose annual report a paper speaks, if there is one."""
    spoken = (rendered for rendered in sentences if _YEARLY.search(rendered.text))
    owners = {owner for rendered in spoken if (owner := _named_owner(rendered))}
    return owners.pop() if len(owners) == 1 else ""


def _named_owner(rendered: Rendered) -> str | None:
    """Return whose annual report a sentence says that it is; None, if it does not say."""
    owned = _OWNER.search(rendered.text)
    maker = None if owned else MAKER.search(rendered.text)
    said = (owned["own"] or owned["of"]) if owned else maker[1] if maker else ""
    return next((m.entity for m in rendered.names(f"{said} ")), "") if said else None


def _own_report(paper: Paper, rendered: Rendered) -> str:
    """Return whose annual report a sentence means that does not say: the paper's own."""
    if _ITS_OWN.search(rendered.text):
        return ""
    if voice := paper.voice_at(rendered.start):
        return voice
    home = paper.thing(paper.home)
    the_one = _THE_REPORT.search(rendered.text) is not None
    if paper.of_meeting:
        own = home is not None and home.type is EntityType.PARTNERSHIP
        return (paper.home or "") if own and the_one else ""
    if home is not None and home.type is EntityType.GROUP and the_one:
        partnerships = paper.safeguarding_partnerships()
        alone = len(partnerships) == 1 and len(partnerships[0].mentions) > 1
        return partnerships[0].id if alone else home.id
    return own_body(paper) or ""


def _read(paper: Paper, rendered: Rendered, owner: str, *, opening: bool) -> None:
    """State who gets a report by what one sentence says.

    Args:
        paper: The paper.
        rendered: The sentence.
        owner: Whose report it is.
        opening: Whether the report must be what the sentence begins with.
    """
    text = rendered.text
    by_name = (_PUT, _ASKED) if _OWNER.search(text) else ()
    for form in (*_SENT, _ON_ITS_WAY, _PRESENTS, _GETS, *by_name):
        for match in form.found_in(text):
            if opening and not _opens(text, match):
                continue
            if not is_asserted(text, match, conditional=False):
                continue
            named = [(name, match.end()) for name in _received_by(rendered, match)]
            if form not in _OF_RECIPIENTS:
                named += names_after(rendered, "to", match.end(), Predicate.REPORTS_TO)
                after = _THEN.pattern.search(text, match.end())
                named += [(n, after.end()) for n in rendered.names(after["o"])] if after else []
            if any(name.entity == owner for name, _ in named):
                continue  # "to both Boards", one of which it is: another's report
            for name, end in named:
                span = (rendered.token(match.start()), rendered.token_from(end))
                paper.claim(owner, Predicate.REPORTS_TO, name.entity, span, _RULE, _CONFIDENCE)


def _received_by(rendered: Rendered, match: re.Match[str]) -> list[Mention]:
    """Return who gets a report, but for a pronoun that begins a clause: ", and I meet"."""
    names = rendered.names(without_company(match["o"]))
    anew = len(names) > 1 and names[-1].rule == "pointer"
    return names[:-1] if anew else names


def _opens(text: str, match: re.Match[str]) -> bool:
    """Tell whether a sentence begins with what a match says of a report that it calls one."""
    if _BEGUN.match(text) and match[0].lstrip().startswith(("and it ", "it ")):
        return True  # "A copy goes to the Cabinet and it is considered by the Panel"
    said = (
        "report" in match[0]
        or match[0].startswith("for ")
        or match.start() == 0
        or text[0].isdigit()
    )
    return said and _OPENING.fullmatch(text, 0, match.start()) is not None
