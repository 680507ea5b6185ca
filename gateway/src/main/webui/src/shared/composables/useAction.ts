import { ref, shallowRef, type Ref, type ShallowRef } from 'vue';
import { holdFocus } from '@/shared/focus';
import { asProblem, type Problem } from '@/shared/http';

export interface UserAction {
  busy: Ref<boolean>;
  problem: ShallowRef<Problem | null>;
  run: <T>(act: () => Promise<T>) => Promise<T | undefined>;
}

/** One thing the user asked for: busy while it runs, its problem kept until the next try. */
export function useAction(): UserAction {
  const busy = ref(false);
  const problem = shallowRef<Problem | null>(null);

  async function run<T>(act: () => Promise<T>): Promise<T | undefined> {
    if (busy.value) return undefined;
    const returnFocus = holdFocus();
    busy.value = true;
    problem.value = null;
    try {
      return await act();
    } catch (cause) {
      problem.value = asProblem(cause);
      return undefined;
    } finally {
      busy.value = false;
      void returnFocus();
    }
  }

  return { busy, problem, run };
}
