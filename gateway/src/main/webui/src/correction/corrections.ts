import type { CorrectionMove, CorrectionSlip } from './api';

export type CorrectionState = 'none' | 'drafted' | 'signed' | 'returned' | 'approved' | 'moved';

export const CORRECTION_TONES: Record<CorrectionState, string> = {
  none: 'tone-late',
  drafted: 'tone-open',
  signed: 'tone-warn',
  returned: 'tone-late',
  approved: 'tone-ok',
  moved: 'tone-late',
};

const AFTER: Record<CorrectionMove, CorrectionState> = {
  draft: 'drafted',
  sign: 'signed',
  approve: 'approved',
  return: 'returned',
};

/** Where a slip stands; one written for another figure than is known now has to be written again. */
export function stateOf(slip: CorrectionSlip): CorrectionState {
  const last = slip.steps.at(-1);
  if (!last) return 'none';
  return last.corrected === slip.corrected ? AFTER[last.kind] : 'moved';
}

/** Both steps say why. */
export const isReasoned = (move: CorrectionMove) => move === 'draft' || move === 'return';

/** The reason the unit has given last. */
export const reasonOf = (slip: CorrectionSlip): string | undefined =>
  slip.steps.findLast((step) => step.kind === 'draft')?.reason;
