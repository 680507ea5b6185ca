import type { Handler } from './http';
import { MockProblem, notFound } from './http';
import { shanghaiDay } from './ledger';
import plan from './plan.json';

/** 示例数据: the plan's work items as tasks in all states, with people and words that are made up. */
interface MockTask {
  id: string;
  source: string;
  title: string;
  lead: string;
  co: string[];
  deadline: string;
  state: string;
  progress: Record<string, unknown>[];
  evidence: Record<string, unknown>[];
  version: number;
  [name: string]: unknown;
}
interface Reader {
  username: string;
  unit: string;
  roles: string[];
}

const DAY = 86_400_000;
export const dayFromNow = (days: number) => shanghaiDay(new Date(Date.now() + days * DAY));
const monthsAgo = (months: number) => {
  const [year = 0, month = 0] = dayFromNow(0).split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 1)).toISOString().slice(0, 7);
};
const said = (month: string, unit: string, text?: string) => ({
  month,
  unit,
  unchanged: !text,
  ...(text && { text, problems: '示例：对接单位人手不足。', next: '示例：下月完成首批走访，形成清单。' }),
  by: `${unit}.clerk`,
  at: `${month}-26T02:10:00Z`,
});

const STATES = [
  'in-progress',
  'to-sign',
  'in-progress',
  'to-issue',
  'to-review',
  'in-progress',
  'to-check',
  'closed',
  'in-progress',
  'suspended',
];

function planned(
  item: { id: string; quote: string; kind: string; deadline: string | null },
  action: string | undefined,
  units: string[],
  lead: string,
  i: number,
): MockTask {
  const state = STATES[i % STATES.length] ?? 'in-progress';
  const co = units.filter((unit) => unit !== lead);
  const going = state !== 'to-issue' && state !== 'to-sign';
  return {
    id: item.id,
    source: 'plan',
    ...(action && { action }),
    title: item.quote,
    kind: item.kind,
    lead,
    co,
    deadline: i % 9 === 2 ? dayFromNow(-12) : i % 11 === 5 ? dayFromNow(9) : (item.deadline ?? '2027-12-31'),
    state,
    persons: going
      ? [
          { unit: lead, duty: 'leader', name: '示例领导' },
          { unit: lead, duty: 'owner', name: '示例责任人', account: `${lead}.reviewer` },
          { unit: lead, duty: 'liaison-a', name: '示例联络员', account: `${lead}.clerk` },
        ]
      : [],
    milestones: going
      ? [
          { id: 'm1', title: '形成清单和工作方案', due: dayFromNow(-120), done: dayFromNow(-126) },
          { id: 'm2', title: '首批对接完成', due: dayFromNow(i % 3 === 0 ? -8 : 40) },
          { id: 'm3', title: '总结并形成机制', due: dayFromNow(240) },
        ]
      : [],
    progress: going
      ? [
          said(monthsAgo(2), lead, '示例：与高校召开对接会两次，梳理需求 18 项，其中 6 项达成初步意向。'),
          ...(i % 3 === 2 ? [said(monthsAgo(1), lead)] : []),
          ...co.slice(0, 2).map((unit) => said(monthsAgo(1), unit, '示例：配合走访企业 5 户，提供名单。')),
        ]
      : [],
    evidence: going ? [{ id: `file-${i}`, name: '示例对接会纪要.pdf', unit: lead }] : [],
    ...(i % 13 === 8 && { extension: '2028-03-31' }),
    signed: going,
    version: 4,
  };
}

const items = [
  ...plan.programmes
    .flatMap((p) => p.actions)
    .flatMap((a) =>
      a.workItems.map((item) => ({
        item,
        action: a.id as string | undefined,
        units: a.units,
        lead: a.leadUnit ?? a.units[0] ?? 'kjj',
      })),
    ),
  ...plan.guarantee.workItems.map((item) => ({ item, action: undefined, units: ['kjj'], lead: 'kjj' })),
];
export const tasks: MockTask[] = items.map(({ item, action, units, lead }, i) => planned(item, action, units, lead, i));
tasks.push({
  ...planned(
    { id: 'D2026-1', quote: '示例：指标滞后，请牵头单位提出赶进度措施', kind: '赶进度', deadline: dayFromNow(20) },
    undefined,
    ['gxj', 'kjj'],
    'kjj',
    5,
  ),
  source: 'indicator',
  indicator: 'I04',
});

const TO: Record<string, string> = {
  issue: 'to-sign',
  recall: 'to-issue',
  sign: 'in-progress',
  decline: 'to-issue',
  submit: 'to-review',
  retract: 'in-progress',
  approve: 'to-check',
  return: 'in-progress',
  close: 'closed',
  reject: 'in-progress',
  suspend: 'suspended',
  resume: 'in-progress',
  reopen: 'in-progress',
};

function movesOf(task: MockTask, me: Reader): string[] {
  const office = me.roles.includes('supervisor');
  const leads = me.unit === task.lead;
  const moves: Record<string, string[]> = {
    'to-issue': office ? ['issue', 'amend', 'assign', 'break-down', 'propose-end'] : [],
    'to-sign': office ? ['recall', 'amend', 'suspend'] : leads ? ['sign', 'decline', 'assign', 'break-down'] : [],
    'in-progress': office
      ? [
          'amend',
          'assign',
          'break-down',
          'withdraw-evidence',
          ...(task.extension ? ['grant-extension', 'refuse-extension'] : []),
          'suspend',
          'propose-end',
        ]
      : leads
        ? ['assign', 'break-down', 'reach', 'report', 'attach', 'withdraw-evidence', 'submit', 'ask-extension']
        : task.co.includes(me.unit)
          ? ['assign', 'report', 'attach']
          : [],
    'to-review': leads && me.roles.includes('reviewer') ? ['approve', 'return'] : leads ? ['retract'] : [],
    'to-check': office ? ['close', 'reject'] : [],
    closed: office ? ['reopen'] : [],
    suspended: office ? ['resume', 'propose-end'] : [],
  };
  return moves[task.state] ?? [];
}

function lineOf(task: MockTask, me: Reader) {
  const due = ['to-sign', 'in-progress'].includes(task.state);
  const daysLeft = Math.round((Date.parse(task.deadline) - Date.parse(dayFromNow(0))) / DAY);
  const milestones = task.milestones as { due: string; done?: string }[];
  return {
    task,
    overdue: due && daysLeft < 0,
    daysLeft,
    lateMilestones: due ? milestones.filter((one) => !one.done && one.due < dayFromNow(0)).length : 0,
    moves: movesOf(task, me),
  };
}

const history = (task: MockTask) => [
  {
    task: task.id,
    no: 1,
    move: 'raise',
    content: { source: task.source, title: task.title, lead: task.lead, co: task.co, deadline: task.deadline },
    by: 'system',
    at: '2025-03-01T01:00:00Z',
  },
  { task: task.id, no: 2, move: 'issue', by: 'kwb.supervisor', unit: 'kwb', at: '2025-03-03T01:20:00Z' },
  { task: task.id, no: 3, move: 'sign', by: `${task.lead}.clerk`, unit: task.lead, at: '2025-03-04T06:00:00Z' },
  {
    task: task.id,
    no: 4,
    move: 'amend',
    content: { deadline: task.deadline },
    reason: '示例：按专题会要求调整',
    by: 'kwb.supervisor',
    unit: 'kwb',
    at: '2025-06-04T06:00:00Z',
  },
  ...task.progress.map((one, i) => ({
    task: task.id,
    no: 5 + i,
    move: 'report',
    content: one,
    by: one.by,
    unit: one.unit,
    at: one.at,
  })),
];

const pageOf = (task: MockTask, me: Reader) => ({
  line: lineOf(task, me),
  history: history(task),
  trackables: [
    { name: '示例：对接企业数', value: 18, unit: '户', records: '/registers/innovation/platform' },
    { name: '示例：场景清单（发布数）', byHand: '3' },
  ],
});

function take(task: MockTask, move: string, body: Record<string, unknown>, me: Reader): void {
  if (!movesOf(task, me).includes(move))
    throw new MockProblem(409, 'not-this-step', '现在不能办这一步', '任务已被别人办过，请重新打开。');
  const content = (body.content ?? {}) as Record<string, unknown>;
  if (move === 'report') {
    if (String(content.text ?? '').includes('出错'))
      throw new MockProblem(422, 'bad-step', '填写有误', '示例：进展情况没有写清。');
    task.progress = task.progress.filter((one) => one.month !== content.month || one.unit !== me.unit);
    task.progress.push({ ...content, unit: me.unit, by: me.username, at: new Date().toISOString() });
  }
  task.state = TO[move] ?? task.state;
  task.version += 1;
}

export const taskList =
  (me: Reader): Handler =>
  async ({ method, path, query, body }) => {
    if (path === '/api/handovers') return { tasks: ['W01-02', 'W07-01'] };
    if (path === '/api/tasks/moves') {
      const order = (await body()) as { move: string; tasks: { id: string }[] };
      const chosen = tasks.filter((task) => order.tasks.some((one) => one.id === task.id));
      chosen.forEach((task) => take(task, order.move, {}, me));
      return chosen.map((task) => lineOf(task, me));
    }
    if (path === '/api/tasks') {
      const state = query.get('state');
      const unit = query.get('unit');
      const mine = query.get('mine');
      return tasks
        .filter((task) => !state || (state === 'open' ? !['closed', 'terminated'].includes(task.state) : task.state === state))
        .filter((task) => !unit || task.lead === unit || task.co.includes(unit))
        .filter((task) => !mine || (mine === 'lead' ? task.lead === me.unit : task.co.includes(me.unit)))
        .map((task) => lineOf(task, me));
    }
    const [, id, move] = /^\/api\/tasks\/([\w-]+)(?:\/moves\/([\w-]+))?$/.exec(path) ?? [];
    if (!id) return undefined;
    const task = tasks.find((one) => one.id === id);
    if (!task) throw notFound();
    if (method === 'POST' && move) take(task, move, await body(), me);
    return pageOf(task, me);
  };
