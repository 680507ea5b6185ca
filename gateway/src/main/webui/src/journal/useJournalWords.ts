import { useI18n } from 'vue-i18n';
import type { JournalEntry } from './api';
import { useRoleWords } from '@/session/useRoleWords';

/** What a line of the journal says, in words. */
export function useJournalWords() {
  const { t, te } = useI18n();
  const { roleWords } = useRoleWords();
  const word = (group: string, code: string) => (te(`journal.${group}.${code}`) ? t(`journal.${group}.${code}`) : code);

  function actor({ actor: name }: JournalEntry): string {
    if (name === '-') return t('journal.anonymous');
    return name === 'system' ? t('journal.system') : name;
  }

  function action(entry: JournalEntry): string {
    // A file taken from an address without a word of its own.
    return entry.action === 'read' && entry.detail.method === 'GET' && entry.result === 'done'
      ? t('journal.download')
      : word('actions', entry.action);
  }

  function standing(entry: JournalEntry): string {
    return roleWords(entry.roles.split(','));
  }

  function why(entry: JournalEntry): string {
    return [entry.status, entry.detail.problem].filter(Boolean).join(' · ');
  }

  const object = (entry: JournalEntry) => word('objects', entry.object);

  return { actor, action, standing, why, object };
}
