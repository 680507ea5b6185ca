import { computed, onScopeDispose, ref } from 'vue';
import { defineStore } from 'pinia';
import { SCORECARD_STREAM } from './api';
import { connectionLost, noteNoAnswer, onRestored } from '@/shared/connection';

export type LiveState = 'connecting' | 'live' | 'offline';

interface ScorecardEvent {
  indicators: string[];
  at: string;
}

type Listener = (event: ScorecardEvent) => void;

/** The gateway tells at once, and of a burst many times; to read a page again is worth it this often. */
const APART = 300;
const FIRST_RETRY = 1_000;
const LAST_RETRY = 30_000;

/** One stream per browser tab, however many parts of the screen listen. */
const useLiveStore = defineStore('live', () => {
  const state = ref<LiveState>('connecting');
  const listeners = new Set<Listener>();
  let source: EventSource | null = null;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let wait = FIRST_RETRY;

  function open(): void {
    state.value = 'connecting';
    source = new EventSource(SCORECARD_STREAM);
    let fresh = true;
    source.onopen = () => {
      state.value = 'live';
      wait = FIRST_RETRY;
      // A new stream knows nothing of what the page has read before it; one that the browser has opened again says where
      // it stood, and the gateway tells what it has missed.
      if (fresh) tell({ indicators: [], at: new Date().toISOString() });
      fresh = false;
    };
    source.addEventListener('scorecard', (message) => tell(JSON.parse((message as MessageEvent<string>).data)));
    source.onerror = () => {
      state.value = 'offline';
      noteNoAnswer();
      // The browser retries a broken line by itself, but not an answer such as 503.
      if (source?.readyState === EventSource.CLOSED) {
        retry = setTimeout(open, wait);
        wait = Math.min(LAST_RETRY, wait * 2);
      }
    };
  }

  function close(): void {
    clearTimeout(retry);
    source?.close();
    source = null;
  }

  /** A line that waits for its next try does not wait when the rest of the screen is back. */
  onRestored(() => {
    if (source === null || state.value === 'live') return;
    close();
    open();
  });

  let waiting: ScorecardEvent | null = null;
  let pause: ReturnType<typeof setTimeout> | undefined;

  /** The first at once; what comes in the pause after it is told as one. An empty list may be of anything. */
  function tell(event: ScorecardEvent): void {
    if (pause !== undefined) {
      const all = waiting !== null && (waiting.indicators.length === 0 || event.indicators.length === 0);
      waiting = all
        ? { indicators: [], at: event.at }
        : { indicators: [...new Set([...(waiting?.indicators ?? []), ...event.indicators])], at: event.at };
      return;
    }
    pause = setTimeout(() => {
      pause = undefined;
      const later = waiting;
      waiting = null;
      if (later !== null) tell(later);
    }, APART);
    for (const listener of listeners) listener(event);
  }

  function add(listener: Listener): void {
    listeners.add(listener);
    if (listeners.size === 1) open();
  }

  function remove(listener: Listener): void {
    listeners.delete(listener);
    if (listeners.size === 0) close();
  }
  return { state, add, remove };
});

/** Hear of changed indicators; an empty list means "something may have changed, look again". */
export function useLive(listener: Listener) {
  const store = useLiveStore();
  store.add(listener);
  onScopeDispose(() => store.remove(listener));
  // A line may stay open for a while that nothing comes through.
  return { state: computed<LiveState>(() => (connectionLost.value ? 'offline' : store.state)) };
}
