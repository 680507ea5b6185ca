import { shallowRef } from 'vue';

interface Waiting {
  /** They are logged in again: what was asked for is asked once more. */
  goOn: () => void;
  /** They do not want to now. */
  giveUp: () => void;
}

/** What was asked for and refused because the session had ended; null when nothing waits. */
export const waitingForLogin = shallowRef<Waiting | null>(null);

let answer: Promise<boolean> | null = null;

/**
 * Waits until whoever is at the screen has logged in again; several writes wait together.
 *
 * @returns false when they gave up
 */
export function loggedInAgain(): Promise<boolean> {
  answer ??= new Promise<boolean>((resolve) => {
    waitingForLogin.value = { goOn: () => resolve(true), giveUp: () => resolve(false) };
  }).finally(() => {
    waitingForLogin.value = null;
    answer = null;
  });
  return answer;
}
