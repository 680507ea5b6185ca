export default {
  role: {
    clerk: '经办',
    reviewer: '审核',
    supervisor: '督查',
    leader: '领导',
    'system-admin': '系统管理员',
    'security-admin': '安全管理员',
    'audit-admin': '审计管理员',
    ledger: '总账',
  },
};
