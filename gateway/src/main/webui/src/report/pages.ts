/** A part of a document as high as so many lines of the page. */
export interface Measured {
  lines: number;
  /** May begin on one page and end on the next, between two of its lines. */
  splits: boolean;
  /** Never the last of a page: a heading. */
  leads: boolean;
}

/** Lines `from` to `from + lines` of the part at `index`. */
export interface Slice {
  index: number;
  from: number;
  lines: number;
}

/**
 * The parts on pages of so many lines, in order. A part that may not be split begins on a new page when it does not
 * fit; one higher than a page has a page of its own.
 */
export function paginate(parts: Measured[], perPage: number): Slice[][] {
  const pages: Slice[][] = [[]];
  let free = perPage;

  const turn = () => {
    pages.push([]);
    free = perPage;
  };
  const put = (slice: Slice) => {
    pages.at(-1)?.push(slice);
    free -= slice.lines;
  };

  parts.forEach((part, index) => {
    const next = parts[index + 1];
    const needed = part.splits ? 1 : part.lines + (part.leads && next ? Math.min(next.lines, next.splits ? 1 : next.lines) : 0);
    if (needed > free && free < perPage) turn();
    if (!part.splits) return put({ index, from: 0, lines: part.lines });
    for (let from = 0; from < part.lines;) {
      if (free <= 0) turn();
      const lines = Math.min(free, part.lines - from);
      put({ index, from, lines });
      from += lines;
    }
  });
  return pages;
}
