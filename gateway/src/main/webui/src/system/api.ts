import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type ReconciliationState = Schemas['ReconciliationState'];
/** Why a run came to no answer: the service is away, the ledger behind it, facts still wait to be published, or it broke off. */
export type Unreconciled = NonNullable<Reconciliation['reason']>;
export type RebuildState = Schemas['RebuildState'];

/** One measure as its owner sums it and as the ledger does; indicator, name and unit are null where no indicator reads it. */
export type ComparedFigure = Schemas['ComparedFigure'];

/** One service's registers compared with the ledger, record by record; at most 1000 differences come, of `differing`. */
export type Reconciliation = Schemas['Reconciliation'];

/** One by itself, with its differences. */
export type ReconciliationDetail = Required<Reconciliation>;

/** Where two accounts of one subject part. */
export type Difference = Omit<Schemas['ReconciliationDifference'], 'owner' | 'ledger'>;

/** The ledger booked again from the logs, beside the one in use. */
export type Rebuild = Schemas['Rebuild'];
export type RebuildDetail = Required<Rebuild>;

/** How far the ledger has read one log. */
export type LogPosition = Schemas['LogPosition'];

/** A message the ledger cannot read. */
export type SetAside = Schemas['SetAside'];

/** `quarantined` counts all; no more than 100 come at once. */
export type Pipeline = Schemas['Pipeline'];

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
  call<Rebuild>(`/api/rebuilds/${id}/${decision}`, { method: 'POST', body: { reason } satisfies Schemas['RebuildDecision'] });

export const readPipeline = (signal?: AbortSignal) => call<Pipeline>('/api/pipeline', { signal });

/** Has the ledger read a message once more that was set aside, and book it at its own place. */
export const replay = ({ topic, partition, offset }: SetAside) =>
  call<Pipeline>(`/api/pipeline/quarantine/${topic}/${partition}/${offset}/replay`, { method: 'POST' });
