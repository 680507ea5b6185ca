import { describe, expect, it } from 'vitest';
import { farthest, pagesOf } from './sparsePages';

describe('pages of a long list', () => {
  it('are those that hold the rows in sight', () => {
    expect(pagesOf(0, 20, 100)).toEqual([0]);
    expect(pagesOf(95, 105, 100)).toEqual([0, 1]);
    expect(pagesOf(9_900, 9_999, 100)).toEqual([99]);
    expect(pagesOf(-3, -1, 100)).toEqual([0]);
  });

  it('are forgotten when there are too many, the farthest first', () => {
    expect(farthest([0, 1, 2, 50, 51], [50, 51], 3)).toEqual([1, 0]);
    expect(farthest([0, 1], [0], 3)).toEqual([]);
  });
});
