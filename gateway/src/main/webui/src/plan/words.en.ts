import type zh from './words.zh';

const en: typeof zh = {
  plan: {
    title: 'Science and innovation action plan',
    subtitle: '{no} · to {year}',
    goals: 'Goals',
    contents: 'Contents',
    units: 'Units',
    lead: 'lead',
    indicators: 'Indicators',
    workItems: 'Work items',
    observations: 'Observed (from registers, without a target)',
    notObserved: 'no records yet',
    trackable: 'Trackable',
    deadline: 'due {day}',
    print: 'Print',
    counts: { programmes: 'programmes', actions: 'actions', indicators: 'indicators', workItems: 'work items', units: 'units' },
  },
};

export default en;
