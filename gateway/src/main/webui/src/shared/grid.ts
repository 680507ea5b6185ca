/** A cell of a grid: row 0 is the row of headings, the first row of data is 1; columns count from 0. */
export interface Cell {
  row: number;
  column: number;
}

/** A column as the grid lays it out. */
export interface GridColumn {
  name: string;
  /** The least width, in px. */
  width: number;
  /** What part of the room that is left it takes; none unless said. */
  grow?: number;
  number?: boolean;
}

export interface GridSize {
  /** Rows of data. */
  rows: number;
  columns: number;
  /** Rows of data that are in sight at once. */
  page: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Where a key moves the focus in a grid (WAI-ARIA grid pattern); null when it is no key of movement. */
export function moveCell(at: Cell, { key, ctrlKey, metaKey, altKey }: Keys, { rows, columns, page }: GridSize): Cell | null {
  if (altKey) return null;
  const whole = ctrlKey || metaKey;
  const to = (row: number, column: number): Cell => ({
    row: Math.min(Math.max(row, 0), rows),
    column: Math.min(Math.max(column, 0), columns - 1),
  });
  switch (key) {
    case 'ArrowUp':
      return to(whole ? 0 : at.row - 1, at.column);
    case 'ArrowDown':
      return to(whole ? rows : at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, whole ? 0 : at.column - 1);
    case 'ArrowRight':
      return to(at.row, whole ? columns - 1 : at.column + 1);
    case 'Home':
      return to(whole ? Math.min(1, rows) : at.row, 0);
    case 'End':
      return to(whole ? rows : at.row, columns - 1);
    case 'PageUp':
      return to(Math.max(Math.min(1, at.row), at.row - page), at.column);
    case 'PageDown':
      return to(at.row + page, at.column);
    default:
      return null;
  }
}

/** One track for each column, for `grid-template-columns`: the same in every row. */
export const tracksOf = (columns: GridColumn[]): string =>
  columns.map(({ width, grow }) => (grow ? `minmax(${width}px, ${grow}fr)` : `${width}px`)).join(' ');

export const widthOf = (columns: GridColumn[]): number => columns.reduce((sum, { width }) => sum + width, 0);
