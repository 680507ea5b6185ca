import { onScopeDispose, ref, shallowRef, watch, type Ref, type ShallowRef, type WatchSource } from 'vue';
import { asProblem, type Problem } from '@/shared/http';
import { farthest, pagesOf } from '@/shared/sparsePages';

/** One page of a list as the APIs answer it. */
export interface Paged<T> {
  total: number;
  items: T[];
}

export interface SparsePages<T> {
  /** null until the first answer. */
  total: Ref<number | null>;
  loading: Ref<boolean>;
  problem: ShallowRef<Problem | null>;
  /** By its place in the whole list, from 0; undefined while it has not been read. */
  row: (index: number) => T | undefined;
  /** The rows that have been read and are still kept. */
  known: () => T[];
  /** Says which rows are in sight: their pages are read, and what is no longer in sight is not waited for. */
  see: (first: number, last: number) => void;
  reload: () => void;
}

/** How long, in ms, rows stay in sight before they are asked for: whoever scrolls fast passes most of them by. */
const PAUSE = 80;
const MOST_PAGES = 60;

/**
 * A long list of which the pages in sight are read, in any order. It begins anew, at the row `start` says, when a source
 * changes; what was shown stays until the first answer. When the list turns out to be longer or shorter than it was, all of
 * it is read again, because its pages have moved.
 */
export function useSparsePages<T>(
  read: (page: number, size: number, signal: AbortSignal) => Promise<Paged<T>>,
  size: number,
  start: () => number,
  sources: WatchSource[],
): SparsePages<T> {
  const total = ref<number | null>(null);
  const pages = shallowRef(new Map<number, T[]>());
  const problem = shallowRef<Problem | null>(null);
  const loading = ref(false);
  const running = new Map<number, AbortController>();
  let wanted: number[] = [];
  let stale = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function abort(keep: number[] = []): void {
    for (const [page, controller] of running) {
      if (keep.includes(page)) continue;
      controller.abort();
      running.delete(page);
    }
    loading.value = running.size > 0;
  }

  function keep(page: number, answer: Paged<T>): void {
    const moved = stale || (total.value !== null && total.value !== answer.total);
    const kept = new Map(moved ? [] : pages.value).set(page, answer.items);
    farthest([...kept.keys()], [page, ...wanted], MOST_PAGES).forEach((far) => kept.delete(far));
    pages.value = kept;
    total.value = answer.total;
    stale = false;
    if (moved) readWanted();
  }

  async function readPage(page: number): Promise<void> {
    const mine = new AbortController();
    running.set(page, mine);
    loading.value = true;
    try {
      const answer = await read(page, size, mine.signal);
      if (running.get(page) !== mine) return;
      problem.value = null;
      running.delete(page);
      keep(page, answer);
    } catch (cause) {
      if (running.get(page) !== mine) return;
      running.delete(page);
      problem.value = asProblem(cause);
    } finally {
      loading.value = running.size > 0;
    }
  }

  function readWanted(): void {
    clearTimeout(timer);
    wanted.filter((page) => (stale || !pages.value.has(page)) && !running.has(page)).forEach((page) => void readPage(page));
  }

  function see(first: number, last: number): void {
    wanted = pagesOf(first, last, size);
    abort(wanted);
    clearTimeout(timer);
    timer = setTimeout(readWanted, PAUSE);
  }

  function reload(): void {
    stale = true;
    abort();
    readWanted();
  }

  watch(
    sources,
    () => {
      wanted = pagesOf(start(), start(), size);
      reload();
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    clearTimeout(timer);
    abort();
  });

  return {
    total,
    loading,
    problem,
    row: (index) => pages.value.get(Math.floor(index / size))?.[index % size],
    known: () => [...pages.value.values()].flat(),
    see,
    reload,
  };
}
