import { nextTick } from 'vue';

/** Puts the focus on something that Tab does not come to, such as a heading. */
export function focusOn(element: HTMLElement | null | undefined, options?: FocusOptions): void {
  if (!element) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus(options);
}

/** When what had the focus is gone, to the heading of the page: the next Tab does not begin at the top of the window. */
export function rescueFocus(): void {
  if (document.activeElement !== null && document.activeElement !== document.body) return;
  focusOn(document.querySelector<HTMLElement>('main h1'), { preventScroll: true });
}

/** A button that is disabled while it works loses the focus: what is given back puts it there again. */
export function holdFocus(): () => Promise<void> {
  const held = document.activeElement;
  return async () => {
    await nextTick();
    if (document.activeElement === document.body && held instanceof HTMLElement && held.isConnected) held.focus();
  };
}
