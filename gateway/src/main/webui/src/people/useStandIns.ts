import { computed } from 'vue';
import { standInsToday } from './people';
import { readDelegations } from '@/delegation/api';
import { usePlaces } from '@/delegation/usePlaces';
import { useMe } from '@/session/useMe';
import { useResource } from '@/shared/composables/useResource';
import { today } from '@/shared/dates';

/** Who stands in for whom today, everywhere; nobody for those who may not read it. */
export function useStandIns() {
  const mayRead = useMe().has('reviewer', 'supervisor', 'security-admin');
  const places = usePlaces();
  const read = (signal: AbortSignal) =>
    Promise.all(places.value.map(async (place) => ({ place, delegations: await readDelegations(place, signal) })));
  return useResource(
    async (signal) => (mayRead.value ? standInsToday(await read(signal), today()) : []),
    [computed(() => places.value.join())],
  );
}
