import { computed } from 'vue';
import { useRoute } from 'vue-router';
import type { RecordFilter } from './api';
import { useQuery } from '@/shared/composables/useQuery';

const NO_FILTERS = new Set(['page', 'sort']);

/** The filters of a register's list are its address; changing one begins at the first page. */
export function useRecordFilter() {
  const route = useRoute();
  const query = useQuery();
  const names = computed(() => Object.keys(route.query).filter((name) => name !== 'page'));
  const filter = computed<RecordFilter>(() =>
    Object.fromEntries(names.value.map((name) => [name, [route.query[name]].flat()[0] ?? undefined])),
  );
  return {
    filter,
    by: (name: string) => query.text(name, ['page']),
    isFiltered: computed(() => names.value.some((name) => !NO_FILTERS.has(name))),
    clear: () => query.patch({ page: undefined, ...Object.fromEntries(names.value.map((name) => [name, undefined])) }),
  };
}
