import { computed, ref, type Ref } from 'vue';
import type { Content, Field, RecordAction, RecordDetail } from './api';
import { contentToSend, differences, rebase } from './record';
import { useAction } from '@/shared/composables/useAction';
import type { Register } from './useRegister';
import type { Resource } from '@/shared/composables/useResource';

/** What is typed into a record and the acts on it. What was typed outlives every failure. */
export function useRecordEditor(register: Register, recordId: string, detail: Resource<RecordDetail>, fields: Ref<Field[]>) {
  const action = useAction();
  const base = ref<Content>({});
  const typed = ref<Content>({});

  const current = computed(() => detail.data.value?.open ?? detail.data.value?.accepted ?? null);
  const lock = computed(() => current.value?.lock ?? 0);
  const dirty = computed(() => differences(fields.value, base.value, typed.value).length > 0);
  const allows = (name: RecordAction) => detail.data.value?.actions.includes(name) ?? false;

  function adopt(): void {
    base.value = { ...current.value?.content };
    typed.value = { ...base.value };
  }

  /** Read again; what was typed is laid over the newest content. */
  async function rebaseOnNewest(): Promise<void> {
    await detail.reload();
    const newest = current.value?.content ?? {};
    typed.value = rebase(fields.value, base.value, typed.value, newest);
    base.value = { ...newest };
    action.problem.value = null;
  }

  async function act(work: () => Promise<unknown>): Promise<boolean> {
    const done = await action.run(async () => {
      await work();
      return true;
    });
    if (done) {
      await detail.reload();
      adopt();
    }
    return done ?? false;
  }

  const { api } = register;
  const put = () => api.save(recordId, lock.value, contentToSend(fields.value, typed.value));
  return {
    typed,
    dirty,
    action,
    allows,
    adopt,
    rebaseOnNewest,
    save: () => act(put),
    submit: () =>
      act(async () => {
        const saved = dirty.value ? await put() : null;
        await api.submit(recordId, saved?.open?.lock ?? lock.value);
      }),
    accept: () => act(() => api.accept(recordId, lock.value)),
    giveBack: (reason: string) => act(() => api.giveBack(recordId, lock.value, reason)),
    withdraw: (reasonCode: string) => act(() => api.withdraw(recordId, lock.value, reasonCode)),
    attach: (file: File) => act(() => api.attach(recordId, lock.value, file)),
    detach: (id: string) => act(() => api.detach(recordId, lock.value, id)),
    discard: () => action.run(async () => (await api.discard(recordId), true)),
  };
}
