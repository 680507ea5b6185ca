import type { Content, Evidence, Field, FieldValue, RecordView, Revision } from './api';

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

/** What a browser can show without a program of its own. */
export const isShowable = ({ mediaType }: Pick<Evidence, 'mediaType'>): boolean =>
  ['application/pdf', 'image/png', 'image/jpeg'].includes(mediaType);

/** What a revision did to a record, beside the one before it. */
export interface RevisionChange {
  revision: Revision;
  /** Of the first there is nothing to compare with: what it said. */
  fields: { field: Field; before: FieldValue | undefined; after: FieldValue | undefined }[];
  isFirst: boolean;
  added: Evidence[];
  removed: Evidence[];
}

/** The revisions of a record, the newest first. Those of a merge say nothing of its content. */
export function changesOf(fields: Field[], revisions: Revision[]): RevisionChange[] {
  let last: Revision | null = null;
  const changes = [...revisions]
    .sort((a, b) => a.seq - b.seq)
    .map((revision): RevisionChange => {
      const before: Revision | null = last;
      const saysNothing = Object.keys(revision.snapshot).length === 0;
      if (saysNothing) return { revision, fields: [], isFirst: false, added: [], removed: [] };
      last = revision;
      const changed = new Set(differences(fields, before?.snapshot ?? {}, revision.snapshot));
      const missing = (from: Evidence[], others: Evidence[]) => from.filter((e) => !others.some((other) => other.id === e.id));
      return {
        revision,
        fields: fields
          .filter((field) => changed.has(field.name))
          .map((field) => ({ field, before: before?.snapshot[field.name], after: revision.snapshot[field.name] })),
        isFirst: before === null,
        added: missing(revision.evidence, before?.evidence ?? []),
        removed: missing(before?.evidence ?? [], revision.evidence),
      };
    });
  return changes.reverse();
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
