import { computed, shallowRef } from 'vue';
import { registerApi, type RecordState } from '@/api/registers';
import { asProblem, type Problem } from '@/api/http';
import { registersOf, type RegisterInfo } from '@/logic/registers';
import { useMe } from './useMe';

export interface TodoList {
  info: RegisterInfo;
  state: RecordState;
  total: number | null;
  problem: Problem | null;
}

const lists = shallowRef<TodoList[]>([]);
const loaded = shallowRef(false);
let countedAt = 0;
/** How old, in ms, the badge in the header may be when somebody goes to another screen. */
const FRESH = 20_000;

/** What waits for me: submitted records of my unit for a reviewer, drafts and returned ones for a clerk. */
export function useTodo() {
  const { me, isClerk, isReviewer } = useMe();

  async function count(info: RegisterInfo, state: RecordState, unit: string): Promise<TodoList> {
    try {
      const page = await registerApi(info.service, info.register).list({ state, unit, size: 1 });
      return { info, state, total: page.total, problem: null };
    } catch (cause) {
      return { info, state, total: null, problem: asProblem(cause) };
    }
  }

  async function refresh(): Promise<void> {
    const unit = me.value?.unit;
    const states: RecordState[] = [];
    if (isReviewer.value) states.push('submitted');
    if (isClerk.value) states.push('draft');
    lists.value = unit
      ? await Promise.all(states.flatMap((state) => registersOf(unit).map((info) => count(info, state, unit))))
      : [];
    loaded.value = true;
    countedAt = Date.now();
  }

  async function refreshIfOld(): Promise<void> {
    if (me.value && Date.now() - countedAt > FRESH) await refresh();
  }

  const total = computed(() => lists.value.reduce((sum, list) => sum + (list.total ?? 0), 0));
  return { lists, loaded, total, refresh, refreshIfOld };
}
