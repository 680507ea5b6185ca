import { computed, ref, watch, type Ref } from 'vue';
import type { Content, Field, RecordAction, RecordDetail } from './api';
import { contentToSend, differences, rebase } from './record';
import { useAction } from '@/shared/composables/useAction';
import { useUnkept } from '@/shared/composables/useUnkept';
import type { Register } from './useRegister';
import { forgetDraft, keepDraft, readDraft } from '@/shared/drafts';
import type { Resource } from '@/shared/composables/useResource';

interface Typed {
  base: Content;
  typed: Content;
}

/**
 * What is typed into a record and the acts on it. What was typed outlives every failure: in this browser, or, where the
 * register holds personal data, as long as the page is open.
 */
export function useRecordEditor(register: Register, recordId: string, detail: Resource<RecordDetail>, fields: Ref<Field[]>) {
  const action = useAction();
  const base = ref<Content>({});
  const typed = ref<Content>({});

  const current = computed(() => detail.data.value?.open ?? detail.data.value?.accepted ?? null);
  const lock = computed(() => current.value?.lock ?? 0);
  const dirty = computed(() => differences(fields.value, base.value, typed.value).length > 0);
  const isPersonal = computed(() => fields.value.some((field) => field.personal));
  const form = `record:${register.path}:${recordId}`;
  let begun = false;
  const resumed = ref(false);
  const allows = (name: RecordAction) => detail.data.value?.actions.includes(name) ?? false;

  function adopt(): void {
    base.value = { ...current.value?.content };
    typed.value = { ...base.value };
  }

  /** What was typed over `before` is laid over the newest content. */
  function layOver(before: Content, words: Content): void {
    base.value = { ...current.value?.content };
    typed.value = rebase(fields.value, before, words, base.value);
  }

  async function rebaseOnNewest(): Promise<void> {
    await detail.reload();
    action.problem.value = null;
  }

  function begin(): void {
    begun = true;
    adopt();
    const kept = allows('save') ? readDraft<Typed>(form) : null;
    if (!kept?.base || !kept.typed) return;
    layOver(kept.base, kept.typed);
    resumed.value = dirty.value;
  }

  function discardTyped(): void {
    adopt();
    resumed.value = false;
  }

  watch([detail.data, fields], ([read, known]) => {
    if (!read || known.length === 0) return;
    if (begun) layOver(base.value, typed.value);
    else begin();
  });
  watch(typed, () => {
    if (dirty.value && !isPersonal.value) keepDraft(form, { base: base.value, typed: typed.value } satisfies Typed);
    else forgetDraft(form);
  });
  useUnkept(() => isPersonal.value && dirty.value);

  async function act(work: () => Promise<unknown>): Promise<boolean> {
    const done = await action.run(async () => {
      await work();
      return true;
    });
    if (done) {
      await detail.reload();
      discardTyped();
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
    isPersonal,
    /** Found, when the page was opened, what had been typed before. */
    resumed,
    discardTyped,
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
    discard: () => action.run(async () => (await api.discard(recordId), forgetDraft(form), true)),
  };
}
