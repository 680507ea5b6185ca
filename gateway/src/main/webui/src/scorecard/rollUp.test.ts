import { describe, expect, it } from 'vitest';
import type { Action } from '@/plan/api';
import type { Indicator, IndicatorStatus } from './api';
import { dimensionsOf, worstOf } from './rollUp';

const indicator = (id: string, action: string, status: IndicatorStatus, expected = false) =>
  ({ id, action, status, expected }) as Indicator;
const action = (id: string, ...dimensions: string[]) => ({ id, dimensions }) as Action;

describe('roll-up', () => {
  it('gives an action the colour of its worst binding indicator', () => {
    expect(worstOf([indicator('a', 'A', 'reached'), indicator('b', 'A', 'warning'), indicator('c', 'A', 'normal')])).toBe(
      'warning',
    );
    expect(worstOf([indicator('a', 'A', 'normal'), indicator('b', 'A', 'warning', true)])).toBe('normal');
    expect(worstOf([indicator('a', 'A', 'unreported'), indicator('b', 'A', 'reached')])).toBe('reached');
  });

  it('says nothing of an action that binds to nothing', () => {
    expect(worstOf([indicator('a', 'A', 'warning', true)])).toBeUndefined();
    expect(worstOf([indicator('a', 'A', 'unreported')])).toBe('unreported');
  });

  it('counts what is on track or reached in every dimension of an action, and lists what is late', () => {
    const actions = [action('A01', '科技', '产业'), action('A02', '产业')];
    const late = indicator('c', 'A02', 'late');
    const all = [indicator('a', 'A01', 'normal'), indicator('b', 'A01', 'unreported'), late];

    expect(dimensionsOf(['科技', '产业', '金融'], actions, all)).toEqual([
      { name: '科技', total: 2, good: 1, late: [] },
      { name: '产业', total: 3, good: 1, late: [late] },
      { name: '金融', total: 0, good: 0, late: [] },
    ]);
  });
});
