import { call } from '@/shared/http';

/** 请示, which asks for one thing, and 报告, which asks for nothing. */
export type MatterKind = 'request' | 'report';
export type MatterState = 'draft' | 'to-sign' | 'signed' | 'registered' | 'replied' | 'noted' | 'withdrawn';
export type MatterMove =
  | 'draft'
  | 'edit'
  | 'attach'
  | 'detach'
  | 'submit'
  | 'sign'
  | 'return'
  | 'withdraw'
  | 'register'
  | 'reject'
  | 'ask-more'
  | 'reply'
  | 'note'
  | 'remark'
  | 'file'
  | 'raise-task';

export interface Paper {
  title: string;
  body: string;
  addressedTo: string;
  documentNo?: string;
  task?: string;
  indicator?: string;
}

export type Outcome = 'agreed' | 'not-agreed';

/** What a step says: a reason its text, a reply its outcome, a remark the units it goes to, a file its name. */
export interface MatterContent {
  text?: string;
  outcome?: Outcome;
  who?: string;
  on?: string;
  to?: string[];
  attachment?: string;
  name?: string;
  task?: string;
}

export interface MatterStep {
  no: number;
  move: MatterMove;
  content?: MatterContent;
  by: string;
  unit: string;
  onBehalfOf?: string;
  at: string;
}

export interface Attachment {
  id: string;
  name: string;
  mediaType: string;
  size: number;
  digest: string;
  secrecyMark: string | null;
  by: string;
  unit: string;
  at: string;
}

export interface MatterLine {
  id: string;
  kind: MatterKind;
  unit: string;
  state: MatterState;
  version: number;
  title: string;
  documentNo: string | null;
  at: string;
  moves: MatterMove[];
}

export interface Matter {
  id: string;
  kind: MatterKind;
  unit: string;
  state: MatterState;
  version: number;
  paper: Paper;
  attachments: Attachment[];
  history: MatterStep[];
  warnings: { code: 'no-closing' | 'secrecy-mark'; found?: string }[];
  moves: MatterMove[];
}

const base = (id: string) => `/api/matters/${encodeURIComponent(id)}`;

export const readMatters = (
  query: { kind?: string; state?: string; unit?: string; page: number; size: number },
  signal?: AbortSignal,
) => call<{ total: number; items: MatterLine[] }>('/api/matters', { query, signal });

export const readMatter = (id: string, signal?: AbortSignal) => call<Matter>(base(id), { signal });

export const draftMatter = (kind: MatterKind, paper: Paper) =>
  call<Matter>('/api/matters', { method: 'POST', body: { kind, paper } });

/** `version` is that of the matter that is looked at: what came in between is not written over. */
export const editMatter = (id: string, version: number, paper: Paper) =>
  call<Matter>(base(id), { method: 'PUT', body: { version, paper } });

export const moveMatter = (id: string, version: number, move: MatterMove, content?: MatterContent) =>
  call<Matter>(`${base(id)}/moves/${move}`, { method: 'POST', body: { version, content } });

export function attachToMatter(id: string, version: number, file: File): Promise<Matter> {
  const form = new FormData();
  form.append('version', String(version));
  form.append('file', file, file.name);
  return call(`${base(id)}/attachments`, { method: 'POST', body: form });
}

export const detachFromMatter = (id: string, version: number, attachment: string) =>
  call<Matter>(`${base(id)}/attachments/${attachment}`, { method: 'DELETE', query: { version } });

export const raiseTaskOf = (
  id: string,
  version: number,
  task: { source: 'office'; title: string; kind: string; lead: string; co: string[]; deadline: string },
) => call<Matter>(`${base(id)}/task`, { method: 'POST', body: { version, task } });

export const attachmentAddress = (id: string) => `/api/attachments/${encodeURIComponent(id)}`;
