import { call } from '@/shared/http';
import type { RegisterSchemas } from '@/shared/schema';

export type ImportState = RegisterSchemas['ImportState'];
export type ImportCounts = RegisterSchemas['ImportCounts'];
export type Import = RegisterSchemas['ImportView'];

/** What is wrong with a cell or, without a column, with a row. A warning is no reason to leave the row out. */
export type ImportError = RegisterSchemas['Flaw'];

/** A sheet of the workbook, as a table of one's own is laid into it: its columns in the order of the template, each with what else it is called. */
export type Sheet = RegisterSchemas['SheetView'];

/** What is imported as if it stood in a workbook: the nth row, from 0, in row n + 2 of the sheet. */
export type PastedTable = RegisterSchemas['PastedRows'];

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
      call<RegisterSchemas['ImportPage']>(`${base}/imports`, { query: { page, size }, signal }),
    read: (id: string, signal?: AbortSignal) => call<Import>(one(id), { signal }),
    errors: (id: string, page: number, size: number, signal?: AbortSignal) =>
      call<RegisterSchemas['Flaws']>(`${one(id)}/errors`, { query: { page, size }, signal }),
    commit: (id: string, digest: string, skipWrong: boolean) =>
      call<Import>(`${one(id)}/commit`, { method: 'POST', body: { digest, skipWrong } satisfies RegisterSchemas['Commit'] }),
    accept: (id: string) => call<Import>(`${one(id)}/accept`, { method: 'POST', body: {} }),
  };
}

export type ImportApi = ReturnType<typeof importApi>;
