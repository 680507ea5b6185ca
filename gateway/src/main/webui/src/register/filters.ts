import type { Field } from './api';

/** How many choices fit beside the search. */
const BESIDE = 2;

/** What is asked for between two ends, not exactly. */
export const isRange = (field: Field): boolean => field.type === 'date' || field.type === 'money';

/** By what names a field narrows a list: a date or an amount by its two ends. */
export const filterNames = (field: Field): [string, string?] =>
  isRange(field) ? [`${field.name}.from`, `${field.name}.to`] : [field.name];

/** The fields a list can be narrowed by: its columns, those with few choices first in sight and the rest on demand. */
export function filtersOf(fields: Field[], columns: string[]): { beside: Field[]; further: Field[] } {
  const usable = fields.filter(
    (field) =>
      !field.personal &&
      (field.type !== 'option' || !!field.options?.length) &&
      // A yes or no is seldom a column, and often what is looked for.
      (columns.includes(field.name) || field.type === 'flag'),
  );
  const beside = usable.filter((field) => field.type === 'option').slice(0, BESIDE);
  return { beside, further: usable.filter((field) => !beside.includes(field)) };
}

/** One thing that narrows a list, with the names it has in the address. */
export interface ActiveFilter {
  names: string[];
  /** undefined for what is no field: the search, the state, the unit, a subject, an import. */
  field?: Field;
  values: string[];
}

/** What narrows the list now, each end of a range with its other one. */
export function activeFilters(fields: Field[], filter: Record<string, unknown>): ActiveFilter[] {
  const found = new Map<string, ActiveFilter>();
  for (const [name, value] of Object.entries(filter)) {
    if (name === 'sort' || !value) continue;
    const base = name.replace(/\.(from|to)$/, '');
    const field = fields.find((f) => f.name === base && filterNames(f).includes(name));
    const same = found.get(base) ?? { names: [], field, values: [] };
    found.set(base, { ...same, names: [...same.names, name], values: [...same.values, String(value)] });
  }
  return [...found.values()];
}
