import { onScopeDispose } from 'vue';

const CHANNEL = 'scorecard.session';

/** Tells the other windows of this browser that somebody has just logged in. */
export function tellLoggedIn(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('logged-in');
  channel.close();
}

/** Hears of it, and of the reader's return to this window, which comes after a login as a rule. */
export function useLoggedIn(listener: () => void): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = listener;
  window.addEventListener('focus', listener);
  onScopeDispose(() => {
    channel.close();
    window.removeEventListener('focus', listener);
  });
}
