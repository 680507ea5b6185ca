import { nextTick, onMounted, onScopeDispose, shallowRef, watch, type Ref, type WatchSource } from 'vue';
import { paginate, type Measured, type Slice } from './pages';

const LINES = 22;
const LINE = ((225 / LINES) * 96) / 25.4;
/** Of a pixel: what rounding may add to a line. */
const TOLERANCE = 2;

/**
 * Parts on pages of an official document, by how high each of `measured`'s children stands; measured again when a source
 * changes and when fonts have come.
 */
export function usePages(measured: Ref<HTMLElement | null>, natures: () => Omit<Measured, 'lines'>[], sources: WatchSource[]) {
  const pages = shallowRef<Slice[][]>([[]]);

  function measure(): void {
    const heights = [...(measured.value?.children ?? [])].map((part) => part.getBoundingClientRect().height);
    const of = natures();
    pages.value = paginate(
      heights.map((height, index) => ({
        splits: false,
        leads: false,
        ...of[index],
        lines: Math.max(1, Math.ceil((height - TOLERANCE) / LINE)),
      })),
      LINES,
    );
  }

  const fonts = document.fonts;
  onMounted(() => {
    measure();
    fonts.addEventListener('loadingdone', measure);
  });
  onScopeDispose(() => fonts.removeEventListener('loadingdone', measure));
  watch(sources, () => nextTick(measure));
  return pages;
}
