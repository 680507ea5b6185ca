import { reactive, ref, watch, type Ref } from 'vue';
import { forgetDraft, keepDraft, readDraft } from '@/shared/drafts';

export interface Draft<T extends object> {
  /** What is being typed. */
  draft: T;
  /** Whether it was typed before and had not arrived. */
  found: Ref<boolean>;
  /** It has arrived: nothing of it is kept any longer. */
  forget: () => void;
  /** Begins anew. */
  discard: () => void;
}

/**
 * What is being typed, kept in this browser until it has arrived: it survives an error, a reload, a lost connection, an
 * expired session and a flat battery.
 *
 * @param form names the form and what it is about; kept under it for the account alone
 * @param initial what the form begins with when nothing is kept
 * @param mayKeep false where what is typed is personal and must not stay on a computer
 */
export function useDraft<T extends object>(form: string, initial: () => T, mayKeep: () => boolean = () => true): Draft<T> {
  const kept = readDraft<T>(form);
  const draft = reactive({ ...initial(), ...kept }) as T;
  const found = ref(kept !== null);
  /** As it has arrived, or begun. */
  let settled = JSON.stringify(initial());

  function forget(): void {
    settled = JSON.stringify(draft);
    forgetDraft(form);
    found.value = false;
  }

  watch(
    draft,
    (now) => {
      if (JSON.stringify(now) === settled) forget();
      else if (mayKeep()) keepDraft(form, now);
    },
    { deep: true },
  );

  return {
    draft,
    found,
    forget,
    discard() {
      const begun = initial();
      for (const name of Object.keys(draft)) if (!(name in begun)) delete (draft as Record<string, unknown>)[name];
      Object.assign(draft, begun);
      forget();
    },
  };
}
