import type { DayValue } from '@/scorecard/api';

export interface SplitHistory {
  past: DayValue[];
  /** What is already known to end or begin later; starts where the past stops, so the two lines meet. */
  ahead: DayValue[];
}

/** Cut a history of changes at the last day that has happened. */
export function splitHistory(history: DayValue[], lastKnownDay: string): SplitHistory {
  const past = history.filter((h) => h.on <= lastKnownDay);
  const later = history.filter((h) => h.on > lastKnownDay);
  const reached = past.at(-1);
  if (!reached) return { past: [], ahead: later };
  const turn = { on: lastKnownDay, value: reached.value };
  return {
    past: reached.on === lastKnownDay ? past : [...past, turn],
    ahead: later.length ? [turn, ...later] : [],
  };
}

/** A round axis floor a little under everything shown; 0 when the values are near it. */
export function axisFloor(values: (number | null)[], target: number): number {
  const known = values.filter((v): v is number => v !== null);
  if (known.length === 0) return 0;
  const low = Math.min(target, ...known);
  const high = Math.max(target, ...known);
  if (low <= 0 || low < high * 0.4) return Math.min(0, low);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(high - low || 1)));
  return Math.max(0, Math.floor((low - step / 2) / step) * step);
}

/** Room above everything shown, so that the target line is on the paper. */
export function axisCeiling(values: (number | null)[], target: number): number {
  const high = Math.max(target, ...values.filter((v): v is number => v !== null));
  const step = 10 ** Math.max(0, Math.floor(Math.log10(high || 1)) - 1);
  return Math.ceil((high + step / 2) / step) * step;
}
