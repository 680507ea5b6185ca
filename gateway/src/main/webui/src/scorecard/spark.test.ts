import { describe, expect, it } from 'vitest';
import { sparkShape } from './spark';

const box = { width: 100, height: 30, margin: 0 };

describe('sparkline', () => {
  it('puts the target at the top while it is not reached', () => {
    const shape = sparkShape(
      [
        { on: '2026-01-31', value: 0 },
        { on: '2026-02-28', value: 5 },
      ],
      10,
      box,
    );
    expect(shape).toEqual({ runs: ['0,30 100,15'], last: { x: 100, y: 15 }, targetY: 0 });
  });

  it('leaves a gap where nothing was reported', () => {
    const shape = sparkShape(
      [
        { on: 'a', value: 1 },
        { on: 'b', value: null },
        { on: 'c', value: 2 },
      ],
      2,
      box,
    );
    expect(shape.runs).toEqual(['0,30', '100,0']);
  });

  it('draws a target alone when there is no value at all', () => {
    expect(sparkShape([{ on: 'a', value: null }], 5, box)).toEqual({ runs: [], last: null, targetY: 0 });
  });
});
