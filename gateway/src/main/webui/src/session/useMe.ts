import { computed, shallowRef } from 'vue';
import { defineStore, storeToRefs } from 'pinia';
import { readMe, type Me } from './api';
import { account } from '@/shared/account';
import { asProblem, type Problem } from '@/shared/http';

const useMeStore = defineStore('me', () => {
  const me = shallowRef<Me | null>(null);
  const problem = shallowRef<Problem | null>(null);

  async function load(): Promise<void> {
    try {
      const found = await readMe();
      account.value = found.username;
      me.value = found;
      problem.value = null;
    } catch (cause) {
      problem.value = asProblem(cause);
    }
  }
  return { me, problem, load };
});

export const loadMe = (): Promise<void> => useMeStore().load();

/** Who is logged in; read once when the app starts. */
export function useMe() {
  const { me, problem } = storeToRefs(useMeStore());
  const has = (...roles: string[]) => computed(() => roles.some((role) => me.value?.roles.includes(role)));
  return {
    me,
    problem,
    isClerk: has('clerk'),
    /** Reads registers; administrators do not. */
    isBusiness: has('clerk', 'reviewer', 'supervisor', 'leader'),
    has,
    /** In their own right or in somebody's place. */
    isReviewer: computed(() => !!me.value && (me.value.roles.includes('reviewer') || me.value.reviewsFor.length > 0)),
    isSupervisor: has('supervisor'),
    /** Reads the journal, and has no part in what it records. */
    isAuditor: has('audit-admin'),
    /** Reconciles and rebuilds the ledger. */
    isOperator: has('supervisor', 'system-admin'),
  };
}
