import { effectScope, nextTick } from 'vue';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useDraft, type Draft } from './useDraft';

let kept: Map<string, string>;
beforeEach(() => {
  kept = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

interface Form {
  text: string;
  note?: string;
}
/** The form opened: in its screen, which can be left. */
function opened(): Draft<Form> & { leave: () => void } {
  const screen = effectScope();
  const draft = screen.run(() => useDraft<Form>('form', () => ({ text: '上月' })))!;
  return { ...draft, leave: () => screen.stop() };
}

it('goes on with what was typed, and says so', async () => {
  const before = opened();
  expect(before.found.value).toBe(false);
  before.draft.text = '本月';
  await nextTick();
  before.leave();

  const after = opened();
  expect(after.found.value).toBe(true);
  expect(after.draft.text).toBe('本月');
});

it('keeps nothing once it has arrived', async () => {
  const form = opened();
  form.draft.text = '本月';
  await nextTick();
  form.forget();
  expect(kept.size).toBe(0);
});

it('keeps nothing that was not changed, or changed back', async () => {
  const form = opened();
  form.draft.text = '本月';
  await nextTick();
  expect(kept.size).toBe(1);
  form.draft.text = '上月';
  await nextTick();
  expect(kept.size).toBe(0);
});

it('begins anew when it is discarded, without fields that came by typing', async () => {
  const before = opened();
  Object.assign(before.draft, { text: '本月', note: '附注' });
  await nextTick();
  before.leave();

  const form = opened();
  form.discard();
  await nextTick();
  expect(form.draft).toEqual({ text: '上月' });
  expect(form.found.value).toBe(false);
  expect(kept.size).toBe(0);
});
