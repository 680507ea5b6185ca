import { expect, it } from 'vitest';
import type { RouteRecordRaw } from 'vue-router';
import { admits, ROLES } from '@/session/roles';

const routes = Object.values(import.meta.glob<RouteRecordRaw[]>('../*/routes.ts', { eager: true, import: 'routes' })).flat();
const openTo = (held: string) => routes.filter((one) => admits([held], one.meta?.roles)).map((one) => one.name);

it('says of every screen whom it is for, but of those for everybody', () =>
  expect(
    routes
      .filter((one) => !one.meta?.roles)
      .map((one) => one.name)
      .sort(),
  ).toEqual(['decisions', 'indicator', 'logged-in', 'plan', 'scorecard', 'system']));

it('opens what administrators run, watch and read, and no register', () => {
  expect(openTo('system-admin').sort()).toEqual(
    [
      'decisions',
      'indicator',
      'logged-in',
      'people',
      'pipeline',
      'plan',
      'rebuild',
      'reconciliation',
      'reconciliations',
      'scorecard',
      'system',
    ].sort(),
  );
  expect(openTo('security-admin')).toEqual(expect.arrayContaining(['people', 'delegations', 'system']));
  expect(openTo('security-admin')).not.toContain('pipeline');
  expect(openTo('audit-admin')).toEqual(expect.arrayContaining(['people', 'journal', 'months']));
});

it('opens the journal to auditors only', () =>
  expect(ROLES.filter((role) => openTo(role).includes('journal'))).toEqual(['audit-admin']));

it('lets only clerks write new records and matters', () => {
  expect(ROLES.filter((role) => openTo(role).includes('record-new'))).toEqual(['clerk']);
  expect(ROLES.filter((role) => openTo(role).includes('matter-edit'))).toEqual(['clerk']);
});
