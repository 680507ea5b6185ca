import { call } from '@/shared/http';
import type { Letter, ObligationKind, SlipColour } from '@/slip/api';

export type Recipient = 'liaison' | 'owner' | 'leader' | 'office';

export interface Rung {
  letter: Letter;
  colour: SlipColour;
  /** Days from the due day, before it when negative. */
  offset: number;
  /** Whether only working days count. */
  working: boolean;
  to: Recipient[];
}

/** Which letter goes out how long before or after something was due. */
export interface Ladder {
  obligation: ObligationKind;
  rungs: Rung[];
}

export const readLadders = (signal?: AbortSignal) => call<Ladder[]>('/api/ladders', { signal });

export const decideLadder = (ladder: Ladder, reason: string) =>
  call<unknown>('/api/decisions', { method: 'POST', body: { kind: 'ladder', content: ladder, reason } });
