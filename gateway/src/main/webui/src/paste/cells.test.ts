import { describe, expect, it } from 'vitest';
import type { Field, FieldType } from '@/register/api';
import { aField } from '@/register/fixtures';
import { checkCell, overlay, placeOf } from './cells';

const look = (type: FieldType, text: string, more: Partial<Field> = {}) => checkCell(aField({ name: 'x', type, ...more }), text);

describe('a first look at a cell', () => {
  it('takes days as they are written, and knows the calendar', () => {
    for (const day of ['2026-03-01', '2026/3/1', '2026.3.1', '2026年3月1日', '20260301', '２０２６/３/１', '2026/3/1 0:00']) {
      expect(look('date', day), day).toBeNull();
    }
    expect(look('date', '2026-02-30')).toBe('noSuchDay');
    expect(look('date', '2026年3月')).toBe('date');
    expect(look('date', '上月')).toBe('date');
  });

  it('takes amounts with separators and units, and no vague ones', () => {
    for (const amount of ['1200000', '1,200,000.50', '120万元', '1.2亿', '¥500', '-3.5', '０.5']) {
      expect(look('money', amount), amount).toBeNull();
    }
    expect(look('money', '约500万')).toBe('number');
    expect(look('money', '12,00')).toBe('number');
    expect(look('integer', '1,200人')).toBeNull();
    expect(look('integer', '1.5')).toBe('whole');
  });

  it('takes yes and no, and choices by value or label', () => {
    const options = [{ value: 'HIGH_TECH', label: '高新技术企业' }];
    expect(look('flag', '是')).toBeNull();
    expect(look('flag', '√')).toBeNull();
    expect(look('flag', '也许')).toBe('flag');
    expect(look('option', '“高新技术企业”', { options })).toBeNull();
    expect(look('option', 'high_tech', { options })).toBeNull();
    expect(look('option', '高企', { options })).toBe('option');
  });

  it('misses what is required, and nothing else that is empty', () => {
    expect(look('text', ' ', { required: true })).toBe('required');
    expect(look('date', '')).toBeNull();
    expect(look('code', 'GR2025')).toBeNull();
  });
});

describe('the address of a cell', () => {
  it('is a column and a row, or a row alone', () => {
    expect(placeOf('C7')).toEqual({ row: 6, column: 2 });
    expect(placeOf('AB12')).toEqual({ row: 11, column: 27 });
    expect(placeOf('7')).toEqual({ row: 6, column: null });
  });
});

describe('a block pasted into a table', () => {
  it('covers what is there, adds rows and no columns', () => {
    const cells = [
      ['a', 'b', 'c'],
      ['d', 'e', 'f'],
    ];
    expect(overlay(cells, { row: 1, column: 1 }, [['1', '2', '3'], ['4']])).toEqual([
      ['a', 'b', 'c'],
      ['d', '1', '2'],
      ['', '4', ''],
    ]);
  });
});
