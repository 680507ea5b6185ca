import type { Notice } from './api';

const ABOUT_LETTERS = ['reminder', 'urging', 'circular', 'slip-answered'];

function placeOf(kind: string): string {
  if (ABOUT_LETTERS.includes(kind)) return 'slips';
  return kind.startsWith('matter-') ? 'matters' : 'tasks';
}

/** Where what a notice is about can be seen to. */
export const pageOf = (notice: Pick<Notice, 'kind' | 'subject'>): string =>
  `/${placeOf(notice.kind)}/${encodeURIComponent(notice.subject)}`;
