import { describe, expect, it } from 'vitest';
import type { Report } from './api';
import { letterheadSize, officialDay, partsOf, signatureIndents, splits, titleLines } from './document';

const draft = {
  issuer: { letterhead: '示例机关文件', signature: '示例机关' },
  content: {
    title: '关于2026年第三季度科技创新行动计划进展情况的通报',
    blocks: [
      { id: 'overall', type: 'heading1', text: '一、总体情况', sources: [] },
      { id: 'overall.counts', type: 'paragraph', text: '19项指标中，正常3项。', sources: [] },
      { id: 'attachment', type: 'table', text: '指标进展情况表', table: { columns: ['序号'], rows: [['1']] }, sources: [] },
    ],
  },
} as unknown as Report;

describe('partsOf', () => {
  it('has neither recipients nor day in a draft', () => {
    expect(partsOf(draft).map((part) => part.kind)).toEqual(['head', 'title', 'block', 'block', 'attachment']);
  });

  it('has them once it is issued', () => {
    const issue = { docNo: '示例发〔2026〕3号', on: '2026-10-08', recipients: '各有关单位', digest: '', by: '', at: '' };
    const parts = partsOf({ ...draft, issue });
    expect(parts.map((part) => part.kind)).toEqual(['head', 'title', 'recipients', 'block', 'block', 'attachment', 'signature']);
    expect(parts[0]).toMatchObject({ docNo: '示例发〔2026〕3号' });
  });

  it('splits running text only', () => expect(partsOf(draft).map(splits)).toEqual([false, false, false, true, false]));
});

it('writes a day without leading zeros', () => expect(officialDay('2026-10-08')).toBe('2026年10月8日'));

it('breaks a title at a word', () =>
  expect(titleLines(draft.content.title)).toEqual(['关于2026年第三季度科技创新行动计划', '进展情况的通报']));

describe('signatureIndents', () => {
  it('has a shorter name above the middle of the day', () =>
    expect(signatureIndents('示例机关', '2026年10月8日')).toEqual({ name: 5.25, day: 4 }));
  it('has the day below the middle of a longer name', () =>
    expect(signatureIndents('朝阳区科委会办公室', '2026年10月8日')).toEqual({ name: 4, day: 5.25 }));
});

it('makes a long head smaller', () =>
  expect([letterheadSize('示例机关文件'), letterheadSize('朝阳区科委会办公室文件')]).toEqual([52, 40]));
