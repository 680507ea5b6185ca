import { call, callFile } from '@/shared/http';

/** A workbook with named cells that is filled from a lock. */
export interface ReportTemplate {
  id: number;
  name: string;
  /** Whose it is; absent for the office's, which is everybody's. */
  unit?: string;
  by: string;
  at: string;
}

export const readTemplates = (signal?: AbortSignal) => call<ReportTemplate[]>('/api/report-templates', { signal });

export function keepTemplate(name: string, file: File): Promise<ReportTemplate> {
  const form = new FormData();
  form.append('name', name);
  form.append('file', file, file.name);
  return call('/api/report-templates', { method: 'POST', body: form });
}

/** A named cell, and whether a lock has something to fill it with. */
export interface NamedCell {
  name: string;
  cell: string;
  known: boolean;
}

export const readNames = (id: number, lock: string, signal?: AbortSignal) =>
  call<NamedCell[]>(`/api/report-templates/${id}/names`, { query: { lock }, signal });

/** The workbook filled from a lock, for a unit or the whole district. */
export const fillTemplate = (id: number, lock: string, unit?: string) =>
  callFile(`/api/report-templates/${id}/filled`, { method: 'POST', query: { lock, unit } });
