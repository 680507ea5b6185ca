import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/registers',
    name: 'registers',
    component: () => import('./RegistersPage.vue'),
    meta: { title: 'nav.registers', roles: BUSINESS },
  },
  {
    path: '/registers/:service/:register',
    name: 'register',
    props: true,
    component: () => import('./RegisterPage.vue'),
    meta: { title: 'nav.registers', roles: BUSINESS },
  },
  {
    path: '/registers/:service/:register/new',
    name: 'record-new',
    props: true,
    component: () => import('./NewRecordPage.vue'),
    meta: { title: 'record.new', roles: ['clerk'] },
  },
  {
    path: '/registers/:service/:register/:recordId',
    name: 'record',
    props: true,
    component: () => import('./RecordPage.vue'),
    meta: { title: 'nav.registers', roles: BUSINESS },
  },
];
