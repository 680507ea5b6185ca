import type { ImportError, PastedTable, Sheet } from '@/import/api';
import type { Field } from '@/register/api';
import { checkCell, placeOf, type CellProblem } from './cells';
import { byOrder, headingsRow, headingToSend, matchHeadings } from './sheets';

/** A pasted table on its way into a register. */
export interface Pasted {
  sheet: string;
  /** As they were pasted; null when there were none. */
  headings: string[] | null;
  /** For each column the field it is, or null where it is left out. */
  mapping: (string | null)[];
  cells: string[][];
  /** The import it was handed in as last. */
  imported?: string;
}

/** As many rows as the service takes at once. */
export const MOST_ROWS = 5000;

export function pastedInto(sheet: Sheet, rows: string[][]): Pasted {
  const head = headingsRow(rows, sheet);
  const headings = head < 0 ? null : rows[head]!;
  return {
    sheet: sheet.title,
    headings,
    mapping: headings ? matchHeadings(headings, sheet) : byOrder(rows[0]?.length ?? 0, sheet),
    cells: rows.slice(head + 1),
  };
}

/** Where the columns that are handed in stand in the table, in their order. */
const sent = (pasted: Pasted): number[] => pasted.mapping.flatMap((name, column) => (name === null ? [] : [column]));

export function toSend(pasted: Pasted, sheet: Sheet): PastedTable {
  const columns = sent(pasted);
  return {
    sheet: sheet.title,
    headings: columns.map((column) => headingToSend(pasted.mapping[column]!, pasted.headings?.[column], sheet)),
    rows: pasted.cells.map((row) => columns.map((column) => row[column] ?? '')),
  };
}

export const placeKey = (row: number, column: number | null): string => `${row}:${column ?? ''}`;

/** What the service found, by the place in the table; of a row as a whole without a column. */
export function errorsByPlace(pasted: Pasted, errors: ImportError[]): Map<string, string> {
  const columns = sent(pasted);
  const found = new Map<string, string>();
  for (const { cell, message, warning } of errors) {
    const place = placeOf(cell);
    // The first row of the sheet are the headings; what is wrong with these is said of the file.
    if (warning || place.row < 1) continue;
    const key = placeKey(place.row - 1, place.column === null ? null : (columns[place.column] ?? null));
    found.set(key, [found.get(key), message].filter(Boolean).join(' '));
  }
  return found;
}

export const fieldOfColumn = (pasted: Pasted, sheet: Sheet, column: number): Field | undefined =>
  sheet.columns.find(({ field }) => field.name === pasted.mapping[column])?.field;

/** What a first look finds, by the place in the table; rows without any content are passed over. */
export function firstLook(pasted: Pasted, sheet: Sheet): Map<string, CellProblem> {
  const fields = pasted.mapping.map((_, column) => fieldOfColumn(pasted, sheet, column));
  const found = new Map<string, CellProblem>();
  pasted.cells.forEach((row, index) => {
    if (row.every((cell) => cell === '')) return;
    fields.forEach((field, column) => {
      const problem = field && checkCell(field, row[column] ?? '');
      if (problem) found.set(placeKey(index, column), problem);
    });
  });
  return found;
}

/** The required fields no column is. */
export const missingFields = (pasted: Pasted, sheet: Sheet): Field[] =>
  sheet.columns.map(({ field }) => field).filter((field) => field.required && !pasted.mapping.includes(field.name));

export const hasPersonal = (pasted: Pasted, sheet: Sheet): boolean =>
  pasted.mapping.some((_, column) => fieldOfColumn(pasted, sheet, column)?.personal);
