import { useMe } from '@/session/useMe';
import { usePlan } from './usePlan';

/** The name of a unit; of the office and others the plan does not list, as far as the reader belongs to it. */
export function useUnitWord() {
  const { me } = useMe();
  const { unitName } = usePlan();
  return (id: string | null | undefined): string => (id && id === me.value?.unit ? me.value.unitName : unitName(id));
}
