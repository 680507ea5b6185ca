import { reactive, watch } from 'vue';

/**
 * What is being typed, kept in this browser until it has arrived: it survives an error, a reload and a flat battery.
 *
 * @param key under which it is kept
 * @param initial what the form begins with when nothing is kept
 */
export function useDraft<T extends object>(key: string, initial: () => T) {
  const kept = read<T>(key);
  const draft = reactive({ ...initial(), ...kept }) as T;
  watch(draft, (now) => write(key, now), { deep: true });

  return {
    draft,
    /** Whether it was typed before and had not arrived. */
    found: kept !== null,
    forget: () => localStorage.removeItem(key),
  };
}

function read<T>(key: string): Partial<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<T> | null;
  } catch {
    return null;
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing must not keep anybody from typing.
  }
}
