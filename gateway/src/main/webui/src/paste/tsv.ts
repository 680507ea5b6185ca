/**
 * A table as Excel and WPS put it on the clipboard: cells between tabs, rows between line ends, a cell with a tab or a line
 * end of its own in quotation marks. Every row has as many cells as the longest; empty rows at the end are left out.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const { cell, end } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    rows.at(-1)!.push(cell.trim());
    const next = text[end];
    if (next === '\t') {
      at = end + 1;
      // A tab at the very end has an empty cell behind it.
      if (at === text.length) rows.at(-1)!.push('');
    } else {
      at = end + (text.startsWith('\r\n', end) ? 2 : 1);
      if (next !== undefined) rows.push([]);
    }
  }
  while (rows.length > 0 && rows.at(-1)!.every((cell) => cell === '')) rows.pop();
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

interface Read {
  cell: string;
  /** Where what ends the cell stands. */
  end: number;
}

function plain(text: string, from: number): Read {
  let end = from;
  while (end < text.length && !'\t\r\n'.includes(text[end]!)) end += 1;
  return { cell: text.slice(from, end), end };
}

/** In quotation marks only because of what is in them: a cell that merely begins and ends with some is as it stands. */
function quoted(text: string, from: number): Read {
  let inner = '';
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] !== '"') inner += text[at];
    else if (text[at + 1] === '"') {
      inner += '"';
      at += 1;
    } else {
      const end = at + 1;
      const isWhole = end === text.length || '\t\r\n'.includes(text[end]!);
      return isWhole && /[\t\r\n"]/.test(inner) ? { cell: inner.replace(/\r\n?/g, '\n'), end } : plain(text, from);
    }
  }
  return plain(text, from);
}
