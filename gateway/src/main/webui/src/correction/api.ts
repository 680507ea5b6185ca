import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type CorrectionMove = Schemas['CorrectionMove'];
export type CorrectionStep = Schemas['CorrectionStep'];

/** 更正单: a figure of the lock before that is known differently by now. */
export type CorrectionSlip = Schemas['CorrectionSlip'];

const base = (month: string) => `/api/months/${month}/corrections`;

export const readCorrections = (month: string, signal?: AbortSignal) => call<CorrectionSlip[]>(base(month), { signal });

export const moveCorrection = (month: string, indicator: string, move: CorrectionMove, reason?: string) =>
  call<CorrectionSlip[]>(`${base(month)}/${indicator}/${move}`, {
    method: 'POST',
    body: { reason } satisfies Schemas['CorrectionOrder'],
  });
