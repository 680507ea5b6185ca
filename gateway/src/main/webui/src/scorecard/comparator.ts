import type { Locale } from '@/shared/i18n/locale';
import { formatFigure, formatNumber } from '@/shared/format';
import type { Indicator } from './api';

/** What the comparator means, written out: 「突破300，须达301」. */
export function comparatorText(
  indicator: Pick<Indicator, 'comparator' | 'target' | 'required' | 'comparatorText' | 'unit'>,
  locale: Locale,
): string {
  if (locale === 'zh') return indicator.comparatorText;
  const target = formatFigure(indicator.target, indicator.unit);
  if (indicator.comparator !== '>') return `at least ${target}`;
  return indicator.unit === '元' ? `more than ${target}` : `more than ${target}; ${formatNumber(indicator.required)} needed`;
}
