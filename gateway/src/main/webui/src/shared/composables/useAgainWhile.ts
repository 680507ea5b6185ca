import { onScopeDispose, watch } from 'vue';
import type { Resource } from './useResource';

/** Reads a resource again, a pause after each answer, for as long as something goes on in it. */
export function useAgainWhile<T>(resource: Resource<T>, goesOn: (data: T) => boolean, pause = 1_000): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  watch(resource.loading, (loading) => {
    clearTimeout(timer);
    const data = resource.data.value;
    // A problem on the way is shown and tried again: what went on goes on without us.
    if (!loading && data !== null && goesOn(data)) timer = setTimeout(resource.reload, pause);
  });
  onScopeDispose(() => clearTimeout(timer));
}
