import { call } from '@/shared/http';
import type { Schemas } from '@/shared/schema';

export type ReportKind = Schemas['ReportKind'];
export type ReportIssue = Schemas['ReportIssue'];

/** Without a unit it is of the whole district; without an issue it is a draft. */
export type ReportLine = Schemas['ReportLine'];
export type BlockSource = Schemas['BlockSource'];
export type Block = Schemas['Block'];

/** A row of the monthly table; its texts are the blocks `<id>.progress`, `<id>.problems` and `<id>.next`. A task has no figures. */
export type MonthlyRow = Schemas['MonthlyRow'];
export type StatusCount = Schemas['OnePage']['counts'];

/** Reason and next step of the red ones are the blocks `<id>.reason` and `<id>.next`. */
export type OnePage = Schemas['OnePage'];
export type ReportContent = Schemas['ReportContent'];
export type Edit = Schemas['ReportEdit'];

/** `content` is as it reads by now, `generated` what was drafted, of the blocks that were edited. */
export type Report = Schemas['ReportView'];
export type ReportOrder = Schemas['ReportOrder'];
export type IssueOrder = Schemas['IssueOrder'];

/** `printed`: whether the file comes out as it was issued; null for a draft. */
export type ReportVerification = Schemas['ReportVerification'];

const base = (id: string) => `/api/reports/${encodeURIComponent(id)}`;

export const readReports = (lock?: string, signal?: AbortSignal) =>
  call<ReportLine[]>('/api/reports', { query: { lock }, signal });

export const readReport = (id: string, signal?: AbortSignal) => call<Report>(base(id), { signal });

export const makeReport = (order: ReportOrder) => call<Report>('/api/reports', { method: 'POST', body: order });

/** `before` is what the editor saw: somebody else's edit in between is not written over. */
export const editBlock = (id: string, block: string, before: string, text: string) =>
  call<Report>(`${base(id)}/blocks/${encodeURIComponent(block)}`, {
    method: 'PUT',
    body: { before, text } satisfies Schemas['BlockText'],
  });

export const issueReport = (id: string, order: IssueOrder) => call<Report>(`${base(id)}/issue`, { method: 'POST', body: order });

export const verifyReport = (id: string) => call<ReportVerification>(`${base(id)}/verification`);

export const reportFile = (id: string) => `${base(id)}/file`;
