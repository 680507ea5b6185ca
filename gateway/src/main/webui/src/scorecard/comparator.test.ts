import { describe, expect, it } from 'vitest';
import { comparatorText } from './comparator';

describe('comparator', () => {
  const strict = { comparator: '>' as const, target: 300, required: 301, comparatorText: '突破300，须达301', unit: '户' };

  it('keeps the words of the plan in Chinese', () => {
    expect(comparatorText(strict, 'zh')).toBe('突破300，须达301');
  });

  it('says in English that the number itself is not enough', () => {
    expect(comparatorText(strict, 'en')).toBe('more than 300 户; 301 needed');
    expect(comparatorText({ ...strict, comparator: '>=', required: 300 }, 'en')).toBe('at least 300 户');
  });
});
