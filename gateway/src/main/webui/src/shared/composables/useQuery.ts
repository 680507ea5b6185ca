import { computed, type WritableComputedRef } from 'vue';
import { useRoute, useRouter } from 'vue-router';

/** Without a value a name leaves the address; a date picker clears to null. */
type Patch = Record<string, string | number | null | undefined>;

/** The state of a screen, kept in its address so that it can be sent to a colleague. */
export function useQuery() {
  const route = useRoute();
  const router = useRouter();

  function patch(changes: Patch): void {
    const query = { ...route.query };
    for (const [name, value] of Object.entries(changes)) {
      if (value === undefined || value === null || value === '') delete query[name];
      else query[name] = String(value);
    }
    void router.replace({ query, hash: route.hash });
  }

  function read(name: string): string | undefined {
    const value = route.query[name];
    const first = Array.isArray(value) ? value[0] : value;
    return first ?? undefined;
  }

  function text(name: string, resets: string[] = []): WritableComputedRef<string | undefined> {
    return computed({
      get: () => read(name),
      set: (value) => patch({ ...Object.fromEntries(resets.map((r) => [r, undefined])), [name]: value }),
    });
  }

  /** A page as people count it in the address (?page=2), from 0 for the API. */
  const page = computed({
    get: () => Math.max(0, Number.parseInt(read('page') ?? '1', 10) - 1 || 0),
    set: (value: number) => patch({ page: value === 0 ? undefined : value + 1 }),
  });

  return { patch, text, page };
}
