import { computed, shallowRef } from 'vue';
import { defineStore, storeToRefs } from 'pinia';
import { readPlan, type Action, type Plan, type PlanIndicator, type Programme } from './api';
import { onRestored } from '@/shared/connection';
import { asProblem, type Problem } from '@/shared/http';
import { splitMeasure } from '@/register/registers';
import { currentLocale } from '@/shared/i18n/locale';

const usePlanStore = defineStore('plan', () => {
  const plan = shallowRef<Plan | null>(null);
  const problem = shallowRef<Problem | null>(null);
  let reading: Promise<void> | null = null;

  async function load(): Promise<void> {
    try {
      plan.value = await readPlan();
      problem.value = null;
    } catch (cause) {
      problem.value = asProblem(cause);
      reading = null;
    }
  }
  const reload = (): Promise<void> => (reading = load());
  const loadOnce = (): Promise<void> => reading ?? reload();
  onRestored(() => {
    if (problem.value) void reload();
  });

  const units = computed(() => new Map(plan.value?.units.map((u) => [u.id, u.name])));
  const programmes = computed(() => new Map(plan.value?.programmes.map((p) => [p.id, p])));
  const actions = computed(() => new Map(plan.value?.programmes.flatMap((p) => p.actions).map((a) => [a.id, a])));
  const measures = computed(() => {
    const found = new Map<string, PlanIndicator>();
    for (const indicator of plan.value?.indicators ?? []) {
      const readings = [indicator.reading, ...indicator.alternatives.map((a) => a.reading)];
      // A denominator is another indicator's count: that one comes first.
      readings.flatMap((r) => r.measures).forEach((m) => found.has(m) || found.set(m, indicator));
    }
    return found;
  });
  return { plan, problem, units, programmes, actions, measures, reload, loadOnce };
});

export const loadPlan = (): Promise<void> => usePlanStore().loadOnce();

/** Whether names can be told, or it is known that they cannot. */
export function usePlanKnown() {
  const { plan, problem } = storeToRefs(usePlanStore());
  return computed(() => plan.value !== null || problem.value !== null);
}

/** The plan does not change while the app is open: it is read once and shared. */
export function usePlan() {
  const store = usePlanStore();
  const { plan, problem, units, programmes, actions, measures } = storeToRefs(store);
  void store.loadOnce();
  const inEnglish = () => currentLocale() === 'en';

  return {
    plan,
    problem,
    reload: store.reload,
    unitName: (id: string | null | undefined) => (id ? (units.value.get(id) ?? id) : ''),
    /** Names in the plan's order; of many only the first, and how many there are. */
    unitNames: (ids: string[], most = 4): string => {
      const names = [...units.value].filter(([id]) => ids.includes(id)).map(([, name]) => name);
      return names.length <= most ? names.join('、') : `${names.slice(0, most - 1).join('、')} +${names.length - most + 1}`;
    },
    programme: (id: string): Programme | undefined => programmes.value.get(id),
    indicator: (id: string): PlanIndicator | undefined => plan.value?.indicators.find((i) => i.id === id),
    action: (id: string): Action | undefined => actions.value.get(id),
    titleOf: (part: { title: string; en: string }) => (inEnglish() && part.en ? part.en : part.title),
    /** Of an alternative nobody reads, the indicator of the measure it stands beside. */
    indicatorOfMeasure: (measure: string): PlanIndicator | undefined =>
      measures.value.get(measure) ?? measures.value.get(splitMeasure(measure).name),
    /** The indicators whose records stand in the register. */
    fedBy: (path: string): PlanIndicator[] => (plan.value?.indicators ?? []).filter((i) => i.records === path),
    nameOf: (indicator: { name: string; nameEn?: string }) =>
      inEnglish() && indicator.nameEn ? indicator.nameEn : indicator.name,
  };
}
