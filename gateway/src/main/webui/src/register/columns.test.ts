import { describe, expect, it } from 'vitest';
import { columnsOf, nextSort, shownFields } from './columns';
import type { Field, FieldType, RegisterFields } from './api';
import { aField } from './fixtures';

const field = (name: string, type: FieldType, personal = false): Field => aField({ name, type, personal });
const register: RegisterFields = {
  register: 'qualifications',
  title: '资质',
  measures: [],
  columns: ['name', 'issuedOn', 'gone'],
  fields: [field('name', 'text'), field('issuedOn', 'date'), field('revenue', 'money'), field('contact', 'text', true)],
};

describe('the columns of a list', () => {
  it('are the chosen ones in their order, whatever else the address says', () => {
    expect(shownFields(register, 'revenue,nothing,name,revenue')).toEqual(['revenue', 'name']);
  });

  it('are those the register begins with when none is chosen', () => {
    expect(shownFields(register, undefined)).toEqual(['name', 'issuedOn']);
    expect(shownFields(register, 'nothing')).toEqual(['name', 'issuedOn']);
  });

  it('end with state, unit and time, and have the choice behind the first', () => {
    const columns = columnsOf(register, ['revenue', 'issuedOn'], { selectable: true });
    expect(columns.map((c) => c.name)).toEqual(['revenue', 'select', 'issuedOn', 'state', 'unit', 'updatedAt']);
  });

  it('are sorted by what the service sorts by, which is nothing personal', () => {
    const sorts = columnsOf(register, ['name', 'contact'], {}).map((c) => c.sort);
    expect(sorts).toEqual(['name', undefined, undefined, undefined, 'updatedAt']);
  });
});

describe('a heading', () => {
  it('sorts up, down, and not', () => {
    expect(nextSort(undefined, 'name')).toBe('name');
    expect(nextSort('name', 'name')).toBe('-name');
    expect(nextSort('-name', 'name')).toBeUndefined();
    expect(nextSort('-issuedOn', 'name')).toBe('name');
  });
});
