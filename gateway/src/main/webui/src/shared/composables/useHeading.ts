import { onScopeDispose, readonly, ref, watchEffect } from 'vue';

const heading = ref<string>();

/** What the page that is open calls itself; nothing until it knows. */
export const currentHeading = readonly(heading);

/** Said by a page for as long as it is open: the window is named after it. */
export function useHeading(text: () => string): void {
  watchEffect(() => (heading.value = text()));
  onScopeDispose(() => (heading.value = undefined));
}
