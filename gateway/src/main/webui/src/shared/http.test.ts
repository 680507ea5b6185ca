import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asProblem, call, NO_ANSWER, Problem } from './http';
import { waitingForLogin } from './relogin';
import { watchUnkept } from './unkept';

const expired = () => new Response('{"title":"请先登录","status":401}', { status: 401 });
const done = () => new Response('{"id":"W01"}', { status: 200 });
const fetched = vi.fn<typeof fetch>();
const assign = vi.fn();

beforeEach(() => {
  fetched.mockReset();
  assign.mockReset();
  vi.stubGlobal('fetch', fetched);
  vi.stubGlobal('window', {
    location: { pathname: '/tasks/W01', search: '?month=2026-10', assign },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
});
afterEach(() => vi.unstubAllGlobals());

const write = () => call<{ id: string }>('/api/tasks', { method: 'POST', body: { title: '立项' } });

it('lets a write wait for the login and sends the same once more', async () => {
  fetched.mockResolvedValueOnce(expired()).mockResolvedValueOnce(done());
  const answer = write();
  await vi.waitUntil(() => waitingForLogin.value);
  expect(fetched).toHaveBeenCalledTimes(1);

  waitingForLogin.value?.goOn();

  await expect(answer).resolves.toEqual({ id: 'W01' });
  expect(fetched.mock.calls[1]).toEqual(fetched.mock.calls[0]);
  expect(waitingForLogin.value).toBeNull();
  expect(assign).not.toHaveBeenCalled();
});

it('tells the form when the login is given up, so that it stays as it was', async () => {
  fetched.mockResolvedValueOnce(expired());
  const answer = write();
  await vi.waitUntil(() => waitingForLogin.value);
  waitingForLogin.value?.giveUp();

  await expect(answer).rejects.toMatchObject({ status: 401, title: '请先登录' });
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('does not send a write again that got no answer', async () => {
  fetched.mockRejectedValue(new TypeError('Failed to fetch'));
  await expect(write()).rejects.toThrow('Failed to fetch');
  expect(fetched.mock.calls.filter(([path]) => path === '/api/tasks')).toHaveLength(1);
});

const keyOfCall = (index: number) => (fetched.mock.calls[index]?.[1]?.headers as Record<string, string>)['Idempotency-Key'];

it('sends a write that got no answer with the same key when it is asked for again, and the next with another', async () => {
  fetched.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockImplementation(() => Promise.resolve(done()));
  await expect(write()).rejects.toThrow('Failed to fetch');
  const lost = keyOfCall(0);
  fetched.mockClear();

  await write();
  await write();

  expect(keyOfCall(0)).toBe(lost);
  expect(keyOfCall(1)).not.toBe(lost);
});

it('sends a question without a key', async () => {
  fetched.mockResolvedValueOnce(done());
  await call('/api/tasks/W01');
  expect(keyOfCall(0)).toBeUndefined();
});

it('lets a question wait as well while something typed is kept nowhere', async () => {
  const end = watchUnkept(() => true);
  fetched.mockResolvedValueOnce(expired()).mockResolvedValueOnce(done());
  const answer = call('/api/tasks/W01');
  await vi.waitUntil(() => waitingForLogin.value);
  waitingForLogin.value?.goOn();
  await expect(answer).resolves.toEqual({ id: 'W01' });
  expect(assign).not.toHaveBeenCalled();
  end();
});

it('takes a question through the login and back, once', async () => {
  fetched.mockImplementation(() => Promise.resolve(expired()));
  void call('/api/tasks');
  void call('/api/plan');
  await vi.waitUntil(() => assign.mock.calls.length > 0);
  await Promise.resolve();
  expect(assign.mock.calls).toEqual([['/login?next=%2Ftasks%2FW01%3Fmonth%3D2026-10']]);
});

it('reads a problem, and what is none', async () => {
  fetched.mockResolvedValueOnce(new Response('<html>', { status: 502, statusText: 'Bad Gateway' }));
  const problem = (await write().catch((cause: unknown) => cause)) as Problem;
  expect(problem).toBeInstanceOf(Problem);
  expect([problem.status, problem.title]).toEqual([502, 'Bad Gateway']);
});

const refused = (status: number) => new Problem({}, status).refused;

it('tells what there is not, or not for this reader, from what a second try may mend', () => {
  expect([400, 403, 404].map(refused)).toEqual([true, true, true]);
  expect([NO_ANSWER, 409, 422, 429, 500, 503].map(refused)).toEqual([false, false, false, false, false, false]);
});

it('makes a problem without a status of what never got an answer', () =>
  expect(asProblem(new TypeError('Failed to fetch'))).toMatchObject({
    status: NO_ANSWER,
    detail: 'Failed to fetch',
    refused: false,
  }));
