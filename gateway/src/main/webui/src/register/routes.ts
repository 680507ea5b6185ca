import type { RouteRecordRaw } from 'vue-router';

export const routes: RouteRecordRaw[] = [
  { path: '/registers', name: 'registers', component: () => import('./RegistersPage.vue'), meta: { title: 'nav.registers' } },
  {
    path: '/registers/:service/:register',
    name: 'register',
    props: true,
    component: () => import('./RegisterPage.vue'),
    meta: { title: 'nav.registers' },
  },
  {
    path: '/registers/:service/:register/new',
    name: 'record-new',
    props: true,
    component: () => import('./NewRecordPage.vue'),
    meta: { title: 'record.new' },
  },
  {
    path: '/registers/:service/:register/:recordId',
    name: 'record',
    props: true,
    component: () => import('./RecordPage.vue'),
    meta: { title: 'nav.registers' },
  },
];
