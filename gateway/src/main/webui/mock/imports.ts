import { grow } from './figures';
import { notFound, page, type Handler } from './http';

interface MockImport {
  id: string;
  state: string;
  progress: { done: number; total: number };
  [name: string]: unknown;
}

const ERRORS = [
  ['高新技术企业', 'C7', 7, '证书编号', 'code', '编号应为 GR + 4 位年份 + 22 + 6 位顺序号', 'GR20252200118'],
  ['高新技术企业', 'B12', 12, '统一社会信用代码', 'checksum', '校验码不符：末位应为 W', '91220101MA0Y1K4P0U'],
  ['科技型中小企业', 'E31', 31, '入库日期', 'date', '没有这一天', '2026-02-30'],
  ['专精特新', 'D9', 9, '有效期至', 'order', '有效期早于发证日期', '2021-05-01'],
].map(([sheet, cell, row, column, code, message, value]) => ({ sheet, cell, row, column, code, message, value }));

const make = (id: string, state: string, uploadedBy: string): MockImport => ({
  id,
  fileName: '2026年第三批高新技术企业（示例）.xlsx',
  digest: 'd3adbeef',
  state,
  progress: { done: 0, total: 186 },
  counts: { new: 12, changed: 3, unchanged: 167, wrong: 4 },
  errorCount: ERRORS.length,
  uploadedBy,
  unit: 'kjj',
  uploadedAt: '2026-11-23T01:20:11Z',
  committedAt: state === 'committed' ? '2026-11-23T01:24:40Z' : null,
  acceptedAt: null,
});

/** Each look at a running import moves it on a little. */
function step(found: MockImport): MockImport {
  const next: Record<string, string> = { reading: 'previewed', committing: 'committed', accepting: 'accepted' };
  const then = next[found.state];
  if (!then) return found;
  found.progress.done = Math.min(found.progress.total, found.progress.done + 62);
  if (found.progress.done < found.progress.total) return found;
  found.state = then;
  if (then === 'committed') found.committedAt = new Date().toISOString();
  if (then === 'accepted') {
    found.acceptedAt = new Date().toISOString();
    setTimeout(() => grow('I10', 6), 600);
    setTimeout(() => grow('I09', 5), 1500);
  }
  return found;
}

export const imports = (username: string): Handler => {
  const all = [make('imp-1', 'committed', 'kjj.clerk'), make('imp-0', 'rejected', username)];
  return ({ method, path, query }) => {
    const [, rest] = /^\/api\/\w+\/\w+\/(import.*)$/.exec(path) ?? [];
    if (!rest) return undefined;
    if (rest === 'import') {
      const started = make(`imp-${all.length + 1}`, 'reading', username);
      all.unshift(started);
      return started;
    }
    if (rest === 'imports') return page(all, query);
    const [, id, verb] = rest.split('/');
    const found = all.find((i) => i.id === id);
    if (!found) throw notFound();
    if (verb === 'errors') return page(ERRORS, query);
    if (method === 'POST')
      Object.assign(found, { state: verb === 'commit' ? 'committing' : 'accepting', progress: { done: 0, total: 15 } });
    return method === 'POST' ? found : step(found);
  };
};
