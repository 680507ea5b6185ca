import { call } from '@/shared/http';

/** How the caller likes to look at a register, kept at the gateway. */
export interface SavedView {
  id: string;
  /** Service and register, as in the address of the list. */
  register: string;
  name: string;
  /** Filters, order and columns, as in that address. */
  query: string;
}

const one = (id: string) => `/api/views/${encodeURIComponent(id)}`;

export const readViews = (register: string, signal?: AbortSignal) =>
  call<SavedView[]>('/api/views', { query: { register }, signal });
export const keepView = (view: Omit<SavedView, 'id'>) => call<SavedView>('/api/views', { method: 'POST', body: view });
export const changeView = ({ id, name, query }: SavedView) => call<SavedView>(one(id), { method: 'PUT', body: { name, query } });
export const forgetView = (id: string) => call<void>(one(id), { method: 'DELETE' });
