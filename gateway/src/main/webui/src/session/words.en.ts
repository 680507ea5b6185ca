import type zh from './words.zh';

const en: typeof zh = {
  session: {
    expired: 'Your login has expired',
    expiredHint:
      'Nothing was sent, and everything you typed is still here. Log in again in a new window, then send it from here.',
    login: 'Log in again',
    again: 'Logged in: send it now',
    check: 'I am logged in',
    stillOut: 'Nobody is logged in yet.',
    other: '{now} is logged in now, but {before} typed this. Log in as {before} again; nobody can send it in their name.',
    loggedIn: 'Logged in',
    loggedInHint: 'You can close this window and go on where you were.',
    close: 'Close window',
    logoutDrafts: 'Logging out clears {n} form(s) kept on this computer that were not sent. Log out all the same?',
  },
  role: {
    clerk: 'clerk',
    reviewer: 'reviewer',
    supervisor: 'supervisor',
    leader: 'leader',
    'system-admin': 'system administrator',
    'security-admin': 'security administrator',
    'audit-admin': 'audit administrator',
    ledger: 'ledger',
  },
};

export default en;
