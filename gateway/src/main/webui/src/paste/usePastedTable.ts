import { onMounted, onScopeDispose } from 'vue';
import { useRouter } from 'vue-router';
import { isTyping } from '@/shared/composables/useKeys';

/** What was pasted on one screen on its way to the next. In memory only: it may hold personal data. */
let handed: string | null = null;

export function takePasted(): string | null {
  const text = handed;
  handed = null;
  return text;
}

/** Takes a table that is pasted anywhere on the screen to where it is looked at. */
export function usePastedTable(path: () => string | null): void {
  const router = useRouter();
  function onPaste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain');
    const to = path();
    if (!text?.trim() || !to || isTyping(event.target)) return;
    event.preventDefault();
    handed = text;
    void router.push(to);
  }
  onMounted(() => document.addEventListener('paste', onPaste));
  onScopeDispose(() => document.removeEventListener('paste', onPaste));
}
