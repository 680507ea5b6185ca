import { effectScope, ref, shallowRef, type EffectScope } from 'vue';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { attachFile } from './api';
import { useUploads, type Uploads } from './useUploads';
import type { TaskDesk } from './useTask';
import { NO_ANSWER, Problem } from '@/shared/http';
import { hasUnkept } from '@/shared/unkept';

vi.mock('./api', () => ({ attachFile: vi.fn() }));
const attach = vi.mocked(attachFile);
const answer = {} as Awaited<ReturnType<typeof attachFile>>;
const pdf = (name: string) => new File(['%PDF'], name, { type: 'application/pdf' });

let screen: EffectScope;
let uploads: Uploads;
/** What the server has; the screen knows it once the task is read again. */
let evidence: { id: string; name: string }[];

beforeEach(() => {
  vi.stubGlobal('window', { addEventListener: () => undefined, removeEventListener: () => undefined });
  attach.mockReset();
  evidence = [{ id: 'old', name: 'a.pdf' }];
  const task = ref({ id: 'W01', evidence });
  const problem = shallowRef<Problem | null>(null);
  const desk = {
    task,
    action: { problem },
    page: { reload: () => Promise.resolve(void (task.value = { id: 'W01', evidence })) },
    take: async (act: () => Promise<unknown>) => {
      try {
        await act();
        return true;
      } catch (cause) {
        problem.value = cause as Problem;
        return false;
      }
    },
  } as unknown as TaskDesk;
  screen = effectScope();
  uploads = screen.run(() => useUploads(desk))!;
});
afterEach(() => {
  screen.stop();
  vi.unstubAllGlobals();
});

const sentNames = () => attach.mock.calls.map(([, file]) => file.name);

it('stops at the first file that does not arrive, and goes on with it', async () => {
  uploads.add(pdf('a.pdf'));
  uploads.add(pdf('b.pdf'));
  attach.mockResolvedValueOnce(answer).mockRejectedValueOnce(new Problem({ title: '文件过大' }, 413));
  expect(await uploads.sendAll()).toBe(false);
  expect(hasUnkept()).toBe(true);

  attach.mockResolvedValueOnce(answer);
  expect(await uploads.sendAll()).toBe(true);
  expect(sentNames()).toEqual(['a.pdf', 'b.pdf', 'b.pdf']);
  expect(hasUnkept()).toBe(false);
});

it('does not send again what has arrived although no answer came', async () => {
  uploads.add(pdf('a.pdf'));
  attach.mockRejectedValueOnce(new Problem({}, NO_ANSWER));
  await uploads.sendAll();

  evidence = [...evidence, { id: 'new', name: 'a.pdf' }];
  expect(await uploads.sendAll()).toBe(true);
  expect(sentNames()).toEqual(['a.pdf']);
});

it('sends again what has not arrived, also where another file has its name', async () => {
  uploads.add(pdf('a.pdf'));
  attach.mockRejectedValueOnce(new Problem({}, NO_ANSWER)).mockResolvedValueOnce(answer);
  await uploads.sendAll();

  expect(await uploads.sendAll()).toBe(true);
  expect(sentNames()).toEqual(['a.pdf', 'a.pdf']);
});
