import { useI18n } from 'vue-i18n';
import type { Milestone, Person, Step } from './api';
import { usePlan } from '@/plan/usePlan';

type Content = Record<string, unknown>;

/** What a step says, in words. */
export function useStepWords() {
  const { t } = useI18n();
  const { unitName } = usePlan();
  const text = (value: unknown): string => (value === undefined || value === null ? '' : String(value));

  const amended = (content: Content): string =>
    [
      content.lead !== undefined && `${t('task.fields.lead')} ${unitName(text(content.lead))}`,
      Array.isArray(content.co) &&
        `${t('task.fields.co')} ${content.co.map((unit) => unitName(text(unit))).join('、') || t('record.none')}`,
      content.deadline !== undefined && `${t('task.fields.deadline')} ${text(content.deadline)}`,
    ]
      .filter(Boolean)
      .join('；');

  const reported = (content: Content): string => {
    const words = content.unchanged ? t('task.unchanged') : text(content.text);
    return `${text(content.month)}：${words}`;
  };

  function saidBy({ move, ...step }: Step, milestones: Milestone[]): string {
    if (!step.content) return '';
    const content: Content = step.content;
    switch (move) {
      case 'raise':
        return `${t(`task.sources.${text(content.source)}`)} · ${amended(content)}`;
      case 'amend':
        return amended(content);
      case 'assign':
        return `${unitName(text(content.unit))}：${(content.persons as Person[]).map((one) => `${t(`task.duties.${one.duty}`)} ${one.name}`).join('、')}`;
      case 'hand-over':
        return `${text(content.from)} → ${text(content.name)}（${text(content.account)}）`;
      case 'break-down':
        return (content.milestones as Milestone[]).map((one) => `${one.title}（${one.due}）`).join('；');
      case 'reach':
        return `${milestones.find((one) => one.id === content.milestone)?.title ?? text(content.milestone)} · ${text(content.on)}`;
      case 'report':
        return reported(content);
      case 'attach':
        return text(content.name);
      case 'ask-extension':
        return text(content.deadline);
      case 'recover':
      case 'relapse':
        return t('task.standingOn', { on: text(content.on), value: text(content.value) });
      default:
        return '';
    }
  }

  return { saidBy };
}
