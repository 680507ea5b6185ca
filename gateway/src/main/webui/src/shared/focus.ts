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
