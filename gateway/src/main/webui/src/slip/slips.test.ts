import { describe, expect, it } from 'vitest';
import { placeOf, slipNumber } from './slips';

describe('a letter', () => {
  it('is numbered by the year of its issue', () => {
    expect(slipNumber({ issuedOn: '2026-11-23', no: 12 })).toBe('〔2026〕12号');
  });

  it.each([
    ['task', 'W01-02', '/tasks/W01-02'],
    ['milestone', 'W01-02/m3', '/tasks/W01-02'],
    ['month', '2026-10', '/months/2026-10'],
  ] as const)('about a %s %s leads to %s', (obligation, subject, place) => {
    expect(placeOf({ obligation, subject })).toBe(place);
  });
});
