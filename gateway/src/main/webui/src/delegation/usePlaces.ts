import { computed } from 'vue';
import { MONTHS } from './api';
import { servicesOf } from './delegations';
import { SERVICES } from '@/register/registers';
import { useRegisters } from '@/register/useRegisters';
import { useMe } from '@/session/useMe';

/** Where one's delegations are: months at the gateway, and every service where the unit's records are reviewed; all for those who see to who may do what. */
export function usePlaces() {
  const { me, has } = useMe();
  const { registers } = useRegisters();
  const seesAll = has('supervisor', 'security-admin');
  return computed(() => [MONTHS, ...(seesAll.value ? SERVICES : servicesOf(me.value?.unit ?? '', registers.value))]);
}
