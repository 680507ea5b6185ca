import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { account } from './account';
import { draftsKept, dropExpiredDrafts, forgetDraft, forgetDrafts, keepDraft, readDraft } from './drafts';

/** The store of a browser, whose keys are its own properties. */
function store(): Storage {
  const kept: Record<string, string> = {};
  return Object.defineProperties(kept, {
    getItem: { value: (key: string) => kept[key] ?? null },
    setItem: { value: (key: string, value: string) => (kept[key] = value) },
    removeItem: { value: (key: string) => delete kept[key] },
  }) as unknown as Storage;
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-01T00:00:00Z') });
  vi.stubGlobal('localStorage', store());
  account.value = 'kjj.clerk';
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('keeps what was typed for the account that typed it', () => {
  keepDraft('matter:new', { title: '请示' });
  account.value = 'gxj.clerk';
  expect(readDraft('matter:new')).toBeNull();

  account.value = 'kjj.clerk';
  expect(readDraft('matter:new')).toEqual({ title: '请示' });
});

it('does not take one account for another whose name begins alike', () => {
  keepDraft('a', 1);
  account.value = 'kjj';
  expect(draftsKept()).toBe(0);
});

it('forgets one form, and all of an account at its logout', () => {
  keepDraft('a', 1);
  keepDraft('b', 2);
  forgetDraft('a');
  expect(draftsKept()).toBe(1);

  account.value = 'gxj.clerk';
  keepDraft('c', 3);
  forgetDrafts();
  account.value = 'kjj.clerk';
  expect(readDraft('b')).toBe(2);
});

it('goes on with nothing older than thirty days', () => {
  keepDraft('a', 1);
  vi.setSystemTime(new Date('2026-11-30T23:59:59Z'));
  expect(readDraft('a')).toBe(1);
  vi.setSystemTime(new Date('2026-12-01T00:00:00Z'));
  expect(readDraft('a')).toBeNull();
  dropExpiredDrafts();
  expect(draftsKept()).toBe(0);
});

it('drops what it cannot read, and leaves alone what is not a draft', () => {
  localStorage.setItem('scorecard.draft:kjj.clerk:a', 'no JSON');
  localStorage.setItem('scorecard.locale', 'en');
  expect(readDraft('a')).toBeNull();
  dropExpiredDrafts();
  expect(draftsKept()).toBe(0);
  expect(localStorage.getItem('scorecard.locale')).toBe('en');
});

it('lets people type where the browser keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  keepDraft('a', 1);
  expect(readDraft('a')).toBeNull();
  expect(draftsKept()).toBe(0);
});
