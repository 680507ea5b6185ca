import type { ServerResponse } from 'node:http';
import { notFound, page, type Handler } from './http';
import plan from './plan.json';
import { countedRecords } from './samples';

/** 示例数据: invented figures of the six indicators that have registers. */
const VALUES: Record<string, { start: number; value: number; up: number; down: number; alternative?: [string, number] }> = {
  I09: { start: 431, value: 498, up: 31, down: 2, alternative: ['上年度入库（年报口径）', 476] },
  I10: { start: 246, value: 274, up: 9, down: 4, alternative: ['按认定年份计', 271] },
  I11: { start: 78, value: 89, up: 3, down: 1 },
  I14: { start: 0, value: 31, up: 4, down: 0, alternative: ['只计在聘', 27] },
  I15: { start: 0, value: 10, up: 1, down: 0, alternative: ['只计在聘', 8] },
  I17: { start: 0, value: 5, up: 0, down: 0 },
};
const PENDING = new Set(['I07', 'I14', 'I15', 'I18', 'I19']);
const BASELINE = '2024-12-31';

const DEADLINE = '2027-12-31';

const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** An even path, and a forecast as fast as so far; certificates by what expires. */
function pace(value: number, start: number, required: number, on: string) {
  const share = Math.min(1, days(BASELINE, on) / days(BASELINE, DEADLINE));
  const expected = start + (required - start) * share;
  const ratio = (value - start) / (expected - start || 1);
  const status = ratio >= 0.95 ? 'normal' : ratio >= 0.8 ? 'warning' : 'late';
  return {
    shape: 'linear',
    computed: status,
    before: status,
    expected: Math.round(expected * 100) / 100,
    planned: share,
    ratio,
    method: 'run-rate',
    forecast: Math.round((start + (value - start) / (share || 1)) * 100) / 100,
    forecastFor: DEADLINE,
  };
}

/** A little to either side of the forecast. */
const band = (forecast: number, value: number) => ({
  low: Math.round(forecast - Math.abs(forecast - value) * 0.4),
  high: Math.round(forecast + Math.abs(forecast - value) * 0.3),
});

const monthEnd = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
const wave = (i: number) => Math.sin(i * 1.7) * 0.02 + (i > 10 && i < 16 ? -0.03 : 0);

/** From the first of 2025 to November 2026 up; then down as certificates run out. */
export function valueOn(id: string, on: string): number | null {
  const v = VALUES[id];
  if (!v) return null;
  const months = (Number(on.slice(0, 4)) - 2025) * 12 + Number(on.slice(5, 7)) - 1 + Number(on.slice(8, 10)) / 31;
  if (months >= 22.7) {
    const ahead = Math.floor(months - 22.7);
    return id === 'I10' || id === 'I11' ? v.value - Math.round(ahead * (v.value - v.start) * 0.09) : v.value;
  }
  const share = Math.min(1, Math.max(0, months / 22.5));
  return Math.round(
    v.start + (v.value - v.start) * Math.min(1, share ** 1.3 + (share > 0.05 && share < 0.95 ? wave(months) : 0)),
  );
}

function indicator(id: string, on: string) {
  const declared = plan.indicators.find((i) => i.id === id);
  if (!declared) throw notFound();
  const v = VALUES[id];
  const value = valueOn(id, on);
  const { comparator, number: target, unit, printed } = declared.target;
  const strict = comparator === '>';
  const required = strict ? target + (unit === '元' ? 0.01 : 1) : target;
  const standing = v && value !== null ? pace(value, v.start, required, on) : null;
  const spark = Array.from({ length: 24 }, (_, i) => {
    const day = monthEnd(2024 + Math.floor((i + 11) / 12), ((i + 11) % 12) + 1);
    return { on: day, value: valueOn(id, day) };
  });
  return {
    id,
    name: declared.name,
    nameEn: declared.nameEn,
    programme: declared.programme,
    action: declared.action,
    unit,
    leadUnit: declared.leadUnit,
    value,
    target,
    comparator,
    required,
    comparatorText: strict ? `${printed}${target}，须达${required}` : `须达${target}`,
    status: value === null ? 'unreported' : value >= required ? 'reached' : standing?.computed,
    expected: false,
    pace: standing,
    ruling: null,
    course: v
      ? [
          { on: BASELINE, value: v.start },
          { on: DEADLINE, value: required },
        ]
      : [],
    band: standing && value !== null ? band(standing.forecast, value) : undefined,
    definition: PENDING.has(id) ? 'pending' : 'settled',
    change30: v ? { up: v.up, down: v.down } : null,
    baseline: v ? { on: BASELINE, value: v.start } : null,
    progress: v && value !== null ? (value - v.start) / (required - v.start) : null,
    spark,
    alternatives: v?.alternative
      ? [{ measure: `${id}@alternative`, label: v.alternative[0], value: v.alternative[1], chosen: false }]
      : [],
    quote: declared.quote,
    card: v
      ? {
          counts: '区内企业持有的有效证书，按企业去重；一户有几张证书只计一户。',
          from: '发证日期（须已正式公告）',
          until: '有效期至当日仍计，次日起不计',
          evidence: '认定公告 + 证书',
          excludes: '公示名单、迁出、撤销；新旧证书重叠只计一次。',
          source: '国科发火〔2016〕32号',
          version: 'v3 · 2026-04-01 起',
        }
      : null,
  };
}

/** What is left of the certificates that expire, by the same invented line. */
function radar(on: string) {
  const ahead = (id: string, within: number) => {
    const day = new Date(Date.parse(on) + within * 86_400_000).toISOString().slice(0, 10);
    const value = valueOn(id, day) ?? 0;
    return { within, on: day, expiring: Math.max(0, (valueOn(id, on) ?? 0) - value), value, below: false };
  };
  return ['I10', 'I11'].map((id) => {
    const { name, nameEn, unit, leadUnit, leadUnitName, value, required } = { leadUnitName: '区科技局', ...indicator(id, on) };
    const label = { label: null, labelEn: null };
    return {
      id,
      name,
      nameEn,
      ...label,
      unit,
      leadUnit,
      leadUnitName,
      value,
      required,
      ahead: [30, 60, 90].map((d) => ahead(id, d)),
    };
  });
}

const listeners = new Set<ServerResponse>();

export function listen(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-cache' });
  response.write(': connected\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

/** A whole import accepted, as the scorecard sees it. */
export function grow(id: string, by: number): void {
  const v = VALUES[id];
  if (!v) return;
  v.value += by;
  v.up += by;
  for (const response of listeners) {
    response.write(`event: scorecard\ndata: ${JSON.stringify({ indicators: [id], at: new Date().toISOString() })}\n\n`);
  }
}

const today = () => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);

function changes(id: string, from: string, to: string) {
  const opening = valueOn(id, from);
  if (from === to) return { opening, changes: [{ cause: 'expiry', amount: -1, records: 1 }], closing: (opening ?? 0) - 1 };
  const closing = valueOn(id, to);
  const losses = [
    { cause: 'expiry', amount: -5, records: 5 },
    { cause: 'revoked', amount: -1, records: 1 },
    { cause: 'corrected', amount: -1, records: 1 },
  ];
  const gain = (closing ?? 0) - (opening ?? 0) + 7;
  if (opening === closing) return { opening, changes: [], closing };
  return {
    opening,
    changes: [{ cause: 'granted', amount: gain - 1, records: gain - 1 }, { cause: 'movedIn', amount: 1, records: 1 }, ...losses],
    closing,
  };
}

function history(id: string, from: string, to: string) {
  const days = [from];
  for (let i = 1; i <= 36; i++) {
    const day = `${2025 + Math.floor((i - 1) / 12)}-${String(((i - 1) % 12) + 1).padStart(2, '0')}-14`;
    if (day > from && day < to) days.push(day);
  }
  const rows = [...days, to].map((on) => ({ on, value: valueOn(id, on) }));
  return rows.filter((row, i) => i === 0 || i === rows.length - 1 || row.value !== rows[i - 1]?.value);
}

export const figures: Handler = ({ path, query }) => {
  const on = query.get('on') ?? today();
  const from = query.get('from') ?? on;
  const to = query.get('to') ?? on;
  if (path === '/api/scorecard') {
    return {
      on,
      knownAt: query.get('knownAt'),
      generatedAt: new Date().toISOString(),
      sample: true,
      position: { lagMillis: 420 },
      indicators: plan.indicators.map((i) => indicator(i.id, on)),
    };
  }
  if (path === '/api/radar') return { on, indicators: radar(on) };
  const [, id, rest] = /^\/api\/indicators\/(\w+)(\/.*)?$/.exec(path) ?? [];
  if (!id) return undefined;
  const found = indicator(id, on);
  if (!rest) return found;
  if (rest === '/history') return found.value === null ? [] : history(id, from, to);
  if (rest === '/changes') return changes(id, from, to);
  const q = query.get('q') ?? '';
  const count =
    rest === '/changes/records'
      ? Math.abs(changes(id, from, to).changes.find((c) => c.cause === query.get('cause'))?.amount ?? 0)
      : (found.value ?? 0);
  const records = countedRecords(count).filter((r) => r.title.includes(q) || r.id.includes(q));
  return { ...page(records, query), sum: records.length };
};
