import { describe, expect, it } from 'vitest';
import { queryOf, viewQuery } from './views';

describe('a view', () => {
  it('is the address without the place in the list, in an order of its own', () => {
    const text = viewQuery({ sort: '-issuedOn', at: '4000', kind: 'HIGH_TECH', columns: 'name,number', q: null });
    expect(text).toBe('columns=name%2Cnumber&kind=HIGH_TECH&sort=-issuedOn');
    expect(viewQuery({ columns: 'name,number', kind: ['HIGH_TECH'], sort: '-issuedOn' })).toBe(text);
  });

  it('becomes the address again', () => {
    expect(queryOf('columns=name%2Cnumber&q=%E5%85%89%E7%94%B5')).toEqual({ columns: 'name,number', q: '光电' });
    expect(queryOf('')).toEqual({});
  });
});
