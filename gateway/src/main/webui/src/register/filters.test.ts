import { describe, expect, it } from 'vitest';
import type { Field, FieldType } from './api';
import { aField } from './fixtures';
import { activeFilters, filterNames, filtersOf } from './filters';

const field = (name: string, type: FieldType, more: Partial<Field> = {}): Field => aField({ name, type, ...more });
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
    expect(further.map((f) => f.name)).toEqual(['basis', 'zone', 'issuedOn', 'amount']);
  });

  it('take in a yes or no that is no column, and nothing personal', () => {
    const { further } = filtersOf([field('listed', 'flag'), field('identityNo', 'code', { personal: true })], ['identityNo']);
    expect(further.map((f) => f.name)).toEqual(['listed']);
  });

  it('ask for a date or an amount by its two ends', () => {
    expect(filterNames(field('amount', 'money'))).toEqual(['amount.from', 'amount.to']);
    expect(filterNames(field('issuedOn', 'date'))).toEqual(['issuedOn.from', 'issuedOn.to']);
    expect(filterNames(field('zone', 'text'))).toEqual(['zone']);
  });

  it('are told apart when the list is empty, the two ends of a range together', () => {
    const fields = [field('issuedOn', 'date'), choice('kind')];
    const filter = {
      'issuedOn.from': '2026-01-01',
      'issuedOn.to': '2026-03-31',
      kind: 'A',
      q: '光电',
      sort: '-issuedOn',
      unit: undefined,
    };
    expect(activeFilters(fields, filter)).toEqual([
      { names: ['issuedOn.from', 'issuedOn.to'], field: fields[0], values: ['2026-01-01', '2026-03-31'] },
      { names: ['kind'], field: fields[1], values: ['A'] },
      { names: ['q'], field: undefined, values: ['光电'] },
    ]);
  });
});
