import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type Letter = Schemas['Letter'];
export type SlipColour = Schemas['SlipColour'];
export type ObligationKind = Schemas['ObligationKind'];

/** 提醒函, 督促函, 通报: a letter to a unit about what it owes by a day. Its subject is a task, `task/milestone` or a month. */
export type Slip = Schemas['Slip'];
export type SlipPage = Schemas['SlipPage'];

export const readSlips = (subject?: string, signal?: AbortSignal) => call<Slip[]>('/api/slips', { query: { subject }, signal });

export const readSlip = (id: string, signal?: AbortSignal) => call<SlipPage>(`/api/slips/${id}`, { signal });

export const answerSlip = (id: string, text: string) =>
  call<SlipPage>(`/api/slips/${id}/answer`, { method: 'POST', body: { text } satisfies Schemas['Answer'] });

/** Looks now at what is due; answers with the letters issued. */
export const sweepSlips = () => call<Slip[]>('/api/slips/sweep', { method: 'POST' });
