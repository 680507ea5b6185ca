import type zh from './words.zh';

const en: typeof zh = {
  ladder: {
    title: 'When letters go out',
    subtitle:
      'Which letter, how many days before or after the due day, and to whom; the office decides, with a reason that is kept. Only the gravest letter that is due goes out.',
    offset: 'Days from the due day (negative: before)',
    working: 'Working days only',
    colour: 'Colour',
    colours: { blue: 'Blue', yellow: 'Yellow', orange: 'Orange', red: 'Red' },
    to: 'Tells',
    recipients: { liaison: 'liaison', owner: 'owner', leader: 'leader', office: 'the office' },
    notSent: 'Not sent',
    disorder: 'A graver letter goes out later, is of no milder colour, and tells somebody.',
    confirm: 'Send letters on “{what}” like this?',
  },
};

export default en;
