import { call } from '@/shared/http';
import type { Content, Evidence, RecordState } from '@/register/api';

export const GROUNDS = ['period_over', 'purpose_served', 'consent_withdrawn', 'asked_by_person', 'unlawful'] as const;
export type Ground = (typeof GROUNDS)[number];

/** What tells a person from all others, by field name. */
export interface Identity extends Record<string, string> {
  documentType: string;
  identityNo: string;
}

/** A record that holds something on the person; personal values masked. */
export interface HeldRecord {
  register: string;
  registerTitle: string;
  registerTitleEn: string;
  recordId: string;
  title: string;
  unit: string;
  state: RecordState;
  /** Whether it is about the person now; otherwise only its history is. */
  current: boolean;
  content: Content;
  evidence: Evidence[];
  revisions: number;
  /** The last day it has to be kept; null where nothing asks for it. */
  retainedUntil: string | null;
}

export interface Disclosure {
  kind: 'reveal' | 'copy';
  register: string;
  recordId: string;
  fields: string[];
  actor: string;
  unit: string;
  reason: string;
  disclosedAt: string;
}

export interface Deletion {
  id: string;
  ground: Ground;
  note: string | null;
  unit: string;
  askedBy: string;
  askedAt: string;
  state: 'asked' | 'refused' | 'carried_out';
  decidedBy: string | null;
  decidedAt: string | null;
  refusal: string | null;
  keys: number | null;
  decidable: boolean;
}

export interface Held {
  records: HeldRecord[];
  disclosures: Disclosure[];
  deletions: Deletion[];
}

/** What a service holds on one person. Who is asked about never stands in an address. */
export function personalDataApi(service: string) {
  const base = `/api/${service}/personal-data`;
  const post = <T>(path: string, body: unknown) => call<T>(`${base}/${path}`, { method: 'POST', body });
  return {
    lookUp: (identity: Identity) => post<Held>('lookup', { identity }),
    copy: (identity: Identity, reason: string) => post<unknown>('copy', { identity, reason }),
    waiting: (signal?: AbortSignal) => call<Deletion[]>(`${base}/deletions`, { signal }),
    asked: (id: string) => call<Held>(`${base}/deletions/${id}`),
    ask: (identity: Identity, ground: Ground, note: string) => post<Deletion>('deletions', { identity, ground, note }),
    decide: (id: string, carryOut: boolean, reason: string) => post<Deletion>(`deletions/${id}/decide`, { carryOut, reason }),
  };
}
