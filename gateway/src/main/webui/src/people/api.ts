import { call } from '@/shared/http';

/** Somebody who has come, as their newest token said. */
export interface Person {
  /** Login name. */
  account: string;
  name: string;
  roles: string[];
  /** Days, ISO. */
  firstSeen: string;
  lastSeen: string;
}

/** A unit and who has come for it. */
export interface Staffing {
  /** Null for people without a unit. */
  unit: string | null;
  name: string | null;
  /** Whether there is such a unit today. */
  exists: boolean;
  /** Roles the unit cannot do without and nobody who has come has. */
  missing: string[];
  people: Person[];
}

export interface People {
  /** Where accounts and roles are given out; null where that is not said. */
  console: string | null;
  /** Who has not come since that day is not kept. */
  since: string;
  units: Staffing[];
}

/** Of a reviewer's own unit only. */
export const readPeople = (signal?: AbortSignal) => call<People>('/api/people', { signal });
