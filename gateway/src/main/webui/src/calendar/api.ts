import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type CalendarYear = Schemas['YearView'];

export const readCalendar = (year: number, signal?: AbortSignal) => call<CalendarYear>(`/api/calendar/${year}`, { signal });
