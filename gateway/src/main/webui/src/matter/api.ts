import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** 请示, which asks for one thing, and 报告, which asks for nothing. */
export type MatterKind = Schemas['MatterKind'];
export type MatterState = Schemas['MatterState'];
export type MatterMove = Schemas['MatterMove'];
export type Paper = Schemas['Paper'];
export type Outcome = Schemas['MatterOutcome'];

/** What a step says: a reason its text, a reply its outcome, a remark the units it goes to, a file its name. */
export type MatterContent = Partial<
  Schemas['Reason'] & Schemas['Reply'] & Schemas['Remark'] & Schemas['Attached'] & Schemas['RaisedTask']
>;
export type MatterStep = Omit<Schemas['MatterStep'], 'content'> & { content?: MatterContent };
export type Attachment = Schemas['Attachment'];
export type MatterLine = Schemas['MatterLine'];
export type Matter = Omit<Schemas['MatterView'], 'history'> & { history: MatterStep[] };

const base = (id: string) => `/api/matters/${encodeURIComponent(id)}`;

export const readMatters = (
  query: { kind?: string; state?: string; unit?: string; page: number; size: number },
  signal?: AbortSignal,
) => call<Schemas['MatterPage']>('/api/matters', { query, signal });

export const readMatter = (id: string, signal?: AbortSignal) => call<Matter>(base(id), { signal });

export const draftMatter = (kind: MatterKind, paper: Paper) =>
  call<Matter>('/api/matters', { method: 'POST', body: { kind, paper } satisfies Schemas['DraftOrder'] });

/** `version` is that of the matter that is looked at: what came in between is not written over. */
export const editMatter = (id: string, version: number, paper: Paper) =>
  call<Matter>(base(id), { method: 'PUT', body: { version, paper } satisfies Schemas['EditOrder'] });

export const moveMatter = (id: string, version: number, move: MatterMove, content?: MatterContent) =>
  call<Matter>(`${base(id)}/moves/${move}`, { method: 'POST', body: { version, content } satisfies Schemas['MatterMoveOrder'] });

export function attachToMatter(id: string, version: number, file: File): Promise<Matter> {
  const form = new FormData();
  form.append('version', String(version));
  form.append('file', file, file.name);
  return call(`${base(id)}/attachments`, { method: 'POST', body: form });
}

export const detachFromMatter = (id: string, version: number, attachment: string) =>
  call<Matter>(`${base(id)}/attachments/${attachment}`, { method: 'DELETE', query: { version } });

export const raiseTaskOf = (id: string, version: number, task: Schemas['Raised']) =>
  call<Matter>(`${base(id)}/task`, { method: 'POST', body: { version, task } satisfies Schemas['TaskOrder'] });

export const attachmentAddress = (id: string) => `/api/attachments/${encodeURIComponent(id)}`;
