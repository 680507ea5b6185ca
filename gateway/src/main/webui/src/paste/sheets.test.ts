import { describe, expect, it } from 'vitest';
import type { Sheet } from '@/import/api';
import type { FieldType } from '@/register/api';
import { aField } from '@/register/fixtures';
import { bestSheet, byOrder, fieldOf, headingsRow, headingToSend, matchHeadings, remap } from './sheets';

const column = (name: string, label: string, labelEn: string, type: FieldType = 'text', synonyms: string[] = []) => ({
  field: aField({ name, label, labelEn, type, required: true }),
  synonyms,
});
const sheet: Sheet = {
  title: '高新技术企业',
  register: 'qualifications',
  columns: [
    column('name', '企业名称', 'Enterprise', 'text', ['单位名称']),
    column('number', '证书编号', 'Certificate number', 'code'),
    column('issuedOn', '发证日期', 'Issued on', 'date'),
    column('revenue', '营业收入', 'Revenue', 'money'),
  ],
};

describe('a heading', () => {
  it('is known by label, English label, name and synonym, however decorated', () => {
    expect(fieldOf(' 企业 名称*', sheet)).toBe('name');
    expect(fieldOf('证书编号（必填）', sheet)).toBe('number');
    expect(fieldOf('certificate NUMBER', sheet)).toBe('number');
    expect(fieldOf('issuedOn', sheet)).toBe('issuedOn');
    expect(fieldOf('单位名称', sheet)).toBe('name');
    expect(fieldOf('记录编号', sheet)).toBe('记录编号');
    expect(fieldOf('备注', sheet)).toBeNull();
    expect(fieldOf('', sheet)).toBeNull();
  });

  it('of an amount may say its unit, which is handed in with it', () => {
    expect(fieldOf('营业收入（万元）', sheet)).toBe('revenue');
    expect(fieldOf('发证日期（万元）', sheet)).toBeNull();
    expect(headingToSend('revenue', '营业收入（万元）', sheet)).toBe('营业收入（万元）');
    expect(headingToSend('revenue', 'Revenue/亿元', sheet)).toBe('营业收入（亿元）');
    expect(headingToSend('revenue', '收入', sheet)).toBe('营业收入');
    expect(headingToSend('name', '单位名称', sheet)).toBe('企业名称');
  });
});

describe('the columns of a table', () => {
  it('are what their headings say, each field once', () => {
    expect(matchHeadings(['证书编号', '备注', '单位名称', '企业名称'], sheet)).toEqual(['number', null, 'name', null]);
  });

  it('are found below a title, and not in rows of data', () => {
    const data = ['示例甲', 'GR202522000001', '2026/3/1'];
    expect(headingsRow([['2026年第三批名单', '', ''], ['企业名称', '证书编号', '发证日期'], data], sheet)).toBe(1);
    expect(headingsRow([data, data], sheet)).toBe(-1);
    expect(headingsRow([['企业名称', '甲', '乙']], sheet)).toBe(-1);
    expect(headingsRow([['企业名称'], ['示例甲']], sheet)).toBe(0);
  });

  it('are the template’s where there are no headings', () => {
    expect(byOrder(5, sheet)).toEqual(['name', 'number', 'issuedOn', 'revenue', null]);
  });

  it('are said anew by hand, and then no other column is that', () => {
    expect(remap(['name', 'number', null], 2, 'name')).toEqual([null, 'number', 'name']);
    expect(remap(['name', null, null], 1, null)).toEqual(['name', null, null]);
  });
});

describe('of several sheets', () => {
  const moves: Sheet = { title: '迁移', register: 'moves', columns: [column('movedOn', '迁移日期', 'Moved on', 'date')] };
  it('the one is meant that knows most of the headings, else the first', () => {
    expect(bestSheet([['企业名称', '证书编号', '迁移日期']], [moves, sheet])?.title).toBe('高新技术企业');
    expect(bestSheet([['示例甲', '5']], [moves, sheet])?.title).toBe('迁移');
    expect(bestSheet([], [])).toBeUndefined();
  });
});
