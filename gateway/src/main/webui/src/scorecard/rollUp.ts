import type { Action } from '@/plan/api';
import type { Indicator, IndicatorStatus } from './api';

/** From worst to best; what is not reported or too few to judge has no place among them. */
const WORST_FIRST: IndicatorStatus[] = ['missed', 'late', 'warning', 'normal', 'reached'];
const GOOD: IndicatorStatus[] = ['normal', 'reached'];
const RED: IndicatorStatus[] = ['late', 'missed'];

/** An action is as its worst binding indicator is; of 预期性 ones alone nothing is said. */
export function worstOf(indicators: Indicator[]): IndicatorStatus | undefined {
  const binding = indicators.filter((i) => !i.expected).map((i) => i.status);
  return WORST_FIRST.find((status) => binding.includes(status)) ?? binding[0];
}

export interface Dimension {
  name: string;
  total: number;
  /** How many are on track or reached: a count, never an average of different units. */
  good: number;
  late: Indicator[];
}

/** Each dimension with the indicators of its actions; an action may belong to several. */
export function dimensionsOf(names: string[], actions: Action[], indicators: Indicator[]): Dimension[] {
  return names.map((name) => {
    const own = new Set(actions.filter((a) => a.dimensions.includes(name)).map((a) => a.id));
    const among = indicators.filter((i) => own.has(i.action));
    return {
      name,
      total: among.length,
      good: among.filter((i) => GOOD.includes(i.status)).length,
      late: among.filter((i) => RED.includes(i.status)),
    };
  });
}
