import type { Notice } from '@/api/notices';

const ABOUT_LETTERS = ['reminder', 'urging', 'circular', 'slip-answered'];

/** Where what a notice is about can be seen to. */
export const pageOf = (notice: Pick<Notice, 'kind' | 'subject'>): string =>
  `/${ABOUT_LETTERS.includes(notice.kind) ? 'slips' : 'tasks'}/${encodeURIComponent(notice.subject)}`;
