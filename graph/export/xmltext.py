"""What XML can hold."""

import re
from typing import Final

_ILLEGAL: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def legal(text: str) -> str:
    """Return text without the characters that XML 1.0 cannot hold (its section 2.2)."""
    return _ILLEGAL.sub("", text)
