import type { Handler } from './http';

/** 示例数据 */
const id = '6f1c0000-0000-4000-8000-00000000000a';
const lines = [
  { actor: 'kjj.clerk', unit: 'kjj', roles: 'clerk', action: 'login', object: 'session', status: null, detail: {} },
  {
    actor: 'kjj.clerk',
    unit: 'kjj',
    roles: 'clerk',
    action: 'create',
    object: 'enterprises',
    status: 201,
    detail: { method: 'POST' },
  },
  {
    actor: 'kjj.reviewer',
    unit: 'kjj',
    roles: 'reviewer',
    action: 'accept',
    object: `enterprises/${id}`,
    status: 200,
    detail: { method: 'POST' },
  },
  {
    actor: 'kjj.clerk',
    unit: 'kjj',
    roles: 'clerk',
    action: 'accept',
    object: `enterprises/${id}`,
    status: 403,
    detail: { method: 'POST', problem: 'role' },
  },
  {
    actor: 'leader',
    unit: 'qzf',
    roles: 'leader',
    action: 'read',
    object: 'open-data/scorecard.csv',
    status: 200,
    detail: { method: 'GET' },
  },
  { actor: '-', unit: '', roles: '', action: 'read', object: 'scorecard', status: 401, detail: { method: 'GET' } },
  { actor: 'system', unit: '', roles: '', action: 'purge', object: 'journal', status: null, detail: { lines: '12', seq: '12' } },
];
const items = lines
  .map((line, index) => ({
    ...line,
    seq: index + 13,
    at: `2026-06-30T01:0${index}:00Z`,
    address: line.actor === 'system' ? '-' : `192.0.2.${index + 1}`,
    result: (line.status ?? 0) >= 400 ? 'refused' : 'done',
  }))
  .reverse();

/** One journal for every source; of the filters it knows the result. */
export const journal: Handler = ({ path, query }) => {
  if (path.endsWith('/journal')) {
    const result = query.get('result');
    return { items: items.filter((item) => !result || item.result === result), next: null };
  }
  return path.endsWith('/journal/verification')
    ? {
        intact: true,
        from: 12,
        seq: 19,
        hash: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
        waiting: 0,
        broken: null,
        brokenSeq: null,
      }
    : undefined;
};
