export default {
  ladder: {
    title: '催办规则',
    subtitle: '哪种函、到期前后多少天发、发给谁；由区科委办（督查）决定，写明理由并留痕。一次只发到期后应发的最重一种。',
    offset: '距时限（天，之前为负）',
    working: '只算工作日',
    colour: '颜色',
    colours: { blue: '蓝', yellow: '黄', orange: '橙', red: '红' },
    to: '告知',
    recipients: { liaison: '联络员', owner: '责任人', leader: '责任领导', office: '区科委办' },
    notSent: '不发',
    disorder: '越重的函应越晚发、颜色不轻于前一种，并至少告知一方。',
    confirm: '按此发“{what}”的函？',
  },
};
