import type { Change, ChangeReport } from '@/scorecard/api';

export type BarKind = 'total' | 'up' | 'down';

/** One column of the waterfall; `low` and `high` are values on its axis. */
export interface Bar {
  key: string;
  kind: BarKind;
  amount: number;
  low: number;
  high: number;
  change: Change | null;
}

export interface Waterfall {
  bars: Bar[];
  /** The axis starts a little under the lowest step: the steps are what is to be seen, the totals are written. */
  floor: number;
  ceiling: number;
  addsUp: boolean;
}

/** Gains first, then losses, each from large to small: the eye follows one hill, not a saw. */
export function inReadingOrder(changes: Change[]): Change[] {
  return [...changes].filter((c) => c.amount !== 0 || c.records > 0).sort((a, b) => b.amount - a.amount);
}

export function waterfall(report: Pick<ChangeReport, 'opening' | 'changes' | 'closing'>): Waterfall {
  const opening = report.opening ?? 0;
  const closing = report.closing ?? 0;
  const steps: Bar[] = [];
  let level = opening;
  for (const change of inReadingOrder(report.changes)) {
    const next = level + change.amount;
    steps.push({
      key: change.cause,
      kind: change.amount < 0 ? 'down' : 'up',
      amount: change.amount,
      low: Math.min(level, next),
      high: Math.max(level, next),
      change,
    });
    level = next;
  }
  const lowest = Math.min(opening, closing, ...steps.map((s) => s.low));
  const highest = Math.max(opening, closing, ...steps.map((s) => s.high));
  const room = Math.max(1, highest - lowest) * 0.35;
  const floor = lowest >= 0 ? Math.max(0, lowest - room) : lowest - room;
  const total = (key: string, value: number): Bar => ({
    key,
    kind: 'total',
    amount: value,
    low: Math.min(floor, value),
    high: value,
    change: null,
  });
  return {
    bars: [total('opening', opening), ...steps, total('closing', closing)],
    floor,
    ceiling: highest,
    addsUp: Math.abs(level - closing) < 0.005,
  };
}
