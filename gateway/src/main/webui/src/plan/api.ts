import { call } from '@/shared/http';

export interface Unit {
  id: string;
  name: string;
  kind?: string;
}

export interface WorkItem {
  id: string;
  quote: string;
  kind: string;
  trackable: string[];
  deadline: string | null;
}

export interface Action {
  id: string;
  no: string | number;
  title: string;
  en: string;
  dimensions: string[];
  units: string[];
  leadUnit: string | null;
  indicators: string[];
  workItems: WorkItem[];
}

export interface Programme {
  id: string;
  no: string;
  title: string;
  titleExact?: string;
  en: string;
  actions: Action[];
}

export interface PlanIndicator {
  id: string;
  name: string;
  nameEn?: string;
  quote: string;
  target: { number: number; unit: string; printed: string };
  reading: Reading;
  alternatives: { label: string; labelEn?: string; reading: Reading }[];
  /** The page of the register whose records stand behind the number. */
  records: string | null;
}

/** Which measures of the ledger an indicator reads. */
export interface Reading {
  measures: string[];
}

export interface Plan {
  meta: { docNo: string; district: string; targetYear: number; dimensions: string[]; overallGoals: string[] };
  units: Unit[];
  programmes: Programme[];
  indicators: PlanIndicator[];
  guarantee: { title: string; workItems: WorkItem[] };
  counts: Record<string, number>;
}

export const readPlan = (signal?: AbortSignal) => call<Plan>('/api/plan', { signal });

/** A figure beside an action's indicators: no target, no colour. */
export interface Observed {
  action: string;
  name: string;
  nameEn: string;
  unit: string;
  value: number | null;
  records: string | null;
}

export const readObservations = (signal?: AbortSignal) => call<Observed[]>('/api/observations', { signal });
