import { address, call, type Query } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export const SOURCES = ['gateway', 'talent', 'fund', 'innovation'] as const;
/** Whose journal: the gateway's or a service's. */
export type Source = (typeof SOURCES)[number];

/** `actor` is `-` for somebody who did not log in, `system` for the clock; `object` type and id, or a path of words and ids. */
export type JournalEntry = Schemas['JournalEntry'];

/** `next` is what to ask for as `before` to read on; null at the end. */
export type JournalPage = Schemas['JournalPage'];

/** Intact up to the line `seq`; `waiting` lines have no place in the chain yet. */
export type JournalReport = Schemas['JournalReport'];

const path = (source: Source) => (source === 'gateway' ? '/api/journal' : `/api/${source}/audit/journal`);

/** Newest first. */
export const readJournal = (source: Source, query: Query, signal?: AbortSignal) =>
  call<JournalPage>(path(source), { query, signal });

/** Reads the whole journal. */
export const verifyJournal = (source: Source) => call<JournalReport>(`${path(source)}/verification`);

export const journalFile = (source: Source, query: Query) => address(`${path(source)}/export`, query);
