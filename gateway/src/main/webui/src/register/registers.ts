import type { RegisterSummary } from './api';

export const SERVICES = ['talent', 'fund', 'innovation'] as const;

/** A register as the app knows it: what its service says of it, and which service that is. */
export interface RegisterInfo extends Pick<RegisterSummary, 'units' | 'workbook' | 'mergeable'> {
  service: string;
  register: string;
}

export type KnownRegister = RegisterInfo & RegisterSummary;

export const pathOf = (info: Pick<RegisterInfo, 'service' | 'register'>): string => `/registers/${info.service}/${info.register}`;

export const importPathOf = (info: RegisterInfo): string => `/registers/${info.service}/${info.workbook}`;

/** Measures with @ are the alternatives of a reading that is not settled. */
export function splitMeasure(measure: string): { name: string; alternative: string | null } {
  const [name = measure, alternative = null] = measure.split('@');
  return { name, alternative };
}
