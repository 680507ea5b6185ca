import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** A task that owes words for the month; without any while nothing was said. */
export type TaskWord = Schemas['TaskWord'];

/** `tasks` are those it leads that owe words. */
export type UnitMonth = Schemas['UnitMonth'];

/** `lock` is the id of its lock; null while it is open. */
export type Month = Schemas['Month'];
export type Lock = Schemas['LockView'];
export type Verification = Schemas['LockVerification'];

export const readMonth = (month: string, signal?: AbortSignal) => call<Month>(`/api/months/${month}`, { signal });

export const signOff = (month: string, zero: boolean, note: string) =>
  call<Month>(`/api/months/${month}/sign-offs`, { method: 'POST', body: { zero, note } satisfies Schemas['Signature'] });

/** Says of every task of one's unit that nothing has changed where nothing was said yet. */
export const sayUnchanged = (month: string) => call<Month>(`/api/months/${month}/unchanged`, { method: 'POST' });

export const lockMonth = (month: string, despite: string) =>
  call<Lock>(`/api/months/${month}/lock`, { method: 'POST', body: { despite: despite || null } satisfies Schemas['LockOrder'] });

export const readLocks = (signal?: AbortSignal) => call<Lock[]>('/api/locks', { signal });

export const verifyLock = (id: string) => call<Verification>(`/api/locks/${id}/verification`);
