import { describe, expect, it } from 'vitest';
import type { Field, FieldType } from './api';
import { filterNames, filtersOf } from './filters';

const field = (name: string, type: FieldType, more: Partial<Field> = {}): Field => ({
  name,
  label: name,
  labelEn: name,
  type,
  required: false,
  personal: false,
  options: [],
  help: '',
  example: '',
  ...more,
});
const choice = (name: string) => field(name, 'option', { options: [{ value: 'A', label: '甲' }] });

describe('the filters of a list', () => {
  it('are its columns, two choices beside the search and the rest on demand', () => {
    const fields = [
      choice('kind'),
      choice('stage'),
      choice('basis'),
      field('zone', 'text'),
      field('issuedOn', 'date'),
      field('note', 'text'),
      field('amount', 'money'),
    ];
    const { beside, further } = filtersOf(fields, ['kind', 'stage', 'basis', 'zone', 'issuedOn', 'amount']);
    expect(beside.map((f) => f.name)).toEqual(['kind', 'stage']);
    expect(further.map((f) => f.name)).toEqual(['basis', 'zone', 'issuedOn']);
  });

  it('take in a yes or no that is no column, and nothing personal', () => {
    const { further } = filtersOf([field('listed', 'flag'), field('identityNo', 'code', { personal: true })], ['identityNo']);
    expect(further.map((f) => f.name)).toEqual(['listed']);
  });

  it('ask for a date by its first and its last day', () => {
    expect(filterNames(field('issuedOn', 'date'))).toEqual(['issuedOn.from', 'issuedOn.to']);
    expect(filterNames(field('zone', 'text'))).toEqual(['zone']);
  });
});
