import type { Rebuild } from '../src/system/api';
import { MockProblem, notFound, type Handler } from './http';
import { differing, HEX, lastNight, mustOperate, OTHER_HEX, type Operator } from './ledger';

/** 示例数据: each look at a rebuild that is under way moves it on; it ends with a difference, so that there is something to decide. */
const STEP = 1_400;
const TOTAL = 5_600;

const BEGUN = {
  state: 'reading' as const,
  booked: 0,
  total: TOTAL,
  digestLive: null,
  digestRebuilt: null,
  differing: 0,
  reason: null,
  decidedBy: null,
  decidedAt: null,
  decisionReason: null,
};
const READ = { ...BEGUN, booked: TOTAL, digestLive: HEX };

function past(): Rebuild[] {
  const at = (ago: number) => ({ startedAt: lastNight(ago).toISOString(), startedBy: 'kwb.supervisor' });
  const decision = {
    decidedBy: 'kwb.supervisor',
    decidedAt: lastNight(41).toISOString(),
    decisionReason: '读取期间有一条记录刚通过，现用的账是对的。',
  };
  return [
    { id: 3, ...at(12), ...READ, state: 'swapped', digestRebuilt: HEX },
    { id: 2, ...at(30), ...BEGUN, state: 'interrupted', booked: 2_310 },
    { id: 1, ...at(41), ...READ, state: 'discarded', digestRebuilt: OTHER_HEX, differing: 1, ...decision },
  ];
}

function step(rebuild: Rebuild | undefined): void {
  if (rebuild?.state === 'comparing') Object.assign(rebuild, READ, { state: 'differs', differing: 2, digestRebuilt: OTHER_HEX });
  if (rebuild?.state !== 'reading') return;
  rebuild.booked = Math.min(rebuild.total, rebuild.booked + STEP);
  if (rebuild.booked === rebuild.total) rebuild.state = 'comparing';
}

function detail(rebuild: Rebuild) {
  const found = [differing(7, 'granted', '2026-03-01'), differing(31, 'revoked', '2026-09-02')].slice(0, rebuild.differing);
  return {
    ...rebuild,
    differences: found.map((d) => ({ ...d, source: 'innovation-service', live: 0, rebuilt: d.cause === 'granted' ? 1 : -1 })),
  };
}

export const rebuilds = (me: Operator): Handler => {
  const all = past();

  function start(): Rebuild {
    if (all.some((r) => ['reading', 'comparing', 'differs'].includes(r.state))) {
      throw new MockProblem(409, 'rebuild-open', '已有一次重建', '有一次重建正在进行或等待决定。');
    }
    const begun = { id: (all[0]?.id ?? 0) + 1, startedAt: new Date().toISOString(), startedBy: me.username, ...BEGUN };
    all.unshift(begun);
    return begun;
  }
  function decide(rebuild: Rebuild, verb: string, reason: unknown): Rebuild {
    if (rebuild.state !== 'differs') throw new MockProblem(409, 'rebuild-decided', '不能再决定', '这次重建不在等待决定。');
    if (!reason) throw new MockProblem(422, 'invalid', '缺少理由', '采纳或放弃都要写明理由。');
    const state = verb === 'adoption' ? 'adopted' : 'discarded';
    return Object.assign(rebuild, { state, decidedBy: me.username, decidedAt: new Date().toISOString(), decisionReason: reason });
  }

  return async ({ method, path, body }) => {
    const [whole, id, verb] = /^\/api\/rebuilds(?:\/(\d+))?(?:\/(adoption|discard))?$/.exec(path) ?? [];
    if (!whole) return undefined;
    if (method === 'POST') mustOperate(me);
    else step(all[0]);
    if (!id) return method === 'POST' ? start() : all;
    const rebuild = all.find((r) => r.id === Number(id));
    if (!rebuild) throw notFound();
    return verb ? decide(rebuild, verb, (await body()).reason) : detail(rebuild);
  };
};
