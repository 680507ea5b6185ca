import type zh from './words.zh';

const en: typeof zh = {
  app: {
    name: 'Chaoyang Scorecard',
    secret: 'No classified information 严禁处理涉密信息',
    unreadablePicture: '{name} cannot be read; please take a JPEG or PNG picture.',
    sample: 'Sample data',
    skip: 'Skip to content',
    main: 'Main',
    otherLanguage: '中文',
    otherLanguageShort: '中文',
    logout: 'Log out',
    notFound: 'No such page',
    notFoundHint: 'The address may be mistyped, or the page has moved.',
    more: 'More',
    broken: 'This page could not be opened',
    brokenHint: 'A new version may be on its way. Try again in a while; what you typed is still kept on this computer.',
  },
  connection: {
    lost: 'Connection lost: you see what was read at {time}. Drafts are kept on this computer.',
    offline: 'The server does not answer',
    offlineHint:
      'Figures are not kept on this computer. The page opens by itself once you are connected; what you typed is still here.',
    pageNotKept: 'This page has not been opened on this computer before. It opens by itself once you are connected.',
  },
  release: {
    ready: 'A new version is ready; reload to use it.',
    take: 'Reload',
    later: 'Later',
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
