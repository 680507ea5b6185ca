import type { Content, Field, FieldValue, RecordView } from './api';

export type ShownState = RecordView['state'] | 'returned' | 'withdrawal';

/** A draft that came back and a withdrawal under way are states of their own to the reader. */
export function shownState(row: Pick<RecordView, 'state' | 'withdrawal' | 'returnReason'>): ShownState {
  if (row.state === 'draft' && row.returnReason) return 'returned';
  if (row.state === 'submitted' && row.withdrawal) return 'withdrawal';
  return row.state;
}

const blank = (value: FieldValue | undefined): boolean => value === undefined || value === null || value === '';

export function sameValue(a: FieldValue | undefined, b: FieldValue | undefined): boolean {
  return (blank(a) && blank(b)) || a === b || (!blank(a) && !blank(b) && String(a) === String(b));
}

/** Names of the fields in which two versions differ. */
export function differences(fields: Field[], before: Content, after: Content): string[] {
  return fields.map((f) => f.name).filter((name) => !sameValue(before[name], after[name]));
}

/** What the form sends: texts trimmed, emptied fields as null, fields nobody touched as they came (masked ones too). */
export function contentToSend(fields: Field[], typed: Content): Content {
  return Object.fromEntries(
    fields.map(({ name }) => {
      const value = typed[name];
      const clean = typeof value === 'string' ? value.trim() : value;
      return [name, blank(clean) ? null : clean];
    }),
  );
}

/** After a conflict: the newest content, with what was typed here laid over it. */
export function rebase(fields: Field[], base: Content, typed: Content, newest: Content): Content {
  const mine = new Set(differences(fields, base, typed));
  return Object.fromEntries(fields.map(({ name }) => [name, mine.has(name) ? typed[name] : newest[name]]));
}

/** The codes of causes and kinds as our words know them: MOVED_IN, moved_in and movedIn are one. */
export function camelCode(code: string): string {
  const lower = /[a-z]/.test(code) ? code : code.toLowerCase();
  return lower.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
