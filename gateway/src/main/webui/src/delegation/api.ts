import { call } from '@/shared/http';

/** 代审: a reviewer's review in a colleague's hands, for some days. */
export interface Delegation {
  id: string;
  unit: string;
  delegator: string;
  delegate: string;
  from: string;
  until: string;
  createdAt: string;
  revokedBy: string | null;
  revokedAt: string | null;
}

export type Order = Pick<Delegation, 'delegate' | 'from' | 'until'>;

/** Where months are signed off; registers are reviewed at their services. Each place keeps its own. */
export const MONTHS = 'months';

const pathOf = (place: string): string => (place === MONTHS ? '/api/delegations' : `/api/${place}/delegations`);

export const readDelegations = (place: string, signal?: AbortSignal) => call<Delegation[]>(pathOf(place), { signal });

export const delegate = (place: string, order: Order) => call<Delegation>(pathOf(place), { method: 'POST', body: order });

export const revoke = (place: string, id: string) => call<void>(`${pathOf(place)}/${id}`, { method: 'DELETE' });
