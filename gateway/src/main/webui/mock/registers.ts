import { MockProblem, notFound, page, type Handler, type MockRequest } from './http';
import { certificate, enterpriseCode, enterpriseName } from './samples';

interface Row {
  rowId: string;
  recordId: string;
  title: string;
  state: string;
  withdrawal: boolean;
  unit: string;
  lock: number;
  enteredBy: string;
  submittedBy: string | null;
  decidedBy: string | null;
  returnReason: string | null;
  sample: boolean;
  importId: string | null;
  updatedAt: string;
  subjects: { register: string; id: string }[];
  evidence: unknown[];
  content: Record<string, unknown>;
}

const text = (name: string, label: string, required = true, extra = {}) => ({
  name,
  label,
  labelEn: name,
  type: 'text',
  required,
  ...extra,
});
const KINDS = [
  { value: 'technology-sme', label: '科技型中小企业' },
  { value: 'high-tech', label: '高新技术企业' },
  { value: 'specialised', label: '专精特新中小企业' },
];

const FIELDS: Record<string, { title: string; fields: unknown[]; columns: string[] }> = {
  qualifications: {
    title: '资质证书',
    columns: ['name', 'code', 'kind', 'number', 'issuedOn', 'validUntil'],
    fields: [
      text('code', '统一社会信用代码', true, { type: 'code', help: '18 位，营业执照上的代码', example: '912201040000000000' }),
      text('name', '企业名称', true, { help: '与营业执照一致' }),
      text('kind', '资质类别', true, { type: 'option', options: KINDS }),
      text('number', '证书编号', true, { type: 'code', example: 'GR202522000118' }),
      text('issuedOn', '发证日期', true, { type: 'date', help: '须已正式公告；公示不算' }),
      text('validUntil', '有效期至', false, { type: 'date', help: '含当日' }),
      text('announcement', '公告文号', true, { example: '吉科发〔2025〕18号' }),
      text('research', '上年研发费用', false, { type: 'money', help: '单位：元' }),
      text('resident', '注册地在本区', true, { type: 'flag' }),
      text('contact', '联系人证件号', false, { personal: true }),
    ],
  },
};

/** Of one register, as many as a district has at most. */
const LONG = 'qualifications';

function rows(register: string): Row[] {
  return Array.from({ length: register === LONG ? 10_000 : 260 }, (_, i) => {
    const cert = certificate(i);
    const state = i < 3 ? 'submitted' : i < 5 ? 'draft' : 'accepted';
    return {
      rowId: `${register}-${i}`,
      recordId: `r${1000 + i}`,
      title: enterpriseName(i),
      state,
      withdrawal: i === 2,
      unit: 'kjj',
      lock: 1,
      enteredBy: 'kjj.clerk',
      submittedBy: state === 'draft' ? null : 'kjj.clerk',
      decidedBy: state === 'accepted' ? 'kjj.reviewer' : null,
      returnReason: i === 4 ? '公告文号与附件不一致，请核对。' : null,
      sample: true,
      importId: i < 60 ? 'imp-1' : null,
      updatedAt: new Date(Date.UTC(2026, 10, 20, 1, 0) - i * 3_700_000).toISOString(),
      subjects: [{ register: 'enterprise', id: enterpriseCode(i) }],
      evidence:
        i % 2
          ? []
          : [
              {
                id: `e${i}`,
                name: '认定公告.pdf',
                mediaType: 'application/pdf',
                size: 348_160,
                digest: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
              },
            ],
      content: {
        ...cert,
        name: enterpriseName(i),
        research: 1_250_000 + i * 1000,
        resident: true,
        contact: '2201**********001X',
      },
    };
  });
}

const REGISTERS: Record<string, [name: string, title: string, titleEn: string, workbook: string, units: string[]][]> = {
  talent: [['appointments', '科创副总和产业教授聘任协议', 'Appointments', 'appointments', ['rcb', 'rsj']]],
  fund: [['deals', '基金投资项目', 'Fund deals', 'deals', ['czj', 'chaoying']]],
  innovation: [
    ['enterprises', '企业', 'Enterprises', 'enterprises', ['kjj', 'gxj']],
    ['qualifications', '企业资质', 'Qualifications', 'enterprises', ['kjj', 'gxj']],
  ],
};

/** As a service sorts: by a field or by the last change, `-` before it for descending. */
function sorted(found: Row[], sort: string | null): Row[] {
  if (!sort) return found;
  const name = sort.replace(/^-/, '');
  const value = (row: Row) => (name === 'updatedAt' ? row.updatedAt : row.content[name]) as string | number;
  const order = sort.startsWith('-') ? -1 : 1;
  return [...found].sort((a, b) => (value(a) < value(b) ? -order : value(a) > value(b) ? order : 0));
}

const summaries = (service: string, unit: string) =>
  (REGISTERS[service] ?? []).map(([name, title, titleEn, workbook, units]) => {
    const count = (state: string) => (units.includes(unit) ? rowsOf(name).filter((r) => r.state === state).length : 0);
    const accepted = rowsOf(name).filter((r) => r.state === 'accepted').length;
    return { name, title, titleEn, workbook, units, accepted, drafts: count('draft'), submitted: count('submitted') };
  });

const store = new Map<string, Row[]>();
const rowsOf = (key: string) => store.get(key) ?? store.set(key, rows(key)).get(key)!;

function detail(key: string, recordId: string, roles: string[]) {
  const found = rowsOf(key).find((r) => r.recordId === recordId);
  if (!found) throw notFound();
  const isOpen = found.state !== 'accepted';
  const revised = isOpen && found.state !== 'draft';
  const accepted = {
    ...found,
    rowId: `${found.rowId}-a`,
    state: 'accepted',
    returnReason: null,
    content: { ...found.content, number: 'GR202322000017', validUntil: '2026-12-05' },
  };
  const actions = roles.includes('clerk')
    ? found.state === 'submitted'
      ? []
      : isOpen
        ? ['save', 'submit', 'discard']
        : ['save', 'withdraw']
    : found.state === 'submitted'
      ? ['accept', 'return']
      : [];
  return {
    recordId,
    title: found.title,
    accepted: isOpen ? (revised ? accepted : null) : found,
    open: isOpen ? found : null,
    actions,
    warnings: [],
    contributions: [
      {
        measure: 'high-tech-enterprises',
        amount: 1,
        from: '2025-11-14',
        until: '2028-11-14',
        startsBy: 'granted',
        endsBy: 'expiry',
      },
      {
        measure: 'high-tech-enterprises@recognition-year',
        amount: 1,
        from: '2025-11-14',
        until: '2028-01-01',
        startsBy: 'granted',
        endsBy: 'expiry',
      },
    ],
  };
}

const revisions = (row: Row) =>
  [1, 2].map((seq) => ({
    seq,
    kind: seq === 1 ? 'granted' : 'renewed',
    reasonCode: null,
    actor: 'kjj.reviewer',
    unit: 'kjj',
    recordedAt: `2025-1${seq}-14T02:1${seq}:07Z`,
    snapshot: seq === 1 ? { ...row.content, validUntil: undefined, number: 'GR202322000017' } : row.content,
    evidence: seq === 1 ? [] : row.evidence,
    subjects: [],
    hash: `${seq}b3fd0c2a97e44aa1c0f5de9b7783f12d6ce01ab94efc2208d7a6615f0e9c4b`,
    previousHash: seq === 1 ? null : '1b3fd0c2a97e44aa1c0f5de9b7783f12d6ce01ab94efc2208d7a6615f0e9c4b',
    offset: 40 + seq,
    logTime: `2025-1${seq}-14T02:1${seq}:07.412Z`,
  }));

async function act(row: Row, verb: string, request: MockRequest, username: string) {
  const body = await request.body();
  if (verb === 'submit') Object.assign(row, { state: 'submitted', submittedBy: username });
  if (verb === 'accept') Object.assign(row, { state: 'accepted', decidedBy: username });
  if (verb === 'return') Object.assign(row, { state: 'draft', returnReason: body.reason });
  if (verb === 'withdraw') Object.assign(row, { state: 'submitted', withdrawal: true });
  row.lock += 1;
}

export const registers =
  (me: { username: string; unit: string; roles: string[] }): Handler =>
  async (request) => {
    const [, key, first, second] =
      /^\/api\/(?:innovation|talent|fund)\/(\w+)(?:\/([\w-]+))?(?:\/([\w-]+))?$/.exec(request.path) ?? [];
    if (!key) return undefined;
    const { query, method } = request;
    if (key === 'registers') return summaries(request.path.split('/')[2] ?? '', me.unit);
    if (first === 'sheets') {
      const columns = (FIELDS.qualifications?.fields ?? []).map((field) => ({ field, synonyms: [] }));
      return [{ title: '资质证书', register: 'qualifications', columns }];
    }
    if (first === 'fields') return { register: key, measures: [], ...FIELDS.qualifications };
    if (!first && method === 'GET') {
      const q = query.get('q') ?? '';
      const match = (name: string, value: string | null) => !query.get(name) || query.get(name) === value;
      const found = rowsOf(key).filter(
        (r) =>
          match('state', r.state) &&
          match('unit', r.unit) &&
          match('importId', r.importId) &&
          match('kind', String(r.content.kind)) &&
          match('resident', String(r.content.resident)) &&
          match('number', String(r.content.number)) &&
          String(r.content.issuedOn) >= (query.get('issuedOn.from') ?? '') &&
          String(r.content.issuedOn) <= (query.get('issuedOn.to') ?? '9') &&
          match('subject', r.subjects[0]?.id ?? null) &&
          Number(r.content.research) >= Number(query.get('research.from') ?? 0) &&
          Number(r.content.research) <= Number(query.get('research.to') ?? Infinity) &&
          JSON.stringify(r.content).includes(q),
      );
      return page(sorted(found, query.get('sort')), query);
    }
    if (!first) {
      const row = {
        ...rows(key)[4]!,
        recordId: `n${Date.now()}`,
        state: 'draft',
        returnReason: null,
        content: ((await request.body()).content ?? {}) as Row['content'],
      };
      rowsOf(key).unshift(row);
      return detail(key, row.recordId, me.roles);
    }
    if (first === 'accept') {
      const ids = (await request.body()).recordIds as string[];
      rowsOf(key)
        .filter((r) => ids.includes(r.recordId))
        .forEach((r) => (r.state = 'accepted'));
      return { accepted: ids.length };
    }
    const row = rowsOf(key).find((r) => r.recordId === first);
    if (!row) throw notFound();
    if (second === 'history') return row.state === 'draft' ? [] : revisions(row);
    if (method === 'GET') return detail(key, first, me.roles);
    if (method === 'PUT') {
      const body = await request.body();
      if (body.lock !== row.lock) throw new MockProblem(409, 'conflict', '记录已被修改', '另一位同事刚刚保存了这条记录。');
      Object.assign(row, { content: body.content, state: 'draft', lock: row.lock + 1 });
      return detail(key, first, me.roles);
    }
    if (method === 'DELETE') return row;
    await act(row, second ?? '', request, me.username);
    return detail(key, first, me.roles);
  };
