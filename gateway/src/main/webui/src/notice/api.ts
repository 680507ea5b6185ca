import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** For everybody of the unit unless it names an account; `subject` is the id of what it is about, by the kind. */
export type Notice = Schemas['Notice'];

/** `unread` counts all that were not read, on this page or not; `next` is what to ask for as `before`, null on the last page. */
export type NoticePage = Schemas['NoticePage'];

export const readNotices = (unread: boolean, before?: number | null, signal?: AbortSignal) =>
  call<NoticePage>('/api/notices', { query: { unread, before }, signal });

export const markRead = (id: number) => call<void>(`/api/notices/${id}/read`, { method: 'POST' });

export const markAllRead = () => call<void>('/api/notices/read-all', { method: 'POST' });
