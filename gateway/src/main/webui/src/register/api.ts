import { address, call, callFile, type Query } from '@/shared/http';

export type FieldType = 'text' | 'code' | 'date' | 'money' | 'integer' | 'option' | 'flag';
export type FieldValue = string | number | boolean | null;
export type Content = Record<string, FieldValue | undefined>;
export type RecordState = 'draft' | 'submitted' | 'accepted' | 'withdrawn';
export type RecordAction = 'save' | 'submit' | 'accept' | 'return' | 'withdraw' | 'discard';

export interface Field {
  name: string;
  label: string;
  labelEn?: string;
  type: FieldType;
  required: boolean;
  options?: { value: string; label: string; labelEn?: string }[];
  personal?: boolean;
  help?: string;
  example?: string;
}

export interface RegisterFields {
  register: string;
  title: string;
  fields: Field[];
  columns: string[];
  /** What its records count in. */
  measures: { name: string; label: string; labelEn: string }[];
}

/** What a service says of one of its registers, to this caller. */
export interface RegisterSummary {
  name: string;
  title: string;
  titleEn: string;
  /** Register whose path carries the import workbook (enterprises and qualifications share one). */
  workbook: string;
  /** Units whose clerks file here and whose reviewers accept. */
  units: string[];
  /** Whether two of its subjects may be found to be one. */
  mergeable: boolean;
  /** Accepted records of all units. */
  accepted: number;
  /** Drafts and records to be reviewed of the caller's unit. */
  drafts: number;
  submitted: number;
}

export const readRegisters = (service: string, signal?: AbortSignal) =>
  call<RegisterSummary[]>(`/api/${service}/registers`, { signal });

/** A file on a record (佐证). */
export interface Evidence {
  id: string;
  name: string;
  mediaType: string;
  /** Bytes. */
  size: number;
  /** SM3, hex. */
  digest: string;
  /** A mark of secrecy in its name or text. */
  secrecyMark?: string;
}

/** What a form takes but points out; of the record as a whole where no field is named. */
export interface RecordWarning {
  field: string | null;
  code: string;
  message: string;
  messageEn: string;
}

export interface RecordView {
  rowId: string;
  recordId: string;
  title: string;
  state: RecordState;
  withdrawal: boolean;
  unit: string;
  lock: number;
  enteredBy: string | null;
  submittedBy: string | null;
  decidedBy: string | null;
  returnReason: string | null;
  sample: boolean;
  importId: string | null;
  updatedAt: string;
  subjects: { register: string; id: string }[];
  evidence: Evidence[];
  content: Content;
}

export interface RecordPage {
  total: number;
  page: number;
  size: number;
  items: RecordView[];
}

export interface Contribution {
  measure: string;
  amount: number;
  from: string;
  until: string | null;
  startsBy: string | null;
  endsBy: string | null;
}

export interface RecordDetail {
  recordId: string;
  title: string;
  accepted: RecordView | null;
  open: RecordView | null;
  actions: RecordAction[];
  warnings: RecordWarning[];
  contributions: Contribution[];
}

export interface Revision {
  seq: number;
  kind: string;
  reasonCode: string | null;
  actor: string;
  unit: string;
  recordedAt: string;
  snapshot: Content;
  evidence: Evidence[];
  subjects: unknown[];
  hash: string;
  previousHash: string | null;
  offset: number | null;
  logTime: string | null;
}

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
    reveal: (recordId: string, reason: string) =>
      post<{ content: Record<string, string> }>(`${one(recordId)}/reveal`, { reason }),
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
    acceptMany: (recordIds: string[]) => post<{ accepted: number }>(`${base}/accept`, { recordIds }),
    exportAddress: (filter: RecordFilter) => address(`${base}/export`, filter),
  };
}

export type RegisterApi = ReturnType<typeof registerApi>;
