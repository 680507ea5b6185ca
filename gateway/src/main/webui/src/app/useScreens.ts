import { computed } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useMe } from '@/session/useMe';
import { admits } from '@/session/roles';
import { useTaskTodo } from '@/task/useTaskTodo';
import { useTodo } from '@/work/useTodo';

export interface NavLink {
  to: string;
  /** The key of its words. */
  label: string;
  /** How much waits behind it. */
  waiting: number;
}

interface Entry {
  to: string;
  label: string;
  /** What the addresses of its screens begin with, besides its own. */
  starts?: string[];
}

/** The scorecard's own address begins every other. */
const SCORECARD: Entry = { to: '/', label: 'nav.scorecard', starts: ['/indicators'] };
const ENTRIES: Entry[] = [
  SCORECARD,
  { to: '/registers', label: 'nav.registers' },
  { to: '/work', label: 'nav.work', starts: ['/delegations'] },
  { to: '/tasks', label: 'nav.tasks', starts: ['/slips', '/ladders', '/calendar'] },
  { to: '/delegations', label: 'nav.delegations' },
  { to: '/journal', label: 'nav.journal' },
  { to: '/radar', label: 'nav.radar' },
  { to: '/months', label: 'nav.months' },
  { to: '/matters', label: 'nav.matters' },
  { to: '/reports', label: 'nav.reports' },
  { to: '/plan', label: 'nav.plan' },
  { to: '/system', label: 'nav.system' },
];

const owns = (entry: Entry, path: string) =>
  path === entry.to ||
  (entry !== SCORECARD && path.startsWith(entry.to)) ||
  (entry.starts ?? []).some((start) => path.startsWith(start));

/** The screens this user may open, in the order of the navigation. */
export function useScreens() {
  const route = useRoute();
  const router = useRouter();
  const { me, isBusiness } = useMe();
  const { total: records } = useTodo();
  const { waiting } = useTaskTodo();

  const shown = computed(() =>
    ENTRIES.filter(
      (entry) =>
        admits(me.value?.roles ?? [], router.resolve(entry.to).meta.roles) &&
        // Those who have work reach it from there.
        !(entry.to === '/delegations' && isBusiness.value),
    ),
  );
  return {
    links: computed<NavLink[]>(() =>
      shown.value.map(({ to, label }) => ({ to, label, waiting: to === '/work' ? records.value + waiting.value.length : 0 })),
    ),
    /** The address of the screen that is open, or that it belongs to. */
    current: computed(() => shown.value.find((entry) => owns(entry, route.path))?.to),
  };
}
