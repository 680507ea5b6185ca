import { describe, expect, it } from 'vitest';
import type { Ladder } from './api';
import { draftOf, isInOrder, rungsOf } from './ladders';

const ladder: Ladder = {
  obligation: 'task',
  rungs: [
    { letter: 'reminder', colour: 'blue', offset: -10, working: true, to: ['liaison'] },
    { letter: 'circular', colour: 'red', offset: 20, working: false, to: ['leader'] },
  ],
};

describe('draftOf', () => {
  it('shows every letter, those not sent as they would be', () => {
    expect(draftOf(ladder).map((one) => [one.letter, one.sent, one.offset])).toEqual([
      ['reminder', true, -10],
      ['urging', false, 1],
      ['circular', true, 20],
    ]);
  });

  it('says what is sent as it was', () => {
    expect(rungsOf(draftOf(ladder))).toEqual(ladder.rungs);
  });
});

describe('isInOrder', () => {
  const [reminder, circular] = ladder.rungs as [Ladder['rungs'][0], Ladder['rungs'][0]];

  it('asks graver letters to be later and no milder, and everyone to reach somebody', () => {
    expect(isInOrder(ladder.rungs)).toBe(true);
    expect(isInOrder([])).toBe(true);
    expect(isInOrder([reminder, { ...circular, offset: -10 }])).toBe(false);
    expect(
      isInOrder([
        { ...reminder, colour: 'red' },
        { ...circular, colour: 'orange' },
      ]),
    ).toBe(false);
    expect(isInOrder([{ ...reminder, to: [] }])).toBe(false);
  });
});
