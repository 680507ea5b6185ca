import type { RecordView } from '@/register/api';

/** A record as evidence: its subject as the ledger knows it. */
export interface RecordEvidence {
  id: string;
  /** Source and kind, `innovation-service/platform`. */
  register: string;
  name: string;
}

/** @returns undefined for a record that counts for nothing */
export function evidenceOf(service: string, record: Pick<RecordView, 'title' | 'subjects'>): RecordEvidence | undefined {
  const [subject] = record.subjects;
  return subject && { id: subject.id, register: `${service}-service/${subject.register}`, name: record.title };
}
