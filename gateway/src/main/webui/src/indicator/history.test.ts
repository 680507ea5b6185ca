import { describe, expect, it } from 'vitest';
import type { Pace } from '@/scorecard/api';
import { axisCeiling, axisFloor, expiryMarks, forecastFrom, lastChange, seen, slopeOn, splitHistory, stepOn } from './history';

const history = [
  { on: '2025-01-01', value: 246 },
  { on: '2026-11-14', value: 274 },
  { on: '2027-03-01', value: 270 },
  { on: '2027-12-31', value: 241 },
];

describe('history', () => {
  it('is solid up to the day and goes on from there with what is known to expire', () => {
    const { past, ahead } = splitHistory(history, '2026-11-23', true);
    expect(past.at(-1)).toEqual({ on: '2026-11-23', value: 274 });
    expect(ahead[0]).toEqual({ on: '2026-11-23', value: 274 });
    expect(ahead.at(-1)).toEqual({ on: '2027-12-31', value: 241 });
  });

  it('has nothing ahead on the last day', () => {
    expect(splitHistory(history, '2027-12-31', true).ahead).toEqual([]);
  });

  it('has nothing ahead where nothing changes but the year', () => {
    const yearly = [
      { on: '2026-11-14', value: 527 },
      { on: '2027-01-01', value: 0 },
      { on: '2027-12-31', value: 0 },
    ];
    expect(splitHistory(yearly, '2026-11-23', false).ahead).toEqual([]);
    expect(splitHistory(yearly, '2026-11-23', true).ahead).toHaveLength(3);
  });

  it('draws the forecast from the figure of the day to what is foretold, between the least and the most', () => {
    const pace = { forecast: 289, forecastFor: '2027-12-31' } as Pace;
    const forecast = forecastFrom('2026-11-23', { value: 274, pace, band: { low: 281, high: 298 } });
    expect(forecast?.line).toEqual([
      { on: '2026-11-23', value: 274 },
      { on: '2027-12-31', value: 289 },
    ]);
    expect(forecast?.low.at(-1)?.value).toBe(281);
    expect(forecast?.high.at(-1)?.value).toBe(298);
    expect(forecastFrom('2026-11-23', { value: 274, pace })?.low).toEqual([]);
    expect(forecastFrom('2027-12-31', { value: 274, pace })).toBeUndefined();
    expect(forecastFrom('2026-11-23', { value: null, pace })).toBeUndefined();
  });

  it('marks the months in which most expires, and leaves out what is little', () => {
    const ahead = [
      { on: '2026-11-23', value: 274 },
      { on: '2026-12-02', value: 268 },
      { on: '2026-12-08', value: 247 },
      { on: '2027-03-01', value: 245 },
      { on: '2027-10-28', value: 220 },
      { on: '2027-11-03', value: 221 },
    ];
    expect(expiryMarks(ahead)).toEqual([
      { on: '2026-12-08', value: 247, expiring: 27 },
      { on: '2027-10-28', value: 220, expiring: 25 },
    ]);
    expect(expiryMarks([])).toEqual([]);
  });

  it('knows when it changed last up to a day', () => {
    expect(lastChange(history, '2026-12-31')).toBe('2026-11-14');
    expect(lastChange(history, '2026-11-13')).toBeUndefined();
  });

  it('says what each line shows on a day', () => {
    expect(stepOn(history, '2026-11-13')).toBe(246);
    expect(stepOn(history, '2026-11-14')).toBe(274);
    expect(stepOn(history, '2028-01-01')).toBeNull();
    expect(stepOn(history, '2024-12-31')).toBeNull();
    const course = [
      { on: '2026-01-01', value: 100 },
      { on: '2026-01-11', value: 200 },
    ];
    expect(slopeOn(course, '2026-01-04')).toBe(130);
    expect(slopeOn(course, '2026-01-11')).toBe(200);
    expect(slopeOn(course, '2026-01-12')).toBeNull();
    expect(slopeOn(course, '2025-12-31')).toBeNull();
  });

  it('sees what lies in the window and what a line enters it with', () => {
    expect(seen(history, '2026-12-01', '2027-06-30')).toEqual([274, 270]);
    expect(seen(history, '2024-01-01', '2024-12-31')).toEqual([]);
  });

  it('starts the axis near the values, or at zero when they are small', () => {
    expect(axisFloor([246, 274], 301)).toBe(240);
    expect(axisFloor([0, 5], 11)).toBe(0);
    expect(axisFloor([null], 11)).toBe(0);
  });

  it('ends the axis above the target', () => {
    expect(axisCeiling([246, 274], 301)).toBe(310);
    expect(axisCeiling([0, 12], 11)).toBe(13);
  });
});
