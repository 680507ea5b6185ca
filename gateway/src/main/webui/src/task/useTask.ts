import { computed } from 'vue';
import { readTask, takeStep, type Move, type Task, type TaskPage } from './api';
import { useAction } from '@/shared/composables/useAction';
import { useMe } from '@/session/useMe';
import { useResource } from '@/shared/composables/useResource';
import { useTaskTodo } from './useTaskTodo';

/** One task and the steps that may be taken with it. */
export function useTask(id: string) {
  const page = useResource((signal) => readTask(id, signal));
  const action = useAction();
  const { me } = useMe();
  const { refresh } = useTaskTodo();
  const task = computed(() => page.data.value?.line.task);
  const moves = computed(() => page.data.value?.line.moves ?? []);

  /** What was asked for stays on the screen until it has arrived. */
  async function take(act: () => Promise<TaskPage>): Promise<boolean> {
    const answer = await action.run(act);
    if (!answer) return false;
    page.data.value = answer;
    await refresh();
    return true;
  }

  return {
    page,
    task,
    moves,
    action,
    /** In whose name the reader writes: of the units of the task their own, else the one that leads. */
    unit: computed(() => {
      const own = me.value?.unit ?? '';
      return task.value && task.value.co.includes(own) ? own : (task.value?.lead ?? own);
    }),
    allows: (move: Move) => moves.value.includes(move),
    take,
    /** @param of the task as it was when the step was thought of; somebody else's step since then is a conflict */
    step: (move: Move, content: unknown = null, reason: string | null = null, of: Task | undefined = task.value) =>
      of ? take(() => takeStep(of, move, content, reason)) : Promise.resolve(false),
  };
}

export type TaskDesk = ReturnType<typeof useTask>;
