import { computed, shallowRef } from 'vue';
import { defineStore, storeToRefs } from 'pinia';
import { asProblem, type Problem } from '@/shared/http';
import { readTasks, type TaskLine } from './api';
import { isWaiting } from './tasks';
import { useMe } from '@/session/useMe';

/** How old, in ms, they may be when somebody goes to another screen. */
const FRESH = 20_000;

const useTaskTodoStore = defineStore('taskTodo', () => {
  const { isBusiness } = useMe();
  const lines = shallowRef<TaskLine[] | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const waiting = computed(() => (lines.value ?? []).filter(isWaiting));
  let readAt = 0;

  async function refresh(): Promise<void> {
    readAt = Date.now();
    try {
      lines.value = isBusiness.value ? await readTasks({ state: 'open' }) : [];
      problem.value = null;
    } catch (cause) {
      problem.value = asProblem(cause);
    }
  }

  async function refreshIfOld(): Promise<void> {
    if (Date.now() - readAt > FRESH) await refresh();
  }
  return { lines, problem, waiting, refresh, refreshIfOld };
});

/** The open tasks, and those among them that wait for a step of the reader's. */
export function useTaskTodo() {
  const store = useTaskTodoStore();
  return { ...storeToRefs(store), refresh: store.refresh, refreshIfOld: store.refreshIfOld };
}
