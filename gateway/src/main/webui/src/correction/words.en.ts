import type zh from './words.zh';

const en: typeof zh = {
  correction: {
    title: 'Correction slips',
    hint: 'What was recorded later and changes a locked figure: the lead unit says why, a reviewer signs, the office approves; then the month can be locked.',
    none: 'No figure of the lock before has changed: nothing to correct.',
    open: '{n} not approved yet; they come before the lock',
    allCovered: 'All approved',
    records: 'Records behind it',
    because: 'Reason: {reason}',
    states: {
      none: 'To be written',
      drafted: 'To be signed',
      signed: 'To be approved',
      returned: 'Returned',
      approved: 'Approved',
      moved: 'The figure has moved: write it again',
    },
    moves: { draft: 'Write', sign: 'Sign', approve: 'Approve', return: 'Return' },
    done: { draft: 'Written; to be signed', sign: 'Signed; to be approved', approve: 'Approved', return: 'Returned' },
    confirm: '{move} the slip: {name}',
    reason: 'Why the locked figure was wrong',
    reasonHint:
      'For example: two certificates ran out in August and were recorded in September. It is part of the lock and of bulletins.',
    returnReason: 'Why it is returned',
    uncovered: 'Slips not approved yet: {names}',
  },
};

export default en;
