import type { Block, Report } from './api';

/** What stands in an official document, from its red head to the day it bears. */
export type Part =
  | { kind: 'head'; letterhead: string; docNo?: string }
  | { kind: 'title'; text: string }
  | { kind: 'recipients'; text: string }
  | { kind: 'block'; block: Block }
  | { kind: 'attachment'; text: string }
  | { kind: 'signature'; name: string; on: string };

/** The parts in their order; a draft has neither recipients nor day. */
export function partsOf(report: Report): Part[] {
  const { content, issue } = report;
  const text = content.blocks.filter((block) => block.type !== 'table');
  return [
    { kind: 'head', letterhead: report.issuer.letterhead, docNo: issue?.docNo },
    { kind: 'title', text: content.title },
    ...(issue ? [{ kind: 'recipients' as const, text: issue.recipients }] : []),
    ...text.map((block) => ({ kind: 'block' as const, block })),
    ...tablesOf(report).map((table) => ({ kind: 'attachment' as const, text: table.text })),
    ...(issue ? [{ kind: 'signature' as const, name: report.issuer.signature, on: issue.on }] : []),
  ];
}

export const tablesOf = (report: Report) => report.content.blocks.filter((block) => block.type === 'table');

/** Only running text goes on over the foot of a page. */
export const splits = (part: Part) => part.kind === 'block' && !leads(part);

export const leads = (part: Part) => part.kind === 'block' && (part.block.type === 'heading1' || part.block.type === 'heading2');

/** 2026年10月8日: no leading zeros. */
export function officialDay(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}

/** A title goes on in the next line where a word begins. */
export const titleLines = (title: string) => title.split(/(?=进展情况的|情况的专报)/);

/** In characters: those of ASCII are half as wide. */
const width = (text: string) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);

/** How many characters from the right edge the name and the day stand: the day four, the name above its middle. */
export function signatureIndents(name: string, day: string): { name: number; day: number } {
  const difference = width(day) - width(name);
  return { name: 4 + Math.max(0, difference / 2), day: 4 + Math.max(0, -difference / 2) };
}

/** The red head fills the line where it is long; points, at most 52. */
export const letterheadSize = (text: string) => Math.min(52, Math.floor(442 / [...text].length));
