"""What a mention is."""

from dataclasses import dataclass, field

from ...ontology.terms import EntityType
from ..lexicon import National
from .personal_name import Name


@dataclass(slots=True)
class Mention:
    """A stretch of tokens that names an entity, or refers to one.

    Attributes:
        start: First token.
        end: Token after the last.
        type: What it names; None for a capitalised name of unknown kind.
        rule: Id of the rule that found it.
        name: The person's name, where it is one.
        national: The entry of the national list, where it is one.
        inner: A body or organisation inside a post's title, a partnership inside its group's name.
        reference: True where it only points back: "the Board", "she".
        entity: Id of the entity, once resolved.
        called: What it names in full, where other names share its words: "Ashby Adults Board" in
            "the Ashby and Wend Adults Boards".
        form: The name of the entity that it gives, where it does not only point to it.
    """

    start: int
    end: int
    type: EntityType | None
    rule: str
    name: Name | None = None
    national: National | None = None
    inner: "Mention | None" = None
    reference: bool = False
    entity: str = ""
    called: str = ""
    form: str = ""

    @property
    def unknown(self) -> bool:
        """True of capitals of which it is not known what kind of thing they name, nor which."""
        return self.type is None and not self.entity


@dataclass
class Mentions:
    """All mentions of a paper.

    Attributes:
        found: Named mentions, in order, without overlap; a post's inner mention is inside it.
        acronyms: Acronyms that the paper defines or the lexicon knows, as they occur.
    """

    found: list[Mention] = field(default_factory=list)
    acronyms: set[str] = field(default_factory=set)
