import type { Plan, Programme, Action } from '@/plan/api';
import type { Slip } from '@/slip/api';
import type { Move, Progress, Task, TaskLine, TaskState } from './api';
import type { StatusLook } from '@/shared/status';

/** As a task goes through them; the last two beside the way. */
export const TASK_STATES: TaskState[] = [
  'to-issue',
  'to-sign',
  'in-progress',
  'to-review',
  'to-check',
  'closed',
  'suspended',
  'terminated',
];

export const TASK_LOOK: Record<TaskState, StatusLook> = {
  'to-issue': { shape: 'ring', tone: 'none' },
  'to-sign': { shape: 'diamond', tone: 'warn' },
  'in-progress': { shape: 'disc', tone: 'open' },
  'to-review': { shape: 'half', tone: 'warn' },
  'to-check': { shape: 'half', tone: 'done' },
  closed: { shape: 'tick', tone: 'ok' },
  suspended: { shape: 'diamond', tone: 'none' },
  terminated: { shape: 'square', tone: 'none' },
};

/** What waits for whoever may do it, the most pressing first. */
const DECISIONS: Move[] = ['end', 'approve', 'close', 'close-recovered', 'grant-extension', 'sign', 'issue'];
/** What goes on without anybody waiting for it. */
const NEXT: Move[] = [...DECISIONS, 'report', 'submit', 'resume'];
/** The same for many at once. */
export const BATCH: Move[] = ['issue', 'sign'];

/** The step that is the reader's to take next; undefined when none is. */
export const nextMove = (line: TaskLine): Move | undefined => NEXT.find((move) => line.moves.includes(move));

export const isWaiting = (line: TaskLine): boolean => DECISIONS.some((move) => line.moves.includes(move));

/** Days before the deadline from which a task is soon due. */
const SOON = 15;
const isDue = (state: TaskState) => state === 'to-sign' || state === 'in-progress';
export const isSoon = (line: TaskLine): boolean => isDue(line.task.state) && line.daysLeft >= 0 && line.daysLeft <= SOON;

/** What a unit has said for a month. */
export const wordOf = (task: Task, month: string, unit: string): Progress | undefined =>
  task.progress.find((one) => one.month === month && one.unit === unit);

/** Whether the unit that leads has still to say something for the month. */
export const owesWords = (task: Task, month: string): boolean => task.state === 'in-progress' && !wordOf(task, month, task.lead);

export type Only = 'overdue' | 'soon' | 'late-milestone' | 'unreported' | 'waiting';
export const ONLY: Only[] = ['overdue', 'soon', 'late-milestone', 'unreported', 'waiting'];

/** @param month for which words are owed */
export function isOf(line: TaskLine, only: Only, month: string): boolean {
  switch (only) {
    case 'overdue':
      return line.overdue;
    case 'soon':
      return isSoon(line);
    case 'late-milestone':
      return line.lateMilestones > 0;
    case 'unreported':
      return owesWords(line.task, month);
    case 'waiting':
      return isWaiting(line);
  }
}

export interface TaskGroup {
  programme: Programme;
  actions: { action: Action; lines: TaskLine[] }[];
}

export interface GroupedTasks {
  groups: TaskGroup[];
  /** 组织保障: of the plan, of no action. */
  guarantee: TaskLine[];
  /** Raised later, of no action. */
  raised: TaskLine[];
}

/** In the plan's order; what has no tasks is left out. */
export function inPlanOrder(lines: TaskLine[], plan: Pick<Plan, 'programmes'>): GroupedTasks {
  const groups = plan.programmes
    .map((programme) => ({
      programme,
      actions: programme.actions
        .map((action) => ({ action, lines: lines.filter((line) => line.task.action === action.id) }))
        .filter((one) => one.lines.length > 0),
    }))
    .filter((group) => group.actions.length > 0);
  const others = lines.filter((line) => !line.task.action);
  return {
    groups,
    guarantee: others.filter((line) => line.task.source === 'plan'),
    raised: others.filter((line) => line.task.source !== 'plan'),
  };
}

export interface MonthWords {
  month: string;
  lead?: Progress;
  co: Progress[];
}

/** Both levels of reporting, month by month, the newest first. */
export function wordsByMonth(task: Pick<Task, 'progress' | 'lead'>): MonthWords[] {
  const months = [...new Set(task.progress.map((one) => one.month))].sort().reverse();
  return months.map((month) => {
    const said = task.progress.filter((one) => one.month === month);
    return { month, lead: said.find((one) => one.unit === task.lead), co: said.filter((one) => one.unit !== task.lead) };
  });
}

/** The unit's newest words, with which a new report begins; of the month itself or one before it. */
export const lastWords = (task: Task, month: string, unit: string): Progress | undefined =>
  task.progress
    .filter((one) => one.unit === unit && one.month <= month && !one.unchanged)
    .sort((a, b) => b.month.localeCompare(a.month))[0];

const GRAVITY = ['blue', 'yellow', 'orange', 'red'];

/** The gravest open letter of each task, its milestones' among them, by the task's id. */
export function openSlips(slips: Slip[]): Map<string, Slip> {
  const found = new Map<string, Slip>();
  for (const slip of slips) {
    if (slip.answeredAt || slip.obligation === 'month') continue;
    const [task = slip.subject] = slip.subject.split('/');
    const before = found.get(task);
    if (!before || GRAVITY.indexOf(slip.colour) > GRAVITY.indexOf(before.colour)) found.set(task, slip);
  }
  return found;
}

/** The month words are owed for: the one that has just ended, or this one when that is locked. */
export const reportingMonth = (locked: string[], lastMonth: string, thisMonth: string): string =>
  locked.includes(lastMonth) ? thisMonth : lastMonth;

export interface TaskWork {
  /** For a step of the reader's. */
  waiting: TaskLine[];
  /** For words of the reader's unit, which leads. */
  owed: TaskLine[];
  /** Past their deadline, the reader's unit leading; all of them for the office. */
  overdue: TaskLine[];
}

export function workOf(lines: TaskLine[], unit: string, supervises: boolean, month: string): TaskWork {
  return {
    waiting: lines.filter(isWaiting),
    owed: lines.filter((line) => line.moves.includes('report') && !line.task.co.includes(unit) && owesWords(line.task, month)),
    overdue: lines.filter((line) => line.overdue && (supervises || line.task.lead === unit)),
  };
}
