import type zh from './words.zh';

const en: typeof zh = {
  moment: {
    on: 'As of',
    knownAt: 'As known at',
    now: 'now',
    fixed: 'Fixed · as known at {time}',
    printed: 'As of {on} · as known at {knownAt}',
  },
  live: {
    live: 'Live',
    lag: 'Live · {seconds} s ago',
    connecting: 'Connecting…',
    offline: 'Disconnected, retrying',
    moved: '{name} went from {from} to {to}',
  },
  status: {
    reached: 'Reached',
    missed: 'Missed',
    smallSample: 'Too few',
    unreported: 'Unreported',
    normal: 'On track',
    warning: 'At risk',
    late: 'Behind',
    pending: 'Definition pending',
  },
  scorecard: {
    title: 'Science and innovation action plan',
    export: 'Export',
    subtitle: '朝府办〔2025〕6号 · {programmes} programmes, {actions} actions, {indicators} indicators',
    counts: 'Filter by status',
    programmeCount: '{n} indicators',
    noIndicators: 'No quantified indicators here; see the work items in the plan.',
    noneOfStatus: 'No indicator has this status.',
    showAll: 'Show all',
    empty: 'No indicators yet',
    emptyHint: 'The plan is not loaded; ask the system administrator.',
    action: 'Action {no}',
    columns: {
      indicator: 'Indicator',
      value: 'Now / target 2027',
      progress: 'Increment (▼ by now, red line: target)',
      spark: 'Last 24 months',
      change: '30 days',
      status: 'Status',
    },
    increment: '{share} of increment',
    planned: '{done}; {value} expected by now',
    baseline: 'from {value}',
    noProgress: 'no data yet',
    sparkLabel: 'From {first} to {last} in 24 months, target {target}',
    change: '{up} more and {down} fewer in 30 days',
  },
};

export default en;
