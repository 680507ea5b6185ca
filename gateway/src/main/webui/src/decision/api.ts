import { call } from '@/shared/http';
import type { ForecastMethod, PathShape, Ruling } from '@/scorecard/api';

export type DecisionKind = 'path' | 'thresholds' | 'rates' | 'ruling' | 'override';

export interface Path {
  shape: PathShape;
  from: string;
  yearly?: boolean;
  /** Targets by year's end. */
  years?: Record<string, number>;
  /** 12 shares of the year's increment, cumulative, by month's end. */
  phasing?: number[];
  /** Increments by quarter, by year. */
  quarters?: Record<string, number[]>;
  /** Parts of the final target, by unit. */
  units?: Record<string, number>;
  due?: string;
  forecast?: ForecastMethod;
}

export interface Thresholds {
  normal: number;
  warning: number;
  forecastNormal: number;
  forecastWarning: number;
  smallIncrement: number;
  ratioMargin: number;
  smallSample: number;
  dueDays: number;
}

export interface Rates {
  renewal: number;
  pass: number;
}

export interface Decision {
  id: number;
  kind: DecisionKind;
  /** null: holds for every indicator that has none of its own. */
  indicator: string | null;
  content: Record<string, unknown>;
  reason: string;
  decidedBy: string;
  recordedAt: string;
}

export interface InForce {
  path: Path;
  thresholds: Thresholds;
  rates: Rates;
  /** By the ledger's own last twelve months. */
  proposal?: Partial<Rates>;
  ruling?: Ruling;
  history: Decision[];
}

const base = (id: string) => `/api/indicators/${encodeURIComponent(id)}/decisions`;

export const readDecisions = (id: string, signal?: AbortSignal) => call<InForce>(base(id), { signal });

export const decide = (id: string, kind: DecisionKind, content: unknown, reason: string) =>
  call<Decision>(base(id), { method: 'POST', body: { kind, content, reason } });
