"""The review workbook."""

import datetime as dt
from pathlib import Path
from typing import Final, NamedTuple

import xlsxwriter  # type: ignore[import-untyped]  # it ships no py.typed
from pyoxigraph import Store

from ..writing import TooManyRows
from .tables import Cell, Table, tables
from .xmltext import legal

ROWS: Final = 1_048_576
"""Rows that a sheet holds, its header among them."""

CHARACTERS: Final = 32_767
"""UTF-16 units that a cell holds."""

CUT: Final = " [cut here: a cell holds no more]"

_FIRST_DAY: Final = dt.date(1900, 3, 1)
"""From here on Excel's count of days is right; it takes 1900 for a leap year."""

_ABOUT: Final = """\
Who governs safeguarding, as the papers say it
Sightline read the papers listed in the sheet Papers and wrote down who chairs what, who reports \
to whom, where a concern escalates to, and which sentence says so.
Every row of Facts and Decisions quotes its paper word for word. Check the quote on its page \
before you rely on the row: rules did the reading, and rules can be wrong. Confidence, from 0 \
to 1, says how sure the rule is.
A paper is a witness of its own date: two chairs of one body may have followed each other. The \
date in a row is that of its meeting or paper.
People are named in their official capacity only.
""".splitlines()


class _Style(NamedTuple):
    text: xlsxwriter.format.Format
    date: xlsxwriter.format.Format


def write_workbook(store: Store, file: Path) -> None:
    """Write one sheet for each table, after a first one that says what they are.

    Raises:
        TooManyRows: A table has more rows than a sheet can hold.
        OSError: The file cannot be written.
    """
    sheets = tables(store)
    for table in sheets:
        if len(table.rows) >= ROWS:
            raise TooManyRows(
                f"{table.name} has {len(table.rows):,} rows; an Excel sheet holds {ROWS - 1:,}"
                " below its header: export as .csv instead"
            )
    book = xlsxwriter.Workbook(str(file), {"constant_memory": False})
    book.set_properties({"title": "Who governs safeguarding", "comments": "Made by Sightline"})
    _write_about(book, sheets)
    for table in sheets:
        _write_table(book, table)
    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        raise OSError(0, getattr(error.args[0], "strerror", str(error))) from error


def _write_about(book: xlsxwriter.Workbook, sheets: list[Table]) -> None:
    sheet = book.add_worksheet("Read me")
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    bold = book.add_format({"bold": True, "valign": "top"})
    title = book.add_format({"bold": True, "font_size": 14})
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 20)
    sheet.set_column(1, 1, 12)
    sheet.set_column(2, 2, 78)
    sheet.write_string(0, 0, _ABOUT[0], title)
    lines_at = 110
    for row, paragraph in enumerate(_ABOUT[1:], start=2):
        sheet.merge_range(row, 0, row, 2, "", wrapped)
        sheet.write_string(row, 0, paragraph, wrapped)
        sheet.set_row(row, 16 * (1 + len(paragraph) // lines_at))
    first = len(_ABOUT) + 2
    for column, heading in enumerate(("Sheet", "Rows", "What a row is")):
        sheet.write_string(first, column, heading, bold)
    for row, table in enumerate(sheets, start=first + 1):
        sheet.write_url(row, 0, f"internal:'{table.name}'!A1", string=table.name)
        sheet.write_number(row, 1, len(table.rows))
        sheet.write_string(row, 2, table.about, wrapped)


def _write_table(book: xlsxwriter.Workbook, table: Table) -> None:
    sheet = book.add_worksheet(table.name)
    head = book.add_format({"bold": True, "bg_color": "#DCE6F1", "bottom": 1, "valign": "top"})
    style = _Style(
        text=book.add_format({"text_wrap": True, "valign": "top"}),
        date=book.add_format({"num_format": "d mmm yyyy", "valign": "top", "align": "left"}),
    )
    for column, (heading, width) in enumerate(table.columns):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, heading, head)
    for row, cells in enumerate(table.rows, start=1):
        for column, cell in enumerate(cells):
            _write_cell(sheet, (row, column), cell, style)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)


def _write_cell(
    sheet: xlsxwriter.worksheet.Worksheet, at: tuple[int, int], cell: Cell, style: _Style
) -> None:
    """Write a cell by its type; text stays text, also where it looks like a formula or a link."""
    match cell:
        case None | "":
            pass
        case dt.date() if cell >= _FIRST_DAY:
            sheet.write_datetime(*at, cell, style.date)
        case int() | float():
            sheet.write_number(*at, cell, style.text)
        case _:
            sheet.write_string(*at, fitting(str(cell)), style.text)


def fitting(text: str) -> str:
    """Return text that a cell can hold: no characters XML forbids, and a mark where it is cut."""
    text = legal(text)
    units = text.encode("utf-16-le")
    if len(units) <= 2 * CHARACTERS:
        return text
    kept = units[: 2 * (CHARACTERS - len(CUT))]
    return kept.decode("utf-16-le", errors="ignore") + CUT
