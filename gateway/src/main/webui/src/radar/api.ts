import { call, type Query } from '@/shared/http';
import type { CountedRecords } from '@/scorecard/api';

/** Days ahead that are looked at. */
export const HORIZONS = [30, 60, 90] as const;

export interface Ahead {
  within: number;
  on: string;
  expiring: number;
  /** What is left if nothing is renewed. */
  value: number;
  /** Less than the target, though there is enough now. */
  below: boolean;
}

export interface Blip {
  id: string;
  name: string;
  nameEn: string;
  /** Of the way of counting that has ends; null where it is the indicator's own. */
  label: string | null;
  labelEn: string | null;
  unit: string;
  leadUnit: string;
  leadUnitName: string;
  value: number;
  required: number;
  ahead: Ahead[];
}

export const readRadar = (query: Query & { unit?: string; on?: string; knownAt?: string }, signal?: AbortSignal) =>
  call<{ on: string; indicators: Blip[] }>('/api/radar', { query, signal });

export const readExpiring = (id: string, query: Query & { within: number; page: number; size: number }, signal?: AbortSignal) =>
  call<CountedRecords>(`/api/radar/${encodeURIComponent(id)}/records`, { query, signal });
