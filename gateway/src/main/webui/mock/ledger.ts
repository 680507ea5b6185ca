import { MockProblem } from './http';
import { enterpriseCode, enterpriseName } from './samples';

/** 示例数据: what reconciliations, rebuilds and the pipeline have in common. */
export const SERVICES = ['talent', 'fund', 'innovation'];
export const HEX = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
export const OTHER_HEX = '1b3fd0c2a97e44aa1c0f5de9b7783f12d6ce01ab94efc2208d7a6615f0e9c4b7';

const DAY = 86_400_000;

export const shanghaiDay = (time: Date) => new Date(time.getTime() + DAY / 3).toISOString().slice(0, 10);

/** Two in the morning of so many nights ago. */
export const lastNight = (ago: number) =>
  new Date(Date.parse(`${shanghaiDay(new Date(Date.now() - DAY / 12))}T02:00:00+08:00`) - ago * DAY);

export const differing = (i: number, cause: string, on: string) => ({
  register: 'enterprise',
  subject: enterpriseCode(i),
  title: enterpriseName(i),
  measure: 'high-tech-enterprises',
  on,
  cause,
});

export interface Operator {
  username: string;
  roles: string[];
}

export function mustOperate(me: Operator): void {
  if (me.roles.some((role) => role === 'supervisor' || role === 'system-admin')) return;
  throw new MockProblem(403, 'forbidden', '没有权限', '由区科委办（督查）或系统管理员办理。');
}
