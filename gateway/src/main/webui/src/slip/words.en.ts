import type zh from './words.zh';

const en: typeof zh = {
  slip: {
    title: 'Letters',
    subtitle:
      'A reminder before something is due, an urging after it, a circular when it stays undone; colours tell how grave a letter is, not how an indicator stands.',
    kind: 'Kind of letter',
    anyKind: 'All kinds',
    letters: { reminder: 'Reminder', urging: 'Urging', circular: 'Circular' },
    obligations: { task: 'Task', milestone: 'Milestone', month: 'Month' },
    open: 'To be answered',
    answered: 'Answered',
    settled: 'Done',
    none: 'No letters',
    noneHint: 'What is due and overdue is looked at every working day.',
    sweep: 'Look now',
    swept: '{n} letters issued',
    to: 'To {unit}:',
    answer: 'Answer',
    answerHint: 'Progress, problems and next steps in {n} characters at most; once only.',
    send: 'Answer',
    sent: 'Answered',
    answeredBy: 'Answered by {who}, {time}',
    settledOn: 'Done as asked for, {time}.',
    print: 'Print',
    see: 'See to it',
  },
};

export default en;
