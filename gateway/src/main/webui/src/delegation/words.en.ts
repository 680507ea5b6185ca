import type zh from './words.zh';

const en: typeof zh = {
  delegation: {
    title: 'Delegation',
    subtitle:
      'While on leave, hand your review to a clerk or reviewer of your unit, for 60 days at most; revoke it at any time. Who decided in whose place is kept, and nobody reviews their own entry.',
    delegate: "Your colleague's login",
    from: 'From',
    until: 'Until (inclusive)',
    send: 'Hand over',
    done: 'Handed over',
    none: 'No delegations',
    noneHint: 'Before a leave, give the login of a colleague and the days above.',
    noneYet: 'Reviews that are handed over during a leave are listed here.',
    delegator: 'Reviewer',
    to: 'In the hands of',
    days: 'Days',
    revoke: 'Revoke',
    revokeConfirm: 'Take back from {delegate} the review of {delegator} ({from} – {until})?',
    revokeHint: '{place}: it ends at once. What was decided stays decided, and that it was taken back is kept.',
    state: { coming: 'Not begun', inForce: 'In force', over: 'Over', revoked: 'Revoked' },
    place: { months: 'Month sign-off', talent: 'Talent registers', fund: 'Fund registers', innovation: 'Innovation registers' },
  },
  handover: {
    title: 'Hand tasks over',
    hint: "When a colleague leaves their post, all they answer for in open tasks becomes the successor's; what was done before stays as it was.",
    from: 'Login of who leaves',
    name: 'Name of the successor',
    account: 'Login of the successor',
    confirm: 'Hand the tasks of {from} to {name} ({account})?',
    send: 'Hand over',
    done: '{n} tasks handed over: {tasks}',
    nothing: 'Nothing open is in the hands of {from}.',
  },
};

export default en;
