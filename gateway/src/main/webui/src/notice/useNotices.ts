import { ref } from 'vue';
import { readNotices } from './api';
import { useMe } from '@/session/useMe';

const unread = ref(0);
let readAt = 0;
/** How old, in ms, the count may be when somebody goes to another screen. */
const FRESH = 20_000;

/** Beside everything else: a count that cannot be read keeps nobody from their work. */
async function refresh(): Promise<void> {
  const { isBusiness } = useMe();
  readAt = Date.now();
  if (!isBusiness.value) return;
  unread.value = await readNotices(true).then(
    (page) => page.unread,
    () => unread.value,
  );
}

/** How many notices the reader has not read. */
export function useNotices() {
  return {
    unread,
    refresh,
    refreshIfOld: async () => {
      if (Date.now() - readAt > FRESH) await refresh();
    },
  };
}
