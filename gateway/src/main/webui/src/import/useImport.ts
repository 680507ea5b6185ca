import { computed, onScopeDispose, ref, shallowRef, type Ref } from 'vue';
import type { Import, ImportApi, ImportState } from './api';
import { asProblem, type Problem } from '@/shared/http';
import type { Resource } from '@/shared/composables/useResource';

const RUNNING: ImportState[] = ['reading', 'committing', 'accepting'];
const PAUSE = 600;

export interface WatchedImport extends Resource<Import> {
  running: Ref<boolean>;
  adopt: (found: Import) => void;
}

/** One import, read again while something is going on in it. */
export function useImport(api: () => ImportApi, id: () => string | undefined): WatchedImport {
  const data = shallowRef<Import | null>(null);
  const problem = shallowRef<Problem | null>(null);
  const loading = ref(false);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const running = computed(() => data.value !== null && RUNNING.includes(data.value.state));

  function adopt(found: Import): void {
    data.value = found;
    problem.value = null;
    clearTimeout(timer);
    if (running.value && !stopped) timer = setTimeout(reload, PAUSE);
  }
  async function reload(): Promise<void> {
    const wanted = id();
    if (!wanted) return;
    loading.value = true;
    try {
      adopt(await api().read(wanted));
    } catch (cause) {
      problem.value = asProblem(cause);
    } finally {
      loading.value = false;
    }
  }

  onScopeDispose(() => {
    stopped = true;
    clearTimeout(timer);
  });
  void reload();
  return { data, problem, loading, reload, running, adopt };
}
