/** Days are ISO texts (2026-11-23), instants ISO instants; the clock on the wall is the one in Shanghai. */
const ZONE = 'Asia/Shanghai';
/** Shanghai keeps no summer time. */
const OFFSET = '+08:00';

const wall = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** An instant as Shanghai wall time, 2026-11-23 09:30:00. */
export function wallTime(instant: string | Date): string {
  return wall.format(typeof instant === 'string' ? new Date(instant) : instant);
}

/** The instant at which the wall in Shanghai shows this time. */
export function instantOfWall(time: string): string {
  return new Date(`${time.replace(' ', 'T')}${OFFSET}`).toISOString();
}

export function today(now: Date = new Date()): string {
  return wallTime(now).slice(0, 10);
}

export function dayOf(instant: string): string {
  return wallTime(instant).slice(0, 10);
}

export function plusDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** `until` is the first day that no longer counts; people read the last day that does. */
export function lastDay(until: string): string {
  return plusDays(until, -1);
}

/** The last day of the month before the month of `day`. */
export function endOfPreviousMonth(day: string): string {
  return plusDays(`${day.slice(0, 7)}-01`, -1);
}

export function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && plusDays(text, 0) === text;
}
