import type { RouteRecordRaw } from 'vue-router';
import { BUSINESS } from '@/session/roles';

export const routes: RouteRecordRaw[] = [
  { path: '/radar', name: 'radar', component: () => import('./RadarPage.vue'), meta: { title: 'nav.radar', roles: BUSINESS } },
];
