import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/delegations',
    name: 'delegations',
    component: () => import('./DelegationsPage.vue'),
    meta: { title: 'delegation.title' },
  },
];
