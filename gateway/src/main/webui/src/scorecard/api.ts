import { address, call, type Query } from '@/shared/http';

export type IndicatorStatus = 'reached' | 'normal' | 'warning' | 'late' | 'missed' | 'unreported' | 'smallSample';

export interface DayValue {
  on: string;
  value: number | null;
}

export interface Alternative {
  measure: string;
  label: string;
  labelEn?: string;
  value: number | null;
  /** A ruling has made it the way it is counted. */
  chosen: boolean;
}

export type PathShape = 'linear' | 'stepped' | 'seasonal' | 'milestone' | 'none';
export type ForecastMethod = 'run-rate' | 'along-path' | 'expiry-aware';

/** Why an indicator has its status. */
export interface Pace {
  shape: PathShape;
  /** By the figures of the day alone, and of the end of the month before: an improvement needs both. */
  computed: IndicatorStatus;
  before: IndicatorStatus;
  /** What should have come by now. */
  expected?: number;
  /** The same as a share of the increment, in the terms of `progress`. */
  planned?: number;
  /** What has come of what should have, on the increment; 1 is as planned. */
  ratio?: number;
  method?: ForecastMethod;
  forecast?: number;
  forecastFor?: string;
  perYear?: number;
  yearTarget?: number;
  expiryAware?: number;
  expiring?: number;
  pipeline?: number;
  rates?: { renewal: number; pass: number };
  /** A colour set by hand, in place of the computed one. */
  manual?: { status: IndicatorStatus; reason: string; by: string; until: string };
}

/** 裁定 */
export interface Ruling {
  /** The label of an alternative, or default. */
  reading: string;
  from: string;
  documentNo: string;
  decidedOn: string;
  by: string;
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
  /** 预期性: never worse than a warning. */
  expected: boolean;
  change30: { up: number; down: number } | null;
  baseline: DayValue | null;
  /** Share of the increment from the baseline to what is required, 0 to 1. */
  progress: number | null;
  pace: Pace | null;
  ruling: Ruling | null;
  spark: DayValue[];
  alternatives: Alternative[];
}

export interface Band {
  low: number;
  high: number;
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
  /** The planned way; empty where there is none. */
  course: DayValue[];
  /** Between which values the forecast lies; absent where nothing can be said. */
  band?: Band;
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

/** As it is counted, and as it would be by another way of counting. */
export const readWhatIf = (id: string, reading: string, moment: Moment, signal?: AbortSignal) =>
  call<{ now: Indicator; then: Indicator }>(`${base(id)}/what-if`, { query: { ...moment, reading }, signal });

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

export type FileFormat = 'csv' | 'xlsx' | 'json';

export const scorecardFile = (format: FileFormat, moment: Moment) => address(`/api/open-data/scorecard.${format}`, moment);

export const recordsFile = (id: string, format: FileFormat, moment: Moment) =>
  address(`/api/open-data/indicators/${encodeURIComponent(id)}/records.${format}`, moment);
