import { computed } from 'vue';
import { useRoute } from 'vue-router';
import type { RecordFilter } from './api';
import { useQuery } from '@/shared/composables/useQuery';

/** What of the address says how the list is shown, and not which records are in it. */
const SHOWN = new Set(['sort', 'columns', 'at']);
/** What of these the API is not asked for. */
const HERE = new Set(['columns', 'at']);

/** The filters of a register's list are its address; changing one begins at the first row. */
export function useRecordFilter() {
  const route = useRoute();
  const query = useQuery();
  const names = computed(() => Object.keys(route.query).filter((name) => !HERE.has(name)));
  const filter = computed<RecordFilter>(() =>
    Object.fromEntries(names.value.map((name) => [name, [route.query[name]].flat()[0] ?? undefined])),
  );
  return {
    filter,
    by: (name: string) => query.text(name, ['at']),
    isFiltered: computed(() => names.value.some((name) => !SHOWN.has(name))),
    /** Takes these filters away; all of them when none is named. */
    clear: (some = names.value.filter((name) => !SHOWN.has(name))) =>
      query.patch({ at: undefined, ...Object.fromEntries(some.map((name) => [name, undefined])) }),
  };
}
