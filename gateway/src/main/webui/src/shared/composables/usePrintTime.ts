import { onBeforeUnmount, onMounted, ref, type Ref } from 'vue';
import { wallTime } from '@/shared/dates';

/** The wall time in Shanghai at which the page was last printed; as it was opened until then. */
export function usePrintTime(): Ref<string> {
  const time = ref(wallTime(new Date()));
  const look = () => (time.value = wallTime(new Date()));
  onMounted(() => window.addEventListener('beforeprint', look));
  onBeforeUnmount(() => window.removeEventListener('beforeprint', look));
  return time;
}
