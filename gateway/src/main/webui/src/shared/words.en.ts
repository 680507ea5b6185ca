import type zh from './words.zh';

const en: typeof zh = {
  state: {
    loading: 'Loading…',
    failed: 'This could not be read',
    noAnswer: 'The service does not answer',
    noAnswerHint: 'Check the network and try again; what you typed is still here.',
    retry: 'Try again',
    stale: 'Shown below is what was read last.',
    code: 'Problem {code}',
    close: 'Close',
    cancel: 'Cancel',
  },
  print: {
    sample: 'Sample data',
    by: 'Printed by {who} on {time}',
  },
  pager: {
    label: 'Pages',
    range: '{from}–{to} of {total}',
    previous: 'Previous',
    next: 'Next',
    of: 'Page {page} of {pages}',
  },
};

export default en;
