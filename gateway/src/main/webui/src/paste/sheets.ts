import type { Sheet } from '@/import/api';
import type { Field } from '@/register/api';

/** By which records are told apart in an export; no field, and taken along all the same. */
export const RECORD_ID = '记录编号';

const DECORATION = /[*:★\s]|\((必填|选填|可选|required)\)/g;
const UNIT = /[([/](?:单位:?)?((?:百万|千万|[百千万亿])?元(?:人民币)?)[)\]]?$/;
/** Above the headings stands a title, or who reports to whom. */
const HEADINGS_WITHIN = 5;

const even = (text: string): string => text.normalize('NFKC').toLowerCase().replace(DECORATION, '');

/** What a heading means in a sheet: a field's name, RECORD_ID, or null. */
export function fieldOf(heading: string, sheet: Sheet): string | null {
  const wanted = even(heading);
  if (!wanted) return null;
  if (wanted === RECORD_ID) return RECORD_ID;
  const called = (text: string) => {
    const named = (name: string | undefined) => name !== undefined && even(name) === text;
    return (
      sheet.columns.find(({ field }) => named(field.label) || named(field.labelEn) || named(field.name)) ??
      sheet.columns.find(({ synonyms }) => synonyms.some(named))
    )?.field;
  };
  const amount = () => {
    const bare = called(wanted.replace(UNIT, ''));
    return bare?.type === 'money' ? bare : undefined;
  };
  return (called(wanted) ?? amount())?.name ?? null;
}

/** What each column is, each field once: the first column of that name is it. */
export function matchHeadings(headings: string[], sheet: Sheet): (string | null)[] {
  const taken = new Set<string>();
  return headings.map((heading) => {
    const name = fieldOf(heading, sheet);
    if (name === null || taken.has(name)) return null;
    taken.add(name);
    return name;
  });
}

const matched = (row: string[], sheet: Sheet) => matchHeadings(row, sheet).filter((name) => name !== null).length;

/** Which of the first rows has the headings; -1 when none has: one word alone in a wide table is a coincidence. */
export function headingsRow(rows: string[][], sheet: Sheet): number {
  const counts = rows.slice(0, HEADINGS_WITHIN).map((row) => matched(row, sheet));
  const most = Math.max(0, ...counts);
  const width = rows[0]?.length ?? 0;
  return most >= Math.min(2, width) && most > 0 ? counts.indexOf(most) : -1;
}

/** The sheet that knows most of the headings; the first when none knows any. */
export function bestSheet(rows: string[][], sheets: Sheet[]): Sheet | undefined {
  const known = (sheet: Sheet) => Math.max(0, ...rows.slice(0, HEADINGS_WITHIN).map((row) => matched(row, sheet)));
  return sheets.reduce<Sheet | undefined>((best, sheet) => (best && known(best) >= known(sheet) ? best : sheet), undefined);
}

/** Without headings the columns are taken to be the template's, in its order. */
export const byOrder = (width: number, sheet: Sheet): (string | null)[] =>
  Array.from({ length: width }, (_, index) => sheet.columns[index]?.field.name ?? null);

/** The mapping after a column was said to be something: whatever was that before no longer is. */
export const remap = (mapping: (string | null)[], column: number, name: string | null): (string | null)[] =>
  mapping.map((before, index) => (index === column ? name : before === name ? null : before));

/** The unit in which a heading says that the amounts of its column are, for example （万元）; else nothing. */
export function unitOf(field: Field, heading: string | undefined): string {
  const unit = field.type === 'money' ? UNIT.exec(even(heading ?? ''))?.[1] : undefined;
  return unit ? `（${unit}）` : '';
}

/** The heading under which a column is handed in: the field's own, with the unit of amounts the table's heading named. */
export function headingToSend(name: string, heading: string | undefined, sheet: Sheet): string {
  const field = sheet.columns.find((column) => column.field.name === name)?.field;
  if (!field) return name;
  const unit = unitOf(field, heading);
  return unit ? field.label.replace(/[（(].*$/, '') + unit : field.label;
}
