import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence';

describe('evidenceOf', () => {
  it('is the subject as the ledger knows it', () => {
    expect(evidenceOf('innovation', { title: '示例平台', subjects: [{ register: 'platform', id: 'p-1' }] })).toEqual({
      id: 'p-1',
      register: 'innovation-service/platform',
      name: '示例平台',
    });
  });

  it('is nothing where nothing is counted', () => {
    expect(evidenceOf('talent', { title: '示例', subjects: [] })).toBeUndefined();
  });
});
