import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  { path: '/work', name: 'work', component: () => import('./WorkPage.vue'), meta: { title: 'nav.work', roles: BUSINESS } },
];
