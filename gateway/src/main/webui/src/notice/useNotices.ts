import { ref } from 'vue';
import { defineStore, storeToRefs } from 'pinia';
import { readNotices } from './api';
import { useMe } from '@/session/useMe';

/** How old, in ms, the count may be when somebody goes to another screen. */
const FRESH = 20_000;

const useNoticeStore = defineStore('notices', () => {
  const { isBusiness } = useMe();
  const unread = ref(0);
  let readAt = 0;

  /** Beside everything else: a count that cannot be read keeps nobody from their work. */
  async function refresh(): Promise<void> {
    readAt = Date.now();
    if (!isBusiness.value) return;
    unread.value = await readNotices(true).then(
      (page) => page.unread,
      () => unread.value,
    );
  }

  async function refreshIfOld(): Promise<void> {
    if (Date.now() - readAt > FRESH) await refresh();
  }
  return { unread, refresh, refreshIfOld };
});

/** How many notices the reader has not read. */
export function useNotices() {
  const store = useNoticeStore();
  return { ...storeToRefs(store), refresh: store.refresh, refreshIfOld: store.refreshIfOld };
}
