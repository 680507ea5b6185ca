import { describe, expect, it } from 'vitest';
import type { Field } from './api';
import { camelCode, contentToSend, differences, rebase, shownState } from './record';

const fields = ['name', 'number', 'until'].map((name): Field => ({
  name,
  label: name,
  labelEn: name,
  type: 'text',
  required: false,
  personal: false,
  options: [],
  help: '',
  example: '',
}));

describe('a record', () => {
  it('tells a returned draft and a withdrawal apart', () => {
    expect(shownState({ state: 'draft', withdrawal: false, returnReason: '缺附件' })).toBe('returned');
    expect(shownState({ state: 'submitted', withdrawal: true, returnReason: null })).toBe('withdrawal');
    expect(shownState({ state: 'accepted', withdrawal: false, returnReason: null })).toBe('accepted');
  });
});

describe('versions', () => {
  it('differ only where the values do; empty is empty', () => {
    expect(differences(fields, { name: 'A', until: null }, { name: 'A', number: 'GR1', until: '' })).toEqual(['number']);
    expect(differences(fields, { number: 5 }, { number: '5' })).toEqual([]);
  });

  it('are sent trimmed, with emptied fields as null', () => {
    expect(contentToSend(fields, { name: ' A ', number: '', until: '2028-11-13' })).toEqual({
      name: 'A',
      number: null,
      until: '2028-11-13',
    });
  });

  it('keep what was typed when somebody else was faster', () => {
    const base = { name: 'A', number: 'GR1', until: '2027-01-01' };
    const typed = { ...base, number: 'GR2' };
    const newest = { ...base, until: '2028-01-01' };
    expect(rebase(fields, base, typed, newest)).toEqual({ name: 'A', number: 'GR2', until: '2028-01-01' });
  });
});

it('reads a code in whatever case it comes', () => {
  expect(['MOVED_IN', 'moved_in', 'movedIn'].map(camelCode)).toEqual(['movedIn', 'movedIn', 'movedIn']);
});
