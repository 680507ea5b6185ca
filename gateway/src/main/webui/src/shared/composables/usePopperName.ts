import { nextTick, useId } from 'vue';

/** Element Plus opens a calendar as a dialog without a name. Bound to the picker, this names it. */
export function usePopperName(name: () => string) {
  const popperClass = `named-${useId()}`;
  return {
    popperClass,
    onVisibleChange: async (shown: boolean) => {
      await nextTick();
      if (shown) document.querySelector(`.${popperClass}`)?.setAttribute('aria-label', name());
    },
  };
}
