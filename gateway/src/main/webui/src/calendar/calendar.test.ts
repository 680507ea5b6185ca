import { describe, expect, it } from 'vitest';
import { monthsOf } from './calendar';

const year = {
  year: 2026,
  covered: true,
  holidays: [{ name: '国庆节', from: '2026-10-01', to: '2026-10-07' }],
  makeUpDays: ['2026-10-10'],
};

describe('monthsOf', () => {
  const months = monthsOf(year);
  const kind = (day: string) => months.flatMap((one) => one.days).find((one) => one.day === day)?.kind;

  it('has every day once, each month beginning on its weekday', () => {
    expect(months.map((one) => one.days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    expect(months[9]?.lead).toBe(3);
    expect(months[1]?.lead).toBe(6);
  });

  it.each([
    ['2026-10-01', 'holiday'],
    ['2026-10-08', 'working'],
    ['2026-10-10', 'made-up'],
    ['2026-10-11', 'weekend'],
  ])('%s is %s', (day, expected) => {
    expect(kind(day)).toBe(expected);
  });
});
