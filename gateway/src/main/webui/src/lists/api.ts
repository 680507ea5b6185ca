import { call } from '@/shared/http';
import type { Content } from '@/register/api';
import type { RegisterSchemas } from '@/shared/schema';

export type Outcome = RegisterSchemas['Outcome'];
export const OUTCOMES = ['missing', 'differing', 'extra', 'unreadable', 'drafted', 'same'] as const satisfies Outcome[];

/** A published list that was compared with a register; `common` is what all its rows say, `columns` the fields it has a column for. */
export type OfficialList = RegisterSchemas['ListView'];

/** `rowNumber` is that of the file; null for a record the list does not name. */
export type ListRow = RegisterSchemas['RowView'];

/** Published lists beside one register. */
export function listApi(service: string, register: string) {
  const base = `/api/${service}/lists/${register}`;
  return {
    recent: (signal?: AbortSignal) => call<OfficialList[]>(base, { signal }),
    read: (id: string, signal?: AbortSignal) => call<OfficialList>(`${base}/${id}`, { signal }),
    rows: (id: string, outcome: Outcome, page: number, size: number, signal?: AbortSignal) =>
      call<RegisterSchemas['Rows']>(`${base}/${id}/rows`, { query: { outcome, page, size }, signal }),
    compare: (file: File, common: Content) => {
      const form = new FormData();
      form.append('file', file);
      form.append('common', JSON.stringify(common));
      return call<OfficialList>(base, { method: 'POST', body: form });
    },
    /** Drafts of the rows given by ordinal, or of all that are missing. */
    draft: (id: string, rows: number[] = []) =>
      call<RegisterSchemas['Drafted']>(`${base}/${id}/drafts`, {
        method: 'POST',
        body: { rows } satisfies RegisterSchemas['Chosen'],
      }),
  };
}
