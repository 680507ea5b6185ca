import type { Handler } from './http';
import { notFound } from './http';
import plan from './plan.json';
import { dayFromNow, tasks } from './tasks';

/** 示例数据: months, letters, notices, the calendar, and that nobody stands in for anybody. */
const unitName = (id: string) => plan.units.find((unit) => unit.id === id)?.name ?? id;
const LETTERS = { reminder: ['提醒函', 'blue'], urging: ['督促函', 'yellow'], circular: ['通报', 'red'] } as const;

const LADDER = [
  { letter: 'reminder', colour: 'blue', offset: -15, working: false, to: ['liaison'] },
  { letter: 'urging', colour: 'yellow', offset: 1, working: true, to: ['liaison', 'owner'] },
  { letter: 'circular', colour: 'red', offset: 30, working: false, to: ['owner', 'leader', 'office'] },
];

function slip(id: number, letter: keyof typeof LETTERS, subject: string, days: number, answer: string | null = null) {
  const task = tasks.find((one) => one.id === subject.split('/')[0]);
  return {
    id,
    obligation: subject.includes('/') ? 'milestone' : 'task',
    subject,
    unit: 'kjj',
    title: subject.includes('/') ? '首批对接完成' : (task?.title ?? subject),
    due: dayFromNow(days),
    letter,
    colour: LETTERS[letter][1],
    no: id,
    issuedOn: dayFromNow(-2),
    answeredAt: answer && '2026-11-20T03:00:00Z',
    answer,
    answeredBy: answer && 'kjj.clerk',
  };
}
const slips = [
  slip(4, 'urging', 'W01-03', -12),
  slip(3, 'circular', 'W02-03', -40),
  slip(2, 'reminder', 'W01-06/m2', 9),
  slip(1, 'urging', 'W03-01', -60, '示例：已与高校商定，本月内补齐材料。'),
];

const letterOf = (one: (typeof slips)[number]) => ({
  slip: one,
  letter: {
    heading: LETTERS[one.letter][0],
    number: `〔${one.issuedOn.slice(0, 4)}〕${one.no}号`,
    to: unitName(one.unit),
    paragraphs: [
      `你单位牵头的“${one.title}”（编号${one.subject}），应于${one.due}前报请销号，截至${one.issuedOn}尚未报请销号。`,
      '请抓紧办理，并将进展情况、存在问题和下步措施于收到本函后反馈。',
    ],
    from: '区科委会办公室',
    date: one.issuedOn,
  },
  answerable: one.answer === null,
});

let notices = ['urging', 'task-returned', 'task-issued', 'circular', 'extension-granted'].map((kind, i) => ({
  id: 50 - i,
  unit: 'kjj',
  account: i === 1 ? 'kjj.clerk' : null,
  kind,
  subject: kind === 'urging' ? '4' : kind === 'circular' ? '3' : (tasks[i]?.id ?? ''),
  no: kind === 'urging' ? '督促函〔2026〕4号' : null,
  title: tasks[i]?.title ?? '',
  due: dayFromNow(10 * i - 12),
  createdAt: new Date(Date.now() - i * 90_000_000).toISOString(),
  readAt: i > 2 ? new Date().toISOString() : null,
}));

function month(name: string) {
  const led = (unit: string) => tasks.filter((task) => task.lead === unit && task.state === 'in-progress');
  return {
    month: name,
    day: `${name}-28`,
    over: true,
    units: plan.units.map((unit, i) => ({
      unit: unit.id,
      name: unit.name,
      indicators: i < 3 ? [{ id: 'I04', name: '示例指标', unit: '户', before: 500, after: 500 + i * 3 }] : [],
      tasks: led(unit.id).map((task) => ({
        id: task.id,
        title: task.title,
        word: task.progress.find((one) => one.month === name && one.unit === unit.id),
      })),
      signOff: i % 4 === 1 ? { zero: true, note: '', signedBy: `${unit.id}.reviewer`, signedAt: `${name}-28T03:00:00Z` } : null,
    })),
    lock: null,
  };
}

export const supervision: Handler = async ({ method, path, query, body }) => {
  if (path.endsWith('/delegations')) return [];
  const [, monthName, act] = /^\/api\/months\/([\d-]+)(\/\w+)?$/.exec(path) ?? [];
  if (monthName) {
    if (act === '/unchanged') {
      tasks
        .filter(
          (task) =>
            task.lead === 'kjj' &&
            task.state === 'in-progress' &&
            !task.progress.some((one) => one.month === monthName && one.unit === 'kjj'),
        )
        .forEach((task) =>
          task.progress.push({ month: monthName, unit: 'kjj', unchanged: true, by: 'kjj.clerk', at: new Date().toISOString() }),
        );
    }
    return month(monthName);
  }
  if (path === '/api/decisions') return body();
  if (path === '/api/ladders') return ['task', 'milestone', 'month'].map((obligation) => ({ obligation, rungs: LADDER }));
  if (path === '/api/slips/sweep') return slips.slice(0, 1);
  if (path === '/api/slips')
    return slips.filter((one) => !query.get('subject') || one.subject.split('/')[0] === query.get('subject'));
  const [, slipId, answer] = /^\/api\/slips\/(\d+)(\/answer)?$/.exec(path) ?? [];
  if (slipId) {
    const found = slips.find((one) => one.id === Number(slipId));
    if (!found) throw notFound();
    if (answer)
      Object.assign(found, { answer: (await body()).text, answeredAt: new Date().toISOString(), answeredBy: 'kjj.clerk' });
    return letterOf(found);
  }
  if (path.startsWith('/api/notices')) {
    if (method === 'POST') {
      notices = notices.map((one) =>
        path.endsWith('read-all') || path.includes(`/${one.id}/`) ? { ...one, readAt: new Date().toISOString() } : one,
      );
      return {};
    }
    const unread = notices.filter((one) => !one.readAt);
    return { unread: unread.length, notices: query.get('unread') === 'true' ? unread : notices, next: null };
  }
  if (path.startsWith('/api/calendar/')) {
    const year = Number(path.split('/').at(-1));
    return year === 2026
      ? {
          year,
          covered: true,
          notice: '示例：节假日安排的通知',
          holidays: [
            { name: '元旦', from: '2026-01-01', to: '2026-01-03' },
            { name: '国庆节', from: '2026-10-01', to: '2026-10-07' },
          ],
          makeUpDays: ['2026-01-04', '2026-10-10'],
        }
      : { year, covered: false, holidays: [], makeUpDays: [] };
  }
  return undefined;
};
