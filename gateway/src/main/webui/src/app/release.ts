import { readonly, ref } from 'vue';
import { registerSW } from 'virtual:pwa-register';

const waiting = ref(false);
/** A newer release lies ready in this browser. */
export const releaseWaiting = readonly(waiting);

/** How often, ms, an app that stays open asks for a newer release. */
const EVERY = 30 * 60_000;

let take: (() => Promise<void>) | null = null;

/** Keeps the app's own files in the browser, and learns of newer ones. Figures and records are never kept. */
export function keepApp(): void {
  take = registerSW({
    onNeedRefresh: () => (waiting.value = true),
    onRegisteredSW: (_, registration) => {
      if (registration) setInterval(() => navigator.onLine && void registration.update().catch(() => undefined), EVERY);
    },
  });
}

/** Loads the page anew with the newer release. */
export const takeRelease = (): void => void take?.();
