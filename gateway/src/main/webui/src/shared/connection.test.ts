import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const fetched = vi.fn<typeof fetch>();
const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
const answered = (status: number) => () => Promise.resolve(new Response('', { status }));
type Connection = typeof import('./connection');
let connection: Connection;

beforeEach(async () => {
  vi.useFakeTimers({ now: new Date('2026-11-25T02:32:00Z') });
  vi.stubGlobal('fetch', fetched.mockReset());
  vi.resetModules();
  connection = await import('./connection');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is lost only when its own question gets no answer either', async () => {
  fetched.mockImplementation(answered(200));
  await connection.isAnswering();
  expect(connection.connectionLost.value).toBe(false);

  fetched.mockImplementation(unreachable);
  await connection.isAnswering();
  expect(connection.connectionLost.value).toBe(true);
  expect(connection.lastAnswer.value).toEqual(new Date('2026-11-25T02:32:00Z'));
});

it('asks again after longer and longer pauses and tells when it is back', async () => {
  const restored = vi.fn();
  connection.onRestored(restored);
  fetched.mockImplementation(unreachable);
  await connection.isAnswering();
  await vi.advanceTimersByTimeAsync(1_999);
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(fetched).toHaveBeenCalledTimes(2);
  fetched.mockImplementation(answered(401));
  await vi.advanceTimersByTimeAsync(3_999);
  expect(restored).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  expect(restored).toHaveBeenCalledOnce();
  expect(connection.connectionLost.value).toBe(false);

  await vi.advanceTimersByTimeAsync(60_000);
  expect(fetched).toHaveBeenCalledTimes(3);
});

it('takes any answer of the server for the end of it, but not that of a proxy whose server is gone', async () => {
  fetched.mockImplementation(answered(502));
  await connection.isAnswering();
  expect(connection.connectionLost.value).toBe(true);
  connection.noteAnswer(503);
  expect(connection.connectionLost.value).toBe(true);
  connection.noteAnswer(200);
  expect(connection.connectionLost.value).toBe(false);
});

it('asks once however many calls got no answer', async () => {
  fetched.mockImplementation(unreachable);
  await Promise.all([connection.isAnswering(), connection.isAnswering(), connection.isAnswering()]);
  expect(fetched).toHaveBeenCalledTimes(1);
});
