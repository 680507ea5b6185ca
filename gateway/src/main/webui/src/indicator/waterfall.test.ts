import { describe, expect, it } from 'vitest';
import { inReadingOrder, waterfall } from './waterfall';

const report = {
  opening: 268,
  changes: [
    { cause: 'expiry', amount: -5, records: 5 },
    { cause: 'granted', amount: 12, records: 12 },
    { cause: 'movedOut', amount: -1, records: 1 },
  ],
  closing: 274,
};

describe('waterfall', () => {
  it('starts at the opening value, steps through the causes and lands on the closing value', () => {
    const { bars, addsUp } = waterfall(report);
    expect(bars.map((b) => [b.key, b.low, b.high])).toEqual([
      ['opening', expect.any(Number), 268],
      ['granted', 268, 280],
      ['movedOut', 279, 280],
      ['expiry', 274, 279],
      ['closing', expect.any(Number), 274],
    ]);
    expect(addsUp).toBe(true);
  });

  it('says so when the lines do not add up', () => {
    expect(waterfall({ ...report, closing: 275 }).addsUp).toBe(false);
  });

  it('keeps the axis under the lowest step, never under zero for counts', () => {
    const { floor, ceiling } = waterfall(report);
    expect(floor).toBeLessThan(268);
    expect(floor).toBeGreaterThan(0);
    expect(ceiling).toBe(280);
    expect(waterfall({ opening: 0, changes: [], closing: 1 }).floor).toBe(0);
  });

  it('takes an unreported opening as nothing yet', () => {
    const { bars } = waterfall({ opening: null, changes: [{ cause: 'opening', amount: 3, records: 1 }], closing: 3 });
    expect(bars[0]?.high).toBe(0);
    expect(bars[1]).toMatchObject({ low: 0, high: 3, kind: 'up' });
  });

  it('leaves out causes behind which nothing stands', () => {
    expect(inReadingOrder([{ cause: 'renewed', amount: 0, records: 0 }])).toEqual([]);
    expect(inReadingOrder([{ cause: 'renewed', amount: 0, records: 2 }])).toHaveLength(1);
  });
});
