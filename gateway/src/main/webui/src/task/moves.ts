import type { Duty, Milestone, Move, Person, Task } from './api';

/** What a step asks for, as a form shows it. */
export type MoveField = 'lead' | 'co' | 'deadline' | 'unit' | 'persons' | 'milestones' | 'milestone' | 'on' | 'evidence';

const FIELDS: Partial<Record<Move, MoveField[]>> = {
  amend: ['lead', 'co', 'deadline'],
  assign: ['unit', 'persons'],
  'break-down': ['milestones'],
  reach: ['milestone', 'on'],
  'withdraw-evidence': ['evidence'],
  'ask-extension': ['deadline'],
};

const REASONED: Move[] = [
  'recall',
  'decline',
  'amend',
  'withdraw-evidence',
  'return',
  'reject',
  'ask-extension',
  'refuse-extension',
  'suspend',
  'propose-end',
  'keep',
  'reopen',
];
/** What sends a task back or ends it. */
const GRAVE: Move[] = ['recall', 'decline', 'withdraw-evidence', 'return', 'reject', 'refuse-extension', 'propose-end', 'end'];

export const fieldsOf = (move: Move): MoveField[] => FIELDS[move] ?? [];
export const isReasoned = (move: Move): boolean => REASONED.includes(move);
export const isGrave = (move: Move): boolean => GRAVE.includes(move);

export const DUTIES: Duty[] = ['leader', 'owner', 'liaison-a', 'liaison-b'];

/** What is being typed; each field where its move asks for it. */
export interface MoveDraft {
  lead: string;
  co: string[];
  deadline: string;
  unit: string;
  persons: Record<Duty, { name: string; account: string }>;
  milestones: Milestone[];
  milestone: string;
  on: string;
  evidence: string;
}

/** The people a unit has on the task, by duty; empty where it has none. */
export function personsOf(task: Pick<Task, 'persons'>, unit: string): MoveDraft['persons'] {
  const of = (duty: Duty) => {
    const found = task.persons.find((one) => one.unit === unit && one.duty === duty);
    return { name: found?.name ?? '', account: found?.account ?? '' };
  };
  return { leader: of('leader'), owner: of('owner'), 'liaison-a': of('liaison-a'), 'liaison-b': of('liaison-b') };
}

/** As the task is now. */
export function draftOf(task: Task, unit: string, today: string): MoveDraft {
  return {
    lead: task.lead,
    co: [...task.co],
    deadline: task.deadline,
    unit,
    persons: personsOf(task, unit),
    milestones: task.milestones.map((one) => ({ ...one })),
    milestone: task.milestones.find((one) => !one.done)?.id ?? '',
    on: today,
    evidence: task.evidence[0]?.id ?? '',
  };
}

/** An id no other milestone of the task has. */
export function newMilestone(milestones: Milestone[], due: string): Milestone {
  let number = milestones.length + 1;
  while (milestones.some((one) => one.id === `m${number}`)) number += 1;
  return { id: `m${number}`, title: '', due };
}

const sameUnits = (a: string[], b: string[]) => a.length === b.length && a.every((one) => b.includes(one));

/** What the step says; null when it says nothing but that it was taken, or nothing new. */
export function contentOf(move: Move, draft: MoveDraft, task: Task): Record<string, unknown> | null {
  switch (move) {
    case 'amend': {
      const changed = {
        ...(draft.lead !== task.lead && { lead: draft.lead }),
        ...(!sameUnits(draft.co, task.co) && { co: draft.co }),
        ...(draft.deadline !== task.deadline && { deadline: draft.deadline }),
      };
      return Object.keys(changed).length > 0 ? changed : null;
    }
    case 'assign':
      return { unit: draft.unit, persons: namedPersons(draft) };
    case 'break-down':
      return { milestones: draft.milestones };
    case 'reach':
      return { milestone: draft.milestone, on: draft.on };
    case 'withdraw-evidence':
      return { evidence: draft.evidence };
    case 'ask-extension':
      return { deadline: draft.deadline };
    default:
      return null;
  }
}

function namedPersons(draft: MoveDraft): Person[] {
  return DUTIES.map((duty) => ({ duty, ...draft.persons[duty] }))
    .filter((one) => one.name.trim() !== '')
    .map(({ duty, name, account }) => ({
      unit: draft.unit,
      duty,
      name: name.trim(),
      ...(account.trim() && { account: account.trim() }),
    }));
}

/** Whether all a step needs was said; the server says what is wrong with it. */
export function isComplete(move: Move, draft: MoveDraft, task: Task, reason: string): boolean {
  if (isReasoned(move) && reason.trim() === '') return false;
  if (move === 'ask-extension') return draft.deadline > task.deadline;
  if (move === 'break-down') return draft.milestones.every((one) => one.title.trim() !== '' && one.due !== '');
  return fieldsOf(move).length === 0 || contentOf(move, draft, task) !== null;
}
