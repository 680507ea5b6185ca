import { describe, expect, it } from 'vitest';
import type { Evidence, Revision } from './api';
import { aField } from './fixtures';
import { camelCode, changesOf, contentToSend, differences, isShowable, rebase, shownState } from './record';

const fields = ['name', 'number', 'until'].map((name) => aField({ name }));

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

describe('the history of a record', () => {
  const file = (id: string): Evidence => ({ id, name: `${id}.pdf`, mediaType: 'application/pdf', size: 1, digest: id });
  const revision = (seq: number, snapshot: Revision['snapshot'], evidence: Evidence[] = []): Revision => ({
    seq,
    kind: 'granted',
    reasonCode: null,
    actor: 'kjj.reviewer',
    unit: 'kjj',
    recordedAt: '2026-01-01T00:00:00Z',
    snapshot,
    evidence,
    subjects: [],
    hash: String(seq),
    previousHash: '',
    offset: null,
    logTime: null,
  });

  it('says of each revision what it changed, the newest first, and passes over merges', () => {
    const changes = changesOf(fields, [
      revision(9, { name: 'A', until: '2029-01-01' }, [file('b')]),
      revision(3, { name: 'A', number: 'GR1' }, [file('a')]),
      revision(7, {}),
    ]);
    expect(changes.map((c) => c.revision.seq)).toEqual([9, 7, 3]);
    expect(changes[0]?.fields.map(({ field, before, after }) => [field.name, before, after])).toEqual([
      ['number', 'GR1', undefined],
      ['until', undefined, '2029-01-01'],
    ]);
    expect([changes[0]?.added, changes[0]?.removed]).toEqual([[file('b')], [file('a')]]);
    expect(changes[1]).toMatchObject({ fields: [], isFirst: false, added: [], removed: [] });
    expect(changes[2]?.isFirst).toBe(true);
    expect(changes[2]?.fields.map((f) => f.field.name)).toEqual(['name', 'number']);
  });
});

it('shows a PDF and pictures without another program', () => {
  expect(isShowable({ mediaType: 'application/pdf' })).toBe(true);
  expect(isShowable({ mediaType: 'image/png' })).toBe(true);
  expect(isShowable({ mediaType: 'text/html' })).toBe(false);
});
