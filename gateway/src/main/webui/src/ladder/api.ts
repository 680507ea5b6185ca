import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type Recipient = Schemas['Recipient'];

/** Due `offset` days after something was, before it when negative; of working days only when `working`. */
export type Rung = Schemas['Rung'];

/** Which letter goes out how long before or after something was due. */
export type Ladder = Schemas['Ladder'];

export const readLadders = (signal?: AbortSignal) => call<Ladder[]>('/api/ladders', { signal });

export const decideLadder = (ladder: Ladder, reason: string) =>
  call<Schemas['Decision']>('/api/decisions', {
    method: 'POST',
    body: { kind: 'ladder', content: ladder, reason } satisfies Schemas['Proposed'],
  });
