import type zh from './words.zh';

const en: typeof zh = {
  radar: {
    title: 'Expiries ahead',
    subtitle:
      'Certificates, terms and filings that end within 30, 60 and 90 days, and what is left of each figure if nothing is renewed.',
    of: 'Which',
    all: 'All indicators',
    mine: 'Led by my unit',
    now: 'Now',
    within: 'Within {days} days',
    expiring: '{n} expire',
    left: '{value} left',
    below: 'below target',
    none: 'Nothing expires within 90 days',
    noneHint: 'Whatever has an end appears here in time.',
    records: '{name}: ending within {days} days',
    on: 'No longer counted from',
  },
};

export default en;
