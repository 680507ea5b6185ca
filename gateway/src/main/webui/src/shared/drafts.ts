import { account } from './account';

/**
 * What was typed and has not arrived, kept in this browser under the account that typed it. Nothing personal belongs here:
 * whoever uses the computer after them can read it.
 */
interface Kept {
  /** Epoch, ms. */
  at: number;
  value: unknown;
}

const PREFIX = 'scorecard.draft';
const DAYS_KEPT = 30;
const LIFETIME = DAYS_KEPT * 86_400_000;

const ownedBy = (owner: string) => `${PREFIX}:${encodeURIComponent(owner)}:`;
const keyOf = (form: string) => ownedBy(account.value) + form;

function keys(start: string): string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(start));
  } catch {
    return [];
  }
}

function read(key: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null;
    return typeof kept?.at === 'number' ? kept : null;
  } catch {
    return null;
  }
}

/** @returns what was typed into the form; null when nothing is kept, or for too long */
export function readDraft<T>(form: string): Partial<T> | null {
  const kept = read(keyOf(form));
  return kept && Date.now() - kept.at < LIFETIME ? (kept.value as Partial<T>) : null;
}

export function keepDraft(form: string, value: unknown): void {
  try {
    localStorage.setItem(keyOf(form), JSON.stringify({ at: Date.now(), value } satisfies Kept));
  } catch {
    // A browser that keeps nothing must not keep anybody from typing.
  }
}

export const forgetDraft = (form: string): void => localStorage.removeItem(keyOf(form));

/** How many forms the account has begun and not sent. */
export const draftsKept = (): number => keys(ownedBy(account.value)).length;

/** All of the account's, when it logs out. */
export const forgetDrafts = (): void => keys(ownedBy(account.value)).forEach((key) => localStorage.removeItem(key));

/** Anybody's that are too old to be gone on with, and what cannot be read. */
export function dropExpiredDrafts(): void {
  for (const key of keys(`${PREFIX}:`)) {
    const kept = read(key);
    if (!kept || Date.now() - kept.at >= LIFETIME) localStorage.removeItem(key);
  }
}
