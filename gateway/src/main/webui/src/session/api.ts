import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** `reviewsFor`: in whose place they review today, by login name. */
export type Me = Schemas['Me'];

export const readMe = (signal?: AbortSignal) => call<Me>('/api/me', { signal });
