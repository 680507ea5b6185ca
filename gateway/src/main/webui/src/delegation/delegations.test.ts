import { describe, expect, it } from 'vitest';
import { servicesOf, stateOf } from './delegations';

const delegation = {
  id: '1',
  unit: 'kjj',
  delegator: 'kjj.reviewer',
  delegate: 'kjj.clerk',
  from: '2026-03-02',
  until: '2026-03-06',
  createdAt: '2026-03-01T01:00:00Z',
  revokedBy: null,
  revokedAt: null,
};

describe('stateOf', () => {
  it.each([
    ['2026-03-01', 'coming'],
    ['2026-03-02', 'inForce'],
    ['2026-03-06', 'inForce'],
    ['2026-03-07', 'over'],
  ])('on %s it is %s', (day, state) => {
    expect(stateOf(delegation, day)).toBe(state);
  });

  it('is revoked whatever the day', () => {
    expect(stateOf({ ...delegation, revokedBy: 'kjj.reviewer', revokedAt: '2026-03-03T01:00:00Z' }, '2026-03-03')).toBe(
      'revoked',
    );
  });
});

describe('servicesOf', () => {
  it('names each service once where the unit files', () => {
    const registers = [
      { service: 'talent', units: ['rcb'] },
      { service: 'fund', units: ['kjj', 'czj'] },
      { service: 'fund', units: ['kjj'] },
      { service: 'innovation', units: ['kjj'] },
    ];
    expect(servicesOf('kjj', registers)).toEqual(['fund', 'innovation']);
  });
});
