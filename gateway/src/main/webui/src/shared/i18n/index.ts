import { watch } from 'vue';
import { createI18n } from 'vue-i18n';
import { chosenLocale, showLocale, type Locale } from './locale';
import zh from './zh';

export const i18n = createI18n({ legacy: false, locale: 'zh', fallbackLocale: 'zh', messages: { zh } });

/** Shows the language once its words are there: only those who read English load them. */
async function show(locale: Locale): Promise<void> {
  if (locale === 'en' && !i18n.global.availableLocales.includes('en' as never)) {
    i18n.global.setLocaleMessage('en' as never, (await import('./en')).default as never);
  }
  i18n.global.locale.value = locale as never;
  document.documentElement.lang = locale === 'en' ? 'en' : 'zh-CN';
  showLocale(locale);
}

watch(chosenLocale, (locale) => void show(locale));

/** Settled when the words of the language that was chosen before are there. */
export const wordsReady = show(chosenLocale.value);
