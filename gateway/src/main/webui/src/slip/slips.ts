import type { Slip } from './api';

/** As it stands on the letter: 〔2026〕12号. */
export const slipNumber = (slip: Pick<Slip, 'issuedOn' | 'no'>): string => `〔${slip.issuedOn.slice(0, 4)}〕${slip.no}号`;

/** Where what a letter is about can be seen to. */
export const placeOf = (slip: Pick<Slip, 'obligation' | 'subject'>): string =>
  slip.obligation === 'month' ? `/months/${slip.subject}` : `/tasks/${slip.subject.split('/')[0]}`;
