import { describe, expect, it } from 'vitest';
import { pageOf } from './notices';

describe('pageOf', () => {
  it.each([
    ['urging', '12', '/slips/12'],
    ['slip-answered', '7', '/slips/7'],
    ['task-issued', 'W01-02', '/tasks/W01-02'],
    ['matter-remarked', '31', '/matters/31'],
    ['extension-asked', 'D2026-1', '/tasks/D2026-1'],
  ] as const)('of %s about %s is %s', (kind, subject, page) => {
    expect(pageOf({ kind, subject })).toBe(page);
  });
});
