import { useI18n } from 'vue-i18n';

/** The words of a document itself: Chinese, in whatever language the screen around it is. */
export function useDocumentWords() {
  const { t } = useI18n();
  return (key: string, named: Record<string, unknown> = {}): string => t(key, named, { locale: 'zh' });
}
