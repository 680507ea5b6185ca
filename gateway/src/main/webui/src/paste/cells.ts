import type { Field } from '@/register/api';

/** What a first look finds in a cell. The service looks again, and what it says is what counts. */
export type CellProblem = 'required' | 'date' | 'noSuchDay' | 'number' | 'whole' | 'flag' | 'option';

const DAY = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|年(\d{1,2})月(\d{1,2})日?|(\d{2})(\d{2}))(?:t?\d{1,2}:\d{2}.*)?$/;
const AMOUNT =
  /^(?:人民币|rmb|cny)?[¥]?[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:百万|千万|[百千万亿])?(?:元|圆)?(?:整|人民币)?$/;
const WHOLE = /^[-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?[千万]?[人名家个户项件台套]?$/;
const FLAGS = new Set('是 有 √ ✓ ✔ ☑ true yes y 1 否 无 不是 没有 × ✗ ✘ x false no n 0'.split(' '));
const QUOTES = /["'“”‘’「」『』《》()]/g;

const even = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();
const bare = (text: string): string => even(text).replace(QUOTES, '');

function dayProblem(text: string): CellProblem | null {
  const found = DAY.exec(text);
  if (!found) return 'date';
  const [year, month, day] = [found[1], found[2] ?? found[4] ?? found[6], found[3] ?? found[5] ?? found[7]].map(Number);
  const date = new Date(Date.UTC(year!, month! - 1, day));
  return date.getUTCMonth() === month! - 1 && date.getUTCDate() === day ? null : 'noSuchDay';
}

export function checkCell(field: Field, text: string): CellProblem | null {
  const said = even(text);
  if (!said) return field.required ? 'required' : null;
  switch (field.type) {
    case 'date':
      return dayProblem(said);
    case 'money':
      return AMOUNT.test(said) ? null : 'number';
    case 'integer':
      return WHOLE.test(said) ? null : 'whole';
    case 'flag':
      return FLAGS.has(said) ? null : 'flag';
    case 'option':
      return field.options?.some((o) => [o.value, o.label].some((name) => bare(name) === bare(text))) ? null : 'option';
    default:
      return null;
  }
}

/** Where in a sheet of a workbook something stands, from 0: C7 is in column 2 and row 6; 7 alone is the whole row. */
export function placeOf(address: string): { row: number; column: number | null } {
  const [, letters = '', digits = '0'] = /^([A-Z]*)(\d+)$/.exec(address) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column: letters ? column : null };
}

/** Lays a block over the cells from a place on; rows that are missing are added, columns are not. */
export function overlay(cells: string[][], at: { row: number; column: number }, block: string[][]): string[][] {
  const width = cells[0]?.length ?? 0;
  const rows = Math.max(cells.length, at.row + block.length);
  return Array.from({ length: rows }, (_, row) => {
    const before = cells[row] ?? Array.from({ length: width }, () => '');
    const laid = block[row - at.row];
    return laid ? before.map((cell, column) => laid[column - at.column] ?? cell) : before;
  });
}
