import { computed } from 'vue';
import { readLocks } from '@/api/months';
import { endOfPreviousMonth, today } from '@/logic/dates';
import { reportingMonth } from '@/logic/tasks';
import { useResource } from './useResource';

/** The month (2026-10) for which units have to report now. */
export function useReportingMonth() {
  const locks = useResource((signal) => readLocks(signal));
  return computed(() =>
    reportingMonth(
      (locks.data.value ?? []).map((lock) => lock.month),
      endOfPreviousMonth(today()).slice(0, 7),
      today().slice(0, 7),
    ),
  );
}
