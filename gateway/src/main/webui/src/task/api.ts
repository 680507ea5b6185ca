import { call, upload, type Query } from '@/shared/http';

export type TaskState = 'to-issue' | 'to-sign' | 'in-progress' | 'to-review' | 'to-check' | 'closed' | 'suspended' | 'terminated';
export type TaskSource = 'plan' | 'indicator' | 'office';
export type Duty = 'leader' | 'owner' | 'liaison-a' | 'liaison-b';

/** What may be done to a task by somebody, as far as it can be asked for. */
export type Move =
  | 'issue'
  | 'recall'
  | 'sign'
  | 'decline'
  | 'amend'
  | 'assign'
  | 'break-down'
  | 'reach'
  | 'report'
  | 'attach'
  | 'withdraw-evidence'
  | 'submit'
  | 'retract'
  | 'approve'
  | 'return'
  | 'close'
  | 'reject'
  | 'ask-extension'
  | 'grant-extension'
  | 'refuse-extension'
  | 'suspend'
  | 'resume'
  | 'propose-end'
  | 'end'
  | 'keep'
  | 'reopen'
  | 'close-recovered';

/** Besides those: how a task began, what it was handed over by, and what followed from the ledger. */
export type StepKind = Move | 'raise' | 'hand-over' | 'recover' | 'relapse';

export interface Person {
  unit: string;
  duty: Duty;
  name: string;
  /** Login name; somebody who does not log in has none. */
  account?: string;
}

export interface Milestone {
  id: string;
  title: string;
  due: string;
  done?: string;
}

/** What a unit says of a task for a month (2026-10). */
export interface Progress {
  month: string;
  unit: string;
  unchanged?: boolean;
  text?: string;
  problems?: string;
  next?: string;
  /** Counted by hand, by the name of the trackable. */
  figures?: Record<string, string>;
  by: string;
  at: string;
}

/** A record of a register, or a file where there is no register. */
export interface TaskEvidence {
  id: string;
  register?: string;
  name: string;
  unit: string;
}

export interface Standing {
  on: string;
  knownAt: string;
  value?: number;
  required?: number;
  status?: string;
}

export interface Task {
  id: string;
  source: TaskSource;
  action?: string;
  indicator?: string;
  title: string;
  kind?: string;
  lead: string;
  co: string[];
  deadline: string;
  state: TaskState;
  persons: Person[];
  milestones: Milestone[];
  progress: Progress[];
  evidence: TaskEvidence[];
  /** The new deadline asked for. */
  extension?: string;
  /** Why it is proposed to end it. */
  ending?: string;
  standing?: Standing;
  recovered?: Standing;
  signed: boolean;
  version: number;
}

export interface TaskLine {
  task: Task;
  overdue: boolean;
  /** Until the deadline; negative when it is past. */
  daysLeft: number;
  lateMilestones: number;
  moves: Move[];
}

export interface Step {
  task: string;
  no: number;
  move: StepKind;
  content?: Record<string, unknown>;
  reason?: string;
  by: string;
  unit?: string;
  onBehalfOf?: string;
  at: string;
}

/** What shows how far a task is: a figure of the ledger, or what was counted by hand. */
export interface Tracked {
  name: string;
  value?: number;
  unit?: string;
  /** The page of the register behind it. */
  records?: string;
  byHand?: string;
}

export interface TaskPage {
  line: TaskLine;
  history: Step[];
  trackables: Tracked[];
}

export interface NewTask {
  title: string;
  kind: string | null;
  lead: string;
  co: string[];
  deadline: string;
}

export interface Handover {
  unit: string | null;
  from: string;
  name: string;
  account: string;
  reason: string;
}

const base = (id: string) => `/api/tasks/${encodeURIComponent(id)}`;

export const readTasks = (query: Query, signal?: AbortSignal) => call<TaskLine[]>('/api/tasks', { query, signal });

export const readTask = (id: string, signal?: AbortSignal) => call<TaskPage>(base(id), { signal });

export const raiseTask = (task: NewTask) => call<TaskPage>('/api/tasks', { method: 'POST', body: { source: 'office', ...task } });

export const takeStep = (task: Pick<Task, 'id' | 'version'>, move: Move, content: unknown, reason: string | null) =>
  call<TaskPage>(`${base(task.id)}/moves/${move}`, { method: 'POST', body: { version: task.version, content, reason } });

/** For all of them or none. */
export const takeSteps = (tasks: Pick<Task, 'id' | 'version'>[], move: Move) =>
  call<TaskLine[]>('/api/tasks/moves', {
    method: 'POST',
    body: { move, tasks: tasks.map(({ id, version }) => ({ id, version })) },
  });

/** @param onProgress hears the share that has left, 0..1 */
export const attachFile = (id: string, file: File, onProgress: (share: number) => void) =>
  upload<TaskPage>(`${base(id)}/evidence`, file, onProgress);

export const fileAddress = (id: string) => `/api/attachments/${encodeURIComponent(id)}`;

export const handOver = (order: Handover) => call<{ tasks: string[] }>('/api/handovers', { method: 'POST', body: order });
