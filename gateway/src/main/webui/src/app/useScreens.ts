import { computed } from 'vue';
import { useRoute } from 'vue-router';
import { useMe } from '@/session/useMe';
import { useTaskTodo } from '@/task/useTaskTodo';
import { useTodo } from '@/work/useTodo';

export interface NavLink {
  to: string;
  /** The key of its words. */
  label: string;
  /** How much waits behind it. */
  waiting: number;
}

/** The screens this user may read, in the order of the navigation: what the server would refuse is not offered. */
export function useScreens() {
  const route = useRoute();
  const { total: records } = useTodo();
  const { waiting } = useTaskTodo();
  const { has, isAuditor, isBusiness } = useMe();
  const runsTheSystem = has('system-admin', 'audit-admin');
  const givesRights = has('security-admin');
  const everybody = computed(() => true);
  const owning =
    (...starts: string[]) =>
    (path: string) =>
      starts.some((start) => path.startsWith(start));

  const all = [
    { to: '/', label: 'nav.scorecard', shown: everybody, owns: (path: string) => path === '/' || path.startsWith('/indicators') },
    { to: '/registers', label: 'nav.registers', shown: isBusiness, owns: owning('/registers') },
    { to: '/work', label: 'nav.work', shown: isBusiness, owns: owning('/work', '/delegations') },
    { to: '/tasks', label: 'nav.tasks', shown: isBusiness, owns: owning('/tasks', '/slips', '/ladders', '/calendar') },
    { to: '/delegations', label: 'nav.delegations', shown: givesRights, owns: owning('/delegations') },
    { to: '/journal', label: 'nav.journal', shown: isAuditor, owns: owning('/journal') },
    { to: '/radar', label: 'nav.radar', shown: isBusiness, owns: owning('/radar') },
    { to: '/months', label: 'nav.months', shown: computed(() => isBusiness.value || isAuditor.value), owns: owning('/months') },
    { to: '/matters', label: 'nav.matters', shown: isBusiness, owns: owning('/matters') },
    { to: '/reports', label: 'nav.reports', shown: isBusiness, owns: owning('/reports') },
    { to: '/plan', label: 'nav.plan', shown: everybody, owns: owning('/plan') },
    {
      to: '/system',
      label: 'nav.system',
      shown: computed(() => isBusiness.value || runsTheSystem.value),
      owns: owning('/system'),
    },
  ];
  const shown = computed(() => all.filter((one) => one.shown.value));
  return {
    links: computed<NavLink[]>(() =>
      shown.value.map(({ to, label }) => ({
        to,
        label,
        waiting: to === '/work' ? records.value + waiting.value.length : 0,
      })),
    ),
    /** The address of the screen that is open, or that it belongs to. */
    current: computed(() => shown.value.find((one) => one.owns(route.path))?.to),
  };
}
