import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** Somebody who has come, as their newest token said. */
export type Person = Schemas['SeenPerson'];

/** A unit, or nobody's, and who has come for it; `missing` are roles it cannot do without and nobody who has come has. */
export type Staffing = Schemas['Staffing'];

/** `console` is where accounts and roles are given out; who has not come since `since` is not kept. */
export type People = Schemas['People'];

/** Of a reviewer's own unit only. */
export const readPeople = (signal?: AbortSignal) => call<People>('/api/people', { signal });
