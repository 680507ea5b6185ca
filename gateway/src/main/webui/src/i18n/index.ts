import { watchEffect } from 'vue';
import { createI18n } from 'vue-i18n';
import { currentLocale } from './locale';
import zh from './zh';
import en from './en';

export const i18n = createI18n({
  legacy: false,
  locale: currentLocale(),
  fallbackLocale: 'zh',
  messages: { zh, en },
});

watchEffect(() => {
  i18n.global.locale.value = currentLocale();
  document.documentElement.lang = currentLocale() === 'en' ? 'en' : 'zh-CN';
});
