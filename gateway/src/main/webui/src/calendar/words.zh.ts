export default {
  calendar: {
    title: '工作日历',
    of: '{year} 年工作日历',
    subtitle: '催办的工作日按国务院办公厅的放假通知计算。',
    uncovered: '{year} 年的放假通知尚未载入，只按周末计算。请系统管理员在通知发布后更新日历。',
    holiday: '放假',
    madeUp: '调休上班',
    weekend: '周末',
    works: '班',
    off: '休',
    month: '{n} 月',
    weekdays: { 1: '一', 2: '二', 3: '三', 4: '四', 5: '五', 6: '六', 7: '日' },
  },
};
