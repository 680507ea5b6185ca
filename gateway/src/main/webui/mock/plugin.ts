import type { Plugin } from 'vite';
import { corrections } from './corrections';
import { figures, listen } from './figures';
import { answer, MockProblem, readBody, type Handler } from './http';
import { imports } from './imports';
import { journal } from './journal';
import { locks } from './locks';
import { matters } from './matters';
import { people } from './people';
import { pipeline } from './pipeline';
import plan from './plan.json';
import { rebuilds } from './rebuilds';
import { reconciliations } from './reconciliations';
import { registers } from './registers';
import { reports } from './reports';
import { supervision } from './supervision';
import { taskList } from './tasks';
import { views } from './views';

/** 示例数据: `npm run dev:mock` logs in as MOCK_USER=clerk|reviewer|supervisor|leader|system-admin|security-admin|audit-admin (reviewer unless said). */
const role = process.env.MOCK_USER ?? 'reviewer';
const PEOPLE: Record<string, { username: string; name: string; unit: string; unitName: string }> = {
  clerk: { username: 'kjj.clerk', name: '区科技局·经办', unit: 'kjj', unitName: '区科技局' },
  reviewer: { username: 'kjj.reviewer', name: '区科技局·审核', unit: 'kjj', unitName: '区科技局' },
  supervisor: { username: 'kwb.supervisor', name: '区科委办·督查', unit: 'kwb', unitName: '区科委会办公室' },
  leader: { username: 'leader', name: '区领导', unit: 'qzf', unitName: '区政府' },
  'system-admin': { username: 'sys.admin', name: '系统管理员', unit: '', unitName: '' },
  'security-admin': { username: 'sec.admin', name: '安全管理员', unit: '', unitName: '' },
  'audit-admin': { username: 'audit.admin', name: '审计管理员', unit: '', unitName: '' },
};
const person = PEOPLE[role];
if (!person) throw new Error(`MOCK_USER is one of ${Object.keys(PEOPLE).join(', ')}`);
const me = { ...person, roles: [role], reviewsFor: [], sample: true };

const session: Handler = ({ path }) => (path === '/api/me' ? me : path === '/api/plan' ? plan : undefined);
const handlers: Handler[] = [
  session,
  figures,
  imports(me.username),
  reconciliations(me),
  rebuilds(me),
  pipeline,
  people(me),
  journal,
  taskList(me),
  locks,
  corrections(me),
  supervision,
  matters(me),
  reports(me),
  views,
  registers(me),
];

export function mockApi(): Plugin {
  return {
    name: 'mock-api',
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const url = new URL(request.url ?? '/', 'http://mock');
        if (!url.pathname.startsWith('/api/')) return next();
        if (url.pathname === '/api/scorecard/stream') return listen(response);
        try {
          const body = readBody(request);
          for (const handle of handlers) {
            const result = await handle({
              method: request.method ?? 'GET',
              path: decodeURIComponent(url.pathname),
              query: url.searchParams,
              body: () => body,
            });
            if (result !== undefined) return answer(response, 200, result);
          }
          throw new MockProblem(404, 'not-found', '没有找到', `没有 ${url.pathname}`);
        } catch (cause) {
          const problem = cause instanceof MockProblem ? cause : new MockProblem(500, 'mock', '模拟出错', String(cause));
          answer(response, problem.status, {
            type: `urn:scorecard:problem:${problem.code}`,
            title: problem.title,
            status: problem.status,
            detail: problem.detail,
          });
        }
      });
    },
  };
}
