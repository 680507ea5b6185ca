import { readonly, ref } from 'vue';

const FIRST_TRY = 2_000;
const LAST_TRY = 30_000;
/** As long as an answer may take before a question counts as lost, ms. */
const PATIENCE = 8_000;
/** Asked to learn whether anybody answers; whatever it says of the session is an answer. */
const PROBE = '/api/me';

const lost = ref(false);
const answeredAt = ref<Date | null>(null);
const listeners = new Set<() => void>();
let probing: Promise<boolean> | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let wait = FIRST_TRY;

/** Nobody answers; reactive. It mends by itself. */
export const connectionLost = readonly(lost);

/** When the server last answered; what is on the screen is not newer. */
export const lastAnswer = readonly(answeredAt);

/** Something answered. A proxy whose server is gone answers too, but only to say so. */
export function noteAnswer(status: number): void {
  if (status >= 500) return;
  answeredAt.value = new Date();
  if (!lost.value) return;
  lost.value = false;
  clearTimeout(timer);
  wait = FIRST_TRY;
  for (const listener of [...listeners]) listener();
}

async function probe(): Promise<boolean> {
  try {
    const { status } = await fetch(PROBE, {
      cache: 'no-store',
      headers: { 'X-Requested-With': 'scorecard' },
      signal: AbortSignal.timeout(PATIENCE),
    });
    noteAnswer(status);
    return status < 500;
  } catch {
    return false;
  }
}

function tryLater(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void isAnswering(), wait);
  wait = Math.min(LAST_TRY, wait * 2);
}

/** Asks the server; while it does not answer, asks again and again. */
export function isAnswering(): Promise<boolean> {
  probing ??= probe()
    .then((answered) => {
      lost.value = !answered;
      if (!answered) tryLater();
      return answered;
    })
    .finally(() => (probing = null));
  return probing;
}

/** Something got no answer, or the browser says that the network has changed: only a question of our own decides. */
export const noteNoAnswer = (): void => void isAnswering();

/**
 * Called whenever the connection is back.
 *
 * @returns ends it
 */
export function onRestored(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Once, when the app starts. */
export function watchConnection(): void {
  window.addEventListener('offline', noteNoAnswer);
  window.addEventListener('online', noteNoAnswer);
  document.addEventListener('visibilitychange', () => {
    if (lost.value && document.visibilityState === 'visible') noteNoAnswer();
  });
}
