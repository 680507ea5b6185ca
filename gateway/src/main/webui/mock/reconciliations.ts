import type { ComparedFigure, Reconciliation } from '../src/system/api';
import { valueOn } from './figures';
import { differing, HEX, lastNight, mustOperate, OTHER_HEX, SERVICES, shanghaiDay, type Operator } from './ledger';
import { notFound, type Handler } from './http';
import plan from './plan.json';

/** 示例数据: eight nights of comparing, the last with a difference. What runs is done after a few looks. */
const NIGHTS = 8;
const LOOKS = 4;
const RECORDS: Record<string, number> = { talent: 218, fund: 96, innovation: 4_371 };

type Outcome = Omit<Reconciliation, 'id' | 'service' | 'on' | 'startedAt' | 'startedBy'>;

const UNKNOWN: Outcome = {
  endedAt: null,
  state: 'running',
  reason: null,
  nextOffset: null,
  records: null,
  differing: 0,
  digestOwner: null,
  digestLedger: null,
  figures: [],
};

function figuresOf(service: string, on: string, apart: number): ComparedFigure[] {
  const read = plan.indicators
    .filter((i) => i.records.startsWith(`/registers/${service}/`))
    .flatMap(({ id, name, target, reading }): ComparedFigure[] => {
      const ledger = valueOn(id, on);
      const measure = reading.measures[0] ?? id;
      return ledger === null
        ? []
        : [{ measure, indicator: id, name, unit: target.unit, owner: ledger + (id === 'I10' ? apart : 0), ledger }];
    });
  const beside = { measure: 'municipal-titles', indicator: null, name: null, unit: null, owner: 41, ledger: 41 };
  return service === 'innovation' ? [...read, beside] : read;
}

function outcome(service: string, on: string, state: 'equal' | 'differs' | 'failed'): Outcome {
  const endedAt = `${on}T16:05:00Z`;
  if (state === 'failed') return { ...UNKNOWN, endedAt, state, reason: 'behind' };
  const apart = state === 'differs';
  return {
    endedAt,
    state,
    reason: null,
    nextOffset: 4_000,
    records: RECORDS[service] ?? 0,
    differing: apart ? 3 : 0,
    digestOwner: HEX,
    digestLedger: apart ? OTHER_HEX : HEX,
    figures: figuresOf(service, on, apart ? 1 : 0),
  };
}

function nightly(ago: number): Reconciliation[] {
  const at = lastNight(ago);
  const on = shanghaiDay(at);
  return SERVICES.map((service, i) => {
    const state = ago === 0 && service === 'innovation' ? 'differs' : ago === 1 && service === 'fund' ? 'failed' : 'equal';
    return {
      id: (NIGHTS - ago) * SERVICES.length - i,
      service,
      on,
      startedAt: at.toISOString(),
      startedBy: 'nightly',
      ...outcome(service, on, state),
    };
  });
}

function detail(run: Reconciliation) {
  const found = [
    differing(7, 'granted', '2026-03-01'),
    differing(19, 'granted', '2026-08-20'),
    differing(31, 'revoked', '2026-09-02'),
  ];
  const differences = found.map((d) => ({ ...d, owner: d.cause === 'granted' ? 1 : -1, ledger: 0 }));
  return { ...run, differences: run.state === 'differs' ? differences : [] };
}

export const reconciliations = (me: Operator): Handler => {
  const runs = Array.from({ length: NIGHTS }, (_, ago) => nightly(ago)).flat();
  let looks = 0;

  function step(): void {
    looks += 1;
    if (looks < LOOKS) return;
    for (const run of runs) if (run.state === 'running') Object.assign(run, outcome(run.service, run.on, 'equal'));
  }
  function start(): Reconciliation[] {
    mustOperate(me);
    const now = new Date();
    const first = (runs[0]?.id ?? 0) + SERVICES.length;
    const begun = SERVICES.map((service, i) => ({
      id: first - i,
      service,
      on: shanghaiDay(now),
      startedAt: now.toISOString(),
      startedBy: me.username,
      ...UNKNOWN,
    }));
    runs.unshift(...begun);
    looks = 0;
    return begun;
  }

  return ({ method, path }) => {
    const [whole, id] = /^\/api\/reconciliations(?:\/(\d+))?$/.exec(path) ?? [];
    if (!whole) return undefined;
    if (method === 'POST') return start();
    step();
    if (!id) return runs.slice(0, 60);
    const run = runs.find((r) => r.id === Number(id));
    if (!run) throw notFound();
    return detail(run);
  };
};
