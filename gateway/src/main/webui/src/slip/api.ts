import { call } from '@/shared/http';

export type Letter = 'reminder' | 'urging' | 'circular';
export type SlipColour = 'blue' | 'yellow' | 'orange' | 'red';
export type ObligationKind = 'task' | 'milestone' | 'month';

/** 提醒函, 督促函, 通报: a letter to a unit about what it owes by a day. */
export interface Slip {
  id: number;
  obligation: ObligationKind;
  /** Of a task its id, of a milestone task/milestone, else the month. */
  subject: string;
  unit: string;
  title: string;
  due: string;
  letter: Letter;
  colour: SlipColour;
  no: number;
  issuedOn: string;
  /** When it was answered, or done what it asks for. */
  answeredAt: string | null;
  answer: string | null;
  answeredBy: string | null;
}

export interface SlipPage {
  slip: Slip;
  letter: { heading: string; number: string; to: string; paragraphs: string[]; from: string; date: string };
  answerable: boolean;
}

export const readSlips = (subject?: string, signal?: AbortSignal) => call<Slip[]>('/api/slips', { query: { subject }, signal });

export const readSlip = (id: string, signal?: AbortSignal) => call<SlipPage>(`/api/slips/${id}`, { signal });

export const answerSlip = (id: string, text: string) =>
  call<SlipPage>(`/api/slips/${id}/answer`, { method: 'POST', body: { text } });

/** Looks now at what is due; answers with the letters issued. */
export const sweepSlips = () => call<Slip[]>('/api/slips/sweep', { method: 'POST' });
