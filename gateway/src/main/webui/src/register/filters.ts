import type { Field } from './api';

/** How many choices fit beside the search. */
const BESIDE = 2;

const FILTERED = new Set<Field['type']>(['option', 'flag', 'date', 'code', 'text', 'integer']);

/** By what names a field narrows a list: a date by its first and its last day. */
export const filterNames = (field: Field): [string, string?] =>
  field.type === 'date' ? [`${field.name}.from`, `${field.name}.to`] : [field.name];

/** The fields a list can be narrowed by: its columns, those with few choices first in sight and the rest on demand. */
export function filtersOf(fields: Field[], columns: string[]): { beside: Field[]; further: Field[] } {
  const usable = fields.filter(
    (field) =>
      FILTERED.has(field.type) &&
      !field.personal &&
      (field.type !== 'option' || !!field.options?.length) &&
      // A yes or no is seldom a column, and often what is looked for.
      (columns.includes(field.name) || field.type === 'flag'),
  );
  const beside = usable.filter((field) => field.type === 'option').slice(0, BESIDE);
  return { beside, further: usable.filter((field) => !beside.includes(field)) };
}
