import { describe, expect, it } from 'vitest';
import type { Me } from '@/session/api';
import type { MonthlyRow, Report, ReportLine } from './api';
import { begins, fits, isDocNo, isEdited, mayEdit, mayIssue, newestPage, withBrackets } from './reports';

const person = (unit: string, ...roles: string[]): Me => ({
  username: 'a',
  name: 'A',
  unit,
  unitName: unit,
  roles,
  reviewsFor: [],
  sample: true,
});
const issue = { on: '2026-10-08', recipients: '各有关单位', digest: 'd', by: 'b', at: '2026-10-08T01:00:00Z' };
const line = (id: string, month: string, more: Partial<ReportLine> = {}): ReportLine => ({
  id,
  lock: `${month}-0123abcd`,
  month,
  kind: 'one-page',
  indicators: [],
  revision: 1,
  title: id,
  madeBy: 'kwb.supervisor',
  madeAt: '2026-10-08T01:00:00Z',
  ...more,
});

describe('who may do what', () => {
  it('lets the office edit any draft', () => expect(mayEdit({ unit: 'kjj' }, person('kwb', 'supervisor'))).toBe(true));
  it('lets a unit edit its own', () => expect(mayEdit({ unit: 'kjj' }, person('kjj', 'clerk'))).toBe(true));
  it("keeps a unit from another's", () => expect(mayEdit({ unit: 'kjj' }, person('rsj', 'reviewer'))).toBe(false));
  it("keeps a unit from the district's", () => expect(mayEdit({}, person('kjj', 'reviewer'))).toBe(false));
  it('lets nobody edit what is issued', () => expect(mayEdit({ unit: 'kjj', issue }, person('kwb', 'supervisor'))).toBe(false));
  it("leaves a unit's issue to its reviewer", () => {
    expect(mayIssue({ unit: 'kjj' }, person('kjj', 'reviewer'))).toBe(true);
    expect(mayIssue({ unit: 'kjj' }, person('kjj', 'clerk'))).toBe(false);
    expect(mayIssue({ unit: 'kjj' }, person('kwb', 'supervisor'))).toBe(false);
  });
  it('lets who reviews in a place issue', () =>
    expect(mayIssue({ unit: 'kjj' }, { ...person('kjj', 'clerk'), reviewsFor: ['x'] })).toBe(true));
});

describe('a document number', () => {
  it.each(['朝科办发〔2026〕3号', '示例函〔2026〕12号'])('%s', (no) => expect(isDocNo(no)).toBe(true));
  it.each(['朝科办发[2026]3号', '朝科办发〔2026〕03号', '朝科办发〔2026〕第3号', '〔2026〕3号', ''])('not %s', (no) =>
    expect(isDocNo(no)).toBe(false),
  );
  it.each(['朝科办发[2026]3号', '朝科办发（2026）3号', ' 朝科办发【2026】3号'])('%s gets the right brackets', (no) =>
    expect(withBrackets(no)).toBe('朝科办发〔2026〕3号'),
  );
});

it('has bulletins of quarters only', () => {
  expect(fits('bulletin', { month: '2026-09' })).toBe(true);
  expect(fits('bulletin', { month: '2026-10' })).toBe(false);
  expect(fits('monthly-table', { month: '2026-10' })).toBe(true);
});

it('names a programme once for the rows that follow it', () => {
  const rows = ['甲', '甲', '乙', '甲'].map((programme) => ({ programme }) as MonthlyRow);
  expect(begins(rows, (row) => row.programme)).toEqual([true, false, true, true]);
});

describe('the newest page', () => {
  const pages = [
    line('a', '2026-08'),
    line('b', '2026-09'),
    line('c', '2026-09', { revision: 2 }),
    line('d', '2026-10', { unit: 'kjj' }),
  ];
  it("is the district's of the newest month and revision", () => expect(newestPage(pages)?.id).toBe('c'));
  it('can be that of a lock', () => expect(newestPage(pages, '2026-08-0123abcd')?.id).toBe('a'));
  it('may not be there', () => expect(newestPage([])).toBeUndefined());
});

it('knows a block by hand from one written back', () => {
  const report = {
    content: {
      title: '',
      blocks: [
        { id: 'a', type: 'paragraph', text: '改过', sources: [] },
        { id: 'b', type: 'paragraph', text: '原样', sources: [] },
      ],
    },
    generated: { a: '原文', b: '原样' },
  } as unknown as Report;
  expect(['a', 'b', 'c'].map((block) => isEdited(report, block))).toEqual([true, false, false]);
});
