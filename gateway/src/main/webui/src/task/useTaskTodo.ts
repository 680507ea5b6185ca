import { computed, shallowRef } from 'vue';
import { asProblem, type Problem } from '@/shared/http';
import { readTasks, type TaskLine } from './api';
import { isWaiting } from './tasks';
import { useMe } from '@/session/useMe';

const lines = shallowRef<TaskLine[] | null>(null);
const problem = shallowRef<Problem | null>(null);
let readAt = 0;
/** How old, in ms, they may be when somebody goes to another screen. */
const FRESH = 20_000;

async function refresh(): Promise<void> {
  const { isBusiness } = useMe();
  readAt = Date.now();
  try {
    lines.value = isBusiness.value ? await readTasks({ state: 'open' }) : [];
    problem.value = null;
  } catch (cause) {
    problem.value = asProblem(cause);
  }
}

/** The open tasks, and those among them that wait for a step of the reader's. */
export function useTaskTodo() {
  const waiting = computed(() => (lines.value ?? []).filter(isWaiting));
  return {
    lines,
    problem,
    waiting,
    refresh,
    refreshIfOld: async () => {
      if (Date.now() - readAt > FRESH) await refresh();
    },
  };
}
