import type { Lock } from '../src/month/api';
import { valueOn } from './figures';
import type { Handler } from './http';
import plan from './plan.json';

/** 示例数据: two locked months. */
const HEX = '4c1f9a0277f0e3b5';

export const LOCKS: Lock[] = [
  ['2026-09', '2026-09-30'],
  ['2026-08', '2026-08-31'],
].map(([month, day], index, all) => ({
  id: `${month}-4c1f9a0${index}`,
  month: month!,
  day: day!,
  knownAt: `${day}T16:00:00Z`,
  digest: HEX.repeat(4),
  despite: null,
  lockedBy: 'kwb.supervisor',
  lockedAt: `${day}T16:00:00Z`,
  figures: {
    day: day!,
    knownAt: `${day}T16:00:00Z`,
    decision: 0,
    indicators: plan.indicators.map((one) => ({
      id: one.id,
      value: valueOn(one.id, day!) ?? undefined,
      required: one.target.number,
      status: 'normal' as const,
      definition: 'settled' as const,
      reading: 'default',
    })),
    corrections: index === 0 ? [{ id: 'I10', locked: 265, corrected: 264 }] : [],
    previous: all[index + 1] && `${all[index + 1]![0]}-4c1f9a01`,
  },
}));

export const locks: Handler = ({ path }) => (path === '/api/locks' ? LOCKS : undefined);
