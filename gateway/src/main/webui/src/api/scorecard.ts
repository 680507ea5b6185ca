import { call, type Query } from './http';

export type ReachedStatus = 'reached' | 'open' | 'unreported';
/** What the early warning will add; drawn already, not sent yet. */
export type PaceStatus = 'normal' | 'warning' | 'late';
export type IndicatorStatus = ReachedStatus | PaceStatus;

export interface DayValue {
  on: string;
  value: number | null;
}

export interface Alternative {
  measure: string;
  label: string;
  labelEn?: string;
  value: number | null;
}

export interface Indicator {
  id: string;
  name: string;
  nameEn: string;
  programme: string;
  action: string;
  unit: string;
  leadUnit: string;
  leadUnitName?: string;
  value: number | null;
  target: number;
  comparator: '>' | '>=';
  /** The least value that satisfies the comparator: 301 for 「突破300」. */
  required: number;
  comparatorText: string;
  status: IndicatorStatus;
  definition: 'settled' | 'pending';
  change30: { up: number; down: number } | null;
  baseline: DayValue | null;
  progress: number | null;
  spark: DayValue[];
  alternatives: Alternative[];
}

export interface Definition {
  counts: string;
  from: string;
  until: string;
  evidence: string;
  excludes: string;
  source: string;
  version: string;
}

export interface IndicatorDetail extends Indicator {
  card: Definition | null;
  quote: string;
}

export interface Scorecard {
  on: string;
  knownAt: string | null;
  generatedAt: string;
  sample: boolean;
  position: { lagMillis: number | null } | null;
  indicators: Indicator[];
}

export interface Change {
  cause: string;
  amount: number;
  records: number;
}

export interface ChangeReport {
  opening: number | null;
  changes: Change[];
  closing: number | null;
}

export interface CountedRecord {
  source: string;
  register: string;
  id: string;
  title: string;
  amount: number;
  since: string;
  until: string | null;
  endsBy: string | null;
  link: string | null;
}

export interface CountedRecords {
  /** Both populations of a ratio; one part otherwise. */
  parts: { role: 'value' | 'numerator' | 'denominator'; total: number; sum: number }[];
  total: number;
  sum: number;
  items: CountedRecord[];
}

export interface Moment extends Query {
  on?: string;
  knownAt?: string;
}

export interface Period extends Query {
  from: string;
  to: string;
  knownFrom?: string;
  knownTo?: string;
}

const base = (id: string) => `/api/indicators/${encodeURIComponent(id)}`;

export const SCORECARD_STREAM = '/api/scorecard/stream';

export const readScorecard = (moment: Moment, signal?: AbortSignal) =>
  call<Scorecard>('/api/scorecard', { query: moment, signal });

export const readIndicator = (id: string, moment: Moment, signal?: AbortSignal) =>
  call<IndicatorDetail>(base(id), { query: moment, signal });

export const readHistory = (id: string, query: { from: string; to: string; knownAt?: string }, signal?: AbortSignal) =>
  call<DayValue[]>(`${base(id)}/history`, { query, signal });

export const readChanges = (id: string, period: Period, signal?: AbortSignal) =>
  call<ChangeReport>(`${base(id)}/changes`, { query: period, signal });

export const readChangeRecords = (
  id: string,
  query: Period & { cause: string; page: number; size: number },
  signal?: AbortSignal,
) => call<CountedRecords>(`${base(id)}/changes/records`, { query, signal });

export const readRecordsBehind = (
  id: string,
  query: Moment & { q?: string; part?: string; page: number; size: number },
  signal?: AbortSignal,
) => call<CountedRecords>(`${base(id)}/records`, { query, signal });
