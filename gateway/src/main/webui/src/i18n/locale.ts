import { ref } from 'vue';

export type Locale = 'zh' | 'en';

const KEY = 'scorecard.locale';

function remembered(): Locale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

const locale = ref<Locale>(remembered());

/** Chinese unless the user chose English; reactive. */
export const currentLocale = (): Locale => locale.value;

export function chooseLocale(chosen: Locale): void {
  locale.value = chosen;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A browser that refuses storage forgets the choice with the tab.
  }
}
