/** 示例数据: fictional enterprises; codes have the right shape and no owner. */
const HEADS = ['光电', '智联', '永春', '北国', '净月', '启明', '长白', '松辽', '云杉', '晨曦', '瑞能', '博艺'];
const FIELDS = ['传感', '汽车电子', '生物制剂', '低空装备', '新材料', '工业软件', '激光器件', '医疗器械', '智能制造', '数据服务'];
const KINDS = ['technology-sme', 'high-tech', 'specialised'];

export const enterpriseName = (i: number) =>
  `示例${HEADS[i % HEADS.length]}${FIELDS[Math.floor(i / HEADS.length) % FIELDS.length]}${i >= 120 ? `${Math.floor(i / 120) + 1}号` : ''}有限公司`;

export const enterpriseCode = (i: number) =>
  `91220104MA0${String(10000 + i * 37).slice(-5)}${'0123456789ABCDEFGHJKLMNPQRTUWXY'[i % 31]}X`;

const day = (year: number, i: number) =>
  `${year}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 27) + 1).padStart(2, '0')}`;

export function certificate(i: number) {
  const year = 2023 + (i % 4);
  return {
    kind: KINDS[i % 3] as string,
    code: enterpriseCode(i),
    name: enterpriseName(i),
    number: `GR${year}22${String(1000 + i).padStart(6, '0')}`,
    issuedOn: day(year, i),
    validUntil: day(year + 3, i),
    announcement: `吉科发〔${year}〕${(i % 90) + 10}号`,
  };
}

export function countedRecords(count: number) {
  return Array.from({ length: count }, (_, i) => {
    const cert = certificate(i);
    return {
      source: 'innovation-service',
      register: 'enterprise',
      id: cert.code,
      title: cert.name,
      amount: 1,
      since: cert.issuedOn,
      until: cert.validUntil < '2026-11-25' ? '2026-12-08' : cert.validUntil,
      endsBy: 'expiry',
      link: `/registers/innovation/qualifications?subject=${cert.code}`,
    };
  });
}
