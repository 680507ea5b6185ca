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
  draft: {
    found: 'You go on with what you had typed and not sent.',
    discard: 'Discard and begin anew',
    unkept: 'This holds personal data: what you type is not kept on this computer and is gone when you leave the page.',
    leave: 'What you typed has neither been sent nor kept on this computer. It will be gone. Leave all the same?',
  },
  refused: {
    title: 'Not for your role',
    who: 'This page is for: {who}. The role of your account {account}: {roles}.',
    ask: 'If your work needs it, ask the security admin; if you were just given the role, log out and in again.',
    without: 'Without a role',
    withoutHint:
      'Your account {account} has no role in this system yet: ask the security admin for one; if you were just given it, log out and in again.',
    missing: 'Not found',
    home: 'To the overview',
    back: 'Back',
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
