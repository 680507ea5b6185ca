import type { Me } from '@/session/api';
import type { Lock } from '@/month/api';
import type { MonthlyRow, Report, ReportKind, ReportLine } from './api';

export const KINDS: ReportKind[] = ['monthly-table', 'bulletin', 'special', 'one-page'];

/** What many reports at once can be made of: a special one is about what somebody chose. */
export const SERIAL_KINDS = KINDS.filter((kind) => kind !== 'special');

/** Official documents (公文) have a number; tables and pages have none. */
export const isDocument = (kind: ReportKind) => kind === 'bulletin' || kind === 'special';

/** A bulletin is a quarter's: of the lock of its last month. */
export const fits = (kind: ReportKind, lock: Pick<Lock, 'month'>) => kind !== 'bulletin' || Number(lock.month.slice(5)) % 3 === 0;

type Scope = Pick<ReportLine, 'unit' | 'issue'>;

/** As the server allows it: the office any, a unit's people their own, nobody what is issued. */
export function mayEdit(report: Scope, me: Me | null): boolean {
  if (!me || report.issue) return false;
  if (me.roles.includes('supervisor')) return true;
  return report.unit !== undefined && report.unit === me.unit && me.roles.some((role) => role === 'clerk' || role === 'reviewer');
}

export function mayIssue(report: Scope, me: Me | null): boolean {
  if (!me || report.issue) return false;
  if (report.unit === undefined) return me.roles.includes('supervisor');
  return report.unit === me.unit && (me.roles.includes('reviewer') || me.reviewsFor.length > 0);
}

/** GB/T 9704-2012: the year between 〔〕, a number without 第 and without leading zeros. */
export const isDocNo = (text: string) => /^[\p{Script=Han}A-Za-z]{1,30}〔\d{4}〕[1-9]\d{0,4}号$/u.test(text);

/** Brackets as they come from a keyboard, made those of an official document. */
export const withBrackets = (text: string) => text.trim().replace(/[[(（【［﹝](\d{4})[\])）】］﹞]/, '〔$1〕');

/** Which rows begin something else than the row above: the others leave their cell to it. */
export const begins = (rows: MonthlyRow[], of: (row: MonthlyRow) => string): boolean[] =>
  rows.map((row, index) => index === 0 || of(row) !== of(rows[index - 1]!));

/** The newest one-page report among those one may read, for a lock or for any. */
export function newestPage(reports: ReportLine[], lock?: string): ReportLine | undefined {
  return reports
    .filter((one) => one.kind === 'one-page' && one.unit === undefined && (!lock || one.lock === lock))
    .sort((a, b) => b.month.localeCompare(a.month) || b.revision - a.revision)[0];
}

/** Words of a report that were written by hand. */
export const isEdited = (report: Report, block: string) =>
  block in report.generated && report.generated[block] !== textOf(report, block);

export const textOf = (report: Report, block: string) => report.content.blocks.find((one) => one.id === block)?.text ?? '';
