"""The tables as CSV, together in one archive."""

import csv
import datetime as dt
import io
from pathlib import Path
from typing import Final
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pyoxigraph import Store

from .tables import Cell, Table, tables

_FORMULA: Final = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take for the start of a formula."""


def write_csv(store: Store, file: Path) -> None:
    """Write a zip archive of one CSV file for each table.

    The files are UTF-8 with a byte order mark, by which Excel knows it. Text that begins like a
    formula has an apostrophe before it.
    """
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for table in tables(store):
            name = f"{table.name.lower().replace(' ', '-')}.csv"
            member = ZipInfo(name)  # dated 1980: the same graph gives the same bytes
            member.compress_type = ZIP_DEFLATED
            member.external_attr = 0o644 << 16
            archive.writestr(member, _lines(table).encode("utf-8-sig"))


def _lines(table: Table) -> str:
    buffer = io.StringIO(newline="")
    writer = csv.writer(buffer)
    writer.writerow(heading for heading, _ in table.columns)
    writer.writerows([_plain(cell) for cell in row] for row in table.rows)
    return buffer.getvalue()


def _plain(cell: Cell) -> str | int | float:
    match cell:
        case None:
            return ""
        case str() if cell.startswith(_FORMULA):
            return f"'{cell}"
        case dt.date():
            return cell.isoformat()
        case _:
            return cell
