import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/registers/:service/:register/import',
    name: 'import',
    props: true,
    component: () => import('./ImportWizardPage.vue'),
    meta: { title: 'list.import', roles: ['clerk'] },
  },
  {
    path: '/registers/:service/:register/imports',
    name: 'imports',
    props: true,
    component: () => import('./ImportListPage.vue'),
    meta: { title: 'import.listTitle', roles: BUSINESS },
  },
  {
    path: '/registers/:service/:register/imports/:id',
    name: 'import-detail',
    props: true,
    component: () => import('./ImportPage.vue'),
    meta: { title: 'import.listTitle', roles: BUSINESS },
  },
];
