import { computed, onMounted, onScopeDispose, ref, watch } from 'vue';
import { useRouter } from 'vue-router';
import type { Sheet } from '@/import/api';
import { useImport } from '@/import/useImport';
import type { Register } from '@/register/useRegister';
import { useAction } from '@/shared/composables/useAction';
import { useResource } from '@/shared/composables/useResource';
import { overlay } from './cells';
import {
  errorsByPlace,
  firstLook,
  hasPersonal,
  missingFields,
  MOST_ROWS,
  pastedInto,
  placeKey,
  toSend,
  type Pasted,
} from './pasted';
import { bestSheet, remap } from './sheets';
import { parseTsv } from './tsv';
import { takePasted } from './usePastedTable';

/** Most a service lists at once, and more than anybody mends by hand. */
const MOST_ERRORS = 1000;

/** What was pasted and mended, by register. In memory only: gone with the page, as it may hold personal data. */
const tables = new Map<string, Pasted>();

/** A table that is pasted, mended, looked at by the service and handed on to the preview every import has. */
export function usePaste(register: Register) {
  const router = useRouter();
  const sheets = useResource(async (signal) =>
    (await register.imports.sheets(signal)).filter((sheet) => sheet.register === register.info.register),
  );
  const pasted = ref<Pasted | null>(tables.get(register.path) ?? null);
  const tooMany = ref(0);
  const sheet = computed<Sheet | null>(() => sheets.data.value?.find((s) => s.title === pasted.value?.sheet) ?? null);
  const action = useAction();
  const importId = ref<string>();
  const watched = useImport(
    () => register.imports,
    () => importId.value,
  );
  /** What the service has found and nobody has changed since. */
  const found = ref(new Map<string, string>());

  const looked = computed(() => (pasted.value && sheet.value ? firstLook(pasted.value, sheet.value) : new Map<string, never>()));
  const missing = computed(() => (pasted.value && sheet.value ? missingFields(pasted.value, sheet.value) : []));
  const personal = computed(() => pasted.value !== null && sheet.value !== null && hasPersonal(pasted.value, sheet.value));

  function keep(now: Pasted | null): void {
    pasted.value = now;
    if (now) tables.set(register.path, now);
    else tables.delete(register.path);
  }
  function forgetFindings(): void {
    found.value = new Map();
    importId.value = undefined;
    watched.data.value = null;
  }

  function take(text: string): void {
    const rows = parseTsv(text);
    const into = bestSheet(rows, sheets.data.value ?? []);
    if (!into || rows.length === 0) return;
    const table = pastedInto(into, rows);
    tooMany.value = Math.max(0, table.cells.length - MOST_ROWS);
    forgetFindings();
    keep({ ...table, cells: table.cells.slice(0, MOST_ROWS) });
  }
  /** The same table for another sheet of the workbook. */
  function chooseSheet(title: string): void {
    const into = sheets.data.value?.find((s) => s.title === title);
    if (!into || !pasted.value) return;
    const { headings, cells } = pasted.value;
    forgetFindings();
    keep(pastedInto(into, headings ? [headings, ...cells] : cells));
  }
  function chooseField(column: number, name: string | null): void {
    if (!pasted.value) return;
    forgetFindings();
    keep({ ...pasted.value, mapping: remap(pasted.value.mapping, column, name) });
  }

  /** Lays a block over the table; what had been found there is no longer known to be wrong. */
  function write(row: number, column: number, block: string[][]): void {
    if (!pasted.value) return;
    const cells = overlay(pasted.value.cells, { row, column }, block).slice(0, MOST_ROWS);
    const left = new Map(found.value);
    block.forEach((line, r) => {
      left.delete(placeKey(row + r, null));
      line.forEach((_, c) => left.delete(placeKey(row + r, column + c)));
    });
    found.value = left;
    keep({ ...pasted.value, cells });
  }
  function removeRow(row: number): void {
    if (!pasted.value) return;
    forgetFindings();
    keep({ ...pasted.value, cells: pasted.value.cells.filter((_, index) => index !== row) });
  }

  const preview = () => router.push({ path: `${register.importPath}/import`, query: { import: importId.value } });

  async function check(): Promise<void> {
    const now = pasted.value;
    const into = sheet.value;
    if (!now || !into) return;
    const started = await action.run(() => register.imports.paste(toSend(now, into)));
    if (!started) return;
    importId.value = started.id;
    keep({ ...now, imported: started.id });
    watched.adopt(started);
  }
  watch(
    () => watched.data.value?.state,
    async (state) => {
      const { id } = watched.data.value ?? {};
      if (state !== 'previewed' || !id || !pasted.value) return;
      const errors = await action.run(() => register.imports.errors(id, 0, MOST_ERRORS));
      if (!errors) return;
      found.value = errorsByPlace(pasted.value, errors.items);
      if (watched.data.value?.counts?.wrong === 0) await preview();
    },
  );

  // What was handed over is taken up once it is known what sheets there are.
  /** Whoever comes back finds the table again, unless all of it has been committed meanwhile. */
  async function forgetCommitted(): Promise<void> {
    const before = pasted.value;
    if (!before?.imported) return;
    const imported = await action.run(() => register.imports.read(before.imported!));
    if (imported?.committedAt && imported.counts?.wrong === 0 && pasted.value === before) keep(null);
  }
  void forgetCommitted();
  watch(
    sheets.data,
    (known) => {
      const handed = known && takePasted();
      if (handed) take(handed);
    },
    { immediate: true },
  );

  const warn = (event: BeforeUnloadEvent) => pasted.value && event.preventDefault();
  onMounted(() => window.addEventListener('beforeunload', warn));
  onScopeDispose(() => window.removeEventListener('beforeunload', warn));

  return {
    sheets,
    sheet,
    pasted,
    tooMany,
    looked,
    found,
    missing,
    personal,
    action,
    watched,
    take,
    chooseSheet,
    chooseField,
    write,
    removeRow,
    check,
    preview,
    clear: () => (forgetFindings(), keep(null)),
  };
}

export type Paste = ReturnType<typeof usePaste>;
