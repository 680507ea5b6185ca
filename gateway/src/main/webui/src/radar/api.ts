import { call, type Query } from '@/shared/http';
import type { CountedRecords } from '@/scorecard/api';
import type { Schemas } from '@/shared/schema';

/** Days ahead that are looked at. */
export const HORIZONS = [30, 60, 90] as const;

/** `value` is what is left if nothing is renewed; `below`: less than the target, though there is enough now. */
export type Ahead = Schemas['Ahead'];

/** `label` is that of the way of counting that has ends; null where it is the indicator's own. */
export type Blip = Schemas['Blip'];

export const readRadar = (query: Query & { unit?: string; on?: string; knownAt?: string }, signal?: AbortSignal) =>
  call<Schemas['Radar']>('/api/radar', { query, signal });

export const readExpiring = (id: string, query: Query & { within: number; page: number; size: number }, signal?: AbortSignal) =>
  call<CountedRecords>(`/api/radar/${encodeURIComponent(id)}/records`, { query, signal });
