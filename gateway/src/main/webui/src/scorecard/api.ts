import { address, call, type Query } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type IndicatorStatus = Schemas['Status'];
export type DayValue = Schemas['Point'];

/** Another way of counting; `chosen` when a ruling has made it the way it is counted. */
export type Alternative = Schemas['AlternativeValue'];
export type PathShape = Schemas['Shape'];
export type ForecastMethod = Schemas['Method'];

/** Why an indicator has its status; `manual` is a colour set by hand, in place of the computed one. */
export type Pace = Schemas['Pace'];

/** 裁定: `reading` is the label of an alternative, or default. */
export type Ruling = Schemas['Ruling'];

/** `required` is the least value that satisfies the comparator: 301 for 「突破300」. */
export type Indicator = Schemas['IndicatorView'];
/** As its own page shows it, with everything about it. */
export type IndicatorDetail = Required<Omit<Indicator, 'band'>> & Pick<Indicator, 'band'>;

/** Between which values the forecast lies. */
export type Band = Schemas['Band'];
export type Definition = Schemas['Card'];
export type Scorecard = Schemas['Scorecard'];
export type Change = Schemas['ChangeLine'];
export type ChangeReport = Schemas['ChangeReport'];
export type CountedRecord = Schemas['CountedRecord'];

/** `parts` are both populations of a ratio; one part otherwise. */
export type CountedRecords = Schemas['RecordsPage'];

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
  call<Schemas['WhatIf']>(`${base(id)}/what-if`, { query: { ...moment, reading }, signal });

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
