import type { IndicatorStatus } from '@/api/scorecard';

export type Shape = 'tick' | 'disc' | 'half' | 'triangle' | 'square' | 'ring' | 'diamond';
export type Tone = 'done' | 'ok' | 'warn' | 'late' | 'none' | 'open' | 'pending';

export interface StatusLook {
  shape: Shape;
  tone: Tone;
}

/** A status is told by shape, word and colour together, never by colour alone. */
export const STATUS_LOOK: Record<IndicatorStatus | 'pending', StatusLook> = {
  reached: { shape: 'tick', tone: 'done' },
  normal: { shape: 'disc', tone: 'ok' },
  warning: { shape: 'triangle', tone: 'warn' },
  late: { shape: 'square', tone: 'late' },
  open: { shape: 'half', tone: 'open' },
  unreported: { shape: 'ring', tone: 'none' },
  pending: { shape: 'diamond', tone: 'pending' },
};

/** Order of the counts; those the early warning adds show only when something has them. */
export const STATUS_ORDER: IndicatorStatus[] = ['reached', 'normal', 'warning', 'late', 'open', 'unreported'];
export const ALWAYS_COUNTED: IndicatorStatus[] = ['reached', 'open', 'unreported'];
