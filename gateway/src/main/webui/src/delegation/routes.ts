import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  {
    path: '/delegations',
    name: 'delegations',
    component: () => import('./DelegationsPage.vue'),
    meta: { title: 'delegation.title', roles: ['clerk', 'reviewer', 'supervisor', 'security-admin'] },
  },
];
