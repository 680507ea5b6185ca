import type { LocationQuery } from 'vue-router';

/** What an address has besides what a view is: where in the list somebody is. */
const PLACE = new Set(['at']);

/** A view as text, the same whatever the order in which its parts came about. */
export function viewQuery(query: LocationQuery): string {
  const parts = Object.entries(query)
    .filter(([name]) => !PLACE.has(name))
    .map(([name, value]): [string, string] => [name, [value].flat()[0] ?? ''])
    .filter(([, value]) => value !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return new URLSearchParams(parts).toString();
}

/** The part of an address a view stands for. */
export const queryOf = (view: string): Record<string, string> => Object.fromEntries(new URLSearchParams(view));
