import { call, type Query } from '@/shared/http';
import type { CountedRecords } from '@/scorecard/api';
import type { Schemas } from '@/shared/schema';

/** `value` is what is left if nothing is renewed; `below`: less than the target, though there is enough now. */
export type Ahead = Schemas['Ahead'];

/** `label` is that of the way of counting that has ends; null where it is the indicator's own. */
export type Blip = Schemas['Blip'];

export const readRadar = (unit: string | undefined, signal?: AbortSignal) =>
  call<Schemas['Radar']>('/api/radar', { query: { unit }, signal });

export const readExpiring = (id: string, query: Query & { within: number; page: number; size: number }, signal?: AbortSignal) =>
  call<CountedRecords>(`/api/radar/${encodeURIComponent(id)}/records`, { query, signal });
