import { onMounted, onScopeDispose } from 'vue';

/** True where somebody types: there, keys and pasted text belong to the field. */
export const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input:not([type=checkbox]), select, textarea, [contenteditable=true]') !== null;

/** Keys that act wherever one is on the screen, unless one types or a dialog is open. */
export function useKeys(acts: Record<string, () => void>): void {
  function onKey(event: KeyboardEvent): void {
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    if (document.querySelector('[aria-modal=true]')?.checkVisibility()) return;
    event.preventDefault();
    act();
  }
  onMounted(() => document.addEventListener('keydown', onKey));
  onScopeDispose(() => document.removeEventListener('keydown', onKey));
}
