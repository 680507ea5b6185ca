import { computed } from 'vue';
import type { RecordState } from '@/register/api';
import type { KnownRegister } from '@/register/registers';
import { useMe } from '@/session/useMe';
import { useRegisters } from '@/register/useRegisters';

export interface TodoList {
  info: KnownRegister;
  state: RecordState;
  total: number;
}

/** What waits for me: submitted records for a reviewer, of units of one person for a supervisor, drafts and returned ones for a clerk. */
export function useTodo() {
  const { isClerk, isReviewer, isSupervisor } = useMe();
  const { registers, refresh, refreshIfOld } = useRegisters();

  const lists = computed<TodoList[]>(() =>
    registers.value
      .flatMap((info): TodoList[] => [
        { info, state: 'submitted', total: isReviewer.value || isSupervisor.value ? info.submitted : 0 },
        { info, state: 'draft', total: isClerk.value ? info.drafts : 0 },
      ])
      .filter((list) => list.total > 0),
  );
  const total = computed(() => lists.value.reduce((sum, list) => sum + list.total, 0));
  return { lists, total, refresh, refreshIfOld };
}
