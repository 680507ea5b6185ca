import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { readPipeline } from './api';
import { useAgainWhile } from '@/shared/composables/useAgainWhile';
import { useResource } from '@/shared/composables/useResource';
import { formatLag, formatNumber } from '@/shared/format';
import type { StatusLook } from '@/shared/status';

/** Nothing here hurries: often enough to see the ledger catch up. */
const PAUSE = 5_000;

/** How far the ledger has read, read again and again, and in words. */
export function usePipeline() {
  const { t } = useI18n();
  const pipeline = useResource(readPipeline);
  useAgainWhile(pipeline, () => true, PAUSE);

  const state = computed<{ look: StatusLook; word: string } | null>(() => {
    const now = pipeline.data.value;
    if (!now) return null;
    return now.connected
      ? { look: { shape: 'tick', tone: 'ok' }, word: t('system.pipeline.connected') }
      : { look: { shape: 'square', tone: 'late' }, word: t('system.pipeline.disconnected') };
  });
  const lag = computed(() => {
    const now = pipeline.data.value;
    if (!now) return '';
    const behind =
      now.lagRecords > 0 ? t('system.pipeline.lag', { n: formatNumber(now.lagRecords) }) : t('system.pipeline.booked');
    return `${behind} · ${t('system.pipeline.delay', { seconds: formatLag(now.lagMillis) })}`;
  });
  return { pipeline, state, lag };
}
