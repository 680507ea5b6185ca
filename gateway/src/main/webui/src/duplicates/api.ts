import { call } from '@/shared/http';

export type Likeness = 'code' | 'name' | 'former_name' | 'similar_name';
export type MergeState = 'proposed' | 'returned' | 'merged' | 'undo_proposed' | 'undone' | 'distinct';
export type MergeAction = 'accept' | 'return' | 'undo';

/** Two subjects of a register that may be one. */
export interface Pair {
  subject: string;
  title: string;
  into: string;
  intoTitle: string;
  why: Likeness;
}

export interface Offered {
  /** Of all; no more than 200 come at once. */
  total: number;
  pairs: Pair[];
}

export interface Merge extends Omit<Pair, 'why'> {
  id: string;
  state: MergeState;
  unit: string;
  reason: string;
  proposedBy: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedAt: string | null;
  returnReason: string | null;
  undoReason: string | null;
  undoProposedBy: string | null;
  lock: number;
  actions: MergeAction[];
}

/** What stands in a register twice. */
export function duplicateApi(service: string, register: string) {
  const base = `/api/${service}/duplicates/${register}`;
  const post = (path: string, body: unknown) => call<Merge>(`${base}/${path}`, { method: 'POST', body });
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
