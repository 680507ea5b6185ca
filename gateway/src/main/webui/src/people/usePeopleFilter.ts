import { computed } from 'vue';
import type { PeopleFilter } from './people';
import { useQuery } from '@/shared/composables/useQuery';

/** Which people are asked for: it lives in the address. */
export function usePeopleFilter() {
  const query = useQuery();
  const text = query.text('q');
  const unit = query.text('unit');
  const role = query.text('role');
  const only = query.text('only');
  const missing = computed({
    get: () => only.value === 'missing',
    set: (on) => (only.value = on ? 'missing' : undefined),
  });
  const filter = computed<PeopleFilter>(() => ({
    text: text.value,
    unit: unit.value,
    role: role.value,
    missing: missing.value,
  }));
  const clear = () => query.patch({ q: null, unit: null, role: null, only: null });
  return { text, unit, role, missing, filter, clear };
}
