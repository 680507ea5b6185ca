import { address, call, type Query } from '@/shared/http';

export const SOURCES = ['gateway', 'talent', 'fund', 'innovation'] as const;
/** Whose journal: the gateway's or a service's. */
export type Source = (typeof SOURCES)[number];

export interface JournalEntry {
  /** Place in the chain. */
  seq: number;
  at: string;
  /** `-` for somebody who did not log in, `system` for the clock. */
  actor: string;
  unit: string;
  roles: string;
  address: string;
  action: string;
  /** Type and id, or a path of words and ids. */
  object: string;
  result: 'done' | 'refused';
  status: number | null;
  detail: Record<string, string>;
}

export interface JournalPage {
  items: JournalEntry[];
  /** What to ask for as `before` to read on; null at the end. */
  next: number | null;
}

export interface JournalReport {
  intact: boolean;
  /** The line the journal begins behind; 0, or where old lines were removed. */
  from: number;
  /** The last line that is what it was. */
  seq: number;
  hash: string;
  /** Lines that have no place in the chain yet. */
  waiting: number;
  broken: 'content' | 'previous' | 'missing' | 'head' | null;
  brokenSeq: number | null;
}

const path = (source: Source) => (source === 'gateway' ? '/api/journal' : `/api/${source}/audit/journal`);

/** Newest first. */
export const readJournal = (source: Source, query: Query, signal?: AbortSignal) =>
  call<JournalPage>(path(source), { query, signal });

/** Reads the whole journal. */
export const verifyJournal = (source: Source) => call<JournalReport>(`${path(source)}/verification`);

export const journalFile = (source: Source, query: Query) => address(`${path(source)}/export`, query);
