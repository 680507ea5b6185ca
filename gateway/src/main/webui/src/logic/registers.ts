/** The registers the app knows; the services own their fields and rules. */
export interface RegisterInfo {
  service: string;
  register: string;
  /** Units whose clerks file here and whose reviewers accept. */
  units: string[];
  /** Register whose path carries the import workbook (enterprises and qualifications share one). */
  workbook: string;
  indicators: string[];
}

export const REGISTERS: RegisterInfo[] = [
  { service: 'innovation', register: 'enterprises', units: ['kjj', 'gxj'], workbook: 'enterprises', indicators: ['I09', 'I10', 'I11'] },
  { service: 'innovation', register: 'qualifications', units: ['kjj', 'gxj'], workbook: 'enterprises', indicators: ['I09', 'I10', 'I11'] },
  { service: 'talent', register: 'appointments', units: ['rcb', 'rsj'], workbook: 'appointments', indicators: ['I14', 'I15'] },
  { service: 'fund', register: 'deals', units: ['czj', 'chaoying'], workbook: 'deals', indicators: ['I17'] },
];

export const findRegister = (service: string, register: string): RegisterInfo | undefined =>
  REGISTERS.find((r) => r.service === service && r.register === register);

export const registersOf = (unit: string): RegisterInfo[] => REGISTERS.filter((r) => r.units.includes(unit));

export const pathOf = (info: Pick<RegisterInfo, 'service' | 'register'>): string =>
  `/registers/${info.service}/${info.register}`;

export const importPathOf = (info: RegisterInfo): string => `/registers/${info.service}/${info.workbook}`;

/** The indicator a measure feeds, with what its amounts are counted in. */
export const INDICATOR_OF_MEASURE: Record<string, string> = {
  'technology-smes': 'I09',
  'high-tech-enterprises': 'I10',
  'specialised-enterprises': 'I11',
  'science-vice-presidents': 'I14',
  'industry-professors': 'I15',
  'fund-investees': 'I17',
};

/** Measures with @ are the alternatives of a reading that is not settled. */
export function splitMeasure(measure: string): { name: string; alternative: string | null } {
  const [name = measure, alternative = null] = measure.split('@');
  return { name, alternative };
}
