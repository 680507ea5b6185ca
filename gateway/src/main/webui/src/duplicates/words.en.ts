import type zh from './words.zh';

const en: typeof zh = {
  duplicates: {
    title: 'Duplicates',
    subtitle:
      'What stands in the register twice should count once. A merge keeps both histories and moves the count in one step.',
    offered: 'Possible duplicates',
    total: '{n} pairs',
    none: 'No possible duplicates',
    noneHint: 'Looked for by equal codes, former names and similar names.',
    one: 'Record A',
    other: 'Record B',
    why: 'Why',
    likeness: { code: 'Same identifier', name: 'Same name', former_name: 'A former name', similar_name: 'Similar name' },
    acts: 'Actions',
    intoOther: 'A into B',
    intoOne: 'B into A',
    distinct: 'Not the same',
    merges: 'Merges',
    noMerges: 'Nothing was merged yet',
    noMergesHint: 'Propose a merge above; another reviewer of the unit decides.',
    away: 'Merged away',
    stays: 'Keeps the count',
    state: 'State',
    states: {
      proposed: 'To be reviewed',
      returned: 'Returned',
      merged: 'Merged',
      undo_proposed: 'Split to be reviewed',
      undone: 'Split',
      distinct: 'Not the same',
    },
    reason: 'Reason',
    proposed: 'proposed by {who} · {unit}, {time}',
    decided: 'decided by {who}, {time}',
    confirm: {
      propose: 'Merge “{title}” into “{into}”? Once accepted, the two count once.',
      distinguish: '“{title}” and “{into}” are not the same? They are not offered again.',
      accept: 'Accept? The count of “{title}” and “{into}” changes at once.',
      return: 'Return the request about “{title}” and “{into}”',
      undo: 'Ask to split “{title}” and “{into}”? Once accepted, each counts by itself.',
    },
    act: { propose: 'Propose merge', distinguish: 'Not the same', accept: 'Accept', return: 'Return', undo: 'Ask to split' },
    done: {
      propose: 'Proposed, waiting for review',
      distinguish: 'Noted',
      accept: 'Accepted; the scorecard follows',
      return: 'Returned',
      undo: 'Proposed, waiting for review',
    },
  },
};

export default en;
