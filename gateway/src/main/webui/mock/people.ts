import type { People, Person, Staffing } from '../src/people/api';
import type { Handler } from './http';
import plan from './plan.json';
import { dayFromNow } from './tasks';

/** 示例数据: a clerk and a reviewer of every unit but two, one who has not come for long, and the administrators. */
const WITHOUT_A_REVIEWER = 'kx';
const NOBODY = 'xcb';
const LONG_AGO = 'zsj.clerk';

const person = (account: string, name: string, role: string): Person => ({
  account,
  name,
  roles: [role],
  firstSeen: dayFromNow(-200),
  lastSeen: dayFromNow(account === LONG_AGO ? -120 : 0),
});

function staffing({ id, name }: { id: string; name: string }): Staffing {
  const clerk = person(`${id}.clerk`, `${name}·经办`, 'clerk');
  const reviewer = person(`${id}.reviewer`, `${name}·审核`, 'reviewer');
  const unit = { unit: id, name, exists: true };
  if (id === NOBODY) return { ...unit, missing: ['clerk', 'reviewer'], people: [] };
  if (id === WITHOUT_A_REVIEWER) return { ...unit, missing: ['reviewer'], people: [clerk] };
  return { ...unit, missing: [], people: [clerk, reviewer] };
}

const units: Staffing[] = [
  ...plan.units.map(staffing),
  {
    unit: 'kwb',
    name: '区科委会办公室',
    exists: true,
    missing: [],
    people: [person('kwb.supervisor', '区科委办·督查', 'supervisor')],
  },
  {
    unit: null,
    name: null,
    exists: false,
    missing: [],
    people: [
      person('audit.admin', '审计管理员', 'audit-admin'),
      person('sec.admin', '安全管理员', 'security-admin'),
      person('sys.admin', '系统管理员', 'system-admin'),
    ],
  },
];

export const people =
  (me: { unit: string; roles: string[] }): Handler =>
  ({ path }): People | undefined =>
    path === '/api/people'
      ? {
          console: 'https://sso.example.gov.cn/admin',
          since: dayFromNow(-365),
          units: units.filter((one) => !me.roles.includes('reviewer') || one.unit === me.unit),
        }
      : undefined;
