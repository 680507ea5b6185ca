import { call } from '@/shared/http';

export type ReconciliationState = 'running' | 'equal' | 'differs' | 'failed';
/** Why a run came to no answer: the service is away, the ledger behind it, facts still wait to be published, or it broke off. */
export type Unreconciled = 'away' | 'behind' | 'waiting' | 'interrupted';
export type RebuildState = 'reading' | 'comparing' | 'swapped' | 'differs' | 'adopted' | 'discarded' | 'failed' | 'interrupted';

/** One measure as its owner sums it and as the ledger does. */
export interface ComparedFigure {
  measure: string;
  /** What the measure is read for; null where no indicator reads it. */
  indicator: string | null;
  name: string | null;
  unit: string | null;
  owner: number;
  ledger: number;
}

/** One service's registers compared with the ledger, record by record. */
export interface Reconciliation {
  id: number;
  service: string;
  on: string;
  startedAt: string;
  /** `nightly`, or who asked for it. */
  startedBy: string;
  state: ReconciliationState;
  reason: Unreconciled | null;
  /** Subjects compared; null until they are. */
  records: number | null;
  differing: number;
  digestOwner: string | null;
  digestLedger: string | null;
  figures: ComparedFigure[];
}

/** Where two accounts of one subject part. */
export interface Difference {
  register: string;
  subject: string;
  title: string;
  measure: string;
  on: string;
  cause: string;
}

/** At most 1000 differences come; `differing` says how many there are. */
export interface ReconciliationDetail extends Reconciliation {
  differences: (Difference & { owner: number; ledger: number })[];
}

/** The ledger booked again from the logs, beside the one in use. */
export interface Rebuild {
  id: number;
  startedAt: string;
  startedBy: string;
  state: RebuildState;
  /** Records of the logs read so far, and how many there are. */
  booked: number;
  total: number;
  digestLive: string | null;
  digestRebuilt: string | null;
  differing: number;
  /** Why it failed. */
  reason: string | null;
  decidedBy: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
}

export interface RebuildDetail extends Rebuild {
  differences: (Difference & { source: string; live: number; rebuilt: number })[];
}

/** How far the ledger has read one log. */
export interface LogPosition {
  topic: string;
  partition: number;
  nextOffset: number;
  /** Every record its owner accepted up to then is booked. */
  completeUpTo: string | null;
  recordedAt: string | null;
}

/** A message the ledger cannot read. */
export interface SetAside {
  topic: string;
  partition: number;
  offset: number;
  reason: string;
  recordedAt: string;
}

export interface Pipeline {
  connected: boolean;
  lagRecords: number;
  lagMillis: number;
  failure: string | null;
  logs: LogPosition[];
  /** Of all; no more than 100 come at once. */
  quarantined: number;
  quarantine: SetAside[];
}

/** Newest first. */
export const readReconciliations = (signal?: AbortSignal) => call<Reconciliation[]>('/api/reconciliations', { signal });

export const readReconciliation = (id: string, signal?: AbortSignal) =>
  call<ReconciliationDetail>(`/api/reconciliations/${id}`, { signal });

/** One run for each service. */
export const reconcile = () => call<Reconciliation[]>('/api/reconciliations', { method: 'POST' });

/** Newest first. */
export const readRebuilds = (signal?: AbortSignal) => call<Rebuild[]>('/api/rebuilds', { signal });

export const readRebuild = (id: string, signal?: AbortSignal) => call<RebuildDetail>(`/api/rebuilds/${id}`, { signal });

export const rebuild = () => call<Rebuild>('/api/rebuilds', { method: 'POST' });

export type RebuildDecision = 'adoption' | 'discard';

export const decideRebuild = (id: string, decision: RebuildDecision, reason: string) =>
  call<Rebuild>(`/api/rebuilds/${id}/${decision}`, { method: 'POST', body: { reason } });

export const readPipeline = (signal?: AbortSignal) => call<Pipeline>('/api/pipeline', { signal });
