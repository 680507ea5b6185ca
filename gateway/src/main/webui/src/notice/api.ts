import { call } from '@/shared/http';

export interface Notice {
  id: number;
  unit: string;
  /** Whom alone it is for; null when it is for everybody of the unit. */
  account: string | null;
  kind: string;
  /** Id of the letter, task or matter it is about, by the kind. */
  subject: string;
  no: string | null;
  title: string;
  due: string | null;
  createdAt: string;
  readAt: string | null;
}

export interface NoticePage {
  /** All that were not read, on this page or not. */
  unread: number;
  notices: Notice[];
  /** What to ask for as `before`; null on the last page. */
  next: number | null;
}

export const readNotices = (unread: boolean, before?: number | null, signal?: AbortSignal) =>
  call<NoticePage>('/api/notices', { query: { unread, before }, signal });

export const markRead = (id: number) => call<void>(`/api/notices/${id}/read`, { method: 'POST' });

export const markAllRead = () => call<void>('/api/notices/read-all', { method: 'POST' });
