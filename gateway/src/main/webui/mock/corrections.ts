import type { CorrectionMove, CorrectionSlip } from '../src/correction/api';
import { notFound, type Handler } from './http';
import { LOCKS } from './locks';

/** 示例数据: two figures of the newest lock that are known differently by now. */
interface Person {
  username: string;
  unit: string;
  roles: string[];
}

const NEXT: Record<string, CorrectionMove[]> = {
  none: ['draft'],
  draft: ['draft', 'sign', 'return'],
  sign: ['approve', 'return'],
  approve: [],
  return: ['draft'],
};

function may(move: CorrectionMove, slip: CorrectionSlip, me: Person): boolean {
  const office = me.roles.includes('supervisor');
  if (move === 'approve' || (move === 'return' && slip.steps.at(-1)?.kind === 'sign')) return office;
  return me.unit === slip.lead && me.roles.includes(move === 'draft' ? 'clerk' : 'reviewer');
}

export const corrections = (me: Person): Handler => {
  const step = (id: number, kind: CorrectionMove, reason?: string) => ({
    id,
    kind,
    lock: LOCKS[0]!.id,
    indicator: 'I10',
    locked: 265,
    corrected: 264,
    reason,
    by: 'kjj.clerk',
    unit: 'kjj',
    at: '2026-10-20T02:00:00Z',
  });
  const slips: CorrectionSlip[] = [
    {
      indicator: 'I10',
      name: '高新技术企业',
      lead: 'kjj',
      lock: LOCKS[0]!.id,
      locked: 265,
      corrected: 264,
      behind: [],
      covered: false,
      steps: [step(1, 'draft', '有一户证书9月到期，10月才登记（示例）。'), step(2, 'sign')],
      moves: [],
    },
    {
      indicator: 'I09',
      name: '科技型中小企业',
      lead: 'kjj',
      lock: LOCKS[0]!.id,
      locked: 489,
      corrected: 491,
      behind: [],
      covered: false,
      steps: [],
      moves: [],
    },
  ];
  const seen = () =>
    slips.map((slip) => {
      const stands = slip.steps.at(-1)?.kind;
      return {
        ...slip,
        covered: stands === 'approve',
        moves: (NEXT[stands ?? 'none'] ?? []).filter((move) => may(move, slip, me)),
      };
    });

  return async ({ method, path, body }) => {
    const [whole, month, indicator, move] = /^\/api\/months\/([\d-]+)\/corrections(?:\/(\w+)\/(\w+))?$/.exec(path) ?? [];
    if (!whole) return undefined;
    const slip = slips.find((one) => one.indicator === indicator);
    if (method !== 'POST') return LOCKS.some((one) => one.month === month) ? [] : seen();
    if (!slip) throw notFound();
    slip.steps.push({
      ...step(slip.steps.length + 10, move as CorrectionMove, (await body()).reason as string | undefined),
      indicator: slip.indicator,
      locked: slip.locked,
      corrected: slip.corrected,
      by: me.username,
    });
    return seen();
  };
};
