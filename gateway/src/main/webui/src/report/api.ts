import { call } from '@/shared/http';
import type { IndicatorStatus } from '@/scorecard/api';

export type ReportKind = 'monthly-table' | 'bulletin' | 'special' | 'one-page';

export interface ReportIssue {
  /** 发文字号; tables and pages have none. */
  docNo?: string;
  on: string;
  recipients: string;
  copies?: string;
  digest: string;
  by: string;
  at: string;
}

export interface ReportLine {
  id: string;
  lock: string;
  /** 2026-09 */
  month: string;
  kind: ReportKind;
  /** Absent for the whole district. */
  unit?: string;
  indicators: string[];
  revision: number;
  title: string;
  madeBy: string;
  madeAt: string;
  /** Absent while it is a draft. */
  issue?: ReportIssue;
}

export interface BlockSource {
  type: 'indicator' | 'task' | 'lock';
  id: string;
  /** What was used of it, to the digit, by its name in the scorecard's JSON. */
  figures: Record<string, string>;
}

export interface Block {
  id: string;
  type: 'heading1' | 'heading2' | 'paragraph' | 'item' | 'table' | 'cell';
  text: string;
  table?: { columns: string[]; rows: string[][] };
  sources: BlockSource[];
}

/** A row of the monthly table; its texts are the blocks `<id>.progress`, `<id>.problems` and `<id>.next`. */
export interface MonthlyRow {
  no: number;
  programme: string;
  action: string;
  id: string;
  title: string;
  /** Of the figures; absent for a task. */
  unit?: string;
  target?: string;
  yearTarget?: number;
  monthChange?: number;
  value?: number;
  completion?: number;
  due?: number;
  status: string;
  lead: string;
  co: string;
  leader: string;
  liaison: string;
  deadline?: string;
}

export type StatusCount = Partial<Record<IndicatorStatus, number>>;

export interface OnePage {
  counts: StatusCount;
  dimensions: { name: string; counts: StatusCount }[];
  lights: { id: string; name: string; value: string; target: string; status: IndicatorStatus; before?: IndicatorStatus }[];
  /** Reason and next step are the blocks `<id>.reason` and `<id>.next`. */
  red: { id: string; name: string; lead: string; status: IndicatorStatus }[];
}

export interface ReportContent {
  title: string;
  caption?: string;
  blocks: Block[];
  rows?: MonthlyRow[];
  onePage?: OnePage;
}

export interface Edit {
  block: string;
  before: string;
  after: string;
  by: string;
  at: string;
}

export interface Report extends ReportLine {
  sample: boolean;
  digest: string;
  /** As it reads by now. */
  content: ReportContent;
  /** What was drafted, of the blocks that were edited. */
  generated: Record<string, string>;
  edits: Edit[];
  /** 发文机关标志 and 署名 of an official document. */
  issuer: { letterhead: string; signature: string };
}

export interface ReportOrder {
  lock: string;
  kind: ReportKind;
  unit?: string;
  indicators?: string[];
}

export interface IssueOrder {
  docNo?: string;
  on: string;
  recipients?: string;
  copies?: string;
}

export interface ReportVerification {
  intact: boolean;
  reproduced: boolean;
  /** Whether the file comes out as it was issued; null for a draft. */
  printed: boolean | null;
  edits: number;
  digest: string;
  fileDigest: string;
}

const base = (id: string) => `/api/reports/${encodeURIComponent(id)}`;

export const readReports = (lock?: string, signal?: AbortSignal) =>
  call<ReportLine[]>('/api/reports', { query: { lock }, signal });

export const readReport = (id: string, signal?: AbortSignal) => call<Report>(base(id), { signal });

export const makeReport = (order: ReportOrder) => call<Report>('/api/reports', { method: 'POST', body: order });

/** `before` is what the editor saw: somebody else's edit in between is not written over. */
export const editBlock = (id: string, block: string, before: string, text: string) =>
  call<Report>(`${base(id)}/blocks/${encodeURIComponent(block)}`, { method: 'PUT', body: { before, text } });

export const issueReport = (id: string, order: IssueOrder) => call<Report>(`${base(id)}/issue`, { method: 'POST', body: order });

export const verifyReport = (id: string) => call<ReportVerification>(`${base(id)}/verification`);

export const reportFile = (id: string) => `${base(id)}/file`;
