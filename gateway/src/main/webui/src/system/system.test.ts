import { describe, expect, it } from 'vitest';
import type { Reconciliation, ReconciliationState } from './api';
import { isOpen, newestOfEach, serviceOf, standingDifferences } from './system';

const run = (id: number, service: string, state: ReconciliationState) => ({ id, service, state }) as Reconciliation;
const ids = (runs: Reconciliation[]) => runs.map((r) => r.id);

describe('reconciliations', () => {
  it('show the newest run of each service, always in the same order', () => {
    const runs = [
      run(6, 'ledger', 'equal'),
      run(5, 'fund', 'equal'),
      run(4, 'talent', 'running'),
      run(3, 'fund', 'differs'),
      run(2, 'talent', 'equal'),
    ];
    expect(ids(newestOfEach(runs))).toEqual([4, 5, 6]);
  });

  it('let a difference stand until a later run finds none', () => {
    const differs = run(3, 'fund', 'differs');
    expect(ids(standingDifferences([differs]))).toEqual([3]);
    expect(ids(standingDifferences([run(5, 'fund', 'running'), run(4, 'fund', 'failed'), differs]))).toEqual([3]);
    expect(ids(standingDifferences([run(4, 'fund', 'equal'), differs]))).toEqual([]);
    expect(ids(standingDifferences([run(4, 'talent', 'equal'), differs]))).toEqual([3]);
  });
});

describe('rebuilds', () => {
  it('are open until they are swapped in, decided or given up', () => {
    expect((['reading', 'comparing', 'differs'] as const).every((state) => isOpen({ state }))).toBe(true);
    expect((['swapped', 'adopted', 'discarded', 'failed', 'interrupted'] as const).some((state) => isOpen({ state }))).toBe(
      false,
    );
  });
});

it('tells the service of a log and of a record', () => {
  expect(serviceOf('innovation-service.facts.v1')).toBe('innovation');
  expect(serviceOf('talent-service')).toBe('talent');
});
