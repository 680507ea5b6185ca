export default {
  work: {
    title: '待办',
    submitted: '待我审核',
    draft: '我的草稿与退回',
    tasks: { waiting: '待我办理的任务', owed: '{month} 待报进展', overdue: '超期任务' },
    empty: '没有待办',
    emptyHint: '需要登记新情况时，打开名册新建或导入。',
    none: '您的角色没有待办：可在总览查看指标。',
    openAll: '全部 {n} 条',
    imports: '按导入批次审核',
  },
};
