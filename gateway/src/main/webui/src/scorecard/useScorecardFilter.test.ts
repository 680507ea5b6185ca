import { createApp } from 'vue';
import { createPinia } from 'pinia';
import { createMemoryHistory, createRouter } from 'vue-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { usePlan } from '@/plan/usePlan';
import type { Indicator } from './api';
import { useScorecardFilter } from './useScorecardFilter';

const PLAN = {
  meta: { dimensions: ['金融', '科技'] },
  units: [],
  programmes: [{ id: 'P4', actions: [{ id: 'A12', dimensions: ['金融'] }] }],
  indicators: [],
};
const late = { id: 'I17', action: 'A12', leadUnit: 'czj', status: 'late', definition: 'pending' } as Indicator;

/** The filter of a scorecard opened at an address. */
async function at(query: string) {
  vi.stubGlobal('fetch', async () => Response.json(PLAN));
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: {} }] });
  await router.push(`/${query}`);
  const app = createApp({}).use(createPinia()).use(router);
  const filter = app.runWithContext(useScorecardFilter);
  const { plan } = app.runWithContext(usePlan);
  await vi.waitFor(() => expect(plan.value).not.toBeNull());
  return { filter, router };
}

describe('scorecard filter', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['', true],
    ['?status=late', true],
    ['?status=normal', false],
    ['?status=pending', true],
    ['?dimension=金融', true],
    ['?dimension=科技', false],
    ['?unit=czj&status=late&dimension=金融', true],
    ['?unit=kjj', false],
  ])('at %s shows a late indicator of 金融 led by czj: %s', async (query, shown) => {
    const { filter } = await at(query);
    expect(filter.shows(late)).toBe(shown);
    expect(filter.active.value).toBe(query !== '');
  });

  it('leaves the day in the address when it is cleared', async () => {
    const { filter, router } = await at('?on=2026-06-30&status=late&unit=czj');
    filter.clear();
    await vi.waitFor(() => expect(router.currentRoute.value.fullPath).toBe('/?on=2026-06-30'));
    expect(filter.active.value).toBe(false);
  });
});
