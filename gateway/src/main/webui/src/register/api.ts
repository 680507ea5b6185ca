import { address, call, callFile, type Query } from '@/shared/http';
import type { RegisterSchemas } from '@/shared/schema';

export type FieldType = RegisterSchemas['FieldType'];
export type FieldValue = RegisterSchemas['FieldValue'];
export type Content = Record<string, FieldValue | undefined>;
export type RecordState = RecordView['state'];
export type RecordAction = RegisterSchemas['RecordAction'];
export type Field = RegisterSchemas['FieldView'];
export type RegisterFields = RegisterSchemas['FormView'];

/** What a service says of one of its registers, to this caller: drafts and records to be reviewed are those of their unit. */
export type RegisterSummary = RegisterSchemas['RegisterSummary'];

/** A file on a record (佐证). */
export type Evidence = RegisterSchemas['Evidence'];

/** What a form takes but points out; of the record as a whole where no field is named. */
export type RecordWarning = RegisterSchemas['RecordWarning'];
export type RecordView = RegisterSchemas['RecordView'];
export type RecordPage = RegisterSchemas['RecordPage'];
export type Contribution = RegisterSchemas['Contribution'];
export type RecordDetail = RegisterSchemas['RecordDetail'];
export type Revision = RegisterSchemas['Revision'];

export const readRegisters = (service: string, signal?: AbortSignal) =>
  call<RegisterSummary[]>(`/api/${service}/registers`, { signal });

/** Besides these, any field but amounts filters by its own name, a date by `name.from` and `name.to`. */
export interface RecordFilter extends Query {
  q?: string;
  state?: string;
  unit?: string;
  importId?: string;
  subject?: string;
  page?: number;
  size?: number;
  sort?: string;
}

/** The calls of one register; every register has the same shape. */
export function registerApi(service: string, register: string) {
  const base = `/api/${service}/${register}`;
  const one = (recordId: string) => `${base}/${encodeURIComponent(recordId)}`;
  const post = <T>(path: string, body: unknown) => call<T>(path, { method: 'POST', body });
  return {
    fields: (signal?: AbortSignal) => call<RegisterFields>(`${base}/fields`, { signal }),
    list: (filter: RecordFilter, signal?: AbortSignal) => call<RecordPage>(base, { query: filter, signal }),
    read: (recordId: string, signal?: AbortSignal) => call<RecordDetail>(one(recordId), { signal }),
    history: (recordId: string, signal?: AbortSignal) => call<Revision[]>(`${one(recordId)}/history`, { signal }),
    create: (content: Content) => post<RecordDetail>(base, { content }),
    save: (recordId: string, lock: number, content: Content) =>
      call<RecordDetail>(one(recordId), { method: 'PUT', body: { lock, content } }),
    submit: (recordId: string, lock: number) => post<RecordDetail>(`${one(recordId)}/submit`, { lock }),
    accept: (recordId: string, lock: number) => post<RecordDetail>(`${one(recordId)}/accept`, { lock }),
    giveBack: (recordId: string, lock: number, reason: string) => post<RecordDetail>(`${one(recordId)}/return`, { lock, reason }),
    withdraw: (recordId: string, lock: number, reasonCode: string) =>
      post<RecordDetail>(`${one(recordId)}/withdraw`, { lock, reasonCode }),
    /** Personal values in plain, by field name; that they were asked for is recorded. */
    reveal: (recordId: string, reason: string) => post<RegisterSchemas['Revealed']>(`${one(recordId)}/reveal`, { reason }),
    discard: (recordId: string) => call<void>(`${one(recordId)}/open`, { method: 'DELETE' }),
    attach: (recordId: string, lock: number, file: File) => {
      const form = new FormData();
      form.append('file', file);
      form.append('lock', String(lock));
      return call<RecordDetail>(`${one(recordId)}/evidence`, { method: 'POST', body: form });
    },
    detach: (recordId: string, lock: number, id: string) =>
      call<RecordDetail>(`${one(recordId)}/evidence/${id}`, { method: 'DELETE', query: { lock } }),
    evidence: (recordId: string, id: string, signal?: AbortSignal) => callFile(`${one(recordId)}/evidence/${id}`, { signal }),
    evidenceAddress: (recordId: string, id: string) => `${one(recordId)}/evidence/${id}`,
    acceptMany: (recordIds: string[]) => post<RegisterSchemas['AcceptedCount']>(`${base}/accept`, { recordIds }),
    exportAddress: (filter: RecordFilter) => address(`${base}/export`, filter),
  };
}

export type RegisterApi = ReturnType<typeof registerApi>;
