import { computed, onScopeDispose, reactive, ref } from 'vue';
import { attachFile } from './api';
import type { TaskDesk } from './useTask';
import { useUnkept } from '@/shared/composables/useUnkept';
import { NO_ANSWER } from '@/shared/http';
import { isPicture } from '@/shared/pictures';

export interface Upload {
  file: File;
  /** Of the file as it was chosen, bytes. */
  chosenSize: number;
  /** Address of a small picture; empty where there is none. */
  preview: string;
  /** How much of it has left, 0..1; null while it waits. */
  share: number | null;
  sent: boolean;
  /** What the task had before a try that got no answer: it may have arrived all the same. */
  before: string[] | null;
}

/** Files that go with what is said of a task: made ready, sent one by one, and kept here until each has arrived. */
export function useUploads(desk: TaskDesk) {
  const uploads = ref<Upload[]>([]);
  const waiting = computed(() => uploads.value.filter((one) => !one.sent));
  useUnkept(() => waiting.value.length > 0);
  onScopeDispose(() => uploads.value.forEach(({ preview }) => URL.revokeObjectURL(preview)));

  function add(file: File, chosenSize = file.size): void {
    const preview = isPicture(file) ? URL.createObjectURL(file) : '';
    uploads.value.push(reactive({ file, chosenSize, preview, share: null, sent: false, before: null }));
  }

  function remove(upload: Upload): void {
    URL.revokeObjectURL(upload.preview);
    uploads.value = uploads.value.filter((one) => one !== upload);
  }

  const evidence = () => desk.task.value?.evidence ?? [];

  /** Whether a try without an answer has arrived after all. */
  async function hasArrived({ before, file }: Upload): Promise<boolean> {
    if (!before) return false;
    await desk.page.reload();
    return evidence().some((one) => one.name === file.name && !before.includes(one.id));
  }

  async function send(upload: Upload): Promise<void> {
    const before = evidence().map((one) => one.id);
    upload.share = 0;
    upload.sent =
      (await hasArrived(upload)) ||
      (await desk.take(() => attachFile(desk.task.value!.id, upload.file, (share) => (upload.share = share))));
    upload.share = null;
    if (!upload.sent && desk.action.problem.value?.status === NO_ANSWER) upload.before ??= before;
  }

  return {
    uploads,
    add,
    remove,
    /** @returns whether all have arrived; it stops at the first that has not */
    async sendAll(): Promise<boolean> {
      for (const upload of waiting.value) {
        await send(upload);
        if (!upload.sent) return false;
      }
      return true;
    },
  };
}

export type Uploads = ReturnType<typeof useUploads>;
