export default {
  radar: {
    title: '到期雷达',
    subtitle: '30、60、90 天内到期的证书、聘期和备案，以及一户不续时各指标还剩多少。',
    of: '范围',
    all: '全部指标',
    mine: '本单位牵头',
    now: '现在',
    within: '{days} 天内',
    expiring: '到期 {n}',
    left: '剩 {value}',
    below: '低于目标',
    none: '90 天内没有到期',
    noneHint: '有到期日的记录会提前出现在这里。',
    records: '{name}：{days} 天内到期',
    on: '自此日起不再计入',
  },
};
