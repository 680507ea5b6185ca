import { describe, expect, it } from 'vitest';
import { paginate, type Measured } from './pages';

const paragraph = (lines: number): Measured => ({ lines, splits: true, leads: false });
const heading: Measured = { lines: 1, splits: false, leads: true };
const whole = (lines: number): Measured => ({ lines, splits: false, leads: false });

describe('paginate', () => {
  it('goes on with a paragraph on the next page, line by line', () => {
    expect(paginate([paragraph(3), paragraph(4)], 5)).toEqual([
      [
        { index: 0, from: 0, lines: 3 },
        { index: 1, from: 0, lines: 2 },
      ],
      [{ index: 1, from: 2, lines: 2 }],
    ]);
  });

  it('has a paragraph on as many pages as it takes', () => {
    expect(paginate([paragraph(12)], 5).map((page) => page[0]?.lines)).toEqual([5, 5, 2]);
  });

  it('leaves no heading behind at the foot of a page', () => {
    const pages = paginate([paragraph(4), heading, paragraph(2)], 5);
    expect(pages[0]).toEqual([{ index: 0, from: 0, lines: 4 }]);
    expect(pages[1]?.map((slice) => slice.index)).toEqual([1, 2]);
  });

  it('keeps a heading where one line of what it heads still fits', () => {
    expect(paginate([paragraph(3), heading, paragraph(2)], 5)[0]?.map((slice) => slice.index)).toEqual([0, 1, 2]);
  });

  it('moves what may not be split as a whole', () => {
    expect(paginate([paragraph(3), whole(4)], 5)[1]).toEqual([{ index: 1, from: 0, lines: 4 }]);
  });

  it('gives what is higher than a page one of its own', () => {
    expect(paginate([whole(7), paragraph(1)], 5)).toEqual([[{ index: 0, from: 0, lines: 7 }], [{ index: 1, from: 0, lines: 1 }]]);
  });

  it('begins with an empty page', () => expect(paginate([], 5)).toEqual([[]]));
});
