import type zh from './words.zh';

const en: typeof zh = {
  work: {
    title: 'My work',
    submitted: 'Waiting for my review',
    draft: 'My drafts and returns',
    tasks: { waiting: 'Tasks waiting for me', owed: 'To be reported for {month}', overdue: 'Overdue tasks' },
    empty: 'Nothing is waiting',
    emptyHint: 'To file something new, open a register.',
    none: 'Your role has no work list: see the overview.',
    openAll: 'All {n}',
    imports: 'Review by import',
  },
};

export default en;
