import type { Rebuild, RebuildState, Reconciliation, ReconciliationState } from './api';
import { SERVICES } from '@/register/registers';
import type { StatusLook } from '@/shared/status';

export const RECONCILIATION_LOOK: Record<ReconciliationState, StatusLook> = {
  running: { shape: 'ring', tone: 'none' },
  equal: { shape: 'tick', tone: 'ok' },
  differs: { shape: 'square', tone: 'late' },
  failed: { shape: 'triangle', tone: 'warn' },
};

export const REBUILD_LOOK: Record<RebuildState, StatusLook> = {
  reading: { shape: 'ring', tone: 'none' },
  comparing: { shape: 'half', tone: 'open' },
  swapped: { shape: 'tick', tone: 'ok' },
  differs: { shape: 'square', tone: 'late' },
  adopted: { shape: 'disc', tone: 'done' },
  discarded: { shape: 'ring', tone: 'none' },
  failed: { shape: 'triangle', tone: 'warn' },
  interrupted: { shape: 'triangle', tone: 'warn' },
};

/** Whom the ledger is compared with: every service, and itself. */
const OWNERS = [...SERVICES, 'ledger'];

/** One run of each owner, out of a list that has the newest first. */
export function newestOfEach(runs: Reconciliation[]): Reconciliation[] {
  return OWNERS.map((service) => runs.find((r) => r.service === service)).filter((r) => r !== undefined);
}

/**
 * The runs whose difference still stands: a later one that is under way or came to no answer does not take it away.
 */
export function standingDifferences(runs: Reconciliation[]): Reconciliation[] {
  return newestOfEach(runs.filter((r) => r.state === 'equal' || r.state === 'differs')).filter((r) => r.state === 'differs');
}

export const isBuilding = (rebuild: Pick<Rebuild, 'state'>): boolean =>
  rebuild.state === 'reading' || rebuild.state === 'comparing';

/** Nothing else is rebuilt while one is being built or waits to be decided. */
export const isOpen = (rebuild: Pick<Rebuild, 'state'>): boolean => isBuilding(rebuild) || rebuild.state === 'differs';

/** Some rebuilds end before there is anything to compare: they differ in nothing that is known. */
export const isCompared = (rebuild: Pick<Rebuild, 'digestRebuilt'>): boolean => rebuild.digestRebuilt !== null;

/** The service a log or a record comes from: innovation of innovation-service and of innovation-service.facts.v1. */
export const serviceOf = (source: string): string => source.replace(/-service\b.*$/, '');
