import { computed, shallowRef } from 'vue';
import { defineStore, storeToRefs } from 'pinia';
import { asProblem, type Problem } from '@/shared/http';
import { readRegisters } from './api';
import { currentLocale } from '@/shared/i18n/locale';
import { SERVICES, type KnownRegister } from './registers';
import { useMe } from '@/session/useMe';

export interface ServiceRegisters {
  service: string;
  registers: KnownRegister[];
  problem: Problem | null;
}

/** As names are looked up: by pinyin. */
const inOrder = new Intl.Collator('zh-CN');
/** How old, in ms, the counts may be when somebody goes to another screen. */
const FRESH = 20_000;

const sorted = (registers: KnownRegister[]) => registers.sort((a, b) => inOrder.compare(a.title, b.title));

const useRegisterStore = defineStore('registers', () => {
  const { isBusiness } = useMe();
  const services = shallowRef<ServiceRegisters[]>([]);
  let readAt = 0;

  async function read(service: string): Promise<ServiceRegisters> {
    try {
      const found = await readRegisters(service);
      return { service, registers: sorted(found.map((r) => ({ ...r, service, register: r.name }))), problem: null };
    } catch (cause) {
      const before = services.value.find((s) => s.service === service);
      return { service, registers: before?.registers ?? [], problem: asProblem(cause) };
    }
  }

  /** Asks every service; one that does not answer keeps nobody from the others, and who may not read any asks none. */
  async function refresh(): Promise<void> {
    services.value = isBusiness.value
      ? await Promise.all(SERVICES.map(read))
      : SERVICES.map((service) => ({ service, registers: [], problem: null }));
    readAt = Date.now();
  }

  async function refreshIfOld(): Promise<void> {
    if (Date.now() - readAt > FRESH) await refresh();
  }
  return { services, refresh, refreshIfOld };
});

export const loadRegisters = (): Promise<void> => useRegisterStore().refresh();

/** The registers of all services with their counts: read when the app starts and again as they change. */
export function useRegisters() {
  const store = useRegisterStore();
  const { services } = storeToRefs(store);
  const registers = computed(() => services.value.flatMap((s) => s.registers));
  return {
    services,
    registers,
    loaded: computed(() => services.value.length > 0),
    refresh: store.refresh,
    refreshIfOld: store.refreshIfOld,
    find: (service: string, register: string): KnownRegister | undefined =>
      registers.value.find((r) => r.service === service && r.register === register),
    registerTitle: (info: KnownRegister) => (currentLocale() === 'en' ? info.titleEn : info.title),
  };
}
