import type zh from './words.zh';

const en: typeof zh = {
  lists: {
    title: 'Compare a list',
    subtitle:
      'Put in a published list and see what the register lacks, has beside it or has otherwise; make drafts of what it lacks.',
    drop: 'Drop the published list (.xlsx) here, or',
    common: 'What all its rows have in common',
    commonHint:
      'What holds for the whole list and has no column, such as kind, document number, day of announcement. It completes the drafts; only records that have it too can be “not in the list”.',
    addField: 'Add a field…',
    dropField: 'Remove “{field}”',
    compare: 'Compare',
    comparing: 'Comparing…',
    recent: 'Comparisons',
    empty: 'Nothing was compared yet',
    emptyHint: 'Clerks of this register can upload a published list.',
    outcomes: {
      missing: 'Missing',
      differing: 'Different',
      extra: 'Not in the list',
      unreadable: 'Unreadable',
      drafted: 'Drafted',
      same: 'Same',
    },
    hint: {
      missing: 'In the list, not in the register.',
      differing: 'In both, with other content: check, and revise the record.',
      extra: 'In the register, not in the list.',
      unreadable: 'These rows do not say which record, or hold something wrong.',
      drafted: 'Drafts of your unit by now: complete and submit them.',
      same: 'The same in both.',
    },
    byOutcome: 'By outcome',
    row: 'Row',
    record: 'Record',
    differences: 'Differences',
    difference: 'list “{listed}”, register “{registered}”',
    draftAll: 'Draft all',
    draftSelected: 'Draft the selected {n}',
    drafted: '{drafted} drafts made',
    draftedSome: '{drafted} drafts made, {refused} rows still lack something',
    noRows: 'No such rows',
    noRowsHint: 'Look at the other outcomes.',
  },
};

export default en;
