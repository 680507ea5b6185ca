import { call } from '@/shared/http';

export interface CalendarYear {
  year: number;
  /** Whether its notice is known; otherwise weekends are all that is not worked. */
  covered: boolean;
  notice?: string;
  holidays: { name: string; from: string; to: string }[];
  makeUpDays: string[];
}

export const readCalendar = (year: number, signal?: AbortSignal) => call<CalendarYear>(`/api/calendar/${year}`, { signal });
