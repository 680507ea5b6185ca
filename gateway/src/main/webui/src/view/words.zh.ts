export default {
  view: {
    label: '视图',
    all: '全部',
    save: '保存为视图',
    saveTitle: '把当前的筛选、排序和列保存为视图',
    name: '视图名称',
    nameHint: '只有您自己看得到，换一台电脑登录也在。要分享，把地址发给同事即可。',
    kept: '已保存视图“{name}”',
    update: '用当前样子更新',
    updated: '视图“{name}”已更新',
    rename: '改名',
    renameTitle: '给视图“{name}”改名',
    forget: '删除',
    forgetTitle: '删除视图“{name}”？名册里的记录不受影响。',
    forgotten: '视图“{name}”已删除',
    changed: '已改动',
  },
};
