import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  {
    path: '/registers/:service/:register/duplicates',
    name: 'duplicates',
    props: true,
    component: () => import('./DuplicatesPage.vue'),
    meta: { title: 'duplicates.title', roles: BUSINESS },
  },
];
