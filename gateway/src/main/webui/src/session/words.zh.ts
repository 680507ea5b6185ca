export default {
  session: {
    expired: '登录已过期',
    expiredHint: '没有提交成功，填写的内容都还在。在新窗口重新登录后，回到这里接着提交。',
    login: '重新登录',
    again: '已重新登录，继续提交',
    check: '我已登录',
    stillOut: '还没有登录。',
    other: '现在登录的是 {now}，填写的人是 {before}。请换回 {before} 登录；以别人的名义不能提交。',
    loggedIn: '已登录',
    loggedInHint: '可以关闭这个窗口，回到原来的页面接着提交。',
    close: '关闭窗口',
    logoutDrafts: '退出会清除本机保存的 {n} 份没有提交的内容。仍要退出吗？',
  },
};
