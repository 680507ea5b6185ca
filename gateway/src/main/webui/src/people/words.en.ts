import type zh from './words.zh';

const en: typeof zh = {
  people: {
    title: 'People',
    subtitle:
      'Who files, reviews and reads for which unit. Accounts and roles are given out at the identity server; here they are read only.',
    explain:
      'Only people who have logged in are listed, with the name, unit and roles the identity server gave at their last login; what is changed there appears here when they next come. Who has not come since {since} is not kept.',
    console: 'Open the identity server',
    counts: 'Units: {units} · people: {people}',
    search: 'Name or login',
    anyUnit: 'All units',
    anyRole: 'All roles',
    withoutUnit: 'Without a unit',
    onlyMissing: 'Only units that miss somebody ({n})',
    name: 'Name',
    account: 'Login',
    roles: 'Roles',
    standIns: 'Stand-ins',
    lastSeen: 'Last seen',
    firstSeen: 'First seen',
    missing: 'No {role}',
    missingHint: 'Nobody has logged in with this role',
    gone: "Not among today's units",
    nobody: 'Nobody has logged in yet',
    idle: 'Not seen for 90 days',
    standsInFor: 'Reviews for {who} until {until} ({places})',
    isStoodInBy: '{who} stands in until {until} ({places})',
    none: 'Nobody found',
    noneHint: 'Try another name, unit or role.',
    clear: 'Clear the filters',
    toAll: 'All people',
    moreMissing: '{n} more units',
    allStaffed: 'Every unit has who files and who reviews',
    understaffed: '{n} units miss somebody',
  },
};

export default en;
