import { call } from '@/shared/http';
import type { RegisterSchemas } from '@/shared/schema';

export type Ground = RegisterSchemas['DeletionGround'];
export const GROUNDS = [
  'period_over',
  'purpose_served',
  'consent_withdrawn',
  'asked_by_person',
  'unlawful',
] as const satisfies Ground[];

/** What tells a person from all others, by field name. */
export interface Identity extends Record<string, string> {
  documentType: string;
  identityNo: string;
}

/** A record that holds something on the person; personal values masked. When it is not about them now, only its history is. */
export type HeldRecord = RegisterSchemas['HeldRecord'];
export type Disclosure = RegisterSchemas['Disclosure'];
export type Deletion = RegisterSchemas['Deletion'];
export type Held = RegisterSchemas['HeldView'];

type Asked = RegisterSchemas['Somebody' | 'CopyAsked' | 'DeletionAsked' | 'Decided'];

/** What a service holds on one person. Who is asked about never stands in an address. */
export function personalDataApi(service: string) {
  const base = `/api/${service}/personal-data`;
  const post = <T>(path: string, body: Asked) => call<T>(`${base}/${path}`, { method: 'POST', body });
  return {
    lookUp: (identity: Identity) => post<Held>('lookup', { identity }),
    copy: (identity: Identity, reason: string) => post<RegisterSchemas['Copy']>('copy', { identity, reason }),
    waiting: (signal?: AbortSignal) => call<Deletion[]>(`${base}/deletions`, { signal }),
    asked: (id: string) => call<Held>(`${base}/deletions/${id}`),
    ask: (identity: Identity, ground: Ground, note: string) => post<Deletion>('deletions', { identity, ground, note }),
    decide: (id: string, carryOut: boolean, reason: string) => post<Deletion>(`deletions/${id}/decide`, { carryOut, reason }),
  };
}
