import { describe, expect, it } from 'vitest';
import type { CorrectionMove, CorrectionSlip, CorrectionStep } from './api';
import { reasonOf, stateOf } from './corrections';

const step = (kind: CorrectionMove, corrected: number | undefined, reason?: string): CorrectionStep => ({
  id: 1,
  lock: '2026-09-0123abcd',
  indicator: 'I10',
  kind,
  locked: 265,
  corrected,
  reason,
  by: 'kjj.clerk',
  unit: 'kjj',
  at: '2026-10-08T01:00:00Z',
});
const slip = (...steps: CorrectionSlip['steps']): CorrectionSlip => ({
  indicator: 'I10',
  name: '高新技术企业',
  lead: 'kjj',
  lock: '2026-09-0123abcd',
  locked: 265,
  corrected: 264,
  behind: [],
  covered: false,
  steps,
  moves: [],
});

describe('the state of a slip', () => {
  it('is none before it is written', () => expect(stateOf(slip())).toBe('none'));
  it.each([
    ['draft', 'drafted'],
    ['sign', 'signed'],
    ['approve', 'approved'],
    ['return', 'returned'],
  ] as const)('after %s is %s', (kind, state) => expect(stateOf(slip(step(kind, 264)))).toBe(state));
  it('is moved once the figure is another', () => expect(stateOf(slip(step('approve', 263)))).toBe('moved'));
  it('is moved once there is a figure where there was none', () => expect(stateOf(slip(step('sign', undefined)))).toBe('moved'));
});

it('gives the newest reason of the unit, not why it was returned', () => {
  expect(reasonOf(slip(step('draft', 264, '一'), step('draft', 264, '二'), step('return', 264, '请写明依据')))).toBe('二');
  expect(reasonOf(slip())).toBeUndefined();
});
