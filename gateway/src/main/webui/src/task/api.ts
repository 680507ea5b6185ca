import { call, upload, type Query } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type TaskState = Schemas['TaskState'];
export type TaskSource = Schemas['TaskSource'];
export type Duty = Schemas['Duty'];

/** What was done to a task: by somebody, by a handover, or by what followed from the ledger. */
export type StepKind = Schemas['Move'];

/** What may be done to a task by somebody, as far as it can be asked for. */
export type Move = Exclude<StepKind, 'raise' | 'hand-over' | 'recover' | 'relapse'>;

export type Person = Schemas['Person'];
export type Milestone = Schemas['Milestone'];

/** What a unit says of a task for a month (2026-10); figures counted by hand by the name of the trackable. */
export type Progress = Schemas['Progress'];

/** A record of a register, or a file where there is no register. */
export type TaskEvidence = Schemas['Evidence'];
export type Standing = Schemas['Standing'];
export type Task = Schemas['Task'];
export type TaskLine = Omit<Schemas['TaskLine'], 'moves'> & { moves: Move[] };
export type Step = Schemas['Step'];

/** What shows how far a task is: a figure of the ledger, or what was counted by hand. */
export type Tracked = Schemas['Tracked'];
export type TaskPage = Omit<Schemas['TaskPage'], 'line'> & { line: TaskLine };
export type NewTask = Omit<Schemas['Raised'], 'source'>;
export type Handover = Schemas['Handover'];

const base = (id: string) => `/api/tasks/${encodeURIComponent(id)}`;

export const readTasks = (query: Query, signal?: AbortSignal) => call<TaskLine[]>('/api/tasks', { query, signal });

export const readTask = (id: string, signal?: AbortSignal) => call<TaskPage>(base(id), { signal });

export const raiseTask = (task: NewTask) =>
  call<TaskPage>('/api/tasks', { method: 'POST', body: { source: 'office', ...task } satisfies Schemas['Raised'] });

export const takeStep = (task: Pick<Task, 'id' | 'version'>, move: Move, content: unknown, reason: string | null) =>
  call<TaskPage>(`${base(task.id)}/moves/${move}`, {
    method: 'POST',
    body: { version: task.version, content, reason } satisfies Schemas['TaskMoveOrder'],
  });

/** For all of them or none. */
export const takeSteps = (tasks: Pick<Task, 'id' | 'version'>[], move: Move) =>
  call<TaskLine[]>('/api/tasks/moves', {
    method: 'POST',
    body: { move, tasks: tasks.map(({ id, version }) => ({ id, version })) } satisfies Schemas['MovesOrder'],
  });

/** @param onProgress hears the share that has left, 0..1 */
export const attachFile = (id: string, file: File, onProgress: (share: number) => void) =>
  upload<TaskPage>(`${base(id)}/evidence`, file, onProgress);

export const fileAddress = (id: string) => `/api/attachments/${encodeURIComponent(id)}`;

export const handOver = (order: Handover) => call<Schemas['HandedOver']>('/api/handovers', { method: 'POST', body: order });
