import { computed } from 'vue';
import { isDay, today } from '@/shared/dates';
import { useQuery } from '@/shared/composables/useQuery';

/** Which day is asked for (截至) and as known when (当时口径); both live in the address. */
export function useMoment() {
  const query = useQuery();
  const onText = query.text('on');
  const knownAt = query.text('knownAt');

  const on = computed({
    get: () => (isDay(onText.value) ? onText.value : today()),
    set: (day: string) => (onText.value = day === today() ? undefined : day),
  });
  /** What goes to the API: nothing means today, as known now. */
  const moment = computed(() => ({ on: isDay(onText.value) ? onText.value : undefined, knownAt: knownAt.value }));
  const isLive = computed(() => knownAt.value === undefined);
  /** Carried along to the next screen. */
  const carried = computed(() => ({ on: onText.value, knownAt: knownAt.value }));

  return { on, knownAt, moment, isLive, carried };
}
