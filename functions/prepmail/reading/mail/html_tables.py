"""The cells of an HTML table as lines of text: a row a line where it holds data, a cell a block where it only lays out."""

from dataclasses import dataclass
from typing import Final

# A cell beyond these is a page inside a page, not a value.
_MAX_CELL_LINES: Final = 12
_MAX_CELL_TEXT: Final = 700
_MAX_COLUMNS: Final = 60
_MAX_TEXT: Final = 400_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell: its lines, whether it holds a table of more than one line, and how far it reaches."""

    lines: list[str]
    nests: bool
    columns: int
    rows: int


Row = list[Cell]


def render_rows(rows: list[Row]) -> list[str]:
    """Return a table as lines.

    A row of data is one line: cells joined by tabs, the lines of a cell by `` / ``, a cell that spans rows repeated in
    each, columns that are empty throughout left out. In a row that only lays out, every cell's lines stand alone.
    """
    rows = [row for row in rows if row]
    grid = _fill(rows)
    stacked = [_lays_out(row) for row in rows]
    data = [line for line, apart in zip(grid, stacked, strict=True) if not apart]
    widest = max(map(len, data), default=0)
    used = [index for index in range(widest) if any(index < len(line) and line[index] for line in data)]
    lines: list[str] = []
    for row, line, apart in zip(rows, grid, stacked, strict=True):
        if apart:
            _stack(row, lines)
            continue
        text = "\t".join(line[index] if index < len(line) else "" for index in used).rstrip("\t")
        if text:
            lines.append(text if "\t" in text.lstrip("\t") else text.lstrip("\t"))
    return lines


def _lays_out(row: Row) -> bool:
    return sum(1 for cell in row if cell.lines) <= 1 < sum(len(cell.lines) for cell in row) or any(map(_is_page, row))


def _is_page(cell: Cell) -> bool:
    return cell.nests or len(cell.lines) > _MAX_CELL_LINES or sum(map(len, cell.lines)) > _MAX_CELL_TEXT


def _stack(row: Row, lines: list[str]) -> None:
    for cell in row:
        if lines and lines[-1] and cell.lines and (len(cell.lines) > 1 or cell.nests):
            lines.append("")
        lines.extend(cell.lines)


def _fill(rows: list[Row]) -> list[list[str]]:
    """Lay the cells out on a grid, those that span rows copied down."""
    grid: list[list[str]] = []
    carried: dict[int, tuple[int, str]] = {}
    written = 0
    for row in rows:
        line: list[str] = []
        cells = iter(row)
        cell = next(cells, None)
        while cell is not None or (carried and len(line) <= max(carried)):
            column = len(line)
            if column > _MAX_COLUMNS or written > _MAX_TEXT:
                break
            if column in carried:
                left, text = carried.pop(column)
                line.append(text)
                written += len(text)
                if left > 1:
                    carried[column] = (left - 1, text)
            elif cell is None:
                line.append("")
            else:
                text = " / ".join(each for each in cell.lines if each)
                written += len(text)
                line.extend([text, *[""] * (cell.columns - 1)])
                if cell.rows > 1:
                    carried[column] = (cell.rows - 1, "" if _is_page(cell) else text)
                cell = next(cells, None)
        grid.append(line)
    return grid
