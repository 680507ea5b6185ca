import { computed } from 'vue';
import { usePlan } from '@/plan/usePlan';
import { useQuery } from '@/shared/composables/useQuery';
import type { Indicator } from './api';

/** Which rows are asked for: by status, dimension and lead unit, all in the address. */
export function useScorecardFilter() {
  const query = useQuery();
  const status = query.text('status');
  const dimension = query.text('dimension');
  const unit = query.text('unit');
  const { action } = usePlan();

  const ofUnit = (i: Indicator) => !unit.value || i.leadUnit === unit.value;
  const ofDimension = (i: Indicator) => !dimension.value || !!action(i.action)?.dimensions.includes(dimension.value);
  const ofStatus = (i: Indicator) =>
    !status.value || i.status === status.value || (status.value === 'pending' && i.definition === 'pending');

  return {
    status,
    dimension,
    unit,
    active: computed(() => !!(status.value || dimension.value || unit.value)),
    ofUnit,
    ofDimension,
    shows: (i: Indicator) => ofUnit(i) && ofDimension(i) && ofStatus(i),
    clear: () => query.patch({ status: undefined, dimension: undefined, unit: undefined }),
  };
}
