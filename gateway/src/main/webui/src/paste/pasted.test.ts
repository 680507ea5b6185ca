import { describe, expect, it } from 'vitest';
import type { ImportError, Sheet } from '@/import/api';
import type { FieldType } from '@/register/api';
import { aField } from '@/register/fixtures';
import { errorsByPlace, firstLook, hasPersonal, missingFields, pastedInto, toSend } from './pasted';

const column = (name: string, label: string, type: FieldType, required = true, personal = false) => ({
  field: aField({ name, label, type, required, personal }),
  synonyms: [],
});
const sheet: Sheet = {
  title: '高新技术企业',
  register: 'qualifications',
  columns: [
    column('name', '企业名称', 'text'),
    column('issuedOn', '发证日期', 'date'),
    column('revenue', '营业收入', 'money', false),
    column('contact', '联系人证件号', 'code', false, true),
  ],
};
const rows = [
  ['营业收入（万元）', '备注', '企业名称', '发证日期'],
  ['1,200', 'x', '示例甲', '2026/3/1'],
  ['', '', '', ''],
  ['约5', 'y', '', '2026-02-30'],
];
const error = (cell: string, message: string, warning = false): ImportError => ({
  sheet: sheet.title,
  cell,
  row: 0,
  code: 'x',
  message,
  warning,
});

describe('a pasted table', () => {
  const pasted = pastedInto(sheet, rows);

  it('is handed in without the columns nobody knows, its rows where they stood', () => {
    expect(toSend(pasted, sheet)).toEqual({
      sheet: '高新技术企业',
      headings: ['营业收入（万元）', '企业名称', '发证日期'],
      rows: [
        ['1,200', '示例甲', '2026/3/1'],
        ['', '', ''],
        ['约5', '', '2026-02-30'],
      ],
    });
  });

  it('shows at first sight what will be asked about', () => {
    expect([...firstLook(pasted, sheet)]).toEqual([
      ['2:0', 'number'],
      ['2:2', 'required'],
      ['2:3', 'noSuchDay'],
    ]);
  });

  it('shows what the service found where it is, also of a row as a whole', () => {
    const found = errorsByPlace(pasted, [
      error('B2', '没有这家企业'),
      error('C4', '没有这一天'),
      error('C4', '早于发证'),
      error('4', '重复'),
      error('A2', '请核对', true),
      error('1', '缺少必填列'),
    ]);
    expect([...found]).toEqual([
      ['0:2', '没有这家企业'],
      ['2:3', '没有这一天 早于发证'],
      ['2:', '重复'],
    ]);
  });

  it('without headings is in the order of the template, and misses what is not in it', () => {
    const plain = pastedInto(sheet, [['示例甲', '2026-03-01']]);
    expect(plain.mapping).toEqual(['name', 'issuedOn']);
    expect(missingFields(plain, sheet)).toEqual([]);
    expect(missingFields({ ...plain, mapping: ['name', null] }, sheet).map((f) => f.name)).toEqual(['issuedOn']);
  });

  it('is known to be personal by its columns', () => {
    expect(hasPersonal(pasted, sheet)).toBe(false);
    expect(hasPersonal({ ...pasted, mapping: ['contact', null, 'name', null] }, sheet)).toBe(true);
  });
});
