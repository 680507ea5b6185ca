import type zh from './words.zh';

const en: typeof zh = {
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
