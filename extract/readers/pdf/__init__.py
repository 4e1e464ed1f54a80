"""PDF: words with their places on a page become printed lines, tables and running text again."""

from .reader import read_pdf

__all__ = ["read_pdf"]
