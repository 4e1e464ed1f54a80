"""What the name of a person is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name as it stands in the text.

    Attributes:
        start: First token, honorifics included.
        end: Token after the last, post-nominals left out.
        first: First token of the bare name.
        given: Initials or given names, as written.
        surname: Surname, as written.
        official: True where the honorific itself names an office ("Councillor").
        titled: True where an honorific stands before it.
    """

    start: int
    end: int
    first: int
    given: str
    surname: str
    official: bool
    titled: bool

    @property
    def text(self) -> str:
        """The bare name: "Jane Smith", "C Potts"; initials without full stops."""
        return f"{self.given} {self.surname}".strip()
