import { MockProblem, notFound, type Handler } from './http';

interface View {
  id: string;
  register: string;
  name: string;
  query: string;
}

let kept: View[] = [
  { id: 'v1', register: 'innovation/qualifications', name: '高企（示例）', query: 'kind=high-tech&sort=-issuedOn' },
];

export const views: Handler = async ({ method, path, query, body }) => {
  const [, id] = /^\/api\/views(?:\/([\w-]+))?$/.exec(path) ?? [];
  if (!path.startsWith('/api/views')) return undefined;
  if (method === 'GET') return kept.filter((view) => view.register === query.get('register'));
  const said = (await body()) as Partial<View>;
  const before = kept.find((view) => view.id === id);
  if (id && !before) throw notFound();
  if (method === 'DELETE') {
    kept = kept.filter((view) => view !== before);
    return null;
  }
  const now = { id: `v${Date.now()}`, register: '', name: '', query: '', ...before, ...said };
  if (kept.some((view) => view !== before && view.register === now.register && view.name === now.name)) {
    throw new MockProblem(409, 'view-exists', '已有同名视图', `您在这个名册已有视图「${now.name}」，请换个名称`);
  }
  kept = before ? kept.map((view) => (view === before ? now : view)) : [...kept, now];
  return now;
};
