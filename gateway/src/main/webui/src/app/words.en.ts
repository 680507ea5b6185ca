import type zh from './words.zh';

const en: typeof zh = {
  app: {
    name: 'Chaoyang Scorecard',
    secret: 'No classified information 严禁处理涉密信息',
    sample: 'Sample data',
    skip: 'Skip to content',
    main: 'Main',
    otherLanguage: '中文',
    otherLanguageShort: '中文',
    logout: 'Log out',
    notFound: 'No such page',
    notFoundHint: 'The address may be mistyped, or the page has moved.',
  },
  nav: {
    scorecard: 'Overview',
    registers: 'Registers',
    work: 'My work',
    tasks: 'Supervision',
    radar: 'Expiries',
    months: 'Closing',
    matters: 'Requests',
    reports: 'Reports',
    plan: 'Plan',
    system: 'System',
    journal: 'Audit',
    delegations: 'Stand-ins',
  },
};

export default en;
