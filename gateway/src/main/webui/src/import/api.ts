import type { Field } from '@/register/api';
import { call, type ProblemBody } from '@/shared/http';

export type ImportState =
  'reading' | 'previewed' | 'rejected' | 'committing' | 'committed' | 'stale' | 'accepting' | 'accepted' | 'failed';

export interface ImportCounts {
  new: number;
  changed: number;
  unchanged: number;
  wrong: number;
}

export interface Import {
  id: string;
  fileName: string;
  digest: string;
  state: ImportState;
  progress: { done: number; total: number | null } | null;
  counts: ImportCounts | null;
  errorCount: number;
  problem?: ProblemBody | null;
  uploadedBy: string;
  unit: string;
  uploadedAt: string;
  committedAt: string | null;
  acceptedAt: string | null;
}

export interface ImportError {
  sheet: string;
  cell: string;
  row: number;
  column?: string;
  code: string;
  message: string;
  value?: string | null;
  /** Worth a look, but no reason to leave the row out. */
  warning?: boolean;
}

export interface Listed<T> {
  total: number;
  items: T[];
}

/** A sheet of the workbook, as a table of one's own is laid into it. */
export interface Sheet {
  title: string;
  /** Whose records its rows are. */
  register: string;
  /** In the order of the template, each with what else it is called. */
  columns: { field: Field; synonyms: string[] }[];
}

/** What is imported as if it stood in a workbook: the nth row, from 0, in row n + 2 of the sheet. */
export interface PastedTable {
  sheet: string;
  headings: string[];
  rows: string[][];
}

/** The import calls of one workbook. */
export function importApi(service: string, workbook: string) {
  const base = `/api/${service}/${workbook}`;
  const one = (id: string) => `${base}/imports/${encodeURIComponent(id)}`;
  return {
    templateAddress: `${base}/template`,
    annotatedAddress: (id: string) => `${one(id)}/annotated`,
    upload: (file: File) => {
      const form = new FormData();
      form.append('file', file, file.name);
      return call<Import>(`${base}/import`, { method: 'POST', body: form });
    },
    sheets: (signal?: AbortSignal) => call<Sheet[]>(`${base}/sheets`, { signal }),
    paste: (table: PastedTable) => call<Import>(`${base}/import`, { method: 'POST', body: table }),
    list: (page: number, size: number, signal?: AbortSignal) =>
      call<Listed<Import>>(`${base}/imports`, { query: { page, size }, signal }),
    read: (id: string, signal?: AbortSignal) => call<Import>(one(id), { signal }),
    errors: (id: string, page: number, size: number, signal?: AbortSignal) =>
      call<Listed<ImportError>>(`${one(id)}/errors`, { query: { page, size }, signal }),
    commit: (id: string, digest: string, skipWrong: boolean) =>
      call<Import>(`${one(id)}/commit`, { method: 'POST', body: { digest, skipWrong } }),
    accept: (id: string) => call<Import>(`${one(id)}/accept`, { method: 'POST', body: {} }),
  };
}

export type ImportApi = ReturnType<typeof importApi>;
