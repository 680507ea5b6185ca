import { describe, expect, it } from 'vitest';
import type { Staffing } from './api';
import { isIdle, shownUnits, standInsToday } from './people';

const person = (account: string, name: string, ...roles: string[]) => ({
  account,
  name,
  roles,
  firstSeen: '2026-01-05',
  lastSeen: '2026-09-01',
});
const UNITS: Staffing[] = [
  {
    unit: 'kjj',
    name: '区科技局',
    exists: true,
    missing: [],
    people: [person('kjj.clerk', '甲某', 'clerk'), person('kjj.reviewer', '乙某', 'reviewer')],
  },
  { unit: 'gxj', name: '区工信局', exists: true, missing: ['reviewer'], people: [person('gxj.clerk', '丙某', 'clerk')] },
  { unit: 'kx', name: '区科协', exists: true, missing: ['clerk', 'reviewer'], people: [] },
];
const accounts = (units: Staffing[]) => units.flatMap((one) => one.people.map((each) => each.account));
const names = (units: Staffing[]) => units.map((one) => one.unit);

describe('shownUnits', () => {
  it('shows all, also a unit nobody has come for', () => expect(names(shownUnits(UNITS, {}))).toEqual(['kjj', 'gxj', 'kx']));

  it('finds people by part of a name or a login, in whatever case', () => {
    expect(accounts(shownUnits(UNITS, { text: '丙' }))).toEqual(['gxj.clerk']);
    expect(accounts(shownUnits(UNITS, { text: 'KJJ.' }))).toEqual(['kjj.clerk', 'kjj.reviewer']);
  });

  it('leaves out units without anybody of the role', () => {
    const found = shownUnits(UNITS, { role: 'reviewer' });
    expect(names(found)).toEqual(['kjj']);
    expect(accounts(found)).toEqual(['kjj.reviewer']);
  });

  it('shows the units that miss somebody', () => expect(names(shownUnits(UNITS, { missing: true }))).toEqual(['gxj', 'kx']));

  it('shows one unit', () => expect(names(shownUnits(UNITS, { unit: 'kx' }))).toEqual(['kx']));
});

describe('isIdle', () => {
  it.each([
    ['2026-06-03', false],
    ['2026-06-02', true],
  ])('of who came last on %s it is %s', (lastSeen, idle) => expect(isIdle({ lastSeen }, '2026-09-01')).toBe(idle));
});

describe('standInsToday', () => {
  const delegation = {
    id: '1',
    unit: 'kjj',
    delegator: 'kjj.reviewer',
    delegate: 'kjj.clerk',
    from: '2026-09-01',
    until: '2026-09-05',
    createdAt: '2026-08-31T01:00:00Z',
    revokedBy: null,
    revokedAt: null,
  };

  it('is one where the same was handed over at several places', () =>
    expect(
      standInsToday(
        [
          { place: 'months', delegations: [delegation] },
          { place: 'talent', delegations: [delegation, delegation] },
        ],
        '2026-09-03',
      ),
    ).toEqual([{ delegator: 'kjj.reviewer', delegate: 'kjj.clerk', until: '2026-09-05', places: ['months', 'talent'] }]));

  it('leaves out what is over, to come or revoked', () =>
    expect(
      standInsToday(
        [
          {
            place: 'months',
            delegations: [
              { ...delegation, until: '2026-09-02' },
              { ...delegation, from: '2026-09-04' },
              { ...delegation, revokedAt: '2026-09-02T01:00:00Z', revokedBy: 'kjj.reviewer' },
            ],
          },
        ],
        '2026-09-03',
      ),
    ).toEqual([]));
});
