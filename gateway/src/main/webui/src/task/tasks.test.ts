import { describe, expect, it } from 'vitest';
import type { Slip } from '@/slip/api';
import type { Move, Progress, Task, TaskLine } from './api';
import {
  inPlanOrder,
  isOf,
  isWaiting,
  lastWords,
  nextMove,
  openSlips,
  owesWords,
  reportingMonth,
  wordsByMonth,
  workOf,
} from './tasks';

const said = (month: string, unit: string, text?: string): Progress => ({
  month,
  unit,
  text,
  unchanged: !text,
  by: `${unit}.clerk`,
  at: `${month}-28T02:00:00Z`,
});
const task = (changes: Partial<Task> = {}): Task => ({
  id: 'W01-01',
  source: 'plan',
  action: 'A01',
  title: '示例任务',
  lead: 'gxj',
  co: ['kjj'],
  deadline: '2027-12-31',
  state: 'in-progress',
  persons: [],
  milestones: [],
  progress: [],
  evidence: [],
  signed: true,
  reportedMonthly: true,
  version: 3,
  ...changes,
});
const line = (changes: Partial<TaskLine> = {}, of: Partial<Task> = {}): TaskLine => ({
  task: task(of),
  overdue: false,
  daysLeft: 100,
  lateMilestones: 0,
  moves: [],
  ...changes,
});

describe('nextMove', () => {
  it.each<[Move[], Move | undefined]>([
    [['amend', 'report', 'attach', 'submit'], 'report'],
    [['amend', 'assign', 'grant-extension', 'refuse-extension', 'report'], 'grant-extension'],
    [['return', 'approve'], 'approve'],
    [['amend', 'suspend'], undefined],
  ])('of %j is %s', (moves, next) => {
    expect(nextMove(line({ moves }))).toBe(next);
  });

  it('waits for a decision, not for what goes on by itself', () => {
    expect(isWaiting(line({ moves: ['report', 'submit'] }))).toBe(false);
    expect(isWaiting(line({ moves: ['sign', 'decline'] }))).toBe(true);
  });
});

describe('isOf', () => {
  it('is soon up to 15 days before the deadline, while the unit has something to do', () => {
    expect(isOf(line({ daysLeft: 15 }), 'soon', '2026-10')).toBe(true);
    expect(isOf(line({ daysLeft: 16 }), 'soon', '2026-10')).toBe(false);
    expect(isOf(line({ daysLeft: -1 }), 'soon', '2026-10')).toBe(false);
    expect(isOf(line({ daysLeft: 3 }, { state: 'to-check' }), 'soon', '2026-10')).toBe(false);
  });

  it('is unreported until the unit that leads has said something', () => {
    expect(owesWords(task({ progress: [said('2026-10', 'kjj', '参与')] }), '2026-10')).toBe(true);
    expect(owesWords(task({ progress: [said('2026-10', 'gxj')] }), '2026-10')).toBe(false);
    expect(owesWords(task({ state: 'suspended' }), '2026-10')).toBe(false);
  });
});

describe('inPlanOrder', () => {
  const action = (id: string) => ({
    id,
    no: 1,
    title: id,
    titleExact: id,
    en: id,
    dimensions: [],
    units: [],
    leadUnit: 'kjj',
    indicators: [],
    workItems: [],
  });
  const programme = (id: string, ...ids: string[]) => ({
    id,
    no: id,
    title: id,
    titleExact: id,
    en: id,
    actions: ids.map(action),
  });

  it('leaves out what has no tasks and keeps what belongs to no action', () => {
    const lines = [
      line({}, { id: 'D2026-1', source: 'office', action: undefined }),
      line({}, { action: 'A03' }),
      line({}, { id: 'W00-01', action: undefined }),
    ];
    const grouped = inPlanOrder(lines, { programmes: [programme('P1', 'A01', 'A02'), programme('P2', 'A03')] });
    expect(grouped.groups.map((group) => [group.programme.id, group.actions.map((one) => one.action.id)])).toEqual([
      ['P2', ['A03']],
    ]);
    expect(grouped.guarantee.map((one) => one.task.id)).toEqual(['W00-01']);
    expect(grouped.raised.map((one) => one.task.id)).toEqual(['D2026-1']);
  });
});

describe('words', () => {
  const progress = [
    said('2026-09', 'gxj', '九月'),
    said('2026-10', 'kjj', '配合'),
    said('2026-10', 'gxj'),
    said('2026-11', 'gxj', '十一月'),
  ];

  it('stand by month, the newest first, the lead unit before those that take part', () => {
    const months = wordsByMonth(task({ progress }));
    expect(months.map((one) => one.month)).toEqual(['2026-11', '2026-10', '2026-09']);
    expect(months[1]).toEqual({ month: '2026-10', lead: progress[2], co: [progress[1]] });
  });

  it('begin with the newest of the unit up to the month that say something', () => {
    expect(lastWords(task({ progress }), '2026-10', 'gxj')?.text).toBe('九月');
    expect(lastWords(task({ progress }), '2026-11', 'gxj')?.text).toBe('十一月');
    expect(lastWords(task({ progress }), '2026-09', 'kjj')).toBeUndefined();
  });
});

describe('openSlips', () => {
  const slip = (changes: Partial<Slip>): Slip => ({
    id: 1,
    obligation: 'task',
    subject: 'W01-01',
    unit: 'gxj',
    title: '',
    due: '2026-10-31',
    letter: 'reminder',
    colour: 'blue',
    no: 1,
    issuedOn: '2026-10-16',
    answeredAt: null,
    answer: null,
    answeredBy: null,
    ...changes,
  });

  it('keeps the gravest of each task, its milestones among them', () => {
    const found = openSlips([
      slip({}),
      slip({ id: 2, obligation: 'milestone', subject: 'W01-01/m1', colour: 'red' }),
      slip({ id: 3, colour: 'yellow' }),
    ]);
    expect([...found].map(([id, one]) => [id, one.id])).toEqual([['W01-01', 2]]);
  });

  it('leaves out what was answered and what is about a month', () => {
    expect(
      openSlips([slip({ answeredAt: '2026-11-01T00:00:00Z' }), slip({ obligation: 'month', subject: '2026-10' })]).size,
    ).toBe(0);
  });
});

describe('reportingMonth', () => {
  it('is the one that has ended until it is locked', () => {
    expect(reportingMonth(['2026-09'], '2026-10', '2026-11')).toBe('2026-10');
    expect(reportingMonth(['2026-09', '2026-10'], '2026-10', '2026-11')).toBe('2026-11');
  });
});

describe('workOf', () => {
  const ids = (lines: TaskLine[]) => lines.map((one) => one.task.id);
  const lines = [
    line({ moves: ['sign'] }, { id: 'a', state: 'to-sign' }),
    line({ moves: ['report'] }, { id: 'b', lead: 'kjj', co: [] }),
    line({ moves: ['report'] }, { id: 'c', lead: 'gxj', co: ['kjj'] }),
    line({ overdue: true }, { id: 'd', lead: 'kjj', co: [], progress: [said('2026-10', 'kjj')] }),
    line({ overdue: true }, { id: 'e', lead: 'gxj' }),
  ];

  it('owes the words of what the unit leads', () => {
    const work = workOf(lines, 'kjj', false, '2026-10');
    expect([ids(work.waiting), ids(work.owed), ids(work.overdue)]).toEqual([['a'], ['b'], ['d']]);
  });

  it('shows the office all that is overdue', () => {
    expect(ids(workOf(lines, 'kwb', true, '2026-10').overdue)).toEqual(['d', 'e']);
  });
});
