import { call } from '@/shared/http';
import type { IndicatorStatus } from '@/scorecard/api';
import type { Progress } from '@/task/api';

/** A task that owes words for the month; without any while nothing was said. */
export interface TaskWord {
  id: string;
  title: string;
  word?: Progress;
}

export interface UnitMonth {
  unit: string;
  name: string;
  indicators: { id: string; name: string; unit: string; before: number | null; after: number | null }[];
  /** Those it leads that owe words. */
  tasks: TaskWord[];
  signOff: { zero: boolean; note: string; signedBy: string; signedAt: string } | null;
}

export interface Month {
  month: string;
  day: string;
  over: boolean;
  units: UnitMonth[];
  /** The id of its lock; null while it is open. */
  lock: string | null;
}

export interface Lock {
  id: string;
  month: string;
  day: string;
  knownAt: string;
  digest: string;
  despite: string | null;
  lockedBy: string;
  lockedAt: string;
  figures: {
    indicators: { id: string; value: number | null; required: number; status: IndicatorStatus }[];
    /** `reason` is that of the approved slip. */
    corrections: { id: string; locked: number | null; corrected: number | null; reason?: string }[];
    previous: string | null;
  };
}

export interface Verification {
  intact: boolean;
  reproduced: boolean;
  digest: string;
}

export const readMonth = (month: string, signal?: AbortSignal) => call<Month>(`/api/months/${month}`, { signal });

export const signOff = (month: string, zero: boolean, note: string) =>
  call<Month>(`/api/months/${month}/sign-offs`, { method: 'POST', body: { zero, note } });

/** Says of every task of one's unit that nothing has changed where nothing was said yet. */
export const sayUnchanged = (month: string) => call<Month>(`/api/months/${month}/unchanged`, { method: 'POST' });

export const lockMonth = (month: string, despite: string) =>
  call<Lock>(`/api/months/${month}/lock`, { method: 'POST', body: { despite: despite || null } });

export const readLocks = (signal?: AbortSignal) => call<Lock[]>('/api/locks', { signal });

export const verifyLock = (id: string) => call<Verification>(`/api/locks/${id}/verification`);
