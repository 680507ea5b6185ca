import { call } from '@/shared/http';
import type { Content } from '@/register/api';

export const OUTCOMES = ['missing', 'differing', 'extra', 'unreadable', 'drafted', 'same'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A published list that was compared with a register. */
export interface OfficialList {
  id: string;
  fileName: string;
  /** SM3, hex. */
  digest: string;
  /** What all its rows have in common. */
  common: Content;
  /** Fields it has a column for. */
  columns: string[];
  unit: string;
  uploadedBy: string;
  uploadedAt: string;
  counts: Record<Outcome, number>;
}

export interface ListRow {
  ordinal: number;
  /** In the file; null for a record the list does not name. */
  rowNumber: number | null;
  outcome: Outcome;
  title: string;
  recordId: string | null;
  differences: { field: string; listed: string; registered: string | null }[];
  problem: string | null;
}

/** Published lists beside one register. */
export function listApi(service: string, register: string) {
  const base = `/api/${service}/lists/${register}`;
  return {
    recent: (signal?: AbortSignal) => call<OfficialList[]>(base, { signal }),
    read: (id: string, signal?: AbortSignal) => call<OfficialList>(`${base}/${id}`, { signal }),
    rows: (id: string, outcome: Outcome, page: number, size: number, signal?: AbortSignal) =>
      call<{ total: number; items: ListRow[] }>(`${base}/${id}/rows`, { query: { outcome, page, size }, signal }),
    compare: (file: File, common: Content) => {
      const form = new FormData();
      form.append('file', file);
      form.append('common', JSON.stringify(common));
      return call<OfficialList>(base, { method: 'POST', body: form });
    },
    /** Drafts of the rows given by ordinal, or of all that are missing. */
    draft: (id: string, rows: number[] = []) =>
      call<{ drafted: number; refused: number }>(`${base}/${id}/drafts`, { method: 'POST', body: { rows } }),
  };
}
