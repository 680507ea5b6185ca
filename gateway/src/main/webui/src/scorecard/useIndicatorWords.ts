import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Indicator } from './api';
import { currentLocale } from '@/shared/i18n/locale';
import { formatFigure, formatPace } from '@/shared/format';
import { comparatorText } from './comparator';
import { useMoment } from './useMoment';
import { usePlan } from '@/plan/usePlan';

/** Where the plan would be by now: on the way from the baseline to the target, and as the figure it is read as. */
export interface PlannedMark {
  share: number;
  value: string;
}

/** What a row, a card and the page of an indicator all say about it. */
export function useIndicatorWords(indicator: Ref<Indicator>) {
  const { t } = useI18n();
  const plan = usePlan();
  const { carried } = useMoment();

  const actionText = computed(() => {
    const action = plan.action(indicator.value.action);
    return action ? t('scorecard.action', { no: action.no }) : '';
  });
  return {
    name: computed(() => plan.nameOf(indicator.value)),
    place: computed(() =>
      [actionText.value, indicator.value.leadUnitName ?? plan.unitName(indicator.value.leadUnit)].filter(Boolean).join(' · '),
    ),
    target: computed(() => comparatorText(indicator.value, currentLocale())),
    baseline: computed(() => {
      const baseline = indicator.value.baseline;
      if (!baseline || baseline.value === null) return undefined;
      return t('scorecard.baseline', { value: formatFigure(baseline.value, indicator.value.unit) });
    }),
    planned: computed((): PlannedMark | undefined => {
      const { baseline, pace, required, unit } = indicator.value;
      if (pace?.expected === undefined || !baseline || baseline.value === null || required === baseline.value) return undefined;
      return { share: (pace.expected - baseline.value) / (required - baseline.value), value: formatPace(pace.expected, unit) };
    }),
    hasHistory: computed(() => indicator.value.spark.some((month) => month.value !== null)),
    link: computed(() => ({ name: 'indicator', params: { id: indicator.value.id }, query: carried.value })),
  };
}
