import type { Person, Staffing } from './api';
import type { Delegation } from '@/delegation/api';
import { stateOf } from '@/delegation/delegations';
import { plusDays } from '@/shared/dates';

export interface PeopleFilter {
  /** Part of a name or of a login. */
  text?: string;
  role?: string;
  unit?: string;
  /** Units that miss somebody only. */
  missing?: boolean;
}

/** The units that are asked for, each with those of its people who are; a unit nobody is found in only while no person is looked for. */
export function shownUnits(units: Staffing[], { text, role, unit, missing }: PeopleFilter): Staffing[] {
  const part = text?.toLowerCase();
  const isFound = (one: Person) =>
    (!part || [one.account, one.name].some((word) => word.toLowerCase().includes(part))) && (!role || one.roles.includes(role));
  return units
    .filter((one) => (!unit || one.unit === unit) && (!missing || one.missing.length > 0))
    .map((one) => ({ ...one, people: one.people.filter(isFound) }))
    .filter((one) => one.people.length > 0 || (!part && !role));
}

const IDLE_DAYS = 90;

/** Whether somebody has not come for so long that their account may not be needed any more. */
export const isIdle = (person: Pick<Person, 'lastSeen'>, today: string): boolean => person.lastSeen < plusDays(today, -IDLE_DAYS);

/** A review that is in a colleague's hands today, everywhere it is. */
export interface StandIn {
  delegator: string;
  delegate: string;
  until: string;
  places: string[];
}

/** What is in force today; handed over at several places alike, it is one. */
export function standInsToday(found: { place: string; delegations: Delegation[] }[], today: string): StandIn[] {
  const all = new Map<string, StandIn>();
  for (const { place, delegations } of found) {
    for (const { delegator, delegate, until } of delegations.filter((one) => stateOf(one, today) === 'inForce')) {
      const key = [delegator, delegate, until].join('\n');
      const known = all.get(key) ?? { delegator, delegate, until, places: [] };
      if (!known.places.includes(place)) known.places.push(place);
      all.set(key, known);
    }
  }
  return [...all.values()];
}
