export default {
  plan: {
    title: '科技创新行动计划',
    subtitle: '{no} · 到 {year} 年',
    goals: '总体目标',
    contents: '目录',
    units: '责任单位',
    lead: '牵头',
    indicators: '量化指标',
    observations: '观测（由名册得出，不设目标）',
    notObserved: '还没有记录',
    workItems: '工作事项',
    trackable: '可跟踪',
    deadline: '时限 {day}',
    print: '打印',
    counts: { programmes: '工程', actions: '行动', indicators: '指标', workItems: '工作事项', units: '责任单位' },
  },
};
