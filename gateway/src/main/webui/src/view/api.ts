import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** How the caller likes to look at a register (`innovation/enterprises`), kept at the gateway; `query` as in the address of the list. */
export type SavedView = Schemas['SavedView'];

const one = (id: string) => `/api/views/${encodeURIComponent(id)}`;

export const readViews = (register: string, signal?: AbortSignal) =>
  call<SavedView[]>('/api/views', { query: { register }, signal });
export const keepView = (view: Omit<SavedView, 'id'>) =>
  call<SavedView>('/api/views', { method: 'POST', body: view satisfies Schemas['NewView'] });
export const changeView = ({ id, name, query }: SavedView) =>
  call<SavedView>(one(id), { method: 'PUT', body: { name, query } satisfies Schemas['ChangedView'] });
export const forgetView = (id: string) => call<void>(one(id), { method: 'DELETE' });
