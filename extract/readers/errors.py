"""What a reader raises."""


class UnreadablePaper(Exception):  # noqa: N818 - the name of the fact, as the house's others are
    """A paper that cannot be read.

    Attributes:
        name: The paper's name, as in `Document.path`.
        reason: What is wrong with it, as the rest of a sentence that begins with its name.
    """

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(name, reason)  # both, so that it survives pickling
        self.name = name
        self.reason = reason

    def __str__(self) -> str:
        """Return the one line that a user reads."""
        return f"{self.name}: {self.reason}"


class NotReadable(Exception):  # noqa: N818 - as above
    """Why one format's reader gives up; `read_document` adds the paper's name."""
