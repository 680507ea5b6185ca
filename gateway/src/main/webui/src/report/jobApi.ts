import { call } from '@/shared/http';
import type { ReportKind } from './api';

/** Many reports made and printed in the background. */
export interface ReportJob {
  id: number;
  lock: string;
  state: 'waiting' | 'working' | 'done' | 'failed';
  done: number;
  total: number;
  /** The part it is at; a part without a unit is the district's. */
  current?: { kind: ReportKind; unit?: string };
  reason?: string;
  askedBy: string;
  askedAt: string;
  endedAt?: string;
}

/** @param scopes ids of units, `district`, or `all` for the district and every unit */
export const beginJob = (lock: string, kinds: ReportKind[], scopes: string[]) =>
  call<ReportJob>('/api/report-jobs', { method: 'POST', body: { lock, kinds, scopes } });

export const readJob = (id: string, signal?: AbortSignal) => call<ReportJob>(`/api/report-jobs/${id}`, { signal });

export const jobFile = (id: number) => `/api/report-jobs/${id}/file`;
