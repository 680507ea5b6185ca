import { call } from '@/shared/http';
import type { RegisterSchemas } from '@/shared/schema';

export type Likeness = RegisterSchemas['Likeness'];
export type MergeState = RegisterSchemas['MergeState'];
export type MergeAction = RegisterSchemas['MergeAction'];

/** Two subjects of a register that may be one. */
export type Pair = RegisterSchemas['Offer'];

/** `total` of all; no more than 200 come at once. */
export type Offered = RegisterSchemas['Offered'];
export type Merge = RegisterSchemas['MergeView'];

type Finding = RegisterSchemas['Finding'];
type Seen = RegisterSchemas['SeenMerge'];
type Reasoned = RegisterSchemas['Reasoned'];

/** What stands in a register twice. */
export function duplicateApi(service: string, register: string) {
  const base = `/api/${service}/duplicates/${register}`;
  const post = (path: string, body: Finding | Seen | Reasoned) => call<Merge>(`${base}/${path}`, { method: 'POST', body });
  return {
    pairs: (signal?: AbortSignal) => call<Offered>(base, { signal }),
    merges: (signal?: AbortSignal) => call<Merge[]>(`${base}/merges`, { signal }),
    propose: (subject: string, into: string, reason: string) => post('merges', { subject, into, reason }),
    distinguish: (subject: string, into: string, reason: string) => post('distinct', { subject, into, reason }),
    accept: (merge: Merge) => post(`merges/${merge.id}/accept`, { lock: merge.lock }),
    giveBack: (merge: Merge, reason: string) => post(`merges/${merge.id}/return`, { lock: merge.lock, reason }),
    undo: (merge: Merge, reason: string) => post(`merges/${merge.id}/undo`, { lock: merge.lock, reason }),
  };
}
