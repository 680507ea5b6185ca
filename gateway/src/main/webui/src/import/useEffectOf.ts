import { computed, ref, shallowRef } from 'vue';
import { readScorecard, type Indicator } from '@/scorecard/api';
import { useAction } from '@/shared/composables/useAction';
import { useLive } from '@/scorecard/useLive';

export interface Effect {
  indicator: Indicator;
  before: number | null;
  after: number | null;
}

/**
 * What moves on the scorecard between a moment and now, followed live. Without `knownAt` the moment is the one at
 * which `remember` is called.
 */
export function useEffectOf() {
  const reading = useAction();
  const before = shallowRef<Map<string, number | null> | null>(null);
  const now = shallowRef<Indicator[]>([]);
  const asked = ref(false);

  async function remember(knownAt?: string): Promise<void> {
    const then = await reading.run(() => readScorecard({ knownAt }));
    if (then) before.value = new Map(then.indicators.map((i) => [i.id, i.value]));
  }
  async function look(): Promise<void> {
    if (!before.value) return;
    asked.value = true;
    const scorecard = await reading.run(() => readScorecard({}));
    if (scorecard) now.value = scorecard.indicators;
  }
  useLive(() => void look());

  const effects = computed<Effect[]>(() =>
    now.value
      .map((indicator) => ({ indicator, before: before.value?.get(indicator.id) ?? null, after: indicator.value }))
      .filter((effect) => effect.before !== effect.after),
  );
  return { effects, remember, look, asked, problem: reading.problem };
}
