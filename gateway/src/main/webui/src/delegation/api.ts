import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

/** 代审: a reviewer's review in a colleague's hands, for some days. */
export type Delegation = Schemas['Delegation'];
export type Order = Schemas['DelegationOrder'];

/** Where months are signed off; registers are reviewed at their services. Each place keeps its own. */
export const MONTHS = 'months';

const pathOf = (place: string): string => (place === MONTHS ? '/api/delegations' : `/api/${place}/delegations`);

export const readDelegations = (place: string, signal?: AbortSignal) => call<Delegation[]>(pathOf(place), { signal });

export const delegate = (place: string, order: Order) => call<Delegation>(pathOf(place), { method: 'POST', body: order });

export const revoke = (place: string, id: string) => call<void>(`${pathOf(place)}/${id}`, { method: 'DELETE' });
