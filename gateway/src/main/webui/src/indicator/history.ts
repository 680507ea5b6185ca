import type { DayValue, IndicatorDetail } from '@/scorecard/api';
import { daysBetween, plusDays } from '@/shared/dates';

/** From before the baseline to the end of the plan. */
export const WHOLE_PLAN = { from: '2025-01-01', to: '2027-12-31' };
/** The year up to a day, and the 90 days the radar looks ahead. */
export const yearAround = (on: string) => ({ from: plusDays(on, -365), to: plusDays(on, 90) });

export interface SplitHistory {
  past: DayValue[];
  /** What is already known to end or begin later; starts where the past stops, so the two lines meet. */
  ahead: DayValue[];
}

const NEW_YEAR = '-01-01';

/**
 * Cut a history of changes at the last day that has happened.
 *
 * @param expires whether something of it is known to expire; without, a count that begins anew on 1 January loses nothing
 */
export function splitHistory(history: DayValue[], lastKnownDay: string, expires: boolean): SplitHistory {
  const past = history.filter((h) => h.on <= lastKnownDay);
  const later = history.filter((h) => h.on > lastKnownDay);
  const reached = past.at(-1);
  if (!reached) return { past: [], ahead: later };
  const turn = { on: lastKnownDay, value: reached.value };
  const tells = later.some(
    ({ on, value }, index) => value !== (later[index - 1] ?? turn).value && (expires || !on.endsWith(NEW_YEAR)),
  );
  return {
    past: reached.on === lastKnownDay ? past : [...past, turn],
    ahead: tells ? [turn, ...later] : [],
  };
}

/** From the figure of the day to the value foretold, and the least and the most it may be. */
export interface Forecast {
  line: DayValue[];
  low: DayValue[];
  high: DayValue[];
}

export function forecastFrom(
  on: string,
  { value, pace, band }: Pick<IndicatorDetail, 'value' | 'pace' | 'band'>,
): Forecast | undefined {
  const until = pace?.forecastFor;
  if (value === null || pace?.forecast === undefined || !until || until <= on) return undefined;
  const to = (end: number) => [
    { on, value },
    { on: until, value: end },
  ];
  return { line: to(pace.forecast), low: band ? to(band.low) : [], high: band ? to(band.high) : [] };
}

/** A month in which much is known to end; `on` is the last such day of it, and `value` what is left then. */
export interface ExpiryMark {
  on: string;
  value: number;
  expiring: number;
}

const MOST_MARKS = 4;
const LEAST_SHARE = 0.03;

/** The months that lose most of what is in force now. */
export function expiryMarks(ahead: DayValue[]): ExpiryMark[] {
  const months = new Map<string, ExpiryMark>();
  ahead.forEach(({ on, value }, index) => {
    const before = ahead[index - 1]?.value;
    if (value === null || before === null || before === undefined || value >= before) return;
    const month = on.slice(0, 7);
    months.set(month, { on, value, expiring: (months.get(month)?.expiring ?? 0) + before - value });
  });
  const many = Math.max(2, (ahead[0]?.value ?? 0) * LEAST_SHARE);
  return [...months.values()]
    .filter((mark) => mark.expiring >= many)
    .sort((a, b) => b.expiring - a.expiring)
    .slice(0, MOST_MARKS)
    .sort((a, b) => a.on.localeCompare(b.on));
}

/** The newest change of a history up to a day; its first row is where it begins, not a change. */
export function lastChange(history: DayValue[], upTo: string): string | undefined {
  return history.findLast((row, index) => index > 0 && row.on <= upTo && row.value !== history[index - 1]?.value)?.on;
}

/** What a line of steps shows on a day; nothing before it begins and after it ends. */
export function stepOn(points: DayValue[], day: string): number | null {
  if (day > (points.at(-1)?.on ?? '')) return null;
  return points.findLast((point) => point.on <= day)?.value ?? null;
}

/** What a sloping line shows on a day. */
export function slopeOn(points: DayValue[], day: string): number | null {
  const next = points.findIndex((point) => point.on >= day);
  const b = points[next];
  if (!b || b.on === day) return b?.value ?? null;
  const a = points[next - 1];
  if (!a || a.value === null || b.value === null) return null;
  return a.value + ((b.value - a.value) * daysBetween(a.on, day)) / daysBetween(a.on, b.on);
}

/** The values that are seen from one day to another, the one a line enters with included. */
export function seen(points: DayValue[], from: string, to: string): (number | null)[] {
  const enters = points.findLast((point) => point.on < from);
  return [...(enters ? [enters] : []), ...points.filter((point) => point.on >= from && point.on <= to)].map((p) => p.value);
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
