import { describe, expect, it } from 'vitest';
import { moveCell, tracksOf, widthOf } from './grid';

const size = { rows: 10_000, columns: 6, page: 20 };
const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...more,
});
const from = (row: number, column: number, key: string, ctrlKey = false) => {
  const to = moveCell({ row, column }, press(key, { ctrlKey }), size);
  return to && [to.row, to.column];
};

describe('the keys of a grid', () => {
  it('move by one cell and stop at the edges', () => {
    expect(from(5, 2, 'ArrowDown')).toEqual([6, 2]);
    expect(from(1, 2, 'ArrowUp')).toEqual([0, 2]);
    expect(from(0, 2, 'ArrowUp')).toEqual([0, 2]);
    expect(from(10_000, 2, 'ArrowDown')).toEqual([10_000, 2]);
    expect(from(5, 5, 'ArrowRight')).toEqual([5, 5]);
    expect(from(5, 0, 'ArrowLeft')).toEqual([5, 0]);
  });

  it('go to the ends of a row, and with Ctrl to those of the table', () => {
    expect(from(5, 2, 'Home')).toEqual([5, 0]);
    expect(from(5, 2, 'End')).toEqual([5, 5]);
    expect(from(5, 2, 'Home', true)).toEqual([1, 0]);
    expect(from(5, 2, 'End', true)).toEqual([10_000, 5]);
    expect(from(5, 2, 'ArrowDown', true)).toEqual([10_000, 2]);
    expect(from(5, 2, 'ArrowUp', true)).toEqual([0, 2]);
  });

  it('turn a page, never from the data into the headings', () => {
    expect(from(25, 2, 'PageDown')).toEqual([45, 2]);
    expect(from(25, 2, 'PageUp')).toEqual([5, 2]);
    expect(from(5, 2, 'PageUp')).toEqual([1, 2]);
    expect(from(0, 2, 'PageUp')).toEqual([0, 2]);
    expect(from(9_990, 2, 'PageDown')).toEqual([10_000, 2]);
  });

  it('leave every other key alone', () => {
    expect(from(5, 2, 'Enter')).toBeNull();
    expect(moveCell({ row: 5, column: 2 }, press('ArrowLeft', { altKey: true }), size)).toBeNull();
  });

  it('stay in the headings of an empty table', () => {
    expect(moveCell({ row: 0, column: 1 }, press('Home', { ctrlKey: true }), { ...size, rows: 0 })).toEqual({
      row: 0,
      column: 0,
    });
  });
});

describe('the columns of a grid', () => {
  const columns = [
    { name: 'name', width: 220, grow: 2 },
    { name: 'issuedOn', width: 110 },
  ];
  it('grow where they may and are never less than they need', () => {
    expect(tracksOf(columns)).toBe('minmax(220px, 2fr) 110px');
    expect(widthOf(columns)).toBe(330);
  });
});
