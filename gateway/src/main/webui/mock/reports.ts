import type { Block, BlockSource, MonthlyRow, Report, ReportContent, ReportKind, ReportLine } from '../src/report/api';
import { figure, formatFigure, NOTHING } from '../src/shared/format';
import { MockProblem, notFound, type Handler } from './http';
import { valueOn } from './figures';
import { LOCKS } from './locks';
import plan from './plan.json';

/** 示例数据: reports drafted from invented figures, in the shapes and nearly the words of the gateway. */
const HEX = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
const WORDS = { reached: '已完成', normal: '正常', late: '滞后', unreported: '未报' } as const;
type Status = keyof typeof WORDS;

const unitName = (id: string | null) => plan.units.find((one) => one.id === id)?.name ?? '';

function facts(lock: string) {
  const day = LOCKS.find((one) => one.id === lock)?.day ?? '2026-09-30';
  return plan.indicators.map((one) => {
    const value = valueOn(one.id, day);
    const status: Status =
      value === null ? 'unreported' : value >= one.target.number ? 'reached' : one.id === 'I10' ? 'late' : 'normal';
    const shown = value === null ? NOTHING : formatFigure(value, one.target.unit);
    const sources: BlockSource[] = [
      {
        type: 'indicator',
        id: one.id,
        figures: {
          ...(value === null ? {} : { value: String(value), expected: '272.42' }),
          required: String(one.target.number),
          status,
        },
      },
    ];
    return {
      ...one,
      value,
      status,
      shown,
      goal: `${one.target.printed}${figure(one.target.number, one.target.unit).number}${one.target.unit}`,
      lead: unitName(one.leadUnit),
      sources,
    };
  });
}
type Fact = ReturnType<typeof facts>[number];

const count = (all: Fact[]) =>
  Object.fromEntries(
    (Object.keys(WORDS) as Status[])
      .map((status) => [status, all.filter((one) => one.status === status).length])
      .filter(([, n]) => n),
  );
const counted = (all: Fact[]) =>
  `${all.length}项指标中，${Object.entries(count(all))
    .map(([status, n]) => `${WORDS[status as Status]}${n}项`)
    .join('，')}。`;
const said = (one: Fact) =>
  one.value === null
    ? `${one.name}尚未报数，由${one.lead}牵头，2027年目标${one.goal}。`
    : `${one.name}为${one.shown}，由${one.lead}牵头，较上期增加3${one.target.unit}，2027年目标${one.goal}，状态为${WORDS[one.status]}。`;
const reason = (one: Fact) => `现为${one.shown}，按序时应达272.42户，相差4.42户，年底前到期12户。`;

function bulletin(lock: string): ReportContent {
  const all = facts(lock);
  const blocks: Block[] = [];
  const add = (id: string, type: Block['type'], text: string, sources: BlockSource[] = []) =>
    blocks.push({ id, type, text, sources });
  add(
    'opening',
    'paragraph',
    `现将2026年第三季度科技创新行动计划（${plan.meta.docNo}）进展情况通报如下。数据截至2026年9月30日，封账编号${lock}。`,
    [{ type: 'lock', id: lock, figures: { digest: HEX, day: '2026-09-30' } }],
  );
  add('overall', 'heading1', '一、总体情况');
  add(
    'overall.counts',
    'paragraph',
    counted(all),
    all.flatMap((one) => one.sources),
  );
  add('programmes', 'heading1', '二、各工程进展');
  plan.programmes.forEach((programme, index) => {
    const own = all.filter((one) => programme.actions.some((action) => action.id === one.action));
    if (own.length) add(programme.id, 'heading2', `（${'一二三四五六'[index]}）${programme.titleExact}`);
    own.forEach((one) => add(one.id, 'paragraph', said(one), one.sources));
  });
  add('red', 'heading1', '三、滞后和未完成的指标');
  all
    .filter((one) => one.status === 'late')
    .forEach((one, index) =>
      add(`${one.id}.reason`, 'item', `${index + 1}.${one.name}（${one.lead}）${reason(one)}`, one.sources),
    );
  add('tasks', 'heading1', '四、任务办理');
  add('tasks.counts', 'paragraph', '69项任务中，待交办60项，待签收4项，办理中5项。', [
    { type: 'task', id: 'W07-02', figures: { state: 'in-progress', deadline: '2026-12-31' } },
  ]);
  const rows = all.map((one, index) => [
    String(index + 1),
    one.name,
    one.goal,
    one.shown,
    one.shown,
    '—',
    WORDS[one.status],
    one.lead,
  ]);
  blocks.push({
    id: 'attachment',
    type: 'table',
    text: '指标进展情况表',
    table: { columns: ['序号', '指标', '目标', '上期', '本期', '序时应达', '状态', '牵头单位'], rows },
    sources: [],
  });
  return { title: '关于2026年第三季度科技创新行动计划进展情况的通报', blocks };
}

function monthlyTable(lock: string, unit?: string): ReportContent {
  const all = facts(lock);
  const rows: MonthlyRow[] = [];
  const blocks: Block[] = [];
  const add = (row: Omit<MonthlyRow, 'no'>, texts: string[], sources: BlockSource[]) => {
    rows.push({ no: rows.length + 1, ...row });
    ['progress', 'problems', 'next'].forEach((name, index) =>
      blocks.push({ id: `${row.id}.${name}`, type: 'cell', text: texts[index] ?? '', sources }),
    );
  };
  for (const programme of plan.programmes) {
    for (const action of programme.actions.filter((one) => !unit || one.units.includes(unit))) {
      const common = {
        programme: programme.title,
        action: action.title,
        co: action.units.slice(1, 4).map(unitName).join('、'),
        leader: '',
        liaison: '',
      };
      all
        .filter((one) => one.action === action.id)
        .forEach((one) =>
          add(
            {
              ...common,
              id: one.id,
              title: one.name,
              unit: one.target.unit,
              target: one.goal,
              value: one.value ?? undefined,
              monthChange: one.value === null ? undefined : 3,
              completion: one.value === null ? undefined : (one.value / one.target.number) * 100,
              status: one.status,
              lead: one.lead,
              deadline: '2027-12-31',
            },
            [
              one.value === null ? '尚未报数。' : `本月增加3${one.target.unit}，累计${one.shown}。`,
              one.status === 'late' ? reason(one) : '',
            ],
            one.sources,
          ),
        );
      action.workItems.forEach((item) =>
        add(
          {
            ...common,
            id: item.id,
            title: item.quote,
            status: 'in-progress',
            lead: unitName(action.leadUnit),
            leader: '示例甲',
            liaison: '示例乙、示例丙',
            deadline: '2026-12-31',
          },
          ['已完成方案征求意见（示例）。', '', '下月召开推进会（示例）。'],
          [{ type: 'task', id: item.id, figures: { state: 'in-progress', deadline: '2026-12-31' } }],
        ),
      );
    }
  }
  return {
    title: `${unitName(unit ?? null)}科技创新行动计划2026年9月调度表`,
    caption: `数据截至2026年9月30日　封账编号${lock}`,
    blocks,
    rows,
  };
}

function onePage(lock: string): ReportContent {
  const all = facts(lock);
  const red = all.filter((one) => one.status === 'late');
  const dimensionsOf = (one: Fact) =>
    plan.programmes.flatMap((p) => p.actions).find((action) => action.id === one.action)?.dimensions ?? [];
  return {
    title: '科技创新行动计划2026年9月一页纸',
    caption: `数据截至2026年9月30日　封账编号${lock}`,
    blocks: [
      { id: 'overall.counts', type: 'paragraph', text: counted(all), sources: all.flatMap((one) => one.sources) },
      {
        id: 'overall.moved',
        type: 'paragraph',
        text: '与2026年8月31日封账相比，高新技术企业由正常转为滞后，其余指标状态未变。',
        sources: [],
      },
      ...red.flatMap((one): Block[] => [
        { id: `${one.id}.reason`, type: 'paragraph', text: reason(one), sources: one.sources },
        {
          id: `${one.id}.next`,
          type: 'paragraph',
          text: '10月底前逐户走访到期企业，组织集中申报（示例）。',
          sources: one.sources,
        },
      ]),
    ],
    onePage: {
      counts: count(all),
      dimensions: plan.meta.dimensions.map((name) => ({
        name,
        counts: count(all.filter((one) => dimensionsOf(one).includes(name))),
      })),
      lights: all.map((one) => ({
        id: one.id,
        name: one.name,
        value: one.shown,
        target: one.goal,
        status: one.status,
        before: one.status === 'late' ? 'normal' : one.status,
      })),
      red: red.map((one) => ({ id: one.id, name: one.name, lead: one.lead, status: one.status })),
    },
  };
}

const DRAFT: Record<ReportKind, (lock: string, unit?: string) => ReportContent> = {
  'monthly-table': monthlyTable,
  bulletin,
  special: bulletin,
  'one-page': onePage,
};

export const reports = (me: { username: string }): Handler => {
  const all: Report[] = [];
  let job = { id: 0, lock: '', state: 'waiting', done: 0, total: 0, askedBy: me.username, askedAt: '' };
  const templates = [{ id: 1, name: '市级月报表（示例）', by: 'kwb.supervisor', at: '2026-10-08T02:00:00Z' }];

  function draft(lock: string, kind: ReportKind, unit?: string): Report {
    const revision = all.filter((one) => one.lock === lock && one.kind === kind && one.unit === unit).length + 1;
    const content = DRAFT[kind](lock, unit);
    const report: Report = {
      ...{
        id: `${lock}.${kind}.${unit ?? 'district'}.${revision}`,
        lock,
        month: lock.slice(0, 7),
        kind,
        unit,
        indicators: [],
        revision,
        title: content.title,
      },
      ...{
        madeBy: 'kwb.supervisor',
        madeAt: '2026-10-08T01:20:00Z',
        sample: true,
        digest: HEX,
        content,
        generated: {},
        edits: [],
      },
      issuer: {
        letterhead: unit ? `${unitName(unit)}文件` : '朝阳区科委会办公室文件',
        signature: unit ? unitName(unit) : '朝阳区科委会办公室',
      },
    };
    all.unshift(report);
    return report;
  }
  function edit(report: Report, id: string, after: string): Report {
    const block = report.content.blocks.find((one) => one.id === id);
    if (!block) throw notFound();
    report.generated = { [id]: block.text, ...report.generated };
    report.edits.push({ block: id, before: block.text, after, by: me.username, at: new Date().toISOString() });
    block.text = after;
    return report;
  }

  const newest = LOCKS[0]!.id;
  (['one-page', 'special', 'bulletin', 'monthly-table'] as const).forEach((kind) => draft(newest, kind));
  draft(newest, 'monthly-table', 'kjj');
  const issued = draft(LOCKS[1]!.id, 'special');
  issued.issue = {
    docNo: '示例发〔2026〕3号',
    on: '2026-10-09',
    recipients: '各有关单位',
    copies: '区政府办公室',
    digest: HEX,
    by: 'kwb.supervisor',
    at: '2026-10-09T02:00:00Z',
  };
  edit(
    all.find((one) => one.kind === 'bulletin')!,
    'I10',
    '高新技术企业为268户，较上期减少1户：第三季度有3户证书到期未续（示例改写）。',
  );

  const line = ({ content, generated, edits, digest, ...head }: Report): ReportLine => head;

  return async ({ method, path, query, body }) => {
    if (path === '/api/reports' && method === 'POST') {
      const order = (await body()) as { lock: string; kind: ReportKind; unit?: string };
      return draft(order.lock, order.kind, order.unit);
    }
    if (path === '/api/reports') return all.filter((one) => !query.get('lock') || one.lock === query.get('lock')).map(line);
    if (path === '/api/report-templates') return templates;
    if (path.endsWith('/names'))
      return ['lock_id', 'I10_value', 'I10_status', 'W07_02_text', 'I99_value'].map((name, index) => ({
        name,
        cell: `汇总!$C$${index + 3}`,
        known: name !== 'I99_value',
      }));
    if (path.endsWith('/filled'))
      throw new MockProblem(422, 'unknown-names', '不认识的名称', '工作簿里有不认识的名称：I99_value（汇总!C7）、foo（汇总!D9）');
    if (path === '/api/report-jobs') {
      job = {
        id: job.id + 1,
        lock: newest,
        state: 'working',
        done: 0,
        total: 19,
        askedBy: me.username,
        askedAt: new Date().toISOString(),
      };
      return job;
    }
    if (path.startsWith('/api/report-jobs/')) {
      job.done = Math.min(job.total, job.done + 3);
      if (job.done === job.total) job.state = 'done';
      return { ...job, ...(job.state === 'done' ? {} : { current: { kind: 'monthly-table', unit: plan.units[job.done]?.id } }) };
    }
    const [, id, rest] = /^\/api\/reports\/([^/]+)(\/.*)?$/.exec(path) ?? [];
    if (!id) return undefined;
    const report = all.find((one) => one.id === id);
    if (!report) throw notFound();
    if (rest?.startsWith('/blocks/')) return edit(report, rest.slice('/blocks/'.length), String((await body()).text));
    if (rest === '/issue')
      Object.assign(report, {
        issue: { recipients: '各有关单位', ...(await body()), digest: HEX, by: me.username, at: new Date().toISOString() },
      });
    if (rest === '/verification')
      return {
        intact: true,
        reproduced: true,
        printed: report.issue ? true : null,
        edits: report.edits.length,
        digest: HEX,
        fileDigest: HEX,
      };
    return report;
  };
};
