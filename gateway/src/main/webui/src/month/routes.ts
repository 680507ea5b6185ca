import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/months/:month?',
    name: 'months',
    props: true,
    component: () => import('./MonthPage.vue'),
    meta: { title: 'nav.months', roles: [...BUSINESS, 'audit-admin'] },
  },
];
