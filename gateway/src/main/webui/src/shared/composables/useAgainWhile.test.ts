import { effectScope, nextTick, ref, shallowRef } from 'vue';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Problem } from '@/shared/http';
import { useAgainWhile } from './useAgainWhile';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A resource that answers at once, with one state after the other. */
function resourceOf(states: string[]) {
  const data = shallowRef<string | null>(null);
  const loading = ref(false);
  let asked = 0;
  async function reload(): Promise<void> {
    loading.value = true;
    await nextTick();
    data.value = states[Math.min(asked, states.length - 1)] ?? null;
    asked += 1;
    loading.value = false;
    await nextTick();
  }
  return { resource: { data, loading, problem: shallowRef<Problem | null>(null), reload }, asked: () => asked };
}

it('asks again, a pause after each answer, until nothing goes on', async () => {
  const { resource, asked } = resourceOf(['running', 'running', 'equal']);
  effectScope().run(() => useAgainWhile(resource, (state) => state === 'running'));

  await resource.reload();
  await vi.advanceTimersByTimeAsync(999);
  expect(asked()).toBe(1);
  await vi.advanceTimersByTimeAsync(60_000);

  expect(asked()).toBe(3);
  expect(resource.data.value).toBe('equal');
});

it('asks no more once the screen is left', async () => {
  const { resource, asked } = resourceOf(['running']);
  const screen = effectScope();
  screen.run(() => useAgainWhile(resource, (state) => state === 'running'));

  await resource.reload();
  screen.stop();
  await vi.advanceTimersByTimeAsync(60_000);

  expect(asked()).toBe(1);
});
