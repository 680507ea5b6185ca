/** The pages, from 0, that hold the rows from the first to the last. */
export function pagesOf(first: number, last: number, size: number): number[] {
  const from = Math.max(0, Math.floor(first / size));
  const to = Math.max(from, Math.floor(last / size));
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

/** The pages to forget so that only `most` are left: those farthest from what is in sight. */
export function farthest(known: number[], wanted: number[], most: number): number[] {
  const distance = (page: number) => Math.min(...wanted.map((w) => Math.abs(w - page)));
  return [...known].sort((a, b) => distance(a) - distance(b)).slice(most);
}
