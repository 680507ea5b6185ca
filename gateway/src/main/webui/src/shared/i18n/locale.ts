import { readonly, ref } from 'vue';

export type Locale = 'zh' | 'en';

const KEY = 'scorecard.locale';

function remembered(): Locale {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'zh';
  } catch {
    return 'zh';
  }
}

const chosen = ref<Locale>(remembered());
const shown = ref<Locale>('zh');

/** What the user asked for; Chinese unless it was English. */
export const chosenLocale = readonly(chosen);

/** What the screen speaks; reactive. It follows the choice as soon as the words are there. */
export const currentLocale = (): Locale => shown.value;

export function chooseLocale(locale: Locale): void {
  chosen.value = locale;
  try {
    localStorage.setItem(KEY, locale);
  } catch {
    // A browser that refuses storage forgets the choice with the tab.
  }
}

/** Said by whoever loads the words. */
export function showLocale(locale: Locale): void {
  shown.value = locale;
}
