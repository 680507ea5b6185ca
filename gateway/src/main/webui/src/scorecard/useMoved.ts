import { onScopeDispose, ref, watch, type Ref } from 'vue';
import type { Indicator } from './api';

export interface Move {
  from: number | null;
  to: number | null;
}

const SHOWN_FOR = 6_000;

/** Which figures moved between two readings of the same question; forgotten after a few seconds. */
export function useMoved(indicators: Ref<Indicator[] | undefined>, question: Ref<string>) {
  const moved = ref<Record<string, Move>>({});
  let forget: ReturnType<typeof setTimeout> | undefined;
  let asked = question.value;

  watch(indicators, (now, before) => {
    const sameQuestion = asked === question.value;
    asked = question.value;
    if (!now || !before || !sameQuestion) {
      moved.value = {};
      return;
    }
    const earlier = new Map(before.map((i) => [i.id, i.value]));
    const found: Record<string, Move> = {};
    for (const { id, value } of now) {
      const from = earlier.get(id);
      if (from !== undefined && from !== value) found[id] = { from, to: value };
    }
    if (Object.keys(found).length === 0) return;
    moved.value = { ...moved.value, ...found };
    clearTimeout(forget);
    forget = setTimeout(() => (moved.value = {}), SHOWN_FOR);
  });
  onScopeDispose(() => clearTimeout(forget));
  return moved;
}
