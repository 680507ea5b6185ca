export default {
  state: {
    loading: '正在读取…',
    failed: '没能读出来',
    noAnswer: '服务没有回应',
    noAnswerHint: '请检查网络，稍后再试；已填写的内容还在。',
    retry: '再试一次',
    stale: '下面显示的是上一次读到的内容。',
    code: '问题代码 {code}',
    close: '关闭',
    cancel: '取消',
  },
  print: {
    sample: '示例数据',
    by: '{who} 打印于 {time}',
  },
  pager: {
    label: '翻页',
    range: '第 {from}–{to} 条，共 {total} 条',
    previous: '上一页',
    next: '下一页',
    of: '第 {page} / {pages} 页',
  },
};
