import { call } from '@/shared/http';

export type CorrectionMove = 'draft' | 'sign' | 'approve' | 'return';

export interface CorrectionStep {
  id: number;
  kind: CorrectionMove;
  locked?: number;
  corrected?: number;
  /** Of the draft, or why it is returned. */
  reason?: string;
  by: string;
  unit: string;
  at: string;
}

/** 更正单: a figure of the lock before that is known differently by now. */
export interface CorrectionSlip {
  indicator: string;
  name: string;
  /** The unit that answers for it. */
  lead: string;
  lock: string;
  /** Absent where nothing was reported. */
  locked?: number;
  corrected?: number;
  /** A slip was approved for the figure as it is known now. */
  covered: boolean;
  steps: CorrectionStep[];
  moves: CorrectionMove[];
}

const base = (month: string) => `/api/months/${month}/corrections`;

export const readCorrections = (month: string, signal?: AbortSignal) => call<CorrectionSlip[]>(base(month), { signal });

export const moveCorrection = (month: string, indicator: string, move: CorrectionMove, reason?: string) =>
  call<CorrectionSlip[]>(`${base(month)}/${indicator}/${move}`, { method: 'POST', body: { reason } });
