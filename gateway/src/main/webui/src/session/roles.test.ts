import { expect, it } from 'vitest';
import { admits, BUSINESS } from './roles';

it('lets in whoever has one of the roles a screen is for', () => expect(admits(['reviewer'], ['clerk', 'reviewer'])).toBe(true));

it('lets in nobody else', () => expect(admits(['system-admin'], BUSINESS)).toBe(false));

it('lets everybody with a role of this system into a screen that names none', () => {
  expect(admits(['audit-admin'])).toBe(true);
  expect(admits(['offline_access'])).toBe(false);
  expect(admits([])).toBe(false);
});
