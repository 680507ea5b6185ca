import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { importApi } from '@/import/api';
import { registerApi, type Field, type FieldValue } from './api';
import { formatNumber } from '@/shared/format';
import { importPathOf, pathOf, splitMeasure, type RegisterInfo } from './registers';
import { currentLocale } from '@/shared/i18n/locale';
import { usePlan } from '@/plan/usePlan';
import { useMe } from '@/session/useMe';
import { useRegisters } from './useRegisters';
import { useResource } from '@/shared/composables/useResource';

/** One register as a screen needs it: its calls, its fields, its words and what this user may do in it. */
export function useRegister(service: string, register: string) {
  const { t } = useI18n();
  const { me, isClerk, isReviewer } = useMe();
  const { find, registerTitle } = useRegisters();
  const { unitNames } = usePlan();
  const known = computed(() => find(service, register));
  // A service that was away when the app started is known later.
  const info = computed<RegisterInfo>(
    () => known.value ?? { service, register, units: [], workbook: register, mergeable: false },
  );
  const imports = computed(() => importApi(service, info.value.workbook));
  const path = pathOf({ service, register });
  const api = registerApi(service, register);
  // Options come in the language they are asked for in.
  const fields = useResource((signal) => api.fields(signal), [currentLocale]);
  const words = wordsOf(t);

  const isOurs = computed(() => info.value.units.includes(me.value?.unit ?? ''));
  const canFile = computed(() => isOurs.value && isClerk.value);
  return {
    get info() {
      return info.value;
    },
    api,
    get imports() {
      return imports.value;
    },
    /** Of the workbook's register, which may hold the sheets of several. */
    get exportAddress() {
      return registerApi(service, info.value.workbook).exportAddress;
    },
    fields,
    title: computed(() => (known.value ? registerTitle(known.value) : (fields.data.value?.title ?? register))),
    /** What a measure of its records is called; of one that is another register's, its code. */
    measureLabel(measure: string): string {
      const { name } = splitMeasure(measure);
      const found = fields.data.value?.measures.find((m) => m.name === measure || m.name === name);
      return found ? (currentLocale() === 'en' ? found.labelEn : found.label) : measure;
    },
    path,
    recordPath: (recordId: string) => `${path}/${encodeURIComponent(recordId)}`,
    get importPath() {
      return importPathOf(info.value);
    },
    /** Whose clerks fill it, in words. */
    filers: computed(() => t('record.filers', { units: unitNames(info.value.units, 6) })),
    pastePath: `${path}/paste`,
    canFile,
    /** Known to be others' to fill; of a register that was not found nothing is known. */
    filedByOthers: computed(() => info.value.units.length > 0 && !canFile.value),
    canReview: computed(() => isOurs.value && isReviewer.value),
    ...words,
  };
}

function wordsOf(t: (key: string) => string) {
  const english = () => currentLocale() === 'en';
  const optionLabel = (field: Field, value: string) => field.options.find((o) => o.value === value)?.label ?? value;
  return {
    fieldLabel: (field: Field) => (english() ? field.labelEn : field.label),
    optionLabel,
    fieldText(field: Field, value: FieldValue | undefined): string {
      if (value === null || value === undefined || value === '') return '';
      if (field.type === 'flag') return value === true || value === 'true' ? t('record.yes') : t('record.no');
      if (field.type === 'option') return optionLabel(field, String(value));
      if (field.type === 'money') return formatNumber(Number(value));
      // A year is not 2,025.
      if (field.type === 'integer') return Math.abs(Number(value)) < 10_000 ? String(value) : formatNumber(Number(value));
      return String(value);
    },
  };
}

export type Register = ReturnType<typeof useRegister>;
