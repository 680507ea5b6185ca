import type { CalendarYear } from './api';
import { plusDays } from '@/shared/dates';

export type DayKind = 'working' | 'weekend' | 'holiday' | 'made-up';

export interface CalendarDay {
  day: string;
  kind: DayKind;
  /** The holiday's name. */
  name?: string;
}

export interface CalendarMonth {
  /** From 1. */
  month: number;
  /** How many empty places come before its first day in a week that begins on Monday. */
  lead: number;
  days: CalendarDay[];
}

/** From Monday, 0, to Sunday, 6. */
const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

function kindOf(day: string, year: CalendarYear): CalendarDay {
  if (year.makeUpDays.includes(day)) return { day, kind: 'made-up' };
  const holiday = year.holidays.find((one) => one.from <= day && day <= one.to);
  if (holiday) return { day, kind: 'holiday', name: holiday.name };
  return { day, kind: weekday(day) > 4 ? 'weekend' : 'working' };
}

/** The twelve months of a year, day by day. */
export function monthsOf(year: CalendarYear): CalendarMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const prefix = `${year.year}-${String(index + 1).padStart(2, '0')}`;
    const days: CalendarDay[] = [];
    for (let day = `${prefix}-01`; day.startsWith(prefix); day = plusDays(day, 1)) days.push(kindOf(day, year));
    return { month: index + 1, lead: weekday(`${prefix}-01`), days };
  });
}
