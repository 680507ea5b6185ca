import { computed } from 'vue';
import { readLocks } from '@/month/api';
import { endOfPreviousMonth, today } from '@/shared/dates';
import { reportingMonth } from './tasks';
import { useResource } from '@/shared/composables/useResource';

/** The month (2026-10) for which units have to report now; a guess until the locks have been read. */
export function useReportingMonth() {
  const locks = useResource((signal) => readLocks(signal));
  const month = computed(() =>
    reportingMonth(
      (locks.data.value ?? []).map((lock) => lock.month),
      endOfPreviousMonth(today()).slice(0, 7),
      today().slice(0, 7),
    ),
  );
  return { month, known: computed(() => locks.data.value !== null || locks.problem.value !== null) };
}
