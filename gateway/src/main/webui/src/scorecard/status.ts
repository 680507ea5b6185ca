import type { StatusLook } from '@/shared/status';
import type { IndicatorStatus } from './api';

/** A status is told by shape, word and colour together, never by colour alone. */
export const STATUS_LOOK: Record<IndicatorStatus | 'pending', StatusLook> = {
  reached: { shape: 'tick', tone: 'done' },
  normal: { shape: 'disc', tone: 'ok' },
  warning: { shape: 'triangle', tone: 'warn' },
  late: { shape: 'square', tone: 'late' },
  missed: { shape: 'square', tone: 'late' },
  smallSample: { shape: 'half', tone: 'open' },
  unreported: { shape: 'ring', tone: 'none' },
  pending: { shape: 'diamond', tone: 'pending' },
};

/** Order of the counts; those that are rare show only when something has them. */
export const STATUS_ORDER: IndicatorStatus[] = ['reached', 'normal', 'warning', 'late', 'missed', 'smallSample', 'unreported'];
export const ALWAYS_COUNTED: IndicatorStatus[] = ['reached', 'normal', 'warning', 'late', 'unreported'];
