import { computed, ref } from 'vue';
import { editBlock, type Report } from './api';
import { isEdited, mayEdit, textOf } from './reports';
import { useAction } from '@/shared/composables/useAction';
import { useMe } from '@/session/useMe';
import type { Resource } from '@/shared/composables/useResource';

/** Which block of a report is looked at, and which is being written anew. */
export function useReportEditor(report: Resource<Report>) {
  const { me } = useMe();
  const selected = ref<string | null>(null);
  const editing = ref<string | null>(null);
  const action = useAction();
  const editable = computed(() => report.data.value !== null && mayEdit(report.data.value, me.value));

  const text = (block: string) => (report.data.value ? textOf(report.data.value, block) : '');

  function select(block: string): void {
    // What is being typed stays where it is.
    if (editing.value === null) selected.value = block;
  }

  function begin(block: string): void {
    action.problem.value = null;
    selected.value = block;
    editing.value = block;
  }

  /** @returns whether it is kept as written */
  async function save(written: string): Promise<boolean> {
    const block = editing.value;
    const now = report.data.value;
    if (!block || !now) return false;
    const before = textOf(now, block);
    if (written.trim() !== before) {
      const answer = await action.run(() => editBlock(now.id, block, before, written.trim()));
      if (!answer) return false;
      report.data.value = answer;
    }
    editing.value = null;
    return true;
  }

  return {
    selected,
    editing,
    editable,
    action,
    /** Under which what is written of a block is kept until it is saved. */
    draftOf: (block: string) => `report:${report.data.value?.id}:${block}`,
    text,
    edited: (block: string) => report.data.value !== null && isEdited(report.data.value, block),
    generated: (block: string) => report.data.value?.generated[block] ?? text(block),
    edits: (block: string) => report.data.value?.edits.filter((edit) => edit.block === block) ?? [],
    sources: (block: string) => report.data.value?.content.blocks.find((one) => one.id === block)?.sources ?? [],
    select,
    begin,
    save,
    cancel: () => (editing.value = null),
  };
}

export type ReportEditor = ReturnType<typeof useReportEditor>;
