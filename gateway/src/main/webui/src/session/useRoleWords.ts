import { useI18n } from 'vue-i18n';
import { currentLocale } from '@/shared/i18n/locale';

/** Roles in words; those of other systems have none and are left out. */
export function useRoleWords() {
  const { t, te } = useI18n();
  const roleWord = (role: string): string => (te(`role.${role}`) ? t(`role.${role}`) : '');
  const roleWords = (roles: readonly string[]): string =>
    roles
      .map(roleWord)
      .filter(Boolean)
      .join(currentLocale() === 'en' ? ', ' : '、');
  return { roleWord, roleWords };
}
