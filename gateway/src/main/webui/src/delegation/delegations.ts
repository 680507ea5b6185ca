import type { Delegation } from './api';
import type { KnownRegister } from '@/register/registers';

export type DelegationState = 'coming' | 'inForce' | 'over' | 'revoked';

/** @param day ISO, of the district */
export function stateOf(delegation: Delegation, day: string): DelegationState {
  if (delegation.revokedAt) return 'revoked';
  if (day < delegation.from) return 'coming';
  return day > delegation.until ? 'over' : 'inForce';
}

/** The services whose registers the unit files, in order: there is where its reviewers review. */
export const servicesOf = (unit: string, registers: Pick<KnownRegister, 'service' | 'units'>[]): string[] =>
  [...new Set(registers.filter((r) => r.units.includes(unit)).map((r) => r.service))].sort();
