import type { Field, FieldType, RegisterFields } from './api';
import type { GridColumn } from '@/shared/grid';

/** A column of a register's list: one of its fields, or what every record has. */
export interface RecordColumn extends GridColumn {
  field?: Field;
  /** By what the list is sorted; undefined where it cannot be. */
  sort?: string;
}

const WIDTHS: Record<FieldType, { width: number; grow?: number }> = {
  text: { width: 160, grow: 2 },
  code: { width: 186 },
  date: { width: 108 },
  money: { width: 130 },
  integer: { width: 92 },
  option: { width: 104, grow: 1 },
  flag: { width: 84 },
};
const FIRST = { desk: { width: 190, grow: 1 }, phone: { width: 150, grow: 1 } };

export const SELECT = 'select';

function columnOf(field: Field): RecordColumn {
  return {
    name: field.name,
    ...WIDTHS[field.type],
    number: field.type === 'money' || field.type === 'integer',
    field,
    sort: field.personal ? undefined : field.name,
  };
}

/** The names of the fields a list shows: those chosen that there are, else those the register begins with. */
export function shownFields({ fields, columns }: RegisterFields, chosen: string | undefined): string[] {
  const known = new Set(fields.map((field) => field.name));
  const wanted = [...new Set(chosen?.split(','))].filter((name) => known.has(name));
  return wanted.length > 0 ? wanted : columns.filter((name) => known.has(name));
}

/** The columns of a list, the first of them the one a record is opened by. */
export function columnsOf(register: RegisterFields, shown: string[], { selectable = false, phone = false }): RecordColumn[] {
  const [first, ...others] = shown.map((name) => columnOf(register.fields.find((field) => field.name === name)!));
  return [
    ...(first ? [{ ...first, ...(phone ? FIRST.phone : FIRST.desk), number: false }] : []),
    ...(selectable ? [{ name: SELECT, width: 44 }] : []),
    ...others,
    { name: 'state', width: 150 },
    { name: 'unit', width: 92 },
    { name: 'updatedAt', width: 140, sort: 'updatedAt' },
  ];
}

/** The order after the next press on a heading: up, down, and as it was. */
export function nextSort(sort: string | undefined, column: string): string | undefined {
  if (sort === column) return `-${column}`;
  return sort === `-${column}` ? undefined : column;
}
