import { describe, expect, it } from 'vitest';
import { dayOf, daysBetween, endOfPreviousMonth, instantOfWall, isDay, lastDay, plusDays, today, wallTime } from './dates';

describe('the clock in Shanghai', () => {
  it('is already tomorrow when London is still at yesterday evening', () => {
    expect(today(new Date('2026-11-22T16:00:00Z'))).toBe('2026-11-23');
    expect(dayOf('2026-11-22T15:59:59Z')).toBe('2026-11-22');
  });

  it('goes from wall to instant and back', () => {
    expect(instantOfWall('2026-06-30 18:00:00')).toBe('2026-06-30T10:00:00.000Z');
    expect(wallTime('2026-06-30T10:00:00Z')).toBe('2026-06-30 18:00:00');
  });
});

describe('days', () => {
  it('cross months and leap years', () => {
    expect(plusDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(endOfPreviousMonth('2026-01-15')).toBe('2025-12-31');
    expect(daysBetween('2025-12-31', '2027-12-31')).toBe(730);
  });

  it('read a certificate by the last day it counts', () => {
    expect(lastDay('2028-11-14')).toBe('2028-11-13');
  });

  it('know an impossible day', () => {
    expect(isDay('2026-11-23')).toBe(true);
    expect(isDay('2026-11-31')).toBe(false);
    expect(isDay('23.11.2026')).toBe(false);
    expect(isDay(undefined)).toBe(false);
  });
});
