import { describe, expect, it } from 'vitest';
import { axisCeiling, axisFloor, splitHistory } from './history';

const history = [
  { on: '2025-01-01', value: 246 },
  { on: '2026-11-14', value: 274 },
  { on: '2027-03-01', value: 270 },
  { on: '2027-12-31', value: 241 },
];

describe('history', () => {
  it('is solid up to the day and goes on from there with what is known to expire', () => {
    const { past, ahead } = splitHistory(history, '2026-11-23');
    expect(past.at(-1)).toEqual({ on: '2026-11-23', value: 274 });
    expect(ahead[0]).toEqual({ on: '2026-11-23', value: 274 });
    expect(ahead.at(-1)).toEqual({ on: '2027-12-31', value: 241 });
  });

  it('has nothing ahead on the last day', () => {
    expect(splitHistory(history, '2027-12-31').ahead).toEqual([]);
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
