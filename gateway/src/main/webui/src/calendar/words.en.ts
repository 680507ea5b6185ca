import type zh from './words.zh';

const en: typeof zh = {
  calendar: {
    title: 'Working days',
    of: 'Working days of {year}',
    subtitle: "Letters count working days by the State Council's notice on holidays.",
    uncovered:
      'The notice for {year} is not known yet: only weekends count as days off. The administrator updates the calendar once it is out.',
    holiday: 'Holiday',
    madeUp: 'Weekend day that is worked',
    weekend: 'Weekend',
    works: 'on',
    off: 'off',
    month: 'Month {n}',
    weekdays: { 1: 'Mo', 2: 'Tu', 3: 'We', 4: 'Th', 5: 'Fr', 6: 'Sa', 7: 'Su' },
  },
};

export default en;
