import type { Matter, MatterContent, MatterMove, MatterState, Paper } from '../src/matter/api';
import { MockProblem, notFound, page, type Handler } from './http';

/** 示例数据: requests and reports, with the moves the gateway would offer. */
interface Person {
  username: string;
  unit: string;
  roles: string[];
}

const TO: Partial<Record<MatterMove, MatterState>> = {
  submit: 'to-sign',
  sign: 'signed',
  return: 'draft',
  withdraw: 'withdrawn',
  register: 'registered',
  reject: 'draft',
  'ask-more': 'draft',
  reply: 'replied',
  note: 'noted',
};
const BY: Partial<Record<MatterState, Record<string, MatterMove[]>>> = {
  draft: { clerk: ['edit', 'attach', 'detach', 'submit', 'withdraw'], reviewer: ['withdraw'] },
  'to-sign': { clerk: ['withdraw'], reviewer: ['sign', 'return', 'withdraw'] },
  signed: { clerk: ['withdraw'], reviewer: ['withdraw'], supervisor: ['register', 'reject'] },
  registered: {
    supervisor: ['ask-more', 'reply', 'note', 'remark', 'file', 'raise-task'],
    leader: ['ask-more', 'reply', 'note', 'remark'],
  },
  replied: { supervisor: ['remark', 'file', 'raise-task'], leader: ['remark'] },
  noted: { supervisor: ['remark', 'file', 'raise-task'], leader: ['remark'] },
};

const PAPERS: [Matter['kind'], MatterState, Paper][] = [
  [
    'request',
    'registered',
    {
      title: '关于设立示例概念验证中心的请示',
      addressedTo: '区政府',
      documentNo: '示例发〔2026〕12号',
      indicator: 'I03',
      body: '为完成域内概念验证中心建设任务，我局拟在示例园区设立概念验证中心一处。现将有关情况请示如下。\n一、基本情况\n示例园区现有孵化面积2000平方米，在孵企业示例数30户，具备设立条件。\n（一）场地\n利用园区现有场地，不新增建设。\n（二）经费\n所需经费由园区自筹，不申请区级财政资金。\n二、请示事项\n同意在示例园区设立概念验证中心，由园区管理单位负责运行。\n妥否，请批示。',
    },
  ],
  [
    'report',
    'registered',
    {
      title: '关于第三季度高新技术企业申报情况的报告',
      addressedTo: '区科委会办公室',
      body: '第三季度共受理申报示例数12户，已公示8户。\n特此报告。',
      indicator: 'I10',
    },
  ],
  [
    'request',
    'to-sign',
    { title: '关于调整示例活动时间的请示', addressedTo: '区政府', body: '原定10月举办的示例活动拟调整至11月。\n当否，请批示。' },
  ],
  ['report', 'draft', { title: '关于示例平台建设进展的报告', addressedTo: '区科委会办公室', body: '示例平台建设进展顺利。' }],
  [
    'request',
    'replied',
    {
      title: '关于示例成果转化基金使用范围的请示',
      addressedTo: '区政府',
      documentNo: '示例发〔2026〕9号',
      body: '拟将示例基金使用范围扩大至中试项目。\n妥否，请批复。',
    },
  ],
];

export const matters = (me: Person): Handler => {
  let at = Date.parse('2026-10-08T01:00:00Z');
  const all = PAPERS.map(([kind, state, paper], index) =>
    make(kind, paper, state, `6f1c0000-0000-4000-8000-00000000010${index}`),
  );
  all[0]!.attachments.push({
    id: 'a1',
    name: '示例园区情况说明.pdf',
    mediaType: 'application/pdf',
    size: 348_160,
    digest: 'd3adbeef',
    by: 'kjj.clerk',
    unit: 'kjj',
    at: '2026-10-08T01:00:00Z',
  });
  step(
    all[0]!,
    'remark',
    { text: '请区科委办会同财政、经开区研究提出意见，报我。', who: '示例领导', on: '2026-10-10', to: ['czj', 'jkq'] },
    'kwb.supervisor',
  );
  step(all[4]!, 'reply', { text: '同意，注意风险。', outcome: 'agreed', who: '示例领导', on: '2026-09-20' }, 'kwb.supervisor');

  function make(kind: Matter['kind'], paper: Paper, state: MatterState, id: string): Matter {
    const matter: Matter = {
      id,
      kind,
      unit: 'kjj',
      state,
      version: 0,
      paper,
      attachments: [],
      history: [],
      warnings: [],
      moves: [],
    };
    step(matter, 'draft', undefined, 'kjj.clerk');
    matter.state = state;
    return matter;
  }
  function step(matter: Matter, move: MatterMove, content: MatterContent | undefined, by: string): void {
    at += 3_600_000;
    matter.history.push({
      no: matter.history.length + 1,
      move,
      content,
      by,
      unit: by.split('.')[0] ?? '',
      at: new Date(at).toISOString(),
    });
    matter.version = matter.history.length;
    matter.state = TO[move] ?? matter.state;
  }
  const seen = (matter: Matter): Matter => ({
    ...matter,
    moves: me.roles
      .flatMap((role) => BY[matter.state]?.[role] ?? [])
      .filter((move) => move !== (matter.kind === 'request' ? 'note' : 'reply')),
    warnings: matter.kind === 'request' && !/请批[示复]。$/.test(matter.paper.body) ? [{ code: 'no-closing' }] : [],
  });

  return async ({ method, path, query, body }) => {
    const [whole, id, rest, move] = /^\/api\/matters(?:\/([^/]+))?(?:\/(moves|attachments|task)(?:\/(.+))?)?$/.exec(path) ?? [];
    if (!whole) return undefined;
    if (!id && method === 'POST') {
      const order = (await body()) as { kind: Matter['kind']; paper: Paper };
      if (order.kind === 'report' && order.paper.body.includes('请批示'))
        throw new MockProblem(422, 'report-asks', '报告不得夹带请示', '报告里有“请批示”，请改用请示。');
      all.unshift(make(order.kind, order.paper, 'draft', `6f1c0000-0000-4000-8000-00000000020${all.length}`));
      return seen(all[0]!);
    }
    if (!id) {
      const found = all.filter((one) =>
        ['kind', 'state', 'unit'].every((name) => !query.get(name) || one[name as 'kind'] === query.get(name)),
      );
      return page(
        found.map(seen).map((one) => ({
          ...one,
          title: one.paper.title,
          documentNo: one.paper.documentNo ?? null,
          at: one.history.at(-1)?.at,
        })),
        query,
      );
    }
    const matter = all.find((one) => one.id === id);
    if (!matter) throw notFound();
    if (method === 'PUT') {
      matter.paper = ((await body()) as { paper: Paper }).paper;
      step(matter, 'edit', undefined, me.username);
    }
    if (rest === 'moves') step(matter, move as MatterMove, ((await body()) as { content?: MatterContent }).content, me.username);
    if (rest === 'task') step(matter, 'raise-task', { task: 'D2026-001' }, me.username);
    if (rest === 'attachments' && method === 'POST') {
      matter.attachments.push({
        id: `a${matter.version}`,
        name: '示例附件.pdf',
        mediaType: 'application/pdf',
        size: 120_000,
        digest: 'd3adbeef',
        by: me.username,
        unit: me.unit,
        at: new Date(at).toISOString(),
      });
      step(matter, 'attach', { name: '示例附件.pdf' }, me.username);
    }
    return seen(matter);
  };
};
