import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';
import { onRestored } from '@/shared/connection';
import { asProblem, type Problem } from '@/shared/http';

export interface Resource<T> {
  data: ShallowRef<T | null>;
  problem: ShallowRef<Problem | null>;
  loading: Ref<boolean>;
  reload: () => Promise<void>;
}

/**
 * Something read from the API, read again whenever a source changes or a lost connection is back. The newest request wins; what was shown stays
 * until the answer is there, and stays too when the answer is a problem.
 */
export function useResource<T>(load: (signal: AbortSignal) => Promise<T>, sources: WatchSource[] = []): Resource<T> {
  const data = shallowRef<T | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const loading = ref(false);
  let running: AbortController | null = null;

  async function reload(): Promise<void> {
    running?.abort();
    const mine = new AbortController();
    running = mine;
    loading.value = true;
    try {
      const answer = await load(mine.signal);
      if (running !== mine) return;
      data.value = answer;
      problem.value = null;
    } catch (cause) {
      if (running !== mine || mine.signal.aborted) return;
      problem.value = asProblem(cause);
    } finally {
      if (running === mine) loading.value = false;
    }
  }

  watch(sources, reload, { immediate: true });
  onScopeDispose(onRestored(reload));
  onScopeDispose(() => running?.abort());
  return { data, problem, loading, reload };
}
