import { computed, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Indicator } from './api';
import { currentLocale } from '@/shared/i18n/locale';
import { comparatorText } from './comparator';
import { useMoment } from './useMoment';
import { usePlan } from '@/plan/usePlan';

/** What a row, a card and the page of an indicator all say about it. */
export function useIndicatorWords(indicator: Ref<Indicator>) {
  const { t } = useI18n();
  const plan = usePlan();
  const { carried } = useMoment();

  const actionText = computed(() => {
    const action = plan.action(indicator.value.action);
    return action ? t('scorecard.action', { no: action.no }) : '';
  });
  const leadUnit = computed(() => indicator.value.leadUnitName ?? plan.unitName(indicator.value.leadUnit));
  return {
    name: computed(() => plan.nameOf(indicator.value)),
    leadUnit,
    place: computed(() => [actionText.value, leadUnit.value].filter(Boolean).join(' · ')),
    target: computed(() => comparatorText(indicator.value, currentLocale())),
    hasHistory: computed(() => indicator.value.spark.some((month) => month.value !== null)),
    link: computed(() => ({ name: 'indicator', params: { id: indicator.value.id }, query: carried.value })),
  };
}
